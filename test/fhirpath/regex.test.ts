import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pattern, Unchecked } from '../../src/fhirpath/runtime/index.js';

const milliseconds = (run: () => unknown): number => {
  const begin = performance.now();
  run();
  return performance.now() - begin;
};

describe('regular expressions', () => {
  it('find, and do not anchor', () => {
    expect(new Pattern('b+').test('aabbcc')).toBe(true);
    expect(new Pattern('^b+$').test('aabbcc')).toBe(false);
  });

  it('take what Java takes and JavaScript does not', () => {
    // Escapes that are not needed, Java's class names, inline flags, possessive quantifiers, a bracket that closes nothing.
    expect(new Pattern('^[a-z\\@\\:\\_]+$').test('a@b:c_d')).toBe(true);
    expect(new Pattern('^\\p{Alpha}\\:\\p{L}$').test('a:ø')).toBe(true);
    expect(new Pattern('(?i)^fki$').test('FKI')).toBe(true);
    expect(new Pattern('^a++b').test('aab')).toBe(true);
    expect(new Pattern('^[A-Za-z]*(\\[x])?$').test('value[x]')).toBe(true);
    expect(new Pattern('a.b').test('a\nb')).toBe(true);
  });

  const hostile: readonly (readonly [string, string])[] = [
    ['^(a+)+$', `${'a'.repeat(50_000)}b`],
    ['^(a|a)*$', `${'a'.repeat(50_000)}b`],
    ['(x+x+)+y', 'x'.repeat(50_000)],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a'.repeat(50_000)],
    ['(.*)*(.*)*(.*)*b', 'a'.repeat(20_000)],
    ['\\s+$', `${' '.repeat(50_000)}x`],
    ['a.*b.*c.*d', 'abc'.repeat(20_000)],
  ];
  for (const [source, text] of hostile) {
    it(`end: ${source}`, () => {
      expect(milliseconds(() => expect(new Pattern(source).test(text)).toBe(false))).toBeLessThan(3000);
    });
  }

  it('that look around are unchecked where they may take for ever', () => {
    expect(() => new Pattern('^(?=(a+)+$)b').test('a'.repeat(100))).toThrow(Unchecked);
    expect(new Pattern('^(?!DK)[A-Z]{2}$').test('SE')).toBe(true);
    expect(new Pattern('^(?!DK)[A-Z]{2}$').test('DK')).toBe(false);
  });

  it('that would make too large an automaton are unchecked', () => {
    expect(() => new Pattern('((a{1,200}){1,200}){1,200}b').test('a'.repeat(5000))).toThrow(Unchecked);
  });

  it('give what JavaScript gives, as an automaton too', () => {
    const atom = fc.constantFrom('a', 'b', '[ab]', '[^a]', '.', '\\w', '\\d', '1', '^', '$', '\\b');
    const source = fc.letrec<{ part: string }>((tie) => ({
      part: fc.oneof(
        { maxDepth: 4 },
        atom,
        fc.tuple(tie('part'), tie('part')).map(([x, y]) => `${x}${y}`),
        fc.tuple(tie('part'), tie('part')).map(([x, y]) => `(?:${x}|${y})`),
        fc.tuple(tie('part'), fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '{0,}')).map(([x, q]) => `(?:${x})${q}`),
      ),
    })).part;
    fc.assert(
      fc.property(
        source,
        fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', '\n'), maxLength: 10 }),
        (regex, text) => {
          const pattern = new Pattern(regex);
          const native = new RegExp(regex, 'su').test(text);
          expect(pattern.test(text)).toBe(native);
          pattern.ready.risky = true;
          expect(pattern.test(text)).toBe(native);
        },
      ),
      { numRuns: 3000, seed: 4 },
    );
  });
});
