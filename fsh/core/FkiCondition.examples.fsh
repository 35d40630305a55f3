Instance: FkiCondition-mobilitet
InstanceOf: FkiCondition
Usage: #example
Title: "Mobilitet og bevægelse, moderate begrænsninger"
Description: "Bruno er usikker på benene efter et fald og har fået en rollator. Visitatorens vurdering ved første hjemmebesøg."
* clinicalStatus = $condition-clinical#active
* verificationStatus = $condition-verification#confirmed
* category = $condition-category#problem-list-item
* severity = $fsiii#d984ad21-48fe-4619-845e-2aa0303048e7 "2"
* code.coding[FSIIIConditionCode] = $fsiii#d8aa5f09-cd9c-4996-a853-1c95ee98f25c "Mobilitet og bevægelse"
* code.text = "Går med rollator indendørs, kan ikke gå på trappe alene. Er bange for at falde igen."
* subject = Reference(FkiCitizen-bruno-elmer)
* recordedDate = "2026-11-02"
* note.text = "Har selv flyttet sengen ned i stuen."

Instance: FkiCondition-saar
InstanceOf: FkiCondition
Usage: #example
Title: "Problemer med andre sår"
Description: "Sår på venstre skinneben, fundet af hjemmesygeplejersken."
* clinicalStatus = $condition-clinical#active
* category = $condition-category#problem-list-item
* code.coding[FSIIIConditionCode] = $fsiii#24d20243-e3f1-4258-a4de-450774fea13c "Problemer med andre sår"
* code.text = "Sår på venstre skinneben, 3 x 2 cm, let væskende, ingen tegn på infektion."
* subject = Reference(FkiCitizen-bruno-elmer)
* recordedDate = "2026-11-04"

Instance: FkiCondition-fejlregistreret
InstanceOf: FkiCondition
Usage: #example
Title: "Fejlregistreret tilstand"
Description: "Registreret på den forkerte borger og derfor trukket tilbage. Er uden clinicalStatus."
* verificationStatus = $condition-verification#entered-in-error
* code.coding[FSIIIConditionCode] = $fsiii#a3ac7928-77c9-425c-a7f1-1248a3764d0a "Hukommelse"
* subject = Reference(FkiCitizen-bruno-elmer)
* recordedDate = "2026-11-03"
