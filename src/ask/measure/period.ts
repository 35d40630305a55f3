/** The period of a measure, both days included. */
export interface Period {
  /** YYYY-MM-DD. */
  readonly start: string;
  readonly end: string;
  readonly days: number;
}

const DAY_MS = 86_400_000;

/** Reads `2026`, `2026-Q4`, `2026-11`, `2026-11-05` or two days with `/` between; undefined where it is none of them. */
export function readPeriod(text: string): Period | undefined {
  const [from = '', to = from, ...more] = text.split('/');
  const first = boundsOf(from);
  const last = boundsOf(to);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  const days = Math.round((last.end - first.start) / DAY_MS) + 1;
  return days < 1 ? undefined : { start: dayOf(first.start), end: dayOf(last.end), days };
}

/** First and last day of a year, quarter, month or day, as UTC midnights: no time zone takes part. */
function boundsOf(text: string): { readonly start: number; readonly end: number } | undefined {
  const found = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(text);
  if (found === null) return undefined;
  const [, year, quarter, month, day] = found.map((part) => (part === undefined ? undefined : Number(part)));
  const start = new Date(Date.UTC(2000, 0, 1));
  start.setUTCFullYear(year!, quarter === undefined ? (month ?? 1) - 1 : (quarter - 1) * 3, day ?? 1);
  if (month !== undefined && start.getUTCMonth() !== month - 1) return undefined;
  const end = new Date(start);
  if (quarter !== undefined) end.setUTCMonth(end.getUTCMonth() + 3);
  else if (month === undefined) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (day === undefined) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  return { start: start.getTime(), end: end.getTime() - DAY_MS };
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
