Instance: FkiPlannedIntervention-personlig-hygiejne
InstanceOf: FkiPlannedIntervention
Usage: #example
Title: "Hjælp til personlig hygiejne"
Description: "Bevilget Bruno efter faldet: hjælp til bad hver mandag og torsdag, fordi han ikke kan stå sikkert i badet."
* extension[caseNumber].valueIdentifier.use = #usual
* extension[caseNumber].valueIdentifier.value = "2026-104417"
* extension[caseNumber].valueIdentifier.assigner.display = "Elmeby Kommune"
* status = #active
* intent = #plan
* category[kind] = FkiCarePlanKindCodes#planned-intervention "Planlagt indsats"
* subject = Reference(FkiCitizen-bruno-elmer)
* created = "2026-11-02"
* period.start = "2026-11-03"
* author = Reference(FkiOrganization-elmeby-kommune)
* activity.detail.extension[deliveryType].valueCodeableConcept = $caresocial#8d12d74c-17da-47a7-a4fe-e69dbaec0a8c "Individuel indsats"
* activity.detail.code.coding[FSIIIlevel2] = $fsiii#17312894-b23f-43d9-9723-b725ac25d872 "Personlig hygiejne"
* activity.detail.code.coding[FSIIIlevel3] = $local-intervention#HYG-2 "Bad, stor hjælp"
* activity.detail.code.coding[FSIIIlevel3].extension[listOwner].valueIdentifier.system = $sor
* activity.detail.code.coding[FSIIIlevel3].extension[listOwner].valueIdentifier.value = "900000000000011"
* activity.detail.reasonReference = Reference(FkiCondition-mobilitet)
* activity.detail.status = #in-progress
* activity.detail.performer = Reference(FkiOrganization-elmeby-sygepleje)
* activity.detail.description = "Bruno vasker selv overkrop og ansigt. Badebænk og skridsikker måtte skal bruges."

Instance: FkiPlannedIntervention-saarbehandling
InstanceOf: FkiPlannedIntervention
Usage: #example
Title: "Sårbehandling"
Description: "Bevilget Bruno, efter at hjemmesygeplejersken fandt et sår på skinnebenet."
* status = #active
* intent = #plan
* category[kind] = FkiCarePlanKindCodes#planned-intervention "Planlagt indsats"
* subject = Reference(FkiCitizen-bruno-elmer)
* created = "2026-11-04"
* period.start = "2026-11-05"
* activity.detail.code.coding[FSIIIlevel2] = $fsiii#76878386-b3d2-4320-828a-a700e8a66234 "Sårbehandling"
* activity.detail.reasonReference = Reference(FkiCondition-saar)
* activity.detail.status = #in-progress
* activity.detail.performer = Reference(FkiOrganization-elmeby-sygepleje)
