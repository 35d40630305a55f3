/** References: what they name, and whether it may stand there. */
import { isIdText } from './primitives.js';

/** @import { Run } from './run.js' */

const CORE = 'http://hl7.org/fhir/StructureDefinition/';

/**
 * A reference whose target must be of one of these types.
 * @param {(node: any, run: Run) => void} check The type Reference itself.
 * @param {readonly string[]} types
 */
export function referenceTo(check, types) {
  /** @param {any} node @param {Run} run */
  return (node, run) => {
    check(node, run);
    if (typeof node !== 'object' || node === null) return;
    if (typeof node.type === 'string' && !types.includes(node.type) && !node.type.startsWith(CORE))
      run.structure('Reference_REF_WrongTarget', '', node.type.slice(0, 64), types.join(', '));
    targetType(node, types, run);
  };
}

/**
 * @param {any} node
 * @param {readonly string[]} types
 * @param {Run} run
 */
export function targetType(node, types, run) {
  const { reference } = node;
  if (typeof reference !== 'string' || reference === '') return;
  const target = run.scope.resolve(reference);
  if (target !== undefined) {
    const found = typeof target?.resourceType === 'string' ? target.resourceType : 'Resource';
    if (!types.includes(found)) run.structure('Reference_REF_BadTargetType', '', found.slice(0, 64), types.join(', '));
    return;
  }
  const type = typeOf(reference, run);
  if (type !== undefined && !types.includes(type))
    run.structure('Reference_REF_BadTargetType2', '', type, types.join(', '));
}

/**
 * The type that the url of a RESTful reference says: `Patient/1`, with a base before and a version behind.
 * @param {string} reference
 * @param {Run} run
 */
export function typeOf(reference, run) {
  if (reference === latest) return latestType;
  latest = reference;
  latestType = readType(reference, run);
  return latestType;
}

/** Each reference is asked about by its type, its element and its profile in turn. */
let latest = '';
/** @type {string | undefined} */
let latestType;

/** @param {string} reference @param {Run} run */
function readType(reference, run) {
  let end = reference.length;
  let slash = reference.lastIndexOf('/');
  if (slash <= 0) return undefined;
  let start = reference.lastIndexOf('/', slash - 1) + 1;
  if (slash - start === 8 && start > 1 && reference.startsWith('_history', start)) {
    end = start - 1;
    slash = reference.lastIndexOf('/', end - 1);
    if (slash <= 0) return undefined;
    start = reference.lastIndexOf('/', slash - 1) + 1;
  }
  if (end - slash > 65 || end - slash < 2) return undefined;
  // `/Patient/1` is read as `Patient/1`.
  if (start > 1 && !reference.startsWith('http://') && !reference.startsWith('https://')) return undefined;
  const type = reference.slice(start, slash);
  if (!run.registry.resources.has(type)) return undefined;
  // With a base before it, it may be any url.
  return start <= 1 || isIdText(reference, slash + 1, end) ? type : undefined;
}

const BLANK = /\s/;
const WEB = /^https?:/;

/**
 * What every Reference must be, whatever it may name.
 * @param {any} node
 * @param {Run} run
 */
export function reference(node, run) {
  const { reference: text, type } = node;
  if (typeof text !== 'string' || text === '') {
    if (
      text === undefined &&
      node.identifier === undefined &&
      node.display === undefined &&
      node.extension === undefined &&
      !run.failFast &&
      node._reference === undefined
    )
      run.warning('structure', 'Reference_REF_NoDisplay', '');
    return;
  }
  const first = text.charCodeAt(0);
  if (first === 0x75 /* u */ && type === undefined && namesOne(text, run)) return;
  if (first === 0x23 /* # */) {
    // Only what is contained has a container to name.
    if (text === '#' && run.scope.kind !== 'contained') run.structure('Reference_REF_CantResolve', '', run.value(text));
    else if (run.scope.resolve(text) === undefined) {
      run.structure('Reference_REF_CantResolve', '', run.value(text));
      run.error('invariant', 'http://hl7.org/fhir/StructureDefinition/Reference#ref-1', '');
    }
  } else if (BLANK.test(text)) {
    run.invalid('REFERENCE_REF_INVALID_REF', '', run.value(text));
    return;
  } else syntax(text, run);
  if (typeof type === 'string') {
    const target = run.scope.resolve(text);
    const found = target?.resourceType ?? typeOf(text, run);
    if (typeof found === 'string' && found !== type)
      run.structure('Reference_REF_BadTargetType', '', type.slice(0, 64), found);
  }
}

/** Length of `urn:uuid:` and a UUID. */
const UUID_URL = 45;

/**
 * Whether a reference is certainly right: by its UUID it names one entry of the Bundle that it stands in.
 * @param {string} text
 * @param {Run} run
 */
function namesOne(text, { scope }) {
  const around = scope.bundle();
  // With a version behind it, or anything else, it is longer.
  if (around === undefined || text.length !== UUID_URL) return false;
  const { index, entry } = around;
  return typeof entry?.fullUrl === 'string' && index.hasUuids() && index.names(text, entry.fullUrl) === 1;
}

/**
 * @param {string} text
 * @param {Run} run
 */
function syntax(text, run) {
  const around = run.scope.bundle();
  const relative = text.charCodeAt(0) !== 0x75 /* u */ && typeOf(text, run) !== undefined && !WEB.test(text);
  if (around !== undefined) inBundle(text, relative, around, run);
  if (run.failFast || relative || text.startsWith('urn:') || /^https?:\/\//.test(text)) return;
  run.warning('structure', 'REFERENCE_REF_SUSPICIOUS', '', run.value(text));
}

const RESPONSES = new Set(['transaction-response', 'batch-response']);

/**
 * R4 §2.36.4.1: how a reference is read inside a Bundle.
 * @param {string} text
 * @param {boolean} relative
 * @param {{ bundle: any, index: import('./bundle.js').BundleIndex, entry: any }} around
 * @param {Run} run
 */
function inBundle(text, relative, { bundle, index, entry }, run) {
  const unnamed = entry?.fullUrl === undefined && !RESPONSES.has(bundle?.type);
  if (unnamed) index.refers(entry, run);
  if (!/^[A-Za-z][A-Za-z0-9+.-]*:/.test(text)) {
    if (unnamed) run.error('required', 'Bundle_BUNDLE_FullUrl_Missing', '', run.value(text));
    if (entry?.fullUrl === undefined) return;
    const steps = text.split('/').length;
    if (steps !== 2 && steps !== 4) {
      const searches = bundle?.type === 'transaction';
      if (!searches || !/^[A-Z][A-Za-z]+\?./.test(text))
        run.error('required', searches ? 'Reference_REF_Format1' : 'Reference_REF_Format2', '', run.value(text));
      return;
    }
  }
  const found = index.matches(text, entry?.fullUrl);
  if (found > 1 && !text.includes('/_history/'))
    run.error('forbidden', 'Bundle_BUNDLE_MultipleMatches', '', run.value(text));
  if (found > 0 || run.failFast || run.scope.resolve(text) !== undefined) return;
  if (text.startsWith('urn:')) run.warning('required', 'Bundle_BUNDLE_Not_Local', '', run.value(text));
  else if (relative && index.withTypeAndId(text) !== undefined)
    run.warning('required', 'BUNDLE_BUNDLE_POSSIBLE_MATCH_WRONG_FU', '', run.value(text));
}

/**
 * Where the target stands: in the resource, in the Bundle, or elsewhere.
 * @param {string} text
 * @param {Run} run
 * @returns {'contained' | 'bundled' | 'referenced'}
 */
function placeOf(text, run) {
  if (text.charCodeAt(0) === 0x23) return run.scope.resolve(text) === undefined ? 'referenced' : 'contained';
  const around = run.scope.bundle();
  if (around !== undefined && around.index.find(text, around.entry?.fullUrl) !== undefined) return 'bundled';
  return run.scope.resolve(text) === undefined ? 'referenced' : 'bundled';
}

/**
 * What a profile asks of a reference beyond its types: one of these profiles, found in one of these places.
 * @param {any} node
 * @param {readonly { type: string, profile?: string }[]} targets
 * @param {readonly string[]} aggregation
 * @param {Run} run
 */
export function target(node, targets, aggregation, run) {
  if (typeof node !== 'object' || node === null) return;
  const text = node.reference;
  if (typeof text !== 'string' || text === '') return;
  if (aggregation.length > 0) {
    const place = placeOf(text, run);
    // What stands in the same Bundle is referred to as what stands elsewhere is.
    if (!aggregation.includes(place) && !(place === 'bundled' && aggregation.includes('referenced'))) {
      if (place === 'referenced') run.error('required', 'Reference_REF_NotFound_Bundle', '', run.value(text));
      else run.structure('Reference_REF_Aggregation', '', place, aggregation.join(', '));
    }
  }
  const found = run.scope.resolve(text);
  if (found === undefined) {
    const type = typeOf(text, run);
    if (type !== undefined && targets.every((each) => each.type !== type && each.type !== 'Resource'))
      run.structure('Reference_REF_BadTargetType2', '', type, typesOf(targets));
    return;
  }
  for (const { type, profile } of targets)
    if (
      (type === found.resourceType || type === 'Resource') &&
      (profile === undefined || run.registry.profiles.get(profile)?.accepts(found, run, text) === true)
    )
      return;
  const candidates = targets.filter((each) => each.type === found.resourceType || each.type === 'Resource');
  if (candidates.length === 0) {
    run.structure('Reference_REF_BadTargetType', '', String(found.resourceType).slice(0, 64), typesOf(targets));
    return;
  }
  const unknown = candidates.find((each) => !run.registry.profiles.has(/** @type {string} */ (each.profile)));
  if (unknown !== undefined) {
    run.structure('Reference_REF_CantResolveProfile', '', unknown.profile);
    run.structure('Reference_REF_BadTargetType', '', String(found.resourceType).slice(0, 64), typesOf(targets));
  } else
    run.structure(
      'Reference_REF_CantMatchChoice',
      '',
      run.value(text),
      candidates.map((each) => each.profile).join(', '),
    );
}

/** @param {readonly { type: string }[]} targets */
function typesOf(targets) {
  return [...new Set(targets.map((each) => each.type))].join(', ');
}
