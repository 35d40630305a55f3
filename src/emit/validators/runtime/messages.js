/**
 * The texts of findings, in English and Danish: what to do about it, said to who sent the data. Ids and parameters are those of HL7's
 * validator, the words are our own. `{0}`, `{1}`, … are parameters; a value of the data is a parameter that is empty unless it may be shown.
 */
import { CODES } from './messages-codes.js';
import { DEFINITIONS } from './messages-definitions.js';
import { FORMS } from './messages-forms.js';
import { LINKS } from './messages-links.js';
import { NATIVE } from './messages-native.js';
import { SHAPE } from './messages-shape.js';
import { VALUES } from './messages-values.js';

/** @typedef {Readonly<Record<string, readonly [en: string, da: string]>>} Texts */

/** @type {Texts} */
export const MESSAGES = { ...SHAPE, ...VALUES, ...LINKS, ...FORMS, ...DEFINITIONS, ...CODES };

/**
 * An invariant's own words are its text; its id is no key of {@link MESSAGES}.
 * @param {string} id
 * @param {readonly unknown[]} parameters
 * @param {'en' | 'da'} language
 */
export function textOf(id, parameters, language) {
  const template = MESSAGES[id];
  if (template === undefined) {
    const own = NATIVE[id];
    if (own !== undefined) return language === 'da' ? own[1] : own[0];
    return parameters.join(': ');
  }
  const text = language === 'da' ? template[1] : template[0];
  if (parameters.length === 0) return text;
  let parts = SPLIT.get(text);
  if (parts === undefined) {
    parts = text.split(/\{(\d)\}/);
    SPLIT.set(text, parts);
  }
  let made = /** @type {string} */ (parts[0]);
  for (let i = 1; i < parts.length; i += 2) {
    const value = parameters[Number(parts[i])];
    made += (value === undefined ? '' : value) + /** @type {string} */ (parts[i + 1]);
  }
  return made;
}

/** Templates cut at their parameters. @type {Map<string, string[]>} */
const SPLIT = new Map();
