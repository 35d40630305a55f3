/** Dates and times: a calendar, and clocks, as R4 §2.24.0.1 writes them. */
import { isText } from './primitives.js';

/** @import { Run } from './run.js' */

/**
 * The number that the digits from `start` to `end` write; NaN where one is no digit.
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
function digits(text, start, end) {
  let value = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i) - 0x30;
    if (!(unit >= 0 && unit <= 9)) return Number.NaN;
    value = value * 10 + unit;
  }
  return value;
}

/**
 * `YYYY`, `YYYY-MM` or `YYYY-MM-DD` at the start of the text, a day that exists: its length, or 0.
 * @param {string} text
 */
function calendarDate(text) {
  const year = digits(text, 0, 4);
  if (!(year >= 1)) return 0;
  if (text.length === 4) return 4;
  if (text.charCodeAt(4) !== 0x2d) return 0;
  const month = digits(text, 5, 7);
  if (!(month >= 1 && month <= 12)) return 0;
  if (text.length === 7) return 7;
  if (text.charCodeAt(7) !== 0x2d) return 0;
  const day = digits(text, 8, 10);
  return day >= 1 && day <= daysIn(year, month) ? 10 : 0;
}

/**
 * @param {number} year
 * @param {number} month
 */
function daysIn(year, month) {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * `hh:mm:ss` with an optional fraction at `start`: where it ends, or 0. A leap second is a second.
 * @param {string} text
 * @param {number} start
 */
function clockTime(text, start) {
  const hour = digits(text, start, start + 2);
  const minute = digits(text, start + 3, start + 5);
  const second = digits(text, start + 6, start + 8);
  if (!(hour <= 23 && minute <= 59 && second <= 60)) return 0;
  if (text.charCodeAt(start + 2) !== 0x3a || text.charCodeAt(start + 5) !== 0x3a) return 0;
  let end = start + 8;
  if (text.charCodeAt(end) === 0x2e) {
    const first = ++end;
    while (end < text.length && text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end++;
    if (end === first) return 0;
  }
  return end;
}

/**
 * `Z` or `±hh:mm` from `start` to the end of the text.
 * @param {string} text
 * @param {number} start
 */
function isZone(text, start) {
  const sign = text.charCodeAt(start);
  if (sign === 0x5a) return text.length === start + 1;
  if (sign !== 0x2b && sign !== 0x2d) return false;
  if (text.length !== start + 6 || text.charCodeAt(start + 3) !== 0x3a) return false;
  const hour = digits(text, start + 1, start + 3);
  const minute = digits(text, start + 4, start + 6);
  return (hour <= 13 && minute <= 59) || (hour === 14 && minute === 0);
}

/**
 * @param {string} text
 * @param {Run} run
 */
function reasonable(text, run) {
  const year = digits(text, 0, 4);
  if ((year < 1800 || year >= 2100) && !run.failFast)
    run.warning('invalid', 'Type_Specific_Checks_DT_DateTime_Reasonable', '', run.value(text));
}

/** What nearly all dates and times look like: certainly right, and reasonable. */
const USUAL =
  /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d))?$/;
const LONGEST_USUAL = 35;

/** @param {unknown} value @returns {value is string} */
function isUsual(value) {
  return typeof value === 'string' && value.length <= LONGEST_USUAL && USUAL.test(value);
}

/** @param {unknown} value @param {Run} run */
export function date(value, run) {
  if (isUsual(value) && value.length === 10) return;
  if (!isText(value, run)) return;
  const end = calendarDate(value);
  if (end === 0 || end !== value.length) run.invalid('Type_Specific_Checks_DT_Date_Valid', '', run.value(value));
  else reasonable(value, run);
}

/** Of the form of a day, alone or with a time, for days that are in no calendar. */
const NO_DAY = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:$|T\d\d:\d\d:\d\d)/;

/** @param {unknown} value @param {Run} run */
export function dateTime(value, run) {
  if (isUsual(value)) return;
  if (!isText(value, run)) return;
  const end = calendarDate(value);
  if (end !== 0 && end === value.length) {
    reasonable(value, run);
    return;
  }
  const time = end === 10 && value.charCodeAt(10) === 0x54 ? clockTime(value, 11) : 0;
  if (time === 0) {
    // A day that does not exist is no date; what is no date at all is no dateTime.
    const day = end === 0 && NO_DAY.test(value);
    run.invalid(`Type_Specific_Checks_DT_${day ? 'Date' : 'DateTime'}_Valid`, '', run.value(value));
  } else if (time === value.length) run.invalid('Type_Specific_Checks_DT_DateTime_TZ', '');
  else if (!isZone(value, time)) run.invalid('Type_Specific_Checks_DT_DateTime_Valid', '', run.value(value));
  else reasonable(value, run);
}

/** @param {unknown} value @param {Run} run */
export function instant(value, run) {
  if (isUsual(value) && value.length > 10) return;
  if (!isText(value, run)) return;
  const time = calendarDate(value) === 10 && value.charCodeAt(10) === 0x54 ? clockTime(value, 11) : 0;
  if (time === 0 || !isZone(value, time)) {
    const day = calendarDate(value) === 0 && NO_DAY.test(value);
    run.invalid(`Type_Specific_Checks_DT_${day ? 'Date_Valid' : 'DateTime_Regex'}`, '', run.value(value));
  } else reasonable(value, run);
}

/** @param {unknown} value @param {Run} run */
export function time(value, run) {
  if (!isText(value, run)) return;
  if (clockTime(value, 0) !== value.length || value.length < 8)
    run.invalid('Type_Specific_Checks_DT_Time_Valid', '', run.value(value));
}
