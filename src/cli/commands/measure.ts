import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { GivenInput, MeasureReport } from '../../ask/measure/index.js';
import { type Diagnostic, diagnostic, Failure } from '../../diagnostics.js';
import type { Guide, Measure } from '../../guide/index.js';
import type { JsonObject, Resource } from '../../packages/index.js';
import { addCommand, type CommandShape, type Exit, gather, type Shell, setAction, wholeNumber } from '../command.js';
import { ownGuide } from '../own-guide.js';
import { printDiagnostics } from '../print-diagnostics.js';
import { resourcesOf } from '../read-resources.js';
import { type CommonOptions, type Session, say } from '../session.js';

interface Options extends CommonOptions {
  readonly measure: string;
  readonly period: string;
  readonly parameter?: readonly string[];
  readonly suppress?: string;
}

const SHAPE: CommandShape = {
  usage: 'measure [files...]',
  summary: {
    en: 'computes an indicator over delivery reports or records: a MeasureReport an organisation, with the ids behind each number',
    da: 'beregner en indikator af indberetningsrapporter eller journaler: en MeasureReport pr. organisation med id’erne bag hvert tal',
  },
  examples: [
    "fki measure 'reports/*.ndjson' --measure C2 --period 2026-Q4",
    'fki measure reports --measure C1 --period 2026 --parameter population65@900000000000011=4211',
    'fki measure reports --measure my-indicator.json --period 2026-11 --suppress 5 --format text',
  ],
  formats: ['ndjson', 'json', 'text'],
};

export function addMeasure(program: Command, shell: Shell): void {
  const text = (en: string, da: string) => say(shell, en, da);
  const command = addCommand(program, shell, SHAPE)
    .requiredOption(
      '--measure <id|file>',
      text(
        'id or number of a measure, or a file with a Measure',
        'et måls id eller nummer, eller en fil med et Measure',
      ),
    )
    .requiredOption(
      '--period <period>',
      text('2026, 2026-Q4, 2026-11, or two days with / between', '2026, 2026-Q4, 2026-11 eller to dage med / imellem'),
    )
    .option(
      '--parameter <name=value>',
      text(
        'an input from outside the data; name@organisation=value for one organisation; a Bundle as a file; may be repeated',
        'et input uden for data; navn@organisation=værdi for én organisation; en Bundle som fil; kan gentages',
      ),
      gather,
    )
    .option(
      '--suppress <n>',
      text('mask numbers below n, and leave out all ids', 'skjul tal under n, og udelad alle id’er'),
    );
  setAction<Options>(command, shell, SHAPE, (session, options, [files]) =>
    measure(session, options, files as readonly string[]),
  );
}

async function measure(session: Session, options: Options, files: readonly string[]): Promise<Exit> {
  const { compileMeasure, inputValues, maskSmall, MeasureRun, readPeriod, reportText } = await import(
    '../../ask/measure/index.js'
  );
  const period = readPeriod(options.period);
  if (period === undefined) {
    const allowed = '2026, 2026-Q4, 2026-11, 2026-11-05, 2026-01-01/2026-06-30';
    throw new Failure([diagnostic('FKI6023', { option: '--period', value: options.period, allowed })]);
  }
  const threshold = options.suppress === undefined ? undefined : wholeNumber('--suppress', options.suppress, 2);
  const guide = await ownGuide();
  const found = await measureOf(guide, options.measure);
  const { compiled, diagnostics } = compileMeasure(found, guide);
  if (compiled === undefined) throw new Failure(diagnostics);
  const given = inputValues((options.parameter ?? []).map(readParameter), compiled.inputs);
  if (given.diagnostics.length > 0) throw new Failure(given.diagnostics);
  printDiagnostics(session, [...diagnostics, ...gapsOf(found, session)]);

  const run = new MeasureRun(compiled, guide, { period, values: given.values, resources: threshold === undefined });
  let unread = 0;
  const report = (fault: Diagnostic): void => {
    unread++;
    printDiagnostics(session, [fault]);
  };
  for await (const { resource } of resourcesOf(files, 'measure', report)) run.add(resource);
  const reports: MeasureReport[] = [];
  const print = async (report: MeasureReport): Promise<void> => {
    if (session.format === 'json') reports.push(report);
    else if (session.format === 'ndjson') await session.write(`${JSON.stringify(report)}\n`);
    else await session.write(reportText(report, titleOf(found, session), session.language));
  };
  let count = 0;
  for (const report of run.reports()) {
    count++;
    await print(threshold === undefined ? report : maskSmall(report, threshold));
  }
  if (session.format === 'json') {
    const entry = reports.map((resource) => ({ resource }));
    session.out(`${JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }, null, 2)}\n`);
  }
  printDiagnostics(session, notes(run, count, found));
  return unread > 0 ? 1 : 0;
}

/** What the run could not do, said once. */
function notes(
  run: {
    readonly skipped: number;
    readonly faults: ReadonlyMap<string, { count: number; reason: string }>;
    readonly missing: ReadonlySet<string>;
  },
  count: number,
  { id }: Measure,
): readonly Diagnostic[] {
  const missing = [...run.missing].sort().map((name) => `%${name}`);
  return [
    ...(run.skipped > 0 ? [diagnostic('FKI7407', { count: run.skipped })] : []),
    ...(count === 0 ? [diagnostic('FKI7408', {})] : []),
    ...(missing.length > 0 ? [diagnostic('FKI7405', { measure: id, names: missing.join(', ') })] : []),
    ...[...run.faults].map(([criterion, fault]) => diagnostic('FKI7406', { criterion, ...fault })),
  ];
}

async function measureOf(guide: Guide, name: string): Promise<Measure> {
  const { measureNamed, readMeasureResource } = await import('../../ask/measure/index.js');
  const found = measureNamed(guide, name);
  if (found !== undefined) return found;
  if (!existsSync(name)) {
    const known = guide.measures.map(({ id }) => id).join(', ');
    throw new Failure([diagnostic('FKI7400', { measure: name, known })]);
  }
  const resource = readResource(name);
  if (resource.resourceType !== 'Measure')
    throw new Failure([diagnostic('FKI7400', { measure: name, known: 'Measure' })]);
  return readMeasureResource(resource, name);
}

/** `name=value`, `name@organisation=value`; a value that is a file is the Bundle in it. */
function readParameter(text: string): GivenInput {
  const found = /^(\w+)(?:@([^=]+))?=(.*)$/s.exec(text);
  if (found === null) {
    throw new Failure([diagnostic('FKI6023', { option: '--parameter', value: text, allowed: 'name=value' })]);
  }
  const [, name = '', organization, value = ''] = found;
  return {
    name,
    ...(organization === undefined ? {} : { organization }),
    value: /\.json$/.test(value) ? readResource(value) : value,
  };
}

function readResource(path: string): Resource {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Failure([diagnostic('FKI6001', { path })]);
  }
  try {
    const json = JSON.parse(text) as unknown;
    if (typeof json === 'object' && json !== null && typeof (json as Resource).resourceType === 'string')
      return json as Resource;
  } catch {
    // Said below.
  }
  throw new Failure([diagnostic('FKI3100', { file: path })]);
}

function titleOf({ title }: Measure, { language }: Session): string {
  return (language === 'da' ? title.da : undefined) ?? title.en;
}

/** The measure itself says what FKI data alone cannot. */
function gapsOf({ id, raw }: Measure, { language }: Session): readonly Diagnostic[] {
  const extensions = Array.isArray(raw.extension) ? (raw.extension as JsonObject[]) : [];
  const gap = extensions.find(({ url }) => String(url).endsWith('/fki-data-gap'));
  if (typeof gap?.valueMarkdown !== 'string') return [];
  const translations = (gap._valueMarkdown as JsonObject | undefined)?.extension as JsonObject[] | undefined;
  const danish = translations
    ?.map(({ extension }) => extension as JsonObject[])
    .find((parts) => parts?.some(({ url, valueCode }) => url === 'lang' && valueCode === 'da'))
    ?.find(({ url }) => url === 'content')?.valueString;
  const text = language === 'da' && typeof danish === 'string' ? danish : gap.valueMarkdown;
  return [diagnostic('FKI7404', { measure: id, gap: text })];
}
