/**
 * What a profile asks of an object's elements, as one table: how often each may stand there, what its values must be. It is held against
 * what stands there in one pass, so that an element that is absent, as most are, is not looked for.
 */
import { atLeast, atMost, countChoice, isOfChoice, needsValue, onlyTypes } from './constraint.js';
import { checkElement, complex, ElementCheck, within } from './element.js';
import { fixedTo } from './fixed.js';
import { conforms, isChecked } from './profile.js';
import { onlyResources, withinResource } from './resource.js';
import { count, propertyOf } from './shape.js';
import { Slices, sliced } from './slicing.js';

/** @import { Check } from './element.js' */
/** @import { Run } from './run.js' */
/** @import { Slicing } from './slicing.js' */

/**
 * A choice of types.
 * @typedef {object} Choice
 * @property {readonly string[]} [only] The types that the profile leaves.
 * @property {readonly string[]} [of] Where values are counted: the properties of all that there were before, `valueQuantity`.
 * @property {Readonly<Record<string, Check | ElementCheck | Slicing>>} [types] The check of a value, by its type.
 */

/**
 * An element that holds a resource.
 * @typedef {object} Holder
 * @property {readonly string[]} [only] The types that the profile leaves.
 * @property {Readonly<Record<string, Check | ElementCheck | readonly string[]>>} holds By type: the check of a resource, or the profiles one of which it
 * must meet.
 */

/**
 * @typedef {string | Check | ElementCheck | Slicing | Choice | Holder | { is: string }} Ask The bounds of how often an element stands, as the profile changes them (`1..`,
 * `..0`), or what is asked of its values. Of an extension's `url`, which one it is.
 */

/** As many as may be: a small integer, so that V8 keeps bounds as they are. */
const UNBOUNDED = 0x3fffffff;

const NOTHING = 0;
const VALUES = 1;
const SLICES = 2;
const RESOURCES = 3;
const FIXED = 4;

/** What is done with one JSON property. All have the same fields, so that reading them is quick. */
class Property {
  /**
   * @param {number} kind
   * @param {any} check
   * @param {string} name As findings name it.
   * @param {number} min
   * @param {number} max
   * @param {number} bit Of its element among those that must not be absent.
   */
  constructor(kind, check, name, min, max, bit) {
    this.kind = kind;
    this.check = check;
    this.name = name;
    this.min = min;
    this.max = max;
    this.bit = bit;
  }
}

/** Elements that are prohibited, and of which nothing else is asked: the most of many profiles. */
const PROHIBITED = new Property(NOTHING, undefined, '', 0, 0, 0);

export class Elements {
  /**
   * @param {string} path Of the object: `Condition.code`.
   * @param {Readonly<Record<string, Ask | readonly [cardinality: string, Exclude<Ask, string>]>>} asks By element, `value[x]` for a choice.
   * @param {readonly string[]} [alone] Primitives that are counted: each may stand as its extension alone.
   */
  constructor(path, asks, alone = NONE) {
    this.path = path;
    this.asks = asks;
    this.alone = alone;
    /** By JSON property, when the first object is held against it. @type {Map<string, Property> | undefined} */
    this.properties = undefined;
    /** A bit for each element that must not be absent. */
    this.required = 0;
    /** Names of choices that have lost some types or all, without `[x]`. @type {string[]} */
    this.narrowed = [];
  }

  read() {
    /** @type {Map<string, Property>} */
    const properties = new Map();
    let required = 0;
    for (const [name, all] of Object.entries(this.asks)) {
      const { cardinality, ask } = parted(all);
      const { min, max } = bounds(cardinality);
      const bit = min > 0 ? 1 << required++ : 0;
      // By itself: an extension alone is a primitive without a value, and in no slice.
      const slices = slicedKeys(name, ask).length > 0 ? 1 << required++ : 0;
      this.required |= bit | slices;
      if (name.endsWith('[x]')) this.choice(name.slice(0, -3), ask, max, bit, slices, properties);
      else {
        const kind = kindOf(ask);
        const beside = max === 0 && bit === 0 ? PROHIBITED : new Property(NOTHING, undefined, name, min, max, bit);
        const check = checkOf(`${this.path}.${name}`, ask);
        const own = kind === NOTHING ? beside : new Property(kind, check, name, min, max, bit | slices);
        properties.set(name, own);
        if (this.alone.includes(name)) properties.set(`_${name}`, beside);
      }
    }
    // A number has 32 bits: where more is required, each element is looked for.
    if (required > 32) this.required = Number.NaN;
    this.properties = properties;
    return properties;
  }

  /**
   * @param {string} stem
   * @param {Choice} ask
   * @param {number} max
   * @param {number} bit
   * @param {number} slices The bit of what sorts the values into slices, where one must be there.
   * @param {Map<string, Property>} properties
   */
  choice(stem, { only, of = NONE, types = {} }, max, bit, slices, properties) {
    const both = (/** @type {string} */ key) => {
      properties.set(key, new Property(NOTHING, undefined, stem, 0, UNBOUNDED, bit));
      properties.set(`_${key}`, new Property(NOTHING, undefined, stem, 0, UNBOUNDED, bit));
    };
    // Where types are left out, all that go by its name are watched; else they are known by their properties.
    if (max === 0 || only !== undefined) this.narrowed.push(stem);
    else for (const key of of) both(key);
    if (max === 0) return;
    for (const type of only ?? NONE) both(propertyOf(stem, type));
    for (const [type, check] of Object.entries(types)) {
      const name = `${stem}.ofType(${type})`;
      const bits = isSlicing(check) ? bit | slices : bit;
      properties.set(propertyOf(stem, type), new Property(kindOf(check), checkOf('', check), name, 0, UNBOUNDED, bits));
    }
  }

  /**
   * Says of each element in turn whether it is too few or too many, of a type that it may not be, or absent where a slice is required.
   * @param {any} node
   * @param {Run} run
   */
  report(node, run) {
    for (const [name, all] of Object.entries(this.asks)) {
      const { cardinality, ask } = parted(all);
      const { min, max } = bounds(cardinality);
      const id = `${this.path}.${name}`;
      if (name.endsWith('[x]')) {
        const { of, only } = ask;
        const stem = name.slice(0, -3);
        const found = of === undefined ? 0 : countChoice(node, stem, of);
        if (of !== undefined && id === 'Extension.value[x]' && min > 0) needsValue(found, node, run);
        else if (of !== undefined) hasTimes(found, min, max, id, run);
        if (only !== undefined) onlyTypes(node, stem, only, run, id);
      } else hasTimes(count(node[name], this.alone.includes(name) ? node[`_${name}`] : undefined), min, max, id, run);
      const keys = slicedKeys(name, ask);
      const [key] = keys;
      if (key !== undefined && keys.every((each) => node[each] === undefined))
        sliced(undefined, name, (this.properties ?? this.read()).get(key)?.check, run);
    }
  }
}

/**
 * Holds an object to what a profile asks of its elements.
 * @param {any} node
 * @param {Elements} elements
 * @param {Run} run
 */
export function keepsTo(node, elements, run) {
  const properties = elements.properties ?? elements.read();
  let seen = 0;
  let wrong = false;
  for (const key in node) {
    const property = properties.get(key);
    if (property === undefined) {
      wrong ||= elements.narrowed.length > 0 && isOfChoice(key, elements.narrowed);
      continue;
    }
    const value = node[key];
    if (value === undefined) continue;
    const { kind, check, name, min, max, bit } = property;
    seen |= bit;
    const found = Array.isArray(value) ? value.length : 1;
    if (found < min || found > max) wrong = true;
    if (kind === VALUES) within(value, name, check, run);
    else if (kind === SLICES) sliced(value, name, check, run);
    else if (kind === RESOURCES) check.hold(value, name, run);
    else if (kind === FIXED && value !== check) differs(value, name, check, run);
  }
  if (wrong || seen !== elements.required) elements.report(node, run);
}

/**
 * A fixed text that is another. By itself: what a function within the loop would hold, each round would have to keep.
 * @param {any} value
 * @param {string} name
 * @param {string} fixed
 * @param {Run} run
 */
function differs(value, name, fixed, run) {
  within(value, name, (each) => fixedTo(each, fixed, '', run), run);
}

/** What is asked of an element that holds a resource. */
class Resources {
  /** @param {string} id Of the element. @param {Holder} asked */
  constructor(id, { only, holds }) {
    this.id = id;
    this.only = only;
    /** @type {Map<string, Check>} */
    this.checks = new Map();
    /** Where one profile is all that is asked of a type. @type {Map<string, string>} */
    this.profiles = new Map();
    for (const [type, check] of Object.entries(holds)) {
      const whole = Array.isArray(check) ? complex(id, [conforms, check]) : /** @type {Check | ElementCheck} */ (check);
      this.checks.set(type, (node, run) => checkElement(whole, node, run));
      if (Array.isArray(check) && check.length === 1) this.profiles.set(type, check[0]);
    }
  }

  /** @param {any} value @param {string} name @param {Run} run */
  hold(value, name, run) {
    // Nearly all claim the profile that is asked for: they have been held to it where they stand.
    const profile = this.profiles.get(value?.resourceType);
    if (profile !== undefined && isChecked(value, profile, run)) return;
    if (this.only !== undefined) onlyResources(value, name, this.only, run, this.id);
    for (const [type, check] of this.checks) withinResource(value, name, type, check, run);
  }
}

/**
 * @param {Ask | readonly [string, any]} all
 * @returns {{ cardinality: string, ask: any }}
 */
function parted(all) {
  if (typeof all === 'string') return { cardinality: all, ask: {} };
  if (Array.isArray(all)) return { cardinality: all[0], ask: all[1] };
  return { cardinality: '', ask: all };
}

/** @param {string} cardinality `1..2`, `1..`, `..0`, or none. */
function bounds(cardinality) {
  const [min, max] = cardinality.split('..');
  return { min: Number(min ?? 0), max: max ? Number(max) : UNBOUNDED };
}

/** @param {any} ask @returns {ask is Slicing} */
function isSlicing(ask) {
  return 'slices' in ask;
}

/**
 * The properties whose values are sorted into slices of which one must be there: the element's own, or those of a choice's types.
 * @param {string} name
 * @param {any} ask
 */
function slicedKeys(name, ask) {
  if (!name.endsWith('[x]')) return isSlicing(ask) && isNeeded(ask) ? [name] : NONE;
  return Object.entries(ask.types ?? {})
    .filter(([, each]) => isSlicing(each) && isNeeded(each))
    .map(([type]) => propertyOf(name.slice(0, -3), type));
}

/** Whether a slice must be there. @param {Slicing} slicing */
function isNeeded({ slices }) {
  return slices.some(({ min }) => min > 0);
}

/** @param {any} ask */
function kindOf(ask) {
  if (typeof ask === 'function' || ask instanceof ElementCheck) return VALUES;
  if (isSlicing(ask)) return SLICES;
  if ('is' in ask) return FIXED;
  return 'holds' in ask ? RESOURCES : NOTHING;
}

/** @param {string} id @param {any} ask */
function checkOf(id, ask) {
  const kind = kindOf(ask);
  if (kind === SLICES) return new Slices(ask);
  if (kind === FIXED) return ask.is;
  return kind === RESOURCES ? new Resources(id, ask) : ask;
}

/**
 * @param {number} found
 * @param {number} min
 * @param {number} max
 * @param {string} id
 * @param {Run} run
 */
function hasTimes(found, min, max, id, run) {
  atLeast(found, min, id, run);
  atMost(found, max, id, run);
}

/** @type {readonly any[]} */
const NONE = [];
