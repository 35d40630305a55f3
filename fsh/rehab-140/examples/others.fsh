// Free choice of provider, and a plan that goes from specialised to general.

RuleSet: EinersPlan(n)
* insert RehabilitationPlan(active, Fki140Citizen-einer-{n}, Fki140Organization-einer-sygehus-{n}, 2026-03-02, 2026-03-02)
* reasonReference = Reference(Fki140FocusCondition-einer-apopleksi-{n})
* occurrencePeriod.start = "2026-03-05"

RuleSet: Einer
* insert ReportedCitizen(0201609995)
* deceasedBoolean = false

RuleSet: Neurology
* insert OrganizationBySor(99912341000024, [[Neurologisk afdeling]])

// ---- Else could not be offered a time within seven days and chooses a private provider. Her report names its resources by urn:uuid.

Instance: Fki140DeliveryReport-else-frit-valg
InstanceOf: Fki140DeliveryReport
Usage: #example
Title: "Else: frit valg af leverandør"
Description: "Træningscenteret kan ikke tilbyde en tid inden syv dage. Else vælger en privat klinik, og planen sættes i bero i kommunen med frit valg som årsag (T-05, T-08). Henvisningerne er urn:uuid."
* type = #collection
* timestamp = "2026-11-17T23:30:00+01:00"
* entry[citizen].fullUrl = "urn:uuid:f4943a05-5c8f-4f0b-97b5-b23756c2e3f4"
* entry[citizen].resource = Fki140Citizen-else-1
* entry[organization].fullUrl = "urn:uuid:52593c97-7558-4319-80b0-92a2e7235e84"
* entry[organization].resource = Fki140Organization-else-sygehus-1
* entry[focusCondition].fullUrl = "urn:uuid:c2ceae5a-3372-44f4-b15a-2c26e7753ceb"
* entry[focusCondition].resource = Fki140FocusCondition-else-skulder-1
* entry[serviceRequest].fullUrl = "urn:uuid:c8577358-a686-4aca-b680-92c6b7f49df6"
* entry[serviceRequest].resource = Fki140ServiceRequest-else-plan-1

Instance: Fki140Citizen-else-1
InstanceOf: Fki140Citizen
Usage: #inline
* insert Known(f4943a05-5c8f-4f0b-97b5-b23756c2e3f4, 2026-11-17T10:00:00+01:00)
* insert Else
* deceasedBoolean = false

Instance: Fki140Organization-else-sygehus-1
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(52593c97-7558-4319-80b0-92a2e7235e84, 2026-11-17T10:00:00+01:00)
* insert Orthopaedics

Instance: Fki140FocusCondition-else-skulder-1
InstanceOf: Fki140FocusCondition
Usage: #inline
* insert Known(c2ceae5a-3372-44f4-b15a-2c26e7753ceb, 2026-11-17T10:00:00+01:00)
* clinicalStatus = $condition-clinical#active
* verificationStatus = $condition-verification#confirmed
* code.text = "Følger efter operation i højre skulder"
* subject.reference = "urn:uuid:f4943a05-5c8f-4f0b-97b5-b23756c2e3f4"

Instance: Fki140ServiceRequest-else-plan-1
InstanceOf: Fki140ServiceRequest
Usage: #inline
* insert Known(c8577358-a686-4aca-b680-92c6b7f49df6, 2026-11-17T10:00:00+01:00)
* status = #on-hold
* intent = #plan
* code = $caresocial#7fc66c15-0cb3-4c89-9e18-f3a01e6a6592 "Kommunal genoptræning efter sygehusophold"
* insert General
* subject.reference = "urn:uuid:f4943a05-5c8f-4f0b-97b5-b23756c2e3f4"
* requester.reference = "urn:uuid:52593c97-7558-4319-80b0-92a2e7235e84"
* authoredOn = "2026-11-16"
* extension[dischargeDate].valueDate = "2026-11-13"
* extension[statusReason].valueCodeableConcept = $caresocial#3796fa11-305f-47d6-b164-45b05489afb2 "Frit valg"
* reasonReference.reference = "urn:uuid:c2ceae5a-3372-44f4-b15a-2c26e7753ceb"
* occurrencePeriod.start = "2026-12-03"

// ---- Monday 2 March: a specialised plan after a stroke.

Instance: Fki140DeliveryReport-einer-1-specialiseret
InstanceOf: Fki140DeliveryReport
Usage: #example
Title: "Einer 1: specialiseret genoptræning"
Description: "Einer har haft en blodprop i hjernen. Planen er specialiseret; sygehuset udfører den, og kommunen indberetter, at den er modtaget."
* type = #collection
* timestamp = "2026-03-02T23:30:00+01:00"
* insert Entry(citizen, Patient, Fki140Citizen-einer-1, e91172e9-9713-49dc-9d7d-799ab08ea3f3)
* insert Entry(organization, Organization, Fki140Organization-einer-sygehus-1, b24f74b6-326b-402e-803e-38018f9d7a73)
* insert Entry(focusCondition, Condition, Fki140FocusCondition-einer-apopleksi-1, f5f0c5e9-7076-409c-a568-2a6854f7fb3c)
* insert Entry(serviceRequest, ServiceRequest, Fki140ServiceRequest-einer-plan-1, 1fbd1120-ca96-4b51-a19c-31874330ec36)

Instance: Fki140Citizen-einer-1
InstanceOf: Fki140Citizen
Usage: #inline
* insert Known(e91172e9-9713-49dc-9d7d-799ab08ea3f3, 2026-03-02T11:00:00+01:00)
* insert Einer

Instance: Fki140Organization-einer-sygehus-1
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(b24f74b6-326b-402e-803e-38018f9d7a73, 2026-03-02T11:00:00+01:00)
* insert Neurology

Instance: Fki140FocusCondition-einer-apopleksi-1
InstanceOf: Fki140FocusCondition
Usage: #inline
* insert Known(f5f0c5e9-7076-409c-a568-2a6854f7fb3c, 2026-03-02T11:00:00+01:00)
* insert Diagnosis(Fki140Citizen-einer-1, DI63, "Blodprop i hjernen")

Instance: Fki140ServiceRequest-einer-plan-1
InstanceOf: Fki140ServiceRequest
Usage: #inline
* insert Known(1fbd1120-ca96-4b51-a19c-31874330ec36, 2026-03-02T11:00:00+01:00)
* insert EinersPlan(1)
* category = $caresocial#0c8e2bfc-1350-45d1-90da-c07e2645d073 "Specialiseret"

// ---- Monday 13 April: the same plan, now general. Specialised is its history.

Instance: Fki140DeliveryReport-einer-2-almen
InstanceOf: Fki140DeliveryReport
Usage: #example
Title: "Einer 2: fra specialiseret til almen"
Description: "Sygehuset vurderer, at Einer kan fortsætte i almen genoptræning, uden en ny plan. Den samme anledning opdateres (E-22)."
* type = #collection
* timestamp = "2026-04-13T23:30:00+02:00"
* insert Entry(citizen, Patient, Fki140Citizen-einer-2, e91172e9-9713-49dc-9d7d-799ab08ea3f3)
* insert Entry(organization, Organization, Fki140Organization-einer-sygehus-2, b24f74b6-326b-402e-803e-38018f9d7a73)
* insert Entry(focusCondition, Condition, Fki140FocusCondition-einer-apopleksi-2, f5f0c5e9-7076-409c-a568-2a6854f7fb3c)
* insert Entry(serviceRequest, ServiceRequest, Fki140ServiceRequest-einer-plan-2, 1fbd1120-ca96-4b51-a19c-31874330ec36)

Instance: Fki140Citizen-einer-2
InstanceOf: Fki140Citizen
Usage: #inline
* insert Known(e91172e9-9713-49dc-9d7d-799ab08ea3f3, 2026-04-13T11:00:00+02:00)
* insert Einer

Instance: Fki140Organization-einer-sygehus-2
InstanceOf: Fki140Organization
Usage: #inline
* insert Known(b24f74b6-326b-402e-803e-38018f9d7a73, 2026-04-13T11:00:00+02:00)
* insert Neurology

Instance: Fki140FocusCondition-einer-apopleksi-2
InstanceOf: Fki140FocusCondition
Usage: #inline
* insert Known(f5f0c5e9-7076-409c-a568-2a6854f7fb3c, 2026-04-13T11:00:00+02:00)
* insert Diagnosis(Fki140Citizen-einer-2, DI63, "Blodprop i hjernen")

Instance: Fki140ServiceRequest-einer-plan-2
InstanceOf: Fki140ServiceRequest
Usage: #inline
* insert Known(1fbd1120-ca96-4b51-a19c-31874330ec36, 2026-04-13T11:00:00+02:00)
* insert EinersPlan(2)
* insert General
