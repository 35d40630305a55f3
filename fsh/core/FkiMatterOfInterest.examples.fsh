Instance: FkiMatterOfInterest-mobilitet
InstanceOf: FkiMatterOfInterest
Usage: #example
Title: "Område: mobilitet"
Description: "Visitatoren ser på området mobilitet ved første besøg og skriver, hvad hun ser."
* status = #final
* code = $fsiii#462f9352-0129-4d8e-8c75-a6dfed78ddcf "Mobilitet"
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-11-02"
* valueCodeableConcept.text = "Går usikkert uden rollator. Trappen til første sal bruges ikke mere."
* extension[informer].valueCodeableConcept = $caresocial#25b4e705-2e9a-47a2-b11a-c829316b9d3a "Borger"
