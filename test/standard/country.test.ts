import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeValidators, validatorFiles, validatorsKey } from '../../src/cli/index.js';
import {
  type CountryPlan,
  type Injected,
  isGap,
  makeUnit,
  planCountry,
  type Rates,
} from '../../src/emit/examples/country/index.js';
import { compilePathways, dateText, type PathwayProgram } from '../../src/emit/examples/pathways/index.js';
import { loadValidators, type Validators } from '../../src/validate/index.js';
import { run } from '../ask/reports.js';
import { type Fki, fki, root } from './fki.js';

/** What is made to go wrong in a country is what a receiver finds who keeps state from day to day. */
interface Report {
  readonly id: string;
  readonly timestamp: string;
  readonly entry: readonly { readonly resource: { readonly resourceType: string; readonly id: string } }[];
}

let it_: Fki;
let programs: readonly PathwayProgram[];
let validators: Validators;
beforeAll(async () => {
  it_ = await fki();
  const { module } = await placeValidators(validatorsKey(it_.guide), () => validatorFiles(it_.guide));
  validators = await loadValidators(module);
  programs = compilePathways(it_.guide, () => {});
}, 900_000);

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'fki-country-'));
  folders.push(made);
  return made;
};
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

const RATES: Rates = { gaps: 0.12, late: 0.04, duplicates: 0.04, corrections: 0.04, invalid: 0 };
const plan = (): CountryPlan =>
  planCountry(programs, it_.guide.population!, {
    seed: 'found',
    asOf: '2026-11-01',
    days: 16,
    municipalities: 3,
    citizens: 1800,
    inject: RATES,
  });

const citizenOf = ({ entry }: Report): string =>
  entry.find(({ resource }) => resource.resourceType === 'Patient')?.resource.id ?? '';

interface Found {
  readonly municipality: string;
  readonly day: string;
  readonly report: Report;
  readonly rule: string;
}

/** Each day's files, in order, to a receiver who knows what came before. */
async function received(): Promise<{
  readonly found: readonly Found[];
  readonly injected: readonly Injected[];
  readonly days: ReadonlyMap<string, readonly { readonly municipality: string; readonly report: Report }[]>;
}> {
  const { units, ...rest } = plan();
  const made = units.map((unit) => makeUnit({ ...rest, units }, unit));
  const days = new Map<string, { municipality: string; report: Report }[]>();
  for (const { parts } of made)
    for (const { municipality, day, bytes } of parts) {
      const text = bytes.length === 0 ? '' : gunzipSync(bytes).toString('utf8');
      const reports = text.split('\n').filter((line) => line !== '');
      const list = days.get(day) ?? [];
      days.set(day, list);
      for (const line of reports) list.push({ municipality, report: JSON.parse(line) as Report });
    }
  const state = join(folder(), 'state');
  const found: Found[] = [];
  for (const [day, list] of [...days].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const results = await run(
      state,
      validators,
      list.map(({ report }) => report),
    );
    for (const { line, issues } of results)
      for (const { id, rules } of issues)
        if (line !== undefined) found.push({ ...list[line - 1]!, day, rule: rules[0] ?? id });
  }
  return { found, injected: made.flatMap(({ injected }) => injected), days };
}

describe('a receiver who keeps state', () => {
  let all: Awaited<ReturnType<typeof received>>;
  beforeAll(async () => {
    all = await received();
  }, 300_000);
  const of = (kind: Injected['kind']): readonly Injected[] => all.injected.filter((each) => each.kind === kind);
  const told = (rule: string): readonly Found[] => all.found.filter((each) => each.rule === rule);

  it('finds each day that never came, at the first report after it (E-01)', () => {
    const { places, first, last } = plan();
    const wanted = places.flatMap(({ code }) => {
      const isOut = (day: number): boolean => isGap(plan(), code, day);
      const days = Array.from({ length: last - first + 1 }, (_, i) => first + i);
      // Where nothing came before, nothing is missed.
      const begun = days.find((day) => !isOut(day)) ?? last;
      return days
        .filter((day) => day > begun && !isOut(day) && isOut(day - 1))
        .map((day) => `${code} ${dateText(day)}`);
    });
    expect(wanted.length).toBeGreaterThan(2);
    expect(
      told('E-01')
        .map(({ municipality, day }) => `${municipality} ${day}`)
        .sort(),
    ).toEqual(wanted.sort());
  });

  it('finds each report that came again under the same id, and no other (E-04)', () => {
    const wanted = of('duplicate').map(({ report, delivered }) => `${delivered} ${report}`);
    expect(wanted.length).toBeGreaterThan(5);
    expect(
      told('E-04')
        .map(({ day, report }) => `${day} ${report.id}`)
        .sort(),
    ).toEqual(wanted.sort());
  });

  it('finds each report that came after a newer one of the same citizen', () => {
    const wanted = [...of('late'), ...of('duplicate')].filter(({ report, delivered, citizen, municipality }) => {
      const earlier = [...all.days].filter(([day]) => day < delivered!).flatMap(([, list]) => list);
      const own = all.days.get(delivered!)!.find((each) => each.report.id === report)!.report;
      return earlier.some(
        (each) =>
          each.municipality === municipality &&
          citizenOf(each.report) === citizen &&
          Date.parse(each.report.timestamp) > Date.parse(own.timestamp),
      );
    });
    expect(wanted.filter(({ kind }) => kind === 'late').length).toBeGreaterThan(2);
    expect(
      told('FKI7102')
        .map(({ report }) => report.id)
        .sort(),
    ).toEqual(wanted.map(({ report }) => report).sort());
  });

  it('finds nothing else but of citizens of whom something never came or came in another order', () => {
    const hit = new Set([...of('gap'), ...of('late')].map(({ municipality, citizen }) => `${municipality} ${citizen}`));
    const others = all.found.filter(
      ({ rule, municipality, report }) =>
        !['E-01', 'E-04', 'FKI7102'].includes(rule) && !hit.has(`${municipality} ${citizenOf(report)}`),
    );
    expect(others.map(({ day, municipality, rule }) => `${municipality} ${day}: ${rule}`)).toEqual([]);
  });
});

describe('a run that is killed', () => {
  const started: ChildProcess[] = [];
  afterAll(() => {
    for (const child of started) child.kill('SIGKILL');
  });
  const country = (out: string): { readonly child: ChildProcess; readonly exit: Promise<number | null> } => {
    const settings =
      '--municipalities 98 --citizens 12000 --days 6 --inject late,invalid=1% --as-of 2026-11-01 --workers 2';
    const child = spawn(
      process.execPath,
      [join(root, 'lib/cli/main.js'), 'examples', ...settings.split(' '), '--offline', '--out', out],
      { cwd: root, env: { ...process.env, CI: 'true' }, stdio: 'ignore' },
    );
    started.push(child);
    return { child, exit: new Promise((resolve) => child.on('close', (code) => resolve(code))) };
  };
  const contents = (out: string): ReadonlyMap<string, string> =>
    new Map(
      readdirSync(out, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(out.length))
        .sort()
        .map((file) => [file, readFileSync(join(out, file)).toString('base64')]),
    );
  const doneIn = (out: string): number => {
    const aside = join(out, '.fki-country');
    return existsSync(aside) ? readdirSync(aside).filter((name) => /^\d+\.json$/.test(name)).length : 0;
  };

  it('goes on where it was, to the same bytes', async () => {
    const killed = folder();
    const { child, exit } = country(killed);
    while (doneIn(killed) < 3 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await exit;
    expect(doneIn(killed)).toBeGreaterThanOrEqual(3);
    expect(existsSync(join(killed, 'manifest.json'))).toBe(false);
    expect(await country(killed).exit).toBe(0);
    const whole = folder();
    expect(await country(whole).exit).toBe(0);
    expect([...contents(killed).keys()]).toContain('/manifest.json');
    expect(contents(killed)).toEqual(contents(whole));
  }, 300_000);
});
