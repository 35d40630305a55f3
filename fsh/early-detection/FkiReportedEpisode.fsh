// Episodes, organisations and contacts as early detection and acute nursing report them. Authority, operator and record keeper are three
// organisations, each named on the episode: who is which changes on 1 January 2027, what a report looks like does not.

CodeSystem: FkiOrganizationKindCodes
Id: fki-organization-kind-codes
* insert OwnCodes
* insert Header([["Kinds of organisation"]], [["Organisationers art"]],
    [["Who answers for a task or runs it."]], [["Hvem der har ansvaret for en opgave eller driver den."]])
* insert Concept(municipality, [["Kommune"]], [["Municipality"]], [["En kommune eller en enhed i den."]], [["A municipality or a unit of one."]])
* insert Concept(region, [["Region"]], [["Region"]], [["En region eller et sygehus i den."]], [["A region or a hospital of one."]])
* insert Concept(private, [["Privat"]], [["Private"]], [["En privat leverandør, en fond eller en forening."]], [["A private provider, a foundation or an association."]])
* insert Concept(state, [["Stat"]], [["State"]], [["En statslig myndighed."]], [["A state authority."]])

ValueSet: FkiOrganizationKinds
Id: fki-organization-kinds
* insert OwnValues
* insert Header([["Kinds of organisation"]], [["Organisationers art"]], [["Municipality, region, private or state."]], [["Kommune, region, privat eller stat."]])
* include codes from system FkiOrganizationKindCodes

RuleSet: ReportedOrganization
* insert ReportedResource
* identifier[SOR-ID] 1..1
* insert Not(identifier[KOMBIT-ORG-ID])
* insert Not(identifier[CVR-ID])
* insert Not(identifier[EAN-ID])
* insert Not(identifier[Ydernummer])
* insert Not(identifier[ProducentID])
* type 1..1
* type from FkiOrganizationKinds (required)
* insert Element(type, [["Municipality, region, private or state"]], [["Kommune, region, privat eller stat"]],
    [["What indicators are told apart by: the authority may be a region while a municipality runs the service."]],
    [["Det, indikatorer opdeles efter: myndigheden kan være en region, mens en kommune driver tilbuddet."]])
* insert Not(alias)
* insert Not(telecom)
* insert Not(address)
* insert Not(partOf)
* insert Not(contact)
* insert Not(endpoint)

RuleSet: ReportedEpisode
* insert ReportedResource
* identifier 1..*
* insert Element(identifier, [["The episode's own id"]], [["Forløbets eget id"]],
    [["A UUID as urn:uuid: that other areas name it by."]], [["En UUID som urn:uuid:, som andre områder nævner det ved."]])
* insert Element(status, [["Where the episode is in its life"]], [["Hvor forløbet er"]],
    [["active while it runs, finished when it is over, entered-in-error when it should never have been recorded."]],
    [["active, så længe det er i gang, finished, når det er slut, entered-in-error, når det aldrig burde være registreret."]])
* type 1..1
* insert Element(type, [["Which kind of episode"]], [["Hvilken slags forløb"]],
    [["One of FKI's types that the area has."]], [["Én af de FKI-typer, området har."]])
* patient only Reference(Patient)
* insert InReport(patient)
* insert Element(patient, [["The citizen"]], [["Borgeren"]],
    [["Whom it is about; the same citizen throughout."]], [["Hvem det handler om; samme borger hele vejen."]])
* managingOrganization 1..1
* managingOrganization only Reference(Organization)
* insert InReport(managingOrganization)
* insert Element(managingOrganization, [["Authority"]], [["Myndighed"]],
    [["The organisation that answers for the task by law."]], [["Den organisation, der efter loven har ansvaret for opgaven."]])
* extension contains
    FkiOperatorExtension named operator 1..1 and
    FkiRecordKeeperExtension named recordKeeper 1..1 and
    FkiPartOfEpisodeExtension named partOfEpisode 0..1
* insert InReport(extension[operator].value[x])
* insert InReport(extension[recordKeeper].value[x])
* insert Element(extension[operator], [["Operator"]], [["Driftsherre"]],
    [["The organisation that runs the service; the authority itself where it does."]],
    [["Den organisation, der driver tilbuddet; myndigheden selv, når den gør det."]])
* insert Element(extension[recordKeeper], [["Record keeper"]], [["Journalførende organisation"]],
    [["The organisation whose record holds the episode."]], [["Den organisation, hvis journal rummer forløbet."]])
* insert Element(extension[partOfEpisode], [["The episode that it lies within"]], [["Det forløb, det ligger inden i"]],
    [["By its id: it is reported by its own area."]], [["Ved dets id: det indberettes af sit eget område."]])
* extension[partOfEpisode].value[x].identifier 1..1
* insert Not(extension[partOfEpisode].value[x].reference)
* insert Element(extension[partOfEpisode].value[x].identifier, [["The wider episode's id"]], [["Det ydre forløbs id"]],
    [["The business identifier of an episode that another area reports."]], [["Det forretningsmæssige id på et forløb, som et andet område indberetter."]])
* period 1..1
* period.start 1..1
* insert Element(period, [["From first contact to end"]], [["Fra første kontakt til afslutning"]],
    [["Episodes of one citizen may overlap."]], [["En borgers forløb kan overlappe."]])
* insert Element(period.start, [["Start"]], [["Start"]],
    [["The first change seen, or the referral received."]], [["Den første ændring, der er set, eller den modtagne henvisning."]])
* insert Element(period.end, [["End, once it is over"]], [["Slut, når det er forbi"]],
    [["Absent while it runs."]], [["Udelades, så længe det er i gang."]])
* referralRequest only Reference(ServiceRequest)
* insert InReport(referralRequest)
* insert Element(referralRequest, [["The referral that it came of"]], [["Den henvisning, det kom af"]],
    [["The referral in the same report."]], [["Henvisningen i samme rapport."]])
* insert Not(statusHistory)
* insert Not(careManager)
* insert Not(team)
* insert Not(account)

// Unlike the contacts of other areas it names its episode, and may be for an observation.
RuleSet: ReportedEpisodeContact
* insert BareEncounter
* insert EncounterPurposeTexts
* type 1..*
* type.coding 1..1
* insert Not(type.text)
* episodeOfCare only Reference(EpisodeOfCare)
* insert InReport(episodeOfCare)
* reasonReference only Reference(Condition or Observation)
* insert InReport(reasonReference)
