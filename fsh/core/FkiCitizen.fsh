Profile: FkiCitizen
Parent: Patient
Id: FkiCitizen
* insert Header([["Citizen"]], [["Borger"]],
    [["The person whom the municipality's health and eldercare is for. Identified by CPR number, by a replacement number, or, for those who have neither, by the number of the system that keeps the record."]],
    [["Den person, som kommunens sundheds- og ældreindsats er for. Identificeres med CPR-nummer, med et erstatningspersonnummer eller, hvis personen ingen af delene har, med nummeret i det system, der fører journalen."]])
* insert CitizenTexts
* obeys fki-protected-address and fki-marital-status
* identifier 1..*
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains cpr 0..1 and x-ecpr 0..1 and d-ecpr 0..1
* identifier[cpr] only FkiCprIdentifier
* identifier[x-ecpr] only FkiXEcprIdentifier
* identifier[d-ecpr] only FkiDEcprIdentifier
* insert Element(identifier, [["How the citizen is identified"]], [["Hvordan borgeren er identificeret"]],
    [["At least one. Its system says which register it is from; an identifier of another system than the three below is allowed, so that a citizen without CPR number can be recorded."]],
    [["Mindst én. Systemet siger, hvilket register den er fra; andre systemer end de tre nedenfor er tilladt, så en borger uden CPR-nummer kan registreres."]])
* insert Short(identifier[cpr], [["CPR number"]], [["Personnummer (CPR)"]])
* insert Short(identifier[x-ecpr], [["National replacement number (X-eCPR)"]], [["Nationalt erstatningspersonnummer (X-eCPR)"]])
* insert Short(identifier[d-ecpr], [["Decentral replacement number (D-eCPR)"]], [["Decentralt erstatningspersonnummer (D-eCPR)"]])
* name ^slicing.discriminator.type = #value
* name ^slicing.discriminator.path = "use"
* name ^slicing.rules = #open
* name contains official 0..1
* name[official].use 1..1
* name[official].use = #official (exactly)
* name[official].family 1..1
* insert Short(name, [["The citizen's names"]], [["Borgerens navne"]])
* insert Short(name[official], [["The name in the civil registration system"]], [["Navnet i CPR"]])
* insert Short(name[official].use, [["Says that this is the registered name"]], [["Siger, at det er det registrerede navn"]])
* insert Short(name[official].family, [["Family name"]], [["Efternavn"]])
* insert Short(name[official].given, [["Given and middle names, in order"]], [["For- og mellemnavne i rækkefølge"]])
* insert Short(birthDate, [["Date of birth"]], [["Fødselsdato"]])
* insert Short(gender, [["Administrative gender"]], [["Køn"]])
* insert Element(address, [["Address"]], [["Adresse"]],
    [["Left out when the address is protected: the citizen then carries the security label R (restricted)."]],
    [["Udelades ved adressebeskyttelse: borgeren har da sikkerhedsmærket R (restricted)."]])
* insert Short(address.line, [["Street and number"]], [["Vejnavn og husnummer"]])
* insert Short(address.postalCode, [["Postal code"]], [["Postnummer"]])
* insert Short(address.city, [["Postal district"]], [["Postdistrikt"]])
* address.extension contains
    http://hl7.dk/fhir/core/StructureDefinition/dk-core-municipalityCodes named municipalityCode 0..1 and
    http://hl7.dk/fhir/core/StructureDefinition/dk-core-RegionalSubDivisionCodes named regionalSubDivisionCodes 0..1
* insert Short(address.extension[municipalityCode], [["Municipality of the address"]], [["Adressens kommune (kommunekode)"]])
* insert Short(address.extension[regionalSubDivisionCodes], [["Region of the address"]], [["Adressens region"]])
* maritalStatus from http://hl7.dk/fhir/core/ValueSet/dk-marital-status (extensible)
* insert Short(maritalStatus, [["Marital status"]], [["Civilstand"]])
* generalPractitioner only Reference(FkiOrganization or FkiPractitioner or FkiPractitionerRole)
* insert Short(generalPractitioner, [["The citizen's general practice"]], [["Borgerens praktiserende læge"]])
* managingOrganization only Reference(FkiOrganization)
* link.other only Reference(FkiCitizen or RelatedPerson)
* insert Short(link.other, [["Another record of the same citizen"]], [["En anden registrering af samme borger"]])

// What means the same of a citizen wherever one is recorded or reported.
RuleSet: CitizenTexts
* insert Element(active, [["Has an active record"]], [["Har aktiv journal"]],
    [["False only where the citizen should never have been in the record: it is the citizen's entered-in-error."]],
    [["Kun falsk, hvis borgeren aldrig burde have været i journalen: det er borgerens udgave af fejlregistreret."]])
* insert Element(deceased[x], [["Whether, or when, the citizen died"]], [["Om eller hvornår borgeren er død"]],
    [["True or a date once the citizen is dead."]], [["Sand eller en dato, når borgeren er død."]])
* insert Element(managingOrganization, [["Organisation that keeps the record"]], [["Journalførende organisation"]],
    [["The municipality's organisation whose record this is. It need not be the authority, nor who does the work."]],
    [["Den organisation i kommunen, hvis journal det er. Den behøver hverken at være myndighed eller udfører."]])

Invariant: fki-protected-address
Severity: #error
Expression: "meta.security.where(system = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality' and code = 'R').exists() implies address.empty()"
* insert Says([["Leave the address out: the citizen's address is protected (security label R)."]],
    [["Udelad adressen: borgeren har adressebeskyttelse (sikkerhedsmærke R)."]])

// Danish authorities register neither polygamy nor annulment in process; HL7 Denmark warns of both.
Invariant: fki-marital-status
Severity: #warning
Expression: "maritalStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/v3-MaritalStatus' and (code = 'P' or code = 'A')).empty()"
* insert Says([["Use a marital status that Danish authorities register: not P (polygamous) or A (annulled)."]],
    [["Brug en civilstand, som danske myndigheder registrerer: ikke P (polygam) eller A (annulleret)."]])
