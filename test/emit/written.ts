/** What emitters make of a guide, written to a folder as a user has it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { emitTarget, MadeFiles } from '../../src/cli/emit.js';
import { bytesOf, type Emitter } from '../../src/emit/emitter.js';
import type { Guide } from '../../src/guide/index.js';

const folders: string[] = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone when the process ends. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `fki-${name}-`));
  folders.push(folder);
  return folder;
}

/** Runs the emitters in order, each seeing what those before it made; returns the folder of the last one's files. */
export async function writtenBy(emitters: readonly Emitter[], guide: Guide): Promise<string> {
  const folder = temporaryFolder('emitted');
  const made = new MadeFiles();
  const settings = { made, epoch: 1_767_225_600, options: {}, report: () => {} };
  for (const emitter of emitters) {
    for await (const file of emitTarget(emitter, guide, settings)) {
      if (emitter !== emitters.at(-1)) continue;
      const target = join(folder, file.path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, await bytesOf(file));
    }
  }
  return folder;
}
