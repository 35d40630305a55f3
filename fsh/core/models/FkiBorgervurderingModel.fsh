Logical: FkiBorgervurderingModel
Parent: Element
Id: FkiBorgervurderingModel
* insert Model([["Citizen’s own assessment (information model)"]], [["Borgervurdering (informationsmodel)"]], [["What the citizen says of how a task goes and what it means."]], [["Borgerens egne ord om, hvordan en opgave går, og hvad det betyder."]])
* insert Attribute(borgervurderingskode, 1..1, [[CodeableConcept]], [["What is assessed"]], [["borgervurderingskode"]],
    [["Whether it is how the task is done or what it means to the citizen."]],
    [["Om det er udførelsen eller betydningen for borgeren."]], [["FkiCitizensOwnObservation#Observation.code"]])
* insert Attribute(borgervurderingsresultat, 0..1, [[CodeableConcept]], [["Answer"]], [["borgervurderingsresultat"]],
    [["The citizen's answer."]],
    [["Borgerens svar."]], [["FkiCitizensOwnObservation#Observation.value[x]"]])
* insert Attribute(borgervurderingssubjekt, 0..1, [[Reference(Patient)]], [["Subject"]], [["borgervurderingssubjekt"]],
    [["The citizen."]],
    [["Borgeren."]], [["FkiCitizensOwnObservation#Observation.subject"]])
* insert Attribute(borgervurderingskontakt, 0..1, [[Reference(Encounter)]], [["Contact"]], [["borgervurderingskontakt"]],
    [["The contact at which the citizen was asked."]],
    [["Den kontakt, hvor borgeren blev spurgt."]], [["FkiCitizensOwnObservation#Observation.encounter"]])
* insert Attribute(borgervurderingsansvarlig, 0..*, [[Reference(Patient or RelatedPerson or Practitioner)]], [["Who answered"]], [["borgervurderingsansvarlig"]],
    [["Who gave the answer, and who wrote it down."]],
    [["Hvem der svarede, og hvem der skrev det ned."]], [["FkiCitizensOwnObservation#Observation.performer"]])
* insert Attribute(borgervurderingsfokus, 1..1, [[Reference(Condition)]], [["About"]], [["borgervurderingsfokus"]],
    [["The condition or area that the answer is about."]],
    [["Den tilstand eller det område, svaret handler om."]], [["FkiCitizensOwnObservation#Observation.focus"]])
* insert Attribute(borgervurderingstid, 1..1, [[dateTime]], [["Time"]], [["borgervurderingstid"]],
    [["When the citizen answered."]],
    [["Hvornår borgeren svarede."]], [["FkiCitizensOwnObservation#Observation.effective[x]"]])
* insert Attribute(borgervurderingsstatus, 1..1, [[code]], [["Status"]], [["borgervurderingsstatus"]],
    [["Whether it is final or made by mistake."]],
    [["Om den er endelig eller lavet ved en fejl."]], [["FkiCitizensOwnObservation#Observation.status"]])
