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
* insert Element(derivedFrom, [["The form that was filled in"]], [["Skemaet, der blev udfyldt"]],
    [["With the words that the report leaves out."]], [["Med de ord, som rapporten udelader."]])

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
* insert Element(code, [["That it is an everyday observation"]], [["At det er en hverdagsobservation"]],
    [["One fixed code of FKI's own."]], [["Én fast kode, FKI's egen."]])
* effective[x] 1..1
* value[x] 1..1
* value[x] only boolean
* insert Element(value[x], [["Whether a change was seen"]], [["Om der er set en ændring"]],
    [["True when a change was seen in at least one domain."]], [["Sand, når der er set en ændring på mindst ét område."]])
* insert Not(dataAbsentReason)
* component.code from FkiChangeDomains (required)
* component.value[x] 1..1
* component.value[x] only boolean
* insert Element(component, [["One domain"]], [["Ét område"]],
    [["Domains that were not looked at are left out."]], [["Områder, der ikke er set efter, udelades."]])
* insert Element(component.code, [["Which domain"]], [["Hvilket område"]],
    [["Where staff look for changes."]], [["Hvor personalet ser efter ændringer."]])
* insert Element(component.value[x], [["Whether a change was seen there"]], [["Om der er set en ændring på området"]],
    [["False where it was looked at and nothing had changed."]], [["Falsk, hvor der er set efter, og intet var ændret."]])

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
* insert Element(questionnaire, [["The form"]], [["Skemaet"]],
    [["The canonical of FKI's form or of the municipality's own."]], [["Den kanoniske adresse på FKI's skema eller kommunens eget."]])
* subject 1..1
* subject only Reference(FkiCitizen)
* insert Element(subject, [["The citizen"]], [["Borgeren"]],
    [["Whom it is about; the same citizen throughout."]], [["Hvem det handler om; samme borger hele vejen."]])
* authored 1..1
* insert Element(authored, [["When it was filled in"]], [["Hvornår det er udfyldt"]],
    [["The moment it was finished, on the spot."]], [["Det øjeblik, det blev færdigt, på stedet."]])
* author only Reference(FkiPractitioner or FkiPractitionerRole)
* insert Element(author, [["Who filled it in"]], [["Hvem der har udfyldt det"]],
    [["The member of staff who came."]], [["Den medarbejder, der kom."]])
* source only Reference(FkiPractitioner or FkiPractitionerRole or FkiCitizen or RelatedPerson)
* insert Element(source, [["Who told it"]], [["Hvem der har fortalt det"]],
    [["The citizen or a relative, where it was not seen by whoever filled it in."]], [["Borgeren eller en pårørende, hvor det ikke er set af den, der udfyldte det."]])
* encounter only Reference(FkiEncounter)
* insert Element(encounter, [["The contact where it was filled in"]], [["Kontakten, hvor det er udfyldt"]],
    [["The visit during which it was filled in."]], [["Det besøg, det er udfyldt under."]])
* insert Element(item, [["Answers"]], [["Svar"]],
    [["By the ids of the form's questions."]], [["Efter id'erne på skemaets spørgsmål."]])
