// What the observations of early detection have in common: in the record, where it matters who measured and why, and in a report, which leaves
// out persons, notes and equipment.

// The episode that it belongs to, and for a score or a triage what made someone look. Both extensions are HL7's own.
RuleSet: InEpisode
* extension contains http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare named episodeOfCare 0..1
* insert Element(extension[episodeOfCare], [["The episode that it belongs to"]], [["Forløbet, den hører til"]],
    [["The one that can be followed from the first change to the end."]], [["Det, der kan følges fra den første ændring til afslutningen."]])
* insert Element(extension[episodeOfCare].value[x], [["The episode"]], [["Forløbet"]],
    [["The episode in the same record or report."]], [["Forløbet i samme journal eller rapport."]])

RuleSet: TriggeredBy
* extension contains http://hl7.org/fhir/StructureDefinition/workflow-reasonReference named triggeredBy 0..*
* insert Element(extension[triggeredBy], [["What made someone look"]], [["Hvad der fik nogen til at måle eller vurdere"]],
    [["The everyday observation, triage or earlier score that this one answers."]],
    [["Den hverdagsobservation, triage eller tidligere score, som denne er svar på."]])
* insert Element(extension[triggeredBy].value[x], [["The observation"]], [["Observationen"]],
    [["An observation in the same record or report."]], [["En observation i samme journal eller rapport."]])

// Whoever measured stands in the record: a professional, the citizen, a relative.
RuleSet: MeasuredBySomeone
* insert InEpisode
* performer 1..*
* effective[x] 1..1
* effective[x] only dateTime

RuleSet: ReportedEarlyObservation
* insert ReportedMeasurement
* insert InEpisode
* insert InReport(extension[episodeOfCare].value[x])

RuleSet: ReportedMeasurement
* insert ReportedResource
* insert Element(status, [["Made, or entered in error"]], [["Foretaget eller fejlregistreret"]],
    [["final when it was made, entered-in-error when it should never have been recorded."]],
    [["final, når den er foretaget, entered-in-error, når den aldrig burde være registreret."]])
* status from FkiCareObservationStatuses (required)
* insert Not(code.text)
* subject 1..1
* subject only Reference(Patient)
* insert InReport(subject)
* insert Element(subject, [["The citizen"]], [["Borgeren"]],
    [["Whom it is about; the same citizen throughout."]], [["Hvem det handler om; samme borger hele vejen."]])
* effective[x] 1..1
* effective[x] only dateTime
* insert Element(effective[x], [["When it was measured or seen"]], [["Hvornår det er målt eller set"]],
    [["With the time of day: how fast someone reacts is computed from it."]],
    [["Med klokkeslæt: hvor hurtigt nogen reagerer, beregnes ud fra det."]])
* encounter only Reference(Encounter)
* insert InReport(encounter)
* insert Element(encounter, [["The contact where it was measured or seen"]], [["Kontakten, hvor det er målt eller set"]],
    [["Left out where there was none, as at a board meeting."]], [["Udelades, hvor der ingen var, som på et tavlemøde."]])
* insert Not(identifier)
* insert Not(basedOn)
* insert Not(partOf)
* insert Not(focus)
* insert Not(issued)
* insert Not(performer)
* insert Not(interpretation)
* insert Not(note)
* insert Not(bodySite)
* insert Not(specimen)
* insert Not(device)
* insert Not(referenceRange)
* insert Not(hasMember)

// A measurement says what it measured and nothing of how it came about. Which episode it belongs to, the score made of it and its contact say: R4's
// vital signs take no extension in a report that lies in a delivery, as HL7's validator reads them (docs/decisions/early-detection.md).
RuleSet: ReportedVitalSign
* insert ReportedMeasurement
* insert Element(category, [["That it is a vital sign"]], [["At det er en vitalparameter"]],
    [["FHIR's category, by which every system finds vital signs."]], [["FHIR's kategori, som alle systemer finder vitalparametre med."]])
* insert Not(derivedFrom)
