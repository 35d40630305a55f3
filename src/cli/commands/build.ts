import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type BuildResult, type BuildSettings, buildProject, watchProject } from '../build.js';
import { addCommand, type CommandShape, type Exit, type Shell, setAction } from '../command.js';
import { showMade } from '../emit-to.js';
import { faultOf } from '../faults.js';
import { printDiagnostics } from '../print-diagnostics.js';
import { type CommonOptions, type Session, say } from '../session.js';
import { stagesOf } from '../stages.js';

interface Options extends CommonOptions {
  readonly out?: string;
  readonly only?: string;
  readonly watch?: boolean;
}

const SHAPE: CommandShape = {
  usage: 'build [dir]',
  summary: {
    en: 'compiles the project and makes everything that its users get',
    da: 'oversætter projektet og laver alt det, brugerne får',
  },
  examples: ['fki build', 'fki build . --only validators,package --watch'],
  formats: ['text', 'json'],
};

export function addBuild(program: Command, shell: Shell): void {
  const command = addCommand(program, shell, SHAPE)
    .option(
      '--out <folder>',
      say(shell, "where to write (default: the project's dist)", 'hvor der skrives (ellers: projektets dist)'),
    )
    .option(
      '--only <targets>',
      say(
        shell,
        'only these targets and what they need, separated by commas',
        'kun disse mål og det, de kræver, adskilt af komma',
      ),
    )
    .option('--watch', say(shell, 'build again when a source changes', 'byg igen, når en kilde ændres'));
  setAction<Options>(command, shell, SHAPE, (session, options, [dir]) =>
    build(session, options, (dir as string) ?? '.'),
  );
}

async function build(session: Session, options: Options, directory: string): Promise<Exit> {
  // What is named is named from where the user stands, as with every command.
  const shownOut = options.out ?? (directory === '.' ? 'dist' : `${directory.replace(/\/$/, '')}/dist`);
  const settings: BuildSettings = {
    directory,
    out: resolve(shownOut),
    shownOut,
    ...(options.only === undefined
      ? {}
      : {
          only: options.only
            .split(',')
            .map((each) => each.trim())
            .filter((each) => each !== ''),
        }),
    offline: session.offline,
    environment: session.environment,
  };
  if (options.watch !== true) return show(session, settings, await buildProject(settings, stagesOf(session)));

  const stop = new AbortController();
  process.on('SIGINT', () => stop.abort());
  const rebuild = async () => {
    try {
      show(session, settings, await buildProject(settings, stagesOf(session)));
    } catch (error) {
      // The author is in the middle of something; the next save may mend it.
      printDiagnostics(session, faultOf(error, 'build').diagnostics, directory);
    }
    session.err(`${say(session, 'Waiting for changes …', 'Venter på ændringer …')}\n`);
  };
  await watchProject(settings, rebuild, stop.signal);
  return 0;
}

function show(session: Session, { directory }: BuildSettings, { rows, diagnostics }: BuildResult): Exit {
  printDiagnostics(session, diagnostics, directory);
  return showMade(session, rows, diagnostics);
}
