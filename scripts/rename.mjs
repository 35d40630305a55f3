#!/usr/bin/env node
/**
 * Gives the guide another package id and canonical, in every source that names them: FSH substitutes nothing inside strings.
 *
 *   node scripts/rename.mjs --id dk.example.fki --canonical https://example.dk/fhir/fki [--root DIR]
 *
 * Says which files changed. Exits 2 on bad usage. `src/` names neither; a test holds that.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Where sources may name them. Not `scripts/` nor `src/`: nothing there depends on the guide's name. */
const SOURCES = [
  'sushi-config.yaml',
  'ig.ini',
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'fsh',
  'input',
  'test',
  'docs',
  '.ci',
];
const TEXT = /\.(?:fsh|yaml|yml|ini|md|tsv|csv|json|ndjson|txt|ts|js|mjs|mts|html|xml|sh|svg)$|^[^.]+$/;

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const child = join(path, entry.name);
        if (entry.isSymbolicLink() || entry.name === 'node_modules') return [];
        if (entry.isDirectory()) return filesUnder(child);
        return TEXT.test(entry.name) ? [child] : [];
      });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOTDIR') return [path];
    throw error;
  }
}

/**
 * The name where it is one: not inside a longer word (`…/fki` in `…/fkix`). What is built on it (`<id>.care`) goes along.
 * @param {string} name
 */
function whole(name) {
  return new RegExp(`(?<![A-Za-z0-9.])${name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![A-Za-z0-9_])`, 'g');
}

/** The same as a regular expression in a test has it: dots and slashes escaped. @param {string} name */
function escapedForms(name) {
  return [name.replaceAll('.', '\\.'), name.replaceAll('.', '\\.').replaceAll('/', '\\/')];
}

/**
 * @param {string} root of the project
 * @param {{id: string, canonical: string}} to
 * @returns {string[]} the files that changed, relative to the root
 */
export function rename(root, to) {
  const config = readFileSync(join(root, 'sushi-config.yaml'), 'utf8');
  const id = /^id:\s*(\S+)\s*$/m.exec(config)?.[1];
  const canonical = /^canonical:\s*(\S+)\s*$/m.exec(config)?.[1];
  if (id === undefined || canonical === undefined) throw new Error('sushi-config.yaml has no id or no canonical');
  const pairs = [
    { from: canonical, to: to.canonical },
    { from: id, to: to.id },
  ].flatMap((pair) => [
    pair,
    ...escapedForms(pair.from).map((from, form) => ({ from, to: escapedForms(pair.to)[form] ?? '' })),
  ]);
  const changed = [];
  for (const path of SOURCES.flatMap((source) => filesUnder(join(root, source)))) {
    const before = readFileSync(path, 'utf8');
    const after = pairs.reduce((text, pair) => text.replaceAll(whole(pair.from), () => pair.to), before);
    if (after === before) continue;
    writeFileSync(path, after);
    changed.push(relative(root, path).replaceAll('\\', '/'));
  }
  return changed;
}

/** @param {string} why @returns {never} */
function usage(why) {
  console.error(`${why}\nUsage: node scripts/rename.mjs --id ID --canonical URL [--root DIR]`);
  process.exit(2);
}

function main() {
  const { values } = parseArgs({
    options: { id: { type: 'string' }, canonical: { type: 'string' }, root: { type: 'string' } },
  });
  const { id, canonical } = values;
  if (id === undefined || canonical === undefined) usage('Give both --id and --canonical.');
  if (!/^[a-z][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)+$/.test(id))
    usage(`"${id}" is no FHIR package id: lower-case parts with dots between.`);
  if (!/^https?:\/\/[^\s/]+(?:\/[^\s/]+)*$/.test(canonical))
    usage(`"${canonical}" is no canonical: an http(s) URL without a slash at the end.`);
  const root = resolve(values.root ?? fileURLToPath(new URL('..', import.meta.url)));
  const changed = rename(root, { id, canonical });
  for (const path of changed) console.log(path);
  console.log(`${changed.length} files changed`);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) main();
