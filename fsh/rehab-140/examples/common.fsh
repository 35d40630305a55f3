// What the examples of § 140 and § 119 share. Bruno's story runs beside his care story: same citizen, same municipality, other reports.

// A resource of a story in one report: its identity across reports, and when what it says came to hold.
RuleSet: OrganizationBySor(sor, name)
* identifier[SOR-ID].use = #official
* identifier[SOR-ID].system = $sor
* identifier[SOR-ID].value = "{sor}"
* name = "{name}"

RuleSet: Orthopaedics
* insert OrganizationBySor(99912341000016, [[Ortopædkirurgisk afdeling]])

RuleSet: TrainingCentre
* insert OrganizationBySor(900000000000029, [[Elmeby Træningscenter]])

RuleSet: RehabilitationPlan(status, citizen, requester, received, discharged)
* status = #{status}
* intent = #plan
* code = $caresocial#7fc66c15-0cb3-4c89-9e18-f3a01e6a6592 "Kommunal genoptræning efter sygehusophold"
* subject = Reference({citizen})
* requester = Reference({requester})
* authoredOn = "{received}"
* extension[dischargeDate].valueDate = "{discharged}"

RuleSet: General
* category = $caresocial#ffd81f78-352e-4589-a195-5350dd1df2a4 "Almen"

RuleSet: GeneralAtLevel(level, display)
* category[0] = $caresocial#ffd81f78-352e-4589-a195-5350dd1df2a4 "Almen"
* category[1] = $caresocial#{level} {display}

RuleSet: Individual
* activity.detail.extension[deliveryType].valueCodeableConcept = $caresocial#8d12d74c-17da-47a7-a4fe-e69dbaec0a8c "Individuel indsats"

RuleSet: InGroup
* activity.detail.extension[deliveryType].valueCodeableConcept = $caresocial#2865f123-15a7-4a36-a514-32ea37c400ca "Gruppebaseret indsats"

RuleSet: Level2(code, display)
* activity.detail.code.coding[level2] = $fsiii#{code} {display}

// Whose course it is, which request it answers, and who carries it out.
RuleSet: Course(citizen, request, performer)
* subject = Reference({citizen})
* extension[basedOnServiceRequest].valueReference = Reference({request})
* activity.detail.performer = Reference({performer})

RuleSet: Held(class, start, end)
* status = #finished
* class = $act-code#{class}
* period.start = "{start}"
* period.end = "{end}"

RuleSet: Diagnosis(citizen, code, text)
* clinicalStatus = $condition-clinical#active
* code.coding[SKS-D] = $sks-diagnosis#{code}
* code.text = {text}
* subject = Reference({citizen})
