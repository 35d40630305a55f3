// Acute nursing: A1 to A3.

Instance: fki-indicator-a1
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(A1, fki-indicator-a1, continuous-variable, fki-acute-indicators)
* insert Names([["Acute response time"]], [["Akut responstid"]],
    [["Time from the referral to the start of the first visit: the median, and the share within the urgency."]],
    [["Tiden fra henvisningen til første besøgs start: medianen og andelen inden for hastegraden."]])
* insert Basis([["Proposed by FKI."]], [["Foreslået af FKI."]])
* insert Group(median-time, [["Median in hours."]], [["Median i timer."]])
* insert Members([["Acute referrals accepted that were received in the period."]], [["Akuthenvisninger taget imod, som blev modtaget i perioden."]],
    [["entry.resource.ofType(ServiceRequest).where(extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-urgency').exists() and (status = 'active' or status = 'completed') and authoredOn.toDate() >= %periodStart and authoredOn.toDate() <= %periodEnd)"]])
* insert Population(measure-population, [["Visited."]], [["Besøgt."]],
    [["%record.entry.resource.ofType(Encounter).where(status = 'finished' and basedOn.resolve().where(id = %context.id).exists())"]])
* insert Population(measure-observation, [["Hours to the first visit."]], [["Timer til første besøg."]],
    [["%record.entry.resource.ofType(Encounter).where(status = 'finished' and basedOn.resolve().where(id = %context.id).exists()).period.start.aggregate(iif($total.empty(), $this, iif($this < $total, $this, $total)))"]])
* insert Since(h, [["authoredOn"]])
* insert Aggregate(median)
* insert StratifiersBy([[extension.where(url = 'http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare').value.ofType(Reference).resolve().ofType(EpisodeOfCare)]])

Instance: fki-indicator-a1-urgency
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(A1u, fki-indicator-a1-urgency, proportion, fki-acute-indicators)
* insert Names([["Acute response within the urgency"]], [["Akut respons inden for hastegraden"]],
    [["Acute referrals where the first visit began within the time that their urgency gives."]],
    [["Akuthenvisninger, hvor første besøg begyndte inden for den tid, hastegraden giver."]])
* insert Basis([["Proposed by FKI."]], [["Foreslået af FKI."]])
* insert Group(within-urgency, [["Share of referrals with a time limit."]], [["Andel af henvisninger med en tidsgrænse."]])
* insert Members([["Acute referrals accepted that were received in the period."]], [["Akuthenvisninger taget imod, som blev modtaget i perioden."]],
    [["entry.resource.ofType(ServiceRequest).where(extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-urgency').exists() and (status = 'active' or status = 'completed') and authoredOn.toDate() >= %periodStart and authoredOn.toDate() <= %periodEnd)"]])
* insert Population(denominator, [["All but what was planned."]], [["Alle undtagen det planlagte."]],
    [["extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-urgency').value.ofType(CodeableConcept).coding.code.where($this != 'planned').exists()"]])
* insert Population(numerator, [["Within the urgency; immediately is one hour."]], [["Inden for hastegraden; straks er én time."]],
    [["iif(extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-urgency').value.ofType(CodeableConcept).coding.code.where($this = 'same-day').exists(), %record.entry.resource.ofType(Encounter).where(status = 'finished' and basedOn.resolve().where(id = %context.id).exists()).period.start.aggregate(iif($total.empty(), $this, iif($this < $total, $this, $total))).toDate() = authoredOn.toDate(), %record.entry.resource.ofType(Encounter).where(status = 'finished' and basedOn.resolve().where(id = %context.id).exists()).period.start.aggregate(iif($total.empty(), $this, iif($this < $total, $this, $total))) <= iif(extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-urgency').value.ofType(CodeableConcept).coding.code.where($this = 'immediately').exists(), authoredOn + 1 hour, iif(extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-urgency').value.ofType(CodeableConcept).coding.code.where($this = 'within-2-hours').exists(), authoredOn + 2 hours, iif(extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-urgency').value.ofType(CodeableConcept).coding.code.where($this = 'within-4-hours').exists(), authoredOn + 4 hours, authoredOn + 24 hours))))"]])
* insert StratifiersBy([[extension.where(url = 'http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare').value.ofType(Reference).resolve().ofType(EpisodeOfCare)]])

Instance: fki-indicator-a2
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(A2, fki-indicator-a2, proportion, fki-acute-indicators)
* insert Names([["Handled at home"]], [["Klaret i hjemmet"]],
    [["Acute episodes that ended with the citizen at home, or handed to home nursing."]],
    [["Akutforløb, der sluttede med borgeren hjemme eller overgivet til hjemmesygeplejen."]])
* insert Basis([["Proposed by FKI."]], [["Foreslået af FKI."]])
* insert Group(all, [["Share of closed episodes."]], [["Andel af afsluttede forløb."]])
* insert Members([["Acute episodes that ended in the period."]], [["Akutforløb afsluttet i perioden."]],
    [["entry.resource.ofType(EpisodeOfCare).where(type.coding.where(code = 'acute-nursing').exists() and status = 'finished' and period.end.toDate() >= %periodStart and period.end.toDate() <= %periodEnd)"]])
* insert AllMembers
* insert Population(denominator-exclusion, [["Died."]], [["Død."]],
    [["%record.entry.resource.ofType(Observation).where(status != 'entered-in-error' and code.coding.where(code = 'acute-outcome').exists() and extension.where(url = 'http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare').value.ofType(Reference).resolve().ofType(EpisodeOfCare).where(id = %context.id).exists() and value.ofType(CodeableConcept).coding.where(code = 'died').exists())"]])
* insert Population(numerator, [["Remains at home, or home nursing takes over."]], [["Bliver hjemme, eller hjemmesygeplejen tager over."]],
    [["%record.entry.resource.ofType(Observation).where(status != 'entered-in-error' and code.coding.where(code = 'acute-outcome').exists() and extension.where(url = 'http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare').value.ofType(Reference).resolve().ofType(EpisodeOfCare).where(id = %context.id).exists() and value.ofType(CodeableConcept).coding.where(code = 'home' or code = 'home-nursing').exists())"]])
* insert StratifiersBy([[%context]])

Instance: fki-indicator-a3
InstanceOf: FkiIndicator
Usage: #definition
* insert Indicator(A3, fki-indicator-a3, proportion, fki-acute-indicators)
* insert Names([["Admission after an acute visit"]], [["Indlæggelse efter akutbesøg"]],
    [["Acute episodes that ended in hospital or an emergency department; and, with admissions given, those followed by an admission within 72 hours."]],
    [["Akutforløb, der endte på sygehus eller i akutmodtagelse; og, når indlæggelser er givet, dem, der blev fulgt af en indlæggelse inden 72 timer."]])
* insert Basis([["Proposed by FKI."]], [["Foreslået af FKI."]])
* insert DataGap([["Admissions after the episode stand in the national patient register (LPR): they are given as %admissions, a Bundle of Encounters whose subject carries the CPR number. Without it only the first number is computed."]],
    [["Indlæggelser efter forløbet står i Landspatientregisteret (LPR): de gives som %admissions, en Bundle af Encounter, hvis subject bærer CPR-nummeret. Uden dem beregnes kun det første tal."]])
* insert Group(disposition, [["By the episode's own disposition."]], [["Efter forløbets eget udfald."]])
* insert Members([["Acute episodes that ended in the period."]], [["Akutforløb afsluttet i perioden."]],
    [["entry.resource.ofType(EpisodeOfCare).where(type.coding.where(code = 'acute-nursing').exists() and status = 'finished' and period.end.toDate() >= %periodStart and period.end.toDate() <= %periodEnd)"]])
* insert AllMembers
* insert Population(numerator, [["Hospital or emergency department."]], [["Sygehus eller akutmodtagelse."]],
    [["%record.entry.resource.ofType(Observation).where(status != 'entered-in-error' and code.coding.where(code = 'acute-outcome').exists() and extension.where(url = 'http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare').value.ofType(Reference).resolve().ofType(EpisodeOfCare).where(id = %context.id).exists() and value.ofType(CodeableConcept).coding.where(code = 'hospital-admission' or code = 'emergency-department').exists())"]])
* insert StratifiersBy([[%context]])
* insert Group(admission, [["By admissions within 72 hours."]], [["Efter indlæggelser inden 72 timer."]])
* insert Members([["Acute episodes that ended in the period."]], [["Akutforløb afsluttet i perioden."]],
    [["entry.resource.ofType(EpisodeOfCare).where(type.coding.where(code = 'acute-nursing').exists() and status = 'finished' and period.end.toDate() >= %periodStart and period.end.toDate() <= %periodEnd)"]])
* insert AllMembers
* insert Population(numerator, [["Hospital, emergency department, or admitted within 72 hours."]], [["Sygehus, akutmodtagelse eller indlagt inden 72 timer."]],
    [["%record.entry.resource.ofType(Observation).where(status != 'entered-in-error' and code.coding.where(code = 'acute-outcome').exists() and extension.where(url = 'http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare').value.ofType(Reference).resolve().ofType(EpisodeOfCare).where(id = %context.id).exists() and value.ofType(CodeableConcept).coding.where(code = 'hospital-admission' or code = 'emergency-department').exists()).exists() or %admissions.entry.resource.ofType(Encounter).where(subject.identifier.value in %record.entry.resource.ofType(Patient).identifier.value and period.start >= %context.period.end and period.start <= %context.period.end + 72 hours).exists()"]])
* insert StratifiersBy([[%context]])
