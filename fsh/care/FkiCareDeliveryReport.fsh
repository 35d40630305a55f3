Profile: FkiCareDeliveryReport
Parent: FkiDeliveryReport
Id: FkiCareDeliveryReport
* insert Header([["Delivery report, care"]], [["Indberetningsrapport, pleje og sygepleje"]],
    [["What a municipality reports of one citizen's home care and home nursing for one day. The kinds of resource below and no others; each is held to its own profile, whatever it says itself."]],
    [["Det, en kommune indberetter om én borgers hjemmepleje og hjemmesygepleje for ét døgn. De slags ressourcer nedenfor og ingen andre; hver holdes op imod sin egen profil, uanset hvad den selv siger."]])
* insert CareDeliveryReport(FkiCare)
* obeys fki-c-14 and fki-h-17

Profile: FkiCareTransitionDeliveryReport
Parent: FkiDeliveryReport
Id: FkiCareTransitionDeliveryReport
* insert Header([["Delivery report, care (transition)"]], [["Indberetningsrapport, pleje og sygepleje (overgang)"]],
    [["The care report while FSIII is being simplified: also outgoing and letter codes, matters of interest, citizens' own assessments and the legacy follow-up. The sender chooses it in meta.profile; no date decides."]],
    [["Rapporten, mens FSIII forenkles: også udgående koder og brugervendte nøgler, områder, borgervurderinger og den gamle opfølgning. Afsenderen vælger den i meta.profile; ingen dato afgør det."]])
* insert CareDeliveryReport(FkiCareTransition)
* obeys fki-h-17-transition
* entry ^slicing.discriminator[1].type = #value
* entry ^slicing.discriminator[1].path = "resource.ofType(Observation).code"
* entry contains matterOfInterest 0..* and citizensOwnObservation 0..*
* entry[matterOfInterest].resource only FkiCareTransitionMatterOfInterest
* entry[citizensOwnObservation].resource only FkiCareTransitionCitizensOwnObservation
* insert Element(entry[matterOfInterest], [["Areas looked into"]], [["Områder"]],
    [["In the transition only."]],
    [["Kun i overgangen."]])
* insert Element(entry[citizensOwnObservation], [["Citizens' own assessments"]], [["Borgervurderinger"]],
    [["In the transition only."]],
    [["Kun i overgangen."]])

RuleSet: CareDeliveryReport(sibling)
* obeys fki-c-15 and fki-h-09
* entry ^slicing.discriminator[0].type = #type
* entry ^slicing.discriminator[0].path = "resource"
* entry ^slicing.rules = #closed
* entry contains
    citizen 1..1 and
    condition 0..* and
    goal 0..* and
    plannedIntervention 0..* and
    completedIntervention 0..* and
    encounter 0..* and
    followUp 0..*
* entry[citizen].resource only {sibling}Citizen
* entry[condition].resource only {sibling}Condition
* entry[goal].resource only {sibling}Goal
* entry[plannedIntervention].resource only {sibling}PlannedIntervention
* entry[completedIntervention].resource only {sibling}CompletedIntervention
* entry[encounter].resource only {sibling}Encounter
* entry[followUp].resource only {sibling}FollowUp
* insert Element(entry[citizen], [["The citizen, exactly one"]], [["Borgeren, netop én (indberetningsrapportBorger)"]],
    [["Whom the report is about; every other entry has this citizen as its subject."]],
    [["Hvem rapporten handler om; enhver anden entry har denne borger som subject."]])
* insert Element(entry[condition], [["Conditions"]], [["Tilstande"]],
    [["Conditions that are new, changed or ended, and those that other entries refer to."]],
    [["Tilstande, der er nye, ændrede eller afsluttede, og dem, andre entries henviser til."]])
* insert Element(entry[goal], [["Goals"]], [["Mål"]],
    [["Goals that were set, ended or withdrawn."]],
    [["Mål, der er sat, afsluttet eller trukket tilbage."]])
* insert Element(entry[plannedIntervention], [["Planned interventions"]], [["Planlagte indsatser"]],
    [["Interventions that were granted, changed or ended, and those that contacts refer to."]],
    [["Indsatser, der er bevilget, ændret eller afsluttet, og dem, kontakter henviser til."]])
* insert Element(entry[completedIntervention], [["Interventions delivered unplanned"]], [["Indsatser leveret uden at være planlagt"]],
    [["What was delivered without a plan."]],
    [["Det, der er leveret uden plan."]])
* insert Element(entry[encounter], [["Contacts"]], [["Borgerkontakter"]],
    [["Follow-ups that are planned or were held, and visits that deliver interventions."]],
    [["Opfølgninger, der er planlagt eller gennemført, og besøg, der udfører indsatser."]])
* insert Element(entry[followUp], [["Follow-up results"]], [["Opfølgningsresultater"]],
    [["Results of follow-ups of home care conditions."]],
    [["Resultater af opfølgninger på hjemmeplejetilstande."]])

Invariant: fki-h-09
Severity: #error
Expression: "entry.resource.ofType(Goal).where(lifecycleStatus = 'active').addresses.resolve().id.isDistinct()"
* insert Says([["Leave at most one active goal for each condition; complete the earlier one."]],
    [["Hav højst ét aktivt mål for hver tilstand; afslut det tidligere."]])

Invariant: fki-h-17
Severity: #warning
Expression: "entry.resource.ofType(Condition).where(category.exists() and clinicalStatus.coding.where(code = 'active').exists()).all(id in %resource.entry.resource.ofType(Encounter).where(status = 'planned').reasonReference.resolve().id)"
* insert Says([["Plan a follow-up of each condition in focus: a planned contact that refers to it."]],
    [["Planlæg opfølgning på hver tilstand i fokus: en planlagt kontakt, der henviser til den."]])

Invariant: fki-h-17-transition
Severity: #warning
Expression: "entry.resource.ofType(Condition).where(category.exists() and clinicalStatus.coding.where(code = 'active').exists() and extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-follow-up-encounter').empty()).all(id in %resource.entry.resource.ofType(Encounter).where(status = 'planned').reasonReference.resolve().id)"
* insert Says([["Plan a follow-up of each condition in focus: a planned contact that refers to it."]],
    [["Planlæg opfølgning på hver tilstand i fokus: en planlagt kontakt, der henviser til den."]])
