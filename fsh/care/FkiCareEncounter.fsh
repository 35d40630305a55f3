Profile: FkiCareEncounter
Parent: Encounter
Id: FkiCareEncounter
* insert Header([["Contact, care"]], [["Borgerkontakt, pleje og sygepleje"]],
    [["A contact between citizen and staff, planned or held: a follow-up of conditions, or the delivery of an intervention."]],
    [["En kontakt mellem borger og medarbejder, planlagt eller gennemført: opfølgning på tilstande eller udførelse af en indsats."]])
* insert CareEncounter
* obeys fki-h-15 and fki-h-16
* type from FkiCareEncounterTypes (required)

Profile: FkiCareTransitionEncounter
Parent: Encounter
Id: FkiCareTransitionEncounter
* insert Header([["Contact, care (transition)"]], [["Borgerkontakt, pleje og sygepleje (overgang)"]],
    [["A contact in the transition: any type of contact, and also the legacy follow-up, a planned home visit that the condition points to instead of the other way."]],
    [["En kontakt i overgangen: enhver kontakttype, og også den gamle opfølgning, et planlagt hjemmebesøg, som tilstanden henviser til i stedet for omvendt."]])
* insert CareEncounter
* obeys fki-h-15-transition and fki-h-16-transition and fki-h-18
* type from FkiCareEncounterTypesTransition (required)

RuleSet: CareEncounter
* insert ReportEncounter
* insert EncounterPurposeTexts
* extension contains FkiBasedOnCarePlanExtension named basedOnIntervention 0..*
* extension[basedOnIntervention].value[x] only Reference(CarePlan)
* insert InReport(extension[basedOnIntervention].value[x])
* insert Element(extension[basedOnIntervention], [["The intervention that is delivered"]], [["Indsatsen, der udføres (kontaktIndsats)"]],
    [["Each planned intervention that was delivered at the contact."]],
    [["Hver planlagt indsats, der er udført ved kontakten."]])
* type 1..*
* type.coding 1..1
* insert Not(type.text)
* reasonReference only Reference(Condition)
* insert InReport(reasonReference)

Invariant: fki-h-15
Severity: #error
Expression: "type.coding.where(code = '9f03dfbb-7a97-45a5-94db-d4c3501714a9').exists() implies reasonReference.exists()"
* insert Says([["Refer from the follow-up contact to the condition or conditions that are followed up (reasonReference)."]],
    [["Henvis fra opfølgningskontakten til den eller de tilstande, der følges op på (reasonReference)."]])

// The legacy form is a home visit (HH): there the condition points to the contact, and H-18 applies.
Invariant: fki-h-15-transition
Severity: #error
Expression: "type.coding.where(code = '9f03dfbb-7a97-45a5-94db-d4c3501714a9').exists() implies (reasonReference.exists() or class.code = 'HH')"
* insert Says([["Refer from the follow-up contact to the condition or conditions that are followed up (reasonReference)."]],
    [["Henvis fra opfølgningskontakten til den eller de tilstande, der følges op på (reasonReference)."]])

Invariant: fki-h-16
Severity: #warning
Expression: "type.coding.where(code = '4530b499-d74b-4d2e-9df9-247047fb231d').exists() implies extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-based-on-care-plan').exists()"
* insert Says([["Refer from the contact to the planned intervention that it delivers (extension basedOnIntervention)."]],
    [["Henvis fra kontakten til den planlagte indsats, den udfører (extension basedOnIntervention)."]])

Invariant: fki-h-16-transition
Severity: #warning
Expression: "type.coding.where(code = '4530b499-d74b-4d2e-9df9-247047fb231d' or code = '784275f1-6822-4a88-b361-d958007d5253').exists() implies extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-based-on-care-plan').exists()"
* insert Says([["Refer from the contact to the planned intervention that it delivers (extension basedOnIntervention)."]],
    [["Henvis fra kontakten til den planlagte indsats, den udfører (extension basedOnIntervention)."]])

Invariant: fki-h-18
Severity: #error
Expression: "(type.coding.where(code = '9f03dfbb-7a97-45a5-94db-d4c3501714a9').exists() and reasonReference.empty() and class.code = 'HH') implies (period.end.empty() and status != 'finished')"
* insert Says([["Report the legacy follow-up (a home visit that refers to no condition) only while it is planned: without an end, and not as finished."]],
    [["Indberet kun den gamle opfølgning (et hjemmebesøg uden henvisning til en tilstand), så længe den er planlagt: uden sluttid og ikke som gennemført."]])
