/** Delays, times of day and numbers, as side files write them. */
import { diagnostic } from '../../diagnostics.js';
import { locationOf, type SideRecord } from './shape.js';

const MINUTES: Readonly<Record<string, number>> = { min: 1, h: 60, d: 1440 };

/** `3d`, `30min`, `0`, or two of them: `1d..3d`; in minutes. Nothing said is no delay. */
export function delayOf(record: SideRecord, field: string): readonly [number, number] {
  const text = record.optional(field) ?? '0';
  const parts = text.split('..').map((part) => /^(\d+(?:\.\d+)?)(min|h|d)$|^0$/.exec(part.trim()));
  const minutes = parts.map((part) =>
    part === null ? Number.NaN : Math.round(Number(part[1] ?? 0) * (MINUTES[part[2] ?? 'min'] ?? 1)),
  );
  const [low = 0, high = low] = minutes;
  if (minutes.length <= 2 && minutes.every((each) => !Number.isNaN(each)) && low <= high) return [low, high];
  record.fault(field, 'FKI3150');
  return [0, 0];
}

/** `08:00` or `08:00..10:30`, as minutes of the day. */
export function atOf(record: SideRecord, field: string): readonly [number, number] | undefined {
  const text = record.optional(field);
  if (text === undefined) return undefined;
  const minutes = text.split('..').map((part) => {
    const found = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(part.trim());
    return found === null ? Number.NaN : Number(found[1]) * 60 + Number(found[2]);
  });
  const [low = 0, high = low] = minutes;
  if (minutes.length <= 2 && minutes.every((each) => !Number.isNaN(each)) && low <= high) return [low, high];
  record.fault(field, 'FKI3156');
  return undefined;
}

export function numberWithin(record: SideRecord, field: string, value: unknown, low: number, high: number): number {
  if (typeof value === 'number' && value >= low && value <= high) return value;
  record.say(diagnostic('FKI3158', { field, low, high }, locationOf(record.positionOf(field))));
  return low;
}
