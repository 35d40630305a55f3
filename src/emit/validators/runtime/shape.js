/** The JSON shape of elements: one value or many, objects with content, primitives with their `_siblings`. */

import { holds } from './invariant.js';

/** @import { Run } from './run.js' */
/** @typedef {(value: any, run: Run) => void} Check */

/**
 * What HL7 calls a JSON value of the wrong kind.
 * @param {unknown} value
 */
export function kindOf(value) {
  if (value === null) return 'Null';
  if (Array.isArray(value)) return 'Array';
  return typeof value === 'object' ? 'Object' : 'Primitive property';
}

/**
 * One of the types of a choice.
 * @param {unknown} value
 * @param {string} name
 * @param {Check} check
 * @param {Run} run
 */
export function one(value, name, check, run) {
  const before = run.count;
  check(value, run);
  if (run.count !== before) run.below(before, name);
}

/**
 * A complex element that may repeat. As in all that follow for repeating elements, the caller puts the name before its findings.
 * @param {unknown} value
 * @param {string} name
 * @param {Check} check
 * @param {Run} run
 */
export function many(value, name, check, run) {
  if (!Array.isArray(value)) {
    run.invalid('This_property_must_be_an_Array_not_', '', name, kindOf(value));
    if (typeof value === 'object' && value !== null) one(value, '[0]', check, run);
    return;
  }
  const { length } = value;
  if (length === 0) run.invalid('ARRAY_CANNOT_BE_EMPTY', '');
  for (let i = 0; i < length; i++) {
    const before = run.count;
    check(value[i], run);
    if (run.count !== before) run.below(before, `[${i}]`);
  }
}

/**
 * A primitive element that may repeat. `null` stands for a value that is absent beside its extension.
 * @param {unknown} value
 * @param {unknown} siblings
 * @param {string} name
 * @param {Check} check
 * @param {Run} run
 */
export function manyPrimitive(value, siblings, name, check, run) {
  if (!Array.isArray(value)) {
    run.invalid('This_property_must_be_an_Array_not_', '', name, kindOf(value));
    return;
  }
  const { length } = value;
  if (length === 0) run.invalid('ARRAY_CANNOT_BE_EMPTY', '');
  for (let i = 0; i < length; i++) {
    const item = value[i];
    if (item === null) {
      if (!Array.isArray(siblings) || typeof siblings[i] !== 'object' || siblings[i] === null)
        run.invalid('JSON_PROPERTY_INVALID_ARRAY', '', i);
      continue;
    }
    const before = run.count;
    check(item, run);
    if (run.count !== before) run.below(before, `[${i}]`);
  }
}

/**
 * The `_name` object beside a primitive in a choice: id and extensions. An extension without a value is an element all the same.
 * @param {unknown} sibling
 * @param {unknown} value
 * @param {string} name
 * @param {(sibling: any, run: Run, value: unknown) => void} check
 * @param {Run} run
 */
export function sibling(sibling, value, name, check, run) {
  const before = run.count;
  check(sibling, run, value);
  if (run.count !== before) run.below(before, name);
}

/**
 * The `_name` array beside a repeating primitive.
 * @param {unknown} siblings
 * @param {unknown} values
 * @param {string} name
 * @param {(sibling: any, run: Run, value: unknown) => void} check
 * @param {Run} run
 */
export function manySiblings(siblings, values, name, check, run) {
  if (!Array.isArray(siblings)) {
    run.invalid('This_base_property_must_be_an_Array_not_', '', name, kindOf(siblings));
    return;
  }
  if (siblings.length === 0) run.invalid('ARRAY_CANNOT_BE_EMPTY', '');
  for (let i = 0; i < siblings.length; i++) {
    const item = siblings[i];
    const value = Array.isArray(values) ? values[i] : undefined;
    if (item === null) {
      if (value === undefined || value === null) run.invalid('JSON_PROPERTY_INVALID_ARRAY', '', i);
      continue;
    }
    const before = run.count;
    check(item, run, value === null ? undefined : value);
    if (run.count !== before) run.below(before, `[${i}]`);
  }
}

/**
 * Whether the value is a JSON object; reports where it is not.
 * @param {unknown} value
 * @param {Run} run
 */
export function isObject(value, run) {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return true;
  run.invalid('This_property_must_be_an_object_not_', '', kindOf(value));
  return false;
}

/**
 * A property that the element does not have. Also the second of two choices: `value[x]` has one value.
 * @param {string} key
 * @param {Run} run
 */
export function unknown(key, run) {
  run.structure('Unrecognised_property_', '', key.length > 64 ? `${key.slice(0, 64)}…` : key);
  return run.count;
}

/**
 * `{}` says nothing; `{"id": "x"}` names what is not there (ele-1).
 * @param {Record<string, unknown>} node
 * @param {number} size
 * @param {Run} run
 */
export function hasContent(node, size, run) {
  run.properties += size;
  if (size === 0) run.invalid('Object_must_have_some_content', '');
  else if (size === 1 && node.id !== undefined) ele1(run);
}

/** @param {Run} run */
export function ele1(run) {
  run.error('invariant', 'http://hl7.org/fhir/StructureDefinition/Element#ele-1', '');
}

/**
 * A required element that is not there.
 * @param {string} path As the profile writes it: `Observation.status`.
 * @param {number} min
 * @param {number} found
 * @param {string} profile
 * @param {Run} run
 */
export function missing(path, min, found, profile, run) {
  run.structure('Validation_VAL_Profile_Minimum', '', path, min, found, profile);
}

/**
 * @param {string} path
 * @param {number} max
 * @param {number} found
 * @param {string} profile
 * @param {Run} run
 */
export function tooMany(path, max, found, profile, run) {
  run.structure('Validation_VAL_Profile_Maximum', '', path, max, found, profile);
}

/**
 * How many there are of an element: items of an array, or one.
 * @param {unknown} value
 * @param {unknown} [sibling]
 */
export function count(value, sibling) {
  if (Array.isArray(value))
    return Array.isArray(sibling) && sibling.length > value.length ? sibling.length : value.length;
  if (value !== undefined) return 1;
  return sibling === undefined ? 0 : Array.isArray(sibling) ? sibling.length : 1;
}

/**
 * A check with invariants that the element adds to its type.
 * @param {Check} check
 * @param {readonly import('./invariant.js').Invariant[]} invariants
 * @returns {Check}
 */
export function constrained(check, invariants) {
  return (value, run) => {
    check(value, run);
    for (const invariant of invariants) holds(invariant, value, run);
  };
}

/**
 * The property that a choice has for one of its types: `valueQuantity`.
 * @param {string} stem
 * @param {string} type
 */
export function propertyOf(stem, type) {
  return stem + type.charAt(0).toUpperCase() + type.slice(1);
}

/** @param {any} value @returns {value is Record<string, any>} */
export function isNode(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A check of an element that extensions name as where they may stand.
 * @param {(value: any, run: Run, other?: any) => void} check
 * @param {string} path
 */
export function named(check, path) {
  /** @param {any} value @param {Run} run @param {any} [other] */
  return (value, run, other) => {
    const before = run.count;
    check(value, run, other);
    if (run.waiting > 0 && run.count !== before) run.nameWaiting(before, path);
  };
}
