/** UCUM's grammar (§§2–12 of https://ucum.org/ucum): whether a text is a unit, not what it measures. */
import { METRIC, OTHERS, PREFIXES } from './ucum-atoms.js';

/** @type {Map<string, boolean>} */
const KNOWN = new Map();

/** @param {string} code */
export function isUcum(code) {
  let known = KNOWN.get(code);
  if (known === undefined) {
    known = code.length <= 200 && new Reader(code).read();
    if (KNOWN.size > 2000) KNOWN.clear();
    KNOWN.set(code, known);
  }
  return known;
}

const ANNOTATION = /\{[\x21-\x7a\x7c\x7e]*\}/y;
const FACTOR = /\d+/y;
const EXPONENT = /[+-]?\d+/y;
/** A symbol ends at an operator, a bracket, an annotation, or the digits of its exponent; what is in square brackets is part of it. */
const SYMBOL = /(?:10[*^]|(?:\[[^\]{}]*\]|[A-Za-z%'"_])+(?:_\d+)*)/y;

class Reader {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  read() {
    if (this.text === '') return false;
    if (this.text.charAt(0) === '/') this.at++;
    return this.term(0) && this.at === this.text.length;
  }

  /** @param {number} depth @returns {boolean} */
  term(depth) {
    if (depth > 20) return false;
    for (;;) {
      if (!this.component(depth)) return false;
      const operator = this.text.charAt(this.at);
      if (operator !== '.' && operator !== '/') return true;
      this.at++;
    }
  }

  /** @param {number} depth */
  component(depth) {
    if (this.text.charAt(this.at) === '(') {
      this.at++;
      if (!this.term(depth + 1) || this.text.charAt(this.at) !== ')') return false;
      this.at++;
      return true;
    }
    const unit = this.unit();
    const annotated = this.match(ANNOTATION) !== undefined;
    return unit || annotated;
  }

  /** A unit with its exponent, or a whole number. */
  unit() {
    const symbol = this.match(SYMBOL);
    if (symbol === undefined) return this.match(FACTOR) !== undefined;
    if (!isSimple(symbol)) return false;
    this.match(EXPONENT);
    return true;
  }

  /** @param {RegExp} pattern */
  match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }
}

/** @param {string} symbol */
function isSimple(symbol) {
  if (METRIC.has(symbol) || OTHERS.has(symbol)) return true;
  for (const length of [1, 2])
    if (PREFIXES.has(symbol.slice(0, length)) && METRIC.has(symbol.slice(length))) return true;
  return false;
}
