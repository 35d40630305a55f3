/**
 * What is in a package: its entries and its hash, kept on disk so that an unchanged package is never parsed twice.
 *
 * Two steps lead to a kept index. A stamp (names, sizes and times of all files) tells which content was there the last time;
 * where it does not, the content's own hash tells. Only a content that nobody has seen is parsed.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { type CacheLimits, dropLeastUsed, touch } from './cache-folder.js';
import type { PackageFiles } from './files.js';
import type { PackageEntry } from './types.js';

export interface PackageContents {
  readonly hash: string;
  readonly entries: readonly PackageEntry[];
  /** Files with a JSON name that do not hold JSON. */
  readonly unreadable: readonly string[];
}

/** Raised when what an entry holds changes: older indexes are then not read. */
const FORMAT = 'v1';

/** Indexes of the packages of some projects in some versions; a stamp is some bytes. */
const LIMITS: CacheLimits = { entries: 100, bytes: 200e6 };
const STAMP_LIMITS: CacheLimits = { entries: 1000, bytes: 1e6 };

/** Where indexes are kept unless told otherwise: `FKI_CACHE`, else the operating system's cache folder. */
export function defaultIndexDirectory(): string {
  const { FKI_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (FKI_CACHE) return FKI_CACHE;
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, 'fki');
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'fki', 'cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'fki');
  return join(homedir(), '.cache', 'fki');
}

/** Reads what is in a package. Nothing is kept where `indexDirectory` is undefined or cannot be written. */
export function contentsOf(files: PackageFiles, indexDirectory: string | undefined): PackageContents {
  const stampFile = files.stamp && indexDirectory && join(indexDirectory, FORMAT, 'stamps', sha256(files.stamp));
  const stamped = stampFile ? readOrUndefined(stampFile) : undefined;
  if (stamped !== undefined && indexDirectory) {
    const kept = readIndex(indexDirectory, stamped.toString('utf8').trim());
    if (kept && stampFile) {
      touch(stampFile);
      return kept;
    }
  }
  const { hash, contents } = hashOf(files);
  let found = indexDirectory === undefined ? undefined : readIndex(indexDirectory, hash);
  if (!found) {
    found = { hash, ...parseAll(files.names, contents) };
    if (indexDirectory) keep(indexFile(indexDirectory, hash), JSON.stringify(found), LIMITS);
  }
  if (stampFile) keep(stampFile, hash, STAMP_LIMITS);
  return found;
}

function hashOf(files: PackageFiles): { hash: string; contents: readonly Buffer[] } {
  const all = createHash('sha256');
  const contents = files.names.map((name) => {
    const content = files.read(name);
    all.update(`${name}\0${sha256(content)}\n`);
    return content;
  });
  return { hash: all.digest('hex'), contents };
}

function parseAll(names: readonly string[], contents: readonly Buffer[]): Omit<PackageContents, 'hash'> {
  const entries: PackageEntry[] = [];
  const unreadable: string[] = [];
  names.forEach((file, at) => {
    try {
      const entry = entryOf(file, parseJson(contents[at]!.toString('utf8')));
      if (entry) entries.push(entry);
    } catch {
      unreadable.push(file);
    }
  });
  return { entries, unreadable };
}

/** Parses JSON as SUSHI does: a byte order mark is no fault. */
export function parseJson(text: string): unknown {
  return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
}

const IMPOSE_PROFILE = 'http://hl7.org/fhir/StructureDefinition/structuredefinition-imposeProfile';
const TYPE_CHARACTERISTICS = 'http://hl7.org/fhir/StructureDefinition/structuredefinition-type-characteristics';
/** Stood in for `can-be-target` before FHIR's list of characteristics had it. */
const LOGICAL_TARGET = 'http://hl7.org/fhir/tools/StructureDefinition/logical-target';

/** The entry of one resource; undefined for JSON that is no resource. */
export function entryOf(file: string, content: unknown): PackageEntry | undefined {
  if (typeof content !== 'object' || content === null) return undefined;
  const resource = content as Record<string, unknown>;
  const { resourceType } = resource;
  if (typeof resourceType !== 'string' || resourceType === '') return undefined;
  const entry: Record<string, unknown> = { file, resourceType };
  for (const key of ['id', 'url', 'version', 'name'] as const)
    if (typeof resource[key] === 'string') entry[key] = resource[key];
  if (resourceType === 'CodeSystem' && typeof resource.supplements === 'string')
    entry.supplements = resource.supplements;
  if (resourceType === 'StructureDefinition') Object.assign(entry, structureFields(resource));
  return entry as unknown as PackageEntry;
}

function structureFields(resource: Record<string, unknown>): Partial<PackageEntry> {
  const fields: Record<string, unknown> = {};
  for (const key of ['kind', 'derivation', 'type'] as const)
    if (typeof resource[key] === 'string') fields[key] = resource[key];
  if (typeof resource.baseDefinition === 'string') fields.base = resource.baseDefinition;
  fields.abstract = resource.abstract === true;
  fields.hasSnapshot = typeof resource.snapshot === 'object' && resource.snapshot !== null;
  const extensions = Array.isArray(resource.extension) ? (resource.extension as Record<string, unknown>[]) : [];
  const imposes: unknown[] = [];
  const characteristics: unknown[] = [];
  for (const extension of extensions) {
    if (extension?.url === IMPOSE_PROFILE) imposes.push(extension.valueCanonical);
    else if (extension?.url === TYPE_CHARACTERISTICS) characteristics.push(extension.valueCode);
    else if (extension?.url === LOGICAL_TARGET && extension.valueBoolean) characteristics.push('can-be-target');
  }
  if (imposes.length > 0) fields.imposes = imposes;
  if (characteristics.length > 0) fields.characteristics = characteristics;
  return fields;
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function indexFile(directory: string, hash: string): string {
  return join(directory, FORMAT, 'contents', `${hash}.json`);
}

function readIndex(directory: string, hash: string): PackageContents | undefined {
  if (!/^[0-9a-f]{64}$/.test(hash)) return undefined;
  const file = indexFile(directory, hash);
  const text = readOrUndefined(file);
  if (text === undefined) return undefined;
  touch(file);
  try {
    const kept = JSON.parse(text.toString('utf8')) as PackageContents;
    return kept.hash === hash && Array.isArray(kept.entries) && Array.isArray(kept.unreadable) ? kept : undefined;
  } catch {
    return undefined; // Half a file, or another's: parsed anew and written over.
  }
}

function readOrUndefined(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Writes beside and renames, so that no other process sees half a file. A folder that cannot be written costs time, nothing else. */
function keep(file: string, text: string, limits: CacheLimits): void {
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, file);
    dropLeastUsed(dirname(file), limits);
  } catch {
    try {
      rmSync(beside, { force: true });
    } catch {
      // A path that leads through a file: there is nothing to remove.
    }
  }
}
