/** From the resources that a guide publishes to the Guide: each read once, in the order of their urls. */
import { areaOf } from './area.js';
import type { Origin } from './artifact.js';
import { readCodeSystem } from './codesystem.js';
import {
  readCapability,
  readConceptMap,
  readMeasure,
  readOperation,
  readOther,
  readSearchParameter,
} from './conformance.js';
import { unreadOf } from './coverage.js';
import { decimalsOf, NO_DECIMALS } from './decimals.js';
import type { LazyDefinitions } from './definitions.js';
import { Fields, isObject, present, ReadLog } from './fields.js';
import type { Artifact, Example, Guide, GuideMeta, Position, Resource, Structure, Text, Unread } from './model.js';
import type { RuleLinks } from './rule-links.js';
import { readStructure } from './structure.js';
import { readValueSet } from './valueset.js';

/** A resource of the guide, as published. */
export interface OwnResource {
  /** Below `package/`: `StructureDefinition-FkiCitizen.json`, `example/Patient-else.json`. */
  readonly path: string;
  readonly role: Guide['published'][number]['role'];
  readonly resource: Resource;
  /** The source's text, for decimals as written; undefined where it is not at hand. */
  readonly text?: () => string;
  readonly position?: Position;
  readonly elementPositions?: Readonly<Record<string, Position>>;
  readonly invariantPositions?: Readonly<Record<string, Position>>;
  readonly rulePositions?: Readonly<Record<string, Position>>;
  readonly instanceOf?: string;
}

type Lists = Pick<
  Guide,
  | 'profiles'
  | 'extensions'
  | 'logicalModels'
  | 'valueSets'
  | 'codeSystems'
  | 'conceptMaps'
  | 'searchParameters'
  | 'operations'
  | 'capabilities'
  | 'measures'
  | 'otherDefinitions'
  | 'examples'
  | 'unread'
>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

export function assemble(
  own: readonly OwnResource[],
  meta: GuideMeta,
  links: RuleLinks,
  definitions: LazyDefinitions,
): Lists {
  const lists: Mutable<Lists> = {
    profiles: [],
    extensions: [],
    logicalModels: [],
    valueSets: [],
    codeSystems: [],
    conceptMaps: [],
    searchParameters: [],
    operations: [],
    capabilities: [],
    measures: [],
    otherDefinitions: [],
    examples: [],
    unread: [],
  };
  const described = descriptions(own);
  for (const { resource } of own) {
    if (resource.resourceType === 'CodeSystem' && resource.supplements !== undefined)
      definitions.addSupplement(resource);
  }
  const seen = new Set<string>();
  for (const item of own) {
    if (item.role === 'guide') continue;
    if (item.role === 'example' || typeof item.resource.url !== 'string') {
      lists.examples.push(readExample(item, described, definitions));
      continue;
    }
    // Of two packages with the same definition the first wins, as in look-ups.
    const key = `${item.resource.resourceType} ${item.resource.url}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const log = new ReadLog();
    readDefinition(item, meta, links, definitions, lists, log);
    lists.unread.push(...unreadOf(item.resource, log));
  }
  const byUrl = (a: Artifact, b: Artifact): number => compare(a.url, b.url) || compare(a.id, b.id);
  for (const list of [
    lists.profiles,
    lists.extensions,
    lists.logicalModels,
    lists.valueSets,
    lists.codeSystems,
    lists.conceptMaps,
    lists.searchParameters,
    lists.operations,
    lists.capabilities,
    lists.measures,
    lists.otherDefinitions,
  ]) {
    (list as Artifact[]).sort(byUrl);
  }
  lists.examples.sort((a, b) => compare(a.resourceType, b.resourceType) || compare(a.id, b.id));
  lists.unread.sort((a: Unread, b: Unread) => compare(a.definition, b.definition) || compare(a.field, b.field));
  return lists;
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function readDefinition(
  item: OwnResource,
  meta: GuideMeta,
  links: RuleLinks,
  definitions: LazyDefinitions,
  lists: Mutable<Lists>,
  log: ReadLog,
): void {
  const { resource } = item;
  const origin = present<Origin>({
    own: isOwn(resource, meta),
    area: areaOf(item.position?.file),
    position: item.position,
  });
  const input = present<Parameters<typeof readMeasure>[0]>({
    resource,
    origin,
    log,
    rulePositions: item.rulePositions,
  });
  switch (resource.resourceType) {
    case 'StructureDefinition': {
      const structure = readStructure(
        present<Parameters<typeof readStructure>[0]>({
          resource,
          origin,
          log,
          decimals: () => (item.text === undefined ? NO_DECIMALS : decimalsOf(item.text())),
          elementPositions: item.elementPositions,
          invariantPositions: item.invariantPositions,
          rulesOfElement: links.ofElement,
          rulesOfConstraint: links.ofConstraint,
        }),
        definitions,
      );
      definitions.addStructure(structure);
      lists[listOf(structure)].push(structure);
      break;
    }
    case 'ValueSet': {
      const valueSet = readValueSet(input, definitions);
      definitions.addValueSet(valueSet);
      lists.valueSets.push(valueSet);
      break;
    }
    case 'CodeSystem': {
      const codeSystem = readCodeSystem({
        ...input,
        supplements: () => definitions.supplementsOf(resource.url ?? '', resource.version),
      });
      definitions.addCodeSystem(codeSystem);
      lists.codeSystems.push(codeSystem);
      break;
    }
    case 'ConceptMap': {
      const conceptMap = readConceptMap(input);
      definitions.addConceptMap(conceptMap);
      lists.conceptMaps.push(conceptMap);
      break;
    }
    case 'SearchParameter': {
      const parameter = readSearchParameter(input);
      definitions.addSearchParameter(parameter);
      lists.searchParameters.push(parameter);
      break;
    }
    case 'OperationDefinition':
      lists.operations.push(readOperation(input));
      break;
    case 'CapabilityStatement':
      lists.capabilities.push(readCapability(input));
      break;
    case 'Measure':
      lists.measures.push(readMeasure(input));
      break;
    default:
      lists.otherDefinitions.push(readOther(input));
  }
}

function isOwn(resource: Resource, { canonical }: GuideMeta): boolean {
  const url = resource.url ?? '';
  return canonical === '' || url.startsWith(`${canonical}/`);
}

function listOf({ kind, type }: Structure): 'profiles' | 'extensions' | 'logicalModels' {
  if (kind === 'logical') return 'logicalModels';
  return type === 'Extension' ? 'extensions' : 'profiles';
}

// ---------------------------------------------------------------- examples

/** Name and description of each instance stand in the ImplementationGuide. */
function descriptions(own: readonly OwnResource[]): ReadonlyMap<string, Fields> {
  const found = new Map<string, Fields>();
  for (const { role, resource } of own) {
    if (role !== 'guide') continue;
    for (const item of new Fields(resource as Fields['json']).object('definition')?.list('resource') ?? []) {
      const reference = item.object('reference')?.string('reference');
      if (reference !== undefined) found.set(reference, item);
    }
  }
  return found;
}

function readExample(item: OwnResource, described: ReadonlyMap<string, Fields>, definitions: LazyDefinitions): Example {
  const { resource } = item;
  const id = typeof resource.id === 'string' ? resource.id : '';
  const about = described.get(`${resource.resourceType}/${id}`);
  const claimed = isObject(resource.meta) ? new Fields(resource.meta).strings('profile') : [];
  const instanceOf = item.instanceOf === undefined ? undefined : definitions.structure(item.instanceOf);
  const profiles = [...claimed];
  if (
    instanceOf?.derivation === 'constraint' &&
    !profiles.some((profile) => profile.split('|')[0] === instanceOf.url)
  ) {
    profiles.push(instanceOf.url);
  }
  return present<Example>({
    resourceType: resource.resourceType,
    id,
    title: about?.text('name') as Text | undefined,
    description: about?.text('description') as Text | undefined,
    profiles,
    area: areaOf(item.position?.file),
    source: item.position,
    resource,
  });
}
