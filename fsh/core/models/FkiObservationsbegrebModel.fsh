Logical: FkiObservationsbegrebModel
Parent: Element
Id: FkiObservationsbegrebModel
* insert Model([["Observation (information model)"]], [["Observation (informationsmodel)"]], [["Something measured or seen of the citizen at a moment."]], [["Noget målt eller set hos borgeren på et tidspunkt."]])
* insert Attribute(observationskode, 1..1, [[Coding]], [["Observation code"]], [["observationskode"]],
    [["What was measured or seen."]],
    [["Hvad der er målt eller set."]], [["FkiObservation#Observation.code.coding"]])
* insert Attribute(observationsresultat, 0..1, [[Quantity]], [["Result"]], [["observationsresultat"]],
    [["What the measurement gave."]],
    [["Hvad målingen gav."]], [["FkiObservation#Observation.value[x]"]])
* insert Attribute(observationsenhed, 0..1, [[string]], [["Unit"]], [["observationsenhed"]],
    [["The unit of the result, in UCUM."]],
    [["Resultatets enhed i UCUM."]], [["FkiObservation#Observation.value[x]"]])
* insert Attribute(observationssubjekt, 0..1, [[Reference(Patient)]], [["Subject"]], [["observationssubjekt"]],
    [["Whom it is about."]],
    [["Hvem det handler om."]], [["FkiObservation#Observation.subject"]])
* insert Attribute(observationskontakt, 0..1, [[Reference(Encounter)]], [["Contact"]], [["observationskontakt"]],
    [["The contact at which it was done."]],
    [["Den kontakt, hvor det skete."]], [["FkiObservation#Observation.encounter"]])
* insert Attribute(observationsansvarlig, 0..*, [[Reference(Practitioner or Patient or RelatedPerson)]], [["Who observed"]], [["observationsansvarlig"]],
    [["Professional, citizen, relative or device."]],
    [["Fagperson, borger, pårørende eller udstyr."]], [["FkiObservation#Observation.performer"]])
* insert Attribute(observationBaseretPaa, 0..*, [[Reference(CarePlan or ServiceRequest)]], [["Based on"]], [["observationBaseretPå"]],
    [["The intervention or request behind the observation."]],
    [["Den indsats eller anmodning, der ligger bag."]], [["FkiObservation#Observation.basedOn"]])
* insert Attribute(observationstid, 0..1, [[dateTime]], [["Time"]], [["observationstid"]],
    [["When the observation holds."]],
    [["Hvornår observationen gælder."]], [["FkiObservation#Observation.effective[x]"]])
* insert Attribute(observationsstatus, 1..1, [[code]], [["Status"]], [["observationsstatus"]],
    [["Whether it is final or made by mistake."]],
    [["Om den er endelig eller lavet ved en fejl."]], [["FkiObservation#Observation.status"]])
