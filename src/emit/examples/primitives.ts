import { createHash } from 'node:crypto';
import type { Element, Json } from '../../guide/index.js';
import type { Random } from './seed.js';
import { SENTENCES, WORDS } from './words.js';

/** Days before (negative) or after `asOf` (YYYY-MM-DD), as a date. */
export function dateAt(asOf: string, days: number): string {
  return new Date(Date.parse(`${asOf}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A date or moment some days before or after, as exact as it is. */
export function shifted(value: string, days: number): string {
  const date = value.slice(0, 10);
  return dateAt(date + '0000-01-01'.slice(date.length), days).slice(0, date.length) + value.slice(10);
}

/** A working-day moment in Danish time; summer time is from the last Sunday of March to the last of October. */
export function dateTimeAt(asOf: string, days: number, random: Random): string {
  return momentAt(asOf, [days, 7, 20], random);
}

export function isSummerTime(date: string): boolean {
  const year = Number(date.slice(0, 4));
  let bounds = SUMMERS.get(year);
  if (bounds === undefined) {
    const lastSunday = (month: number): string => {
      const last = new Date(Date.UTC(year, month + 1, 0));
      return new Date(last.getTime() - last.getUTCDay() * 86_400_000).toISOString().slice(0, 10);
    };
    bounds = [lastSunday(2), lastSunday(9)];
    SUMMERS.set(year, bounds);
  }
  return date >= bounds[0] && date < bounds[1];
}
const SUMMERS = new Map<number, readonly [from: string, to: string]>();

/** Instants that must agree: what has changed on a day is put together the morning after. */
const MOMENTS: Readonly<Record<string, readonly [days: number, from: number, to: number]>> = {
  'Meta.lastUpdated': [-1, 8, 20],
  'Bundle.timestamp': [0, 5, 6],
};

function momentAt(asOf: string, [days, from, to]: readonly [number, number, number], random: Random): string {
  const date = dateAt(asOf, days);
  const time = `${String(random.integer(from, to)).padStart(2, '0')}:${String(random.integer(0, 11) * 5).padStart(2, '0')}:00`;
  return `${date}T${time}${isSummerTime(date) ? '+02:00' : '+01:00'}`;
}

/** Smallest and largest values of R4's integer types. */
const LOWEST: Readonly<Record<string, number>> = { positiveInt: 1, unsignedInt: 0, integer: 0 };

/**
 * A value of a primitive type that keeps the element's own limits (minValue, maxValue, maxLength); bindings, fixed values and
 * patterns are the caller's. Texts are short Danish.
 */
export function primitiveValue(
  type: string,
  element: Element,
  context: { readonly asOf: string; readonly random: Random; readonly base: string },
): Json {
  const { asOf, random } = context;
  const bounded = (low: number, high: number): number => {
    const min = numberOf(element.minValue?.value) ?? low;
    const max = numberOf(element.maxValue?.value) ?? Math.max(high, min);
    return random.integer(Math.ceil(min), Math.floor(max));
  };
  const own = Object.hasOwn(WORDS, element.base.path) ? WORDS[element.base.path] : undefined;
  if (own !== undefined) return cut(random.pick(own), element.maxLength);
  const moment = MOMENTS[element.base.path];
  if (moment !== undefined && type === 'instant') return momentAt(asOf, moment, random);
  switch (type) {
    case 'boolean':
      return random.chance(0.5);
    case 'integer':
    case 'unsignedInt':
    case 'positiveInt':
      return bounded(LOWEST[type] ?? 0, 100);
    case 'decimal':
      return bounded(1, 100);
    case 'date':
      return dateWithin(element, dateAt(asOf, -random.integer(1, 300)));
    case 'dateTime':
      return dateWithin(element, dateTimeAt(asOf, -random.integer(1, 90), random));
    case 'instant':
      return dateTimeAt(asOf, -random.integer(0, 30), random);
    case 'time':
      return `${String(random.integer(7, 20)).padStart(2, '0')}:30:00`;
    case 'id':
      return `id-${random.integer(1000, 9999)}`;
    case 'oid':
      return `urn:oid:2.999.${random.integer(1, 9999)}`;
    case 'uuid':
      return `urn:uuid:${uuidText(random)}`;
    case 'uri':
    case 'url':
    case 'canonical':
      return `${context.base}/eksempel/${random.integer(1000, 9999)}`;
    case 'base64Binary':
      return Buffer.from('FKI').toString('base64');
    case 'code':
      return 'eksempel';
    case 'xhtml':
      return '<div xmlns="http://www.w3.org/1999/xhtml">Eksempel</div>';
    default:
      return cut(random.pick(SENTENCES), element.maxLength);
  }
}

const numberOf = (value: Json | undefined): number | undefined => (typeof value === 'number' ? value : undefined);
const cut = (text: string, length: number | undefined): string =>
  length === undefined ? text : text.slice(0, Math.max(1, length)).trimEnd();

function dateWithin(element: Element, value: string): string {
  const low = element.minValue?.value;
  const high = element.maxValue?.value;
  if (typeof low === 'string' && value < low) return low;
  if (typeof high === 'string' && value > high) return high;
  return value;
}

function uuidText(random: Random): string {
  const hex = createHash('sha256').update(String(random.next())).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
