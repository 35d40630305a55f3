// What lies outside an approval asks the citizen first: a questionnaire that a research register also gets.

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
