/**
 * The Guide: everything one compiled FHIR R4 guide says, as plain readonly data.
 *
 * The one representation that all emitters and questions read. Nothing here reads FSH, files or raw StructureDefinition JSON; the
 * builder (`build.ts`) does that once. Definitions of the guide itself are in the arrays; what it depends on (R4 core, other
 * packages) is reached through {@link Guide.definitions}, which builds them on demand.
 */

import type { Position } from '../compile/types.js';
import type { Json, JsonObject, Resource } from '../packages/types.js';
import type { Pathway, Population } from './pathways.js';

export type { Json, JsonObject, Position, Resource };

/** A text in the guide's base language and its translation(s). `en` is the base text (Danish in code systems' displays: see Concept). */
export interface Text {
  readonly en: string;
  readonly da?: string;
}

export interface ContactPoint {
  readonly system: string;
  readonly value: string;
}

export interface GuideMeta {
  /** FHIR package id: `hl7.fhir.dk.core`. */
  readonly packageId: string;
  /** Canonical base: `http://hl7.dk/fhir/core`. */
  readonly canonical: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: Text;
  readonly description: Text;
  readonly status: string;
  readonly experimental?: boolean;
  /** YYYY-MM-DD. The guide's own date: from sushi-config, never the clock. */
  readonly date?: string;
  readonly publisher?: string;
  readonly contact: readonly { readonly name?: string; readonly telecom: readonly ContactPoint[] }[];
  readonly jurisdiction: readonly Json[];
  readonly license?: string;
  readonly copyright?: string;
  readonly fhirVersion: string;
  /** Values of sushi-config that nothing above holds, as written. */
  readonly parameters: readonly { readonly code: string; readonly value: string }[];
}

export interface Dependency {
  readonly packageId: string;
  readonly version: string;
  readonly url?: string;
  /** SHA-256 over the package's definitions, so that guide.json pins what it was compiled against. */
  readonly hash?: string;
  readonly reason?: string;
}

// ---------------------------------------------------------------- structures

export type StructureKind = 'resource' | 'complex-type' | 'primitive-type' | 'logical';

/** What every conformance resource carries. */
export interface Artifact {
  readonly resourceType: string;
  readonly url: string;
  readonly id: string;
  readonly name: string;
  readonly version?: string;
  readonly title: Text;
  readonly description: Text;
  readonly purpose?: Text;
  readonly copyright?: Text;
  readonly status: string;
  readonly experimental?: boolean;
  readonly date?: string;
  readonly publisher?: string;
  /** True when the guide itself publishes it; false for another owner's artefact that the guide carries (dk-core extensions, KL's code systems). */
  readonly own: boolean;
  /** The folder under `fsh/` it stands in: `core`, `care`, …; undefined where it has none. */
  readonly area?: string;
  readonly source?: Position;
  /** SHA-256 of the definition's canonical JSON, without narrative. */
  readonly hash: string;
  /** Fields that every conformance resource may have and no emitter has a type for, as they stand: contact, jurisdiction, extension, …. */
  readonly also?: JsonObject;
}

/** A StructureDefinition: resource, datatype, profile, extension or logical model. */
export interface Structure extends Artifact {
  readonly kind: StructureKind;
  readonly derivation?: 'specialization' | 'constraint';
  readonly abstract: boolean;
  /** The FHIR type: `Patient`, `Extension`, `Quantity`; for a logical model its type url. */
  readonly type: string;
  /** Canonical of the base definition. */
  readonly base?: string;
  /** Extensions only: where they may stand. */
  readonly context: readonly {
    readonly type: 'fhirpath' | 'element' | 'extension';
    readonly expression: string;
    readonly extensions?: readonly JsonObject[];
  }[];
  readonly contextInvariants: readonly string[];
  /** Profiles that an instance must meet as well (structuredefinition-imposeProfile). */
  readonly imposes: readonly string[];
  readonly fhirVersion?: string;
  readonly mappings: readonly {
    readonly identity: string;
    readonly uri?: string;
    readonly name?: string;
    readonly comment?: string;
  }[];
  readonly root: Element;
  /** Ids of the elements that the differential names: what this definition itself says. */
  readonly differential: readonly string[];
}

export type Max = number | '*';

/** One element of a snapshot, as a tree: children and slices are nested. */
export interface Element {
  /** ElementDefinition.id: `Patient.identifier:cpr.value`. */
  readonly id: string;
  /** `Patient.identifier.value`. */
  readonly path: string;
  /** Last segment of the path: `value`, `value[x]`. */
  readonly name: string;
  readonly sliceName?: string;
  readonly sliceIsConstraining?: boolean;
  readonly label?: string;
  readonly codes: readonly Json[];
  readonly short: Text;
  readonly definition: Text;
  readonly comment?: Text;
  readonly requirements?: Text;
  readonly alias: readonly string[];
  readonly meaningWhenMissing?: string;
  readonly orderMeaning?: string;
  readonly min: number;
  readonly max: Max;
  readonly base: { readonly path: string; readonly min: number; readonly max: Max };
  readonly types: readonly TypeRef[];
  /** Id of the element whose content this one has (`Questionnaire.item`), without `#`. */
  readonly contentReference?: string;
  readonly fixed?: TypedValue;
  readonly pattern?: TypedValue;
  readonly defaultValue?: TypedValue;
  readonly minValue?: TypedValue;
  readonly maxValue?: TypedValue;
  readonly maxLength?: number;
  readonly examples: readonly { readonly label: string; readonly value: TypedValue }[];
  readonly binding?: Binding;
  readonly slicing?: Slicing;
  /** Slices of this element, in order; reslices nest. Empty where it is not sliced. */
  readonly slices: readonly Slice[];
  /** Children in the snapshot. Empty means: those of the type, see {@link Definitions.childrenOf}. */
  readonly children: readonly Element[];
  readonly constraints: readonly Invariant[];
  /** Keys of invariants elsewhere that involve this element. */
  readonly conditions: readonly string[];
  readonly mustSupport: boolean;
  readonly isModifier: boolean;
  readonly isModifierReason?: string;
  readonly isSummary: boolean;
  /** xmlAttr, xmlText, typeAttr, cdaText, xhtml. */
  readonly representation: readonly string[];
  readonly mappings: readonly {
    readonly identity: string;
    readonly language?: string;
    readonly map: string;
    readonly comment?: string;
  }[];
  /** Ids of FKI rules that this element carries (kind *element*). */
  readonly rules: readonly string[];
  /** True where the structure's own differential names this element. */
  readonly inDifferential: boolean;
  readonly source?: Position;
  /** Extensions of the element definition that no field above holds, as they stand. */
  readonly extensions?: readonly JsonObject[];
}

export interface TypedValue {
  /** FHIR type: `code`, `CodeableConcept`. */
  readonly type: string;
  /** As JSON.parse gives it. */
  readonly value: Json;
  /**
   * Decimals as written in the source, by JSON pointer into `value` ('' is the value itself): `1.00` is not `1.0`. Left out where
   * `JSON.stringify` writes the number the same.
   */
  readonly decimals?: { readonly [pointer: string]: string };
}

export interface TypeRef {
  /** FHIR type code: `string`, `Reference`, `BackboneElement`; primitives' own `value` and ids carry `System.String` etc. as `http://hl7.org/fhirpath/System.String`, resolved by the fhir-type extension where there is one. */
  readonly code: string;
  readonly profiles: readonly string[];
  readonly targetProfiles: readonly string[];
  readonly aggregation: readonly ('contained' | 'referenced' | 'bundled')[];
  readonly versioning?: 'either' | 'independent' | 'specific';
  /** Extensions that no field above holds, as they stand. */
  readonly extensions?: readonly JsonObject[];
}

export type BindingStrength = 'required' | 'extensible' | 'preferred' | 'example';

export interface Binding {
  readonly strength: BindingStrength;
  /** Canonical, with version where one is given. */
  readonly valueSet?: string;
  readonly name?: string;
  readonly description?: Text;
  readonly additional: readonly {
    readonly purpose: string;
    readonly valueSet: string;
    readonly documentation?: string;
    readonly shortDoco?: string;
    readonly any?: boolean;
    readonly usage?: readonly Json[];
  }[];
  /** elementdefinition-maxValueSet / minValueSet, R4's way of saying it. */
  readonly maxValueSet?: string;
  readonly minValueSet?: string;
  /** Extensions that no field above holds, as they stand. */
  readonly extensions?: readonly JsonObject[];
}

export type DiscriminatorType = 'value' | 'pattern' | 'exists' | 'type' | 'profile';

export interface Slicing {
  readonly discriminators: readonly { readonly type: DiscriminatorType; readonly path: string }[];
  readonly rules: 'open' | 'closed' | 'openAtEnd';
  readonly ordered: boolean;
  readonly description?: string;
}

/** A slice is an element with what tells it apart, resolved through type profiles and extensions. */
export interface Slice extends Element {
  readonly sliceName: string;
  /** One key a discriminator, in the slicing's order. All must match. */
  readonly keys: readonly SliceKey[];
}

export type SliceKey =
  /** The value(s) at `path` equal (`fixed`) or contain (`pattern`) this value. */
  | { readonly path: string; readonly kind: 'fixed' | 'pattern'; readonly value: TypedValue }
  /** Several values at once: each in turn must be found (a slice whose pattern has more than one coding). */
  | { readonly path: string; readonly kind: 'allOf'; readonly keys: readonly SliceKey[] }
  /** The value at `path` is in this value set (required binding). */
  | { readonly path: string; readonly kind: 'binding'; readonly valueSet: string }
  | { readonly path: string; readonly kind: 'exists'; readonly exists: boolean }
  /** Type codes at `path`: for a reference followed by `resolve()` the types of the target. */
  | { readonly path: string; readonly kind: 'type'; readonly types: readonly string[] }
  | { readonly path: string; readonly kind: 'profile'; readonly profiles: readonly string[] }
  /** What decides could not be found: said, not guessed. */
  | { readonly path: string; readonly kind: 'unresolved'; readonly reason: string };

export interface Invariant {
  readonly key: string;
  readonly severity: 'error' | 'warning';
  readonly human: Text;
  readonly expression?: string;
  readonly xpath?: string;
  readonly requirements?: string;
  /** Canonical of the structure that says it: `<source>#<key>` is the finding's id. */
  readonly source: string;
  /** Best-practice guidance (elementdefinition-bestpractice). */
  readonly bestPractice?: boolean;
  /** Ids of FKI rules that this constraint carries. */
  readonly rules: readonly string[];
  readonly position?: Position;
  /** Extensions that no field above holds, as they stand. */
  readonly extensions?: readonly JsonObject[];
}

// ---------------------------------------------------------------- terminology

export interface Coding {
  readonly system: string;
  readonly version?: string;
  readonly code: string;
  readonly display?: string;
}

export interface Designation {
  readonly language?: string;
  readonly use?: Coding;
  readonly value: string;
  readonly extensions?: readonly JsonObject[];
}

export interface Concept {
  readonly code: string;
  /** The code system's own display: Danish in KL's and FKI's systems. */
  readonly display?: string;
  readonly definition?: string;
  /** The definition in both languages, where it is translated. */
  readonly definitionText?: Text;
  /** Supplements' designations come after the system's own. */
  readonly designations: readonly Designation[];
  readonly properties: readonly { readonly code: string; readonly type: string; readonly value: Json }[];
  readonly extensions?: readonly JsonObject[];
  /** Code of the concept that this one stands below. */
  readonly parent?: string;
  readonly children: readonly Concept[];
  readonly inactive: boolean;
  readonly abstract: boolean;
}

export interface CodeSystem extends Artifact {
  readonly resourceType: 'CodeSystem';
  readonly content: 'not-present' | 'example' | 'fragment' | 'complete' | 'supplement';
  readonly caseSensitive: boolean;
  readonly hierarchyMeaning?: string;
  readonly compositional?: boolean;
  readonly versionNeeded: boolean;
  readonly supplements?: string;
  readonly valueSet?: string;
  /** Number of concepts that the definition itself states. */
  readonly count?: number;
  readonly language?: string;
  readonly properties: readonly {
    readonly code: string;
    readonly type: string;
    readonly uri?: string;
    readonly description?: Text;
    readonly extensions?: readonly JsonObject[];
  }[];
  readonly filters: readonly {
    readonly code: string;
    readonly description?: Text;
    readonly operators: readonly string[];
    readonly value: string;
  }[];
  /** Top-level concepts; supplements merged in. */
  readonly concepts: readonly Concept[];
  /** Supplements whose designations and properties are merged into the concepts. */
  readonly supplementedBy: readonly string[];
  /** SHA-256 over codes, displays and hierarchy. */
  readonly contentHash: string;
}

export interface ExpandedCode {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
  readonly inactive?: boolean;
  readonly abstract?: boolean;
}

export interface Expansion {
  /** True when every code of the value set is listed. */
  readonly complete: boolean;
  readonly codes: readonly ExpandedCode[];
  /** Systems of which every code belongs (system included whole, its concepts not at hand): `http://snomed.info/sct`. */
  readonly openSystems: readonly string[];
  /** Parts that could not be expanded, and why. */
  readonly unexpanded: readonly {
    readonly system?: string;
    readonly valueSet?: string;
    readonly filter?: string;
    readonly reason: string;
  }[];
  /** Systems and value sets that are asked for in a version that is not at hand, and expanded by the one that is. */
  readonly otherVersions?: readonly { readonly canonical: string; readonly asked: string; readonly used?: string }[];
}

export interface ValueSetInclude {
  readonly system?: string;
  readonly version?: string;
  readonly codes: readonly {
    readonly code: string;
    readonly display?: string;
    readonly designations: readonly Designation[];
    readonly extensions?: readonly JsonObject[];
  }[];
  readonly filters: readonly { readonly property: string; readonly op: string; readonly value: string }[];
  readonly valueSets: readonly string[];
  readonly extensions?: readonly JsonObject[];
}

export interface ValueSet extends Artifact {
  readonly resourceType: 'ValueSet';
  readonly immutable?: boolean;
  readonly lockedDate?: string;
  /** compose.inactive: false leaves inactive concepts out. */
  readonly inactive?: boolean;
  readonly includes: readonly ValueSetInclude[];
  readonly excludes: readonly ValueSetInclude[];
  readonly composeExtensions?: readonly JsonObject[];
  /** The expansion that the definition came with; used where it says nothing of what it is composed of. */
  readonly listed?: { readonly complete: boolean; readonly codes: readonly ExpandedCode[] };
  readonly expansion: Expansion;
}

export interface ConceptMap extends Artifact {
  readonly resourceType: 'ConceptMap';
  readonly sourceValueSet?: string;
  readonly targetValueSet?: string;
  readonly groups: readonly {
    readonly source?: string;
    readonly sourceVersion?: string;
    readonly target?: string;
    readonly targetVersion?: string;
    readonly elements: readonly {
      readonly code: string;
      readonly display?: string;
      readonly targets: readonly {
        readonly code?: string;
        readonly display?: string;
        readonly equivalence: string;
        readonly comment?: Text;
        readonly raw?: JsonObject;
      }[];
    }[];
    readonly unmapped?: Json;
  }[];
}

// ---------------------------------------------------------------- the other conformance resources

export interface SearchParameter extends Artifact {
  readonly resourceType: 'SearchParameter';
  readonly code: string;
  readonly base: readonly string[];
  readonly type: string;
  readonly expression?: string;
  readonly target: readonly string[];
  readonly derivedFrom?: string;
  readonly raw: Resource;
}

export interface OperationParameter {
  readonly name: string;
  readonly use: 'in' | 'out';
  readonly min: number;
  readonly max: Max;
  readonly type?: string;
  readonly targetProfiles: readonly string[];
  readonly documentation?: Text;
  readonly binding?: Binding;
  readonly parts: readonly OperationParameter[];
}

export interface Operation extends Artifact {
  readonly resourceType: 'OperationDefinition';
  readonly code: string;
  readonly kind: string;
  readonly resource: readonly string[];
  readonly system: boolean;
  readonly typeLevel: boolean;
  readonly instance: boolean;
  readonly affectsState: boolean;
  readonly parameters: readonly OperationParameter[];
  readonly raw: Resource;
}

export interface Capability extends Artifact {
  readonly resourceType: 'CapabilityStatement';
  readonly kind: string;
  readonly raw: Resource;
}

export interface MeasurePopulation {
  readonly code: string;
  readonly description?: Text;
  readonly language: string;
  readonly expression: string;
  readonly position?: Position;
  readonly extensions?: readonly JsonObject[];
}

export interface MeasureStratifier {
  readonly code?: Coding;
  readonly description?: Text;
  readonly language: string;
  readonly expression: string;
  readonly position?: Position;
}

export interface MeasureGroup {
  readonly code?: Coding;
  readonly description?: Text;
  readonly populations: readonly MeasurePopulation[];
  readonly stratifiers: readonly MeasureStratifier[];
  readonly extensions?: readonly JsonObject[];
}

export interface Measure extends Artifact {
  readonly resourceType: 'Measure';
  readonly scoring?: string;
  /** What one result is about: a resource type; R4's default is Patient. */
  readonly subject?: string;
  /** Canonicals of the libraries that say what the expressions may use. */
  readonly libraries: readonly string[];
  readonly groups: readonly MeasureGroup[];
  readonly raw: Resource;
}

/** Definitions that the toolchain carries as they stand: Questionnaire, PlanDefinition, Library, ActivityDefinition, NamingSystem, … */
export interface OtherDefinition extends Artifact {
  readonly raw: Resource;
}

// ---------------------------------------------------------------- instances, pages and what input/ says

export interface Example {
  readonly resourceType: string;
  readonly id: string;
  readonly title?: Text;
  readonly description?: Text;
  /** Canonicals it claims: meta.profile, or InstanceOf where FSH says so. */
  readonly profiles: readonly string[];
  readonly area?: string;
  readonly source?: Position;
  readonly resource: Resource;
}

export interface Page {
  /** File name without extension: `index`. */
  readonly name: string;
  readonly title: Text;
  /** Markdown, by language. */
  readonly content: { readonly en?: string; readonly da?: string };
  readonly source?: Position;
}

export type RuleKind = 'element' | 'invariant' | 'sequence' | 'receiver' | 'permission';

export interface Rule {
  /** `C-01`. */
  readonly id: string;
  readonly kind: RuleKind;
  readonly severity: 'error' | 'warning' | 'information';
  readonly area?: string;
  readonly title: Text;
  /** What to do, said to who broke it. */
  readonly text: Text;
  /** Where the rule comes from: a law, a document, a finding. */
  readonly origin: string;
  /** kind element: `FkiCareCondition#Condition.code` (profile id # element id). */
  readonly elements: readonly string[];
  /** kind invariant: keys of the constraints that carry it. */
  readonly constraints: readonly string[];
  /** kind sequence: FHIRPath over %before and %after, or the name of a native check. */
  readonly expression?: string;
  readonly native?: string;
  /** kinds receiver and permission: FHIRPath on a Bundle of all that is known once the positive examples are received, in order. */
  readonly endState?: string;
  /** kinds receiver and permission: the scenario with its expected end state. */
  readonly scenario?: Text;
  /** In which report profiles it applies (ids), where that differs. */
  readonly appliesTo: readonly string[];
  /** Files or example ids that show it kept. */
  readonly positive: readonly string[];
  /** Files that show it broken. */
  readonly negative: readonly string[];
  readonly source?: Position;
}

export interface NegativeExample {
  /** Path below the project: `input/negative/C-01.json`. */
  readonly file: string;
  readonly rule?: string;
  /** Id of the positive example that the patch starts from. */
  readonly base?: string;
  /** The broken resource, built. For kind sequence the numbered reports, in order; only the last breaks the rule. */
  readonly resources: readonly Resource[];
  readonly expected: { readonly severity: string; readonly expression?: string; readonly id?: string };
  readonly source?: Position;
}

export interface Alias {
  /** A canonical of one of KL's public guides. */
  readonly from: string;
  readonly to?: string;
  readonly kind: string;
  readonly note?: Text;
  readonly raw: JsonObject;
}

export interface ComplianceClaim {
  readonly profile: string;
  readonly target: string;
  readonly version: string;
  readonly evidence: string;
  readonly raw: JsonObject;
}

/** Side files as parsed, by path below `input/`: catalogue records. Their emitters own the shape. */
export interface SideFile {
  readonly path: string;
  readonly data: Json;
}

/** A field of a definition that the builder did not read. */
export interface Unread {
  readonly definition: string;
  readonly field: string;
  /** Why it may stay unread; undefined is a fault. */
  readonly reason?: string;
}

export interface Guide {
  readonly formatVersion: 1;
  readonly meta: GuideMeta;
  readonly dependencies: readonly Dependency[];
  readonly profiles: readonly Structure[];
  readonly extensions: readonly Structure[];
  readonly logicalModels: readonly Structure[];
  readonly valueSets: readonly ValueSet[];
  readonly codeSystems: readonly CodeSystem[];
  readonly conceptMaps: readonly ConceptMap[];
  readonly searchParameters: readonly SearchParameter[];
  readonly operations: readonly Operation[];
  readonly capabilities: readonly Capability[];
  readonly measures: readonly Measure[];
  readonly otherDefinitions: readonly OtherDefinition[];
  readonly examples: readonly Example[];
  readonly pages: readonly Page[];
  readonly rules: readonly Rule[];
  readonly negatives: readonly NegativeExample[];
  readonly aliases: readonly Alias[];
  readonly compliance: readonly ComplianceClaim[];
  readonly pathways: readonly Pathway[];
  /** Who walks the pathways; undefined where `input/population.yaml` is not there. */
  readonly population?: Population;
  readonly sideFiles: readonly SideFile[];
  readonly unread: readonly Unread[];
  /** Every resource of the guide as published (snapshots in, metadata filled): what the package emitter writes. */
  readonly published: readonly {
    readonly path: string;
    readonly role: 'definition' | 'example' | 'guide' | 'other';
    readonly resource: Resource;
  }[];
  /** The guide's definitions and those of all it depends on. Not part of guide.json. */
  readonly definitions: Definitions;
}

/** Definitions by canonical (`url`, `url|version`), id or, for R4's own types, by name. Built on demand, cached. */
export interface Definitions {
  structure(canonical: string): Structure | undefined;
  valueSet(canonical: string): ValueSet | undefined;
  codeSystem(canonical: string): CodeSystem | undefined;
  conceptMap(canonical: string): ConceptMap | undefined;
  searchParameters(resourceType: string): readonly SearchParameter[];
  /** Every concrete R4 resource type, sorted. */
  readonly resourceTypes: readonly string[];
  /** Every R4 datatype (complex and primitive), sorted. */
  readonly dataTypes: readonly string[];
  /** All extension and profile canonicals known, sorted. */
  readonly structureUrls: readonly string[];
  /** All code systems at hand, sorted. */
  readonly codeSystemUrls: readonly string[];
  /** Canonicals of all that is at hand, whatever its type, sorted. */
  readonly canonicals: readonly string[];
  /**
   * An element's children: its own in the snapshot; else those of its contentReference; else those of its one type (its type
   * profile where it has exactly one). `type` chooses among several types (`value[x]`).
   */
  childrenOf(structure: Structure, element: Element, type?: string): readonly Element[];
}
