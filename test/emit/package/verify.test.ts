import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../../src/diagnostics.js';
import { verifyPackage } from '../../../src/emit/package/index.js';
import { type ArchiveFile, readTar, TarError, writeTar } from '../../../src/emit/package/tar.js';
import { coreSource, SHARED } from '../../support/guide.js';
import { bytesOf, CANONICAL, emitted, packedGuide } from './support.js';

let sound: readonly ArchiveFile[];
beforeAll(async () => {
  const files = await emitted(packedGuide());
  sound = readTar(gunzipSync(bytesOf(files.get('org.example.packed-1.2.0.tgz'))));
});

const pack = (files: readonly ArchiveFile[]): Uint8Array => gzipSync(writeTar(files, 0));
const file = (path: string, content: unknown): ArchiveFile => ({
  path,
  content: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

/** The sound package with one file changed, added, or (undefined) left out. */
function changed(path: string, change: (json: Record<string, unknown>) => unknown): readonly ArchiveFile[] {
  const before = sound.find((one) => one.path === path);
  const json =
    before === undefined ? {} : (JSON.parse(Buffer.from(before.content).toString()) as Record<string, unknown>);
  const after = change(json);
  const others = sound.filter((one) => one.path !== path);
  return after === undefined ? others : [...others, file(path, after)];
}

const codes = (files: readonly ArchiveFile[]): string[] =>
  verifyPackage(pack(files)).diagnostics.map(({ code, location }) => `${code} ${location?.file ?? ''}`.trim());

const PROFILE = 'package/StructureDefinition-packed-patient.json';

describe('a package that does not hold together', () => {
  test.each<[string, () => readonly ArchiveFile[], string[]]>([
    ['is sound when nothing is changed', () => sound, []],
    ['has no manifest', () => changed('package/package.json', () => undefined), ['FKI5905 package/package.json']],
    [
      'has a manifest without version',
      () => changed('package/package.json', ({ version: _version, ...rest }) => rest),
      ['FKI5905 package/package.json'],
    ],
    [
      'has a manifest without author',
      () => changed('package/package.json', ({ author: _author, ...rest }) => rest),
      ['FKI5913 package/package.json'],
    ],
    ['has no index', () => changed('package/.index.json', () => undefined), ['FKI5906 package/.index.json']],
    [
      'has a file that the index does not name',
      () => [...sound, file('package/CodeSystem-new.json', { resourceType: 'CodeSystem', id: 'new' })],
      ['FKI5907 package/.index.json'],
    ],
    [
      'has an index that says another version than the file',
      () => changed('package/ValueSet-packed.json', (json) => ({ ...json, version: '9.9.9' })),
      ['FKI5908 package/.index.json'],
    ],
    [
      'has an index that names a file that is not there, and a reference to what it defined',
      () => changed('package/ValueSet-packed.json', () => undefined),
      ['FKI5909 package/.index.json', `FKI5912 ${PROFILE}`],
    ],
    [
      'holds what is not JSON',
      () => [...sound, file('package/broken.json', '{"resourceType": ')],
      ['FKI5904 package/broken.json'],
    ],
    [
      'holds bytes that are no UTF-8',
      () => [...sound, { path: 'package/x.json', content: Buffer.from([0x22, 0xff, 0x22]) }],
      ['FKI5904 package/x.json'],
    ],
    ['holds a file twice', () => [...sound, ...sound.slice(0, 1)], ['FKI5903 package/package.json']],
    [
      'defines a canonical twice',
      () => [
        ...sound.filter(({ path }) => path !== 'package/.index.json'),
        file('package/ValueSet-again.json', {
          resourceType: 'ValueSet',
          id: 'again',
          url: `${CANONICAL}/ValueSet/packed`,
          version: '1.2.0',
        }),
      ],
      ['FKI5906 package/.index.json', 'FKI5910 package/ValueSet-again.json'],
    ],
    [
      'has a structure without snapshot',
      () => changed(PROFILE, ({ snapshot: _snapshot, ...rest }) => rest),
      [`FKI5911 ${PROFILE}`],
    ],
    [
      'names a canonical of its own that it does not define',
      () =>
        changed('package/example/Patient-one.json', (json) => ({
          ...json,
          meta: { profile: [`${CANONICAL}/StructureDefinition/gone`] },
        })),
      ['FKI5912 package/example/Patient-one.json'],
    ],
    [
      'names a version of its own that it does not define',
      () =>
        changed('package/example/Patient-one.json', (json) => ({
          ...json,
          meta: { profile: [`${CANONICAL}/StructureDefinition/packed-patient|0.9.0`] },
        })),
      ['FKI5912 package/example/Patient-one.json'],
    ],
    [
      'uses an extension of its own that it does not define',
      () =>
        changed('package/example/Patient-one.json', (json) => ({
          ...json,
          extension: [{ url: `${CANONICAL}/StructureDefinition/gone`, extension: [{ url: 'part', valueCode: 'x' }] }],
        })),
      ['FKI5912 package/example/Patient-one.json'],
    ],
  ])('%s', (_, files, expected) => {
    expect(codes(files())).toEqual(expected);
  });

  test('names what nothing at hand defines, where it is asked what is at hand', () => {
    const files = changed('package/example/Patient-one.json', (json) => ({
      ...json,
      extension: [{ url: 'http://example.com/elsewhere', valueCode: 'x' }],
    }));
    const { diagnostics } = verifyPackage(pack(files), { isKnown: (one) => coreSource().find(one) !== undefined });
    expect(diagnostics.map((each) => textOf(each, 'en'))).toEqual([
      'http://example.com/elsewhere is named, but nothing at hand defines it.',
    ]);
    expect(diagnostics[0]?.location).toEqual({
      file: 'package/example/Patient-one.json',
      expression: 'Patient.extension[0].url',
    });
  });

  test('answers for what a definition says, not for what its snapshot has from its base', () => {
    const bindingTo = (valueSet: string) => ({
      id: 'Patient.gender',
      path: 'Patient.gender',
      binding: { strength: 'required', valueSet },
    });
    const of = (snapshot: string, differential: string) =>
      changed(PROFILE, (json) => ({
        ...json,
        snapshot: { element: [bindingTo(snapshot)] },
        differential: { element: [bindingTo(differential)] },
      }));
    const isKnown = (one: string) => coreSource().find(one) !== undefined;
    const known = 'http://hl7.org/fhir/ValueSet/administrative-gender';
    const found = (files: readonly ArchiveFile[]) =>
      verifyPackage(pack(files), { isKnown }).diagnostics.filter(({ code }) => code === 'FKI5912');
    expect(found(of('http://example.com/inherited', known))).toEqual([]);
    expect(found(of('http://example.com/said', 'http://example.com/said'))).toHaveLength(1);
  });

  test('is not the one that was published', () => {
    const bytes = pack(sound);
    const { sha256 } = verifyPackage(bytes);
    expect(verifyPackage(bytes, { sha256 }).diagnostics).toEqual([]);
    expect(verifyPackage(bytes, { sha256: '0'.repeat(64) }).diagnostics.map(({ code }) => code)).toEqual(['FKI5901']);
  });
});

describe('what is no package', () => {
  const reasonOf = (bytes: Uint8Array): string => {
    const [found] = verifyPackage(bytes).diagnostics;
    return found === undefined ? '' : `${found.code}: ${textOf(found, 'en')}`;
  };

  test('random bytes, a text, nothing at all', () => {
    expect(reasonOf(Buffer.from('not a package'))).toMatch(/^FKI5902.*gzip/);
    const [found] = verifyPackage(Buffer.from('not a package')).diagnostics;
    expect(textOf(found!, 'da')).toBe('Filen er ikke en FHIR-pakke: den er ikke en hel gzip-fil.');
    expect(reasonOf(new Uint8Array())).toMatch(/^FKI5902/);
    expect(reasonOf(gzipSync(Buffer.from('not a tar archive'.repeat(100))))).toMatch(/^FKI5902.*tar archive/);
  });

  test('a package cut short', () => {
    const bytes = pack(sound);
    expect(reasonOf(bytes.subarray(0, bytes.length - 100))).toMatch(/^FKI5902/);
    const tar = writeTar(sound, 0);
    expect(reasonOf(gzipSync(tar.subarray(0, 700)))).toMatch(/^FKI5902.*tar archive/);
  });

  test('names that lead out of it, and links', () => {
    for (const path of [
      '../evil.json',
      '/etc/passwd',
      'package/../../evil.json',
      'C:\\evil.json',
      'package\\..\\..\\evil.json',
    ]) {
      expect(reasonOf(pack([file(path, {})])), path).toMatch(/^FKI5902.*outside/);
    }
    const link = Buffer.from(writeTar([file('package/link.json', '')], 0));
    link[156] = '2'.charCodeAt(0);
    link.write('        ', 148, 'latin1');
    const sum = link.subarray(0, 512).reduce((total, byte) => total + byte, 0);
    link.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    expect(reasonOf(gzipSync(link))).toMatch(/^FKI5902.*links/);
  });

  test('any bytes give a diagnostic and no exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(verifyPackage(gzipSync(bytes)).diagnostics.length).toBeGreaterThan(0);
        expect(verifyPackage(bytes).diagnostics.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a tar archive', () => {
  test('gives back what was put in, whatever the length of the names', () => {
    const segment = fc.stringMatching(/^[a-zæøå0-9-]{1,80}$/).filter((text) => !/^\.+$/.test(text));
    const path = fc.array(segment, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(
        fc.array(fc.record({ path, content: fc.uint8Array({ maxLength: 1500 }) }), { maxLength: 5 }),
        (files) => {
          const read = readTar(writeTar(files, 1_700_000_000));
          expect(read.map((one) => one.path)).toEqual(files.map((one) => one.path));
          for (const [index, one] of read.entries()) expect([...one.content]).toEqual([...files[index]!.content]);
        },
      ),
    );
  });

  test('with a wrong checksum is refused', () => {
    const bytes = writeTar([{ path: 'a', content: Buffer.from('x') }], 0);
    bytes[0] = 'b'.charCodeAt(0);
    expect(() => readTar(bytes)).toThrow(TarError);
  });
});

const SHARED_PACKAGES = join(SHARED, 'packages');
if (!existsSync(SHARED_PACKAGES)) console.warn(`skipped: ${SHARED_PACKAGES} is not at hand`);

describe.skipIf(!existsSync(SHARED_PACKAGES))('packages of others (../shared)', () => {
  test('HL7 Denmark’s core', () => {
    const bytes = readFileSync(join(SHARED_PACKAGES, 'hl7.fhir.dk.core-3.7.0.tgz'));
    const { name, version, resources, diagnostics } = verifyPackage(bytes);
    expect({ name, version }).toEqual({ name: 'hl7.fhir.dk.core', version: '3.7.0' });
    expect(resources.package).toBeGreaterThan(50);
    expect(diagnostics.filter(({ severity }) => severity === 'error').map((each) => textOf(each, 'en'))).toEqual([]);
  });
});
