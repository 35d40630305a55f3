// Searches that R4 has no parameter for, because what is searched is an FKI extension or lies inside a report.

RuleSet: Search(name, code, url, type)
* name = "{name}"
* url = "http://fhir.kl.dk/fki/SearchParameter/{url}"
* version = "0.1.0"
* status = #draft
* experimental = false
* code = #{code}
* type = #{type}

Instance: fki-encounter-based-on
InstanceOf: SearchParameter
Usage: #definition
* insert Search(FkiEncounterBasedOn, based-on-care-plan, fki-encounter-based-on, reference)
* insert Text(description, [["Contacts that carry out an intervention or care plan."]], [["Kontakter, der udfører en indsats eller et forløb."]])
* base = #Encounter
* expression = "Encounter.extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-based-on-care-plan').value.ofType(Reference)"
* xpathUsage = #normal
* xpath = "f:Encounter/f:extension[@url='http://fhir.kl.dk/fki/StructureDefinition/fki-based-on-care-plan']/f:valueReference"
* target = #CarePlan

Instance: fki-care-plan-request
InstanceOf: SearchParameter
Usage: #definition
* insert Search(FkiCarePlanRequest, service-request, fki-care-plan-request, reference)
* insert Text(description, [["Interventions and care plans that a request led to."]], [["Indsatser og forløb, som en anledning førte til."]])
* base = #CarePlan
* expression = "CarePlan.extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-based-on-service-request').value.ofType(Reference)"
* xpathUsage = #normal
* xpath = "f:CarePlan/f:extension[@url='http://fhir.kl.dk/fki/StructureDefinition/fki-based-on-service-request']/f:valueReference"
* target = #ServiceRequest

Instance: fki-care-plan-delivery-type
InstanceOf: SearchParameter
Usage: #definition
* insert Search(FkiCarePlanDeliveryType, delivery-type, fki-care-plan-delivery-type, token)
* insert Text(description, [["Interventions by how they are delivered."]], [["Indsatser efter leveringstype."]])
* base = #CarePlan
* expression = "CarePlan.activity.detail.extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-delivery-type').value.ofType(CodeableConcept)"
* xpathUsage = #normal
* xpath = "f:CarePlan/f:activity/f:detail/f:extension[@url='http://fhir.kl.dk/fki/StructureDefinition/fki-delivery-type']/f:valueCodeableConcept"

Instance: fki-report-organization
InstanceOf: SearchParameter
Usage: #definition
* insert Search(FkiReportOrganization, organization, fki-report-organization, token)
* insert Text(description, [["Reports by the organisation that keeps the citizen's record: the way to find an organisation's own reports without naming a citizen."]], [["Rapporter efter den organisation, der fører borgerens journal: sådan finder en organisation sine egne rapporter uden at nævne en borger."]])
* base = #Bundle
* expression = "Bundle.entry.resource.ofType(Patient).managingOrganization.identifier"
* xpathUsage = #normal
* xpath = "f:Bundle/f:entry/f:resource/f:Patient/f:managingOrganization/f:identifier"

Instance: fki-episode
InstanceOf: SearchParameter
Usage: #definition
* insert Search(FkiEpisodeSearch, episode, fki-episode, reference)
* insert Text(description, [["What belongs to an episode, where R4 has no element for it."]], [["Det, der hører til et forløb, hvor R4 intet element har til det."]])
* base[0] = #CarePlan
* base[1] = #Condition
* base[2] = #Observation
* base[3] = #Procedure
* base[4] = #ServiceRequest
* expression = "(CarePlan | Condition | Observation | Procedure | ServiceRequest).extension.where(url = 'http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare').value.ofType(Reference)"
* xpathUsage = #normal
* xpath = "*/f:extension[@url='http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare']/f:valueReference"
* target = #EpisodeOfCare
