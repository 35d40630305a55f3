Profile: FkiEarlyDetectionDeliveryReport
Parent: FkiDeliveryReport
Id: FkiEarlyDetectionDeliveryReport
* insert Header([["Delivery report, early detection"]], [["Indberetningsrapport, tidlig opsporing"]],
    [["What a municipality reports of one citizen's early detection for one day: everyday observations, triage, TOBS with the measurements it was made of, and the contacts that followed."]],
    [["Det, en kommune indberetter om én borgers tidlige opsporing for ét døgn: hverdagsobservationer, triage, TOBS med de målinger, den er lavet af, og de kontakter, der fulgte."]])
* obeys fki-c-14
* entry ^slicing.discriminator[0].type = #type
* entry ^slicing.discriminator[0].path = "resource"
* entry ^slicing.discriminator[1].type = #value
* entry ^slicing.discriminator[1].path = "resource.ofType(Observation).code"
* entry ^slicing.rules = #closed
* entry contains citizen 1..1 and organization 0..* and episode 0..* and encounter 0..* and everydayObservation 0..* and triageStatus 0..*
* insert TobsEntries
* entry[citizen].resource only FkiEarlyDetectionCitizen
* entry[organization].resource only FkiEarlyDetectionOrganization
* entry[episode].resource only FkiEarlyDetectionEpisode
* entry[encounter].resource only FkiEarlyDetectionEncounter
* entry[everydayObservation].resource only FkiEarlyDetectionEverydayObservation
* entry[triageStatus].resource only FkiEarlyDetectionTriageStatus
* insert Element(entry[citizen], [["The citizen, exactly one"]], [["Borgeren, netop én"]],
    [["Whom the report is about; every other entry has this citizen."]], [["Hvem rapporten handler om; enhver anden entry har denne borger."]])
* insert Element(entry[organization], [["Authority, operator, record keeper"]], [["Myndighed, driftsherre, journalførende"]],
    [["Each organisation that an episode in the report names."]], [["Hver organisation, som et forløb i rapporten nævner."]])
* insert Element(entry[episode], [["Episodes"]], [["Forløb"]],
    [["Those that the other entries belong to."]], [["Dem, de andre entries hører til."]])
* insert Element(entry[encounter], [["Contacts that followed"]], [["Kontakter, der fulgte"]],
    [["Visits and calls that answered a change or a score, and those that are planned."]], [["Besøg og opkald, der var svar på en ændring eller en score, og dem, der er planlagt."]])
* insert Element(entry[everydayObservation], [["Everyday observations"]], [["Hverdagsobservationer"]],
    [["What staff saw, by domain."]], [["Det, personalet så, efter område."]])
* insert Element(entry[triageStatus], [["Triage"]], [["Triage"]],
    [["Colours that were decided, with what they answer."]], [["Farver, der er besluttet, med det, de er svar på."]])

// TOBS and its measurements, which acute nursing reports too.
RuleSet: TobsEntries
* entry contains
    tobsScore 0..* and
    pulse 0..* and
    consciousness 0..* and
    respiration 0..* and
    temperature 0..* and
    bloodPressure 0..*
* entry[tobsScore].resource only FkiEarlyDetectionTobsScore
* entry[pulse].resource only FkiEarlyDetectionPulse
* entry[consciousness].resource only FkiEarlyDetectionConsciousness
* entry[respiration].resource only FkiEarlyDetectionRespiration
* entry[temperature].resource only FkiEarlyDetectionTemperature
* entry[bloodPressure].resource only FkiEarlyDetectionBloodPressure
* insert Element(entry[tobsScore], [["TOBS scores"]], [["TOBS-scorer"]],
    [["With the measurements that they were made of in the same report."]], [["Med de målinger, de er lavet af, i samme rapport."]])
* insert Element(entry[pulse], [["Pulse"]], [["Puls"]],
    [["Beats a minute, felt or measured."]], [["Slag i minuttet, følt eller målt."]])
* insert Element(entry[consciousness], [["Level of consciousness"]], [["Bevidsthedsniveau"]],
    [["One of five answers, not points."]], [["Ét af fem svar, ikke point."]])
* insert Element(entry[respiration], [["Respiratory rate"]], [["Respirationsfrekvens"]],
    [["Breaths a minute, counted."]], [["Vejrtrækninger i minuttet, talt."]])
* insert Element(entry[temperature], [["Temperature"]], [["Temperatur"]],
    [["Readings with where they were taken."]], [["Aflæsninger med hvor de er målt."]])
* insert Element(entry[bloodPressure], [["Blood pressure"]], [["Blodtryk"]],
    [["Systolic and diastolic together."]], [["Systolisk og diastolisk sammen."]])

Profile: FkiEarlyDetectionCitizen
Parent: Patient
Id: FkiEarlyDetectionCitizen
* insert Header([["Citizen, early detection"]], [["Borger, tidlig opsporing"]],
    [["Whom the report is about: CPR number, the organisation that keeps the record, and whether the citizen is dead."]],
    [["Hvem rapporten handler om: CPR-nummer, den journalførende organisation, og om borgeren er død."]])
* insert ReportCitizen
* deceased[x] 1..1

Profile: FkiEarlyDetectionOrganization
Parent: FkiOrganization
Id: FkiEarlyDetectionOrganization
* insert Header([["Organisation, early detection"]], [["Organisation, tidlig opsporing"]],
    [["An authority, operator or record keeper by its SOR code and kind."]], [["En myndighed, driftsherre eller journalførende organisation med SOR-kode og art."]])
* insert ReportedOrganization

Profile: FkiEarlyDetectionEpisode
Parent: EpisodeOfCare
Id: FkiEarlyDetectionEpisode
* insert Header([["Episode, early detection"]], [["Forløb, tidlig opsporing"]],
    [["What follows a change: an episode of its own, or the home nursing episode that was running."]],
    [["Det, der følger på en ændring: et forløb for sig eller det hjemmesygeplejeforløb, der var i gang."]])
* insert ReportedEpisode
* type from FkiEarlyDetectionEpisodeTypes (required)
* insert Not(diagnosis)

ValueSet: FkiEarlyDetectionEpisodeTypes
Id: fki-early-detection-episode-types
* insert OwnValues
* insert Header([["Types of episode in early detection"]], [["Forløbstyper i tidlig opsporing"]],
    [["Early detection as an episode of its own, or home nursing."]], [["Tidlig opsporing som sit eget forløb eller hjemmesygepleje."]])
* FkiEpisodeTypeCodes#early-detection
* FkiEpisodeTypeCodes#home-nursing

Profile: FkiEarlyDetectionEncounter
Parent: Encounter
Id: FkiEarlyDetectionEncounter
* insert Header([["Contact, early detection"]], [["Borgerkontakt, tidlig opsporing"]],
    [["A contact that answers a change or a score, planned or held."]], [["En kontakt, der er svar på en ændring eller en score, planlagt eller gennemført."]])
* insert ReportedEpisodeContact
* type from FkiEncounterTypes (required)
* episodeOfCare 0..1
* insert Element(episodeOfCare, [["The episode that it belongs to"]], [["Forløbet, den hører til"]],
    [["The one that can be followed from the first change to the end."]], [["Det, der kan følges fra den første ændring til afslutningen."]])
* reasonReference 1..*
* insert Not(basedOn)
