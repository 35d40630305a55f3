Profile: FkiCareCondition
Parent: Condition
Id: FkiCareCondition
* insert Header([["Condition, care"]], [["Tilstand, pleje og sygepleje"]],
    [["A home care or home nursing condition as it is reported: which one, how limited the citizen is (home care only), whether it holds and is in focus."]],
    [["En hjemmepleje- eller sygeplejetilstand, som den indberettes: hvilken, hvor begrænset borgeren er (kun hjemmepleje), om den er til stede og i fokus."]])
* insert CareCondition
* obeys fki-h-01
* severity from FkiSeveritiesFsiii (required)
* code from FkiCareConditions (required)

Profile: FkiCareTransitionCondition
Parent: Condition
Id: FkiCareTransitionCondition
* insert Header([["Condition, care (transition)"]], [["Tilstand, pleje og sygepleje (overgang)"]],
    [["A care condition in the transition: outgoing codes and letter codes are accepted, and the planned follow-up may still stand as an extension."]],
    [["En tilstand i overgangen: udgående koder og brugervendte nøgler modtages, og den planlagte opfølgning må stadig stå som en extension."]])
* insert CareCondition
* obeys fki-h-01-transition
* severity from FkiSeveritiesFsiiiTransition (required)
* code from FkiCareConditionsTransition (required)
* insert FollowUpEncounterInTransition

RuleSet: CareCondition
* insert ReportCondition
* insert SeverityTexts
* obeys fki-condition-status
* severity.coding 1..1
* insert Not(severity.text)

Invariant: fki-h-01
Severity: #error
Expression: "code.coding.empty() or code.coding.where(memberOf('http://fhir.kl.dk/fki/ValueSet/fki-conditions-home-care')).exists() = severity.exists()"
* insert Says([["Give a home care condition its functional level (severity); a nursing condition has none."]],
    [["Angiv funktionsevneniveau (severity) på en hjemmeplejetilstand; en sygeplejetilstand har intet."]])

Invariant: fki-h-01-transition
Severity: #error
Expression: "code.coding.empty() or code.coding.where(memberOf('http://fhir.kl.dk/fki/ValueSet/fki-conditions-home-care-transition')).exists() = severity.exists()"
* insert Says([["Give a home care condition its functional level (severity); a nursing condition has none."]],
    [["Angiv funktionsevneniveau (severity) på en hjemmeplejetilstand; en sygeplejetilstand har intet."]])
