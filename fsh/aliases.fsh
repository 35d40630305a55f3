// Every system that FKI names, once. A dollar sign marks an alias, so that a misspelt one is an error and not a new URL.

// KL
Alias: $fsiii = urn:oid:1.2.208.176.2.21
Alias: $ffb = urn:oid:1.2.208.176.2.22
Alias: $caresocial = http://fhir.kl.dk/term/CodeSystem/CareSocialCodes
Alias: $kltools = http://fhir.kl.dk/ffinst/CodeSystem/KLToolsCodes
Alias: $kle = https://data.gov.dk/id/classification/KLE

// Danish classifications and registers
Alias: $sks-diagnosis = urn:oid:1.2.208.176.2.4.12
Alias: $sks = urn:oid:1.2.208.176.2.4
Alias: $icpc2 = urn:oid:1.2.208.176.2.31
// The URI that HL7 Denmark's slices have; KL and MedCom write the OID, which `fki translate` maps.
Alias: $npu = http://npu-terminology.org
Alias: $npu-oid = urn:oid:1.2.208.176.2.1
Alias: $medcom-observation = http://medcomfhir.dk/ig/terminology/CodeSystem/medcom-observation-codes

// HL7 Denmark (declared again in input/vocabulary and input/extensions)
Alias: $municipality = http://hl7.dk/fhir/core/CodeSystem/dk-core-municipality-codes
Alias: $profession-group = http://hl7.dk/fhir/core/CodeSystem/DkCoreProfessionGroupCodes
Alias: $relation = http://hl7.dk/fhir/core/CodeSystem/dk-relatedperson-relationshipcodes
Alias: $region = urn:iso:std:iso:3166:-2
Alias: $dk-municipality-code = http://hl7.dk/fhir/core/StructureDefinition/dk-core-municipalityCodes
Alias: $dk-region-code = http://hl7.dk/fhir/core/StructureDefinition/dk-core-RegionalSubDivisionCodes
Alias: $dk-last-asserted = http://hl7.dk/fhir/core/StructureDefinition/ConditionLastAssertedDate
Alias: $dk-not-followed = http://hl7.dk/fhir/core/StructureDefinition/NotFollowedAnymore
Alias: $dk-planned-start = http://hl7.dk/fhir/core/StructureDefinition/dk-core-planned-start-date
Alias: $dk-planned-end = http://hl7.dk/fhir/core/StructureDefinition/dk-core-planned-end-date
Alias: $dk-municipalities = http://hl7.dk/fhir/core/ValueSet/dk-core-MunicipalityCodes
Alias: $dk-professions = http://hl7.dk/fhir/core/ValueSet/DkCoreProfessionGroupValueSet
Alias: $dk-d-ecpr-systems = http://hl7.dk/fhir/core/ValueSet/DkCoreDeCPRValueSet
Alias: $dk-marital-status = http://hl7.dk/fhir/core/ValueSet/dk-marital-status
Alias: $dk-relations = http://hl7.dk/fhir/core/ValueSet/dk-core-RelatedPersonRelationshipTypes
Alias: $dk-priorities = http://hl7.dk/fhir/core/ValueSet/dk-core-priority-codes

// Identifiers of persons, organisations and cases
Alias: $cpr = urn:oid:1.2.208.176.1.2
Alias: $x-ecpr = urn:oid:1.2.208.176.1.6.1.1
Alias: $d-ecpr = urn:oid:1.2.208.176.1.6.1.3
Alias: $sor = urn:oid:1.2.208.176.1.1
Alias: $ydernummer = urn:oid:1.2.208.176.1.4
Alias: $cvr = http://cvr.dk
Alias: $gln = http://www.gs1.org/gln
Alias: $kombit = https://kombit.dk/sts/organisation
Alias: $medcom-producer = http://medcomfhir.dk/ig/terminology/CodeSystem/MedComProducentID
Alias: $authorisation = https://autregweb.sst.dk
Alias: $lpr3 = https://www.esundhed.dk/Registre/Landspatientregisteret
Alias: $case = https://data.gov.dk/id/organization

// International
Alias: $sct = http://snomed.info/sct
Alias: $loinc = http://loinc.org
Alias: $ucum = http://unitsofmeasure.org
Alias: $ieee = urn:iso:std:iso:11073:10101
Alias: $act-code = http://terminology.hl7.org/CodeSystem/v3-ActCode
Alias: $confidentiality = http://terminology.hl7.org/CodeSystem/v3-Confidentiality
Alias: $condition-clinical = http://terminology.hl7.org/CodeSystem/condition-clinical
Alias: $condition-verification = http://terminology.hl7.org/CodeSystem/condition-ver-status
Alias: $condition-category = http://terminology.hl7.org/CodeSystem/condition-category
Alias: $observation-category = http://terminology.hl7.org/CodeSystem/observation-category
Alias: $goal-achievement = http://terminology.hl7.org/CodeSystem/goal-achievement
Alias: $measure-scoring = http://terminology.hl7.org/CodeSystem/measure-scoring
Alias: $measure-population = http://terminology.hl7.org/CodeSystem/measure-population
Alias: $data-absent = http://terminology.hl7.org/CodeSystem/data-absent-reason

// FKI's own, where FSH cannot use the name
Alias: $local-intervention = http://fhir.kl.dk/fki/CodeSystem/fki-local-intervention-codes
