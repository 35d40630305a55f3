#!/usr/bin/env node
/**
 * `npm run build`: from a fresh clone to `dist/`.
 *
 *   1. `npm ci`, where node_modules is missing or older than the lock file
 *   2. `tsc`, where a source has changed since the last time
 *   3. `fki build`, with the arguments given
 *
 * Plain Node: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`FKI needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(2);
}

const started = process.hrtime.bigint();
const stages = [];

function stage(name, work) {
  const from = process.hrtime.bigint();
  work();
  const seconds = Number(process.hrtime.bigint() - from) / 1e9;
  stages.push(name);
  process.stderr.write(`${name.padEnd(22)} ${seconds.toFixed(1).padStart(6)} s\n`);
}

function run(command, args, env = {}) {
  const { status, signal, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (error) {
    console.error(`Could not run ${command}: ${error.message}`);
    process.exit(2);
  }
  if (status !== 0) process.exit(signal === null ? (status ?? 2) : 130);
}

/** Every file below a folder, with what tells whether it has changed. */
function listing(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const { size, mtimeMs } = statSync(file);
      return { file: relative(root, file), stamp: `${size} ${mtimeMs}` };
    });
}

const installed = join(root, 'node_modules', '.package-lock.json');
if (!existsSync(installed)) stage('npm ci', () => run('npm', ['ci', '--no-audit', '--no-fund']));

const lib = join(root, 'lib');
const stampFile = join(lib, '.sources.json');
const sources = [
  ...listing(join(root, 'src')),
  ...['tsconfig.json', 'package-lock.json'].map((file) => ({
    file,
    stamp: readFileSync(join(root, file), 'utf8').length.toString(),
  })),
];
const stamp = JSON.stringify(Object.fromEntries(sources.map(({ file, stamp: of }) => [file, of])), null, 1);
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  stage('typescript', () => {
    run(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', '.']);
    carryAssets();
    dropOrphans();
    chmodSync(join(lib, 'cli', 'main.js'), 0o755);
    writeFileSync(stampFile, stamp);
  });
}

/** Files in `src/` that tsc does not compile, such as templates, stand in `lib/` as they are. */
function carryAssets() {
  for (const { file } of sources) {
    if (!file.startsWith('src') || /\.(ts|mts|js|json)$/.test(file)) continue;
    const target = join(root, 'lib', relative('src', file));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(root, file), target);
  }
}

/** A module whose source is gone must not be found by an import that should fail. */
function dropOrphans() {
  const known = new Set(sources.map(({ file }) => file));
  for (const { file } of listing(lib)) {
    if (!file.endsWith('.js')) continue;
    const source = join('src', relative('lib', file)).replace(/\.js$/, '');
    if (!known.has(`${source}.ts`) && !known.has(`${source}.js`)) {
      for (const ending of ['.js', '.d.ts']) rmSync(join(root, file.replace(/\.js$/, ending)), { force: true });
    }
  }
}

run(process.execPath, [join('lib', 'cli', 'main.js'), 'build', ...process.argv.slice(2)], {
  FKI_PROGRESS: 'lines',
});
process.stderr.write(
  `${'in all'.padEnd(22)} ${(Number(process.hrtime.bigint() - started) / 1e9).toFixed(1).padStart(6)} s\n`,
);
