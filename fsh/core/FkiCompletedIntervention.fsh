Profile: FkiCompletedIntervention
Parent: Procedure
Id: FkiCompletedIntervention
* insert Header([["Completed intervention"]], [["Leveret indsats"]],
    [["Something that was done for or with the citizen at one contact."]], [["Noget, der er gjort for eller sammen med borgeren ved én kontakt."]])
* insert CompletedInterventionTexts
* insert Element(statusReason, [["Why it was not done"]], [["Hvorfor den ikke er gennemført (statustekst)"]],
    [["Why the intervention was not carried out, in words."]], [["Hvorfor indsatsen ikke er gennemført, med ord."]])
* basedOn only Reference(FkiPlannedIntervention or FkiServiceRequest)
* insert Element(basedOn, [["The grant or request that it carries out"]], [["Bevillingen eller anledningen"]],
    [["The planned intervention that was carried out, or the request where nothing was planned."]], [["Den planlagte indsats, der er udført, eller anledningen, hvor intet var planlagt."]])
* code from FkiInterventionsTransition (required)
* subject only Reference(FkiCitizen)
* encounter only Reference(FkiEncounter)
* insert Element(encounter, [["The contact where it was done"]], [["Kontakten, hvor den er leveret"]],
    [["The visit, call or consultation in which it was carried out."]], [["Det besøg, den opringning eller den konsultation, hvor den er udført."]])
* performed[x] only dateTime or Period
* recorder only Reference(FkiPractitioner or FkiPractitionerRole or FkiCitizen or RelatedPerson)
* insert Element(recorder, [["Who documented it"]], [["Dokumenterende leverandør"]],
    [["The professional who wrote it in the record, who need not be the one who did it."]], [["Fagpersonen, der skrev det i journalen, og som ikke behøver at være den, der gjorde det."]])
* performer.actor only Reference(FkiPractitioner or FkiPractitionerRole or FkiOrganization or FkiCitizen or RelatedPerson or FkiDevice)
* insert Element(performer.actor, [["Who"]], [["Hvem"]],
    [["The person, organisation or equipment."]], [["Personen, organisationen eller udstyret."]])
* insert Element(performer, [["Who did it: staff, the citizen, relatives or a device"]], [["Hvem der har gjort det: medarbejdere, borgeren selv, pårørende eller udstyr"]],
    [["Everyone who had a part in it. Citizen and relatives count, so that self-care shows."]], [["Alle, der havde en del i det. Borger og pårørende tæller med, så egenomsorg kan ses."]])
* reasonReference only Reference(FkiCondition)
* complication 0..1
* complication from FkiComplications (extensible)
* insert Element(complication, [["What went otherwise than planned"]], [["Afvigelse"]],
    [["What departed from the plan, by code and in words."]], [["Hvad der afveg fra planen, som kode og med ord."]])
* note 0..1
* insert Not(note.author[x])
* insert Element(note, [["Note"]], [["Notat"]],
    [["What staff need to know of it besides the codes. Not reported."]], [["Hvad medarbejdere skal vide om den ud over koderne. Indberettes ikke."]])

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
