/** The questions of a Questionnaire, found by what answers name: each table is made once, however long a response is. */
import { list } from './lists.js';

/**
 * What is read of a Questionnaire: one of the guide without the rest, or a contained one as it stands.
 * @typedef {object} Questionnaire
 * @property {string} [url]
 * @property {string} [version]
 * @property {readonly Question[]} [item]
 */

/**
 * @typedef {object} Question
 * @property {string} linkId
 * @property {string} type
 * @property {string} [text]
 * @property {any} [_text] Of a contained one: with the text in other languages.
 * @property {readonly string[]} [translations] The text in other languages.
 * @property {boolean} [required]
 * @property {boolean} [repeats]
 * @property {number} [maxLength]
 * @property {readonly any[]} [enableWhen]
 * @property {'all' | 'any'} [enableBehavior]
 * @property {readonly any[]} [answerOption]
 * @property {string} [answerValueSet]
 * @property {readonly Question[]} [item]
 */

/** @type {WeakMap<object, Map<string, number>>} */
const PLACES = new WeakMap();

/**
 * The places of the questions of one level, by linkId.
 * @param {Questionnaire | Question} owner
 */
export function placesOf(owner) {
  let places = PLACES.get(owner);
  if (places === undefined) {
    places = new Map();
    for (const [at, each] of list(owner.item).entries())
      if (typeof each?.linkId === 'string' && !places.has(each.linkId)) places.set(each.linkId, at);
    PLACES.set(owner, places);
  }
  return places;
}

/** @type {WeakMap<object, Map<string, Question>>} */
const QUESTIONS = new WeakMap();

/**
 * Every question, wherever it stands, by linkId.
 * @param {Questionnaire} questionnaire
 */
export function questionsOf(questionnaire) {
  let questions = QUESTIONS.get(questionnaire);
  if (questions === undefined) {
    questions = new Map();
    const open = [...list(questionnaire.item)];
    for (let each = open.pop(); each !== undefined; each = open.pop()) {
      if (typeof each !== 'object' || each === null) continue;
      if (typeof each.linkId === 'string') questions.set(each.linkId, each);
      for (const below of list(each.item)) open.push(below);
    }
    QUESTIONS.set(questionnaire, questions);
  }
  return questions;
}

/** @type {WeakMap<object, Map<string, Set<unknown>>>} */
const KEYS = new WeakMap();

/**
 * The options of a question, by the property that holds their value.
 * @param {Question} question
 */
export function keysOf(question) {
  let keys = KEYS.get(question);
  if (keys === undefined) {
    keys = new Map();
    for (const option of list(question.answerOption))
      for (const property in option)
        if (property.startsWith('value')) {
          const known = keys.get(property) ?? new Set();
          keys.set(property, known.add(keyOf(option[property])));
        }
    KEYS.set(question, keys);
  }
  return keys;
}

/**
 * What tells an option from others: a code with its system, a reference by what it names, all else by itself.
 * @param {any} value
 */
export function keyOf(value) {
  if (typeof value !== 'object' || value === null) return value;
  return value.reference ?? JSON.stringify([value.system, value.code]);
}
