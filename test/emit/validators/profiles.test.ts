import { beforeAll, describe, expect, it } from 'vitest';
import type { Issue, Validators } from '../../../src/validate/index.js';
import { profile, TEST_DEFINITIONS } from '../../support/definitions.js';
import { guideOf } from '../../support/guide.js';
import { validatorsOf } from './package.js';

/** The guide of test/support: slices told apart through type profiles, a closed choice, a Bundle of profiles, an extension, an invariant. */
const CITIZEN = 'http://example.org/test/StructureDefinition/TestCitizen';
const WEIGHT = 'http://example.org/test/StructureDefinition/TestWeight';
const REPORT = 'http://example.org/test/StructureDefinition/TestReport';
const NOTE = 'http://example.org/test/StructureDefinition/test-note';

/** Beside them: a Bundle with several profiles in one place. */
const OTHER = profile({
  id: 'TestOther',
  type: 'Observation',
  title: 'Other',
  description: 'An observation by a method.',
  elements: [{ id: 'Observation.method', min: 1 }],
});
const PARCEL = profile({
  id: 'TestParcel',
  type: 'Bundle',
  title: 'Parcel',
  description: 'Citizens and observations.',
  elements: [
    {
      id: 'Bundle.entry.resource',
      min: 1,
      type: [
        { code: 'Patient', profile: [CITIZEN] },
        { code: 'Observation', profile: [WEIGHT, OTHER.url as string] },
      ],
    },
  ],
});

interface ProfileValidator {
  readonly url: string;
  is(value: unknown): boolean;
  validate(value: unknown): readonly Issue[];
}
let validators: Validators & { readonly TestCitizen: ProfileValidator; readonly TestWeight: ProfileValidator };
beforeAll(async () => {
  validators = (await validatorsOf(guideOf([...TEST_DEFINITIONS, OTHER, PARCEL]))) as typeof validators;
});

// biome-ignore lint/suspicious/noExplicitAny: a fault is put anywhere in a resource.
type Loose = any;
const citizen = (): Loose =>
  ({
    resourceType: 'Patient',
    id: 'else',
    meta: { profile: [CITIZEN] },
    identifier: [{ system: 'urn:oid:1.2.208.176.1.2', value: '2509479989' }],
    managingOrganization: { reference: 'Organization/o1' },
  }) as Loose;
const weight = (): Loose =>
  ({
    resourceType: 'Observation',
    id: 'w1',
    meta: { profile: [WEIGHT] },
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
    category: [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'vital-signs' }] },
    ],
    subject: { reference: 'Patient/else' },
    effectiveDateTime: '2026-01-01',
    valueQuantity: { value: 80, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
  }) as Loose;
const url = (n: number): string => `urn:uuid:00000000-0000-4000-8000-00000000000${n}`;
const report = (): Loose => {
  const { id: _, ...inner } = citizen();
  const observation = { ...weight(), subject: { reference: url(1) } };
  return {
    resourceType: 'Bundle',
    id: 'r1',
    meta: { profile: [REPORT] },
    type: 'collection',
    timestamp: '2026-01-01T10:00:00Z',
    entry: [
      { fullUrl: url(1), resource: inner },
      { fullUrl: url(2), resource: observation },
    ],
  } as Loose;
};

const errorsIn = (issues: readonly Issue[]): readonly string[] => [
  ...new Set(
    issues
      .filter(({ severity }) => severity === 'error' || severity === 'fatal')
      .map(({ id, expression }) => `${id} @ ${expression}`),
  ),
];
const options = { allowExampleUrls: true };
const errors = (resource: unknown): readonly string[] => errorsIn(validators.validateResource(resource, options));

describe('validators of a guide', () => {
  it('accept what keeps its profiles', () => {
    expect(errors(citizen())).toEqual([]);
    expect(errors(weight())).toEqual([]);
    expect(errors(report())).toEqual([]);
  });

  it.each<readonly [what: string, make: () => Loose, change: (resource: Loose) => void, expected: readonly string[]]>([
    [
      'a prohibited element',
      citizen,
      (r) => (r.photo = [{ contentType: 'image/png' }]),
      ['Validation_VAL_Profile_Maximum @ Patient'],
    ],
    [
      'a required element that is not there',
      citizen,
      (r) => delete r.managingOrganization,
      ['Validation_VAL_Profile_Minimum @ Patient'],
    ],
    [
      'a target of another type',
      citizen,
      (r) => (r.managingOrganization.reference = 'Practitioner/1'),
      ['Reference_REF_BadTargetType2 @ Patient.managingOrganization'],
    ],
    [
      'a required slice that is not there, its value in a type profile',
      citizen,
      (r) => (r.identifier[0].system = 'http://example.org/local'),
      ['Validation_VAL_Profile_Minimum_SLICE @ Patient'],
    ],
    [
      'a slice that stands too often',
      citizen,
      (r) => r.identifier.push(r.identifier[0]),
      ['Validation_VAL_Profile_Maximum @ Patient'],
    ],
    [
      'what the type profile of a slice asks',
      citizen,
      (r) => delete r.identifier[0].value,
      ['Validation_VAL_Profile_Minimum @ Patient.identifier[0]'],
    ],
    [
      'an invariant',
      citizen,
      (r) => Object.assign(r, { deceasedBoolean: true, telecom: [{ system: 'phone', value: '12345678' }] }),
      [`${CITIZEN}#test-c1 @ Patient`],
    ],
    [
      "an extension's value of the wrong type",
      citizen,
      (r) => (r.extension = [{ url: NOTE, valueInteger: 1 }]),
      ['Extension_EXT_Type @ Patient.extension[0]'],
    ],
    [
      'an extension that stands too often',
      citizen,
      (r) =>
        (r.extension = [
          { url: NOTE, valueString: 'a' },
          { url: NOTE, valueString: 'b' },
        ]),
      ['Validation_VAL_Profile_Maximum @ Patient'],
    ],
    [
      'an extension where it may not stand',
      weight,
      (r) => (r.extension = [{ url: NOTE, valueString: 'a' }]),
      ['Extension_EXTP_Context_Wrong @ Observation'],
    ],
    [
      'a code that the pattern does not have',
      weight,
      (r) => (r.code.coding[0].code = '8302-2'),
      ['TYPE_CHECKS_PATTERN_CC @ Observation.code'],
    ],
    [
      'a fixed code within a slice of a choice',
      weight,
      (r) => (r.valueQuantity.code = 'g'),
      ['_DT_Fixed_Wrong @ Observation.value.ofType(Quantity).code'],
    ],
    [
      'a slice told apart by two values',
      weight,
      (r) => (r.category[0].coding[0].system = 'http://example.org/other'),
      ['Validation_VAL_Profile_Minimum_SLICE @ Observation'],
    ],
    [
      'a code outside the required value set',
      weight,
      (r) =>
        (r.interpretation = [
          { coding: [{ system: 'http://example.org/test/CodeSystem/test-colours', code: 'green' }] },
        ]),
      [
        'Unknown_Code_in_Version @ Observation.interpretation[0].coding[0].code',
        'Terminology_TX_NoValid_1_CC @ Observation.interpretation[0]',
      ],
    ],
    [
      'a resource in no slice of a closed Bundle',
      report,
      (r) => r.entry.push({ fullUrl: url(3), resource: { resourceType: 'Basic', code: { text: 'x' } } }),
      ['Validation_VAL_Profile_NotSlice @ Bundle.entry[2]'],
    ],
    [
      'a target in the Bundle that does not keep its profile',
      report,
      (r) => delete r.entry[0].resource.managingOrganization,
      [
        'Validation_VAL_Profile_Minimum @ Bundle.entry[0].resource/*Patient/null*/',
        'Reference_REF_CantMatchChoice @ Bundle.entry[1].resource/*Observation/w1*/.subject',
        'Validation_VAL_Profile_NotSlice @ Bundle.entry[0]',
        'Validation_VAL_Profile_NotSlice @ Bundle.entry[1]',
        'Validation_VAL_Profile_Minimum_SLICE @ Bundle',
      ],
    ],
  ])('find %s', (_, make, change, expected) => {
    const resource = make();
    change(resource);
    const found = errors(resource);
    expect([...found].filter((each) => expected.includes(each)).sort()).toEqual([...expected].sort());
    // The Observation is of a vital sign too: R4's own profile of it may say the same again.
    if (make === citizen) expect([...found].sort()).toEqual([...expected].sort());
    expect(validators.isValid(resource)).toBe(false);
  });

  it('judge by one profile', () => {
    const { meta: _, ...plain } = citizen();
    expect(validators.TestCitizen.is(plain)).toBe(true);
    expect(validators.TestCitizen.is({ ...plain, photo: [{ contentType: 'image/png' }] })).toBe(false);
    expect(validators.TestCitizen.is(weight())).toBe(false);
    expect(validators.TestWeight.is(null)).toBe(false);
    expect(errorsIn(validators.TestCitizen.validate({ ...plain, managingOrganization: undefined }))).toEqual([
      'Validation_VAL_Profile_Minimum @ Patient',
    ]);
  });

  it('say that plain R4 is not a pass', () => {
    const { meta: _, ...plain } = citizen();
    const said = (more: object) =>
      validators.validateResource(plain, { ...options, ...more }).find(({ id }) => id === 'FKI_NO_PROFILE')?.severity;
    expect(said({})).toBe('warning');
    expect(said({ requireProfile: true })).toBe('error');
    expect(said({ profiles: [CITIZEN] })).toBe(undefined);
    expect(said({ profiles: ['TestCitizen'] })).toBe(undefined);
  });

  it('speak Danish, and show values only where asked', () => {
    const wrong = { ...citizen(), birthDate: '1948-13-01' };
    const text = (more: object) =>
      validators
        .validateResource(wrong, { ...options, ...more })
        .find(({ expression }) => expression === 'Patient.birthDate')?.text;
    expect(text({})).toMatch(/^The value is not a date/);
    expect(text({ language: 'da' })).toMatch(/^Værdien er ikke en dato/);
    expect(text({ showValues: true })).toContain("'1948-13-01'");
    const dead = { ...citizen(), deceasedBoolean: true, telecom: [{ system: 'phone', value: '1' }] };
    const [found] = validators
      .validateResource(dead, { ...options, language: 'da' })
      .filter(({ id }) => id.endsWith('#test-c1'));
    expect(found?.text).toBe('test-c1: En død borger har ingen telefon');
  });

  it('say of a resource in a Bundle that it meets none of several profiles, as HL7 does', () => {
    const said = (bundle: Loose) =>
      errorsIn(validators.validateResource(bundle, { ...options, profiles: [PARCEL.url as string] }));
    const { meta: _, ...bundle } = report();
    expect(said(bundle)).toEqual([]);
    const { meta: __, ...observation } = bundle.entry[1].resource;
    const haemoglobin = { ...observation, code: { coding: [{ system: 'http://loinc.org', code: '718-7' }] } };
    bundle.entry[1].resource = { ...haemoglobin, method: { text: 'by hand' } };
    expect(said(bundle)).toEqual([]);
    bundle.entry[1].resource = haemoglobin;
    expect(said(bundle)).toEqual([
      'BUNDLE_BUNDLE_ENTRY_MULTIPLE_PROFILES_NO_MATCH @ Bundle.entry[1].resource/*Observation/w1*/',
    ]);
  });

  it('go round a circle of references once', () => {
    const ring = report();
    ring.entry[1].resource.hasMember = [{ reference: url(2) }];
    ring.entry[0].resource.link = [{ other: { reference: url(1) }, type: 'seealso' }];
    expect(errors(ring)).toEqual([]);
  });
});
