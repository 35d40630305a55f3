/**
 * A guide's own measures, each criterion checked where it stands. HL7's validator does not look at them, and a name that does not exist
 * would count nobody, silently.
 *
 * The initial population's criterion stands on a citizen's record (or on what the measure's subject names) and gives the members; all
 * other criteria stand on a member. What they may use as `%names` are the parameters of the measure's libraries.
 */
import { type Diagnostic, diagnostic } from '../diagnostics.js';
import type { Guide, JsonObject, Measure, MeasureGroup, OtherDefinition, Position } from '../guide/model.js';
import type { Expression } from './ast.js';
import { checkExpression, resultTypes } from './check.js';
import { findingDiagnostic } from './check-guide.js';
import type { ContextType, TypeModel } from './contract.js';
import type { VariableTypes } from './infer.js';
import { parseExpression } from './parser.js';
import { typeModelOf } from './types.js';

export const FHIRPATH_LANGUAGE = 'text/fhirpath';
const RECORD: readonly ContextType[] = [{ type: 'Bundle' }];
/** Criteria that are the same for everybody are meant: "all of them". */
const MEANT = new Set(['always-true', 'always-false']);

/** What is wrong with the criteria of a guide's own measures. */
export function checkMeasures(guide: Guide): readonly Diagnostic[] {
  const types = typeModelOf(guide.definitions);
  const own = guide.measures.filter((measure) => measure.own);
  return own.flatMap((measure) => checkMeasure(measure, guide.otherDefinitions, types));
}

/** What is wrong with one measure, whose libraries are among those given. */
export function checkMeasure(
  measure: Measure,
  libraries: readonly OtherDefinition[],
  types: TypeModel,
): readonly Diagnostic[] {
  const checker = new Checker(measure, measureInputs(measure, libraries), types);
  const missing = measure.libraries.filter((canonical) => libraryOf(canonical, libraries) === undefined);
  return [
    ...missing.map((library) => diagnostic('FKI4013', { measure: measure.id, library }, measure.source)),
    ...measure.groups.flatMap((group, at) => checker.group(group, at)),
  ];
}

/** An input of a measure's expressions: a parameter of one of its libraries. */
export interface MeasureInput {
  readonly name: string;
  readonly type: string;
  readonly documentation?: string;
  /** The raw ParameterDefinition. */
  readonly raw: JsonObject;
}

/** The inputs that a measure's libraries name, by name. */
export function measureInputs(
  measure: Measure,
  libraries: readonly OtherDefinition[],
): ReadonlyMap<string, MeasureInput> {
  const found = new Map<string, MeasureInput>();
  for (const canonical of measure.libraries) {
    const parameters = libraryOf(canonical, libraries)?.raw.parameter;
    for (const raw of Array.isArray(parameters) ? (parameters as JsonObject[]) : []) {
      const { name, type, documentation } = raw;
      if (typeof name !== 'string' || typeof type !== 'string') continue;
      found.set(name, { name, type, raw, ...(typeof documentation === 'string' ? { documentation } : {}) });
    }
  }
  return found;
}

function libraryOf(canonical: string, libraries: readonly OtherDefinition[]): OtherDefinition | undefined {
  const [url] = canonical.split('|');
  return libraries.find((library) => library.resourceType === 'Library' && library.url === url);
}

/** The expression that an extension of a population gives, where its url ends so: `fki-measured-since`. */
export function expressionOf(extensions: readonly JsonObject[] | undefined, name: string): string | undefined {
  const value = extensions?.find(({ url }) => typeof url === 'string' && url.endsWith(`/${name}`))?.valueExpression;
  const expression = (value as JsonObject | undefined)?.expression;
  return typeof expression === 'string' ? expression : undefined;
}

class Checker {
  private readonly variables: VariableTypes;

  constructor(
    private readonly measure: Measure,
    inputs: ReadonlyMap<string, MeasureInput>,
    private readonly types: TypeModel,
  ) {
    this.variables = Object.fromEntries(
      [...inputs.values()].map(({ name, type }) => [name, types.type(type) ? type : undefined]),
    );
  }

  group(group: MeasureGroup, at: number): readonly Diagnostic[] {
    const found: Diagnostic[] = [];
    const where = `group[${at}]`;
    let members: readonly ContextType[] | undefined;
    const inOrder = [...group.populations.keys()].sort((a, b) => rank(group, a) - rank(group, b));
    for (const index of inOrder) {
      const { code, language, expression, extensions, position } = group.populations[index]!;
      const isInitial = code === 'initial-population';
      const key = `${where}.population[${index}]`;
      const parsed = this.parse(key, language, expression, position, found);
      if (parsed === undefined) continue;
      // What may be anything is checked by its variables and functions only.
      const context = isInitial ? RECORD : (members ?? []);
      found.push(...this.findings(key, parsed, context, position));
      if (isInitial) {
        const results = resultTypes(parsed, { types: this.types, context, variables: this.variables });
        members = results?.filter((type) => this.types.type(type) !== undefined).map((type) => ({ type }));
      }
      const since = expressionOf(extensions, 'fki-measured-since');
      if (since === undefined) continue;
      const from = this.parse(`${key}.extension`, FHIRPATH_LANGUAGE, since, position, found);
      if (from !== undefined) found.push(...this.findings(`${key}.extension`, from, members ?? [], position));
    }
    group.stratifiers.forEach(({ language, expression, position }, index) => {
      const key = `${where}.stratifier[${index}]`;
      const parsed = this.parse(key, language, expression, position, found);
      if (parsed !== undefined) found.push(...this.findings(key, parsed, members ?? [], position));
    });
    return found;
  }

  private parse(
    key: string,
    language: string,
    text: string,
    position: Position | undefined,
    found: Diagnostic[],
  ): Expression | undefined {
    const name = `${this.measure.id} ${key}`;
    const at = position ?? this.measure.source;
    if (language !== FHIRPATH_LANGUAGE) {
      found.push(diagnostic('FKI4012', { key: name, language }, at));
      return undefined;
    }
    const { expression, error } = parseExpression(text);
    if (expression === undefined) {
      found.push(diagnostic('FKI4001', { key: name, reason: error.message, offset: error.offset + 1 }, at));
    }
    return expression;
  }

  private findings(
    key: string,
    expression: Expression,
    context: readonly ContextType[],
    position: Position | undefined,
  ): readonly Diagnostic[] {
    const { types, variables, measure } = this;
    // Without a known type nothing is said of members; variables and functions are checked on any.
    const on = context.length > 0 ? context : [{ type: 'Resource' }];
    return checkExpression(expression, { types, context: on, variables })
      .filter(({ kind }) => !MEANT.has(kind))
      .map((finding) => findingDiagnostic(`${measure.id} ${key}`, finding, position ?? measure.source));
  }
}

/** The initial population comes first, wherever it stands: it says what the others stand on. */
function rank({ populations }: MeasureGroup, index: number): number {
  return populations[index]!.code === 'initial-population' ? -1 : index;
}
