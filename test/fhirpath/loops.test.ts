import { describe, expect, it } from 'vitest';
import { evaluate, PathError, parseExpression, printPredicate } from '../../src/fhirpath/index.js';
import { types } from './core.js';

const CONTEXT = { type: 'Bundle' };

function printed(text: string): string {
  const { expression } = parseExpression(text);
  if (expression === undefined) throw new Error(`${text} is no expression`);
  const predicate = printPredicate(expression, { types, context: CONTEXT });
  if (!('code' in predicate)) throw new Error(predicate.unchecked);
  return predicate.code;
}

function holds(text: string, bundle: object): boolean {
  const run = (specialise: boolean) => evaluate(text, bundle, { types, specialise });
  const [fast, slow] = [run(true), run(false)];
  expect(fast).toEqual(slow);
  return fast[0] === true;
}

const bundleOf = (timestamp: string, ...updated: string[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  timestamp,
  entry: updated.map((lastUpdated) => ({ resource: { resourceType: 'Patient', meta: { lastUpdated } } })),
});

describe('what an expression asks at each round of a loop', () => {
  const WITHIN_A_DAY = 'entry.all(resource.meta.lastUpdated >= %resource.timestamp - 24 hours)';

  it('is made once where it is the same at each', () => {
    const code = printed(WITHIN_A_DAY);
    expect(code.match(/arithmetic\(/g)).toHaveLength(1);
    expect(code).toMatch(/\(\$once \?\?= list\(\s*arithmetic\(/);
    expect(printed('timestamp - 24 hours < timestamp')).not.toContain('??=');
  });

  it('is made anew where it depends on the round', () => {
    const code = printed('entry.all(resource.meta.lastUpdated >= resource.meta.lastUpdated - 24 hours)');
    expect(code).toContain('arithmetic(');
    expect(code).not.toContain('??=');
  });

  it('has the same answer, whichever the round', () => {
    const now = '2026-11-26T12:00:00Z';
    expect(holds(WITHIN_A_DAY, bundleOf(now, '2026-11-26T11:00:00Z', '2026-11-25T13:00:00Z'))).toBe(true);
    expect(holds(WITHIN_A_DAY, bundleOf(now, '2026-11-26T11:00:00Z', '2026-11-25T11:00:00Z'))).toBe(false);
    expect(holds(WITHIN_A_DAY, bundleOf(now, '2026-11-25T11:00:00Z', '2026-11-26T11:00:00Z'))).toBe(false);
  });

  it('is not made where there is no round, so that it cannot fail either', () => {
    const never = "entry.all(resource.meta.lastUpdated.toString().length() > 'a' - 1)";
    expect(holds(never, bundleOf('2026-11-26T12:00:00Z'))).toBe(true);
    expect(() => holds(never, bundleOf('2026-11-26T12:00:00Z', '2026-11-26T11:00:00Z'))).toThrow(PathError);
  });
});
