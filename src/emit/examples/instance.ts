import type { Binding, Element, Guide, Json, JsonObject, Slice, Structure, TypeRef } from '../../guide/index.js';
import { codingParts, pickCode, withDisplays } from './codings.js';
import { NATURAL, tidy } from './datatypes.js';
import { isObject } from './json.js';
import { primitiveValue } from './primitives.js';
import type { Random } from './seed.js';

/** How much of a profile an instance shows: what must be there; what the profile speaks of; everything that may be there. */
export type Mode = 'minimal' | 'typical' | 'maximal';

/** What surrounds an instance: the day, the chance, and the resources that it refers to. */
export interface Scene {
  readonly guide: Guide;
  readonly mode: Mode;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly random: Random;
  /** A reference that meets one of the type's target profiles; undefined where nothing that does may stand in the report. */
  reference(type: TypeRef, element: Element): JsonObject | undefined;
  /** A resource that meets the type, for Bundle.entry.resource, contained and Parameters. */
  resource(type: TypeRef, element: Element): JsonObject | undefined;
  /** A resource inside another has no labels of its own (dom-5). */
  readonly isContained?: boolean;
  /** Optional elements to leave out or put in, by element id: how a repair steers. */
  readonly choices: ReadonlyMap<string, boolean>;
  /** Told of each optional element that was decided, so that a repair knows what it may change. */
  decided(elementId: string, included: boolean): void;
}

const MAXIMAL_DEPTH = 4;
const DEEPEST = 10;
const CODING_PARTS = new Set(['system', 'code', 'display', 'version', 'userSelected']);
const QUANTITIES = new Set(['Quantity', 'Age', 'Distance', 'Duration', 'Count', 'SimpleQuantity']);
const isRequired = (binding: Binding | undefined): boolean => binding?.strength === 'required';
const PASSED_OVER = new Set(['id', 'extension', 'modifierExtension', 'contained', 'implicitRules', 'language', 'text']);

/** One instance of a profile (or of a resource type), made from the Guide alone. */
export function makeInstance(structure: Structure, id: string, scene: Scene): JsonObject {
  const { meta: generated, ...rest } = new Maker(structure, scene).object(structure.root, structure.type, 0);
  const claimed =
    structure.derivation === 'constraint'
      ? withProfile(scene.guide, generated as JsonObject | undefined, structure.url)
      : (generated as JsonObject | undefined);
  const meta = scene.isContained === true ? claimed : asTestData(scene.guide, structure, claimed);
  return { resourceType: structure.type, id, ...(meta === undefined ? {} : { meta }), ...rest };
}

/** What was generated as a profile's canonical names no profile; what the profile itself holds it to stays. */
function withProfile(guide: Guide, meta: JsonObject | undefined, url: string): JsonObject {
  const held = ((meta?.profile as readonly string[] | undefined) ?? []).filter(
    (profile) => guide.definitions.structure(profile) !== undefined,
  );
  return { ...meta, profile: held.some((profile) => profile.split('|')[0] === url) ? held : [url, ...held] };
}

/** HL7's label for data that are of no real person. */
const TEST_DATA = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  code: 'HTEST',
  display: 'test health data',
} as const;

/** Marks test data as such, where the profile lets it. */
export function asTestData(guide: Guide, structure: Structure, meta: JsonObject | undefined): JsonObject | undefined {
  const children = (element: Element | undefined): readonly Element[] =>
    element === undefined ? [] : guide.definitions.childrenOf(structure, element);
  const holder = children(structure.root).find(({ name }) => name === 'meta');
  const security = children(holder).find(({ name }) => name === 'security');
  if (holder?.max === 0 || security === undefined || security.max === 0 || security.slicing?.rules === 'closed')
    return meta;
  const there = ((meta?.security as readonly Json[] | undefined) ?? []).filter(
    (each) => isObject(each) && each.code !== TEST_DATA.code,
  );
  // Of the labels that R4 merely recommends none is meant; those that the profile asks for are.
  const asked = security.min > 0 || security.slices.some(({ min }) => min > 0) ? there : [];
  return { ...meta, security: [...asked, TEST_DATA] };
}

export class Maker {
  constructor(
    private readonly structure: Structure,
    private readonly scene: Scene,
  ) {}

  /** The children of an element of a complex type, as a JSON object; empty where nothing is to be said. */
  object(element: Element, type: string, depth: number, binding?: Binding): JsonObject {
    const { guide, random, mode, choices } = this.scene;
    const children = guide.definitions.childrenOf(this.structure, element, element.types.length > 1 ? type : undefined);
    const made: Record<string, Json> = {};
    const given: JsonObject =
      type === 'Coding' || (QUANTITIES.has(type) && binding?.strength === 'required')
        ? codingParts(guide, element, children, binding, random.child(element.id))
        : {};
    const natural = NATURAL[type] ?? [];
    const possible = mode === 'maximal' || choices.size > 0 ? children : shown(children, type);
    for (const child of possible) {
      if (child.max === 0) continue;
      if (Object.hasOwn(given, child.name)) {
        made[child.name] = given[child.name]!;
        continue;
      }
      // A coding's other parts are as its code decides: a version that its system does not have would be wrong.
      if (type === 'Coding' && child.min === 0 && CODING_PARTS.has(child.name)) continue;
      const inherited = type === 'CodeableConcept' && child.name === 'coding' ? binding : undefined;
      for (const [key, value] of this.member(child, type, natural, depth, inherited)) made[key] = value;
    }
    const isHeld = (name: string): boolean =>
      children.some(
        (child) =>
          child.name === name &&
          (child.fixed !== undefined || child.pattern !== undefined || isRequired(child.binding)),
      ) ||
      (isObject(element.pattern?.value) && Object.hasOwn(element.pattern.value, name)) ||
      // A Quantity's binding is that of its unit.
      (name === 'code' && isRequired(binding) && made.code !== undefined);
    return tidy(type, made, random.child('tidy', element.id, depth), isHeld);
  }

  /** The JSON member(s) that one child element becomes. */
  private *member(
    child: Element,
    parent: string,
    natural: readonly string[],
    depth: number,
    binding?: Binding,
  ): Generator<[string, Json]> {
    const choice = child.name.endsWith('[x]');
    const slices = leaves(child.slices);
    const chosen = slices.filter(
      (slice) => slice.max !== 0 && (slice.min > 0 || this.includes(slice, parent, [], depth)),
    );
    const values: { key: string; value: Json }[] = [];
    for (const slice of choice ? chosen.slice(0, 1) : chosen) {
      for (let i = 0; i < Math.max(1, slice.min); i++) {
        const made = this.value(slice, child, depth, i, binding);
        if (made !== undefined) values.push(made);
      }
    }
    const wanted = child.min > 0 || this.includes(child, parent, natural, depth);
    const needed = Math.max(child.min, wanted && values.length === 0 ? 1 : 0) - values.length;
    const optional = slices.filter((slice) => slice.max !== 0 && !chosen.includes(slice));
    for (let i = 0; i < needed; i++) {
      // A closed slicing has no room for anything else; an open one is better shown by a slice than by an outsider.
      const instead = optional[i % Math.max(1, optional.length)];
      const from = instead !== undefined && child.slicing?.rules === 'closed' ? instead : child;
      const made = this.value(from, child, depth, i, binding);
      if (made !== undefined) values.push(made);
    }
    const first = values[0];
    if (first === undefined) return;
    yield isList(child) ? [first.key, values.map(({ value }) => value)] : [first.key, first.value];
  }

  /** Whether an optional element is shown. */
  private includes(element: Element, parent: string, natural: readonly string[], depth: number): boolean {
    if (element.min > 0) return true;
    const { mode, choices } = this.scene;
    // A structure that holds itself is shown so far and no further.
    if (depth > DEEPEST) return false;
    const forced = choices.get(element.id);
    if (forced !== undefined) return forced;
    if (natural.includes(element.name)) return true;
    if (parent === 'Extension' && element.name === 'value[x]') return true;
    const sliced = 'sliceName' in element && element.sliceName !== undefined;
    if (PASSED_OVER.has(element.name) && !sliced) return false;
    const spoken = speaksOf(element);
    const included = mode === 'minimal' ? false : mode === 'typical' ? spoken : spoken || depth < MAXIMAL_DEPTH;
    if (spoken || mode === 'maximal') this.scene.decided(element.id, included);
    return included;
  }

  /** One value of an element (or slice), with the JSON key it stands under. */
  value(
    element: Element,
    sliced: Element,
    depth: number,
    index: number,
    inherited?: Binding,
    only?: string,
  ): { key: string; value: Json } | undefined {
    const { random } = this.scene;
    const type =
      only === undefined
        ? chooseType(element, random.child('type', element.id))
        : element.types.find(({ code }) => code === only);
    if (type === undefined) return undefined;
    const code = type.code.startsWith('http://hl7.org/fhirpath/System.') ? 'string' : type.code;
    const key = sliced.name.endsWith('[x]')
      ? sliced.name.slice(0, -3) + code[0]!.toUpperCase() + code.slice(1)
      : sliced.name;
    const value = this.typed(element, type, code, depth, index, inherited);
    return value === undefined || isEmpty(value) ? undefined : { key, value };
  }

  private hasNoCode(element: Element, inherited: Binding | undefined): boolean {
    const { guide, random } = this.scene;
    const children = guide.definitions.childrenOf(
      this.structure,
      element,
      element.types.length > 1 ? 'Coding' : undefined,
    );
    const binding = element.binding ?? inherited;
    const isAsked = children.some(({ name, min }) => min > 0 && name !== 'code' && name !== 'system');
    return !isAsked && codingParts(guide, element, children, binding, random).code === undefined;
  }

  private typed(
    element: Element,
    type: TypeRef,
    code: string,
    depth: number,
    index: number,
    inherited?: Binding,
  ): Json | undefined {
    if (element.fixed !== undefined) return element.fixed.value;
    const { guide, asOf } = this.scene;
    const random = this.scene.random.child(element.id, index);
    const definition = guide.definitions.structure(code);
    if (definition?.kind === 'primitive-type' || code === 'xhtml') {
      if (element.pattern !== undefined) return element.pattern.value;
      const coded =
        code === 'code' || code === 'string' || code === 'uri'
          ? pickCode(guide, element.binding, {}, random)
          : undefined;
      if (coded !== undefined && (code === 'code' || element.binding?.strength === 'required')) return coded.code;
      return primitiveValue(code, element, { asOf, random, base: baseOf(guide) });
    }
    if (code === 'Reference') {
      const children = guide.definitions.childrenOf(
        this.structure,
        element,
        element.types.length > 1 ? code : undefined,
      );
      const may = (name: string): boolean => children.some((child) => child.name === name && child.max !== 0);
      if (may('reference')) {
        const made = this.scene.reference(type, element);
        const isAskedMore = children.some(({ name, min }) => min > 0 && name !== 'reference');
        return made === undefined || !isAskedMore ? made : { ...this.object(element, code, depth + 1), ...made };
      }
    }
    if (definition?.kind === 'resource' || code === 'Resource') return this.scene.resource(type, element);
    // A coding that may be left out says nothing where no code for it is at hand.
    if (code === 'Coding' && element.min === 0 && this.hasNoCode(element, inherited)) return undefined;
    const made = this.object(element, code, depth + 1, element.binding ?? inherited);
    const whole = element.pattern === undefined ? made : merge(made, element.pattern.value);
    const bare = 'keys' in element ? applyKeys(whole, (element as Slice).keys) : whole;
    // What a pattern or a slice puts over the code has a display of its own.
    const keyed = bare === made ? made : withDisplays(guide, bare);
    if (!isEmpty(keyed)) return keyed;
    return code === 'CodeableConcept'
      ? { text: String(primitiveValue('string', element, { asOf, random, base: '' })) }
      : undefined;
  }
}

/** Where made-up addresses stand: at the guide's own, but for guides at HL7's, whose addresses are all given out. */
const baseOf = ({ meta }: Guide): string =>
  /^https?:\/\/(?!hl7\.org\/fhir)/.test(meta.canonical) ? meta.canonical : 'https://fhir.test';

/** The slices that have no reslices, in order. */
export function leaves(slices: readonly Slice[]): readonly Slice[] {
  return slices.flatMap((slice) => (slice.slices.length === 0 ? [slice] : [slice, ...leaves(slice.slices)]));
}

/** The children that an instance which shows no more than the profile speaks of can have. */
function shown(children: readonly Element[], type: string): readonly Element[] {
  const known = SHOWN.get(children) ?? new Map<string, readonly Element[]>();
  SHOWN.set(children, known);
  let found = known.get(type);
  if (found === undefined) {
    const natural = NATURAL[type] ?? [];
    found = children.filter(
      (child) =>
        child.max !== 0 &&
        (child.min > 0 ||
          natural.includes(child.name) ||
          CODING_PARTS.has(child.name) ||
          (type === 'Extension' && child.name === 'value[x]') ||
          speaksOf(child) ||
          child.slices.some(({ min }) => min > 0)),
    );
    known.set(type, found);
  }
  return found;
}
const SHOWN = new WeakMap<readonly Element[], Map<string, readonly Element[]>>();

/** True where the profile itself says something of the element or below it. */
function speaksOf(element: Element): boolean {
  let known = SPOKEN_OF.get(element);
  if (known === undefined) {
    known =
      element.mustSupport || element.inDifferential || element.children.some(speaksOf) || element.slices.some(speaksOf);
    SPOKEN_OF.set(element, known);
  }
  return known;
}
const SPOKEN_OF = new WeakMap<Element, boolean>();

function chooseType(element: Element, random: Random): TypeRef | undefined {
  const { types } = element;
  if (types.length === 0)
    return element.contentReference === undefined
      ? undefined
      : { code: 'BackboneElement', profiles: [], targetProfiles: [], aggregation: [] };
  const usual = types.filter(
    ({ code }) =>
      code === 'string' ||
      code === 'CodeableConcept' ||
      code === 'dateTime' ||
      code === 'Quantity' ||
      code === 'boolean',
  );
  return types.length > 8 ? random.pick(usual.length > 0 ? usual : types) : types[0];
}

const isList = (element: Element): boolean => element.base.max !== 1;

export const isEmpty = (value: Json): boolean =>
  value === null ||
  (typeof value === 'object' && (Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0));

/** `value` with everything that `pattern` says put into it. */
export function merge(value: Json, pattern: Json): Json {
  if (Array.isArray(pattern)) {
    const list = Array.isArray(value) ? [...(value as readonly Json[])] : [];
    pattern.forEach((wanted: Json, i) => {
      list[i] = list[i] === undefined ? wanted : merge(list[i]!, wanted);
    });
    return list;
  }
  if (typeof pattern === 'object' && pattern !== null) {
    const object: Record<string, Json> =
      typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...(value as JsonObject) } : {};
    for (const [key, wanted] of Object.entries(pattern))
      object[key] = Object.hasOwn(object, key) ? merge(object[key]!, wanted) : wanted;
    return object;
  }
  return pattern;
}

/** Puts the values that tell a slice apart where they are not yet. Paths that call functions are left to the type's own content. */
export function applyKeys(value: Json, keys: Slice['keys']): Json {
  return keys.reduce<Json>((whole, key) => {
    if ((key.kind !== 'fixed' && key.kind !== 'pattern') || !/^[A-Za-z.]+$/.test(key.path)) return whole;
    if (key.path === '') return merge(whole, key.value.value);
    return merge(whole, nested(whole, key.path.split('.'), key.value.value));
  }, value);
}

/** A pattern that has `leaf` at the end of a path, with lists where the value has them. */
function nested(at: Json | undefined, path: readonly string[], leaf: Json): Json {
  const [name, ...rest] = path;
  if (name === undefined) return Array.isArray(at) ? [leaf] : leaf;
  const holder = (Array.isArray(at) ? (at as readonly Json[])[0] : at) as JsonObject | undefined;
  const inner = { [name]: nested(holder?.[name], rest, leaf) };
  return Array.isArray(at) ? [inner] : inner;
}
