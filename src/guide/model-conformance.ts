/** The other conformance resources: part of the Guide (`model.ts`). All keep the resource itself. */
import type { Position } from '../compile/types.js';
import type { JsonObject, Resource } from '../packages/types.js';
import type { Artifact, Binding, Max, Text } from './model-structure.js';
import type { Coding } from './model-terminology.js';

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
