/** References that lead where they should not, and extensions that stand where they should not. */
import type { Element, JsonObject } from '../../../guide/index.js';
import { isEmpty } from '../instance.js';
import { append, isObject, type Pointer, put, valueAt } from '../json.js';
import { childrenOf, placeAt } from '../place.js';
import { type Attempt, type Ground, SOMEWHERE, UNKNOWN } from './ground.js';

export function* otherTarget(
  { root, task, top }: Ground,
  at: Pointer,
  element: Element,
  before: Element | undefined,
): Generator<Attempt> {
  const allowed = new Set(
    element.types.flatMap(({ targetProfiles }) =>
      targetProfiles.map((url) => task.guide.definitions.structure(url)?.type ?? url),
    ),
  );
  const bare = withoutTarget(root, at);
  const entries = (root.entry as readonly JsonObject[] | undefined) ?? [];
  const isBundled = element.types.some(
    ({ aggregation }) => aggregation.length > 0 && !aggregation.includes('referenced'),
  );
  const others = entries.filter(({ resource }) => isObject(resource) && !allowed.has(String(resource.resourceType)));
  const toEntries = others.map(
    ({ fullUrl }): Attempt => ({ resource: put(root, at, { ...bare, reference: String(fullUrl) }), at: [at] }),
  );
  if (isBundled) yield* toEntries;
  // What R4 allows here and the profile does not breaks the profile alone.
  for (const type of before?.types.flatMap(({ targetProfiles }) => targetProfiles) ?? []) {
    const name = task.guide.definitions.structure(type)?.type ?? '';
    if (!allowed.has(name) && name !== 'Resource' && name !== '')
      yield { resource: put(root, at, { ...bare, reference: `${name}/example` }), at: [at] };
  }
  if (!isBundled) yield* toEntries;
  for (const type of ['Basic', 'Patient', 'Organization', 'Binary'])
    if (!allowed.has(type)) yield { resource: put(root, at, { ...bare, reference: `${type}/example` }), at: [at] };
  // The right type and the wrong profile shows only where the target is at hand.
  for (const type of allowed) {
    const contained = { resourceType: type, id: 'indlejret', ...(BARE[type] ?? {}) };
    const held = append(put(root, at, { ...bare, reference: '#indlejret' }), [...top, 'contained'], contained);
    if (!top.includes('contained')) yield { resource: held.root, at: [at] };
  }
  for (const { fullUrl, resource } of entries)
    if (isObject(resource) && allowed.has(String(resource.resourceType)))
      yield { resource: put(root, at, { ...bare, reference: String(fullUrl) }), at: [at] };
}

export function withoutTarget(root: JsonObject, at: Pointer): JsonObject {
  const value = valueAt(root, at);
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'reference' && key !== 'type'))
    : {};
}

/** What R4 itself requires of a few types, so that nothing but the profile is broken. */
const BARE: Readonly<Record<string, JsonObject>> = {
  Condition: { subject: SOMEWHERE },
  Observation: { status: 'final', code: { text: 'Andet' } },
  CarePlan: { status: 'active', intent: 'plan', subject: SOMEWHERE },
  Goal: { lifecycleStatus: 'active', description: { text: 'Andet' }, subject: SOMEWHERE },
  ServiceRequest: { status: 'active', intent: 'order', subject: SOMEWHERE },
  Procedure: { status: 'completed', subject: SOMEWHERE },
  Encounter: { status: 'finished', class: { ...UNKNOWN } },
  EpisodeOfCare: { status: 'active', patient: SOMEWHERE },
  Organization: { name: 'Prøvested' },
};

/** A reference of the same type that leads out of what is sent. */
export function elsewhere({ root, task }: Ground, at: Pointer, element: Element): string {
  const reference = valueAt(root, [...at, 'reference']);
  const entry = ((root.entry as readonly JsonObject[] | undefined) ?? []).find(({ fullUrl }) => fullUrl === reference);
  const target = element.types[0]?.targetProfiles[0];
  const type = isObject(entry?.resource)
    ? String(entry.resource.resourceType)
    : ((target === undefined ? undefined : task.guide.definitions.structure(target)?.type) ?? 'Patient');
  return `https://fhir.test/${type}/1`;
}

/** The extension on elements where it has no business. */
export function* elsewhereOn({ root, top, task }: Ground): Generator<Attempt> {
  const value = valueAt(root, top);
  if (value === undefined || isEmpty(value)) return;
  const name = top.at(-2);
  if (typeof name !== 'string') return;
  let tried = 0;
  const walk = function* (at: Pointer, depth: number): Generator<Pointer> {
    const held = valueAt(root, at);
    if (depth > 4 || typeof held !== 'object' || held === null) return;
    if (isObject(held) && typeof held.url !== 'string') yield at;
    for (const key of Array.isArray(held) ? held.keys() : Object.keys(held)) yield* walk([...at, key], depth + 1);
  };
  const around = top.slice(0, -2);
  for (const owner of walk([], 0)) {
    const place = placeAt(task.guide, root, owner);
    if (place === undefined || !childrenOf(task.guide, place).some((child) => child.name === name && child.max !== 0))
      continue;
    if (owner.join('/') === around.join('/') || owner.at(-1) === 'resource' || ++tried > 24) continue;
    // HL7's validator names what holds the extension.
    yield { resource: append(root, [...owner, name], value).root, at: [owner] };
  }
}
