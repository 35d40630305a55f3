/**
 * HL7's corrections of published invariants. R4's own text of some cannot be met, or says something else than it means; HL7's validator
 * evaluates these instead (FHIRPathExpressionFixer in org.hl7.fhir.validation 6.9.4, read from its constants), and a verdict that is to agree
 * with HL7's must as well.
 */

/** By the invariant's key, whatever its text. */
const BY_KEY: Readonly<Record<string, string>> = {
  'opd-3':
    "targetProfile.exists() implies (type = 'Reference' or type = 'canonical' or type.memberOf('http://hl7.org/fhir/ValueSet/resource-types'))",
  'txt-2': 'htmlChecks2()',
  'que-7': "operator = 'exists' implies (answer is boolean)",
  'dom-6': '(%rootResource != $this) or text.`div`.exists()',
  'eld-19':
    "path.matches('^[^\\\\s\\\\.,:;\\\\\\'\"\\\\/|?!@#$%&*()\\\\[\\\\]{}]{1,64}(\\\\.[^\\\\s\\\\.,:;\\\\\\'\"\\\\/|?!@#$%&*()\\\\[\\\\]{}]{1,64}(\\\\[x\\\\])?(\\\\:[^\\\\s\\\\.]+)?)*$')",
  'eld-20': "path.matches('^[A-Za-z][A-Za-z0-9]*(\\\\.[a-z][A-Za-z0-9]*(\\\\[x])?)*$')",
};

/** By the published text. */
const BY_TEXT: ReadonlyMap<string, string> = new Map([
  [
    'probability is decimal implies (probability as decimal) <= 100',
    '(probability.exists() and (probability is decimal)) implies ((probability as decimal) <= 100)',
  ],
  ['enableWhen.count() > 2 implies enableBehavior.exists()', 'enableWhen.count() >= 2 implies enableBehavior.exists()'],
  ["generated='generated' implies source.empty()", "generation='generated' implies source.empty()"],
  [
    "binding.empty() or type.code.empty() or type.code.contains(\":\") or type.select((code = 'code') or (code = 'Coding') or (code='CodeableConcept') or (code = 'Quantity') or (code = 'string') or (code = 'uri') or (code = 'Duration')).exists()",
    "binding.empty() or type.code.empty() or type.code.contains(':') or type.select((code = 'code') or (code = 'Coding') or (code='CodeableConcept') or (code = 'Quantity') or (code = 'string') or (code = 'uri') or (code = 'Duration')).exists()",
  ],
  [
    "reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id.trace('ids')) or (reference='#' and %rootResource!=%resource)",
    "reference.exists() implies (reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id.trace('ids')) or (reference='#' and %rootResource!=%resource))",
  ],
  [
    "reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id.trace('ids'))",
    "reference.exists() implies (reference = '#' or (reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id.trace('ids'))))",
  ],
  [
    "reference.startsWith('#').not() or (reference.substring(1).trace('url') in %resource.contained.id.trace('ids'))",
    "reference.exists() implies (reference = '#' or (reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id.trace('ids'))))",
  ],
  ["fullUrl.contains('/_history/').not()", "fullUrl.exists() implies fullUrl.contains('/_history/').not()"],
  ["name.matches('[A-Z]([A-Za-z0-9_]){0,254}')", "name.exists() implies name.matches('^[A-Z]([A-Za-z0-9_]){0,254}$')"],
  [
    "clinicalStatus.exists() or verificationStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-ver-status' and code = 'entered-in-error').exists() or category.select($this='problem-list-item').empty()",
    "(verificationStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-ver-status' and code = 'entered-in-error').exists() and category.coding.exists(system='http://terminology.hl7.org/CodeSystem/condition-category' and code ='problem-list-item').empty()) implies (clinicalStatus.exists())",
  ],
  [
    "offset.empty() or (when.exists() and ((when in ('C' | 'CM' | 'CD' | 'CV')).not()))",
    "offset.empty() or (when.exists() and when.select($this in ('C' | 'CM' | 'CD' | 'CV')).allFalse())",
  ],
  ["url.matches('([^|#])*')", "$this.matches('([^|#])*')"],
  [
    "((kind in 'resource' | 'complex-type') and (specialization = 'derivation')) implies differential.element.where((min != 0 and min != 1) or (max != '1' and max != '*')).empty()",
    "((kind in 'resource' | 'complex-type') and (derivation = 'specialization')) implies differential.element.where((min.exists() and min != 0 and min != 1) or (max.exists() and max != '1' and max != '*')).empty()",
  ],
  [
    '(component.empty() and hasMember.empty()) implies (dataAbsentReason or value)',
    '(component.empty() and hasMember.empty()) implies (dataAbsentReason.exists() or value.exists())',
  ],
  [
    'isModifier implies isModifierReason.exists()',
    '(isModifier.exists() and isModifier) implies isModifierReason.exists()',
  ],
  [
    "(%resource.kind = 'logical' or element.first().path.startsWith(%resource.type)) and (element.tail().not() or  element.tail().all(path.startsWith(%resource.differential.element.first().path.replaceMatches('\\\\..*','')&'.')))",
    "(%resource.kind = 'logical' or element.first().path.startsWith(%resource.type)) and (element.tail().empty() or  element.tail().all(path.startsWith(%resource.differential.element.first().path.replaceMatches('\\\\..*','')&'.')))",
  ],
  [
    "differential.element.all(id) and differential.element.id.trace('ids').isDistinct()",
    "differential.element.all(id.exists()) and differential.element.id.trace('ids').isDistinct()",
  ],
  [
    "snapshot.element.all(id) and snapshot.element.id.trace('ids').isDistinct()",
    "snapshot.element.all(id.exists()) and snapshot.element.id.trace('ids').isDistinct()",
  ],
  [
    "(code or value.empty()) and (system.empty() or system = 'urn:iso:std:iso:4217')",
    "(code.exists() or value.empty()) and (system.empty() or system = 'urn:iso:std:iso:4217')",
  ],
  ['value.empty() or code!=component.code', 'value.empty() or (code in component.code).not()'],
  [
    '(code or value.empty()) and (system.empty() or system = %ucum) and (value.empty() or value > 0)',
    '(code.exists() or value.empty()) and (system.empty() or system = %ucum) and (value.empty() or value > 0)',
  ],
  ['element.all(definition and min and max)', 'element.all(definition.exists() and min.exists() and max.exists())'],
  ['telecom or endpoint', 'telecom.exists() or endpoint.exists()'],
  ["searchType implies type = 'string'", "searchType.exists() implies type = 'string'"],
  [
    "abatement.empty() or (abatement as boolean).not()  or clinicalStatus='resolved' or clinicalStatus='remission' or clinicalStatus='inactive'",
    "abatement.empty() or (abatement is boolean).not() or (abatement as boolean).not() or (clinicalStatus = 'resolved') or (clinicalStatus = 'remission') or (clinicalStatus = 'inactive')",
  ],
  [
    '(component.empty() and related.empty()) implies (dataAbsentReason or value)',
    '(component.empty() and related.empty()) implies (dataAbsentReason.exists() or value.exists())',
  ],
]);

/** The text that HL7's validator evaluates for an R4 invariant: its correction where it has one. */
export function fixExpression(key: string, expression: string): string {
  if (Object.hasOwn(BY_KEY, key)) return BY_KEY[key]!;
  if (key === 'ras-2' && expression === 'probability is decimal implies probability.as(decimal) <= 100') {
    return 'probability.empty() or (probability is decimal implies probability.as(decimal) <= 100)';
  }
  return BY_TEXT.get(expression) ?? expression;
}
