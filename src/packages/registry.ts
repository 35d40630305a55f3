/**
 * Packages from the FHIR registries that fhir-package-loader knows.
 *
 * What was fetched is kept as it came, in the toolchain's own cache folder: the shared FHIR cache holds packages unpacked whole,
 * and we unpack nothing onto the disk.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ARCHIVE_LIMITS, ArchiveError, NO_MANIFEST, unpack } from './archive.js';
import { parseJson } from './contents.js';
import { memoryFiles } from './files.js';
import { packageOf } from './package.js';
import type { FhirPackage, JsonObject, PackageId } from './types.js';
import { isPackageId } from './version.js';

/** What this room needs of fhir-package-loader's registry client. */
export interface Registry {
  resolveVersion(name: string, version: string): Promise<string>;
  download(name: string, version: string): Promise<Readable>;
}

/** The registries that fhir-package-loader knows; `FPL_REGISTRY` names another. */
export async function fhirRegistries(): Promise<Registry> {
  const { DefaultRegistryClient, BuildDotFhirDotOrgClient } = await import('fhir-package-loader');
  const released = new DefaultRegistryClient();
  const builds = new BuildDotFhirDotOrgClient();
  return {
    resolveVersion: (name, version) =>
      isBuild(version) ? Promise.resolve(version) : released.resolveVersion(name, version),
    download: (name, version) =>
      isBuild(version) ? builds.downloadCurrentBuild(name, version.split('$')[1]) : released.download(name, version),
  };
}

const isBuild = (version: string) => version === 'dev' || /^current(\$.+)?$/.test(version);

/** A package that was fetched before. */
export async function keptPackage(wanted: PackageId, directory: string | undefined): Promise<FhirPackage | undefined> {
  if (directory === undefined || !isPackageId(wanted.id, wanted.version)) return undefined;
  const file = keptFile(wanted, directory);
  return existsSync(file) ? fromArchive(file, wanted, directory) : undefined;
}

/** Fetches a package; undefined where no registry has it. */
export async function fetchPackage(
  wanted: PackageId,
  registry: Registry,
  directory: string | undefined,
): Promise<FhirPackage | undefined> {
  if (!isPackageId(wanted.id, wanted.version)) return undefined;
  let found: PackageId;
  let archive: Buffer;
  try {
    found = { id: wanted.id, version: await registry.resolveVersion(wanted.id, wanted.version) };
    if (!isPackageId(found.id, found.version)) return undefined;
    archive = await collect(await registry.download(found.id, found.version));
  } catch (thrown) {
    if (thrown instanceof ArchiveError) throw thrown;
    return undefined; // Not there, or no network: the missing package is named by who asked for it.
  }
  const fetched = await fromArchive(Readable.from([archive]), found, directory);
  if (directory !== undefined && !isBuild(found.version)) keep(keptFile(found, directory), archive);
  return fetched;
}

async function fromArchive(
  archive: string | Readable,
  { id, version }: PackageId,
  directory: string | undefined,
): Promise<FhirPackage> {
  const contents = await unpack(archive);
  const manifest = contents.get('package.json');
  if (manifest === undefined) throw new ArchiveError(NO_MANIFEST);
  const parsed = parseJson(manifest.toString('utf8')) as JsonObject | null;
  if (typeof parsed !== 'object' || parsed === null)
    throw new ArchiveError({ en: 'its package.json is no object', da: 'dens package.json er ikke et objekt' });
  return packageOf(memoryFiles(contents), parsed, { origin: 'registry', indexDirectory: directory }, { id, version });
}

const LIMIT = ARCHIVE_LIMITS.bytes;

async function collect(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += (chunk as Buffer).length;
    if (bytes > LIMIT)
      throw new ArchiveError({ en: `it has more than ${LIMIT} bytes`, da: `den har mere end ${LIMIT} byte` });
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function keptFile({ id, version }: PackageId, directory: string): string {
  return join(directory, 'registry', `${id}#${version}.tgz`);
}

function keep(file: string, archive: Buffer): void {
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(beside, archive);
    renameSync(beside, file);
  } catch {
    rmSync(beside, { force: true });
  }
}
