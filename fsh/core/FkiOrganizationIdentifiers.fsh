// How an organisation, a professional and a hospital pathway are identified in Denmark. Check digits are computed, not looked up.

Profile: FkiSorIdentifier
Parent: Identifier
Id: FkiSorIdentifier
* insert Header([["SOR code"]], [["SOR-kode"]],
    [["The organisation's number in the national register of health care organisations (Sundhedsvæsenets Organisationsregister)."]],
    [["Organisationens nummer i Sundhedsvæsenets Organisationsregister."]])
* insert RegisterIdentifier(official, $sor)
* value obeys fki-sor-format
* insert Element(value, [["SOR code, at least 11 digits"]], [["SOR-kode, mindst 11 cifre"]],
    [["Digits only, as the register writes it."]], [["Kun cifre, som registeret skriver den."]])

Invariant: fki-sor-format
Severity: #error
Expression: "matches('^[0-9]{11,}$')"
* insert Says([["Write the SOR code as at least 11 digits, and nothing else."]], [["Skriv SOR-koden som mindst 11 cifre og intet andet."]])

Profile: FkiCvrIdentifier
Parent: Identifier
Id: FkiCvrIdentifier
* insert Header([["CVR number"]], [["CVR-nummer"]],
    [["The number of a legal entity in the Danish business register."]], [["En juridisk enheds nummer i Det Centrale Virksomhedsregister."]])
* insert RegisterIdentifier(official, $cvr)
* value obeys fki-cvr-format and fki-cvr-check-digit
* insert Element(value, [["CVR number, 8 digits"]], [["CVR-nummer, 8 cifre"]],
    [["Eight digits, of which the last checks the others."]], [["Otte cifre, hvoraf det sidste kontrollerer de andre."]])

Invariant: fki-cvr-format
Severity: #error
Expression: "matches('^[0-9]{8}$')"
* insert Says([["Write the CVR number as exactly eight digits."]], [["Skriv CVR-nummeret som netop otte cifre."]])

// Weights 2 7 6 5 4 3 2 1; only asked of eight digits, so that a short number is one fault and not two.
Invariant: fki-cvr-check-digit
Severity: #error
Expression: "matches('^[0-9]{8}$') implies (substring(0,1).toInteger() * 2 + substring(1,1).toInteger() * 7 + substring(2,1).toInteger() * 6 + substring(3,1).toInteger() * 5 + substring(4,1).toInteger() * 4 + substring(5,1).toInteger() * 3 + substring(6,1).toInteger() * 2 + substring(7,1).toInteger()) mod 11 = 0"
* insert Says([["Check the CVR number: its digits do not add up (modulus 11)."]], [["Kontrollér CVR-nummeret: cifrene går ikke op (modulus 11)."]])

Profile: FkiGlnIdentifier
Parent: Identifier
Id: FkiGlnIdentifier
* insert Header([["Location number (GLN, EAN)"]], [["Lokationsnummer (GLN, EAN)"]],
    [["The GS1 number to which messages and invoices are sent."]], [["Det GS1-nummer, som meddelelser og fakturaer sendes til."]])
* insert RegisterIdentifier(official, $gln)
* value obeys fki-gln-format and fki-gln-check-digit
* insert Element(value, [["GLN, 13 digits"]], [["Lokationsnummer, 13 cifre"]],
    [["Thirteen digits, of which the last checks the others."]], [["Tretten cifre, hvoraf det sidste kontrollerer de andre."]])

Invariant: fki-gln-format
Severity: #error
Expression: "matches('^[0-9]{13}$')"
* insert Says([["Write the GLN as exactly 13 digits."]], [["Skriv lokationsnummeret som netop 13 cifre."]])

Invariant: fki-gln-check-digit
Severity: #error
Expression: "matches('^[0-9]{13}$') implies (substring(0,1).toInteger() + substring(2,1).toInteger() + substring(4,1).toInteger() + substring(6,1).toInteger() + substring(8,1).toInteger() + substring(10,1).toInteger() + substring(12,1).toInteger() + 3 * (substring(1,1).toInteger() + substring(3,1).toInteger() + substring(5,1).toInteger() + substring(7,1).toInteger() + substring(9,1).toInteger() + substring(11,1).toInteger())) mod 10 = 0"
* insert Says([["Check the GLN: its check digit does not add up (modulus 10)."]], [["Kontrollér lokationsnummeret: kontrolcifferet går ikke op (modulus 10)."]])

Profile: FkiKombitIdentifier
Parent: Identifier
Id: FkiKombitIdentifier
* insert Header([["FK Organisation id"]], [["FK Organisation-id"]],
    [["The organisation's UUID in KOMBIT's FK Organisation, shared by the municipalities."]],
    [["Organisationens UUID i KOMBITs FK Organisation, som er fælles for kommunerne."]])
* insert RegisterIdentifier(official, $kombit)
* value obeys fki-kombit-format
* insert Element(value, [["urn:uuid: and a UUID in lower case"]], [["urn:uuid: og en UUID med små bogstaver"]],
    [["The unit's UUID, written as a URN."]], [["Enhedens UUID, skrevet som URN."]])

Invariant: fki-kombit-format
Severity: #error
Expression: "matches('^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$')"
* insert Says([["Write the FK Organisation id as urn:uuid: followed by a UUID in lower case."]],
    [["Skriv FK Organisation-id'et som urn:uuid: efterfulgt af en UUID med små bogstaver."]])

Profile: FkiAuthorisationIdentifier
Parent: Identifier
Id: FkiAuthorisationIdentifier
* insert Header([["Authorisation id"]], [["Autorisations-id"]],
    [["A health professional's id in the Danish authorisation register."]], [["En sundhedspersons id i Autorisationsregisteret."]])
* system 1..1
* system = $authorisation (exactly)
* insert IdentifierShorts
* value 1..1
* value ^maxLength = 5
* value obeys fki-authorisation-format
* insert Element(value, [["Five consonants (Y among them) or digits"]], [["Fem konsonanter (også Y) eller cifre"]],
    [["The id as it stands in the authorisation register. No vowels but Y, so that no words come of it."]], [["Id'et, som det står i Autorisationsregistret. Ingen vokaler ud over Y, så det ikke bliver til ord."]])

Invariant: fki-authorisation-format
Severity: #error
Expression: "matches('^[b-df-hj-np-tv-zB-DF-HJ-NP-TV-Z0-9]{5}$')"
* insert Says([["Write the authorisation id as five characters: consonants (Y among them) or digits, no vowel."]],
    [["Skriv autorisations-id'et som fem tegn: konsonanter (også Y) eller cifre, ingen vokal."]])

Profile: FkiLpr3Identifier
Parent: Identifier
Id: FkiLpr3Identifier
* insert Header([["LPR3 pathway id"]], [["LPR3-forløbs-id"]],
    [["The hospital pathway's id in the national patient register (LPR3), by which a municipal episode is linked to it."]],
    [["Sygehusforløbets id i Landspatientregisteret (LPR3), som knytter et kommunalt forløb til det."]])
* system 1..1
* system = $lpr3 (exactly)
* insert IdentifierShorts
* value 1..1
* value obeys fki-lpr3-format
* insert Element(value, [["urn:uuid: and a version 5 UUID"]], [["urn:uuid: og en UUID af version 5"]],
    [["Computed from the hospital pathway's own key, so that it is the same wherever it is computed."]], [["Beregnet af sygehusforløbets egen nøgle, så det er det samme, uanset hvor det beregnes."]])

Invariant: fki-lpr3-format
Severity: #error
Expression: "matches('^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$')"
* insert Says([["Write the LPR3 id as urn:uuid: followed by a version 5 UUID in lower case."]],
    [["Skriv LPR3-id'et som urn:uuid: efterfulgt af en UUID af version 5 med små bogstaver."]])
