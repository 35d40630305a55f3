/** Extensions: their definition, where they may stand, what they hold. */

import { many } from './shape.js';
import { isAbsolute } from './urls.js';

/** @import { Run } from './run.js' */

export class ExtensionDefinition {
  /**
   * @param {string} url
   * @param {string} version
   * @param {boolean} modifier
   * @param {readonly string[]} contexts Element paths, type names, and urls of extensions that it may stand in.
   * @param {() => (node: any, run: Run) => void} read What it asks beyond the type Extension, made when first asked.
   */
  constructor(url, version, modifier, contexts, read) {
    this.url = url;
    this.version = version;
    this.canonical = version === '' ? url : `${url}|${version}`;
    this.modifier = modifier;
    this.contexts = contexts;
    /** @type {(node: any, run: Run) => void} */
    this.check = (node, run) => {
      this.check = read();
      this.check(node, run);
    };
  }
}

/**
 * `extension` and `modifierExtension` of an element.
 * @param {unknown} value
 * @param {'extension' | 'modifierExtension'} name
 * @param {readonly string[]} owner What holds them: type names and the element's path within its type.
 * @param {(node: any, run: Run) => void} check The type Extension.
 * @param {Run} run
 * @param {string} [within] The url of the extension that holds them, where one does.
 */
export function extensions(value, name, owner, check, run, within) {
  const first = run.count;
  many(value, name, check, run);
  if (run.count !== first) run.below(first, name);
  const list = Array.isArray(value) ? value : [value];
  for (let i = 0; i < list.length; i++) {
    const node = list[i];
    if (typeof node !== 'object' || node === null) continue;
    const before = run.count;
    const definition = extension(node, name === 'modifierExtension', owner, run);
    if (run.count !== before) run.below(before, `${name}[${i}]`);
    if (definition !== undefined && !(within !== undefined && definition.contexts.includes(within)))
      context(definition, name === 'modifierExtension', owner, run);
  }
}

/**
 * @param {any} node
 * @param {boolean} modifier
 * @param {readonly string[]} owner
 * @param {Run} run
 */
function extension(node, modifier, owner, run) {
  const { url } = node;
  if (typeof url !== 'string' || url === '') {
    if (url === undefined || url === '') run.invalid('Extension_EXT_Url_NotFound', '');
    return undefined;
  }
  const bar = url.indexOf('|');
  if (bar >= 0 && isAbsolute(url)) run.invalid('EXT_VER_URL_NOT_ALLOWED', `[url='${url.slice(0, 200)}']`);
  // The url as it was kept has its hash, if its type has found it right.
  const definition = run.registry.extensions.get(bar < 0 ? (run.registry.urls.find(url) ?? url) : url.slice(0, bar));
  if (definition === undefined) {
    if (!isAbsolute(url)) {
      // Within an extension a relative url is one of its parts: its definition knows which.
      if (owner[0] !== 'Extension') run.invalid('Extension_EXT_URL_Absolute', '');
      return undefined;
    }
    if (isTolerated(url, run)) run.information('structure', 'Extension_EXT_Unknown', '', url.slice(0, 200));
    else run.structure('Extension_EXT_Unknown_NotHere', '', url.slice(0, 200));
    return undefined;
  }
  if (definition.modifier !== modifier)
    run.structure(modifier ? 'Extension_EXT_Modifier_Y' : 'Extension_EXT_Modifier_N', `[url='${url}']`, url);
  const before = run.profile;
  run.profile = definition.canonical;
  definition.check(node, run);
  run.profile = before;
  return definition;
}

/**
 * Extensions that HL7's validator lets pass though nobody defines them.
 * @param {string} url
 * @param {Run} run
 */
function isTolerated(url, run) {
  return (
    (run.allowExampleUrls && (url.includes('example.org') || url.includes('acme.com'))) ||
    url.includes('nema.org') ||
    url.startsWith('http://hl7.org/fhir/tools/StructureDefinition/')
  );
}

/**
 * Whether the extension may stand here: by type at once, by path when it is known.
 * @param {ExtensionDefinition} definition
 * @param {boolean} modifier
 * @param {readonly string[]} owner
 * @param {Run} run
 */
function context(definition, modifier, owner, run) {
  if (fits(definition, owner, undefined)) return;
  run.later('', (path, names) => {
    if (fits(definition, names, path)) return;
    const id = modifier ? 'Extension_EXTM_Context_Wrong' : 'Extension_EXTP_Context_Wrong';
    run.structure(id, '', definition.canonical, path, definition.contexts.join(', '));
  });
}

/**
 * @param {ExtensionDefinition} definition
 * @param {readonly string[]} owner
 * @param {string | undefined} path
 */
function fits(definition, owner, path) {
  for (const context of definition.contexts) {
    // HL7's validator takes Element for anything, resources too.
    if (context === 'Element' || owner.includes(context)) return true;
    if (path !== undefined && (context === path || context === path.replace(/\[x\]$/, ''))) return true;
  }
  return false;
}
