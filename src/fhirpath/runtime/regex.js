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
  /**
   * Read when a text is first asked about: a package has hundreds, and most are never asked.
   * @param {string} source as FHIRPath gives it: Java's or PCRE's syntax
   */
  constructor(source) {
    this.source = source;
    /** @type {ReturnType<typeof read> | undefined} */
    this.parts = undefined;
    /** @type {Automaton | undefined} */
    this.automaton = undefined;
  }

  /** Throws PathError where it is no regular expression. */
  get ready() {
    this.parts ??= read(this.source);
    return this.parts;
  }

  /** Whether the pattern is found in the text, anywhere. @param {string} text */
  test(text) {
    const { native, risky, repeats, nativeOnly, tree } = this.ready;
    const safe = !risky && (text.length <= SHORT_TEXT || repeats === 0);
    if (safe) return native.test(text);
    if (nativeOnly) {
      if (text.length > (risky ? 25 : SHORT_TEXT * 10)) {
        throw new Unchecked('The regular expression may take too long on a text of this length');
      }
      return native.test(text);
    }
    this.automaton ??= new Automaton(tree, native.flags);
    return this.automaton.find(text);
  }

  /** @param {string} text @param {string} substitution `$1` for a group */
  replace(text, substitution) {
    const { native, risky, repeats } = this.ready;
    if ((risky && text.length > 25) || (repeats > 0 && text.length > 20_000)) {
      throw new Unchecked('The regular expression may take too long on a text of this length');
    }
    return text.replace(new RegExp(native.source, `${native.flags}g`), substitution);
  }
}

/** @param {string} source */
function read(source) {
  if (source.length > MAX_PATTERN) throw new PathError('The regular expression is too long');
  const inline = /^\(\?([is]+)\)/.exec(source);
  const reader = new Reader(inline ? source.slice(inline[0].length) : source);
  const tree = reader.whole();
  try {
    const native = compiled(reader.written, `s${inline?.[1]?.includes('i') ? 'i' : ''}`);
    return {
      tree,
      native,
      risky: nested(tree, false),
      repeats: repetitions(tree),
      nativeOnly: holdsNative(tree),
    };
  } catch {
    throw new PathError('The regular expression is not valid');
  }
}

/** @type {Map<string, Pattern>} */
const patterns = new Map();

/** A pattern, compiled once. @param {string} source */
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
