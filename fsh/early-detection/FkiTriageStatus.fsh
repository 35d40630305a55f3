Profile: FkiTriageStatus
Parent: FkiObservation
Id: FkiTriageStatus
* insert Header([["Triage status"]], [["Triagestatus"]],
    [["The citizen's colour, green, yellow or red, as decided at the board meeting or a visit, and why."]],
    [["Borgerens farve, grøn, gul eller rød, som den er besluttet på tavlemødet eller ved et besøg, og hvorfor."]])
* insert InEpisode
* insert TriggeredBy
* insert TriageStatus

Profile: FkiEarlyDetectionTriageStatus
Parent: Observation
Id: FkiEarlyDetectionTriageStatus
* insert Header([["Triage status, early detection"]], [["Triagestatus, tidlig opsporing"]],
    [["A triage status as it is reported."]], [["En triagestatus, som den indberettes."]])
* insert ReportedEarlyObservation
* insert TriggeredBy
* insert InReport(extension[triggeredBy].value[x])
* insert TriageStatus
* insert Not(value[x].text)
* insert Not(category)
* insert Not(method)
* insert Not(derivedFrom)

RuleSet: TriageStatus
* code = FkiObservationTypeCodes#triage-status
* insert Element(code, [["That it is a triage status"]], [["At det er en triagestatus"]],
    [["One fixed code of FKI's own."]], [["Én fast kode, FKI's egen."]])
* effective[x] 1..1
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from FkiTriageLevels (required)
* insert Element(value[x], [["Green, yellow or red"]], [["Grøn, gul eller rød"]],
    [["One of three colours; the municipality's own code may stand beside it."]],
    [["Én af tre farver; kommunens egen kode kan stå ved siden af."]])
* insert Not(dataAbsentReason)
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #closed
* component contains reason 0..*
* insert Element(component, [["Reasons"]], [["Begrundelser"]],
    [["What the colour was decided on."]], [["Det, farven er besluttet ud fra."]])
* insert Element(component[reason], [["A reason"]], [["En begrundelse"]],
    [["One domain in which a change was seen."]], [["Ét område, en ændring er set på."]])
* component[reason].code = FkiObservationTypeCodes#triage-reason
* insert Element(component[reason].code, [["That it is a reason"]], [["At det er en begrundelse"]],
    [["One fixed code of FKI's own."]], [["Én fast kode, FKI's egen."]])
* component[reason].value[x] 1..1
* component[reason].value[x] only CodeableConcept
* component[reason].value[x] from FkiChangeDomains (required)
* insert Element(component[reason].value[x], [["Domain in which a change was seen"]], [["Det område, ændringen er set på"]],
    [["The same domains as in the everyday observation."]], [["De samme områder som i hverdagsobservationen."]])
