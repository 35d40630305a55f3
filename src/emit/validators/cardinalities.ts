/** How often a profile lets an element occur, where it changes that. */
import type { Element } from '../../guide/index.js';
import { isLess } from './elements.js';
import { isChoice, isPlain, isPrimitive } from './types.js';

/** `1..`, `..0`, `1..2`: a bound that the profile leaves as it was is absent; '' where it leaves both. */
export function cardinalityOf(element: Element, before: Element | undefined): string {
  const min = element.min > (before?.min ?? 0) ? element.min : '';
  // That a choice has one value R4 says by itself.
  const isLimited = isLess(element.max, before?.max ?? '*') && !(isChoice(element) && element.max === 1);
  const max = isLimited ? element.max : '';
  return min === '' && max === '' ? '' : `${min}..${max}`;
}

/** A primitive may stand as its extension alone, in `_name`. */
export function hasSibling(element: Element): boolean {
  return element.types.some(({ code: each }) => isPrimitive(each)) && !isPlain(element);
}
