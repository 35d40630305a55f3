/** SUSHI's `FHIRDefinitions` over our packages: no disk cache of its own, no network, no SQL. */
import type { PackageCache, RegistryClient } from 'fhir-package-loader';
import { embeddedPackage, type FhirPackage, type OpenedPackages, type PackageId } from '../packages/index.js';
import { memoryPackageDB, pathOf } from './package-db.js';
import { sushi } from './sushi.js';

type Definitions = Awaited<ReturnType<ReturnType<typeof sushi>['fhirdefs']['createFHIRDefinitions']>>;

/**
 * Definitions for one compile. `dependencies` are what the project declares; `opened` what they resolved to, in the same order.
 * Whatever else SUSHI asks for (its automatic dependencies) comes from the embedded packages.
 */
export async function definitionsOver(
  dependencies: readonly PackageId[],
  opened: OpenedPackages,
  indexDirectory: string | undefined,
): Promise<Definitions> {
  const byLabel = new Map<string, FhirPackage>();
  const resolvedVersions = new Map<string, string>();
  dependencies.forEach(({ id, version }, at) => {
    const found = opened.resolved[at];
    if (found === undefined) return;
    byLabel.set(`${id}#${found.version}`, found);
    resolvedVersions.set(`${id}#${version}`, found.version);
  });
  for (const each of opened.loose) byLabel.set(`${each.id}#${each.version}`, each);
  const packageFor = (name: string, version: string): FhirPackage | undefined => {
    const label = `${name}#${version}`;
    const known = byLabel.get(label);
    if (known !== undefined) return known;
    const embedded = embeddedPackage(name, indexDirectory);
    return embedded?.version === version ? embedded : undefined;
  };

  const paths = new Map<string, () => unknown>();
  const registryClient: RegistryClient = {
    async resolveVersion(name, version) {
      const resolved = resolvedVersions.get(`${name}#${version}`);
      if (resolved !== undefined) return resolved;
      return version === 'latest' ? (embeddedPackage(name, indexDirectory)?.version ?? version) : version;
    },
    download: (name, version) => Promise.reject(new Error(`${name}#${version} is not at hand.`)),
  };
  const packageCache: PackageCache = {
    cachePackageTarball: () => Promise.reject(new Error('Nothing is cached here.')),
    isPackageInCache: (name, version) => packageFor(name, version) !== undefined,
    getPackagePath: (name, version) => (packageFor(name, version) === undefined ? undefined : `fki:${name}#${version}`),
    getPackageJSONPath: (name, version) =>
      packageFor(name, version) === undefined ? undefined : pathOf(packageFor(name, version)!, 'package.json'),
    // The table has a package's rows as soon as it knows of the package: none is read from here.
    getPotentialResourcePaths(name, version) {
      const each = packageFor(name, version)!;
      paths.set(pathOf(each, 'package.json'), () => each.manifest);
      for (const entry of each.entries) paths.set(pathOf(each, entry.file), () => each.read(entry));
      return [];
    },
    getResourceAtPath(path) {
      const read = paths.get(path);
      if (read === undefined) throw new Error(`Failed to get JSON resource at path ${path}`);
      return read();
    },
  };
  const currentBuildClient = {
    downloadCurrentBuild: (name: string) => Promise.reject(new Error(`${name} is not built here.`)),
    getCurrentBuildDate: () => Promise.resolve(''),
  };
  const packageDB = memoryPackageDB(packageFor);
  const definitions = await sushi().fhirdefs.createFHIRDefinitions({
    packageDB,
    packageCache,
    registryClient,
    currentBuildClient,
  });
  // Loaded first, they give way to every package that the project declares.
  for (const { id, version } of opened.loose) await definitions.loadPackage(id, version);
  return definitions;
}
