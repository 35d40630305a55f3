Profile: FkiPractitionerRole
Parent: PractitionerRole
Id: FkiPractitionerRole
* insert Header([["Practitioner role"]], [["Fagpersons rolle"]],
    [["What a professional does for which organisation. Used where the data need the unit and not the person."]],
    [["Hvad en fagperson laver for hvilken organisation. Bruges, hvor data har brug for enheden og ikke personen."]])
* practitioner only Reference(FkiPractitioner)
* insert Element(practitioner, [["The professional"]], [["Fagpersonen"]],
    [["The person who has the role."]], [["Personen, der har rollen."]])
* organization 1..1
* organization only Reference(FkiOrganization)
* insert Element(organization, [["The organisation that the professional works for"]], [["Organisationen, som fagpersonen arbejder for"]],
    [["The role holds in this organisation only."]], [["Rollen gælder kun i denne organisation."]])
* code from $dk-professions (extensible)
* insert Element(code, [["Profession"]], [["Faggruppe"]],
    [["What the professional works as, by HL7 Denmark's list of professions."]], [["Hvad fagpersonen arbejder som, efter HL7 Danmarks liste over faggrupper."]])
* insert Element(active, [["False where recorded by mistake"]], [["Falsk, hvis registreret ved en fejl"]],
    [["False says that the role should never have been on record. An ended role has a period with an end."]], [["Falsk siger, at rollen aldrig burde have været registreret. En afsluttet rolle har en periode med slutning."]])

Instance: FkiPractitionerRole-sygeplejerske
InstanceOf: FkiPractitionerRole
Usage: #example
Title: "Hjemmesygeplejerske i Elmeby"
Description: "Rollen i kommunens sygepleje."
* active = true
* practitioner = Reference(FkiPractitioner-sygeplejerske)
* organization = Reference(FkiOrganization-elmeby-sygepleje)
* code = $profession-group#5166 "Sygeplejerske"
