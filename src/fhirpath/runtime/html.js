/**
 * Narrative as txt-1 and txt-2 want it: well-formed XHTML in one div, no elements or attributes but those of HTML 4.0's text markup
 * (http://hl7.org/fhir/R4/narrative.html), and something to read. One pass, no backtracking.
 */

const ELEMENTS = new Set(
  (
    'a abbr acronym address area b big blockquote br caption cite code col colgroup dd dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img kbd li ' +
    'map ol p pre q samp small span strong sub sup table tbody td tfoot th thead tr tt ul var bdo'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'title style class id lang xml:lang xml:space dir accesskey tabindex span width align valign char charoff abbr axis headers scope rowspan ' +
    'colspan'
  ).split(' '),
);
const OWN_ATTRIBUTES = new Set(
  (
    'a.href a.name a.charset a.type a.hreflang a.rel a.rev a.shape a.coords img.src img.border img.alt img.longdesc img.height img.width ' +
    'img.usemap img.ismap blockquote.cite q.cite map.name area.shape area.coords area.href area.nohref area.alt table.summary ' +
    'table.width table.border table.frame table.rules table.cellspacing table.cellpadding pre.space td.nowrap'
  ).split(' '),
);
const XHTML = 'http://www.w3.org/1999/xhtml';
const NAME = /[A-Za-z_][\w:.-]*/y;
const ATTRIBUTE = /\s+([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TEXT_END = /[<&]/g;
const REFERENCE = /&(?:[A-Za-z][A-Za-z0-9]*|#\d+|#x[0-9A-Fa-f]+);/y;

const EMPTY = 'The narrative is empty';

/** txt-1: one well-formed div of allowed markup. @param {unknown} text the div, as the JSON has it @returns {boolean} */
export function htmlChecks(text) {
  const fault = typeof text === 'string' ? htmlFault(text) : EMPTY;
  return fault === undefined || (fault === EMPTY && text !== '');
}

/** txt-2: something to read. @param {unknown} text @returns {boolean} */
export function htmlChecks2(text) {
  return typeof text === 'string' && htmlFault(text) !== EMPTY;
}

/** What is wrong with a narrative's div; undefined where nothing is. @param {string} text @returns {string | undefined} */
export function htmlFault(text) {
  /** @type {string[]} */
  const open = [];
  let readable = false;
  let closed = false;
  let at = skipSpace(text, 0);
  /** @param {RegExp} pattern */
  const match = (pattern) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  while (at < text.length) {
    if (closed)
      return skipSpace(text, at) === text.length ? (readable ? undefined : EMPTY) : 'Something follows the div';
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      if (end < 0) return 'A comment is not closed';
      at = end + 3;
    } else if (text.startsWith('</', at)) {
      at += 2;
      const name = match(NAME)?.[0];
      if (name === undefined || name !== open.pop()) return 'A tag is not closed';
      at = skipSpace(text, at + name.length);
      if (text[at] !== '>') return 'A tag is not closed';
      at += 1;
      closed = open.length === 0;
    } else if (text[at] === '<') {
      at += 1;
      const name = match(NAME)?.[0];
      if (name === undefined) return 'A tag has no name';
      if (open.length === 0 && name !== 'div') return 'The narrative is no div';
      if (!ELEMENTS.has(name)) return `<${name}> is not allowed`;
      at += name.length;
      let namespaced = false;
      const seen = new Set();
      for (let found = match(ATTRIBUTE); found; found = match(ATTRIBUTE)) {
        const attribute = found[1] ?? '';
        if (seen.has(attribute)) return `The attribute ${attribute} stands twice`;
        seen.add(attribute);
        if (attribute === 'xmlns') {
          if ((found[2] ?? found[3]) !== XHTML) return 'The namespace is not that of XHTML';
          namespaced = true;
        } else if (!allowed(name, attribute)) return `The attribute ${attribute} is not allowed on <${name}>`;
        at += found[0].length;
      }
      if (open.length === 0 && !namespaced) return 'The namespace of XHTML is missing';
      at = skipSpace(text, at);
      if (name === 'img') readable = true;
      if (text.startsWith('/>', at)) {
        at += 2;
        closed = open.length === 0;
      } else if (text[at] === '>') {
        at += 1;
        open.push(name);
      } else return 'A tag is not well-formed';
    } else if (open.length === 0) return 'The narrative is no div';
    else if (text[at] === '&') {
      const reference = match(REFERENCE)?.[0];
      if (reference === undefined) return 'An & stands alone';
      readable ||= reference !== '&nbsp;' && reference !== '&#160;';
      at += reference.length;
    } else {
      TEXT_END.lastIndex = at;
      const end = TEXT_END.exec(text)?.index ?? text.length;
      readable ||= /\S/.test(text.slice(at, end));
      at = end;
    }
  }
  if (!closed) return 'A tag is not closed';
  return readable ? undefined : EMPTY;
}

/** @param {string} element @param {string} attribute */
function allowed(element, attribute) {
  return ATTRIBUTES.has(attribute) || OWN_ATTRIBUTES.has(`${element}.${attribute}`) || attribute.startsWith('xmlns:');
}

/** @param {string} text @param {number} at */
function skipSpace(text, at) {
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}
