CodeSystem: FkiStratifierCodes
Id: fki-stratifier-codes
* insert OwnCodes
* insert Header([["Stratifiers"]], [["Fordelinger"]], [["What indicators are broken down by."]], [["Hvad indikatorer fordeles på."]])
* insert Concept(municipality, [["Kommune"]], [["Municipality"]], [["Den kommune, hvis journal det er."]], [["The municipality whose record it is."]])
* insert Concept(authority, [["Ansvarlig myndighed"]], [["Responsible authority"]], [["Den myndighed, der har ansvaret for forløbet."]], [["The authority that answers for the episode."]])
* insert Concept(operator, [["Driftsherre"]], [["Operator"]], [["Den organisation, der driver tilbuddet."]], [["The organisation that runs the service."]])
* insert Concept(age-group, [["Aldersgruppe"]], [["Age group"]], [["Alder ved periodens start."]], [["Age at the start of the period."]])
* insert Concept(sex, [["Køn"]], [["Sex"]], [["Administrativt køn."]], [["Administrative gender."]])
* insert Concept(reason, [["Begrundelse"]], [["Reason"]], [["Begrundelsen for, at et forløb ophørte."]], [["Why a care plan ended."]])
* insert Concept(delivery-type, [["Leveringstype"]], [["Type of delivery"]], [["Hvordan indsatsen leveres."]], [["How the intervention is delivered."]])
* insert Concept(hours, [["Tidsrum på døgnet"]], [["Hours of the day"]], [["To timer ad gangen fra midnat."]], [["Two hours at a time from midnight."]])

CodeSystem: FkiAggregateMethodCodes
Id: fki-aggregate-method-codes
* insert OwnCodes
* insert Header([["Aggregate methods"]], [["Sammenregninger"]], [["How several values become one number."]], [["Hvordan flere værdier bliver til ét tal."]])
* insert Concept(sum, [["Sum"]], [["Sum"]], [["Værdierne lagt sammen."]], [["The values added."]])
* insert Concept(average, [["Gennemsnit"]], [["Average"]], [["Summen divideret med antallet."]], [["The sum divided by the number."]])
* insert Concept(median, [["Median"]], [["Median"]], [["Den midterste værdi; gennemsnittet af de to midterste, hvor antallet er lige."]], [["The middle value; the average of the two in the middle where the number is even."]])
* insert Concept(count-distinct, [["Antal forskellige"]], [["Number of distinct values"]], [["Hvor mange forskellige værdier der er på tværs af medlemmer."]], [["How many different values there are across members."]])

ValueSet: FkiAggregateMethods
Id: fki-aggregate-methods
* insert OwnValues
* insert Header([["Aggregate methods"]], [["Sammenregninger"]], [["How several values become one number."]], [["Hvordan flere værdier bliver til ét tal."]])
* include codes from system FkiAggregateMethodCodes

CodeSystem: FkiIndicatorPartCodes
Id: fki-indicator-part-codes
* insert OwnCodes
* insert Header([["Parts of indicators"]], [["Indikatorers dele"]], [["What the numbers of an indicator that has several are called."]], [["Hvad tallene hedder i en indikator, der har flere."]])
* insert Concept(all, [["Hele indikatoren"]], [["The whole indicator"]], [["Indikatorens ene tal."]], [["The indicator's one number."]])
* insert Concept(median-time, [["Mediantid"]], [["Median time"]], [["Den midterste tid."]], [["The middle time."]])
* insert Concept(within-urgency, [["Inden for hastegraden"]], [["Within urgency"]], [["Andel, der blev nået inden for den tid, hastegraden giver."]], [["Share reached within the time that the urgency gives."]])
* insert Concept(disposition, [["Efter udfald"]], [["By disposition"]], [["Regnet af forløbets eget udfald."]], [["By the episode's own disposition."]])
* insert Concept(admission, [["Efter indlæggelse"]], [["By admission"]], [["Regnet af indlæggelser i Landspatientregisteret."]], [["By admissions in the national patient register."]])

// FSIII codes that are going out: what the transition sets hold and those in force do not.
ValueSet: FkiFsiiiOutgoing
Id: fki-fsiii-outgoing
* insert OwnValues
* insert Header([["Outgoing FSIII codes"]], [["Udgående FSIII-koder"]],
    [["Conditions, interventions, severities and follow-up results that FSIII is leaving behind, in both code styles."]],
    [["Tilstande, indsatser, sværhedsgrader og opfølgningsresultater, som FSIII går bort fra, i begge kodestile."]])
* ^copyright = "Codes and names of FSIII: © KL."
* include codes from valueset FkiConditionsFsiiiTransition
* include codes from valueset FkiInterventionsFsiiiTransition
* include codes from valueset FkiSeveritiesFsiiiTransition
* include codes from valueset FkiFollowUpResultsFsiiiTransition
* exclude codes from valueset FkiConditionsFsiii
* exclude codes from valueset FkiInterventionsFsiii
* exclude codes from valueset FkiSeveritiesFsiii
* exclude codes from valueset FkiFollowUpResultsFsiii

ValueSet: FkiHomeMonitoringInterventions
Id: fki-home-monitoring-interventions
* insert OwnValues
* insert Header([["Home monitoring"]], [["Hjemmemonitorering"]],
    [["The five nursing interventions that help a citizen with monitoring at home."]],
    [["De fem sygeplejeindsatser, der hjælper en borger med hjemmemonitorering."]])
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#d67e7cd7-2b3a-4cb7-9309-b799a94ddd6d "Hjælp til hjemmemonitorering - andet"
* $fsiii#800ff360-e737-4ba0-a384-c2f107c77369 "Hjælp til hjemmemonitorering relateret til KOL"
* $fsiii#13702705-9e2d-441a-a7cd-15053e6664fd "Hjælp til hjemmemonitorering relateret til diabetes"
* $fsiii#3ba23b7c-4004-4b09-a133-1087e513a926 "Hjælp til hjemmemonitorering relateret til hjerte"
* $fsiii#7511b78b-1417-4215-9c28-70b4adaee0f8 "Hjælp til hjemmemonitorering relateret til sår"

ValueSet: FkiIvTreatments
Id: fki-iv-treatments
* insert OwnValues
* insert Header([["Intravenous treatments"]], [["Intravenøse behandlinger"]],
    [["Intravenous medication and fluid given by home nursing."]], [["Intravenøs medicin og væske givet af hjemmesygeplejen."]])
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#f0d23296-29c5-4dc4-942e-3ce4cfdf6741 "Intravenøs medicinsk behandling"
* $fsiii#e3eabbbe-b1a2-499f-beff-cca6e28c5e5c "Intravenøs væskebehandling"
