import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeMatcher } from '../../src/guide/regex.js';

/** Expressions over a small alphabet, as JavaScript writes them. */
const expression = fc.letrec<{ any: string; atom: string }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    tie('atom'),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => a + b),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => `(?:${a}|${b})`),
    fc.tuple(tie('any'), fc.constantFrom('*', '+', '?', '{2}', '{0,2}', '{1,}')).map(([a, q]) => `(${a})${q}`),
  ),
  atom: fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '[a-c1]', String.raw`\d`, String.raw`\w`, String.raw`\.`, '1'),
})).any;

describe('a regular expression', () => {
  it('matches whole values as JavaScript does', () => {
    fc.assert(
      fc.property(
        expression,
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '.', ' '), maxLength: 8 }),
        (text, value) => {
          expect(wholeMatcher(text)?.(value)).toBe(new RegExp(`^(?:${text})$`, 'u').test(value));
        },
      ),
      { seed: 1, numRuns: 2000 },
    );
  });

  it.each([
    '(',
    'a)',
    '[a',
    '*',
    'a{2,1}',
    '(?=a)',
    '(?<!a)b',
    String.raw`(a)\1`,
    String.raw`\p{L}`,
    'a{99999}{9}',
    'a^b',
  ])('that is none, or cannot be run in bounded time, is refused: %s', (text) =>
    expect(wholeMatcher(text)).toBeUndefined(),
  );

  it('takes time linear to the value', () => {
    const matches = wholeMatcher('(a+)+(b|a*)*');
    const start = performance.now();
    expect(matches?.(`${'a'.repeat(50_000)}!`)).toBe(false);
    expect(matches?.('a'.repeat(50_000))).toBe(true);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
