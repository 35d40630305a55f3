Profile: FkiEarlyDetectionDeliveryReport
Parent: FkiDeliveryReport
Id: FkiEarlyDetectionDeliveryReport
* insert Header([["Delivery report, early detection"]], [["Indberetningsrapport, tidlig opsporing"]],
    [["What a municipality reports of one citizen's early detection for one day: everyday observations, triage, TOBS with the measurements it was made of, and the contacts that followed."]],
    [["Det, en kommune indberetter om én borgers tidlige opsporing for ét døgn: hverdagsobservationer, triage, TOBS med de målinger, den er lavet af, og de kontakter, der fulgte."]])
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
* insert Short(entry[citizen], [["The citizen, exactly one"]], [["Borgeren, netop én"]])
* insert Short(entry[organization], [["Authority, operator, record keeper"]], [["Myndighed, driftsherre, journalførende"]])
* insert Short(entry[episode], [["Episodes"]], [["Forløb"]])
* insert Short(entry[encounter], [["Contacts that followed"]], [["Kontakter, der fulgte"]])
* insert Short(entry[everydayObservation], [["Everyday observations"]], [["Hverdagsobservationer"]])
* insert Short(entry[triageStatus], [["Triage"]], [["Triage"]])

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
* insert Short(entry[tobsScore], [["TOBS scores"]], [["TOBS-scorer"]])
* insert Short(entry[pulse], [["Pulse"]], [["Puls"]])
* insert Short(entry[consciousness], [["Level of consciousness"]], [["Bevidsthedsniveau"]])
* insert Short(entry[respiration], [["Respiratory rate"]], [["Respirationsfrekvens"]])
* insert Short(entry[temperature], [["Temperature"]], [["Temperatur"]])
* insert Short(entry[bloodPressure], [["Blood pressure"]], [["Blodtryk"]])

Profile: FkiEarlyDetectionCitizen
Parent: Patient
Id: FkiEarlyDetectionCitizen
* insert Header([["Citizen, early detection"]], [["Borger, tidlig opsporing"]],
    [["Whom the report is about: CPR number, the organisation that keeps the record, and whether the citizen is dead."]],
    [["Hvem rapporten handler om: CPR-nummer, den journalførende organisation, og om borgeren er død."]])
* insert CareCitizen
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
* insert Short(episodeOfCare, [["The episode that it belongs to"]], [["Forløbet, den hører til"]])
* reasonReference 1..*
* insert Not(basedOn)
