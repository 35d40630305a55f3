import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fkiProcess } from '../support/process.js';
import { project } from './run.js';

const cache = mkdtempSync(join(tmpdir(), 'fki-cache-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const build = (directory: string, out: string, threads: string) =>
  fkiProcess(['build', directory, '--offline', '--out', out, '--format', 'json'], {
    FKI_THREADS: threads,
    FKI_CACHE: cache,
  });

const contentOf = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')]),
  );

describe('a build on two threads', () => {
  it('gives the bytes, the table and the messages of a build on one, and renders nothing again', async () => {
    const directory = project();
    const [one, two] = ['one', 'two'].map((name) => join(directory, name)) as [string, string];
    const alone = await build(directory, one, '1');
    const together = await build(directory, two, '2');
    expect(together.text.replaceAll(two, one)).toBe(alone.text);
    expect(together.code).toBe(alone.code);
    const expected = contentOf(one);
    expect(expected.size).toBeGreaterThan(20);
    expect([...contentOf(two)]).toEqual([...expected]);
    const again = JSON.parse((await build(directory, two, '2')).text) as {
      readonly made: readonly { changed: number }[];
    };
    expect(again.made.map(({ changed }) => changed)).toEqual(again.made.map(() => 0));
  }, 240_000);
});
