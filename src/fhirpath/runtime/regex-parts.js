/** A regular expression read into parts, and written again as JavaScript has it. */
import { PathError } from './faults.js';

/**
 * @typedef {{kind: 'class', source: string}
 *   | {kind: 'anchor', at: 'start' | 'end' | 'word' | 'inside'}
 *   | {kind: 'sequence', parts: Part[]}
 *   | {kind: 'choice', parts: Part[]}
 *   | {kind: 'repeat', of: Part, min: number, max: number}
 *   | {kind: 'native', of?: Part}} Part `native`: look-around and back references, which only JavaScript's matcher knows
 */

const MAX_DEPTH = 100;

/** Classes that Java has and JavaScript writes differently. @type {ReadonlyMap<string, string>} */
const JAVA_CLASSES = new Map([
  ['\\p{Alpha}', 'A-Za-z'],
  ['\\p{Digit}', '0-9'],
  ['\\p{Alnum}', 'A-Za-z0-9'],
  ['\\p{Upper}', 'A-Z'],
  ['\\p{Lower}', 'a-z'],
  ['\\p{Punct}', '!-\\/:-@\\[-`\\{-~'],
  ['\\p{Space}', '\\s'],
  ['\\h', ' \\t\\u00a0'],
]);

/** Reads a pattern into parts, and writes it again as JavaScript has it. */
export class Reader {
  /** @param {string} source */
  constructor(source) {
    this.source = source;
    this.at = 0;
    this.depth = 0;
    this.written = '';
  }

  /** @returns {Part} */
  whole() {
    const tree = this.choice();
    if (this.at < this.source.length) throw new PathError('The regular expression is not valid');
    return tree;
  }

  /** @returns {Part} */
  choice() {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new PathError('The regular expression is nested too deeply');
    const parts = [this.sequence()];
    while (this.take('|')) parts.push(this.sequence());
    this.depth -= 1;
    return parts.length === 1 ? /** @type {Part} */ (parts[0]) : { kind: 'choice', parts };
  }

  /** @returns {Part} */
  sequence() {
    /** @type {Part[]} */
    const parts = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) parts.push(this.quantified());
    return { kind: 'sequence', parts };
  }

  /** @returns {Part} */
  quantified() {
    const of = this.atom();
    const rest = this.source.slice(this.at, this.at + 24);
    const found = /^(?:[*+?]|\{(\d{1,5})(?:(,)(\d{1,5})?)?\})/.exec(rest);
    if (!found) return of;
    this.write(found[0]);
    // Lazy means nothing to whether it matches; Java's possessive `+` is dropped, which at worst finds more.
    if (this.source[this.at] === '?') this.write('?');
    else if (this.source[this.at] === '+') this.at += 1;
    const sign = found[0][0];
    const least = sign === '{' ? Number(found[1]) : sign === '+' ? 1 : 0;
    const most =
      sign === '?'
        ? 1
        : sign !== '{'
          ? Infinity
          : found[2]
            ? found[3] === undefined
              ? Infinity
              : Number(found[3])
            : least;
    return { kind: 'repeat', of, min: least, max: most };
  }

  /** @returns {Part} */
  atom() {
    const char = this.source[this.at] ?? '';
    if (char === '(') return this.group();
    if (char === '[') return this.bracket();
    if (char === '\\') return this.escape();
    if (char === '^' || char === '$') {
      this.write(char);
      return { kind: 'anchor', at: char === '^' ? 'start' : 'end' };
    }
    if (char === '.') {
      this.write(char);
      return { kind: 'class', source: '.' };
    }
    if ('*+?'.includes(char)) throw new PathError('The regular expression is not valid');
    const whole = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    this.at += whole.length;
    // A brace that begins no quantifier stands for itself.
    const source = '{}]/'.includes(whole) ? `\\${whole}` : whole;
    this.written += source;
    return { kind: 'class', source };
  }

  /** @returns {Part} */
  group() {
    const opening =
      /^\((?:\?(?:[:=!>]|<[=!]|<[A-Za-z]\w*>))?/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '(';
    this.at += opening.length;
    // Java's atomic group: at worst finds more.
    this.written += opening === '(?>' ? '(?:' : opening;
    const inner = this.choice();
    if (!this.take(')')) throw new PathError('The regular expression is not valid');
    return /[=!]$/.test(opening) ? { kind: 'native', of: inner } : inner;
  }

  /** @returns {Part} */
  bracket() {
    const begin = this.written.length;
    this.write('[');
    if (this.source[this.at] === '^') this.write('^');
    let first = true;
    for (;;) {
      const char = this.source[this.at];
      if (char === undefined) throw new PathError('The regular expression is not valid');
      if (char === ']' && !first) break;
      first = false;
      if (char === '\\') this.classEscape(true);
      else if (char === '[' || char === ']') {
        this.at += 1;
        this.written += `\\${char}`;
      } else {
        const whole = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
        this.write(whole);
      }
    }
    this.write(']');
    return { kind: 'class', source: this.written.slice(begin) };
  }

  /** @returns {Part} */
  escape() {
    const next = this.source[this.at + 1] ?? '';
    if (next === 'b' || next === 'B') {
      this.write(`\\${next}`);
      return { kind: 'anchor', at: next === 'b' ? 'word' : 'inside' };
    }
    if ('AZz'.includes(next) && next !== '') {
      this.at += 2;
      this.written += next === 'A' ? '^' : '$';
      return { kind: 'anchor', at: next === 'A' ? 'start' : 'end' };
    }
    if (/[1-9k]/.test(next)) {
      const reference = /^\\(?:\d+|k<\w+>)/.exec(this.source.slice(this.at))?.[0] ?? '\\';
      this.write(reference);
      return { kind: 'native' };
    }
    const begin = this.written.length;
    this.classEscape(false);
    return { kind: 'class', source: this.written.slice(begin) };
  }

  /** @param {boolean} inBracket */
  classEscape(inBracket) {
    const rest = this.source.slice(this.at, this.at + 64);
    const named = /^\\(?:[pP]\{[^}]*\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|h)/.exec(rest)?.[0];
    if (named !== undefined) {
      const java = JAVA_CLASSES.get(named.replace(/^\\p\{Is/, '\\p{'));
      this.at += named.length;
      if (java === undefined) this.written += named.replace(/^(\\[pP]\{)Is/, '$1');
      else this.written += inBracket ? java : `[${java}]`;
      return;
    }
    const char = String.fromCodePoint(this.source.codePointAt(this.at + 1) ?? 0);
    if (this.at + 1 >= this.source.length) throw new PathError('The regular expression is not valid');
    this.at += 1 + char.length;
    // JavaScript escapes its own signs and no others.
    const needed = /[\^$\\.*+?()[\]{}|/]/.test(char) || (inBracket && char === '-') || /[A-Za-z0-9]/.test(char);
    this.written += needed ? `\\${char}` : char;
  }

  /** @param {string} text as it stands in the source */
  write(text) {
    this.written += text;
    this.at += text.length;
  }

  /** @param {string} char */
  take(char) {
    if (this.source[this.at] !== char) return false;
    this.write(char);
    return true;
  }
}

/** Whether a repetition holds a choice: what may take exponential time. @param {Part} part @param {boolean} repeated @returns {boolean} */
export function nested(part, repeated) {
  switch (part.kind) {
    case 'sequence':
      return part.parts.some((inner) => nested(inner, repeated));
    case 'choice':
      return repeated || part.parts.some((inner) => nested(inner, repeated));
    case 'repeat':
      return (repeated && part.min !== part.max) || nested(part.of, repeated || part.max > 1);
    case 'native':
      return repeated || (part.of !== undefined && nested(part.of, repeated));
    default:
      return false;
  }
}

/** How many repetitions without a small bound stand in a pattern. @param {Part} part @returns {number} */
export function repetitions(part) {
  switch (part.kind) {
    case 'sequence':
    case 'choice':
      return part.parts.reduce((total, inner) => total + repetitions(inner), 0);
    case 'repeat':
      return (part.max > 50 ? 1 : 0) + repetitions(part.of);
    case 'native':
      return part.of ? repetitions(part.of) : 1;
    default:
      return 0;
  }
}

/** @param {Part} part @returns {boolean} */
export function holdsNative(part) {
  switch (part.kind) {
    case 'sequence':
    case 'choice':
      return part.parts.some(holdsNative);
    case 'repeat':
      return holdsNative(part.of);
    default:
      return part.kind === 'native';
  }
}
