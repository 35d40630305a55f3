/** Room to break what no right instance holds: the value that a constraint is about, made where its owner stands. */
import type { Element, Guide, Json, JsonObject } from '../../../guide/index.js';
import { isEmpty, Maker } from '../instance.js';
import { append, type Pointer, put, valueAt } from '../json.js';
import { sceneWithin } from '../report.js';
import type { Constraint } from './constraints.js';
import { type Ground, valuesOf } from './ground.js';
import { sitesOf } from './sites.js';

/** The ground, with what the constraint is about put into it where it is missing; whether that is right, the judge says. */
export function grown(constraint: Constraint, ground: Ground): Ground {
  const { element, whole, owners, structure, kind } = constraint;
  const { task, root, sites, top } = ground;
  const chain =
    kind === 'prohibited' || kind === 'slice prohibited' || kind === 'context' ? owners : [...owners, element];
  const missing = chain.findIndex((each) => valuesOf(sites, each).length === 0);
  if (missing < 1) return ground;
  const needed = chain[missing]!;
  const sliced = needed === element ? whole : (unslicedOf(chain[missing - 1]!, needed) ?? needed);
  // A choice stands with one type, and R4's own slices of it are no items.
  if (sliced.name.endsWith('[x]') && valuesOf(sites, sliced).length > 0) return ground;
  const owner = valuesOf(sites, chain[missing - 1]!)[0]!;
  const choices = new Map(chain.slice(missing).map(({ id }) => [id, true]));
  const { scene, done } = sceneWithin({ ...task, mode: 'typical', choices }, root);
  const made = new Maker(structure, scene).value({ ...needed, min: Math.max(1, needed.min) }, sliced, 1, 0);
  const value = made?.value ?? bareCoding(task.guide, needed);
  if (value === undefined || isEmpty(value)) return ground;
  const where: Pointer = [...owner, made?.key ?? sliced.name];
  const isList = sliced.base.max !== 1;
  if (!isList && valueAt(root, where) !== undefined) return ground;
  const resource = done(isList ? append(root, where, value).root : put(root, where, value));
  return { ...ground, root: resource, sites: sitesOf(task.guide, resource, structure, top) };
}

/** The element that a slice is of. */
function unslicedOf(owner: Element, needed: Element): Element | undefined {
  return owner.children.find((child) => child === needed || holdsSlice(child, needed));
}

const holdsSlice = (element: Element, slice: Element): boolean =>
  element.slices.some((each) => each === slice || holdsSlice(each, slice));

/** A coding of the system that tells its slice, with a code that the guide has of it somewhere. */
function bareCoding(guide: Guide, element: Element): JsonObject | undefined {
  if (element.types[0]?.code !== 'Coding') return undefined;
  const child = element.children.find(({ name }) => name === 'system');
  const system: Json | undefined = (child?.fixed ?? child?.pattern)?.value;
  if (typeof system !== 'string') return undefined;
  for (const { expansion } of guide.valueSets) {
    const known = expansion.codes.find((each) => each.system === system);
    if (known !== undefined)
      return { system, code: known.code, ...(known.display === undefined ? {} : { display: known.display }) };
  }
  return { system, code: '1' };
}
