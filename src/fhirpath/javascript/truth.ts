/**
 * Boolean expressions. FHIRPath's logic has three values; JavaScript's conditions have two. So every expression can be printed as the condition
 * that it is true, as the condition that it is false, or as true, false or undefined: `a implies b` is true where `a` is false or `b` true, and
 * nothing has to be made to say so.
 */

import type { Binary, Call, Expression, TypeOperation } from '../ast.js';
import { resolveType, specifierOf } from '../infer.js';
import type { Static } from '../types.js';
import { booleanCall } from './calls.js';
import { agree, compareCode, comparison, equalCode, ORDER } from './comparison.js';
import { presence, raw } from './cursors.js';
import { all, exists, existsCall, hasValue, isDistinct, typeTest } from './existence.js';
import * as js from './js.js';
import { FALSE, type Js, primary, quote, TRUE } from './js.js';
import { list } from './lists.js';
import type { Printing } from './printing.js';
import { type Scope, THIS, within } from './scope.js';

/** The condition that a criterion holds: HL7's engine takes what is no boolean as true where it is not empty. */
export function condition(p: Printing, expression: Expression, scope: Scope): Js {
  const known = p.of(expression);
  const boolean = known.types?.length === 1 && (known.types[0] === 'System.Boolean' || known.types[0] === 'boolean');
  if (boolean) return truth(p, expression, scope);
  if (known.types?.length === 0) return FALSE;
  const mayBeBoolean =
    known.types === undefined || known.types.some((type) => type === 'System.Boolean' || type === 'boolean');
  if (!mayBeBoolean && p.options.specialise) return exists(p, expression, scope);
  return strict(js.call(p.use('holds'), list(p, expression, scope)));
}

export function strict(code: Js): Js {
  return { ...code, strict: true };
}

/** The condition that an operand is true. */
export function truth(p: Printing, expression: Expression, scope: Scope): Js {
  return sided(p, expression, scope, true);
}

/** The condition that an operand is false: not true, and not empty. */
export function falsity(p: Printing, expression: Expression, scope: Scope): Js {
  return sided(p, expression, scope, false);
}

export function sided(p: Printing, expression: Expression, scope: Scope, wanted: boolean): Js {
  const found = logic(p, expression, scope, wanted) ?? twoValued(p, expression, scope, wanted);
  if (found) return found;
  const value = tri(p, expression, scope);
  if (value.strict) return wanted ? value : js.not(value);
  return js.compare(value, '===', primary(String(wanted)));
}

function logic(p: Printing, expression: Expression, scope: Scope, wanted: boolean): Js | undefined {
  if (expression.kind === 'boolean') return expression.value === wanted ? TRUE : FALSE;
  if (expression.kind === 'null') return FALSE;
  if (expression.kind === 'call' && expression.name === 'not')
    return sided(p, expression.target ?? THIS, scope, !wanted);
  if (expression.kind === 'call' && expression.name === 'iif') return ifThen(p, expression, scope, wanted);
  if (expression.kind !== 'binary') return undefined;
  const { operator, left, right } = expression;
  switch (operator) {
    case 'and':
      return wanted
        ? js.and(truth(p, left, scope), truth(p, right, scope))
        : js.or(falsity(p, left, scope), falsity(p, right, scope));
    case 'or':
      return wanted
        ? js.or(truth(p, left, scope), truth(p, right, scope))
        : js.and(falsity(p, left, scope), falsity(p, right, scope));
    case 'implies':
      return wanted
        ? js.or(falsity(p, left, scope), truth(p, right, scope))
        : js.and(truth(p, left, scope), falsity(p, right, scope));
    case 'xor':
      return agree(p, left, right, scope, !wanted);
    default:
      return undefined;
  }
}

/** Certainly true or false, where a comparison of two conditions needs it. */
export function settled(code: Js): Js {
  return code.strict ? code : js.compare(code, '===', TRUE);
}

/** Whether a boolean expression is never empty. */
export function never(p: Printing, expression: Expression): boolean {
  const known = p.of(expression);
  if (known.types?.length !== 1 || known.types[0] !== 'System.Boolean') return false;
  if (known.present) return true;
  if (expression.kind === 'call' && expression.name === 'not' && expression.target) return never(p, expression.target);
  if (expression.kind !== 'binary') return false;
  const { operator } = expression;
  if (operator !== 'and' && operator !== 'or' && operator !== 'xor' && operator !== 'implies') return false;
  return never(p, expression.left) && never(p, expression.right);
}

function ifThen(p: Printing, expression: Call, scope: Scope, wanted: boolean): Js | undefined {
  const [criterion, yes, no] = expression.args;
  if (!criterion || !yes || !isBoolean(p.of(criterion)) || !isBoolean(p.of(yes)) || (no && !isBoolean(p.of(no))))
    return undefined;
  let here = scope;
  if (expression.target) {
    const cursor = raw(p, expression.target, scope);
    if (!cursor) return undefined;
    here = within(scope, cursor, []);
  }
  return js.conditional(
    condition(p, criterion, here),
    sided(p, yes, here, wanted),
    no ? sided(p, no, here, wanted) : FALSE,
  );
}

export function isBoolean(known: Static): boolean {
  return known.single && known.types?.length === 1 && known.types[0] === 'System.Boolean';
}

/** Conditions that are written as such, without a value between. */
function twoValued(p: Printing, expression: Expression, scope: Scope, wanted: boolean): Js | undefined {
  const side = (code: Js | undefined): Js | undefined => code && (wanted ? code : js.not(strict(code)));
  switch (expression.kind) {
    case 'call':
      switch (expression.name) {
        case 'exists':
          return side(existsCall(p, expression, scope));
        case 'empty':
          return side(js.not(strict(exists(p, expression.target ?? THIS, scope))));
        case 'all':
          return side(all(p, expression, scope));
        case 'isDistinct':
          return side(isDistinct(p, expression, scope));
        case 'hasValue':
          return side(hasValue(p, expression, scope));
        case 'is': {
          const specifier = expression.args[0] && specifierOf(expression.args[0]);
          return specifier && typeTest(p, expression.target ?? THIS, resolveType(specifier, p.types), scope, wanted);
        }
        default:
          return undefined;
      }
    case 'typed':
      return expression.operator === 'is' ? typeOperation(p, expression, scope, wanted) : undefined;
    case 'binary':
      return comparison(p, expression, scope, wanted);
    default:
      return path(p, expression, scope, wanted);
  }
}

/** A path as an operand: its boolean, or whether it is there. */
function path(p: Printing, expression: Expression, scope: Scope, wanted: boolean): Js | undefined {
  const cursor = raw(p, expression, scope);
  if (!cursor) return undefined;
  if (cursor.type === 'boolean') return js.compare(primary(cursor.code), '===', primary(String(wanted)));
  // One item that is no boolean counts as true.
  return wanted ? (presence(p, cursor) ?? TRUE) : FALSE;
}

function typeOperation(p: Printing, expression: TypeOperation, scope: Scope, wanted: boolean): Js | undefined {
  return typeTest(p, expression.operand, resolveType(expression.type, p.types), scope, wanted);
}

/** Code that is true, false or undefined. */
export function tri(p: Printing, expression: Expression, scope: Scope): Js {
  if (expression.kind === 'null') return primary('undefined');
  if (expression.kind === 'boolean') return primary(String(expression.value), true);
  if (never(p, expression)) {
    const found = logic(p, expression, scope, true) ?? twoValued(p, expression, scope, true);
    if (found) return settled(found);
  }
  if (expression.kind === 'binary') {
    const found = triBinary(p, expression, scope);
    if (found) return found;
  }
  if (expression.kind === 'call') {
    if (expression.name === 'not') return js.call(p.use('not'), tri(p, expression.target ?? THIS, scope));
    const found = booleanCall(p, expression, scope);
    if (found) return found;
  }
  if (expression.kind === 'typed' && expression.operator === 'is') return typeTestOf(p, expression, scope);
  const cursor = raw(p, expression, scope);
  // Strictly a boolean, so that an instance that holds something else counts as one that holds nothing.
  if (cursor?.type === 'boolean') return primary(cursor.code);
  return js.call(p.use('truth'), list(p, expression, scope));
}

function typeTestOf(p: Printing, expression: TypeOperation, scope: Scope): Js {
  return isCode(p, expression.operand, resolveType(expression.type, p.types), scope);
}

/** `is(items, namespace, name)` */
export function isCode(p: Printing, operand: Expression, type: string | undefined, scope: Scope): Js {
  if (type === undefined) return js.call(p.use('fail'), quote('There is no such type'));
  p.needTypesOf(p.of(operand));
  return js.call(p.use('is'), list(p, operand, scope), ...typeArguments(type));
}

/** `System.String` as `'System', 'String'`. */
export function typeArguments(type: string): readonly string[] {
  return type.startsWith('System.') ? [quote('System'), quote(type.slice(7))] : [quote(''), quote(type)];
}

function triBinary(p: Printing, expression: Binary, scope: Scope): Js | undefined {
  const { operator, left, right } = expression;
  switch (operator) {
    case 'and':
    case 'or':
    case 'xor':
    case 'implies':
      return js.call(p.use(operator), tri(p, left, scope), tri(p, right, scope));
    case '=':
    case '!=': {
      const found =
        operator === '=' ? equalCode(p, left, right, scope) : js.call(p.use('not'), equalCode(p, left, right, scope));
      return found;
    }
    case '~':
    case '!~': {
      const found = strict(js.call(p.use('equivalent'), list(p, left, scope), list(p, right, scope)));
      return operator === '~' ? found : js.not(found);
    }
    case 'in':
      return js.call(p.use('isIn'), list(p, left, scope), list(p, right, scope));
    case 'contains':
      return js.call(p.use('isIn'), list(p, right, scope), list(p, left, scope));
    case '<':
    case '<=':
    case '>':
    case '>=':
      return js.call(p.use(ORDER[operator]!), compareCode(p, left, right, scope));
    default:
      return undefined;
  }
}
