// The reporting itself: Q1 to Q3.

Instance: fki-indicator-q1
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(Q1, fki-indicator-q1, ratio, fki-data-quality-indicators)
* insert Names([["Complete delivery"]], [["Fuldstændig indberetning"]],
    [["Days of the period with a delivery report, out of all days of the period."]],
    [["Dage i perioden med en indberetningsrapport ud af alle periodens dage."]])
* insert Basis([["Asked of the gateway: systems deliver daily (rule E-01)."]], [["Krav til gatewayen: systemer indberetter dagligt (regel E-01)."]])
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#Bundle
* insert Group(all, [["Share of days."]], [["Andel af dage."]])
* insert Members([["Delivery reports of the period."]], [["Indberetningsrapporter fra perioden."]],
    [["Bundle.where(timestamp.toDate() >= %periodStart and timestamp.toDate() <= %periodEnd)"]])
* insert Population(numerator, [["The different days that they are of."]], [["De forskellige dage, de er fra."]], [["timestamp.toDate()"]])
* insert Aggregate(count-distinct)
* insert Population(denominator, [["Days of the period."]], [["Periodens dage."]], [["%periodDays"]])

Instance: fki-indicator-q2
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(Q2, fki-indicator-q2, ratio, fki-data-quality-indicators)
* insert Names([["Refused reports"]], [["Afviste rapporter"]],
    [["Reports that the gateway refused, out of those it received."]],
    [["Rapporter, som gatewayen afviste, ud af dem, den modtog."]])
* insert Basis([["Asked of the gateway."]], [["Krav til gatewayen."]])
* insert DataGap([["A refused report never becomes FKI data: both numbers come from the gateway's log."]], [["En afvist rapport bliver aldrig til FKI-data: begge tal kommer fra gatewayens log."]])
* insert Group(all, [["Share of reports."]], [["Andel af rapporter."]])
* insert Population(numerator, [["Refused."]], [["Afvist."]], [["%reportsRefused"]])
* insert Population(denominator, [["Received."]], [["Modtaget."]], [["%reportsReceived"]])

Instance: fki-indicator-q3
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(Q3, fki-indicator-q3, proportion, fki-data-quality-indicators)
* insert Names([["Legacy codes"]], [["Gamle koder"]],
    [["FSIII codings that are letter codes or on their way out, out of all FSIII codings of what changed in the period."]],
    [["FSIII-kodninger med brugervendt nøgle eller udgående kode ud af alle FSIII-kodninger i det, der er ændret i perioden."]])
* insert Basis([["Follows the transition to simplified FSIII."]], [["Følger overgangen til forenklet FSIII."]])
* insert Group(all, [["Share of codings."]], [["Andel af kodninger."]])
* insert Members([["FSIII codings in resources that changed in the period."]], [["FSIII-kodninger i ressourcer, der er ændret i perioden."]],
    [["entry.resource.where(meta.lastUpdated.toDate() >= %periodStart and meta.lastUpdated.toDate() <= %periodEnd).descendants().ofType(Coding).where(system = 'urn:oid:1.2.208.176.2.21')"]])
* insert AllMembers
* insert Population(numerator, [["Letter code, or a code on its way out."]], [["Brugervendt nøgle eller udgående kode."]],
    [["code.matches('^[0-9a-f]{8}-').not() or memberOf('http://fhir.kl.dk/fki/ValueSet/fki-fsiii-outgoing')"]])
* insert Stratifiers
