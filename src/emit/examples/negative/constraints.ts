/** Every constraint that a structure says beyond what R4 says itself: what there is to break. */
import type { Element, Guide, Invariant, Slice, Structure, TypeRef } from '../../../guide/index.js';
import { isObject, same } from '../json.js';

export type Kind =
  | 'min'
  | 'max'
  | 'prohibited'
  | 'type'
  | 'target'
  | 'aggregation'
  | 'binding'
  | 'fixed'
  | 'pattern'
  | 'slice min'
  | 'slice max'
  | 'slice prohibited'
  | 'closed'
  | 'length'
  | 'least'
  | 'most'
  | 'context'
  | 'invariant';

/** An element in its place: what something can be said of. */
interface Subject {
  readonly element: Element;
  /** The elements from the root down to the one that holds `element`; empty where it is the root itself. */
  readonly owners: readonly Element[];
  /** The element as the FHIR type has it. */
  readonly before: Element | undefined;
  /** The structure that `before` is of. */
  readonly base: Structure;
  /** The element without its slice, where it is one. */
  readonly whole: Element;
}

export interface Constraint extends Subject {
  readonly kind: Kind;
  readonly structure: Structure;
  readonly invariant?: Invariant;
  /** What else the structure says that cannot be kept where this is broken: it says the same twice. */
  readonly implied?: string;
  /** Said to people: `Condition.recordedDate min 1`. */
  readonly says: string;
}

/** What a structure says that R4 does not. */
export function constraintsOf(guide: Guide, structure: Structure): readonly Constraint[] {
  const base = ofR4(guide, structure);
  if (base === undefined || structure.derivation !== 'constraint') return [];
  const context: Context = { guide, structure, found: [] };
  const root = { element: structure.root, owners: [], before: base.root, base, whole: structure.root };
  own(context, root);
  below(context, root);
  if (structure.type === 'Extension' && !structure.context.some(({ expression }) => ANYWHERE.has(expression)))
    say(context, root, 'context', 'context');
  return context.found;
}

/** What R4 itself says of what the structure constrains: its type, or the profile of R4's that it rests on (vital signs). */
function ofR4(guide: Guide, structure: Structure): Structure | undefined {
  for (let at = structure.base; at !== undefined; ) {
    const base = guide.definitions.structure(at);
    if (base === undefined || base.url.startsWith('http://hl7.org/fhir/StructureDefinition/')) return base;
    at = base.base;
  }
  return guide.definitions.structure(structure.type);
}

const ANYWHERE = new Set(['Element', 'Resource', 'DomainResource']);

interface Context {
  readonly guide: Guide;
  readonly structure: Structure;
  readonly found: Constraint[];
}

/**
 * @param told The element whose children say already what those of a slice repeat: a snapshot copies them into each slice.
 */
function below(context: Context, { element, owners, before, base }: Subject, told?: Element): void {
  const known = before === undefined ? [] : context.guide.definitions.childrenOf(base, before);
  const holders = [...owners, element];
  for (const child of element.children) {
    const was = known.find(({ name }) => name === child.name);
    const said = told?.children.find(({ name }) => name === child.name);
    const subject: Subject = { element: child, owners: holders, before: was, base, whole: child };
    const from = context.found.length;
    cardinality(context, subject);
    if (child.max !== 0) {
      one(context, subject, said);
      sliced(context, subject);
    }
    if (said === undefined) continue;
    const again = new Set(statements(context, { ...subject, element: said, owners: [], whole: said }));
    const kept = context.found
      .slice(from)
      .filter(({ element: each, kind, says }) => each !== child || !again.has(kind + says.slice(child.id.length)));
    context.found.length = from;
    context.found.push(...kept);
  }
}

/** What is said of an element itself, in words that do not name it. */
function statements({ guide, structure }: Context, subject: Subject): readonly string[] {
  const context: Context = { guide, structure, found: [] };
  cardinality(context, subject);
  if (subject.element.max !== 0) own(context, subject);
  return context.found.map(({ kind, says }) => kind + says.slice(subject.element.id.length));
}

function sliced(context: Context, subject: Subject): void {
  const { element, whole } = subject;
  if (element.slices.length > 0 && element.slicing?.rules === 'closed') say(context, subject, 'closed', 'closed');
  for (const slice of element.slices) {
    const item: Subject = { ...subject, element: slice };
    // Extensions and choices are sliced by R4 itself: a slice says something where it bounds its number.
    if (slice.min > 0) say(context, item, 'slice min', `min ${slice.min}`);
    if (slice.max === 0) say(context, item, 'slice prohibited', 'max 0');
    else {
      if (typeof slice.max === 'number' && isLess(slice.max, element.max) && whole.base.max !== 1)
        say(context, item, 'slice max', `max ${slice.max}`);
      one(context, item, element);
      sliced(context, item);
    }
  }
}

/** What is said of one value, and of what stands in it. */
function one(context: Context, subject: Subject, told?: Element): void {
  own(context, subject);
  const { element } = subject;
  const inner = element.types.length === 1 ? element.types[0] : undefined;
  if (inner === undefined || element.children.length === 0) return;
  if (inner.code === 'BackboneElement' || inner.code === 'Element') {
    below(context, subject, told);
    return;
  }
  const type = context.guide.definitions.structure(inner.code);
  // A datatype's or extension's profile says what it says itself, once for all that use it.
  const profile = inner.profiles.length === 1 ? context.guide.definitions.structure(inner.profiles[0]!) : undefined;
  if (type !== undefined) below(context, { ...subject, before: type.root, base: type }, profile?.root ?? told);
}

function cardinality(context: Context, subject: Subject): void {
  const { element: child, owners, before: was } = subject;
  // Without what tells its slice a value is no item of the slice.
  if (isKey(child, owners) && child.max !== 0) return;
  if (child.min > (was?.min ?? 0)) say(context, subject, 'min', `min ${child.min}`);
  if (!isLess(child.max, was?.max ?? '*')) return;
  if (child.max === 0) say(context, subject, 'prohibited', 'max 0');
  else if (child.base.max !== 1) say(context, subject, 'max', `max ${child.max}`);
}

/** What a value's own element says of it. */
function own(context: Context, subject: Subject): void {
  const { element, owners, before: was, whole } = subject;
  const { guide } = context;
  const saying = (kind: Kind, what: string, invariant?: Invariant): void =>
    say(context, subject, kind, what, invariant);
  if (whole.name.endsWith('[x]') && element === whole && was?.types.some(({ code }) => !hasType(element, code)))
    saying('type', `type ${element.types.map(({ code }) => code).join(' | ')}`);
  for (const type of element.types) {
    const old = was?.types.find(({ code }) => code === type.code);
    if (type.code === 'Reference' && !sameTargets(type, old))
      saying('target', `target ${named(guide, type.targetProfiles)}`);
    if (type.aggregation.length > 0) saying('aggregation', `aggregation ${type.aggregation.join(' | ')}`);
  }
  const decides = 'keys' in element || isKey(element, owners);
  if (!decides && element.fixed !== undefined && !same(element.fixed.value, was?.fixed?.value))
    saying('fixed', 'fixed');
  if (!decides && element.pattern !== undefined && !same(element.pattern.value, was?.pattern?.value))
    saying('pattern', 'pattern');
  if (element.maxLength !== undefined && element.maxLength !== was?.maxLength)
    saying('length', `length ${element.maxLength}`);
  if (element.minValue !== undefined && !same(element.minValue.value, was?.minValue?.value))
    saying('least', 'least value');
  if (element.maxValue !== undefined && !same(element.maxValue.value, was?.maxValue?.value))
    saying('most', 'greatest value');
  const { binding } = element;
  const checked = binding?.strength === 'required' || binding?.strength === 'extensible';
  const sameBinding = binding?.strength === was?.binding?.strength && binding?.valueSet === was?.binding?.valueSet;
  // What is held to one value has no other code to be wrong with.
  const isHeld = element.fixed !== undefined || element.pattern !== undefined;
  if (checked && binding?.valueSet !== undefined && !sameBinding && !isHeld && !decidesByBinding(element))
    saying('binding', `${binding.strength} binding`);
  const type = guide.definitions.structure(element.types.length === 1 ? element.types[0]!.code : '');
  const known = new Set([...(was?.constraints ?? []), ...(type?.root.constraints ?? [])].map(({ key }) => key));
  for (const invariant of element.constraints) {
    if (known.has(invariant.key) || invariant.expression === undefined || invariant.bestPractice === true) continue;
    known.add(invariant.key);
    saying('invariant', invariant.key, invariant);
  }
}

function say({ structure, found }: Context, subject: Subject, kind: Kind, what: string, invariant?: Invariant): void {
  const implied = impliedBy(kind, subject);
  found.push({
    ...subject,
    ...(implied === undefined ? {} : { implied }),
    kind,
    structure,
    says: `${subject.element.id} ${what}`,
    ...(invariant === undefined ? {} : { invariant }),
  });
}

const isLess = (max: Element['max'], than: Element['max']): boolean =>
  typeof max === 'number' && (than === '*' || max < than);
const hasType = (element: Element, code: string): boolean => element.types.some((type) => type.code === code);
const sameTargets = (type: TypeRef, old: TypeRef | undefined): boolean =>
  type.targetProfiles.length === 0 ||
  (type.targetProfiles.length === (old?.targetProfiles.length ?? 0) &&
    type.targetProfiles.every((url) => old?.targetProfiles.includes(url)));
const named = (guide: Guide, urls: readonly string[]): string =>
  urls.map((url) => guide.definitions.structure(url)?.id ?? url).join(' | ');

/** A slice known by its binding: a code outside it is in another slice, or in none. */
const decidesByBinding = (element: Element): boolean =>
  'keys' in element && (element as Slice).keys.some(({ kind }) => kind === 'binding');

/** Whether the element's value is what tells its slice: broken, the value is no item of the slice. */
function isKey(element: Element, owners: readonly Element[]): boolean {
  return owners.some(
    (owner) =>
      'keys' in owner &&
      (owner as Slice).keys.some(({ path }) => {
        const steps = path
          .replace(/^\$this\.?/, '')
          .split('.')
          .filter((step) => step !== '');
        return steps.length === 0 || `${owner.path}.${steps.join('.')}.`.startsWith(`${element.path}.`);
      }),
  );
}

/** What another statement asks for anyway, or what breaking must break with it. */
function impliedBy(kind: Kind, { element, whole, owners }: Subject): string | undefined {
  const owner = owners.at(-1);
  const inSlices = whole.slices.reduce((sum, { min }) => sum + min, 0);
  if (kind === 'slice min' && whole.slicing?.rules === 'closed' && whole.min >= inSlices)
    return 'the minimum of the whole';
  if (kind === 'min' && element.slices.length > 0 && inSlices >= element.min) return 'the minimum of its slices';
  // R4: an extension has a value or extensions, one of them (ext-1).
  if (owner?.types[0]?.code === 'Extension' || owner?.path === 'Extension') {
    const other = owner.children.find(({ name }) => name === (element.name === 'extension' ? 'value[x]' : 'extension'));
    if (kind === 'min' && element.name === 'value[x]' && other?.max === 0) return 'R4 (ext-1)';
    if (kind === 'prohibited' && (other?.min ?? 0) > 0) return 'R4 (ext-1)';
    if (kind === 'fixed' && element.name === 'url') return 'R4: the url says which extension it is';
  }
  if (kind !== 'min' || element.name !== 'coding' || owner === undefined) return undefined;
  if (owner.binding?.strength === 'required') return 'the required binding of the concept';
  const pattern = (owner.pattern ?? owner.fixed)?.value;
  return isObject(pattern) && pattern.coding !== undefined ? 'the pattern of the concept' : undefined;
}
