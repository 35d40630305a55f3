/** A QuestionnaireResponse beside the Questionnaire that it answers (R4 §QuestionnaireResponse, notes), where that is at hand. */
import { givenAnswers, isEnabled, Level } from './enable-when.js';
import { list } from './lists.js';
import { keyOf, keysOf, placesOf, questionsOf } from './questions.js';

/** @import { Run } from './run.js' */
/** @import { Question, Questionnaire } from './questions.js' */

/** The types that an answer may have, as its property and as HL7 calls it; a contained question may be of any type. @type {ReadonlyMap<string, readonly string[]>} */
const ANSWERS = new Map(
  Object.entries({
    boolean: ['boolean'],
    decimal: ['decimal'],
    integer: ['integer'],
    date: ['date'],
    dateTime: ['dateTime'],
    time: ['time'],
    string: ['string'],
    text: ['string'],
    url: ['uri'],
    attachment: ['Attachment'],
    reference: ['Reference'],
    quantity: ['Quantity'],
    choice: ['Coding', 'date', 'time', 'integer', 'string', 'Reference'],
    'open-choice': ['Coding', 'date', 'time', 'integer', 'string', 'Reference'],
  }),
);

/** While it is not finished, or void, what is required may be missing. */
const UNFINISHED = new Set(['in-progress', 'entered-in-error', 'stopped']);

/** An item of a response with its path and the questions that its level answers. @typedef {{ node: any, path: string }} Given */

/**
 * @param {any} node A QuestionnaireResponse.
 * @param {Run} run
 */
export function questionnaireResponse(node, run) {
  const { questionnaire: canonical } = node;
  if (typeof canonical !== 'string' || canonical === '') {
    run.information('required', 'Questionnaire_QR_Q_None', '');
    return;
  }
  const found = questionnaireOf(canonical, run);
  if (found === undefined) {
    run.warning('required', 'Questionnaire_QR_Q_NotFound', '', canonical.slice(0, 200));
    return;
  }
  const unfinished = UNFINISHED.has(node.status);
  level(found, node, '', { run, questionnaire: found, unfinished, levels: [] });
}

/**
 * @param {string} canonical
 * @param {Run} run
 * @returns {Questionnaire | undefined}
 */
function questionnaireOf(canonical, run) {
  if (canonical.startsWith('#')) {
    const inside = run.scope.contained(canonical.slice(1));
    return inside?.resourceType === 'Questionnaire' ? inside : undefined;
  }
  const [url, version] = /** @type {[string, string | undefined]} */ (canonical.split('|', 2));
  const known = run.registry.questionnaires.get(url);
  return version === undefined || version === known?.version ? known : undefined;
}

/**
 * @typedef {object} Answering
 * @property {Run} run
 * @property {Questionnaire} questionnaire
 * @property {boolean} unfinished
 * @property {readonly Level[]} levels Of the response, from the root to where we are.
 */

/**
 * The items below a node of the response: those that the questions of its level ask for, in their order.
 * @param {Questionnaire | Question} owner Of the questions.
 * @param {any} node
 * @param {string} path Of the node, '' for the response.
 * @param {Answering} outer
 */
function level(owner, node, path, outer) {
  const { run } = outer;
  const given = list(node.item);
  const questions = list(owner.item);
  if (given.length === 0 && questions.length === 0) return;
  const places = placesOf(owner);
  const here = { ...outer, levels: [...outer.levels, new Level(given)] };
  /** @type {Map<string, Given[]>} */
  const found = new Map();
  let last = -1;
  for (let i = 0; i < given.length; i++) {
    const item = given[i];
    const linkId = item?.linkId;
    if (typeof linkId !== 'string' || linkId === '') {
      run.error('required', 'Questionnaire_QR_Item_NoLinkId', path);
      continue;
    }
    const at = places.get(linkId) ?? -1;
    const each = { node: item, path: `${path === '' ? '' : `${path}.`}item[${i}]` };
    if (at < 0) {
      const elsewhere = questionsOf(outer.questionnaire).get(linkId);
      if (elsewhere === undefined) run.error('not-found', 'Questionnaire_QR_Item_NotFound', path, run.value(linkId));
      else {
        run.structure('Questionnaire_QR_Item_Misplaced', path, linkId);
        answered(elsewhere, each, here);
      }
      continue;
    }
    if (at < last) run.structure('Questionnaire_QR_Item_Order', path);
    last = at;
    const same = found.get(linkId);
    if (same === undefined) found.set(linkId, [each]);
    else same.push(each);
  }
  for (const question of questions)
    if (typeof question?.linkId === 'string') asked(question, found.get(question.linkId), path, here);
}

/**
 * @param {Question} question
 * @param {readonly Given[] | undefined} given Its items.
 * @param {string} path Of what holds them.
 * @param {Answering} here
 */
function asked(question, given, path, here) {
  const { run } = here;
  const enabled = isEnabled(question, here.levels);
  if (given === undefined) {
    if (enabled && question.required === true) missing(question, path, here);
    return;
  }
  if (given.length > 1 && question.repeats !== true)
    run.error('invalid', 'Questionnaire_QR_Item_OnlyOneI', path, question.linkId);
  for (const each of given) {
    if (!enabled && givenAnswers(each.node).length > 0)
      run.error('invalid', 'Questionnaire_QR_Item_NotEnabled2', each.path, question.linkId);
    answered(question, each, here, enabled);
  }
}

/**
 * @param {Question} question
 * @param {string} path
 * @param {Answering} here
 */
function missing(question, path, { run, unfinished }) {
  if (unfinished) run.warning('required', 'Questionnaire_QR_Item_Missing', path, question.linkId);
  else run.error('required', 'Questionnaire_QR_Item_Missing', path, question.linkId);
}

/**
 * One item of the response by its question.
 * @param {Question} question
 * @param {Given} given
 * @param {Answering} here
 * @param {boolean} [enabled]
 */
function answered(question, { node, path }, here, enabled = true) {
  const { run } = here;
  const { linkId, type } = question;
  if (typeof node.text === 'string' && node.text !== '' && !isTextOf(question, node.text))
    run.error('invalid', 'Questionnaire_QR_Item_Text', path, linkId);
  const answers = list(node.answer);
  if (type === 'group') {
    if (answers.length > 0) run.structure('Questionnaire_QR_Item_Group', path);
    level(question, node, path, here);
    return;
  }
  if (type === 'display') {
    if (answers.length > 0) run.structure('QUESTIONNAIRE_QR_ITEM_DISPLAY_NO_VALUE', path);
    if (list(node.item).length > 0) run.structure('Questionnaire_QR_Item_Display', path, linkId);
    return;
  }
  if (answers.length === 0 && question.required === true && enabled) missing(question, path, here);
  if (answers.length > 1 && question.repeats !== true) run.error('invalid', 'Questionnaire_QR_Item_OnlyOneA', path);
  if (list(node.item).length > 0) run.structure('Questionnaire_QR_Item_GroupAnswer', path);
  for (let i = 0; i < answers.length; i++) {
    const at = `${path}.answer[${i}]`;
    if (typeof answers[i] !== 'object' || answers[i] === null) continue;
    answer(question, answers[i], at, run);
    level(question, answers[i], at, here);
  }
}

/**
 * @param {Question} question
 * @param {any} node
 * @param {string} path
 * @param {Run} run
 */
function answer(question, node, path, run) {
  const property = Object.keys(node).find((key) => key.startsWith('value'));
  const allowed = ANSWERS.get(question.type);
  if (property === undefined || allowed === undefined) return;
  const stem = property.slice('value'.length);
  const type = COMPLEX.has(stem) ? stem : stem.charAt(0).toLowerCase() + stem.slice(1);
  if (!allowed.includes(type)) {
    run.structure('Questionnaire_QR_Item_WrongType', `${path}.value.ofType(${type})`, allowed.join(', '), type);
    return;
  }
  const value = node[property];
  if (question.type === 'string' || question.type === 'text') {
    if (typeof question.maxLength === 'number' && typeof value === 'string' && value.length > question.maxLength)
      run.structure('QUESTIONNAIRE_QR_ITEM_STRING_MAX_LENGTH', `${path}.value.ofType(string)`, question.maxLength);
  } else if (question.type === 'choice') option(question, type, value, path, run, false);
  else if (question.type === 'open-choice') option(question, type, value, path, run, true);
}

const COMPLEX = new Set(['Attachment', 'Coding', 'Quantity', 'Reference']);

/**
 * A choice: one of the options, or of the value set. An open one may be any text, but no other code.
 * @param {Question} question
 * @param {string} type
 * @param {any} value
 * @param {string} path
 * @param {Run} run
 * @param {boolean} open
 */
function option(question, type, value, path, run, open) {
  const options = list(question.answerOption);
  if (type === 'string' && open) return;
  if (options.length > 0) {
    const keys = keysOf(question).get(`value${capital(type)}`);
    if (keys === undefined && !open) run.structure(`Questionnaire_QR_Item_NoOptions${capital(type)}`, path, type);
    else if (keys?.has(keyOf(value)) !== true)
      run.structure(`Questionnaire_QR_Item_No${capital(type)}`, path, run.value(value));
    return;
  }
  if (type !== 'Coding' || typeof question.answerValueSet !== 'string') return;
  const set = run.registry.valueSets.get(/** @type {string} */ (question.answerValueSet.split('|', 1)[0]));
  if (set === undefined || typeof value?.code !== 'string') return;
  const found = set.has(value.system, value.code, run.registry);
  if (found === false && (value.system !== undefined || !set.hasCodeAlone(value, run.registry)))
    run.structure('Questionnaire_QR_Item_BadOption', path, set.name, run.value(value.code));
  else if (found === undefined) run.information('code-invalid', 'TERMINOLOGY_TX_NOSVC_BOUND_EXT', path, set.canonical);
}

/** @param {string} word */
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * The text of a question, in any of its languages.
 * @param {Question} question
 * @param {string} text
 */
function isTextOf({ text: own, _text: beside, translations }, text) {
  if (text === own || translations?.includes(text) === true) return true;
  return list(beside?.extension).some((each) =>
    list(each?.extension).some((part) => part?.url === 'content' && (part.valueString ?? part.valueMarkdown) === text),
  );
}
