import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bytesOf, type OutputFile } from '../emit/emitter.js';
import type { Guide } from '../guide/index.js';
import { defaultIndexDirectory } from '../packages/index.js';
import { toolchainFingerprint } from './fingerprint.js';

/** Validators on disk, ready to be imported. */
export interface PlacedValidators {
  /** URL of the module. */
  readonly module: string;
  /** URL of the model for FHIR XML. */
  readonly xml: string;
}

export function placedIn(folder: string): PlacedValidators {
  return {
    module: pathToFileURL(join(folder, 'index.js')).href,
    xml: pathToFileURL(join(folder, 'fhir-xml.json')).href,
  };
}

/**
 * Puts validators in the cache, in a folder named by what they are made from, so that the next run finds them there: a module cannot
 * be imported but from a file, and Node keeps what it has once imported by its name.
 */
export async function placeValidators(key: string, make: () => AsyncIterable<OutputFile>): Promise<PlacedValidators> {
  const store = storeOf();
  const folder = join(store, key);
  if (existsSync(join(folder, 'index.js'))) {
    const now = new Date();
    utimesSync(folder, now, now);
    return placedIn(folder);
  }
  // Made aside and renamed: two runs at once make the same, and the first one there stays.
  const aside = mkdtempSync(join(store, '.new-'));
  try {
    writeFileSync(join(aside, 'package.json'), '{"type":"module"}\n');
    for await (const file of make()) {
      const target = join(aside, file.path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, await bytesOf(file));
    }
    try {
      renameSync(aside, folder);
    } catch (error) {
      if (!existsSync(join(folder, 'index.js'))) throw error;
    }
    prune(store);
    return placedIn(folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** The cache; where it cannot be written, a folder that goes away with the process. */
function storeOf(): string {
  const store = join(defaultIndexDirectory(), 'validators');
  try {
    mkdirSync(store, { recursive: true });
    accessSync(store, constants.W_OK);
    return store;
  } catch {
    if (temporary === undefined) {
      const made = mkdtempSync(join(tmpdir(), 'fki-'));
      process.on('exit', () => rmSync(made, { recursive: true, force: true }));
      temporary = made;
    }
    return temporary;
  }
}

let temporary: string | undefined;

/** Validators take ten megabytes a guide: those not used for longest go, but none that a run might be loading just now. */
function prune(store: string): void {
  const most = 100;
  const restMs = 60 * 60 * 1000;
  const folders = readdirSync(store)
    .map((name) => join(store, name))
    .map((path) => ({ path, used: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.used - a.used);
  for (const { path, used } of folders.slice(most)) {
    if (Date.now() - used > restMs) rmSync(path, { recursive: true, force: true });
  }
}

/** Names the validators of a guide by all that they are made from. */
export function validatorsKey(guide: Guide): string {
  const hash = createHash('sha256').update(toolchainFingerprint());
  for (const { packageId, version, hash: content } of guide.dependencies)
    hash.update(`\n${packageId} ${version} ${content ?? ''}`);
  for (const { path, resource } of guide.published) hash.update(`\n${path}\n${JSON.stringify(resource)}`);
  return hash.digest('hex');
}
