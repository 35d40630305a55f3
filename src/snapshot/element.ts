import type { Json } from '../packages/types.js';
import { inheritedExtensions, listOf, mergedExtensions, urlOf } from './extensions.js';
import type { ConstraintDefinition, ElementDefinition, ElementType } from './types.js';

export type Mutable = { [key: string]: Json | undefined };

/** The order FHIR gives an ElementDefinition's members; a choice stands under its stem. */
const ORDER = [
  'id',
  'extension',
  'modifierExtension',
  'path',
  'representation',
  'sliceName',
  'sliceIsConstraining',
  'label',
  'code',
  'slicing',
  'short',
  'definition',
  'comment',
  'requirements',
  'alias',
  'min',
  'max',
  'base',
  'contentReference',
  'type',
  'defaultValue',
  'meaningWhenMissing',
  'orderMeaning',
  'fixed',
  'pattern',
  'example',
  'minValue',
  'maxValue',
  'maxLength',
  'condition',
  'constraint',
  'mustSupport',
  'isModifier',
  'isModifierReason',
  'isSummary',
  'binding',
  'mapping',
];
const RANK = new Map(ORDER.map((key, rank) => [key, rank]));
const CHOICES = ['fixed', 'pattern', 'minValue', 'maxValue', 'defaultValue'] as const;

/** `fixedUri`, `_fixedUri` → `fixed`; other keys without their underscore. */
export function memberOf(key: string): string {
  const bare = key.startsWith('_') ? key.slice(1) : key;
  return CHOICES.find((choice) => bare.length > choice.length && bare.startsWith(choice)) ?? bare;
}

function rank(key: string): number {
  return (RANK.get(memberOf(key)) ?? ORDER.length) + (key.startsWith('_') ? 0.5 : 0);
}

/** The element with its members in FHIR's order, empty lists and `undefined` left out. */
export function ordered(element: Mutable): ElementDefinition {
  const keys = Object.keys(element).filter((key) => {
    const value = element[key];
    return value !== undefined && !(Array.isArray(value) && value.length === 0);
  });
  keys.sort((a, b) => rank(a) - rank(b));
  return Object.fromEntries(keys.map((key) => [key, element[key]])) as ElementDefinition;
}

/** Takes a member (with its `_` sibling, and of whichever type a choice has) from one element into another. */
export function take(into: Mutable, from: ElementDefinition, member: string): void {
  const said = Object.keys(from).filter((key) => memberOf(key) === member);
  if (said.length === 0) return;
  // SUSHI leaves a value out that is the base's own: a sibling alone (a translation) belongs to the base's value.
  if (said.some((key) => !key.startsWith('_'))) drop(into, member);
  for (const key of said) into[key] = from[key];
}

export function drop(into: Mutable, member: string): void {
  for (const key of Object.keys(into)) if (memberOf(key) === member) delete into[key];
}

export function same(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

export function union(base: Json | undefined, derived: Json | undefined): readonly Json[] {
  const merged = [...listOf(base)];
  for (const item of listOf(derived)) if (!merged.some((other) => same(other, item))) merged.push(item);
  return merged;
}

/** A text that begins with `...` is added to the base's. */
function takeText(into: Mutable, from: ElementDefinition, member: string): void {
  const text = from[member];
  const before = into[member];
  if (typeof text === 'string' && text.startsWith('...') && typeof before === 'string') {
    into[member] = `${before}\r\n${text.slice(3)}`;
  } else if (typeof text === 'string' && text.startsWith('...')) {
    into[member] = text.slice(3);
  } else take(into, from, member);
}

/** Texts, of which a change drops the translations: the `_` sibling goes with the value, as in HL7's generator. */
const TEXTS = ['definition', 'comment', 'label', 'requirements'];
/** Members of which a differential's value takes the place of the base's. */
const REPLACED = [
  'short',
  'min',
  'max',
  'fixed',
  'pattern',
  'maxLength',
  'minValue',
  'maxValue',
  'mustSupport',
  'sliceIsConstraining',
];
/** Members that only the definition of a type, or of an extension, may say (FHIR R4, ElementDefinition 2.1.28.5). */
const DEFINING = [
  'representation',
  'isModifier',
  'isModifierReason',
  'isSummary',
  'defaultValue',
  'meaningWhenMissing',
  'orderMeaning',
  'contentReference',
];

/** Constraints with their source filled in: `source` for those that say none. */
export function sourced(constraints: Json | undefined, source: string): readonly ConstraintDefinition[] {
  const list = listOf(constraints) as readonly ConstraintDefinition[];
  return list.map((constraint) => (constraint.source === undefined ? { ...constraint, source } : constraint));
}

function mergedConstraints(
  base: Json | undefined,
  derived: Json | undefined,
  source: string,
): readonly ConstraintDefinition[] {
  const merged = [...(listOf(base) as readonly ConstraintDefinition[])];
  for (const constraint of sourced(derived, source)) {
    if (!merged.some((other) => other.key === constraint.key)) merged.push(constraint);
  }
  return merged;
}

/** A binding said again takes what it does not say from the base's, but for description and extensions. */
function mergedBinding(base: Json | undefined, derived: Json): Json {
  if (!isObject(derived)) return derived;
  const { description: _description, _description: _translated, extension: _extension, ...kept } = asObject(base);
  return { ...kept, ...derived };
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asObject(value: Json | undefined): { readonly [key: string]: Json } {
  return isObject(value) ? value : {};
}

export interface Applied {
  /** Canonical of the definition that the differential is of: the source of the constraints it adds. */
  readonly source: string;
  /** Whether the differential may define what a profile cannot change: that of a new type all, that of an extension whether it modifies. */
  readonly defining: 'type' | 'extension' | undefined;
}

/** An element with what a differential says of it. Pure; what the differential may not say is found elsewhere (`check.ts`). */
export function apply(
  base: ElementDefinition,
  derived: ElementDefinition,
  { source, defining }: Applied,
): ElementDefinition {
  const into: Mutable = { ...base };
  into.extension = mergedExtensions(base.extension, derived.extension);
  for (const member of TEXTS) takeText(into, derived, member);
  for (const member of REPLACED) take(into, derived, member);
  if (defining !== undefined) {
    for (const member of defining === 'type' ? DEFINING : ['isModifier', 'isModifierReason'])
      take(into, derived, member);
  }
  if (base.isSummary === undefined) take(into, derived, 'isSummary');
  // sdf-9: a structure's root has no requirements.
  if (!base.path.includes('.')) delete into.requirements;
  if (derived.sliceName !== undefined) into.sliceName = derived.sliceName;
  for (const member of ['alias', 'code', 'condition', 'example', 'mapping']) {
    if (derived[member] !== undefined) into[member] = union(base[member], derived[member]);
  }
  if (derived.type !== undefined && derived.type.length > 0)
    into.type = derivedTypes(base, derived.type, defining === 'type');
  if (derived.constraint !== undefined) {
    into.constraint = mergedConstraints(base.constraint, derived.constraint, source);
  }
  if (derived.binding !== undefined) into.binding = mergedBinding(base.binding, derived.binding);
  else if (isObject(base.binding)) {
    into.binding = ordered({ ...base.binding, extension: inheritedExtensions(base.binding.extension) }) as Json;
  }
  if (into.binding !== undefined && !isBindable(into)) delete into.binding;
  return ordered(into);
}

const FHIR_TYPE = 'http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type';

/**
 * Types as the differential has them. The value of a primitive that is derived from another (`code`, `positiveInt`) is published as
 * read from a string.
 */
function derivedTypes(
  base: ElementDefinition,
  derived: readonly ElementType[],
  defining: boolean,
): readonly ElementType[] {
  const [before] = base.type ?? [];
  if (before === undefined || !isSystemType(before) || !defining || !base.path.endsWith('.value')) return derived;
  return derived.map((type) => {
    if (type.code !== `${SYSTEM}String`) return type;
    const own = listOf(type.extension).filter((extension) => urlOf(extension) !== FHIR_TYPE);
    return { ...type, extension: [{ url: FHIR_TYPE, valueUrl: 'string' }, ...own] };
  });
}

/** Types of FHIRPath itself: `http://hl7.org/fhirpath/System.String`. */
export const SYSTEM = 'http://hl7.org/fhirpath/System.';

/** `http://hl7.org/fhirpath/System.String`: the type of ids, of Extension.url and of a primitive's value. */
export function isSystemType(type: ElementType): boolean {
  return type.code.startsWith(SYSTEM);
}

const BINDABLE = new Set(['Coding', 'CodeableConcept', 'Quantity', 'CodeableReference', 'code', 'string', 'uri']);

/** Types that a binding says something about; other datatypes may be bindable in packages of later versions. */
function isBindable(element: Mutable): boolean {
  const types = listOf(element.type) as readonly ElementType[];
  return types.length === 0 || types.some((type) => BINDABLE.has(type.code) || type.code.includes('/'));
}

export function withMember(element: ElementDefinition, members: Mutable): ElementDefinition {
  return ordered({ ...element, ...members });
}
