// What § 140 and § 119 have in common: a request from outside leads to a course (forløb) of interventions, and every contact that was held is
// reported. The areas' own profiles say which codes, and where they differ.

// Exactly one number: SOR for health care, FK Organisation for a municipality's units without a SOR code.
RuleSet: CourseOrganization
* insert ReportedResource
* insert OrganizationTexts
* identifier 1..1
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #closed
* identifier contains SOR-ID 0..1 and KOMBIT-ORG-ID 0..1
* identifier[SOR-ID] only FkiSorIdentifier
* identifier[KOMBIT-ORG-ID] only FkiKombitIdentifier
* insert Element(identifier, [["SOR code or FK Organisation id"]], [["SOR-kode eller FK Organisation-id"]],
    [["Exactly one of the two."]], [["Netop én af de to."]])
* insert Short(identifier[SOR-ID], [["SOR code"]], [["SOR-kode"]])
* insert Short(identifier[KOMBIT-ORG-ID], [["FK Organisation id"]], [["FK Organisation-id"]])
* insert Not(type)
* insert Not(alias)
* insert Not(telecom)
* insert Not(address)
* insert Not(partOf)
* insert Not(contact)
* insert Not(endpoint)

RuleSet: CourseServiceRequest
* insert ReportedResource
* insert ServiceRequestTexts
* intent = #plan
* code.coding 1..1
* insert Not(code.text)
* subject only Reference(Patient)
* insert InReport(subject)
* authoredOn 1..1
* requester only Reference(Organization)
* insert InReport(requester)
* reasonReference only Reference(Condition)
* insert InReport(reasonReference)
* replaces 0..1
* replaces only Reference(ServiceRequest)
* insert InReport(replaces)
* insert Not(identifier)
* insert Not(instantiatesCanonical)
* insert Not(instantiatesUri)
* insert Not(basedOn)
* insert Not(requisition)
* insert Not(priority)
* insert Not(doNotPerform)
* insert Not(orderDetail)
* insert Not(quantity[x])
* insert Not(encounter)
* insert Not(asNeeded[x])
* insert Not(performerType)
* insert Not(performer)
* insert Not(locationCode)
* insert Not(locationReference)
* insert Not(reasonCode)
* insert Not(insurance)
* insert Not(supportingInfo)
* insert Not(specimen)
* insert Not(bodySite)
* insert Not(note)
* insert Not(patientInstruction)
* insert Not(relevantHistory)

RuleSet: ServiceRequestTexts
* insert Element(status, [["Where the request is in its life"]], [["Anledningsstatus"]],
    [["active while it is acted on, on-hold while nothing can happen, completed when it has led to what it should, revoked when it is withdrawn or another took its place, entered-in-error when it should never have been recorded."]],
    [["active, så længe der handles på den, on-hold, så længe intet kan ske, completed, når den har ført til det, den skulle, revoked, når den er trukket tilbage eller en anden er trådt i stedet, entered-in-error, når den aldrig burde være registreret."]])
* insert Element(intent, [["How binding it is"]], [["Hvor bindende den er (anledningshensigt)"]],
    [["In reporting always plan."]], [["I indberetningen altid plan."]])
* insert Element(code, [["Municipal service asked for"]], [["Det kommunale område, der anmodes om (anledningsIndsats)"]],
    [["Which of the municipality's services the request is for."]], [["Hvilket af kommunens områder anledningen gælder."]])
* insert Element(subject, [["The citizen"]], [["Borgeren"]],
    [["Whom the request is about."]], [["Hvem anledningen handler om."]])
* insert Element(authoredOn, [["When the municipality received it"]], [["Hvornår kommunen modtog den (anledningstid)"]],
    [["When it was received; where that is not known, when it was sent. A date without a time is enough."]],
    [["Hvornår den blev modtaget; hvor det ikke vides, hvornår den blev sendt. En dato uden klokkeslæt er nok."]])
* insert Element(requester, [["Who asks"]], [["Hvem der anmoder (anledningsansvarlig)"]],
    [["The hospital, the practice, the professional or the citizen behind the request."]],
    [["Det sygehus, den praksis, den fagperson eller den borger, der står bag anledningen."]])
* insert Element(reasonReference, [["Diagnosis, condition or follow-up behind it"]], [["Diagnose, tilstand eller opfølgning bag (begrundelse)"]],
    [["The diagnoses that the request came with, one for each meaning."]],
    [["De diagnoser, anledningen kom med, én for hver betydning."]])
* insert Element(replaces, [["The request that it takes the place of"]], [["Anledningen, den erstatter"]],
    [["The earlier request asked for the same, and is then revoked."]],
    [["Den tidligere anledning bad om det samme og er derefter trukket tilbage (revoked)."]])

RuleSet: CourseBasedOnServiceRequest
* extension contains FkiBasedOnServiceRequestExtension named basedOnServiceRequest 0..1
* insert InReport(extension[basedOnServiceRequest].value[x])
* insert Element(extension[basedOnServiceRequest], [["The request that led to it"]], [["Anledningen"]],
    [["The request that it answers. Where a new request takes the place of the old, the reference moves to the new one."]],
    [["Den anledning, det svarer på. Træder en ny anledning i stedet for den gamle, flyttes henvisningen til den nye."]])

RuleSet: CourseCarePlan
* insert ReportPlan
* insert CarePlanTexts
* insert CourseBasedOnServiceRequest
* category 1..1
* category.coding 1..1
* insert Not(category.text)
* insert Element(category, [["Intervention course or follow-up course"]], [["Interventionsforløb eller opfølgningsforløb (indsatsforløbKategori)"]],
    [["A course of treatment or training, or a course that follows up on one."]],
    [["Et forløb med behandling eller træning eller et forløb, der følger op på et."]])
* activity.detail.statusReason from FkiCancellationReasons (required)
* activity.detail.statusReason.coding 1..1
* insert Not(activity.detail.statusReason.text)
* activity.detail.performer 1..1
* activity.detail.performer only Reference(Organization)
* insert InReport(activity.detail.performer)
* insert Not(basedOn)
* insert Not(activity.detail.code)
* insert Not(activity.detail.reasonReference)

RuleSet: CarePlanTexts
* insert Element(status, [["Where the pathway is in its life"]], [["Indsatsforløbstatus"]],
    [["As it stands when the data are read: active while it runs, completed or revoked when it has ended, entered-in-error when it should never have been recorded."]],
    [["Som det er, når data læses: active, så længe det er i gang, completed eller revoked, når det er slut, entered-in-error, når det aldrig burde være registreret."]])
* insert Element(intent, [["That it is a plan"]], [["At det er en plan (indsatsforløbhensigt)"]],
    [["Always plan in reporting: what is granted, as opposed to what was done."]],
    [["Altid plan i indberetningen: det bevilgede i modsætning til det gjorte."]])
* insert Element(subject, [["The citizen"]], [["Borgeren"]],
    [["Whom the pathway was granted to."]], [["Hvem forløbet er bevilget til."]])
* insert Element(period, [["From when it is granted, until when"]], [["Hvornår det er bevilget fra og til"]],
    [["The time for which the pathway is granted. Another timing is another plan."]],
    [["Den tid, forløbet er bevilget for. En anden tid er et andet forløb."]])
* insert Element(period.start, [["Granted from"]], [["Bevillingstid"]],
    [["The date or time from which the pathway is granted."]], [["Den dato eller tid, forløbet er bevilget fra."]])
* insert Element(period.end, [["Planned end, or actual end when it is over"]], [["Planlagt afslutning, eller den faktiske, når det er slut"]],
    [["The planned end, or the real one once it has ended."]], [["Den planlagte afslutning, eller den faktiske, når det er slut."]])
* insert Element(activity, [["The pathway as one activity"]], [["Forløbet som én aktivitet"]],
    [["Carries the pathway's activity status and who carries it out. The interventions are plans of their own that refer to this one."]],
    [["Bærer forløbets aktivitetsstatus og hvem der udfører det. Indsatserne er deres egne planer, som henviser til dette."]])
* insert Element(activity.detail, [["Status and provider"]], [["Status og leverandør"]],
    [["Where the pathway is, why it was called off if it was, and who carries it out."]],
    [["Hvor forløbet er, hvorfor det er aflyst, hvis det er det, og hvem der udfører det."]])
* insert Element(activity.detail.status, [["Whether it has begun, is over or was called off"]], [["Om forløbet er begyndt, færdigt eller aflyst (aktivitetsstatus)"]],
    [["cancelled when it was called off before it began, stopped when it was broken off."]],
    [["cancelled, når det er aflyst, før det begyndte, stopped, når det er afbrudt."]])
* insert Element(activity.detail.statusReason, [["Why it was called off or stopped"]], [["Hvorfor det er aflyst eller stoppet (forklaring af status)"]],
    [["The citizen's or the professional's reason to end it before its time."]],
    [["Borgerens eller fagpersonens grund til at slutte før tiden."]])
* insert Element(activity.detail.performer, [["Who carries it out"]], [["Leverandør"]],
    [["The municipality's own unit, or a private provider that the citizen chose."]],
    [["Kommunens egen enhed eller en privat leverandør, som borgeren har valgt."]])

RuleSet: CoursePlannedIntervention
* insert ReportIntervention
* insert CourseBasedOnServiceRequest
* basedOn 0..1
* basedOn only Reference(CarePlan)
* insert InReport(basedOn)
* insert Element(basedOn, [["The course that it is part of"]], [["Forløbet, den er del af (indsatsDelAfPlan)"]],
    [["Required for treatment and training; an assessment or a conversation stands alone."]],
    [["Kræves for behandling og træning; en udredning eller samtale står alene."]])
* activity.detail.performer only Reference(Organization)
* insert InReport(activity.detail.performer)
* insert Element(activity.detail.performer, [["Who carries it out"]], [["Indsatsleverandør"]],
    [["The municipality's own unit, or a private provider."]],
    [["Kommunens egen enhed eller en privat leverandør."]])

RuleSet: CourseDeliveryType
* insert Element(activity.detail.extension[deliveryType], [["Group, individual, robot or digital"]], [["Gruppe, individuel, robot eller digital (leveringstype)"]],
    [["How the intervention is delivered. FSIII's codes no longer say it themselves."]],
    [["Hvordan indsatsen leveres. FSIII's koder siger det ikke længere selv."]])

RuleSet: CourseCondition
* insert ReportCondition
* obeys fki-course-condition-status
* insert Not(severity)

// A diagnosis from the referral, as it came. It is the sender's: the municipality neither rates it nor puts it in focus.
RuleSet: CourseFocusCondition
* insert ReportedResource
* insert ConditionTexts
* obeys fki-course-condition-status and fki-focus-condition-named
* clinicalStatus.coding 1..1
* insert Not(clinicalStatus.text)
* verificationStatus.coding 1..1
* insert Not(verificationStatus.text)
* code 1..1
* code.coding 0..1
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #closed
* insert Element(code, [["The diagnosis as it came"]], [["Diagnosen, som den kom (tværorganisatoriskTilstandskode)"]],
    [["The referral's diagnosis code, or its text where it has none."]],
    [["Henvisningens diagnosekode eller dens tekst, hvis den ingen har."]])
* insert Element(code.text, [["The diagnosis in words"]], [["Diagnosen i ord"]],
    [["Where the referral has no code, or as the sender's words for it. Nothing is added by the municipality."]],
    [["Hvor henvisningen ingen kode har, eller som afsenderens ord for den. Kommunen tilføjer intet."]])
* subject only Reference(Patient)
* insert InReport(subject)
* insert BareCondition
* insert Not(category)
* insert Not(severity)
* insert Not(recordedDate)

// HL7 Denmark's slice name; no rule is written on it, because its successor renames it (docs/decisions/diagnoses.md).
RuleSet: SksDiagnosis
* code.coding[SKS-D].system 1..1
* code.coding[SKS-D].system = $sks-diagnosis
* code.coding[SKS-D].code 1..1

RuleSet: CourseEncounter
* insert ReportEncounter
* period.end 1..1
* insert Element(period.end, [["End"]], [["Borgerkontaktslut"]],
    [["When the contact ended; of a planned contact, when it is expected to."]],
    [["Hvornår kontakten sluttede; for en planlagt kontakt, hvornår den ventes at slutte."]])
* extension contains FkiBasedOnCarePlanExtension named basedOnCarePlan 0..1
* insert InReport(extension[basedOnCarePlan].value[x])
* insert Element(extension[basedOnCarePlan], [["The course or intervention that it carries out"]], [["Forløbet eller indsatsen, den udfører (borgerkontaktBaseretPå)"]],
    [["Says what the contact was for: it has no type of its own."]],
    [["Siger, hvad kontakten var til: den har ingen type selv."]])
* insert Not(type)
* insert Not(reasonReference)

// Plans are told apart by their category, conditions by when they were recorded: a course has a category and an intervention none; what the
// municipality found has a date and the referral's diagnosis none.
RuleSet: CourseDeliveryReport(sibling)
* obeys fki-c-14 and fki-c-15
* entry ^slicing.discriminator[0].type = #type
* entry ^slicing.discriminator[0].path = "resource"
* entry ^slicing.discriminator[1].type = #exists
* entry ^slicing.discriminator[1].path = "resource.ofType(CarePlan).category"
* entry ^slicing.discriminator[2].type = #exists
* entry ^slicing.discriminator[2].path = "resource.ofType(Condition).recordedDate"
* entry ^slicing.rules = #closed
* entry contains
    citizen 1..1 and
    organization 0..* and
    serviceRequest 0..* and
    carePlan 0..* and
    plannedIntervention 0..* and
    condition 0..* and
    focusCondition 0..* and
    encounter 0..*
* entry[citizen].resource only {sibling}Citizen
* entry[organization].resource only {sibling}Organization
* entry[serviceRequest].resource only {sibling}ServiceRequest
* entry[carePlan].resource only {sibling}CarePlan
* entry[plannedIntervention].resource only {sibling}PlannedIntervention
* entry[condition].resource only {sibling}Condition
* entry[focusCondition].resource only {sibling}FocusCondition
* entry[encounter].resource only {sibling}Encounter
* insert Element(entry[citizen], [["The citizen, exactly one"]], [["Borgeren, netop én (indberetningsrapportBorger)"]],
    [["Whom the report is about; every other entry has this citizen as its subject."]],
    [["Hvem rapporten handler om; enhver anden entry har denne borger som subject."]])
* insert Element(entry[organization], [["Organisations"]], [["Organisationer"]],
    [["Who asked, and who carries the courses and interventions out."]],
    [["Hvem der har anmodet, og hvem der udfører forløb og indsatser."]])
* insert Element(entry[serviceRequest], [["Requests"]], [["Anledninger"]],
    [["Requests that are new, changed, replaced or ended, and those that plans refer to."]],
    [["Anledninger, der er nye, ændrede, erstattede eller afsluttede, og dem, planer henviser til."]])
* insert Element(entry[carePlan], [["Courses"]], [["Indsatsforløb"]],
    [["Courses that were granted, changed, ended or called off. A plan with a category is a course."]],
    [["Forløb, der er bevilget, ændret, afsluttet eller aflyst. En plan med en kategori er et forløb."]])
* insert Element(entry[plannedIntervention], [["Planned interventions"]], [["Planlagte indsatser"]],
    [["Interventions that were granted, changed or ended. A plan without a category is an intervention."]],
    [["Indsatser, der er bevilget, ændret eller afsluttet. En plan uden kategori er en indsats."]])
* insert Element(entry[condition], [["Conditions"]], [["Tilstande"]],
    [["Conditions that the municipality found, when they are new, changed or ended. They have a date of recording."]],
    [["Tilstande, som kommunen har fundet, når de er nye, ændrede eller afsluttede. De har en registreringsdato."]])
* insert Element(entry[focusCondition], [["The referral's diagnoses"]], [["Henvisningens diagnoser"]],
    [["Each diagnosis that the referral gives. They have no date of recording."]],
    [["Hver diagnose, som henvisningen angiver. De har ingen registreringsdato."]])
* insert Element(entry[encounter], [["Contacts"]], [["Borgerkontakter"]],
    [["Every contact that was held; planned ones may be left out."]],
    [["Enhver gennemført kontakt; planlagte kan udelades."]])

// As the core's own, under a name of these areas', so that a finding names their rules and not care's.
Invariant: fki-course-condition-status
Severity: #error
Expression: "clinicalStatus.exists() or verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/condition-ver-status' and code = 'entered-in-error').exists()"
* insert Says([["Give clinicalStatus; only a condition entered in error goes without."]],
    [["Angiv clinicalStatus; kun en fejlregistreret tilstand er uden."]])

Invariant: fki-focus-condition-named
Severity: #error
Expression: "code.empty() or code.coding.exists() or code.text.exists()"
* insert Says([["Give the diagnosis a code or a text, as the referral has it."]],
    [["Giv diagnosen en kode eller en tekst, som henvisningen har den."]])
