// What the examples of early detection and acute nursing share. The citizens are HL7 Denmark's test persons; Elmeby and Region Elmelund are
// invented. Each entry is written where it stands in its report: its references only hold there.

RuleSet: Report(at)
* type = #collection
* timestamp = "{at}"

RuleSet: ReportedEntry(slice, type, profile, id, at)
* entry[{slice}][+].fullUrl = "https://omsorg.elmeby.example/fhir/{type}/{id}"
* entry[{slice}][=].resource.resourceType = "{type}"
* entry[{slice}][=].resource.id = "{id}"
* entry[{slice}][=].resource.meta.lastUpdated = "{at}"
* entry[{slice}][=].resource.meta.profile = Canonical({profile})

RuleSet: CitizenEntry(profile, id, cpr, at)
* insert ReportedEntry(citizen, Patient, {profile}, {id}, {at})
* entry[citizen][=].resource.identifier.use = #official
* entry[citizen][=].resource.identifier.system = $cpr
* entry[citizen][=].resource.identifier.value = "{cpr}"
* entry[citizen][=].resource.deceasedBoolean = false
* entry[citizen][=].resource.managingOrganization.identifier.use = #official
* entry[citizen][=].resource.managingOrganization.identifier.system = $sor
* entry[citizen][=].resource.managingOrganization.identifier.value = "900000000000011"

RuleSet: OrganizationEntry(profile, id, at, sor, kind, name)
* insert ReportedEntry(organization, Organization, {profile}, {id}, {at})
* entry[organization][=].resource.identifier[SOR-ID].use = #official
* entry[organization][=].resource.identifier[SOR-ID].system = $sor
* entry[organization][=].resource.identifier[SOR-ID].value = "{sor}"
* entry[organization][=].resource.active = true
* entry[organization][=].resource.type = FkiOrganizationKindCodes#{kind}
* entry[organization][=].resource.name = {name}

// Elmeby Kommune answers for the task; its nursing runs it and keeps the record.
RuleSet: ElmebyOrganizations(profile, at)
* insert OrganizationEntry({profile}, 47e25424-fc20-54f2-b80a-6f8529e90a01, {at}, 900000000000012, municipality, "Elmeby Kommune")
* insert OrganizationEntry({profile}, 259d125c-636b-559f-8eb0-007bed20620c, {at}, 900000000000011, municipality, "Elmeby Sygepleje")

RuleSet: EpisodeEntry(profile, id, at, status, type, patient, authority, start)
* insert ReportedEntry(episode, EpisodeOfCare, {profile}, {id}, {at})
* entry[episode][=].resource.identifier.system = "urn:ietf:rfc:3986"
* entry[episode][=].resource.identifier.value = "urn:uuid:{id}"
* entry[episode][=].resource.status = #{status}
* entry[episode][=].resource.type = FkiEpisodeTypeCodes#{type}
* entry[episode][=].resource.patient.reference = "Patient/{patient}"
* entry[episode][=].resource.managingOrganization.reference = "Organization/{authority}"
* entry[episode][=].resource.extension[operator].valueReference.reference = "Organization/259d125c-636b-559f-8eb0-007bed20620c"
* entry[episode][=].resource.extension[recordKeeper].valueReference.reference = "Organization/259d125c-636b-559f-8eb0-007bed20620c"
* entry[episode][=].resource.period.start = "{start}"

RuleSet: ObservationEntry(slice, profile, id, at, patient, episode)
* insert MeasurementEntry({slice}, {profile}, {id}, {at}, {patient})
* entry[{slice}][=].resource.extension[episodeOfCare].valueReference.reference = "EpisodeOfCare/{episode}"

RuleSet: MeasurementEntry(slice, profile, id, at, patient)
* insert ReportedEntry({slice}, Observation, {profile}, {id}, {at})
* entry[{slice}][=].resource.status = #final
* entry[{slice}][=].resource.subject.reference = "Patient/{patient}"
* entry[{slice}][=].resource.effectiveDateTime = "{at}"

RuleSet: ContactEntry(profile, id, at, status, patient, episode, start)
* insert ReportedEntry(encounter, Encounter, {profile}, {id}, {at})
* entry[encounter][=].resource.status = #{status}
* entry[encounter][=].resource.class = $act-code#HH
* entry[encounter][=].resource.subject.reference = "Patient/{patient}"
* entry[encounter][=].resource.episodeOfCare.reference = "EpisodeOfCare/{episode}"
* entry[encounter][=].resource.period.start = "{start}"

RuleSet: TriageEntry(id, at, patient, episode, colour)
* insert ObservationEntry(triageStatus, FkiEarlyDetectionTriageStatus, {id}, {at}, {patient}, {episode})
* entry[triageStatus][=].resource.valueCodeableConcept = FkiTriageCodes#{colour}

// A score with its five measurements. The ids differ in their last two digits: 00 the score, 01 to 05 the parts.
RuleSet: TobsWithParts(base, at, patient, episode, encounter)
* insert ObservationEntry(tobsScore, FkiEarlyDetectionTobsScore, {base}00, {at}, {patient}, {episode})
* insert MeasurementEntry(pulse, FkiEarlyDetectionPulse, {base}01, {at}, {patient})
* insert ObservationEntry(consciousness, FkiEarlyDetectionConsciousness, {base}02, {at}, {patient}, {episode})
* insert MeasurementEntry(respiration, FkiEarlyDetectionRespiration, {base}03, {at}, {patient})
* insert MeasurementEntry(temperature, FkiEarlyDetectionTemperature, {base}04, {at}, {patient})
* insert MeasurementEntry(bloodPressure, FkiEarlyDetectionBloodPressure, {base}05, {at}, {patient})
* entry[tobsScore][=].resource.encounter.reference = "Encounter/{encounter}"
* entry[pulse][=].resource.encounter.reference = "Encounter/{encounter}"
* entry[respiration][=].resource.encounter.reference = "Encounter/{encounter}"
* entry[temperature][=].resource.encounter.reference = "Encounter/{encounter}"
* entry[bloodPressure][=].resource.encounter.reference = "Encounter/{encounter}"
* entry[tobsScore][=].resource.derivedFrom[0].reference = "Observation/{base}01"
* entry[tobsScore][=].resource.derivedFrom[1].reference = "Observation/{base}02"
* entry[tobsScore][=].resource.derivedFrom[2].reference = "Observation/{base}03"
* entry[tobsScore][=].resource.derivedFrom[3].reference = "Observation/{base}04"
* entry[tobsScore][=].resource.derivedFrom[4].reference = "Observation/{base}05"

RuleSet: TobsValues(pulse, pulsePoints, level, levelPoints, respiration, respirationPoints, temperature, temperaturePoints, systolic, diastolic, systolicPoints, total)
* entry[tobsScore][=].resource.valueInteger = {total}
* entry[tobsScore][=].resource.component[pulse].valueInteger = {pulsePoints}
* entry[tobsScore][=].resource.component[consciousness].valueInteger = {levelPoints}
* entry[tobsScore][=].resource.component[respiration].valueInteger = {respirationPoints}
* entry[tobsScore][=].resource.component[temperature].valueInteger = {temperaturePoints}
* entry[tobsScore][=].resource.component[systolic].valueInteger = {systolicPoints}
* entry[pulse][=].resource.valueQuantity = {pulse} '/min' "/min"
* entry[consciousness][=].resource.valueCodeableConcept = $sct#{level}
* entry[respiration][=].resource.valueQuantity = {respiration} '/min' "/min"
* entry[temperature][=].resource.valueQuantity = {temperature} 'Cel' "°C"
* entry[temperature][=].resource.method = FkiTemperatureSiteCodes#rectal "Rektalt"
* entry[bloodPressure][=].resource.component[systolic].valueQuantity = {systolic} 'mm[Hg]' "mm Hg"
* entry[bloodPressure][=].resource.component[diastolic].valueQuantity = {diastolic} 'mm[Hg]' "mm Hg"
