/** Functions of text. Undefined is the empty collection; what is no text gives undefined too, as the validator reports it by itself. */
import { PathError } from './faults.js';
import { Node, one, system } from './node.js';
import { Pattern, pattern } from './regex.js';

/** @import {Item} from './node.js' */
/** @typedef {string | undefined} Text */

/** The text of a collection of no or one text. @param {readonly Item[]} items @returns {Text} */
export function textOf(items) {
  const item = one(items);
  if (item instanceof Node) {
    if (typeof item.value === 'string') return item.value;
    if (item.value === undefined) return undefined;
  } else if (item === undefined || typeof item === 'string') return item;
  throw new PathError('A text is expected');
}

/** The integer of a collection of no or one. @param {readonly Item[]} items @returns {number | undefined} */
export function integerOf(items) {
  const item = one(items);
  const value = item === undefined ? undefined : system(item);
  if (value === undefined || typeof value === 'number') return value;
  throw new PathError('An integer is expected');
}

/** @param {unknown} text @param {unknown} part */
export function startsWith(text, part) {
  return typeof text === 'string' && typeof part === 'string' ? text.startsWith(part) : undefined;
}

/** @param {unknown} text @param {unknown} part */
export function endsWith(text, part) {
  return typeof text === 'string' && typeof part === 'string' ? text.endsWith(part) : undefined;
}

/** @param {unknown} text @param {unknown} part */
export function contains(text, part) {
  return typeof text === 'string' && typeof part === 'string' ? text.includes(part) : undefined;
}

/** @param {unknown} text @param {unknown} part */
export function indexOf(text, part) {
  return typeof text === 'string' && typeof part === 'string' ? text.indexOf(part) : undefined;
}

/** @param {unknown} text @param {unknown} part */
export function lastIndexOf(text, part) {
  return typeof text === 'string' && typeof part === 'string' ? text.lastIndexOf(part) : undefined;
}

/** @param {unknown} text @param {number | undefined} start @param {number} [length] @returns {Text} */
export function substring(text, start, length) {
  if (typeof text !== 'string' || start === undefined || start < 0 || start >= text.length) return undefined;
  return length === undefined ? text.slice(start) : length <= 0 ? '' : text.slice(start, start + length);
}

/** @param {unknown} text @returns {number | undefined} */
export function lengthOf(text) {
  return typeof text === 'string' ? text.length : undefined;
}

/** @param {unknown} text @returns {Text} */
export function upper(text) {
  return typeof text === 'string' ? text.toUpperCase() : undefined;
}

/** @param {unknown} text @returns {Text} */
export function lower(text) {
  return typeof text === 'string' ? text.toLowerCase() : undefined;
}

/** @param {unknown} text @returns {Text} */
export function trim(text) {
  return typeof text === 'string' ? text.trim() : undefined;
}

/** `&`: a missing text is an empty one. @param {unknown} left @param {unknown} right @returns {string} */
export function join2(left, right) {
  return `${left ?? ''}${right ?? ''}`;
}

/** `+` of texts. @param {Text} left @param {Text} right @returns {Text} */
export function concat(left, right) {
  return left === undefined || right === undefined ? undefined : left + right;
}

/** @param {unknown} text @param {unknown} part @param {unknown} substitution @returns {Text} */
export function replace(text, part, substitution) {
  if (typeof text !== 'string' || typeof part !== 'string' || typeof substitution !== 'string') return undefined;
  // An empty part stands between all characters, and at both ends.
  return part === '' && text === ''
    ? substitution
    : part === ''
      ? `${substitution}${[...text].join(substitution)}${substitution}`
      : text.split(part).join(substitution);
}

/** @param {string | Pattern | undefined} regex */
function patternOf(regex) {
  return typeof regex === 'string' ? pattern(regex) : regex;
}

/** Found anywhere in the text: it does not anchor. @param {unknown} text @param {string | Pattern | undefined} regex */
export function matches(text, regex) {
  const found = patternOf(regex);
  return typeof text === 'string' && found !== undefined ? found.test(text) : undefined;
}

/** The whole text. @param {unknown} text @param {string | undefined} regex */
export function matchesFull(text, regex) {
  return typeof text === 'string' && regex !== undefined ? pattern(`^(?:${regex})$`).test(text) : undefined;
}

/** @param {unknown} text @param {string | Pattern | undefined} regex @param {Text} substitution @returns {Text} */
export function replaceMatches(text, regex, substitution) {
  const found = patternOf(regex);
  if (typeof text !== 'string' || found === undefined || substitution === undefined) return undefined;
  return found.source === '' ? text : found.replace(text, substitution);
}

/** @param {Text} text @returns {string[]} */
export function toChars(text) {
  return text === undefined ? [] : [...text];
}

/** @param {Text} text @param {Text} separator @returns {string[]} */
export function split(text, separator) {
  return text === undefined || separator === undefined ? [] : text.split(separator);
}

/** @param {readonly Item[]} items @param {Text} [separator] @returns {Text} */
export function join(items, separator = '') {
  const texts = items.map((item) => textOf([item])).filter((text) => text !== undefined);
  return items.length === 0 ? undefined : texts.join(separator);
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** @param {Text} text @param {Text} format @returns {Text} */
export function encode(text, format) {
  if (text === undefined || format === undefined) return undefined;
  const bytes = new TextEncoder().encode(text);
  if (format === 'hex') return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (format !== 'base64' && format !== 'urlbase64') return undefined;
  let encoded = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let index = 0; index < 4; index += 1) {
      encoded += at + index > bytes.length ? '=' : BASE64.charAt((group >> (18 - 6 * index)) & 63);
    }
  }
  return format === 'base64' ? encoded : encoded.replaceAll('+', '-').replaceAll('/', '_');
}

/** @param {Text} text @param {Text} format @returns {Text} */
export function decode(text, format) {
  if (text === undefined || format === undefined) return undefined;
  /** @type {number[]} */
  const bytes = [];
  if (format === 'hex') {
    if (!/^(?:[0-9A-Fa-f]{2})*$/.test(text)) return undefined;
    for (let at = 0; at < text.length; at += 2) bytes.push(Number.parseInt(text.slice(at, at + 2), 16));
  } else if (format === 'base64' || format === 'urlbase64') {
    const plain = text.replaceAll('-', '+').replaceAll('_', '/').replace(/[\s=]/g, '');
    let bits = 0;
    let held = 0;
    for (const char of plain) {
      const value = BASE64.indexOf(char);
      if (value < 0) return undefined;
      held = ((held << 6) | value) & 0xffff;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        bytes.push((held >> bits) & 255);
      }
    }
  } else return undefined;
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

/** @type {ReadonlyMap<string, string>} */
const HTML = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** @param {Text} text @param {Text} format @returns {Text} */
export function escapeText(text, format) {
  if (text === undefined) return undefined;
  if (format === 'html') return text.replace(/[&<>"']/g, (char) => HTML.get(char) ?? char);
  return format === 'json' ? JSON.stringify(text).slice(1, -1) : undefined;
}

/** @param {Text} text @param {Text} format @returns {Text} */
export function unescapeText(text, format) {
  if (text === undefined) return undefined;
  if (format === 'html') {
    return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (name) => {
      for (const [char, escaped] of HTML) if (escaped === name) return char;
      return name;
    });
  }
  if (format !== 'json') return undefined;
  try {
    return String(JSON.parse(`"${text.replace(/(^|[^\\])"/g, '$1\\"')}"`));
  } catch {
    return undefined;
  }
}
