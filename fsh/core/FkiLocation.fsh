Profile: FkiLocation
Parent: Location
Id: FkiLocation
* insert Header([["Location"]], [["Sted"]],
    [["Where help is given: a nursing clinic, a training centre, a temporary place. The citizen's own home is no Location; the contact's class says it."]],
    [["Hvor hjælpen gives: en sygeplejeklinik, et træningscenter, en midlertidig plads. Borgerens eget hjem er ikke et sted her; det siger kontaktens klasse."]])
* name 1..1
* insert Short(name, [["What the place is called"]], [["Hvad stedet hedder"]])
* insert Short(type, [["What kind of place"]], [["Hvilken slags sted"]])
* managingOrganization only Reference(FkiOrganization)
* insert Short(managingOrganization, [["Organisation that runs the place"]], [["Organisationen, der driver stedet"]])
* address.extension contains $dk-municipality-code named municipalityCode 0..1
* insert Short(address.extension[municipalityCode], [["Municipality of the address"]], [["Adressens kommune (kommunekode)"]])
* partOf only Reference(FkiLocation)
* insert Short(partOf, [["The place that it is part of"]], [["Stedet, det er en del af"]])

Instance: FkiLocation-elmeby-klinik
InstanceOf: FkiLocation
Usage: #example
Title: "Sygeplejeklinikken i Elmeby"
Description: "Kommunens klinik for borgere, der selv kan komme."
* status = #active
* name = "Sygeplejeklinikken, Elmeby Sundhedshus"
* managingOrganization = Reference(FkiOrganization-elmeby-sygepleje)
