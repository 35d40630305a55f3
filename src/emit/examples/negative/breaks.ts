/** How each kind of constraint is broken: edits of a right instance, and where the finding must then stand. */
import type { Element, ExpandedCode, Json, JsonObject, Slice, TypeRef } from '../../../guide/index.js';
import { displayOf } from '../codings.js';
import { isEmpty, Maker, type Scene } from '../instance.js';
import { invariantOf } from '../invariants.js';
import { append, isObject, type Pointer, put, valueAt, without } from '../json.js';
import { childrenOf, placeAt } from '../place.js';
import { solverFor } from '../repair.js';
import { sceneWithin, type Task } from '../report.js';
import { random } from '../seed.js';
import { copyOf, otherwise, withCode } from '../solve/others.js';
import type { Constraint, Kind } from './constraints.js';
import type { Sites } from './sites.js';

/** An instance that should break a constraint, and the places that a finding may name. */
export interface Attempt {
  readonly resource: JsonObject;
  /** Pointers that the finding may stand at. */
  readonly at: readonly Pointer[];
}

/** What breaking needs to know of the instance it starts from. */
export interface Ground {
  readonly task: Task;
  readonly root: JsonObject;
  readonly sites: Sites;
  /** Where the constraint's structure is met. */
  readonly top: Pointer;
}

/** HL7's ids of findings by the kind of constraint that they are about. */
export const IDS: Readonly<Record<Exclude<Kind, 'invariant'>, RegExp>> = {
  min: /^Validation_VAL_Profile_Minimum$|^Extension_EXT_Simple_ABSENT$/,
  max: /^Validation_VAL_Profile_Maximum$/,
  prohibited: /^Validation_VAL_Profile_(Maximum|NotAllowed)$/,
  type: /^(Validation_VAL_Profile_NoType|Extension_EXT_Type|Extension_PROF_Type|Bundle_BUNDLE_Entry_Type\d)$/,
  target: /^Reference_REF_(BadTargetType2?|CantMatchChoice)$/,
  aggregation: /^Reference_REF_(NotFound_Bundle|Aggregation)$/,
  binding: /^Terminology_TX_(NoValid_|Code_ValueSet)/,
  fixed: /^(_DT_Fixed_Wrong|Profile_VAL_MissingElement|TYPE_CHECKS_FIXED_CC)$/,
  pattern: /^(_DT_Fixed_Wrong|Profile_VAL_MissingElement|TYPE_CHECKS_PATTERN_CC)$/,
  'slice min': /^(Validation_VAL_Profile_Minimum_SLICE|VALIDATION_VAL_PROFILE_MINIMUM_MAGIC)$/,
  'slice max': /^Validation_VAL_Profile_Maximum$/,
  'slice prohibited': /^Validation_VAL_Profile_(Maximum|NotSlice|NoType|NotAllowed)$/,
  closed: /^(Validation_VAL_Profile_NotSlice|Extension_EXT_SubExtension_Invalid)$/,
  length: /^Type_Specific_Checks_DT_String_MaxLength$/,
  least: /^TYPE_SPECIFIC_CHECKS_DT_(DT_LT|QTY_MIN_VALUE_WRONG_UCUM)$/,
  most: /^TYPE_SPECIFIC_CHECKS_DT_(DT_GT|QTY_MAX_VALUE_WRONG_UCUM)$/,
  context: /^Extension_EXTP_Context_Wrong$/,
};

/** Instances in which the constraint may be broken, the likeliest first. */
export function* attempts(constraint: Constraint, ground: Ground): Generator<Attempt> {
  const { element, kind } = constraint;
  const { root, sites, task } = ground;
  const values = valuesOf(sites, element);
  switch (kind) {
    case 'min':
    case 'slice min':
      yield* tooFew(constraint, ground);
      return;
    case 'max':
    case 'slice max':
      yield* tooMany(constraint, ground);
      return;
    case 'prohibited':
    case 'slice prohibited':
      yield* prohibited(constraint, ground);
      return;
    case 'type':
      yield* otherType(constraint, ground);
      return;
    case 'closed':
      yield* outsider(constraint, ground);
      return;
    case 'target':
      for (const at of values) yield* otherTarget(ground, at, element, constraint.before);
      return;
    case 'aggregation':
      for (const at of values)
        yield { resource: put(root, at, { ...withoutTarget(root, at), reference: elsewhere(root, at) }), at: [at] };
      return;
    case 'binding':
      for (const at of values) yield* otherCode(ground, at, element);
      return;
    case 'fixed':
    case 'pattern':
      for (const at of values)
        for (const resource of differing(ground, at, (element.fixed ?? element.pattern)!.value))
          yield { resource, at: [at] };
      return;
    case 'length':
      for (const at of values) {
        const text = valueAt(root, at);
        if (typeof text === 'string')
          yield { resource: put(root, at, text.padEnd(element.maxLength! + 1, 'x')), at: [at] };
      }
      return;
    case 'least':
    case 'most':
      for (const at of values)
        yield* beyond(ground, at, kind === 'least' ? element.minValue!.value : element.maxValue!.value, kind);
      return;
    case 'context':
      yield* elsewhereOn(ground);
      return;
    case 'invariant': {
      const { invariant } = constraint;
      const stated =
        invariant === undefined ? undefined : invariantOf(task.guide, `${invariant.source}#${invariant.key}`);
      if (stated?.expression === undefined) return;
      for (const at of values)
        for (const resource of solverFor(task).aim(stated.expression, false, root, at)) yield { resource, at: [at] };
    }
  }
}

/** The pointers of the elements that hold a constraint's element. */
function ownersOf({ owners }: Constraint, { sites, top }: Ground): readonly Pointer[] {
  const owner = owners.at(-1);
  return owner === undefined ? [top] : valuesOf(sites, owner);
}

/** Where values of an element stand, those in its slices too. */
const valuesOf = (sites: Sites, element: Element): readonly Pointer[] =>
  leaves(element).flatMap((each) => sites.get(each) ?? []);

/** The values of an element (a slice's own, or all) that stand in one owner. */
function standing({ element, whole }: Constraint, { root, sites }: Ground, owner: Pointer): readonly Pointer[] {
  const stem = whole.name.replace('[x]', '');
  if (element === whole) {
    const value = valueAt(root, owner) as JsonObject;
    const key = Object.keys(value).find(
      (each) =>
        each === stem ||
        (whole.name.endsWith('[x]') && each.startsWith(stem) && /^[A-Z]/.test(each.slice(stem.length))),
    );
    if (key === undefined) return [];
    const held = value[key];
    return Array.isArray(held) ? held.map((_: Json, i: number) => [...owner, key, i]) : [[...owner, key]];
  }
  const isBelow = (at: Pointer): boolean => owner.every((step, i) => at[i] === step) && at.length <= owner.length + 2;
  return leaves(element)
    .flatMap((each) => sites.get(each) ?? [])
    .filter(isBelow);
}

const leaves = (element: Element): readonly Element[] => [element, ...element.slices.flatMap(leaves)];

function* tooFew(constraint: Constraint, ground: Ground): Generator<Attempt> {
  const { element, whole } = constraint;
  const { root } = ground;
  for (const owner of ownersOf(constraint, ground)) {
    const there = standing(constraint, ground, owner);
    if (there.length < element.min) continue;
    const excess = there.slice(element.min - 1);
    const bare = [...excess].reverse().reduce((whole, at) => without(whole, at), root);
    // What is left must be something, or its owner would be gone too.
    if (valueAt(bare, owner) !== undefined && (owner.length === 0 || sameList(root, bare, owner)))
      yield { resource: bare, at: [owner] };
    else for (const filler of FILLERS) yield { resource: put(root, owner, filler), at: [owner] };
    // One that is in no slice, so that there are as many as before.
    const type = element.types[0]?.code;
    const [first] = excess;
    if (element === whole || first === undefined) continue;
    if (type === 'CodeableConcept') yield { resource: put(root, first, { text: 'Andet' }), at: [owner] };
    if (type === 'CodeableConcept') yield { resource: put(root, first, { coding: [UNKNOWN] }), at: [owner] };
    if (type === 'Coding') yield { resource: put(root, first, UNKNOWN), at: [owner] };
  }
}

/** What an element may hold that says nothing: a text, or that the value is not known. */
const FILLERS: readonly JsonObject[] = [
  { text: 'Andet' },
  { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }] },
];

/** Whether a list has as many items after as before. */
function sameList(before: JsonObject, after: JsonObject, at: Pointer): boolean {
  const list = at.slice(0, -1);
  const [a, b] = [valueAt(before, list), valueAt(after, list)];
  return !Array.isArray(a) || (Array.isArray(b) && a.length === b.length);
}

function* tooMany(constraint: Constraint, ground: Ground): Generator<Attempt> {
  const { element, whole, structure } = constraint;
  const { root, task } = ground;
  const max = element.max as number;
  for (const owner of ownersOf(constraint, ground)) {
    const there = standing(constraint, ground, owner);
    const list = [...owner, whole.name];
    const held = valueAt(root, list);
    if (held !== undefined && !Array.isArray(held)) continue;
    const { scene, done } = sceneWithin({ ...task, mode: 'minimal' }, root);
    const maker = new Maker(structure, scene);
    const kinds =
      element.types[0]?.code === 'Coding' ? (['new', 'copy', 'other'] as const) : (['new', 'copy'] as const);
    for (const kind of kinds) {
      let resource = root;
      for (let i = there.length; i <= max; i++) {
        const copy = there[0] === undefined ? undefined : valueAt(root, there[0]);
        const value = kind === 'other' ? UNKNOWN : kind === 'new' ? maker.value(element, whole, 1, i + 7)?.value : copy;
        if (value === undefined) break;
        resource = append(resource, list, copyOf(value, i)).root;
      }
      if (resource !== root) yield { resource: done(resource), at: [owner] };
    }
  }
}

/** A code that means nothing here. */
const UNKNOWN: JsonObject = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor',
  code: 'UNK',
  display: 'unknown',
};

function* prohibited(constraint: Constraint, ground: Ground): Generator<Attempt> {
  const { element, before, base, whole, structure } = constraint;
  const { root, task } = ground;
  const isSlice = element !== whole;
  const from = isSlice ? { ...element, max: 1 as const } : before;
  if (from === undefined) return;
  for (const owner of ownersOf(constraint, ground)) {
    const attempted = (key: string, value: Json): Attempt => {
      const where = [...owner, key];
      const isList = from.base.max !== 1;
      return {
        resource: isList ? append(root, where, value).root : put(root, where, value),
        at: [owner, where, [...where, 0]],
      };
    };
    if (from.name === 'contained') yield attempted('contained', CONTAINED);
    const target = from.base.path === 'Reference.reference' ? constraint.owners.at(-1)?.types[0] : undefined;
    if (target !== undefined) {
      const named = sceneWithin(task, root).scene.reference(target, from)?.reference;
      const type = task.guide.definitions.structure(target.targetProfiles[0] ?? 'Patient')?.type ?? 'Patient';
      if (named !== undefined) yield attempted('reference', named);
      yield attempted('reference', `${type}/example`);
    }
    for (const mode of ['minimal', 'typical'] as const) {
      for (const type of (from.types.length > 0 ? from.types : [{ code: undefined }]).slice(0, 4)) {
        const { scene, done } = sceneWithin({ ...task, mode }, root);
        const open: Scene = { ...scene, reference: (of, at) => scene.reference(of, at) ?? SOMEWHERE };
        const made = new Maker(isSlice ? structure : base, open).value(
          from,
          isSlice ? whole : from,
          3,
          0,
          undefined,
          type.code,
        );
        if (made === undefined) continue;
        const attempt = attempted(made.key, made.value);
        yield { ...attempt, resource: done(attempt.resource) };
        if (type.code === 'Reference') yield attempted(made.key, SOMEWHERE);
      }
    }
  }
}

/** A reference that says what it means and leads nowhere. */
const SOMEWHERE: JsonObject = { display: 'Prøvested' };
/** A contained resource that may stand by itself, since it refers to what contains it (dom-3). */
const CONTAINED: JsonObject = {
  resourceType: 'Basic',
  id: 'indlejret',
  code: { text: 'Andet' },
  subject: { reference: '#' },
};

function* otherType(constraint: Constraint, ground: Ground): Generator<Attempt> {
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
function* outsider(constraint: Constraint, ground: Ground): Generator<Attempt> {
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
    const { scene, done } = sceneWithin({ ...task, mode: 'minimal' }, root);
    const made = new Maker(structure, scene).value({ ...element, slices: [], min: 1 }, whole, 1, 3);
    if (made !== undefined) yield { resource: done(put(root, at, made.value)), at: [at] };
    for (const slice of element.slices.flatMap(leaves))
      for (const there of sites.get(slice) ?? [])
        for (const resource of unkeyed(ground, there, slice as Slice)) yield { resource, at: [there] };
  }
}

/** The item with what tells its slice changed. */
function* unkeyed({ root, task }: Ground, at: Pointer, slice: Slice): Generator<JsonObject> {
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

function* otherTarget(
  { root, task, top }: Ground,
  at: Pointer,
  element: Element,
  before: Element | undefined,
): Generator<Attempt> {
  const allowed = new Set(
    element.types.flatMap(({ targetProfiles }) =>
      targetProfiles.map((url) => task.guide.definitions.structure(url)?.type ?? url),
    ),
  );
  const bare = withoutTarget(root, at);
  // What R4 allows here and the profile does not breaks the profile alone.
  for (const type of before?.types.flatMap(({ targetProfiles }) => targetProfiles) ?? []) {
    const name = task.guide.definitions.structure(type)?.type ?? '';
    if (!allowed.has(name) && name !== 'Resource' && name !== '')
      yield { resource: put(root, at, { ...bare, reference: `${name}/example` }), at: [at] };
  }
  const entries = (root.entry as readonly JsonObject[] | undefined) ?? [];
  for (const { fullUrl, resource } of entries)
    if (isObject(resource) && !allowed.has(String(resource.resourceType)))
      yield { resource: put(root, at, { ...bare, reference: String(fullUrl) }), at: [at] };
  for (const type of ['Basic', 'Patient', 'Organization', 'Binary'])
    if (!allowed.has(type)) yield { resource: put(root, at, { ...bare, reference: `${type}/example` }), at: [at] };
  // The right type and the wrong profile shows only where the target is at hand.
  for (const type of allowed) {
    const contained = { resourceType: type, id: 'indlejret', ...(BARE[type] ?? {}) };
    const held = append(put(root, at, { ...bare, reference: '#indlejret' }), [...top, 'contained'], contained);
    if (!top.includes('contained')) yield { resource: held.root, at: [at] };
  }
  for (const { fullUrl, resource } of entries)
    if (isObject(resource) && allowed.has(String(resource.resourceType)))
      yield { resource: put(root, at, { ...bare, reference: String(fullUrl) }), at: [at] };
}

function withoutTarget(root: JsonObject, at: Pointer): JsonObject {
  const value = valueAt(root, at);
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'reference' && key !== 'type'))
    : {};
}

/** What R4 itself requires of a few types, so that nothing but the profile is broken. */
const BARE: Readonly<Record<string, JsonObject>> = {
  Condition: { subject: SOMEWHERE },
  Observation: { status: 'final', code: { text: 'Andet' } },
  CarePlan: { status: 'active', intent: 'plan', subject: SOMEWHERE },
  Goal: { lifecycleStatus: 'active', description: { text: 'Andet' }, subject: SOMEWHERE },
  ServiceRequest: { status: 'active', intent: 'order', subject: SOMEWHERE },
  Procedure: { status: 'completed', subject: SOMEWHERE },
  Encounter: { status: 'finished', class: { ...UNKNOWN } },
  EpisodeOfCare: { status: 'active', patient: SOMEWHERE },
  Organization: { name: 'Prøvested' },
};

/** A reference of the same type that leads out of what is sent. */
function elsewhere(root: JsonObject, at: Pointer): string {
  const reference = valueAt(root, [...at, 'reference']);
  const entry = ((root.entry as readonly JsonObject[] | undefined) ?? []).find(({ fullUrl }) => fullUrl === reference);
  const type = isObject(entry?.resource) ? String(entry.resource.resourceType) : 'Patient';
  return `https://fhir.test/${type}/1`;
}

/** Codes that a value set does not hold. */
function* otherCode(ground: Ground, at: Pointer, element: Element): Generator<Attempt> {
  const { root, task } = ground;
  const { guide } = task;
  const value = valueAt(root, at);
  const codes = guide.definitions.valueSet(element.binding!.valueSet!)?.expansion.codes ?? [];
  const isIn = new Set(codes.map(({ system, code }) => `${system}|${code}`));
  const places = [at, [...at, 'coding', 0], [...at, 'coding'], [...at, 'code']];
  const system = codes[0]?.system;
  const own = system === undefined ? undefined : guide.definitions.codeSystem(system);
  const outside: ExpandedCode[] = [];
  for (const concept of concepts(own?.concepts ?? []))
    if (!isIn.has(`${own!.url}|${concept.code}`) && !concept.abstract && outside.length < 3) {
      const display = displayOf(guide.definitions, own!.url, concept.code);
      outside.push({ system: own!.url, code: concept.code, ...(typeof display === 'string' ? { display } : {}) });
    }
  // A system that is not at hand: a code that it cannot have.
  if (system !== undefined && outside.length === 0) outside.push({ system, code: 'findes-ikke' });
  for (const [code, display] of [
    ['UNK', 'unknown'],
    ['OTH', 'other'],
  ] as const)
    outside.push({ system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor', code, display });
  for (const code of outside.filter((each) => !isIn.has(`${each.system}|${each.code}`))) {
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

function* concepts<T extends { readonly children: readonly T[] }>(list: readonly T[]): Generator<T> {
  for (const each of list) {
    yield each;
    yield* concepts(each.children);
  }
}

/** Wholes in which a value is not what it is held to: each part of it different in turn. */
function* differing({ root, task }: Ground, at: Pointer, held: Json): Generator<JsonObject> {
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

function* beyond({ root }: Ground, at: Pointer, limit: Json, kind: 'least' | 'most'): Generator<Attempt> {
  const by = kind === 'least' ? -1 : 1;
  if (typeof limit === 'number') yield { resource: put(root, at, limit + by), at: [at] };
  else if (isObject(limit) && typeof limit.value === 'number')
    yield { resource: put(root, [...at, 'value'], limit.value + by), at: [at] };
  else if (typeof limit === 'string') {
    const date = new Date(Date.parse(`${limit.slice(0, 10)}T00:00:00Z`) + by * 400 * 86_400_000).toISOString();
    yield { resource: put(root, at, date.slice(0, Math.min(limit.length, 10)) + limit.slice(10)), at: [at] };
  }
}

/** The extension on elements where it has no business. */
function* elsewhereOn({ root, top, task }: Ground): Generator<Attempt> {
  const value = valueAt(root, top);
  if (value === undefined || isEmpty(value)) return;
  const name = top.at(-2);
  if (typeof name !== 'string') return;
  const bare = without(root, top);
  let tried = 0;
  const walk = function* (at: Pointer, depth: number): Generator<Pointer> {
    const held = valueAt(bare, at);
    if (depth > 4 || typeof held !== 'object' || held === null) return;
    if (isObject(held) && typeof held.url !== 'string') yield at;
    for (const key of Array.isArray(held) ? held.keys() : Object.keys(held)) yield* walk([...at, key], depth + 1);
  };
  const around = top.slice(0, -2);
  for (const owner of walk([], 0)) {
    const place = placeAt(task.guide, bare, owner);
    if (place === undefined || !childrenOf(task.guide, place).some((child) => child.name === name && child.max !== 0))
      continue;
    if (owner.join('/') === around.join('/') || owner.at(-1) === 'resource' || ++tried > 24) continue;
    const grown = append(bare, [...owner, name], value);
    yield { resource: grown.root, at: [grown.at] };
  }
}
