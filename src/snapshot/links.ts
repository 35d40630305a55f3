import { FHIR, type Structures } from './context.js';
import type { Node } from './tree.js';
import type { ElementDefinition } from './types.js';

/** Where the core's texts are read: R4's own profiles do not say the version, guides do. */
const SPECIFICATION = 'http://hl7.org/fhir/';
const R4 = 'http://hl7.org/fhir/R4/';
const TEXTS = ['definition', 'comment', 'requirements', 'meaningWhenMissing'] as const;
/** `](extensibility.html#x)`: a markdown link without scheme, not to the page itself. */
const RELATIVE = /\]\((?![a-zA-Z][a-zA-Z0-9+.-]*:|[#/])/g;

/** A definition of HL7's specification itself, not of a guide. */
export function isCore(url: string): boolean {
  return url.startsWith(FHIR) && !url.includes('/', FHIR.length);
}

/** The element with its texts' relative links written out, as texts of the specification. */
export function linked(element: ElementDefinition, of: string): ElementDefinition {
  const address = isCore(of) ? SPECIFICATION : R4;
  const changed: Record<string, string> = {};
  for (const member of TEXTS) {
    const text = element[member];
    if (typeof text === 'string' && text.includes('](')) {
      const whole = text.replace(RELATIVE, `](${address}`);
      if (whole !== text) changed[member] = whole;
    }
  }
  return Object.keys(changed).length === 0 ? element : { ...element, ...changed };
}

const kept = new WeakMap<Node, { core?: Node; guide?: Node }>();

/** The tree of a definition for use in another (`of`): links of the core's texts written out. */
export function linkedTree(canonical: string, of: string, { tree }: Structures): Node | 'unknown' | 'cycle' {
  const found = tree(canonical);
  if (typeof found === 'string' || !isCore(canonical.replace(/\|.*$/, ''))) return found;
  const whole = kept.get(found) ?? {};
  kept.set(found, whole);
  if (isCore(of)) {
    whole.core ??= linkedNode(found, of);
    return whole.core;
  }
  whole.guide ??= linkedNode(found, of);
  return whole.guide;
}

function linkedNode(node: Node, of: string): Node {
  return {
    ...node,
    definition: linked(node.definition, of),
    children: node.children.map((child) => linkedNode(child, of)),
    slices: node.slices.map((slice) => linkedNode(slice, of)),
  };
}
