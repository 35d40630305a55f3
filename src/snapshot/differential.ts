import { lastSegment } from './path.js';
import type { ElementDefinition } from './types.js';

/** What a differential says about one element or slice, and below it. */
export interface Change {
  /** Path segment as the differential writes it: `value[x]`, `valueQuantity`. */
  readonly name: string;
  readonly sliceName?: string;
  /** How the differential names it: its id, else its path. For messages. */
  readonly label: string;
  /** Usually one; none where the differential only walks through; more where it names the element twice. */
  readonly definitions: readonly ElementDefinition[];
  readonly children: readonly Change[];
}

interface OpenChange extends Change {
  readonly definitions: ElementDefinition[];
  readonly children: OpenChange[];
}

/**
 * The tree of a differential. Ids decide where every element has one that agrees with its path (a differential may name elements in
 * any order); else the order decides, as it does for HL7's tools: an element belongs to the nearest one above it with the parent's path.
 */
export function changesOf(elements: readonly ElementDefinition[], rootName: string): Change {
  return byId(elements, rootName) ?? byOrder(elements, rootName);
}

function openChange(name: string, sliceName: string | undefined, label: string): OpenChange {
  const change = { name, label, definitions: [], children: [] };
  return sliceName === undefined ? change : { ...change, sliceName };
}

interface Step {
  readonly name: string;
  readonly sliceName?: string;
}

function byId(elements: readonly ElementDefinition[], rootName: string): Change | undefined {
  const root = openChange(rootName, undefined, rootName);
  const known = new Map<string, OpenChange>();
  for (const definition of elements) {
    const steps = stepsOf(definition);
    if (steps === undefined) return undefined;
    let parent = root;
    let key = '';
    for (const { name, sliceName } of steps) {
      key += `.${name}:${sliceName ?? ''}`;
      let change = known.get(key);
      if (change === undefined) {
        change = openChange(name, sliceName, definition.id ?? definition.path);
        known.set(key, change);
        parent.children.push(change);
      }
      parent = change;
    }
    if (parent.definitions.length > 0) return undefined;
    parent.definitions.push(definition);
  }
  return root;
}

/** The steps below the root; undefined where the id is missing or does not agree with path and slice name. */
function stepsOf(definition: ElementDefinition): readonly Step[] | undefined {
  const { id, path, sliceName } = definition;
  if (id === undefined) return undefined;
  const segments = path.split('.');
  const tails = id.split('.');
  if (tails.length !== segments.length) return undefined;
  const steps: Step[] = [];
  for (let index = 1; index < segments.length; index++) {
    const segment = segments[index]!;
    const tail = tails[index]!;
    const colon = tail.indexOf(':');
    const name = colon === -1 ? tail : tail.slice(0, colon);
    const slice = colon === -1 ? undefined : tail.slice(colon + 1);
    const isLast = index === segments.length - 1;
    // `valueQuantity` in the path for `value[x]:valueQuantity` in the id: the older way of writing a type slice.
    if (name !== segment && !(name.endsWith('[x]') && slice === segment)) return undefined;
    if (isLast && slice !== sliceName && !(slice === undefined && isTypeSliceName(name, sliceName))) return undefined;
    steps.push(slice === undefined ? { name } : { name, sliceName: slice });
  }
  return steps;
}

/** `valueQuantity` written as path and slice name alike. */
function isTypeSliceName(name: string, sliceName: string | undefined): boolean {
  return sliceName === name;
}

function byOrder(elements: readonly ElementDefinition[], rootName: string): Change {
  const root = openChange(rootName, undefined, rootName);
  const open: { change: OpenChange; path: string }[] = [{ change: root, path: rootName }];
  for (const definition of elements) {
    const { path } = definition;
    const label = definition.id ?? path;
    if (!path.includes('.')) {
      root.definitions.push(definition);
      open.length = 1;
      continue;
    }
    const segments = path.split('.');
    while (open.length > segments.length - 1 || !path.startsWith(`${open[open.length - 1]!.path}.`)) {
      if (open.length === 1) break;
      open.pop();
    }
    // Parents that the differential does not name.
    while (open.length < segments.length - 1) {
      const parent = open[open.length - 1]!;
      const through = openChange(segments[open.length]!, undefined, label);
      parent.change.children.push(through);
      open.push({ change: through, path: segments.slice(0, open.length + 1).join('.') });
    }
    const parent = open[open.length - 1]!.change;
    const name = lastSegment(path);
    const { sliceName } = definition;
    const again = parent.children.find((change) => change.name === name && change.sliceName === sliceName);
    const change = again ?? openChange(name, sliceName, label);
    if (again === undefined) parent.children.push(change);
    change.definitions.push(definition);
    open.push({ change, path });
  }
  return root;
}
