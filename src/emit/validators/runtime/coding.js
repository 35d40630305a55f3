/**
 * Codings that are known to be right. A stream of resources says the same few thousand again and again: what has been found right is passed
 * without asking its elements one by one.
 */
import { isAmong } from './code-sets.js';
import { KeptCoding } from './kept.js';
import { isCleanString, isCode } from './primitives.js';
import { UCUM, unchecked } from './terminology.js';

/** @import { Run } from './run.js' */
/** @import { Check } from './shape.js' */

/**
 * The check of a Coding.
 * @param {Check} check The type's own.
 * @returns {Check}
 */
export function codingType(check) {
  return (node, run) => {
    // Its concept has asked already.
    const size = node === run.doubtful ? 0 : rightProperties(node, run);
    if (size > 0) {
      run.properties += size;
      return;
    }
    const { count } = run;
    check(node, run);
    if (run.count === count && typeof node === 'object' && node !== null) keep(node, run);
  };
}

/**
 * The check of a CodeableConcept.
 * @param {Check} check The type's own.
 * @returns {Check}
 */
export function conceptType(check) {
  return (node, run) => {
    if (!isRightConcept(node, run)) check(node, run);
  };
}

/**
 * Whether it is sure that nothing is wrong with a concept: it has right codings, and nothing else.
 * @param {any} node
 * @param {Run} run
 */
function isRightConcept(node, run) {
  if (typeof node !== 'object' || node === null) return false;
  let codings;
  for (const key in node) {
    if (key !== 'coding') return false;
    codings = node[key];
  }
  if (!Array.isArray(codings) || codings.length === 0) return false;
  let size = 1;
  for (let i = 0; i < codings.length; i++) {
    const { count } = run;
    const own = rightProperties(codings[i], run);
    if (run.count !== count) run.below(count, `coding[${i}]`);
    if (own === 0) {
      run.doubtful = codings[i];
      return false;
    }
    size += own;
  }
  run.properties += size;
  return true;
}

/**
 * How many properties a Coding has, where it is sure that nothing is wrong with it; 0 where it must be looked at.
 * @param {any} node
 * @param {Run} run
 */
function rightProperties(node, run) {
  if (typeof node !== 'object' || node === null) return 0;
  let system = '';
  let code = '';
  let display = '';
  let size = 0;
  for (const key in node) {
    const value = node[key];
    if (typeof value !== 'string' || value === '') return 0;
    if (key === 'system') system = value;
    else if (key === 'code') code = value;
    else if (key === 'display') display = value;
    else return 0;
    size++;
  }
  if (system === '' || code === '') return 0;
  const kept = run.registry.codings.find(system, code);
  if (kept !== undefined) {
    const { displays } = kept;
    if (display === '') return size;
    if (kept.hasMany) return isAmong(display, displays) ? size : 0;
    // Where the system has no display, any will do that is text.
    return display === displays || (displays === '' && isCleanString(display)) ? size : 0;
  }
  return isWrittenRight(system, code, display, run) ? size : 0;
}

/**
 * Of a coding whose system is not at hand nothing else can be wrong than how it is written; that it is not at hand is said here.
 * @param {string} system
 * @param {string} code
 * @param {string} display
 * @param {Run} run
 */
function isWrittenRight(system, code, display, run) {
  const { registry } = run;
  const url = registry.urls.find(system);
  if (url === undefined || url === UCUM || registry.codeSystems.has(url)) return false;
  if (!isCode(code) || (display !== '' && !isCleanString(display))) return false;
  if (!run.failFast) unchecked(url, run);
  return true;
}

/**
 * Keeps what is right in any other resource too, with any options, and with any display that the code system has.
 * @param {any} node
 * @param {Run} run
 */
function keep({ system, code, version }, { registry }) {
  if (typeof system !== 'string' || typeof code !== 'string' || version !== undefined) return;
  // Its display was right, though not as the system writes it.
  if (code === '' || registry.codings.find(system, code) !== undefined) return;
  const displays = registry.codeSystems.get(system)?.displaysAsWritten(code);
  if (displays === undefined || registry.urls.find(system) === undefined || !isCode(code)) return;
  if (displays === '' || displays.split('\t').every(isCleanString))
    registry.codings.keep(new KeptCoding(system, code, displays));
}
