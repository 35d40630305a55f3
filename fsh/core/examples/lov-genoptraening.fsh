// Genoptræning efter § 140: one of each concept of the information model, so that every cell of the law area matrix has an example.

Instance: FkiServiceRequest-lov-genoptraening
InstanceOf: FkiServiceRequest
Usage: #example
Title: "Genoptræning efter § 140: anledning"
Description: "Sygehuset sender en genoptræningsplan."
* status = #active
* intent = #order
* code = $caresocial#7fc66c15-0cb3-4c89-9e18-f3a01e6a6592 "Kommunal genoptræning efter sygehusophold"
* subject = Reference(FkiCitizen-bruno-elmer)
* authoredOn = "2026-11-02T09:00:00+01:00"
* requester = Reference(FkiOrganization-elmeby-kommune)
* reasonReference[0] = Reference(FkiCondition-lov-genoptraening)
* reasonReference[1] = Reference(FkiFocusCondition-lov-genoptraening)

Instance: FkiCondition-lov-genoptraening
InstanceOf: FkiCondition
Usage: #example
Title: "Genoptræning efter § 140: tilstand"
Description: "Det, fagpersonen har fundet: mobilitet og bevægelse."
* clinicalStatus = $condition-clinical#active
* code.coding[FSIIIConditionCode] = $fsiii#dd41df82-3c13-4523-b9c5-e83676425299 "Mobilitet og bevægelse"
* subject = Reference(FkiCitizen-bruno-elmer)
* recordedDate = "2026-11-03"

Instance: FkiFocusCondition-lov-genoptraening
InstanceOf: FkiFocusCondition
Usage: #example
Title: "Genoptræning efter § 140: fokustilstand"
Description: "Det, flere organisationer arbejder ud fra, i ord."
* clinicalStatus = $condition-clinical#active
* code.text = "Sygehuset sender en genoptræningsplan"
* subject = Reference(FkiCitizen-bruno-elmer)
* recordedDate = "2026-11-02"

Instance: FkiMatterOfInterest-lov-genoptraening
InstanceOf: FkiMatterOfInterest
Usage: #example
Title: "Genoptræning efter § 140: område"
Description: "Det, der er set på området mobilitet."
* status = #final
* basedOn = Reference(FkiServiceRequest-lov-genoptraening)
* code = $fsiii#462f9352-0129-4d8e-8c75-a6dfed78ddcf "Mobilitet"
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-11-03"
* valueCodeableConcept.text = "Går med rollator, halter på højre ben."

Instance: FkiCitizensOwnObservation-lov-genoptraening
InstanceOf: FkiCitizensOwnObservation
Usage: #example
Title: "Genoptræning efter § 140: borgervurdering"
Description: "Brunos egne ord."
* status = #final
* code.text = "Hvordan går det?"
* subject = Reference(FkiCitizen-bruno-elmer)
* focus = Reference(FkiCondition-lov-genoptraening)
* effectiveDateTime = "2026-11-03"
* performer = Reference(FkiCitizen-bruno-elmer)
* valueCodeableConcept.text = "Jeg tør ikke gå ned ad trappen."

Instance: FkiInformationGathering-lov-genoptraening
InstanceOf: FkiInformationGathering
Usage: #example
Title: "Genoptræning efter § 140: oplysningsaktivitet"
Description: "Udredningen, der førte til tilstanden."
* status = #completed
* extension[basedOnServiceRequest].valueReference = Reference(FkiServiceRequest-lov-genoptraening)
* code = $caresocial#0f0f223c-abe3-4720-aab8-c257679a0a4e "terapeutfaglig udredning, FSIII"
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-11-03"
* finding.itemReference = Reference(FkiCondition-lov-genoptraening)

Instance: FkiGoal-lov-genoptraening
InstanceOf: FkiGoal
Usage: #example
Title: "Genoptræning efter § 140: mål"
Description: "Det, der arbejdes hen imod."
* lifecycleStatus = #active
* category = $caresocial#ffb9886b-d04e-46b1-9165-a400f91f822b "Borgers ønsker og mål"
* description.text = "Kan gå 400 meter udendørs med stok."
* subject = Reference(FkiCitizen-bruno-elmer)
* addresses = Reference(FkiCondition-lov-genoptraening)

Instance: FkiCareTeam-lov-genoptraening
InstanceOf: FkiCareTeam
Usage: #example
Title: "Genoptræning efter § 140: team"
Description: "De, der udfører det."
* status = #active
* name = "Genoptræning efter § 140, Elmeby"
* subject = Reference(FkiCitizen-bruno-elmer)
* managingOrganization = Reference(FkiOrganization-elmeby-kommune)

Instance: FkiCarePlan-lov-genoptraening
InstanceOf: FkiCarePlan
Usage: #example
Title: "Genoptræning efter § 140: indsatsforløb"
Description: "Genoptræning efter hoftebruddet."
* extension[basedOnServiceRequest].valueReference = Reference(FkiServiceRequest-lov-genoptraening)
* status = #active
* intent = #plan
* category[kind] = FkiCarePlanKindCodes#care-plan
* description = "Genoptræning efter hoftebruddet"
* subject = Reference(FkiCitizen-bruno-elmer)
* created = "2026-11-04"
* period.start = "2026-11-04"
* author = Reference(FkiOrganization-elmeby-kommune)
* careTeam = Reference(FkiCareTeam-lov-genoptraening)
* addresses = Reference(FkiCondition-lov-genoptraening)
* goal = Reference(FkiGoal-lov-genoptraening)

Instance: FkiPlannedIntervention-lov-genoptraening
InstanceOf: FkiPlannedIntervention
Usage: #example
Title: "Genoptræning efter § 140: planlagt indsats"
Description: "Det, Bruno er bevilget: fysisk træning."
* basedOn = Reference(FkiCarePlan-lov-genoptraening)
* status = #active
* intent = #plan
* category[kind] = FkiCarePlanKindCodes#planned-intervention "Planlagt indsats"
* subject = Reference(FkiCitizen-bruno-elmer)
* created = "2026-11-04"
* period.start = "2026-11-04"
* activity.detail.code.coding[FSIIIlevel2] = $fsiii#2abe20c7-c0b4-41c1-b397-52acf36499ef "Fysisk træning"
* activity.detail.reasonReference = Reference(FkiCondition-lov-genoptraening)
* activity.detail.status = #in-progress

Instance: FkiEncounter-lov-genoptraening
InstanceOf: FkiEncounter
Usage: #example
Title: "Genoptræning efter § 140: borgerkontakt"
Description: "Træning om onsdagen."
* extension[basedOnCarePlan].valueReference = Reference(FkiPlannedIntervention-lov-genoptraening)
* status = #finished
* class = $act-code#HH
* type = $caresocial#4530b499-d74b-4d2e-9df9-247047fb231d "udførelse af indsats"
* subject = Reference(FkiCitizen-bruno-elmer)
* participant.individual = Reference(FkiPractitioner-sygeplejerske)
* period.start = "2026-11-10T10:00:00+01:00"
* period.end = "2026-11-10T10:45:00+01:00"
* reasonReference = Reference(FkiCondition-lov-genoptraening)

Instance: FkiCompletedIntervention-lov-genoptraening
InstanceOf: FkiCompletedIntervention
Usage: #example
Title: "Genoptræning efter § 140: leveret indsats"
Description: "Træning på hold, 45 minutter."
* basedOn = Reference(FkiPlannedIntervention-lov-genoptraening)
* status = #completed
* code = $fsiii#2abe20c7-c0b4-41c1-b397-52acf36499ef "Fysisk træning"
* subject = Reference(FkiCitizen-bruno-elmer)
* encounter = Reference(FkiEncounter-lov-genoptraening)
* performedPeriod.start = "2026-11-10T10:00:00+01:00"
* performedPeriod.end = "2026-11-10T10:40:00+01:00"
* reasonReference = Reference(FkiCondition-lov-genoptraening)

Instance: FkiObservation-lov-genoptraening
InstanceOf: FkiObservation
Usage: #example
Title: "Genoptræning efter § 140: observation"
Description: "Rejse-sætte-sig."
* status = #final
* basedOn = Reference(FkiPlannedIntervention-lov-genoptraening)
* code.coding[SCT] = $sct#450738001
* code.text = "Rejse-sætte-sig"
* subject = Reference(FkiCitizen-bruno-elmer)
* encounter = Reference(FkiEncounter-lov-genoptraening)
* effectiveDateTime = "2026-11-10T10:05:00+01:00"
* valueInteger = 8

Instance: FkiFollowUp-lov-genoptraening
InstanceOf: FkiFollowUp
Usage: #example
Title: "Genoptræning efter § 140: opfølgningsresultat"
Description: "Indsatsen fortsættes."
* status = #final
* code = $sct#712744002
* subject = Reference(FkiCitizen-bruno-elmer)
* focus = Reference(FkiCondition-lov-genoptraening)
* effectiveDateTime = "2026-12-01T10:00:00+01:00"
* valueCodeableConcept = $fsiii#9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213 "Fortsættes"

Instance: FkiEvaluation-lov-genoptraening
InstanceOf: FkiEvaluation
Usage: #example
Title: "Genoptræning efter § 140: vurdering"
Description: "Den faglige vurdering, i ord."
* status = #final
* basedOn = Reference(FkiPlannedIntervention-lov-genoptraening)
* code.coding[klEvaluationCode] = $caresocial#053a301d-1bb8-4cc4-b781-87825ecf0ef8 "FFB vurdering af borgers situation"
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-12-01"
* valueCodeableConcept.text = "God fremgang; holdtræning er passende."
