// Lonni, 66, with COPD: from the referral to the course.

RuleSet: Lonni
* insert ReportedCitizen(0201609996)
* deceasedBoolean = false

RuleSet: Practice
* insert OrganizationBySor(99912341000032, [[Lægehuset i Elmeby]])

RuleSet: Pulmonology
* insert OrganizationBySor(99912341000040, [[Lungemedicinsk ambulatorium]])

RuleSet: HealthCentre
* insert OrganizationBySor(900000000000037, [[Elmeby Sundhedscenter]])

RuleSet: LonniKol(n)
* clinicalStatus = $condition-clinical#active
* code.coding[ICPC2code] = $icpc2#R95
* code.text = "Kronisk obstruktiv lungesygdom"
* subject = Reference(Fki119Citizen-lonni-{n})

RuleSet: LonniTobak(n)
* clinicalStatus = $condition-clinical#active
* code.coding[ICPC2code] = $icpc2#P17
* subject = Reference(Fki119Citizen-lonni-{n})

RuleSet: PreventionRequest(status, citizen, received)
* status = #{status}
* intent = #plan
* code = $caresocial#a71921ea-fe83-441d-933b-cc21d0b3c8c3 "Kommunal Sundhedsfremme og forebyggelse"
* subject = Reference({citizen})
* authoredOn = "{received}"

RuleSet: LonniHenvisning(status, n)
* insert PreventionRequest({status}, Fki119Citizen-lonni-{n}, 2026-09-07)
* requester = Reference(Fki119Organization-lonni-praksis-{n})
* reasonReference[0] = Reference(Fki119FocusCondition-lonni-kol-{n})
* reasonReference[1] = Reference(Fki119FocusCondition-lonni-tobak-{n})

RuleSet: LonniForloeb(n)
* category = $caresocial#5c160c02-e858-4c1f-925a-71ed64844749 "Interventionsforløb efter §119"
* insert Course(Fki119Citizen-lonni-{n}, Fki119ServiceRequest-lonni-henvisning-{n}, Fki119Organization-lonni-sundhed-{n})

RuleSet: LonniTilstand(n, code, display)
* code = $fsiii#{code} {display}
* subject = Reference(Fki119Citizen-lonni-{n})
* recordedDate = "2026-09-15"

// ---- Monday 7 September: the referral, with two diagnoses of general practice.

Instance: Fki119DeliveryReport-lonni-1-henvisning
InstanceOf: Fki119DeliveryReport
Usage: #example
Title: "Lonni 1: henvisning fra egen læge"
Description: "Lægen henviser Lonni med to diagnoser; hver er sin egen fokustilstand (E-24). Sundhedscenteret bevilger en afklarende samtale."
* type = #collection
* timestamp = "2026-09-07T23:30:00+02:00"
* insert Entry(citizen, Patient, Fki119Citizen-lonni-1, 7dbb06b3-10c1-49f1-8e2f-c9b6f909a843)
* insert Entry(organization, Organization, Fki119Organization-lonni-praksis-1, a2523443-4175-4b67-aed8-aaba7de56714)
* insert Entry(organization, Organization, Fki119Organization-lonni-sundhed-1, dd2fa14a-f599-4e09-886b-ea9cd6828199)
* insert Entry(focusCondition, Condition, Fki119FocusCondition-lonni-kol-1, fe47c959-6aa4-4b83-9213-1304df0df358)
* insert Entry(focusCondition, Condition, Fki119FocusCondition-lonni-tobak-1, 97fe4fa9-608e-4737-aba3-93af15bd621a)
* insert Entry(serviceRequest, ServiceRequest, Fki119ServiceRequest-lonni-henvisning-1, 02ba2ab0-188a-4804-96ba-2c3e8e5aeb33)
* insert Entry(plannedIntervention, CarePlan, Fki119PlannedIntervention-lonni-afklarende-1, ca44ba60-15fe-46fd-b774-3928026ed656)

Instance: Fki119Citizen-lonni-1
InstanceOf: Fki119Citizen
Usage: #inline
* insert Known(7dbb06b3-10c1-49f1-8e2f-c9b6f909a843, 2026-09-07T14:00:00+02:00)
* insert Lonni

Instance: Fki119Organization-lonni-praksis-1
InstanceOf: Fki119Organization
Usage: #inline
* insert Known(a2523443-4175-4b67-aed8-aaba7de56714, 2026-09-07T14:00:00+02:00)
* insert Practice

Instance: Fki119Organization-lonni-sundhed-1
InstanceOf: Fki119Organization
Usage: #inline
* insert Known(dd2fa14a-f599-4e09-886b-ea9cd6828199, 2026-09-07T14:00:00+02:00)
* insert HealthCentre

Instance: Fki119FocusCondition-lonni-kol-1
InstanceOf: Fki119FocusCondition
Usage: #inline
* insert Known(fe47c959-6aa4-4b83-9213-1304df0df358, 2026-09-07T14:00:00+02:00)
* insert LonniKol(1)

Instance: Fki119FocusCondition-lonni-tobak-1
InstanceOf: Fki119FocusCondition
Usage: #inline
* insert Known(97fe4fa9-608e-4737-aba3-93af15bd621a, 2026-09-07T14:00:00+02:00)
* insert LonniTobak(1)

Instance: Fki119ServiceRequest-lonni-henvisning-1
InstanceOf: Fki119ServiceRequest
Usage: #inline
* insert Known(02ba2ab0-188a-4804-96ba-2c3e8e5aeb33, 2026-09-07T14:00:00+02:00)
* insert LonniHenvisning(active, 1)

Instance: Fki119PlannedIntervention-lonni-afklarende-1
InstanceOf: Fki119PlannedIntervention
Usage: #inline
* insert Known(ca44ba60-15fe-46fd-b774-3928026ed656, 2026-09-07T14:00:00+02:00)
* insert Grant(active, scheduled, 2026-09-07)
* insert Course(Fki119Citizen-lonni-1, Fki119ServiceRequest-lonni-henvisning-1, Fki119Organization-lonni-sundhed-1)
* insert Individual
* insert Level2(6eddbaf7-2a73-49d4-91e7-6138d419f58c, "Afklarende samtale")

// ---- Tuesday 15 September: the clarifying conversation. Three conditions, two courses.

Instance: Fki119DeliveryReport-lonni-2-afklaring
InstanceOf: Fki119DeliveryReport
Usage: #example
Title: "Lonni 2: afklarende samtale og forløb"
Description: "Lonni og sygeplejersken bliver enige om træning og sygdomshåndtering på hold og om hjælp til rygestop: tre tilstande og to forløb."
* type = #collection
* timestamp = "2026-09-15T23:30:00+02:00"
* insert Entry(citizen, Patient, Fki119Citizen-lonni-2, 7dbb06b3-10c1-49f1-8e2f-c9b6f909a843)
* insert Entry(organization, Organization, Fki119Organization-lonni-praksis-2, a2523443-4175-4b67-aed8-aaba7de56714)
* insert Entry(organization, Organization, Fki119Organization-lonni-sundhed-2, dd2fa14a-f599-4e09-886b-ea9cd6828199)
* insert Entry(focusCondition, Condition, Fki119FocusCondition-lonni-kol-2, fe47c959-6aa4-4b83-9213-1304df0df358)
* insert Entry(focusCondition, Condition, Fki119FocusCondition-lonni-tobak-2, 97fe4fa9-608e-4737-aba3-93af15bd621a)
* insert Entry(serviceRequest, ServiceRequest, Fki119ServiceRequest-lonni-henvisning-2, 02ba2ab0-188a-4804-96ba-2c3e8e5aeb33)
* insert Entry(plannedIntervention, CarePlan, Fki119PlannedIntervention-lonni-afklarende-2, ca44ba60-15fe-46fd-b774-3928026ed656)
* insert Entry(encounter, Encounter, Fki119Encounter-lonni-afklaring-2, a3f3b77c-5e9d-45f8-a295-33373600b648)
* insert Entry(condition, Condition, Fki119Condition-lonni-respiration-2, 8fb97e3b-c8e1-4f7f-b40c-39be42dbb531)
* insert Entry(condition, Condition, Fki119Condition-lonni-aktivitet-2, 877359a1-4c66-4f05-a89a-5d4a652453ed)
* insert Entry(condition, Condition, Fki119Condition-lonni-tobak-2, d228c4f6-1b89-4edd-8f48-6fbc43ec2852)
* insert Entry(carePlan, CarePlan, Fki119CarePlan-lonni-traening-2, 9c53ff64-fe03-4db7-ac37-6049a0bb61dd)
* insert Entry(carePlan, CarePlan, Fki119CarePlan-lonni-rygestop-2, 36a6c16c-49fa-49d2-9d6f-2599834b53a8)
* insert Entry(plannedIntervention, CarePlan, Fki119PlannedIntervention-lonni-fysisk-2, a2c419d6-9368-413c-87fa-e43ef55ee92c)
* insert Entry(plannedIntervention, CarePlan, Fki119PlannedIntervention-lonni-sygdom-2, dd8084ca-e66c-4bc2-a688-bfec63b78ad1)
* insert Entry(plannedIntervention, CarePlan, Fki119PlannedIntervention-lonni-nikotin-2, fa2937d5-b029-41e5-ab3f-f99882d10845)

Instance: Fki119Citizen-lonni-2
InstanceOf: Fki119Citizen
Usage: #inline
* insert Known(7dbb06b3-10c1-49f1-8e2f-c9b6f909a843, 2026-09-15T10:15:00+02:00)
* insert Lonni

Instance: Fki119Organization-lonni-praksis-2
InstanceOf: Fki119Organization
Usage: #inline
* insert Known(a2523443-4175-4b67-aed8-aaba7de56714, 2026-09-15T10:15:00+02:00)
* insert Practice

Instance: Fki119Organization-lonni-sundhed-2
InstanceOf: Fki119Organization
Usage: #inline
* insert Known(dd2fa14a-f599-4e09-886b-ea9cd6828199, 2026-09-15T10:15:00+02:00)
* insert HealthCentre

Instance: Fki119FocusCondition-lonni-kol-2
InstanceOf: Fki119FocusCondition
Usage: #inline
* insert Known(fe47c959-6aa4-4b83-9213-1304df0df358, 2026-09-15T10:15:00+02:00)
* insert LonniKol(2)

Instance: Fki119FocusCondition-lonni-tobak-2
InstanceOf: Fki119FocusCondition
Usage: #inline
* insert Known(97fe4fa9-608e-4737-aba3-93af15bd621a, 2026-09-15T10:15:00+02:00)
* insert LonniTobak(2)

Instance: Fki119ServiceRequest-lonni-henvisning-2
InstanceOf: Fki119ServiceRequest
Usage: #inline
* insert Known(02ba2ab0-188a-4804-96ba-2c3e8e5aeb33, 2026-09-15T10:15:00+02:00)
* insert LonniHenvisning(active, 2)

Instance: Fki119PlannedIntervention-lonni-afklarende-2
InstanceOf: Fki119PlannedIntervention
Usage: #inline
* insert Known(ca44ba60-15fe-46fd-b774-3928026ed656, 2026-09-15T10:15:00+02:00)
* insert Grant(completed, completed, 2026-09-07)
* period.end = "2026-09-15"
* insert Course(Fki119Citizen-lonni-2, Fki119ServiceRequest-lonni-henvisning-2, Fki119Organization-lonni-sundhed-2)
* insert Individual
* insert Level2(6eddbaf7-2a73-49d4-91e7-6138d419f58c, "Afklarende samtale")

Instance: Fki119Encounter-lonni-afklaring-2
InstanceOf: Fki119Encounter
Usage: #inline
* insert Known(a3f3b77c-5e9d-45f8-a295-33373600b648, 2026-09-15T10:15:00+02:00)
* insert Held(AMB, [[2026-09-15T09:00:00+02:00]], [[2026-09-15T10:00:00+02:00]])
* subject = Reference(Fki119Citizen-lonni-2)
* extension[basedOnCarePlan].valueReference = Reference(Fki119PlannedIntervention-lonni-afklarende-2)

Instance: Fki119Condition-lonni-respiration-2
InstanceOf: Fki119Condition
Usage: #inline
* insert Known(8fb97e3b-c8e1-4f7f-b40c-39be42dbb531, 2026-09-15T10:15:00+02:00)
* insert InFocus
* insert LonniTilstand(2, e33396bb-019a-4fda-b901-1dbfdea1fc10, "Respiration")

Instance: Fki119Condition-lonni-aktivitet-2
InstanceOf: Fki119Condition
Usage: #inline
* insert Known(877359a1-4c66-4f05-a89a-5d4a652453ed, 2026-09-15T10:15:00+02:00)
* insert InFocus
* insert LonniTilstand(2, f1f1eee3-a3ea-4ca1-bfa9-ebb381af1a1f, "Fysisk aktivitet")

Instance: Fki119Condition-lonni-tobak-2
InstanceOf: Fki119Condition
Usage: #inline
* insert Known(d228c4f6-1b89-4edd-8f48-6fbc43ec2852, 2026-09-15T10:15:00+02:00)
* insert InFocus
* insert LonniTilstand(2, 1a34ed6c-083b-451f-b8c8-137f99126b0c, "Tobak og nikotin")

Instance: Fki119CarePlan-lonni-traening-2
InstanceOf: Fki119CarePlan
Usage: #inline
* insert Known(9c53ff64-fe03-4db7-ac37-6049a0bb61dd, 2026-09-15T10:15:00+02:00)
* insert Grant(active, not-started, 2026-09-15)
* insert LonniForloeb(2)

Instance: Fki119CarePlan-lonni-rygestop-2
InstanceOf: Fki119CarePlan
Usage: #inline
* insert Known(36a6c16c-49fa-49d2-9d6f-2599834b53a8, 2026-09-15T10:15:00+02:00)
* insert Grant(active, not-started, 2026-09-15)
* insert LonniForloeb(2)

Instance: Fki119PlannedIntervention-lonni-fysisk-2
InstanceOf: Fki119PlannedIntervention
Usage: #inline
* insert Known(a2c419d6-9368-413c-87fa-e43ef55ee92c, 2026-09-15T10:15:00+02:00)
* insert Grant(active, scheduled, 2026-09-15)
* insert Course(Fki119Citizen-lonni-2, Fki119ServiceRequest-lonni-henvisning-2, Fki119Organization-lonni-sundhed-2)
* basedOn = Reference(Fki119CarePlan-lonni-traening-2)
* insert InGroup
* insert Level2(ab87c0b5-40be-4e0a-b749-d9f833bfed2d, "Fysisk træning")
* activity.detail.reasonReference = Reference(Fki119Condition-lonni-aktivitet-2)

Instance: Fki119PlannedIntervention-lonni-sygdom-2
InstanceOf: Fki119PlannedIntervention
Usage: #inline
* insert Known(dd8084ca-e66c-4bc2-a688-bfec63b78ad1, 2026-09-15T10:15:00+02:00)
* insert Grant(active, scheduled, 2026-09-15)
* insert Course(Fki119Citizen-lonni-2, Fki119ServiceRequest-lonni-henvisning-2, Fki119Organization-lonni-sundhed-2)
* basedOn = Reference(Fki119CarePlan-lonni-traening-2)
* insert InGroup
* insert Level2(e71b7d85-5c78-49c2-8624-8499d162317b, "Sygdomshåndtering")
* activity.detail.reasonReference = Reference(Fki119Condition-lonni-respiration-2)

Instance: Fki119PlannedIntervention-lonni-nikotin-2
InstanceOf: Fki119PlannedIntervention
Usage: #inline
* insert Known(fa2937d5-b029-41e5-ab3f-f99882d10845, 2026-09-15T10:15:00+02:00)
* insert Grant(active, scheduled, 2026-09-15)
* insert Course(Fki119Citizen-lonni-2, Fki119ServiceRequest-lonni-henvisning-2, Fki119Organization-lonni-sundhed-2)
* basedOn = Reference(Fki119CarePlan-lonni-rygestop-2)
* insert Individual
* insert Level2(6d24992e-e0a2-43e7-bc27-0234622a8655, "Nikotin- og tobaksafvænning")
* activity.detail.reasonReference = Reference(Fki119Condition-lonni-tobak-2)
