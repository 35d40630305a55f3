import type { Json, JsonObject } from '../../../../src/packages/index.js';
import { type Area, bundle, observation, type Probe, patient, some } from './probe.js';

/** What a resource carries: extensions, contained resources, references. */
const BIRTH_PLACE = 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace';
const NATIONALITY = 'http://hl7.org/fhir/StructureDefinition/patient-nationality';

const extensions = some('extension', (each) => patient({ extension: [each] }), {
  'no url': { valueString: 'x' },
  'an empty url': { url: '', valueString: 'x' },
  'a relative url': { url: 'x', valueString: 'x' },
  'a url with a blank': { url: 'http://a.dk/a b', valueString: 'x' },
  'a number as url': { url: 1, valueString: 'x' },
  'an extension of the url': { _url: { extension: [{ url: BIRTH_PLACE }] }, valueString: 'x' },
  'a value and parts': {
    url: NATIONALITY,
    valueString: 'x',
    extension: [{ url: 'code', valueCodeableConcept: { text: 'x' } }],
  },
  'two values': { url: BIRTH_PLACE, valueAddress: { city: 'x' }, valueString: 'x' },
  'neither value nor parts': { url: BIRTH_PLACE },
  "HL7's, as it must be": { url: BIRTH_PLACE, valueAddress: { city: 'x' } },
  "HL7's, another type": { url: BIRTH_PLACE, valueString: 'x' },
  "HL7's, that there is not": { url: 'http://hl7.org/fhir/StructureDefinition/patient-shoeSize', valueInteger: 44 },
  "HL7's, of another resource": {
    url: 'http://hl7.org/fhir/StructureDefinition/observation-bodyPosition',
    valueCodeableConcept: { text: 'x' },
  },
  "HL7's, by https": {
    url: 'https://hl7.org/fhir/StructureDefinition/patient-birthPlace',
    valueAddress: { city: 'x' },
  },
  'null as value': { url: BIRTH_PLACE, valueAddress: null },
  'an empty value': { url: BIRTH_PLACE, valueAddress: {} },
  'an unknown element': { url: BIRTH_PLACE, valueAddress: { city: 'x' }, x: 1 },
  'an id': { id: 'a', url: BIRTH_PLACE, valueAddress: { city: 'x' } },
  'a value of no type': { url: BIRTH_PLACE, valueFoo: 'x' },
  'parts, as they must be': { url: NATIONALITY, extension: [{ url: 'code', valueCodeableConcept: { text: 'x' } }] },
  'a part that there is not': { url: NATIONALITY, extension: [{ url: 'x', valueString: 'x' }] },
  'a part by its full url': {
    url: NATIONALITY,
    extension: [{ url: `${NATIONALITY}#code`, valueCodeableConcept: { text: 'x' } }],
  },
  'an empty array of parts': { url: NATIONALITY, extension: [] },
  'a modifier extension within': {
    url: BIRTH_PLACE,
    valueAddress: { city: 'x' },
    modifierExtension: [{ url: BIRTH_PLACE }],
  },
  'of a code from no value set': { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'x' },
});
const elsewhere: readonly Probe[] = [
  {
    id: 'modifierExtension: unknown',
    resource: patient({ modifierExtension: [{ url: 'http://a.dk/x', valueString: 'x' }] }),
  },
  {
    id: 'modifierExtension: in a datatype',
    resource: patient({ name: [{ family: 'x', modifierExtension: [{ url: 'http://a.dk/x', valueString: 'x' }] }] }),
  },
  {
    id: 'modifierExtension: of a backbone element',
    resource: patient({
      contact: [{ name: { family: 'x' }, modifierExtension: [{ url: 'http://a.dk/x', valueString: 'x' }] }],
    }),
  },
  {
    id: 'modifierExtension: that is no modifier',
    resource: patient({ modifierExtension: [{ url: BIRTH_PLACE, valueAddress: { city: 'x' } }] }),
  },
  {
    id: 'extension: that is a modifier',
    resource: patient({
      extension: [
        { url: 'http://hl7.org/fhir/StructureDefinition/condition-ruledOut', valueCodeableConcept: { text: 'x' } },
      ],
    }),
  },
  {
    id: 'extension: on a datatype where it may not stand',
    resource: patient({ name: [{ family: 'x', extension: [{ url: BIRTH_PLACE, valueAddress: { city: 'x' } }] }] }),
  },
  {
    id: 'extension: twice where one may stand',
    resource: patient({ extension: [1, 2].map(() => ({ url: BIRTH_PLACE, valueAddress: { city: 'x' } })) }),
  },
  {
    id: 'extension: within meta',
    resource: patient({ meta: { extension: [{ url: 'http://a.dk/x', valueString: 'x' }] } }),
  },
  {
    id: 'extension: on a primitive in an array',
    resource: patient({
      name: [{ given: ['x'], _given: [{ extension: [{ url: 'http://a.dk/x', valueString: 'x' }] }] }],
    }),
  },
  { id: 'extension: an object that is empty', resource: patient({ extension: [{}] }) },
];

const org = (more: JsonObject): JsonObject => ({ resourceType: 'Organization', name: 'x', ...more });
const uses = { managingOrganization: { reference: '#o' } };
const contained = some('contained', patient, {
  'as it must be': { contained: [org({ id: 'o' })], ...uses },
  'without an id': { contained: [org({})] },
  'an id that is empty': { contained: [org({ id: '' })] },
  'an id with #': { contained: [org({ id: '#o' })], managingOrganization: { reference: '##o' } },
  'an id with #, named without': { contained: [org({ id: '#o' })], ...uses },
  'that nothing names': { contained: [org({ id: 'o' })] },
  'that is not there': uses,
  'the same id twice': { contained: [org({ id: 'o' }), org({ id: 'o' })], ...uses },
  'within contained': { contained: [org({ id: 'o', contained: [org({ id: 'p' })] })], ...uses },
  'with a version': { contained: [org({ id: 'o', meta: { versionId: '1' } })], ...uses },
  'with a time of its last change': {
    contained: [org({ id: 'o', meta: { lastUpdated: '2020-01-01T00:00:00Z' } })],
    ...uses,
  },
  'with security': {
    contained: [org({ id: 'o', meta: { security: [{ system: 'http://a.dk', code: 'x' }] } })],
    ...uses,
  },
  'with a profile': {
    contained: [org({ id: 'o', meta: { profile: ['http://hl7.org/fhir/StructureDefinition/Organization'] } })],
    ...uses,
  },
  'with a narrative': {
    contained: [
      org({ id: 'o', text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">x</div>' } }),
    ],
    ...uses,
  },
  'that names another': { contained: [org({ id: 'o', partOf: { reference: '#p' } }), org({ id: 'p' })], ...uses },
  'that names the container': {
    contained: [
      { resourceType: 'Observation', id: 'o', status: 'final', code: { text: 'x' }, subject: { reference: '#' } },
    ],
  },
  'that another alone names': {
    contained: [org({ id: 'o', partOf: { reference: '#p' } }), org({ id: 'p', partOf: { reference: '#o' } })],
  },
  'of an unknown type': { contained: [{ resourceType: 'Citizen', id: 'o' }] },
  null: { contained: [null] },
  'a text': { contained: ['x'] },
  'no resourceType': { contained: [{ id: 'o' }] },
  'of another type than may be named': { contained: [{ resourceType: 'Location', id: 'o' }], ...uses },
  'with a fault of its own': { contained: [org({ id: 'o', x: 1 })], ...uses },
  'that has nothing but an id': { contained: [{ resourceType: 'Organization', id: 'o' }], ...uses },
  'named by a canonical': {
    contained: [{ resourceType: 'Organization', id: 'o', name: 'x' }],
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/patient-citizenship' }],
  },
});

const subject = (reference: Json): JsonObject => observation({ subject: reference });
const references: readonly Probe[] = [
  ...[
    'Patient/1',
    'Patient/',
    'Patient/a b',
    'Patient/1/_history/',
    'Patient/1/_history/2',
    'Patient/1/_history/2 2',
    'Patient/1#x',
    'Patient/1#',
    'http://a.dk/Patient/1',
    'http://a.dk/',
    'http://a.dk/Foo/1',
    'http://a.dk/Organization/1',
    'https://a.dk/fhir/Patient/1|2',
    'urn:uuid:x',
    'urn:uuid:53fefa32-fcbb-4ff8-8a92-55ee120877b7',
    'urn:oid:1',
    'urn:oid:1.2.3',
    'patient/1',
    'Foo/1',
    'Organization/1',
    'Practitioner/1',
    'Group/1',
    '',
    ' Patient/1',
    'Patient?identifier=x',
    'Patient/_history/1',
    'Patient/1/2',
    '#',
    '#x',
    'file:///x',
    'mailto:x@a.dk',
    `Patient/${'a'.repeat(65)}`,
    'Patient/ø',
  ].map((reference): Probe => ({ id: `reference: to '${reference}'`, resource: subject({ reference }) })),
  ...some('reference', subject, {
    'a type that it is not': { reference: 'Patient/1', type: 'Group' },
    'its type': { reference: 'Patient/1', type: 'Patient' },
    'a type that may not be': { type: 'Organization', display: 'x' },
    'a type that there is not': { type: 'Foo', display: 'x' },
    'a type by its url': { type: 'http://hl7.org/fhir/StructureDefinition/Patient', display: 'x' },
    'an identifier alone': { identifier: { system: 'http://a.dk', value: '1' } },
    'an identifier without content': { identifier: {} },
    'a type and an identifier': { type: 'Patient', identifier: { value: '1' } },
    'a display alone': { display: 'x' },
    'a type alone': { type: 'Patient' },
    'an id alone': { id: 'x' },
    nothing: {},
    'an extension alone': {
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
    },
    'a number': { reference: 1 },
    'a resource in its place': { resourceType: 'Patient' },
    'a url in place of a reference': { url: 'Patient/1' },
  }),
];

const named = (...ids: readonly string[]): Json => ids.map((id) => ({ id, family: 'x' }));
const inOrganization = (...ids: readonly string[]): JsonObject => ({
  contained: [{ resourceType: 'Organization', id: 'o', name: 'x', address: ids.map((id) => ({ id, city: 'x' })) }],
  managingOrganization: { reference: '#o' },
});

/** Ids of elements: each its own within a resource. */
const ids = [
  ...some('id', patient, {
    'of its own each': { name: named('a', 'b') },
    'of another of the same element': { name: named('a', 'a') },
    'of two others': { name: named('a', 'a', 'a') },
    'of another element': { name: named('a'), address: [{ id: 'a', city: 'x' }] },
    'of an element around': { contact: [{ id: 'a', name: { id: 'a', family: 'x' } }] },
    'of another value of a primitive': { name: [{ given: ['x', 'y'], _given: [{ id: 'a' }, { id: 'a' }] }] },
    'of the resource': { id: 'a', name: named('a') },
    'of a resource within': { ...inOrganization(), name: named('o') },
    'of an element of a resource within': { ...inOrganization('a'), name: named('a') },
    'of another element, in a resource within': inOrganization('a', 'a'),
    'of something in the narrative': {
      text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml"><p id="a">x</p></div>' },
      name: named('a'),
    },
  }),
  {
    id: 'id: of an element of another entry',
    resource: bundle('collection', [patient({ id: '1', name: named('a') }), patient({ id: '2', name: named('a') })]),
  },
  {
    id: 'id: of another element, in an entry',
    resource: bundle('collection', [patient({ id: '1', name: named('a', 'a') })]),
  },
  {
    id: 'id: of a question around',
    resource: {
      resourceType: 'Questionnaire',
      status: 'draft',
      item: [{ id: 'a', linkId: '1', type: 'group', item: [{ id: 'a', linkId: '2', type: 'display', text: 'x' }] }],
    },
  },
];

export const PARTS: Area = {
  definitions: [],
  probes: [...extensions, ...elsewhere, ...contained, ...references, ...ids],
};
