/**
 * SUSHI's search for the values that a definition implies for an instance: fixed and pattern values of what is required, or of what
 * a rule goes through (`setImpliedPropertiesOnInstance`, explained in SUSHI's `common-README.md`).
 *
 * SUSHI goes through the elements breadth first, and looks at each through all rules for one that goes there. Here the rules are
 * known by every path that they go through. The elements, what is done to them, and the order of everything are SUSHI's.
 */
import { createRequire } from 'node:module';
import { cloneGraph } from './clone-graph.js';

export interface ImpliedElement {
  readonly id: string;
  readonly min: number;
  readonly sliceName?: string;
  readonly type?: readonly { readonly code: string }[];
  children(directOnly?: boolean): ImpliedElement[];
  getSlices(): ImpliedElement[];
  findConnectedElements(): ImpliedElement[];
  constrainCardinality(min: number, max: string): void;
  unfold(fisher: unknown): unknown;
}

export interface ImpliedStructure {
  readonly elements: readonly ImpliedElement[];
  findElementByPath(path: string, fisher: unknown): ImpliedElement | undefined;
  validateValueAtPath(path: string, value: unknown, fisher: unknown): { readonly pathParts: unknown };
}

interface SliceNode {
  readonly element: ImpliedElement & { readonly base: { readonly path: string } };
  readonly children: readonly SliceNode[];
  readonly count: number;
}

/** What is used of SUSHI's modules. */
interface Stock {
  readonly setPropertyOnInstance: (instance: object, pathParts: unknown, value: unknown, fisher: unknown) => void;
  readonly splitOnPathPeriods: (path: string) => string[];
  readonly upperFirst: (text: string) => string;
  readonly buildSliceTree: (element: ImpliedElement) => SliceNode;
  readonly calculateSliceTreeCounts: (node: SliceNode, known: ReadonlyMap<string, number>, start: string) => void;
}

/** An element at a place in the instance. */
interface Place {
  readonly element: ImpliedElement;
  /** Path of what it stands in. */
  readonly within: string;
  /** No value of it is wanted: only a rule deeper down could change that. */
  readonly ghost: boolean;
  /** What makes it required. */
  readonly root: string;
}

export type SetImplied = (
  instance: object,
  structure: ImpliedStructure,
  paths: readonly string[],
  assignedResourcePaths: readonly string[],
  fisher: unknown,
  knownSlices?: ReadonlyMap<string, number>,
  manualSliceOrdering?: boolean,
) => void;

export function setImplied(): SetImplied {
  const require = createRequire(import.meta.url);
  const stock: Stock = {
    ...require('fsh-sushi/dist/fhirtypes/common'),
    ...require('fsh-sushi/dist/fhirtypes/sliceTree'),
    upperFirst: createRequire(require.resolve('fsh-sushi'))('lodash').upperFirst,
  };
  return (instance, structure, given, resourcePaths, fisher, knownSlices = new Map(), isManual = false) => {
    const rules = rulesBy(given.map((path) => path.replace(/\//g, '][')));
    const { values, roots } = gather(stock, structure, rules, resourcePaths, fisher, knownSlices);
    const paths = childrenFirst([...values.keys()]);
    if (!isManual) paths.sort(asRulesAppear(stock, rules, roots));
    for (const path of paths) {
      const { pathParts } = structure.validateValueAtPath(path, null, fisher);
      stock.setPropertyOnInstance(instance, pathParts, values.get(path), fisher);
    }
  };
}

interface Rules {
  readonly paths: readonly string[];
  /** The first rule that is at a path or below it. */
  readonly first: ReadonlyMap<string, number>;
}

function rulesBy(paths: readonly string[]): Rules {
  const first = new Map<string, number>();
  paths.forEach((path, index) => {
    for (let at = path.indexOf('.'); at >= 0; at = path.indexOf('.', at + 1)) {
      const above = path.slice(0, at);
      if (!first.has(above)) first.set(above, index);
    }
    if (!first.has(path)) first.set(path, index);
  });
  return { paths, first };
}

/** The implied values by path, in the order in which they are found, and what makes each required. */
function gather(
  stock: Stock,
  structure: ImpliedStructure,
  rules: Rules,
  resourcePaths: readonly string[],
  fisher: unknown,
  knownSlices: ReadonlyMap<string, number>,
): { readonly values: ReadonlyMap<string, unknown>; readonly roots: ReadonlyMap<string, string> } {
  const values = new Map<string, unknown>();
  const roots = new Map<string, string>();
  /** Values of elements that say the same as others, by their ids. */
  const connectedValues = new Map<string, unknown>();
  const counts = new Map<string, number>();
  const queue: Place[] = structure.elements[0]!.children(true).map((element) => ({
    element,
    within: '',
    ghost: false,
    root: element.min > 0 ? '' : bracketed(oneType(stock, element, lastPart(stock, element.id))),
  }));
  const set = (path: string, value: unknown, root: string) => {
    values.set(path, value);
    roots.set(path, root);
  };
  for (let next = 0; next < queue.length; next++) {
    const { element, within, ghost, root } = queue[next]!;
    const end = bracketed(typedPart(stock, element));
    const path = within === '' ? end : `${within}.${end}`;
    if (!counts.has(path)) countSlices(stock, element, within === '' ? '' : `${within}.`, path, knownSlices, counts);
    const count = counts.get(path)!;
    const ruleAt = rules.first.get(path);
    const rule = ruleAt === undefined ? undefined : rules.paths[ruleAt]!;

    let value = ownValue(element);
    const connected = element.findConnectedElements();
    if (value == null) value = connectedValues.get(element.id);
    else for (const each of connected) connectedValues.set(each.id, value);
    if (element.min > 0) requireOf(element, connected, fisher);

    if (count > 0) {
      if (value != null && !ghost) {
        const typed = withoutChoices(stock, structure, path, fisher);
        if (typed) for (let at = 0; at < count; at++) set(typed + (at > 0 ? `[${at}]` : ''), value, root);
      }
      const children = element.children(true);
      const taken = count < element.min && element.sliceName == null ? sliced(element, path, knownSlices) : 0;
      for (let at = 0; at < count; at++) {
        const here = path + (at + taken > 0 ? `[${at + taken}]` : '');
        for (const child of children)
          queue.push({ element: child, within: here, ghost, root: element.min > at ? root : here });
      }
    } else if (rule || element.min > 0) {
      if (rule && value != null && !ghost) set(path, value, root);
      let children = element.children(true);
      // What a rule assigns whole is not looked into.
      if (children.length === 0 && !resourcePaths.includes(rule!)) {
        element.unfold(fisher);
        children = element.children(true);
      }
      for (const child of children)
        queue.push({ element: child, within: path, ghost: rule === undefined, root: child.min > 0 ? root : path });
    }
  }
  return { values, roots };
}

/** What is required of an element is required of those that say the same of another place. */
function requireOf(element: ImpliedElement, connected: readonly ImpliedElement[], fisher: unknown): void {
  for (const each of connected) {
    if (each.min >= element.min || each.id.startsWith(element.id)) continue;
    each.constrainCardinality(element.min, '');
    if (each.children().length === 0) each.unfold(fisher);
  }
}

/** How often an element and its slices are there, by path. */
function countSlices(
  stock: Stock,
  element: ImpliedElement,
  start: string,
  path: string,
  knownSlices: ReadonlyMap<string, number>,
  counts: Map<string, number>,
): void {
  const tree = stock.buildSliceTree(element);
  stock.calculateSliceTreeCounts(tree, knownSlices, start);
  const nodes = [tree];
  for (let at = 0; at < nodes.length; at++) {
    const { element: of, count, children } = nodes[at]!;
    const isNamed = of.sliceName && !of.base.path.endsWith('[x]');
    counts.set(isNamed ? `${path}[${of.sliceName!.replace(/\//g, '][')}]` : path, count);
    nodes.push(...children);
  }
}

/** How many items the slices of an element take by rules. */
function sliced(element: ImpliedElement, path: string, knownSlices: ReadonlyMap<string, number>): number {
  let count = 0;
  for (const { sliceName } of element.getSlices()) count += knownSlices.get(`${path}[${sliceName}]`) ?? 0;
  return count;
}

function ownValue(element: ImpliedElement): unknown {
  for (const key of Object.keys(element))
    if (key.startsWith('fixed') || key.startsWith('pattern')) return cloneGraph((element as never)[key]);
  return undefined;
}

/** A path with each choice that has one type left under the name of that; none where a choice is open. */
function withoutChoices(
  { splitOnPathPeriods, upperFirst }: Stock,
  structure: ImpliedStructure,
  path: string,
  fisher: unknown,
): string | undefined {
  if (!path.includes('[x]')) return path;
  const parts = splitOnPathPeriods(path);
  parts.forEach((part, at) => {
    if (!part.endsWith('[x]')) return;
    const type = structure.findElementByPath(parts.slice(0, at + 1).join('.'), fisher)?.type;
    if (type?.length === 1) parts[at] = part.replace('[x]', upperFirst(type[0]!.code));
  });
  const typed = parts.join('.');
  return typed.includes('[x]') ? undefined : typed;
}

/** `value[x]:valueString` is `valueString`, and so is `value[x]` where it has one type and no slice for it. */
function typedPart(stock: Stock, element: ImpliedElement): string {
  const part = lastPart(stock, element.id);
  if (!part.includes('[x]') || element.type?.length !== 1) return part;
  return element.sliceName || element.getSlices().length === 0 ? oneType(stock, element, part) : part;
}

function oneType({ upperFirst }: Stock, { type }: ImpliedElement, part: string): string {
  return part.includes('[x]') && type?.length === 1 ? part.replace(/\[x].*/, upperFirst(type[0]!.code)) : part;
}

/** Slices in brackets: `a:b/c` is `a[b][c]`. */
function bracketed(part: string): string {
  return part.includes(':') || part.includes('/') ? part.replace(/:(.*)$/, '[$1]').replace(/\//g, '][') : part;
}

/** The part of an id behind its last period that is in no square brackets. */
function lastPart({ splitOnPathPeriods }: Stock, id: string): string {
  const at = id.lastIndexOf('.');
  const close = id.indexOf(']', at);
  const open = id.indexOf('[', at);
  if (close >= 0 && (open < 0 || open > close)) return splitOnPathPeriods(id).at(-1)!;
  return id.slice(at + 1);
}

interface PathNode {
  readonly path: string;
  children: PathNode[];
}

/** The paths in their order, but each before those that it begins with. */
function childrenFirst(paths: readonly string[]): string[] {
  const insert = (siblings: PathNode[], node: PathNode): void => {
    const parent = siblings.find(({ path }) => node.path.startsWith(path));
    if (parent !== undefined) {
      insert(parent.children, node);
      return;
    }
    const isBelow = ({ path }: PathNode) => path.startsWith(node.path);
    node.children = siblings.filter(isBelow);
    const others = siblings.filter((each) => !isBelow(each));
    siblings.splice(0, siblings.length, ...others, node);
  };
  const top: PathNode[] = [];
  for (const path of paths) insert(top, { path, children: [] });
  const postfix = (nodes: readonly PathNode[]): string[] =>
    nodes.flatMap(({ path, children }) => [...postfix(children), path]);
  return postfix(top);
}

/** The order of the rules that make values required; for values that the same rule does, what it names first. */
function asRulesAppear({ splitOnPathPeriods }: Stock, { paths, first }: Rules, roots: ReadonlyMap<string, string>) {
  const split = new Map<string, readonly string[]>();
  const partsOf = (path: string): readonly string[] => {
    let parts = split.get(path);
    if (parts === undefined) {
      parts = splitOnPathPeriods(path);
      split.set(path, parts);
    }
    return parts;
  };
  return (one: string, other: string): number => {
    const [oneRoot, otherRoot] = [roots.get(one)!, roots.get(other)!];
    const [oneAt, otherAt] = [first.get(oneRoot) ?? -1, first.get(otherRoot) ?? -1];
    if (oneRoot !== otherRoot) return oneAt === otherAt ? otherRoot.length - oneRoot.length : oneAt - otherAt;
    if (oneAt < 0) return 0;
    const [oneParts, otherParts] = [partsOf(one), partsOf(other)];
    for (const [at, part] of partsOf(paths[oneAt]!).entries()) {
      const isOne = part === oneParts[at];
      if (isOne !== (part === otherParts[at])) return isOne ? -1 : 1;
      if (!isOne) return 0;
    }
    return 0;
  };
}
