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
    FkiStatusReasonExtension named statusReason 0..1
* insert Short(extension[requesterType], [["Which kind of party asks"]], [["Hvilken slags part der anmoder (anledningFra)"]])
* insert Short(extension[consentToLiaising], [["Whether the citizen agrees"]], [["Om borgeren er indforstået"]])
* insert Short(extension[caseNumber], [["Case that documents it"]], [["Den sag, den er dokumenteret i"]])
* insert Short(extension[dischargeDate], [["When the citizen left hospital"]], [["Udskrivningsdato"]])
* insert Short(extension[statusReason], [["Why nothing followed"]], [["Årsag til manglende aktivitet"]])
* insert Short(replaces, [["The request that it takes the place of"]], [["Anledningen, den erstatter"]])
* insert Short(status, [["Where the request is in its life"]], [["Anledningsstatus"]])
* insert Short(intent, [["How binding it is"]], [["Hvor bindende den er (anledningshensigt)"]])
* insert Short(category, [["Type of rehabilitation plan, or other category"]], [["Type af genoptræningsplan eller anden kategori"]])
* code from FkiServiceTypes (extensible)
* insert Short(code, [["Municipal service asked for"]], [["Det kommunale område, der anmodes om (anledningsIndsats)"]])
* orderDetail from FkiInterventionsTransition (extensible)
* insert Short(orderDetail, [["Interventions asked for"]], [["Indsatser, der anmodes om"]])
* subject only Reference(FkiCitizen)
* insert Short(subject, [["The citizen"]], [["Borgeren"]])
* authoredOn 1..1
* insert Element(authoredOn, [["When the municipality received it"]], [["Hvornår kommunen modtog den (anledningstid)"]],
    [["When it was received; where that is not known, when it was sent."]], [["Hvornår den blev modtaget; hvor det ikke vides, hvornår den blev sendt."]])
* requester 1..1
* requester only Reference(FkiOrganization or FkiPractitioner or FkiPractitionerRole or FkiCitizen or RelatedPerson)
* insert Short(requester, [["Who asks"]], [["Hvem der anmoder (anledningsansvarlig)"]])
* insert Short(reasonCode, [["Why, in words"]], [["Hvorfor, i ord (anledningsårsag)"]])
* reasonReference only Reference(FkiFocusCondition or FkiCondition or Observation)
* insert Short(reasonReference, [["Diagnosis, condition or follow-up behind it"]], [["Diagnose, tilstand eller opfølgning bag (begrundelse)"]])
* insert Short(occurrence[x], [["First contact offered"]], [["Tilbudt første kontakt"]])

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

Extension: FkiStatusReasonExtension
Id: fki-status-reason
Context: ServiceRequest
* insert Header([["Reason for missing activity"]], [["Årsag til manglende aktivitet"]],
    [["Why a request has led to nothing in this municipality: postponed, another municipality, free choice, a mistake."]],
    [["Hvorfor en henvendelse ikke har ført til aktivitet i denne kommune: udskudt, anden kommune, frit valg, fejl."]])
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from FkiMissingActivityReasons (required)
* insert Short(value[x], [["The reason"]], [["Årsagen"]])

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
