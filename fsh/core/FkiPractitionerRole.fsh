Profile: FkiPractitionerRole
Parent: PractitionerRole
Id: FkiPractitionerRole
* insert Header([["Practitioner role"]], [["Fagpersons rolle"]],
    [["What a professional does for which organisation. Used where the data need the unit and not the person."]],
    [["Hvad en fagperson laver for hvilken organisation. Bruges, hvor data har brug for enheden og ikke personen."]])
* practitioner only Reference(FkiPractitioner)
* insert Short(practitioner, [["The professional"]], [["Fagpersonen"]])
* organization 1..1
* organization only Reference(FkiOrganization)
* insert Short(organization, [["The organisation that the professional works for"]], [["Organisationen, som fagpersonen arbejder for"]])
* code from $dk-professions (extensible)
* insert Short(code, [["Profession"]], [["Faggruppe"]])
* insert Short(active, [["False where recorded by mistake"]], [["Falsk, hvis registreret ved en fejl"]])

Instance: FkiPractitionerRole-sygeplejerske
InstanceOf: FkiPractitionerRole
Usage: #example
Title: "Hjemmesygeplejerske i Elmeby"
Description: "Rollen i kommunens sygepleje."
* active = true
* practitioner = Reference(FkiPractitioner-sygeplejerske)
* organization = Reference(FkiOrganization-elmeby-sygepleje)
* code = $profession-group#5166 "Sygeplejerske"
