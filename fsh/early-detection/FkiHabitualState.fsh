Profile: FkiHabitualState
Parent: FkiObservation
Id: FkiHabitualState
* insert Header([["Habitual state"]], [["Habitualtilstand"]],
    [["What is normal for this citizen: the values that a measurement is read against. It never changes the points of TOBS; it explains them."]],
    [["Det, der er normalt for borgeren selv: de værdier, en måling læses op imod. Den ændrer aldrig TOBS' point; den forklarer dem."]])
* code = FkiObservationTypeCodes#habitual-state
* insert Short(code, [["That it is a habitual state"]], [["At det er en habitualtilstand"]])
* effective[x] 1..1
* insert Short(effective[x], [["From when it holds, or in which period"]], [["Hvornår den gælder fra, eller i hvilken periode"]])
* performer 1..*
* value[x] 0..0
* component 1..*
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains pulse 0..1 and respiration 0..1 and temperature 0..1 and systolic 0..1 and saturation 0..1 and consciousness 0..1
* insert Short(component, [["What is normal, parameter by parameter"]], [["Det normale, parameter for parameter"]])
* insert UsualRange(pulse, [[$loinc#8867-4]], [["Usual pulse"]], [["Sædvanlig puls"]])
* insert UsualRange(respiration, [[$loinc#9279-1]], [["Usual respiratory rate"]], [["Sædvanlig respirationsfrekvens"]])
* insert UsualRange(temperature, [[$loinc#8310-5]], [["Usual temperature"]], [["Sædvanlig temperatur"]])
* insert UsualRange(systolic, [[$loinc#8480-6]], [["Usual systolic blood pressure"]], [["Sædvanligt systolisk blodtryk"]])
* insert UsualRange(saturation, [[$loinc#59408-5]], [["Usual saturation"]], [["Sædvanlig saturation"]])
* component[consciousness].code = $sct#444714004
* component[consciousness].value[x] 1..1
* component[consciousness].value[x] only CodeableConcept
* insert Short(component[consciousness], [["Usual level of consciousness"]], [["Sædvanligt bevidsthedsniveau"]])
* insert Short(component[consciousness].code, [["Which parameter"]], [["Hvilken parameter"]])
* insert Short(component[consciousness].value[x], [["What is usual, in words or by code"]], [["Det sædvanlige, i ord eller som kode"]])

RuleSet: UsualRange(parameter, code, en, da)
* component[{parameter}].code = {code}
* component[{parameter}].value[x] 1..1
* component[{parameter}].value[x] only Range
* insert Short(component[{parameter}], [[{en}]], [[{da}]])
* insert Short(component[{parameter}].code, [["Which parameter"]], [["Hvilken parameter"]])
* insert Short(component[{parameter}].value[x], [["From and to"]], [["Fra og til"]])
