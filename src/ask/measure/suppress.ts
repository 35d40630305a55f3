/**
 * Small numbers masked, and the ids behind all numbers left out: a report that says nothing of one citizen.
 *
 * A number between 0 and the threshold is masked. So is one that others give away: a numerator so close to its denominator that the rest
 * is small, and, where a single stratum is masked, the next smallest beside it. Scores that a masked number takes part in go too.
 */
import { absent, type GroupNumbers, type MeasureReport, type Numbers, type PopulationNumber } from './report.js';

export function maskSmall(report: MeasureReport, threshold: number): MeasureReport {
  const { evaluatedResource: _ids, ...rest } = report;
  return { ...rest, group: report.group.map((group) => maskGroup(group, threshold)) };
}

function maskGroup(group: GroupNumbers, threshold: number): GroupNumbers {
  const { stratifier, ...numbers } = group;
  return {
    ...maskNumbers(numbers, smallIn(numbers, threshold)),
    ...(stratifier === undefined
      ? {}
      : {
          stratifier: stratifier.map(({ code, stratum }) => ({
            code,
            ...(stratum === undefined ? {} : { stratum: maskStrata(stratum, threshold) }),
          })),
        }),
  };
}

/** The order of FHIR's populations is kept; which are masked is decided by code. */
function maskStrata<N extends Numbers>(strata: readonly N[], threshold: number): readonly N[] {
  const masked = strata.map((each) => new Set(smallIn(each, threshold)));
  const codes = new Set(strata.flatMap(({ population }) => population.map(codeOf)));
  for (const code of codes) {
    const hidden = masked.filter((each) => each.has(code)).length;
    if (hidden !== 1 || strata.length < 2) continue;
    // The whole minus all the others would say it: hide one more.
    const others = strata
      .map((each, at) => ({ at, count: countOf(each, code) ?? 0 }))
      .filter(({ at }) => !masked[at]!.has(code))
      .sort((a, b) => Number(a.count === 0) - Number(b.count === 0) || a.count - b.count);
    const next = others[0];
    if (next !== undefined) masked[next.at]!.add(code);
  }
  return strata.map((each, at) => maskNumbers(each, masked[at]!));
}

function smallIn(numbers: Numbers, threshold: number): ReadonlySet<string> {
  const isSmall = (count: number | undefined): boolean => count !== undefined && count > 0 && count < threshold;
  const small = new Set(numbers.population.filter(({ count }) => isSmall(count)).map(codeOf));
  for (const [part, whole] of PARTS) {
    const [of, all] = [countOf(numbers, part), countOf(numbers, whole)];
    if (of !== undefined && all !== undefined && of > 0 && isSmall(all - of)) small.add(part);
  }
  return small;
}

/** Populations that are parts of others. */
const PARTS = [
  ['numerator', 'denominator'],
  ['denominator-exclusion', 'denominator'],
  ['denominator-exception', 'denominator'],
  ['denominator', 'initial-population'],
  ['measure-population', 'initial-population'],
  ['measure-population-exclusion', 'measure-population'],
  ['measure-observation', 'measure-population'],
] as const;

function maskNumbers<N extends Numbers>(numbers: N, masked: ReadonlySet<string>): N {
  if (masked.size === 0) return numbers;
  const { measureScore: _score, ...rest } = numbers;
  return {
    ...rest,
    population: numbers.population.map((population) => {
      if (!masked.has(codeOf(population))) return population;
      const { count: _count, ...shown } = population;
      return { ...shown, _count: absent('masked') };
    }),
  } as unknown as N;
}

function codeOf({ code }: PopulationNumber): string {
  const [coding] = code.coding as unknown as readonly { readonly code: string }[];
  return coding?.code ?? '';
}

function countOf({ population }: Numbers, code: string): number | undefined {
  return population.find((each) => codeOf(each) === code)?.count;
}
