/**
 * SUSHI's last cleaning of a resource, in one walk where there is little to clean.
 *
 * SUSHI walks each resource three times: to take out its own marks of slices, to make empty objects null, to make marked values
 * plain ones. Most resources have no marks, and what is empty is one of SUSHI's own lists, which it does not look into. Here one
 * walk finds out; only where there is more does SUSHI walk too.
 */
export type Skip = (property: string) => boolean;

type Loose = Record<string, unknown>;
/** Where an empty value stands that is to become null. */
interface Empty {
  readonly owner: Loose;
  readonly property: string;
}

/** Cleans a resource without SUSHI; false where SUSHI must do it. */
export function cleanWhatIsEmpty(resource: { readonly contained?: unknown }, skip: Skip): boolean {
  if (resource.contained !== undefined) return false;
  const whole = resource as Loose;
  const empty: Empty[] = [];
  // An empty list of the resource's own goes; one that stands beside a primitive's extensions is SUSHI's to judge.
  const goes = (property: string, value: unknown) =>
    Array.isArray(value) && value.length === 0 && !skip(property) && whole[`_${property}`] === undefined;
  const gone = Object.keys(whole).filter((property) => goes(property, whole[property]));
  const kept =
    gone.length === 0 ? whole : Object.fromEntries(Object.entries(whole).filter(([each]) => !gone.includes(each)));
  if (!survey(kept, skip, empty)) return false;
  for (const property of gone) delete whole[property];
  for (const { owner, property } of empty) (owner === kept ? whole : owner)[property] = null;
  return true;
}

/** Notes what is empty and not looked into; false where anything else is to be cleaned. */
function survey(owner: Loose, skip: Skip, empty: Empty[]): boolean {
  for (const property in owner) {
    const value = owner[property];
    if (property === '_sliceName') return false;
    if (typeof value !== 'object' || value === null) continue;
    const isList = Array.isArray(value);
    if (!isList && (!isOrdinary(value) || (value as Loose)._primitive)) return false;
    const isEmpty = isList ? value.length === 0 : Object.keys(value).length === 0;
    if (skip(property)) {
      if (isEmpty) empty.push({ owner, property });
      continue;
    }
    // A list of nothing but nulls goes, and what held it may then be empty.
    if (isEmpty || (isList && value.every((each) => each == null))) return false;
    if (!survey(value as Loose, skip, empty)) return false;
  }
  return true;
}

/** Maps, sets and buffers are empty in other ways. */
function isOrdinary(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]' && !('length' in value);
}
