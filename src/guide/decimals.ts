/**
 * Decimals as they were written. FHIR's decimals have precision (`1.00` is not `1.0`), which JSON.parse drops; fixed and pattern
 * values are compared by the text. So the numbers' texts are found again in the source.
 */
import { pointerOf, scanJson } from './json-scan.js';

/** Text of a number by JSON pointer, where `JSON.stringify` would write it otherwise. */
export type Decimals = ReadonlyMap<string, string>;

export const NO_DECIMALS: Decimals = new Map();

/** Scans a JSON text that JSON.parse accepts. */
export function decimalsOf(text: string): Decimals {
  // Most definitions hold no such number: one look at the text says so.
  if (!/[:[,\s]-?\d+(?:\.\d*0|\.\d{16,}|(?:\.\d+)?[eE]|\d{16,})/.test(text)) return NO_DECIMALS;
  const found = new Map<string, string>();
  scanJson(text, (path, token) => {
    const first = token.charCodeAt(0);
    const isNumber = first === 45 || (first >= 48 && first <= 57);
    if (isNumber && String(Number(token)) !== token) found.set(pointerOf(path), token);
  });
  return found;
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
