import type { Json } from '../../../guide/index.js';
import type { Builtin, Hole, Template } from './program.js';

/** Control characters cannot stand in a FHIR string, so that no value is taken for a hole. */
const OPEN = '\u0001';
const CLOSE = '\u0002';

export const builtin = (name: Builtin): string => `${OPEN}b${name}${CLOSE}`;
export const slot = (index: number): string => `${OPEN}s${index}${CLOSE}`;

/** A resource with holes as texts between holes; a hole takes a whole JSON value. */
export function templateOf(resource: Json): Template {
  return cut(JSON.stringify(resource));
}

/** A Bundle with holes, cut where its entries stand. */
export function aroundEntries(bundle: { readonly [name: string]: Json }): readonly [Template, Template] {
  const text = JSON.stringify({ ...bundle, entry: `${OPEN}e${CLOSE}` });
  const [head = '', tail = ''] = text.split('"\\u0001e\\u0002"');
  return [cut(`${head}[`), cut(`]${tail}`)];
}

function cut(text: string): Template {
  const parts = text.split(/"\\u0001([bs][^\\]+)\\u0002"/);
  const holes: Hole[] = [];
  const texts: string[] = [];
  parts.forEach((part, i) => {
    if (i % 2 === 0) texts.push(part);
    else holes.push(part[0] === 's' ? { slot: Number(part.slice(1)) } : { builtin: part.slice(1) as Builtin });
  });
  return { texts, holes };
}
