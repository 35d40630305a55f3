// Bruno's follow-up and the end of the wound's treatment.

// ---- Wednesday 9 December: the wound is healed. Condition out of focus and inactive, intervention ended, the contact held.

Instance: FkiCareDeliveryReport-bruno-6-saar-helet
InstanceOf: FkiCareDeliveryReport
Usage: #example
Title: "Bruno 6: såret er helet"
Description: "Tilstanden er ikke længere til stede og ude af fokus, sårbehandlingen slutter. Sygeplejen indberetter intet opfølgningsresultat."
* type = #collection
* timestamp = "2026-12-09T23:30:00+01:00"
* insert Entry(citizen, Patient, FkiCareCitizen-bruno-6, 507b5318-1b07-47ba-88d9-6185e6d10334)
* insert Entry(condition, Condition, FkiCareCondition-bruno-saar-6, 1f344708-882f-48cc-9d28-b00b8cab0bb7)
* insert Entry(plannedIntervention, CarePlan, FkiCarePlannedIntervention-bruno-saarbehandling-6, 8b68d4b4-1170-4a97-a0b8-59ff852ef278)
* insert Entry(encounter, Encounter, FkiCareEncounter-bruno-saaropfoelgning-6, 929cdd8b-4da4-4448-b027-6a9df2bf6598)

Instance: FkiCareCitizen-bruno-6
InstanceOf: FkiCareCitizen
Usage: #inline
* insert Known(507b5318-1b07-47ba-88d9-6185e6d10334, 2026-12-09T09:00:00+01:00)
* insert Bruno

Instance: FkiCareCondition-bruno-saar-6
InstanceOf: FkiCareCondition
Usage: #inline
* insert Known(1f344708-882f-48cc-9d28-b00b8cab0bb7, 2026-12-09T09:20:00+01:00)
* insert EndedCondition
* insert BrunoSaar

Instance: FkiCarePlannedIntervention-bruno-saarbehandling-6
InstanceOf: FkiCarePlannedIntervention
Usage: #inline
* insert Known(8b68d4b4-1170-4a97-a0b8-59ff852ef278, 2026-12-09T09:25:00+01:00)
* insert Grant(completed, completed, 2026-11-05)
* insert BrunoSaarbehandling
* period.end = "2026-12-09"

Instance: FkiCareEncounter-bruno-saaropfoelgning-6
InstanceOf: FkiCareEncounter
Usage: #inline
* insert Known(929cdd8b-4da4-4448-b027-6a9df2bf6598, 2026-12-09T09:30:00+01:00)
* insert HomeVisit(finished, [[2026-12-09T09:00:00+01:00]])
* insert FollowUpContact
* subject = Reference(FkiCareCitizen-bruno-6)
* period.end = "2026-12-09T09:30:00+01:00"
* reasonReference = Reference(FkiCareCondition-bruno-saar-6)

// ---- Monday 1 February 2027: the planned follow-up is held. Mobility goes on at a better level, personal care ends; a new follow-up is planned.

Instance: FkiCareDeliveryReport-bruno-7-opfoelgning
InstanceOf: FkiCareDeliveryReport
Usage: #example
Title: "Bruno 7: opfølgning på hjemmeplejen"
Description: "Visitatoren følger op: mobilitet fortsætter på et bedre niveau, personlig pleje er ikke længere et problem, målet er nået, og rehabiliteringen er slut."
* type = #collection
* timestamp = "2027-02-01T23:30:00+01:00"
* insert Entry(citizen, Patient, FkiCareCitizen-bruno-7, 507b5318-1b07-47ba-88d9-6185e6d10334)
* insert Entry(condition, Condition, FkiCareCondition-bruno-mobilitet-7, 0f5e73ea-2146-4053-a999-bc21bbbecc2b)
* insert Entry(condition, Condition, FkiCareCondition-bruno-personlig-pleje-7, 66c439ce-1f6c-479c-8f9b-bbd050216b65)
* insert Entry(goal, Goal, FkiCareGoal-bruno-personlig-pleje-7, 67ab0114-c24d-4180-b2fc-f483e812c4d2)
* insert Entry(plannedIntervention, CarePlan, FkiCarePlannedIntervention-bruno-rh-hygiejne-7, d075e750-8913-44d7-b271-bcae7f7f4199)
* insert Entry(encounter, Encounter, FkiCareEncounter-bruno-opfoelgning-7, e0468bf3-b58f-4372-a3a5-7cbd3f84b350)
* insert Entry(encounter, Encounter, FkiCareEncounter-bruno-naeste-7, 5cb8725a-c0ec-49dd-9bc0-7e590fa84c70)
* insert Entry(followUp, Observation, FkiCareFollowUp-bruno-mobilitet-7, 7df0f058-f5bb-4f8d-aaeb-71b7c674316d)
* insert Entry(followUp, Observation, FkiCareFollowUp-bruno-personlig-pleje-7, 9c16219e-e81d-40b2-8a38-f5c44822e427)

Instance: FkiCareCitizen-bruno-7
InstanceOf: FkiCareCitizen
Usage: #inline
* insert Known(507b5318-1b07-47ba-88d9-6185e6d10334, 2027-02-01T10:00:00+01:00)
* insert Bruno

Instance: FkiCareCondition-bruno-mobilitet-7
InstanceOf: FkiCareCondition
Usage: #inline
* insert Known(0f5e73ea-2146-4053-a999-bc21bbbecc2b, 2027-02-01T10:20:00+01:00)
* insert InFocus
* severity = $fsiii#fcc16cb1-41f0-4832-b834-110fba0aaabe "1"
* code = $fsiii#d8aa5f09-cd9c-4996-a853-1c95ee98f25c "Mobilitet og bevægelse"
* subject = Reference(FkiCareCitizen-bruno-7)
* recordedDate = "2026-11-02"

Instance: FkiCareCondition-bruno-personlig-pleje-7
InstanceOf: FkiCareCondition
Usage: #inline
* insert Known(66c439ce-1f6c-479c-8f9b-bbd050216b65, 2027-02-01T10:22:00+01:00)
* insert EndedCondition
* severity = $fsiii#9c5cfb57-a498-40e5-98a7-792bf5fb205b "0"
* code = $fsiii#feb38b55-c2d7-4d57-99c2-93622eaa0025 "Personlig pleje"
* subject = Reference(FkiCareCitizen-bruno-7)
* recordedDate = "2026-11-02"

Instance: FkiCareGoal-bruno-personlig-pleje-7
InstanceOf: FkiCareGoal
Usage: #inline
* insert Known(67ab0114-c24d-4180-b2fc-f483e812c4d2, 2027-02-01T10:24:00+01:00)
* insert ExpectedLevel(completed, 2026-11-02)
* subject = Reference(FkiCareCitizen-bruno-7)
* target.detailCodeableConcept = $fsiii#fcc16cb1-41f0-4832-b834-110fba0aaabe "1"
* addresses = Reference(FkiCareCondition-bruno-personlig-pleje-7)

Instance: FkiCarePlannedIntervention-bruno-rh-hygiejne-7
InstanceOf: FkiCarePlannedIntervention
Usage: #inline
* insert Known(d075e750-8913-44d7-b271-bcae7f7f4199, 2027-02-01T10:26:00+01:00)
* insert Grant(completed, completed, 2026-11-16)
* subject = Reference(FkiCareCitizen-bruno-7)
* period.end = "2027-01-29"
* activity.detail.code.coding[level2] = $fsiii#2912752c-2e9e-4702-8787-b45f73ff5b05 "RH Personlig hygiejne"
* activity.detail.reasonReference = Reference(FkiCareCondition-bruno-personlig-pleje-7)

Instance: FkiCareEncounter-bruno-opfoelgning-7
InstanceOf: FkiCareEncounter
Usage: #inline
* insert Known(e0468bf3-b58f-4372-a3a5-7cbd3f84b350, 2027-02-01T11:00:00+01:00)
* insert HomeVisit(finished, [[2027-02-01T10:00:00+01:00]])
* insert FollowUpContact
* subject = Reference(FkiCareCitizen-bruno-7)
* period.end = "2027-02-01T10:55:00+01:00"
* reasonReference[0] = Reference(FkiCareCondition-bruno-mobilitet-7)
* reasonReference[1] = Reference(FkiCareCondition-bruno-personlig-pleje-7)

Instance: FkiCareEncounter-bruno-naeste-7
InstanceOf: FkiCareEncounter
Usage: #inline
* insert Known(5cb8725a-c0ec-49dd-9bc0-7e590fa84c70, 2027-02-01T11:02:00+01:00)
* insert HomeVisit(planned, 2027-05-03)
* insert FollowUpContact
* subject = Reference(FkiCareCitizen-bruno-7)
* reasonReference = Reference(FkiCareCondition-bruno-mobilitet-7)

RuleSet: FollowUpResult(at)
* status = #final
* code = $sct#712744002
* effectiveDateTime = "{at}"

Instance: FkiCareFollowUp-bruno-mobilitet-7
InstanceOf: FkiCareFollowUp
Usage: #inline
* insert Known(7df0f058-f5bb-4f8d-aaeb-71b7c674316d, 2027-02-01T10:30:00+01:00)
* insert FollowUpResult([[2027-02-01T10:30:00+01:00]])
* subject = Reference(FkiCareCitizen-bruno-7)
* focus = Reference(FkiCareCondition-bruno-mobilitet-7)
* valueCodeableConcept = $fsiii#9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213 "Fortsættes"

Instance: FkiCareFollowUp-bruno-personlig-pleje-7
InstanceOf: FkiCareFollowUp
Usage: #inline
* insert Known(9c16219e-e81d-40b2-8a38-f5c44822e427, 2027-02-01T10:32:00+01:00)
* insert FollowUpResult([[2027-02-01T10:32:00+01:00]])
* subject = Reference(FkiCareCitizen-bruno-7)
* focus = Reference(FkiCareCondition-bruno-personlig-pleje-7)
* valueCodeableConcept = $fsiii#59753987-c38d-41c5-b201-0eeff3032fef "Afsluttes"
