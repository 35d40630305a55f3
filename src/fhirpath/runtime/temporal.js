/**
 * Dates and times with the precision they are written with (http://hl7.org/fhirpath/N1/#datetime). No time zone is assumed where none
 * is written, so that a verdict never depends on the machine it is made on.
 */

/** Year, month, day, hour, minute, second: how many of them are known. Seconds carry their fraction. */
const SECONDS = 6;
const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const DATE_TIME =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(?:(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?(Z|[+-]\d\d:\d\d)?)?)?$/;
const TIME = /^T?(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?$/;

/** Farthest that a local time can be from UTC: +14:00 and -12:00. */
const AHEAD = 14 * 3600;
const BEHIND = 12 * 3600;

export class Temporal {
  /**
   * @param {'date' | 'dateTime' | 'time'} kind
   * @param {readonly number[]} parts year to second as far as known; a time has zeros for its date
   * @param {string} fraction digits behind the second's point
   * @param {number | undefined} offset from UTC in minutes
   */
  constructor(kind, parts, fraction, offset) {
    this.kind = kind;
    this.parts = parts;
    this.fraction = fraction;
    this.offset = offset;
    /** As text, when it is first asked for. @type {string | undefined} */
    this.text = undefined;
  }

  /**
   * @param {string} text without `@`
   * @param {'date' | 'dateTime' | 'time'} kind
   * @returns {Temporal | undefined} undefined where the text is no such date or time
   */
  static parse(text, kind) {
    if (text.length > 64) return undefined;
    if (kind !== 'time' && isPlain(text) && (kind === 'dateTime' || text.length === 10)) return plain(text, kind);
    const found = (kind === 'time' ? TIME : kind === 'date' ? DATE : DATE_TIME).exec(text);
    if (!found) return undefined;
    if (kind === 'time') {
      const [, hour, minute, second, fraction] = found;
      const parts = [0, 1, 1, ...numbers([hour, minute, second])];
      return valid(parts) ? new Temporal(kind, parts, fraction ?? '', undefined) : undefined;
    }
    const [, year, month, day, hour, minute, second, fraction, zone] = found;
    const parts = numbers([year, month, day, hour, minute, second]);
    return valid(parts) ? new Temporal(kind, parts, fraction ?? '', offsetOf(zone)) : undefined;
  }

  /** How many of year … second are known. */
  get precision() {
    return this.parts.length;
  }

  /** Milliseconds; digits beyond them are dropped. */
  get milliseconds() {
    return Number(this.fraction.padEnd(3, '0').slice(0, 3));
  }

  toString() {
    const [year, month, day, hour, minute, second] = this.parts;
    let date = pad(year, 4);
    if (month !== undefined) date += `-${pad(month)}`;
    if (day !== undefined) date += `-${pad(day)}`;
    let time = '';
    if (hour !== undefined) {
      time = pad(hour);
      if (minute !== undefined) time += `:${pad(minute)}`;
      if (second !== undefined) time += `:${pad(second)}`;
      if (this.fraction) time += `.${this.fraction}`;
    }
    if (this.kind === 'time') return time;
    if (!time) return date;
    return `${date}T${time}${zoneText(this.offset)}`;
  }

  /** Seconds since 1970 as if written in UTC, the unknown parts at their least. */
  get epochSeconds() {
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = this.parts;
    return daysFromEpoch(year, month, day) * 86400 + hour * 3600 + minute * 60 + second - (this.offset ?? 0) * 60;
  }

  /**
   * -1, 0 or 1; undefined where the known parts do not decide.
   * @param {Temporal} other
   * @returns {-1 | 0 | 1 | undefined}
   */
  compare(other) {
    if ((this.kind === 'time') !== (other.kind === 'time')) return undefined;
    const known = Math.min(this.precision, other.precision);
    const zoned = this.offset !== undefined;
    if (known > 3 && zoned !== (other.offset !== undefined)) return compareUnzoned(this, other);
    // Two offsets: the same parts mean different moments, so both are read in UTC.
    const shift = known > 3 && zoned && this.offset !== other.offset;
    const left = shift ? inUtc(this) : this;
    const right = shift ? inUtc(other) : other;
    for (let index = 0; index < known; index += 1) {
      const difference = (left.parts[index] ?? 0) - (right.parts[index] ?? 0);
      if (difference !== 0) return difference < 0 ? -1 : 1;
    }
    if (this.precision !== other.precision) return undefined;
    if (known < SECONDS) return 0;
    const digits = Math.max(this.fraction.length, other.fraction.length);
    const mine = this.fraction.padEnd(digits, '0');
    const theirs = other.fraction.padEnd(digits, '0');
    return mine < theirs ? -1 : mine > theirs ? 1 : 0;
  }

  /**
   * The order of a dateTime as it is written and of this one, where their texts tell.
   * @param {string} text
   * @returns {-1 | 0 | 1 | undefined}
   */
  orderOf(text) {
    if (this.kind !== 'dateTime') return undefined;
    this.text ??= this.toString();
    if (!writtenAlike(text, this.text)) return undefined;
    return text < this.text ? -1 : text > this.text ? 1 : 0;
  }

  /** A text that equal moments of equal precision share. */
  key() {
    const utc = this.precision > 3 && this.offset !== undefined ? inUtc(this) : this;
    const kind = this.kind === 'time' ? 'T' : 'D';
    const fraction = this.fraction.replace(/0+$/, '');
    return `${kind}${utc.parts.join(':')}.${fraction}${this.precision > 3 && this.offset !== undefined ? 'Z' : ''}`;
  }
}

/**
 * One side has a time zone, the other none: it may stand anywhere on earth.
 * @param {Temporal} left @param {Temporal} right
 * @returns {-1 | 1 | undefined}
 */
function compareUnzoned(left, right) {
  const difference = left.epochSeconds - right.epochSeconds;
  // A local time reads at most 14 hours later and 12 hours earlier than its moment in UTC.
  const [late, early] = left.offset === undefined ? [AHEAD, BEHIND] : [BEHIND, AHEAD];
  const slack = 60 * 60;
  if (difference > late + slack) return 1;
  if (difference < -early - slack) return -1;
  return undefined;
}

/** @param {Temporal} moment @returns {Temporal} */
export function inUtc(moment) {
  if (!moment.offset) return moment;
  return fromSeconds(moment, moment.epochSeconds, 0);
}

/**
 * The moment of `like`'s kind, precision and fraction at so many seconds.
 * @param {Temporal} like @param {number} seconds @param {number | undefined} offset
 */
export function fromSeconds(like, seconds, offset) {
  const local = seconds + (offset ?? 0) * 60;
  const days = Math.floor(local / 86400);
  const rest = local - days * 86400;
  const parts = [...dateFromEpoch(days), Math.floor(rest / 3600), Math.floor((rest % 3600) / 60), rest % 60];
  return new Temporal(like.kind, parts.slice(0, like.precision), like.fraction, offset);
}

/** @param {number} year @param {number} month @param {number} day days since 1970-01-01 in the proleptic Gregorian calendar */
export function daysFromEpoch(year, month, day) {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** @param {number} days @returns {[number, number, number]} */
function dateFromEpoch(days) {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day];
}

/** @param {number} year @param {number} month */
export function daysInMonth(year, month) {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** @param {readonly number[]} parts */
function valid([year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0]) {
  // Second 60 is a leap second, which FHIR allows.
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) && hour < 24 && minute < 60 && second <= 60
  );
}

/** @param {readonly (string | undefined)[]} texts */
function numbers(texts) {
  const known = texts.indexOf(undefined);
  return (known < 0 ? texts : texts.slice(0, known)).map(Number);
}

/** @param {string | undefined} zone */
function offsetOf(zone) {
  if (zone === undefined) return undefined;
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone[0] === '-' ? -minutes : minutes;
}

/** @param {number | undefined} offset */
function zoneText(offset) {
  if (offset === undefined) return '';
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** @param {number | undefined} value */
function pad(value, width = 2) {
  return String(value ?? 0).padStart(width, '0');
}

/** The two latest moments: an expression over a Bundle's entries asks for the Bundle's own time again at each. */
let latest = { text: '', moment: /** @type {Temporal | undefined} */ (undefined) };
let before = latest;

/** @param {string} text @param {'date' | 'dateTime'} kind @returns {Temporal} */
function plain(text, kind) {
  if (text === latest.text && latest.moment?.kind === kind) return latest.moment;
  if (text === before.text && before.moment?.kind === kind) {
    const { moment } = before;
    [latest, before] = [before, latest];
    return moment;
  }
  const parts = [twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8)];
  if (text.length > 10) parts.push(twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17));
  const zone = text.length === 20 ? 'Z' : text.length === 25 ? text.slice(19) : undefined;
  const moment = new Temporal(kind, parts, '', offsetOf(zone));
  before = latest;
  latest = { text, moment };
  return moment;
}

/**
 * Whether two dates or times are certainly right and written to the same precision in the same zone, so that their texts are in the
 * order of their moments. No is no answer: days after the 28th, and whatever else takes more than a look, are left to
 * {@link Temporal.compare}.
 * @param {string} left
 * @param {string} right
 */
export function writtenAlike(left, right) {
  const { length } = left;
  if (length !== right.length) return false;
  for (let at = 19; at < length; at++) if (left.charCodeAt(at) !== right.charCodeAt(at)) return false;
  return isPlain(left) && isPlain(right);
}

/** `2026-02-28`, `2026-02-28T23:59:59Z` or `2026-02-28T23:59:59+01:00`. */
const PLAIN =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-]\d\d:\d\d))?$/;

/** The latest text that was plain: a loop holds one to many. */
let latestPlain = '';

/** @param {string} text */
function isPlain(text) {
  if (text === latestPlain) return true;
  if (text.length > 25 || !PLAIN.test(text)) return false;
  latestPlain = text;
  return true;
}

/** -1 where they are no digits. @param {string} text @param {number} at */
function twoDigits(text, at) {
  const tens = text.charCodeAt(at) - 0x30;
  const ones = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
