Logical: FkiOrganisationModel
Parent: Element
Id: FkiOrganisationModel
* insert Model([["Organisation (information model)"]], [["Organisation (informationsmodel)"]], [["A unit that keeps the record, decides, refers or delivers."]], [["En enhed, der fører journal, bevilger, henviser eller leverer."]])
* insert Attribute(organisationsid, 0..*, [[Identifier]], [["Organisation id"]], [["organisationsid"]],
    [["The organisation's number in SOR, FK Organisation or CVR."]],
    [["Organisationens nummer i SOR, FK Organisation eller CVR."]], [["FkiOrganization#Organization.identifier"]])
* insert Attribute(organisationHarAktivJournal, 0..1, [[boolean]], [["Active in the record"]], [["organisationHarAktivJournal"]],
    [["False where the organisation stands in the record by mistake."]],
    [["Falsk, hvor organisationen står i journalen ved en fejl."]], [["FkiOrganization#Organization.active"]])
* insert Attribute(organisationsnavn, 0..1, [[string]], [["Name"]], [["organisationsnavn"]],
    [["The name that citizens and partners know."]],
    [["Det navn, som borgere og samarbejdsparter kender."]], [["FkiOrganization#Organization.name"]])
* insert Attribute(organisationstype, 0..*, [[CodeableConcept]], [["Type"]], [["organisationstype"]],
    [["What kind of unit it is."]],
    [["Hvilken slags enhed det er."]], [["FkiOrganization#Organization.type"]])
* insert Attribute(organisationDelAf, 0..1, [[Reference(Organization)]], [["Part of"]], [["organisationDelAf"]],
    [["The organisation that this one belongs to."]],
    [["Den organisation, som denne hører under."]], [["FkiOrganization#Organization.partOf"]])
