Profile: FkiCareTeam
Parent: CareTeam
Id: FkiCareTeam
* insert Header([["Service performer"]], [["Tilbudsudfører"]],
    [["The team or offer that carries out a pathway, and the organisation behind it."]],
    [["Det team eller tilbud, der udfører et forløb, og organisationen bag det."]])
* subject only Reference(FkiCitizen)
* insert Short(subject, [["The citizen"]], [["Borgeren"]])
* insert Short(name, [["What the team is called"]], [["Hvad teamet hedder"]])
* category ^slicing.discriminator.type = #value
* category ^slicing.discriminator.path = "coding.system"
* category ^slicing.rules = #open
* category contains ffb 0..1
* category[ffb].coding 1..1
* category[ffb].coding.system 1..1
* category[ffb].coding.system = $ffb
* category[ffb] from FkiServiceOffersFfb (required)
* insert Short(category, [["Type of offer"]], [["Tilbudstype"]])
* insert Short(category[ffb], [["Type of offer in adult social care (FFB)"]], [["Tilbudstype på voksensocialområdet (FFB)"]])
* managingOrganization only Reference(FkiOrganization)
* insert Short(managingOrganization, [["Organisation behind the offer"]], [["Tilbudsudførerens organisation"]])
* participant.member only Reference(FkiPractitioner or FkiPractitionerRole or FkiOrganization or FkiCitizen or RelatedPerson)
* insert Short(participant.member, [["Who takes part"]], [["Hvem der deltager"]])

Instance: FkiCareTeam-elmeby-traening
InstanceOf: FkiCareTeam
Usage: #example
Title: "Træningsteam i Elmeby"
Description: "Teamet, der udfører Brunos genoptræningsforløb."
* status = #active
* name = "Træningsteam Nord"
* subject = Reference(FkiCitizen-bruno-elmer)
* managingOrganization = Reference(FkiOrganization-elmeby-kommune)
