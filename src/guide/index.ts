/** The Guide: the one representation of a compiled guide that emitters and questions read. */
export { type BuildInput, type BuildResult, buildGuide, coreGuide, guideOfPackages } from './build.js';
export type { SnapshotOf } from './definitions.js';
export { canonicalJson, hashOf } from './hash.js';
export type { SideFiles } from './input/index.js';
export type * from './model.js';
export { elementById } from './slicing.js';
