/** Structures, their elements and invariants, and what every conformance resource carries: part of the Guide (`model.ts`). */
import type { Position } from '../compile/types.js';
import type { Json, JsonObject } from '../packages/types.js';

/** A text in the guide's base language and its translation(s). `en` is the base text (Danish in code systems' displays: see Concept). */
export interface Text {
  readonly en: string;
  readonly da?: string;
}

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
