import type { Data } from './code.js';

/** An import that a file turned out to need. */
export interface ImportUse {
  readonly symbol: string;
  /** The name it has in the file; differs from `symbol` where two modules export the same one. */
  readonly local: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

/** How a language writes what the printer cannot know: literals, comments, imports, names. */
export interface Dialect {
  literal(data: Data): string;
  doc(paragraphs: readonly string[]): string;
  imports(uses: readonly ImportUse[]): string;
  /** The name made fit to be an identifier. */
  identifier(name: string): string;
}

const RESERVED = new Set(
  (
    'abstract any arguments as async await boolean break case catch class const constructor continue debugger declare default delete do else ' +
    'enum eval export extends false finally for from function get if implements import in infer instanceof interface is keyof let module ' +
    'namespace never new null number object of package private protected public readonly require return set static string super switch ' +
    'symbol this throw true try type typeof undefined unique unknown var void while with yield'
  ).split(' '),
);

/** JavaScript and TypeScript: single quotes, as biome formats. */
export const ecmascript: Dialect = {
  literal: (data) => literal(data),
  doc(paragraphs) {
    const text = paragraphs
      .flatMap((paragraph) => paragraph.replace(/\*\//g, '*\u200b/').split(/\r\n|[\n\r\u2028\u2029]/))
      .map((line) => line.trimEnd());
    return text.length === 1
      ? `/** ${text[0]} */`
      : ['/**', ...text.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
  },
  imports(uses) {
    const byModule = new Map<string, ImportUse[]>();
    for (const use of uses) byModule.set(use.from, [...(byModule.get(use.from) ?? []), use]);
    return [...byModule.keys()]
      .sort(byImportOrder)
      .map((from) => importLine(from, byModule.get(from)!))
      .join('\n');
  },
  identifier(name) {
    const fit = name
      .normalize('NFC')
      .replace(/[^\p{ID_Continue}$]+(.)?/gu, (_, next: string | undefined) => next?.toUpperCase() ?? '');
    const started = /^[\p{ID_Start}$_]/u.test(fit) ? fit : `_${fit}`;
    return RESERVED.has(started) ? `${started}_` : started;
  },
};

/** Packages before relative paths, each in code-unit order. */
function byImportOrder(a: string, b: string): number {
  const rank = (from: string) => (from.startsWith('.') ? 1 : 0);
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function importLine(from: string, uses: readonly ImportUse[]): string {
  const allTypes = uses.every((use) => use.typeOnly);
  const names = [...uses]
    .sort((a, b) => (a.symbol < b.symbol ? -1 : a.symbol > b.symbol ? 1 : 0))
    .map((use) => {
      const type = use.typeOnly && !allTypes ? 'type ' : '';
      return use.local === use.symbol ? `${type}${use.symbol}` : `${type}${use.symbol} as ${use.local}`;
    });
  const head = allTypes ? 'import type' : 'import';
  const line = `${head} { ${names.join(', ')} } from ${quoted(from)};`;
  return line.length <= 120
    ? line
    : `${head} {\n${names.map((each) => `  ${each},\n`).join('')}} from ${quoted(from)};`;
}

function literal(data: Data): string {
  if (data === null || typeof data === 'boolean') return String(data);
  if (typeof data === 'number') return Object.is(data, -0) ? '-0' : String(data);
  if (typeof data === 'bigint') return `${data}n`;
  if (typeof data === 'string') return quoted(data);
  if (Array.isArray(data)) return `[${(data as readonly Data[]).map(literal).join(', ')}]`;
  const entries = Object.entries(data as { readonly [key: string]: Data | undefined }).filter(
    ([, value]) => value !== undefined,
  );
  if (entries.length === 0) return '{}';
  return `{ ${entries.map(([key, value]) => `${property(key)}: ${literal(value as Data)}`).join(', ')} }`;
}

/** `__proto__: x` would set the prototype: a computed key does not. */
function property(key: string): string {
  if (key === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
}

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = quote;
  for (const char of text) {
    const unit = char.charCodeAt(0);
    if (char === quote || char === '\\') out += `\\${char}`;
    else if (char === '\n') out += '\\n';
    else if (char === '\r') out += '\\r';
    else if (char === '\t') out += '\\t';
    else if (
      unit < 0x20 ||
      unit === 0x7f ||
      unit === 0x2028 ||
      unit === 0x2029 ||
      unit === 0xfeff ||
      (char.length === 1 && unit >= 0xd800 && unit <= 0xdfff)
    )
      out += `\\u${unit.toString(16).padStart(4, '0')}`;
    else out += char;
  }
  return out + quote;
}
