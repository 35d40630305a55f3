/** The FHIR package cache that HL7's tools share: `~/.fhir/packages/<id>#<version>/package/`. Read, never written. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseJson } from './contents.js';
import { folderFiles } from './files.js';
import { packageOf } from './package.js';
import type { FhirPackage, JsonObject, PackageId } from './types.js';
import { bestVersion, isPackageId } from './version.js';

export function defaultCacheDirectory(): string {
  return join(homedir(), '.fhir', 'packages');
}

/** A package of the cache; undefined where it is not there or its manifest cannot be read. */
export function cachedPackage(
  wanted: PackageId,
  cacheDirectory: string,
  indexDirectory: string | undefined,
): FhirPackage | undefined {
  if (!isPackageId(wanted.id, wanted.version)) return undefined;
  const version = bestVersion(wanted.version, versionsOf(wanted.id, cacheDirectory));
  if (version === undefined) return undefined;
  const folder = join(cacheDirectory, `${wanted.id}#${version}`, 'package');
  if (!existsSync(join(folder, 'package.json'))) return undefined;
  let manifest: JsonObject;
  try {
    manifest = parseJson(readFileSync(join(folder, 'package.json'), 'utf8')) as JsonObject;
  } catch {
    return undefined; // A cache that another tool left half-written has no such package.
  }
  if (typeof manifest !== 'object' || manifest === null) return undefined;
  // The folder's name counts: `id#current` holds whatever version was built last.
  return packageOf(folderFiles(folder), manifest, { origin: 'cache', indexDirectory }, { id: wanted.id, version });
}

function versionsOf(id: string, cacheDirectory: string): string[] {
  try {
    const start = `${id}#`;
    return readdirSync(cacheDirectory)
      .filter((name) => name.startsWith(start))
      .map((name) => name.slice(start.length));
  } catch {
    return [];
  }
}
