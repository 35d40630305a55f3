/**
 * From what an author gives to a whole resource of a profile: what the profile fixes, requires and patterns is put in from the Guide, so
 * that no pathway types it again. What the profile requires and nobody gives is told.
 */
import { type Diagnostic, diagnostic } from '../../../diagnostics.js';
import type { Binding, Element, Json, JsonObject, Slice, Structure, TypeRef } from '../../../guide/index.js';
import { applyKeys, isEmpty, leaves, merge } from '../instance.js';
import type { Given, GivenChild } from './given.js';
import { builtin } from './holes.js';
import { isObject, type LeafContext, leafJson } from './leaves.js';
import type { IdentityKind } from './program.js';

export interface CompleteContext extends LeafContext {
  readonly structure: Structure;
  /** What a diagnostic calls the instance. */
  readonly name: string;
}

const REGISTERS: Readonly<Record<string, IdentityKind>> = {
  'urn:oid:1.2.208.176.1.2': 'cpr',
  'urn:oid:1.2.208.176.1.6.1.1': 'x-ecpr',
  'urn:oid:1.2.208.176.1.6.1.3': 'd-ecpr',
  'urn:oid:1.2.208.176.1.1': 'sor',
  'http://cvr.dk': 'cvr',
  'http://www.gs1.org/gln': 'gln',
  'https://kombit.dk/sts/organisation': 'fk-org',
  'http://hl7.dk/fhir/core/CodeSystem/dk-core-municipality-codes': 'municipality',
};

const HTEST: JsonObject = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  code: 'HTEST',
  display: 'test health data',
};

/** The whole resource, with holes. */
export function completeResource(context: CompleteContext, given: Given, skip: readonly string[] = []): JsonObject {
  const { structure } = context;
  const rest = new Completer(context, ['id', 'meta', ...skip]).object(structure.root, structure.type, given, undefined);
  return {
    resourceType: structure.type,
    id: builtin('id'),
    meta: { lastUpdated: builtin('lastUpdated'), profile: [structure.url], security: [HTEST] },
    ...rest,
  };
}

class Completer {
  constructor(
    private readonly context: CompleteContext,
    private readonly skip: readonly string[],
  ) {}

  /** `held`: what a pattern further up puts in, and nobody need give. */
  object(
    element: Element,
    type: string,
    given: Given | undefined,
    binding: Binding | undefined,
    held?: Json,
  ): JsonObject {
    const { structure, guide } = this.context;
    const children = guide.definitions.childrenOf(structure, element, element.types.length > 1 ? type : undefined);
    const made: Record<string, Json> = {};
    const used = new Set<GivenChild>();
    for (const child of children) {
      if (element === structure.root && this.skip.includes(child.name)) continue;
      const mine = (given?.children ?? []).filter(({ name }) => isOf(child, name));
      for (const each of mine) if (child.max !== 0 && each.given.value !== null) used.add(each);
      const below = isObject(held) ? held[child.name] : undefined;
      if (child.max === 0 || (mine.length === 0 && below !== undefined)) continue;
      const inherited = type === 'CodeableConcept' && child.name === 'coding' ? binding : undefined;
      for (const [key, value] of this.member(child, mine, inherited, given)) made[key] = value;
    }
    for (const each of given?.children ?? []) {
      if (!used.has(each) && each.given.value !== null) this.tell('FKI5101', each.given);
    }
    return made;
  }

  private *member(
    child: Element,
    mine: readonly GivenChild[],
    binding: Binding | undefined,
    parent: Given | undefined,
  ): Generator<[string, Json]> {
    const values: [string, Json][] = [];
    const add = (element: Element, each: GivenChild | undefined): void => {
      for (const made of this.values(element, child, each, binding, parent)) values.push(made);
    };
    const slices = leaves(child.slices);
    for (const slice of slices) {
      const own = mine.filter((each) => sliceOf(child, slices, each) === slice && each.given.value !== null);
      for (const each of own) add(slice, each);
      if (own.length === 0 && slice.min > 0) add(slice, undefined);
    }
    for (const each of mine) {
      if (each.given.value === null || sliceOf(child, slices, each) !== undefined) continue;
      if (each.slice === undefined) add(child, each);
      else this.tell('FKI5101', each.given);
    }
    if (values.length < child.min) add(child, undefined);
    const [first] = values;
    if (first === undefined) return;
    yield child.base.max === 1 ? first : [first[0], values.map(([, value]) => value)];
  }

  /** One value of an element or slice, or each of a list of values, with the key it stands under. */
  private values(
    element: Element,
    sliced: Element,
    child: GivenChild | undefined,
    binding: Binding | undefined,
    parent: Given | undefined,
  ): readonly [string, Json][] {
    const { given } = child ?? {};
    const type = typeOf(element, sliced, child?.name);
    if (type === undefined) {
      this.tell('FKI5102', given ?? parent, element);
      return [];
    }
    const code = type.code.startsWith('http://hl7.org/fhirpath/') ? 'string' : type.code;
    const key = sliced.name.endsWith('[x]')
      ? sliced.name.slice(0, -3) + code[0]!.toUpperCase() + code.slice(1)
      : sliced.name;
    const list = given !== undefined && Array.isArray(given.value) ? (given.value as readonly Json[]) : [given?.value];
    return list.flatMap((value, index): [string, Json][] => {
      const made = this.value(element, { ...type, code }, given, value, index, element.binding ?? binding, parent);
      return made === undefined || isEmpty(made) ? [] : [[key, made]];
    });
  }

  private value(
    element: Element,
    type: TypeRef,
    given: Given | undefined,
    value: Json | undefined,
    index: number,
    binding: Binding | undefined,
    parent: Given | undefined,
  ): Json | undefined {
    const { guide } = this.context;
    if (element.fixed !== undefined) return element.fixed.value;
    const definition = guide.definitions.structure(type.code);
    const isPrimitive = definition?.kind === 'primitive-type';
    const says = value !== undefined && value !== true;
    if (isPrimitive && value === undefined && element.pattern !== undefined) return element.pattern.value;
    if (isPrimitive && value === undefined) return this.onlyValue(element, parent);
    if (type.code === 'Extension' && value !== undefined && given !== undefined) {
      const inner: Given = { ...given, value, children: [] };
      return this.object(element, 'Extension', { ...given, children: [{ name: 'value[x]', given: inner }] }, undefined);
    }
    if (isPrimitive || (says && !(isObject(value) && (given?.children.length ?? 0) > 0))) {
      const system = this.heldSystem(element, type);
      const leaf = { element, type, binding, system, given: given!, value: value!, index };
      const made = leafJson(leaf, this.context);
      return made === undefined || element.pattern === undefined ? made : merge(made, element.pattern.value);
    }
    if (type.code === 'Reference' && (given?.children ?? []).length === 0 && this.isCitizen(element, type)) {
      return { reference: builtin('citizen') };
    }
    return this.complex(element, type, given, binding, parent);
  }

  private complex(
    element: Element,
    type: TypeRef,
    given: Given | undefined,
    binding: Binding | undefined,
    parent: Given | undefined,
  ): Json | undefined {
    const at = given ?? (parent === undefined ? undefined : { ...parent, children: [] });
    const made = this.object(element, type.code, at, binding, element.pattern?.value);
    const patterned = element.pattern === undefined ? made : merge(made, element.pattern.value);
    const keyed = 'keys' in element ? applyKeys(patterned, (element as Slice).keys) : patterned;
    const whole = type.code === 'Identifier' && isObject(keyed) ? withNumber(keyed) : keyed;
    if (!isEmpty(whole)) return whole;
    this.tell('FKI5102', at, element);
    return undefined;
  }

  /** A required primitive that nobody gives: where its value set has one code, that is it. */
  private onlyValue(element: Element, parent: Given | undefined): Json | undefined {
    const { binding } = element;
    if (binding?.strength === 'required' && binding.valueSet !== undefined) {
      const expansion = this.context.guide.definitions.valueSet(binding.valueSet)?.expansion;
      const [only, ...more] = expansion?.complete === true ? expansion.codes : [];
      if (only !== undefined && more.length === 0) return only.code;
    }
    // Numbers of registers are given to the whole Identifier, whose system says which.
    if (/(?:^|\.)identifier(?::[^.]+)?\.value$/i.test(element.id) || element.base.path === 'Identifier.value')
      return undefined;
    this.tell('FKI5102', parent, element);
    return undefined;
  }

  /** A reference that may be the citizen, and that is not held to an identifier. */
  private isCitizen(element: Element, { targetProfiles }: TypeRef): boolean {
    const { definitions } = this.context.guide;
    if (element.children.some(({ name, max }) => name === 'reference' && max === 0)) return false;
    return targetProfiles.some((target) => definitions.structure(target)?.type === 'Patient');
  }

  private heldSystem(element: Element, type: TypeRef): string | undefined {
    const { guide, structure } = this.context;
    const children = guide.definitions.childrenOf(structure, element, element.types.length > 1 ? type.code : undefined);
    const system = children.find(({ name }) => name === 'system');
    const coding = children.find(({ name }) => name === 'coding');
    const held =
      system?.fixed?.value ?? system?.pattern?.value ?? (element.pattern?.value as JsonObject | undefined)?.system;
    if (typeof held === 'string') return held;
    return coding === undefined || type.code !== 'CodeableConcept'
      ? undefined
      : this.heldSystem(coding, { ...type, code: 'Coding' });
  }

  private tell(code: 'FKI5101' | 'FKI5102', given: Given | undefined, element?: Element): void {
    const { structure, name, report } = this.context;
    const location = given?.source;
    const found: Diagnostic =
      code === 'FKI5101'
        ? diagnostic(code, { path: given?.path ?? '', profile: structure.id }, location)
        : diagnostic(code, { path: element?.id ?? '', profile: structure.id, thing: name }, location);
    report(found);
  }
}

/** Whether a segment names the element: `value[x]` also as `valueQuantity`, an element of any type by its name. */
function isOf(child: Element, name: string): boolean {
  if (child.name === name) return true;
  if (!child.name.endsWith('[x]')) return false;
  const stem = child.name.slice(0, -3);
  return child.types.some(({ code }) => name === stem + code[0]!.toUpperCase() + code.slice(1));
}

function sliceOf(child: Element, slices: readonly Slice[], { slice, name }: GivenChild): Slice | undefined {
  if (slice !== undefined)
    return slices.find(({ sliceName }) => sliceName === slice || sliceName.endsWith(`/${slice}`));
  // `valueQuantity` is a slice of `value[x]` where the profile made it one.
  return child.name.endsWith('[x]') ? slices.find(({ sliceName }) => sliceName === name) : undefined;
}

function typeOf(element: Element, sliced: Element, name: string | undefined): TypeRef | undefined {
  const [only, ...more] = element.types;
  if (only === undefined)
    return element.contentReference === undefined
      ? undefined
      : { code: 'BackboneElement', profiles: [], targetProfiles: [], aggregation: [] };
  if (more.length === 0) return only;
  const stem = sliced.name.replace(/\[x\]$/, '');
  return element.types.find(({ code }) => name === stem + code[0]!.toUpperCase() + code.slice(1));
}

/** A number of the register that the identifier names, where none is given. */
function withNumber(identifier: JsonObject): JsonObject {
  const { system, value } = identifier;
  const kind = typeof system === 'string' && Object.hasOwn(REGISTERS, system) ? REGISTERS[system] : undefined;
  return value === undefined && kind !== undefined ? { ...identifier, value: builtin(kind) } : identifier;
}
