Profile: FkiCitizensOwnObservation
Parent: Observation
Id: FkiCitizensOwnObservation
* insert Header([["Citizen's own assessment"]], [["Borgervurdering"]],
    [["What the citizen says: of how a task goes, what it means, how it feels. The citizen is the one who answers; a professional may write it down."]],
    [["Hvad borgeren selv siger: om, hvordan en opgave går, hvad den betyder, hvordan det føles. Borgeren svarer; en fagperson kan skrive det ned."]])
* insert ObservationTexts
* insert Element(code, [["What the citizen assesses"]], [["Hvad borgeren vurderer (borgervurderingskode)"]],
    [["How well the citizen manages, or how much it means to the citizen."]], [["Hvor godt borgeren klarer sig, eller hvor meget det betyder for borgeren."]])
* subject 1..1
* subject only Reference(FkiCitizen)
* focus 0..1
* focus only Reference(FkiCondition or FkiMatterOfInterest)
* insert Element(focus, [["The condition or area that it is about"]], [["Tilstanden eller området, det handler om (borgervurderingsfokus)"]],
    [["What the assessment is about."]], [["Hvad vurderingen handler om."]])
* encounter only Reference(FkiEncounter)
* insert Element(encounter, [["Contact at which the citizen was asked"]], [["Kontakten, hvor borgeren blev spurgt"]],
    [["The contact in which the citizen answered."]], [["Den kontakt, hvor borgeren svarede."]])
* effective[x] 1..1
* effective[x] only dateTime
* performer 1..*
* performer only Reference(FkiCitizen or RelatedPerson or FkiPractitioner or FkiPractitionerRole)
* insert Element(performer, [["The citizen or relative who answered; whoever wrote it down may stand beside"]], [["Borgeren eller den pårørende, der svarede; den, der skrev det ned, kan stå ved siden af"]],
    [["Shows whose judgement it is: the citizen's, not the professional's."]], [["Viser, hvis vurdering det er: borgerens, ikke fagpersonens."]])
* value[x] only CodeableConcept or Quantity or integer or string or boolean
* insert Element(value[x], [["The citizen's answer"]], [["Borgerens svar (borgervurderingsresultat)"]],
    [["The answer by KL's code."]], [["Svaret med KL's kode."]])

Instance: FkiCitizensOwnObservation-tryghed
InstanceOf: FkiCitizensOwnObservation
Usage: #example
Title: "Brunos egen vurdering"
Description: "Bruno fortæller, hvordan det går med at gå i hjemmet."
* status = #final
* code.text = "Hvordan går det med at gå rundt derhjemme?"
* subject = Reference(FkiCitizen-bruno-elmer)
* focus = Reference(FkiCondition-mobilitet)
* effectiveDateTime = "2026-11-02"
* performer = Reference(FkiCitizen-bruno-elmer)
* valueCodeableConcept.text = "Det går, når jeg har rollatoren. Jeg er utryg ved badeværelset."
