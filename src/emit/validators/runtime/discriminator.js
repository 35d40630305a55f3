/** Discriminators: what tells the items of a slice from others, where that is no text of their own to be looked up. */
import { contains, equals } from './fixed.js';
import { propertyOf } from './shape.js';

/** @import { Run } from './run.js' */
/** @import { ValueSet } from './code-sets.js' */

/**
 * One step of a discriminator's path: an element's name, `{extension: url}`, `{type: name}` for ofType, or `{resolve: true}`.
 * @typedef {string | { extension: string } | { type: string } | { resolve: true }} Step
 */

/**
 * Whether some value at a path below an item is as wanted.
 * @param {any} node
 * @param {readonly Step[]} steps
 * @param {number} at The step that comes next.
 * @param {(value: any, wanted: any, run: Run) => boolean} holds
 * @param {any} wanted
 * @param {Run} run
 * @returns {boolean}
 */
function some(node, steps, at, holds, wanted, run) {
  const step = steps[at];
  if (step === undefined) return holds(node, wanted, run);
  if (node === null || typeof node !== 'object') return false;
  if (typeof step === 'string') {
    const value = member(node, step);
    if (value === undefined) return false;
    return Array.isArray(value)
      ? value.some((each) => some(each, steps, at + 1, holds, wanted, run))
      : some(value, steps, at + 1, holds, wanted, run);
  }
  if ('extension' in step)
    return (
      Array.isArray(node.extension) &&
      node.extension.some(
        (/** @type {any} */ each) => each?.url === step.extension && some(each, steps, at + 1, holds, wanted, run),
      )
    );
  if ('type' in step)
    return (
      (node.resourceType === undefined || node.resourceType === step.type) &&
      some(node, steps, at + 1, holds, wanted, run)
    );
  const target = typeof node.reference === 'string' ? run.scope.resolve(node.reference) : undefined;
  return target !== undefined && some(target, steps, at + 1, holds, wanted, run);
}

/**
 * The value at a path, where it needs no more than to be taken: by names and types alone, and no element on the way repeats.
 * @param {any} item
 * @param {readonly Step[]} steps
 */
export function valueAt(item, steps) {
  let node = item;
  for (let i = 0; i < steps.length; i++) {
    if (node === null || typeof node !== 'object') return undefined;
    const step = /** @type {Step} */ (steps[i]);
    if (typeof step === 'string') node = node[step];
    else if (!('type' in step) || node.resourceType !== step.type) return undefined;
  }
  return node;
}

/**
 * A property, or the choice that goes by its name.
 * @param {any} node
 * @param {string} name
 */
function member(node, name) {
  const value = node[name];
  if (value !== undefined) return value;
  for (const key in node) {
    if (key.length > name.length && key.startsWith(name)) {
      const unit = key.charCodeAt(name.length);
      if (unit >= 0x41 && unit <= 0x5a) return node[key];
    }
  }
  return node[`_${name}`] === undefined ? undefined : null;
}

/** @param {any} item @param {readonly Step[]} steps @param {any} fixed @param {Run} run */
export function hasFixed(item, steps, fixed, run) {
  return some(item, steps, 0, equals, fixed, run);
}

/** @param {any} item @param {readonly Step[]} steps @param {any} pattern @param {Run} run */
export function hasMatch(item, steps, pattern, run) {
  return some(item, steps, 0, contains, pattern, run);
}

/** @param {any} item @param {readonly Step[]} steps @param {ValueSet} valueSet @param {Run} run */
export function hasCodeOf(item, steps, valueSet, run) {
  return some(item, steps, 0, isCodeOf, valueSet, run);
}

/** @param {any} value @param {ValueSet} valueSet @param {Run} run */
function isCodeOf(value, valueSet, run) {
  return valueSet.hasValue(value, run.registry) === true || valueSet.hasCodeAlone(value, run.registry);
}

/** @param {any} item @param {readonly Step[]} steps @param {Run} run */
export function isThere(item, steps, run) {
  return some(item, steps, 0, isAny, undefined, run);
}

function isAny() {
  return true;
}

/** The type of a resource, or of what a reference names. @param {any} item @param {readonly Step[]} steps @param {readonly string[]} types @param {Run} run */
export function hasType(item, steps, types, run) {
  const last = steps[steps.length - 1];
  // A choice says its type in its name.
  if (typeof last === 'string') return some(item, steps.slice(0, -1), 0, ownsType, { last, types }, run);
  // As HL7's validator: what a reference does not lead to is of no type, whatever its url says.
  return some(item, steps, 0, isOfType, types, run);
}

/** @param {any} owner @param {{ last: string, types: readonly string[] }} wanted */
function ownsType(owner, { last, types }) {
  return types.some((type) => ofType(owner, last, type));
}

/** @param {any} value @param {readonly string[]} types */
function isOfType(value, types) {
  return types.includes(value?.resourceType);
}

/**
 * @param {any} owner
 * @param {string} name
 * @param {string} type
 */
function ofType(owner, name, type) {
  if (owner === null || typeof owner !== 'object') return false;
  const value = owner[name];
  if (value !== undefined) return value?.resourceType === type;
  const property = propertyOf(name, type);
  return owner[property] !== undefined || owner[`_${property}`] !== undefined;
}

/** @param {any} item @param {readonly Step[]} steps @param {readonly string[]} profiles @param {Run} run */
export function hasProfile(item, steps, profiles, run) {
  return some(item, steps, 0, meets, profiles, run);
}

/** @param {any} value @param {readonly string[]} profiles @param {Run} run */
function meets(value, profiles, run) {
  return profiles.some((url) => run.registry.profiles.get(url)?.accepts(value, run) === true);
}
