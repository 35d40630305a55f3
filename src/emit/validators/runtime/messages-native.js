/** Texts of the invariants that are checked by hand. */

/** @type {import('./messages.js').Texts} */
export const NATIVE = {
  'http://hl7.org/fhir/StructureDefinition/Element#ele-1': [
    'ele-1: An element must have a value or content.',
    'ele-1: Et element skal have en værdi eller indhold.',
  ],
  'http://hl7.org/fhir/StructureDefinition/Extension#ext-1': [
    'ext-1: An extension has a value or extensions, not both.',
    'ext-1: En udvidelse har en værdi eller udvidelser, ikke begge.',
  ],
  'http://hl7.org/fhir/StructureDefinition/Reference#ref-1': [
    'ref-1: A reference that starts with # must name a contained resource.',
    'ref-1: En reference, der begynder med #, skal pege på en indeholdt ressource.',
  ],
  'http://hl7.org/fhir/StructureDefinition/DomainResource#dom-2': [
    'dom-2: A contained resource may contain no other.',
    'dom-2: En indeholdt ressource må ikke selv indeholde andre.',
  ],
  'http://hl7.org/fhir/StructureDefinition/DomainResource#dom-4': [
    'dom-4: A contained resource has neither meta.versionId nor meta.lastUpdated.',
    'dom-4: En indeholdt ressource har hverken meta.versionId eller meta.lastUpdated.',
  ],
  'http://hl7.org/fhir/StructureDefinition/DomainResource#dom-5': [
    'dom-5: A contained resource has no security label.',
    'dom-5: En indeholdt ressource har intet sikkerhedsmærke.',
  ],
  'http://hl7.org/fhir/StructureDefinition/DomainResource#dom-6': [
    'dom-6: A resource should have a narrative.',
    'dom-6: En ressource bør have en fortælling.',
  ],
  'http://hl7.org/fhir/StructureDefinition/Bundle#bdl-7': [
    'bdl-7: A fullUrl stands once in a Bundle, but for versions of one resource.',
    'bdl-7: En fullUrl står én gang i en Bundle, bortset fra versioner af samme ressource.',
  ],
  'http://hl7.org/fhir/StructureDefinition/Narrative#txt-1': [
    'txt-1: The narrative holds what FHIR does not allow in it.',
    'txt-1: Fortællingen indeholder noget, FHIR ikke tillader.',
  ],
  'http://hl7.org/fhir/StructureDefinition/Narrative#txt-2': [
    'txt-2: The narrative holds nothing to read.',
    'txt-2: Fortællingen indeholder intet at læse.',
  ],
};
