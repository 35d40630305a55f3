import type { Json, JsonObject } from '../../../../src/packages/index.js';
import { type Area, observation, type Probe, patient } from './probe.js';

/** What a resource carries: extensions, contained resources, references, narrative, attachments, signatures. */
const some = (
  area: string,
  make: (each: JsonObject) => JsonObject,
  of: Readonly<Record<string, JsonObject>>,
): readonly Probe[] => Object.entries(of).map(([what, each]) => ({ id: `${area}: ${what}`, resource: make(each) }));

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

const narrative: readonly Probe[] = some('narrative', (text) => patient({ text }), {
  'no status': { div: '<div xmlns="http://www.w3.org/1999/xhtml">x</div>' },
  'a status that there is not': { status: 'x', div: '<div xmlns="http://www.w3.org/1999/xhtml">x</div>' },
  'no div': { status: 'generated' },
  'an empty div': { status: 'empty', div: '' },
  'no namespace': { status: 'generated', div: '<div>x</div>' },
  'another namespace': { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/html">x</div>' },
  'a prefix': { status: 'generated', div: '<h:div xmlns:h="http://www.w3.org/1999/xhtml">x</h:div>' },
  'another root': { status: 'generated', div: '<p xmlns="http://www.w3.org/1999/xhtml">x</p>' },
  'two roots': {
    status: 'generated',
    div: '<div xmlns="http://www.w3.org/1999/xhtml">x</div><div xmlns="http://www.w3.org/1999/xhtml">x</div>',
  },
  'text before': { status: 'generated', div: 'x <div xmlns="http://www.w3.org/1999/xhtml">x</div>' },
  'plain text': { status: 'generated', div: 'x' },
  'an array': { status: 'generated', div: ['<div xmlns="http://www.w3.org/1999/xhtml">x</div>'] },
  'a declaration before': {
    status: 'generated',
    div: '<?xml version="1.0"?><div xmlns="http://www.w3.org/1999/xhtml">x</div>',
  },
});
const inside = Object.entries({
  script: '<script>x</script>',
  style: '<style>p{}</style>',
  'a style attribute': '<p style="color:red">x</p>',
  iframe: '<iframe src="x"/>',
  form: '<form><input/></form>',
  'an image': '<img src="http://a.dk/x.png" alt="x"/>',
  'an image without alt': '<img src="http://a.dk/x.png"/>',
  'an image within': '<img src="#x" alt="x"/>',
  'an image as data': '<img src="data:image/png;base64,AAAA" alt="x"/>',
  'a link': '<a href="http://a.dk">x</a>',
  'a link of script': '<a href="javascript:alert(1)">x</a>',
  'a link to nothing': '<a href="#x">x</a>',
  'a link within': '<a name="x">x</a><a href="#x">x</a>',
  'a link that is relative': '<a href="x.html">x</a>',
  'a link to a resource': '<a href="Patient/1">x</a>',
  'a named entity': '&nbsp;&copy;',
  'an unknown entity': '&foo;',
  'an entity that does not end': '&amp x',
  'an ampersand': 'a & b',
  'a numbered entity': '&#160;',
  'a hexadecimal entity': '&#xA0;',
  unclosed: '<p>x',
  'closed too often': 'x</p>',
  crossed: '<b><i>x</b></i>',
  'a comment': '<!-- x -->x',
  CDATA: '<![CDATA[x]]>',
  'an instruction': '<?x y?>x',
  'an event': '<p onclick="x()">x</p>',
  'a class': '<p class="x">x</p>',
  'blanks alone': '  ',
  nothing: '',
  'an image alone': '<img src="http://a.dk/x.png" alt="x"/>',
  table: '<table><thead><tr><th colspan="2">x</th></tr></thead><tbody><tr><td>x</td><td>y</td></tr></tbody></table>',
  'capital letters': '<P>x</P>',
  'an attribute without quotes': '<p class=x>x</p>',
  'an attribute without value': '<p hidden>x</p>',
  'a language': '<p lang="da" xml:lang="da">x</p>',
  object: '<object data="x"/>',
  blink: '<blink>x</blink>',
  'a list in a paragraph': '<p><ul><li>x</li></ul></p>',
  'the same id twice': '<p id="a">x</p><p id="a">y</p>',
  svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  body: '<body>x</body>',
  'an attribute twice': '<p class="a" class="b">x</p>',
  'a void element': 'a<br>b',
  'a horizontal rule': 'a<hr/>b',
  'a non-breaking blank alone': '\u00a0',
  'strike and font': '<strike>x</strike><font color="red">y</font>',
  'a greater sign': 'a > b',
  'a smaller sign': 'a < b',
  button: '<button>x</button>',
  video: '<video src="x"/>',
  'a data attribute': '<p data-x="y">x</p>',
  'a target': '<a href="http://a.dk" target="_blank">x</a>',
  'tt and q': '<tt>x</tt><q>y</q>',
  'ins and del': '<ins>x</ins><del>y</del>',
  label: '<label>x</label>',
  section: '<section>x</section>',
}).map(
  ([what, content]): Probe => ({
    id: `narrative: ${what}`,
    resource: patient({
      text: { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${content}</div>` },
    }),
  }),
);

const attachments = some('attachment', (each) => patient({ photo: [each] }), {
  'its size': { contentType: 'image/png', data: 'AAAA', size: 3 },
  'another size': { contentType: 'image/png', data: 'AAAA', size: 4 },
  'a negative size': { contentType: 'image/png', url: 'http://a.dk/x', size: -1 },
  'its hash': { contentType: 'text/plain', data: 'eA==', hash: 'EfatjsUqKYSkqv18O1FlA3hcIHI=' },
  'another hash': { contentType: 'text/plain', data: 'eA==', hash: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' },
  'a hash of another length': { contentType: 'text/plain', data: 'eA==', hash: 'AAAA' },
  'data without a type': { data: 'AAAA' },
  'a type that there is not': { contentType: 'x', data: 'AAAA' },
  'a type with a parameter': { contentType: 'text/plain; charset=utf-8', data: 'AAAA' },
  'data and a url': { contentType: 'image/png', data: 'AAAA', url: 'http://a.dk/x' },
  'a url that is none': { contentType: 'image/png', url: 'x y' },
  'a relative url': { contentType: 'image/png', url: 'Binary/1' },
  'a title alone': { title: 'x' },
  nothing: {},
  'an empty type': { contentType: '' },
  'a language that is none': { title: 'x', language: 'klingon' },
});
const others: readonly Probe[] = [
  { id: 'Binary: as it must be', resource: { resourceType: 'Binary', contentType: 'text/plain', data: 'eA==' } },
  { id: 'Binary: no contentType', resource: { resourceType: 'Binary', data: 'eA==' } },
  { id: 'Binary: no data', resource: { resourceType: 'Binary', contentType: 'text/plain' } },
  {
    id: 'Binary: with a narrative',
    resource: {
      resourceType: 'Binary',
      contentType: 'text/plain',
      text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">x</div>' },
    },
  },
  ...some('signature', (each) => ({ resourceType: 'Bundle', type: 'collection', signature: each }), {
    'as it must be': {
      type: [{ system: 'urn:iso-astm:E1762-95:2013', code: '1.2.840.10065.1.12.1.1' }],
      when: '2020-01-01T00:00:00Z',
      who: { reference: 'http://a.dk/Practitioner/1' },
    },
    'no type': { when: '2020-01-01T00:00:00Z', who: { display: 'x' } },
    'no time': {
      type: [{ system: 'urn:iso-astm:E1762-95:2013', code: '1.2.840.10065.1.12.1.1' }],
      who: { display: 'x' },
    },
    'a day as time': {
      type: [{ system: 'urn:iso-astm:E1762-95:2013', code: '1.2.840.10065.1.12.1.1' }],
      when: '2020-01-01',
      who: { display: 'x' },
    },
    nobody: {
      type: [{ system: 'urn:iso-astm:E1762-95:2013', code: '1.2.840.10065.1.12.1.1' }],
      when: '2020-01-01T00:00:00Z',
    },
    'by a Location': {
      type: [{ system: 'urn:iso-astm:E1762-95:2013', code: '1.2.840.10065.1.12.1.1' }],
      when: '2020-01-01T00:00:00Z',
      who: { reference: 'http://a.dk/Location/1' },
    },
    'data that is not base64': {
      type: [{ system: 'urn:iso-astm:E1762-95:2013', code: '1.2.840.10065.1.12.1.1' }],
      when: '2020-01-01T00:00:00Z',
      who: { display: 'x' },
      data: '!',
    },
  }),
];

export const PARTS: Area = {
  definitions: [],
  probes: [
    ...extensions,
    ...elsewhere,
    ...contained,
    ...references,
    ...narrative,
    ...inside,
    ...attachments,
    ...others,
  ],
};
