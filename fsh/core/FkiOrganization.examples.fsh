// Elmeby is an invented municipality; its numbers are invented too and have valid check digits. No municipality code is kept for tests, so that
// the examples borrow one.

Instance: FkiOrganization-elmeby-kommune
InstanceOf: FkiOrganization
Usage: #example
Title: "Elmeby Kommune"
Description: "Kommunen er myndighed for hjemmepleje og hjemmesygepleje. Opdigtet."
* identifier[CVR-ID].use = #official
* identifier[CVR-ID].system = $cvr
* identifier[CVR-ID].value = "29123403"
* identifier[KOMBIT-ORG-ID].use = #official
* identifier[KOMBIT-ORG-ID].system = $kombit
* identifier[KOMBIT-ORG-ID].value = "urn:uuid:6b2c5c1e-8f0d-4c53-9d0e-5a3a1f7be001"
* active = true
* name = "Elmeby Kommune"

Instance: FkiOrganization-elmeby-sygepleje
InstanceOf: FkiOrganization
Usage: #example
Title: "Elmeby Sygepleje"
Description: "Hjemmesygeplejen i Elmeby Kommune. Fører journal og indberetter. Opdigtet."
* identifier[SOR-ID].use = #official
* identifier[SOR-ID].system = $sor
* identifier[SOR-ID].value = "900000000000011"
* identifier[EAN-ID].use = #official
* identifier[EAN-ID].system = $gln
* identifier[EAN-ID].value = "5790001234560"
* identifier[Kommunekode].system = $municipality
* identifier[Kommunekode].value = "0851"
* identifier[Regionskode].system = $region
* identifier[Regionskode].value = "DK-81"
* active = true
* name = "Elmeby Sygepleje"
* telecom.system = #phone
* telecom.value = "+45 99 00 00 00"
* telecom.use = #work
* partOf = Reference(FkiOrganization-elmeby-kommune)
