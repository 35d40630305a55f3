import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globMatcher } from '../../src/validate/read/glob.js';
import { findInputs } from '../../src/validate/read/inputs.js';
import { linesOf } from '../../src/validate/read/lines.js';
import { filesOfTar } from '../../src/validate/read/tar.js';
import { unitsOf } from '../../src/validate/read/units.js';
import type { Unit } from '../../src/validate/unit.js';
import { all, chunksOf, folder, tar, textOfUnit } from './support.js';

const A = '{"resourceType":"Patient","id":"a"}';
const B = '{"resourceType":"Patient","id":"b"}';

async function read(
  path: string,
  stdin: Uint8Array | string = '',
  maxBytes = 1000,
  named = true,
): Promise<{ units: Unit[]; skipped: string[] }> {
  const skipped: string[] = [];
  const units = await all(
    unitsOf(
      { path, named },
      { maxBytes, stdin: () => chunksOf(stdin, 7), onSkipped: (source) => skipped.push(source) },
    ),
  );
  return { units, skipped };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder(), name);
  writeFileSync(path, content);
  return path;
}

describe('lines', () => {
  it('are the same however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 40 })),
        fc.integer({ min: 1, max: 50 }),
        async (texts, size) => {
          const clean = texts.map((text) => text.replace(/[\r\n]/g, ''));
          const lines = await all(linesOf(chunksOf(clean.join('\n'), size), 1000));
          const expected = clean
            .map((text, index) => ({ text, number: index + 1 }))
            .filter(({ text }) => /[^ \t]/.test(text));
          expect(lines.map(({ bytes, number }) => ({ text: new TextDecoder().decode(bytes), number }))).toEqual(
            expected,
          );
        },
      ),
    );
  });

  it('longer than the limit are passed over, those after them are read', async () => {
    const lines = await all(linesOf(chunksOf(`aa\n${'x'.repeat(5000)}\nbb`, 64), 100));
    expect(lines.map(({ number, length, bytes }) => [number, length, bytes === undefined])).toEqual([
      [1, 2, false],
      [2, 5000, true],
      [3, 2, false],
    ]);
  });
});

describe('glob', () => {
  it.each([
    ['*.json', 'a.json', true],
    ['*.json', 'b/a.json', false],
    ['**/*.json', 'b/c/a.json', true],
    ['**/*.json', 'a.json', true],
    ['x/**', 'x/y/z', true],
    ['{a,b}/*.{json,xml}', 'b/q.xml', true],
    ['{a,b}/*.{json,xml}', 'c/q.xml', false],
    ['[a-c]?.json', 'b1.json', true],
    ['[!a-c]?.json', 'b1.json', false],
    ['*.json', '.hidden.json', false],
    ['a.json', 'aXjson', false],
    ['a+(b).json', 'a+(b).json', true],
  ])('%s on %s: %s', (pattern, path, fits) => {
    expect(globMatcher(pattern)(path)).toBe(fits);
  });

  it('takes no longer for many wildcards', () => {
    const fits = globMatcher(`${'**/a*/'.repeat(30)}z`);
    const started = performance.now();
    expect(fits(`${'aaaa/'.repeat(200)}y`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('inputs', () => {
  it('of a folder are its files in order, without hidden ones and node_modules', () => {
    const root = folder();
    for (const path of [
      'b.json',
      'a/z.ndjson',
      '.git/c.json',
      'node_modules/d.json',
      'package.json',
      'e.txt',
      'f.xml.gz',
    ]) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), A);
    }
    symlinkSync('.', join(root, 'loop'));
    const { inputs } = findInputs([root]);
    expect(inputs.map(({ path }) => path.slice(root.length + 1))).toEqual(['a/z.ndjson', 'b.json', 'f.xml.gz']);
  });

  it('that do not exist are said', () => {
    expect(findInputs(['/nowhere/a.json']).diagnostics).toMatchObject([{ code: 'FKI6001' }]);
    expect(findInputs(['/nowhere/*.json']).diagnostics).toMatchObject([{ code: 'FKI6005' }]);
    expect(findInputs([folder()]).diagnostics).toMatchObject([{ code: 'FKI6101' }]);
  });
});

describe('units', () => {
  it('of NDJSON carry their line', async () => {
    const { units } = await read(file('a.ndjson', `${A}\n\n${B}`));
    expect(units.map((unit) => [unit.line, textOfUnit(unit)])).toEqual([
      [1, A],
      [3, B],
    ]);
  });

  it('of a line longer than --max-bytes are a fault, and the stream goes on', async () => {
    const { units } = await read(file('a.ndjson', `${A}\n{"x":"${'y'.repeat(5000)}"}\n${B}\n`));
    expect(units.map((unit) => [unit.line, textOfUnit(unit)])).toEqual([
      [1, A],
      [2, 'fault FKI6102'],
      [3, B],
    ]);
  });

  it('of a file larger than --max-bytes are a fault', async () => {
    expect((await read(file('a.json', `{"x":"${'y'.repeat(5000)}"}`))).units.map(textOfUnit)).toEqual([
      'fault FKI6102',
    ]);
  });

  it('are decompressed', async () => {
    expect((await read(file('a.json.gz', gzipSync(A)))).units.map(textOfUnit)).toEqual([A]);
    expect((await read(file('a.ndjson.gz', gzipSync(`${A}\n${B}`)))).units.map(textOfUnit)).toEqual([A, B]);
  });

  it('of gzip that ends too early are those before its end, then a fault', async () => {
    const lines = Array.from(
      { length: 3000 },
      (_, index) => `{"resourceType":"Patient","id":"${(index * 2654435761) % 4294967296}"}`,
    );
    const whole = gzipSync(lines.join('\n'));
    const { units } = await read(file('a.ndjson.gz', whole.subarray(0, whole.length - 3000)));
    expect(units.length).toBeGreaterThan(100);
    expect(textOfUnit(units[0]!)).toBe(lines[0]);
    expect(units.slice(0, -1).every((unit) => 'bytes' in unit)).toBe(true);
    expect(textOfUnit(units.at(-1)!)).toBe('fault FKI6103');
  });

  it('of what is not gzip at all are a fault', async () => {
    expect((await read(file('a.json.gz', A))).units.map(textOfUnit)).toEqual(['fault FKI6103']);
  });

  it('of a gzip bomb end at the limit', async () => {
    expect((await read(file('a.json.gz', gzipSync(Buffer.alloc(50_000_000, 32))))).units.map(textOfUnit)).toEqual([
      'fault FKI6102',
    ]);
  });

  it('of a package are its resources and examples', async () => {
    const path = file(
      'p.tgz',
      gzipSync(
        tar({
          'package/package.json': '{"name":"p"}',
          'package/.index.json': '{"resourceType":"x"}',
          'package/Patient-a.json': A,
          'package/example/Patient-b.json': B,
          'package/other/x.json': A,
          'package/notes.json': '{}',
        }),
      ),
    );
    const { units, skipped } = await read(path);
    expect(units.map((unit) => [unit.source.slice(path.length), textOfUnit(unit)])).toEqual([
      ['#package/Patient-a.json', A],
      ['#package/example/Patient-b.json', B],
    ]);
    expect(skipped).toEqual([`${path}#package/notes.json`]);
  });

  it('of a package that is cut off are those before, then a fault', async () => {
    const archive = tar({ 'package/a.json': A, 'package/b.json': B });
    const { units } = await read(file('p.tgz', gzipSync(archive.subarray(0, 1500))));
    expect(units.map(textOfUnit)).toEqual([A, 'fault FKI6104']);
  });

  it('of standard input are told by its bytes', async () => {
    expect((await read('-', A)).units.map(textOfUnit)).toEqual([A]);
    expect((await read('-', `${A}\n${B}\n`)).units.map((unit) => [unit.line, textOfUnit(unit)])).toEqual([
      [1, A],
      [2, B],
    ]);
    const pretty = JSON.stringify(JSON.parse(A), null, 2);
    expect((await read('-', pretty)).units.map(textOfUnit)).toEqual([pretty]);
    expect((await read('-', gzipSync(`${A}\n${B}`))).units.map(textOfUnit)).toEqual([A, B]);
    expect((await read('-', '<Patient xmlns="http://hl7.org/fhir"/>')).units).toMatchObject([{ form: 'xml' }]);
    expect((await read('-', ' \n ')).units.map(textOfUnit)).toEqual(['fault FKI6106']);
  });

  it('of files in a folder that hold no resource are passed over, and told', async () => {
    const path = file('manifest.json', '{"a":1}');
    expect(await read(path, '', 1000, false)).toEqual({ units: [], skipped: [path] });
    expect((await read(path)).units).toHaveLength(1);
  });
});

describe('tar', () => {
  it('survives any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        try {
          await all(filesOfTar(chunksOf(bytes, 100), 1000));
        } catch (error) {
          expect((error as Error).constructor.name).toBe('DamagedTar');
        }
      }),
    );
  });
});
