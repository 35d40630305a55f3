import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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

const WRONG = `Profile: TestPatient
Parent: Patient
Id: TestPatient
Description: "A patient with a name"
* obeys test-1

Invariant: test-1
Description: "There is a name."
Severity: #error
Expression: "name.exists("
`;

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

  it('writes nothing of a guide whose invariants are wrong, and says the same of them', async () => {
    const directory = project({ 'fsh/patient.fsh': WRONG });
    const [one, two] = ['one', 'two'].map((name) => join(directory, name)) as [string, string];
    const alone = await build(directory, one, '1');
    const together = await build(directory, two, '2');
    expect(together.text.replaceAll(two, one)).toBe(alone.text);
    expect([alone.code, together.code]).toEqual([1, 1]);
    expect(alone.text).toContain('FKI4001');
    expect([one, two].filter((folder) => existsSync(folder))).toEqual([]);
  }, 240_000);
});
