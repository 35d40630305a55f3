/** The run-time as text, for emitters that ship it. */
import { readdirSync, readFileSync } from 'node:fs';

export interface RuntimeFile {
  /** `index.js`, `node.js`, …: all in one folder. */
  readonly path: string;
  readonly text: string;
}

/** Every file of the run-time, sorted: plain ES modules that import each other and nothing else. `index.js` is the front door. */
export function runtimeFiles(): readonly RuntimeFile[] {
  const folder = new URL('./runtime/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }));
}
