import { type Command, Option } from 'commander';
import { diagnostic, Failure } from '../diagnostics.js';
import { type CommonOptions, openSession, type Session, type Streams, say } from './session.js';

/** Exit status: 0 clean, 1 findings of severity error, 2 could not run. */
export type Exit = 0 | 1 | 2;

/** What a command file is given to say its part of the command line, in the language asked for. */
export interface Shell {
  readonly language: 'en' | 'da';
  readonly streams: Streams;
  /** Set by the command that ran. */
  finished: (exit: Exit, session: Session) => void;
  /** The command that is running, for messages: `sdk diff`. */
  running: (name: string, session: Session) => void;
}

export interface CommandText {
  readonly en: string;
  readonly da: string;
}

/**
 * A command: its name and arguments as commander writes them, what it does in one line, an example, and the formats its result can take
 * (`text` first where it has one).
 */
export interface CommandShape {
  readonly usage: string;
  readonly summary: CommandText;
  readonly examples: readonly string[];
  readonly formats: readonly string[];
}

/** Adds a command to the program, with the options that all commands share. */
export function addCommand(parent: Command, shell: Shell, shape: CommandShape): Command {
  const command = parent.command(shape.usage);
  command.description(say(shell, shape.summary.en, shape.summary.da));
  command.addHelpText(
    'after',
    `\n${say(shell, shape.examples.length > 1 ? 'Examples' : 'Example', shape.examples.length > 1 ? 'Eksempler' : 'Eksempel')}:\n${shape.examples.map((line) => `  $ ${line}`).join('\n')}`,
  );
  addCommonOptions(command, shell, shape.formats);
  return command;
}

/** A word that other commands stand behind: `fki package verify`. */
export function addGroup(
  parent: Command,
  shell: Shell,
  name: string,
  summary: CommandText,
  examples: readonly string[],
): Command {
  const group = addCommand(parent, shell, { usage: name, summary, examples, formats: [] });
  group.helpCommand(false);
  group.allowExcessArguments(true);
  return group.action(() => {
    const [word] = group.args;
    if (word !== undefined) throw new Failure([diagnostic('FKI6021', { command: `${name} ${word}` })]);
    group.outputHelp();
  });
}

export function addCommonOptions(command: Command, shell: Shell, formats: readonly string[]): Command {
  const text = (en: string, da: string) => say(shell, en, da);
  command.addOption(
    new Option(
      '--lang <language>',
      text('language of messages: en or da (FKI_LANG)', 'meddelelsernes sprog: en eller da (FKI_LANG)'),
    ),
  );
  if (formats.length > 0) {
    command.addOption(
      new Option('--format <format>', `${text('form of the result', 'resultatets form')}: ${formats.join(', ')}`),
    );
  }
  command.option('--quiet', text('only errors and the result', 'kun fejl og resultatet'));
  command.option('--offline', text('never use the network', 'brug aldrig netværket'));
  command.option('--show-values', text('let data values appear in messages', 'lad dataværdier stå i meddelelser'));
  command.option('--no-color', text('no colours (NO_COLOR)', 'ingen farver (NO_COLOR)'));
  command.helpOption('-h, --help', text('show this help', 'vis denne hjælp'));
  command.showHelpAfterError(false);
  command.exitOverride();
  command.configureOutput({
    writeOut: shell.streams.out,
    // Usage faults are printed as diagnostics, in the language asked for.
    writeErr: () => {},
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
  command.configureHelp({
    styleTitle: (title) => (shell.language === 'da' ? (TITLES[title] ?? title) : title),
    helpWidth: 110,
  });
  return command;
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Brug:',
  'Arguments:': 'Argumenter:',
  'Options:': 'Tilvalg:',
  'Commands:': 'Kommandoer:',
};

/** Sets what a command does: it gets the session, its options and its arguments. */
export function setAction<Options extends CommonOptions>(
  command: Command,
  shell: Shell,
  shape: CommandShape,
  action: (session: Session, options: Options, args: readonly unknown[]) => Promise<Exit> | Exit,
): Command {
  return command.action(async (...given: unknown[]) => {
    const args = given.slice(0, -2);
    const options = optionsOf(command) as Options;
    const session = openSession(options, shell.language, shell.streams);
    shell.running(fullName(command), session);
    if (options.format !== undefined) oneOf('--format', options.format, shape.formats);
    const withDefault = options.format === undefined ? { ...session, format: shape.formats[0] ?? 'text' } : session;
    shell.finished(await action(withDefault, options, args), withDefault);
  });
}

/** A command's options and, where it does not set them itself, those written before its name. */
function optionsOf(command: Command): Record<string, unknown> {
  const own = command.opts();
  for (let parent = command.parent; parent !== null; parent = parent.parent) {
    for (const [name, value] of Object.entries(parent.opts())) {
      // `--no-color` has the default true in both: the one that was written counts.
      if (own[name] === undefined || command.getOptionValueSource(name) === 'default') own[name] = value;
    }
  }
  return own;
}

function fullName(command: Command): string {
  const names: string[] = [];
  for (let at: Command | null = command; at?.parent != null; at = at.parent) names.unshift(at.name());
  return names.join(' ');
}

/** The value, if it is one of those allowed; else a fault of usage. */
export function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((each) => each === value);
  if (found === undefined) {
    throw new Failure([diagnostic('FKI6023', { option, value, allowed: allowed.join(', ') })]);
  }
  return found;
}

/** A whole number of at least `least`. */
export function wholeNumber(option: string, value: string, least = 0): number {
  if (!/^\d{1,15}$/.test(value) || Number(value) < least) {
    throw new Failure([diagnostic('FKI6023', { option, value, allowed: `≥ ${least}` })]);
  }
  return Number(value);
}

/** Gathers an option that may be given many times. */
export function gather(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** `--package` of the commands that take packages where they else take a project. */
export function insteadOfProject(shell: Shell): Option {
  const description = say(
    shell,
    'a package or definitions in the place of a project; may be repeated',
    'en pakke eller definitioner i stedet for et projekt; kan gentages',
  );
  return new Option('--package <package>', description).argParser(gather);
}
