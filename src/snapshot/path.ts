/** Paths and ids of elements: `Observation.value[x]`, `Observation.value[x]:valueQuantity.unit`. */

export function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

export function firstSegment(path: string): string {
  const dot = path.indexOf('.');
  return dot === -1 ? path : path.slice(0, dot);
}

/** What an id adds to its parent's. Slice names may hold dots, so the parent's id is cut off rather than the last dot sought. */
export function idTail(id: string, parentId: string | undefined, name: string, sliceName: string | undefined): string {
  if (parentId === undefined) return id;
  if (id.startsWith(`${parentId}.`)) return id.slice(parentId.length + 1);
  return sliceName === undefined ? name : `${name}:${sliceName}`;
}

export function isChoice(name: string): boolean {
  return name.endsWith('[x]');
}

/** `value[x]` → `value`. */
export function stem(choice: string): string {
  return choice.slice(0, -3);
}

/** `valueQuantity` for `value[x]` → `Quantity`; undefined where the name is not of that choice. */
export function choiceSuffix(choice: string, name: string): string | undefined {
  const before = stem(choice);
  if (name.length <= before.length || !name.startsWith(before)) return undefined;
  const suffix = name.slice(before.length);
  return /^[A-Z]/.test(suffix) ? suffix : undefined;
}

export function capitalize(code: string): string {
  return code.charAt(0).toUpperCase() + code.slice(1);
}
