/** A Measure made ready to run: its criteria compiled, and what each of them needs. */
import { type Diagnostic, diagnostic } from '../../diagnostics.js';
import {
  CannotEvaluate,
  type Compiled,
  checkMeasure,
  compile,
  expressionOf,
  type MeasureInput,
  measureInputs,
  parseExpression,
  type TypeModel,
  typeModelOf,
  walk,
} from '../../fhirpath/index.js';
import { type Guide, type Measure, type MeasureGroup, type OtherDefinition, readMeasure } from '../../guide/index.js';
import type { JsonObject, Resource } from '../../packages/index.js';
import { TOOL_INPUTS } from './inputs.js';

/** A criterion by the type that it stands on: compiled when the first of that type is met. */
export interface Criterion {
  readonly text: string;
  on(type: string): Compiled;
}

export interface Population {
  /** `numerator`; the measure-population code. */
  readonly code: string;
  /** Names it in the report: `numerator`, `within-urgency.numerator` where the measure has several groups. */
  readonly id: string;
  readonly criterion: Criterion;
  /** The input that the criterion is, and nothing else: the population is that number. */
  readonly input?: string;
  readonly since?: Criterion;
  readonly aggregate?: string;
}

export interface Stratifier {
  readonly code: JsonObject;
  readonly criterion: Criterion;
}

export interface Group {
  readonly code?: JsonObject;
  readonly populations: ReadonlyMap<string, Population>;
  readonly stratifiers: readonly Stratifier[];
  /** UCUM. */
  readonly unit?: string;
  /** Inputs from outside that a criterion uses: without them nobody can be counted. */
  readonly needs: readonly string[];
  /** Inputs from outside that are a population by themselves: without them only that number is missing. */
  readonly numbers: readonly string[];
}

export interface CompiledMeasure {
  readonly measure: Measure;
  readonly scoring: string;
  /** Criteria stand on each delivery report instead of on citizens' records. */
  readonly onReports: boolean;
  /** Some criterion looks at earlier versions. */
  readonly usesHistory: boolean;
  readonly inputs: ReadonlyMap<string, MeasureInput>;
  readonly groups: readonly Group[];
  readonly types: TypeModel;
}

/** The guide's measure of that id, number, name or url. */
export function measureNamed(guide: Guide, name: string): Measure | undefined {
  return guide.measures.find(
    (measure) => measure.id === name || measure.url === name || measure.name === name || numberOf(measure) === name,
  );
}

/** `C1`: the value of the measure's first identifier. */
export function numberOf({ raw }: Measure): string | undefined {
  const [first] = Array.isArray(raw.identifier) ? (raw.identifier as JsonObject[]) : [];
  return typeof first?.value === 'string' ? first.value : undefined;
}

/** A Measure that stands in no guide. */
export function readMeasureResource(resource: Resource, file: string): Measure {
  return readMeasure({ resource, origin: { own: true, position: { file, line: 1, column: 1 } } });
}

/** Compiles a measure; what is wrong with it stands in the diagnostics, and then there is no measure. */
export function compileMeasure(
  measure: Measure,
  guide: Guide,
): { readonly compiled?: CompiledMeasure; readonly diagnostics: readonly Diagnostic[] } {
  const types = typeModelOf(guide.definitions);
  const libraries = [...containedLibraries(measure), ...guide.otherDefinitions];
  const diagnostics = [...checkMeasure(measure, libraries, types)];
  const scoring = measure.scoring ?? '';
  if (!SCORINGS.has(scoring)) diagnostics.push(diagnostic('FKI7401', { measure: measure.id, scoring }, measure.source));
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  const inputs = measureInputs(measure, libraries);
  const used = new Set<string>();
  const build = new Builder(types, [...inputs.keys()], used);
  try {
    const groups = measure.groups.map((group) => build.group(group, measure.groups.length > 1));
    return {
      diagnostics,
      compiled: {
        measure,
        scoring,
        onReports: measure.subject === 'Bundle',
        usesHistory: used.has('history'),
        inputs,
        groups,
        types,
      },
    };
  } catch (error) {
    if (!(error instanceof CannotEvaluate)) throw error;
    const reason = { key: measure.id, reason: error.message, offset: error.offset + 1 };
    return { diagnostics: [...diagnostics, diagnostic('FKI4001', reason, measure.source)] };
  }
}

/** A measure in one file brings its own inputs along: `library` then names `#id`. */
function containedLibraries(measure: Measure): readonly OtherDefinition[] {
  const contained = Array.isArray(measure.raw.contained) ? (measure.raw.contained as unknown as Resource[]) : [];
  return contained
    .filter(({ resourceType }) => resourceType === 'Library')
    .map((raw) => ({ ...measure, resourceType: 'Library', url: `#${String(raw.id)}`, raw }));
}

const SCORINGS: ReadonlySet<string> = new Set(['proportion', 'ratio', 'continuous-variable', 'cohort']);

class Builder {
  constructor(
    private readonly types: TypeModel,
    private readonly variables: readonly string[],
    /** Every input that any criterion uses. */
    private readonly used: Set<string>,
  ) {}

  group({ code, populations, stratifiers, extensions }: MeasureGroup, several: boolean): Group {
    const needs = new Set<string>();
    const numbers = new Set<string>();
    const prefix = several && code !== undefined ? `${code.code}.` : '';
    const unit = codeOf(extensions, 'fki-scoring-unit');
    return {
      ...(code === undefined ? {} : { code: { coding: [{ ...code }] } }),
      ...(unit === undefined ? {} : { unit }),
      populations: new Map(
        populations.map((population) => {
          const since = expressionOf(population.extensions, 'fki-measured-since');
          const aggregate = codeOf(population.extensions, 'fki-aggregate-method');
          const name = /^%(\w+)$/.exec(population.expression)?.[1];
          const input = name === undefined || NOT_NUMBERS.has(name) ? undefined : name;
          const made: Population = {
            code: population.code,
            id: `${prefix}${population.code}`,
            criterion: this.criterion(population.expression, input === undefined ? needs : numbers),
            ...(input === undefined ? {} : { input }),
            ...(since === undefined ? {} : { since: this.criterion(since, needs) }),
            ...(aggregate === undefined ? {} : { aggregate }),
          };
          return [population.code, made];
        }),
      ),
      stratifiers: stratifiers.map(({ code: of, expression }) => ({
        code: of === undefined ? {} : { coding: [{ ...of }] },
        criterion: this.criterion(expression, needs),
      })),
      needs: fromOutside(needs),
      numbers: fromOutside(numbers),
    };
  }

  private criterion(text: string, needs: Set<string>): Criterion {
    const { expression } = parseExpression(text);
    if (expression !== undefined) {
      walk(expression, (inner) => {
        if (inner.kind !== 'external' || !this.variables.includes(inner.name)) return;
        needs.add(inner.name);
        this.used.add(inner.name);
      });
    }
    const { types, variables } = this;
    const known = new Map<string, Compiled>();
    return {
      text,
      on(type) {
        let found = known.get(type);
        if (found === undefined) {
          found = compile(text, { types, variables, ...(types.type(type) === undefined ? {} : { context: { type } }) });
          known.set(type, found);
        }
        return found;
      },
    };
  }
}

/** Inputs that are no number of their own, however alone they stand. */
const NOT_NUMBERS: ReadonlySet<string> = new Set([
  'record',
  'history',
  'periodStart',
  'periodEnd',
  'birthDate',
  'gender',
]);

function fromOutside(names: ReadonlySet<string>): readonly string[] {
  return [...names].filter((name) => !TOOL_INPUTS.has(name)).sort();
}

function codeOf(extensions: readonly JsonObject[] | undefined, name: string): string | undefined {
  const value = extensions?.find(({ url }) => typeof url === 'string' && url.endsWith(`/${name}`))?.valueCode;
  return typeof value === 'string' ? value : undefined;
}
