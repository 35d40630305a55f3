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
  const [only] = steps;
  if (steps.length === 1 && only !== undefined)
    return (value, run) => {
      const before = run.count;
      only(value, run);
      if (run.count !== before && id !== '') run.about(before, id);
    };
  return (value, run) => {
    const before = run.count;
    for (let i = 0; i < steps.length; i++) steps[i]?.(value, run);
    if (run.count !== before && id !== '') run.about(before, id);
  };
}

/**
 * The check of a complex element of which nothing else is asked.
 * @param {string} id As of a primitive.
 * @param {Asked[]} all
 * @returns {(node: any, run: Run) => void}
 */
export function complex(id, ...all) {
  const check = primitive(id, ...all);
  return (node, run) => {
    if (isNode(node)) check(node, run);
  };
}

/**
 * @param {Asked} asked
 * @returns {(value: any, run: Run) => void}
 */
function step([check, first, second]) {
  return second === undefined
    ? (value, run) => check(value, first, run)
    : (value, run) => check(value, first, second, run);
}
