/**
 * Making an expression true or false of a resource. Goal-directed: the tree of the expression says which edits would do, and each edit is
 * made by the profile that the node follows. What a goal yields is a candidate; whether the whole then holds, the judge says.
 */
import type { Expression } from '../../../fhirpath/index.js';
import type { Json, JsonObject } from '../../../guide/index.js';
import { append, isObject, type Pointer, put, same, valueAt, without } from '../json.js';
import type { Random } from '../seed.js';
import { created, ensure, type Making } from './ensure.js';
import {
  before,
  compares,
  countOf,
  EQUAL,
  isComputed,
  isConstant,
  isTruth,
  leftOut,
  MIRROR,
  OPPOSITE,
  pathsIn,
  related,
  THIS,
} from './expressions.js';
import { codesOf, copyOf, itemAround, otherwise, withCode, withValue } from './others.js';
import { sampleOf } from './sample.js';
import type { World } from './world.js';

type Call = Extract<Expression, { kind: 'call' }>;
type Binary = Extract<Expression, { kind: 'binary' }>;

/** Goals that one search may take up: bounds what an expression of many parts costs. */
const MOST_GOALS = 250;

export class Solver {
  private goals = 0;
  private readonly making: Making;

  constructor(
    private readonly world: World,
    making: Omit<Making, 'world' | 'meet'>,
    private readonly random: Random,
  ) {
    this.making = {
      world,
      scene: (root, at) => making.scene(root, at),
      entries: (root, type) => making.entries(root, type),
      meet: (criterion, root, at) => this.solve(criterion, true, root, at),
    };
  }

  /** Wholes in which an invariant should say `want` of the node that it stands at. */
  *aim(expression: Expression, want: boolean, root: JsonObject, at: Pointer): Generator<JsonObject> {
    this.world.origin = at;
    yield* this.solve(expression, want, root, at);
  }

  /** The same of a part of it. The first is the whole itself where it says so already. */
  private *solve(expression: Expression, want: boolean, root: JsonObject, at: Pointer): Generator<JsonObject> {
    if (this.world.isTrue(expression, root, at) === want) yield root;
    else yield* this.change(expression, want, root, at);
  }

  private *change(expression: Expression, want: boolean, root: JsonObject, at: Pointer): Generator<JsonObject> {
    if (++this.goals > MOST_GOALS) return;
    switch (expression.kind) {
      case 'binary':
        yield* this.binary(expression, want, root, at);
        return;
      case 'call':
        yield* this.call(expression, want, root, at);
        return;
      case 'member':
      case 'variable':
        yield* this.flag(expression, want, root, at);
        return;
      default:
        return;
    }
  }

  private *both(
    a: [Expression, boolean],
    b: [Expression, boolean],
    root: JsonObject,
    at: Pointer,
  ): Generator<JsonObject> {
    // What the second goal has changed may be what the first one rests on.
    for (const first of this.solve(a[0], a[1], root, at))
      for (const second of this.solve(b[0], b[1], first, at))
        if (second === first || this.world.isTrue(a[0], second, at) === a[1]) yield second;
  }

  private *binary(expression: Binary, want: boolean, root: JsonObject, at: Pointer): Generator<JsonObject> {
    const { operator, left, right } = expression;
    switch (operator) {
      case 'and':
      case 'or': {
        const together = (operator === 'and') === want;
        if (together) yield* this.both([left, want], [right, want], root, at);
        else {
          yield* this.solve(left, want, root, at);
          yield* this.solve(right, want, root, at);
        }
        return;
      }
      case 'implies':
        if (want) {
          yield* this.solve(right, true, root, at);
          yield* this.solve(left, false, root, at);
        } else yield* this.both([left, true], [right, false], root, at);
        return;
      case 'xor':
        yield* this.solve(left, this.world.isTrue(right, root, at) !== want, root, at);
        yield* this.solve(right, this.world.isTrue(left, root, at) !== want, root, at);
        return;
      case '=':
      case '~':
        yield* this.equal(left, right, want, root, at);
        return;
      case '!=':
      case '!~':
        yield* this.equal(left, right, !want, root, at);
        return;
      case '<':
      case '>':
      case '<=':
      case '>=':
        yield* this.ordered(expression, want, root, at);
        return;
      case 'in':
        yield* this.among(left, right, want, root, at);
        return;
      case 'contains':
        yield* this.among(right, left, want, root, at);
        return;
      default:
        return;
    }
  }

  private *call(expression: Call, want: boolean, root: JsonObject, at: Pointer): Generator<JsonObject> {
    const { name, args } = expression;
    const target: Expression = expression.target ?? THIS;
    const [first] = args;
    switch (name) {
      case 'not':
        yield* this.solve(target, !want, root, at);
        return;
      case 'exists':
      case 'empty':
      case 'hasValue': {
        const path: Expression = first === undefined ? target : { ...expression, name: 'where' };
        if ((name === 'empty') === want) yield* this.none(path, root, at);
        else for (const made of created(this.making, path, root, at)) yield made.root;
        return;
      }
      case 'all':
        if (first !== undefined) yield* this.all(target, first, want, root, at);
        return;
      case 'allTrue':
        yield* this.all(target, THIS, want, root, at);
        return;
      case 'anyTrue':
      case 'where':
      case 'ofType':
      case 'as':
      case 'first':
      case 'last':
      case 'single':
        if (name !== 'anyTrue') yield* this.flag(expression, want, root, at);
        return;
      case 'isDistinct':
        yield* this.distinct(target, want, root, at);
        return;
      case 'memberOf':
        if (first?.kind === 'string') yield* this.memberOf(target, first.value, want, root, at);
        return;
      case 'iif': {
        const [condition, yes, no] = args;
        if (condition === undefined || yes === undefined) return;
        yield* this.both([condition, true], [yes, want], root, at);
        if (no !== undefined) yield* this.both([condition, false], [no, want], root, at);
        return;
      }
      case 'matches':
      case 'startsWith':
      case 'endsWith':
      case 'contains':
        if (first?.kind === 'string') yield* this.text(target, name, first.value, want, root, at);
        return;
      case 'subsetOf':
      case 'intersect':
        yield* this.perturb(expression, root, at);
        return;
      default:
        yield* this.perturb(expression, root, at);
    }
  }

  /** A path whose value is itself the truth. */
  private *flag(path: Expression, want: boolean, root: JsonObject, at: Pointer): Generator<JsonObject> {
    for (const each of ensure(this.making, path, root, at))
      if (typeof valueAt(each.root, each.at) === 'boolean') yield put(each.root, each.at, want);
      else if (want) yield each.root;
    if (!want) yield* this.none(path, root, at);
  }

  /** Wholes in which the path leads nowhere. */
  private *none(path: Expression, root: JsonObject, at: Pointer): Generator<JsonObject> {
    const found = this.world.nodes(path, root, at);
    if (found === undefined) return yield* this.perturb(path, root, at);
    if (path.kind === 'call' && path.name === 'where' && path.args[0] !== undefined) {
      let whole: JsonObject | undefined = root;
      for (const each of found) {
        const next: JsonObject | undefined =
          whole === undefined ? undefined : this.solve(path.args[0], false, whole, each).next().value;
        whole = next;
      }
      if (whole !== undefined) yield whole;
    }
    yield [...found].reverse().reduce((whole, each) => without(whole, leftOut(each)), root);
    // Else what the path goes through.
    const through = path.kind === 'member' || path.kind === 'call' ? path.target : undefined;
    if (through !== undefined && found.length > 0 && through.kind !== 'variable') yield* this.none(through, root, at);
  }

  private *all(
    path: Expression,
    criterion: Expression,
    want: boolean,
    root: JsonObject,
    at: Pointer,
  ): Generator<JsonObject> {
    if (!want) {
      for (const each of ensure(this.making, path, root, at)) yield* this.solve(criterion, false, each.root, each.at);
      return;
    }
    const failing = (this.world.nodes(path, root, at) ?? []).filter(
      (each) => !this.world.isTrue(criterion, root, each),
    );
    yield* this.each(failing, criterion, root);
    yield [...failing].reverse().reduce((whole, each) => without(whole, leftOut(each)), root);
  }

  /** A criterion met at each of some nodes. */
  private *each(nodes: readonly Pointer[], criterion: Expression, root: JsonObject): Generator<JsonObject> {
    const [first, ...rest] = nodes;
    if (first === undefined) yield root;
    else for (const met of this.solve(criterion, true, root, first)) yield* this.each(rest, criterion, met);
  }

  private *equal(
    left: Expression,
    right: Expression,
    want: boolean,
    root: JsonObject,
    at: Pointer,
  ): Generator<JsonObject> {
    for (const [path, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const count = countOf(path);
      if (count !== undefined) yield* this.counted(count, this.numberOf(other, root, at), want ? '=' : '!=', root, at);
      else if (isTruth(path) && !isConstant(path)) {
        const wanted = this.world.isTrue(other, root, at) === want;
        // Other sides than true and false are made so first.
        yield* this.solve(path, wanted, root, at);
        if (!isConstant(other)) yield* this.both([path, true], [other, want], root, at);
      } else yield* this.assigned(path, other, want, root, at);
    }
    if (!want || isComputed(left) || isComputed(right)) yield* this.perturb({ ...EQUAL, left, right }, root, at);
  }

  /** A path given the value of another expression, or one that differs from it. */
  private *assigned(
    path: Expression,
    other: Expression,
    want: boolean,
    root: JsonObject,
    at: Pointer,
  ): Generator<JsonObject> {
    if (isConstant(path) || isComputed(path)) return;
    const found = this.world.values(other, root, at);
    const value = found?.[0];
    if (want) {
      if (value === undefined || found!.length > 1) return;
      for (const each of ensure(this.making, path, root, at)) {
        if (typeof value === 'string') yield* this.coded(each.root, each.at, value);
        yield withValue(this.world.guide, each.root, each.at, value);
      }
      return;
    }
    for (const each of this.world.nodes(path, root, at) ?? [])
      for (const whole of otherwise(this.world.guide, root, each, this.random)) {
        if (!same(valueAt(whole, each), value)) yield whole;
      }
    yield* this.none(path, root, at);
  }

  /** A code out of those that the node's binding lists. */
  private *coded(root: JsonObject, at: Pointer, code: string): Generator<JsonObject> {
    if (at.at(-1) !== 'code') return;
    const { guide } = this.world;
    for (let length = at.length; length > 0; length--) {
      const valueSet = this.world.bindingAt(root, at.slice(0, length));
      const found =
        valueSet === undefined
          ? undefined
          : guide.definitions.valueSet(valueSet)?.expansion.codes.find((each) => each.code === code);
      if (found !== undefined) yield withCode(guide, root, at, found);
    }
  }

  private numberOf(expression: Expression, root: JsonObject, at: Pointer): number {
    const value = this.world.values(expression, root, at)?.[0];
    return typeof value === 'number' ? value : 0;
  }

  private *ordered(
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
        yield* this.counted(count, this.numberOf(other, root, at), by, root, at);
        continue;
      }
      const limit = this.world.values(other, root, at)?.[0];
      if (isComputed(path)) yield* this.perturb(path, root, at);
      if (isConstant(path) || isComputed(path) || limit === undefined) continue;
      for (const each of ensure(this.making, path, root, at)) {
        for (const value of related(limit, by)) yield put(each.root, each.at, value);
      }
    }
  }

  private *counted(
    path: Expression,
    limit: number,
    relation: string,
    root: JsonObject,
    at: Pointer,
  ): Generator<JsonObject> {
    const found = this.world.nodes(path, root, at);
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
    yield* this.grown(path, wanted - found.length, root, at);
  }

  private *grown(path: Expression, more: number, root: JsonObject, at: Pointer): Generator<JsonObject> {
    if (more <= 0) {
      yield root;
      return;
    }
    const last = this.world.nodes(path, root, at)?.at(-1);
    for (const made of created(this.making, path, root, at)) yield* this.grown(path, more - 1, made.root, at);
    const item = last === undefined ? undefined : itemAround(last);
    if (item !== undefined)
      yield* this.grown(path, more - 1, append(root, item.slice(0, -1), copyOf(valueAt(root, item)!, more)).root, at);
  }

  private *distinct(path: Expression, want: boolean, root: JsonObject, at: Pointer): Generator<JsonObject> {
    const found = this.world.nodes(path, root, at) ?? [];
    const [first] = found;
    if (want) {
      const seen: (Json | undefined)[] = [];
      for (const each of found) {
        const value = valueAt(root, each);
        if (seen.some((one) => same(one, value))) yield* otherwise(this.world.guide, root, each, this.random);
        seen.push(value);
      }
      return;
    }
    for (const other of found.slice(1)) yield put(root, other, valueAt(root, first!)!);
    // The same once more: what the path leads to, or what it goes through on the way there.
    for (let through: Expression | undefined = path; through !== undefined; through = before(through)) {
      for (const each of ensure(this.making, through, root, at)) {
        const item = itemAround(each.at);
        if (item !== undefined)
          yield append(each.root, item.slice(0, -1), copyOf(valueAt(each.root, item)!, Number(item.at(-1)))).root;
      }
    }
  }

  private *among(
    item: Expression,
    list: Expression,
    want: boolean,
    root: JsonObject,
    at: Pointer,
  ): Generator<JsonObject> {
    const { guide } = this.world;
    const values = this.world.values(list, root, at) ?? [];
    if (want) {
      for (const each of ensure(this.making, item, root, at))
        for (const value of values.slice(0, 6)) {
          if (typeof value === 'string') yield* this.coded(each.root, each.at, value);
          yield withValue(guide, each.root, each.at, value);
        }
      const own = this.world.values(item, root, at)?.[0];
      if (own !== undefined) for (const each of ensure(this.making, list, root, at)) yield put(each.root, each.at, own);
      return;
    }
    for (const each of ensure(this.making, item, root, at)) yield* otherwise(guide, each.root, each.at, this.random);
    yield* this.none(list, root, at);
  }

  private *memberOf(
    path: Expression,
    valueSet: string,
    want: boolean,
    root: JsonObject,
    at: Pointer,
  ): Generator<JsonObject> {
    const { guide } = this.world;
    for (const each of ensure(this.making, path, root, at)) {
      const codes = want
        ? codesOf(guide, valueSet, this.random)
        : this.outside(valueSet, this.world.bindingAt(each.root, each.at));
      for (const code of codes) yield withCode(guide, each.root, each.at, code);
    }
    if (!want) yield* this.none(path, root, at);
  }

  /** Codes that a binding allows and the value set does not hold. */
  private outside(valueSet: string, binding: string | undefined) {
    const codes = binding === undefined ? [] : (this.world.guide.definitions.valueSet(binding)?.expansion.codes ?? []);
    return codes
      .filter(
        (each) =>
          each.inactive !== true &&
          each.abstract !== true &&
          this.world.isMember(valueSet, { system: each.system, code: each.code }) === false,
      )
      .slice(0, 6);
  }

  private *text(
    path: Expression,
    test: string,
    wanted: string,
    want: boolean,
    root: JsonObject,
    at: Pointer,
  ): Generator<JsonObject> {
    for (const each of ensure(this.making, path, root, at)) {
      const value = valueAt(each.root, each.at);
      if (want) {
        const made =
          test === 'matches'
            ? sampleOf(wanted, this.random.child('sample', wanted))
            : test === 'endsWith'
              ? `x${wanted}`
              : wanted;
        if (made !== undefined) yield withValue(this.world.guide, each.root, each.at, made);
      } else if (typeof value === 'string') yield* otherwise(this.world.guide, each.root, each.at, this.random);
    }
    if (!want) yield* this.none(path, root, at);
  }

  /** Where the expression computes: each node that it reads with another value in turn. */
  private *perturb(expression: Expression, root: JsonObject, at: Pointer): Generator<JsonObject> {
    const seen = new Set<string>();
    for (const path of pathsIn(expression)) {
      for (const each of this.world.nodes(path, root, at) ?? []) {
        const key = each.join('/');
        if (seen.has(key)) continue;
        seen.add(key);
        const value = valueAt(root, each);
        if (isObject(value) || Array.isArray(value)) continue;
        yield* otherwise(this.world.guide, root, each, this.random);
      }
    }
  }
}
