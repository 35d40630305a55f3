/**
 * What has been found right, and is asked about again in every resource: urls, and codings of the code systems at hand. Each has two places
 * in a table, by a few of its letters, and what comes later takes the first: so the tables never grow, and a text is compared instead of
 * being hashed letter by letter, as V8 does with every text that has just been parsed.
 */

/** How long a text may be that is kept. */
const LONGEST = 200;
/** More than the name of a system: a query, a fragment, a version, an address; or digits as a citizen's number has them. */
const PERSONAL = /[?#|@]|\d{6}-?\d{4}/;

/**
 * Whether a text that names a system of codes or identifiers may outlive its resource: it is short, and nobody can be found by it.
 * @param {string} text
 */
export function mayBeKept(text) {
  return text.length <= LONGEST && !PERSONAL.test(text);
}

/** Powers of two. */
const TEXTS = 1024;
const CODINGS = 2048;

/** Texts of at least one letter. */
export class KeptTexts {
  constructor() {
    /** @type {string[]} */
    this.slots = new Array(TEXTS).fill('');
  }

  /**
   * The same text as it was kept: whoever looks it up in a Map has its hash already.
   * @param {string} text
   * @returns {string | undefined}
   */
  find(text) {
    const place = placeOf(text);
    const first = this.slots[place];
    if (first === text) return first;
    const second = this.slots[place ^ 1];
    return second === text ? second : undefined;
  }

  /** @param {string} text */
  keep(text) {
    const place = placeOf(text);
    this.slots[place ^ 1] = /** @type {string} */ (this.slots[place]);
    this.slots[place] = text;
  }
}

/** @param {string} text */
function placeOf(text) {
  const { length } = text;
  const letters =
    length +
    text.charCodeAt(length - 1) * 31 +
    text.charCodeAt(length >> 1) * 961 +
    text.charCodeAt(length - (length >> 2) - 1) * 29791 +
    text.charCodeAt(length - (length >> 3) - 1) * 923521;
  return (Math.imul(letters, 0x9e3779b1) >>> 20) & (TEXTS - 1);
}

/** A code of a system at hand that may stand with any of its displays: nothing is wrong with how any of them is written. */
export class KeptCoding {
  /**
   * @param {string} system
   * @param {string} code
   * @param {string} displays Tab-separated.
   */
  constructor(system, code, displays) {
    this.system = system;
    this.code = code;
    this.displays = displays;
    this.hasMany = displays.includes('\t');
    /** Value sets that have been found to hold it. @type {object[]} */
    this.sets = [];
  }
}

export class KeptCodings {
  constructor() {
    /** @type {(KeptCoding | undefined)[]} */
    this.slots = new Array(CODINGS).fill(undefined);
  }

  /**
   * @param {string} system
   * @param {string} code Of at least one letter.
   * @returns {KeptCoding | undefined}
   */
  find(system, code) {
    const place = placeOfCode(system, code);
    const first = this.slots[place];
    if (first !== undefined && first.code === code && first.system === system) return first;
    const second = this.slots[place ^ 1];
    return second !== undefined && second.code === code && second.system === system ? second : undefined;
  }

  /** @param {KeptCoding} coding */
  keep(coding) {
    const place = placeOfCode(coding.system, coding.code);
    this.slots[place ^ 1] = this.slots[place];
    this.slots[place] = coding;
  }
}

/** @param {string} system @param {string} code */
function placeOfCode(system, code) {
  const { length } = code;
  const letters =
    system.length * 53 +
    length * 127 +
    code.charCodeAt(0) * 5 +
    code.charCodeAt(length >> 1) * 11 +
    code.charCodeAt(length - 1) * 31;
  return letters & (CODINGS - 1);
}
