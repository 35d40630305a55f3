// Else Test Lauridsen, January 2027: the change is found in time, and hospital is where she has to be. The region is the authority of acute
// nursing by now; fsh/acute/examples/else.fsh has that side. A score that lacks a part comes first: she would not let herself be measured.

Instance: FkiEarlyDetectionDeliveryReport-else-aendring
InstanceOf: FkiEarlyDetectionDeliveryReport
Usage: #example
Title: "Else, tidlig opsporing: værre, end det så ud"
Description: "Else er forpustet og svær at få kontakt med. Den første TOBS mangler blodtrykket og har ingen sum; en time efter er den 9, og akutteamet tilkaldes."
* insert Report(2027-01-12T23:30:00+01:00)
* insert CitizenEntry(FkiEarlyDetectionCitizen, eca4f296-d885-5981-84a6-11c18d772ee1, 0201919990, 2027-01-12T08:05:00+01:00)
* insert ElmebyOrganizations(FkiEarlyDetectionOrganization, 2027-01-12T08:05:00+01:00)
* insert EpisodeEntry(FkiEarlyDetectionEpisode, f997b13a-4747-5d87-ba06-6b5946c00a01, 2027-01-12T08:05:00+01:00, active, early-detection, eca4f296-d885-5981-84a6-11c18d772ee1, 47e25424-fc20-54f2-b80a-6f8529e90a01, 2027-01-12T08:05:00+01:00)
* insert ContactEntry(FkiEarlyDetectionEncounter, 6a3324d5-078c-5849-bba3-065e96bf3a71, 2027-01-12T10:00:00+01:00, finished, eca4f296-d885-5981-84a6-11c18d772ee1, f997b13a-4747-5d87-ba06-6b5946c00a01, 2027-01-12T08:50:00+01:00)
* entry[encounter][=].resource.type = $caresocial#bb6fc544-7f4f-4b50-8868-1431e0df2381 "observation"
* entry[encounter][=].resource.period.end = "2027-01-12T10:00:00+01:00"
* entry[encounter][=].resource.reasonReference.reference = "Observation/fd82cfcb-5bf2-5ff9-bde2-b453bdbbce08"
* insert ObservationEntry(everydayObservation, FkiEarlyDetectionEverydayObservation, 32f63baa-8075-5ee9-a864-8012cc1600e2, 2027-01-12T08:05:00+01:00, eca4f296-d885-5981-84a6-11c18d772ee1, f997b13a-4747-5d87-ba06-6b5946c00a01)
* entry[everydayObservation][=].resource.valueBoolean = true
* entry[everydayObservation][=].resource.component[+].code = FkiChangeDomainCodes#breathing
* entry[everydayObservation][=].resource.component[=].valueBoolean = true
* entry[everydayObservation][=].resource.component[+].code = FkiChangeDomainCodes#cognition
* entry[everydayObservation][=].resource.component[=].valueBoolean = true
* entry[everydayObservation][=].resource.component[+].code = FkiChangeDomainCodes#mobility
* entry[everydayObservation][=].resource.component[=].valueBoolean = true
* insert TriageEntry(fd82cfcb-5bf2-5ff9-bde2-b453bdbbce08, 2027-01-12T08:20:00+01:00, eca4f296-d885-5981-84a6-11c18d772ee1, f997b13a-4747-5d87-ba06-6b5946c00a01, red)
* entry[triageStatus][=].resource.extension[triggeredBy].valueReference.reference = "Observation/32f63baa-8075-5ee9-a864-8012cc1600e2"
* entry[triageStatus][=].resource.component[reason][+].valueCodeableConcept = FkiChangeDomainCodes#breathing
* entry[triageStatus][=].resource.component[reason][+].valueCodeableConcept = FkiChangeDomainCodes#cognition
* insert ObservationEntry(tobsScore, FkiEarlyDetectionTobsScore, 8e3e5a27-0c20-5b98-8106-53708182bb00, 2027-01-12T08:55:00+01:00, eca4f296-d885-5981-84a6-11c18d772ee1, f997b13a-4747-5d87-ba06-6b5946c00a01)
* entry[tobsScore][=].resource.encounter.reference = "Encounter/6a3324d5-078c-5849-bba3-065e96bf3a71"
* entry[tobsScore][=].resource.extension[triggeredBy].valueReference.reference = "Observation/fd82cfcb-5bf2-5ff9-bde2-b453bdbbce08"
* entry[tobsScore][=].resource.dataAbsentReason = $data-absent#not-performed
* entry[tobsScore][=].resource.derivedFrom[0].reference = "Observation/8e3e5a27-0c20-5b98-8106-53708182bb01"
* entry[tobsScore][=].resource.derivedFrom[1].reference = "Observation/8e3e5a27-0c20-5b98-8106-53708182bb02"
* entry[tobsScore][=].resource.derivedFrom[2].reference = "Observation/8e3e5a27-0c20-5b98-8106-53708182bb03"
* entry[tobsScore][=].resource.component[pulse].valueInteger = 2
* entry[tobsScore][=].resource.component[consciousness].valueInteger = 1
* entry[tobsScore][=].resource.component[respiration].valueInteger = 3
* entry[tobsScore][=].resource.component[temperature].dataAbsentReason = $data-absent#not-performed
* entry[tobsScore][=].resource.component[systolic].dataAbsentReason = $data-absent#not-performed
* insert MeasurementEntry(pulse, FkiEarlyDetectionPulse, 8e3e5a27-0c20-5b98-8106-53708182bb01, 2027-01-12T08:55:00+01:00, eca4f296-d885-5981-84a6-11c18d772ee1)
* entry[pulse][=].resource.valueQuantity = 118 '/min' "/min"
* insert ObservationEntry(consciousness, FkiEarlyDetectionConsciousness, 8e3e5a27-0c20-5b98-8106-53708182bb02, 2027-01-12T08:55:00+01:00, eca4f296-d885-5981-84a6-11c18d772ee1, f997b13a-4747-5d87-ba06-6b5946c00a01)
* entry[consciousness][=].resource.valueCodeableConcept = $sct#300202002
* insert MeasurementEntry(respiration, FkiEarlyDetectionRespiration, 8e3e5a27-0c20-5b98-8106-53708182bb03, 2027-01-12T08:55:00+01:00, eca4f296-d885-5981-84a6-11c18d772ee1)
* entry[respiration][=].resource.valueQuantity = 28 '/min' "/min"
* insert TobsWithParts(dfef4974-071b-548a-9adc-843345bcdb, 2027-01-12T09:50:00+01:00, eca4f296-d885-5981-84a6-11c18d772ee1, f997b13a-4747-5d87-ba06-6b5946c00a01, 6a3324d5-078c-5849-bba3-065e96bf3a71)
* insert TobsValues(124, 2, 300202002, 1, 30, 3, 39.2, 2, 96, 52, 1, 9)
* entry[tobsScore][=].resource.extension[triggeredBy].valueReference.reference = "Observation/8e3e5a27-0c20-5b98-8106-53708182bb00"
* insert TriageEntry(360380d1-b8c3-5fa9-b7cd-3c4b0273dc12, 2027-01-12T09:55:00+01:00, eca4f296-d885-5981-84a6-11c18d772ee1, f997b13a-4747-5d87-ba06-6b5946c00a01, red)
* entry[triageStatus][=].resource.extension[triggeredBy].valueReference.reference = "Observation/dfef4974-071b-548a-9adc-843345bcdb00"
