import { CommanderError } from 'commander';
import { type Diagnostic, diagnostic, Failure, reasonOf } from '../diagnostics.js';

/** What an error that ended a command means: its diagnostics and the exit status. `stack` only for a fault of ours. */
export interface Fault {
  readonly diagnostics: readonly Diagnostic[];
  readonly exit: 0 | 1 | 2;
  readonly stack?: string;
}

export function faultOf(error: unknown, command: string): Fault {
  if (error instanceof Failure) return { diagnostics: error.diagnostics, exit: error.exit };
  if (error instanceof CommanderError) return usageFault(error, command);
  const fault = systemFault(error);
  if (fault !== undefined) return { diagnostics: [fault], exit: 2 };
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  return {
    diagnostics: [diagnostic('FKI6090', { message })],
    exit: 2,
    ...(stack === undefined ? {} : { stack }),
  };
}

/** Commander's own English, said in the catalogue's words. */
function usageFault(error: CommanderError, command: string): Fault {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const name = command === '' ? '' : `${command} `;
  const fault = (found: Diagnostic): Fault => ({ diagnostics: [found], exit: 2 });
  switch (error.code) {
    case 'commander.help':
    case 'commander.helpDisplayed':
    case 'commander.version':
      return { diagnostics: [], exit: error.exitCode === 0 ? 0 : 2 };
    case 'commander.unknownOption':
      return fault(diagnostic('FKI6020', { option: quoted, command: name }));
    case 'commander.unknownCommand':
      return fault(diagnostic('FKI6021', { command: quoted }));
    case 'commander.excessArguments':
      return fault(diagnostic('FKI6028', { command: name }));
    case 'commander.missingArgument':
    case 'commander.missingMandatoryOptionValue':
    case 'commander.optionMissingArgument':
      return fault(diagnostic('FKI6022', { argument: quoted, command: name }));
    default:
      return fault(diagnostic('FKI6024', { message: error.message.replace(/^error: /, '').replace(/\.$/, '') }));
  }
}

/** A file system fault that no command has explained: the user's disk, not our code. */
function systemFault(error: unknown): Diagnostic | undefined {
  const { code, path } = (error ?? {}) as { code?: unknown; path?: unknown };
  const reason = reasonOf(error);
  if (reason === undefined || typeof path !== 'string') return undefined;
  return code === 'ENOENT'
    ? diagnostic('FKI6001', { path })
    : diagnostic(code === 'EISDIR' ? 'FKI6004' : 'FKI6002', { path, reason });
}
