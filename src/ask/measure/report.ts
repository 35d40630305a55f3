/** The numbers as a FHIR MeasureReport: https://hl7.org/fhir/R4/measurereport.html */
import type { Concept, Guide } from '../../guide/index.js';
import type { JsonObject } from '../../packages/index.js';
import type { Organization } from '../record/index.js';
import type { CompiledMeasure, Group, Population } from './definition.js';
import type { Stratum } from './evaluate.js';
import type { InputValue } from './inputs.js';
import type { Period } from './period.js';
import { aggregateOf, type GroupTally, type Tally } from './tally.js';

const POPULATION = 'http://terminology.hl7.org/CodeSystem/measure-population';
const ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
const ABSENT_CODES = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';
const UCUM = 'http://unitsofmeasure.org';

export interface PopulationNumber {
  readonly id?: string;
  readonly code: JsonObject;
  readonly count?: number;
  readonly _count?: JsonObject;
}

export interface Numbers {
  readonly population: readonly PopulationNumber[];
  readonly measureScore?: JsonObject;
}

export interface StratumNumbers extends Numbers {
  readonly value: JsonObject;
}

export interface GroupNumbers extends Numbers {
  readonly code?: JsonObject;
  readonly stratifier?: readonly {
    readonly code: readonly JsonObject[];
    readonly stratum?: readonly StratumNumbers[];
  }[];
}

/** A MeasureReport of type summary. */
export interface MeasureReport {
  readonly resourceType: 'MeasureReport';
  readonly meta?: JsonObject;
  readonly status: 'complete' | 'error';
  readonly type: 'summary';
  readonly measure: string;
  readonly reporter: JsonObject;
  readonly period: { readonly start: string; readonly end: string };
  readonly group: readonly GroupNumbers[];
  readonly evaluatedResource?: readonly JsonObject[];
}

export interface ReportInput {
  readonly compiled: CompiledMeasure;
  readonly guide: Guide;
  readonly organization: Organization;
  readonly groups: readonly GroupTally[];
  readonly period: Period;
  readonly values: (name: string) => InputValue | undefined;
  /** An input that the group's criteria use is missing: nobody was counted. */
  readonly isBlocked: (group: Group) => boolean;
}

export function reportOf(input: ReportInput): MeasureReport {
  const { compiled, guide, organization, period } = input;
  const { measure } = compiled;
  const profile = guide.definitions.structure('FkiIndicatorReport')?.url;
  const evaluated = evaluatedOf(input);
  const isComputed = compiled.groups.some((group) => !input.isBlocked(group));
  return {
    resourceType: 'MeasureReport',
    ...(profile === undefined ? {} : { meta: { profile: [profile] } }),
    status: isComputed ? 'complete' : 'error',
    type: 'summary',
    measure: measure.version === undefined ? measure.url : `${measure.url}|${measure.version}`,
    reporter: organization.reference,
    period: { start: period.start, end: period.end },
    group: compiled.groups.map((group, at) => groupOf(group, at, input)),
    ...(evaluated.length === 0 ? {} : { evaluatedResource: evaluated }),
  };
}

function groupOf(group: Group, at: number, input: ReportInput): GroupNumbers {
  const { compiled, guide, values } = input;
  const isBlocked = input.isBlocked(group);
  const named = (concept: JsonObject): JsonObject => withDisplay(concept, guide);
  const { total, strata } = input.groups[at]!;
  const stratifier = group.stratifiers.map(({ code }, index) => {
    const stratum = [...strata[index]!.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { value, tally }]) => ({
        value: named(valueOfStratum(value)),
        // What comes from outside is of the whole organisation, not of a part of it.
        ...numbersOf(group, tally, compiled.scoring, undefined),
      }));
    return { code: [named(code)], ...(stratum.length === 0 ? {} : { stratum }) };
  });
  return {
    ...(group.code === undefined ? {} : { code: named(group.code) }),
    ...numbersOf(group, total, compiled.scoring, values, isBlocked),
    ...(stratifier.length === 0 ? {} : { stratifier }),
  };
}

type Values = ReportInput['values'];

function numbersOf(
  group: Group,
  tally: Tally,
  scoring: string,
  values: Values | undefined,
  isBlocked = false,
): Numbers {
  const number = (code: string): number | undefined => {
    const population = group.populations.get(code);
    if (population === undefined) return undefined;
    if (population.input === undefined) return tally.count(code);
    const value = values?.(population.input);
    return typeof value === 'number' ? value : undefined;
  };
  const shown = [...group.populations.values()].filter(({ input }) => values !== undefined || input === undefined);
  const score = isBlocked ? undefined : scoreOf(group, tally, scoring, number);
  return {
    population: shown.map((population) =>
      populationOf(population, values !== undefined, isBlocked ? undefined : number(population.code)),
    ),
    ...(score === undefined ? {} : { measureScore: quantityOf(score, group.unit) }),
  };
}

function populationOf({ id, code }: Population, isTotal: boolean, count: number | undefined): PopulationNumber {
  return {
    ...(isTotal ? { id } : {}),
    code: { coding: [{ system: POPULATION, code }] },
    ...(count === undefined ? { _count: absent('unknown') } : { count }),
  };
}

/** The extension that stands where a number does not. */
export function absent(reason: 'unknown' | 'masked'): JsonObject {
  return { extension: [{ url: ABSENT, valueCode: reason }] };
}

function scoreOf(
  { populations }: Group,
  tally: Tally,
  scoring: string,
  number: (code: string) => number | undefined,
): number | undefined {
  if (scoring === 'cohort') return undefined;
  if (scoring === 'continuous-variable') {
    const method = populations.get('measure-observation')?.aggregate ?? 'average';
    if (method === 'count-distinct') return number('measure-observation');
    return aggregateOf(tally.numbers.get('measure-observation') ?? [], method);
  }
  const left = (number('denominator-exclusion') ?? 0) + (number('denominator-exception') ?? 0);
  const denominator = number('denominator');
  const numerator = number('numerator');
  if (denominator === undefined || numerator === undefined || denominator - left <= 0) return undefined;
  return numerator / (denominator - left);
}

/** Per thousand is a unit of UCUM's: the number of units of 10*-3. */
function quantityOf(score: number, unit: string | undefined): JsonObject {
  const value = Math.round(score * (unit === '10*-3' ? 1000 : 1) * 1e4) / 1e4;
  return unit === undefined ? { value } : { value, unit, system: UCUM, code: unit };
}

function valueOfStratum(value: Stratum): JsonObject {
  if (value === undefined) return { coding: [{ system: ABSENT_CODES, code: 'unknown' }] };
  return typeof value === 'string' ? { text: value } : { coding: [{ ...value }] };
}

/** The code systems' own displays: Danish in KL's and FKI's. */
function withDisplay(concept: JsonObject, guide: Guide): JsonObject {
  const coding = Array.isArray(concept.coding) ? (concept.coding as JsonObject[]) : [];
  if (coding.length === 0) return concept;
  return { ...concept, coding: coding.map((each) => ({ ...each, ...displayOf(each, guide) })) };
}

function displayOf({ system, code }: JsonObject, guide: Guide): { readonly display?: string } {
  const concepts = typeof system === 'string' ? guide.definitions.codeSystem(system)?.concepts : undefined;
  const display = find(concepts ?? [], String(code))?.display;
  return display === undefined ? {} : { display };
}

function find(concepts: readonly Concept[], code: string): Concept | undefined {
  for (const concept of concepts) {
    const found = concept.code === code ? concept : find(concept.children, code);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Each resource once, with the populations of all groups that it is part of. */
function evaluatedOf({ groups, guide }: ReportInput): readonly JsonObject[] {
  const url = guide.definitions.structure('fki-counted-in')?.url;
  const all = new Map<string, Set<string>>();
  for (const { resources } of groups) {
    for (const [reference, ids] of resources) all.set(reference, new Set([...(all.get(reference) ?? []), ...ids]));
  }
  return [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reference, ids]) => ({
      ...(url === undefined ? {} : { extension: [...ids].sort().map((id) => ({ url, valueString: id })) }),
      reference,
    }));
}
