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
  /** Certainly `true` or `false`, not only as good as that in a condition. */
  readonly strict?: boolean;
  /** Of a chain of `&&` or `||`: its links, so that a longer chain is one chain. */
  readonly links?: readonly Js[];
}

/** Longer lines are broken. */
const WIDTH = 100;

export function primary(text: string, strict = false): Js {
  return { text, strength: Strength.primary, strict };
}

export const TRUE = primary('true', true);
export const FALSE = primary('false', true);

/** In brackets where it binds less than `strength`. */
export function wrap(js: Js, strength: number): string {
  if (js.strength >= strength) return js.text;
  return isBroken(js.text) ? `(\n  ${indent(js.text)}\n)` : `(${js.text})`;
}

/** The lines after the first, two blanks further in. Texts hold no raw newlines, so that this changes no value. */
export function indent(text: string): string {
  return text.replaceAll('\n', '\n  ');
}

function isBroken(text: string): boolean {
  return text.includes('\n');
}

export function and(...parts: readonly Js[]): Js {
  const kept = linksOf(parts, Strength.and).filter((part) => part.text !== 'true');
  if (kept.some((part) => part.text === 'false')) return FALSE;
  return chain(kept, '&&', Strength.and, TRUE);
}

export function or(...parts: readonly Js[]): Js {
  const kept = linksOf(parts, Strength.or).filter((part) => part.text !== 'false');
  if (kept.some((part) => part.text === 'true')) return TRUE;
  return chain(kept, '||', Strength.or, FALSE);
}

/** The links of all parts, each once: the code has no effects, and a condition twice says no more than once. */
function linksOf(parts: readonly Js[], strength: number): readonly Js[] {
  const all = parts.flatMap((part) => (part.strength === strength && part.links ? part.links : [part]));
  return all.filter((part, index) => all.findIndex((other) => other.text === part.text) === index);
}

function chain(links: readonly Js[], operator: '&&' | '||', strength: number, none: Js): Js {
  if (links.length === 0) return none;
  if (links.length === 1) return links[0]!;
  const strict = links.every((part) => part.strict);
  const texts = links.map((part) => bracketed(part, operator, strength));
  const line = texts.join(` ${operator} `);
  const text = line.length <= WIDTH && !isBroken(line) ? line : texts.join(` ${operator}\n`);
  return { text, strength, strict, links };
}

/** `a || (b && c)`: mixed chains are bracketed, so that nobody has to know which binds first. */
function bracketed(part: Js, operator: '&&' | '||', strength: number): string {
  return operator === '||' && part.strength === Strength.and ? wrap(part, Strength.primary) : wrap(part, strength);
}

export function not(js: Js): Js {
  if (js.text === 'true') return FALSE;
  if (js.text === 'false') return TRUE;
  if (js.strength === Strength.unary && js.text.startsWith('!')) {
    const inner = js.text.slice(1);
    if (/^[\w$.]+\(/.test(inner)) return { text: inner, strength: Strength.primary, strict: js.strict ?? false };
  }
  // `!(a === b)` reads better as `a !== b`.
  const flipped = js.strength === Strength.equality ? flip(js.text) : undefined;
  if (flipped !== undefined) return { text: flipped, strength: Strength.equality, strict: true };
  return { text: `!${wrap(js, Strength.unary)}`, strength: Strength.unary, strict: true };
}

/** The one comparison of a text, turned round; undefined where there are more. */
function flip(text: string): string | undefined {
  const found = text.match(/ (?:===|!==|==|!=) /g);
  if (found?.length !== 1 || /['"`(]/.test(text.slice(0, text.indexOf(found[0])))) return undefined;
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
  const fits = line.length <= WIDTH && !isBroken(line);
  const text = fits ? line : `${parts[0]}\n  ? ${indent(indent(parts[1]!))}\n  : ${indent(indent(parts[2]!))}`;
  return { text, strength: Strength.conditional, strict: (yes.strict && no.strict) ?? false };
}

/** `name(a, b)`; missing arguments at the end are left out. */
export function call(name: string, ...args: readonly (Js | string | undefined)[]): Js {
  const given = args.map((arg) =>
    arg === undefined ? 'undefined' : typeof arg === 'string' ? arg : wrap(arg, Strength.arrow),
  );
  while (given.length > 0 && given.at(-1) === 'undefined') given.pop();
  const line = `${name}(${given.join(', ')})`;
  if (line.length <= WIDTH && !isBroken(line)) return primary(line);
  return primary(`${name}(\n${given.map((arg) => `  ${indent(arg)},\n`).join('')})`);
}

export function arrow(parameters: readonly string[], body: Js): Js {
  const text = body.text.startsWith('{') ? `(${body.text})` : body.text;
  const line = `(${parameters.join(', ')}) => ${text}`;
  const broken = isBroken(text)
    ? !/^[\w$.]+\($/m.test(text.slice(0, text.indexOf('\n') + 1)) || body.strength !== Strength.primary
    : line.length > WIDTH;
  return { text: broken ? `(${parameters.join(', ')}) =>\n  ${indent(text)}` : line, strength: Strength.arrow };
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
