import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  append,
  holds,
  type Pointer,
  pointerOf,
  put,
  same,
  valueAt,
  without,
} from '../../../src/emit/examples/json.js';
import type { Json, JsonObject } from '../../../src/guide/index.js';

const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;
const name = fc.constantFrom('a', 'b', 'c');
const pointer = fc
  .tuple(name, fc.array(fc.oneof(name, fc.nat(2)), { maxLength: 3 }))
  .map(([first, rest]): Pointer => [first, ...rest]);

describe('an edit of JSON', () => {
  it('puts a value where it is then found, and leaves the original alone', () => {
    fc.assert(
      fc.property(fc.dictionary(name, json), pointer, json, (root, at, value) => {
        const before = JSON.stringify(root);
        expect(valueAt(put(root as JsonObject, at, value), at)).toEqual(value);
        expect(JSON.stringify(root)).toBe(before);
      }),
    );
  });
  it('takes out what was put in, and leaves nothing empty behind', () => {
    fc.assert(
      fc.property(name, name, json, (a, b, value) => {
        expect(without(put({ kept: true } as JsonObject, [a, b], value), [a, b])).toEqual({ kept: true });
      }),
    );
  });
  it('appends behind the last item', () => {
    const { root, at } = append({ a: [1] } as JsonObject, ['a'], 2);
    expect(root).toEqual({ a: [1, 2] });
    expect(at).toEqual(['a', 1]);
  });
  it('tells values apart by content, not by the order of their properties', () => {
    fc.assert(
      fc.property(json, (value) => same(value, JSON.parse(JSON.stringify(value)) as Json) && holds(value, value)),
    );
    expect(same({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
    expect(same({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(holds({ coding: [{ code: 'x' }, { system: 's', code: 'y' }] }, { coding: [{ code: 'y' }] })).toBe(true);
  });
});

describe("a finding's place", () => {
  it.each<[string, Pointer]>([
    ['Patient', []],
    ['Bundle.entry[1].resource/*Patient/a.b-c*/.name[0].family', ['entry', 1, 'resource', 'name', 0, 'family']],
    ['Observation.value.ofType(Quantity).code', ['valueQuantity', 'code']],
    ['Condition.extension[0].value.ofType(dateTime)', ['extension', 0, 'valueDateTime']],
  ])('%s', (expression, at) => {
    expect(pointerOf(expression)).toEqual(at);
  });
});
