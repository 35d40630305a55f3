/** What a profile asks of a value as such: fixed and pattern values, limits of length and size. */
import type { Element, TypedValue } from '../../guide/index.js';
import { type Code, code, type Data } from '../../print/index.js';
import { type Asked, asked } from './asked.js';
import { symbolFor } from './elements.js';
import type { Module } from './module.js';

/** What is asked of the value; what the element had before asks nothing anew. */
export function valueChecks(element: Element, before: Element | undefined, module: Module): readonly Asked[] {
  const found: Asked[] = [];
  const ask = (check: string, ...to: readonly Code[]): void => void found.push(asked(module.runtime(check), ...to));
  if (element.fixed !== undefined && !isSame(element.fixed.value, before?.fixed?.value))
    ask('fixedTo', literalOf('fixed', element, element.fixed, module), code`''`);
  if (element.pattern !== undefined && !isSame(element.pattern.value, before?.pattern?.value))
    ask('hasPattern', literalOf('pattern', element, element.pattern, module), code`''`);
  for (const [wanted, old] of [
    [element.fixed, before?.fixed],
    [element.pattern, before?.pattern],
  ] as const) {
    const decimals = wanted === undefined || isSame(wanted.value, old?.value) ? [] : decimalsIn(wanted);
    if (decimals.length > 0) ask('writtenAs', code`${decimals}`);
  }
  if (element.maxLength !== undefined && element.maxLength !== before?.maxLength)
    ask('longest', code`${element.maxLength}`);
  const limit = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';
  if (limit(element.minValue?.value) && !isSame(element.minValue?.value, before?.minValue?.value))
    ask('noLess', code`${element.minValue!.value as Data}`, code`${kindOf(element.minValue!)}`);
  if (limit(element.maxValue?.value) && !isSame(element.maxValue?.value, before?.maxValue?.value))
    ask('noMore', code`${element.maxValue!.value as Data}`, code`${kindOf(element.maxValue!)}`);
  for (const [bound, old, check] of [
    [element.minValue, before?.minValue, 'quantityNoLess'],
    [element.maxValue, before?.maxValue, 'quantityNoMore'],
  ] as const) {
    if (bound === undefined || limit(bound.value) || isSame(bound.value, old?.value)) continue;
    if (element.types.some(({ code: of }) => DATES.test(of))) {
      ask(check === 'quantityNoLess' ? 'notBefore' : 'notAfter', code`${bound.value as Data}`);
      continue;
    }
    ask(check, code`${bound.value as Data}`, module.symbol('compareQuantities', 'fhirpath/index.js'));
  }
  return found;
}

/** As which kind of value the run-time compares and reports a limit. */
function kindOf({ type }: TypedValue): string {
  if (WHOLE.test(type)) return 'integer';
  return type === 'decimal' ? 'decimal' : 'time';
}

const DATES = /^(?:date|dateTime|instant)$/;
const WHOLE = /^(?:integer|positiveInt|unsignedInt)$/;

/** A text stands in the call; an object is made once for all of them. */
function literalOf(kind: 'fixed' | 'pattern', element: Element, { value }: TypedValue, module: Module): Code {
  if (typeof value !== 'object') return code`${value as Data}`;
  return module.constant(`${kind}_${symbolFor(element.id, '')}`, value as Data);
}

/** Decimals of a fixed value, by path below it: they compare as they are written (R4 §2.24.0.1). */
function decimalsIn({ type, value, decimals = {} }: TypedValue): readonly Data[] {
  const found: Data[] = [];
  const walk = (each: unknown, pointer: string, path: string): void => {
    if (typeof each === 'number') found.push([path, decimals[pointer] ?? String(each)]);
    else if (typeof each === 'object' && each !== null && !Array.isArray(each))
      for (const [key, inner] of Object.entries(each))
        walk(inner, `${pointer}/${key}`, path === '' ? key : `${path}.${key}`);
  };
  if (!WHOLE.test(type)) walk(value, '', '');
  return found;
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
