import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { dropLeastUsed, touch } from '../../src/packages/index.js';

const work = mkdtempSync(join(tmpdir(), 'fki-cache-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

let folder = '';
let next = 0;
beforeEach(() => {
  next += 1;
  folder = join(work, `${next}`);
  mkdirSync(folder);
});

const HOUR = 3600;
/** An entry of so many bytes that was used so many hours ago. */
function entry(name: string, hours: number, bytes = 10, files = 0): void {
  const path = join(folder, name);
  if (files === 0) writeFileSync(path, 'x'.repeat(bytes));
  else {
    mkdirSync(path);
    for (let at = 0; at < files; at++) writeFileSync(join(path, `${at}`), 'x'.repeat(bytes));
  }
  const then = Date.now() / 1000 - hours * HOUR;
  utimesSync(path, then, then);
}
const names = () => readdirSync(folder).sort();
const ROOM = { entries: 1000, bytes: 1e9 };

describe('a folder of the cache', () => {
  it('keeps so many entries, those used last', () => {
    for (let hours = 1; hours <= 5; hours++) entry(`${hours}`, hours);
    dropLeastUsed(folder, { ...ROOM, entries: 3 });
    expect(names()).toEqual(['1', '2', '3']);
  });

  it('keeps what has been used since, although it was made first', () => {
    for (let hours = 1; hours <= 5; hours++) entry(`${hours}`, hours);
    expect(touch(join(folder, '5'))).toBe(true);
    dropLeastUsed(folder, { ...ROOM, entries: 3 });
    expect(names()).toEqual(['1', '2', '5']);
  });

  it('keeps so many bytes, whether files or folders', () => {
    entry('1', 1, 100);
    entry('2', 2, 100, 3);
    entry('3', 3, 100);
    dropLeastUsed(folder, { ...ROOM, bytes: 450 });
    expect(names()).toEqual(['1', '2']);
    dropLeastUsed(folder, { ...ROOM, bytes: 350 });
    expect(names()).toEqual(['1']);
  });

  it('loses nothing that may be in use just now', () => {
    for (let at = 0; at < 5; at++) entry(`${at}`, 0);
    dropLeastUsed(folder, { entries: 1, bytes: 1, restMs: 60_000 });
    expect(names()).toHaveLength(5);
  });

  it('loses what a process that was killed has left', () => {
    entry('.gone-1', 2, 10, 2);
    entry('1', 2);
    dropLeastUsed(folder, ROOM);
    expect(names()).toEqual(['1']);
  });

  it('that is not there, or goes away, is no fault', () => {
    expect(() => dropLeastUsed(join(folder, 'none'), ROOM)).not.toThrow();
    expect(touch(join(folder, 'none'))).toBe(false);
  });

  it('is kept small by two processes at once, and both find whole entries', async () => {
    const script = join(work, 'both.mjs');
    const library = fileURLToPath(new URL('../../lib/packages/index.js', import.meta.url));
    // Each entry is a folder whose two files say the same: half of one would not.
    writeFileSync(
      script,
      `import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropLeastUsed, touch } from ${JSON.stringify(library)};
const [folder, who] = process.argv.slice(2);
let faults = 0;
for (let at = 0; at < 150; at++) {
  const made = join(folder, \`.new-\${who}-\${at}\`);
  mkdirSync(made);
  for (const file of ['a', 'b']) writeFileSync(join(made, file), \`\${who}-\${at}\`);
  renameSync(made, join(folder, \`\${who}-\${at}\`));
  utimesSync(join(folder, \`\${who}-\${at}\`), 1e9 + at, 1e9 + at);
  const others = readdirSync(folder).filter((name) => !name.startsWith('.'));
  const one = join(folder, others[at % others.length] ?? 'none');
  if (existsSync(join(one, 'a')) && touch(one)) {
    const isWhole = () => {
      try {
        return readFileSync(join(one, 'a'), 'utf8') === readFileSync(join(one, 'b'), 'utf8');
      } catch {
        return false;
      }
    };
    // Touched in the moment that the other took it away: it is put back.
    for (let tries = 0; tries < 50 && !isWhole(); tries++) await new Promise((done) => setTimeout(done, 20));
    if (!isWhole()) faults += 1;
  }
  dropLeastUsed(folder, { entries: 10, bytes: 1e9, restMs: 60_000 });
}
process.exitCode = faults > 0 ? 1 : 0;
`,
    );
    const run = (who: string) =>
      new Promise<number | null>((resolve) =>
        spawn(process.execPath, [script, folder, who], { stdio: 'inherit' }).on('close', resolve),
      );
    expect(await Promise.all([run('one'), run('two')])).toEqual([0, 0]);
    dropLeastUsed(folder, { entries: 10, bytes: 1e9 }, Date.now() + HOUR * 1000);
    expect(names()).toHaveLength(10);
    for (const name of names())
      expect(readFileSync(join(folder, name, 'a'), 'utf8')).toBe(readFileSync(join(folder, name, 'b'), 'utf8'));
    expect(existsSync(folder)).toBe(true);
  }, 60_000);
});
