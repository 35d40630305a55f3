import type { Command } from 'commander';
import { diagnostic, Failure } from '../../diagnostics.js';
import type { ValidateArguments } from '../../validate/index.js';
import { addCommand, type CommandShape, type Exit, gather, type Shell, setAction } from '../command.js';
import { printDiagnostics } from '../print-diagnostics.js';
import { type CommonOptions, type Session, say } from '../session.js';
import { stagesOf } from '../stages.js';

interface Options extends CommonOptions, Omit<ValidateArguments, 'format' | 'showValues'> {
  readonly package?: readonly string[];
}

const SHAPE: CommandShape = {
  usage: 'validate [inputs...]',
  summary: {
    en: 'validates files, NDJSON, Bundles and packages against FKI and R4, or against R4 and the packages given',
    da: 'validerer filer, NDJSON, Bundles og pakker mod FKI og R4, eller mod R4 og de angivne pakker',
  },
  examples: [
    "fki validate 'export/*.ndjson' --format ndjson",
    'fki validate report.json --profile FkiCareDeliveryReport --lang da',
    'fki validate --package hl7.fhir.uv.ips-2.0.0.tgz bundle.json',
  ],
  formats: ['text', 'json', 'ndjson', 'outcome', 'sarif', 'junit', 'github'],
};

export function addValidate(program: Command, shell: Shell): void {
  const text = (en: string, da: string) => say(shell, en, da);
  const command = addCommand(program, shell, SHAPE)
    .option(
      '--profile <url|id>',
      text('validate against this profile as well; may be repeated', 'validér også mod denne profil; kan gentages'),
      gather,
    )
    .option(
      '--package <package>',
      text(
        'a package, a folder of definitions or one definition; may be repeated',
        'en pakke, en mappe med definitioner eller én definition; kan gentages',
      ),
      gather,
    )
    .option('--allow-example-urls', text('accept http://example.org', 'godtag http://example.org'))
    .option(
      '--require-profile',
      text(
        'a resource that claims no profile of the guide is an error',
        'en ressource uden en af guidens profiler er en fejl',
      ),
    )
    .option(
      '--severity <least>',
      text('show error, warning or information and worse', 'vis error, warning eller information og værre'),
    )
    .option('--max-issues <n>', text('show at most n findings a resource', 'vis højst n fund pr. ressource'))
    .option('--max-bytes <n>', text('largest resource (64M)', 'største ressource (64M)'))
    .option(
      '--suppress <file>',
      text('accepted findings: [{"id", "path", "reason"}]', 'accepterede fund: [{"id", "path", "reason"}]'),
    )
    .option(
      '--requests <file|->',
      text(
        'answer {"id", "resource", "profiles", "load", "options"} line by line',
        'besvar {"id", "resource", "profiles", "load", "options"} linje for linje',
      ),
    )
    .option('--serve <port>', text('answer FHIR $validate on 127.0.0.1', 'besvar FHIR $validate på 127.0.0.1'))
    .option(
      '--tx <url>',
      text(
        'ask this terminology server for codes that are not at hand',
        'spørg denne terminologiserver om koder, der ikke er ved hånden',
      ),
    )
    .option(
      '--stateful <folder>',
      text(
        'rules over several reports too; what is known is kept in the folder',
        'også regler på tværs af indberetninger; det kendte gemmes i mappen',
      ),
    )
    .option(
      '--as-of <date>',
      text(
        'with --stateful: organisations should have delivered until this day',
        'med --stateful: organisationer burde have leveret til og med denne dag',
      ),
    )
    .option('--threads <n>', text('workers; 0 for none', 'arbejdere; 0 for ingen'));
  setAction<Options>(command, shell, SHAPE, (session, options, [inputs]) =>
    validate(session, options, inputs as readonly string[]),
  );
}

async function validate(session: Session, options: Options, inputs: readonly string[]): Promise<Exit> {
  const { defaultThreads, processTerminal, readArguments, runValidate } = await import('../../validate/index.js');
  const { engineFor } = await import('../engine.js');
  if (inputs.length === 0 && options.requests === undefined && options.serve === undefined) {
    throw new Failure([diagnostic('FKI6022', { argument: 'FILE', command: 'validate ' })]);
  }
  if (options.tx !== undefined && session.offline) {
    throw new Failure([diagnostic('FKI6027', { option: '--tx', other: '--offline' })]);
  }
  const { language, quiet, showValues } = session;
  // The session's colours are those of standard error; the result may go elsewhere.
  const color = session.color && process.stdout.isTTY === true;
  const read = readArguments(
    inputs,
    { ...options, showValues, format: session.format },
    { language, color, quiet },
    defaultThreads(),
  );
  const report = (found: Parameters<typeof printDiagnostics>[1][number]) => printDiagnostics(session, [found]);
  const engine = await engineFor(read, {
    packages: options.package ?? [],
    offline: session.offline,
    stages: stagesOf(session),
    report,
  });
  const terminal = processTerminal({ language, quiet, progress: session.progress && process.stderr.isTTY === true });
  return runValidate(read, engine, { ...terminal, out: session.write, report });
}
