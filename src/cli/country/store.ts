import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnostic, Failure, reasonOf } from '../../diagnostics.js';
import type { CountryPlan, Counts, Injected, MadeUnit } from '../../emit/examples/country/index.js';
import { makeFolder } from '../../validate/index.js';
import { toolchainFingerprint } from '../fingerprint.js';

/** Where a part of a unit lies in the unit's file. */
export interface PartPlace extends Counts {
  readonly municipality: string;
  readonly day: string;
  readonly offset: number;
  readonly length: number;
}

export interface UnitIndex {
  readonly parts: readonly PartPlace[];
  readonly injected: readonly Injected[];
}

const ASIDE = '.fki-country';

/** What is made of the units, below the output folder, until the whole is put together. */
export class UnitStore {
  readonly folder: string;

  constructor(
    private readonly out: string,
    private readonly plan: CountryPlan,
  ) {
    this.folder = join(out, ASIDE);
  }

  /** Keeps what an earlier run of the same plan made; another plan's goes away. */
  open(): void {
    try {
      makeFolder(this.folder);
      const key = createHash('sha256').update(toolchainFingerprint()).update(JSON.stringify(this.plan)).digest('hex');
      const file = join(this.folder, 'plan');
      if (existsSync(file) && readFileSync(file, 'utf8') === key) return;
      rmSync(this.folder, { recursive: true, force: true });
      makeFolder(this.folder);
      writeFileSync(file, key);
    } catch (error) {
      const reason = reasonOf(error);
      throw reason === undefined ? error : new Failure([diagnostic('FKI6002', { path: this.out, reason })]);
    }
  }

  has(unit: number): boolean {
    return existsSync(join(this.folder, `${unit}.json`));
  }

  index(unit: number): UnitIndex {
    return JSON.parse(readFileSync(join(this.folder, `${unit}.json`), 'utf8')) as UnitIndex;
  }

  bytes(unit: number, { offset, length }: PartPlace): Uint8Array {
    const bytes = new Uint8Array(length);
    const handle = openSync(join(this.folder, `${unit}.gz`), 'r');
    try {
      for (let at = 0; at < length; ) at += readSync(handle, bytes, at, length - at, offset + at);
    } finally {
      closeSync(handle);
    }
    return bytes;
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The bytes first, then what says that they are whole. */
export function writeUnit(folder: string, unit: number, { parts, injected }: MadeUnit): void {
  let offset = 0;
  const places = parts.map(({ bytes, ...part }): PartPlace => {
    const place = { ...part, offset, length: bytes.length };
    offset += bytes.length;
    return place;
  });
  put(join(folder, `${unit}.gz`), Buffer.concat(parts.map(({ bytes }) => bytes)));
  put(join(folder, `${unit}.json`), JSON.stringify({ parts: places, injected } satisfies UnitIndex));
}

/** Written aside and renamed: a file that is there is whole. */
export function put(file: string, content: string | Uint8Array): void {
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}
