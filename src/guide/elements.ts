/** Walking a structure's tree. */
import type { Element, Structure } from './model.js';

/** Every element of a structure, in snapshot order: an element, its children, its slices with theirs. */
export function* elementsOf(structure: Structure): Generator<Element> {
  yield* below(structure.root);
}

function* below(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* below(child);
  for (const slice of element.slices) yield* below(slice);
}

/** An element of a structure by id. */
export function elementById(structure: Structure, id: string): Element | undefined {
  return find(structure.root, id);
}

/** Ids begin with those of what they stand below, so the rest of the tree is left alone. */
function find(element: Element, id: string): Element | undefined {
  if (element.id === id) return element;
  if (!id.startsWith(element.id)) return undefined;
  for (const list of [element.children, element.slices]) {
    for (const candidate of list) {
      const found = find(candidate, id);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
