Profile: Fki140PlannedIntervention
Parent: CarePlan
Id: Fki140PlannedIntervention
* insert Header([["Planned intervention, § 140"]], [["Planlagt indsats, § 140"]],
    [["One rehabilitation intervention that the citizen has been granted: training and treatment within a course, the therapist's assessment and coordination on their own."]],
    [["Én genoptræningsindsats, som borgeren er bevilget: træning og behandling inden for et forløb, terapeutfaglig udredning og koordinering for sig."]])
* insert CoursePlannedIntervention
* obeys fki-t-11 and fki-t-12
* activity.detail.code.coding[level2] from FkiInterventions140 (required)
* activity.detail.extension contains FkiDeliveryTypeExtension named deliveryType 1..*
* insert CourseDeliveryType
* activity.detail.performer 0..1

// KL's own invariants compare a list of codings with one code, which is never true once level 3 stands beside level 2 (finding 41).
Invariant: fki-t-11
Severity: #error
Expression: "status = 'entered-in-error' or activity.detail.code.coding.where(system = 'urn:oid:1.2.208.176.2.21' and (code = '7f825e3e-1a5c-4249-bf41-9f7171fb6b8a' or code = '2abe20c7-c0b4-41c1-b397-52acf36499ef' or code = '58293f63-00d7-4730-8dbc-c784d40f9e23' or code = '2c661159-1bb3-4af2-bdf1-f3a9927a99e2' or code = '8d714c98-f23a-4722-8a2f-85c162fe4840' or code = '66fb32c9-ecc3-484b-be49-f20094be237c' or code = 'f8ac963c-6ec5-4ec5-bd90-a22fea4e2d16')).empty() or basedOn.exists()"
* insert Says([["Refer from training and treatment to the course that it is part of (basedOn)."]],
    [["Henvis fra træning og behandling til det forløb, den er del af (basedOn)."]])

Invariant: fki-t-12
Severity: #error
Expression: "activity.detail.code.coding.where(system = 'urn:oid:1.2.208.176.2.21' and (code = '1130ad70-6553-490d-87f8-5e8941687a0c' or code = 'ba3e17bd-d4aa-4848-acad-25adc8285c19')).empty() or basedOn.empty()"
* insert Says([["Leave basedOn out of the therapist's assessment and of coordination: they are part of no course."]],
    [["Udelad basedOn på terapeutfaglig udredning og på koordinering: de er ikke del af et forløb."]])
