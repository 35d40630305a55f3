// Rehabilitation after a hospital stay: R1 to R9.

Instance: fki-indicator-r1
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(R1, fki-indicator-r1, continuous-variable, fki-rehab-indicators)
* insert Names([["Waiting time for rehabilitation"]], [["Ventetid på genoptræning"]],
    [["Median number of days from discharge to the first contact that was offered."]],
    [["Mediantal dage fra udskrivning til den første kontakt, der blev tilbudt."]])
* insert Basis([["Waiting time for rehabilitation is one of the national goals for health."]], [["Ventetid på genoptræning er et af de nationale mål for sundhedsvæsenet."]])
* insert Group(all, [["Median in days."]], [["Median i dage."]])
* insert Members([["Rehabilitation plans of citizens discharged in the period."]], [["Genoptræningsplaner for borgere udskrevet i perioden."]],
    [["entry.resource.ofType(ServiceRequest).where(code.coding.where(code = '7fc66c15-0cb3-4c89-9e18-f3a01e6a6592').exists() and status != 'entered-in-error' and extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-discharge-date').value.ofType(date).where($this >= %periodStart and $this <= %periodEnd).exists())"]])
* insert Population(measure-population, [["With both dates."]], [["Med begge datoer."]],
    [["extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-discharge-date').value.ofType(date).exists() and occurrence.ofType(Period).start.exists()"]])
* insert Population(measure-population-exclusion, [["Postponed, another municipality's, or sent by mistake."]], [["Udskudt, en anden kommunes eller sendt ved en fejl."]],
    [["status = 'on-hold' and extension.where(url = 'http://hl7.org/fhir/StructureDefinition/request-statusReason' or url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-status-reason').value.ofType(CodeableConcept).coding.where(code = 'a8632e22-bf0c-4f5a-92a7-70977ba104d5' or code = 'f64b8f5e-8ced-4a8b-ab73-8994fb524915' or code = '8ac7be88-5d16-4dbd-a61a-ab02673f4b34').exists()"]])
* insert Population(measure-observation, [["Days to the first contact offered."]], [["Dage til den første tilbudte kontakt."]],
    [["occurrence.ofType(Period).start"]])
* insert Since(d, [["extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-discharge-date').value.ofType(date)"]])
* insert Aggregate(median)
* insert Stratifiers

Instance: fki-indicator-r2
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(R2, fki-indicator-r2, proportion, fki-rehab-indicators)
* insert Names([["Rehabilitation offered within seven days"]], [["Genoptræning tilbudt inden syv dage"]],
    [["Rehabilitation plans where the first contact was offered within seven days of discharge."]],
    [["Genoptræningsplaner, hvor første kontakt blev tilbudt inden syv dage efter udskrivning."]])
* insert Basis([["§ 140(4) of the Health Act: after seven days the citizen has a free choice of provider."]], [["Sundhedslovens § 140, stk. 4: efter syv dage har borgeren frit valg af leverandør."]])
* insert Group(all, [["Share of plans with both dates."]], [["Andel af planer med begge datoer."]])
* insert Members([["Rehabilitation plans of citizens discharged in the period."]], [["Genoptræningsplaner for borgere udskrevet i perioden."]],
    [["entry.resource.ofType(ServiceRequest).where(code.coding.where(code = '7fc66c15-0cb3-4c89-9e18-f3a01e6a6592').exists() and status != 'entered-in-error' and extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-discharge-date').value.ofType(date).where($this >= %periodStart and $this <= %periodEnd).exists())"]])
* insert Population(denominator, [["With both dates."]], [["Med begge datoer."]],
    [["extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-discharge-date').value.ofType(date).exists() and occurrence.ofType(Period).start.exists()"]])
* insert Population(denominator-exclusion, [["Postponed, another municipality's, or sent by mistake."]], [["Udskudt, en anden kommunes eller sendt ved en fejl."]],
    [["status = 'on-hold' and extension.where(url = 'http://hl7.org/fhir/StructureDefinition/request-statusReason' or url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-status-reason').value.ofType(CodeableConcept).coding.where(code = 'a8632e22-bf0c-4f5a-92a7-70977ba104d5' or code = 'f64b8f5e-8ced-4a8b-ab73-8994fb524915' or code = '8ac7be88-5d16-4dbd-a61a-ab02673f4b34').exists()"]])
* insert Population(numerator, [["Offered within seven days."]], [["Tilbudt inden syv dage."]],
    [["occurrence.ofType(Period).start.toDate() <= extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-discharge-date').value.ofType(date) + 7 days"]])
* insert Stratifiers

Instance: fki-indicator-r3
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(R3, fki-indicator-r3, proportion, fki-rehab-indicators)
* insert Names([["Free choice used"]], [["Frit valg brugt"]],
    [["Citizens who used the free choice of provider, out of those who had it."]],
    [["Borgere, der brugte det frie valg af leverandør, ud af dem, der havde det."]])
* insert Basis([["Proposed by FKI."]], [["Foreslået af FKI."]])
* insert Group(all, [["Share of plans with a free choice."]], [["Andel af planer med frit valg."]])
* insert Members([["Rehabilitation plans of citizens discharged in the period."]], [["Genoptræningsplaner for borgere udskrevet i perioden."]],
    [["entry.resource.ofType(ServiceRequest).where(code.coding.where(code = '7fc66c15-0cb3-4c89-9e18-f3a01e6a6592').exists() and status != 'entered-in-error' and extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-discharge-date').value.ofType(date).where($this >= %periodStart and $this <= %periodEnd).exists())"]])
* insert Population(denominator, [["Free choice used or declined, or more than seven days to the first contact."]], [["Frit valg brugt eller afslået, eller mere end syv dage til første kontakt."]],
    [["extension.where(url = 'http://hl7.org/fhir/StructureDefinition/request-statusReason' or url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-status-reason').value.ofType(CodeableConcept).coding.where(code = '3796fa11-305f-47d6-b164-45b05489afb2' or code = '46a6bc1f-bfe8-4390-a71f-44ad4a384b9d').exists() or occurrence.ofType(Period).start.toDate() > extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-discharge-date').value.ofType(date) + 7 days"]])
* insert Population(denominator-exclusion, [["Sent by mistake."]], [["Sendt ved en fejl."]],
    [["extension.where(url = 'http://hl7.org/fhir/StructureDefinition/request-statusReason' or url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-status-reason').value.ofType(CodeableConcept).coding.where(code = '8ac7be88-5d16-4dbd-a61a-ab02673f4b34').exists()"]])
* insert Population(numerator, [["Free choice used."]], [["Frit valg brugt."]],
    [["extension.where(url = 'http://hl7.org/fhir/StructureDefinition/request-statusReason' or url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-status-reason').value.ofType(CodeableConcept).coding.where(code = '3796fa11-305f-47d6-b164-45b05489afb2').exists()"]])
* insert Stratifiers

Instance: fki-indicator-r4
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(R4, fki-indicator-r4, proportion, fki-rehab-indicators)
* insert Names([["Rehabilitation completed"]], [["Gennemførte genoptræningsforløb"]],
    [["Care plans under § 140 that were completed, out of those that ended."]],
    [["Indsatsforløb efter § 140, der blev gennemført, ud af dem, der sluttede."]])
* insert Basis([["Proposed by FKI."]], [["Foreslået af FKI."]])
* insert Group(all, [["Share of care plans ended."]], [["Andel af afsluttede forløb."]])
* insert Members([["Care plans that ended in the period."]], [["Indsatsforløb afsluttet i perioden."]],
    [["entry.resource.ofType(CarePlan).where(category.where(memberOf('http://fhir.kl.dk/fki/ValueSet/fki-care-plan-categories-140')).exists() and status != 'entered-in-error' and activity.detail.where(status = 'completed' or status = 'cancelled' or status = 'stopped').exists() and iif(period.end.exists(), period.end.toDate(), meta.lastUpdated.toDate()).where($this >= %periodStart and $this <= %periodEnd).exists())"]])
* insert AllMembers
* insert Population(numerator, [["Completed."]], [["Gennemført."]],
    [["activity.detail.where(status = 'completed').exists()"]])
* insert Stratifiers

Instance: fki-indicator-r5
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(R5, fki-indicator-r5, cohort, fki-rehab-indicators)
* insert Names([["Why rehabilitation ended early"]], [["Hvorfor genoptræning sluttede før tid"]],
    [["Care plans under § 140 that were cancelled or stopped, by reason."]],
    [["Indsatsforløb efter § 140, der blev aflyst eller stoppet, efter begrundelse."]])
* insert Basis([["Proposed by FKI."]], [["Foreslået af FKI."]])
* insert Group(all, [["Number of care plans."]], [["Antal forløb."]])
* insert Members([["Care plans cancelled or stopped in the period."]], [["Indsatsforløb aflyst eller stoppet i perioden."]],
    [["entry.resource.ofType(CarePlan).where(category.where(memberOf('http://fhir.kl.dk/fki/ValueSet/fki-care-plan-categories-140')).exists() and status != 'entered-in-error' and activity.detail.where(status = 'cancelled' or status = 'stopped').exists() and iif(period.end.exists(), period.end.toDate(), meta.lastUpdated.toDate()).where($this >= %periodStart and $this <= %periodEnd).exists())"]])
* insert Stratifier(reason, [["Reason"]], [["Begrundelse"]],
    [["activity.detail.statusReason.first()"]])
* insert Stratifiers
