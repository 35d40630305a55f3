/** Editing JSON without changing it: each edit gives a new whole that shares what it leaves alone. */
import type { Json, JsonObject } from '../../guide/index.js';

/** Where a value stands: property names and array indices from the root. */
export type Pointer = readonly (string | number)[];

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function valueAt(root: Json | undefined, at: Pointer): Json | undefined {
  let value: Json | undefined = root;
  for (const step of at) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, Json>)[step];
  }
  return value;
}

/** The whole with `value` at the place; objects and arrays on the way there are made. */
export function put<T extends Json>(root: T, at: Pointer, value: Json): T {
  const [step, ...rest] = at;
  if (step === undefined) return value as T;
  if (typeof step === 'number') {
    const list = Array.isArray(root) ? [...(root as readonly Json[])] : [];
    list[step] = put((list[step] ?? (typeof rest[0] === 'number' ? [] : {})) as Json, rest, value);
    return list as unknown as T;
  }
  const object: JsonObject = isObject(root) ? root : {};
  const inner = Object.hasOwn(object, step) ? object[step]! : typeof rest[0] === 'number' ? [] : {};
  return { ...object, [step]: put(inner, rest, value) } as unknown as T;
}

/** The whole without what stands at the place; an array or object that is left empty goes too, for FHIR's JSON has none. */
export function without<T extends Json>(root: T, at: Pointer): T {
  const last = at.at(-1);
  const owner = at.slice(0, -1);
  const holder = valueAt(root, owner);
  if (last === undefined || typeof holder !== 'object' || holder === null) return root;
  const rest: Json = Array.isArray(holder)
    ? (holder as readonly Json[]).filter((_, i) => i !== last)
    : Object.fromEntries(Object.entries(holder).filter(([name]) => name !== last));
  const isNothing = Array.isArray(rest) ? rest.length === 0 : Object.keys(rest).length === 0;
  return isNothing && owner.length > 0 ? without(root, owner) : put(root, owner, rest);
}

/** The whole with one more value at the end of a list, which is made where there is none; and where the value then stands. */
export function append<T extends Json>(root: T, at: Pointer, value: Json): { readonly root: T; readonly at: Pointer } {
  const list = valueAt(root, at);
  const place = [...at, Array.isArray(list) ? list.length : 0];
  return { root: put(root, place, value), at: place };
}

/** Whether two values are the same, whatever the order of their properties. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), b as JsonObject];
  return (
    left.length === Object.keys(right).length &&
    left.every(([name, value]) => Object.hasOwn(right, name) && same(value as Json, right[name]))
  );
}

/** Whether a value holds everything that a pattern says (FHIR's rule for `pattern[x]`). */
export function holds(value: Json | undefined, pattern: Json): boolean {
  if (Array.isArray(pattern))
    return (
      Array.isArray(value) &&
      pattern.every((wanted: Json) => (value as readonly Json[]).some((each) => holds(each, wanted)))
    );
  if (isObject(pattern))
    return isObject(value) && Object.entries(pattern).every(([name, wanted]) => holds(value[name], wanted));
  return value === pattern;
}

/** `Bundle.entry[1].resource/*Patient/1*\/.value.ofType(Quantity).unit` as the validators write it, as a pointer. */
export function pointerOf(expression: string): Pointer {
  const steps: (string | number)[] = [];
  const plain = expression.replace(/\/\*.*?\*\//g, '');
  for (const segment of plain.split(/\.(?![^(]*\))/).slice(1)) {
    const type = /^ofType\((\w+)\)$/.exec(segment)?.[1];
    if (type !== undefined) {
      steps.push(`${String(steps.pop())}${type[0]!.toUpperCase()}${type.slice(1)}`);
      continue;
    }
    const [name, ...indices] = segment.split('[');
    steps.push(name!, ...indices.map((each) => Number.parseInt(each, 10)).filter((each) => !Number.isNaN(each)));
  }
  return steps;
}
