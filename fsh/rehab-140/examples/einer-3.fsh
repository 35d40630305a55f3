// ---- Wednesday 18 November: Einer dies. The training centre closes his rehabilitation; nothing stands open (C-14, C-15).

Instance: Fki140DeliveryReport-einer-3-doed
InstanceOf: Fki140DeliveryReport
Usage: #example
Title: "Einer 3: borgeren er død"
Description: "Einer er død. Forløbet er stoppet, indsatsen har fået en afslutning, tilstanden er ude af fokus, den aftalte træning er aflyst, og genoptræningsplanen er trukket tilbage."
* type = #collection
* timestamp = "2026-11-18T23:30:00+01:00"
* insert Entry(citizen, Patient, Fki140Citizen-einer-3, e91172e9-9713-49dc-9d7d-799ab08ea3f3)
* insert Entry(organization, Organization, Fki140Organization-einer-sygehus-3, b24f74b6-326b-402e-803e-38018f9d7a73)
* insert Entry(organization, Organization, Fki140Organization-einer-traening-3, d35f199c-a307-41f2-b86b-7a43deb5be86)
* insert Entry(focusCondition, Condition, Fki140FocusCondition-einer-apopleksi-3, f5f0c5e9-7076-409c-a568-2a6854f7fb3c)
* insert Entry(serviceRequest, ServiceRequest, Fki140ServiceRequest-einer-plan-3, 1fbd1120-ca96-4b51-a19c-31874330ec36)
* insert Entry(carePlan, CarePlan, Fki140CarePlan-einer-forloeb-3, 5d0c9f3a-8b62-4e7d-a1f4-6c2b90e7d311)
* insert Entry(plannedIntervention, CarePlan, Fki140PlannedIntervention-einer-traening-3, 5d0c9f3a-8b62-4e7d-a1f4-6c2b90e7d312)
* insert Entry(condition, Condition, Fki140Condition-einer-mobilitet-3, 5d0c9f3a-8b62-4e7d-a1f4-6c2b90e7d313)
* insert Entry(encounter, Encounter, Fki140Encounter-einer-aflyst-3, 5d0c9f3a-8b62-4e7d-a1f4-6c2b90e7d314)

Instance: Fki140Citizen-einer-3
InstanceOf: Fki140Citizen
Usage: #inline
* insert Known(e91172e9-9713-49dc-9d7d-799ab08ea3f3, 2026-11-18T09:00:00+01:00)
* insert ReportedCitizen(0201609995)
* deceasedBoolean = true

Instance: Fki140Organization-einer-sygehus-3
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(b24f74b6-326b-402e-803e-38018f9d7a73, 2026-11-18T09:00:00+01:00)
* insert Neurology

Instance: Fki140Organization-einer-traening-3
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(d35f199c-a307-41f2-b86b-7a43deb5be86, 2026-11-18T09:00:00+01:00)
* insert TrainingCentre

Instance: Fki140FocusCondition-einer-apopleksi-3
InstanceOf: Fki140FocusCondition
Usage: #inline
* insert Known(f5f0c5e9-7076-409c-a568-2a6854f7fb3c, 2026-11-18T09:00:00+01:00)
* insert Diagnosis(Fki140Citizen-einer-3, DI63, "Blodprop i hjernen")

Instance: Fki140ServiceRequest-einer-plan-3
InstanceOf: Fki140ServiceRequest
Usage: #inline
* insert Known(1fbd1120-ca96-4b51-a19c-31874330ec36, 2026-11-18T09:05:00+01:00)
* insert RehabilitationPlan(revoked, Fki140Citizen-einer-3, Fki140Organization-einer-sygehus-3, 2026-03-02, 2026-03-02)
* reasonReference = Reference(Fki140FocusCondition-einer-apopleksi-3)
* occurrencePeriod.start = "2026-03-05"
* insert General

Instance: Fki140CarePlan-einer-forloeb-3
InstanceOf: Fki140CarePlan
Usage: #inline
* insert Known(5d0c9f3a-8b62-4e7d-a1f4-6c2b90e7d311, 2026-11-18T09:05:00+01:00)
* insert Grant(revoked, stopped, 2026-09-01)
* period.end = "2026-11-18"
* category = $caresocial#f15b2663-94d9-4d0c-a5de-d8bd8e1e4ebb "Interventionsforløb efter §140"
* insert Course(Fki140Citizen-einer-3, Fki140ServiceRequest-einer-plan-3, Fki140Organization-einer-traening-3)
* activity.detail.statusReason = $caresocial#82e99421-31da-4915-96ed-168ccfa1d20c "Hændelse medfører ophør"

Instance: Fki140PlannedIntervention-einer-traening-3
InstanceOf: Fki140PlannedIntervention
Usage: #inline
* insert Known(5d0c9f3a-8b62-4e7d-a1f4-6c2b90e7d312, 2026-11-18T09:05:00+01:00)
* insert Grant(revoked, stopped, 2026-09-01)
* period.end = "2026-11-18"
* insert Course(Fki140Citizen-einer-3, Fki140ServiceRequest-einer-plan-3, Fki140Organization-einer-traening-3)
* basedOn = Reference(Fki140CarePlan-einer-forloeb-3)
* insert Individual
* insert Level2(2abe20c7-c0b4-41c1-b397-52acf36499ef, "Fysisk træning")
* activity.detail.reasonReference = Reference(Fki140Condition-einer-mobilitet-3)

Instance: Fki140Condition-einer-mobilitet-3
InstanceOf: Fki140Condition
Usage: #inline
* insert Known(5d0c9f3a-8b62-4e7d-a1f4-6c2b90e7d313, 2026-11-18T09:05:00+01:00)
* insert EndedCondition
* code = $fsiii#dd41df82-3c13-4523-b9c5-e83676425299 "Mobilitet og bevægelse"
* subject = Reference(Fki140Citizen-einer-3)
* recordedDate = "2026-08-28"

Instance: Fki140Encounter-einer-aflyst-3
InstanceOf: Fki140Encounter
Usage: #inline
* insert Known(5d0c9f3a-8b62-4e7d-a1f4-6c2b90e7d314, 2026-11-18T09:05:00+01:00)
* status = #cancelled
* class = $act-code#AMB
* period.start = "2026-11-20T10:00:00+01:00"
* period.end = "2026-11-20T10:45:00+01:00"
* subject = Reference(Fki140Citizen-einer-3)
* extension[basedOnCarePlan].valueReference = Reference(Fki140CarePlan-einer-forloeb-3)
