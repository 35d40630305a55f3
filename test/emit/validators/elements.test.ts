import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atLeast,
  atMost,
  count,
  Elements,
  hasMatch,
  isThere,
  keepsTo,
  Registry,
} from '../../../src/emit/validators/runtime/index.js';
import { Run } from '../../../src/emit/validators/runtime/run.js';
import { Slices, sliced } from '../../../src/emit/validators/runtime/slicing.js';

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

  it('is said of a choice as of all its properties in turn', () => {
    const types = ['Quantity', 'string', 'dateTime'] as const;
    const properties = types.map((type) => `value${type.charAt(0).toUpperCase()}${type.slice(1)}`);
    const keys = [...properties, 'valueFoo', 'valued', 'values'].flatMap((key) => [key, `_${key}`]);
    fc.assert(
      fc.property(
        fc.constantFrom('', '1..', '..0'),
        fc.option(fc.subarray([...types], { minLength: 1 }), { nil: undefined }),
        fc.dictionary(fc.constantFrom(...keys), fc.constantFrom('x', { unit: 'x' })),
        fc.boolean(),
        (cardinality, only, node, ofExtension) => {
          const asks = { of: properties, ...(only === undefined ? {} : { only }) };
          const path = ofExtension ? 'Extension' : 'Observation';
          const table = () => new Elements(path, { 'value[x]': [cardinality, asks] });
          const inTurn = said((run) => table().report(node, run));
          expect(said((run) => keepsTo(node, table(), run))).toEqual(inTurn);
        },
      ),
    );
  });

  const slicing = (path: string) => ({
    path,
    rules: 'open' as const,
    slices: [{ id: `${path}:a`, min: 1, max: 1, is: (item: unknown) => item === 'a' }],
  });

  it('is said of a slice that must be there, where all of the element is absent too', () => {
    const items = fc.option(fc.array(fc.constantFrom('a', 'b'), { maxLength: 3 }), { nil: undefined });
    const note = fc.option(fc.constant('x'), { nil: undefined });
    fc.assert(
      fc.property(
        fc.constantFrom('', '1..', '..1'),
        fc.record({ given: items, _given: note, other: note }),
        (bounds, node) => {
          const asks = slicing('X.given');
          const table = new Elements('X', { given: [bounds, asks] }, ['given']);
          const inTurn = said((run) => {
            sliced(node.given, 'given', new Slices(asks), run);
            const found = count(node.given, node._given);
            if (bounds === '1..') atLeast(found, 1, 'X.given', run);
            if (bounds === '..1') atMost(found, 1, 'X.given', run);
          });
          expect([...said((run) => keepsTo(node, table, run))].sort()).toEqual([...inTurn].sort());
        },
      ),
    );
  });

  it('is said once of a slice of a choice that must be there, whatever types it may have', () => {
    const types = ['string', 'code'] as const;
    const value = fc.option(fc.constantFrom('a', 'b'), { nil: undefined });
    fc.assert(
      fc.property(
        fc.subarray([...types], { minLength: 1 }),
        fc.record({ valueString: value, valueCode: value, _valueString: value }),
        fc.boolean(),
        (of, all, isString) => {
          // A choice has one value.
          const node = isString ? { ...all, valueCode: undefined } : { ...all, valueString: undefined };
          const asks = { only: of, types: Object.fromEntries(of.map((type) => [type, slicing('X.value[x]')])) };
          const found = of.map((type) => node[type === 'string' ? 'valueString' : 'valueCode']);
          const told = said((run) => keepsTo(node, new Elements('X', { 'value[x]': asks }), run));
          expect(told.filter((each) => each.includes('Minimum_SLICE'))).toHaveLength(found.includes('a') ? 0 : 1);
        },
      ),
    );
  });

  it('is looked for in every object that is held against it, and its values are asked about where they stand', () => {
    const asked: unknown[] = [];
    const check = (value: unknown): void => void asked.push(value);
    const table = new Elements('X', { a: check, b: ['1..', check], 'c[x]': { types: { string: check } } });
    expect(said((run) => keepsTo({ a: ['p', 'q'], cString: 's', d: 'other' }, table, run))).toHaveLength(1);
    expect(asked).toEqual(['p', 'q', 's']);
  });
});

describe('slices that differ in a code', () => {
  const codes = ['pulse', 'weight', 'height'] as const;
  const slices = codes.map((code) => ({
    id: `Observation.component:${code}`,
    min: code === 'pulse' ? 1 : 0,
    max: 1,
    code,
    is: (item: unknown, run: Run) => hasMatch(item, ['code'], { coding: [{ code, system: 'http://s' }] }, run),
  }));
  const any = {
    id: 'Observation.component:any',
    min: 0,
    max: 2,
    is: (item: unknown, run: Run) => isThere(item, ['note'], run),
  };
  const coding = fc.record(
    { system: fc.constantFrom('http://s', 'http://t'), code: fc.constantFrom(...codes, 'other', 7) },
    { requiredKeys: [] },
  );
  const concept = fc.oneof(
    fc.record({ coding: fc.oneof(fc.array(coding, { maxLength: 3 }), coding) }, { requiredKeys: [] }),
    fc.constant('x'),
    fc.constant(null),
  );
  const item = fc.oneof(
    fc.record(
      { code: fc.oneof(concept, fc.array(concept, { maxLength: 2 })), note: fc.constant('x') },
      { requiredKeys: [] },
    ),
    fc.constant(null),
    fc.constant('x'),
  );

  it('are found by it as by trying them in turn', () => {
    const path = 'Observation.component';
    for (const rules of ['open', 'closed', 'openAtEnd'] as const)
      for (const ordered of [false, true]) {
        const byCode = new Slices({
          path,
          rules,
          ordered,
          codes: ['code'],
          slices: [slices[0]!, any, ...slices.slice(1)],
        });
        const inTurn = new Slices({
          path,
          rules,
          ordered,
          slices: [slices[0]!, any, ...slices.slice(1)].map(({ id, min, max, is }) => ({ id, min, max, is })),
        });
        fc.assert(
          fc.property(fc.array(item, { maxLength: 5 }), (items) => {
            const sort = (sorted: Slices) => said((run) => sliced(items, 'component', sorted, run));
            expect(sort(byCode)).toEqual(sort(inTurn));
          }),
        );
      }
  });
});
