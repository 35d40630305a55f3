// Hjælpemidler: one of each concept of the information model, so that every cell of the law area matrix has an example.

Instance: FkiServiceRequest-lov-hjaelpemidler
InstanceOf: FkiServiceRequest
Usage: #example
Title: "Hjælpemidler: anledning"
Description: "Bruno søger om en rollator."
* status = #active
* intent = #order
* code = $caresocial#d267ac44-8d7f-43e9-8535-ab3da350649f "Kommunalt hjælpemiddelområde"
* subject = Reference(FkiCitizen-bruno-elmer)
* authoredOn = "2026-11-02T09:00:00+01:00"
* requester = Reference(FkiOrganization-elmeby-kommune)
* reasonReference[0] = Reference(FkiCondition-lov-hjaelpemidler)
* reasonReference[1] = Reference(FkiFocusCondition-lov-hjaelpemidler)

Instance: FkiCondition-lov-hjaelpemidler
InstanceOf: FkiCondition
Usage: #example
Title: "Hjælpemidler: tilstand"
Description: "Det, fagpersonen har fundet: mobilitet."
* clinicalStatus = $condition-clinical#active
* code.coding[FSIIIConditionCode] = $fsiii#63612558-1d94-44af-a36d-7a2de24ab733 "Mobilitet"
* subject = Reference(FkiCitizen-bruno-elmer)
* recordedDate = "2026-11-03"

Instance: FkiFocusCondition-lov-hjaelpemidler
InstanceOf: FkiFocusCondition
Usage: #example
Title: "Hjælpemidler: fokustilstand"
Description: "Det, flere organisationer arbejder ud fra, i ord."
* clinicalStatus = $condition-clinical#active
* code.text = "Bruno søger om en rollator"
* subject = Reference(FkiCitizen-bruno-elmer)
* recordedDate = "2026-11-02"

Instance: FkiMatterOfInterest-lov-hjaelpemidler
InstanceOf: FkiMatterOfInterest
Usage: #example
Title: "Hjælpemidler: område"
Description: "Det, der er set på området mobilitet."
* status = #final
* basedOn = Reference(FkiServiceRequest-lov-hjaelpemidler)
* code = $fsiii#462f9352-0129-4d8e-8c75-a6dfed78ddcf "Mobilitet"
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-11-03"
* valueCodeableConcept.text = "Bruger stok, men er usikker på fortovet."

Instance: FkiCitizensOwnObservation-lov-hjaelpemidler
InstanceOf: FkiCitizensOwnObservation
Usage: #example
Title: "Hjælpemidler: borgervurdering"
Description: "Brunos egne ord."
* status = #final
* code.text = "Hvordan går det?"
* subject = Reference(FkiCitizen-bruno-elmer)
* focus = Reference(FkiCondition-lov-hjaelpemidler)
* effectiveDateTime = "2026-11-03"
* performer = Reference(FkiCitizen-bruno-elmer)
* valueCodeableConcept.text = "Jeg kan gå, hvis jeg har noget at holde i."

Instance: FkiInformationGathering-lov-hjaelpemidler
InstanceOf: FkiInformationGathering
Usage: #example
Title: "Hjælpemidler: oplysningsaktivitet"
Description: "Udredningen, der førte til tilstanden."
* status = #completed
* extension[basedOnServiceRequest].valueReference = Reference(FkiServiceRequest-lov-hjaelpemidler)
* code = $caresocial#e5a73b0e-a5d2-430e-931f-6156306ab00f "funktionsevnevurdering hjemmepleje, FSIII"
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-11-03"
* finding.itemReference = Reference(FkiCondition-lov-hjaelpemidler)

Instance: FkiGoal-lov-hjaelpemidler
InstanceOf: FkiGoal
Usage: #example
Title: "Hjælpemidler: mål"
Description: "Det, der arbejdes hen imod."
* lifecycleStatus = #active
* category = $caresocial#ffb9886b-d04e-46b1-9165-a400f91f822b "Borgers ønsker og mål"
* description.text = "Kan selv handle ind i nærheden."
* subject = Reference(FkiCitizen-bruno-elmer)
* addresses = Reference(FkiCondition-lov-hjaelpemidler)

Instance: FkiCareTeam-lov-hjaelpemidler
InstanceOf: FkiCareTeam
Usage: #example
Title: "Hjælpemidler: team"
Description: "De, der udfører det."
* status = #active
* name = "Hjælpemidler, Elmeby"
* subject = Reference(FkiCitizen-bruno-elmer)
* managingOrganization = Reference(FkiOrganization-elmeby-kommune)

Instance: FkiCarePlan-lov-hjaelpemidler
InstanceOf: FkiCarePlan
Usage: #example
Title: "Hjælpemidler: indsatsforløb"
Description: "Hjælpemidler til at komme omkring."
* extension[basedOnServiceRequest].valueReference = Reference(FkiServiceRequest-lov-hjaelpemidler)
* status = #active
* intent = #plan
* category[kind] = FkiCarePlanKindCodes#care-plan
* description = "Hjælpemidler til at komme omkring"
* subject = Reference(FkiCitizen-bruno-elmer)
* created = "2026-11-04"
* period.start = "2026-11-04"
* author = Reference(FkiOrganization-elmeby-kommune)
* careTeam = Reference(FkiCareTeam-lov-hjaelpemidler)
* addresses = Reference(FkiCondition-lov-hjaelpemidler)
* goal = Reference(FkiGoal-lov-hjaelpemidler)

Instance: FkiPlannedIntervention-lov-hjaelpemidler
InstanceOf: FkiPlannedIntervention
Usage: #example
Title: "Hjælpemidler: planlagt indsats"
Description: "Det, Bruno er bevilget: mobilitetshjælpemidler."
* basedOn = Reference(FkiCarePlan-lov-hjaelpemidler)
* status = #active
* intent = #plan
* category[kind] = FkiCarePlanKindCodes#planned-intervention "Planlagt indsats"
* subject = Reference(FkiCitizen-bruno-elmer)
* created = "2026-11-04"
* period.start = "2026-11-04"
* activity.detail.code.coding[FSIIIlevel2] = $fsiii#0f1c5a0b-fdd3-4102-81e3-7402159fb250 "Mobilitetshjælpemidler"
* activity.detail.reasonReference = Reference(FkiCondition-lov-hjaelpemidler)
* activity.detail.status = #in-progress

Instance: FkiEncounter-lov-hjaelpemidler
InstanceOf: FkiEncounter
Usage: #example
Title: "Hjælpemidler: borgerkontakt"
Description: "Udlevering i depotet."
* extension[basedOnCarePlan].valueReference = Reference(FkiPlannedIntervention-lov-hjaelpemidler)
* status = #finished
* class = $act-code#HH
* type = $caresocial#4530b499-d74b-4d2e-9df9-247047fb231d "udførelse af indsats"
* subject = Reference(FkiCitizen-bruno-elmer)
* participant.individual = Reference(FkiPractitioner-sygeplejerske)
* period.start = "2026-11-10T10:00:00+01:00"
* period.end = "2026-11-10T10:45:00+01:00"
* reasonReference = Reference(FkiCondition-lov-hjaelpemidler)

Instance: FkiCompletedIntervention-lov-hjaelpemidler
InstanceOf: FkiCompletedIntervention
Usage: #example
Title: "Hjælpemidler: leveret indsats"
Description: "Rollator udleveret og indstillet."
* basedOn = Reference(FkiPlannedIntervention-lov-hjaelpemidler)
* status = #completed
* code = $fsiii#0f1c5a0b-fdd3-4102-81e3-7402159fb250 "Mobilitetshjælpemidler"
* subject = Reference(FkiCitizen-bruno-elmer)
* encounter = Reference(FkiEncounter-lov-hjaelpemidler)
* performedPeriod.start = "2026-11-10T10:00:00+01:00"
* performedPeriod.end = "2026-11-10T10:40:00+01:00"
* reasonReference = Reference(FkiCondition-lov-hjaelpemidler)

Instance: FkiObservation-lov-hjaelpemidler
InstanceOf: FkiObservation
Usage: #example
Title: "Hjælpemidler: observation"
Description: "Højde, stående."
* status = #final
* basedOn = Reference(FkiPlannedIntervention-lov-hjaelpemidler)
* code.coding[SCT] = $sct#248333004
* code.text = "Højde, stående"
* subject = Reference(FkiCitizen-bruno-elmer)
* encounter = Reference(FkiEncounter-lov-hjaelpemidler)
* effectiveDateTime = "2026-11-10T10:05:00+01:00"
* valueQuantity = 176 'cm' "cm"

Instance: FkiFollowUp-lov-hjaelpemidler
InstanceOf: FkiFollowUp
Usage: #example
Title: "Hjælpemidler: opfølgningsresultat"
Description: "Indsatsen fortsættes."
* status = #final
* code = $sct#712744002
* subject = Reference(FkiCitizen-bruno-elmer)
* focus = Reference(FkiCondition-lov-hjaelpemidler)
* effectiveDateTime = "2026-12-01T10:00:00+01:00"
* valueCodeableConcept = $fsiii#9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213 "Fortsættes"

Instance: FkiEvaluation-lov-hjaelpemidler
InstanceOf: FkiEvaluation
Usage: #example
Title: "Hjælpemidler: vurdering"
Description: "Den faglige vurdering, i ord."
* status = #final
* basedOn = Reference(FkiPlannedIntervention-lov-hjaelpemidler)
* code.coding[klEvaluationCode] = $caresocial#053a301d-1bb8-4cc4-b781-87825ecf0ef8 "FFB vurdering af borgers situation"
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-12-01"
* valueCodeableConcept.text = "Opfylder betingelserne for en rollator."
