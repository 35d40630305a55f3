/**
 * A text that a regular expression matches. Read are literals, `.`, classes, groups, alternation and quantifiers, as FHIR's invariants use
 * them; each part is written as short as it may be.
 */
import type { Random } from '../seed.js';

/** A text that matches, or undefined where the expression is more than that. */
export function sampleOf(expression: string, random: Random): string | undefined {
  const reader = new Sampler(expression, random);
  const made = reader.alternation();
  if (made === undefined || !reader.isAtEnd) return undefined;
  // What was not understood shows here.
  try {
    return new RegExp(expression, 'u').test(made) ? made : undefined;
  } catch {
    return undefined;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  d: '0123456789',
  w: 'abcdefghijklmnopqrstuvwxyz0123456789_',
  s: ' ',
};
const NOT: Readonly<Record<string, string>> = { D: 'a', W: '-', S: 'a' };
const ALL = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));

class Sampler {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly random: Random,
  ) {}

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  alternation(): string | undefined {
    const parts: (string | undefined)[] = [];
    do parts.push(this.sequence());
    while (this.take('|'));
    return parts.includes(undefined) ? undefined : this.random.pick(parts as readonly string[]);
  }

  private take(char: string): boolean {
    if (this.text[this.at] !== char) return false;
    this.at++;
    return true;
  }

  private sequence(): string | undefined {
    let made = '';
    while (!this.isAtEnd && this.text[this.at] !== '|' && this.text[this.at] !== ')') {
      if (this.take('^') || this.take('$')) continue;
      const start = this.at;
      const part = this.part();
      if (part === undefined) return undefined;
      const end = this.at;
      const times = this.times();
      if (times === 0) continue;
      made += part;
      // Each repetition is drawn anew.
      const after = this.at;
      for (let i = 1; i < times; i++) {
        this.at = start;
        made += this.part() ?? '';
        if (this.at !== end) return undefined;
      }
      this.at = after;
    }
    return made;
  }

  private times(): number {
    const one = this.take('?') || this.take('*') ? 0 : this.take('+') ? 1 : undefined;
    if (one !== undefined) {
      this.take('?');
      return one;
    }
    const braces = /^\{(\d+)(?:,\d*)?\}/.exec(this.text.slice(this.at));
    if (braces === null) return 1;
    this.at += braces[0].length;
    this.take('?');
    return Number(braces[1]);
  }

  private part(): string | undefined {
    if (this.take('(')) {
      if (this.take('?') && !this.take(':')) return undefined;
      const made = this.alternation();
      return this.take(')') ? made : undefined;
    }
    if (this.take('[')) return this.oneOfClass();
    if (this.take('.')) return 'a';
    if (this.take('\\')) return this.escaped();
    const char = this.text[this.at++];
    return char === '*' || char === '+' || char === '?' ? undefined : char;
  }

  private escaped(): string | undefined {
    const char = this.text[this.at++];
    if (char === undefined || /[bBkpPux1-9]/.test(char)) return undefined;
    if (Object.hasOwn(ESCAPES, char)) return this.random.pick([...ESCAPES[char]!]);
    return NOT[char] ?? (char === 'n' ? '\n' : char === 't' ? '\t' : char === 'r' ? '\r' : char);
  }

  private oneOfClass(): string | undefined {
    const isNegated = this.take('^');
    const chars = new Set<string>();
    while (!this.isAtEnd && !(this.text[this.at] === ']' && chars.size > 0)) {
      const isEscape = this.take('\\');
      const char = this.text[this.at++]!;
      if (isEscape && Object.hasOwn(ESCAPES, char)) {
        for (const each of ESCAPES[char]!) chars.add(each);
        continue;
      }
      const to = this.text[this.at + 1];
      if (this.text[this.at] === '-' && to !== undefined && to !== ']') {
        this.at += 2;
        for (let code = char.charCodeAt(0); code <= to.charCodeAt(0) && chars.size < 1000; code++)
          chars.add(String.fromCharCode(code));
      } else chars.add(char);
    }
    if (!this.take(']')) return undefined;
    const from = isNegated ? ALL.filter((char) => !chars.has(char)) : [...chars];
    return from.length === 0 ? undefined : this.random.pick(from);
  }
}
