// Blood tests that the acute team takes and reads at the citizen's home (domain: CRP, haemoglobin, glucose). One profile a test, since a report tells
// its observations apart by their code. The codes are NPU's; MedCom has the same in its acute messages.

RuleSet: PointOfCareTest(npu, unit)
* insert ReportedEarlyObservation
* code = $npu#{npu}
* code.coding 1..*
* encounter 1..1
* value[x] 1..1
* value[x] only Quantity
* value[x] = {unit}
* value[x].value 1..1
* value[x].unit 1..1
* insert Element(value[x], [["What the instrument showed"]], [["Det, apparatet viste"]],
    [["A number in the unit that NPU gives the code."]], [["Et tal i den enhed, NPU giver koden."]])
* insert Element(value[x].value, [["The number"]], [["Tallet"]],
    [["As read; a result outside what the instrument measures is given with comparator."]],
    [["Som aflæst; et resultat uden for det, apparatet måler, angives med comparator."]])
* insert Element(value[x].unit, [["The unit as people write it"]], [["Enheden, som man skriver den"]],
    [["Beside the UCUM code."]], [["Ved siden af UCUM-koden."]])
* insert Not(category)
* insert Not(dataAbsentReason)
* insert Not(method)
* insert Not(derivedFrom)
* insert Not(component)

Profile: FkiAcuteCrp
Parent: Observation
Id: FkiAcuteCrp
* insert Header([["CRP, acute nursing"]], [["CRP, akutsygepleje"]],
    [["C-reactive protein measured at an acute visit, which helps tell an infection from what looks like one."]],
    [["C-reaktivt protein målt ved et akutbesøg; det hjælper med at skelne en infektion fra det, der ligner."]])
* insert PointOfCareTest(NPU19748, 'mg/L')
* insert Element(code, [["That it is CRP (NPU19748)"]], [["At det er CRP (NPU19748)"]],
    [["The NPU code is fixed; others may stand beside it."]], [["NPU-koden ligger fast; andre kan stå ved siden af."]])

Profile: FkiAcuteHaemoglobin
Parent: Observation
Id: FkiAcuteHaemoglobin
* insert Header([["Haemoglobin, acute nursing"]], [["Hæmoglobin, akutsygepleje"]],
    [["Haemoglobin in blood measured at an acute visit."]], [["Hæmoglobin i blod målt ved et akutbesøg."]])
* insert PointOfCareTest(NPU02319, 'mmol/L')
* insert Element(code, [["That it is haemoglobin in blood (NPU02319)"]], [["At det er hæmoglobin i blod (NPU02319)"]],
    [["The NPU code is fixed; others may stand beside it."]], [["NPU-koden ligger fast; andre kan stå ved siden af."]])

Profile: FkiAcuteGlucose
Parent: Observation
Id: FkiAcuteGlucose
* insert Header([["Blood glucose, acute nursing"]], [["Blodsukker, akutsygepleje"]],
    [["Glucose measured on a drop of capillary blood at an acute visit."]], [["Glukose målt på en dråbe kapillærblod ved et akutbesøg."]])
* insert PointOfCareTest(NPU22089, 'mmol/L')
* insert Element(code, [["That it is glucose in capillary blood (NPU22089)"]], [["At det er glukose i kapillærblod (NPU22089)"]],
    [["The NPU code is fixed; others may stand beside it."]], [["NPU-koden ligger fast; andre kan stå ved siden af."]])
