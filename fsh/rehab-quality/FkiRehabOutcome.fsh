Profile: FkiRehabOutcome
Parent: FkiObservation
Id: FkiRehabOutcome
* insert Header([["Rehabilitation outcome"]], [["Genoptræningsresultat"]],
    [["The result of one test at one point of a rehabilitation course: at the beginning, at the end, or afterwards. Two of them say what the citizen gained."]],
    [["Resultatet af én test på ét tidspunkt i et genoptræningsforløb: ved start, ved slut eller senere. To af dem siger, hvad borgeren har opnået."]])
* obeys fki-r-01 and fki-r-02
* code from FkiRehabInstruments (required)
* insert Element(code, [["Which test"]], [["Hvilken test"]],
    [["An instrument by its SNOMED CT concept. Of EQ-5D only the index: its questions are licensed."]],
    [["Et redskab ved sit SNOMED CT-begreb. Af EQ-5D kun indekset: spørgsmålene er omfattet af licens."]])
* extension contains FkiMeasurementPointExtension named measurementPoint 1..1
* insert Element(extension[measurementPoint], [["Beginning, end or follow-up"]], [["Start, slut eller opfølgning"]],
    [["At which point of the course the test was made."]], [["På hvilket tidspunkt i forløbet testen er lavet."]])
* basedOn 1..1
* basedOn only Reference(CarePlan)
* insert Element(basedOn, [["The course that it belongs to"]], [["Det forløb, den hører til"]],
    [["Exactly one care plan, so that beginning and end can be paired."]], [["Netop ét indsatsforløb, så start og slut kan parres."]])
* effective[x] 1..1
* effective[x] only dateTime
* insert Element(effective[x], [["When the test was made"]], [["Hvornår testen er lavet"]],
    [["The day, with the time where it is known."]], [["Dagen, med klokkeslæt, hvor det vides."]])
* value[x] only Quantity or integer or CodeableConcept
* insert Element(value[x], [["The result"]], [["Resultatet"]],
    [["Metres walked, times risen, points on a scale, or an index."]], [["Antal meter gået, antal gange rejst, point på en skala eller et indeks."]])
* insert Element(dataAbsentReason, [["Why the test was not made"]], [["Hvorfor testen ikke er lavet"]],
    [["A test that the citizen could not or would not take is recorded without a result: else no one can tell who was left out."]],
    [["En test, som borgeren ikke kunne eller ville, registreres uden resultat: ellers kan ingen se, hvem der mangler."]])

Extension: FkiMeasurementPointExtension
Id: fki-measurement-point
Context: Observation
* insert Header([["Measurement point"]], [["Måletidspunkt"]],
    [["At which point of a course something was measured."]], [["På hvilket tidspunkt i et forløb noget er målt."]])
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from FkiMeasurementPoints (required)
* insert Element(value[x], [["The point"]], [["Tidspunktet"]],
    [["Beginning, end or follow-up."]], [["Start, slut eller opfølgning."]])

CodeSystem: FkiMeasurementPointCodes
Id: fki-measurement-point-codes
* insert OwnCodes
* insert Header([["Measurement points"]], [["Måletidspunkter"]], [["At which point of a course something was measured."]], [["På hvilket tidspunkt i et forløb noget er målt."]])
* insert Concept(baseline, [["Start"]], [["Baseline"]], [["Før eller ved første træning."]], [["Before or at the first session."]])
* insert Concept(end, [["Slut"]], [["End"]], [["Ved afslutningen af forløbet."]], [["When the course ends."]])
* insert Concept(follow-up, [["Opfølgning"]], [["Follow-up"]], [["En aftalt tid efter afslutningen."]], [["At an agreed time after the end."]])

ValueSet: FkiMeasurementPoints
Id: fki-measurement-points
* insert OwnValues
* insert Header([["Measurement points"]], [["Måletidspunkter"]], [["Every measurement point."]], [["Alle måletidspunkter."]])
* include codes from system FkiMeasurementPointCodes

Invariant: fki-r-01
Severity: #error
Expression: "value.empty() or iif(code.coding.where(code = '1144649008').exists(), value.ofType(Quantity).where(system = 'http://unitsofmeasure.org' and code = 'm' and value >= 0).exists(), iif(code.coding.where(code = '450738001').exists(), value.ofType(integer).where($this >= 0).exists(), iif(code.coding.where(code = '1144665009').exists(), value.ofType(integer).where($this >= 0 and $this <= 100).exists() or value.ofType(Quantity).where(value >= 0 and value <= 100).exists(), iif(code.coding.where(code = '1144655003').exists(), value.ofType(Quantity).where(value <= 1).exists(), true))))"
* insert Says([["Give the result as the instrument has it: six-minute walk in metres (UCUM m), chair stand as a whole number, WHO-5 index from 0 to 100, EQ-5D index of at most 1."]],
    [["Angiv resultatet, som redskabet har det: 6 minutters gang i meter (UCUM m), rejse-sætte-sig som et helt tal, WHO-5-indeks fra 0 til 100, EQ-5D-indeks på højst 1."]])

Invariant: fki-r-02
Severity: #error
Expression: "status = 'entered-in-error' or (value.exists() xor dataAbsentReason.exists())"
* insert Says([["Give the result, or say why there is none (dataAbsentReason)."]], [["Angiv resultatet, eller sig, hvorfor der intet er (dataAbsentReason)."]])
