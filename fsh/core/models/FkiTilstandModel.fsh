Logical: FkiTilstandModel
Parent: Element
Id: FkiTilstandModel
* insert Model([["Condition (information model)"]], [["Tilstand (informationsmodel)"]], [["A need or problem that a professional has assessed and the municipality acts on."]], [["Et behov eller problem, som en fagperson har vurderet, og kommunen handler på."]])
* insert Attribute(tilstandskode, 1..1, [[Coding]], [["Condition code"]], [["tilstandskode"]],
    [["What the condition is, in FSIII's or another agreed code system."]],
    [["Hvad tilstanden er, i FSIII eller et andet aftalt kodesystem."]], [["FkiCondition#Condition.code.coding"]])
* insert Attribute(tilstandssvaerhedsgrad, 0..1, [[Coding]], [["Severity"]], [["tilstandssværhedsgrad"]],
    [["How large the limitation is."]],
    [["Hvor stor begrænsningen er."]], [["FkiCondition#Condition.severity"]])
* insert Attribute(tilstandsstatus, 1..1, [[CodeableConcept]], [["Status"]], [["tilstandsstatus"]],
    [["Whether the citizen has the condition now."]],
    [["Om borgeren har tilstanden nu."]], [["FkiCondition#Condition.clinicalStatus"]])
* insert Attribute(tilstandsverificering, 0..1, [[CodeableConcept]], [["Certainty"]], [["tilstandsstatus (verifikation)"]],
    [["Whether the condition is confirmed, or was recorded by mistake."]],
    [["Om tilstanden er bekræftet eller registreret ved en fejl."]], [["FkiCondition#Condition.verificationStatus"]])
* insert Attribute(tilstandsvurdering, 0..1, [[string]], [["Assessment in words"]], [["tilstandsvurdering"]],
    [["What the professional wrote of the condition's extent."]],
    [["Fagpersonens egne ord om tilstandens omfang."]], [["FkiCondition#Condition.code.text"]])
* insert Attribute(tilstandFagligtNotat, 0..*, [[markdown]], [["Professional note"]], [["tilstandFagligtNotat"]],
    [["What colleagues need to know about the condition."]],
    [["Det, kolleger har brug for at vide om tilstanden."]], [["FkiCondition#Condition.note"]])
* insert Attribute(tilstandsInformant, 0..1, [[CodeableConcept]], [["Who informed"]], [["tilstandsInformant"]],
    [["Who told what the note says."]],
    [["Hvem der har fortalt det, notatet siger."]], [["FkiCondition#Condition.note.extension:informer"]])
* insert Attribute(tilstandsoprettelsestid, 0..1, [[dateTime]], [["Recorded"]], [["tilstandsoprettelsestid"]],
    [["When the condition was first recorded, which is not when it began."]],
    [["Hvornår tilstanden først blev registreret, hvilket ikke er hvornår den begyndte."]], [["FkiCondition#Condition.recordedDate"]])
* insert Attribute(tilstandsafslutningstid, 0..1, [[dateTime]], [["Ended"]], [["tilstandsafslutningstid"]],
    [["When the citizen no longer had the condition."]],
    [["Hvornår borgeren ikke længere havde tilstanden."]], [["FkiCondition#Condition.abatement[x]"]])
* insert Attribute(tilstandsplanlagtOpfoelgning, 0..1, [[Reference(Encounter)]], [["Planned follow-up"]], [["tilstandsplanlagtOpfølgning"]],
    [["The contact at which the condition is to be looked at again."]],
    [["Den kontakt, hvor tilstanden skal vurderes igen."]], [["none: the contact points to the condition (Encounter.reasonReference), so the link stands once"]])
* insert Attribute(tilstandsaarsag, 0..1, [[Reference(Condition)]], [["Cause"]], [["tilstandsårsag"]],
    [["The condition that this one follows from."]],
    [["Den tilstand, som denne følger af."]], [["FkiCondition#Condition.extension:dueTo"]])
* insert Attribute(tilstandssubjekt, 1..1, [[Reference(Patient)]], [["Subject"]], [["tilstandssubjekt"]],
    [["Whose condition it is."]],
    [["Hvis tilstand det er."]], [["FkiCondition#Condition.subject"]])
* insert Attribute(tilstandsansvarlig, 0..1, [[Reference(Practitioner)]], [["Responsible professional"]], [["tilstandsansvarlig"]],
    [["Who assessed the condition."]],
    [["Hvem der har vurderet tilstanden."]], [["FkiCondition#Condition.asserter"]])
* insert Attribute(tilstandsaendringshistorie, 0..*, [[Reference(Provenance)]], [["Change history"]], [["tilstandsændringshistorie"]],
    [["Who changed what, and when."]],
    [["Hvem der ændrede hvad og hvornår."]], [["none: the history points to what it tells of (Provenance.target), as FHIR has it"]])
* insert Attribute(tilstandsevidens, 0..*, [[Reference(Observation)]], [["Evidence"]], [["tilstandsevidens"]],
    [["What the assessment rests on."]],
    [["Det, vurderingen hviler på."]], [["FkiCondition#Condition.evidence.detail"]])
* insert Attribute(tilstandsfokus, 0..*, [[Coding]], [["In focus"]], [["tilstandsfokus"]],
    [["Says that a profession is working with the condition now."]],
    [["Siger, at en faggruppe arbejder med tilstanden nu."]], [["FkiCondition#Condition.category"]])
* insert Attribute(tilstandSidstVurderetTid, 0..1, [[dateTime]], [["Last assessed"]], [["tilstandSidstVurderetTid"]],
    [["When the condition was last assessed."]],
    [["Hvornår tilstanden sidst blev vurderet."]], [["FkiCondition#Condition.extension:conditionLastAssertedDate"]])
