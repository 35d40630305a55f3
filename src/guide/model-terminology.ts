/** Code systems, value sets with their expansions, concept maps: part of the Guide (`model.ts`). */
import type { Json, JsonObject } from '../packages/types.js';
import type { Artifact, Text } from './model-structure.js';

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
