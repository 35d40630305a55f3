/** Puts the units together: one file for each municipality and day, and lists of what stands in them and what was made to go wrong. */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type CountryPlan, INJECTIONS, type Injected, isGap } from '../../emit/examples/country/index.js';
import { dateText } from '../../emit/examples/pathways/index.js';
import { type PartPlace, put, type UnitStore } from './store.js';

export interface CountryResult {
  readonly files: number;
  readonly reports: number;
  readonly resources: number;
  readonly injected: number;
  readonly bytes: number;
}

interface Placed extends PartPlace {
  readonly unit: number;
}

type Kind = Injected['kind'];

/** One municipality's day in the manifest. */
interface DayRow {
  readonly municipality: string;
  readonly day: string;
  /** undefined where nothing was delivered that day. */
  readonly path?: string;
  readonly sha256?: string;
  readonly bytes: number;
  /** Reports that should have come of the day, and those in the day's file. */
  readonly due: number;
  readonly reports: number;
  readonly resources: number;
  /** The municipality's system was down: nothing was delivered. */
  readonly gap: boolean;
}

export function assemble(plan: CountryPlan, out: string, store: UnitStore): CountryResult {
  const byPlace = new Map<string, Placed[]>();
  const kinds: Record<Kind, number> = { gap: 0, late: 0, duplicate: 0, correction: 0, invalid: 0 };
  const list = openList(join(out, 'injected.ndjson'));
  for (const { number } of plan.units) {
    const { parts, injected } = store.index(number);
    for (const part of parts) {
      const known = byPlace.get(part.municipality);
      if (known === undefined) byPlace.set(part.municipality, [{ ...part, unit: number }]);
      else known.push({ ...part, unit: number });
    }
    for (const each of injected) {
      kinds[each.kind]++;
      list.write(`${JSON.stringify(each)}\n`);
    }
  }
  list.close();
  const rows: DayRow[] = [];
  for (const { code } of plan.places) {
    const parts = byPlace.get(code) ?? [];
    mkdirSync(join(out, code), { recursive: true });
    for (let day = plan.first; day <= plan.last; day++) {
      rows.push(
        writeDay(
          plan,
          out,
          store,
          code,
          day,
          parts.filter((part) => part.day === dateText(day)),
        ),
      );
    }
  }
  const files = rows.filter(({ path }) => path !== undefined).length;
  const sum = (of: (row: DayRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const result = {
    files,
    reports: sum(({ reports }) => reports),
    resources: sum(({ resources }) => resources),
    injected: Object.values(kinds).reduce((total, each) => total + each, 0),
    bytes: sum(({ bytes }) => bytes),
  };
  const before = listedBefore(out);
  put(join(out, 'manifest.json'), manifest(plan, result, kinds, rows));
  const paths = new Set(rows.map(({ path }) => path));
  for (const path of before) if (!paths.has(path)) rmSync(join(out, path), { force: true });
  return result;
}

function writeDay(
  plan: CountryPlan,
  out: string,
  store: UnitStore,
  municipality: string,
  day: number,
  parts: readonly Placed[],
): DayRow {
  const date = dateText(day);
  const about = { municipality, day: date };
  const total = (of: (part: Placed) => number): number => parts.reduce((sum, part) => sum + of(part), 0);
  const counts = {
    bytes: total(({ length }) => length),
    due: total(({ due }) => due),
    reports: total(({ reports }) => reports),
    resources: total(({ resources }) => resources),
    gap: isGap(plan, municipality, day),
  };
  if (counts.reports === 0) return { ...about, ...counts };
  const path = `${municipality}/${date}.ndjson.gz`;
  const file = join(out, path);
  const hash = createHash('sha256');
  const handle = openSync(`${file}.new`, 'w');
  try {
    for (const part of parts) {
      const bytes = store.bytes(part.unit, part);
      hash.update(bytes);
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    }
  } finally {
    closeSync(handle);
  }
  renameSync(`${file}.new`, file);
  return { ...about, path, sha256: hash.digest('hex'), ...counts };
}

/** The day files of an earlier run in the folder, as its manifest lists them: those that are made no more go away. */
function listedBefore(out: string): readonly string[] {
  const file = join(out, 'manifest.json');
  if (!existsSync(file)) return [];
  return (readFileSync(file, 'utf8').match(/"\d{4}\/\d{4}-\d{2}-\d{2}\.ndjson\.gz"/g) ?? []).map((path) =>
    path.slice(1, -1),
  );
}

/** A file that grows line by line, aside until it is whole. */
function openList(file: string): { readonly write: (line: string) => void; readonly close: () => void } {
  const handle = openSync(`${file}.new`, 'w');
  return {
    write: (line) => void writeSync(handle, line),
    close: () => {
      closeSync(handle);
      renameSync(`${file}.new`, file);
    },
  };
}

/** One line a day, so that a difference between two runs is seen where it is. */
function manifest(
  plan: CountryPlan,
  totals: CountryResult,
  kinds: Readonly<Record<Kind, number>>,
  rows: readonly DayRow[],
): string {
  const { seed, citizens, places, inject, first, last } = plan;
  const rates = Object.fromEntries(INJECTIONS.map((name) => [name, inject[name]]));
  const head = {
    seed,
    first: dateText(first),
    last: dateText(last),
    municipalities: places.length,
    citizens,
    inject: rates,
    totals,
    injected: { file: 'injected.ndjson', ...kinds },
  };
  const text = JSON.stringify(head, null, 2).slice(0, -2);
  return `${text},\n  "days": [\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]\n}\n`;
}
