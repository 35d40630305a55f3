import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { diagnostic, Failure } from '../diagnostics.js';
import { addCommonOptions, type Exit, type Shell } from './command.js';
import { addBuild } from './commands/build.js';
import { addCatalog } from './commands/catalog.js';
import { addCompile } from './commands/compile.js';
import { addExamples } from './commands/examples.js';
import { addImport } from './commands/import.js';
import { addMeasure } from './commands/measure.js';
import { addPackage } from './commands/package.js';
import { addRules } from './commands/rules.js';
import { addSdk } from './commands/sdk.js';
import { addTranslate } from './commands/translate.js';
import { addValidate } from './commands/validate.js';
import { addValidators } from './commands/validators.js';
import { faultOf } from './faults.js';
import { languageOf } from './language.js';
import { diagnosticJson, printDiagnostics } from './print-diagnostics.js';
import { openSession, type Session, type Streams, say } from './session.js';

/**
 * The commands, in the order of `fki --help`. One file a command: it says its arguments, calls one function, prints. A command
 * stands here when its engine does.
 */
const COMMANDS: readonly ((program: Command, shell: Shell) => void)[] = [
  addBuild,
  addCompile,
  addValidators,
  addValidate,
  addExamples,
  addSdk,
  addCatalog,
  addPackage,
  addTranslate,
  addRules,
  addMeasure,
  addImport,
];

/** Runs one command line and gives its exit status. Nothing is thrown: a fault is printed in the language asked for. */
export async function runProgram(argv: readonly string[], streams: Streams): Promise<Exit> {
  const { language, invalid } = languageOf(argv, streams.environment);
  let exit: Exit = 0;
  let name = '';
  let session: Session = openSession(early(argv), language, streams);
  const shell: Shell = {
    language,
    streams,
    finished: (status, of) => {
      exit = status;
      session = of;
    },
    running: (command, of) => {
      name = command;
      session = of;
    },
  };
  const program = programOf(shell);
  try {
    if (invalid !== undefined) {
      throw new Failure([diagnostic('FKI6023', { option: '--lang', value: invalid, allowed: 'en, da' })]);
    }
    await program.parseAsync(argv, { from: 'user' });
    return exit;
  } catch (error) {
    const fault = faultOf(error, name === '' ? commandOf(argv, program) : name);
    printDiagnostics(session, fault.diagnostics);
    if (session.format === 'json' && fault.diagnostics.length > 0) {
      session.out(
        `${JSON.stringify({ diagnostics: fault.diagnostics.map((each) => diagnosticJson(session, each)) }, null, 2)}\n`,
      );
    }
    if (fault.stack !== undefined && streams.environment.FKI_DEBUG) streams.err(`${fault.stack}\n`);
    return fault.exit;
  }
}

function programOf(shell: Shell): Command {
  const program = new Command('fki');
  program.description(
    say(
      shell,
      'Compiles the FHIR standard for Danish municipal health and eldercare data, or any SUSHI project, and validates against it.',
      'Oversætter FHIR-standarden for kommunale sundheds- og ældredata, eller et hvilket som helst SUSHI-projekt, og validerer mod den.',
    ),
  );
  program.version(version(), '--version', say(shell, 'show the version', 'vis versionen'));
  program.helpCommand(false);
  addCommonOptions(program, shell, []);
  program.addHelpText(
    'after',
    `\n${say(shell, 'Example', 'Eksempel')}:\n  $ fki build\n  $ fki validate dist/examples/typical`,
  );
  for (const add of COMMANDS) add(program, shell);
  program.action(() => {
    if (program.args.length > 0) throw new Failure([diagnostic('FKI6021', { command: program.args[0] ?? '' })]);
    program.outputHelp();
  });
  program.allowExcessArguments(true);
  return program;
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

/** The command that was meant, where the command line could not be parsed: `package verify`. */
function commandOf(argv: readonly string[], program: Command): string {
  const names: string[] = [];
  let at = program;
  for (const word of argv) {
    const found = at.commands.find((command) => command.name() === word);
    if (found === undefined) continue;
    names.push(word);
    at = found;
  }
  return names.join(' ');
}

/** Options that decide how a fault of the command line itself is shown, before it is parsed. */
function early(argv: readonly string[]): { format?: string; quiet: boolean; color: boolean } {
  const at = argv.indexOf('--format');
  const format =
    argv.find((word) => word.startsWith('--format='))?.slice('--format='.length) ?? (at < 0 ? undefined : argv[at + 1]);
  return {
    ...(format === undefined ? {} : { format }),
    quiet: argv.includes('--quiet'),
    color: !argv.includes('--no-color'),
  };
}
