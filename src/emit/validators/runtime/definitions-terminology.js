/** What a CodeSystem, ValueSet or ConceptMap must be in itself, beyond R4's invariants: as HL7's validator asks it. */
import { eachWithin, list } from './lists.js';
import { isKnownUrl } from './registry.js';
import { withoutVersion } from './scope.js';
import { isAbsolute } from './urls.js';

/** @import { CodeSystem, ValueSet } from './code-sets.js' */
/** @import { Run } from './run.js' */

/**
 * @param {any} node A CodeSystem.
 * @param {Run} run
 */
export function codeSystem(node, run) {
  const { content, count, supplements } = node;
  const isSupplement = content === 'supplement' || supplements !== undefined;
  if (isSupplement) supplement(node, run);
  wholeValueSet(node, run);
  const types = propertyTypes(node, run);
  /** @type {Set<unknown>} */
  const codes = new Set();
  /** Properties that name another concept, which may be defined further down. @type {(readonly [code: unknown, path: string])[]} */
  const named = [];
  let concepts = 0;
  eachWithin(node, 'concept', (concept, path) => {
    concepts++;
    if (typeof concept.code === 'string') {
      if (codes.has(concept.code)) run.error('invalid', 'CODESYSTEM_DUPLICATE_CODE', path, run.value(concept.code));
      codes.add(concept.code);
    }
    for (const [i, property] of list(concept.property).entries())
      conceptProperty(property, `${path}.property[${i}]`, types, named, run);
  });
  for (const [code, path] of named)
    if (content === 'complete' && typeof code === 'string' && !codes.has(code))
      run.error('invalid', 'CODESYSTEM_PROPERTY_BAD_INTERNAL_REFERENCE', path, run.value(code));
  if (content === 'not-present' && concepts > 0)
    run.error('invalid', 'CODESYSTEM_CS_COUNT_NO_CONTENT_ALLOWED', 'concept[0]');
  if (content === 'complete' && typeof count === 'number' && count !== concepts)
    run.error('invalid', 'CODESYSTEM_CS_COUNT_COMPLETE_WRONG', 'count', concepts, count);
}

/**
 * @param {any} node
 * @param {Run} run
 */
function supplement(node, run) {
  const { supplements, content, caseSensitive } = node;
  if (supplements === undefined) {
    run.error('business-rule', 'CODESYSTEM_CS_HL7_PRESENT_ELEMENT_SUPPL_MISSING', 'content');
    run.error('invalid', 'CODESYSTEM_CS_SUPP_NO_SUPP', '');
    return;
  }
  if (content !== 'supplement') run.error('business-rule', 'CODESYSTEM_CS_HL7_PRESENT_ELEMENT_SUPPL_WRONG', 'content');
  if (caseSensitive !== undefined)
    run.error('business-rule', 'CODESYSTEM_CS_HL7_PRESENT_ELEMENT_SUPPL', 'caseSensitive');
  if (typeof supplements !== 'string') return;
  const base = run.registry.codeSystems.get(withoutVersion(supplements));
  if (base === undefined || base.fragment) return;
  eachWithin(node, 'concept', ({ code }, path) => {
    if (typeof code === 'string' && !base.has(code))
      run.error('invalid', 'CODESYSTEM_CS_SUPP_INVALID_CODE', path, run.value(code), supplements.slice(0, 200));
  });
}

/**
 * The value set that a code system names has all its codes and no others.
 * @param {any} node
 * @param {Run} run
 */
function wholeValueSet({ url, valueSet }, run) {
  const named = valueSetOf(valueSet, run);
  if (named === undefined || named.partial) return;
  const systems = new Set([...named.parts.map(({ system }) => system), ...named.open]);
  if (systems.size > 1) run.error('business-rule', 'CodeSystem_CS_VS_Invalid', '', named.url);
  else if (systems.size === 1 && !systems.has(url))
    run.error('business-rule', 'CodeSystem_CS_VS_WrongSystem', '', named.url);
  else if (named.parts[0]?.codes !== undefined)
    run.error('business-rule', 'CodeSystem_CS_VS_IncludeDetails', '', named.url);
}

/**
 * A value set at hand; none where another version is asked for.
 * @param {unknown} canonical
 * @param {Run} run
 */
function valueSetOf(canonical, run) {
  if (typeof canonical !== 'string') return undefined;
  const url = withoutVersion(canonical);
  const found = run.registry.valueSets.get(url);
  return url === canonical || found?.canonical === canonical ? found : undefined;
}

/**
 * The types of the properties that are declared, by code.
 * @param {any} node
 * @param {Run} run
 */
function propertyTypes(node, run) {
  /** @type {Map<string, { type: unknown, names: boolean }>} */
  const types = new Map();
  /** Codes and uris of properties in one, as HL7's validator has them: none stands for two, nor is a code its own uri. */
  const taken = new Set();
  for (const [i, property] of list(node.property).entries()) {
    const path = `property[${i}]`;
    const { code, type, uri } = property ?? {};
    if (typeof uri === 'string') propertyUri(uri, node.url, path, taken, run);
    if (typeof code === 'string') {
      if (taken.has(code)) run.error('business-rule', 'CODESYSTEM_PROPERTY_DUPLICATE_CODE', path);
      taken.add(code);
    }
    definedProperty(property ?? {}, path, run);
    if (typeof code === 'string') types.set(code, { type, names: NAMES_CONCEPTS.has(uri) });
  }
  return types;
}

const PROPERTIES = 'http://hl7.org/fhir/concept-properties#';
/** The properties that FHIR defines, and their types (R4 §4.7.8.5; FHIR's later releases have the others). */
const TYPE_OF = new Map([
  ['status', 'code'],
  ['inactive', 'boolean'],
  ['effectiveDate', 'dateTime'],
  ['deprecationDate', 'dateTime'],
  ['retirementDate', 'dateTime'],
  ['notSelectable', 'boolean'],
  ['parent', 'code'],
  ['child', 'code'],
  ['partOf', 'code'],
  ['synonym', 'code'],
  ['comment', 'string'],
  ['itemWeight', 'decimal'],
]);
/** Properties by which concepts of a system name each other. */
const NAMES_CONCEPTS = new Set([`${PROPERTIES}parent`, `${PROPERTIES}child`]);

/** @param {string} uri The code of the property of FHIR's that it names. */
const codeBehind = (uri) => (uri.startsWith(PROPERTIES) ? uri.slice(PROPERTIES.length) : '');

/**
 * @param {string} uri
 * @param {unknown} system
 * @param {string} path
 * @param {Set<string>} taken
 * @param {Run} run
 */
function propertyUri(uri, system, path, taken, run) {
  if (!isAbsolute(uri)) {
    run.error('business-rule', 'CODESYSTEM_PROPERTY_ABSOLUTE_URI', path);
    return;
  }
  if (taken.has(uri)) run.error('business-rule', 'CODESYSTEM_PROPERTY_DUPLICATE_URI', path);
  taken.add(uri);
  // As HL7's validator: wherever it stands in the uri.
  if (!uri.includes('://hl7.org/fhir') || TYPE_OF.has(codeBehind(uri))) return;
  const isTheirs =
    typeof system === 'string' && (/^http:\/\/hl7\.org\/fhir\/[^/]*$/.test(system) || uri.startsWith(system));
  if (!isTheirs) run.error('business-rule', 'CODESYSTEM_PROPERTY_BAD_HL7_URI', path, run.value(uri));
}

/**
 * A property with a uri of FHIR's is called and typed as there.
 * @param {any} property
 * @param {string} path
 * @param {Run} run
 */
function definedProperty({ code, type, uri }, path, run) {
  const wanted = typeof uri === 'string' ? codeBehind(uri) : '';
  const typed = TYPE_OF.get(wanted);
  if (typed === undefined) return;
  if (code !== wanted && TYPE_OF.has(code))
    run.error('business-rule', 'CODESYSTEM_PROPERTY_URI_CODE_MISMATCH', path, wanted);
  if (typeof type === 'string' && type !== typed)
    run.error('business-rule', 'CODESYSTEM_PROPERTY_URI_TYPE_MISMATCH', path, wanted, typed);
}

/**
 * @param {any} property
 * @param {string} path
 * @param {ReadonlyMap<string, { type: unknown, names: boolean }>} types
 * @param {(readonly [code: unknown, path: string])[]} named
 * @param {Run} run
 */
function conceptProperty(property, path, types, named, run) {
  if (typeof property !== 'object' || property === null) return;
  const key = Object.keys(property).find((each) => each.startsWith('value'));
  if (key === undefined) {
    if (!Object.keys(property).some((each) => each.startsWith('_value')))
      run.error('invalid', 'CODESYSTEM_PROPERTY_NO_VALUE', path);
    return;
  }
  const declared = types.get(property.code);
  if (declared === undefined) return;
  const type = `${key.charAt(5).toLowerCase()}${key.slice(6)}`;
  if (typeof declared.type === 'string' && type !== (declared.type === 'Coding' ? 'coding' : declared.type))
    run.error('invalid', 'CODESYSTEM_PROPERTY_WRONG_TYPE', path, type, declared.type.slice(0, 64));
  else if (declared.names) named.push([property[key], path]);
}

/**
 * @param {any} node A ValueSet.
 * @param {Run} run
 */
export function valueSetDefinition(node, run) {
  for (const kind of ['include', 'exclude'])
    for (const [i, part] of list(node.compose?.[kind]).entries())
      if (typeof part?.system === 'string' && part.system !== '') include(part, `compose.${kind}[${i}]`, run);
}

/** Operators whose value is a code of the system. */
const BY_CODE = new Set(['is-a', 'descendent-of', 'is-not-a', 'generalizes']);

/**
 * @param {any} part
 * @param {string} path
 * @param {Run} run
 */
function include(part, path, run) {
  const { system } = part;
  if (!isAbsolute(system)) {
    run.error('invalid', 'VALUESET_INCLUDE_SYSTEM_ABSOLUTE', path);
    return;
  }
  if (isValueSet(system, run)) run.error('invalid', 'VALUESET_INCLUDE_WRONG_VS_HINT', path, system.slice(0, 200));
  const known = run.registry.codeSystems.get(system);
  if (known === undefined || known.fragment) return;
  for (const [i, filter] of list(part.filter).entries())
    if (BY_CODE.has(filter?.op) && filter.property === 'concept' && typeof filter.value === 'string')
      if (!known.has(filter.value))
        run.error('invalid', 'VALUESET_BAD_FILTER_VALUE_VALID_CODE', `${path}.filter[${i}]`, run.value(filter.value));
}

/**
 * @param {string} url
 * @param {Run} run
 */
function isValueSet(url, run) {
  if (run.registry.codeSystems.has(url)) return false;
  return (
    run.registry.valueSets.has(url) ||
    (url.startsWith('http://hl7.org/fhir/ValueSet/') && isKnownUrl(url, run.registry))
  );
}

/**
 * @param {any} node A ConceptMap.
 * @param {Run} run
 */
export function conceptMap(node, run) {
  const sources = valueSetOf(node.sourceUri ?? node.sourceCanonical, run);
  const targets = valueSetOf(node.targetUri ?? node.targetCanonical, run);
  for (const [i, group] of list(node.group).entries()) {
    if (typeof group !== 'object' || group === null) continue;
    const source = {
      system: wholeSystem(group.source, run),
      id: 'CONCEPTMAP_GROUP_SOURCE_CODE_INVALID',
      within: sources,
    };
    const target = {
      system: wholeSystem(group.target, run),
      id: 'CONCEPTMAP_GROUP_TARGET_CODE_INVALID',
      within: targets,
    };
    for (const [j, element] of list(group.element).entries()) {
      const path = `group[${i}].element[${j}]`;
      mapped(element, source, path, run);
      for (const [k, each] of list(element?.target).entries()) mapped(each, target, `${path}.target[${k}]`, run);
    }
  }
}

/**
 * A code system all of whose codes are at hand.
 * @param {unknown} url
 * @param {Run} run
 */
function wholeSystem(url, run) {
  const system = typeof url === 'string' ? run.registry.codeSystems.get(withoutVersion(url)) : undefined;
  return system?.fragment === true ? undefined : system;
}

/**
 * A code of a map is one of its system, and of the value set that the map says it is about.
 * @param {any} node
 * @param {{ system: CodeSystem | undefined, id: string, within: ValueSet | undefined }} side
 * @param {string} path
 * @param {Run} run
 */
function mapped(node, { system, id, within }, path, run) {
  const code = node?.code;
  if (system === undefined || typeof code !== 'string') return;
  if (!system.has(code)) run.error('code-invalid', id, `${path}.code`, run.value(code), system.url);
  else if (within?.has(system.url, code, run.registry) === false)
    run.error('code-invalid', `${id}_VS`, `${path}.code`, run.value(code), within.url);
}
