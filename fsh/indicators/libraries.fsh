// The inputs of the indicators' expressions. Each is a %name.

Instance: fki-indicator-inputs
InstanceOf: Library
Usage: #definition
* insert IndicatorLibrary(FkiIndicatorInputs, fki-indicator-inputs)
* insert Names([["Inputs of all indicators"]], [["Input til alle indikatorer"]],
    [["What every indicator's expressions may use. The initial population's criterion stands on the record, a Bundle of the latest version of everything known of one citizen (or, where the measure's subject is Bundle, on one delivery report); every other criterion stands on a member, which is %context. A criterion is met where it gives anything but false; resources that it gives are the evidence. A population whose criterion is an input alone is that number."]],
    [["Det, alle indikatorers udtryk må bruge. Kriteriet for initial-population står på journalen, en Bundle med seneste version af alt, der vides om én borger (eller, hvor målets subject er Bundle, på én indberetningsrapport); hvert andet kriterium står på et medlem, som er %context. Et kriterium er opfyldt, når det giver andet end falsk; ressourcer, det giver, er belægget. En population, hvis kriterium alene er et input, er dét tal."]])
* insert RequiredInput(record, Bundle, [["The latest version of everything known of one citizen in one organisation. The tool gives it."]],
    [["Seneste version af alt, der vides om én borger i én organisation. Værktøjet giver det."]])
* insert RequiredInput(history, Bundle, [["Every version of the same in the order that they were reported. Where records and not reports are given, one version of each. The tool gives it."]],
    [["Alle versioner af det samme i den rækkefølge, de er indberettet. Hvor journaler og ikke rapporter er givet, én version af hver. Værktøjet giver det."]])
* insert RequiredInput(periodStart, date, [["First day of the period. From --period."]],
    [["Periodens første dag. Fra --period."]])
* insert RequiredInput(periodEnd, date, [["Last day of the period. From --period."]],
    [["Periodens sidste dag. Fra --period."]])
* insert RequiredInput(periodDays, integer, [["Number of days in the period. From --period."]],
    [["Antal dage i perioden. Fra --period."]])
* insert Input(birthDate, date, [["The citizen's date of birth: Patient.birthDate, or what the CPR number says. The tool gives it."]],
    [["Borgerens fødselsdato: Patient.birthDate eller det, CPR-nummeret siger. Værktøjet giver det."]])
* insert Input(gender, code, [["The citizen's administrative gender: Patient.gender, or what the CPR number says. The tool gives it."]],
    [["Borgerens administrative køn: Patient.gender eller det, CPR-nummeret siger. Værktøjet giver det."]])

Instance: fki-care-indicators
InstanceOf: Library
Usage: #definition
* insert IndicatorLibrary(FkiCareIndicators, fki-care-indicators)
* insert Names([["Inputs of the care indicators"]], [["Input til pleje- og sygeplejeindikatorerne"]],
    [["What the indicators of home care and home nursing use beside the inputs of all."]],
    [["Det, indikatorerne for hjemmepleje og hjemmesygepleje bruger ud over input til alle."]])
* insert Input(population65, integer, [["Inhabitants aged 65 or more of the municipality, from Statistics Denmark. No FKI data hold it."]],
    [["Kommunens indbyggere på 65 år og derover, fra Danmarks Statistik. Ingen FKI-data rummer det."]])
* insert Input(severityScale, string, [["The functional levels from the best to the worst, letter code and UUID of one level side by side, 40 characters a level: the place of a code divided by 40 is its step. Not relevant (9, B6) is no step."]],
    [["Funktionsevneniveauerne fra bedst til værst, bogstavkode og UUID for ét niveau side om side, 40 tegn pr. niveau: en kodes plads divideret med 40 er dens trin. Ikke relevant (9, B6) er intet trin."]])
* parameter[=].extension[0].url = "http://fhir.kl.dk/fki/StructureDefinition/fki-input-default"
* parameter[=].extension[0].valueString = "B1 9c5cfb57-a498-40e5-98a7-792bf5fb205b B2 fcc16cb1-41f0-4832-b834-110fba0aaabe B3 d984ad21-48fe-4619-845e-2aa0303048e7 B4 1ceef776-0cfa-4acd-b222-c5bb2424e0c1 B5 f4c9f159-5806-4c06-95e9-e69b83bab1a1"
* insert Reads(Patient, FkiCareCitizen)
* insert Reads(Condition, FkiCareCondition)
* insert Reads(Goal, FkiCareGoal)
* insert Reads(CarePlan, FkiCarePlannedIntervention)
* insert Reads(Encounter, FkiCareEncounter)

Instance: fki-data-quality-indicators
InstanceOf: Library
Usage: #definition
* insert IndicatorLibrary(FkiDataQualityIndicators, fki-data-quality-indicators)
* insert Names([["Inputs of the data quality indicators"]], [["Input til datakvalitetsindikatorerne"]],
    [["What the indicators of the reporting itself use beside the inputs of all."]],
    [["Det, indikatorerne for selve indberetningen bruger ud over input til alle."]])
* insert Input(reportsReceived, integer, [["Reports that the gateway received in the period, from its log."]],
    [["Rapporter, som gatewayen modtog i perioden, fra dens log."]])
* insert Input(reportsRefused, integer, [["Reports that the gateway refused in the period, from its log."]],
    [["Rapporter, som gatewayen afviste i perioden, fra dens log."]])
* insert Reads(Bundle, FkiDeliveryReport)

Instance: fki-rehab-indicators
InstanceOf: Library
Usage: #definition
* insert IndicatorLibrary(FkiRehabIndicators, fki-rehab-indicators)
* insert Names([["Inputs of the rehabilitation indicators"]], [["Input til genoptræningsindikatorerne"]],
    [["What the indicators of rehabilitation after a hospital stay use beside the inputs of all."]],
    [["Det, indikatorerne for genoptræning efter sygehusophold bruger ud over input til alle."]])
* insert Input(rehabDiagnoses, string, [["The groups of diagnoses whose outcome is measured: a regular expression over SKS codes. Hip fracture, hip and knee arthrosis, ischaemic heart disease and COPD where nothing else is given."]],
    [["De diagnosegrupper, hvis effekt måles: et regulært udtryk over SKS-koder. Hoftebrud, hofte- og knæartrose, iskæmisk hjertesygdom og KOL, hvor intet andet er givet."]])
* parameter[=].extension[0].url = "http://fhir.kl.dk/fki/StructureDefinition/fki-input-default"
* parameter[=].extension[0].valueString = "^D(S72|M16|M17|I2[0-5]|J44)"
* insert Reads(ServiceRequest, Fki140ServiceRequest)
* insert Reads(CarePlan, Fki140CarePlan)
* insert Reads(CarePlan, Fki140PlannedIntervention)
* insert Reads(Encounter, Fki140Encounter)
* insert Reads(Condition, Fki140FocusCondition)

Instance: fki-prevention-indicators
InstanceOf: Library
Usage: #definition
* insert IndicatorLibrary(FkiPreventionIndicators, fki-prevention-indicators)
* insert Names([["Inputs of the prevention indicators"]], [["Input til forebyggelsesindikatorerne"]],
    [["What the indicators of health promotion and prevention use: the inputs of all."]],
    [["Det, indikatorerne for sundhedsfremme og forebyggelse bruger: input til alle."]])
* insert Reads(ServiceRequest, Fki119ServiceRequest)
* insert Reads(CarePlan, Fki119CarePlan)
* insert Reads(CarePlan, Fki119PlannedIntervention)
* insert Reads(Encounter, Fki119Encounter)
* insert Reads(Condition, Fki119FocusCondition)

Instance: fki-acute-indicators
InstanceOf: Library
Usage: #definition
* insert IndicatorLibrary(FkiAcuteIndicators, fki-acute-indicators)
* insert Names([["Inputs of the acute nursing indicators"]], [["Input til akutindikatorerne"]],
    [["What the indicators of acute nursing use beside the inputs of all."]],
    [["Det, indikatorerne for akutsygepleje bruger ud over input til alle."]])
* insert Input(population65, integer, [["Inhabitants aged 65 or more of the municipality, from Statistics Denmark. No FKI data hold it."]],
    [["Kommunens indbyggere på 65 år og derover, fra Danmarks Statistik. Ingen FKI-data rummer det."]])
* insert Input(admissions, Bundle, [["Hospital admissions from the national patient register (LPR), as Encounters whose subject carries the CPR number. No FKI data hold them."]],
    [["Indlæggelser fra Landspatientregisteret (LPR) som Encounter, hvis subject bærer CPR-nummeret. Ingen FKI-data rummer dem."]])
* insert Reads(ServiceRequest, FkiAcuteReferral)
* insert Reads(EpisodeOfCare, FkiAcuteEpisode)
* insert Reads(Encounter, FkiAcuteEncounter)
* insert Reads(Procedure, FkiAcuteIntervention)
* insert Reads(Observation, FkiAcuteOutcome)

Instance: fki-early-detection-indicators
InstanceOf: Library
Usage: #definition
* insert IndicatorLibrary(FkiEarlyDetectionIndicators, fki-early-detection-indicators)
* insert Names([["Inputs of the early detection indicators"]], [["Input til indikatorerne for tidlig opsporing"]],
    [["What the indicators of early detection use beside the inputs of all."]],
    [["Det, indikatorerne for tidlig opsporing bruger ud over input til alle."]])
* insert Input(reactionHours, integer, [["Hours within which a raised score is to be answered, by the municipality's own response ladder."]],
    [["Antal timer, inden for hvilke en forhøjet score skal besvares, efter kommunens egen reaktionstrappe."]])
* parameter[=].extension[0].url = "http://fhir.kl.dk/fki/StructureDefinition/fki-input-default"
* parameter[=].extension[0].valueInteger = 24
* insert Reads(Observation, FkiEarlyDetectionTriageStatus)
* insert Reads(Observation, FkiEarlyDetectionTobsScore)
* insert Reads(Encounter, FkiEarlyDetectionEncounter)
* insert Reads(EpisodeOfCare, FkiEarlyDetectionEpisode)
