import type { JsonObject } from '../../../../src/packages/index.js';
import { type Area, canonical, define, observation, of, type Probe, patient, slicing } from './probe.js';

/** Slices: by what they are told apart, how many there may be, in what order, and slices within slices. */
const identifier = (system: string, more: JsonObject = {}): JsonObject => ({
  system: `http://${system}.dk`,
  value: '1',
  ...more,
});
const identifiers = (...systems: readonly string[]): JsonObject =>
  patient({ identifier: systems.map((each) => identifier(each)) });

const bySystem = (id: string, rules: string, more: JsonObject = {}): ReturnType<typeof define> =>
  define(id, 'Patient', [
    { id: 'Patient.identifier', min: 1, slicing: slicing([['value', 'system']], rules, more) },
    { id: 'Patient.identifier:a', min: 1, max: '1' },
    { id: 'Patient.identifier:a.system', min: 1, fixedUri: 'http://a.dk' },
    { id: 'Patient.identifier:a.value', min: 1 },
    { id: 'Patient.identifier:b' },
    { id: 'Patient.identifier:b.system', min: 1, fixedUri: 'http://b.dk' },
  ]);
const kinds: readonly (readonly [id: string, rules: string, more?: JsonObject])[] = [
  ['slices-open', 'open'],
  ['slices-closed', 'closed'],
  ['slices-ordered', 'open', { ordered: true }],
  ['slices-open-at-end', 'openAtEnd'],
  ['slices-closed-ordered', 'closed', { ordered: true }],
];
const sorted: readonly Probe[] = kinds.flatMap(([id]) =>
  of(id, {
    'the required slice': identifiers('a'),
    both: identifiers('a', 'b'),
    'in the other order': identifiers('b', 'a'),
    'not the required one': identifiers('b'),
    'it twice': identifiers('a', 'a'),
    'another behind': identifiers('a', 'x'),
    'another before': identifiers('x', 'a'),
    'another between': identifiers('a', 'x', 'b'),
    'without its value': patient({ identifier: [{ system: 'http://a.dk' }] }),
    'no slice at all': patient({ active: true }),
  }),
);

const CATEGORY = 'http://terminology.hl7.org/CodeSystem/observation-category';
const coded = (code: string, system = 'http://a.dk'): JsonObject => ({ coding: [{ system, code }] });
const vital = { coding: [{ system: CATEGORY, code: 'vital-signs' }] };
const laboratory = { coding: [{ system: CATEGORY, code: 'laboratory' }] };

const definitions = [
  ...kinds.map(([id, rules, more]) => bySystem(id, rules, more)),
  define('slices-by-type', 'Observation', [
    { id: 'Observation.value[x]', min: 1, slicing: slicing([['type', '$this']], 'closed') },
    { id: 'Observation.value[x]:valueQuantity', max: '1', type: [{ code: 'Quantity' }] },
    { id: 'Observation.value[x]:valueQuantity.unit', min: 1 },
  ]),
  define('slices-by-existence', 'Patient', [
    { id: 'Patient.name', slicing: slicing([['exists', 'period']]) },
    { id: 'Patient.name:old', max: '1' },
    { id: 'Patient.name:old.period', min: 1 },
    { id: 'Patient.name:now', min: 1, max: '1' },
    { id: 'Patient.name:now.period', max: '0' },
  ]),
  define('slices-by-pattern', 'Observation', [
    { id: 'Observation.category', min: 1, slicing: slicing([['pattern', '$this']]) },
    { id: 'Observation.category:vital', min: 1, max: '1', patternCodeableConcept: vital },
  ]),
  define('slices-by-value-of-concept', 'Observation', [
    {
      id: 'Observation.category',
      min: 1,
      slicing: slicing([
        ['value', 'coding.code'],
        ['value', 'coding.system'],
      ]),
    },
    { id: 'Observation.category:vital', min: 1, max: '1' },
    { id: 'Observation.category:vital.coding', min: 1, max: '1' },
    { id: 'Observation.category:vital.coding.system', min: 1, fixedUri: CATEGORY },
    { id: 'Observation.category:vital.coding.code', min: 1, fixedCode: 'vital-signs' },
  ]),
  define('slices-by-binding', 'Observation', [
    { id: 'Observation.category', slicing: slicing([['value', '$this']]) },
    {
      id: 'Observation.category:known',
      min: 1,
      max: '1',
      binding: { strength: 'required', valueSet: 'http://hl7.org/fhir/ValueSet/observation-category' },
    },
  ]),
  define('identifier-a', 'Identifier', [
    { id: 'Identifier.system', min: 1, fixedUri: 'http://a.dk' },
    { id: 'Identifier.value', min: 1 },
  ]),
  define('slices-by-profile', 'Patient', [
    { id: 'Patient.identifier', slicing: slicing([['profile', '$this']]) },
    {
      id: 'Patient.identifier:a',
      min: 1,
      max: '1',
      type: [{ code: 'Identifier', profile: [canonical('identifier-a')] }],
    },
  ]),
  define('slices-by-value-in-type-profile', 'Patient', [
    { id: 'Patient.identifier', slicing: slicing([['value', 'system']]) },
    {
      id: 'Patient.identifier:a',
      min: 1,
      max: '1',
      type: [{ code: 'Identifier', profile: [canonical('identifier-a')] }],
    },
  ]),
  define('slices-and-their-element', 'Patient', [
    { id: 'Patient.identifier', slicing: slicing([['value', 'system']]) },
    { id: 'Patient.identifier.value', min: 1, maxLength: 3 },
    { id: 'Patient.identifier:a', min: 1, max: '1' },
    { id: 'Patient.identifier:a.system', min: 1, fixedUri: 'http://a.dk' },
    { id: 'Patient.identifier:a.use', min: 1 },
  ]),
  define('slices-in-slices', 'Observation', [
    { id: 'Observation.component', slicing: slicing([['pattern', 'code']]) },
    { id: 'Observation.component:size', min: 1, max: '1' },
    { id: 'Observation.component:size.code', patternCodeableConcept: coded('size') },
    { id: 'Observation.component:size.value[x]', min: 1, type: [{ code: 'CodeableConcept' }] },
    { id: 'Observation.component:size.value[x].coding', min: 1, slicing: slicing([['value', 'system']], 'closed') },
    { id: 'Observation.component:size.value[x].coding:own', min: 1, max: '1' },
    { id: 'Observation.component:size.value[x].coding:own.system', min: 1, fixedUri: 'http://own.dk' },
    { id: 'Observation.component:size.value[x].coding:own.code', min: 1 },
    { id: 'Observation.component:size.value[x].coding:other', max: '1' },
    { id: 'Observation.component:size.value[x].coding:other.system', min: 1, fixedUri: 'http://other.dk' },
    { id: 'Observation.component:weight', max: '1' },
    { id: 'Observation.component:weight.code', patternCodeableConcept: coded('weight') },
    { id: 'Observation.component:weight.value[x]', min: 1, type: [{ code: 'Quantity' }] },
  ]),
  define('reslices', 'Patient', [
    { id: 'Patient.identifier', slicing: slicing([['value', 'system']]) },
    { id: 'Patient.identifier:a', min: 1, max: '2', slicing: slicing([['value', 'use']], 'closed') },
    { id: 'Patient.identifier:a.system', min: 1, fixedUri: 'http://a.dk' },
    { id: 'Patient.identifier:a/official', min: 1, max: '1' },
    { id: 'Patient.identifier:a/official.use', min: 1, fixedCode: 'official' },
    { id: 'Patient.identifier:a/official.system', min: 1, fixedUri: 'http://a.dk' },
    { id: 'Patient.identifier:a/official.period', min: 1 },
    { id: 'Patient.identifier:a/usual', max: '1' },
    { id: 'Patient.identifier:a/usual.use', min: 1, fixedCode: 'usual' },
    { id: 'Patient.identifier:a/usual.system', min: 1, fixedUri: 'http://a.dk' },
  ]),
  define('slices-without-a-key', 'Patient', [
    { id: 'Patient.identifier', slicing: slicing([['value', 'system']], 'closed') },
    { id: 'Patient.identifier:a', min: 1, max: '1' },
    { id: 'Patient.identifier:a.system', min: 1 },
  ]),
  define('slices-with-one-key-of-two', 'Patient', [
    {
      id: 'Patient.identifier',
      slicing: slicing([
        ['value', 'system'],
        ['value', 'use'],
      ]),
    },
    { id: 'Patient.identifier:a', min: 1, max: '1' },
    { id: 'Patient.identifier:a.use', min: 1 },
    { id: 'Patient.identifier:a.system', min: 1, fixedUri: 'http://a.dk' },
  ]),
  define('slices-by-what-is-fixed-below', 'Observation', [
    { id: 'Observation.component', slicing: slicing([['value', 'code']]) },
    { id: 'Observation.component:size', min: 1, max: '1' },
    { id: 'Observation.component:size.code', min: 1 },
    { id: 'Observation.component:size.code.coding', min: 1, max: '1' },
    { id: 'Observation.component:size.code.coding.system', min: 1, fixedUri: 'http://a.dk' },
    { id: 'Observation.component:size.code.coding.code', min: 1, fixedCode: 'size' },
  ]),
  define('slices-without-discriminator', 'Patient', [
    { id: 'Patient.identifier', slicing: { rules: 'open' } },
    { id: 'Patient.identifier:a', max: '1' },
    { id: 'Patient.identifier:a.system', min: 1, fixedUri: 'http://a.dk' },
  ]),
  define('slices-by-fixed-concept', 'Observation', [
    { id: 'Observation.category', slicing: slicing([['value', '$this']]) },
    { id: 'Observation.category:vital', min: 1, max: '1', fixedCodeableConcept: vital },
  ]),
  define('prohibited-slice', 'Observation', [
    { id: 'Observation.category', slicing: slicing([['pattern', '$this']]) },
    { id: 'Observation.category:vital', max: '0', patternCodeableConcept: vital },
  ]),
  define('prohibited-slice-by-system', 'Patient', [
    { id: 'Patient.identifier', slicing: slicing([['value', 'system']]) },
    { id: 'Patient.identifier:a', max: '0' },
    { id: 'Patient.identifier:a.system', min: 1, fixedUri: 'http://a.dk' },
  ]),
  define('prohibited-type', 'Observation', [
    { id: 'Observation.value[x]', slicing: slicing([['type', '$this']], 'closed') },
    { id: 'Observation.value[x]:valueQuantity', max: '0', type: [{ code: 'Quantity' }] },
    { id: 'Observation.value[x]:valueString', max: '1', type: [{ code: 'string' }] },
  ]),
];

const component = (code: string, more: JsonObject): JsonObject => ({ code: coded(code), ...more });
const own = (...systems: readonly string[]): JsonObject => ({
  valueCodeableConcept: { coding: systems.map((each) => ({ system: `http://${each}.dk`, code: '1' })) },
});
const components = (...each: readonly JsonObject[]): JsonObject => observation({ component: each });
const used = (use: string, more: JsonObject = {}): JsonObject => identifier('a', { use, ...more });
const period = { period: { start: '2020' } };

export const SLICING: Area = {
  definitions,
  probes: [
    ...sorted,
    ...of('slices-by-type', {
      'as it must be': observation({ valueQuantity: { value: 1, unit: 'x' } }),
      'what the slice requires is not there': observation({ valueQuantity: { value: 1 } }),
      'a type that no slice has': observation({ valueString: 'x' }),
      'no value': observation({}),
    }),
    ...of('slices-by-existence', {
      'without the element': patient({ name: [{ family: 'a' }] }),
      'with it alone': patient({ name: [{ family: 'a', period: { start: '2020' } }] }),
      'two without': patient({ name: [{ family: 'a' }, { family: 'b' }] }),
      both: patient({ name: [{ family: 'a' }, { family: 'b', ...period }] }),
    }),
    ...of('slices-by-pattern', {
      'as it must be': observation({ category: [vital] }),
      another: observation({ category: [laboratory] }),
      'it and another': observation({ category: [laboratory, vital] }),
      twice: observation({ category: [vital, vital] }),
      'in one of two codings': observation({ category: [{ coding: [...laboratory.coding, ...vital.coding] }] }),
    }),
    ...of('slices-by-value-of-concept', {
      'as it must be': observation({ category: [vital] }),
      another: observation({ category: [laboratory] }),
      'in one of two codings': observation({ category: [{ coding: [...laboratory.coding, ...vital.coding] }] }),
      'only a text': observation({ category: [{ text: 'x' }] }),
    }),
    ...of('slices-by-binding', {
      'a code of the value set': observation({ category: [vital] }),
      'two of them': observation({ category: [vital, laboratory] }),
      'none of them': observation({ category: [coded('x')] }),
      'one of them and another': observation({ category: [coded('x'), vital] }),
    }),
    ...['slices-by-profile', 'slices-by-value-in-type-profile'].flatMap((id) =>
      of(id, {
        'as it must be': identifiers('a'),
        'not all that the profile asks': patient({ identifier: [{ system: 'http://a.dk' }] }),
        another: identifiers('b'),
        twice: identifiers('a', 'a'),
      }),
    ),
    ...of('slices-and-their-element', {
      'as it must be': patient({ identifier: [used('official')] }),
      'what is asked of all, in a slice': patient({ identifier: [{ system: 'http://a.dk', use: 'official' }] }),
      'what is asked of all, in none': patient({ identifier: [used('official'), { system: 'http://b.dk' }] }),
      'a limit for all, in a slice': patient({ identifier: [used('official', { value: '12345' })] }),
      'what the slice asks': identifiers('a'),
    }),
    ...of('slices-in-slices', {
      'as it must be': components(component('size', own('own'))),
      'both inner slices': components(component('size', own('own', 'other'))),
      'no inner slice': components(component('size', { valueCodeableConcept: { text: 'x' } })),
      'the required inner slice is not there': components(component('size', own('other'))),
      'an inner slice twice': components(component('size', own('own', 'own'))),
      'a coding of no inner slice': components(component('size', own('own', 'x'))),
      'an inner slice without its code': components(
        component('size', { valueCodeableConcept: { coding: [{ system: 'http://own.dk' }] } }),
      ),
      'the other slice': components(
        component('size', own('own')),
        component('weight', { valueQuantity: { value: 1 } }),
      ),
      'the other slice with the value of the first': components(
        component('size', own('own')),
        component('weight', own('own')),
      ),
      'the first slice is not there': components(component('weight', { valueQuantity: { value: 1 } })),
      'a component of no slice': components(component('size', own('own')), component('x', { valueString: 'x' })),
    }),
    ...of('reslices', {
      'as it must be': patient({ identifier: [used('official', period)] }),
      'both reslices': patient({ identifier: [used('official', period), used('usual')] }),
      'what the reslice requires is not there': patient({ identifier: [used('official')] }),
      'a reslice twice': patient({ identifier: [used('official', period), used('official', period)] }),
      'the required reslice is not there': patient({ identifier: [used('usual')] }),
      'one of no reslice': patient({ identifier: [used('official', period), used('old', period)] }),
      'the slice is not there': identifiers('b'),
      'three of the slice': patient({ identifier: [used('official', period), used('usual'), used('usual')] }),
    }),
    ...of('slices-without-a-key', {
      'as it must be': identifiers('a'),
      another: identifiers('b'),
      'none at all': patient({ active: true }),
    }),
    ...of('slices-with-one-key-of-two', {
      'as it must be': patient({ identifier: [used('official')] }),
      'without the other': identifiers('a'),
      another: identifiers('b'),
    }),
    ...of('slices-by-what-is-fixed-below', {
      'as it must be': components(component('size', {})),
      another: components(component('weight', {})),
      both: components(component('size', {}), component('weight', {})),
    }),
    ...of('slices-without-discriminator', {
      'the slice': identifiers('a'),
      twice: identifiers('a', 'a'),
    }),
    ...of('slices-by-fixed-concept', {
      'as it must be': observation({ category: [vital] }),
      'a text beside it': observation({ category: [{ ...vital, text: 'x' }] }),
      'a display too': observation({
        category: [{ coding: [{ system: CATEGORY, code: 'vital-signs', display: 'Vital Signs' }] }],
      }),
      another: observation({ category: [laboratory] }),
    }),
    ...of('prohibited-slice', {
      'the slice': observation({ category: [vital] }),
      another: observation({ category: [laboratory] }),
    }),
    ...of('prohibited-slice-by-system', { 'the slice': identifiers('a'), another: identifiers('b') }),
    ...of('prohibited-type', {
      'the slice': observation({ valueQuantity: { value: 1 } }),
      'the other': observation({ valueString: 'x' }),
      'a third': observation({ valueBoolean: true }),
    }),
  ],
};
