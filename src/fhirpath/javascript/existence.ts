/** Whether something is there, of which type, and whether all of it is as it should be. */

import type { Call, Expression } from '../ast.js';
import { memberIn } from '../types.js';
import { boxed, isResource, presence, raw, repeated, unboxed } from './cursors.js';
import { GATHER, SOME } from './fold.js';
import * as js from './js.js';
import { FALSE, type Js, primary, Strength, TRUE } from './js.js';
import { list } from './lists.js';
import { each, usesIndex } from './paths.js';
import type { Printing } from './printing.js';
import { certainKind, scalar } from './scalars.js';
import { type Scope, THIS, within } from './scope.js';
import { condition, isBoolean, settled, strict, tri } from './truth.js';

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

export function existsCall(p: Printing, expression: Call, scope: Scope): Js {
  const [criterion] = expression.args;
  return criterion
    ? existsWhere(p, expression.target ?? THIS, criterion, scope)
    : exists(p, expression.target ?? THIS, scope);
}

function existsWhere(p: Printing, target: Expression, criterion: Expression, scope: Scope): Js {
  return strict(overEach(p, target, criterion, scope, (holds) => holds));
}

export function all(p: Printing, expression: Call, scope: Scope): Js {
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

export function isDistinct(p: Printing, expression: Call, scope: Scope): Js {
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

export function hasValue(p: Printing, expression: Call, scope: Scope): Js | undefined {
  const cursor = raw(p, expression.target ?? THIS, scope);
  if (!cursor) return undefined;
  return cursor.sibling === undefined && p.types.type(cursor.type)?.kind !== 'primitive-type'
    ? FALSE
    : js.compare(primary(cursor.code), '!=', primary('null'));
}

export function typeTest(
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
