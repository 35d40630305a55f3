import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeInOrder } from '../../src/ask/sequence/index.js';
import { placeValidators, validatorFiles, validatorsKey } from '../../src/cli/index.js';
import type { Diagnostic } from '../../src/diagnostics.js';
import {
  brokenReport,
  type CountryPlan,
  type Injected,
  isGap,
  makeUnit,
  NO_INJECTION,
  planCountry,
  type Rates,
} from '../../src/emit/examples/country/index.js';
import { TEST_CPR } from '../../src/emit/examples/identifiers.js';
import {
  compilePathways,
  Deliverer,
  dayNumber,
  exampleWalk,
  type PathwayProgram,
  type Walk,
  walk,
} from '../../src/emit/examples/pathways/index.js';
import { timeline } from '../../src/emit/examples/pathways/timeline.js';
import { random } from '../../src/emit/examples/seed.js';
import type { Resource } from '../../src/index.js';
import { loadValidators, type Validators } from '../../src/validate/index.js';
import { type Fki, fki, plain, root } from './fki.js';

interface Report {
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[];
}

/** FKI's own pathways: what they reach, and that everything they report is right. */
let it_: Fki;
let programs: readonly PathwayProgram[];
let validators: Validators;
const told: Diagnostic[] = [];
beforeAll(async () => {
  it_ = await fki();
  const { module } = await placeValidators(validatorsKey(it_.guide), () => validatorFiles(it_.guide));
  validators = await loadValidators(module);
  programs = compilePathways(it_.guide, (found) => told.push(found));
}, 900_000);

const FIRST = dayNumber('2025-11-03');
const LAST = dayNumber('2026-11-01');

function followed(program: PathwayProgram, seed: string, number: number): Walk {
  const person = { seed, municipality: '0751', number };
  const settings = { start: FIRST, last: LAST, deliverer: new Deliverer(seed), nextMunicipality: () => '0756' };
  return walk(program, person, settings);
}

/** Findings but information, as `id at expression`. */
function findings(json: string): readonly string[] {
  return it_
    .validate(JSON.parse(json) as Resource)
    .filter(({ severity }) => severity !== 'information')
    .map(({ id, expression, text }) => `${id} at ${plain(expression)}: ${text}`);
}

describe('the pathways', () => {
  it('fit the profiles, and each has a frequency', () => {
    expect(told).toEqual([]);
    expect(programs.map(({ id }) => id)).toEqual(it_.guide.pathways.map(({ id }) => id));
    expect(it_.guide.population?.pathways.map(({ id }) => id).sort()).toEqual(programs.map(({ id }) => id).sort());
  });

  it('reach each of their states, and some end', () => {
    for (const program of programs) {
      const reached = new Set<number>();
      for (let number = 0; number < 150; number++)
        for (const { state } of followed(program, 'states', number).happenings) reached.add(state);
      const missed = program.states.filter((_, i) => !reached.has(i)).map(({ name }) => name);
      expect([program.id, missed]).toEqual([program.id, []]);
    }
  });

  it('report nothing that a validator rejects or warns of, whatever the seed', () => {
    for (const program of programs) {
      for (let number = 0; number < 8; number++) {
        const { deliveries, record } = followed(program, `valid ${number}`, number);
        expect(deliveries.length).toBeGreaterThan(0);
        for (const { json } of [...deliveries, ...record])
          expect([program.id, number, findings(json)]).toEqual([program.id, number, []]);
      }
    }
  });

  it('keep the rules over several reports', () => {
    for (const program of programs) {
      for (let number = 0; number < 4; number++) {
        const reports = followed(program, 'sequence', number).deliveries.map(
          ({ json }) => JSON.parse(json) as Resource,
        );
        const { issues } = judgeInOrder(reports, validators);
        // A municipality has other citizens: that this one has days without change is no fault (E-01).
        const found = issues.flatMap((each) => each.flatMap(({ rules }) => rules)).filter((rule) => rule !== 'E-01');
        expect([program.id, number, found]).toEqual([program.id, number, []]);
      }
    }
  });

  it('name citizens by published test numbers only, and mark every resource as test data', () => {
    for (const program of programs) {
      for (const { json } of followed(program, 'numbers', 1).deliveries) {
        const cpr = [...json.matchAll(/"urn:oid:1\.2\.208\.176\.1\.2","value":"(\d+)"/g)].map(([, value]) => value);
        for (const value of cpr) expect(TEST_CPR).toContain(value);
        for (const { resource } of (JSON.parse(json) as Report).entry)
          expect(JSON.stringify(resource.meta)).toContain('"HTEST"');
      }
    }
  });

  it('give the same bytes for the same seed whatever else was asked for, and others for another', () => {
    const bytes = (seed: string): string =>
      programs.flatMap((program) => followed(program, seed, 5).deliveries.map(({ json }) => json)).join('\n');
    const before = bytes('a');
    followed(programs[0]!, 'a', 4);
    expect(bytes('a')).toBe(before);
    expect(bytes('b')).not.toBe(before);
  });

  it('have a picture that says what it shows, in both languages', () => {
    const population = it_.guide.population!;
    for (const program of programs) {
      const { found, person } = exampleWalk(program, 's', '2026-11-01');
      const picture = (language: 'da' | 'en'): string => timeline(program, found, { person, population, language });
      expect(picture('da')).toBe(picture('da'));
      expect(picture('da')).toContain(`<title id="t">${program.title.da}</title>`);
      expect(picture('en')).toContain(`<title id="t">${program.title.en}</title>`);
      expect(picture('en')).toMatch(/<desc id="d">.{80,}<\/desc>/);
      expect(picture('da')).not.toMatch(/NaN|undefined/);
    }
  });
});

const ALL: Rates = { gaps: 0.05, late: 0.05, duplicates: 0.05, corrections: 0.05, invalid: 0.05 };

function plan(inject: Rates): CountryPlan {
  return planCountry(programs, it_.guide.population!, {
    seed: 'country',
    asOf: '2026-11-01',
    days: 14,
    municipalities: 3,
    citizens: 1400,
    inject,
  });
}

interface Delivered {
  readonly place: string;
  readonly id: string;
  readonly line: string;
}

/** Every report by the file that it stands in, and what the list says. */
function made(inject: Rates): { readonly delivered: readonly Delivered[]; readonly injected: readonly Injected[] } {
  const { units, ...rest } = plan(inject);
  const results = units.map((unit) => makeUnit({ ...rest, units }, unit));
  const delivered = results.flatMap(({ parts }) =>
    parts.flatMap(({ municipality, day, bytes }) =>
      (bytes.length === 0 ? '' : gunzipSync(bytes).toString('utf8'))
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ place: `${municipality} ${day}`, id: (JSON.parse(line) as Resource).id!, line })),
    ),
  );
  return { delivered, injected: results.flatMap(({ injected }) => injected) };
}

const places = (delivered: readonly Delivered[]): readonly string[] =>
  delivered.map(({ place, id }) => `${place} ${id}`).sort();

describe('a country', () => {
  it('has every fault that its list names, and no other', () => {
    const { delivered, injected } = made(ALL);
    const of = (kind: Injected['kind']): readonly Injected[] => injected.filter((each) => each.kind === kind);
    for (const kind of ['gap', 'late', 'duplicate', 'correction', 'invalid'] as const)
      expect([kind, of(kind).length > 3]).toEqual([kind, true]);

    // Gaps: all that was due on those days, and nothing else, never came.
    const nothing = made(NO_INJECTION).delivered;
    const isDown = ({ place }: Delivered): boolean => {
      const [municipality = '', day = ''] = place.split(' ');
      return isGap(plan(ALL), municipality, dayNumber(day));
    };
    const key = ({ municipality, day, report }: Injected): string => `${municipality} ${day} ${report}`;
    expect(of('gap').map(key).sort()).toEqual(places(nothing.filter(isDown)));
    expect(delivered.filter(isDown)).toEqual([]);

    // Late and duplicate: the same report in another day's file.
    const base = made({ ...NO_INJECTION, gaps: ALL.gaps, corrections: ALL.corrections }).delivered;
    const late = new Set(of('late').map(key));
    const again = [...of('late'), ...of('duplicate')].map((each) => key({ ...each, day: each.delivered! }));
    expect(places(delivered)).toEqual([...places(base).filter((place) => !late.has(place)), ...again].sort());

    // All but the invalid ones are, byte for byte, what they would have been.
    const lines = new Map(base.map(({ id, line }) => [id, line]));
    const changed = delivered.filter(({ id, line }) => lines.get(id) !== line).map(({ id }) => id);
    expect(changed.sort()).toEqual(
      of('invalid')
        .map(({ report }) => report)
        .sort(),
    );

    // Corrections: where a report came beside those that were due, the list says so.
    const due = new Set(nothing.map(({ id }) => id));
    const corrected = new Set(of('correction').map(({ report }) => report));
    for (const { id } of base) if (!due.has(id)) expect(corrected.has(id)).toBe(true);
  });

  it('has invalid reports that say once what the list expects, and else none', () => {
    const { delivered, injected } = made({ ...NO_INJECTION, invalid: 0.1 });
    const wrong = new Map(injected.map((each) => [each.report, each]));
    expect(new Set(injected.map(({ breaks }) => breaks)).size).toBeGreaterThan(3);
    for (const { id, line } of delivered) {
      const { expected, breaks } = wrong.get(id) ?? {};
      if (expected === undefined) continue;
      const found = it_.validate(JSON.parse(line) as Resource).filter(({ severity }) => severity === 'error');
      expect([breaks, found.map((issue) => [issue.id, issue.expression])]).toEqual([
        breaks,
        [[expected.id, expected.expression]],
      ]);
    }
    const right = delivered.filter(({ id }) => !wrong.has(id)).slice(0, 150);
    for (const { line } of right) expect(findings(line)).toEqual([]);
  });

  it('breaks a report of every area in one way only', () => {
    for (const program of programs) {
      for (const { json, report: at } of followed(program, 'broken', 2).deliveries.slice(0, 4)) {
        if (program.reports[at]!.whole) continue;
        for (let n = 0; n < 6; n++) {
          const { report, expected, breaks } = brokenReport(json, random('broken', n));
          const found = it_.validate(report as unknown as Resource).filter(({ severity }) => severity === 'error');
          expect([program.id, breaks, found.map(({ id, expression }) => [id, expression])]).toEqual([
            program.id,
            breaks,
            [[expected.id, expected.expression]],
          ]);
        }
      }
    }
  });

  it('corrects by withdrawing and reporting anew', () => {
    const { delivered, injected } = made({ ...NO_INJECTION, corrections: 0.2 });
    expect(injected.length).toBeGreaterThan(5);
    for (const { report, withdrawn, replacement } of injected) {
      const line = delivered.find(({ id }) => id === report)!.line;
      expect(findings(line)).toEqual([]);
      const { entry } = JSON.parse(line) as Report;
      const resource = (id: string | undefined): string =>
        JSON.stringify(entry.find((each) => each.resource.id === id)?.resource);
      expect(resource(withdrawn)).toContain('"entered-in-error"');
      expect(resource(replacement)).not.toContain('"entered-in-error"');
    }
  });
});

describe('fki examples --municipalities', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });
  interface Runner {
    runCountry(run: object): Promise<{ readonly reports: number }>;
  }
  /** Worker threads run `lib/`. */
  async function run(
    workers: number,
    before?: (folder: string) => Promise<void>,
  ): Promise<ReadonlyMap<string, string>> {
    const { runCountry } = (await import(join(root, 'lib/cli/country/run.js'))) as Runner;
    const folder = mkdtempSync(join(tmpdir(), 'fki-country-'));
    folders.push(folder);
    await before?.(folder);
    const session = { progress: false, language: 'en', err: () => {} };
    await runCountry({ plan: plan(ALL), out: folder, workers, session });
    return contents(folder);
  }

  function contents(folder: string): ReadonlyMap<string, string> {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(
      files
        .map(({ parentPath, name }) => join(parentPath, name))
        .sort()
        .map((file) => [file.slice(folder.length), readFileSync(file).toString('base64')]),
    );
  }

  it('writes the same bytes with one worker, with three, and where it goes on after a kill', async () => {
    const one = await run(1);
    expect([...one.keys()]).toContain('/manifest.json');
    expect(await run(3)).toEqual(one);
    const resumed = await run(2, async (folder) => {
      const { UnitStore, writeUnit } = (await import(join(root, 'lib/cli/country/store.js'))) as {
        UnitStore: new (out: string, plan: CountryPlan) => { open(): void; readonly folder: string };
        writeUnit(folder: string, unit: number, made: unknown): void;
      };
      const store = new UnitStore(folder, plan(ALL));
      mkdirSync(folder, { recursive: true });
      store.open();
      writeUnit(store.folder, 1, makeUnit(plan(ALL), plan(ALL).units[1]!));
    });
    expect(resumed).toEqual(one);
  });

  it('counts in its manifest what stands in its files', async () => {
    const files = await run(2);
    const text = (name: string): string => Buffer.from(files.get(name)!, 'base64').toString('utf8');
    const manifest = JSON.parse(text('/manifest.json'));
    const list = text('/injected.ndjson')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Injected);
    for (const { path, reports, municipality, day, due, gap } of manifest.days) {
      const lines =
        path === undefined
          ? []
          : gunzipSync(Buffer.from(files.get(`/${path}`)!, 'base64'))
              .toString('utf8')
              .trim()
              .split('\n');
      expect([municipality, day, lines.length]).toEqual([municipality, day, reports]);
      const here = list.filter((each) => each.municipality === municipality);
      const lost = here.filter((each) => each.day === day && (each.kind === 'gap' || each.kind === 'late')).length;
      const come = here.filter(
        (each) => each.delivered === day && (each.kind === 'late' || each.kind === 'duplicate'),
      ).length;
      expect([municipality, day, due - lost + come]).toEqual([municipality, day, reports]);
      if (gap) expect(reports).toBe(0);
    }
    expect(manifest.injected.invalid).toBe(list.filter(({ kind }) => kind === 'invalid').length);
  });
});
