import type { Json, JsonObject } from '../packages/types.js';

/**
 * Extensions of an element (or of its binding) that say something of the definition that carries them and not of those derived
 * from it, as HL7's generator has it.
 */
const NOT_INHERITED = new Set([
  'http://hl7.org/fhir/tools/StructureDefinition/binding-definition',
  'http://hl7.org/fhir/tools/StructureDefinition/no-binding',
  'http://hl7.org/fhir/tools/StructureDefinition/obligation-profile',
  'http://hl7.org/fhir/StructureDefinition/elementdefinition-isCommonBinding',
  'http://hl7.org/fhir/StructureDefinition/obligation-profile',
  'http://hl7.org/fhir/StructureDefinition/structuredefinition-category',
  'http://hl7.org/fhir/StructureDefinition/structuredefinition-explicit-type-name',
  'http://hl7.org/fhir/StructureDefinition/structuredefinition-fmm',
  'http://hl7.org/fhir/StructureDefinition/structuredefinition-fmm-no-warnings',
  'http://hl7.org/fhir/StructureDefinition/structuredefinition-implements',
  'http://hl7.org/fhir/StructureDefinition/structuredefinition-normative-version',
  'http://hl7.org/fhir/StructureDefinition/structuredefinition-security-category',
  'http://hl7.org/fhir/StructureDefinition/structuredefinition-standards-status',
  'http://hl7.org/fhir/StructureDefinition/structuredefinition-standards-status-reason',
  'http://hl7.org/fhir/StructureDefinition/structuredefinition-summary',
  'http://hl7.org/fhir/StructureDefinition/structuredefinition-wg',
]);

/** Where a differential says them, they take the place of the inherited ones. */
const REPLACED = new Set([
  'http://hl7.org/fhir/StructureDefinition/elementdefinition-allowedUnits',
  'http://hl7.org/fhir/StructureDefinition/elementdefinition-bestpractice',
  'http://hl7.org/fhir/StructureDefinition/elementdefinition-bindingName',
  'http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet',
  'http://hl7.org/fhir/StructureDefinition/elementdefinition-minValueSet',
  'http://hl7.org/fhir/StructureDefinition/elementdefinition-question',
  'http://hl7.org/fhir/StructureDefinition/entryFormat',
  'http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces',
  'http://hl7.org/fhir/StructureDefinition/maxSize',
  'http://hl7.org/fhir/StructureDefinition/mimeType',
  'http://hl7.org/fhir/StructureDefinition/minLength',
  'http://hl7.org/fhir/StructureDefinition/regex',
  'http://hl7.org/fhir/StructureDefinition/structuredefinition-display-hint',
  'http://hl7.org/fhir/StructureDefinition/questionnaire-optionRestriction',
  'http://hl7.org/fhir/StructureDefinition/questionnaire-referenceProfile',
  'http://hl7.org/fhir/StructureDefinition/questionnaire-referenceResource',
  'http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption',
]);

/** Said once, where the element is first defined; a profile cannot change them. */
const FINAL = new Set([
  'http://hl7.org/fhir/StructureDefinition/elementdefinition-translatable',
  'http://hl7.org/fhir/tools/StructureDefinition/implied-string-prefix',
  'http://hl7.org/fhir/tools/StructureDefinition/json-empty-behavior',
  'http://hl7.org/fhir/tools/StructureDefinition/json-name',
  'http://hl7.org/fhir/tools/StructureDefinition/json-nullable',
  'http://hl7.org/fhir/tools/StructureDefinition/json-primitive-choice',
  'http://hl7.org/fhir/tools/StructureDefinition/json-property-key',
  'http://hl7.org/fhir/tools/StructureDefinition/type-specifier',
  'http://hl7.org/fhir/tools/StructureDefinition/xml-choice-group',
  'http://hl7.org/fhir/tools/StructureDefinition/xml-name',
  'http://hl7.org/fhir/tools/StructureDefinition/xml-namespace',
]);

export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

export function urlOf(extension: Json): string {
  const url = typeof extension === 'object' && extension !== null ? (extension as JsonObject).url : undefined;
  return typeof url === 'string' ? url : '';
}

/** What a derived definition keeps of its base's extensions where it says none of its own. */
export function inheritedExtensions(base: Json | undefined): readonly Json[] {
  return listOf(base).filter((extension) => !NOT_INHERITED.has(urlOf(extension)));
}

/** Extensions of a derived element: inherited, then its own. */
export function mergedExtensions(base: Json | undefined, derived: Json | undefined): readonly Json[] {
  const said = listOf(derived);
  if (said.length === 0) return inheritedExtensions(base);
  const merged = [...inheritedExtensions(base)];
  for (const extension of said) {
    const url = urlOf(extension);
    const at = merged.findIndex((other) => urlOf(other) === url);
    if (at === -1) merged.push(extension);
    else if (FINAL.has(url)) continue;
    else if (REPLACED.has(url)) merged[at] = extension;
    else if (!merged.some((other) => JSON.stringify(other) === JSON.stringify(extension))) merged.push(extension);
  }
  return merged;
}
