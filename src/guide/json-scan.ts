/**
 * Walks the tokens of a JSON text that JSON.parse has accepted, for what the parsed value no longer has: the text of a number, the
 * place of a value.
 */

export type JsonPath = readonly (string | number)[];

/** Calls `visit` with each value's path (shared: copy to keep), its text and its offset; an object's or array's text is its bracket. */
export function scanJson(text: string, visit: (path: JsonPath, token: string, offset: number) => void): void {
  const path: (string | number)[] = [];
  const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/g;
  // Within an object: whether the next string is a key.
  let expectKey = false;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [found] = match;
    switch (found) {
      case '{':
        visit(path, found, match.index);
        path.push('');
        expectKey = true;
        break;
      case '[':
        visit(path, found, match.index);
        path.push(0);
        expectKey = false;
        break;
      case '}':
      case ']':
        path.pop();
        expectKey = false;
        break;
      case ',': {
        const last = path.at(-1);
        if (typeof last === 'number') path[path.length - 1] = last + 1;
        else expectKey = true;
        break;
      }
      case ':':
        expectKey = false;
        break;
      default:
        if (expectKey) path[path.length - 1] = JSON.parse(found) as string;
        else visit(path, found, match.index);
    }
  }
}

export function pointerOf(path: JsonPath): string {
  return path.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** One-based line and column of an offset. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}
