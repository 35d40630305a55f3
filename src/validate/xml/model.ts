/**
 * What the XML form of FHIR needs to know and JSON does not: the order of elements, which repeat, which are attributes and which are
 * numbers. By type, or by path for elements that are defined in place: `contact*:Patient.contact`, `@url:uri`.
 */
export interface FhirXml {
  readonly types: Readonly<Record<string, readonly string[]>>;
  /** Types that are resources. */
  readonly resources: readonly string[];
}

export interface XmlProperty {
  readonly name: string;
  readonly type: string;
  readonly repeats: boolean;
  readonly isAttribute: boolean;
  /** Place in the order of elements. */
  readonly index: number;
}

const known = new WeakMap<FhirXml, Map<string, ReadonlyMap<string, XmlProperty>>>();

/** The properties of a type by name; empty for one that is not known. */
export function propertiesOf(model: FhirXml, type: string): ReadonlyMap<string, XmlProperty> {
  let types = known.get(model);
  if (types === undefined) {
    types = new Map();
    known.set(model, types);
  }
  let properties = types.get(type);
  if (properties === undefined) {
    const lines = Object.hasOwn(model.types, type) ? (model.types[type] ?? []) : [];
    properties = new Map(lines.map((line, index) => [nameIn(line), propertyOf(line, index)]));
    types.set(type, properties);
  }
  return properties;
}

function nameIn(line: string): string {
  return line.slice(line.startsWith('@') ? 1 : 0, line.indexOf(':')).replace('*', '');
}

function propertyOf(line: string, index: number): XmlProperty {
  return {
    name: nameIn(line),
    type: line.slice(line.indexOf(':') + 1),
    repeats: line.slice(0, line.indexOf(':')).endsWith('*'),
    isAttribute: line.startsWith('@'),
    index,
  };
}

/** Primitive types are written in lower case. */
export function isPrimitive(type: string): boolean {
  return /^[a-z]/.test(type);
}
