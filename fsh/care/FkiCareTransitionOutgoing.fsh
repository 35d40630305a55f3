// Two observations that care reports only in the transition. Ending the transition is deleting this file.

Profile: FkiCareTransitionMatterOfInterest
Parent: Observation
Id: FkiCareTransitionMatterOfInterest
* insert Header([["Matter of interest, care (transition)"]], [["Område, pleje og sygepleje (overgang)"]],
    [["An FSIII area that is looked into, or no longer relevant, without a condition having been found. Not reported after the transition."]],
    [["Et FSIII-område, der undersøges eller ikke længere er relevant, uden at der er fundet en tilstand. Indberettes ikke efter overgangen."]])
* insert CareObservation
* extension contains FkiFindingContextAtRiskExtension named findingContextAtRisk 0..*
* insert Element(extension[findingContextAtRisk], [["Condition that the citizen is at risk of"]], [["Tilstand, som borgeren er i risiko for"]],
    [["FSIII's condition that was considered and found to be a risk only."]], [["Den FSIII-tilstand, der er overvejet og kun er en risiko."]])
* code from FkiMattersOfInterestCareTransition (required)
* code.coding 1..1
* value[x] from FkiCareMatterOfInterestValuesTransition (required)
* insert Not(focus)
* insert Element(status, [["Whether it holds or was entered in error"]], [["Områdestatus"]],
    [["Final when it holds; entered-in-error withdraws it."]], [["Final, når det gælder; entered-in-error trækker det tilbage."]])
* insert Element(code, [["Which area"]], [["Områdekode"]],
    [["The area by FSIII's code."]], [["Området med FSIII's kode."]])
* insert Element(subject, [["The citizen"]], [["Borgeren"]],
    [["The citizen whose areas were looked at."]], [["Borgeren, hvis områder der er set på."]])
* insert Element(effective[x], [["When"]], [["Områdetid"]],
    [["When the area was looked at."]], [["Hvornår der er set på området."]])
* insert Element(value[x], [["Not relevant, where the area left focus"]], [["Ikke relevant, når området er gået ud af fokus"]],
    [["Absent while the area is relevant."]], [["Udelades, så længe området er relevant."]])

ValueSet: FkiCareMatterOfInterestValuesTransition
Id: fki-care-matter-of-interest-values-transition
* insert OwnValues
* insert Header([["That an area is not relevant, transition"]], [["At et område ikke er relevant, overgang"]],
    [["The one value that care reports of an area, in both code styles."]], [["Den ene værdi, som plejen indberetter om et område, i begge kodeformer."]])
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#d7ff926a-4955-478f-b300-0b0ec0785013 "9"
* $fsiii#B6 "9"

Profile: FkiCareTransitionCitizensOwnObservation
Parent: Observation
Id: FkiCareTransitionCitizensOwnObservation
* insert Header([["Citizen's own assessment, care (transition)"]], [["Borgervurdering, pleje (overgang)"]],
    [["How the citizen manages, and how much it matters to the citizen, for a home care condition or area. Not reported after the transition."]],
    [["Hvordan borgeren selv klarer sig, og hvor meget det betyder for borgeren, for en hjemmeplejetilstand eller et område. Indberettes ikke efter overgangen."]])
* insert CareObservation
* obeys fki-h-21
* code from FkiOwnAssessmentsTransition (required)
* code.coding 1..1
* focus 1..1
* focus only Reference(Condition or Observation)
* insert InReport(focus)
* value[x] 1..1
* value[x] from FkiOwnAssessmentResultsTransition (required)
* insert Element(status, [["Whether it holds or was entered in error"]], [["Borgervurderingsstatus"]],
    [["Final when it holds; entered-in-error withdraws it."]], [["Final, når den gælder; entered-in-error trækker den tilbage."]])
* insert Element(code, [["Performance or importance"]], [["Udførelse eller betydning (borgervurderingskode)"]],
    [["Whether the citizen assesses how well it goes, or how much it means."]], [["Om borgeren vurderer, hvor godt det går, eller hvor meget det betyder."]])
* insert Element(subject, [["The citizen"]], [["Borgeren"]],
    [["The citizen whose assessment it is."]], [["Borgeren, hvis vurdering det er."]])
* insert Element(focus, [["What is assessed"]], [["Hvad der vurderes (borgervurderingsfokus)"]],
    [["The home care condition that the citizen assesses."]], [["Den hjemmeplejetilstand, som borgeren vurderer."]])
* insert Element(effective[x], [["When"]], [["Borgervurderingstid"]],
    [["When the citizen made the assessment."]], [["Hvornår borgeren vurderede."]])
* insert Element(value[x], [["The citizen's assessment"]], [["Borgervurderingsresultat"]],
    [["The answer by FSIII's code."]], [["Svaret med FSIII's kode."]])

// Both code styles, the letter and the UUID: KL's invariant knows the letters only.
Invariant: fki-h-21
Severity: #error
Expression: "(code.coding.where(code = 'C' or code = 'd6d48a71-b96f-4b88-86f9-b13bd3c03560').exists() implies value.ofType(CodeableConcept).coding.all(memberOf('http://fhir.kl.dk/fki/ValueSet/fki-performance-levels-transition'))) and (code.coding.where(code = 'D' or code = '687159ad-a61c-47c0-a878-53aa54bae2d5').exists() implies value.ofType(CodeableConcept).coding.all(memberOf('http://fhir.kl.dk/fki/ValueSet/fki-importance-levels-transition')))"
* insert Says([["Answer performance with a performance level, and importance with an importance level."]],
    [["Besvar udførelse med en grad af udførelse og betydning med en grad af betydning."]])
