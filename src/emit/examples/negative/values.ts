/** Values that are not what they are held to: another type, another code, another value, outside the slices or the limits. */
import type { Element, ExpandedCode, Guide, Json, JsonObject, Slice, TypeRef } from '../../../guide/index.js';
import { displayOf } from '../codings.js';
import { Maker } from '../instance.js';
import { isObject, type Pointer, put, valueAt, without } from '../json.js';
import { placeAt } from '../place.js';
import { shifted } from '../primitives.js';
import { sceneWithin } from '../report.js';
import { random } from '../seed.js';
import { otherwise, withCode } from '../solve/others.js';
import type { Constraint } from './constraints.js';
import { type Attempt, type Ground, leaves, ownersOf, standing, UNKNOWN } from './ground.js';

export function* otherType(constraint: Constraint, ground: Ground): Generator<Attempt> {
  const { element, before, base } = constraint;
  const { root, task } = ground;
  if (before === undefined) return;
  const allowed = new Set(element.types.map(({ code }) => code));
  const others = before.types.filter(({ code }) => !allowed.has(code));
  const usual = ['string', 'boolean', 'CodeableConcept', 'Quantity', 'dateTime', 'integer', 'Period'];
  const sorted = [...others].sort((a, b) => rank(usual, a) - rank(usual, b)).slice(0, 5);
  for (const owner of ownersOf(constraint, ground)) {
    const there = standing(constraint, ground, owner);
    for (const type of sorted) {
      const { scene, done } = sceneWithin({ ...task, mode: 'minimal' }, root);
      const made = new Maker(base, scene).value(before, before, 3, 0, undefined, type.code);
      if (made === undefined) continue;
      const bare = there.reduce((whole, at) => emptied(whole, at), root);
      yield { resource: done(put(bare, [...owner, made.key], made.value)), at: [[...owner, made.key], owner] };
    }
  }
}

/** Without the value, its owner left even where it is empty: something is put there. */
const emptied = (root: JsonObject, at: Pointer): JsonObject => {
  const owner = valueAt(root, at.slice(0, -1));
  if (!isObject(owner)) return without(root, at);
  return put(root, at.slice(0, -1), Object.fromEntries(Object.entries(owner).filter(([key]) => key !== at.at(-1))));
};

const rank = (usual: readonly string[], { code }: TypeRef): number => {
  const at = usual.indexOf(code);
  return at < 0 ? usual.length : at;
};

/** An item that belongs to no slice. */
export function* outsider(constraint: Constraint, ground: Ground): Generator<Attempt> {
  const { element, whole, structure } = constraint;
  const { root, task, sites } = ground;
  for (const owner of ownersOf(constraint, ground)) {
    const list = [...owner, whole.name];
    const held = valueAt(root, list);
    const at = [...list, Array.isArray(held) ? held.length : 0];
    if (whole.name === 'entry') {
      const id = '00000000-0000-5000-8000-000000000000';
      yield {
        resource: put(root, at, {
          fullUrl: `urn:uuid:${id}`,
          resource: { resourceType: 'Basic', id, code: { text: 'Noget andet' } },
        }),
        at: [at],
      };
    }
    if (element.types[0]?.code === 'Coding') {
      yield { resource: put(root, at, UNKNOWN), at: [at] };
      // In place of one that need not be there, where there may not be more.
      for (const slice of element.slices.filter(({ min }) => min === 0))
        for (const there of sites.get(slice) ?? []) yield { resource: put(root, there, UNKNOWN), at: [there] };
    }
    const { scene, done } = sceneWithin({ ...task, mode: 'minimal' }, root);
    const made = new Maker(structure, scene).value({ ...element, slices: [], min: 1 }, whole, 1, 3);
    if (made !== undefined) yield { resource: done(put(root, at, made.value)), at: [at] };
    for (const slice of element.slices.flatMap(leaves))
      for (const there of sites.get(slice) ?? [])
        for (const resource of unkeyed(ground, there, slice as Slice)) yield { resource, at: [there] };
  }
}

/** The item with what tells its slice changed. */
export function* unkeyed({ root, task }: Ground, at: Pointer, slice: Slice): Generator<JsonObject> {
  for (const key of slice.keys) {
    if (key.kind !== 'fixed' && key.kind !== 'pattern') continue;
    const steps = key.path
      .replace(/^\$this\.?/, '')
      .split('.')
      .filter((step) => step !== '');
    if (steps.some((step) => step.includes('('))) continue;
    const where = [...at, ...steps];
    if (valueAt(root, where) !== undefined)
      yield* differing({ task, root, sites: new Map(), top: [] }, where, key.value.value);
  }
}

/** Codes that a value set does not hold. */
export function* otherCode(ground: Ground, at: Pointer, element: Element): Generator<Attempt> {
  const { root, task } = ground;
  const { guide } = task;
  const value = valueAt(root, at);
  const codes = guide.definitions.valueSet(element.binding!.valueSet!)?.expansion.codes ?? [];
  const places = [at, [...at, 'coding', 0], [...at, 'coding'], [...at, 'code']];
  for (const code of codesBeside(guide, codes, codes[0]?.system)) {
    const only = isObject(value) && Array.isArray(value.coding) ? put(root, [...at, 'coding'], []) : root;
    if (typeof value === 'string') {
      // Of a choice only what is coded is bound.
      if (element.types.length === 1) yield { resource: put(root, at, code.code), at: places };
    } else if (isObject(value) && typeof value.value === 'number')
      yield {
        resource: put(root, at, { ...value, code: 'kat', unit: 'kat', system: 'http://unitsofmeasure.org' }),
        at: places,
      };
    else yield { resource: withCode(guide, only, at, code), at: places };
  }
  if (isObject(value) && Array.isArray(value.coding)) yield { resource: put(root, at, { text: 'Andet' }), at: places };
}

/** Codes that are none of these: of the same system where it is at hand, and of one that says only that nothing is known. */
function codesBeside(
  guide: Guide,
  codes: readonly ExpandedCode[],
  system: string | undefined,
): readonly ExpandedCode[] {
  const known = new Set(codes.map((each) => `${each.system}|${each.code}`));
  const own = system === undefined ? undefined : guide.definitions.codeSystem(system);
  const found: ExpandedCode[] = [];
  for (const { code, abstract } of concepts(own?.concepts ?? []))
    if (!known.has(`${own!.url}|${code}`) && !abstract && found.length < 3) {
      const display = displayOf(guide.definitions, own!.url, code);
      found.push({ system: own!.url, code, ...(typeof display === 'string' ? { display } : {}) });
    }
  // A system that is not at hand: a code that it cannot have.
  if (system !== undefined && found.length === 0) found.push({ system, code: 'findes-ikke' });
  for (const [code, display] of [
    ['UNK', 'unknown'],
    ['OTH', 'other'],
  ] as const)
    found.push({ system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor', code, display });
  return found.filter((each) => !known.has(`${each.system}|${each.code}`));
}

/** Wholes in which a concept that is held to one code has another that there is. */
export function* otherConcept({ root, task }: Ground, at: Pointer, held: Json): Generator<JsonObject> {
  const { guide } = task;
  const inner = isObject(held) && Array.isArray(held.coding) ? (held.coding as readonly Json[])[0] : held;
  if (!isObject(inner) || typeof inner.system !== 'string' || typeof inner.code !== 'string') return;
  if (placeAt(guide, root, at)?.type === 'Quantity') {
    for (const code of UNITS)
      if (code !== inner.code) yield put(put(root, [...at, 'code'], code), [...at, 'unit'], code);
    return;
  }
  const { system, code } = inner;
  for (const other of codesBeside(guide, [{ system, code }], system)) {
    const coding = {
      system: other.system,
      code: other.code,
      ...(other.display === undefined ? {} : { display: other.display }),
    };
    const list = valueAt(root, [...at, 'coding']);
    if (!Array.isArray(list)) yield put(root, at, coding);
    else {
      const i = (list as readonly Json[]).findIndex(
        (each) => isObject(each) && each.system === system && each.code === code,
      );
      if (i >= 0) yield put(root, [...at, 'coding', i], coding);
    }
  }
}

/** Units that measure what health records measure. */
const UNITS = ['[degF]', 'Cel', 'mm[Hg]', 'kg', 'g', 'cm', '/min', '%'];

function* concepts<T extends { readonly children: readonly T[] }>(list: readonly T[]): Generator<T> {
  for (const each of list) {
    yield each;
    yield* concepts(each.children);
  }
}

/** Wholes in which a value is not what it is held to: each part of it different in turn. */
export function* differing({ root, task }: Ground, at: Pointer, held: Json): Generator<JsonObject> {
  const value = valueAt(root, at);
  if (Array.isArray(held) && Array.isArray(value)) {
    for (const [i] of (held as readonly Json[]).entries())
      yield* differing({ root, task, sites: new Map(), top: [] }, [...at, i], (held as readonly Json[])[i]!);
    return;
  }
  if (isObject(held)) {
    for (const [name, inner] of Object.entries(held)) {
      if (valueAt(root, [...at, name]) === undefined) continue;
      yield* differing({ root, task, sites: new Map(), top: [] }, [...at, name], inner);
      yield without(root, [...at, name]);
    }
    return;
  }
  const stream = random(task.seed, task.structure.url, task.id, 'differ', at.join('.'));
  for (const whole of otherwise(task.guide, root, at, stream)) if (valueAt(whole, at) !== held) yield whole;
  if (typeof value === 'string') yield put(root, at, `${value}-x`);
}

export function* beyond({ root }: Ground, at: Pointer, limit: Json, kind: 'least' | 'most'): Generator<Attempt> {
  const by = kind === 'least' ? -1 : 1;
  if (typeof limit === 'number') yield { resource: put(root, at, limit + by), at: [at] };
  else if (isObject(limit) && typeof limit.value === 'number')
    yield { resource: put(root, [...at, 'value'], limit.value + by), at: [at] };
  else if (typeof limit === 'string') yield { resource: put(root, at, shifted(limit, by * 400)), at: [at] };
}
