import type { JsonObject } from '../../../../src/packages/index.js';
import { type Area, define, observation, of, patient, slicing } from './probe.js';

/** Values: limits, lengths, fixed decimals, cardinality of primitives, invariants, narrowed choices. */
const definitions = [
  define('limits', 'Observation', [
    {
      id: 'Observation.value[x]',
      slicing: slicing([['type', '$this']]),
      type: [{ code: 'integer' }, { code: 'dateTime' }, { code: 'Quantity' }],
    },
    { id: 'Observation.value[x]:valueInteger', type: [{ code: 'integer' }], minValueInteger: 2, maxValueInteger: 5 },
    {
      id: 'Observation.value[x]:valueDateTime',
      type: [{ code: 'dateTime' }],
      minValueDateTime: '2020-01-01',
      maxValueDateTime: '2021-01-01',
    },
    {
      id: 'Observation.value[x]:valueQuantity',
      type: [{ code: 'Quantity' }],
      minValueQuantity: { value: 1, system: 'http://unitsofmeasure.org', code: 'g' },
      maxValueQuantity: { value: 5, system: 'http://unitsofmeasure.org', code: 'g' },
    },
  ]),
  define('lengths', 'Patient', [
    { id: 'Patient.name', max: '1' },
    { id: 'Patient.name.family', min: 1, maxLength: 3 },
    { id: 'Patient.name.given', max: '1' },
    { id: 'Patient.photo', max: '0' },
  ]),
  define('fixed-decimal', 'Observation', [
    { id: 'Observation.value[x]', type: [{ code: 'Quantity' }] },
    { id: 'Observation.value[x].value', fixedDecimal: 1.5 },
  ]),
  define('one-type', 'Observation', [{ id: 'Observation.value[x]', type: [{ code: 'Quantity' }] }]),
  define('two-types', 'Observation', [
    { id: 'Observation.value[x]', type: [{ code: 'Quantity' }, { code: 'string' }] },
  ]),
  define('no-value', 'Observation', [{ id: 'Observation.value[x]', max: '0' }]),
  define('fixed-and-pattern', 'Observation', [
    { id: 'Observation.status', fixedCode: 'final' },
    { id: 'Observation.code', fixedCodeableConcept: { coding: [{ system: 'http://a.dk', code: 'a' }] } },
    { id: 'Observation.method', patternCodeableConcept: { coding: [{ system: 'http://a.dk', code: 'm' }] } },
    { id: 'Observation.effective[x]', patternPeriod: { start: '2020' }, type: [{ code: 'Period' }] },
  ]),
  define('invariants', 'Patient', [
    {
      id: 'Patient',
      constraint: [
        {
          key: 't-1',
          severity: 'error',
          human: 'a name',
          expression: 'name.exists()',
          source: 'http://example.org/test/StructureDefinition/invariants',
        },
        {
          key: 't-2',
          severity: 'warning',
          human: 'a date of birth',
          expression: 'birthDate.exists()',
          source: 'http://example.org/test/StructureDefinition/invariants',
        },
        {
          key: 't-3',
          severity: 'error',
          human: 'capitals',
          expression: "name.family.matches('^[A-Z]+$')",
          source: 'http://example.org/test/StructureDefinition/invariants',
        },
        {
          key: 't-4',
          severity: 'error',
          human: 'a given name',
          expression: 'name.given.first()',
          source: 'http://example.org/test/StructureDefinition/invariants',
        },
      ],
    },
    {
      id: 'Patient.contact',
      constraint: [
        {
          key: 't-5',
          severity: 'error',
          human: 'its own name',
          expression: 'name.family != %resource.name.family.first()',
          source: 'http://example.org/test/StructureDefinition/invariants',
        },
      ],
    },
  ]),
];
const grams = (value: number, code: string, more: JsonObject = {}): JsonObject =>
  observation({ valueQuantity: { value, system: 'http://unitsofmeasure.org', code, ...more } });
const decimal = (text: string): string =>
  `{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":${text}}}`;
const coded = (more: JsonObject): JsonObject => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://a.dk', code: 'a' }] },
  ...more,
});
const absent = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
};
const names = (family: string, more: JsonObject = {}): JsonObject =>
  patient({ name: [{ family, given: ['X'] }], ...more });

export const VALUES: Area = {
  definitions,
  probes: [
    ...of('limits', {
      ...Object.fromEntries([1, 2, 5, 6].map((value) => [`integer ${value}`, observation({ valueInteger: value })])),
      ...Object.fromEntries(
        [
          '2019',
          '2019-12-31',
          '2020',
          '2020-01',
          '2020-01-01',
          '2020-06-01T10:00:00Z',
          '2021',
          '2021-01-01T00:00:00Z',
          '2022',
        ].map((value) => [`date ${value}`, observation({ valueDateTime: value })]),
      ),
      '2 g': grams(2, 'g'),
      '0.5 g': grams(0.5, 'g'),
      '6 g': grams(6, 'g'),
      '500 mg': grams(500, 'mg'),
      '2000 mg': grams(2000, 'mg'),
      '1 kg': grams(1, 'kg'),
      '1 m': grams(1, 'm'),
      'no unit': observation({ valueQuantity: { value: 2 } }),
      'no value': observation({ valueQuantity: { unit: 'g', system: 'http://unitsofmeasure.org', code: 'g' } }),
    }),
    ...of('lengths', {
      'as it must be': patient({ name: [{ family: 'abc' }] }),
      'too long': patient({ name: [{ family: 'abcd' }] }),
      'two where one is allowed': patient({ name: [{ family: 'a' }, { family: 'b' }] }),
      'a prohibited element': patient({ name: [{ family: 'a' }], photo: [{ title: 'x' }] }),
      'two primitives where one is allowed': patient({ name: [{ family: 'a', given: ['a', 'b'] }] }),
      'an extension in place of the value': patient({ name: [{ _family: absent }] }),
      'the required part is not there': patient({ name: [{ given: ['a'] }] }),
    }),
    ...of('fixed-decimal', Object.fromEntries(['1.5', '1.50', '15e-1', '1.6'].map((text) => [text, decimal(text)]))),
    ...['one-type', 'two-types', 'no-value'].flatMap((id) =>
      of(id, {
        'a quantity': observation({ valueQuantity: { value: 1 } }),
        'a string': observation({ valueString: 'x' }),
        'a boolean': observation({ valueBoolean: true }),
        'a period': observation({ valuePeriod: { start: '2020' } }),
        nothing: observation({}),
        'an extension alone': observation({ _valueBoolean: absent }),
      }),
    ),
    ...of('fixed-and-pattern', {
      'as it must be': coded({}),
      'another status': coded({ status: 'amended' }),
      'a text beside the fixed coding': coded({ code: { coding: [{ system: 'http://a.dk', code: 'a' }], text: 'x' } }),
      'another code': coded({ code: { coding: [{ system: 'http://a.dk', code: 'b' }] } }),
      'the coding of the pattern and another': coded({
        method: {
          coding: [
            { system: 'http://a.dk', code: 'n' },
            { system: 'http://a.dk', code: 'm' },
          ],
        },
      }),
      'not that of the pattern': coded({ method: { coding: [{ system: 'http://a.dk', code: 'n' }] } }),
      'no coding': coded({ method: { text: 'x' } }),
      'a period with an end too': coded({ effectivePeriod: { start: '2020', end: '2021' } }),
      'another period': coded({ effectivePeriod: { start: '2019' } }),
      'a period without a start': coded({ effectivePeriod: { end: '2021' } }),
    }),
    ...of('invariants', {
      'all are kept': names('ABC'),
      'none is': patient({ active: true }),
      'one is not': names('abc'),
      'of an element': names('ABC', { contact: [{ name: { family: 'ABC' } }] }),
      'of an element, kept': names('ABC', { contact: [{ name: { family: 'DEF' } }] }),
      'of an element, about nothing': names('ABC', { contact: [{ gender: 'female' }] }),
    }),
  ],
};
