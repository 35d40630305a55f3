Profile: Fki119Condition
Parent: Condition
Id: Fki119Condition
* insert Header([["Condition, § 119"]], [["Tilstand, § 119"]],
    [["What the professional found: one of the 20 prevention conditions of FSIII, whether it holds, and whether it is worked with. It has no functional level."]],
    [["Det, fagpersonen har fundet: en af FSIII's 20 forebyggelsestilstande, om den er til stede, og om der arbejdes med den. Den har intet funktionsevneniveau."]])
* insert CourseCondition
* code from FkiConditions119 (required)

Profile: Fki119FocusCondition
Parent: Condition
Id: Fki119FocusCondition
* insert Header([["Diagnosis of the referral, § 119"]], [["Henvisningens diagnose, § 119"]],
    [["One diagnosis of the referral, as general practice or the hospital wrote it, with its add-on codes: they belong to one meaning and stand in one code with a plus sign between."]],
    [["Én diagnose fra henvisningen, som almen praksis eller sygehuset skrev den, med dens tillægskoder: de hører til én betydning og står i én kode med plus imellem."]])
* insert CourseFocusCondition
* code.coding contains SKS-D 0..1 and ICPC2code 0..1
* insert SksDiagnosis
* code.coding[ICPC2code].system 1..1
* code.coding[ICPC2code].system = $icpc2
* code.coding[ICPC2code].code 1..1
* insert Element(code.coding[SKS-D], [["SKS diagnosis code (D…)"]], [["SKS-diagnosekode (D…)"]],
    [["The code with its D, and its add-on codes behind a plus sign."]], [["Koden med sit D og dens tillægskoder efter et plus."]])
* insert Element(code.coding[ICPC2code], [["ICPC-2-DK code"]], [["ICPC-2-DK-kode"]],
    [["The code of general practice."]], [["Almen praksis' kode."]])
