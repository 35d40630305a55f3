// Generated from input/terminology by `npm run terminology`. Do not edit: change the table.

// All of them, in KL's order.
RuleSet: CareSocialConcepts
* insert CareSocial95ec4535
* insert CareSocial7b41185e
* insert CareSocialb5731132
* insert CareSocial25303acd
* insert CareSocial3762dd32
* insert CareSocial253bbdc0
* insert CareSocial940f37e6
* insert CareSocial10deb210
* insert CareSocialbf469e95
* insert CareSocial11266a8f
* insert CareSocial6b29554d
* insert CareSocial3f79cee2
* insert CareSocialbb233864
* insert CareSocial2c059407
* insert CareSocial880028ec

// evaluering
RuleSet: CareSocial95ec4535
* #95ec4535-8fe8-4296-867c-35de421794cf "evaluering"
* #95ec4535-8fe8-4296-867c-35de421794cf #effe55c7-572c-4a99-8fb4-2a9dda2f6572 "FFB støttebehovsvurdering"
* #95ec4535-8fe8-4296-867c-35de421794cf #053a301d-1bb8-4cc4-b781-87825ecf0ef8 "FFB vurdering af borgers situation"
* #95ec4535-8fe8-4296-867c-35de421794cf #3f7a8ca0-afca-4b0d-8773-a99b5f2f8aaf "VUM Borgerens perspektiv på indsatsen"
* #95ec4535-8fe8-4296-867c-35de421794cf #f52887de-023f-4193-b6b0-4b0a37b1cffc "VUM Borgerens ressourcer i forhold til indsatsen"
* #95ec4535-8fe8-4296-867c-35de421794cf #54c4ffea-7caf-4edc-8aa9-ef6e0be26c4c "FSIII helhedsvurdering"
* #95ec4535-8fe8-4296-867c-35de421794cf #54c4ffea-7caf-4edc-8aa9-ef6e0be26c4c ^property[0].code = #status
* #95ec4535-8fe8-4296-867c-35de421794cf #54c4ffea-7caf-4edc-8aa9-ef6e0be26c4c ^property[0].valueCode = #retired

// Indsats/ydelses-anmodning
RuleSet: CareSocial7b41185e
* #7b41185e-eeb4-437d-8120-5d51bbd27a79 "Indsats/ydelses-anmodning"
* #7b41185e-eeb4-437d-8120-5d51bbd27a79 #4a297733-4d66-4726-a933-590d55cf91e0 "Social indsats"
* #7b41185e-eeb4-437d-8120-5d51bbd27a79 #ad865929-7363-4b2d-a271-01993181fbaf "Kommunal pleje og omsorg"
* #7b41185e-eeb4-437d-8120-5d51bbd27a79 #ad865929-7363-4b2d-a271-01993181fbaf ^designation[0].use = $sct#900000000000013009 "Synonym"
* #7b41185e-eeb4-437d-8120-5d51bbd27a79 #ad865929-7363-4b2d-a271-01993181fbaf ^designation[0].value = "Hjemmepleje"
* #7b41185e-eeb4-437d-8120-5d51bbd27a79 #490ab7be-ddb1-4a54-baf1-009fe6e8a83b "Kommunal sygepleje"
* #7b41185e-eeb4-437d-8120-5d51bbd27a79 #490ab7be-ddb1-4a54-baf1-009fe6e8a83b ^designation[0].use = $sct#900000000000013009 "Synonym"
* #7b41185e-eeb4-437d-8120-5d51bbd27a79 #490ab7be-ddb1-4a54-baf1-009fe6e8a83b ^designation[0].value = "Hjemmesygepleje"
* #7b41185e-eeb4-437d-8120-5d51bbd27a79 #a71921ea-fe83-441d-933b-cc21d0b3c8c3 "Kommunal Sundhedsfremme og forebyggelse"
* #7b41185e-eeb4-437d-8120-5d51bbd27a79 #a71921ea-fe83-441d-933b-cc21d0b3c8c3 ^designation[0].use = $sct#900000000000013009 "Synonym"
* #7b41185e-eeb4-437d-8120-5d51bbd27a79 #a71921ea-fe83-441d-933b-cc21d0b3c8c3 ^designation[0].value = "Sundhedsfremme og forebyggelse"
* #7b41185e-eeb4-437d-8120-5d51bbd27a79 #7fc66c15-0cb3-4c89-9e18-f3a01e6a6592 "Kommunal genoptræning efter sygehusophold"
* #7b41185e-eeb4-437d-8120-5d51bbd27a79 #7fc66c15-0cb3-4c89-9e18-f3a01e6a6592 ^designation[0].use = $sct#900000000000013009 "Synonym"
* #7b41185e-eeb4-437d-8120-5d51bbd27a79 #7fc66c15-0cb3-4c89-9e18-f3a01e6a6592 ^designation[0].value = "Træning"
* #7b41185e-eeb4-437d-8120-5d51bbd27a79 #d267ac44-8d7f-43e9-8535-ab3da350649f "Kommunalt hjælpemiddelområde"

// Kilde
RuleSet: CareSocialb5731132
* #b5731132-f6b9-4a47-995d-681d2b755d4f "Kilde"
* #b5731132-f6b9-4a47-995d-681d2b755d4f #25b4e705-2e9a-47a2-b11a-c829316b9d3a "Borger"
* #b5731132-f6b9-4a47-995d-681d2b755d4f #f6ea2920-7dde-491e-a489-6b99a3904069 "Sagsbehandler"
* #b5731132-f6b9-4a47-995d-681d2b755d4f #166d2437-4e47-4a52-bd94-cdbe91086ca6 "Pårørende alene"
* #b5731132-f6b9-4a47-995d-681d2b755d4f #329774f9-7700-47cf-9c00-63765d9e8078 "Medarbejder og pårørende alene"
* #b5731132-f6b9-4a47-995d-681d2b755d4f #12428e48-7df8-441f-9a89-d92bb7874066 "Borger støttet af medarbejder"
* #b5731132-f6b9-4a47-995d-681d2b755d4f #8fe80acb-2c2a-4f10-b2b8-ddb77d2f69dc "Medarbejder alene"
* #b5731132-f6b9-4a47-995d-681d2b755d4f #b66dc78a-a673-43fc-8ac0-1e859ba626e0 "Borger støttet af pårørende"
* #b5731132-f6b9-4a47-995d-681d2b755d4f #63338442-7b2e-405b-acc0-142361ef19f1 "Andre"
* #b5731132-f6b9-4a47-995d-681d2b755d4f #63338442-7b2e-405b-acc0-142361ef19f1 #f00a6844-1005-401d-965d-1c5859df7beb "Udfører"

// kontaktaktivitet
RuleSet: CareSocial25303acd
* #25303acd-dcaf-4a8e-a8a3-3961a43858aa "kontaktaktivitet"
* #25303acd-dcaf-4a8e-a8a3-3961a43858aa #bb6fc544-7f4f-4b50-8868-1431e0df2381 "observation"
* #25303acd-dcaf-4a8e-a8a3-3961a43858aa #9f03dfbb-7a97-45a5-94db-d4c3501714a9 "opfølgning"
* #25303acd-dcaf-4a8e-a8a3-3961a43858aa #829ac647-c7fc-4964-836b-f708d886e0e3 "oplysning"
* #25303acd-dcaf-4a8e-a8a3-3961a43858aa #15775b0a-7ec6-469e-9d3c-a81fbc9a1b45 "udførelse af akutindsats"
* #25303acd-dcaf-4a8e-a8a3-3961a43858aa #c03b426a-4348-407f-b343-f4baa9759c72 "udførelse af ikke-bevilget indsats"
* #25303acd-dcaf-4a8e-a8a3-3961a43858aa #784275f1-6822-4a88-b361-d958007d5253 "udførelse af planlagt indsats"
* #25303acd-dcaf-4a8e-a8a3-3961a43858aa #9269c9a2-8220-447b-a127-811275b41062 "vurdering/bevilling"
* #25303acd-dcaf-4a8e-a8a3-3961a43858aa #4530b499-d74b-4d2e-9df9-247047fb231d "udførelse af indsats"

// indforståelse ifm henvendelse
RuleSet: CareSocial3762dd32
* #3762dd32-4123-43a8-815d-ec40d3697652 "indforståelse ifm henvendelse"
* #3762dd32-4123-43a8-815d-ec40d3697652 #54aeeba6-6aa2-4165-a5a8-bbd6f2f3b1eb "ikke indforstået"
* #3762dd32-4123-43a8-815d-ec40d3697652 #e67035da-9179-466b-99ad-ea86835d38c9 "indforstået"

// Mål/formål
RuleSet: CareSocial253bbdc0
* #253bbdc0-c4ca-4e77-9d3e-3a9e51281636 "Mål/formål"
* #253bbdc0-c4ca-4e77-9d3e-3a9e51281636 #416fe27d-3ccf-4390-8742-8b52a9d8dc78 "FFB borgers mål og ønsker"
* #253bbdc0-c4ca-4e77-9d3e-3a9e51281636 #6746d4af-145a-4bfd-a672-05c0cf11b53b "FFB delmål"
* #253bbdc0-c4ca-4e77-9d3e-3a9e51281636 #0bb3daef-538d-45dc-b444-abdbcb63f6bc "FFB indsatsmål"
* #253bbdc0-c4ca-4e77-9d3e-3a9e51281636 #ca552020-6ed1-4cdc-b0d4-32697f1f27ad "FSIII tilstandsmål"
* #253bbdc0-c4ca-4e77-9d3e-3a9e51281636 #424827b1-23aa-4848-962b-56ee47def560 "Indsatsformål"
* #253bbdc0-c4ca-4e77-9d3e-3a9e51281636 #ffb9886b-d04e-46b1-9165-a400f91f822b "Borgers ønsker og mål"
* #253bbdc0-c4ca-4e77-9d3e-3a9e51281636 #ffb9886b-d04e-46b1-9165-a400f91f822b ^designation[0].use = $sct#900000000000013009 "Synonym"
* #253bbdc0-c4ca-4e77-9d3e-3a9e51281636 #ffb9886b-d04e-46b1-9165-a400f91f822b ^designation[0].value = "FSIII borgers ønsker og mål"

// oplysningsaktivitet
RuleSet: CareSocial940f37e6
* #940f37e6-8a3d-483b-adac-be8af3268a5b "oplysningsaktivitet"
* #940f37e6-8a3d-483b-adac-be8af3268a5b #95e787e0-5490-437d-ae4c-f3736644242f "afklarende samtale §119, FSIII"
* #940f37e6-8a3d-483b-adac-be8af3268a5b #e5a73b0e-a5d2-430e-931f-6156306ab00f "funktionsevnevurdering hjemmepleje, FSIII"
* #940f37e6-8a3d-483b-adac-be8af3268a5b #f8ebd11a-04f3-4aa0-9786-406e8896c84d "socialfaglig udredning, VUM/FFB"
* #940f37e6-8a3d-483b-adac-be8af3268a5b #47fd1468-89da-4803-9d7a-ecc039a30d92 "sygeplejefaglig udredning, FSIII"
* #940f37e6-8a3d-483b-adac-be8af3268a5b #0f0f223c-abe3-4720-aab8-c257679a0a4e "terapeutfaglig udredning, FSIII"
* #940f37e6-8a3d-483b-adac-be8af3268a5b #e70c66c0-a939-493b-8ea8-5b7e7b48ba1a "generelle oplysninger, FSIII"
* #940f37e6-8a3d-483b-adac-be8af3268a5b #e70c66c0-a939-493b-8ea8-5b7e7b48ba1a ^property[0].code = #status
* #940f37e6-8a3d-483b-adac-be8af3268a5b #e70c66c0-a939-493b-8ea8-5b7e7b48ba1a ^property[0].valueCode = #retired

// Planlagt indsatsforløb
RuleSet: CareSocial10deb210
* #10deb210-e7e1-4d56-9531-b9ff2102126e "Planlagt indsatsforløb"
* #10deb210-e7e1-4d56-9531-b9ff2102126e #e459386d-1474-4c31-89c5-c8bc7a25e3d4 "Social indsats"
* #10deb210-e7e1-4d56-9531-b9ff2102126e #01302bcb-c7f3-42c4-8ded-68e33da064eb "Lettilgængelige tilbud til børn og unge i psykisk mistrivsel"
* #10deb210-e7e1-4d56-9531-b9ff2102126e #4fd6c23a-6ff3-4251-ac37-3ca095027b5b "Kommunal Sundhedsfremme og forebyggelse"
* #10deb210-e7e1-4d56-9531-b9ff2102126e #4fd6c23a-6ff3-4251-ac37-3ca095027b5b ^designation[0].use = $sct#900000000000013009 "Synonym"
* #10deb210-e7e1-4d56-9531-b9ff2102126e #4fd6c23a-6ff3-4251-ac37-3ca095027b5b ^designation[0].value = "Sundhedsfremme og forebyggelse §119"
* #10deb210-e7e1-4d56-9531-b9ff2102126e #4fd6c23a-6ff3-4251-ac37-3ca095027b5b #9791e55a-656f-47eb-8fd5-c4a06b0a4662 "Opfølgningsforløb efter §119"
* #10deb210-e7e1-4d56-9531-b9ff2102126e #4fd6c23a-6ff3-4251-ac37-3ca095027b5b #5c160c02-e858-4c1f-925a-71ed64844749 "Interventionsforløb efter §119"
* #10deb210-e7e1-4d56-9531-b9ff2102126e #ddd2f670-5ec7-4f9c-9a2c-aee25cb133bf "Kommunal genoptræning efter sygehusophold"
* #10deb210-e7e1-4d56-9531-b9ff2102126e #ddd2f670-5ec7-4f9c-9a2c-aee25cb133bf ^designation[0].use = $sct#900000000000013009 "Synonym"
* #10deb210-e7e1-4d56-9531-b9ff2102126e #ddd2f670-5ec7-4f9c-9a2c-aee25cb133bf ^designation[0].value = "Genoptræning efter §140"
* #10deb210-e7e1-4d56-9531-b9ff2102126e #ddd2f670-5ec7-4f9c-9a2c-aee25cb133bf #4863001e-14c7-4be8-a2da-e4f21a4b6ac4 "Opfølgningsforløb efter §140"
* #10deb210-e7e1-4d56-9531-b9ff2102126e #ddd2f670-5ec7-4f9c-9a2c-aee25cb133bf #f15b2663-94d9-4d0c-a5de-d8bd8e1e4ebb "Interventionsforløb efter §140"

// Kontaktklasse
RuleSet: CareSocialbf469e95
* #bf469e95-f9e3-45c7-bf15-ab7e8a85236f "Kontaktklasse"
* #bf469e95-f9e3-45c7-bf15-ab7e8a85236f #124be95d-6924-4609-9d2a-e7c73ae3ab3d "Skærmbesøg"
* #bf469e95-f9e3-45c7-bf15-ab7e8a85236f #1b55a4b0-1156-4f58-b2df-b5c6014d9048 "Telefonisk"

// Målfokus
RuleSet: CareSocial11266a8f
* #11266a8f-5795-42ab-88ec-4fe5c6c28e80 "Målfokus"
* #11266a8f-5795-42ab-88ec-4fe5c6c28e80 ^designation[0].use = $sct#900000000000013009 "Synonym"
* #11266a8f-5795-42ab-88ec-4fe5c6c28e80 ^designation[0].value = "målfokus"
* #11266a8f-5795-42ab-88ec-4fe5c6c28e80 #66959f77-6e2a-4574-8423-3ff097f8b9fa "funktionsevneniveau"
* #11266a8f-5795-42ab-88ec-4fe5c6c28e80 #90c48f03-f194-4b2f-ad7d-6cba1069ae48 "måltype"

// Type genoptræningsplan
RuleSet: CareSocial6b29554d
* #6b29554d-0261-4ec4-bb16-022d81c7dfb7 "Type genoptræningsplan"
* #6b29554d-0261-4ec4-bb16-022d81c7dfb7 #0c8e2bfc-1350-45d1-90da-c07e2645d073 "Specialiseret"
* #6b29554d-0261-4ec4-bb16-022d81c7dfb7 #8b962281-2ab6-4b10-9c91-4bac592d6d49 "Basal"
* #6b29554d-0261-4ec4-bb16-022d81c7dfb7 #ffd81f78-352e-4589-a195-5350dd1df2a4 "Almen"
* #6b29554d-0261-4ec4-bb16-022d81c7dfb7 #b679c454-2da2-46dd-9425-0e52d4aa2bf3 "Avanceret"
* #6b29554d-0261-4ec4-bb16-022d81c7dfb7 #83c89857-8fb8-4163-97b1-eb1a56345c29 "Rehabilitering"

// Leveringstype
RuleSet: CareSocial3f79cee2
* #3f79cee2-b148-4f2c-9cbd-387820e74685 "Leveringstype"
* #3f79cee2-b148-4f2c-9cbd-387820e74685 #2865f123-15a7-4a36-a514-32ea37c400ca "Gruppebaseret indsats"
* #3f79cee2-b148-4f2c-9cbd-387820e74685 #8d12d74c-17da-47a7-a4fe-e69dbaec0a8c "Individuel indsats"
* #3f79cee2-b148-4f2c-9cbd-387820e74685 #34cdd6ab-3da9-49e8-84dc-1cbf683d4fcf "Robot leverer indsats"
* #3f79cee2-b148-4f2c-9cbd-387820e74685 #284857a4-5e91-499a-a001-64d7f0b7038a "Digital levering af indsats"

// Begrundelse for manglende aktivitet
RuleSet: CareSocialbb233864
* #bb233864-6d4c-4ab4-a4a3-567e61b3dfb0 "Begrundelse for manglende aktivitet"
* #bb233864-6d4c-4ab4-a4a3-567e61b3dfb0 #a8632e22-bf0c-4f5a-92a7-70977ba104d5 "Udskudt"
* #bb233864-6d4c-4ab4-a4a3-567e61b3dfb0 #f64b8f5e-8ced-4a8b-ab73-8994fb524915 "Anden kommmune"
* #bb233864-6d4c-4ab4-a4a3-567e61b3dfb0 #3796fa11-305f-47d6-b164-45b05489afb2 "Frit valg"
* #bb233864-6d4c-4ab4-a4a3-567e61b3dfb0 #8ac7be88-5d16-4dbd-a61a-ab02673f4b34 "Fejl"
* #bb233864-6d4c-4ab4-a4a3-567e61b3dfb0 #46a6bc1f-bfe8-4390-a71f-44ad4a384b9d "Frit valg afslået"

// Begrundelse for indsatsophør
RuleSet: CareSocial2c059407
* #2c059407-fed5-4852-92d8-6bb5ad63d7bb "Begrundelse for indsatsophør"
* #2c059407-fed5-4852-92d8-6bb5ad63d7bb #82e99421-31da-4915-96ed-168ccfa1d20c "Hændelse medfører ophør"
* #2c059407-fed5-4852-92d8-6bb5ad63d7bb #4bbf6d6a-a1c6-41c2-b8c1-7352b7378adf "Ikke yderligere behov (borger-vurderet)"
* #2c059407-fed5-4852-92d8-6bb5ad63d7bb #a63b6aa6-7d56-4e67-a5b3-d73f6d262af5 "Ikke yderligere behov (fagperson-vurderet)"
* #2c059407-fed5-4852-92d8-6bb5ad63d7bb #ef491570-7884-4acd-bcf7-43d6b2c64762 "Borger har ikke henvendt sig eller er udeblevet"
* #2c059407-fed5-4852-92d8-6bb5ad63d7bb #3a5a72b7-addf-4857-b80c-04e4246e3072 "Aktivt fravalg"
* #2c059407-fed5-4852-92d8-6bb5ad63d7bb #3a5a72b7-addf-4857-b80c-04e4246e3072 #8371b769-4bfb-4ac8-b130-d91c54784a56 "Aktivt fravalg pga. logistik ifm. transport"
* #2c059407-fed5-4852-92d8-6bb5ad63d7bb #3a5a72b7-addf-4857-b80c-04e4246e3072 #a3f2bd01-078b-486e-81be-797d192ad7bd "Aktivt fravalg pga. anden træning"
* #2c059407-fed5-4852-92d8-6bb5ad63d7bb #3a5a72b7-addf-4857-b80c-04e4246e3072 #0cd5734d-b663-47c6-a3da-6b14a937d144 "Aktivt fravalg pga. anden sygdom"
* #2c059407-fed5-4852-92d8-6bb5ad63d7bb #3a5a72b7-addf-4857-b80c-04e4246e3072 #f8436c2e-af1c-44fe-939d-473b518dd01d "Aktivt fravalg pga. økonomi ifm. transport"

// Deltagere i kontakt
RuleSet: CareSocial880028ec
* #880028ec-5f16-4242-ba53-57a902094d5b "Deltagere i kontakt"
* #880028ec-5f16-4242-ba53-57a902094d5b #ca228a58-bd0e-4b0e-81ce-3866adc26535 "Barn/ung deltager"
* #880028ec-5f16-4242-ba53-57a902094d5b #d3578249-10df-4051-851d-3986b1570bee "Omsorgsperson uden barn/ung"
