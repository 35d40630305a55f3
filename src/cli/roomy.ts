/**
 * Room for what lives for a moment. A compile makes gigabytes of small objects and keeps little of them, and Node collects them each time
 * that 16 MB of new ones are there: a fifth of the time goes into that. The room can only be given to a process as it starts, so that
 * commands that compile run in a process of their own.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';

/** The flag of Node's that tells it, in MB: half of what new objects may take. */
const FLAG = '--max-semi-space-size';
const ROOM = `${FLAG}=64`;

const COMPILING: ReadonlySet<string> = new Set(['build', 'compile']);

/** Tells a process that it was given room, and is to end with the one that started it. */
const GIVEN = 'FKI_ROOM';

/** Whether a command line is better run with more room than this process has. */
export function wantsRoom(
  argv: readonly string[],
  { execArgv, env }: Pick<NodeJS.Process, 'execArgv' | 'env'>,
): boolean {
  const at = argv.findIndex((word) => COMPILING.has(word));
  // Before a command stand options and their values only.
  const isCommand = argv.slice(0, at).every((word, i) => word.startsWith('-') || argv[i - 1]?.startsWith('-'));
  if (at < 0 || !isCommand || argv.includes('--help') || argv.includes('-h') || env[GIVEN] !== undefined) return false;
  // Who looks into a process, or has chosen its room, means this one.
  const flags = [...execArgv, env.NODE_OPTIONS ?? ''].map((each) => each.replaceAll('_', '-'));
  return !flags.some((each) => each.includes(FLAG) || /--(?:inspect|prof|cpu-prof|heap-prof)/.test(each));
}

/** Runs the same command line in a process with room, on the same terminal; how it ended, or undefined where none can be started. */
export async function runWithRoom(argv: readonly string[]): Promise<number | undefined> {
  const child = started(argv);
  if (child?.pid === undefined) return undefined;
  // On Windows a signal that is sent ends a process at once; what the console says reaches both.
  const pass = (signal: NodeJS.Signals) => process.platform === 'win32' || child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, pass);
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
    child.once('exit', (...ended) => resolve(ended));
  });
  for (const each of SIGNALS) process.off(each, pass);
  return code ?? 128 + constants.signals[signal!];
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function started(argv: readonly string[]): ChildProcess | undefined {
  try {
    const child = spawn(process.execPath, [...process.execArgv, ROOM, process.argv[1]!, ...argv], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, [GIVEN]: '1' },
    });
    child.on('error', () => {
      // It could not be started, which its missing number says, or not be sent a signal, and goes on.
    });
    return child;
  } catch {
    return undefined; // Processes may not be started here.
  }
}

/** In the process with room: ends when the one that started it is gone, however it went. */
export function endWithStarter(): void {
  if (process.env[GIVEN] === undefined) return;
  delete process.env[GIVEN];
  process.on('disconnect', () => process.exit(1));
  process.channel?.unref();
}
