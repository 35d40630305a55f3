/** Rules over several reports: each stands on a new report and knows what was known of the citizen before it, and with it. */
import { Run } from './run.js';
import { Environment, Scope } from './scope.js';

/** @import { Registry } from './registry.js' */
/** @import { Issue, Options } from './run.js' */

/**
 * @typedef {object} SequenceRule
 * @property {string} id `<guide>#<rule>`
 * @property {string} key
 * @property {'error' | 'warning' | 'information'} severity
 * @property {string} en What to do.
 * @property {string} [da]
 * @property {readonly string[]} rules
 * @property {readonly string[]} [reports] Canonicals of the report profiles that it holds for; absent: all.
 * @property {string} [at] Where the guide says so.
 * @property {string} [native] What the caller checks, who knows the calendar and all citizens.
 * @property {(node: any, env: any) => boolean} [holds]
 */

/**
 * @typedef {object} Known The latest version of everything known of the citizen, as Bundles.
 * @property {unknown} before
 * @property {unknown} after
 */

/**
 * @param {Registry} registry
 * @param {readonly SequenceRule[]} rules
 */
export function sequence(registry, rules) {
  /**
   * What a new report breaks of the rules over several reports.
   * @param {any} report
   * @param {Known} known
   * @param {Options} [options]
   * @returns {Issue[]}
   */
  return function validateSequence(report, known, options = {}) {
    const run = new Run(registry, options, false);
    run.scope = new Scope(report, run.scope, 'root', undefined);
    const env = /** @type {any} */ (new Environment(run.scope, run));
    env.variables = known;
    run.env = env;
    for (const rule of rules) if (rule.holds !== undefined && concerns(rule, report)) judge(rule, report, run);
    run.below(0, 'Bundle');
    return run.finish();
  };
}

/** @param {SequenceRule} rule @param {any} report */
function concerns({ reports }, report) {
  if (reports === undefined) return true;
  const claimed = report?.meta?.profile;
  return (
    Array.isArray(claimed) &&
    claimed.some((each) => typeof each === 'string' && reports.includes(each.split('|')[0] ?? ''))
  );
}

/** @param {SequenceRule} rule @param {any} report @param {Run} run */
function judge(rule, report, run) {
  let held = false;
  try {
    held = rule.holds?.(report, run.env) === true;
  } catch (thrown) {
    const name = thrown instanceof Error ? thrown.name : '';
    // Predicates take the shape of their elements for granted; a report of another shape has been found at fault by itself.
    if (name === 'Unchecked' || name === 'TypeError' || name === 'RangeError') {
      run.information('not-supported', 'FKI_INVARIANT_UNCHECKED', '', rule.id);
      return;
    }
    if (name !== 'PathError') throw thrown;
  }
  if (held) return;
  const text = run.language === 'da' ? (rule.da ?? rule.en) : rule.en;
  const issue = run.report(rule.severity, 'invariant', rule.id, '', [rule.key, text]);
  if (issue === undefined) return;
  issue.rules.push(...rule.rules);
  if (rule.at !== undefined) issue.source = rule.at;
}
