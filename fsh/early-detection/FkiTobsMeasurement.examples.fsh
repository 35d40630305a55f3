// The test vectors of TOBS: raw values, the points of each part, the sum. docs/decisions/early-detection.md tabulates them.

RuleSet: VectorEntry(slice, id)
* entry[{slice}].fullUrl = "https://tobs.elmeby.example/fhir/Observation/{id}-{slice}"
* entry[{slice}].resource.resourceType = "Observation"
* entry[{slice}].resource.id = "{id}-{slice}"
* entry[{slice}].resource.status = #final
* entry[{slice}].resource.subject = Reference(FkiCitizen-bruno-elmer)
* entry[{slice}].resource.effectiveDateTime = "2026-12-07T09:30:00+01:00"
* entry[{slice}].resource.performer = Reference(FkiPractitionerRole-sygeplejerske)

RuleSet: TobsVector(id, pulse, pulsePoints, level, levelPoints, respiration, respirationPoints, temperature, temperaturePoints, systolic, systolicPoints, total)
* type = #collection
* insert VectorEntry(score, {id})
* insert VectorEntry(pulse, {id})
* insert VectorEntry(consciousness, {id})
* insert VectorEntry(respiration, {id})
* insert VectorEntry(temperature, {id})
* insert VectorEntry(bloodPressure, {id})
* entry[score].resource.valueInteger = {total}
* entry[score].resource.derivedFrom[0].reference = "Observation/{id}-pulse"
* entry[score].resource.derivedFrom[1].reference = "Observation/{id}-consciousness"
* entry[score].resource.derivedFrom[2].reference = "Observation/{id}-respiration"
* entry[score].resource.derivedFrom[3].reference = "Observation/{id}-temperature"
* entry[score].resource.derivedFrom[4].reference = "Observation/{id}-bloodPressure"
* entry[score].resource.component[pulse].valueInteger = {pulsePoints}
* entry[score].resource.component[consciousness].valueInteger = {levelPoints}
* entry[score].resource.component[respiration].valueInteger = {respirationPoints}
* entry[score].resource.component[temperature].valueInteger = {temperaturePoints}
* entry[score].resource.component[systolic].valueInteger = {systolicPoints}
* entry[pulse].resource.valueQuantity.value = {pulse}
* entry[pulse].resource.valueQuantity.unit = "/min"
* entry[respiration].resource.valueQuantity.unit = "/min"
* entry[temperature].resource.valueQuantity.unit = "°C"
* entry[bloodPressure].resource.component[systolic].valueQuantity.unit = "mm Hg"
* entry[bloodPressure].resource.component[diastolic].valueQuantity.unit = "mm Hg"
* entry[consciousness].resource.valueCodeableConcept = $sct#{level}
* entry[respiration].resource.valueQuantity.value = {respiration}
* entry[temperature].resource.valueQuantity.value = {temperature}
* entry[temperature].resource.method = FkiTemperatureSiteCodes#rectal "Rektalt"
* entry[bloodPressure].resource.component[systolic].valueQuantity.value = {systolic}
* entry[bloodPressure].resource.component[diastolic].valueQuantity.value = 70

Instance: FkiTobsMeasurement-alt-normalt
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS 0: alt er, som det plejer"
Description: "Testvektor. Puls 72, habituel, respiration 16, temperatur 36,8, systolisk 128: 0-0-0-0-0, i alt 0."
* insert TobsVector(alt-normalt, 72, 0, 271591004, 0, 16, 0, 36.8, 0, 128, 0, 0)

Instance: FkiTobsMeasurement-feber
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS 2: feber og lidt hurtig puls"
Description: "Testvektor. Puls 92, habituel, respiration 19, temperatur 38,7, systolisk 147: 1-0-0-1-0, i alt 2. MedComs eksempel har samme tal og skriver 3; efter skemaet er det 2."
* insert TobsVector(feber, 92, 1, 271591004, 0, 19, 0, 38.7, 1, 147, 0, 2)

Instance: FkiTobsMeasurement-smerte
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS 4: reagerer kun på smerte"
Description: "Testvektor. Puls 92, reagerer kun på smerte, respiration 19, temperatur 38,7, systolisk 147: 1-2-0-1-0, i alt 4. HL7 Danmarks eksempel har samme tal og skriver 3; efter skemaet er det 4."
* insert TobsVector(smerte, 92, 1, 450847001, 2, 19, 0, 38.7, 1, 147, 0, 4)

Instance: FkiTobsMeasurement-puls-130
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS 3: puls 130"
Description: "Testvektor. Puls 130, habituel, respiration 16, temperatur 36,8, systolisk 128: 3-0-0-0-0, i alt 3. 130 står mellem to klasser i det trykte skema; den værste gælder."
* insert TobsVector(puls-130, 130, 3, 271591004, 0, 16, 0, 36.8, 0, 128, 0, 3)

Instance: FkiTobsMeasurement-puls-129
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS 2: puls 129"
Description: "Testvektor. Puls 129, habituel, respiration 16, temperatur 36,8, systolisk 128: 2-0-0-0-0, i alt 2."
* insert TobsVector(puls-129, 129, 2, 271591004, 0, 16, 0, 36.8, 0, 128, 0, 2)

Instance: FkiTobsMeasurement-puls-39
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS 2: puls 39"
Description: "Testvektor. Puls 39, habituel, respiration 16, temperatur 36,8, systolisk 128: 2-0-0-0-0, i alt 2. 39 står mellem to klasser i det trykte skema; den værste gælder."
* insert TobsVector(puls-39, 39, 2, 271591004, 0, 16, 0, 36.8, 0, 128, 0, 2)

Instance: FkiTobsMeasurement-puls-40
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS 1: puls 40"
Description: "Testvektor. Puls 40, habituel, respiration 16, temperatur 36,8, systolisk 128: 1-0-0-0-0, i alt 1."
* insert TobsVector(puls-40, 40, 1, 271591004, 0, 16, 0, 36.8, 0, 128, 0, 1)

Instance: FkiTobsMeasurement-agiteret
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS 1: agiteret"
Description: "Testvektor. Puls 72, agiteret, respiration 16, temperatur 36,8, systolisk 128: 0-1-0-0-0, i alt 1."
* insert TobsVector(agiteret, 72, 0, 419567006, 1, 16, 0, 36.8, 0, 128, 0, 1)

Instance: FkiTobsMeasurement-respiration-25
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS 3: respiration 25"
Description: "Testvektor. Puls 72, habituel, respiration 25, temperatur 36,8, systolisk 128: 0-0-3-0-0, i alt 3. 25 står mellem to klasser i det trykte skema; den værste gælder."
* insert TobsVector(respiration-25, 72, 0, 271591004, 0, 25, 3, 36.8, 0, 128, 0, 3)

Instance: FkiTobsMeasurement-respiration-24
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS 2: respiration 24"
Description: "Testvektor. Puls 72, habituel, respiration 24, temperatur 36,8, systolisk 128: 0-0-2-0-0, i alt 2."
* insert TobsVector(respiration-24, 72, 0, 271591004, 0, 24, 2, 36.8, 0, 128, 0, 2)

Instance: FkiTobsMeasurement-respiration-9
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS 1: respiration 9"
Description: "Testvektor. Puls 72, habituel, respiration 9, temperatur 36,8, systolisk 128: 0-0-1-0-0, i alt 1."
* insert TobsVector(respiration-9, 72, 0, 271591004, 0, 9, 1, 36.8, 0, 128, 0, 1)

Instance: FkiTobsMeasurement-respiration-8
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS 3: respiration 8"
Description: "Testvektor. Puls 72, habituel, respiration 8, temperatur 36,8, systolisk 128: 0-0-3-0-0, i alt 3. 8 står uden for klasserne i det trykte skema; den værste gælder."
* insert TobsVector(respiration-8, 72, 0, 271591004, 0, 8, 3, 36.8, 0, 128, 0, 3)

Instance: FkiTobsMeasurement-temperatur-40-0
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS 3: temperatur 40,0"
Description: "Testvektor. Puls 72, habituel, respiration 16, temperatur 40,0, systolisk 128: 0-0-0-3-0, i alt 3. 40,0 står mellem to klasser i det trykte skema; den værste gælder."
* insert TobsVector(temperatur-40-0, 72, 0, 271591004, 0, 16, 0, 40.0, 3, 128, 0, 3)

Instance: FkiTobsMeasurement-temperatur-34-0
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS 2: temperatur 34,0"
Description: "Testvektor. Puls 72, habituel, respiration 16, temperatur 34,0, systolisk 128: 0-0-0-2-0, i alt 2."
* insert TobsVector(temperatur-34-0, 72, 0, 271591004, 0, 16, 0, 34.0, 2, 128, 0, 2)

Instance: FkiTobsMeasurement-temperatur-33-9
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS 3: temperatur 33,9"
Description: "Testvektor. Puls 72, habituel, respiration 16, temperatur 33,9, systolisk 128: 0-0-0-3-0, i alt 3. 33,9 står mellem to klasser i det trykte skema; den værste gælder."
* insert TobsVector(temperatur-33-9, 72, 0, 271591004, 0, 16, 0, 33.9, 3, 128, 0, 3)

Instance: FkiTobsMeasurement-systolisk-200
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS 2: systolisk 200"
Description: "Testvektor. Puls 72, habituel, respiration 16, temperatur 36,8, systolisk 200: 0-0-0-0-2, i alt 2. 200 står mellem to klasser i det trykte skema; den værste gælder."
* insert TobsVector(systolisk-200, 72, 0, 271591004, 0, 16, 0, 36.8, 0, 200, 2, 2)

Instance: FkiTobsMeasurement-systolisk-70
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS 2: systolisk 70"
Description: "Testvektor. Puls 72, habituel, respiration 16, temperatur 36,8, systolisk 70: 0-0-0-0-2, i alt 2."
* insert TobsVector(systolisk-70, 72, 0, 271591004, 0, 16, 0, 36.8, 0, 70, 2, 2)

Instance: FkiTobsMeasurement-systolisk-69
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS 3: systolisk 69"
Description: "Testvektor. Puls 72, habituel, respiration 16, temperatur 36,8, systolisk 69: 0-0-0-0-3, i alt 3. 69 står mellem to klasser i det trykte skema; den værste gælder."
* insert TobsVector(systolisk-69, 72, 0, 271591004, 0, 16, 0, 36.8, 0, 69, 3, 3)

Instance: FkiTobsMeasurement-alt-galt
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS 15: alt er galt"
Description: "Testvektor. Puls 140, ingen reaktion, respiration 30, temperatur 41,0, systolisk 60: 3-3-3-3-3, i alt 15. Den højeste score."
* insert TobsVector(alt-galt, 140, 3, 422768004, 3, 30, 3, 41.0, 3, 60, 3, 15)

// ---- What the vectors do not show: a temperature that is corrected, one that is not, and a score that lacks a part.

Instance: FkiTobsMeasurement-aksillaert
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS 1: temperatur målt i armhulen"
Description: "37,4 i armhulen svarer til 38,4 rektalt og giver 1 point. Aflæsningen gemmes, som den er."
* insert TobsVector(aksillaert, 72, 0, 271591004, 0, 16, 0, 37.4, 1, 128, 0, 1)
* entry[temperature].resource.method = FkiTemperatureSiteCodes#axillary "Aksillært"

Instance: FkiTobsMeasurement-oralt
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS 1: temperatur målt i munden"
Description: "37,5 i munden svarer til 38,0 rektalt og giver 1 point."
* insert TobsVector(oralt, 72, 0, 271591004, 0, 16, 0, 37.5, 1, 128, 0, 1)
* entry[temperature].resource.method = FkiTemperatureSiteCodes#oral "Oralt"

Instance: FkiTobsMeasurement-ufuldstaendig
InstanceOf: FkiTobsMeasurement
Usage: #example
Title: "TOBS uden sum: blodtrykket kunne ikke måles"
Description: "Bruno ville ikke have manchetten på. Fire dele har point, den femte siger hvorfor ikke, og der er ingen sum."
* type = #collection
* insert VectorEntry(score, ufuldstaendig)
* insert VectorEntry(pulse, ufuldstaendig)
* insert VectorEntry(consciousness, ufuldstaendig)
* insert VectorEntry(respiration, ufuldstaendig)
* insert VectorEntry(temperature, ufuldstaendig)
* entry[score].resource.dataAbsentReason = $data-absent#not-performed
* entry[score].resource.derivedFrom[0].reference = "Observation/ufuldstaendig-pulse"
* entry[score].resource.derivedFrom[1].reference = "Observation/ufuldstaendig-consciousness"
* entry[score].resource.derivedFrom[2].reference = "Observation/ufuldstaendig-respiration"
* entry[score].resource.derivedFrom[3].reference = "Observation/ufuldstaendig-temperature"
* entry[score].resource.component[pulse].valueInteger = 1
* entry[score].resource.component[consciousness].valueInteger = 0
* entry[score].resource.component[respiration].valueInteger = 0
* entry[score].resource.component[temperature].valueInteger = 1
* entry[score].resource.component[systolic].dataAbsentReason = $data-absent#not-performed
* entry[pulse].resource.valueQuantity.value = 96
* entry[pulse].resource.valueQuantity.unit = "/min"
* entry[consciousness].resource.valueCodeableConcept = $sct#271591004
* entry[respiration].resource.valueQuantity.value = 18
* entry[respiration].resource.valueQuantity.unit = "/min"
* entry[temperature].resource.valueQuantity.value = 38.1
* entry[temperature].resource.valueQuantity.unit = "°C"
* entry[temperature].resource.method = FkiTemperatureSiteCodes#rectal "Rektalt"
