// The transition: Else's record still holds outgoing codes, letter codes, an area, her own assessment and the legacy follow-up.

RuleSet: Else
* insert ReportedCitizen(0201919990)

// ---- A report that mixes old and new, as the transition allows.

Instance: FkiCareTransitionDeliveryReport-else-1
InstanceOf: FkiCareTransitionDeliveryReport
Usage: #example
Title: "Else 1: gamle og nye koder side om side"
Description: "En hjemmeplejetilstand med brugervendt nøgle og en sygeplejetilstand med udgående kode, Elses egen vurdering, et område, et mål med status planned og et besøg, der udfører en planlagt indsats."
* type = #collection
* timestamp = "2026-11-09T23:30:00+01:00"
* insert Entry(citizen, Patient, FkiCareTransitionCitizen-else-1, 528eb0f0-0f91-47d0-8969-e97d01039e80)
* insert Entry(condition, Condition, FkiCareTransitionCondition-else-vaske-sig-1, 56054900-f532-4112-963f-a6a7f9dd957d)
* insert Entry(condition, Condition, FkiCareTransitionCondition-else-smerter-1, f5fb9df6-1cac-47b0-bf4e-474eaf0794be)
* insert Entry(goal, Goal, FkiCareTransitionGoal-else-vaske-sig-1, f452cad3-af51-4101-89aa-d746b463e07b)
* insert Entry(plannedIntervention, CarePlan, FkiCareTransitionPlannedIntervention-else-hygiejne-1, f5edaa07-273d-44a3-8e10-c391bf4c004b)
* insert Entry(completedIntervention, Procedure, FkiCareTransitionCompletedIntervention-else-vejledning-1, 4bb5738f-2cb5-4d72-94d3-b19ba3f11c75)
* insert Entry(encounter, Encounter, FkiCareTransitionEncounter-else-besoeg-1, 170bfd34-6bd8-46de-9b2f-681a91482037)
* insert Entry(encounter, Encounter, FkiCareTransitionEncounter-else-opfoelgning-1, 0a1431f3-f34f-41ba-83c9-6a6d6e5f58b8)
* insert Entry(followUp, Observation, FkiCareTransitionFollowUp-else-hygiejne-1, d1c72015-7781-4758-aa37-655ef6523ec6)
* insert Entry(matterOfInterest, Observation, FkiCareTransitionMatterOfInterest-else-1, f5a3fda2-7621-4bda-9e45-0ab39825994c)
* insert Entry(citizensOwnObservation, Observation, FkiCareTransitionCitizensOwnObservation-else-udfoerelse-1, 51bb28a7-8fc5-4de3-8d19-ae8c680fe13c)
* insert Entry(citizensOwnObservation, Observation, FkiCareTransitionCitizensOwnObservation-else-betydning-1, c51e1888-c60a-4c09-b323-8b9ec470aefc)

Instance: FkiCareTransitionCitizen-else-1
InstanceOf: FkiCareTransitionCitizen
Usage: #inline
* insert Known(528eb0f0-0f91-47d0-8969-e97d01039e80, 2026-11-09T09:00:00+01:00)
* insert Else

Instance: FkiCareTransitionCondition-else-vaske-sig-1
InstanceOf: FkiCareTransitionCondition
Usage: #inline
* insert Known(56054900-f532-4112-963f-a6a7f9dd957d, 2026-11-09T09:00:00+01:00)
* insert InFocus
* severity = $fsiii#B3 "2"
* code = $fsiii#J1.1 "Vaske sig"
* subject = Reference(FkiCareTransitionCitizen-else-1)
* recordedDate = "2023-03-14"

Instance: FkiCareTransitionCondition-else-smerter-1
InstanceOf: FkiCareTransitionCondition
Usage: #inline
* insert Known(f5fb9df6-1cac-47b0-bf4e-474eaf0794be, 2026-11-09T09:00:00+01:00)
* insert InFocus
* code = $fsiii#I9.3 "Kroniske smerter"
* subject = Reference(FkiCareTransitionCitizen-else-1)
* recordedDate = "2023-05-02"

Instance: FkiCareTransitionGoal-else-vaske-sig-1
InstanceOf: FkiCareTransitionGoal
Usage: #inline
* insert Known(f452cad3-af51-4101-89aa-d746b463e07b, 2026-11-09T09:10:00+01:00)
* insert ExpectedLevel(planned, 2026-11-09)
* subject = Reference(FkiCareTransitionCitizen-else-1)
* target.detailCodeableConcept = $fsiii#B2 "1"
* addresses = Reference(FkiCareTransitionCondition-else-vaske-sig-1)

Instance: FkiCareTransitionPlannedIntervention-else-hygiejne-1
InstanceOf: FkiCareTransitionPlannedIntervention
Usage: #inline
* insert Known(f5edaa07-273d-44a3-8e10-c391bf4c004b, 2026-11-09T09:00:00+01:00)
* insert Grant(active, in-progress, 2023-03-20)
* subject = Reference(FkiCareTransitionCitizen-else-1)
* activity.detail.code.coding[level2] = $fsiii#H1.1 "Personlig hygiejne"
* activity.detail.reasonReference = Reference(FkiCareTransitionCondition-else-vaske-sig-1)

Instance: FkiCareTransitionCompletedIntervention-else-vejledning-1
InstanceOf: FkiCareTransitionCompletedIntervention
Usage: #inline
* insert Known(4bb5738f-2cb5-4d72-94d3-b19ba3f11c75, 2026-11-09T09:40:00+01:00)
* status = #completed
* code.coding[level2] = $fsiii#G1.42 "Vejledning"
* subject = Reference(FkiCareTransitionCitizen-else-1)
* performedDateTime = "2026-11-09T09:30:00+01:00"
* reasonReference = Reference(FkiCareTransitionCondition-else-smerter-1)

Instance: FkiCareTransitionEncounter-else-besoeg-1
InstanceOf: FkiCareTransitionEncounter
Usage: #inline
* insert Known(170bfd34-6bd8-46de-9b2f-681a91482037, 2026-11-09T09:45:00+01:00)
* insert HomeVisit(finished, [[2026-11-09T09:00:00+01:00]])
* type = $caresocial#784275f1-6822-4a88-b361-d958007d5253 "udførelse af planlagt indsats"
* subject = Reference(FkiCareTransitionCitizen-else-1)
* period.end = "2026-11-09T09:35:00+01:00"
* extension[basedOnIntervention].valueReference = Reference(FkiCareTransitionPlannedIntervention-else-hygiejne-1)

Instance: FkiCareTransitionEncounter-else-opfoelgning-1
InstanceOf: FkiCareTransitionEncounter
Usage: #inline
* insert Known(0a1431f3-f34f-41ba-83c9-6a6d6e5f58b8, 2026-11-09T09:46:00+01:00)
* insert HomeVisit(planned, 2027-01-11)
* insert FollowUpContact
* subject = Reference(FkiCareTransitionCitizen-else-1)
* reasonReference[0] = Reference(FkiCareTransitionCondition-else-vaske-sig-1)
* reasonReference[1] = Reference(FkiCareTransitionCondition-else-smerter-1)

Instance: FkiCareTransitionFollowUp-else-hygiejne-1
InstanceOf: FkiCareTransitionFollowUp
Usage: #inline
* insert Known(d1c72015-7781-4758-aa37-655ef6523ec6, 2026-11-09T09:47:00+01:00)
* insert FollowUpResult([[2026-11-09T09:40:00+01:00]])
* subject = Reference(FkiCareTransitionCitizen-else-1)
* focus = Reference(FkiCareTransitionPlannedIntervention-else-hygiejne-1)
* valueCodeableConcept = $fsiii#E1 "Fortsættes"

Instance: FkiCareTransitionMatterOfInterest-else-1
InstanceOf: FkiCareTransitionMatterOfInterest
Usage: #inline
* insert Known(f5a3fda2-7621-4bda-9e45-0ab39825994c, 2026-11-09T09:48:00+01:00)
* status = #final
* code = $fsiii#J5 "Samfundsliv"
* subject = Reference(FkiCareTransitionCitizen-else-1)
* effectiveDateTime = "2026-11-09"
* valueCodeableConcept = $fsiii#B6 "9"

RuleSet: OwnAssessment
* status = #final
* subject = Reference(FkiCareTransitionCitizen-else-1)
* focus = Reference(FkiCareTransitionCondition-else-vaske-sig-1)
* effectiveDateTime = "2026-11-09"

Instance: FkiCareTransitionCitizensOwnObservation-else-udfoerelse-1
InstanceOf: FkiCareTransitionCitizensOwnObservation
Usage: #inline
* insert Known(51bb28a7-8fc5-4de3-8d19-ae8c680fe13c, 2026-11-09T09:49:00+01:00)
* insert OwnAssessment
* code = $fsiii#C "Udførelse"
* valueCodeableConcept = $fsiii#C2 "Udfører dele af"

Instance: FkiCareTransitionCitizensOwnObservation-else-betydning-1
InstanceOf: FkiCareTransitionCitizensOwnObservation
Usage: #inline
* insert Known(c51e1888-c60a-4c09-b323-8b9ec470aefc, 2026-11-09T09:50:00+01:00)
* insert OwnAssessment
* code = $fsiii#687159ad-a61c-47c0-a878-53aa54bae2d5 "Betydning"
* valueCodeableConcept = $fsiii#283bc119-5c7c-4679-8c8b-8768484e96d7 "Oplever begrænsninger"
