/** The SDK as a vendor has it: a project of its own, with nothing but the emitted files and TypeScript. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { codesDeclaration, codesModule } from '../../../src/emit/sdk/typescript/codes.js';
import { typescriptSdk } from '../../../src/emit/sdk/typescript/index.js';
import { validators } from '../../../src/emit/validators/index.js';
import type { Resource, ValueSet } from '../../../src/guide/index.js';
import type { JsonObject } from '../../../src/packages/index.js';
import { profile, TEST_DEFINITIONS } from '../../support/definitions.js';
import { guideOf } from '../../support/guide.js';
import { temporaryFolder, writtenBy } from '../written.js';

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');

/** What a vendor writes. Each planted fault stands under the line that says that it must not compile. */
const VENDOR = `
import { create, is, ObservationStatus, TestCitizen, TestWeight, TestColours, validate } from '@fki/sdk';
import type { TestCitizenInit, TestMixed, TestParcel } from '@fki/sdk';

const cpr = { system: 'urn:oid:1.2.208.176.1.2', value: '2509479989' } as const;
const citizen: TestCitizen = create(TestCitizen, {
  id: 'else',
  identifier: [cpr, { system: 'http://fhir.test.dk/local', value: '17' }],
  managingOrganization: { reference: 'Organization/o1' },
});
const weight = create(TestWeight, {
  status: ObservationStatus.final.code,
  category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'vital-signs' }] }],
  subject: { reference: 'Patient/else' },
  effectiveDateTime: '2026-01-01',
  valueQuantity: { value: 72.5, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
  interpretation: [{ coding: [{ system: 'http://fhir.test.dk/test/CodeSystem/test-colours', code: 'red', display: 'Rød' }] }],
});

const unknown: unknown = JSON.parse(JSON.stringify(citizen));
if (is(TestCitizen, unknown)) console.log(unknown.identifier[0].value);

// @ts-expect-error: the profile prohibits a photo
create(TestCitizen, { identifier: [cpr], managingOrganization: { reference: 'x' }, photo: [] });
// @ts-expect-error: nor can it be read
citizen.photo;
// @ts-expect-error: a citizen belongs to an organization
create(TestCitizen, { identifier: [cpr] });
// @ts-expect-error: the list begins with the required slice
create(TestCitizen, { identifier: [{ system: 'http://fhir.test.dk/local' }], managingOrganization: {} });
// @ts-expect-error: and is not empty
const none: TestCitizenInit = { identifier: [], managingOrganization: {} };
// @ts-expect-error: one value is allowed
const grams: TestWeight['valueQuantity'] = { value: 1, code: 'g' };
// @ts-expect-error: a choice that the profile leaves out
weight.valueString;
// @ts-expect-error: no such code in R4's required binding
const status: TestWeight['status'] = 'finished';
// @ts-expect-error: no such colour
const colour: TestWeight['interpretation'] = [{ coding: [{ system: 'http://fhir.test.dk/test/CodeSystem/test-colours', code: 'green' }] }];
// @ts-expect-error: at most one interpretation
const two: TestWeight['interpretation'] = [weight.interpretation![0], weight.interpretation![0]];
const parcel: TestParcel['entry'] = [{ resource: citizen }, { resource: weight }];
const mixed: TestMixed['entry'] = [{ resource: citizen }, { resource: { resourceType: 'Organization', id: 'o1' } }];
// @ts-expect-error: a parcel holds citizens and weights
const other: TestParcel['entry'] = [{ resource: { resourceType: 'Organization', id: 'o1' } }];
// @ts-expect-error: what is made is not changed in place
function move(): void { citizen.managingOrganization = { reference: 'Organization/o2' }; }

console.log(JSON.stringify({
  citizen,
  weight,
  found: [citizen, weight].map((each) => validate(each.resourceType === 'Patient' ? TestCitizen : TestWeight, each)),
  isCitizen: [is(TestCitizen, citizen), is(TestCitizen, weight), is(TestCitizen, { ...citizen, photo: [{}] }), is(TestCitizen, null)],
  said: validate(TestCitizen, { ...citizen, photo: [{ url: 'x' }] }).map(({ expression, severity, text }) => [severity, expression, text]),
  display: TestColours.red.display,
}));
void [none, grams, status, colour, two, parcel, mixed, other, move];
`;

const ofProfile = (code: string, id: string) => ({
  code,
  profile: [`http://example.org/test/StructureDefinition/${id}`],
});
/** Bundles that hold resources of several kinds in one place. */
const parcel = (id: string, ...type: readonly JsonObject[]): Resource =>
  profile({
    id,
    type: 'Bundle',
    title: id,
    description: 'A parcel.',
    elements: [{ id: 'Bundle.entry.resource', min: 1, type }],
  });
const PARCELS = [
  parcel('TestParcel', ofProfile('Patient', 'TestCitizen'), ofProfile('Observation', 'TestWeight')),
  parcel('TestMixed', ofProfile('Patient', 'TestCitizen'), { code: 'Organization' }),
];

/** The definitions of tests, under a canonical that is allowed in real data. */
function definitions(): readonly Resource[] {
  return JSON.parse(
    JSON.stringify([...TEST_DEFINITIONS, ...PARCELS]).replaceAll('http://example.org/', 'http://fhir.test.dk/'),
  );
}

let project = '';
let compiled: { readonly status: number | null; readonly said: string };

/** A project whose only dependency is the SDK, type-checked strictly and built. */
beforeAll(async () => {
  project = temporaryFolder('vendor');
  const installed = join(project, 'node_modules', '@fki', 'sdk');
  mkdirSync(dirname(installed), { recursive: true });
  renameSync(
    await writtenBy([validators, typescriptSdk], guideOf(definitions(), 'http://fhir.test.dk/test')),
    installed,
  );
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'vendor', type: 'module' }));
  writeFileSync(join(project, 'vendor.ts'), VENDOR);
  compiled = typeCheck('vendor.ts');
});

function typeCheck(file: string): { status: number | null; said: string } {
  const options = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--skipLibCheck', 'false'];
  const target = ['--target', 'es2022', '--module', 'nodenext', '--types', '', '--lib', 'es2023,dom'];
  const run = spawnSync(process.execPath, [tsc, ...options, ...target, file], { cwd: project, encoding: 'utf8' });
  return { status: run.status, said: run.stdout + run.stderr };
}

describe('a project that uses only the SDK', () => {
  it('compiles strictly, but for each planted fault', () => {
    expect(compiled).toEqual({ status: 0, said: '' });
    expect(VENDOR.match(/@ts-expect-error/g)).toHaveLength(12);
  });

  it('does not compile with a fault that nothing expects', () => {
    writeFileSync(
      join(project, 'fault.ts'),
      `import type { TestCitizen } from '@fki/sdk';\nexport type P = TestCitizen['photo'];\n`,
    );
    const { status, said } = typeCheck('fault.ts');
    expect(status).not.toBe(0);
    expect(said).toMatch(/fault\.ts.*'photo'/);
  });

  it('makes resources that keep their profiles, and tells those that do not', () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['vendor.js'], { cwd: project, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    const [first, told] = stdout.trim().split('\n');
    expect(first).toBe('2509479989');
    const { citizen, weight, found, isCitizen, said, display } = JSON.parse(told!);
    expect(citizen).toMatchObject({
      resourceType: 'Patient',
      meta: { profile: ['http://fhir.test.dk/test/StructureDefinition/TestCitizen'] },
    });
    expect(weight.code).toEqual({ coding: [{ system: 'http://loinc.org', code: '29463-7' }] });
    const faults = (found as { severity: string }[][]).map((each) =>
      each.filter(({ severity }) => severity === 'error'),
    );
    expect(faults).toEqual([[], []]);
    expect(isCitizen).toEqual([true, false, false, false]);
    expect(said).toEqual([['error', 'Patient', expect.stringContaining('photo')]]);
    expect(display).toBe('Rød');
  });

  it('has no dependency at run time', () => {
    const installed = join(project, 'node_modules', '@fki', 'sdk');
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(manifest.dependencies).toBeUndefined();
    const modules = readdirSync(installed, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(modules.length).toBeGreaterThan(10);
    for (const file of modules) {
      if (file.endsWith('fki-validate.mjs')) continue;
      for (const [, from] of readFileSync(join(installed, file), 'utf8').matchAll(/\bfrom '([^']+)'/g))
        expect(from, file).toMatch(/^(\.{1,2}\/|node:)/);
    }
  });

  it('says of each type what the standard says', () => {
    const text = readFileSync(join(project, 'node_modules/@fki/sdk/profiles/TestCitizen.d.ts'), 'utf8');
    expect(text).toContain(' * Citizen\n * A citizen.\n * http://fhir.test.dk/test/StructureDefinition/TestCitizen\n');
  });

  it('has a coding of each code, also where two systems have the same', () => {
    const valueSet = {
      id: 'Both',
      name: 'Both',
      url: 'http://fhir.test.dk/test/ValueSet/both',
      title: { en: 'Both' },
      expansion: {
        codes: [
          { system: 'http://fhir.test.dk/b', code: 'other', display: 'Of b' },
          { system: 'http://fhir.test.dk/a', code: 'other', display: 'Of a' },
          { system: 'http://fhir.test.dk/b', code: 'only', display: 'Only b' },
        ],
      },
    } as unknown as ValueSet;
    const declared = codesDeclaration(valueSet, 'Both');
    expect(declared.match(/readonly (?:'other'|other): \{/g)).toHaveLength(1);
    expect(declared).toContain("system: 'http://fhir.test.dk/b'; readonly code: | 'other'");
    const module = codesModule(valueSet, 'Both');
    expect(module).toContain("'Of a'");
    expect(module).not.toContain("'Of b'");
    expect(module).toContain("'Only b'");
  });
});
