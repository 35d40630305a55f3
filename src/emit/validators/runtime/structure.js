/**
 * R4's types as data. There are six hundred of them with their backbone elements; a function for each would be long to load, slow to warm
 * and more than the processor's cache holds. One function walks them all, by a table that is made when the first of a type is met.
 */
import { extensions } from './extension.js';
import { holds } from './invariant.js';
import { elementId } from './primitives.js';
import { containedResources, innerResource } from './resource.js';
import {
  hasContent,
  isObject,
  many,
  manyPrimitive,
  manySiblings,
  missing,
  one,
  propertyOf,
  sibling,
  unknown,
} from './shape.js';

/** @import { Run } from './run.js' */
/** @import { Check } from './shape.js' */
/** @typedef {(sibling: any, run: Run, value: unknown) => void} Extras The check of a primitive's `_sibling`. */

/**
 * @typedef {readonly [type: string, check: Check, extras?: Extras]} Choice
 * @typedef {readonly [name: string, cardinality: string, check: Check | 'contained' | 'entry' | 'parameter' | readonly Choice[], extras?: Extras]} Row
 * An element by its name in R4 (`value[x]`): how often it stands there, and the check of one value, of a resource in it, or of each type of
 * a choice.
 */

/**
 * @typedef {object} Content
 * @property {readonly Row[]} elements
 * @property {readonly string[]} on What an extension may name that stands here: types and the element's path.
 * @property {string} [source] The definition that asks for required elements.
 * @property {readonly ((node: any, run: Run, chosen: boolean) => void)[]} [whole] What is checked of it as a whole; told whether a choice was made.
 * @property {readonly import('./invariant.js').Invariant[]} [invariants]
 */

const NOTHING = 0;
const ONE = 1;
const MANY = 2;
const PRIMITIVES = 3;
const EXTRAS = 4;
const MANY_EXTRAS = 5;
const CHOICE = 6;
const CHOICE_EXTRAS = 7;
const EXTENSIONS = 8;
const PARTS = 9;
const CONTAINED = 10;
const RESOURCE = 11;
const ID = 12;
const SHARED_ID = 13;

/** What is done with one JSON property. All have the same fields, so that reading them is quick. */
class Property {
  /**
   * @param {number} kind
   * @param {any} check
   * @param {string} name As findings name it; of a resource, what holds it.
   * @param {string} beside The property that stands beside a primitive, or that it stands beside.
   * @param {number} required The bit of its element among those that are required.
   * @param {number} choice The bit of its element among the choices.
   */
  constructor(kind, check, name, beside, required, choice) {
    this.kind = kind;
    this.check = check;
    this.name = name;
    this.beside = beside;
    this.required = required;
    this.choice = choice;
  }
}

class Table {
  /**
   * @param {string} path
   * @param {boolean} isResource
   * @param {Content} content
   */
  constructor(path, isResource, { elements, on, source = '', whole = NONE, invariants = NONE }) {
    this.isResource = isResource;
    this.on = on;
    this.source = source;
    this.whole = whole;
    this.invariants = invariants;
    /** @type {Map<string, Property>} */
    this.properties = new Map();
    /** @type {{ bit: number, path: string, min: number }[]} */
    this.required = [];
    let choices = 0;
    if (isResource) this.properties.set('resourceType', new Property(NOTHING, undefined, '', '', 0, 0));
    for (const row of elements) {
      const min = Number.parseInt(row[1], 10);
      const bit = min > 0 ? 1 << this.required.length : 0;
      if (bit !== 0) this.required.push({ bit, path: `${path}.${row[0]}`, min });
      if (Array.isArray(row[2])) this.choice(row[0].slice(0, -3), row[2], bit, 1 << choices++);
      else this.element(path, row, bit);
    }
    /** The bits of all that are required. */
    this.all = this.required.reduce((bits, { bit }) => bits | bit, 0);
  }

  /** @param {string} path @param {Row} row @param {number} bit */
  element(path, [name, cardinality, check, extras], bit) {
    const { properties } = this;
    const repeats = cardinality.endsWith('*');
    const add = (/** @type {string} */ key, /** @type {number} */ kind, /** @type {any} */ does, beside = '') =>
      properties.set(key, new Property(kind, does, name, beside, bit, 0));
    if (name === 'extension' || name === 'modifierExtension')
      add(name, path === 'Extension' ? PARTS : EXTENSIONS, check);
    // A definition's elements have their ids in its snapshot and in its differential: that each has its own there its invariants say.
    else if (check === elementId) add(name, path === 'ElementDefinition' ? SHARED_ID : ID, check);
    else if (check === 'contained') add(name, CONTAINED, undefined);
    else if (typeof check === 'string') add(name, RESOURCE, check);
    else if (extras === undefined) add(name, repeats ? MANY : ONE, check);
    else {
      add(name, repeats ? PRIMITIVES : ONE, check, `_${name}`);
      add(`_${name}`, repeats ? MANY_EXTRAS : EXTRAS, extras, name);
    }
  }

  /** @param {string} stem @param {readonly Choice[]} types @param {number} bit @param {number} choice */
  choice(stem, types, bit, choice) {
    for (const [type, check, extras] of types) {
      const key = propertyOf(stem, type);
      const name = `${stem}.ofType(${type})`;
      this.properties.set(key, new Property(CHOICE, check, name, '', bit, choice));
      if (extras !== undefined)
        this.properties.set(`_${key}`, new Property(CHOICE_EXTRAS, extras, name, key, bit, choice));
    }
  }
}

/** @type {readonly any[]} */
const NONE = [];

/**
 * The check of a datatype or a backbone element.
 * @param {string} path
 * @param {() => Content} read
 */
export function structure(path, read) {
  return walker(path, false, read);
}

/**
 * The check of a type of resource.
 * @param {string} type
 * @param {() => Content} read
 */
export function resourceType(type, read) {
  return walker(type, true, read);
}

/**
 * @param {string} path
 * @param {boolean} isResource
 * @param {() => Content} read
 */
function walker(path, isResource, read) {
  /** @type {Table | undefined} */
  let table;
  /** @param {any} node @param {Run} run */
  return (node, run) => {
    table ??= new Table(path, isResource, read());
    walk(table, node, run);
  };
}

/**
 * @param {Table} table
 * @param {any} node
 * @param {Run} run
 */
function walk(table, node, run) {
  if (!isObject(node, run)) return;
  const { properties, all, whole, invariants } = table;
  let size = 0;
  let before = run.count;
  let seen = 0;
  let chosen = 0;
  for (const key in node) {
    const value = node[key];
    if (value === undefined) continue;
    size++;
    const property = properties.get(key);
    if (property === undefined) {
      before = unknown(key, run);
      continue;
    }
    const { check } = property;
    seen |= property.required;
    switch (property.kind) {
      case ONE:
        check(value, run);
        break;
      case MANY:
        many(value, key, check, run);
        break;
      case PRIMITIVES:
        manyPrimitive(value, node[property.beside], key, check, run);
        break;
      case EXTRAS:
        check(value, run, node[property.beside]);
        break;
      case MANY_EXTRAS:
        manySiblings(value, node[property.beside], property.beside, check, run);
        break;
      case NOTHING:
        continue;
      default:
        chosen = named(table, property, key, value, chosen, node, run);
        before = run.count;
        continue;
    }
    if (run.count !== before) before = run.at(before, key);
  }
  if (table.isResource) run.properties += size;
  else hasContent(node, size, run);
  if (seen !== all)
    for (const { bit, path, min } of table.required) if ((seen & bit) === 0) missing(path, min, 0, table.source, run);
  for (const check of whole) check(node, run, chosen !== 0);
  for (const invariant of invariants) holds(invariant, node, run);
}

/**
 * Elements whose findings are not named by their property.
 * @param {Table} table
 * @param {Property} property
 * @param {string} key
 * @param {any} value
 * @param {number} chosen The choices made so far: a choice has one value.
 * @param {any} node
 * @param {Run} run
 * @returns {number}
 */
function named(table, { kind, check, name, beside, choice }, key, value, chosen, node, run) {
  switch (kind) {
    case CHOICE:
      if ((chosen & choice) !== 0) unknown(key, run);
      else one(value, name, check, run);
      return chosen | choice;
    case CHOICE_EXTRAS: {
      const { [beside]: primitive } = node;
      // An extension without a value is the choice's value.
      if (primitive === undefined && (chosen & choice) !== 0) unknown(key, run);
      else sibling(value, primitive, name, check, run);
      return primitive === undefined ? chosen | choice : chosen;
    }
    case EXTENSIONS:
      extensions(value, /** @type {any} */ (name), table.on, check, run);
      return chosen;
    case PARTS:
      extensions(value, /** @type {any} */ (name), table.on, check, run, node.url);
      return chosen;
    case ID:
      elementId(value, run);
      return chosen;
    case SHARED_ID:
      elementId(value, run, true);
      return chosen;
    case CONTAINED:
      containedResources(value, name, run);
      return chosen;
    default:
      innerResource(value, name, check, node, run);
      return chosen;
  }
}
