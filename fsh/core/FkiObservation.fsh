Profile: FkiObservation
Parent: Observation
Id: FkiObservation
* insert Header([["Observation"]], [["Observation"]],
    [["Something measured or seen of a citizen at a moment: by a professional, by the citizen, by a relative, or by a device."]],
    [["Noget målt eller set hos en borger på et tidspunkt: af en fagperson, borgeren selv, en pårørende eller udstyr."]])
* insert ObservationTexts
* subject 1..1
* subject only Reference(FkiCitizen)
* encounter only Reference(FkiEncounter)
* insert Short(encounter, [["Contact at which it was observed"]], [["Kontakten, hvor der blev observeret (observationskontakt)"]])
* basedOn only Reference(CarePlan or ServiceRequest)
* insert Short(basedOn, [["Intervention, plan or request behind it"]], [["Indsats, forløb eller anledning bag (observationBaseretPå)"]])
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding contains SCT 0..1 and LOINC 0..1 and NPU 0..1 and FSIII 0..1
* code.coding[SCT].system 1..1
* code.coding[SCT].system = $sct
* code.coding[LOINC].system 1..1
* code.coding[LOINC].system = $loinc
* code.coding[NPU].system 1..1
* code.coding[NPU].system = $npu
* code.coding[FSIII].system 1..1
* code.coding[FSIII].system = $fsiii
* insert Short(code.coding[SCT], [["SNOMED CT concept"]], [["SNOMED CT-begreb"]])
* insert Short(code.coding[LOINC], [["LOINC code"]], [["LOINC-kode"]])
* insert Short(code.coding[NPU], [["NPU code"]], [["NPU-kode"]])
* insert Short(code.coding[FSIII], [["FSIII code"]], [["FSIII-kode"]])
* insert Element(performer, [["Who or what observed"]], [["Hvem eller hvad der observerede (observationsansvarlig)"]],
    [["The professional, the citizen, a relative, or the organisation. A device stands in device."]],
    [["Fagpersonen, borgeren, en pårørende eller organisationen. Udstyr står i device."]])
* performer only Reference(FkiPractitioner or FkiPractitionerRole or FkiCitizen or RelatedPerson or FkiOrganization or FkiCareTeam)
* device only Reference(FkiDevice)
* insert Short(device, [["Equipment that measured"]], [["Udstyr, der målte"]])
* extension contains FkiInformerExtension named informer 0..1
* insert Short(extension[informer], [["Who told it, where that is not who observed"]], [["Hvem der fortalte det, hvis det ikke er den, der observerede (informant)"]])

// What means the same of an observation wherever one is recorded or reported.
RuleSet: ObservationTexts
* insert Short(status, [["Whether it is final, or entered in error"]], [["Om den er endelig eller fejlregistreret (status)"]])
* insert Short(code, [["What was observed"]], [["Hvad der er observeret (observationskode)"]])
* insert Short(subject, [["The citizen"]], [["Borgeren"]])
* insert Short(effective[x], [["When it holds"]], [["Hvornår den gælder (observationstid)"]])
* insert Short(value[x], [["Result"]], [["Resultat"]])

Instance: FkiObservation-rejse-saette-sig
InstanceOf: FkiObservation
Usage: #example
Title: "Rejse-sætte-sig-test på 30 sekunder"
Description: "Bruno rejser sig otte gange på 30 sekunder."
* status = #final
* code.coding[SCT] = $sct#450738001
* code.text = "Rejse-sætte-sig-test på 30 sekunder"
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-11-04T10:15:00+01:00"
* performer = Reference(FkiPractitionerRole-sygeplejerske)
* valueInteger = 8
