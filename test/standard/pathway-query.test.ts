import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { episodeEverything, inEpisode } from '../../src/ask/pathway/index.js';
import { deliveriesOf, Records } from '../../src/ask/record/index.js';
import type { Resource } from '../../src/index.js';
import { type Fki, fki, root } from './fki.js';

interface Entry {
  readonly resource: Resource;
}

let it_: Fki;
/** The citizens' records, put together from all the reports of the stories. */
let records: readonly { readonly record: Resource }[];
beforeAll(async () => {
  it_ = await fki();
  const all = new Records({ history: false });
  for (const { id, resource } of it_.guide.examples) {
    if (!id.includes('DeliveryReport')) continue;
    for (const delivery of deliveriesOf(resource, () => {})) all.add(delivery);
  }
  records = [...all.all()];
}, 300_000);

const entriesOf = ({ entry }: Resource) => entry as unknown as readonly Entry[];
const nameOf = ({ resourceType, id }: Resource) => `${resourceType}/${id}`;

/** Else's acute episode of January: what her story lists. */
const ELSE = 'EpisodeOfCare/09505d51-603c-573e-a799-cf1e6b0582b6';
const ELSES_EPISODE = [
  'Encounter/d3b00723-fbcb-5195-9612-2d196078b922', // the visit
  ELSE,
  'Observation/10b864c7-6f3d-5280-bc60-eccf225d1e00', // TOBS 11, and its five measurements
  'Observation/10b864c7-6f3d-5280-bc60-eccf225d1e01',
  'Observation/10b864c7-6f3d-5280-bc60-eccf225d1e02',
  'Observation/10b864c7-6f3d-5280-bc60-eccf225d1e03',
  'Observation/10b864c7-6f3d-5280-bc60-eccf225d1e04',
  'Observation/10b864c7-6f3d-5280-bc60-eccf225d1e05',
  'Observation/679a1221-899e-53e2-8ab9-7cb33166b58a', // admitted
  'Procedure/01cbc69b-dabe-5aae-b738-72a067270269', // fluid
  'Procedure/12c259a8-5ec1-5edb-af4d-05cf15e9f0d3', // measurements
];
/** What those refer to: the citizen, the referral, region and municipality. */
const BESIDE = [
  'Organization/01c85400-be5b-5867-86eb-c3538d9d5870',
  'Organization/259d125c-636b-559f-8eb0-007bed20620c',
  'Patient/eca4f296-d885-5981-84a6-11c18d772ee1',
  'ServiceRequest/526d481e-8e86-584d-af3e-19f1a0b23172',
];

const recordWith = (name: string) =>
  records.find(({ record }) => entriesOf(record).some(({ resource }) => nameOf(resource) === name))!.record;

describe('the pathway query', () => {
  it("finds by the search parameters exactly what Else's story lists", () => {
    expect(inEpisode(recordWith(ELSE), ELSE, it_.guide.definitions)).toEqual(ELSES_EPISODE);
  });

  it('finds in every story what names the episode, and nothing else', () => {
    let episodes = 0;
    for (const { record } of records) {
      for (const { resource } of entriesOf(record)) {
        if (resource.resourceType !== 'EpisodeOfCare') continue;
        episodes++;
        const name = nameOf(resource);
        const naming = entriesOf(record)
          .filter((entry) => nameOf(entry.resource) === name || JSON.stringify(entry.resource).includes(`"${name}"`))
          .map((entry) => nameOf(entry.resource));
        expect(inEpisode(record, name, it_.guide.definitions)).toEqual(naming.sort());
      }
    }
    expect(episodes).toBeGreaterThanOrEqual(6);
  });

  it('finds an episode inside another, and what is in it', () => {
    const inner = structuredClone(recordWith(ELSE));
    const wider = { resourceType: 'EpisodeOfCare', id: 'wider' } as unknown as Resource;
    (inner.entry as unknown as Entry[]).push({ resource: wider });
    const episode = entriesOf(inner).find(({ resource }) => nameOf(resource) === ELSE)!.resource;
    (episode.extension as unknown as object[]).push({
      url: 'http://fhir.kl.dk/fki/StructureDefinition/fki-part-of-episode',
      valueReference: { reference: 'EpisodeOfCare/wider' },
    });
    expect(inEpisode(inner, 'EpisodeOfCare/wider', it_.guide.definitions)).toEqual(
      [...ELSES_EPISODE, 'EpisodeOfCare/wider'].sort(),
    );
  });

  it('answers with the example of the operation, and what is in it stands by itself', () => {
    const answer = episodeEverything(recordWith(ELSE), ELSE, it_.guide.definitions);
    const names = entriesOf(answer).map(({ resource }) => nameOf(resource));
    expect(names[0]).toBe(ELSE);
    expect([...names].sort()).toEqual([...ELSES_EPISODE, ...BESIDE].sort());
    const file = 'input/examples/Bundle-FkiEpisodeEverything-else-akut.json';
    const example = JSON.parse(readFileSync(`${root}${file}`, 'utf8')) as Resource;
    // Stale? `node scripts/pathway-example.mjs` writes it anew.
    expect(example).toEqual({ ...answer, id: 'FkiEpisodeEverything-else-akut' });
    expect(it_.validate(example).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
