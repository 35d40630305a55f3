/** The run-time that every package carries: plain modules beside this one, as text. */
import { readdirSync, readFileSync } from 'node:fs';

/** Read from `src/` under test and from `lib/` when built: `tsc` copies JavaScript as it stands. */
const FOLDER = new URL('./runtime/', import.meta.url);

export function runtimeFiles(): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => ({ path: `runtime/${file}`, text: readFileSync(new URL(file, FOLDER), 'utf8') }));
}
