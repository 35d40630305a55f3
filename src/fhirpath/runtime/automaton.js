/** Regular expressions as automata: every state at once, so that the time is linear in the text. */
import { Unchecked } from './faults.js';

/** @import {Part} from './regex-parts.js' */

const MAX_STATES = 20_000;

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
export class Automaton {
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
