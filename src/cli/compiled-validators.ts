import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bytesOf, type OutputFile } from '../emit/emitter.js';
import type { Guide } from '../guide/index.js';
import { type CacheLimits, defaultIndexDirectory, dropLeastUsed, touch } from '../packages/index.js';
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
  if (existsSync(join(folder, 'index.js')) && touch(folder)) return placedIn(folder);
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
    dropLeastUsed(store, LIMITS);
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

/** Validators take ten megabytes a guide. */
const LIMITS: CacheLimits = { entries: 30, bytes: 200e6, restMs: 10 * 60 * 1000 };

/** Names the validators of a guide by all that they are made from. */
export function validatorsKey(guide: Guide): string {
  const hash = createHash('sha256').update(toolchainFingerprint());
  for (const { packageId, version, hash: content } of guide.dependencies)
    hash.update(`\n${packageId} ${version} ${content ?? ''}`);
  for (const { path, resource } of guide.published) hash.update(`\n${path}\n${JSON.stringify(resource)}`);
  // Of what `input/` says, validators hold the rules: their ids stand in findings.
  hash.update(`\n${JSON.stringify(guide.rules)}`);
  return hash.digest('hex');
}
