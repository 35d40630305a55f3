/** The run-time's front door: what generated modules import. */
export { validators } from './api.js';
export { attachment } from './attachment.js';
export { bundle } from './bundle-rules.js';
export * from './code-sets.js';
export * from './constraint.js';
export * from './dates.js';
export { ExtensionDefinition, extensions } from './extension.js';
export { contains, equals, fixedAlone, fixedTo, hasPattern, writtenAs } from './fixed.js';
export { holds } from './invariant.js';
export { language } from './language.js';
export * from './limits.js';
export { xhtml } from './narrative.js';
export { domainResource, uniqueFullUrls, valueOrExtensions } from './native.js';
export * from './primitives.js';
export { applyProfile, conforms, Profile } from './profile.js';
export { reference, referenceTo, target, targetType } from './reference.js';
export { containedResources, innerResource, onlyResources, withinResource } from './resource.js';
export { passes, Registry } from './run.js';
export * from './shape.js';
export {
  hasCodeOf,
  hasFixed,
  hasMatch,
  hasProfile,
  hasType,
  isThere,
  sliced,
  slicedExtensions,
} from './slicing.js';
export * from './terminology.js';
export * from './type.js';
export * from './urls.js';
