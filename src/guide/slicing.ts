/**
 * What tells a slice apart: for each discriminator the value, value set, type or profile that an instance's element must have.
 *
 * The value often does not stand in the slice itself but in the profile of its type: `identifier:cpr` says only that its type is
 * `dk-core-cpr-identifier`, and that profile fixes `system`. So a discriminator's path is walked through type profiles, extension
 * definitions, references (`resolve()`) and chosen types.
 */

import { type PathStep, parseDiscriminator } from './discriminator.js';
import { elementById } from './elements.js';
import type { Definitions, DiscriminatorType, Element, Slice, SliceKey, Structure } from './model.js';

/** An element that a path leads to, with the structure it stands in. */
interface Place {
  readonly structure: Structure;
  readonly element: Element;
}

export function sliceKeys(
  structure: Structure,
  sliced: Element,
  slice: Slice,
  definitions: Definitions,
): readonly SliceKey[] {
  const slicing = sliced.slicing ?? inheritedSlicing(structure, sliced);
  return (slicing?.discriminators ?? []).map(({ type, path }) =>
    keyOf({ structure, element: slice }, type, path, definitions),
  );
}

/** A reslice's owner may leave its slicing to the element that it slices itself. */
function inheritedSlicing(structure: Structure, sliced: Element): Element['slicing'] {
  if (sliced.sliceName === undefined) return undefined;
  const id = sliced.id.slice(0, sliced.id.lastIndexOf(':'));
  return elementById(structure, id)?.slicing;
}

function keyOf(slice: Place, type: DiscriminatorType, path: string, definitions: Definitions): SliceKey {
  const steps = parseDiscriminator(path);
  if (steps === undefined) return { path, kind: 'unresolved', reason: `${path} is not a discriminator path` };
  const places = walk([slice], steps, definitions);
  if (leavesType(slice, steps, definitions)) return { path, kind: 'exists', exists: false };
  switch (type) {
    case 'value':
    case 'pattern':
      return (
        valueKey(path, places, definitions) ??
        extensionUrlKey(slice, path) ??
        unresolved(path, places, 'no fixed value, pattern or required binding')
      );
    case 'exists':
      return existsKey(path, places);
    case 'type':
      return typeKey(path, steps, places, definitions);
    case 'profile':
      return profileKey(path, steps, places);
    default:
      return { path, kind: 'unresolved', reason: `${String(type)} is not a discriminator type of R4` };
  }
}

function unresolved(path: string, places: readonly Place[], reason: string): SliceKey {
  return { path, kind: 'unresolved', reason: places.length === 0 ? 'the path leads to no element' : reason };
}

// ---------------------------------------------------------------- walking a path

function walk(from: readonly Place[], steps: readonly PathStep[], definitions: Definitions): readonly Place[] {
  let places = from;
  for (const [index, step] of steps.entries()) {
    // `resolve()` at the end is for the type and profile of the target: what the reference says.
    if (step.kind === 'resolve' && index === steps.length - 1) return places;
    places = places.flatMap((place) => advance(place, step, definitions));
  }
  return places;
}

/**
 * Whether the path asks for a type (`resource.ofType(Observation).code`) that the slice's element is not: then it has no such value, and
 * that is all the discriminator says of it.
 */
function leavesType(slice: Place, steps: readonly PathStep[], definitions: Definitions): boolean {
  const at = steps.findIndex(({ kind }) => kind === 'ofType');
  if (at < 0) return false;
  const before = walk([slice], steps.slice(0, at), definitions);
  return before.length > 0 && walk([slice], steps.slice(0, at + 1), definitions).length === 0;
}

function advance(place: Place, step: PathStep, definitions: Definitions): readonly Place[] {
  switch (step.kind) {
    case 'child':
      // A required slice of what the path passes through may hold the value: R4's blood pressure names its codings so.
      return children(place, definitions)
        .filter(({ element }) => isNamed(element, step.name))
        .flatMap((child) => [child, ...slicesOf(child).filter(({ element }) => element.min > 0)]);
    case 'extension':
      return children(place, definitions)
        .filter(({ element }) => element.name === 'extension')
        .flatMap((extension) => [extension, ...slicesOf(extension)])
        .filter((extension) => extensionUrl(extension, definitions) === step.url);
    case 'resolve':
      return targets(place.element).flatMap((canonical) => rootOf(canonical, definitions));
    case 'ofType':
      return ofType(place, step.type, definitions);
  }
}

/** `value` names `value[x]` too. */
function isNamed(element: Element, name: string): boolean {
  return element.name === name || element.name === `${name}[x]`;
}

/** Children in the slice itself come first, then those of every profile of its types: the first that decides wins. */
function children(place: Place, definitions: Definitions): readonly Place[] {
  const own = place.element.children.map((element) => ({ structure: place.structure, element }));
  const profiled = place.element.types
    .flatMap(({ profiles }) => profiles)
    .flatMap((profile) => rootOf(profile, definitions))
    .flatMap(({ structure, element }) => element.children.map((child) => ({ structure, element: child })));
  if (own.length > 0 || profiled.length > 0) return [...own, ...profiled];
  return definitions
    .childrenOf(place.structure, place.element)
    .map((element) => ({ structure: place.structure, element }));
}

function slicesOf({ structure, element }: Place): readonly Place[] {
  return element.slices.flatMap((slice) => [{ structure, element: slice }, ...slicesOf({ structure, element: slice })]);
}

function ofType(place: Place, type: string, definitions: Definitions): readonly Place[] {
  const narrowed = slicesOf(place).filter(({ element }) => element.types.some(({ code }) => code === type));
  if (narrowed.length > 0) return narrowed;
  const ref = place.element.types.find(({ code }) => code === type);
  if (ref === undefined) return [];
  if (place.element.types.length === 1) return [place];
  return (ref.profiles.length > 0 ? ref.profiles : [type]).flatMap((canonical) => rootOf(canonical, definitions));
}

function rootOf(canonical: string, definitions: Definitions): readonly Place[] {
  const structure = definitions.structure(canonical);
  return structure === undefined ? [] : [{ structure, element: structure.root }];
}

function targets(element: Element): readonly string[] {
  return element.types.flatMap(({ targetProfiles }) => targetProfiles);
}

function extensionUrl({ element }: Place, definitions: Definitions): string | undefined {
  const own = element.children.find(({ name }) => name === 'url')?.fixed?.value;
  if (typeof own === 'string') return own;
  const profile = element.types.find(({ code }) => code === 'Extension')?.profiles[0];
  if (profile === undefined) return undefined;
  const defined = definitions.structure(profile)?.root.children.find(({ name }) => name === 'url')?.fixed?.value;
  return typeof defined === 'string' ? defined : bare(profile);
}

// ---------------------------------------------------------------- keys

function valueKey(path: string, places: readonly Place[], definitions: Definitions): SliceKey | undefined {
  for (const place of places) {
    const key = fixedKey(path, place.element);
    if (key !== undefined) return key;
  }
  for (const { element } of places) {
    const { binding } = element;
    if (binding?.strength === 'required' && binding.valueSet !== undefined) {
      return { path, kind: 'binding', valueSet: binding.valueSet };
    }
  }
  // The value may be fixed below: `code` is the discriminator, `code.coding.code` is fixed.
  for (const place of places) {
    const keys = keysBelow(path, place, 4, definitions);
    if (keys.length === 1) return keys[0];
    if (keys.length > 1) return { path, kind: 'allOf', keys };
  }
  // As HL7's validator: an element that must not be there tells slices apart too.
  return places.some(({ element }) => element.max === 0) ? { path, kind: 'exists', exists: false } : undefined;
}

function fixedKey(path: string, element: Element): SliceKey | undefined {
  if (element.fixed !== undefined) return { path, kind: 'fixed', value: element.fixed };
  if (element.pattern !== undefined) return { path, kind: 'pattern', value: element.pattern };
  return undefined;
}

function keysBelow(path: string, place: Place, depth: number, definitions: Definitions): readonly SliceKey[] {
  if (depth === 0) return [];
  const found: SliceKey[] = [];
  const seen = new Set<string>();
  const below = [
    ...children(place, definitions),
    ...place.element.slices
      .filter(({ min }) => min > 0)
      .map((slice) => ({ structure: place.structure, element: slice as Element, slice: true })),
  ];
  for (const child of below) {
    const at = 'slice' in child ? path : join(path, child.element.name);
    if (seen.has(at) && !('slice' in child)) continue;
    const key = fixedKey(at, child.element);
    const keys =
      key !== undefined ? [key] : constrained(child.element) ? keysBelow(at, child, depth - 1, definitions) : [];
    if (keys.length > 0) seen.add(at);
    found.push(...keys);
  }
  return found;
}

/** Looking below an element that says nothing itself would walk all of FHIR. */
function constrained(element: Element): boolean {
  return element.children.length > 0 || element.types.some(({ profiles }) => profiles.length > 0);
}

function join(path: string, name: string): string {
  const child = name.replace(/\[x\]$/, '');
  return path === '$this' ? child : `${path}.${child}`;
}

/** An extension's url is its definition's canonical, also where the definition is not at hand. */
function extensionUrlKey({ element }: Place, path: string): SliceKey | undefined {
  if (path !== 'url') return undefined;
  const profile = element.types.find(({ code }) => code === 'Extension')?.profiles[0];
  return profile === undefined ? undefined : { path, kind: 'fixed', value: { type: 'uri', value: bare(profile) } };
}

function existsKey(path: string, places: readonly Place[]): SliceKey {
  for (const { element } of places) {
    if (element.max === 0) return { path, kind: 'exists', exists: false };
    if (element.min > 0) return { path, kind: 'exists', exists: true };
  }
  return unresolved(path, places, 'the element may be there or not');
}

function typeKey(
  path: string,
  steps: readonly PathStep[],
  places: readonly Place[],
  definitions: Definitions,
): SliceKey {
  const resolved = steps.at(-1)?.kind === 'resolve';
  const types = new Set<string>();
  for (const { element } of places.slice(0, 1)) {
    if (!resolved) for (const { code } of element.types) types.add(code);
    else for (const target of targets(element)) types.add(definitions.structure(target)?.type ?? lastSegment(target));
  }
  return types.size > 0
    ? { path, kind: 'type', types: [...types] }
    : unresolved(path, places, resolved ? 'the reference names no target' : 'the element has no type');
}

function profileKey(path: string, steps: readonly PathStep[], places: readonly Place[]): SliceKey {
  const resolved = steps.at(-1)?.kind === 'resolve';
  const profiles = new Set<string>();
  for (const { element } of places.slice(0, 1)) {
    for (const profile of resolved ? targets(element) : element.types.flatMap((type) => type.profiles))
      profiles.add(profile);
  }
  return profiles.size > 0
    ? { path, kind: 'profile', profiles: [...profiles] }
    : unresolved(path, places, 'the element names no profile');
}

function bare(canonical: string): string {
  return canonical.split('|')[0] ?? canonical;
}

function lastSegment(canonical: string): string {
  const url = bare(canonical);
  return url.slice(url.lastIndexOf('/') + 1);
}
