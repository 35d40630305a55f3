Profile: FkiCareCompletedIntervention
Parent: Procedure
Id: FkiCareCompletedIntervention
* insert Header([["Completed intervention, care"]], [["Leveret indsats, pleje og sygepleje"]],
    [["An intervention that was delivered without being planned: acute, or otherwise not granted beforehand. What was planned is reported as a planned intervention and its contacts."]],
    [["En indsats, der er leveret uden at være planlagt: akut eller på anden måde ikke bevilget på forhånd. Det planlagte indberettes som planlagt indsats og dens kontakter."]])
* insert CareCompletedIntervention
* code.coding[level2] from FkiCareInterventions (required)

Profile: FkiCareTransitionCompletedIntervention
Parent: Procedure
Id: FkiCareTransitionCompletedIntervention
* insert Header([["Completed intervention, care (transition)"]], [["Leveret indsats, pleje og sygepleje (overgang)"]],
    [["A completed intervention in the transition: outgoing codes and letter codes are accepted."]],
    [["En leveret indsats i overgangen: udgående koder og brugervendte nøgler modtages."]])
* insert CareCompletedIntervention
* code.coding[level2] from FkiCareInterventionsTransition (required)

ValueSet: FkiCareCompletedInterventionStatuses
Id: fki-care-completed-intervention-statuses
* insert OwnValues
* insert Header([["Statuses of completed interventions in care"]], [["Leverede indsatsers statusser i pleje og sygepleje"]],
    [["Delivered, or entered in error: nothing else is reported."]], [["Leveret eller fejlregistreret: andet indberettes ikke."]])
* http://hl7.org/fhir/event-status#completed
* http://hl7.org/fhir/event-status#entered-in-error

RuleSet: CareCompletedIntervention
* insert ReportedResource
* insert CompletedInterventionTexts
* status from FkiCareCompletedInterventionStatuses (required)
* code 1..1
* insert Not(code.text)
* insert LevelCodings(code)
* subject only Reference(Patient)
* insert InReport(subject)
* performed[x] 1..1
* performed[x] only dateTime
* reasonReference only Reference(Condition)
* insert InReport(reasonReference)
* insert Not(identifier)
* insert Not(instantiatesCanonical)
* insert Not(instantiatesUri)
* insert Not(basedOn)
* insert Not(partOf)
* insert Not(statusReason)
* insert Not(category)
* insert Not(encounter)
* insert Not(recorder)
* insert Not(asserter)
* insert Not(performer)
* insert Not(location)
* insert Not(reasonCode)
* insert Not(bodySite)
* insert Not(outcome)
* insert Not(report)
* insert Not(complication)
* insert Not(complicationDetail)
* insert Not(followUp)
* insert Not(note)
* insert Not(focalDevice)
* insert Not(usedReference)
* insert Not(usedCode)
