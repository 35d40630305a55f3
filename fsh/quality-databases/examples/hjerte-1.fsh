// Max, 54, after a heart attack: twelve weeks of training, smoking cessation and diet under § 119, and what the heart rehabilitation database gets
// of it. He came to five of six sessions, walks 18 % farther, and has stopped smoking.

Instance: FkiQualityExtract-max-hjerte
InstanceOf: FkiQualityExtract
Usage: #example
Title: "Hjerterehabilitering: udtræk til DHRD"
Description: "Forløbet, fremmødet og resultaterne for Max, som Dansk Hjerterehabiliteringsdatabase får dem."
* type = #collection
* timestamp = "2026-12-01T04:00:00+01:00"
* insert Entry(citizen, Patient, FkiCitizen-max-hjerte, fe0b03b2-2dc0-5264-8961-e09ef719ee59)
* insert Entry(organization, Organization, FkiOrganization-hjerte-traening, dba3a16a-7fb9-502a-b08f-ceb15a6be9e0)
* insert Entry(diagnosis, Condition, FkiFocusCondition-max-infarkt, caf0d137-0d66-50d4-9192-4ba37ffff26c)
* insert Entry(carePlan, CarePlan, FkiCarePlan-max-hjerte, 14d791e3-c4d3-5780-a755-ce00da9623aa)
* insert Entry(carePlan, CarePlan, FkiPlannedIntervention-max-traening, f9a541c4-8534-5ed5-981e-6322ef2e626a)
* insert Entry(carePlan, CarePlan, FkiPlannedIntervention-max-rygestop, 13159277-97cb-558e-a962-2af105e6e302)
* insert Entry(carePlan, CarePlan, FkiPlannedIntervention-max-diaet, 2175b72c-a103-5444-a3c5-83553c8bba55)
* insert Entry(encounter, Encounter, FkiEncounter-max-1, 3f998258-4019-59cd-bea3-4cdda9b67b97)
* insert Entry(encounter, Encounter, FkiEncounter-max-2, 1239d145-def8-5ce4-9990-c2f3bc955885)
* insert Entry(encounter, Encounter, FkiEncounter-max-3, 5bcc503a-0787-5343-b0e6-4bc486be633d)
* insert Entry(encounter, Encounter, FkiEncounter-max-4, b3b78c62-0b73-5b8e-a33e-cd220e414ee9)
* insert Entry(encounter, Encounter, FkiEncounter-max-5, 88615840-4025-5981-99f7-899ac1d3a347)
* insert Entry(encounter, Encounter, FkiEncounter-max-6, 24de6fbf-fcb8-5b9a-8a54-6ad3bdb7ecf4)
* insert Entry(observation, Observation, FkiRehabOutcome-max-gang-start, 5287d4f1-de81-541d-b1a7-4557cf83db07)
* insert Entry(observation, Observation, FkiRehabOutcome-max-gang-slut, dd81dd79-8453-5138-aff3-70cd4a339f99)
* insert Entry(observation, Observation, FkiWorkCapacity-max-start, 8fbdf749-e8ce-5bff-b1c1-2187be5c606c)
* insert Entry(observation, Observation, FkiWorkCapacity-max-slut, 4e2c5dd7-c2d7-56b6-98fe-b3d804d6be31)
* insert Entry(observation, Observation, FkiSmokingStatus-max-slut, d6c1955b-c0f4-5233-8443-1fedf03311c9)
* insert Entry(observation, Observation, FkiLdlCholesterol-max, ae836b9a-a433-558c-b5cd-4c24189e7c02)
* insert Entry(observation, Observation, FkiScaleScore-max-hads-a, 0e650d35-bba1-5dfa-8d00-f67571c82495)
* insert Entry(observation, Observation, FkiScaleScore-max-hads-d, 6170c283-a9cf-5885-8d66-5820e296db04)
* insert Entry(observation, Observation, FkiVitalSign-max-blodtryk, f1e6103d-c8a3-5d90-9714-b28e33f1176c)
* insert Entry(provenance, Provenance, FkiExtractProvenance-max, f8aa2022-c93d-55f2-bc07-6abb2f219a2e)

Instance: FkiCitizen-max-hjerte
InstanceOf: FkiExtractCitizen
Usage: #inline
* id = "fe0b03b2-2dc0-5264-8961-e09ef719ee59"
* identifier[cpr].use = #official
* identifier[cpr].system = $cpr
* identifier[cpr].value = "0107729995"
* managingOrganization = Reference(FkiOrganization-hjerte-traening)

Instance: FkiOrganization-hjerte-traening
InstanceOf: FkiOrganization
Usage: #inline
* id = "dba3a16a-7fb9-502a-b08f-ceb15a6be9e0"
* identifier[SOR-ID].use = #official
* identifier[SOR-ID].system = $sor
* identifier[SOR-ID].value = "900000000000045"
* active = true
* name = "Elmeby Sundhedscenter"

Instance: FkiFocusCondition-max-infarkt
InstanceOf: FkiFocusCondition
Usage: #inline
* id = "caf0d137-0d66-50d4-9192-4ba37ffff26c"
* clinicalStatus = $condition-clinical#active
* code.coding[SKS-D] = $sks-diagnosis#DI214
* code.text = "Blodprop i hjertet"
* subject = Reference(FkiCitizen-max-hjerte)
* recordedDate = "2026-08-24"

Instance: FkiCarePlan-max-hjerte
InstanceOf: FkiCarePlan
Usage: #inline
* id = "14d791e3-c4d3-5780-a755-ce00da9623aa"
* status = #completed
* intent = #plan
* category[kind] = FkiCarePlanKindCodes#care-plan
* category[pathway] = $caresocial#5c160c02-e858-4c1f-925a-71ed64844749 "Interventionsforløb efter §119"
* subject = Reference(FkiCitizen-max-hjerte)
* created = "2026-08-31"
* period.start = "2026-09-07"
* period.end = "2026-11-27"
* author = Reference(FkiOrganization-hjerte-traening)
* addresses = Reference(FkiFocusCondition-max-infarkt)
* activity.detail.status = #completed

Instance: FkiPlannedIntervention-max-traening
InstanceOf: FkiPlannedIntervention
Usage: #inline
* id = "f9a541c4-8534-5ed5-981e-6322ef2e626a"
* status = #completed
* intent = #plan
* category[kind] = FkiCarePlanKindCodes#planned-intervention
* basedOn = Reference(FkiCarePlan-max-hjerte)
* subject = Reference(FkiCitizen-max-hjerte)
* created = "2026-09-07"
* period.start = "2026-09-07"
* period.end = "2026-11-27"
* author = Reference(FkiOrganization-hjerte-traening)
* activity.detail.status = #completed
* activity.detail.code.coding[FSIIIlevel2] = $fsiii#ab87c0b5-40be-4e0a-b749-d9f833bfed2d "Fysisk træning"

Instance: FkiPlannedIntervention-max-rygestop
InstanceOf: FkiPlannedIntervention
Usage: #inline
* id = "13159277-97cb-558e-a962-2af105e6e302"
* status = #completed
* intent = #plan
* category[kind] = FkiCarePlanKindCodes#planned-intervention
* basedOn = Reference(FkiCarePlan-max-hjerte)
* subject = Reference(FkiCitizen-max-hjerte)
* created = "2026-09-07"
* period.start = "2026-09-07"
* period.end = "2026-11-27"
* author = Reference(FkiOrganization-hjerte-traening)
* activity.detail.status = #completed
* activity.detail.code.coding[FSIIIlevel2] = $fsiii#6d24992e-e0a2-43e7-bc27-0234622a8655 "Nikotin- og tobaksafvænning"

Instance: FkiPlannedIntervention-max-diaet
InstanceOf: FkiPlannedIntervention
Usage: #inline
* id = "2175b72c-a103-5444-a3c5-83553c8bba55"
* status = #completed
* intent = #plan
* category[kind] = FkiCarePlanKindCodes#planned-intervention
* basedOn = Reference(FkiCarePlan-max-hjerte)
* subject = Reference(FkiCitizen-max-hjerte)
* created = "2026-09-07"
* period.start = "2026-09-07"
* period.end = "2026-11-27"
* author = Reference(FkiOrganization-hjerte-traening)
* activity.detail.status = #completed
* activity.detail.code.coding[FSIIIlevel2] = $fsiii#cf7a55c2-7061-47ed-b7c5-e29620fe93bf "Diætbehandling"

Instance: FkiEncounter-max-1
InstanceOf: FkiEncounter
Usage: #inline
* id = "3f998258-4019-59cd-bea3-4cdda9b67b97"
* status = #finished
* class = $act-code#AMB
* subject = Reference(FkiCitizen-max-hjerte)
* extension[basedOnCarePlan].valueReference = Reference(FkiPlannedIntervention-max-traening)
* period.start = "2026-09-10T14:00:00+02:00"
* period.end = "2026-09-10T15:00:00+02:00"
* serviceProvider = Reference(FkiOrganization-hjerte-traening)

Instance: FkiEncounter-max-2
InstanceOf: FkiEncounter
Usage: #inline
* id = "1239d145-def8-5ce4-9990-c2f3bc955885"
* status = #finished
* class = $act-code#AMB
* subject = Reference(FkiCitizen-max-hjerte)
* extension[basedOnCarePlan].valueReference = Reference(FkiPlannedIntervention-max-traening)
* period.start = "2026-09-24T14:00:00+02:00"
* period.end = "2026-09-24T15:00:00+02:00"
* serviceProvider = Reference(FkiOrganization-hjerte-traening)

Instance: FkiEncounter-max-3
InstanceOf: FkiEncounter
Usage: #inline
* id = "5bcc503a-0787-5343-b0e6-4bc486be633d"
* status = #cancelled
* class = $act-code#AMB
* subject = Reference(FkiCitizen-max-hjerte)
* extension[basedOnCarePlan].valueReference = Reference(FkiPlannedIntervention-max-traening)
* period.start = "2026-10-08T14:00:00+02:00"
* period.end = "2026-10-08T15:00:00+02:00"
* serviceProvider = Reference(FkiOrganization-hjerte-traening)

Instance: FkiEncounter-max-4
InstanceOf: FkiEncounter
Usage: #inline
* id = "b3b78c62-0b73-5b8e-a33e-cd220e414ee9"
* status = #finished
* class = $act-code#AMB
* subject = Reference(FkiCitizen-max-hjerte)
* extension[basedOnCarePlan].valueReference = Reference(FkiPlannedIntervention-max-traening)
* period.start = "2026-10-22T14:00:00+02:00"
* period.end = "2026-10-22T15:00:00+02:00"
* serviceProvider = Reference(FkiOrganization-hjerte-traening)

Instance: FkiEncounter-max-5
InstanceOf: FkiEncounter
Usage: #inline
* id = "88615840-4025-5981-99f7-899ac1d3a347"
* status = #finished
* class = $act-code#AMB
* subject = Reference(FkiCitizen-max-hjerte)
* extension[basedOnCarePlan].valueReference = Reference(FkiPlannedIntervention-max-traening)
* period.start = "2026-11-05T14:00:00+01:00"
* period.end = "2026-11-05T15:00:00+01:00"
* serviceProvider = Reference(FkiOrganization-hjerte-traening)

Instance: FkiEncounter-max-6
InstanceOf: FkiEncounter
Usage: #inline
* id = "24de6fbf-fcb8-5b9a-8a54-6ad3bdb7ecf4"
* status = #finished
* class = $act-code#AMB
* subject = Reference(FkiCitizen-max-hjerte)
* extension[basedOnCarePlan].valueReference = Reference(FkiPlannedIntervention-max-traening)
* period.start = "2026-11-26T14:00:00+01:00"
* period.end = "2026-11-26T15:00:00+01:00"
* serviceProvider = Reference(FkiOrganization-hjerte-traening)

Instance: FkiRehabOutcome-max-gang-start
InstanceOf: FkiRehabOutcome
Usage: #inline
* id = "5287d4f1-de81-541d-b1a7-4557cf83db07"
* status = #final
* extension[measurementPoint].valueCodeableConcept = FkiMeasurementPointCodes#baseline
* subject = Reference(FkiCitizen-max-hjerte)
* effectiveDateTime = "2026-09-07T13:00:00+02:00"
* performer = Reference(FkiOrganization-hjerte-traening)
* basedOn = Reference(FkiCarePlan-max-hjerte)
* code = $sct#1144649008
* valueQuantity = 420 'm' "m"
