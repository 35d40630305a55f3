Profile: FkiCitizensOwnObservation
Parent: Observation
Id: FkiCitizensOwnObservation
* insert Header([["Citizen's own assessment"]], [["Borgervurdering"]],
    [["What the citizen says: of how a task goes, what it means, how it feels. The citizen is the one who answers; a professional may write it down."]],
    [["Hvad borgeren selv siger: om, hvordan en opgave går, hvad den betyder, hvordan det føles. Borgeren svarer; en fagperson kan skrive det ned."]])
* insert ObservationTexts
* insert Short(code, [["What the citizen assesses"]], [["Hvad borgeren vurderer (borgervurderingskode)"]])
* subject 1..1
* subject only Reference(FkiCitizen)
* focus 0..1
* focus only Reference(FkiCondition or FkiMatterOfInterest)
* insert Short(focus, [["The condition or area that it is about"]], [["Tilstanden eller området, det handler om (borgervurderingsfokus)"]])
* encounter only Reference(FkiEncounter)
* insert Short(encounter, [["Contact at which the citizen was asked"]], [["Kontakten, hvor borgeren blev spurgt"]])
* effective[x] 1..1
* effective[x] only dateTime
* performer 1..*
* performer only Reference(FkiCitizen or RelatedPerson or FkiPractitioner or FkiPractitionerRole)
* insert Short(performer, [["The citizen or relative who answered; whoever wrote it down may stand beside"]], [["Borgeren eller den pårørende, der svarede; den, der skrev det ned, kan stå ved siden af"]])
* value[x] only CodeableConcept or Quantity or integer or string or boolean
* insert Short(value[x], [["The citizen's answer"]], [["Borgerens svar (borgervurderingsresultat)"]])

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
