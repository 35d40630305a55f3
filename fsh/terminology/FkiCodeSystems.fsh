// Codes that no one else has and FKI needs. A code never changes meaning; one that goes out of use is retired, not removed.

CodeSystem: FkiLawAreaCodes
Id: fki-law-area-codes
* insert OwnCodes
* ^hierarchyMeaning = #is-a
* insert Header([["Law areas"]], [["Lovområder"]],
    [["The parts of the law that municipal health and eldercare is given under."]],
    [["De dele af lovgivningen, som kommunal sundhed og ældrepleje gives efter."]])
* insert Concept(home-care, [["Hjemmepleje"]], [["Home care"]], [["Hjælp efter serviceloven og ældreloven."]], [["Help under the Social Services Act and the Elderly Care Act."]])
* insert Below(home-care, sel-83, [["Serviceloven § 83"]], [["Social Services Act § 83"]], [["Personlig hjælp og pleje, praktisk hjælp og madservice."]], [["Personal help and care, practical help and meal service."]])
* insert Below(home-care, sel-83a, [["Serviceloven § 83 a"]], [["Social Services Act § 83a"]], [["Rehabiliteringsforløb."]], [["Reablement."]])
* insert Below(home-care, sel-84, [["Serviceloven § 84"]], [["Social Services Act § 84"]], [["Afløsning, aflastning og midlertidigt ophold."]], [["Relief, respite and temporary stay."]])
* insert Below(home-care, sel-86, [["Serviceloven § 86"]], [["Social Services Act § 86"]], [["Genoptræning og vedligeholdelsestræning."]], [["Rehabilitation and maintenance training."]])
* insert Below(home-care, aeldreloven, [["Ældreloven"]], [["Elderly Care Act"]], [["Forløb efter ældreloven."]], [["Courses under the Elderly Care Act."]])
* insert Concept(sul-138, [["Sundhedsloven § 138"]], [["Health Act § 138"]], [["Hjemmesygepleje."]], [["Home nursing."]])
* insert Concept(sul-140, [["Sundhedsloven § 140"]], [["Health Act § 140"]], [["Genoptræning efter sygehusophold."]], [["Rehabilitation after a hospital stay."]])
* insert Concept(sul-119, [["Sundhedsloven § 119"]], [["Health Act § 119"]], [["Sundhedsfremme og forebyggelse."]], [["Health promotion and prevention."]])
* ^property[0].code = #without
* ^property[0].type = #string
* insert Text(^property[0].description, [["A concept of the information model that the law area does not have, and why, in Danish: profile id, colon, reason."]], [["Et begreb i informationsmodellen, som lovområdet ikke har, og hvorfor: profilens id, kolon, grund."]])
* ^property[1].code = #withoutEnglish
* ^property[1].type = #string
* insert Text(^property[1].description, [["The same in English."]], [["Det samme på engelsk."]])
* insert Concept(assistive-devices, [["Hjælpemiddelområdet"]], [["Assistive devices"]], [["Hjælpemidler, forbrugsgoder, støtte til bil og boligindretning efter serviceloven."]], [["Assistive devices, consumer durables, support for a car and home adaptation under the Social Services Act."]])
* #assistive-devices ^property[0].code = #without
* #assistive-devices ^property[0].valueString = "FkiDeliveryReport: KL Gateway tager ikke imod indberetninger om hjælpemidler."
* #assistive-devices ^property[1].code = #withoutEnglish
* #assistive-devices ^property[1].valueString = "FkiDeliveryReport: KL's gateway takes no reports on assistive devices."
* insert Below(assistive-devices, sel-112, [["Serviceloven § 112"]], [["Social Services Act § 112"]], [["Hjælpemidler."]], [["Assistive devices."]])
* insert Below(assistive-devices, sel-113, [["Serviceloven § 113"]], [["Social Services Act § 113"]], [["Forbrugsgoder."]], [["Consumer durables."]])
* insert Below(assistive-devices, sel-114, [["Serviceloven § 114"]], [["Social Services Act § 114"]], [["Støtte til køb af bil."]], [["Support for buying a car."]])
* insert Below(assistive-devices, sel-116, [["Serviceloven § 116"]], [["Social Services Act § 116"]], [["Boligindretning."]], [["Home adaptation."]])
* insert Concept(several, [["Flere lovområder"]], [["Several law areas"]], [["Begreber, som flere lovområder deler."]], [["Concepts that several law areas share."]])

ValueSet: FkiLawAreas
Id: fki-law-areas
* insert OwnValues
* insert Header([["Law areas"]], [["Lovområder"]], [["Every law area of FKI."]], [["Alle FKI's lovområder."]])
* include codes from system FkiLawAreaCodes

CodeSystem: FkiEpisodeTypeCodes
Id: fki-episode-type-codes
* insert OwnCodes
* insert Header([["Types of episode"]], [["Forløbstyper"]],
    [["What an episode of municipal care is: the container that holds a citizen's requests, plans, contacts and results together."]],
    [["Hvad et kommunalt forløb er: rammen, der holder en borgers anmodninger, planer, kontakter og resultater sammen."]])
* insert Concept(home-care, [["Hjemmepleje"]], [["Home care"]], [["Hjælp efter serviceloven eller ældreloven."]], [["Help under the Social Services Act or the Elderly Care Act."]])
* insert Concept(home-nursing, [["Hjemmesygepleje"]], [["Home nursing"]], [["Sygepleje efter sundhedslovens § 138."]], [["Nursing under § 138 of the Health Act."]])
* insert Concept(rehabilitation-140, [["Genoptræning efter § 140"]], [["Rehabilitation under § 140"]], [["Genoptræning efter sygehusophold."]], [["Rehabilitation after a hospital stay."]])
* insert Concept(prevention-119, [["Forebyggelse efter § 119"]], [["Prevention under § 119"]], [["Sundhedsfremme og forebyggelse."]], [["Health promotion and prevention."]])
* insert Concept(acute-nursing, [["Akutsygepleje"]], [["Acute nursing"]], [["Akut sygepleje i hjemmet, udført af et akutteam."]], [["Acute nursing in the home by an acute team."]])
* insert Concept(early-detection, [["Tidlig opsporing"]], [["Early detection"]], [["Opfølgning på ændringer i en borgers tilstand, fx med TOBS."]], [["Following up changes in a citizen's state, for example with TOBS."]])
* insert Concept(temporary-place, [["Midlertidig plads"]], [["Temporary place"]], [["Ophold på en midlertidig plads eller en sundheds- og omsorgsplads."]], [["Stay in a temporary place or a health and care place."]])
* insert Concept(palliative, [["Palliativt forløb"]], [["Palliative care"]], [["Lindrende pleje ved livstruende sygdom."]], [["Palliative care in life-threatening illness."]])

ValueSet: FkiEpisodeTypes
Id: fki-episode-types
* insert OwnValues
* insert Header([["Types of episode"]], [["Forløbstyper"]], [["Every type of episode of municipal care."]], [["Alle typer af kommunale forløb."]])
* include codes from system FkiEpisodeTypeCodes

CodeSystem: FkiGoalRelationshipCodes
Id: fki-goal-relationship-codes
* insert OwnCodes
* insert Header([["Relationships between goals"]], [["Relationer mellem mål"]],
    [["How one goal relates to another."]], [["Hvordan et mål forholder sig til et andet."]])
* insert Concept(part-of, [["Delmål af"]], [["Partial goal of"]], [["Målet er et delmål af det andet: det bidrager til at nå det."]], [["This goal is a part of the other: reaching it contributes to the other."]])
* insert Concept(based-on, [["Baseret på"]], [["Based on"]], [["Målet er formuleret ud fra det andet, fx borgerens eget mål."]], [["This goal was worded from the other, for example the citizen's own."]])
* insert Concept(replaces, [["Erstatter"]], [["Replaces"]], [["Målet træder i stedet for det andet."]], [["This goal takes the place of the other."]])

ValueSet: FkiGoalRelationships
Id: fki-goal-relationships
* insert OwnValues
* insert Header([["Relationships between goals"]], [["Relationer mellem mål"]], [["How one goal relates to another."]], [["Hvordan et mål forholder sig til et andet."]])
* include codes from system FkiGoalRelationshipCodes

// KL's guide says "planned, entered-in-error or fit" in one place and three other statuses in the next. These are the three that its profile allows.
ValueSet: FkiGoalStatusesCare
Id: fki-goal-statuses-care
* insert OwnValues
* insert Header([["Statuses of goals in care"]], [["Målstatusser i pleje og sygepleje"]],
    [["The lifecycle of a goal as home care reports it: active, completed, or entered in error."]],
    [["Et måls livscyklus, som hjemmeplejen indberetter den: aktivt, afsluttet eller fejlregistreret."]])
* http://hl7.org/fhir/goal-status#active
* http://hl7.org/fhir/goal-status#completed
* http://hl7.org/fhir/goal-status#entered-in-error
