/** Reading `guide.json` back: what was left out is filled in, and look-ups go to the guide's own definitions. */
import { ChildrenOf } from './children.js';
import { isObject } from './fields.js';
import type { Definitions, Element, Guide, Invariant, Json, JsonObject, Structure } from './model.js';
import { AS_IT_STANDS, UNSAID } from './unsaid.js';

/** An element in `guide.json` has these and nothing else has all of them. */
function isElement(value: JsonObject): boolean {
  return 'path' in value && 'short' in value && 'min' in value && 'max' in value;
}

/**
 * The Guide of a `guide.json`. Its `definitions` are the guide's own; `beyond` knows those it depends on.
 *
 * `published` names the resources and holds none of them.
 *
 * @throws SyntaxError where the text is no JSON; TypeError where it is no guide.json of this format.
 */
export function deserializeGuide(text: string, beyond?: Definitions): Guide {
  const json = JSON.parse(text) as Json;
  if (!isObject(json) || json.formatVersion !== 1 || !isObject(json.invariants)) {
    throw new TypeError('not a guide.json of format 1');
  }
  const { invariants, references: _references, published, ...rest } = json;
  const table = invariants as unknown as Readonly<Record<string, Invariant>>;
  const guide = restore(rest as Json, table) as unknown as Omit<Guide, 'definitions' | 'published'>;
  return {
    ...guide,
    published: (
      published as unknown as readonly {
        path: string;
        role: Guide['published'][number]['role'];
        resourceType: string;
      }[]
    ).map(({ path, role, resourceType }) => ({ path, role, resource: { resourceType } })),
    definitions: new OwnDefinitions(guide, beyond),
  };
}

function restore(value: Json, table: Readonly<Record<string, Invariant>>): Json {
  if (Array.isArray(value)) return value.map((item: Json) => restore(item, table));
  if (!isObject(value)) return value;
  const result: { [key: string]: Json } = {};
  for (const [name, field] of Object.entries(value)) {
    result[name] = AS_IT_STANDS.has(name) ? field : restore(field, table);
  }
  if (!isElement(value)) return result;
  for (const [name, unsaid] of Object.entries(UNSAID)) result[name] ??= unsaid;
  const { path, min, max, short, constraints } = result;
  result.base ??= { path: path!, min: min!, max: max! };
  result.definition ??= short!;
  if (Array.isArray(constraints)) {
    result.constraints = constraints.map((name: Json) => {
      const found = table[String(name)];
      if (found === undefined) throw new TypeError(`guide.json lists no invariant ${String(name)}`);
      return found as unknown as Json;
    });
  }
  return result;
}

class OwnDefinitions implements Definitions {
  private readonly unfold = new ChildrenOf(this);
  private readonly structures: ByName<Structure>;
  private readonly valueSets: ByName<Guide['valueSets'][number]>;
  private readonly codeSystems: ByName<Guide['codeSystems'][number]>;
  private readonly conceptMaps: ByName<Guide['conceptMaps'][number]>;

  constructor(
    private readonly guide: Omit<Guide, 'definitions' | 'published'>,
    private readonly beyond: Definitions | undefined,
  ) {
    this.structures = new ByName([...guide.profiles, ...guide.extensions, ...guide.logicalModels]);
    this.valueSets = new ByName(guide.valueSets);
    this.codeSystems = new ByName(guide.codeSystems);
    this.conceptMaps = new ByName(guide.conceptMaps);
  }

  structure(canonical: string): ReturnType<Definitions['structure']> {
    return this.structures.get(canonical) ?? this.beyond?.structure(canonical);
  }

  valueSet(canonical: string): ReturnType<Definitions['valueSet']> {
    return this.valueSets.get(canonical) ?? this.beyond?.valueSet(canonical);
  }

  codeSystem(canonical: string): ReturnType<Definitions['codeSystem']> {
    return this.codeSystems.get(canonical) ?? this.beyond?.codeSystem(canonical);
  }

  conceptMap(canonical: string): ReturnType<Definitions['conceptMap']> {
    return this.conceptMaps.get(canonical) ?? this.beyond?.conceptMap(canonical);
  }

  searchParameters(resourceType: string): ReturnType<Definitions['searchParameters']> {
    const own = this.guide.searchParameters.filter(({ base }) => base.includes(resourceType));
    return [...own, ...(this.beyond?.searchParameters(resourceType) ?? [])];
  }

  get resourceTypes(): readonly string[] {
    return this.beyond?.resourceTypes ?? [];
  }

  get dataTypes(): readonly string[] {
    return this.beyond?.dataTypes ?? [];
  }

  get structureUrls(): readonly string[] {
    const { profiles, extensions, logicalModels } = this.guide;
    const own = [...profiles, ...extensions, ...logicalModels].map(({ url }) => url);
    return [...new Set([...own, ...(this.beyond?.structureUrls ?? [])])].sort();
  }

  get canonicals(): readonly string[] {
    return this.beyond?.canonicals ?? [];
  }

  get codeSystemUrls(): readonly string[] {
    const own = this.guide.codeSystems.map(({ url }) => url);
    return [...new Set([...own, ...(this.beyond?.codeSystemUrls ?? [])])].sort();
  }

  childrenOf(structure: Parameters<Definitions['childrenOf']>[0], element: Element, type?: string): readonly Element[] {
    return this.unfold.of(structure, element, type);
  }
}

type Named = { readonly url: string; readonly id: string; readonly version?: string };

/** Definitions by canonical or id, the first of each; a canonical with a version has that version. */
class ByName<T extends Named> {
  private readonly named = new Map<string, T[]>();

  constructor(list: readonly T[]) {
    for (const item of list)
      for (const name of new Set([item.url, item.id])) {
        const there = this.named.get(name);
        if (there === undefined) this.named.set(name, [item]);
        else there.push(item);
      }
  }

  get(canonical: string): T | undefined {
    const bar = canonical.indexOf('|');
    if (bar < 0) return this.named.get(canonical)?.[0];
    const version = canonical.slice(bar + 1);
    return this.named.get(canonical.slice(0, bar))?.find((item) => item.version === version);
  }
}
