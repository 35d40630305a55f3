Logical: FkiOplysningsaktivitetModel
Parent: Element
Id: FkiOplysningsaktivitetModel
* insert Model([["Information gathering (information model)"]], [["Oplysningsaktivitet (informationsmodel)"]], [["The work of finding out how the citizen is and what is needed."]], [["Arbejdet med at finde ud af, hvordan borgeren har det, og hvad der er brug for."]])
* insert Attribute(oplysningsaktivitetstype, 0..1, [[CodeableConcept]], [["Type"]], [["oplysningsaktivitetstype"]],
    [["Which kind of assessment it is."]],
    [["Hvilken slags udredning det er."]], [["FkiInformationGathering#ClinicalImpression.code"]])
* insert Attribute(oplysningsaktivitetssubjekt, 1..1, [[Reference(Patient)]], [["Subject"]], [["oplysningsaktivitetssubjekt"]],
    [["Whom it is about."]],
    [["Hvem den handler om."]], [["FkiInformationGathering#ClinicalImpression.subject"]])
* insert Attribute(oplysningsaktivitetsudfoerer, 0..1, [[Reference(Practitioner)]], [["Who did it"]], [["oplysningsaktivitetsudfører"]],
    [["Who gathered the information."]],
    [["Hvem der samlede oplysningerne."]], [["FkiInformationGathering#ClinicalImpression.assessor"]])
* insert Attribute(oplysningsaktivitetstid, 0..1, [[dateTime]], [["Time"]], [["oplysningsaktivitetstid"]],
    [["When it was done."]],
    [["Hvornår den blev udført."]], [["FkiInformationGathering#ClinicalImpression.effective[x]"]])
* insert Attribute(oplysningsaktivitetskontakt, 0..1, [[Reference(Encounter)]], [["Contact"]], [["oplysningsaktivitetskontakt"]],
    [["The contact at which it was done."]],
    [["Den kontakt, hvor den blev udført."]], [["FkiInformationGathering#ClinicalImpression.encounter"]])
* insert Attribute(oplysningsaktivitetsstatus, 1..1, [[code]], [["Status"]], [["oplysningsaktivitetsstatus"]],
    [["Whether it is going on or over."]],
    [["Om den er i gang eller færdig."]], [["FkiInformationGathering#ClinicalImpression.status"]])
* insert Attribute(oplysningsaktivitetsordre, 0..1, [[Reference(ServiceRequest)]], [["Ordered by"]], [["oplysningsaktivitetsordre"]],
    [["The request behind it."]],
    [["Den henvendelse, der ligger bag."]], [["FkiInformationGathering#ClinicalImpression.extension:basedOnServiceRequest"]])
* insert Attribute(oplysningsaktivitetsObservationstype, 1..1, [[CodeableConcept]], [["What was looked at"]], [["oplysningsaktivitetsObservationstype"]],
    [["Which kind of finding a part of the work gathers."]],
    [["Hvilken slags fund en del af arbejdet samler."]], [["FkiInformationGathering#ClinicalImpression.investigation.code"]])
* insert Attribute(oplysningsaktivitetsOmraade, 0..*, [[Reference(Observation)]], [["Area"]], [["oplysningsaktivitetsOmråde"]],
    [["The areas that were looked at, and the conclusion."]],
    [["De områder, der er set på, og konklusionen."]], [["FkiInformationGathering#ClinicalImpression.investigation.item"]])
* insert Attribute(oplysningsaktivitetsTilstand, 0..1, [[Reference(Condition)]], [["Condition"]], [["oplysningsaktivitetsTilstand"]],
    [["The conditions that came of it."]],
    [["De tilstande, der kom ud af det."]], [["FkiInformationGathering#ClinicalImpression.finding.itemReference"]])
