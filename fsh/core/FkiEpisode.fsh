// FKI's model has no container for a course of events; the areas of acute nursing and early detection need one.
Profile: FkiEpisode
Parent: EpisodeOfCare
Id: FkiEpisode
* insert Header([["Episode"]], [["Forløb"]],
    [["What belongs together from first contact to end: who answers for it, for which conditions, from when until when."]],
    [["Det, der hører sammen fra første kontakt til afslutning: hvem der har ansvaret, for hvilke tilstande, hvornår fra og til."]])
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains lpr3 0..1
* identifier[lpr3] only FkiLpr3Identifier
* insert Short(identifier, [["The episode's own id"]], [["Forløbets eget id"]])
* insert Short(identifier[lpr3], [["The hospital pathway that it continues (LPR3)"]], [["Det sygehusforløb, det følger efter (LPR3)"]])
* insert Short(status, [["Where the episode is in its life"]], [["Hvor forløbet er"]])
* insert Short(type, [["Which kind of episode"]], [["Hvilken slags forløb"]])
* diagnosis.condition only Reference(FkiCondition or FkiFocusCondition)
* insert Short(diagnosis.condition, [["Condition that it is about"]], [["Tilstand, det handler om"]])
* patient only Reference(FkiCitizen)
* insert Short(patient, [["The citizen"]], [["Borgeren"]])
* managingOrganization 1..1
* managingOrganization only Reference(FkiOrganization)
* insert Short(managingOrganization, [["Organisation that answers for it"]], [["Ansvarlig organisation (myndighed)"]])
* period 1..1
* period.start 1..1
* insert Short(period, [["From first contact to end"]], [["Fra første kontakt til afslutning"]])
* insert Short(period.start, [["First contact"]], [["Første kontakt"]])
* insert Short(period.end, [["End"]], [["Afslutning"]])
* referralRequest only Reference(FkiServiceRequest)
* insert Short(referralRequest, [["The request that it came of"]], [["Anledningen bag"]])
* careManager only Reference(FkiPractitioner or FkiPractitionerRole)
* insert Short(careManager, [["The citizen's contact person"]], [["Borgerens kontaktperson"]])
* team only Reference(FkiCareTeam)
* insert Short(team, [["Who takes part"]], [["Hvem der deltager"]])

Instance: FkiEpisode-genoptraening
InstanceOf: FkiEpisode
Usage: #example
Title: "Genoptræningsforløb"
Description: "Fra genoptræningsplanen kom, til træningen slutter."
* identifier[lpr3].system = $lpr3
* identifier[lpr3].value = "urn:uuid:6f2b1c70-7a54-5d1c-9c0a-1f6f3b7c2a10"
* status = #active
* patient = Reference(FkiCitizen-bruno-elmer)
* managingOrganization = Reference(FkiOrganization-elmeby-kommune)
* period.start = "2026-10-28"
* referralRequest = Reference(FkiServiceRequest-genoptraeningsplan)
