/** Rendering output files aside of the folder that they are for. Threads of one build may do so side by side, each its own files. */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toolchainFingerprint } from './fingerprint.js';

/** A file to write: the path is relative to the output folder, with `/`. */
export interface FileToWrite {
  readonly path: string;
  /** Same key, same bytes: a file that stands as it was written under this key is not rendered. */
  readonly key: string;
  content(): Content;
}

type Content = string | Uint8Array | AsyncIterable<Uint8Array>;

export interface Entry {
  readonly key: string;
  readonly size: number;
  readonly sha256: string;
}

/** What an earlier run wrote, by path: tells which files are ours to remove, and which need no rendering. */
export interface Ledger {
  /** The toolchain that wrote it: another one may render the same key to other bytes. */
  readonly madeBy: string;
  readonly files: Readonly<Record<string, Entry>>;
}

export const LEDGER = '.fki-written.json';

/** Plain data: what a thread must know to render files. */
export interface StagingPlace {
  readonly root: string;
  readonly aside: string;
  readonly before: Ledger;
}

/** A file that stands in its place, or is rendered aside. */
export interface Staged {
  readonly path: string;
  readonly entry: Entry;
  readonly isNew: boolean;
}

export async function stage(place: StagingPlace, file: FileToWrite): Promise<Staged> {
  return standing(place, file) ?? (await render(place, file, file.content()));
}

/** The file as an earlier run wrote it, if this one would write the same. */
export function standing({ root, before }: StagingPlace, { path, key }: FileToWrite): Staged | undefined {
  if (!isSafe(path)) throw new Error(`an output path leaves its folder: ${path}`);
  const entry = Object.hasOwn(before.files, path) ? before.files[path] : undefined;
  if (entry === undefined || before.madeBy !== toolchainFingerprint() || entry.key !== key) return undefined;
  return stands(root, path, entry) ? { path, entry, isNew: false } : undefined;
}

/** Writes the file aside, and takes it away again if its bytes are there already. */
export async function render(
  { root, aside }: StagingPlace,
  { path, key }: FileToWrite,
  content: Content,
): Promise<Staged> {
  const target = join(aside, path);
  const hash = createHash('sha256');
  let size = 0;
  mkdirSync(dirname(target), { recursive: true });
  const handle = openSync(target, 'w');
  try {
    const write = (chunk: Uint8Array) => {
      hash.update(chunk);
      size += chunk.length;
      for (let at = 0; at < chunk.length; ) at += writeSync(handle, chunk, at);
    };
    if (typeof content === 'string') write(Buffer.from(content, 'utf8'));
    else if (content instanceof Uint8Array) write(content);
    else for await (const chunk of content) write(chunk);
  } finally {
    closeSync(handle);
  }
  const entry = { key, size, sha256: hash.digest('hex') };
  const isNew = !stands(root, path, entry);
  if (!isNew) rmSync(target);
  return { path, entry, isNew };
}

export function readLedger(root: string): Ledger {
  const file = join(root, LEDGER);
  const none: Ledger = { madeBy: '', files: {} };
  if (!existsSync(file)) return none;
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as Partial<Ledger>;
    return { madeBy: read.madeBy ?? '', files: read.files ?? {} };
  } catch {
    // Not one that we wrote whole: nothing is known of earlier runs, so everything is rendered and nothing removed.
    return none;
  }
}

/** Whether a path stays below the folder that it is relative to. */
export function isSafe(path: string): boolean {
  return (
    path !== '' &&
    !path.startsWith('/') &&
    !path.includes('\\') &&
    !path.split('/').some((part) => part === '..' || part === '.' || part === '')
  );
}

function stands(root: string, path: string, { size, sha256 }: Entry): boolean {
  const file = join(root, path);
  try {
    if (statSync(file).size !== size) return false;
    return createHash('sha256').update(readFileSync(file)).digest('hex') === sha256;
  } catch {
    return false;
  }
}
