// Health promotion and prevention: P1 to P4.

Instance: fki-indicator-p1
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(P1, fki-indicator-p1, continuous-variable, fki-prevention-indicators)
* insert Names([["Start of prevention"]], [["Start af forebyggelse"]],
    [["Median number of days from the request to the first clarifying or needs conversation."]],
    [["Mediantal dage fra henvendelsen til den første afklarende samtale eller behovssamtale."]])
* insert Basis([["Proposed by FKI."]], [["Foreslået af FKI."]])
* insert Group(all, [["Median in days."]], [["Median i dage."]])
* insert Members([["Requests for prevention that the municipality received in the period."]], [["Henvendelser om forebyggelse, som kommunen modtog i perioden."]],
    [["entry.resource.ofType(ServiceRequest).where(code.coding.where(code = 'a71921ea-fe83-441d-933b-cc21d0b3c8c3').exists() and status != 'entered-in-error' and authoredOn.toDate() >= %periodStart and authoredOn.toDate() <= %periodEnd)"]])
* insert Population(measure-population, [["Where a conversation was held."]], [["Hvor en samtale er holdt."]],
    [["%record.entry.resource.ofType(Encounter).where(status = 'finished' and extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-based-on-care-plan').value.ofType(Reference).resolve().ofType(CarePlan).where(activity.detail.code.coding.where(code = '6eddbaf7-2a73-49d4-91e7-6138d419f58c' or code = 'ee5606ac-1bed-487e-aa3c-72dcc30ec037').exists() and extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-based-on-service-request').value.ofType(Reference).resolve().ofType(ServiceRequest).where(id = %context.id).exists()).exists())"]])
* insert Population(measure-population-exclusion, [["Revoked."]], [["Trukket tilbage."]],
    [["status = 'revoked'"]])
* insert Population(measure-observation, [["Days to the first conversation."]], [["Dage til den første samtale."]],
    [["%record.entry.resource.ofType(Encounter).where(status = 'finished' and extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-based-on-care-plan').value.ofType(Reference).resolve().ofType(CarePlan).where(activity.detail.code.coding.where(code = '6eddbaf7-2a73-49d4-91e7-6138d419f58c' or code = 'ee5606ac-1bed-487e-aa3c-72dcc30ec037').exists() and extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-based-on-service-request').value.ofType(Reference).resolve().ofType(ServiceRequest).where(id = %context.id).exists()).exists()).period.start.aggregate(iif($total.empty(), $this, iif($this < $total, $this, $total)))"]])
* insert Since(d, [["authoredOn"]])
* insert Aggregate(median)
* insert Stratifiers

Instance: fki-indicator-p2
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(P2, fki-indicator-p2, proportion, fki-prevention-indicators)
* insert Names([["Prevention completed"]], [["Gennemførte forebyggelsesforløb"]],
    [["Care plans under § 119 that were completed, out of those that ended."]],
    [["Indsatsforløb efter § 119, der blev gennemført, ud af dem, der sluttede."]])
* insert Basis([["Proposed by FKI."]], [["Foreslået af FKI."]])
* insert Group(all, [["Share of care plans ended."]], [["Andel af afsluttede forløb."]])
* insert Members([["Care plans that ended in the period."]], [["Indsatsforløb afsluttet i perioden."]],
    [["entry.resource.ofType(CarePlan).where(category.where(memberOf('http://fhir.kl.dk/fki/ValueSet/fki-care-plan-categories-119')).exists() and status != 'entered-in-error' and activity.detail.where(status = 'completed' or status = 'cancelled' or status = 'stopped').exists() and iif(period.end.exists(), period.end.toDate(), meta.lastUpdated.toDate()).where($this >= %periodStart and $this <= %periodEnd).exists())"]])
* insert AllMembers
* insert Population(numerator, [["Completed."]], [["Gennemført."]],
    [["activity.detail.where(status = 'completed').exists()"]])
* insert Stratifiers

Instance: fki-indicator-p3
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(P3, fki-indicator-p3, proportion, fki-prevention-indicators)
* insert Names([["Smoking stop"]], [["Rygestop"]],
    [["Citizens who are smoke-free at follow-up, out of the smoking cessation interventions that ended."]],
    [["Borgere, der er røgfri ved opfølgning, ud af afsluttede indsatser med nikotin- og tobaksafvænning."]])
* insert Basis([["The Danish heart rehabilitation database counts smoking cessation."]], [["Dansk Hjerterehabiliteringsdatabase opgør rygestop."]])
* insert DataGap([["The smoking status is no part of the § 119 reporting: it comes from the record (FkiSmokingStatus)."]],
    [["Rygestatus er ikke del af § 119-indberetningen: den kommer fra journalen (FkiSmokingStatus)."]])
* insert Group(all, [["Share of interventions."]], [["Andel af indsatser."]])
* insert Members([["Smoking cessation interventions that ended in the period."]], [["Indsatser med nikotin- og tobaksafvænning afsluttet i perioden."]],
    [["entry.resource.ofType(CarePlan).where(activity.detail.code.coding.where(code = '6d24992e-e0a2-43e7-bc27-0234622a8655').exists() and status != 'entered-in-error' and activity.detail.where(status = 'completed' or status = 'cancelled' or status = 'stopped').exists() and iif(period.end.exists(), period.end.toDate(), meta.lastUpdated.toDate()).where($this >= %periodStart and $this <= %periodEnd).exists())"]])
* insert AllMembers
* insert Population(numerator, [["Smoke-free at the end or later."]], [["Røgfri ved afslutningen eller senere."]],
    [["%record.entry.resource.ofType(Observation).where(status != 'entered-in-error' and code.coding.where(system = 'http://loinc.org' and code = '72166-2').exists() and value.ofType(CodeableConcept).coding.where(code = '8517006' or code = '266919005').exists() and effective.ofType(dateTime).toDate() >= %context.period.end.toDate())"]])
* insert Stratifiers

Instance: fki-indicator-p4
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(P4, fki-indicator-p4, proportion, fki-prevention-indicators)
* insert Names([["Diagnosis known"]], [["Diagnose kendt"]],
    [["Requests for prevention that come with a coded diagnosis."]],
    [["Henvendelser om forebyggelse, der har en kodet diagnose med."]])
* insert Basis([["Need for diagnoses from general practice and hospital."]], [["Behovet for diagnoser fra almen praksis og sygehus."]])
* insert Group(all, [["Share of requests."]], [["Andel af henvendelser."]])
* insert Members([["Requests for prevention that the municipality received in the period."]], [["Henvendelser om forebyggelse, som kommunen modtog i perioden."]],
    [["entry.resource.ofType(ServiceRequest).where(code.coding.where(code = 'a71921ea-fe83-441d-933b-cc21d0b3c8c3').exists() and status != 'entered-in-error' and authoredOn.toDate() >= %periodStart and authoredOn.toDate() <= %periodEnd)"]])
* insert AllMembers
* insert Population(numerator, [["With a coded diagnosis."]], [["Med en kodet diagnose."]],
    [["reasonReference.resolve().ofType(Condition).where(code.coding.exists())"]])
* insert Stratifiers
