import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validatorsKey } from '../src/cli/index.js';
import { compile, emit, Failure, type Rule, validator } from '../src/index.js';
import { folderWith, project } from './cli/run.js';

process.env.FKI_CACHE = folderWith({});
const directory = project();
const { guide, definitions, diagnostics } = await compile({ directory, offline: true });

describe('the library', () => {
  it('compiles a project to its Guide and its definitions with snapshots, and writes nothing', () => {
    expect(diagnostics).toEqual([]);
    expect(guide.profiles.map(({ id }) => id)).toEqual(['TestPatient']);
    const profile = definitions.find(({ id }) => id === 'TestPatient');
    expect(profile).toHaveProperty('snapshot.element');
    expect(existsSync(join(directory, 'dist'))).toBe(false);
  });

  it('gives faults of the FSH as diagnostics, and throws where there is nothing to compile', async () => {
    const wrong = project({ 'fsh/wrong.fsh': 'Profile: Wrong\nParent: Patient\n* nosuch 0..0\n' });
    const found = await compile({ directory: wrong, offline: true });
    expect(found.diagnostics).toContainEqual(expect.objectContaining({ code: 'FKI2001', severity: 'error' }));
    expect(found.guide.profiles).toHaveLength(2);
    await expect(compile({ directory: folderWith({}) })).rejects.toBeInstanceOf(Failure);
  });

  it('knows the Base that a logical model may stand on, though R4 does not define it', async () => {
    const model = project({
      'fsh/visit.fsh':
        'Logical: Visit\nParent: Base\nId: Visit\nTitle: "Visit"\nDescription: "A visit."\n* reason 0..1 string "Why" "Why."\n',
    });
    const found = await compile({ directory: model, offline: true });
    expect(found.diagnostics).toEqual([]);
    const visit = found.definitions.find(({ id }) => id === 'Visit') as unknown as {
      readonly snapshot: { readonly element: readonly { readonly path: string }[] };
    };
    expect(visit.snapshot.element.map(({ path }) => path)).toEqual(['Visit', 'Visit.reason']);
  });

  it('emits a target and what it needs', async () => {
    const files = new Map<string, number>();
    for await (const { path, content } of emit(guide, 'catalog')) files.set(path, content().toString().length);
    expect([...files.keys()]).toContain('katalog.json');
    expect([...files.values()].every((length) => length > 0)).toBe(true);
    await expect(emit(guide, 'nosuch').next()).rejects.toBeInstanceOf(Failure);
  });

  it('gives emitters their options', async () => {
    const paths = [];
    for await (const { path } of emit(guide, 'examples', { options: { count: 2, asOf: '2026-02-01' } }))
      paths.push(path);
    const kit = paths.filter((path) => path.startsWith('negative/'));
    expect(kit).toContain('negative/manifest.json');
    expect(paths.filter((path) => !kit.includes(path)).sort()).toEqual([
      'README.md',
      'maximal/TestPatient-2.json',
      'maximal/TestPatient.json',
      'minimal/TestPatient-2.json',
      'minimal/TestPatient.json',
      'typical/TestPatient-2.json',
      'typical/TestPatient.json',
    ]);
  });

  it('compiles validators anew where only a rule of input/ has changed', () => {
    const rule = { id: 'T-01', kind: 'element', elements: ['TestPatient#Patient.name'] } as unknown as Rule;
    expect(validatorsKey(guide)).toBe(validatorsKey({ ...guide }));
    expect(validatorsKey({ ...guide, rules: [rule] })).not.toBe(validatorsKey(guide));
  });

  it('validates against a Guide', async () => {
    const { validate, is } = await validator(guide);
    const claimed = {
      resourceType: 'Patient',
      meta: { profile: ['http://fhir.test.dk/test/StructureDefinition/TestPatient'] },
    };
    expect(is({ ...claimed, name: [{ family: 'A' }] })).toBe(true);
    expect(is(claimed)).toBe(false);
    const errors = validate(claimed, { language: 'da' }).filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ id: 'Validation_VAL_Profile_Minimum' }]);
    const twice = validate('{"resourceType":"Patient","active":true,"active":false}').map(({ id }) => id);
    expect(twice).toContain('DUPLICATE_JSON_PROPERTY_KEY');
  });
});
