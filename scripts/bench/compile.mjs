/**
 * `npm run bench compile [DIR] [RUNS] [--stock FOLDER]`: stock SUSHI and ours in turn, each in a fresh process, up to written
 * resources, on a copy of the project that pins HL7's packages, with the same FHIR cache. Prints a hash of what each wrote and two
 * ratios: ours to stock on a first run, and with the package index on disk. RUNS (default 3) are repeated; the medians count.
 *
 * Stock SUSHI takes many minutes for a project of FKI's size: it reads HL7's ElementDefinition anew for each element that has a
 * caret rule, and FKI's elements all have texts in two languages. After a first run of more than two minutes it is not repeated.
 * With `--stock` what it wrote, and its time, are kept in FOLDER under a hash of the project and used the next time: only ours runs
 * again. Each run is told as it ends.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layOutCache, PINS, runStock, stockVersion } from './stock-sushi.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
/** Goal of the second ratio. */
const GOAL = 0.5;

/** Longer than this stock SUSHI is asked once. */
const LONG_MS = 120_000;

export async function bench(given) {
  const at = given.indexOf('--stock');
  const kept = at < 0 ? undefined : given[at + 1];
  if (at >= 0 && kept === undefined) {
    console.error('--stock names a folder');
    return 2;
  }
  const [directory, runs = '3'] = at < 0 ? given : given.filter((_, each) => each !== at && each !== at + 1);
  const hasProject = existsSync(join(root, 'sushi-config.yaml')) && existsSync(join(root, 'fsh'));
  const project = resolve(directory ?? (hasProject ? root : join(root, 'test', 'compile', 'fixtures', 'clinic')));
  if (!existsSync(join(project, 'sushi-config.yaml'))) {
    console.error(`${directory} has no sushi-config.yaml`);
    return 2;
  }
  if (!existsSync(join(root, 'lib', 'compile', 'index.js'))) {
    console.error('Run npm run build first: the benchmark runs the compiled toolchain.');
    return 2;
  }
  const work = mkdtempSync(join(tmpdir(), 'fki-bench-'));
  try {
    return measure(project, work, Number(runs), kept);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function measure(project, work, runs, kept) {
  const home = join(work, 'home');
  layOutCache(home);
  const copy = copyProject(project, join(work, 'project'));
  const usage = join(work, 'usage');
  const env = { NODE_OPTIONS: `--require ${join(here, 'usage.cjs')}`, FKI_BENCH_USAGE: usage };
  const cache = join(home, '.fhir', 'packages');
  const times = { stock: [], first: [], second: [] };
  const hashes = { stock: new Set(), ours: new Set() };
  const timed = (name, run) => {
    const start = performance.now();
    const { status, stderr, signal } = run();
    const wall = performance.now() - start;
    if (signal || !existsSync(usage)) throw new Error(`A compile did not end: ${signal ?? status}\n${stderr}`);
    const time = { wall, cpu: Number(readFileSync(usage, 'utf8')) };
    rmSync(usage);
    times[name].push(time);
    console.log(`  … ${name} ${(wall / 1000).toFixed(1)} s (processor ${(time.cpu / 1000).toFixed(1)} s)`);
    return time;
  };
  const ours = (out, index) => () =>
    spawnSync(process.execPath, [join(here, 'compile-ours.mjs'), copy, out, cache, index], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
  const before = kept === undefined ? undefined : keptStock(kept, copy);

  console.log(`${basename(project)}: ${runs} runs of each, Node ${process.version}`);
  for (let run = 1; run <= runs; run++) {
    const [stockOut, firstOut, secondOut] = ['stock', 'first', 'second'].map((name) => join(work, `${name}-${run}`));
    const index = join(work, `index-${run}`);
    const known = before?.read();
    if (known !== undefined) {
      if (run === 1) console.log(`  … stock ${(known.time.wall / 1000).toFixed(1)} s, as kept in ${kept}`);
      times.stock.push(known.time);
      hashes.stock.add(known.hash);
    } else if (run === 1 || times.stock[0].wall < LONG_MS) {
      const time = timed('stock', () => runStock(copy, stockOut, home, env));
      const hash = hashOf(join(stockOut, 'fsh-generated', 'resources'));
      hashes.stock.add(hash);
      before?.write({ time, hash });
    }
    timed('first', ours(firstOut, index));
    timed('second', ours(secondOut, index));
    hashes.ours.add(hashOf(join(firstOut, 'resources')));
    hashes.ours.add(hashOf(join(secondOut, 'resources')));
  }
  return report(times, hashes);
}

/** What stock SUSHI did with a project, under a hash of all that it read and of its own version. */
function keptStock(folder, copy) {
  const hash = createHash('sha256').update(JSON.stringify([PINS, process.version, stockVersion()]));
  for (const name of readdirSync(copy, { recursive: true }).sort()) {
    const file = join(copy, name);
    if (!/^(fsh|input|sushi-config|ig\.ini)/.test(name) || !statSync(file).isFile()) continue;
    hash.update(`\n${name}\0`).update(readFileSync(file));
  }
  const file = join(folder, `${hash.digest('hex').slice(0, 32)}.json`);
  return {
    read: () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined),
    write(made) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, `${JSON.stringify(made)}\n`);
    },
  };
}

function report(times, hashes) {
  const seconds = (list, key) => `${(median(list, key) / 1000).toFixed(2)} s`;
  const ratio = (list, key) => median(list, key) / median(times.stock, key);
  const line = (label, list) =>
    console.log(`  ${label.padEnd(34)} ${seconds(list, 'wall')} (processor ${seconds(list, 'cpu')})`);
  line('stock SUSHI', times.stock);
  line('ours, first run', times.first);
  line('ours, new process, index on disk', times.second);
  for (const [who, found] of Object.entries(hashes)) console.log(`  ${who.padEnd(6)} ${[...found].join(' and ')}`);
  const first = ratio(times.first, 'wall');
  const second = ratio(times.second, 'wall');
  const cpu = (list) => ratio(list, 'cpu').toFixed(2);
  console.log(`  ratio, first run: ${first.toFixed(2)} (processor ${cpu(times.first)})`);
  console.log(`  ratio, index on disk: ${second.toFixed(2)} (processor ${cpu(times.second)}); goal: at most ${GOAL}`);
  const [[stock], [ours]] = [[...hashes.stock], [...hashes.ours]];
  const isSame = hashes.stock.size === 1 && hashes.ours.size === 1 && stock === ours;
  console.log(isSame ? '  The bytes are the same.' : '  THE BYTES DIFFER.');
  return isSame && second <= GOAL ? 0 : 1;
}

function median(list, key) {
  const sorted = list.map((each) => each[key]).sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** One hash over names and bytes of all files. */
function hashOf(folder) {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) {
    const content = createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
    hash.update(`${file} ${content}\n`);
  }
  return hash.digest('hex');
}

const LEFT_OUT = new Set([
  'node_modules',
  '.git',
  'dist',
  'lib',
  'output',
  'temp',
  'template',
  'fsh-generated',
  'input-cache',
]);

/** A copy of what SUSHI reads, with HL7's packages pinned where the project does not name them. */
export function copyProject(project, to) {
  cpSync(project, to, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !(dirname(path) === project && LEFT_OUT.has(basename(path))),
  });
  const file = join(to, 'sushi-config.yaml');
  writeFileSync(file, pinned(readFileSync(file, 'utf8')));
  return to;
}

function pinned(config) {
  const isNamed = (id) =>
    new RegExp(`^\\s+["']?${id.replaceAll('.', '\\.').replace(/\\\.r4$/, '(\\.r4)?')}["']?\\s*:`, 'm').test(config);
  const missing = Object.entries(PINS).filter(([id]) => !isNamed(id));
  if (missing.length === 0) return config;
  const found = /^dependencies:[ \t]*(#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*([ \t]+)/m.exec(config);
  const indent = found?.[2] ?? '  ';
  const lines = missing.map(([id, version]) => `${indent}${id}: ${version}\n`).join('');
  if (found) return config.replace(/^dependencies:.*\r?\n/m, (line) => line + lines);
  return `${config.replace(/^dependencies:.*\r?\n/m, '').replace(/\n*$/, '\n')}dependencies:\n${lines}`;
}
