Instance: FkiFollowUp-mobilitet
InstanceOf: FkiFollowUp
Usage: #example
Title: "Opfølgning på mobilitet"
Description: "Visitatoren følger op efter tre måneder: indsatsen fortsættes."
* status = #final
* code = $sct#712744002
* subject = Reference(FkiCitizen-bruno-elmer)
* focus = Reference(FkiCondition-mobilitet)
* effectiveDateTime = "2027-02-01T10:30:00+01:00"
* valueCodeableConcept = $fsiii#9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213 "Fortsættes"
