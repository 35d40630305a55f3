import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { diagnostic, Failure, reasonOf } from '../diagnostics.js';
import { makeFolder } from '../validate/index.js';
import { toolchainFingerprint } from './fingerprint.js';
import {
  type Entry,
  type FileToWrite,
  isSafe,
  LEDGER,
  readLedger,
  render,
  type Staged,
  type StagingPlace,
  standing,
} from './staging.js';

export type { FileToWrite } from './staging.js';

export interface Written {
  /** All files that now stand there, changed or not. */
  readonly files: number;
  readonly changed: number;
  readonly removed: number;
  readonly bytes: number;
}

/**
 * An output folder. Files are rendered into a folder aside and moved into place in one go, so that an interrupt leaves the earlier
 * output or the new one; a file whose bytes are the same is not touched; files of an earlier run that are no longer made go away.
 * Files that FKI did not write are left alone.
 */
export class OutputFolder {
  /** Where its files are rendered. */
  readonly place: StagingPlace;
  readonly #root: string;
  readonly #shown: string;
  readonly #aside: string;
  readonly #after = new Map<string, Entry>();
  readonly #staged: string[] = [];
  #open = true;
  readonly #madeRoot: boolean;

  /** `shown`: the path as the user wrote it, for messages. Makes the folder, and fails where that is not possible. */
  constructor(root: string, shown = root) {
    this.#root = root;
    this.#shown = shown;
    this.#aside = join(root, `.fki-${process.pid}`);
    this.#madeRoot = !existsSync(root);
    this.#guard(() => {
      makeFolder(root);
      sweep(root);
      mkdirSync(this.#aside, { recursive: true });
    });
    OPEN.add(this);
    watchSignals();
    this.place = { root, aside: this.#aside, before: readLedger(root) };
  }

  /** Renders one file aside, if its bytes are not there already. */
  async put(file: FileToWrite): Promise<void> {
    const there = standing(this.place, file);
    if (there !== undefined) return this.take(there);
    const content = file.content();
    await this.#guardAsync(async () => this.take(await render(this.place, file, content)));
  }

  /** Takes what another thread has rendered in the same place. */
  take({ path, entry, isNew }: Staged): void {
    if (this.#after.has(path)) throw new Error(`two outputs have the path ${path}`);
    this.#after.set(path, entry);
    if (isNew) this.#staged.push(path);
  }

  /**
   * Moves what was rendered into place and removes what `mine` says belongs to this run and was not made again. Synchronous: a signal
   * is handled before or after, not between.
   */
  commit(mine: (path: string) => boolean = () => true): Written {
    let removed = 0;
    this.#guard(() => {
      for (const path of this.#staged) {
        const target = join(this.#root, path);
        mkdirSync(dirname(target), { recursive: true });
        renameSync(join(this.#aside, path), target);
      }
      const kept = new Map<string, Entry>();
      for (const [path, entry] of Object.entries(this.place.before.files)) {
        if (this.#after.has(path)) continue;
        if (!mine(path)) kept.set(path, entry);
        else if (isSafe(path) && existsSync(join(this.#root, path))) {
          rmSync(join(this.#root, path), { force: true });
          dropEmptyFolders(this.#root, dirname(path));
          removed++;
        }
      }
      const ledger = [...kept, ...this.#after].sort(([a], [b]) => (a < b ? -1 : 1));
      const files = ledger.map(([path, entry]) => `${JSON.stringify(path)}: ${JSON.stringify(entry)}`).join(',\n');
      const text = `{"madeBy": ${JSON.stringify(toolchainFingerprint())}, "files": {\n${files}\n}}\n`;
      const file = join(this.#root, LEDGER);
      if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
        const aside = join(this.#aside, LEDGER);
        const handle = openSync(aside, 'w');
        writeSync(handle, text);
        closeSync(handle);
        renameSync(aside, file);
      }
    });
    this.abandon();
    return { ...this.count([...this.#after.keys()]), removed };
  }

  /** What came of some of the files. */
  count(paths: readonly string[]): Written {
    const changed = new Set(this.#staged);
    let bytes = 0;
    for (const path of paths) bytes += this.#after.get(path)?.size ?? 0;
    return { files: paths.length, changed: paths.filter((path) => changed.has(path)).length, removed: 0, bytes };
  }

  /** Leaves the output as it was. */
  abandon(): void {
    OPEN.delete(this);
    try {
      // Again, if another thread has gone on writing.
      rmSync(this.#aside, { recursive: true, force: true });
      if (!this.#open) return;
      this.#open = false;
      // A folder that this run made and put nothing in goes away with it.
      if (this.#madeRoot && readdirSync(this.#root).length === 0) rmdirSync(this.#root);
    } catch (error) {
      // It was never made, or its disk is gone: why is told by what failed before.
      if (reasonOf(error) === undefined) throw error;
    }
  }

  #guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      throw this.#failure(error);
    }
  }

  async #guardAsync(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      throw this.#failure(error);
    }
  }

  #failure(error: unknown): unknown {
    const reason = reasonOf(error);
    this.abandon();
    return reason === undefined ? error : new Failure([diagnostic('FKI6002', { path: this.#shown, reason })]);
  }
}

/** Renders all of it, then moves it into place; for a command with one kind of output. */
export async function writeFolder(
  root: string,
  files: Iterable<FileToWrite> | AsyncIterable<FileToWrite>,
  shown = root,
): Promise<Written> {
  const folder = new OutputFolder(root, shown);
  try {
    for await (const file of files) await folder.put(file);
    return folder.commit();
  } finally {
    folder.abandon();
  }
}

function dropEmptyFolders(root: string, folder: string): void {
  for (let at = folder; at !== '.' && at !== ''; at = dirname(at)) {
    if (readdirSync(join(root, at)).length > 0) return;
    rmdirSync(join(root, at));
  }
}

/** Removes what a run that was killed left aside. */
function sweep(root: string): void {
  for (const name of readdirSync(root)) {
    const process_ = /^\.fki-(\d+)$/.exec(name)?.[1];
    if (process_ !== undefined && !isRunning(Number(process_)))
      rmSync(join(root, name), { recursive: true, force: true });
  }
}

function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

const OPEN = new Set<OutputFolder>();
let watching = false;

/** An interrupt clears what stands aside, and ends the process as the signal would. */
function watchSignals(): void {
  if (watching) return;
  watching = true;
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(signal, () => {
      // With nothing under way, who else waits for the signal decides: `--watch` ends in order.
      if (OPEN.size === 0 && process.listenerCount(signal) > 1) return;
      for (const folder of OPEN) folder.abandon();
      process.exit(status);
    });
  }
}
