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

// What belongs to a citizen is read one by one, and searched by its citizen.
RuleSet: Citizens(type)
* rest.resource[+].type = #{type}
* insert Interaction(read)
* insert Interaction(search-type)
* insert SearchBy(patient, http://hl7.org/fhir/SearchParameter/clinical-patient, reference)

RuleSet: SearchBy(name, definition, type)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].definition = "{definition}"
* rest.resource[=].searchParam[=].type = #{type}

RuleSet: Supports(profile)
* rest.resource[=].supportedProfile[+] = "http://fhir.kl.dk/fki/StructureDefinition/{profile}"

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
* insert Supports(FkiCareDeliveryReport)
* insert Supports(FkiCareTransitionDeliveryReport)
* insert Supports(Fki140DeliveryReport)
* insert Supports(Fki119DeliveryReport)
* insert Supports(FkiEarlyDetectionDeliveryReport)
* insert Supports(FkiAcuteDeliveryReport)
* insert Supports(FkiIncrementalDelivery)
* insert Interaction(read)
* insert Interaction(search-type)
* insert SearchBy(_lastUpdated, http://hl7.org/fhir/SearchParameter/Resource-lastUpdated, date)
* insert SearchBy(timestamp, http://hl7.org/fhir/SearchParameter/Bundle-timestamp, date)
* insert SearchBy(organization, http://fhir.kl.dk/fki/SearchParameter/fki-report-organization, token)
* insert Offers(submit-report, fki-submit-report)
* insert Offers(validate-report, fki-validate-report)
* insert Offers(report-receipt, fki-report-receipt)
* rest.resource[+].type = #OperationOutcome
* insert Supports(FkiOperationOutcome)
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
* insert Supports(FkiCitizen)
* insert Interaction(read)
* insert Interaction(search-type)
* insert SearchBy(_id, http://hl7.org/fhir/SearchParameter/Resource-id, token)
* insert SearchBy(organization, http://hl7.org/fhir/SearchParameter/Patient-organization, reference)
* insert Offers(citizen-summary, fki-citizen-summary)
* insert Citizens(Condition)
* insert Supports(FkiCondition)
* insert Supports(FkiFocusCondition)
* insert SearchBy(category, http://hl7.org/fhir/SearchParameter/Condition-category, token)
* insert SearchBy(code, http://hl7.org/fhir/SearchParameter/clinical-code, token)
* insert SearchBy(episode, http://fhir.kl.dk/fki/SearchParameter/fki-episode, reference)
* insert Citizens(Observation)
* insert Supports(FkiObservation)
* insert Supports(FkiVitalSign)
* insert Supports(FkiFollowUp)
* insert Supports(FkiEvaluation)
* insert Supports(FkiMatterOfInterest)
* insert Supports(FkiCitizensOwnObservation)
* insert SearchBy(category, http://hl7.org/fhir/SearchParameter/Observation-category, token)
* insert SearchBy(code, http://hl7.org/fhir/SearchParameter/clinical-code, token)
* insert SearchBy(date, http://hl7.org/fhir/SearchParameter/clinical-date, date)
* insert SearchBy(episode, http://fhir.kl.dk/fki/SearchParameter/fki-episode, reference)
* insert Citizens(Goal)
* insert Supports(FkiGoal)
* insert SearchBy(lifecycle-status, http://hl7.org/fhir/SearchParameter/Goal-lifecycle-status, token)
* insert Citizens(CarePlan)
* insert Supports(FkiPlannedIntervention)
* insert Supports(FkiCarePlan)
* insert SearchBy(category, http://hl7.org/fhir/SearchParameter/CarePlan-category, token)
* insert SearchBy(service-request, http://fhir.kl.dk/fki/SearchParameter/fki-care-plan-request, reference)
* insert SearchBy(delivery-type, http://fhir.kl.dk/fki/SearchParameter/fki-care-plan-delivery-type, token)
* insert SearchBy(episode, http://fhir.kl.dk/fki/SearchParameter/fki-episode, reference)
* insert Citizens(Procedure)
* insert Supports(FkiCompletedIntervention)
* insert SearchBy(episode, http://fhir.kl.dk/fki/SearchParameter/fki-episode, reference)
* insert Citizens(Encounter)
* insert Supports(FkiEncounter)
* insert SearchBy(date, http://hl7.org/fhir/SearchParameter/clinical-date, date)
* insert SearchBy(based-on-care-plan, http://fhir.kl.dk/fki/SearchParameter/fki-encounter-based-on, reference)
* insert SearchBy(episode-of-care, http://hl7.org/fhir/SearchParameter/Encounter-episode-of-care, reference)
* insert Citizens(ServiceRequest)
* insert Supports(FkiServiceRequest)
* insert SearchBy(episode, http://fhir.kl.dk/fki/SearchParameter/fki-episode, reference)
* insert Citizens(EpisodeOfCare)
* insert Supports(FkiEpisode)
* insert SearchBy(type, http://hl7.org/fhir/SearchParameter/EpisodeOfCare-type, token)
* insert SearchBy(part-of-episode, http://fhir.kl.dk/fki/SearchParameter/fki-episode-part-of, reference)
* insert Offers(everything, fki-episode-everything)
* rest.resource[+].type = #Practitioner
* insert Supports(FkiPractitioner)
* insert Interaction(read)
* rest.resource[+].type = #PractitionerRole
* insert Supports(FkiPractitionerRole)
* insert Interaction(read)
* rest.resource[+].type = #Organization
* insert Supports(FkiOrganization)
* insert Interaction(read)
