/** Finds the packages that someone depends on: given → FHIR cache → embedded → registries. */
import { type Diagnostic, diagnostic } from '../diagnostics.js';
import { ArchiveError } from './archive.js';
import { defaultIndexDirectory } from './contents.js';
import { CORE, EXTENSIONS, embeddedPackage, TERMINOLOGY } from './embedded.js';
import { cachedPackage, defaultCacheDirectory } from './fhir-cache.js';
import { openGiven, type XmlReader } from './given.js';
import { withLater } from './later.js';
import { fetchPackage, fhirRegistries, keptPackage, type Registry } from './registry.js';
import { definitionSource } from './source.js';
import type { DefinitionSource, FhirPackage, PackageId } from './types.js';
import { bestVersion } from './version.js';

export interface OpenOptions {
  /** `--package`: packages (`.tgz` or folder), folders of definitions, single definitions; in any order. */
  readonly given?: readonly string[];
  /** What `wantedBy` depends on, in its order. Its dependencies' dependencies are found by themselves. */
  readonly dependencies?: readonly PackageId[];
  /** Who asks, as a user would name it: `sushi-config.yaml`. */
  readonly wantedBy?: string;
  /** No network at all. */
  readonly offline?: boolean;
  /** The FHIR cache; `~/.fhir/packages` unless told otherwise. */
  readonly cacheDir?: string;
  /** Where package indexes are kept; `false` keeps none. */
  readonly indexDir?: string | false;
  /** How a definition in XML is read; without it, one that is given is a diagnostic. */
  readonly readXml?: XmlReader;
  /** The registries; those that fhir-package-loader knows unless told otherwise. */
  readonly registry?: Registry;
}

export interface OpenedPackages {
  readonly source: DefinitionSource;
  readonly diagnostics: readonly Diagnostic[];
  /** The packages that the dependencies resolved to, in their order; undefined where one is missing. */
  readonly resolved: readonly (FhirPackage | undefined)[];
  /** Definitions given outside any package. */
  readonly loose: readonly FhirPackage[];
}

/**
 * Opens all that someone depends on. A missing dependency is FKI1001 (error); a missing dependency of a dependency FKI1002
 * (warning). R4's core and HL7's extensions and terminology are always in the source, by the embedded packages where nobody
 * declares others: the same sources then give the same bytes on every machine.
 */
export async function openPackages(options: OpenOptions = {}): Promise<OpenedPackages> {
  const wantedBy = options.wantedBy ?? 'the command line';
  const indexDirectory = options.indexDir === false ? undefined : (options.indexDir ?? defaultIndexDirectory());
  const given = await openGiven(options.given ?? [], indexDirectory, options.readXml);
  const diagnostics: Diagnostic[] = [...given.diagnostics];
  const find = finder(options, given.packages, indexDirectory, diagnostics);

  const resolved: (FhirPackage | undefined)[] = [];
  for (const wanted of options.dependencies ?? []) resolved.push(await find(wanted, wantedBy, true));
  const found = uniquePackages([...given.packages, ...resolved.toReversed().filter((each) => each !== undefined)]);
  const all = [...found];
  for (const each of all) {
    for (const [id, version] of Object.entries(each.dependencies)) {
      if (isFhirCore(id) || all.some((other) => other.id === id)) continue;
      const dependency = await find({ id, version }, `${each.id}#${each.version}`, false);
      if (dependency !== undefined) all.push(dependency);
    }
  }
  for (const each of all) {
    if (each.fhirVersions.length > 0 && !each.fhirVersions.some((version) => version.startsWith('4.0')))
      diagnostics.push(
        diagnostic('FKI1005', { package: `${each.id}#${each.version}`, versions: each.fhirVersions.join(', ') }),
      );
  }

  const hl7: readonly string[] = [EXTENSIONS, TERMINOLOGY, CORE];
  const base = hl7.map((id) => all.find((each) => each.id === id) ?? embeddedPackage(id, indexDirectory)!);
  const others = all.filter((each) => !hl7.includes(each.id));
  const source = withLater(definitionSource([...given.loose, ...others, ...base]));
  return { source, diagnostics, resolved, loose: given.loose };
}

function finder(
  options: OpenOptions,
  given: readonly FhirPackage[],
  indexDirectory: string | undefined,
  diagnostics: Diagnostic[],
) {
  const cacheDirectory = options.cacheDir ?? defaultCacheDirectory();
  let registry: Registry | undefined = options.registry;
  return async (wanted: PackageId, wantedBy: string, declared: boolean): Promise<FhirPackage | undefined> => {
    const label = `${wanted.id}#${wanted.version}`;
    const embedded = embeddedPackage(wanted.id, indexDirectory);
    const isEmbedded = embedded !== undefined && bestVersion(wanted.version, [embedded.version]) !== undefined;
    // R4's core is one and the same everywhere, so the embedded one is not looked for in a cache.
    const found =
      ofGiven(given, wanted) ??
      (isEmbedded && wanted.id === CORE ? embedded : undefined) ??
      cachedPackage(wanted, cacheDirectory, indexDirectory) ??
      (isEmbedded ? embedded : undefined);
    if (found !== undefined) return found;
    // A package of HL7's that another package names in another version: ours stands in, without a word.
    if (!declared && embedded !== undefined) return embedded;
    try {
      let fetched = await keptPackage(wanted, indexDirectory);
      // Only what the project itself declares is worth a download: SUSHI does not look further either.
      if (fetched === undefined && declared && !options.offline) {
        registry ??= await fhirRegistries();
        fetched = await fetchPackage(wanted, registry, indexDirectory);
      }
      if (fetched !== undefined) return fetched;
    } catch (thrown) {
      if (!(thrown instanceof ArchiveError)) throw thrown;
      diagnostics.push(diagnostic('FKI1004', { path: label, reason: thrown.words }));
    }
    if (embedded !== undefined && wanted.id !== CORE) {
      diagnostics.push(diagnostic('FKI1003', { package: label, wantedBy, used: embedded.version }));
      return embedded;
    }
    diagnostics.push(diagnostic(declared ? 'FKI1001' : 'FKI1002', { package: label, wantedBy }));
    return undefined;
  };
}

function ofGiven(given: readonly FhirPackage[], { id, version }: PackageId): FhirPackage | undefined {
  const named = given.filter((each) => each.id === id);
  const best = bestVersion(
    version,
    named.map((each) => each.version),
  );
  // `current` and `dev` name no version: whichever build was given is meant.
  if (best === undefined && /^(dev|current(\$.+)?)$/.test(version)) return named[0];
  return named.find((each) => each.version === best);
}

function isFhirCore(id: string): boolean {
  return /^hl7\.fhir\.r[0-9]+b?\.(core|examples|expansions)$/.test(id);
}

function uniquePackages(packages: readonly FhirPackage[]): readonly FhirPackage[] {
  const seen = new Set<string>();
  return packages.filter(({ id, version }) => {
    const label = `${id}#${version}`;
    return !seen.has(label) && seen.add(label);
  });
}
