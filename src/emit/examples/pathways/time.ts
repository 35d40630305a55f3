import { isSummerTime } from '../primitives.js';

/** Minutes since 1970-01-01T00:00 on a Danish wall clock: days are as long as their minutes, which is all that a pathway reckons with. */
export type Minute = number;

export const DAY = 1440;
const MS = 60_000;

export const dayOf = (at: Minute): number => Math.floor(at / DAY);

/** YYYY-MM-DD as a day number. */
export const dayNumber = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / (DAY * MS));

interface DayTexts {
  readonly date: string;
  readonly offset: string;
}

/** Days are asked for again and again: what they are called is worked out once. */
const DAYS = new Map<number, DayTexts>();

function textsOf(day: number): DayTexts {
  let texts = DAYS.get(day);
  if (texts === undefined) {
    const date = new Date(day * DAY * MS).toISOString().slice(0, 10);
    texts = { date, offset: isSummerTime(date) ? '+02:00' : '+01:00' };
    if (DAYS.size > 4096) DAYS.clear();
    DAYS.set(day, texts);
  }
  return texts;
}

export const dateText = (day: number): string => textsOf(day).date;

const two = (n: number): string => String(n).padStart(2, '0');

/** With seconds and Denmark's offset on that day, as FHIR writes it. The hour that a changeover shifts belongs to the new offset. */
export function dateTimeText(at: Minute): string {
  const day = dayOf(at);
  const { date, offset } = textsOf(day);
  const minute = at - day * DAY;
  return `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00${offset}`;
}
