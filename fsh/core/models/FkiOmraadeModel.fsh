Logical: FkiOmraadeModel
Parent: Element
Id: FkiOmraadeModel
* insert Model([["Matter of interest (information model)"]], [["Område (informationsmodel)"]], [["An area of the citizen’s life or health that has been looked at."]], [["Et område af borgerens liv eller helbred, der er set på."]])
* insert Attribute(omraadekode, 1..1, [[CodeableConcept]], [["Area code"]], [["områdekode"]],
    [["Which area, in FSIII's or the adult social care codes."]],
    [["Hvilket område, i FSIII eller voksensocialområdets koder."]], [["FkiMatterOfInterest#Observation.code"]])
* insert Attribute(omraadetekst, 0..1, [[string]], [["Area in words"]], [["områdetekst"]],
    [["What was found in the area."]],
    [["Hvad der blev fundet på området."]], [["FkiMatterOfInterest#Observation.value[x]"]])
* insert Attribute(omraadesubjekt, 0..1, [[Reference(Patient)]], [["Subject"]], [["områdesubjekt"]],
    [["Whom it is about."]],
    [["Hvem det handler om."]], [["FkiMatterOfInterest#Observation.subject"]])
* insert Attribute(omraadekontakt, 0..1, [[Reference(Encounter)]], [["Contact"]], [["områdekontakt"]],
    [["The contact at which the area was looked at."]],
    [["Den kontakt, hvor der blev set på området."]], [["FkiMatterOfInterest#Observation.encounter"]])
* insert Attribute(omraadeansvarlig, 0..1, [[Reference(Practitioner)]], [["Responsible professional"]], [["områdeansvarlig"]],
    [["Who looked at the area."]],
    [["Hvem der så på området."]], [["FkiMatterOfInterest#Observation.performer"]])
* insert Attribute(omraadeordre, 0..1, [[Reference(ServiceRequest)]], [["Ordered by"]], [["områdeordre"]],
    [["The request that asked for it."]],
    [["Den anmodning, der bad om det."]], [["FkiMatterOfInterest#Observation.basedOn"]])
* insert Attribute(omraadetid, 1..1, [[dateTime]], [["Time"]], [["områdetid"]],
    [["When the area was looked at."]],
    [["Hvornår der blev set på området."]], [["FkiMatterOfInterest#Observation.effective[x]"]])
* insert Attribute(omraadeinformant, 0..1, [[CodeableConcept]], [["Who informed"]], [["områdeinformant"]],
    [["Who told it."]],
    [["Hvem der har fortalt det."]], [["FkiMatterOfInterest#Observation.extension:informer"]])
* insert Attribute(omraadestatus, 1..1, [[code]], [["Status"]], [["områdestatus"]],
    [["Whether the record is final or made by mistake."]],
    [["Om registreringen er endelig eller lavet ved en fejl."]], [["FkiMatterOfInterest#Observation.status"]])
* insert Attribute(omraadeTilstandeUdenBehov, 0..*, [[Coding]], [["Conditions without need"]], [["(gateway) tilstandskode"]],
    [["Conditions of the area that were looked at and found not to be a problem."]],
    [["Tilstande på området, der er set på og ikke er et problem."]], [["FkiMatterOfInterest#Observation.extension:findingContextAtRisk"]])
