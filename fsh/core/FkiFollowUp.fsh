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
* insert Element(encounter, [["The contact where it was followed up"]], [["Opfølgningskontakten"]],
    [["The contact in which staff and citizen assessed how it went."]], [["Den kontakt, hvor medarbejder og borger vurderede, hvordan det gik."]])
* effective[x] 1..1
* effective[x] only dateTime
* performer only Reference(FkiPractitioner or FkiPractitionerRole or FkiOrganization or FkiCitizen or RelatedPerson)
* insert Element(performer, [["Who followed up"]], [["Opfølgningsansvarlig"]],
    [["The professional who answers for the assessment."]], [["Fagpersonen, der står inde for vurderingen."]])
* value[x] only CodeableConcept
* value[x] from FkiFollowUpResultsTransition (required)

// What means the same of a follow-up result wherever one is recorded or reported.
RuleSet: FollowUpTexts
* insert Element(status, [["Final, or entered in error"]], [["Opfølgningsstatus"]],
    [["final when the follow-up was made, entered-in-error when it should never have been recorded."]],
    [["final, når opfølgningen er foretaget, entered-in-error, når den aldrig burde være registreret."]])
* insert Element(code, [["That this is a follow-up result"]], [["At det er et opfølgningsresultat (opfølgningsresultatKode)"]],
    [["One fixed code, which tells follow-up results from other observations."]],
    [["Én fast kode, som skelner opfølgningsresultater fra andre observationer."]])
* insert Element(subject, [["The citizen"]], [["Borgeren"]],
    [["Whose conditions or interventions were followed up."]],
    [["Hvis tilstande eller indsatser der er fulgt op på."]])
* insert Element(focus, [["What was followed up"]], [["Hvad der er fulgt op på (opfølgningsfokus)"]],
    [["At least one in reporting. In home care a condition."]],
    [["Mindst én i indberetningen. I hjemmeplejen en tilstand."]])
* insert Element(effective[x], [["When it was followed up"]], [["Opfølgningstid"]],
    [["The time of the follow-up, not of its recording."]],
    [["Tidspunktet for opfølgningen, ikke for registreringen."]])
* insert Element(value[x], [["The result"]], [["Opfølgningsresultat"]],
    [["Whether it goes on, changes within the frame, ends or is assessed anew."]],
    [["Om det fortsættes, ændres inden for rammen, afsluttes eller revisiteres."]])
