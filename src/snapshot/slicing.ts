import { isAbove } from './check.js';
import type { Generation, Group, Place } from './context.js';
import type { Change } from './differential.js';
import { withMember } from './element.js';
import { undescribed } from './profile-root.js';
import type { Node } from './tree.js';
import type { ElementDefinition, SlicingDefinition } from './types.js';
import { merge } from './walk.js';

/** What an extension is sliced by where a differential names its slices at once. */
const BY_URL: SlicingDefinition = { discriminator: [{ type: 'value', path: 'url' }], ordered: false, rules: 'open' };

/** An element that repeats, with what a differential says of it as a whole and of its slices. */
export function mergeSliced(target: Node, group: Group, place: Place, generation: Generation): Node {
  const label = group.self?.label ?? group.slices[0]?.label ?? target.name;
  let whole = group.self === undefined ? target : merge(target, group.self, place, false, generation);
  const slicing = slicingOf(target, group, label, generation);
  if (slicing !== undefined) {
    if (slicing === BY_URL) whole = { ...whole, definition: undescribed(whole.definition) };
    whole = sliced(whole, slicing);
  } else if (group.slices.length > 0) {
    generation.report('FKI3508', { element: label });
    const [only] = group.slices;
    if (group.self === undefined && group.slices.length === 1)
      return merge(named(target, only!), only!, place, false, generation);
  }
  const slices = mergeSlices(target, whole, withAll(group.slices, group.self), place, generation);
  const total = slices.reduce((sum, { definition }) => sum + (isReslice(definition) ? 0 : (definition.min ?? 0)), 0);
  const { max = '*' } = whole.definition;
  if (isAbove(String(total), max) && group.slices.length > 0) {
    generation.report('FKI3518', { element: label, count: total, max });
  }
  // Who names mandatory slices and says nothing of the whole asks for as many; R4's own definitions were published without.
  const isUnsaid = group.self === undefined && group.slices.length > 0 && !generation.ofR4;
  if (isUnsaid && total > (whole.definition.min ?? 0) && !isAbove(String(total), max)) {
    whole = { ...whole, definition: withMember(whole.definition, { min: total }) };
  }
  return { ...whole, slices };
}

/** The slicing that a differential states without naming slices, or changes. */
export function withSlicing(merged: Node, target: Node, group: Group, generation: Generation): Node {
  const slicing = slicingOf(target, group, group.self?.label ?? target.name, generation);
  return slicing === undefined ? merged : sliced(merged, slicing);
}

function isReslice(definition: ElementDefinition): boolean {
  return definition.sliceName?.includes('/') === true;
}

/**
 * What a differential says below the element as a whole holds below each slice that it names, before what it says of that slice.
 * What it says of the whole itself is not repeated in the slices: HL7's generator, after discussion, leaves it there.
 */
function withAll(slices: readonly Change[], self: Change | undefined): readonly Change[] {
  if (self === undefined || self.children.length === 0) return slices;
  return slices.map((slice) => ({ ...slice, children: joined(self.children, slice.children) }));
}

function joined(all: readonly Change[], own: readonly Change[]): readonly Change[] {
  const isSame = (a: Change, b: Change): boolean => a.name === b.name && a.sliceName === b.sliceName;
  const shared = all.map((change) => {
    const same = own.find((other) => isSame(change, other));
    if (same === undefined) return change;
    const definitions = [...change.definitions, ...same.definitions];
    return { ...same, definitions, children: joined(change.children, same.children) };
  });
  return [...shared, ...own.filter((change) => !all.some((other) => isSame(change, other)))];
}

/** A slice of what nothing slices is the element itself under another name, as in R4's own `catalog` profile. */
function named(target: Node, { sliceName = target.name }: Change): Node {
  return { ...target, tail: `${target.name}:${sliceName}` };
}

function sliced(node: Node, slicing: SlicingDefinition): Node {
  return { ...node, definition: withMember(node.definition, { slicing }) };
}

/** The slicing that holds: the base's with the differential's changes, the differential's, or what extensions always have. */
function slicingOf(target: Node, group: Group, label: string, generation: Generation): SlicingDefinition | undefined {
  const said = group.self?.definitions.find(({ slicing }) => slicing !== undefined)?.slicing;
  const before = target.definition.slicing;
  if (before !== undefined) return said === undefined ? before : narrowed(before, said, label, generation);
  const isExtension = target.name === 'extension' || target.name === 'modifierExtension';
  return said ?? (isExtension && group.slices.length > 0 ? BY_URL : undefined);
}

function narrowed(
  before: SlicingDefinition,
  said: SlicingDefinition,
  label: string,
  { report }: Generation,
): SlicingDefinition {
  const differs = (what: string): void => report('FKI3509', { element: label, what });
  if (said.ordered !== undefined && before.ordered === true && said.ordered !== before.ordered) differs('ordered');
  if (before.rules === 'closed' && said.rules !== undefined && said.rules !== 'closed') differs('rules');
  const discriminators = [...(before.discriminator ?? [])];
  for (const one of said.discriminator ?? []) {
    if (!discriminators.some(({ type, path }) => type === one.type && path === one.path)) discriminators.push(one);
  }
  return {
    ...before,
    ...(discriminators.length > 0 ? { discriminator: discriminators } : {}),
    ...(said.ordered === undefined ? {} : { ordered: said.ordered }),
    ...(said.rules === undefined ? {} : { rules: said.rules }),
  };
}

/** The base's slices with what the differential says of them, then the differential's own. */
function mergeSlices(
  target: Node,
  whole: Node,
  changes: readonly Change[],
  place: Place,
  generation: Generation,
): readonly Node[] {
  const isClosed = target.definition.slicing?.rules === 'closed';
  const slices = [...target.slices];
  for (const change of changes) {
    const name = change.sliceName ?? change.name;
    const at = slices.findIndex(({ definition }) => definition.sliceName === name);
    if (at !== -1) {
      slices[at] = merge(slices[at]!, change, place, true, generation);
      continue;
    }
    const resliced = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : undefined;
    const start = resliced === undefined ? target : slices.find(({ definition }) => definition.sliceName === resliced);
    if (start === undefined) {
      generation.report('FKI3517', { element: change.label, slice: resliced ?? name });
      continue;
    }
    if (isClosed && resliced === undefined) generation.report('FKI3510', { element: place.path, slice: name });
    const slice = newSlice(start, whole.definition, { ...change, sliceName: name }, place, generation);
    // A reslice stands after the slice it divides and that one's other reslices.
    const after = resliced === undefined ? -1 : lastOf(slices, resliced);
    if (after === -1) slices.push(slice);
    else slices.splice(after + 1, 0, slice);
  }
  return slices;
}

function lastOf(slices: readonly Node[], name: string): number {
  let last = -1;
  for (const [index, { definition }] of slices.entries()) {
    if (definition.sliceName === name || definition.sliceName?.startsWith(`${name}/`)) last = index;
  }
  return last;
}

/**
 * A slice that the differential adds. It starts from the element as the base has it, not as the same differential constrains it.
 * Its maximum cannot pass the whole's.
 */
export function newSlice(
  start: Node,
  whole: ElementDefinition,
  change: Change & { readonly sliceName: string },
  place: Place,
  generation: Generation,
  keepsMin = false,
): Node {
  const min = keepsMin ? start.definition.min : 0;
  const definition = withMember(start.definition, { slicing: undefined, sliceName: change.sliceName, min });
  const node: Node = {
    name: start.name,
    tail: `${start.name}:${change.sliceName}`,
    definition,
    children: start.children,
    slices: [],
  };
  const merged = merge(node, change, { path: place.path, inSlice: true }, true, generation);
  const { max } = merged.definition;
  return max !== undefined && whole.max !== undefined && whole.max !== '0' && isAbove(max, whole.max)
    ? { ...merged, definition: withMember(merged.definition, { max: whole.max }) }
    : merged;
}
