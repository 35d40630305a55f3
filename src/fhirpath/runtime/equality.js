/** `=`, `~`, and what distinct, union and their like count as the same (http://hl7.org/fhirpath/N1/#equality). */
import { Decimal } from './decimal.js';
import { PathError } from './faults.js';
import { isObject, Node, system, TypeName } from './node.js';
import { equivalentDecimals, Quantity } from './quantity.js';
import { Temporal } from './temporal.js';

/** @import {Item} from './node.js' */
/** @import {Tri} from './logic.js' */

/** FHIR elements nested deeper than this are no data. */
const MAX_DEPTH = 500;

/** Undefined where a side is empty, or two dates are not known precisely enough. @param {readonly Item[]} left @param {readonly Item[]} right @returns {Tri} */
export function equal(left, right) {
  if (left.length === 0 || right.length === 0) return undefined;
  if (left.length !== right.length) return false;
  /** @type {Tri} */
  let all = true;
  for (let index = 0; index < left.length; index += 1) {
    const found = equalItems(/** @type {Item} */ (left[index]), /** @type {Item} */ (right[index]));
    if (found === false) return false;
    if (found === undefined) all = undefined;
  }
  return all;
}

/** @param {Item} left @param {Item} right @returns {Tri} */
export function equalItems(left, right) {
  let a = system(left);
  let b = system(right);
  if (a === undefined || b === undefined) {
    if (!(left instanceof Node && right instanceof Node) || a !== b) return false;
    return deepEqual(left.value, right.value, 0);
  }
  if (a instanceof Temporal && typeof b === 'string') b = like(a, right, b);
  if (b instanceof Temporal && typeof a === 'string') a = like(b, left, a);
  if (a instanceof Temporal && b instanceof Temporal) return equalTemporals(a, b);
  if (a instanceof Quantity && b instanceof Quantity) {
    // Two years are two calendar years only: a UCUM year may or may not be as long.
    if (!a.comparable(b)) return a.unit === b.unit ? undefined : false;
    return a.compare(b) === 0;
  }
  if (a instanceof TypeName && b instanceof TypeName) return a.name === b.name && a.namespace === b.namespace;
  const difference = compareNumbers(a, b);
  return difference === undefined ? a === b : difference === 0;
}

/** A text of unknown type beside a date is read as one. @param {Temporal} pattern @param {Item} item @param {string} text */
function like(pattern, item, text) {
  const untyped = item instanceof Node && item.type === undefined;
  return (untyped && Temporal.parse(text, pattern.kind === 'time' ? 'time' : 'dateTime')) || text;
}

/** @param {Temporal} left @param {Temporal} right @returns {Tri} */
function equalTemporals(left, right) {
  if ((left.kind === 'time') !== (right.kind === 'time')) return false;
  const found = left.compare(right);
  return found === undefined ? undefined : found === 0;
}

/**
 * Two raw dates or times of FHIR types.
 * @param {unknown} left @param {unknown} right @param {string} leftType @param {string} [rightType]
 * @returns {Tri}
 */
export function equalTimes(left, right, leftType, rightType = leftType) {
  if (left == null || right == null) return undefined;
  if (left === right) return true;
  return equalItems(new Node(left, undefined, leftType), new Node(right, undefined, rightType));
}

/**
 * -1, 0, 1 for two numbers; undefined where a side is none.
 * @param {unknown} left @param {unknown} right
 * @returns {-1 | 0 | 1 | undefined}
 */
export function compareNumbers(left, right) {
  if (typeof left === 'number' && typeof right === 'number') return left < right ? -1 : left > right ? 1 : 0;
  const a = decimal(left);
  const b = a && decimal(right);
  return a && b && a.compare(b);
}

/** @param {unknown} value @returns {Decimal | undefined} the number that it is */
export function decimal(value) {
  if (value instanceof Decimal) return value;
  if (typeof value === 'number') return Decimal.of(value);
  return typeof value === 'bigint' ? new Decimal(value, 0) : undefined;
}

/** @param {readonly Item[]} left @param {readonly Item[]} right */
export function equivalent(left, right) {
  if (left.length !== right.length) return false;
  const rest = [...right];
  return left.every((item) => {
    const index = rest.findIndex((other) => equivalentItems(item, other));
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  });
}

/** @param {Item} left @param {Item} right @returns {boolean} */
function equivalentItems(left, right) {
  const a = system(left);
  const b = system(right);
  if (a === undefined || b === undefined) {
    return left instanceof Node && right instanceof Node && a === b && deepEquivalent(left.value, right.value, 0);
  }
  if (typeof a === 'string' && typeof b === 'string') return loose(a) === loose(b);
  if (a instanceof Temporal && b instanceof Temporal) {
    return a.precision === b.precision && (a.kind === 'time') === (b.kind === 'time') && a.compare(b) === 0;
  }
  if (a instanceof Quantity && b instanceof Quantity) return a.equivalent(b);
  const x = decimal(a);
  const y = decimal(b);
  return x && y ? equivalentDecimals(x, y) : equalItems(left, right) === true;
}

/** @param {string} text */
function loose(text) {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

/** @param {unknown} left @param {unknown} right @param {number} depth @returns {boolean} */
function deepEqual(left, right, depth) {
  if (left === right) return true;
  if (depth > MAX_DEPTH) throw new PathError('The elements are nested too deeply to compare');
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => deepEqual(item, right[index], depth + 1));
  }
  if (!isObject(left) || !isObject(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && deepEqual(left[name], right[name], depth + 1))
  );
}

/** @param {unknown} left @param {unknown} right @param {number} depth @returns {boolean} */
function deepEquivalent(left, right, depth) {
  if (left === right) return true;
  if (depth > MAX_DEPTH) throw new PathError('The elements are nested too deeply to compare');
  if (typeof left === 'string' && typeof right === 'string') return loose(left) === loose(right);
  if (Array.isArray(left) && Array.isArray(right)) {
    if (left.length !== right.length) return false;
    const rest = [...right];
    return left.every((item) => {
      const index = rest.findIndex((other) => deepEquivalent(item, other, depth + 1));
      if (index >= 0) rest.splice(index, 1);
      return index >= 0;
    });
  }
  if (!isObject(left) || !isObject(right)) return false;
  // An element's id is no part of what it says.
  const names = Object.keys(left).filter((name) => name !== 'id');
  return (
    names.length === Object.keys(right).filter((name) => name !== 'id').length &&
    names.every((name) => Object.hasOwn(right, name) && deepEquivalent(left[name], right[name], depth + 1))
  );
}

/** A text that equal items share and no others: sets of items are sets of keys. @param {Item} item @returns {string} */
export function key(item) {
  const value = system(item);
  if (typeof value === 'string') return `s${value}`;
  if (typeof value === 'boolean') return `b${value}`;
  const number = decimal(value);
  if (number) return `n${number.normal()}`;
  if (value instanceof Temporal) return `t${value.key()}`;
  if (value instanceof Quantity) return `q${value.key()}`;
  if (value instanceof TypeName) return `y${value.namespace}.${value.name}`;
  if (!(item instanceof Node)) return 'x';
  return item.value === undefined ? `e${canonical(item.sibling, 0)}` : `o${canonical(item.value, 0)}`;
}

/** Whether two items have the same {@link key}. @param {Item} left @param {Item} right @returns {boolean} */
export function isSame(left, right) {
  return isPart(left) && isPart(right) ? deepEqual(left.value, right.value, 0) : key(left) === key(right);
}

/** An element that has elements, and is no value as a whole. @param {Item} item @returns {item is Node} */
function isPart(item) {
  return item instanceof Node && isObject(item.value) && system(item) === undefined;
}

/** JSON with its names sorted. @param {unknown} value @param {number} depth @returns {string} */
function canonical(value, depth) {
  if (depth > MAX_DEPTH) throw new PathError('The elements are nested too deeply to compare');
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join()}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name], depth + 1)}`).join()}}`;
}
