import { FHIR, type Structures } from './context.js';
import type { Node } from './tree.js';
import type { ElementDefinition } from './types.js';

/** Where the core's texts are read. */
const SPECIFICATION = 'http://hl7.org/fhir/';
const TEXTS = ['definition', 'comment', 'requirements', 'meaningWhenMissing'] as const;
/** `](extensibility.html#x)`: a markdown link without scheme, not to the page itself. */
const RELATIVE = /\]\((?![a-zA-Z][a-zA-Z0-9+.-]*:|[#/])/g;

/** A definition of HL7's specification itself, not of a guide. */
export function isCore(url: string): boolean {
  return url.startsWith(FHIR) && !url.includes('/', FHIR.length);
}

/** The element with its texts' relative links written out, as texts of the specification. */
export function linked(element: ElementDefinition): ElementDefinition {
  const changed: Record<string, string> = {};
  for (const member of TEXTS) {
    const text = element[member];
    if (typeof text === 'string' && text.includes('](')) {
      const whole = text.replace(RELATIVE, `](${SPECIFICATION}`);
      if (whole !== text) changed[member] = whole;
    }
  }
  return Object.keys(changed).length === 0 ? element : { ...element, ...changed };
}

const kept = new WeakMap<Node, Node>();

/** The tree of a definition, links of the core's texts written out. */
export function linkedTree(canonical: string, { tree }: Structures): Node | 'unknown' | 'cycle' {
  const found = tree(canonical);
  if (typeof found === 'string' || !isCore(canonical.replace(/\|.*$/, ''))) return found;
  let whole = kept.get(found);
  if (whole === undefined) {
    whole = linkedNode(found);
    kept.set(found, whole);
  }
  return whole;
}

function linkedNode(node: Node): Node {
  return {
    ...node,
    definition: linked(node.definition),
    children: node.children.map(linkedNode),
    slices: node.slices.map(linkedNode),
  };
}
