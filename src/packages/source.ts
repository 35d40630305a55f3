/** Several packages seen as one source of definitions. */
import type { DefinitionSource, FhirPackage, PackageEntry } from './types.js';

interface Found {
  readonly entry: PackageEntry;
  readonly package: FhirPackage;
}

/** R4's own types may be asked for by name: `Patient`, `Quantity`, `code`. */
const TYPE_NAME = /^[A-Za-z][A-Za-z0-9]*$/;
const TYPE_BASE = 'http://hl7.org/fhir/StructureDefinition/';

/** The packages as one, in order of precedence: the first that has a canonical wins. */
export function definitionSource(packages: readonly FhirPackage[]): DefinitionSource {
  let byUrl: Map<string, Found[]> | undefined;
  const sorted = new Map<string, readonly Found[]>();

  const index = () => {
    if (byUrl === undefined) {
      byUrl = new Map();
      for (const each of packages) {
        for (const entry of each.entries) {
          if (entry.url === undefined) continue;
          const same = byUrl.get(entry.url);
          if (same === undefined) byUrl.set(entry.url, [{ entry, package: each }]);
          else same.push({ entry, package: each });
        }
      }
    }
    return byUrl;
  };

  return {
    packages,
    find(canonical, ...types) {
      const at = canonical.indexOf('|');
      const url = at < 0 ? canonical : canonical.slice(0, at);
      const version = at < 0 ? undefined : canonical.slice(at + 1);
      const wanted = (found: Found) =>
        (version === undefined || found.entry.version === version) &&
        (types.length === 0 || types.includes(found.entry.resourceType));
      const candidates = index().get(url) ?? (TYPE_NAME.test(url) ? index().get(TYPE_BASE + url) : undefined);
      const found = candidates?.find(wanted);
      return found === undefined ? undefined : { ...found, resource: found.package.read(found.entry) };
    },
    entries(resourceType) {
      let found = sorted.get(resourceType);
      if (found === undefined) {
        found = entriesOf(packages, resourceType);
        sorted.set(resourceType, found);
      }
      return found;
    },
  };
}

/** Entries without a url (examples) cannot override each other: all are kept, by package order and file. */
function entriesOf(packages: readonly FhirPackage[], resourceType: string): readonly Found[] {
  const found: Found[] = [];
  const seen = new Set<string>();
  for (const each of packages) {
    for (const entry of each.entries) {
      if (entry.resourceType !== resourceType || (entry.url !== undefined && seen.has(entry.url))) continue;
      if (entry.url !== undefined) seen.add(entry.url);
      found.push({ entry, package: each });
    }
  }
  const key = ({ entry }: Found) => entry.url ?? '';
  return found.sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}
