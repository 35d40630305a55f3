import type { Deliverer, Delivery } from './deliver.js';
import type { Person } from './identity.js';
import { type Happening, type Instance, Life, type LifeSettings } from './life.js';
import type { PathwayProgram } from './program.js';
import { dayOf } from './time.js';

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
  const life = new Life(pathway, person, settings.start, settings);
  const happenings: Happening[] = [];
  const deliveries: Delivery[] = [];
  let day = settings.start;
  let touched = new Set<Instance>();
  const deliver = (): void => {
    deliveries.push(...settings.deliverer.day(life, day, touched));
    touched = new Set();
  };
  for (let at = life.nextAt; at !== undefined && dayOf(at) <= settings.last; at = life.nextAt) {
    if (dayOf(at) !== day) deliver();
    day = dayOf(at);
    const happening = life.enter((instance) => touched.add(instance));
    if (happening !== undefined) happenings.push(happening);
  }
  deliver();
  return { life, happenings, deliveries, record: settings.deliverer.record(life, day) };
}
