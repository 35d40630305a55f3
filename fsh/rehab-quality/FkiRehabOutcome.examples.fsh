// Bruno trains for eight weeks after his hip fracture. Four instruments at the beginning and at the end; one that he would not take.

RuleSet: BrunoTest(point, at)
* status = #final
* subject = Reference(FkiCitizen-bruno-elmer)
* basedOn = Reference(FkiCarePlan-genoptraening)
* performer = Reference(FkiOrganization-elmeby-kommune)
* extension[measurementPoint].valueCodeableConcept = FkiMeasurementPointCodes#{point}
* effectiveDateTime = "{at}"

Instance: FkiRehabOutcome-bruno-gang-start
InstanceOf: FkiRehabOutcome
Usage: #example
Title: "Bruno: 6 minutters gang ved start, 210 m"
Description: "Med rollator, to pauser."
* insert BrunoTest(baseline, 2026-11-09T10:00:00+01:00)
* code = $sct#1144649008
* valueQuantity = 210 'm' "m"

Instance: FkiRehabOutcome-bruno-gang-slut
InstanceOf: FkiRehabOutcome
Usage: #example
Title: "Bruno: 6 minutters gang ved slut, 265 m"
Description: "Med stok, uden pause. 26 procent længere end ved start."
* insert BrunoTest(end, 2027-01-08T10:00:00+01:00)
* code = $sct#1144649008
* valueQuantity = 265 'm' "m"

Instance: FkiRehabOutcome-bruno-rejse-start
InstanceOf: FkiRehabOutcome
Usage: #example
Title: "Bruno: rejse-sætte-sig ved start, 8"
Description: "Otte gange på 30 sekunder."
* insert BrunoTest(baseline, 2026-11-09T10:20:00+01:00)
* code = $sct#450738001
* valueInteger = 8

Instance: FkiRehabOutcome-bruno-rejse-slut
InstanceOf: FkiRehabOutcome
Usage: #example
Title: "Bruno: rejse-sætte-sig ved slut, 11"
Description: "Elleve gange på 30 sekunder."
* insert BrunoTest(end, 2027-01-08T10:20:00+01:00)
* code = $sct#450738001
* valueInteger = 11

Instance: FkiRehabOutcome-bruno-trivsel
InstanceOf: FkiRehabOutcome
Usage: #example
Title: "Bruno: WHO-5-indeks ved slut, 68"
Description: "Kun indekset; svarene bliver i journalen."
* insert BrunoTest(end, 2027-01-08T10:40:00+01:00)
* code = $sct#1144665009
* valueInteger = 68

Instance: FkiRehabOutcome-bruno-livskvalitet
InstanceOf: FkiRehabOutcome
Usage: #example
Title: "Bruno: EQ-5D-indeks ved slut"
Description: "Kun indekset; spørgsmål og svar er omfattet af licens og står ikke i FKI."
* insert BrunoTest(end, 2027-01-08T10:45:00+01:00)
* code = $sct#1144655003
* valueQuantity = 0.78 '1' "1"

Instance: FkiRehabOutcome-bruno-smerte-ikke-malt
InstanceOf: FkiRehabOutcome
Usage: #example
Title: "Bruno: smertescore, ikke taget"
Description: "Bruno ville ikke sætte tal på. Registreret uden resultat, så han ikke bare mangler i tallene."
* insert BrunoTest(end, 2027-01-08T10:50:00+01:00)
* code = $sct#443394008
* dataAbsentReason = $data-absent#asked-declined

Instance: FkiGoal-seks-minutters-gang
InstanceOf: FkiGoal
Usage: #example
Title: "Brunos mål for genoptræningen"
Description: "250 meter på seks minutter, så han kan gå til bageren. Målt med samme test som ved start, og nået."
* lifecycleStatus = #completed
* achievementStatus = $goal-achievement#achieved
* category = $caresocial#ffb9886b-d04e-46b1-9165-a400f91f822b "Borgers ønsker og mål"
* description.text = "Gå til bageren og hjem igen uden pause."
* subject = Reference(FkiCitizen-bruno-elmer)
* startDate = "2026-11-09"
* target.measure = $sct#1144649008
* target.detailQuantity = 250 'm' "m"
