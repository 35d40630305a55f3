/** Existence, filtering, subsetting and combining of collections (http://hl7.org/fhirpath/N1/#functions). */
import { equal, equalItems, isSame, key } from './equality.js';
import { Unchecked } from './faults.js';
import { onlyBoolean } from './logic.js';
import { Node, one, system } from './node.js';

/** @import {Item} from './node.js' */
/** @import {Tri} from './logic.js' */

/** @param {readonly Item[]} items @param {(item: Item, index: number) => unknown} holds @returns {Item[]} */
export function where(items, holds) {
  return items.filter((item, index) => holds(item, index));
}

/** @param {readonly Item[]} items @param {(item: Item, index: number) => readonly Item[]} project @returns {Item[]} */
export function select(items, project) {
  /** @type {Item[]} */
  const found = [];
  items.forEach((item, index) => {
    for (const part of project(item, index)) found.push(part);
  });
  return found;
}

/** More passes or items than any data needs. */
const MAX_REPEATS = 1_000_000;

/** @param {readonly Item[]} items @param {(item: Item, index: number) => readonly Item[]} project @returns {Item[]} */
export function repeat(items, project) {
  /** @type {Item[]} */
  const found = [];
  const seen = new Set();
  /** @type {readonly Item[]} */
  let current = items;
  while (current.length > 0) {
    /** @type {Item[]} */
    const next = [];
    for (const part of select(current, project)) {
      const name = key(part);
      if (seen.has(name)) continue;
      seen.add(name);
      next.push(part);
      found.push(part);
      if (found.length > MAX_REPEATS) throw new Unchecked('repeat() does not end');
    }
    current = next;
  }
  return found;
}

/**
 * @param {readonly Item[]} items
 * @param {(item: Item, index: number, total: readonly Item[]) => readonly Item[]} step
 * @param {readonly Item[]} start
 * @returns {readonly Item[]}
 */
export function aggregate(items, step, start) {
  let total = start;
  items.forEach((item, index) => {
    total = step(item, index, total);
  });
  return total;
}

/** Each item must be a boolean. @param {readonly Item[]} items @returns {Tri[]} */
function booleans(items) {
  return items.map((item) => onlyBoolean([item]));
}

/** @param {readonly Item[]} items */
export function allTrue(items) {
  return booleans(items).every((value) => value === true);
}

/** @param {readonly Item[]} items */
export function anyTrue(items) {
  return booleans(items).some((value) => value === true);
}

/** @param {readonly Item[]} items */
export function allFalse(items) {
  return booleans(items).every((value) => value === false);
}

/** @param {readonly Item[]} items */
export function anyFalse(items) {
  return booleans(items).some((value) => value === false);
}

/** @param {readonly Item[]} items */
function keys(items) {
  return new Set(items.map(key));
}

/** @param {readonly Item[]} items @param {readonly Item[]} others */
export function subsetOf(items, others) {
  const known = keys(others);
  return items.every((item) => known.has(key(item)));
}

/** @param {readonly Item[]} items */
export function isDistinct(items) {
  return keys(items).size === items.length;
}

/** @param {readonly Item[]} items @returns {Item[]} */
export function distinct(items) {
  const seen = new Set();
  return items.filter((item) => {
    const name = key(item);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** @param {readonly Item[]} left @param {readonly Item[]} right @returns {Item[]} */
export function union(left, right) {
  return distinct([...left, ...right]);
}

/** @param {readonly Item[]} left @param {readonly Item[]} right @returns {Item[]} */
export function combined(left, right) {
  return [...left, ...right];
}

/** So many pairs are quicker held to each other than made keys of. */
const FEW = 9;

/** @param {readonly Item[]} left @param {readonly Item[]} right @returns {Item[]} */
export function intersect(left, right) {
  if (left.length * right.length <= FEW) {
    const found = left.filter((item) => right.some((each) => isSame(item, each)));
    return found.length < 2 ? found : distinct(found);
  }
  const known = keys(right);
  return distinct(left.filter((item) => known.has(key(item))));
}

/** @param {readonly Item[]} left @param {readonly Item[]} right @returns {Item[]} */
export function exclude(left, right) {
  const known = keys(right);
  return left.filter((item) => !known.has(key(item)));
}

/** @param {readonly Item[]} items @returns {Item | undefined} */
export function single(items) {
  return one(items);
}

/** @param {readonly Item[]} items @param {number | undefined} count @returns {Item[]} */
export function skip(items, count) {
  return count === undefined ? [] : items.slice(Math.max(0, count));
}

/** @param {readonly Item[]} items @param {number | undefined} count @returns {Item[]} */
export function take(items, count) {
  return count === undefined || count <= 0 ? [] : items.slice(0, count);
}

/** @param {readonly Item[]} items @param {number | undefined} index @returns {Item[]} */
export function itemAt(items, index) {
  return index === undefined || index < 0 ? [] : items.slice(index, index + 1);
}

/** `left in right`. @param {readonly Item[]} left @param {readonly Item[]} right @returns {Tri} */
export function isIn(left, right) {
  if (left.length === 0) return undefined;
  const item = one(left);
  return right.some((other) => equalItems(/** @type {Item} */ (item), other) === true);
}

/** @param {readonly Item[]} left @param {readonly Item[]} right @returns {Tri} */
export function notEqual(left, right) {
  const found = equal(left, right);
  return found === undefined ? undefined : !found;
}

/** The first collection that has something. @param {readonly (() => readonly Item[])[]} collections @returns {readonly Item[]} */
export function coalesce(collections) {
  for (const collection of collections) {
    const items = collection();
    if (items.length > 0) return items;
  }
  return [];
}

/** Whether a single primitive has a value. @param {readonly Item[]} items @returns {boolean} */
export function hasValue(items) {
  const item = items.length === 1 ? items[0] : undefined;
  return item instanceof Node ? isPrimitiveValue(item.value) : item !== undefined;
}

/** @param {readonly Item[]} items @returns {Item | undefined} */
export function getValue(items) {
  return hasValue(items) ? system(/** @type {Item} */ (items[0])) : undefined;
}

/** @param {unknown} value */
function isPrimitiveValue(value) {
  return value != null && typeof value !== 'object';
}

/** `name('url')` on extensions: those of that url. @param {readonly Item[]} items @param {string | undefined} url @returns {Item[]} */
export function ofUrl(items, url) {
  return items.filter((item) => item instanceof Node && /** @type {any} */ (item.value)?.url === url);
}

/** A collection under a name. @template T @param {readonly Item[]} items @param {(items: readonly Item[]) => T} then @returns {T} */
export function whole(items, then) {
  return then(items);
}

/** One item or none under a name. @template T @param {readonly Item[]} items @param {(items: readonly Item[]) => T} then @returns {T} */
export function wholeOne(items, then) {
  one(items);
  return then(items);
}
