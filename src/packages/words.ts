/**
 * Definitions without what is said to people only: what is kept of earlier work is named by the rest, so that an edit of a text does
 * none of that work again.
 */
import type { Json, JsonObject, Resource } from './types.js';

const WORDS = ['title', 'description', 'purpose', 'copyright', 'publisher', 'contact', 'text'];
const WORDS_OF_ELEMENTS = ['short', 'definition', 'comment', 'requirements', 'meaningWhenMissing'];
const TERMS: ReadonlySet<string> = new Set(['CodeSystem', 'ValueSet', 'ConceptMap']);

/** What a definition says to a machine; of a resource of any other type, the whole. */
export function withoutWords(definition: Resource): JsonObject {
  const resource = definition as JsonObject;
  if (TERMS.has(definition.resourceType)) return without(resource, WORDS);
  if (definition.resourceType !== 'StructureDefinition') return resource;
  const { snapshot, differential, ...rest } = without(resource, WORDS);
  return { ...rest, ...bareView('snapshot', snapshot), ...bareView('differential', differential) };
}

function bareView(name: string, view: Json | undefined): JsonObject {
  if (view === undefined) return {};
  const { element = [], ...rest } = view as JsonObject;
  return { [name]: { ...rest, element: (element as readonly JsonObject[]).map(elementWithoutWords) } };
}

/** What an element of a StructureDefinition says to a machine. */
export function elementWithoutWords(element: JsonObject): JsonObject {
  const { constraint, ...rest } = without(element, WORDS_OF_ELEMENTS);
  if (constraint === undefined) return rest;
  return { ...rest, constraint: (constraint as readonly JsonObject[]).map((each) => without(each, ['human'])) };
}

/** An object without some of its properties, and the elements beside them (`_title`). */
function without(object: JsonObject, names: readonly string[]): JsonObject {
  const left = Object.entries(object).filter(([name]) => !names.includes(name.startsWith('_') ? name.slice(1) : name));
  return Object.fromEntries(left);
}

/** True where a FSH caret path of a definition or of an element (`short`, `constraint[0].human`) leads to words or into them. */
export function leadsToWords(caretPath: string): boolean {
  const start = /^_?([A-Za-z]+)/.exec(caretPath)?.[1] ?? '';
  return (
    WORDS.includes(start) || WORDS_OF_ELEMENTS.includes(start) || /^constraint(\[[^\]]*\])*\.human\b/.test(caretPath)
  );
}
