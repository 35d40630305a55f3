// The data definitions: one concept a variable. Who owns it, its unit and range, where it comes from and which record expression gives it are
// properties, so that a program reads them; the share that needs no new registration is computed from them.

CodeSystem: FkiQualityVariableCodes
Id: fki-quality-variable-codes
* insert OwnCodes
* insert Header([["Variables of clinical quality databases"]], [["Kliniske kvalitetsdatabasers variable"]],
    [["What the quality databases for heart rehabilitation and chronic lung disease ask municipalities for."]],
    [["Det, kvalitetsdatabaserne for hjerterehabilitering og kronisk lungesygdom spørger kommunerne om."]])
* insert Property(database, code, [["The databases that ask for it: dhrd, drkol."]], [["De databaser, der spørger om den: dhrd, drkol."]])
* insert Property(owner, string, [["Who decides what the variable means."]], [["Hvem der bestemmer, hvad variablen betyder."]])
* insert Property(unit, code, [["UCUM unit."]], [["UCUM-enhed."]])
* insert Property(low, decimal, [["Lowest value."]], [["Laveste værdi."]])
* insert Property(high, decimal, [["Highest value."]], [["Højeste værdi."]])
* insert Property(source, code, [["reported: in the delivery reports. record: in the record anyway. new: registered for the database."]], [["reported: i indberetningen. record: i journalen i forvejen. new: registreres for databasens skyld."]])
* insert Property(indicator, code, [["Indicator that it feeds."]], [["Indikator, den indgår i."]])
* insert Property(expression, string, [["FHIRPath over the extract that gives the value."]], [["FHIRPath over udtrækket, der giver værdien."]])
* insert Concept(plan-start, [["Forløbets start"]], [["Start of the course"]], [["Hvornår forløbet begyndte."]], [["When the course began."]])
* insert Means(plan-start, dhrd, KL, reported, R4, [["entry.resource.ofType(CarePlan).where(category.coding.where(code = 'care-plan').exists()).period.start"]])
* insert Concept(plan-end, [["Forløbets slutning"]], [["End of the course"]], [["Hvornår forløbet sluttede."]], [["When the course ended."]])
* insert Means(plan-end, dhrd, KL, reported, R4, [["entry.resource.ofType(CarePlan).where(category.coding.where(code = 'care-plan').exists()).period.end"]])
* insert Concept(diagnosis, [["Diagnose"]], [["Diagnosis"]], [["Den diagnose, der bringer borgeren i populationen."]], [["The diagnosis that places the citizen in the population."]])
* insert Means(diagnosis, dhrd, RKKP, reported, P4, [["entry.resource.ofType(Condition).code.coding.code"]])
* insert Concept(sessions-planned, [["Planlagte gange"]], [["Sessions planned"]], [["Antal planlagte træningsgange."]], [["Number of training sessions planned."]])
* insert Means(sessions-planned, dhrd, RKKP, reported, R6, [["entry.resource.ofType(Encounter).count()"]])
* insert Concept(sessions-attended, [["Fremmødte gange"]], [["Sessions attended"]], [["Antal gange, borgeren mødte frem."]], [["Number of sessions that the citizen came to."]])
* insert Means(sessions-attended, dhrd, RKKP, reported, R6, [["entry.resource.ofType(Encounter).where(status = 'finished').count()"]])
* insert Concept(diet-treatment, [["Diætbehandling"]], [["Diet treatment"]], [["Om borgeren har fået diætbehandling."]], [["Whether the citizen had diet treatment."]])
* insert Means(diet-treatment, dhrd, RKKP, reported, R7, [["entry.resource.ofType(CarePlan).activity.detail.code.coding.where(code = 'cf7a55c2-7061-47ed-b7c5-e29620fe93bf').exists()"]])
* insert Concept(blood-pressure, [["Blodtryk"]], [["Blood pressure"]], [["Systolisk blodtryk ved afslutning."]], [["Systolic blood pressure at the end."]])
* insert Means(blood-pressure, dhrd, RKKP, record, R8, [["entry.resource.ofType(Observation).component.where(code.coding.where(code = '8480-6').exists()).value"]])
* #blood-pressure ^property[+].code = #unit
* #blood-pressure ^property[=].valueCode = #mm[Hg]
* #blood-pressure ^property[+].code = #low
* #blood-pressure ^property[=].valueDecimal = 40
* #blood-pressure ^property[+].code = #high
* #blood-pressure ^property[=].valueDecimal = 300
* insert Concept(six-minute-walk, [["Seks-minutters-gangtest"]], [["Six-minute walk"]], [["Gangdistance på seks minutter."]], [["Distance walked in six minutes."]])
* insert Means(six-minute-walk, dhrd, RKKP, record, R9, [["entry.resource.ofType(Observation).where(code.coding.where(code = '1144649008').exists()).value"]])
* insert Range(six-minute-walk, m, 0, 1500)
* insert Concept(ldl-cholesterol, [["LDL-kolesterol"]], [["LDL cholesterol"]], [["LDL-kolesterol i blodet."]], [["LDL cholesterol in blood."]])
* insert Means(ldl-cholesterol, dhrd, RKKP, record, R8, [["entry.resource.ofType(Observation).where(code.coding.where(code = 'ldl-cholesterol').exists()).value"]])
* insert Range(ldl-cholesterol, mmol/L, 0, 20)
* insert Concept(work-capacity, [["Arbejdskapacitet"]], [["Work capacity"]], [["Højeste belastning på cykeltest."]], [["Highest load on a bicycle test."]])
* insert Means(work-capacity, dhrd, RKKP, new, R8, [["entry.resource.ofType(Observation).where(code.coding.where(code = 'work-capacity').exists()).value"]])
* insert Range(work-capacity, W, 0, 600)
* insert Concept(smoking-status, [["Rygestatus"]], [["Smoking status"]], [["Om borgeren ryger ved afslutning."]], [["Whether the citizen smokes at the end."]])
* insert Means(smoking-status, dhrd, RKKP, new, P3, [["entry.resource.ofType(Observation).where(code.coding.where(code = 'smoking-status').exists()).value"]])
* insert Concept(hads-anxiety, [["HADS, angst"]], [["HADS, anxiety"]], [["Screening for angst."]], [["Screening for anxiety."]])
* insert Means(hads-anxiety, dhrd, RKKP, record, R8, [["entry.resource.ofType(Observation).where(code.coding.where(code = 'hads-anxiety').exists()).value"]])
* insert Range(hads-anxiety, 1, 0, 21)
* insert Concept(hads-depression, [["HADS, depression"]], [["HADS, depression"]], [["Screening for depression."]], [["Screening for depression."]])
* insert Means(hads-depression, dhrd, RKKP, record, R8, [["entry.resource.ofType(Observation).where(code.coding.where(code = 'hads-depression').exists()).value"]])
* insert Range(hads-depression, 1, 0, 21)
* insert Concept(mrc-dyspnoea, [["MRC-åndenød"]], [["MRC breathlessness"]], [["Åndenød i hverdagen, 1 til 5."]], [["Breathlessness in everyday life, 1 to 5."]])
* insert Means(mrc-dyspnoea, drkol, RKKP, record, R8, [["entry.resource.ofType(Observation).where(code.coding.where(code = 'mrc-dyspnoea').exists()).value"]])
* insert Range(mrc-dyspnoea, 1, 1, 5)
* insert Concept(who-5, [["WHO-5-trivsel"]], [["WHO-5 well-being"]], [["Trivsel, 0 til 100."]], [["Well-being, 0 to 100."]])
* insert Means(who-5, drkol, RKKP, record, R8, [["entry.resource.ofType(Observation).where(code.coding.where(code = 'who-5').exists()).value"]])
* insert Range(who-5, 1, 0, 100)

RuleSet: Property(code, type, en, da)
* ^property[+].code = #{code}
* ^property[=].type = #{type}
* insert Text(^property[=].description, [[{en}]], [[{da}]])

RuleSet: Means(code, database, owner, source, indicator, expression)
* #{code} ^property[+].code = #database
* #{code} ^property[=].valueCode = #{database}
* #{code} ^property[+].code = #owner
* #{code} ^property[=].valueString = "{owner}"
* #{code} ^property[+].code = #source
* #{code} ^property[=].valueCode = #{source}
* #{code} ^property[+].code = #indicator
* #{code} ^property[=].valueCode = #{indicator}
* #{code} ^property[+].code = #expression
* #{code} ^property[=].valueString = {expression}

RuleSet: Range(code, unit, low, high)
* #{code} ^property[+].code = #unit
* #{code} ^property[=].valueCode = #{unit}
* #{code} ^property[+].code = #low
* #{code} ^property[=].valueDecimal = {low}
* #{code} ^property[+].code = #high
* #{code} ^property[=].valueDecimal = {high}

ValueSet: FkiQualityVariables
Id: fki-quality-variables
* insert OwnValues
* insert Header([["Variables of clinical quality databases"]], [["Kliniske kvalitetsdatabasers variable"]], [["Every variable of the data definitions."]], [["Alle datadefinitionernes variable."]])
* include codes from system FkiQualityVariableCodes

ValueSet: FkiScaleVariables
Id: fki-scale-variables
* insert OwnValues
* insert Header([["Variables that are scores"]], [["Variable, der er scorer"]], [["Variables whose value is a whole number on a scale."]], [["Variable, hvis værdi er et helt tal på en skala."]])
* FkiQualityVariableCodes#hads-anxiety
* FkiQualityVariableCodes#hads-depression
* FkiQualityVariableCodes#mrc-dyspnoea
* FkiQualityVariableCodes#who-5

ValueSet: FkiSmokingStatuses
Id: fki-smoking-statuses
* insert OwnValues
* insert Header([["Smoking statuses"]], [["Rygestatusser"]], [["Smokes, has stopped, or never has."]], [["Ryger, er holdt op eller har aldrig røget."]])
* ^copyright = "SNOMED CT codes: © SNOMED International, used in Denmark under its national licence."
* $sct#77176002
* $sct#8517006
* $sct#266919005
