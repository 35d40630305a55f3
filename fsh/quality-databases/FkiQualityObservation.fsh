// What quality databases ask for beside attendance and dates, and no other area has: the six-minute walk is a FkiRehabOutcome, blood pressure a vital sign.
Profile: FkiQualityObservation
Parent: FkiObservation
Id: FkiQualityObservation
* insert Header([["Quality variable, observed"]], [["Kvalitetsvariabel, observeret"]],
    [["A test, measurement or habit that a clinical quality database asks for, as it stands in the record."]],
    [["En test, måling eller vane, som en klinisk kvalitetsdatabase spørger om, som den står i journalen."]])
* obeys fki-x-04
* extension contains FkiMeasurementPointExtension named measurementPoint 0..1
* insert Element(extension[measurementPoint], [["Beginning, end or follow-up"]], [["Start, slut eller opfølgning"]],
    [["At which point of the course it was observed."]], [["På hvilket tidspunkt i forløbet det er observeret."]])
* code.coding contains variable 0..1
* code.coding[variable].system 1..1
* code.coding[variable].system = "http://fhir.kl.dk/fki/CodeSystem/fki-quality-variable-codes"
* code.coding[variable] from FkiQualityVariables (required)
* insert Element(code.coding[variable], [["Variable of the data definition"]], [["Variabel i datadefinitionen"]],
    [["Beside SNOMED CT, LOINC or NPU, or alone where none of them has a code."]],
    [["Ved siden af SNOMED CT, LOINC eller NPU, eller alene, hvor ingen af dem har en kode."]])
* effective[x] 1..1
* effective[x] only dateTime
* value[x] only Quantity or CodeableConcept or integer

// Each is one variable; what a value may be is in the data definition and held here.
Invariant: fki-x-04
Severity: #error
Expression: "value.exists() or dataAbsentReason.exists() or component.exists()"
* insert Says([["Give the result, its parts, or why there is none (dataAbsentReason)."]], [["Angiv resultatet, dets dele eller hvorfor der intet er (dataAbsentReason)."]])

RuleSet: Variable(code, low, high, unit)
* code.coding[variable] 1..1
* code.coding[variable].code = #{code}
* value[x] only Quantity
* valueQuantity.system 1..1
* valueQuantity.system = $ucum
* valueQuantity.code 1..1
* valueQuantity.code = #{unit}
* valueQuantity ^minValueQuantity.value = {low}
* valueQuantity ^minValueQuantity.system = $ucum
* valueQuantity ^minValueQuantity.code = #{unit}
* valueQuantity ^maxValueQuantity.value = {high}
* valueQuantity ^maxValueQuantity.system = $ucum
* valueQuantity ^maxValueQuantity.code = #{unit}

Profile: FkiWorkCapacity
Parent: FkiQualityObservation
Id: FkiWorkCapacity
* insert Header([["Work capacity"]], [["Arbejdskapacitet"]], [["The highest load the citizen reached on a bicycle test."]], [["Den højeste belastning, borgeren nåede på en cykeltest."]])
* insert Variable(work-capacity, 0, 600, W)

Profile: FkiLdlCholesterol
Parent: FkiQualityObservation
Id: FkiLdlCholesterol
* insert Header([["LDL cholesterol"]], [["LDL-kolesterol"]], [["LDL cholesterol in blood, from the laboratory or the general practice."]], [["LDL-kolesterol i blodet, fra laboratoriet eller almen praksis."]])
* code.coding[LOINC] 1..1
* code.coding[LOINC].code = #22748-8
* insert Variable(ldl-cholesterol, 0, 20, mmol/L)

Profile: FkiSmokingStatus
Parent: FkiQualityObservation
Id: FkiSmokingStatus
* insert Header([["Smoking status"]], [["Rygestatus"]], [["Whether the citizen smokes, has stopped, or never has."]], [["Om borgeren ryger, er holdt op eller aldrig har røget."]])
* code.coding[LOINC] 1..1
* code.coding[LOINC].code = #72166-2
* code.coding[variable] 1..1
* code.coding[variable].code = #smoking-status
* value[x] only CodeableConcept
* valueCodeableConcept from FkiSmokingStatuses (required)

Profile: FkiScaleScore
Parent: FkiQualityObservation
Id: FkiScaleScore
* insert Header([["Score on a scale"]], [["Score på en skala"]],
    [["A whole number on a scale of breathlessness, anxiety, depression or quality of life. The questions themselves belong to whoever owns the scale."]],
    [["Et helt tal på en skala for åndenød, angst, depression eller livskvalitet. Selve spørgsmålene tilhører den, der ejer skalaen."]])
* obeys fki-x-05
* code.coding[variable] 1..1
* code.coding[variable] from FkiScaleVariables (required)
* value[x] only integer

Invariant: fki-x-05
Severity: #error
Expression: "value.empty() or (value.ofType(integer) >= 0 and value.ofType(integer) <= iif(code.coding.where(code = 'mrc-dyspnoea').exists(), 5, iif(code.coding.where(code = 'who-5').exists(), 100, 21)))"
* insert Says([["Correct the score: MRC is 1 to 5, HADS 0 to 21 for each half, WHO-5 0 to 100."]], [["Ret scoren: MRC er 1 til 5, HADS 0 til 21 for hver halvdel, WHO-5 0 til 100."]])
