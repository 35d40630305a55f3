// Bruno Test Elmer, 79, after a broken hip: from the rehabilitation plan to the first training.

RuleSet: BrunoHoftebrud(citizen)
* insert Diagnosis({citizen}, DS720, "Brud på lårbenshals")

RuleSet: BrunoPlan(status, n)
* insert RehabilitationPlan({status}, Fki140Citizen-bruno-{n}, Fki140Organization-bruno-sygehus-{n}, [[2026-10-28T13:05:00+01:00]], 2026-10-27)
* insert GeneralAtLevel(8b962281-2ab6-4b10-9c91-4bac592d6d49, "Basal")
* reasonReference = Reference(Fki140FocusCondition-bruno-hoftebrud-{n})
* occurrencePeriod.start = "2026-11-03T10:00:00+01:00"

RuleSet: BrunoUdredning(n)
* insert Course(Fki140Citizen-bruno-{n}, Fki140ServiceRequest-bruno-plan-{n}, Fki140Organization-bruno-traening-{n})
* insert Individual
* insert Level2(1130ad70-6553-490d-87f8-5e8941687a0c, "Terapeutfaglig udredning")

RuleSet: BrunoForloeb(n)
* category = $caresocial#f15b2663-94d9-4d0c-a5de-d8bd8e1e4ebb "Interventionsforløb efter §140"
* insert Course(Fki140Citizen-bruno-{n}, Fki140ServiceRequest-bruno-plan-{n}, Fki140Organization-bruno-traening-{n})

RuleSet: BrunoFysiskTraening(n)
* insert Course(Fki140Citizen-bruno-{n}, Fki140ServiceRequest-bruno-plan-{n}, Fki140Organization-bruno-traening-{n})
* basedOn = Reference(Fki140CarePlan-bruno-forloeb-{n})
* insert InGroup
* insert Level2(2abe20c7-c0b4-41c1-b397-52acf36499ef, "Fysisk træning")
* activity.detail.code.coding[level3] = $local-intervention#TR-HOFTE "Hoftehold, to gange om ugen"
* activity.detail.reasonReference = Reference(Fki140Condition-bruno-mobilitet-{n})

RuleSet: BrunoAdl(n)
* insert Course(Fki140Citizen-bruno-{n}, Fki140ServiceRequest-bruno-plan-{n}, Fki140Organization-bruno-traening-{n})
* basedOn = Reference(Fki140CarePlan-bruno-forloeb-{n})
* insert Individual
* insert Level2(7f825e3e-1a5c-4249-bf41-9f7171fb6b8a, "ADL-træning")
* activity.detail.reasonReference = Reference(Fki140Condition-bruno-forflytning-{n})

RuleSet: BrunoTilstand(n, code, display)
* code = $fsiii#{code} {display}
* subject = Reference(Fki140Citizen-bruno-{n})
* recordedDate = "2026-11-03"

// The entries that every report of Bruno's course has, because the rest refers to them.
RuleSet: BrunoEntries(n)
* insert Entry(citizen, Patient, Fki140Citizen-bruno-{n}, 507b5318-1b07-47ba-88d9-6185e6d10334)
* insert Entry(organization, Organization, Fki140Organization-bruno-sygehus-{n}, 52593c97-7558-4319-80b0-92a2e7235e84)
* insert Entry(organization, Organization, Fki140Organization-bruno-traening-{n}, d35f199c-a307-41f2-b86b-7a43deb5be86)
* insert Entry(focusCondition, Condition, Fki140FocusCondition-bruno-hoftebrud-{n}, da17aadc-2332-4886-932c-cb4dcc0b8af7)
* insert Entry(serviceRequest, ServiceRequest, Fki140ServiceRequest-bruno-plan-{n}, 19098f3c-01d8-4314-9941-f82f0f7b971e)

// ---- Wednesday 28 October: the plan arrives, the first contact is offered for 3 November, the therapist's assessment is granted.

Instance: Fki140DeliveryReport-bruno-1-genoptraeningsplan
InstanceOf: Fki140DeliveryReport
Usage: #example
Title: "Bruno 1: genoptræningsplanen modtages"
Description: "Sygehuset udskriver Bruno efter et hoftebrud og sender en genoptræningsplan. Kommunen tilbyder en første tid inden for syv dage og bevilger terapeutfaglig udredning."
* type = #collection
* timestamp = "2026-10-28T23:30:00+01:00"
* insert BrunoEntries(1)
* insert Entry(plannedIntervention, CarePlan, Fki140PlannedIntervention-bruno-udredning-1, 06de95c9-ed6d-4b03-b3aa-6db4617b3306)

Instance: Fki140Citizen-bruno-1
InstanceOf: Fki140Citizen
Usage: #inline
* insert Known(507b5318-1b07-47ba-88d9-6185e6d10334, 2026-10-28T13:10:00+01:00)
* insert Bruno
* active = true

Instance: Fki140Organization-bruno-sygehus-1
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(52593c97-7558-4319-80b0-92a2e7235e84, 2026-10-28T13:10:00+01:00)
* insert Orthopaedics

Instance: Fki140Organization-bruno-traening-1
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(d35f199c-a307-41f2-b86b-7a43deb5be86, 2026-10-28T14:20:00+01:00)
* insert TrainingCentre

Instance: Fki140FocusCondition-bruno-hoftebrud-1
InstanceOf: Fki140FocusCondition
Usage: #inline
* insert Known(da17aadc-2332-4886-932c-cb4dcc0b8af7, 2026-10-28T13:10:00+01:00)
* insert BrunoHoftebrud(Fki140Citizen-bruno-1)

Instance: Fki140ServiceRequest-bruno-plan-1
InstanceOf: Fki140ServiceRequest
Usage: #inline
* insert Known(19098f3c-01d8-4314-9941-f82f0f7b971e, 2026-10-28T14:20:00+01:00)
* insert BrunoPlan(active, 1)

Instance: Fki140PlannedIntervention-bruno-udredning-1
InstanceOf: Fki140PlannedIntervention
Usage: #inline
* insert Known(06de95c9-ed6d-4b03-b3aa-6db4617b3306, 2026-10-28T14:20:00+01:00)
* insert Grant(active, scheduled, 2026-10-28)
* insert BrunoUdredning(1)

// ---- Tuesday 3 November: the assessment is held and done; three conditions are found.

Instance: Fki140DeliveryReport-bruno-2-udredning
InstanceOf: Fki140DeliveryReport
Usage: #example
Title: "Bruno 2: terapeutfaglig udredning"
Description: "Fysioterapeuten udreder Bruno i træningscenteret og finder, at mobilitet, forflytning og smerter skal der arbejdes med."
* type = #collection
* timestamp = "2026-11-03T23:30:00+01:00"
* insert BrunoEntries(2)
* insert Entry(plannedIntervention, CarePlan, Fki140PlannedIntervention-bruno-udredning-2, 06de95c9-ed6d-4b03-b3aa-6db4617b3306)
* insert Entry(condition, Condition, Fki140Condition-bruno-mobilitet-2, b61ea695-3799-4421-a7a4-4c34e475ca76)
* insert Entry(condition, Condition, Fki140Condition-bruno-forflytning-2, 6d2b70ed-8abf-4c6c-8592-ee61e56ad524)
* insert Entry(condition, Condition, Fki140Condition-bruno-smerter-2, ca806ae6-292b-4c6d-9c95-969ae8d48472)
* insert Entry(encounter, Encounter, Fki140Encounter-bruno-udredning-2, c3f86266-ecf2-4815-acf4-c0631a48dee0)

Instance: Fki140Citizen-bruno-2
InstanceOf: Fki140Citizen
Usage: #inline
* insert Known(507b5318-1b07-47ba-88d9-6185e6d10334, 2026-11-03T10:00:00+01:00)
* insert Bruno

Instance: Fki140Organization-bruno-sygehus-2
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(52593c97-7558-4319-80b0-92a2e7235e84, 2026-11-03T10:00:00+01:00)
* insert Orthopaedics

Instance: Fki140Organization-bruno-traening-2
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(d35f199c-a307-41f2-b86b-7a43deb5be86, 2026-11-03T10:00:00+01:00)
* insert TrainingCentre

Instance: Fki140FocusCondition-bruno-hoftebrud-2
InstanceOf: Fki140FocusCondition
Usage: #inline
* insert Known(da17aadc-2332-4886-932c-cb4dcc0b8af7, 2026-11-03T10:00:00+01:00)
* insert BrunoHoftebrud(Fki140Citizen-bruno-2)

Instance: Fki140ServiceRequest-bruno-plan-2
InstanceOf: Fki140ServiceRequest
Usage: #inline
* insert Known(19098f3c-01d8-4314-9941-f82f0f7b971e, 2026-11-03T10:00:00+01:00)
* insert BrunoPlan(active, 2)

Instance: Fki140PlannedIntervention-bruno-udredning-2
InstanceOf: Fki140PlannedIntervention
Usage: #inline
* insert Known(06de95c9-ed6d-4b03-b3aa-6db4617b3306, 2026-11-03T11:15:00+01:00)
* insert Grant(completed, completed, 2026-10-28)
* period.end = "2026-11-03"
* insert BrunoUdredning(2)

Instance: Fki140Condition-bruno-mobilitet-2
InstanceOf: Fki140Condition
Usage: #inline
* insert Known(b61ea695-3799-4421-a7a4-4c34e475ca76, 2026-11-03T11:05:00+01:00)
* insert InFocus
* insert BrunoTilstand(2, dd41df82-3c13-4523-b9c5-e83676425299, "Mobilitet og bevægelse")

Instance: Fki140Condition-bruno-forflytning-2
InstanceOf: Fki140Condition
Usage: #inline
* insert Known(6d2b70ed-8abf-4c6c-8592-ee61e56ad524, 2026-11-03T11:05:00+01:00)
* insert InFocus
* insert BrunoTilstand(2, 86e1982c-f459-4658-9071-e4bf3453a687, "Forflytte sig")

Instance: Fki140Condition-bruno-smerter-2
InstanceOf: Fki140Condition
Usage: #inline
* insert Known(ca806ae6-292b-4c6d-9c95-969ae8d48472, 2026-11-03T11:08:00+01:00)
* insert InFocus
* insert BrunoTilstand(2, 3c685f14-5d48-4b1c-a451-9da780e2b41c, "Sanser og smerter")
* verificationStatus = $condition-verification#confirmed

Instance: Fki140Encounter-bruno-udredning-2
InstanceOf: Fki140Encounter
Usage: #inline
* insert Known(c3f86266-ecf2-4815-acf4-c0631a48dee0, 2026-11-03T11:10:00+01:00)
* insert Held(AMB, [[2026-11-03T10:00:00+01:00]], [[2026-11-03T11:00:00+01:00]])
* subject = Reference(Fki140Citizen-bruno-2)
* extension[basedOnCarePlan].valueReference = Reference(Fki140PlannedIntervention-bruno-udredning-2)
