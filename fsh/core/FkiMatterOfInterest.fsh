Profile: FkiMatterOfInterest
Parent: Observation
Id: FkiMatterOfInterest
* insert Header([["Matter of interest"]], [["Område"]],
    [["An area of the citizen's life or health that was looked at, and what was found there. FSIII is leaving areas behind; adult social care's themes stay."]],
    [["Et område af borgerens liv eller helbred, der er set på, og hvad der blev fundet. FSIII går bort fra områder; voksensocialområdets temaer består."]])
* insert ObservationTexts
* code from FkiMattersOfInterestTransition (required)
* insert Short(code, [["Which area"]], [["Hvilket område (områdekode)"]])
* subject 1..1
* subject only Reference(FkiCitizen)
* encounter only Reference(FkiEncounter)
* insert Short(encounter, [["Contact at which it was looked at"]], [["Kontakten, hvor der blev set på det"]])
* effective[x] 1..1
* effective[x] only dateTime
* performer 0..1
* performer only Reference(FkiPractitioner or FkiPractitionerRole)
* insert Short(performer, [["Who looked at the area"]], [["Hvem der så på området (områdeansvarlig)"]])
* basedOn 0..1
* basedOn only Reference(ServiceRequest)
* insert Short(basedOn, [["The request that asked for it"]], [["Anledningen bag (områdeordre)"]])
* value[x] only CodeableConcept
* value[x].coding from FkiMatterOfInterestValuesTransition (required)
* insert Short(value[x], [["What was found, in words or that nothing was"]], [["Hvad der blev fundet, i ord, eller at der intet var (områdetekst)"]])
* extension contains FkiInformerExtension named informer 0..1 and FkiFindingContextAtRiskExtension named findingContextAtRisk 0..*
* insert Short(extension[informer], [["Who told it"]], [["Hvem der har fortalt det (informant)"]])
* insert Short(extension[findingContextAtRisk], [["A condition of the area that was looked at and is no problem"]], [["En tilstand på området, der er set på og ikke er et problem"]])
