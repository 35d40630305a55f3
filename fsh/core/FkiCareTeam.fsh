Profile: FkiCareTeam
Parent: CareTeam
Id: FkiCareTeam
* insert Header([["Service performer"]], [["Tilbudsudfører"]],
    [["The team or offer that carries out a pathway, and the organisation behind it."]],
    [["Det team eller tilbud, der udfører et forløb, og organisationen bag det."]])
* subject only Reference(FkiCitizen)
* insert Element(subject, [["The citizen"]], [["Borgeren"]],
    [["The citizen whom the team serves. Absent for a team that serves many."]], [["Borgeren, som teamet er der for. Udelades for et team, der er der for mange."]])
* insert Element(name, [["What the team is called"]], [["Hvad teamet hedder"]],
    [["The name that staff and citizen know the team by."]], [["Det navn, som medarbejdere og borger kender teamet under."]])
* category ^slicing.discriminator.type = #value
* category ^slicing.discriminator.path = "coding.system"
* category ^slicing.rules = #open
* category contains ffb 0..1
* category[ffb].coding 1..1
* category[ffb].coding.system 1..1
* category[ffb].coding.system = $ffb
* category[ffb] from FkiServiceOffersFfb (required)
* insert Element(category, [["Type of offer"]], [["Tilbudstype"]],
    [["The kind of service that the team is part of."]], [["Den slags tilbud, som teamet er en del af."]])
* insert Element(category[ffb], [["Type of offer in adult social care (FFB)"]], [["Tilbudstype på voksensocialområdet (FFB)"]],
    [["The kind of offer under the law on social services for adults, as FFB's list has it."]], [["Tilbuddets art efter serviceloven for voksne, som FFB's liste har den."]])
* managingOrganization only Reference(FkiOrganization)
* insert Element(managingOrganization, [["Organisation behind the offer"]], [["Tilbudsudførerens organisation"]],
    [["The organisation that answers for what the team does."]], [["Organisationen, der står inde for det, teamet gør."]])
* participant.member only Reference(FkiPractitioner or FkiPractitionerRole or FkiOrganization or FkiCitizen or RelatedPerson)
* insert Element(participant.member, [["Who takes part"]], [["Hvem der deltager"]],
    [["A professional, an organisation or a relative who is part of the team."]], [["En fagperson, en organisation eller en pårørende, der er med i teamet."]])

Instance: FkiCareTeam-elmeby-traening
InstanceOf: FkiCareTeam
Usage: #example
Title: "Træningsteam i Elmeby"
Description: "Teamet, der udfører Brunos genoptræningsforløb."
* status = #active
* name = "Træningsteam Nord"
* subject = Reference(FkiCitizen-bruno-elmer)
* managingOrganization = Reference(FkiOrganization-elmeby-kommune)
