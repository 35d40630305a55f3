/** The invariants of a guide's structures by the id that findings have, each parsed once. */
import { type Expression, fixExpression, parseExpression } from '../../fhirpath/index.js';
import type { Element, Guide, Invariant, Structure } from '../../guide/index.js';

export interface Stated {
  readonly invariant: Invariant;
  /** Undefined where it does not parse. */
  readonly expression: Expression | undefined;
}

const KNOWN = new WeakMap<Guide, Map<string, Stated | undefined>>();

/** `<source>#<key>`: what says so, and its expression; undefined where no definition at hand does. */
export function invariantOf(guide: Guide, id: string): Stated | undefined {
  let known = KNOWN.get(guide);
  if (known === undefined) {
    known = new Map();
    KNOWN.set(guide, known);
  }
  if (known.has(id)) return known.get(id);
  const [source = '', key = ''] = id.split('#');
  const structure = guide.definitions.structure(source);
  const found = structure === undefined ? undefined : find(structure, source, key);
  const stated =
    found === undefined
      ? undefined
      : {
          invariant: found,
          expression:
            found.expression === undefined
              ? undefined
              : parseExpression(fixExpression(found.key, found.expression)).expression,
        };
  known.set(id, stated);
  return stated;
}

function find(structure: Structure, source: string, key: string): Invariant | undefined {
  const walk = (element: Element): Invariant | undefined => {
    const own = element.constraints.find((each) => each.key === key && each.source === source);
    if (own !== undefined) return own;
    for (const each of [...element.children, ...element.slices]) {
      const below = walk(each);
      if (below !== undefined) return below;
    }
    return undefined;
  };
  return walk(structure.root);
}
