import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CannotEvaluate,
  compilePredicate,
  type Expression,
  evaluate,
  formatExpression,
  type Item,
  jsonOf,
  PathError,
  parseExpression,
  runtimeTypes,
  Unchecked,
} from '../../src/fhirpath/index.js';
import { types } from './core.js';

/** Trees over a Patient's and an Observation's elements, and over none at all. */
const name = fc.constantFrom(
  'name',
  'given',
  'family',
  'birthDate',
  'active',
  'deceased',
  'contact',
  'telecom',
  'value',
  'use',
  'extension',
  'url',
  'id',
  'contained',
  'period',
  'start',
  'multipleBirth',
  'maritalStatus',
  'coding',
  'code',
  'system',
  'rank',
  'div',
  'as',
  '__proto__',
  'constructor',
);
const literal: fc.Arbitrary<object> = fc.oneof(
  fc.constant({ kind: 'null' }),
  fc.boolean().map((value) => ({ kind: 'boolean', value })),
  fc.constantFrom('official', 'x', "it's", '1', '', 'a\\b`\n"').map((value) => ({ kind: 'string', value })),
  fc.nat({ max: 4 }).map((value) => ({ kind: 'integer', text: String(value) })),
  fc.constantFrom('1.0', '0.50').map((text) => ({ kind: 'decimal', text })),
  fc.constant({ kind: 'date', text: '1974-12' }),
  fc.constant({ kind: 'dateTime', text: '2015-02-04T14:34:28Z' }),
  fc.constant({ kind: 'time', text: '14:34' }),
  fc.constant({ kind: 'quantity', text: '4', unit: 'd', calendar: 'days' }),
  fc.constant({ kind: 'quantity', text: '4.5', unit: 'mg' }),
);
const type = fc.constantFrom(
  { name: 'string' },
  { name: 'HumanName' },
  { namespace: 'System', name: 'Boolean' },
  { name: 'dateTime' },
);
const operators = [
  'and',
  'or',
  'xor',
  'implies',
  '=',
  '!=',
  '~',
  '!~',
  '<',
  '<=',
  '>',
  '>=',
  '+',
  '-',
  '*',
  '/',
  'div',
  'mod',
  '&',
  '|',
  'in',
  'contains',
];
const noArgument = [
  'exists',
  'empty',
  'not',
  'count',
  'first',
  'last',
  'tail',
  'distinct',
  'isDistinct',
  'hasValue',
  'toString',
  'toInteger',
  'length',
  'children',
  'descendants',
  'upper',
  'allTrue',
  'single',
  'type',
  'toDecimal',
];
const oneCriterion = ['exists', 'where', 'all', 'select', 'repeat'];
const oneValue = [
  'startsWith',
  'contains',
  'matches',
  'union',
  'combine',
  'intersect',
  'exclude',
  'subsetOf',
  'skip',
  'take',
  'extension',
  'substring',
  'indexOf',
];

const expressionTree = fc.letrec<{ any: object; path: object; call: object }>((tie) => ({
  path: fc.oneof(
    { maxDepth: 5 },
    name.map((each) => ({ kind: 'member', name: each })),
    fc.constant({ kind: 'variable', name: 'this' }),
    fc.constant({ kind: 'external', name: 'resource' }),
    fc.tuple(tie('path'), name).map(([target, each]) => ({ kind: 'member', target, name: each })),
    fc
      .tuple(tie('path'), fc.nat({ max: 2 }))
      .map(([target, at]) => ({ kind: 'indexer', target, index: { kind: 'integer', text: String(at) } })),
    tie('call'),
  ),
  call: fc.oneof(
    { maxDepth: 5 },
    fc
      .tuple(tie('path'), fc.constantFrom(...noArgument))
      .map(([target, each]) => ({ kind: 'call', target, name: each, args: [] })),
    fc
      .tuple(tie('path'), fc.constantFrom(...oneCriterion), tie('any'))
      .map(([target, each, arg]) => ({ kind: 'call', target, name: each, args: [arg] })),
    fc
      .tuple(tie('any'), fc.constantFrom(...oneValue), tie('any'))
      .map(([target, each, arg]) => ({ kind: 'call', target, name: each, args: [arg] })),
    fc.tuple(tie('any'), tie('any'), tie('any')).map((args) => ({ kind: 'call', name: 'iif', args })),
  ),
  any: fc.oneof(
    { maxDepth: 5 },
    tie('path'),
    literal,
    fc
      .tuple(fc.constantFrom(...operators), tie('any'), tie('any'))
      .map(([operator, left, right]) => ({ kind: 'binary', operator, left, right })),
    fc
      .tuple(fc.constantFrom('is', 'as'), tie('path'), type)
      .map(([operator, operand, of]) => ({ kind: 'typed', operator, operand, type: of })),
    fc
      .tuple(fc.constantFrom('+', '-'), tie('any'))
      .map(([operator, operand]) => ({ kind: 'polarity', operator, operand })),
  ),
})).any as fc.Arbitrary<Expression>;

/** A tree without the places of its parts. */
function bare(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(bare);
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree)
      .filter(([key]) => key !== 'start' && key !== 'end')
      .map(([key, value]) => [key, bare(value)]),
  );
}

const text = fc.constantFrom('official', 'x', '1974-12-25', 'http://x.org', '2015-02-04T14:34:28Z', '');
const extension = fc.record(
  { url: fc.constantFrom('x', 'http://x.org'), valueString: text },
  { requiredKeys: ['url'] },
);
const sibling = fc.record({ extension: fc.array(extension, { maxLength: 2 }) });
const patient = fc
  .record(
    {
      id: text,
      active: fc.boolean(),
      birthDate: fc.constantFrom('1974', '1974-12', '1974-12-25'),
      _birthDate: sibling,
      deceasedBoolean: fc.boolean(),
      name: fc.array(
        fc.record(
          {
            use: fc.constantFrom('official', 'usual'),
            _use: sibling,
            family: text,
            given: fc.array(text, { minLength: 1, maxLength: 3 }),
            period: fc.record({ start: fc.constantFrom('1999', '2015-02-04T14:34:28Z') }),
          },
          { requiredKeys: [] },
        ),
        { minLength: 1, maxLength: 3 },
      ),
      telecom: fc.array(fc.record({ system: text, value: text, rank: fc.nat({ max: 3 }) }, { requiredKeys: [] }), {
        minLength: 1,
        maxLength: 2,
      }),
      maritalStatus: fc.record({
        coding: fc.array(fc.record({ system: text, code: text }, { requiredKeys: [] }), { minLength: 1, maxLength: 2 }),
      }),
      extension: fc.array(extension, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: [] },
  )
  .map((fields) => ({ resourceType: 'Patient', ...fields }));

/** The items' values, or what kind of fault stands for them. */
function outcome(run: () => readonly Item[]): unknown {
  try {
    return run().map((item) => jsonOf(item));
  } catch (fault) {
    if (fault instanceof PathError) return 'fails';
    if (fault instanceof Unchecked) return 'unchecked';
    if (fault instanceof CannotEvaluate) return 'cannot';
    throw fault;
  }
}

describe('FHIRPath', () => {
  it('parses what it writes to the same tree', () => {
    fc.assert(
      fc.property(expressionTree, (tree) => {
        const written = formatExpression(tree);
        const parsed = parseExpression(written);
        expect(parsed.error, written).toBeUndefined();
        expect(bare(parsed.expression), written).toEqual(bare(tree));
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  it('gives the same on raw JSON as through nodes', () => {
    let compared = 0;
    fc.assert(
      fc.property(expressionTree, patient, (tree, resource) => {
        const written = formatExpression(tree);
        const slow = outcome(() => evaluate(written, resource, { types, specialise: false }));
        if (typeof slow === 'string') return;
        const fast = outcome(() => evaluate(written, resource, { types, specialise: true }));
        // What the one way never looks at may fail in the other: `or` stops where it knows.
        if (typeof fast === 'string') return;
        compared += 1;
        expect(fast, written).toEqual(slow);
      }),
      { numRuns: 10_000, seed: 2 },
    );
    expect(compared).toBeGreaterThan(4000);
  });

  it('has the same verdict on raw JSON as through nodes', () => {
    let compared = 0;
    fc.assert(
      fc.property(expressionTree, patient, (tree, resource) => {
        const written = formatExpression(tree);
        const env = { resource, rootResource: resource, types: runtimeTypes(types) };
        const [slow, fast] = [false, true].map((specialise) =>
          outcome(() => [
            compilePredicate(written, { types, context: { type: 'Patient' }, specialise })(resource, env),
          ]),
        );
        if (typeof slow === 'string' || typeof fast === 'string') return;
        compared += 1;
        expect(fast, written).toEqual(slow);
      }),
      { numRuns: 10_000, seed: 5 },
    );
    expect(compared).toBeGreaterThan(4000);
  });

  it('stands any JSON for an instance, and fails in no way that is not its own', () => {
    const garbage = fc.oneof(
      fc.json({ maxDepth: 3 }).map((json) => JSON.parse(json) ?? {}),
      patient,
      fc.constantFrom(
        {},
        5,
        'x',
        [],
        [[]],
        JSON.parse('{"resourceType":"Patient","__proto__":{"active":true},"name":"x","telecom":[null,[],5]}'),
      ),
    );
    fc.assert(
      fc.property(expressionTree, garbage, (tree, node) => {
        const written = formatExpression(tree);
        outcome(() => {
          const holds = compilePredicate(written, { types, context: { type: 'Patient' } });
          const verdict = holds(node, { resource: node, rootResource: node, types: runtimeTypes(types) });
          expect(typeof verdict, written).toBe('boolean');
          return [];
        });
        outcome(() => evaluate(written, node, { types, context: { type: 'Patient' }, specialise: false }));
      }),
      { numRuns: 5000, seed: 3 },
    );
  });

  it('asks of a primitive without a value what it can, and fails in no other way', () => {
    const primitive = fc.constantFrom(
      'string',
      'code',
      'uri',
      'dateTime',
      'date',
      'time',
      'integer',
      'decimal',
      'boolean',
    );
    let asked = 0;
    fc.assert(
      fc.property(expressionTree, primitive, sibling, (tree, type, beside) => {
        const resource = { resourceType: 'Patient' };
        outcome(() => {
          const holds = compilePredicate(formatExpression(tree), { types, context: { type } });
          const verdict = holds(undefined, { resource, rootResource: resource, types: runtimeTypes(types) }, beside);
          expect(typeof verdict).toBe('boolean');
          asked += 1;
          return [];
        });
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(asked).toBeGreaterThan(1000);
  });
});
