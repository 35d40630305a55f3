// Authority, operator and record keeper are three organisations: from 2027 a region may be the authority for what a municipality runs.
// The authority is EpisodeOfCare.managingOrganization.

Extension: FkiOperatorExtension
Id: fki-operator
Context: EpisodeOfCare
* insert Header([["Operator"]], [["Driftsherre"]],
    [["The organisation that runs the service. Left out where it is the authority itself."]],
    [["Den organisation, der driver tilbuddet. Udelades, når det er myndigheden selv."]])
* value[x] 1..1
* value[x] only Reference(FkiOrganization)
* insert Element(value[x], [["The operator"]], [["Driftsherren"]],
    [["A municipality, a region or a private provider."]], [["En kommune, en region eller en privat leverandør."]])

Extension: FkiRecordKeeperExtension
Id: fki-record-keeper
Context: EpisodeOfCare
* insert Header([["Record keeper"]], [["Journalførende organisation"]],
    [["The organisation whose record holds the episode: the citizen's managingOrganization in a report."]],
    [["Den organisation, hvis journal rummer forløbet: borgerens managingOrganization i en indberetning."]])
* value[x] 1..1
* value[x] only Reference(FkiOrganization)
* insert Element(value[x], [["The record keeper"]], [["Den journalførende organisation"]],
    [["The organisation by its SOR code."]], [["Organisationen ved sin SOR-kode."]])

Extension: FkiPartOfEpisodeExtension
Id: fki-part-of-episode
Context: EpisodeOfCare
* insert Header([["Part of episode"]], [["Del af forløb"]],
    [["The episode that this one lies within: an acute episode inside home nursing."]],
    [["Det forløb, dette ligger inden i: et akutforløb inden i hjemmesygepleje."]])
* value[x] 1..1
* value[x] only Reference(FkiEpisode)
* insert Short(value[x], [["The wider episode"]], [["Det ydre forløb"]])
