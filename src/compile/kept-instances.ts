/**
 * Instances that were made before: where nothing has changed that they are made from (an author has edited a text), SUSHI does not
 * export them again, and they are put back into its package as they came out.
 *
 * All of them or none: SUSHI unfolds and slices one definition for all instances of a profile, so what one becomes can depend on
 * those before it. They are named by all that they are made from: what surrounds the FSH, the packages, and what
 * `instance-sources.ts` says. They are not kept where SUSHI had anything to say of one, since messages have places; where an
 * instance was made before its turn, by a definition that takes it in; and where an instance is more than its data. What they take
 * in whole is compared with what stands there today.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { type CacheLimits, readRecord, writeRecord } from '../packages/index.js';
import type { definitionsOver } from './definitions.js';
import { isKnownSushi } from './faster.js';
import { type Entity, nameOfSources, type Package as SourcePackage, type Tank } from './instance-sources.js';
import type { Messages } from './messages.js';
import { sushi } from './sushi.js';
import type { Sushi } from './sushi-modules.js';

type ExportFhir = Sushi['exporters']['exportFHIR'];
type Definitions = Awaited<ReturnType<typeof definitionsOver>>;

/** Where instances are kept, and what they are made from that is not FSH. */
export interface InstanceCache {
  readonly indexDirectory: string;
  /** What surrounds the FSH; which packages there are. */
  readonly madeFrom: readonly string[];
}

/** Beyond these the least used go: an author goes back and forth between a few states of a project. */
const LIMITS: CacheLimits = { entries: 20, bytes: 50e6 };

/** SUSHI's `exportFHIR`, which does not export instances that are kept in `cache`. */
export function exportFhir(
  tank: Parameters<ExportFhir>[0],
  definitions: Definitions,
  messages: Pick<Messages, 'said'>,
  cache: InstanceCache | undefined,
): ReturnType<ExportFhir> {
  const { exporters, utils } = sushi();
  if (cache === undefined || !isKnownSushi()) return exporters.exportFHIR(tank, definitions);
  const made = new exporters.Package(tank.config);
  const fisher = new utils.MasterFisher(tank, definitions, made);
  const exporter = new exporters.FHIRExporter(tank, made, fisher);
  const { instanceExporter } = exporter as unknown as { readonly instanceExporter: InstanceExporter };
  keepInstances(instanceExporter, {
    tank: tank as unknown as Tank,
    made: made as unknown as Package,
    whole: (item) => wholeDigest(fisher.fishForFHIR(item)),
    said: messages.said,
    cache,
  });
  return exporter.export();
}

/** What is used of SUSHI's own. */
interface InstanceExporter {
  export(): unknown;
  fishForFHIR(item: string): Instance | undefined;
}
interface Instance {
  readonly _instanceMeta: { readonly name: string; title?: string; description?: string };
  getFileName(): string;
}
type Package = SourcePackage & { readonly instances: Instance[]; readonly fshMap: Map<string, object> };

interface Export {
  readonly tank: Tank;
  readonly made: Package;
  /** Names what SUSHI finds under a name today, words and all. */
  readonly whole: (item: string) => string;
  readonly said: () => number;
  readonly cache: InstanceCache;
}

/** What is kept of one export of instances. */
interface Kept {
  readonly instances: readonly object[];
  /** What they took in that is no instance of the FSH's, by the name that they had for it. */
  readonly whole: ReadonlyMap<string, string>;
}

function keepInstances(exporter: InstanceExporter, all: Export): void {
  const stock = { export: exporter.export.bind(exporter), fishForFHIR: exporter.fishForFHIR.bind(exporter) };
  const { made, cache } = all;
  exporter.export = () => {
    // One that is there already was made for a definition, in the middle of things.
    const name = made.instances.length > 0 ? undefined : nameOf(all);
    if (name === undefined) return stock.export();
    const folder = join(cache.indexDirectory, 'v1', 'instances');
    const kept = readRecord(join(folder, name)) as Kept | undefined;
    if (kept !== undefined && [...kept.whole].every(([item, digest]) => all.whole(item) === digest)) {
      putBack(kept.instances, all);
      return made;
    }
    const whole = new Map<string, string>();
    exporter.fishForFHIR = (item) => {
      const found = stock.fishForFHIR(item);
      if (found !== undefined && !made.instances.includes(found)) whole.set(item, all.whole(item));
      return found;
    };
    const saidBefore = all.said();
    const result = stock.export();
    if (all.said() === saidBefore && isOneEach(all) && areData(made.instances))
      writeRecord(folder, name, { instances: made.instances, whole } satisfies Kept, LIMITS);
    return result;
  };
}

function nameOf({ tank, made, cache }: Export): string | undefined {
  const sources = nameOfSources(tank, made);
  if (sources === undefined) return undefined;
  return createHash('sha256')
    .update(JSON.stringify([...cache.madeFrom, sources]))
    .digest('hex');
}

/** Does to today's FSH, and to the package, what SUSHI's export does. */
function putBack(instances: readonly object[], { tank, made }: Export): void {
  const { fhirtypes, utils } = sushi();
  const { instanceOptions } = tank.config;
  const entities = new Map(tank.getAllInstances().map((each) => [each.name, each]));
  for (const each of instances) {
    const instance: Instance = Object.assign(Object.create(fhirtypes.InstanceDefinition.prototype), each);
    const meta = instance._instanceMeta;
    const entity: Entity = entities.get(meta.name)!;
    utils.resolveSoftIndexing(entity.rules as never, instanceOptions?.manualSliceOrdering ?? false);
    if (entity.title) meta.title = entity.title;
    if (entity.description) meta.description = entity.description;
    made.instances.push(instance);
    if (entity.usage === 'Inline') continue;
    const { sourceInfo, name: fshName, constructorName: fshType } = entity;
    made.fshMap.set(instance.getFileName(), { ...sourceInfo, fshName, fshType });
  }
}

/** Each instance of the FSH has become one, under its own name. */
function isOneEach({ tank, made }: Export): boolean {
  const declared = new Set(tank.getAllInstances().map(({ name }) => name));
  const became = new Set(made.instances.map(({ _instanceMeta }) => _instanceMeta.name));
  return (
    declared.size === tank.getAllInstances().length &&
    made.instances.length === declared.size &&
    [...declared].every((name) => became.has(name))
  );
}

/** True where instances come back from a file as what they were: data, and nothing of SUSHI's own within. */
function areData(instances: readonly object[]): boolean {
  const { prototype } = sushi().fhirtypes.InstanceDefinition;
  if (!instances.every((each) => Object.getPrototypeOf(each) === prototype)) return false;
  const bare = instances.map((each) => ({ ...each }));
  try {
    return isDeepStrictEqual(deserialize(serialize(bare)), bare);
  } catch {
    return false; // A function, or something else that cannot be written.
  }
}

function wholeDigest(found: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(found) ?? 'nothing')
    .digest('hex');
}
