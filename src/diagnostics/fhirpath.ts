import type { Template } from './template.js';

/** FKI4xxx: FHIRPath. */
export const FHIRPATH = {} as const satisfies Record<string, Template>;
