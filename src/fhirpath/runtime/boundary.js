/** What a value of limited precision may stand for (https://hl7.org/fhirpath/#boundary-functions). */
import { Decimal } from './decimal.js';
import { decimal } from './equality.js';
import { one, system } from './node.js';
import { Quantity } from './quantity.js';
import { daysInMonth, Temporal } from './temporal.js';

/** @import {Item} from './node.js' */

const DEFAULT_DIGITS = 8;
const MAX_DIGITS = 31;
/** Digits of a date or time by how many of its parts are known; milliseconds are 17. */
const DATE_DIGITS = [0, 4, 6, 8, 10, 12, 14];
const TIME_DIGITS = [0, 0, 0, 0, 2, 4, 6];

/** @param {readonly Item[]} items @param {number} [precision] @returns {Item | undefined} */
export function lowBoundary(items, precision) {
  return boundary(items, precision, -1);
}

/** @param {readonly Item[]} items @param {number} [precision] @returns {Item | undefined} */
export function highBoundary(items, precision) {
  return boundary(items, precision, 1);
}

/** @param {readonly Item[]} items @param {number | undefined} precision @param {-1 | 1} side @returns {Item | undefined} */
function boundary(items, precision, side) {
  const item = one(items);
  const value = item === undefined ? undefined : system(item);
  if (value instanceof Temporal) return temporalBoundary(value, precision, side);
  if (value instanceof Quantity) {
    const bound = decimalBoundary(value.value, precision, side);
    return bound && new Quantity(bound, value.unit, value.calendar);
  }
  const number = decimal(value);
  return number && decimalBoundary(number, precision, side);
}

/** @param {Decimal} value @param {number | undefined} precision @param {-1 | 1} side @returns {Decimal | undefined} */
function decimalBoundary(value, precision = DEFAULT_DIGITS, side) {
  if (precision < 0 || precision > MAX_DIGITS) return undefined;
  const half = new Decimal(5n * BigInt(side), value.scale + 1);
  return value.plus(half).cut(side, precision);
}

/** @param {Temporal} value @param {number | undefined} precision @param {-1 | 1} side @returns {Temporal | undefined} */
function temporalBoundary(value, precision, side) {
  const { kind } = value;
  const digits = kind === 'time' ? TIME_DIGITS : DATE_DIGITS;
  const full = kind === 'time' ? 9 : 17;
  const wanted = precision ?? (kind === 'date' ? 8 : full);
  const count = wanted === full ? 6 : digits.indexOf(wanted);
  if (count < 1) return undefined;
  const low = [1, 1, 1, 0, 0, 0];
  const parts = [...value.parts];
  while (parts.length < 6) {
    const index = parts.length;
    if (side < 0) parts.push(low[index] ?? 0);
    else parts.push(index === 1 ? 12 : index === 2 ? daysInMonth(parts[0] ?? 1, parts[1] ?? 1) : index === 3 ? 23 : 59);
  }
  const fraction = wanted === full ? fractionOf(value, side) : '';
  const timed = kind !== 'time' && count > 3;
  const offset = timed ? (value.offset ?? (side < 0 ? 14 * 60 : -12 * 60)) : undefined;
  return new Temporal(kind === 'date' && timed ? 'dateTime' : kind, parts.slice(0, count), fraction, offset);
}

/** @param {Temporal} value @param {-1 | 1} side */
function fractionOf(value, side) {
  return value.fraction.padEnd(3, side < 0 ? '0' : '9').slice(0, 3);
}

/** How many digits are known. @param {readonly Item[]} items @returns {number | undefined} */
export function precision(items) {
  const item = one(items);
  const value = item === undefined ? undefined : system(item);
  if (value instanceof Temporal) {
    if (value.fraction) return value.kind === 'time' ? 9 : 17;
    return (value.kind === 'time' ? TIME_DIGITS : DATE_DIGITS)[value.precision];
  }
  return decimal(value)?.scale;
}

/** Whether two quantities measure the same. @param {readonly Item[]} items @param {readonly Item[]} others @returns {boolean | undefined} */
export function comparable(items, others) {
  const left = one(items);
  const right = one(others);
  if (left === undefined || right === undefined) return undefined;
  const a = system(left);
  const b = system(right);
  return a instanceof Quantity && b instanceof Quantity && a.comparable(b);
}
