Instance: FkiCompletedIntervention-saarbehandling
InstanceOf: FkiCompletedIntervention
Usage: #example
Title: "Sårbehandling, leveret"
Description: "Forbinding skiftet ved besøget. Bruno holdt selv benet og fortalte, at det gjorde mindre ondt."
* status = #completed
* code = $fsiii#76878386-b3d2-4320-828a-a700e8a66234 "Sårbehandling"
* subject = Reference(FkiCitizen-bruno-elmer)
* encounter = Reference(FkiEncounter-saarpleje)
* performedPeriod.start = "2026-11-05T08:10:00+01:00"
* performedPeriod.end = "2026-11-05T08:25:00+01:00"
* performer.actor = Reference(FkiOrganization-elmeby-sygepleje)
* reasonReference = Reference(FkiCondition-saar)
* note.text = "Mindre væskende end i går."
