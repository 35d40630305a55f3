Profile: FkiServiceRequest
Parent: ServiceRequest
Id: FkiServiceRequest
* insert Header([["Service request"]], [["Anledning"]],
    [["What made the municipality act: a referral, an application, a rehabilitation plan, a call from a relative."]],
    [["Det, der fik kommunen til at handle: en henvisning, en ansøgning, en genoptræningsplan, et opkald fra en pårørende."]])
* extension contains
    FkiRequesterTypeExtension named requesterType 0..1 and
    FkiConsentToLiaisingExtension named consentToLiaising 0..1 and
    FkiCaseNumberExtension named caseNumber 0..1 and
    FkiDischargeDateExtension named dischargeDate 0..1 and
    http://hl7.org/fhir/StructureDefinition/request-statusReason named statusReason 0..1
* insert Element(extension[requesterType], [["Which kind of party asks"]], [["Hvilken slags part der anmoder (anledningFra)"]],
    [["The citizen, relatives, the hospital, general practice or a colleague in the municipality."]], [["Borgeren, pårørende, sygehuset, almen praksis eller en kollega i kommunen."]])
* insert Element(extension[consentToLiaising], [["Whether the citizen agrees"]], [["Om borgeren er indforstået"]],
    [["Whether the citizen has agreed that the municipality may contact others about it."]], [["Om borgeren har sagt ja til, at kommunen må tale med andre om det."]])
* insert Element(extension[caseNumber], [["Case that documents it"]], [["Den sag, den er dokumenteret i"]],
    [["The case in the municipality's case system where the decision stands."]], [["Sagen i kommunens sagssystem, hvor afgørelsen står."]])
* insert Element(extension[dischargeDate], [["When the citizen left hospital"]], [["Udskrivningsdato"]],
    [["The day of discharge, from which the time limits of a rehabilitation plan are counted."]], [["Udskrivningsdagen, som fristerne for en genoptræningsplan regnes fra."]])
* extension[statusReason].value[x] from FkiMissingActivityReasons (required)
* insert Short(extension[statusReason].value[x], [["The reason"]], [["Årsagen"]])
* insert Element(extension[statusReason], [["Why nothing followed"]], [["Årsag til manglende aktivitet"]],
    [["Why the citizen got nothing of what was asked for, by code."]], [["Hvorfor borgeren ikke fik noget af det, der blev bedt om, som kode."]])
* insert Element(replaces, [["The request that it takes the place of"]], [["Anledningen, den erstatter"]],
    [["An earlier request that this one takes the place of. That one is then revoked."]], [["En tidligere anledning, som denne træder i stedet for. Den er da tilbagekaldt."]])
* insert Element(status, [["Where the request is in its life"]], [["Anledningsstatus"]],
    [["Active while it is waited or worked on, completed when it has been answered, revoked when it no longer holds."]], [["Active, så længe der ventes eller arbejdes på den, completed, når der er svaret, revoked, når den ikke længere gælder."]])
* insert Element(intent, [["How binding it is"]], [["Hvor bindende den er (anledningshensigt)"]],
    [["Order where another party has a right to ask for it, plan or proposal where the municipality decides."]], [["Order, hvor en anden part har ret til at bede om det, plan eller proposal, hvor kommunen beslutter."]])
* insert Element(category, [["Type of rehabilitation plan, or other category"]], [["Type af genoptræningsplan eller anden kategori"]],
    [["The level of a rehabilitation plan, or another division that the sender has made."]], [["Niveauet i en genoptræningsplan eller en anden inddeling, som afsenderen har lavet."]])
* code from FkiServiceTypes (extensible)
* insert Element(code, [["Municipal service asked for"]], [["Det kommunale område, der anmodes om (anledningsIndsats)"]],
    [["The part of the municipality that should answer it."]], [["Den del af kommunen, der skal svare på den."]])
* orderDetail from FkiInterventionsTransition (extensible)
* insert Element(orderDetail, [["Interventions asked for"]], [["Indsatser, der anmodes om"]],
    [["Named interventions, where the sender asks for them and not only for an area."]], [["Bestemte indsatser, hvor afsenderen beder om dem og ikke kun om et område."]])
* subject only Reference(FkiCitizen)
* insert Element(subject, [["The citizen"]], [["Borgeren"]],
    [["The citizen whom it is about."]], [["Borgeren, som den handler om."]])
* authoredOn 1..1
* insert Element(authoredOn, [["When the municipality received it"]], [["Hvornår kommunen modtog den (anledningstid)"]],
    [["When it was received; where that is not known, when it was sent."]], [["Hvornår den blev modtaget; hvor det ikke vides, hvornår den blev sendt."]])
* requester 1..1
* requester only Reference(FkiOrganization or FkiPractitioner or FkiPractitionerRole or FkiCitizen or RelatedPerson)
* insert Element(requester, [["Who asks"]], [["Hvem der anmoder (anledningsansvarlig)"]],
    [["The person or organisation behind it."]], [["Personen eller organisationen bag."]])
* insert Element(reasonCode, [["Why, in words"]], [["Hvorfor, i ord (anledningsårsag)"]],
    [["The sender's own words. Not reported."]], [["Afsenderens egne ord. Indberettes ikke."]])
* reasonReference only Reference(FkiFocusCondition or FkiCondition or Observation)
* insert Element(reasonReference, [["Diagnosis, condition or follow-up behind it"]], [["Diagnose, tilstand eller opfølgning bag (begrundelse)"]],
    [["What makes it necessary."]], [["Det, der gør den nødvendig."]])
* insert Element(occurrence[x], [["First contact offered"]], [["Tilbudt første kontakt"]],
    [["The day on which the citizen was offered a first contact, not the day on which it took place."]], [["Den dag, som borgeren fik tilbudt en første kontakt, ikke den dag, den fandt sted."]])

Extension: FkiRequesterTypeExtension
Id: fki-requester-type
Context: ServiceRequest
* insert Header([["Requester type"]], [["Anledning fra"]],
    [["Which kind of party asks. FSIII is leaving its codes for it behind; the organisation's type says the same."]],
    [["Hvilken slags part der anmoder. FSIII går bort fra sine koder for det; organisationens type siger det samme."]])
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from FkiRequestSourcesTransition (extensible)
* insert Short(value[x], [["Kind of party"]], [["Slags part"]])

Extension: FkiConsentToLiaisingExtension
Id: fki-consent-to-liaising
Context: ServiceRequest
* insert Header([["Consent to liaising"]], [["Borger indforstået med henvendelsen"]],
    [["Whether the citizen agrees that the request is made."]], [["Om borgeren er indforstået med, at henvendelsen sker."]])
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from FkiConsentToContact (required)
* insert Short(value[x], [["Agrees or not"]], [["Indforstået eller ej"]])

Extension: FkiDischargeDateExtension
Id: fki-discharge-date
Context: ServiceRequest
* insert Header([["Discharge date"]], [["Udskrivningsdato"]],
    [["The day the citizen left the hospital that made the rehabilitation plan."]],
    [["Den dag, borgeren blev udskrevet fra det sygehus, der lavede genoptræningsplanen."]])
* value[x] 1..1
* value[x] only date
* insert Short(value[x], [["The day"]], [["Dagen"]])

Instance: FkiServiceRequest-genoptraeningsplan
InstanceOf: FkiServiceRequest
Usage: #example
Title: "Genoptræningsplan fra sygehuset"
Description: "Sygehuset beder kommunen om genoptræning efter hoftebruddet."
* status = #active
* intent = #order
* subject = Reference(FkiCitizen-bruno-elmer)
* authoredOn = "2026-10-28T13:05:00+01:00"
* requester.display = "Ortopædkirurgisk afdeling"
* requester.identifier.system = $sor
* requester.identifier.value = "99912341000016"
* reasonReference = Reference(FkiFocusCondition-hoftebrud)
* extension[dischargeDate].valueDate = "2026-10-27"
