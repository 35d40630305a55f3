/** The values of uri and its kin, as R4 §2.24.0.1 and HL7's validator have them. */
import { mayBeKept } from './kept.js';
import { hasBlank, isText } from './primitives.js';
import { isKnownUrl } from './registry.js';

/** @import { Registry } from './registry.js' */
/** @import { Run } from './run.js' */

const EXAMPLE = /^https?:\/\/(?:[^/]*\.)?(?:example\.(?:org|com|net)|acme\.com)(?:[/:?#]|$)/;
const OID = /^[0-2](?:\.(?:0|[1-9]\d*))+$/;

/** @param {unknown} value @param {Run} run */
export function uri(value, run) {
  if (isText(value, run) && run.registry.urls.find(value) === undefined) unkept(value, run);
}

/**
 * The system of a code or an identifier, which is asked about again in every resource. Other uris may name a citizen's resources
 * (`Bundle.link.url`), and are not kept.
 * @param {unknown} value
 * @param {Run} run
 */
export function systemUrl(value, run) {
  if (!isText(value, run) || run.registry.urls.find(value) !== undefined) return;
  if (unkept(value, run) && mayBeKept(value))
    keepSound(run.registry.codeSystems.get(value)?.url ?? value, run.registry);
}

/**
 * The url of an extension: kept if the package has its definition.
 * @param {unknown} value
 * @param {Run} run
 */
export function extensionUrl(value, run) {
  if (!isText(value, run) || run.registry.urls.find(value) !== undefined) return;
  if (unkept(value, run)) keepSound(run.registry.extensions.get(value)?.url, run.registry);
}

/**
 * Whether nothing is wrong with a uri.
 * @param {string} value
 * @param {Run} run
 */
function unkept(value, run) {
  const { count } = run;
  uriText(value, run);
  if (
    value.charCodeAt(7) === 0x68 /* h */ &&
    value.startsWith('http://hl7.org/fhir/') &&
    !isKnownUrl(value, run.registry) &&
    value !== run.scope.resource.url
  )
    run.invalid('Type_Specific_Checks_DT_URL_Resolve', '', run.value(value));
  return run.count === count;
}

/**
 * Keeps a url without a finding, if it has none in any other resource either, as uri or canonical, with any other options. Where the
 * package has the text itself it is that which is kept: what was cut out of a resource may hold on to all of it.
 * @param {string | undefined} url
 * @param {Registry} registry
 */
function keepSound(url, registry) {
  if (
    url?.startsWith('urn:oid:') ||
    (url?.startsWith('http') &&
      isAbsolute(url) &&
      !url.includes('example.') &&
      !url.includes('acme.com') &&
      isKnownUrl(url, registry))
  )
    registry.urls.keep(url);
}

/**
 * @param {string} value
 * @param {Run} run
 */
function uriText(value, run) {
  if (hasBlank(value)) {
    run.invalid('Type_Specific_Checks_DT_URI_WS', '', run.value(value));
    return;
  }
  const first = value.charCodeAt(0);
  if (first === 0x75 /* u */) {
    if (value.startsWith('uuid:')) run.invalid('Type_Specific_Checks_DT_URI_UUID', '', run.value(value));
    if (value.startsWith('urn:oid:') && !isOid(value.slice(8)))
      run.invalid('Type_Specific_Checks_DT_OID_Valid', '', run.value(value));
    else if (value.startsWith('urn:uuid:') && !isUuidUrl(value))
      run.invalid('Type_Specific_Checks_DT_UUID_Valid', '', run.value(value));
  } else if (first === 0x6f /* o */) {
    if (value.startsWith('oid:')) run.invalid('Type_Specific_Checks_DT_URI_OID', '', run.value(value));
  } else if (
    first === 0x68 /* h */ &&
    !run.allowExampleUrls &&
    (value.includes('example.') || value.includes('acme.com')) &&
    EXAMPLE.test(value)
  ) {
    run.invalid('TYPE_SPECIFIC_CHECKS_DT_URL_EXAMPLE', '', run.value(value));
  }
}

const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Whether a text is `urn:uuid:` and a UUID in lower case.
 * @param {string} text
 */
export function isUuidUrl(text) {
  return text.length === 45 && UUID.test(text);
}

/**
 * As HL7's validator: nothing as short as `1.2.3` is anybody's.
 * @param {string} text
 */
export function isOid(text) {
  return text.length >= 6 && OID.test(text);
}

/** @param {unknown} value @param {Run} run */
export function url(value, run) {
  if (!isText(value, run)) return;
  if (value.startsWith('urn:uuid:') || value.startsWith('urn:oid:')) {
    uriText(value, run);
    return;
  }
  uriText(value, run);
  if (value.charCodeAt(0) === 0x23 /* # */ && !run.failFast && run.scope.contained(value.slice(1)) === undefined)
    run.warning('invalid', 'TYPE_SPECIFIC_CHECKS_DT_URL_INTERNAL_WARN', '', run.value(value));
}

/**
 * Absolute, or a fragment that names a contained resource. Kept if it is a profile of the package.
 * @param {unknown} value
 * @param {Run} run
 */
export function canonical(value, run) {
  if (!isText(value, run) || run.registry.urls.find(value) !== undefined) return;
  const { count } = run;
  uriText(value, run);
  if (value.charCodeAt(0) === 0x23 /* # */) {
    if (value.length > 1 && run.scope.contained(value.slice(1)) === undefined)
      run.invalid('TYPE_SPECIFIC_CHECKS_DT_URL_INTERNAL', '', run.value(value));
  } else if (!isAbsolute(value)) run.invalid('TYPE_SPECIFIC_CHECKS_CANONICAL_ABSOLUTE', '', run.value(value));
  else if (run.count === count) keepSound(run.registry.profiles.get(value)?.url, run.registry);
}

/**
 * `Bundle.entry.fullUrl`: whose resource it is, no definition's.
 * @param {unknown} value
 * @param {Run} run
 */
export function identityUrl(value, run) {
  if (isText(value, run) && !isUuidUrl(value)) uriText(value, run);
}

/**
 * The url of a definition: absolute, though its type is uri.
 * @param {unknown} value
 * @param {Run} run
 */
export function definitionUrl(value, run) {
  if (!isText(value, run)) return;
  uriText(value, run);
  if (!isAbsolute(value)) run.invalid('TYPE_SPECIFIC_CHECKS_CANONICAL_ABSOLUTE', '', run.value(value));
}

/**
 * As HL7's validator has it: any scheme in lower case, and something behind it.
 * @param {string} value
 */
export function isAbsolute(value) {
  return /^[a-z][a-z0-9_]*:\S+$/.test(value);
}

/** @param {unknown} value @param {Run} run */
export function oid(value, run) {
  if (!isText(value, run)) return;
  if (!value.startsWith('urn:oid:')) run.invalid('Type_Specific_Checks_DT_OID_Start', '', run.value(value));
  else uriText(value, run);
}

/** @param {unknown} value @param {Run} run */
export function uuid(value, run) {
  if (!isText(value, run)) return;
  if (!value.startsWith('urn:uuid:')) run.invalid('Type_Specific_Checks_DT_UUID_Strat', '', run.value(value));
  else uriText(value, run);
}
