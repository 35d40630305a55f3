/**
 * `guide.json`: the Guide as text, and back. It holds the guide's own definitions and names what it was compiled against by canonical
 * and hash.
 *
 * What an element does not say is left out (empty lists, false flags, `base` where it repeats the element), and invariants, which
 * every element inherits, are listed once.
 */
import { elementsOf } from './elements.js';
import { isObject } from './fields.js';
import { canonicalJson, sha256 } from './hash.js';
import type { Element, Guide, Invariant, Json, JsonObject, Structure } from './model.js';
import { AS_IT_STANDS, UNSAID } from './unsaid.js';

/** A definition that the guide's own ones name and another owner publishes. */
export interface Reference {
  readonly canonical: string;
  readonly resourceType: string;
  readonly version?: string;
  readonly hash: string;
}

type Plain = { [key: string]: Json };

/** Fields that come first, so that an object is known from its first line; the rest follow by name, these last come last. */
const FIRST = ['formatVersion', 'resourceType', 'id', 'url', 'code', 'path', 'kind', 'name', 'sliceName', 'version'];
const LAST = ['differential', 'root', 'concepts', 'expansion', 'children', 'slices'];
/** The Guide as the text of `guide.json`: the same Guide gives the same bytes. */
export function serializeGuide(guide: Guide): string {
  const invariants = new InvariantTable();
  const { definitions: _definitions, published, ...rest } = guide;
  const plain = toPlain(rest as unknown as Json, invariants) as Plain;
  const whole: Plain = {
    ...plain,
    invariants: invariants.listed(),
    published: published.map(({ path, role, resource }) => ({
      path,
      role,
      resourceType: resource.resourceType,
      hash: sha256(canonicalJson(resource as unknown as Json)),
    })),
    references: referencesOf(guide) as unknown as Json,
  };
  return `${print(whole, '')}\n`;
}

// ---------------------------------------------------------------- to plain JSON

/** Invariants by what they say; named `<source>#<key>`, numbered where two definitions say different things under one name. */
class InvariantTable {
  /** Elements share most of theirs with those that they come from. */
  private readonly known = new WeakMap<Invariant, string>();
  private readonly names = new Map<string, string>();
  private readonly taken = new Map<string, Json>();

  name(invariant: Invariant): string {
    const name = this.known.get(invariant) ?? this.nameOf(invariant);
    this.known.set(invariant, name);
    return name;
  }

  private nameOf(invariant: Invariant): string {
    const content = canonicalJson(invariant as unknown as Json);
    const known = this.names.get(content);
    if (known !== undefined) return known;
    const plain = `${invariant.source}#${invariant.key}`;
    let name = plain;
    for (let number = 2; this.taken.has(name); number++) name = `${plain}~${number}`;
    this.names.set(content, name);
    this.taken.set(
      name,
      ordered(invariant as unknown as JsonObject, (value) => value),
    );
    return name;
  }

  listed(): Json {
    return Object.fromEntries([...this.taken].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

function toPlain(value: Json, invariants: InvariantTable): Json {
  if (Array.isArray(value)) return value.map((item: Json) => toPlain(item, invariants));
  if (!isObject(value)) return value;
  const said = isElement(value) ? whatItSays(value as unknown as Element, invariants) : value;
  return ordered(said, (field, name) => (AS_IT_STANDS.has(name) ? field : toPlain(field, invariants)));
}

function isElement(value: JsonObject): boolean {
  return 'inDifferential' in value && 'constraints' in value;
}

function whatItSays(element: Element, invariants: InvariantTable): JsonObject {
  const said: Plain = {};
  for (const [name, value] of Object.entries(element) as [string, Json][]) {
    if (!(name in UNSAID && isUnsaid(value))) said[name] = value;
  }
  if (element.constraints.length > 0) said.constraints = element.constraints.map((one) => invariants.name(one));
  const { base } = element;
  if (base.path === element.path && base.min === element.min && base.max === element.max) delete said.base;
  if (element.definition.en === element.short.en && element.definition.da === element.short.da) delete said.definition;
  return said;
}

function isUnsaid(value: Json): boolean {
  return value === false || (Array.isArray(value) && value.length === 0);
}

function ordered(value: JsonObject, each: (field: Json, name: string) => Json): Plain {
  const names = Object.keys(value);
  if (names.length > 1) names.sort(inOrder);
  const result: Plain = {};
  for (const name of names) {
    const field = value[name];
    if (field !== undefined) result[name] = each(field, name);
  }
  return result;
}

const RANKS: ReadonlyMap<string, number> = new Map([
  ...FIRST.map((name, i) => [name, i] as const),
  ...LAST.map((name, i) => [name, 1000 + i] as const),
]);
const inOrder = (a: string, b: string): number =>
  (RANKS.get(a) ?? 500) - (RANKS.get(b) ?? 500) || (a < b ? -1 : a > b ? 1 : 0);

// ---------------------------------------------------------------- what it was compiled against

function referencesOf(guide: Guide): readonly Reference[] {
  const { definitions } = guide;
  const found = new Map<string, Reference>();
  const own = new Set(
    [...guide.profiles, ...guide.extensions, ...guide.logicalModels, ...guide.valueSets, ...guide.codeSystems].map(
      ({ url }) => url,
    ),
  );
  const add = (resourceType: string, canonical: string | undefined): void => {
    if (canonical === undefined || canonical === '' || own.has(canonical.split('|')[0]!)) return;
    const key = `${resourceType} ${canonical}`;
    if (found.has(key)) return;
    const target =
      resourceType === 'StructureDefinition'
        ? definitions.structure(canonical)
        : resourceType === 'ValueSet'
          ? definitions.valueSet(canonical)
          : definitions.codeSystem(canonical);
    if (target === undefined) return;
    const { version, hash } = target;
    found.set(key, { canonical, resourceType, ...(version === undefined ? {} : { version }), hash });
  };
  const structures: readonly Structure[] = [...guide.profiles, ...guide.extensions, ...guide.logicalModels];
  for (const structure of structures) {
    add('StructureDefinition', structure.base);
    for (const element of elementsOf(structure)) {
      for (const { code, profiles, targetProfiles } of element.types) {
        add('StructureDefinition', code);
        for (const canonical of [...profiles, ...targetProfiles]) add('StructureDefinition', canonical);
      }
      add('ValueSet', element.binding?.valueSet);
    }
  }
  for (const { includes, excludes } of guide.valueSets) {
    for (const { system, valueSets } of [...includes, ...excludes]) {
      add('CodeSystem', system);
      for (const canonical of valueSets) add('ValueSet', canonical);
    }
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reference]) => reference);
}

// ---------------------------------------------------------------- printing

/** Objects and lists of objects over several lines; what fits on one short line stands on one. */
function print(value: Json, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (room(value, 120 - indent.length) >= 0) return JSON.stringify(value);
  const deeper = `${indent} `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item: Json) => deeper + print(item, deeper)).join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value as Plain).map(
    ([name, field]) => `${deeper}${JSON.stringify(name)}: ${print(field, deeper)}`,
  );
  return `{\n${fields.join(',\n')}\n${indent}}`;
}

/** What is left of `columns` once a value stands there on one line; negative, and not looked at further, where it does not fit. */
function room(value: Json, columns: number): number {
  if (typeof value === 'string') return value.length + 2 > columns ? -1 : columns - JSON.stringify(value).length;
  if (typeof value !== 'object' || value === null) return columns - String(value).length;
  let left = columns - 2;
  for (const [name, field] of Object.entries(value)) {
    if (left < 0) return left;
    left = room(field as Json, left - 1 - (Array.isArray(value) ? 0 : name.length + 3));
  }
  return left;
}
