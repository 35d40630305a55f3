// Hjemmesygepleje: one of each concept of the information model, so that every cell of the law area matrix has an example.

Instance: FkiServiceRequest-lov-sygepleje
InstanceOf: FkiServiceRequest
Usage: #example
Title: "Hjemmesygepleje: anledning"
Description: "Egen læge beder om sårpleje."
* status = #active
* intent = #order
* code = $caresocial#490ab7be-ddb1-4a54-baf1-009fe6e8a83b "Kommunal sygepleje"
* subject = Reference(FkiCitizen-bruno-elmer)
* authoredOn = "2026-11-02T09:00:00+01:00"
* requester = Reference(FkiOrganization-elmeby-kommune)
* reasonReference[0] = Reference(FkiCondition-lov-sygepleje)
* reasonReference[1] = Reference(FkiFocusCondition-lov-sygepleje)

Instance: FkiCondition-lov-sygepleje
InstanceOf: FkiCondition
Usage: #example
Title: "Hjemmesygepleje: tilstand"
Description: "Det, fagpersonen har fundet: problemer med andre sår."
* clinicalStatus = $condition-clinical#active
* code.coding[FSIIIConditionCode] = $fsiii#24d20243-e3f1-4258-a4de-450774fea13c "Problemer med andre sår"
* subject = Reference(FkiCitizen-bruno-elmer)
* recordedDate = "2026-11-03"

Instance: FkiFocusCondition-lov-sygepleje
InstanceOf: FkiFocusCondition
Usage: #example
Title: "Hjemmesygepleje: fokustilstand"
Description: "Det, flere organisationer arbejder ud fra, i ord."
* clinicalStatus = $condition-clinical#active
* code.text = "Egen læge beder om sårpleje"
* subject = Reference(FkiCitizen-bruno-elmer)
* recordedDate = "2026-11-02"

Instance: FkiMatterOfInterest-lov-sygepleje
InstanceOf: FkiMatterOfInterest
Usage: #example
Title: "Hjemmesygepleje: område"
Description: "Det, der er set på området mobilitet."
* status = #final
* basedOn = Reference(FkiServiceRequest-lov-sygepleje)
* code = $fsiii#462f9352-0129-4d8e-8c75-a6dfed78ddcf "Mobilitet"
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-11-03"
* valueCodeableConcept.text = "Såret væsker, men er rent."

Instance: FkiCitizensOwnObservation-lov-sygepleje
InstanceOf: FkiCitizensOwnObservation
Usage: #example
Title: "Hjemmesygepleje: borgervurdering"
Description: "Brunos egne ord."
* status = #final
* code.text = "Hvordan går det?"
* subject = Reference(FkiCitizen-bruno-elmer)
* focus = Reference(FkiCondition-lov-sygepleje)
* effectiveDateTime = "2026-11-03"
* performer = Reference(FkiCitizen-bruno-elmer)
* valueCodeableConcept.text = "Det gør mindre ondt end i sidste uge."

Instance: FkiInformationGathering-lov-sygepleje
InstanceOf: FkiInformationGathering
Usage: #example
Title: "Hjemmesygepleje: oplysningsaktivitet"
Description: "Udredningen, der førte til tilstanden."
* status = #completed
* extension[basedOnServiceRequest].valueReference = Reference(FkiServiceRequest-lov-sygepleje)
* code = $caresocial#47fd1468-89da-4803-9d7a-ecc039a30d92 "sygeplejefaglig udredning, FSIII"
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-11-03"
* finding.itemReference = Reference(FkiCondition-lov-sygepleje)

Instance: FkiGoal-lov-sygepleje
InstanceOf: FkiGoal
Usage: #example
Title: "Hjemmesygepleje: mål"
Description: "Det, der arbejdes hen imod."
* lifecycleStatus = #active
* category = $caresocial#ffb9886b-d04e-46b1-9165-a400f91f822b "Borgers ønsker og mål"
* description.text = "Såret er helet inden jul."
* subject = Reference(FkiCitizen-bruno-elmer)
* addresses = Reference(FkiCondition-lov-sygepleje)

Instance: FkiCareTeam-lov-sygepleje
InstanceOf: FkiCareTeam
Usage: #example
Title: "Hjemmesygepleje: team"
Description: "De, der udfører det."
* status = #active
* name = "Hjemmesygepleje, Elmeby"
* subject = Reference(FkiCitizen-bruno-elmer)
* managingOrganization = Reference(FkiOrganization-elmeby-kommune)

Instance: FkiCarePlan-lov-sygepleje
InstanceOf: FkiCarePlan
Usage: #example
Title: "Hjemmesygepleje: indsatsforløb"
Description: "Sårpleje, til såret er helet."
* extension[basedOnServiceRequest].valueReference = Reference(FkiServiceRequest-lov-sygepleje)
* status = #active
* intent = #plan
* category[kind] = FkiCarePlanKindCodes#care-plan
* description = "Sårpleje, til såret er helet"
* subject = Reference(FkiCitizen-bruno-elmer)
* created = "2026-11-04"
* period.start = "2026-11-04"
* author = Reference(FkiOrganization-elmeby-kommune)
* careTeam = Reference(FkiCareTeam-lov-sygepleje)
* addresses = Reference(FkiCondition-lov-sygepleje)
* goal = Reference(FkiGoal-lov-sygepleje)

Instance: FkiPlannedIntervention-lov-sygepleje
InstanceOf: FkiPlannedIntervention
Usage: #example
Title: "Hjemmesygepleje: planlagt indsats"
Description: "Det, Bruno er bevilget: sårbehandling."
* basedOn = Reference(FkiCarePlan-lov-sygepleje)
* status = #active
* intent = #plan
* category[kind] = FkiCarePlanKindCodes#planned-intervention "Planlagt indsats"
* subject = Reference(FkiCitizen-bruno-elmer)
* created = "2026-11-04"
* period.start = "2026-11-04"
* activity.detail.code.coding[FSIIIlevel2] = $fsiii#76878386-b3d2-4320-828a-a700e8a66234 "Sårbehandling"
* activity.detail.reasonReference = Reference(FkiCondition-lov-sygepleje)
* activity.detail.status = #in-progress

Instance: FkiEncounter-lov-sygepleje
InstanceOf: FkiEncounter
Usage: #example
Title: "Hjemmesygepleje: borgerkontakt"
Description: "Sårpleje om tirsdagen."
* extension[basedOnCarePlan].valueReference = Reference(FkiPlannedIntervention-lov-sygepleje)
* status = #finished
* class = $act-code#HH
* type = $caresocial#4530b499-d74b-4d2e-9df9-247047fb231d "udførelse af indsats"
* subject = Reference(FkiCitizen-bruno-elmer)
* participant.individual = Reference(FkiPractitioner-sygeplejerske)
* period.start = "2026-11-10T10:00:00+01:00"
* period.end = "2026-11-10T10:45:00+01:00"
* reasonReference = Reference(FkiCondition-lov-sygepleje)

Instance: FkiCompletedIntervention-lov-sygepleje
InstanceOf: FkiCompletedIntervention
Usage: #example
Title: "Hjemmesygepleje: leveret indsats"
Description: "Forbinding skiftet."
* basedOn = Reference(FkiPlannedIntervention-lov-sygepleje)
* status = #completed
* code = $fsiii#76878386-b3d2-4320-828a-a700e8a66234 "Sårbehandling"
* subject = Reference(FkiCitizen-bruno-elmer)
* encounter = Reference(FkiEncounter-lov-sygepleje)
* performedPeriod.start = "2026-11-10T10:00:00+01:00"
* performedPeriod.end = "2026-11-10T10:40:00+01:00"
* reasonReference = Reference(FkiCondition-lov-sygepleje)

Instance: FkiObservation-lov-sygepleje
InstanceOf: FkiObservation
Usage: #example
Title: "Hjemmesygepleje: observation"
Description: "Vægt."
* status = #final
* basedOn = Reference(FkiPlannedIntervention-lov-sygepleje)
* code.coding[SCT] = $sct#27113001
* code.text = "Vægt"
* subject = Reference(FkiCitizen-bruno-elmer)
* encounter = Reference(FkiEncounter-lov-sygepleje)
* effectiveDateTime = "2026-11-10T10:05:00+01:00"
* valueQuantity = 78 'kg' "kg"

Instance: FkiFollowUp-lov-sygepleje
InstanceOf: FkiFollowUp
Usage: #example
Title: "Hjemmesygepleje: opfølgningsresultat"
Description: "Indsatsen fortsættes."
* status = #final
* code = $sct#712744002
* subject = Reference(FkiCitizen-bruno-elmer)
* focus = Reference(FkiCondition-lov-sygepleje)
* effectiveDateTime = "2026-12-01T10:00:00+01:00"
* valueCodeableConcept = $fsiii#9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213 "Fortsættes"

Instance: FkiEvaluation-lov-sygepleje
InstanceOf: FkiEvaluation
Usage: #example
Title: "Hjemmesygepleje: vurdering"
Description: "Den faglige vurdering, i ord."
* status = #final
* basedOn = Reference(FkiPlannedIntervention-lov-sygepleje)
* code.coding[klEvaluationCode] = $caresocial#053a301d-1bb8-4cc4-b781-87825ecf0ef8 "FFB vurdering af borgers situation"
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-12-01"
* valueCodeableConcept.text = "Såret heler planmæssigt."
