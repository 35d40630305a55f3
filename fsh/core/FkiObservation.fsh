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
* insert Element(encounter, [["Contact at which it was observed"]], [["Kontakten, hvor der blev observeret (observationskontakt)"]],
    [["The visit, call or consultation in which the observation was made."]], [["Det besøg, den opringning eller den konsultation, hvor observationen blev gjort."]])
* basedOn only Reference(CarePlan or ServiceRequest)
* insert Element(basedOn, [["Intervention, plan or request behind it"]], [["Indsats, forløb eller anledning bag (observationBaseretPå)"]],
    [["What asked for the observation."]], [["Det, der bad om observationen."]])
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding contains SCT 0..1 and LOINC 0..1 and NPU 0..1 and FSIII 0..1
* code.coding[SCT].system 1..1
* code.coding[SCT].system = $sct
* code.coding[SCT].code 1..1
* code.coding[LOINC].system 1..1
* code.coding[LOINC].system = $loinc
* code.coding[LOINC].code 1..1
* code.coding[NPU].system 1..1
* code.coding[NPU].system = $npu
* code.coding[NPU].code 1..1
* code.coding[FSIII].system 1..1
* code.coding[FSIII].system = $fsiii
* insert Element(code.coding[SCT], [["SNOMED CT concept"]], [["SNOMED CT-begreb"]],
    [["The observation by an international concept."]], [["Observationen med et internationalt begreb."]])
* insert Element(code.coding[LOINC], [["LOINC code"]], [["LOINC-kode"]],
    [["The observation as measurements are coded internationally."]], [["Observationen, som målinger kodes internationalt."]])
* insert Element(code.coding[NPU], [["NPU code"]], [["NPU-kode"]],
    [["The observation as Danish laboratories and home monitoring code it."]], [["Observationen, som danske laboratorier og hjemmemonitorering koder den."]])
* insert Element(code.coding[FSIII], [["FSIII code"]], [["FSIII-kode"]],
    [["The observation by a code that only FSIII has."]], [["Observationen med en kode, som kun FSIII har."]])
* insert Element(performer, [["Who or what observed"]], [["Hvem eller hvad der observerede (observationsansvarlig)"]],
    [["The professional, the citizen, a relative, or the organisation. A device stands in device."]],
    [["Fagpersonen, borgeren, en pårørende eller organisationen. Udstyr står i device."]])
* performer only Reference(FkiPractitioner or FkiPractitionerRole or FkiCitizen or RelatedPerson or FkiOrganization or FkiCareTeam)
* device only Reference(FkiDevice)
* insert Element(device, [["Equipment that measured"]], [["Udstyr, der målte"]],
    [["The equipment, where its kind or its owner matters for how the value is read."]], [["Udstyret, hvor dets art eller ejer betyder noget for, hvordan værdien læses."]])
* extension contains FkiInformerExtension named informer 0..1
* insert Element(extension[informer], [["Who told it, where that is not who observed"]], [["Hvem der fortalte det, hvis det ikke er den, der observerede (informant)"]],
    [["The person whose knowledge it is, by relation to the citizen."]], [["Personen, hvis viden det er, ved sin relation til borgeren."]])

// What means the same of an observation wherever one is recorded or reported.
RuleSet: ObservationTexts
* insert Element(status, [["Whether it is final, or entered in error"]], [["Om den er endelig eller fejlregistreret (status)"]],
    [["Final when it holds; entered-in-error withdraws it."]], [["Final, når den gælder; entered-in-error trækker den tilbage."]])
* insert Element(code, [["What was observed"]], [["Hvad der er observeret (observationskode)"]],
    [["What was measured, seen or assessed, as a code."]], [["Hvad der er målt, set eller vurderet, som kode."]])
* insert Element(subject, [["The citizen"]], [["Borgeren"]],
    [["The citizen who was observed."]], [["Borgeren, der er observeret."]])
* insert Element(effective[x], [["When it holds"]], [["Hvornår den gælder (observationstid)"]],
    [["When the citizen was as described, which is not when it was written down."]], [["Hvornår borgeren var som beskrevet, hvilket ikke er, hvornår det blev skrevet ned."]])
* insert Element(value[x], [["Result"]], [["Resultat"]],
    [["What was measured or found."]], [["Hvad der er målt eller fundet."]])

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
