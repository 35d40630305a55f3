/** One unit of a country: some citizens' days, as the reports that are delivered, and what was made to go wrong. */
import { constants, gzipSync } from 'node:zlib';
import {
  type Correction,
  Deliverer,
  type Delivery,
  dateText,
  daysOf,
  type Instance,
  Life,
  type PathwayProgram,
} from '../pathways/index.js';
import { random } from '../seed.js';
import { brokenReport, type Expected } from './breaks.js';
import { type CountryPlan, type Unit, wayOf } from './plan.js';

/** One report that was made to go wrong. */
export interface Injected {
  readonly kind: 'gap' | 'late' | 'duplicate' | 'correction' | 'invalid';
  readonly municipality: string;
  /** The day that the report covers. */
  readonly day: string;
  /** The day on which it is delivered; with a duplicate the second time; undefined where it never is. */
  readonly delivered?: string;
  /** Bundle.id. */
  readonly report: string;
  /** Patient.id. */
  readonly citizen: string;
  readonly breaks?: string;
  readonly expected?: Expected;
  /** What a correction withdrew, and what took its place. */
  readonly withdrawn?: string;
  readonly replacement?: string;
}

export interface Counts {
  /** Reports that should have come of this day. */
  readonly due: number;
  /** Reports and resources in the day's file. */
  readonly reports: number;
  readonly resources: number;
}

/** What the unit adds to the file of one municipality and day. */
export interface Part extends Counts {
  readonly municipality: string;
  readonly day: string;
  readonly bytes: Uint8Array;
}

export interface MadeUnit {
  /** Sorted by municipality and day. */
  readonly parts: readonly Part[];
  readonly injected: readonly Injected[];
}

/** How many days later a late report comes. */
const LATEST = 5;

/** A municipality's system was down on that day, and what it should have sent never came. */
export function isGap(plan: CountryPlan, municipality: string, day: number): boolean {
  return plan.inject.gaps > 0 && random(plan.seed, 'gap', municipality, dateText(day)).chance(plan.inject.gaps);
}

export function makeUnit(plan: CountryPlan, unit: Unit): MadeUnit {
  const making = new Making(plan);
  for (let number = unit.from; number < unit.to; number++) making.citizen(unit.municipality, number);
  return making.made();
}

interface DayFile {
  readonly lines: string[];
  due: number;
  resources: number;
}

class Making {
  private readonly files = new Map<string, Map<string, DayFile>>();
  private readonly injected: Injected[] = [];
  private readonly deliverer: Deliverer;
  private readonly places: ReadonlySet<string>;
  private readonly gaps = new Map<string, boolean>();

  constructor(private readonly plan: CountryPlan) {
    this.deliverer = new Deliverer(plan.seed);
    this.places = new Set(plan.places.map(({ code }) => code));
  }

  citizen(municipality: string, number: number): void {
    const { plan } = this;
    const person = { seed: plan.seed, municipality, number };
    const { program, start } = wayOf(plan, person);
    const life = new Life(program, person, start, { nextMunicipality: (code) => plan.next[code] ?? code });
    const corrections: Correction[] = [];
    // What each correction of the day put in place of what.
    const corrected = new Map<Instance, Instance>();
    for (const { day, touched } of daysOf(life, plan.last, corrections, (wrong, right) =>
      corrected.set(wrong, right),
    )) {
      if (day < plan.first) continue;
      const deliveries = this.deliverer.day(life, day, touched);
      for (const delivery of deliveries) this.deliver(delivery, program.reports[delivery.report]!.whole, corrected);
      corrected.clear();
      this.plantCorrection(life, program, day, touched, corrections);
    }
  }

  made(): MadeUnit {
    const parts = [...this.files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([municipality, days]) =>
        [...days]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([day, { lines, due, resources }]): Part => {
            const bytes = lines.length === 0 ? new Uint8Array() : gzip(lines.join(''));
            return { municipality, day, due, reports: lines.length, resources, bytes };
          }),
      );
    return { parts, injected: this.injected };
  }

  private file(municipality: string, day: number): DayFile {
    let days = this.files.get(municipality);
    if (days === undefined) {
      days = new Map();
      this.files.set(municipality, days);
    }
    const date = dateText(day);
    let file = days.get(date);
    if (file === undefined) {
      file = { lines: [], due: 0, resources: 0 };
      days.set(date, file);
    }
    return file;
  }

  private gap(municipality: string, day: number): boolean {
    const key = `${municipality} ${day}`;
    let found = this.gaps.get(key);
    if (found === undefined) {
      found = isGap(this.plan, municipality, day);
      this.gaps.set(key, found);
    }
    return found;
  }

  /** A day on which something can be delivered. */
  private canDeliver(municipality: string, day: number): boolean {
    return day <= this.plan.last && !this.gap(municipality, day);
  }

  /** Extracts follow the core, which asks for less than a report: they are never made invalid. */
  private deliver(delivery: Delivery, isExtract: boolean, corrected: ReadonlyMap<Instance, Instance>): void {
    const { id, day, json, identity, instances } = delivery;
    const { municipality, patientId } = identity;
    if (!this.places.has(municipality)) return;
    const about = { municipality, day: dateText(day), report: id, citizen: patientId };
    const size = instances.length;
    const put = (on: number, line: string): void => {
      const file = this.file(municipality, on);
      file.lines.push(`${line}\n`);
      file.resources += size;
    };
    this.file(municipality, day).due++;
    if (this.gap(municipality, day)) {
      this.injected.push({ kind: 'gap', ...about });
      return;
    }
    for (const [wrong, right] of corrected) {
      if (!instances.includes(wrong)) continue;
      this.injected.push({
        kind: 'correction',
        ...about,
        delivered: about.day,
        withdrawn: wrong.id,
        replacement: right.id,
      });
    }
    // A report goes wrong in one way at most, and a report that corrects in none.
    const { late, duplicates, invalid } = this.plan.inject;
    const stream = random(this.plan.seed, 'report', id);
    const chance = corrected.size > 0 ? 1 : stream.next();
    const later = day + stream.integer(1, LATEST);
    if (chance < invalid && !isExtract) {
      const { breaks, expected, report } = brokenReport(json, stream);
      this.injected.push({ kind: 'invalid', ...about, delivered: about.day, breaks, expected });
      put(day, JSON.stringify(report));
    } else if (chance < invalid + late && this.canDeliver(municipality, later)) {
      this.injected.push({ kind: 'late', ...about, delivered: dateText(later) });
      put(later, json);
    } else {
      put(day, json);
      if (chance >= invalid + late && chance < invalid + late + duplicates && this.canDeliver(municipality, day + 1)) {
        this.injected.push({ kind: 'duplicate', ...about, delivered: dateText(day + 1) });
        put(day + 1, json);
      }
    }
  }

  /** Decides whether something that was recorded today is found to be wrong tomorrow. */
  private plantCorrection(
    life: Life,
    program: PathwayProgram,
    day: number,
    touched: ReadonlySet<Instance>,
    corrections: Correction[],
  ): void {
    const { plan } = this;
    if (plan.inject.corrections === 0 || corrections.length > 0) return;
    const { record } = life;
    const { municipality, patientId } = record.identity;
    const tomorrow = day + 1;
    if (!this.places.has(municipality) || this.gap(municipality, day) || !this.canDeliver(municipality, tomorrow))
      return;
    const candidates = [...touched].filter(({ thing, record: of, state, id }) => {
      const { pointInTime, withdrawn } = program.things[thing]!;
      if (!pointInTime || withdrawn === undefined || of !== record || state === 'withdrawn') return false;
      // What others refer to would take them along.
      return !record.instances.some(({ references }) => references.some((other) => other?.id === id));
    });
    if (candidates.length === 0) return;
    const stream = random(plan.seed, 'correction', patientId, dateText(day));
    if (stream.chance(plan.inject.corrections)) corrections.push({ day: tomorrow, instance: stream.pick(candidates) });
  }
}

/** Bytes that do not tell the system or the time. Members one after the other are one gzip file (RFC 1952, 2.2). */
function gzip(text: string): Uint8Array {
  const packed = gzipSync(text, { level: constants.Z_DEFAULT_COMPRESSION });
  packed[9] = 255;
  return packed;
}
