/** The syntax tree as FHIRPath text again: what parses gives the same tree. */
import type { Expression } from './ast.js';
import { POLARITY, PRECEDENCE } from './precedence.js';

const TERM = 12;
/** Words that a name must be delimited to be. */
const WORDS = new Set(['and', 'or', 'xor', 'implies', 'div', 'mod', 'true', 'false', 'is', 'as', 'in', 'contains']);

export function formatExpression(expression: Expression): string {
  return write(expression, 0);
}

function write(expression: Expression, minimum: number): string {
  const { text, strength } = written(expression);
  return strength < minimum ? `(${text})` : text;
}

function written(expression: Expression): { text: string; strength: number } {
  const term = (text: string) => ({ text, strength: TERM });
  switch (expression.kind) {
    case 'null':
      return term('{}');
    case 'boolean':
      return term(String(expression.value));
    case 'string':
      return term(quoted(expression.value, "'"));
    case 'integer':
    case 'decimal':
      return term(expression.text);
    case 'long':
      return term(`${expression.text}L`);
    case 'date':
    case 'dateTime':
      return term(`@${expression.text}`);
    case 'time':
      return term(`@T${expression.text}`);
    case 'quantity':
      return term(`${expression.text} ${expression.calendar ?? quoted(expression.unit, "'")}`);
    case 'variable':
      return term(`$${expression.name}`);
    case 'external':
      return term(/^[A-Za-z_]\w*$/.test(expression.name) ? `%${expression.name}` : `%${quoted(expression.name, '`')}`);
    case 'member':
      return term(`${before(expression.target)}${named(expression.name)}`);
    case 'call':
      return term(
        `${before(expression.target)}${named(expression.name)}(${expression.args.map((arg) => write(arg, 0)).join(', ')})`,
      );
    case 'indexer':
      return term(`${write(expression.target, TERM)}[${write(expression.index, 0)}]`);
    case 'polarity':
      return { text: `${expression.operator}${write(expression.operand, POLARITY)}`, strength: POLARITY };
    case 'typed': {
      const { namespace, name } = expression.type;
      const type = namespace === undefined ? named(name) : `${named(namespace)}.${named(name)}`;
      return {
        text: `${write(expression.operand, PRECEDENCE.is)} ${expression.operator} ${type}`,
        strength: PRECEDENCE.is,
      };
    }
    case 'binary': {
      const strength = PRECEDENCE[expression.operator];
      return {
        text: `${write(expression.left, strength)} ${expression.operator} ${write(expression.right, strength + 1)}`,
        strength,
      };
    }
  }
}

function before(target: Expression | undefined): string {
  return target === undefined ? '' : `${write(target, TERM)}.`;
}

function named(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) && !WORDS.has(name) ? name : quoted(name, '`');
}

function quoted(text: string, quote: string): string {
  let inner = '';
  for (const char of text) {
    if (char === quote || char === '\\') inner += `\\${char}`;
    else if (char === '\n') inner += '\\n';
    else if (char === '\r') inner += '\\r';
    else if (char === '\t') inner += '\\t';
    else if (char === '\f') inner += '\\f';
    else inner += char;
  }
  return `${quote}${inner}${quote}`;
}
