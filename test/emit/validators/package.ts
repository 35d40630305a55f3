/** A validator package of a guide, written out and imported as its users would. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { validatorFiles } from '../../../src/emit/validators/index.js';
import type { Guide } from '../../../src/guide/index.js';
import type { Validators } from '../../../src/validate/index.js';

const made: string[] = [];
process.on('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

export function writePackage(guide: Guide): string {
  const folder = mkdtempSync(join(tmpdir(), 'fki-validators-'));
  made.push(folder);
  for (const file of validatorFiles(guide)) {
    const target = join(folder, file.path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, file.content() as string);
  }
  return folder;
}

// biome-ignore lint/suspicious/noExplicitAny: a generated module exports one object a profile.
export async function validatorsOf(guide: Guide): Promise<Validators & Record<string, any>> {
  return await import(pathToFileURL(join(writePackage(guide), 'index.js')).href);
}
