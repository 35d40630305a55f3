/** Who lives where, on which days, and what goes wrong: all that the data of a country are made from. Plain data, so that workers can be given it. */
import type { Population } from '../../../guide/index.js';
import { dayNumber, type PathwayProgram, type Person, streamOf } from '../pathways/index.js';
import type { Rates } from './rates.js';

export interface CountrySettings {
  readonly seed: string;
  /** YYYY-MM-DD, the last day. */
  readonly asOf: string;
  readonly days: number;
  readonly municipalities: number;
  readonly citizens: number;
  readonly inject: Rates;
}

export interface CountryPlan extends CountrySettings {
  readonly programs: readonly PathwayProgram[];
  readonly weights: readonly number[];
  readonly begun: number;
  /** Day numbers. */
  readonly first: number;
  readonly last: number;
  /** The largest municipalities, sorted by code, each with how many of the citizens it has. */
  readonly places: readonly { readonly code: string; readonly citizens: number }[];
  /** Where those who move go: the next municipality by code, the first after the last. */
  readonly next: Readonly<Record<string, string>>;
  readonly units: readonly Unit[];
}

/** Some of a municipality's citizens: what is made in one piece. The same whatever the number of workers. */
export interface Unit {
  readonly number: number;
  readonly municipality: string;
  /** The first citizen's number, and the number after the last one's. */
  readonly from: number;
  readonly to: number;
}

const UNIT = 1000;

export function planCountry(
  programs: readonly PathwayProgram[],
  population: Population,
  settings: CountrySettings,
): CountryPlan {
  const last = dayNumber(settings.asOf);
  const { sizes } = population.municipalities;
  const chosen = [...sizes]
    .sort((a, b) => b.size - a.size || (a.code < b.code ? -1 : 1))
    .slice(0, settings.municipalities)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const shares = shared(
    settings.citizens,
    chosen.map(({ size }) => size),
  );
  const places = chosen.map(({ code }, i) => ({ code, citizens: shares[i]! }));
  const units: Unit[] = [];
  for (const { code, citizens } of places) {
    for (let from = 0; from < citizens; from += UNIT) {
      units.push({ number: units.length, municipality: code, from, to: Math.min(citizens, from + UNIT) });
    }
  }
  return {
    ...settings,
    programs,
    weights: programs.map(({ id }) => population.pathways.find((entry) => entry.id === id)?.weight ?? 0),
    begun: population.begun.days,
    first: last - settings.days + 1,
    last,
    places,
    next: Object.fromEntries(sizes.map(({ code }, i) => [code, sizes[(i + 1) % sizes.length]!.code])),
    units,
  };
}

/** Whole shares of a number by weight, that add up to it: what is left over goes to the largest remainders. */
export function shared(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((all, each) => all + each, 0);
  const order = exact.map((each, i) => ({ i, rest: each - whole[i]! })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of order.slice(0, left)) whole[i]!++;
  return whole;
}

/** Which pathway a citizen walks, and the day on which it begins. */
export function wayOf(plan: CountryPlan, person: Person): { readonly program: PathwayProgram; readonly start: number } {
  const stream = streamOf(person, 'way');
  const total = plan.weights.reduce((sum, weight) => sum + weight, 0);
  let left = stream.next() * total;
  let at = 0;
  while (at < plan.weights.length - 1) {
    left -= plan.weights[at]!;
    if (left < 0) break;
    at++;
  }
  return { program: plan.programs[at]!, start: stream.integer(plan.first - plan.begun, plan.last) };
}
