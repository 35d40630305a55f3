import type { Deliverer, Delivery } from './deliver.js';
import type { Person } from './identity.js';
import { type Happening, type Instance, Life, type LifeSettings } from './life.js';
import type { PathwayProgram } from './program.js';
import { DAY, dayOf } from './time.js';

/** What happened to a citizen on one day. */
export interface LivedDay {
  /** Day number. */
  readonly day: number;
  /** Begun, changed, ended or withdrawn on the day. */
  readonly touched: ReadonlySet<Instance>;
  readonly happenings: readonly Happening[];
}

/** A thing that was recorded wrong, and is found out on a later day, if nothing else happens on it. */
export interface Correction {
  readonly day: number;
  readonly instance: Instance;
}

/** When a correction is made. */
const CORRECTED_AT = 7 * 60;

/**
 * The days on which anything happens, one after the other. `corrections` may be added to between days, the earliest first; `corrected`
 * is told what took the place of what.
 */
export function* daysOf(
  life: Life,
  last: number,
  corrections: Correction[] = [],
  corrected: (wrong: Instance, right: Instance) => void = () => {},
): Generator<LivedDay> {
  for (;;) {
    const next = life.nextAt === undefined ? Number.POSITIVE_INFINITY : dayOf(life.nextAt);
    const day = Math.min(next, corrections[0]?.day ?? Number.POSITIVE_INFINITY);
    if (day > last) return;
    const touched = new Set<Instance>();
    while (corrections[0]?.day === day) {
      const { instance } = corrections.shift()!;
      // What else happens on the day may withdraw or end it as well: then two things would be told at once.
      if (next === day) continue;
      const right = life.correct(instance, day * DAY + CORRECTED_AT);
      if (right === undefined) continue;
      touched.add(instance).add(right);
      corrected(instance, right);
    }
    const happenings: Happening[] = [];
    while (life.nextAt !== undefined && dayOf(life.nextAt) === day) {
      const happening = life.enter((instance) => touched.add(instance));
      if (happening !== undefined) happenings.push(happening);
    }
    if (touched.size > 0 || happenings.length > 0) yield { day, touched, happenings };
  }
}

/** All that happens to one citizen in a span of days, and what is delivered of it. */
export interface Walk {
  readonly life: Life;
  readonly happenings: readonly Happening[];
  readonly deliveries: readonly Delivery[];
  /** The whole record, as it stands on the last day that anything happened. */
  readonly record: readonly Delivery[];
}

export interface WalkSettings extends LifeSettings {
  /** Day numbers: when the pathway begins, and the last day that is walked. */
  readonly start: number;
  readonly last: number;
  readonly deliverer: Deliverer;
}

export function walk(pathway: PathwayProgram, person: Person, settings: WalkSettings): Walk {
  const { start, last, deliverer } = settings;
  const life = new Life(pathway, person, start, settings);
  const happenings: Happening[] = [];
  const deliveries: Delivery[] = [];
  let latest = start;
  for (const { day, touched, happenings: of } of daysOf(life, last)) {
    happenings.push(...of);
    deliveries.push(...deliverer.day(life, day, touched));
    latest = day;
  }
  return { life, happenings, deliveries, record: deliverer.record(life, latest) };
}
