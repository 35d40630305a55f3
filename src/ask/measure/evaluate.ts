/** One group of a measure over one citizen's record: who is counted in what, and what is the evidence. */
import {
  CannotEvaluate,
  type Compiled,
  type Environment,
  type Item,
  jsonOf,
  PathError,
  Unchecked,
} from '../../fhirpath/index.js';
import type { Resource } from '../../packages/index.js';
import type { Criterion, Group, Population } from './definition.js';
import { durationBetween } from './duration.js';

/** A member of a group, judged. */
export interface Member {
  /** `ServiceRequest/17`: the resource that is counted, or that holds the element that is. */
  readonly reference?: string;
  /** Codes of the populations that it is counted in. */
  readonly populations: readonly string[];
  /** What else speaks for it, by population: references. */
  readonly evidence: ReadonlyMap<string, readonly string[]>;
  /** Measured values by population: numbers, or texts where distinct values are counted. */
  readonly values: ReadonlyMap<string, readonly (number | string)[]>;
  /** One value a stratifier, in their order: a text, a Coding; undefined where there is none. */
  readonly strata: readonly Stratum[];
}

export type Stratum = string | { readonly system?: string; readonly code: string } | undefined;

/** What the criteria of one record stand on. */
export interface Surrounding {
  readonly bundle: Resource;
  readonly environment: Environment;
  /** `Type/id` of a resource, or of the one that holds an element. */
  referenceOf(node: unknown): string | undefined;
  /** Told of a criterion that could not be evaluated on this record; it counts as not met. */
  fault(criterion: string, reason: string): void;
}

export function membersOf(group: Group, scoring: string, around: Surrounding): readonly Member[] {
  const initial = group.populations.get('initial-population');
  if (initial === undefined) return [];
  const found = run(initial.criterion, around.bundle, 'Bundle', around) ?? [];
  return found.map((item) => memberOf(item, group, scoring, around));
}

function memberOf(item: Item, group: Group, scoring: string, around: Surrounding): Member {
  const { value, type } = nodeOf(item);
  const evidence = new Map<string, readonly string[]>();
  const values = new Map<string, readonly (number | string)[]>();
  const ask = (code: string): readonly Item[] | undefined => {
    const population = group.populations.get(code);
    return population && population.input === undefined ? run(population.criterion, value, type, around) : undefined;
  };
  /** Met where it gives anything but false. */
  const meets = (code: string): boolean => {
    const items = ask(code) ?? [];
    if (items.length === 0 || (items.length === 1 && jsonOf(items[0]!) === false)) return false;
    const resources = items.flatMap((each) => around.referenceOf(nodeOf(each).value) ?? []);
    if (resources.length > 0) evidence.set(code, resources);
    const population = group.populations.get(code)!;
    if (population.aggregate === 'count-distinct')
      values.set(
        code,
        items.map((each) => String(jsonOf(each))),
      );
    return true;
  };
  const populations = ['initial-population', ...MEMBERSHIP[scoring]!(meets)];
  if (populations.includes('measure-observation')) {
    const population = group.populations.get('measure-observation')!;
    const observed = observe(population, ask('measure-observation') ?? [], value, type, group.unit, around);
    if (observed.length > 0) values.set('measure-observation', observed);
    else populations.pop();
  }
  const reference = around.referenceOf(value);
  return {
    ...(reference === undefined ? {} : { reference }),
    populations,
    evidence,
    values,
    strata: group.stratifiers.map(({ criterion }) => {
      const [first] = run(criterion, value, type, around) ?? [];
      return first === undefined ? undefined : stratumOf(jsonOf(first));
    }),
  };
}

/** A Coding, the first of a CodeableConcept, or text. */
function stratumOf(json: unknown): Stratum {
  if (typeof json !== 'object' || json === null) return String(json);
  const { coding, system, code } = json as { coding?: unknown; system?: unknown; code?: unknown };
  if (Array.isArray(coding) && coding.length > 0) return stratumOf(coding[0]);
  if (typeof code !== 'string') return undefined;
  return { code, ...(typeof system === 'string' ? { system } : {}) };
}

type Meets = (code: string) => boolean;

/** FHIR's rules of membership, by scoring: http://hl7.org/fhir/R4/clinicalreasoning-quality-reporting.html */
const MEMBERSHIP: Readonly<Record<string, (meets: Meets) => readonly string[]>> = {
  proportion(meets) {
    if (!meets('denominator')) return [];
    if (meets('denominator-exclusion')) return ['denominator', 'denominator-exclusion'];
    if (!meets('numerator'))
      return meets('denominator-exception') ? ['denominator', 'denominator-exception'] : ['denominator'];
    return meets('numerator-exclusion') ? ['denominator', 'numerator-exclusion'] : ['denominator', 'numerator'];
  },
  ratio(meets) {
    const below = meets('denominator') ? ['denominator'] : [];
    return meets('numerator') && !meets('numerator-exclusion') ? [...below, 'numerator'] : below;
  },
  'continuous-variable'(meets) {
    if (!meets('measure-population')) return [];
    if (meets('measure-population-exclusion')) return ['measure-population', 'measure-population-exclusion'];
    return ['measure-population', 'measure-observation'];
  },
  cohort: () => [],
};

function observe(
  { since }: Population,
  items: readonly Item[],
  value: unknown,
  type: string,
  unit: string | undefined,
  around: Surrounding,
): readonly (number | string)[] {
  const [observed] = items;
  if (observed === undefined) return [];
  if (since === undefined) {
    const number = numberOf(jsonOf(observed));
    return number === undefined ? [] : [number];
  }
  const [from] = run(since, value, type, around) ?? [];
  if (from === undefined) return [];
  const duration = durationBetween(String(jsonOf(from)), String(jsonOf(observed)), unit ?? 'd');
  return duration === undefined ? [] : [duration];
}

/** A number, or the value of a Quantity. */
function numberOf(json: unknown): number | undefined {
  const value = typeof json === 'object' && json !== null ? (json as { value?: unknown }).value : json;
  return typeof value === 'number' ? value : undefined;
}

function nodeOf(item: Item): { readonly value: unknown; readonly type: string } {
  if (typeof item === 'object' && item !== null && 'sibling' in item) {
    return { value: item.value, type: item.type ?? '' };
  }
  return { value: jsonOf(item), type: '' };
}

function run(criterion: Criterion, node: unknown, type: string, around: Surrounding): readonly Item[] | undefined {
  let compiled: Compiled;
  try {
    compiled = criterion.on(type);
    return compiled(node, { ...around.environment, resource: node });
  } catch (error) {
    if (!(error instanceof PathError || error instanceof Unchecked || error instanceof CannotEvaluate)) throw error;
    around.fault(criterion.text, error.message);
    return undefined;
  }
}
