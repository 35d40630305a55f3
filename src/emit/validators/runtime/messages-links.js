/** Texts of what is wrong between resources: Bundles, references, extensions. */

/** @type {import('./messages.js').Texts} */
export const LINKS = {
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
  DUPLICATE_ID: [
    'Another element of this resource has the same id{0}: give each its own, or none.',
    'Et andet element i denne ressource har samme id{0}: giv hvert sit eget, eller intet.',
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
  Extension_EXTM_Context_Wrong: [
    'The modifier extension {0} may not stand on {1}; allowed: {2}.',
    'Udvidelsen {0} må ikke stå på {1} i modifierExtension; tilladt: {2}.',
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
};
