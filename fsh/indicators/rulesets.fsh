// How an indicator is written: a Measure, its groups, their populations, their stratifiers. The page Indicators says what each expression stands on.

RuleSet: Indicator(number, id, scoring, library)
* url = "http://fhir.kl.dk/fki/Measure/{id}"
* identifier.system = "http://fhir.kl.dk/fki/indicators"
* identifier.value = "{number}"
* name = "FkiIndicator{number}"
* version = "0.1.0"
* status = #draft
* experimental = false
* scoring = $measure-scoring#{scoring}
* library[0] = "http://fhir.kl.dk/fki/Library/fki-indicator-inputs"
* library[1] = "http://fhir.kl.dk/fki/Library/{library}"

RuleSet: Names(titleEn, titleDa, en, da)
* insert Text(title, [[{titleEn}]], [[{titleDa}]])
* insert Text(description, [[{en}]], [[{da}]])

// Where the indicator exists outside this project, or that it is proposed here.
RuleSet: Basis(en, da)
* insert Text(rationale, [[{en}]], [[{da}]])

// A number of its own within the indicator; the first one needs no code.
RuleSet: Group(code, en, da)
* group[+].code = FkiIndicatorPartCodes#{code}
* insert Text(group[=].description, [[{en}]], [[{da}]])

RuleSet: Population(code, en, da, criterion)
* group[=].population[+].code = $measure-population#{code}
* insert Text(group[=].population[=].description, [[{en}]], [[{da}]])
* group[=].population[=].criteria.language = #text/fhirpath
* group[=].population[=].criteria.expression = {criterion}

// What is counted: the members of the group. Later populations say yes or no to each of them.
RuleSet: Members(en, da, criterion)
* insert Population(initial-population, [[{en}]], [[{da}]], [[{criterion}]])

RuleSet: AllMembers
* insert Population(denominator, [["All of them."]], [["Alle."]], [["true"]])

// The last population's value counts from another moment: the measured value is the time between.
RuleSet: Since(unit, expression)
* group[=].extension[scoringUnit].valueCode = #{unit}
* group[=].population[=].extension[measuredSince].valueExpression.language = #text/fhirpath
* group[=].population[=].extension[measuredSince].valueExpression.expression = {expression}

RuleSet: Aggregate(method)
* group[=].population[=].extension[aggregateMethod].valueCode = #{method}

RuleSet: Stratifier(code, en, da, criterion)
* group[=].stratifier[+].code = FkiStratifierCodes#{code}
* insert Text(group[=].stratifier[=].description, [[{en}]], [[{da}]])
* group[=].stratifier[=].criteria.language = #text/fhirpath
* group[=].stratifier[=].criteria.expression = {criterion}

// The five that every indicator has. Authority and operator are those of an episode: the member's own where it has one, else the citizen's first;
// data without episodes have neither.
RuleSet: Stratifiers
* insert StratifiersBy([[%record.entry.resource.ofType(EpisodeOfCare)]])

RuleSet: StratifiersBy(episode)
* insert Stratifier(municipality, [["Municipality"]], [["Kommune"]],
    [["%record.entry.resource.ofType(Patient).managingOrganization.select(resolve().ofType(Organization).identifier.where(system = 'http://hl7.dk/fhir/core/CodeSystem/dk-core-municipality-codes').value | identifier.value).first()"]])
* insert Stratifier(authority, [["Responsible authority"]], [["Ansvarlig myndighed"]],
    [["{episode}.managingOrganization.select(identifier.value | resolve().ofType(Organization).identifier.value).first()"]])
* insert Stratifier(operator, [["Operator"]], [["Driftsherre"]],
    [["{episode}.extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-operator').value.ofType(Reference).select(identifier.value | resolve().ofType(Organization).identifier.value).first()"]])
* insert Stratifier(age-group, [["Age at the start of the period"]], [["Alder ved periodens start"]],
    [["iif(%birthDate.empty(), {}, iif(%birthDate > %periodStart - 18 years, '0-17', iif(%birthDate > %periodStart - 65 years, '18-64', iif(%birthDate > %periodStart - 75 years, '65-74', iif(%birthDate > %periodStart - 85 years, '75-84', '85+')))))"]])
* insert Stratifier(sex, [["Sex"]], [["Køn"]], [["%gender"]])

// What FKI data alone cannot say.
RuleSet: DataGap(en, da)
* extension[dataGap].valueMarkdown = {en}
* extension[dataGap].valueMarkdown.extension[+].url = "http://hl7.org/fhir/StructureDefinition/translation"
* extension[dataGap].valueMarkdown.extension[=].extension[0].url = "lang"
* extension[dataGap].valueMarkdown.extension[=].extension[0].valueCode = #da
* extension[dataGap].valueMarkdown.extension[=].extension[1].url = "content"
* extension[dataGap].valueMarkdown.extension[=].extension[1].valueString = {da}

// An input of the expressions: %name.
RuleSet: Input(name, type, en, da)
* parameter[+].name = #{name}
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].type = #{type}
* insert Text(parameter[=].documentation, [[{en}]], [[{da}]])

RuleSet: RequiredInput(name, type, en, da)
* insert Input({name}, {type}, [[{en}]], [[{da}]])
* parameter[=].min = 1

RuleSet: IndicatorLibrary(name, id)
* url = "http://fhir.kl.dk/fki/Library/{id}"
* name = "{name}"
* version = "0.1.0"
* status = #draft
* experimental = false
* type = http://terminology.hl7.org/CodeSystem/library-type#logic-library

// What the indicators of an area read: a resource type and the profile that reports it.
RuleSet: Reads(type, profile)
* dataRequirement[+].type = #{type}
* dataRequirement[=].profile = "http://fhir.kl.dk/fki/StructureDefinition/{profile}"
