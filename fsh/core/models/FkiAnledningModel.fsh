Logical: FkiAnledningModel
Parent: Element
Id: FkiAnledningModel
* insert Model([["Service request (information model)"]], [["Anledning (informationsmodel)"]], [["What made the municipality act: a referral, a request, a rehabilitation plan."]], [["Det, der fik kommunen til at handle: en henvisning, en henvendelse, en genoptræningsplan."]])
* insert Attribute(anledningAnsvarlig, 1..1, [[Reference(Organization)]], [["Requester"]], [["anledningAnsvarlig"]],
    [["Who asks."]],
    [["Hvem der anmoder."]], [["FkiServiceRequest#ServiceRequest.requester"]])
* insert Attribute(anledningFra, 0..1, [[CodeableConcept]], [["Kind of requester"]], [["anledningFra"]],
    [["Which kind of party asks."]],
    [["Hvilken slags part der anmoder."]], [["FkiServiceRequest#ServiceRequest.extension:requesterType"]])
* insert Attribute(anledningsaarsag, 0..*, [[string]], [["Reason in words"]], [["anledningsårsag"]],
    [["Why, in words."]],
    [["Hvorfor, i ord."]], [["FkiServiceRequest#ServiceRequest.reasonCode"]])
* insert Attribute(anledningsstatus, 1..1, [[code]], [["Status"]], [["anledningsstatus"]],
    [["Where the request is in its life."]],
    [["Hvor henvendelsen er i sit forløb."]], [["FkiServiceRequest#ServiceRequest.status"]])
* insert Attribute(anledningsHensigt, 1..1, [[code]], [["Intent"]], [["anledningsHensigt"]],
    [["How binding it is."]],
    [["Hvor bindende den er."]], [["FkiServiceRequest#ServiceRequest.intent"]])
* insert Attribute(anledningsIndsats, 0..1, [[Coding]], [["Service asked for"]], [["anledningsIndsats"]],
    [["The municipal service that is asked for."]],
    [["Det kommunale område, der anmodes om."]], [["FkiServiceRequest#ServiceRequest.code"]])
* insert Attribute(anledningsAnmodetIndsats, 0..*, [[Coding]], [["Intervention asked for"]], [["anledningsAnmodetIndsats"]],
    [["The interventions that are asked for."]],
    [["De indsatser, der anmodes om."]], [["FkiServiceRequest#ServiceRequest.orderDetail"]])
* insert Attribute(anledningsSubjekt, 1..1, [[Reference(Patient)]], [["Subject"]], [["anledningsSubjekt"]],
    [["Whom it is about."]],
    [["Hvem den handler om."]], [["FkiServiceRequest#ServiceRequest.subject"]])
* insert Attribute(anledningstid, 1..1, [[dateTime]], [["Time"]], [["anledningstid"]],
    [["When the municipality received it; where that is not known, when it was sent."]],
    [["Hvornår kommunen modtog den; hvor det ikke vides, hvornår den blev sendt."]], [["FkiServiceRequest#ServiceRequest.authoredOn"]])
* insert Attribute(anledningBorgerIndforstaaetMed, 0..1, [[CodeableConcept]], [["Citizen agrees"]], [["anledningBorgerIndforståetMed"]],
    [["Whether the citizen agrees to the request."]],
    [["Om borgeren er indforstået med henvendelsen."]], [["FkiServiceRequest#ServiceRequest.extension:consentToLiaising"]])
* insert Attribute(anledningsbegrundelse, 0..*, [[Reference(Condition)]], [["Reason"]], [["anledningsbegrundelse"]],
    [["The diagnosis or condition behind it."]],
    [["Den diagnose eller tilstand, der ligger bag."]], [["FkiServiceRequest#ServiceRequest.reasonReference"]])
* insert Attribute(anledningsaarsagsreference, 0..*, [[Reference(Observation)]], [["Follow-up behind it"]], [["anledningsårsagsreference"]],
    [["The follow-up that led to it."]],
    [["Den opfølgning, der førte til den."]], [["FkiServiceRequest#ServiceRequest.reasonReference"]])
* insert Attribute(anledningDokumenteretISag, 0..1, [[Identifier]], [["Case number"]], [["anledningDokumenteretISag"]],
    [["The case in which it stands."]],
    [["Den sag, hvor den står."]], [["FkiServiceRequest#ServiceRequest.extension:caseNumber"]])
* insert Attribute(anledningErstatter, 0..1, [[Reference(ServiceRequest)]], [["Replaces"]], [["anledningErstatter"]],
    [["The request that this one takes the place of."]],
    [["Den henvendelse, som denne træder i stedet for."]], [["FkiServiceRequest#ServiceRequest.replaces"]])
* insert Attribute(anledningTypeAfGGOP, 0..2, [[CodeableConcept]], [["Type of rehabilitation plan"]], [["anledningTypeAfGGOP"]],
    [["The level of training that the hospital's plan asks for."]],
    [["Det niveau, sygehusets genoptræningsplan beder om."]], [["FkiServiceRequest#ServiceRequest.category"]])
* insert Attribute(anledningUdskrivningsdato, 0..1, [[date]], [["Discharge date"]], [["anledningUdskrivningsdato"]],
    [["The day the citizen left hospital."]],
    [["Den dag, borgeren blev udskrevet."]], [["FkiServiceRequest#ServiceRequest.extension:dischargeDate"]])
* insert Attribute(anledningAarsagManglendeAktivitet, 0..1, [[CodeableConcept]], [["Why no activity"]], [["anledningÅrsagManglendeAktivitet"]],
    [["Why nothing followed of the request."]],
    [["Hvorfor henvendelsen ikke førte til noget."]], [["FkiServiceRequest#ServiceRequest.extension:statusReason"]])
* insert Attribute(anledningTilbudtFoersteKontakt, 0..1, [[dateTime]], [["First contact offered"]], [["anledningTilbudtFørsteKontakt"]],
    [["The first time that the citizen was offered, kept or not."]],
    [["Den første tid, borgeren blev tilbudt, overholdt eller ej."]], [["FkiServiceRequest#ServiceRequest.occurrence[x]"]])
