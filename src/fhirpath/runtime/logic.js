/** Three-valued logic: undefined is the empty collection (http://hl7.org/fhirpath/N1/#boolean-logic). */
import { PathError } from './faults.js';
import { Node } from './node.js';

/** @import {Item} from './node.js' */
/** @typedef {boolean | undefined} Tri */

/** @param {Tri} left @param {Tri} right @returns {Tri} */
export function and(left, right) {
  if (left === false || right === false) return false;
  return left && right;
}

/** @param {Tri} left @param {Tri} right @returns {Tri} */
export function or(left, right) {
  if (left === true || right === true) return true;
  return left === false && right === false ? false : undefined;
}

/** @param {Tri} left @param {Tri} right @returns {Tri} */
export function xor(left, right) {
  return left === undefined || right === undefined ? undefined : left !== right;
}

/** @param {Tri} left @param {Tri} right @returns {Tri} */
export function implies(left, right) {
  return or(not(left), right);
}

/** @param {Tri} value @returns {Tri} */
export function not(value) {
  return value === undefined ? undefined : !value;
}

/** Equality of two values that may be missing. @param {unknown} left @param {unknown} right @returns {Tri} */
export function same(left, right) {
  return left === undefined || right === undefined ? undefined : left === right;
}

/**
 * A collection as an operand of `and`, `not()` …: one item that is no boolean is true, more are an error (N1 §4.5).
 * @param {readonly Item[]} items @returns {Tri}
 */
export function truth(items) {
  if (items.length === 0) return undefined;
  if (items.length > 1) throw new PathError(`One item is expected, not ${items.length}`);
  const item = items[0];
  const value = item instanceof Node ? item.value : item;
  if (typeof value === 'boolean') return value;
  return item instanceof Node && item.type === 'boolean' ? undefined : true;
}

/**
 * Whether a criterion or a whole invariant holds: HL7's engine takes any collection that is not one boolean as true unless it is empty.
 * @param {readonly Item[]} items
 */
export function holds(items) {
  if (items.length !== 1) return items.length > 1;
  return truth(items) === true;
}

/** A collection that must be one boolean or nothing: the criterion of `iif`. @param {readonly Item[]} items @returns {Tri} */
export function onlyBoolean(items) {
  const found = truth(items);
  const item = items[0];
  const value = item instanceof Node ? item.value : item;
  if (item !== undefined && typeof value !== 'boolean') throw new PathError('A boolean is expected');
  return found;
}
