Logical: FkiOpfoelgningsresultatModel
Parent: Element
Id: FkiOpfoelgningsresultatModel
* insert Model([["Follow-up result (information model)"]], [["Opfølgningsresultat (informationsmodel)"]], [["What was decided when an intervention or condition was followed up."]], [["Det, der blev besluttet ved opfølgning på en indsats eller tilstand."]])
* insert Attribute(opfoelgningsresultatKode, 1..1, [[CodeableConcept]], [["Code"]], [["opfølgningsresultatKode"]],
    [["That it is a follow-up."]],
    [["At det er en opfølgning."]], [["FkiFollowUp#Observation.code"]])
* insert Attribute(opfoelgningsresultat, 0..1, [[string]], [["Result in words"]], [["opfølgningsresultat"]],
    [["What was decided, in words."]],
    [["Hvad der blev besluttet, i ord."]], [["FkiFollowUp#Observation.value[x]"]])
* insert Attribute(opfoelgningsresultatStruktureret, 0..*, [[Coding]], [["Result"]], [["opfølgningsresultatStruktureret"]],
    [["Whether to go on, change or end."]],
    [["Om der skal fortsættes, ændres eller afsluttes."]], [["FkiFollowUp#Observation.value[x]"]])
* insert Attribute(opfoelgningsresultatSubjekt, 0..1, [[Reference(Patient)]], [["Subject"]], [["opfølgningsresultatSubjekt"]],
    [["Whom it is about."]],
    [["Hvem det handler om."]], [["FkiFollowUp#Observation.subject"]])
* insert Attribute(opfoelgningsresultatTid, 1..1, [[dateTime]], [["Time"]], [["opfølgningsresultatTid"]],
    [["When it was followed up."]],
    [["Hvornår der blev fulgt op."]], [["FkiFollowUp#Observation.effective[x]"]])
* insert Attribute(opfoelgningsresultatStatus, 1..1, [[code]], [["Status"]], [["opfølgningsresultatStatus"]],
    [["Whether it is final or made by mistake."]],
    [["Om det er endeligt eller lavet ved en fejl."]], [["FkiFollowUp#Observation.status"]])
* insert Attribute(opfoelgningsresultatKontakt, 0..1, [[Reference(Encounter)]], [["Contact"]], [["opfølgningsresultatKontakt"]],
    [["The contact at which it happened."]],
    [["Den kontakt, hvor det skete."]], [["FkiFollowUp#Observation.encounter"]])
* insert Attribute(opfoelgningsresultatAnsvarlig, 0..*, [[Reference(Practitioner)]], [["Responsible"]], [["opfølgningsresultatAnsvarlig"]],
    [["Who followed up."]],
    [["Hvem der fulgte op."]], [["FkiFollowUp#Observation.performer"]])
* insert Attribute(opfoelgningsresultatFokus, 0..*, [[Reference(CarePlan or Condition)]], [["About"]], [["opfølgningsresultatFokus"]],
    [["What was followed up."]],
    [["Hvad der blev fulgt op på."]], [["FkiFollowUp#Observation.focus"]])
