/**
 * The pathway query: one episode and everything in it, as a gateway answers `EpisodeOfCare/[id]/$everything`.
 *
 * What belongs to an episode is what a search parameter leads to it from: R4's `Encounter.episode-of-care`, FKI's `episode`, and
 * `part-of-episode` for the episodes inside it. What those refer to comes along, so that the answer can be read by itself.
 */
import { compile, jsonOf, runtimeTypes, type TypeModel, typeModelOf } from '../../fhirpath/index.js';
import type { Definitions, SearchParameter } from '../../guide/index.js';
import type { JsonObject, Resource } from '../../packages/index.js';
import { entriesOf, referenceOf, resolverOf } from '../record/index.js';

const EPISODE = 'EpisodeOfCare';

/** `Type/id` of what a search parameter leads to the episode from, within one record; sorted. */
export function inEpisode(record: Resource, episode: string, definitions: Definitions): readonly string[] {
  const search = new Search(record, definitions);
  const found = new Set<string>([episode]);
  for (const inside of found) {
    for (const reference of search.leadingTo(inside)) found.add(reference);
  }
  return [...found].sort();
}

/** The answer of the operation: the episode first, then what is in it, then what those refer to. */
export function episodeEverything(record: Resource, episode: string, definitions: Definitions): Resource {
  const resolve = resolverOf(record);
  const inside = inEpisode(record, episode, definitions);
  const ordered = new Set<string>([episode, ...inside]);
  for (const reference of ordered) {
    const resource = resolve(reference);
    if (resource === undefined) continue;
    for (const target of referencesIn(resource)) {
      const to = resolve(target);
      if (to !== undefined) ordered.add(referenceOf(to));
    }
  }
  const urls = new Map(entriesOf(record).map(({ fullUrl, resource }) => [referenceOf(resource), fullUrl]));
  const entry = [...ordered].flatMap((reference) => {
    const resource = resolve(reference);
    const fullUrl = urls.get(reference);
    return resource === undefined ? [] : [fullUrl === undefined ? { resource } : { fullUrl, resource }];
  });
  return { resourceType: 'Bundle', type: 'collection', entry } as unknown as Resource;
}

class Search {
  private readonly types: TypeModel;
  private readonly resolve: ReturnType<typeof resolverOf>;

  constructor(
    private readonly record: Resource,
    private readonly definitions: Definitions,
  ) {
    this.types = typeModelOf(definitions);
    this.resolve = resolverOf(record);
  }

  /** Resources that some reference parameter with this target leads to the episode from. */
  *leadingTo(episode: string): Generator<string> {
    for (const { resource } of entriesOf(this.record)) {
      const parameters = this.definitions.searchParameters(resource.resourceType).filter(leadsToEpisodes);
      if (parameters.some((parameter) => this.values(parameter, resource).includes(episode)))
        yield referenceOf(resource);
    }
  }

  /** What a parameter finds in a resource, as `Type/id`. */
  private values({ expression = '' }: SearchParameter, resource: Resource): readonly string[] {
    const compiled = compile(expression, { types: this.types, context: { type: resource.resourceType } });
    const environment = {
      resource,
      rootResource: this.record,
      resolve: this.resolve,
      types: runtimeTypes(this.types),
    };
    return compiled(resource, environment).flatMap((item) => {
      const reference = (jsonOf(item) as JsonObject | null)?.reference;
      const found = typeof reference === 'string' ? this.resolve(reference) : undefined;
      return found === undefined ? [] : [referenceOf(found)];
    });
  }
}

function leadsToEpisodes({ type, target, expression }: SearchParameter): boolean {
  return type === 'reference' && target.includes(EPISODE) && expression !== undefined;
}

function* referencesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, each] of Object.entries(value)) {
    if (name === 'reference' && typeof each === 'string') yield each;
    else yield* referencesIn(each);
  }
}
