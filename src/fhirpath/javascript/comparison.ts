/** `=`, `<`, `in` and their like as conditions on raw JSON, and as calls of the run-time where that will not do. */

import type { Binary, Expression } from '../ast.js';
import type { Static } from '../types.js';
import { boxed, raw } from './cursors.js';
import { SOME } from './fold.js';
import * as js from './js.js';
import { type Js, primary, quote, TRUE } from './js.js';
import { list } from './lists.js';
import { each } from './paths.js';
import type { Printing } from './printing.js';
import { certainKind, type Scalar, scalar } from './scalars.js';
import type { Scope } from './scope.js';
import { isBoolean, never, settled, sided, strict, tri, truth } from './truth.js';

export const ORDER: Readonly<Record<string, string>> = {
  '<': 'less',
  '<=': 'lessOrEqual',
  '>': 'greater',
  '>=': 'greaterOrEqual',
};

const OPPOSITE: Readonly<Record<string, string>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

export function comparison(p: Printing, expression: Binary, scope: Scope, wanted: boolean): Js | undefined {
  const { operator, left, right } = expression;
  if (operator === '=' || operator === '!=') return equality(p, left, right, scope, (operator === '=') === wanted);
  if (operator === 'in') return membership(p, left, right, scope, wanted);
  if (operator === 'contains') return membership(p, right, left, scope, wanted);
  if (!Object.hasOwn(ORDER, operator)) return undefined;
  const a = scalar(p, left, scope);
  const b = scalar(p, right, scope);
  if (a?.kind !== 'number' || b?.kind !== 'number') {
    // An order that is not known is undefined, which compares with nothing.
    return js.compare(compareCode(p, left, right, scope), wanted ? operator : OPPOSITE[operator]!, primary('0'));
  }
  const test = js.compare(a.js, operator, b.js);
  // Comparing with undefined is false in JavaScript, and so is its negation in FHIRPath.
  if (wanted) return test;
  return js.and(valued(a), valued(b), js.not(test));
}

/** The condition that a scalar has a value. */
function valued(value: Scalar): Js {
  return value.present ? TRUE : js.compare(value.js, '!=', primary('null'));
}

/** The condition that a scalar is there, with a value or only an extension. */
function existing(value: Scalar): Js {
  if (value.present) return TRUE;
  return value.exists ?? js.compare(value.js, '!==', primary('undefined'));
}

function equality(p: Printing, left: Expression, right: Expression, scope: Scope, wanted: boolean): Js | undefined {
  const a = scalar(p, left, scope);
  const b = scalar(p, right, scope);
  if (a && b && a.kind === b.kind && a.kind !== 'time') {
    if (a.present && b.present) return js.compare(a.js, wanted ? '===' : '!==', b.js);
    const [value, fixed] = b.present ? [a, b] : [b, a];
    if (fixed.present) {
      if (wanted) return js.compare(value.js, '===', fixed.js);
      return js.and(existing(value), js.compare(value.js, '!==', fixed.js));
    }
    return js.and(existing(a), existing(b), js.compare(a.js, wanted ? '===' : '!==', b.js));
  }
  return isBoolean(p.of(left)) && isBoolean(p.of(right)) ? agree(p, left, right, scope, wanted) : undefined;
}

/** Longer conditions are not written twice. */
const TWICE = 400;

/** The condition that two booleans are, or are not, the same; neither where one of them may be empty. */
export function agree(p: Printing, left: Expression, right: Expression, scope: Scope, wanted: boolean): Js | undefined {
  const sure = [never(p, left), never(p, right)];
  if (sure[0] && sure[1]) {
    return js.compare(settled(truth(p, left, scope)), wanted ? '===' : '!==', settled(truth(p, right, scope)));
  }
  if (!sure[0] && !sure[1]) return undefined;
  const [known, other] = sure[0] ? [left, right] : [right, left];
  if (other.end - other.start > TWICE) return undefined;
  return js.conditional(truth(p, known, scope), sided(p, other, scope, wanted), sided(p, other, scope, !wanted));
}

/** More literals than this are looked up. */
const WRITTEN_LITERALS = 5;

function membership(p: Printing, left: Expression, right: Expression, scope: Scope, wanted: boolean): Js | undefined {
  const value = scalar(p, left, scope);
  if (value?.kind !== 'text') return undefined;
  const literals = literalTexts(right);
  const there = existing(value);
  if (literals && (literals.length <= WRITTEN_LITERALS || value.js.text.length < 200)) {
    const test =
      literals.length <= WRITTEN_LITERALS
        ? js.or(...literals.map((literal) => js.compare(value.js, '===', primary(quote(literal)))))
        : strict(js.call(`${p.anonymous('CODES', `new Set([${literals.map(quote).join(', ')}])`)}.has`, value.js));
    return wanted ? test : js.and(there, js.not(test));
  }
  if (!p.options.specialise || certainKind({ ...p.of(right), single: true }) !== 'text') return undefined;
  const test = each(p, right, scope, SOME, (cursor) => {
    if (cursor.kind !== 'raw') return js.compare(value.js, '===', js.call(p.use('textOf'), boxed(p, cursor)));
    return js.compare(primary(cursor.code), '===', value.js);
  });
  // An absent value equals an absent element in JavaScript, and nothing in FHIRPath.
  return js.and(value.present ? TRUE : valued(value), wanted ? test : js.not(strict(test)));
}

/** `'a' | 'b' | 'c'` */
function literalTexts(expression: Expression): readonly string[] | undefined {
  if (expression.kind === 'string') return [expression.value];
  if (expression.kind !== 'binary' || expression.operator !== '|') return undefined;
  const left = literalTexts(expression.left);
  const right = left && literalTexts(expression.right);
  return left && right && [...new Set([...left, ...right])];
}

export function equalCode(p: Printing, left: Expression, right: Expression, scope: Scope): Js {
  const a = scalar(p, left, scope);
  const b = scalar(p, right, scope);
  if (a && b && a.kind === b.kind) {
    if (a.kind === 'time')
      return js.call(p.use('equalTimes'), a.js, b.js, quote(a.type), a.type === b.type ? undefined : quote(b.type));
    // An element without a value is there, and equals none.
    return js.conditional(js.and(existing(a), existing(b)), js.compare(a.js, '===', b.js), primary('undefined'));
  }
  if (isBoolean(p.of(left)) && isBoolean(p.of(right)))
    return js.call(p.use('same'), tri(p, left, scope), tri(p, right, scope));
  noteTypes(p, left, right);
  return js.call(p.use('equal'), list(p, left, scope), list(p, right, scope));
}

export function compareCode(p: Printing, left: Expression, right: Expression, scope: Scope): Js {
  const a = scalar(p, left, scope);
  const b = scalar(p, right, scope);
  if (a?.kind === 'time' && b?.kind === 'time') {
    return js.call(p.use('compareTimes'), a.js, b.js, quote(a.type), a.type === b.type ? undefined : quote(b.type));
  }
  const x = raw(p, left, scope);
  const y = raw(p, right, scope);
  if (x && y && isQuantity(x.type) && isQuantity(y.type)) return js.call(p.use('compareQuantities'), x.code, y.code);
  noteTypes(p, left, right);
  return js.call(p.use('compare'), list(p, left, scope), list(p, right, scope));
}

function isQuantity(type: string): boolean {
  return ['Quantity', 'SimpleQuantity', 'Age', 'Count', 'Distance', 'Duration', 'MoneyQuantity'].includes(type);
}

/** Dates and quantities compare as what they are: where the compiler does not know, the running code must. */
function noteTypes(p: Printing, left: Expression, right: Expression): void {
  const [a, b] = [p.of(left), p.of(right)];
  const plain = (known: Static) =>
    ['text', 'boolean', 'number'].includes(certainKind({ ...known, single: true }) ?? '');
  if (!plain(a) && !plain(b)) {
    p.needTypesOf(a);
    p.needTypesOf(b);
  }
}
