/** Raw JSON values by name: what of a path can be written as `node.code?.coding`. */
import type { Call, Expression, Member } from '../ast.js';
import { resolveType, specifierOf } from '../infer.js';
import { choiceName, isPrimitive, memberIn, type Static } from '../types.js';
import { call, type Js, primary, property, quote, Strength } from './js.js';
import type { Printing } from './printing.js';
import type { Cursor, RawCursor, Scope } from './scope.js';

/** Code that is true where the value is there; nothing where it certainly is. */
export function presence(p: Printing, cursor: RawCursor): Js | undefined {
  if (!cursor.maybe) return undefined;
  if (cursor.sibling !== undefined) return { ...call(p.use('has'), cursor.code, cursor.sibling), strict: true };
  return { text: `${cursor.code} != null`, strength: Strength.equality, strict: true };
}

/** The same value, known to be there. */
export function sure(cursor: RawCursor): RawCursor {
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

export function elementCursor(cursor: RawCursor, name: string, type: string, plain: boolean): RawCursor {
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
export interface Repeated {
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
export function extensionsOf(owner: RawCursor, name: string): Repeated | undefined {
  if (name !== 'extension' || owner.sibling === undefined) return undefined;
  return { items: property(owner.sibling, 'extension', true), type: 'Extension', name };
}

export function arrayOf(owner: RawCursor, name: string, type: string, plain: boolean): Repeated {
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
  const given = p.typing.variableType(name);
  if (given !== undefined)
    return { kind: 'raw', code: `${p.env('variables')}.variables.${name}`, type: given, maybe: true };
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

/** The condition that a raw resource is of a type. */
export function isResource(p: Printing, cursor: RawCursor, type: string): Js {
  if (p.types.type(type)?.abstract) return { ...call(p.use('isResource'), cursor.code, quote(type)), strict: true };
  const text = `${property(cursor.code, 'resourceType', cursor.maybe)} === ${quote(type)}`;
  return { text, strength: Strength.equality, strict: true };
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
