/** FHIRPath text to its syntax tree: precedence climbing over the grammar of N1. */
import type { BinaryOperator, Expression, TypeSpecifier } from './ast.js';
import { POLARITY, PRECEDENCE } from './precedence.js';
import { SyntaxFault, scan, type Token } from './scanner.js';

export type Parsed =
  | { readonly expression: Expression; readonly error?: undefined }
  | { readonly expression?: undefined; readonly error: { readonly message: string; readonly offset: number } };

/** Deeper trees are refused, so that nothing that walks one can run out of stack. */
const MAX_DEPTH = 400;

/** Units that need no quotes, and the UCUM codes that they are compared by (N1 §2.4). */
export const CALENDAR_UNITS: Readonly<Record<string, string>> = {
  year: 'a',
  years: 'a',
  month: 'mo',
  months: 'mo',
  week: 'wk',
  weeks: 'wk',
  day: 'd',
  days: 'd',
  hour: 'h',
  hours: 'h',
  minute: 'min',
  minutes: 'min',
  second: 's',
  seconds: 's',
  millisecond: 'ms',
  milliseconds: 'ms',
};

/** Parses one expression; text that is none gives a message and the offset it points at, never an exception. */
export function parseExpression(text: string): Parsed {
  try {
    return { expression: new Parser(scan(text)).whole() };
  } catch (fault) {
    if (fault instanceof SyntaxFault) return { error: { message: fault.message, offset: fault.offset } };
    throw fault;
  }
}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.expression(0);
    const rest = this.peek();
    if (rest.kind !== 'end') throw new SyntaxFault(`Unexpected ${describe(rest)}`, rest.start);
    return expression;
  }

  private expression(minimum: number): Expression {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new SyntaxFault('The expression is nested too deeply', this.peek().start);
    let left = this.operand();
    // A chain of operators is as deep a tree as brackets are.
    let links = 0;
    for (;;) {
      const operator = this.operator();
      if (operator === undefined || PRECEDENCE[operator] <= minimum) break;
      links += 1;
      if (this.depth + links > MAX_DEPTH)
        throw new SyntaxFault('The expression is nested too deeply', this.peek().start);
      this.at += 1;
      if (operator === 'is' || operator === 'as') {
        const type = this.typeSpecifier();
        left = { kind: 'typed', operator, operand: left, type, start: left.start, end: type.end };
      } else {
        const right = this.expression(PRECEDENCE[operator]);
        left = { kind: 'binary', operator, left, right, start: left.start, end: right.end };
      }
    }
    this.depth -= 1;
    return left;
  }

  /** The binary operator that stands here, if one does. */
  private operator(): BinaryOperator | 'is' | 'as' | undefined {
    const token = this.peek();
    if (token.kind !== 'symbol' && token.kind !== 'identifier') return undefined;
    return Object.hasOwn(PRECEDENCE, token.text) ? (token.text as BinaryOperator) : undefined;
  }

  private operand(): Expression {
    const token = this.peek();
    if (token.kind === 'symbol' && (token.text === '+' || token.text === '-')) {
      this.at += 1;
      const operand = this.expression(POLARITY);
      return { kind: 'polarity', operator: token.text, operand, start: token.start, end: operand.end };
    }
    let left = this.term();
    let links = 0;
    for (;;) {
      links += 1;
      if (this.depth + links > MAX_DEPTH)
        throw new SyntaxFault('The expression is nested too deeply', this.peek().start);
      if (this.accept('.')) {
        left = this.invocation(left);
      } else if (this.accept('[')) {
        const index = this.expression(0);
        const end = this.expect(']').end;
        left = { kind: 'indexer', target: left, index, start: left.start, end };
      } else return left;
    }
  }

  private term(): Expression {
    const token = this.peek();
    const span = { start: token.start, end: token.end };
    switch (token.kind) {
      case 'string':
        this.at += 1;
        return { kind: 'string', value: token.text, ...span };
      case 'number':
        this.at += 1;
        return this.number(token);
      case 'long':
        this.at += 1;
        return { kind: 'long', text: token.text, ...span };
      case 'date':
      case 'dateTime':
      case 'time':
        this.at += 1;
        return { kind: token.kind, text: token.text, ...span };
      case 'variable':
        this.at += 1;
        return { kind: 'variable', name: token.text as 'this' | 'index' | 'total', ...span };
      case 'external':
        this.at += 1;
        return { kind: 'external', name: token.text, ...span };
      case 'identifier':
        if (token.text === 'true' || token.text === 'false') {
          this.at += 1;
          return { kind: 'boolean', value: token.text === 'true', ...span };
        }
        return this.invocation(undefined);
      case 'delimited':
        return this.invocation(undefined);
      case 'symbol':
        if (this.accept('(')) {
          const inner = this.expression(0);
          const end = this.expect(')').end;
          return { ...inner, start: token.start, end };
        }
        if (this.accept('{')) {
          const end = this.expect('}').end;
          return { kind: 'null', start: token.start, end };
        }
        throw new SyntaxFault(`Unexpected ${describe(token)}`, token.start);
      case 'end':
        throw new SyntaxFault('The expression ends too early', token.start);
    }
  }

  private number(token: Token): Expression {
    const unit = this.peek();
    const calendar = unit.kind === 'identifier' && Object.hasOwn(CALENDAR_UNITS, unit.text) ? unit.text : undefined;
    if (unit.kind === 'string' || calendar !== undefined) {
      this.at += 1;
      const span = { start: token.start, end: unit.end };
      return calendar === undefined
        ? { kind: 'quantity', text: token.text, unit: unit.text, ...span }
        : { kind: 'quantity', text: token.text, unit: CALENDAR_UNITS[calendar]!, calendar, ...span };
    }
    const kind = token.text.includes('.') ? 'decimal' : 'integer';
    return { kind, text: token.text, start: token.start, end: token.end };
  }

  /** A member or a function call; after a dot also `$this`, which the grammar allows there. */
  private invocation(target: Expression | undefined): Expression {
    const token = this.peek();
    const start = target?.start ?? token.start;
    const on = target === undefined ? {} : { target };
    if (token.kind !== 'identifier' && token.kind !== 'delimited') {
      if (token.kind === 'variable' && target !== undefined) {
        throw new SyntaxFault(`$${token.text} cannot follow a dot`, token.start);
      }
      throw new SyntaxFault(`A name is expected, not ${describe(token)}`, token.start);
    }
    this.at += 1;
    if (!this.accept('(')) return { kind: 'member', ...on, name: token.text, start, end: token.end };
    const args: Expression[] = [];
    if (!this.is(')')) {
      do args.push(this.expression(0));
      while (this.accept(','));
    }
    const end = this.expect(')').end;
    return { kind: 'call', ...on, name: token.text, args, start, end };
  }

  private typeSpecifier(): TypeSpecifier {
    const first = this.name();
    if (!this.accept('.')) return { name: first.text, start: first.start, end: first.end };
    const second = this.name();
    return { namespace: first.text, name: second.text, start: first.start, end: second.end };
  }

  private name(): Token {
    const token = this.peek();
    if (token.kind !== 'identifier' && token.kind !== 'delimited') {
      throw new SyntaxFault(`A name is expected, not ${describe(token)}`, token.start);
    }
    this.at += 1;
    return token;
  }

  private peek(): Token {
    return this.tokens[this.at]!;
  }

  private is(symbol: string): boolean {
    const token = this.peek();
    return token.kind === 'symbol' && token.text === symbol;
  }

  private accept(symbol: string): boolean {
    if (!this.is(symbol)) return false;
    this.at += 1;
    return true;
  }

  private expect(symbol: string): Token {
    const token = this.peek();
    if (!this.accept(symbol)) throw new SyntaxFault(`${symbol} is expected, not ${describe(token)}`, token.start);
    return token;
  }
}

function describe(token: Token): string {
  return token.kind === 'end' ? 'the end of the expression' : JSON.stringify(token.text);
}
