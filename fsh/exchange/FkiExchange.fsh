// What FKI exchanges with doctors and hospitals, shaped so that MedCom's core and home care observation messages can carry it: a narrative for
// people on every resource, names, and a performer. FKI takes no dependency on MedCom's packages (docs/decisions/exchange.md).

RuleSet: Narrative
* text 1..1
* insert Element(text, [["In words"]], [["I ord"]],
    [["What the resource says, for a person to read: MedCom's messages are read where no one understands the codes."]],
    [["Det, ressourcen siger, til at læse: MedComs meddelelser læses også, hvor ingen forstår koderne."]])

Profile: FkiExchangeCitizen
Parent: FkiCitizen
Id: FkiExchangeCitizen
* insert Header([["Citizen, exchange"]], [["Borger, udveksling"]],
    [["A citizen as a doctor or hospital needs to know them: with a name, which reporting must leave out."]],
    [["En borger, som lægen eller sygehuset skal kende vedkommende: med navn, som indberetning skal udelade."]])
* insert Narrative
* identifier[cpr] 1..1
* name[official] 1..1

Profile: FkiExchangeOrganization
Parent: FkiOrganization
Id: FkiExchangeOrganization
* insert Header([["Organisation, exchange"]], [["Organisation, udveksling"]],
    [["A sender or receiver: with a SOR code, by which MedCom's messages are addressed, and a name."]],
    [["En afsender eller modtager: med SOR-kode, som MedComs meddelelser adresseres med, og navn."]])
* insert Narrative
* identifier[SOR-ID] 1..1
* name 1..1

Profile: FkiHomeCareObservation
Parent: FkiObservation
Id: FkiHomeCareObservation
* insert Header([["Home care observation, exchange"]], [["Hjemmeplejeobservation, udveksling"]],
    [["One result that home nursing sends on: a vital sign, a blood test, a TOBS score. Its values fit MedCom's message: a number with unit, or at most 12 characters."]],
    [["Ét resultat, hjemmesygeplejen sender videre: en vitalparameter, en blodprøve, en TOBS-score. Værdierne passer i MedComs meddelelse: et tal med enhed eller højst 12 tegn."]])
* insert Narrative
* obeys fki-m-01
* status = #final
* code.coding contains MedCom 0..1
* code.coding[MedCom].system 1..1
* code.coding[MedCom].system = $medcom-observation
* insert Element(code.coding[MedCom], [["MedCom's own code"]], [["MedComs egen kode"]],
    [["Where neither NPU nor LOINC has one: TOBS, consciousness."]], [["Hvor hverken NPU eller LOINC har en: TOBS, bevidsthed."]])
* subject only Reference(FkiExchangeCitizen)
* effective[x] 1..1
* effective[x] only dateTime
* performer 1..*
* value[x] only Quantity or string or CodeableConcept or integer

Invariant: fki-m-01
Severity: #error
Expression: "value.ofType(string).empty() or value.ofType(string).length() <= 12"
* insert Says([["Shorten the text to 12 characters: MedCom's message holds no more. Put the rest in the report's conclusion."]],
    [["Kort teksten ned til 12 tegn: MedComs meddelelse rummer ikke mere. Skriv resten i svarets konklusion."]])

Profile: FkiHomeCareReport
Parent: DiagnosticReport
Id: FkiHomeCareReport
* insert Header([["Home care report, exchange"]], [["Svar med hjemmeplejeobservationer, udveksling"]],
    [["The results of a visit, gathered for the citizen's doctor: what was measured, by whom, and what home nursing makes of it."]],
    [["Resultaterne af et besøg, samlet til borgerens læge: hvad der er målt, af hvem, og hvad hjemmesygeplejen mener om det."]])
* insert Narrative
* status = #final
* insert Element(status, [["Final"]], [["Endeligt"]], [["Only what is finished is sent."]], [["Kun det, der er færdigt, sendes."]])
* code = $loinc#11506-3
* insert Element(code, [["Progress note"]], [["Notat om forløbet"]], [["Always the same code, as HL7 Denmark's."]], [["Altid den samme kode, som HL7 Danmarks."]])
* category 1..*
* insert Element(category, [["Who sends it"]], [["Hvem der sender det"]], [["Home nursing."]], [["Hjemmesygeplejen."]])
* subject 1..1
* subject only Reference(FkiExchangeCitizen)
* insert Element(subject, [["The citizen"]], [["Borgeren"]], [["Whose results they are."]], [["Hvis resultater det er."]])
* effective[x] 1..1
* effective[x] only dateTime
* insert Element(effective[x], [["When it was measured"]], [["Hvornår der er målt"]], [["The time of the visit."]], [["Besøgets tidspunkt."]])
* issued 1..1
* insert Element(issued, [["When it was sent"]], [["Hvornår det er sendt"]], [["When the report was released."]], [["Hvornår svaret er frigivet."]])
* performer 2..2
* performer only Reference(FkiPractitioner or FkiPractitionerRole or FkiExchangeOrganization)
* insert Element(performer, [["The professional and the organisation"]], [["Fagpersonen og organisationen"]],
    [["Both, as MedCom's message asks for."]], [["Begge, som MedComs meddelelse kræver."]])
* result 1..*
* result only Reference(FkiHomeCareObservation)
* insert Element(result, [["The results"]], [["Resultaterne"]], [["One for each measurement."]], [["Et for hver måling."]])
* insert Element(conclusion, [["What home nursing makes of it"]], [["Hjemmesygeplejens vurdering"]],
    [["In words, with what the doctor is asked to do."]], [["I ord, med det, lægen bedes om."]])

CodeSystem: FkiExchangeTaskCodes
Id: fki-exchange-task-codes
* insert OwnCodes
* insert Header([["Kinds of answer"]], [["Svarets art"]], [["What an answer to something sent is."]], [["Hvad et svar på noget sendt er."]])
* insert Concept(receipt, [["Kvittering"]], [["Receipt"]], [["Det er modtaget eller afvist."]], [["It was received or refused."]])
* insert Concept(reaction, [["Reaktion"]], [["Reaction"]], [["Nogen har gjort noget ved det."]], [["Someone has acted on it."]])

ValueSet: FkiExchangeTasks
Id: fki-exchange-tasks
* insert OwnValues
* insert Header([["Kinds of answer"]], [["Svarets art"]], [["Receipt or reaction."]], [["Kvittering eller reaktion."]])
* include codes from system FkiExchangeTaskCodes

Profile: FkiExchangeTask
Parent: Task
Id: FkiExchangeTask
* insert Header([["Receipt or reaction, exchange"]], [["Kvittering eller reaktion, udveksling"]],
    [["What became of something that was sent: that it arrived, or what the receiver does about it. Nothing is known to have been read before this comes back."]],
    [["Hvad der blev af noget, der er sendt: at det er kommet frem, eller hvad modtageren gør ved det. Intet vides at være læst, før dette kommer retur."]])
* obeys fki-m-02
* status from FkiExchangeTaskStatuses (required)
* insert Element(status, [["Received, refused, taken on, done"]], [["Modtaget, afvist, taget op, gjort"]],
    [["received or rejected for a receipt; accepted, completed or failed for a reaction."]], [["received eller rejected for en kvittering; accepted, completed eller failed for en reaktion."]])
* intent = #order
* insert Element(intent, [["Always order"]], [["Altid order"]], [["R4 asks for one."]], [["R4 kræver en."]])
* code 1..1
* code from FkiExchangeTasks (required)
* insert Element(code, [["Receipt or reaction"]], [["Kvittering eller reaktion"]], [["A receipt says that it arrived, a reaction that someone acts."]], [["En kvittering siger, at det er kommet frem, en reaktion, at nogen handler."]])
* focus 1..1
* focus only Reference(FkiHomeCareReport or FkiServiceRequest or Bundle)
* insert Element(focus, [["What it answers"]], [["Det, den svarer på"]], [["What was sent."]], [["Det, der er sendt."]])
* for only Reference(FkiExchangeCitizen)
* insert Element(for, [["The citizen"]], [["Borgeren"]], [["Whom it is about."]], [["Hvem det handler om."]])
* authoredOn 1..1
* insert Element(authoredOn, [["When it was answered"]], [["Hvornår der er svaret"]], [["With the time of day."]], [["Med klokkeslæt."]])
* requester 1..1
* requester only Reference(FkiExchangeOrganization)
* insert Element(requester, [["Who sent what is answered"]], [["Afsenderen af det, der svares på"]], [["The receiver of this answer."]], [["Modtageren af dette svar."]])
* owner 1..1
* owner only Reference(FkiExchangeOrganization)
* insert Element(owner, [["Who answers"]], [["Hvem der svarer"]], [["The receiver of what was sent."]], [["Modtageren af det sendte."]])
* insert Element(statusReason, [["Why it was refused or not done"]], [["Hvorfor det er afvist eller ikke gjort"]], [["Required then."]], [["Kræves da."]])

ValueSet: FkiExchangeTaskStatuses
Id: fki-exchange-task-statuses
* insert OwnValues
* insert Header([["Statuses of answers"]], [["Svarets statusser"]], [["Of receipts and reactions."]], [["For kvitteringer og reaktioner."]])
* http://hl7.org/fhir/task-status#received
* http://hl7.org/fhir/task-status#rejected
* http://hl7.org/fhir/task-status#accepted
* http://hl7.org/fhir/task-status#completed
* http://hl7.org/fhir/task-status#failed

Invariant: fki-m-02
Severity: #error
Expression: "((status = 'rejected' or status = 'failed') implies statusReason.exists()) and (code.coding.where(code = 'receipt').exists() implies (status = 'received' or status = 'rejected'))"
* insert Says([["Let a receipt be received or rejected, and say why something was refused or not done (statusReason)."]],
    [["Lad en kvittering være received eller rejected, og sig, hvorfor noget er afvist eller ikke gjort (statusReason)."]])

// Where a diagnosis of the shared condition list belonged: MedCom says it in category, which in FKI means something else.
CodeSystem: FkiDiagnosisKindCodes
Id: fki-diagnosis-kind-codes
* insert OwnCodes
* insert Header([["Kinds of diagnosis"]], [["Diagnosens art"]], [["What a diagnosis of the shared condition list was made for."]], [["Hvad en diagnose i det fælles diagnosekort er stillet for."]])
* insert Concept(contact, [["Kontaktdiagnose"]], [["Diagnosis of a contact"]], [["Stillet ved en enkelt kontakt."]], [["Made at one contact."]])
* insert Concept(course, [["Forløbsdiagnose"]], [["Diagnosis of a course"]], [["Følger borgeren over tid."]], [["Follows the citizen over time."]])

ValueSet: FkiDiagnosisKinds
Id: fki-diagnosis-kinds
* insert OwnValues
* insert Header([["Kinds of diagnosis"]], [["Diagnosens art"]], [["Of a contact, or of a course."]], [["Af en kontakt eller et forløb."]])
* include codes from system FkiDiagnosisKindCodes

Extension: FkiDiagnosisKindExtension
Id: fki-diagnosis-kind
Context: Condition
* insert Header([["Kind of diagnosis"]], [["Diagnosens art"]],
    [["Whether an imported diagnosis was made at a contact or follows the citizen. Never whether the municipality works with it: that is FKI's category."]],
    [["Om en importeret diagnose er stillet ved en kontakt eller følger borgeren. Aldrig, om kommunen arbejder med den: det er FKI's kategori."]])
* value[x] 1..1
* value[x] only code
* valueCode from FkiDiagnosisKinds (required)
* insert Short(value[x], [["The kind"]], [["Arten"]])
