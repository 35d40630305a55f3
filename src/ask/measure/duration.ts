/** The time between two moments. */
const MS: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, min: 60_000, s: 1000 };

/**
 * How long from one date or dateTime to another, in a UCUM unit; undefined where the texts are too coarse for it. Days are counted by the
 * calendar, each moment in its own time zone: from Monday evening to Tuesday morning is one day. Shorter units need times of day.
 */
export function durationBetween(from: string, to: string, unit: string): number | undefined {
  const ms = MS[unit];
  if (ms === undefined) return undefined;
  const [start, end] = unit === 'd' ? [dayOf(from), dayOf(to)] : [momentOf(from), momentOf(to)];
  return start === undefined || end === undefined ? undefined : Math.round(((end - start) / ms) * 1e4) / 1e4;
}

function dayOf(text: string): number | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  return day === undefined ? undefined : Date.parse(`${day}T00:00:00Z`);
}

function momentOf(text: string): number | undefined {
  return /T\d{2}:\d{2}.*(Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : undefined;
}
