/** Invariants: FHIRPath expressions, compiled to predicates. */
import { INVALID } from './run.js';

/** @import { Run } from './run.js' */

/**
 * @typedef {object} Invariant
 * @property {string} id `<source>#<key>`
 * @property {'error' | 'warning'} severity
 * @property {string} key
 * @property {boolean} [bestPractice] Only recommended: asked for, or not checked.
 * @property {string} en What it demands.
 * @property {string} [da]
 * @property {readonly string[]} [rules]
 * @property {string} [at] Where the guide says so.
 * @property {(node: any, env: any, sibling?: any) => boolean} holds
 */

/**
 * @param {Invariant} invariant
 * @param {any} node
 * @param {Run} run
 * @param {any} [sibling]
 */
export function holds(invariant, node, run, sibling) {
  if (run.failFast && invariant.severity !== 'error') return;
  if (invariant.bestPractice === true && !run.bestPractice) return;
  let held = false;
  try {
    held = invariant.holds(node, run.env, sibling);
  } catch (thrown) {
    if (thrown === INVALID) throw thrown;
    const name = thrown instanceof Error ? thrown.name : '';
    // Predicates take the shape of their elements for granted; where that is wrong, an error has said so.
    if (name === 'Unchecked' || (thrown instanceof TypeError && run.errors > 0)) {
      run.information('not-supported', 'FKI_INVARIANT_UNCHECKED', '', invariant.id);
      return;
    }
    if (name !== 'PathError') throw thrown;
  }
  if (held) return;
  const issue = run.report(invariant.severity, 'invariant', invariant.id, '', [invariant.key, text(invariant, run)]);
  if (issue === undefined) return;
  if (invariant.rules !== undefined) issue.rules.push(...invariant.rules);
  if (invariant.at !== undefined) issue.source = invariant.at;
}

/**
 * Invariants of a primitive, where it has no value but extensions: what yields nothing has failed. Predicates on primitives are written so
 * that the value may be absent; one that cannot do without is at fault, and its error is not hidden.
 * @param {unknown} value
 * @param {any} sibling
 * @param {string} segment
 * @param {readonly Invariant[]} invariants
 * @param {Run} run
 */
export function holdAlone(value, sibling, segment, invariants, run) {
  const list = Array.isArray(sibling) ? sibling : [sibling];
  list.forEach((each, index) => {
    const own = Array.isArray(value) ? value[index] : value;
    if (typeof each !== 'object' || each === null || (own !== undefined && own !== null)) return;
    const before = run.count;
    for (const invariant of invariants) holds(invariant, undefined, run, each);
    if (run.count !== before) run.below(before, Array.isArray(sibling) ? `${segment}[${index}]` : segment);
  });
}

/** @param {Invariant} invariant @param {Run} run */
function text(invariant, run) {
  return run.language === 'da' ? (invariant.da ?? invariant.en) : invariant.en;
}
