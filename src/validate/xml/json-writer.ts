/** A resource's elements as JSON: order, namespaces and attributes are XML's own and checked on the way. */
import { type Diagnostic, diagnostic, type Language } from '../../diagnostics.js';
import { issueOf } from '../issue-of.js';
import type { Issue } from '../result.js';
import { type FhirXml, isPrimitive, propertiesOf, type XmlProperty } from './model.js';
import type { XmlElement } from './tree.js';

const FHIR = 'http://hl7.org/fhir';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Writes JSON a line a value, and remembers which element each line came from. */
export class JsonWriter {
  readonly lines: string[] = [];
  readonly origins: XmlElement[] = [];
  /** Primitives whose text is none of their type, and the type. */
  readonly mistyped = new Map<XmlElement, string>();

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
    if (isEmpty(element)) this.#empty(element, path);
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
      if (isDeclaration(attribute.name, attribute.prefix)) continue;
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
      const group = groups.get(child.name) ?? [];
      const at = `${path}.${child.name}${property?.repeats === true ? `[${group.length}]` : ''}`;
      const expected = property?.type === 'xhtml' ? XHTML : FHIR;
      if (child.namespace !== expected)
        this.#report('Wrong_namespace__expected_', 'FKI6207', { namespace: expected }, child, at);
      // What FHIR has as an attribute is no element.
      if (property?.isAttribute === true) {
        this.#report('Undefined_element_', 'FKI6210', { name: child.name }, child, path);
        continue;
      }
      if (property !== undefined) {
        if (property.index < last) {
          const parameters = { element: child.name, before: lastName };
          this.#report('Validation_VAL_Profile_OutOfOrder', 'FKI6208', parameters, child, at);
        } else {
          last = property.index;
          lastName = child.name;
        }
      }
      group.push(child);
      groups.set(child.name, group);
    }
    for (const [name, all] of groups) {
      const property = properties.get(name);
      // The first is judged on; JSON has no form for the others.
      const group = property?.repeats === false ? all.slice(0, 1) : all;
      if (group.length < all.length) {
        const parameters = { name, count: all.length };
        this.#report('Validation_VAL_Profile_Maximum', 'FKI6212', parameters, all[1]!, path);
      }
      isFirst = this.#property(name, group, property, `${path}.${name}`, isFirst);
    }
  }

  #property(
    name: string,
    group: readonly XmlElement[],
    property: XmlProperty | undefined,
    path: string,
    first: boolean,
  ): boolean {
    const asArray = property?.repeats ?? group.length > 1;
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
        if (isEmpty(each)) this.#empty(each, at(index));
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
    if (type === 'xhtml') return JSON.stringify(withoutCdata(this.text.slice(element.start, element.end)));
    const written = element.attributes.find(({ name, prefix }) => name === 'value' && prefix === '')?.value;
    const hasMore = element.children.length > 0 || hasId(element);
    if (!hasMore) {
      // Otherwise `#object` reads them.
      for (const { name, prefix, namespace } of element.attributes) {
        if ((name === 'value' && namespace === '') || isDeclaration(name, prefix)) continue;
        this.#undefinedAttribute(element, name, type, path);
      }
      if (element.hasText) this.#report('Text_should_not_be_present', 'FKI6206', {}, element, path);
    }
    if (written === undefined) return undefined;
    if (type === 'boolean' && (written === 'true' || written === 'false')) return written;
    if (type === 'decimal' && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(written)) return written;
    if (/^(integer|positiveInt|unsignedInt)$/.test(type) && /^-?(0|[1-9]\d*)$/.test(written)) return written;
    if (NOT_TEXT.test(type)) this.mistyped.set(element, type);
    return JSON.stringify(written);
  }

  #undefinedAttribute(element: XmlElement, name: string, type: string, path: string): void {
    const id = 'Undefined_attribute__on__for_type__properties__';
    this.#report(id, 'FKI6209', { name, type }, element, path);
  }

  /** R4 §2.6.1: elements are never empty. */
  #empty(element: XmlElement, path: string): void {
    this.#report('Element_must_have_some_content', 'FKI6211', { name: element.name }, element, path);
  }

  #report<Code extends XmlCode>(
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

/** Types that JSON does not write as text. */
const NOT_TEXT = /^(?:boolean|decimal|integer|positiveInt|unsignedInt)$/;

type XmlCode =
  | 'FKI6204'
  | 'FKI6205'
  | 'FKI6206'
  | 'FKI6207'
  | 'FKI6208'
  | 'FKI6209'
  | 'FKI6210'
  | 'FKI6211'
  | 'FKI6212';

/** Neither elements nor attributes nor text. */
function isEmpty({ children, attributes, hasText }: XmlElement): boolean {
  return children.length === 0 && !hasText && attributes.every(({ name, prefix }) => isDeclaration(name, prefix));
}

function isDeclaration(name: string, prefix: string): boolean {
  return prefix === 'xmlns' || (prefix === '' && name === 'xmlns');
}

/** A narrative as JSON has it: text that XML writes as CDATA is text. */
function withoutCdata(xhtml: string): string {
  if (!xhtml.includes('<![CDATA[')) return xhtml;
  return xhtml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/g, (all, text: string | undefined) =>
    text === undefined ? all : text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
  );
}

function hasId(element: XmlElement): boolean {
  return element.attributes.some(({ name, prefix }) => name === 'id' && prefix === '');
}
