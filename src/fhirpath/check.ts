/** What is wrong with an expression before it ever runs. */
import type { Expression } from './ast.js';
import type { ContextType, Finding, TypeModel } from './contract.js';
import { inferTypes, type VariableTypes } from './infer.js';
import { printPredicate } from './javascript/predicate.js';
import { PathError } from './runtime/faults.js';
import { Pattern } from './runtime/regex.js';

export interface CheckOptions {
  readonly types: TypeModel;
  /** The types that the expression may stand on. A member counts as known where one of them has it. */
  readonly context: readonly ContextType[];
  /** The `%names` that will be given, with their types where those are known. */
  readonly variables?: readonly string[] | VariableTypes;
}

/** Findings in the order of the text; none is a promise that the expression means what it should, only that it can. */
export function checkExpression(expression: Expression, options: CheckOptions): readonly Finding[] {
  const { types, context, variables } = options;
  const each = context.map((one) => inferTypes(expression, one, types, variables).findings);
  // On a choice, what one of its types knows is known.
  const [first = [], ...rest] = each;
  const found = first.filter((finding) => rest.every((other) => other.some((same) => equal(finding, same))));
  const findings = [...found, ...patterns(expression)];
  if (findings.length === 0 && context.length > 0) {
    const constant = constantOf(expression, options);
    if (constant !== undefined) findings.push(constant);
  }
  return findings.sort((a, b) => a.offset - b.offset);
}

function equal(left: Finding, right: Finding): boolean {
  return left.kind === right.kind && left.offset === right.offset;
}

/** The printed code of an invariant that decides without looking at the instance. */
function constantOf(expression: Expression, { types, context, variables }: CheckOptions): Finding | undefined {
  const names = variables && (Array.isArray(variables) ? (variables as readonly string[]) : Object.keys(variables));
  const bodies = context.map((one) => {
    const printed = printPredicate(expression, { types, context: one, ...(names ? { variables: names } : {}) });
    return 'code' in printed ? printed.code.replace(/^\([^)]*\) => /, '') : '';
  });
  const span = { offset: expression.start, length: expression.end - expression.start };
  if (bodies.every((body) => body === 'true')) return { kind: 'always-true', parameters: {}, ...span };
  if (bodies.every((body) => body === 'false')) return { kind: 'always-false', parameters: {}, ...span };
  return undefined;
}

const REGEX_FUNCTIONS = new Set(['matches', 'matchesFull', 'replaceMatches']);

function patterns(expression: Expression): Finding[] {
  const findings: Finding[] = [];
  walk(expression, (inner) => {
    const regex = inner.kind === 'call' && REGEX_FUNCTIONS.has(inner.name) ? inner.args[0] : undefined;
    if (regex?.kind !== 'string') return;
    const span = { offset: regex.start, length: regex.end - regex.start };
    try {
      const pattern = new Pattern(regex.value);
      if (pattern.ready.risky && pattern.ready.nativeOnly) {
        findings.push({ kind: 'slow-regex', parameters: { regex: regex.value }, ...span });
      }
    } catch (fault) {
      if (!(fault instanceof PathError)) throw fault;
      findings.push({ kind: 'bad-regex', parameters: { regex: regex.value, reason: fault.message }, ...span });
    }
  });
  return findings;
}

/** Every node of the tree, the outer before the inner. */
export function walk(expression: Expression, visit: (expression: Expression) => void): void {
  visit(expression);
  switch (expression.kind) {
    case 'member':
      if (expression.target) walk(expression.target, visit);
      break;
    case 'call':
      if (expression.target) walk(expression.target, visit);
      for (const arg of expression.args) walk(arg, visit);
      break;
    case 'binary':
      walk(expression.left, visit);
      walk(expression.right, visit);
      break;
    case 'typed':
    case 'polarity':
      walk(expression.operand, visit);
      break;
    case 'indexer':
      walk(expression.target, visit);
      walk(expression.index, visit);
      break;
    default:
  }
}

/** The types that an expression may give, by name; undefined where it may give anything. */
export function resultTypes(
  expression: Expression,
  { types, context, variables }: CheckOptions,
): readonly string[] | undefined {
  const found = new Set<string>();
  for (const one of context) {
    const result = inferTypes(expression, one, types, variables).of(expression).types;
    if (result === undefined) return undefined;
    for (const type of result) found.add(type);
  }
  return [...found];
}
