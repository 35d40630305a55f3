import type { Diagnostic } from '../diagnostics.js';
import type { Json, Resource } from '../packages/types.js';

/** One `ElementDefinition.type` as JSON. */
export type ElementType = {
  readonly code: string;
  readonly profile?: readonly string[];
  readonly targetProfile?: readonly string[];
  readonly [key: string]: Json;
};

export type SlicingDefinition = {
  readonly discriminator?: readonly { readonly type: string; readonly path: string }[];
  readonly rules?: string;
  readonly ordered?: boolean;
  readonly [key: string]: Json;
};

export type ConstraintDefinition = {
  readonly key: string;
  readonly source?: string;
  readonly [key: string]: Json;
};

/** An ElementDefinition as it stands in JSON; only what the generator reasons about is named. */
export type ElementDefinition = {
  readonly id?: string;
  readonly path: string;
  readonly sliceName?: string;
  readonly min?: number;
  readonly max?: string;
  readonly base?: { readonly path: string; readonly min: number; readonly max: string };
  readonly type?: readonly ElementType[];
  readonly contentReference?: string;
  readonly slicing?: SlicingDefinition;
  readonly constraint?: readonly ConstraintDefinition[];
  readonly [key: string]: Json;
};

/** Where definitions come from: a `DefinitionSource`, or anything with its `find`. */
export interface SnapshotSource {
  /** By canonical (`url`, `url|version`), among the resource types named. */
  find(canonical: string, ...types: string[]): { readonly resource: Resource } | undefined;
}

export interface SnapshotResult {
  /** The StructureDefinition with its `snapshot`; as it came where none could be made. */
  readonly structure: Resource;
  /** The snapshot's elements, in order; empty where none could be made. */
  readonly elements: readonly ElementDefinition[];
  /** Faults of this definition; those of its bases are told when they are generated. */
  readonly findings: readonly Diagnostic[];
}
