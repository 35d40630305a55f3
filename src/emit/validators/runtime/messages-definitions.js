/** Texts of what is wrong in definitions: code systems, value sets, maps, structures, questionnaires. */

/** @type {import('./messages.js').Texts} */
export const DEFINITIONS = {
  CODESYSTEM_DUPLICATE_CODE: ['The code{0} is defined twice.', 'Koden{0} er defineret to gange.'],
  CODESYSTEM_PROPERTY_BAD_INTERNAL_REFERENCE: [
    'The property names a code{0} that the code system does not have.',
    'Egenskaben peger på en kode{0}, som kodesystemet ikke har.',
  ],
  CODESYSTEM_CS_COUNT_NO_CONTENT_ALLOWED: [
    'The content is not-present, yet here is a concept: say what part of the content this is.',
    'Indholdet er not-present, men her står et begreb: angiv, hvor meget af indholdet dette er.',
  ],
  CODESYSTEM_CS_COUNT_COMPLETE_WRONG: [
    'The code system is complete and has {0} concepts, not {1}.',
    'Kodesystemet er komplet og har {0} begreber, ikke {1}.',
  ],
  CODESYSTEM_CS_HL7_PRESENT_ELEMENT_SUPPL_MISSING: [
    'A supplement says in supplements which code system it adds to.',
    'Et supplement angiver i supplements, hvilket kodesystem det føjer til.',
  ],
  CODESYSTEM_CS_SUPP_NO_SUPP: [
    'The supplement does not say which code system it adds to.',
    'Supplementet angiver ikke, hvilket kodesystem det føjer til.',
  ],
  CODESYSTEM_CS_HL7_PRESENT_ELEMENT_SUPPL_WRONG: [
    'What supplements another code system has the content supplement.',
    'Det, der supplerer et andet kodesystem, har indholdet supplement.',
  ],
  CODESYSTEM_CS_HL7_PRESENT_ELEMENT_SUPPL: [
    'A supplement has the case sensitivity of its code system: leave caseSensitive out.',
    'Et supplement følger sit kodesystem: udelad caseSensitive.',
  ],
  CODESYSTEM_CS_SUPP_INVALID_CODE: [
    'The code{0} is not in {1}, which is supplemented.',
    'Koden{0} findes ikke i {1}, som suppleres.',
  ],
  CODESYSTEM_PROPERTY_DUPLICATE_CODE: ['The property is declared twice.', 'Egenskaben er erklæret to gange.'],
  CODESYSTEM_PROPERTY_NO_VALUE: ['The property has no value.', 'Egenskaben har ingen værdi.'],
  CODESYSTEM_PROPERTY_WRONG_TYPE: [
    'The property is a {0}, but declared as {1}.',
    'Egenskaben er en {0}, men erklæret som {1}.',
  ],
  CODESYSTEM_PROPERTY_ABSOLUTE_URI: ['The uri must be absolute.', 'Uri’en skal være absolut.'],
  CODESYSTEM_PROPERTY_DUPLICATE_URI: [
    'Another property has the same uri, or its code.',
    'En anden egenskab har samme uri, eller har den som kode.',
  ],
  CODESYSTEM_PROPERTY_BAD_HL7_URI: [
    'HL7 defines no property with this uri{0}: give your own one below your own url.',
    'HL7 definerer ingen egenskab med denne uri{0}: giv dine egne en uri under din egen url.',
  ],
  CODESYSTEM_PROPERTY_URI_CODE_MISMATCH: [
    'The uri is that of {0}: use that code.',
    'Uri’en er den for {0}: brug den kode.',
  ],
  CODESYSTEM_PROPERTY_URI_TYPE_MISMATCH: ['The type of {0} is {1}.', 'Typen af {0} er {1}.'],
  CodeSystem_CS_VS_Invalid: [
    'valueSet has all codes of this system and no others; {0} has codes of several.',
    'valueSet har alle koder fra dette system og ingen andre; {0} har koder fra flere.',
  ],
  CodeSystem_CS_VS_IncludeDetails: [
    'valueSet has all codes of this system; {0} has some of them.',
    'valueSet har alle koder fra dette system; {0} har nogle af dem.',
  ],
  CodeSystem_CS_VS_WrongSystem: [
    'valueSet has all codes of this system; {0} has those of another.',
    'valueSet har alle koder fra dette system; {0} har dem fra et andet.',
  ],
  VALUESET_INCLUDE_SYSTEM_ABSOLUTE: ['The system must be absolute.', 'Systemet skal være en absolut url.'],
  VALUESET_INCLUDE_WRONG_VS_HINT: [
    '{0} is a value set: name the code system whose codes it holds.',
    '{0} er et værdisæt: angiv det kodesystem, hvis koder det indeholder.',
  ],
  VALUESET_BAD_FILTER_VALUE_VALID_CODE: [
    'The filter asks for a code{0} that the code system does not have.',
    'Filtret spørger efter en kode{0}, som kodesystemet ikke har.',
  ],
  CONCEPTMAP_GROUP_SOURCE_CODE_INVALID: ['The source code{0} is not in {1}.', 'Kildekoden{0} findes ikke i {1}.'],
  CONCEPTMAP_GROUP_TARGET_CODE_INVALID: ['The target code{0} is not in {1}.', 'Målkoden{0} findes ikke i {1}.'],
  CONCEPTMAP_GROUP_SOURCE_CODE_INVALID_VS: [
    'The source code{0} is not in the value set {1}, which the map says it is from.',
    'Kildekoden{0} findes ikke i værdisættet {1}, som oversættelsen siger, den er fra.',
  ],
  CONCEPTMAP_GROUP_TARGET_CODE_INVALID_VS: [
    'The target code{0} is not in the value set {1}, which the map says it is to.',
    'Målkoden{0} findes ikke i værdisættet {1}, som oversættelsen siger, den er til.',
  ],
  SD_MUST_HAVE_DERIVATION: [
    'A structure with a baseDefinition says how it derives from it.',
    'En struktur med baseDefinition angiver, hvordan den er afledt af den.',
  ],
  SD_TYPE_NOT_DERIVED: [
    'A type that there is already may only be constrained: say derivation.',
    'En type, der findes i forvejen, kan kun indskrænkes: angiv derivation.',
  ],
  SD_NO_CONTEXT_WHEN_NOT_EXTENSION: [
    'Only an extension has a context, no {0}.',
    'Kun en udvidelse har en kontekst, ikke {0}.',
  ],
  SD_CONSTRAINED_TYPE_NO_MATCH: ['The type {0} must be that of the base, {1}.', 'Typen {0} skal være basens, {1}.'],
  SD_CONSTRAINED_KIND_NO_MATCH: ['The kind {0} must be that of the base, {1}.', 'Arten {0} skal være basens, {1}.'],
  SD_DERIVATION_KIND_MISMATCH: [
    'What constrains a {1} is itself one, no {0}.',
    'Det, der indskrænker en {1}, er selv en, ikke en {0}.',
  ],
  SD_EXTENSION_URL_MISSING: [
    'Extension.url must be fixed to the url of the definition.',
    'Extension.url skal være fastsat til definitionens url.',
  ],
  SD_EXTENSION_URL_MISMATCH: [
    'Extension.url is fixed to another url than that of the definition.',
    'Extension.url er fastsat til en anden url end definitionens.',
  ],
  Questionnaire_Q_EnableWhen_Self: [
    'A question cannot depend on itself.',
    'Et spørgsmål kan ikke afhænge af sig selv.',
  ],
  Questionnaire_Q_EnableWhen_NoTarget: [
    'The question depends on one that the questionnaire does not have.',
    'Spørgsmålet afhænger af et, som spørgeskemaet ikke har.',
  ],
};
