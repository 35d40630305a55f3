// FKI's model has no container for a course of events; the areas of acute nursing and early detection need one.
Profile: FkiEpisode
Parent: EpisodeOfCare
Id: FkiEpisode
* insert Header([["Episode"]], [["Forløb"]],
    [["What belongs together from first contact to end: who answers for it, for which conditions, from when until when."]],
    [["Det, der hører sammen fra første kontakt til afslutning: hvem der har ansvaret, for hvilke tilstande, hvornår fra og til."]])
* identifier 1..*
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains lpr3 0..1
* identifier[lpr3] only FkiLpr3Identifier
* insert Short(identifier, [["The episode's own id"]], [["Forløbets eget id"]])
* insert Short(identifier[lpr3], [["The hospital pathway that it continues (LPR3)"]], [["Det sygehusforløb, det følger efter (LPR3)"]])
* insert Short(status, [["Where the episode is in its life"]], [["Hvor forløbet er"]])
* type 1..1
* type from FkiEpisodeTypes (required)
* insert Short(type, [["Which kind of episode"]], [["Hvilken slags forløb"]])
* extension contains
    FkiOperatorExtension named operator 0..1 and
    FkiRecordKeeperExtension named recordKeeper 0..1 and
    FkiPartOfEpisodeExtension named partOfEpisode 0..1
* insert Short(extension[operator], [["Organisation that runs the service"]], [["Den organisation, der driver tilbuddet (driftsherre)"]])
* insert Short(extension[recordKeeper], [["Organisation that keeps the record"]], [["Journalførende organisation"]])
* insert Short(extension[partOfEpisode], [["The episode that it lies within"]], [["Det forløb, det ligger inden i"]])
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
* identifier[1].system = "urn:ietf:rfc:3986"
* identifier[1].value = "urn:uuid:2b4f2f4e-0f53-4d43-9a4e-0a3f4a1c7e55"
* status = #active
* type = FkiEpisodeTypeCodes#rehabilitation-140 "Genoptræning efter § 140"
* extension[operator].valueReference = Reference(FkiOrganization-elmeby-kommune)
* extension[recordKeeper].valueReference = Reference(FkiOrganization-elmeby-sygepleje)
* patient = Reference(FkiCitizen-bruno-elmer)
* managingOrganization = Reference(FkiOrganization-elmeby-kommune)
* period.start = "2026-10-28"
* referralRequest = Reference(FkiServiceRequest-genoptraeningsplan)
