// MedCom's codes that FKI names, under MedCom's canonical. Only a part of the system, and without displays: those are MedCom's to give.
CodeSystem: MedComObservationCodes
Id: medcom-observation-codes
* ^url = "http://medcomfhir.dk/ig/terminology/CodeSystem/medcom-observation-codes"
* ^version = "1.0.0-fki.1"
* ^status = #active
* ^experimental = false
* ^publisher = "MedCom"
* ^contact.name = "MedCom"
* ^contact.telecom.system = #url
* ^contact.telecom.value = "https://medcom.dk"
* ^jurisdiction = urn:iso:std:iso:3166#DK "Denmark"
* ^caseSensitive = true
* ^content = #fragment
* insert Header([["MedCom observation codes (part)"]], [["MedComs observationskoder (uddrag)"]],
    [["Codes that MedCom gives measurements that NPU has no code for: respiratory rate (MCS88122), the TOBS score (MCS88125, 0 to 15) and level of consciousness (MCS88126, 0 to 3). MedCom calls all of them experimental."]],
    [["Koder, som MedCom giver målinger, NPU ingen kode har for: respirationsfrekvens (MCS88122), TOBS-scoren (MCS88125, 0 til 15) og bevidsthedsniveau (MCS88126, 0 til 3). MedCom kalder dem alle eksperimentelle."]])
* ^copyright = "Codes: MedCom. Named here so that they can be validated; MedCom's own publication holds."
* #MCS88122
* #MCS88125
* #MCS88126
