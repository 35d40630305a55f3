import type { Diagnostic } from '../diagnostics.js';
import type { DefinitionSource, Resource } from '../packages/types.js';

/** Where a definition came from: a path relative to the project, one-based line and column. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One resource that SUSHI writes. */
export interface CompiledResource {
  /** `StructureDefinition-FkiCitizen.json`, as SUSHI names it. */
  readonly file: string;
  /** The bytes SUSHI writes. */
  readonly text: string;
  readonly resource: Resource;
  /** FSH: definitions of the guide; predefined: `input/…` JSON that SUSHI reads but does not write. */
  readonly origin: 'fsh' | 'predefined';
  /** profile, extension, logical, valueset, codesystem, instance (definition or example), guide. */
  readonly usage: 'definition' | 'example' | 'inline' | 'guide';
  /** For an instance: the canonical of the profile in `InstanceOf`. */
  readonly instanceOf?: string;
  readonly positions: Positions;
}

/** Where the parts of a definition stand in FSH. */
export interface Positions {
  readonly definition?: Position;
  /** By ElementDefinition.id: the last rule that touches the element. */
  readonly elements: Readonly<Record<string, Position>>;
  /** By invariant key. */
  readonly invariants: Readonly<Record<string, Position>>;
  /** Code systems: by code; instances: by FHIRPath-like FSH path of the rule. */
  readonly rules: Readonly<Record<string, Position>>;
}

/** sushi-config.yaml as SUSHI read it. */
export interface ProjectConfig {
  readonly id: string;
  readonly canonical: string;
  readonly version: string;
  readonly name: string;
  readonly fhirVersion: readonly string[];
  readonly raw: Readonly<Record<string, unknown>>;
}

export interface CompileResult {
  /** Absolute path of the project. Never in any output. */
  readonly directory: string;
  readonly config: ProjectConfig;
  readonly resources: readonly CompiledResource[];
  readonly diagnostics: readonly Diagnostic[];
  /** The project's dependencies and R4 core; not the project itself. */
  readonly source: DefinitionSource;
}
