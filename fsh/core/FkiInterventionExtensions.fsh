// Extensions that interventions, plans, requests and contacts share. Each is defined once, whatever area uses it.

Extension: FkiDeliveryTypeExtension
Id: fki-delivery-type
Context: CarePlan.activity.detail
* insert Header([["Delivery type"]], [["Leveringstype"]],
    [["How the intervention is delivered: in a group, individually, by a robot, digitally. Several may apply."]],
    [["Hvordan indsatsen leveres: i gruppe, individuelt, af en robot, digitalt. Flere kan gælde."]])
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from FkiDeliveryTypes (required)
* valueCodeableConcept.coding 1..1
* insert Short(value[x], [["Delivery type"]], [["Leveringstype"]])

Extension: FkiBasedOnServiceRequestExtension
Id: fki-based-on-service-request
Context: CarePlan, ClinicalImpression
* insert Header([["Based on service request"]], [["Anledning"]],
    [["The request (referral, application, rehabilitation plan) that led to this."]],
    [["Den anledning (henvisning, ansøgning, genoptræningsplan), der førte til dette."]])
* value[x] 1..1
* value[x] only Reference(ServiceRequest)
* insert Short(value[x], [["The request"]], [["Anledningen"]])

Extension: FkiBasedOnCarePlanExtension
Id: fki-based-on-care-plan
Context: Encounter
* insert Header([["Based on care plan"]], [["Kontaktens indsats"]],
    [["The planned intervention or care plan that the contact carries out. R5 has it as Encounter.basedOn."]],
    [["Den planlagte indsats eller det indsatsforløb, som kontakten udfører. R5 har det som Encounter.basedOn."]])
* value[x] 1..1
* value[x] only Reference(CarePlan)
* insert Short(value[x], [["The intervention or plan"]], [["Indsatsen eller forløbet"]])

Extension: FkiCaseNumberExtension
Id: fki-case-number
Context: CarePlan, ServiceRequest
* insert Header([["Case number"]], [["Sagsnummer"]],
    [["The case in which the municipality documents this: an official number, or the municipality's own with the organisation that gave it."]],
    [["Den sag, hvor kommunen dokumenterer dette: et officielt nummer eller kommunens eget med den organisation, der har givet det."]])
* value[x] 1..1
* value[x] only Identifier
* valueIdentifier only FkiCaseIdentifier
* insert Short(value[x], [["The case number"]], [["Sagsnummeret"]])

Profile: FkiCaseIdentifier
Parent: Identifier
Id: FkiCaseIdentifier
* insert Header([["Case number"]], [["Sagsnummer"]],
    [["The number of a case: official, in the public sector's common system, or usual, in the municipality's own."]],
    [["Nummeret på en sag: official i det fællesoffentlige system eller usual i kommunens eget."]])
* use 1..1
* use from FkiCaseNumberUses (required)
* value 1..1
* obeys fki-case-number
* insert Element(use, [["official or usual"]], [["official (officielt) eller usual (kommunens eget)"]],
    [["Official where the number comes from a national register of cases, usual where the municipality gave it."]], [["Official, hvor nummeret er fra et nationalt sagsregister, usual, hvor kommunen har givet det."]])
* insert Element(system, [["Required for an official number"]], [["Kræves for et officielt nummer"]],
    [["The system that gives the number out. It makes an official number unambiguous."]], [["Det system, der udsteder nummeret. Det gør et officielt nummer entydigt."]])
* insert Element(value, [["The number"]], [["Nummeret"]],
    [["The number as it stands in the case system."]], [["Nummeret, som det står i sagssystemet."]])
* insert Element(assigner, [["Required for the municipality's own number"]], [["Kræves for kommunens eget nummer"]],
    [["The municipality whose number it is. It makes a local number unambiguous."]], [["Kommunen, hvis nummer det er. Det gør et lokalt nummer entydigt."]])

ValueSet: FkiCaseNumberUses
Id: fki-case-number-uses
* insert OwnValues
* insert Header([["Uses of case numbers"]], [["Sagsnumres anvendelse"]],
    [["An official number, or the municipality's own."]], [["Et officielt nummer eller kommunens eget."]])
* http://hl7.org/fhir/identifier-use#official
* http://hl7.org/fhir/identifier-use#usual

Invariant: fki-case-number
Severity: #error
Expression: "(use = 'official' implies system = 'https://data.gov.dk/id/organization') and (use = 'usual' implies assigner.exists())"
* insert Says([["Give an official case number the system https://data.gov.dk/id/organization, and the municipality's own number the assigner that gave it."]],
    [["Giv et officielt sagsnummer systemet https://data.gov.dk/id/organization og kommunens eget nummer den assigner, der har givet det."]])
