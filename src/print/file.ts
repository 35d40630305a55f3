import type { Code, Import } from './code.js';
import { type Dialect, ecmascript, type ImportUse } from './dialect.js';

export interface FileOptions {
  /** First lines, a comment as it stands in the language. */
  readonly header?: string;
  readonly dialect?: Dialect;
  /** Names that the file declares itself: an import of the same name is given another. */
  readonly declares?: readonly string[];
}

/** The text of one file: header, the imports that its body turned out to use, body; ends in one line feed. */
export function printFile(body: Code, options: FileOptions = {}): string {
  const dialect = options.dialect ?? ecmascript;
  const { text, uses } = print(body, dialect, options.declares ?? []);
  const imports = uses.length > 0 ? dialect.imports(uses) : '';
  const blocks = [options.header ?? '', imports, text].filter((block) => block !== '');
  return `${blocks
    .join('\n\n')

    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

/** The text of a fragment alone, imports not printed. */
export function printCode(body: Code, dialect: Dialect = ecmascript): string {
  return print(body, dialect, []).text;
}

function print(
  body: Code,
  dialect: Dialect,
  declares: readonly string[],
): { text: string; uses: readonly ImportUse[] } {
  const uses = importsOf(body, new Set(declares));
  const texts = body.parts.map((part) => {
    if (typeof part === 'string') return part;
    if ('data' in part) return dialect.literal(part.data);
    return uses.get(keyOf(part))!.local;
  });
  // A blank line takes no indentation.
  return { text: texts.join('').replace(/[ \t]+$/gm, ''), uses: [...uses.values()] };
}

function keyOf(symbol: Import): string {
  return `${symbol.from}\n${symbol.symbol}`;
}

/** One use a symbol; a name already taken gets a number, in order of first use. A symbol used once as a value is no type import. */
function importsOf(body: Code, taken: Set<string>): Map<string, ImportUse> {
  const uses = new Map<string, ImportUse>();
  for (const part of body.parts) {
    if (typeof part === 'string' || 'data' in part) continue;
    const key = keyOf(part);
    const known = uses.get(key);
    if (known !== undefined) {
      if (known.typeOnly && !part.typeOnly) uses.set(key, { ...known, typeOnly: false });
      continue;
    }
    let local = part.symbol;
    for (let n = 2; taken.has(local); n++) local = `${part.symbol}${n}`;
    taken.add(local);
    uses.set(key, { symbol: part.symbol, local, from: part.from, typeOnly: part.typeOnly });
  }
  return uses;
}
