// R4's own vital signs profiles (category, LOINC code, UCUM unit) hold for every instance with their LOINC code; this one adds what FKI needs.
Profile: FkiVitalSign
Parent: http://hl7.org/fhir/StructureDefinition/vitalsigns
Id: FkiVitalSign
* insert Header([["Vital sign"]], [["Vitalparameter"]],
    [["Respiration, saturation, blood pressure, pulse, temperature, weight or height, measured at a moment by someone or something."]],
    [["Respiration, saturation, blodtryk, puls, temperatur, vægt eller højde, målt på et tidspunkt af nogen eller noget."]])
* insert ObservationTexts
* insert Element(category, [["That it is a vital sign"]], [["At det er en vitalparameter"]],
    [["FHIR's category, by which every system finds vital signs."]], [["FHIR's kategori, som alle systemer finder vitalparametre med."]])
* insert Element(component, [["The parts of a measurement that has several"]], [["Delene af en måling, der har flere"]],
    [["Each part with its own code and value, such as the two of a blood pressure."]], [["Hver del med sin egen kode og værdi, for eksempel de to i et blodtryk."]])
* subject only Reference(FkiCitizen)
* encounter only Reference(FkiEncounter)
* insert Element(encounter, [["Contact at which it was measured"]], [["Kontakten, hvor der blev målt"]],
    [["The visit, call or consultation in which it was measured."]], [["Det besøg, den opringning eller den konsultation, hvor der blev målt."]])
* performer only Reference(FkiPractitioner or FkiPractitionerRole or FkiCitizen or RelatedPerson or FkiOrganization or FkiCareTeam)
* insert Element(performer, [["Who measured"]], [["Hvem der målte"]],
    [["Staff, the citizen, a relative or the equipment itself."]], [["Medarbejdere, borgeren, en pårørende eller udstyret selv."]])
* device only Reference(FkiDevice)
* insert Element(device, [["Equipment that measured"]], [["Udstyr, der målte"]],
    [["The thermometer, monitor or app that the value comes from."]], [["Det termometer, den monitor eller den app, som værdien kommer fra."]])
* insert Element(method, [["How it was measured, where that changes how it is read"]], [["Hvordan der blev målt, hvor det ændrer aflæsningen"]],
    [["Where on the body and by what means, such as a temperature taken in the ear."]], [["Hvor på kroppen og med hvad, for eksempel en temperatur målt i øret."]])

Instance: FkiVitalSign-puls
InstanceOf: FkiVitalSign
Usage: #example
Title: "Puls"
Description: "Målt af Bruno selv med det udlånte apparat."
* status = #final
* category[VSCat] = $observation-category#vital-signs
* code.coding[0] = $loinc#8867-4 "Heart rate"
* code.text = "Puls"
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-11-10T08:30:00+01:00"
* performer = Reference(FkiCitizen-bruno-elmer)
* device = Reference(FkiDevice-blodtryksapparat)
* valueQuantity = 72 '/min' "/min"
