/** What a StructureDefinition or a Questionnaire must be in itself, beyond R4's invariants: as HL7's validator asks it. */

import { eachWithin, list } from './lists.js';
import { isKnownUrl } from './registry.js';
import { withoutVersion } from './scope.js';

/** @import { Run } from './run.js' */

const CORE = 'http://hl7.org/fhir/StructureDefinition/';

/**
 * @param {any} node A StructureDefinition.
 * @param {Run} run
 */
export function structureDefinition(node, run) {
  const { baseDefinition, derivation, type, context } = node;
  if (baseDefinition !== undefined && derivation === undefined) {
    run.error('not-found', 'SD_MUST_HAVE_DERIVATION', '');
    run.error('business-rule', 'SD_TYPE_NOT_DERIVED', 'type');
  }
  if (context !== undefined && typeof type === 'string' && type !== 'Extension')
    run.error('business-rule', 'SD_NO_CONTEXT_WHEN_NOT_EXTENSION', 'context[0]', type.slice(0, 64));
  if (typeof baseDefinition !== 'string' || derivation === undefined) return;
  const base = baseOf(withoutVersion(baseDefinition), run);
  ofKind(node, base, run);
  if (derivation !== 'constraint') return;
  if (base.type !== undefined && type !== base.type)
    run.error(
      'business-rule',
      'SD_CONSTRAINED_TYPE_NO_MATCH',
      '',
      typeof type === 'string' ? type.slice(0, 64) : '',
      base.type,
    );
  if (type === 'Extension' && baseDefinition === `${CORE}Extension` && node.abstract !== true) extensionUrl(node, run);
}

/** R4's types that nothing is of itself; their kinds are those of what derives from them. */
const ABSTRACT = new Map([
  ['Resource', 'resource'],
  ['DomainResource', 'resource'],
  ['Element', 'complex-type'],
  ['BackboneElement', 'complex-type'],
]);

/** What stands beside R4's types and is none: its patterns, as logical models. */
const LOGICAL = new Set(['Definition', 'Event', 'FiveWs', 'MetadataResource', 'Request']);

/**
 * @typedef {object} Base What is known of the definition that a structure derives from.
 * @property {string} [type] Where it is a resource's, or a profile's.
 * @property {string} [kind]
 * @property {boolean} [isAbstract]
 */

/**
 * @param {string} url
 * @param {Run} run
 * @returns {Base}
 */
function baseOf(url, { registry }) {
  const name = url.startsWith(CORE) ? url.slice(CORE.length) : '';
  const abstract = ABSTRACT.get(name);
  if (abstract !== undefined) return { kind: abstract, isAbstract: true };
  const profile = registry.profiles.get(url);
  const type = profile?.type ?? name;
  if (registry.resources.has(type)) return { type, kind: 'resource' };
  if (profile !== undefined) return { type, kind: kindOfDatatype(type) };
  if (registry.extensions.has(url)) return { kind: 'complex-type' };
  if (name === '' || LOGICAL.has(name) || !isKnownUrl(url, registry)) return {};
  return { kind: kindOfDatatype(name) };
}

/** @param {string} name */
const kindOfDatatype = (name) => (/^[a-z]/.test(name) ? 'primitive-type' : 'complex-type');

/**
 * A structure is of its base's kind; one that adds to a type that nothing is of itself may be of another.
 * @param {any} node
 * @param {Base} base
 * @param {Run} run
 */
function ofKind({ kind, derivation }, base, run) {
  if (base.kind === undefined || kind === base.kind || typeof kind !== 'string') return;
  const told = kind.slice(0, 64);
  if (base.isAbstract !== true) run.error('not-found', 'SD_CONSTRAINED_KIND_NO_MATCH', '', told, base.kind);
  if (derivation === 'constraint') run.error('not-found', 'SD_DERIVATION_KIND_MISMATCH', '', told, base.kind);
}

/**
 * The url of an extension is fixed to that of its definition.
 * @param {any} node
 * @param {Run} run
 */
function extensionUrl(node, run) {
  const fixed = [...list(node.snapshot?.element), ...list(node.differential?.element)].find(
    (each) => each?.path === 'Extension.url' && each.fixedUri !== undefined,
  )?.fixedUri;
  if (fixed === undefined) run.error('business-rule', 'SD_EXTENSION_URL_MISSING', '');
  else if (fixed !== node.url) run.error('business-rule', 'SD_EXTENSION_URL_MISMATCH', '');
}

/**
 * Conditions name questions of the questionnaire, none itself.
 * @param {any} node A Questionnaire.
 * @param {Run} run
 */
export function questionnaireDefinition(node, run) {
  const linkIds = new Set();
  eachWithin(node, 'item', ({ linkId }) => linkIds.add(linkId));
  eachWithin(node, 'item', (item, path) => {
    for (const condition of list(item.enableWhen)) {
      const { question } = condition ?? {};
      if (typeof question !== 'string') continue;
      if (question === item.linkId) run.error('business-rule', 'Questionnaire_Q_EnableWhen_Self', path);
      else if (!linkIds.has(question)) run.error('business-rule', 'Questionnaire_Q_EnableWhen_NoTarget', path);
    }
  });
}
