// Lonni's smoking cessation is called off, and the course ends.

// ---- Tuesday 20 October: Lonni declines the smoking cessation. Its course is stopped with her reason.

Instance: Fki119DeliveryReport-lonni-5-rygestop-afbrudt
InstanceOf: Fki119DeliveryReport
Usage: #example
Title: "Lonni 5: rygestop afbrydes"
Description: "Lonni siger i telefonen, at hun har valgt at holde op i sit eget tempo. Rygestopforløbet afbrydes med hendes grund (E-19, F-05); træningen fortsætter."
* type = #collection
* timestamp = "2026-10-20T23:30:00+02:00"
* insert Entry(citizen, Patient, Fki119Citizen-lonni-5, 7dbb06b3-10c1-49f1-8e2f-c9b6f909a843)
* insert Entry(organization, Organization, Fki119Organization-lonni-praksis-5, a2523443-4175-4b67-aed8-aaba7de56714)
* insert Entry(organization, Organization, Fki119Organization-lonni-sundhed-5, dd2fa14a-f599-4e09-886b-ea9cd6828199)
* insert Entry(focusCondition, Condition, Fki119FocusCondition-lonni-kol-5, fe47c959-6aa4-4b83-9213-1304df0df358)
* insert Entry(focusCondition, Condition, Fki119FocusCondition-lonni-tobak-5, 97fe4fa9-608e-4737-aba3-93af15bd621a)
* insert Entry(serviceRequest, ServiceRequest, Fki119ServiceRequest-lonni-henvisning-5, 02ba2ab0-188a-4804-96ba-2c3e8e5aeb33)
* insert Entry(carePlan, CarePlan, Fki119CarePlan-lonni-rygestop-5, 36a6c16c-49fa-49d2-9d6f-2599834b53a8)
* insert Entry(plannedIntervention, CarePlan, Fki119PlannedIntervention-lonni-nikotin-5, fa2937d5-b029-41e5-ab3f-f99882d10845)
* insert Entry(condition, Condition, Fki119Condition-lonni-tobak-5, d228c4f6-1b89-4edd-8f48-6fbc43ec2852)
* insert Entry(encounter, Encounter, Fki119Encounter-lonni-telefon-5, c110691e-12d1-473d-8ee9-d804e771da6b)

Instance: Fki119Citizen-lonni-5
InstanceOf: Fki119Citizen
Usage: #inline
* insert Known(7dbb06b3-10c1-49f1-8e2f-c9b6f909a843, 2026-10-20T11:00:00+02:00)
* insert Lonni

Instance: Fki119Organization-lonni-praksis-5
InstanceOf: Fki119Organization
Usage: #inline
* insert Known(a2523443-4175-4b67-aed8-aaba7de56714, 2026-10-20T11:00:00+02:00)
* insert Practice

Instance: Fki119Organization-lonni-sundhed-5
InstanceOf: Fki119Organization
Usage: #inline
* insert Known(dd2fa14a-f599-4e09-886b-ea9cd6828199, 2026-10-20T11:00:00+02:00)
* insert HealthCentre

Instance: Fki119FocusCondition-lonni-kol-5
InstanceOf: Fki119FocusCondition
Usage: #inline
* insert Known(fe47c959-6aa4-4b83-9213-1304df0df358, 2026-10-20T11:00:00+02:00)
* insert LonniKol(5)

Instance: Fki119FocusCondition-lonni-tobak-5
InstanceOf: Fki119FocusCondition
Usage: #inline
* insert Known(97fe4fa9-608e-4737-aba3-93af15bd621a, 2026-10-20T11:00:00+02:00)
* insert LonniTobak(5)

Instance: Fki119ServiceRequest-lonni-henvisning-5
InstanceOf: Fki119ServiceRequest
Usage: #inline
* insert Known(02ba2ab0-188a-4804-96ba-2c3e8e5aeb33, 2026-10-20T11:00:00+02:00)
* insert LonniHenvisning(active, 5)

Instance: Fki119CarePlan-lonni-rygestop-5
InstanceOf: Fki119CarePlan
Usage: #inline
* insert Known(36a6c16c-49fa-49d2-9d6f-2599834b53a8, 2026-10-20T11:00:00+02:00)
* insert Grant(revoked, stopped, 2026-09-15)
* period.end = "2026-10-20"
* activity.detail.statusReason = $caresocial#3a5a72b7-addf-4857-b80c-04e4246e3072 "Aktivt fravalg"
* insert LonniForloeb(5)

Instance: Fki119PlannedIntervention-lonni-nikotin-5
InstanceOf: Fki119PlannedIntervention
Usage: #inline
* insert Known(fa2937d5-b029-41e5-ab3f-f99882d10845, 2026-10-20T11:00:00+02:00)
* insert Grant(revoked, stopped, 2026-09-15)
* period.end = "2026-10-20"
* insert Course(Fki119Citizen-lonni-5, Fki119ServiceRequest-lonni-henvisning-5, Fki119Organization-lonni-sundhed-5)
* basedOn = Reference(Fki119CarePlan-lonni-rygestop-5)
* insert Individual
* insert Level2(6d24992e-e0a2-43e7-bc27-0234622a8655, "Nikotin- og tobaksafvænning")
* activity.detail.reasonReference = Reference(Fki119Condition-lonni-tobak-5)

Instance: Fki119Condition-lonni-tobak-5
InstanceOf: Fki119Condition
Usage: #inline
* insert Known(d228c4f6-1b89-4edd-8f48-6fbc43ec2852, 2026-10-20T11:00:00+02:00)
* clinicalStatus = $condition-clinical#active
* insert LonniTilstand(5, 1a34ed6c-083b-451f-b8c8-137f99126b0c, "Tobak og nikotin")

Instance: Fki119Encounter-lonni-telefon-5
InstanceOf: Fki119Encounter
Usage: #inline
* insert Known(c110691e-12d1-473d-8ee9-d804e771da6b, 2026-10-20T11:00:00+02:00)
* insert Held(VR, [[2026-10-20T10:30:00+02:00]], [[2026-10-20T10:45:00+02:00]])
* subject = Reference(Fki119Citizen-lonni-5)
* extension[basedOnCarePlan].valueReference = Reference(Fki119CarePlan-lonni-rygestop-5)

// ---- Tuesday 8 December: the closing conversation. The course is completed.

Instance: Fki119DeliveryReport-lonni-6-afslutning
InstanceOf: Fki119DeliveryReport
Usage: #example
Title: "Lonni 6: forløbet slutter"
Description: "Ved den afsluttende samtale er træningsforløbet gennemført, og hun klarer selv at være fysisk aktiv. Henvisningen er fulgt til ende."
* type = #collection
* timestamp = "2026-12-08T23:30:00+01:00"
* insert Entry(citizen, Patient, Fki119Citizen-lonni-6, 7dbb06b3-10c1-49f1-8e2f-c9b6f909a843)
* insert Entry(organization, Organization, Fki119Organization-lonni-praksis-6, a2523443-4175-4b67-aed8-aaba7de56714)
* insert Entry(organization, Organization, Fki119Organization-lonni-sundhed-6, dd2fa14a-f599-4e09-886b-ea9cd6828199)
* insert Entry(focusCondition, Condition, Fki119FocusCondition-lonni-kol-6, fe47c959-6aa4-4b83-9213-1304df0df358)
* insert Entry(focusCondition, Condition, Fki119FocusCondition-lonni-tobak-6, 97fe4fa9-608e-4737-aba3-93af15bd621a)
* insert Entry(serviceRequest, ServiceRequest, Fki119ServiceRequest-lonni-henvisning-6, 02ba2ab0-188a-4804-96ba-2c3e8e5aeb33)
* insert Entry(carePlan, CarePlan, Fki119CarePlan-lonni-traening-6, 9c53ff64-fe03-4db7-ac37-6049a0bb61dd)
* insert Entry(plannedIntervention, CarePlan, Fki119PlannedIntervention-lonni-fysisk-6, a2c419d6-9368-413c-87fa-e43ef55ee92c)
* insert Entry(plannedIntervention, CarePlan, Fki119PlannedIntervention-lonni-sygdom-6, dd8084ca-e66c-4bc2-a688-bfec63b78ad1)
* insert Entry(plannedIntervention, CarePlan, Fki119PlannedIntervention-lonni-afsluttende-6, 054ccbb7-8871-4ad1-8929-b2b0205e1e5a)
* insert Entry(condition, Condition, Fki119Condition-lonni-respiration-6, 8fb97e3b-c8e1-4f7f-b40c-39be42dbb531)
* insert Entry(condition, Condition, Fki119Condition-lonni-aktivitet-6, 877359a1-4c66-4f05-a89a-5d4a652453ed)
* insert Entry(encounter, Encounter, Fki119Encounter-lonni-afslutning-6, 80d79879-f58d-44cb-a9e5-38cab0592090)

Instance: Fki119Citizen-lonni-6
InstanceOf: Fki119Citizen
Usage: #inline
* insert Known(7dbb06b3-10c1-49f1-8e2f-c9b6f909a843, 2026-12-08T13:15:00+01:00)
* insert Lonni

Instance: Fki119Organization-lonni-praksis-6
InstanceOf: Fki119Organization
Usage: #inline
* insert Known(a2523443-4175-4b67-aed8-aaba7de56714, 2026-12-08T13:15:00+01:00)
* insert Practice

Instance: Fki119Organization-lonni-sundhed-6
InstanceOf: Fki119Organization
Usage: #inline
* insert Known(dd2fa14a-f599-4e09-886b-ea9cd6828199, 2026-12-08T13:15:00+01:00)
* insert HealthCentre

Instance: Fki119FocusCondition-lonni-kol-6
InstanceOf: Fki119FocusCondition
Usage: #inline
* insert Known(fe47c959-6aa4-4b83-9213-1304df0df358, 2026-12-08T13:15:00+01:00)
* insert LonniKol(6)

Instance: Fki119FocusCondition-lonni-tobak-6
InstanceOf: Fki119FocusCondition
Usage: #inline
* insert Known(97fe4fa9-608e-4737-aba3-93af15bd621a, 2026-12-08T13:15:00+01:00)
* insert LonniTobak(6)

Instance: Fki119ServiceRequest-lonni-henvisning-6
InstanceOf: Fki119ServiceRequest
Usage: #inline
* insert Known(02ba2ab0-188a-4804-96ba-2c3e8e5aeb33, 2026-12-08T13:15:00+01:00)
* insert LonniHenvisning(completed, 6)

Instance: Fki119CarePlan-lonni-traening-6
InstanceOf: Fki119CarePlan
Usage: #inline
* insert Known(9c53ff64-fe03-4db7-ac37-6049a0bb61dd, 2026-12-08T13:15:00+01:00)
* insert Grant(completed, completed, 2026-09-15)
* period.end = "2026-12-08"
* insert LonniForloeb(6)

Instance: Fki119PlannedIntervention-lonni-fysisk-6
InstanceOf: Fki119PlannedIntervention
Usage: #inline
* insert Known(a2c419d6-9368-413c-87fa-e43ef55ee92c, 2026-12-08T13:15:00+01:00)
* insert Grant(completed, completed, 2026-09-15)
* period.end = "2026-12-08"
* insert Course(Fki119Citizen-lonni-6, Fki119ServiceRequest-lonni-henvisning-6, Fki119Organization-lonni-sundhed-6)
* basedOn = Reference(Fki119CarePlan-lonni-traening-6)
* insert InGroup
* insert Level2(ab87c0b5-40be-4e0a-b749-d9f833bfed2d, "Fysisk træning")
* activity.detail.reasonReference = Reference(Fki119Condition-lonni-aktivitet-6)

Instance: Fki119PlannedIntervention-lonni-sygdom-6
InstanceOf: Fki119PlannedIntervention
Usage: #inline
* insert Known(dd8084ca-e66c-4bc2-a688-bfec63b78ad1, 2026-12-08T13:15:00+01:00)
* insert Grant(completed, completed, 2026-09-15)
* period.end = "2026-12-08"
* insert Course(Fki119Citizen-lonni-6, Fki119ServiceRequest-lonni-henvisning-6, Fki119Organization-lonni-sundhed-6)
* basedOn = Reference(Fki119CarePlan-lonni-traening-6)
* insert InGroup
* insert Level2(e71b7d85-5c78-49c2-8624-8499d162317b, "Sygdomshåndtering")
* activity.detail.reasonReference = Reference(Fki119Condition-lonni-respiration-6)

Instance: Fki119PlannedIntervention-lonni-afsluttende-6
InstanceOf: Fki119PlannedIntervention
Usage: #inline
* insert Known(054ccbb7-8871-4ad1-8929-b2b0205e1e5a, 2026-12-08T13:15:00+01:00)
* insert Grant(completed, completed, 2026-12-01)
* period.end = "2026-12-08"
* insert Course(Fki119Citizen-lonni-6, Fki119ServiceRequest-lonni-henvisning-6, Fki119Organization-lonni-sundhed-6)
* insert Individual
* insert Level2(03a3ebdb-9e2d-4be1-b32b-42f0bd2a3362, "Afsluttende samtale")

Instance: Fki119Condition-lonni-respiration-6
InstanceOf: Fki119Condition
Usage: #inline
* insert Known(8fb97e3b-c8e1-4f7f-b40c-39be42dbb531, 2026-12-08T13:15:00+01:00)
* clinicalStatus = $condition-clinical#active
* insert LonniTilstand(6, e33396bb-019a-4fda-b901-1dbfdea1fc10, "Respiration")

Instance: Fki119Condition-lonni-aktivitet-6
InstanceOf: Fki119Condition
Usage: #inline
* insert Known(877359a1-4c66-4f05-a89a-5d4a652453ed, 2026-12-08T13:15:00+01:00)
* insert EndedCondition
* insert LonniTilstand(6, f1f1eee3-a3ea-4ca1-bfa9-ebb381af1a1f, "Fysisk aktivitet")

Instance: Fki119Encounter-lonni-afslutning-6
InstanceOf: Fki119Encounter
Usage: #inline
* insert Known(80d79879-f58d-44cb-a9e5-38cab0592090, 2026-12-08T13:15:00+01:00)
* insert Held(AMB, [[2026-12-08T12:30:00+01:00]], [[2026-12-08T13:00:00+01:00]])
* subject = Reference(Fki119Citizen-lonni-6)
* extension[basedOnCarePlan].valueReference = Reference(Fki119PlannedIntervention-lonni-afsluttende-6)
