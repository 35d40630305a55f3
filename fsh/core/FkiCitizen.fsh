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
* insert Element(identifier[cpr], [["CPR number"]], [["Personnummer (CPR)"]],
    [["The citizen's number in the civil registration system: ten digits, no hyphen."]], [["Borgerens nummer i CPR: ti cifre, ingen bindestreg."]])
* insert Element(identifier[x-ecpr], [["National replacement number (X-eCPR)"]], [["Nationalt erstatningspersonnummer (X-eCPR)"]],
    [["For citizens without a CPR number, given out by the national service, the same everywhere."]], [["Til borgere uden CPR-nummer, udstedt af den nationale tjeneste og ens overalt."]])
* insert Element(identifier[d-ecpr], [["Decentral replacement number (D-eCPR)"]], [["Decentralt erstatningspersonnummer (D-eCPR)"]],
    [["For citizens without a CPR number, given out by one system and known only there."]], [["Til borgere uden CPR-nummer, udstedt af ét system og kun kendt der."]])
* name ^slicing.discriminator.type = #value
* name ^slicing.discriminator.path = "use"
* name ^slicing.rules = #open
* name contains official 0..1
* name[official].use 1..1
* name[official].use = #official (exactly)
* name[official].family 1..1
* insert Element(name, [["The citizen's names"]], [["Borgerens navne"]],
    [["Names are for the record and for exchange; reports carry none."]], [["Navne er til journal og udveksling; indberetninger har ingen."]])
* insert Element(name[official], [["The name in the civil registration system"]], [["Navnet i CPR"]],
    [["The name as the civil registration system has it. At most one."]], [["Navnet, som CPR har det. Højst ét."]])
* insert Element(name[official].use, [["Says that this is the registered name"]], [["Siger, at det er det registrerede navn"]],
    [["Always official, which tells it from a nickname."]], [["Altid official, som skiller det fra et kaldenavn."]])
* insert Element(name[official].family, [["Family name"]], [["Efternavn"]],
    [["The last of the registered names."]], [["Det sidste af de registrerede navne."]])
* insert Element(name[official].given, [["Given and middle names, in order"]], [["For- og mellemnavne i rækkefølge"]],
    [["All names before the family name."]], [["Alle navne før efternavnet."]])
* insert Element(birthDate, [["Date of birth"]], [["Fødselsdato"]],
    [["As registered. It is not taken out of the CPR number."]], [["Som registreret. Den udledes ikke af CPR-nummeret."]])
* insert Element(gender, [["Administrative gender"]], [["Køn"]],
    [["As registered, which need not be what the citizen feels."]], [["Som registreret, hvilket ikke behøver at være, hvad borgeren oplever."]])
* insert Element(address, [["Address"]], [["Adresse"]],
    [["Left out when the address is protected: the citizen then carries the security label R (restricted)."]],
    [["Udelades ved adressebeskyttelse: borgeren har da sikkerhedsmærket R (restricted)."]])
* insert Element(address.line, [["Street and number"]], [["Vejnavn og husnummer"]],
    [["Where the citizen lives, or the words that stand for a protected address."]], [["Hvor borgeren bor, eller de ord, der står for en beskyttet adresse."]])
* insert Element(address.postalCode, [["Postal code"]], [["Postnummer"]],
    [["Four digits in Denmark."]], [["Fire cifre i Danmark."]])
* insert Element(address.city, [["Postal district"]], [["Postdistrikt"]],
    [["The name that belongs to the postal code."]], [["Det navn, der hører til postnummeret."]])
* address.extension contains
    http://hl7.dk/fhir/core/StructureDefinition/dk-core-municipalityCodes named municipalityCode 0..1 and
    http://hl7.dk/fhir/core/StructureDefinition/dk-core-RegionalSubDivisionCodes named regionalSubDivisionCodes 0..1
* insert Element(address.extension[municipalityCode], [["Municipality of the address"]], [["Adressens kommune (kommunekode)"]],
    [["The municipality that the address lies in, which is not always the one that pays."]], [["Kommunen, som adressen ligger i, hvilket ikke altid er den, der betaler."]])
* insert Element(address.extension[regionalSubDivisionCodes], [["Region of the address"]], [["Adressens region"]],
    [["The region that the address lies in."]], [["Regionen, som adressen ligger i."]])
* maritalStatus from http://hl7.dk/fhir/core/ValueSet/dk-marital-status (extensible)
* insert Element(maritalStatus, [["Marital status"]], [["Civilstand"]],
    [["As registered, by HL7 Denmark's list."]], [["Som registreret, efter HL7 Danmarks liste."]])
* generalPractitioner only Reference(FkiOrganization or FkiPractitioner or FkiPractitionerRole)
* insert Element(generalPractitioner, [["The citizen's general practice"]], [["Borgerens praktiserende læge"]],
    [["The practice that the citizen is listed with."]], [["Den praksis, som borgeren er tilmeldt."]])
* managingOrganization only Reference(FkiOrganization)
* link.other only Reference(FkiCitizen or RelatedPerson)
* insert Element(link.other, [["Another record of the same citizen"]], [["En anden registrering af samme borger"]],
    [["A record that should have been this one, such as one under a wrong number."]], [["En registrering, der skulle have været denne, for eksempel en under et forkert nummer."]])

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
