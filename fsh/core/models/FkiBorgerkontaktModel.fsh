Logical: FkiBorgerkontaktModel
Parent: Element
Id: FkiBorgerkontaktModel
* insert Model([["Encounter (information model)"]], [["Borgerkontakt (informationsmodel)"]], [["A meeting between citizen and municipality, planned or held."]], [["Et møde mellem borger og kommune, planlagt eller afholdt."]])
* insert Attribute(borgerkontaktstatus, 1..1, [[code]], [["Status"]], [["borgerkontaktstatus"]],
    [["Whether the contact is planned, held or called off."]],
    [["Om kontakten er planlagt, afholdt eller aflyst."]], [["FkiEncounter#Encounter.status"]])
* insert Attribute(borgerkontakttype, 0..*, [[CodeableConcept]], [["Type"]], [["borgerkontakttype"]],
    [["What the contact was for."]],
    [["Hvad kontakten gik ud på."]], [["FkiEncounter#Encounter.type"]])
* insert Attribute(borgerkontaktklasse, 1..1, [[Coding]], [["Class"]], [["borgerkontaktklasse"]],
    [["Where or how they met: at home, at a centre, by telephone or on a screen."]],
    [["Hvor eller hvordan de mødtes: i hjemmet, på et center, telefonisk eller på skærm."]], [["FkiEncounter#Encounter.class"]])
* insert Attribute(borgerkontaktstart, 1..1, [[dateTime]], [["Start"]], [["borgerkontaktstart"]],
    [["When the contact began or is planned to."]],
    [["Hvornår kontakten begyndte eller er planlagt til."]], [["FkiEncounter#Encounter.period.start"]])
* insert Attribute(borgerkontaktslut, 0..1, [[dateTime]], [["End"]], [["borgerkontaktslut"]],
    [["When it ended."]],
    [["Hvornår den sluttede."]], [["FkiEncounter#Encounter.period.end"]])
* insert Attribute(borgerkontaktlaengde, 0..1, [[Duration]], [["Length"]], [["borgerkontaktlængde"]],
    [["How long it lasted, less interruptions."]],
    [["Hvor længe den varede, fraregnet afbrydelser."]], [["FkiEncounter#Encounter.length"]])
* insert Attribute(borgerkontaktudfoerer, 0..*, [[Reference(Practitioner)]], [["Who took part"]], [["borgerkontaktudfører"]],
    [["The professionals who met the citizen."]],
    [["De fagpersoner, der mødte borgeren."]], [["FkiEncounter#Encounter.participant.individual"]])
* insert Attribute(borgerkontaktsubjekt, 0..1, [[Reference(Patient)]], [["Subject"]], [["borgerkontaktsubjekt"]],
    [["Whom the contact is about."]],
    [["Hvem kontakten handler om."]], [["FkiEncounter#Encounter.subject"]])
* insert Attribute(borgerkontaktansvarlig, 0..1, [[Reference(Organization)]], [["Responsible"]], [["borgerkontaktansvarlig"]],
    [["The organisation that answers for the contact."]],
    [["Den organisation, der har ansvar for kontakten."]], [["FkiEncounter#Encounter.serviceProvider"]])
* insert Attribute(borgerkontaktBaseretPaa, 0..*, [[Reference(CarePlan)]], [["Based on"]], [["borgerkontaktBaseretPå"]],
    [["The plan or intervention that the contact carries out."]],
    [["Den plan eller indsats, kontakten udfører."]], [["FkiEncounter#Encounter.extension:basedOnCarePlan"]])
* insert Attribute(borgerkontaktTilstand, 0..*, [[Reference(Condition)]], [["Condition"]], [["borgerkontaktTilstand"]],
    [["The conditions that the contact is about."]],
    [["De tilstande, kontakten handler om."]], [["FkiEncounter#Encounter.reasonReference"]])
