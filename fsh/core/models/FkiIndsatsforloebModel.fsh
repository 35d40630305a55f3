Logical: FkiIndsatsforloebModel
Parent: Element
Id: FkiIndsatsforloebModel
* insert Model([["Care plan (information model)"]], [["Indsatsforløb (informationsmodel)"]], [["A pathway: several interventions with one purpose."]], [["Et forløb: flere indsatser med ét formål."]])
* insert Attribute(indsatsforloebKategori, 1..1, [[CodeableConcept]], [["Category"]], [["indsatsforløbKategori"]],
    [["What kind of pathway it is."]],
    [["Hvilken slags forløb det er."]], [["FkiCarePlan#CarePlan.category"]])
* insert Attribute(indsatsforloebFormaal, 1..1, [[Reference(Goal)]], [["Purpose"]], [["indsatsforløbFormål"]],
    [["What the pathway is for."]],
    [["Hvad forløbet skal føre til."]], [["FkiCarePlan#CarePlan.goal"]])
* insert Attribute(indsatsforloebsmaal, 0..*, [[Reference(Goal)]], [["Goals"]], [["indsatsforløbsmål"]],
    [["The goals of the pathway."]],
    [["Forløbets mål."]], [["FkiCarePlan#CarePlan.goal"]])
* insert Attribute(indsatsforloebBeskrivelse, 0..1, [[string]], [["Description"]], [["indsatsforløbBeskrivelse"]],
    [["The pathway in words."]],
    [["Forløbet i ord."]], [["FkiCarePlan#CarePlan.description"]])
* insert Attribute(indsatsforloebOprettelsestid, 1..1, [[dateTime]], [["Created"]], [["indsatsforløbOprettelsestid"]],
    [["When the pathway was recorded."]],
    [["Hvornår forløbet blev registreret."]], [["FkiCarePlan#CarePlan.created"]])
* insert Attribute(indsatsforloebBevillingstid, 0..1, [[dateTime]], [["Granted"]], [["indsatsforløbBevillingstid"]],
    [["From when the pathway was granted."]],
    [["Hvornår forløbet er bevilget fra."]], [["FkiCarePlan#CarePlan.period.start"]])
* insert Attribute(indsatsforloebAfslutningstid, 0..1, [[dateTime]], [["End"]], [["indsatsforløbAfslutningstid"]],
    [["When it ends or ended."]],
    [["Hvornår det slutter eller sluttede."]], [["FkiCarePlan#CarePlan.period.end"]])
* insert Attribute(indsatsforloebsubjekt, 1..1, [[Reference(Patient)]], [["Subject"]], [["indsatsforløbsubjekt"]],
    [["Whose pathway it is."]],
    [["Hvis forløb det er."]], [["FkiCarePlan#CarePlan.subject"]])
* insert Attribute(indsatsforloebansvarlig, 0..1, [[Reference(Organization)]], [["Responsible"]], [["indsatsforløbansvarlig"]],
    [["The organisation that decided it."]],
    [["Den organisation, der har bevilget det."]], [["FkiCarePlan#CarePlan.author"]])
* insert Attribute(indsatsforloebsleverandoer, 0..*, [[Reference(CareTeam)]], [["Supplier"]], [["indsatsforløbsleverandør"]],
    [["Who carries out the pathway."]],
    [["Hvem der udfører forløbet."]], [["FkiCarePlan#CarePlan.careTeam"]])
* insert Attribute(indsatsforloebtilbud, 0..*, [[CodeableConcept]], [["Offer"]], [["indsatsforløbtilbud"]],
    [["The kind of offer that carries it out."]],
    [["Hvilken slags tilbud der udfører det."]], [["FkiCareTeam#CareTeam.category"]])
* insert Attribute(indsatsforloebmaalgruppe, 0..*, [[Reference(Condition)]], [["Target group"]], [["indsatsforløbmålgruppe"]],
    [["The conditions that place the citizen in the target group."]],
    [["De tilstande, der bringer borgeren i målgruppen."]], [["FkiCarePlan#CarePlan.addresses"]])
* insert Attribute(indsatsforloebmaalgruppeRang, 0..1, [[positiveInt]], [["Rank"]], [["indsatsforløbmålgruppeRang"]],
    [["Which of them comes first."]],
    [["Hvilken der kommer først."]], [["FkiCarePlan#CarePlan.addresses.extension:rank"]])
* insert Attribute(indsatsforloebhensigt, 1..1, [[code]], [["Intent"]], [["indsatsforløbhensigt"]],
    [["That it is a plan."]],
    [["At det er en plan."]], [["FkiCarePlan#CarePlan.intent"]])
* insert Attribute(indsatsforloebstatus, 1..1, [[code]], [["Status"]], [["indsatsforløbstatus"]],
    [["Where the pathway is in its life."]],
    [["Hvor forløbet er."]], [["FkiCarePlan#CarePlan.status"]])
* insert Attribute(indsatsforloebaendringshistorie, 0..*, [[Reference(Provenance)]], [["Change history"]], [["indsatsforløbændringshistorie"]],
    [["Who changed what, and when."]],
    [["Hvem der ændrede hvad og hvornår."]], [["none: the history points to what it tells of (Provenance.target), as FHIR has it"]])
* insert Attribute(indsatsforloebVurderinger, 0..*, [[Reference(Observation)]], [["Evaluations"]], [["indsatsforløbVurderinger"]],
    [["What was concluded of the pathway on the way."]],
    [["Hvad der undervejs er konkluderet om forløbet."]], [["FkiCarePlan#CarePlan.activity.outcomeReference"]])
* insert Attribute(indsatsforloebDokumenteretISag, 0..1, [[Identifier]], [["Case number"]], [["indsatsforløbDokumenteretISag"]],
    [["The case in which the decision stands."]],
    [["Den sag, hvor afgørelsen står."]], [["FkiCarePlan#CarePlan.extension:caseNumber"]])
* insert Attribute(indsatsforloebsAktivitetsstatus, 1..1, [[code]], [["Activity status"]], [["indsatsforløbsAktivitetsstatus"]],
    [["Whether the pathway has begun, is over or was called off."]],
    [["Om forløbet er begyndt, færdigt eller aflyst."]], [["FkiCarePlan#CarePlan.activity.detail.status"]])
* insert Attribute(indsatsforloebForklaringAfStatus, 0..1, [[CodeableConcept]], [["Why it ended"]], [["indsatsforløbForklaringAfStatus"]],
    [["The reason for calling it off or stopping it."]],
    [["Årsagen til, at det er aflyst eller stoppet."]], [["FkiCarePlan#CarePlan.activity.detail.statusReason"]])
* insert Attribute(indsatsforloebAnledning, 0..1, [[Reference(ServiceRequest)]], [["Occasion"]], [["indsatsforløbAnledning"]],
    [["The request that led to it."]],
    [["Den henvendelse, der førte til det."]], [["FkiCarePlan#CarePlan.extension:basedOnServiceRequest"]])
