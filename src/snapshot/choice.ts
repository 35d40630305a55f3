import type { Generation, Group, Place } from './context.js';
import type { Change } from './differential.js';
import { withMember } from './element.js';
import { capitalize, choiceSuffix, isChoice } from './path.js';
import { mergeSliced, newSlice } from './slicing.js';
import type { Node } from './tree.js';
import type { ElementType, SlicingDefinition } from './types.js';
import { merge } from './walk.js';

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
  if (!isSliced && whole.definition.slicing === undefined && whole.definition.type?.length === 1 && shorts.length > 0) {
    const [{ code }] = whole.definition.type as [ElementType];
    const walks = ({ name, definitions }: Change): boolean =>
      definitions.length === 0 && choiceSuffix(target.name, name) === capitalize(code);
    // `valueQuantity.unit` where the value is a Quantity anyway only says what stands below it.
    if (group.slices.every(walks)) {
      return group.slices.reduce((node, change) => merge(node, change, place, false, generation), whole);
    }
  }
  const isShort = group.self === undefined && shorts.length === group.slices.length;
  if (isShort) {
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
        (place.path.endsWith('xtension.value[x]') || whole.definition.type?.length === 1);
      slices.push(newSlice(target, whole.definition, change_, place, generation, keepsMin));
    }
  }
  return { ...withTypes(whole, slices, target.definition.slicing, isShort), slices };
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
function withTypes(
  whole: Node,
  slices: readonly Node[],
  before: SlicingDefinition | undefined,
  isShort: boolean,
): Node {
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
    rules: isCovered || before?.rules === 'closed' ? 'closed' : 'open',
  };
  // R4's own profiles, which use the short path, leave the choice's minimum as it is.
  const min = mandatory === undefined || isShort ? whole.definition.min : Math.max(1, whole.definition.min ?? 0);
  return { ...whole, definition: withMember(whole.definition, { type: types, slicing, min }) };
}
