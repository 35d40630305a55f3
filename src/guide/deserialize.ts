/** Reading `guide.json` back: what was left out is filled in, and look-ups go to the guide's own definitions. */
import { ChildrenOf } from './children.js';
import { isObject } from './fields.js';
import type { Definitions, Element, Guide, Invariant, Json, JsonObject } from './model.js';
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

  constructor(
    private readonly guide: Omit<Guide, 'definitions' | 'published'>,
    private readonly beyond: Definitions | undefined,
  ) {}

  structure(canonical: string): ReturnType<Definitions['structure']> {
    const { profiles, extensions, logicalModels } = this.guide;
    return named([...profiles, ...extensions, ...logicalModels], canonical) ?? this.beyond?.structure(canonical);
  }

  valueSet(canonical: string): ReturnType<Definitions['valueSet']> {
    return named(this.guide.valueSets, canonical) ?? this.beyond?.valueSet(canonical);
  }

  codeSystem(canonical: string): ReturnType<Definitions['codeSystem']> {
    return named(this.guide.codeSystems, canonical) ?? this.beyond?.codeSystem(canonical);
  }

  conceptMap(canonical: string): ReturnType<Definitions['conceptMap']> {
    return named(this.guide.conceptMaps, canonical) ?? this.beyond?.conceptMap(canonical);
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

function named<T extends { readonly url: string; readonly id: string; readonly version?: string }>(
  list: readonly T[],
  canonical: string,
): T | undefined {
  const [url, version] = canonical.split('|');
  return list.find(
    (item) => (item.url === url || item.id === url) && (version === undefined || item.version === version),
  );
}
