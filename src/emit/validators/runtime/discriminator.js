/** Discriminators: what tells the items of a slice from others, where that is no text of their own to be looked up. */
import { contains, equals } from './fixed.js';

/** @import { Run } from './run.js' */
/** @import { ValueSet } from './code-sets.js' */

/**
 * One step of a discriminator's path: an element's name, `{extension: url}`, `{type: name}` for ofType, or `{resolve: true}`.
 * @typedef {string | { extension: string } | { type: string } | { resolve: true }} Step
 */

/**
 * The values at a path below an item.
 * @param {any} item
 * @param {readonly Step[]} steps
 * @param {Run} run
 * @returns {any[]}
 */
export function valuesAt(item, steps, run) {
  /** @type {any[]} */
  let found = [item];
  for (const step of steps) {
    /** @type {any[]} */
    const next = [];
    for (const each of found) {
      if (each === null || typeof each !== 'object') continue;
      if (typeof step === 'string') collect(member(each, step), next);
      else if ('extension' in step) {
        if (Array.isArray(each.extension))
          next.push(...each.extension.filter((/** @type {any} */ one) => one?.url === step.extension));
      } else if ('type' in step) {
        if (each.resourceType === undefined || each.resourceType === step.type) next.push(each);
      } else if (typeof each.reference === 'string') {
        const target = run.scope.resolve(each.reference);
        if (target !== undefined) next.push(target);
      }
    }
    found = next;
    if (found.length === 0) return found;
  }
  return found;
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

/**
 * @param {any} value
 * @param {any[]} into
 */
function collect(value, into) {
  if (value === undefined) return;
  if (Array.isArray(value)) into.push(...value);
  else into.push(value);
}

/** @param {any} item @param {readonly Step[]} steps @param {any} fixed @param {Run} run */
export function hasFixed(item, steps, fixed, run) {
  return valuesAt(item, steps, run).some((each) => equals(each, fixed));
}

/** @param {any} item @param {readonly Step[]} steps @param {any} pattern @param {Run} run */
export function hasMatch(item, steps, pattern, run) {
  return valuesAt(item, steps, run).some((each) => contains(each, pattern));
}

/** @param {any} item @param {readonly Step[]} steps @param {ValueSet} valueSet @param {Run} run */
export function hasCodeOf(item, steps, valueSet, run) {
  return valuesAt(item, steps, run).some((each) => valueSet.hasValue(each) === true || valueSet.hasCodeAlone(each));
}

/** @param {any} item @param {readonly Step[]} steps @param {Run} run */
export function isThere(item, steps, run) {
  return valuesAt(item, steps, run).length > 0;
}

/** The type of a resource, or of what a reference names. @param {any} item @param {readonly Step[]} steps @param {readonly string[]} types @param {Run} run */
export function hasType(item, steps, types, run) {
  const last = steps[steps.length - 1];
  if (typeof last === 'string') {
    // A choice says its type in its name.
    const owners = valuesAt(item, steps.slice(0, -1), run);
    return owners.some((owner) => types.some((type) => ofType(owner, last, type)));
  }
  // As HL7's validator: what a reference does not lead to is of no type, whatever its url says.
  return valuesAt(item, steps, run).some((each) => types.includes(each?.resourceType));
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
  const property = `${name}${type.charAt(0).toUpperCase()}${type.slice(1)}`;
  return owner[property] !== undefined || owner[`_${property}`] !== undefined;
}

/** @param {any} item @param {readonly Step[]} steps @param {readonly string[]} profiles @param {Run} run */
export function hasProfile(item, steps, profiles, run) {
  return valuesAt(item, steps, run).some((each) =>
    profiles.some((url) => run.registry.profiles.get(url)?.accepts(each, run) === true),
  );
}
