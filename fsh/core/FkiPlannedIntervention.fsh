Profile: FkiPlannedIntervention
Parent: CarePlan
Id: FkiPlannedIntervention
* insert Header([["Planned intervention"]], [["Planlagt indsats"]],
    [["One kind of help that the citizen has been granted: what, since when, for which conditions, by whom. A pathway of several is FkiCarePlan."]],
    [["Én slags hjælp, som borgeren er bevilget: hvad, hvornår fra, for hvilke tilstande, af hvem. Et forløb af flere er FkiCarePlan."]])
* insert PlannedInterventionTexts
* insert CarePlanKind(planned-intervention)
* extension contains
    FkiBasedOnServiceRequestExtension named basedOnServiceRequest 0..1 and
    FkiCaseNumberExtension named caseNumber 0..1
* insert Element(extension[basedOnServiceRequest], [["The request that led to it"]], [["Anledningen (indsatsAnledning)"]],
    [["The referral, application or inquiry that the intervention answers."]], [["Den henvisning, ansøgning eller henvendelse, som indsatsen svarer på."]])
* insert Element(extension[caseNumber], [["Case that documents it"]], [["Den sag, den er dokumenteret i"]],
    [["The case in the municipality's case system where the decision stands."]], [["Sagen i kommunens sagssystem, hvor afgørelsen står."]])
* basedOn only Reference(FkiCarePlan)
* insert Element(basedOn, [["The care plan that it is part of"]], [["Indsatsforløbet, den er del af"]],
    [["The pathway that the intervention was decided in. Absent where it stands by itself."]], [["Forløbet, som indsatsen er besluttet i. Udelades, hvor den står alene."]])
* subject only Reference(FkiCitizen)
* created 1..1
* insert Element(created, [["When the intervention was recorded"]], [["Indsatsoprettelsestid"]],
    [["When it was put on record, which may be before it begins."]], [["Hvornår den blev registreret, hvilket kan være før den begynder."]])
* author only Reference(FkiOrganization)
* insert Element(author, [["Organisation that granted it"]], [["Indsatsansvarlig organisation"]],
    [["The organisation that decided on the intervention and answers for the decision."]], [["Organisationen, der har truffet afgørelsen om indsatsen og står inde for den."]])
* activity 1..1
* activity.detail 1..1
* activity.outcomeReference only Reference(FkiEncounter)
* insert Element(activity.outcomeReference, [["Contacts where it was carried out"]], [["Kontakter, hvor den er gennemført"]],
    [["The contacts and activities that have carried it out so far."]], [["De kontakter og aktiviteter, der hidtil har udført den."]])
* activity.detail.extension contains FkiDeliveryTypeExtension named deliveryType 0..*
* insert Element(activity.detail.extension[deliveryType], [["Group, individual, robot or digital"]], [["Gruppe, individuel, robot eller digital (leveringstype)"]],
    [["How the citizen gets it. Several may apply."]], [["Hvordan borgeren får den. Flere kan gælde."]])
* activity.detail.code.coding ^slicing.discriminator.type = #value
* activity.detail.code.coding ^slicing.discriminator.path = "system"
* activity.detail.code.coding ^slicing.rules = #open
* activity.detail.code.coding contains FSIIIlevel2 0..1 and FSIIIlevel3 0..1 and FFBintervention 0..1 and KLECode 0..1
* activity.detail.code.coding[FSIIIlevel2].system 1..1
* activity.detail.code.coding[FSIIIlevel2].system = $fsiii
* activity.detail.code.coding[FSIIIlevel2] from FkiInterventionsFsiiiTransition (required)
* activity.detail.code.coding[FSIIIlevel3].system 1..1
* activity.detail.code.coding[FSIIIlevel3].system = $local-intervention
* activity.detail.code.coding[FSIIIlevel3].code 1..1
* activity.detail.code.coding[FSIIIlevel3].display 1..1
* activity.detail.code.coding[FSIIIlevel3].extension contains FkiCodeListOwnerExtension named listOwner 0..1
* insert Element(activity.detail.code.coding[FSIIIlevel3].extension[listOwner], [["Whose list the code is from"]], [["Hvis liste koden er fra"]],
    [["The municipality or supplier whose catalogue the level 3 code is from. Without it the code says nothing to others."]], [["Kommunen eller leverandøren, hvis katalog niveau 3-koden er fra. Uden den siger koden ikke andre noget."]])
* activity.detail.code.coding[FFBintervention].system 1..1
* activity.detail.code.coding[FFBintervention].system = $ffb
* activity.detail.code.coding[FFBintervention] from FkiInterventionsFfb (required)
* activity.detail.code.coding[KLECode].system 1..1
* activity.detail.code.coding[KLECode].system = $kle
* insert Element(activity.detail.code.coding[FSIIIlevel2], [["FSIII intervention, level 2"]], [["FSIII-indsats på niveau 2"]],
    [["What all municipalities share and report on."]], [["Det, som alle kommuner er fælles om og indberetter."]])
* insert Element(activity.detail.code.coding[FSIIIlevel3], [["The municipality's own intervention, level 3"]], [["Kommunens egen indsats på niveau 3"]],
    [["The municipality's own, finer breakdown of level 2."]], [["Kommunens egen, finere opdeling af niveau 2."]])
* insert Element(activity.detail.code.coding[FFBintervention], [["FFB intervention"]], [["FFB-indsats"]],
    [["An intervention of adult social care."]], [["En indsats på voksensocialområdet."]])
* insert Element(activity.detail.code.coding[KLECode], [["KLE subject of the case"]], [["KLE-emne"]],
    [["The number that the case system files it under."]], [["Det nummer, som sagssystemet journaliserer den under."]])
* activity.detail.reasonReference only Reference(FkiCondition)
* activity.detail.goal only Reference(FkiGoal)
* insert Element(activity.detail.goal, [["Goals that it works towards"]], [["Mål, den arbejder hen imod (indsatsmål)"]],
    [["What the intervention should help the citizen reach."]], [["Hvad indsatsen skal hjælpe borgeren med at nå."]])
* activity.detail.performer only Reference(FkiOrganization)
* insert Element(activity.detail.performer, [["Organisation that carries it out"]], [["Indsatsleverandør"]],
    [["The supplier, municipal or private."]], [["Leverandøren, kommunal eller privat."]])
* insert Element(activity.detail.description, [["How to carry it out for this citizen"]], [["Handlingsanvisning"]],
    [["Instructions for staff. Not reported."]], [["Anvisning til medarbejderne. Indberettes ikke."]])

// What means the same of a planned intervention wherever one is recorded or reported.
RuleSet: PlannedInterventionTexts
* insert Element(status, [["Whether it is planned, running, ended or entered in error"]], [["Indsatsstatus"]],
    [["As it stands when the data are read: active while it runs, completed or revoked when it has ended, entered-in-error when it should never have been recorded."]],
    [["Som den er, når data læses: active, så længe den er i gang, completed eller revoked, når den er slut, entered-in-error, når den aldrig burde være registreret."]])
* insert Element(intent, [["That it is a plan"]], [["At det er en plan (indsatshensigt)"]],
    [["Always plan in reporting: what is granted, as opposed to what was done."]],
    [["Altid plan i indberetningen: det bevilgede i modsætning til det gjorte."]])
* insert Element(subject, [["The citizen who gets the help"]], [["Borgeren, der får hjælpen"]],
    [["Whom the intervention was granted to."]],
    [["Hvem indsatsen er bevilget til."]])
* insert Element(period, [["From the grant to the end"]], [["Fra bevilling til afslutning"]],
    [["The time for which the intervention is granted."]],
    [["Den tid, indsatsen er bevilget for."]])
* insert Element(period.start, [["When it was granted from"]], [["Indsatsbevillingstid"]],
    [["The date or time from which the citizen is granted the intervention, which may be later than when it was decided."]],
    [["Den dato eller tid, borgeren er bevilget indsatsen fra, hvilket kan være senere end beslutningen."]])
* insert Element(period.end, [["When it ends or ended"]], [["Indsatsafslutningstid"]],
    [["The planned end, or the real one once it has ended."]], [["Den planlagte afslutning, eller den faktiske, når den er slut."]])
* insert Element(activity, [["The intervention itself"]], [["Selve indsatsen"]],
    [["Exactly one: each intervention is a resource of its own, so that it can start, change and end by itself."]],
    [["Netop én: hver indsats er sin egen ressource, så den kan begynde, ændres og slutte for sig."]])
* insert Element(activity.detail, [["What is to be done"]], [["Hvad der skal gøres"]],
    [["The intervention, its status, its reasons and how it is delivered."]],
    [["Indsatsen, dens status, dens begrundelser og hvordan den leveres."]])
* insert Element(activity.detail.code, [["Which intervention"]], [["Indsatskode"]],
    [["FSIII's code at level 2; the municipality's own code below it may stand beside it."]],
    [["FSIII's kode på niveau 2; kommunens egen kode under den må stå ved siden af."]])
* insert Element(activity.detail.status, [["Status of the activity"]], [["Indsatsens aktivitetsstatus"]],
    [["Whether the intervention has begun, runs, is on hold or has ended; follows the status of the plan."]],
    [["Om indsatsen er begyndt, i gang, sat i bero eller slut; følger planens status."]])
* insert Element(activity.detail.reasonReference, [["Conditions that it is for"]], [["Tilstande, den er rettet mod (indsatsbegrundelse)"]],
    [["Every condition that is known to be a reason for the intervention."]],
    [["Enhver tilstand, der vides at begrunde indsatsen."]])
