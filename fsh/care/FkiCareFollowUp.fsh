Profile: FkiCareFollowUp
Parent: Observation
Id: FkiCareFollowUp
* insert Header([["Follow-up result, care"]], [["Opfølgningsresultat, pleje"]],
    [["What a follow-up of home care conditions led to: continue, adjust within the frame, end, or assess anew."]],
    [["Hvad en opfølgning på hjemmeplejetilstande førte til: fortsættes, ændres inden for rammen, afsluttes eller revisiteres."]])
* insert CareFollowUp
* obeys fki-h-20
* value[x] from FkiFollowUpResultsFsiii (required)
* focus only Reference(Condition)
* insert InReport(focus)

Profile: FkiCareTransitionFollowUp
Parent: Observation
Id: FkiCareTransitionFollowUp
* insert Header([["Follow-up result, care (transition)"]], [["Opfølgningsresultat, pleje og sygepleje (overgang)"]],
    [["A follow-up result in the transition: also of nursing conditions and of planned interventions."]],
    [["Et opfølgningsresultat i overgangen: også for sygeplejetilstande og planlagte indsatser."]])
* insert CareFollowUp
* value[x] from FkiFollowUpResultsFsiiiTransition (required)
* focus only Reference(Condition or CarePlan)
* insert InReport(focus)

RuleSet: CareFollowUp
* insert FollowUpTexts
* insert CareObservation
* status from FkiCareObservationStatuses (required)
* code = $sct#712744002
* code.coding 1..1
* focus 1..*

// What the reported observations of care have in common.
RuleSet: CareObservation
* insert ReportedResource
* insert Not(code.text)
* subject 1..1
* subject only Reference(Patient)
* insert InReport(subject)
* effective[x] 1..1
* effective[x] only dateTime
* value[x] only CodeableConcept
* value[x].coding 1..1
* insert Not(value[x].text)
* insert Not(identifier)
* insert Not(basedOn)
* insert Not(partOf)
* insert Not(category)
* insert Not(encounter)
* insert Not(issued)
* insert Not(performer)
* insert Not(dataAbsentReason)
* insert Not(interpretation)
* insert Not(note)
* insert Not(bodySite)
* insert Not(method)
* insert Not(specimen)
* insert Not(device)
* insert Not(referenceRange)
* insert Not(hasMember)
* insert Not(derivedFrom)
* insert Not(component)

ValueSet: FkiCareObservationStatuses
Id: fki-care-observation-statuses
* insert OwnValues
* insert Header([["Statuses of observations in care"]], [["Observationers statusser i pleje og sygepleje"]],
    [["Made, or entered in error: nothing else is reported."]], [["Foretaget eller fejlregistreret: andet indberettes ikke."]])
* http://hl7.org/fhir/observation-status#final
* http://hl7.org/fhir/observation-status#entered-in-error

Invariant: fki-h-20
Severity: #error
Expression: "focus.resolve().ofType(Condition).code.coding.all(memberOf('http://fhir.kl.dk/fki/ValueSet/fki-conditions-home-care'))"
* insert Says([["Report follow-up results of home care conditions only; nursing has ended reporting them."]],
    [["Indberet kun opfølgningsresultater for hjemmeplejetilstande; sygeplejen indberetter dem ikke længere."]])
