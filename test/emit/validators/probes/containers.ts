import type { Json, JsonObject } from '../../../../src/packages/index.js';
import { type Area, basic, citizen, type Probe } from './probe.js';

/** Containers by kind: what a Bundle of each type asks of its entries, and Parameters. */
const TYPES = [
  'document',
  'message',
  'transaction',
  'transaction-response',
  'batch',
  'batch-response',
  'history',
  'searchset',
  'collection',
];
const url = 'http://a.dk/fhir/Patient/1';
const resource = { ...citizen, id: '1' };
const request = { method: 'GET', url: 'Patient/1' };
const response = { status: '200' };

const ENTRIES: Readonly<Record<string, JsonObject>> = {
  'a resource alone': { fullUrl: url, resource },
  'a request': { fullUrl: url, resource, request },
  'a response': { fullUrl: url, resource, response },
  'a request and a response': { fullUrl: url, resource, request, response },
  'a search': { fullUrl: url, resource, search: { mode: 'match' } },
  'nothing but a fullUrl': { fullUrl: url },
  'a request alone': { request },
  'a response alone': { response },
};

const entries = TYPES.flatMap((type) =>
  Object.entries(ENTRIES).map(
    ([what, entry]): Probe => ({
      id: `entry of a ${type}: ${what}`,
      resource: { resourceType: 'Bundle', type, entry: [entry] },
    }),
  ),
);
const none = TYPES.map(
  (type): Probe => ({ id: `entry of a ${type}: none`, resource: { resourceType: 'Bundle', type } }),
);

const collection = (entry: Json, more: JsonObject = {}): JsonObject => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [entry],
  ...more,
});
const searchset = (more: JsonObject): JsonObject => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: [{ fullUrl: url, resource, search: { mode: 'match' } }],
  ...more,
});
const transaction = (each: JsonObject, more: JsonObject = {}): JsonObject => ({
  resourceType: 'Bundle',
  type: 'transaction',
  entry: [{ fullUrl: url, resource, request: each, ...more }],
});
const uuid = 'urn:uuid:53fefa32-fcbb-4ff8-8a92-55ee120877b7';

const BUNDLES: Readonly<Record<string, JsonObject>> = {
  'no type': { resourceType: 'Bundle', entry: [{ fullUrl: url, resource }] },
  'a type that there is not': { resourceType: 'Bundle', type: 'x' },
  'of R5': { resourceType: 'Bundle', type: 'subscription-notification' },
  'an empty entry': collection({}),
  'null for an entry': collection(null),
  'a resource that is null': collection({ fullUrl: url, resource: null }),
  'a resource without a type': collection({ fullUrl: url, resource: { id: '1' } }),
  'a resource of an unknown type': collection({ fullUrl: url, resource: { resourceType: 'Citizen', id: '1' } }),
  'an array of resources': collection({ fullUrl: url, resource: [resource] }),
  'a fullUrl with a version': collection({ fullUrl: `${url}/_history/1`, resource }),
  'a fullUrl that is relative': collection({ fullUrl: 'Patient/1', resource }),
  'a fullUrl that is a uuid': collection({ fullUrl: uuid, resource }),
  'a fullUrl that is a uuid, no id': collection({ fullUrl: uuid, resource: citizen }),
  'a fullUrl that is a bad uuid': collection({ fullUrl: 'urn:uuid:x', resource }),
  'a fullUrl that is an oid': collection({ fullUrl: 'urn:oid:1.2.3', resource }),
  'a fullUrl of another type': collection({ fullUrl: 'http://a.dk/fhir/Group/1', resource }),
  'a fullUrl of another id': collection({ fullUrl: 'http://a.dk/fhir/Patient/2', resource }),
  'a fullUrl that ends otherwise': collection({ fullUrl: 'http://a.dk/x', resource }),
  'an empty fullUrl': collection({ fullUrl: '', resource }),
  'a fullUrl, the resource without an id': collection({ fullUrl: url, resource: citizen }),
  'the same resource twice': {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      { fullUrl: url, resource },
      { fullUrl: 'http://b.dk/fhir/Patient/1', resource },
    ],
  },
  'the same fullUrl, other versions': {
    resourceType: 'Bundle',
    type: 'collection',
    entry: ['1', '2'].map((versionId) => ({ fullUrl: url, resource: { ...resource, meta: { versionId } } })),
  },
  'the same fullUrl in a history': {
    resourceType: 'Bundle',
    type: 'history',
    entry: ['1', '2'].map((versionId) => ({
      fullUrl: url,
      resource: { ...resource, meta: { versionId } },
      request,
      response,
    })),
  },
  'a Bundle within': collection({
    fullUrl: 'http://a.dk/fhir/Bundle/1',
    resource: { ...collection({ fullUrl: url, resource }), id: '1' },
  }),
  'an unknown element': collection({ fullUrl: url, resource, x: 1 }),
  'a fault in a resource': collection({ fullUrl: url, resource: { ...resource, gender: 'x' } }),
  'a total': searchset({ total: 1 }),
  'a negative total': searchset({ total: -1 }),
  'a total that is a text': searchset({ total: '1' }),
  'a link': searchset({ link: [{ relation: 'self', url: 'http://a.dk/fhir/Patient?x=1' }] }),
  'a link without a url': searchset({ link: [{ relation: 'self' }] }),
  'a link without a relation': searchset({ link: [{ url: 'http://a.dk' }] }),
  'a relation that there is not': searchset({ link: [{ relation: 'x', url: 'http://a.dk' }] }),
  'a link twice': searchset({ link: [1, 2].map(() => ({ relation: 'self', url: 'http://a.dk/fhir/Patient' })) }),
  'first and last twice': searchset({
    link: ['first', 'first', 'last', 'last'].map((relation) => ({ relation, url: 'http://a.dk/fhir/Patient' })),
  }),
  'a self that is relative': searchset({ link: [{ relation: 'self', url: 'Patient?x=1' }] }),
  'a self of another type': searchset({ link: [{ relation: 'self', url: 'http://a.dk/fhir/Observation?x=1' }] }),
  'a search mode that there is not': searchset({ entry: [{ fullUrl: url, resource, search: { mode: 'x' } }] }),
  'a score beyond one': searchset({ entry: [{ fullUrl: url, resource, search: { mode: 'match', score: 2 } }] }),
  'an outcome': searchset({
    entry: [
      {
        fullUrl: 'http://a.dk/fhir/OperationOutcome/1',
        resource: { resourceType: 'OperationOutcome', id: '1', issue: [{ severity: 'warning', code: 'invalid' }] },
        search: { mode: 'outcome' },
      },
    ],
  }),
  'an outcome as match': searchset({
    entry: [
      {
        fullUrl: 'http://a.dk/fhir/OperationOutcome/1',
        resource: { resourceType: 'OperationOutcome', id: '1', issue: [{ severity: 'warning', code: 'invalid' }] },
        search: { mode: 'match' },
      },
    ],
  }),
  'a timestamp that is a day': collection({ fullUrl: url, resource }, { timestamp: '2020-01-01' }),
  'an identifier of a collection': collection({ fullUrl: url, resource }, { identifier: { value: '1' } }),
  'a method that there is not': transaction({ method: 'SEND', url: 'Patient' }),
  'no method': transaction({ url: 'Patient' }),
  'no url': transaction({ method: 'POST' }),
  'an empty url': transaction({ method: 'POST', url: '' }),
  'a condition': transaction({ method: 'POST', url: 'Patient', ifNoneExist: 'identifier=1' }),
  'a time that is a day': transaction({ method: 'PUT', url: 'Patient/1', ifModifiedSince: '2020-01-01' }),
  'a DELETE with a resource': transaction({ method: 'DELETE', url: 'Patient/1' }),
  'an etag without quotes': transaction({ method: 'PUT', url: 'Patient/1', ifMatch: '1' }),
  'a POST whose fullUrl is a uuid': transaction(
    { method: 'POST', url: 'Patient' },
    { fullUrl: uuid, resource: citizen },
  ),
  'a response without a status': {
    resourceType: 'Bundle',
    type: 'batch-response',
    entry: [{ response: { location: 'Patient/1' } }],
  },
  'a response with an outcome': {
    resourceType: 'Bundle',
    type: 'batch-response',
    entry: [
      {
        response: {
          status: '400',
          outcome: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'invalid' }] },
        },
      },
    ],
  },
  'a response with a bad outcome': {
    resourceType: 'Bundle',
    type: 'batch-response',
    entry: [
      {
        response: {
          status: '400',
          outcome: { resourceType: 'OperationOutcome', issue: [{ severity: 'x', code: 'invalid' }] },
        },
      },
    ],
  },
  'a document whose Composition stands second': {
    resourceType: 'Bundle',
    type: 'document',
    timestamp: '2020-01-01T00:00:00Z',
    identifier: { system: 'http://a.dk', value: '1' },
    entry: [{ fullUrl: url, resource }],
  },
};

const parameter = (...each: readonly Json[]): JsonObject => ({ resourceType: 'Parameters', parameter: each });
const PARAMETERS: Readonly<Record<string, JsonObject>> = {
  'no parameter': { resourceType: 'Parameters' },
  'an empty array': parameter(),
  'no name': parameter({ valueString: 'x' }),
  'an empty name': parameter({ name: '', valueString: 'x' }),
  'a name alone': parameter({ name: 'a' }),
  'a value and a resource': parameter({ name: 'a', valueString: 'x', resource: basic }),
  'a value and parts': parameter({ name: 'a', valueString: 'x', part: [{ name: 'b', valueString: 'x' }] }),
  'a resource and parts': parameter({ name: 'a', resource: basic, part: [{ name: 'b', valueString: 'x' }] }),
  'two values': parameter({ name: 'a', valueString: 'x', valueCode: 'x' }),
  parts: parameter({ name: 'a', part: [{ name: 'b', valueString: 'x' }] }),
  'parts within parts': parameter({ name: 'a', part: [{ name: 'b', part: [{ name: 'c', valueInteger: 1 }] }] }),
  'a part without a name': parameter({ name: 'a', part: [{ valueString: 'x' }] }),
  'an empty array of parts': parameter({ name: 'a', part: [] }),
  'the same name twice': parameter({ name: 'a', valueString: 'x' }, { name: 'a', valueString: 'y' }),
  'a resource with a fault': parameter({ name: 'a', resource: { ...citizen, gender: 'x' } }),
  'a resource of an unknown type': parameter({ name: 'a', resource: { resourceType: 'Citizen' } }),
  'a reference to what is not contained': parameter({ name: 'a', valueReference: { reference: '#x' } }),
  'a reference to the container': parameter({ name: 'a', valueReference: { reference: '#' } }),
  'a reference': parameter({ name: 'a', valueReference: { reference: 'Patient/1' } }),
  'a value of an unknown type': parameter({ name: 'a', valueFoo: 'x' }),
  'a value of a type of R5': parameter({ name: 'a', valueInteger64: '1' }),
  'a narrative': {
    resourceType: 'Parameters',
    text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">x</div>' },
    parameter: [{ name: 'a', valueString: 'x' }],
  },
  'a Bundle': parameter({ name: 'a', resource: collection({ fullUrl: url, resource }) }),
  'a Bundle with a fault': parameter({ name: 'a', resource: collection({ resource: { ...resource, gender: 'x' } }) }),
  'an Extension as a value': parameter({ name: 'a', valueExtension: { url: 'http://a.dk/x', valueString: 'x' } }),
  Meta: parameter({ name: 'a', valueMeta: { tag: [{ system: 'http://a.dk', code: 'x' }] } }),
};

export const CONTAINERS: Area = {
  definitions: [],
  probes: [
    ...entries,
    ...none,
    ...Object.entries(BUNDLES).map(([what, of]): Probe => ({ id: `container: ${what}`, resource: of })),
    ...Object.entries(PARAMETERS).map(([what, of]): Probe => ({ id: `Parameters: ${what}`, resource: of })),
  ],
};
