import { check } from './check.js';
import { mergeChoice } from './choice.js';
import { type Generation, type Group, type Place, typeUrl } from './context.js';
import type { Change } from './differential.js';
import { apply, ordered, SYSTEM, sourced, withMember } from './element.js';
import { choiceSuffix, isChoice } from './path.js';
import { described, isExtensionPath, templateOf, undescribed } from './profile-root.js';
import { readElements } from './read.js';
import { mergeSliced, withSlicing } from './slicing.js';
import type { Node } from './tree.js';
import type { ConstraintDefinition, ElementDefinition } from './types.js';
import { profiledElement, unfolded, withoutExtensionSlicing } from './unfold.js';

/** An element with all that a change says of it and of what stands below it; not of its slices. */
export function merge(node: Node, change: Change, place: Place, isSlice: boolean, generation: Generation): Node {
  let { definition } = node;
  for (const derived of change.definitions) {
    check(definition, derived, change.label, isSlice, generation);
    definition = applied(definition, derived, isSlice, generation);
  }
  const merged: Node = { ...node, definition };
  if (change.children.length === 0) return merged;
  const ready = unfolded(merged, change.label, generation);
  const fresh = ready !== merged;
  return mergeChildren(ready, change.children, { path: place.path, inSlice: place.inSlice && !fresh }, generation);
}

/** One element with one differential element on it. */
export function applied(
  base: ElementDefinition,
  derived: ElementDefinition,
  isSlice: boolean,
  generation: Generation,
): ElementDefinition {
  const isExtension = isExtensionPath(base.path);
  const start =
    template(base, derived, isSlice, generation) ?? (isExtension ? redescribed(base, isSlice, generation) : base);
  const result = apply(start, derived, {
    source: generation.url,
    defining: generation.specializes ? 'type' : isExtension ? 'extension' : undefined,
  });
  return isSlice && derived.slicing !== undefined ? withMember(result, { slicing: derived.slicing }) : result;
}

/** An extension element that a differential touches, with the texts of the extension it is by now. */
function redescribed(
  base: ElementDefinition,
  isSlice: boolean,
  { structures, specializes }: Generation,
): ElementDefinition {
  if (specializes) return base;
  const tree = structures.tree(base.type?.[0]?.profile?.[0] ?? '');
  if (isSlice && typeof tree !== 'string') return described(base, tree.definition);
  // A slice of the base without a definition of its own has no other texts than those it was given there.
  return isSlice && base.short !== undefined && base.base?.path !== undefined && base.id?.includes(':')
    ? base
    : undescribed(base);
}

/** Where the differential gives an extension or a nested resource a profile, the element starts from that profile's root. */
function template(
  base: ElementDefinition,
  derived: ElementDefinition,
  isSlice: boolean,
  { structures }: Generation,
): ElementDefinition | undefined {
  const type = derived.type?.length === 1 ? derived.type[0] : undefined;
  const profile = type?.profile?.length === 1 ? type.profile[0] : undefined;
  if (type === undefined || profile === undefined) return undefined;
  const before = base.type ?? [];
  if (!before.some(({ code }) => code === 'Extension' || code === 'Resource')) return undefined;
  if (before[0]?.profile?.[0] === profile || profiledElement(type) !== undefined) return undefined;
  const tree = structures.tree(profile);
  if (typeof tree === 'string') return undefined;
  const isExtension = type.code === 'Extension';
  // A nested resource's own constraints are judged with the resource: %resource would mean another thing here.
  const root = isExtension ? tree.definition : withMember(tree.definition, { constraint: undefined });
  const start = templateOf(root, isExtension ? described(base, root) : base, isExtension);
  return isSlice ? withMember(start, { min: base.min, sliceName: base.sliceName }) : start;
}

export function mergeChildren(parent: Node, changes: readonly Change[], place: Place, generation: Generation): Node {
  const groups = new Map<number, { self?: Change; slices: Change[] }>();
  const added: Change[] = [];
  for (const change of changes) {
    const index = indexOf(parent.children, change.name);
    if (index === -1) {
      added.push(change);
      continue;
    }
    const group = groups.get(index) ?? { slices: [] };
    groups.set(index, group);
    const isShort = isChoice(parent.children[index]!.name) && !isChoice(change.name);
    if (change.sliceName === undefined && !isShort) group.self = change;
    else group.slices.push(change);
  }
  const children = parent.children.map((child, index) => {
    const group = groups.get(index);
    return group === undefined ? child : mergeGroup(child, group, below(place, child.name), generation);
  });
  const fresh = added.flatMap((change) => newElement(change, below(place, change.name), generation) ?? []);
  return { ...parent, children: [...children, ...fresh] };
}

function below(place: Place, name: string): Place {
  return { path: `${place.path}.${name}`, inSlice: place.inSlice };
}

/** The child that a differential's name means: itself, its choice (`valueQuantity` → `value[x]`), or a choice that a shipped snapshot has renamed. */
function indexOf(children: readonly Node[], name: string): number {
  const exact = children.findIndex((child) => child.name === name);
  if (exact !== -1) return exact;
  return children.findIndex((child) =>
    isChoice(name)
      ? choiceSuffix(name, child.name) !== undefined && isOfType(child, choiceSuffix(name, child.name)!)
      : isChoice(child.name) &&
        choiceSuffix(child.name, name) !== undefined &&
        isOfType(child, choiceSuffix(child.name, name)!),
  );
}

function isOfType(child: Node, suffix: string): boolean {
  const types = child.definition.type ?? [];
  return types.some(({ code }) => code === '*' || suffix === code.charAt(0).toUpperCase() + code.slice(1));
}

function mergeGroup(target: Node, group: Group, place: Place, generation: Generation): Node {
  if (group.slices.length === 0 && group.self !== undefined) {
    return withSlicing(merge(target, group.self, place, false, generation), target, group, generation);
  }
  return isChoice(target.name)
    ? mergeChoice(target, group, place, generation)
    : mergeSliced(target, group, place, generation);
}

/** An element that a specialization adds. */
function newElement(change: Change, place: Place, generation: Generation): Node | undefined {
  const [first, ...more] = change.definitions;
  if (!generation.specializes || first === undefined || change.sliceName !== undefined) {
    generation.report('FKI3504', { element: change.label });
    return undefined;
  }
  let definition = defined(first, place.path, generation);
  for (const again of more) definition = apply(definition, again, { source: generation.url, defining: 'type' });
  const node: Node = { name: change.name, tail: change.name, definition, children: [], slices: [] };
  if (change.children.length === 0) return node;
  const ready = unfolded(node, change.label, generation);
  const children = generation.keepsExtensionSlicing ? ready.children : withoutExtensionSlicing(ready.children);
  return mergeChildren({ ...ready, children }, change.children, place, generation);
}

/** A new element with what R4's published types say of every element: its base, the flags' defaults, and what holds of all elements. */
function defined(element: ElementDefinition, path: string, generation: Generation): ElementDefinition {
  const min = element.min ?? 0;
  const max = element.max ?? '*';
  const own = sourced(element.constraint, generation.url);
  const inherited = inheritedConstraints(element, generation).filter(({ key }) => !own.some((one) => one.key === key));
  return ordered({
    ...element,
    path,
    min,
    max,
    base: { path, min, max },
    isModifier: element.isModifier ?? false,
    isSummary: element.isSummary ?? false,
    constraint: [...own, ...inherited],
  });
}

/** ele-1 of every element, ext-1 of extensions; other types say theirs where they are unfolded or judged. */
function inheritedConstraints(element: ElementDefinition, { structures }: Generation): readonly ConstraintDefinition[] {
  const codes = (element.type ?? []).map(({ code }) => code);
  if (codes.length > 0 && codes.every((code) => code === 'Resource' || code.startsWith(SYSTEM))) return [];
  // From the differentials: Element and Extension have extensions themselves, and need no snapshot to say what holds of all.
  const sources = codes.includes('Extension') ? ['Element', 'Extension'] : ['Element'];
  return sources.flatMap((name) => {
    const [root] = readElements(structures.find(typeUrl(name))?.differential).elements;
    return sourced(root?.constraint, typeUrl(name));
  });
}
