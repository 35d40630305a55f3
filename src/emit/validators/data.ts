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

/** The JSON in the text of such a module; undefined where the module is another. */
export function dataIn(text: string): string | undefined {
  return /^(?:\/\/.*\n|\/\*\*.*\*\/\n|\n)*export const \w+ = \(\) => \(\n([\s\S]*)\n\);\n$/.exec(text)?.[1];
}

function jsonOf(data: Data): string {
  if (Array.isArray(data)) return `[\n${data.map((each) => JSON.stringify(each)).join(',\n')}\n]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  return `{\n${Object.entries(data)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}`;
}
