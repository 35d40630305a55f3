#!/usr/bin/env node
/** Writes the example of `$everything` on an episode: Else's acute episode, as the pathway query finds it. Needs a build. */
import { readFileSync, writeFileSync } from 'node:fs';
import { episodeEverything } from '../lib/ask/pathway/index.js';
import { deliveriesOf, Records } from '../lib/ask/record/index.js';
import { coreGuide, deserializeGuide } from '../lib/guide/index.js';
import { embeddedCore } from '../lib/packages/index.js';

const ROOT = new URL('../', import.meta.url);
const ID = 'FkiEpisodeEverything-else-akut';
const EPISODE = 'EpisodeOfCare/09505d51-603c-573e-a799-cf1e6b0582b6';

const PROFILE = 'FkiEpisodeRecord';

const text = readFileSync(new URL('dist/guide.json', ROOT), 'utf8');
const guide = deserializeGuide(text, coreGuide(embeddedCore()).definitions);
const records = new Records({ history: false });
for (const { id, resource } of guide.examples) {
  if (!id.includes('DeliveryReport')) continue;
  for (const delivery of deliveriesOf(resource, () => {})) records.add(delivery);
}
const found = [...records.all()].find(({ record }) =>
  record.entry.some(({ resource }) => `${resource.resourceType}/${resource.id}` === EPISODE),
);
if (found === undefined) throw new Error(`no report holds ${EPISODE}`);
const { resourceType, ...rest } = episodeEverything(found.record, EPISODE, guide.definitions);
const file = new URL(`input/examples/Bundle-${ID}.json`, ROOT);
const meta = { profile: [guide.profiles.find(({ id }) => id === PROFILE).url] };
writeFileSync(file, `${JSON.stringify({ resourceType, id: ID, meta, ...rest }, null, 2)}\n`);
console.log(`input/examples/Bundle-${ID}.json: ${rest.entry.length} resources`);
