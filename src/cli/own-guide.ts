/** The guide that this toolchain stands in, as the last build wrote it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diagnostic, Failure } from '../diagnostics.js';
import type { Guide } from '../guide/index.js';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Reads `dist/guide.json`, with R4 and HL7's terminology beyond it. @throws Failure where nothing is built. */
export async function ownGuide(): Promise<Guide> {
  const path = join(PROJECT, 'dist', 'guide.json');
  if (!existsSync(path)) throw new Failure([diagnostic('FKI6010', { path })]);
  const { coreGuide, deserializeGuide } = await import('../guide/index.js');
  const { embeddedCore } = await import('../packages/index.js');
  return deserializeGuide(readFileSync(path, 'utf8'), coreGuide(embeddedCore()).definitions);
}
