import { isAbove } from './check.js';
import type { Generation, Group, Place } from './context.js';
import type { Change } from './differential.js';
import { withMember } from './element.js';
import { capitalize, choiceSuffix, isChoice } from './path.js';
import type { Node } from './tree.js';
import type { ElementDefinition, ElementType, SlicingDefinition } from './types.js';
import { merge } from './walk.js';

/** What an extension is sliced by where a differential names its slices at once. */
const BY_URL: SlicingDefinition = { discriminator: [{ type: 'value', path: 'url' }], ordered: false, rules: 'open' };

/** An element that repeats, with what a differential says of it as a whole and of its slices. */
export function mergeSliced(target: Node, group: Group, place: Place, generation: Generation): Node {
  const label = group.self?.label ?? group.slices[0]?.label ?? target.name;
  let whole = group.self === undefined ? target : merge(target, group.self, place, false, generation);
  const slicing = slicingOf(target, group, label, generation);
  if (slicing.definition !== undefined) whole = sliced(whole, slicing.definition);
  else if (group.slices.length > 0) generation.report('FKI3508', { element: label });
  const slices = mergeSlices(target, whole, group.slices, place, generation);
  const total = slices.reduce((sum, { definition }) => sum + (isReslice(definition) ? 0 : (definition.min ?? 0)), 0);
  const { min = 0, max = '*' } = whole.definition;
  if (isAbove(String(total), max) && group.slices.length > 0) {
    generation.report('FKI3518', { element: label, count: total, max });
  }
  // Whoever names mandatory slices without saying anything of the whole still asks for as many.
  if (slicing.isImplied && total > min && !isAbove(String(total), max)) {
    whole = { ...whole, definition: withMember(whole.definition, { min: total }) };
  }
  return { ...whole, slices };
}

/** The slicing that a differential states without naming slices, or changes. */
export function withSlicing(merged: Node, target: Node, group: Group, generation: Generation): Node {
  const { definition } = slicingOf(target, group, group.self?.label ?? target.name, generation);
  return definition === undefined ? merged : sliced(merged, definition);
}

function isReslice(definition: ElementDefinition): boolean {
  return definition.sliceName?.includes('/') === true;
}

function sliced(node: Node, slicing: SlicingDefinition): Node {
  return { ...node, definition: withMember(node.definition, { slicing }) };
}

/** The slicing that holds: the base's with the differential's changes, the differential's, or what extensions always have. */
function slicingOf(
  target: Node,
  group: Group,
  label: string,
  generation: Generation,
): { readonly definition: SlicingDefinition | undefined; readonly isImplied: boolean } {
  const said = group.self?.definitions.find(({ slicing }) => slicing !== undefined)?.slicing;
  const before = target.definition.slicing;
  if (before !== undefined) {
    return { definition: said === undefined ? before : narrowed(before, said, label, generation), isImplied: false };
  }
  if (said !== undefined) return { definition: said, isImplied: false };
  const isExtension = target.name === 'extension' || target.name === 'modifierExtension';
  return { definition: isExtension && group.slices.length > 0 ? BY_URL : undefined, isImplied: isExtension };
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
 * A slice that the differential adds. It starts from the element as the base has it, not as the same differential constrains it:
 * what is said of all holds of every slice anyway, and HL7's generator writes it once. Its maximum cannot pass the whole's.
 */
function newSlice(
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
  return max !== undefined && whole.max !== undefined && isAbove(max, whole.max)
    ? { ...merged, definition: withMember(merged.definition, { max: whole.max }) }
    : merged;
}

/** A choice (`value[x]`): slices by type, named or by their short path. */
export function mergeChoice(target: Node, group: Group, place: Place, generation: Generation): Node {
  const [only] = group.slices;
  const shorts = group.slices.filter(({ name }) => !isChoice(name));
  const isSliced = target.slices.length > 0 || target.definition.slicing !== undefined;
  if (place.inSlice && group.self === undefined && group.slices.length === 1 && shorts.length === 1 && !isSliced) {
    // Within a slice that is being added, `valueQuantity` says which type the value has.
    return merge(target, typed(only!, target), place, false, generation);
  }
  if (!isByType(target, group)) return mergeSliced(target, group, place, generation);
  let whole = group.self === undefined ? target : merge(target, group.self, place, false, generation);
  if (group.self === undefined && shorts.length === group.slices.length) {
    const named = shorts.flatMap((change) => typesOf(change, target));
    const kept = (target.definition.type ?? []).filter(
      ({ code }) => named.some((type) => type.code === code) || target.slices.some((slice) => hasType(slice, code)),
    );
    if (kept.length > 0) whole = { ...whole, definition: withMember(whole.definition, { type: kept }) };
  }
  const slices = [...target.slices];
  for (const change of group.slices) {
    const sliceName = change.sliceName ?? change.name;
    const change_ = { ...typed(change, target), sliceName };
    const at = slices.findIndex(({ definition }) => definition.sliceName === sliceName);
    if (at !== -1) slices[at] = merge(slices[at]!, change_, place, true, generation);
    else {
      // The one type of a closed choice is as mandatory as the choice itself; in an extension HL7 keeps the minimum.
      const keepsMin =
        slices.length + group.slices.length === 1 &&
        (target.definition.path === 'Extension.value[x]' || whole.definition.type?.length === 1);
      slices.push(newSlice(target, whole.definition, change_, place, generation, keepsMin));
    }
  }
  return { ...withTypes(whole, slices), slices };
}

function hasType(slice: Node, code: string): boolean {
  return slice.definition.type?.length === 1 && slice.definition.type[0]!.code === code;
}

/** Whether slices of a choice are told apart by type: where nothing says otherwise they are. */
function isByType(target: Node, group: Group): boolean {
  const said =
    group.self?.definitions.find(({ slicing }) => slicing !== undefined)?.slicing ?? target.definition.slicing;
  const discriminators = said?.discriminator ?? [];
  return discriminators.every(({ type, path }) => type === 'type' && path === '$this');
}

/** The types that a slice of a choice means: those it says, else the one its name says. */
function typesOf(change: Change, target: Node): readonly ElementType[] {
  const said = change.definitions.flatMap(({ type }) => type ?? []);
  if (said.length > 0) return said;
  const name = isChoice(change.name) ? change.sliceName : change.name;
  const suffix = name === undefined ? undefined : choiceSuffix(target.name, name);
  return (target.definition.type ?? []).filter(({ code }) => capitalize(code) === suffix);
}

/** The change with the type that its name says, where it says none itself. */
function typed(change: Change, target: Node): Change {
  if (change.definitions.some(({ type }) => type !== undefined && type.length > 0)) return change;
  const types = typesOf(change, target);
  if (types.length === 0) return change;
  const [first, ...more] = change.definitions;
  const path = target.definition.path;
  return { ...change, definitions: [{ ...(first ?? { path }), type: types }, ...more] };
}

/** A choice as its type slices leave it: sliced by type, without types that may not stand, mandatory where a slice is. */
function withTypes(whole: Node, slices: readonly Node[]): Node {
  const mandatory = slices.find(({ definition }) => (definition.min ?? 0) > 0 && definition.type?.length === 1);
  const prohibited = slices
    .filter(({ definition }) => definition.max === '0')
    .flatMap(({ definition }) => definition.type ?? []);
  let types = whole.definition.type ?? [];
  if (mandatory !== undefined) types = types.filter(({ code }) => hasType(mandatory, code));
  const left = types.filter(({ code }) => !prohibited.some((type) => type.code === code));
  if (types.length > 1 && left.length > 0) types = left;
  const isCovered = types.every(({ code }) => slices.some((slice) => hasType(slice, code)));
  const slicing: SlicingDefinition = {
    discriminator: [{ type: 'type', path: '$this' }],
    ordered: false,
    rules: isCovered ? 'closed' : 'open',
  };
  const min = mandatory === undefined ? whole.definition.min : Math.max(1, whole.definition.min ?? 0);
  return { ...whole, definition: withMember(whole.definition, { type: types, slicing, min }) };
}
