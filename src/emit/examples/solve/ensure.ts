/** Making a path lead somewhere: what its steps name is created by the profile of the node they start from. */
import type { Expression } from '../../../fhirpath/index.js';
import type { Element, JsonObject } from '../../../guide/index.js';
import { Maker, type Scene } from '../instance.js';
import { append, isObject, type Pointer, put, valueAt } from '../json.js';
import { childrenOf, placeAt, structureOfResource } from '../place.js';
import type { World } from './world.js';

/** A whole, and a node in it that a path leads to. */
export interface Reached {
  readonly root: JsonObject;
  readonly at: Pointer;
}

/** What creating needs beside the Guide: the scene that values are made in, for this whole. */
export interface Making {
  readonly world: World;
  /** A scene whose references are met in `root`; what they need is added to it. */
  scene(root: JsonObject, at: Pointer): { readonly scene: Scene; done(made: JsonObject): JsonObject };
  /** Wholes with one more resource of a type in the report. */
  entries(root: JsonObject, type: string): Iterable<Reached>;
  /** Makes a criterion true at a node. */
  meet(criterion: Expression, root: JsonObject, at: Pointer): Iterable<JsonObject>;
}

/** Wholes in which `path` leads to a node: those it leads to already, then new ones. */
export function* ensure(
  making: Making,
  path: Expression,
  root: JsonObject,
  at: Pointer,
  type?: string,
  isHolder = false,
): Generator<Reached> {
  for (const found of making.world.nodes(path, root, at) ?? []) yield { root, at: found };
  yield* created(making, path, root, at, type, isHolder);
}

/** Wholes in which `path` leads to a node that it did not lead to. */
export function* created(
  making: Making,
  path: Expression,
  root: JsonObject,
  at: Pointer,
  type?: string,
  isHolder = false,
): Generator<Reached> {
  switch (path.kind) {
    case 'variable':
    case 'external':
      return;
    case 'member': {
      const owners =
        path.target === undefined ? [{ root, at }] : ensure(making, path.target, root, at, undefined, true);
      for (const owner of owners) {
        // An owner that was made for this may have come with what is looked for.
        if (owner.root !== root) yield* there(making, owner, path.name);
        yield* child(making, owner, path.name, type, isHolder);
      }
      return;
    }
    case 'typed':
      if (path.operator === 'as') yield* created(making, path.operand, root, at, path.type.name);
      return;
    case 'indexer':
      yield* created(making, path.target, root, at, type);
      return;
    case 'call':
      yield* called(making, path, root, at, type);
      return;
    default:
      return;
  }
}

function* called(
  making: Making,
  path: Extract<Expression, { kind: 'call' }>,
  root: JsonObject,
  at: Pointer,
  type: string | undefined,
): Generator<Reached> {
  const { name, args } = path;
  const target: Expression = path.target ?? { kind: 'variable', name: 'this', start: path.start, end: path.end };
  const [first] = args;
  switch (name) {
    case 'where': {
      if (first === undefined) return;
      for (const there of making.world.nodes(target, root, at) ?? [])
        if (!making.world.isTrue(first, root, there))
          for (const met of making.meet(first, root, there)) yield { root: met, at: there };
      for (const item of created(making, target, root, at, type))
        for (const met of making.meet(first, item.root, item.at)) yield { root: met, at: item.at };
      return;
    }
    case 'extension': {
      if (first?.kind !== 'string') return;
      const url = first.value;
      for (const owner of ensure(making, target, root, at))
        for (const made of child(making, owner, 'extension'))
          if ((valueAt(made.root, made.at) as JsonObject | undefined)?.url === url) yield made;
      return;
    }
    case 'ofType':
    case 'as':
      if (first?.kind !== 'member') return;
      if (isEntryResource(target)) yield* making.entries(root, first.name);
      else yield* created(making, target, root, at, first.name);
      return;
    case 'select':
      if (first === undefined) return;
      for (const owner of ensure(making, target, root, at)) yield* created(making, first, owner.root, owner.at, type);
      return;
    case 'resolve':
      for (const reference of created(making, target, root, at)) {
        const found = making.world.nodes(
          { ...path, target: { kind: 'variable', name: 'this', start: 0, end: 0 } },
          reference.root,
          reference.at,
        );
        for (const each of found ?? []) yield { root: reference.root, at: each };
      }
      return;
    case 'first':
    case 'last':
    case 'single':
    case 'trace':
    case 'distinct':
      yield* ensure(making, target, root, at, type);
      return;
    default:
      return;
  }
}

const isEntryResource = (path: Expression): boolean =>
  path.kind === 'member' && path.name === 'resource' && path.target?.kind === 'member' && path.target.name === 'entry';

function* there({ world }: Making, { root, at }: Reached, name: string): Generator<Reached> {
  const target = { kind: 'variable', name: 'this', start: 0, end: 0 } as const;
  for (const each of world.nodes({ kind: 'member', name, target, start: 0, end: 0 }, root, at) ?? [])
    yield { root, at: each };
}

/** Wholes with one more value of a child element; one that something is to be put into may be empty until then. */
function* child(making: Making, owner: Reached, name: string, type?: string, isHolder = false): Generator<Reached> {
  const { guide } = making.world;
  const place = placeAt(guide, owner.root, owner.at);
  const value = valueAt(owner.root, owner.at);
  if (place === undefined || !isObject(value)) return;
  const element = childrenOf(guide, place).find((each) => each.name.replace('[x]', '') === name);
  if (element === undefined || element.max === 0) return;
  const structure = structureOfResource(guide, owner.root);
  if (structure === undefined) return;
  const candidates: readonly Element[] = [...leavesOf(element), element].filter(({ max }) => max !== 0);
  for (const candidate of candidates) {
    const types = candidate.types.filter(({ code }) => type === undefined || code === type);
    for (const { code } of types.length > 0 ? types.slice(0, 4) : type === undefined ? [{ code: undefined }] : []) {
      const { scene, done } = making.scene(owner.root, owner.at);
      const inherited = place.type === 'CodeableConcept' ? place.element.binding : undefined;
      const value = new Maker(place.structure, scene).value(candidate, element, 1, 0, inherited, code);
      const made = value ?? (isHolder && !name.includes('[') ? { key: name, value: {} } : undefined);
      if (made === undefined) continue;
      const isList = element.base.max !== 1;
      const where = [...owner.at, made.key];
      const held = valueAt(owner.root, where);
      if (isList) {
        const grown = append(owner.root, where, made.value);
        yield { root: done(grown.root), at: grown.at };
      } else if (held === undefined)
        yield { root: done(put(clearedChoice(owner, element), where, made.value)), at: where };
    }
  }
}

/** A choice stands with one type. */
function clearedChoice({ root, at }: Reached, element: Element): JsonObject {
  if (!element.name.endsWith('[x]')) return root;
  const stem = element.name.slice(0, -3);
  const value = valueAt(root, at) as JsonObject;
  const kept = Object.entries(value).filter(
    ([key]) => !(key.startsWith(stem) && /^[A-Z]/.test(key.slice(stem.length))),
  );
  return put(root, at, Object.fromEntries(kept));
}

const leavesOf = (element: Element): readonly Element[] =>
  element.slices.flatMap((slice) => (slice.slices.length === 0 ? [slice] : [slice, ...leavesOf(slice)]));
