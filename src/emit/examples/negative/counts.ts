/** Too few, too many, and what may not be there at all. */
import type { Json, JsonObject, Slice } from '../../../guide/index.js';
import { Maker, type Scene } from '../instance.js';
import { append, type Pointer, put, valueAt, without } from '../json.js';
import { sceneWithin } from '../report.js';
import { copyOf } from '../solve/others.js';
import type { Constraint } from './constraints.js';
import { type Attempt, type Ground, ownersOf, SOMEWHERE, standing, UNKNOWN } from './ground.js';
import { unkeyed } from './values.js';

export function* tooFew(constraint: Constraint, ground: Ground): Generator<Attempt> {
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
    if (type === 'Identifier') yield { resource: put(root, first, SOME_NUMBER), at: [owner] };
    if (type === 'Extension') yield { resource: put(root, first, NOT_KNOWN), at: [owner] };
    else if ('keys' in element)
      for (const resource of unkeyed(ground, first, element as Slice)) yield { resource, at: [owner] };
  }
}

/** What an element may hold that says nothing: a text, or that the value is not known. */
const NOT_KNOWN: JsonObject = {
  url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  valueCode: 'unknown',
};
const FILLERS: readonly JsonObject[] = [{ text: 'Andet' }, { extension: [NOT_KNOWN] }];
const SOME_NUMBER: JsonObject = { system: 'https://fhir.test/nummer', value: '1' };

/** Whether a list has as many items after as before. */
function sameList(before: JsonObject, after: JsonObject, at: Pointer): boolean {
  const list = at.slice(0, -1);
  const [a, b] = [valueAt(before, list), valueAt(after, list)];
  return !Array.isArray(a) || (Array.isArray(b) && a.length === b.length);
}

export function* tooMany(constraint: Constraint, ground: Ground): Generator<Attempt> {
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

export function* prohibited(constraint: Constraint, ground: Ground): Generator<Attempt> {
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
    for (const mode of ['minimal', 'typical', 'maximal'] as const) {
      for (const type of (from.types.length > 0 ? from.types : [{ code: undefined }]).slice(0, 4)) {
        const { scene, done } = sceneWithin({ ...task, mode }, root);
        const open: Scene = { ...scene, reference: (of, at) => scene.reference(of, at) ?? SOMEWHERE };
        const made = new Maker(isSlice ? structure : base, open).value(
          from,
          isSlice ? whole : from,
          mode === 'maximal' ? 1 : 3,
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

/** A contained resource that may stand by itself, since it refers to what contains it (dom-3). */
const CONTAINED: JsonObject = {
  resourceType: 'Basic',
  id: 'indlejret',
  code: { text: 'Andet' },
  subject: { reference: '#' },
};
