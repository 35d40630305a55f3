// Codes that mean the same, so that a receiver need not guess.

RuleSet: Same(code, display, target, targetDisplay)
* group[=].element[+].code = #{code}
* group[=].element[=].display = {display}
* group[=].element[=].target.code = #{target}
* group[=].element[=].target.display = {targetDisplay}
* group[=].element[=].target.equivalence = #equivalent

Instance: fki-fsiii-bvn-to-uuid
InstanceOf: ConceptMap
Usage: #definition
* url = "http://fhir.kl.dk/fki/ConceptMap/fki-fsiii-bvn-to-uuid"
* name = "FkiFsiiiBvnToUuid"
* status = #draft
* experimental = false
* insert Text(title, [["FSIII letter codes to UUIDs"]], [["FSIII-bogstavkoder til UUID"]])
* insert Text(description,
    [["The UUID of each FSIII concept that older reports name by its letter code (BVN): 414 pairs, found by walking KL's two trees side by side."]],
    [["UUID'en for hvert FSIII-begreb, som ældre indberetninger nævner ved bogstavkoden (BVN): 414 par, fundet ved at gennemgå KL's to træer side om side."]])
* copyright = "Codes and names of FSIII: © KL."
* group[0].source = "urn:oid:1.2.208.176.2.21"
* group[=].sourceVersion = "20240530"
* group[=].target = "urn:oid:1.2.208.176.2.21"
* group[=].targetVersion = "20240530"
* insert FsiiiBvnToUuidElements

// KL's instruments have informer codes of their own for what CareSocialCodes already has under Kilde.
Instance: fki-kltools-informer-to-caresocial
InstanceOf: ConceptMap
Usage: #definition
* url = "http://fhir.kl.dk/fki/ConceptMap/fki-kltools-informer-to-caresocial"
* name = "FkiKltoolsInformerToCaresocial"
* status = #draft
* experimental = false
* insert Text(title, [["KL-tools informers to CareSocialCodes"]], [["KL-tools-informanter til CareSocialCodes"]])
* insert Text(description,
    [["The informers of KL's instruments and the same informers in CareSocialCodes."]],
    [["Informanterne i KL's redskaber og de samme informanter i CareSocialCodes."]])
* copyright = "KLToolsCodes, CareSocialCodes: © KL."
* group[0].source = "http://fhir.kl.dk/ffinst/CodeSystem/KLToolsCodes"
* group[=].target = "http://fhir.kl.dk/term/CodeSystem/CareSocialCodes"
* group[=].targetVersion = "20250530-fki.1"
* insert Same(a3d30bf2-4a3c-4c49-9001-5363ae11681c, "Borger", 25b4e705-2e9a-47a2-b11a-c829316b9d3a, "Borger")
* insert Same(71675b26-285e-4551-9488-991d8b34a12a, "Borger støttet af pårørende", b66dc78a-a673-43fc-8ac0-1e859ba626e0, "Borger støttet af pårørende")
* insert Same(5937b533-a4e3-45af-9ddf-61dce1d56b74, "Borger støttet af medarbejder", 12428e48-7df8-441f-9a89-d92bb7874066, "Borger støttet af medarbejder")
* insert Same(d5762abe-706b-4d52-ac2b-2621c60486b2, "Pårørende alene", 166d2437-4e47-4a52-bd94-cdbe91086ca6, "Pårørende alene")
* insert Same(111b2c8a-389d-4ecc-9187-ce78f019649b, "Medarbejder alene", 8fe80acb-2c2a-4f10-b2b8-ddb77d2f69dc, "Medarbejder alene")
