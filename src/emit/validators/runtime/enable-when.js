/** Whether a question is asked at all: Questionnaire.item.enableWhen (R4 §4.1.4.7). */

/** @import { Question } from './questionnaire.js' */

/**
 * @param {Question} question
 * @param {readonly (readonly any[])[]} levels Items of the response, from the root to those beside the question.
 */
export function isEnabled(question, levels) {
  const conditions = question.enableWhen;
  if (!Array.isArray(conditions) || conditions.length === 0) return true;
  const holds = (/** @type {any} */ each) => isMet(each, levels);
  return question.enableBehavior === 'any' ? conditions.some(holds) : conditions.every(holds);
}

/**
 * @param {any} condition
 * @param {readonly (readonly any[])[]} levels
 */
function isMet(condition, levels) {
  if (typeof condition !== 'object' || condition === null) return true;
  const answers = answersTo(condition.question, levels);
  const { operator } = condition;
  if (operator === 'exists') return answers.length > 0 === condition.answerBoolean;
  const property = Object.keys(condition).find((key) => key.startsWith('answer'));
  if (property === undefined) return true;
  const wanted = condition[property];
  return answers.some((each) => compares(answerValue(each), wanted, operator));
}

/**
 * The answers to a question: those nearest to where it is asked about.
 * @param {unknown} linkId
 * @param {readonly (readonly any[])[]} levels
 */
function answersTo(linkId, levels) {
  for (let i = levels.length - 1; i >= 0; i--) {
    const found = /** @type {readonly any[]} */ (levels[i]).flatMap((item) => within(item, linkId, 0));
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * @param {any} item
 * @param {unknown} linkId
 * @param {number} depth
 * @returns {any[]}
 */
function within(item, linkId, depth) {
  if (typeof item !== 'object' || item === null || depth > 100) return [];
  if (item.linkId === linkId) return givenAnswers(item);
  const below = [item, ...(Array.isArray(item.answer) ? item.answer : [])];
  return below.flatMap((each) =>
    Array.isArray(each?.item) ? each.item.flatMap((/** @type {any} */ inner) => within(inner, linkId, depth + 1)) : [],
  );
}

/**
 * The answers of an item that have a value.
 * @param {any} item
 * @returns {any[]}
 */
export function givenAnswers(item) {
  return Array.isArray(item?.answer)
    ? item.answer.filter((/** @type {any} */ each) => answerValue(each) !== undefined)
    : [];
}

/** @param {any} answer */
function answerValue(answer) {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const property = Object.keys(answer).find((key) => key.startsWith('value'));
  return property === undefined ? undefined : answer[property];
}

/**
 * @param {any} value
 * @param {any} wanted
 * @param {unknown} operator
 */
function compares(value, wanted, operator) {
  const a = keyOf(value);
  const b = keyOf(wanted);
  if (operator === '=') return a === b;
  if (operator === '!=') return a !== b;
  const left = amountOf(value);
  const right = amountOf(wanted);
  if (typeof left !== typeof right) return false;
  if (operator === '>') return left > right;
  if (operator === '<') return left < right;
  if (operator === '>=') return left >= right;
  return operator === '<=' && left <= right;
}

/** What tells a value from another of its type. @param {any} value */
function keyOf(value) {
  if (typeof value !== 'object' || value === null) return value;
  if (value.reference !== undefined) return value.reference;
  return JSON.stringify([value.system, value.code, value.value]);
}

/** What is more or less: a number, the amount of a Quantity, else text, as dates and times are. @param {any} value */
const amountOf = (value) => (typeof value === 'object' && value !== null ? value.value : value);
