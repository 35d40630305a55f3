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
* $sct#446226005
* $sct#400975005
* $sct#407557002
* $sct#407555005
* $sct#271650006
* $sct#72313002
* $sct#400974009
* $sct#399304008
* $sct#407556006
* $sct#407554009
* $sct#271649006
* $sct#422119006
* $sct#429614003
* $sct#429525003
* $sct#399017001
* $sct#78564009
* $sct#444981005
* $sct#364075005
* $sct#424927000
* $sct#445541000
* $sct#425024002
* $sct#364589006
* $sct#27113001
* $sct#248334005
* $sct#276351002
* $sct#276353004
* $sct#248333004
* $sct#450738001
* $sct#1144649008
* $sct#6942003
* $sct#444714004
* $sct#443394008
* $sct#1144798005
* $sct#1144665009
* $sct#404949004
* $sct#406202006
* $sct#247752005
* $sct#301438001
* $sct#284773001
* $sct#284545001
* $sct#364624006
* $sct#285854004
* $sct#736535009
* $sct#1144655003
* $sct#420753006
* $sct#434912009
* $sct#431314004
* $sct#86290005
* $sct#276885007
* $npu#NPU14924 "U—Urin; egenskabsart(liste; stix; proc.)"
* $npu#NPU10504 "U—Acetoacetat; arb.k.(proc.) = ?"
* $npu#NPU17997 "U—Albumin; arb.k.(proc.) = ?"
* $npu#NPU10506 "U—Bacterium, nitrit-producerende; arb.k.(proc.) = ?"
* $npu#NPU01372 "U—Bilirubiner; arb.k.(proc.) = ?"
* $npu#NPU03963 "U—Erythrocytter; arb.k.(proc.) = ?"
* $npu#NPU04207 "U—Glucose; arb.k.(proc.) = ?"
* $npu#NPU02415 "U—Hydrogen-ion; pH(proc.) = ?"
* $npu#NPU04208 "U—Hæmoglobin; arb.k.(proc.) = ?"
* $npu#NPU03987 "U—Leukocytter; arb.k.(proc.) = ?"
* $npu#NPU21578 "U—Nitrit; arb.k.(proc.) = ?"
* $npu#NPU04864 "U—Porphobilinogen; arb.k.(proc.) = ?"
* $npu#NPU04206 "U—Protein; arb.k.(proc.) = ?"
* $npu#NPU03694 "Pt—Urin; rel.massetæthed(20 °C/vand, 20 °C; proc.) = ?"
* $npu#NPU03697 "U—Urobilinogen; arb.k.(proc.) = ?"
* $npu#NPU02195 "P(vB; fPt)—Glucose; stofk. = ? mmol/L"
