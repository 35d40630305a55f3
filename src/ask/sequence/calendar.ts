/** The days on which each organisation has delivered (E-01). No clock: the latest report says what day it is, or `--as-of`. */
import type { SpooledReport } from './shard.js';

type Place = Omit<SpooledReport, 'key'>;

/** By organisation, the last day (`2026-11-05`) with a report. */
export type LastDays = Readonly<Record<string, string>>;

export interface Gap {
  /** The first report after it; undefined where the organisation has not delivered since. */
  readonly report?: Place;
  readonly organisation: string;
  /** Days without a report. */
  readonly days: number;
}

export class Calendar {
  /** The earliest report of each organisation and day of this run. */
  readonly #days = new Map<string, Map<string, Place>>();

  readonly #before: ReadonlyMap<string, string>;

  constructor(before: LastDays) {
    this.#before = new Map(Object.entries(before));
  }

  add(organisation: string, day: string, place: Place): void {
    let days = this.#days.get(organisation);
    if (days === undefined) {
      days = new Map();
      this.#days.set(organisation, days);
    }
    const first = days.get(day);
    if (first === undefined || place.time < first.time) days.set(day, place);
  }

  /** Days without a report between two days with one; and, of those who have fallen silent, up to the latest day that is known. */
  *gaps(asOf: string | undefined): Generator<Gap> {
    for (const [organisation, days] of sorted(this.#days)) {
      let last = this.#before.get(organisation);
      for (const [day, report] of sorted(days)) {
        if (last !== undefined && daysBetween(last, day) > 1)
          yield { organisation, report, days: daysBetween(last, day) - 1 };
        if (last === undefined || day > last) last = day;
      }
    }
    const lastDays = this.after();
    const today = [...Object.values(lastDays), asOf ?? ''].sort().at(-1)!;
    for (const [organisation, day] of sorted(new Map(Object.entries(lastDays))))
      if (daysBetween(day, today) > 1) yield { organisation, days: daysBetween(day, today) - 1 };
  }

  /** What is kept for the next run. */
  after(): LastDays {
    const after = new Map(this.#before);
    for (const [organisation, days] of this.#days) {
      const last = [...days.keys(), after.get(organisation) ?? ''].sort().at(-1)!;
      after.set(organisation, last);
    }
    return Object.fromEntries(sorted(after));
  }
}

function sorted<Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / (24 * 60 * 60 * 1000));
}
