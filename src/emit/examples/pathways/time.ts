import { isSummerTime } from '../primitives.js';

/** Minutes since 1970-01-01T00:00 on a Danish wall clock: days are as long as their minutes, which is all that a pathway reckons with. */
export type Minute = number;

export const DAY = 1440;
const MS = 60_000;

export const dayOf = (at: Minute): number => Math.floor(at / DAY);

/** YYYY-MM-DD as a day number. */
export const dayNumber = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / (DAY * MS));

const DATES = new Map<number, string>();

export function dateText(day: number): string {
  let text = DATES.get(day);
  if (text === undefined) {
    text = new Date(day * DAY * MS).toISOString().slice(0, 10);
    if (DATES.size > 4096) DATES.clear();
    DATES.set(day, text);
  }
  return text;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** With seconds and Denmark's offset on that day, as FHIR writes it. The hour that a changeover shifts belongs to the new offset. */
export function dateTimeText(at: Minute): string {
  const day = dayOf(at);
  const date = dateText(day);
  const minute = at - day * DAY;
  return `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00${isSummerTime(date) ? '+02:00' : '+01:00'}`;
}
