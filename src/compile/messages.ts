/** SUSHI's log as diagnostics: its one global logger is taken over for the length of a compile, and given back. */
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { type Diagnostic, diagnostic, type Location } from '../diagnostics.js';
import { sushi } from './sushi.js';

interface TextLocation {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What SUSHI's logger is given beside a message. */
interface Logged {
  readonly level: string;
  readonly message: string;
  readonly file?: string;
  readonly location?: TextLocation;
  readonly appliedFile?: string;
  readonly appliedLocation?: TextLocation;
}

export interface Messages {
  /** Errors and warnings so far, in SUSHI's order. */
  readonly diagnostics: Diagnostic[];
  /** How many errors and warnings SUSHI has had to say so far, those that are left out too. */
  said(): number;
  /** Gives SUSHI's logger back as it was. */
  release(): void;
}

/** SUSHI's own packages are served by us, and the tools package is none of ours: its absence changes nothing. */
const NOT_WORTH_SAYING = /^Failed to load automatically-provided /;

/**
 * Takes over SUSHI's logger. Messages that the project's `sushi-ignoreWarnings.txt` and `sushi-ignoreErrors.txt` name are left
 * out, as SUSHI does.
 */
export function captureMessages(directory: string, rename: (file: string) => string): Messages {
  const { logger, stats, errorsAndWarnings, setIgnoredErrors, setIgnoredWarnings } = sushi().utils;
  const diagnostics: Diagnostic[] = [];
  let said = 0;
  const owner = logger as unknown as { write?: (info: Logged) => boolean };
  const format = logger.format;
  stats.reset();
  errorsAndWarnings.reset();
  setIgnoredWarnings(ignoredIn(directory, 'sushi-ignoreWarnings.txt'));
  setIgnoredErrors(ignoredIn(directory, 'sushi-ignoreErrors.txt'));

  // Not a winston transport: those get a message whose position is already part of its text, and may get it late.
  owner.write = (info) => {
    const { level, message } = info;
    if (level === 'error' || level === 'warn') said += 1;
    // SUSHI's format takes these out of what it is given.
    const location = locationOf(info, rename);
    const ruleSet = ruleSetOf(info, rename);
    const kept = format.transform(info as never, format.options);
    // While SUSHI parses a RuleSet with its parameters, it turns its logger off and tells later what was wrong.
    const isOff = logger.level === 'emerg';
    if (!kept || isOff || (level !== 'error' && level !== 'warn')) return true;
    if (level === 'warn' && NOT_WORTH_SAYING.test(message)) return true;
    const parameters = { message: withoutDirectory(message, directory) + ruleSet };
    diagnostics.push(diagnostic(level === 'error' ? 'FKI2001' : 'FKI2002', parameters, location));
    return true;
  };

  return {
    diagnostics,
    said: () => said,
    release() {
      delete owner.write;
      stats.reset();
      errorsAndWarnings.reset();
      setIgnoredWarnings('');
      setIgnoredErrors('');
    },
  };
}

function ignoredIn(directory: string, name: string): string {
  const file = [join(directory, name), join(directory, 'input', name)].find((each) => existsSync(each));
  return file === undefined ? '' : readFileSync(file, 'utf8');
}

/** Where an author wrote what is wrong: the insert rule, for a rule that came by a RuleSet. */
function locationOf(info: Logged, rename: (file: string) => string): Location | undefined {
  const file = info.appliedFile ?? info.file;
  const at = info.appliedFile === undefined ? info.location : info.appliedLocation;
  if (!file) return undefined;
  if (at === undefined) return { file: rename(file) };
  const { startLine: line, startColumn, endLine, endColumn } = at;
  return { file: rename(file), line, column: Math.max(1, startColumn), endLine, endColumn: Math.max(1, endColumn) };
}

/** Where the rule itself stands, for one that came by a RuleSet. */
function ruleSetOf({ file, location, appliedFile }: Logged, rename: (file: string) => string): string {
  return appliedFile && file && location ? ` (a rule of a RuleSet, ${rename(file)}:${location.startLine})` : '';
}

/** Names a file as the project does, with `/`. */
export function relativeTo(directory: string, file: string): string {
  const name = isAbsolute(file) ? relative(directory, file) : file;
  return name.split(sep).join('/');
}

/** No absolute path in a message: two checkouts give the same words. */
function withoutDirectory(message: string, directory: string): string {
  return message.replaceAll(directory + sep, '').replaceAll(directory, '.');
}
