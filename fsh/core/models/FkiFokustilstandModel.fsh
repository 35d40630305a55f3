Logical: FkiFokustilstandModel
Parent: Element
Id: FkiFokustilstandModel
* insert Model([["Focus condition (information model)"]], [["Tværorganisatorisk tilstand (informationsmodel)"]], [["A diagnosis or condition that several organisations work around."]], [["En diagnose eller tilstand, som flere organisationer arbejder ud fra."]])
* insert Attribute(tvaerorganisatoriskTilstandskode, 0..1, [[Coding]], [["Condition code"]], [["tværorganisatoriskTilstandskode"]],
    [["The diagnosis or condition, in the code system of whoever made it."]],
    [["Diagnosen eller tilstanden i det kodesystem, som den er stillet i."]], [["FkiFocusCondition#Condition.code.coding"]])
* insert Attribute(tvaerorganisatoriskTilstandsvurdering, 0..1, [[string]], [["Assessment in words"]], [["tværorganisatoriskTilstandsvurdering"]],
    [["What was written of the condition."]],
    [["Hvad der er skrevet om tilstanden."]], [["FkiFocusCondition#Condition.code.text"]])
* insert Attribute(tvaerorganisatoriskTilstandssubjekt, 1..1, [[Reference(Patient)]], [["Subject"]], [["tværorganisatoriskTilstandssubjekt"]],
    [["Whose condition it is."]],
    [["Hvis tilstand det er."]], [["FkiFocusCondition#Condition.subject"]])
* insert Attribute(tvaerorganisatoriskTilstandAnsvarlig, 0..1, [[Reference(Practitioner)]], [["Responsible professional"]], [["tværorganisatoriskTilstandAnsvarlig"]],
    [["Who made the diagnosis or assessment."]],
    [["Hvem der har stillet diagnosen eller vurderet."]], [["FkiFocusCondition#Condition.asserter"]])
* insert Attribute(tvaerorganisatoriskTilstandDokumentationsansvarlig, 0..1, [[Reference(Practitioner)]], [["Who recorded it"]], [["tværorganisatoriskTilstandDokumentationsansvarlig"]],
    [["Who entered it in the record."]],
    [["Hvem der har skrevet den i journalen."]], [["FkiFocusCondition#Condition.recorder"]])
* insert Attribute(tvaerorganisatoriskTilstandsstatus, 0..1, [[CodeableConcept]], [["Status"]], [["tværorganisatoriskTilstandsstatus"]],
    [["Whether the citizen has it now."]],
    [["Om borgeren har den nu."]], [["FkiFocusCondition#Condition.clinicalStatus"]])
* insert Attribute(tvaerorganisatoriskTilstandsverificering, 0..1, [[CodeableConcept]], [["Certainty"]], [["tværorganisatoriskTilstandsstatus (verifikation)"]],
    [["Whether it is confirmed."]],
    [["Om den er bekræftet."]], [["FkiFocusCondition#Condition.verificationStatus"]])
* insert Attribute(tvaerorganisatoriskTilstandsstart, 0..1, [[dateTime]], [["Onset"]], [["tværorganisatoriskTilstandsstart"]],
    [["When it began."]],
    [["Hvornår den begyndte."]], [["FkiFocusCondition#Condition.onset[x]"]])
* insert Attribute(tvaerorganisatoriskTilstandsafslutningstid, 0..1, [[dateTime]], [["Ended"]], [["tværorganisatoriskTilstandsafslutningstid"]],
    [["When it ended."]],
    [["Hvornår den ophørte."]], [["FkiFocusCondition#Condition.abatement[x]"]])
* insert Attribute(tvaerorganisatoriskTilstandsregistreringstid, 0..1, [[dateTime]], [["Recorded"]], [["tværorganisatoriskTilstandsregistreringstid"]],
    [["When it was first recorded."]],
    [["Hvornår den først blev registreret."]], [["FkiFocusCondition#Condition.recordedDate"]])
* insert Attribute(tvaerorganisatoriskTilstandFagligtNotat, 0..*, [[markdown]], [["Professional note"]], [["tværorganisatoriskTilstandFagligtNotat"]],
    [["What colleagues need to know."]],
    [["Det, kolleger har brug for at vide."]], [["FkiFocusCondition#Condition.note"]])
