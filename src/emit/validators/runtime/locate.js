/** The element that a finding's expression names, among the places of a text. */
import { Unread } from './place.js';
import { propertyOf } from './shape.js';

/** @import { Place } from './text.js' */

/**
 * @typedef {object} Step
 * @property {string} key As JSON has it; of a choice of any type, its stem.
 * @property {boolean} choice
 * @property {readonly number[]} indexes
 */

const STEP = /([A-Za-z_$][\w$]*)(\[x\])?(?:\.ofType\(([A-Za-z0-9]+)\))?((?:\[\d+\])*)(?:\[url='[^']*'\])?/y;

/**
 * @param {string} expression `Bundle.entry[0].resource/*Patient/x.value.ofType(Quantity)`
 * @returns {readonly Step[]} as far as it can be read
 */
function stepsOf(expression) {
  const path = expression.replace(/\/\*.*?\*\//g, '');
  /** @type {Step[]} */
  const steps = [];
  let at = path.indexOf('.') < 0 ? path.length : path.indexOf('.') + 1;
  while (at < path.length) {
    STEP.lastIndex = at;
    const found = STEP.exec(path);
    if (found === null) return steps;
    const [whole, name = '', choice, type, indexes = ''] = found;
    const key = type === undefined ? name : propertyOf(name, type);
    steps.push({
      key: choice === undefined ? key : name,
      choice: choice !== undefined,
      indexes: Array.from(indexes.matchAll(/\[(\d+)\]/g), ([, index]) => Number(index)),
    });
    at += whole.length + 1;
  }
  return steps;
}

/**
 * @template {Place | Unread} P
 * @param {P} root
 * @param {string} expression
 * @returns {P} the element's place; where it is not there, that of the nearest above it
 */
export function placeOf(root, expression) {
  /** @type {Place | Unread} */
  let place = root;
  for (const { key, choice, indexes } of stepsOf(expression)) {
    /** @type {Place | Unread | undefined} */
    let next = choice ? choiceOf(place, key) : (place.members?.get(key) ?? place.members?.get(`_${key}`));
    if (next === undefined) break;
    for (const index of indexes) next = (next instanceof Unread ? next.item(index) : next.items?.[index]) ?? next;
    place = next;
  }
  return /** @type {P} */ (place);
}

/**
 * `value[x]`: whatever its type is.
 * @param {Place | Unread} place
 * @param {string} stem
 */
function choiceOf(place, stem) {
  for (const [key, member] of place.members ?? []) if (isOf(key, stem)) return member;
  return undefined;
}

/** @param {string} key @param {string} stem */
function isOf(key, stem) {
  const name = key.charCodeAt(0) === 0x5f /* _ */ ? key.slice(1) : key;
  return name.startsWith(stem) && /^[A-Z]/.test(name.slice(stem.length));
}
