Instance: FkiIncrementalDelivery-uge-45
InstanceOf: FkiIncrementalDelivery
Usage: #example
Title: "Inkrementel levering med to rapporter"
Description: "To af Brunos rapporter, som gatewayen giver dem videre til en modtager. Rækkefølgen siger intet."
* type = #collection
* timestamp = "2026-11-06T06:00:00+01:00"
* entry[0].fullUrl = "https://gateway.elmeby.example/fhir/Bundle/FkiCareDeliveryReport-bruno-3-besoeg"
* entry[0].resource = FkiCareDeliveryReport-bruno-3-besoeg
* entry[1].fullUrl = "https://gateway.elmeby.example/fhir/Bundle/FkiCareDeliveryReport-bruno-2-saar"
* entry[1].resource = FkiCareDeliveryReport-bruno-2-saar
