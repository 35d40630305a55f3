Profile: FkiTobsScore
Parent: FkiObservation
Id: FkiTobsScore
* insert Header([["TOBS score"]], [["TOBS-score"]],
    [["Early warning by five measurements: the sum, the points of each part, and the measurements themselves. The score can be computed again from what it was made of."]],
    [["Tidlig opsporing ud fra fem målinger: summen, point for hver del og selve målingerne. Scoren kan beregnes igen ud fra det, den er lavet af."]])
* insert MeasuredBySomeone
* insert TriggeredBy
* insert TobsScore
* derivedFrom only Reference(FkiPulse or FkiConsciousness or FkiRespiration or FkiTemperature or FkiBloodPressure)
* insert Element(interpretation, [["The municipality's own reading"]], [["Kommunens egen fortolkning"]],
    [["A local category; it is not reported."]], [["En lokal kategori; den indberettes ikke."]])

Profile: FkiEarlyDetectionTobsScore
Parent: Observation
Id: FkiEarlyDetectionTobsScore
* insert Header([["TOBS score, early detection"]], [["TOBS-score, tidlig opsporing"]],
    [["A TOBS score as it is reported, with the measurements that it was made of in the same report."]],
    [["En TOBS-score, som den indberettes, med de målinger, den er lavet af, i samme rapport."]])
* insert ReportedEarlyObservation
* insert TriggeredBy
* insert InReport(extension[triggeredBy].value[x])
* insert TobsScore
* derivedFrom only Reference(Observation)
* insert InReport(derivedFrom)
* insert Not(category)
* insert Not(method)

RuleSet: TobsScore
* obeys fki-d-01 and fki-d-02 and fki-d-03 and fki-d-05
* obeys fki-d-04-pulse and fki-d-04-consciousness and fki-d-04-respiration and fki-d-04-temperature and fki-d-04-systolic
* code = $medcom-observation#MCS88125
* insert Element(code, [["That it is a TOBS score (MedCom MCS88125)"]], [["At det er en TOBS-score (MedCom MCS88125)"]],
    [["MedCom's code, experimental and the only one; neither LOINC nor SNOMED CT has any."]], [["MedComs kode, eksperimentel og den eneste; hverken LOINC eller SNOMED CT har nogen."]])
* value[x] only integer
* value[x] ^minValueInteger = 0
* value[x] ^maxValueInteger = 15
* insert Element(value[x], [["The sum, 0 to 15"]], [["Summen, 0 til 15"]],
    [["Only when all five parts have points. An incomplete score has no sum."]],
    [["Kun når alle fem dele har point. En ufuldstændig score har ingen sum."]])
* insert Element(dataAbsentReason, [["Why there is no sum"]], [["Hvorfor der ingen sum er"]],
    [["Required where a part is missing."]], [["Kræves, hvor en del mangler."]])
* derivedFrom 0..5
* insert Element(derivedFrom, [["The measurements"]], [["Målingerne"]],
    [["One for each part that has points: pulse, consciousness, respiration, temperature, blood pressure."]],
    [["Én for hver del, der har point: puls, bevidsthed, respiration, temperatur, blodtryk."]])
* component 5..5
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #closed
* component contains pulse 1..1 and consciousness 1..1 and respiration 1..1 and temperature 1..1 and systolic 1..1
* insert Element(component, [["The five parts"]], [["De fem dele"]],
    [["All five are there, also one that lacks points."]], [["Alle fem er der, også en, der ingen point har."]])
* insert TobsPart(pulse, [["Points for pulse"]], [["Point for puls"]])
* insert TobsPart(consciousness, [["Points for consciousness"]], [["Point for bevidsthed"]])
* insert TobsPart(respiration, [["Points for respiration"]], [["Point for respiration"]])
* insert TobsPart(temperature, [["Points for temperature"]], [["Point for temperatur"]])
* insert TobsPart(systolic, [["Points for systolic blood pressure"]], [["Point for systolisk blodtryk"]])

RuleSet: TobsPart(part, en, da)
* insert Element(component[{part}], [[{en}]], [[{da}]],
    [["The points that the measurement gives, or why it gives none."]], [["De point, målingen giver, eller hvorfor den ingen giver."]])
* component[{part}].code = FkiTobsPartCodes#{part}
* insert Element(component[{part}].code, [["Which part"]], [["Hvilken del"]],
    [["One of five fixed codes."]], [["Én af fem faste koder."]])
* component[{part}].value[x] only integer
* component[{part}].value[x] ^minValueInteger = 0
* component[{part}].value[x] ^maxValueInteger = 3
* insert Element(component[{part}].value[x], [["0 to 3 points"]], [["0 til 3 point"]],
    [["Computed from the measurement (D-04)."]], [["Beregnet ud fra målingen (D-04)."]])
* insert Element(component[{part}].dataAbsentReason, [["Why the part has no points"]], [["Hvorfor delen ingen point har"]],
    [["The measurement was not made, failed, or was made where no points are given."]], [["Målingen er ikke lavet, mislykkedes eller er lavet, hvor der ikke gives point."]])

Invariant: fki-d-01
Severity: #error
Expression: "value.empty() or component.value.ofType(integer).aggregate($this + $total, 0) = value.ofType(integer)"
* insert Says([["Correct the sum: it is the points of the five parts together."]], [["Ret summen: den er de fem deles point lagt sammen."]])

Invariant: fki-d-02
Severity: #error
Expression: "component.all(value.exists() xor dataAbsentReason.exists()) and (value.exists() xor dataAbsentReason.exists()) and (value.exists() = component.where(value.exists().not()).empty())"
* insert Says([["Give the sum when all five parts have points, and only then. Say of what is missing why (dataAbsentReason), on the part and on the score."]],
    [["Angiv summen, når alle fem dele har point, og kun da. Sig om det, der mangler, hvorfor (dataAbsentReason), på delen og på scoren."]])

Invariant: fki-d-03
Severity: #error
Expression: "derivedFrom.count() = component.where(value.exists()).count()"
* insert Says([["Refer to one measurement for each part that has points (derivedFrom), and to no other."]],
    [["Henvis til én måling for hver del, der har point (derivedFrom), og ikke til andre."]])

// The thresholds, as closed intervals: between two classes of the printed table the worse one holds. docs/decisions/early-detection.md lists what
// awaits clinical sign-off. Measurements that the reference does not lead to are not judged.
Invariant: fki-d-04-pulse
Severity: #error
Expression: "derivedFrom.resolve().ofType(Observation).where(code.coding.where(system = 'http://loinc.org' and code = '8867-4').exists()).value.ofType(Quantity).value.all(iif($this > 129, 3, iif($this > 109, 2, iif($this > 89, 1, iif($this >= 50, 0, iif($this >= 40, 1, 2))))) = %resource.component.where(code.coding.where(code = 'pulse').exists()).value.ofType(integer))"
* insert Says([["Correct the points for pulse: 130 or more 3, 110–129 2, 90–109 1, 50–89 0, 40–49 1, below 40 2."]],
    [["Ret point for puls: 130 og over 3, 110–129 2, 90–109 1, 50–89 0, 40–49 1, under 40 2."]])

Invariant: fki-d-04-consciousness
Severity: #error
Expression: "derivedFrom.resolve().ofType(Observation).where(code.coding.where(system = 'http://snomed.info/sct' and code = '444714004').exists()).value.ofType(CodeableConcept).all(iif(coding.where(code = '271591004').exists(), 0, iif(coding.where(code = '419567006' or code = '300202002').exists(), 1, iif(coding.where(code = '450847001').exists(), 2, 3))) = %resource.component.where(code.coding.where(code = 'consciousness').exists()).value.ofType(integer))"
* insert Says([["Correct the points for consciousness: habitual 0, agitated or reacts to voice only 1, to pain only 2, no reaction 3."]],
    [["Ret point for bevidsthed: habituel 0, agiteret eller reagerer kun på tiltale 1, kun på smerte 2, ingen reaktion 3."]])

Invariant: fki-d-04-respiration
Severity: #error
Expression: "derivedFrom.resolve().ofType(Observation).where(code.coding.where(system = 'http://loinc.org' and code = '9279-1').exists()).value.ofType(Quantity).value.all(iif($this > 24, 3, iif($this > 20, 2, iif($this >= 12, 0, iif($this >= 9, 1, 3)))) = %resource.component.where(code.coding.where(code = 'respiration').exists()).value.ofType(integer))"
* insert Says([["Correct the points for respiration: 25 or more 3, 21–24 2, 12–20 0, 9–11 1, 8 or less 3."]],
    [["Ret point for respiration: 25 og over 3, 21–24 2, 12–20 0, 9–11 1, 8 og under 3."]])

Invariant: fki-d-04-temperature
Severity: #error
Expression: "derivedFrom.resolve().ofType(Observation).where(code.coding.where(system = 'http://loinc.org' and code = '8310-5').exists()).all((value.ofType(Quantity).value + iif(method.coding.where(code = 'oral').exists(), 0.5, iif(method.coding.where(code = 'axillary').exists(), 1.0, 0.0))).select(iif($this > 39.9, 3, iif($this > 38.9, 2, iif($this > 37.9, 1, iif($this >= 36.0, 0, iif($this >= 34.0, 2, 3)))))) = %resource.component.where(code.coding.where(code = 'temperature').exists()).value.ofType(integer) and method.coding.where(code = 'ear').empty())"
* insert Says([["Correct the points for temperature. As if taken rectally (oral + 0.5, axillary + 1.0): 40.0 or more 3, 39.0–39.9 2, 38.0–38.9 1, 36.0–37.9 0, 34.0–35.9 2, below 34.0 3. Taken in the ear it is given none."]],
    [["Ret point for temperatur. Omregnet til rektal (oralt + 0,5, aksillært + 1,0): 40,0 og over 3, 39,0–39,9 2, 38,0–38,9 1, 36,0–37,9 0, 34,0–35,9 2, under 34,0 3. Målt i øret får den ingen."]])

Invariant: fki-d-04-systolic
Severity: #error
Expression: "derivedFrom.resolve().ofType(Observation).component.where(code.coding.where(system = 'http://loinc.org' and code = '8480-6').exists()).value.ofType(Quantity).value.all(iif($this > 199, 2, iif($this >= 100, 0, iif($this >= 80, 1, iif($this >= 70, 2, 3)))) = %resource.component.where(code.coding.where(code = 'systolic').exists()).value.ofType(integer))"
* insert Says([["Correct the points for systolic blood pressure: 200 or more 2, 100–199 0, 80–99 1, 70–79 2, below 70 3."]],
    [["Ret point for systolisk blodtryk: 200 og over 2, 100–199 0, 80–99 1, 70–79 2, under 70 3."]])

Invariant: fki-d-05
Severity: #error
Expression: "derivedFrom.resolve().ofType(Observation).effective.ofType(dateTime).all($this <= %resource.effective.ofType(dateTime)) and (derivedFrom.resolve().ofType(Observation).empty() or derivedFrom.resolve().ofType(Observation).where(effective.ofType(dateTime) = %resource.effective.ofType(dateTime)).exists())"
* insert Says([["Date the score by the latest of its measurements."]], [["Giv scoren tidspunktet for den seneste af dens målinger."]])
