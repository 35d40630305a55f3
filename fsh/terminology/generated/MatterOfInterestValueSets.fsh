// Generated from input/terminology by `npm run terminology`. Do not edit: change the table.

ValueSet: FkiMattersOfInterestCare
Id: fki-matters-of-interest-care
* insert Header([["Matters of interest in care"]], [["Områder i pleje og sygepleje"]], [["The headings of home care and home nursing conditions that are in force."]], [["Overskrifterne for hjemmepleje- og sygeplejetilstande, der er i kraft."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#1c850a09-aa49-4fae-9354-f932f13e030b "Praktiske opgaver"
* $fsiii#43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac "Egenomsorg"
* $fsiii#4571f168-a92a-4caf-8dc8-35f45c2a1cb4 "Mentale funktioner"
* $fsiii#462f9352-0129-4d8e-8c75-a6dfed78ddcf "Mobilitet"
* $fsiii#01150cdb-6098-48ce-bb61-60967f6bcc37 "Respiration og cirkulation"
* $fsiii#045fa500-35b0-46b7-97dd-adb60888a8ea "Udskillelse af affaldsstoffer"
* $fsiii#1bb534f3-e526-41a9-b9c3-6157ea19c915 "Hud og slimhinder"
* $fsiii#25dcedb3-7149-4ef9-a2c3-be30267441fb "Ernæring"
* $fsiii#3f00a76f-8e7b-4b13-80cc-f2ceef4e51d1 "Kommunikation"
* $fsiii#55670b1e-7a36-46b2-8712-b7536237f22d "Bevægeapparat"
* $fsiii#5bfe4bda-2358-41da-946e-1fdaa33d5fe8 "Psykosociale forhold"
* $fsiii#8c539fd9-7f31-4b4e-8b30-8298c8ab640f "Søvn og hvile"
* $fsiii#9162d29a-1c7f-4585-8145-8fb4f1a999e3 "Viden og udvikling"
* $fsiii#94e9c867-fbc8-4d35-8596-e6b8765b12e8 "Smerter og sanseindtryk"
* $fsiii#cc377732-7f14-49b7-8940-1aa07b8884e7 "Seksualitet, køn og kropsopfattelse"
* $fsiii#fa6aa904-d06e-4029-b4c4-13ead04ace27 "Funktionsniveau"

ValueSet: FkiMattersOfInterestCareTransition
Id: fki-matters-of-interest-care-transition
* insert Header([["Matters of interest in care, transition"]], [["Områder i pleje og sygepleje, overgang"]], [["The headings of home care and home nursing conditions. In the transition also outgoing concepts and letter codes are accepted."]], [["Overskrifterne for hjemmepleje- og sygeplejetilstande. I overgangen accepteres også udgående begreber og bogstavkoder."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#86b53158-6d05-412e-ad55-2e1fa26359b3 "Samfundsliv"
* $fsiii#J5 "Samfundsliv"
* $fsiii#1c850a09-aa49-4fae-9354-f932f13e030b "Praktiske opgaver"
* $fsiii#J2 "Praktiske opgaver"
* $fsiii#43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac "Egenomsorg"
* $fsiii#J1 "Egenomsorg"
* $fsiii#4571f168-a92a-4caf-8dc8-35f45c2a1cb4 "Mentale funktioner"
* $fsiii#J4 "Mentale funktioner"
* $fsiii#462f9352-0129-4d8e-8c75-a6dfed78ddcf "Mobilitet"
* $fsiii#J3 "Mobilitet"
* $fsiii#01150cdb-6098-48ce-bb61-60967f6bcc37 "Respiration og cirkulation"
* $fsiii#I7 "Respiration og cirkulation"
* $fsiii#045fa500-35b0-46b7-97dd-adb60888a8ea "Udskillelse af affaldsstoffer"
* $fsiii#I12 "Udskillelse af affaldsstoffer"
* $fsiii#1bb534f3-e526-41a9-b9c3-6157ea19c915 "Hud og slimhinder"
* $fsiii#I4 "Hud og slimhinder"
* $fsiii#25dcedb3-7149-4ef9-a2c3-be30267441fb "Ernæring"
* $fsiii#I3 "Ernæring"
* $fsiii#3f00a76f-8e7b-4b13-80cc-f2ceef4e51d1 "Kommunikation"
* $fsiii#I5 "Kommunikation"
* $fsiii#55670b1e-7a36-46b2-8712-b7536237f22d "Bevægeapparat"
* $fsiii#I2 "Bevægeapparat"
* $fsiii#5bfe4bda-2358-41da-946e-1fdaa33d5fe8 "Psykosociale forhold"
* $fsiii#I6 "Psykosociale forhold"
* $fsiii#8c539fd9-7f31-4b4e-8b30-8298c8ab640f "Søvn og hvile"
* $fsiii#I10 "Søvn og hvile"
* $fsiii#9162d29a-1c7f-4585-8145-8fb4f1a999e3 "Viden og udvikling"
* $fsiii#I11 "Viden og udvikling"
* $fsiii#94e9c867-fbc8-4d35-8596-e6b8765b12e8 "Smerter og sanseindtryk"
* $fsiii#I9 "Smerter og sanseindtryk"
* $fsiii#cc377732-7f14-49b7-8940-1aa07b8884e7 "Seksualitet, køn og kropsopfattelse"
* $fsiii#I8 "Seksualitet, køn og kropsopfattelse"
* $fsiii#fa6aa904-d06e-4029-b4c4-13ead04ace27 "Funktionsniveau"
* $fsiii#I1 "Funktionsniveau"

ValueSet: FkiThemesFfb
Id: fki-themes-ffb
* insert Header([["FFB themes"]], [["FFB-temaer"]], [["Themes that a social assessment covers."]], [["Temaer, som en socialfaglig udredning dækker."]])
* insert OwnValues
* ^copyright = "Codes and names of FFB: © KL."
* $ffb#4fb78b88-d3af-4cfb-84d7-f06daf423317 "Sundhedsforhold"
* $ffb#25c5c614-305f-46cd-9891-55d564fc30cf "Mentale funktioner"
* $ffb#e1836145-0c20-4e20-971e-d62dfe4ea1a0 "Sociale forhold"
* $ffb#a134c31d-d316-46d4-935e-e500874dbbe1 "Fysiske funktioner"
* $ffb#da3f488f-1742-4d00-b247-a7d47500b36b "Egenomsorg"
* $ffb#3856b434-f72e-42a5-b9d1-0cc93f48434b "Relationer"
* $ffb#c2b186f9-9c10-478e-8345-2d2c37ab4c46 "Kommunikation"
* $ffb#dfbe6ff6-223b-436a-b864-8ba29bda41e2 "Samfundsliv"
* $ffb#d1495b2c-1452-4e49-8dbe-8193af5d8823 "Mobilitet"
* $ffb#eef71492-65f5-4297-aa95-3c3a6866ddef "Praktiske opgaver"
* $ffb#7445fb2b-0009-43d9-b49b-1b9782f2fcd9 "Omgivelser"
* $ffb#93433530-b85c-4d04-a4fb-5ae26cf16f1c "Aktivitet og deltagelse"
* $ffb#740934cd-002b-4b96-b92e-b3562eed9448 "Funktioner og forhold"

ValueSet: FkiMattersOfInterest
Id: fki-matters-of-interest
* insert Header([["Matters of interest"]], [["Områder"]], [["Areas of a citizen's life that professionals gather information on, in force in FSIII and FFB."]], [["Områder af en borgers liv, som fagpersoner indhenter oplysninger om, i kraft i FSIII og FFB."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* include codes from valueset FkiMattersOfInterestCare
* $fsiii#e3242303-2506-4a09-ac65-59dfd06cb489 "Mobilitet"
* $fsiii#1dae1e1e-306e-48f2-b9e1-2a180301d8dd "Mentale funktioner"
* $fsiii#aec684bd-c2ea-4ff0-8eb7-6d2cf67fb863 "Kroppen"
* $fsiii#b9c4561d-20bc-48c9-a727-fea719424a86 "Praktiske opgaver"
* $fsiii#df62498e-7ad1-4f01-93ce-a0441f879a2c "Egenomsorg"
* $fsiii#3547a306-8623-4713-a8ce-db1e82839c50 "Mental sundhed"
* $fsiii#7b3b3587-4ddd-4b93-a81b-455bfc601492 "Hverdagsliv"
* $fsiii#b349c7ec-86c5-4c52-aaf2-9034d98b0e3b "Sundhedsadfærd"
* $fsiii#d03da587-94dc-46e6-ba71-eb1e43ec7df6 "Kroppen"
* include codes from valueset FkiThemesFfb

ValueSet: FkiMattersOfInterestTransition
Id: fki-matters-of-interest-transition
* insert Header([["Matters of interest, transition"]], [["Områder, overgang"]], [["Areas of a citizen's life, with the outgoing ones, general information and letter codes."]], [["Områder af en borgers liv, også de udgående, generelle oplysninger og bogstavkoderne."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* include codes from valueset FkiMattersOfInterestCareTransition
* $fsiii#0337193a-b5cc-43e1-a324-fa28944bfc3b "Sanser og smerter"
* $fsiii#2b11e7a0-1faf-4b45-a653-4c347f019266 "Bevægeapperatet"
* $fsiii#7e608d37-3f3c-4374-bbc8-e317505d8bc2 "Samfundsliv"
* $fsiii#99b18761-88d7-44b2-915d-c64aa0b3b562 "Hjerte og lunger"
* $fsiii#ddbd7477-9579-4a83-a3e7-74ed716a0451 "Hud og hævelser"
* $fsiii#e3242303-2506-4a09-ac65-59dfd06cb489 "Mobilitet"
* $fsiii#ebd91b5e-114a-48a5-90b8-d3c1fd50b72b "Viden og udvikling"
* $fsiii#ecb5e72d-40a2-4af3-9135-25974026bf02 "Ernæring"
* $fsiii#1dae1e1e-306e-48f2-b9e1-2a180301d8dd "Mentale funktioner"
* $fsiii#aec684bd-c2ea-4ff0-8eb7-6d2cf67fb863 "Kroppen"
* $fsiii#b9c4561d-20bc-48c9-a727-fea719424a86 "Praktiske opgaver"
* $fsiii#df62498e-7ad1-4f01-93ce-a0441f879a2c "Egenomsorg"
* $fsiii#3547a306-8623-4713-a8ce-db1e82839c50 "Mental sundhed"
* $fsiii#7b3b3587-4ddd-4b93-a81b-455bfc601492 "Hverdagsliv"
* $fsiii#b349c7ec-86c5-4c52-aaf2-9034d98b0e3b "Sundhedsadfærd"
* $fsiii#d03da587-94dc-46e6-ba71-eb1e43ec7df6 "Kroppen"
* $fsiii#041a8348-e77d-4d6d-a464-a46b4fd036d0 "Ressourcer"
* $fsiii#F3 "Ressourcer"
* $fsiii#18eb83fc-a4fb-46ac-9d98-73ce76946c43 "Motivation"
* $fsiii#F2 "Motivation"
* $fsiii#3769072e-79aa-466a-9385-baaba53b5b41 "Mestring"
* $fsiii#F1 "Mestring"
* $fsiii#55dcbfa5-22e0-4765-8b9d-b2ea35f08aa3 "Livshistorie"
* $fsiii#F7 "Livshistorie"
* $fsiii#5a5e8e1d-d9ab-4b87-83e9-b34ca474808f "Uddannelse og job"
* $fsiii#F6 "Uddannelse og job"
* $fsiii#6e6d9fcb-5b78-4f4a-87ac-a25f5ee3f620 "Netværk"
* $fsiii#F8 "Netværk"
* $fsiii#7c3806c7-81a6-4ebc-8201-19fce4408f47 "Helbredsoplysninger"
* $fsiii#F9 "Helbredsoplysninger"
* $fsiii#98cd49f3-5dab-412e-9742-6437d0c2adce "Vaner"
* $fsiii#F5 "Vaner"
* $fsiii#9a8f6787-c366-4287-a1b8-5a9e35d7f9d8 "Boligens indretning"
* $fsiii#F12 "Boligens indretning"
* $fsiii#e1afc3ae-e911-499d-9f46-bf8bab760536 "Hjælpemidler"
* $fsiii#F10 "Hjælpemidler"
* $fsiii#f515d687-54cc-449d-9c4e-fd5d18919b95 "Roller"
* $fsiii#F4 "Roller"
* include codes from valueset FkiThemesFfb

ValueSet: FkiMatterOfInterestValues
Id: fki-matter-of-interest-values
* insert Header([["Why there is nothing to say"]], [["Hvorfor der intet er at oplyse"]], [["That an area was considered and is not relevant, or was not assessed."]], [["At et område er overvejet og ikke er relevant, eller ikke er vurderet."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL. Codes and names of FFB: © KL."
* $fsiii#d7ff926a-4955-478f-b300-0b0ec0785013 "9"
* $ffb#2254dac8-8aa3-4334-8502-9720194f49ad "Ikke vurderet"

ValueSet: FkiMatterOfInterestValuesTransition
Id: fki-matter-of-interest-values-transition
* insert Header([["Why there is nothing to say, transition"]], [["Hvorfor der intet er at oplyse, overgang"]], [["That an area is not relevant or was not assessed, with the letter code."]], [["At et område ikke er relevant eller ikke er vurderet, også med bogstavkode."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* include codes from valueset FkiMatterOfInterestValues
* $fsiii#B6 "9"

ValueSet: FkiOwnAssessmentsTransition
Id: fki-own-assessments-transition
* insert Header([["Citizen's own assessments, transition"]], [["Borgervurderinger, overgang"]], [["What the citizen assesses: performance or importance. Outgoing."]], [["Hvad borgeren vurderer: udførelse eller betydning. Udgående."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#d6d48a71-b96f-4b88-86f9-b13bd3c03560 "Udførelse"
* $fsiii#C "Udførelse"
* $fsiii#687159ad-a61c-47c0-a878-53aa54bae2d5 "Betydning"
* $fsiii#D "Betydning"

ValueSet: FkiPerformanceLevelsTransition
Id: fki-performance-levels-transition
* insert Header([["Performance, transition"]], [["Udførelse, overgang"]], [["How the citizen performs an activity in the citizen's own view. Outgoing."]], [["Hvordan borgeren efter egen opfattelse udfører en aktivitet. Udgående."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#0c87bff2-3b24-4a6e-a9df-193f268ae7b8 "Udfører selv"
* $fsiii#C1 "Udfører selv"
* $fsiii#86c7db25-59bb-4bef-bfe3-c73b3031b9f2 "Udfører dele af"
* $fsiii#C2 "Udfører dele af"
* $fsiii#9e6c7ef6-9539-4f87-a82a-1eea50a1ec2a "Udfører ikke selv"
* $fsiii#C3 "Udfører ikke selv"
* $fsiii#f5a558db-e3cd-4b66-bf69-34cd86df05e4 "Ikke relevant"
* $fsiii#C4 "Ikke relevant"

ValueSet: FkiImportanceLevelsTransition
Id: fki-importance-levels-transition
* insert Header([["Importance, transition"]], [["Betydning, overgang"]], [["Whether the citizen experiences limitations. Outgoing."]], [["Om borgeren oplever begrænsninger. Udgående."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#283bc119-5c7c-4679-8c8b-8768484e96d7 "Oplever begrænsninger"
* $fsiii#D2 "Oplever begrænsninger"
* $fsiii#ba2fc34d-dde5-4d1e-b642-7d6950580641 "Oplever ikke begrænsninger"
* $fsiii#D1 "Oplever ikke begrænsninger"

ValueSet: FkiOwnAssessmentResultsTransition
Id: fki-own-assessment-results-transition
* insert Header([["Results of own assessments, transition"]], [["Borgervurderingsresultater, overgang"]], [["The citizen's answer on performance or importance. Outgoing."]], [["Borgerens svar om udførelse eller betydning. Udgående."]])
* insert OwnValues
* include codes from valueset FkiPerformanceLevelsTransition
* include codes from valueset FkiImportanceLevelsTransition
