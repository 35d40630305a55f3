/** What `../shared` holds of other owners' packages and facts: for tests that skip without it. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unpack } from '../../src/packages/index.js';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Is the folder beside the project there? Says so once where it is not, so that a skip is no silence. */
export function sharedIsHere(what: string): boolean {
  const here = existsSync(SHARED);
  if (!here) console.warn(`SKIPPED: ${what} needs ../shared, which is not here`);
  return here;
}

// biome-ignore lint/suspicious/noExplicitAny: other owners' JSON, read as it stands
export type Loose = any;

/** The resources of a package of ../shared/packages, by file name without `.json`. */
export async function sharedPackage(file: string): Promise<Map<string, Loose>> {
  const resources = new Map<string, Loose>();
  for (const [name, content] of await unpack(`${SHARED}packages/${file}`)) {
    if (name !== 'package.json') resources.set(name.replace(/\.json$/, ''), JSON.parse(content.toString('utf8')));
  }
  return resources;
}

/** A table of ../shared/domain. */
export function sharedTable(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(`${SHARED}domain/${file}`, 'utf8').replace(/\n+$/, '').split('\n');
  const keys = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [keys[at] ?? '', cell])));
}
