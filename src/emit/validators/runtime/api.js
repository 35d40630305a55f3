/** What users call. */

import { resource } from './resource.js';
import { INVALID, Registry, Run } from './run.js';

/** @import { Issue } from './run.js' */
/** @import { Options } from './run.js' */

/** @type {Options} */
const NONE = {};

/** @param {Registry} registry */
export function validators(registry) {
  for (const valueSet of registry.valueSets.values()) valueSet.registry = registry;
  return {
    /**
     * Everything that is wrong with a resource, and what could not be checked.
     * @param {unknown} node
     * @param {Options} [options]
     * @returns {Issue[]}
     */
    validateResource(node, options = NONE) {
      const run = new Run(registry, options, false);
      resource(node, run, 'root');
      run.below(0, rootName(node));
      return run.issues;
    },

    /**
     * Whether there is no error: stops at the first.
     * @param {unknown} node
     * @param {Options} [options]
     */
    isValid(node, options = NONE) {
      try {
        resource(node, new Run(registry, options, true), 'root');
        return true;
      } catch (thrown) {
        if (thrown !== INVALID) throw thrown;
        return false;
      }
    },
  };
}

/** @param {any} node */
function rootName(node) {
  return typeof node?.resourceType === 'string' ? node.resourceType.slice(0, 64) : '$';
}
