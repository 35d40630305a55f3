Profile: FkiAcuteOutcome
Parent: Observation
Id: FkiAcuteOutcome
* insert Header([["Outcome of an acute visit"]], [["Udfald af et akutbesøg"]],
    [["Where the citizen was and who took over when the visit had ended. The one thing that is recorded for the sake of acute nursing's own figures."]],
    [["Hvor borgeren var, og hvem der tog over, da besøget var slut. Det eneste, der registreres for akutsygeplejens egne tals skyld."]])
* insert ReportedEarlyObservation
* code = FkiObservationTypeCodes#acute-outcome
* insert Element(code, [["That it is the outcome of an acute visit"]], [["At det er udfaldet af et akutbesøg"]],
    [["One fixed code of FKI's own."]], [["Én fast kode, FKI's egen."]])
* encounter 1..1
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from FkiDispositions (required)
* insert Not(value[x].text)
* insert Element(value[x], [["Disposition"]], [["Udfald"]],
    [["Exactly one of ten."]], [["Netop ét af ti."]])
* insert Not(dataAbsentReason)
* insert Not(category)
* insert Not(method)
* insert Not(derivedFrom)
* insert Not(component)
