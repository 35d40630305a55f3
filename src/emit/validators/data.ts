/**
 * Modules that are nothing but data: a function that gives it, written as JSON with one entry a line. Whoever links a package may put the
 * JSON into a file of its own, which V8 reads several times as quickly as a module, and only when somebody asks.
 */
import { code, type Data, doc, name, raw } from '../../print/index.js';
import type { Module } from './module.js';

/** Declares data as all that the module has. */
export function declareData(module: Module, symbol: string, what: string, data: Data): void {
  module.declare(symbol, code`${doc([what])}\nexport const ${name(symbol)} = () => (\n${raw(jsonOf(data))}\n);`);
}

/** Declares a list as all that the module has, of which each entry is asked for by its place: few of them ever are. */
export function declareEntries(module: Module, symbol: string, what: string, entries: readonly Data[]): void {
  module.declare(
    symbol,
    code`${doc([what])}\nexport const ${name(symbol)} = (at) => (\n${raw(jsonOf(entries))}\n)[at];`,
  );
}

export interface JsonOf {
  readonly json: string;
  /** Whether it is a list of which each entry is asked for by its place: one a line, from the second line on. */
  readonly byPlace: boolean;
}

/** The JSON in the text of such a module; undefined where the module is another. */
export function dataIn(text: string): JsonOf | undefined {
  const found = /^(?:\/\/.*\n|\/\*\*.*\*\/\n|\n)*export const \w+ = \((?:at)?\) => \(\n([\s\S]*)\n\)(\[at\])?;\n$/.exec(
    text,
  );
  return found === null ? undefined : { json: found[1]!, byPlace: found[2] !== undefined };
}

function jsonOf(data: Data): string {
  if (Array.isArray(data)) return `[\n${data.map((each) => JSON.stringify(each)).join(',\n')}\n]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  return `{\n${Object.entries(data)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}`;
}
