Profile: FkiCarePlan
Parent: CarePlan
Id: FkiCarePlan
* insert Header([["Care plan"]], [["Indsatsforløb"]],
    [["A pathway: several interventions with one purpose, decided together and ended together. One single intervention is FkiPlannedIntervention."]],
    [["Et forløb: flere indsatser med ét formål, bevilget sammen og afsluttet sammen. En enkelt indsats er FkiPlannedIntervention."]])
* insert CarePlanKind(care-plan)
* extension contains
    FkiBasedOnServiceRequestExtension named basedOnServiceRequest 0..1 and
    FkiCaseNumberExtension named caseNumber 0..1
* insert Short(extension[basedOnServiceRequest], [["The request that led to it"]], [["Anledningen (indsatsforløbAnledning)"]])
* insert Short(extension[caseNumber], [["Case that documents it"]], [["Den sag, det er dokumenteret i"]])
* category contains pathway 0..1
* category[pathway] from FkiCarePlanCategories (required)
* category[pathway].coding 1..1
* category[pathway].coding.system 1..1
* category[pathway].coding.system = $caresocial
* insert Short(category[pathway], [["Which kind of pathway"]], [["Forløbets art (indsatsforløbKategori)"]])
* insert Element(status, [["Where the pathway is in its life"]], [["Indsatsforløbstatus"]],
    [["As it stands when the data are read: active while it runs, completed or revoked when it has ended."]],
    [["Som det er, når data læses: active, så længe det er i gang, completed eller revoked, når det er slut."]])
* insert Short(intent, [["That it is a plan"]], [["At det er en plan (indsatsforløbhensigt)"]])
* insert Short(description, [["The pathway in words"]], [["Forløbet i ord (indsatsforløbBeskrivelse)"]])
* subject only Reference(FkiCitizen)
* insert Short(subject, [["The citizen"]], [["Borgeren"]])
* created 1..1
* insert Short(created, [["When the pathway was recorded"]], [["Indsatsforløbets oprettelsestid"]])
* insert Short(period, [["From when it is granted, until when"]], [["Hvornår det er bevilget fra og til"]])
* insert Short(period.start, [["Granted from"]], [["Bevillingstid"]])
* insert Short(period.end, [["Planned end, or actual end when it is over"]], [["Planlagt afslutning, eller den faktiske, når det er slut"]])
* author only Reference(FkiOrganization)
* insert Short(author, [["Organisation that granted it"]], [["Ansvarlig organisation"]])
* careTeam only Reference(FkiCareTeam)
* insert Short(careTeam, [["Who carries it out"]], [["Hvem der udfører det (leverandør)"]])
* addresses only Reference(FkiFocusCondition or FkiCondition)
* addresses.extension contains FkiRankExtension named rank 0..1
* insert Short(addresses, [["Conditions that place the citizen in the target group"]], [["Tilstande, der bringer borgeren i målgruppen"]])
* insert Short(addresses.extension[rank], [["Which comes first"]], [["Hvilken der kommer først (rang)"]])
* goal only Reference(Goal)
* insert Short(goal, [["Purpose and goals"]], [["Formål og mål"]])
* activity 0..*
* activity.outcomeReference only Reference(FkiEvaluation or Encounter)
* insert Short(activity.outcomeReference, [["Evaluations on the way"]], [["Vurderinger undervejs"]])
* insert Short(activity.detail.status, [["Whether it has begun, is over or was called off"]], [["Om forløbet er begyndt, færdigt eller aflyst (aktivitetsstatus)"]])
* activity.detail.statusReason from FkiCancellationReasons (extensible)
* insert Short(activity.detail.statusReason, [["Why it was called off or stopped"]], [["Hvorfor det er aflyst eller stoppet (forklaring af status)"]])
* activity.detail.performer only Reference(FkiOrganization or FkiCareTeam)
* insert Short(activity.detail.performer, [["Who carries it out"]], [["Leverandør"]])
* obeys fki-rank-one

Invariant: fki-rank-one
Severity: #error
Expression: "addresses.extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-rank' and value = 1).count() <= 1"
* insert Says([["Give rank 1 to one condition only."]], [["Giv kun én tilstand rang 1."]])

Instance: FkiCarePlan-genoptraening
InstanceOf: FkiCarePlan
Usage: #example
Title: "Genoptræningsforløb efter hoftebrud"
Description: "Brunos forløb efter genoptræningsplanen fra sygehuset."
* status = #active
* intent = #plan
* category[kind] = FkiCarePlanKindCodes#care-plan
* subject = Reference(FkiCitizen-bruno-elmer)
* created = "2026-11-05"
* period.start = "2026-11-05"
* author = Reference(FkiOrganization-elmeby-kommune)
* careTeam = Reference(FkiCareTeam-elmeby-traening)
* addresses = Reference(FkiFocusCondition-hoftebrud)
* addresses.extension[rank].valuePositiveInt = 1
* activity.detail.status = #in-progress
