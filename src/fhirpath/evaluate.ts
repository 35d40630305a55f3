/** Running an expression inside the toolchain: measures, rules over several reports, tests. */
import type { Expression } from './ast.js';
import type { ContextType, Predicate, TypeModel, Unprintable } from './contract.js';
import { type PredicateOptions, printCollection, printPredicate } from './javascript/predicate.js';
import { parseExpression } from './parser.js';
import * as runtime from './runtime/index.js';
import type { Choices, Environment, Item, Types } from './runtime/node.js';
import { choiceName } from './types.js';

export type { Environment, Item };

export interface EvaluateOptions extends Omit<Environment, 'types'> {
  readonly types: TypeModel;
  /** The type of the node that is given; left out, a resource's own. */
  readonly context?: ContextType;
  /** What stands beside a primitive node. */
  readonly sibling?: unknown;
  /** Off: the types are found while running. */
  readonly specialise?: boolean;
}

/** A compiled expression: the run-time's items of a node. */
export type Compiled = (node: unknown, env: Environment, sibling?: unknown) => readonly Item[];

/** An expression that is not FHIRPath, or that the compiler cannot do. */
export class CannotEvaluate extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
    this.name = 'CannotEvaluate';
  }
}

/**
 * The items that an expression gives of a node. Throws {@link CannotEvaluate}, or the run-time's `PathError` and `Unchecked`.
 */
export function evaluate(text: string, node: unknown, options: EvaluateOptions): readonly Item[] {
  const { types, context = contextOf(node, types), sibling, specialise, ...env } = options;
  const compiled = compile(text, {
    types,
    ...(context ? { context } : {}),
    ...(specialise === undefined ? {} : { specialise }),
    ...(env.variables ? { variables: Object.keys(env.variables) } : {}),
  });
  return compiled(node, { resource: node, rootResource: node, ...env, types: runtimeTypes(types) }, sibling);
}

/** An evaluated item as JSON: a node's value, a System value's text or number. */
export function jsonOf(item: Item): unknown {
  if (item instanceof runtime.Node) return item.value;
  if (item instanceof runtime.Decimal) return item.toNumber();
  return typeof item === 'object' || typeof item === 'bigint' ? String(item) : item;
}

const compiled = new WeakMap<TypeModel, Map<string, Compiled>>();

/** Compiles an expression once a context. */
export function compile(
  text: string,
  options: { types: TypeModel; context?: ContextType; variables?: readonly string[]; specialise?: boolean },
): Compiled {
  let known = compiled.get(options.types);
  if (!known) {
    known = new Map();
    compiled.set(options.types, known);
  }
  const key = JSON.stringify([text, options.context?.type, options.variables, options.specialise]);
  let found = known.get(key);
  if (!found) {
    const expression = parsed(text);
    found = link(printCollection(expression, options)) as Compiled;
    known.set(key, found);
  }
  return found;
}

/** An invariant as a function, as a validator would run it. */
export function compilePredicate(
  text: string,
  options: PredicateOptions,
): (node: unknown, env: Environment, sibling?: unknown) => boolean {
  return link(printPredicate(parsed(text), options)) as (node: unknown, env: Environment, sibling?: unknown) => boolean;
}

function parsed(text: string): Expression {
  const { expression, error } = parseExpression(text);
  if (!expression) throw new CannotEvaluate(error.message, error.offset);
  return expression;
}

/** Printed code and the run-time, put together. Only the toolchain does this: what it emits is plain modules. */
function link(printed: Predicate | Unprintable): unknown {
  if ('unchecked' in printed) throw new CannotEvaluate(printed.unchecked, printed.offset);
  const names = printed.runtime.length > 0 ? `const { ${printed.runtime.join(', ')} } = runtime;` : '';
  const constants = printed.constants.map(({ name, code }) => `const ${name} = ${code};`);
  return new Function('runtime', ['"use strict";', names, ...constants, `return ${printed.code};`].join('\n'))(runtime);
}

function contextOf(node: unknown, types: TypeModel): ContextType | undefined {
  const type = runtime.own(node, 'resourceType');
  return typeof type === 'string' && types.type(type) ? { type } : undefined;
}

const tables = new WeakMap<TypeModel, Types>();

/** The compiler's types as the run-time asks for them. */
export function runtimeTypes(types: TypeModel): Types {
  let found = tables.get(types);
  if (!found) {
    const members = new Map<string, ReadonlyMap<string, string | Choices> | undefined>();
    const keys = new Map<string, ReadonlyMap<string, string> | undefined>();
    found = {
      members(type) {
        if (!members.has(type)) members.set(type, membersOf(types, type));
        return members.get(type);
      },
      keys(type) {
        if (!keys.has(type)) keys.set(type, keysOf(types, type));
        return keys.get(type);
      },
    };
    tables.set(types, found);
  }
  return found;
}

function membersOf(types: TypeModel, type: string): ReadonlyMap<string, string | Choices> | undefined {
  const info = types.type(type);
  if (!info || info.kind === 'primitive-type') return undefined;
  const found = new Map<string, string | Choices>();
  for (const member of info.members.values()) {
    found.set(
      member.name,
      member.choice ? runtime.choicesOf(member.name, member.types) : (member.types[0] ?? 'Element'),
    );
  }
  return found;
}

function keysOf(types: TypeModel, type: string): ReadonlyMap<string, string> | undefined {
  const info = types.type(type);
  if (!info || info.kind === 'primitive-type') return undefined;
  const found = new Map<string, string>();
  for (const member of info.members.values()) {
    for (const each of member.types) found.set(member.choice ? choiceName(member.name, each) : member.name, each);
  }
  return found;
}
