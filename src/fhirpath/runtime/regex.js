/**
 * Regular expressions that cannot be made to run for ever. A pattern in which a repetition holds another choice may take exponential time
 * in JavaScript's own matcher; such a one, and any on a long text, runs as an automaton, whose time is linear in the text.
 */
import { Automaton } from './automaton.js';
import { PathError, Unchecked } from './faults.js';
import { holdsNative, nested, Reader, repetitions } from './regex-parts.js';

const MAX_PATTERN = 10_000;
/** Up to here a pattern without nested repetition is quick whatever it is. */
const SHORT_TEXT = 2_000;

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
