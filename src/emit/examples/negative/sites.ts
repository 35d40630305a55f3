/** Where an instance has what: values by their element, so that a constraint knows where it can be broken. */
import type { Element, Guide, Json, JsonObject, Structure } from '../../../guide/index.js';
import { isObject, type Pointer, valueAt } from '../json.js';
import { childNamed, type Place, sliceOf, structureOfResource } from '../place.js';

/** Places of values by the element of the structure that they are of. */
export type Sites = ReadonlyMap<Element, readonly Pointer[]>;

/** Walks one structure over the value at `top`. */
export function sitesOf(guide: Guide, root: JsonObject, structure: Structure, top: Pointer): Sites {
  const found = new Map<Element, Pointer[]>();
  walk(guide, root, { structure, element: structure.root, type: structure.type }, top, ({ element }, at) => {
    add(found, element, at);
    return true;
  });
  return found;
}

/** Where in a resource structures are to be met: resources' profiles, extensions, datatypes' profiles; by canonical. */
export function hostsIn(guide: Guide, root: JsonObject, by: Structure): ReadonlyMap<string, readonly Pointer[]> {
  const found = new Map<string, Pointer[]>();
  const visit = (structure: Structure, top: Pointer): void => {
    add(found, structure.url, top);
    walk(guide, root, { structure, element: structure.root, type: structure.type }, top, ({ element, type }, at) => {
      const value = valueAt(root, at);
      if (isObject(value) && typeof value.resourceType === 'string' && at.length > top.length) {
        const inner = claimedOf(guide, value, element);
        if (inner !== undefined) visit(inner, at);
        return false;
      }
      if (at.length === top.length) return true;
      const extension = type === 'Extension' && isObject(value) && typeof value.url === 'string' ? [value.url] : [];
      const profiles = element.types.filter(({ code }) => code === type).flatMap((each) => each.profiles);
      for (const url of new Set([...extension, ...profiles.map((each) => each.split('|')[0]!)])) add(found, url, at);
      return true;
    });
  };
  visit(by, []);
  return found;
}

/** The profile that a resource claims, or that the slice it stands in asks of it; else its type. */
function claimedOf(guide: Guide, resource: JsonObject, element: Element): Structure | undefined {
  const own = structureOfResource(guide, resource);
  const asked = element.types.flatMap(({ profiles }) => profiles).map((url) => guide.definitions.structure(url));
  return own?.derivation === 'constraint' ? own : (asked.find((each) => each?.type === resource.resourceType) ?? own);
}

/** Visits every value below a place with its element; `see` says whether to go on into it. */
function walk(
  guide: Guide,
  root: JsonObject,
  place: Place,
  at: Pointer,
  see: (place: Place, at: Pointer) => boolean,
): void {
  const value = valueAt(root, at);
  if (value === undefined || !see(place, at) || !isObject(value)) return;
  for (const [key, held] of Object.entries(value)) {
    const child = childNamed(guide, place, key);
    if (child === undefined) continue;
    if (!Array.isArray(held)) walk(guide, root, child, [...at, key], see);
    else
      for (const [i, item] of (held as readonly Json[]).entries()) {
        const slice = sliceOf(child.element, item, root);
        const inner =
          slice === undefined ? child : { ...child, element: slice, type: slice.types[0]?.code ?? child.type };
        walk(guide, root, inner, [...at, key, i], see);
      }
  }
}

function add<K>(map: Map<K, Pointer[]>, key: K, at: Pointer): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [at]);
  else there.push(at);
}
