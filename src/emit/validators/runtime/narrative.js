/**
 * Narrative: well-formed XHTML in one div, none but the elements and attributes that FHIR allows, links that lead somewhere. One pass over
 * the text, which is half of most resources: tags are remembered by their text, since a narrative repeats a few of them.
 */

/** @import { Run } from './run.js' */

const XHTML = 'http://www.w3.org/1999/xhtml';
const TXT_1 = 'http://hl7.org/fhir/StructureDefinition/Narrative#txt-1';
const TXT_2 = 'http://hl7.org/fhir/StructureDefinition/Narrative#txt-2';

/** @param {string} text */
const words = (text) => new Set(text.split(' '));

const ELEMENTS = words(
  'p br div h1 h2 h3 h4 h5 h6 a span b em i strong small big tt dfn code samp kbd var abbr acronym cite blockquote q sub sup ins del address pre ' +
    'ol ul li dl dt dd table caption colgroup col thead tr th tfoot tbody td hr img map area bdo',
);
const ATTRIBUTES = words(
  'title style class id lang xml:lang xml:space dir accesskey tabindex span width align valign char charoff abbr axis headers scope rowspan ' +
    'colspan name',
);
const OWN_ATTRIBUTES = words(
  'a.href a.charset a.type a.hreflang a.rel a.rev a.shape a.coords img.src img.border img.alt img.longdesc img.height img.width img.usemap ' +
    'img.ismap blockquote.cite q.cite area.shape area.coords area.href area.nohref area.alt table.summary table.width table.border ' +
    'table.frame table.rules table.cellspacing table.cellpadding pre.space td.nowrap ins.cite ins.datetime del.cite del.datetime',
);
const BLOCKS = words('div blockquote table ol ul p h1 h2 h3 h4 h5 h6 dl pre hr address');
const ENTITIES = words('amp lt gt quot apos');

/**
 * @typedef {object} Tag
 * @property {string} name
 * @property {boolean} closed `<br/>`
 * @property {boolean} plain Allowed, and with nothing to look at.
 * @property {readonly (readonly [name: string, value: string])[]} attributes
 */

/** @type {Map<string, Tag | null>} */
const TAGS = new Map();

/**
 * @param {string} text Between `<` and `>`.
 * @returns {Tag | null} null where it is no tag
 */
function tagOf(text) {
  let tag = TAGS.get(text);
  if (tag === undefined) {
    tag = readTag(text);
    if (TAGS.size > 2000) TAGS.clear();
    if (text.length < 200) TAGS.set(text, tag);
  }
  return tag;
}

const TAG = /^([A-Za-z_][\w:.-]*)/;
const ATTRIBUTE = /^\s*([A-Za-z_][\w:.-]*)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/;

/** @param {string} text @returns {Tag | null} */
function readTag(text) {
  const closed = text.endsWith('/');
  let rest = closed ? text.slice(0, -1) : text;
  const name = TAG.exec(rest)?.[1];
  if (name === undefined) return null;
  rest = rest.slice(name.length);
  if (rest !== '' && !/^\s/.test(rest)) return null;
  /** @type {[string, string][]} */
  const attributes = [];
  while (rest.trim() !== '') {
    const found = ATTRIBUTE.exec(rest);
    if (found === null || found[0] === '') return null;
    attributes.push([/** @type {string} */ (found[1]), found[2] ?? found[3] ?? found[4] ?? '']);
    rest = rest.slice(found[0].length);
  }
  const plain =
    ELEMENTS.has(name) &&
    attributes.every(
      ([key]) =>
        (ATTRIBUTES.has(key) || OWN_ATTRIBUTES.has(`${name}.${key}`)) &&
        key !== 'id' &&
        key !== 'name' &&
        key !== 'href' &&
        key !== 'src',
    );
  return { name, closed, plain, attributes };
}

/**
 * `Narrative.div`.
 * @param {unknown} value
 * @param {Run} run
 */
export function xhtml(value, run) {
  if (typeof value !== 'string') {
    run.invalid('Error_parsing_JSON_the_primitive_value_must_be_a_string', '');
    return;
  }
  new Reader(value, run).read();
}

class Reader {
  /** @param {string} text @param {Run} run */
  constructor(text, run) {
    this.text = text;
    this.run = run;
    /** @type {string[]} */
    this.open = [];
    this.readable = false;
    this.forbidden = false;
    /** Where the next `&` stands, as far as it has been looked for. */
    this.ampersand = -1;
    /** Anchors, by id or name. @type {Set<string> | undefined} */
    this.anchors = undefined;
    /** @type {string[]} */
    this.links = [];
    /** @type {string[]} */
    this.images = [];
  }

  read() {
    const fault = this.scan();
    const { run } = this;
    if (fault !== undefined) {
      run.invalid('Error_parsing_XHTML_', '', fault);
      run.error('invariant', TXT_1, '');
      run.error('invariant', TXT_2, '');
      return;
    }
    if (this.forbidden) run.error('invariant', TXT_1, '');
    if (!this.readable) run.error('invariant', TXT_2, '');
    for (const link of this.links)
      if (!this.resolves(link)) run.invalid('Type_Specific_Checks_DT_XHTML_Resolve', '', run.value(`#${link}`));
    for (const image of this.images)
      if (run.scope.contained(image) === undefined)
        run.invalid('Type_Specific_Checks_DT_XHTML_Resolve_Img', '', run.value(`#${image}`));
  }

  /** @returns {string | undefined} what keeps it from being XHTML */
  scan() {
    const { text, open } = this;
    let at = skipBlanks(text, 0);
    if (text.charCodeAt(at) !== 0x3c) return 'it does not start with a tag';
    while (at < text.length) {
      const next = text.indexOf('<', at);
      const end = next < 0 ? text.length : next;
      if (end > at && !this.words(at, end)) return 'an & that begins no character reference';
      if (next < 0) break;
      at = next + 1;
      const first = text.charCodeAt(at);
      if (first === 0x21 /* ! */ || first === 0x3f /* ? */) {
        at = afterMarkup(text, at);
        if (at < 0) return 'a comment that is not closed';
        continue;
      }
      if (first === 0x2f /* / */) {
        const opened = open.pop();
        if (
          opened !== undefined &&
          text.startsWith(opened, at + 1) &&
          text.charCodeAt(at + 1 + opened.length) === 0x3e
        ) {
          at += opened.length + 2;
          if (open.length === 0) return undefined;
          continue;
        }
        const close = endOfTag(text, at);
        if (close < 0) return 'a tag that is not closed';
        const name = text.slice(at + 1, close).trimEnd();
        if (name !== opened) return `</${name.slice(0, 20)}> where </${opened ?? ''}> belongs`;
        at = close + 1;
        if (open.length === 0) return undefined;
        continue;
      }
      const close = endOfTag(text, at);
      if (close < 0) return 'a tag that is not closed';
      const tag = tagOf(text.slice(at, close));
      if (tag === null) return 'a < that begins no tag';
      this.element(tag);
      at = close + 1;
      if (!tag.closed) open.push(tag.name);
      else if (open.length === 0) return undefined;
    }
    return `<${open.pop() ?? ''}> is not closed`;
  }

  /**
   * Text: something to read, and references to characters that XML knows.
   * @param {number} from
   * @param {number} to
   */
  words(from, to) {
    const { text, run } = this;
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 0x26 /* & */) {
        const end = text.indexOf(';', i);
        if (end < 0 || end > i + 32) return false;
        const name = text.slice(i + 1, end);
        if (name.charCodeAt(0) === 0x23 /* # */) {
          if (!/^#(?:\d+|x[0-9A-Fa-f]+)$/.test(name)) return false;
        } else if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name) || (!ENTITIES.has(name) && !HTML_ENTITIES.has(name)))
          return false;
        else if (!ENTITIES.has(name)) run.invalid('XHTML_XHTML_Entity_Illegal', '', name);
        if (name !== '#160' && name !== 'nbsp') this.readable = true;
        i = end;
      } else if (unit > 0x20) {
        this.readable = true;
        // The rest of the text has nothing new to tell but character references.
        if (this.ampersand < i) {
          const next = text.indexOf('&', i);
          this.ampersand = next < 0 ? text.length : next;
        }
        if (this.ampersand >= to) return true;
        i = this.ampersand - 1;
      }
    }
    return true;
  }

  /** @param {Tag} tag */
  element(tag) {
    const { open, run } = this;
    const { name } = tag;
    if (open.length === 0) {
      const namespace = tag.attributes.find(([key]) => key === 'xmlns')?.[1];
      if (name !== 'div') run.invalid('XHTML_XHTML_Name_Invalid', '', name);
      if (namespace !== XHTML) run.invalid('XHTML_XHTML_NS_InValid', '');
    } else if (BLOCKS.has(name) && open.includes('p')) {
      run.invalid('XHTML_XHTML_ELEMENT_ILLEGAL_IN_PARA', '', name);
    }
    if (name === 'img') this.readable = true;
    if (!tag.plain) this.special(tag);
  }

  /** @param {Tag} tag */
  special({ name, attributes }) {
    const { run } = this;
    if (!ELEMENTS.has(name)) {
      this.forbidden = true;
      run.invalid('XHTML_XHTML_Element_Illegal', '', name.slice(0, 64));
    }
    for (const [key, value] of attributes) {
      if (key === 'xmlns' || key.startsWith('xmlns:')) {
        if (key === 'xmlns' && value !== XHTML && this.open.length > 0) run.invalid('XHTML_XHTML_NS_InValid', '');
      } else if (!ATTRIBUTES.has(key) && !OWN_ATTRIBUTES.has(`${name}.${key}`)) this.forbidden = true;
      if (key === 'id' || (key === 'name' && name === 'a')) {
        this.anchors ??= new Set();
        this.anchors.add(value);
      }
      if (key === 'href' && name === 'a') this.link(value);
      else if (key === 'src' && name === 'img' && value.charCodeAt(0) === 0x23 /* # */)
        this.images.push(value.slice(1));
    }
  }

  /** @param {string} href */
  link(href) {
    if (href.charCodeAt(0) === 0x23 /* # */) this.links.push(href.slice(1));
    else if (/^\s*(?:javascript|vbscript):/i.test(href))
      this.run.invalid('TYPE_SPECIFIC_CHECKS_DT_XHTML_ACTIVE_HREF', '');
  }

  /** @param {string} link */
  resolves(link) {
    return link === '' || this.anchors?.has(link) === true || hasElementId(this.run.scope.resource, link, 0);
  }
}

/** HTML's own names for characters: known to browsers, not to XML. */
const HTML_ENTITIES = words(
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm ' +
    'raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH ' +
    'Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ' +
    'ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml ' +
    'yacute thorn yuml OElig oelig Scaron scaron Yuml fnof circ tilde Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi ' +
    'Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho ' +
    'sigmaf sigma tau upsilon phi chi psi omega ensp emsp thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo dagger Dagger ' +
    'bull hellip permil prime Prime lsaquo rsaquo oline frasl euro image weierp real trade alefsym larr uarr rarr darr harr crarr lArr uArr rArr ' +
    'dArr hArr forall part exist empty nabla isin notin ni prod sum minus lowast radic prop infin ang and or cap cup int there4 sim cong asymp ne ' +
    'equiv le ge sub sup nsub sube supe oplus otimes perp sdot lceil rceil lfloor rfloor lang rang loz spades clubs hearts diams',
);

/** @param {string} text @param {number} at */
function skipBlanks(text, at) {
  let i = at;
  while (i < text.length && text.charCodeAt(i) <= 0x20) i++;
  return i;
}

/**
 * Behind a comment, a CDATA section, a DOCTYPE or a processing instruction; -1 where it does not end.
 * @param {string} text
 * @param {number} at Of the `!` or `?`.
 */
function afterMarkup(text, at) {
  const [start, end] = text.startsWith('!--', at)
    ? [3, '-->']
    : text.startsWith('![CDATA[', at)
      ? [8, ']]>']
      : [1, '>'];
  const found = text.indexOf(end, at + start);
  return found < 0 ? -1 : found + end.length;
}

/**
 * The `>` of a tag: not one inside a quoted value.
 * @param {string} text
 * @param {number} at
 */
function endOfTag(text, at) {
  let quoted = 0;
  for (let i = at; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (quoted !== 0) {
      if (unit === quoted) quoted = 0;
    } else if (unit === 0x3e /* > */) return i;
    else if (unit === 0x22 || unit === 0x27) quoted = unit;
  }
  return -1;
}

/**
 * Whether an element of the resource has this id: a narrative may link to it.
 * @param {any} node
 * @param {string} id
 * @param {number} depth
 * @returns {boolean}
 */
function hasElementId(node, id, depth) {
  if (node === null || typeof node !== 'object' || depth > 200) return false;
  if (!Array.isArray(node) && node.id === id) return true;
  for (const key in node) if (hasElementId(node[key], id, depth + 1)) return true;
  return false;
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
