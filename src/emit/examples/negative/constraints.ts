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

export interface Constraint {
  readonly kind: Kind;
  readonly structure: Structure;
  readonly element: Element;
  /** The elements from the root down to the one that holds `element`; empty where it is the root itself. */
  readonly owners: readonly Element[];
  /** The element as the FHIR type has it. */
  readonly before: Element | undefined;
  /** The structure that `before` is of. */
  readonly base: Structure;
  /** The element without its slice, where it is one. */
  readonly whole: Element;
  readonly invariant?: Invariant;
  /** What else the structure says that cannot be kept where this is broken: it says the same twice. */
  readonly implied?: string;
  /** Said to people: `Condition.recordedDate min 1`. */
  readonly says: string;
}

/** What a structure says; with `all`, also what it leaves as its type has it. */
export function constraintsOf(guide: Guide, structure: Structure): readonly Constraint[] {
  const base = ofR4(guide, structure);
  if (base === undefined || structure.derivation !== 'constraint') return [];
  const found: Constraint[] = [];
  const context: Context = { guide, structure, found };
  own(context, structure.root, [], base.root, base, structure.root);
  below(context, structure.root, [], base.root, base);
  if (structure.type === 'Extension' && !structure.context.some(({ expression }) => ANYWHERE.has(expression)))
    found.push({
      kind: 'context',
      structure,
      element: structure.root,
      owners: [],
      before: base.root,
      base,
      whole: structure.root,
      says: `${structure.root.id} context`,
    });
  return found;
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
function below(
  context: Context,
  element: Element,
  owners: readonly Element[],
  before: Element | undefined,
  base: Structure,
  told?: Element,
): void {
  const known = before === undefined ? [] : context.guide.definitions.childrenOf(base, before);
  const holders = [...owners, element];
  for (const child of element.children) {
    const was = known.find(({ name }) => name === child.name);
    const said = told?.children.find(({ name }) => name === child.name);
    const from = context.found.length;
    cardinality(context, child, holders, was, base);
    if (child.max !== 0) {
      one(context, child, holders, was, base, child, said);
      sliced(context, child, holders, was, base, child);
    }
    if (said === undefined) continue;
    const again = new Set(statements(context, said, was, base));
    const kept = context.found
      .slice(from)
      .filter(({ element: each, kind, says }) => each !== child || !again.has(kind + says.slice(child.id.length)));
    context.found.length = from;
    context.found.push(...kept);
  }
}

/** What is said of an element itself, in words that do not name it. */
function statements(
  { guide, structure }: Context,
  element: Element,
  was: Element | undefined,
  base: Structure,
): readonly string[] {
  const found: Constraint[] = [];
  const context: Context = { guide, structure, found };
  cardinality(context, element, [], was, base);
  if (element.max !== 0) own(context, element, [], was, base, element);
  return found.map(({ kind, says }) => kind + says.slice(element.id.length));
}

function sliced(
  context: Context,
  element: Element,
  owners: readonly Element[],
  was: Element | undefined,
  base: Structure,
  whole: Element,
): void {
  const say = sayer(context, element, owners, was, base, whole);
  if (element.slices.length > 0 && element.slicing?.rules === 'closed') say('closed', 'closed');
  for (const slice of element.slices) {
    const saySlice = sayer(context, slice, owners, was, base, whole);
    // Extensions and choices are sliced by R4 itself: a slice says something where it bounds its number.
    if (slice.min > 0) saySlice('slice min', `min ${slice.min}`);
    if (slice.max === 0) saySlice('slice prohibited', 'max 0');
    else {
      if (typeof slice.max === 'number' && isLess(slice.max, element.max) && whole.base.max !== 1)
        saySlice('slice max', `max ${slice.max}`);
      one(context, slice, owners, was, base, whole, element);
      sliced(context, slice, owners, was, base, whole);
    }
  }
}

/** What is said of one value, and of what stands in it. */
function one(
  context: Context,
  element: Element,
  owners: readonly Element[],
  was: Element | undefined,
  base: Structure,
  whole: Element,
  told?: Element,
): void {
  own(context, element, owners, was, base, whole);
  const inner = element.types.length === 1 ? element.types[0] : undefined;
  if (inner === undefined || element.children.length === 0) return;
  if (inner.code === 'BackboneElement' || inner.code === 'Element') {
    below(context, element, owners, was, base, told);
    return;
  }
  const type = context.guide.definitions.structure(inner.code);
  // A datatype's or extension's profile says what it says itself, once for all that use it.
  const profile = inner.profiles.length === 1 ? context.guide.definitions.structure(inner.profiles[0]!) : undefined;
  if (type !== undefined) below(context, element, owners, type.root, type, profile?.root ?? told);
}

function cardinality(
  context: Context,
  child: Element,
  owners: readonly Element[],
  was: Element | undefined,
  base: Structure,
): void {
  const say = sayer(context, child, owners, was, base, child);
  // Without what tells its slice a value is no item of the slice.
  if (isKey(child, owners) && child.max !== 0) return;
  if (child.min > (was?.min ?? 0)) say('min', `min ${child.min}`);
  if (!isLess(child.max, was?.max ?? '*')) return;
  if (child.max === 0) say('prohibited', 'max 0');
  else if (child.base.max !== 1) say('max', `max ${child.max}`);
}

/** What a value's own element says of it. */
function own(
  context: Context,
  element: Element,
  owners: readonly Element[],
  was: Element | undefined,
  base: Structure,
  whole: Element,
): void {
  const say = sayer(context, element, owners, was, base, whole);
  const { guide } = context;
  if (whole.name.endsWith('[x]') && element === whole && was?.types.some(({ code }) => !hasType(element, code)))
    say('type', `type ${element.types.map(({ code }) => code).join(' | ')}`);
  for (const type of element.types) {
    const old = was?.types.find(({ code }) => code === type.code);
    if (type.code === 'Reference' && !sameTargets(type, old))
      say('target', `target ${named(guide, type.targetProfiles)}`);
    if (type.aggregation.length > 0) say('aggregation', `aggregation ${type.aggregation.join(' | ')}`);
  }
  const decides = 'keys' in element || isKey(element, owners);
  if (!decides && element.fixed !== undefined && !same(element.fixed.value, was?.fixed?.value)) say('fixed', 'fixed');
  if (!decides && element.pattern !== undefined && !same(element.pattern.value, was?.pattern?.value))
    say('pattern', 'pattern');
  if (element.maxLength !== undefined && element.maxLength !== was?.maxLength)
    say('length', `length ${element.maxLength}`);
  if (element.minValue !== undefined && !same(element.minValue.value, was?.minValue?.value))
    say('least', 'least value');
  if (element.maxValue !== undefined && !same(element.maxValue.value, was?.maxValue?.value))
    say('most', 'greatest value');
  const { binding } = element;
  const checked = binding?.strength === 'required' || binding?.strength === 'extensible';
  const sameBinding = binding?.strength === was?.binding?.strength && binding?.valueSet === was?.binding?.valueSet;
  // What is held to one value has no other code to be wrong with.
  const isHeld = element.fixed !== undefined || element.pattern !== undefined;
  if (checked && binding?.valueSet !== undefined && !sameBinding && !isHeld && !decidesByBinding(element))
    say('binding', `${binding.strength} binding`);
  const type = guide.definitions.structure(element.types.length === 1 ? element.types[0]!.code : '');
  const known = new Set([...(was?.constraints ?? []), ...(type?.root.constraints ?? [])].map(({ key }) => key));
  for (const invariant of element.constraints) {
    if (known.has(invariant.key) || invariant.expression === undefined || invariant.bestPractice === true) continue;
    known.add(invariant.key);
    say('invariant', invariant.key, invariant);
  }
}

function sayer(
  { structure, found }: Context,
  element: Element,
  owners: readonly Element[],
  before: Element | undefined,
  base: Structure,
  whole: Element,
) {
  return (kind: Kind, what: string, invariant?: Invariant): void => {
    const implied = impliedBy(kind, element, whole, owners.at(-1));
    found.push({
      ...(implied === undefined ? {} : { implied }),
      kind,
      structure,
      element,
      owners,
      before,
      base,
      whole,
      says: `${element.id} ${what}`,
      ...(invariant === undefined ? {} : { invariant }),
    });
  };
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
function impliedBy(kind: Kind, element: Element, whole: Element, owner: Element | undefined): string | undefined {
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
