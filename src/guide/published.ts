/**
 * A resource as the package publishes it. SUSHI leaves a guide's version, publisher, contact, jurisdiction and date to the IG
 * Publisher, which copies them from the ImplementationGuide to the guide's own definitions; other owners' keep theirs.
 */
import { isObject, TRANSLATION } from './fields.js';
import { SUSHI_PARAMETERS } from './meta.js';
import type { GuideMeta, Json, JsonObject, Resource } from './model.js';

/** FHIR's order of what stands before a conformance resource's own content. */
const ORDER: readonly string[] = [
  'resourceType',
  'id',
  'meta',
  'implicitRules',
  'language',
  'text',
  'contained',
  'extension',
  'modifierExtension',
  'url',
  'identifier',
  'version',
  'name',
  'title',
  'subtitle',
  'status',
  'experimental',
  'date',
  'publisher',
  'contact',
  'description',
  'useContext',
  'jurisdiction',
];

/** Canonical resources of R4 whose `jurisdiction` is not an element. */
const WITHOUT_JURISDICTION: ReadonlySet<string> = new Set(['CompartmentDefinition']);
/** Canonical resources of R4 without a `version`. */
const WITHOUT_VERSION: ReadonlySet<string> = new Set(['NamingSystem']);
/** Resources that carry a `url` and are no definitions. */
const INSTANCES: ReadonlySet<string> = new Set(['Subscription', 'Device', 'Media']);

export function published(resource: Resource, meta: GuideMeta): Resource {
  if (resource.resourceType === 'ImplementationGuide')
    return filled(translated(withoutSushiParameters(resource), meta), meta);
  if (typeof resource.url !== 'string' || INSTANCES.has(resource.resourceType)) return resource;
  if (!resource.url.startsWith(`${meta.canonical}/`)) return resource;
  return filled(resource, meta);
}

function filled(resource: Resource, meta: GuideMeta): Resource {
  const given: Record<string, Json | undefined> = {
    version: WITHOUT_VERSION.has(resource.resourceType) ? undefined : meta.version,
    date: meta.date,
    publisher: meta.publisher,
    contact: meta.contact.length === 0 ? undefined : (meta.contact as unknown as Json),
    jurisdiction:
      meta.jurisdiction.length === 0 || WITHOUT_JURISDICTION.has(resource.resourceType) ? undefined : meta.jurisdiction,
  };
  const missing = Object.entries(given).filter(([name, value]) => value !== undefined && resource[name] === undefined);
  if (missing.length === 0) return resource;
  const all: Record<string, Json | undefined> = { ...resource, ...Object.fromEntries(missing) };
  const names = Object.keys(all);
  // A primitive's extension stands right after it.
  const rank = (name: string): number => {
    const at = ORDER.indexOf(name.replace(/^_/, ''));
    return at < 0 ? ORDER.length : at;
  };
  const ordered = names
    .map((name, index) => ({ name, index }))
    .sort((a, b) => rank(a.name) - rank(b.name) || a.index - b.index);
  return Object.fromEntries(ordered.map(({ name }) => [name, all[name]])) as unknown as Resource;
}

/** The guide's Danish title and description, which sushi-config has no place for. */
function translated(guide: Resource, { title, description }: GuideMeta): Resource {
  const named = { title, description };
  const added = Object.entries(named).filter(([name, { da }]) => da !== undefined && guide[`_${name}`] === undefined);
  return added.reduce((whole, [name, { da }]) => withTranslation(whole, name, da!), guide);
}

/** A primitive's extension stands right after it. */
function withTranslation(resource: Resource, name: string, da: string): Resource {
  const extension: JsonObject = {
    url: TRANSLATION,
    extension: [
      { url: 'lang', valueCode: 'da' },
      { url: 'content', valueString: da },
    ],
  };
  const members = Object.entries(resource).flatMap(([key, value]): [string, Json | undefined][] =>
    key === name
      ? [
          [key, value],
          [`_${name}`, { extension: [extension] }],
        ]
      : [[key, value]],
  );
  return Object.fromEntries(members) as unknown as Resource;
}

/** SUSHI warns without `copyrightyear` and `releaselabel`; HL7's validator rejects them in R4. */
function withoutSushiParameters(guide: Resource): Resource {
  const { definition } = guide;
  if (!isObject(definition) || !Array.isArray(definition.parameter)) return guide;
  const parameter = definition.parameter.filter(
    (item: Json) => !(isObject(item) && typeof item.code === 'string' && SUSHI_PARAMETERS.has(item.code)),
  );
  const { parameter: _all, ...rest } = definition;
  const kept: JsonObject = parameter.length === 0 ? rest : { ...definition, parameter };
  return { ...guide, definition: kept };
}
