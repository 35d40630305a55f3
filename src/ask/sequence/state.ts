/**
 * The state of a folder between runs. A run writes new files beside the old; the manifest, written aside and renamed, is the one moment at
 * which they count. What is killed before that has changed nothing, and the same input can be run again.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnostic, Failure, reasonOf } from '../../diagnostics.js';
import { makeFolder } from '../../validate/index.js';
import type { LastDays } from './calendar.js';
import { isObject } from './kept.js';
import type { KeptFile } from './spool.js';

interface Manifest {
  readonly format: 1;
  /** Counts the runs that were kept. */
  readonly run: number;
  /** The last day with a report, by organisation. */
  readonly organisations: LastDays;
  /** By shard. */
  readonly files: Readonly<Record<string, KeptFile>>;
}

const MANIFEST = 'fki-state.json';
const LOCK = 'lock';
const EMPTY: Manifest = { format: 1, run: 0, organisations: {}, files: {} };

export class State {
  readonly #manifest: Manifest;
  readonly #files: Map<string, KeptFile>;
  readonly #written = new Set<string>();
  /** A folder for this run alone. */
  readonly scratch: string;

  private constructor(
    readonly folder: string,
    manifest: Manifest,
  ) {
    this.#manifest = manifest;
    this.#files = new Map(Object.entries(manifest.files));
    this.scratch = join(folder, 'run');
  }

  /** Opens a folder, or makes it. Throws {@link Failure} where it holds something else, is damaged, or is in use. */
  static open(folder: string): State {
    try {
      makeFolder(folder, 0o700);
      const others = readdirSync(folder).filter((name) => name !== LOCK && name !== 'run');
      const isNew = !others.includes(MANIFEST);
      if (isNew && others.some((name) => !/^(citizens|names)-|\.new$/.test(name)))
        throw new Failure([diagnostic('FKI7104', { path: folder })]);
      lock(folder);
      const state = new State(folder, isNew ? EMPTY : readManifest(folder));
      state.#sweep();
      mkdirSync(state.scratch, { mode: 0o700 });
      return state;
    } catch (error) {
      throw asFailure(error, folder);
    }
  }

  get organisations(): LastDays {
    return this.#manifest.organisations;
  }

  file(shard: string): KeptFile | undefined {
    return this.#files.get(shard);
  }

  /** The name of the file that a shard will have. */
  target(shard: string): string {
    return `${shard}.${this.#manifest.run + 1}`;
  }

  replace(shard: string, file: KeptFile): void {
    this.#files.set(shard, file);
    this.#written.add(file.file);
  }

  /** Makes what the run has written count: first all of it is on the disk, then the manifest names it. */
  async commit(organisations: LastDays): Promise<void> {
    await Promise.all([...this.#written].map((file) => onDisk(join(this.folder, file))));
    const files = Object.fromEntries([...this.#files].sort(([a], [b]) => (a < b ? -1 : 1)));
    const manifest: Manifest = { format: 1, run: this.#manifest.run + 1, organisations, files };
    const aside = join(this.folder, `${MANIFEST}.new`);
    const descriptor = openSync(aside, 'w', 0o600);
    writeSync(descriptor, `${JSON.stringify(manifest, null, 1)}\n`);
    fsyncSync(descriptor);
    closeSync(descriptor);
    renameSync(aside, join(this.folder, MANIFEST));
    this.#sweep();
  }

  /** Always called: what has not been committed goes. */
  close(): void {
    this.#sweep();
    rmSync(join(this.folder, LOCK), { force: true });
  }

  /** Removes what no manifest names: of runs that were killed, and of the one before. */
  #sweep(): void {
    const manifest = existsSync(join(this.folder, MANIFEST)) ? readManifest(this.folder) : EMPTY;
    const named = new Set(Object.values(manifest.files).map(({ file }) => file));
    rmSync(this.scratch, { recursive: true, force: true });
    for (const name of readdirSync(this.folder)) {
      const isOurs = /^(citizens|names)-[0-9a-f]{2}\.\d+$/.test(name) || name === `${MANIFEST}.new`;
      if (isOurs && !named.has(name)) rmSync(join(this.folder, name), { force: true });
    }
  }
}

async function onDisk(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}

function readManifest(folder: string): Manifest {
  const damaged = new Failure([diagnostic('FKI7103', { file: MANIFEST })]);
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw damaged;
    throw error;
  }
  if (!isObject(read) || read.format !== 1 || !isObject(read.files) || !isObject(read.organisations)) throw damaged;
  return read as unknown as Manifest;
}

/** One run at a time. A lock whose process is gone is taken over. */
function lock(folder: string): void {
  const path = join(folder, LOCK);
  for (let tries = 0; tries < 2; tries++) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o600 });
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
    }
    const owner = Number(readFileSync(path, 'utf8'));
    if (isRunning(owner)) throw new Failure([diagnostic('FKI7105', { path: folder })]);
    rmSync(path, { force: true });
  }
  throw new Failure([diagnostic('FKI7105', { path: folder })]);
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

function asFailure(error: unknown, path: string): unknown {
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  if (error instanceof Failure || typeof code !== 'string') return error;
  const reason = reasonOf(error) ?? code;
  return new Failure([
    syscall === 'mkdir' ? diagnostic('FKI6002', { path, reason }) : diagnostic('FKI6004', { path, reason }),
  ]);
}
