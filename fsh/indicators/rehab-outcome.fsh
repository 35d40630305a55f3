// Rehabilitation after a hospital stay: attendance, delivery and outcome, R6 to R9.

Instance: fki-indicator-r6
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(R6, fki-indicator-r6, proportion, fki-rehab-indicators)
* insert Names([["Attendance"]], [["Fremmøde"]],
    [["Contacts of rehabilitation that were held, out of those held, cancelled or missed."]],
    [["Kontakter i genoptræningen, der blev holdt, ud af dem, der blev holdt, aflyst eller forsømt."]])
* insert Basis([["The Danish heart rehabilitation database asks for at least 80 % of the sessions."]], [["Dansk Hjerterehabiliteringsdatabase kræver mindst 80 % af gangene."]])
* insert DataGap([["Contacts that were cancelled or missed are counted where the record system reports them."]],
    [["Aflyste og forsømte kontakter tælles, hvor fagsystemet indberetter dem."]])
* insert Group(all, [["Share of contacts."]], [["Andel af kontakter."]])
* insert Members([["Contacts of the period that carry out a § 140 care plan or intervention."]], [["Periodens kontakter, der udfører et forløb eller en indsats efter § 140."]],
    [["entry.resource.ofType(Encounter).where((status = 'finished' or status = 'cancelled') and period.start.toDate() >= %periodStart and period.start.toDate() <= %periodEnd and extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-based-on-care-plan').value.ofType(Reference).resolve().ofType(CarePlan).where(category.where(memberOf('http://fhir.kl.dk/fki/ValueSet/fki-care-plan-categories-140')).exists() or activity.detail.code.memberOf('http://fhir.kl.dk/fki/ValueSet/fki-interventions-140')).exists())"]])
* insert AllMembers
* insert Population(denominator-exclusion, [["Before the plan began."]], [["Før forløbet begyndte."]],
    [["period.start.toDate() < extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-based-on-care-plan').value.ofType(Reference).resolve().ofType(CarePlan).first().period.start.toDate()"]])
* insert Population(numerator, [["Held."]], [["Holdt."]],
    [["status = 'finished'"]])
* insert Stratifiers

Instance: fki-indicator-r7
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(R7, fki-indicator-r7, proportion, fki-rehab-indicators)
* insert Names([["Delivery in groups, by robot or digitally"]], [["Levering i gruppe, med robot eller digitalt"]],
    [["Rehabilitation interventions delivered in a group, by a robot or digitally."]],
    [["Genoptræningsindsatser leveret i gruppe, med robot eller digitalt."]])
* insert Basis([["Proposed by FKI."]], [["Foreslået af FKI."]])
* insert Group(all, [["Share of planned interventions."]], [["Andel af planlagte indsatser."]])
* insert Members([["Planned § 140 interventions running in the period."]], [["Planlagte indsatser efter § 140 i gang i perioden."]],
    [["entry.resource.ofType(CarePlan).where(status != 'entered-in-error' and activity.detail.code.memberOf('http://fhir.kl.dk/fki/ValueSet/fki-interventions-140') and period.start.toDate() <= %periodEnd and (period.end.empty() or period.end.toDate() >= %periodStart))"]])
* insert AllMembers
* insert Population(numerator, [["In a group, by a robot, or digitally."]], [["I gruppe, med robot eller digitalt."]],
    [["activity.detail.extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-delivery-type').value.ofType(CodeableConcept).coding.where(code = '2865f123-15a7-4a36-a514-32ea37c400ca' or code = '34cdd6ab-3da9-49e8-84dc-1cbf683d4fcf' or code = '284857a4-5e91-499a-a001-64d7f0b7038a').exists()"]])
* insert Stratifier(delivery-type, [["Type of delivery"]], [["Leveringstype"]],
    [["activity.detail.extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-delivery-type').value.ofType(CodeableConcept).first()"]])
* insert Stratifiers

Instance: fki-indicator-r8
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(R8, fki-indicator-r8, proportion, fki-rehab-indicators)
* insert Names([["Outcome measured"]], [["Effekt målt"]],
    [["Care plans under § 140 that were completed in the chosen groups of diagnoses and have a test at the beginning and at the end."]],
    [["Gennemførte indsatsforløb efter § 140 i de valgte diagnosegrupper med en test både i begyndelsen og ved afslutningen."]])
* insert Basis([["Proposed by FKI."]], [["Foreslået af FKI."]])
* insert DataGap([["The tests are no part of the § 140 reporting: they come from the record (FkiRehabOutcome)."]],
    [["Testene er ikke del af § 140-indberetningen: de kommer fra journalen (FkiRehabOutcome)."]])
* insert Group(all, [["Share of care plans completed."]], [["Andel af gennemførte forløb."]])
* insert Members([["Care plans completed in the period."]], [["Indsatsforløb gennemført i perioden."]],
    [["entry.resource.ofType(CarePlan).where(category.where(memberOf('http://fhir.kl.dk/fki/ValueSet/fki-care-plan-categories-140')).exists() and activity.detail.where(status = 'completed').exists() and iif(period.end.exists(), period.end.toDate(), meta.lastUpdated.toDate()).where($this >= %periodStart and $this <= %periodEnd).exists())"]])
* insert Population(denominator, [["In the chosen groups of diagnoses."]], [["I de valgte diagnosegrupper."]],
    [["(extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-based-on-service-request').value.ofType(Reference).resolve().ofType(ServiceRequest).reasonReference | addresses).resolve().ofType(Condition).code.coding.where(system = 'urn:oid:1.2.208.176.2.4.12').code.where($this.matches(%rehabDiagnoses)).exists()"]])
* insert Population(numerator, [["Tested at the beginning and at the end."]], [["Testet i begyndelsen og ved afslutningen."]],
    [["%record.entry.resource.ofType(Observation).where(status != 'entered-in-error' and basedOn.resolve().where(id = %context.id).exists() and extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-measurement-point').value.ofType(CodeableConcept).coding.where(code = 'baseline').exists()).exists() and %record.entry.resource.ofType(Observation).where(status != 'entered-in-error' and basedOn.resolve().where(id = %context.id).exists() and extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-measurement-point').value.ofType(CodeableConcept).coding.where(code = 'end').exists()).exists()"]])
* insert Stratifiers

Instance: fki-indicator-r9
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(R9, fki-indicator-r9, proportion, fki-rehab-indicators)
* insert Names([["Gain in walking distance"]], [["Fremgang i gangdistance"]],
    [["Care plans completed where the six-minute walk at the end is at least 10 % longer than at the beginning."]],
    [["Gennemførte forløb, hvor seks-minutters-gangtesten ved afslutningen er mindst 10 % længere end i begyndelsen."]])
* insert Basis([["The Danish heart rehabilitation database asks for a gain of at least 10 %."]], [["Dansk Hjerterehabiliteringsdatabase kræver en fremgang på mindst 10 %."]])
* insert DataGap([["The tests are no part of the § 140 reporting: they come from the record (FkiRehabOutcome)."]],
    [["Testene er ikke del af § 140-indberetningen: de kommer fra journalen (FkiRehabOutcome)."]])
* insert Group(all, [["Share of those tested twice."]], [["Andel af dem, der er testet to gange."]])
* insert Members([["Care plans completed in the period."]], [["Indsatsforløb gennemført i perioden."]],
    [["entry.resource.ofType(CarePlan).where(category.where(memberOf('http://fhir.kl.dk/fki/ValueSet/fki-care-plan-categories-140')).exists() and activity.detail.where(status = 'completed').exists() and iif(period.end.exists(), period.end.toDate(), meta.lastUpdated.toDate()).where($this >= %periodStart and $this <= %periodEnd).exists())"]])
* insert Population(denominator, [["With a six-minute walk at the beginning and at the end."]], [["Med seks-minutters-gangtest i begyndelsen og ved afslutningen."]],
    [["%record.entry.resource.ofType(Observation).where(status != 'entered-in-error' and code.coding.where(code = '1144649008').exists() and basedOn.resolve().where(id = %context.id).exists() and extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-measurement-point').value.ofType(CodeableConcept).coding.where(code = 'baseline').exists()).exists() and %record.entry.resource.ofType(Observation).where(status != 'entered-in-error' and code.coding.where(code = '1144649008').exists() and basedOn.resolve().where(id = %context.id).exists() and extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-measurement-point').value.ofType(CodeableConcept).coding.where(code = 'end').exists()).exists()"]])
* insert Population(numerator, [["At least 10 % longer."]], [["Mindst 10 % længere."]],
    [["%record.entry.resource.ofType(Observation).where(status != 'entered-in-error' and code.coding.where(code = '1144649008').exists() and basedOn.resolve().where(id = %context.id).exists() and extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-measurement-point').value.ofType(CodeableConcept).coding.where(code = 'end').exists()).value.ofType(Quantity).value.first() >= %record.entry.resource.ofType(Observation).where(status != 'entered-in-error' and code.coding.where(code = '1144649008').exists() and basedOn.resolve().where(id = %context.id).exists() and extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-measurement-point').value.ofType(CodeableConcept).coding.where(code = 'baseline').exists()).value.ofType(Quantity).value.first() * 1.1"]])
* insert Stratifiers
