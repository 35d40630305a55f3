/** Paths over raw JSON: member by member where the types are known, loops where an element repeats, nodes of the run-time elsewhere. */
import type { Call, Expression, Member } from '../ast.js';
import { resolveType, specifierOf } from '../infer.js';
import { choiceName, isPrimitive, lineage, memberIn, type Static } from '../types.js';
import {
  arrayOf,
  boxed,
  childCode,
  elementCursor,
  extensionsOf,
  isResource,
  presence,
  raw,
  repeated,
  staticOf,
  sure,
  unboxed,
} from './cursors.js';
import { type Body, type Fold, overArray, overItems } from './fold.js';
import { and, call, conditional, type Js, property, quote, Strength, TRUE } from './js.js';
import { list } from './lists.js';
import type { Printing } from './printing.js';
import { scalar, text } from './scalars.js';
import { type Cursor, type RawCursor, type Scope, within } from './scope.js';
import { condition } from './truth.js';

/** `body` for every value of an expression, put together by `fold`. The value that `body` gets may be missing where it says so. */
export function each(p: Printing, expression: Expression, scope: Scope, fold: Fold, body: Body): Js {
  const cursor = raw(p, expression, scope);
  if (cursor) return body(cursor);
  if (p.options.specialise) {
    const found = eachPath(p, expression, scope, fold, body);
    if (found) return found;
    const value = fold.loop === 'gather' ? scalar(p, expression, scope) : undefined;
    if (value?.kind === 'text') return value.js;
  }
  return overItems(p, list(p, expression, scope), p.of(expression), scope, fold, body);
}

function eachPath(p: Printing, expression: Expression, scope: Scope, fold: Fold, body: Body): Js | undefined {
  switch (expression.kind) {
    case 'member':
      return eachMember(p, expression, scope, fold, body);
    case 'binary': {
      if (expression.operator !== '|' || !fold.either) return undefined;
      return fold.either(each(p, expression.left, scope, fold, body), each(p, expression.right, scope, fold, body));
    }
    case 'typed':
      return expression.operator === 'as'
        ? eachOfType(p, expression.operand, resolveType(expression.type, p.types), scope, fold, body)
        : undefined;
    case 'call':
      return eachCall(p, expression, scope, fold, body);
    default:
      return undefined;
  }
}

function overSelfOr(p: Printing, target: Expression | undefined, scope: Scope, fold: Fold, body: Body): Js | undefined {
  if (target !== undefined) return each(p, target, scope, fold, body);
  return scope.self.kind === 'items' ? undefined : body(scope.self);
}

function eachMember(p: Printing, member: Member, scope: Scope, fold: Fold, body: Body): Js | undefined {
  if (p.typing.isContext(member)) return scope.self.kind === 'items' ? undefined : body(scope.self);
  return overSelfOr(p, member.target, scope, fold, (owner) => memberOf(p, owner, member, scope, fold, body));
}

function memberOf(p: Printing, owner: Cursor, expression: Member, scope: Scope, fold: Fold, body: Body): Js {
  const cursor = unboxed(p, owner);
  const { name } = expression;
  if (cursor) {
    if (isPrimitive(cursor.type)) return partOfPrimitive(p, cursor, name, scope, fold, body);
    const member = memberIn(p.types, cursor.type, name);
    if (!member && !p.types.type(cursor.type)?.abstract) return fold.none;
    if (member && !member.choice && member.types.length === 1) {
      const type = member.types[0]!;
      if (!member.many) return body(elementCursor(cursor, name, type, member.plain === true));
      return overArray(p, arrayOf(cursor, name, type, member.plain === true), scope, fold, body);
    }
  }
  const target: Static = cursor
    ? { types: [cursor.type], single: true }
    : owner.kind === 'raw'
      ? { types: [owner.type], single: true }
      : owner.type;
  const code = childCode(p, boxed(p, owner), target, name);
  return overItems(p, code, p.of(expression), scope, fold, body);
}

/** What a primitive holds beside its value. */
function partOfPrimitive(p: Printing, cursor: RawCursor, name: string, scope: Scope, fold: Fold, body: Body): Js {
  const extensions = extensionsOf(cursor, name);
  if (extensions) return overArray(p, extensions, scope, fold, body);
  if (name === 'id' && cursor.sibling !== undefined) {
    return body({ kind: 'raw', code: property(cursor.sibling, 'id', true), type: 'string', maybe: true });
  }
  if (name !== 'value') return fold.none;
  return overItems(
    p,
    childCode(p, boxed(p, cursor), { types: [cursor.type], single: true }, name),
    { types: ['System.String'], single: true },
    scope,
    fold,
    body,
  );
}

function eachCall(p: Printing, expression: Call, scope: Scope, fold: Fold, body: Body): Js | undefined {
  const { target, name, args } = expression;
  const [first] = args;
  switch (name) {
    case 'where':
      if (first === undefined || usesIndex(first)) return undefined;
      return overSelfOr(p, target, scope, fold, (cursor) => {
        const here = within(scope, known(cursor), []);
        const holds = condition(p, first, here);
        const guard = cursor.kind === 'raw' ? presence(p, cursor) : undefined;
        return fold.when(and(guard ?? TRUE, holds), body(known(cursor)));
      });
    case 'select':
      if (first === undefined || usesIndex(first)) return undefined;
      return overSelfOr(p, target, scope, fold, (cursor) => {
        const guard = cursor.kind === 'raw' ? presence(p, cursor) : undefined;
        const inner = each(p, first, within(scope, known(cursor), []), fold, body);
        return guard ? fold.when(guard, inner) : inner;
      });
    case 'ofType':
    case 'as': {
      const specifier = first && specifierOf(first);
      return eachOfType(p, target, specifier && resolveType(specifier, p.types), scope, fold, body);
    }
    case 'trace':
      return p.options.trace || target === undefined ? undefined : each(p, target, scope, fold, body);
    case 'extension':
      return first && extension(p, target, first, scope, fold, body);
    case 'resolve':
      return overSelfOr(p, target, scope, fold, (cursor) => {
        const value = unboxed(p, cursor);
        const env = p.env('resolve');
        if (!value) {
          return overItems(p, call(p.use('resolveAll'), boxed(p, cursor), env), p.of(expression), scope, fold, body);
        }
        const array = { items: `${p.use('resolve')}(${value.code}, ${env})`, type: 'Resource', name: 'resource' };
        return overArray(p, array, scope, fold, body);
      });
    case 'union':
    case 'combine': {
      if (first === undefined || !fold.either) return undefined;
      const left = overSelfOr(p, target, scope, fold, body);
      return left && fold.either(left, each(p, first, scope, fold, body));
    }
    case 'tail': {
      const array = target && repeated(p, target, scope);
      if (!array) return undefined;
      const siblings = array.siblings === undefined ? {} : { siblings: `${p.use('tail')}(${array.siblings})` };
      return overArray(p, { ...array, items: `${p.use('tail')}(${array.items})`, ...siblings }, scope, fold, body);
    }
    case 'iif': {
      const [criterion, yes, no] = args;
      if (target !== undefined || !criterion || !yes || p.of(criterion).types?.[0] !== 'System.Boolean')
        return undefined;
      return conditional(
        condition(p, criterion, scope),
        each(p, yes, scope, fold, body),
        no ? each(p, no, scope, fold, body) : fold.none,
      );
    }
    default:
      return undefined;
  }
}

export function known(cursor: Cursor): Cursor {
  return cursor.kind === 'raw' ? sure(cursor) : cursor;
}

function eachOfType(
  p: Printing,
  target: Expression | undefined,
  type: string | undefined,
  scope: Scope,
  fold: Fold,
  body: Body,
): Js | undefined {
  if (type === undefined || type.startsWith('System.')) return undefined;
  const ofResource = p.types.type(type)?.kind === 'resource';
  if (target?.kind === 'member' && !p.typing.isContext(target)) {
    const found = choiceOfType(p, target, type, scope, fold, body);
    if (found) return found;
  }
  const input = target === undefined ? staticOf(scope.self) : p.of(target);
  const usable = input.types?.every(
    (each) => each === type || (ofResource && (each === 'Resource' || each === 'DomainResource')),
  );
  if (!usable) return undefined;
  return overSelfOr(p, target, scope, fold, (cursor) => {
    const value = unboxed(p, cursor);
    if (!value || value.type === type) return body(cursor);
    return fold.when(isResource(p, value, type), body({ ...value, type, maybe: false }));
  });
}

/** `entry.value.ofType(Quantity)`: one JSON name instead of every one of the choice. */
function choiceOfType(p: Printing, target: Member, type: string, scope: Scope, fold: Fold, body: Body): Js | undefined {
  const owners = target.target === undefined ? staticOf(scope.self) : p.of(target.target);
  const owner = owners.types?.length === 1 ? owners.types[0]! : undefined;
  const member = owner === undefined ? undefined : memberIn(p.types, owner, target.name);
  if (!member?.choice || member.many) return undefined;
  if (!member.types.includes(type)) return lineageAllows(p, member.types, type) ? undefined : fold.none;
  return overSelfOr(p, target.target, scope, fold, (cursor) => {
    const value = unboxed(p, cursor);
    if (value) return body(elementCursor(value, choiceName(target.name, type), type, false));
    const items = call(p.use('ofType'), childCode(p, boxed(p, cursor), owners, target.name), "''", quote(type));
    return overItems(p, items, { types: [type], single: true }, scope, fold, body);
  });
}

/** Whether one of the choice's types specialises the type that is asked for. */
function lineageAllows(p: Printing, types: readonly string[], wanted: string): boolean {
  return types.some((type) => type === 'Resource' || lineage(p.types, type).includes(wanted));
}

function extension(
  p: Printing,
  target: Expression | undefined,
  url: Expression,
  scope: Scope,
  fold: Fold,
  body: Body,
): Js | undefined {
  return overSelfOr(p, target, scope, fold, (cursor) => {
    const value = unboxed(p, cursor);
    const wanted = text(p, url, scope);
    if (!value) {
      const items = call(p.use('ofUrl'), childCode(p, boxed(p, cursor), staticOf(cursor), 'extension'), wanted);
      return overItems(p, items, { types: ['Extension'], single: false }, scope, fold, body);
    }
    const holder = isPrimitive(value.type) ? value.sibling : value.code;
    if (holder === undefined) return fold.none;
    const maybe = value.maybe || isPrimitive(value.type);
    const array = { items: property(holder, 'extension', maybe), type: 'Extension', name: 'extension' };
    return overArray(p, array, scope, fold, (found) => {
      const code = `${(found as RawCursor).code}.url`;
      return fold.when({ text: `${code} === ${wanted.text}`, strength: Strength.equality, strict: true }, body(found));
    });
  });
}

/** Whether an expression reads `$index` of the loop it stands in. */
export function usesIndex(expression: Expression): boolean {
  switch (expression.kind) {
    case 'variable':
      return expression.name !== 'this';
    case 'member':
      return expression.target !== undefined && usesIndex(expression.target);
    case 'call':
      return (expression.target !== undefined && usesIndex(expression.target)) || expression.args.some(usesIndex);
    case 'binary':
      return usesIndex(expression.left) || usesIndex(expression.right);
    case 'typed':
    case 'polarity':
      return usesIndex(expression.operand);
    case 'indexer':
      return usesIndex(expression.target) || usesIndex(expression.index);
    default:
      return false;
  }
}
