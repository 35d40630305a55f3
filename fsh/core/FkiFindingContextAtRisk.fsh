Extension: FkiFindingContextAtRiskExtension
Id: fki-finding-context-at-risk
Context: Observation
* insert Header([["Condition at risk"]], [["Tilstand i risiko"]],
    [["The condition that the citizen may be getting, and that the area is looked into for."]],
    [["Den tilstand, som borgeren kan være ved at få, og som området undersøges for."]])
* value[x] 1..1
* value[x] only Coding
* valueCoding from FkiCareConditionsTransition (required)
* insert Short(value[x], [["The condition"]], [["Tilstanden"]])
