import type { JsonObject } from '../../../../src/packages/index.js';
import {
  type Area,
  basic,
  bundle,
  canonical,
  citizen,
  clinic,
  define,
  nameless,
  observation,
  of,
  type Probe,
  patient,
  relative,
  slicing,
} from './probe.js';

/** Bundles: entries by type, profile, code and link, and what R4 itself asks of them. */
const definitions = [
  define('entries-by-type', 'Bundle', [
    { id: 'Bundle.type', fixedCode: 'collection' },
    { id: 'Bundle.entry', min: 1, slicing: slicing([['type', 'resource']], 'closed') },
    { id: 'Bundle.entry:citizen', min: 1, max: '1' },
    { id: 'Bundle.entry:citizen.resource', min: 1, type: [{ code: 'Patient' }] },
    { id: 'Bundle.entry:clinic', max: '1' },
    {
      id: 'Bundle.entry:clinic.resource',
      min: 1,
      type: [{ code: 'Organization', profile: [canonical('named-organization')] }],
    },
  ]),
  define('entries-by-profile', 'Bundle', [
    { id: 'Bundle.entry', min: 1, slicing: slicing([['profile', 'resource']]) },
    { id: 'Bundle.entry:clinic', min: 1, max: '1' },
    {
      id: 'Bundle.entry:clinic.resource',
      min: 1,
      type: [{ code: 'Organization', profile: [canonical('named-organization')] }],
    },
  ]),
  define('entries-by-code', 'Bundle', [
    { id: 'Bundle.entry', slicing: slicing([['value', 'resource.ofType(Observation).status']]) },
    { id: 'Bundle.entry:final', min: 1, max: '1' },
    {
      id: 'Bundle.entry:final.resource',
      min: 1,
      type: [{ code: 'Observation', profile: [canonical('final-observation')] }],
    },
  ]),
  define('final-observation', 'Observation', [{ id: 'Observation.status', fixedCode: 'final' }]),
  define('entries-by-link', 'Bundle', [
    { id: 'Bundle.type', fixedCode: 'collection' },
    { id: 'Bundle.timestamp', min: 1 },
    { id: 'Bundle.entry', slicing: slicing([['value', 'link.url']], 'closed') },
    { id: 'Bundle.entry.link', min: 1, max: '1' },
    { id: 'Bundle.entry.resource', min: 1 },
    { id: 'Bundle.entry.search', max: '0' },
    { id: 'Bundle.entry:citizen', min: 1, max: '1' },
    { id: 'Bundle.entry:citizen.link', min: 1, max: '1' },
    { id: 'Bundle.entry:citizen.link.relation', fixedString: 'citizen' },
    { id: 'Bundle.entry:citizen.link.url', fixedUri: 'http://a.dk/citizen' },
    { id: 'Bundle.entry:citizen.resource', min: 1, type: [{ code: 'Patient' }] },
    { id: 'Bundle.entry:content', min: 1 },
    { id: 'Bundle.entry:content.link', min: 1, max: '1' },
    { id: 'Bundle.entry:content.link.relation', fixedString: 'content' },
    { id: 'Bundle.entry:content.link.url', fixedUri: 'http://a.dk/content' },
    {
      id: 'Bundle.entry:content.resource',
      min: 1,
      type: [{ code: 'Observation' }, { code: 'Organization', profile: [canonical('named-organization')] }],
    },
  ]),
];

const collection = (...resources: readonly JsonObject[]): JsonObject => bundle('collection', resources);

const linked = (
  entries: readonly (readonly [relation: string, resource: JsonObject])[],
  more: JsonObject = {},
): JsonObject => ({
  resourceType: 'Bundle',
  type: 'collection',
  timestamp: '2026-01-01T10:00:00Z',
  entry: entries.map(([relation, resource], at) => ({
    link: [{ relation, url: `http://a.dk/${relation}` }],
    fullUrl: `http://a.dk/fhir/${String(resource.resourceType)}/${at + 1}`,
    resource: { ...resource, id: String(at + 1) },
  })),
  ...more,
});

/** An entry, and what it refers to in a way that may not be read there. */
const referring = (type: string, reference: string, fullUrl?: string): JsonObject => {
  const request = /^(?:transaction|batch)$/.test(type) ? { request: { method: 'PUT', url: 'Patient/1' } } : {};
  const response = /-response$/.test(type) ? { response: { status: '200' } } : {};
  return {
    resourceType: 'Bundle',
    type,
    entry: [
      {
        ...(fullUrl === undefined ? {} : { fullUrl }),
        resource: patient({ id: '1', managingOrganization: { reference } }),
        ...request,
        ...response,
      },
    ],
  };
};
const references: readonly Probe[] = [
  ...['transaction', 'batch', 'transaction-response', 'batch-response', 'collection', 'searchset'].flatMap((type) => [
    {
      id: `Bundle: a ${type} whose entry has no fullUrl but a relative reference`,
      resource: referring(type, 'Organization/1'),
    },
    {
      id: `Bundle: a ${type} whose entry has no fullUrl but an absolute reference`,
      resource: referring(type, 'http://a.dk/fhir/Organization/1'),
    },
  ]),
  ...['transaction', 'collection'].flatMap((type) =>
    [
      'x',
      'Organization',
      'Organization?identifier=x',
      'a/b/c',
      '/Organization/1',
      'Organization/1/_history/2',
      'urn:uuid:53fefa32-fcbb-4ff8-8a92-55ee120877b7',
    ].map((reference) => ({
      id: `Bundle: a ${type} with a reference to ${reference}`,
      resource: referring(type, reference, 'http://a.dk/fhir/Patient/1'),
    })),
  ),
  ...['x', 'Organization', 'Organization?identifier=x', '/Organization/1'].map((reference) => ({
    id: `reference: outside a Bundle to ${reference}`,
    resource: patient({ managingOrganization: { reference } }),
  })),
];
const plain = (what: string, resource: JsonObject): Probe => ({ id: `Bundle: ${what}`, resource });

export const BUNDLES: Area = {
  definitions,
  probes: [
    ...of('entries-by-type', {
      'as it must be': collection(citizen, clinic),
      'not what the profile of the entry asks': collection(citizen, nameless),
      'the required entry is not there': collection(clinic),
      'an entry of no slice': collection(citizen, basic),
      'two of one slice': collection(citizen, citizen),
      'another type of Bundle': bundle('batch', [citizen]),
    }),
    ...of('entries-by-profile', {
      'as it must be': collection(clinic),
      'one that does not meet it': collection(nameless),
      'both kinds': collection(clinic, nameless),
      'another type': collection(citizen),
    }),
    ...of('entries-by-code', {
      'as it must be': collection(observation({})),
      'another status': collection(observation({ status: 'amended' })),
      both: collection(observation({}), observation({ status: 'amended' })),
      'another type': collection(citizen),
    }),
    ...of('entries-by-link', {
      'as it must be': linked([
        ['citizen', citizen],
        ['content', observation({})],
      ]),
      'another type in its place': linked([
        ['citizen', citizen],
        ['content', basic],
      ]),
      'not what the profile asks': linked([
        ['citizen', citizen],
        ['content', nameless],
      ]),
      'what the profile asks': linked([
        ['citizen', citizen],
        ['content', clinic],
      ]),
      'no citizen': linked([['content', observation({})]]),
      'two citizens': linked([
        ['citizen', citizen],
        ['citizen', citizen],
        ['content', observation({})],
      ]),
      'a link of no slice': linked([
        ['citizen', citizen],
        ['content', observation({})],
        ['other', basic],
      ]),
      'a citizen of another type': linked([
        ['citizen', basic],
        ['content', observation({})],
      ]),
      'no timestamp': linked(
        [
          ['citizen', citizen],
          ['content', observation({})],
        ],
        { timestamp: undefined as never },
      ),
      'relative fullUrls': relative(
        linked([
          ['citizen', citizen],
          ['content', observation({})],
        ]),
      ),
    }),
    ...references,
    plain('a Patient profile asked of it', collection(citizen)),
    plain('a transaction without requests', bundle('transaction', [citizen])),
    plain('a searchset with a total', bundle('searchset', [citizen], { total: 1 })),
    plain('a collection with a total', bundle('collection', [citizen], { total: 1 })),
    plain('the same fullUrl twice', {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [1, 2].map(() => ({ fullUrl: 'http://a.dk/fhir/Patient/1', resource: { ...citizen, id: '1' } })),
    }),
    plain('an id that is not that of its fullUrl', {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ fullUrl: 'http://a.dk/fhir/Patient/2', resource: { ...citizen, id: '1' } }],
    }),
  ],
};
