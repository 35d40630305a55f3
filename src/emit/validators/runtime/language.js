/** The language of a resource, and of its narrative. */
import { code } from './primitives.js';

/** @import { Run } from './run.js' */

/** ISO 639-1, and the codes that it has withdrawn. */
const LANGUAGES = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr ' +
    'fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la ' +
    'lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc ' +
    'sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

/**
 * Resource.language: a tag by its form, and by its language where that has two letters. Those of three are taken as they are: the registry
 * has eight thousand. None has more.
 * @param {unknown} value
 * @param {Run} run
 */
export function language(value, run) {
  run.scope.saysLanguage = true;
  code(value, run);
  if (typeof value !== 'string' || value === '' || /^[xi]-/i.test(value)) return;
  const tag = /^([A-Za-z]{2,3})(?:-[A-Za-z0-9]{1,8})*$/.exec(value)?.[1];
  if (tag === undefined || (tag.length === 2 && !LANGUAGES.has(tag.toLowerCase())))
    run.error('processing', 'INVALID_DISPLAY_NAME', '', run.value(value));
}

/**
 * A resource in a language has a narrative that says so.
 * @param {any} node
 * @param {Run} run
 */
export function narrativeLanguage(node, run) {
  const div = node.text?.div;
  if (run.failFast || typeof node.language !== 'string' || typeof div !== 'string') return;
  const tag = div.slice(0, div.indexOf('>') + 1);
  const xml = /\sxml:lang\s*=/.test(tag);
  const html = /\slang\s*=/.test(tag);
  if (!xml && !html) run.warning('business-rule', 'Language_XHTML_Lang_Missing1', '');
  else if (!html) run.warning('business-rule', 'Language_XHTML_Lang_Missing2', '');
  else if (!xml) run.warning('business-rule', 'Language_XHTML_Lang_Missing3', '');
}
