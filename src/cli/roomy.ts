/**
 * Room for what lives for a moment. A compile makes gigabytes of small objects and keeps little of them, and Node collects them each time
 * that 16 MB of new ones are there: a quarter of the time goes into that. The room can only be given to a process as it starts, so that
 * commands that compile run in a process of their own.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** The flag of Node's that tells it, in MB: half of what new objects may take. */
const FLAG = '--max-semi-space-size';
const ROOM = `${FLAG}=64`;

const COMPILING: ReadonlySet<string> = new Set(['build', 'compile']);

/** Whether a command line is better run with more room than this process has. */
export function wantsRoom(argv: readonly string[]): boolean {
  const at = argv.findIndex((word) => COMPILING.has(word));
  // Before a command stand options and their values only.
  const isCommand = argv.slice(0, at).every((word, i) => word.startsWith('-') || argv[i - 1]?.startsWith('-'));
  return at >= 0 && isCommand && !isRoomy();
}

function isRoomy(): boolean {
  const given = [...process.execArgv, process.env.NODE_OPTIONS ?? ''];
  return given.some((each) => each.replaceAll('_', '-').includes(FLAG));
}

/** Runs the same command line in a process with room, on the same terminal; how it ended, or undefined where none can be started. */
export function runWithRoom(argv: readonly string[]): Promise<number | undefined> {
  const child = spawn(process.execPath, [...process.execArgv, ROOM, process.argv[1]!, ...argv], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, pass);
  return new Promise((resolve) => {
    const end = (code: number | undefined) => {
      for (const signal of SIGNALS) process.off(signal, pass);
      resolve(code);
    };
    child.on('error', () => end(undefined));
    child.on('exit', (code, signal) => end(code ?? 128 + constants.signals[signal!]));
  });
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** In the process with room: ends when the one that started it is gone, however it went. */
export function endWithStarter(): void {
  if (!isRoomy() || process.channel === undefined) return;
  process.on('disconnect', () => process.exit());
  process.channel.unref();
}
