Profile: FkiPractitioner
Parent: Practitioner
Id: FkiPractitioner
* insert Header([["Practitioner"]], [["Fagperson"]],
    [["A professional who assesses, delivers or documents. What the person does for which organisation is FkiPractitionerRole."]],
    [["En fagperson, der vurderer, leverer eller dokumenterer. Hvad personen laver for hvilken organisation, er FkiPractitionerRole."]])
* insert Element(identifier, [["Numbers of the professional"]], [["Fagpersonens numre"]],
    [["The authorisation id is the number that is the same in every municipality."]], [["Autorisations-id er det nummer, der er det samme i alle kommuner."]])
* insert Element(active, [["False where recorded by mistake"]], [["Falsk, hvis registreret ved en fejl"]],
    [["False says that the professional should never have been on record. Leaving one's post does not make it false."]], [["Falsk siger, at fagpersonen aldrig burde have været registreret. En fratrædelse gør den ikke falsk."]])
* insert Element(name, [["Name"]], [["Navn"]],
    [["The name that the professional signs with."]], [["Det navn, som fagpersonen underskriver med."]])
* qualification ^slicing.discriminator.type = #value
* qualification ^slicing.discriminator.path = "identifier.system"
* qualification ^slicing.rules = #open
* qualification contains officialHealthAuthorization 0..*
* qualification[officialHealthAuthorization].identifier 1..1
* qualification[officialHealthAuthorization].identifier only FkiAuthorisationIdentifier
* qualification[officialHealthAuthorization].code from $dk-professions (extensible)
* insert Element(qualification, [["Education and authorisation"]], [["Uddannelse og autorisation"]],
    [["What the professional is trained for and authorised to do."]], [["Hvad fagpersonen er uddannet til og har autorisation til."]])
* insert Element(qualification[officialHealthAuthorization], [["Danish authorisation as a health professional"]], [["Dansk autorisation som sundhedsperson"]],
    [["The authorisation from the Danish Patient Safety Authority."]], [["Autorisationen fra Styrelsen for Patientsikkerhed."]])
* insert Element(qualification[officialHealthAuthorization].identifier, [["Authorisation id"]], [["Autorisations-id"]],
    [["The number of the authorisation in the authorisation register: five consonants or digits."]], [["Autorisationens nummer i Autorisationsregistret: fem konsonanter eller cifre."]])
* insert Element(qualification[officialHealthAuthorization].code, [["Profession"]], [["Faggruppe"]],
    [["The profession that the authorisation is for."]], [["Den faggruppe, som autorisationen gælder."]])

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
