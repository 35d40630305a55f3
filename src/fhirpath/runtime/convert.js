/** Conversions (http://hl7.org/fhirpath/N1/#conversion): undefined where a value does not convert. */
import { Decimal } from './decimal.js';
import { decimal } from './equality.js';
import { Node, one, system } from './node.js';
import { Quantity } from './quantity.js';
import { Temporal } from './temporal.js';

/** @import {Item} from './node.js' */
/** @typedef {Exclude<Item, Node> | undefined} Value */

const TRUE = new Set(['true', 't', 'yes', 'y', '1', '1.0']);
const FALSE = new Set(['false', 'f', 'no', 'n', '0', '0.0']);

/** @param {readonly Item[]} items @returns {Value} */
function value(items) {
  const item = one(items);
  return item === undefined ? undefined : system(item);
}

/** @param {readonly Item[]} items @returns {boolean | undefined} */
export function toBoolean(items) {
  const from = value(items);
  if (typeof from === 'boolean' || from === undefined) return from;
  const number = decimal(from);
  const text = number ? String(number.normal()) : typeof from === 'string' ? from.toLowerCase() : '';
  return TRUE.has(text) ? true : FALSE.has(text) ? false : undefined;
}

/** @param {readonly Item[]} items @returns {number | undefined} */
export function toInteger(items) {
  const from = value(items);
  if (typeof from === 'number') return from;
  if (typeof from === 'boolean') return from ? 1 : 0;
  const text = typeof from === 'bigint' ? String(from) : from;
  if (typeof text !== 'string' || !/^[+-]?\d{1,10}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= -2147483648 && number <= 2147483647 ? number : undefined;
}

/** @param {readonly Item[]} items @returns {bigint | undefined} */
export function toLong(items) {
  const from = value(items);
  if (typeof from === 'number' || typeof from === 'boolean') return BigInt(from);
  if (typeof from === 'bigint') return from;
  return typeof from === 'string' && /^[+-]?\d{1,19}$/.test(from) ? BigInt(from) : undefined;
}

/** @param {readonly Item[]} items @returns {Decimal | undefined} */
export function toDecimal(items) {
  const from = value(items);
  if (typeof from === 'boolean') return new Decimal(from ? 10n : 0n, 1);
  return typeof from === 'string' ? (/^[+-]?\d+(?:\.\d+)?$/.test(from) ? Decimal.of(from) : undefined) : decimal(from);
}

/** @param {readonly Item[]} items @returns {string | undefined} */
export function toText(items) {
  const item = one(items);
  if (item === undefined) return undefined;
  // As it stands, not as it is read: 24:00 and trailing zeros survive.
  if (item instanceof Node && item.value != null && typeof item.value !== 'object') return String(item.value);
  const from = system(item);
  return from === undefined || from === null ? undefined : String(from);
}

/** @param {readonly Item[]} items @param {'date' | 'dateTime' | 'time'} kind @returns {Temporal | undefined} */
function toTemporal(items, kind) {
  const from = value(items);
  if (typeof from === 'string') return Temporal.parse(from, kind);
  if (!(from instanceof Temporal) || (from.kind === 'time') !== (kind === 'time')) return undefined;
  if (from.kind === kind) return from;
  return kind === 'date'
    ? new Temporal('date', from.parts.slice(0, 3), '', undefined)
    : new Temporal('dateTime', from.parts, '', undefined);
}

/** @param {readonly Item[]} items */
export function toDate(items) {
  return toTemporal(items, 'date');
}

/** @param {readonly Item[]} items */
export function toDateTime(items) {
  return toTemporal(items, 'dateTime');
}

/** @param {readonly Item[]} items */
export function toTime(items) {
  return toTemporal(items, 'time');
}

/** @param {readonly Item[]} items @param {string} [unit] only where it is this unit @returns {Quantity | undefined} */
export function toQuantity(items, unit) {
  const from = value(items);
  const number = typeof from === 'boolean' ? new Decimal(from ? 10n : 0n, 1) : decimal(from);
  const found =
    from instanceof Quantity
      ? from
      : number
        ? new Quantity(number, '1')
        : typeof from === 'string'
          ? Quantity.parse(from)
          : undefined;
  return unit === undefined || found?.unit === unit || found?.calendar === unit ? found : undefined;
}

/** `convertsTo…()`: empty of nothing. @param {readonly Item[]} items @param {(items: readonly Item[]) => unknown} convert */
export function converts(items, convert) {
  return one(items) === undefined ? undefined : convert(items) !== undefined;
}
