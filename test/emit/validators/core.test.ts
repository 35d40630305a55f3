import { beforeAll, describe, expect, it } from 'vitest';
import type { Issue, Validators } from '../../../src/validate/index.js';
import { testCore } from '../../support/guide.js';
import { validatorsOf } from './package.js';

let validators: Validators;
beforeAll(async () => {
  validators = await validatorsOf(testCore());
});

const patient = () => ({
  resourceType: 'Patient',
  id: 'p1',
  text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">x</div>' },
  identifier: [{ system: 'urn:oid:1.2.208.176.1.2', value: '0101011234' }],
  active: true,
  name: [{ use: 'official', family: 'Hansen', given: ['Jens', 'Peter'] }],
  gender: 'male',
  birthDate: '1970-01-01',
});
const observation = () => ({
  resourceType: 'Observation',
  id: 'o1',
  text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">x</div>' },
  status: 'final',
  code: { text: 'x' },
  subject: { reference: 'Patient/p1' },
  effectiveDateTime: '2020-01-01',
  valueQuantity: { value: 1, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
});

/** Errors as `id @ expression`, once each. */
function errors(resource: unknown): readonly string[] {
  const found = validators
    .validateResource(resource)
    .filter(({ severity }: Issue) => severity === 'error' || severity === 'fatal')
    .map(({ id, expression }: Issue) => `${id} @ ${expression}`);
  expect(validators.isValid(resource)).toBe(found.length === 0);
  return [...new Set(found)];
}

/** One fault each, with what HL7's validator says of it (6.9.4, run on these very resources). */
// biome-ignore lint/suspicious/noExplicitAny: a fault is put anywhere in a resource.
const FAULTS: readonly (readonly [what: string, break_: (p: any) => void, ...expected: string[]])[] = [
  ['an unknown element', (p) => (p.foo = 'x'), 'Unrecognised_property_ @ Patient'],
  ['an unknown element within', (p) => (p.name[0].foo = 'x'), 'Unrecognised_property_ @ Patient.name[0]'],
  [
    'an object where an array belongs',
    (p) => (p.name = p.name[0]),
    'This_property_must_be_an_Array_not_ @ Patient.name',
  ],
  [
    'an array where one value belongs',
    (p) => (p.gender = ['male']),
    'This_property_must_be_an_simple_value_not_ @ Patient.gender',
  ],
  [
    'a string for a boolean',
    (p) => (p.active = 'true'),
    'Error_parsing_JSON_the_primitive_value_must_be_a_boolean @ Patient.active',
  ],
  ['an empty array', (p) => (p.name = []), 'ARRAY_CANNOT_BE_EMPTY @ Patient.name'],
  ['an empty object', (p) => (p.name = [{}]), 'Object_must_have_some_content @ Patient.name[0]'],
  [
    'an empty string',
    (p) => (p.name[0].family = ''),
    'Type_Specific_Checks_DT_Primitive_NotEmpty @ Patient.name[0].family',
    'http://hl7.org/fhir/StructureDefinition/Element#ele-1 @ Patient.name[0].family',
  ],
  ['null', (p) => (p.gender = null), 'This_property_must_be_an_simple_value_not_ @ Patient.gender'],
  [
    'a second choice',
    (p) => Object.assign(p, { deceasedBoolean: true, deceasedDateTime: '2020' }),
    'Unrecognised_property_ @ Patient',
  ],
  [
    'a code outside a required value set',
    (p) => (p.gender = 'mand'),
    'UNABLE_TO_INFER_CODESYSTEM @ Patient.gender',
    'Terminology_TX_NoValid_16 @ Patient.gender',
  ],
  [
    'a month that is none',
    (p) => (p.birthDate = '1970-13-01'),
    'Type_Specific_Checks_DT_Date_Valid @ Patient.birthDate',
  ],
  ['a day that is none', (p) => (p.birthDate = '1970-02-30'), 'Type_Specific_Checks_DT_Date_Valid @ Patient.birthDate'],
  ['an id of 65 characters', (p) => (p.id = 'x'.repeat(65)), 'Resource_RES_ID_Malformed_Length @ Patient.id'],
  ['an underscore in an id', (p) => (p.id = 'a_b'), 'Resource_RES_ID_Malformed_Chars @ Patient.id'],
  [
    'a blank in a uri',
    (p) => (p.identifier[0].system = 'http://a b'),
    'Type_Specific_Checks_DT_URI_WS @ Patient.identifier[0].system',
  ],
  [
    'an OID that is none',
    (p) => (p.identifier[0].system = 'urn:oid:1.2.x'),
    'Type_Specific_Checks_DT_OID_Valid @ Patient.identifier[0].system',
  ],
  [
    'an example url',
    (p) => (p.identifier[0].system = 'http://example.org/x'),
    'TYPE_SPECIFIC_CHECKS_DT_URL_EXAMPLE @ Patient.identifier[0].system',
  ],
  [
    'rank 0',
    (p) => (p.telecom = [{ system: 'phone', value: '1', rank: 0 }]),
    'Type_Specific_Checks_DT_Integer_LT1 @ Patient.telecom[0].rank',
  ],
  [
    'an unknown extension',
    (p) => (p.extension = [{ url: 'http://foo.dk/x', valueString: 'x' }]),
    'Extension_EXT_Unknown_NotHere @ Patient.extension[0]',
  ],
  [
    'an extension with the wrong type',
    (p) => (p.extension = [{ url: 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace', valueString: 'x' }]),
    'Extension_EXT_Type @ Patient.extension[0]',
  ],
  [
    'an extension out of its context',
    (p) =>
      (p.name[0].extension = [
        { url: 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace', valueAddress: { city: 'x' } },
      ]),
    'Extension_EXTP_Context_Wrong @ Patient.name[0]',
  ],
  [
    'a sub-extension that is not defined',
    (p) =>
      (p.extension = [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/patient-nationality',
          extension: [{ url: 'foo', valueString: 'x' }],
        },
      ]),
    "Extension_EXT_SubExtension_Invalid @ Patient.extension[0].extension[0][url='foo']",
  ],
  ['a language that nobody speaks', (p) => (p.language = 'xx'), 'INVALID_DISPLAY_NAME @ Patient.language'],
  [
    'an identifier whose system is no url',
    (p) => (p.identifier[0].system = 'mailto:x@y.dk'),
    'Type_Specific_Checks_DT_Identifier_System @ Patient.identifier[0]',
  ],
  [
    'a code whose system is relative',
    (p) => (p.meta = { tag: [{ system: 'tags', code: 'x' }] }),
    'Terminology_TX_System_Relative @ Patient.meta.tag[0].system',
  ],
  [
    'a container where there is none',
    (p) => (p.managingOrganization = { reference: '#' }),
    'Reference_REF_CantResolve @ Patient.managingOrganization',
  ],
  [
    'a target type that the element does not take',
    (p) => (p.managingOrganization = { reference: 'Organization/1', type: 'Patient' }),
    'Reference_REF_BadTargetType @ Patient.managingOrganization',
    'Reference_REF_WrongTarget @ Patient.managingOrganization',
  ],
  [
    'a claim to be of another type',
    (p) => (p.meta = { profile: ['http://hl7.org/fhir/StructureDefinition/Quantity'] }),
    'Validation_VAL_Profile_WrongType @ Patient',
  ],
];

describe('validators of R4 alone', () => {
  it('accept what is right', () => {
    expect(errors(patient())).toEqual([]);
    expect(errors(observation())).toEqual([]);
  });

  it.each(FAULTS.map(([what, change, ...expected]) => ({ what, change, expected })))('find $what', (fault) => {
    const { change, expected } = fault;
    const resource = patient();
    change(resource);
    expect(errors(resource)).toEqual(expected);
  });

  it('find a required element that is not there, and a primitive that has only an extension', () => {
    const { status, ...without } = observation();
    expect(errors(without)).toEqual(['Validation_VAL_Profile_Minimum @ Observation']);
    expect(status).toBe('final');
    const url = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
    const extension = [{ url, valueCode: 'unknown' }];
    expect(errors({ ...patient(), birthDate: undefined, _birthDate: { extension } })).toEqual([]);
    // A code that must be from a value set cannot be an extension.
    expect(errors({ ...patient(), gender: undefined, _gender: { extension } })).toEqual([
      'Terminology_TX_Code_ValueSet_MISSING @ Patient.gender',
    ]);
  });

  it('hold an observation of a vital sign to its profile', () => {
    const weight = { ...observation(), code: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] } };
    expect(errors(weight)).toContain('Validation_VAL_Profile_Minimum_SLICE @ Observation');
    const category = [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'vital-signs' }] },
    ];
    expect(errors({ ...weight, category })).toEqual([]);
  });

  it('find the type of a reference, by its url, among the contained and in the Bundle', () => {
    const wrong = { ...observation(), subject: { reference: 'Practitioner/1' } };
    expect(errors(wrong)).toEqual(['Reference_REF_BadTargetType2 @ Observation.subject']);
    const contained = {
      ...observation(),
      contained: [{ resourceType: 'Practitioner', id: 'c' }],
      subject: { reference: '#c' },
    };
    expect(errors(contained)).toEqual(['Reference_REF_BadTargetType @ Observation.subject']);
    const url = (n: number) => `urn:uuid:03f9aa7d-b395-47b9-84e0-05367800000${n}`;
    const bundle = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        { fullUrl: url(1), resource: patient() },
        { fullUrl: url(2), resource: { ...observation(), subject: { reference: url(2) } } },
      ],
    };
    expect(errors(bundle)).toEqual([
      'Reference_REF_BadTargetType @ Bundle.entry[1].resource/*Observation/o1*/.subject',
    ]);
  });
});

describe("switches of HL7's validator", () => {
  const said = (resource: unknown, options: object): readonly string[] =>
    validators
      .validateResource(resource, options)
      .filter(({ severity }: Issue) => severity !== 'information')
      .map(({ id, severity }: Issue) => `${severity} ${id}`)
      .filter((each) => !each.endsWith('FKI_NO_PROFILE'));
  const note = { ...observation(), note: [{ text: 'a <b>bold</b> word' }] };
  const shown = { coding: [{ system: 'http://hl7.org/fhir/administrative-gender', code: 'female', display: 'Mand' }] };

  it.each<
    readonly [what: string, resource: unknown, options: object, without: readonly string[], with_: readonly string[]]
  >([
    [
      'securityChecks',
      { ...patient(), name: [{ text: '<b>x</b>' }] },
      { securityChecks: true },
      [],
      ['error SECURITY_STRING_CONTENT_ERROR'],
    ],
    ['securityChecks, no tag', { ...patient(), name: [{ text: 'a < b' }] }, { securityChecks: true }, [], []],
    [
      'noHtmlInMarkdown',
      note,
      { noHtmlInMarkdown: true },
      ['warning TYPE_SPECIFIC_CHECKS_DT_MARKDOWN_HTML'],
      ['error TYPE_SPECIFIC_CHECKS_DT_MARKDOWN_HTML'],
    ],
    [
      'noExperimentalContent',
      { resourceType: 'Questionnaire', status: 'draft', experimental: true },
      { noExperimentalContent: true },
      [],
      ['error VALIDATION_NO_EXPERIMENTAL_CONTENT'],
    ],
    [
      'wrongDisplaysAreWarnings',
      { ...observation(), code: shown },
      { wrongDisplaysAreWarnings: true },
      ['error Display_Name_for__should_be_one_of__instead_of'],
      ['warning Display_Name_for__should_be_one_of__instead_of'],
    ],
  ])('%s', (_, resource, options, without, with_) => {
    expect(said(resource, {})).toEqual(without);
    expect(said(resource, options)).toEqual(with_);
  });
});
