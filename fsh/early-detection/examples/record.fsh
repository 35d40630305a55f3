// The same Monday as the record has it: with who measured, the form with its words, and what is normal for Bruno.

Instance: FkiEverydayObservationResponse-bruno
InstanceOf: FkiEverydayObservationResponse
Usage: #example
Title: "Bruno: hverdagsobservation, udfyldt skema"
Description: "Assistenten udfylder skemaet på telefonen, mens hun endnu er hos Bruno."
* questionnaire = "http://fhir.kl.dk/fki/Questionnaire/fki-everyday-observation"
* status = #completed
* subject = Reference(FkiCitizen-bruno-elmer)
* authored = "2026-12-07T07:40:00+01:00"
* author = Reference(FkiPractitionerRole-sygeplejerske)
* item[0].linkId = "change"
* item[=].answer.valueBoolean = true
* item[+].linkId = "domains"
* item[=].item[0].linkId = "eating-drinking"
* item[=].item[=].answer.valueBoolean = true
* item[=].item[+].linkId = "mobility"
* item[=].item[=].answer.valueBoolean = false
* item[=].item[+].linkId = "mood-behaviour"
* item[=].item[=].answer.valueBoolean = true
* item[=].item[+].linkId = "elimination"
* item[=].item[=].answer.valueBoolean = true
* item[+].linkId = "words"
* item[=].answer.valueString = "Urolig og vred, det ligner ham ikke. Har ikke rørt morgenmaden. Tre gange på toilettet, mens jeg var der."

Instance: FkiEverydayObservation-bruno
InstanceOf: FkiEverydayObservation
Usage: #example
Title: "Bruno: hverdagsobservation"
Description: "Det, skemaet blev til: en ændring på tre områder."
* status = #final
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-12-07T07:40:00+01:00"
* performer = Reference(FkiPractitionerRole-sygeplejerske)
* derivedFrom = Reference(FkiEverydayObservationResponse-bruno)
* valueBoolean = true
* component[0].code = FkiChangeDomainCodes#eating-drinking "Mad og drikke"
* component[=].valueBoolean = true
* component[+].code = FkiChangeDomainCodes#mobility "Bevægelse"
* component[=].valueBoolean = false
* component[+].code = FkiChangeDomainCodes#mood-behaviour "Humør og adfærd"
* component[=].valueBoolean = true
* component[+].code = FkiChangeDomainCodes#elimination "Vandladning og afføring"
* component[=].valueBoolean = true

Instance: FkiTriageStatus-bruno-gul
InstanceOf: FkiTriageStatus
Usage: #example
Title: "Bruno: gul"
Description: "Besluttet på tavlemødet. Kommunens egen farvekode står ved siden af."
* status = #final
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-12-07T08:15:00+01:00"
* performer = Reference(FkiPractitionerRole-sygeplejerske)
* extension[triggeredBy].valueReference = Reference(FkiEverydayObservation-bruno)
* valueCodeableConcept.coding[0] = FkiTriageCodes#yellow "Gul"
* valueCodeableConcept.text = "Gul: handleplan inden for 48 timer"
* component[reason].valueCodeableConcept = FkiChangeDomainCodes#mood-behaviour "Humør og adfærd"

RuleSet: BrunoMeasured
* status = #final
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-12-07T09:35:00+01:00"
* performer = Reference(FkiPractitionerRole-sygeplejerske)

Instance: FkiPulse-bruno
InstanceOf: FkiPulse
Usage: #example
Title: "Bruno: puls 112"
Description: "Talt ved håndleddet i et helt minut."
* insert BrunoMeasured
* valueQuantity = 112 '/min' "/min"

Instance: FkiConsciousness-bruno
InstanceOf: FkiConsciousness
Usage: #example
Title: "Bruno: agiteret"
Description: "Urolig og vred, svarer på tiltale."
* insert BrunoMeasured
* valueCodeableConcept = $sct#419567006

Instance: FkiRespiration-bruno
InstanceOf: FkiRespiration
Usage: #example
Title: "Bruno: respiration 22"
Description: "Talt i et helt minut, mens han sad op."
* insert BrunoMeasured
* valueQuantity = 22 '/min' "/min"

Instance: FkiTemperature-bruno
InstanceOf: FkiTemperature
Usage: #example
Title: "Bruno: temperatur 38,6"
Description: "Målt rektalt."
* insert BrunoMeasured
* valueQuantity = 38.6 'Cel' "°C"
* method = FkiTemperatureSiteCodes#rectal "Rektalt"

Instance: FkiBloodPressure-bruno
InstanceOf: FkiBloodPressure
Usage: #example
Title: "Bruno: blodtryk 118/64"
Description: "Målt på højre arm."
* insert BrunoMeasured
* device = Reference(FkiDevice-blodtryksapparat)
* component[systolic].valueQuantity = 118 'mm[Hg]' "mm Hg"
* component[diastolic].valueQuantity = 64 'mm[Hg]' "mm Hg"

Instance: FkiTobsScore-bruno
InstanceOf: FkiTobsScore
Usage: #example
Title: "Bruno: TOBS 6"
Description: "2-1-2-1-0: puls, bevidsthed, respiration og temperatur afviger."
* insert BrunoMeasured
* extension[triggeredBy].valueReference = Reference(FkiTriageStatus-bruno-gul)
* valueInteger = 6
* derivedFrom[0] = Reference(FkiPulse-bruno)
* derivedFrom[1] = Reference(FkiConsciousness-bruno)
* derivedFrom[2] = Reference(FkiRespiration-bruno)
* derivedFrom[3] = Reference(FkiTemperature-bruno)
* derivedFrom[4] = Reference(FkiBloodPressure-bruno)
* component[pulse].valueInteger = 2
* component[consciousness].valueInteger = 1
* component[respiration].valueInteger = 2
* component[temperature].valueInteger = 1
* component[systolic].valueInteger = 0

Instance: FkiHabitualState-bruno
InstanceOf: FkiHabitualState
Usage: #example
Title: "Brunos habitualtilstand"
Description: "Målt tre dage i november, mens han var rask."
* status = #final
* subject = Reference(FkiCitizen-bruno-elmer)
* effectivePeriod.start = "2026-11-16"
* performer = Reference(FkiPractitionerRole-sygeplejerske)
* component[pulse].valueRange.low = 66 '/min' "/min"
* component[pulse].valueRange.high = 78 '/min' "/min"
* component[systolic].valueRange.low = 122 'mm[Hg]' "mm Hg"
* component[systolic].valueRange.high = 136 'mm[Hg]' "mm Hg"
* component[consciousness].valueCodeableConcept.text = "Vågen, klar, snakker gerne."
