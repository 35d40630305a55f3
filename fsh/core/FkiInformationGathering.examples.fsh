Instance: FkiInformationGathering-udredning
InstanceOf: FkiInformationGathering
Usage: #example
Title: "Sygeplejefaglig udredning"
Description: "Hjemmesygeplejerskens udredning ved første besøg; den førte til tilstanden sår."
* status = #completed
* code = $caresocial#47fd1468-89da-4803-9d7a-ecc039a30d92 "sygeplejefaglig udredning, FSIII"
* subject = Reference(FkiCitizen-bruno-elmer)
* effectiveDateTime = "2026-11-04"
* investigation.code = $fsiii#462f9352-0129-4d8e-8c75-a6dfed78ddcf "Mobilitet"
* investigation.item = Reference(FkiMatterOfInterest-mobilitet)
* finding.itemReference = Reference(FkiCondition-saar)
