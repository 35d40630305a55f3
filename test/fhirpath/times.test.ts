import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTimes } from '../../src/fhirpath/runtime/compare.js';

const two = (n: number): string => String(n).padStart(2, '0');
const ZONES = [
  ['Z', 0],
  ['+01:00', 60],
  ['+02:00', 120],
  ['-03:30', -210],
] as const;
const moment = fc
  .tuple(
    fc.integer({ min: 2024, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom(...ZONES),
    fc.constantFrom('', '.000'),
  )
  .map(([year, month, day, hour, minute, [zone, offset], fraction]) => ({
    text: `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:07${fraction}${zone}`,
    at: Date.UTC(year, month - 1, day, hour, minute) - offset * 60_000,
  }));

describe('times', () => {
  it('are in the order of their moments, however they are written', () => {
    fc.assert(
      fc.property(moment, moment, (left, right) => {
        expect(compareTimes(left.text, right.text, 'instant')).toBe(Math.sign(left.at - right.at));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['2026-02-28', '2026-03-01', 'date', -1],
    ['2026-02-30', '2026-03-01', 'date', undefined],
    ['2026-13-01', '2026-03-01', 'date', undefined],
    ['2026-02-28T10:00:00Z', '2026-02-28T11:00:00Z', 'date', undefined],
    ['2026-02-28T24:00:00Z', '2026-02-28T11:00:00Z', 'dateTime', undefined],
    ['2026-02-28T10:00:60Z', '2026-02-28T10:00:59Z', 'instant', 1],
    ['2026-02-28T10:00:00z', '2026-02-28T10:00:00z', 'instant', undefined],
  ] as const)('%s is to %s as %s: %s', (left, right, type, order) => {
    expect(compareTimes(left, right, type)).toBe(order);
  });
});
