// Bruno's next days: a contact that delivers, a correction, a plan that replaces another.

// ---- Thursday 5 November: the nurse dresses the wound. The condition is included because the intervention refers to it.

Instance: FkiCareDeliveryReport-bruno-3-besoeg
InstanceOf: FkiCareDeliveryReport
Usage: #example
Title: "Bruno 3: såret behandles"
Description: "Et gennemført besøg, der udfører den planlagte sårbehandling. Tilstand, indsats og planlagt opfølgning er med, fordi besøget henviser til dem."
* type = #collection
* timestamp = "2026-11-05T23:30:00+01:00"
* insert Entry(citizen, Patient, FkiCareCitizen-bruno-3, 507b5318-1b07-47ba-88d9-6185e6d10334)
* insert Entry(condition, Condition, FkiCareCondition-bruno-saar-3, 1f344708-882f-48cc-9d28-b00b8cab0bb7)
* insert Entry(plannedIntervention, CarePlan, FkiCarePlannedIntervention-bruno-saarbehandling-3, 8b68d4b4-1170-4a97-a0b8-59ff852ef278)
* insert Entry(encounter, Encounter, FkiCareEncounter-bruno-besoeg-3, ec549baa-bfb2-4361-82e6-29d5f81f53cd)
* insert Entry(encounter, Encounter, FkiCareEncounter-bruno-saaropfoelgning-3, db15ff58-f9a3-4e0f-9bf6-315489c892e7)

Instance: FkiCareCitizen-bruno-3
InstanceOf: FkiCareCitizen
Usage: #inline
* insert Known(507b5318-1b07-47ba-88d9-6185e6d10334, 2026-11-05T08:00:00+01:00)
* insert Bruno

Instance: FkiCareCondition-bruno-saar-3
InstanceOf: FkiCareCondition
Usage: #inline
* insert Known(1f344708-882f-48cc-9d28-b00b8cab0bb7, 2026-11-05T08:00:00+01:00)
* insert InFocus
* insert BrunoSaar

Instance: FkiCarePlannedIntervention-bruno-saarbehandling-3
InstanceOf: FkiCarePlannedIntervention
Usage: #inline
* insert Known(8b68d4b4-1170-4a97-a0b8-59ff852ef278, 2026-11-05T08:00:00+01:00)
* insert Grant(active, in-progress, 2026-11-05)
* insert BrunoSaarbehandling

Instance: FkiCareEncounter-bruno-besoeg-3
InstanceOf: FkiCareEncounter
Usage: #inline
* insert Known(ec549baa-bfb2-4361-82e6-29d5f81f53cd, 2026-11-05T08:35:00+01:00)
* insert HomeVisit(finished, [[2026-11-05T08:05:00+01:00]])
* insert DeliveryContact
* subject = Reference(FkiCareCitizen-bruno-3)
* period.end = "2026-11-05T08:30:00+01:00"
* extension[basedOnIntervention].valueReference = Reference(FkiCarePlannedIntervention-bruno-saarbehandling-3)

Instance: FkiCareEncounter-bruno-saaropfoelgning-3
InstanceOf: FkiCareEncounter
Usage: #inline
* insert Known(db15ff58-f9a3-4e0f-9bf6-315489c892e7, 2026-11-05T08:00:00+01:00)
* insert HomeVisit(planned, 2026-11-11)
* insert FollowUpContact
* subject = Reference(FkiCareCitizen-bruno-3)
* reasonReference = Reference(FkiCareCondition-bruno-saar-3)

// ---- Friday 6 November: the expected level was typed wrong. A goal is a point in time: the wrong one is withdrawn, a new one takes its place.

Instance: FkiCareDeliveryReport-bruno-4-rettelse
InstanceOf: FkiCareDeliveryReport
Usage: #example
Title: "Bruno 4: et mål rettes"
Description: "Det forventede niveau for mobilitet var tastet forkert. Målet trækkes tilbage som fejlregistreret, og et nyt med eget id tager over; tilstanden er med, fordi begge mål henviser til den."
* type = #collection
* timestamp = "2026-11-06T23:30:00+01:00"
* insert Entry(citizen, Patient, FkiCareCitizen-bruno-4, 507b5318-1b07-47ba-88d9-6185e6d10334)
* insert Entry(condition, Condition, FkiCareCondition-bruno-mobilitet-4, 0f5e73ea-2146-4053-a999-bc21bbbecc2b)
* insert Entry(condition, Condition, FkiCareCondition-bruno-personlig-pleje-4, 66c439ce-1f6c-479c-8f9b-bbd050216b65)
* insert Entry(goal, Goal, FkiCareGoal-bruno-mobilitet-4-forkert, 832dcac0-bd39-4de4-a678-494c2adc046a)
* insert Entry(goal, Goal, FkiCareGoal-bruno-mobilitet-4-rettet, 637de28d-0905-4a3f-b6a2-2654625ec3b5)
* insert Entry(encounter, Encounter, FkiCareEncounter-bruno-opfoelgning-4, e0468bf3-b58f-4372-a3a5-7cbd3f84b350)

Instance: FkiCareCitizen-bruno-4
InstanceOf: FkiCareCitizen
Usage: #inline
* insert Known(507b5318-1b07-47ba-88d9-6185e6d10334, 2026-11-06T13:00:00+01:00)
* insert Bruno

Instance: FkiCareCondition-bruno-mobilitet-4
InstanceOf: FkiCareCondition
Usage: #inline
* insert Known(0f5e73ea-2146-4053-a999-bc21bbbecc2b, 2026-11-06T13:00:00+01:00)
* insert BrunoMobilitet

Instance: FkiCareCondition-bruno-personlig-pleje-4
InstanceOf: FkiCareCondition
Usage: #inline
* insert Known(66c439ce-1f6c-479c-8f9b-bbd050216b65, 2026-11-06T13:00:00+01:00)
* insert BrunoPersonligPleje

Instance: FkiCareGoal-bruno-mobilitet-4-forkert
InstanceOf: FkiCareGoal
Usage: #inline
* insert Known(832dcac0-bd39-4de4-a678-494c2adc046a, 2026-11-06T13:10:00+01:00)
* insert ExpectedLevel(entered-in-error, 2026-11-02)
* subject = Reference(FkiCareCitizen-bruno-4)
* target.detailCodeableConcept = $fsiii#fcc16cb1-41f0-4832-b834-110fba0aaabe "1"
* addresses = Reference(FkiCareCondition-bruno-mobilitet-4)

Instance: FkiCareGoal-bruno-mobilitet-4-rettet
InstanceOf: FkiCareGoal
Usage: #inline
* insert Known(637de28d-0905-4a3f-b6a2-2654625ec3b5, 2026-11-06T13:12:00+01:00)
* insert ExpectedLevel(active, 2026-11-02)
* subject = Reference(FkiCareCitizen-bruno-4)
* target.detailCodeableConcept = $fsiii#9c5cfb57-a498-40e5-98a7-792bf5fb205b "0"
* addresses = Reference(FkiCareCondition-bruno-mobilitet-4)

Instance: FkiCareEncounter-bruno-opfoelgning-4
InstanceOf: FkiCareEncounter
Usage: #inline
* insert Known(e0468bf3-b58f-4372-a3a5-7cbd3f84b350, 2026-11-06T13:00:00+01:00)
* insert HomeVisit(planned, 2027-02-01)
* insert FollowUpContact
* subject = Reference(FkiCareCitizen-bruno-4)
* reasonReference[0] = Reference(FkiCareCondition-bruno-mobilitet-4)
* reasonReference[1] = Reference(FkiCareCondition-bruno-personlig-pleje-4)

// ---- Monday 16 November: help gives way to training (§ 83 a). The old plan ends today, the new one has an id of its own.

Instance: FkiCareDeliveryReport-bruno-5-ny-plan
InstanceOf: FkiCareDeliveryReport
Usage: #example
Title: "Bruno 5: hjælp erstattes af træning"
Description: "Hjælp til bad afsluttes, og et rehabiliteringsforløb efter § 83 a begynder. Dagens rapport viser både det, der slutter, og det, der begynder."
* type = #collection
* timestamp = "2026-11-16T23:30:00+01:00"
* insert Entry(citizen, Patient, FkiCareCitizen-bruno-5, 507b5318-1b07-47ba-88d9-6185e6d10334)
* insert Entry(condition, Condition, FkiCareCondition-bruno-mobilitet-5, 0f5e73ea-2146-4053-a999-bc21bbbecc2b)
* insert Entry(condition, Condition, FkiCareCondition-bruno-personlig-pleje-5, 66c439ce-1f6c-479c-8f9b-bbd050216b65)
* insert Entry(plannedIntervention, CarePlan, FkiCarePlannedIntervention-bruno-hygiejne-5, b486e3d2-46d5-4e14-a1be-a50586075d4b)
* insert Entry(plannedIntervention, CarePlan, FkiCarePlannedIntervention-bruno-rh-hygiejne-5, d075e750-8913-44d7-b271-bcae7f7f4199)
* insert Entry(encounter, Encounter, FkiCareEncounter-bruno-opfoelgning-5, e0468bf3-b58f-4372-a3a5-7cbd3f84b350)

Instance: FkiCareCitizen-bruno-5
InstanceOf: FkiCareCitizen
Usage: #inline
* insert Known(507b5318-1b07-47ba-88d9-6185e6d10334, 2026-11-16T12:00:00+01:00)
* insert Bruno

Instance: FkiCareCondition-bruno-mobilitet-5
InstanceOf: FkiCareCondition
Usage: #inline
* insert Known(0f5e73ea-2146-4053-a999-bc21bbbecc2b, 2026-11-16T12:00:00+01:00)
* insert BrunoMobilitet

Instance: FkiCareCondition-bruno-personlig-pleje-5
InstanceOf: FkiCareCondition
Usage: #inline
* insert Known(66c439ce-1f6c-479c-8f9b-bbd050216b65, 2026-11-16T12:00:00+01:00)
* insert BrunoPersonligPleje

Instance: FkiCarePlannedIntervention-bruno-hygiejne-5
InstanceOf: FkiCarePlannedIntervention
Usage: #inline
* insert Known(b486e3d2-46d5-4e14-a1be-a50586075d4b, 2026-11-16T12:10:00+01:00)
* insert Grant(completed, completed, 2026-11-03)
* insert BrunoHygiejne
* period.end = "2026-11-16"

Instance: FkiCarePlannedIntervention-bruno-rh-hygiejne-5
InstanceOf: FkiCarePlannedIntervention
Usage: #inline
* insert Known(d075e750-8913-44d7-b271-bcae7f7f4199, 2026-11-16T12:15:00+01:00)
* insert Grant(active, in-progress, 2026-11-16)
* subject = Reference(FkiCareCitizen-bruno-5)
* period.end = "2027-01-29"
* activity.detail.code.coding[level2] = $fsiii#2912752c-2e9e-4702-8787-b45f73ff5b05 "RH Personlig hygiejne"
* activity.detail.reasonReference = Reference(FkiCareCondition-bruno-personlig-pleje-5)

Instance: FkiCareEncounter-bruno-opfoelgning-5
InstanceOf: FkiCareEncounter
Usage: #inline
* insert Known(e0468bf3-b58f-4372-a3a5-7cbd3f84b350, 2026-11-16T12:00:00+01:00)
* insert HomeVisit(planned, 2027-02-01)
* insert FollowUpContact
* subject = Reference(FkiCareCitizen-bruno-5)
* reasonReference[0] = Reference(FkiCareCondition-bruno-mobilitet-5)
* reasonReference[1] = Reference(FkiCareCondition-bruno-personlig-pleje-5)
