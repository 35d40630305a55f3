/** Paths over raw JSON: member by member where the types are known, loops where an element repeats, nodes of the run-time elsewhere. */
import type { Call, Expression, Member } from '../ast.js';
import { resolveType, specifierOf } from '../infer.js';
import { choiceName, isPrimitive, lineage, memberIn, type Static } from '../types.js';
import { and, arrow, call, conditional, type Js, or, primary, property, quote, Strength, TRUE } from './js.js';
import { list } from './lists.js';
import { type Printing, RUNTIME_NAMES } from './printing.js';
import { scalar, text } from './scalars.js';
import { type Cursor, fresh, type RawCursor, type Scope, within } from './scope.js';
import { condition } from './truth.js';

/** How the values of a path are put together. */
export interface Fold {
  /** The run-time's loop over complex items, and over primitives with their siblings. */
  readonly loop: 'some' | 'sum' | 'gather';
  readonly none: Js;
  /** The body where the condition holds. */
  when(condition: Js, body: Js): Js;
  /** Two collections, where their order and doubles do not matter. */
  readonly either?: (left: Js, right: Js) => Js;
}

export const SOME: Fold = {
  loop: 'some',
  none: primary('false', true),
  when: (condition, body) => and(condition, body),
  either: (left, right) => or(left, right),
};
export const SUM: Fold = {
  loop: 'sum',
  none: primary('0'),
  when: (condition, body) => conditional(condition, body, primary('0')),
};
export const GATHER: Fold = {
  loop: 'gather',
  none: primary('undefined'),
  when: (condition, body) => conditional(condition, body, primary('undefined')),
};

type Body = (cursor: Cursor) => Js;

/** Code that is true where the value is there; nothing where it certainly is. */
export function presence(p: Printing, cursor: RawCursor): Js | undefined {
  if (!cursor.maybe) return undefined;
  if (cursor.sibling !== undefined) return { ...call(p.use('has'), cursor.code, cursor.sibling), strict: true };
  return { text: `${cursor.code} != null`, strength: Strength.equality, strict: true };
}

/** The same value, known to be there. */
function sure(cursor: RawCursor): RawCursor {
  return { ...cursor, maybe: false };
}

/** The raw value of an item whose one type is known. */
export function unboxed(p: Printing, cursor: Cursor): RawCursor | undefined {
  if (cursor.kind === 'raw') return cursor;
  const type = cursor.kind === 'item' && cursor.type.types?.length === 1 ? cursor.type.types[0]! : undefined;
  if (!p.options.specialise || type === undefined || type.startsWith('System.')) return undefined;
  const code = `${cursor.code}.value`;
  if (isPrimitive(type)) return { kind: 'raw', code, sibling: `${cursor.code}.sibling`, type, maybe: false };
  return p.types.type(type) ? { kind: 'raw', code, type, maybe: false } : undefined;
}

/** The member of a raw value that may stand there once; undefined where it repeats, is a choice, or is not known. */
function memberCursor(p: Printing, cursor: RawCursor, name: string): RawCursor | undefined {
  const member = memberIn(p.types, cursor.type, name);
  if (!member || member.choice || member.many || member.types.length !== 1) return undefined;
  return elementCursor(cursor, name, member.types[0]!, member.plain === true);
}

function elementCursor(cursor: RawCursor, name: string, type: string, plain: boolean): RawCursor {
  const code = property(cursor.code, name, cursor.maybe);
  const hasSibling = isPrimitive(type) && !plain;
  return {
    kind: 'raw',
    code,
    ...(hasSibling ? { sibling: property(cursor.code, `_${name}`, cursor.maybe) } : {}),
    type,
    maybe: true,
  };
}

/** A repeating member of a raw value: its array, the array beside it. */
interface Repeated {
  readonly items: string;
  readonly siblings?: string;
  readonly type: string;
  readonly name: string;
}

/** The array that a path ends in, where it can be named without a loop. */
export function repeated(p: Printing, expression: Expression, scope: Scope): Repeated | undefined {
  if (expression.kind !== 'member' || p.typing.isContext(expression)) return undefined;
  const owner = ownerOf(p, expression, scope);
  if (owner && isPrimitive(owner.type)) return extensionsOf(owner, expression.name);
  const member = owner && memberIn(p.types, owner.type, expression.name);
  if (!owner || !member || member.choice || !member.many || member.types.length !== 1) return undefined;
  return arrayOf(owner, expression.name, member.types[0]!, member.plain === true);
}

/** A primitive's extensions stand beside it. */
function extensionsOf(owner: RawCursor, name: string): Repeated | undefined {
  if (name !== 'extension' || owner.sibling === undefined) return undefined;
  return { items: property(owner.sibling, 'extension', true), type: 'Extension', name };
}

function arrayOf(owner: RawCursor, name: string, type: string, plain: boolean): Repeated {
  const items = property(owner.code, name, owner.maybe);
  const siblings = isPrimitive(type) && !plain ? property(owner.code, `_${name}`, owner.maybe) : undefined;
  return { items, ...(siblings === undefined ? {} : { siblings }), type, name };
}

function ownerOf(p: Printing, member: Member, scope: Scope): RawCursor | undefined {
  return member.target === undefined ? unboxed(p, scope.self) : raw(p, member.target, scope);
}

/** The one raw value of a path, where it can be named without a loop. */
export function raw(p: Printing, expression: Expression, scope: Scope): RawCursor | undefined {
  if (!p.options.specialise) return undefined;
  switch (expression.kind) {
    case 'variable':
      return expression.name === 'this' ? unboxed(p, scope.self) : undefined;
    case 'external':
      return external(p, expression.name);
    case 'member': {
      if (p.typing.isContext(expression)) return unboxed(p, scope.self);
      const owner = ownerOf(p, expression, scope);
      if (!owner) return undefined;
      if (isPrimitive(owner.type)) return undefined;
      return memberCursor(p, owner, expression.name);
    }
    case 'typed':
      return expression.operator === 'as'
        ? narrowed(p, expression.operand, resolveType(expression.type, p.types), scope)
        : undefined;
    case 'indexer':
      return expression.index.kind === 'integer'
        ? at(p, expression.target, Number(expression.index.text), scope)
        : undefined;
    case 'call':
      return rawCall(p, expression, scope);
    default:
      return undefined;
  }
}

function rawCall(p: Printing, expression: Call, scope: Scope): RawCursor | undefined {
  const { target, name } = expression;
  if (target === undefined && name !== 'as' && name !== 'ofType') return undefined;
  switch (name) {
    case 'as':
    case 'ofType': {
      const specifier = expression.args[0] && specifierOf(expression.args[0]);
      return (
        specifier &&
        narrowed(
          p,
          target ?? { kind: 'variable', name: 'this', start: 0, end: 0 },
          resolveType(specifier, p.types),
          scope,
        )
      );
    }
    case 'trace':
      return p.options.trace ? undefined : raw(p, target!, scope);
    case 'first':
      return firstOf(p, target!, scope);
    default:
      return undefined;
  }
}

function firstOf(p: Printing, target: Expression, scope: Scope): RawCursor | undefined {
  const single = raw(p, target, scope);
  if (single) return single;
  const array = repeated(p, target, scope);
  if (!array) return undefined;
  const first = p.use('first');
  return {
    kind: 'raw',
    code: `${first}(${array.items})`,
    ...(array.siblings === undefined ? {} : { sibling: `${first}(${array.siblings})` }),
    type: array.type,
    maybe: true,
  };
}

function at(p: Printing, target: Expression, index: number, scope: Scope): RawCursor | undefined {
  return index === 0 ? firstOf(p, target, scope) : undefined;
}

function external(p: Printing, name: string): RawCursor | undefined {
  if (name === 'context') return p.context === undefined ? undefined : rootCursor(p.context);
  if (name !== 'resource' && name !== 'rootResource') return undefined;
  const type = name === 'resource' ? p.context && p.types.type(p.context.split('.')[0]!) : undefined;
  const known = type && typeof type === 'object' && type.kind === 'resource' ? type.name : 'Resource';
  return { kind: 'raw', code: `${p.env(name)}.${name}`, type: known, maybe: true };
}

/** The context itself. */
export function rootCursor(type: string): RawCursor {
  return isPrimitive(type)
    ? { kind: 'raw', code: 'node', sibling: 'sibling', type, maybe: true }
    : { kind: 'raw', code: 'node', type, maybe: false };
}

/** `x as T`, `x.ofType(T)`: a choice's one JSON name, a resource of that type, or the value itself. */
function narrowed(p: Printing, operand: Expression, type: string | undefined, scope: Scope): RawCursor | undefined {
  if (type === undefined || type.startsWith('System.')) return undefined;
  if (operand.kind === 'member' && !p.typing.isContext(operand)) {
    const owner = ownerOf(p, operand, scope);
    const member = owner && memberIn(p.types, owner.type, operand.name);
    if (owner && member?.choice && !member.many) {
      return member.types.includes(type)
        ? elementCursor(owner, choiceName(operand.name, type), type, false)
        : undefined;
    }
  }
  const cursor = raw(p, operand, scope);
  if (!cursor) return undefined;
  if (cursor.type === type) return cursor;
  if (cursor.type !== 'Resource' && cursor.type !== 'DomainResource') return undefined;
  if (p.types.type(type)?.kind !== 'resource') return undefined;
  return { kind: 'raw', code: `${p.use('resourceOf')}(${cursor.code}, ${quote(type)})`, type, maybe: true };
}

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

/** A loop over an array of JSON. */
export function overArray(p: Printing, array: Repeated, scope: Scope, fold: Fold, body: Body): Js {
  const name = fresh(scope, array.name, RUNTIME_NAMES);
  if (array.siblings === undefined) {
    const cursor: RawCursor = { kind: 'raw', code: name, type: array.type, maybe: false };
    const code = inScope(scope, [name], () => body(cursor));
    return shortcut(p, array, fold, code) ?? looped(call(p.use(fold.loop), array.items, arrow([name], code)), fold);
  }
  const sibling = fresh(within(scope, scope.self, [name]), `${array.name}Sibling`, RUNTIME_NAMES);
  const cursor: RawCursor = { kind: 'raw', code: name, sibling, type: array.type, maybe: false };
  const code = inScope(scope, [name, sibling], () => body(cursor));
  const short = shortcut(p, array, fold, code);
  if (short) return short;
  if (fold.loop === 'some') {
    return looped(
      call(p.use('someValue'), array.items, array.siblings, arrow(parametersOf(code, name, sibling), code)),
      fold,
    );
  }
  if (fold.loop === 'gather' && !uses(code, sibling)) return call(p.use('gather'), array.items, arrow([name], code));
  const loop = fold.loop === 'sum' ? 'sumValue' : 'gatherValue';
  return call(p.use(loop), array.items, array.siblings, arrow(parametersOf(code, name, sibling), code));
}

function looped(code: Js, fold: Fold): Js {
  return fold.loop === 'some' ? { ...code, strict: true } : code;
}

/** Loops that only ask whether there is anything, or how many. */
function shortcut(p: Printing, array: Repeated, fold: Fold, body: Js): Js | undefined {
  if (fold.loop === 'some' && body.text === 'true')
    return { ...call(p.use('has'), array.items, array.siblings), strict: true };
  if (fold.loop === 'some' && body.text === 'false') return body;
  return fold.loop === 'sum' && body.text === '1' ? call(p.use('count'), array.items, array.siblings) : undefined;
}

/** The parameters up to the last that the body reads. */
function parametersOf(body: Js, name: string, sibling: string): readonly string[] {
  return uses(body, sibling) ? [name, sibling] : [name];
}

function uses(code: Js, name: string): boolean {
  return new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(code.text);
}

/** Names are taken while the body is printed: `taken` of the scope that the body closes over is the caller's. */
function inScope(scope: Scope, names: readonly string[], print: () => Js): Js {
  const taken = scope.taken as Set<string>;
  const added = names.filter((name) => !taken.has(name));
  for (const name of added) taken.add(name);
  const code = print();
  for (const name of added) taken.delete(name);
  return code;
}

/** A loop over items of the run-time. */
export function overItems(p: Printing, items: Js, type: Static, scope: Scope, fold: Fold, body: Body): Js {
  const name = fresh(scope, 'item', RUNTIME_NAMES);
  const cursor: Cursor = { kind: 'item', code: name, type: { types: type.types, single: true, present: true } };
  const code = inScope(scope, [name], () => body(cursor));
  if (code.text === 'true' && fold.loop === 'some') {
    return { text: `${items.text}.length > 0`, strength: Strength.relational, strict: true };
  }
  const loop = call(p.use(fold.loop), items, arrow([name], code));
  return fold.loop === 'some' ? { ...loop, strict: true } : loop;
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

function known(cursor: Cursor): Cursor {
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

/** The condition that a raw resource is of a type. */
export function isResource(p: Printing, cursor: RawCursor, type: string): Js {
  if (p.types.type(type)?.abstract) return { ...call(p.use('isResource'), cursor.code, quote(type)), strict: true };
  const text = `${property(cursor.code, 'resourceType', cursor.maybe)} === ${quote(type)}`;
  return { text, strength: Strength.equality, strict: true };
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

export function staticOf(cursor: Cursor): Static {
  return cursor.kind === 'raw' ? { types: [cursor.type], single: true } : cursor.type;
}

/** A cursor as a collection of the run-time. */
export function boxed(p: Printing, cursor: Cursor): Js {
  if (cursor.kind === 'items') return primary(cursor.code);
  if (cursor.kind === 'item') return primary(`[${cursor.code}]`);
  return call(p.use('box'), cursor.code, cursor.sibling, quote(cursor.type));
}

/** `child(items, name, type)`: elements by name where a loop over JSON will not do. */
export function childCode(p: Printing, items: Js, target: Static, name: string): Js {
  const type = p.childType(target, name);
  if (type !== undefined) return call(p.use('child'), items, quote(name), type);
  return call(p.use('child'), items, quote(name), undefined, 'env');
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
