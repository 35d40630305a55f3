/** Arithmetic (http://hl7.org/fhirpath/N1/#math): exact for decimals, empty where a result does not fit. */
import { Decimal } from './decimal.js';
import { decimal } from './equality.js';
import { PathError } from './faults.js';
import { Node, one, system } from './node.js';
import { Quantity } from './quantity.js';
import { daysInMonth, fromSeconds, Temporal } from './temporal.js';

/** @import {Item} from './node.js' */

const MAX_INTEGER = 2147483647;

/** @param {readonly Item[]} items @returns {Exclude<Item, Node> | undefined} */
function operand(items) {
  const item = one(items);
  const value = item === undefined ? undefined : system(item);
  if (value === undefined && item instanceof Node && item.value !== undefined)
    throw new PathError('A number is expected');
  return value;
}

/** An integer where it fits, empty where it overflows. @param {number | bigint} value @returns {number | undefined} */
function integer(value) {
  const number = Number(value);
  return number > MAX_INTEGER || number < -MAX_INTEGER - 1 ? undefined : number;
}

/**
 * @param {string} sign @param {readonly Item[]} left @param {readonly Item[]} right
 * @returns {Item | undefined}
 */
export function arithmetic(sign, left, right) {
  const a = operand(left);
  const b = operand(right);
  if (a === undefined || b === undefined) return undefined;
  if (sign === '+' && typeof a === 'string' && typeof b === 'string') return a + b;
  if (a instanceof Temporal && b instanceof Quantity && (sign === '+' || sign === '-'))
    return shifted(a, b, sign === '+' ? 1 : -1);
  if (a instanceof Quantity || b instanceof Quantity) return quantities(sign, a, b);
  if (typeof a === 'number' && typeof b === 'number' && sign !== '/') return integers(sign, a, b);
  if (typeof a === 'bigint' && typeof b === 'bigint' && sign !== '/') return longs(sign, a, b);
  const x = decimal(a);
  const y = decimal(b);
  if (!x || !y) throw new PathError(`${sign} is not defined for these values`);
  switch (sign) {
    case '+':
      return x.plus(y);
    case '-':
      return x.plus(y.negated());
    case '*':
      return x.times(y);
    case '/':
      return x.dividedBy(y);
    case 'div': {
      const quotient = x.quotient(y);
      return quotient === undefined ? undefined : integer(quotient);
    }
    default:
      return x.remainder(y);
  }
}

/** @param {string} sign @param {number} a @param {number} b @returns {number | undefined} */
function integers(sign, a, b) {
  if (sign === '+') return integer(a + b);
  if (sign === '-') return integer(a - b);
  if (sign === '*') return integer(a * b);
  if (b === 0) return undefined;
  return sign === 'div' ? Math.trunc(a / b) : a % b;
}

/** @param {string} sign @param {bigint} a @param {bigint} b @returns {bigint | undefined} */
function longs(sign, a, b) {
  if (sign === '+') return a + b;
  if (sign === '-') return a - b;
  if (sign === '*') return a * b;
  if (b === 0n) return undefined;
  return sign === 'div' ? a / b : a % b;
}

/** @param {string} sign @param {Item} a @param {Item} b @returns {Item | undefined} */
function quantities(sign, a, b) {
  const left = a instanceof Quantity ? a : plain(a);
  const right = b instanceof Quantity ? b : plain(b);
  if (left && right) {
    if (sign === '*') return left.combine(right, 1);
    if (sign === '/') return left.combine(right, -1);
    if (sign === '+') return left.plus(right);
    if (sign === '-') return left.plus(right.negated());
  }
  throw new PathError(`${sign} is not defined for these values`);
}

/** @param {Item} value */
function plain(value) {
  const number = decimal(value);
  return number && new Quantity(number, '1');
}

/** Durations by unit: in seconds, or in months. @type {ReadonlyMap<string, readonly [seconds: number, months: number]>} */
const DURATIONS = new Map([
  ['a', [0, 12]],
  ['mo', [0, 1]],
  ['wk', [604800, 0]],
  ['d', [86400, 0]],
  ['h', [3600, 0]],
  ['min', [60, 0]],
  ['s', [1, 0]],
  ['ms', [0.001, 0]],
  // HL7's suite writes calendar units in quotes as well.
  ['month', [0, 1]],
  ['year', [0, 12]],
]);

/** @param {Temporal} moment @param {Quantity} duration @param {1 | -1} sign @returns {Temporal | undefined} */
function shifted(moment, duration, sign) {
  const found = DURATIONS.get(duration.unit);
  if (!found) throw new PathError('A duration is expected');
  const [seconds, months] = found;
  if (months > 0) {
    if (duration.calendar === undefined && (duration.unit === 'a' || duration.unit === 'mo')) {
      throw new PathError('Years and months of the calendar are written without quotes');
    }
    return shiftedByMonths(moment, sign * duration.whole * months);
  }
  // The part of a duration that is smaller than what is known of the date does not count: a day has no hours.
  if (seconds >= 1) return moved(moment, sign * duration.whole * seconds);
  return movedMilliseconds(moment, sign * duration.whole);
}

/** @param {Temporal} moment @param {number} months @returns {Temporal | undefined} */
function shiftedByMonths(moment, months) {
  if (moment.kind === 'time') throw new PathError('A time has no months');
  const [year = 0, month, day, ...rest] = moment.parts;
  if (month === undefined) return inRange(new Temporal(moment.kind, [year + Math.trunc(months / 12)], '', undefined));
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  const parts = [newYear, newMonth];
  if (day !== undefined) parts.push(Math.min(day, daysInMonth(newYear, newMonth)), ...rest);
  return inRange(new Temporal(moment.kind, parts, moment.fraction, moment.offset));
}

/** @param {Temporal} moment @param {number} seconds @returns {Temporal | undefined} */
function moved(moment, seconds) {
  if (!Number.isFinite(seconds) || Math.abs(seconds) > 1e12) return undefined;
  if (moment.kind === 'time') {
    const [, , , hour = 0, minute = 0, second = 0] = moment.parts;
    const total = (((hour * 3600 + minute * 60 + second + seconds) % 86400) + 86400) % 86400;
    const parts = [0, 1, 1, Math.floor(total / 3600), Math.floor((total % 3600) / 60), total % 60];
    return new Temporal('time', parts.slice(0, moment.precision), moment.fraction, undefined);
  }
  if (moment.precision < 3) {
    const months = Math.trunc(seconds / 86400 / 30);
    return moment.precision === 1
      ? shiftedByMonths(moment, Math.trunc(seconds / 86400 / 365) * 12)
      : shiftedByMonths(moment, months);
  }
  const step = moment.precision === 3 ? 86400 : moment.precision === 4 ? 3600 : moment.precision === 5 ? 60 : 1;
  return inRange(fromSeconds(moment, moment.epochSeconds + Math.trunc(seconds / step) * step, moment.offset));
}

/** @param {Temporal} moment @param {number} milliseconds @returns {Temporal | undefined} */
function movedMilliseconds(moment, milliseconds) {
  if (moment.precision < 6) return moved(moment, Math.trunc(milliseconds / 1000));
  const total = moment.milliseconds + milliseconds;
  const seconds = Math.floor(total / 1000);
  const rest = moved(moment, seconds);
  const fraction = String(total - seconds * 1000).padStart(3, '0');
  return rest && new Temporal(rest.kind, rest.parts, fraction, rest.offset);
}

/** @param {Temporal} moment */
function inRange(moment) {
  const year = moment.parts[0] ?? 0;
  return year >= 1 && year <= 9999 ? moment : undefined;
}

/** @param {readonly Item[]} items @returns {Item | undefined} */
export function negate(items) {
  const value = operand(items);
  if (value === undefined) return undefined;
  if (value instanceof Quantity || value instanceof Decimal) return value.negated();
  if (typeof value === 'number') return value === 0 ? 0 : -value;
  if (typeof value === 'bigint') return -value;
  throw new PathError('A number is expected');
}

/** @param {readonly Item[]} items @returns {Item | undefined} */
export function positive(items) {
  const value = operand(items);
  if (value === undefined || value instanceof Quantity || decimal(value)) return value;
  throw new PathError('A number is expected');
}

/** @param {readonly Item[]} items @returns {Decimal | undefined} */
function number(items) {
  const value = operand(items);
  const found = value === undefined ? undefined : decimal(value);
  if (value !== undefined && !found) throw new PathError('A number is expected');
  return found;
}

/** @param {readonly Item[]} items @returns {Item | undefined} */
export function abs(items) {
  const value = operand(items);
  if (typeof value === 'number') return Math.abs(value);
  if (value instanceof Quantity) return value.value.units < 0n ? value.negated() : value;
  const found = number(items);
  return found && (found.units < 0n ? found.negated() : found);
}

/** @param {readonly Item[]} items */
export function ceiling(items) {
  const value = number(items);
  return value && integer(value.cut(1).units);
}

/** @param {readonly Item[]} items */
export function floor(items) {
  const value = number(items);
  return value && integer(value.cut(-1).units);
}

/** @param {readonly Item[]} items */
export function truncate(items) {
  const value = number(items);
  return value && integer(value.cut(0).units);
}

/** @param {readonly Item[]} items @param {number} [digits] */
export function round(items, digits = 0) {
  if (digits < 0 || digits > 100) throw new PathError('round() takes a number of digits from 0 to 100');
  return number(items)?.rounded(digits);
}

/** @param {number} value @returns {Decimal | undefined} empty where there is no such real number */
function real(value) {
  return Number.isFinite(value) ? Decimal.of(value) : undefined;
}

/** @param {readonly Item[]} items */
export function exp(items) {
  const value = number(items);
  return value && real(Math.exp(value.toNumber()));
}

/** @param {readonly Item[]} items */
export function ln(items) {
  const value = number(items);
  return value && real(Math.log(value.toNumber()));
}

/** @param {readonly Item[]} items @param {readonly Item[]} base */
export function log(items, base) {
  const value = number(items)?.toNumber();
  const of = number(base)?.toNumber();
  if (value === undefined || of === undefined) return undefined;
  if (of === 2) return real(Math.log2(value));
  return of === 10 ? real(Math.log10(value)) : real(Math.log(value) / Math.log(of));
}

/** @param {readonly Item[]} items @param {readonly Item[]} exponent @returns {Item | undefined} */
export function power(items, exponent) {
  const value = number(items);
  const to = number(exponent);
  if (!value || !to) return undefined;
  const times = to.toNumber();
  const whole = typeof operand(items) === 'number' && typeof operand(exponent) === 'number' && times >= 0;
  if (to.isInteger() && times >= 0 && times <= 64 && String(value.units).length * times < 1000) {
    let result = new Decimal(1n, 0);
    for (let count = 0; count < times; count += 1) result = result.times(value);
    return whole ? integer(result.units) : result;
  }
  return real(value.toNumber() ** times);
}

/** @param {readonly Item[]} items */
export function sqrt(items) {
  const value = number(items);
  return value && real(Math.sqrt(value.toNumber()));
}

/** @param {readonly Item[]} items @returns {Item | undefined} */
export function total(items) {
  return items.length === 0
    ? undefined
    : items
        .slice(1)
        .reduce(
          (/** @type {Item | undefined} */ sum, item) => (sum === undefined ? sum : arithmetic('+', [sum], [item])),
          items[0],
        );
}
