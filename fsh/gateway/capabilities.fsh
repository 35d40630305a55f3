// What a gateway and a record system must be able to do. Requirements, not a description of one server (finding 35).

RuleSet: Capability(name, url, mode)
* name = "{name}"
* url = "http://fhir.kl.dk/fki/CapabilityStatement/{url}"
* version = "0.1.0"
* status = #draft
* experimental = false
* date = "2026-11-22"
* kind = #requirements
* fhirVersion = #4.0.1
* format[0] = #json
* format[1] = #xml
* rest.mode = #{mode}

RuleSet: Interaction(code)
* rest.resource[=].interaction[+].code = #{code}

RuleSet: SearchBy(name, definition, type)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].definition = "{definition}"
* rest.resource[=].searchParam[=].type = #{type}

RuleSet: Offers(name, definition)
* rest.resource[=].operation[+].name = "{name}"
* rest.resource[=].operation[=].definition = "http://fhir.kl.dk/fki/OperationDefinition/{definition}"

Instance: fki-gateway
InstanceOf: CapabilityStatement
Usage: #definition
* insert Capability(FkiGateway, fki-gateway, server)
* insert Titled([["Gateway"]], [["Gateway"]],
    [["What a gateway that receives delivery reports must do: take and judge a report, tell what became of it, and hand on to recipients what came since last. It never offers a search by CPR number."]],
    [["Hvad en gateway, der modtager indberetninger, skal kunne: tage imod og bedømme en rapport, sige, hvad der blev af den, og give modtagerne det, der er kommet siden sidst. Den tilbyder aldrig søgning på CPR-nummer."]])
* insert Text(rest.documentation, [["Reports are taken in by the operation only; a report is never updated or deleted (E-04)."]], [["Rapporter tages kun ind med operationen; en rapport opdateres eller slettes aldrig (E-04)."]])
* insert Text(rest.security.description, [["Mutual TLS with the municipality's certificate; the sender may report only for organisations that it answers for."]], [["Gensidig TLS med kommunens certifikat; afsenderen må kun indberette for organisationer, den har ansvaret for."]])
* rest.resource[+].type = #Bundle
* rest.resource[=].supportedProfile[0] = "http://fhir.kl.dk/fki/StructureDefinition/FkiCareDeliveryReport"
* rest.resource[=].supportedProfile[1] = "http://fhir.kl.dk/fki/StructureDefinition/FkiCareTransitionDeliveryReport"
* rest.resource[=].supportedProfile[2] = "http://fhir.kl.dk/fki/StructureDefinition/FkiIncrementalDelivery"
* rest.resource[=].supportedProfile[+] = "http://fhir.kl.dk/fki/StructureDefinition/FkiEarlyDetectionDeliveryReport"
* rest.resource[=].supportedProfile[+] = "http://fhir.kl.dk/fki/StructureDefinition/FkiAcuteDeliveryReport"
* insert Interaction(read)
* insert Interaction(search-type)
* insert SearchBy(_lastUpdated, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated, date)
* insert SearchBy(timestamp, http://hl7.org/fhir/SearchParameter/Bundle-timestamp, date)
* insert SearchBy(organization, http://fhir.kl.dk/fki/SearchParameter/fki-report-organization, token)
* insert Offers(submit-report, fki-submit-report)
* insert Offers(validate-report, fki-validate-report)
* insert Offers(report-receipt, fki-report-receipt)
* rest.resource[+].type = #OperationOutcome
* rest.resource[=].supportedProfile = "http://fhir.kl.dk/fki/StructureDefinition/FkiOperationOutcome"
* rest.resource[+].type = #Subscription
* insert Interaction(create)
* insert Interaction(read)
* insert Interaction(delete)

Instance: fki-record-system
InstanceOf: CapabilityStatement
Usage: #definition
* insert Capability(FkiRecordSystem, fki-record-system, server)
* insert Titled([["Record system"]], [["Omsorgssystem"]],
    [["What a record system that holds FKI data must offer to the systems that the municipality allows: reading and searching the core profiles, and one citizen's record in one call."]],
    [["Hvad et omsorgssystem med FKI-data skal tilbyde de systemer, kommunen tillader: at læse og søge i kerneprofilerne og hente én borgers data i ét kald."]])
* insert Text(rest.documentation, [["Sending reports is the client's side of fki-gateway."]], [["At sende rapporter er klientens side af fki-gateway."]])
* rest.resource[+].type = #Patient
* rest.resource[=].supportedProfile = "http://fhir.kl.dk/fki/StructureDefinition/FkiCitizen"
* insert Interaction(read)
* insert Interaction(search-type)
* insert SearchBy(_id, http://hl7.org/fhir/SearchParameter/Resource-id, token)
* insert SearchBy(organization, http://hl7.org/fhir/SearchParameter/Patient-organization, reference)
* insert Offers(citizen-summary, fki-citizen-summary)
* rest.resource[+].type = #Condition
* rest.resource[=].supportedProfile = "http://fhir.kl.dk/fki/StructureDefinition/FkiCondition"
* insert Interaction(read)
* insert Interaction(search-type)
* insert SearchBy(patient, http://hl7.org/fhir/SearchParameter/clinical-patient, reference)
* insert SearchBy(category, http://hl7.org/fhir/SearchParameter/Condition-category, token)
* insert SearchBy(code, http://hl7.org/fhir/SearchParameter/clinical-code, token)
* insert SearchBy(episode, http://fhir.kl.dk/fki/SearchParameter/fki-episode, reference)
* rest.resource[+].type = #CarePlan
* rest.resource[=].supportedProfile = "http://fhir.kl.dk/fki/StructureDefinition/FkiPlannedIntervention"
* insert Interaction(read)
* insert Interaction(search-type)
* insert SearchBy(patient, http://hl7.org/fhir/SearchParameter/clinical-patient, reference)
* insert SearchBy(service-request, http://fhir.kl.dk/fki/SearchParameter/fki-care-plan-request, reference)
* insert SearchBy(delivery-type, http://fhir.kl.dk/fki/SearchParameter/fki-care-plan-delivery-type, token)
* insert SearchBy(episode, http://fhir.kl.dk/fki/SearchParameter/fki-episode, reference)
* rest.resource[+].type = #Encounter
* rest.resource[=].supportedProfile = "http://fhir.kl.dk/fki/StructureDefinition/FkiEncounter"
* insert Interaction(read)
* insert Interaction(search-type)
* insert SearchBy(patient, http://hl7.org/fhir/SearchParameter/clinical-patient, reference)
* insert SearchBy(based-on-care-plan, http://fhir.kl.dk/fki/SearchParameter/fki-encounter-based-on, reference)
* insert SearchBy(episode-of-care, http://hl7.org/fhir/SearchParameter/Encounter-episode-of-care, reference)
* rest.resource[+].type = #EpisodeOfCare
* rest.resource[=].supportedProfile = "http://fhir.kl.dk/fki/StructureDefinition/FkiEpisode"
* insert Interaction(read)
* insert Interaction(search-type)
* insert SearchBy(patient, http://hl7.org/fhir/SearchParameter/clinical-patient, reference)
