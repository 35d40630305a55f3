Profile: FkiEncounter
Parent: Encounter
Id: FkiEncounter
* insert Header([["Contact"]], [["Borgerkontakt"]],
    [["A contact between the citizen and a professional, planned or held, wherever and however it takes place."]],
    [["En kontakt mellem borgeren og en fagperson, planlagt eller gennemført, hvor og hvordan den end foregår."]])
* insert EncounterTexts
* extension contains
    FkiBasedOnCarePlanExtension named basedOnCarePlan 0..* and
    http://hl7.dk/fhir/core/StructureDefinition/dk-core-planned-start-date named plannedStartDate 0..1 and
    http://hl7.dk/fhir/core/StructureDefinition/dk-core-planned-end-date named plannedEndDate 0..1
* insert Short(extension[basedOnCarePlan], [["The intervention or care plan that it carries out"]], [["Indsatsen eller forløbet, den udfører (borgerkontaktBaseretPå)"]])
* insert Short(extension[plannedStartDate], [["Planned start"]], [["Planlagt start"]])
* insert Short(extension[plannedEndDate], [["Planned end"]], [["Planlagt slut"]])
* class from FkiEncounterClasses (extensible)
* type from FkiEncounterTypes (required)
* subject only Reference(FkiCitizen)
* episodeOfCare only Reference(FkiEpisode)
* insert Short(episodeOfCare, [["The episode that it belongs to"]], [["Forløbet, den hører til"]])
* participant.individual only Reference(FkiPractitioner or FkiPractitionerRole or RelatedPerson)
* insert Short(participant.individual, [["Who took part for the municipality"]], [["Borgerkontaktudfører"]])
* period 1..1
* period.start 1..1
* insert Short(length, [["How long it took"]], [["Borgerkontaktlængde"]])
* reasonReference only Reference(FkiCondition)
* serviceProvider only Reference(FkiOrganization)
* insert Short(serviceProvider, [["Organisation responsible for the contact"]], [["Borgerkontaktansvarlig"]])

// What means the same of a contact wherever one is recorded or reported.
RuleSet: EncounterTexts
* insert Element(status, [["Planned, held, cancelled or entered in error"]], [["Borgerkontaktstatus"]],
    [["planned before it takes place, finished when it has been held, entered-in-error when it should never have been recorded."]],
    [["planned, før den finder sted, finished, når den er gennemført, entered-in-error, når den aldrig burde være registreret."]])
* insert Element(class, [["Where and how it takes place"]], [["Borgerkontaktklasse"]],
    [["HH in the home or starting from it, AMB at the municipality's premises, IMP during a stay, VR virtually; by video or telephone where that is known."]],
    [["HH i hjemmet eller med udgangspunkt i det, AMB i kommunens lokaler, IMP under et ophold, VR virtuelt; på skærm eller telefonisk, når det vides."]])
* insert Element(type, [["What the contact is for"]], [["Borgerkontakttype"]],
    [["Follow-up, delivery of an intervention, assessment and so on."]], [["Opfølgning, udførelse af indsats, vurdering og så videre."]])
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
* insert Element(reasonReference, [["Conditions that it follows up or is for"]], [["Tilstande, der følges op på, eller som er grunden (borgerkontaktTilstand)"]],
    [["The conditions that a follow-up is about, or that the visit is for. A follow-up names at least one."]],
    [["De tilstande, en opfølgning handler om, eller som besøget er for. En opfølgning nævner mindst én."]])
