/** Fixed values and patterns. */

/** @import { Run } from './run.js' */

/**
 * The whole value, and nothing but it.
 * @param {any} value
 * @param {any} fixed
 * @returns {boolean}
 */
export function equals(value, fixed) {
  if (value === fixed) return true;
  if (typeof value !== 'object' || typeof fixed !== 'object' || value === null || fixed === null) return false;
  if (Array.isArray(value) !== Array.isArray(fixed)) return false;
  const keys = Object.keys(fixed);
  if (Object.keys(value).length !== keys.length) return false;
  return keys.every((key) => Object.hasOwn(value, key) && equals(value[key], fixed[key]));
}

/**
 * At least the pattern: every item of a pattern's array is found somewhere in the value's.
 * @param {any} value
 * @param {any} pattern
 * @returns {boolean}
 */
export function contains(value, pattern) {
  if (value === pattern) return true;
  if (typeof value !== 'object' || typeof pattern !== 'object' || value === null || pattern === null) return false;
  if (Array.isArray(pattern)) {
    if (!Array.isArray(value)) return false;
    return pattern.every((each) => value.some((item) => contains(item, each)));
  }
  if (Array.isArray(value)) return false;
  for (const key in pattern) if (!Object.hasOwn(value, key) || !contains(value[key], pattern[key])) return false;
  return true;
}

/**
 * @param {any} value
 * @param {any} fixed
 * @param {string} path
 * @param {Run} run
 */
export function fixedTo(value, fixed, path, run) {
  if (!equals(value, fixed)) run.error('value', '_DT_Fixed_Wrong', path, run.value(value), shown(fixed), run.profile);
}

/**
 * @param {any} value
 * @param {any} pattern
 * @param {string} path
 * @param {Run} run
 */
export function hasPattern(value, pattern, path, run) {
  if (contains(value, pattern)) return;
  if (
    typeof value !== 'object' ||
    value === null ||
    typeof pattern !== 'object' ||
    pattern === null ||
    Array.isArray(value) ||
    Array.isArray(pattern)
  ) {
    run.error('value', '_DT_Fixed_Wrong', path, run.value(value), shown(pattern), run.profile);
    return;
  }
  run.error('value', 'FKI_PATTERN_NOT_MET', path, shown(pattern), run.profile);
}

/** @param {any} value */
function shown(value) {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
