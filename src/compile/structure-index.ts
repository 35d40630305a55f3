/**
 * The elements of a structure by id and by path, and where FSH paths have led so far.
 *
 * SUSHI only ever adds elements, by `addElement`. The index is told of each (`noteArrival`); should the elements have changed in
 * any other way, it is begun anew. A hit by id or path is checked: an author's rule can change either.
 */
import type { TreeElement } from './faster-tree.js';

export interface Indexed<Each extends TreeElement> {
  readonly elements: Each[];
}

/** Where a path led, and what would lead it elsewhere. */
interface Known<Each> {
  readonly element: Each;
  /** Paths of all that it is within: an element that comes directly below one of these may be what the path means. */
  readonly way: readonly string[];
  /** How many have come there so far. */
  readonly arrivals: number;
  /** How many elements there were, where any new one could be what the path means. */
  readonly length: number | undefined;
  /** Whether names alone decided it; where types did, it counts only in structures whose types no longer change. */
  readonly byNames: boolean;
}

interface Index<Each> {
  readonly elements: readonly Each[];
  length: number;
  /** Searches in these elements so far: an index is made for those that will be searched again. */
  searches: number;
  byId?: Map<string, Each>;
  byPath?: Map<string, Each>;
  readonly known: Map<string, Known<Each>>;
  readonly arrivals: Map<string, number>;
}

/** Walking a structure this often costs as much as indexing it. */
const WORTH_AN_INDEX = 4;

const indexes = new WeakMap<object, Index<TreeElement>>();
/** Structures that instances and caret rules are checked against: unfolded and sliced, but not constrained any more. */
const settled = new WeakSet<object>();

/** From now on nobody changes types in a structure. */
export function settle(structure: object): void {
  settled.add(structure);
}

function indexOf<Each extends TreeElement>(structure: Indexed<Each>): Index<Each> {
  const { elements } = structure;
  let index = indexes.get(structure) as Index<Each> | undefined;
  if (index === undefined || index.elements !== elements || index.length !== elements.length) {
    index = { elements, length: elements.length, searches: 0, known: new Map(), arrivals: new Map() };
    indexes.set(structure, index as unknown as Index<TreeElement>);
  }
  return index;
}

/** The index, with its maps, once they are worth making. */
function searched<Each extends TreeElement>(structure: Indexed<Each>): Index<Each> {
  const index = indexOf(structure);
  index.searches += 1;
  if (index.byId === undefined && index.searches > WORTH_AN_INDEX) {
    index.byId = new Map();
    index.byPath = new Map();
    for (const each of index.elements) {
      const { _privateId: id, path } = each;
      if (!index.byId.has(id)) index.byId.set(id, each);
      if (!index.byPath.has(path) && !id.includes(':')) index.byPath.set(path, each);
    }
  }
  return index;
}

/** An element has been added to a structure, or was not, as it has no place there. */
export function noteArrival(structure: Indexed<TreeElement>, element: TreeElement): void {
  const index = indexes.get(structure);
  if (index === undefined || index.elements !== structure.elements) return;
  if (index.length + 1 !== structure.elements.length) return;
  const { _privateId: id, path } = element;
  const isPlain = !id.includes(':');
  // Which of two with one name is the first would have to be looked for.
  if (index.byId?.has(id) || (isPlain && index.byPath?.has(path))) {
    indexes.delete(structure);
    return;
  }
  index.length += 1;
  index.byId?.set(id, element);
  if (isPlain) index.byPath?.set(path, element);
  const above = path.slice(0, path.lastIndexOf('.'));
  index.arrivals.set(above, (index.arrivals.get(above) ?? 0) + 1);
}

export function findById<Each extends TreeElement>(structure: Indexed<Each>, id: string): Each | undefined {
  const { byId } = searched(structure);
  const known = byId?.get(id);
  if (known?._privateId === id) return known;
  if (byId !== undefined && known === undefined && settled.has(structure)) return undefined;
  for (const each of structure.elements) if (each._privateId === id) return each;
  return undefined;
}

/** The element of a path that is in no slice. */
export function findByPath<Each extends TreeElement>(structure: Indexed<Each>, path: string): Each | undefined {
  const { byPath } = searched(structure);
  const known = byPath?.get(path);
  if (known !== undefined && known.path === path && !known._privateId.includes(':')) return known;
  if (byPath !== undefined && known === undefined && settled.has(structure)) return undefined;
  for (const each of structure.elements) if (each.path === path && !each._privateId.includes(':')) return each;
  return undefined;
}

/** Where an FSH path led before, if it would still lead there. */
export function knownAt<Each extends TreeElement>(structure: Indexed<Each>, fshPath: string): Each | undefined {
  const index = indexOf(structure);
  const known = index.known.get(fshPath);
  if (known === undefined) return undefined;
  if (!known.byNames && !settled.has(structure)) return undefined;
  if (known.length !== undefined && known.length !== index.length) return undefined;
  return arrivalsOn(index, known.way) === known.arrivals ? known.element : undefined;
}

/** How a path was followed. */
export interface Manner {
  readonly byNames: boolean;
  /** Whether no other element than one beside those on the way can be what the path means. */
  readonly isLocal: boolean;
}

export function remember<Each extends TreeElement>(
  structure: Indexed<Each>,
  fshPath: string,
  element: Each,
  { byNames, isLocal }: Manner,
): void {
  const index = indexOf(structure);
  const { path } = element;
  const way: string[] = [];
  for (let at = path.lastIndexOf('.'); at > 0; at = path.lastIndexOf('.', at - 1)) way.push(path.slice(0, at));
  const length = isLocal ? undefined : index.length;
  index.known.set(fshPath, { element, way, arrivals: arrivalsOn(index, way), length, byNames });
}

function arrivalsOn({ arrivals }: Index<TreeElement>, way: readonly string[]): number {
  if (arrivals.size === 0) return 0;
  let count = 0;
  for (const path of way) count += arrivals.get(path) ?? 0;
  return count;
}
