/** Loops of the run-time, and how what they give is put together. */
import type { Static } from '../types.js';
import type { Repeated } from './cursors.js';
import { and, arrow, call, conditional, type Js, or, primary, Strength } from './js.js';
import { type Printing, RUNTIME_NAMES } from './printing.js';
import { type Cursor, fresh, type RawCursor, type Scope, within } from './scope.js';

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

export type Body = (cursor: Cursor) => Js;

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
export function shortcut(p: Printing, array: Repeated, fold: Fold, body: Js): Js | undefined {
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
