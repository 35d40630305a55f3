Profile: FkiOrganization
Parent: Organization
Id: FkiOrganization
* insert Header([["Organisation"]], [["Organisation"]],
    [["An authority, a provider, a team or a place that takes part in the care: a municipality, its nursing unit, a hospital department, a private contractor."]],
    [["En myndighed, en leverandør, et team eller et sted, der tager del i indsatsen: en kommune, dens sygepleje, en sygehusafdeling, en privat leverandør."]])
* obeys fki-organization-identified
* identifier 1..*
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains SOR-ID 0..1 and KOMBIT-ORG-ID 0..1 and CVR-ID 0..1 and EAN-ID 0..1 and Ydernummer 0..1 and
    Kommunekode 0..1 and Regionskode 0..1 and ProducentID 0..1
* identifier[SOR-ID] only FkiSorIdentifier
* identifier[KOMBIT-ORG-ID] only FkiKombitIdentifier
* identifier[CVR-ID] only FkiCvrIdentifier
* identifier[EAN-ID] only FkiGlnIdentifier
* identifier[Ydernummer].system 1..1
* identifier[Ydernummer].system = $ydernummer (exactly)
* identifier[Ydernummer].value 1..1
* identifier[Kommunekode].system 1..1
* identifier[Kommunekode].system = $municipality (exactly)
* identifier[Kommunekode].value 1..1
* identifier[Kommunekode].value from http://hl7.dk/fhir/core/ValueSet/dk-core-MunicipalityCodes (required)
* identifier[Regionskode].system 1..1
* identifier[Regionskode].system = $region (exactly)
* identifier[Regionskode].value 1..1
* identifier[Regionskode].value obeys fki-region-format
* identifier[ProducentID].system 1..1
* identifier[ProducentID].system = $medcom-producer (exactly)
* identifier[ProducentID].value 1..1
* insert Element(identifier, [["How the organisation is identified"]], [["Hvordan organisationen er identificeret"]],
    [["At least one of SOR code, FK Organisation id and CVR number. The others say more about it, but do not identify it alone."]],
    [["Mindst én af SOR-kode, FK Organisation-id og CVR-nummer. De øvrige siger mere om den, men identificerer den ikke alene."]])
* insert Element(identifier[SOR-ID], [["SOR code"]], [["SOR-kode"]],
    [["The unit's code in the health organisation register (SOR). Reports name organisations by it."]], [["Enhedens kode i Sundhedsvæsenets Organisationsregister (SOR). Indberetninger navngiver organisationer med den."]])
* insert Element(identifier[KOMBIT-ORG-ID], [["FK Organisation id"]], [["FK Organisation-id"]],
    [["The unit's UUID in the municipalities' shared organisation system (KOMBIT)."]], [["Enhedens UUID i kommunernes Fælleskommunale Organisationssystem (KOMBIT)."]])
* insert Element(identifier[CVR-ID], [["CVR number"]], [["CVR-nummer"]],
    [["The legal entity's number in the central business register."]], [["Den juridiske enheds nummer i Det Centrale Virksomhedsregister."]])
* insert Element(identifier[EAN-ID], [["Location number (GLN, EAN)"]], [["Lokationsnummer (GLN, EAN)"]],
    [["The number by which messages and invoices are addressed to the unit."]], [["Det nummer, som meddelelser og fakturaer adresseres til enheden med."]])
* insert Element(identifier[Ydernummer], [["Provider number of a practice"]], [["Ydernummer"]],
    [["The number by which a practice settles with the health insurance."]], [["Det nummer, som en praksis afregner med sygesikringen under."]])
* insert Element(identifier[Kommunekode], [["Municipality code"]], [["Kommunekode"]],
    [["The municipality's number, as the civil registration system has it."]], [["Kommunens nummer, som CPR har det."]])
* insert Element(identifier[Regionskode], [["Region code (ISO 3166-2)"]], [["Regionskode (ISO 3166-2)"]],
    [["The region's code in the international standard for parts of countries."]], [["Regionens kode i den internationale standard for landsdele."]])
* insert Element(identifier[ProducentID], [["MedCom producer id"]], [["MedCom-producent-id"]],
    [["The id by which MedCom knows a producer of laboratory results."]], [["Det id, som MedCom kender en producent af laboratoriesvar under."]])
* insert OrganizationTexts
* insert Element(type, [["Kind of organisation"]], [["Organisationens art"]],
    [["What the organisation is, such as a municipality, a nursing home or a training centre."]], [["Hvad organisationen er, for eksempel en kommune, et plejehjem eller et træningscenter."]])
* insert Element(telecom, [["How to reach it"]], [["Kontaktoplysninger"]],
    [["The organisation's phone numbers and addresses for messages, never those of one employee."]], [["Organisationens telefonnumre og adresser til beskeder, aldrig en enkelt medarbejders."]])
* insert Element(address, [["Address"]], [["Adresse"]],
    [["Where the organisation is found."]], [["Hvor organisationen findes."]])
* partOf only Reference(FkiOrganization)
* insert Element(partOf, [["The organisation that it belongs to"]], [["Den organisation, den hører under"]],
    [["The unit one step up, such as the municipality of a home care district."]], [["Enheden ét trin op, for eksempel kommunen for et hjemmeplejedistrikt."]])

RuleSet: OrganizationTexts
* insert Element(active, [["In use in the record"]], [["I brug i journalen"]],
    [["False only where the organisation should never have been in the record: it is its entered-in-error."]],
    [["Kun falsk, hvis organisationen aldrig burde have været i journalen: det er dens udgave af fejlregistreret."]])
* insert Element(name, [["Name"]], [["Navn"]],
    [["The name that people know it by."]],
    [["Det navn, folk kender den under."]])

Invariant: fki-organization-identified
Severity: #error
Expression: "identifier.where(system = 'urn:oid:1.2.208.176.1.1' or system = 'https://kombit.dk/sts/organisation' or system = 'http://cvr.dk').exists()"
* insert Says([["Identify the organisation by SOR code, FK Organisation id or CVR number; the other numbers are not enough."]],
    [["Identificér organisationen med SOR-kode, FK Organisation-id eller CVR-nummer; de andre numre er ikke nok."]])

Invariant: fki-region-format
Severity: #error
Expression: "matches('^DK-8[1-5]$')"
* insert Says([["Write the region as DK-81 to DK-85."]], [["Skriv regionen som DK-81 til DK-85."]])
