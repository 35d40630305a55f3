// Acute nursing: activity, A4 and A5.

Instance: fki-indicator-a4
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(A4, fki-indicator-a4, ratio, fki-acute-indicators)
* insert Names([["Intravenous treatment at home"]], [["Intravenøs behandling i hjemmet"]],
    [["Intravenous treatments given in the period, per 1,000 inhabitants aged 65 or more."]],
    [["Intravenøse behandlinger givet i perioden pr. 1.000 indbyggere på 65 år og derover."]])
* insert Basis([["Proposed by FKI."]], [["Foreslået af FKI."]])
* insert DataGap([["The number of inhabitants (%population65) comes from Statistics Denmark."]],
    [["Antallet af indbyggere (%population65) kommer fra Danmarks Statistik."]])
* insert Group(all, [["Per 1,000 inhabitants aged 65 or more."]], [["Pr. 1.000 indbyggere på 65 år og derover."]])
* group[=].extension[scoringUnit].valueCode = #10*-3
* insert Members([["Intravenous medication or fluid given in the period."]], [["Intravenøs medicin eller væske givet i perioden."]],
    [["entry.resource.ofType(Procedure).where(status = 'completed' and code.memberOf('http://fhir.kl.dk/fki/ValueSet/fki-iv-treatments') and (performed.ofType(dateTime) | performed.ofType(Period).start).toDate().where($this >= %periodStart and $this <= %periodEnd).exists())"]])
* insert Population(numerator, [["All of them."]], [["Alle."]],
    [["true"]])
* insert Population(denominator, [["Inhabitants aged 65 or more."]], [["Indbyggere på 65 år og derover."]],
    [["%population65"]])
* insert StratifiersBy([[extension.where(url = 'http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare').value.ofType(Reference).resolve().ofType(EpisodeOfCare)]])

Instance: fki-indicator-a5
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(A5, fki-indicator-a5, cohort, fki-acute-indicators)
* insert Names([["Acute visits around the clock"]], [["Akutbesøg over døgnet"]],
    [["Acute visits of the period by two-hour slot."]],
    [["Periodens akutbesøg fordelt på to-timers-intervaller."]])
* insert Basis([["Proposed by FKI."]], [["Foreslået af FKI."]])
* insert Group(all, [["Number of visits."]], [["Antal besøg."]])
* insert Members([["Acute visits of the period."]], [["Periodens akutbesøg."]],
    [["entry.resource.ofType(Encounter).where(type.coding.where(code = '15775b0a-7ec6-469e-9d3c-a81fbc9a1b45').exists() and status = 'finished' and period.start.toDate() >= %periodStart and period.start.toDate() <= %periodEnd)"]])
* insert Stratifier(hours, [["Hours of the day"]], [["Tidsrum på døgnet"]],
    [["iif((period.start.toString().substring(11, 2).toInteger() div 2 * 2) < 10, '0', '') & (period.start.toString().substring(11, 2).toInteger() div 2 * 2).toString() & '-' & iif((period.start.toString().substring(11, 2).toInteger() div 2 * 2 + 2) < 10, '0', '') & (period.start.toString().substring(11, 2).toInteger() div 2 * 2 + 2).toString()"]])
* insert StratifiersBy([[episodeOfCare.resolve().ofType(EpisodeOfCare)]])
