#!/usr/bin/env node
/** `npm run bench -- NAME [ARGUMENTS]`: runs one of the benchmarks in `scripts/bench/`. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'bench');
const [name, ...rest] = process.argv.slice(2);
const known = readdirSync(folder)
  .filter((file) => /^[a-z]+\.mjs$/.test(file))
  .map((file) => file.slice(0, -'.mjs'.length));
const file = join(folder, `${name}.mjs`);
if (name === undefined || !known.includes(name) || !existsSync(file)) {
  console.error(`usage: npm run bench -- NAME [ARGUMENTS]\nbenchmarks: ${known.join(', ')}`);
  process.exit(2);
}
const { bench } = await import(pathToFileURL(file).href);
process.exitCode = (await bench(rest)) ?? 0;
