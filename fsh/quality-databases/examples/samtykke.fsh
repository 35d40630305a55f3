// What lies outside an approval asks the citizen first.

Instance: FkiQualityConsent-fravalg
InstanceOf: FkiQualityConsent
Usage: #example
Title: "Bruno siger nej tak"
Description: "Bruno vil ikke have sine genoptræningstests givet videre til et register uden for en godkendt database."
* status = #active
* scope = http://terminology.hl7.org/CodeSystem/consentscope#patient-privacy
* category = $loinc#64292-6
* patient = Reference(FkiCitizen-bruno-elmer)
* dateTime = "2026-11-09T10:00:00+01:00"
* organization = Reference(FkiOrganization-elmeby-kommune)
* policy.uri = "https://www.retsinformation.dk/eli/lta/2024/247"
* provision.type = #deny

// One variable by itself, outside an extract.
Instance: FkiWorkCapacity-bruno
InstanceOf: FkiWorkCapacity
Usage: #example
Title: "Bruno: 85 watt"
Description: "Cykeltest ved genoptræningens slutning."
* status = #final
* extension[measurementPoint].valueCodeableConcept = FkiMeasurementPointCodes#end
* code.coding[variable] = FkiQualityVariableCodes#work-capacity "Arbejdskapacitet"
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2027-01-08T11:00:00+01:00"
* performer = Reference(FkiOrganization-elmeby-kommune)
* valueQuantity = 85 'W' "W"
