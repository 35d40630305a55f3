import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { project } from './run.js';

/** A second thread runs compiled code: the tests run it as its users do. */
const main = fileURLToPath(new URL('../../lib/cli/main.js', import.meta.url));
const cache = mkdtempSync(join(tmpdir(), 'fki-cache-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

function build(
  directory: string,
  out: string,
  threads: string,
): Promise<{ readonly code: number; readonly text: string }> {
  const env = { ...process.env, CI: 'true', FKI_THREADS: threads, FKI_CACHE: cache };
  const child = spawn(process.execPath, [main, 'build', directory, '--offline', '--out', out, '--format', 'json'], {
    env,
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? -1, text })));
}

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
