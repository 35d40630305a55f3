/** What a StructureDefinition or a Questionnaire must be in itself, beyond R4's invariants: as HL7's validator asks it. */

import { eachWithin, list } from './lists.js';

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
  if (derivation !== 'constraint' || typeof baseDefinition !== 'string') return;
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
