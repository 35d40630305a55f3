// Generated from input/terminology by `npm run terminology`. Do not edit: change the table.

ValueSet: FkiInterventionsHomeCare
Id: fki-interventions-home-care
* insert Header([["Home care interventions"]], [["Hjemmeplejeindsatser"]], [["Interventions in home care that are in force, by their UUID codes."]], [["Indsatser i hjemmeplejen, der er i kraft, med deres UUID-koder."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#17312894-b23f-43d9-9723-b725ac25d872 "Personlig hygiejne"
* $fsiii#1ae7906b-5f16-4ba4-9077-7f59067cbedb "Hverdagens aktiviteter"
* $fsiii#4a4add40-ee74-4090-bd70-48d9bda9c5c4 "Udskillelser"
* $fsiii#a3af0522-e228-4a6a-b5c2-c9fcf0f3b2c4 "Tilsyn/omsorg"
* $fsiii#ac68ca34-bfad-4254-a715-6fd758838e67 "Ernæring"
* $fsiii#ef8ee035-00d2-48b9-b366-27753ccd5504 "Mobilitet"
* $fsiii#52de9a13-8605-4a80-8a40-78101a55c4a3 "Praktisk hjaelp i hjemmet"
* $fsiii#5aa18d37-d924-4613-b6b5-1538f471db15 "Madservice"
* $fsiii#649b3428-4018-47da-bb36-1f2bfab3c8c1 "Afløsning i hjemmet"
* $fsiii#76bd54b0-87b8-453e-bfcd-48eec0737e5b "Midlertidigt ophold"
* $fsiii#8b92ac57-0200-4437-aacf-5b90898a3838 "Koordinering med pårørende og/eller civilsamfund"
* $fsiii#8dc5f564-b8c6-4aa1-ba34-682d62d15f31 "Personlig hjælp og pleje"
* $fsiii#a07ffdd2-3c27-4a42-a860-58f6bb840d77 "Genoptræning"
* $fsiii#ceb5a58a-06ff-49c6-9da2-f65fc63847f6 "Aflastningsophold uden for hjemmet"
* $fsiii#fd6e4caf-a844-482f-b43b-0b8a43391a11 "Dialog med borger om tilrettelæggelse af forløb"
* $fsiii#074078e1-b78b-4167-b125-f7b76923469e "Praktiske indsatser i relation til børn i husstanden"
* $fsiii#1d25d761-72a9-41c8-a29d-d6a47975dc05 "Tilberede/anrette mad"
* $fsiii#43608562-e356-4990-8b96-e35128bbdc4f "Rengøring"
* $fsiii#8bf6aa06-6e1f-47b6-96ab-4b7d153305f0 "Tøjvask"
* $fsiii#bc0306e2-5090-4bc8-b878-9814cafea403 "Indkøb"
* $fsiii#17e261ba-e33b-467a-af08-094dc38b4190 "RH Indkøb"
* $fsiii#6b3c5af0-22ac-40eb-bc50-c7734da2bf6d "RH Tilberede/anrette mad"
* $fsiii#8cbba31e-ae0c-4fb4-9389-21acf9805ad2 "RH Praktiske indsatser i relation til børn i husstanden"
* $fsiii#b3c16115-d0d9-4229-a526-df366d44f948 "RH Rengøring"
* $fsiii#dae030b6-2807-4a99-aebb-9309f5997082 "RH Tøjvask"
* $fsiii#9aad7654-b9f9-40a3-84d9-2ae1dec4228a "Madservice"
* $fsiii#4e5198d5-7d1b-44bc-9ab0-98ca8964a521 "Generel 0-ydelse"
* $fsiii#4e6ac795-fc5d-433a-9d0a-1b1006132525 "Koordinerende 0-ydelse"
* $fsiii#06ebbe96-1f58-4f77-b06e-217ac754c597 "Afløsning i hjemmet"
* $fsiii#406a5834-76fc-42fb-a1d5-c471e39f9ef0 "Aflastningsophold uden for hjemmet"
* $fsiii#78bdd2d6-c5cc-446f-8f68-78a9416134ec "Praktisk hjælp efter §84"
* $fsiii#c7d79b23-a53d-4ad5-a536-24d7c7fe8e18 "Vedligehold af færdigheder"
* $fsiii#82d29975-53e4-4634-bd1c-87278376bb9e "Midlertidig ophold"
* $fsiii#49b9601f-eff7-43a4-8263-56296ec82601 "Genoptræning af funktionsnedsættelse"
* $fsiii#0b654911-f2b6-47d3-948b-3e9fb315b4c9 "RH Mobilitet"
* $fsiii#2912752c-2e9e-4702-8787-b45f73ff5b05 "RH Personlig hygiejne"
* $fsiii#42a41f1d-80a5-4a3e-8de2-db8bb684a889 "RH Tilsyn/omsorg"
* $fsiii#754c06a7-d6f1-4f8d-ad3e-a5c109efaca6 "RH Ernæring"
* $fsiii#a6199582-15a7-4c3d-bbdf-21f5059031c6 "RH Udskillelser"
* $fsiii#f9cd3ded-f8af-4060-aad5-7e7c342d0230 "RH Hverdagens aktiviteter"

ValueSet: FkiInterventionsHomeCareTransition
Id: fki-interventions-home-care-transition
* insert Header([["Home care interventions, transition"]], [["Hjemmeplejeindsatser, overgang"]], [["Interventions in home care. In the transition also outgoing concepts and letter codes are accepted."]], [["Indsatser i hjemmeplejen. I overgangen accepteres også udgående begreber og bogstavkoder."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#17312894-b23f-43d9-9723-b725ac25d872 "Personlig hygiejne"
* $fsiii#H1.1 "Personlig hygiejne"
* $fsiii#1ae7906b-5f16-4ba4-9077-7f59067cbedb "Hverdagens aktiviteter"
* $fsiii#H1.5 "Hverdagens aktiviteter"
* $fsiii#4a4add40-ee74-4090-bd70-48d9bda9c5c4 "Udskillelser"
* $fsiii#H1.2 "Udskillelser"
* $fsiii#a3af0522-e228-4a6a-b5c2-c9fcf0f3b2c4 "Tilsyn/omsorg"
* $fsiii#H1.6 "Tilsyn/omsorg"
* $fsiii#ac68ca34-bfad-4254-a715-6fd758838e67 "Ernæring"
* $fsiii#H1.3 "Ernæring"
* $fsiii#ef8ee035-00d2-48b9-b366-27753ccd5504 "Mobilitet"
* $fsiii#H1.4 "Mobilitet"
* $fsiii#52de9a13-8605-4a80-8a40-78101a55c4a3 "Praktisk hjaelp i hjemmet"
* $fsiii#Praktisk_hjaelp_i_hjemmet "Praktisk hjaelp i hjemmet"
* $fsiii#5aa18d37-d924-4613-b6b5-1538f471db15 "Madservice"
* $fsiii#Madservice "Madservice"
* $fsiii#649b3428-4018-47da-bb36-1f2bfab3c8c1 "Afløsning i hjemmet"
* $fsiii#Afloesning_i_hjemmet "Afløsning i hjemmet"
* $fsiii#76bd54b0-87b8-453e-bfcd-48eec0737e5b "Midlertidigt ophold"
* $fsiii#Midlertidigt_ophold "Midlertidigt ophold"
* $fsiii#8b92ac57-0200-4437-aacf-5b90898a3838 "Koordinering med pårørende og/eller civilsamfund"
* $fsiii#Koordinering_med_paaroerende_og_eller_civilsamfund "Koordinering med pårørende og/eller civilsamfund"
* $fsiii#8dc5f564-b8c6-4aa1-ba34-682d62d15f31 "Personlig hjælp og pleje"
* $fsiii#Personlig_hjaelp_og_pleje "Personlig hjælp og pleje"
* $fsiii#a07ffdd2-3c27-4a42-a860-58f6bb840d77 "Genoptræning"
* $fsiii#Genoptraening "Genoptræning"
* $fsiii#ceb5a58a-06ff-49c6-9da2-f65fc63847f6 "Aflastningsophold uden for hjemmet"
* $fsiii#Aflastningsophold_uden_for_hjemmet "Aflastningsophold uden for hjemmet"
* $fsiii#fd6e4caf-a844-482f-b43b-0b8a43391a11 "Dialog med borger om tilrettelæggelse af forløb"
* $fsiii#Dialog_med_borger_om_tilrettelaeggelse_af_forloeb "Dialog med borger om tilrettelæggelse af forløb"
* $fsiii#074078e1-b78b-4167-b125-f7b76923469e "Praktiske indsatser i relation til børn i husstanden"
* $fsiii#H1.12 "Praktiske indsatser i relation til børn i husstanden"
* $fsiii#1d25d761-72a9-41c8-a29d-d6a47975dc05 "Tilberede/anrette mad"
* $fsiii#H1.10 "Tilberede/anrette mad"
* $fsiii#43608562-e356-4990-8b96-e35128bbdc4f "Rengøring"
* $fsiii#H1.8 "Rengøring"
* $fsiii#8bf6aa06-6e1f-47b6-96ab-4b7d153305f0 "Tøjvask"
* $fsiii#H1.9 "Tøjvask"
* $fsiii#bc0306e2-5090-4bc8-b878-9814cafea403 "Indkøb"
* $fsiii#H1.7 "Indkøb"
* $fsiii#17e261ba-e33b-467a-af08-094dc38b4190 "RH Indkøb"
* $fsiii#H2.3 "RH Indkøb"
* $fsiii#6b3c5af0-22ac-40eb-bc50-c7734da2bf6d "RH Tilberede/anrette mad"
* $fsiii#H2.7 "RH Tilberede/anrette mad"
* $fsiii#8cbba31e-ae0c-4fb4-9389-21acf9805ad2 "RH Praktiske indsatser i relation til børn i husstanden"
* $fsiii#H2.11 "RH Praktiske indsatser i relation til børn i husstanden"
* $fsiii#b3c16115-d0d9-4229-a526-df366d44f948 "RH Rengøring"
* $fsiii#H2.6 "RH Rengøring"
* $fsiii#dae030b6-2807-4a99-aebb-9309f5997082 "RH Tøjvask"
* $fsiii#H2.9 "RH Tøjvask"
* $fsiii#9aad7654-b9f9-40a3-84d9-2ae1dec4228a "Madservice"
* $fsiii#H1.11 "Madservice"
* $fsiii#4e5198d5-7d1b-44bc-9ab0-98ca8964a521 "Generel 0-ydelse"
* $fsiii#H7.1 "Generel 0-ydelse"
* $fsiii#4e6ac795-fc5d-433a-9d0a-1b1006132525 "Koordinerende 0-ydelse"
* $fsiii#H7.2 "Koordinerende 0-ydelse"
* $fsiii#06ebbe96-1f58-4f77-b06e-217ac754c597 "Afløsning i hjemmet"
* $fsiii#H3.2 "Afløsning i hjemmet"
* $fsiii#406a5834-76fc-42fb-a1d5-c471e39f9ef0 "Aflastningsophold uden for hjemmet"
* $fsiii#H3.1 "Aflastningsophold uden for hjemmet"
* $fsiii#78bdd2d6-c5cc-446f-8f68-78a9416134ec "Praktisk hjælp efter §84"
* $fsiii#H3.3 "Praktisk hjælp efter §84"
* $fsiii#c7d79b23-a53d-4ad5-a536-24d7c7fe8e18 "Vedligehold af færdigheder"
* $fsiii#H6.1 "Vedligehold af færdigheder"
* $fsiii#82d29975-53e4-4634-bd1c-87278376bb9e "Midlertidig ophold"
* $fsiii#H4.1 "Midlertidig ophold"
* $fsiii#49b9601f-eff7-43a4-8263-56296ec82601 "Genoptræning af funktionsnedsættelse"
* $fsiii#H5.1 "Genoptræning af funktionsnedsættelse"
* $fsiii#0b654911-f2b6-47d3-948b-3e9fb315b4c9 "RH Mobilitet"
* $fsiii#H2.4 "RH Mobilitet"
* $fsiii#2912752c-2e9e-4702-8787-b45f73ff5b05 "RH Personlig hygiejne"
* $fsiii#H2.5 "RH Personlig hygiejne"
* $fsiii#42a41f1d-80a5-4a3e-8de2-db8bb684a889 "RH Tilsyn/omsorg"
* $fsiii#H2.8 "RH Tilsyn/omsorg"
* $fsiii#754c06a7-d6f1-4f8d-ad3e-a5c109efaca6 "RH Ernæring"
* $fsiii#H2.1 "RH Ernæring"
* $fsiii#a6199582-15a7-4c3d-bbdf-21f5059031c6 "RH Udskillelser"
* $fsiii#H2.10 "RH Udskillelser"
* $fsiii#f9cd3ded-f8af-4060-aad5-7e7c342d0230 "RH Hverdagens aktiviteter"
* $fsiii#H2.2 "RH Hverdagens aktiviteter"

ValueSet: FkiInterventionsNursing
Id: fki-interventions-nursing
* insert Header([["Home nursing interventions"]], [["Sygeplejeindsatser"]], [["Interventions in home nursing that are in force, by their UUID codes."]], [["Indsatser i hjemmesygeplejen, der er i kraft, med deres UUID-koder."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#021b4fae-e0f2-46a7-ad3e-26044d207e03 "Parenteral ernæring"
* $fsiii#04393d04-a756-41d8-b0b0-f88577526443 "Anlæggelse og pleje af kateter"
* $fsiii#0eda48a1-b117-47d8-b4f0-a2e1fc12a053 "Sondeernæring"
* $fsiii#1219579a-0c73-4777-957c-f2fa78c3cd3e "Behandling og pleje af hudproblem"
* $fsiii#13702705-9e2d-441a-a7cd-15053e6664fd "Hjælp til hjemmemonitorering relateret til diabetes"
* $fsiii#1cb4bf0a-da39-44fa-b9c8-52093d3ae956 "Trakeostomipleje"
* $fsiii#23eb1228-e878-4960-8d3c-2c022c66a489 "Kompressionsbehandling"
* $fsiii#2793feb9-a99e-4157-81bb-9ce9d8ae0657 "Ernæringsindsats"
* $fsiii#27ff5930-0a20-4b48-b22e-aa0a01175702 "Behandling og pleje af mave-tarmproblem"
* $fsiii#2db1c5e7-9744-4faf-b874-4edab43e17b6 "Drænpleje"
* $fsiii#3198a6ba-879c-4d2e-914b-560ba1e0d63a "Respirationsbehandling"
* $fsiii#34b8b9a0-41bf-4dce-88f6-409de21fb175 "Undersøgelser og måling af værdier"
* $fsiii#363f2ea2-6781-497b-969d-71221c676883 "Dialyse"
* $fsiii#399fb4f4-b1e0-48a1-8d92-05f5c5ba7d3b "Væske per os"
* $fsiii#3ba23b7c-4004-4b09-a133-1087e513a926 "Hjælp til hjemmemonitorering relateret til hjerte"
* $fsiii#58091c74-aa47-4c34-acd5-96fbb4f2ebd8 "Stomipleje"
* $fsiii#6260adb6-38a0-42e3-9505-01bc3da5af94 "Psykisk pleje og støtte"
* $fsiii#63a47ab5-2266-42f1-b974-0c9021d73671 "Udtagelse af kapillærblodprøver og veneblodprøver"
* $fsiii#7511b78b-1417-4215-9c28-70b4adaee0f8 "Hjælp til hjemmemonitorering relateret til sår"
* $fsiii#76878386-b3d2-4320-828a-a700e8a66234 "Sårbehandling"
* $fsiii#800ff360-e737-4ba0-a384-c2f107c77369 "Hjælp til hjemmemonitorering relateret til KOL"
* $fsiii#81ad7190-f253-47c2-a7c9-3d61dd4f7275 "Medicindispensering"
* $fsiii#967855e5-386d-4c00-8e42-de05a8672e6d "Cirkulationsbehandling"
* $fsiii#999e4908-106e-49b8-bc5f-8f9778df8a8d "Subkutan væskebehandling"
* $fsiii#9c413b5d-9ddb-4298-8f78-f9459c6f142c "Ordination af medicin"
* $fsiii#a0c9f295-7608-4d80-b6e7-fb37908b330a "Nonfarmakologisk smertelindring"
* $fsiii#b0c840e3-dc65-461e-b176-a3b540cca7ce "Syning af overfladiske hudsår udenfor ansigtet"
* $fsiii#b2634ff3-544b-46e8-8908-b056b3c4e27c "Supplerende udredning"
* $fsiii#bce1125d-3f4e-4be4-b1eb-f26b7454b2d2 "Iltbehandling"
* $fsiii#d2d42368-9d6d-4ca2-affe-f7116da86e1b "Medicinadministration"
* $fsiii#d67e7cd7-2b3a-4cb7-9309-b799a94ddd6d "Hjælp til hjemmemonitorering - andet"
* $fsiii#e3eabbbe-b1a2-499f-beff-cca6e28c5e5c "Intravenøs væskebehandling"
* $fsiii#e6c95074-ce45-488a-af8b-b6b39d20808f "Inkontinensbehandling"
* $fsiii#e8e49a3f-9b29-4486-9274-1c8bcd478c5e "Sekretsugning"
* $fsiii#f0d23296-29c5-4dc4-942e-3ce4cfdf6741 "Intravenøs medicinsk behandling"
* $fsiii#fdf43795-6499-4a5b-a1d9-d045975682b2 "Personlig pleje"
* $fsiii#0899186c-200c-4048-8cda-929b4d629343 "Koordinering"
* $fsiii#96546362-359b-401f-8760-f2c54f62d804 "Sygeplejefaglig udredning"
* $fsiii#ccbed25e-da29-4c4e-9f6c-0b3132125336 "Generel 0-ydelse"
* $fsiii#f2ac3b5e-ff62-4510-88ce-7a916fc24a90 "Opfølgning"

ValueSet: FkiInterventionsNursingTransition
Id: fki-interventions-nursing-transition
* insert Header([["Home nursing interventions, transition"]], [["Sygeplejeindsatser, overgang"]], [["Interventions in home nursing. In the transition also outgoing concepts and letter codes are accepted."]], [["Indsatser i hjemmesygeplejen. I overgangen accepteres også udgående begreber og bogstavkoder."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#0204a44a-29ca-4ac0-9f08-a8dcb35b44d9 "Vejledning"
* $fsiii#G1.42 "Vejledning"
* $fsiii#4374f01c-494b-4fc6-9d95-a0022fa515cf "Psykiatrisk pleje"
* $fsiii#G1.26 "Psykiatrisk pleje"
* $fsiii#476708f4-505d-4575-9e1f-e9dadb7d7759 "Psykisk støtte"
* $fsiii#G1.27 "Psykisk støtte"
* $fsiii#61bbabf0-40a9-4e4c-ae73-5eea09928299 "Behandling med ortopædiske hjælpemidler"
* $fsiii#G1.6 "Behandling med ortopædiske hjælpemidler"
* $fsiii#84538b56-8405-4662-ac59-d9d443ca4508 "Pleje ved anvendelse af personlige hjælpemidler"
* $fsiii#G1.25 "Pleje ved anvendelse af personlige hjælpemidler"
* $fsiii#8f8ee1d1-df6f-4c1c-8293-0b47a46b5c21 "Rehabilitering"
* $fsiii#G1.28 "Rehabilitering"
* $fsiii#932da174-e1ee-4991-bfd8-5b5fd18b7301 "Forflytning og mobilisering"
* $fsiii#G1.14 "Forflytning og mobilisering"
* $fsiii#a13ec0ec-b525-4b42-89e1-a75c743fcca5 "Særlig kommunikationsform"
* $fsiii#G1.38 "Særlig kommunikationsform"
* $fsiii#c37b573b-d4a8-4784-8751-b54c70249902 "Respiratorbehandling"
* $fsiii#G1.30 "Respiratorbehandling"
* $fsiii#c77c0972-df47-4ebe-a274-75c470dc010a "Oplæring"
* $fsiii#G1.23 "Oplæring"
* $fsiii#c926c94f-137e-4317-9fb0-ad074ba5c5be "Samarbejde med netværk"
* $fsiii#G1.31 "Samarbejde med netværk"
* $fsiii#d615e2f1-4fe8-491f-84de-40d97a8d51f0 "Støtte til ADL-aktivitet"
* $fsiii#G1.36 "Støtte til ADL-aktivitet"
* $fsiii#021b4fae-e0f2-46a7-ad3e-26044d207e03 "Parenteral ernæring"
* $fsiii#G1.24 "Parenteral ernæring"
* $fsiii#04393d04-a756-41d8-b0b0-f88577526443 "Anlæggelse og pleje af kateter"
* $fsiii#G1.5 "Anlæggelse og pleje af kateter"
* $fsiii#0eda48a1-b117-47d8-b4f0-a2e1fc12a053 "Sondeernæring"
* $fsiii#G1.34 "Sondeernæring"
* $fsiii#1219579a-0c73-4777-957c-f2fa78c3cd3e "Behandling og pleje af hudproblem"
* $fsiii#G1.7 "Behandling og pleje af hudproblem"
* $fsiii#13702705-9e2d-441a-a7cd-15053e6664fd "Hjælp til hjemmemonitorering relateret til diabetes"
* $fsiii#Hjaelp_til_hjemmemonitorering_diabetes "Hjælp til hjemmemonitorering relateret til diabetes"
* $fsiii#1cb4bf0a-da39-44fa-b9c8-52093d3ae956 "Trakeostomipleje"
* $fsiii#G1.40 "Trakeostomipleje"
* $fsiii#23eb1228-e878-4960-8d3c-2c022c66a489 "Kompressionsbehandling"
* $fsiii#G1.19 "Kompressionsbehandling"
* $fsiii#2793feb9-a99e-4157-81bb-9ce9d8ae0657 "Ernæringsindsats"
* $fsiii#G1.12 "Ernæringsindsats"
* $fsiii#27ff5930-0a20-4b48-b22e-aa0a01175702 "Behandling og pleje af mave-tarmproblem"
* $fsiii#G1.8 "Behandling og pleje af mave-tarmproblem"
* $fsiii#2db1c5e7-9744-4faf-b874-4edab43e17b6 "Drænpleje"
* $fsiii#G1.11 "Drænpleje"
* $fsiii#3198a6ba-879c-4d2e-914b-560ba1e0d63a "Respirationsbehandling"
* $fsiii#G1.29 "Respirationsbehandling"
* $fsiii#34b8b9a0-41bf-4dce-88f6-409de21fb175 "Undersøgelser og måling af værdier"
* $fsiii#G1.41 "Undersøgelser og måling af værdier"
* $fsiii#363f2ea2-6781-497b-969d-71221c676883 "Dialyse"
* $fsiii#G1.10 "Dialyse"
* $fsiii#399fb4f4-b1e0-48a1-8d92-05f5c5ba7d3b "Væske per os"
* $fsiii#G1.44 "Væske per os"
* $fsiii#3ba23b7c-4004-4b09-a133-1087e513a926 "Hjælp til hjemmemonitorering relateret til hjerte"
* $fsiii#Hjaelp_til_hjemmemonitorering_relateret_til_hjerte "Hjælp til hjemmemonitorering relateret til hjerte"
* $fsiii#58091c74-aa47-4c34-acd5-96fbb4f2ebd8 "Stomipleje"
* $fsiii#G1.35 "Stomipleje"
* $fsiii#6260adb6-38a0-42e3-9505-01bc3da5af94 "Psykisk pleje og støtte"
* $fsiii#Psykisk_pleje_og_stoette "Psykisk pleje og støtte"
* $fsiii#63a47ab5-2266-42f1-b974-0c9021d73671 "Udtagelse af kapillærblodprøver og veneblodprøver"
* $fsiii#Udtagelse_af_kapillaerblodproever_veneblodproever "Udtagelse af kapillærblodprøver og veneblodprøver"
* $fsiii#7511b78b-1417-4215-9c28-70b4adaee0f8 "Hjælp til hjemmemonitorering relateret til sår"
* $fsiii#Hjaelp_til_hjemmemonitorering_relateret_til_saar "Hjælp til hjemmemonitorering relateret til sår"
* $fsiii#76878386-b3d2-4320-828a-a700e8a66234 "Sårbehandling"
* $fsiii#G1.39 "Sårbehandling"
* $fsiii#800ff360-e737-4ba0-a384-c2f107c77369 "Hjælp til hjemmemonitorering relateret til KOL"
* $fsiii#Hjaelp_til_hjemmemonitorering_relateret_til_KOL "Hjælp til hjemmemonitorering relateret til KOL"
* $fsiii#81ad7190-f253-47c2-a7c9-3d61dd4f7275 "Medicindispensering"
* $fsiii#G1.21 "Medicindispensering"
* $fsiii#967855e5-386d-4c00-8e42-de05a8672e6d "Cirkulationsbehandling"
* $fsiii#G1.9 "Cirkulationsbehandling"
* $fsiii#999e4908-106e-49b8-bc5f-8f9778df8a8d "Subkutan væskebehandling"
* $fsiii#G1.37 "Subkutan væskebehandling"
* $fsiii#9c413b5d-9ddb-4298-8f78-f9459c6f142c "Ordination af medicin"
* $fsiii#Ordination_af_medicin "Ordination af medicin"
* $fsiii#a0c9f295-7608-4d80-b6e7-fb37908b330a "Nonfarmakologisk smertelindring"
* $fsiii#G1.22 "Nonfarmakologisk smertelindring"
* $fsiii#b0c840e3-dc65-461e-b176-a3b540cca7ce "Syning af overfladiske hudsår udenfor ansigtet"
* $fsiii#Syning_af_overfladiske_hudsaar_udenfor_ansigtet "Syning af overfladiske hudsår udenfor ansigtet"
* $fsiii#b2634ff3-544b-46e8-8908-b056b3c4e27c "Supplerende udredning"
* $fsiii#G1.47 "Supplerende udredning"
* $fsiii#bce1125d-3f4e-4be4-b1eb-f26b7454b2d2 "Iltbehandling"
* $fsiii#G1.15 "Iltbehandling"
* $fsiii#d2d42368-9d6d-4ca2-affe-f7116da86e1b "Medicinadministration"
* $fsiii#G1.20 "Medicinadministration"
* $fsiii#d67e7cd7-2b3a-4cb7-9309-b799a94ddd6d "Hjælp til hjemmemonitorering - andet"
* $fsiii#Hjaelp_til_hjemmemonitorering_andet "Hjælp til hjemmemonitorering - andet"
* $fsiii#e3eabbbe-b1a2-499f-beff-cca6e28c5e5c "Intravenøs væskebehandling"
* $fsiii#G1.18 "Intravenøs væskebehandling"
* $fsiii#e6c95074-ce45-488a-af8b-b6b39d20808f "Inkontinensbehandling"
* $fsiii#G1.16 "Inkontinensbehandling"
* $fsiii#e8e49a3f-9b29-4486-9274-1c8bcd478c5e "Sekretsugning"
* $fsiii#G1.32 "Sekretsugning"
* $fsiii#f0d23296-29c5-4dc4-942e-3ce4cfdf6741 "Intravenøs medicinsk behandling"
* $fsiii#G1.17 "Intravenøs medicinsk behandling"
* $fsiii#fdf43795-6499-4a5b-a1d9-d045975682b2 "Personlig pleje"
* $fsiii#G1.46 "Personlig pleje"
* $fsiii#0899186c-200c-4048-8cda-929b4d629343 "Koordinering"
* $fsiii#G2.3 "Koordinering"
* $fsiii#96546362-359b-401f-8760-f2c54f62d804 "Sygeplejefaglig udredning"
* $fsiii#G2.1 "Sygeplejefaglig udredning"
* $fsiii#ccbed25e-da29-4c4e-9f6c-0b3132125336 "Generel 0-ydelse"
* $fsiii#G2.4 "Generel 0-ydelse"
* $fsiii#f2ac3b5e-ff62-4510-88ce-7a916fc24a90 "Opfølgning"
* $fsiii#G2.2 "Opfølgning"

ValueSet: FkiCareInterventions
Id: fki-care-interventions
* insert Header([["Care interventions"]], [["Pleje- og sygeplejeindsatser"]], [["Interventions that home care and home nursing report."]], [["Indsatser, som hjemmepleje og hjemmesygepleje indberetter."]])
* insert OwnValues
* include codes from valueset FkiInterventionsHomeCare
* include codes from valueset FkiInterventionsNursing

ValueSet: FkiCareInterventionsTransition
Id: fki-care-interventions-transition
* insert Header([["Care interventions, transition"]], [["Pleje- og sygeplejeindsatser, overgang"]], [["Interventions that home care and home nursing report. In the transition also outgoing concepts and letter codes are accepted."]], [["Indsatser, som hjemmepleje og hjemmesygepleje indberetter. I overgangen accepteres også udgående begreber og bogstavkoder."]])
* insert OwnValues
* include codes from valueset FkiInterventionsHomeCareTransition
* include codes from valueset FkiInterventionsNursingTransition

ValueSet: FkiInterventions140
Id: fki-interventions-140
* insert Header([["Interventions in rehabilitation (§ 140)"]], [["Indsatser i genoptræning (§ 140)"]], [["Interventions in rehabilitation after a hospital stay that are in force."]], [["Indsatser i genoptræning efter sygehusophold, der er i kraft."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#1130ad70-6553-490d-87f8-5e8941687a0c "Terapeutfaglig udredning"
* $fsiii#2abe20c7-c0b4-41c1-b397-52acf36499ef "Fysisk træning"
* $fsiii#2c661159-1bb3-4af2-bdf1-f3a9927a99e2 "Kognitiv træning"
* $fsiii#571fa7da-a155-4a84-b780-ef19170d48a0 "Opfølgning"
* $fsiii#58293f63-00d7-4730-8dbc-c784d40f9e23 "Funktionstræning"
* $fsiii#66fb32c9-ecc3-484b-be49-f20094be237c "Vejledning og undervisning"
* $fsiii#7f825e3e-1a5c-4249-bf41-9f7171fb6b8a "ADL-træning"
* $fsiii#8d714c98-f23a-4722-8a2f-85c162fe4840 "Psykomotorisk træning"
* $fsiii#ba3e17bd-d4aa-4848-acad-25adc8285c19 "Koordinering og kommunikation"
* $fsiii#f8ac963c-6ec5-4ec5-bd90-a22fea4e2d16 "Manuel behandling"

ValueSet: FkiInterventions119
Id: fki-interventions-119
* insert Header([["Interventions in prevention (§ 119)"]], [["Indsatser i forebyggelse (§ 119)"]], [["Interventions in health promotion and prevention that are in force."]], [["Indsatser i sundhedsfremme og forebyggelse, der er i kraft."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#01a500f6-c221-4fd0-b518-cd361218b60d "Madlavning i praksis"
* $fsiii#03a3ebdb-9e2d-4be1-b32b-42f0bd2a3362 "Afsluttende samtale"
* $fsiii#61692d91-69b8-4830-9453-3d58454e49d3 "Færdighedstræning"
* $fsiii#6d24992e-e0a2-43e7-bc27-0234622a8655 "Nikotin- og tobaksafvænning"
* $fsiii#6eddbaf7-2a73-49d4-91e7-6138d419f58c "Afklarende samtale"
* $fsiii#924e9828-84cf-4689-9551-0ebb6dc71b98 "Samtale om alkohol"
* $fsiii#ab87c0b5-40be-4e0a-b749-d9f833bfed2d "Fysisk træning"
* $fsiii#abe847e0-1ce0-44dc-a675-ce05b66f47e6 "Vejledning og introduktion til fysiske aktiviteter"
* $fsiii#c9a99304-1788-43b7-b7be-e187b092ae9c "Kostvejledning"
* $fsiii#cf7a55c2-7061-47ed-b7c5-e29620fe93bf "Diætbehandling"
* $fsiii#d1e016b5-150a-4ac4-97ba-d3e19e28471e "Opfølgning"
* $fsiii#e71b7d85-5c78-49c2-8624-8499d162317b "Sygdomshåndtering"
* $fsiii#ee5606ac-1bed-487e-aa3c-72dcc30ec037 "Behovssamtale"
* $fsiii#f30cab6d-2a42-4358-99d7-811127fb6e05 "Mental håndtering"

ValueSet: FkiInterventions119Transition
Id: fki-interventions-119-transition
* insert Header([["Interventions in prevention (§ 119), transition"]], [["Indsatser i forebyggelse (§ 119), overgang"]], [["Interventions in health promotion and prevention. Outgoing concepts are accepted too."]], [["Indsatser i sundhedsfremme og forebyggelse. Også udgående begreber accepteres."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#c203c6b5-3be0-40a8-8204-e93751deabf5 "Tobaksafvænning"
* $fsiii#01a500f6-c221-4fd0-b518-cd361218b60d "Madlavning i praksis"
* $fsiii#03a3ebdb-9e2d-4be1-b32b-42f0bd2a3362 "Afsluttende samtale"
* $fsiii#61692d91-69b8-4830-9453-3d58454e49d3 "Færdighedstræning"
* $fsiii#6d24992e-e0a2-43e7-bc27-0234622a8655 "Nikotin- og tobaksafvænning"
* $fsiii#6eddbaf7-2a73-49d4-91e7-6138d419f58c "Afklarende samtale"
* $fsiii#924e9828-84cf-4689-9551-0ebb6dc71b98 "Samtale om alkohol"
* $fsiii#ab87c0b5-40be-4e0a-b749-d9f833bfed2d "Fysisk træning"
* $fsiii#abe847e0-1ce0-44dc-a675-ce05b66f47e6 "Vejledning og introduktion til fysiske aktiviteter"
* $fsiii#c9a99304-1788-43b7-b7be-e187b092ae9c "Kostvejledning"
* $fsiii#cf7a55c2-7061-47ed-b7c5-e29620fe93bf "Diætbehandling"
* $fsiii#d1e016b5-150a-4ac4-97ba-d3e19e28471e "Opfølgning"
* $fsiii#e71b7d85-5c78-49c2-8624-8499d162317b "Sygdomshåndtering"
* $fsiii#ee5606ac-1bed-487e-aa3c-72dcc30ec037 "Behovssamtale"
* $fsiii#f30cab6d-2a42-4358-99d7-811127fb6e05 "Mental håndtering"

ValueSet: FkiInterventionsAssistiveDevices
Id: fki-interventions-assistive-devices
* insert Header([["Interventions in the area of assistive devices"]], [["Indsatser på hjælpemiddelområdet"]], [["What may be granted under § 112, § 113, § 114 and § 116 of the Social Services Act."]], [["Hvad der kan bevilges efter servicelovens § 112, § 113, § 114 og § 116."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#1385779d-32f8-4810-9747-101a6ebdb148 "Forbrugsgoder"
* $fsiii#0f1c5a0b-fdd3-4102-81e3-7402159fb250 "Mobilitetshjælpemidler"
* $fsiii#6b6bbece-97df-4d9e-8cfe-6b16354ed685 "Kropsbårne hjælpemidler"
* $fsiii#7914915c-a202-47c4-be5c-a713ad5fd462 "Genbrugshjælpemidler"
* $fsiii#4436b19b-5ea2-4611-aea1-9bc9bd6b963c "Støtte til bil efter serviceloven"
* $fsiii#2e43fc47-573b-498d-adc7-6d9b6edb8f15 "Boligindretning"

ValueSet: FkiInterventionsFsiii
Id: fki-interventions-fsiii
* insert Header([["FSIII interventions"]], [["FSIII-indsatser"]], [["All interventions of FSIII that are in force, of every law area."]], [["Alle FSIII-indsatser, der er i kraft, fra alle lovområder."]])
* insert OwnValues
* include codes from valueset FkiInterventionsHomeCare
* include codes from valueset FkiInterventionsNursing
* include codes from valueset FkiInterventions140
* include codes from valueset FkiInterventions119
* include codes from valueset FkiInterventionsAssistiveDevices

ValueSet: FkiInterventionsFsiiiTransition
Id: fki-interventions-fsiii-transition
* insert Header([["FSIII interventions, transition"]], [["FSIII-indsatser, overgang"]], [["All interventions of FSIII, of every law area, with the outgoing ones and, where an area still has them, the letter codes."]], [["Alle FSIII-indsatser fra alle lovområder, også de udgående og, hvor et område stadig har dem, bogstavkoderne."]])
* insert OwnValues
* include codes from valueset FkiInterventionsHomeCareTransition
* include codes from valueset FkiInterventionsNursingTransition
* include codes from valueset FkiInterventions140
* include codes from valueset FkiInterventions119Transition
* include codes from valueset FkiInterventionsAssistiveDevices

ValueSet: FkiInterventionsFfb
Id: fki-interventions-ffb
* insert Header([["FFB interventions"]], [["FFB-indsatser"]], [["Interventions of adult social care."]], [["Indsatser på voksensocialområdet."]])
* insert OwnValues
* ^copyright = "Codes and names of FFB: © KL."
* $ffb#35b593cf-724f-4058-9f31-fe1b3e8df124 "Pædagogisk udredning"
* $ffb#299af83f-586c-4c17-8af6-c8c47a847d6d "Sansestimulerende aktivitet"
* $ffb#2c1944be-fe87-4c42-b08e-9cc075c9ef18 "Oplevelsesaktivitet"
* $ffb#66e23d66-1c5f-4070-bed1-8827cc863dcd "Fysisk aktivitet"
* $ffb#7e419926-bb04-4829-99c9-95ea20403c2c "Social aktivitet"
* $ffb#be5d5058-ef06-42a9-b894-51e44513e717 "Kreativ aktivitet"
* $ffb#f25674bf-3162-45c3-bde4-6d542bf9629b "Kompetenceudviklende aktivitet"
* $ffb#5af56051-8413-4115-aaa2-83a0767e1137 "Længerevarende ophold"
* $ffb#80aa8ea7-4ad8-405f-876a-4c0f89fde06a "Midlertidigt ophold"
* $ffb#a81a3fa9-6601-4d1e-a11e-f7444dfd3828 "Akut ophold"
* $ffb#55b77d7c-afce-4269-9232-7731ab1ef4fc "Service"
* $ffb#c429b7a9-5085-472b-b118-a21ca90f769f "Praktikforløb"
* $ffb#fb3d8722-90e0-4a80-ba65-490617ffeb0f "Produktion og værksted"
* $ffb#0886a1b6-4a3a-47e5-9c97-066270529e4f "Støtte til transport"
* $ffb#1a2daf63-0510-4bf3-8578-662d4300c965 "Støtte til uddannelse"
* $ffb#cb1169ee-8969-46d3-813d-f0dd555bd838 "Støtte til beskæftigelse"
* $ffb#e2631dec-fd8b-420e-94db-53fd80e82766 "Støtte til kontakt til offentlige og private instanser"
* $ffb#3c1639d0-e486-43c6-8add-448b8aff4b8f "Støtte til sund levevis"
* $ffb#72272d03-1774-4a14-b598-5f19b5eac83f "Støtte til personlig hygiejne"
* $ffb#ad7755d2-11bf-468d-958b-2f0c8d9c3742 "Støtte til psykisk trivsel"
* $ffb#bd5fea9a-16ed-4e63-b6a1-8e83caaf9b0b "Støtte til seksualitet"
* $ffb#e7c8b42e-b882-4629-8e03-65e44b1aa3e3 "Støtte til behandling"
* $ffb#05cd5e81-1a3a-4bdd-901b-7ec96c12d990 "Støtte til sociale relationer"
* $ffb#ea47a198-7e24-472d-ba5d-132b8b744710 "Støtte til varetagelse af forældrerollen"
* $ffb#638f44df-6bf2-47f8-9935-b8fdc83e5bf5 "Støtte til daglige opgaver i hjemmet"
* $ffb#c56634ca-6847-4c50-b5c1-c528c1ffc1d8 "Støtte til etablering i bolig"
* $ffb#d473dea2-4f6d-4f36-a8f0-260f0213f50a "Støtte til administration"
* $ffb#3459f530-7334-48c4-9037-53bf80df8851 "Gruppebaseret hjælp og støtte"
* $ffb#f3edac43-d0d6-4cc3-96c7-4658a557257a "Akut rådgivning, omsorg og støtte"
* $ffb#fe42f8f4-d516-4bab-b006-12b0cd186603 "Individuel tidsbegrænset socialpædagogisk hjælp og støtte"
* $ffb#b6e1f331-fccf-4a33-8bb6-566546edc405 "Gruppebaseret hjælp og støtte etableret i samarbejde med frivillige"
* $ffb#d580bcb7-145a-4346-8e99-d387bbf08a40 "Individuel tidsbegrænset socialpædagogisk hjælp og støtte leveret i samarbejde med frivillige"

ValueSet: FkiInterventions
Id: fki-interventions
* insert Header([["Interventions"]], [["Indsatser"]], [["Every intervention that FKI has a code for: FSIII and FFB."]], [["Alle indsatser, som FKI har en kode for: FSIII og FFB."]])
* insert OwnValues
* include codes from valueset FkiInterventionsFsiii
* include codes from valueset FkiInterventionsFfb

ValueSet: FkiInterventionsTransition
Id: fki-interventions-transition
* insert Header([["Interventions, transition"]], [["Indsatser, overgang"]], [["Every intervention of FSIII and FFB, with FSIII's outgoing ones and letter codes."]], [["Alle indsatser i FSIII og FFB, også FSIII's udgående og bogstavkoderne."]])
* insert OwnValues
* include codes from valueset FkiInterventionsFsiiiTransition
* include codes from valueset FkiInterventionsFfb

ValueSet: FkiInterventionsSel83
Id: fki-interventions-sel-83
* insert Header([["Interventions under § 83"]], [["Indsatser efter § 83"]], [["Personal help and care, practical help and meal service under § 83 of the Social Services Act."]], [["Personlig hjælp og pleje, praktisk hjælp og madservice efter servicelovens § 83."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#17312894-b23f-43d9-9723-b725ac25d872 "Personlig hygiejne"
* $fsiii#1ae7906b-5f16-4ba4-9077-7f59067cbedb "Hverdagens aktiviteter"
* $fsiii#4a4add40-ee74-4090-bd70-48d9bda9c5c4 "Udskillelser"
* $fsiii#a3af0522-e228-4a6a-b5c2-c9fcf0f3b2c4 "Tilsyn/omsorg"
* $fsiii#ac68ca34-bfad-4254-a715-6fd758838e67 "Ernæring"
* $fsiii#ef8ee035-00d2-48b9-b366-27753ccd5504 "Mobilitet"
* $fsiii#074078e1-b78b-4167-b125-f7b76923469e "Praktiske indsatser i relation til børn i husstanden"
* $fsiii#1d25d761-72a9-41c8-a29d-d6a47975dc05 "Tilberede/anrette mad"
* $fsiii#43608562-e356-4990-8b96-e35128bbdc4f "Rengøring"
* $fsiii#8bf6aa06-6e1f-47b6-96ab-4b7d153305f0 "Tøjvask"
* $fsiii#bc0306e2-5090-4bc8-b878-9814cafea403 "Indkøb"
* $fsiii#9aad7654-b9f9-40a3-84d9-2ae1dec4228a "Madservice"

ValueSet: FkiInterventionsSel83a
Id: fki-interventions-sel-83a
* insert Header([["Interventions under § 83a"]], [["Indsatser efter § 83a"]], [["Reablement under § 83a of the Social Services Act."]], [["Rehabilitering efter servicelovens § 83a."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#0b654911-f2b6-47d3-948b-3e9fb315b4c9 "RH Mobilitet"
* $fsiii#2912752c-2e9e-4702-8787-b45f73ff5b05 "RH Personlig hygiejne"
* $fsiii#42a41f1d-80a5-4a3e-8de2-db8bb684a889 "RH Tilsyn/omsorg"
* $fsiii#754c06a7-d6f1-4f8d-ad3e-a5c109efaca6 "RH Ernæring"
* $fsiii#a6199582-15a7-4c3d-bbdf-21f5059031c6 "RH Udskillelser"
* $fsiii#f9cd3ded-f8af-4060-aad5-7e7c342d0230 "RH Hverdagens aktiviteter"
* $fsiii#17e261ba-e33b-467a-af08-094dc38b4190 "RH Indkøb"
* $fsiii#6b3c5af0-22ac-40eb-bc50-c7734da2bf6d "RH Tilberede/anrette mad"
* $fsiii#8cbba31e-ae0c-4fb4-9389-21acf9805ad2 "RH Praktiske indsatser i relation til børn i husstanden"
* $fsiii#b3c16115-d0d9-4229-a526-df366d44f948 "RH Rengøring"
* $fsiii#dae030b6-2807-4a99-aebb-9309f5997082 "RH Tøjvask"

ValueSet: FkiInterventionsSel84
Id: fki-interventions-sel-84
* insert Header([["Interventions under § 84"]], [["Indsatser efter § 84"]], [["Respite, relief and temporary stay under § 84 of the Social Services Act."]], [["Aflastning, afløsning og midlertidigt ophold efter servicelovens § 84."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#06ebbe96-1f58-4f77-b06e-217ac754c597 "Afløsning i hjemmet"
* $fsiii#406a5834-76fc-42fb-a1d5-c471e39f9ef0 "Aflastningsophold uden for hjemmet"
* $fsiii#78bdd2d6-c5cc-446f-8f68-78a9416134ec "Praktisk hjælp efter §84"
* $fsiii#82d29975-53e4-4634-bd1c-87278376bb9e "Midlertidig ophold"

ValueSet: FkiInterventionsSel86
Id: fki-interventions-sel-86
* insert Header([["Interventions under § 86"]], [["Indsatser efter § 86"]], [["Rehabilitation and maintenance training under § 86 of the Social Services Act."]], [["Genoptræning og vedligeholdelsestræning efter servicelovens § 86."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#49b9601f-eff7-43a4-8263-56296ec82601 "Genoptræning af funktionsnedsættelse"
* $fsiii#c7d79b23-a53d-4ad5-a536-24d7c7fe8e18 "Vedligehold af færdigheder"

ValueSet: FkiInterventionsAeldreloven
Id: fki-interventions-aeldreloven
* insert Header([["Interventions under the Elderly Care Act"]], [["Indsatser efter ældreloven"]], [["Interventions granted under the Elderly Care Act."]], [["Indsatser, der bevilges efter ældreloven."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#52de9a13-8605-4a80-8a40-78101a55c4a3 "Praktisk hjaelp i hjemmet"
* $fsiii#5aa18d37-d924-4613-b6b5-1538f471db15 "Madservice"
* $fsiii#649b3428-4018-47da-bb36-1f2bfab3c8c1 "Afløsning i hjemmet"
* $fsiii#76bd54b0-87b8-453e-bfcd-48eec0737e5b "Midlertidigt ophold"
* $fsiii#8b92ac57-0200-4437-aacf-5b90898a3838 "Koordinering med pårørende og/eller civilsamfund"
* $fsiii#8dc5f564-b8c6-4aa1-ba34-682d62d15f31 "Personlig hjælp og pleje"
* $fsiii#a07ffdd2-3c27-4a42-a860-58f6bb840d77 "Genoptræning"
* $fsiii#ceb5a58a-06ff-49c6-9da2-f65fc63847f6 "Aflastningsophold uden for hjemmet"
* $fsiii#fd6e4caf-a844-482f-b43b-0b8a43391a11 "Dialog med borger om tilrettelæggelse af forløb"

ValueSet: FkiZeroServices
Id: fki-zero-services
* insert Header([["Zero services"]], [["0-ydelser"]], [["What home care and home nursing do that is no granted intervention: assessment, follow-up and coordination."]], [["Det, som hjemmepleje og hjemmesygepleje gør uden bevilling: udredning, opfølgning og koordinering."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#4e5198d5-7d1b-44bc-9ab0-98ca8964a521 "Generel 0-ydelse"
* $fsiii#4e6ac795-fc5d-433a-9d0a-1b1006132525 "Koordinerende 0-ydelse"
* $fsiii#0899186c-200c-4048-8cda-929b4d629343 "Koordinering"
* $fsiii#96546362-359b-401f-8760-f2c54f62d804 "Sygeplejefaglig udredning"
* $fsiii#ccbed25e-da29-4c4e-9f6c-0b3132125336 "Generel 0-ydelse"
* $fsiii#f2ac3b5e-ff62-4510-88ce-7a916fc24a90 "Opfølgning"

ValueSet: FkiDeliveryTypes
Id: fki-delivery-types
* insert Header([["Types of delivery"]], [["Leveringstyper"]], [["How an intervention is delivered: to one citizen, to a group, digitally or by a robot."]], [["Hvordan en indsats leveres: individuelt, i gruppe, digitalt eller af en robot."]])
* insert OwnValues
* ^copyright = "CareSocialCodes: © KL."
* $caresocial#2865f123-15a7-4a36-a514-32ea37c400ca "Gruppebaseret indsats"
* $caresocial#8d12d74c-17da-47a7-a4fe-e69dbaec0a8c "Individuel indsats"
* $caresocial#34cdd6ab-3da9-49e8-84dc-1cbf683d4fcf "Robot leverer indsats"
* $caresocial#284857a4-5e91-499a-a001-64d7f0b7038a "Digital levering af indsats"

ValueSet: FkiCarePlanCategories
Id: fki-care-plan-categories
* insert Header([["Categories of care plans"]], [["Kategorier af indsatsforløb"]], [["What a planned course of interventions is for."]], [["Hvad et planlagt indsatsforløb gælder."]])
* insert OwnValues
* ^copyright = "CareSocialCodes: © KL."
* $caresocial#e459386d-1474-4c31-89c5-c8bc7a25e3d4 "Social indsats"
* $caresocial#01302bcb-c7f3-42c4-8ded-68e33da064eb "Lettilgængelige tilbud til børn og unge i psykisk mistrivsel"
* $caresocial#4fd6c23a-6ff3-4251-ac37-3ca095027b5b "Kommunal Sundhedsfremme og forebyggelse"
* $caresocial#9791e55a-656f-47eb-8fd5-c4a06b0a4662 "Opfølgningsforløb efter §119"
* $caresocial#5c160c02-e858-4c1f-925a-71ed64844749 "Interventionsforløb efter §119"
* $caresocial#ddd2f670-5ec7-4f9c-9a2c-aee25cb133bf "Kommunal genoptræning efter sygehusophold"
* $caresocial#4863001e-14c7-4be8-a2da-e4f21a4b6ac4 "Opfølgningsforløb efter §140"
* $caresocial#f15b2663-94d9-4d0c-a5de-d8bd8e1e4ebb "Interventionsforløb efter §140"

ValueSet: FkiCarePlanCategories140
Id: fki-care-plan-categories-140
* insert Header([["Categories of care plans (§ 140)"]], [["Kategorier af indsatsforløb (§ 140)"]], [["Intervention course and follow-up course in rehabilitation after a hospital stay."]], [["Interventionsforløb og opfølgningsforløb i genoptræning efter sygehusophold."]])
* insert OwnValues
* ^copyright = "CareSocialCodes: © KL."
* $caresocial#4863001e-14c7-4be8-a2da-e4f21a4b6ac4 "Opfølgningsforløb efter §140"
* $caresocial#f15b2663-94d9-4d0c-a5de-d8bd8e1e4ebb "Interventionsforløb efter §140"

ValueSet: FkiCarePlanCategories119
Id: fki-care-plan-categories-119
* insert Header([["Categories of care plans (§ 119)"]], [["Kategorier af indsatsforløb (§ 119)"]], [["Intervention course and follow-up course in health promotion and prevention."]], [["Interventionsforløb og opfølgningsforløb i sundhedsfremme og forebyggelse."]])
* insert OwnValues
* ^copyright = "CareSocialCodes: © KL."
* $caresocial#9791e55a-656f-47eb-8fd5-c4a06b0a4662 "Opfølgningsforløb efter §119"
* $caresocial#5c160c02-e858-4c1f-925a-71ed64844749 "Interventionsforløb efter §119"

ValueSet: FkiCancellationReasons
Id: fki-cancellation-reasons
* insert Header([["Reasons for ending an intervention"]], [["Begrundelser for indsatsophør"]], [["Why an intervention was cancelled or stopped."]], [["Hvorfor en indsats blev aflyst eller stoppet."]])
* insert OwnValues
* ^copyright = "CareSocialCodes: © KL."
* $caresocial#82e99421-31da-4915-96ed-168ccfa1d20c "Hændelse medfører ophør"
* $caresocial#4bbf6d6a-a1c6-41c2-b8c1-7352b7378adf "Ikke yderligere behov (borger-vurderet)"
* $caresocial#a63b6aa6-7d56-4e67-a5b3-d73f6d262af5 "Ikke yderligere behov (fagperson-vurderet)"
* $caresocial#ef491570-7884-4acd-bcf7-43d6b2c64762 "Borger har ikke henvendt sig eller er udeblevet"
* $caresocial#3a5a72b7-addf-4857-b80c-04e4246e3072 "Aktivt fravalg"
* $caresocial#8371b769-4bfb-4ac8-b130-d91c54784a56 "Aktivt fravalg pga. logistik ifm. transport"
* $caresocial#a3f2bd01-078b-486e-81be-797d192ad7bd "Aktivt fravalg pga. anden træning"
* $caresocial#0cd5734d-b663-47c6-a3da-6b14a937d144 "Aktivt fravalg pga. anden sygdom"
* $caresocial#f8436c2e-af1c-44fe-939d-473b518dd01d "Aktivt fravalg pga. økonomi ifm. transport"

ValueSet: FkiComplications
Id: fki-complications
* insert Header([["Complications"]], [["Afvigelser"]], [["That the delivery of an intervention met a complication."]], [["At leveringen af en indsats mødte en komplikation."]])
* insert OwnValues
* ^copyright = "SNOMED CT codes: © SNOMED International, used in Denmark under its national licence."
* $sct#116224001 "Complication of procedure"
* $sct#116224001 ^designation[0].language = #da
* $sct#116224001 ^designation[0].value = "Komplikation ved indsats"
