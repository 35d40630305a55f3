Extension: FkiRankExtension
Id: fki-rank
Context: Goal.addresses, CarePlan.addresses
* insert Header([["Rank"]], [["Rang"]],
    [["Which condition comes first of those that a goal or plan addresses: 1 is the most important, and only one has it."]],
    [["Hvilken tilstand der kommer først af dem, et mål eller forløb handler om: 1 er den vigtigste, og kun én har den."]])
* value[x] 1..1
* value[x] only positiveInt
* insert Short(value[x], [["1 is first"]], [["1 er først"]])
