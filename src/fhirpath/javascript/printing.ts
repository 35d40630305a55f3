/** What one printed expression gathers: the run-time names it uses, its constants, the parts of `env` it reads. */
import { createHash } from 'node:crypto';
import type { Expression } from '../ast.js';
import type { Constant, EnvironmentPart, TypeModel } from '../contract.js';
import type { Typing } from '../infer.js';
import * as runtime from '../runtime/index.js';
import { memberIn, type Static } from '../types.js';
import { type Js, primary, quote } from './js.js';
import type { Scope } from './scope.js';

/** The parameters of a predicate: what is in no loop. */
export const OUTSIDE: ReadonlySet<string> = new Set(['node', 'env', 'sibling', '$context']);

export const RUNTIME_NAMES: ReadonlySet<string> = new Set(Object.keys(runtime));

/** An expression that has no predicate: thrown while printing, caught at the front door. */
export class CannotPrint extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
    this.name = 'CannotPrint';
  }
}

export interface PrintOptions {
  /** Read raw JSON where the types are known. Off, everything goes through the run-time's nodes: slower, and what tests compare with. */
  readonly specialise: boolean;
  /** Call `env.trace` for `trace()`. */
  readonly trace: boolean;
}

export class Printing {
  readonly used = new Set<string>();
  readonly needs = new Set<EnvironmentPart>();
  private readonly constants = new Map<string, string>();
  private readonly locals: string[] = [];
  /** Variables that keep what was made once, by its code. */
  private readonly kept = new Map<string, string>();

  constructor(
    readonly types: TypeModel,
    readonly typing: Typing,
    readonly options: PrintOptions,
    readonly context: string | undefined,
  ) {}

  /** A name of the run-time, noted as used. */
  use(name: string): string {
    if (!RUNTIME_NAMES.has(name)) throw new Error(`The run-time has no ${name}`);
    this.used.add(name);
    return name;
  }

  /** `env`, with the part of it that is read. */
  env(part: EnvironmentPart): string {
    this.needs.add(part);
    return 'env';
  }

  /** A module-level constant. The name is the code's: equal names have equal code. */
  constant(name: string, code: string): string {
    const plain = name.replace(/[^\w]/g, '_');
    const known = this.constants.get(plain);
    const kept = known === undefined || known === code ? plain : `${plain}_${fingerprint(code)}`;
    this.constants.set(kept, code);
    return kept;
  }

  /** A constant for which the expression has no name. */
  anonymous(prefix: string, code: string): string {
    return this.constant(`${prefix}_${fingerprint(code)}`, code);
  }

  /** A variable of the whole function: for `defineVariable`. */
  local(wanted: string): string {
    const name = `$${wanted.replace(/[^\w]/g, '_')}${this.locals.length || ''}`;
    this.locals.push(name);
    return name;
  }

  /**
   * What is the same at each round of a loop, and takes some making: kept from the round that first asks. One that none asks for is not made,
   * so that it cannot fail either.
   */
  once(code: Js, scope: Scope): Js {
    const inner = [...scope.taken].filter((name) => !OUTSIDE.has(name));
    if (inner.length === 0 || code.text.includes('$') || inner.some((name) => reads(code.text, name))) return code;
    let name = this.kept.get(code.text);
    if (name === undefined) {
      name = this.local('once');
      this.kept.set(code.text, name);
    }
    return primary(`(${name} ??= ${code.text})`);
  }

  get declared(): readonly string[] {
    return this.locals;
  }

  sortedConstants(): readonly Constant[] {
    return [...this.constants].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, code]) => ({ name, code }));
  }

  of(expression: Expression): Static {
    return this.typing.of(expression);
  }

  /** The code of the types that a choice may have, by JSON name. */
  choices(owner: string, name: string, types: readonly string[]): string {
    const code = `${this.use('choicesOf')}(${quote(name)}, [${types.map(quote).join(', ')}])`;
    return this.constant(`${owner}_${name}`, code);
  }

  /**
   * The `type` argument of the run-time's `child()`: a type, a choice's types, or `undefined` where only the running code may know.
   */
  childType(target: Static, name: string): string | undefined {
    if (target.types === undefined || target.types.length === 0) return undefined;
    const keys = new Map<string, string>();
    let plain: string | undefined;
    let owner: string | undefined;
    for (const type of target.types) {
      const member = memberIn(this.types, type, name);
      if (!member) {
        if (this.types.type(type)?.abstract) return undefined;
        continue;
      }
      owner = owner === undefined ? type : `${owner}_${type}`;
      if (!member.choice && member.types.length !== 1) return undefined;
      if (!member.choice && plain !== undefined && plain !== member.types[0]) return undefined;
      if (member.choice) for (const each of member.types) keys.set(each, each);
      else plain = member.types[0];
    }
    if (keys.size === 0) return plain === undefined ? undefined : quote(plain);
    if (plain !== undefined || owner === undefined) return undefined;
    return owner.length > 40
      ? this.choices(`choice_${fingerprint(owner)}`, name, [...keys.keys()])
      : this.choices(owner, name, [...keys.keys()]);
  }

  /** Notes that the running code must know types which the compiler does not. */
  needTypesOf(value: Static): void {
    if (value.types === undefined) this.needs.add('types');
  }
}

/** Whether code reads a variable. */
export function reads(code: string, name: string): boolean {
  return new RegExp(`(?<![\\w$.'])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(code);
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
