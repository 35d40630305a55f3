// The three Danish person numbers. Each is told from the others by its system, so that FkiCitizen can slice on it.

// A number out of one register: its use and system are given, its value is required.
RuleSet: RegisterIdentifier(use, system)
* use = #{use} (exactly)
* system 1..1
* system = {system} (exactly)
* value 1..1
* insert IdentifierShorts

RuleSet: IdentifierShorts
* insert Element(use, [["official, or temp for a replacement number"]], [["official, eller temp for et erstatningsnummer"]],
    [["Temp says that the citizen has no CPR number, or that it is not known."]], [["Temp siger, at borgeren ikke har et CPR-nummer, eller at det ikke kendes."]])
* insert Element(system, [["The register that gave the number"]], [["Registeret, der har givet nummeret"]],
    [["The OID of the register. It tells a CPR number from a replacement number."]], [["Registerets OID. Den skiller et CPR-nummer fra et erstatningsnummer."]])

Profile: FkiCprIdentifier
Parent: Identifier
Id: FkiCprIdentifier
* insert Header([["CPR number"]], [["CPR-nummer"]],
    [["The civil registration number: ten digits without a hyphen, of which the first four are a day and a month."]],
    [["Personnummeret: ti cifre uden bindestreg, hvoraf de fire første er en dag og en måned."]])
* insert RegisterIdentifier(official, $cpr)
* value ^maxLength = 10
* value obeys fki-cpr-format
* insert Element(value, [["CPR number, ten digits"]], [["CPR-nummer, ti cifre"]],
    [["The number without hyphen or space. No check digit is tested."]],
    [["Nummeret uden bindestreg og mellemrum. Der efterprøves intet kontrolciffer."]])

Invariant: fki-cpr-format
Severity: #error
Expression: "matches('^(((0[1-9]|[12][0-9]|3[01])(01|03|05|07|08|10|12))|((0[1-9]|[12][0-9]|30)(04|06|09|11))|((0[1-9]|[12][0-9])02))[0-9]{6}$')"
* insert Says([["Write the CPR number as ten digits without a hyphen, beginning with a real day and month."]],
    [["Skriv CPR-nummeret som ti cifre uden bindestreg, der begynder med en rigtig dag og måned."]])

Profile: FkiXEcprIdentifier
Parent: Identifier
Id: FkiXEcprIdentifier
* insert Header([["National replacement number (X-eCPR)"]], [["Nationalt erstatningspersonnummer (X-eCPR)"]],
    [["A number that the national replacement service gives to a person without, or with an unknown, CPR number."]],
    [["Et nummer, som den nationale erstatningsservice giver en person uden eller med ukendt CPR-nummer."]])
* insert RegisterIdentifier(temp, $x-ecpr)
* value ^maxLength = 10
* value obeys fki-x-ecpr-format
* insert Element(value, [["Birth date, 1 or 7, two capital letters, one digit"]], [["Fødselsdato, 1 eller 7, to store bogstaver, et ciffer"]],
    [["The number that the national service gives out for persons without a CPR number."]], [["Det nummer, som den nationale tjeneste udsteder til personer uden CPR-nummer."]])

Invariant: fki-x-ecpr-format
Severity: #error
Expression: "matches('^(((0[1-9]|[12][0-9]|3[01])(01|03|05|07|08|10|12))|((0[1-9]|[12][0-9]|30)(04|06|09|11))|((0[1-9]|[12][0-9])02))[0-9]{2}[17][A-Z]{2}[0-9]$')"
* insert Says([["Write the X-eCPR as a birth date (DDMMYY), the digit 1 or 7, two capital letters and one digit."]],
    [["Skriv X-eCPR som en fødselsdato (DDMMÅÅ), cifret 1 eller 7, to store bogstaver og et ciffer."]])

Profile: FkiDEcprIdentifier
Parent: Identifier
Id: FkiDEcprIdentifier
* insert Header([["Decentral replacement number (D-eCPR)"]], [["Decentralt erstatningspersonnummer (D-eCPR)"]],
    [["A number that a region's own system gives to a person without, or with an unknown, CPR number. The system says which region."]],
    [["Et nummer, som en regions eget system giver en person uden eller med ukendt CPR-nummer. Systemet siger hvilken region."]])
* use = #temp (exactly)
* insert IdentifierShorts
* system 1..1
* system from http://hl7.dk/fhir/core/ValueSet/DkCoreDeCPRValueSet (required)
* value 1..1
* value ^maxLength = 10
* value obeys fki-d-ecpr-format
* insert Element(value, [["Birth date, 0, 5 or 6, two capital letters, one digit"]], [["Fødselsdato, 0, 5 eller 6, to store bogstaver, et ciffer"]],
    [["A number that one hospital or system gave out. It says nothing outside that system."]], [["Et nummer, som ét sygehus eller system har udstedt. Det siger intet uden for det system."]])

Invariant: fki-d-ecpr-format
Severity: #error
Expression: "matches('^(((0[1-9]|[12][0-9]|3[01])(01|03|05|07|08|10|12))|((0[1-9]|[12][0-9]|30)(04|06|09|11))|((0[1-9]|[12][0-9])02))[0-9]{2}[056][A-Z]{2}[0-9]$')"
* insert Says([["Write the D-eCPR as a birth date (DDMMYY), the digit 0, 5 or 6, two capital letters and one digit."]],
    [["Skriv D-eCPR som en fødselsdato (DDMMÅÅ), cifret 0, 5 eller 6, to store bogstaver og et ciffer."]])
