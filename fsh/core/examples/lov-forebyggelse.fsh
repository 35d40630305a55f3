// Forebyggelse efter § 119: one of each concept of the information model, so that every cell of the law area matrix has an example.

Instance: FkiServiceRequest-lov-forebyggelse
InstanceOf: FkiServiceRequest
Usage: #example
Title: "Forebyggelse efter § 119: anledning"
Description: "Bruno henvender sig selv om rygestop."
* status = #active
* intent = #order
* code = $caresocial#a71921ea-fe83-441d-933b-cc21d0b3c8c3 "Kommunal Sundhedsfremme og forebyggelse"
* subject = Reference(FkiCitizen-bruno-elmer)
* authoredOn = "2026-11-02T09:00:00+01:00"
* requester = Reference(FkiOrganization-elmeby-kommune)
* reasonReference[0] = Reference(FkiCondition-lov-forebyggelse)
* reasonReference[1] = Reference(FkiFocusCondition-lov-forebyggelse)

Instance: FkiCondition-lov-forebyggelse
InstanceOf: FkiCondition
Usage: #example
Title: "Forebyggelse efter § 119: tilstand"
Description: "Det, fagpersonen har fundet: respiration."
* clinicalStatus = $condition-clinical#active
* code.coding[FSIIIConditionCode] = $fsiii#e33396bb-019a-4fda-b901-1dbfdea1fc10 "Respiration"
* subject = Reference(FkiCitizen-bruno-elmer)
* recordedDate = "2026-11-03"

Instance: FkiFocusCondition-lov-forebyggelse
InstanceOf: FkiFocusCondition
Usage: #example
Title: "Forebyggelse efter § 119: fokustilstand"
Description: "Det, flere organisationer arbejder ud fra, i ord."
* clinicalStatus = $condition-clinical#active
* code.text = "Bruno henvender sig selv om rygestop"
* subject = Reference(FkiCitizen-bruno-elmer)
* recordedDate = "2026-11-02"

Instance: FkiMatterOfInterest-lov-forebyggelse
InstanceOf: FkiMatterOfInterest
Usage: #example
Title: "Forebyggelse efter § 119: område"
Description: "Det, der er set på området mobilitet."
* status = #final
* basedOn = Reference(FkiServiceRequest-lov-forebyggelse)
* code = $fsiii#462f9352-0129-4d8e-8c75-a6dfed78ddcf "Mobilitet"
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-11-03"
* valueCodeableConcept.text = "Bliver forpustet på trappen."

Instance: FkiCitizensOwnObservation-lov-forebyggelse
InstanceOf: FkiCitizensOwnObservation
Usage: #example
Title: "Forebyggelse efter § 119: borgervurdering"
Description: "Brunos egne ord."
* status = #final
* code.text = "Hvordan går det?"
* subject = Reference(FkiCitizen-bruno-elmer)
* focus = Reference(FkiCondition-lov-forebyggelse)
* effectiveDateTime = "2026-11-03"
* performer = Reference(FkiCitizen-bruno-elmer)
* valueCodeableConcept.text = "Jeg har prøvet to gange før."

Instance: FkiInformationGathering-lov-forebyggelse
InstanceOf: FkiInformationGathering
Usage: #example
Title: "Forebyggelse efter § 119: oplysningsaktivitet"
Description: "Udredningen, der førte til tilstanden."
* status = #completed
* extension[basedOnServiceRequest].valueReference = Reference(FkiServiceRequest-lov-forebyggelse)
* code = $caresocial#95e787e0-5490-437d-ae4c-f3736644242f "afklarende samtale §119, FSIII"
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-11-03"
* finding.itemReference = Reference(FkiCondition-lov-forebyggelse)

Instance: FkiGoal-lov-forebyggelse
InstanceOf: FkiGoal
Usage: #example
Title: "Forebyggelse efter § 119: mål"
Description: "Det, der arbejdes hen imod."
* lifecycleStatus = #active
* category = $caresocial#ffb9886b-d04e-46b1-9165-a400f91f822b "Borgers ønsker og mål"
* description.text = "Er røgfri i tre måneder."
* subject = Reference(FkiCitizen-bruno-elmer)
* addresses = Reference(FkiCondition-lov-forebyggelse)

Instance: FkiCareTeam-lov-forebyggelse
InstanceOf: FkiCareTeam
Usage: #example
Title: "Forebyggelse efter § 119: team"
Description: "De, der udfører det."
* status = #active
* name = "Forebyggelse efter § 119, Elmeby"
* subject = Reference(FkiCitizen-bruno-elmer)
* managingOrganization = Reference(FkiOrganization-elmeby-kommune)

Instance: FkiCarePlan-lov-forebyggelse
InstanceOf: FkiCarePlan
Usage: #example
Title: "Forebyggelse efter § 119: indsatsforløb"
Description: "Rygestop."
* extension[basedOnServiceRequest].valueReference = Reference(FkiServiceRequest-lov-forebyggelse)
* status = #active
* intent = #plan
* category[kind] = FkiCarePlanKindCodes#care-plan
* description = "Rygestop"
* subject = Reference(FkiCitizen-bruno-elmer)
* created = "2026-11-04"
* period.start = "2026-11-04"
* author = Reference(FkiOrganization-elmeby-kommune)
* careTeam = Reference(FkiCareTeam-lov-forebyggelse)
* addresses = Reference(FkiCondition-lov-forebyggelse)
* goal = Reference(FkiGoal-lov-forebyggelse)

Instance: FkiPlannedIntervention-lov-forebyggelse
InstanceOf: FkiPlannedIntervention
Usage: #example
Title: "Forebyggelse efter § 119: planlagt indsats"
Description: "Det, Bruno er bevilget: nikotin- og tobaksafvænning."
* basedOn = Reference(FkiCarePlan-lov-forebyggelse)
* status = #active
* intent = #plan
* category[kind] = FkiCarePlanKindCodes#planned-intervention "Planlagt indsats"
* subject = Reference(FkiCitizen-bruno-elmer)
* created = "2026-11-04"
* period.start = "2026-11-04"
* activity.detail.code.coding[FSIIIlevel2] = $fsiii#6d24992e-e0a2-43e7-bc27-0234622a8655 "Nikotin- og tobaksafvænning"
* activity.detail.reasonReference = Reference(FkiCondition-lov-forebyggelse)
* activity.detail.status = #in-progress

Instance: FkiEncounter-lov-forebyggelse
InstanceOf: FkiEncounter
Usage: #example
Title: "Forebyggelse efter § 119: borgerkontakt"
Description: "Rygestopsamtale."
* extension[basedOnCarePlan].valueReference = Reference(FkiPlannedIntervention-lov-forebyggelse)
* status = #finished
* class = $act-code#HH
* type = $caresocial#4530b499-d74b-4d2e-9df9-247047fb231d "udførelse af indsats"
* subject = Reference(FkiCitizen-bruno-elmer)
* participant.individual = Reference(FkiPractitioner-sygeplejerske)
* period.start = "2026-11-10T10:00:00+01:00"
* period.end = "2026-11-10T10:45:00+01:00"
* reasonReference = Reference(FkiCondition-lov-forebyggelse)

Instance: FkiCompletedIntervention-lov-forebyggelse
InstanceOf: FkiCompletedIntervention
Usage: #example
Title: "Forebyggelse efter § 119: leveret indsats"
Description: "Samtale om rygetrang."
* basedOn = Reference(FkiPlannedIntervention-lov-forebyggelse)
* status = #completed
* code = $fsiii#6d24992e-e0a2-43e7-bc27-0234622a8655 "Nikotin- og tobaksafvænning"
* subject = Reference(FkiCitizen-bruno-elmer)
* encounter = Reference(FkiEncounter-lov-forebyggelse)
* performedPeriod.start = "2026-11-10T10:00:00+01:00"
* performedPeriod.end = "2026-11-10T10:40:00+01:00"
* reasonReference = Reference(FkiCondition-lov-forebyggelse)

Instance: FkiObservation-lov-forebyggelse
InstanceOf: FkiObservation
Usage: #example
Title: "Forebyggelse efter § 119: observation"
Description: "Bruno går 380 meter på seks minutter."
* status = #final
* basedOn = Reference(FkiPlannedIntervention-lov-forebyggelse)
* code.coding[SCT] = $sct#1144649008
* code.text = "6 minutters gangtest"
* subject = Reference(FkiCitizen-bruno-elmer)
* encounter = Reference(FkiEncounter-lov-forebyggelse)
* effectiveDateTime = "2026-11-10T10:05:00+01:00"
* valueQuantity = 380 'm' "m"

Instance: FkiFollowUp-lov-forebyggelse
InstanceOf: FkiFollowUp
Usage: #example
Title: "Forebyggelse efter § 119: opfølgningsresultat"
Description: "Indsatsen fortsættes."
* status = #final
* code = $sct#712744002
* subject = Reference(FkiCitizen-bruno-elmer)
* focus = Reference(FkiCondition-lov-forebyggelse)
* effectiveDateTime = "2026-12-01T10:00:00+01:00"
* valueCodeableConcept = $fsiii#9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213 "Fortsættes"

Instance: FkiEvaluation-lov-forebyggelse
InstanceOf: FkiEvaluation
Usage: #example
Title: "Forebyggelse efter § 119: vurdering"
Description: "Den faglige vurdering, i ord."
* status = #final
* basedOn = Reference(FkiPlannedIntervention-lov-forebyggelse)
* code.coding[klEvaluationCode] = $caresocial#053a301d-1bb8-4cc4-b781-87825ecf0ef8 "FFB vurdering af borgers situation"
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-12-01"
* valueCodeableConcept.text = "Motiveret; har støtte af sin kone."
