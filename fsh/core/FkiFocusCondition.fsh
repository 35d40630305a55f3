Profile: FkiFocusCondition
Parent: Condition
Id: FkiFocusCondition
* insert Header([["Focus condition"]], [["Fokustilstand (tværorganisatorisk tilstand)"]],
    [["A diagnosis or condition that several organisations work around, in the code system of whoever made it: the hospital's, the general practice's, or the municipality's."]],
    [["En diagnose eller tilstand, som flere organisationer arbejder ud fra, i kodesystemet hos den, der har stillet den: sygehuset, almen praksis eller kommunen."]])
* insert ConditionTexts
* insert FoundConditionTexts
* insert SeverityTexts
* obeys fki-condition-status
* extension contains FkiDiagnosisKindExtension named diagnosisKind 0..1
* insert Element(extension[diagnosisKind], [["Of a contact, or of a course"]], [["Kontaktdiagnose eller forløbsdiagnose"]],
    [["What an imported diagnosis was made for; not whether the municipality works with it."]], [["Hvad en importeret diagnose er stillet for; ikke om kommunen arbejder med den."]])
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding contains SKS-D 0..1 and ICD10Diagnosis 0..1 and ICPC2code 0..1 and SCTConditionCode 0..1 and FSIIIConditionCode 0..1 and FFBConditionCode 0..1
* code.coding[SKS-D].system 1..1
* code.coding[SKS-D].system = $sks-diagnosis
* code.coding[ICD10Diagnosis].system 1..1
* code.coding[ICD10Diagnosis].system = "http://hl7.org/fhir/sid/icd-10"
* code.coding[ICPC2code].system 1..1
* code.coding[ICPC2code].system = $icpc2
* code.coding[SCTConditionCode].system 1..1
* code.coding[SCTConditionCode].system = $sct
* code.coding[FSIIIConditionCode].system 1..1
* code.coding[FSIIIConditionCode].system = $fsiii
* code.coding[FSIIIConditionCode] from FkiConditionsFsiii (required)
* code.coding[FFBConditionCode].system 1..1
* code.coding[FFBConditionCode].system = $ffb
* code.coding[FFBConditionCode] from FkiConditionsAndTargetGroupsFfb (required)
* insert Element(code.coding[SKS-D], [["SKS diagnosis code (D…)"]], [["SKS-diagnosekode (D…)"]],
    [["The diagnosis as hospitals write it in Denmark."]], [["Diagnosen, som sygehuse skriver den i Danmark."]])
* insert Element(code.coding[ICD10Diagnosis], [["The same diagnosis as an ICD-10 code (without the D)"]], [["Samme diagnose som ICD-10-kode (uden D)"]],
    [["The diagnosis as the rest of the world writes it."]], [["Diagnosen, som resten af verden skriver den."]])
* insert Element(code.coding[ICPC2code], [["ICPC-2-DK code"]], [["ICPC-2-DK-kode"]],
    [["The diagnosis or symptom as general practice writes it."]], [["Diagnosen eller symptomet, som almen praksis skriver det."]])
* insert Element(code.coding[SCTConditionCode], [["SNOMED CT concept"]], [["SNOMED CT-begreb"]],
    [["The diagnosis by an international concept, where it was recorded so."]], [["Diagnosen med et internationalt begreb, hvor den er registreret sådan."]])
* insert Element(code.coding[FSIIIConditionCode], [["FSIII condition"]], [["FSIII-tilstand"]],
    [["A municipal condition that another profession has in focus."]], [["En kommunal tilstand, som en anden faggruppe har i fokus."]])
* insert Element(code.coding[FFBConditionCode], [["FFB condition or target group"]], [["FFB-tilstand eller målgruppe"]],
    [["A condition or target group of adult social care."]], [["En tilstand eller målgruppe på voksensocialområdet."]])
* insert Element(code.text, [["Assessment in words"]], [["Vurdering i ord"]],
    [["The diagnosis as it was received, where no code came with it, or the professional's own words."]], [["Diagnosen, som den er modtaget, hvor der ikke fulgte en kode med, eller fagpersonens egne ord."]])
* subject only Reference(FkiCitizen)
* insert Element(onset[x], [["When it began"]], [["Hvornår den begyndte (start)"]],
    [["When the illness began, as far as it is known."]], [["Hvornår sygdommen begyndte, så vidt det vides."]])
* insert Element(abatement[x], [["When it ended"]], [["Hvornår den ophørte (afslutningstid)"]],
    [["When the illness was over. An illness that is only no longer followed has none."]], [["Hvornår sygdommen var overstået. En sygdom, der blot ikke følges mere, har ingen."]])
* asserter only Reference(FkiPractitioner or FkiPractitionerRole)
* insert Element(asserter, [["Who made the diagnosis"]], [["Hvem der stillede den (ansvarlig)"]],
    [["The doctor or other professional whose judgement it is."]], [["Lægen eller en anden fagperson, hvis vurdering det er."]])
* recorder only Reference(FkiPractitioner or FkiPractitionerRole)
* insert Element(recorder, [["Who recorded it"]], [["Hvem der dokumenterede den"]],
    [["Whoever put the diagnosis into the municipality's record."]], [["Den, der har ført diagnosen ind i kommunens journal."]])
* insert Element(note, [["Professional note"]], [["Fagligt notat"]],
    [["What staff need to know of it. Not reported."]], [["Hvad medarbejdere skal vide om den. Indberettes ikke."]])

Instance: FkiFocusCondition-hoftebrud
InstanceOf: FkiFocusCondition
Usage: #example
Title: "Brud på lårbenshals"
Description: "Aktionsdiagnosen fra sygehusets genoptræningsplan."
* clinicalStatus = $condition-clinical#active
* code.coding[SKS-D] = $sks-diagnosis#DS720
* code.text = "Brud på lårbenshals"
* subject = Reference(FkiCitizen-bruno-elmer)
* recordedDate = "2026-10-20"
