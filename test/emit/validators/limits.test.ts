import { describe, expect, it } from 'vitest';
import { noLess, noMore, notAfter, notBefore } from '../../../src/emit/validators/runtime/limits.js';
import { Registry } from '../../../src/emit/validators/runtime/registry.js';
import { Run } from '../../../src/emit/validators/runtime/run.js';

/** What a limit finds, as ids. */
function found(check: (run: Run) => void): readonly string[] {
  const run = new Run(new Registry(), {}, false);
  check(run);
  return run.finish().map(({ id }) => id);
}

describe('a limit of a date', () => {
  it.each([
    ['2019', '2020-06-01', true],
    ['2020', '2020-06-01', false],
    ['2020-06', '2020-06-01', false],
    ['2020-05', '2020-06-01', true],
    ['2020-06-01T00:30:00+02:00', '2020-05-31T22:00:00Z', false],
    ['2020-06-01T00:30:00+02:00', '2020-05-31T23:00:00Z', true],
  ])('says of %s whether it is before %s as far as both are given', (value, limit, before) => {
    const expected = before ? ['TYPE_SPECIFIC_CHECKS_DT_DT_LT'] : [];
    expect(found((run) => noLess(value, limit, 'time', run))).toEqual(expected);
  });

  it('takes what is as late as the limit', () => {
    expect(found((run) => noMore('2021-01-01T10:00:00Z', '2021-01-01', 'time', run))).toEqual([]);
    expect(found((run) => noMore('2021-01-02', '2021-01-01', 'time', run))).toEqual(['TYPE_SPECIFIC_CHECKS_DT_DT_GT']);
  });

  it('counts a duration from now: forwards for the greatest, backwards for the least (R4 §8.3.2.1)', () => {
    const years = { value: 10, code: 'a' };
    const now = new Date().getUTCFullYear();
    expect(found((run) => notAfter(`${now + 9}`, years, run))).toEqual([]);
    expect(found((run) => notAfter(`${now + 11}`, years, run))).toEqual(['TYPE_SPECIFIC_CHECKS_DT_DT_GT']);
    expect(found((run) => notBefore(`${now - 9}`, years, run))).toEqual([]);
    expect(found((run) => notBefore(`${now - 11}`, years, run))).toEqual(['TYPE_SPECIFIC_CHECKS_DT_DT_LT']);
    expect(found((run) => notAfter(`${now + 11}`, { value: 1, code: 'kg' }, run))).toEqual([]);
  });
});

describe('a limit of a number', () => {
  it('is named by the kind of number', () => {
    expect(found((run) => noLess(1, 2, 'integer', run))).toEqual(['Type_Specific_Checks_DT_Integer_LT']);
    expect(found((run) => noMore(2.5, 2, 'decimal', run))).toEqual(['Type_Specific_Checks_DT_Decimal_GT']);
    expect(found((run) => noMore('2', 2, 'integer', run))).toEqual([]);
  });
});
