import type { Json, JsonObject } from '../packages/types.js';
import { FHIR, type Generation, typeUrl } from './context.js';
import { isSystemType, withMember } from './element.js';
import { listOf, urlOf } from './extensions.js';
import { type Node, nodeAt } from './tree.js';
import type { ElementDefinition, ElementType } from './types.js';

const PROFILE_ELEMENT = `${FHIR}elementdefinition-profile-element`;

/**
 * The element with what stands below it: its own children in the base's snapshot, else those of the element it refers to, else those
 * of its type or type profile. Reports what cannot be found.
 */
export function unfolded(node: Node, label: string, generation: Generation): Node {
  if (node.children.length > 0) return node;
  const { definition } = node;
  if (definition.contentReference !== undefined)
    return unfoldedReference(node, definition.contentReference, label, generation);
  const types = definition.type ?? [];
  const codes = [...new Set(types.map((type) => type.code))];
  const [code, ...others] = codes;
  if (code === undefined) {
    generation.report('FKI3512', { type: '?', element: label });
    return node;
  }
  // Several types have in common what every element has: id and extension.
  if (others.length > 0) return { ...node, children: childrenOf(typeUrl('Element'), generation) ?? [] };
  if (isSystemType(types[0]!)) return node;
  const profiled = types.length === 1 ? profileChildren(types[0]!, label, generation) : undefined;
  const children = profiled ?? childrenOf(typeUrl(code), generation);
  if (children === undefined) {
    generation.report('FKI3512', { type: code, element: label });
    return node;
  }
  return { ...node, children };
}

function childrenOf(canonical: string, { structures }: Generation): readonly Node[] | undefined {
  const tree = structures.tree(canonical);
  return typeof tree === 'string' ? undefined : tree.children;
}

/** Children by the one profile of a type; undefined where it has none, several, or one that is not at hand. */
function profileChildren(type: ElementType, label: string, generation: Generation): readonly Node[] | undefined {
  const profiles = type.profile ?? [];
  const profile = profiles[0];
  if (profile === undefined || profiles.length > 1) return undefined;
  const tree = generation.structures.tree(profile);
  if (typeof tree === 'string') {
    generation.report('FKI3513', { type: profile, element: label });
    return undefined;
  }
  const within = profiledElement(type);
  if (within === undefined) return tree.children;
  const found = nodeAt(tree, within);
  if (found === undefined) generation.report('FKI3514', { element: label, reference: `${profile}#${within}` });
  return found?.children;
}

/** The element of the profile that is meant, where a type's profile names one (elementdefinition-profile-element). */
export function profiledElement(type: ElementType): string | undefined {
  const first = listOf(type._profile as Json | undefined)[0];
  const extensions = typeof first === 'object' && first !== null ? listOf((first as JsonObject).extension) : [];
  const found = extensions.find((extension) => urlOf(extension) === PROFILE_ELEMENT) as JsonObject | undefined;
  const id = found?.valueString ?? found?.valueUri;
  return typeof id === 'string' ? id : undefined;
}

function unfoldedReference(node: Node, reference: string, label: string, generation: Generation): Node {
  const target = referenced(reference, generation);
  if (target === undefined) {
    generation.report('FKI3514', { element: label, reference });
    return node;
  }
  const definition: ElementDefinition = withMember(node.definition, {
    contentReference: undefined,
    type: target.definition.type,
  });
  return { ...node, definition, children: target.children };
}

/** The element that a content reference names: `#Questionnaire.item`, or `url#Questionnaire.item`. */
function referenced(reference: string, { base, url, structures }: Generation): Node | undefined {
  const hash = reference.indexOf('#');
  const canonical = reference.slice(0, Math.max(hash, 0));
  const id = reference.slice(hash + 1);
  if (canonical === '' || canonical === url) return nodeAt(base, id);
  const tree = structures.tree(canonical);
  return typeof tree === 'string' ? undefined : nodeAt(tree, id);
}

/** Inherited `extension` elements without the slicing that R4's published resources do not repeat. */
export function withoutExtensionSlicing(children: readonly Node[]): readonly Node[] {
  return children.map((child) =>
    (child.name === 'extension' || child.name === 'modifierExtension') && child.definition.slicing !== undefined
      ? { ...child, definition: withMember(child.definition, { slicing: undefined }) }
      : child,
  );
}
