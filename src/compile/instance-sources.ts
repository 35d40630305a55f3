/**
 * A name of all that a project's instances are made from, at the moment in which SUSHI comes to them: their own rules, what SUSHI
 * finds among everything else that the FSH declares, and the definitions that it has exported.
 *
 * Left out is where things stand in FSH, and words: SUSHI copies those of a definition along with its elements, and looks at none
 * to make an instance (`test/compile/kept-instances.test.ts` gives it definitions without any, and gets the same instances). An
 * instance that takes in a definition whole has its words, and is told of by `kept-instances.ts`.
 */
import { createHash } from 'node:crypto';
import { elementWithoutWords, leadsToWords, withoutWords } from '../packages/index.js';
import type { Json, JsonObject, Resource } from '../packages/types.js';

type Loose = Readonly<Record<string, unknown>>;

/** What is used of SUSHI's own of the kinds that FSH declares. */
export interface Entity {
  readonly name: string;
  readonly id?: string;
  usage?: string;
  readonly title?: string;
  readonly description?: string;
  readonly rules: readonly object[];
  readonly sourceInfo: object;
  readonly constructorName: string;
}
type Definitions = 'Profiles' | 'Extensions' | 'Logicals' | 'Resources' | 'ValueSets' | 'CodeSystems';
type Named = 'Invariants' | 'RuleSets' | 'Mappings';
export type Tank = Record<`getAll${Definitions | Named | 'Instances'}`, () => Entity[]> & {
  readonly docs: readonly { readonly aliases: ReadonlyMap<string, string> }[];
  readonly config: { readonly instanceOptions?: { readonly manualSliceOrdering?: boolean } };
};
/** What SUSHI has exported; a StructureDefinition has elements. */
interface Exported {
  readonly elements?: readonly { toJSON(): unknown }[];
  toJSON(): unknown;
}
const LISTS = ['profiles', 'extensions', 'logicals', 'resources', 'valueSets', 'codeSystems'] as const;
export type Package = Readonly<Record<(typeof LISTS)[number], readonly Exported[]>>;

/** The name; undefined where something cannot be told. */
export function nameOfSources(tank: Tank, exported: Package): string | undefined {
  try {
    const hash = createHash('sha256');
    for (const { aliases } of tank.docs) hash.update(told([...aliases]));
    for (const each of tank.getAllInstances()) hash.update(instance(each));
    for (const kind of DEFINITIONS) for (const each of tank[`getAll${kind}`]()) hash.update(declared(each));
    // SUSHI may find them by name, and then looks at their id.
    for (const kind of NAMED)
      for (const { constructorName, name, id } of tank[`getAll${kind}`]())
        hash.update(told([constructorName, name, id]));
    for (const list of LISTS) for (const each of exported[list]) hash.update(definition(each));
    return hash.digest('hex');
  } catch {
    return undefined; // Behind a fault in the FSH anything may stand there. SUSHI comes to it, and says what is wrong.
  }
}

const DEFINITIONS: readonly Definitions[] = [
  'Profiles',
  'Extensions',
  'Logicals',
  'Resources',
  'ValueSets',
  'CodeSystems',
];
const NAMED: readonly Named[] = ['Invariants', 'RuleSets', 'Mappings'];

/** An instance. Its title and description are part of what it becomes only where it is a definition. */
function instance(entity: Entity): string {
  if (entity.usage === 'Definition') return told(entity);
  const { title, description } = entity;
  return told([titled(title), titled(description), told(entity, TITLES)]);
}

const titled = (words: string | undefined): string => (words === undefined ? 'none' : words === '' ? 'empty' : 'some');

/** A definition as FSH declares it: SUSHI looks at its name, id, url and version, the codes it declares, its own extensions. */
function declared(entity: Entity): string {
  return told([told(entity, TITLES_AND_RULES), ...entity.rules.map(rule)]);
}

function rule(each: object): string {
  const { constructorName, caretPath, value, isInstance } = each as Loose;
  if (constructorName === 'ConceptRule') return told(each, WORDS_OF_CONCEPTS);
  if (constructorName === 'AddElementRule') return told(each, WORDS_OF_ELEMENTS);
  if (typeof caretPath !== 'string' || typeof value !== 'string' || isInstance === true) return told(each);
  return leadsToWords(caretPath) || OF_CONCEPTS.test(caretPath) ? told(each, VALUES) : told(each);
}

const TITLES: ReadonlySet<string> = new Set(['title', 'description']);
const TITLES_AND_RULES: ReadonlySet<string> = new Set([...TITLES, 'rules']);
const WORDS_OF_CONCEPTS: ReadonlySet<string> = new Set(['display', 'definition']);
const WORDS_OF_ELEMENTS: ReadonlySet<string> = new Set(['short', 'definition']);
/** Caret paths of a code (`* #late ^designation.value = …`). */
const OF_CONCEPTS = /^(display|designation)\b/;
const VALUES: ReadonlySet<string> = new Set(['value', 'rawValue']);

/**
 * A definition as SUSHI has exported it. SUSHI looks at a differential only for a type that names an element of another profile
 * (`_profile`); making differentials takes longer than all the rest.
 */
function definition(each: Exported): string {
  const elements = each.elements?.map((element) => element.toJSON() as JsonObject);
  if (elements === undefined || elements.some(namesElement)) {
    const json = each.toJSON() as Resource;
    const bare = withoutWords(json);
    return JSON.stringify(json.resourceType === 'CodeSystem' ? { ...bare, concept: concepts(bare.concept) } : bare);
  }
  const withRootOnly: Exported = Object.create(each, { elements: { value: each.elements!.slice(0, 1) } });
  const bare = withoutWords(withRootOnly.toJSON() as Resource);
  return JSON.stringify([bare, elements.map(elementWithoutWords)]);
}

function namesElement({ type }: JsonObject): boolean {
  return ((type ?? []) as readonly JsonObject[]).some(({ _profile }) => _profile !== undefined);
}

/** Codes at any depth, without what they are called. */
function concepts(all: Json | undefined): readonly JsonObject[] {
  return ((all ?? []) as readonly JsonObject[]).map(
    ({ display: _display, definition: _definition, designation: _designation, concept, ...rest }) =>
      concept === undefined ? rest : { ...rest, concept: concepts(concept) },
  );
}

/**
 * A value of SUSHI's with all that is in it, but for where it stands; `without` are properties of its own to be left out. Throws for
 * what is in no FSH as SUSHI reads it.
 */
function told(value: unknown, without?: ReadonlySet<string>): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError(`A ${typeof value} cannot be told`);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${Array.from(value, (each) => told(each)).join()}]`;
  if (Object.prototype.toString.call(value) !== '[object Object]') throw new TypeError('No object of FSH');
  const properties = Object.entries(value)
    .filter(([key]) => key !== 'sourceInfo' && !without?.has(key))
    .map(([key, each]) => `${JSON.stringify(key)}:${told(each)}`);
  return `${Object.getPrototypeOf(value)?.constructor.name}{${properties.join()}}`;
}
