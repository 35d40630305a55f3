// The measurements of TOBS: in the record with who measured, in a report without. R4's own profiles hold for each by its LOINC code.

Profile: FkiPulse
Parent: FkiVitalSign
Id: FkiPulse
* insert Header([["Pulse"]], [["Puls"]], [["Pulse in beats a minute."]], [["Puls i slag i minuttet."]])
* insert MeasuredBySomeone
* insert Pulse

Profile: FkiEarlyDetectionPulse
Parent: http://hl7.org/fhir/StructureDefinition/vitalsigns
Id: FkiEarlyDetectionPulse
* insert Header([["Pulse, early detection"]], [["Puls, tidlig opsporing"]],
    [["Pulse as it is reported: the number and when, not who measured."]], [["Puls, som den indberettes: tallet og hvornår, ikke hvem der målte."]])
* insert ReportedVitalSign
* insert Pulse
* insert Not(method)
* insert Not(component)

RuleSet: Pulse
* code = $loinc#8867-4
* insert Short(code, [["That it is pulse (LOINC 8867-4; others may stand beside)"]], [["At det er puls (LOINC 8867-4; andre kan stå ved siden af)"]])
* insert Measured('/min')
* insert Short(value[x], [["Beats a minute"]], [["Slag i minuttet"]])

// One number in one unit. A measurement that failed is no measurement: the score says what is missing.
RuleSet: Measured(unit)
* value[x] 1..1
* value[x] only Quantity
* value[x] = {unit}
* value[x].value 1..1
* value[x].unit 1..1
* insert Short(value[x].value, [["The number"]], [["Tallet"]])
* insert Short(value[x].unit, [["The unit as people write it"]], [["Enheden, som man skriver den"]])

Profile: FkiRespiration
Parent: FkiVitalSign
Id: FkiRespiration
* insert Header([["Respiratory rate"]], [["Respirationsfrekvens"]], [["Breaths a minute."]], [["Vejrtrækninger i minuttet."]])
* insert MeasuredBySomeone
* insert Respiration

Profile: FkiEarlyDetectionRespiration
Parent: http://hl7.org/fhir/StructureDefinition/vitalsigns
Id: FkiEarlyDetectionRespiration
* insert Header([["Respiratory rate, early detection"]], [["Respirationsfrekvens, tidlig opsporing"]],
    [["Respiratory rate as it is reported."]], [["Respirationsfrekvens, som den indberettes."]])
* insert ReportedVitalSign
* insert Respiration
* insert Not(method)
* insert Not(component)

RuleSet: Respiration
* code = $loinc#9279-1
* insert Short(code, [["That it is respiratory rate (LOINC 9279-1)"]], [["At det er respirationsfrekvens (LOINC 9279-1)"]])
* insert Measured('/min')
* insert Short(value[x], [["Breaths a minute"]], [["Vejrtrækninger i minuttet"]])

Profile: FkiTemperature
Parent: FkiVitalSign
Id: FkiTemperature
* insert Header([["Body temperature"]], [["Kropstemperatur"]],
    [["Temperature with where it was taken, as it was read: nothing added."]], [["Temperatur med hvor den er målt, som den er aflæst: intet lagt til."]])
* insert MeasuredBySomeone
* insert Temperature

Profile: FkiEarlyDetectionTemperature
Parent: http://hl7.org/fhir/StructureDefinition/vitalsigns
Id: FkiEarlyDetectionTemperature
* insert Header([["Body temperature, early detection"]], [["Kropstemperatur, tidlig opsporing"]],
    [["Temperature as it is reported, with where it was taken."]], [["Temperatur, som den indberettes, med hvor den er målt."]])
* insert ReportedVitalSign
* insert Temperature
* insert Not(component)

RuleSet: Temperature
* code = $loinc#8310-5
* insert Short(code, [["That it is body temperature (LOINC 8310-5)"]], [["At det er kropstemperatur (LOINC 8310-5)"]])
* insert Measured('Cel')
* insert Element(value[x], [["Degrees Celsius, as read"]], [["Grader celsius, som aflæst"]],
    [["What the thermometer shows. Whoever gives points adds what belongs to the site."]],
    [["Det, termometeret viser. Den, der giver point, lægger det til, der hører til målestedet."]])
* method 1..1
* method from FkiTemperatureSites (required)
* insert Element(method, [["Where it was taken"]], [["Hvor den er målt"]],
    [["Required: the same number means something else in the mouth and in the rectum."]],
    [["Kræves: samme tal betyder noget andet i munden og i endetarmen."]])
* obeys fki-d-06

Profile: FkiBloodPressure
Parent: FkiVitalSign
Id: FkiBloodPressure
* insert Header([["Blood pressure"]], [["Blodtryk"]],
    [["Systolic and diastolic blood pressure. TOBS reads the systolic."]], [["Systolisk og diastolisk blodtryk. TOBS læser det systoliske."]])
* insert MeasuredBySomeone
* insert BloodPressure

Profile: FkiEarlyDetectionBloodPressure
Parent: http://hl7.org/fhir/StructureDefinition/vitalsigns
Id: FkiEarlyDetectionBloodPressure
* insert Header([["Blood pressure, early detection"]], [["Blodtryk, tidlig opsporing"]],
    [["Blood pressure as it is reported."]], [["Blodtryk, som det indberettes."]])
* insert ReportedVitalSign
* insert BloodPressure
* insert Short(component, [["Systolic and diastolic"]], [["Systolisk og diastolisk"]])
* insert Not(method)

RuleSet: BloodPressure
* code = $loinc#85354-9
* insert Short(code, [["That it is blood pressure (LOINC 85354-9)"]], [["At det er blodtryk (LOINC 85354-9)"]])
* value[x] 0..0
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains systolic 1..1 and diastolic 1..1
* component[systolic].code = $loinc#8480-6
* component[systolic].value[x] 1..1
* component[systolic].value[x] only Quantity
* component[systolic].value[x] = 'mm[Hg]'
* component[systolic].value[x].value 1..1
* component[systolic].value[x].unit 1..1
* component[diastolic].code = $loinc#8462-4
* component[diastolic].value[x] only Quantity
* component[diastolic].value[x] = 'mm[Hg]'
* insert Short(component[systolic], [["Systolic"]], [["Systolisk"]])
* insert Short(component[systolic].code, [["That it is systolic (LOINC 8480-6)"]], [["At det er systolisk (LOINC 8480-6)"]])
* insert Short(component[systolic].value[x], [["mm Hg"]], [["mm Hg"]])
* insert Short(component[systolic].value[x].value, [["The number"]], [["Tallet"]])
* insert Short(component[systolic].value[x].unit, [["The unit as people write it"]], [["Enheden, som man skriver den"]])
* insert Element(component[diastolic], [["Diastolic, or why it is absent"]], [["Diastolisk, eller hvorfor det mangler"]],
    [["R4 asks for it. TOBS does not read it."]], [["R4 kræver det. TOBS læser det ikke."]])
* insert Short(component[diastolic].code, [["That it is diastolic (LOINC 8462-4)"]], [["At det er diastolisk (LOINC 8462-4)"]])
* insert Short(component[diastolic].value[x], [["mm Hg"]], [["mm Hg"]])

Profile: FkiConsciousness
Parent: FkiObservation
Id: FkiConsciousness
* insert Header([["Level of consciousness"]], [["Bevidsthedsniveau"]],
    [["How the citizen reacts, by one of five answers. The answer is kept: agitated and reacting to voice only give the same points and are not the same."]],
    [["Hvordan borgeren reagerer, med ét af fem svar. Svaret gemmes: agiteret og reagerer kun på tiltale giver samme point og er ikke det samme."]])
* insert MeasuredBySomeone
* insert Consciousness

Profile: FkiEarlyDetectionConsciousness
Parent: Observation
Id: FkiEarlyDetectionConsciousness
* insert Header([["Level of consciousness, early detection"]], [["Bevidsthedsniveau, tidlig opsporing"]],
    [["Level of consciousness as it is reported."]], [["Bevidsthedsniveau, som det indberettes."]])
* insert ReportedEarlyObservation
* insert Consciousness
* insert Not(category)
* insert Not(value[x].text)
* insert Not(method)
* insert Not(derivedFrom)
* insert Not(component)

RuleSet: Consciousness
* code = $sct#444714004
* insert Short(code, [["That it is consciousness (SNOMED CT 444714004)"]], [["At det er bevidsthed (SNOMED CT 444714004)"]])
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from FkiConsciousnessLevels (required)
* insert Element(value[x], [["The answer"]], [["Svaret"]],
    [["One of five SNOMED CT concepts; KL's instrument code may stand beside it."]],
    [["Ét af fem SNOMED CT-begreber; koden i KL's redskab kan stå ved siden af."]])
* insert Not(dataAbsentReason)

Invariant: fki-d-06
Severity: #warning
Expression: "value.ofType(Quantity).value.all($this >= 36.0 and $this <= 40.0) or method.coding.where(system = 'http://fhir.kl.dk/fki/CodeSystem/fki-temperature-site-codes' and code = 'rectal').exists()"
* insert Says([["Take the temperature rectally: below 36 or above 40 no other site is reliable."]],
    [["Mål temperaturen rektalt: under 36 og over 40 er intet andet målested pålideligt."]])
