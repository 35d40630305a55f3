Logical: FkiBorgerModel
Parent: Element
Id: FkiBorgerModel
* insert Model([["Citizen (information model)"]], [["Borger (informationsmodel)"]], [["The person who receives, or is assessed for, municipal help."]], [["Den person, der modtager eller vurderes til kommunal hjælp."]])
* insert Attribute(personnummer, 0..1, [[string]], [["CPR number"]], [["Personnummer.Nummer"]],
    [["The citizen's number in the Civil Registration System: ten digits without a hyphen."]],
    [["Borgerens nummer i CPR: ti cifre uden bindestreg."]], [["FkiCitizen#Patient.identifier:cpr.value"]])
* insert Attribute(identifikation, 1..*, [[Identifier]], [["Any identifier"]], [["identifikation"]],
    [["A number that tells the citizen from others: CPR, or a replacement number where there is no CPR number."]],
    [["Et nummer, der skelner borgeren fra andre: CPR-nummer eller erstatningsnummer, hvor CPR-nummer ikke findes."]], [["FkiCitizen#Patient.identifier"]])
* insert Attribute(patientIDsystem, 0..1, [[uri]], [["Issuer of the number"]], [["patientIDsystem"]],
    [["The register that the number belongs to."]],
    [["Det register, som nummeret hører til."]], [["FkiCitizen#Patient.identifier.system"]])
* insert Attribute(foedselsdato, 0..1, [[date]], [["Birth date"]], [["Person.fødselsdato"]],
    [["The day the citizen was born."]],
    [["Den dag, borgeren er født."]], [["FkiCitizen#Patient.birthDate"]])
* insert Attribute(koen, 0..1, [[code]], [["Administrative gender"]], [["Person.køn"]],
    [["The gender registered for the citizen."]],
    [["Det køn, der er registreret for borgeren."]], [["FkiCitizen#Patient.gender"]])
* insert Attribute(efternavn, 0..1, [[string]], [["Family name"]], [["Personnavn.Efternavn"]],
    [["The citizen's family name."]],
    [["Borgerens efternavn."]], [["FkiCitizen#Patient.name.family"]])
* insert Attribute(fornavne, 0..*, [[string]], [["Given names"]], [["Personnavn.Fornavne, Mellemnavn"]],
    [["First names and middle names, in order."]],
    [["Fornavne og mellemnavne i rækkefølge."]], [["FkiCitizen#Patient.name.given"]])
* insert Attribute(civilstand, 0..1, [[CodeableConcept]], [["Marital status"]], [["Civilstand.civilstandstype"]],
    [["Whether the citizen is married, widowed, divorced or otherwise registered."]],
    [["Om borgeren er gift, enke, skilt eller andet efter registreringen."]], [["FkiCitizen#Patient.maritalStatus"]])
* insert Attribute(adresse, 0..*, [[string]], [["Address lines"]], [["SimpelAdresse"]],
    [["Street, house number, floor and door."]],
    [["Vej, husnummer, etage og dør."]], [["FkiCitizen#Patient.address.line"]])
* insert Attribute(kommunekode, 0..1, [[CodeableConcept]], [["Municipality code"]], [["CPRAdresse.CPRKommunekode"]],
    [["The municipality in which the address lies."]],
    [["Den kommune, adressen ligger i."]], [["FkiCitizen#Patient.address.extension:municipalityCode"]])
* insert Attribute(postnummer, 0..1, [[string]], [["Postal code"]], [["CPRAdresse.Postnummer"]],
    [["Four digits."]],
    [["Fire cifre."]], [["FkiCitizen#Patient.address.postalCode"]])
* insert Attribute(borgerErDoed, 0..1, [[boolean]], [["Is deceased"]], [["borgerErDød"]],
    [["Whether the citizen is dead."]],
    [["Om borgeren er død."]], [["FkiCitizen#Patient.deceased[x]"]])
* insert Attribute(borgerJournalfoerendeOrganisation, 0..1, [[Identifier]], [["Record-keeping organisation"]], [["borgerJournalførendeOrganisation"]],
    [["The municipality that keeps the record, by its SOR number."]],
    [["Den kommune, der fører journalen, angivet ved SOR-nummer."]], [["FkiCitizen#Patient.managingOrganization.identifier"]])
* insert Attribute(harAktivJournal, 0..1, [[boolean]], [["Has an active record"]], [["harAktivJournal"]],
    [["False where the record was made by mistake."]],
    [["Falsk, hvor journalen er oprettet ved en fejl."]], [["FkiCitizen#Patient.active"]])
