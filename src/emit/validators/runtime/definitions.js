/** What a StructureDefinition or a Questionnaire must be in itself, beyond R4's invariants: as HL7's validator asks it. */

import { eachWithin, list } from './lists.js';
import { isKnownUrl } from './registry.js';

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
  kindOfBase(node, baseDefinition, run);
  if (derivation !== 'constraint') return;
  const base = typeOf(baseDefinition, run);
  if (base !== undefined && type !== base)
    run.error(
      'business-rule',
      'SD_CONSTRAINED_TYPE_NO_MATCH',
      '',
      typeof type === 'string' ? type.slice(0, 64) : '',
      base,
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

/**
 * A structure is of its base's kind; one that adds to a type that nothing is of itself may be of another.
 * @param {any} node
 * @param {string} baseDefinition
 * @param {Run} run
 */
function kindOfBase({ kind, derivation }, baseDefinition, run) {
  const url = /** @type {string} */ (baseDefinition.split('|', 1)[0]);
  const name = url.startsWith(CORE) ? url.slice(CORE.length) : '';
  const wanted = ABSTRACT.get(name) ?? kindOf(url, name, run);
  if (wanted === undefined || kind === wanted || typeof kind !== 'string') return;
  if (!ABSTRACT.has(name)) run.error('not-found', 'SD_CONSTRAINED_KIND_NO_MATCH', '', kind.slice(0, 64), wanted);
  if (derivation === 'constraint') run.error('not-found', 'SD_DERIVATION_KIND_MISMATCH', '', kind.slice(0, 64), wanted);
}

/**
 * @param {string} url
 * @param {string} name Below R4's own url.
 * @param {Run} run
 */
function kindOf(url, name, { registry }) {
  const type = registry.profiles.get(url)?.type ?? name;
  if (registry.resources.has(type)) return 'resource';
  if (registry.extensions.has(url)) return 'complex-type';
  if (!registry.profiles.has(url) && (name === '' || LOGICAL.has(name) || !isKnownUrl(url, registry))) return undefined;
  return /^[a-z]/.test(type) ? 'primitive-type' : 'complex-type';
}

/** What stands beside R4's types and is none: its patterns, as logical models. */
const LOGICAL = new Set(['Definition', 'Event', 'FiveWs', 'MetadataResource', 'Request']);

/**
 * The type of a definition, where that is known.
 * @param {string} canonical
 * @param {Run} run
 */
function typeOf(canonical, run) {
  const url = /** @type {string} */ (canonical.split('|', 1)[0]);
  const profile = run.registry.profiles.get(url);
  if (profile !== undefined) return profile.type;
  const name = url.startsWith(CORE) ? url.slice(CORE.length) : '';
  return run.registry.resources.has(name) ? name : undefined;
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
