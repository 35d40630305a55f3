Profile: FkiEncounter
Parent: Encounter
Id: FkiEncounter
* insert Header([["Contact"]], [["Borgerkontakt"]],
    [["A contact between the citizen and a professional, planned or held, wherever and however it takes place."]],
    [["En kontakt mellem borgeren og en fagperson, planlagt eller gennemført, hvor og hvordan den end foregår."]])
* insert EncounterTexts
* insert EncounterPurposeTexts
* extension contains
    FkiBasedOnCarePlanExtension named basedOnCarePlan 0..* and
    http://hl7.dk/fhir/core/StructureDefinition/dk-core-planned-start-date named plannedStartDate 0..1 and
    http://hl7.dk/fhir/core/StructureDefinition/dk-core-planned-end-date named plannedEndDate 0..1
* insert Element(extension[basedOnCarePlan], [["The intervention or care plan that it carries out"]], [["Indsatsen eller forløbet, den udfører (borgerkontaktBaseretPå)"]],
    [["What was planned for the contact. It lets planned and delivered be compared."]], [["Det, der var planlagt for kontakten. Så kan planlagt og leveret sammenlignes."]])
* insert Element(extension[plannedStartDate], [["Planned start"]], [["Planlagt start"]],
    [["When the contact should begin; period.start says when it did."]], [["Hvornår kontakten skulle begynde; period.start siger, hvornår den gjorde."]])
* insert Element(extension[plannedEndDate], [["Planned end"]], [["Planlagt slut"]],
    [["When the contact should end; period.end says when it did."]], [["Hvornår kontakten skulle slutte; period.end siger, hvornår den gjorde."]])
* class from FkiEncounterClasses (extensible)
* type from FkiEncounterTypes (required)
* subject only Reference(FkiCitizen)
* episodeOfCare only Reference(FkiEpisode)
* insert Element(episodeOfCare, [["The episode that it belongs to"]], [["Forløbet, den hører til"]],
    [["The pathway through the municipality that the contact is a part of."]], [["Forløbet gennem kommunen, som kontakten er en del af."]])
* participant.individual only Reference(FkiPractitioner or FkiPractitionerRole or RelatedPerson)
* insert Element(participant.individual, [["Who took part for the municipality"]], [["Borgerkontaktudfører"]],
    [["The staff who met or spoke with the citizen."]], [["De medarbejdere, der mødte eller talte med borgeren."]])
* period 1..1
* period.start 1..1
* insert Element(length, [["How long it took"]], [["Borgerkontaktlængde"]],
    [["Time spent with the citizen, where it is not the whole period."]], [["Tiden sammen med borgeren, hvor det ikke er hele perioden."]])
* reasonReference only Reference(FkiCondition)
* serviceProvider only Reference(FkiOrganization)
* insert Element(serviceProvider, [["Organisation responsible for the contact"]], [["Borgerkontaktansvarlig"]],
    [["The organisation whose staff had the contact."]], [["Organisationen, hvis medarbejdere havde kontakten."]])

// What means the same of a contact wherever one is recorded or reported.
RuleSet: EncounterTexts
* insert Element(status, [["Planned, held, cancelled or entered in error"]], [["Borgerkontaktstatus"]],
    [["planned before it takes place, finished when it has been held, entered-in-error when it should never have been recorded."]],
    [["planned, før den finder sted, finished, når den er gennemført, entered-in-error, når den aldrig burde være registreret."]])
* insert Element(class, [["Where and how it takes place"]], [["Borgerkontaktklasse"]],
    [["HH in the home or starting from it, AMB at the municipality's premises, IMP during a stay, VR virtually; by video or telephone where that is known."]],
    [["HH i hjemmet eller med udgangspunkt i det, AMB i kommunens lokaler, IMP under et ophold, VR virtuelt; på skærm eller telefonisk, når det vides."]])
* insert Element(subject, [["The citizen"]], [["Borgeren"]],
    [["Whom the contact is with, also where a relative takes the call."]],
    [["Hvem kontakten er med, også når en pårørende tager telefonen."]])
* insert Element(period, [["When it takes place"]], [["Hvornår den finder sted"]],
    [["From start to end; only a start while it is planned."]],
    [["Fra start til slut; kun en start, så længe den er planlagt."]])
* insert Element(period.start, [["Start, or planned date"]], [["Borgerkontaktstart"]],
    [["The time it began, or, while it is planned, the date or time that is expected."]],
    [["Det tidspunkt, den begyndte, eller, så længe den er planlagt, den forventede dato eller tid."]])
* insert Element(period.end, [["End"]], [["Borgerkontaktslut"]],
    [["When the contact ended. Absent while it is planned or going on."]],
    [["Hvornår kontakten sluttede. Udelades, så længe den er planlagt eller i gang."]])

RuleSet: EncounterPurposeTexts
* insert Element(type, [["What the contact is for"]], [["Borgerkontakttype"]],
    [["Follow-up, delivery of an intervention, assessment and so on."]], [["Opfølgning, udførelse af indsats, vurdering og så videre."]])
* insert Element(reasonReference, [["Conditions that it follows up or is for"]], [["Tilstande, der følges op på, eller som er grunden (borgerkontaktTilstand)"]],
    [["The conditions that a follow-up is about, or that the visit is for. A follow-up names at least one."]],
    [["De tilstande, en opfølgning handler om, eller som besøget er for. En opfølgning nævner mindst én."]])
