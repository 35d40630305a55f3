/** JSON with decimals as they were written: `1.0` is not `1` in FHIR. */
import type { Decimals } from '../../guide/index.js';

export function printResource(resource: unknown, decimals: Decimals, indent: string): string {
  return decimals.size === 0 ? JSON.stringify(resource, null, indent) : printed(resource, '', decimals, indent, '\n');
}

function printed(value: unknown, pointer: string, decimals: Decimals, indent: string, line: string): string {
  if (typeof value !== 'object' || value === null) return decimals.get(pointer) ?? JSON.stringify(value);
  const inner = indent === '' ? '' : line + indent;
  const below = (name: string | number, each: unknown): string =>
    printed(
      each,
      `${pointer}/${String(name).replace(/~/g, '~0').replace(/\//g, '~1')}`,
      decimals,
      indent,
      line + indent,
    );
  const colon = indent === '' ? ':' : ': ';
  const parts = Array.isArray(value)
    ? value.map((each, at) => below(at, each))
    : Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}${colon}${below(name, each)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return `${open}${close}`;
  return `${open}${parts.map((part) => inner + part).join(',')}${indent === '' ? '' : line}${close}`;
}
