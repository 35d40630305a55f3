/** Where the guide says what: the FSH line and the rules of each element that one of its own profiles speaks of. */
import type { Element, Guide, Structure } from '../../guide/index.js';
import type { Data } from '../../print/index.js';
import { declareData } from './data.js';
import type { Module } from './module.js';

export function declareSources(guide: Guide, module: Module): void {
  const own = [...guide.profiles, ...guide.extensions].filter((structure) => structure.own);
  const entries = own
    .map((structure) => [structure, elementsOf(structure, guide)] as const)
    .filter(([, elements]) => Object.keys(elements).length > 0)
    .sort(([a], [b]) => (a.url < b.url ? -1 : 1))
    .map(([{ url, version }, elements]) => [version === undefined ? url : `${url}|${version}`, elements] as const);
  if (entries.length === 0) return;
  declareData(
    module,
    'sources',
    'By profile and element: where the guide says so, and the rules that it carries.',
    Object.fromEntries(entries),
  );
}

type Sources = { readonly [element: string]: Data };

function elementsOf(structure: Structure, guide: Guide): Sources {
  const found: Record<string, Data> = {};
  const walk = (element: Element): void => {
    const at = positionOf(element, structure, guide);
    const { rules } = element;
    if (rules.length > 0) found[element.id] = [at ?? '', ...rules];
    else if (at !== undefined) found[element.id] = [at];
    for (const child of [...element.children, ...element.slices]) walk(child);
  };
  walk(structure.root);
  return found;
}

/** The line that touches the element: in the profile itself, else in the nearest of those it is built on. */
function positionOf(element: Element, structure: Structure, guide: Guide): string | undefined {
  for (let from: Structure | undefined = structure; from !== undefined; ) {
    const said = from === structure ? element : elementOf(from.root, element.id);
    const position = said?.source ?? (element.id === structure.root.id ? from.source : undefined);
    if (position !== undefined) return `${position.file}:${position.line}`;
    const base: string | undefined = from.base;
    from = base === undefined ? undefined : guide.profiles.find(({ url }) => url === base);
  }
  return undefined;
}

function elementOf(root: Element, id: string): Element | undefined {
  if (root.id === id) return root;
  for (const child of [...root.children, ...root.slices]) {
    if (child.id !== id && !id.startsWith(`${child.id}.`) && !id.startsWith(`${child.id}:`)) continue;
    const found = elementOf(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
