import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../../diagnostics.js';
import { globMatcher, isGlob, rootOfGlob } from './glob.js';

/** A file to read; `named` where the user named it, rather than the folder it stands in. `-` is standard input. */
export interface Input {
  readonly path: string;
  readonly named: boolean;
}

const READABLE = /\.(json|ndjson|jsonl|xml)(\.gz)?$|\.tgz$|\.tar\.gz$/i;
const NOT_INSTANCES = new Set(['package.json', 'package-lock.json', '.index.json', 'tsconfig.json']);

/**
 * The files that arguments stand for: a file, a folder with what is below it, a pattern, `-`. Folders and patterns give their files in
 * order of path; a file named twice is read once.
 */
export function findInputs(argument: readonly string[]): {
  readonly inputs: readonly Input[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const inputs = new Map<string, Input>();
  const diagnostics: Diagnostic[] = [];
  const add = (path: string, named: boolean) => {
    if (!inputs.has(path)) inputs.set(path, { path, named });
  };
  for (const each of argument) {
    if (each === '-') {
      add('-', true);
      continue;
    }
    const kind = kindOf(each);
    if (kind === 'file') add(each, true);
    else if (kind === 'folder') {
      const found = filesBelow(each, each).filter((path) => READABLE.test(path) && !NOT_INSTANCES.has(nameOf(path)));
      for (const path of found) add(path, false);
      if (found.length === 0) diagnostics.push(diagnostic('FKI6101', { path: each }));
    } else if (isGlob(each)) {
      const fits = globMatcher(each.replace(/^\.\//, ''));
      const root = rootOfGlob(each.replace(/^\.\//, ''));
      const found = kindOf(root) === 'folder' ? filesBelow(root, root === '.' ? '' : root).filter(fits) : [];
      for (const path of found) add(path, true);
      if (found.length === 0) diagnostics.push(diagnostic('FKI6005', { pattern: each }));
    } else diagnostics.push(diagnostic('FKI6001', { path: each }));
  }
  return { inputs: [...inputs.values()], diagnostics };
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Files below a folder, in order of path. Hidden folders and node_modules are passed over; a link is followed to a file, not to a folder. */
function filesBelow(folder: string, shown: string): readonly string[] {
  const found: string[] = [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = shown === '' ? entry.name : join(shown, entry.name).replaceAll('\\', '/');
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules') found.push(...filesBelow(join(folder, entry.name), path));
    } else if (entry.isFile() || isLinkToFile(folder, entry)) found.push(path);
  }
  return found;
}

function isLinkToFile(folder: string, entry: Dirent): boolean {
  return entry.isSymbolicLink() && kindOf(join(folder, entry.name)) === 'file';
}
