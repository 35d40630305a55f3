Instance: FkiEncounter-saarpleje
InstanceOf: FkiEncounter
Usage: #example
Title: "Besøg med sårpleje"
Description: "Hjemmesygeplejersken skifter forbinding hos Bruno. Planlagt til kl. 8, men begyndt fem minutter senere."
* extension[plannedStartDate].valueDateTime = "2026-11-05T08:00:00+01:00"
* extension[basedOnCarePlan].valueReference = Reference(FkiPlannedIntervention-saarbehandling)
* status = #finished
* class = $act-code#HH
* type = $caresocial#4530b499-d74b-4d2e-9df9-247047fb231d "udførelse af indsats"
* subject = Reference(FkiCitizen-bruno-elmer)
* period.start = "2026-11-05T08:05:00+01:00"
* period.end = "2026-11-05T08:30:00+01:00"
* reasonReference = Reference(FkiCondition-saar)
* serviceProvider = Reference(FkiOrganization-elmeby-sygepleje)
