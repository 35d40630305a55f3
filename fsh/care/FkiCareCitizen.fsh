Profile: FkiCareCitizen
Parent: Patient
Id: FkiCareCitizen
* insert Header([["Citizen, care"]], [["Borger, pleje og sygepleje"]],
    [["Whom a care report is about: CPR number, the organisation that keeps the record, and whether the citizen is dead. Nothing else is reported of the person."]],
    [["Hvem en indberetning fra pleje og sygepleje handler om: CPR-nummer, den journalførende organisation, og om borgeren er død. Andet indberettes ikke om personen."]])
* insert ReportCitizen
* deceased[x] 1..1

Profile: FkiCareTransitionCitizen
Parent: Patient
Id: FkiCareTransitionCitizen
* insert Header([["Citizen, care (transition)"]], [["Borger, pleje og sygepleje (overgang)"]],
    [["The citizen of a care report in the transition, where it is not yet required to say whether the citizen is dead."]],
    [["Borgeren i en indberetning i overgangen, hvor det endnu ikke kræves at sige, om borgeren er død."]])
* insert ReportCitizen
* obeys fki-c-14-transition

Invariant: fki-c-14-transition
Severity: #warning
Expression: "deceased.ofType(boolean).where($this = true).empty()"
* insert Says([["The citizen is dead: report only what ends. After the transition the report is refused if it starts something or leaves it open."]],
    [["Borgeren er død: indberet kun det, der afsluttes. Efter overgangen afvises rapporten, hvis den begynder noget eller lader det stå åbent."]])
