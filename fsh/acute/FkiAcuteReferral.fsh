Profile: FkiAcuteReferral
Parent: ServiceRequest
Id: FkiAcuteReferral
* insert Header([["Acute referral"]], [["Akuthenvisning"]],
    [["A request that acute nursing takes a citizen on: who asks, why, how soon, and whether it was accepted. Most come by telephone."]],
    [["En anmodning om, at akutsygeplejen tager sig af en borger: hvem der beder, hvorfor, hvor hurtigt, og om den blev taget imod. De fleste kommer pr. telefon."]])
* insert ReportedResource
* insert InEpisode
* insert InReport(extension[episodeOfCare].value[x])
* obeys fki-a-02 and fki-a-06 and fki-a-07 and fki-a-08
* extension contains
    FkiReferringPartyExtension named referringParty 1..1 and
    FkiUrgencyExtension named urgency 1..1 and
    FkiDeclineReasonExtension named declineReason 0..1
* insert Element(extension[referringParty], [["Which kind of party refers"]], [["Hvilken slags part der henviser"]],
    [["The party itself stands in requester."]], [["Parten selv står i requester."]])
* insert Element(extension[urgency], [["How soon"]], [["Hastegrad"]],
    [["As agreed with the referring party when the referral was received."]], [["Som aftalt med den henvisende part, da henvisningen blev modtaget."]])
* insert Element(extension[declineReason], [["Why it was not taken on"]], [["Hvorfor den ikke blev taget imod"]],
    [["When the status is revoked, and only then."]], [["Når status er revoked, og kun da."]])
* status from FkiAcuteReferralStatuses (required)
* insert Element(status, [["Accepted, over, declined or entered in error"]], [["Taget imod, afsluttet, afvist eller fejlregistreret"]],
    [["active when accepted, completed when the episode is over, revoked when declined, entered-in-error when it should never have been recorded."]],
    [["active, når den er taget imod, completed, når forløbet er slut, revoked, når den er afvist, entered-in-error, når den aldrig burde være registreret."]])
* intent = #order
* insert Element(intent, [["Always an order"]], [["Altid en bestilling (order)"]],
    [["A wish or a plan is not a referral."]], [["Et ønske eller en plan er ikke en henvisning."]])
* code 1..1
* code from FkiAcuteTasks (required)
* insert Not(code.text)
* insert Element(code, [["Acute nursing, or a temporary place"]], [["Akutsygepleje eller en midlertidig plads"]],
    [["The task that is asked for; the authority matrix says who answers for it."]], [["Den opgave, der anmodes om; myndighedsmatricen siger, hvem der har ansvaret for den."]])
* orderDetail from FkiInterventionsNursing (required)
* insert Not(orderDetail.text)
* insert Element(orderDetail, [["Interventions that are asked for"]], [["De indsatser, der anmodes om"]],
    [["FSIII's nursing interventions, where the referring party asks for some by name."]], [["FSIII's sygeplejeindsatser, hvor den henvisende part beder om bestemte."]])
* subject only Reference(Patient)
* insert InReport(subject)
* insert Element(subject, [["The citizen"]], [["Borgeren"]],
    [["Whom it is about; the same citizen throughout."]], [["Hvem det handler om; samme borger hele vejen."]])
* authoredOn 1..1
* insert Element(authoredOn, [["When it was received"]], [["Hvornår den blev modtaget"]],
    [["With the time of day: response time is counted from it."]], [["Med klokkeslæt: responstiden regnes herfra."]])
* requester 1..1
* requester.identifier 1..1
* requester.identifier only FkiSorIdentifier
* insert Not(requester.reference)
* insert Not(requester.display)
* insert Element(requester, [["Who refers"]], [["Hvem der henviser"]],
    [["The organisation by its SOR code, never the person."]], [["Organisationen ved sin SOR-kode, aldrig personen."]])
* insert Element(requester.identifier, [["SOR code"]], [["SOR-kode"]],
    [["Which organisation, never which person."]], [["Hvilken organisation, aldrig hvilken person."]])
* occurrence[x] only Period
* insert Element(occurrence[x], [["First contact offered, and when the request was closed"]], [["Tilbudt første kontakt, og hvornår anmodningen blev lukket"]],
    [["start is the first contact that was offered, end the day it was closed."]], [["start er den første kontakt, der blev tilbudt, end den dag, den blev lukket."]])
* reasonCode from FkiAcuteReasons (required)
* insert Not(reasonCode.text)
* insert Element(reasonCode, [["Why"]], [["Årsag"]],
    [["At least this or a reference to what lies behind (A-07)."]], [["Mindst denne eller en henvisning til det, der ligger bag (A-07)."]])
* reasonReference only Reference(Condition or Observation)
* insert InReport(reasonReference)
* insert Element(reasonReference, [["The condition, score or triage behind it"]], [["Den tilstand, score eller triage, der ligger bag"]],
    [["By reference where the report holds it. What early detection has reported is named by its id alone (identifier, urn:uuid:)."]],
    [["Ved henvisning, hvor rapporten rummer den. Det, tidlig opsporing har indberettet, nævnes kun ved sit id (identifier, urn:uuid:)."]])
* insert Not(identifier)
* insert Not(instantiatesCanonical)
* insert Not(instantiatesUri)
* insert Not(basedOn)
* insert Not(replaces)
* insert Not(requisition)
* insert Not(category)
* insert Not(priority)
* insert Not(doNotPerform)
* insert Not(quantity[x])
* insert Not(encounter)
* insert Not(asNeeded[x])
* insert Not(performerType)
* insert Not(performer)
* insert Not(locationCode)
* insert Not(locationReference)
* insert Not(insurance)
* insert Not(supportingInfo)
* insert Not(specimen)
* insert Not(bodySite)
* insert Not(note)
* insert Not(patientInstruction)
* insert Not(relevantHistory)

ValueSet: FkiAcuteReferralStatuses
Id: fki-acute-referral-statuses
* insert OwnValues
* insert Header([["Statuses of acute referrals"]], [["Akuthenvisningers statusser"]],
    [["Accepted, over, declined or entered in error."]], [["Taget imod, afsluttet, afvist eller fejlregistreret."]])
* http://hl7.org/fhir/request-status#active
* http://hl7.org/fhir/request-status#completed
* http://hl7.org/fhir/request-status#revoked
* http://hl7.org/fhir/request-status#entered-in-error

ValueSet: FkiAcuteTasks
Id: fki-acute-tasks
* insert OwnValues
* insert Header([["Tasks of acute nursing"]], [["Akutområdets opgaver"]],
    [["What may be asked for: acute nursing or a temporary place."]], [["Det, der kan anmodes om: akutsygepleje eller en midlertidig plads."]])
* FkiTaskCodes#acute-nursing
* FkiTaskCodes#temporary-place

Extension: FkiReferringPartyExtension
Id: fki-referring-party
Context: ServiceRequest
* insert Header([["Referring party"]], [["Henvisende part"]],
    [["Which kind of party refers to acute nursing."]], [["Hvilken slags part der henviser til akutsygepleje."]])
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from FkiReferringParties (required)
* insert Element(value[x], [["Kind of party"]], [["Slags part"]],
    [["One of a fixed list."]], [["Én fra en fast liste."]])

Extension: FkiUrgencyExtension
Id: fki-urgency
Context: ServiceRequest
* insert Header([["Urgency"]], [["Hastegrad"]],
    [["How soon the first visit should begin. R4's priority has four steps and says no hours."]],
    [["Hvor hurtigt første besøg bør begynde. R4's priority har fire trin og siger ingen timer."]])
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from FkiUrgencies (required)
* insert Element(value[x], [["How soon"]], [["Hastegrad"]],
    [["One of six; the code system says how many hours."]], [["Én af seks; kodesystemet siger hvor mange timer."]])

Extension: FkiDeclineReasonExtension
Id: fki-decline-reason
Context: ServiceRequest
* insert Header([["Reason for declining"]], [["Afvisningsårsag"]],
    [["Why the referral was not taken on."]], [["Hvorfor henvisningen ikke blev taget imod."]])
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from FkiDeclineReasons (required)
* insert Element(value[x], [["The reason"]], [["Årsagen"]],
    [["One of a fixed list."]], [["Én fra en fast liste."]])

Invariant: fki-a-02
Severity: #error
Expression: "authoredOn.empty() or authoredOn.toString().length() > 10"
* insert Says([["Give the time of day at which the referral was received: the response time is counted from it."]],
    [["Angiv klokkeslættet, henvisningen blev modtaget: responstiden regnes fra det."]])

Invariant: fki-a-06
Severity: #error
Expression: "(status = 'revoked') = extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-decline-reason').exists()"
* insert Says([["Give the reason when the referral was declined (revoked), and only then."]],
    [["Angiv årsagen, når henvisningen er afvist (revoked), og kun da."]])

Invariant: fki-a-07
Severity: #error
Expression: "status = 'entered-in-error' or reasonCode.exists() or reasonReference.exists()"
* insert Says([["Say why: a reason, or a reference to the condition, score or triage behind the referral."]],
    [["Sig hvorfor: en årsag eller en henvisning til den tilstand, score eller triage, der ligger bag."]])

Invariant: fki-a-08
Severity: #error
Expression: "iif(occurrence.ofType(Period).start < authoredOn, false, true)"
* insert Says([["Correct the times: the first contact cannot be offered before the referral was received."]],
    [["Ret tiderne: første kontakt kan ikke være tilbudt, før henvisningen blev modtaget."]])
