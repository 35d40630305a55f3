/**
 * One shard of the citizens, or of the names of reports: what is known, and the new reports in order of their time. Citizens do not share
 * anything but their organisation's calendar, so shards are judged side by side.
 */
import { readFileSync } from 'node:fs';
import { type DiagnosticCode, diagnostic, Failure, type Language } from '../../diagnostics.js';
import type { Issue, Validators } from '../../validate/index.js';
import { issueOf } from '../../validate/index.js';
import { bundleOf, changed, type Entry, type Known, knownOf, updated, withReport } from './known.js';
import { brokenIssue, nativeRule } from './native.js';
import { fieldsOf, type KeptFile, KeptWriter, linesIn, readKept } from './spool.js';

export interface ShardJob {
  readonly kind: 'citizens' | 'names';
  readonly folder: string;
  /** The new lines. */
  readonly spool: string;
  /** What is known so far. */
  readonly before?: KeptFile;
  /** Name of the file that takes its place. */
  readonly target: string;
  readonly language: Language;
  readonly showValues: boolean;
}

export interface Finding {
  /** Number of the resource in the input. */
  readonly resource: number;
  readonly issue: Issue;
}

export interface ShardDone {
  readonly after: KeptFile;
  readonly findings: readonly Finding[];
}

/** A new report as it is set aside: who, when, which resource of the input, where in it, and what it says. */
export interface SpooledReport {
  readonly key: string;
  readonly time: number;
  readonly resource: number;
  readonly line?: number;
  readonly column?: number;
  readonly at: string;
}

export function spooled({ key, time, resource, line, column, at }: SpooledReport, content: string): string {
  return [key, time, resource, line ?? '', column ?? '', JSON.stringify(at), content].join('\t');
}

interface Arrived extends SpooledReport {
  readonly content: Buffer;
}

const DAY = 24 * 60 * 60 * 1000;

export function judgeShard(job: ShardJob, validators: Validators): ShardDone {
  const before = job.before === undefined ? Buffer.alloc(0) : readKept(job.folder, job.before);
  if (before === undefined) throw new Failure([diagnostic('FKI7103', { file: job.before?.file ?? '' })]);
  const arrived = [...linesIn(readFileSync(job.spool))].map(arrivedOf);
  arrived.sort((a, b) => a.time - b.time || a.resource - b.resource);
  return job.kind === 'citizens'
    ? judgeCitizens(job, before, arrived, validators)
    : judgeNames(job, before, arrived, validators);
}

function arrivedOf(line: Buffer): Arrived {
  const [key, time, resource, at, column, expression, content] = fieldsOf(line, 7);
  const text = (field: Buffer | undefined): string => field?.toString('utf8') ?? '';
  const place = text(at) === '' ? {} : { line: Number(text(at)), column: Number(text(column)) };
  return {
    key: text(key),
    time: Number(text(time)),
    resource: Number(text(resource)),
    ...place,
    at: JSON.parse(text(expression)) as string,
    content: content ?? Buffer.alloc(0),
  };
}

export interface Citizen {
  known: Known;
  /** Of the latest report. */
  time: number;
}

/**
 * A line a citizen: key, time of the latest report, entries. Those without a new report are carried over as bytes; the others are read,
 * judged and written one at a time, so that memory is the shard's bytes and one citizen's objects.
 */
function judgeCitizens(job: ShardJob, before: Buffer, arrived: readonly Arrived[], validators: Validators): ShardDone {
  const reports = new Map<string, Arrived[]>();
  for (const report of arrived) {
    const others = reports.get(report.key);
    if (others === undefined) reports.set(report.key, [report]);
    else others.push(report);
  }
  const writer = new KeptWriter(job.folder, job.target);
  const findings: Finding[] = [];
  const take = (key: string, new_: readonly Arrived[], known: Known, time: number): void => {
    const citizen: Citizen = { known, time };
    for (const report of new_) {
      const content: unknown = JSON.parse(report.content.toString('utf8'));
      const after = withReport(citizen.known, content);
      for (const issue of judgeReport(report, content, citizen, after, job, validators))
        findings.push({ resource: report.resource, issue: placed(issue, report) });
      citizen.known = after;
      citizen.time = Math.max(citizen.time, report.time);
    }
    writer.add(`${key}\t${citizen.time}\t${JSON.stringify([...citizen.known.values()])}\n`);
  };
  for (const line of linesIn(before)) {
    const [name, time, entries] = fieldsOf(line, 3);
    const key = name?.toString('latin1') ?? '';
    const new_ = reports.get(key);
    if (new_ === undefined) {
      writer.add(line);
      writer.add('\n');
      continue;
    }
    reports.delete(key);
    const known = JSON.parse(entries?.toString('utf8') ?? '[]') as readonly Entry[];
    take(key, new_, knownOf(known), Number(time?.toString('latin1')));
  }
  for (const [key, new_] of reports) take(key, new_, new Map(), Number.NEGATIVE_INFINITY);
  return { after: writer.close(), findings };
}

/** What a report breaks, given what was known of its citizen and the time of the latest report. */
export function* judgeReport(
  report: { readonly time: number },
  content: unknown,
  { known, time }: Citizen,
  after: Known,
  { language, showValues }: { readonly language: Language; readonly showValues: boolean },
  validators: Validators,
): Generator<Issue> {
  if (report.time < time) yield note('FKI7102', language);
  yield* validators.validateSequence?.(
    content,
    { before: bundleOf(known), after: bundleOf(after) },
    { language, showValues },
  ) ?? [];
  const rule = nativeRule(validators, 'one-day-a-report');
  if (rule !== undefined && report.time - time > DAY && Number.isFinite(time)) {
    const since = report.time - DAY;
    for (const entry of changed(known, content)) {
      if (!(updated(entry) < since)) continue;
      yield brokenIssue(rule, language);
      break;
    }
  }
}

/** A finding of the runner itself: not about the report's content. */
export function note(code: Extract<DiagnosticCode, 'FKI7102'>, language: Language): Issue {
  return {
    ...issueOf(diagnostic(code, {}), language),
    severity: 'warning',
    code: 'business-rule',
    expression: 'Bundle',
  };
}

/** A line a name and what it stands for. The first report under a name is the one that has it. */
function judgeNames(job: ShardJob, before: Buffer, arrived: readonly Arrived[], validators: Validators): ShardDone {
  const rule = nativeRule(validators, 'new-report-id');
  const wanted = new Set(arrived.map(({ key }) => key));
  const known = new Map<string, string>();
  for (const line of linesIn(before)) {
    const [key, hash] = line.toString('latin1').split('\t');
    if (key !== undefined && wanted.has(key)) known.set(key, hash ?? '');
  }
  const findings: Finding[] = [];
  const writer = new KeptWriter(job.folder, job.target);
  writer.add(before);
  for (const report of arrived) {
    const hash = report.content.toString('latin1');
    const first = known.get(report.key);
    if (first !== undefined) {
      if (rule !== undefined && isSentAgain(report.at, first === hash))
        findings.push({ resource: report.resource, issue: placed(brokenIssue(rule, job.language), report) });
      continue;
    }
    known.set(report.key, hash);
    writer.add(`${report.key}\t${hash}\n`);
  }
  return { after: writer.close(), findings };
}

/** A delivery passes on reports that came before it, as they were; anything else under a name that is taken is a breach of E-04. */
export function isSentAgain(at: string, isSame: boolean): boolean {
  return !(isSame && at !== 'Bundle');
}

/** Moves a finding about a report to where the report stands in its resource. */
export function placed(issue: Issue, { at, line, column }: Pick<SpooledReport, 'at' | 'line' | 'column'>): Issue {
  return {
    ...issue,
    expression: `${at}${issue.expression.slice('Bundle'.length)}`,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}
