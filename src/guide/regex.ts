/**
 * Whole-value matching of a value set's `regex` filter in time linear to the value. A package may come from anywhere, and JavaScript's
 * own engine backtracks: `(a+)+` against forty letters takes minutes. So the expression becomes a nondeterministic automaton whose
 * states are walked all at once (Thompson 1968).
 *
 * Read are literals, `.`, classes, the escapes that FHIR's regular expressions use, groups, alternation and the quantifiers. What looks
 * around or back is no regular language, and is refused.
 */

type Test = (char: string) => boolean;

type Syntax =
  | { readonly kind: 'char'; readonly test: Test }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Syntax[] }
  | { readonly kind: 'repeat'; readonly part: Syntax; readonly min: number; readonly max: number };

/** A state reads a character, or leads on without reading. State 0 accepts. */
interface State {
  readonly test?: Test;
  readonly next: readonly number[];
}

/** Repetitions are written out; this bounds what that may come to. */
const MOST_STATES = 10_000;
const DEEPEST = 100;

/** A test of whole values; undefined where the expression is none, or none that is read here. */
export function wholeMatcher(expression: string): ((value: string) => boolean) | undefined {
  const syntax = new Reader(expression).read();
  if (syntax === undefined) return undefined;
  const states: State[] = [{ next: [] }];
  const start = compile(syntax, 0, states);
  return start === undefined ? undefined : (value) => matches(states, start, value);
}

// ---------------------------------------------------------------- syntax

class Reader {
  private readonly chars: readonly string[];
  private at = 0;
  private depth = 0;

  constructor(expression: string) {
    this.chars = [...expression];
  }

  read(): Syntax | undefined {
    const syntax = this.alternation();
    return this.at === this.chars.length ? syntax : undefined;
  }

  private take(char: string): boolean {
    if (this.chars[this.at] !== char) return false;
    this.at++;
    return true;
  }

  private alternation(): Syntax | undefined {
    const parts: Syntax[] = [];
    do {
      const part = this.sequence();
      if (part === undefined) return undefined;
      parts.push(part);
    } while (this.take('|'));
    return parts.length === 1 ? parts[0] : { kind: 'any', parts };
  }

  private sequence(): Syntax | undefined {
    const parts: Syntax[] = [];
    while (this.at < this.chars.length && this.chars[this.at] !== '|' && this.chars[this.at] !== ')') {
      // Anchors say what is so already: the whole value is matched.
      if (this.take('^')) {
        if (parts.length > 0) return undefined;
        continue;
      }
      if (this.take('$')) {
        const next = this.chars[this.at];
        if (next !== undefined && next !== '|' && next !== ')') return undefined;
        continue;
      }
      const part = this.quantified();
      if (part === undefined) return undefined;
      parts.push(part);
    }
    return { kind: 'all', parts };
  }

  private quantified(): Syntax | undefined {
    let part = this.atom();
    while (part !== undefined) {
      const bounds = this.quantifier();
      if (bounds === undefined) return part;
      if (bounds === 'wrong') return undefined;
      // Lazy or greedy: the whole value matches or does not.
      this.take('?');
      part = { kind: 'repeat', part, min: bounds[0], max: bounds[1] };
    }
    return part;
  }

  private quantifier(): readonly [number, number] | 'wrong' | undefined {
    if (this.take('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.take('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.take('?')) return [0, 1];
    const rest = this.chars.slice(this.at, this.at + 24).join('');
    const counted = /^\{(\d{1,5})(,(\d{1,5})?)?\}/.exec(rest);
    if (counted === null) return this.chars[this.at] === '{' ? 'wrong' : undefined;
    this.at += counted[0].length;
    const min = Number(counted[1]);
    const max =
      counted[2] === undefined ? min : counted[3] === undefined ? Number.POSITIVE_INFINITY : Number(counted[3]);
    return max < min ? 'wrong' : [min, max];
  }

  private atom(): Syntax | undefined {
    const char = this.chars[this.at];
    if (char === undefined || '*+?{'.includes(char)) return undefined;
    this.at++;
    if (char === '(') return this.group();
    if (char === '[') return asChar(this.characterClass());
    if (char === '.') return asChar((one) => one !== '\n' && one !== '\r');
    if (char === '\\') return asChar(this.escape());
    return asChar((one) => one === char);
  }

  private group(): Syntax | undefined {
    if (this.take('?') && !this.take(':')) return undefined;
    if (++this.depth > DEEPEST) return undefined;
    const inside = this.alternation();
    this.depth--;
    return this.take(')') ? inside : undefined;
  }

  private escape(): Test | undefined {
    const char = this.chars[this.at++];
    if (char === undefined) return undefined;
    const known = ESCAPES[char];
    if (known !== undefined) return known;
    if (char === 'u') {
      const hex = this.chars.slice(this.at, this.at + 4).join('');
      if (!/^[0-9a-fA-F]{4}$/.test(hex)) return undefined;
      this.at += 4;
      const wanted = String.fromCharCode(Number.parseInt(hex, 16));
      return (one) => one === wanted;
    }
    // A letter or digit that is escaped is a class or reference that is not read here.
    return /[A-Za-z0-9]/.test(char) ? undefined : (one) => one === char;
  }

  private characterClass(): Test | undefined {
    const negated = this.take('^');
    const tests: Test[] = [];
    while (!this.take(']')) {
      const first = this.classMember();
      if (first === undefined) return undefined;
      if (typeof first === 'string' && this.chars[this.at] === '-' && this.chars[this.at + 1] !== ']') {
        this.at++;
        const last = this.classMember();
        if (typeof last !== 'string' || last < first) return undefined;
        tests.push((one) => one >= first && one <= last);
      } else tests.push(typeof first === 'string' ? (one) => one === first : first);
    }
    return (one) => tests.some((test) => test(one)) !== negated;
  }

  private classMember(): string | Test | undefined {
    const char = this.chars[this.at++];
    if (char !== '\\') return char === '[' ? undefined : char;
    const next = this.chars[this.at];
    if (next !== undefined && !/[A-Za-z0-9]/.test(next)) {
      this.at++;
      return next;
    }
    return this.escape();
  }
}

const isWord: Test = (char) => /^[A-Za-z0-9_]$/.test(char);
const isDigit: Test = (char) => char >= '0' && char <= '9' && char.length === 1;
const isSpace: Test = (char) => /^\s$/.test(char);

const ESCAPES: Readonly<Record<string, Test | undefined>> = {
  d: isDigit,
  D: (char) => !isDigit(char),
  w: isWord,
  W: (char) => !isWord(char),
  s: isSpace,
  S: (char) => !isSpace(char),
  n: (char) => char === '\n',
  r: (char) => char === '\r',
  t: (char) => char === '\t',
};

function asChar(test: Test | undefined): Syntax | undefined {
  return test === undefined ? undefined : { kind: 'char', test };
}

// ---------------------------------------------------------------- automaton

/** Adds states for `syntax` that lead to `next`; the first of them, or undefined where they would be too many. */
function compile(syntax: Syntax, next: number, states: State[]): number | undefined {
  if (states.length > MOST_STATES) return undefined;
  switch (syntax.kind) {
    case 'char':
      return states.push({ test: syntax.test, next: [next] }) - 1;
    case 'all': {
      let at: number | undefined = next;
      for (const part of syntax.parts.toReversed()) at = at === undefined ? undefined : compile(part, at, states);
      return at;
    }
    case 'any': {
      const starts = syntax.parts.map((part) => compile(part, next, states));
      return starts.includes(undefined) ? undefined : states.push({ next: starts as number[] }) - 1;
    }
    case 'repeat':
      return repeated(syntax, next, states);
  }
}

function repeated({ part, min, max }: Syntax & { kind: 'repeat' }, next: number, states: State[]): number | undefined {
  let at: number | undefined = next;
  if (max === Number.POSITIVE_INFINITY) {
    const targets: number[] = [];
    const loop = states.push({ next: targets }) - 1;
    const inside = compile(part, loop, states);
    if (inside === undefined) return undefined;
    targets.push(inside, next);
    at = loop;
  } else {
    for (let count = min; count < max && at !== undefined; count++) {
      const inside = compile(part, at, states);
      at = inside === undefined ? undefined : states.push({ next: [inside, next] }) - 1;
    }
  }
  for (let count = 0; count < min && at !== undefined; count++) at = compile(part, at, states);
  return at;
}

function matches(states: readonly State[], start: number, value: string): boolean {
  let current = reach(states, [start]);
  for (const char of value) {
    const read: number[] = [];
    for (const at of current) {
      const state = states[at]!;
      if (state.test?.(char) === true) read.push(...state.next);
    }
    if (read.length === 0) return false;
    current = reach(states, read);
  }
  return current.has(0);
}

/** All states that can be entered without reading. */
function reach(states: readonly State[], from: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  const stack = [...from];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    const state = states[at]!;
    if (state.test === undefined) stack.push(...state.next);
  }
  return found;
}
