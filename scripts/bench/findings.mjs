/**
 * `npm run bench findings OLD NEW [EVERY]`: whether two packages of validators find the same. OLD and NEW are folders
 * (`dist/validators` of two builds). Both are asked about HL7's examples, FKI's, the negative ones, and mutants of them all: every
 * finding of `validateResource`, `validateText` and `isValid`, byte for byte, in any order; of one file in EVERY (1). Exit 1 at a difference. For changes that are to make
 * validators quicker and nothing else.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const SOURCES = [
  ['node_modules', 'hl7.fhir.r4.core'],
  ['dist', 'examples'],
  ['input', 'negative'],
];
const LARGEST = 300_000;
const MUTANTS = 4;
const SHOWN = 5;
const THREW = 'threw ';

export async function bench([old, now, every = '1']) {
  if (old === undefined || now === undefined) {
    console.error('usage: npm run bench findings OLD NEW [EVERY]');
    return 2;
  }
  const [before, after] = await Promise.all(
    [old, now].map((folder) => import(pathToFileURL(resolve(folder, 'index.js')).href)),
  );
  let asked = 0;
  let differing = 0;
  let mended = 0;
  for (const [path, text] of resources(Number(every))) {
    for (const [name, mutant] of mutants(text)) {
      asked++;
      const left = answers(before, mutant);
      const right = answers(after, mutant);
      if (left === right) continue;
      if (left.startsWith(THREW)) {
        mended++;
        continue;
      }
      if (differing++ < SHOWN) console.log(`${path} (${name})\n  ${difference(left, right)}`);
    }
  }
  console.log(
    `${asked} resources asked about, ${differing} differences${mended === 0 ? '' : `; ${mended} made the old ones throw`}`,
  );
  return differing === 0 ? 0 : 1;
}

function* resources(every) {
  let n = 0;
  for (const source of SOURCES) {
    const folder = join(root, ...source);
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder, { recursive: true }).map(String).sort()) {
      const path = join(folder, file);
      if (!file.endsWith('.json') || n++ % every !== 0 || statSync(path).size > LARGEST) continue;
      const text = readFileSync(path, 'utf8');
      if (text.includes('"resourceType"')) yield [join(...source, file), text];
    }
  }
}

/** The resource, and the same with one thing changed: at places spread over it, each in another way. */
function* mutants(text) {
  yield ['as it is', text];
  const count = nodesOf(JSON.parse(text.replace(/^\ufeff/, ''))).length;
  for (let n = 0; n < MUTANTS; n++) {
    const copy = JSON.parse(text.replace(/^\ufeff/, ''));
    const at = Math.floor(((n + 0.5) * count) / MUTANTS);
    const { holder, key } = nodesOf(copy)[at] ?? {};
    if (holder === undefined) continue;
    const change = CHANGES[(at + n) % CHANGES.length];
    change(holder, key);
    yield [`${change.name} ${key}`, JSON.stringify(copy)];
  }
}

function nodesOf(value, found = []) {
  for (const [key, each] of Object.entries(value)) {
    found.push({ holder: value, key });
    if (typeof each === 'object' && each !== null) nodesOf(each, found);
  }
  return found;
}

const CHANGES = [
  function without(holder, key) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  function twice(holder, key) {
    if (Array.isArray(holder)) holder.splice(Number(key), 0, holder[key]);
    else holder[key] = [holder[key], holder[key]];
  },
  function misspelt(holder, key) {
    if (Array.isArray(holder)) holder[Number(key)] = 'x y';
    else {
      holder[`${key}x`] = holder[key];
      delete holder[key];
    }
  },
  function otherwise(holder, key) {
    const value = holder[key];
    holder[key] = typeof value === 'string' ? `${value} z` : typeof value === 'number' ? -value - 0.5 : 'true';
  },
  function empty(holder, key) {
    holder[key] = Array.isArray(holder[key]) ? [] : typeof holder[key] === 'object' ? {} : '';
  },
  function nothing(holder, key) {
    holder[key] = null;
  },
];

function answers({ validateResource, validateText, isValid }, text) {
  const settings = [{ allowExampleUrls: true }, { language: 'da', showValues: true }];
  const parsed = () => JSON.parse(text.replace(/^\ufeff/, ''));
  try {
    return JSON.stringify(
      settings.map((options) => [
        sorted(validateText(text, options)),
        sorted(validateResource(parsed(), options)),
        isValid(parsed(), options),
      ]),
    );
  } catch (error) {
    return `${THREW}${error}`;
  }
}

function sorted(issues) {
  return issues.map((issue) => JSON.stringify(issue)).sort();
}

function difference(left, right) {
  let at = 0;
  while (left[at] === right[at]) at++;
  return `before: …${left.slice(Math.max(0, at - 200), at + 200)}…\n  now:    …${right.slice(Math.max(0, at - 200), at + 200)}…`;
}
