// R4's own vital signs profiles (category, LOINC code, UCUM unit) hold for every instance with their LOINC code; this one adds what FKI needs.
Profile: FkiVitalSign
Parent: http://hl7.org/fhir/StructureDefinition/vitalsigns
Id: FkiVitalSign
* insert Header([["Vital sign"]], [["Vitalparameter"]],
    [["Respiration, saturation, blood pressure, pulse, temperature, weight or height, measured at a moment by someone or something."]],
    [["Respiration, saturation, blodtryk, puls, temperatur, vægt eller højde, målt på et tidspunkt af nogen eller noget."]])
* insert ObservationTexts
* insert Short(category, [["That it is a vital sign"]], [["At det er en vitalparameter"]])
* insert Short(component, [["The parts of a measurement that has several"]], [["Delene af en måling, der har flere"]])
* subject only Reference(FkiCitizen)
* encounter only Reference(FkiEncounter)
* insert Short(encounter, [["Contact at which it was measured"]], [["Kontakten, hvor der blev målt"]])
* performer only Reference(FkiPractitioner or FkiPractitionerRole or FkiCitizen or RelatedPerson or FkiOrganization or FkiCareTeam)
* insert Short(performer, [["Who measured"]], [["Hvem der målte"]])
* device only Reference(FkiDevice)
* insert Short(device, [["Equipment that measured"]], [["Udstyr, der målte"]])
* insert Short(method, [["How it was measured, where that changes how it is read"]], [["Hvordan der blev målt, hvor det ændrer aflæsningen"]])

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
