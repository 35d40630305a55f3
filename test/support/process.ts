/** `fki` in a process of its own, as its users run it: beside the test, which answers its runner meanwhile. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../lib/cli/main.js', import.meta.url));

/** Runs a command line to its end; `text` is its standard output. */
export async function fkiProcess(
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly text: string }> {
  const child = spawn(process.execPath, [main, ...argv], { env: { ...process.env, CI: 'true', ...environment } });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? -1, text };
}
