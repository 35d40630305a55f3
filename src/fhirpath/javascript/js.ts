/** JavaScript expressions in the making: text with its binding strength, so that brackets stand only where they are needed. */

/** Weakest first. */
export const Strength = {
  arrow: 0,
  conditional: 1,
  or: 2,
  and: 3,
  equality: 4,
  relational: 5,
  additive: 6,
  multiplicative: 7,
  unary: 8,
  primary: 9,
} as const;

export interface Js {
  readonly text: string;
  readonly strength: number;
  /** Certainly `true` or `false`; otherwise only as good as that in a condition. */
  readonly strict?: boolean;
}

/** Longer expressions are broken at their `&&` and `||`. */
const WIDTH = 100;

export function primary(text: string, strict = false): Js {
  return { text, strength: Strength.primary, strict };
}

export const TRUE = primary('true', true);
export const FALSE = primary('false', true);

export function wrap(js: Js, strength: number): string {
  return js.strength >= strength ? js.text : `(${broken(js.text) ? `\n  ${indent(js.text)}\n` : js.text})`;
}

/** The lines after the first, two blanks further in. Texts hold no raw newlines, so that this changes no value. */
export function indent(text: string): string {
  return text.replaceAll('\n', '\n  ');
}

function broken(text: string): boolean {
  return text.includes('\n');
}

export function and(...parts: readonly Js[]): Js {
  const kept = parts.filter((part) => part.text !== 'true');
  if (kept.some((part) => part.text === 'false')) return FALSE;
  return chain(kept, '&&', Strength.and, TRUE);
}

export function or(...parts: readonly Js[]): Js {
  const kept = parts.filter((part) => part.text !== 'false');
  if (kept.some((part) => part.text === 'true')) return TRUE;
  return chain(kept, '||', Strength.or, FALSE);
}

function chain(parts: readonly Js[], operator: '&&' | '||', strength: number, none: Js): Js {
  if (parts.length === 0) return none;
  if (parts.length === 1) return parts[0]!;
  const strict = parts.every((part) => part.strict);
  // `a && (b && c)` reads as `a && b && c`.
  const texts = parts.map((part) => wrap(part, strength));
  const line = texts.join(` ${operator} `);
  const text = line.length <= WIDTH && !broken(line) ? line : texts.map(indent).join(` ${operator}\n  `);
  return { text, strength, strict };
}

export function not(js: Js): Js {
  if (js.text === 'true') return FALSE;
  if (js.text === 'false') return TRUE;
  // `!(a === b)` reads better as `a !== b`.
  const flipped = js.strength === Strength.equality ? flip(js.text) : undefined;
  if (flipped !== undefined) return { text: flipped, strength: Strength.equality, strict: true };
  return { text: `!${wrap(js, Strength.unary)}`, strength: Strength.unary, strict: true };
}

/** The one comparison of a text, turned round; undefined where there are more. */
function flip(text: string): string | undefined {
  const found = text.match(/ (?:===|!==|==|!=) /g);
  if (found?.length !== 1 || /['"`]/.test(text.slice(0, text.indexOf(found[0])))) return undefined;
  const sign = found[0].trim();
  return text.replace(sign, sign.startsWith('!') ? `=${sign.slice(1)}` : `!${sign.slice(1)}`);
}

export function compare(left: Js, sign: string, right: Js): Js {
  const equality = sign.includes('=') && !sign.startsWith('<') && !sign.startsWith('>');
  const strength = equality ? Strength.equality : Strength.relational;
  return { text: `${wrap(left, strength + 1)} ${sign} ${wrap(right, strength + 1)}`, strength, strict: true };
}

export function conditional(condition: Js, yes: Js, no: Js): Js {
  const parts = [wrap(condition, Strength.or), wrap(yes, Strength.conditional), wrap(no, Strength.conditional)];
  const line = `${parts[0]} ? ${parts[1]} : ${parts[2]}`;
  const text = line.length <= WIDTH && !broken(line) ? line : `${parts[0]}\n  ? ${indent(parts[1]!)}\n  : ${indent(parts[2]!)}`;
  return { text, strength: Strength.conditional, strict: (yes.strict && no.strict) ?? false };
}

/** `name(a, b)`; missing arguments at the end are left out. */
export function call(name: string, ...args: readonly (Js | string | undefined)[]): Js {
  const given = args.map((arg) => (arg === undefined ? 'undefined' : typeof arg === 'string' ? arg : wrap(arg, Strength.arrow)));
  while (given.length > 0 && given.at(-1) === 'undefined') given.pop();
  return primary(`${name}(${given.join(', ')})`);
}

export function arrow(parameters: readonly string[], body: Js): Js {
  const text = body.text.startsWith('{') ? `(${body.text})` : body.text;
  const line = `(${parameters.join(', ')}) => ${text}`;
  return {
    text: broken(text) || line.length > WIDTH + 20 ? `(${parameters.join(', ')}) =>\n    ${indent(indent(text))}` : line,
    strength: Strength.arrow,
  };
}

/** A literal in single quotes that holds whatever the text holds. */
export function quote(text: string): string {
  const inner = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `'${inner}'`;
}

/** `node.name`, or `node?.name` where the node may be missing. */
export function property(node: string, name: string, maybe: boolean): string {
  if (/^[A-Za-z_$][\w$]*$/.test(name)) return `${node}${maybe ? '?.' : '.'}${name}`;
  return `${node}${maybe ? '?.' : ''}[${quote(name)}]`;
}

const RESERVED = new Set(
  (
    'abstract arguments await boolean break byte case catch char class const continue debugger default delete do double else enum eval ' +
    'export extends false final finally float for function goto if implements import in instanceof int interface let long native new ' +
    'null package private protected public return short static super switch synchronized this throw throws transient true try typeof ' +
    'undefined NaN Infinity var void volatile while with yield node env sibling Object Map Set Array String Number Boolean Symbol Date'
  ).split(' '),
);

/** Names that a parameter may not take. */
export function isReserved(name: string): boolean {
  return RESERVED.has(name);
}
