import { type Diagnostic, diagnostic, type Language } from '../../diagnostics.js';
import { issueOf } from '../issue-of.js';
import type { Issue } from '../result.js';
import { type FhirXml, isPrimitive, propertiesOf, type XmlProperty } from './model.js';
import { readTree, type XmlElement, type XmlFault } from './tree.js';
import { wordsOf } from './words.js';

const FHIR = 'http://hl7.org/fhir';
const XHTML = 'http://www.w3.org/1999/xhtml';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

export interface ReadXml {
  /** The resource in JSON, each value on a line of its own; absent where the document cannot be read as a resource. */
  readonly json?: string;
  /** What is wrong with the document as XML. */
  readonly issues: readonly Issue[];
  /** Where a finding in `json` stands in the document. */
  positionOf(issue: { readonly line?: number }): { readonly line?: number; readonly column?: number };
}

/** FHIR XML as JSON: http://hl7.org/fhir/R4/xml.html and json.html. Decimals are carried over as written. */
export function readXml(text: string, model: FhirXml, language: Language): ReadXml {
  const { root, faults } = readTree(text);
  const issues = faults.map((fault) => faultIssue(fault, language));
  if (root === undefined) {
    const none = faults.length > 0 ? issues : [issueOf(diagnostic('FKI6106', {}), language)];
    return { issues: none, positionOf: () => ({}) };
  }
  const writer = new JsonWriter(text, model, language, issues);
  if (!writer.resource(root, root.name)) return { issues, positionOf: () => ({}) };
  return {
    json: writer.lines.join('\n'),
    issues,
    positionOf: ({ line }) => {
      const element = line === undefined ? undefined : writer.origins[line - 1];
      return element === undefined ? {} : { line: element.line, column: element.column };
    },
  };
}

function faultIssue(fault: XmlFault, language: Language): Issue {
  const at = { line: fault.line, column: fault.column };
  switch (fault.kind) {
    case 'doctype':
      return { ...issueOf(diagnostic('FKI6202', {}), language), ...at };
    case 'depth':
      return { ...issueOf(diagnostic('FKI6108', {}), language), ...at };
    case 'encoding':
      return {
        ...issueOf(diagnostic('FKI6203', { encoding: fault.detail }), language),
        id: 'xml_encoding_invalid',
        severity: 'error',
        ...at,
      };
    case 'malformed':
      return { ...issueOf(diagnostic('FKI6201', { detail: wordsOf(fault.detail) }), language), ...at };
  }
}

/** Writes JSON a line a value, and remembers which element each line came from. */
class JsonWriter {
  readonly lines: string[] = [];
  readonly origins: XmlElement[] = [];

  constructor(
    private readonly text: string,
    private readonly model: FhirXml,
    private readonly language: Language,
    private readonly issues: Issue[],
  ) {}

  /** False where the element is no FHIR resource. */
  resource(element: XmlElement, path: string, lead = '', tail = ''): boolean {
    if (element.namespace === '') {
      this.#report(
        'This__cannot_be_parsed_as_a_FHIR_object_no_namespace',
        'FKI6204',
        { name: element.name },
        element,
        path,
        'fatal',
      );
      return false;
    }
    if (element.namespace !== FHIR || !this.model.resources.includes(element.name)) {
      const parameters = { name: `${element.namespace}::${element.name}` };
      this.#report(
        'This_does_not_appear_to_be_a_FHIR_resource_unknown_namespacename_',
        'FKI6205',
        parameters,
        element,
        path,
        'fatal',
      );
      return false;
    }
    this.#line(`${lead}{`, element);
    this.#line(`"resourceType": ${JSON.stringify(element.name)}`, element);
    this.#properties(element, element.name, path, true);
    this.#line(`}${tail}`, element);
    return true;
  }

  #line(line: string, element: XmlElement): void {
    this.lines.push(line);
    this.origins.push(element);
  }

  /** Puts the comma behind the line before: whether another property follows is known only then. */
  #comma(isFirst: boolean): void {
    if (!isFirst) this.lines[this.lines.length - 1] += ',';
  }

  #properties(element: XmlElement, type: string, path: string, after: boolean): void {
    const properties = propertiesOf(this.model, type);
    let isFirst = !after;
    for (const attribute of element.attributes) {
      if (attribute.prefix === 'xmlns' || (attribute.prefix === '' && attribute.name === 'xmlns')) continue;
      if (attribute.namespace === XSI && attribute.name === 'schemaLocation') continue;
      const property = attribute.namespace === '' ? properties.get(attribute.name) : undefined;
      if (property?.isAttribute === true) {
        this.#comma(isFirst);
        this.#line(`${JSON.stringify(attribute.name)}: ${JSON.stringify(attribute.value)}`, element);
        isFirst = false;
      } else this.#undefinedAttribute(element, attribute.name, type, path);
    }
    if (element.hasText) this.#report('Text_should_not_be_present', 'FKI6206', {}, element, path);

    let last = -1;
    let lastName = '';
    const groups = new Map<string, XmlElement[]>();
    for (const child of element.children) {
      const property = properties.get(child.name);
      const expected = property?.type === 'xhtml' ? XHTML : FHIR;
      if (child.namespace !== expected) {
        this.#report('Wrong_namespace__expected_', 'FKI6207', { namespace: expected }, child, `${path}.${child.name}`);
      }
      if (property !== undefined) {
        if (property.index < last) {
          const parameters = { element: child.name, before: lastName };
          this.#report('Validation_VAL_Profile_OutOfOrder', 'FKI6208', parameters, child, `${path}.${child.name}`);
        } else {
          last = property.index;
          lastName = child.name;
        }
      }
      const group = groups.get(child.name);
      if (group === undefined) groups.set(child.name, [child]);
      else group.push(child);
    }
    for (const [name, group] of groups) {
      isFirst = this.#property(name, group, properties.get(name), `${path}.${name}`, isFirst);
    }
  }

  #property(
    name: string,
    group: readonly XmlElement[],
    property: XmlProperty | undefined,
    path: string,
    first: boolean,
  ): boolean {
    // More than one where one is allowed: written as an array, so that the validator sees them all.
    const repeats = property?.repeats ?? group.length > 1;
    const asArray = repeats || group.length > 1;
    const at = (index: number) => (asArray ? `${path}[${index}]` : path);
    let isFirst = first;

    if (property === undefined ? group.every((each) => each.children.length === 0) : isPrimitive(property.type)) {
      const type = property?.type ?? 'string';
      const values = group.map((each, index) => this.#primitive(each, type, at(index)));
      if (values.some((value) => value !== undefined)) {
        this.#comma(isFirst);
        isFirst = false;
        this.#sequence(name, group, asArray, (index, lead, tail) =>
          this.#line(`${lead}${values[index] ?? 'null'}${tail}`, group[index]!),
        );
      }
      const more = type === 'xhtml' ? [] : group.map((each) => each.children.length > 0 || hasId(each));
      if (more.includes(true) || (type !== 'xhtml' && values.every((value) => value === undefined))) {
        this.#comma(isFirst);
        isFirst = false;
        this.#sequence(`_${name}`, group, asArray, (index, lead, tail) => {
          const each = group[index]!;
          if (asArray && more[index] === false && values[index] !== undefined) this.#line(`${lead}null${tail}`, each);
          else this.#object(each, 'Element', at(index), lead, tail, true);
        });
      }
      return isFirst;
    }

    const type = property?.type ?? 'Element';
    if (type === 'Resource' || type === 'DomainResource') {
      const inner = group.map((each) => each.children[0]);
      for (const [index, each] of group.entries()) {
        for (const extra of each.children.slice(1)) {
          this.#report('Undefined_element_', 'FKI6210', { name: extra.name }, extra, at(index));
        }
      }
      const readable = inner.flatMap((each, index) => (each === undefined ? [] : [{ each, index }]));
      if (readable.length === 0) return isFirst;
      this.#comma(isFirst);
      if (asArray) {
        this.#line(`${JSON.stringify(name)}: [`, group[0]!);
        for (const [place, { each, index }] of readable.entries()) {
          const tail = place < readable.length - 1 ? ',' : '';
          if (!this.resource(each, at(index), '', tail)) this.#line(`{}${tail}`, each);
        }
        this.#line(']', group[0]!);
      } else if (!this.resource(readable[0]!.each, path, `${JSON.stringify(name)}: `)) {
        this.#line(`${JSON.stringify(name)}: {}`, readable[0]!.each);
      }
      return false;
    }
    this.#comma(isFirst);
    this.#sequence(name, group, asArray, (index, lead, tail) =>
      this.#object(group[index]!, type, at(index), lead, tail, false),
    );
    return false;
  }

  #sequence(
    name: string,
    group: readonly XmlElement[],
    asArray: boolean,
    write: (index: number, lead: string, tail: string) => void,
  ): void {
    if (!asArray) {
      write(0, `${JSON.stringify(name)}: `, '');
      return;
    }
    this.#line(`${JSON.stringify(name)}: [`, group[0]!);
    for (const index of group.keys()) write(index, '', index < group.length - 1 ? ',' : '');
    this.#line(']', group[0]!);
  }

  /** `ofPrimitive`: only what stands beside the value, whose attribute has been read. */
  #object(element: XmlElement, type: string, path: string, lead: string, tail: string, ofPrimitive: boolean): void {
    this.#line(`${lead}{`, element);
    const without = ofPrimitive
      ? { ...element, attributes: element.attributes.filter(({ name, prefix }) => prefix !== '' || name !== 'value') }
      : element;
    this.#properties(without, type, path, false);
    this.#line(`}${tail}`, element);
  }

  #primitive(element: XmlElement, type: string, path: string): string | undefined {
    if (type === 'xhtml') return JSON.stringify(this.text.slice(element.start, element.end));
    const written = element.attributes.find(({ name, prefix }) => name === 'value' && prefix === '')?.value;
    const hasMore = element.children.length > 0 || hasId(element);
    if (!hasMore) {
      // Otherwise `#object` reads them.
      for (const { name, prefix, namespace } of element.attributes) {
        if (name === 'value' || prefix === 'xmlns' || name === 'xmlns' || namespace === XSI) continue;
        this.#undefinedAttribute(element, name, type, path);
      }
      if (element.hasText) this.#report('Text_should_not_be_present', 'FKI6206', {}, element, path);
    }
    if (written === undefined) return undefined;
    if (type === 'boolean' && (written === 'true' || written === 'false')) return written;
    if (type === 'decimal' && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(written)) return written;
    if (/^(integer|positiveInt|unsignedInt)$/.test(type) && /^-?(0|[1-9]\d*)$/.test(written)) return written;
    return JSON.stringify(written);
  }

  #undefinedAttribute(element: XmlElement, name: string, type: string, path: string): void {
    const id = 'Undefined_attribute__on__for_type__properties__';
    this.#report(id, 'FKI6209', { name, type }, element, path);
  }

  #report<Code extends 'FKI6204' | 'FKI6205' | 'FKI6206' | 'FKI6207' | 'FKI6208' | 'FKI6209' | 'FKI6210'>(
    id: string,
    code: Code,
    parameters: Parameters<typeof diagnostic<Code>>[1],
    element: XmlElement,
    expression: string,
    severity: Issue['severity'] = 'error',
  ): void {
    const found: Diagnostic = diagnostic(code, parameters);
    const { line, column } = element;
    this.issues.push({ ...issueOf(found, this.language), id, severity, code: 'structure', expression, line, column });
  }
}

function hasId(element: XmlElement): boolean {
  return element.attributes.some(({ name, prefix }) => name === 'id' && prefix === '');
}
