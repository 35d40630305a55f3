import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast, atMost, count, Elements, keepsTo, Registry } from '../../../src/emit/validators/runtime/index.js';
import { Run } from '../../../src/emit/validators/runtime/run.js';

/** What is said of a node: ids and texts, in order. */
function said(check: (run: Run) => void): readonly string[] {
  const run = new Run(new Registry(), {}, false);
  check(run);
  return run.finish().map(({ id, text }) => `${id} ${text}`);
}

const NAMES = ['code', 'text', 'note', 'status'] as const;
const bounds = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }));
const value = fc.oneof(
  fc.constant('x'),
  fc.constant(null),
  fc.constant(undefined),
  fc.array(fc.constantFrom('x', null), { maxLength: 4 }),
);

describe('how often elements stand', () => {
  it('is said by a table as element by element', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...NAMES), bounds),
        fc.dictionary(fc.constantFrom(...NAMES.flatMap((name) => [name, `_${name}`]), 'other'), value),
        fc.subarray([...NAMES]),
        (limits, node, primitives) => {
          const rows = Object.entries(limits).map(([name, [min, max = '']]) => [name, `${min}..${max}`] as const);
          const table = new Elements('Condition', Object.fromEntries(rows), primitives);
          const one = said((run) => {
            for (const [name, [min, max]] of Object.entries(limits)) {
              const found = count(node[name], primitives.includes(name as never) ? node[`_${name}`] : undefined);
              atLeast(found, min, `Condition.${name}`, run);
              if (max !== undefined) atMost(found, max, `Condition.${name}`, run);
            }
          });
          expect(said((run) => keepsTo(node, table, run))).toEqual(one);
        },
      ),
    );
  });

  it('is said where more elements are required than a number has bits', () => {
    const names = Array.from({ length: 40 }, (_, n) => `e${n}`);
    const table = new Elements('X', Object.fromEntries(names.map((name) => [name, '1..'])));
    const whole = Object.fromEntries(names.map((name) => [name, 'x']));
    expect(said((run) => keepsTo(whole, table, run))).toEqual([]);
    for (const name of names) {
      const { [name]: _, ...rest } = whole;
      expect(said((run) => keepsTo(rest, table, run))).toHaveLength(1);
    }
  });
});
