Instance: FkiCitizen-bruno-elmer
InstanceOf: FkiCitizen
Usage: #example
Title: "Bruno Test Elmer"
Description: "Pensioneret tømrer, 79 år, bor alene i Elmeby. HL7 Danmarks testperson. Hovedpersonen i historien om hjemmepleje og sygepleje."
* identifier[cpr].use = #official
* identifier[cpr].system = $cpr
* identifier[cpr].value = "2509479989"
* active = true
* name[official].use = #official
* name[official].family = "Elmer"
* name[official].given[0] = "Bruno"
* name[official].given[1] = "Test"
* gender = #male
* birthDate = "1947-09-25"
* deceasedBoolean = false
* address.use = #home
* address.line = "Elmealle 12"
* address.postalCode = "9999"
* address.city = "Elmeby"
* address.extension[municipalityCode].valueCodeableConcept = $municipality#0851 "Aalborg"
* maritalStatus = http://terminology.hl7.org/CodeSystem/v3-MaritalStatus#W
* managingOrganization = Reference(FkiOrganization-elmeby-sygepleje)

Instance: FkiCitizen-uden-cpr
InstanceOf: FkiCitizen
Usage: #example
Title: "Borger uden CPR-nummer"
Description: "En gæst fra udlandet, som akutsygeplejen har hjulpet. Har et nationalt erstatningspersonnummer, men intet CPR-nummer, og kan derfor journalføres, men ikke indberettes."
* identifier[x-ecpr].use = #temp
* identifier[x-ecpr].system = $x-ecpr
* identifier[x-ecpr].value = "1207601VJ4"
* name[official].use = #official
* name[official].family = "Gæst"
* name[official].given = "Greta"
* gender = #female
* birthDate = "1960-07-12"
* managingOrganization = Reference(FkiOrganization-elmeby-sygepleje)

Instance: FkiCitizen-regionalt-nummer
InstanceOf: FkiCitizen
Usage: #example
Title: "Borger med regionalt erstatningsnummer"
Description: "Kom bevidstløs på akutmodtagelsen, som gav et decentralt erstatningspersonnummer."
* identifier[d-ecpr].use = #temp
* identifier[d-ecpr].system = "urn:oid:1.2.208.176.1.6.1.3.179"
* identifier[d-ecpr].value = "0101550VK9"
* gender = #unknown
* managingOrganization = Reference(FkiOrganization-elmeby-sygepleje)

Instance: FkiCitizen-beskyttet-adresse
InstanceOf: FkiCitizen
Usage: #example
Title: "Borger med adressebeskyttelse"
Description: "HL7 Danmarks testperson Ruddi Test Berggren. Adressen er udeladt, og journalen er mærket R."
* meta.security = $confidentiality#R "restricted"
* identifier[cpr].use = #official
* identifier[cpr].system = $cpr
* identifier[cpr].value = "1502779995"
* active = true
* name[official].use = #official
* name[official].family = "Berggren"
* name[official].given[0] = "Ruddi"
* name[official].given[1] = "Test"
* gender = #male
* birthDate = "1977-02-15"
* managingOrganization = Reference(FkiOrganization-elmeby-sygepleje)
