// ---- Wednesday 18 November: Einer dies. The health centre closes what he was referred to it for; nothing stands open (C-14, C-15).

Instance: Fki119DeliveryReport-einer-doed
InstanceOf: Fki119DeliveryReport
Usage: #example
Title: "Einer: borgeren er død"
Description: "Lægen havde henvist Einer til et holdforløb efter hans blodprop. Han er død: forløbet er stoppet, indsatsen har fået en afslutning, den næste gang er aflyst, og henvisningen er trukket tilbage."
* type = #collection
* timestamp = "2026-11-18T23:30:00+01:00"
* insert Entry(citizen, Patient, Fki119Citizen-einer-1, 71f4c2de-0a95-4d38-8e67-b3a1c85f0d21)
* insert Entry(organization, Organization, Fki119Organization-einer-praksis-1, a2523443-4175-4b67-aed8-aaba7de56714)
* insert Entry(organization, Organization, Fki119Organization-einer-sundhed-1, dd2fa14a-f599-4e09-886b-ea9cd6828199)
* insert Entry(serviceRequest, ServiceRequest, Fki119ServiceRequest-einer-1, 71f4c2de-0a95-4d38-8e67-b3a1c85f0d22)
* insert Entry(carePlan, CarePlan, Fki119CarePlan-einer-1, 71f4c2de-0a95-4d38-8e67-b3a1c85f0d23)
* insert Entry(plannedIntervention, CarePlan, Fki119PlannedIntervention-einer-1, 71f4c2de-0a95-4d38-8e67-b3a1c85f0d24)
* insert Entry(condition, Condition, Fki119Condition-einer-1, 71f4c2de-0a95-4d38-8e67-b3a1c85f0d25)
* insert Entry(encounter, Encounter, Fki119Encounter-einer-1, 71f4c2de-0a95-4d38-8e67-b3a1c85f0d26)

Instance: Fki119Citizen-einer-1
InstanceOf: Fki119Citizen
Usage: #inline
* insert Known(71f4c2de-0a95-4d38-8e67-b3a1c85f0d21, 2026-11-18T10:30:00+01:00)
* insert ReportedCitizen(0201609995)
* deceasedBoolean = true

Instance: Fki119Organization-einer-praksis-1
InstanceOf: Fki119Organization
Usage: #inline
* insert Known(a2523443-4175-4b67-aed8-aaba7de56714, 2026-11-18T10:30:00+01:00)
* insert Practice

Instance: Fki119Organization-einer-sundhed-1
InstanceOf: Fki119Organization
Usage: #inline
* insert Known(dd2fa14a-f599-4e09-886b-ea9cd6828199, 2026-11-18T10:30:00+01:00)
* insert HealthCentre

Instance: Fki119ServiceRequest-einer-1
InstanceOf: Fki119ServiceRequest
Usage: #inline
* insert Known(71f4c2de-0a95-4d38-8e67-b3a1c85f0d22, 2026-11-18T10:35:00+01:00)
* insert PreventionRequest(revoked, Fki119Citizen-einer-1, 2026-09-14)
* requester = Reference(Fki119Organization-einer-praksis-1)

Instance: Fki119CarePlan-einer-1
InstanceOf: Fki119CarePlan
Usage: #inline
* insert Known(71f4c2de-0a95-4d38-8e67-b3a1c85f0d23, 2026-11-18T10:35:00+01:00)
* insert Grant(revoked, stopped, 2026-10-05)
* period.end = "2026-11-18"
* category = $caresocial#5c160c02-e858-4c1f-925a-71ed64844749 "Interventionsforløb efter §119"
* insert Course(Fki119Citizen-einer-1, Fki119ServiceRequest-einer-1, Fki119Organization-einer-sundhed-1)
* activity.detail.statusReason = $caresocial#82e99421-31da-4915-96ed-168ccfa1d20c "Hændelse medfører ophør"

Instance: Fki119PlannedIntervention-einer-1
InstanceOf: Fki119PlannedIntervention
Usage: #inline
* insert Known(71f4c2de-0a95-4d38-8e67-b3a1c85f0d24, 2026-11-18T10:35:00+01:00)
* insert Grant(revoked, stopped, 2026-10-05)
* period.end = "2026-11-18"
* insert Course(Fki119Citizen-einer-1, Fki119ServiceRequest-einer-1, Fki119Organization-einer-sundhed-1)
* basedOn = Reference(Fki119CarePlan-einer-1)
* insert InGroup
* insert Level2(ab87c0b5-40be-4e0a-b749-d9f833bfed2d, "Fysisk træning")
* activity.detail.reasonReference = Reference(Fki119Condition-einer-1)

Instance: Fki119Condition-einer-1
InstanceOf: Fki119Condition
Usage: #inline
* insert Known(71f4c2de-0a95-4d38-8e67-b3a1c85f0d25, 2026-11-18T10:35:00+01:00)
* insert EndedCondition
* code = $fsiii#f1f1eee3-a3ea-4ca1-bfa9-ebb381af1a1f "Fysisk aktivitet"
* subject = Reference(Fki119Citizen-einer-1)
* recordedDate = "2026-09-29"

Instance: Fki119Encounter-einer-1
InstanceOf: Fki119Encounter
Usage: #inline
* insert Known(71f4c2de-0a95-4d38-8e67-b3a1c85f0d26, 2026-11-18T10:35:00+01:00)
* status = #cancelled
* class = $act-code#AMB
* period.start = "2026-11-23T14:00:00+01:00"
* period.end = "2026-11-23T15:00:00+01:00"
* subject = Reference(Fki119Citizen-einer-1)
* extension[basedOnCarePlan].valueReference = Reference(Fki119CarePlan-einer-1)
