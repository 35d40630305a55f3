Profile: FkiFollowUp
Parent: Observation
Id: FkiFollowUp
* insert Header([["Follow-up result"]], [["Opfølgningsresultat"]],
    [["What a follow-up led to: whether a condition, an intervention or a care plan goes on, is adjusted, ends or is assessed anew."]],
    [["Hvad en opfølgning førte til: om en tilstand, en indsats eller et forløb fortsætter, ændres, afsluttes eller revisiteres."]])
* insert FollowUpTexts
* code = $sct#712744002
* subject 1..1
* subject only Reference(FkiCitizen)
* focus only Reference(FkiCondition or FkiPlannedIntervention or FkiCarePlan)
* encounter only Reference(FkiEncounter)
* insert Short(encounter, [["The contact where it was followed up"]], [["Opfølgningskontakten"]])
* effective[x] 1..1
* effective[x] only dateTime
* performer only Reference(FkiPractitioner or FkiPractitionerRole or FkiOrganization or FkiCitizen or RelatedPerson)
* insert Short(performer, [["Who followed up"]], [["Opfølgningsansvarlig"]])
* value[x] only CodeableConcept
* value[x] from FkiFollowUpResultsTransition (required)

// What means the same of a follow-up result wherever one is recorded or reported.
RuleSet: FollowUpTexts
* insert Element(status, [["Final, or entered in error"]], [["Opfølgningsstatus"]],
    [["final when the follow-up was made, entered-in-error when it should never have been recorded."]],
    [["final, når opfølgningen er foretaget, entered-in-error, når den aldrig burde være registreret."]])
* insert Short(code, [["That this is a follow-up result"]], [["At det er et opfølgningsresultat (opfølgningsresultatKode)"]])
* insert Short(subject, [["The citizen"]], [["Borgeren"]])
* insert Short(focus, [["What was followed up"]], [["Hvad der er fulgt op på (opfølgningsfokus)"]])
* insert Short(effective[x], [["When it was followed up"]], [["Opfølgningstid"]])
* insert Short(value[x], [["The result"]], [["Opfølgningsresultat"]])
