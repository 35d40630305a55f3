/** Keeping a folder of FKI's cache small. Several processes may use it at once: none finds half an entry, or loses one it has just used. */
import { readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

export interface CacheLimits {
  /** How many entries are kept. */
  readonly entries: number;
  /** How much they may hold in all. */
  readonly bytes: number;
  /** What was used this recently stays, whatever the others say: another process may be reading it. Files need none, folders do. */
  readonly restMs?: number;
}

const GONE = '.gone-';

/** An entry has been used; false where it is not there any more, or cannot be touched. */
export function touch(path: string): boolean {
  const now = new Date();
  try {
    utimesSync(path, now, now);
    return true;
  } catch {
    return false;
  }
}

/** Removes the entries (files or folders) that were used least recently, beyond the limits. */
export function dropLeastUsed(folder: string, { entries, bytes, restMs = 0 }: CacheLimits, now = Date.now()): void {
  let kept = 0;
  let size = 0;
  for (const { path, used } of byUse(folder)) {
    const isLeft = path.startsWith(join(folder, GONE));
    size += sizeOf(path);
    kept += 1;
    if ((kept <= entries && size <= bytes && !isLeft) || now - used < restMs) continue;
    drop(folder, path, used);
  }
}

interface Used {
  readonly path: string;
  readonly used: number;
}

/** The last used first; of those used at once, by name. */
function byUse(folder: string): readonly Used[] {
  return names(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
      return used === undefined ? [] : [{ path, used }];
    })
    .sort((one, other) => other.used - one.used);
}

/** Takes an entry out of sight in one step, and puts it back if it was used in that moment. */
function drop(folder: string, path: string, used: number): void {
  const aside = join(folder, `${GONE}${process.pid}`);
  try {
    renameSync(path, aside);
    if (statSync(aside).mtimeMs !== used) {
      renameSync(aside, path);
      return;
    }
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // Another process has been quicker, or has it open where that holds it fast: the next run tries again.
  }
}

function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return names(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
  return found?.size ?? 0;
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // Gone, or not to be read: nothing of it can be dropped.
  }
}
