/**
 * The fast paths: what the compiler prints where it knows the types. They take JSON as JSON.parse gives it and make nothing.
 *
 * Each stands an instance that is not as its type says (an object for an array, null, a number for a string): the validator finds that by
 * itself, and an invariant must not stop it.
 */
import { isObject } from './node.js';

/** @import {Choices} from './node.js' */

/** Whether an element is there: a value, or for a primitive an extension beside it. @param {any} value @param {any} [sibling] */
export function has(value, sibling) {
  return present(value) || (sibling !== undefined && present(sibling));
}

/** @param {any} value */
function present(value) {
  if (!Array.isArray(value)) return value != null;
  for (const item of value) if (item != null) return true;
  return false;
}

/** Whether a choice element is there with any of its types. @param {any} node @param {Choices} choices */
export function hasChoice(node, choices) {
  if (!isObject(node)) return false;
  for (const key in node) {
    if (choices.has(key.charCodeAt(0) === UNDERSCORE ? key.slice(1) : key) && node[key] != null) return true;
  }
  return false;
}
const UNDERSCORE = 95;

/**
 * Whether any item passes. One value is taken as an array of one.
 * @param {any} items @param {(item: any, index: number) => unknown} test
 * @returns {boolean}
 */
export function some(items, test) {
  if (items == null) return false;
  if (!Array.isArray(items)) return Boolean(test(items, 0));
  for (let index = 0; index < items.length; index += 1) {
    if (items[index] != null && test(items[index], index)) return true;
  }
  return false;
}

/**
 * Whether any primitive of an array passes, each with what stands beside it.
 * @param {any} values @param {any} siblings @param {(value: any, sibling: any, index: number) => unknown} test
 * @returns {boolean}
 */
export function someValue(values, siblings, test) {
  if (!Array.isArray(values) && !Array.isArray(siblings)) {
    return (values != null || siblings != null) && Boolean(test(values ?? undefined, siblings ?? undefined, 0));
  }
  const length = Math.max(lengthOf(values), lengthOf(siblings));
  for (let index = 0; index < length; index += 1) {
    const value = values?.[index] ?? undefined;
    const sibling = siblings?.[index] ?? undefined;
    if ((value !== undefined || sibling !== undefined) && test(value, sibling, index)) return true;
  }
  return false;
}

/** @param {any} items */
function lengthOf(items) {
  return Array.isArray(items) ? items.length : 0;
}

/** How many there are. @param {any} items @param {any} [siblings] @returns {number} */
export function count(items, siblings) {
  if (!Array.isArray(items) && !Array.isArray(siblings)) return items != null || siblings != null ? 1 : 0;
  const length = Math.max(lengthOf(items), lengthOf(siblings));
  let found = 0;
  for (let index = 0; index < length; index += 1) {
    if (items?.[index] != null || siblings?.[index] != null) found += 1;
  }
  return found;
}

/** @param {any} items @param {(item: any) => number} each @returns {number} */
export function sum(items, each) {
  let total = 0;
  some(items, (item) => {
    total += each(item);
    return false;
  });
  return total;
}

/**
 * What `each` gives for every item, arrays flattened, nothing for undefined.
 * @param {any} items @param {(item: any) => any} each
 * @returns {any[]}
 */
export function gather(items, each) {
  /** @type {any[]} */
  const found = [];
  some(items, (item) => {
    const value = each(item);
    if (Array.isArray(value)) for (const part of value) found.push(part);
    else if (value != null) found.push(value);
  });
  return found;
}

/** @param {any} items @returns {any} */
export function first(items) {
  return Array.isArray(items) ? items[0] : (items ?? undefined);
}

/** @param {any} items @returns {any} */
export function last(items) {
  return Array.isArray(items) ? items[items.length - 1] : (items ?? undefined);
}

/** All but the first. @param {any} items @returns {any} */
export function tail(items) {
  return Array.isArray(items) ? items.slice(1) : undefined;
}

/** Whether no text stands there twice. @param {readonly unknown[]} texts */
export function allDifferent(texts) {
  return texts.length < 2 || new Set(texts).size === texts.length;
}

/** A primitive's value as text, as `toString()` gives it. @param {unknown} value @returns {string | undefined} */
export function text(value) {
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : undefined;
}

/** @param {any} values @param {any} siblings @param {(value: any, sibling: any) => number} each @returns {number} */
export function sumValue(values, siblings, each) {
  let total = 0;
  someValue(values, siblings, (value, sibling) => {
    total += each(value, sibling);
    return false;
  });
  return total;
}

/** @param {any} values @param {any} siblings @param {(value: any, sibling: any) => any} each @returns {any[]} */
export function gatherValue(values, siblings, each) {
  /** @type {any[]} */
  const found = [];
  someValue(values, siblings, (value, sibling) => {
    const part = each(value, sibling);
    if (Array.isArray(part)) for (const inner of part) found.push(inner);
    else if (part != null) found.push(part);
  });
  return found;
}
