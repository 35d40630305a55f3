// A hospital's referral that takes the place of another, with an add-on code; and a citizen who calls by herself.

RuleSet: LonniSygehushenvisning(n)
* insert PreventionRequest(active, Fki119Citizen-lonni-{n}, [[2027-01-11T09:40:00+01:00]])
* requester = Reference(Fki119Organization-lonni-sygehus-{n})
* replaces = Reference(Fki119ServiceRequest-lonni-ny-{n})
* reasonReference[0] = Reference(Fki119FocusCondition-lonni-kol-{n})
* reasonReference[1] = Reference(Fki119FocusCondition-lonni-mavesaar-{n})

// ---- Monday 11 January 2027: the hospital refers for the same. Its referral replaces the practice's.

Instance: Fki119DeliveryReport-lonni-7-erstatter
InstanceOf: Fki119DeliveryReport
Usage: #example
Title: "Lonni 7: en henvisning erstatter en anden"
Description: "Lægen henviste igen i december. Nu beder lungeambulatoriet om det samme: dets henvisning erstatter lægens, som trækkes tilbage (F-09). Mavesårets tillægskode bliver ved sin hovedkode (E-24, F-07)."
* type = #collection
* timestamp = "2027-01-11T23:30:00+01:00"
* insert Entry(citizen, Patient, Fki119Citizen-lonni-7, 7dbb06b3-10c1-49f1-8e2f-c9b6f909a843)
* insert Entry(organization, Organization, Fki119Organization-lonni-praksis-7, a2523443-4175-4b67-aed8-aaba7de56714)
* insert Entry(organization, Organization, Fki119Organization-lonni-sygehus-7, bed9b2e8-c857-4267-a493-eb4c1f88ea53)
* insert Entry(focusCondition, Condition, Fki119FocusCondition-lonni-kol-7, c89358ee-a27f-4867-8889-26df847e6544)
* insert Entry(focusCondition, Condition, Fki119FocusCondition-lonni-mavesaar-7, 1fd944ba-f5b9-4a6a-b7b1-5367f9896ea5)
* insert Entry(serviceRequest, ServiceRequest, Fki119ServiceRequest-lonni-ny-7, 8f44d59a-8237-4dd0-8c48-bd1865a29d2a)
* insert Entry(serviceRequest, ServiceRequest, Fki119ServiceRequest-lonni-sygehus-7, b26eaded-40b9-4a82-881c-3327a4bc91f4)

Instance: Fki119Citizen-lonni-7
InstanceOf: Fki119Citizen
Usage: #inline
* insert Known(7dbb06b3-10c1-49f1-8e2f-c9b6f909a843, 2027-01-11T10:00:00+01:00)
* insert Lonni

Instance: Fki119Organization-lonni-praksis-7
InstanceOf: Fki119Organization
Usage: #inline
* insert Known(a2523443-4175-4b67-aed8-aaba7de56714, 2027-01-11T10:00:00+01:00)
* insert Practice

Instance: Fki119Organization-lonni-sygehus-7
InstanceOf: Fki119Organization
Usage: #inline
* insert Known(bed9b2e8-c857-4267-a493-eb4c1f88ea53, 2027-01-11T10:00:00+01:00)
* insert Pulmonology

Instance: Fki119FocusCondition-lonni-kol-7
InstanceOf: Fki119FocusCondition
Usage: #inline
* insert Known(c89358ee-a27f-4867-8889-26df847e6544, 2027-01-11T10:00:00+01:00)
* clinicalStatus = $condition-clinical#active
* code.coding[SKS-D] = $sks-diagnosis#DJ441
* subject = Reference(Fki119Citizen-lonni-7)

Instance: Fki119FocusCondition-lonni-mavesaar-7
InstanceOf: Fki119FocusCondition
Usage: #inline
* insert Known(1fd944ba-f5b9-4a6a-b7b1-5367f9896ea5, 2027-01-11T10:00:00+01:00)
* clinicalStatus = $condition-clinical#active
* code.coding[SKS-D] = $sks-diagnosis#DK257+MN02BA01
* code.text = "Kronisk mavesår efter acetylsalicylsyre"
* subject = Reference(Fki119Citizen-lonni-7)

Instance: Fki119ServiceRequest-lonni-ny-7
InstanceOf: Fki119ServiceRequest
Usage: #inline
* insert Known(8f44d59a-8237-4dd0-8c48-bd1865a29d2a, 2027-01-11T10:00:00+01:00)
* insert PreventionRequest(revoked, Fki119Citizen-lonni-7, 2026-12-28)
* requester = Reference(Fki119Organization-lonni-praksis-7)

Instance: Fki119ServiceRequest-lonni-sygehus-7
InstanceOf: Fki119ServiceRequest
Usage: #inline
* insert Known(b26eaded-40b9-4a82-881c-3327a4bc91f4, 2027-01-11T10:00:00+01:00)
* insert LonniSygehushenvisning(7)

// ---- Else calls by herself. No requester, no diagnosis; the report names its resources by urn:uuid.

Instance: Fki119DeliveryReport-else-ringer-selv
InstanceOf: Fki119DeliveryReport
Usage: #example
Title: "Else: borgeren ringer selv"
Description: "Else vil gerne drikke mindre og ringer til sundhedscenteret. Henvendelsen har ingen anmoder og ingen diagnose; en behovssamtale aftales. Henvisningerne er urn:uuid."
* type = #collection
* timestamp = "2026-11-24T23:30:00+01:00"
* entry[citizen].fullUrl = "urn:uuid:f4943a05-5c8f-4f0b-97b5-b23756c2e3f4"
* entry[citizen].resource = Fki119Citizen-else-1
* entry[organization].fullUrl = "urn:uuid:dd2fa14a-f599-4e09-886b-ea9cd6828199"
* entry[organization].resource = Fki119Organization-else-sundhed-1
* entry[serviceRequest].fullUrl = "urn:uuid:8748a2fa-60e1-47fa-9ad0-f85953786e0a"
* entry[serviceRequest].resource = Fki119ServiceRequest-else-1
* entry[plannedIntervention].fullUrl = "urn:uuid:5563dee0-d797-455a-b7aa-5e4e5d30f47c"
* entry[plannedIntervention].resource = Fki119PlannedIntervention-else-behov-1
* entry[encounter].fullUrl = "urn:uuid:c16ab066-2bf5-4594-ae29-a72a8d1af3bd"
* entry[encounter].resource = Fki119Encounter-else-1

Instance: Fki119Citizen-else-1
InstanceOf: Fki119Citizen
Usage: #inline
* insert Known(f4943a05-5c8f-4f0b-97b5-b23756c2e3f4, 2026-11-24T13:00:00+01:00)
* insert Else
* deceasedBoolean = false

Instance: Fki119Organization-else-sundhed-1
InstanceOf: Fki119Organization
Usage: #inline
* insert Known(dd2fa14a-f599-4e09-886b-ea9cd6828199, 2026-11-24T13:00:00+01:00)
* identifier[KOMBIT-ORG-ID].use = #official
* identifier[KOMBIT-ORG-ID].system = $kombit
* identifier[KOMBIT-ORG-ID].value = "urn:uuid:9f850c6e-5ec9-44cb-b792-7ec6a2400f16"

Instance: Fki119ServiceRequest-else-1
InstanceOf: Fki119ServiceRequest
Usage: #inline
* insert Known(8748a2fa-60e1-47fa-9ad0-f85953786e0a, 2026-11-24T13:00:00+01:00)
* status = #active
* intent = #plan
* code = $caresocial#a71921ea-fe83-441d-933b-cc21d0b3c8c3 "Kommunal Sundhedsfremme og forebyggelse"
* subject.reference = "urn:uuid:f4943a05-5c8f-4f0b-97b5-b23756c2e3f4"
* authoredOn = "2026-11-24"

Instance: Fki119PlannedIntervention-else-behov-1
InstanceOf: Fki119PlannedIntervention
Usage: #inline
* insert Known(5563dee0-d797-455a-b7aa-5e4e5d30f47c, 2026-11-24T13:00:00+01:00)
* insert Grant(active, scheduled, 2026-11-24)
* subject.reference = "urn:uuid:f4943a05-5c8f-4f0b-97b5-b23756c2e3f4"
* extension[basedOnServiceRequest].valueReference.reference = "urn:uuid:8748a2fa-60e1-47fa-9ad0-f85953786e0a"
* activity.detail.performer.reference = "urn:uuid:dd2fa14a-f599-4e09-886b-ea9cd6828199"
* insert Individual
* insert Level2(ee5606ac-1bed-487e-aa3c-72dcc30ec037, "Behovssamtale")

Instance: Fki119Encounter-else-1
InstanceOf: Fki119Encounter
Usage: #inline
* insert Known(c16ab066-2bf5-4594-ae29-a72a8d1af3bd, 2026-11-24T13:00:00+01:00)
* status = #planned
* class = $act-code#AMB
* period.start = "2026-12-01T09:00:00+01:00"
* period.end = "2026-12-01T10:00:00+01:00"
* subject.reference = "urn:uuid:f4943a05-5c8f-4f0b-97b5-b23756c2e3f4"
* extension[basedOnCarePlan].valueReference.reference = "urn:uuid:5563dee0-d797-455a-b7aa-5e4e5d30f47c"
