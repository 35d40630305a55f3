/** Slices: which of them an item belongs to, how many there may be, in what order. */

/** @import { Run } from './run.js' */

/**
 * @typedef {object} Slice
 * @property {string} id Element id: `Patient.identifier:cpr`.
 * @property {number} min
 * @property {number} max
 * @property {string} [key] Where the slicing looks slices up: what its items have there.
 * @property {(item: any, run: Run) => boolean} [is] What else, or what alone, tells its items.
 * @property {(item: any, run: Run) => void} [check] What the slice asks of its items.
 * @property {Slicing} [within] Its own slices: R4 §5.1.0.14 calls that reslicing.
 */

/**
 * @typedef {object} Slicing
 * @property {string} path
 * @property {'open' | 'closed' | 'openAtEnd'} rules
 * @property {boolean} [ordered]
 * @property {'resource' | 'system' | 'url' | 'use'} [by] The property by which slices are looked up; `resource`: the type of the one an item holds.
 * @property {readonly Slice[]} slices
 * @property {(item: any, run: Run) => void} [check] What is asked of every item, in whichever slice.
 * @property {string} [unresolved] Why items cannot be told apart, where the profile does not say it.
 * @property {string} [missing] Message id where a required slice is not there, if not HL7's usual.
 * @property {boolean} [parts] Whether they are of the extensions within an extension: a relative url that no slice has is no part of it.
 * @property {Map<unknown, number[]>} [byKey] The places of slices by their key, when they are first looked up.
 * @property {readonly number[]} [all] The places of all slices, where they are tried in turn.
 * @property {boolean} [needed] Whether a slice must be there.
 */

/**
 * The first slice from `start` that an item belongs to, -1 where there is none.
 * @param {Slicing} slicing
 * @param {readonly number[]} places Of the slices that it may belong to.
 * @param {number} start
 * @param {any} item
 * @param {Run} run
 */
function nextSlice({ slices, by }, places, start, item, run) {
  for (let i = 0; i < places.length; i++) {
    const at = /** @type {number} */ (places[i]);
    if (at < start) continue;
    const { is } = /** @type {Slice} */ (slices[at]);
    if (is === undefined ? by !== undefined : is(item, run)) return at;
  }
  return -1;
}

/**
 * The places of the slices that an item may belong to: those that are looked up by its key, or all.
 * @param {Slicing} slicing
 * @param {any} item
 */
function placesOf(slicing, item) {
  const { by } = slicing;
  if (by === undefined) {
    slicing.all ??= Array.from(slicing.slices.keys());
    return slicing.all;
  }
  return (slicing.byKey ?? readKeys(slicing)).get(keyOf(item, by)) ?? NONE;
}

/** @type {readonly number[]} */
const NONE = [];

/**
 * Whether a slice must be there.
 * @param {Slicing} slicing
 */
export function needs(slicing) {
  slicing.needed ??= slicing.slices.some(({ min }) => min > 0);
  return slicing.needed;
}

/**
 * @param {any} item
 * @param {Slicing['by']} by
 */
function keyOf(item, by) {
  switch (by) {
    case 'resource':
      return item?.resource?.resourceType;
    case 'url':
      return item?.url;
    case 'system':
      return item?.system;
    default:
      return item?.use;
  }
}

/** @param {Slicing} slicing */
function readKeys(slicing) {
  /** @type {Map<unknown, number[]>} */
  const byKey = new Map();
  for (const [at, { key }] of slicing.slices.entries()) {
    const places = byKey.get(key);
    if (places === undefined) byKey.set(key, [at]);
    else places.push(at);
  }
  slicing.byKey = byKey;
  return byKey;
}

/**
 * @param {any} value
 * @param {string} name
 * @param {Slicing} slicing
 * @param {Run} run
 */
export function sliced(value, name, slicing, run) {
  // Most that may be there is not.
  if (value === undefined && !needs(slicing)) return;
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  sort(list, undefined, Array.isArray(value) ? name : undefined, name, slicing, run);
  if (slicing.parts === true) onlyParts(value, name, slicing, run);
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
  /** How many items there are of each slice. @type {number[]} */
  const found = [];
  for (let at = 0; at < slices.length; at++) found.push(0);
  /** Items of slices that are sliced themselves. @type {number[][] | undefined} */
  let inner;
  let latest = -1;
  let unmatched = false;
  let matched = 0;
  const { length } = indexes ?? list;
  for (let n = 0; n < length; n++) {
    const i = indexes === undefined ? n : /** @type {number} */ (indexes[n]);
    const item = list[i];
    const before = run.count;
    const places = placesOf(slicing, item);
    const at = nextSlice(slicing, places, 0, item, run);
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
      matched++;
      /** @type {number} */ (found[at])++;
      const slice = /** @type {Slice} */ (slices[at]);
      const other = places.length === 1 ? -1 : nextSlice(slicing, places, at + 1, item, run);
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
  if (matched === 0 && !needs(slicing)) return;
  for (let at = 0; at < slices.length; at++) {
    const { id, min, max, within } = /** @type {Slice} */ (slices[at]);
    const times = /** @type {number} */ (found[at]);
    if (times === 0 && min === 0) continue;
    const before = run.count;
    if (times < min && (slicing.unresolved === undefined || length === 0))
      run.structure(slicing.missing ?? absence(slicing.path), '', id, min, times, run.profile);
    if (times > max) run.structure('Validation_VAL_Profile_Maximum', '', id, max, times, run.profile);
    if (run.count !== before) run.about(before, id);
    // Where there is none, its slices are not missing: the slice itself is, if it must be there.
    if (within !== undefined && times > 0)
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
 * The extensions within an extension that are none of its parts.
 * @param {any} value
 * @param {string} name
 * @param {Slicing} slicing
 * @param {Run} run
 */
function onlyParts(value, name, slicing, run) {
  if (!Array.isArray(value)) return;
  for (let i = 0; i < value.length; i++) {
    const url = value[i]?.url;
    if (typeof url !== 'string' || url.includes(':')) continue;
    if (nextSlice(slicing, placesOf(slicing, value[i]), 0, value[i], run) < 0)
      run.invalid(
        'Extension_EXT_SubExtension_Invalid',
        `${name}[${i}][url='${url.slice(0, 64)}']`,
        url.slice(0, 64),
        run.profile,
      );
  }
}
