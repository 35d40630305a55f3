/**
 * The RUSA catalogue delivery: `katalog.json`, one entry for the guide with its components, and its JSON Schema. What the Guide does not
 * say comes from `input/catalog/*.yaml`; what neither says is listed as missing. Nothing is guessed, and no approval is ever claimed but
 * from a decision file that cites its source.
 */
import { createHash } from 'node:crypto';
import { canonicalJson, type Guide, type Json, type JsonObject } from '../../guide/index.js';
import { bytesOf, type EmitContext, type Emitter, type OutputFile } from '../emitter.js';
import { artifacts } from './components.js';
import { contentHash } from './content-hash.js';
import { missingOf } from './readiness.js';
import { CATALOGUE_SCHEMA } from './schema.js';

export { CATALOGUE_SCHEMA } from './schema.js';

export const catalog: Emitter = {
  target: 'catalog',
  needs: ['package'],
  async *emit(guide: Guide, context: EmitContext): AsyncIterable<OutputFile> {
    const delivery = await deliveryOf(guide, context);
    yield file('katalog.json', delivery);
    yield file('katalog.schema.json', CATALOGUE_SCHEMA as unknown as JsonObject);
  },
};

const file = (path: string, content: JsonObject): OutputFile => ({
  path,
  key: contentHash(content),
  content: () => `${JSON.stringify(content, null, 2)}\n`,
});

/** A member that is left out where there is nothing to say. */
const optional = <K extends string>(key: K, value: Json | undefined): { readonly [key: string]: Json } =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? {} : { [key]: value };

/** The side files of the catalogue: `input/catalog/<name>.yaml`. */
function sideFile(guide: Guide, name: string): JsonObject {
  const found = guide.sideFiles.find(({ path }) => path === `catalog/${name}.yaml`)?.data;
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as JsonObject) : {};
}

async function deliveryOf(guide: Guide, context: EmitContext): Promise<JsonObject> {
  const { meta } = guide;
  const said = sideFile(guide, 'entry');
  const key = typeof said.key === 'string' ? said.key : lastSegment(meta.canonical);
  const base = typeof said.base === 'string' ? said.base : undefined;
  const entry = await entryOf(guide, context, said, key, base);
  const missing = missingOf(entry, base);
  const [archive] = await packageFiles(context);
  return {
    schemaVersion: '1.0.0',
    deliveryId: `${idBase(base)}/leverance/${key}`,
    deliveryVersion: meta.version,
    generatedAt: new Date(context.epoch * 1000).toISOString(),
    ...optional('publisher', publisherOf(guide)),
    ...optional('contact', contactOf(guide)),
    source: {
      packageId: meta.packageId,
      version: meta.version,
      canonical: meta.canonical,
      ...(archive === undefined ? {} : { sha256: archive.sha256, byteSize: archive.byteSize }),
    },
    codeLists: codeLists(),
    entries: [entry],
    readiness: { ready: !missing.some(({ severity }) => severity === 'blocking'), missing },
  };
}

/** Placeholder until KL names a base; readiness blocks a submission that has it. */
const idBase = (base: string | undefined): string => base ?? 'urn:fki:rusa';
const lastSegment = (canonical: string): string => canonical.split('/').at(-1)!.toLowerCase();

async function entryOf(
  guide: Guide,
  context: EmitContext,
  said: JsonObject,
  key: string,
  base: string | undefined,
): Promise<JsonObject> {
  const { meta } = guide;
  const id = `${idBase(base)}/id/${key}/${meta.version}`;
  const components = artifacts(guide)
    .map(
      ({ type, artifact, constraints, base: baseDefinition }): JsonObject => ({
        id: `${id}/${artifact.resourceType.toLowerCase()}/${artifact.id.toLowerCase()}`,
        type,
        name: artifact.name,
        title: { ...optional('da', artifact.title.da), en: artifact.title.en || artifact.name },
        canonical: artifact.url,
        ...optional('version', artifact.version),
        ...optional('base', baseDefinition),
        ...optional('area', artifact.area),
        status: artifact.status,
        owner: artifact.own ? 'own' : 'external',
        ...optional('publisher', artifact.publisher),
        ...optional('constraints', constraints),
        contentHash: `sha256-${artifact.hash.replace(/^sha256-/, '')}`,
      }),
    )
    .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  const counts: Record<string, number> = {};
  for (const { type } of components) counts[String(type)] = (counts[String(type)] ?? 0) + 1;
  const content: JsonObject = {
    id,
    key,
    identifiers: [
      { scheme: 'fhir-canonical', value: `${meta.canonical}|${meta.version}` },
      { scheme: 'fhir-package', value: `${meta.packageId}#${meta.version}` },
    ],
    ...optional('previousIdentifiers', said.previousIdentifiers),
    type: 'implementation-guide',
    ...optional('legalKind', said.legalKind),
    name: { da: meta.title.da ?? meta.title.en, ...(meta.title.da === undefined ? {} : { en: meta.title.en }) },
    ...optional('description', descriptionOf(guide, said)),
    ...optional('keywords', said.keywords),
    ...optional('useArea', said.useArea),
    version: meta.version,
    ...optional('versionDate', meta.date?.slice(0, 10)),
    ...optional('versionNotes', said.versionNotes),
    productStatus: productStatus(meta.status, meta.version),
    ...optional('maturity', said.maturity),
    fhirVersion: meta.fhirVersion,
    ...optional('owner', said.owner),
    ...optional('maintainer', said.maintainer),
    ...optional('publisher', publisherOf(guide)),
    ...optional('contact', contactOf(guide)),
    ...optional('governance', said.governance),
    ...optional('licence', meta.license === undefined ? undefined : { spdx: meta.license }),
    ...optional('thirdPartyRights', said.thirdPartyRights),
    ...optional('proposal', said.proposal),
    relations: relationsOf(guide, said),
    ...optional('case', said.case),
    technical: {
      canonical: meta.canonical,
      packageId: meta.packageId,
      counts,
      dependencies: guide.dependencies.map(({ packageId, version }) => `${packageId}#${version}`).sort(),
    },
    distributions: (await packageFiles(context)).map(({ name, sha256, byteSize }) => ({
      title: 'FHIR-pakke',
      mediaType: 'application/gzip',
      file: name,
      byteSize,
      sha256,
      ...(meta.license === undefined ? {} : { licence: meta.license }),
    })),
    components,
  };
  const decided = sideFile(guide, 'decision');
  return {
    ...content,
    // Decisions come from a file that cites them, never from the guide.
    decision: Object.keys(decided).length > 0 ? decided : { approvalStatus: 'awaiting-approval' },
    contentHash: contentHash(content),
    change: { type: 'created', requiresNewDecision: true },
  };
}

async function packageFiles(
  context: EmitContext,
): Promise<readonly { readonly name: string; readonly sha256: string; readonly byteSize: number }[]> {
  const found = [];
  for (const made of context.made.files('package').filter(({ path }) => path.endsWith('.tgz'))) {
    const bytes = Buffer.from(await bytesOf(made));
    found.push({ name: made.path, sha256: createHash('sha256').update(bytes).digest('hex'), byteSize: bytes.length });
  }
  return found;
}

function publisherOf({ meta }: Guide): JsonObject | undefined {
  if (meta.publisher === undefined) return undefined;
  const url = meta.contact.flatMap(({ telecom }) => telecom).find(({ system }) => system === 'url')?.value;
  return { name: meta.publisher, ...optional('url', url) };
}

function contactOf({ meta }: Guide): JsonObject | undefined {
  const telecom = meta.contact.flatMap((contact) => contact.telecom);
  const made = {
    ...optional('name', meta.contact[0]?.name),
    ...optional('email', telecom.find(({ system }) => system === 'email')?.value),
    ...optional('url', telecom.find(({ system }) => system === 'url')?.value),
  };
  return Object.keys(made).length === 0 ? undefined : made;
}

function descriptionOf({ meta }: Guide, said: JsonObject): Json | undefined {
  if (said.description !== undefined) return said.description;
  const { da, en } = meta.description;
  const made = { ...optional('da', da?.slice(0, 1000)), ...optional('en', en.slice(0, 1000)) };
  return Object.keys(made).length === 0 ? undefined : made;
}

/** FHIR's status as the catalogue's: a version below 1 or with a label is never finished, whatever its status says. */
function productStatus(status: string, version: string): string {
  if (status === 'retired') return 'deprecated';
  return status === 'active' && !version.startsWith('0.') && !version.includes('-') ? 'completed' : 'under-development';
}

function relationsOf(guide: Guide, said: JsonObject): Json {
  const own = guide.dependencies.map(
    ({ packageId, version }): JsonObject => ({ relation: 'dependsOn', target: packageId, version, external: true }),
  );
  const more = Array.isArray(said.relations) ? (said.relations as readonly JsonObject[]) : [];
  const external = guide.codeSystems
    .filter((system) => !system.own && system.content !== 'supplement')
    .map(
      (system): JsonObject => ({
        relation: 'usesTerminology',
        target: system.url,
        ...optional('version', system.version),
        external: true,
      }),
    );
  return [...own, ...external, ...more].sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
}

function codeLists(): Json {
  const defs = CATALOGUE_SCHEMA.$defs.entry.properties;
  const list = (name: string, codes: readonly string[]): JsonObject => ({
    uri: `urn:fki:rusa/kodeliste/${name}`,
    version: '1.0.0',
    codes: [...codes],
    confirmedBySds: false,
  });
  return [
    list('type', defs.type.enum),
    list('produktstatus', defs.productStatus.enum),
    list('modenhed', defs.maturity.enum),
    list('anbefalingsniveau', defs.proposal.properties.level.enum),
    list('maalgruppe', defs.proposal.properties.targetGroups.items.enum),
    list('afgoerelse', defs.decision.properties.approvalStatus.enum),
  ];
}
