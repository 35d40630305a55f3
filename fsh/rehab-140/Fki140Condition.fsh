Profile: Fki140Condition
Parent: Condition
Id: Fki140Condition
* insert Header([["Condition, § 140"]], [["Tilstand, § 140"]],
    [["What the therapist found: one of the 17 rehabilitation conditions of FSIII, whether it holds, and whether the therapists work with it. It has no functional level."]],
    [["Det, terapeuten har fundet: en af FSIII's 17 genoptræningstilstande, om den er til stede, og om terapeuterne arbejder med den. Den har intet funktionsevneniveau."]])
* insert CourseCondition
* code from FkiConditions140 (required)

Profile: Fki140FocusCondition
Parent: Condition
Id: Fki140FocusCondition
* insert Header([["Diagnosis of the rehabilitation plan, § 140"]], [["Genoptræningsplanens diagnose, § 140"]],
    [["One diagnosis code of the rehabilitation plan, as the hospital wrote it. Each code is a resource of its own: the plan does not say which is an add-on code of which."]],
    [["Én diagnosekode fra genoptræningsplanen, som sygehuset skrev den. Hver kode er sin egen ressource: planen siger ikke, hvilken der er tillægskode til hvilken."]])
* insert CourseFocusCondition
* obeys fki-t-18
* code.coding contains SKS-D 0..1
* insert SksDiagnosis
* insert Element(code.coding[SKS-D], [["SKS diagnosis code (D…)"]], [["SKS-diagnosekode (D…)"]],
    [["The code with its D, as Danish hospitals write it."]], [["Koden med sit D, som danske sygehuse skriver den."]])

Invariant: fki-t-18
Severity: #error
Expression: "code.coding.code.where(contains('+')).empty()"
* insert Says([["Give each code of the rehabilitation plan a focus condition of its own, and no code with an add-on code behind a plus sign."]],
    [["Giv hver kode i genoptræningsplanen sin egen fokustilstand, og ingen kode med en tillægskode efter et plus."]])
