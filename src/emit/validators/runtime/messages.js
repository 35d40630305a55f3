/**
 * The texts of findings, in English and Danish: what to do about it, said to who sent the data. Ids and parameters are those of HL7's
 * validator, the words are our own. `{0}`, `{1}`, … are parameters; a value of the data is a parameter that is empty unless it may be shown.
 */

/** @type {Readonly<Record<string, readonly [en: string, da: string]>>} */
export const MESSAGES = {
  // JSON
  This_property_must_be_an_Array_not_: [
    '{0} may repeat, so it must be a JSON array, not: {1}.',
    '{0} kan gentages og skal derfor være et JSON-array, ikke: {1}.',
  ],
  This_base_property_must_be_an_Array_not_: [
    '_{0} goes with an array, so it must be an array too, not: {1}.',
    '_{0} hører til et array og skal selv være et array, ikke: {1}.',
  ],
  This_property_must_be_an_object_not_: [
    'A JSON object belongs here, not: {0}.',
    'Her skal stå et JSON-objekt, ikke: {0}.',
  ],
  This_property_must_be_an_simple_value_not_: [
    'A simple value belongs here, not: {0}.',
    'Her skal stå en simpel værdi, ikke: {0}.',
  ],
  Error_parsing_JSON_the_primitive_value_must_be_a_string: [
    'The value must be a JSON string: put it in quotes.',
    'Værdien skal være en JSON-streng: sæt den i anførselstegn.',
  ],
  Error_parsing_JSON_the_primitive_value_must_be_a_boolean: [
    'The value must be true or false, without quotes.',
    'Værdien skal være true eller false, uden anførselstegn.',
  ],
  Error_parsing_JSON_the_primitive_value_must_be_a_number: [
    'The value must be a JSON number, without quotes.',
    'Værdien skal være et JSON-tal, uden anførselstegn.',
  ],
  ARRAY_CANNOT_BE_EMPTY: [
    'The array is empty: leave the element out where it has no values.',
    'Arrayet er tomt: udelad elementet, når det ingen værdier har.',
  ],
  ELEMENT_CANNOT_BE_NULL: [
    'null stands here with no extension beside it: leave the item out, or say why it is absent.',
    'Her står null uden en udvidelse ved siden af: udelad det, eller angiv hvorfor værdien mangler.',
  ],
  Object_must_have_some_content: [
    'The object is empty: leave the element out where it has no content.',
    'Objektet er tomt: udelad elementet, når det intet indhold har.',
  ],
  Unrecognised_property_: [
    'There is no element {0} here: remove it, or correct its name (a choice element may stand with one type only).',
    'Her findes intet element {0}: fjern det, eller ret navnet (et valgelement må kun stå med én type).',
  ],
  DUPLICATE_JSON_PROPERTY_KEY: [
    'The property {0} stands twice in the same object: keep one.',
    'Egenskaben {0} står to gange i samme objekt: behold én.',
  ],
  FKI_TOO_DEEP: [
    'The resource is nested too deep to be checked.',
    'Ressourcen er for dybt indlejret til at blive kontrolleret.',
  ],
  Error_parsing_JSON_: ['This is not JSON: {0}', 'Dette er ikke JSON: {0}'],
  Unable_to_find_resourceType_property: [
    'The object has no resourceType, so nobody can tell what it is.',
    'Objektet har ingen resourceType, så ingen kan vide, hvad det er.',
  ],
  RESOURCETYPE_PROPERTY_WRONG_TYPE: [
    'resourceType must be a string, not: {0}.',
    'resourceType skal være en streng, ikke: {0}.',
  ],
  This_content_cannot_be_parsed_unknown_or_unrecognized_resource_name_: [
    'FHIR R4 has no resource type {0}.',
    'FHIR R4 har ingen ressourcetype {0}.',
  ],
  Contained_resource_does_not_appear_to_be_a_FHIR_resource_unknown_name_: [
    'FHIR R4 has no resource type {0}.',
    'FHIR R4 har ingen ressourcetype {0}.',
  ],

  // cardinality, slices, profiles
  Validation_VAL_Profile_Minimum: [
    '{0} is required: at least {1}, found {2} (says {3}).',
    '{0} er påkrævet: mindst {1}, fundet {2} (siger {3}).',
  ],
  Validation_VAL_Profile_Maximum: [
    '{0} stands {2} times, at most {1} is allowed (says {3}).',
    '{0} står {2} gange, højst {1} er tilladt (siger {3}).',
  ],
  Validation_VAL_Profile_Minimum_SLICE: [
    'The slice {0} is required: at least {1}, found {2} (says {3}).',
    'Slicen {0} er påkrævet: mindst {1}, fundet {2} (siger {3}).',
  ],
  Validation_VAL_Profile_Minimum_SLICE_EXT: [
    'The extension {0} is required: at least {1}, found {2} (says {3}).',
    'Udvidelsen {0} er påkrævet: mindst {1}, fundet {2} (siger {3}).',
  ],
  VALIDATION_VAL_PROFILE_MINIMUM_MAGIC: [
    'The code must have a coding {0}: R4 requires it of this vital sign (says {3}).',
    'Koden skal have en coding {0}: R4 kræver den af denne vitalparameter (siger {3}).',
  ],
  Validation_VAL_Profile_NotAllowed: [
    'The element may not be used (says {0}): remove it.',
    'Elementet må ikke bruges (siger {0}): fjern det.',
  ],
  Validation_VAL_Profile_NotSlice: [
    'This fits none of the slices that {0} allows here, and no others may stand: {1}.',
    'Dette passer ikke til nogen af de slices, som {0} tillader her, og andre må ikke stå: {1}.',
  ],
  Validation_VAL_Profile_MatchMultiple: [
    'This fits more than one slice of {0}: {1}.',
    'Dette passer til mere end én slice i {0}: {1}.',
  ],
  Validation_VAL_Profile_OutOfOrder: [
    'What fits no slice may stand only at the end (says {0}): {1} stands behind it.',
    'Det, der ikke passer til nogen slice, må kun stå sidst (siger {0}): {1} står efter det.',
  ],
  Validation_VAL_Profile_SliceOrder: [
    'The slices are ordered (says {0}): {1} stands after a later one.',
    'Slicerne er ordnede (siger {0}): {1} står efter en senere.',
  ],
  Details_for__matching_against_Profile_: [
    'This fits no slice that {0} names here; others are allowed.',
    'Dette passer ikke til nogen slice, som {0} nævner her; andre er tilladt.',
  ],
  SLICING_CANNOT_BE_EVALUATED: [
    'The slices of {0} could not be told apart, so they are not checked: {1}.',
    'Slicerne af {0} kunne ikke skelnes og er derfor ikke kontrolleret: {1}.',
  ],
  Validation_VAL_Profile_NoType: [
    'The type {0} is not allowed here: one of {1} (says {2}).',
    'Typen {0} er ikke tilladt her: en af {1} (siger {2}).',
  ],
  Validation_VAL_Profile_NoMatch: [
    'This meets none of the profiles allowed here: {0}.',
    'Dette opfylder ingen af de profiler, der er tilladt her: {0}.',
  ],
  Validation_VAL_Profile_WrongType: [
    'The profile {0} is for {1}, this is {2}.',
    'Profilen {0} er til {1}, dette er {2}.',
  ],
  Validation_VAL_Profile_Unknown: [
    'The profile {0} is not known here, so nothing of it is checked.',
    'Profilen {0} er ikke kendt her, så intet af den er kontrolleret.',
  ],
  Validation_VAL_Unknown_Profile: ['The profile {0} is not known.', 'Profilen {0} er ikke kendt.'],
  Bundle_BUNDLE_Entry_NoProfile_EXPL: [
    'The profile {0}, which the resource here must meet, is not known: give the package that has it.',
    'Profilen {0}, som ressourcen her skal opfylde, er ikke kendt: angiv den pakke, der har den.',
  ],
  Extension_EXT_Fixed_Banned: [
    'The value is fixed, without extensions (says {0}): remove the extension.',
    'Værdien er fast og uden udvidelser (siger {0}): fjern udvidelsen.',
  ],
  _DT_Fixed_Wrong: ['The value{0} must be {1} (says {2}).', 'Værdien{0} skal være {1} (siger {2}).'],
  TYPE_CHECKS_PATTERN_CC: ['A coding {0} must be there (says {1}).', 'Der skal være en coding {0} (siger {1}).'],
  Profile_VAL_NotAllowed: [
    'The value is fixed, and the fixed one has no {0} (says {1}): remove it.',
    'Værdien er fast, og den faste har intet {0} (siger {1}): fjern det.',
  ],
  Terminology_TX_Coding_Count: [
    'There must be {0} codings here, found {1} (says {2}).',
    'Her skal være {0} koder, fundet {1} (siger {2}).',
  ],
  Profile_VAL_MissingElement: ['{0} must be {1} (says {2}).', '{0} skal være {1} (siger {2}).'],
  FKI_NO_PROFILE: [
    'The resource claims no profile of {0} and none was asked for: only plain R4 is checked.',
    'Ressourcen angiver ingen profil fra {0}, og ingen er valgt: kun R4 selv er kontrolleret.',
  ],
  VALIDATION_VAL_PROFILE_SIGNPOST_OBS: [
    'R4 asks that an Observation with this code meet {0}: it is checked by that too.',
    'R4 kræver, at en Observation med denne kode opfylder {0}: den er også kontrolleret efter den.',
  ],
  FKI_INVARIANT_UNCHECKED: [
    'The invariant {0} could not be checked on this instance.',
    'Invarianten {0} kunne ikke kontrolleres på denne instans.',
  ],
  Type_Specific_Checks_DT_Primitive_Length: [
    'The text has {0} characters, at most {1} are allowed (says {2}).',
    'Teksten har {0} tegn, højst {1} er tilladt (siger {2}).',
  ],
  TYPE_SPECIFIC_CHECKS_DT_QTY_MIN_VALUE_WRONG_UCUM: [
    'The quantity{0} must be {1} or more (says {2}).',
    'Mængden{0} skal være {1} eller derover (siger {2}).',
  ],
  TYPE_SPECIFIC_CHECKS_DT_QTY_MAX_VALUE_WRONG_UCUM: [
    'The quantity{0} must be {1} or less (says {2}).',
    'Mængden{0} skal være {1} eller derunder (siger {2}).',
  ],
  TYPE_SPECIFIC_CHECKS_DT_QTY_MIN_VALUE_WRONG: [
    'The quantity{0} must be {1} or more (says {2}).',
    'Mængden{0} skal være {1} eller derover (siger {2}).',
  ],
  TYPE_SPECIFIC_CHECKS_DT_QTY_MAX_VALUE_WRONG: [
    'The quantity{0} must be {1} or less (says {2}).',
    'Mængden{0} skal være {1} eller derunder (siger {2}).',
  ],
  TYPE_SPECIFIC_CHECKS_DT_QTY_MIN_MIN_NO_CONVERT: [
    'The unit {0} cannot be converted to {1}, in which the least value is given (says {2}).',
    'Enheden {0} kan ikke omregnes til {1}, som mindsteværdien er angivet i (siger {2}).',
  ],
  TYPE_SPECIFIC_CHECKS_DT_QTY_MAX_MIN_NO_CONVERT: [
    'The unit {0} cannot be converted to {1}, in which the greatest value is given (says {2}).',
    'Enheden {0} kan ikke omregnes til {1}, som størsteværdien er angivet i (siger {2}).',
  ],
  Type_Specific_Checks_DT_Integer_LT: [
    'The value{0} must be {1} or more (says {2}).',
    'Værdien{0} skal være {1} eller derover (siger {2}).',
  ],
  Type_Specific_Checks_DT_Integer_GT: [
    'The value{0} must be {1} or less (says {2}).',
    'Værdien{0} skal være {1} eller derunder (siger {2}).',
  ],
  Type_Specific_Checks_DT_Decimal_LT: [
    'The value{0} must be {1} or more (says {2}).',
    'Værdien{0} skal være {1} eller derover (siger {2}).',
  ],
  Type_Specific_Checks_DT_Decimal_GT: [
    'The value{0} must be {1} or less (says {2}).',
    'Værdien{0} skal være {1} eller derunder (siger {2}).',
  ],
  FKI_UCUM_SYNTAX: ['The unit{0} is not written as UCUM has it.', 'Enheden{0} er ikke skrevet, som UCUM har den.'],
  TYPE_SPECIFIC_CHECKS_DT_DT_LT: [
    'The value{0} must be {1} or more (says {2}).',
    'Værdien{0} skal være {1} eller derover (siger {2}).',
  ],
  TYPE_SPECIFIC_CHECKS_DT_DT_GT: [
    'The value{0} must be {1} or less (says {2}).',
    'Værdien{0} skal være {1} eller derunder (siger {2}).',
  ],

  // primitives
  Type_Specific_Checks_DT_Primitive_NotEmpty: [
    'The string is empty: leave the element out where it has no value.',
    'Strengen er tom: udelad elementet, når det ingen værdi har.',
  ],
  Type_Specific_Checks_DT_Primitive_WS: ['The text is nothing but blanks.', 'Teksten er kun blanktegn.'],
  Type_Specific_Checks_DT_String_WS: [
    'The text starts or ends with a blank: remove it.',
    'Teksten begynder eller slutter med et blanktegn: fjern det.',
  ],
  Type_Specific_Checks_DT_String_Length: [
    'The text is longer than 1,048,576 characters.',
    'Teksten er længere end 1.048.576 tegn.',
  ],
  UNICODE_XML_BAD_CHARS: [
    'The text holds the control character {0} (hex), which XML cannot carry.',
    'Teksten indeholder kontroltegnet {0} (hex), som XML ikke kan bære.',
  ],
  SECURITY_STRING_CONTENT_WARNING: [
    'The text looks like it holds HTML: whoever shows it must escape it.',
    'Teksten ser ud til at indeholde HTML: den, der viser den, skal escape den.',
  ],
  SECURITY_STRING_CONTENT_ERROR: [
    'The text holds what looks like HTML, which may not be here: write it as plain text.',
    'Teksten indeholder noget, der ligner HTML, og det må den ikke: skriv den som ren tekst.',
  ],
  VALIDATION_NO_EXPERIMENTAL_CONTENT: [
    'The resource says that it is experimental, and only what is meant for use may be here.',
    'Ressourcen siger, at den er eksperimentel, og her må kun være det, der er til brug.',
  ],
  TYPE_SPECIFIC_CHECKS_DT_MARKDOWN_HTML: [
    'The markdown holds what looks like an HTML tag, which will be shown as text.',
    'Markdown-teksten indeholder noget, der ligner et HTML-tag; det vises som tekst.',
  ],
  Type_Specific_Checks_DT_Code_WS: [
    'The code{0} may not start or end with a blank, nor hold two in a row.',
    'Koden{0} må ikke begynde eller slutte med blanktegn eller have to i træk.',
  ],
  Resource_RES_ID_Malformed_Chars: [
    'The id{0} may hold letters, digits, hyphen and full stop only.',
    'Id’et{0} må kun indeholde bogstaver (A–Z), cifre, bindestreg og punktum.',
  ],
  Resource_RES_ID_Malformed_Length: [
    'The id has {0} characters, at most 64 are allowed.',
    'Id’et har {0} tegn, højst 64 er tilladt.',
  ],
  Type_Specific_Checks_DT_ID_Valid: [
    'The id{0} may hold at most 64 letters, digits, hyphens and full stops.',
    'Id’et{0} må højst have 64 bogstaver (A–Z), cifre, bindestreger og punktummer.',
  ],
  Type_Specific_Checks_DT_URI_WS: ['The URI{0} may hold no blanks.', 'URI’en{0} må ikke indeholde blanktegn.'],
  Type_Specific_Checks_DT_OID_Valid: ['The OID{0} is not valid.', 'OID’en{0} er ikke gyldig.'],
  Type_Specific_Checks_DT_OID_Start: ['An OID starts with urn:oid:{0}.', 'En OID begynder med urn:oid:{0}.'],
  Type_Specific_Checks_DT_UUID_Valid: [
    'The UUID{0} must be valid and in lower case.',
    'UUID’en{0} skal være gyldig og skrevet med små bogstaver.',
  ],
  Type_Specific_Checks_DT_UUID_Strat: ['A UUID starts with urn:uuid:{0}.', 'En UUID begynder med urn:uuid:{0}.'],
  TYPE_SPECIFIC_CHECKS_DT_URL_EXAMPLE: [
    'Urls of example.org and the like are not allowed in real data{0}.',
    'Url’er som example.org er ikke tilladt i rigtige data{0}.',
  ],
  Type_Specific_Checks_DT_URL_Resolve: [
    'HL7 has given out no such url{0}: check its spelling.',
    'HL7 har ikke udgivet en sådan url{0}: er den stavet rigtigt?',
  ],
  TYPE_SPECIFIC_CHECKS_DT_URL_INTERNAL: [
    'The fragment{0} names no contained resource.',
    'Fragmentet{0} peger ikke på nogen indeholdt ressource.',
  ],
  TYPE_SPECIFIC_CHECKS_DT_URL_INTERNAL_WARN: [
    'The fragment{0} looks like it names a contained resource, but there is none.',
    'Fragmentet{0} ser ud til at pege på en indeholdt ressource, men der er ingen.',
  ],
  TYPE_SPECIFIC_CHECKS_CANONICAL_ABSOLUTE: [
    'The canonical{0} must be absolute, or a fragment that names a contained resource.',
    'Den kanoniske url{0} skal være absolut eller et fragment, der peger på en indeholdt ressource.',
  ],
  Type_Specific_Checks_DT_Base64_Valid: ['The value is not valid base64.', 'Værdien er ikke gyldig base64.'],
  TYPE_SPECIFIC_CHECKS_DT_BASE64_NO_WS_WARNING: [
    'Base64 should hold no blanks (RFC 4648).',
    'Base64 bør ikke indeholde blanktegn (RFC 4648).',
  ],
  Type_Specific_Checks_DT_Integer_Valid: [
    'The value{0} must be a whole number of 32 bits.',
    'Værdien{0} skal være et helt tal på 32 bit.',
  ],
  Type_Specific_Checks_DT_Integer_LT0: ['The value must be 0 or more.', 'Værdien skal være 0 eller derover.'],
  Type_Specific_Checks_DT_Integer_LT1: ['The value must be 1 or more.', 'Værdien skal være 1 eller derover.'],
  Type_Specific_Checks_DT_Decimal_Valid: [
    'The value{0} is not a valid decimal.',
    'Værdien{0} er ikke et gyldigt decimaltal.',
  ],
  Type_Specific_Checks_DT_Decimal_Range: [
    'The value{0} is beyond what most systems can hold.',
    'Værdien{0} er uden for det, de fleste systemer kan rumme.',
  ],
  Type_Specific_Checks_DT_Date_Valid: [
    'The value{0} is not a date (YYYY, YYYY-MM or YYYY-MM-DD, a day that exists).',
    'Værdien{0} er ikke en dato (ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, en dag der findes).',
  ],
  Type_Specific_Checks_DT_DateTime_Valid: [
    'The value{0} is not a date and time (YYYY-MM-DDThh:mm:ss with Z or +hh:mm).',
    'Værdien{0} er ikke dato og tid (ÅÅÅÅ-MM-DDTtt:mm:ss med Z eller +tt:mm).',
  ],
  Type_Specific_Checks_DT_DateTime_TZ: [
    'A date with a time needs a time zone: Z or +hh:mm.',
    'En dato med klokkeslæt skal have en tidszone: Z eller +tt:mm.',
  ],
  Type_Specific_Checks_DT_DateTime_Regex: [
    'The value{0} is not an instant (YYYY-MM-DDThh:mm:ss with Z or +hh:mm, to the second).',
    'Værdien{0} er ikke et tidspunkt (ÅÅÅÅ-MM-DDTtt:mm:ss med Z eller +tt:mm, med sekunder).',
  ],
  Type_Specific_Checks_DT_DateTime_Reasonable: [
    'The year of{0} is unlikely: check for a typing error.',
    'Året i{0} er usandsynligt: er det en tastefejl?',
  ],
  Type_Specific_Checks_DT_Time_Valid: [
    'The value{0} is not a time (hh:mm:ss).',
    'Værdien{0} er ikke et klokkeslæt (tt:mm:ss).',
  ],

  // types
  Type_Specific_Checks_DT_Identifier_System: [
    'Identifier.system must be absolute.',
    'Identifier.system skal være en absolut URI.',
  ],
  TYPE_SPECIFIC_CHECKS_DT_IDENTIFIER_IETF_SYSTEM_VALUE: [
    'Where the system is urn:ietf:rfc:3986, the value{0} must be a whole URI.',
    'Når systemet er urn:ietf:rfc:3986, skal værdien{0} være en hel URI.',
  ],
  TYPE_SPECIFIC_CHECKS_DT_IDENTIFIER_IETF_SYSTEM_WRONG: [
    'A UUID or OID as value goes with the system urn:ietf:rfc:3986 and its prefix.',
    'En UUID eller OID som værdi hører sammen med systemet urn:ietf:rfc:3986 og sit præfiks.',
  ],
  TYPE_SPECIFIC_CHECKS_DT_ATT_B64_DECODE_FAIL: [
    'The data is not base64 without blanks.',
    'Data er ikke base64 uden blanktegn.',
  ],
  TYPE_SPECIFIC_CHECKS_DT_ATT_SIZE_CORRECT: [
    'The size says {0}, the data has {1} bytes.',
    'Size siger {0}, data har {1} byte.',
  ],
  TYPE_SPECIFIC_CHECKS_DT_ATT_SIZE_INVALID: ['The size {0} is not valid.', 'Size {0} er ikke gyldig.'],
  TYPE_SPECIFIC_CHECKS_DT_ATT_HASH_MISMATCH: [
    'The hash is not that of the data (SHA-1, base64).',
    'Hash passer ikke til data (SHA-1, base64).',
  ],
  TYPE_SPECIFIC_CHECKS_DT_ATT_NO_CONTENT: [
    'The attachment has neither data nor url: it should say content type or language.',
    'Vedhæftningen har hverken data eller url: den bør angive indholdstype eller sprog.',
  ],
  Meta_RES_Security_Duplicate: ['The security label{0} stands twice.', 'Sikkerhedsmærket{0} står to gange.'],

  // narrative
  Error_parsing_XHTML_: ['The narrative is not XHTML: {0}.', 'Fortællingen er ikke XHTML: {0}.'],
  XHTML_XHTML_Name_Invalid: ['The narrative must be a div, not {0}.', 'Fortællingen skal være en div, ikke {0}.'],
  XHTML_XHTML_NS_InValid: [
    'The namespace must be http://www.w3.org/1999/xhtml.',
    'Navnerummet skal være http://www.w3.org/1999/xhtml.',
  ],
  XHTML_XHTML_Element_Illegal: [
    'The element {0} may not stand in a narrative.',
    'Elementet {0} må ikke stå i en fortælling.',
  ],
  XHTML_XHTML_ELEMENT_ILLEGAL_IN_PARA: [
    'The element {0} may not stand inside a p.',
    'Elementet {0} må ikke stå i et p.',
  ],
  XHTML_XHTML_Entity_Illegal: [
    'XML has no &{0};: write the character itself, or its number.',
    'XML kender ikke &{0};: skriv selve tegnet eller dets nummer.',
  ],
  Type_Specific_Checks_DT_XHTML_Resolve: [
    'The link{0} leads to no id or name in the resource.',
    'Linket{0} fører ikke til noget id eller navn i ressourcen.',
  ],
  Type_Specific_Checks_DT_XHTML_Resolve_Img: [
    'The image{0} is no contained resource.',
    'Billedet{0} er ingen indeholdt ressource.',
  ],
  TYPE_SPECIFIC_CHECKS_DT_XHTML_ACTIVE_HREF: ['A link may not run script.', 'Et link må ikke køre script.'],
  Language_XHTML_Lang_Missing1: [
    'The resource has a language: its narrative should say lang and xml:lang.',
    'Ressourcen har et sprog: fortællingen bør angive lang og xml:lang.',
  ],
  Language_XHTML_Lang_Missing2: [
    'The narrative says xml:lang: it should say lang too.',
    'Fortællingen angiver xml:lang: den bør også angive lang.',
  ],
  Language_XHTML_Lang_Missing3: [
    'The narrative says lang: it should say xml:lang too.',
    'Fortællingen angiver lang: den bør også angive xml:lang.',
  ],

  // Bundles
  Bundle_BUNDLE_Entry_NoFirst: [
    'A document or message has at least one entry.',
    'Et dokument eller en meddelelse har mindst én entry.',
  ],
  Bundle_BUNDLE_Entry_NoFirstResource: ['The first entry has no resource.', 'Den første entry har ingen ressource.'],
  Bundle_BUNDLE_Entry_Document: [
    'The first entry of a document is a Composition.',
    'Den første entry i et dokument er en Composition.',
  ],
  Validation_BUNDLE_Message: [
    'The first entry of a message is a MessageHeader.',
    'Den første entry i en meddelelse er en MessageHeader.',
  ],
  BUNDLE_BUNDLE_ENTRY_FULLURL_REQUIRED: [
    'The entry needs a fullUrl: the identity of its resource.',
    'Entry skal have en fullUrl: ressourcens identitet.',
  ],
  BUNDLE_ENTRY_URL_ABSOLUTE: ['The fullUrl{0} must be absolute.', 'fullUrl{0} skal være absolut.'],
  BUNDLE_ENTRY_URL_MATCHES_NO_ID: [
    'The fullUrl{0} is that of a server, so the resource needs its id.',
    'fullUrl{0} er en servers, så ressourcen skal have sit id.',
  ],
  BUNDLE_ENTRY_URL_MATCHES_TYPE_ID: [
    'The fullUrl{0} must end with the type and id of the resource{1}.',
    'fullUrl{0} skal slutte med ressourcens type og id{1}.',
  ],
  Reference_REF_Format1: [
    'The reference{0} must have the form Type/id, or be a search: Type?parameter=value.',
    'Referencen{0} skal have formen Type/id eller være en søgning: Type?parameter=værdi.',
  ],
  Reference_REF_Format2: [
    'The reference{0} must have the form Type/id, or be absolute.',
    'Referencen{0} skal have formen Type/id eller være absolut.',
  ],
  Bundle_BUNDLE_Entry_NoFullUrl: [
    'The entry refers to something, so it must say by a fullUrl from where.',
    'Denne entry refererer til noget og skal derfor have en fullUrl, som referencerne læses ud fra.',
  ],
  Bundle_BUNDLE_Entry_NotFound: [
    'No entry of the Bundle is what this reference names{0}: a document or message holds what its first entry names.',
    'Ingen entry i denne Bundle er det, referencen peger på{0}: et dokument eller en meddelelse rummer det, første entry peger på.',
  ],
  Bundle_BUNDLE_Entry_Type3: ['A {0} may not stand here; allowed: {1}.', 'En {0} må ikke stå her; tilladt: {1}.'],
  BUNDLE_LINK_SEARCH_PROHIBITED: [
    'The link {0} belongs to search sets only.',
    'Linket {0} hører kun til søgeresultater.',
  ],
  BUNDLE_LINK_SEARCH_NO_DUPLICATES: ['The link {0} may stand once.', 'Linket {0} må stå én gang.'],
  BUNDLE_SEARCH_NOSELF: ['A search set should have a self link.', 'Et søgeresultat bør have et self-link.'],
  BUNDLE_SEARCH_SELF_NOT_UNDERSTOOD: [
    'The self link names no type, so the entries’ types are not checked.',
    'self-linket nævner ingen type, så entries’ typer er ikke kontrolleret.',
  ],
  BUNDLE_SEARCH_NO_MODE: [
    'Entries of a search set should have a search mode.',
    'Entries i et søgeresultat bør have en search.mode.',
  ],
  BUNDLE_SEARCH_ENTRY_NO_RESOURCE: [
    'An entry of a search set needs a resource.',
    'En entry i et søgeresultat skal have en ressource.',
  ],
  BUNDLE_SEARCH_ENTRY_NO_RESOURCE_ID: ['A search result needs an id.', 'Et søgeresultat skal have et id.'],
  BUNDLE_SEARCH_ENTRY_WRONG_RESOURCE_TYPE_OUTCOME: [
    'The search mode is outcome, but this is {0}.',
    'search.mode er outcome, men dette er {0}.',
  ],
  BUNDLE_SEARCH_ENTRY_WRONG_RESOURCE_TYPE_MODE: [
    'The search mode is match, but this is {0}; the search was for {1}.',
    'search.mode er match, men dette er {0}; der blev søgt efter {1}.',
  ],
  Bundle_BUNDLE_Entry_Orphan_DOCUMENT: [
    'Nothing links this entry to the Composition: link to it or leave it out.',
    'Intet forbinder denne entry med Composition: henvis til den, eller udelad den.',
  ],
  Bundle_BUNDLE_Entry_Orphan_MESSAGE: [
    'Nothing links this entry to the MessageHeader.',
    'Intet forbinder denne entry med MessageHeader.',
  ],
  BUNDLE_BUNDLE_ENTRY_REVERSE_R4: [
    'Nothing leads from the Composition to this entry; only Provenance may be so.',
    'Intet fører fra Composition til denne entry; kun Provenance må stå sådan.',
  ],
  BUNDLE_BUNDLE_ENTRY_REVERSE_MSG: [
    'Nothing leads from the MessageHeader to this entry.',
    'Intet fører fra MessageHeader til denne entry.',
  ],
  BUNDLE_BUNDLE_ENTRY_NOTFOUND_APPARENT: [
    'The reference{0} names nothing here: a resource of that type and id has another fullUrl.',
    'Referencen{0} peger ikke på noget her: en ressource med den type og det id har en anden fullUrl.',
  ],
  BUNDLE_BUNDLE_ENTRY_NOTFOUND_CANNOT: [
    'The relative reference{0} cannot be read: the fullUrl of the entry that holds it is no server’s.',
    'Den relative reference{0} kan ikke læses: fullUrl på den entry, den står i, er ikke en servers.',
  ],
  Bundle_BUNDLE_MultipleMatches: [
    'The reference{0} names more than one entry.',
    'Referencen{0} peger på mere end én entry.',
  ],
  Bundle_BUNDLE_FullUrl_Missing: [
    'The relative reference{0} cannot be read: the entry that holds it has no fullUrl.',
    'Den relative reference{0} kan ikke læses: den entry, den står i, har ingen fullUrl.',
  ],
  BUNDLE_BUNDLE_POSSIBLE_MATCH_WRONG_FU: [
    'A resource of this type and id{0} is here, but its fullUrl is another than the reference stands for.',
    'En ressource med denne type og dette id{0} er her, men dens fullUrl er en anden end den, referencen står for.',
  ],

  // references
  Reference_REF_CantResolve: [
    'The reference{0} names no contained resource.',
    'Referencen{0} peger ikke på nogen indeholdt ressource.',
  ],
  Reference_REF_BadTargetType: [
    'The reference names a {0}; allowed: {1}.',
    'Referencen peger på en {0}; tilladt: {1}.',
  ],
  Reference_REF_WrongTarget: [
    'Reference.type {0} is not allowed here: one of {1}.',
    'Reference.type {0} er ikke tilladt her: en af {1}.',
  ],
  Reference_REF_BadTargetType2: [
    'By its url the reference names a {0}; allowed: {1}.',
    'Ifølge sin url peger referencen på en {0}; tilladt: {1}.',
  ],
  Reference_REF_CantMatchChoice: [
    'The resource that the reference{0} names meets none of the profiles allowed here: {1}.',
    'Ressourcen, som referencen{0} peger på, opfylder ingen af de tilladte profiler: {1}.',
  ],
  Reference_REF_CantResolveProfile: [
    'The profile {0} that the target must meet is not known.',
    'Profilen {0}, som målet skal opfylde, er ikke kendt.',
  ],
  Reference_REF_NotFound_Bundle: [
    'The reference{0} must name a resource in the same Bundle or contained one.',
    'Referencen{0} skal pege på en ressource i samme Bundle eller en indeholdt.',
  ],
  Reference_REF_Aggregation: [
    'The reference is {0}; the profile allows: {1}.',
    'Referencen er {0}; profilen tillader: {1}.',
  ],
  Reference_REF_NoDisplay: [
    'A reference without reference or identifier should have a display.',
    'En reference uden reference eller identifier bør have en display.',
  ],
  REFERENCE_REF_INVALID_REF: ['The reference{0} is not valid.', 'Referencen{0} er ikke gyldig.'],
  REFERENCE_REF_SUSPICIOUS: [
    'The reference{0} is not Type/id, nor absolute: check it.',
    'Referencen{0} er hverken Type/id eller absolut: kontrollér den.',
  ],
  Bundle_BUNDLE_Not_Local: [
    'The reference{0} names nothing in this Bundle.',
    'Referencen{0} peger ikke på noget i denne Bundle.',
  ],
  Resource_RES_ID_Missing: ['A contained resource needs an id.', 'En indeholdt ressource skal have et id.'],
  RESOURCE_DUPLICATE_CONTAINED_ID: [
    'Two contained resources have the same id{0}.',
    'To indeholdte ressourcer har samme id{0}.',
  ],
  CONTAINED_ORPHAN_DOM3: [
    'The contained resource is referred to from nowhere (dom-3): remove it or refer to it.',
    'Den indeholdte ressource refereres ikke fra noget sted (dom-3): fjern den, eller henvis til den.',
  ],

  // extensions
  Extension_EXT_Url_NotFound: ['An extension needs a url.', 'En udvidelse skal have en url.'],
  Extension_EXT_URL_Absolute: [
    'The url of an extension must be absolute.',
    'Url’en på en udvidelse skal være absolut.',
  ],
  Extension_EXT_Unknown_NotHere: [
    'No definition of the extension {0} is known, so it may not stand here.',
    'Definitionen af udvidelsen {0} er ikke kendt, så den må ikke stå her.',
  ],
  Extension_EXT_Unknown: [
    'The extension {0} is not known, so it is not checked.',
    'Udvidelsen {0} er ikke kendt og derfor ikke kontrolleret.',
  ],
  Extension_EXT_Modifier_Y: [
    'The extension {0} is no modifier: it belongs in extension.',
    'Udvidelsen {0} er ingen modifier: den hører til i extension.',
  ],
  Extension_EXT_Modifier_N: [
    'The extension {0} is a modifier: it belongs in modifierExtension.',
    'Udvidelsen {0} er en modifier: den hører til i modifierExtension.',
  ],
  Extension_EXTP_Context_Wrong: [
    'The extension {0} may not stand on {1}; allowed: {2}.',
    'Udvidelsen {0} må ikke stå på {1}; tilladt: {2}.',
  ],
  Extension_EXT_SubExtension_Invalid: [
    'The extension {1} has no sub-extension {0}.',
    'Udvidelsen {1} har ingen underudvidelse {0}.',
  ],
  Extension_EXT_Type: [
    'The extension {0} allows the types {1}, not {2}.',
    'Udvidelsen {0} tillader typerne {1}, ikke {2}.',
  ],
  Extension_PROF_Type: ['The profile {0} allows the type {1}, not {2}.', 'Profilen {0} tillader typen {1}, ikke {2}.'],
  Extension_EXT_Simple_WRONG: [
    'The extension {0} holds a value, not extensions.',
    'Udvidelsen {0} skal have en værdi, ikke udvidelser.',
  ],
  EXT_VER_URL_NOT_ALLOWED: [
    'The url of an extension has no version: remove what stands behind the |.',
    'En udvidelses url har ingen version: fjern det, der står efter |.',
  ],
  Extension_EXT_Simple_ABSENT: ['The extension {0} needs a value.', 'Udvidelsen {0} skal have en værdi.'],

  // terminology
  Terminology_TX_NoValid_16: [
    'The code{0} is not in the value set {1} ({2}): a code from it is required.',
    'Koden{0} er ikke i værdisættet {1} ({2}): en kode derfra er påkrævet.',
  ],
  Terminology_TX_NoValid_17: [
    'The code{0} is not in the value set {1} ({2}), and should be unless none there fits.',
    'Koden{0} er ikke i værdisættet {1} ({2}) og bør være det, medmindre ingen passer.',
  ],
  Terminology_TX_NoValid_18: [
    'The code{0} is not in the value set {1} ({2}), which is recommended.',
    'Koden{0} er ikke i værdisættet {1} ({2}), som anbefales.',
  ],
  Terminology_TX_NoValid_15: [
    'The code{0} could not be checked against {1}: its code system is not at hand.',
    'Koden{0} kunne ikke kontrolleres mod {1}: kodesystemet er ikke til stede.',
  ],
  Terminology_TX_NoValid_12: [
    'The code is not in the value set {0} ({1}): a code from it is required.',
    'Koden er ikke i værdisættet {0} ({1}): en kode derfra er påkrævet.',
  ],
  Terminology_TX_NoValid_13: [
    'The code is not in the value set {0} ({1}), and should be unless none there fits.',
    'Koden er ikke i værdisættet {0} ({1}) og bør være det, medmindre ingen passer.',
  ],
  Terminology_TX_NoValid_14: [
    'The code is not in the value set {0} ({1}), which is recommended.',
    'Koden er ikke i værdisættet {0} ({1}), som anbefales.',
  ],
  Terminology_TX_NoValid_1_CC: [
    'None of the codings is in the value set {0} ({1}): a code from it is required.',
    'Ingen af koderne er i værdisættet {0} ({1}): en kode derfra er påkrævet.',
  ],
  Terminology_TX_NoValid_2_CC: [
    'None of the codings is in the value set {0} ({1}), and one should be unless none there fits.',
    'Ingen af koderne er i værdisættet {0} ({1}), og én bør være det, medmindre ingen passer.',
  ],
  Terminology_TX_NoValid_3_CC: [
    'None of the codings is in the value set {0} ({1}), which is recommended.',
    'Ingen af koderne er i værdisættet {0} ({1}), som anbefales.',
  ],
  Terminology_TX_Code_ValueSet_MISSING: [
    'There is no code here, only an extension: a code is required.',
    'Her er ingen kode, kun en udvidelse: en kode er påkrævet.',
  ],
  INVALID_DISPLAY_NAME: ['The language{0} is no language tag (BCP 47).', 'Sproget{0} er ikke en sprogkode (BCP 47).'],
  Terminology_TX_Code_ValueSet: [
    'There is no coding: a code from the value set {0} ({1}) is required.',
    'Der er ingen kode: en kode fra værdisættet {0} ({1}) er påkrævet.',
  ],
  Terminology_TX_Code_ValueSet_Ext: [
    'There is no coding: there should be one from the value set {0} ({1}).',
    'Der er ingen kode: der bør være en fra værdisættet {0} ({1}).',
  ],
  Terminology_TX_Confirm_1_CC: [
    'Not checked: whether the codes are in the required value set {0}; its code system is not at hand.',
    'Ikke kontrolleret: om koderne er i det påkrævede værdisæt {0}; kodesystemet er ikke til stede.',
  ],
  TERMINOLOGY_TX_NOSVC_BOUND_EXT: [
    'Not checked: whether the codes are in the value set {0}; their code system is not at hand.',
    'Ikke kontrolleret: om koderne er i værdisættet {0}; deres kodesystem er ikke til stede.',
  ],
  Unknown_Code_in_Version: [
    'The code{0} does not exist in the code system {1} ({2}).',
    'Koden{0} findes ikke i kodesystemet {1} ({2}).',
  ],
  Display_Name_for__should_be_one_of__instead_of: [
    'The display{0} is not that of the code: {1}.',
    'Display{0} er ikke kodens: {1}.',
  ],
  Display_Name_WS_for__should_be_one_of__instead_of: [
    'The display{0} differs in its blanks from that of the code: {1}.',
    'Display{0} afviger i blanktegn fra kodens: {1}.',
  ],
  UNKNOWN_CODE_IN_FRAGMENT: [
    'The code{0} is not in the part of the code system {1} ({2}) that is at hand.',
    'Koden{0} er ikke i den del af kodesystemet {1} ({2}), som er til stede.',
  ],
  UNKNOWN_CODESYSTEM_VERSION: [
    'Not checked: version {1} of the code system {0} is not at hand, only {2}.',
    'Ikke kontrolleret: version {1} af kodesystemet {0} er ikke til stede, kun {2}.',
  ],
  Terminology_TX_System_Relative: [
    'The system{0} must be an absolute url (http:, https:, urn:): write the code system in full.',
    'Systemet{0} skal være en absolut url (http:, https:, urn:): skriv kodesystemet fuldt ud.',
  ],
  Terminology_TX_System_Invalid: [
    'The system{0} is not the url of the code system: leave out what stands behind it; a version belongs in version.',
    'Systemet{0} er ikke kodesystemets url: udelad det, der står efter den; en version hører til i version.',
  ],
  UNABLE_TO_INFER_CODESYSTEM: [
    'The code{0} belongs to no code system of {1}: use one of its codes.',
    'Koden{0} hører ikke til noget kodesystem i {1}: brug en af dets koder.',
  ],
  XHTML_XHTML_Attribute_Illegal: [
    'The attribute {0} may not stand on <{1}> in a narrative: remove it.',
    'Attributten {0} må ikke stå på <{1}> i en narrativ: fjern den.',
  ],
  Type_Specific_Checks_DT_Primitive_ValueExt: [
    'There is neither a value nor an extension here: leave the element out, or say why the value is absent.',
    'Her er hverken en værdi eller en udvidelse: udelad elementet, eller angiv hvorfor værdien mangler.',
  ],
  UNKNOWN_CODESYSTEM: [
    'Not checked: the code system {0} is not at hand.',
    'Ikke kontrolleret: kodesystemet {0} er ikke til stede.',
  ],
  Coding_has_no_system__cannot_validate: [
    'A code without a system means nothing: give the system.',
    'En kode uden system betyder ingenting: angiv systemet.',
  ],
  Terminology_TX_System_ValueSet2: [
    'The system {0} is a value set; it must be the code system.',
    'System {0} er et værdisæt; det skal være kodesystemet.',
  ],
};

/**
 * An invariant's own words are its text; its id is no key of {@link MESSAGES}.
 * @param {string} id
 * @param {readonly unknown[]} parameters
 * @param {'en' | 'da'} language
 */
export function textOf(id, parameters, language) {
  const template = MESSAGES[id];
  if (template === undefined) {
    const own = NATIVE[id];
    if (own !== undefined) return language === 'da' ? own[1] : own[0];
    return parameters.join(': ');
  }
  const text = language === 'da' ? template[1] : template[0];
  if (parameters.length === 0) return text;
  let parts = SPLIT.get(text);
  if (parts === undefined) {
    parts = text.split(/\{(\d)\}/);
    SPLIT.set(text, parts);
  }
  let made = /** @type {string} */ (parts[0]);
  for (let i = 1; i < parts.length; i += 2) {
    const value = parameters[Number(parts[i])];
    made += (value === undefined ? '' : value) + /** @type {string} */ (parts[i + 1]);
  }
  return made;
}

/** Templates cut at their parameters. @type {Map<string, string[]>} */
const SPLIT = new Map();

/** Invariants that are checked by hand. @type {Readonly<Record<string, readonly [en: string, da: string]>>} */
const NATIVE = {
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
