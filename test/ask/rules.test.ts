import { beforeAll, describe, expect, it } from 'vitest';
import { type RuleList, showRules } from '../../src/ask/rules/index.js';
import { placeValidators, validatorFiles, validatorsKey } from '../../src/cli/index.js';
import type { Guide, Rule } from '../../src/index.js';
import { loadValidators, type Validators } from '../../src/validate/index.js';
import { fki } from '../standard/fki.js';

let guide: Guide;
let validators: Validators;
beforeAll(async () => {
  ({ guide } = await fki());
  const { module } = await placeValidators(validatorsKey(guide), () => validatorFiles(guide));
  validators = await loadValidators(module);
}, 600_000);

const codes = ({ diagnostics }: RuleList): readonly string[] => diagnostics.map(({ code }) => code);
const withRule = (id: string, change: Partial<Rule>): Guide => ({
  ...guide,
  rules: guide.rules.filter((rule) => rule.id === id).map((rule) => ({ ...rule, ...change })),
});

describe('the rule list', () => {
  it('shows every rule, and finds nothing that breaks more than it should', () => {
    const list = showRules(guide, validators);
    expect(list.diagnostics).toEqual([]);
    expect(list.rules.filter(({ shown }) => !shown)).toEqual([]);
    expect(list.rules).toHaveLength(guide.rules.length);
  });

  it('names the files of the examples, and what carries the rule', () => {
    const { rules } = showRules(guide, validators);
    expect(rules.find(({ id }) => id === 'C-15')).toMatchObject({
      kind: 'invariant',
      severity: 'error',
      constraint: 'fki-c-15',
      negative: ['input/negative/C-15.json', 'input/negative/C-15-2.json'],
    });
    expect(rules.find(({ id }) => id === 'E-13')?.negative).toContain('input/negative/E-13/2.json');
    expect(rules.find(({ id }) => id === 'C-01')).toMatchObject({ elements: ['FkiDeliveryReport#Bundle.type'] });
    expect(rules.find(({ id }) => id === 'E-05')?.scenario?.en).toContain('End state');
    expect(rules.find(({ id }) => id === 'C-01')?.positive).toEqual([
      'dist/package/package/example/Bundle-FkiCareDeliveryReport-bruno-1-hjemmebesoeg.json',
    ]);
  });

  it('says of any kind of rule when its negative breaks something else too', () => {
    const rules = guide.rules.filter(({ id }) => id === 'R-03');
    expect(rules.map(({ kind }) => kind)).toEqual(['element']);
    const negatives = guide.negatives.map((each) => {
      const { status: _, ...without } = each.resources[0] as { status?: string; resourceType: string };
      return each.file === 'input/negative/R-03.json' ? { ...each, resources: [without] } : each;
    });
    expect(codes(showRules({ ...guide, rules, negatives }, validators))).toEqual(['FKI7205']);
  });

  it('says what is not shown', () => {
    const swapped = { positive: [] as const, negative: [] as const };
    expect(codes(showRules(withRule('C-15', swapped), validators))).toEqual(['FKI7201', 'FKI7202']);
    // Another rule's negative does not break this one; an example that is not there shows nothing.
    const other = withRule('C-15', { negative: ['input/negative/C-01.json'], positive: ['nobody'] });
    expect(codes(showRules(other, validators))).toEqual(['FKI7207', 'FKI7204', 'FKI7201', 'FKI7202']);
    const early = withRule('E-01', { positive: ['FkiCareDeliveryReport-bruno-5-ny-plan'] });
    expect(codes(showRules(early, validators))).toEqual(['FKI7203', 'FKI7201']);
    const ended = withRule('E-25', { endState: 'entry.resource.ofType(Condition).empty()' });
    expect(codes(showRules(ended, validators))).toEqual(['FKI7206']);
  });
});
