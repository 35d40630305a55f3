/**
 * SUSHI's search for elements by FSH path, replaced by one that does the same in fewer steps.
 *
 * Each rule of each definition is checked against the elements of its structure, a part of its path at a time, and each part is
 * looked for among all elements. Here the elements have an index, kept for as long as none comes or goes and checked at each hit;
 * where a path must be unfolded, sliced or told from others, the same is done in the same order as in SUSHI.
 */
import { createRequire } from 'node:module';
import { type TreeElement, treeMethods } from './faster-tree.js';
import { findById, findByPath, knownAt, noteArrival, remember } from './structure-index.js';
import type { Sushi } from './sushi-modules.js';

interface PathPart {
  readonly base: string;
  brackets?: string[];
  slices?: string[];
}

interface Element extends TreeElement {
  parent(): Element | undefined;
  children(directOnly?: boolean): Element[];
  getSlices(): Element[];
  unfold(fisher: unknown): Element[];
  unfoldChoiceElementTypes(fisher: unknown): Element[];
}

interface Structure {
  readonly elements: Element[];
  readonly pathType: string;
  sliceMatchingValueX(path: string, elements: Element[]): Element | undefined;
  findMatchingSlice(path: string, part: PathPart, elements: Element[], fisher: unknown): Element | undefined;
  findMatchingRefOrCanonical(part: PathPart, elements: Element[]): Element | undefined;
}

type Methods = Record<string, (...args: never[]) => unknown>;
type Parse = (path: string, ...others: unknown[]) => PathPart[];

/** Replaces the searches; returns what puts SUSHI's own back. */
export function makePathsFaster({ fhirtypes }: Pick<Sushi, 'fhirtypes'>): () => void {
  const { ElementDefinition, StructureDefinition } = fhirtypes;
  const paths: { parseFSHPath: Parse; assembleFSHPath(parts: PathPart[]): string } = createRequire(import.meta.url)(
    'fsh-sushi/dist/utils/PathUtils',
  );
  const stockParse = paths.parseFSHPath;
  const parse = parseOnce(stockParse, (parts) => paths.assembleFSHPath(parts));
  paths.parseFSHPath = parse;
  const undo = [
    replace(StructureDefinition.prototype, structureMethods(parse, StructureDefinition.prototype.addElement as never)),
    replace(ElementDefinition.prototype, treeMethods),
    () => {
      paths.parseFSHPath = stockParse;
    },
  ];
  return () => {
    for (const each of undo) each();
  };
}

function replace(target: object, methods: Methods): () => void {
  const stock = Object.keys(methods).map((name) => [name, Object.getOwnPropertyDescriptor(target, name)!] as const);
  for (const [name, own] of stock) Object.defineProperty(target, name, { ...own, value: methods[name] });
  return () => {
    for (const [name, own] of stock) Object.defineProperty(target, name, own);
  };
}

/** No guide has so many paths; should one, its paths are parsed anew. */
const MOST_PATHS = 200_000;

/** SUSHI's parser, asked once for each path. Its answers are changed by who gets them: each gets its own. */
function parseOnce(stock: Parse, assemble: (parts: PathPart[]) => string): Parse {
  const known = new Map<string, readonly PathPart[]>();
  return (path, ...others) => {
    let parts = known.get(path);
    if (parts === undefined) {
      const parsed = stock(path, ...others);
      // A path with a bracket too few or too many is logged, each time it is met.
      if (path === undefined || assemble(parsed) !== path) return parsed;
      parts = parsed;
      if (known.size >= MOST_PATHS) known.clear();
      known.set(path, parts);
    }
    return parts.map(copyPart);
  };
}

function copyPart({ base, brackets, slices }: PathPart): PathPart {
  const part: PathPart = { base };
  if (brackets !== undefined) part.brackets = [...brackets];
  if (slices !== undefined) part.slices = [...slices];
  return part;
}

function structureMethods(parse: Parse, addElement: (element: Element) => void): Methods {
  return {
    addElement(this: Structure, element: Element) {
      addElement.call(this, element);
      noteArrival(this, element);
    },
    findElement(this: Structure, id: string) {
      return id ? findById(this, id) : undefined;
    },
    findElementByPath(this: Structure, path: string, fisher: unknown) {
      const known = knownAt(this, path);
      if (known !== undefined) return known;
      const full = path && path !== '.' ? `${this.pathType}.${path}` : this.pathType;
      const direct = findByPath(this, full);
      if (direct !== undefined) {
        remember(this, path, direct, { byNames: true, isLocal: true });
        return direct;
      }
      const before = this.elements.length;
      const { element, how } = descend(this, parse(path), fisher);
      // With a version in it, a search may have something to say each time.
      if (element !== undefined && how !== 'unfolding' && before === this.elements.length && !path.includes('|'))
        remember(this, path, element, { byNames: how === 'names', isLocal: how !== 'more' });
      return element;
    },
  };
}

/**
 * Where a path leads, and what decided it: the paths and slice names of elements; the types of a choice, too; more than that
 * (extensions, references); or something was unfolded on the way.
 */
interface Found {
  readonly element: Element | undefined;
  readonly how: 'names' | 'choice' | 'more' | 'unfolding';
}

const NOTHING: Found = { element: undefined, how: 'more' };

/** Follows a path part by part, and unfolds and slices what it goes through, as SUSHI does. */
function descend(structure: Structure, parts: readonly PathPart[], fisher: unknown): Found {
  let path = structure.pathType;
  let previousBase = '';
  let how: Found['how'] = 'names';
  let matching: Element[] = structure.elements;
  for (const part of parts) {
    const { base, brackets } = part;
    path += `.${base}`;
    let found = atOrBelow(matching, path);
    let unfolded: Element[] = [];
    if (found.length === 0 && matching.length === 1) {
      how = 'unfolding';
      const [only] = matching as [Element];
      unfolded = only.unfold(fisher);
      if (unfolded.length > 0) {
        found = startingWith(unfolded, path);
        if (found.length === 0 && only._privateId.endsWith(`[x]:${previousBase}`)) {
          unfolded = only.unfoldChoiceElementTypes(fisher);
          found = startingWith(unfolded, path);
        }
      } else if (only._privateId.endsWith('[x]') || (only.path.endsWith('[x]') && only.sliceName != null)) {
        unfolded = only.unfoldChoiceElementTypes(fisher);
        found = startingWith(unfolded, path);
      }
    }
    if (found.length === 0) {
      // `valueString` stands for a slice of `value[x]`.
      if (how === 'names') how = 'choice';
      const slice = structure.sliceMatchingValueX(path, [...matching, ...unfolded]);
      if (slice) {
        found.push(slice, ...slice.children(), ...slice.getSlices());
        path = slice.path;
      }
    }
    if (found.length === 0) return NOTHING;
    matching = found;
    if (brackets) {
      let named = sliceNamed(matching, path, brackets);
      if (named === undefined) {
        if (how !== 'unfolding') how = 'more';
        named =
          structure.findMatchingSlice(path, part, matching, fisher) ??
          structure.findMatchingRefOrCanonical(part, matching);
      }
      if (!named) return NOTHING;
      matching = [named, ...named.children()];
    } else matching = outsideOtherSlices(matching, path, base);
    previousBase = base;
  }
  let only: Element | undefined;
  for (const each of matching) {
    if (each.path !== path) continue;
    if (only !== undefined) return NOTHING;
    only = each;
  }
  return { element: only, how };
}

/** The first step of SUSHI's search for a slice; the others need more than names. */
function sliceNamed(elements: readonly Element[], path: string, brackets: readonly string[]): Element | undefined {
  const name = brackets.join('/');
  return elements.find((each) => each.path === path && each.sliceName === name);
}

function atOrBelow(elements: readonly Element[], path: string): Element[] {
  const { length } = path;
  return elements.filter((each) => {
    const own = each.path;
    if (own.length < length || !own.startsWith(path)) return false;
    if (own.length === length) return true;
    const next = own.charCodeAt(length);
    return next === PERIOD || next === COLON;
  });
}

const PERIOD = 46;
const COLON = 58;

function startingWith(elements: readonly Element[], path: string): Element[] {
  return elements.filter((each) => each.path.startsWith(path));
}

/** All but the slices of the last part of `path`; a slice `valueString` of `value[x]` stays, as it is what the path names. */
function outsideOtherSlices(elements: readonly Element[], path: string, base: string): Element[] {
  const steps = path.split('.');
  const depth = steps.length - 1;
  const end = steps[depth]!;
  const slice = `${end}:`;
  const own = `${end}:${base}`;
  return elements.filter(({ _privateId: id }) => {
    if (!id.includes(slice)) return true;
    const idEnd = id.split('.')[depth]!;
    return !idEnd.includes(slice) || (idEnd === own && end !== base);
  });
}
