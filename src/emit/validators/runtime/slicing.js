/** Slices: which of them an item belongs to, how many there may be, in what order. */
import { valueAt } from './discriminator.js';
import { checkElement } from './element.js';

/** @import { Step } from './discriminator.js' */
/** @import { Check, ElementCheck } from './element.js' */
/** @import { Run } from './run.js' */

/**
 * @typedef {object} Slice
 * @property {string} id Element id: `Patient.identifier:cpr`.
 * @property {number} min
 * @property {number} max
 * @property {string} [key] Where the slicing looks slices up: what its items have there.
 * @property {string} [code] A code that its items have where the slicing looks at codes.
 * @property {(item: any, run: Run) => boolean} [is] What else, or what alone, tells its items.
 * @property {Check | ElementCheck} [check] What the slice asks of its items.
 * @property {Slicing} [within] Its own slices: R4 §5.1.0.14 calls that reslicing.
 */

/**
 * @typedef {object} Slicing
 * @property {string} path
 * @property {'open' | 'closed' | 'openAtEnd'} rules
 * @property {boolean} [ordered]
 * @property {'resource' | 'system' | 'url' | 'use'} [by] The property by which slices are looked up; `resource`: the type of the one an item holds.
 * @property {readonly Step[]} [codes] Where the concept stands whose codes tell slices apart.
 * @property {readonly Slice[]} slices
 * @property {Check | ElementCheck} [check] What is asked of every item, in whichever slice.
 * @property {string} [unresolved] Why items cannot be told apart, where the profile does not say it.
 * @property {string} [missing] Message id where a required slice is not there, if not HL7's usual.
 * @property {boolean} [parts] Whether they are of the extensions within an extension: a relative url that no slice has is no part of it.
 */

/** A slice as it is asked about. All have the same fields, so that reading them is quick. */
class Place {
  /** @param {Slice} slice */
  constructor({ id, min, max, key, code, is, check, within }) {
    this.id = id;
    this.min = min;
    this.max = max;
    this.key = key;
    this.code = code;
    this.is = is;
    this.check = check;
    this.within = within === undefined ? undefined : new Slices(within);
  }
}

/** The places of slices that have a key in common, or of all: in turn, and by a code of their items. */
class Places {
  /** @param {readonly number[]} all @param {readonly Place[]} slices */
  constructor(all, slices) {
    this.all = all;
    const coded = all.filter((at) => slices[at]?.code !== undefined);
    /** Those whose items need have no code. */
    this.others = all.filter((at) => slices[at]?.code === undefined);
    /** Where there is a choice of them. @type {Map<unknown, readonly number[]> | undefined} */
    this.byCode = undefined;
    if (coded.length < 2) return;
    this.byCode = new Map();
    for (const code of new Set(coded.map((at) => slices[at]?.code)))
      this.byCode.set(
        code,
        all.filter((at) => slices[at]?.code === undefined || slices[at]?.code === code),
      );
  }
}

/** The slices of an element, or of a slice. */
export class Slices {
  /** @param {Slicing} slicing */
  constructor({ path, rules, ordered, by, codes, slices, check, unresolved, missing, parts }) {
    this.path = path;
    this.closed = rules === 'closed';
    this.openAtEnd = rules === 'openAtEnd';
    this.ordered = ordered === true;
    this.by = by;
    this.codes = codes;
    this.slices = slices.map((each) => new Place(each));
    this.check = check;
    this.unresolved = unresolved;
    this.missing = missing ?? absence(path);
    this.parts = parts === true;
    /** By their key; all under none where there is no key to look them up by. @type {Map<unknown, Places>} */
    this.places = new Map();
    /** A zero for each slice, to count its items by, unless somebody does. @type {number[] | undefined} */
    this.zeros = slices.map(() => 0);
    const keys = by === undefined ? [undefined] : new Set(slices.map(({ key }) => key));
    for (const key of keys) {
      const all = Array.from(slices.keys()).filter((at) => by === undefined || slices[at]?.key === key);
      this.places.set(key, new Places(all, this.slices));
    }
  }

  /**
   * The places of the slices that an item may belong to: those that are looked up by its key, or all; of these, those whose code it has.
   * @param {any} item
   * @returns {readonly number[]}
   */
  placesOf(item) {
    const places = this.places.get(this.by === undefined ? undefined : keyOf(item, this.by));
    if (places === undefined) return NONE;
    if (places.byCode === undefined) return places.all;
    const coding = valueAt(item, /** @type {readonly Step[]} */ (this.codes))?.coding;
    // Who has several codes may belong to several.
    if (!Array.isArray(coding) || coding.length !== 1) return places.all;
    return places.byCode.get(coding[0]?.code) ?? places.others;
  }

  /**
   * The first slice from `start` that an item belongs to, -1 where there is none.
   * @param {readonly number[]} places Of the slices that it may belong to.
   * @param {number} start
   * @param {any} item
   * @param {Run} run
   */
  next(places, start, item, run) {
    for (let i = 0; i < places.length; i++) {
      const at = /** @type {number} */ (places[i]);
      if (at < start) continue;
      const { is } = /** @type {Place} */ (this.slices[at]);
      if (is === undefined ? this.by !== undefined : is(item, run)) return at;
    }
    return -1;
  }
}

/** @type {readonly number[]} */
const NONE = [];

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

/**
 * Sorts the values of an element into its slices.
 * @param {any} value
 * @param {string} name
 * @param {Slices} slices
 * @param {Run} run
 */
export function sliced(value, name, slices, run) {
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  sort(list, undefined, Array.isArray(value) ? name : undefined, name, slices, run);
  if (slices.parts) onlyParts(value, name, slices, run);
}

/**
 * @param {readonly any[]} list
 * @param {readonly number[] | undefined} indexes Of the items to sort, where it is not all of them.
 * @param {string | undefined} repeating The element's name where it repeats.
 * @param {string} name
 * @param {Slices} sorted
 * @param {Run} run
 */
function sort(list, indexes, repeating, name, sorted, run) {
  const { slices, unresolved } = sorted;
  /** How many items there are of each slice. What stands inside an item may be sorted into the same slices meanwhile. */
  const found = sorted.zeros ?? slices.map(() => 0);
  sorted.zeros = undefined;
  /** Items of slices that are sliced themselves. @type {number[][] | undefined} */
  let inner;
  let latest = -1;
  let unmatched = false;
  const { length } = indexes ?? list;
  for (let n = 0; n < length; n++) {
    const i = indexes === undefined ? n : /** @type {number} */ (indexes[n]);
    const item = list[i];
    const before = run.count;
    const places = sorted.placesOf(item);
    const at = sorted.next(places, 0, item, run);
    if (sorted.check !== undefined) checkElement(sorted.check, item, run);
    if (unresolved !== undefined) run.error('processing', 'SLICING_CANNOT_BE_EVALUATED', '', run.profile, unresolved);
    if (at < 0) {
      unmatched = true;
      if (sorted.closed && unresolved === undefined) {
        const first = run.count;
        run.invalid('Validation_VAL_Profile_NotSlice', '', run.profile, sorted.path);
        run.about(first, sorted.path);
      }
    } else {
      /** @type {number} */ (found[at])++;
      const slice = /** @type {Place} */ (slices[at]);
      const other = places.length === 1 ? -1 : sorted.next(places, at + 1, item, run);
      if (other >= 0)
        run.structure(
          'Validation_VAL_Profile_MatchMultiple',
          '',
          run.profile,
          `${slice.id}, ${/** @type {Place} */ (slices[other]).id}`,
        );
      if (sorted.ordered && at < latest) run.invalid('Validation_VAL_Profile_SliceOrder', '', run.profile, slice.id);
      else if (sorted.openAtEnd && unmatched)
        run.invalid('Validation_VAL_Profile_OutOfOrder', '', run.profile, slice.id);
      if (at > latest) latest = at;
      if (slice.check !== undefined) checkElement(slice.check, item, run);
      if (slice.within !== undefined) {
        inner ??= slices.map(() => []);
        /** @type {number[]} */ (inner[at]).push(i);
      }
    }
    if (run.count !== before) run.below(before, repeating === undefined ? name : `${repeating}[${i}]`);
  }
  for (let at = 0; at < slices.length; at++) {
    const { id, min, max, within } = /** @type {Place} */ (slices[at]);
    const times = /** @type {number} */ (found[at]);
    found[at] = 0;
    if (times >= min && times <= max && within === undefined) continue;
    const before = run.count;
    if (times < min && (unresolved === undefined || length === 0))
      run.structure(sorted.missing, '', id, min, times, run.profile);
    if (times > max) run.structure('Validation_VAL_Profile_Maximum', '', id, max, times, run.profile);
    if (run.count !== before) run.about(before, id);
    // Where there is none, its slices are not missing: the slice itself is, if it must be there.
    if (within !== undefined && times > 0)
      sort(list, /** @type {number[][]} */ (inner)[at], repeating, name, within, run);
  }
  sorted.zeros = found;
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
 * @param {Slices} slices
 * @param {Run} run
 */
function onlyParts(value, name, slices, run) {
  if (!Array.isArray(value)) return;
  for (let i = 0; i < value.length; i++) {
    const url = value[i]?.url;
    if (typeof url !== 'string' || url.includes(':')) continue;
    if (slices.next(slices.placesOf(value[i]), 0, value[i], run) < 0)
      run.invalid(
        'Extension_EXT_SubExtension_Invalid',
        `${name}[${i}][url='${url.slice(0, 64)}']`,
        url.slice(0, 64),
        run.profile,
      );
  }
}
