/** Texts of what is wrong with codes. */

/** @type {import('./messages.js').Texts} */
export const CODES = {
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
  Terminology_TX_Confirm_4a: [
    'The code is not in the value set {0} ({1}): a code from it is required.',
    'Koden er ikke i værdisættet {0} ({1}): en kode derfra er påkrævet.',
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
