/** What a profile adds to its type: cardinality, types, profiles of values. */
import { conforms } from './profile.js';
import { propertyOf } from './shape.js';

/** @import { Run } from './run.js' */

/**
 * @param {number} found
 * @param {number} min
 * @param {string} path
 * @param {Run} run
 */
export function atLeast(found, min, path, run) {
  if (found < min) {
    const before = run.count;
    run.structure('Validation_VAL_Profile_Minimum', '', path, min, found, run.profile);
    run.about(before, path);
  }
}

/**
 * @param {number} found
 * @param {number} max
 * @param {string} path
 * @param {Run} run
 */
export function atMost(found, max, path, run) {
  if (found > max) {
    const before = run.count;
    run.structure('Validation_VAL_Profile_Maximum', '', path, max, found, run.profile);
    run.about(before, path);
  }
}

/**
 * How many values a choice has.
 * @param {any} node
 * @param {string} stem
 * @param {readonly string[]} properties `valueQuantity`, …
 */
export function countChoice(node, stem, properties) {
  let found = 0;
  for (const key in node) {
    if (key.startsWith(stem)) {
      if (properties.includes(key)) found++;
    } else if (key.charCodeAt(0) === 0x5f /* _ */ && key.startsWith(stem, 1)) {
      const property = key.slice(1);
      if (properties.includes(property) && node[property] === undefined) found++;
    }
  }
  return found;
}

/**
 * The types that stand in a choice and are not among these.
 * @param {any} node
 * @param {string} stem
 * @param {readonly string[]} allowed
 */
function otherTypes(node, stem, allowed) {
  /** @type {string[]} */
  const found = [];
  const stems = [stem];
  for (const key in node) {
    if (!isOfChoice(key, stems)) continue;
    const type = key.slice(stem.length + (key.charCodeAt(0) === 0x5f /* _ */ ? 1 : 0));
    const lower = type.charAt(0).toLowerCase() + type.slice(1);
    if (allowed.includes(type) || allowed.includes(lower)) continue;
    const named = PRIMITIVE_TYPES.has(lower) ? lower : type;
    if (!found.includes(named)) found.push(named);
  }
  return found;
}

const PRIMITIVE_TYPES = new Set(
  'base64Binary boolean canonical code date dateTime decimal id instant integer markdown oid positiveInt string time unsignedInt uri url uuid'.split(
    ' ',
  ),
);

/**
 * Whether a property is one of a choice's: `valueQuantity` or `_valueCode` of `value`.
 * @param {string} key
 * @param {readonly string[]} stems
 */
export function isOfChoice(key, stems) {
  const start = key.charCodeAt(0) === 0x5f /* _ */ ? 1 : 0;
  for (let i = 0; i < stems.length; i++) {
    const stem = /** @type {string} */ (stems[i]);
    if (!key.startsWith(stem, start)) continue;
    const unit = key.charCodeAt(start + stem.length);
    if (unit >= 0x41 && unit <= 0x5a) return true;
  }
  return false;
}

/**
 * A choice that the profile narrows.
 * @param {any} node
 * @param {string} stem
 * @param {readonly string[]} allowed
 * @param {Run} run
 * @param {string} id Of the element in the profile.
 */
export function onlyTypes(node, stem, allowed, run, id) {
  const before = run.count;
  const types = allowed.join(', ');
  const ofPart = stem === 'value' && id.startsWith('Extension.');
  // As HL7's validator: where one type is left, the value is wrong; where there is a choice of them, the element that holds it. An
  // extension is wrong itself, in its parts the value.
  for (const type of otherTypes(node, stem, allowed))
    if (id === 'Extension.value[x]') run.structure('Extension_EXT_Type', '', run.profile, types, type);
    else if (allowed.length === 1 || ofPart)
      run.structure('Extension_PROF_Type', `${stem}.ofType(${type})`, run.profile, types, type);
    else run.structure('Validation_VAL_Profile_NoType', '', type, types, run.profile);
  if (!ofPart) run.about(before, id);
}

/**
 * An extension whose definition gives it a value: without one it is no such extension, and extensions in its place make it none.
 * @param {number} found
 * @param {any} node
 * @param {Run} run
 */
export function needsValue(found, node, run) {
  if (found > 0) return;
  atLeast(found, 1, 'Extension.value[x]', run);
  const inner = Array.isArray(node.extension) ? node.extension : [];
  run.structure(inner.length > 0 ? 'Extension_EXT_Simple_WRONG' : 'Extension_EXT_Simple_ABSENT', '', run.profile);
}

/**
 * A type's check and the profile that the element always asks of it: SimpleQuantity.
 * @param {(value: any, run: Run) => void} check
 * @param {readonly string[]} urls
 */
export function profiled(check, urls) {
  /** @param {any} value @param {Run} run */
  return (value, run) => {
    check(value, run);
    conforms(value, urls, run);
  };
}

/**
 * @param {any} value
 * @param {number} max
 * @param {Run} run
 */
export function longest(value, max, run) {
  if (typeof value === 'string' && [...value].length > max)
    run.invalid('Type_Specific_Checks_DT_Primitive_Length', '', [...value].length, max, run.profile);
}

/**
 * A required slice of a choice.
 * @param {number} found
 * @param {number} min
 * @param {string} id
 * @param {Run} run
 */
export function atLeastSlice(found, min, id, run) {
  if (found < min) {
    const before = run.count;
    run.structure('Validation_VAL_Profile_Minimum_SLICE', '', id, min, found, run.profile);
    run.about(before, id);
  }
}

/**
 * Types of a choice that a closed slicing leaves out.
 * @param {any} node
 * @param {string} stem
 * @param {readonly string[]} types
 * @param {string} path
 * @param {Run} run
 */
export function noOtherTypes(node, stem, types, path, run) {
  for (const key in node) {
    if (!key.startsWith(stem, key.charCodeAt(0) === 0x5f /* _ */ ? 1 : 0)) continue;
    const property = key.charCodeAt(0) === 0x5f /* _ */ ? key.slice(1) : key;
    // A value and what stands beside it are one.
    if (property !== key && node[property] !== undefined) continue;
    const type = types.find((each) => property === propertyOf(stem, each));
    if (type !== undefined)
      run.invalid('Validation_VAL_Profile_NotSlice', `${stem}.ofType(${type})`, run.profile, path);
  }
}
