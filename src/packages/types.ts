export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** A FHIR resource as it stands in JSON. */
export interface Resource {
  readonly resourceType: string;
  readonly id?: string;
  readonly url?: string;
  readonly version?: string;
  readonly [key: string]: Json | undefined;
}

export interface PackageId {
  readonly id: string;
  readonly version: string;
}

/** One loaded FHIR package: its manifest and an index of its definitions; resources are parsed when asked for. */
export interface FhirPackage extends PackageId {
  readonly canonical?: string;
  readonly fhirVersions: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
  /** Where it was found: `embedded`, `cache`, `given`, `registry`. */
  readonly origin: 'given' | 'cache' | 'embedded' | 'registry';
  /** SHA-256 over its definitions, and its rules where it has them. */
  readonly hash: string;
  readonly entries: readonly PackageEntry[];
  /** Text of `other/fki-rules.json`: what an FKI package says beside its definitions, as `input/rules/` says it in a project. */
  readonly rules?: string;
  /** Files named as JSON that hold none. */
  readonly unreadable: readonly string[];
  read(entry: PackageEntry): Resource;
  /** Text of a file of the package, as it stands (decimals as written). */
  text(entry: PackageEntry): string;
  /** The package's own `package.json`, as read. */
  readonly manifest: JsonObject;
}

export interface PackageEntry {
  /** File name below `package/`. */
  readonly file: string;
  readonly resourceType: string;
  readonly id?: string;
  readonly url?: string;
  readonly version?: string;
  readonly name?: string;
  /** StructureDefinitions only. */
  readonly kind?: string;
  readonly derivation?: string;
  readonly type?: string;
  readonly base?: string;
  readonly hasSnapshot?: boolean;
  readonly abstract?: boolean;
  /** structuredefinition-imposeProfile. */
  readonly imposes?: readonly string[];
  /** structuredefinition-type-characteristics (`can-be-target`, …), of logical models. */
  readonly characteristics?: readonly string[];
  /** CodeSystems only. */
  readonly supplements?: string;
}

/**
 * Several packages seen as one, first found wins: `--package` → the guide itself → its dependencies → R4 core. The extensions pack
 * stands before the core, whose old extension definitions it overrides.
 */
export interface DefinitionSource {
  readonly packages: readonly FhirPackage[];
  /** By canonical (`url` or `url|version`), or for R4's own types by name. `types`: resourceTypes to look among. */
  find(
    canonical: string,
    ...types: string[]
  ): { readonly resource: Resource; readonly entry: PackageEntry; readonly package: FhirPackage } | undefined;
  /** Every entry of a resource type, overridden ones left out, sorted by url. */
  entries(resourceType: string): readonly { readonly entry: PackageEntry; readonly package: FhirPackage }[];
}
