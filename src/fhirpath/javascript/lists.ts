/** Expressions as collections of the run-time: what every expression can be printed as, and what the fast paths fall back to. */

import type { Expression, Member } from '../ast.js';
import { fixedVariable } from '../functions.js';
import { call, ofType } from './calls.js';
import { boxed, childCode, raw, repeated, rootCursor, staticOf } from './cursors.js';
import * as js from './js.js';
import { type Js, primary, quote } from './js.js';
import { CannotPrint, type Printing } from './printing.js';
import { integer, scalar, text } from './scalars.js';
import type { Scope } from './scope.js';
import { tri } from './truth.js';

const EMPTY = primary('[]');

/** Code for a collection of items. */
export function list(p: Printing, expression: Expression, scope: Scope): Js {
  switch (expression.kind) {
    case 'null':
      return EMPTY;
    case 'boolean':
      return primary(`[${expression.value}]`);
    case 'string':
      return primary(`[${quote(expression.value)}]`);
    case 'integer':
      return primary(`[${Number(expression.text)}]`);
    case 'long':
      return primary(`[${BigInt(expression.text)}n]`);
    case 'decimal':
    case 'date':
    case 'dateTime':
    case 'time':
    case 'quantity':
      return constant(p, expression);
    case 'variable':
      return variable(p, expression.name, scope);
    case 'external':
      return external(p, expression, scope);
    case 'member':
      return member(p, expression, scope);
    case 'indexer': {
      const found = raw(p, expression, scope);
      if (found) return boxed(p, found);
      return js.call(p.use('itemAt'), list(p, expression.target, scope), integer(p, expression.index, scope));
    }
    case 'polarity': {
      const name = expression.operator === '-' ? 'negate' : 'positive';
      return js.call(p.use('list'), js.call(p.use(name), list(p, expression.operand, scope)));
    }
    case 'typed':
      if (expression.operator === 'is') return js.call(p.use('list'), tri(p, expression, scope));
      return ofType(p, expression.operand, expression, scope);
    case 'binary':
      switch (expression.operator) {
        case '|':
          return js.call(p.use('union'), list(p, expression.left, scope), list(p, expression.right, scope));
        case '+':
        case '-':
        case '*':
        case '/':
        case 'div':
        case 'mod': {
          const found = scalar(p, expression, scope);
          if (found) return js.call(p.use('list'), found.js);
          const sides = [list(p, expression.left, scope), list(p, expression.right, scope)];
          return p.once(
            js.call(p.use('list'), js.call(p.use('arithmetic'), quote(expression.operator), ...sides)),
            scope,
          );
        }
        case '&':
          return js.call(p.use('list'), text(p, expression, scope));
        default:
          return js.call(p.use('list'), tri(p, expression, scope));
      }
    case 'call':
      return call(p, expression, scope);
  }
}

/** Values that are made once. */
function constant(
  p: Printing,
  expression: Extract<Expression, { kind: 'decimal' | 'date' | 'dateTime' | 'time' | 'quantity' }>,
): Js {
  const { kind } = expression;
  let code: string;
  let name: string;
  if (kind === 'decimal') {
    code = `${p.use('Decimal')}.of(${quote(expression.text)})`;
    name = `DECIMAL_${expression.text}`;
  } else if (kind === 'quantity') {
    const value = `${p.use('Decimal')}.of(${quote(expression.text)})`;
    const calendar = expression.calendar === undefined ? '' : `, ${quote(expression.calendar)}`;
    code = `new ${p.use('Quantity')}(${value}, ${quote(expression.unit)}${calendar})`;
    name = `QUANTITY_${expression.text}_${expression.calendar ?? expression.unit}`;
  } else {
    code = `${p.use('Temporal')}.parse(${quote(expression.text)}, ${quote(kind)})`;
    name = `${kind.toUpperCase()}_${expression.text}`;
  }
  return js.call(p.use('list'), p.constant(name, code));
}

function variable(p: Printing, name: 'this' | 'index' | 'total', scope: Scope): Js {
  if (name === 'this') return boxed(p, scope.self);
  if (name === 'index') return scope.index === undefined ? EMPTY : primary(`[${scope.index}]`);
  return scope.total === undefined ? EMPTY : primary(scope.total);
}

function external(p: Printing, expression: Extract<Expression, { kind: 'external' }>, scope: Scope): Js {
  const { name } = expression;
  const held = scope.variables.get(name);
  if (held !== undefined) return primary(held);
  if (name === 'resource' || name === 'rootResource') {
    return js.call(p.use('box'), `${p.env(name)}.${name}`, undefined, quote('Resource'));
  }
  if (name === 'context') {
    if (p.context !== undefined && p.options.specialise) return boxed(p, rootCursor(p.context));
    return primary('$context');
  }
  const fixed = fixedVariable(name);
  if (fixed !== undefined) return primary(`[${quote(fixed)}]`);
  const unknown = p.typing.findings.some(
    (found) => found.kind === 'unknown-variable' && found.parameters.variable === name,
  );
  if (unknown) throw new CannotPrint(`%${name} is not known`, expression.start);
  return js.call(p.use('variable'), quote(name), p.env('variables'));
}

export function member(p: Printing, expression: Member, scope: Scope): Js {
  if (p.typing.isContext(expression)) return boxed(p, scope.self);
  const found = raw(p, expression, scope);
  if (found) return boxed(p, found);
  const array = p.options.specialise ? repeated(p, expression, scope) : undefined;
  if (array) return js.call(p.use('box'), array.items, array.siblings, quote(array.type));
  if (expression.target === undefined && !p.options.specialise && /^[A-Z]/.test(expression.name)) {
    return js.call(p.use('begin'), boxed(p, scope.self), quote(expression.name), 'env');
  }
  const items = expression.target === undefined ? boxed(p, scope.self) : list(p, expression.target, scope);
  const of = expression.target === undefined ? staticOf(scope.self) : p.of(expression.target);
  // What the types do not know is empty, as in HL7's engine, even if the instance has it.
  if (p.options.specialise && p.of(expression).types?.length === 0) return EMPTY;
  return childCode(p, items, of, expression.name);
}
