import { CommanderError } from 'commander';
import { type Diagnostic, diagnostic, Failure } from '../diagnostics.js';

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

/** Why the file system refused, in words. */
export interface Reason {
  readonly en: string;
  readonly da: string;
}

const REASONS: Readonly<Record<string, Reason>> = {
  EACCES: { en: 'permission denied', da: 'adgang nægtet' },
  EPERM: { en: 'operation not permitted', da: 'det er ikke tilladt' },
  EROFS: { en: 'read-only file system', da: 'filsystemet kan kun læses' },
  ENOSPC: { en: 'no space left', da: 'der er ikke mere plads' },
  EDQUOT: { en: 'quota exceeded', da: 'kvoten er brugt' },
  ENOENT: { en: 'it does not exist', da: 'den findes ikke' },
  ENOTDIR: { en: 'a folder of the path is a file', da: 'en mappe i stien er en fil' },
  EISDIR: { en: 'it is a folder', da: 'det er en mappe' },
  EEXIST: { en: 'a file is in the way', da: 'der ligger en fil i vejen' },
  EMFILE: { en: 'too many open files', da: 'for mange åbne filer' },
  ENAMETOOLONG: { en: 'the name is too long', da: 'navnet er for langt' },
};

export function reasonOf(error: unknown): Reason | undefined {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? REASONS[code] : undefined;
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
