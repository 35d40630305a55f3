import type { Binding, Definitions, Element, ExpandedCode, Guide, Json, JsonObject } from '../../guide/index.js';
import { isObject } from './json.js';
import type { Random } from './seed.js';

/** A code to use where `binding` decides, kept to what the element's own children fix; undefined where no code is at hand. */
export function pickCode(
  guide: Guide,
  binding: Binding | undefined,
  limits: Limits,
  random: Random,
): ExpandedCode | undefined {
  const candidates = candidatesOf(guide.definitions, binding, limits);
  if (candidates.length > 0) return random.pick(candidates);
  if (limits.system === undefined) return undefined;
  const system = guide.definitions.codeSystem(limits.system);
  if (system === undefined || binding?.strength === 'required') return undefined;
  const concepts =
    limits.code === undefined ? system.concepts : [...walk(system.concepts)].filter(({ code }) => code === limits.code);
  const concept = concepts.length === 0 ? undefined : random.pick(concepts);
  if (concept === undefined) return undefined;
  return {
    system: limits.system,
    code: concept.code,
    ...(concept.display === undefined ? {} : { display: concept.display }),
  };
}

type Tree<T> = { readonly children: readonly T[] };
function* walk<T extends Tree<T>>(concepts: readonly T[]): Generator<T> {
  for (const concept of concepts) {
    yield concept;
    yield* walk(concept.children);
  }
}

type Limits = { readonly system?: string; readonly code?: string };
const CANDIDATES = new WeakMap<Definitions, Map<string, readonly ExpandedCode[]>>();

/** The codes that a binding leaves to choose from; asked for again and again. */
function candidatesOf(definitions: Definitions, binding: Binding | undefined, limits: Limits): readonly ExpandedCode[] {
  if (binding?.valueSet === undefined) return [];
  const known = CANDIDATES.get(definitions) ?? new Map<string, readonly ExpandedCode[]>();
  CANDIDATES.set(definitions, known);
  const key = `${binding.valueSet} ${limits.system ?? ''} ${limits.code ?? ''}`;
  let found = known.get(key);
  if (found === undefined) {
    found = codesOf(definitions, binding).filter(
      ({ system, code, abstract }) =>
        (abstract !== true || limits.code !== undefined) &&
        (limits.system === undefined || system === limits.system) &&
        (limits.code === undefined || code === limits.code),
    );
    known.set(key, found);
  }
  return found;
}

/** The codes that a binding's value set lists, those in use before the inactive ones. */
function codesOf(definitions: Definitions, binding: Binding | undefined): readonly ExpandedCode[] {
  if (binding?.valueSet === undefined) return [];
  const codes = definitions.valueSet(binding.valueSet)?.expansion.codes ?? [];
  const active = codes.filter(({ inactive }) => inactive !== true);
  return active.length > 0 ? active : codes;
}

/** The value that a child of this name is held to, where it is a string. */
function fixedText(children: readonly Element[], name: string): string | undefined {
  const child = children.find((element) => element.name === name);
  const value = child?.fixed?.value ?? child?.pattern?.value;
  return typeof value === 'string' ? value : undefined;
}

/** System, code and display of a Coding, as far as its element and the binding above it decide them. */
export function codingParts(
  guide: Guide,
  element: Element,
  children: readonly Element[],
  binding: Binding | undefined,
  random: Random,
): JsonObject {
  const pattern = element.pattern?.value as JsonObject | undefined;
  const held = (name: 'system' | 'code' | 'display'): string | undefined => {
    const own = pattern?.[name];
    return typeof own === 'string' ? own : fixedText(children, name);
  };
  const system = held('system');
  const code = held('code');
  const codeBinding = children.find(({ name }) => name === 'code')?.binding;
  const chosen = pickCode(
    guide,
    element.binding ?? binding ?? codeBinding,
    { ...(system === undefined ? {} : { system }), ...(code === undefined ? {} : { code }) },
    random,
  );
  const display = held('display') ?? chosen?.display;
  return {
    ...((system ?? chosen?.system) === undefined ? {} : { system: (system ?? chosen?.system)! }),
    ...((code ?? chosen?.code) === undefined ? {} : { code: (code ?? chosen?.code)! }),
    ...(display === undefined ? {} : { display }),
  };
}

/** Every code of a system with its display, for systems at hand. */
const DISPLAYS = new WeakMap<Definitions, Map<string, ReadonlyMap<string, string | undefined> | undefined>>();

/** The display of a code; null where the system is at hand and lacks the code, undefined where nothing is known of it. */
export function displayOf(definitions: Definitions, system: string, code: string): string | undefined | null {
  let known = DISPLAYS.get(definitions);
  if (known === undefined) {
    known = new Map();
    DISPLAYS.set(definitions, known);
  }
  if (!known.has(system)) {
    const found = definitions.codeSystem(system);
    known.set(
      system,
      found === undefined || found.content === 'not-present'
        ? undefined
        : new Map([...walk(found.concepts)].map((concept) => [concept.code, concept.display])),
    );
  }
  const codes = known.get(system);
  return codes === undefined ? undefined : codes.has(code) ? codes.get(code) : null;
}

/** The value with the display of every coding in it brought to agree with its code. */
export function withDisplays(guide: Guide, value: Json): Json {
  if (Array.isArray(value)) return value.map((each: Json) => withDisplays(guide, each));
  if (!isObject(value)) return value;
  const { system, code, display } = value;
  if (typeof system === 'string' && typeof code === 'string') {
    const right = displayOf(guide.definitions, system, code);
    if (right === display || (display === undefined && typeof right !== 'string')) return value;
    const { display: _, ...rest } = value;
    return typeof right === 'string' ? { ...rest, display: right } : rest;
  }
  return Array.isArray(value.coding) ? { ...value, coding: withDisplays(guide, value.coding as Json) } : value;
}
