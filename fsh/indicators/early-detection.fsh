// Early detection: E1 to E4.

Instance: fki-indicator-e1
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(E1, fki-indicator-e1, proportion, fki-early-detection-indicators)
* insert Names([["TOBS after a change"]], [["TOBS efter en ændring"]],
    [["Yellow and red triages that were followed by a TOBS within 24 hours."]],
    [["Gule og røde triager, der blev fulgt af en TOBS inden 24 timer."]])
* insert Basis([["Proposed by FKI."]], [["Foreslået af FKI."]])
* insert Group(all, [["Share of yellow and red triages."]], [["Andel af gule og røde triager."]])
* insert Members([["Yellow and red triages of the period."]], [["Periodens gule og røde triager."]],
    [["entry.resource.ofType(Observation).where(code.coding.where(code = 'triage-status').exists() and status != 'entered-in-error' and value.ofType(CodeableConcept).coding.where(code = 'yellow' or code = 'red').exists() and effective.ofType(dateTime).toDate() >= %periodStart and effective.ofType(dateTime).toDate() <= %periodEnd)"]])
* insert AllMembers
* insert Population(denominator-exclusion, [["Terminal care."]], [["Terminal pleje."]],
    [["%record.entry.resource.ofType(EpisodeOfCare).where(type.coding.where(code = 'palliative').exists() and status != 'entered-in-error' and period.start.toDate() <= %context.effective.ofType(dateTime).toDate() and (period.end.empty() or period.end.toDate() >= %context.effective.ofType(dateTime).toDate())).exists()"]])
* insert Population(numerator, [["A TOBS within 24 hours."]], [["En TOBS inden 24 timer."]],
    [["%record.entry.resource.ofType(Observation).where(code.coding.where(code = 'MCS88125').exists() and status != 'entered-in-error' and effective.ofType(dateTime) >= %context.effective.ofType(dateTime) and effective.ofType(dateTime) <= %context.effective.ofType(dateTime) + 24 hours)"]])
* insert StratifiersBy([[extension.where(url = 'http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare').value.ofType(Reference).resolve().ofType(EpisodeOfCare)]])

Instance: fki-indicator-e2
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(E2, fki-indicator-e2, proportion, fki-early-detection-indicators)
* insert Names([["Complete TOBS"]], [["Fuldstændig TOBS"]],
    [["TOBS scores where all five parts have points."]],
    [["TOBS-scorer, hvor alle fem dele har point."]])
* insert Basis([["Proposed by FKI."]], [["Foreslået af FKI."]])
* insert Group(all, [["Share of scores."]], [["Andel af scorer."]])
* insert Members([["TOBS scores of the period."]], [["Periodens TOBS-scorer."]],
    [["entry.resource.ofType(Observation).where(code.coding.where(code = 'MCS88125').exists() and status != 'entered-in-error' and effective.ofType(dateTime).toDate() >= %periodStart and effective.ofType(dateTime).toDate() <= %periodEnd)"]])
* insert AllMembers
* insert Population(numerator, [["Five parts and a sum."]], [["Fem dele og en sum."]],
    [["value.exists() and component.where(value.exists()).count() = 5"]])
* insert StratifiersBy([[extension.where(url = 'http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare').value.ofType(Reference).resolve().ofType(EpisodeOfCare)]])

Instance: fki-indicator-e3
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(E3, fki-indicator-e3, proportion, fki-early-detection-indicators)
* insert Names([["Reaction to a raised TOBS"]], [["Reaktion på forhøjet TOBS"]],
    [["Scores of 2 or more that were followed by a new score or a contact within the local limit."]],
    [["Scorer på 2 eller mere, der blev fulgt af en ny score eller en kontakt inden for den lokale grænse."]])
* insert Basis([["Proposed by FKI."]], [["Foreslået af FKI."]])
* insert Group(all, [["Share of scores of 2 or more."]], [["Andel af scorer på 2 eller mere."]])
* insert Members([["Scores of 2 or more in the period."]], [["Periodens scorer på 2 eller mere."]],
    [["entry.resource.ofType(Observation).where(code.coding.where(code = 'MCS88125').exists() and status != 'entered-in-error' and value.ofType(integer) >= 2 and effective.ofType(dateTime).toDate() >= %periodStart and effective.ofType(dateTime).toDate() <= %periodEnd)"]])
* insert AllMembers
* insert Population(numerator, [["A new score or a contact within the limit."]], [["En ny score eller en kontakt inden for grænsen."]],
    [["%record.entry.resource.where($this.ofType(Observation).where(code.coding.where(code = 'MCS88125').exists() and status != 'entered-in-error' and effective.ofType(dateTime) > %context.effective.ofType(dateTime) and effective.ofType(dateTime) <= %context.effective.ofType(dateTime) + (%reactionHours.toString() & ' hours').toQuantity()).exists() or $this.ofType(Encounter).where(status = 'finished' and period.start > %context.effective.ofType(dateTime) and period.start <= %context.effective.ofType(dateTime) + (%reactionHours.toString() & ' hours').toQuantity()).exists())"]])
* insert StratifiersBy([[extension.where(url = 'http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare').value.ofType(Reference).resolve().ofType(EpisodeOfCare)]])

Instance: fki-indicator-e4
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(E4, fki-indicator-e4, proportion, fki-early-detection-indicators)
* insert Names([["Agreement of TOBS scores"]], [["Overensstemmelse i TOBS-scorer"]],
    [["Scores that are what their measurements give by the TOBS table."]],
    [["Scorer, der er det, målingerne giver efter TOBS-skemaet."]])
* insert Basis([["Proposed by FKI."]], [["Foreslået af FKI."]])
* insert Group(all, [["Share of complete scores with their measurements."]], [["Andel af fuldstændige scorer med deres målinger."]])
* insert Members([["TOBS scores of the period."]], [["Periodens TOBS-scorer."]],
    [["entry.resource.ofType(Observation).where(code.coding.where(code = 'MCS88125').exists() and status != 'entered-in-error' and effective.ofType(dateTime).toDate() >= %periodStart and effective.ofType(dateTime).toDate() <= %periodEnd)"]])
* insert Population(denominator, [["With a sum and five measurements."]], [["Med en sum og fem målinger."]],
    [["value.exists() and derivedFrom.resolve().ofType(Observation).count() = 5"]])
* insert Population(numerator, [["The sum is what the measurements give."]], [["Summen er det, målingerne giver."]],
    [["value.ofType(integer) = derivedFrom.resolve().ofType(Observation).where(code.coding.where(code = '8867-4').exists()).value.ofType(Quantity).value.select(iif($this > 129, 3, iif($this > 109, 2, iif($this > 89, 1, iif($this >= 50, 0, iif($this >= 40, 1, 2)))))) + derivedFrom.resolve().ofType(Observation).where(code.coding.where(code = '444714004').exists()).value.ofType(CodeableConcept).select(iif(coding.where(code = '271591004').exists(), 0, iif(coding.where(code = '419567006' or code = '300202002').exists(), 1, iif(coding.where(code = '450847001').exists(), 2, 3)))) + derivedFrom.resolve().ofType(Observation).where(code.coding.where(code = '9279-1').exists()).value.ofType(Quantity).value.select(iif($this > 24, 3, iif($this > 20, 2, iif($this >= 12, 0, iif($this >= 9, 1, 3))))) + derivedFrom.resolve().ofType(Observation).where(code.coding.where(code = '8310-5').exists()).select(value.ofType(Quantity).value + iif(method.coding.where(code = 'oral').exists(), 0.5, iif(method.coding.where(code = 'axillary').exists(), 1.0, 0.0))).select(iif($this > 39.9, 3, iif($this > 38.9, 2, iif($this > 37.9, 1, iif($this >= 36.0, 0, iif($this >= 34.0, 2, 3)))))) + derivedFrom.resolve().ofType(Observation).component.where(code.coding.where(code = '8480-6').exists()).value.ofType(Quantity).value.select(iif($this > 199, 2, iif($this >= 100, 0, iif($this >= 80, 1, iif($this >= 70, 2, 3)))))"]])
* insert StratifiersBy([[extension.where(url = 'http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare').value.ofType(Reference).resolve().ofType(EpisodeOfCare)]])
