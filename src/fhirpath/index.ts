/**
 * FHIRPath (N1 with R4's additions): text to tree, types from a Guide's definitions, readable JavaScript out.
 *
 * - {@link parseExpression} text → tree, or where it does not parse.
 * - {@link checkExpression} what is wrong with an expression in its context: unknown members and functions, can never fail, …
 * - {@link printPredicate} tree → a JavaScript predicate for a validator; needs only the run-time in `runtime/`.
 * - {@link evaluate} runs an expression over a resource inside the toolchain.
 * - {@link fixExpression} HL7's corrections of R4's published invariants.
 */
export type * from './ast.js';
export { type CheckOptions, checkExpression, resultTypes, walk } from './check.js';
export {
  checkInvariants,
  checkSequenceRules,
  contextsOf,
  findingDiagnostic,
  SEQUENCE_VARIABLES,
} from './check-guide.js';
export {
  checkMeasure,
  checkMeasures,
  expressionOf,
  FHIRPATH_LANGUAGE,
  type MeasureInput,
  measureInputs,
} from './check-measures.js';
export type * from './contract.js';
export {
  CannotEvaluate,
  type Compiled,
  compile,
  compilePredicate,
  type Environment,
  type EvaluateOptions,
  evaluate,
  type Item,
  jsonOf,
  runtimeTypes,
} from './evaluate.js';
export { fixExpression } from './fix.js';
export { formatExpression } from './format.js';
export {
  type CollectionOptions,
  type PredicateOptions,
  printCollection,
  printPredicate,
} from './javascript/predicate.js';
export { type Parsed, parseExpression } from './parser.js';
export { PathError, Unchecked } from './runtime/faults.js';
export { type RuntimeFile, runtimeFiles } from './runtime-files.js';
export { printTypeTable } from './table.js';
export { typeModelOf } from './types.js';
