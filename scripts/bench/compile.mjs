/**
 * `npm run bench compile [DIR] [RUNS]`: stock SUSHI and ours in turn, each in a fresh process, up to written resources, on a
 * copy of the project that pins HL7's packages, with the same FHIR cache. Prints a hash of what each wrote and two ratios: ours
 * to stock on a first run, and with the package index on disk. RUNS (default 3) are repeated; the medians count.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layOutCache, PINS, runStock } from './stock-sushi.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
/** Goal of the second ratio. */
const GOAL = 0.5;

export async function bench([directory, runs = '3']) {
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
    return measure(project, work, Number(runs));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function measure(project, work, runs) {
  const home = join(work, 'home');
  layOutCache(home);
  const copy = copyProject(project, join(work, 'project'));
  const usage = join(work, 'usage');
  const env = { NODE_OPTIONS: `--require ${join(here, 'usage.cjs')}`, FKI_BENCH_USAGE: usage };
  const cache = join(home, '.fhir', 'packages');
  const times = { stock: [], first: [], second: [] };
  const hashes = { stock: new Set(), ours: new Set() };
  const timed = (list, run) => {
    const start = performance.now();
    const { status, stderr, signal } = run();
    const wall = performance.now() - start;
    if (signal || !existsSync(usage)) throw new Error(`A compile did not end: ${signal ?? status}\n${stderr}`);
    list.push({ wall, cpu: Number(readFileSync(usage, 'utf8')) });
    rmSync(usage);
  };
  const ours = (out, index) => () =>
    spawnSync(process.execPath, [join(here, 'compile-ours.mjs'), copy, out, cache, index], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });

  console.log(`${basename(project)}: ${runs} runs of each, Node ${process.version}`);
  for (let run = 1; run <= runs; run++) {
    const [stockOut, firstOut, secondOut] = ['stock', 'first', 'second'].map((name) => join(work, `${name}-${run}`));
    const index = join(work, `index-${run}`);
    timed(times.stock, () => runStock(copy, stockOut, home, env));
    timed(times.first, ours(firstOut, index));
    timed(times.second, ours(secondOut, index));
    hashes.stock.add(hashOf(join(stockOut, 'fsh-generated', 'resources')));
    hashes.ours.add(hashOf(join(firstOut, 'resources')));
    hashes.ours.add(hashOf(join(secondOut, 'resources')));
  }
  return report(times, hashes);
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
