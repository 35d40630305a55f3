// Generated from input/terminology by `npm run terminology`. Do not edit: change the table.

ValueSet: FkiSeveritiesFsiii
Id: fki-severities-fsiii
* insert Header([["FSIII severities"]], [["FSIII-sværhedsgrader"]], [["Level of functioning from 0 (no limitations) to 4 (total limitations); 9 is not relevant."]], [["Funktionsevne fra 0 (ingen begrænsninger) til 4 (totale begrænsninger); 9 er ikke relevant."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#1ceef776-0cfa-4acd-b222-c5bb2424e0c1 "3"
* $fsiii#9c5cfb57-a498-40e5-98a7-792bf5fb205b "0"
* $fsiii#d7ff926a-4955-478f-b300-0b0ec0785013 "9"
* $fsiii#d984ad21-48fe-4619-845e-2aa0303048e7 "2"
* $fsiii#f4c9f159-5806-4c06-95e9-e69b83bab1a1 "4"
* $fsiii#fcc16cb1-41f0-4832-b834-110fba0aaabe "1"

ValueSet: FkiSeveritiesFsiiiTransition
Id: fki-severities-fsiii-transition
* insert Header([["FSIII severities, transition"]], [["FSIII-sværhedsgrader, overgang"]], [["Level of functioning from 0 to 4, or 9. In the transition also outgoing concepts and letter codes are accepted."]], [["Funktionsevne fra 0 til 4, eller 9. I overgangen accepteres også udgående begreber og bogstavkoder."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#1ceef776-0cfa-4acd-b222-c5bb2424e0c1 "3"
* $fsiii#B4 "3"
* $fsiii#9c5cfb57-a498-40e5-98a7-792bf5fb205b "0"
* $fsiii#B1 "0"
* $fsiii#d7ff926a-4955-478f-b300-0b0ec0785013 "9"
* $fsiii#B6 "9"
* $fsiii#d984ad21-48fe-4619-845e-2aa0303048e7 "2"
* $fsiii#B3 "2"
* $fsiii#f4c9f159-5806-4c06-95e9-e69b83bab1a1 "4"
* $fsiii#B5 "4"
* $fsiii#fcc16cb1-41f0-4832-b834-110fba0aaabe "1"
* $fsiii#B2 "1"

ValueSet: FkiSeveritiesFfb
Id: fki-severities-ffb
* insert Header([["FFB severities"]], [["FFB-sværhedsgrader"]], [["Level of functioning in adult social care."]], [["Funktionsevneniveau på voksensocialområdet."]])
* insert OwnValues
* ^copyright = "Codes and names of FFB: © KL."
* $ffb#1c327095-107f-4b96-88d0-ec562cb980be "Ikke vurderet"
* $ffb#5bdde847-2837-416b-ab63-bbff8b7aa531 "Moderat nedsat funktionsevne"
* $ffb#8328ce4a-6238-4f73-bf1a-74aadb68eff8 "Let nedsat funktionsevne"
* $ffb#832ae90b-23b5-4063-80aa-0b81bdce680e "Fuldstændig nedsat funktionsevne"
* $ffb#b508ff66-6326-4862-a6d7-7bbf184c9823 "Ingen nedsat funktionsevne"
* $ffb#cae545f5-2813-4d79-98fc-0a7d770af3cd "Svært nedsat funktionsevne"

ValueSet: FkiSeverities
Id: fki-severities
* insert Header([["Severities"]], [["Sværhedsgrader"]], [["Level of functioning, in FSIII or FFB."]], [["Funktionsevne, i FSIII eller FFB."]])
* insert OwnValues
* include codes from valueset FkiSeveritiesFsiii
* include codes from valueset FkiSeveritiesFfb

ValueSet: FkiSeveritiesTransition
Id: fki-severities-transition
* insert Header([["Severities, transition"]], [["Sværhedsgrader, overgang"]], [["Level of functioning, in FSIII with its letter codes, or FFB."]], [["Funktionsevne, i FSIII med bogstavkoder, eller FFB."]])
* insert OwnValues
* include codes from valueset FkiSeveritiesFsiiiTransition
* include codes from valueset FkiSeveritiesFfb

ValueSet: FkiFollowUpResultsFsiii
Id: fki-follow-up-results-fsiii
* insert Header([["FSIII follow-up results"]], [["FSIII-opfølgningsresultater"]], [["What a follow-up in municipal care decided."]], [["Hvad en opfølgning i kommunal pleje og omsorg besluttede."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#59753987-c38d-41c5-b201-0eeff3032fef "Afsluttes"
* $fsiii#61b9a5c2-2ea7-45ad-82b8-53cbb513290e "Revisitation"
* $fsiii#9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213 "Fortsættes"
* $fsiii#c6e71993-5d72-409a-8ab9-ecc094968635 "Ændres inden for rammen"

ValueSet: FkiFollowUpResultsFsiiiTransition
Id: fki-follow-up-results-fsiii-transition
* insert Header([["FSIII follow-up results, transition"]], [["FSIII-opfølgningsresultater, overgang"]], [["What a follow-up in municipal care decided. In the transition also outgoing concepts and letter codes are accepted."]], [["Hvad en opfølgning i kommunal pleje og omsorg besluttede. I overgangen accepteres også udgående begreber og bogstavkoder."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#59753987-c38d-41c5-b201-0eeff3032fef "Afsluttes"
* $fsiii#E3 "Afsluttes"
* $fsiii#61b9a5c2-2ea7-45ad-82b8-53cbb513290e "Revisitation"
* $fsiii#E4 "Revisitation"
* $fsiii#9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213 "Fortsættes"
* $fsiii#E1 "Fortsættes"
* $fsiii#c6e71993-5d72-409a-8ab9-ecc094968635 "Ændres inden for rammen"
* $fsiii#E2 "Ændres inden for rammen"

ValueSet: FkiFollowUpResultsFfb
Id: fki-follow-up-results-ffb
* insert Header([["FFB follow-up results"]], [["FFB-opfølgningsresultater"]], [["What a follow-up in adult social care decided."]], [["Hvad en opfølgning på voksensocialområdet besluttede."]])
* insert OwnValues
* ^copyright = "Codes and names of FFB: © KL."
* $ffb#1e971d84-10a4-4ef8-a8b3-0daa4c7d088a "Træf afgørelse om fortsættelse af indsats"
* $ffb#b4c01aa8-82fd-44e4-83ff-ca19ec02c779 "Træf afgørelse om afslutning af indsats og visiter til ny"
* $ffb#d7d03656-4c87-4e67-9146-aa5990460f16 "Træf afgørelse om afslutning af indsats"

ValueSet: FkiFollowUpResults
Id: fki-follow-up-results
* insert Header([["Follow-up results"]], [["Opfølgningsresultater"]], [["What a follow-up decided, in FSIII or FFB."]], [["Hvad en opfølgning besluttede, i FSIII eller FFB."]])
* insert OwnValues
* include codes from valueset FkiFollowUpResultsFsiii
* include codes from valueset FkiFollowUpResultsFfb

ValueSet: FkiFollowUpResultsTransition
Id: fki-follow-up-results-transition
* insert Header([["Follow-up results, transition"]], [["Opfølgningsresultater, overgang"]], [["What a follow-up decided, in FSIII with its letter codes, or FFB."]], [["Hvad en opfølgning besluttede, i FSIII med bogstavkoder, eller FFB."]])
* insert OwnValues
* include codes from valueset FkiFollowUpResultsFsiiiTransition
* include codes from valueset FkiFollowUpResultsFfb

ValueSet: FkiGoalCategories
Id: fki-goal-categories
* insert Header([["Categories of goals"]], [["Målkategorier"]], [["Whose goal it is, and for what: a condition, an intervention, the citizen's own."]], [["Hvis mål det er, og for hvad: en tilstand, en indsats, borgerens egne."]])
* insert OwnValues
* ^copyright = "CareSocialCodes: © KL."
* $caresocial#416fe27d-3ccf-4390-8742-8b52a9d8dc78 "FFB borgers mål og ønsker"
* $caresocial#6746d4af-145a-4bfd-a672-05c0cf11b53b "FFB delmål"
* $caresocial#0bb3daef-538d-45dc-b444-abdbcb63f6bc "FFB indsatsmål"
* $caresocial#ca552020-6ed1-4cdc-b0d4-32697f1f27ad "FSIII tilstandsmål"
* $caresocial#424827b1-23aa-4848-962b-56ee47def560 "Indsatsformål"
* $caresocial#ffb9886b-d04e-46b1-9165-a400f91f822b "Borgers ønsker og mål"

ValueSet: FkiGoalChangesFsiii
Id: fki-goal-changes-fsiii
* insert Header([["FSIII types of goal"]], [["FSIII-måltyper"]], [["How a condition is expected to change: disappear, lessen or remain."]], [["Hvordan en tilstand forventes at ændre sig: forsvinde, mindskes eller forblive."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#15846728-58b4-4413-a9d1-be0f1404b10f "Tilstand forbliver uændret"
* $fsiii#81c827de-ef31-4410-aa57-0d1d1bc6c264 "Tilstand forsvinder"
* $fsiii#8addc23a-f7c6-47c4-97fb-a73fcdfc9f65 "Tilstand mindskes"

ValueSet: FkiGoalChangesFfb
Id: fki-goal-changes-ffb
* insert Header([["FFB types of goal"]], [["FFB-måltyper"]], [["How functioning is expected to change: develop, be maintained or be lost more slowly."]], [["Hvordan funktionsevnen forventes at ændre sig: udvikles, fastholdes eller tabes langsommere."]])
* insert OwnValues
* ^copyright = "Codes and names of FFB: © KL."
* $ffb#10752a63-00b4-4958-b7f4-9f3a18f74266 "Fastholde funktionsevne"
* $ffb#d41c8072-52f8-42b5-9375-ddbea454d27f "Udvikle funktionsevne"
* $ffb#e47c22bd-d88d-48ab-882b-419923e1f44e "Begrænse tab af funktionsevne"

ValueSet: FkiGoalChanges
Id: fki-goal-changes
* insert Header([["Types of goal"]], [["Måltyper"]], [["How a condition is expected to change, in FSIII or FFB."]], [["Hvordan en tilstand forventes at ændre sig, i FSIII eller FFB."]])
* insert OwnValues
* include codes from valueset FkiGoalChangesFsiii
* include codes from valueset FkiGoalChangesFfb

ValueSet: FkiGoalMeasures
Id: fki-goal-measures
* insert Header([["What a goal measures"]], [["Hvad et mål måler"]], [["Level of functioning, type of change, or a measurement."]], [["Funktionsevneniveau, måltype eller en måling."]])
* insert OwnValues
* ^copyright = "CareSocialCodes: © KL."
* $caresocial#66959f77-6e2a-4574-8423-3ff097f8b9fa "funktionsevneniveau"
* $caresocial#90c48f03-f194-4b2f-ad7d-6cba1069ae48 "måltype"
* include codes from valueset FkiObservationCodes

ValueSet: FkiNeedsAssessmentsFfb
Id: fki-needs-assessments-ffb
* insert Header([["FFB needs for support"]], [["FFB-støttebehov"]], [["How much support the citizen needs."]], [["Hvor meget støtte borgeren har brug for."]])
* insert OwnValues
* ^copyright = "Codes and names of FFB: © KL."
* $ffb#2254dac8-8aa3-4334-8502-9720194f49ad "Ikke vurderet"
* $ffb#401a397b-b3aa-4ca3-8b23-bd8f99dd3f76 "Moderat støttebehov"
* $ffb#ae9f388a-91c3-46cf-af55-f81952f2977c "Intet støttebehov"
* $ffb#b99a0790-4d70-4152-b149-3fe58b745583 "Højt støttebehov"
* $ffb#dd628e73-d6c9-4837-a2b8-aa62d73bd6ae "Let støttebehov"
* $ffb#e99763d6-6c43-4969-ad52-2b1a7055f9dc "Fuldstændigt støttebehov"

ValueSet: FkiEvaluationTypes
Id: fki-evaluation-types
* insert Header([["Types of evaluation"]], [["Vurderingstyper"]], [["What kind of evaluation was made."]], [["Hvilken slags vurdering der er foretaget."]])
* insert OwnValues
* ^copyright = "CareSocialCodes: © KL."
* $caresocial#effe55c7-572c-4a99-8fb4-2a9dda2f6572 "FFB støttebehovsvurdering"
* $caresocial#053a301d-1bb8-4cc4-b781-87825ecf0ef8 "FFB vurdering af borgers situation"
* $caresocial#3f7a8ca0-afca-4b0d-8773-a99b5f2f8aaf "VUM Borgerens perspektiv på indsatsen"
* $caresocial#f52887de-023f-4193-b6b0-4b0a37b1cffc "VUM Borgerens ressourcer i forhold til indsatsen"

ValueSet: FkiEvaluationTypesSct
Id: fki-evaluation-types-sct
* insert Header([["Types of evaluation in SNOMED CT"]], [["Vurderingstyper i SNOMED CT"]], [["SNOMED CT codes of the evaluation: 225400002 or one below it. The value set holds all of SNOMED CT, as no validator at hand can tell which codes are below."]], [["SNOMED CT-koder for vurderingen: 225400002 eller en kode under den. Værdisættet rummer hele SNOMED CT, da ingen validator ved hånden kan afgøre, hvilke koder der ligger under."]])
* insert OwnValues
* ^copyright = "SNOMED CT codes: © SNOMED International, used in Denmark under its national licence."
* include codes from system $sct

ValueSet: FkiObservationCodes
Id: fki-observation-codes
* insert Header([["Observation codes"]], [["Observationskoder"]], [["What municipalities measure: vital signs, weight and height, blood sugar, urine stick, function tests, pain and well-being. Narrower SNOMED CT concepts of oxygen saturation, respiratory rate and body temperature belong too; the binding lets them in."]], [["Hvad kommuner måler: vitale værdier, vægt og højde, blodsukker, urinstix, funktionstest, smerter og trivsel. Snævrere SNOMED CT-begreber for iltmætning, respirationsfrekvens og kropstemperatur hører også til; bindingen tillader dem."]])
* insert OwnValues
* ^copyright = "SNOMED CT codes: © SNOMED International, used in Denmark under its national licence. NPU codes: © IUPAC and IFCC, maintained by the NPU steering committee."
* $sct#271649006 "Systolic blood pressure"
* $sct#271649006 ^designation[0].language = #da
* $sct#271649006 ^designation[0].value = "Systolisk blodtryk"
* $sct#72313002 "Systolic arterial pressure"
* $sct#72313002 ^designation[0].language = #da
* $sct#72313002 ^designation[0].value = "Systolisk arterietryk"
* $sct#400974009 "Standing systolic blood pressure"
* $sct#400974009 ^designation[0].language = #da
* $sct#400974009 ^designation[0].value = "Systolisk blodtryk, stående"
* $sct#407554009 "Sitting systolic blood pressure"
* $sct#407554009 ^designation[0].language = #da
* $sct#407554009 ^designation[0].value = "Systolisk blodtryk, siddende"
* $sct#407556006 "Lying systolic blood pressure"
* $sct#407556006 ^designation[0].language = #da
* $sct#407556006 ^designation[0].value = "Systolisk blodtryk, liggende"
* $sct#399304008 "Systolic blood pressure on admission"
* $sct#399304008 ^designation[0].language = #da
* $sct#399304008 ^designation[0].value = "Systolisk blodtryk ved indlæggelse"
* $sct#271650006 "Diastolic blood pressure"
* $sct#271650006 ^designation[0].language = #da
* $sct#271650006 ^designation[0].value = "Diastolisk blodtryk"
* $sct#400975005 "Standing diastolic blood pressure"
* $sct#400975005 ^designation[0].language = #da
* $sct#400975005 ^designation[0].value = "Diastolisk blodtryk, stående"
* $sct#407555005 "Sitting diastolic blood pressure"
* $sct#407555005 ^designation[0].language = #da
* $sct#407555005 ^designation[0].value = "Diastolisk blodtryk, siddende"
* $sct#407557002 "Lying diastolic blood pressure"
* $sct#407557002 ^designation[0].language = #da
* $sct#407557002 ^designation[0].value = "Diastolisk blodtryk, liggende"
* $sct#446226005 "Diastolic blood pressure on admission"
* $sct#446226005 ^designation[0].language = #da
* $sct#446226005 ^designation[0].value = "Diastolisk blodtryk ved indlæggelse"
* $sct#364075005 "Heart rate"
* $sct#364075005 ^designation[0].language = #da
* $sct#364075005 ^designation[0].value = "Hjertefrekvens"
* $sct#78564009 "Pulse rate"
* $sct#78564009 ^designation[0].language = #da
* $sct#78564009 ^designation[0].value = "Puls"
* $sct#444981005 "Resting heart rate"
* $sct#444981005 ^designation[0].language = #da
* $sct#444981005 ^designation[0].value = "Hvilepuls"
* $sct#399017001 "Heart rate on admission"
* $sct#399017001 ^designation[0].language = #da
* $sct#399017001 ^designation[0].value = "Hjertefrekvens ved indlæggelse"
* $sct#422119006 "Brachial pulse rate"
* $sct#422119006 ^designation[0].language = #da
* $sct#422119006 ^designation[0].value = "Puls målt på overarmen"
* $sct#429614003 "Posterior tibial pulse rate"
* $sct#429614003 ^designation[0].language = #da
* $sct#429614003 ^designation[0].value = "Puls målt ved indersiden af anklen"
* $sct#429525003 "Dorsalis pedis pulse rate"
* $sct#429525003 ^designation[0].language = #da
* $sct#429525003 ^designation[0].value = "Puls målt på fodryggen"
* $sct#431314004 "Peripheral oxygen saturation"
* $sct#431314004 ^designation[0].language = #da
* $sct#431314004 ^designation[0].value = "Perifer iltmætning"
* $sct#86290005 "Respiratory rate"
* $sct#86290005 ^designation[0].language = #da
* $sct#86290005 ^designation[0].value = "Respirationsfrekvens"
* $sct#276885007 "Core body temperature"
* $sct#276885007 ^designation[0].language = #da
* $sct#276885007 ^designation[0].value = "Kernetemperatur"
* $sct#27113001 "Body weight"
* $sct#27113001 ^designation[0].language = #da
* $sct#27113001 ^designation[0].value = "Vægt"
* $sct#424927000 "Body weight with shoes"
* $sct#424927000 ^designation[0].language = #da
* $sct#424927000 ^designation[0].value = "Vægt med sko"
* $sct#425024002 "Body weight without shoes"
* $sct#425024002 ^designation[0].language = #da
* $sct#425024002 ^designation[0].value = "Vægt uden sko"
* $sct#445541000 "Dry body weight"
* $sct#445541000 ^designation[0].language = #da
* $sct#445541000 ^designation[0].value = "Tørvægt"
* $sct#364589006 "Birth weight"
* $sct#364589006 ^designation[0].language = #da
* $sct#364589006 ^designation[0].value = "Fødselsvægt"
* $sct#248333004 "Standing height"
* $sct#248333004 ^designation[0].language = #da
* $sct#248333004 ^designation[0].value = "Højde, stående"
* $sct#248334005 "Length of body"
* $sct#248334005 ^designation[0].language = #da
* $sct#248334005 ^designation[0].value = "Kropslængde"
* $sct#276351002 "Infant length"
* $sct#276351002 ^designation[0].language = #da
* $sct#276351002 ^designation[0].value = "Spædbarns længde"
* $sct#276353004 "Crown heel length"
* $sct#276353004 ^designation[0].language = #da
* $sct#276353004 ^designation[0].value = "Længde fra isse til hæl"
* $sct#450738001 "Thirty second chair stand test score"
* $sct#450738001 ^designation[0].language = #da
* $sct#450738001 ^designation[0].value = "Rejse-sætte-sig-test, 30 sekunder"
* $sct#1144649008 "Six minute walk test distance"
* $sct#1144649008 ^designation[0].language = #da
* $sct#1144649008 ^designation[0].value = "Seks minutters gangtest, distance"
* $sct#6942003 "Level of consciousness"
* $sct#6942003 ^designation[0].language = #da
* $sct#6942003 ^designation[0].value = "Bevidsthedsniveau"
* $sct#444714004 "Assessment of consciousness level"
* $sct#444714004 ^designation[0].language = #da
* $sct#444714004 ^designation[0].value = "Vurdering af bevidsthedsniveau"
* $sct#443394008 "Visual analog scale pain score"
* $sct#443394008 ^designation[0].language = #da
* $sct#443394008 ^designation[0].value = "Smertescore på visuel analog skala"
* $sct#1144798005 "Verbal Rating Scale pain intensity score"
* $sct#1144798005 ^designation[0].language = #da
* $sct#1144798005 ^designation[0].value = "Smerteintensitet på verbal skala"
* $sct#1144665009 "5-item World Health Organization Well-being Index value"
* $sct#1144665009 ^designation[0].language = #da
* $sct#1144665009 ^designation[0].value = "WHO-5-trivselsindeks"
* $sct#404949004 "Rest pattern"
* $sct#404949004 ^designation[0].language = #da
* $sct#404949004 ^designation[0].value = "Hvilemønster"
* $sct#406202006 "Energy trait"
* $sct#406202006 ^designation[0].language = #da
* $sct#406202006 ^designation[0].value = "Træk vedrørende energi"
* $sct#247752005 "Level of interest"
* $sct#247752005 ^designation[0].language = #da
* $sct#247752005 ^designation[0].value = "Interesseniveau"
* $sct#301438001 "Ability to mobilize"
* $sct#301438001 ^designation[0].language = #da
* $sct#301438001 ^designation[0].value = "Evne til at bevæge sig"
* $sct#284773001 "Ability to perform personal care activity"
* $sct#284773001 ^designation[0].language = #da
* $sct#284773001 ^designation[0].value = "Evne til personlig pleje"
* $sct#284545001 "Ability to perform activities of everyday life"
* $sct#284545001 ^designation[0].language = #da
* $sct#284545001 ^designation[0].value = "Evne til dagligdags aktiviteter"
* $sct#364624006 "Pain / sensation observable"
* $sct#364624006 ^designation[0].language = #da
* $sct#364624006 ^designation[0].value = "Smerte eller fornemmelse"
* $sct#285854004 "Emotion"
* $sct#285854004 ^designation[0].language = #da
* $sct#285854004 ^designation[0].value = "Følelse"
* $sct#736535009 "EuroQol visual analogue score"
* $sct#736535009 ^designation[0].language = #da
* $sct#736535009 ^designation[0].value = "EuroQol, score på visuel analog skala"
* $sct#1144655003 "EuroQol five dimension three level index value"
* $sct#1144655003 ^designation[0].language = #da
* $sct#1144655003 ^designation[0].value = "EuroQol, indeksværdi for fem dimensioner i tre niveauer"
* $sct#420753006 "Pressure ulcer surface area"
* $sct#420753006 ^designation[0].language = #da
* $sct#420753006 ^designation[0].value = "Tryksårs overfladeareal"
* $sct#434912009 "Blood glucose concentration"
* $sct#434912009 ^designation[0].language = #da
* $sct#434912009 ^designation[0].value = "Glukosekoncentration i blod"
* $npu#NPU14924 "U—Urin; egenskabsart(liste; stix; proc.)"
* $npu#NPU14924 ^designation[0].language = #en
* $npu#NPU14924 ^designation[0].value = "Urine: dipstick, list of properties"
* $npu#NPU10504 "U—Acetoacetat; arb.k.(proc.) = ?"
* $npu#NPU10504 ^designation[0].language = #en
* $npu#NPU10504 ^designation[0].value = "Urine: acetoacetate"
* $npu#NPU17997 "U—Albumin; arb.k.(proc.) = ?"
* $npu#NPU17997 ^designation[0].language = #en
* $npu#NPU17997 ^designation[0].value = "Urine: albumin"
* $npu#NPU10506 "U—Bacterium, nitrit-producerende; arb.k.(proc.) = ?"
* $npu#NPU10506 ^designation[0].language = #en
* $npu#NPU10506 ^designation[0].value = "Urine: nitrite-producing bacteria"
* $npu#NPU01372 "U—Bilirubiner; arb.k.(proc.) = ?"
* $npu#NPU01372 ^designation[0].language = #en
* $npu#NPU01372 ^designation[0].value = "Urine: bilirubins"
* $npu#NPU03963 "U—Erythrocytter; arb.k.(proc.) = ?"
* $npu#NPU03963 ^designation[0].language = #en
* $npu#NPU03963 ^designation[0].value = "Urine: erythrocytes"
* $npu#NPU04207 "U—Glucose; arb.k.(proc.) = ?"
* $npu#NPU04207 ^designation[0].language = #en
* $npu#NPU04207 ^designation[0].value = "Urine: glucose"
* $npu#NPU02415 "U—Hydrogen-ion; pH(proc.) = ?"
* $npu#NPU02415 ^designation[0].language = #en
* $npu#NPU02415 ^designation[0].value = "Urine: pH"
* $npu#NPU04208 "U—Hæmoglobin; arb.k.(proc.) = ?"
* $npu#NPU04208 ^designation[0].language = #en
* $npu#NPU04208 ^designation[0].value = "Urine: haemoglobin"
* $npu#NPU03987 "U—Leukocytter; arb.k.(proc.) = ?"
* $npu#NPU03987 ^designation[0].language = #en
* $npu#NPU03987 ^designation[0].value = "Urine: leukocytes"
* $npu#NPU21578 "U—Nitrit; arb.k.(proc.) = ?"
* $npu#NPU21578 ^designation[0].language = #en
* $npu#NPU21578 ^designation[0].value = "Urine: nitrite"
* $npu#NPU04864 "U—Porphobilinogen; arb.k.(proc.) = ?"
* $npu#NPU04864 ^designation[0].language = #en
* $npu#NPU04864 ^designation[0].value = "Urine: porphobilinogen"
* $npu#NPU04206 "U—Protein; arb.k.(proc.) = ?"
* $npu#NPU04206 ^designation[0].language = #en
* $npu#NPU04206 ^designation[0].value = "Urine: protein"
* $npu#NPU03694 "Pt—Urin; rel.massetæthed(20 °C/vand, 20 °C; proc.) = ?"
* $npu#NPU03694 ^designation[0].language = #en
* $npu#NPU03694 ^designation[0].value = "Urine: relative density"
* $npu#NPU03697 "U—Urobilinogen; arb.k.(proc.) = ?"
* $npu#NPU03697 ^designation[0].language = #en
* $npu#NPU03697 ^designation[0].value = "Urine: urobilinogen"
* $npu#NPU02195 "P(vB; fPt)—Glucose; stofk. = ? mmol/L"
* $npu#NPU02195 ^designation[0].language = #en
* $npu#NPU02195 ^designation[0].value = "Plasma of venous blood, fasting patient: glucose"

ValueSet: FkiConsciousnessLevels
Id: fki-consciousness-levels
* insert Header([["Levels of consciousness"]], [["Bevidsthedsniveauer"]], [["The five answers of the consciousness part of TOBS. Two of them give the same points, so that the answer is kept and not the points."]], [["De fem svar i bevidsthedsdelen af TOBS. To af dem giver samme point, så svaret gemmes og ikke pointene."]])
* insert OwnValues
* ^copyright = "SNOMED CT codes: © SNOMED International, used in Denmark under its national licence."
* $sct#271591004 "Fully conscious"
* $sct#271591004 ^designation[0].language = #da
* $sct#271591004 ^designation[0].value = "Habituel"
* $sct#419567006 "Delirious"
* $sct#419567006 ^designation[0].language = #da
* $sct#419567006 ^designation[0].value = "Agiteret"
* $sct#300202002 "Responds to voice"
* $sct#300202002 ^designation[0].language = #da
* $sct#300202002 ^designation[0].value = "Reagerer kun på tiltale"
* $sct#450847001 "Responds to pain"
* $sct#450847001 ^designation[0].language = #da
* $sct#450847001 ^designation[0].value = "Reagerer kun på smerte"
* $sct#422768004 "Unresponsive"
* $sct#422768004 ^designation[0].language = #da
* $sct#422768004 ^designation[0].value = "Ingen reaktion"

ValueSet: FkiRehabInstruments
Id: fki-rehab-instruments
* insert Header([["Instruments of rehabilitation quality"]], [["Redskaber til kvalitet i genoptræning"]], [["The tests and scores by which rehabilitation is followed: walking, rising, pain, well-being, quality of life. EQ-5D by its index only: its wording is licensed."]], [["De test og scorer, som genoptræning følges med: gang, rejse-sætte-sig, smerter, trivsel, livskvalitet. EQ-5D kun ved sit indeks: ordlyden er omfattet af licens."]])
* insert OwnValues
* ^copyright = "SNOMED CT codes: © SNOMED International, used in Denmark under its national licence."
* $sct#1144649008 "Six minute walk test distance"
* $sct#1144649008 ^designation[0].language = #da
* $sct#1144649008 ^designation[0].value = "Seks minutters gangtest, distance"
* $sct#450738001 "Thirty second chair stand test score"
* $sct#450738001 ^designation[0].language = #da
* $sct#450738001 ^designation[0].value = "Rejse-sætte-sig-test, 30 sekunder"
* $sct#443394008 "Visual analog scale pain score"
* $sct#443394008 ^designation[0].language = #da
* $sct#443394008 ^designation[0].value = "Smertescore på visuel analog skala"
* $sct#1144798005 "Verbal Rating Scale pain intensity score"
* $sct#1144798005 ^designation[0].language = #da
* $sct#1144798005 ^designation[0].value = "Smerteintensitet på verbal skala"
* $sct#1144665009 "5-item World Health Organization Well-being Index value"
* $sct#1144665009 ^designation[0].language = #da
* $sct#1144665009 ^designation[0].value = "WHO-5-trivselsindeks"
* $sct#1144655003 "EuroQol five dimension three level index value"
* $sct#1144655003 ^designation[0].language = #da
* $sct#1144655003 ^designation[0].value = "EuroQol, indeksværdi for fem dimensioner i tre niveauer"
