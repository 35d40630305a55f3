/**
 * Snapshots of StructureDefinitions, from differential and base, without SUSHI.
 *
 * What HL7's generator does with R4 is the measure: `test/snapshot/core.test.ts` generates every definition of R4's core and compares
 * it with the published one; `test/interop/snapshot.test.ts` compares with HL7's own generator.
 */
export { createSnapshots, generateSnapshot, type Snapshots } from './generate.js';
export type { ElementDefinition, SnapshotResult, SnapshotSource } from './types.js';
