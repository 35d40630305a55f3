import type { Json, Resource } from '../packages/types.js';
import { FHIR, type Missing, type Structures } from './context.js';
import type { Node } from './tree.js';
import type { ElementDefinition } from './types.js';

/** Where the core's texts are read: R4's own profiles do not say the version, guides do. */
const SPECIFICATION = 'http://hl7.org/fhir/';
const R4 = 'http://hl7.org/fhir/R4/';
const TEXTS = ['definition', 'comment', 'requirements', 'meaningWhenMissing'] as const;
/** `](extensibility.html#x)`: a markdown link without scheme, not to the page itself. */
const RELATIVE = /\]\((?![a-zA-Z][a-zA-Z0-9+.-]*:|[#/])/g;

/** A definition of R4's specification by its address; its texts link to pages beside them. */
function isCore(url: string): boolean {
  return url.startsWith(FHIR) && !url.includes('/', FHIR.length);
}

/** A definition that was published with R4 itself: the specification's own, and the few of others that its package carries. */
export function isOfR4({ url, version, publisher }: Resource): boolean {
  const isHl7s = typeof publisher === 'string' && publisher.startsWith('Health Level Seven');
  return isCore(url ?? '') || (version === '4.0.1' && isHl7s);
}

/** The element with its texts' relative links written out, as texts of the specification. */
export function linked(element: ElementDefinition, ofR4: boolean): ElementDefinition {
  const changed: Record<string, Json> = {};
  for (const member of TEXTS) {
    const text = whole(element[member], ofR4);
    if (text !== undefined) changed[member] = text;
  }
  const { binding } = element;
  if (!ofR4 && typeof binding === 'object' && binding !== null && 'description' in binding) {
    const description = whole(binding.description, ofR4);
    if (description !== undefined) changed.binding = { ...binding, description };
  }
  return Object.keys(changed).length === 0 ? element : { ...element, ...changed };
}

/** A text with its links written out; undefined where there are none to write. */
function whole(text: Json | undefined, ofR4: boolean): string | undefined {
  if (typeof text !== 'string' || !text.includes('](')) return undefined;
  const changed = text.replace(RELATIVE, `](${ofR4 ? SPECIFICATION : R4}`);
  return changed === text ? undefined : changed;
}

const kept = new WeakMap<Node, { core?: Node; guide?: Node }>();

/** The tree of a definition for use in another: links of the core's texts written out. */
export function linkedTree(canonical: string, ofR4: boolean, { tree }: Structures): Node | Missing {
  const found = tree(canonical);
  if (typeof found === 'string' || !isCore(canonical.replace(/\|.*$/, ''))) return found;
  const made = kept.get(found) ?? {};
  kept.set(found, made);
  if (ofR4) {
    made.core ??= linkedNode(found, ofR4);
    return made.core;
  }
  made.guide ??= linkedNode(found, ofR4);
  return made.guide;
}

function linkedNode(node: Node, ofR4: boolean): Node {
  return {
    ...node,
    definition: linked(node.definition, ofR4),
    children: node.children.map((child) => linkedNode(child, ofR4)),
    slices: node.slices.map((slice) => linkedNode(slice, ofR4)),
  };
}
