Profile: FkiAcuteEncounter
Parent: Encounter
Id: FkiAcuteEncounter
* insert Header([["Acute visit"]], [["Akutbesøg"]],
    [["A visit by the acute team, or a contact by video or telephone, as it was held. It belongs to exactly one episode."]],
    [["Et besøg af akutteamet eller en kontakt på skærm eller telefon, som den er gennemført. Det hører til netop ét forløb."]])
* insert ReportedEpisodeContact
* obeys fki-a-05
* extension contains http://hl7.dk/fhir/core/StructureDefinition/dk-core-planned-start-date named plannedStartDate 0..1
* insert Element(extension[plannedStartDate], [["When it was planned to begin"]], [["Hvornår det var planlagt til at begynde"]],
    [["Given where the visit was agreed beforehand."]], [["Angives, hvor besøget var aftalt på forhånd."]])
* status from FkiAcuteEncounterStatuses (required)
* type = $caresocial#15775b0a-7ec6-469e-9d3c-a81fbc9a1b45
* type 1..1
* episodeOfCare 1..1
* insert Element(episodeOfCare, [["The episode, exactly one"]], [["Forløbet, netop ét"]],
    [["Without it no one can follow the citizen from referral to end."]], [["Uden det kan ingen følge borgeren fra henvisning til afslutning."]])
* basedOn only Reference(ServiceRequest)
* insert InReport(basedOn)
* insert Element(basedOn, [["The referral that it answers"]], [["Den henvisning, det er svar på"]],
    [["Response time is counted from its receipt to the first visit."]], [["Responstiden regnes fra dens modtagelse til første besøg."]])
* period.end 1..1

ValueSet: FkiAcuteEncounterStatuses
Id: fki-acute-encounter-statuses
* insert OwnValues
* insert Header([["Statuses of acute visits"]], [["Akutbesøgs statusser"]],
    [["Held, or entered in error: a visit is reported when it is over."]], [["Gennemført eller fejlregistreret: et besøg indberettes, når det er slut."]])
* http://hl7.org/fhir/encounter-status#finished
* http://hl7.org/fhir/encounter-status#entered-in-error

Invariant: fki-a-05
Severity: #error
Expression: "status = 'entered-in-error' or episodeOfCare.resolve().ofType(EpisodeOfCare).period.all(iif(start > %resource.period.start or end < %resource.period.start, false, true))"
* insert Says([["Correct the times: the visit lies within its episode."]], [["Ret tiderne: besøget ligger inden for sit forløb."]])
