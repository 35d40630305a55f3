Profile: FkiCarePlannedIntervention
Parent: CarePlan
Id: FkiCarePlannedIntervention
* insert Header([["Planned intervention, care"]], [["Planlagt indsats, pleje og sygepleje"]],
    [["One home care or home nursing intervention that the citizen has been granted, as it is reported."]],
    [["Én hjemmepleje- eller sygeplejeindsats, som borgeren er bevilget, som den indberettes."]])
* insert CarePlannedIntervention
* activity.detail.code.coding[level2] from FkiCareInterventions (required)

Profile: FkiCareTransitionPlannedIntervention
Parent: CarePlan
Id: FkiCareTransitionPlannedIntervention
* insert Header([["Planned intervention, care (transition)"]], [["Planlagt indsats, pleje og sygepleje (overgang)"]],
    [["A planned care intervention in the transition: outgoing codes and letter codes are accepted."]],
    [["En planlagt indsats i overgangen: udgående koder og brugervendte nøgler modtages."]])
* insert CarePlannedIntervention
* activity.detail.code.coding[level2] from FkiCareInterventionsTransition (required)
* insert FollowUpEncounterInTransition

RuleSet: CarePlannedIntervention
* insert ReportedResource
* insert PlannedInterventionTexts
* obeys fki-h-11
* intent = #plan
* subject only Reference(Patient)
* insert InReport(subject)
* period 1..1
* period.start 1..1
* activity 1..1
* activity.detail 1..1
* activity.detail.extension contains FkiDeliveryTypeExtension named deliveryType 0..*
* insert Element(activity.detail.extension[deliveryType], [["Group, individual, robot or digital"]], [["Gruppe, individuel, robot eller digital (leveringstype)"]],
    [["How the intervention is delivered; several may apply."]],
    [["Hvordan indsatsen leveres; flere kan gælde."]])
* activity.detail.code 1..1
* insert Not(activity.detail.code.text)
* insert LevelCodings(activity.detail.code)
* activity.detail.reasonReference only Reference(Condition)
* insert InReport(activity.detail.reasonReference)
* insert Not(identifier)
* insert Not(instantiatesCanonical)
* insert Not(instantiatesUri)
* insert Not(basedOn)
* insert Not(replaces)
* insert Not(partOf)
* insert Not(category)
* insert Not(title)
* insert Not(description)
* insert Not(encounter)
* insert Not(created)
* insert Not(author)
* insert Not(contributor)
* insert Not(careTeam)
* insert Not(addresses)
* insert Not(supportingInfo)
* insert Not(goal)
* insert Not(note)
* insert Not(activity.outcomeCodeableConcept)
* insert Not(activity.outcomeReference)
* insert Not(activity.progress)
* insert Not(activity.reference)
* insert Not(activity.detail.kind)
* insert Not(activity.detail.instantiatesCanonical)
* insert Not(activity.detail.instantiatesUri)
* insert Not(activity.detail.reasonCode)
* insert Not(activity.detail.goal)
* insert Not(activity.detail.statusReason)
* insert Not(activity.detail.doNotPerform)
* insert Not(activity.detail.scheduled[x])
* insert Not(activity.detail.location)
* insert Not(activity.detail.performer)
* insert Not(activity.detail.product[x])
* insert Not(activity.detail.dailyAmount)
* insert Not(activity.detail.quantity)
* insert Not(activity.detail.description)

// FSIII's code is required; the municipality's own code below it may stand beside.
RuleSet: LevelCodings(code)
* {code}.coding ^slicing.discriminator.type = #value
* {code}.coding ^slicing.discriminator.path = "system"
* {code}.coding ^slicing.rules = #closed
* {code}.coding contains level2 1..1 and level3 0..1
* {code}.coding[level2].system 1..1
* {code}.coding[level2].system = $fsiii
* {code}.coding[level2].code 1..1
* {code}.coding[level3].system 1..1
* {code}.coding[level3].system = $local-intervention
* {code}.coding[level3].code 1..1
* {code}.coding[level3].display 1..1
* insert Element({code}.coding[level2], [["FSIII intervention, level 2"]], [["FSIII-indsats på niveau 2"]],
    [["Required, exactly once."]],
    [["Kræves, netop én gang."]])
* insert Element({code}.coding[level3], [["The municipality's own intervention, level 3"]], [["Kommunens egen indsats på niveau 3"]],
    [["The municipality's own code below level 2, with its text. Which municipality follows from the citizen's organisation."]],
    [["Kommunens egen kode under niveau 2, med tekst. Hvilken kommune følger af borgerens organisation."]])

Invariant: fki-h-11
Severity: #warning
Expression: "status = 'entered-in-error' or activity.detail.reasonReference.exists()"
* insert Says([["Refer to every condition that is known to be a reason for the intervention (activity.detail.reasonReference)."]],
    [["Henvis til enhver tilstand, der vides at begrunde indsatsen (activity.detail.reasonReference)."]])
