// A death, a wrong CPR number, and a report whose references are urn:uuid.

// ---- Einer dies. The report ends what was open; it starts nothing.

Instance: FkiCareDeliveryReport-einer-doed
InstanceOf: FkiCareDeliveryReport
Usage: #example
Title: "Einer: borgeren er død"
Description: "Kommunen lukker journalen: tilstanden er ude af fokus, indsatsen har fået en afslutning, den planlagte opfølgning er aflyst."
* type = #collection
* timestamp = "2026-11-18T23:30:00+01:00"
* insert Entry(citizen, Patient, FkiCareCitizen-einer-doed, 816225c1-6629-493d-93c0-77f8748ade02)
* insert Entry(condition, Condition, FkiCareCondition-einer-doed, d560b396-0143-4c24-ad3c-f45e5ef23a41)
* insert Entry(plannedIntervention, CarePlan, FkiCarePlannedIntervention-einer-doed, d84dd1c4-a8be-45f7-8bee-4fbe688ad9d6)
* insert Entry(encounter, Encounter, FkiCareEncounter-einer-doed, f108a464-4647-4981-9d3b-81c9a1e6228e)

Instance: FkiCareCitizen-einer-doed
InstanceOf: FkiCareCitizen
Usage: #inline
* insert Known(816225c1-6629-493d-93c0-77f8748ade02, 2026-11-18T07:10:00+01:00)
* insert ReportedCitizen(0201609995)
* deceasedBoolean = true

Instance: FkiCareCondition-einer-doed
InstanceOf: FkiCareCondition
Usage: #inline
* insert Known(d560b396-0143-4c24-ad3c-f45e5ef23a41, 2026-11-18T07:30:00+01:00)
* insert EndedCondition
* code = $fsiii#3dac3b51-364e-47c0-a043-15b6d7a6c405 "Cirkulationsproblemer"
* subject = Reference(FkiCareCitizen-einer-doed)
* recordedDate = "2025-06-12"

Instance: FkiCarePlannedIntervention-einer-doed
InstanceOf: FkiCarePlannedIntervention
Usage: #inline
* insert Known(d84dd1c4-a8be-45f7-8bee-4fbe688ad9d6, 2026-11-18T07:30:00+01:00)
* insert Grant(completed, completed, 2025-06-13)
* subject = Reference(FkiCareCitizen-einer-doed)
* period.end = "2026-11-18"
* activity.detail.code.coding[level2] = $fsiii#d2d42368-9d6d-4ca2-affe-f7116da86e1b "Medicinadministration"
* activity.detail.reasonReference = Reference(FkiCareCondition-einer-doed)

Instance: FkiCareEncounter-einer-doed
InstanceOf: FkiCareEncounter
Usage: #inline
* insert Known(f108a464-4647-4981-9d3b-81c9a1e6228e, 2026-11-18T07:30:00+01:00)
* insert HomeVisit(cancelled, 2026-12-14)
* insert FollowUpContact
* subject = Reference(FkiCareCitizen-einer-doed)
* reasonReference = Reference(FkiCareCondition-einer-doed)

// ---- A condition was reported on Max, but belongs to another citizen. Everything is withdrawn under the wrong number; Max has no record
//      in the municipality, so that he is made inactive too.

Instance: FkiCareDeliveryReport-max-forkert-cpr
InstanceOf: FkiCareDeliveryReport
Usage: #example
Title: "Max: indberettet på forkert CPR-nummer"
Description: "Alt, der blev indberettet på det forkerte CPR-nummer, trækkes tilbage som fejlregistreret. Max har ingen journal i kommunen og sættes derfor inaktiv."
* type = #collection
* timestamp = "2026-11-20T23:30:00+01:00"
* insert Entry(citizen, Patient, FkiCareCitizen-max-forkert, 668e5e35-5ee3-4d38-b567-afb0c276854a)
* insert Entry(condition, Condition, FkiCareCondition-max-forkert, ff1ebeb9-c857-4291-9d6a-f86fe2fda4cb)
* insert Entry(plannedIntervention, CarePlan, FkiCarePlannedIntervention-max-forkert, a6ca7257-8ffb-444c-8f63-2f2c86143ccb)

Instance: FkiCareCitizen-max-forkert
InstanceOf: FkiCareCitizen
Usage: #inline
* insert Known(668e5e35-5ee3-4d38-b567-afb0c276854a, 2026-11-20T14:00:00+01:00)
* insert ReportedCitizen(0107729995)
* active = false
* deceasedBoolean = false

Instance: FkiCareCondition-max-forkert
InstanceOf: FkiCareCondition
Usage: #inline
* insert Known(ff1ebeb9-c857-4291-9d6a-f86fe2fda4cb, 2026-11-20T14:05:00+01:00)
* verificationStatus = $condition-verification#entered-in-error
* severity = $fsiii#fcc16cb1-41f0-4832-b834-110fba0aaabe "1"
* code = $fsiii#a3ac7928-77c9-425c-a7f1-1248a3764d0a "Hukommelse"
* subject = Reference(FkiCareCitizen-max-forkert)
* recordedDate = "2026-11-19"

Instance: FkiCarePlannedIntervention-max-forkert
InstanceOf: FkiCarePlannedIntervention
Usage: #inline
* insert Known(a6ca7257-8ffb-444c-8f63-2f2c86143ccb, 2026-11-20T14:05:00+01:00)
* insert Grant(entered-in-error, entered-in-error, 2026-11-19)
* subject = Reference(FkiCareCitizen-max-forkert)
* activity.detail.code.coding[level2] = $fsiii#a3af0522-e228-4a6a-b5c2-c9fcf0f3b2c4 "Tilsyn/omsorg"
* activity.detail.reasonReference = Reference(FkiCareCondition-max-forkert)

// ---- Lonni's report names its resources by urn:uuid, and so do the references.

Instance: FkiCareDeliveryReport-lonni-urn-uuid
InstanceOf: FkiCareDeliveryReport
Usage: #example
Title: "Lonni: henvisninger med urn:uuid"
Description: "Samme slags indberetning, men ressourcerne identificeres med urn:uuid i stedet for en adresse. Begge dele er tilladt."
* type = #collection
* timestamp = "2026-11-11T23:30:00+01:00"
* entry[citizen].fullUrl = "urn:uuid:d69f5c58-d08d-4110-a5cc-bb4d7249faa5"
* entry[citizen].resource = FkiCareCitizen-lonni
* entry[condition].fullUrl = "urn:uuid:f5e2eeba-f6fb-45a2-981a-aadf49e459ab"
* entry[condition].resource = FkiCareCondition-lonni
* entry[goal].fullUrl = "urn:uuid:6cf78fa8-1f34-47b6-b520-50c6cf556021"
* entry[goal].resource = FkiCareGoal-lonni
* entry[plannedIntervention].fullUrl = "urn:uuid:4220147f-62db-4093-ae0b-99b110c23a95"
* entry[plannedIntervention].resource = FkiCarePlannedIntervention-lonni
* entry[encounter].fullUrl = "urn:uuid:b640a2b3-d487-4c32-a8ee-768b2258da4a"
* entry[encounter].resource = FkiCareEncounter-lonni

Instance: FkiCareCitizen-lonni
InstanceOf: FkiCareCitizen
Usage: #inline
* insert Known(d69f5c58-d08d-4110-a5cc-bb4d7249faa5, 2026-11-11T13:00:00+01:00)
* insert ReportedCitizen(0201609996)
* deceasedBoolean = false

Instance: FkiCareCondition-lonni
InstanceOf: FkiCareCondition
Usage: #inline
* insert Known(f5e2eeba-f6fb-45a2-981a-aadf49e459ab, 2026-11-11T13:10:00+01:00)
* insert InFocus
* severity = $fsiii#1ceef776-0cfa-4acd-b222-c5bb2424e0c1 "3"
* code = $fsiii#75bfc8db-a220-4801-a8c7-5e968e94d44b "Lave mad"
* subject.reference = "urn:uuid:d69f5c58-d08d-4110-a5cc-bb4d7249faa5"
* recordedDate = "2026-11-11"

Instance: FkiCareGoal-lonni
InstanceOf: FkiCareGoal
Usage: #inline
* insert Known(6cf78fa8-1f34-47b6-b520-50c6cf556021, 2026-11-11T13:15:00+01:00)
* insert ExpectedLevel(active, 2026-11-11)
* subject.reference = "urn:uuid:d69f5c58-d08d-4110-a5cc-bb4d7249faa5"
* target.detailCodeableConcept = $fsiii#d984ad21-48fe-4619-845e-2aa0303048e7 "2"
* addresses.reference = "urn:uuid:f5e2eeba-f6fb-45a2-981a-aadf49e459ab"

Instance: FkiCarePlannedIntervention-lonni
InstanceOf: FkiCarePlannedIntervention
Usage: #inline
* insert Known(4220147f-62db-4093-ae0b-99b110c23a95, 2026-11-11T13:20:00+01:00)
* insert Grant(active, in-progress, 2026-11-16)
* subject.reference = "urn:uuid:d69f5c58-d08d-4110-a5cc-bb4d7249faa5"
* activity.detail.code.coding[level2] = $fsiii#9aad7654-b9f9-40a3-84d9-2ae1dec4228a "Madservice"
* activity.detail.reasonReference.reference = "urn:uuid:f5e2eeba-f6fb-45a2-981a-aadf49e459ab"

Instance: FkiCareEncounter-lonni
InstanceOf: FkiCareEncounter
Usage: #inline
* insert Known(b640a2b3-d487-4c32-a8ee-768b2258da4a, 2026-11-11T13:25:00+01:00)
* insert HomeVisit(planned, 2027-02-08)
* insert FollowUpContact
* subject.reference = "urn:uuid:d69f5c58-d08d-4110-a5cc-bb4d7249faa5"
* reasonReference.reference = "urn:uuid:f5e2eeba-f6fb-45a2-981a-aadf49e459ab"
