Profile: FkiInformationGathering
Parent: ClinicalImpression
Id: FkiInformationGathering
* insert Header([["Information gathering"]], [["Oplysningsaktivitet"]],
    [["The work of finding out how the citizen is and what is needed: what was looked at, and which conditions came of it."]],
    [["Arbejdet med at finde ud af, hvordan borgeren har det, og hvad der er brug for: hvad der blev set på, og hvilke tilstande det gav."]])
* extension contains FkiBasedOnServiceRequestExtension named basedOnServiceRequest 0..1
* insert Element(extension[basedOnServiceRequest], [["The request behind it"]], [["Anledningen bag (oplysningsaktivitetsordre)"]],
    [["The referral or application that set the information gathering off."]], [["Den henvisning eller henvendelse, der satte oplysningen i gang."]])
* insert Element(status, [["Whether it is going on or over"]], [["Om den er i gang eller færdig"]],
    [["In progress while information is still being gathered, completed when the assessment stands."]], [["In-progress, så længe der stadig indhentes oplysninger, completed, når vurderingen foreligger."]])
* code from FkiInformationGatheringTypes (required)
* insert Element(code, [["Which kind"]], [["Hvilken slags (oplysningsaktivitetstype)"]],
    [["What the gathering is for, such as a first assessment or a review."]], [["Hvad oplysningen skal bruges til, for eksempel en første udredning eller en revurdering."]])
* subject only Reference(FkiCitizen)
* insert Element(subject, [["The citizen"]], [["Borgeren"]],
    [["The citizen about whom information is gathered."]], [["Borgeren, der indhentes oplysninger om."]])
* encounter only Reference(FkiEncounter)
* insert Element(encounter, [["Contact at which it was done"]], [["Kontakten, hvor den blev udført"]],
    [["The contact in which most of it took place."]], [["Den kontakt, hvor det meste af den foregik."]])
* effective[x] only dateTime or Period
* insert Element(effective[x], [["When it was done"]], [["Hvornår den blev udført"]],
    [["The day, or the period from the first question to the finished assessment."]], [["Dagen, eller perioden fra det første spørgsmål til den færdige vurdering."]])
* assessor only Reference(FkiPractitioner or FkiPractitionerRole)
* insert Element(assessor, [["Who did it"]], [["Hvem der udførte den"]],
    [["The professional who answers for the assessment."]], [["Fagpersonen, der står inde for vurderingen."]])
* investigation.code from FkiInformationGatheringInvestigations (required)
* insert Element(investigation, [["What was looked at"]], [["Hvad der blev set på"]],
    [["One group of findings, such as the areas of FSIII or the evaluations."]], [["Én gruppe af fund, for eksempel områderne i FSIII eller vurderingerne."]])
* insert Element(investigation.code, [["Which kind of finding"]], [["Hvilken slags fund (observationstype)"]],
    [["Which group of findings it is."]], [["Hvilken gruppe af fund det er."]])
* investigation.item only Reference(FkiMatterOfInterest or FkiEvaluation or FkiObservation or FkiCitizensOwnObservation)
* insert Element(investigation.item, [["The findings"]], [["Fundene (område, konklusion)"]],
    [["The areas of interest, observations and evaluations that the group holds."]], [["De områder, observationer og vurderinger, som gruppen rummer."]])
* finding.itemReference only Reference(FkiCondition)
* insert Element(finding.itemReference, [["A condition that came of it"]], [["En tilstand, det gav"]],
    [["A condition that was recorded because of what was found."]], [["En tilstand, der blev oprettet på grund af det, der blev fundet."]])
