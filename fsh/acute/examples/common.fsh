// What the acute examples add to those of early detection.

RuleSet: ReferralEntry(id, at, status, patient, task, party, urgency, requester)
* insert ReportedEntry(referral, ServiceRequest, FkiAcuteReferral, {id}, {at})
* entry[referral][=].resource.status = #{status}
* entry[referral][=].resource.intent = #order
* entry[referral][=].resource.code = FkiTaskCodes#{task}
* entry[referral][=].resource.subject.reference = "Patient/{patient}"
* entry[referral][=].resource.extension[referringParty].valueCodeableConcept = FkiReferringPartyCodes#{party}
* entry[referral][=].resource.extension[urgency].valueCodeableConcept = FkiUrgencyCodes#{urgency}
* entry[referral][=].resource.requester.identifier.use = #official
* entry[referral][=].resource.requester.identifier.system = $sor
* entry[referral][=].resource.requester.identifier.value = "{requester}"

// A score or triage that early detection has reported, by its id.
RuleSet: BecauseOf(id)
* entry[referral][=].resource.reasonReference.type = "Observation"
* entry[referral][=].resource.reasonReference.identifier.system = "urn:ietf:rfc:3986"
* entry[referral][=].resource.reasonReference.identifier.value = "urn:uuid:{id}"

RuleSet: PartOf(episode)
* entry[episode][=].resource.extension[partOfEpisode].valueReference.identifier.system = "urn:ietf:rfc:3986"
* entry[episode][=].resource.extension[partOfEpisode].valueReference.identifier.value = "urn:uuid:{episode}"

RuleSet: VisitEntry(id, patient, episode, start, end)
* insert ContactEntry(FkiAcuteEncounter, {id}, {end}, finished, {patient}, {episode}, {start})
* entry[encounter][=].resource.type = $caresocial#15775b0a-7ec6-469e-9d3c-a81fbc9a1b45 "udførelse af akutindsats"
* entry[encounter][=].resource.period.end = "{end}"

RuleSet: InterventionEntry(id, at, patient, episode, encounter, concept)
* insert ReportedEntry(intervention, Procedure, FkiAcuteIntervention, {id}, {at})
* entry[intervention][=].resource.status = #completed
* entry[intervention][=].resource.code.coding[level2] = {concept}
* entry[intervention][=].resource.subject.reference = "Patient/{patient}"
* entry[intervention][=].resource.encounter.reference = "Encounter/{encounter}"
* entry[intervention][=].resource.performedDateTime = "{at}"
* entry[intervention][=].resource.extension[episodeOfCare].valueReference.reference = "EpisodeOfCare/{episode}"

RuleSet: OutcomeEntry(id, at, patient, episode, encounter, disposition)
* insert ObservationEntry(outcome, FkiAcuteOutcome, {id}, {at}, {patient}, {episode})
* entry[outcome][=].resource.encounter.reference = "Encounter/{encounter}"
* entry[outcome][=].resource.valueCodeableConcept = FkiDispositionCodes#{disposition}

// A blood test taken and read at the visit.
RuleSet: BloodTestEntry(slice, profile, id, at, patient, episode, encounter, value, unit)
* insert ObservationEntry({slice}, {profile}, {id}, {at}, {patient}, {episode})
* entry[{slice}][=].resource.encounter.reference = "Encounter/{encounter}"
* entry[{slice}][=].resource.valueQuantity = {value} '{unit}' "{unit}"
