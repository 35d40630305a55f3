Profile: FkiCompletedIntervention
Parent: Procedure
Id: FkiCompletedIntervention
* insert Header([["Completed intervention"]], [["Leveret indsats"]],
    [["Something that was done for or with the citizen at one contact."]], [["Noget, der er gjort for eller sammen med borgeren ved én kontakt."]])
* insert CompletedInterventionTexts
* insert Short(statusReason, [["Why it was not done"]], [["Hvorfor den ikke er gennemført (statustekst)"]])
* basedOn only Reference(FkiPlannedIntervention or FkiServiceRequest)
* insert Short(basedOn, [["The grant or request that it carries out"]], [["Bevillingen eller anledningen"]])
* code from FkiInterventionsTransition (required)
* subject only Reference(FkiCitizen)
* encounter only Reference(FkiEncounter)
* insert Short(encounter, [["The contact where it was done"]], [["Kontakten, hvor den er leveret"]])
* performed[x] only dateTime or Period
* recorder only Reference(FkiPractitioner or FkiPractitionerRole or FkiCitizen or RelatedPerson)
* insert Short(recorder, [["Who documented it"]], [["Dokumenterende leverandør"]])
* performer.actor only Reference(FkiPractitioner or FkiPractitionerRole or FkiOrganization or FkiCitizen or RelatedPerson or FkiDevice)
* insert Short(performer.actor, [["Who"]], [["Hvem"]])
* insert Short(performer, [["Who did it: staff, the citizen, relatives or a device"]], [["Hvem der har gjort det: medarbejdere, borgeren selv, pårørende eller udstyr"]])
* reasonReference only Reference(FkiCondition)
* complication 0..1
* complication from FkiComplications (extensible)
* insert Short(complication, [["What went otherwise than planned"]], [["Afvigelse"]])
* note 0..1
* insert Not(note.author[x])
* insert Short(note, [["Note"]], [["Notat"]])

// What means the same of a completed intervention wherever one is recorded or reported.
RuleSet: CompletedInterventionTexts
* insert Element(status, [["Done, or entered in error"]], [["Leveret indsats' status"]],
    [["completed when it was done, entered-in-error when it should never have been recorded."]],
    [["completed, når den er gennemført, entered-in-error, når den aldrig burde være registreret."]])
* insert Element(code, [["Which intervention"]], [["Leveret indsats' kode"]],
    [["What was done, by the same codes as what is planned."]],
    [["Hvad der er gjort, med samme koder som det planlagte."]])
* insert Element(subject, [["The citizen"]], [["Borgeren"]],
    [["For or with whom it was done."]],
    [["For eller med hvem det er gjort."]])
* insert Element(performed[x], [["When it was done"]], [["Hvornår den er leveret (start og slut)"]],
    [["The time it was delivered; in reporting one point in time."]],
    [["Tidspunktet, den er leveret; i indberetningen ét tidspunkt."]])
* insert Element(reasonReference, [["Conditions that it was for"]], [["Tilstande, den er rettet mod (leveretIndsatsbegrundelse)"]],
    [["Every condition that is known to be a reason for it."]],
    [["Enhver tilstand, der vides at begrunde den."]])
