Profile: FkiIndicator
Parent: Measure
Id: FkiIndicator
* insert Header([["Indicator"]], [["Indikator"]],
    [["A key figure that is computed from citizens' records and not typed: what is counted, out of what, without what, and by which groups it is shown. Each criterion is FHIRPath."]],
    [["Et nøgletal, der beregnes af borgernes journaldata og ikke indtastes: hvad der tælles, ud af hvad, uden hvad og fordelt på hvad. Hvert kriterium er FHIRPath."]])
* extension contains FkiDataGapExtension named dataGap 0..1
* insert Short(extension[dataGap], [["What FKI data alone cannot say"]], [["Hvad FKI-data alene ikke kan sige"]])
* url 1..1
* identifier 1..1
* insert Short(identifier, [["The indicator's number"]], [["Indikatorens nummer"]])
* scoring 1..1
* insert Short(scoring, [["proportion, ratio, continuous-variable or cohort"]], [["Andel, rate, måltal eller antal"]])
* library 1..*
* insert Short(library, [["Where the inputs of the expressions are described"]], [["Hvor udtrykkenes input er beskrevet"]])
* group 1..*
* insert Short(group, [["One number and what it is made of"]], [["Ét tal og det, det er lavet af"]])
* group.extension contains FkiScoringUnitExtension named scoringUnit 0..1
* insert Short(group.extension[scoringUnit], [["Unit of the score"]], [["Resultatets enhed"]])
* group.population 1..*
* insert Element(group.population, [["What is counted"]], [["Hvad der tælles"]],
    [["The initial population's criterion gives the members: resources or elements of one citizen's record. Every other criterion is asked of each member."]],
    [["Kriteriet for initial-population giver medlemmerne: ressourcer eller elementer i én borgers journal. Hvert andet kriterium spørger til hvert medlem."]])
* group.population.extension contains
    FkiAggregateMethodExtension named aggregateMethod 0..1 and
    FkiMeasuredSinceExtension named measuredSince 0..1
* insert Short(group.population.extension[aggregateMethod], [["How values become one number"]], [["Hvordan værdier bliver til ét tal"]])
* insert Short(group.population.extension[measuredSince], [["Moment that the time is counted from"]], [["Det tidspunkt, tiden regnes fra"]])
* group.population.code 1..1
* group.population.criteria.language = #text/fhirpath
* group.population.criteria.expression 1..1
* group.stratifier.criteria.language = #text/fhirpath

Extension: FkiScoringUnitExtension
Id: fki-scoring-unit
Context: Measure.group
* insert Header([["Scoring unit"]], [["Resultatets enhed"]],
    [["The UCUM unit of the score: d, h or min for a time, 10*-3 for a number per thousand."]],
    [["Resultatets UCUM-enhed: d, h eller min for en tid, 10*-3 for et tal pr. tusind."]])
* value[x] 1..1
* value[x] only code
* insert Short(value[x], [["The unit"]], [["Enheden"]])

Extension: FkiAggregateMethodExtension
Id: fki-aggregate-method
Context: Measure.group.population
* insert Header([["Aggregate method"]], [["Sammenregning"]],
    [["How the members' values become one number. R5 has it as an element; R4 has none."]],
    [["Hvordan medlemmernes værdier bliver til ét tal. R5 har et element til det; R4 har intet."]])
* value[x] 1..1
* value[x] only code
* valueCode from FkiAggregateMethods (required)
* insert Short(value[x], [["The method"]], [["Metoden"]])

Extension: FkiMeasuredSinceExtension
Id: fki-measured-since
Context: Measure.group.population
* insert Header([["Measured since"]], [["Målt siden"]],
    [["The moment that a time is counted from, for each member; the criterion itself gives the moment it is counted to. FHIRPath adds durations to times but does not subtract times."]],
    [["Det tidspunkt, en tid regnes fra for hvert medlem; kriteriet selv giver det tidspunkt, der regnes til. FHIRPath lægger varigheder til tidspunkter, men trækker ikke tidspunkter fra hinanden."]])
* value[x] 1..1
* value[x] only Expression
* insert Short(value[x], [["Gives the moment"]], [["Giver tidspunktet"]])

Extension: FkiDataGapExtension
Id: fki-data-gap
Context: Measure
* insert Header([["Data gap"]], [["Datamangel"]],
    [["What the indicator needs that no FKI data hold, and where it is to come from."]],
    [["Hvad indikatoren kræver, som ingen FKI-data rummer, og hvor det skal komme fra."]])
* value[x] 1..1
* value[x] only markdown
* insert Short(value[x], [["What is missing"]], [["Hvad der mangler"]])

Extension: FkiInputDefaultExtension
Id: fki-input-default
Context: ParameterDefinition
* insert Header([["Default of an input"]], [["Inputs standardværdi"]],
    [["What an input of the expressions is where nothing else is given."]],
    [["Hvad et input til udtrykkene er, hvor intet andet er givet."]])
* value[x] 1..1
* value[x] only integer or decimal or string or code or boolean or date
* insert Short(value[x], [["The default"]], [["Standardværdien"]])

Extension: FkiCountedInExtension
Id: fki-counted-in
Context: Element
* insert Header([["Counted in"]], [["Talt med i"]],
    [["The population of a measure report that a resource is counted in, or is the evidence for: the id of the population in the report."]],
    [["Den population i en indikatorrapport, som en ressource er talt med i eller er belæg for: populationens id i rapporten."]])
* value[x] 1..1
* value[x] only string
* insert Short(value[x], [["Id of the population"]], [["Populationens id"]])
