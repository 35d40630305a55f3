// Hjemmepleje: one of each concept of the information model, so that every cell of the law area matrix has an example.

Instance: FkiServiceRequest-lov-hjemmepleje
InstanceOf: FkiServiceRequest
Usage: #example
Title: "Hjemmepleje: anledning"
Description: "Bruno beder om hjælp til bad."
* status = #active
* intent = #order
* code = $caresocial#ad865929-7363-4b2d-a271-01993181fbaf "Kommunal pleje og omsorg"
* subject = Reference(FkiCitizen-bruno-elmer)
* authoredOn = "2026-11-02T09:00:00+01:00"
* requester = Reference(FkiOrganization-elmeby-kommune)
* reasonReference[0] = Reference(FkiCondition-lov-hjemmepleje)
* reasonReference[1] = Reference(FkiFocusCondition-lov-hjemmepleje)

Instance: FkiCondition-lov-hjemmepleje
InstanceOf: FkiCondition
Usage: #example
Title: "Hjemmepleje: tilstand"
Description: "Det, fagpersonen har fundet: personlig pleje."
* clinicalStatus = $condition-clinical#active
* code.coding[FSIIIConditionCode] = $fsiii#feb38b55-c2d7-4d57-99c2-93622eaa0025 "Personlig pleje"
* subject = Reference(FkiCitizen-bruno-elmer)
* recordedDate = "2026-11-03"

Instance: FkiFocusCondition-lov-hjemmepleje
InstanceOf: FkiFocusCondition
Usage: #example
Title: "Hjemmepleje: fokustilstand"
Description: "Det, flere organisationer arbejder ud fra, i ord."
* clinicalStatus = $condition-clinical#active
* code.text = "Bruno beder om hjælp til bad"
* subject = Reference(FkiCitizen-bruno-elmer)
* recordedDate = "2026-11-02"

Instance: FkiMatterOfInterest-lov-hjemmepleje
InstanceOf: FkiMatterOfInterest
Usage: #example
Title: "Hjemmepleje: område"
Description: "Det, der er set på området mobilitet."
* status = #final
* basedOn = Reference(FkiServiceRequest-lov-hjemmepleje)
* code = $fsiii#462f9352-0129-4d8e-8c75-a6dfed78ddcf "Mobilitet"
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-11-03"
* valueCodeableConcept.text = "Har brug for hjælp til at komme ind i badet."

Instance: FkiCitizensOwnObservation-lov-hjemmepleje
InstanceOf: FkiCitizensOwnObservation
Usage: #example
Title: "Hjemmepleje: borgervurdering"
Description: "Brunos egne ord."
* status = #final
* code.text = "Hvordan går det?"
* subject = Reference(FkiCitizen-bruno-elmer)
* focus = Reference(FkiCondition-lov-hjemmepleje)
* effectiveDateTime = "2026-11-03"
* performer = Reference(FkiCitizen-bruno-elmer)
* valueCodeableConcept.text = "Jeg kan selv klare ansigt og overkrop."

Instance: FkiInformationGathering-lov-hjemmepleje
InstanceOf: FkiInformationGathering
Usage: #example
Title: "Hjemmepleje: oplysningsaktivitet"
Description: "Udredningen, der førte til tilstanden."
* status = #completed
* extension[basedOnServiceRequest].valueReference = Reference(FkiServiceRequest-lov-hjemmepleje)
* code = $caresocial#e5a73b0e-a5d2-430e-931f-6156306ab00f "funktionsevnevurdering hjemmepleje, FSIII"
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-11-03"
* finding.itemReference = Reference(FkiCondition-lov-hjemmepleje)

Instance: FkiGoal-lov-hjemmepleje
InstanceOf: FkiGoal
Usage: #example
Title: "Hjemmepleje: mål"
Description: "Det, der arbejdes hen imod."
* lifecycleStatus = #active
* category = $caresocial#ffb9886b-d04e-46b1-9165-a400f91f822b "Borgers ønsker og mål"
* description.text = "Kan gå i bad to gange om ugen med hjælp til ryg og ben."
* subject = Reference(FkiCitizen-bruno-elmer)
* addresses = Reference(FkiCondition-lov-hjemmepleje)

Instance: FkiCareTeam-lov-hjemmepleje
InstanceOf: FkiCareTeam
Usage: #example
Title: "Hjemmepleje: team"
Description: "De, der udfører det."
* status = #active
* name = "Hjemmepleje, Elmeby"
* subject = Reference(FkiCitizen-bruno-elmer)
* managingOrganization = Reference(FkiOrganization-elmeby-kommune)

Instance: FkiCarePlan-lov-hjemmepleje
InstanceOf: FkiCarePlan
Usage: #example
Title: "Hjemmepleje: indsatsforløb"
Description: "Hjælp i hverdagen, til Bruno selv kan."
* extension[basedOnServiceRequest].valueReference = Reference(FkiServiceRequest-lov-hjemmepleje)
* status = #active
* intent = #plan
* category[kind] = FkiCarePlanKindCodes#care-plan
* description = "Hjælp i hverdagen, til Bruno selv kan"
* subject = Reference(FkiCitizen-bruno-elmer)
* created = "2026-11-04"
* period.start = "2026-11-04"
* author = Reference(FkiOrganization-elmeby-kommune)
* careTeam = Reference(FkiCareTeam-lov-hjemmepleje)
* addresses = Reference(FkiCondition-lov-hjemmepleje)
* goal = Reference(FkiGoal-lov-hjemmepleje)

Instance: FkiPlannedIntervention-lov-hjemmepleje
InstanceOf: FkiPlannedIntervention
Usage: #example
Title: "Hjemmepleje: planlagt indsats"
Description: "Det, Bruno er bevilget: personlig hygiejne."
* basedOn = Reference(FkiCarePlan-lov-hjemmepleje)
* status = #active
* intent = #plan
* category[kind] = FkiCarePlanKindCodes#planned-intervention "Planlagt indsats"
* subject = Reference(FkiCitizen-bruno-elmer)
* created = "2026-11-04"
* period.start = "2026-11-04"
* activity.detail.code.coding[FSIIIlevel2] = $fsiii#17312894-b23f-43d9-9723-b725ac25d872 "Personlig hygiejne"
* activity.detail.reasonReference = Reference(FkiCondition-lov-hjemmepleje)
* activity.detail.status = #in-progress

Instance: FkiEncounter-lov-hjemmepleje
InstanceOf: FkiEncounter
Usage: #example
Title: "Hjemmepleje: borgerkontakt"
Description: "Bad om mandagen."
* extension[basedOnCarePlan].valueReference = Reference(FkiPlannedIntervention-lov-hjemmepleje)
* status = #finished
* class = $act-code#HH
* type = $caresocial#4530b499-d74b-4d2e-9df9-247047fb231d "udførelse af indsats"
* subject = Reference(FkiCitizen-bruno-elmer)
* participant.individual = Reference(FkiPractitioner-sygeplejerske)
* period.start = "2026-11-10T10:00:00+01:00"
* period.end = "2026-11-10T10:45:00+01:00"
* reasonReference = Reference(FkiCondition-lov-hjemmepleje)

Instance: FkiCompletedIntervention-lov-hjemmepleje
InstanceOf: FkiCompletedIntervention
Usage: #example
Title: "Hjemmepleje: leveret indsats"
Description: "Bruno er hjulpet i bad."
* basedOn = Reference(FkiPlannedIntervention-lov-hjemmepleje)
* status = #completed
* code = $fsiii#17312894-b23f-43d9-9723-b725ac25d872 "Personlig hygiejne"
* subject = Reference(FkiCitizen-bruno-elmer)
* encounter = Reference(FkiEncounter-lov-hjemmepleje)
* performedPeriod.start = "2026-11-10T10:00:00+01:00"
* performedPeriod.end = "2026-11-10T10:40:00+01:00"
* reasonReference = Reference(FkiCondition-lov-hjemmepleje)

Instance: FkiObservation-lov-hjemmepleje
InstanceOf: FkiObservation
Usage: #example
Title: "Hjemmepleje: observation"
Description: "Bruno rejser sig syv gange."
* status = #final
* basedOn = Reference(FkiPlannedIntervention-lov-hjemmepleje)
* code.coding[SCT] = $sct#450738001
* code.text = "Rejse-sætte-sig-test på 30 sekunder"
* subject = Reference(FkiCitizen-bruno-elmer)
* encounter = Reference(FkiEncounter-lov-hjemmepleje)
* effectiveDateTime = "2026-11-10T10:05:00+01:00"
* valueInteger = 7

Instance: FkiFollowUp-lov-hjemmepleje
InstanceOf: FkiFollowUp
Usage: #example
Title: "Hjemmepleje: opfølgningsresultat"
Description: "Indsatsen fortsættes."
* status = #final
* code = $sct#712744002
* subject = Reference(FkiCitizen-bruno-elmer)
* focus = Reference(FkiCondition-lov-hjemmepleje)
* effectiveDateTime = "2026-12-01T10:00:00+01:00"
* valueCodeableConcept = $fsiii#9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213 "Fortsættes"

Instance: FkiEvaluation-lov-hjemmepleje
InstanceOf: FkiEvaluation
Usage: #example
Title: "Hjemmepleje: vurdering"
Description: "Den faglige vurdering, i ord."
* status = #final
* basedOn = Reference(FkiPlannedIntervention-lov-hjemmepleje)
* code.coding[klEvaluationCode] = $caresocial#053a301d-1bb8-4cc4-b781-87825ecf0ef8 "FFB vurdering af borgers situation"
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-12-01"
* valueCodeableConcept.text = "Bruno kan det meste selv, når badebænken er sat op."
