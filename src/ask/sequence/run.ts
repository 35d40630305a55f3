/** A run over several reports: set aside by citizen while each resource is judged by itself, judged shard by shard, and put together again. */
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { diagnostic } from '../../diagnostics.js';
import type { Issue, Result, Sequence, SequenceSettings, Unit } from '../../validate/index.js';
import { isError, issueOf, readXml } from '../../validate/index.js';
import { Calendar } from './calendar.js';
import { Findings } from './findings.js';
import { judgeShards } from './jobs.js';
import { brokenIssue, nativeRule } from './native.js';
import { hash, type Report, reportsIn, type Unplaced } from './report.js';
import { placed, type ShardJob, spooled } from './shard.js';
import { Spool } from './spool.js';
import { State } from './state.js';

interface Position {
  readonly line?: number;
  readonly column?: number;
}

/** Results are handed on in pieces. */
const PIECE = 256;

export function sequenceOf(settings: SequenceSettings): Sequence {
  return {
    async *over(units, judge) {
      const state = State.open(settings.directory);
      try {
        yield* new SequenceRun(state, settings).results(units, judge);
      } finally {
        state.close();
      }
    },
  };
}

class SequenceRun {
  readonly #spool: Spool;
  readonly #findings: Findings;
  readonly #calendar: Calendar;

  constructor(
    private readonly state: State,
    private readonly settings: SequenceSettings,
  ) {
    this.#spool = new Spool(state.scratch);
    this.#findings = new Findings(state.scratch);
    this.#calendar = new Calendar(state.organisations);
  }

  async *results(...[units, judge]: Parameters<Sequence['over']>): AsyncGenerator<readonly Result[]> {
    const path = join(this.state.scratch, 'results.lines');
    await this.#judgeSingly(path, judge(this.#setAside(units)));
    const silent = this.#judgeCalendar();
    await this.#judgeShards();
    yield* this.#joined(path);
    if (silent.length > 0) yield silent;
    await this.state.commit(this.#calendar.after());
  }

  /** The units as they come; the reports in them are set aside by shard on the way. */
  async *#setAside(units: AsyncIterable<Unit>): AsyncGenerator<Unit> {
    let resource = 0;
    for await (const unit of units) {
      if ('bytes' in unit) for (const [report, place] of this.#reportsOf(unit)) this.#take(report, place, resource);
      resource++;
      yield unit;
    }
  }

  *#reportsOf(unit: Extract<Unit, { bytes: Uint8Array }>): Generator<readonly [Report | Unplaced, Position]> {
    const bytes = Buffer.from(unit.bytes.buffer, unit.bytes.byteOffset, unit.bytes.byteLength);
    if (!bytes.includes('Bundle')) return;
    const text = bytes.toString('utf8');
    const xml = unit.form === 'xml' ? this.settings.xml() : undefined;
    const read = xml === undefined ? undefined : readXml(text, xml, this.settings.language);
    const json = unit.form === 'xml' ? read?.json : text.replace(/^\uFEFF/, '');
    if (json === undefined) return;
    const found: (Report | Unplaced)[] = [];
    try {
      found.push(...reportsIn(JSON.parse(json)));
    } catch (error) {
      // What is no JSON, or is nested too deep, has been found at fault by itself.
      if (error instanceof SyntaxError || error instanceof RangeError) return;
      throw error;
    }
    const locate = this.settings.validators.locatorOf?.(json);
    for (const report of found) {
      // A report that is the whole resource begins where that does: the text need not be read again.
      const start = { line: lineOf(json, json.indexOf('{')), column: columnOf(json, json.indexOf('{')) };
      const within = report.at === 'Bundle' ? start : (locate?.(report.at) ?? {});
      const place: Position = read === undefined ? within : read.positionOf(within);
      const first = unit.line === undefined || place.line === undefined ? place : { ...place, line: unit.line };
      yield [report, first];
    }
  }

  #take(report: Report | Unplaced, position: Position, resource: number): void {
    const place = { ...position, resource, at: report.at };
    if ('lacks' in report) {
      const issue = issueOf(diagnostic('FKI7101', { what: report.lacks }), this.settings.language);
      const warning: Issue = { ...issue, severity: 'warning', code: 'business-rule', expression: 'Bundle' };
      this.#findings.add({ resource, issue: placed(warning, place) });
      return;
    }
    const { citizen, name, organisation, day, time, content } = report;
    this.#calendar.add(organisation, day, { ...place, time });
    const json = JSON.stringify(content);
    this.#spool.add(shardOf('citizens', citizen), spooled({ ...place, key: citizen, time }, json));
    if (name !== undefined) this.#spool.add(shardOf('names', name), spooled({ ...place, key: name, time }, hash(json)));
  }

  /** The verdict on each resource by itself, set aside in order until it is known what others say of it. */
  async #judgeSingly(path: string, judged: AsyncIterable<readonly Result[]>): Promise<void> {
    const descriptor = openSync(path, 'w', 0o600);
    try {
      for await (const results of judged)
        writeSync(descriptor, results.map((result) => `${JSON.stringify(result)}\n`).join(''));
    } finally {
      closeSync(descriptor);
    }
  }

  async #judgeShards(): Promise<void> {
    const { language, showValues } = this.settings;
    const jobs = this.#spool.parts().map(({ name, path, size }) => {
      const before = this.state.file(name);
      const job: ShardJob = {
        kind: name.startsWith('citizens') ? 'citizens' : 'names',
        folder: this.state.folder,
        spool: path,
        ...(before === undefined ? {} : { before }),
        target: this.state.target(name),
        language,
        showValues,
      };
      return { job, size: size + (before?.bytes ?? 0), name };
    });
    await judgeShards(jobs, this.settings, (job, { after, findings }) => {
      this.state.replace(job.target.replace(/\.\d+$/, ''), after);
      for (const finding of findings) this.#findings.add(finding);
    });
  }

  /** E-01: on the first report after the gap; for an organisation that has fallen silent, a result of its own, about the folder. */
  #judgeCalendar(): readonly Result[] {
    const { validators, language, asOf, directory } = this.settings;
    const rule = nativeRule(validators, 'daily-delivery');
    if (rule === undefined) return [];
    const silent: Issue[] = [];
    for (const { report, organisation, days } of this.#calendar.gaps(asOf)) {
      const missing = language === 'da' ? `Døgn uden indberetning: ${days}.` : `Days without a report: ${days}.`;
      const named = report === undefined ? ` Organisation: ${organisation.replace(/^.*\|/, '')}.` : '';
      const issue = brokenIssue(rule, language, ` ${missing}${named}`);
      if (report !== undefined) this.#findings.add({ resource: report.resource, issue: placed(issue, report) });
      else silent.push(issue);
    }
    return silent.length === 0 ? [] : [{ source: directory, valid: !silent.some(isError), issues: silent }];
  }

  async *#joined(path: string): AsyncGenerator<readonly Result[]> {
    let resource = 0;
    let piece: Result[] = [];
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      const result = JSON.parse(line) as Result;
      const found = this.#findings.of(resource++);
      const issues = found.length === 0 ? result.issues : [...result.issues, ...found];
      piece.push(found.length === 0 ? result : { ...result, issues, valid: result.valid && !found.some(isError) });
      if (piece.length < PIECE) continue;
      yield piece;
      piece = [];
    }
    if (piece.length > 0) yield piece;
  }
}

/** 256 shards: a million citizens are four thousand each. */
function shardOf(kind: 'citizens' | 'names', key: string): string {
  return `${kind}-${Buffer.from(key, 'base64url').subarray(0, 1).toString('hex')}`;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function columnOf(text: string, offset: number): number {
  return offset - text.lastIndexOf('\n', offset);
}
