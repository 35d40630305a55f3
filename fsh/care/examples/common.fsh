// What the care examples share. The citizens are HL7 Denmark's test persons, the municipality of Elmeby is invented.
// The entries of a report are #inline: their references are bundled, so that they only hold inside a report.

RuleSet: Entry(slice, type, instance, id)
* entry[{slice}][+].fullUrl = "https://omsorg.elmeby.example/fhir/{type}/{id}"
* entry[{slice}][=].resource = {instance}

// The resource's identity across reports, and when what it says came to hold.
RuleSet: Known(id, at)
* id = "{id}"
* meta.lastUpdated = "{at}"

RuleSet: ReportedCitizen(cpr)
* identifier.use = #official
* identifier.system = $cpr
* identifier.value = "{cpr}"
* managingOrganization.identifier.use = #official
* managingOrganization.identifier.system = $sor
* managingOrganization.identifier.value = "900000000000011"

RuleSet: InFocus
* clinicalStatus = $condition-clinical#active
* category = $condition-category#problem-list-item

RuleSet: EndedCondition
* clinicalStatus = $condition-clinical#inactive

RuleSet: HomeVisit(status, start)
* status = #{status}
* class = $act-code#HH
* period.start = "{start}"

RuleSet: FollowUpContact
* type = $caresocial#9f03dfbb-7a97-45a5-94db-d4c3501714a9 "opfølgning"

RuleSet: DeliveryContact
* type = $caresocial#4530b499-d74b-4d2e-9df9-247047fb231d "udførelse af indsats"

RuleSet: Grant(status, activity, start)
* status = #{status}
* intent = #plan
* period.start = "{start}"
* activity.detail.status = #{activity}

RuleSet: ExpectedLevel(status, start)
* lifecycleStatus = #{status}
* category = $caresocial#ca552020-6ed1-4cdc-b0d4-32697f1f27ad "FSIII tilstandsmål"
* description = $fsiii#e182c5dc-9f91-474a-92e8-f62be3d498f4 "Tilstand forsvinder, mindskes eller forbliver uændret"
* startDate = "{start}"
* target.measure = $caresocial#66959f77-6e2a-4574-8423-3ff097f8b9fa "funktionsevneniveau"
