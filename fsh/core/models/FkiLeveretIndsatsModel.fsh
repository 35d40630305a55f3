Logical: FkiLeveretIndsatsModel
Parent: Element
Id: FkiLeveretIndsatsModel
* insert Model([["Completed intervention (information model)"]], [["Leveret indsats (informationsmodel)"]], [["Help that has been given."]], [["Hjælp, der er givet."]])
* insert Attribute(leveretIndsatsAktivitetstatus, 1..1, [[code]], [["Status"]], [["leveretIndsatsAktivitetstatus"]],
    [["Whether it was carried out or recorded by mistake."]],
    [["Om den er udført eller registreret ved en fejl."]], [["FkiCompletedIntervention#Procedure.status"]])
* insert Attribute(leveretIndsatsAktivitetstatusTekst, 0..1, [[string]], [["Why"]], [["leveretIndsatsAktivitetstatusTekst"]],
    [["The reason for the status, in words."]],
    [["Årsagen til status i ord."]], [["FkiCompletedIntervention#Procedure.statusReason"]])
* insert Attribute(leveretIndsatsAfvigelseskode, 0..1, [[Coding]], [["Deviation"]], [["leveretIndsatsAfvigelseskode"]],
    [["What went otherwise than planned."]],
    [["Hvad der gik anderledes end planlagt."]], [["FkiCompletedIntervention#Procedure.complication"]])
* insert Attribute(leveretIndsatsAfvigelsestekst, 0..1, [[string]], [["Deviation in words"]], [["leveretIndsatsAfvigelsestekst"]],
    [["What went otherwise, in words."]],
    [["Hvad der gik anderledes, i ord."]], [["FkiCompletedIntervention#Procedure.complication.text"]])
* insert Attribute(leveretIndsatsNotat, 0..1, [[markdown]], [["Note"]], [["leveretIndsatsNotat"]],
    [["Remarks to what was done."]],
    [["Bemærkninger til det udførte."]], [["FkiCompletedIntervention#Procedure.note"]])
* insert Attribute(leveretIndsatsSubjekt, 1..1, [[Reference(Patient)]], [["Subject"]], [["leveretIndsatsSubjekt"]],
    [["Who received it."]],
    [["Hvem der modtog den."]], [["FkiCompletedIntervention#Procedure.subject"]])
* insert Attribute(leveretIndsatsDokumenterendeLeverandoer, 0..1, [[Reference(Practitioner)]], [["Who recorded it"]], [["leveretIndsatsDokumenterendeLeverandør"]],
    [["Who entered it in the record."]],
    [["Hvem der skrev den i journalen."]], [["FkiCompletedIntervention#Procedure.recorder"]])
* insert Attribute(leveretIndsatsKode, 0..1, [[CodeableConcept]], [["Intervention code"]], [["leveretIndsatsKode"]],
    [["What was done."]],
    [["Hvad der blev gjort."]], [["FkiCompletedIntervention#Procedure.code"]])
* insert Attribute(leveretIndsatsBevilling, 0..*, [[Reference(CarePlan)]], [["Granted by"]], [["leveretIndsatsbevilling"]],
    [["The planned intervention or request behind it."]],
    [["Den planlagte indsats eller henvendelse bag."]], [["FkiCompletedIntervention#Procedure.basedOn"]])
* insert Attribute(leveretIndsatsKontakt, 0..1, [[Reference(Encounter)]], [["Contact"]], [["leveretIndsatsKontakt"]],
    [["The contact at which it was done."]],
    [["Den kontakt, hvor det skete."]], [["FkiCompletedIntervention#Procedure.encounter"]])
* insert Attribute(leveretIndsatsStart, 0..1, [[dateTime]], [["Start"]], [["leveretIndsatsStart"]],
    [["When it began."]],
    [["Hvornår den begyndte."]], [["FkiCompletedIntervention#Procedure.performed[x]"]])
* insert Attribute(leveretIndsatsSlut, 0..1, [[dateTime]], [["End"]], [["leveretIndsatsSlut"]],
    [["When it ended."]],
    [["Hvornår den sluttede."]], [["FkiCompletedIntervention#Procedure.performed[x]"]])
* insert Attribute(leveretIndsatsbegrundelse, 0..*, [[Reference(Condition)]], [["Reason"]], [["leveretIndsatsbegrundelse"]],
    [["The conditions that gave the need."]],
    [["De tilstande, der gav behovet."]], [["FkiCompletedIntervention#Procedure.reasonReference"]])
