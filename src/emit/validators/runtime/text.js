/**
 * What only the text of a resource shows: where a finding stands, keys that stand twice, decimals as they are written. The text is read
 * a second time for that, and only where something is found or asked for.
 */

import { placeOf } from './locate.js';
import { isEscaped, unread } from './place.js';

/**
 * A JSON value and where it stands.
 * @typedef {object} Place
 * @property {number} at Offset of its first character.
 * @property {number} end Offset behind its last.
 * @property {Map<string, Place>} [members] Of an object: by key, the last of those that stand twice.
 * @property {Place[]} [items] Of an array.
 * @property {{ key: string, at: number }[]} [twice] Keys that stand twice.
 */

/** @typedef {readonly [en: string, da: string]} What */

/** A fault of the text: where, and what it is. */
export class JsonFault {
  /** @param {number} at @param {What} what */
  constructor(at, what) {
    this.at = at;
    this.what = what;
  }
}

/**
 * The number of keys in a text that JSON.parse accepts: strings with a colon behind them. Compared with the number of properties it
 * tells whether some key stands twice, at a fraction of the cost of looking.
 * @param {string} text
 */
export function countKeys(text) {
  const { length } = text;
  let keys = 0;
  for (let at = 0; at < length; at++) {
    if (text.charCodeAt(at) !== 0x22 /* " */) continue;
    at = endOfString(text, at + 1);
    let next = at + 1;
    let unit = text.charCodeAt(next);
    while (unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09) unit = text.charCodeAt(++next);
    if (unit === 0x3a /* : */) keys++;
    at = next - 1;
  }
  return keys;
}

/**
 * The number of colons behind a quote: never fewer than there are keys, and as many but where a string starts with a colon or has one
 * behind an escaped quote. A third of the cost of {@link countKeys}: where it equals the number of properties, no key stands twice.
 * @param {string} text
 */
export function mostKeys(text) {
  let keys = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    let before = at - 1;
    let unit = text.charCodeAt(before);
    while (unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09) unit = text.charCodeAt(--before);
    if (unit === 0x22 /* " */) keys++;
  }
  return keys;
}

/**
 * The quote that ends a string. Short strings are quicker to walk than to search.
 * @param {string} text
 * @param {number} start
 */
function endOfString(text, start) {
  const near = start + 48;
  for (let at = start; at < near; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at;
    if (unit === 0x5c /* \ */) at++;
    // Also where the text has ended.
    else if (Number.isNaN(unit)) return at;
  }
  let close = text.indexOf('"', near);
  while (close > 0 && text.charCodeAt(close - 1) === 0x5c && isEscaped(text, close))
    close = text.indexOf('"', close + 1);
  return close < 0 ? text.length : close;
}

/**
 * @param {any} value
 * @returns {number} The number of properties in it, at any depth.
 */
export function countProperties(value) {
  let found = 0;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const item = value[i];
      if (typeof item === 'object' && item !== null) found += countProperties(item);
    }
    return found;
  }
  for (const key in value) {
    found++;
    const item = value[key];
    if (typeof item === 'object' && item !== null) found += countProperties(item);
  }
  return found;
}

/** So many steps of a path are gone one by one; each passes over what lies below it, so that a deeper one is found sooner in all of it. */
const MOST_STEPS = 12;

export class SourceText {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    /** @type {Place | JsonFault | undefined} */
    this.root = undefined;
    /** Offsets at which lines start. @type {number[] | undefined} */
    this.lines = undefined;
    /** Whether JSON.parse has read it. */
    this.isJson = false;
    /** Its places, as far as they were asked about. @type {import('./place.js').Unread | undefined} */
    this.unread = undefined;
  }

  /** Reads the text, once: its places, or what keeps it from being JSON. */
  read() {
    this.root ??= readJson(this.text);
    return this.root;
  }

  /**
   * One-based line and column of an offset.
   * @param {number} offset
   */
  position(offset) {
    if (this.lines === undefined) {
      this.lines = [0];
      for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) this.lines.push(at + 1);
    }
    const { lines } = this;
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (/** @type {number} */ (lines[middle]) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - /** @type {number} */ (lines[low]) + 1 };
  }

  /**
   * Where the element of a finding stands; the nearest element above it that there is, where it is missing itself.
   * @param {string} expression
   */
  locate(expression) {
    return this.position(this.placeOf(expression).at);
  }

  /**
   * The element of a finding as it is written.
   * @param {string} expression
   */
  textAt(expression) {
    const { at, end } = this.placeOf(expression);
    return this.text.slice(at, end);
  }

  /** @param {string} expression @returns {{ readonly at: number, readonly end: number }} */
  placeOf(expression) {
    if (this.isJson && this.root === undefined && expression.split('.', MOST_STEPS + 1).length <= MOST_STEPS) {
      this.unread ??= unread(this.text);
      return placeOf(this.unread, expression);
    }
    const root = this.read();
    return root instanceof JsonFault ? { at: root.at, end: root.at } : placeOf(root, expression);
  }

  /**
   * Calls for every key that stands twice.
   * @param {(path: string, key: string, at: number) => void} report
   */
  eachDuplicate(report) {
    const root = this.read();
    if (!(root instanceof JsonFault)) duplicates(root, '', report);
  }
}

/**
 * @param {Place} place
 * @param {string} path
 * @param {(path: string, key: string, at: number) => void} report
 */
function duplicates(place, path, report) {
  for (const { key, at } of place.twice ?? []) report(path, key, at);
  for (const [index, item] of place.items?.entries() ?? []) duplicates(item, `${path}[${index}]`, report);
  for (const [key, member] of place.members ?? []) duplicates(member, path === '' ? key : `${path}.${key}`, report);
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** What keeps a text from being JSON, to be said of the place where it stands. */
/** @type {What} */
const TRAILING = ['something follows the end', 'der står noget efter slutningen'];
/** @type {What} */
const DEEP = ['it is nested too deep', 'det er for dybt indlejret'];
/** @type {What} */
const VALUE = ['a value belongs here', 'her hører en værdi hjemme'];
/** @type {What} */
const EARLY = ['it ends too early', 'det slutter for tidligt'];
/** @type {What} */
const NUMERAL = ['a number is written wrong', 'et tal er skrevet forkert'];
/** @type {What} */
const COLON = ['a colon belongs here', 'her hører et kolon hjemme'];
/** @type {What} */
const COMMA_OR_BRACE = ['a comma or } belongs here', 'her hører et komma eller } hjemme'];
/** @type {What} */
const COMMA_OR_BRACKET = ['a comma or ] belongs here', 'her hører et komma eller ] hjemme'];
/** @type {What} */
const QUOTED = ['a string in quotes belongs here', 'her hører en streng i anførselstegn hjemme'];
/** @type {What} */
const CONTROL = ['a control character stands in a string', 'der står et kontroltegn i en streng'];
/** @type {What} */
const UNCLOSED = ['a string is not closed', 'en streng er ikke afsluttet'];
/** @type {What} */
const ESCAPE = ['a string has an escape that is none', 'en streng har en escape, der ikke findes'];

/**
 * @param {string} text
 * @returns {Place | JsonFault}
 */
export function readJson(text) {
  try {
    const reader = new JsonReader(text);
    const root = reader.value(0);
    reader.blanks();
    return reader.at < text.length ? new JsonFault(reader.at, TRAILING) : root;
  } catch (fault) {
    if (fault instanceof JsonFault) return fault;
    throw fault;
  }
}

class JsonReader {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  blanks() {
    const { text } = this;
    for (let unit = text.charCodeAt(this.at); unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09; )
      unit = text.charCodeAt(++this.at);
  }

  /**
   * @param {number} depth
   * @returns {Place}
   */
  value(depth) {
    if (depth > 2000) throw new JsonFault(this.at, DEEP);
    this.blanks();
    const { text, at } = this;
    const unit = text.charCodeAt(at);
    if (unit === 0x7b /* { */) return this.object(depth);
    if (unit === 0x5b /* [ */) return this.array(depth);
    if (unit === 0x22 /* " */) {
      this.string();
      return { at, end: this.at };
    }
    for (const word of ['true', 'false', 'null'])
      if (text.startsWith(word, at)) {
        this.at += word.length;
        return { at, end: this.at };
      }
    NUMBER.lastIndex = at;
    const number = NUMBER.exec(text)?.[0];
    if (number === undefined) throw new JsonFault(at, at < text.length ? VALUE : EARLY);
    this.at += number.length;
    if (/[\w.]/.test(text.charAt(this.at))) throw new JsonFault(at, NUMERAL);
    return { at, end: this.at };
  }

  /**
   * @param {number} depth
   * @returns {Place}
   */
  object(depth) {
    const at = this.at++;
    /** @type {Map<string, Place>} */
    const members = new Map();
    /** @type {{ key: string, at: number }[]} */
    const twice = [];
    this.blanks();
    if (this.text.charCodeAt(this.at) === 0x7d /* } */) {
      this.at++;
      return { at, end: this.at, members, twice };
    }
    for (;;) {
      this.blanks();
      const start = this.at;
      const key = this.string();
      this.blanks();
      this.expect(0x3a, COLON);
      const value = this.value(depth + 1);
      if (members.has(key)) twice.push({ key, at: start });
      members.set(key, value);
      this.blanks();
      if (this.text.charCodeAt(this.at) === 0x7d /* } */) {
        this.at++;
        return { at, end: this.at, members, twice };
      }
      this.expect(0x2c, COMMA_OR_BRACE);
    }
  }

  /**
   * @param {number} depth
   * @returns {Place}
   */
  array(depth) {
    const at = this.at++;
    /** @type {Place[]} */
    const items = [];
    this.blanks();
    if (this.text.charCodeAt(this.at) === 0x5d /* ] */) {
      this.at++;
      return { at, end: this.at, items };
    }
    for (;;) {
      items.push(this.value(depth + 1));
      this.blanks();
      if (this.text.charCodeAt(this.at) === 0x5d /* ] */) {
        this.at++;
        return { at, end: this.at, items };
      }
      this.expect(0x2c, COMMA_OR_BRACKET);
    }
  }

  /** @param {number} unit @param {What} what */
  expect(unit, what) {
    if (this.text.charCodeAt(this.at) !== unit) throw new JsonFault(this.at, this.at < this.text.length ? what : EARLY);
    this.at++;
  }

  string() {
    const { text, at } = this;
    if (text.charCodeAt(at) !== 0x22) throw new JsonFault(at, at < text.length ? QUOTED : EARLY);
    let end = at + 1;
    let escaped = false;
    for (; ; end++) {
      const unit = text.charCodeAt(end);
      if (unit === 0x22) break;
      if (unit === 0x5c /* \ */) {
        escaped = true;
        end++;
      } else if (unit < 0x20) throw new JsonFault(end, CONTROL);
      else if (Number.isNaN(unit)) throw new JsonFault(at, UNCLOSED);
    }
    this.at = end + 1;
    const raw = text.slice(at, end + 1);
    if (!escaped) return raw.slice(1, -1);
    try {
      return /** @type {string} */ (JSON.parse(raw));
    } catch {
      throw new JsonFault(at, ESCAPE);
    }
  }
}
