/** The front of the back end: a whole expression as a JavaScript function. */
import type { Expression } from '../ast.js';
import type { ContextType, Predicate, TypeModel, Unprintable } from '../contract.js';
import { inferTypes, type VariableTypes } from '../infer.js';
import { rootCursor } from './cursors.js';
import type { Js } from './js.js';
import * as js from './js.js';
import { list } from './lists.js';
import { CannotPrint, OUTSIDE, Printing, type PrintOptions, reads } from './printing.js';
import type { Cursor, Scope } from './scope.js';
import { condition } from './truth.js';

export interface PredicateOptions {
  readonly types: TypeModel;
  readonly context: ContextType;
  /** `%names` that `env.variables` will hold. */
  readonly variables?: readonly string[] | VariableTypes;
  /** Off: everything through the run-time's nodes, slowly. For tests, which compare the two. */
  readonly specialise?: boolean;
}

/** Prints an invariant as a predicate on raw JSON, or says why it cannot be checked. */
export function printPredicate(expression: Expression, options: PredicateOptions): Predicate | Unprintable {
  const { types, context, variables, specialise = true } = options;
  return printed(() => {
    const p = printing(expression, types, specialise ? context : undefined, variables, { specialise, trace: false });
    const scope = rootScope(context, specialise);
    const body = condition(p, expression, scope);
    return finish(p, context, specialise, body.strict ? body : js.compare(body, '===', js.TRUE));
  });
}

export interface CollectionOptions {
  readonly types: TypeModel;
  /** Left out: the types are found while running. */
  readonly context?: ContextType;
  readonly variables?: readonly string[] | VariableTypes;
  readonly specialise?: boolean;
}

/** Prints an expression as a function that gives its collection: for tools. */
export function printCollection(expression: Expression, options: CollectionOptions): Predicate | Unprintable {
  const { types, context, variables } = options;
  const specialise = context !== undefined && (options.specialise ?? true);
  return printed(() => {
    const p = printing(expression, types, specialise ? context : undefined, variables, { specialise, trace: true });
    const scope = rootScope(context, specialise);
    return finish(p, context, specialise, list(p, expression, scope));
  });
}

function printed(print: () => Predicate): Predicate | Unprintable {
  try {
    return print();
  } catch (fault) {
    if (fault instanceof CannotPrint) return { unchecked: fault.message, offset: fault.offset };
    throw fault;
  }
}

function printing(
  expression: Expression,
  types: TypeModel,
  context: ContextType | undefined,
  variables: readonly string[] | VariableTypes | undefined,
  options: PrintOptions,
): Printing {
  return new Printing(types, inferTypes(expression, context, types, variables), options, context?.type);
}

function rootScope(context: ContextType | undefined, specialise: boolean): Scope {
  const self: Cursor =
    specialise && context
      ? rootCursor(context.type)
      : { kind: 'items', code: '$context', type: { types: undefined, single: true } };
  return { self, variables: new Map(), taken: new Set(OUTSIDE) };
}

function finish(p: Printing, context: ContextType | undefined, specialise: boolean, body: Js): Predicate {
  const lines: string[] = [];
  if (!specialise) {
    const type = context === undefined ? 'undefined' : js.quote(context.type);
    lines.push(`const $context = ${p.use('box')}(node, sibling, ${type});`);
  }
  const locals = p.declared.filter((name) => reads(body.text, name));
  if (locals.length > 0) lines.push(`let ${locals.join(', ')};`);
  const parameters = ['node', 'env', 'sibling'];
  const text = `${lines.join('\n')}\n${body.text}`;
  while (parameters.length > 1 && !reads(text, parameters.at(-1)!)) parameters.pop();
  const code =
    lines.length === 0
      ? js.arrow(parameters, body).text
      : `(${parameters.join(', ')}) => {\n  ${[...lines, returned(body)].join('\n  ')}\n}`;
  // Printing tries ways that it drops again: what counts is what the code says in the end.
  const constants = p.sortedConstants().filter(({ name }) => reads(code, name));
  const all = [code, ...constants.map((constant) => constant.code)].join('\n');
  return {
    code,
    runtime: [...p.used].filter((name) => reads(all, name)).sort(),
    constants,
    needs: [...p.needs].sort(),
  };
}

function returned({ text }: Js): string {
  return text.includes('\n') ? `return (\n    ${js.indent(js.indent(text))}\n  );` : `return ${text};`;
}
