Logical: FkiTilbudsudfoererModel
Parent: Element
Id: FkiTilbudsudfoererModel
* insert Model([["Service performer (information model)"]], [["Tilbudsudfører (informationsmodel)"]], [["The team or offer that carries out a pathway."]], [["Det team eller tilbud, der udfører et forløb."]])
* insert Attribute(tilbudstype, 0..*, [[CodeableConcept]], [["Type of offer"]], [["tilbudstype"]],
    [["What kind of offer it is, in the adult social care codes."]],
    [["Hvilken slags tilbud det er, efter voksensocialområdets koder."]], [["FkiCareTeam#CareTeam.category"]])
* insert Attribute(tilbudsudfoererOrganisation, 0..*, [[Reference(Organization)]], [["Performing organisation"]], [["tilbudsudførerOrganisation"]],
    [["The organisation behind the offer."]],
    [["Organisationen bag tilbuddet."]], [["FkiCareTeam#CareTeam.managingOrganization"]])
