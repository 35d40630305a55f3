/**
 * ElementDefinition's own definition, shared by the elements that caret rules touch.
 *
 * For every element that has a caret rule (`* status ^short = …`) SUSHI reads HL7's definition of ElementDefinition anew, and
 * unfolds and slices it along the paths of the rules. A standard whose elements all have texts in two languages does the same
 * thousands of times over. Here a definition is known by the paths that were taken in it so far: elements with the same rules, in
 * the same order, use the same one. An element leaves the sharing for good, with a definition of its own made by the same steps,
 * as soon as a rule does what sharing was not thought through for: names a slice, has a value that is no plain one, implies
 * other values, or fails.
 */

/** SUSHI's StructureDefinition, as far as it is used here. */
export interface Structure<Part> {
  validateValueAtPath(
    path: string,
    value: unknown,
    fisher: unknown,
    inlineResourceTypes?: readonly string[],
  ): { readonly assignedValue: unknown; readonly pathParts: Part[] };
}

/** A definition after the steps that led to it. It is never changed once other elements may use it. */
export interface State<S> {
  readonly structure: S;
  /** By path; undefined where that step cannot be shared. */
  readonly next: Map<string, State<S> | undefined>;
}

export interface SharedStates<S> {
  readonly start: State<S>;
  /** The state after one more step; undefined where the element must go on alone. */
  after(state: State<S>, path: string, value: unknown): State<S> | undefined;
}

/** Each state is a definition of 200 elements: beyond this many, elements go on alone. */
const MOST_STATES = 400;

/** Slices are named in brackets, array places numbered. */
const NAMES_A_SLICE = /\[(?![0-9]+\])/;

/**
 * `apply` takes one step in a definition as SUSHI does, and says whether the step implied values beside its own; `copy` copies a
 * definition with all that SUSHI has done in it.
 */
export function sharedStates<S>(
  first: S,
  copy: (structure: S) => S,
  apply: (structure: S, path: string, value: unknown) => { readonly impliesOthers: boolean },
): SharedStates<S> {
  let states = 1;
  const build = (state: State<S>, path: string, value: unknown): State<S> | undefined => {
    if (states >= MOST_STATES) return undefined;
    const structure = copy(state.structure);
    try {
      if (apply(structure, path, value).impliesOthers) return undefined;
    } catch {
      return undefined; // The element takes the step by itself, and fails in SUSHI's words.
    }
    states += 1;
    return { structure, next: new Map() };
  };
  return {
    start: { structure: first, next: new Map() },
    after(state, path, value) {
      if (NAMES_A_SLICE.test(path)) return undefined;
      if (!state.next.has(path)) state.next.set(path, build(state, path, value));
      return state.next.get(path);
    },
  };
}
