/** `<`, `<=`, `>`, `>=` and sorting (http://hl7.org/fhirpath/N1/#comparison). */

import { compareNumbers } from './equality.js';
import { PathError } from './faults.js';
import { Node, one, system, temporalKind } from './node.js';
import { Quantity } from './quantity.js';
import { Temporal, writtenAlike } from './temporal.js';

/** @import {Item} from './node.js' */
/** @import {Tri} from './logic.js' */

/**
 * @param {readonly Item[]} left @param {readonly Item[]} right
 * @returns {-1 | 0 | 1 | undefined} undefined where a side is empty, or what is known does not decide
 */
export function compare(left, right) {
  const a = one(left);
  const b = one(right);
  return a === undefined || b === undefined ? undefined : compareItems(a, b);
}

/** @param {Item} left @param {Item} right @returns {-1 | 0 | 1 | undefined} */
function compareItems(left, right) {
  if (right instanceof Temporal && left instanceof Node && typeof left.value === 'string') {
    const order = temporalKind(left.type) === 'dateTime' ? right.orderOf(left.value) : undefined;
    if (order !== undefined) return order;
  }
  let a = system(left);
  let b = system(right);
  if (a === undefined || b === undefined) {
    if (isComplex(left) || isComplex(right))
      throw new PathError('Only numbers, texts, dates, times and quantities have an order');
    return undefined;
  }
  if (a instanceof Temporal && typeof b === 'string') b = dated(b, a);
  if (b instanceof Temporal && typeof a === 'string') a = dated(a, b);
  if (a instanceof Temporal && b instanceof Temporal) {
    if ((a.kind === 'time') !== (b.kind === 'time')) throw new PathError('A time and a date have no order');
    return a.compare(b);
  }
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  if (a instanceof Quantity && b instanceof Quantity) return a.compare(b);
  const found = compareNumbers(a, b);
  if (found === undefined) throw new PathError('Values of different types have no order');
  return found;
}

/** @param {Item} item */
function isComplex(item) {
  return (
    item instanceof Node &&
    typeof item.value === 'object' &&
    system(item) === undefined &&
    !(item.type ?? '').endsWith('Quantity')
  );
}

/** @param {string} text @param {Temporal} other */
function dated(text, other) {
  return Temporal.parse(text, other.kind === 'time' ? 'time' : 'dateTime') ?? text;
}

/** @param {-1 | 0 | 1 | undefined} order @returns {Tri} */
export function less(order) {
  return order === undefined ? undefined : order < 0;
}

/** @param {-1 | 0 | 1 | undefined} order @returns {Tri} */
export function lessOrEqual(order) {
  return order === undefined ? undefined : order <= 0;
}

/** @param {-1 | 0 | 1 | undefined} order @returns {Tri} */
export function greater(order) {
  return order === undefined ? undefined : order > 0;
}

/** @param {-1 | 0 | 1 | undefined} order @returns {Tri} */
export function greaterOrEqual(order) {
  return order === undefined ? undefined : order >= 0;
}

/**
 * Two raw dates or times of FHIR types.
 * @param {unknown} left @param {unknown} right @param {string} leftType @param {string} [rightType]
 * @returns {-1 | 0 | 1 | undefined}
 */
export function compareTimes(left, right, leftType, rightType = leftType) {
  if (typeof left !== 'string' || typeof right !== 'string') return undefined;
  const dates = leftType === 'date' || rightType === 'date';
  if (leftType !== 'time' && rightType !== 'time' && (!dates || left.length === 10) && writtenAlike(left, right))
    return left < right ? -1 : left > right ? 1 : 0;
  const a = Temporal.parse(left, temporalKind(leftType) ?? 'dateTime');
  const b = Temporal.parse(right, temporalKind(rightType) ?? 'dateTime');
  return a && b && a.compare(b);
}

/**
 * Two raw Quantities. Where their codes do not compare (one has none, or it is no unit), units that read the same do: HL7's engine goes by
 * them alone.
 * @param {any} left @param {any} right @returns {-1 | 0 | 1 | undefined}
 */
export function compareQuantities(left, right) {
  const a = left == null ? undefined : Quantity.of(left);
  const b = right == null ? undefined : Quantity.of(right);
  if (a === undefined || b === undefined) return undefined;
  return (
    a.compare(b) ?? (typeof left.unit === 'string' && left.unit === right.unit ? a.value.compare(b.value) : undefined)
  );
}

/**
 * Sorted by each key in turn; an item without a key stands first, whichever the direction, as in HL7's engine.
 * @param {readonly Item[]} items
 * @param {readonly {by: (item: Item, index: number) => readonly Item[], descending: boolean}[]} keys
 * @returns {Item[]}
 */
export function sort(items, keys) {
  const keyed = items.map((item, index) => ({ item, keys: keys.map(({ by }) => one(by(item, index))) }));
  keyed.sort((a, b) => {
    for (let index = 0; index < keys.length; index += 1) {
      const left = a.keys[index];
      const right = b.keys[index];
      if (left === undefined || right === undefined) {
        const absent = Number(left !== undefined) - Number(right !== undefined);
        if (absent !== 0) return absent;
        continue;
      }
      const order = compareItems(left, right) ?? 0;
      if (order !== 0) return keys[index]?.descending ? -order : order;
    }
    return 0;
  });
  return keyed.map(({ item }) => item);
}
