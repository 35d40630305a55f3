/** The Guide: the one representation of a compiled guide that emitters and questions read. */
export { type BuildInput, type BuildResult, buildGuide, coreGuide, guideOfPackages } from './build.js';
export { checkCodes } from './check-codes.js';
export { checkModels } from './check-models.js';
export { readMeasure } from './conformance.js';
export { type Decimals, decimalsOf } from './decimals.js';
export type { SnapshotOf } from './definitions.js';
export { deserializeGuide } from './deserialize.js';
export { elementById, elementsOf } from './elements.js';
export { TRANSLATION } from './fields.js';
export { canonicalJson, hashOf } from './hash.js';
export { readInput, type SideFiles } from './input/index.js';
export type * from './model.js';
export type * from './pathways.js';
export { GUIDE_SCHEMA } from './schema.js';
export { type Reference, serializeGuide } from './serialize.js';
