Profile: FkiCareCitizen
Parent: Patient
Id: FkiCareCitizen
* insert Header([["Citizen, care"]], [["Borger, pleje og sygepleje"]],
    [["Whom a care report is about: CPR number, the organisation that keeps the record, and whether the citizen is dead. Nothing else is reported of the person."]],
    [["Hvem en indberetning fra pleje og sygepleje handler om: CPR-nummer, den journalførende organisation, og om borgeren er død. Andet indberettes ikke om personen."]])
* insert CareCitizen
* deceased[x] 1..1

Profile: FkiCareTransitionCitizen
Parent: Patient
Id: FkiCareTransitionCitizen
* insert Header([["Citizen, care (transition)"]], [["Borger, pleje og sygepleje (overgang)"]],
    [["The citizen of a care report in the transition, where it is not yet required to say whether the citizen is dead."]],
    [["Borgeren i en indberetning i overgangen, hvor det endnu ikke kræves at sige, om borgeren er død."]])
* insert CareCitizen
* obeys fki-c-14-transition

RuleSet: CareCitizen
* insert ReportedResource
* insert CitizenTexts
* identifier 1..1
* identifier only FkiCprIdentifier
* insert Element(identifier, [["CPR number, and no other"]], [["CPR-nummeret og intet andet"]],
    [["Citizens without a CPR number are not reported."]],
    [["Borgere uden CPR-nummer indberettes ikke."]])
* deceased[x] only boolean
* managingOrganization 1..1
* managingOrganization.identifier 1..1
* managingOrganization.identifier only FkiSorIdentifier
* insert Element(managingOrganization.identifier, [["SOR code of the organisation"]], [["Organisationens SOR-kode"]],
    [["The organisation is named by its code alone, without a reference or a name."]],
    [["Organisationen nævnes kun med sin kode, uden henvisning eller navn."]])
* insert Not(managingOrganization.reference)
* insert Not(managingOrganization.type)
* insert Not(managingOrganization.display)
* insert Not(name)
* insert Not(telecom)
* insert Not(gender)
* insert Not(birthDate)
* insert Not(address)
* insert Not(maritalStatus)
* insert Not(multipleBirth[x])
* insert Not(photo)
* insert Not(contact)
* insert Not(communication)
* insert Not(generalPractitioner)
* insert Not(link)

Invariant: fki-c-14-transition
Severity: #warning
Expression: "deceased.ofType(boolean).where($this = true).empty()"
* insert Says([["The citizen is dead: report only what ends. After the transition the report is refused if it starts something or leaves it open."]],
    [["Borgeren er død: indberet kun det, der afsluttes. Efter overgangen afvises rapporten, hvis den begynder noget eller lader det stå åbent."]])
