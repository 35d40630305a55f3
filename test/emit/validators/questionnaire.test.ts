import { describe, expect, it } from 'vitest';
import { isEnabled, Level } from '../../../src/emit/validators/runtime/enable-when.js';
import { questionnaireResponse } from '../../../src/emit/validators/runtime/questionnaire.js';
import { Registry } from '../../../src/emit/validators/runtime/registry.js';
import { Run } from '../../../src/emit/validators/runtime/run.js';
import { Scope } from '../../../src/emit/validators/runtime/scope.js';

type Question = Parameters<typeof isEnabled>[0];

const url = 'http://a.dk/Questionnaire/x';

/** What an answer to these questions breaks, as ids and places. */
function found(item: readonly Question[], response: readonly unknown[]): readonly string[] {
  const registry = new Registry();
  registry.questionnaires.set(url, { url, item });
  const run = new Run(registry, {}, false);
  const node = { resourceType: 'QuestionnaireResponse', questionnaire: url, status: 'completed', item: response };
  run.scope = new Scope(node, undefined, 'root', undefined);
  questionnaireResponse(node, run);
  return run.finish().map(({ id, expression }) => `${id} @ ${expression}`);
}

describe('an item of a response', () => {
  it("may have its question's text in any of its languages", () => {
    const question = { linkId: 'a', type: 'string', text: 'Name', translations: ['Navn'] };
    const said = (text: string) => found([question], [{ linkId: 'a', text, answer: [{ valueString: 'x' }] }]);
    expect(said('Name')).toEqual([]);
    expect(said('Navn')).toEqual([]);
    expect(said('Nom')).toEqual(['Questionnaire_QR_Item_Text @ item[0]']);
  });

  it('is found in time, however many there are', () => {
    const questions = Array.from({ length: 20_000 }, (_, at) => ({
      linkId: String(at),
      type: 'string',
      enableWhen: [{ question: String(at - 1), operator: '=', answerString: 'x' }],
    }));
    const start = process.cpuUsage();
    const answers = questions.map(({ linkId }) => ({ linkId, answer: [{ valueString: 'x' }] }));
    expect(found(questions, answers)).toEqual(['Questionnaire_QR_Item_NotEnabled2 @ item[0]']);
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });
});

describe('enableWhen', () => {
  const answered = (linkId: string, ...values: readonly object[]): object => ({ linkId, answer: values });
  const asked = (operator: string, answer: object, more: object = {}): Question =>
    ({ linkId: 'b', type: 'string', enableWhen: [{ question: 'a', operator, ...answer }], ...more }) as Question;

  it.each([
    ['=', { answerInteger: 2 }, true],
    ['!=', { answerInteger: 2 }, false],
    ['>', { answerInteger: 1 }, true],
    ['>', { answerInteger: 2 }, false],
    ['>=', { answerInteger: 2 }, true],
    ['<', { answerInteger: 3 }, true],
    ['<=', { answerInteger: 1 }, false],
    ['exists', { answerBoolean: true }, true],
    ['exists', { answerBoolean: false }, false],
  ])('%s %j of 2 is %s', (operator, answer, enabled) => {
    expect(isEnabled(asked(operator, answer), [new Level([answered('a', { valueInteger: 2 })])])).toBe(enabled);
  });

  it('is about the answer that is nearest (R4 §4.1.4.7)', () => {
    const levels = [new Level([answered('a', { valueInteger: 1 })]), new Level([answered('a', { valueInteger: 2 })])];
    expect(isEnabled(asked('=', { answerInteger: 2 }), levels)).toBe(true);
    expect(isEnabled(asked('=', { answerInteger: 1 }), levels)).toBe(false);
  });

  it('needs all conditions, or any of them', () => {
    const both = { enableWhen: [1, 2].map((answerInteger) => ({ question: 'a', operator: '=', answerInteger })) };
    const levels = [new Level([answered('a', { valueInteger: 2 })])];
    expect(isEnabled(asked('=', {}, both), levels)).toBe(false);
    expect(isEnabled(asked('=', {}, { ...both, enableBehavior: 'any' }), levels)).toBe(true);
  });

  it('of codes looks at code and system', () => {
    const levels = [new Level([answered('a', { valueCoding: { system: 's', code: 'c', display: 'x' } })])];
    expect(isEnabled(asked('=', { answerCoding: { system: 's', code: 'c' } }), levels)).toBe(true);
    expect(isEnabled(asked('=', { answerCoding: { system: 't', code: 'c' } }), levels)).toBe(false);
  });
});
