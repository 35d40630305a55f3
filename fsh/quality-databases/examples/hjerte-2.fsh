// Max: tests and measurements at the beginning and the end, and how the extract was made.

Instance: FkiRehabOutcome-max-gang-slut
InstanceOf: FkiRehabOutcome
Usage: #inline
* id = "dd81dd79-8453-5138-aff3-70cd4a339f99"
* status = #final
* extension[measurementPoint].valueCodeableConcept = FkiMeasurementPointCodes#end
* subject = Reference(FkiCitizen-max-hjerte)
* effectiveDateTime = "2026-11-26T15:10:00+01:00"
* performer = Reference(FkiOrganization-hjerte-traening)
* basedOn = Reference(FkiCarePlan-max-hjerte)
* code = $sct#1144649008
* valueQuantity = 495 'm' "m"

Instance: FkiWorkCapacity-max-start
InstanceOf: FkiWorkCapacity
Usage: #inline
* id = "8fbdf749-e8ce-5bff-b1c1-2187be5c606c"
* status = #final
* extension[measurementPoint].valueCodeableConcept = FkiMeasurementPointCodes#baseline
* subject = Reference(FkiCitizen-max-hjerte)
* effectiveDateTime = "2026-09-07T13:00:00+02:00"
* performer = Reference(FkiOrganization-hjerte-traening)
* basedOn = Reference(FkiCarePlan-max-hjerte)
* code.coding[variable] = FkiQualityVariableCodes#work-capacity "Arbejdskapacitet"
* valueQuantity = 110 'W' "W"

Instance: FkiWorkCapacity-max-slut
InstanceOf: FkiWorkCapacity
Usage: #inline
* id = "4e2c5dd7-c2d7-56b6-98fe-b3d804d6be31"
* status = #final
* extension[measurementPoint].valueCodeableConcept = FkiMeasurementPointCodes#end
* subject = Reference(FkiCitizen-max-hjerte)
* effectiveDateTime = "2026-11-26T15:10:00+01:00"
* performer = Reference(FkiOrganization-hjerte-traening)
* basedOn = Reference(FkiCarePlan-max-hjerte)
* code.coding[variable] = FkiQualityVariableCodes#work-capacity "Arbejdskapacitet"
* valueQuantity = 135 'W' "W"

Instance: FkiSmokingStatus-max-slut
InstanceOf: FkiSmokingStatus
Usage: #inline
* id = "d6c1955b-c0f4-5233-8443-1fedf03311c9"
* status = #final
* extension[measurementPoint].valueCodeableConcept = FkiMeasurementPointCodes#end
* subject = Reference(FkiCitizen-max-hjerte)
* effectiveDateTime = "2026-11-27T10:00:00+01:00"
* performer = Reference(FkiOrganization-hjerte-traening)
* basedOn = Reference(FkiCarePlan-max-hjerte)
* code.coding[LOINC] = $loinc#72166-2
* code.coding[variable] = FkiQualityVariableCodes#smoking-status "Rygestatus"
* valueCodeableConcept = $sct#8517006

Instance: FkiLdlCholesterol-max
InstanceOf: FkiLdlCholesterol
Usage: #inline
* id = "ae836b9a-a433-558c-b5cd-4c24189e7c02"
* status = #final
* extension[measurementPoint].valueCodeableConcept = FkiMeasurementPointCodes#end
* subject = Reference(FkiCitizen-max-hjerte)
* effectiveDateTime = "2026-11-20T08:30:00+01:00"
* performer = Reference(FkiOrganization-hjerte-traening)
* basedOn = Reference(FkiCarePlan-max-hjerte)
* code.coding[LOINC] = $loinc#22748-8
* code.coding[variable] = FkiQualityVariableCodes#ldl-cholesterol "LDL-kolesterol"
* valueQuantity = 1.6 'mmol/L' "mmol/L"

Instance: FkiScaleScore-max-hads-a
InstanceOf: FkiScaleScore
Usage: #inline
* id = "0e650d35-bba1-5dfa-8d00-f67571c82495"
* status = #final
* extension[measurementPoint].valueCodeableConcept = FkiMeasurementPointCodes#end
* subject = Reference(FkiCitizen-max-hjerte)
* effectiveDateTime = "2026-11-26T15:10:00+01:00"
* performer = Reference(FkiOrganization-hjerte-traening)
* basedOn = Reference(FkiCarePlan-max-hjerte)
* code.coding[variable] = FkiQualityVariableCodes#hads-anxiety "HADS, angst"
* valueInteger = 5

Instance: FkiScaleScore-max-hads-d
InstanceOf: FkiScaleScore
Usage: #inline
* id = "6170c283-a9cf-5885-8d66-5820e296db04"
* status = #final
* extension[measurementPoint].valueCodeableConcept = FkiMeasurementPointCodes#end
* subject = Reference(FkiCitizen-max-hjerte)
* effectiveDateTime = "2026-11-26T15:10:00+01:00"
* performer = Reference(FkiOrganization-hjerte-traening)
* basedOn = Reference(FkiCarePlan-max-hjerte)
* code.coding[variable] = FkiQualityVariableCodes#hads-depression "HADS, depression"
* valueInteger = 3

Instance: FkiVitalSign-max-blodtryk
InstanceOf: FkiVitalSign
Usage: #inline
* id = "f1e6103d-c8a3-5d90-9714-b28e33f1176c"
* status = #final
* category[VSCat] = $observation-category#vital-signs
* code = $loinc#85354-9
* code.text = "Blodtryk"
* subject = Reference(FkiCitizen-max-hjerte)
* effectiveDateTime = "2026-11-26T15:10:00+01:00"
* performer = Reference(FkiOrganization-hjerte-traening)
* component[0].code = $loinc#8480-6
* component[0].valueQuantity = 128 'mm[Hg]' "mm Hg"
* component[1].code = $loinc#8462-4
* component[1].valueQuantity = 78 'mm[Hg]' "mm Hg"

Instance: FkiExtractProvenance-max
InstanceOf: FkiExtractProvenance
Usage: #inline
* id = "f8aa2022-c93d-55f2-bc07-6abb2f219a2e"
* target = Reference(FkiCarePlan-max-hjerte)
* recorded = "2026-12-01T04:00:00+01:00"
* policy = "http://fhir.kl.dk/fki/CodeSystem/fki-quality-variable-codes|0.1.0"
* activity = http://terminology.hl7.org/CodeSystem/v3-DataOperation#CREATE "create"
* agent.who = Reference(FkiOrganization-hjerte-traening)
