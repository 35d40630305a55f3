/**
 * fhir-package-loader's `PackageDB` over indexes in memory, answering exactly as its SQL one does.
 *
 * SUSHI asks this table for a definition tens of thousands of times, and SQL was a third to a half of its time.
 */
import type { FindResourceInfoOptions, PackageDB, PackageInfo, PackageStats, ResourceInfo } from 'fhir-package-loader';
import type { FhirPackage, PackageEntry } from '../packages/types.js';

/** A row of the table. `rowid` is its place in load order. */
type Row = ResourceInfo & { readonly rowid: number };

const FLAVORS: ReadonlySet<string> = new Set(['Extension', 'Logical', 'Profile', 'Resource', 'Type']);

/** Path by which a loader asks for a file of one of our packages. */
export function pathOf({ id, version }: FhirPackage, file: string): string {
  return `fki:${id}#${version}:${file}`;
}

/** A table that knows the contents of `packages`: a package's rows are there once SUSHI loads it. */
export function memoryPackageDB(packages: (name: string, version: string) => FhirPackage | undefined): PackageDB {
  let rows: Row[] = [];
  let infos: PackageInfo[] = [];
  let byKey = new Map<string, Row[]>();
  let counts = new Map<string, number>();

  const add = (info: ResourceInfo) => {
    const row: Row = { ...info, rowid: rows.length + 1 };
    rows.push(row);
    for (const key of new Set([row.id, row.name, row.url])) {
      if (!key) continue;
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, [row]);
      else same.push(row);
    }
    const label = `${row.packageName}#${row.packageVersion}`;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  };

  const findResourceInfos = (key: string, options: FindResourceInfoOptions = {}): Row[] => {
    const [text, ...versionParts] = (key ?? '').split('|') as [string, ...string[]];
    const version = versionParts.length > 0 ? versionParts.join('|') : undefined;
    const matches = matcher(version, options);
    const found = (text === '*' ? rows : (byKey.get(text) ?? [])).filter(matches);
    const sorted = found.length > 1 ? sort(found, options) : found;
    return options.limit ? sorted.slice(0, Number(options.limit)) : sorted;
  };

  return {
    clear() {
      rows = [];
      infos = [];
      byKey = new Map();
      counts = new Map();
    },
    optimize() {},
    savePackageInfo(info) {
      const each = packages(info.name, info.version);
      infos.push(each === undefined ? info : { ...info, packageJSONPath: pathOf(each, 'package.json') });
      for (const entry of each?.entries ?? []) add(rowOf(each!, entry));
    },
    saveResourceInfo: add,
    findPackageInfos(name) {
      if (name === '*') return [...infos];
      const named = infos.filter((info) => info.name === name);
      return named.sort((one, other) => (one.version < other.version ? -1 : one.version > other.version ? 1 : 0));
    },
    findPackageInfo: (name, version) => infos.find((info) => info.name === name && info.version === version),
    findResourceInfos,
    findResourceInfo: (key, options) => findResourceInfos(key, { ...options, limit: 1 })[0],
    getPackageStats(name, version): PackageStats | undefined {
      if (!infos.some((info) => info.name === name && info.version === version)) return undefined;
      return { name, version, resourceCount: counts.get(`${name}#${version}`) ?? 0 };
    },
    exportDB: () => Promise.reject(new Error('The table is in memory only.')),
  };
}

/** An entry as the loader would have read it from its file. */
function rowOf(each: FhirPackage, entry: PackageEntry): ResourceInfo {
  const info: ResourceInfo = { resourceType: entry.resourceType };
  for (const key of ['id', 'url', 'name', 'version'] as const) if (entry[key]) info[key] = entry[key];
  if (entry.resourceType === 'StructureDefinition') {
    if (entry.kind) info.sdKind = entry.kind;
    // In R4 some definitions (Resource) have no derivation.
    info.sdDerivation = entry.derivation || 'specialization';
    if (entry.type) info.sdType = entry.type;
    if (entry.base) info.sdBaseDefinition = entry.base;
    info.sdAbstract = entry.abstract === true;
    if (entry.imposes) info.sdImposeProfiles = [...entry.imposes];
    if (entry.characteristics) info.sdCharacteristics = [...entry.characteristics];
    const flavor = flavorOf(entry);
    if (flavor) info.sdFlavor = flavor;
  }
  info.packageName = each.id;
  info.packageVersion = each.version;
  info.resourcePath = pathOf(each, entry.file);
  return info;
}

function flavorOf({ type, base, derivation, kind }: PackageEntry): string | undefined {
  if (type === 'Extension' && base !== 'http://hl7.org/fhir/StructureDefinition/Element') return 'Extension';
  if (derivation === 'constraint') return 'Profile';
  if (kind?.includes('type')) return 'Type';
  if (kind === 'resource') return 'Resource';
  return kind === 'logical' ? 'Logical' : undefined;
}

function matcher(version: string | undefined, { type, scope }: FindResourceInfoOptions): (row: Row) => boolean {
  const flavors = new Set(type?.filter((each) => FLAVORS.has(each)));
  const resourceTypes = new Set(type?.filter((each) => !FLAVORS.has(each)));
  const isAnyType = flavors.size + resourceTypes.size === 0;
  const [packageName, ...parts] = scope ? scope.split('|') : [];
  const packageVersion = parts.length > 0 ? parts.join('|') : undefined;
  return (row) =>
    (version === undefined || row.version === version) &&
    (isAnyType || resourceTypes.has(row.resourceType) || (row.sdFlavor !== undefined && flavors.has(row.sdFlavor))) &&
    (packageName === undefined || row.packageName === packageName) &&
    (packageVersion === undefined || row.packageVersion === packageVersion);
}

function sort(found: readonly Row[], options: FindResourceInfoOptions): Row[] {
  const by: NonNullable<FindResourceInfoOptions['sort']> = options.sort ?? [{ sortBy: 'LoadOrder', ascending: true }];
  return [...found].sort((one, other) => {
    for (const each of by) {
      if (each.sortBy === 'LoadOrder') return each.ascending ? one.rowid - other.rowid : other.rowid - one.rowid;
      for (const type of each.types) {
        const field = FLAVORS.has(type) ? 'sdFlavor' : 'resourceType';
        const difference = Number(other[field] === type) - Number(one[field] === type);
        if (difference !== 0) return difference;
      }
    }
    return one.rowid - other.rowid;
  });
}
