Instance: FkiEvaluation-borgers-situation
InstanceOf: FkiEvaluation
Usage: #example
Title: "Vurdering af borgers situation"
Description: "Den samlede vurdering på voksensocialområdet, i ord."
* status = #final
* code.coding[klEvaluationCode] = $caresocial#053a301d-1bb8-4cc4-b781-87825ecf0ef8 "FFB vurdering af borgers situation"
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-11-03"
* valueCodeableConcept.text = "Bruno klarer sig godt socialt, men har efter faldet brug for støtte til at komme ud."
