/** What SUSHI writes, in memory: the same bytes under the same names, and where they came from. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import type { Resource } from '../packages/types.js';
import type { definitionsOver } from './definitions.js';
import { type FshDefinition, NO_POSITIONS, type PositionReader, positionsOf } from './positions.js';
import { sushi } from './sushi.js';
import type { CompiledResource } from './types.js';

type Definitions = Awaited<ReturnType<typeof definitionsOver>>;
type Exported = ReturnType<ReturnType<typeof sushi>['exporters']['exportFHIR']>;
type Tank = InstanceType<ReturnType<typeof sushi>['importers']['FSHTank']>;

/** A resource as SUSHI holds it before writing. */
interface Writable {
  readonly resourceType: string;
  readonly id?: string;
  readonly url?: string;
  readonly name?: string;
  readonly _instanceMeta?: { readonly usage?: string; readonly instanceOfUrl?: string; readonly name?: string };
  getFileName(): string;
  toJSON(snapshot?: boolean): unknown;
}

/** JSON as SUSHI's writer lays it out. */
function textOf(json: unknown): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** Resources in the order in which SUSHI writes them; of two with one name the later stays, as on disk. */
export function writtenResources(
  exported: Exported,
  tank: Tank,
  definitions: Definitions,
  reader: PositionReader,
): CompiledResource[] {
  const { checkNullValuesOnArray, logger } = sushi().utils;
  const predefined = definitions.allPredefinedResources() as Resource[];
  const origins = definitionsInFsh(tank);
  const written = new Map<string, CompiledResource>();
  const all = [
    ...exported.profiles,
    ...exported.extensions,
    ...exported.logicals,
    ...exported.resources,
    ...exported.valueSets,
    ...exported.codeSystems,
    ...exported.instances.filter(({ _instanceMeta }) => _instanceMeta.usage !== 'Inline'),
  ] as unknown as Writable[];
  for (const each of all) {
    const file = each.getFileName();
    const isPredefined = predefined.some(
      ({ url, resourceType, id }) => url === each.url && resourceType === each.resourceType && id === each.id,
    );
    if (isPredefined) {
      logger.error(
        `Ignoring FSH definition for ${each.url ?? `${each.resourceType}/${each.id}`} since it duplicates existing pre-defined resource. ` +
          'To use the FSH definition, remove the conflicting file from "input". ' +
          'If you do want the FSH definition to be ignored, please comment the definition out ' +
          'to remove this error.',
      );
      continue;
    }
    checkNullValuesOnArray(each);
    const text = textOf(each.toJSON(false));
    const resource = JSON.parse(text) as Resource;
    const info = exported.fshMap.get(file);
    const definition = info && origins.get(`${info.fshType} ${info.fshName}`);
    const meta = each._instanceMeta;
    written.set(file, {
      file,
      text,
      resource,
      origin: 'fsh',
      usage: meta?.usage === 'Example' ? 'example' : 'definition',
      ...(meta?.instanceOfUrl === undefined ? {} : { instanceOf: meta.instanceOfUrl }),
      positions: definition === undefined ? NO_POSITIONS : positionsOf(definition, elementIdsOf(resource), reader),
    });
  }
  return [...written.values()];
}

/** The definitions of the FSH by type and name, as SUSHI's own index names them. */
function definitionsInFsh(tank: Tank): ReadonlyMap<string, FshDefinition> {
  const all = [
    ...tank.getAllProfiles(),
    ...tank.getAllExtensions(),
    ...tank.getAllLogicals(),
    ...tank.getAllResources(),
    ...tank.getAllValueSets(),
    ...tank.getAllCodeSystems(),
    ...tank.getAllInstances(),
  ];
  return new Map(
    all.map((each) => [`${each.constructorName.replace(/^Fsh/, '')} ${each.name}`, each as FshDefinition]),
  );
}

function elementIdsOf(resource: Resource): string[] {
  const { element } = (resource.differential ?? {}) as { element?: readonly { id?: string }[] };
  return (element ?? []).flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** The ImplementationGuide; none where the project says `FSHOnly`. */
export function implementationGuide(
  exported: Exported,
  definitions: Definitions,
  directory: string,
): CompiledResource | undefined {
  if (exported.config.FSHOnly) return undefined;
  // SUSHI's exporter writes an index page and a menu too, which nobody here wants.
  const aside = mkdtempSync(join(tmpdir(), 'fki-ig-'));
  try {
    const exporter = new (sushi().ig.IGExporter)(exported, definitions, directory);
    exporter.export(aside);
    const text = textOf((exporter as unknown as { ig: unknown }).ig);
    const resource = JSON.parse(text) as Resource;
    const file = `ImplementationGuide-${resource.id}.json`;
    return { file, text, resource, origin: 'fsh', usage: 'guide', positions: NO_POSITIONS };
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

interface ListedResource {
  readonly reference?: { readonly reference?: string };
  readonly exampleBoolean?: boolean;
  readonly exampleCanonical?: string;
}

/** `input/…` resources, which SUSHI reads and does not write. The guide tells which are examples, and of what. */
export function predefinedResources(
  definitions: Definitions,
  guide: CompiledResource | undefined,
  rename: (file: string) => string,
): CompiledResource[] {
  const { definition } = (guide?.resource ?? {}) as { definition?: { resource?: readonly ListedResource[] } };
  const listed = new Map(definition?.resource?.map((each) => [each.reference?.reference, each]));
  const infos = definitions.findResourceInfos('*', { scope: sushi().ig.PREDEFINED_PACKAGE_NAME });
  return infos.map((info) => {
    const path = info.resourcePath!.replace(/^virtual:[^#]+#[^:]+:/, '');
    const isXml = extname(path).toLowerCase() === '.xml';
    const content = readPredefined(definitions, info.resourcePath!);
    const entry = listed.get(`${content.resourceType}/${content.id}`);
    const isExample = entry?.exampleBoolean === true || entry?.exampleCanonical !== undefined;
    return {
      file: isXml ? `${basename(path, extname(path))}.json` : basename(path),
      text: isXml ? textOf(content) : readFileSync(path, 'utf8'),
      resource: content,
      origin: 'predefined',
      usage: content.resourceType === 'ImplementationGuide' ? 'guide' : isExample ? 'example' : 'definition',
      ...(entry?.exampleCanonical === undefined ? {} : { instanceOf: entry.exampleCanonical }),
      positions: { ...NO_POSITIONS, definition: { file: rename(path), line: 1, column: 1 } },
    };
  });
}

/** SUSHI's loader reads files by path; that it does so is not in its types. */
function readPredefined(definitions: Definitions, path: string): Resource {
  return (definitions as unknown as { getResourceAtPath(path: string): Resource }).getResourceAtPath(path);
}
