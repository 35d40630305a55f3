// Bruno's course: granted, trained, one contact corrected.

// ---- Thursday 5 November: the course is granted, with training in a class and, on his own, in daily activities.

Instance: Fki140DeliveryReport-bruno-3-forloeb
InstanceOf: Fki140DeliveryReport
Usage: #example
Title: "Bruno 3: forløbet bevilges"
Description: "Efter udredningen bevilger træningscenteret et interventionsforløb med træning på hold og ADL-træning individuelt."
* type = #collection
* timestamp = "2026-11-05T23:30:00+01:00"
* insert BrunoEntries(3)
* insert Entry(carePlan, CarePlan, Fki140CarePlan-bruno-forloeb-3, a90fd8f7-3d11-44d5-8687-1456745058a3)
* insert Entry(plannedIntervention, CarePlan, Fki140PlannedIntervention-bruno-fysisk-3, 1363bab0-0db2-406a-b639-aa514361370b)
* insert Entry(plannedIntervention, CarePlan, Fki140PlannedIntervention-bruno-adl-3, 63c36c06-a060-425d-aaf1-4dd72433b193)
* insert Entry(condition, Condition, Fki140Condition-bruno-mobilitet-3, b61ea695-3799-4421-a7a4-4c34e475ca76)
* insert Entry(condition, Condition, Fki140Condition-bruno-forflytning-3, 6d2b70ed-8abf-4c6c-8592-ee61e56ad524)

Instance: Fki140Citizen-bruno-3
InstanceOf: Fki140Citizen
Usage: #inline
* insert Known(507b5318-1b07-47ba-88d9-6185e6d10334, 2026-11-05T09:00:00+01:00)
* insert Bruno

Instance: Fki140Organization-bruno-sygehus-3
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(52593c97-7558-4319-80b0-92a2e7235e84, 2026-11-05T09:00:00+01:00)
* insert Orthopaedics

Instance: Fki140Organization-bruno-traening-3
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(d35f199c-a307-41f2-b86b-7a43deb5be86, 2026-11-05T09:00:00+01:00)
* insert TrainingCentre

Instance: Fki140FocusCondition-bruno-hoftebrud-3
InstanceOf: Fki140FocusCondition
Usage: #inline
* insert Known(da17aadc-2332-4886-932c-cb4dcc0b8af7, 2026-11-05T09:00:00+01:00)
* insert BrunoHoftebrud(Fki140Citizen-bruno-3)

Instance: Fki140ServiceRequest-bruno-plan-3
InstanceOf: Fki140ServiceRequest
Usage: #inline
* insert Known(19098f3c-01d8-4314-9941-f82f0f7b971e, 2026-11-05T09:00:00+01:00)
* insert BrunoPlan(active, 3)

Instance: Fki140CarePlan-bruno-forloeb-3
InstanceOf: Fki140CarePlan
Usage: #inline
* insert Known(a90fd8f7-3d11-44d5-8687-1456745058a3, 2026-11-05T09:10:00+01:00)
* insert Grant(active, not-started, 2026-11-05)
* insert BrunoForloeb(3)

Instance: Fki140PlannedIntervention-bruno-fysisk-3
InstanceOf: Fki140PlannedIntervention
Usage: #inline
* insert Known(1363bab0-0db2-406a-b639-aa514361370b, 2026-11-05T09:12:00+01:00)
* insert Grant(active, scheduled, 2026-11-05)
* insert BrunoFysiskTraening(3)

Instance: Fki140PlannedIntervention-bruno-adl-3
InstanceOf: Fki140PlannedIntervention
Usage: #inline
* insert Known(63c36c06-a060-425d-aaf1-4dd72433b193, 2026-11-05T09:14:00+01:00)
* insert Grant(active, scheduled, 2026-11-05)
* insert BrunoAdl(3)

Instance: Fki140Condition-bruno-mobilitet-3
InstanceOf: Fki140Condition
Usage: #inline
* insert Known(b61ea695-3799-4421-a7a4-4c34e475ca76, 2026-11-05T09:00:00+01:00)
* insert InFocus
* insert BrunoTilstand(3, dd41df82-3c13-4523-b9c5-e83676425299, "Mobilitet og bevægelse")

Instance: Fki140Condition-bruno-forflytning-3
InstanceOf: Fki140Condition
Usage: #inline
* insert Known(6d2b70ed-8abf-4c6c-8592-ee61e56ad524, 2026-11-05T09:00:00+01:00)
* insert InFocus
* insert BrunoTilstand(3, 86e1982c-f459-4658-9071-e4bf3453a687, "Forflytte sig")

// ---- Tuesday 10 November: the first training. The therapist types the wrong time.

Instance: Fki140DeliveryReport-bruno-4-traening
InstanceOf: Fki140DeliveryReport
Usage: #example
Title: "Bruno 4: første træning"
Description: "Bruno møder til første træning på hoftehold. Kontakten henviser til forløbet, for den siger ikke selv, hvad den var til."
* type = #collection
* timestamp = "2026-11-10T23:30:00+01:00"
* insert BrunoEntries(4)
* insert Entry(carePlan, CarePlan, Fki140CarePlan-bruno-forloeb-4, a90fd8f7-3d11-44d5-8687-1456745058a3)
* insert Entry(encounter, Encounter, Fki140Encounter-bruno-traening-4, 2a0ad677-93ad-443e-aff3-f324f4fe63a4)

Instance: Fki140Citizen-bruno-4
InstanceOf: Fki140Citizen
Usage: #inline
* insert Known(507b5318-1b07-47ba-88d9-6185e6d10334, 2026-11-10T13:00:00+01:00)
* insert Bruno

Instance: Fki140Organization-bruno-sygehus-4
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(52593c97-7558-4319-80b0-92a2e7235e84, 2026-11-10T13:00:00+01:00)
* insert Orthopaedics

Instance: Fki140Organization-bruno-traening-4
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(d35f199c-a307-41f2-b86b-7a43deb5be86, 2026-11-10T13:00:00+01:00)
* insert TrainingCentre

Instance: Fki140FocusCondition-bruno-hoftebrud-4
InstanceOf: Fki140FocusCondition
Usage: #inline
* insert Known(da17aadc-2332-4886-932c-cb4dcc0b8af7, 2026-11-10T13:00:00+01:00)
* insert BrunoHoftebrud(Fki140Citizen-bruno-4)

Instance: Fki140ServiceRequest-bruno-plan-4
InstanceOf: Fki140ServiceRequest
Usage: #inline
* insert Known(19098f3c-01d8-4314-9941-f82f0f7b971e, 2026-11-10T13:00:00+01:00)
* insert BrunoPlan(active, 4)

Instance: Fki140CarePlan-bruno-forloeb-4
InstanceOf: Fki140CarePlan
Usage: #inline
* insert Known(a90fd8f7-3d11-44d5-8687-1456745058a3, 2026-11-10T14:10:00+01:00)
* insert Grant(active, in-progress, 2026-11-05)
* insert BrunoForloeb(4)

Instance: Fki140Encounter-bruno-traening-4
InstanceOf: Fki140Encounter
Usage: #inline
* insert Known(2a0ad677-93ad-443e-aff3-f324f4fe63a4, 2026-11-10T14:10:00+01:00)
* insert Held(AMB, [[2026-11-10T12:00:00+01:00]], [[2026-11-10T13:00:00+01:00]])
* subject = Reference(Fki140Citizen-bruno-4)
* extension[basedOnCarePlan].valueReference = Reference(Fki140CarePlan-bruno-forloeb-4)

// ---- Wednesday 11 November: the wrong contact is withdrawn, the right one reported.

Instance: Fki140DeliveryReport-bruno-5-rettelse
InstanceOf: Fki140DeliveryReport
Usage: #example
Title: "Bruno 5: et tidspunkt rettes"
Description: "Træningen var tastet en time for tidligt. Kontakten trækkes tilbage som fejlregistreret, og den rigtige indberettes under et nyt id."
* type = #collection
* timestamp = "2026-11-11T23:30:00+01:00"
* insert BrunoEntries(5)
* insert Entry(carePlan, CarePlan, Fki140CarePlan-bruno-forloeb-5, a90fd8f7-3d11-44d5-8687-1456745058a3)
* insert Entry(encounter, Encounter, Fki140Encounter-bruno-fejl-5, 2a0ad677-93ad-443e-aff3-f324f4fe63a4)
* insert Entry(encounter, Encounter, Fki140Encounter-bruno-traening-5, a5310a36-d99d-42ae-850f-54c307e22467)

Instance: Fki140Citizen-bruno-5
InstanceOf: Fki140Citizen
Usage: #inline
* insert Known(507b5318-1b07-47ba-88d9-6185e6d10334, 2026-11-11T08:30:00+01:00)
* insert Bruno

Instance: Fki140Organization-bruno-sygehus-5
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(52593c97-7558-4319-80b0-92a2e7235e84, 2026-11-11T08:30:00+01:00)
* insert Orthopaedics

Instance: Fki140Organization-bruno-traening-5
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(d35f199c-a307-41f2-b86b-7a43deb5be86, 2026-11-11T08:30:00+01:00)
* insert TrainingCentre

Instance: Fki140FocusCondition-bruno-hoftebrud-5
InstanceOf: Fki140FocusCondition
Usage: #inline
* insert Known(da17aadc-2332-4886-932c-cb4dcc0b8af7, 2026-11-11T08:30:00+01:00)
* insert BrunoHoftebrud(Fki140Citizen-bruno-5)

Instance: Fki140ServiceRequest-bruno-plan-5
InstanceOf: Fki140ServiceRequest
Usage: #inline
* insert Known(19098f3c-01d8-4314-9941-f82f0f7b971e, 2026-11-11T08:30:00+01:00)
* insert BrunoPlan(active, 5)

Instance: Fki140CarePlan-bruno-forloeb-5
InstanceOf: Fki140CarePlan
Usage: #inline
* insert Known(a90fd8f7-3d11-44d5-8687-1456745058a3, 2026-11-11T08:30:00+01:00)
* insert Grant(active, in-progress, 2026-11-05)
* insert BrunoForloeb(5)

Instance: Fki140Encounter-bruno-fejl-5
InstanceOf: Fki140Encounter
Usage: #inline
* insert Known(2a0ad677-93ad-443e-aff3-f324f4fe63a4, 2026-11-11T08:35:00+01:00)
* insert Held(AMB, [[2026-11-10T12:00:00+01:00]], [[2026-11-10T13:00:00+01:00]])
* status = #entered-in-error
* subject = Reference(Fki140Citizen-bruno-5)
* extension[basedOnCarePlan].valueReference = Reference(Fki140CarePlan-bruno-forloeb-5)

Instance: Fki140Encounter-bruno-traening-5
InstanceOf: Fki140Encounter
Usage: #inline
* insert Known(a5310a36-d99d-42ae-850f-54c307e22467, 2026-11-11T08:35:00+01:00)
* insert Held(AMB, [[2026-11-10T13:00:00+01:00]], [[2026-11-10T14:00:00+01:00]])
* subject = Reference(Fki140Citizen-bruno-5)
* extension[basedOnCarePlan].valueReference = Reference(Fki140CarePlan-bruno-forloeb-5)
