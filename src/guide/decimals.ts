/**
 * Decimals as they were written. FHIR's decimals have precision (`1.00` is not `1.0`), which JSON.parse drops; fixed and pattern
 * values are compared by the text. So the numbers' texts are found again in the source.
 */
import { elementById } from './elements.js';
import { isObject } from './fields.js';
import { canonicalJson } from './hash.js';
import { pointerOf, scanJson } from './json-scan.js';
import type { Definitions, Element, Json, Resource, TypedValue } from './model.js';

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

/**
 * Decimals of a snapshot's values. Where the snapshot was made and is not in the source, the value's text stands in the differential
 * of the definition or of one that it is made from.
 */
export function writtenDecimals(
  resource: Resource,
  source: () => Decimals,
  definitions: Pick<Definitions, 'structure'>,
): (pointer: string, field: string, value: Json) => TypedValue['decimals'] {
  const snapshot = elementsIn(resource.snapshot);
  const differential = elementsIn(resource.differential);
  return (pointer, field, value) => {
    const shipped = decimalsBelow(source(), `${pointer}/${field}`);
    if (shipped !== undefined) return shipped;
    const [, index, below = ''] = /^\/snapshot\/element\/(\d+)(.*)$/.exec(pointer) ?? [];
    const element = snapshot[Number(index)];
    if (element === undefined || below !== '') return undefined;
    const said = differential.findIndex(({ id }) => id === element.id);
    if (said >= 0 && differential[said]![field] !== undefined) {
      return decimalsBelow(source(), `/differential/element/${said}/${field}`);
    }
    return inherited(resource, String(element.id), field, value, definitions);
  };
}

function elementsIn(view: Json | undefined): readonly { readonly [name: string]: Json }[] {
  return isObject(view) && Array.isArray(view.element) ? view.element.filter(isObject) : [];
}

function inherited(
  resource: Resource,
  id: string,
  field: string,
  value: Json,
  definitions: Pick<Definitions, 'structure'>,
): TypedValue['decimals'] {
  const base = typeof resource.baseDefinition === 'string' ? definitions.structure(resource.baseDefinition) : undefined;
  if (base === undefined) return undefined;
  const same = elementById(base, id.replace(/^[^.]+/, base.root.id));
  const name = /^(fixed|pattern|defaultValue|minValue|maxValue)/.exec(field)?.[1] as Valued | undefined;
  const found = name === undefined ? undefined : same?.[name];
  return found !== undefined && canonicalJson(found.value) === canonicalJson(value) ? found.decimals : undefined;
}

type Valued = keyof Pick<Element, 'fixed' | 'pattern' | 'defaultValue' | 'minValue' | 'maxValue'>;
