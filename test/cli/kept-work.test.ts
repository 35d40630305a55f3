import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keeping } from '../../src/cli/kept-work.js';
import type { JudgeIssue, Worked } from '../../src/emit/examples/index.js';
import type { Guide, Resource } from '../../src/guide/index.js';
import type { FhirPackage } from '../../src/packages/index.js';
import { profile, TEST_DEFINITIONS } from '../support/definitions.js';
import { guideOf } from '../support/guide.js';

const cache = mkdtempSync(join(tmpdir(), 'fki-cache-'));
const before = process.env.FKI_CACHE;
beforeAll(() => {
  process.env.FKI_CACHE = cache;
});
afterAll(() => {
  if (before === undefined) delete process.env.FKI_CACHE;
  else process.env.FKI_CACHE = before;
  rmSync(cache, { recursive: true, force: true });
});

const SAID = { title: 'Patient', description: 'A patient', short: 'A name', min: 1, human: 'There is a name.' };

const guideThatSays = (said: Partial<typeof SAID> = {}): Guide => {
  const { title, description, short, min, human } = { ...SAID, ...said };
  const name = { id: 'Patient.name', short, min };
  const root = { id: 'Patient', constraint: [{ key: 'p-1', severity: 'error', human, expression: 'name.exists()' }] };
  return guideOf([
    ...TEST_DEFINITIONS,
    profile({ id: 'KeptPatient', type: 'Patient', title, description, elements: [root, name] }) as Resource,
  ]);
};

/** Asks for the work on a guide; gives the profiles that were worked on, and what came of all. */
async function workOn(guide: Guide, packages: readonly FhirPackage[] = [], issues: readonly JudgeIssue[] = []) {
  const done: string[] = [];
  const profiles = guide.profiles.filter(({ id }) => id === 'KeptPatient');
  const found = await keeping(guide, packages)({ seed: 'test', asOf: '2026-01-01' }, profiles, ({ id }): Worked => {
    done.push(id);
    return { made: { minimal: { resource: { resourceType: 'Patient', id }, by: id, issues } }, outcomes: [] };
  });
  return { done, found: [...found] };
}

describe('the work on a guide’s profiles', () => {
  it('is done once, and what came of it is the same the second time', async () => {
    const first = await workOn(guideThatSays());
    const second = await workOn(guideThatSays());
    expect(first.done).toEqual(['KeptPatient']);
    expect(second.done).toEqual([]);
    expect(second.found).toEqual(first.found);
  });

  it.each(['title', 'description', 'short', 'human'] as const)('is not done again for another %s', async (what) => {
    expect((await workOn(guideThatSays({ [what]: 'Something else' }))).done).toEqual([]);
  });

  it('is done again for other words of an example, for profiles of all resources, and for another snapshot', async () => {
    const publishing = (resource: Resource, role: Guide['published'][number]['role']): Guide => {
      const guide = guideThatSays();
      return { ...guide, published: [...guide.published, { path: 'input/it.json', role, resource }] };
    };
    const example = (title: string) =>
      publishing({ resourceType: 'ValueSet', id: 'v', status: 'draft', title }, 'example');
    const everywhere = (profile: string) =>
      publishing({ resourceType: 'ImplementationGuide', id: 'g', global: [{ type: 'Patient', profile }] }, 'guide');
    const brought = (min: number) =>
      publishing(
        { resourceType: 'StructureDefinition', id: 's', snapshot: { element: [{ id: 'Patient.name', min }] } },
        'definition',
      );
    for (const make of [example, everywhere] as const) {
      expect((await workOn(make('one'))).done).toEqual(['KeptPatient']);
      expect((await workOn(make('one'))).done).toEqual([]);
      expect((await workOn(make('two'))).done).toEqual(['KeptPatient']);
    }
    expect((await workOn(brought(0))).done).toEqual(['KeptPatient']);
    expect((await workOn(brought(1))).done).toEqual(['KeptPatient']);
  });

  it('is done again for another rule, and for other packages', async () => {
    expect((await workOn(guideThatSays({ min: 0 }))).done).toEqual(['KeptPatient']);
    const other = { id: 'hl7.fhir.r4.core', version: '4.0.1', hash: 'other' } as FhirPackage;
    expect((await workOn(guideThatSays(), [other])).done).toEqual(['KeptPatient']);
  });

  it('is done again where something is wrong with an instance: what is told of it has words', async () => {
    const wrong = { id: 'x', rules: [], severity: 'error', expression: 'Patient', text: 'Give a name.' } as const;
    const guide = guideThatSays({ min: 3 });
    expect((await workOn(guide, [], [wrong])).done).toEqual(['KeptPatient']);
    expect((await workOn(guide, [], [wrong])).done).toEqual(['KeptPatient']);
  });
});
