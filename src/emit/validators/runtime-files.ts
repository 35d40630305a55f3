/** The run-time that every package carries: plain modules beside this one, as text. */
import { readdirSync, readFileSync } from 'node:fs';
import { runtimeFiles as fhirPathRuntime } from '../../fhirpath/index.js';

/** Read from `src/` under test and from `lib/` when built: `tsc` copies JavaScript as it stands. */
const FOLDER = new URL('./runtime/', import.meta.url);

interface RuntimeFile {
  readonly path: string;
  readonly text: string;
}

export function runtimeFiles(): readonly RuntimeFile[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => ({ path: `runtime/${file}`, text: readFileSync(new URL(file, FOLDER), 'utf8') }));
}

export function fhirPathFiles(): readonly RuntimeFile[] {
  return fhirPathRuntime().map(({ path, text }) => ({ path: `fhirpath/${path}`, text }));
}
