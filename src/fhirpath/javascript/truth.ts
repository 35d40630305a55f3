/**
 * Boolean expressions. FHIRPath's logic has three values; JavaScript's conditions have two. So every expression can be printed as the condition
 * that it is true, as the condition that it is false, or as true, false or undefined: `a implies b` is true where `a` is false or `b` true, and
 * nothing has to be made to say so.
 */
import type { Binary, Call, Expression, TypeOperation } from '../ast.js';
import { resolveType, specifierOf } from '../infer.js';
import { memberIn, type Static } from '../types.js';
import * as js from './js.js';
import { FALSE, type Js, primary, quote, Strength, TRUE } from './js.js';
import { booleanCall, list } from './lists.js';
import { boxed, each, GATHER, isResource, presence, raw, repeated, SOME, unboxed, usesIndex } from './paths.js';
import type { Printing } from './printing.js';
import { certainKind, type Scalar, scalar } from './scalars.js';
import { type Scope, within } from './scope.js';

const THIS: Expression = { kind: 'variable', name: 'this', start: 0, end: 0 };

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

function strict(code: Js): Js {
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

function sided(p: Printing, expression: Expression, scope: Scope, wanted: boolean): Js {
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
function settled(code: Js): Js {
  return code.strict ? code : js.compare(code, '===', TRUE);
}

/** Whether a boolean expression is never empty. */
function never(p: Printing, expression: Expression): boolean {
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

function isBoolean(known: Static): boolean {
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

// ---------------------------------------------------------------- existence

/** The condition that an expression is not empty. */
export function exists(p: Printing, expression: Expression, scope: Scope): Js {
  const known = p.of(expression);
  if (known.types?.length === 0) return FALSE;
  if (expression.kind === 'call') {
    if (expression.name === 'where' && expression.args[0])
      return existsWhere(p, expression.target ?? THIS, expression.args[0], scope);
    if (expression.name === 'first' || expression.name === 'last' || expression.name === 'distinct') {
      return exists(p, expression.target ?? THIS, scope);
    }
  }
  if (expression.kind === 'variable' && expression.name === 'this' && scope.self.kind !== 'raw') {
    return scope.self.kind === 'item'
      ? TRUE
      : strict(js.compare(primary(`${scope.self.code}.length`), '>', primary('0')));
  }
  const shortcut = p.options.specialise
    ? (existsArray(p, expression, scope) ?? existsChoice(p, expression, scope))
    : undefined;
  if (shortcut) return shortcut;
  const value = scalar(p, expression, scope);
  if (value?.exists) return value.exists;
  if (known.present && known.types?.every((type) => type.startsWith('System.'))) return TRUE;
  if (value) return value.present ? TRUE : js.compare(value.js, '!==', primary('undefined'));
  if (isBoolean(known)) return js.compare(tri(p, expression, scope), '!==', primary('undefined'));
  if (!p.options.specialise)
    return {
      text: `${js.wrap(list(p, expression, scope), Strength.primary)}.length > 0`,
      strength: Strength.relational,
      strict: true,
    };
  return each(p, expression, scope, SOME, (cursor) => (cursor.kind === 'raw' ? (presence(p, cursor) ?? TRUE) : TRUE));
}

function existsCall(p: Printing, expression: Call, scope: Scope): Js {
  const [criterion] = expression.args;
  return criterion
    ? existsWhere(p, expression.target ?? THIS, criterion, scope)
    : exists(p, expression.target ?? THIS, scope);
}

function existsWhere(p: Printing, target: Expression, criterion: Expression, scope: Scope): Js {
  return strict(overEach(p, target, criterion, scope, (holds) => holds));
}

function all(p: Printing, expression: Call, scope: Scope): Js {
  const [criterion] = expression.args;
  if (!criterion) return TRUE;
  return js.not(strict(overEach(p, expression.target ?? THIS, criterion, scope, (holds) => js.not(settled(holds)))));
}

/** The condition that some item's criterion is as wanted. */
function overEach(p: Printing, target: Expression, criterion: Expression, scope: Scope, want: (holds: Js) => Js): Js {
  if (!usesIndex(criterion) && !(target.kind === 'variable' && scope.self.kind === 'items')) {
    return each(p, target, scope, SOME, (cursor) => {
      const guard = cursor.kind === 'raw' ? presence(p, cursor) : undefined;
      const here = within(scope, cursor.kind === 'raw' ? { ...cursor, maybe: false } : cursor, []);
      return js.and(guard ?? TRUE, want(condition(p, criterion, here)));
    });
  }
  const item = `$item${scope.taken.size}`;
  const index = `$index${scope.taken.size}`;
  const self = { kind: 'item', code: item, type: { types: p.of(target).types, single: true, present: true } } as const;
  const here = within(scope, self, [item, index], { index });
  const body = want(condition(p, criterion, here));
  return js.call(p.use('some'), list(p, target, scope), js.arrow([item, index], body));
}

function existsArray(p: Printing, expression: Expression, scope: Scope): Js | undefined {
  const array = repeated(p, expression, scope);
  return array && strict(js.call(p.use('has'), array.items, array.siblings));
}

/** Few enough that naming each reads better than a table. */
const NAMED_CHOICES = 3;

function existsChoice(p: Printing, expression: Expression, scope: Scope): Js | undefined {
  if (expression.kind !== 'member' || p.typing.isContext(expression)) return undefined;
  const owner = expression.target === undefined ? unboxed(p, scope.self) : raw(p, expression.target, scope);
  const member = owner && memberIn(p.types, owner.type, expression.name);
  if (!owner || !member?.choice || member.many) return undefined;
  if (member.types.length <= NAMED_CHOICES) {
    return js.or(
      ...member.types.map((type) => {
        const as: Expression = {
          kind: 'typed',
          operator: 'as',
          operand: expression,
          type: { name: type, start: 0, end: 0 },
          start: 0,
          end: 0,
        };
        const cursor = raw(p, as, scope);
        return (cursor && presence(p, cursor)) ?? FALSE;
      }),
    );
  }
  return strict(js.call(p.use('hasChoice'), owner.code, p.choices(owner.type, expression.name, member.types)));
}

function isDistinct(p: Printing, expression: Call, scope: Scope): Js {
  const target = expression.target ?? THIS;
  if (p.options.specialise && certainKind({ ...p.of(target), single: true }) === 'text') {
    const texts = each(p, target, scope, GATHER, (cursor) =>
      cursor.kind === 'raw' ? primary(cursor.code) : js.call(p.use('textOf'), boxed(p, cursor)),
    );
    if (texts.text.startsWith('gather(') || texts.text.startsWith('gatherValue(')) {
      return strict(js.call(p.use('allDifferent'), texts));
    }
  }
  return strict(js.call(p.use('isDistinct'), list(p, target, scope)));
}

function hasValue(p: Printing, expression: Call, scope: Scope): Js | undefined {
  const cursor = raw(p, expression.target ?? THIS, scope);
  if (!cursor) return undefined;
  return cursor.sibling === undefined && p.types.type(cursor.type)?.kind !== 'primitive-type'
    ? FALSE
    : js.compare(primary(cursor.code), '!=', primary('null'));
}

// ---------------------------------------------------------------- types

function typeOperation(p: Printing, expression: TypeOperation, scope: Scope, wanted: boolean): Js | undefined {
  return typeTest(p, expression.operand, resolveType(expression.type, p.types), scope, wanted);
}

function typeTest(
  p: Printing,
  operand: Expression,
  type: string | undefined,
  scope: Scope,
  wanted: boolean,
): Js | undefined {
  if (type === undefined || type.startsWith('System.') || !p.options.specialise) return undefined;
  if (operand.kind === 'member' && !p.typing.isContext(operand)) {
    const owner = operand.target === undefined ? unboxed(p, scope.self) : raw(p, operand.target, scope);
    const member = owner && memberIn(p.types, owner.type, operand.name);
    // Types that others specialise are left to the run-time.
    if (
      owner &&
      member?.choice &&
      member.types.includes(type) &&
      !['string', 'uri', 'integer', 'Quantity'].includes(type)
    ) {
      const as: Expression = {
        kind: 'typed',
        operator: 'as',
        operand,
        type: { name: type, start: 0, end: 0 },
        start: 0,
        end: 0,
      };
      const cursor = raw(p, as, scope);
      const there = cursor && (presence(p, cursor) ?? TRUE);
      if (there) return wanted ? there : js.and(exists(p, operand, scope), js.not(there));
    }
  }
  const cursor = raw(p, operand, scope);
  if (
    cursor &&
    (cursor.type === 'Resource' || cursor.type === 'DomainResource') &&
    p.types.type(type)?.kind === 'resource'
  ) {
    const test = isResource(p, cursor, type);
    return wanted ? test : js.and(presence(p, cursor) ?? TRUE, js.not(test));
  }
  return undefined;
}

// ---------------------------------------------------------------- comparison

const ORDER: Readonly<Record<string, string>> = {
  '<': 'less',
  '<=': 'lessOrEqual',
  '>': 'greater',
  '>=': 'greaterOrEqual',
};

const OPPOSITE: Readonly<Record<string, string>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

function comparison(p: Printing, expression: Binary, scope: Scope, wanted: boolean): Js | undefined {
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
function agree(p: Printing, left: Expression, right: Expression, scope: Scope, wanted: boolean): Js | undefined {
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

// ---------------------------------------------------------------- three values

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

function equalCode(p: Printing, left: Expression, right: Expression, scope: Scope): Js {
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

function compareCode(p: Printing, left: Expression, right: Expression, scope: Scope): Js {
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
