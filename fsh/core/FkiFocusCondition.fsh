Profile: FkiFocusCondition
Parent: Condition
Id: FkiFocusCondition
* insert Header([["Focus condition"]], [["Fokustilstand (tværorganisatorisk tilstand)"]],
    [["A diagnosis or condition that several organisations work around, in the code system of whoever made it: the hospital's, the general practice's, or the municipality's."]],
    [["En diagnose eller tilstand, som flere organisationer arbejder ud fra, i kodesystemet hos den, der har stillet den: sygehuset, almen praksis eller kommunen."]])
* insert ConditionTexts
* obeys fki-condition-status
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
* insert Short(code.coding[SKS-D], [["SKS diagnosis code (D…)"]], [["SKS-diagnosekode (D…)"]])
* insert Short(code.coding[ICD10Diagnosis], [["The same diagnosis as an ICD-10 code (without the D)"]], [["Samme diagnose som ICD-10-kode (uden D)"]])
* insert Short(code.coding[ICPC2code], [["ICPC-2-DK code"]], [["ICPC-2-DK-kode"]])
* insert Short(code.coding[SCTConditionCode], [["SNOMED CT concept"]], [["SNOMED CT-begreb"]])
* insert Short(code.coding[FSIIIConditionCode], [["FSIII condition"]], [["FSIII-tilstand"]])
* insert Short(code.coding[FFBConditionCode], [["FFB condition or target group"]], [["FFB-tilstand eller målgruppe"]])
* insert Short(code.text, [["Assessment in words"]], [["Vurdering i ord"]])
* subject only Reference(FkiCitizen)
* insert Short(onset[x], [["When it began"]], [["Hvornår den begyndte (start)"]])
* insert Short(abatement[x], [["When it ended"]], [["Hvornår den ophørte (afslutningstid)"]])
* asserter only Reference(FkiPractitioner or FkiPractitionerRole)
* insert Short(asserter, [["Who made the diagnosis"]], [["Hvem der stillede den (ansvarlig)"]])
* recorder only Reference(FkiPractitioner or FkiPractitionerRole)
* insert Short(recorder, [["Who recorded it"]], [["Hvem der dokumenterede den"]])
* insert Short(note, [["Professional note"]], [["Fagligt notat"]])

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
