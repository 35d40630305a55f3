import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { BasePackageLoader, DiskBasedPackageCache, LoadStatus, SQLJSPackageDB } from 'fhir-package-loader';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../../src/diagnostics.js';
import type { OutputFile } from '../../../src/emit/emitter.js';
import { verifyPackage } from '../../../src/emit/package/index.js';
import { readTar } from '../../../src/emit/package/tar.js';
import { guideOfPackages, type Rule } from '../../../src/guide/index.js';
import { openPackages } from '../../../src/packages/index.js';
import { coreSource } from '../../support/guide.js';
import { bytesOf, CANONICAL, EPOCH, emitted, packedGuide } from './support.js';

const TGZ = 'org.example.packed-1.2.0.tgz';
let files: Map<string, OutputFile>;
let archive: Uint8Array;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fki-package-'));
  files = await emitted(packedGuide());
  archive = bytesOf(files.get(TGZ));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const json = (path: string): unknown => JSON.parse(Buffer.from(bytesOf(files.get(path))).toString('utf8'));

describe('the package', () => {
  test('holds definitions, examples, claims, an index for each folder of resources, and the manifest first', () => {
    const paths = readTar(gunzipSync(archive)).map(({ path }) => path);
    expect(paths).toEqual([
      'package/package.json',
      'package/.index.json',
      'package/CodeSystem-packed.json',
      'package/ImplementationGuide-packed.json',
      'package/StructureDefinition-packed-patient.json',
      'package/ValueSet-packed.json',
      'package/example/.index.json',
      'package/example/Patient-one.json',
      'package/other/compliance.json',
    ]);
  });

  test('carries the rules, from which a guide of the package has them again', async () => {
    const rule: Rule = {
      id: 'E-99',
      kind: 'sequence',
      severity: 'error',
      area: 'change',
      title: { en: 'Once', da: 'Én gang' },
      text: { en: 'Report it once.', da: 'Indberet det én gang.' },
      origin: 'a test',
      elements: [],
      constraints: [],
      expression: '%before.entry.empty()',
      appliesTo: [],
      positive: [],
      negative: ['input/negative/E-99'],
    };
    const packed = await emitted({ ...packedGuide(), rules: [rule] });
    const file = join(folder, TGZ);
    writeFileSync(file, bytesOf(packed.get(TGZ)));
    const given = await openPackages({ given: [file], offline: true });
    expect(given.diagnostics).toEqual([]);
    const { rules } = guideOfPackages(given.source, { packages: ['org.example.packed'] });
    expect(rules.map(({ source: _, ...each }) => each)).toEqual([{ ...rule, negative: [] }]);
    const without = join(folder, 'without.tgz');
    writeFileSync(without, archive);
    const { source } = await openPackages({ given: [without], offline: true });
    expect(guideOfPackages(source, { packages: ['org.example.packed'] }).rules).toEqual([]);
    const hashes = [given.source, source].map(
      ({ packages }) => packages.find(({ origin }) => origin === 'given')?.hash,
    );
    expect(new Set(hashes).size).toBe(2);
  });

  test('is unpacked beside itself, file for file', () => {
    for (const { path, content } of readTar(gunzipSync(archive))) {
      expect(Buffer.from(bytesOf(files.get(path))).equals(Buffer.from(content)), path).toBe(true);
    }
    expect([...files.keys()].filter((path) => !path.startsWith('package/'))).toEqual([TGZ, `${TGZ}.sha256`]);
  });

  test('says of itself what the guide says', () => {
    expect(json('package/package.json')).toEqual({
      name: 'org.example.packed',
      version: '1.2.0',
      type: 'IG',
      date: '20261122000000',
      license: 'CC0-1.0',
      canonical: CANONICAL,
      title: 'Packed',
      description: 'A guide for tests',
      fhirVersions: ['4.0.1'],
      dependencies: { 'hl7.fhir.r4.core': '4.0.1', 'hl7.terminology.r4': '7.0.1' },
      author: 'Example',
      maintainers: [{ name: 'Someone', email: 'someone@example.org' }],
      directories: { lib: 'package', example: 'example' },
      jurisdiction: 'urn:iso:std:iso:3166#DK',
    });
  });

  test('has an index of version 2, sorted, that says what the files say', () => {
    expect(json('package/.index.json')).toEqual({
      'index-version': 2,
      files: [
        {
          filename: 'CodeSystem-packed.json',
          resourceType: 'CodeSystem',
          id: 'packed',
          url: `${CANONICAL}/CodeSystem/packed`,
          version: '1.2.0',
          content: 'complete',
        },
        {
          filename: 'ImplementationGuide-packed.json',
          resourceType: 'ImplementationGuide',
          id: 'packed',
          url: `${CANONICAL}/ImplementationGuide/packed`,
          version: '1.2.0',
        },
        {
          filename: 'StructureDefinition-packed-patient.json',
          resourceType: 'StructureDefinition',
          id: 'packed-patient',
          url: `${CANONICAL}/StructureDefinition/packed-patient`,
          version: '1.2.0',
          kind: 'resource',
          type: 'Patient',
        },
        {
          filename: 'ValueSet-packed.json',
          resourceType: 'ValueSet',
          id: 'packed',
          url: `${CANONICAL}/ValueSet/packed`,
          version: '1.2.0',
        },
      ],
    });
    expect(json('package/example/.index.json')).toEqual({
      'index-version': 2,
      files: [{ filename: 'Patient-one.json', resourceType: 'Patient', id: 'one' }],
    });
  });

  test('states its own SHA-256', () => {
    const hash = createHash('sha256').update(archive).digest('hex');
    expect(Buffer.from(bytesOf(files.get(`${TGZ}.sha256`))).toString()).toBe(`${hash}  ${TGZ}\n`);
  });

  test('passes its own check, with R4 at hand', () => {
    const { diagnostics, ...check } = verifyPackage(archive, {
      isKnown: (canonical) => coreSource().find(canonical) !== undefined,
    });
    expect(diagnostics.map((each) => textOf(each, 'en'))).toEqual([]);
    expect(check).toMatchObject({
      name: 'org.example.packed',
      version: '1.2.0',
      resources: { package: 4, 'package/example': 1 },
    });
  });
});

describe('the bytes', () => {
  test('are the same from the same guide, and the keys too', async () => {
    const again = await emitted(packedGuide());
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, file] of again) {
      expect(file.key, path).toBe(files.get(path)?.key);
      expect(Buffer.from(bytesOf(file)).equals(Buffer.from(bytesOf(files.get(path)))), path).toBe(true);
    }
  });

  test('carry the time asked for, and no name, owner or system', async () => {
    expect(archive[9]).toBe(255);
    expect([...archive.subarray(4, 8)]).toEqual([0, 0, 0, 0]);
    // No name in the gzip header.
    expect((archive[3] ?? 0) & 8).toBe(0);
    const headers = gunzipSync(archive);
    expect(Number.parseInt(headers.subarray(136, 147).toString(), 8)).toBe(EPOCH);
    const later = await emitted(packedGuide(), EPOCH + 1);
    expect(later.get(TGZ)?.key).not.toBe(files.get(TGZ)?.key);
    expect(Buffer.from(bytesOf(later.get(TGZ))).equals(Buffer.from(archive))).toBe(false);
  });

  test('are not the same where a definition is not', async () => {
    const guide = packedGuide();
    const published = guide.published.map((one) =>
      one.resource.resourceType === 'CodeSystem' ? { ...one, resource: { ...one.resource, title: 'Other' } } : one,
    );
    const other = await emitted({ ...guide, published });
    const changed = [...other].filter(([path, file]) => file.key !== files.get(path)?.key).map(([path]) => path);
    expect(changed).toEqual([TGZ, `${TGZ}.sha256`, 'package/CodeSystem-packed.json']);
  });
});

describe('others read it', () => {
  test('tar lists and unpacks it', () => {
    const file = join(folder, TGZ);
    writeFileSync(file, archive);
    const listed = execFileSync('tar', ['tzf', file], { encoding: 'utf8' }).trim().split('\n');
    expect(listed).toContain('package/example/Patient-one.json');
    const title = execFileSync('tar', ['xzOf', file, 'package/ValueSet-packed.json'], { encoding: 'utf8' });
    expect((JSON.parse(title) as { title: string }).title).toBe('Æblegrød');
  });

  test('fhir-package-loader caches and loads it, with no network', async () => {
    const db = new SQLJSPackageDB();
    await db.initialize();
    const cache = new DiskBasedPackageCache(join(folder, 'cache'));
    await cache.cachePackageTarball('org.example.packed', '1.2.0', Readable.from(Buffer.from(archive)));
    const offline = {
      resolveVersion: async (_name: string, version: string) => version,
      download: async () => Promise.reject(new Error('offline')),
    };
    const loader = new BasePackageLoader(db, cache, offline, {
      downloadCurrentBuild: offline.download,
      getCurrentBuildDate: async () => '',
    });
    expect(await loader.loadPackage('org.example.packed', '1.2.0')).toBe(LoadStatus.LOADED);
    expect(loader.findPackageJSON('org.example.packed', '1.2.0')).toEqual(json('package/package.json'));
    expect(loader.findResourceJSON('PackedPatient')).toEqual(json('package/StructureDefinition-packed-patient.json'));
    expect(loader.findResourceInfo(`${CANONICAL}/ValueSet/packed`)).toMatchObject({
      resourceType: 'ValueSet',
      version: '1.2.0',
    });
  });
});
