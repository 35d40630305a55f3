/** Values that JavaScript holds by itself: text, numbers and booleans, undefined where there is none. */
import type { Binary, Call, Expression } from '../ast.js';
import { FUNCTIONS, fixedVariable } from '../functions.js';
import { isPrimitive, kindOf, type ScalarKind, type Static, scalarKind } from '../types.js';
import { presence, raw, repeated } from './cursors.js';
import { SUM } from './fold.js';
import { call, conditional, type Js, primary, quote, Strength, wrap } from './js.js';
import { list } from './lists.js';
import { each } from './paths.js';
import type { Printing } from './printing.js';
import type { Scope } from './scope.js';
import { condition } from './truth.js';

export interface Scalar {
  readonly js: Js;
  readonly kind: ScalarKind;
  /** The FHIR or System type. */
  readonly type: string;
  /** Never undefined. */
  readonly present: boolean;
  /** True where the element is there, with or without a value. */
  readonly exists?: Js;
}

/** An expression as one JavaScript value, where its type says which and no collection has to be made for it. */
export function scalar(p: Printing, expression: Expression, scope: Scope): Scalar | undefined {
  switch (expression.kind) {
    case 'string':
      return { js: primary(quote(expression.value)), kind: 'text', type: 'System.String', present: true };
    case 'boolean':
      return { js: primary(String(expression.value), true), kind: 'boolean', type: 'System.Boolean', present: true };
    case 'integer':
    case 'decimal':
      return numberLiteral(expression.text, expression.kind === 'integer' ? 'System.Integer' : 'System.Decimal');
    case 'polarity': {
      const inner = scalar(p, expression.operand, scope);
      if (inner?.kind !== 'number' || !inner.present) return undefined;
      const js =
        expression.operator === '-'
          ? { text: `-${wrap(inner.js, Strength.primary)}`, strength: Strength.unary }
          : inner.js;
      return { ...inner, js };
    }
    case 'external': {
      const fixed = fixedVariable(expression.name);
      return fixed === undefined || scope.variables.has(expression.name)
        ? undefined
        : { js: primary(quote(fixed)), kind: 'text', type: 'System.String', present: true };
    }
    case 'binary':
      return operation(p, expression, scope);
    case 'call':
      return fromPath(p, expression, scope) ?? fromCall(p, expression, scope);
    case 'variable':
      if (expression.name === 'index' && scope.index !== undefined) {
        return { js: primary(scope.index), kind: 'number', type: 'System.Integer', present: true };
      }
      return systemItem(expression, scope) ?? fromPath(p, expression, scope);
    default:
      return fromPath(p, expression, scope);
  }
}

/** `$this` among System values of one kind. */
function systemItem(expression: Expression, scope: Scope): Scalar | undefined {
  const { self } = scope;
  if (expression.kind !== 'variable' || expression.name !== 'this' || self.kind !== 'item') return undefined;
  const type = self.type.types?.length === 1 ? self.type.types[0]! : undefined;
  // A Decimal is no JavaScript number.
  if (type !== 'System.String' && type !== 'System.Boolean') return undefined;
  return { js: primary(self.code), kind: type === 'System.String' ? 'text' : 'boolean', type, present: true };
}

function numberLiteral(text: string, type: string): Scalar | undefined {
  const value = Number(text);
  if (text.replace(/^0+|\./g, '').length > 15) return undefined;
  return { js: primary(String(value)), kind: 'number', type, present: true };
}

function fromPath(p: Printing, expression: Expression, scope: Scope): Scalar | undefined {
  const cursor = raw(p, expression, scope);
  if (!cursor || !isPrimitive(cursor.type)) return undefined;
  const kind = scalarKind(cursor.type);
  if (kind === undefined) return undefined;
  const exists = presence(p, cursor);
  return { js: primary(cursor.code), kind, type: cursor.type, present: false, ...(exists ? { exists } : {}) };
}

function operation(p: Printing, expression: Binary, scope: Scope): Scalar | undefined {
  const { operator, left, right } = expression;
  if (operator === '&') {
    const parts = [left, right].map((side) => textOrNothing(p, side, scope));
    const js = parts.every((part) => part.present)
      ? plus(parts[0]!.js, parts[1]!.js)
      : call(p.use('join2'), parts[0]!.js, parts[1]!.js);
    return { js, kind: 'text', type: 'System.String', present: true };
  }
  if (operator !== '+' && operator !== '-') return undefined;
  const a = scalar(p, left, scope);
  const b = scalar(p, right, scope);
  if (!a || !b || a.kind !== b.kind) return undefined;
  if (operator === '+' && a.kind === 'text') {
    const js = a.present && b.present ? plus(a.js, b.js) : call(p.use('concat'), a.js, b.js);
    return { js, kind: 'text', type: 'System.String', present: a.present && b.present };
  }
  // Integers that are certainly there: a missing one would make NaN, and decimals are exact only as Decimals.
  if (a.kind !== 'number' || !a.present || !b.present || !isInteger(a.type) || !isInteger(b.type)) return undefined;
  // Only counts and small literals: what may overflow is the run-time's.
  if (isLarge(left) || isLarge(right)) return undefined;
  const strength = Strength.additive;
  const sides = [wrap(a.js, strength), wrap(b.js, strength + 1)];
  const fits = sides.join(` ${operator} `).length <= LINE;
  const text = sides.join(fits ? ` ${operator} ` : ` ${operator}\n`);
  return { js: { text, strength }, kind: 'number', type: 'System.Integer', present: true };
}

/** Longer sums are broken. */
const LINE = 90;

function isLarge(expression: Expression): boolean {
  return expression.kind === 'integer' && expression.text.length > 6;
}

function isInteger(type: string): boolean {
  return type === 'System.Integer' || type === 'integer' || type === 'positiveInt' || type === 'unsignedInt';
}

function plus(left: Js, right: Js): Js {
  return {
    text: `${wrap(left, Strength.additive)} + ${wrap(right, Strength.multiplicative)}`,
    strength: Strength.additive,
  };
}

function textOrNothing(p: Printing, expression: Expression, scope: Scope): { js: Js; present: boolean } {
  const found = scalar(p, expression, scope);
  if (found?.kind === 'text') return found;
  return { js: text(p, expression, scope), present: false };
}

/** Functions of text that give text, by their name in the run-time. */
const TEXT_FUNCTIONS: Readonly<Record<string, string>> = {
  upper: 'upper',
  lower: 'lower',
  trim: 'trim',
  replace: 'replace',
  encode: 'encode',
  decode: 'decode',
  escape: 'escapeText',
  unescape: 'unescapeText',
};

function fromCall(p: Printing, expression: Call, scope: Scope): Scalar | undefined {
  const { name, args } = expression;
  if (FUNCTIONS.get(name) === undefined) return undefined;
  if (name === 'count')
    return { js: count(p, expression.target, scope), kind: 'number', type: 'System.Integer', present: true };
  if (name === 'length') return number(call(p.use('lengthOf'), target(p, expression, scope)));
  if (name === 'indexOf' || name === 'lastIndexOf') {
    return number(call(p.use(name), target(p, expression, scope), argument(p, args[0], scope)));
  }
  if (name === 'trace' && !p.options.trace && expression.target) return scalar(p, expression.target, scope);
  if (name === 'toInteger') return number(call(p.use('toInteger'), inputList(p, expression, scope)));
  if (name === 'toString') return textual(toText(p, expression, scope));
  if (name === 'join')
    return textual(call(p.use('join'), inputList(p, expression, scope), argument(p, args[0], scope)));
  if (name === 'substring') {
    const numbers = args.map((arg) => integer(p, arg, scope));
    return textual(call(p.use('substring'), target(p, expression, scope), ...numbers));
  }
  if (name === 'replaceMatches') {
    const [regex, substitution] = args;
    return textual(
      call(p.use(name), target(p, expression, scope), pattern(p, regex, scope), argument(p, substitution, scope)),
    );
  }
  if (Object.hasOwn(TEXT_FUNCTIONS, name)) {
    return textual(
      call(p.use(TEXT_FUNCTIONS[name]!), target(p, expression, scope), ...args.map((arg) => argument(p, arg, scope))),
    );
  }
  if (name === 'iif' && expression.target === undefined) return choice(p, expression, scope);
  return undefined;
}

function number(js: Js): Scalar {
  return { js, kind: 'number', type: 'System.Integer', present: false };
}

function textual(js: Js): Scalar {
  return { js, kind: 'text', type: 'System.String', present: false };
}

function choice(p: Printing, expression: Call, scope: Scope): Scalar | undefined {
  const [criterion, yes, no] = expression.args;
  if (!criterion || !yes || p.of(criterion).types?.[0] !== 'System.Boolean' || p.of(criterion).types?.length !== 1)
    return undefined;
  const a = scalar(p, yes, scope);
  const b = no ? scalar(p, no, scope) : undefined;
  if (!a || (no && !b) || (b && b.kind !== a.kind)) return undefined;
  const js = conditional(condition(p, criterion, scope), a.js, b?.js ?? primary('undefined'));
  return { js, kind: a.kind, type: a.type, present: a.present && (b?.present ?? false) };
}

function toText(p: Printing, expression: Call, scope: Scope): Js {
  const value = expression.target === undefined ? undefined : scalar(p, expression.target, scope);
  if (value?.kind === 'text' && value.type === 'System.String') return value.js;
  const cursor = value && expression.target ? raw(p, expression.target, scope) : undefined;
  if (cursor) return call(p.use('text'), cursor.code);
  return call(p.use('toText'), inputList(p, expression, scope));
}

/** How many items an expression has. */
export function count(p: Printing, target: Expression | undefined, scope: Scope): Js {
  const subject: Expression = target ?? { kind: 'variable', name: 'this', start: 0, end: 0 };
  const array = p.options.specialise ? repeated(p, subject, scope) : undefined;
  if (array) return call(p.use('count'), array.items, array.siblings);
  const cursor = raw(p, subject, scope);
  if (cursor) {
    return cursor.maybe ? call(p.use('count'), cursor.code, cursor.sibling) : primary('1');
  }
  if (p.options.specialise && streams(subject)) return each(p, subject, scope, SUM, () => primary('1'));
  return primary(`${wrap(list(p, subject, scope), Strength.primary)}.length`);
}

/** Whether looping over an expression makes no more than the loop. */
function streams(expression: Expression): boolean {
  if (expression.kind === 'member') return true;
  return (
    expression.kind === 'call' &&
    (expression.name === 'where' || expression.name === 'select' || expression.name === 'extension')
  );
}

/** Code for the text of an expression, undefined where there is none. */
export function text(p: Printing, expression: Expression, scope: Scope): Js {
  const found = scalar(p, expression, scope);
  // Dates are text in JSON.
  if (found?.kind === 'text' || found?.kind === 'time') return found.js;
  return call(p.use('textOf'), list(p, expression, scope));
}

/** Code for the integer of an expression, undefined where there is none. */
export function integer(p: Printing, expression: Expression, scope: Scope): Js {
  const found = scalar(p, expression, scope);
  if (found?.kind === 'number' && isInteger(found.type)) return found.js;
  return call(p.use('integerOf'), list(p, expression, scope));
}

/** Code for the text that a function is called on. */
export function target(p: Printing, expression: Call, scope: Scope): Js {
  return text(
    p,
    expression.target ?? { kind: 'variable', name: 'this', start: expression.start, end: expression.start },
    scope,
  );
}

export function argument(p: Printing, expression: Expression | undefined, scope: Scope): Js | undefined {
  return expression && text(p, expression, scope);
}

export function inputList(p: Printing, expression: Call, scope: Scope): Js {
  return list(
    p,
    expression.target ?? { kind: 'variable', name: 'this', start: expression.start, end: expression.start },
    scope,
  );
}

/** A regular expression: a constant where its text is one. */
export function pattern(p: Printing, expression: Expression | undefined, scope: Scope): Js | undefined {
  if (expression?.kind !== 'string') return argument(p, expression, scope);
  return primary(p.anonymous('PATTERN', `${p.use('pattern')}(${quote(expression.value)})`));
}

/** The kind that an expression's value certainly has. */
export function certainKind(value: Static): ScalarKind | undefined {
  return value.single ? kindOf(value) : undefined;
}
