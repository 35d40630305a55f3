/** The run-time's front door: what generated modules import. */
export { validators } from './api.js';
export { bundleIndex } from './bundle.js';
export { ExtensionDefinition, extensions } from './extension.js';
export { contains, equals, fixedTo, hasPattern } from './fixed.js';
export { holds } from './invariant.js';
export { domainResource, uniqueFullUrls, valueOrExtensions } from './native.js';
export * from './primitives.js';
export { applyProfile, Profile } from './profile.js';
export { reference, referenceTo, target, targetType } from './reference.js';
export { containedResources, innerResource } from './resource.js';
export { passes, Registry } from './run.js';
export * from './shape.js';
export * from './terminology.js';
export * from './type.js';
