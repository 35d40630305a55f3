Instance: FkiGoal-mobilitet
InstanceOf: FkiGoal
Usage: #example
Title: "Forventet tilstand: mobilitet"
Description: "Bruno skal nå ned på lette begrænsninger i mobilitet og bevægelse. Målet er en del af hans eget mål om at komme i haven igen."
* extension[goalRelationship].extension[type].valueCodeableConcept.coding[0] = FkiGoalRelationshipCodes#part-of "Delmål af"
* extension[goalRelationship].extension[type].valueCodeableConcept.coding[1] = http://hl7.org/fhir/goal-relationship-type#part-of "Part Of"
* extension[goalRelationship].extension[target].valueReference = Reference(FkiGoal-haven)
* lifecycleStatus = #active
* category = $caresocial#ca552020-6ed1-4cdc-b0d4-32697f1f27ad "FSIII tilstandsmål"
* description.text = "Kan gå sikkert indendørs uden støtte."
* subject = Reference(FkiCitizen-bruno-elmer)
* startDate = "2026-11-02"
* target[severity].measure = $caresocial#66959f77-6e2a-4574-8423-3ff097f8b9fa "funktionsevneniveau"
* target[severity].detailCodeableConcept = $fsiii#fcc16cb1-41f0-4832-b834-110fba0aaabe "1"
* addresses = Reference(FkiCondition-mobilitet)
* addresses.extension[rank].valuePositiveInt = 1

Instance: FkiGoal-haven
InstanceOf: FkiGoal
Usage: #example
Title: "Brunos eget mål"
Description: "Borgerens eget mål med hans egne ord."
* lifecycleStatus = #active
* category = $caresocial#ffb9886b-d04e-46b1-9165-a400f91f822b "Borgers ønsker og mål"
* description.text = "Jeg vil ud i haven igen, inden æbletræet blomstrer."
* subject = Reference(FkiCitizen-bruno-elmer)
* expressedBy = Reference(FkiCitizen-bruno-elmer)
