/**
 * Narrative: well-formed XHTML in one div, none but the elements and attributes that FHIR allows, links that lead somewhere. One pass over
 * the text, which is half of most resources: over its UTF-8, since a byte of an array is quicker to read than a unit of a string. Tags are
 * remembered by their text: a narrative repeats a few of them.
 */

/** @import { Run } from './run.js' */

const XHTML = 'http://www.w3.org/1999/xhtml';
const TXT_1 = 'http://hl7.org/fhir/StructureDefinition/Narrative#txt-1';
const TXT_2 = 'http://hl7.org/fhir/StructureDefinition/Narrative#txt-2';

/** @param {string} text */
const words = (text) => new Set(text.split(' '));

const ELEMENTS = words(
  'p br div h1 h2 h3 h4 h5 h6 a span b em i strong small big tt dfn code samp kbd var abbr acronym cite blockquote q sub sup address pre ' +
    'ol ul li dl dt dd table caption colgroup col thead tr th tfoot tbody td hr img map area bdo',
);
const ATTRIBUTES = words(
  'title style class id lang xml:lang xml:space dir accesskey tabindex span width align valign char charoff abbr axis headers scope rowspan ' +
    'colspan name',
);
const OWN_ATTRIBUTES = words(
  'a.href a.charset a.type a.hreflang a.rel a.rev a.shape a.coords img.src img.border img.alt img.longdesc img.height img.width img.usemap ' +
    'img.ismap blockquote.cite q.cite area.shape area.coords area.href area.nohref area.alt table.summary table.width table.border ' +
    'table.frame table.rules table.cellspacing table.cellpadding pre.space td.nowrap',
);
const BLOCKS = words('div blockquote table ol ul p h1 h2 h3 h4 h5 h6 dl pre hr address');
const ENTITIES = words('amp lt gt quot apos');

/**
 * @typedef {object} Tag
 * @property {Uint8Array} bytes Between `<` and `>`.
 * @property {string} name
 * @property {boolean} closed `<br/>`
 * @property {boolean} plain Allowed, and with nothing to look at.
 * @property {boolean} block Not within a paragraph.
 * @property {readonly (readonly [name: string, value: string])[]} attributes
 */

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();
const SMALL = 1 << 18;
/** The narrative that is being read. */
let bytes = new Uint8Array(SMALL);

/** Tags by a hash of their text: one a slot. @type {(Tag | undefined)[]} */
const TAGS = new Array(1024).fill(undefined);

/**
 * @param {number} at Behind the `<`.
 * @param {number} close Of the `>`.
 * @param {number} hash
 * @returns {Tag | null} null where it is no tag
 */
function tagOf(at, close, hash) {
  const slot = hash & 1023;
  const known = TAGS[slot];
  if (known !== undefined && known.bytes.length === close - at && standsAt(at, known.bytes, close - at)) return known;
  const text = written(at, close);
  const tag = readTag(text);
  if (tag !== null && close - at < 200) TAGS[slot] = tag;
  return tag;
}

/**
 * @param {number} at
 * @param {Uint8Array} wanted
 * @param {number} length
 */
function standsAt(at, wanted, length) {
  const source = bytes;
  for (let i = 0; i < length; i++) if (source[at + i] !== wanted[i]) return false;
  return true;
}

/** @param {number} from @param {number} to */
function written(from, to) {
  return DECODER.decode(bytes.subarray(from, to));
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
  return { bytes: ENCODER.encode(text), name, closed, plain, block: BLOCKS.has(name), attributes };
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
    /** @type {Tag[]} */
    this.open = [];
    /** How many of them are paragraphs. */
    this.paragraphs = 0;
    this.readable = false;
    this.forbidden = false;
    /** Of the tag that has been read last. */
    this.hash = 0;
    /** Length in bytes. */
    this.size = 0;
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
    const { text } = this;
    if (bytes.length < text.length * 3) bytes = new Uint8Array(text.length * 3);
    this.size = ENCODER.encodeInto(text, bytes).written;
    const fault = this.nested();
    if (bytes.length > SMALL) bytes = new Uint8Array(SMALL);
    return fault;
  }

  /** @returns {string | undefined} */
  nested() {
    const { open, size } = this;
    let at = 0;
    while (at < size && /** @type {number} */ (bytes[at]) <= 0x20) at++;
    if (bytes[at] !== 0x3c || at >= size) return 'it does not start with a tag';
    while (at < size) {
      at = this.words(at);
      if (at < 0) return 'an & that begins no character reference';
      if (at >= size) break;
      at++;
      const first = bytes[at];
      if (first === 0x21 /* ! */ || first === 0x3f /* ? */) {
        at = this.afterMarkup(at);
        if (at < 0) return 'a comment that is not closed';
        continue;
      }
      const close = this.endOfTag(at);
      if (close < 0) return 'a tag that is not closed';
      if (first === 0x2f /* / */) {
        const opened = open.pop();
        if (opened === undefined || !closes(at + 1, close, opened))
          return `</${written(at + 1, close).slice(0, 20)}> where </${opened?.name ?? ''}> belongs`;
        if (opened.name === 'p') this.paragraphs--;
        at = close + 1;
        if (open.length === 0) return undefined;
        continue;
      }
      const tag = tagOf(at, close, this.hash);
      if (tag === null) return 'a < that begins no tag';
      this.element(tag);
      at = close + 1;
      if (!tag.closed) {
        open.push(tag);
        if (tag.name === 'p') this.paragraphs++;
      } else if (open.length === 0) return undefined;
    }
    return `<${open.pop()?.name ?? ''}> is not closed`;
  }

  /**
   * The `>` of a tag: not one inside a quoted value.
   * @param {number} at
   */
  endOfTag(at) {
    const { size } = this;
    const source = bytes;
    let quoted = 0;
    let hash = 0;
    for (let i = at; i < size; i++) {
      const unit = /** @type {number} */ (source[i]);
      if (quoted !== 0) {
        if (unit === quoted) quoted = 0;
      } else if (unit === 0x3e /* > */) {
        this.hash = hash;
        return i;
      } else if (unit === 0x22 || unit === 0x27) quoted = unit;
      hash = (Math.imul(hash, 31) + unit) | 0;
    }
    return -1;
  }

  /**
   * Text: something to read, and references to characters that XML knows.
   * @param {number} from
   * @returns where the next tag is; -1 behind an `&` that is none
   */
  words(from) {
    const { size } = this;
    const source = bytes;
    let at = from;
    let blank = true;
    for (; at < size; at++) {
      const unit = /** @type {number} */ (source[at]);
      if (unit === 0x3c) break;
      if (unit === 0x26 /* & */) {
        at = this.character(at);
        if (at < 0) return -1;
      } else if (unit > 0x20) blank = false;
    }
    if (!blank) this.readable = true;
    return at;
  }

  /**
   * `&amp;`
   * @param {number} at
   * @returns its end, or -1
   */
  character(at) {
    let end = at + 1;
    while (end < this.size && end <= at + 32 && bytes[end] !== 0x3b) end++;
    if (bytes[end] !== 0x3b || end >= this.size) return -1;
    const name = written(at + 1, end);
    if (name.charCodeAt(0) === 0x23 /* # */) {
      if (!/^#(?:\d+|x[0-9A-Fa-f]+)$/.test(name)) return -1;
    } else if (!ENTITIES.has(name)) {
      if (!HTML_ENTITIES.has(name)) return -1;
      this.run.invalid('XHTML_XHTML_Entity_Illegal', '', name);
    }
    if (name !== 'nbsp') this.readable = true;
    return end;
  }

  /**
   * Behind a comment, a CDATA section, a DOCTYPE or a processing instruction; -1 where it does not end.
   * @param {number} at Of the `!` or `?`.
   */
  afterMarkup(at) {
    const [start, end] = standsAt(at, COMMENT, 3) ? [3, '-->'] : standsAt(at, CDATA, 8) ? [8, ']]>'] : [1, '>'];
    const rest = written(at, this.size);
    const found = rest.indexOf(end, start);
    return found < 0 ? -1 : at + ENCODER.encode(rest.slice(0, found)).length + end.length;
  }

  /** @param {Tag} tag */
  element(tag) {
    const { open, run } = this;
    const { name } = tag;
    if (open.length === 0) {
      const namespace = tag.attributes.find(([key]) => key === 'xmlns')?.[1];
      if (name !== 'div') run.invalid('XHTML_XHTML_Name_Invalid', '', name);
      if (namespace !== XHTML) run.invalid('XHTML_XHTML_NS_InValid', '');
    } else if (tag.block && this.paragraphs > 0) {
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
      } else if (!ATTRIBUTES.has(key) && !OWN_ATTRIBUTES.has(`${name}.${key}`)) {
        this.forbidden = true;
        run.invalid('XHTML_XHTML_Attribute_Illegal', '', key.slice(0, 64), name.slice(0, 64));
      }
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

const COMMENT = ENCODER.encode('!--');
const CDATA = ENCODER.encode('![CDATA[');

/**
 * Whether `</div >` from its name on closes this element.
 * @param {number} at
 * @param {number} close
 * @param {Tag} opened
 */
function closes(at, close, opened) {
  const { length } = opened.name;
  if (close - at === length && standsAt(at, opened.bytes, length)) return true;
  return written(at, close).trimEnd() === opened.name;
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
