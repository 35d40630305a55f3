/** Small questions about the elements of a profile, and the names that its functions get from them. */
import type { Element, Invariant, Max } from '../../guide/index.js';
import { isChoice } from './types.js';

/** What an invariant says, wherever it is written: snapshots repeat those of the base, some without its name. */
export function saying({ key, expression }: Invariant): string {
  return `${key}\n${expression ?? ''}`;
}

export function isLess(max: Max, before: Max): boolean {
  return max !== '*' && (before === '*' || max < before);
}

export function isTypeSliced(element: Element): boolean {
  return (
    isChoice(element) &&
    element.slices.length > 0 &&
    element.slices.every((slice) => slice.types.length > 0) &&
    (element.slicing?.discriminators.every(({ type, path }) => type === 'type' && path === '$this') ?? true)
  );
}

/** `Patient.identifier:cpr.value` of Patient → `identifier_cpr_value`. */
export function symbolFor(id: string, type: string): string {
  return id
    .slice(type.length)
    .replace(/\[x\]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+/, '');
}

export function withoutVersion(url: string): string {
  return url.split('|')[0]!;
}
