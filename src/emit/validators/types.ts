/** What a FHIR type is to the validators: a function of the run-time, or a table in the datatypes' module or the resources'. */
import type { Definitions, Element, Structure, TypeRef } from '../../guide/index.js';

const CORE = 'http://hl7.org/fhir/StructureDefinition/';

/** A type of R4 by its name, whatever else a guide gives that name. */
export function typeNamed(definitions: Definitions, name: string): Structure | undefined {
  return definitions.structure(`${CORE}${name}`) ?? definitions.structure(name);
}

/** Primitive types, and the function of the run-time that checks one. */
export const PRIMITIVES: ReadonlyMap<string, string> = new Map([
  ['base64Binary', 'base64Binary'],
  ['boolean', 'boolean_'],
  ['canonical', 'canonical'],
  ['code', 'code'],
  ['date', 'date'],
  ['dateTime', 'dateTime'],
  ['decimal', 'decimal'],
  ['id', 'id'],
  ['instant', 'instant'],
  ['integer', 'integer'],
  ['markdown', 'markdown'],
  ['oid', 'oid'],
  ['positiveInt', 'positiveInt'],
  ['string', 'string'],
  ['time', 'time'],
  ['unsignedInt', 'unsignedInt'],
  ['uri', 'uri'],
  ['url', 'url'],
  ['uuid', 'uuid'],
  ['xhtml', 'xhtml'],
]);

const SYSTEM = 'http://hl7.org/fhirpath/System.';

/** The type's own name: `System.String` of ids is `string`. */
export function typeName(code: string): string {
  return code.startsWith(SYSTEM) ? code.slice(SYSTEM.length).replace(/^./, (first) => first.toLowerCase()) : code;
}

export function isPrimitive(code: string): boolean {
  return PRIMITIVES.has(typeName(code));
}

/** In JSON as its own property with no `_sibling`: ids, `Extension.url`, `div`. */
export function isPlain(element: Element): boolean {
  return (
    element.types.some(({ code }) => code.startsWith(SYSTEM) || code === 'xhtml') ||
    element.representation.includes('xmlAttr')
  );
}

export function isChoice(element: Element): boolean {
  return element.name.endsWith('[x]');
}

/** `value[x]` and `Quantity` → `valueQuantity`. */
export function propertyOf(element: Element, type: string): string {
  return isChoice(element) ? element.name.slice(0, -3) + type.charAt(0).toUpperCase() + type.slice(1) : element.name;
}

/** How HL7 writes the element in an expression: `value.ofType(Quantity)`. */
export function segmentOf(element: Element, type: string): string {
  return isChoice(element) ? `${element.name.slice(0, -3)}.ofType(${type})` : element.name;
}

/** Whether the element repeats in JSON: a profile that allows one still writes an array. */
export function isMany(element: Element): boolean {
  return element.base.max === '*' || element.base.max > 1;
}

/** The types that an element may have, by name, each once. */
export function typesOf(element: Element): readonly TypeRef[] {
  const seen = new Set<string>();
  return element.types.filter(({ code }) => !seen.has(code) && seen.add(code));
}

/** An element with content of its own: a backbone element. */
export function isBackbone(element: Element): boolean {
  return (
    element.children.length > 0 && element.types.every(({ code }) => code === 'BackboneElement' || code === 'Element')
  );
}

/** R4's definitions of other resources, which later versions of FHIR name together; extensions name them so. */
const CANONICAL = new Set(
  (
    'ActivityDefinition CapabilityStatement ChargeItemDefinition CodeSystem CompartmentDefinition ConceptMap EffectEvidenceSynthesis ' +
    'EventDefinition Evidence EvidenceVariable ExampleScenario GraphDefinition ImplementationGuide Library Measure MessageDefinition ' +
    'NamingSystem OperationDefinition PlanDefinition Questionnaire ResearchDefinition ResearchElementDefinition RiskEvidenceSynthesis ' +
    'SearchParameter StructureDefinition StructureMap TerminologyCapabilities TestScript ValueSet'
  ).split(' '),
);

/** A type and what it specialises, nearest first: what an extension's context may name. */
export function ancestry(definitions: Definitions, type: string): readonly string[] {
  const names: string[] = [];
  for (let structure = typeNamed(definitions, type); structure !== undefined; ) {
    names.push(structure.type);
    structure = structure.base === undefined ? undefined : definitions.structure(structure.base);
    if (names.length > 20) break;
  }
  if (CANONICAL.has(type)) names.push('CanonicalResource', 'MetadataResource');
  return names;
}

/** `Patient.contact.name` → `Patient_contact_name`. */
export function symbolOf(path: string): string {
  return path.replace(/\[x\]/g, '').replace(/[^A-Za-z0-9]+/g, '_');
}
