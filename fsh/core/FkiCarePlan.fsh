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
* insert Element(extension[basedOnServiceRequest], [["The request that led to it"]], [["Anledningen (indsatsforløbAnledning)"]],
    [["The referral, application or inquiry that the pathway answers."]], [["Den henvisning, ansøgning eller henvendelse, som forløbet svarer på."]])
* insert Element(extension[caseNumber], [["Case that documents it"]], [["Den sag, det er dokumenteret i"]],
    [["The case in the municipality's case system where the decision stands."]], [["Sagen i kommunens sagssystem, hvor afgørelsen står."]])
* category contains pathway 0..1
* category[pathway] from FkiCarePlanCategories (required)
* category[pathway].coding 1..1
* category[pathway].coding.system 1..1
* category[pathway].coding.system = $caresocial
* insert Element(category[pathway], [["Which kind of pathway"]], [["Forløbets art (indsatsforløbKategori)"]],
    [["The pathway's kind by KL's code, such as an intervention pathway under §140 or a purpose under social services."]], [["Forløbets art med KL's kode, for eksempel et interventionsforløb efter §140 eller et forløb efter serviceloven."]])
* insert Element(status, [["Where the pathway is in its life"]], [["Indsatsforløbstatus"]],
    [["As it stands when the data are read: active while it runs, completed or revoked when it has ended."]],
    [["Som det er, når data læses: active, så længe det er i gang, completed eller revoked, når det er slut."]])
* insert Element(intent, [["That it is a plan"]], [["At det er en plan (indsatsforløbhensigt)"]],
    [["A plan that has been decided and is carried out; a proposal is no pathway yet."]], [["En plan, der er besluttet og udføres; et forslag er endnu ikke et forløb."]])
* insert Element(description, [["The pathway in words"]], [["Forløbet i ord (indsatsforløbBeskrivelse)"]],
    [["What the pathway consists of, written for citizen and staff. Not reported."]], [["Hvad forløbet består af, skrevet til borger og medarbejdere. Indberettes ikke."]])
* subject only Reference(FkiCitizen)
* insert Element(subject, [["The citizen"]], [["Borgeren"]],
    [["The citizen to whom the pathway was granted."]], [["Borgeren, som forløbet er bevilget."]])
* created 1..1
* insert Element(created, [["When the pathway was recorded"]], [["Indsatsforløbets oprettelsestid"]],
    [["When it was put on record, which may be before it begins."]], [["Hvornår det blev registreret, hvilket kan være før det begynder."]])
* insert Element(period, [["From when it is granted, until when"]], [["Hvornår det er bevilget fra og til"]],
    [["The period of the grant, not the days on which something was done."]], [["Bevillingens periode, ikke de dage, hvor der er udført noget."]])
* insert Element(period.start, [["Granted from"]], [["Bevillingstid"]],
    [["The day on which the citizen has a right to the pathway."]], [["Den dag, fra hvilken borgeren har ret til forløbet."]])
* insert Element(period.end, [["Planned end, or actual end when it is over"]], [["Planlagt afslutning, eller den faktiske, når det er slut"]],
    [["Expected end while the pathway runs; when its status is completed or revoked, the day on which it ended."]], [["Forventet slut, så længe forløbet er i gang; når status er completed eller revoked, den dag, det sluttede."]])
* author only Reference(FkiOrganization)
* insert Element(author, [["Organisation that granted it"]], [["Ansvarlig organisation"]],
    [["The organisation that decided on the pathway and answers for the decision."]], [["Organisationen, der har truffet afgørelsen om forløbet og står inde for den."]])
* careTeam only Reference(FkiCareTeam)
* insert Element(careTeam, [["Who carries it out"]], [["Hvem der udfører det (leverandør)"]],
    [["The team that delivers the pathway. Where only the organisation is known, it stands as performer."]], [["Teamet, der leverer forløbet. Er kun organisationen kendt, står den som udfører (performer)."]])
* addresses only Reference(FkiFocusCondition or FkiCondition)
* addresses.extension contains FkiRankExtension named rank 0..1
* insert Element(addresses, [["Conditions that place the citizen in the target group"]], [["Tilstande, der bringer borgeren i målgruppen"]],
    [["The diagnoses and conditions that the citizen has the pathway for."]], [["De diagnoser og tilstande, som borgeren har forløbet for."]])
* insert Element(addresses.extension[rank], [["Which comes first"]], [["Hvilken der kommer først (rang)"]],
    [["The order of what the pathway is for. Only one condition may come first."]], [["Rækkefølgen af det, forløbet gælder. Kun én tilstand kan komme først."]])
* goal only Reference(Goal)
* insert Element(goal, [["Purpose and goals"]], [["Formål og mål"]],
    [["Why the citizen has the pathway and what is to come of it."]], [["Hvorfor borgeren har forløbet, og hvad der skal komme ud af det."]])
* activity 0..*
* activity.outcomeReference only Reference(FkiEvaluation or Encounter)
* insert Element(activity.outcomeReference, [["Evaluations on the way"]], [["Vurderinger undervejs"]],
    [["Evaluations and contacts that show how the pathway goes."]], [["Vurderinger og kontakter, der viser, hvordan forløbet går."]])
* insert Element(activity.detail.status, [["Whether it has begun, is over or was called off"]], [["Om forløbet er begyndt, færdigt eller aflyst (aktivitetsstatus)"]],
    [["How far the pathway has come: not begun, going on, over, called off before it began, or stopped on the way."]], [["Hvor langt forløbet er: ikke begyndt, i gang, færdigt, aflyst før det begyndte eller stoppet undervejs."]])
* activity.detail.statusReason from FkiCancellationReasons (extensible)
* insert Element(activity.detail.statusReason, [["Why it was called off or stopped"]], [["Hvorfor det er aflyst eller stoppet (forklaring af status)"]],
    [["The reason, by KL's code. It belongs to a pathway that was called off or stopped, and to no other."]], [["Årsagen med KL's kode. Den hører til et forløb, der er aflyst eller stoppet, og ikke til andre."]])
* activity.detail.performer only Reference(FkiOrganization or FkiCareTeam)
* insert Element(activity.detail.performer, [["Who carries it out"]], [["Leverandør"]],
    [["The organisation or team that has the task of carrying the pathway out."]], [["Organisationen eller teamet, der har til opgave at udføre forløbet."]])
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
