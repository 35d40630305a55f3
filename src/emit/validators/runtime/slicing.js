/** Slices: which of them an item belongs to, how many there may be, in what order. */
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

/**
 * @typedef {object} Slice
 * @property {string} id Element id: `Patient.identifier:cpr`.
 * @property {number} min
 * @property {number} max
 * @property {(item: any, run: Run) => boolean} is
 * @property {(item: any, run: Run) => void} [check] What the slice asks of its items.
 * @property {Slicing} [within] Its own slices: R4 §5.1.0.14 calls that reslicing.
 */

/**
 * @typedef {object} Slicing
 * @property {string} path
 * @property {'open' | 'closed' | 'openAtEnd'} rules
 * @property {boolean} [ordered]
 * @property {readonly Slice[]} slices
 * @property {(item: any, run: Run) => void} [check] What is asked of every item, in whichever slice.
 * @property {string} [unresolved] Why items cannot be told apart, where the profile does not say it.
 * @property {string} [missing] Message id where a required slice is not there, if not HL7's usual.
 */

/**
 * The first slice from `start` that an item belongs to, -1 where there is none.
 * @param {readonly Slice[]} slices
 * @param {number} start
 * @param {any} item
 * @param {Run} run
 */
function nextSlice(slices, start, item, run) {
  for (let at = start; at < slices.length; at++) if (/** @type {Slice} */ (slices[at]).is(item, run)) return at;
  return -1;
}

/**
 * @param {any} value
 * @param {string} name
 * @param {Slicing} slicing
 * @param {Run} run
 */
export function sliced(value, name, slicing, run) {
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  sort(list, undefined, Array.isArray(value) ? name : undefined, name, slicing, run);
}

/**
 * @param {readonly any[]} list
 * @param {readonly number[] | undefined} indexes Of the items to sort, where it is not all of them.
 * @param {string | undefined} repeating The element's name where it repeats.
 * @param {string} name
 * @param {Slicing} slicing
 * @param {Run} run
 */
function sort(list, indexes, repeating, name, slicing, run) {
  const { slices } = slicing;
  const found = new Array(slices.length).fill(0);
  /** Items of slices that are sliced themselves. @type {number[][] | undefined} */
  let inner;
  let latest = -1;
  let unmatched = false;
  const { length } = indexes ?? list;
  for (let n = 0; n < length; n++) {
    const i = indexes === undefined ? n : /** @type {number} */ (indexes[n]);
    const item = list[i];
    const before = run.count;
    const at = nextSlice(slices, 0, item, run);
    slicing.check?.(item, run);
    if (slicing.unresolved !== undefined)
      run.error('processing', 'SLICING_CANNOT_BE_EVALUATED', '', run.profile, slicing.unresolved);
    if (at < 0) {
      unmatched = true;
      if (slicing.rules === 'closed' && slicing.unresolved === undefined) {
        const first = run.count;
        run.invalid('Validation_VAL_Profile_NotSlice', '', run.profile, slicing.path);
        run.about(first, slicing.path);
      }
    } else {
      found[at]++;
      const slice = /** @type {Slice} */ (slices[at]);
      const other = nextSlice(slices, at + 1, item, run);
      if (other >= 0)
        run.structure(
          'Validation_VAL_Profile_MatchMultiple',
          '',
          run.profile,
          `${slice.id}, ${/** @type {Slice} */ (slices[other]).id}`,
        );
      if (slicing.ordered && at < latest) run.invalid('Validation_VAL_Profile_SliceOrder', '', run.profile, slice.id);
      else if (slicing.rules === 'openAtEnd' && unmatched)
        run.invalid('Validation_VAL_Profile_OutOfOrder', '', run.profile, slice.id);
      if (at > latest) latest = at;
      slice.check?.(item, run);
      if (slice.within !== undefined) {
        inner ??= slices.map(() => []);
        /** @type {number[]} */ (inner[at]).push(i);
      }
    }
    if (run.count !== before) run.below(before, repeating === undefined ? name : `${repeating}[${i}]`);
  }
  for (let at = 0; at < slices.length; at++) {
    const { id, min, max, within } = /** @type {Slice} */ (slices[at]);
    const before = run.count;
    if (found[at] < min && (slicing.unresolved === undefined || length === 0))
      run.structure(slicing.missing ?? absence(slicing.path), '', id, min, found[at], run.profile);
    if (found[at] > max) run.structure('Validation_VAL_Profile_Maximum', '', id, max, found[at], run.profile);
    if (run.count !== before) run.about(before, id);
    // Where there is none, its slices are not missing: the slice itself is, if it must be there.
    if (within !== undefined && found[at] > 0)
      sort(list, /** @type {number[][]} */ (inner)[at], repeating, name, within, run);
  }
}

/**
 * How HL7's validator says that a slice is not there: of an extension otherwise than of its parts.
 * @param {string} path
 */
function absence(path) {
  const ofExtensions = path.endsWith('.extension') && !path.startsWith('Extension.');
  return ofExtensions ? 'Validation_VAL_Profile_Minimum_SLICE_EXT' : 'Validation_VAL_Profile_Minimum_SLICE';
}

/**
 * Slices of extensions: within an extension, a relative url that no slice has is no part of it.
 * @param {any} value
 * @param {string} name
 * @param {Slicing} slicing
 * @param {Run} run
 */
export function slicedExtensions(value, name, slicing, run) {
  sliced(value, name, slicing, run);
  if (!Array.isArray(value) || !/^Extension(?:\.extension)+$/.test(slicing.path)) return;
  for (let i = 0; i < value.length; i++) {
    const url = value[i]?.url;
    if (typeof url !== 'string' || url.includes(':')) continue;
    if (!slicing.slices.some((slice) => slice.is(value[i], run)))
      run.invalid(
        'Extension_EXT_SubExtension_Invalid',
        `${name}[${i}][url='${url.slice(0, 64)}']`,
        url.slice(0, 64),
        run.profile,
      );
  }
}
