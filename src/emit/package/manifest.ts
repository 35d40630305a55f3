import type { Guide, GuideMeta, Json, JsonObject, Resource } from '../../guide/index.js';

/** The package of R4's definitions. */
const CORE = 'hl7.fhir.r4.core';

/**
 * `package.json` of a FHIR package (https://hl7.org/fhir/packages.html): what package loaders and registries read. Only what the guide
 * says of itself; its date is the guide's, never the clock's.
 */
export function manifestOf(guide: Guide): JsonObject {
  const { meta } = guide;
  return present({
    name: meta.packageId,
    version: meta.version,
    type: 'IG',
    date: dateOf(meta),
    license: meta.license,
    canonical: meta.canonical,
    title: meta.title.en,
    description: meta.description.en,
    fhirVersions: [meta.fhirVersion],
    dependencies: dependenciesOf(guide),
    author: meta.publisher,
    maintainers: maintainersOf(meta),
    directories: { lib: 'package', example: 'example' },
    jurisdiction: jurisdictionOf(meta),
  });
}

function present(members: { readonly [key: string]: Json | undefined }): JsonObject {
  return Object.fromEntries(
    Object.entries(members).filter((entry): entry is [string, Json] => entry[1] !== undefined && entry[1] !== ''),
  );
}

/** `20261122000000`, as HL7's publisher writes it. */
function dateOf({ date }: GuideMeta): string | undefined {
  const digits = date?.replace(/\D/g, '');
  return digits === undefined || digits === '' ? undefined : digits.padEnd(14, '0').slice(0, 14);
}

/** R4 and what the guide's ImplementationGuide says it depends on; what tools load by themselves is not the guide's to say. */
function dependenciesOf({ meta, published }: Guide): JsonObject {
  const declared = published
    .filter(({ role }) => role === 'guide')
    .flatMap(({ resource }) => listOf(resource.dependsOn))
    .flatMap((dependency): [string, string][] => {
      const { packageId, version } = dependency as { packageId?: Json; version?: Json };
      return typeof packageId === 'string' && typeof version === 'string' ? [[packageId, version]] : [];
    });
  const all = new Map<string, string>([[CORE, meta.fhirVersion], ...declared]);
  return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function listOf(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((one): one is JsonObject => typeof one === 'object' && one !== null) : [];
}

function maintainersOf({ contact, publisher }: GuideMeta): Json | undefined {
  const maintainers = contact.map(({ name, telecom }) =>
    present({
      name: name ?? publisher,
      email: telecom.find(({ system }) => system === 'email')?.value,
      url: telecom.find(({ system }) => system === 'url')?.value,
    }),
  );
  return maintainers.length === 0 ? undefined : maintainers;
}

/** `urn:iso:std:iso:3166#DK`: the first code of the first jurisdiction. */
function jurisdictionOf({ jurisdiction }: GuideMeta): string | undefined {
  const [first] = listOf(jurisdiction as readonly Json[]);
  const [coding] = listOf(first?.coding);
  const { system, code } = coding ?? {};
  return typeof system === 'string' && typeof code === 'string' ? `${system}#${code}` : undefined;
}

/** One entry of `.index.json`. */
export function indexEntry(filename: string, resource: Resource): JsonObject {
  const text = (name: string): string | undefined => {
    const value = resource[name];
    return typeof value === 'string' ? value : undefined;
  };
  return present({
    filename,
    resourceType: resource.resourceType,
    id: text('id'),
    url: text('url'),
    version: text('version'),
    kind: text('kind'),
    type: text('type'),
    supplements: text('supplements'),
    content: text('content'),
  });
}

/** `.index.json`, version 2: one entry a resource, sorted by file name. */
export function indexOf(entries: readonly JsonObject[]): JsonObject {
  const files = [...entries].sort((a, b) => (String(a.filename) < String(b.filename) ? -1 : 1));
  return { 'index-version': 2, files };
}
