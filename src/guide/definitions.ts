/** {@link Definitions} over the guide's own resources and all it depends on: read when asked for, then kept. */
import type { DefinitionSource } from '../packages/types.js';
import { ChildrenOf } from './children.js';
import { readCodeSystem } from './codesystem.js';
import { readConceptMap, readSearchParameter } from './conformance.js';
import { type Decimals, decimalsOf } from './decimals.js';
import type { CodeSystem, ConceptMap, Definitions, Resource, SearchParameter, Structure, ValueSet } from './model.js';
import { readStructure } from './structure.js';
import { readValueSet } from './valueset.js';

/** Gives a StructureDefinition its snapshot; undefined where it cannot. */
export type SnapshotOf = (definition: Resource) => Resource | undefined;

export interface DefinitionsInput {
  readonly source: DefinitionSource;
  readonly snapshotOf?: SnapshotOf;
}

/** R4's abstract resource types: no instance is of them. */
const ABSTRACT_RESOURCES: ReadonlySet<string> = new Set(['Resource', 'DomainResource']);
const DEPENDENCY = { own: false } as const;

/** Definitions to which the guide's own are added as they are read. */
export class LazyDefinitions implements Definitions {
  private readonly structures = new Map<string, Structure>();
  private readonly valueSets = new Map<string, ValueSet>();
  private readonly codeSystems = new Map<string, CodeSystem>();
  private readonly conceptMaps = new Map<string, ConceptMap>();
  private readonly ownSearchParameters: SearchParameter[] = [];
  private readonly ownSupplements: Resource[] = [];
  /** What was looked up, by the canonical as asked; undefined where nothing was found. */
  private readonly looked = new Map<string, Structure | ValueSet | CodeSystem | ConceptMap | undefined>();
  private readonly unfold = new ChildrenOf(this);
  private searchByBase: Map<string, SearchParameter[]> | undefined;
  private supplementsBySystem: Map<string, () => Resource[]> | undefined;
  private urls: readonly string[] | undefined;
  private systemUrls: readonly string[] | undefined;
  private resourceTypeNames: readonly string[] | undefined;
  private dataTypeNames: readonly string[] | undefined;

  constructor(private readonly input: DefinitionsInput) {}

  // ---------------------------------------------------------------- the guide's own

  addStructure(structure: Structure): void {
    this.structures.set(structure.url, structure);
    this.forget();
  }

  addValueSet(valueSet: ValueSet): void {
    this.valueSets.set(valueSet.url, valueSet);
    this.forget();
  }

  addCodeSystem(codeSystem: CodeSystem): void {
    this.codeSystems.set(codeSystem.url, codeSystem);
    this.forget();
  }

  addConceptMap(conceptMap: ConceptMap): void {
    this.conceptMaps.set(conceptMap.url, conceptMap);
    this.forget();
  }

  addSearchParameter(parameter: SearchParameter): void {
    this.ownSearchParameters.push(parameter);
    this.searchByBase = undefined;
  }

  addSupplement(resource: Resource): void {
    this.ownSupplements.push(resource);
    this.supplementsBySystem = undefined;
  }

  private forget(): void {
    this.looked.clear();
    this.urls = undefined;
  }

  // ---------------------------------------------------------------- look-up

  structure(canonical: string): Structure | undefined {
    return this.look('StructureDefinition', canonical, this.structures, (resource, text) => {
      const whole = resource.snapshot === undefined ? this.input.snapshotOf?.(resource) : resource;
      if (whole === undefined) return undefined;
      return readStructure({ resource: whole, decimals: decimalsIn(text), origin: DEPENDENCY }, this);
    });
  }

  valueSet(canonical: string): ValueSet | undefined {
    return this.look('ValueSet', canonical, this.valueSets, (resource) =>
      readValueSet({ resource, origin: DEPENDENCY }, this),
    );
  }

  codeSystem(canonical: string): CodeSystem | undefined {
    return this.look('CodeSystem', canonical, this.codeSystems, (resource) =>
      readCodeSystem({
        resource,
        origin: DEPENDENCY,
        supplements: () => this.supplementsOf(resource.url ?? '', resource.version),
      }),
    );
  }

  conceptMap(canonical: string): ConceptMap | undefined {
    return this.look('ConceptMap', canonical, this.conceptMaps, (resource) =>
      readConceptMap({ resource, origin: DEPENDENCY }),
    );
  }

  searchParameters(resourceType: string): readonly SearchParameter[] {
    return this.searchIndex().get(resourceType) ?? [];
  }

  childrenOf(structure: Structure, element: Structure['root'], type?: string): ReturnType<Definitions['childrenOf']> {
    return this.unfold.of(structure, element, type);
  }

  get resourceTypes(): readonly string[] {
    this.resourceTypeNames ??= this.typeNames('resource').filter((name) => !ABSTRACT_RESOURCES.has(name));
    return this.resourceTypeNames;
  }

  get dataTypes(): readonly string[] {
    this.dataTypeNames ??= [...this.typeNames('complex-type'), ...this.typeNames('primitive-type')].sort();
    return this.dataTypeNames;
  }

  get structureUrls(): readonly string[] {
    this.urls ??= [
      ...new Set([
        ...this.structures.keys(),
        ...this.input.source.entries('StructureDefinition').flatMap(({ entry }) => entry.url ?? []),
      ]),
    ].sort();
    return this.urls;
  }

  get canonicals(): readonly string[] {
    const urls = this.input.source.packages.flatMap(({ entries }) => entries.flatMap(({ url }) => url ?? []));
    return [...new Set(urls)].sort();
  }

  get codeSystemUrls(): readonly string[] {
    this.systemUrls ??= [
      ...new Set([
        ...this.codeSystems.keys(),
        ...this.input.source.entries('CodeSystem').flatMap(({ entry }) => entry.url ?? []),
      ]),
    ]
      .filter((url) => this.codeSystem(url) !== undefined)
      .sort();
    return this.systemUrls;
  }

  /** Supplements of a code system, the guide's own among them, sorted by url. */
  supplementsOf(system: string, version?: string): readonly Resource[] {
    this.supplementsBySystem ??= this.supplementIndex();
    return (this.supplementsBySystem.get(system)?.() ?? []).filter((supplement) => {
      const wanted = String(supplement.supplements).split('|')[1];
      return wanted === undefined || version === undefined || wanted === version;
    });
  }

  // ---------------------------------------------------------------- how

  private look<T extends Structure | ValueSet | CodeSystem | ConceptMap>(
    resourceType: string,
    canonical: string,
    own: ReadonlyMap<string, T>,
    read: (resource: Resource, text: () => string) => T | undefined,
  ): T | undefined {
    const key = `${resourceType} ${canonical}`;
    if (this.looked.has(key)) return this.looked.get(key) as T | undefined;
    const found = this.ownBy(own, canonical) ?? this.fromSource(resourceType, canonical, read);
    this.looked.set(key, found);
    return found;
  }

  private ownBy<T extends { readonly id: string; readonly version?: string }>(
    own: ReadonlyMap<string, T>,
    canonical: string,
  ): T | undefined {
    const [url = '', version] = canonical.split('|');
    const found = own.get(url);
    if (found !== undefined) return version === undefined || found.version === version ? found : undefined;
    if (url.includes('/') || url.includes(':')) return undefined;
    for (const candidate of own.values()) if (candidate.id === url) return candidate;
    return undefined;
  }

  private readonly read = new Map<string, unknown>();
  private readonly reading = new Set<string>();

  /** Many canonicals lead to one definition (`url`, `url|version`, id): it is read once. */
  private fromSource<T extends { readonly version?: string }>(
    resourceType: string,
    canonical: string,
    read: (resource: Resource, text: () => string) => T | undefined,
  ): T | undefined {
    const { source } = this.input;
    const found = source.find(canonical, resourceType) ?? this.byId(resourceType, canonical);
    if (found === undefined) return undefined;
    const key = `${found.package.id}#${found.package.version}/${found.entry.file}`;
    // A definition that is made from itself, by way of others, is not at hand while it is read.
    if (this.reading.has(key)) return undefined;
    if (!this.read.has(key)) {
      this.reading.add(key);
      const text = (): string => found.package.text(found.entry);
      try {
        this.read.set(key, read(found.resource, text));
      } finally {
        this.reading.delete(key);
      }
    }
    return this.read.get(key) as T | undefined;
  }

  private byId(resourceType: string, id: string): ReturnType<DefinitionSource['find']> {
    if (id.includes('/') || id.includes(':')) return undefined;
    const found = this.input.source.entries(resourceType).find(({ entry }) => entry.id === id);
    return found === undefined ? undefined : { ...found, resource: found.package.read(found.entry) };
  }

  private typeNames(kind: string): string[] {
    const names = this.input.source
      .entries('StructureDefinition')
      .filter(({ entry }) => entry.kind === kind && entry.derivation !== 'constraint')
      .filter(({ entry }) => entry.url === `http://hl7.org/fhir/StructureDefinition/${entry.type}`)
      .map(({ entry }) => entry.type ?? '');
    return [...new Set(names)].sort();
  }

  private searchIndex(): Map<string, SearchParameter[]> {
    if (this.searchByBase !== undefined) return this.searchByBase;
    const index = new Map<string, SearchParameter[]>();
    const own = new Set(this.ownSearchParameters.map(({ url }) => url));
    const add = (parameter: SearchParameter): void => {
      for (const base of parameter.base) {
        const list = index.get(base);
        if (list === undefined) index.set(base, [parameter]);
        else list.push(parameter);
      }
    };
    for (const parameter of this.ownSearchParameters) add(parameter);
    for (const { entry, package: from } of this.input.source.entries('SearchParameter')) {
      if (entry.url !== undefined && own.has(entry.url)) continue;
      add(readSearchParameter({ resource: from.read(entry), origin: DEPENDENCY }));
    }
    for (const list of index.values()) list.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
    this.searchByBase = index;
    return index;
  }

  private supplementIndex(): Map<string, () => Resource[]> {
    const readers = new Map<string, { readonly url: string; readonly read: () => Resource }[]>();
    const add = (supplements: string, url: string, read: () => Resource): void => {
      const system = supplements.split('|')[0] ?? supplements;
      const list = readers.get(system);
      if (list === undefined) readers.set(system, [{ url, read }]);
      else if (!list.some((known) => known.url === url)) list.push({ url, read });
    };
    for (const resource of this.ownSupplements) {
      add(String(resource.supplements ?? ''), resource.url ?? '', () => resource);
    }
    for (const { entry, package: from } of this.input.source.entries('CodeSystem')) {
      if (entry.supplements !== undefined) add(entry.supplements, entry.url ?? '', () => from.read(entry));
    }
    const index = new Map<string, () => Resource[]>();
    for (const [system, list] of readers) {
      list.sort((a, b) => (a.url < b.url ? -1 : 1));
      index.set(system, () => list.map(({ read }) => read()));
    }
    return index;
  }
}

function decimalsIn(text: () => string): () => Decimals {
  let found: Decimals | undefined;
  return () => {
    found ??= decimalsOf(text());
    return found;
  };
}
