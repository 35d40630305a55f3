/** Goals about values: a path that must be, hold, count or match something. */
import type { Expression } from '../../../fhirpath/index.js';
import type { Json, JsonObject } from '../../../guide/index.js';
import { append, type Pointer, put, same, valueAt, without } from '../json.js';
import { created, ensure } from './ensure.js';
import {
  before,
  compares,
  countOf,
  isComputed,
  isConstant,
  leftOut,
  MIRROR,
  OPPOSITE,
  related,
} from './expressions.js';
import { codesOf, copyOf, itemAround, otherwise, withCode, withValue } from './others.js';
import { sampleOf } from './sample.js';
import type { Solver } from './solve.js';

type Binary = Extract<Expression, { kind: 'binary' }>;

/** A path given the value of another expression, or one that differs from it. */
export function* assigned(
  solver: Solver,
  path: Expression,
  other: Expression,
  want: boolean,
  root: JsonObject,
  at: Pointer,
): Generator<JsonObject> {
  if (isConstant(path) || isComputed(path)) return;
  const found = solver.world.values(other, root, at);
  const value = found?.[0];
  if (want) {
    if (value === undefined || found!.length > 1) return;
    for (const each of ensure(solver.making, path, root, at)) {
      if (typeof value === 'string') yield* coded(solver, each.root, each.at, value);
      yield withValue(solver.world.guide, each.root, each.at, value);
    }
    return;
  }
  for (const each of ensure(solver.making, path, root, at)) {
    if (each.root !== root && !same(valueAt(each.root, each.at), value)) yield each.root;
    for (const whole of otherwise(solver.world.guide, each.root, each.at, solver.random))
      if (!same(valueAt(whole, each.at), value)) yield whole;
  }
  yield* solver.none(path, root, at);
}

/** A code out of those that the node's binding lists. */
export function* coded(solver: Solver, root: JsonObject, at: Pointer, code: string): Generator<JsonObject> {
  if (at.at(-1) !== 'code') return;
  const { guide } = solver.world;
  for (let length = at.length; length > 0; length--) {
    const valueSet = solver.world.bindingAt(root, at.slice(0, length));
    const found =
      valueSet === undefined
        ? undefined
        : guide.definitions.valueSet(valueSet)?.expansion.codes.find((each) => each.code === code);
    if (found !== undefined) yield withCode(guide, root, at, found);
  }
}

export function numberOf(solver: Solver, expression: Expression, root: JsonObject, at: Pointer): number {
  const value = solver.world.values(expression, root, at)?.[0];
  return typeof value === 'number' ? value : 0;
}

export function* ordered(
  solver: Solver,
  { operator, left, right }: Binary,
  want: boolean,
  root: JsonObject,
  at: Pointer,
): Generator<JsonObject> {
  const relation = want ? operator : OPPOSITE[operator]!;
  for (const [path, other, by] of [
    [left, right, relation],
    [right, left, MIRROR[relation]!],
  ] as const) {
    const count = countOf(path);
    if (count !== undefined) {
      yield* counted(solver, count, numberOf(solver, other, root, at), by, root, at);
      continue;
    }
    const limit = solver.world.values(other, root, at)?.[0];
    if (isComputed(path)) yield* solver.perturb(path, root, at);
    if (isConstant(path) || isComputed(path) || limit === undefined) continue;
    for (const each of ensure(solver.making, path, root, at)) {
      for (const value of related(limit, by)) yield put(each.root, each.at, value);
    }
  }
}

export function* counted(
  solver: Solver,
  path: Expression,
  limit: number,
  relation: string,
  root: JsonObject,
  at: Pointer,
): Generator<JsonObject> {
  const found = solver.world.nodes(path, root, at);
  if (found === undefined) return;
  const wanted = [limit, limit + 1, limit - 1, 0, 1, 2].find((n) => n >= 0 && compares(n, relation, limit));
  if (wanted === undefined) return;
  if (found.length > wanted) {
    yield found
      .slice(wanted)
      .reverse()
      .reduce((whole, each) => without(whole, leftOut(each)), root);
    return;
  }
  yield* grown(solver, path, wanted - found.length, root, at);
}

export function* grown(
  solver: Solver,
  path: Expression,
  more: number,
  root: JsonObject,
  at: Pointer,
): Generator<JsonObject> {
  if (more <= 0) {
    yield root;
    return;
  }
  const last = solver.world.nodes(path, root, at)?.at(-1);
  for (const made of created(solver.making, path, root, at)) yield* grown(solver, path, more - 1, made.root, at);
  const item = last === undefined ? undefined : itemAround(last);
  if (item !== undefined)
    yield* grown(solver, path, more - 1, append(root, item.slice(0, -1), copyOf(valueAt(root, item)!, more)).root, at);
}

export function* distinct(
  solver: Solver,
  path: Expression,
  want: boolean,
  root: JsonObject,
  at: Pointer,
): Generator<JsonObject> {
  const found = solver.world.nodes(path, root, at) ?? [];
  const [first] = found;
  if (want) {
    const seen: (Json | undefined)[] = [];
    for (const each of found) {
      const value = valueAt(root, each);
      if (seen.some((one) => same(one, value))) yield* otherwise(solver.world.guide, root, each, solver.random);
      seen.push(value);
    }
    return;
  }
  for (const other of found.slice(1)) yield put(root, other, valueAt(root, first!)!);
  // The same once more: what the path leads to, or what it goes through on the way there.
  for (let through: Expression | undefined = path; through !== undefined; through = before(through)) {
    for (const each of ensure(solver.making, through, root, at)) {
      const item = itemAround(each.at);
      if (item !== undefined)
        yield append(each.root, item.slice(0, -1), copyOf(valueAt(each.root, item)!, Number(item.at(-1)))).root;
    }
  }
}

export function* among(
  solver: Solver,
  item: Expression,
  list: Expression,
  want: boolean,
  root: JsonObject,
  at: Pointer,
): Generator<JsonObject> {
  const { guide } = solver.world;
  const values = solver.world.values(list, root, at) ?? [];
  if (want) {
    for (const each of ensure(solver.making, item, root, at))
      for (const value of values.slice(0, 6)) {
        if (typeof value === 'string') yield* coded(solver, each.root, each.at, value);
        yield withValue(guide, each.root, each.at, value);
      }
    const own = solver.world.values(item, root, at)?.[0];
    if (own !== undefined) for (const each of ensure(solver.making, list, root, at)) yield put(each.root, each.at, own);
    return;
  }
  for (const each of ensure(solver.making, item, root, at)) yield* otherwise(guide, each.root, each.at, solver.random);
  yield* solver.none(list, root, at);
}

export function* memberOf(
  solver: Solver,
  path: Expression,
  valueSet: string,
  want: boolean,
  root: JsonObject,
  at: Pointer,
): Generator<JsonObject> {
  const { guide } = solver.world;
  for (const each of ensure(solver.making, path, root, at)) {
    const codes = want
      ? codesOf(guide, valueSet, solver.random)
      : outside(solver, valueSet, solver.world.bindingAt(each.root, each.at));
    for (const code of codes) yield withCode(guide, each.root, each.at, code);
  }
  if (!want) yield* solver.none(path, root, at);
}

/** Codes that a binding allows and the value set does not hold. */
export function outside(solver: Solver, valueSet: string, binding: string | undefined) {
  const codes = binding === undefined ? [] : (solver.world.guide.definitions.valueSet(binding)?.expansion.codes ?? []);
  return codes
    .filter(
      (each) =>
        each.inactive !== true &&
        each.abstract !== true &&
        solver.world.isMember(valueSet, { system: each.system, code: each.code }) === false,
    )
    .slice(0, 6);
}

export function* text(
  solver: Solver,
  path: Expression,
  test: string,
  wanted: string,
  want: boolean,
  root: JsonObject,
  at: Pointer,
): Generator<JsonObject> {
  for (const each of ensure(solver.making, path, root, at)) {
    const value = valueAt(each.root, each.at);
    if (want) {
      const made =
        test === 'matches'
          ? sampleOf(wanted, solver.random.child('sample', wanted))
          : test === 'endsWith'
            ? `x${wanted}`
            : wanted;
      if (made !== undefined) yield withValue(solver.world.guide, each.root, each.at, made);
    } else if (typeof value === 'string') yield* otherwise(solver.world.guide, each.root, each.at, solver.random);
  }
  if (!want) yield* solver.none(path, root, at);
}
