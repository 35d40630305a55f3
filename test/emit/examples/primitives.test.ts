import { describe, expect, it } from 'vitest';
import { shifted } from '../../../src/emit/examples/primitives.js';

describe('a date or moment some days before or after', () => {
  it.each([
    ['2026-11-26', 2, '2026-11-28'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-26T08:00:00+01:00', 40, '2027-01-05T08:00:00+01:00'],
    ['2026', 400, '2027'],
    ['2026-11', -400, '2025-09'],
  ])('%s by %i days is %s, as exact as it was', (value, days, expected) => {
    expect(shifted(value, days)).toBe(expected);
  });
});
