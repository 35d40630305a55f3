/**
 * Where elements stand in a JSON text that is known to be right, found as they are asked about: what is not on the way is passed over, and
 * what has been passed is known to the next who asks. A tenth of the cost of reading all of it, where a text has few findings.
 */

/**
 * @param {string} text
 * @param {number} at
 */
function blanks(text, at) {
  let end = at;
  for (let unit = text.charCodeAt(end); unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09; )
    unit = text.charCodeAt(++end);
  return end;
}

/**
 * Behind the quote that ends a string. V8 looks for a letter in a text many times quicker than a loop does.
 * @param {string} text
 * @param {number} at Of its first quote.
 */
function behindString(text, at) {
  let end = text.indexOf('"', at + 1);
  while (end > 0 && text.charCodeAt(end - 1) === 0x5c /* \ */ && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end + 1;
}

/** @param {string} text @param {number} at Of a quote behind a backslash. */
export function isEscaped(text, at) {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === 0x5c) slashes++;
  return slashes % 2 === 1;
}

/**
 * Behind a value.
 * @param {string} text
 * @param {number} at Of its first character.
 */
function behindValue(text, at) {
  let depth = 0;
  for (let end = at; end < text.length; ) {
    const unit = text.charCodeAt(end);
    if (unit === 0x22) end = behindString(text, end);
    else if (unit === 0x7b || unit === 0x5b) {
      depth++;
      end++;
    } else if (unit === 0x7d || unit === 0x5d) {
      // A number or word ends before the bracket of what holds it.
      if (depth === 0) return end;
      depth--;
      end++;
    } else if (depth === 0 && (unit === 0x2c || unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09))
      return end;
    else {
      end++;
      continue;
    }
    if (depth === 0) return end;
  }
  return text.length;
}

/**
 * Calls with each key of an object and where its value stands, in turn.
 * @param {string} text
 * @param {number} at Of the value: what is no object has no keys.
 * @param {(key: string, at: number) => void} see
 */
function eachMember(text, at, see) {
  if (text.charCodeAt(at) !== 0x7b) return;
  let next = blanks(text, at + 1);
  while (text.charCodeAt(next) === 0x22) {
    const end = behindString(text, next);
    const key = text.slice(next + 1, end - 1);
    const value = blanks(text, blanks(text, end) + 1);
    see(key.includes('\\') ? JSON.parse(`"${key}"`) : key, value);
    const behind = blanks(text, behindValue(text, value));
    if (text.charCodeAt(behind) !== 0x2c) return;
    next = blanks(text, behind + 1);
  }
}

/** A value and where it stands; what it holds is looked for when it is asked about. */
export class Unread {
  /**
   * @param {string} text
   * @param {number} at Of its first character.
   */
  constructor(text, at) {
    this.text = text;
    this.at = at;
    /** @type {Map<string, Unread> | undefined} */
    this.found = undefined;
    /** Where the items stand that have been passed, of a Bundle thousands; and those that have been asked about. @type {number[] | undefined} */
    this.passed = undefined;
    /** @type {Map<number, Unread> | undefined} */
    this.asked = undefined;
  }

  /** Behind its last character. */
  get end() {
    return behindValue(this.text, this.at);
  }

  /** Of an object: by key, the last of those that stand twice. */
  get members() {
    if (this.found === undefined) {
      /** @type {Map<string, Unread>} */
      const members = new Map();
      eachMember(this.text, this.at, (key, value) => members.set(key, new Unread(this.text, value)));
      this.found = members;
    }
    return this.found;
  }

  /**
   * Of an array.
   * @param {number} index
   * @returns {Unread | undefined}
   */
  item(index) {
    const { text } = this;
    this.passed ??= [firstItem(text, this.at)];
    const { passed } = this;
    // Behind the last one stands -1.
    for (let last = passed.length - 1; last < index && /** @type {number} */ (passed[last]) >= 0; last++)
      passed.push(nextItem(text, /** @type {number} */ (passed[last])));
    const at = passed[index] ?? -1;
    if (at < 0) return undefined;
    this.asked ??= new Map();
    const known = this.asked.get(index) ?? new Unread(text, at);
    this.asked.set(index, known);
    return known;
  }
}

/**
 * Where the first item of an array stands; -1 where there is none.
 * @param {string} text
 * @param {number} at Of the array.
 */
function firstItem(text, at) {
  if (text.charCodeAt(at) !== 0x5b) return -1;
  const first = blanks(text, at + 1);
  return text.charCodeAt(first) === 0x5d ? -1 : first;
}

/**
 * Where the item behind another stands; -1 where that is the last.
 * @param {string} text
 * @param {number} at Of the other.
 */
function nextItem(text, at) {
  const behind = blanks(text, behindValue(text, at));
  return text.charCodeAt(behind) === 0x2c ? blanks(text, behind + 1) : -1;
}

/**
 * A text's value.
 * @param {string} text
 */
export function unread(text) {
  return new Unread(text, blanks(text, text.charCodeAt(0) === 0xfeff ? 1 : 0));
}
