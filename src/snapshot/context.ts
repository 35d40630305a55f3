import type { DiagnosticCode, Parameters } from '../diagnostics.js';
import type { Resource } from '../packages/types.js';
import type { Change } from './differential.js';
import type { Node } from './tree.js';

/** Why there is no snapshot: nothing defines it, it is just being generated, or its own faults leave none. */
export type Missing = 'unknown' | 'cycle' | 'faulty';

/** Definitions that a differential walks into, by canonical or type code. */
export interface Structures {
  /** The definition as it stands. */
  find(canonical: string): Resource | undefined;
  /** Its snapshot as a tree: shipped, or generated. */
  tree(canonical: string): Node | Missing;
}

/** What every step of one generation shares. */
export interface Generation {
  /** Canonical of the definition whose snapshot is made. */
  readonly url: string;
  /** Its FHIR type, and the root of its paths. */
  readonly root: string;
  /** The base's snapshot, renamed: where content references of the definition itself lead. */
  readonly base: Node;
  readonly structures: Structures;
  /** Published with R4 itself, where HL7's generator did some things otherwise than today. */
  readonly ofR4: boolean;
  /** A new type (`derivation: specialization`): what the base does not have is added, not a fault. */
  readonly specializes: boolean;
  /** Whether `extension` elements taken over from a base type keep its slicing; R4's resources and primitives do not. */
  readonly keepsExtensionSlicing: boolean;
  report<C extends DiagnosticCode>(code: C, parameters: Omit<Parameters<C>, 'profile'>): void;
}

/** Where in the tree a merge stands. */
export interface Place {
  readonly path: string;
  /** Within a slice that this differential adds, in what the base already unfolds. */
  readonly inSlice: boolean;
}

/** Changes below one element, together by the element of the base that they are about. */
export interface Group {
  readonly self?: Change;
  /** Named slices, and choice types by their short path (`valueQuantity`). */
  readonly slices: readonly Change[];
}

export const FHIR = 'http://hl7.org/fhir/StructureDefinition/';

/** Canonical of a type: its own url for a logical model's, else FHIR's. */
export function typeUrl(code: string): string {
  return code.includes('/') ? code : FHIR + code;
}
