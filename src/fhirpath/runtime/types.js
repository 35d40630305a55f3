/** Types of items at run time: `is`, `as`, `ofType`, `type()`. */
import { Decimal } from './decimal.js';
import { PathError, Unchecked } from './faults.js';
import { isA, isObject, isPrimitive, Node, one, own, TypeName } from './node.js';
import { Quantity } from './quantity.js';
import { Temporal } from './temporal.js';
import { child } from './tree.js';

/** @import {Environment, Item} from './node.js' */

const TEMPORAL = { date: 'Date', dateTime: 'DateTime', time: 'Time' };

/** @param {Exclude<Item, Node>} value */
function systemType(value) {
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'Integer';
  if (typeof value === 'bigint') return 'Long';
  if (value instanceof Decimal) return 'Decimal';
  if (value instanceof Temporal) return TEMPORAL[value.kind];
  return value instanceof Quantity ? 'Quantity' : 'Any';
}

/**
 * Whether an item is of the type or one that specialises it. `System` types are not FHIR's: `active` is a `boolean`, no `Boolean`.
 * @param {Item} item @param {string} namespace `FHIR`, `System`, or none @param {string} name @param {boolean} [exactly]
 */
export function isOf(item, namespace, name, exactly) {
  if (!(item instanceof Node)) return namespace !== 'FHIR' && (name === systemType(item) || name === 'Any');
  if (namespace === 'System') return false;
  const type = item.type ?? guess(item, name);
  // as() and ofType() of primitives want the very type: a code is no string.
  return exactly && isPrimitive(type) ? type === name : isA(type, name);
}

/** The type of an element of which only the JSON is known, as far as it decides. @param {Node} node @param {string} asked @returns {string} */
function guess(node, asked) {
  const { value } = node;
  const resource = own(value, 'resourceType');
  if (typeof resource === 'string') return resource;
  if (typeof value === 'boolean') return 'boolean';
  if (isObject(value) ? isPrimitive(asked) : !isPrimitive(asked)) return isObject(value) ? 'Element' : 'string';
  if (typeof value === 'string' && /^(?:boolean|decimal|integer|positiveInt|unsignedInt)$/.test(asked)) return 'string';
  if (typeof value === 'number' && !/^(?:decimal|integer|positiveInt|unsignedInt)$/.test(asked)) return 'decimal';
  throw new Unchecked('The type of an element is not known here');
}

/** @param {readonly Item[]} items @param {string} namespace @param {string} name @returns {boolean | undefined} */
export function is(items, namespace, name) {
  const item = one(items);
  return item === undefined ? undefined : isOf(item, namespace, name);
}

/**
 * `as` and `ofType()`. `as` of many items filters too, as HL7's validator has it for R4: dom-3 needs it.
 * @param {readonly Item[]} items @param {string} namespace @param {string} name
 */
export function ofType(items, namespace, name) {
  return items.filter((item) => isOf(item, namespace, name, true));
}

/** Whether a raw resource is of a type. @param {any} node @param {string} name */
export function isResource(node, name) {
  const type = own(node, 'resourceType');
  return typeof type === 'string' && isA(type, name);
}

/** The node where it is a resource of that type. @param {any} node @param {string} name @returns {any} */
export function resourceOf(node, name) {
  return isResource(node, name) ? node : undefined;
}

/** @param {readonly Item[]} items @returns {Item[]} */
export function typeNames(items) {
  return items.map((item) => {
    if (!(item instanceof Node)) return new TypeName('System', systemType(item));
    const type = item.type ?? guess(item, '');
    return new TypeName('FHIR', type.includes('.') ? 'BackboneElement' : type);
  });
}

/** An expression that the compiler knows to fail. @param {string} message @returns {never} */
export function fail(message) {
  throw new PathError(message);
}

/** A leading name: the type of the item it stands on, or an element's. @param {readonly Item[]} items @param {string} name @param {Environment} env @returns {Item[]} */
export function begin(items, name, env) {
  const found = items.filter((item) => item instanceof Node && item.type !== undefined && isA(item.type, name));
  return found.length > 0 ? found : child(items, name, undefined, env);
}
