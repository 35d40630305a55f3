import type { JsonObject } from '../../../../src/packages/index.js';
import {
  type Area,
  basic,
  bundle,
  byUuid,
  canonical,
  citizen,
  clinic,
  define,
  nameless,
  observation,
  of,
  type Probe,
  reference,
  relative,
  slicing,
} from './probe.js';

/** Messages as Danish guides have them, with invariants over their entries, and documents: what the first entry names is there. */
const own = 'http://example.org/test/StructureDefinition/message';
const rule = (key: string, expression: string): JsonObject => ({
  key,
  severity: 'error',
  human: key,
  expression,
  source: own,
});
const definitions = [
  define('message-header', 'MessageHeader', [
    { id: 'MessageHeader.event[x]', type: [{ code: 'Coding' }] },
    {
      id: 'MessageHeader.destination',
      slicing: slicing([['value', `extension('${canonical('destination-use')}').value.code`]], 'closed'),
    },
    ...(['primary', 'cc'] as const).flatMap((use) => [
      use === 'primary'
        ? { id: `MessageHeader.destination:${use}`, min: 1, max: '1' }
        : { id: `MessageHeader.destination:${use}` },
      { id: `MessageHeader.destination:${use}.extension`, min: 1, slicing: slicing([['value', 'url']]) },
      {
        id: `MessageHeader.destination:${use}.extension:use`,
        min: 1,
        max: '1',
        type: [{ code: 'Extension', profile: [canonical('destination-use')] }],
      },
      { id: `MessageHeader.destination:${use}.extension:use.url`, fixedUri: canonical('destination-use') },
      { id: `MessageHeader.destination:${use}.extension:use.value[x]`, min: 1, type: [{ code: 'Coding' }] },
      { id: `MessageHeader.destination:${use}.extension:use.value[x].code`, min: 1, fixedCode: use },
      {
        id: `MessageHeader.destination:${use}.receiver`,
        min: 1,
        type: [{ code: 'Reference', targetProfile: [canonical('named-organization')], aggregation: ['bundled'] }],
      },
    ]),
    {
      id: 'MessageHeader.sender',
      min: 1,
      type: [{ code: 'Reference', targetProfile: [canonical('named-organization')], aggregation: ['bundled'] }],
    },
  ]),
  define(
    'destination-use',
    'Extension',
    [
      { id: 'Extension.extension', max: '0' },
      { id: 'Extension.url', fixedUri: canonical('destination-use') },
      { id: 'Extension.value[x]', min: 1, type: [{ code: 'Coding' }] },
    ],
    { context: [{ type: 'element', expression: 'MessageHeader.destination' }] },
  ),
  define('message-text', 'Communication', [
    { id: 'Communication.payload', min: 1, slicing: slicing([['type', '$this.content']]) },
    { id: 'Communication.payload:text', min: 1 },
    { id: 'Communication.payload:text.content[x]', type: [{ code: 'string' }] },
    { id: 'Communication.payload:file' },
    { id: 'Communication.payload:file.content[x]', type: [{ code: 'Attachment' }] },
    { id: 'Communication.payload:file.content[x].title', min: 1 },
    { id: 'Communication.encounter', type: reference('Encounter') },
  ]),
  define('message', 'Bundle', [
    {
      id: 'Bundle',
      constraint: [
        rule(
          'm-1',
          `entry[0].resource.ofType(MessageHeader).meta.profile.startsWith('${canonical('message-header')}')`,
        ),
        rule('m-2', 'entry.where(resource.is(Patient)).count() = 1'),
        rule('m-3', `entry.resource.ofType(Communication).all(conformsTo('${canonical('message-text')}'))`),
        rule('m-4', 'Bundle.entry.resource.ofType(Communication).sender.reference.resolve().name.exists()'),
        rule(
          'm-5',
          'iif(Bundle.entry.resource.ofType(Encounter).exists(), Bundle.entry.resource.ofType(Encounter).id = Bundle.entry.resource.ofType(Communication).encounter.reference.resolve().id, Bundle.entry.resource.ofType(Communication).encounter.exists().not())',
        ),
        rule(
          'm-6',
          'Bundle.entry.resource.ofType(Communication).sender.resolve() = %resource.entry.resource.ofType(MessageHeader).sender.resolve()',
        ),
        rule('m-7', "entry.ofType(Communication).all(resource.conformsTo('http://a.dk/nothing'))"),
        rule('m-8', 'entry.resource.ofType(Communication).payload.where(content is string).exists()'),
      ],
    },
    { id: 'Bundle.type', fixedCode: 'message' },
    { id: 'Bundle.timestamp', min: 1 },
    { id: 'Bundle.entry.resource', min: 1 },
  ]),
];

const destination = (use: string, receiver: string): JsonObject => ({
  extension: [{ url: canonical('destination-use'), valueCoding: { system: 'http://a.dk', code: use } }],
  endpoint: 'http://a.dk/there',
  receiver: { reference: receiver },
});
const header = (more: JsonObject = {}): JsonObject => ({
  resourceType: 'MessageHeader',
  meta: { profile: [canonical('message-header')] },
  eventCoding: { system: 'http://a.dk', code: 'message' },
  destination: [destination('primary', 'Organization/3')],
  sender: { reference: 'Organization/2' },
  source: { endpoint: 'http://a.dk/here' },
  focus: [{ reference: 'Communication/5' }],
  ...more,
});
const text = { contentString: 'x' };
const communication = (more: JsonObject = {}): JsonObject => ({
  resourceType: 'Communication',
  status: 'unknown',
  subject: { reference: 'Patient/4' },
  sender: { reference: 'Organization/2' },
  payload: [text],
  ...more,
});
const encounter = {
  resourceType: 'Encounter',
  status: 'unknown',
  class: { system: 'http://a.dk', code: 'x' },
  subject: { reference: 'Patient/4' },
};
interface Parts {
  readonly header?: JsonObject;
  readonly sender?: JsonObject;
  readonly communication?: JsonObject;
  readonly more?: readonly JsonObject[];
  readonly bundle?: JsonObject;
}
const message = (parts: Parts = {}): JsonObject =>
  bundle(
    'message',
    [
      parts.header ?? header(),
      parts.sender ?? clinic,
      clinic,
      citizen,
      parts.communication ?? communication(),
      ...(parts.more ?? []),
    ],
    { timestamp: '2026-01-01T10:00:00Z', ...parts.bundle },
  );
const composition = (more: JsonObject = {}): JsonObject => ({
  resourceType: 'Composition',
  status: 'final',
  type: { text: 'x' },
  date: '2026-01-01',
  title: 'x',
  subject: { reference: 'Patient/2' },
  author: [{ reference: 'Organization/3' }],
  section: [
    {
      title: 'x',
      text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">x</div>' },
      entry: [{ reference: 'Observation/4' }],
    },
  ],
  ...more,
});
const document = (more: JsonObject = {}, ...others: readonly JsonObject[]): JsonObject =>
  bundle('document', [composition(more), citizen, clinic, observation({}), ...others], {
    identifier: { system: 'http://a.dk', value: '1' },
    timestamp: '2026-01-01T10:00:00Z',
  });
const section = (entry: JsonObject, inner: JsonObject = {}): JsonObject => ({
  section: [{ title: 'x', entry: [{ reference: 'Observation/4' }, entry], ...inner }],
});

const plain = (what: string, resource: JsonObject): Probe => ({ id: `Bundle: ${what}`, resource });

export const MESSAGES: Area = {
  definitions,
  probes: [
    ...of('message', {
      'as it must be': message(),
      'with an encounter': message({
        communication: communication({ encounter: { reference: 'Encounter/6' } }),
        more: [encounter],
      }),
      'an encounter that nothing names': message({ more: [encounter] }),
      'an encounter that is not there': message({
        communication: communication({ encounter: { reference: 'Encounter/6' } }),
      }),
      'a header of no profile': message({ header: header({ meta: { versionId: '1' } }) }),
      'two patients': message({ more: [citizen] }),
      'a communication without text': message({
        communication: communication({ payload: [{ contentAttachment: { title: 'x', url: 'http://a.dk/x' } }] }),
      }),
      'a file without a title': message({
        communication: communication({ payload: [text, { contentAttachment: { url: 'http://a.dk/x' } }] }),
      }),
      'a file with a title': message({
        communication: communication({ payload: [text, { contentAttachment: { title: 'x', url: 'http://a.dk/x' } }] }),
      }),
      'a sender without a name': message({ sender: nameless }),
      'another sender': message({ communication: communication({ sender: { reference: 'Organization/3' } }) }),
      'two destinations': message({
        header: header({
          destination: [destination('primary', 'Organization/3'), destination('cc', 'Organization/2')],
        }),
      }),
      'no primary destination': message({ header: header({ destination: [destination('cc', 'Organization/3')] }) }),
      'a destination of no slice': message({
        header: header({
          destination: [destination('primary', 'Organization/3'), destination('bcc', 'Organization/2')],
        }),
      }),
      'a destination without its extension': message({
        header: header({ destination: [{ endpoint: 'http://a.dk/there', receiver: { reference: 'Organization/3' } }] }),
      }),
      'a receiver that is not there': message({
        header: header({ destination: [destination('primary', 'Organization/9')] }),
      }),
      'a receiver of another type': message({ header: header({ destination: [destination('primary', 'Patient/4')] }) }),
      'a focus that is not there': message({ header: header({ focus: [{ reference: 'Communication/9' }] }) }),
      'no focus': message({ header: header({ focus: undefined as never }) }),
      'no header first': bundle('message', [clinic, header(), clinic, citizen, communication()], {
        timestamp: '2026-01-01T10:00:00Z',
      }),
      'no timestamp': message({ bundle: { timestamp: undefined as never } }),
      'relative fullUrls': relative(message()),
      'fullUrls and references by UUID': byUuid(message(), 'uuid'),
      'fullUrls by UUID, relative references': byUuid(message(), 'relative'),
    }),
    { id: 'message-header: outside a Bundle', resource: { ...header(), id: 'h' } },
    plain('a document', document()),
    plain('a document by UUID', byUuid(document(), 'uuid')),
    plain('a document by UUID with relative references', byUuid(document(), 'relative')),
    plain('a document whose subject is not there', document({ subject: { reference: 'Patient/9' } })),
    plain('a document whose subject is elsewhere', document({ subject: { reference: 'http://b.dk/fhir/Patient/9' } })),
    plain(
      'a document whose author is not there',
      document({ author: [{ reference: 'Organization/3' }, { reference: 'Practitioner/9' }] }),
    ),
    plain('a document whose custodian is not there', document({ custodian: { reference: 'Organization/9' } })),
    plain('a document whose encounter is not there', document({ encounter: { reference: 'Encounter/9' } })),
    plain(
      'a document whose attester is not there',
      document({ attester: [{ mode: 'legal', party: { reference: 'Practitioner/9' } }] }),
    ),
    plain('a document whose event is not there', document({ event: [{ detail: [{ reference: 'Procedure/9' }] }] })),
    plain('a document with an entry of a section that is not there', document(section({ reference: 'Observation/9' }))),
    plain('a document with an entry of a section by a display alone', document(section({ display: 'x' }))),
    plain(
      'a document with a section within a section whose entry is not there',
      document({
        section: [
          {
            title: 'x',
            section: [section({ reference: 'Observation/9' })].flatMap((each) => each.section as JsonObject[]),
          },
        ],
      }),
    ),
    plain(
      'a document with an author of a section that is not there',
      document(section({ display: 'x' }, { author: [{ reference: 'Practitioner/9' }] })),
    ),
    plain('a document with what nothing leads to', document({}, basic)),
    plain(
      'a document with what leads to another',
      document({}, { resourceType: 'Condition', subject: { reference: 'Patient/2' } }),
    ),
    plain(
      'a document whose observation names what is not there',
      bundle('document', [composition(), citizen, clinic, observation({ encounter: { reference: 'Encounter/9' } })], {
        identifier: { system: 'http://a.dk', value: '1' },
        timestamp: '2026-01-01T10:00:00Z',
      }),
    ),
    plain('a document without an identifier', { ...document(), identifier: undefined as never }),
    plain('a document without a timestamp', { ...document(), timestamp: undefined as never }),
    plain(
      'a document whose first entry is no Composition',
      bundle('document', [citizen], {
        timestamp: '2026-01-01T10:00:00Z',
        identifier: { system: 'http://a.dk', value: '1' },
      }),
    ),
    plain('an entry that nothing in a message leads to', message({ more: [basic] })),
  ],
};
