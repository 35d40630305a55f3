Profile: FkiHabitualState
Parent: FkiObservation
Id: FkiHabitualState
* insert Header([["Habitual state"]], [["Habitualtilstand"]],
    [["What is normal for this citizen: the values that a measurement is read against. It never changes the points of TOBS; it explains them."]],
    [["Det, der er normalt for borgeren selv: de værdier, en måling læses op imod. Den ændrer aldrig TOBS' point; den forklarer dem."]])
* code = FkiObservationTypeCodes#habitual-state
* insert Element(code, [["That it is a habitual state"]], [["At det er en habitualtilstand"]],
    [["One fixed code of FKI's own."]], [["Én fast kode, FKI's egen."]])
* effective[x] 1..1
* insert Element(effective[x], [["From when it holds, or in which period"]], [["Hvornår den gælder fra, eller i hvilken periode"]],
    [["It is recorded anew when the citizen's normal changes."]], [["Den registreres på ny, når det normale ændrer sig for borgeren."]])
* performer 1..*
* value[x] 0..0
* component 1..*
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains pulse 0..1 and respiration 0..1 and temperature 0..1 and systolic 0..1 and saturation 0..1 and consciousness 0..1
* insert Element(component, [["What is normal, parameter by parameter"]], [["Det normale, parameter for parameter"]],
    [["At least one; those that are not known are left out."]], [["Mindst én; dem, der ikke kendes, udelades."]])
* insert UsualRange(pulse, [[$loinc#8867-4]], [["Usual pulse"]], [["Sædvanlig puls"]])
* insert UsualRange(respiration, [[$loinc#9279-1]], [["Usual respiratory rate"]], [["Sædvanlig respirationsfrekvens"]])
* insert UsualRange(temperature, [[$loinc#8310-5]], [["Usual temperature"]], [["Sædvanlig temperatur"]])
* insert UsualRange(systolic, [[$loinc#8480-6]], [["Usual systolic blood pressure"]], [["Sædvanligt systolisk blodtryk"]])
* insert UsualRange(saturation, [[$loinc#59408-5]], [["Usual saturation"]], [["Sædvanlig saturation"]])
* component[consciousness].code = $sct#444714004
* component[consciousness].value[x] 1..1
* component[consciousness].value[x] only CodeableConcept
* insert Element(component[consciousness], [["Usual level of consciousness"]], [["Sædvanligt bevidsthedsniveau"]],
    [["What habitual means for this citizen."]], [["Hvad habituel betyder for netop denne borger."]])
* insert Element(component[consciousness].code, [["Which parameter"]], [["Hvilken parameter"]],
    [["The measurement that the usual value is of."]], [["Den måling, det sædvanlige er for."]])
* insert Element(component[consciousness].value[x], [["What is usual, in words or by code"]], [["Det sædvanlige, i ord eller som kode"]],
    [["For example that the citizen is always drowsy in the morning."]], [["For eksempel at borgeren altid er sløv om morgenen."]])

RuleSet: UsualRange(parameter, code, en, da)
* component[{parameter}].code = {code}
* component[{parameter}].value[x] 1..1
* component[{parameter}].value[x] only Range
* insert Element(component[{parameter}], [[{en}]], [[{da}]],
    [["What is usual for this citizen."]], [["Det, der er sædvanligt for borgeren."]])
* insert Element(component[{parameter}].code, [["Which parameter"]], [["Hvilken parameter"]],
    [["The measurement that the usual value is of."]], [["Den måling, det sædvanlige er for."]])
* insert Element(component[{parameter}].value[x], [["From and to"]], [["Fra og til"]],
    [["The range that is usual, in the unit of the measurement."]], [["Det spænd, der er sædvanligt, i målingens enhed."]])
