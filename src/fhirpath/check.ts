/** What is wrong with an expression before it ever runs. */
import type { Expression } from './ast.js';
import type { ContextType, Finding, TypeModel } from './contract.js';
import { inferTypes } from './infer.js';
import { printPredicate } from './javascript/predicate.js';
import { PathError } from './runtime/faults.js';
import { Pattern } from './runtime/regex.js';

export interface CheckOptions {
  readonly types: TypeModel;
  /** The types that the expression may stand on. A member counts as known where one of them has it. */
  readonly context: readonly ContextType[];
  readonly variables?: readonly string[];
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
  const bodies = context.map((one) => {
    const printed = printPredicate(expression, { types, context: one, ...(variables ? { variables } : {}) });
    return 'code' in printed ? printed.code.replace(/^\([^)]*\) => /, '') : '';
  });
  const span = { offset: expression.start, length: expression.end - expression.start };
  if (bodies.every((body) => body === 'true')) {
    const message = {
      en: 'The expression is always true: the invariant can never fail',
      da: 'Udtrykket er altid sandt: reglen kan aldrig brydes',
    };
    return { kind: 'always-true', message, ...span };
  }
  if (bodies.every((body) => body === 'false')) {
    const message = {
      en: 'The expression is never true: the invariant always fails',
      da: 'Udtrykket er aldrig sandt: reglen brydes altid',
    };
    return { kind: 'always-false', message, ...span };
  }
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
      if (pattern.risky && pattern.nativeOnly) {
        const message = {
          en: 'The regular expression may take exponential time: it is checked on short texts only',
          da: 'Det regulære udtryk kan tage eksponentiel tid: det prøves kun på korte tekster',
        };
        findings.push({ kind: 'slow-regex', message, ...span });
      }
    } catch (fault) {
      if (!(fault instanceof PathError)) throw fault;
      const message = { en: fault.message, da: 'Det regulære udtryk er ikke gyldigt' };
      findings.push({ kind: 'bad-regex', message, ...span });
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
