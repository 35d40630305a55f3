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
* insert ReportIntervention
* obeys fki-h-11
* activity.detail.extension contains FkiDeliveryTypeExtension named deliveryType 0..*
* insert Element(activity.detail.extension[deliveryType], [["Group, individual, robot or digital"]], [["Gruppe, individuel, robot eller digital (leveringstype)"]],
    [["How the intervention is delivered; several may apply."]],
    [["Hvordan indsatsen leveres; flere kan gælde."]])
* insert Not(basedOn)
* insert Not(activity.detail.performer)

Invariant: fki-h-11
Severity: #warning
Expression: "status = 'entered-in-error' or activity.detail.reasonReference.exists()"
* insert Says([["Refer to every condition that is known to be a reason for the intervention (activity.detail.reasonReference)."]],
    [["Henvis til enhver tilstand, der vides at begrunde indsatsen (activity.detail.reasonReference)."]])
