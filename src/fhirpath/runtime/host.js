/** What an expression asks of its surroundings: other resources, terminology, profiles, the clock. */
import { PathError, Unchecked } from './faults.js';
import { box, isObject, Node, own } from './node.js';
import { textOf } from './strings.js';
import { Temporal } from './temporal.js';

/** @import {Item, Environment} from './node.js' */

/** The resource that a Reference, or a text that is one, refers to. @param {unknown} node @param {Environment} env @returns {any} */
export function resolve(node, env) {
  const reference = typeof node === 'string' ? node : own(node, 'reference');
  if (typeof reference !== 'string') return undefined;
  if (!env.resolve) throw new Unchecked('resolve() has nothing to look in');
  return env.resolve(reference, node) ?? undefined;
}

/** @param {readonly Item[]} items @param {Environment} env @returns {Item[]} */
export function resolveAll(items, env) {
  return items.flatMap((item) => box(resolve(item instanceof Node ? item.value : item, env), undefined, 'Resource'));
}

/** @param {unknown} value raw @param {string | undefined} type @param {string | undefined} valueSet @param {Environment} env */
export function memberOf(value, type, valueSet, env) {
  if (value == null || valueSet === undefined) return undefined;
  const found = env.memberOf?.(valueSet, value, type);
  if (found === undefined) throw new Unchecked(`memberOf('${valueSet}') cannot be checked here`);
  return found;
}

/** @param {readonly Item[]} items @param {string | undefined} valueSet @param {Environment} env */
export function memberOfItem(items, valueSet, env) {
  const { value, type } = raw(items);
  return memberOf(value, type, valueSet, env);
}

/** @param {unknown} node raw @param {string | undefined} type @param {string | undefined} profile @param {Environment} env */
export function conformsTo(node, type, profile, env) {
  if (node == null || profile === undefined) return undefined;
  const found = env.conformsTo?.(profile, node, type);
  if (found === undefined) throw new Unchecked(`conformsTo('${profile}') cannot be checked here`);
  return found;
}

/** @param {readonly Item[]} items @param {string | undefined} profile @param {Environment} env */
export function conformsToItem(items, profile, env) {
  const { value, type } = raw(items);
  return conformsTo(value, type, profile, env);
}

/** @param {readonly Item[]} items @param {readonly Item[]} others @param {Environment} env @returns {boolean | undefined} */
export function subsumes(items, others, env) {
  const general = raw(items).value;
  const special = raw(others).value;
  if (general == null || special == null) return undefined;
  const found = env.subsumes?.(general, special);
  if (found === undefined) throw new Unchecked('subsumes() cannot be checked here');
  return found;
}

/** @param {readonly Item[]} items @returns {{value: unknown, type: string | undefined}} */
function raw(items) {
  if (items.length > 1) throw new PathError(`One item is expected, not ${items.length}`);
  const item = items[0];
  return item instanceof Node ? { value: item.value, type: item.type } : { value: item, type: undefined };
}

/** @param {readonly Item[]} items @param {(text: string) => boolean} check @returns {boolean | undefined} */
export function htmlChecksOf(items, check) {
  const text = textOf(items);
  return text === undefined ? undefined : check(text);
}

/** @param {readonly Item[]} items @param {string | undefined} name @param {readonly Item[]} shown @param {Environment} env */
export function trace(items, name, shown, env) {
  env.trace?.(name ?? '', shown);
  return items;
}

/** @param {Environment} env @returns {Item} */
export function now(env) {
  const text = env.now ?? localNow();
  const found = Temporal.parse(text, 'dateTime');
  if (!found) throw new PathError('now is no date and time');
  return found;
}

/** @param {Environment} env @returns {Item} */
export function today(env) {
  const { parts } = /** @type {Temporal} */ (now(env));
  return new Temporal('date', parts.slice(0, 3), '', undefined);
}

/** @param {Environment} env @returns {Item} */
export function timeOfDay(env) {
  const { parts, fraction } = /** @type {Temporal} */ (now(env));
  return new Temporal('time', [0, 1, 1, ...parts.slice(3)], fraction, undefined);
}

/** With the machine's own offset: today() is the user's day. */
function localNow() {
  const clock = new Date();
  const offset = -clock.getTimezoneOffset();
  const local = new Date(clock.getTime() + offset * 60_000).toISOString().slice(0, -1);
  const size = Math.abs(offset);
  const two = (/** @type {number} */ part) => String(part).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** A `%name` that the caller gives. @param {string} name @param {Environment} env @returns {Item[]} */
export function variable(name, env) {
  const { variables } = env;
  if (!variables || !Object.hasOwn(variables, name)) throw new PathError(`%${name} is not known`);
  const value = variables[name];
  const items = Array.isArray(value) ? value : [value];
  return items.flatMap((item) =>
    isObject(item) && isPlain(item) ? box(item, undefined, 'Resource') : item == null ? [] : [item],
  );
}

/** JSON, and no item already. @param {object} value */
function isPlain(value) {
  return Object.getPrototypeOf(value) === Object.prototype;
}
