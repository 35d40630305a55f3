Profile: FkiAcuteDeliveryReport
Parent: FkiDeliveryReport
Id: FkiAcuteDeliveryReport
* insert Header([["Delivery report, acute nursing"]], [["Indberetningsrapport, akutsygepleje"]],
    [["What is reported of one citizen's acute nursing for one day, by whoever keeps the record: the referral, the episode, visits, what was measured and done, and the outcome."]],
    [["Det, der indberettes om én borgers akutsygepleje for ét døgn af den, der fører journalen: henvisningen, forløbet, besøg, hvad der er målt og gjort, og udfaldet."]])
* obeys fki-a-03 and fki-c-14
* entry ^slicing.discriminator[0].type = #type
* entry ^slicing.discriminator[0].path = "resource"
* entry ^slicing.discriminator[1].type = #value
* entry ^slicing.discriminator[1].path = "resource.ofType(Observation).code"
* entry ^slicing.rules = #closed
* entry contains
    citizen 1..1 and
    organization 1..* and
    episode 0..* and
    referral 0..* and
    encounter 0..* and
    intervention 0..* and
    condition 0..* and
    outcome 0..* and
    triageStatus 0..* and
    crp 0..* and
    haemoglobin 0..* and
    glucose 0..*
* insert TobsEntries
* entry[citizen].resource only FkiAcuteCitizen
* entry[organization].resource only FkiAcuteOrganization
* entry[episode].resource only FkiAcuteEpisode
* entry[referral].resource only FkiAcuteReferral
* entry[encounter].resource only FkiAcuteEncounter
* entry[intervention].resource only FkiAcuteIntervention
* entry[condition].resource only FkiCareCondition
* entry[outcome].resource only FkiAcuteOutcome
* entry[triageStatus].resource only FkiEarlyDetectionTriageStatus
* entry[crp].resource only FkiAcuteCrp
* entry[haemoglobin].resource only FkiAcuteHaemoglobin
* entry[glucose].resource only FkiAcuteGlucose
* insert Element(entry[citizen], [["The citizen, exactly one"]], [["Borgeren, netop én"]],
    [["Whom the report is about; every other entry has this citizen."]], [["Hvem rapporten handler om; enhver anden entry har denne borger."]])
* insert Element(entry[organization], [["Authority, operator, record keeper"]], [["Myndighed, driftsherre, journalførende"]],
    [["Each organisation that an episode in the report names."]], [["Hver organisation, som et forløb i rapporten nævner."]])
* insert Element(entry[episode], [["Episodes"]], [["Forløb"]],
    [["Those that the other entries belong to."]], [["Dem, de andre entries hører til."]])
* insert Element(entry[referral], [["Referrals"]], [["Henvisninger"]],
    [["Received, closed or declined that day."]], [["Modtaget, lukket eller afvist den dag."]])
* insert Element(entry[encounter], [["Acute visits"]], [["Akutbesøg"]],
    [["Visits that ended that day."]], [["Besøg, der sluttede den dag."]])
* insert Element(entry[intervention], [["What was done"]], [["Det, der er gjort"]],
    [["Interventions of the visits in the report."]], [["Indsatser ved besøgene i rapporten."]])
* insert Element(entry[condition], [["Nursing conditions behind it"]], [["Sygeplejetilstande bag"]],
    [["FSIII conditions that a referral, episode or intervention refers to."]], [["FSIII-tilstande, som en henvisning, et forløb eller en indsats henviser til."]])
* insert Element(entry[outcome], [["Outcomes"]], [["Udfald"]],
    [["One for each visit that ended."]], [["Ét for hvert besøg, der er slut."]])
* insert Element(entry[triageStatus], [["Triage"]], [["Triage"]],
    [["Colours that were decided, with what they answer."]], [["Farver, der er besluttet, med det, de er svar på."]])
* insert Element(entry[crp], [["CRP"]], [["CRP"]],
    [["Measured at the visits in the report."]], [["Målt ved besøgene i rapporten."]])
* insert Element(entry[haemoglobin], [["Haemoglobin"]], [["Hæmoglobin"]],
    [["Measured at the visits in the report."]], [["Målt ved besøgene i rapporten."]])
* insert Element(entry[glucose], [["Blood glucose"]], [["Blodsukker"]],
    [["Measured at the visits in the report."]], [["Målt ved besøgene i rapporten."]])

Profile: FkiAcuteCitizen
Parent: Patient
Id: FkiAcuteCitizen
* insert Header([["Citizen, acute nursing"]], [["Borger, akutsygepleje"]],
    [["Whom the report is about: CPR number, the organisation that keeps the record, and whether the citizen is dead."]],
    [["Hvem rapporten handler om: CPR-nummer, den journalførende organisation, og om borgeren er død."]])
* insert ReportCitizen
* deceased[x] 1..1

Profile: FkiAcuteOrganization
Parent: FkiOrganization
Id: FkiAcuteOrganization
* insert Header([["Organisation, acute nursing"]], [["Organisation, akutsygepleje"]],
    [["An authority, operator or record keeper by its SOR code and kind."]], [["En myndighed, driftsherre eller journalførende organisation med SOR-kode og art."]])
* insert ReportedOrganization

// The last outcome of a closed episode is one that closes it. Outcomes of visits that another day's report has are included with the closing.
Invariant: fki-a-03
Severity: #error
Expression: "entry.resource.ofType(EpisodeOfCare).where(status = 'finished' and type.coding.where(code = 'acute-nursing').exists()).all(id in %resource.entry.resource.ofType(Observation).where(code.coding.where(code = 'acute-outcome').exists() and status != 'entered-in-error' and value.ofType(CodeableConcept).coding.where(code = 'home-new-visit').empty()).encounter.resolve().ofType(Encounter).episodeOfCare.resolve().ofType(EpisodeOfCare).id)"
* insert Says([["Give the outcome that closes the episode: it is finished, so one of its visits ended with something other than a new acute visit."]],
    [["Angiv det udfald, der lukker forløbet: det er slut, så et af besøgene endte med andet end et nyt akutbesøg."]])
