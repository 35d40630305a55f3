/** Least and greatest values that a profile allows. */
import { isNode } from './shape.js';

/** @import { Run } from './run.js' */

/** How HL7's validator names the kinds of value that it compares. */
const LESS = {
  integer: 'Type_Specific_Checks_DT_Integer_LT',
  decimal: 'Type_Specific_Checks_DT_Decimal_LT',
  time: 'TYPE_SPECIFIC_CHECKS_DT_DT_LT',
};
const MORE = {
  integer: 'Type_Specific_Checks_DT_Integer_GT',
  decimal: 'Type_Specific_Checks_DT_Decimal_GT',
  time: 'TYPE_SPECIFIC_CHECKS_DT_DT_GT',
};

/**
 * @param {any} value
 * @param {string | number} limit
 * @param {'integer' | 'decimal' | 'time'} kind
 * @param {Run} run
 */
export function noLess(value, limit, kind, run) {
  if (order(value, limit) < 0) run.invalid(LESS[kind], '', run.value(value), limit, run.profile);
}

/**
 * @param {any} value
 * @param {string | number} limit
 * @param {'integer' | 'decimal' | 'time'} kind
 * @param {Run} run
 */
export function noMore(value, limit, kind, run) {
  if (order(value, limit) > 0) run.invalid(MORE[kind], '', run.value(value), limit, run.profile);
}

/**
 * Negative where the value comes before the limit, positive where it comes after; 0 where neither can be said: `2020` is not before
 * 2020-06-01, nor after it.
 * @param {any} value
 * @param {string | number} limit
 */
function order(value, limit) {
  if (typeof value === 'number' && typeof limit === 'number') return value - limit;
  if (typeof value !== 'string' || typeof limit !== 'string') return 0;
  if (ZONED.test(value) && ZONED.test(limit)) return Date.parse(value) - Date.parse(limit);
  const shared = Math.min(value.length, limit.length);
  const [left, right] = [value.slice(0, shared), limit.slice(0, shared)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A point in time: the same one may be written with different dates. */
const ZONED = /T.+(?:Z|[+-]\d\d:\d\d)$/;

/** Milliseconds of the UCUM units of time that are no calendar's; months of those that are. */
const LASTS = { s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000, wk: 604_800_000 };
const MONTHS = { mo: 1, a: 12 };

/**
 * R4 §8.3.2.1: a limit of a date that is a duration counts from the moment of asking, backwards for the least.
 * @param {any} value
 * @param {any} duration
 * @param {Run} run
 */
export function notBefore(value, duration, run) {
  const limit = fromNow(duration, -1);
  if (limit !== undefined && order(value, limit) < 0) run.invalid(LESS.time, '', run.value(value), limit, run.profile);
}

/**
 * @param {any} value
 * @param {any} duration
 * @param {Run} run
 */
export function notAfter(value, duration, run) {
  const limit = fromNow(duration, 1);
  if (limit !== undefined && order(value, limit) > 0) run.invalid(MORE.time, '', run.value(value), limit, run.profile);
}

/**
 * @param {any} duration
 * @param {1 | -1} sign
 */
function fromNow({ value, code }, sign) {
  if (typeof value !== 'number') return undefined;
  const at = new Date();
  const months = MONTHS[/** @type {keyof typeof MONTHS} */ (code)];
  const unit = LASTS[/** @type {keyof typeof LASTS} */ (code)];
  if (months !== undefined) at.setUTCMonth(at.getUTCMonth() + sign * value * months);
  else if (unit !== undefined) at.setTime(at.getTime() + sign * value * unit);
  else return undefined;
  return at.toISOString();
}

/**
 * Quantities are compared in one unit.
 * @param {any} value
 * @param {any} limit
 * @param {(left: any, right: any) => number | undefined} compare FHIRPath's.
 * @param {Run} run
 */
export function quantityNoLess(value, limit, compare, run) {
  if (!isNode(value)) return;
  const found = compare(value, limit);
  if (found === undefined) unlike(value, limit, 'TYPE_SPECIFIC_CHECKS_DT_QTY_MIN_MIN_NO_CONVERT', run);
  else if (found < 0)
    outside(
      value,
      limit,
      'TYPE_SPECIFIC_CHECKS_DT_QTY_MIN_VALUE_WRONG',
      'TYPE_SPECIFIC_CHECKS_DT_QTY_MIN_VALUE_WRONG_UCUM',
      run,
    );
}

/**
 * @param {any} value
 * @param {any} limit
 * @param {(left: any, right: any) => number | undefined} compare
 * @param {Run} run
 */
export function quantityNoMore(value, limit, compare, run) {
  if (!isNode(value)) return;
  const found = compare(value, limit);
  if (found === undefined) unlike(value, limit, 'TYPE_SPECIFIC_CHECKS_DT_QTY_MAX_MIN_NO_CONVERT', run);
  else if (found > 0)
    outside(
      value,
      limit,
      'TYPE_SPECIFIC_CHECKS_DT_QTY_MAX_VALUE_WRONG',
      'TYPE_SPECIFIC_CHECKS_DT_QTY_MAX_VALUE_WRONG_UCUM',
      run,
    );
}

const UCUM = 'http://unitsofmeasure.org';

/**
 * A unit of another kind: no metre is more than a gram. Where either unit is not UCUM's, nobody can tell.
 * @param {any} value
 * @param {any} limit
 * @param {string} id
 * @param {Run} run
 */
function unlike(value, limit, id, run) {
  if (value.system !== UCUM || limit.system !== UCUM) return;
  if (typeof value.value !== 'number' || typeof value.code !== 'string' || value.code === limit.code) return;
  run.invalid(id, '', value.code.slice(0, 64), limit.code, run.profile);
}

/**
 * @param {any} value
 * @param {any} limit
 * @param {string} id
 * @param {string} converted The id where the units differ.
 * @param {Run} run
 */
function outside(value, limit, id, converted, run) {
  run.invalid(value.code === limit.code ? id : converted, '', run.value(value.value), written(limit), run.profile);
}

/** @param {any} quantity */
function written(quantity) {
  return `${quantity.value} ${quantity.unit ?? quantity.code ?? ''}`.trim();
}
