// Bruno Test Elmer, 79, after a fall. Day by day: home visit, wound, contacts.

RuleSet: Bruno
* insert ReportedCitizen(2509479989)
* deceasedBoolean = false

RuleSet: BrunoMobilitet
* insert InFocus
* severity = $fsiii#d984ad21-48fe-4619-845e-2aa0303048e7 "2"
* code = $fsiii#d8aa5f09-cd9c-4996-a853-1c95ee98f25c "Mobilitet og bevægelse"
* subject = Reference(FkiCareCitizen-bruno-1)
* recordedDate = "2026-11-02"

RuleSet: BrunoPersonligPleje
* insert InFocus
* severity = $fsiii#d984ad21-48fe-4619-845e-2aa0303048e7 "2"
* code = $fsiii#feb38b55-c2d7-4d57-99c2-93622eaa0025 "Personlig pleje"
* subject = Reference(FkiCareCitizen-bruno-1)
* recordedDate = "2026-11-02"

RuleSet: BrunoSaar
* code = $fsiii#24d20243-e3f1-4258-a4de-450774fea13c "Problemer med andre sår"
* subject = Reference(FkiCareCitizen-bruno-1)
* recordedDate = "2026-11-04"

RuleSet: BrunoSaarbehandling
* subject = Reference(FkiCareCitizen-bruno-1)
* activity.detail.code.coding[level2] = $fsiii#76878386-b3d2-4320-828a-a700e8a66234 "Sårbehandling"
* activity.detail.reasonReference = Reference(FkiCareCondition-bruno-saar-2)

RuleSet: BrunoHygiejne
* subject = Reference(FkiCareCitizen-bruno-1)
* activity.detail.extension[deliveryType].valueCodeableConcept = $caresocial#8d12d74c-17da-47a7-a4fe-e69dbaec0a8c "Individuel indsats"
* activity.detail.code.coding[level2] = $fsiii#17312894-b23f-43d9-9723-b725ac25d872 "Personlig hygiejne"
* activity.detail.code.coding[level3] = $local-intervention#HYG-2 "Bad, stor hjælp"
* activity.detail.reasonReference[0] = Reference(FkiCareCondition-bruno-personlig-pleje-1)
* activity.detail.reasonReference[1] = Reference(FkiCareCondition-bruno-mobilitet-1)

// ---- Monday 2 November: the assessor's home visit. Two conditions, a goal for each, help granted, a follow-up planned.

Instance: FkiCareDeliveryReport-bruno-1-hjemmebesoeg
InstanceOf: FkiCareDeliveryReport
Usage: #example
Title: "Bruno 1: første hjemmebesøg"
Description: "Visitatoren finder to hjemmeplejetilstande efter Brunos fald, sætter et mål for hver, bevilger hjælp til bad og planlægger opfølgning."
* type = #collection
* timestamp = "2026-11-02T23:30:00+01:00"
* insert Entry(citizen, Patient, FkiCareCitizen-bruno-1, 507b5318-1b07-47ba-88d9-6185e6d10334)
* insert Entry(condition, Condition, FkiCareCondition-bruno-mobilitet-1, 0f5e73ea-2146-4053-a999-bc21bbbecc2b)
* insert Entry(condition, Condition, FkiCareCondition-bruno-personlig-pleje-1, 66c439ce-1f6c-479c-8f9b-bbd050216b65)
* insert Entry(goal, Goal, FkiCareGoal-bruno-mobilitet-1, 832dcac0-bd39-4de4-a678-494c2adc046a)
* insert Entry(goal, Goal, FkiCareGoal-bruno-personlig-pleje-1, 67ab0114-c24d-4180-b2fc-f483e812c4d2)
* insert Entry(plannedIntervention, CarePlan, FkiCarePlannedIntervention-bruno-hygiejne-1, b486e3d2-46d5-4e14-a1be-a50586075d4b)
* insert Entry(encounter, Encounter, FkiCareEncounter-bruno-opfoelgning-1, e0468bf3-b58f-4372-a3a5-7cbd3f84b350)

Instance: FkiCareCitizen-bruno-1
InstanceOf: FkiCareCitizen
Usage: #inline
* insert Known(507b5318-1b07-47ba-88d9-6185e6d10334, 2026-11-02T10:15:00+01:00)
* insert Bruno
* active = true

Instance: FkiCareCondition-bruno-mobilitet-1
InstanceOf: FkiCareCondition
Usage: #inline
* insert Known(0f5e73ea-2146-4053-a999-bc21bbbecc2b, 2026-11-02T10:40:00+01:00)
* insert BrunoMobilitet
* verificationStatus = $condition-verification#confirmed

Instance: FkiCareCondition-bruno-personlig-pleje-1
InstanceOf: FkiCareCondition
Usage: #inline
* insert Known(66c439ce-1f6c-479c-8f9b-bbd050216b65, 2026-11-02T10:45:00+01:00)
* insert BrunoPersonligPleje

Instance: FkiCareGoal-bruno-mobilitet-1
InstanceOf: FkiCareGoal
Usage: #inline
* insert Known(832dcac0-bd39-4de4-a678-494c2adc046a, 2026-11-02T10:50:00+01:00)
* insert ExpectedLevel(active, 2026-11-02)
* subject = Reference(FkiCareCitizen-bruno-1)
* target.detailCodeableConcept = $fsiii#fcc16cb1-41f0-4832-b834-110fba0aaabe "1"
* addresses = Reference(FkiCareCondition-bruno-mobilitet-1)

Instance: FkiCareGoal-bruno-personlig-pleje-1
InstanceOf: FkiCareGoal
Usage: #inline
* insert Known(67ab0114-c24d-4180-b2fc-f483e812c4d2, 2026-11-02T10:52:00+01:00)
* insert ExpectedLevel(active, 2026-11-02)
* subject = Reference(FkiCareCitizen-bruno-1)
* target.detailCodeableConcept = $fsiii#fcc16cb1-41f0-4832-b834-110fba0aaabe "1"
* addresses = Reference(FkiCareCondition-bruno-personlig-pleje-1)

Instance: FkiCarePlannedIntervention-bruno-hygiejne-1
InstanceOf: FkiCarePlannedIntervention
Usage: #inline
* insert Known(b486e3d2-46d5-4e14-a1be-a50586075d4b, 2026-11-02T11:00:00+01:00)
* insert Grant(active, in-progress, 2026-11-03)
* insert BrunoHygiejne

Instance: FkiCareEncounter-bruno-opfoelgning-1
InstanceOf: FkiCareEncounter
Usage: #inline
* insert Known(e0468bf3-b58f-4372-a3a5-7cbd3f84b350, 2026-11-02T11:05:00+01:00)
* insert HomeVisit(planned, 2027-02-01)
* insert FollowUpContact
* subject = Reference(FkiCareCitizen-bruno-1)
* reasonReference[0] = Reference(FkiCareCondition-bruno-mobilitet-1)
* reasonReference[1] = Reference(FkiCareCondition-bruno-personlig-pleje-1)

// ---- Wednesday 4 November: the home nurse finds a wound, measures values unplanned, and plans its treatment.

Instance: FkiCareDeliveryReport-bruno-2-saar
InstanceOf: FkiCareDeliveryReport
Usage: #example
Title: "Bruno 2: sygeplejersken finder et sår"
Description: "Hjemmesygeplejersken finder et skinnebenssår, måler værdier akut, får sårbehandling bevilget og planlægger at følge op om en uge."
* type = #collection
* timestamp = "2026-11-04T23:30:00+01:00"
* insert Entry(citizen, Patient, FkiCareCitizen-bruno-2, 507b5318-1b07-47ba-88d9-6185e6d10334)
* insert Entry(condition, Condition, FkiCareCondition-bruno-saar-2, 1f344708-882f-48cc-9d28-b00b8cab0bb7)
* insert Entry(plannedIntervention, CarePlan, FkiCarePlannedIntervention-bruno-saarbehandling-2, 8b68d4b4-1170-4a97-a0b8-59ff852ef278)
* insert Entry(completedIntervention, Procedure, FkiCareCompletedIntervention-bruno-maaling-2, fa6778bd-e1c3-4310-9a7d-1e46d77355e1)
* insert Entry(encounter, Encounter, FkiCareEncounter-bruno-saaropfoelgning-2, db15ff58-f9a3-4e0f-9bf6-315489c892e7)

Instance: FkiCareCitizen-bruno-2
InstanceOf: FkiCareCitizen
Usage: #inline
* insert Known(507b5318-1b07-47ba-88d9-6185e6d10334, 2026-11-04T09:00:00+01:00)
* insert Bruno

Instance: FkiCareCondition-bruno-saar-2
InstanceOf: FkiCareCondition
Usage: #inline
* insert Known(1f344708-882f-48cc-9d28-b00b8cab0bb7, 2026-11-04T09:20:00+01:00)
* insert InFocus
* insert BrunoSaar

Instance: FkiCarePlannedIntervention-bruno-saarbehandling-2
InstanceOf: FkiCarePlannedIntervention
Usage: #inline
* insert Known(8b68d4b4-1170-4a97-a0b8-59ff852ef278, 2026-11-04T09:45:00+01:00)
* insert Grant(active, in-progress, 2026-11-05)
* insert BrunoSaarbehandling

Instance: FkiCareCompletedIntervention-bruno-maaling-2
InstanceOf: FkiCareCompletedIntervention
Usage: #inline
* insert Known(fa6778bd-e1c3-4310-9a7d-1e46d77355e1, 2026-11-04T09:30:00+01:00)
* status = #completed
* code.coding[level2] = $fsiii#34b8b9a0-41bf-4dce-88f6-409de21fb175 "Undersøgelser og måling af værdier"
* subject = Reference(FkiCareCitizen-bruno-2)
* performedDateTime = "2026-11-04T09:25:00+01:00"
* reasonReference = Reference(FkiCareCondition-bruno-saar-2)

Instance: FkiCareEncounter-bruno-saaropfoelgning-2
InstanceOf: FkiCareEncounter
Usage: #inline
* insert Known(db15ff58-f9a3-4e0f-9bf6-315489c892e7, 2026-11-04T09:50:00+01:00)
* insert HomeVisit(planned, 2026-11-11)
* insert FollowUpContact
* subject = Reference(FkiCareCitizen-bruno-2)
* reasonReference = Reference(FkiCareCondition-bruno-saar-2)
