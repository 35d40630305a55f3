/**
 * Making an expression true or false of a resource. Goal-directed: the tree of the expression says which edits would do, and each edit is
 * made by the profile that the node follows. What a goal yields is a candidate; whether the whole then holds, the judge says.
 */
import type { Expression } from '../../../fhirpath/index.js';
import type { JsonObject } from '../../../guide/index.js';
import { isObject, type Pointer, put, valueAt, without } from '../json.js';
import type { Random } from '../seed.js';
import { created, ensure, type Making } from './ensure.js';
import { countOf, EQUAL, isComputed, isConstant, isTruth, leftOut, pathsIn, THIS } from './expressions.js';
import { among, assigned, counted, distinct, memberOf, numberOf, ordered, text } from './goals.js';
import { otherwise, repeating } from './others.js';
import type { World } from './world.js';

type Call = Extract<Expression, { kind: 'call' }>;
type Binary = Extract<Expression, { kind: 'binary' }>;

/** Goals that one search may take up: bounds what an expression of many parts costs. */
const MOST_GOALS = 250;
/** Evaluations that one search may ask for: goals within goals ask of every whole that the first ones give. */
const MOST_ASKED = 1000;

export class Solver {
  private goals = 0;
  readonly making: Making;

  constructor(
    readonly world: World,
    making: Omit<Making, 'world' | 'meet'>,
    readonly random: Random,
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

  /** Whether an invariant says yes of the node that it stands at. */
  holds(expression: Expression, root: JsonObject, at: Pointer): boolean {
    this.world.origin = at;
    return this.world.isTrue(expression, root, at);
  }

  /** The same of a part of it. The first is the whole itself where it says so already. */
  *solve(expression: Expression, want: boolean, root: JsonObject, at: Pointer): Generator<JsonObject> {
    if (this.world.asked > MOST_ASKED) return;
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
        yield* ordered(this, expression, want, root, at);
        return;
      case 'in':
        yield* among(this, left, right, want, root, at);
        return;
      case 'contains':
        yield* among(this, right, left, want, root, at);
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
        yield* distinct(this, target, want, root, at);
        return;
      case 'memberOf':
        if (first?.kind === 'string') yield* memberOf(this, target, first.value, want, root, at);
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
        if (first?.kind === 'string') yield* text(this, target, name, first.value, want, root, at);
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
  *none(path: Expression, root: JsonObject, at: Pointer): Generator<JsonObject> {
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
    for (const whole of repeating(this.world, path, root, at))
      if ((this.world.nodes(path, whole, at) ?? []).every((each) => this.world.isTrue(criterion, whole, each)))
        yield whole;
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
      if (count !== undefined)
        yield* counted(this, count, numberOf(this, other, root, at), want ? '=' : '!=', root, at);
      else if (isTruth(path) && !isConstant(path)) {
        const wanted = this.world.isTrue(other, root, at) === want;
        // Other sides than true and false are made so first.
        yield* this.solve(path, wanted, root, at);
        if (!isConstant(other)) yield* this.both([path, true], [other, want], root, at);
      } else yield* assigned(this, path, other, want, root, at);
    }
    if (!want || isComputed(left) || isComputed(right)) yield* this.perturb({ ...EQUAL, left, right }, root, at);
  }

  /** Where the expression computes: each node that it reads with another value in turn. */
  *perturb(expression: Expression, root: JsonObject, at: Pointer): Generator<JsonObject> {
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
