import type { JsonObject } from '../../../../src/packages/index.js';
import { type Area, canonical, define, of, type Probe, patient, slicing } from './probe.js';

/** Extensions: where they may stand, what they hold, slices of them and by them. */
const contexts: Readonly<Record<string, JsonObject>> = {
  'on-patient': { type: 'element', expression: 'Patient' },
  'on-patient-name': { type: 'element', expression: 'Patient.name' },
  'on-name': { type: 'element', expression: 'HumanName' },
  'on-path': { type: 'fhirpath', expression: 'Patient.name' },
  'on-family': { type: 'element', expression: 'HumanName.family' },
  'on-anything': { type: 'element', expression: 'Element' },
  'on-resource': { type: 'element', expression: 'DomainResource' },
  'on-contact': { type: 'element', expression: 'Patient.contact' },
  'on-extension': { type: 'extension', expression: canonical('open-complex') },
};
const simple = (id: string, context: JsonObject, more: JsonObject = {}): ReturnType<typeof define> =>
  define(
    id,
    'Extension',
    [
      { id: 'Extension.extension', max: '0' },
      { id: 'Extension.url', fixedUri: canonical(id) },
      { id: 'Extension.value[x]', min: 1, type: [{ code: 'string' }] },
    ],
    { context: [context], ...more },
  );
const definitions = [
  ...Object.entries(contexts).map(([id, context]) => simple(id, context)),
  define(
    'complex',
    'Extension',
    [
      { id: 'Extension.extension', slicing: slicing([['value', 'url']], 'closed') },
      { id: 'Extension.extension:code', min: 1, max: '1' },
      { id: 'Extension.extension:code.extension', max: '0' },
      { id: 'Extension.extension:code.url', fixedUri: 'code' },
      { id: 'Extension.extension:code.value[x]', min: 1, type: [{ code: 'code' }] },
      { id: 'Extension.extension:note', max: '1' },
      { id: 'Extension.extension:note.extension', max: '0' },
      { id: 'Extension.extension:note.url', fixedUri: 'note' },
      { id: 'Extension.extension:note.value[x]', type: [{ code: 'string' }] },
      { id: 'Extension.url', fixedUri: canonical('complex') },
      { id: 'Extension.value[x]', max: '0' },
    ],
    { context: [{ type: 'element', expression: 'Patient' }] },
  ),
  define(
    'open-complex',
    'Extension',
    [
      { id: 'Extension.url', fixedUri: canonical('open-complex') },
      { id: 'Extension.value[x]', max: '0' },
    ],
    { context: [{ type: 'element', expression: 'Patient' }] },
  ),
  define('slices-by-extension', 'Patient', [
    { id: 'Patient.name', slicing: slicing([['value', `extension('${canonical('on-name')}').value`]]) },
    { id: 'Patient.name:marked', min: 1, max: '1' },
    { id: 'Patient.name:marked.extension', slicing: slicing([['value', 'url']]) },
    {
      id: 'Patient.name:marked.extension:mark',
      min: 1,
      max: '1',
      type: [{ code: 'Extension', profile: [canonical('on-name')] }],
    },
    { id: 'Patient.name:marked.extension:mark.url', fixedUri: canonical('on-name') },
    { id: 'Patient.name:marked.extension:mark.value[x]', min: 1, type: [{ code: 'string' }], fixedString: 'yes' },
    { id: 'Patient.name:marked.family', min: 1 },
  ]),
  define('required-extension', 'Patient', [
    { id: 'Patient.extension', min: 1, slicing: slicing([['value', 'url']]) },
    {
      id: 'Patient.extension:own',
      min: 1,
      max: '1',
      type: [{ code: 'Extension', profile: [canonical('on-patient')] }],
    },
  ]),
];
const everywhere: readonly Probe[] = Object.keys(contexts).flatMap((id) => {
  const extension = [{ url: canonical(id), valueString: 'x' }];
  return Object.entries({
    'on a Patient': patient({ extension }),
    'on its name': patient({ name: [{ family: 'x', extension }] }),
    'on a family name': patient({ name: [{ family: 'x', _family: { extension } }] }),
    'on the name of a contact': patient({ contact: [{ name: { family: 'x', extension } }] }),
    "on a Practitioner's name": { resourceType: 'Practitioner', name: [{ family: 'x', extension }] },
    'in an extension': patient({ extension: [{ url: canonical('open-complex'), extension }] }),
  }).map(([what, resource]) => ({ id: `${id}: ${what}`, resource }));
});
const held = (what: string, extension: JsonObject, name = 'extension'): Probe => ({
  id: `extension: ${what}`,
  resource: patient({ [name]: [extension] }),
});
const parts = (...extension: readonly JsonObject[]): JsonObject => ({ url: canonical('complex'), extension });
const mark = (valueString: string): JsonObject => ({ url: canonical('on-name'), valueString });

export const EXTENSIONS: Area = {
  definitions,
  probes: [
    ...everywhere,
    held('as it must be', { url: canonical('on-patient'), valueString: 'x' }),
    held('no value', { url: canonical('on-patient') }),
    held('another type of value', { url: canonical('on-patient'), valueCode: 'x' }),
    held('extensions in place of a value', {
      url: canonical('on-patient'),
      extension: [{ url: 'x', valueString: 'x' }],
    }),
    held('as a modifier', { url: canonical('on-patient'), valueString: 'x' }, 'modifierExtension'),
    held('a version in its url', { url: `${canonical('on-patient')}|1.0.0`, valueString: 'x' }),
    held('one that nobody defines', { url: 'http://a.dk/x', valueString: 'x' }),
    held('all parts', parts({ url: 'code', valueCode: 'x' }, { url: 'note', valueString: 'x' })),
    held('a required part is not there', parts({ url: 'note', valueString: 'x' })),
    held('a part twice', parts({ url: 'code', valueCode: 'x' }, { url: 'code', valueCode: 'y' })),
    held('a part that it does not have', parts({ url: 'code', valueCode: 'x' }, { url: 'other', valueCode: 'y' })),
    held('a part of another type', parts({ url: 'code', valueString: 'x' })),
    held('a part without a value', parts({ url: 'code' })),
    held('a value in place of parts', { url: canonical('complex'), valueString: 'x' }),
    ...of('slices-by-extension', {
      'as it must be': patient({ name: [{ extension: [mark('yes')], family: 'x' }] }),
      'another value': patient({ name: [{ extension: [mark('no')], family: 'x' }] }),
      'no extension': patient({ name: [{ family: 'x' }] }),
      'what the slice asks is not there': patient({ name: [{ extension: [mark('yes')], given: ['x'] }] }),
      twice: patient({
        name: [
          { extension: [mark('yes')], family: 'x' },
          { extension: [mark('yes')], family: 'y' },
        ],
      }),
    }),
    ...of('required-extension', {
      'as it must be': patient({ extension: [{ url: canonical('on-patient'), valueString: 'x' }] }),
      'not there': patient({ active: true }),
      'another in its place': patient({ extension: [{ url: canonical('on-anything'), valueString: 'x' }] }),
      twice: patient({ extension: [1, 2].map(() => ({ url: canonical('on-patient'), valueString: 'x' })) }),
    }),
  ],
};
