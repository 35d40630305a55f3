// Ruddi Test Berggren, 49, with a new knee: three rehabilitation plans in one autumn. The second takes the place of the first (E-21); the third
// makes the municipality start over.

RuleSet: Ruddi
* insert ReportedCitizen(1502779995)
* deceasedBoolean = false

RuleSet: RuddiKnae(n)
* insert Diagnosis(Fki140Citizen-ruddi-{n}, DM170, "Dobbeltsidig primær knæartrose")

// The first plan, of 7 September; the second, of 5 October; the third, of 12 November.
RuleSet: RuddiPlan1(status, n)
* insert RehabilitationPlan({status}, Fki140Citizen-ruddi-{n}, Fki140Organization-ruddi-sygehus-{n}, 2026-09-07, 2026-09-07)
* insert General
* reasonReference = Reference(Fki140FocusCondition-ruddi-knae-{n})
* occurrencePeriod.start = "2026-09-11"

RuleSet: RuddiPlan2(status, n)
* insert RehabilitationPlan({status}, Fki140Citizen-ruddi-{n}, Fki140Organization-ruddi-sygehus-{n}, 2026-10-05, 2026-10-05)
* insert General
* reasonReference = Reference(Fki140FocusCondition-ruddi-knae-{n})
* occurrencePeriod.start = "2026-10-08"

RuleSet: RuddiPlan3(n)
* insert RehabilitationPlan(active, Fki140Citizen-ruddi-{n}, Fki140Organization-ruddi-sygehus-{n}, 2026-11-12, 2026-11-12)
* insert GeneralAtLevel(b679c454-2da2-46dd-9425-0e52d4aa2bf3, "Avanceret")
* reasonReference = Reference(Fki140FocusCondition-ruddi-knae-{n})
* occurrencePeriod.start = "2026-11-17"

RuleSet: RuddiForloeb(request, n)
* category = $caresocial#f15b2663-94d9-4d0c-a5de-d8bd8e1e4ebb "Interventionsforløb efter §140"
* insert Course(Fki140Citizen-ruddi-{n}, {request}, Fki140Organization-ruddi-traening-{n})

RuleSet: RuddiTraening(request, n)
* subject = Reference(Fki140Citizen-ruddi-{n})
* extension[basedOnServiceRequest].valueReference = Reference({request})
* basedOn = Reference(Fki140CarePlan-ruddi-forloeb-{n})
* insert InGroup
* insert Level2(58293f63-00d7-4730-8dbc-c784d40f9e23, "Funktionstræning")

// ---- Monday 14 September: a course after the first plan.

Instance: Fki140DeliveryReport-ruddi-1-plan
InstanceOf: Fki140DeliveryReport
Usage: #example
Title: "Ruddi 1: træningen er i gang"
Description: "Ruddi træner på hold efter sin knæoperation. Indsatsen nævner ingen leverandør: den er forløbets."
* type = #collection
* timestamp = "2026-09-14T23:30:00+02:00"
* insert Entry(citizen, Patient, Fki140Citizen-ruddi-1, 998c7085-0aa4-4bc5-b403-cf9904341bc3)
* insert Entry(organization, Organization, Fki140Organization-ruddi-sygehus-1, 52593c97-7558-4319-80b0-92a2e7235e84)
* insert Entry(organization, Organization, Fki140Organization-ruddi-traening-1, d35f199c-a307-41f2-b86b-7a43deb5be86)
* insert Entry(focusCondition, Condition, Fki140FocusCondition-ruddi-knae-1, d9539e46-06b4-4dea-b81b-c16eb55471a3)
* insert Entry(serviceRequest, ServiceRequest, Fki140ServiceRequest-ruddi-plan-1, 502de93d-7daf-41ba-90f3-fd856f219147)
* insert Entry(carePlan, CarePlan, Fki140CarePlan-ruddi-forloeb-1, ffa1df63-f8c8-4722-99f4-ee853281fc7c)
* insert Entry(plannedIntervention, CarePlan, Fki140PlannedIntervention-ruddi-traening-1, 3adf874b-0e26-487d-ac7a-6566c5bfb8fe)

Instance: Fki140Citizen-ruddi-1
InstanceOf: Fki140Citizen
Usage: #inline
* insert Known(998c7085-0aa4-4bc5-b403-cf9904341bc3, 2026-09-14T09:00:00+02:00)
* insert Ruddi

Instance: Fki140Organization-ruddi-sygehus-1
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(52593c97-7558-4319-80b0-92a2e7235e84, 2026-09-14T09:00:00+02:00)
* insert Orthopaedics

Instance: Fki140Organization-ruddi-traening-1
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(d35f199c-a307-41f2-b86b-7a43deb5be86, 2026-09-14T09:00:00+02:00)
* insert TrainingCentre

Instance: Fki140FocusCondition-ruddi-knae-1
InstanceOf: Fki140FocusCondition
Usage: #inline
* insert Known(d9539e46-06b4-4dea-b81b-c16eb55471a3, 2026-09-14T09:00:00+02:00)
* insert RuddiKnae(1)

Instance: Fki140ServiceRequest-ruddi-plan-1
InstanceOf: Fki140ServiceRequest
Usage: #inline
* insert Known(502de93d-7daf-41ba-90f3-fd856f219147, 2026-09-14T09:00:00+02:00)
* insert RuddiPlan1(active, 1)

Instance: Fki140CarePlan-ruddi-forloeb-1
InstanceOf: Fki140CarePlan
Usage: #inline
* insert Known(ffa1df63-f8c8-4722-99f4-ee853281fc7c, 2026-09-14T09:00:00+02:00)
* insert Grant(active, in-progress, 2026-09-14)
* insert RuddiForloeb(Fki140ServiceRequest-ruddi-plan-1, 1)

Instance: Fki140PlannedIntervention-ruddi-traening-1
InstanceOf: Fki140PlannedIntervention
Usage: #inline
* insert Known(3adf874b-0e26-487d-ac7a-6566c5bfb8fe, 2026-09-14T09:00:00+02:00)
* insert Grant(active, in-progress, 2026-09-14)
* insert RuddiTraening(Fki140ServiceRequest-ruddi-plan-1, 1)

// ---- Monday 5 October: the second plan asks for the same. It replaces the first, and the course goes on under it.

Instance: Fki140DeliveryReport-ruddi-2-erstatter
InstanceOf: Fki140DeliveryReport
Usage: #example
Title: "Ruddi 2: en ny plan erstatter den gamle"
Description: "Ruddi faldt og var kort indlagt. Den nye plan beder om det samme, så den erstatter den gamle, som trækkes tilbage; forløbet fortsætter og henviser nu til den nye (E-21, T-06)."
* type = #collection
* timestamp = "2026-10-05T23:30:00+02:00"
* insert Entry(citizen, Patient, Fki140Citizen-ruddi-2, 998c7085-0aa4-4bc5-b403-cf9904341bc3)
* insert Entry(organization, Organization, Fki140Organization-ruddi-sygehus-2, 52593c97-7558-4319-80b0-92a2e7235e84)
* insert Entry(organization, Organization, Fki140Organization-ruddi-traening-2, d35f199c-a307-41f2-b86b-7a43deb5be86)
* insert Entry(focusCondition, Condition, Fki140FocusCondition-ruddi-knae-2, d9539e46-06b4-4dea-b81b-c16eb55471a3)
* insert Entry(serviceRequest, ServiceRequest, Fki140ServiceRequest-ruddi-gammel-2, 502de93d-7daf-41ba-90f3-fd856f219147)
* insert Entry(serviceRequest, ServiceRequest, Fki140ServiceRequest-ruddi-plan-2, 2b2c2d37-b5fb-4295-b5b7-4344b87cc03f)
* insert Entry(carePlan, CarePlan, Fki140CarePlan-ruddi-forloeb-2, ffa1df63-f8c8-4722-99f4-ee853281fc7c)
* insert Entry(plannedIntervention, CarePlan, Fki140PlannedIntervention-ruddi-traening-2, 3adf874b-0e26-487d-ac7a-6566c5bfb8fe)

Instance: Fki140Citizen-ruddi-2
InstanceOf: Fki140Citizen
Usage: #inline
* insert Known(998c7085-0aa4-4bc5-b403-cf9904341bc3, 2026-10-05T12:00:00+02:00)
* insert Ruddi

Instance: Fki140Organization-ruddi-sygehus-2
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(52593c97-7558-4319-80b0-92a2e7235e84, 2026-10-05T12:00:00+02:00)
* insert Orthopaedics

Instance: Fki140Organization-ruddi-traening-2
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(d35f199c-a307-41f2-b86b-7a43deb5be86, 2026-10-05T12:00:00+02:00)
* insert TrainingCentre

Instance: Fki140FocusCondition-ruddi-knae-2
InstanceOf: Fki140FocusCondition
Usage: #inline
* insert Known(d9539e46-06b4-4dea-b81b-c16eb55471a3, 2026-10-05T12:00:00+02:00)
* insert RuddiKnae(2)

Instance: Fki140ServiceRequest-ruddi-gammel-2
InstanceOf: Fki140ServiceRequest
Usage: #inline
* insert Known(502de93d-7daf-41ba-90f3-fd856f219147, 2026-10-05T12:00:00+02:00)
* insert RuddiPlan1(revoked, 2)

Instance: Fki140ServiceRequest-ruddi-plan-2
InstanceOf: Fki140ServiceRequest
Usage: #inline
* insert Known(2b2c2d37-b5fb-4295-b5b7-4344b87cc03f, 2026-10-05T12:00:00+02:00)
* insert RuddiPlan2(active, 2)
* replaces = Reference(Fki140ServiceRequest-ruddi-gammel-2)

Instance: Fki140CarePlan-ruddi-forloeb-2
InstanceOf: Fki140CarePlan
Usage: #inline
* insert Known(ffa1df63-f8c8-4722-99f4-ee853281fc7c, 2026-10-05T12:00:00+02:00)
* insert Grant(active, in-progress, 2026-09-14)
* insert RuddiForloeb(Fki140ServiceRequest-ruddi-plan-2, 2)

Instance: Fki140PlannedIntervention-ruddi-traening-2
InstanceOf: Fki140PlannedIntervention
Usage: #inline
* insert Known(3adf874b-0e26-487d-ac7a-6566c5bfb8fe, 2026-10-05T12:00:00+02:00)
* insert Grant(active, in-progress, 2026-09-14)
* insert RuddiTraening(Fki140ServiceRequest-ruddi-plan-2, 2)

// ---- Thursday 12 November: after a longer stay in hospital everything starts over. The old plan is revoked, the course stopped with its reason.

Instance: Fki140DeliveryReport-ruddi-3-begynder-forfra
InstanceOf: Fki140DeliveryReport
Usage: #example
Title: "Ruddi 3: forløbet begynder forfra"
Description: "Efter en længere indlæggelse kommer en tredje plan. Den gamle trækkes tilbage, forløbet afbrydes med sin grund, og udredningen begynder forfra under den nye plan (E-21, E-19)."
* type = #collection
* timestamp = "2026-11-12T23:30:00+01:00"
* insert Entry(citizen, Patient, Fki140Citizen-ruddi-3, 998c7085-0aa4-4bc5-b403-cf9904341bc3)
* insert Entry(organization, Organization, Fki140Organization-ruddi-sygehus-3, 52593c97-7558-4319-80b0-92a2e7235e84)
* insert Entry(organization, Organization, Fki140Organization-ruddi-traening-3, d35f199c-a307-41f2-b86b-7a43deb5be86)
* insert Entry(focusCondition, Condition, Fki140FocusCondition-ruddi-knae-3, d9539e46-06b4-4dea-b81b-c16eb55471a3)
* insert Entry(serviceRequest, ServiceRequest, Fki140ServiceRequest-ruddi-gammel-3, 2b2c2d37-b5fb-4295-b5b7-4344b87cc03f)
* insert Entry(serviceRequest, ServiceRequest, Fki140ServiceRequest-ruddi-plan-3, a7a07c2c-3108-4afb-95b4-8c3f0663d9ca)
* insert Entry(carePlan, CarePlan, Fki140CarePlan-ruddi-forloeb-3, ffa1df63-f8c8-4722-99f4-ee853281fc7c)
* insert Entry(plannedIntervention, CarePlan, Fki140PlannedIntervention-ruddi-traening-3, 3adf874b-0e26-487d-ac7a-6566c5bfb8fe)
* insert Entry(plannedIntervention, CarePlan, Fki140PlannedIntervention-ruddi-udredning-3, a7a88a61-f203-4f50-b4a8-98a4e191186a)

Instance: Fki140Citizen-ruddi-3
InstanceOf: Fki140Citizen
Usage: #inline
* insert Known(998c7085-0aa4-4bc5-b403-cf9904341bc3, 2026-11-12T12:00:00+01:00)
* insert Ruddi

Instance: Fki140Organization-ruddi-sygehus-3
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(52593c97-7558-4319-80b0-92a2e7235e84, 2026-11-12T12:00:00+01:00)
* insert Orthopaedics

Instance: Fki140Organization-ruddi-traening-3
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(d35f199c-a307-41f2-b86b-7a43deb5be86, 2026-11-12T12:00:00+01:00)
* insert TrainingCentre

Instance: Fki140FocusCondition-ruddi-knae-3
InstanceOf: Fki140FocusCondition
Usage: #inline
* insert Known(d9539e46-06b4-4dea-b81b-c16eb55471a3, 2026-11-12T12:00:00+01:00)
* insert RuddiKnae(3)

Instance: Fki140ServiceRequest-ruddi-gammel-3
InstanceOf: Fki140ServiceRequest
Usage: #inline
* insert Known(2b2c2d37-b5fb-4295-b5b7-4344b87cc03f, 2026-11-12T12:00:00+01:00)
* insert RuddiPlan2(revoked, 3)

Instance: Fki140ServiceRequest-ruddi-plan-3
InstanceOf: Fki140ServiceRequest
Usage: #inline
* insert Known(a7a07c2c-3108-4afb-95b4-8c3f0663d9ca, 2026-11-12T12:00:00+01:00)
* insert RuddiPlan3(3)

Instance: Fki140CarePlan-ruddi-forloeb-3
InstanceOf: Fki140CarePlan
Usage: #inline
* insert Known(ffa1df63-f8c8-4722-99f4-ee853281fc7c, 2026-11-12T12:00:00+01:00)
* insert Grant(revoked, stopped, 2026-09-14)
* period.end = "2026-11-12"
* activity.detail.statusReason = $caresocial#82e99421-31da-4915-96ed-168ccfa1d20c "Hændelse medfører ophør"
* insert RuddiForloeb(Fki140ServiceRequest-ruddi-gammel-3, 3)

Instance: Fki140PlannedIntervention-ruddi-traening-3
InstanceOf: Fki140PlannedIntervention
Usage: #inline
* insert Known(3adf874b-0e26-487d-ac7a-6566c5bfb8fe, 2026-11-12T12:00:00+01:00)
* insert Grant(revoked, stopped, 2026-09-14)
* period.end = "2026-11-12"
* insert RuddiTraening(Fki140ServiceRequest-ruddi-gammel-3, 3)

Instance: Fki140PlannedIntervention-ruddi-udredning-3
InstanceOf: Fki140PlannedIntervention
Usage: #inline
* insert Known(a7a88a61-f203-4f50-b4a8-98a4e191186a, 2026-11-12T12:00:00+01:00)
* insert Grant(active, scheduled, 2026-11-12)
* insert Course(Fki140Citizen-ruddi-3, Fki140ServiceRequest-ruddi-plan-3, Fki140Organization-ruddi-traening-3)
* insert Individual
* insert Level2(1130ad70-6553-490d-87f8-5e8941687a0c, "Terapeutfaglig udredning")
