// Else's TOBS of 11 goes to her doctor, with what home nursing asks for; the doctor's system answers that it came, and that someone acts.

Instance: FkiExchangeCitizen-else
InstanceOf: FkiExchangeCitizen
Usage: #example
Title: "Else Test Lauridsen, udveksling"
Description: "Else, som lægens system skal kende hende."
* language = #da
* text.status = #generated
* text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"da\" lang=\"da\"><p>Else Test Lauridsen</p></div>"
* identifier[cpr].use = #official
* identifier[cpr].system = $cpr
* identifier[cpr].value = "0201919990"
* name[official].use = #official
* name[official].given[0] = "Else"
* name[official].given[1] = "Test"
* name[official].family = "Lauridsen"

RuleSet: ExchangeParty(sor, name)
* language = #da
* text.status = #generated
* text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"da\" lang=\"da\"><p>{name}</p></div>"
* identifier[SOR-ID].use = #official
* identifier[SOR-ID].system = $sor
* identifier[SOR-ID].value = "{sor}"
* name = "{name}"

Instance: FkiExchangeOrganization-sygepleje
InstanceOf: FkiExchangeOrganization
Usage: #example
Title: "Elmeby Sygepleje, udveksling"
Description: "Afsenderen."
* insert ExchangeParty(900000000000011, Elmeby Sygepleje)

Instance: FkiExchangeOrganization-laegehuset
InstanceOf: FkiExchangeOrganization
Usage: #example
Title: "Lægehuset i Elmeby, udveksling"
Description: "Modtageren. Opdigtet."
* insert ExchangeParty(900000000000052, Lægehuset i Elmeby)

RuleSet: ElsesResult(what)
* language = #da
* text.status = #generated
* text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"da\" lang=\"da\"><p>{what}</p></div>"
* status = #final
* subject = Reference(FkiExchangeCitizen-else)
* effectiveDateTime = "2027-01-12T10:55:00+01:00"
* performer[0] = Reference(FkiPractitionerRole-sygeplejerske)

Instance: FkiHomeCareObservation-tobs
InstanceOf: FkiHomeCareObservation
Usage: #example
Title: "TOBS 11"
Description: "Summen, som den sendes."
* insert ElsesResult(TOBS-score: 11)
* code.coding[MedCom] = $medcom-observation#MCS88125
* code.text = "TOBS-score"
* valueInteger = 11

Instance: FkiHomeCareObservation-puls
InstanceOf: FkiHomeCareObservation
Usage: #example
Title: "Puls 132"
Description: "Pulsen bag TOBS-scoren, med begge koder."
* insert ElsesResult(Puls: 132 pr. minut)
* category = $observation-category#vital-signs
* code.coding[LOINC] = $loinc#8867-4 "Heart rate"
* code.coding[NPU] = $npu#NPU21692
* code.text = "Puls"
* valueQuantity = 132 '/min' "/min"

Instance: FkiHomeCareReport-else
InstanceOf: FkiHomeCareReport
Usage: #example
Title: "Elses akutbesøg, svar til lægen"
Description: "Resultaterne og det, sygeplejersken beder lægen om."
* language = #da
* text.status = #generated
* text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"da\" lang=\"da\"><p>Else Test Lauridsen, 12. januar 2027: TOBS 11, puls 132. Væske givet, ambulance tilkaldt.</p></div>"
* status = #final
* category.text = "Hjemmesygepleje"
* code = $loinc#11506-3
* code.text = "Hjemmeplejeobservationer"
* subject = Reference(FkiExchangeCitizen-else)
* effectiveDateTime = "2027-01-12T10:55:00+01:00"
* issued = "2027-01-12T11:20:00+01:00"
* performer[0] = Reference(FkiPractitionerRole-sygeplejerske)
* performer[1] = Reference(FkiExchangeOrganization-sygepleje)
* result[0] = Reference(FkiHomeCareObservation-tobs)
* result[1] = Reference(FkiHomeCareObservation-puls)
* conclusion = "Væske givet, ambulance tilkaldt. Lægen bedes se medicinlisten igennem efter indlæggelsen."

RuleSet: AnswerToElse(kind, status, at)
* status = #{status}
* language = #da
* intent = #order
* code = FkiExchangeTaskCodes#{kind}
* focus = Reference(FkiHomeCareReport-else)
* for = Reference(FkiExchangeCitizen-else)
* authoredOn = "{at}"
* requester = Reference(FkiExchangeOrganization-sygepleje)
* owner = Reference(FkiExchangeOrganization-laegehuset)

Instance: FkiExchangeTask-kvittering
InstanceOf: FkiExchangeTask
Usage: #example
Title: "Svaret er modtaget"
Description: "Lægesystemets kvittering: svaret er kommet frem. Ingen har læst det endnu."
* insert AnswerToElse(receipt, received, 2027-01-12T11:20:30+01:00)

Instance: FkiExchangeTask-reaktion
InstanceOf: FkiExchangeTask
Usage: #example
Title: "Lægen ser på medicinen"
Description: "Lægens reaktion: opgaven er taget op."
* insert AnswerToElse(reaction, accepted, 2027-01-12T13:05:00+01:00)
* description = "Medicinlisten gennemgås, når Else er udskrevet."
