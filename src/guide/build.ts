/** The builder's three doors: a compiled project, packages alone, and R4 by itself. */
import type { CompiledResource, CompileResult } from '../compile/types.js';
import { type Diagnostic, Failure } from '../diagnostics.js';
import type { DefinitionSource, FhirPackage } from '../packages/types.js';
import { assemble, compare, type OwnResource } from './assemble.js';
import { checkRules } from './check-rules.js';
import { LazyDefinitions, type SnapshotOf } from './definitions.js';
import { Fields, present } from './fields.js';
import { buildNegatives, EMPTY_INPUT, readInput, readPackagedRules, type SideFiles } from './input/index.js';
import { readMeta } from './meta.js';
import type { Dependency, Guide, GuideMeta, Resource } from './model.js';
import { published } from './published.js';
import { inheritRules, ruleLinks } from './rule-links.js';

export interface BuildInput {
  readonly compiled: CompileResult;
  /** Gives a StructureDefinition without a snapshot one: the guide's own, and those of dependencies that ship none. */
  readonly snapshotOf?: SnapshotOf;
  /** What `input/` says beside FSH; read from the project's folder unless given. */
  readonly sideFiles?: SideFiles;
}

export interface BuildResult {
  readonly guide: Guide;
  readonly diagnostics: readonly Diagnostic[];
}

/** The Guide of a compiled project. */
export function buildGuide({ compiled, snapshotOf, sideFiles: given }: BuildInput): BuildResult {
  const { config, source } = compiled;
  const ig = compiled.resources.find(({ resource }) => resource.resourceType === 'ImplementationGuide')?.resource;
  const sideFiles = given ?? readInput(compiled.directory, pageTitles(ig));
  const meta = readMeta(
    present<Parameters<typeof readMeta>[0]>({
      packageId: config.id,
      canonical: config.canonical,
      version: config.version,
      name: config.name,
      fhirVersion: config.fhirVersion[0],
      raw: config.raw,
      danish: sideFiles.danish,
    }),
    ig,
  );
  const own = compiled.resources
    .filter(({ usage }) => usage !== 'inline')
    .map((item) => ownResource(item, meta, snapshotOf));
  const definitions = new LazyDefinitions(
    present<ConstructorParameters<typeof LazyDefinitions>[0]>({ source, snapshotOf }),
  );
  const diagnostics: Diagnostic[] = [...sideFiles.diagnostics];
  const report = (found: Diagnostic): void => void diagnostics.push(found);
  const guide = guideOf(own, meta, definitions, dependenciesOf(source), sideFiles, report);
  checkRules(guide, compiled.directory, report);
  return { guide, diagnostics };
}

/** Titles of the guide's pages, by name without extension, as its ImplementationGuide has them. */
function pageTitles(ig: Resource | undefined): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const walk = (page: Fields | undefined): void => {
    if (page === undefined) return;
    const name = page.string('nameUrl')?.replace(/\.html$/, '');
    const title = page.string('title');
    if (name !== undefined && title !== undefined) titles.set(name, title);
    for (const below of page.list('page')) walk(below);
  };
  if (ig !== undefined) walk(new Fields(ig as Fields['json']).object('definition')?.object('page'));
  return titles;
}

function ownResource(item: CompiledResource, meta: GuideMeta, snapshotOf: SnapshotOf | undefined): OwnResource {
  const role =
    item.usage === 'guide' || item.resource.resourceType === 'ImplementationGuide'
      ? 'guide'
      : item.usage === 'example' || typeof item.resource.url !== 'string'
        ? 'example'
        : 'definition';
  const whole = withSnapshot(item.resource, snapshotOf);
  return present<OwnResource>({
    path: role === 'example' ? `example/${item.file}` : item.file,
    role,
    resource: published(whole, meta),
    text: () => item.text,
    position: item.positions.definition,
    elementPositions: item.positions.elements,
    invariantPositions: item.positions.invariants,
    rulePositions: item.positions.rules,
    instanceOf: item.instanceOf,
  });
}

function withSnapshot(resource: Resource, snapshotOf: SnapshotOf | undefined): Resource {
  if (resource.resourceType !== 'StructureDefinition' || resource.snapshot !== undefined) return resource;
  return snapshotOf?.(resource) ?? resource;
}

/** The Guide of FHIR packages, no FSH: `packages` names those whose definitions are the guide's own; the rest it depends on. */
export function guideOfPackages(
  source: DefinitionSource,
  options: { readonly packages: readonly string[]; readonly snapshotOf?: SnapshotOf },
): Guide {
  const { snapshotOf } = options;
  const chosen = source.packages.filter(({ id }) => options.packages.includes(id));
  const first = chosen[0];
  const own = chosen.flatMap((from) => resourcesOf(from, snapshotOf));
  const ig = own.find(({ role }) => role === 'guide')?.resource;
  const meta = readMeta(
    present<Parameters<typeof readMeta>[0]>({
      packageId: first?.id ?? 'none',
      canonical: chosen.length === 1 ? (first?.canonical ?? '') : '',
      version: first?.version ?? '',
      name: first?.id ?? 'none',
      fhirVersion: first?.fhirVersions[0],
    }),
    ig,
  );
  const definitions = new LazyDefinitions(
    present<ConstructorParameters<typeof LazyDefinitions>[0]>({ source, snapshotOf }),
  );
  const dependencies = dependenciesOf(source).filter(({ packageId }) => !options.packages.includes(packageId));
  return guideOf(own, meta, definitions, dependencies, { ...EMPTY_INPUT, rules: rulesOf(chosen) }, () => {});
}

/** The rules that FKI packages carry. @throws Failure where a package's rules cannot be read. */
function rulesOf(packages: readonly FhirPackage[]): SideFiles['rules'] {
  const diagnostics: Diagnostic[] = [];
  const rules = readPackagedRules(packages, (found) => void diagnostics.push(found));
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new Failure(diagnostics);
  return rules;
}

function resourcesOf(from: FhirPackage, snapshotOf: SnapshotOf | undefined): readonly OwnResource[] {
  return from.entries.map((entry): OwnResource => {
    const resource = withSnapshot(from.read(entry), snapshotOf);
    const role =
      entry.resourceType === 'ImplementationGuide' ? 'guide' : resource.url === undefined ? 'example' : 'definition';
    return { path: entry.file, role, resource, text: () => from.text(entry) };
  });
}

/** R4 by itself: no definitions of its own, everything through `definitions`. */
export function coreGuide(source: DefinitionSource): Guide {
  return guideOfPackages(source, { packages: [] });
}

function guideOf(
  own: readonly OwnResource[],
  meta: GuideMeta,
  definitions: LazyDefinitions,
  dependencies: readonly Dependency[],
  sideFiles: SideFiles,
  report: (found: Diagnostic) => void,
): Guide {
  const lists = assemble(own, meta, ruleLinks(sideFiles.rules), definitions);
  inheritRules([...lists.profiles, ...lists.extensions], sideFiles.rules, definitions);
  return {
    formatVersion: 1,
    meta,
    dependencies,
    ...lists,
    pages: sideFiles.pages,
    rules: sideFiles.rules,
    negatives: buildNegatives(sideFiles.negatives, { rules: sideFiles.rules, example: exampleIn(own), report }),
    aliases: sideFiles.aliases,
    compliance: sideFiles.compliance,
    pathways: sideFiles.pathways,
    ...(sideFiles.population === undefined ? {} : { population: sideFiles.population }),
    sideFiles: sideFiles.sideFiles,
    published: own
      .map(({ path, role, resource }) => ({ path, role, resource }))
      .sort((a, b) => compare(a.path, b.path)),
    definitions,
  };
}

/** A resource of the guide by `id` or `Type/id`; examples come before definitions. */
function exampleIn(own: readonly OwnResource[]): (id: string) => Resource | undefined {
  const byId = new Map<string, Resource>();
  const ordered = [...own].sort((a, b) => Number(b.role === 'example') - Number(a.role === 'example'));
  for (const { resource } of ordered) {
    for (const key of [resource.id ?? '', `${resource.resourceType}/${resource.id}`]) {
      if (!byId.has(key)) byId.set(key, resource);
    }
  }
  return (id) => byId.get(id.replace(/\.json$/, ''));
}

function dependenciesOf(source: DefinitionSource): readonly Dependency[] {
  return source.packages.map((from) =>
    present<Dependency>({ packageId: from.id, version: from.version, url: from.canonical, hash: from.hash }),
  );
}
