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
* insert Element(identifier, [["The episode's own id"]], [["Forløbets eget id"]],
    [["An id that the episode keeps for life, also when it moves between systems or its authority changes."]], [["Et id, som forløbet beholder hele livet, også når det flytter mellem systemer eller myndigheden skifter."]])
* insert Element(identifier[lpr3], [["The hospital pathway that it continues (LPR3)"]], [["Det sygehusforløb, det følger efter (LPR3)"]],
    [["The id of the hospital pathway in the National Patient Register, where the episode follows a hospital stay."]], [["Id på sygehusforløbet i Landspatientregisteret, når forløbet følger efter en indlæggelse."]])
* insert Element(status, [["Where the episode is in its life"]], [["Hvor forløbet er"]],
    [["Planned until the first contact, active while it runs, finished when it has ended."]], [["Planned indtil første kontakt, active, så længe det er i gang, finished, når det er slut."]])
* type 1..1
* type from FkiEpisodeTypes (required)
* insert Element(type, [["Which kind of episode"]], [["Hvilken slags forløb"]],
    [["What the episode is about: home care, nursing, rehabilitation, prevention, acute nursing, early detection, a temporary place or palliation."]], [["Hvad forløbet handler om: hjemmepleje, sygepleje, genoptræning, forebyggelse, akutsygepleje, tidlig opsporing, midlertidig plads eller palliation."]])
* extension contains
    FkiOperatorExtension named operator 0..1 and
    FkiRecordKeeperExtension named recordKeeper 0..1 and
    FkiPartOfEpisodeExtension named partOfEpisode 0..1
* insert Element(extension[operator], [["Organisation that runs the service"]], [["Den organisation, der driver tilbuddet (driftsherre)"]],
    [["The organisation that carries the task out, which may do so for another authority."]], [["Organisationen, der udfører opgaven, eventuelt på en anden myndigheds vegne."]])
* insert Element(extension[recordKeeper], [["Organisation that keeps the record"]], [["Journalførende organisation"]],
    [["The organisation that has the duty to keep the record of the episode, and whom to ask for it."]], [["Organisationen, der har pligt til at føre journal over forløbet, og som man spørger om den."]])
* insert Element(extension[partOfEpisode], [["The episode that it lies within"]], [["Det forløb, det ligger inden i"]],
    [["A longer episode that this one is a part of, such as an acute visit during home nursing."]], [["Et længere forløb, som dette er en del af, for eksempel et akutbesøg under hjemmesygepleje."]])
* diagnosis.condition only Reference(FkiCondition or FkiFocusCondition)
* insert Element(diagnosis.condition, [["Condition that it is about"]], [["Tilstand, det handler om"]],
    [["The condition or diagnosis that the episode was opened for."]], [["Den tilstand eller diagnose, som forløbet blev åbnet for."]])
* patient only Reference(FkiCitizen)
* insert Element(patient, [["The citizen"]], [["Borgeren"]],
    [["The citizen who goes through the episode."]], [["Borgeren, der går gennem forløbet."]])
* managingOrganization 1..1
* managingOrganization only Reference(FkiOrganization)
* insert Element(managingOrganization, [["Organisation that answers for it"]], [["Ansvarlig organisation (myndighed)"]],
    [["The authority under the law: municipality or, from 2027 for some tasks, region. It decides and pays, whoever runs the service."]], [["Myndigheden efter loven: kommunen eller, fra 2027 for nogle opgaver, regionen. Den beslutter og betaler, uanset hvem der driver tilbuddet."]])
* period 1..1
* period.start 1..1
* insert Element(period, [["From first contact to end"]], [["Fra første kontakt til afslutning"]],
    [["From the first contact until the citizen needs no more of it."]], [["Fra første kontakt, til borgeren ikke har brug for mere af det."]])
* insert Element(period.start, [["First contact"]], [["Første kontakt"]],
    [["When the citizen was first met or spoken to in the episode."]], [["Hvornår borgeren første gang blev mødt eller talt med i forløbet."]])
* insert Element(period.end, [["End"]], [["Afslutning"]],
    [["When the episode ended. Absent while it runs."]], [["Hvornår forløbet sluttede. Udelades, så længe det er i gang."]])
* referralRequest only Reference(FkiServiceRequest)
* insert Element(referralRequest, [["The request that it came of"]], [["Anledningen bag"]],
    [["The referral, application or inquiry that opened the episode."]], [["Den henvisning, ansøgning eller henvendelse, der åbnede forløbet."]])
* careManager only Reference(FkiPractitioner or FkiPractitionerRole)
* insert Element(careManager, [["The citizen's contact person"]], [["Borgerens kontaktperson"]],
    [["The professional whom the citizen turns to in this episode."]], [["Den fagperson, som borgeren henvender sig til i dette forløb."]])
* team only Reference(FkiCareTeam)
* insert Element(team, [["Who takes part"]], [["Hvem der deltager"]],
    [["The teams that have a part in the episode."]], [["De teams, der har en del i forløbet."]])

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
