Profile: Fki140Citizen
Parent: Patient
Id: Fki140Citizen
* insert Header([["Citizen, § 140"]], [["Borger, § 140"]],
    [["Whom a report on rehabilitation is about: CPR number, the organisation that keeps the record, and whether the citizen is dead. Nothing else is reported of the person."]],
    [["Hvem en indberetning om genoptræning handler om: CPR-nummer, den journalførende organisation, og om borgeren er død. Andet indberettes ikke om personen."]])
* insert ReportCitizen
* deceased[x] 1..1
