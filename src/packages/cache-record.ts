/** One value a file in FKI's cache. A file that is damaged, or cannot be read or written, costs time and nothing else. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { deflateSync, inflateSync } from 'node:zlib';
import { type CacheLimits, dropLeastUsed, touch } from './cache-folder.js';

/** The value that was kept; undefined where there is none, or not what was written. */
export function readRecord(file: string): unknown {
  try {
    const whole = readFileSync(file);
    const content = whole.subarray(DIGEST);
    if (!digestOf(content).equals(whole.subarray(0, DIGEST))) return undefined;
    const value: unknown = deserialize(inflateSync(content));
    touch(file);
    return value;
  } catch {
    return undefined;
  }
}

/** Keeps a value, and lets the least used of its folder go. */
export function writeRecord(folder: string, name: string, value: unknown, limits: CacheLimits): void {
  const content = deflateSync(serialize(value), { level: 1 });
  store(join(folder, name), Buffer.concat([digestOf(content), content]));
  dropLeastUsed(folder, limits);
}

const DIGEST = 32;

export function digestOf(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}

/** Writes beside and renames, so that no other process sees half a file. */
function store(file: string, content: Buffer): void {
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, content);
    renameSync(beside, file);
  } catch {
    rmSync(beside, { force: true });
  }
}
