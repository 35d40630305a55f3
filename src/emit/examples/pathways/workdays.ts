/** Working days in Denmark: on which offices, therapists and training groups see citizens. Home care and nursing come every day. */
import { dateText, dayNumber } from './time.js';

/** Days away from the year's Easter Sunday: Maundy Thursday, Good Friday, Easter Monday, Ascension and the day after, Whit Monday. */
const BY_EASTER = [-3, -2, 1, 39, 40, 50];
/** Month and day: New Year, Constitution Day, Christmas and New Year's Eve. */
const FIXED = new Set(['01-01', '06-05', '12-24', '12-25', '12-26', '12-31']);

const EASTERS = new Map<number, number>();

/** The day number of Easter Sunday, by the anonymous Gregorian reckoning. */
function easter(year: number): number {
  let day = EASTERS.get(year);
  if (day === undefined) {
    const golden = year % 19;
    const century = Math.floor(year / 100);
    const leaps = Math.floor(century / 4);
    const moons = Math.floor((century + 8) / 25);
    const epact = (19 * golden + century - leaps - Math.floor((century - moons + 1) / 3) + 15) % 30;
    const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - ((year % 100) % 4)) % 7;
    const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
    const sum = epact + weekday - 7 * late + 114;
    const two = (n: number): string => String(n).padStart(2, '0');
    day = dayNumber(`${year}-${two(Math.floor(sum / 31))}-${two((sum % 31) + 1)}`);
    EASTERS.set(year, day);
  }
  return day;
}

/** 1 January 1970, day number 0, was a Thursday. */
const isWeekend = (day: number): boolean => (((day + 4) % 7) + 7) % 7 === 0 || (((day + 4) % 7) + 7) % 7 === 6;

export function isWorkday(day: number): boolean {
  if (isWeekend(day)) return false;
  const date = dateText(day);
  return !FIXED.has(date.slice(5)) && !BY_EASTER.includes(day - easter(Number(date.slice(0, 4))));
}

/** The working day nearest before a day, or the day itself; the one after where that would not be later than `before`. */
export function workdayNear(day: number, before: number): number {
  for (let at = day; at > before; at--) if (isWorkday(at)) return at;
  let at = day;
  while (!isWorkday(at)) at++;
  return at;
}
