/** Function calls as collections of the run-time, and as what they give by themselves. */

import type { Call, Expression, TypeOperation } from '../ast.js';
import { FUNCTIONS } from '../functions.js';
import { resolveType, specifierOf } from '../infer.js';
import type { Static } from '../types.js';
import { boxed, childCode, raw, staticOf } from './cursors.js';
import { exists } from './existence.js';
import * as js from './js.js';
import { type Js, primary, quote } from './js.js';
import { list } from './lists.js';
import { CannotPrint, type Printing, RUNTIME_NAMES } from './printing.js';
import { argument, inputList, integer, pattern, scalar, target, text } from './scalars.js';
import { fresh, type Scope, THIS, within } from './scope.js';
import { condition, isCode, tri, truth, typeArguments } from './truth.js';

const EMPTY = primary('[]');

export function ofType(p: Printing, operand: Expression, expression: TypeOperation | Call, scope: Scope): Js {
  const specifier =
    expression.kind === 'typed' ? expression.type : expression.args[0] && specifierOf(expression.args[0]);
  const type = specifier && resolveType(specifier, p.types);
  if (type === undefined) return js.call(p.use('fail'), quote('There is no such type'));
  const found = raw(p, expression, scope);
  if (found) return boxed(p, found);
  p.needTypesOf(p.of(operand));
  return js.call(p.use('ofType'), list(p, operand, scope), ...typeArguments(type));
}

/** A function of the items of a collection. */
function lambda(input: Static, scope: Scope, print: (scope: Scope) => Js, total = false): Js {
  const item = fresh(scope, 'item', RUNTIME_NAMES);
  const index = fresh(scope, `${item}Index`, RUNTIME_NAMES);
  const names = [item, index];
  const sum = total ? fresh(scope, `${item}Total`, RUNTIME_NAMES) : undefined;
  if (sum !== undefined) names.push(sum);
  const self = { kind: 'item', code: item, type: { types: input.types, single: true, present: true } } as const;
  const here = within(scope, self, names, { index, ...(sum === undefined ? {} : { total: sum }) });
  const body = print(here);
  while (names.length > 1 && !mentions(body.text, names.at(-1)!)) names.pop();
  return js.arrow(names, body);
}

function mentions(code: string, name: string): boolean {
  return new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(code);
}

/** Functions that take and give collections, by the same name in the run-time unless said otherwise. */
const COLLECTIONS: Readonly<Record<string, string>> = {
  distinct: 'distinct',
  intersect: 'intersect',
  exclude: 'exclude',
  union: 'union',
  combine: 'combined',
  allTrue: 'allTrue',
  anyTrue: 'anyTrue',
  allFalse: 'allFalse',
  anyFalse: 'anyFalse',
  subsetOf: 'subsetOf',
  isDistinct: 'isDistinct',
  hasValue: 'hasValue',
  getValue: 'getValue',
  single: 'single',
  toBoolean: 'toBoolean',
  toInteger: 'toInteger',
  toLong: 'toLong',
  toDecimal: 'toDecimal',
  toDate: 'toDate',
  toDateTime: 'toDateTime',
  toTime: 'toTime',
  abs: 'abs',
  ceiling: 'ceiling',
  floor: 'floor',
  truncate: 'truncate',
  exp: 'exp',
  ln: 'ln',
  log: 'log',
  power: 'power',
  sqrt: 'sqrt',
  precision: 'precision',
  comparable: 'comparable',
  type: 'typeNames',
};

/** Those that take an integer beside the collection. */
const WITH_INTEGER: Readonly<Record<string, string>> = {
  skip: 'skip',
  take: 'take',
  round: 'round',
  lowBoundary: 'lowBoundary',
  highBoundary: 'highBoundary',
};

/** Code for what a call gives: items, or one of JavaScript's values. */
export function call(p: Printing, expression: Call, scope: Scope): Js {
  const info = FUNCTIONS.get(expression.name);
  if (!info) throw new CannotPrint(`${expression.name}() is not supported`, expression.start);
  if (expression.args.length < info.required || (!info.variadic && expression.args.length > info.parameters.length)) {
    throw new CannotPrint(`${expression.name}() does not take ${expression.args.length} arguments`, expression.start);
  }
  const found = raw(p, expression, scope);
  if (found) return boxed(p, found);
  if (info.gives === 'items') return itemsCall(p, expression, scope);
  if (info.gives === 'truth') return js.call(p.use('list'), tri(p, expression, scope));
  const value = scalar(p, expression, scope);
  return js.call(p.use('list'), value ? value.js : plainCall(p, expression, scope));
}

/** A call whose run-time function gives what it gives, of a collection. */
function plainCall(p: Printing, expression: Call, scope: Scope): Js {
  const { name, args } = expression;
  const input = inputList(p, expression, scope);
  if (name === 'now' || name === 'today' || name === 'timeOfDay') return js.call(p.use(name), p.env('now'));
  if (name === 'toQuantity') return js.call(p.use(name), input, argument(p, args[0], scope));
  if (Object.hasOwn(COLLECTIONS, name)) {
    return js.call(p.use(COLLECTIONS[name]!), input, ...args.map((arg) => list(p, arg, scope)));
  }
  if (Object.hasOwn(WITH_INTEGER, name)) {
    return js.call(p.use(WITH_INTEGER[name]!), input, args[0] && integer(p, args[0], scope));
  }
  throw new CannotPrint(`${name}() is not supported`, expression.start);
}

function itemsCall(p: Printing, expression: Call, scope: Scope): Js {
  const { name, args } = expression;
  const [first, second] = args;
  const subject = expression.target ?? THIS;
  const known = expression.target === undefined ? staticOf(scope.self) : p.of(expression.target);
  const input = () => inputList(p, expression, scope);
  switch (name) {
    case 'where':
      return js.call(
        p.use('where'),
        input(),
        lambda(known, scope, (here) => condition(p, first!, here)),
      );
    case 'select':
      return js.call(
        p.use('select'),
        input(),
        lambda(known, scope, (here) => list(p, first!, here)),
      );
    case 'repeat':
      return js.call(
        p.use('repeat'),
        input(),
        lambda({ types: undefined, single: true }, scope, (here) => list(p, first!, here)),
      );
    case 'aggregate': {
      const step = lambda(known, scope, (here) => list(p, first!, here), true);
      return js.call(p.use('aggregate'), input(), step, second ? list(p, second, scope) : EMPTY);
    }
    case 'ofType':
    case 'as':
      return ofType(p, subject, expression, scope);
    case 'extension':
      return js.call(p.use('ofUrl'), childCode(p, input(), known, 'extension'), text(p, first!, scope));
    case 'sort':
      return js.call(p.use('sort'), input(), primary(`[${sortKeys(p, args, known, scope).join(', ')}]`));
    case 'first':
      return js.call(p.use('take'), input(), '1');
    case 'last':
      return primary(`${js.wrap(input(), js.Strength.primary)}.slice(-1)`);
    case 'tail':
      return js.call(p.use('skip'), input(), '1');
    case 'iif':
      return ifThen(p, expression, scope);
    case 'coalesce':
      return js.call(
        p.use('coalesce'),
        primary(`[${args.map((arg) => js.arrow([], list(p, arg, scope)).text).join(', ')}]`),
      );
    case 'split':
      return js.call(p.use('split'), target(p, expression, scope), argument(p, first, scope));
    case 'toChars':
      return js.call(p.use('toChars'), target(p, expression, scope));
    case 'children':
    case 'descendants':
      return js.call(p.use(name), input(), 'env');
    case 'resolve':
      return js.call(p.use('resolveAll'), input(), p.env('resolve'));
    case 'trace':
      return trace(p, expression, scope);
    case 'defineVariable':
      return defineVariable(p, expression, scope);
    default:
      return plainCall(p, expression, scope);
  }
}

function sortKeys(p: Printing, args: readonly Expression[], known: Static, scope: Scope): readonly string[] {
  const keys = args.length === 0 ? [THIS] : args;
  return keys.map((key) => {
    const descending = key.kind === 'polarity' && key.operator === '-';
    const by = lambda(known, scope, (here) => list(p, descending ? key.operand : key, here));
    return `{ by: ${by.text}, descending: ${descending} }`;
  });
}

function trace(p: Printing, expression: Call, scope: Scope): Js {
  const input = inputList(p, expression, scope);
  if (!p.options.trace) return input;
  const [name, project] = expression.args;
  const item = fresh(scope, 'traced', RUNTIME_NAMES);
  const known = expression.target === undefined ? staticOf(scope.self) : p.of(expression.target);
  const here = within(scope, { kind: 'items', code: item, type: known }, [item]);
  const shown = project
    ? js.call(
        p.use('select'),
        item,
        lambda(known, here, (inner) => list(p, project, inner)),
      )
    : primary(item);
  const body = js.call(p.use('trace'), item, name && text(p, name, scope), shown, p.env('trace'));
  return js.call(p.use('whole'), input, js.arrow([item], body));
}

/** The name is known to what follows in the chain: a variable of the function holds it. */
function defineVariable(p: Printing, expression: Call, scope: Scope): Js {
  const [name, value] = expression.args;
  if (name?.kind !== 'string') throw new CannotPrint('defineVariable() needs a name in quotes', expression.start);
  if (scope.variables.has(name.value)) throw new CannotPrint(`%${name.value} is defined twice`, expression.start);
  const input = inputList(p, expression, scope);
  const local = p.local(name.value);
  (scope.variables as Map<string, string>).set(name.value, local);
  if (!value) return primary(`(${local} = ${input.text})`);
  const item = fresh(scope, 'defined', RUNTIME_NAMES);
  const known = expression.target === undefined ? staticOf(scope.self) : p.of(expression.target);
  const here = within(scope, { kind: 'items', code: item, type: known }, [item]);
  const code = list(p, value, here);
  return js.call(p.use('whole'), input, js.arrow([item], primary(`((${local} = ${code.text}), ${item})`)));
}

function ifThen(p: Printing, expression: Call, scope: Scope): Js {
  const [criterion, yes, no] = expression.args;
  const print = (here: Scope): Js => {
    const known = p.of(criterion!);
    const sure = known.types?.length === 1 && known.types[0] === 'System.Boolean' && known.single;
    const test = sure
      ? truth(p, criterion!, here)
      : js.compare(js.call(p.use('onlyBoolean'), list(p, criterion!, here)), '===', primary('true'));
    return js.conditional(test, list(p, yes!, here), no ? list(p, no, here) : EMPTY);
  };
  if (expression.target === undefined) return print(scope);
  const item = fresh(scope, 'input', RUNTIME_NAMES);
  const here = within(scope, { kind: 'items', code: item, type: p.of(expression.target) }, [item]);
  return js.call(p.use('wholeOne'), list(p, expression.target, scope), js.arrow([item], print(here)));
}

/** Functions of text that give true, false or undefined. */
const TEXT_TESTS = new Set(['startsWith', 'endsWith', 'contains', 'matchesFull']);

/** Code for a function that gives true, false or undefined. */
export function booleanCall(p: Printing, expression: Call, scope: Scope): Js | undefined {
  const { name, args } = expression;
  const info = FUNCTIONS.get(name);
  if (info?.gives !== 'truth') return undefined;
  const [first] = args;
  const subject = expression.target ?? THIS;
  if (TEXT_TESTS.has(name)) return js.call(p.use(name), target(p, expression, scope), argument(p, first, scope));
  if (name === 'matches') return js.call(p.use('matches'), target(p, expression, scope), pattern(p, first, scope));
  if (name.startsWith('convertsTo')) {
    const convert = name === 'convertsToString' ? 'toText' : `to${name.slice('convertsTo'.length)}`;
    return js.call(p.use('converts'), inputList(p, expression, scope), p.use(convert));
  }
  switch (name) {
    case 'exists':
      return first ? existsItem(p, subject, first, scope, false) : exists(p, subject, scope);
    case 'empty':
      return js.not(exists(p, subject, scope));
    case 'all':
      return existsItem(p, subject, first!, scope, true);
    case 'supersetOf':
      return js.call(p.use('subsetOf'), list(p, first!, scope), list(p, subject, scope));
    case 'is': {
      const specifier = first && specifierOf(first);
      return isCode(p, subject, specifier && resolveType(specifier, p.types), scope);
    }
    case 'memberOf':
    case 'conformsTo':
      return hosted(p, name, subject, text(p, first!, scope), scope);
    case 'subsumes':
      return js.call(p.use('subsumes'), list(p, subject, scope), list(p, first!, scope), p.env('subsumes'));
    case 'subsumedBy':
      return js.call(p.use('subsumes'), list(p, first!, scope), list(p, subject, scope), p.env('subsumes'));
    case 'htmlChecks':
    case 'htmlChecks1':
    case 'htmlChecks2': {
      const check = p.use(name === 'htmlChecks2' ? 'htmlChecks2' : 'htmlChecks');
      const value = raw(p, subject, scope);
      return value
        ? { ...js.call(check, value.code), strict: true }
        : js.call(p.use('htmlChecksOf'), list(p, subject, scope), check);
    }
    case 'convertsToQuantity':
      return js.call(p.use('converts'), list(p, subject, scope), p.use('toQuantity'));
    default:
      return plainCall(p, expression, scope);
  }
}

/** `exists(criterion)` and `all(criterion)` where no faster way is found. */
function existsItem(p: Printing, subject: Expression, criterion: Expression, scope: Scope, all: boolean): Js {
  const known = subject === THIS ? staticOf(scope.self) : p.of(subject);
  const test = lambda(known, scope, (here) => condition(p, criterion, here));
  const method = all ? 'every' : 'some';
  return {
    ...primary(`${js.wrap(list(p, subject, scope), js.Strength.primary)}.${method}(${test.text})`),
    strict: true,
  };
}

function hosted(p: Printing, name: 'memberOf' | 'conformsTo', subject: Expression, url: Js, scope: Scope): Js {
  const value = raw(p, subject, scope);
  if (!value) return js.call(p.use(`${name}Item`), list(p, subject, scope), url, p.env(name));
  return js.call(p.use(name), value.code, quote(value.type), url, p.env(name));
}
