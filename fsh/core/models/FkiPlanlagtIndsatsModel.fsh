Logical: FkiPlanlagtIndsatsModel
Parent: Element
Id: FkiPlanlagtIndsatsModel
* insert Model([["Planned intervention (information model)"]], [["Planlagt indsats (informationsmodel)"]], [["Help that has been decided and is to be delivered."]], [["Hjælp, der er bevilget og skal leveres."]])
* insert Attribute(indsatsskode, 0..1, [[Coding]], [["Intervention code"]], [["indsatsskode"]],
    [["What is to be done, in national and local codes."]],
    [["Hvad der skal gøres, i nationale og lokale koder."]], [["FkiPlannedIntervention#CarePlan.activity.detail.code.coding"]])
* insert Attribute(handlingsanvisning, 0..1, [[string]], [["Instruction"]], [["handlingsanvisning"]],
    [["How it is to be done for this citizen."]],
    [["Hvordan det skal gøres hos denne borger."]], [["FkiPlannedIntervention#CarePlan.activity.detail.description"]])
* insert Attribute(indsatsoprettelsestid, 1..1, [[dateTime]], [["Created"]], [["indsatsoprettelsestid"]],
    [["When the intervention was recorded."]],
    [["Hvornår indsatsen blev registreret."]], [["FkiPlannedIntervention#CarePlan.created"]])
* insert Attribute(indsatsbevillingstid, 0..1, [[dateTime]], [["Granted"]], [["indsatsbevillingstid"]],
    [["From when the intervention was granted."]],
    [["Hvornår indsatsen er bevilget fra."]], [["FkiPlannedIntervention#CarePlan.period.start"]])
* insert Attribute(indsatsafslutningstid, 0..1, [[dateTime]], [["End"]], [["indsatsafslutningstid"]],
    [["Planned end, or the actual end of one that is over."]],
    [["Planlagt afslutning, eller den faktiske for en afsluttet indsats."]], [["FkiPlannedIntervention#CarePlan.period.end"]])
* insert Attribute(indsatsstatus, 1..1, [[code]], [["Status"]], [["indsatsstatus"]],
    [["Where the intervention is in its life."]],
    [["Hvor indsatsen er i sit forløb."]], [["FkiPlannedIntervention#CarePlan.status"]])
* insert Attribute(indsatshensigt, 1..1, [[code]], [["Intent"]], [["indsatshensigt"]],
    [["That it is a plan."]],
    [["At det er en plan."]], [["FkiPlannedIntervention#CarePlan.intent"]])
* insert Attribute(indsatssubjekt, 1..1, [[Reference(Patient)]], [["Subject"]], [["indsatssubjekt"]],
    [["Who receives it."]],
    [["Hvem der modtager den."]], [["FkiPlannedIntervention#CarePlan.subject"]])
* insert Attribute(indsatsansvarlig, 0..1, [[Reference(Organization)]], [["Responsible"]], [["indsatsansvarlig"]],
    [["The organisation that decided it."]],
    [["Den organisation, der har bevilget den."]], [["FkiPlannedIntervention#CarePlan.author"]])
* insert Attribute(indsatsleverandoer, 0..*, [[Reference(Organization)]], [["Supplier"]], [["indsatsleverandør"]],
    [["The organisation that delivers it."]],
    [["Den organisation, der leverer den."]], [["FkiPlannedIntervention#CarePlan.activity.detail.performer"]])
* insert Attribute(indsatsPlanlagtOpfoelgning, 0..1, [[Reference(Encounter)]], [["Planned follow-up"]], [["indsatsPlanlagtOpfølgning"]],
    [["The contact at which it is to be followed up."]],
    [["Den kontakt, hvor den skal følges op."]], [["none: the contact points to the intervention it rests on, so the link stands once"]])
* insert Attribute(indsatsDelAfPlan, 0..*, [[Reference(CarePlan)]], [["Part of plan"]], [["indsatsDelAfPlan"]],
    [["The pathway plan it belongs to."]],
    [["Det indsatsforløb, den hører til."]], [["FkiPlannedIntervention#CarePlan.basedOn"]])
* insert Attribute(indsatsbegrundelse, 0..*, [[Reference(Condition)]], [["Reason"]], [["indsatsbegrundelse"]],
    [["The conditions that give the need."]],
    [["De tilstande, der giver behovet."]], [["FkiPlannedIntervention#CarePlan.activity.detail.reasonReference"]])
* insert Attribute(indsatsmaal, 0..*, [[Reference(Goal)]], [["Goal"]], [["indsatsmål"]],
    [["What the intervention is to reach."]],
    [["Hvad indsatsen skal opnå."]], [["FkiPlannedIntervention#CarePlan.activity.detail.goal"]])
* insert Attribute(indsatsgennemfoertAktivitet, 0..*, [[Reference(Encounter)]], [["Activity carried out"]], [["indsatsgennemførtAktivitet"]],
    [["The contacts at which it was carried out."]],
    [["De kontakter, hvor den er udført."]], [["FkiPlannedIntervention#CarePlan.activity.outcomeReference"]])
* insert Attribute(indsatsaendringshistorie, 0..*, [[Reference(Provenance)]], [["Change history"]], [["indsatsændringshistorie"]],
    [["Who changed what, and when."]],
    [["Hvem der ændrede hvad og hvornår."]], [["none: the history points to what it tells of (Provenance.target), as FHIR has it"]])
* insert Attribute(indsatsAktivitetsstatus, 1..1, [[code]], [["Activity status"]], [["indsatsAktivitetsstatus"]],
    [["Whether the activity has begun, is over or was called off."]],
    [["Om aktiviteten er begyndt, færdig eller aflyst."]], [["FkiPlannedIntervention#CarePlan.activity.detail.status"]])
* insert Attribute(indsatsDokumenteretISag, 0..1, [[Identifier]], [["Case number"]], [["indsatsDokumenteretISag"]],
    [["The case in which the decision stands."]],
    [["Den sag, hvor afgørelsen står."]], [["FkiPlannedIntervention#CarePlan.extension:caseNumber"]])
* insert Attribute(indsatsLeveringstype, 0..*, [[CodeableConcept]], [["Form of delivery"]], [["indsatsLeveringstype"]],
    [["Whether it is given alone, in a group, on a screen or by a robot."]],
    [["Om den gives individuelt, i gruppe, digitalt eller af robot."]], [["FkiPlannedIntervention#CarePlan.activity.detail.extension:deliveryType"]])
* insert Attribute(indsatsAnledning, 0..1, [[Reference(ServiceRequest)]], [["Occasion"]], [["indsatsAnledning"]],
    [["The request that led to it."]],
    [["Den henvendelse, der førte til den."]], [["FkiPlannedIntervention#CarePlan.extension:basedOnServiceRequest"]])
