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
* insert Element(code, [["That it is pulse (LOINC 8867-4; others may stand beside)"]], [["At det er puls (LOINC 8867-4; andre kan stå ved siden af)"]],
    [["The LOINC code is fixed, as R4's heart rate profile asks."]], [["LOINC-koden ligger fast, som R4's pulsprofil kræver."]])
* insert Measured('/min')
* insert Element(value[x], [["Beats a minute"]], [["Slag i minuttet"]],
    [["Counted or measured."]], [["Talt eller målt."]])

// One number in one unit. A measurement that failed is no measurement: the score says what is missing.
RuleSet: Measured(unit)
* value[x] 1..1
* value[x] only Quantity
* value[x] = {unit}
* value[x].value 1..1
* value[x].unit 1..1
* insert Element(value[x].value, [["The number"]], [["Tallet"]],
    [["As read, with the decimals that were read."]], [["Som aflæst, med de decimaler, der er aflæst."]])
* insert Element(value[x].unit, [["The unit as people write it"]], [["Enheden, som man skriver den"]],
    [["R4's vital signs require it beside the code."]], [["R4's vitalparametre kræver den ved siden af koden."]])

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
* insert Element(code, [["That it is respiratory rate (LOINC 9279-1)"]], [["At det er respirationsfrekvens (LOINC 9279-1)"]],
    [["The LOINC code is fixed; SNOMED CT, NPU or MedCom codes may stand beside it."]], [["LOINC-koden ligger fast; koder fra SNOMED CT, NPU eller MedCom kan stå ved siden af."]])
* insert Measured('/min')
* insert Element(value[x], [["Breaths a minute"]], [["Vejrtrækninger i minuttet"]],
    [["Counted for a whole minute."]], [["Talt i et helt minut."]])

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
* insert Element(code, [["That it is body temperature (LOINC 8310-5)"]], [["At det er kropstemperatur (LOINC 8310-5)"]],
    [["The LOINC code is fixed; where it was taken stands in method."]], [["LOINC-koden ligger fast; hvor den er målt, står i method."]])
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
* insert Element(component, [["Systolic and diastolic"]], [["Systolisk og diastolisk"]],
    [["Both, as R4's blood pressure profile asks."]], [["Begge, som R4's blodtryksprofil kræver."]])
* insert Not(method)

RuleSet: BloodPressure
* code = $loinc#85354-9
* insert Element(code, [["That it is blood pressure (LOINC 85354-9)"]], [["At det er blodtryk (LOINC 85354-9)"]],
    [["The LOINC code of the pair."]], [["LOINC-koden for parret."]])
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
* insert Element(component[systolic], [["Systolic"]], [["Systolisk"]],
    [["The part that TOBS reads."]], [["Den del, TOBS læser."]])
* insert Element(component[systolic].code, [["That it is systolic (LOINC 8480-6)"]], [["At det er systolisk (LOINC 8480-6)"]],
    [["The part of the blood pressure that TOBS reads."]], [["Den del af blodtrykket, TOBS læser."]])
* insert Element(component[systolic].value[x], [["mm Hg"]], [["mm Hg"]],
    [["Millimetres of mercury, as the cuff shows it."]], [["Millimeter kviksølv, som manchetten viser det."]])
* insert Element(component[systolic].value[x].value, [["The number"]], [["Tallet"]],
    [["As read, with the decimals that were read."]], [["Som aflæst, med de decimaler, der er aflæst."]])
* insert Element(component[systolic].value[x].unit, [["The unit as people write it"]], [["Enheden, som man skriver den"]],
    [["R4's vital signs require it beside the code."]], [["R4's vitalparametre kræver den ved siden af koden."]])
* insert Element(component[diastolic], [["Diastolic, or why it is absent"]], [["Diastolisk, eller hvorfor det mangler"]],
    [["R4 asks for it. TOBS does not read it."]], [["R4 kræver det. TOBS læser det ikke."]])
* insert Element(component[diastolic].code, [["That it is diastolic (LOINC 8462-4)"]], [["At det er diastolisk (LOINC 8462-4)"]],
    [["The part that R4 asks for and TOBS does not read."]], [["Den del, R4 kræver, og TOBS ikke læser."]])
* insert Element(component[diastolic].value[x], [["mm Hg"]], [["mm Hg"]],
    [["Millimetres of mercury, as the cuff shows it."]], [["Millimeter kviksølv, som manchetten viser det."]])

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
* insert Element(code, [["That it is consciousness (SNOMED CT 444714004)"]], [["At det er bevidsthed (SNOMED CT 444714004)"]],
    [["The SNOMED CT code is fixed; LOINC or MedCom codes may stand beside it."]], [["SNOMED CT-koden ligger fast; koder fra LOINC eller MedCom kan stå ved siden af."]])
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
