import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { PATIENT, project } from './run.js';

/** What only a process of its own can show: signals, and a watch that goes on. */
const main = fileURLToPath(new URL('../../lib/cli/main.js', import.meta.url));
const started: ChildProcess[] = [];

function start(argv: readonly string[]): {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly exit: Promise<number | null>;
} {
  let text = '';
  const child = spawn(process.execPath, [main, ...argv], { env: { ...process.env, CI: 'true' } });
  started.push(child);
  const add = (chunk: Buffer) => {
    text += chunk.toString();
  };
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  return { child, said: () => text, exit: new Promise((resolve) => child.on('close', (code) => resolve(code))) };
}

async function until(what: () => boolean, seconds = 40): Promise<void> {
  for (let waited = 0; waited < seconds * 20; waited++) {
    if (what()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it did not come');
}

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** Every file below a folder, with its text. */
function contentOf(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );
}

describe('an interrupt', () => {
  it('leaves the earlier output or the new one, and nothing aside', async () => {
    const directory = project();
    const out = join(directory, 'dist');
    const argv = ['build', directory, '--offline', '--only', 'package'];
    const from = performance.now();
    expect(await start(argv).exit).toBe(0);
    const whole = performance.now() - from;
    const before = contentOf(out);
    writeFileSync(join(directory, 'fsh/patient.fsh'), PATIENT.replace('Testesen', 'Nytesen'));
    const seen = new Set<string>();
    for (const part of [0.3, 0.6, 0.8, 0.9, 0.95]) {
      const { child, exit } = start(argv);
      setTimeout(() => child.kill('SIGINT'), whole * part);
      const status = await exit;
      expect([0, 130]).toContain(status);
      expect(readdirSync(out).filter((name) => /^\.fki-\d+$/.test(name))).toEqual([]);
      const after = contentOf(out);
      const isOld = JSON.stringify(after) === JSON.stringify(before);
      const isNew =
        Object.keys(after).join() === Object.keys(before).join() && !Object.values(after).join().includes('Testesen');
      expect(isOld || isNew, `interrupted at ${part}`).toBe(true);
      seen.add(String(status));
    }
    // At least one of them came in time to interrupt anything.
    expect(seen).toContain('130');
  });
});

describe('--watch', () => {
  it('builds again when a source changes, tells faults, and ends with an interrupt', async () => {
    const directory = project();
    const profile = join(directory, 'dist/definitions/StructureDefinition-TestPatient.json');
    const { child, said, exit } = start(['build', directory, '--offline', '--watch']);
    const builds = () => said().split('Waiting for changes').length - 1;
    await until(() => builds() === 1);
    expect(JSON.parse(readFileSync(profile, 'utf8')).description).toBe('A patient with a name');

    writeFileSync(join(directory, 'fsh/patient.fsh'), PATIENT.replace('A patient with a name', 'Another text'));
    await until(() => builds() === 2);
    expect(JSON.parse(readFileSync(profile, 'utf8')).description).toBe('Another text');

    writeFileSync(join(directory, 'fsh/wrong.fsh'), 'Profile: Wrong\nParent: Patient\n* nosuch 0..0\n');
    await until(() => builds() === 3);
    expect(said()).toContain('fsh/wrong.fsh:3:1 error FKI2001');
    expect(JSON.parse(readFileSync(profile, 'utf8')).description).toBe('Another text');

    child.kill('SIGINT');
    expect(await exit).toBe(0);
  });
});

describe('the process that a compile has for itself', () => {
  it('ends when the one that was started is killed', async () => {
    const { child, said, exit } = start(['build', project(), '--offline', '--watch']);
    await until(() => said().includes('Waiting for changes'));
    child.kill('SIGKILL');
    // What stands open until both are gone: the streams.
    await exit;
    expect(child.signalCode).toBe('SIGKILL');
  });
});

describe('a reader that closes early', () => {
  it('ends the run without a stack trace', async () => {
    const { child, said, exit } = start(['build', '--help']);
    child.stdout?.destroy();
    await exit;
    expect(said()).not.toMatch(/\n {4}at /);
  });
});
