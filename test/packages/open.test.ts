import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { textOf } from '../../src/diagnostics.js';
import { CORE, EXTENSIONS, type OpenOptions, openPackages, type Registry } from '../../src/packages/index.js';
import { type Packed, tar, tgz } from './tgz.js';

const work = mkdtempSync(join(tmpdir(), 'fki-open-'));
afterAll(() => rmSync(work, { recursive: true }));
let folders = 0;

/** A package that defines one value set, which says where the package came from. */
function files(
  id: string,
  version: string,
  from: string,
  dependencies: Record<string, string> = {},
): Record<string, string> {
  const manifest = { name: id, version, fhirVersions: ['4.0.1'], dependencies };
  const valueSet = {
    resourceType: 'ValueSet',
    id: 'vs',
    url: `http://example.org/${id}/vs`,
    version,
    name: 'Vs',
    title: from,
  };
  return { 'package.json': JSON.stringify(manifest), 'ValueSet-vs.json': JSON.stringify(valueSet) };
}

function asTgz(contents: Record<string, string>): string {
  const file = join(work, `p${folders++}.tgz`);
  writeFileSync(
    file,
    tgz(Object.entries(contents).map(([name, content]): Packed => ({ path: `package/${name}`, content }))),
  );
  return file;
}

function asFolder(contents: Record<string, string>, below = ''): string {
  const folder = join(work, `f${folders++}`);
  mkdirSync(join(folder, below), { recursive: true });
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, below, name), content);
  return folder;
}

/** A FHIR cache that holds the packages given. */
function cacheOf(...packages: [id: string, version: string][]): string {
  const cache = join(work, `c${folders++}`);
  mkdirSync(cache);
  for (const [id, version] of packages) {
    const folder = join(cache, `${id}#${version}`, 'package');
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of Object.entries(files(id, version, 'cache')))
      writeFileSync(join(folder, name), content);
  }
  return cache;
}

/** A registry that has the packages given, and counts what it is asked for. */
function registryOf(asked: string[], ...packages: [id: string, version: string][]): Registry {
  return {
    async resolveVersion(name, version) {
      if (version !== 'latest') return version;
      const found = packages.find(([id]) => id === name);
      if (found === undefined) throw new Error('none');
      return found[1];
    },
    async download(name, version) {
      asked.push(`${name}#${version}`);
      const found = packages.find(([id, each]) => id === name && each === version);
      if (found === undefined) throw new Error('none');
      return Readable.from([readFileSync(asTgz(files(name, version, 'registry')))]);
    },
  };
}

const open = (options: OpenOptions) =>
  openPackages({
    offline: true,
    cacheDir: join(work, 'none'),
    indexDir: false,
    wantedBy: 'sushi-config.yaml',
    ...options,
  });
const fromOf = ({ source }: Awaited<ReturnType<typeof open>>, id: string) =>
  source.find(`http://example.org/${id}/vs`)?.resource.title;
const codesOf = ({ diagnostics }: Awaited<ReturnType<typeof open>>) => diagnostics.map(({ code }) => code);

describe('a declared package', () => {
  const dependencies = [{ id: 'a.b', version: '1.0.0' }];

  it('comes from what was given, else the FHIR cache, else a registry', async () => {
    const asked: string[] = [];
    const registry = registryOf(asked, ['a.b', '1.0.0']);
    const given = [asTgz(files('a.b', '1.0.0', 'given'))];
    const cacheDir = cacheOf(['a.b', '1.0.0']);
    const all = { dependencies, registry, offline: false };
    expect(fromOf(await open({ ...all, given, cacheDir }), 'a.b')).toBe('given');
    expect(fromOf(await open({ ...all, cacheDir }), 'a.b')).toBe('cache');
    expect(asked).toEqual([]);
    expect(fromOf(await open(all), 'a.b')).toBe('registry');
    expect(asked).toEqual(['a.b#1.0.0']);
  });

  it('is never fetched when offline, and named where it is missing', async () => {
    const asked: string[] = [];
    const opened = await open({ dependencies, registry: registryOf(asked, ['a.b', '1.0.0']) });
    expect(asked).toEqual([]);
    expect(opened.resolved).toEqual([undefined]);
    expect(opened.diagnostics.map((each) => textOf(each, 'en'))).toEqual([
      'Package a.b#1.0.0 is missing; sushi-config.yaml asks for it.',
    ]);
    expect(codesOf(await open({ dependencies, offline: false, registry: registryOf(asked) }))).toEqual(['FKI1001']);
  });

  it('is fetched once and kept', async () => {
    const asked: string[] = [];
    const all = { dependencies, indexDir: join(work, 'index'), registry: registryOf(asked, ['a.b', '1.0.0']) };
    await open({ ...all, offline: false });
    const again = await open({ ...all, offline: true });
    expect(fromOf(again, 'a.b')).toBe('registry');
    expect(again.resolved[0]!.origin).toBe('registry');
    expect(asked).toHaveLength(1);
  });

  it('may ask for the latest version, a patch of one, or a build', async () => {
    const cacheDir = cacheOf(['a.b', '1.2.9'], ['a.b', '1.2.10'], ['a.b', '1.3.0-ballot'], ['a.b', 'current']);
    const versionFor = async (version: string) =>
      (await open({ cacheDir, dependencies: [{ id: 'a.b', version }] })).resolved[0]?.version;
    expect(await versionFor('latest')).toBe('1.2.10');
    expect(await versionFor('1.2.x')).toBe('1.2.10');
    expect(await versionFor('current')).toBe('current');
    expect(await versionFor('1.4.x')).toBeUndefined();
  });

  it('stands before HL7s core, and the last declared before the first', async () => {
    const shared = (from: string) =>
      JSON.stringify({ resourceType: 'ValueSet', url: 'http://example.org/shared', title: from });
    const given = ['a', 'b'].map((id) => asFolder({ ...files(id, '1.0.0', id), 'ValueSet-shared.json': shared(id) }));
    const wanted = ['a', 'b'].map((id) => ({ id, version: '1.0.0' }));
    const { source } = await open({ given, dependencies: wanted });
    expect(source.packages.map(({ id }) => id).slice(-3)).toEqual([EXTENSIONS, 'hl7.terminology.r4', CORE]);
    // Given ones in the order given.
    expect(source.find('http://example.org/shared')?.resource.title).toBe('a');
    const cache = cacheOf(['a', '1.0.0'], ['b', '1.0.0']);
    const cached = await open({ cacheDir: cache, dependencies: wanted });
    expect(cached.source.packages.map(({ id }) => id).slice(0, 2)).toEqual(['b', 'a']);
  });

  it('given in several versions is at hand in each; a canonical without a version means the newest', async () => {
    const { source } = await open({ given: ['1.2.0', '1.10.0', '1.9.0'].map((v) => asTgz(files('a', v, v))) });
    expect(source.packages.slice(0, 3).map(({ version }) => version)).toEqual(['1.10.0', '1.9.0', '1.2.0']);
    expect(source.find('http://example.org/a/vs')?.resource.title).toBe('1.10.0');
    expect(source.find('http://example.org/a/vs|1.2.0')?.resource.title).toBe('1.2.0');
  });

  it('with a name that leads elsewhere is missing, not read', async () => {
    const cacheDir = cacheOf(['a.b', '1.0.0']);
    const names = [
      { id: '../x', version: '1.0.0' },
      { id: 'a.b', version: '1.0.0/../../a.b#1.0.0' },
    ];
    expect(codesOf(await open({ cacheDir, dependencies: names }))).toEqual(['FKI1001', 'FKI1001']);
  });

  it('of HL7s in another version than the embedded is replaced by that, and said', async () => {
    const opened = await open({ dependencies: [{ id: EXTENSIONS, version: '5.1.0' }] });
    expect(codesOf(opened)).toEqual(['FKI1003']);
    expect(opened.resolved[0]!.origin).toBe('embedded');
  });
});

describe('a dependency of a dependency', () => {
  it('is found too, and a missing one is a warning', async () => {
    const given = [asTgz(files('a', '1.0.0', 'given', { b: '2.0.0', c: '3.0.0', 'hl7.fhir.r4.core': '4.0.1' }))];
    const opened = await open({
      given,
      cacheDir: cacheOf(['b', '2.0.0']),
      dependencies: [{ id: 'a', version: '1.0.0' }],
    });
    expect(fromOf(opened, 'b')).toBe('cache');
    expect(opened.diagnostics.map((each) => [each.severity, textOf(each, 'en')])).toEqual([
      ['warning', 'Package c#3.0.0 is missing; a#1.0.0 depends on it. What it defines is not known.'],
    ]);
  });

  it('is not fetched: only what a project declares itself is', async () => {
    const asked: string[] = [];
    const given = [asTgz(files('a', '1.0.0', 'given', { b: '2.0.0' }))];
    const registry = registryOf(asked, ['b', '2.0.0']);
    const opened = await open({ given, registry, offline: false, dependencies: [{ id: 'a', version: '1.0.0' }] });
    expect(asked).toEqual([]);
    expect(codesOf(opened)).toEqual(['FKI1002']);
  });

  it('may go in a circle', async () => {
    const given = [asTgz(files('a', '1.0.0', 'a', { b: '1.0.0' })), asTgz(files('b', '1.0.0', 'b', { a: '1.0.0' }))];
    expect(codesOf(await open({ given, dependencies: [{ id: 'a', version: '1.0.0' }] }))).toEqual([]);
  });
});

describe('what is given', () => {
  it('may be a package, a folder of either kind, one definition, in any order', async () => {
    const loose = { 'one.json': '{"resourceType": "ValueSet", "url": "http://example.org/one"}', 'bad.json': '{' };
    const single = join(work, 'single.json');
    writeFileSync(single, '\uFEFF{"resourceType": "ValueSet", "url": "http://example.org/single"}');
    const packed = asFolder(files('d', '1.0.0', 'folder'), 'package');
    const opened = await open({ given: [single, asFolder(loose), packed, asTgz(files('e', '1.0.0', 'tgz'))] });
    for (const url of ['http://example.org/one', 'http://example.org/single'])
      expect(opened.source.find(url)).toBeDefined();
    expect([fromOf(opened, 'd'), fromOf(opened, 'e')]).toEqual(['folder', 'tgz']);
    expect(codesOf(opened)).toEqual(['FKI1006']);
  });

  it('and is none of that is named as it was written', async () => {
    const text = join(work, 'x.txt');
    const json = join(work, 'secret.json');
    writeFileSync(text, 'x');
    writeFileSync(json, '{"name": "Anna Andersen" 1}');
    const opened = await open({ given: ['nowhere.tgz', text, json, asFolder({})] });
    expect(codesOf(opened)).toEqual(['FKI6001', 'FKI1004', 'FKI1004', 'FKI1004']);
    for (const found of opened.diagnostics) expect(textOf(found, 'da')).not.toMatch(/\b(it|its|is not|holds)\b/);
    // A parser's message quotes what it read.
    expect(JSON.stringify(opened.diagnostics)).not.toContain('Anna');
  });

  it('for another FHIR version is said', async () => {
    const manifest = JSON.stringify({ name: 'r5', version: '1.0.0', fhirVersions: ['5.0.0'] });
    const opened = await open({ given: [asTgz({ ...files('r5', '1.0.0', 'r5'), 'package.json': manifest })] });
    expect(codesOf(opened)).toEqual(['FKI1005']);
  });

  it('has the same hash as an archive and as a folder', async () => {
    const contents = files('h', '1.0.0', 'same');
    const [one, other] = [await open({ given: [asTgz(contents)] }), await open({ given: [asFolder(contents)] })];
    expect(one.source.packages[0]!.hash).toBe(other.source.packages[0]!.hash);
    const changed = await open({ given: [asFolder({ ...contents, 'ValueSet-vs.json': '{}' })] });
    expect(changed.source.packages[0]!.hash).not.toBe(one.source.packages[0]!.hash);
  });
});

describe('a hostile archive', () => {
  const manifest: Packed = { path: 'package/package.json', content: '{"name": "evil", "version": "1.0.0"}' };
  const given = async (...entries: Packed[]) => {
    const file = join(work, `evil${folders++}.tgz`);
    writeFileSync(file, tgz([manifest, ...entries]));
    const before = readdirSync(work).length;
    const opened = await open({ given: [file] });
    expect(readdirSync(work).length, 'nothing is written').toBe(before);
    return opened;
  };

  it.each([
    ['a path upwards', { path: 'package/../../../evil.json', content: '{}' }, 'outside'],
    ['an absolute path', { path: '/tmp/evil.json', content: '{}' }, 'outside'],
    ['a Windows path', { path: 'package\\..\\..\\evil.json', content: '{}' }, 'outside'],
    ['a drive', { path: 'C:\\evil.json', content: '{}' }, 'outside'],
    ['a symbolic link', { path: 'package/x.json', content: '', type: '2', link: '/etc/passwd' }, 'links'],
    ['a hard link', { path: 'package/x.json', content: '', type: '1', link: '/etc/passwd' }, 'links'],
  ] as [string, Packed, string][])('with %s is refused', async (_, entry, reason) => {
    const opened = await given(entry);
    expect(codesOf(opened)).toEqual(['FKI1004']);
    expect(textOf(opened.diagnostics[0]!, 'en')).toContain(reason);
  });

  it('that unpacks to more than a package may is refused before it is read', async () => {
    const { unpack } = await import('../../src/packages/index.js');
    const bomb = gzipSync(tar([manifest, { path: 'package/big.json', content: ' '.repeat(3_000_000) }]));
    await expect(unpack(Readable.from([bomb]), { bytes: 1_000_000, files: 10 })).rejects.toThrow(
      'more than 1000000 bytes',
    );
    const many = gzipSync(tar(Array.from({ length: 20 }, (_, at) => ({ path: `package/${at}.json`, content: '{}' }))));
    await expect(unpack(Readable.from([many]), { bytes: 1_000_000, files: 10 })).rejects.toThrow('more than 10 files');
  });

  it.each([
    ['is no archive', Buffer.from('hello, this is no archive at all')],
    ['is cut short', tgz([manifest, { path: 'package/a.json', content: '{}'.padEnd(5000) }]).subarray(0, 120)],
    ['has no manifest', tgz([{ path: 'package/a.json', content: '{}' }])],
    ['is empty', Buffer.alloc(0)],
  ])('that %s is a diagnostic', async (_, content) => {
    const file = join(work, `evil${folders++}.tgz`);
    writeFileSync(file, content);
    const { diagnostics } = await open({ given: [file] });
    expect(diagnostics.map(({ code }) => code)).toEqual(['FKI1004']);
    expect(textOf(diagnostics[0]!, 'da')).toMatch(/definition: (det|den|dens) /);
  });

  it('with a manifest that is no object, or definitions that are none, does no harm', async () => {
    const odd: Packed[] = [
      'null',
      '[]',
      '1',
      '"x"',
      '{"resourceType": 7}',
      '{"resourceType": "ValueSet", "url": {}}',
    ].map((content, at) => ({ path: `package/odd-${at}.json`, content }));
    const opened = await given(...odd);
    expect(codesOf(opened)).toEqual([]);
    const file = join(work, `evil${folders++}.tgz`);
    writeFileSync(file, tgz([{ path: 'package/package.json', content: 'null' }]));
    const { diagnostics } = await open({ given: [file] });
    expect(diagnostics.map((each) => textOf(each, 'en').slice(file.length))).toEqual([
      ' cannot be used as a FHIR package or definition: its package.json names no package.',
    ]);
  });
});
