// Diagnoses as they come to a municipality, and the same diagnoses in another system. SKS and ICPC-2-DK are published by their owners: here stand
// only the codes that FKI's examples and maps name, so that a validator without their packages has something to hold an example to.

CodeSystem: SksDiagnoses
Id: sks-diagnoses
* ^url = "urn:oid:1.2.208.176.2.4.12"
* ^identifier.system = "urn:ietf:rfc:3986"
* ^identifier.value = "urn:oid:1.2.208.176.2.4.12"
* ^status = #active
* ^experimental = false
* ^publisher = "Sundhedsdatastyrelsen"
* ^caseSensitive = true
* ^content = #fragment
* insert Header([["SKS diagnoses (fragment)"]], [["SKS-diagnoser (uddrag)"]],
    [["The Danish hospitals' diagnosis codes: ICD-10 with a D before it and Danish refinements behind it. The codes of FKI's examples and maps only; Sundhedsdatastyrelsen publishes the classification."]],
    [["De danske sygehuses diagnosekoder: ICD-10 med et D foran og danske underopdelinger bagved. Kun koderne i FKI's eksempler og oversættelser; Sundhedsdatastyrelsen udgiver klassifikationen."]])
* ^copyright = "SKS: © Sundhedsdatastyrelsen. ICD-10: © WHO."
* #DE11 "Type 2-diabetes"
* #DE119
* #DI214
* #DI252B "Tidligere myokardieinfarkt (Q-tak, anteriort)"
* #DI63
* #DJ44 "Kronisk obstruktiv lungesygdom"
* #DJ441
* #DJ449
* #DK257
* #DK257+MN02BA01
* #DM170
* #DS422
* #DS720
* #DS721 "Pertrokantær femurfraktur"

CodeSystem: Icpc2DK
Id: icpc-2-dk
* ^url = "urn:oid:1.2.208.176.2.31"
* ^identifier.system = "urn:ietf:rfc:3986"
* ^identifier.value = "urn:oid:1.2.208.176.2.31"
* ^status = #active
* ^experimental = false
* ^publisher = "Dansk Selskab for Almen Medicin"
* ^caseSensitive = true
* ^content = #fragment
* insert Header([["ICPC-2-DK (fragment)"]], [["ICPC-2-DK (uddrag)"]],
    [["The diagnosis codes of Danish general practice. The codes of FKI's examples only."]],
    [["Almen praksis' diagnosekoder. Kun koderne i FKI's eksempler."]])
* ^copyright = "ICPC-2: © Wonca; ICPC-2-DK: © DSAM."
* #P17
* #R95

RuleSet: Wider(code, target)
* group[=].element[+].code = #{code}
* group[=].element[=].target.code = #{target}
* group[=].element[=].target.equivalence = #wider

RuleSet: Equal(code, target)
* group[=].element[+].code = #{code}
* group[=].element[=].target.code = #{target}
* group[=].element[=].target.equivalence = #equivalent

// HL7 Denmark is moving its diagnoses from SKS (DE11) to ICD-10 (E11). Both ways, so that a receiver can read either.
Instance: fki-sks-to-icd10
InstanceOf: ConceptMap
Usage: #definition
* url = "http://fhir.kl.dk/fki/ConceptMap/fki-sks-to-icd10"
* name = "FkiSksToIcd10"
* status = #draft
* experimental = false
* insert Text(title, [["SKS diagnoses to ICD-10"]], [["SKS-diagnoser til ICD-10"]])
* insert Text(description,
    [["The same diagnosis without its D, and with a dot after the third character. A Danish refinement (a letter or digit that ICD-10 lacks) goes to the wider ICD-10 code; an add-on code behind a plus sign has no ICD-10 code and is kept as text. The diagnoses of FKI's examples stand here; the rule holds for all."]],
    [["Samme diagnose uden D og med punktum efter tredje tegn. En dansk underopdeling (et bogstav eller ciffer, som ICD-10 ikke har) går til den bredere ICD-10-kode; en tillægskode efter et plus har ingen ICD-10-kode og bevares som tekst. Her står diagnoserne i FKI's eksempler; reglen gælder alle."]])
* copyright = "SKS: © Sundhedsdatastyrelsen. ICD-10: © WHO."
* group[0].source = "urn:oid:1.2.208.176.2.4.12"
* group[=].target = "http://hl7.org/fhir/sid/icd-10"
* insert Equal(DE11, E11)
* insert Equal(DE119, E11.9)
* insert Wider(DI252B, I25.2)
* insert Equal(DI63, I63)
* insert Equal(DJ44, J44)
* insert Equal(DJ441, J44.1)
* insert Equal(DJ449, J44.9)
* insert Equal(DK257, K25.7)
* insert Wider(DK257+MN02BA01, K25.7)
* insert Equal(DM170, M17.0)
* insert Equal(DS422, S42.2)
* insert Equal(DS720, S72.0)
* insert Equal(DS721, S72.1)

Instance: fki-icd10-to-sks
InstanceOf: ConceptMap
Usage: #definition
* url = "http://fhir.kl.dk/fki/ConceptMap/fki-icd10-to-sks"
* name = "FkiIcd10ToSks"
* status = #draft
* experimental = false
* insert Text(title, [["ICD-10 to SKS diagnoses"]], [["ICD-10 til SKS-diagnoser"]])
* insert Text(description,
    [["The same diagnosis with a D before it and without the dot. The diagnoses of FKI's examples stand here; the rule holds for all."]],
    [["Samme diagnose med D foran og uden punktum. Her står diagnoserne i FKI's eksempler; reglen gælder alle."]])
* copyright = "SKS: © Sundhedsdatastyrelsen. ICD-10: © WHO."
* group[0].source = "http://hl7.org/fhir/sid/icd-10"
* group[=].target = "urn:oid:1.2.208.176.2.4.12"
* insert Equal(E11, DE11)
* insert Equal(E11.9, DE119)
* insert Equal(I63, DI63)
* insert Equal(J44, DJ44)
* insert Equal(J44.1, DJ441)
* insert Equal(J44.9, DJ449)
* insert Equal(K25.7, DK257)
* insert Equal(M17.0, DM170)
* insert Equal(S42.2, DS422)
* insert Equal(S72.0, DS720)
* insert Equal(S72.1, DS721)

// The nursing pilot of 2024 had codes of its own for what FSIII took up three months later under other codes.
Instance: fki-nursing-pilot-to-fsiii
InstanceOf: ConceptMap
Usage: #definition
* url = "http://fhir.kl.dk/fki/ConceptMap/fki-nursing-pilot-to-fsiii"
* name = "FkiNursingPilotToFsiii"
* status = #draft
* experimental = false
* insert Text(title, [["Nursing pilot of 2024 to FSIII"]], [["Sygeplejepilotens koder (2024) til FSIII"]])
* insert Text(description,
    [["The six temporary interventions of the nursing pilot and FSIII's own. Its seventh code, for nurses' independent field of practice, is no intervention and has none."]],
    [["Sygeplejepilotens seks midlertidige indsatser og FSIII's egne. Pilotens syvende kode, for selvstændigt virksomhedsområde, er ingen indsats og har ingen."]])
* copyright = "Codes and names of FSIII: © KL."
* group[0].source = "http://fhir.kl.dk/gateway/CodeSystem/Tempcodes"
* group[=].target = "urn:oid:1.2.208.176.2.21"
* group[=].targetVersion = "20240530"
* insert Same(d5880bca-2edb-41a3-9c7e-c894483217fd, "Hjælp til KOL-hjemmemonitorering", 800ff360-e737-4ba0-a384-c2f107c77369, "Hjælp til hjemmemonitorering relateret til KOL")
* insert Same(6a6893ac-93b3-46ba-80b4-ef52f18f4345, "Hjælp til hjerte-hjemmemonitorering", 3ba23b7c-4004-4b09-a133-1087e513a926, "Hjælp til hjemmemonitorering relateret til hjerte")
* insert Same(8e11ab6a-b80d-4333-96ec-89c34beb1a9a, "Hjælp til diabetes-hjemmemonitorering", 13702705-9e2d-441a-a7cd-15053e6664fd, "Hjælp til hjemmemonitorering relateret til diabetes")
* insert Same(f86df82b-8b39-490c-8875-4b2045349158, "Hjælp til hjemmemonitorering af sår", 7511b78b-1417-4215-9c28-70b4adaee0f8, "Hjælp til hjemmemonitorering relateret til sår")
* insert Same(4963b1e7-4ed0-42e5-923d-eb002950d377, "Hjælp til hjemmemonitorering\, andre", d67e7cd7-2b3a-4cb7-9309-b799a94ddd6d, "Hjælp til hjemmemonitorering - andet")
* insert Same(b6523d5f-8cd5-4dca-9341-8c7b54f4d7cb, "Ordinering af medicin", 9c413b5d-9ddb-4298-8f78-f9459c6f142c, "Ordination af medicin")
