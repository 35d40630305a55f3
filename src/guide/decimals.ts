/**
 * Decimals as they were written. FHIR's decimals have precision (`1.00` is not `1.0`), which JSON.parse drops; fixed and pattern
 * values are compared by the text. So the numbers' texts are found again in the source.
 */

/** Text of a number by JSON pointer, where `JSON.stringify` would write it otherwise. */
export type Decimals = ReadonlyMap<string, string>;

const NONE: Decimals = new Map();

/** Scans a JSON text that JSON.parse accepts. */
export function decimalsOf(text: string): Decimals {
  // Most definitions hold no such number: one look at the text says so.
  if (!/[:[,\s]-?\d+(?:\.\d*0|\.\d{16,}|(?:\.\d+)?[eE]|\d{16,})/.test(text)) return NONE;
  const found = new Map<string, string>();
  const path: (string | number)[] = [];
  const string = /"(?:[^"\\]|\\.)*"/y;
  const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  let at = 0;
  let key: string | undefined;
  while (at < text.length) {
    const char = text[at];
    if (char === '"') {
      string.lastIndex = at;
      const token = string.exec(text)?.[0];
      if (token === undefined) return found;
      at += token.length;
      // A string before a colon is a key; as a value it is of no interest.
      if (typeof path.at(-1) === 'string' && key === undefined) {
        key = JSON.parse(token) as string;
        path[path.length - 1] = key;
      }
    } else if (char === '{') {
      path.push('');
      key = undefined;
      at++;
    } else if (char === '[') {
      path.push(0);
      at++;
    } else if (char === '}' || char === ']') {
      path.pop();
      // The container was a value: the key before it is done with.
      key = typeof path.at(-1) === 'string' ? (path.at(-1) as string) : undefined;
      at++;
    } else if (char === ',') {
      const last = path.at(-1);
      if (typeof last === 'number') path[path.length - 1] = last + 1;
      key = undefined;
      at++;
    } else if (char === '-' || (char !== undefined && char >= '0' && char <= '9')) {
      number.lastIndex = at;
      const token = number.exec(text)?.[0];
      if (token === undefined) return found;
      if (String(Number(token)) !== token) found.set(pointerOf(path), token);
      at += token.length;
    } else {
      at++;
    }
  }
  return found;
}

function pointerOf(path: readonly (string | number)[]): string {
  return path.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The decimals below `pointer`, by pointer relative to it; undefined where there are none. */
export function decimalsBelow(decimals: Decimals, pointer: string): Readonly<Record<string, string>> | undefined {
  let found: Record<string, string> | undefined;
  for (const [at, text] of decimals) {
    if (at !== pointer && !at.startsWith(`${pointer}/`)) continue;
    found ??= {};
    found[at.slice(pointer.length)] = text;
  }
  return found;
}
