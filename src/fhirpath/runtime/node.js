/**
 * Items of a collection: FHIR elements as {@link Node}s, System values as themselves (boolean, string, number for Integer, bigint for
 * Long, Decimal, Temporal, Quantity).
 *
 * The compiler reads raw JSON wherever it knows the type; nodes are for what it does not, and for collections that mix.
 */
import { Decimal } from './decimal.js';
import { PathError } from './faults.js';
import { Quantity } from './quantity.js';
import { Temporal } from './temporal.js';

/**
 * @typedef {Node | TypeName | boolean | string | number | bigint | Decimal | Temporal | Quantity} Item
 * @typedef {{readonly [name: string]: unknown}} Raw a JSON object
 * @typedef {ReadonlyMap<string, string>} Choices JSON names of a choice element and their types: `valueQuantity` → `Quantity`
 */

/**
 * Types that are known only while running. {@link typeTable} makes one.
 * @typedef {object} Types
 * @property {(type: string) => ReadonlyMap<string, string | Choices> | undefined} members by name: a type, or a choice's types
 * @property {(type: string) => ReadonlyMap<string, string> | undefined} keys types by JSON name: `valueQuantity` → `Quantity`
 */

/**
 * What the predicate's caller knows. Every part may be left out that the predicate does not need.
 * @typedef {object} Environment
 * @property {unknown} [resource] the resource that holds the node
 * @property {unknown} [rootResource] the one that contains that resource, or itself
 * @property {unknown} [context] the node that the whole expression is evaluated on; set by the predicate itself
 * @property {(reference: string, node?: unknown) => unknown} [resolve] the resource, undefined where there is none; `node` is what refers to it
 * @property {(valueSet: string, value: unknown, type: string | undefined) => boolean | undefined} [memberOf] undefined: cannot say
 * @property {(a: unknown, b: unknown) => boolean | undefined} [subsumes]
 * @property {(profile: string, node: unknown, type: string | undefined) => boolean | undefined} [conformsTo]
 * @property {Types} [types]
 * @property {{readonly [name: string]: unknown}} [variables] further `%names`: items, raw JSON or arrays of them
 * @property {string} [now] ISO 8601 with seconds and offset; the clock where left out
 * @property {(name: string, items: readonly Item[]) => void} [trace]
 */

/** A FHIR element: its JSON value, the `_name` beside it where it is primitive, and its type as far as known. */
export class Node {
  /**
   * @param {unknown} value undefined where a primitive has only an extension
   * @param {unknown} sibling
   * @param {string | undefined} type
   */
  constructor(value, sibling, type) {
    this.value = value;
    this.sibling = sibling;
    this.type = type;
  }
}

/** What `type()` gives. */
export class TypeName {
  /** @param {string} namespace @param {string} name */
  constructor(namespace, name) {
    this.namespace = namespace;
    this.name = name;
  }
}

/** What specialises what, as far as R4's datatypes do. @type {ReadonlyMap<string, string>} */
const BASES = new Map([
  ['code', 'string'],
  ['id', 'string'],
  ['markdown', 'string'],
  ['url', 'uri'],
  ['canonical', 'uri'],
  ['uuid', 'uri'],
  ['oid', 'uri'],
  ['positiveInt', 'integer'],
  ['unsignedInt', 'integer'],
  ['Age', 'Quantity'],
  ['Count', 'Quantity'],
  ['Distance', 'Quantity'],
  ['Duration', 'Quantity'],
  ['MoneyQuantity', 'Quantity'],
  ['SimpleQuantity', 'Quantity'],
  ['Timing', 'BackboneElement'],
  ['Dosage', 'BackboneElement'],
  ['ElementDefinition', 'BackboneElement'],
  ['BackboneElement', 'Element'],
  ['DomainResource', 'Resource'],
]);
const PRIMITIVES = new Set(
  'base64Binary boolean canonical code date dateTime decimal id instant integer markdown oid positiveInt string time unsignedInt uri url uuid xhtml'.split(
    ' ',
  ),
);
const QUANTITIES = new Set(['Quantity', 'Age', 'Count', 'Distance', 'Duration', 'MoneyQuantity', 'SimpleQuantity']);
const NOT_DOMAIN = new Set(['Bundle', 'Binary', 'Parameters']);
/** Names that mean the same everywhere. @type {ReadonlyMap<string, string>} */
export const EVERYWHERE = new Map([
  ['extension', 'Extension'],
  ['modifierExtension', 'Extension'],
  ['contained', 'Resource'],
]);

/** @param {unknown} value @returns {value is Raw} */
export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Own properties only: an instance may name `__proto__`. @param {unknown} object @param {string} name */
export function own(object, name) {
  return isObject(object) && Object.hasOwn(object, name) ? object[name] : undefined;
}

/**
 * A raw value as a collection of no or one node; an array as one of many.
 * @param {unknown} value @param {unknown} [sibling] @param {string} [type]
 * @returns {Item[]}
 */
export function box(value, sibling, type) {
  /** @type {Item[]} */
  const found = [];
  push(found, value, sibling, type);
  return found;
}

/** @param {unknown} value @param {unknown} sibling @param {string | undefined} type @param {Item[]} found */
export function push(found, value, sibling, type) {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const beside = Array.isArray(sibling) ? sibling[index] : undefined;
      if (value[index] != null || beside != null) found.push(nodeOf(value[index], beside, type));
    }
    if (Array.isArray(sibling)) {
      for (const beside of sibling.slice(value.length)) if (beside != null) found.push(nodeOf(undefined, beside, type));
    }
  } else if (value == null && Array.isArray(sibling)) {
    for (const beside of sibling) if (beside != null) found.push(nodeOf(undefined, beside, type));
  } else if (value != null || sibling != null) {
    found.push(nodeOf(value, sibling, type));
  }
}

/** @param {unknown} value @param {unknown} sibling @param {string | undefined} type */
function nodeOf(value, sibling, type) {
  const named =
    type === undefined || type === 'Resource' || type === 'DomainResource' ? own(value, 'resourceType') : undefined;
  return new Node(value ?? undefined, sibling ?? undefined, typeof named === 'string' ? named : type);
}

/**
 * The System value of an item: undefined for a primitive without value, and for what is no primitive or quantity.
 * @param {Item} item
 * @returns {Exclude<Item, Node> | undefined}
 */
export function system(item) {
  if (!(item instanceof Node)) return item;
  const { value, type } = item;
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'number':
      return type === 'decimal' || !Number.isSafeInteger(value) ? Decimal.of(value) : value;
    case 'string': {
      const kind = temporalKind(type);
      return (kind && Temporal.parse(value, kind)) ?? value;
    }
    case 'object':
      return isObject(value) && type !== undefined && QUANTITIES.has(type) ? Quantity.of(value) : undefined;
    default:
      return undefined;
  }
}

/** @param {string | undefined} type @returns {'date' | 'dateTime' | 'time' | undefined} */
export function temporalKind(type) {
  if (type === 'date' || type === 'dateTime' || type === 'time') return type;
  return type === 'instant' ? 'dateTime' : undefined;
}

/** @param {readonly Item[]} items @returns {Item | undefined} the only item; more is an error */
export function one(items) {
  if (items.length > 1) throw new PathError(`One item is expected, not ${items.length}`);
  return items[0];
}

/** Undefined is the empty collection. @param {Item | undefined} value @returns {Item[]} */
export function list(value) {
  return value === undefined ? [] : [value];
}

/** @param {string} type @param {string} base the type itself, or one that it specialises */
export function isA(type, base) {
  /** @type {string | undefined} */
  let current = type;
  for (let steps = 0; current !== undefined && steps < 8; steps += 1) {
    if (current === base) return true;
    current = BASES.get(current) ?? baseOf(current, base);
  }
  return false;
}

/** @param {string} type @param {string} wanted */
function baseOf(type, wanted) {
  if (wanted === 'Resource' || wanted === 'DomainResource') {
    if (PRIMITIVES.has(type) || type.includes('.') || type === 'Element' || type === 'Resource') return undefined;
    return NOT_DOMAIN.has(type) ? 'Resource' : 'DomainResource';
  }
  if (type.includes('.')) return 'BackboneElement';
  return type === 'Element' || type === 'Resource' ? undefined : 'Element';
}

/** @param {string} type */
export function isPrimitive(type) {
  return PRIMITIVES.has(type);
}

/** @param {string} type */
export function isQuantity(type) {
  return QUANTITIES.has(type);
}

/**
 * Types from a table as the compiler prints it: by type, by name the type; a choice as `value[x]` with its types apart by blanks.
 * @param {{readonly [type: string]: {readonly [name: string]: string}}} table
 * @returns {Types}
 */
export function typeTable(table) {
  /** @type {Map<string, {members: Map<string, string | Choices>, keys: Map<string, string>}>} */
  const made = new Map();
  /** @param {string} type */
  const of = (type) => {
    let found = made.get(type);
    if (!found && Object.hasOwn(table, type)) {
      /** @type {{members: Map<string, string | Choices>, keys: Map<string, string>}} */
      found = { members: new Map(), keys: new Map() };
      for (const [name, types] of Object.entries(table[type] ?? {})) addMember(found.members, found.keys, name, types);
      made.set(type, found);
    }
    return found;
  };
  return { members: (type) => of(type)?.members, keys: (type) => of(type)?.keys };
}

/** @param {Map<string, string | Choices>} members @param {Map<string, string>} keys @param {string} name @param {string} types */
function addMember(members, keys, name, types) {
  if (!name.endsWith('[x]')) {
    members.set(name, types);
    keys.set(name, types);
    return;
  }
  const choices = choicesOf(name.slice(0, -3), types.split(' '));
  members.set(name.slice(0, -3), choices);
  for (const [key, type] of choices) keys.set(key, type);
}

/** @param {string} name without `[x]` @param {readonly string[]} types @returns {Choices} */
export function choicesOf(name, types) {
  return new Map(types.map((type) => [`${name}${type.charAt(0).toUpperCase()}${type.slice(1)}`, type]));
}
