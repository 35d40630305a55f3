import type { Diagnostic } from '../diagnostics.js';

/** What the bytes of a resource are to be read as. */
export type Form = 'json' | 'xml';

/** One resource of the input, not yet read as FHIR; or why there is none. */
export type Unit = UnitOfBytes | UnitOfFault;

interface Place {
  /** The file as the user gave it; an entry of a package stands behind `#`. */
  readonly source: string;
  /** The line of an NDJSON file. */
  readonly line?: number;
}

export interface UnitOfBytes extends Place {
  readonly bytes: Uint8Array;
  readonly form: Form;
}

export interface UnitOfFault extends Place {
  readonly fault: Diagnostic;
}

export interface ReadLimits {
  /** Bytes of one resource, after decompression. */
  readonly maxBytes: number;
}

export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
