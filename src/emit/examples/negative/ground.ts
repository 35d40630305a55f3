/** What breaking starts from, and what all of it shares. */
import type { Element, Json, JsonObject } from '../../../guide/index.js';
import { type Pointer, valueAt } from '../json.js';
import type { Task } from '../report.js';
import type { Constraint } from './constraints.js';
import type { Sites } from './sites.js';

/** An instance that should break a constraint, and the places that a finding may name. */
export interface Attempt {
  readonly resource: JsonObject;
  /** Pointers that the finding may stand at. */
  readonly at: readonly Pointer[];
}

/** What breaking needs to know of the instance it starts from. */
export interface Ground {
  readonly task: Task;
  readonly root: JsonObject;
  readonly sites: Sites;
  /** Where the constraint's structure is met. */
  readonly top: Pointer;
}

/** The pointers of the elements that hold a constraint's element. */
export function ownersOf({ owners }: Constraint, { sites, top }: Ground): readonly Pointer[] {
  const owner = owners.at(-1);
  return owner === undefined ? [top] : valuesOf(sites, owner);
}

/** Where values of an element stand, those in its slices too. */
export const valuesOf = (sites: Sites, element: Element): readonly Pointer[] =>
  leaves(element).flatMap((each) => sites.get(each) ?? []);

/** The values of an element (a slice's own, or all) that stand in one owner. */
export function standing({ element, whole }: Constraint, { root, sites }: Ground, owner: Pointer): readonly Pointer[] {
  const stem = whole.name.replace('[x]', '');
  if (element === whole) {
    const value = valueAt(root, owner) as JsonObject;
    const key = Object.keys(value).find(
      (each) =>
        each === stem ||
        (whole.name.endsWith('[x]') && each.startsWith(stem) && /^[A-Z]/.test(each.slice(stem.length))),
    );
    if (key === undefined) return [];
    const held = value[key];
    return Array.isArray(held) ? held.map((_: Json, i: number) => [...owner, key, i]) : [[...owner, key]];
  }
  const isBelow = (at: Pointer): boolean => owner.every((step, i) => at[i] === step) && at.length <= owner.length + 2;
  return leaves(element)
    .flatMap((each) => sites.get(each) ?? [])
    .filter(isBelow);
}

export const leaves = (element: Element): readonly Element[] => [element, ...element.slices.flatMap(leaves)];

/** A code that means nothing here. */
export const UNKNOWN: JsonObject = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor',
  code: 'UNK',
  display: 'unknown',
};

/** A reference that says what it means and leads nowhere. */
export const SOMEWHERE: JsonObject = { display: 'Prøvested' };
