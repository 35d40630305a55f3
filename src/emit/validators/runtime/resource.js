/** Resources: which type, in which container, by which profiles. */
import { bundleIndex } from './bundle.js';
import { applyProfile, profilesOf } from './profile.js';
import { kindOf } from './shape.js';

/** @import { Run } from './run.js' */

/**
 * @typedef {object} ResourceType
 * @property {string} type
 * @property {(node: any, run: Run) => void} check All that R4 itself says of the type.
 */

/** What FHIRPath sees of where its node stands. */
export class Environment {
  /**
   * @param {Scope} scope
   * @param {Run} run
   */
  constructor(scope, run) {
    this.scope = scope;
    this.run = run;
    /** The nearest resource; inside a contained one that itself. @type {any} */
    this.resource = scope.resource;
    /** Its container where it is contained, else the same. @type {any} */
    this.rootResource = scope.root;
    this.types = run.registry.types;
  }

  /** @param {string} reference @returns {any} */
  resolve(reference) {
    return this.scope.resolve(reference);
  }

  /** @param {string} url @param {any} value */
  memberOf(url, value) {
    return this.run.registry.valueSets.get(withoutVersion(url))?.hasValue(value);
  }

  /** @param {string} url @param {any} node */
  conformsTo(url, node) {
    return this.run.registry.profiles.get(withoutVersion(url))?.accepts(node, this.run);
  }
}

/** A resource and what stands round it: what its references can find. */
export class Scope {
  /**
   * @param {any} resource
   * @param {Scope | undefined} outer
   * @param {'root' | 'contained' | 'entry' | 'parameter'} kind
   * @param {any} [entry] The Bundle entry that holds it.
   */
  constructor(resource, outer, kind, entry) {
    this.resource = resource;
    this.outer = outer;
    this.kind = kind;
    this.entry = entry;
    /** @type {any} */
    this.root = kind === 'contained' && outer !== undefined ? outer.root : resource;
    /** Canonicals that it has been checked against. @type {Set<string> | undefined} */
    this.checked = undefined;
  }

  /**
   * The contained resource with this id.
   * @param {string} id
   */
  contained(id) {
    const list = this.root?.contained;
    if (!Array.isArray(list)) return undefined;
    for (const each of list) if (each !== null && typeof each === 'object' && each.id === id) return each;
    return undefined;
  }

  /** The innermost Bundle that holds it, with the entry that leads to it. */
  bundle() {
    /** @type {Scope | undefined} */
    let scope = this;
    while (scope !== undefined) {
      if (scope.kind === 'entry' && scope.outer !== undefined)
        return { bundle: scope.outer.resource, entry: scope.entry };
      scope = scope.outer;
    }
    return undefined;
  }

  /**
   * The scope of a resource that a reference found: as if it were checked where it stands.
   * @param {any} found
   * @param {string} reference
   * @returns {Scope}
   */
  at(found, reference) {
    if (reference.charCodeAt(0) === 0x23 /* # */) {
      if (found === this.root) return this.kind === 'contained' && this.outer !== undefined ? this.outer : this;
      return new Scope(found, this.kind === 'contained' ? this.outer : this, 'contained');
    }
    /** @type {Scope | undefined} */
    let scope = this;
    while (scope !== undefined) {
      if (scope.kind === 'entry' && scope.outer !== undefined) {
        const entry = bundleIndex(scope.outer.resource).find(reference, scope.entry?.fullUrl);
        if (entry !== undefined) return new Scope(found, scope.outer, 'entry', entry);
      }
      scope = scope.outer;
    }
    return new Scope(found, undefined, 'root');
  }

  /**
   * The resource that a reference names: contained, or in a Bundle round it, the innermost first.
   * @param {string} reference
   * @returns {any}
   */
  resolve(reference) {
    if (typeof reference !== 'string') return undefined;
    if (reference.charCodeAt(0) === 0x23 /* # */)
      return reference === '#' ? this.root : this.contained(reference.slice(1));
    /** @type {Scope | undefined} */
    let scope = this;
    while (scope !== undefined) {
      if (scope.kind === 'entry' && scope.outer !== undefined) {
        const found = bundleIndex(scope.outer.resource).find(reference, scope.entry?.fullUrl);
        if (found !== undefined) return found.resource;
      }
      scope = scope.outer;
    }
    return undefined;
  }
}

/**
 * Checks a resource where it stands. Its path is put before its findings by the caller, but for its own name.
 * @param {any} node
 * @param {Run} run
 * @param {'root' | 'contained' | 'entry' | 'parameter'} kind
 * @param {any} [entry]
 */
export function resource(node, run, kind, entry) {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) {
    run.invalid('This_property_must_be_an_object_not_', '', kindOf(node));
    return;
  }
  const type = node.resourceType;
  if (typeof type !== 'string') {
    if (type === undefined) run.report('fatal', 'invalid', 'Unable_to_find_resourceType_property', '', []);
    else run.report('fatal', 'invalid', 'RESOURCETYPE_PROPERTY_WRONG_TYPE', '', [kindOf(type)]);
    return;
  }
  const known = run.registry.resources.get(type);
  if (known === undefined) {
    if (kind === 'root')
      run.report('fatal', 'structure', 'This_content_cannot_be_parsed_unknown_or_unrecognized_resource_name_', '', [
        type.slice(0, 64),
      ]);
    else
      run.report('fatal', 'invalid', 'Contained_resource_does_not_appear_to_be_a_FHIR_resource_unknown_name_', '', [
        type.slice(0, 64),
      ]);
    return;
  }
  const { scope, env, profile } = run;
  const before = run.count;
  run.scope = new Scope(node, scope, kind, entry);
  run.env = new Environment(run.scope, run);
  run.profile = undefined;
  known.check(node, run);
  if (kind === 'contained' && typeof node.id !== 'string') run.invalid('Resource_RES_ID_Missing', '');
  for (const each of profilesOf(node, run, kind === 'root')) applyProfile(each, node, run);
  run.settle(before, type);
  run.scope = scope;
  run.env = env;
  run.profile = profile;
}

/** @param {string} url */
function withoutVersion(url) {
  const bar = url.indexOf('|');
  return bar < 0 ? url : url.slice(0, bar);
}

/**
 * How HL7's validator names a resource inside another: `contained[0]/*Patient/p1*​/`.
 * @param {any} node
 */
export function label(node) {
  const type = typeof node?.resourceType === 'string' ? node.resourceType : 'Resource';
  return `/*${type.slice(0, 64)}/${typeof node?.id === 'string' ? node.id.slice(0, 64) : 'null'}*/`;
}

/**
 * `contained`.
 * @param {unknown} value
 * @param {string} name
 * @param {Run} run
 */
export function containedResources(value, name, run) {
  if (!Array.isArray(value)) {
    run.invalid('This_property_must_be_an_Array_not_', name, name, kindOf(value));
    return;
  }
  if (value.length === 0) run.invalid('ARRAY_CANNOT_BE_EMPTY', name);
  /** @type {Set<string>} */
  const ids = new Set();
  for (let i = 0; i < value.length; i++) {
    const before = run.count;
    const node = value[i];
    resource(node, run, 'contained');
    if (typeof node?.id === 'string') {
      if (ids.has(node.id)) run.error('duplicate', 'RESOURCE_DUPLICATE_CONTAINED_ID', '', run.value(node.id));
      ids.add(node.id);
    }
    if (run.count !== before) run.below(before, `${name}[${i}]${label(node)}`);
  }
}

/**
 * `Bundle.entry.resource`, `response.outcome`, `Parameters.parameter.resource`.
 * @param {unknown} value
 * @param {string} name
 * @param {'entry' | 'parameter'} kind
 * @param {any} entry
 * @param {Run} run
 */
export function innerResource(value, name, kind, entry, run) {
  const before = run.count;
  resource(value, run, kind, entry);
  if (run.count !== before) run.below(before, `${name}${label(value)}`);
}
