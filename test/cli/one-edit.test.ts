import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Validators } from '../../src/validate/index.js';
import { fki, folderWith, project } from './run.js';

process.env.FKI_CACHE = folderWith({});

/** A profile that asks for a photo in its examples, and the same with the photo made `0..0`: one edit in FSH, no other anywhere. */
const WITH = `Profile: TestPatient
Parent: Patient
Id: TestPatient
Description: "A patient with a name"
* name 1..
* gender MS
`;
const WITHOUT = WITH.replace('* gender MS', '* gender 0..0');

const PATIENT = {
  resourceType: 'Patient',
  meta: { profile: ['http://fhir.test.dk/test/StructureDefinition/TestPatient'] },
  name: [{ family: 'A' }],
  gender: 'female',
};

interface Built {
  readonly type: string;
  readonly errors: readonly string[];
  readonly examples: readonly Record<string, unknown>[];
  readonly prohibited: number;
}

async function build(fsh: string, again?: string): Promise<Built> {
  const directory = project({ 'fsh/patient.fsh': fsh });
  expect(await fki(['build', directory, '--offline'])).toMatchObject({ exit: 0 });
  if (again !== undefined) {
    writeFileSync(join(directory, 'fsh/patient.fsh'), again);
    expect(await fki(['build', directory, '--offline'])).toMatchObject({ exit: 0 });
  }
  const dist = join(directory, 'dist');
  const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  const { validateResource } = (await import(pathToFileURL(join(dist, 'validators/index.js')).href)) as Validators;
  const examples = ['minimal', 'typical']
    .filter((mode) => existsSync(join(dist, 'examples', mode)))
    .flatMap((mode) =>
      readdirSync(join(dist, 'examples', mode)).map((file) => json(join(dist, 'examples', mode, file))),
    );
  const component = json(join(dist, 'catalog/katalog.json')).entries[0].components.find(
    ({ canonical }: { canonical: string }) => canonical === PATIENT.meta.profile[0],
  );
  return {
    // The profile's own interface: a contact has a gender too.
    type: /export interface TestPatient \{[\s\S]*?\n\}/.exec(
      readFileSync(join(dist, 'sdk/typescript/profiles/TestPatient.d.ts'), 'utf8'),
    )![0],
    errors: validateResource(PATIENT)
      .filter(({ severity }) => severity === 'error' || severity === 'fatal')
      .map(({ id }) => id),
    examples: examples.filter(({ resourceType }) => resourceType === 'Patient'),
    prohibited: component.constraints.prohibited ?? 0,
  };
}

describe('an element made 0..0 in FSH', () => {
  it('is after one build gone from the SDK, rejected by the validator, absent from the examples and counted in the catalogue', async () => {
    const before = await build(WITH);
    expect(before.type).toMatch(/readonly gender\??:/);
    expect(before.errors).toEqual([]);
    expect(before.examples.length).toBeGreaterThan(1);
    expect(before.examples.some((example) => 'gender' in example)).toBe(true);

    const after = await build(WITH, WITHOUT);
    expect(after.type).not.toMatch(/\bgender\b\??:/);
    expect(after.errors).toEqual(['Validation_VAL_Profile_Maximum']);
    expect(after.examples).toHaveLength(before.examples.length);
    expect(after.examples.some((example) => 'gender' in example)).toBe(false);
    expect(after.prohibited).toBe(before.prohibited + 1);
  }, 120_000);
});
