// Home care and home nursing: C1 to C6.

Instance: fki-indicator-c1
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(C1, fki-indicator-c1, ratio, fki-care-indicators)
* insert Names([["Reablement among older people"]], [["Rehabilitering blandt ældre (§ 83 a)"]],
    [["Citizens aged 65 or more for whom reablement under § 83a began in the period, per 1,000 inhabitants of that age."]],
    [["Borgere på 65 år og derover, for hvem rehabilitering efter § 83 a begyndte i perioden, pr. 1.000 indbyggere i samme alder."]])
* insert Basis([["The benchmark unit of the ministry counted 9.1 to 61.5 per 1,000 in 2019."]], [["Benchmarkingenheden opgjorde 9,1 til 61,5 pr. 1.000 i 2019."]])
* insert DataGap([["The number of inhabitants (%population65) comes from Statistics Denmark."]], [["Antallet af indbyggere (%population65) kommer fra Danmarks Statistik."]])
* insert Group(all, [["Per 1,000 inhabitants aged 65 or more."]], [["Pr. 1.000 indbyggere på 65 år og derover."]])
* group[=].extension[scoringUnit].valueCode = #10*-3
* insert Members([["Citizens aged 65 or more at the start of the period."]], [["Borgere, der er fyldt 65 ved periodens start."]],
    [["entry.resource.ofType(Patient).where(%birthDate <= %periodStart - 65 years)"]])
* insert Population(numerator, [["Those for whom an intervention under § 83a began in the period."]], [["De, for hvem en indsats efter § 83 a begyndte i perioden."]],
    [["%record.entry.resource.ofType(CarePlan).where(status != 'entered-in-error' and period.start.toDate() >= %periodStart and period.start.toDate() <= %periodEnd and activity.detail.code.memberOf('http://fhir.kl.dk/fki/ValueSet/fki-interventions-sel-83a'))"]])
* insert Population(denominator, [["Inhabitants aged 65 or more."]], [["Indbyggere på 65 år og derover."]], [["%population65"]])
* insert Stratifiers

Instance: fki-indicator-c2
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(C2, fki-indicator-c2, proportion, fki-care-indicators)
* insert Names([["Goal reached"]], [["Mål nået"]],
    [["Goals ended in the period where the condition's functional level at the last assessment is as good as the goal, or better."]],
    [["Mål afsluttet i perioden, hvor tilstandens funktionsevneniveau ved seneste vurdering er lige så godt som målet eller bedre."]])
* insert Basis([["Proposed by FKI."]], [["Foreslået af FKI."]])
* insert Group(all, [["Share of goals ended."]], [["Andel af afsluttede mål."]])
* insert Members([["Goals ended in the period."]], [["Mål afsluttet i perioden."]],
    [["entry.resource.ofType(Goal).where(lifecycleStatus = 'completed' and meta.lastUpdated.toDate() >= %periodStart and meta.lastUpdated.toDate() <= %periodEnd)"]])
* insert AllMembers
* insert Population(denominator-exclusion, [["Level not relevant, or not assessed."]], [["Niveauet er ikke relevant eller ikke vurderet."]],
    [["addresses.resolve().ofType(Condition).severity.empty() or (addresses.resolve().ofType(Condition).severity | target.detail.ofType(CodeableConcept)).coding.where(code = 'd7ff926a-4955-478f-b300-0b0ec0785013' or code = 'B6').exists()"]])
* insert Population(numerator, [["The level is the goal's or better."]], [["Niveauet er målets eller bedre."]],
    [["%severityScale.indexOf(addresses.resolve().ofType(Condition).severity.coding.code.first()) div 40 <= %severityScale.indexOf(target.detail.ofType(CodeableConcept).coding.code.first()) div 40"]])
* insert Stratifiers

Instance: fki-indicator-c3
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(C3, fki-indicator-c3, continuous-variable, fki-care-indicators)
* insert Names([["Change of functional level"]], [["Ændring i funktionsevneniveau"]],
    [["For conditions ended in the period: the last functional level minus the first, in steps. Below zero is better."]],
    [["For tilstande afsluttet i perioden: seneste funktionsevneniveau minus det første, i trin. Under nul er bedre."]])
* insert Basis([["Proposed by FKI."]], [["Foreslået af FKI."]])
* insert DataGap([["The first level is known where the delivery reports since the condition began are given; a record holds the last one only."]], [["Det første niveau kendes, hvor indberetningsrapporterne fra tilstandens begyndelse er givet; en journal rummer kun det seneste."]])
* insert Group(all, [["Average change in steps."]], [["Gennemsnitlig ændring i trin."]])
* insert Members([["Home care conditions ended in the period."]], [["Hjemmeplejetilstande afsluttet i perioden."]],
    [["entry.resource.ofType(Condition).where(severity.exists() and clinicalStatus.coding.where(code = 'inactive' or code = 'remission' or code = 'resolved').exists() and meta.lastUpdated.toDate() >= %periodStart and meta.lastUpdated.toDate() <= %periodEnd)"]])
* insert Population(measure-population, [["With two assessments."]], [["Med to vurderinger."]],
    [["%history.entry.resource.ofType(Condition).where(id = %context.id and severity.exists()).count() > 1"]])
* insert Population(measure-population-exclusion, [["Level not relevant."]], [["Niveauet er ikke relevant."]],
    [["%history.entry.resource.ofType(Condition).where(id = %context.id).severity.coding.where(code = 'd7ff926a-4955-478f-b300-0b0ec0785013' or code = 'B6').exists()"]])
* insert Population(measure-observation, [["Steps from the first to the last."]], [["Trin fra første til seneste."]],
    [["%severityScale.indexOf(severity.coding.code.first()) div 40 - %severityScale.indexOf(%history.entry.resource.ofType(Condition).where(id = %context.id).severity.coding.code.first()) div 40"]])
* insert Aggregate(average)
* insert Stratifiers

Instance: fki-indicator-c4
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(C4, fki-indicator-c4, proportion, fki-care-indicators)
* insert Names([["Follow-up on time"]], [["Opfølgning til tiden"]],
    [["Follow-up contacts planned for the period that were held by the day they were last planned for."]],
    [["Opfølgningskontakter planlagt til perioden, der blev holdt senest den dag, de sidst var planlagt til."]])
* insert Basis([["Proposed by FKI."]], [["Foreslået af FKI."]])
* insert DataGap([["A contact that has been held no longer says when it was planned for: the delivery report that planned it must be given, or the contact must carry its planned start."]], [["En holdt kontakt siger ikke længere, hvornår den var planlagt til: den rapport, der planlagde den, skal være givet, eller kontakten skal bære sin planlagte start."]])
* insert Group(all, [["Share of follow-ups due."]], [["Andel af opfølgninger, der skulle være holdt."]])
* insert Members([["Follow-up contacts last planned for a day of the period."]], [["Opfølgningskontakter, der sidst var planlagt til en dag i perioden."]],
    [["entry.resource.ofType(Encounter).where(type.coding.where(code = '9f03dfbb-7a97-45a5-94db-d4c3501714a9').exists() and status != 'entered-in-error' and status != 'cancelled')"]])
* insert Population(denominator, [["Planned for a day of the period."]], [["Planlagt til en dag i perioden."]],
    [["(extension.where(url = 'http://hl7.dk/fhir/core/StructureDefinition/dk-core-planned-start-date').value.ofType(dateTime) | %history.entry.resource.ofType(Encounter).where(id = %context.id and status = 'planned').period.start).last().toDate().where($this >= %periodStart and $this <= %periodEnd).exists()"]])
* insert Population(denominator-exclusion, [["The legacy form, which is not reported when it has been held."]], [["Den gamle form, som ikke indberettes, når den er holdt."]],
    [["class.code = 'HH' and reasonReference.empty()"]])
* insert Population(numerator, [["Held by then."]], [["Holdt senest da."]],
    [["status = 'finished' and period.start.toDate() <= (extension.where(url = 'http://hl7.dk/fhir/core/StructureDefinition/dk-core-planned-start-date').value.ofType(dateTime) | %history.entry.resource.ofType(Encounter).where(id = %context.id and status = 'planned').period.start).last().toDate()"]])
* insert Stratifiers

Instance: fki-indicator-c5
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(C5, fki-indicator-c5, proportion, fki-care-indicators)
* insert Names([["Intervention without a reason"]], [["Indsats uden begrundelse"]],
    [["Care interventions running in the period that refer to no condition."]],
    [["Pleje- og sygeplejeindsatser i gang i perioden, der ikke henviser til nogen tilstand."]])
* insert Basis([["Data quality; follows rule H-11."]], [["Datakvalitet; følger regel H-11."]])
* insert Group(all, [["Share of interventions."]], [["Andel af indsatser."]])
* insert Members([["Planned care interventions running in the period."]], [["Planlagte pleje- og sygeplejeindsatser i gang i perioden."]],
    [["entry.resource.ofType(CarePlan).where(status != 'entered-in-error' and activity.detail.code.memberOf('http://fhir.kl.dk/fki/ValueSet/fki-care-interventions-transition') and period.start.toDate() <= %periodEnd and (period.end.empty() or period.end.toDate() >= %periodStart))"]])
* insert AllMembers
* insert Population(denominator-exclusion, [["Zero services, which are not granted for a condition."]], [["0-ydelser, som ikke bevilges for en tilstand."]],
    [["activity.detail.code.memberOf('http://fhir.kl.dk/fki/ValueSet/fki-zero-services')"]])
* insert Population(numerator, [["No condition is referred to."]], [["Der henvises ikke til nogen tilstand."]], [["activity.detail.reasonReference.empty()"]])
* insert Stratifiers

Instance: fki-indicator-c6
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(C6, fki-indicator-c6, proportion, fki-care-indicators)
* insert Names([["Use of home monitoring"]], [["Brug af hjemmemonitorering"]],
    [["Citizens in home nursing in the period who get help with monitoring at home."]],
    [["Borgere i hjemmesygepleje i perioden, der får hjælp til hjemmemonitorering."]])
* insert Basis([["Proposed by FKI."]], [["Foreslået af FKI."]])
* insert Group(all, [["Share of citizens in home nursing."]], [["Andel af borgere i hjemmesygepleje."]])
* insert Members([["Citizens with a nursing intervention running in the period."]], [["Borgere med en sygeplejeindsats i gang i perioden."]],
    [["entry.resource.ofType(Patient).where(%record.entry.resource.ofType(CarePlan).where(status != 'entered-in-error' and activity.detail.code.memberOf('http://fhir.kl.dk/fki/ValueSet/fki-interventions-nursing-transition') and period.start.toDate() <= %periodEnd and (period.end.empty() or period.end.toDate() >= %periodStart)).exists())"]])
* insert AllMembers
* insert Population(numerator, [["With one of the five home monitoring interventions."]], [["Med en af de fem indsatser for hjemmemonitorering."]],
    [["%record.entry.resource.ofType(CarePlan).where(status != 'entered-in-error' and activity.detail.code.memberOf('http://fhir.kl.dk/fki/ValueSet/fki-home-monitoring-interventions') and period.start.toDate() <= %periodEnd and (period.end.empty() or period.end.toDate() >= %periodStart))"]])
* insert Stratifiers
