/** What an element has from the profile that is its type: extensions and nested resources start from their definition's root. */
import type { Json } from '../packages/types.js';
import { drop, type Mutable, memberOf, ordered, take, union } from './element.js';
import { listOf } from './extensions.js';
import type { ConstraintDefinition, ElementDefinition } from './types.js';

/** `Extension`, `Patient.extension`: what stands there is an extension, whatever its type says. */
export function isExtensionPath(path: string): boolean {
  return path === 'Extension' || path.endsWith('.extension') || path.endsWith('.modifierExtension');
}

/** A constrained extension no longer says what extensions are for: it says what it is, or nothing. As in HL7's generator. */
export function undescribed(element: ElementDefinition): ElementDefinition {
  const into: Mutable = { ...element };
  for (const member of ['short', 'definition', 'comment', 'requirements', 'alias', 'mapping']) drop(into, member);
  return ordered({ ...into, short: 'Extension', definition: 'An Extension' });
}

/** An extension with the texts, aliases and mappings of its own definition's root. */
export function described(element: ElementDefinition, root: ElementDefinition): ElementDefinition {
  const into: Mutable = { ...undescribed(element) };
  for (const member of ['short', 'definition', 'comment', 'requirements', 'alias', 'mapping']) take(into, root, member);
  return ordered(into);
}

/**
 * A profile's root as the start of an element that has it as its type: the root, with what only the place says (FHIR's
 * cardinality and flags of the place hold where the root says nothing).
 */
export function templateOf(root: ElementDefinition, place: ElementDefinition, isExtension: boolean): ElementDefinition {
  const { sliceName: _sliceName, base: _base, slicing: _slicing, condition, ...said } = root;
  const into: Mutable = { ...said, path: place.path, type: place.type, base: place.base, slicing: place.slicing };
  // A text of the root is not given the translation of a text that stood at the place.
  const told = new Set(Object.keys(root).map(memberOf));
  for (const [key, value] of Object.entries(place)) {
    if (!told.has(memberOf(key)) && FILLED.has(memberOf(key))) into[key] = value;
  }
  into.id = place.id;
  into.condition = union(condition, place.condition);
  into.constraint = mergedByKey(root.constraint, place.constraint);
  if (!isExtension) {
    into.min = place.min;
    into.max = place.max;
  }
  return ordered(into);
}

const FILLED = new Set([
  'short',
  'definition',
  'comment',
  'requirements',
  'label',
  'min',
  'max',
  'fixed',
  'pattern',
  'example',
  'minValue',
  'maxValue',
  'maxLength',
  'mustSupport',
  'isModifier',
  'isModifierReason',
  'isSummary',
  'binding',
]);

function mergedByKey(first: Json | undefined, second: Json | undefined): readonly ConstraintDefinition[] {
  const merged = [...(listOf(first) as readonly ConstraintDefinition[])];
  for (const constraint of listOf(second) as readonly ConstraintDefinition[]) {
    if (!merged.some((other) => other.key === constraint.key)) merged.push(constraint);
  }
  return merged;
}
