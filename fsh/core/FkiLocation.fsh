Profile: FkiLocation
Parent: Location
Id: FkiLocation
* insert Header([["Location"]], [["Sted"]],
    [["Where help is given: a nursing clinic, a training centre, a temporary place. The citizen's own home is no Location; the contact's class says it."]],
    [["Hvor hjælpen gives: en sygeplejeklinik, et træningscenter, en midlertidig plads. Borgerens eget hjem er ikke et sted her; det siger kontaktens klasse."]])
* name 1..1
* insert Element(name, [["What the place is called"]], [["Hvad stedet hedder"]],
    [["The name that staff and citizens know the place by."]], [["Det navn, som medarbejdere og borgere kender stedet under."]])
* insert Element(type, [["What kind of place"]], [["Hvilken slags sted"]],
    [["What the place is for, such as a temporary place or a clinic."]], [["Hvad stedet er til, for eksempel en midlertidig plads eller en klinik."]])
* managingOrganization only Reference(FkiOrganization)
* insert Element(managingOrganization, [["Organisation that runs the place"]], [["Organisationen, der driver stedet"]],
    [["The organisation that answers for the place, which need not own the building."]], [["Organisationen, der står inde for stedet, og som ikke behøver at eje bygningen."]])
* address.extension contains $dk-municipality-code named municipalityCode 0..1
* insert Element(address.extension[municipalityCode], [["Municipality of the address"]], [["Adressens kommune (kommunekode)"]],
    [["The municipality that the address lies in."]], [["Kommunen, som adressen ligger i."]])
* partOf only Reference(FkiLocation)
* insert Element(partOf, [["The place that it is part of"]], [["Stedet, det er en del af"]],
    [["The place one step up, such as the centre that a room lies in."]], [["Stedet ét trin op, for eksempel centret, som en stue ligger i."]])

Instance: FkiLocation-elmeby-klinik
InstanceOf: FkiLocation
Usage: #example
Title: "Sygeplejeklinikken i Elmeby"
Description: "Kommunens klinik for borgere, der selv kan komme."
* status = #active
* name = "Sygeplejeklinikken, Elmeby Sundhedshus"
* managingOrganization = Reference(FkiOrganization-elmeby-sygepleje)
