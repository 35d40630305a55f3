/** Invariants of R4 that every resource meets, by hand: as FHIRPath they would walk the whole resource each time. */

import { narrativeLanguage } from './language.js';

/** @import { Run } from './run.js' */

const DOMAIN_RESOURCE = 'http://hl7.org/fhir/StructureDefinition/DomainResource#';

/**
 * dom-2 to dom-6.
 * @param {any} node
 * @param {Run} run
 */
export function domainResource(node, run) {
  const { scope } = run;
  if (scope.holdsOthers) {
    const { contained } = node;
    let nested = false;
    let meta = false;
    let security = false;
    for (const each of contained) {
      if (each === null || typeof each !== 'object') continue;
      nested ||= each.contained !== undefined;
      meta ||= each.meta?.versionId !== undefined || each.meta?.lastUpdated !== undefined;
      security ||= each.meta?.security !== undefined;
    }
    if (nested) run.error('invariant', `${DOMAIN_RESOURCE}dom-2`, '');
    if (meta) run.error('invariant', `${DOMAIN_RESOURCE}dom-4`, '');
    if (security) run.error('invariant', `${DOMAIN_RESOURCE}dom-5`, '');
    if (scope.kind !== 'contained') orphans(node, contained, run);
  }
  if (scope.saysLanguage) narrativeLanguage(node, run);
  // Best practice, which HL7's validator does not ask for either unless told to; reports want no narrative at all.
  if (run.bestPractice && node.text?.div === undefined && scope.kind !== 'contained')
    run.warning('invariant', `${DOMAIN_RESOURCE}dom-6`, '');
}

/**
 * dom-3: a contained resource is referred to from its container, or refers to it.
 * @param {any} node
 * @param {readonly any[]} contained
 * @param {Run} run
 */
function orphans(node, contained, run) {
  /** @type {Set<string>} */
  const fragments = new Set();
  gather(node, fragments, 0);
  for (let i = 0; i < contained.length; i++) {
    const each = contained[i];
    if (each === null || typeof each !== 'object') continue;
    if (typeof each.id === 'string' && fragments.has(`#${each.id}`)) continue;
    const own = new Set();
    gather(each, own, 0);
    if (!own.has('#')) run.invalid('CONTAINED_ORPHAN_DOM3', `contained[${i}]`);
  }
}

/**
 * Every string that names something inside the resource.
 * @param {any} value
 * @param {Set<string>} found
 * @param {number} depth
 */
function gather(value, found, depth) {
  if (typeof value === 'string') {
    if (value.charCodeAt(0) === 0x23 /* # */) found.add(value);
  } else if (typeof value === 'object' && value !== null && depth < 500) {
    for (const key in value) gather(value[key], found, depth + 1);
  }
}

/**
 * bdl-7: a fullUrl stands once, but for versions of one resource.
 * @param {any} node
 * @param {Run} run
 */
export function uniqueFullUrls(node, run) {
  const { entry } = node;
  if (!Array.isArray(entry) || node.type === 'history' || !run.scope.index().shares) return;
  const seen = new Set();
  for (const each of entry) {
    const url = each?.fullUrl;
    if (typeof url !== 'string') continue;
    const version = each.resource?.meta?.versionId;
    const key = version === undefined ? url : `${url}\n${version}`;
    if (seen.has(key)) {
      run.error('invariant', 'http://hl7.org/fhir/StructureDefinition/Bundle#bdl-7', '');
      return;
    }
    seen.add(key);
  }
}

/**
 * ext-1: a value or extensions, not both.
 * @param {any} node
 * @param {Run} run
 * @param {boolean} value Whether it has one.
 */
export function valueOrExtensions(node, run, value) {
  if (value === (node.extension !== undefined))
    run.error('invariant', 'http://hl7.org/fhir/StructureDefinition/Extension#ext-1', '');
}
