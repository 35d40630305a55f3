/** Values to put in place of others: a code of a value set, another code, another text, a moment before or after. */
import type { Expression } from '../../../fhirpath/index.js';
import type { ExpandedCode, Guide, Json, JsonObject } from '../../../guide/index.js';
import { withDisplays } from '../codings.js';
import { isObject, type Pointer, put, valueAt } from '../json.js';
import { bindingAt, type Place, placeAt } from '../place.js';
import { shifted } from '../primitives.js';
import type { Random } from '../seed.js';
import { before } from './expressions.js';
import type { World } from './world.js';

/** How many codes of a value set are tried. */
const MOST_CODES = 6;

/** Some of a value set's codes, those in use first, spread over the set. */
export function codesOf(guide: Guide, valueSet: string | undefined, random: Random): readonly ExpandedCode[] {
  const codes = valueSet === undefined ? [] : (guide.definitions.valueSet(valueSet)?.expansion.codes ?? []);
  const usable = codes.filter(({ inactive, abstract }) => inactive !== true && abstract !== true);
  const from = usable.length > 0 ? usable : codes;
  if (from.length <= MOST_CODES) return from;
  const first = random.integer(0, from.length - 1);
  const step = Math.max(1, Math.floor(from.length / MOST_CODES));
  return Array.from({ length: MOST_CODES }, (_, i) => from[(first + i * step) % from.length]!);
}

/** The whole with a code in place of what stands at a node, in the shape of the node's type. */
export function withCode(guide: Guide, root: JsonObject, at: Pointer, code: ExpandedCode): JsonObject {
  const there = valueAt(root, at);
  const place = placeAt(guide, root, at);
  const coding: JsonObject = {
    system: code.system,
    code: code.code,
    ...(code.display === undefined ? {} : { display: code.display }),
  };
  if (place?.type === 'CodeableConcept' || (isObject(there) && Array.isArray(there.coding)))
    return put(root, [...at, 'coding'], [...otherCodings(there, code.system), coding]);
  if (isObject(there) || place?.type === 'Coding') return put(root, at, coding);
  const owner = at.slice(0, -1);
  const around = valueAt(root, owner);
  // A code goes with its system: both change, or the code alone where it has none beside it.
  if (
    at.at(-1) === 'code' &&
    isObject(around) &&
    typeof around.system === 'string' &&
    placeAt(guide, root, owner)?.type === 'Coding'
  )
    return put(root, owner, coding);
  return put(root, at, code.code);
}

const otherCodings = (there: Json | undefined, system: string): readonly Json[] =>
  isObject(there) && Array.isArray(there.coding)
    ? (there.coding as readonly Json[]).filter((each) => isObject(each) && each.system !== system)
    : [];

/** The whole with a value at a node, and the display beside it brought to agree. */
export function withValue(guide: Guide, root: JsonObject, at: Pointer, value: Json): JsonObject {
  const made = put(root, at, value);
  const name = at.at(-1);
  if (name !== 'code' && name !== 'system') return made;
  const owner = at.slice(0, -1);
  const around = valueAt(made, owner);
  return around === undefined ? made : put(made, owner, withDisplays(guide, around));
}

/** Wholes in which the node at `at` has another value, of a kind that its type allows. */
export function* otherwise(guide: Guide, root: JsonObject, at: Pointer, random: Random): Generator<JsonObject> {
  const value = valueAt(root, at);
  const place = placeAt(guide, root, at);
  const binding = bindingAt(guide, root, at);
  if (binding?.valueSet !== undefined) {
    for (const code of codesOf(guide, binding.valueSet, random)) yield withCode(guide, root, at, code);
    if (binding.strength === 'required') return;
  }
  if (typeof value === 'boolean') yield put(root, at, !value);
  else if (typeof value === 'number') for (const by of [1, -1, 10]) yield put(root, at, value + by);
  else if (typeof value === 'string')
    for (const each of otherTexts(value, place)) yield withValue(guide, root, at, each);
}

const MOMENT = /^\d{4}-\d{2}-\d{2}/;

function* otherTexts(value: string, place: Place | undefined): Generator<string> {
  if (MOMENT.test(value)) {
    for (const days of [-2, 2, -40, 40]) yield shifted(value, days);
    // Less exact.
    if (place?.type === 'date' || place?.type === 'dateTime') for (const length of [4, 7]) yield value.slice(0, length);
    return;
  }
  if (/^urn:uuid:[0-9a-f-]{36}$/.test(value) || /^[0-9a-f-]{36}$/.test(value)) {
    yield value.toUpperCase();
    yield value.slice(0, -1) + (value.endsWith('0') ? '1' : '0');
  }
  // Digits one up or down, from the end: what a check digit finds.
  for (let i = value.length - 1, tried = 0; i >= 0 && tried < 4; i--) {
    if (!/\d/.test(value[i]!)) continue;
    tried++;
    yield value.slice(0, i) + String((Number(value[i]) + 1) % 10) + value.slice(i + 1);
  }
  if (place?.type === 'code') {
    yield `${value}-x`;
    return;
  }
  yield `${value}x`;
  yield value.slice(0, -1);
  yield 'x';
}

/** Wholes in which an item of the list that a path starts from says what another says: as many items, and one thing less said. */
export function* repeating(world: World, path: Expression, root: JsonObject, at: Pointer): Generator<JsonObject> {
  let first = path;
  for (let through = before(first); through !== undefined; through = before(first)) first = through;
  const items = (world.nodes(first, root, at) ?? []).filter((each) => typeof each.at(-1) === 'number');
  for (const item of items) for (const other of items) if (other !== item) yield put(root, item, valueAt(root, other)!);
}

/** The name of the list that holds a node, and the node within it that can be left out or repeated. */
export function itemAround(at: Pointer): Pointer | undefined {
  for (let length = at.length; length > 0; length--) if (typeof at[length - 1] === 'number') return at.slice(0, length);
  return undefined;
}

/** A copy of a list's item: a resource in a report has an identity of its own. */
export function copyOf(value: Json, n: number): Json {
  if (!isObject(value) || typeof value.fullUrl !== 'string' || !isObject(value.resource)) return value;
  const id = value.fullUrl.replace(/^urn:uuid:/, '').slice(0, -2) + String(10 + n).slice(-2);
  return { ...value, fullUrl: `urn:uuid:${id}`, resource: { ...value.resource, id } };
}
