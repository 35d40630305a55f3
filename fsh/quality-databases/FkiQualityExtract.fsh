Profile: FkiQualityExtract
Parent: Bundle
Id: FkiQualityExtract
* insert Header([["Extract to a clinical quality database"]], [["Udtræk til en klinisk kvalitetsdatabase"]],
    [["What one clinical quality database gets of one citizen's course in the municipality, and by which version of its data definition it was made."]],
    [["Det, én klinisk kvalitetsdatabase får om én borgers forløb i kommunen, og efter hvilken version af datadefinitionen det er lavet."]])
* obeys fki-x-01 and fki-x-02
* type = #collection
* insert Element(type, [["Always a collection"]], [["Altid en samling (collection)"]],
    [["The extract is no message: how it is sent is agreed with the database."]], [["Udtrækket er ikke en meddelelse: hvordan det sendes, aftales med databasen."]])
* timestamp 1..1
* insert Element(timestamp, [["When it was made"]], [["Hvornår det er lavet"]],
    [["The data are as they stood in the record then."]], [["Data er, som de stod i journalen da."]])
* entry.fullUrl 1..1
* entry.resource 1..1
* entry ^slicing.discriminator.type = #type
* entry ^slicing.discriminator.path = "resource"
* entry ^slicing.rules = #closed
* entry contains
    citizen 1..1 and
    organization 1..* and
    carePlan 1..* and
    diagnosis 0..* and
    encounter 0..* and
    observation 0..* and
    consent 0..1 and
    provenance 1..1
* entry[citizen].resource only FkiExtractCitizen
* entry[organization].resource only FkiOrganization
* entry[carePlan].resource only FkiCarePlan or FkiPlannedIntervention
* entry[diagnosis].resource only FkiFocusCondition
* entry[encounter].resource only FkiEncounter
* entry[observation].resource only FkiQualityObservation or FkiRehabOutcome or FkiVitalSign
* entry[consent].resource only FkiQualityConsent
* entry[provenance].resource only FkiExtractProvenance
* insert Element(entry, [["What the database gets"]], [["Det, databasen får"]],
    [["The kinds of resource below and no others."]], [["De slags ressourcer nedenfor og ingen andre."]])
* insert Element(entry.fullUrl, [["Identity in the extract"]], [["Identitet i udtrækket"]],
    [["By which the entries refer to each other."]], [["Som entries henviser til hinanden med."]])
* insert Element(entry[citizen], [["The citizen, exactly one"]], [["Borgeren, netop én"]],
    [["With the CPR number, by which the database finds the person."]], [["Med CPR-nummeret, som databasen finder personen ved."]])
* insert Element(entry[organization], [["Who sends it"]], [["Hvem der sender det"]],
    [["The municipality's organisation, and others that the data name."]], [["Kommunens organisation og andre, som data nævner."]])
* insert Element(entry[carePlan], [["The course and its interventions"]], [["Forløbet og dets indsatser"]],
    [["Start, end and kind."]], [["Start, slutning og art."]])
* insert Element(entry[diagnosis], [["The diagnosis behind it"]], [["Diagnosen bag"]],
    [["That places the citizen in the database's population."]], [["Som bringer borgeren i databasens population."]])
* insert Element(entry[encounter], [["Contacts, held and cancelled"]], [["Kontakter, holdte og aflyste"]],
    [["Attendance is counted from them."]], [["Fremmødet tælles af dem."]])
* insert Element(entry[observation], [["Tests and results"]], [["Tests og resultater"]],
    [["Each a variable of the data definition."]], [["Hver en variabel i datadefinitionen."]])
* insert Element(entry[consent], [["Consent or opt-out"]], [["Samtykke eller fravalg"]],
    [["Where the law asks for one."]], [["Hvor loven kræver det."]])
* insert Element(entry[provenance], [["How it was made"]], [["Hvordan det er lavet"]],
    [["By whom, when, and by which data definition."]], [["Af hvem, hvornår og efter hvilken datadefinition."]])
* insert Not(total)
* insert Not(link)
* insert Not(entry.search)
* insert Not(entry.request)
* insert Not(entry.response)

// A citizen who has said no is in no extract: the database has nothing to do with what it must not see.
Invariant: fki-x-01
Severity: #error
Expression: "entry.resource.ofType(Consent).where(status = 'active' and provision.type = 'deny').empty()"
* insert Says([["Make no extract of a citizen who has opted out of this database."]],
    [["Lav ikke udtræk om en borger, der har fravalgt databasen."]])

Invariant: fki-x-02
Severity: #error
Expression: "entry.resource.ofType(Patient).identifier.where(system = 'urn:oid:1.2.208.176.1.2').exists()"
* insert Says([["Give the citizen's CPR number: the database finds the person by it."]],
    [["Angiv borgerens CPR-nummer: databasen finder personen ved det."]])

// The database finds the person by the CPR number and has the rest from the civil registration system: nothing more is sent.
Profile: FkiExtractCitizen
Parent: FkiCitizen
Id: FkiExtractCitizen
* insert Header([["Citizen, extract"]], [["Borger, udtræk"]],
    [["A citizen as a quality database needs to know them: the number, and who keeps the record."]],
    [["En borger, som en kvalitetsdatabase skal kende vedkommende: nummeret, og hvem der fører journalen."]])
* managingOrganization 1..1
* insert Not(name[official])
* insert Not(name)
* insert Not(telecom)
* insert Not(address)
* insert Not(maritalStatus)
* insert Not(photo)
* insert Not(contact)
* insert Not(communication)
* insert Not(generalPractitioner)
* insert Not(link)

Profile: FkiExtractProvenance
Parent: Provenance
Id: FkiExtractProvenance
* insert Header([["How an extract was made"]], [["Hvordan et udtræk er lavet"]],
    [["Which data definition, in which version, an extract follows, who made it and when."]],
    [["Hvilken datadefinition, i hvilken version, et udtræk følger, hvem der har lavet det og hvornår."]])
* target 1..*
* insert Element(target, [["What the extract holds"]], [["Det, udtrækket rummer"]],
    [["The care plan that the extract is about, at least."]], [["Mindst det forløb, udtrækket handler om."]])
* policy 1..1
* insert Element(policy, [["Data definition, with its version"]], [["Datadefinition med version"]],
    [["The url of the code system that defines the database's variables, with | and the version."]],
    [["Url'en på det kodesystem, der definerer databasens variable, med | og versionen."]])
* policy obeys fki-x-03
* insert Element(recorded, [["When it was made"]], [["Hvornår det er lavet"]],
    [["The moment the record was read."]], [["Det tidspunkt, journalen blev læst."]])
* activity 1..1
* insert Element(activity, [["That it is an extract"]], [["At det er et udtræk"]],
    [["Always create: the extract is made, the record is left as it is."]], [["Altid create: udtrækket laves, journalen står, som den er."]])
* activity = http://terminology.hl7.org/CodeSystem/v3-DataOperation#CREATE
* insert Element(agent, [["Who made it"]], [["Hvem der har lavet det"]],
    [["The municipality's organisation; the system may stand beside it."]], [["Kommunens organisation; systemet kan stå ved siden af."]])
* agent.who only Reference(FkiOrganization or FkiDevice)
* insert Element(agent.who, [["Organisation or system"]], [["Organisation eller system"]],
    [["Who answers for the extract."]], [["Hvem der har ansvaret for udtrækket."]])

Invariant: fki-x-03
Severity: #error
Expression: "matches('^https?://[^|]+[|][0-9]+[.][0-9]+[.][0-9]+(-[A-Za-z0-9.-]+)?$')"
* insert Says([["Name the data definition with its version: url|1.0.0."]], [["Nævn datadefinitionen med version: url|1.0.0."]])

Profile: FkiQualityConsent
Parent: Consent
Id: FkiQualityConsent
* insert Header([["Consent or opt-out, quality database"]], [["Samtykke eller fravalg, kvalitetsdatabase"]],
    [["That a citizen has agreed, or said no, to having data passed on to a clinical quality database. An approved national database asks for no consent; what lies outside its approval does."]],
    [["At en borger har sagt ja eller nej til, at data gives videre til en klinisk kvalitetsdatabase. En godkendt landsdækkende database kræver intet samtykke; det, der ligger uden for godkendelsen, gør."]])
* insert Element(status, [["In force, or withdrawn"]], [["I kraft eller trukket tilbage"]],
    [["active while it holds, inactive when it was withdrawn."]], [["active, så længe det gælder, inactive, når det er trukket tilbage."]])
* scope = http://terminology.hl7.org/CodeSystem/consentscope#patient-privacy
* insert Element(scope, [["Privacy"]], [["Databeskyttelse"]], [["Always privacy."]], [["Altid databeskyttelse."]])
* insert Element(category, [["What kind of consent"]], [["Hvilken slags samtykke"]],
    [["That information is disclosed."]], [["At oplysninger gives videre."]])
* patient 1..1
* patient only Reference(FkiCitizen)
* insert Element(patient, [["The citizen"]], [["Borgeren"]], [["Who decided."]], [["Hvem der har bestemt det."]])
* dateTime 1..1
* insert Element(dateTime, [["When it was given"]], [["Hvornår det er givet"]], [["When the citizen decided."]], [["Hvornår borgeren bestemte det."]])
* organization 1..*
* organization only Reference(FkiOrganization)
* insert Element(organization, [["The database"]], [["Databasen"]], [["The organisation that runs the database it is about."]], [["Den organisation, der driver den database, det handler om."]])
* policy 1..*
* policy.uri 1..1
* insert Element(policy, [["The law it rests on"]], [["Den lov, det hviler på"]], [["Where the law asks for it."]], [["Hvor loven kræver det."]])
* insert Element(policy.uri, [["Address of the law"]], [["Lovens adresse"]], [["At Retsinformation."]], [["I Retsinformation."]])
* provision 1..1
* provision.type 1..1
* insert Element(provision, [["Yes or no"]], [["Ja eller nej"]], [["What the citizen decided."]], [["Hvad borgeren har bestemt."]])
* insert Element(provision.type, [["permit or deny"]], [["permit (ja) eller deny (nej)"]], [["permit is a consent, deny an opt-out."]], [["permit er et samtykke, deny et fravalg."]])
