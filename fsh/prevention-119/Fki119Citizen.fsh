Profile: Fki119Citizen
Parent: Patient
Id: Fki119Citizen
* insert Header([["Citizen, § 119"]], [["Borger, § 119"]],
    [["Whom a report on prevention is about: CPR number, the organisation that keeps the record, and whether the citizen is dead. Nothing else is reported of the person."]],
    [["Hvem en indberetning om forebyggelse handler om: CPR-nummer, den journalførende organisation, og om borgeren er død. Andet indberettes ikke om personen."]])
* insert ReportCitizen
* deceased[x] 1..1
