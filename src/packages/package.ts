/** One FHIR package over its files. */
import { createHash } from 'node:crypto';
import { RULES_FILE } from './archive.js';
import { contentsOf, parseJson } from './contents.js';
import type { PackageFiles } from './files.js';
import type { FhirPackage, JsonObject, PackageEntry, Resource } from './types.js';

export interface PackageOptions {
  readonly origin: FhirPackage['origin'];
  readonly indexDirectory: string | undefined;
}

/** A package's manifest is its `package.json`; `id` and `version` override what that says (HL7's R4 core is aliased). */
export function packageOf(
  files: PackageFiles,
  manifest: JsonObject,
  options: PackageOptions,
  named: { readonly id?: string; readonly version?: string } = {},
): FhirPackage {
  const contents = contentsOf(files, options.indexDirectory);
  const parsed = new Map<string, Resource>();
  const { canonical } = manifest;
  const rules = files.beside(RULES_FILE)?.toString('utf8');
  const text = (entry: PackageEntry) => files.read(entry.file).toString('utf8');
  return {
    id: named.id ?? stringOr(manifest.name, 'unnamed'),
    version: named.version ?? stringOr(manifest.version, ''),
    ...(typeof canonical === 'string' ? { canonical } : {}),
    fhirVersions: versionsIn(manifest),
    dependencies: dependenciesIn(manifest),
    origin: options.origin,
    hash: rules === undefined ? contents.hash : createHash('sha256').update(contents.hash).update(rules).digest('hex'),
    ...(rules === undefined ? {} : { rules }),
    entries: contents.entries,
    unreadable: contents.unreadable,
    manifest,
    text,
    read(entry) {
      let resource = parsed.get(entry.file);
      if (resource === undefined) {
        resource = parseJson(text(entry)) as Resource;
        parsed.set(entry.file, resource);
      }
      return resource;
    },
  };
}

function stringOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value.trim() !== '' ? value : otherwise;
}

/** `fhirVersions` in packages of today, `fhir-version-list` in older ones. */
function versionsIn(manifest: JsonObject): string[] {
  const listed = manifest.fhirVersions ?? manifest['fhir-version-list'];
  return Array.isArray(listed) ? listed.filter((version): version is string => typeof version === 'string') : [];
}

function dependenciesIn(manifest: JsonObject): Record<string, string> {
  const listed = manifest.dependencies;
  if (typeof listed !== 'object' || listed === null || Array.isArray(listed)) return {};
  const pairs = Object.entries(listed).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return Object.fromEntries(pairs.sort(([one], [other]) => (one < other ? -1 : 1)));
}
