/** Which element of which profile a value in a resource is: the way back from an instance to the Guide. */
import type { Binding, Element, Guide, Json, JsonObject, Slice, SliceKey, Structure } from '../../guide/index.js';
import { holds, isObject, type Pointer, same, valueAt } from './json.js';

/** A value's element. */
export interface Place {
  readonly structure: Structure;
  readonly element: Element;
  /** The FHIR type that stands there: of a choice the one chosen. */
  readonly type: string;
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** The structure that a resource claims, else the one of its type. */
export function structureOfResource(guide: Guide, resource: JsonObject): Structure | undefined {
  const claimed = (resource.meta as JsonObject | undefined)?.profile;
  const own = Array.isArray(claimed)
    ? (claimed as readonly Json[])
        .map((url) => (typeof url === 'string' ? guide.definitions.structure(url) : undefined))
        .find((found) => found !== undefined && found.type === resource.resourceType)
    : undefined;
  return own ?? guide.definitions.structure(String(resource.resourceType));
}

/** The element of the value at `at`; undefined where no definition knows it. */
export function placeAt(guide: Guide, root: JsonObject, at: Pointer, by?: Structure): Place | undefined {
  const top = by ?? structureOfResource(guide, root);
  if (top === undefined) return undefined;
  let place: Place = { structure: top, element: top.root, type: top.type };
  let value: Json | undefined = root;
  for (const step of at) {
    value = valueAt(value, [step]);
    if (typeof step === 'number') {
      const slice = sliceOf(place.element, value, root);
      if (slice !== undefined) place = { ...place, element: slice, type: slice.types[0]?.code ?? place.type };
      continue;
    }
    const child = childNamed(guide, place, step);
    if (child === undefined) return undefined;
    if (isObject(value) && typeof value.resourceType === 'string') {
      const inner = structureOfResource(guide, value);
      if (inner === undefined) return undefined;
      place = { structure: inner, element: inner.root, type: inner.type };
    } else place = child;
  }
  return place;
}

/** The binding that decides a node's code: its own, or that of the concept around it. */
export function bindingAt(guide: Guide, root: JsonObject, at: Pointer): Binding | undefined {
  for (let length = at.length; length > 0; length--) {
    const place = placeAt(guide, root, at.slice(0, length));
    if (place === undefined) return undefined;
    if (place.element.binding?.valueSet !== undefined) return place.element.binding;
    if (!['Coding', 'CodeableConcept', 'code', 'uri', 'string', 'Quantity'].includes(place.type)) return undefined;
  }
  return undefined;
}

/** The child that stands under a JSON name: `valueQuantity` is `value[x]` as a Quantity. */
export function childNamed(guide: Guide, { structure, element, type }: Place, key: string): Place | undefined {
  for (const child of childrenOf(guide, { structure, element, type })) {
    if (child.name === key) return { structure, element: child, type: typeOf(child) };
    if (!child.name.endsWith('[x]')) continue;
    const stem = child.name.slice(0, -3);
    const found = child.types.find(({ code }) => key === stem + capital(code));
    if (found !== undefined) {
      const slice = child.slices.find(({ types }) => types.length === 1 && types[0]!.code === found.code);
      return { structure, element: slice ?? child, type: found.code };
    }
  }
  return undefined;
}

export function childrenOf(guide: Guide, { structure, element, type }: Place): readonly Element[] {
  return guide.definitions.childrenOf(structure, element, element.types.length > 1 ? type : undefined);
}

const typeOf = (element: Element): string => {
  const code = element.types[0]?.code ?? 'BackboneElement';
  return code.startsWith('http://hl7.org/fhirpath/System.') ? 'string' : code;
};

/** The innermost slice that a value belongs to. */
export function sliceOf(element: Element, value: Json | undefined, root: JsonObject): Slice | undefined {
  if (element.slices.length === 0) return undefined;
  const found = element.slices.find(
    (slice) => slice.keys.length > 0 && slice.keys.every((key) => fits(key, value, root)),
  );
  return found === undefined ? undefined : (sliceOf(found, value, root) ?? found);
}

function fits(key: SliceKey, value: Json | undefined, root: JsonObject): boolean {
  if (key.kind === 'allOf') return key.keys.every((each) => fits(each, value, root));
  const found = valuesAt(value, key.path, root);
  switch (key.kind) {
    case 'fixed':
      return found.some((each) => same(each, key.value.value));
    case 'pattern':
      return found.some((each) => holds(each, key.value.value));
    case 'exists':
      return found.length > 0 === key.exists;
    case 'type':
      return found.some((each) => isObject(each) && key.types.includes(String(each.resourceType)));
    case 'profile':
      return found.some(
        (each) =>
          isObject(each) &&
          ((each.meta as JsonObject | undefined)?.profile as readonly Json[] | undefined)?.some((url) =>
            key.profiles.includes(String(url)),
          ) === true,
      );
    default:
      return false;
  }
}

/** The values at a discriminator's path. */
function valuesAt(value: Json | undefined, path: string, root: JsonObject): readonly Json[] {
  let found: readonly Json[] = value === undefined ? [] : [value];
  for (const step of stepsOf(path)) {
    if (found.length === 0) break;
    found = found.flatMap((each) => (isObject(each) ? step(each, root) : []));
  }
  return found;
}

type Step = (value: JsonObject, root: JsonObject) => readonly Json[];

/** What paths lead by: the same few are asked of every value. */
const STEPS = new Map<string, readonly Step[]>();

function stepsOf(path: string): readonly Step[] {
  let steps = STEPS.get(path);
  if (steps === undefined) {
    steps = path
      .split(/\.(?![^(]*\))/)
      .filter((step) => step !== '$this' && step !== '')
      .map(stepOf);
    STEPS.set(path, steps);
  }
  return steps;
}

function stepOf(step: string): Step {
  const url = /^extension\(['"](.+)['"]\)$/.exec(step)?.[1];
  if (url !== undefined) return (value) => listOf(value.extension).filter((each) => isObject(each) && each.url === url);
  // The type of a choice is in the property's name, which is found without it.
  if (/^(ofType|as)\(/.test(step)) return (value) => [value];
  if (step === 'resolve()')
    return (value, root) => {
      const target = resolved(root, value.reference);
      return target === undefined ? [] : [target];
    };
  return (value) => (value[step] === undefined ? choiceOf(value, step) : listOf(value[step]));
}

const listOf = (value: Json | undefined): readonly Json[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value];

function choiceOf(value: JsonObject, stem: string): readonly Json[] {
  const key = Object.keys(value).find((name) => name.startsWith(stem) && /^[A-Z]/.test(name.slice(stem.length)));
  return key === undefined ? [] : [value[key]!];
}

/** The resource that a reference names: contained, or in the Bundle. */
export function resolved(root: JsonObject, reference: Json | undefined): JsonObject | undefined {
  const at = pointerOfTarget(root, reference, []);
  const found = at === undefined ? undefined : valueAt(root, at);
  return isObject(found) ? found : undefined;
}

/** Where the target of a reference stands; `from` is where the reference does. */
export function pointerOfTarget(root: JsonObject, reference: Json | undefined, from: Pointer): Pointer | undefined {
  if (typeof reference !== 'string') return undefined;
  if (reference.startsWith('#')) {
    const holder = from[0] === 'entry' ? from.slice(0, 3) : [];
    const list = valueAt(root, [...holder, 'contained']);
    if (!Array.isArray(list)) return undefined;
    const i = (list as readonly Json[]).findIndex((each) => isObject(each) && `#${String(each.id)}` === reference);
    return i < 0 ? undefined : [...holder, 'contained', i];
  }
  if (!Array.isArray(root.entry)) return undefined;
  const i = (root.entry as readonly Json[]).findIndex(
    (entry) =>
      isObject(entry) &&
      (entry.fullUrl === reference || String(entry.fullUrl).endsWith(`/${reference}`)) &&
      isObject(entry.resource),
  );
  return i < 0 ? undefined : ['entry', i, 'resource'];
}
