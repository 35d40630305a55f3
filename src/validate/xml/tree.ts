import { SaxesParser, type SaxesTagNS } from 'saxes';

/** One element of the document. Positions are one-based, at the end of the start tag, as HL7's validator gives them. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly prefix: string;
  readonly attributes: readonly {
    readonly name: string;
    readonly prefix: string;
    readonly namespace: string;
    readonly value: string;
  }[];
  readonly children: XmlElement[];
  readonly line: number;
  readonly column: number;
  /** It holds text other than XML's white space, of which a no-break space is none. */
  hasText: boolean;
  /** Offsets of the element in the document, for narrative, which is taken as written. */
  readonly start: number;
  end: number;
}

export interface XmlFault {
  readonly kind: 'malformed' | 'doctype' | 'depth' | 'encoding' | 'instruction';
  readonly line: number;
  readonly column: number;
  readonly detail: string;
}

const DEEPEST = 1000;

class Stop extends Error {
  constructor(readonly fault: XmlFault) {
    super(fault.kind);
  }
}

/** Reads a document into a tree. A DTD is refused: FHIR has none, and entities are how XML is made to explode. */
export function readTree(text: string): { readonly root?: XmlElement; readonly faults: readonly XmlFault[] } {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const faults: XmlFault[] = [];
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let startOfTag = 0;
  const here = (kind: XmlFault['kind'], detail: string): XmlFault => ({
    kind,
    line: parser.line,
    column: parser.column + 1,
    detail,
  });

  parser.on('error', ({ message }) => {
    throw new Stop(here('malformed', message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')));
  });
  parser.on('doctype', () => {
    throw new Stop(here('doctype', ''));
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) faults.push(here('encoding', encoding));
  });
  parser.on('processinginstruction', () => faults.push(here('instruction', '')));
  parser.on('opentagstart', () => {
    startOfTag = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    if (open.length >= DEEPEST) throw new Stop(here('depth', ''));
    const element: XmlElement = {
      name: tag.local,
      namespace: tag.uri,
      prefix: tag.prefix,
      attributes: Object.values(tag.attributes).map(({ local, prefix, uri, value }) => ({
        name: local,
        prefix,
        namespace: uri,
        value,
      })),
      children: [],
      line: parser.line,
      column: parser.column + 1,
      hasText: false,
      start: startOfTag,
      end: parser.position,
    };
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed !== undefined) closed.end = parser.position;
  });
  const onText = (found: string) => {
    const parent = open.at(-1);
    if (parent !== undefined && /[^ \t\r\n]/.test(found)) parent.hasText = true;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);

  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Stop) return { faults: [...faults, error.fault] };
    throw error;
  }
  return root === undefined ? { faults } : { root, faults };
}
