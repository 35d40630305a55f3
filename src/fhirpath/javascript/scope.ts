/** Where a printed expression stands: what `$this` is there, and which names are taken. */
import type { Expression } from '../ast.js';
import type { Static } from '../types.js';
import { isReserved } from './js.js';

/** What a function that stands first is called on. */
export const THIS: Expression = { kind: 'variable', name: 'this', start: 0, end: 0 };

/** A value that printed code holds in hand. */
export type Cursor =
  /** One raw JSON value, its type known; `sibling` is the code of what stands beside a primitive. */
  | {
      readonly kind: 'raw';
      readonly code: string;
      readonly sibling?: string;
      readonly type: string;
      /** It may be missing. */
      readonly maybe: boolean;
    }
  /** One item of the run-time. */
  | { readonly kind: 'item'; readonly code: string; readonly type: Static }
  /** A collection of the run-time. */
  | { readonly kind: 'items'; readonly code: string; readonly type: Static };

export type RawCursor = Extract<Cursor, { kind: 'raw' }>;

export interface Scope {
  readonly self: Cursor;
  readonly index?: string;
  readonly total?: string;
  /** `defineVariable`'s names, and the code that holds them. */
  readonly variables: ReadonlyMap<string, string>;
  readonly taken: ReadonlySet<string>;
}

/** A scope in which `$this` is another value; `names` are its parameters. */
export function within(scope: Scope, self: Cursor, names: readonly string[], more: Partial<Scope> = {}): Scope {
  return { ...scope, ...more, self, taken: new Set([...scope.taken, ...names]) };
}

/** A parameter's name like `wanted` that nothing else has. */
export function fresh(scope: Scope, wanted: string, runtime: ReadonlySet<string>): string {
  const plain = wanted.replace(/[^\w$]/g, '_');
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? plain : `${plain}${count}`;
    if (!scope.taken.has(name) && !isReserved(name) && !runtime.has(name)) return name;
  }
}
