/** Every function the compiler knows: its parameters, and what it gives. */
import { ANY, always, NOTHING, one, type Static, unionOf } from './types.js';

/**
 * How an argument is taken: `value` is evaluated where the call stands; `criterion` and `project` once an item, with `$this`; `type` is a
 * type's name; `lazy` is evaluated at most once, with `$this` the whole input; `sort` is a projection that may be negated.
 */
export type Parameter = 'value' | 'criterion' | 'project' | 'type' | 'lazy' | 'sort';

/** What a function gives in the run-time: an item collection, `true`/`false`/undefined, text, a number, or one item. */
export type Gives = 'items' | 'truth' | 'text' | 'integer' | 'item';

export interface FunctionInfo {
  readonly parameters: readonly Parameter[];
  /** How many of them must be given. */
  readonly required: number;
  /** The last parameter may be repeated. */
  readonly variadic?: boolean;
  readonly gives: Gives;
  readonly result: (input: Static, args: readonly Static[]) => Static;
}

const BOOLEAN = one('System.Boolean');
const SURE = always('System.Boolean');
const TEXT = one('System.String');
const INTEGER = one('System.Integer');

function f(
  parameters: readonly Parameter[],
  gives: Gives,
  result: FunctionInfo['result'] | Static,
  required = parameters.length,
  variadic = false,
): FunctionInfo {
  return { parameters, required, gives, variadic, result: typeof result === 'function' ? result : () => result };
}

const same = (input: Static): Static => ({ types: input.types, single: input.single });
const many = (input: Static): Static => ({ types: input.types, single: false });
const singled = (input: Static): Static => ({ types: input.types, single: true });

export const FUNCTIONS: ReadonlyMap<string, FunctionInfo> = new Map<string, FunctionInfo>([
  // Existence
  ['empty', f([], 'truth', SURE)],
  ['exists', f(['criterion'], 'truth', SURE, 0)],
  ['all', f(['criterion'], 'truth', SURE)],
  ['allTrue', f([], 'truth', SURE)],
  ['anyTrue', f([], 'truth', SURE)],
  ['allFalse', f([], 'truth', SURE)],
  ['anyFalse', f([], 'truth', SURE)],
  ['subsetOf', f(['value'], 'truth', SURE)],
  ['supersetOf', f(['value'], 'truth', SURE)],
  ['count', f([], 'integer', always('System.Integer'))],
  ['distinct', f([], 'items', same)],
  ['isDistinct', f([], 'truth', SURE)],
  ['not', f([], 'truth', BOOLEAN)],
  ['hasValue', f([], 'truth', SURE)],
  ['getValue', f([], 'item', (input) => ({ types: systemTypes(input), single: true }))],
  // Filtering and projection
  ['where', f(['criterion'], 'items', same)],
  ['select', f(['project'], 'items', (input, [of = ANY]) => ({ types: of.types, single: input.single && of.single }))],
  ['repeat', f(['project'], 'items', (_, [of = ANY]) => many(of))],
  ['ofType', f(['type'], 'items', (input, [of = ANY]) => ({ types: of.types, single: input.single }))],
  ['as', f(['type'], 'items', (input, [of = ANY]) => ({ types: of.types, single: input.single }))],
  ['is', f(['type'], 'truth', BOOLEAN)],
  ['extension', f(['value'], 'items', () => ({ types: ['Extension'], single: false }))],
  ['aggregate', f(['project', 'value'], 'items', (_, [step = ANY]) => step, 1)],
  ['sort', f(['sort'], 'items', same, 0, true)],
  // Subsetting
  ['single', f([], 'item', singled)],
  ['first', f([], 'items', singled)],
  ['last', f([], 'items', singled)],
  ['tail', f([], 'items', same)],
  ['skip', f(['value'], 'items', same)],
  ['take', f(['value'], 'items', same)],
  ['intersect', f(['value'], 'items', same)],
  ['exclude', f(['value'], 'items', same)],
  // Combining
  ['union', f(['value'], 'items', (input, [other = ANY]) => unionOf(input, other))],
  ['combine', f(['value'], 'items', (input, [other = ANY]) => unionOf(input, other))],
  ['coalesce', f(['lazy'], 'items', () => ANY, 1, true)],
  [
    'iif',
    f(
      ['lazy', 'lazy', 'lazy'],
      'items',
      (_, [, yes = ANY, no = NOTHING]) => ({ types: unionOf(yes, no).types, single: yes.single && no.single }),
      2,
    ),
  ],
  // Conversion
  ['toBoolean', f([], 'truth', BOOLEAN)],
  ['toInteger', f([], 'integer', INTEGER)],
  ['toLong', f([], 'item', one('System.Long'))],
  ['toDecimal', f([], 'item', one('System.Decimal'))],
  ['toString', f([], 'text', TEXT)],
  ['toDate', f([], 'item', one('System.Date'))],
  ['toDateTime', f([], 'item', one('System.DateTime'))],
  ['toTime', f([], 'item', one('System.Time'))],
  ['toQuantity', f(['value'], 'item', one('System.Quantity'), 0)],
  ...['Boolean', 'Integer', 'Long', 'Decimal', 'String', 'Date', 'DateTime', 'Time'].map(
    (name): [string, FunctionInfo] => [`convertsTo${name}`, f([], 'truth', BOOLEAN)],
  ),
  ['convertsToQuantity', f(['value'], 'truth', BOOLEAN, 0)],
  // Text
  ['startsWith', f(['value'], 'truth', BOOLEAN)],
  ['endsWith', f(['value'], 'truth', BOOLEAN)],
  ['contains', f(['value'], 'truth', BOOLEAN)],
  ['matches', f(['value', 'value'], 'truth', BOOLEAN, 1)],
  ['matchesFull', f(['value', 'value'], 'truth', BOOLEAN, 1)],
  ['indexOf', f(['value'], 'integer', INTEGER)],
  ['lastIndexOf', f(['value'], 'integer', INTEGER)],
  ['length', f([], 'integer', INTEGER)],
  ['substring', f(['value', 'value'], 'text', TEXT, 1)],
  ['upper', f([], 'text', TEXT)],
  ['lower', f([], 'text', TEXT)],
  ['trim', f([], 'text', TEXT)],
  ['replace', f(['value', 'value'], 'text', TEXT)],
  ['replaceMatches', f(['value', 'value', 'value'], 'text', TEXT, 2)],
  ['encode', f(['value'], 'text', TEXT)],
  ['decode', f(['value'], 'text', TEXT)],
  ['escape', f(['value'], 'text', TEXT)],
  ['unescape', f(['value'], 'text', TEXT)],
  ['join', f(['value'], 'text', TEXT, 0)],
  ['split', f(['value'], 'items', { types: ['System.String'], single: false })],
  ['toChars', f([], 'items', { types: ['System.String'], single: false })],
  // Arithmetic
  ['abs', f([], 'item', (input) => ({ types: systemTypes(input), single: true }))],
  ['ceiling', f([], 'item', INTEGER)],
  ['floor', f([], 'item', INTEGER)],
  ['truncate', f([], 'item', INTEGER)],
  ['round', f(['value'], 'item', one('System.Decimal'), 0)],
  ['exp', f([], 'item', one('System.Decimal'))],
  ['ln', f([], 'item', one('System.Decimal'))],
  ['log', f(['value'], 'item', one('System.Decimal'))],
  ['power', f(['value'], 'item', one('System.Decimal', 'System.Integer'))],
  ['sqrt', f([], 'item', one('System.Decimal'))],
  ['lowBoundary', f(['value'], 'item', (input) => ({ types: systemTypes(input), single: true }), 0)],
  ['highBoundary', f(['value'], 'item', (input) => ({ types: systemTypes(input), single: true }), 0)],
  ['precision', f([], 'integer', INTEGER)],
  ['comparable', f(['value'], 'truth', BOOLEAN)],
  // The tree
  ['children', f([], 'items', () => ANY)],
  ['descendants', f([], 'items', () => ANY)],
  ['type', f([], 'items', (input) => ({ types: ['System.TypeInfo'], single: input.single }))],
  // Surroundings
  ['trace', f(['value', 'project'], 'items', (input) => input, 1)],
  ['defineVariable', f(['value', 'lazy'], 'items', (input) => input, 1)],
  ['now', f([], 'item', always('System.DateTime'))],
  ['today', f([], 'item', always('System.Date'))],
  ['timeOfDay', f([], 'item', always('System.Time'))],
  ['resolve', f([], 'items', (input) => ({ types: ['Resource'], single: input.single }))],
  ['memberOf', f(['value'], 'truth', BOOLEAN)],
  ['subsumes', f(['value'], 'truth', BOOLEAN)],
  ['subsumedBy', f(['value'], 'truth', BOOLEAN)],
  ['conformsTo', f(['value'], 'truth', BOOLEAN)],
  ['htmlChecks', f([], 'truth', BOOLEAN)],
  // HL7's corrected txt-2; the same checks.
  ['htmlChecks1', f([], 'truth', BOOLEAN)],
  ['htmlChecks2', f([], 'truth', BOOLEAN)],
]);

/** The System types of a FHIR primitive's values. */
function systemTypes(input: Static): readonly string[] | undefined {
  return input.types?.map((type) => {
    switch (type) {
      case 'boolean':
        return 'System.Boolean';
      case 'integer':
      case 'positiveInt':
      case 'unsignedInt':
        return 'System.Integer';
      case 'decimal':
        return 'System.Decimal';
      case 'date':
        return 'System.Date';
      case 'dateTime':
      case 'instant':
        return 'System.DateTime';
      case 'time':
        return 'System.Time';
      default:
        return type.startsWith('System.') ? type : type.endsWith('Quantity') ? 'System.Quantity' : 'System.String';
    }
  });
}

/** `%name`s that are texts. */
const FIXED_VARIABLES: Readonly<Record<string, string>> = {
  ucum: 'http://unitsofmeasure.org',
  sct: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
  'us-zip': '[0-9]{5}(-[0-9]{4}){0,1}',
  'us-phone': '[0-9]{3}-[0-9]{3}-[0-9]{4}',
};

/** The text that `%name` stands for: a code system, or a value set or extension of R4 (http://hl7.org/fhir/R4/fhirpath.html#variables). */
export function fixedVariable(name: string): string | undefined {
  if (Object.hasOwn(FIXED_VARIABLES, name)) return FIXED_VARIABLES[name];
  if (name.startsWith('vs-')) return `http://hl7.org/fhir/ValueSet/${name.slice(3)}`;
  if (name.startsWith('cs-')) return `http://hl7.org/fhir/${name.slice(3)}`;
  return name.startsWith('ext-') ? `http://hl7.org/fhir/StructureDefinition/${name.slice(4)}` : undefined;
}
