Profile: FkiAcuteEpisode
Parent: EpisodeOfCare
Id: FkiAcuteEpisode
* insert Header([["Acute episode"]], [["Akutforløb"]],
    [["What acute nursing does for a citizen from referral to end, a stay in a temporary place, or palliative care at home. It names authority, operator and record keeper, whoever they are."]],
    [["Det, akutsygeplejen gør for en borger fra henvisning til afslutning, et ophold på en midlertidig plads eller et palliativt forløb i hjemmet. Det nævner myndighed, driftsherre og journalførende organisation, hvem de end er."]])
* insert ReportedEpisode
* obeys fki-a-11
* type from FkiAcuteEpisodeTypes (required)
* diagnosis.condition only Reference(Condition)
* insert InReport(diagnosis.condition)
* insert Element(diagnosis, [["Conditions that it is about"]], [["Tilstande, det handler om"]],
    [["FSIII conditions, where they are known."]], [["FSIII-tilstande, hvor de kendes."]])
* insert Element(diagnosis.condition, [["The condition"]], [["Tilstanden"]],
    [["An FSIII condition in the same report."]], [["En FSIII-tilstand i samme rapport."]])
* insert Not(diagnosis.role)

ValueSet: FkiAcuteEpisodeTypes
Id: fki-acute-episode-types
* insert OwnValues
* insert Header([["Types of acute episode"]], [["Akutforløbs typer"]],
    [["Acute nursing, a temporary place, or palliative care."]], [["Akutsygepleje, midlertidig plads eller palliativt forløb."]])
* FkiEpisodeTypeCodes#acute-nursing
* FkiEpisodeTypeCodes#temporary-place
* FkiEpisodeTypeCodes#palliative

// The date stands here and in fki-task-codes; a test holds them together. An episode that was running on the day may have either authority.
Invariant: fki-a-11
Severity: #warning
Expression: "status = 'entered-in-error' or type.coding.where(code = 'acute-nursing').empty() or managingOrganization.resolve().ofType(Organization).all((type.coding.where(code = 'municipality').exists() and %resource.period.start < @2027-01-01T00:00:00+01:00) or (type.coding.where(code = 'region').exists() and (%resource.period.end.empty() or %resource.period.end >= @2027-01-01T00:00:00+01:00)))"
* insert Says([["Check the authority of the episode: acute nursing is the municipality's until 31 December 2026 and the region's from 1 January 2027, whoever runs it."]],
    [["Kontrollér forløbets myndighed: akutsygepleje hører under kommunen til og med 31. december 2026 og under regionen fra 1. januar 2027, uanset hvem der driver den."]])
