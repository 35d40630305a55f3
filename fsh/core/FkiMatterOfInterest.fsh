Profile: FkiMatterOfInterest
Parent: Observation
Id: FkiMatterOfInterest
* insert Header([["Matter of interest"]], [["Område"]],
    [["An area of the citizen's life or health that was looked at, and what was found there. FSIII is leaving areas behind; adult social care's themes stay."]],
    [["Et område af borgerens liv eller helbred, der er set på, og hvad der blev fundet. FSIII går bort fra områder; voksensocialområdets temaer består."]])
* insert ObservationTexts
* code from FkiMattersOfInterestTransition (required)
* insert Element(code, [["Which area"]], [["Hvilket område (områdekode)"]],
    [["The area of general information, nursing, home care or prevention that was looked at, by KL's code."]], [["Det område inden for generelle oplysninger, sygepleje, hjemmepleje eller forebyggelse, der er set på, med KL's kode."]])
* subject 1..1
* subject only Reference(FkiCitizen)
* encounter only Reference(FkiEncounter)
* insert Element(encounter, [["Contact at which it was looked at"]], [["Kontakten, hvor der blev set på det"]],
    [["The contact in which staff and citizen went through the area."]], [["Den kontakt, hvor medarbejder og borger gennemgik området."]])
* effective[x] 1..1
* effective[x] only dateTime
* performer 0..1
* performer only Reference(FkiPractitioner or FkiPractitionerRole)
* insert Element(performer, [["Who looked at the area"]], [["Hvem der så på området (områdeansvarlig)"]],
    [["The professional who describes the area, or the citizen who does so."]], [["Fagpersonen, der beskriver området, eller borgeren, der gør det."]])
* basedOn 0..1
* basedOn only Reference(ServiceRequest)
* insert Element(basedOn, [["The request that asked for it"]], [["Anledningen bag (områdeordre)"]],
    [["The request that made someone look at the area."]], [["Den anledning, der fik nogen til at se på området."]])
* value[x] only CodeableConcept
* value[x].coding from FkiMatterOfInterestValuesTransition (required)
* insert Element(value[x], [["What was found, in words or that nothing was"]], [["Hvad der blev fundet, i ord, eller at der intet var (områdetekst)"]],
    [["The description of the area, or the code that says that it was considered and is not relevant."]], [["Beskrivelsen af området, eller koden, der siger, at det er overvejet og ikke er relevant."]])
* extension contains FkiInformerExtension named informer 0..1 and FkiFindingContextAtRiskExtension named findingContextAtRisk 0..*
* insert Element(extension[informer], [["Who told it"]], [["Hvem der har fortalt det (informant)"]],
    [["The person whom the description comes from, by relation to the citizen."]], [["Den person, som beskrivelsen kommer fra, ved sin relation til borgeren."]])
* insert Element(extension[findingContextAtRisk], [["A condition of the area that was looked at and is no problem"]], [["En tilstand på området, der er set på og ikke er et problem"]],
    [["Says that the condition was considered: it is a risk, not a problem."]], [["Siger, at tilstanden er overvejet: den er en risiko, ikke et problem."]])
