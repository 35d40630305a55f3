/** What a user gives with `--package`: a package (`.tgz` or folder), a folder of definitions, one definition. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Diagnostic, diagnostic, reasonOf, type Words } from '../diagnostics.js';
import { ArchiveError, NO_MANIFEST, unpack } from './archive.js';
import { entryOf, parseJson } from './contents.js';
import { folderFiles, memoryFiles, type PackageFiles } from './files.js';
import { packageOf } from './package.js';
import type { FhirPackage, JsonObject } from './types.js';
import { compareVersions } from './version.js';

/** Turns the XML of one resource into its JSON. */
export type XmlReader = (xml: string) => unknown;

/** Id of the package that loose definitions are gathered in. */
export const LOOSE = 'given';

export interface Given {
  /** True packages, with an id and a version of their own, in the order given. */
  readonly packages: readonly FhirPackage[];
  /** Definitions given outside any package. */
  readonly loose: readonly FhirPackage[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Opens what was given. What cannot be opened is a diagnostic with the path as the user wrote it. */
export async function openGiven(
  paths: readonly string[],
  indexDirectory: string | undefined,
  readXml?: XmlReader,
): Promise<Given> {
  const packages: FhirPackage[] = [];
  const loose: FhirPackage[] = [];
  const diagnostics: Diagnostic[] = [];
  const single = new Map<string, Buffer>();
  const options = { origin: 'given', indexDirectory } as const;

  const openFolder = (path: string) => {
    const folder = existsSync(join(path, 'package', 'package.json')) ? join(path, 'package') : path;
    const manifest = manifestIn(folder);
    const isPackage = typeof manifest?.name === 'string' && typeof manifest.version === 'string';
    const files = folderFiles(folder, undefined, !isPackage);
    if (files.names.length === 0)
      throw new ArchiveError({ en: 'it holds no definitions', da: 'den rummer ingen definitioner' });
    const found = isPackage ? packageOf(files, manifest!, options) : loosePackage(files, indexDirectory, loose.length);
    (isPackage ? packages : loose).push(found);
    diagnostics.push(...found.unreadable.map((file) => diagnostic('FKI1006', { path: join(path, file) })));
  };

  const openArchive = async (path: string) => {
    const contents = await unpack(path);
    const manifest = contents.get('package.json');
    if (manifest === undefined) throw new ArchiveError(NO_MANIFEST);
    packages.push(packageOf(memoryFiles(contents), packageManifest(manifest), options));
  };

  const openDefinition = (path: string) => {
    const text = readFileSync(path, 'utf8');
    const isXml = /\.xml$/i.test(path);
    if (isXml && readXml === undefined)
      throw new ArchiveError({ en: 'XML is not read here', da: 'XML læses ikke her' });
    const content = isXml ? readXml!(text) : parseJson(text);
    if (entryOf(path, content) === undefined)
      throw new ArchiveError({ en: 'it holds no resource', da: 'den rummer ingen ressource' });
    const name = basename(path).replace(/\.xml$/i, '.json');
    let free = name;
    for (let at = 2; single.has(free); at++) free = name.replace(/(\.json)?$/i, `-${at}.json`);
    single.set(free, Buffer.from(isXml ? JSON.stringify(content) : text));
  };

  for (const path of paths) {
    try {
      const kind = statSync(path, { throwIfNoEntry: false });
      if (kind === undefined) diagnostics.push(diagnostic('FKI6001', { path }));
      else if (kind.isDirectory()) openFolder(path);
      else if (/\.(tgz|tar\.gz)$/i.test(path)) await openArchive(path);
      else if (/\.(json|xml)$/i.test(path)) openDefinition(path);
      else
        throw new ArchiveError({
          en: 'its name ends in none of .tgz, .json and .xml',
          da: 'navnet ender hverken på .tgz, .json eller .xml',
        });
    } catch (thrown) {
      diagnostics.push(diagnostic('FKI1004', { path, reason: whyNot(thrown) }));
    }
  }
  if (single.size > 0) loose.push(loosePackage(memoryFiles(single), undefined, loose.length));
  return { packages: newestFirst(packages), loose, diagnostics };
}

/** Of a package given in several versions the newest takes the place of the first: a canonical without a version means its definitions. */
function newestFirst(packages: readonly FhirPackage[]): readonly FhirPackage[] {
  const versions = new Map<string, FhirPackage[]>();
  for (const each of packages) versions.set(each.id, [...(versions.get(each.id) ?? []), each]);
  for (const list of versions.values()) list.sort((a, b) => compareVersions(b.version, a.version));
  return packages.map(({ id }) => versions.get(id)!.shift()!);
}

/** A package's `package.json`; one that names no package is none. */
function packageManifest(content: Buffer): JsonObject {
  const manifest = parseJson(content.toString('utf8')) as JsonObject | null;
  if (typeof manifest?.name !== 'string' || typeof manifest.version !== 'string')
    throw new ArchiveError({ en: 'its package.json names no package', da: 'dens package.json nævner ingen pakke' });
  return manifest;
}

/** Loose definitions are a package without a name; `before` others were given before it. */
function loosePackage(files: PackageFiles, indexDirectory: string | undefined, before: number): FhirPackage {
  const version = before === 0 ? 'local' : `local-${before + 1}`;
  return packageOf(files, {}, { origin: 'given', indexDirectory }, { id: LOOSE, version });
}

function manifestIn(folder: string): JsonObject | null | undefined {
  const file = join(folder, 'package.json');
  return existsSync(file) ? (parseJson(readFileSync(file, 'utf8')) as JsonObject | null) : undefined;
}

/** A parser's message can quote what it read, which may be a citizen's: only that it is no JSON is said. */
function whyNot(thrown: unknown): Words | string {
  if (thrown instanceof ArchiveError) return thrown.words;
  if (thrown instanceof SyntaxError) return { en: 'it is not JSON', da: 'det er ikke JSON' };
  const { code } = (thrown ?? {}) as { code?: unknown };
  return (
    reasonOf(thrown) ?? (typeof code === 'string' ? code : thrown instanceof Error ? thrown.message : String(thrown))
  );
}
