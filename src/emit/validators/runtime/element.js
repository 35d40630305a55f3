/**
 * The checks of a profile's elements as data. A profile has dozens, each of them seldom asked: one function for all of them is hot where
 * dozens of their own would be cold, and fits into the processor's cache.
 */
import { isNode } from './shape.js';

/** @import { Run } from './run.js' */

/**
 * @typedef {readonly [check: (value: any, ...rest: any[]) => void, first: unknown, second?: unknown]} Asked A check, and what it holds a value to.
 */

/**
 * The check of a primitive element of which nothing else is asked.
 * @param {string} id Of the element in a profile of the guide's own; '' in a foreign one.
 * @param {Asked[]} all
 * @returns {(value: any, run: Run) => void}
 */
export function primitive(id, ...all) {
  const steps = all.map(step);
  return (value, run) => follow(steps, value, id, run);
}

/**
 * The check of a complex element of which nothing else is asked.
 * @param {string} id As of a primitive.
 * @param {Asked[]} all
 * @returns {(node: any, run: Run) => void}
 */
export function complex(id, ...all) {
  const steps = all.map(step);
  return (node, run) => {
    if (isNode(node)) follow(steps, node, id, run);
  };
}

/** @typedef {{ check: (value: any, ...rest: any[]) => void, first: unknown, second: unknown }} Step */

/** @param {Asked} asked @returns {Step} */
function step([check, first, second]) {
  return { check, first, second };
}

/**
 * @param {readonly Step[]} steps
 * @param {any} value
 * @param {string} id
 * @param {Run} run
 */
function follow(steps, value, id, run) {
  const before = run.count;
  for (let i = 0; i < steps.length; i++) {
    const { check, first, second } = /** @type {Step} */ (steps[i]);
    if (second === undefined) check(value, first, run);
    else check(value, first, second, run);
  }
  if (run.count !== before && id !== '') run.about(before, id);
}
