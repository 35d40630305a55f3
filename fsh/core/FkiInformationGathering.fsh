Profile: FkiInformationGathering
Parent: ClinicalImpression
Id: FkiInformationGathering
* insert Header([["Information gathering"]], [["Oplysningsaktivitet"]],
    [["The work of finding out how the citizen is and what is needed: what was looked at, and which conditions came of it."]],
    [["Arbejdet med at finde ud af, hvordan borgeren har det, og hvad der er brug for: hvad der blev set på, og hvilke tilstande det gav."]])
* extension contains FkiBasedOnServiceRequestExtension named basedOnServiceRequest 0..1
* insert Short(extension[basedOnServiceRequest], [["The request behind it"]], [["Anledningen bag (oplysningsaktivitetsordre)"]])
* insert Short(status, [["Whether it is going on or over"]], [["Om den er i gang eller færdig"]])
* code from FkiInformationGatheringTypes (required)
* insert Short(code, [["Which kind"]], [["Hvilken slags (oplysningsaktivitetstype)"]])
* subject only Reference(FkiCitizen)
* insert Short(subject, [["The citizen"]], [["Borgeren"]])
* encounter only Reference(FkiEncounter)
* insert Short(encounter, [["Contact at which it was done"]], [["Kontakten, hvor den blev udført"]])
* effective[x] only dateTime or Period
* insert Short(effective[x], [["When it was done"]], [["Hvornår den blev udført"]])
* assessor only Reference(FkiPractitioner or FkiPractitionerRole)
* insert Short(assessor, [["Who did it"]], [["Hvem der udførte den"]])
* investigation.code from FkiInformationGatheringInvestigations (required)
* insert Short(investigation, [["What was looked at"]], [["Hvad der blev set på"]])
* insert Short(investigation.code, [["Which kind of finding"]], [["Hvilken slags fund (observationstype)"]])
* investigation.item only Reference(FkiMatterOfInterest or FkiEvaluation or FkiObservation or FkiCitizensOwnObservation)
* insert Short(investigation.item, [["The findings"]], [["Fundene (område, konklusion)"]])
* finding.itemReference only Reference(FkiCondition)
* insert Short(finding.itemReference, [["A condition that came of it"]], [["En tilstand, det gav"]])
