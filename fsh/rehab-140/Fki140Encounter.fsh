Profile: Fki140Encounter
Parent: Encounter
Id: Fki140Encounter
* insert Header([["Contact, § 140"]], [["Borgerkontakt, § 140"]],
    [["A contact in rehabilitation: when, where and how, and which course or intervention it carried out. Every contact that was held is reported."]],
    [["En kontakt i genoptræningen: hvornår, hvor og hvordan, og hvilket forløb eller hvilken indsats den udførte. Enhver gennemført kontakt indberettes."]])
* insert CourseEncounter
* obeys fki-t-16

Invariant: fki-t-16
Severity: #warning
Expression: "status = 'finished' implies extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-based-on-care-plan').exists()"
* insert Says([["Refer from the contact that was held to the course or intervention that it carried out (extension basedOnCarePlan)."]],
    [["Henvis fra den gennemførte kontakt til det forløb eller den indsats, den udførte (extension basedOnCarePlan)."]])
