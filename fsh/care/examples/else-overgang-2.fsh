// Two reports that show a warning on purpose: what still passes in the transition, and will not afterwards.

// ---- The legacy follow-up: the condition points to a planned home visit (E-17).

Instance: FkiCareTransitionDeliveryReport-else-2-gammel-opfoelgning
InstanceOf: FkiCareTransitionDeliveryReport
Usage: #example
Title: "Else 2: opfølgning på den gamle måde"
Description: "Tilstanden henviser med en extension til et planlagt hjemmebesøg, som selv ikke henviser til noget. Modtages i overgangen med en advarsel (E-17)."
* type = #collection
* timestamp = "2026-11-10T23:30:00+01:00"
* insert Entry(citizen, Patient, FkiCareTransitionCitizen-else-2, 528eb0f0-0f91-47d0-8969-e97d01039e80)
* insert Entry(condition, Condition, FkiCareTransitionCondition-else-smerter-2, f5fb9df6-1cac-47b0-bf4e-474eaf0794be)
* insert Entry(encounter, Encounter, FkiCareTransitionEncounter-else-opfoelgning-2, 1b20d31b-4f31-4e4f-8b24-1bd57595a273)

Instance: FkiCareTransitionCitizen-else-2
InstanceOf: FkiCareTransitionCitizen
Usage: #inline
* insert Known(528eb0f0-0f91-47d0-8969-e97d01039e80, 2026-11-10T09:00:00+01:00)
* insert Else
* deceasedBoolean = false

Instance: FkiCareTransitionCondition-else-smerter-2
InstanceOf: FkiCareTransitionCondition
Usage: #inline
* insert Known(f5fb9df6-1cac-47b0-bf4e-474eaf0794be, 2026-11-10T09:05:00+01:00)
* insert InFocus
* extension[followUpEncounter].valueReference = Reference(FkiCareTransitionEncounter-else-opfoelgning-2)
* code = $fsiii#I9.3 "Kroniske smerter"
* subject = Reference(FkiCareTransitionCitizen-else-2)
* recordedDate = "2023-05-02"

Instance: FkiCareTransitionEncounter-else-opfoelgning-2
InstanceOf: FkiCareTransitionEncounter
Usage: #inline
* insert Known(1b20d31b-4f31-4e4f-8b24-1bd57595a273, 2026-11-10T09:06:00+01:00)
* insert HomeVisit(planned, 2027-01-18)
* insert FollowUpContact
* subject = Reference(FkiCareTransitionCitizen-else-2)

// ---- A death in the transition: a warning (C-14), an error afterwards where something is left open.

Instance: FkiCareTransitionDeliveryReport-einer-doed
InstanceOf: FkiCareTransitionDeliveryReport
Usage: #example
Title: "Einer: borgeren er død (overgang)"
Description: "En indberetning om en død borger, hvor den planlagte indsats er afsluttet. Modtages i overgangen med en advarsel (C-14)."
* type = #collection
* timestamp = "2026-11-18T23:30:00+01:00"
* insert Entry(citizen, Patient, FkiCareTransitionCitizen-einer-doed, 816225c1-6629-493d-93c0-77f8748ade02)
* insert Entry(condition, Condition, FkiCareTransitionCondition-einer-doed, d560b396-0143-4c24-ad3c-f45e5ef23a41)
* insert Entry(plannedIntervention, CarePlan, FkiCareTransitionPlannedIntervention-einer-doed, d84dd1c4-a8be-45f7-8bee-4fbe688ad9d6)

Instance: FkiCareTransitionCitizen-einer-doed
InstanceOf: FkiCareTransitionCitizen
Usage: #inline
* insert Known(816225c1-6629-493d-93c0-77f8748ade02, 2026-11-18T07:10:00+01:00)
* insert ReportedCitizen(0201609995)
* deceasedBoolean = true

Instance: FkiCareTransitionCondition-einer-doed
InstanceOf: FkiCareTransitionCondition
Usage: #inline
* insert Known(d560b396-0143-4c24-ad3c-f45e5ef23a41, 2026-11-18T07:30:00+01:00)
* insert EndedCondition
* code = $fsiii#I7.2 "Cirkulationsproblemer"
* subject = Reference(FkiCareTransitionCitizen-einer-doed)
* recordedDate = "2025-06-12"

Instance: FkiCareTransitionPlannedIntervention-einer-doed
InstanceOf: FkiCareTransitionPlannedIntervention
Usage: #inline
* insert Known(d84dd1c4-a8be-45f7-8bee-4fbe688ad9d6, 2026-11-18T07:30:00+01:00)
* insert Grant(completed, completed, 2025-06-13)
* subject = Reference(FkiCareTransitionCitizen-einer-doed)
* period.end = "2026-11-18"
* activity.detail.code.coding[level2] = $fsiii#G1.20 "Medicinadministration"
* activity.detail.reasonReference = Reference(FkiCareTransitionCondition-einer-doed)
