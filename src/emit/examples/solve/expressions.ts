/** What can be read off an expression's tree: what it computes, what it counts, which paths it follows. */
import { type Expression, formatExpression } from '../../../fhirpath/index.js';
import type { Json } from '../../../guide/index.js';
import type { Pointer } from '../json.js';
import { shifted } from '../primitives.js';

export const THIS: Expression = { kind: 'variable', name: 'this', start: 0, end: 0 };
export const EQUAL = { kind: 'binary', operator: '=', start: 0, end: 0 } as const;
export const OPPOSITE: Readonly<Record<string, string>> = { '<': '>=', '>': '<=', '<=': '>', '>=': '<' };
export const MIRROR: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };

/** What is left out to leave out a node: a resource in a report goes with its entry. */
export const leftOut = (at: Pointer): Pointer =>
  at.at(-1) === 'resource' && at.at(-3) === 'entry' ? at.slice(0, -1) : at;

export const countOf = (expression: Expression): Expression | undefined =>
  expression.kind === 'call' && expression.name === 'count' ? (expression.target ?? THIS) : undefined;

const CONSTANT = new Set([
  'null',
  'boolean',
  'string',
  'integer',
  'decimal',
  'long',
  'date',
  'dateTime',
  'time',
  'quantity',
]);
export const isConstant = (expression: Expression): boolean => CONSTANT.has(expression.kind);

/** An expression whose value is computed: no node can be given it. */
export function isComputed(expression: Expression): boolean {
  if (expression.kind === 'polarity') return true;
  if (expression.kind === 'binary') return expression.operator !== '|';
  return expression.kind === 'call' && !PATH_CALLS.has(expression.name);
}
const PATH_CALLS = new Set([
  'where',
  'ofType',
  'as',
  'first',
  'last',
  'single',
  'extension',
  'resolve',
  'select',
  'tail',
  'trace',
  'distinct',
]);

const TRUTHS = new Set(
  'exists empty not all allTrue anyTrue isDistinct memberOf matches startsWith endsWith contains hasValue is conformsTo subsetOf supersetOf'.split(
    ' ',
  ),
);
export function isTruth(expression: Expression): boolean {
  if (expression.kind === 'call') return TRUTHS.has(expression.name);
  return expression.kind === 'binary' && !['+', '-', '*', '/', 'div', 'mod', '&', '|'].includes(expression.operator);
}

/** Values that stand in a relation to another. */
export function* related(limit: Json, relation: string): Generator<Json> {
  if (relation === '<=' || relation === '>=') yield limit;
  const up = relation === '>' || relation === '>=';
  if (typeof limit === 'number') for (const by of [1, 10]) yield up ? limit + by : limit - by;
  if (typeof limit === 'string' && /^\d{4}-\d{2}-\d{2}/.test(limit))
    for (const by of [1, 3]) yield shifted(limit, up ? by : -by);
}

export function compares(n: number, relation: string, limit: number): boolean {
  switch (relation) {
    case '=':
      return n === limit;
    case '!=':
      return n !== limit;
    case '<':
      return n < limit;
    case '>':
      return n > limit;
    case '<=':
      return n <= limit;
    default:
      return n >= limit;
  }
}

/** The paths that an expression reads from its node, outermost first; `$this` where it names none. */
export function pathsIn(expression: Expression): readonly Expression[] {
  const found = new Map<string, Expression>();
  const add = (path: Expression): void => {
    const text = formatExpression(path);
    if (!found.has(text)) found.set(text, path);
  };
  const walk = (each: Expression): void => {
    switch (each.kind) {
      case 'binary':
        walk(each.left);
        walk(each.right);
        return;
      case 'call':
        if (PATH_CALLS.has(each.name)) add(each);
        if (each.target !== undefined) walk(each.target);
        else if (!PATH_CALLS.has(each.name)) add(THIS);
        return;
      case 'member':
        add(each);
        return;
      case 'typed':
      case 'polarity':
        walk(each.operand);
        return;
      case 'variable':
        add(each);
        return;
      default:
        return;
    }
  };
  walk(expression);
  return [...found.values()];
}

/** The path that a path goes on from. */
export const before = (path: Expression): Expression | undefined =>
  path.kind === 'member' || path.kind === 'call' ? path.target : undefined;
