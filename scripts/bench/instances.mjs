/**
 * `npm run bench instances [PROFILE…]`: how many resources a second, on one core, the generator makes of each profile of the guide in
 * `dist/` (typical instances, unjudged and judged; a report counts as the resources in it). Seconds are the processor's: a machine that does
 * other things besides is no slower. Goal: 5,000 a second unjudged for a whole guide.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const GOAL = 5_000;
const SECONDS = 0.25;

export async function bench(args) {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'guide.json')) || !existsSync(join(dist, 'validators', 'index.js'))) {
    console.error('Run npm run build first: the benchmark makes examples of dist/guide.json.');
    return 2;
  }
  const { coreGuide, deserializeGuide } = await import(join(root, 'lib', 'guide', 'index.js'));
  const { embeddedCore } = await import(join(root, 'lib', 'packages', 'index.js'));
  const { make } = await import(join(root, 'lib', 'emit', 'examples', 'index.js'));
  const { validateResource } = await import(join(dist, 'validators', 'index.js'));
  const core = coreGuide(embeddedCore());
  const guide = deserializeGuide(readFileSync(join(dist, 'guide.json'), 'utf8'), core.definitions);
  const profiles = guide.profiles.filter(
    ({ id, kind, abstract }) => kind === 'resource' && !abstract && (args.length === 0 || args.includes(id)),
  );
  const size = (resource) => (Array.isArray(resource.entry) ? resource.entry.length : 1);
  const one = (structure, n) =>
    make({ guide, structure, mode: 'typical', id: `bench-${n}`, seed: 'bench', asOf: '2026-11-01' });
  const rate = (structure, judged) => {
    for (let n = 0; n < 20; n++) one(structure, n);
    const start = process.cpuUsage();
    const spent = () => {
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1e6;
    };
    let made = 0;
    for (let n = 20; spent() < SECONDS; n++) {
      const resource = one(structure, n);
      if (judged) validateResource(resource, { allowExampleUrls: true });
      made += size(resource);
    }
    return { made, seconds: spent() };
  };
  const total = { unjudged: { made: 0, seconds: 0 }, judged: { made: 0, seconds: 0 } };
  console.log('resources a second   unjudged    judged');
  for (const structure of profiles) {
    const row = { unjudged: rate(structure, false), judged: rate(structure, true) };
    for (const key of Object.keys(total)) {
      total[key].made += row[key].made;
      total[key].seconds += row[key].seconds;
    }
    console.log(`${structure.id.padEnd(40)} ${shown(row.unjudged)} ${shown(row.judged)}`);
  }
  console.log(`${'all'.padEnd(40)} ${shown(total.unjudged)} ${shown(total.judged)}`);
  const reached = total.unjudged.made / total.unjudged.seconds;
  console.log(`goal ${GOAL.toLocaleString('en')} a second on one core: ${reached >= GOAL ? 'met' : 'missed'}`);
  return 0;
}

const shown = ({ made, seconds }) =>
  Math.round(made / seconds)
    .toLocaleString('en')
    .padStart(10);
