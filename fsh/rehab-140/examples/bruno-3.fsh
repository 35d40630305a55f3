// Bruno's course ends, a second plan runs beside it, and the follow-up course is called off.

RuleSet: BrunoSkulderplan(n)
* insert RehabilitationPlan(active, Fki140Citizen-bruno-{n}, Fki140Organization-bruno-sygehus-{n}, 2026-11-26, 2026-11-25)
* insert GeneralAtLevel(8b962281-2ab6-4b10-9c91-4bac592d6d49, "Basal")
* reasonReference = Reference(Fki140FocusCondition-bruno-skulder-{n})
* occurrencePeriod.start = "2026-12-01"

RuleSet: BrunoOpfoelgningsforloeb(n)
* category = $caresocial#4863001e-14c7-4be8-a2da-e4f21a4b6ac4 "Opfølgningsforløb efter §140"
* insert Course(Fki140Citizen-bruno-{n}, Fki140ServiceRequest-bruno-plan-{n}, Fki140Organization-bruno-traening-{n})

RuleSet: BrunoOpfoelgning(n)
* insert Course(Fki140Citizen-bruno-{n}, Fki140ServiceRequest-bruno-plan-{n}, Fki140Organization-bruno-traening-{n})
* basedOn = Reference(Fki140CarePlan-bruno-opfoelgning-{n})
* activity.detail.extension[deliveryType].valueCodeableConcept = $caresocial#284857a4-5e91-499a-a001-64d7f0b7038a "Digital levering af indsats"
* insert Level2(571fa7da-a155-4a84-b780-ef19170d48a0, "Opfølgning")

// ---- Thursday 26 November: Bruno has fallen and broken his upper arm. A second plan, beside the first: both are active.

Instance: Fki140DeliveryReport-bruno-6-skulderplan
InstanceOf: Fki140DeliveryReport
Usage: #example
Title: "Bruno 6: endnu en genoptræningsplan ved siden af"
Description: "Bruno er faldet og har brækket overarmen. Den nye plan beder om noget andet end den gamle, så begge er aktive, hver med sine indsatser (E-21)."
* type = #collection
* timestamp = "2026-11-26T23:30:00+01:00"
* insert BrunoEntries(6)
* insert Entry(focusCondition, Condition, Fki140FocusCondition-bruno-skulder-6, 2e8e222b-0071-4529-906e-7752bcf3fe69)
* insert Entry(serviceRequest, ServiceRequest, Fki140ServiceRequest-bruno-skulderplan-6, 49cb4c3c-fd84-4874-a360-84d57c7785f7)
* insert Entry(plannedIntervention, CarePlan, Fki140PlannedIntervention-bruno-skulderudredning-6, 713c6b98-74a1-4bb2-9870-5570725bc3da)

Instance: Fki140Citizen-bruno-6
InstanceOf: Fki140Citizen
Usage: #inline
* insert Known(507b5318-1b07-47ba-88d9-6185e6d10334, 2026-11-26T10:30:00+01:00)
* insert Bruno

Instance: Fki140Organization-bruno-sygehus-6
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(52593c97-7558-4319-80b0-92a2e7235e84, 2026-11-26T10:30:00+01:00)
* insert Orthopaedics

Instance: Fki140Organization-bruno-traening-6
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(d35f199c-a307-41f2-b86b-7a43deb5be86, 2026-11-26T10:30:00+01:00)
* insert TrainingCentre

Instance: Fki140FocusCondition-bruno-hoftebrud-6
InstanceOf: Fki140FocusCondition
Usage: #inline
* insert Known(da17aadc-2332-4886-932c-cb4dcc0b8af7, 2026-11-26T10:30:00+01:00)
* insert BrunoHoftebrud(Fki140Citizen-bruno-6)

Instance: Fki140ServiceRequest-bruno-plan-6
InstanceOf: Fki140ServiceRequest
Usage: #inline
* insert Known(19098f3c-01d8-4314-9941-f82f0f7b971e, 2026-11-26T10:30:00+01:00)
* insert BrunoPlan(active, 6)

Instance: Fki140FocusCondition-bruno-skulder-6
InstanceOf: Fki140FocusCondition
Usage: #inline
* insert Known(2e8e222b-0071-4529-906e-7752bcf3fe69, 2026-11-26T10:30:00+01:00)
* insert Diagnosis(Fki140Citizen-bruno-6, DS422, "Brud på øvre ende af overarmsknogle")

Instance: Fki140ServiceRequest-bruno-skulderplan-6
InstanceOf: Fki140ServiceRequest
Usage: #inline
* insert Known(49cb4c3c-fd84-4874-a360-84d57c7785f7, 2026-11-26T11:00:00+01:00)
* insert BrunoSkulderplan(6)

Instance: Fki140PlannedIntervention-bruno-skulderudredning-6
InstanceOf: Fki140PlannedIntervention
Usage: #inline
* insert Known(713c6b98-74a1-4bb2-9870-5570725bc3da, 2026-11-26T11:00:00+01:00)
* insert Grant(active, scheduled, 2026-11-26)
* insert Course(Fki140Citizen-bruno-6, Fki140ServiceRequest-bruno-skulderplan-6, Fki140Organization-bruno-traening-6)
* insert Individual
* insert Level2(1130ad70-6553-490d-87f8-5e8941687a0c, "Terapeutfaglig udredning")

// ---- Thursday 17 December: the last class. The course is completed, a follow-up course begins.

Instance: Fki140DeliveryReport-bruno-7-forloeb-slutter
InstanceOf: Fki140DeliveryReport
Usage: #example
Title: "Bruno 7: hofteforløbet slutter"
Description: "Bruno træner sidste gang på hoftehold. Forløb og indsatser er gennemført, han forflytter sig uden problemer, og et opfølgningsforløb begynder."
* type = #collection
* timestamp = "2026-12-17T23:30:00+01:00"
* insert BrunoEntries(7)
* insert Entry(carePlan, CarePlan, Fki140CarePlan-bruno-forloeb-7, a90fd8f7-3d11-44d5-8687-1456745058a3)
* insert Entry(carePlan, CarePlan, Fki140CarePlan-bruno-opfoelgning-7, 92312384-31d0-4151-b98b-0978a555f6d8)
* insert Entry(plannedIntervention, CarePlan, Fki140PlannedIntervention-bruno-fysisk-7, 1363bab0-0db2-406a-b639-aa514361370b)
* insert Entry(plannedIntervention, CarePlan, Fki140PlannedIntervention-bruno-adl-7, 63c36c06-a060-425d-aaf1-4dd72433b193)
* insert Entry(plannedIntervention, CarePlan, Fki140PlannedIntervention-bruno-opfoelgning-7, 504e21ac-ec78-4643-85bc-004995f61c0d)
* insert Entry(condition, Condition, Fki140Condition-bruno-mobilitet-7, b61ea695-3799-4421-a7a4-4c34e475ca76)
* insert Entry(condition, Condition, Fki140Condition-bruno-forflytning-7, 6d2b70ed-8abf-4c6c-8592-ee61e56ad524)
* insert Entry(encounter, Encounter, Fki140Encounter-bruno-sidste-7, 2df3174b-9591-486f-b188-939aeda07a31)

Instance: Fki140Citizen-bruno-7
InstanceOf: Fki140Citizen
Usage: #inline
* insert Known(507b5318-1b07-47ba-88d9-6185e6d10334, 2026-12-17T13:00:00+01:00)
* insert Bruno

Instance: Fki140Organization-bruno-sygehus-7
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(52593c97-7558-4319-80b0-92a2e7235e84, 2026-12-17T13:00:00+01:00)
* insert Orthopaedics

Instance: Fki140Organization-bruno-traening-7
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(d35f199c-a307-41f2-b86b-7a43deb5be86, 2026-12-17T13:00:00+01:00)
* insert TrainingCentre

Instance: Fki140FocusCondition-bruno-hoftebrud-7
InstanceOf: Fki140FocusCondition
Usage: #inline
* insert Known(da17aadc-2332-4886-932c-cb4dcc0b8af7, 2026-12-17T13:00:00+01:00)
* insert BrunoHoftebrud(Fki140Citizen-bruno-7)

Instance: Fki140ServiceRequest-bruno-plan-7
InstanceOf: Fki140ServiceRequest
Usage: #inline
* insert Known(19098f3c-01d8-4314-9941-f82f0f7b971e, 2026-12-17T13:00:00+01:00)
* insert BrunoPlan(active, 7)

Instance: Fki140CarePlan-bruno-forloeb-7
InstanceOf: Fki140CarePlan
Usage: #inline
* insert Known(a90fd8f7-3d11-44d5-8687-1456745058a3, 2026-12-17T14:20:00+01:00)
* insert Grant(completed, completed, 2026-11-05)
* period.end = "2026-12-17"
* insert BrunoForloeb(7)

Instance: Fki140CarePlan-bruno-opfoelgning-7
InstanceOf: Fki140CarePlan
Usage: #inline
* insert Known(92312384-31d0-4151-b98b-0978a555f6d8, 2026-12-17T14:25:00+01:00)
* insert Grant(active, scheduled, 2026-12-17)
* insert BrunoOpfoelgningsforloeb(7)

Instance: Fki140PlannedIntervention-bruno-fysisk-7
InstanceOf: Fki140PlannedIntervention
Usage: #inline
* insert Known(1363bab0-0db2-406a-b639-aa514361370b, 2026-12-17T14:20:00+01:00)
* insert Grant(completed, completed, 2026-11-05)
* period.end = "2026-12-17"
* insert BrunoFysiskTraening(7)

Instance: Fki140PlannedIntervention-bruno-adl-7
InstanceOf: Fki140PlannedIntervention
Usage: #inline
* insert Known(63c36c06-a060-425d-aaf1-4dd72433b193, 2026-12-17T14:20:00+01:00)
* insert Grant(completed, completed, 2026-11-05)
* period.end = "2026-12-17"
* insert BrunoAdl(7)

Instance: Fki140PlannedIntervention-bruno-opfoelgning-7
InstanceOf: Fki140PlannedIntervention
Usage: #inline
* insert Known(504e21ac-ec78-4643-85bc-004995f61c0d, 2026-12-17T14:25:00+01:00)
* insert Grant(active, scheduled, 2026-12-17)
* insert BrunoOpfoelgning(7)

Instance: Fki140Condition-bruno-mobilitet-7
InstanceOf: Fki140Condition
Usage: #inline
* insert Known(b61ea695-3799-4421-a7a4-4c34e475ca76, 2026-12-17T14:22:00+01:00)
* clinicalStatus = $condition-clinical#active
* insert BrunoTilstand(7, dd41df82-3c13-4523-b9c5-e83676425299, "Mobilitet og bevægelse")

Instance: Fki140Condition-bruno-forflytning-7
InstanceOf: Fki140Condition
Usage: #inline
* insert Known(6d2b70ed-8abf-4c6c-8592-ee61e56ad524, 2026-12-17T14:22:00+01:00)
* insert EndedCondition
* insert BrunoTilstand(7, 86e1982c-f459-4658-9071-e4bf3453a687, "Forflytte sig")

Instance: Fki140Encounter-bruno-sidste-7
InstanceOf: Fki140Encounter
Usage: #inline
* insert Known(2df3174b-9591-486f-b188-939aeda07a31, 2026-12-17T14:10:00+01:00)
* insert Held(AMB, [[2026-12-17T13:00:00+01:00]], [[2026-12-17T14:00:00+01:00]])
* subject = Reference(Fki140Citizen-bruno-7)
* extension[basedOnCarePlan].valueReference = Reference(Fki140CarePlan-bruno-forloeb-7)

// ---- Thursday 14 January 2027: Bruno needs no follow-up. The course is cancelled with its reason; the plan is carried out.

Instance: Fki140DeliveryReport-bruno-8-aflyst-opfoelgning
InstanceOf: Fki140DeliveryReport
Usage: #example
Title: "Bruno 8: opfølgningsforløbet aflyses"
Description: "Bruno ringer og siger, at han klarer sig. Opfølgningsforløbet aflyses med hans egen grund (E-19), og genoptræningsplanen er dermed fulgt til ende."
* type = #collection
* timestamp = "2027-01-14T23:30:00+01:00"
* insert BrunoEntries(8)
* insert Entry(carePlan, CarePlan, Fki140CarePlan-bruno-opfoelgning-8, 92312384-31d0-4151-b98b-0978a555f6d8)
* insert Entry(plannedIntervention, CarePlan, Fki140PlannedIntervention-bruno-opfoelgning-8, 504e21ac-ec78-4643-85bc-004995f61c0d)

Instance: Fki140Citizen-bruno-8
InstanceOf: Fki140Citizen
Usage: #inline
* insert Known(507b5318-1b07-47ba-88d9-6185e6d10334, 2027-01-14T09:30:00+01:00)
* insert Bruno

Instance: Fki140Organization-bruno-sygehus-8
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(52593c97-7558-4319-80b0-92a2e7235e84, 2027-01-14T09:30:00+01:00)
* insert Orthopaedics

Instance: Fki140Organization-bruno-traening-8
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(d35f199c-a307-41f2-b86b-7a43deb5be86, 2027-01-14T09:30:00+01:00)
* insert TrainingCentre

Instance: Fki140FocusCondition-bruno-hoftebrud-8
InstanceOf: Fki140FocusCondition
Usage: #inline
* insert Known(da17aadc-2332-4886-932c-cb4dcc0b8af7, 2027-01-14T09:30:00+01:00)
* insert BrunoHoftebrud(Fki140Citizen-bruno-8)

Instance: Fki140ServiceRequest-bruno-plan-8
InstanceOf: Fki140ServiceRequest
Usage: #inline
* insert Known(19098f3c-01d8-4314-9941-f82f0f7b971e, 2027-01-14T09:30:00+01:00)
* insert BrunoPlan(completed, 8)

Instance: Fki140CarePlan-bruno-opfoelgning-8
InstanceOf: Fki140CarePlan
Usage: #inline
* insert Known(92312384-31d0-4151-b98b-0978a555f6d8, 2027-01-14T09:35:00+01:00)
* insert Grant(revoked, cancelled, 2026-12-17)
* period.end = "2027-01-14"
* activity.detail.statusReason = $caresocial#4bbf6d6a-a1c6-41c2-b8c1-7352b7378adf "Ikke yderligere behov (borger-vurderet)"
* insert BrunoOpfoelgningsforloeb(8)

Instance: Fki140PlannedIntervention-bruno-opfoelgning-8
InstanceOf: Fki140PlannedIntervention
Usage: #inline
* insert Known(504e21ac-ec78-4643-85bc-004995f61c0d, 2027-01-14T09:35:00+01:00)
* insert Grant(revoked, cancelled, 2026-12-17)
* period.end = "2027-01-14"
* insert BrunoOpfoelgning(8)
