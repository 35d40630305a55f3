/** Fixed values and patterns. */

import { isNode } from './shape.js';

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
  if (equals(value, fixed)) return;
  if (!isNode(fixed) || !isNode(value)) {
    wrong(value, fixed, path, run);
    return;
  }
  const before = run.count;
  const { coding, ...rest } = fixed;
  if (!Array.isArray(coding)) parts(value, fixed, path, run);
  else if (counted(value.coding, coding.length, coding.length, path, run)) {
    const at = path === '' ? 'coding' : `${path}.coding`;
    coding.forEach((each, i) => void fixedTo(value.coding[i], each, at, run));
    parts(value, rest, path, run);
  }
  for (const key in value)
    if (!Object.hasOwn(fixed, key))
      run.error('value', 'Profile_VAL_NotAllowed', path === '' ? key : `${path}.${key}`, key, run.profile);
  if (run.count === before && !run.failFast) wrong(value, fixed, path, run);
}

/**
 * What stands beside a primitive whose value is fixed: the fixed value has no extensions, so it has none.
 * @param {any} sibling
 * @param {string} name
 * @param {Run} run
 */
export function fixedAlone(sibling, name, run) {
  if (sibling === undefined) return;
  const list = Array.isArray(sibling) ? sibling : [sibling];
  list.forEach((each, index) => {
    if (isNode(each) && each.extension !== undefined)
      run.error(
        'value',
        'Extension_EXT_Fixed_Banned',
        Array.isArray(sibling) ? `${name}[${index}]` : name,
        run.profile,
      );
  });
}

/**
 * @param {any} value
 * @param {any} pattern
 * @param {string} path
 * @param {Run} run
 */
export function hasPattern(value, pattern, path, run) {
  if (contains(value, pattern)) return;
  if (!isNode(pattern) || !isNode(value)) wrong(value, pattern, path, run);
  else if (Array.isArray(pattern.coding)) codings(value, pattern, path, run);
  else parts(value, pattern, path, run);
}

/**
 * A CodeableConcept: which coding is not there.
 * @param {any} value
 * @param {any} pattern
 * @param {string} path
 * @param {Run} run
 */
function codings(value, pattern, path, run) {
  const { coding, ...rest } = pattern;
  if (counted(value.coding, coding.length, Infinity, path, run))
    for (const each of coding)
      if (!contains(value.coding, [each]))
        run.error('value', 'TYPE_CHECKS_PATTERN_CC', path, `${each.system ?? ''}#${each.code ?? ''}`, run.profile);
  parts(value, rest, path, run);
}

/**
 * @param {any} list
 * @param {number} least
 * @param {number} most
 * @param {string} path
 * @param {Run} run
 */
function counted(list, least, most, path, run) {
  const found = Array.isArray(list) ? list.length : 0;
  if (found >= least && found <= most) return true;
  run.error('value', 'Terminology_TX_Coding_Count', path, least, found, run.profile);
  return false;
}

/**
 * Which part of a value is not as it must be.
 * @param {any} value
 * @param {any} pattern
 * @param {string} path
 * @param {Run} run
 */
function parts(value, pattern, path, run) {
  for (const key in pattern) {
    const wanted = pattern[key];
    const found = value[key];
    if (contains(found, wanted)) continue;
    const at = path === '' ? key : `${path}.${key}`;
    if (found === undefined || Array.isArray(wanted))
      run.error('value', 'Profile_VAL_MissingElement', at, key, shown(wanted), run.profile);
    else if (isNode(wanted) && isNode(found)) parts(found, wanted, at, run);
    else wrong(found, wanted, at, run);
  }
}

/**
 * Decimals of a fixed value compare as text: `1.0` is not `1.00`. Only the text of the resource can show it.
 * @param {any} value
 * @param {readonly (readonly [path: string, text: string])[]} decimals
 * @param {Run} run
 */
export function writtenAs(value, decimals, run) {
  if (!run.hasText || run.failFast) return;
  for (const [path, text] of decimals) {
    let found = value;
    if (path !== '') for (const step of path.split('.')) found = found?.[step];
    if (found !== Number(text)) continue;
    const issue = run.error('value', '_DT_Fixed_Wrong', path, run.value(found), text, run.profile);
    if (issue !== undefined) issue.unless = text;
  }
}

/** @param {any} value @param {any} wanted @param {string} path @param {Run} run */
function wrong(value, wanted, path, run) {
  run.error('value', '_DT_Fixed_Wrong', path, run.value(value), shown(wanted), run.profile);
}

/** @param {any} value */
function shown(value) {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
