Profile: FkiCareGoal
Parent: Goal
Id: FkiCareGoal
* insert Header([["Goal, care"]], [["Mål (forventet tilstand), pleje"]],
    [["The functional level that is expected for one home care condition. Nursing conditions have no goal in reporting."]],
    [["Det funktionsevneniveau, der forventes for én hjemmeplejetilstand. Sygeplejetilstande har intet mål i indberetningen."]])
* insert CareGoal
* obeys fki-h-08
* lifecycleStatus from FkiGoalStatusesCare (required)
* target.detail[x] from FkiSeveritiesFsiii (required)

Profile: FkiCareTransitionGoal
Parent: Goal
Id: FkiCareTransitionGoal
* insert Header([["Goal, care (transition)"]], [["Mål (forventet tilstand), pleje (overgang)"]],
    [["A care goal in the transition: letter codes for the level are accepted, and the status planned, as gateway reports have it."]],
    [["Et mål i overgangen: brugervendte nøgler for niveauet modtages, og statussen planned, som gatewayens rapporter har den."]])
* insert CareGoal
* obeys fki-h-08-transition
* lifecycleStatus from FkiGoalStatusesCareTransition (required)
* target.detail[x] from FkiSeveritiesFsiiiTransition (required)

ValueSet: FkiGoalStatusesCareTransition
Id: fki-goal-statuses-care-transition
* insert OwnValues
* insert Header([["Statuses of care goals, transition"]], [["Måls statusser i pleje, overgang"]],
    [["The statuses of a goal, and planned, which KL's gateway reports use of a goal that is set."]],
    [["Et måls statusser samt planned, som KL's gatewayrapporter bruger om et mål, der er sat."]])
* include codes from valueset FkiGoalStatusesCare
* http://hl7.org/fhir/goal-status#planned

RuleSet: CareGoal
* insert ReportedResource
* insert GoalTexts
* category 1..1
* category = $caresocial#ca552020-6ed1-4cdc-b0d4-32697f1f27ad
* category.coding 1..1
* insert Not(category.text)
* description = $fsiii#e182c5dc-9f91-474a-92e8-f62be3d498f4
* description.coding 1..1
* insert Not(description.text)
* subject only Reference(Patient)
* insert InReport(subject)
* start[x] 1..1
* start[x] only date
* target 1..1
* target.measure 1..1
* target.measure = $caresocial#66959f77-6e2a-4574-8423-3ff097f8b9fa
* target.measure.coding 1..1
* insert Not(target.measure.text)
* target.detail[x] 1..1
* target.detail[x] only CodeableConcept
* insert Not(target.due[x])
* addresses 1..1
* addresses only Reference(Condition)
* insert InReport(addresses)
* insert Not(identifier)
* insert Not(achievementStatus)
* insert Not(priority)
* insert Not(statusDate)
* insert Not(statusReason)
* insert Not(expressedBy)
* insert Not(note)
* insert Not(outcomeCode)
* insert Not(outcomeReference)

Invariant: fki-h-08
Severity: #error
Expression: "addresses.resolve().ofType(Condition).code.coding.all(memberOf('http://fhir.kl.dk/fki/ValueSet/fki-conditions-home-care'))"
* insert Says([["Let the goal address a home care condition; nursing conditions have no goal in reporting."]],
    [["Lad målet gælde en hjemmeplejetilstand; sygeplejetilstande har intet mål i indberetningen."]])

Invariant: fki-h-08-transition
Severity: #error
Expression: "addresses.resolve().ofType(Condition).code.coding.all(memberOf('http://fhir.kl.dk/fki/ValueSet/fki-conditions-home-care-transition'))"
* insert Says([["Let the goal address a home care condition; nursing conditions have no goal in reporting."]],
    [["Lad målet gælde en hjemmeplejetilstand; sygeplejetilstande har intet mål i indberetningen."]])
