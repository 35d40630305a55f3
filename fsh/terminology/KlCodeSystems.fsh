// KL's code systems under KL's own canonicals. Codes, displays and hierarchy are KL's facts; what FKI adds stands in the supplements.

RuleSet: KlHeader
* ^status = #active
* ^experimental = false
* ^publisher = "KL"
* ^contact.name = "KL"
* ^contact.telecom.system = #url
* ^contact.telecom.value = "https://www.kl.dk"
* ^jurisdiction = urn:iso:std:iso:3166#DK "Denmark"
* ^caseSensitive = true
* ^hierarchyMeaning = #is-a
* ^content = #complete

CodeSystem: FSIII
Id: FSIII
* ^url = "urn:oid:1.2.208.176.2.21"
* ^identifier.system = "urn:ietf:rfc:3986"
* ^identifier.value = "urn:oid:1.2.208.176.2.21"
* ^version = "20240530"
* insert KlHeader
* insert Header([["FSIII"]], [["FSIII, Fælles Sprog III"]],
    [["The common language of Danish municipal nursing, home care, rehabilitation and prevention: conditions, interventions, severities and results. Every concept stands twice, by a UUID and by an older letter code (BVN); FKI's supplement says which belong together."]],
    [["Det fælles sprog for kommunernes sygepleje, hjemmepleje, genoptræning og forebyggelse: tilstande, indsatser, sværhedsgrader og resultater. Hvert begreb står to gange, med en UUID og med en ældre bogstavkode (BVN); FKI's supplement siger, hvilke der hører sammen."]])
* ^copyright = "© KL. Codes and names of FSIII are KL's; the authoritative copy is in FK-klassifikation (KOMBIT). Published here unchanged, without KL's definitions."
* insert FsiiiConcepts

CodeSystem: CareSocialCodes
Id: CareSocialCodes
* ^url = "http://fhir.kl.dk/term/CodeSystem/CareSocialCodes"
* ^version = "20250530-fki.1"
* insert KlHeader
* insert Header([["CareSocialCodes"]], [["CareSocialCodes, KL's administrative koder"]],
    [["KL's administrative codes for contacts, goals, plans, requests and delivery. KL's version 20250530, with the two concepts that it removed (retired) and the contact type that came after it."]],
    [["KL's administrative koder for kontakter, mål, forløb, anmodninger og levering. KL's version 20250530 med de to begreber, som KL fjernede (udgået), og den kontakttype, der er kommet til siden."]])
* ^copyright = "© KL. Codes and names are KL's, without KL's definitions."
* ^property[0].code = #status
* ^property[0].uri = "http://hl7.org/fhir/concept-properties#status"
* insert Text(^property[0].description, [["retired: KL has removed the concept; older reports still have it."]], [["retired: KL har fjernet begrebet; ældre indberetninger har det stadig."]])
* ^property[0].type = #code
* insert CareSocialConcepts

CodeSystem: FFB
Id: FFB
* ^url = "urn:oid:1.2.208.176.2.22"
* ^identifier.system = "urn:ietf:rfc:3986"
* ^identifier.value = "urn:oid:1.2.208.176.2.22"
* ^version = "20240530"
* insert KlHeader
* insert Header([["FFB"]], [["FFB, Fælles Faglige Begreber"]],
    [["The common professional concepts of adult social care: conditions, target groups, interventions, services and results."]],
    [["De fælles faglige begreber på voksensocialområdet: tilstande, målgrupper, indsatser, tilbud og resultater."]])
* ^copyright = "© KL. Codes and names of FFB are KL's, without KL's definitions."
* insert FfbConcepts
