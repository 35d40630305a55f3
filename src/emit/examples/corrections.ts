/** What to try where a finding is no invariant's: what the profile that says so holds the place to, another code, or to leave it out. */
import type { JsonObject } from '../../guide/index.js';
import { Maker, merge } from './instance.js';
import { append, isObject, type Pointer, pointerOf, put, valueAt, without } from './json.js';
import type { JudgeIssue } from './judge.js';
import { childrenOf, placeAt } from './place.js';
import { sceneWithin, type Task } from './report.js';
import { random } from './seed.js';
import { codesOf, otherwise } from './solve/others.js';
import { holderOf } from './solve/world.js';

/** The profile that found fault may be one that the instance does not claim (R4's vital signs). */
export function* corrections(task: Task, root: JsonObject, issue: JudgeIssue): Generator<JsonObject> {
  const at = pointerOf(issue.expression);
  yield* asAsked(task, root, at, issue.profile);
  yield* oneMoreCoding(task, root, at, issue);
  const value = valueAt(root, at);
  if (!isObject(value) && !Array.isArray(value))
    yield* otherwise(task.guide, root, at, random(task.seed, task.structure.url, task.id, 'correct', at.join('.')));
  // What is nearest first; a report's entries stay, but for one that is itself found fault with.
  for (let length = at.length; length > 0; length--) {
    const whole = at.slice(0, length);
    if (whole.at(-1) === 'resource' || (whole.length === 2 && whole[0] === 'entry' && at.length > 2)) return;
    yield without(root, whole);
  }
}

/** A concept that two bindings ask something of has a coding for each: the finding names the value set. */
function* oneMoreCoding(
  { guide, ...task }: Task,
  root: JsonObject,
  at: Pointer,
  { text }: JudgeIssue,
): Generator<JsonObject> {
  const value = valueAt(root, at);
  if (!isObject(value) || !Array.isArray(value.coding)) return;
  const valueSet = /\((https?:[^()\s]+)\)/.exec(text)?.[1];
  for (const { system, code, display } of codesOf(guide, valueSet, random(task.seed, task.id, 'coding', at.join('.'))))
    yield append(root, [...at, 'coding'], { system, code, ...(display === undefined ? {} : { display }) }).root;
}

/** What is fixed is put there, and what is missing is made. */
function* asAsked(task: Task, root: JsonObject, at: Pointer, profile: string | undefined): Generator<JsonObject> {
  const { guide } = task;
  const structure = profile === undefined ? undefined : guide.definitions.structure(profile.split('|')[0]!);
  const holder = holderOf(root, at);
  const resource = valueAt(root, holder);
  if (structure === undefined || !isObject(resource) || structure.type !== resource.resourceType) return;
  const place = placeAt(guide, resource, at.slice(holder.length), structure);
  if (place === undefined) return;
  const { fixed, pattern } = place.element;
  if (fixed !== undefined) yield put(root, at, fixed.value);
  if (pattern !== undefined) yield put(root, at, merge(valueAt(root, at) ?? {}, pattern.value));
  const value = valueAt(root, at);
  if (!isObject(value)) return;
  for (const child of childrenOf(guide, place)) {
    const stem = child.name.replace('[x]', '');
    const there = Object.keys(value).some(
      (key) =>
        key === stem || (child.name.endsWith('[x]') && key.startsWith(stem) && /^[A-Z]/.test(key.slice(stem.length))),
    );
    const wanted = [child, ...child.slices].filter((each) => each.min > 0 && (each !== child || !there));
    for (const each of wanted) {
      const { scene, done } = sceneWithin({ ...task, mode: 'minimal' }, root);
      const made = new Maker(structure, scene).value(each, child, 1, 0);
      if (made === undefined) continue;
      const where = [...at, made.key];
      yield done(child.base.max === 1 ? put(root, where, made.value) : append(root, where, made.value).root);
    }
  }
}
