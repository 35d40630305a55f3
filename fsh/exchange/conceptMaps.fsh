// Codes of the messages and codes of the record. NPU, LOINC, SNOMED CT and MedCom's codes keep their owners' terms.

RuleSet: MapTo(code, display, target, targetDisplay, equivalence)
* group[=].element[+].code = #{code}
* group[=].element[=].display = "{display}"
* group[=].element[=].target.code = #{target}
* group[=].element[=].target.display = "{targetDisplay}"
* group[=].element[=].target.equivalence = #{equivalence}

RuleSet: ExchangeMap(name, id)
* url = "http://fhir.kl.dk/fki/ConceptMap/{id}"
* name = "{name}"
* status = #draft
* experimental = false

Instance: fki-npu-to-loinc
InstanceOf: ConceptMap
Usage: #definition
* insert ExchangeMap(FkiNpuToLoinc, fki-npu-to-loinc)
* insert Text(title, [["NPU and MedCom codes to LOINC"]], [["NPU- og MedCom-koder til LOINC"]])
* insert Text(description, [["The measurements of home nursing, from the codes of Danish messages to those of FHIR's vital signs."]],
    [["Hjemmesygeplejens målinger, fra danske meddelelsers koder til dem, FHIR's vitalparametre har."]])
* group[+].source = $npu
* group[=].target = $loinc
* insert MapTo(NPU21692, Puls, 8867-4, Heart rate, equivalent)
* insert MapTo(NPU08676, Temperatur, 8310-5, Body temperature, equivalent)
* insert MapTo(NPU10197, Iltmætning, 59408-5, Oxygen saturation in Arterial blood by Pulse oximetry, narrower)
* insert Text(group[=].element[=].target.comment, [["NPU does not say how it was measured; home nursing measures by pulse oximetry."]], [["NPU siger ikke, hvordan der er målt; hjemmesygeplejen måler med pulsoximeter."]])
* insert MapTo(DNK05472, Systolisk blodtryk, 8480-6, Systolic blood pressure, equivalent)
* insert MapTo(DNK05473, Diastolisk blodtryk, 8462-4, Diastolic blood pressure, equivalent)
* group[+].source = $medcom-observation
* group[=].target = $loinc
* insert MapTo(MCS88122, Respirationsfrekvens, 9279-1, Respiratory rate, equivalent)
* insert MapTo(MCS88126, Bevidsthed, 80288-4, Level of consciousness, wider)

Instance: fki-npu-to-sct
InstanceOf: ConceptMap
Usage: #definition
* insert ExchangeMap(FkiNpuToSct, fki-npu-to-sct)
* insert Text(title, [["NPU and MedCom codes to SNOMED CT"]], [["NPU- og MedCom-koder til SNOMED CT"]])
* insert Text(description, [["The same measurements to the concepts that KL's instruments use."]], [["De samme målinger til de begreber, KL's instrumenter bruger."]])
* group[+].source = $npu
* group[=].target = $sct
* insert MapTo(NPU21692, Puls, 78564009, Pulse rate, equivalent)
* insert MapTo(NPU08676, Temperatur, 276885007, Core body temperature, wider)
* insert MapTo(NPU10197, Iltmætning, 431314004, Peripheral oxygen saturation, equivalent)
* insert MapTo(DNK05472, Systolisk blodtryk, 271649006, Systolic blood pressure, equivalent)
* insert MapTo(DNK05473, Diastolisk blodtryk, 271650006, Diastolic blood pressure, equivalent)
* group[+].source = $medcom-observation
* group[=].target = $sct
* insert MapTo(MCS88122, Respirationsfrekvens, 86290005, Respiratory rate, equivalent)
* insert MapTo(MCS88126, Bevidsthed, 444714004, Level of consciousness, wider)

Instance: fki-loinc-to-npu
InstanceOf: ConceptMap
Usage: #definition
* insert ExchangeMap(FkiLoincToNpu, fki-loinc-to-npu)
* insert Text(title, [["LOINC to NPU and MedCom codes"]], [["LOINC til NPU- og MedCom-koder"]])
* insert Text(description, [["What a message is written with, from the codes of the record."]], [["Det, en meddelelse skrives med, fra journalens koder."]])
* group[+].source = $loinc
* group[=].target = $npu
* insert MapTo(8867-4, Heart rate, NPU21692, Puls, equivalent)
* insert MapTo(8310-5, Body temperature, NPU08676, Temperatur, equivalent)
* insert MapTo(59408-5, Oxygen saturation in Arterial blood by Pulse oximetry, NPU10197, Iltmætning, wider)
* insert MapTo(8480-6, Systolic blood pressure, DNK05472, Systolisk blodtryk, equivalent)
* insert MapTo(8462-4, Diastolic blood pressure, DNK05473, Diastolisk blodtryk, equivalent)
* group[+].source = $loinc
* group[=].target = $medcom-observation
* insert MapTo(9279-1, Respiratory rate, MCS88122, Respirationsfrekvens, equivalent)
* insert MapTo(80288-4, Level of consciousness, MCS88126, Bevidsthed, narrower)
* insert Text(group[=].element[=].target.comment, [["MedCom's code is for consciousness as TOBS scores it."]], [["MedComs kode er til bevidsthed, som TOBS scorer den."]])

// A municipality's own triage codes. Elmeby's are an example: each municipality replaces them by its own and keeps the targets.
Instance: fki-local-triage-to-national
InstanceOf: ConceptMap
Usage: #definition
* insert ExchangeMap(FkiLocalTriageToNational, fki-local-triage-to-national)
* insert Text(title, [["Local triage to the national colours"]], [["Lokal triage til de nationale farver"]])
* insert Text(description, [["Elmeby's own triage board, as an example of a municipality's map to the three colours that all share."]],
    [["Elmebys egen triagetavle som eksempel på en kommunes afbildning på de tre fælles farver."]])
* group[+].source = "https://omsorg.elmeby.example/triage"
* group[=].target = "http://fhir.kl.dk/fki/CodeSystem/fki-triage-codes"
* insert MapTo(GROEN, Grøn, green, Grøn, equivalent)
* insert MapTo(GUL-1, Gul - hold øje, yellow, Gul, narrower)
* insert Text(group[=].element[=].target.comment, [["Yellow does not tell the two local steps apart."]], [["Gul skelner ikke mellem de to lokale trin."]])
* insert MapTo(GUL-2, Gul - handleplan, yellow, Gul, narrower)
* insert Text(group[=].element[=].target.comment, [["Yellow does not tell the two local steps apart."]], [["Gul skelner ikke mellem de to lokale trin."]])
* insert MapTo(ROED, Rød, red, Rød, equivalent)
* insert MapTo(BLAA, Blå - terminal, yellow, Gul, inexact)
* insert Text(group[=].element[=].target.comment, [["Terminal care is no triage colour; the municipality has chosen to show it as yellow."]], [["Terminalpleje er ingen triagefarve; kommunen har valgt at vise den som gul."]])
