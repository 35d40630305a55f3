import { createHash } from 'node:crypto';
import { type Diagnostic, diagnostic } from '../../diagnostics.js';
import type { Json, JsonObject, Resource } from '../../guide/index.js';
import { gunzip } from './gzip.js';
import { indexEntry } from './manifest.js';
import { type CanonicalReference, canonicalReferences } from './references.js';
import { type ArchiveFile, readTar, TarError } from './tar.js';

/** HL7's largest packages unpack to some 700 MB; nothing that is larger is a FHIR package. */
const LARGEST = 2 ** 30;

export interface VerifyOptions {
  /** The SHA-256 that the file should have, in hexadecimal. */
  readonly sha256?: string;
  /** Whether a canonical (`url` or `url|version`) that the package does not define itself is known. Without it only the package's own are looked for. */
  readonly isKnown?: (canonical: string) => boolean;
}

export interface PackageCheck {
  readonly diagnostics: readonly Diagnostic[];
  readonly name?: string;
  readonly version?: string;
  /** Resources by folder: `package`, `package/example`, … */
  readonly resources: Readonly<Record<string, number>>;
  readonly sha256: string;
}

interface Found {
  readonly path: string;
  readonly folder: string;
  readonly filename: string;
  readonly resource: Resource;
}

/**
 * Checks a FHIR package: its manifest, that its index says what its files are, that every file is JSON, that no canonical is defined
 * twice, that structures have snapshots, that canonicals lead somewhere, and its hash where one is given.
 */
export function verifyPackage(bytes: Uint8Array, options: VerifyOptions = {}): PackageCheck {
  const diagnostics: Diagnostic[] = [];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (options.sha256 !== undefined && options.sha256.toLowerCase() !== sha256) {
    diagnostics.push(diagnostic('FKI5901', { expected: options.sha256, actual: sha256 }));
  }
  const files = archiveFiles(bytes, diagnostics);
  if (files === undefined) return { diagnostics, resources: {}, sha256 };
  const json = parsed(files, diagnostics);
  const manifest = checkManifest(json.get('package/package.json'), diagnostics);
  const found = resourcesOf(json);
  checkIndexes(json, found, diagnostics);
  checkIdentities(found, diagnostics);
  checkSnapshots(found, diagnostics);
  checkReferences(found, stringOf(manifest?.canonical), options.isKnown, diagnostics);
  const counts: Record<string, number> = {};
  for (const { folder } of found) counts[folder] = (counts[folder] ?? 0) + 1;
  const [name, version] = [stringOf(manifest?.name), stringOf(manifest?.version)];
  return {
    diagnostics,
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    resources: counts,
    sha256,
  };
}

function archiveFiles(bytes: Uint8Array, diagnostics: Diagnostic[]): readonly ArchiveFile[] | undefined {
  try {
    const files = readTar(gunzip(bytes, LARGEST));
    const seen = new Set<string>();
    for (const { path } of files) {
      if (seen.has(path)) diagnostics.push(diagnostic('FKI5903', { path }, { file: path }));
      seen.add(path);
    }
    return files;
  } catch (thrown) {
    diagnostics.push(diagnostic('FKI5902', { reason: whyUnread(thrown) }));
    return undefined;
  }
}

/** What is wrong with the archive; a fault of ours is thrown on. */
function whyUnread(thrown: unknown): TarError['reason'] {
  if (thrown instanceof TarError) return thrown.reason;
  const { code } = (thrown ?? {}) as { code?: unknown };
  if (code === 'ERR_BUFFER_TOO_LARGE')
    return { en: 'it unpacks to more than 1 GiB', da: 'den fylder over 1 GiB udpakket' };
  if (typeof code === 'string' && code.startsWith('Z_'))
    return { en: 'it is not a whole gzip file', da: 'den er ikke en hel gzip-fil' };
  throw thrown;
}

function parsed(files: readonly ArchiveFile[], diagnostics: Diagnostic[]): ReadonlyMap<string, Json> {
  const json = new Map<string, Json>();
  for (const { path, content } of files) {
    if (!path.startsWith('package/') || !path.endsWith('.json')) continue;
    try {
      json.set(path, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content)) as Json);
    } catch {
      // The parser's own words may quote what stands there.
      diagnostics.push(diagnostic('FKI5904', { path }, { file: path }));
    }
  }
  return json;
}

function checkManifest(json: Json | undefined, diagnostics: Diagnostic[]): JsonObject | undefined {
  const at = { file: 'package/package.json' };
  if (!isObject(json)) {
    diagnostics.push(diagnostic('FKI5905', { member: 'package.json' }, at));
    return undefined;
  }
  const missing = (member: string, isThere: boolean): void => {
    if (!isThere) diagnostics.push(diagnostic('FKI5905', { member }, at));
  };
  missing('name', typeof json.name === 'string' && /^[a-z0-9][a-z0-9.-]*(\.[a-z0-9-]+)+$/.test(json.name));
  missing('version', typeof json.version === 'string' && /^[0-9A-Za-z][0-9A-Za-z.+_-]*$/.test(json.version));
  missing('fhirVersions', Array.isArray(json.fhirVersions ?? json['fhir-version-list']));
  missing('dependencies', json.dependencies === undefined || isObject(json.dependencies));
  missing('type', typeof json.type === 'string');
  for (const member of ['author', 'description']) {
    if (json[member] === undefined) diagnostics.push(diagnostic('FKI5913', { member }, at));
  }
  return json;
}

function resourcesOf(json: ReadonlyMap<string, Json>): readonly Found[] {
  const found: Found[] = [];
  for (const [path, value] of json) {
    if (!isObject(value) || typeof value.resourceType !== 'string') continue;
    const slash = path.lastIndexOf('/');
    found.push({
      path,
      folder: path.slice(0, slash),
      filename: path.slice(slash + 1),
      resource: value as unknown as Resource,
    });
  }
  return found;
}

/** Every folder of resources has an index that says of each file what the file says of itself. */
function checkIndexes(json: ReadonlyMap<string, Json>, found: readonly Found[], diagnostics: Diagnostic[]): void {
  for (const folder of new Set(['package', ...found.map((one) => one.folder)])) {
    const path = `${folder}/.index.json`;
    const index = json.get(path);
    if (!isObject(index) || !Array.isArray(index.files)) {
      diagnostics.push(diagnostic('FKI5906', { path }, { file: path }));
      continue;
    }
    const entries = new Map(index.files.filter(isObject).map((entry) => [stringOf(entry.filename) ?? '', entry]));
    for (const { filename, resource } of found.filter((one) => one.folder === folder)) {
      const entry = entries.get(filename);
      entries.delete(filename);
      if (entry === undefined) diagnostics.push(diagnostic('FKI5907', { path, filename }, { file: path }));
      else {
        for (const [member, value] of Object.entries(indexEntry(filename, resource))) {
          if (entry[member] === value) continue;
          // Older indexes have fewer members; what they have must be right.
          if (entry[member] === undefined && !['resourceType', 'id', 'url', 'version'].includes(member)) continue;
          diagnostics.push(diagnostic('FKI5908', { path, filename, member }, { file: path }));
        }
      }
    }
    for (const filename of [...entries.keys()].sort()) {
      if (!json.has(`${folder}/${filename}`))
        diagnostics.push(diagnostic('FKI5909', { path, filename }, { file: path }));
    }
  }
}

/** One definition a canonical and version, one resource a type and id. Examples may show a definition again. */
function checkIdentities(found: readonly Found[], diagnostics: Diagnostic[]): void {
  const canonicals = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const { path, folder, resource } of found) {
    if (folder === 'package' && typeof resource.url === 'string') {
      const canonical = resource.version === undefined ? resource.url : `${resource.url}|${resource.version}`;
      const first = canonicals.get(canonical);
      if (first !== undefined) diagnostics.push(diagnostic('FKI5910', { canonical, first, path }, { file: path }));
      else canonicals.set(canonical, path);
    }
    if (resource.id !== undefined) {
      const id = `${folder}/${resource.resourceType}/${resource.id}`;
      const first = ids.get(id);
      if (first !== undefined) {
        const canonical = `${resource.resourceType}/${resource.id}`;
        diagnostics.push(diagnostic('FKI5910', { canonical, first, path }, { file: path }));
      } else ids.set(id, path);
    }
  }
}

function checkSnapshots(found: readonly Found[], diagnostics: Diagnostic[]): void {
  for (const { path, folder, resource } of found) {
    if (folder !== 'package' || resource.resourceType !== 'StructureDefinition') continue;
    const { snapshot } = resource;
    const hasElements = isObject(snapshot) && Array.isArray(snapshot.element) && snapshot.element.length > 0;
    if (!hasElements) diagnostics.push(diagnostic('FKI5911', { path }, { file: path }));
  }
}

function checkReferences(
  found: readonly Found[],
  canonicalBase: string | undefined,
  isKnown: VerifyOptions['isKnown'],
  diagnostics: Diagnostic[],
): void {
  const own = new Map<string, Set<string>>();
  for (const { resource } of found) {
    if (typeof resource.url !== 'string') continue;
    const versions = own.get(resource.url) ?? new Set();
    own.set(resource.url, versions);
    versions.add(resource.version ?? '');
  }
  const resolves = (canonical: string): boolean => {
    const [whole = canonical, version] = canonical.split('|');
    const url = whole.split('#')[0] ?? whole;
    const versions = own.get(url);
    if (versions !== undefined && (version === undefined || versions.has(version))) return true;
    if (isKnown !== undefined) return isKnown(version === undefined ? url : `${url}|${version}`);
    return canonicalBase === undefined || !url.startsWith(`${canonicalBase}/`);
  };
  const told = new Set<string>();
  for (const { path, resource } of found) {
    for (const { canonical, expression } of ownReferences(resource)) {
      const once = `${path}\0${canonical}`;
      if (told.has(once) || resolves(canonical)) continue;
      told.add(once);
      diagnostics.push(diagnostic('FKI5912', { canonical }, { file: path, expression }));
    }
  }
}

/**
 * What a snapshot names and the rest of the definition does not, it has from its base, which answers for it: R4's own definitions name
 * value sets that no package has (`Expression.language` the media types of BCP 13).
 */
function ownReferences(resource: Resource): readonly CanonicalReference[] {
  const all = canonicalReferences(resource);
  if (resource.resourceType !== 'StructureDefinition' || !isObject(resource.differential)) return all;
  const isInherited = ({ expression }: CanonicalReference): boolean =>
    expression.startsWith('StructureDefinition.snapshot');
  const said = new Set(all.filter((each) => !isInherited(each)).map(({ canonical }) => canonical));
  return all.filter((each) => !isInherited(each) || said.has(each.canonical));
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
