/**
 * Regular expressions that cannot be made to run for ever. A pattern in which a repetition holds another choice may take exponential time
 * in JavaScript's own matcher; such a one, and any on a long text, runs as an automaton, whose time is linear in the text.
 */
import { PathError, Unchecked } from './faults.js';

/**
 * @typedef {{kind: 'class', source: string}
 *   | {kind: 'anchor', at: 'start' | 'end' | 'word' | 'inside'}
 *   | {kind: 'sequence', parts: Part[]}
 *   | {kind: 'choice', parts: Part[]}
 *   | {kind: 'repeat', of: Part, min: number, max: number}
 *   | {kind: 'native', of?: Part}} Part `native`: look-around and back references, which only JavaScript's matcher knows
 */

const MAX_PATTERN = 10_000;
const MAX_STATES = 20_000;
const MAX_DEPTH = 100;
/** Up to here a pattern without nested repetition is quick whatever it is. */
const SHORT_TEXT = 2_000;

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

export class Pattern {
  /** @param {string} source as FHIRPath gives it: Java's or PCRE's syntax */
  constructor(source) {
    if (source.length > MAX_PATTERN) throw new PathError('The regular expression is too long');
    const inline = /^\(\?([is]+)\)/.exec(source);
    this.source = source;
    const reader = new Reader(inline ? source.slice(inline[0].length) : source);
    this.tree = reader.whole();
    this.flags = `s${inline?.[1]?.includes('i') ? 'i' : ''}`;
    try {
      this.native = compiled(reader.written, this.flags);
    } catch {
      throw new PathError('The regular expression is not valid');
    }
    this.risky = nested(this.tree, false);
    this.repeats = repetitions(this.tree);
    this.nativeOnly = holdsNative(this.tree);
    /** @type {Automaton | undefined} */
    this.automaton = undefined;
  }

  /** Whether the pattern is found in the text, anywhere. @param {string} text */
  test(text) {
    const safe = !this.risky && (text.length <= SHORT_TEXT || this.repeats === 0);
    if (safe) return this.native.test(text);
    if (this.nativeOnly) {
      if (text.length > (this.risky ? 25 : SHORT_TEXT * 10)) {
        throw new Unchecked('The regular expression may take too long on a text of this length');
      }
      return this.native.test(text);
    }
    this.automaton ??= new Automaton(this.tree, this.native.flags);
    return this.automaton.find(text);
  }

  /** @param {string} text @param {string} substitution `$1` for a group */
  replace(text, substitution) {
    if ((this.risky && text.length > 25) || (this.repeats > 0 && text.length > 20_000)) {
      throw new Unchecked('The regular expression may take too long on a text of this length');
    }
    return text.replace(new RegExp(this.native.source, `${this.native.flags}g`), substitution);
  }
}

/** @type {Map<string, Pattern>} */
const patterns = new Map();

/** A pattern, compiled once. Throws PathError where it is none. @param {string} source */
export function pattern(source) {
  let found = patterns.get(source);
  if (!found) {
    if (patterns.size >= 500) patterns.clear();
    found = new Pattern(source);
    patterns.set(source, found);
  }
  return found;
}

/** @param {string} source @param {string} flags */
function compiled(source, flags) {
  try {
    return new RegExp(source, `${flags}u`);
  } catch {
    return new RegExp(source, flags);
  }
}

/** Reads a pattern into parts, and writes it again as JavaScript has it. */
class Reader {
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
function nested(part, repeated) {
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
function repetitions(part) {
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
function holdsNative(part) {
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

/**
 * A state of the automaton: `accepts` a character and goes to `next`; without `accepts` it goes on to `next` and `other` at once, if it
 * stands at `anchor`.
 * @typedef {{accepts?: CharacterClass, anchor?: string, next: number, other: number}} State
 */

class CharacterClass {
  /** @param {string} source @param {string} flags */
  constructor(source, flags) {
    this.native = new RegExp(`^(?:${source})$`, flags);
    /** @type {Map<string, boolean>} */
    this.known = new Map();
  }

  /** @param {string} char */
  has(char) {
    let found = this.known.get(char);
    if (found === undefined) {
      if (this.known.size > 4096) this.known.clear();
      found = this.native.test(char);
      this.known.set(char, found);
    }
    return found;
  }
}

const END = -1;

/** A nondeterministic automaton, all its states followed at once. */
class Automaton {
  /** @param {Part} tree @param {string} flags */
  constructor(tree, flags) {
    this.flags = flags;
    /** @type {State[]} */
    this.states = [];
    /** @type {Map<string, CharacterClass>} */
    this.classes = new Map();
    this.start = this.build(tree, END);
    this.marks = new Int32Array(this.states.length);
    this.mark = 0;
  }

  /** @param {State} state */
  add(state) {
    if (this.states.length >= MAX_STATES) throw new Unchecked('The regular expression is too large');
    return this.states.push(state) - 1;
  }

  /** @param {Part} part @param {number} next @returns {number} the state that begins it */
  build(part, next) {
    switch (part.kind) {
      case 'class': {
        let accepts = this.classes.get(part.source);
        if (!accepts) {
          accepts = new CharacterClass(part.source, this.flags);
          this.classes.set(part.source, accepts);
        }
        return this.add({ accepts, next, other: END });
      }
      case 'anchor':
        return this.add({ anchor: part.at, next, other: END });
      case 'sequence':
        return part.parts.reduceRight((after, inner) => this.build(inner, after), next);
      case 'choice':
        return part.parts
          .map((inner) => this.build(inner, next))
          .reduceRight((other, begin) => this.add({ next: begin, other }));
      case 'repeat':
        return this.repeat(part.of, part.min, part.max, next);
      case 'native':
        throw new Unchecked('The regular expression looks around');
    }
  }

  /** @param {Part} of @param {number} min @param {number} max @param {number} next */
  repeat(of, min, max, next) {
    let begin = next;
    if (max === Infinity) {
      const loop = this.add({ next, other: next });
      const inner = this.build(of, loop);
      this.states[loop] = { next: inner, other: next };
      begin = loop;
    } else {
      for (let count = min; count < max; count += 1) begin = this.add({ next: this.build(of, begin), other: next });
    }
    for (let count = 0; count < min; count += 1) begin = this.build(of, begin);
    return begin;
  }

  /** @param {string} text */
  find(text) {
    /** @type {number[]} */
    let current = [];
    this.newMark();
    if (this.follow(this.start, text, 0, current)) return true;
    let at = 0;
    while (at < text.length) {
      const char = this.flags.includes('u') ? String.fromCodePoint(text.codePointAt(at) ?? 0) : text.charAt(at);
      at += char.length;
      /** @type {number[]} */
      const next = [];
      this.newMark();
      for (const index of current) {
        const state = /** @type {State} */ (this.states[index]);
        if (state.accepts?.has(char) && this.follow(state.next, text, at, next)) return true;
      }
      // Found anywhere: every position may begin it.
      if (this.follow(this.start, text, at, next)) return true;
      current = next;
    }
    return false;
  }

  newMark() {
    if (this.marks.length < this.states.length) this.marks = new Int32Array(this.states.length);
    this.mark += 1;
  }

  /**
   * Collects the states that wait for a character; true where the end is reached.
   * @param {number} begin @param {string} text @param {number} at @param {number[]} into
   */
  follow(begin, text, at, into) {
    const open = [begin];
    while (open.length > 0) {
      const index = /** @type {number} */ (open.pop());
      if (index === END) return true;
      if (this.marks[index] === this.mark) continue;
      this.marks[index] = this.mark;
      const state = /** @type {State} */ (this.states[index]);
      if (state.accepts) into.push(index);
      else if (state.anchor !== undefined) {
        if (stands(state.anchor, text, at)) open.push(state.next);
      } else {
        open.push(state.next);
        if (state.other !== state.next) open.push(state.other);
      }
    }
    return false;
  }
}

/** @param {string} anchor @param {string} text @param {number} at */
function stands(anchor, text, at) {
  if (anchor === 'start') return at === 0;
  if (anchor === 'end') return at === text.length;
  const boundary = isWord(text[at - 1]) !== isWord(text[at]);
  return anchor === 'word' ? boundary : !boundary;
}

/** @param {string | undefined} char */
function isWord(char) {
  return char !== undefined && /\w/.test(char);
}
