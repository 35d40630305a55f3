/** FHIRPath text to tokens, by the lexical rules of N1 (http://hl7.org/fhirpath/N1/#lexical-elements). */

export type TokenKind =
  | 'identifier'
  /** `` `div` ``: never a keyword. */
  | 'delimited'
  | 'string'
  | 'number'
  | 'long'
  | 'date'
  | 'dateTime'
  | 'time'
  /** `$this` */
  | 'variable'
  /** `%name`: the text is the name. */
  | 'external'
  | 'symbol'
  | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** What it says: strings and delimited identifiers unescaped. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Text that is no FHIRPath: {@link parseExpression} turns it into its result. */
export class SyntaxFault extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
    this.name = 'SyntaxFault';
  }
}

/** Longer is no invariant: the longest in any published guide has about 5,000 characters. */
const MAX_LENGTH = 200_000;

const BLANK = /(?:[\s\u00a0\ufeff]+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)+/y;
const TEMPORAL =
  /@(?:T(\d\d(?::\d\d(?::\d\d(?:\.\d+)?)?)?)|(\d{4}(?:-\d\d(?:-\d\d)?)?)(T(?:\d\d(?::\d\d(?::\d\d(?:\.\d+)?)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)/y;
const NUMBER = /\d+(?:\.\d+)?/y;
const IDENTIFIER = /[A-Za-z_][A-Za-z0-9_]*/y;
const EXTERNAL = /[A-Za-z_][A-Za-z0-9_-]*/y;
const SYMBOL = /<=|>=|!=|!~|[-+*/&|<>=~.,()[\]{}]/y;
const ESCAPES: Readonly<Record<string, string>> = {
  r: '\r',
  n: '\n',
  t: '\t',
  f: '\f',
};

/** All tokens of an expression, the last of kind `end`. Throws {@link SyntaxFault}. */
export function scan(text: string): readonly Token[] {
  if (text.length > MAX_LENGTH) throw new SyntaxFault(`The expression is longer than ${MAX_LENGTH} characters`, 0);
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  for (;;) {
    const blank = match(BLANK);
    if (blank) at += blank[0].length;
    if (at >= text.length) break;
    const token = next(text, at, match);
    tokens.push(token);
    at = token.end;
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length });
  return tokens;
}

function next(text: string, start: number, match: (pattern: RegExp) => RegExpExecArray | null): Token {
  const first = text[start]!;
  if (first === "'") return quoted(text, start, 'string');
  if (first === '`') return quoted(text, start, 'delimited');
  // Double quotes delimited identifiers before N1 and strings in HL7's engine: taken as strings, as it does.
  if (first === '"') return quoted(text, start, 'string');
  if (first === '@') {
    const found = match(TEMPORAL);
    if (!found) throw new SyntaxFault('A date or time is expected after @', start);
    const [whole, time, date, rest] = found;
    const end = start + whole.length;
    if (time !== undefined) return { kind: 'time', text: time, start, end };
    return rest === undefined
      ? { kind: 'date', text: date!, start, end }
      : { kind: 'dateTime', text: date! + rest, start, end };
  }
  if (first === '$') {
    const name = ['$this', '$index', '$total'].find((known) => text.startsWith(known, start));
    if (!name) throw new SyntaxFault('Only $this, $index and $total begin with $', start);
    return { kind: 'variable', text: name.slice(1), start, end: start + name.length };
  }
  if (first === '%') return external(text, start);
  const number = match(NUMBER);
  if (number) {
    const end = start + number[0].length;
    if (text[end] === 'L' && !number[0].includes('.')) return { kind: 'long', text: number[0], start, end: end + 1 };
    return { kind: 'number', text: number[0], start, end };
  }
  const identifier = match(IDENTIFIER);
  if (identifier) return { kind: 'identifier', text: identifier[0], start, end: start + identifier[0].length };
  const symbol = match(SYMBOL);
  if (symbol) return { kind: 'symbol', text: symbol[0], start, end: start + symbol[0].length };
  if (text.startsWith('/*', start)) throw new SyntaxFault('The comment is not closed', start);
  throw new SyntaxFault(`Unexpected character ${JSON.stringify(first)}`, start);
}

function external(text: string, start: number): Token {
  const after = text[start + 1];
  if (after === '`' || after === "'" || after === '"') {
    const name = quoted(text, start + 1, 'delimited');
    return { kind: 'external', text: name.text, start, end: name.end };
  }
  EXTERNAL.lastIndex = start + 1;
  const name = EXTERNAL.exec(text)?.[0];
  if (name === undefined) throw new SyntaxFault('A name is expected after %', start);
  return { kind: 'external', text: name, start, end: start + 1 + name.length };
}

function quoted(text: string, start: number, kind: 'string' | 'delimited'): Token {
  const quote = text[start]!;
  let value = '';
  let at = start + 1;
  for (;;) {
    const char = text[at];
    if (char === undefined) throw new SyntaxFault('The text is not closed', start);
    at += 1;
    if (char === quote) return { kind, text: value, start, end: at };
    if (char !== '\\') {
      value += char;
      continue;
    }
    const escaped = text[at];
    if (escaped === undefined) throw new SyntaxFault('The text is not closed', start);
    at += 1;
    if (escaped === 'u') {
      const digits = text.slice(at, at + 4);
      if (!/^[0-9A-Fa-f]{4}$/.test(digits)) throw new SyntaxFault('Four hex digits are expected after \\u', at - 2);
      value += String.fromCharCode(Number.parseInt(digits, 16));
      at += 4;
    } else {
      // The specification lists ' " ` \ / beside these. An unknown escape stands for its character.
      value += ESCAPES[escaped] ?? escaped;
    }
  }
}
