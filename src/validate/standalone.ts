/**
 * `fki-validate.mjs`: the validators of one guide and everything that runs them in a single file, for any machine with Node.
 *
 * It takes the arguments of `fki validate` but `--package`. The file is also its own worker.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { diagnostic, Failure, type Language } from '../diagnostics.js';
import { parseStandalone, readArguments } from './arguments.js';
import { judgeWith } from './judge.js';
import { defaultThreads, runValidate } from './modes.js';
import { Pool, type WorkerSettings } from './pool.js';
import { FORMATS } from './report/index.js';
import type { Validators } from './result.js';
import type { Sequence, SequenceSettings } from './sequence.js';
import { lineOf, processTerminal } from './terminal.js';
import { serveBatches } from './worker.js';
import type { FhirXml } from './xml/index.js';

export interface Standalone {
  readonly validators: Validators;
  readonly xml: () => FhirXml | undefined;
  /** Rules over several reports: what runs them, and what a worker of such a run does. */
  readonly sequenceOf: (settings: SequenceSettings) => Sequence;
  readonly serveShards: (port: NonNullable<typeof parentPort>, validators: Validators) => void;
  /** `import.meta.url` of the file. */
  readonly file: string;
  /** Version of the guide and of the toolchain that made it. */
  readonly version: string;
}

export async function standalone(of: Standalone): Promise<void> {
  if (!isMainThread && parentPort !== null) {
    if ((workerData as { shards?: true }).shards === true) of.serveShards(parentPort, of.validators);
    else serveBatches(parentPort, of.validators, workerData as WorkerSettings, of.xml);
    return;
  }
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
  let language: Language = process.env.FKI_LANG === 'da' ? 'da' : 'en';
  try {
    const { raw, inputs, values } = parseStandalone(process.argv.slice(2));
    if (values.lang !== undefined && values.lang !== 'en' && values.lang !== 'da') {
      throw new Failure([diagnostic('FKI6023', { option: '--lang', value: values.lang, allowed: 'en, da' })]);
    }
    language = values.lang ?? language;
    if (values.help === true) return void process.stdout.write(language === 'da' ? HELP.da : HELP.en);
    if (values.version === true) return void process.stdout.write(`${of.version}\n`);
    if (raw.tx !== undefined && values.offline === true) {
      throw new Failure([diagnostic('FKI6027', { option: '--tx', other: '--offline' })]);
    }
    const { CI, NO_COLOR } = process.env;
    const calm = CI !== undefined && CI !== '' && CI !== 'false';
    const color = values['no-color'] !== true && !NO_COLOR && !calm && process.stdout.isTTY === true;
    const quiet = values.quiet === true;
    const read = readArguments(inputs, raw, { language, color, quiet }, defaultThreads());
    const judge = judgeWith(of.validators, read.options, of.xml, read.request.severity);
    const settings: WorkerSettings = { options: read.options, severity: read.request.severity };
    process.exitCode = await runValidate(
      read,
      {
        judge,
        openPool: () =>
          new Pool(
            (limits) => new Worker(new URL(of.file), { workerData: settings, argv: [], resourceLimits: limits }),
            read.threads,
            language,
          ),
        judgeFor: async (load) => (load.length === 0 ? judge : undefined),
        openSequence: (settings) =>
          of.sequenceOf({
            ...settings,
            validators: of.validators,
            xml: of.xml,
            language,
            showValues: read.options.showValues === true,
            threads: read.threads,
            openWorker: () => new Worker(new URL(of.file), { workerData: { shards: true }, argv: [] }),
          }),
        version: of.version,
      },
      processTerminal({ language, quiet, progress: !quiet && !calm && process.stderr.isTTY === true }),
    );
  } catch (error) {
    const found = error instanceof Failure ? error.diagnostics : [diagnostic('FKI6090', { message: String(error) })];
    for (const each of found) process.stderr.write(lineOf(each, language));
    if (!(error instanceof Failure) && process.env.FKI_DEBUG && error instanceof Error)
      process.stderr.write(`${error.stack}\n`);
    process.exitCode = error instanceof Failure ? error.exit : 2;
  }
}

const HELP = {
  en: `Usage: node fki-validate.mjs [options] FILE|DIR|GLOB|- …

Validates FHIR R4 resources: JSON, NDJSON, XML, packages; .gz too.

  --profile <url|id>      validate against this profile as well; may be repeated
  --format <format>       ${FORMATS.join(', ')}
  --severity <least>      show error, warning or information and worse
  --max-issues <n>        show at most n findings a resource
  --max-bytes <n>         largest resource (64M)
  --require-profile       a resource that claims no profile of the guide is an error
  --allow-example-urls    accept http://example.org
  --suppress <file>       accepted findings: [{"id", "path", "reason"}]
  --requests <file|->     answer {"id", "resource", "profiles", "options"} line by line
  --serve <port>          answer FHIR $validate on 127.0.0.1
  --tx <url>              ask this terminology server for codes that are not at hand
  --stateful <folder>     rules over several reports too; what is known is kept in the folder
  --as-of <date>          organisations should have delivered until this day
  --threads <n>           workers; 0 for none
  --show-values           let data values appear in texts
  --lang en|da            language (FKI_LANG)
  --quiet  --no-color  --version  --help

Example: node fki-validate.mjs --format ndjson export/*.ndjson
Exit: 0 all valid, 1 errors found, 2 could not run.
`,
  da: `Brug: node fki-validate.mjs [tilvalg] FIL|MAPPE|MØNSTER|- …

Validerer FHIR R4-ressourcer: JSON, NDJSON, XML, pakker; også .gz.

  --profile <url|id>      validér også mod denne profil; kan gentages
  --format <form>         ${FORMATS.join(', ')}
  --severity <mindst>     vis error, warning eller information og værre
  --max-issues <n>        vis højst n fund pr. ressource
  --max-bytes <n>         største ressource (64M)
  --require-profile       en ressource uden en af guidens profiler er en fejl
  --allow-example-urls    godtag http://example.org
  --suppress <fil>        accepterede fund: [{"id", "path", "reason"}]
  --requests <fil|->      besvar {"id", "resource", "profiles", "options"} linje for linje
  --serve <port>          besvar FHIR $validate på 127.0.0.1
  --tx <url>              spørg denne terminologiserver om koder, der ikke er ved hånden
  --stateful <mappe>      også regler på tværs af indberetninger; det kendte gemmes i mappen
  --as-of <dato>          organisationer burde have leveret til og med denne dag
  --threads <n>           arbejdere; 0 for ingen
  --show-values           lad dataværdier stå i teksterne
  --lang en|da            sprog (FKI_LANG)
  --quiet  --no-color  --version  --help

Eksempel: node fki-validate.mjs --format ndjson udtraek/*.ndjson
Status: 0 alt er gyldigt, 1 fejl fundet, 2 kunne ikke køre.
`,
} as const;
