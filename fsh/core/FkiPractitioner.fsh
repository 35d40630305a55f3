Profile: FkiPractitioner
Parent: Practitioner
Id: FkiPractitioner
* insert Header([["Practitioner"]], [["Fagperson"]],
    [["A professional who assesses, delivers or documents. What the person does for which organisation is FkiPractitionerRole."]],
    [["En fagperson, der vurderer, leverer eller dokumenterer. Hvad personen laver for hvilken organisation, er FkiPractitionerRole."]])
* insert Short(identifier, [["Numbers of the professional"]], [["Fagpersonens numre"]])
* insert Short(active, [["False where recorded by mistake"]], [["Falsk, hvis registreret ved en fejl"]])
* insert Short(name, [["Name"]], [["Navn"]])
* qualification ^slicing.discriminator.type = #value
* qualification ^slicing.discriminator.path = "identifier.system"
* qualification ^slicing.rules = #open
* qualification contains officialHealthAuthorization 0..*
* qualification[officialHealthAuthorization].identifier 1..1
* qualification[officialHealthAuthorization].identifier only FkiAuthorisationIdentifier
* qualification[officialHealthAuthorization].code from $dk-professions (extensible)
* insert Short(qualification, [["Education and authorisation"]], [["Uddannelse og autorisation"]])
* insert Short(qualification[officialHealthAuthorization], [["Danish authorisation as a health professional"]], [["Dansk autorisation som sundhedsperson"]])
* insert Short(qualification[officialHealthAuthorization].identifier, [["Authorisation id"]], [["Autorisations-id"]])
* insert Short(qualification[officialHealthAuthorization].code, [["Profession"]], [["Faggruppe"]])

Instance: FkiPractitioner-sygeplejerske
InstanceOf: FkiPractitioner
Usage: #example
Title: "Hjemmesygeplejerske"
Description: "En hjemmesygeplejerske i Elmeby Kommune. Personen og autorisations-id er opdigtede."
* active = true
* name.family = "Testgaard"
* name.given = "Ellen"
* qualification[officialHealthAuthorization].identifier.value = "B9C7D"
* qualification[officialHealthAuthorization].code = $profession-group#5166 "Sygeplejerske"
