Logical: FkiVurderingModel
Parent: Element
Id: FkiVurderingModel
* insert Model([["Evaluation (information model)"]], [["Vurdering (informationsmodel)"]], [["A professional conclusion on the citizen’s situation or the pathway."]], [["En faglig konklusion om borgerens situation eller forløbet."]])
* insert Attribute(vurderingskode, 1..2, [[Coding]], [["Kind of evaluation"]], [["vurderingskode"]],
    [["What was evaluated and how."]],
    [["Hvad der er vurderet og hvordan."]], [["FkiEvaluation#Observation.code.coding"]])
* insert Attribute(vurderingsresultat, 0..1, [[string]], [["Result in words"]], [["vurderingsresultat"]],
    [["The conclusion in words."]],
    [["Konklusionen i ord."]], [["FkiEvaluation#Observation.value[x]"]])
* insert Attribute(struktureretVurdering, 0..*, [[Coding]], [["Result"]], [["struktureretVurdering"]],
    [["The level of need, where the evaluation is of support."]],
    [["Støttebehovets niveau, hvor vurderingen gælder støtte."]], [["FkiEvaluation#Observation.value[x]"]])
* insert Attribute(vurderingssubjekt, 0..1, [[Reference(Patient)]], [["Subject"]], [["vurderingssubjekt"]],
    [["Whom it is about."]],
    [["Hvem den handler om."]], [["FkiEvaluation#Observation.subject"]])
* insert Attribute(vurderingskontakt, 0..1, [[Reference(Encounter)]], [["Contact"]], [["vurderingskontakt"]],
    [["The contact at which it was made."]],
    [["Den kontakt, hvor den blev lavet."]], [["FkiEvaluation#Observation.encounter"]])
* insert Attribute(vurderingsansvarlig, 0..*, [[Reference(Practitioner)]], [["Responsible"]], [["vurderingsansvarlig"]],
    [["Who evaluated."]],
    [["Hvem der vurderede."]], [["FkiEvaluation#Observation.performer"]])
* insert Attribute(vurderingBaseretPaa, 0..*, [[Reference(CarePlan)]], [["Based on"]], [["vurderingBaseretPå"]],
    [["The plan or request that asked for it."]],
    [["Den plan eller anmodning, der bad om den."]], [["FkiEvaluation#Observation.basedOn"]])
* insert Attribute(vurderingstid, 1..1, [[dateTime]], [["Time"]], [["vurderingstid"]],
    [["When it was made."]],
    [["Hvornår den blev lavet."]], [["FkiEvaluation#Observation.effective[x]"]])
* insert Attribute(vurderingsstatus, 1..1, [[code]], [["Status"]], [["vurderingsstatus"]],
    [["Whether it is final or made by mistake."]],
    [["Om den er endelig eller lavet ved en fejl."]], [["FkiEvaluation#Observation.status"]])
