import type { Json, PathwayValue, Position } from '../../../guide/index.js';

/** What an author gives below an element: a value, or values of its children. */
export interface Given {
  readonly source: Position;
  /** The path as written. */
  readonly path: string;
  /** Who gave it: the same owner, the same slot. */
  readonly owner: string;
  readonly value?: Json;
  readonly children: readonly GivenChild[];
}

export interface GivenChild {
  /** `coding`, `value[x]`, `valueQuantity`. */
  readonly name: string;
  /** `level2` of `coding[level2]`. */
  readonly slice?: string;
  /** `1` of `activity[1]`. */
  readonly index?: number;
  readonly given: Given;
}

/** A value of a thing and who gave it: its own values, or an action. */
export interface OwnedValue extends PathwayValue {
  readonly owner: string;
}

interface Node {
  own?: OwnedValue;
  first: OwnedValue;
  readonly children: Map<string, Node>;
}

/** Values by path, as a tree. */
export function givenOf(values: readonly OwnedValue[], root: Position): Given {
  const top: Node = { first: { path: '', value: null, source: root, owner: '' }, children: new Map() };
  for (const value of values) {
    let at = top;
    for (const segment of segmentsOf(value.path)) {
      let below = at.children.get(segment);
      if (below === undefined) {
        below = { first: value, children: new Map() };
        at.children.set(segment, below);
      }
      at = below;
    }
    at.own = value;
  }
  return build(top);
}

function build({ own, first, children }: Node): Given {
  return {
    source: first.source,
    path: first.path,
    owner: (own ?? first).owner,
    ...(own === undefined ? {} : { value: own.value }),
    children: [...children].map(([segment, node]) => ({ ...partsOf(segment), given: build(node) })),
  };
}

/** Splits at dots outside of brackets: slice names may have them. */
const segmentsOf = (path: string): readonly string[] => path.match(/(?:[^.[]|\[[^\]]*\])+/g) ?? [];

function partsOf(segment: string): Omit<GivenChild, 'given'> {
  const found = /^([A-Za-z0-9]+)(?:\[([^\]]+)\])?$/.exec(segment);
  const [, name = segment, bracket] = found ?? [];
  if (bracket === undefined) return { name };
  if (bracket === 'x') return { name: `${name}[x]` };
  return /^\d+$/.test(bracket) ? { name, index: Number(bracket) } : { name, slice: bracket };
}
