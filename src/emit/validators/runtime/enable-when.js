/** Whether a question is asked at all: Questionnaire.item.enableWhen (R4 §4.1.4.7). */

/** @import { Question } from './questions.js' */

/** The items that stand beside each other in a response, and the answers in and below them by linkId. */
export class Level {
  /** @param {readonly any[]} items */
  constructor(items) {
    this.items = items;
    /** @type {Map<string, any[]> | undefined} */
    this.known = undefined;
  }

  /** @param {unknown} linkId */
  answersTo(linkId) {
    if (this.known === undefined) {
      this.known = new Map();
      for (const item of this.items) gather(item, this.known, 0);
    }
    return this.known.get(/** @type {string} */ (linkId)) ?? [];
  }
}

/**
 * @param {Question} question
 * @param {readonly Level[]} levels Of the response, from the root to that beside the question.
 */
export function isEnabled(question, levels) {
  const conditions = question.enableWhen;
  if (!Array.isArray(conditions) || conditions.length === 0) return true;
  const holds = (/** @type {any} */ each) => isMet(each, levels);
  return question.enableBehavior === 'any' ? conditions.some(holds) : conditions.every(holds);
}

/**
 * @param {any} condition
 * @param {readonly Level[]} levels
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
 * @param {readonly Level[]} levels
 */
function answersTo(linkId, levels) {
  for (let i = levels.length - 1; i >= 0; i--) {
    const found = /** @type {Level} */ (levels[i]).answersTo(linkId);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * @param {any} item
 * @param {Map<string, any[]>} known
 * @param {number} depth
 */
function gather(item, known, depth) {
  if (typeof item !== 'object' || item === null || depth > 100) return;
  if (typeof item.linkId === 'string') {
    const answers = known.get(item.linkId);
    if (answers === undefined) known.set(item.linkId, givenAnswers(item));
    else for (const each of givenAnswers(item)) answers.push(each);
  }
  for (const holder of [item, ...(Array.isArray(item.answer) ? item.answer : [])])
    if (Array.isArray(holder?.item)) for (const inner of holder.item) gather(inner, known, depth + 1);
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
