/** What a profile asks of a value as such: fixed and pattern values, limits of length and size. */
import type { Element, TypedValue } from '../../guide/index.js';
import { type Code, code, type Data } from '../../print/index.js';
import { symbolFor } from './elements.js';
import type { Module } from './module.js';

/** Statements about `node`, the value; what the element had before asks nothing anew. */
export function valueChecks(element: Element, before: Element | undefined, module: Module): readonly Code[] {
  const statements: Code[] = [];
  if (element.fixed !== undefined && !isSame(element.fixed.value, before?.fixed?.value))
    statements.push(
      code`${module.runtime('fixedTo')}(node, ${literalOf('fixed', element, element.fixed, module)}, '', run);`,
    );
  if (element.pattern !== undefined && !isSame(element.pattern.value, before?.pattern?.value))
    statements.push(
      code`${module.runtime('hasPattern')}(node, ${literalOf('pattern', element, element.pattern, module)}, '', run);`,
    );
  for (const [asked, old] of [
    [element.fixed, before?.fixed],
    [element.pattern, before?.pattern],
  ] as const) {
    const decimals = asked === undefined || isSame(asked.value, old?.value) ? [] : decimalsIn(asked);
    if (decimals.length > 0) statements.push(code`${module.runtime('writtenAs')}(node, ${decimals}, run);`);
  }
  if (element.maxLength !== undefined && element.maxLength !== before?.maxLength)
    statements.push(code`${module.runtime('longest')}(node, ${element.maxLength}, run);`);
  const limit = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';
  if (limit(element.minValue?.value) && !isSame(element.minValue?.value, before?.minValue?.value))
    statements.push(
      code`${module.runtime('noLess')}(node, ${element.minValue!.value as Data}, ${kindOf(element.minValue!)}, run);`,
    );
  if (limit(element.maxValue?.value) && !isSame(element.maxValue?.value, before?.maxValue?.value))
    statements.push(
      code`${module.runtime('noMore')}(node, ${element.maxValue!.value as Data}, ${kindOf(element.maxValue!)}, run);`,
    );
  for (const [bound, old, check] of [
    [element.minValue, before?.minValue, 'quantityNoLess'],
    [element.maxValue, before?.maxValue, 'quantityNoMore'],
  ] as const) {
    if (bound === undefined || limit(bound.value) || isSame(bound.value, old?.value)) continue;
    if (element.types.some(({ code: of }) => DATES.test(of))) {
      const relative = module.runtime(check === 'quantityNoLess' ? 'notBefore' : 'notAfter');
      statements.push(code`${relative}(node, ${bound.value as Data}, run);`);
      continue;
    }
    const compare = module.symbol('compareQuantities', 'fhirpath/index.js');
    statements.push(code`${module.runtime(check)}(node, ${bound.value as Data}, ${compare}, run);`);
  }
  return statements;
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
