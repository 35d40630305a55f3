import { createRequire } from 'node:module';
import fc from 'fast-check';
import type { FindResourceInfoOptions, PackageDB, ResourceInfo } from 'fhir-package-loader';
import { beforeAll, describe, expect, it } from 'vitest';
import { memoryPackageDB } from '../../src/compile/package-db.js';
import { CORE, EXTENSIONS, embeddedPackage, type FhirPackage, TERMINOLOGY } from '../../src/packages/index.js';

/** fhir-package-loader's own table, filled by its own loader's code from the files. */
const { SQLJSPackageDB, BasePackageLoader, byType, byLoadOrder } = createRequire(import.meta.url)(
  'fhir-package-loader',
);

const packages = [TERMINOLOGY, CORE, EXTENSIONS].map((id) => embeddedPackage(id)!);
const find = (name: string, version: string) => packages.find((each) => each.id === name && each.version === version);
let sql: PackageDB;
let memory: PackageDB;

/** The table is asked of the same files: of each package its StructureDefinitions and every tenth other definition. */
function sampled(each: FhirPackage): FhirPackage {
  const entries = each.entries.filter(
    ({ resourceType }, at) => resourceType === 'StructureDefinition' || at % 10 === 0,
  );
  return { ...each, entries };
}

beforeAll(async () => {
  const samples = packages.map(sampled);
  const table = new SQLJSPackageDB();
  await table.initialize();
  const cache = { isPackageInCache: () => true, getPackagePath: () => '/', getPackageJSONPath: () => '/package.json' };
  for (const each of samples) {
    const paths = each.entries.map(({ file }) => file);
    const byPath = new Map(each.entries.map((entry) => [entry.file, entry]));
    const loader = new BasePackageLoader(
      table,
      {
        ...cache,
        getPotentialResourcePaths: () => paths,
        getResourceAtPath: (path: string) => each.read(byPath.get(path)!),
      },
      { resolveVersion: (_: string, version: string) => version },
      {},
      { resourceCacheSize: 0 },
    );
    await loader.loadPackage(each.id, each.version);
  }
  sql = table;
  memory = memoryPackageDB((name, version) => samples.find((each) => each.id === name && each.version === version));
  for (const { id: name, version } of samples) memory.savePackageInfo({ name, version });
});

/** A row without what only one of the tables has: nulls, row numbers, and how a file is named. */
function plain(row: ResourceInfo | undefined): unknown {
  if (row === undefined) return undefined;
  const { resourcePath, ...rest } = row;
  const kept = Object.entries(rest).filter(([key, value]) => value !== null && value !== undefined && key !== 'rowid');
  return {
    ...Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1))),
    file: resourcePath?.split(':').at(-1),
  };
}

describe('the table in memory', () => {
  const entries = packages.flatMap(({ entries }) => entries);
  const known = fc.constantFrom(...entries).chain(({ id, name, url, version }) => {
    const keys = [id, name, url].filter((key) => key !== undefined);
    return fc.constantFrom(...keys, ...keys.map((key) => `${key}|${version}`), `${keys[0]}|0.0.0`);
  });
  const key = fc.oneof(
    { weight: 12, arbitrary: known },
    { weight: 1, arbitrary: fc.constantFrom('*', '', 'nothing', '*|4.0.1', 'Patient|', '|', 'Extension') },
  );
  const types = [
    ...['Resource', 'Logical', 'Type', 'Profile', 'Extension'],
    ...['ValueSet', 'CodeSystem', 'StructureDefinition', 'SearchParameter', 'ImplementationGuide'],
  ];
  const order = ['Resource', 'Logical', 'Type', 'Profile', 'Extension', 'ValueSet', 'CodeSystem'];
  const options: fc.Arbitrary<FindResourceInfoOptions> = fc
    .record({
      type: fc.option(fc.uniqueArray(fc.constantFrom(...types), { maxLength: 4 }), { nil: undefined }),
      scope: fc.option(fc.constantFrom(CORE, `${CORE}|4.0.1`, `${CORE}|9`, TERMINOLOGY, 'nobody'), { nil: undefined }),
      sort: fc.option(
        fc.constantFrom([byLoadOrder(true)], [byLoadOrder(false)], [byType(...order), byLoadOrder(false)]),
        { nil: undefined },
      ),
      limit: fc.option(fc.constantFrom(1, 3), { nil: undefined }),
    })
    .map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)));

  it('answers every question as the SQL table does', () => {
    fc.assert(
      fc.property(key, options, (asked, given) => {
        const theirs = sql.findResourceInfos(asked, given).map(plain);
        expect(memory.findResourceInfos(asked, given).map(plain)).toEqual(theirs);
        expect(plain(memory.findResourceInfo(asked, given))).toEqual(plain(sql.findResourceInfo(asked, given)));
      }),
      { numRuns: 600, seed: 3 },
    );
  });

  it('knows its packages as the SQL table does', () => {
    const names = (db: PackageDB, name: string) =>
      db.findPackageInfos(name).map(({ name, version }) => `${name}#${version}`);
    for (const name of ['*', CORE, 'nobody']) expect(names(memory, name)).toEqual(names(sql, name));
    for (const { id, version } of packages)
      expect(memory.getPackageStats(id, version)).toEqual(sql.getPackageStats(id, version));
    expect(memory.getPackageStats('nobody', '1')).toBeUndefined();
    expect(find(CORE, '4.0.1')).toBeDefined();
  });

  it('takes resources that are in no package', () => {
    const info = { resourceType: 'Patient', id: 'local', packageName: 'sushi-local', packageVersion: 'LOCAL' };
    for (const db of [sql, memory]) db.saveResourceInfo(info);
    expect(plain(memory.findResourceInfo('local'))).toEqual(plain(sql.findResourceInfo('local')));
  });
});
