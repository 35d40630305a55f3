Profile: FkiEverydayObservation
Parent: FkiObservation
Id: FkiEverydayObservation
* insert Header([["Everyday observation"]], [["Hverdagsobservation"]],
    [["Whether whoever came saw a change in the citizen, and in which domains. The form that was filled in is FkiEverydayObservationResponse."]],
    [["Om den, der kom, så en ændring hos borgeren, og på hvilke områder. Skemaet, der blev udfyldt, er FkiEverydayObservationResponse."]])
* insert InEpisode
* insert EverydayObservation
* performer 1..*
* derivedFrom only Reference(FkiEverydayObservationResponse)
* insert Short(derivedFrom, [["The form that was filled in"]], [["Skemaet, der blev udfyldt"]])

Profile: FkiEarlyDetectionEverydayObservation
Parent: Observation
Id: FkiEarlyDetectionEverydayObservation
* insert Header([["Everyday observation, early detection"]], [["Hverdagsobservation, tidlig opsporing"]],
    [["An everyday observation as it is reported: the domains, not the words."]], [["En hverdagsobservation, som den indberettes: områderne, ikke ordene."]])
* insert ReportedEarlyObservation
* insert EverydayObservation
* insert Not(category)
* insert Not(method)
* insert Not(derivedFrom)

RuleSet: EverydayObservation
* obeys fki-d-07
* code = FkiObservationTypeCodes#everyday-observation
* insert Short(code, [["That it is an everyday observation"]], [["At det er en hverdagsobservation"]])
* effective[x] 1..1
* value[x] 1..1
* value[x] only boolean
* insert Element(value[x], [["Whether a change was seen"]], [["Om der er set en ændring"]],
    [["True when a change was seen in at least one domain."]], [["Sand, når der er set en ændring på mindst ét område."]])
* insert Not(dataAbsentReason)
* component.code from FkiChangeDomains (required)
* component.value[x] 1..1
* component.value[x] only boolean
* insert Short(component, [["One domain"]], [["Ét område"]])
* insert Short(component.code, [["Which domain"]], [["Hvilket område"]])
* insert Short(component.value[x], [["Whether a change was seen there"]], [["Om der er set en ændring på området"]])

Invariant: fki-d-07
Severity: #error
Expression: "value.ofType(boolean) = component.value.ofType(boolean).where($this = true).exists()"
* insert Says([["Let the answer follow from the domains: a change was seen when it was seen in at least one of them."]],
    [["Lad svaret følge af områderne: en ændring er set, når den er set på mindst ét af dem."]])

Profile: FkiEverydayObservationResponse
Parent: QuestionnaireResponse
Id: FkiEverydayObservationResponse
* insert Header([["Everyday observation form, filled in"]], [["Hverdagsobservation, udfyldt skema"]],
    [["The answers to the form, with words where there are any. It stays in the record; what is reported is the observation made of it."]],
    [["Svarene på skemaet, med ord, hvor der er nogle. Det bliver i journalen; det, der indberettes, er den observation, det bliver til."]])
* insert InEpisode
* questionnaire 1..1
* insert Short(questionnaire, [["The form"]], [["Skemaet"]])
* subject 1..1
* subject only Reference(FkiCitizen)
* insert Short(subject, [["The citizen"]], [["Borgeren"]])
* authored 1..1
* insert Short(authored, [["When it was filled in"]], [["Hvornår det er udfyldt"]])
* author only Reference(FkiPractitioner or FkiPractitionerRole)
* insert Short(author, [["Who filled it in"]], [["Hvem der har udfyldt det"]])
* source only Reference(FkiPractitioner or FkiPractitionerRole or FkiCitizen or RelatedPerson)
* insert Short(source, [["Who told it"]], [["Hvem der har fortalt det"]])
* encounter only Reference(FkiEncounter)
* insert Short(encounter, [["The contact where it was filled in"]], [["Kontakten, hvor det er udfyldt"]])
* insert Short(item, [["Answers"]], [["Svar"]])
