/** What a gateway and a record system are asked to offer, beside what the standard defines. */
import { beforeAll, describe, expect, it } from 'vitest';
import { compile, type Guide } from '../../src/index.js';
import { root } from './fki.js';

interface Rest {
  readonly resource: readonly {
    readonly type: string;
    readonly supportedProfile?: readonly string[];
    readonly searchParam?: readonly { readonly name: string; readonly definition: string }[];
    readonly operation?: readonly { readonly name: string; readonly definition: string }[];
  }[];
}

let guide: Guide;
beforeAll(async () => {
  ({ guide } = await compile({ directory: root, offline: true }));
}, 300_000);

function resourcesOf(id: string): Rest['resource'] {
  const found = guide.published.find(({ resource }) => resource.id === id)?.resource;
  return (found as unknown as { rest: readonly Rest[] }).rest.flatMap(({ resource }) => resource);
}
const nameOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

describe.each(['fki-gateway', 'fki-record-system'])('%s', (id) => {
  it('names profiles of its resource types, searches by the name that the parameter has, and operations that are there', () => {
    for (const { type, supportedProfile = [], searchParam = [], operation = [] } of resourcesOf(id)) {
      for (const url of supportedProfile)
        expect([url, guide.profiles.find((profile) => profile.url === url)?.type]).toEqual([url, type]);
      for (const { name, definition } of searchParam) {
        const own = guide.searchParameters.find(({ url }) => url === definition);
        if (!definition.startsWith('http://hl7.org/fhir/'))
          expect([definition, own?.code, own?.base.includes(type)]).toEqual([definition, name, true]);
      }
      for (const { name, definition } of operation) {
        const own = guide.operations.find(({ url }) => url === definition);
        expect([definition, own?.code, own?.resource.includes(type)]).toEqual([definition, name, true]);
      }
    }
  });
});

it('a gateway takes in the reports of every area', () => {
  const reports = guide.profiles.filter(({ base = '' }) => nameOf(base) === 'FkiDeliveryReport').map(({ url }) => url);
  const taken = resourcesOf('fki-gateway').flatMap(({ supportedProfile = [] }) => supportedProfile);
  expect(reports.length).toBeGreaterThan(5);
  expect(reports.filter((url) => !taken.includes(url))).toEqual([]);
});

it('every search and operation of the standard is asked of one of the two', () => {
  const offered = ['fki-gateway', 'fki-record-system']
    .flatMap(resourcesOf)
    .flatMap(({ searchParam = [], operation = [] }) => [...searchParam, ...operation])
    .map(({ definition }) => definition);
  expect(
    [...guide.searchParameters, ...guide.operations].map(({ url }) => url).filter((url) => !offered.includes(url)),
  ).toEqual([]);
});
