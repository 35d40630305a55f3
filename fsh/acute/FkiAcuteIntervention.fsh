Profile: FkiAcuteIntervention
Parent: Procedure
Id: FkiAcuteIntervention
* insert Header([["Acute intervention"]], [["Akutindsats"]],
    [["What was done at an acute visit, by FSIII's nursing interventions: intravenous medicine, blood samples, suturing, measurements."]],
    [["Det, der er gjort ved et akutbesøg, med FSIII's sygeplejeindsatser: intravenøs medicin, blodprøver, syning, målinger."]])
* insert ReportedResource
* insert InEpisode
* insert InReport(extension[episodeOfCare].value[x])
* insert CompletedInterventionTexts
* extension contains FkiIndependentWorkExtension named independentWork 0..1
* insert Element(extension[independentWork], [["Within nursing's own field"]], [["Selvstændigt virksomhedsområde"]],
    [["True when the nurse decided it alone, without a doctor's order."]], [["Sand, når sygeplejersken selv besluttede det, uden ordination fra en læge."]])
* status from FkiCareCompletedInterventionStatuses (required)
* code 1..1
* insert Not(code.text)
* insert LevelCodings(code)
* code.coding[level2] from FkiInterventionsNursing (required)
* subject only Reference(Patient)
* insert InReport(subject)
* encounter 1..1
* encounter only Reference(Encounter)
* insert InReport(encounter)
* insert Element(encounter, [["The visit where it was done"]], [["Besøget, hvor den er udført"]],
    [["Exactly one."]], [["Netop ét."]])
* basedOn only Reference(ServiceRequest)
* insert InReport(basedOn)
* insert Element(basedOn, [["The referral that asked for it"]], [["Den henvisning, der bad om den"]],
    [["Where someone outside asked for this intervention."]], [["Hvor nogen udefra har bedt om netop denne indsats."]])
* performed[x] 1..1
* performed[x] only dateTime or Period
* reasonReference only Reference(Condition or Observation)
* insert InReport(reasonReference)
* insert Not(identifier)
* insert Not(instantiatesCanonical)
* insert Not(instantiatesUri)
* insert Not(partOf)
* insert Not(statusReason)
* insert Not(category)
* insert Not(recorder)
* insert Not(asserter)
* insert Not(performer)
* insert Not(location)
* insert Not(reasonCode)
* insert Not(bodySite)
* insert Not(outcome)
* insert Not(report)
* insert Not(complication)
* insert Not(complicationDetail)
* insert Not(followUp)
* insert Not(note)
* insert Not(focalDevice)
* insert Not(usedReference)
* insert Not(usedCode)

Extension: FkiIndependentWorkExtension
Id: fki-independent-work
Context: Procedure
* insert Header([["Within nursing's own field"]], [["Selvstændigt virksomhedsområde"]],
    [["Whether the nurse decided the intervention alone, without a doctor's order."]],
    [["Om sygeplejersken selv besluttede indsatsen, uden ordination fra en læge."]])
* value[x] 1..1
* value[x] only boolean
* insert Element(value[x], [["True where no doctor ordered it"]], [["Sand, hvor ingen læge ordinerede den"]],
    [["Left out where it is not known."]], [["Udelades, hvor det ikke vides."]])
