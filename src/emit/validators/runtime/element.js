/**
 * The checks of a profile's elements as data. A profile has dozens, each of them seldom asked: one function for all of them is hot where
 * dozens of their own would be cold, and fits into the processor's cache.
 */
import { keepsTo } from './elements.js';
import { isNode } from './shape.js';

/** @import { Elements } from './elements.js' */
/** @import { Run } from './run.js' */

/**
 * @typedef {readonly [check: (value: any, ...rest: any[]) => void, first: unknown, second?: unknown]} Asked A check, and what it holds a value to.
 * @typedef {(value: any, run: Run) => void} Check
 */

/** A check of an element, as data. */
export class ElementCheck {
  /**
   * @param {string} id
   * @param {boolean} isComplex
   * @param {readonly Asked[]} all
   */
  constructor(id, isComplex, all) {
    const [check, first] = all[all.length - 1] ?? [];
    this.id = id;
    this.isComplex = isComplex;
    /** What is asked of its elements, after all else. */
    this.elements = check === keepsTo ? /** @type {Elements} */ (first) : undefined;
    this.steps = all.slice(0, check === keepsTo ? -1 : undefined).map((each) => new Step(each));
  }
}

class Step {
  /** @param {Asked} asked */
  constructor([check, first, second]) {
    this.check = check;
    this.first = first;
    this.second = second;
  }
}

/**
 * The check of a primitive element of which nothing else is asked.
 * @param {string} id Of the element in a profile of the guide's own; '' in a foreign one.
 * @param {Asked[]} all
 */
export function primitive(id, ...all) {
  return new ElementCheck(id, false, all);
}

/**
 * The check of a complex element of which nothing else is asked.
 * @param {string} id As of a primitive.
 * @param {Asked[]} all
 */
export function complex(id, ...all) {
  return new ElementCheck(id, true, all);
}

/**
 * Holds a value to the check of its element.
 * @param {Check | ElementCheck} check
 * @param {any} value
 * @param {Run} run
 */
export function checkElement(check, value, run) {
  if (typeof check === 'function') {
    check(value, run);
    return;
  }
  const { id, isComplex, steps, elements } = check;
  if (isComplex && !isNode(value)) return;
  const before = run.count;
  for (let i = 0; i < steps.length; i++) {
    const { check: holds, first, second } = /** @type {Step} */ (steps[i]);
    if (second === undefined) holds(value, first, run);
    else holds(value, first, second, run);
  }
  if (elements !== undefined) keepsTo(value, elements, run);
  if (run.count !== before && id !== '') run.about(before, id);
}

/**
 * Checks an element's value, or each of them. What is no object where one belongs, the type itself has reported.
 * @param {any} value
 * @param {string} name
 * @param {Check | ElementCheck} check
 * @param {Run} run
 */
export function within(value, name, check, run) {
  if (value === undefined) return;
  if (!Array.isArray(value)) {
    const before = run.count;
    checkElement(check, value, run);
    if (run.count !== before) run.below(before, name);
    return;
  }
  for (let i = 0; i < value.length; i++) {
    const before = run.count;
    checkElement(check, value[i], run);
    if (run.count !== before) run.below(before, `${name}[${i}]`);
  }
}
