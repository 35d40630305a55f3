/** Resources: which type, in which container, by which profiles. */
import { applyProfile, profilesOf } from './profile.js';
import { Environment, inScope, Scope } from './scope.js';
import { kindOf } from './shape.js';

/** @import { Run } from './run.js' */

/**
 * @typedef {object} ResourceType
 * @property {string} type
 * @property {(node: any, run: Run) => void} check All that R4 itself says of the type.
 */

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
  if (run.options.noExperimentalContent === true && node.experimental === true)
    run.error('business-rule', 'VALIDATION_NO_EXPERIMENTAL_CONTENT', '');
  // An id that has extensions alone names nothing.
  if (node.id === undefined && node._id !== undefined) run.invalid('Resource_RES_ID_Malformed_Chars', 'id', '');
  if (kind === 'contained' && typeof node.id !== 'string') run.invalid('Resource_RES_ID_Missing', '');
  for (const each of profilesOf(node, run, kind === 'root')) applyProfile(each, node, run);
  run.settle(before, type);
  run.scope = scope;
  run.env = env;
  run.profile = profile;
}

/**
 * How HL7's validator names a resource inside another: `contained[0]/*Patient/p1*​/`.
 * @param {any} node
 */
export function label(node) {
  const type = typeof node?.resourceType === 'string' ? node.resourceType : 'Resource';
  return `/*${type.slice(0, 64)}/${typeof node?.id === 'string' ? node.id.slice(0, 256) : 'null'}*/`;
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
  run.scope.holdsOthers = true;
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

/**
 * What a profile asks of the resources in an element, where they are of this type: checked from where they stand.
 * @param {any} value
 * @param {string} name
 * @param {string} type `Resource` for any.
 * @param {(node: any, run: Run) => void} check
 * @param {Run} run
 */
export function withinResource(value, name, type, check, run) {
  const list = Array.isArray(value) ? value : [value];
  for (let i = 0; i < list.length; i++) {
    const node = list[i];
    if (typeof node !== 'object' || node === null || typeof node.resourceType !== 'string') continue;
    if (type !== 'Resource' && type !== 'DomainResource' && node.resourceType !== type) continue;
    const before = run.count;
    inScope(node, run, () => {
      check(node, run);
      run.settle(before, node.resourceType);
    });
    if (run.count !== before) run.below(before, `${name}${Array.isArray(value) ? `[${i}]` : ''}${label(node)}`);
  }
}

/**
 * The types of resource that a profile allows in an element.
 * @param {any} value
 * @param {string} name
 * @param {readonly string[]} types
 * @param {Run} run
 * @param {string} id Of the element in the profile.
 */
export function onlyResources(value, name, types, run, id) {
  const before = run.count;
  const list = Array.isArray(value) ? value : [value];
  for (let i = 0; i < list.length; i++) {
    const type = list[i]?.resourceType;
    if (typeof type === 'string' && !types.includes(type) && !types.includes('DomainResource'))
      run.structure(
        'Bundle_BUNDLE_Entry_Type3',
        `${name}${Array.isArray(value) ? `[${i}]` : ''}${label(list[i])}`,
        type.slice(0, 64),
        types.join(', '),
      );
  }
  run.about(before, id);
}
