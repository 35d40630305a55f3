/** From elements to what they hold: members, children, descendants. */
import { Unchecked } from './faults.js';
import { EVERYWHERE, isObject, isPrimitive, Node, own, push, system, TypeName } from './node.js';
import { Quantity } from './quantity.js';

/** @import {Choices, Environment, Item} from './node.js' */

/**
 * The elements of that name. `type` is theirs where the compiler knows it, the choice's types where it is one; where it knows nothing,
 * the environment's types do.
 * @param {readonly Item[]} items @param {string} name @param {string | Choices} [type] @param {Environment} [env]
 */
export function child(items, name, type, env) {
  /** @type {Item[]} */
  const found = [];
  for (const item of items) {
    if (item instanceof Node) addChild(found, item, name, type, env);
    else if (item instanceof TypeName && (name === 'name' || name === 'namespace')) found.push(item[name]);
    else if (item instanceof Quantity) addPart(found, item, name);
  }
  return found;
}

/** @param {Item[]} found @param {Quantity} quantity @param {string} name */
function addPart(found, quantity, name) {
  if (name === 'value') found.push(quantity.value);
  else if (name === 'unit') found.push(quantity.calendar ?? quantity.unit);
  else if (name === 'code') found.push(quantity.unit);
  else if (name === 'system' && !quantity.calendar) found.push('http://unitsofmeasure.org');
}

/**
 * @param {Item[]} found @param {Node} node @param {string} name
 * @param {string | Choices | undefined} type @param {Environment | undefined} env
 */
function addChild(found, node, name, type, env) {
  const { value } = node;
  if (!isObject(value)) {
    if (name === 'extension' || name === 'id')
      push(found, own(node.sibling, name), undefined, EVERYWHERE.get(name) ?? 'string');
    else if (name === 'value' && value !== undefined) found.push(system(node) ?? String(value));
    return;
  }
  if (name === 'resourceType') return;
  const known =
    type ?? (node.type === undefined ? undefined : memberOf(node.type, name, env?.types)) ?? EVERYWHERE.get(name);
  if (typeof known === 'object') {
    for (const [key, of] of known) push(found, own(value, key), own(value, beside(key)), of);
    return;
  }
  if (known !== undefined) {
    push(found, own(value, name), own(value, beside(name)), known);
    return;
  }
  // What the type does not know is not there, whatever the instance says.
  if (node.type !== undefined && env?.types?.members(node.type)) return;
  if (Object.hasOwn(value, name) || Object.hasOwn(value, beside(name))) {
    push(found, own(value, name), own(value, beside(name)), undefined);
    return;
  }
  for (const key of Object.keys(value)) {
    const of = choiceType(key.startsWith('_') ? key.slice(1) : key, name);
    if (of === undefined) continue;
    if (!key.startsWith('_')) push(found, value[key], own(value, `_${key}`), of);
    else if (!Object.hasOwn(value, key.slice(1))) push(found, undefined, value[key], of);
  }
}

/**
 * What a type says of a name; `valueQuantity` is no FHIRPath name, but HL7's validator finds by it what stands in the instance.
 * @param {string} type @param {string} name @param {import('./node.js').Types | undefined} types
 */
function memberOf(type, name, types) {
  return types?.members(type)?.get(name) ?? types?.keys(type)?.get(name);
}

/** What stands beside a primitive, by the names that expressions and types have. @type {Map<string, string>} */
const BESIDE = new Map();

/** `_name`: made anew each time, V8 would look it up among all names there are. @param {string} name */
function beside(name) {
  let found = BESIDE.get(name);
  if (found === undefined) {
    found = `_${name}`;
    BESIDE.set(name, found);
  }
  return found;
}

/** `Quantity` of `valueQuantity`, where nothing knows the type that holds it. @param {string} key @param {string} name */
function choiceType(key, name) {
  if (!key.startsWith(name) || !/^[A-Z]/.test(key.slice(name.length))) return undefined;
  const suffix = key.slice(name.length);
  const primitive = suffix.charAt(0).toLowerCase() + suffix.slice(1);
  return isPrimitive(primitive) ? primitive : suffix;
}

/** @param {readonly Item[]} items @param {Environment} [env] @returns {Item[]} */
export function children(items, env) {
  /** @type {Item[]} */
  const found = [];
  for (const item of items) if (item instanceof Node) addChildren(found, item, env);
  return found;
}

/** @param {Item[]} found @param {Node} node @param {Environment | undefined} env */
function addChildren(found, node, env) {
  const { value, sibling, type } = node;
  if (!isObject(value)) {
    if (!isObject(sibling)) return;
    push(found, own(sibling, 'id'), undefined, 'string');
    push(found, own(sibling, 'extension'), undefined, 'Extension');
    return;
  }
  const types = type === undefined ? undefined : env?.types?.keys(type);
  for (const key of Object.keys(value)) {
    if (key === 'resourceType' || key === 'fhir_comments') continue;
    const name = key.startsWith('_') ? key.slice(1) : key;
    if (name !== key && Object.hasOwn(value, name)) continue;
    push(found, own(value, name), own(value, `_${name}`), types?.get(name) ?? EVERYWHERE.get(name));
  }
}

/** More is no resource but an attack on memory. */
const MAX_ITEMS = 5_000_000;

/** Everything below, each once, parents before children. @param {readonly Item[]} items @param {Environment} [env] @returns {Item[]} */
export function descendants(items, env) {
  const found = children(items, env);
  for (let index = 0; index < found.length; index += 1) {
    const item = found[index];
    if (item instanceof Node) addChildren(found, item, env);
    if (found.length > MAX_ITEMS) throw new Unchecked('The resource has too many elements');
  }
  return found;
}
