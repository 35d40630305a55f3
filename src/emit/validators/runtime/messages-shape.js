/** Texts of what is wrong with the JSON, and with how a profile is met: how often elements stand, in which slices. */

/** @type {import('./messages.js').Texts} */
export const SHAPE = {
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
  JSON_PROPERTY_INVALID_ARRAY: [
    'Item {0} is null with no extension beside it: leave the item out, or say why it is absent.',
    'Element {0} er null uden en udvidelse ved siden af: udelad det, eller angiv hvorfor værdien mangler.',
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
  BUNDLE_BUNDLE_ENTRY_MULTIPLE_PROFILES_NO_MATCH: [
    'The resource meets none of the profiles allowed here: {0}.',
    'Ressourcen opfylder ingen af de profiler, der er tilladt her: {0}.',
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
};
