Profile: Fki119Encounter
Parent: Encounter
Id: Fki119Encounter
* insert Header([["Contact, § 119"]], [["Borgerkontakt, § 119"]],
    [["A contact in health promotion or prevention: when, where and how, and which course or intervention it carried out. Every contact that was held is reported."]],
    [["En kontakt i sundhedsfremme og forebyggelse: hvornår, hvor og hvordan, og hvilket forløb eller hvilken indsats den udførte. Enhver gennemført kontakt indberettes."]])
* insert CourseEncounter
