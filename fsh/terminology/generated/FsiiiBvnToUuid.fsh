// Generated from input/terminology by `npm run terminology`. Do not edit: change the table.

RuleSet: FsiiiBvnToUuidElements
* group[=].element[+].code = #F
* group[=].element[=].display = "Generelle oplysninger"
* group[=].element[=].target.code = #370e6178-9a5d-45f9-a2c9-f658186059c9
* group[=].element[=].target.display = "Generelle oplysninger"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #F3
* group[=].element[=].display = "Ressourcer"
* group[=].element[=].target.code = #041a8348-e77d-4d6d-a464-a46b4fd036d0
* group[=].element[=].target.display = "Ressourcer"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #F2
* group[=].element[=].display = "Motivation"
* group[=].element[=].target.code = #18eb83fc-a4fb-46ac-9d98-73ce76946c43
* group[=].element[=].target.display = "Motivation"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #F1
* group[=].element[=].display = "Mestring"
* group[=].element[=].target.code = #3769072e-79aa-466a-9385-baaba53b5b41
* group[=].element[=].target.display = "Mestring"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #F7
* group[=].element[=].display = "Livshistorie"
* group[=].element[=].target.code = #55dcbfa5-22e0-4765-8b9d-b2ea35f08aa3
* group[=].element[=].target.display = "Livshistorie"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #F6
* group[=].element[=].display = "Uddannelse og job"
* group[=].element[=].target.code = #5a5e8e1d-d9ab-4b87-83e9-b34ca474808f
* group[=].element[=].target.display = "Uddannelse og job"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #F8
* group[=].element[=].display = "Netværk"
* group[=].element[=].target.code = #6e6d9fcb-5b78-4f4a-87ac-a25f5ee3f620
* group[=].element[=].target.display = "Netværk"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #F9
* group[=].element[=].display = "Helbredsoplysninger"
* group[=].element[=].target.code = #7c3806c7-81a6-4ebc-8201-19fce4408f47
* group[=].element[=].target.display = "Helbredsoplysninger"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #F5
* group[=].element[=].display = "Vaner"
* group[=].element[=].target.code = #98cd49f3-5dab-412e-9742-6437d0c2adce
* group[=].element[=].target.display = "Vaner"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #F12
* group[=].element[=].display = "Boligens indretning"
* group[=].element[=].target.code = #9a8f6787-c366-4287-a1b8-5a9e35d7f9d8
* group[=].element[=].target.display = "Boligens indretning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #F10
* group[=].element[=].display = "Hjælpemidler"
* group[=].element[=].target.code = #e1afc3ae-e911-499d-9f46-bf8bab760536
* group[=].element[=].target.display = "Hjælpemidler"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #F4
* group[=].element[=].display = "Roller"
* group[=].element[=].target.code = #f515d687-54cc-449d-9c4e-fd5d18919b95
* group[=].element[=].target.display = "Roller"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #D
* group[=].element[=].display = "Betydning"
* group[=].element[=].target.code = #687159ad-a61c-47c0-a878-53aa54bae2d5
* group[=].element[=].target.display = "Betydning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #D2
* group[=].element[=].display = "Oplever begrænsninger"
* group[=].element[=].target.code = #283bc119-5c7c-4679-8c8b-8768484e96d7
* group[=].element[=].target.display = "Oplever begrænsninger"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #D1
* group[=].element[=].display = "Oplever ikke begrænsninger"
* group[=].element[=].target.code = #ba2fc34d-dde5-4d1e-b642-7d6950580641
* group[=].element[=].target.display = "Oplever ikke begrænsninger"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #A
* group[=].element[=].display = "Henvendelse/henvisning fra"
* group[=].element[=].target.code = #95851822-5a33-4349-a1f2-9b1245369bf5
* group[=].element[=].target.display = "Henvendelse/henvisning fra"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #A4
* group[=].element[=].display = "Hjemmeplejen"
* group[=].element[=].target.code = #10c50afd-9ac7-4522-b945-29d84c082516
* group[=].element[=].target.display = "Hjemmeplejen"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #A8
* group[=].element[=].display = "Anden kommune"
* group[=].element[=].target.code = #21ba5764-8b1b-4409-b7a1-f2396b60e7a4
* group[=].element[=].target.display = "Anden kommune"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #A9
* group[=].element[=].display = "Egen læge/vagtlæge"
* group[=].element[=].target.code = #2c2d5545-e247-4d73-b454-3b0849b16980
* group[=].element[=].target.display = "Egen læge/vagtlæge"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #A14
* group[=].element[=].display = "Sygehus - akutmodtagelse"
* group[=].element[=].target.code = #2cdf2c7c-65f7-4671-a976-89aff82c574d
* group[=].element[=].target.display = "Sygehus - akutmodtagelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #A11
* group[=].element[=].display = "Sygehus - kirurgisk"
* group[=].element[=].target.code = #4d2bf9ca-869b-4fb5-afe8-027f0f04e7c1
* group[=].element[=].target.display = "Sygehus - kirurgisk"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #A10
* group[=].element[=].display = "Speciallæge"
* group[=].element[=].target.code = #503f8a4f-9023-470d-ba60-4a0e2ba8ac88
* group[=].element[=].target.display = "Speciallæge"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #A6
* group[=].element[=].display = "Træning"
* group[=].element[=].target.code = #6d013db6-c05a-446a-b4d3-5823cb7e3f26
* group[=].element[=].target.display = "Træning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #A3
* group[=].element[=].display = "Sagsbehandler, anden forvaltning"
* group[=].element[=].target.code = #9da2f982-b1da-4e62-89ba-7affeb4f079d
* group[=].element[=].target.display = "Sagsbehandler, anden forvaltning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #A12
* group[=].element[=].display = "Sygehus - medicinsk"
* group[=].element[=].target.code = #cf85bd30-afc4-4134-b3f6-c4e3861372ac
* group[=].element[=].target.display = "Sygehus - medicinsk"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #A5
* group[=].element[=].display = "Hjemmesygeplejen"
* group[=].element[=].target.code = #cfe8ea63-e2aa-4b2c-99f7-7a1748f25ef3
* group[=].element[=].target.display = "Hjemmesygeplejen"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #A13
* group[=].element[=].display = "Sygehus - psykiatrisk"
* group[=].element[=].target.code = #d9b03ed2-7e81-4c01-8b3f-9aa9853ee5be
* group[=].element[=].target.display = "Sygehus - psykiatrisk"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #A7
* group[=].element[=].display = "Sundhedsfremme og forebyggelse"
* group[=].element[=].target.code = #ddd8f111-2a2c-4fb3-a444-7b1ad35b95fa
* group[=].element[=].target.display = "Sundhedsfremme og forebyggelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #A2
* group[=].element[=].display = "Pårørende"
* group[=].element[=].target.code = #df730716-47ae-42ed-9ff3-bbf4353d5626
* group[=].element[=].target.display = "Pårørende"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #A1
* group[=].element[=].display = "Borger"
* group[=].element[=].target.code = #e73934c9-e7aa-46a6-a7e4-3f1aa6fce1a7
* group[=].element[=].target.display = "Borger"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #A15
* group[=].element[=].display = "Andre"
* group[=].element[=].target.code = #e8a0be2a-86e6-4098-b2d4-86d00511556b
* group[=].element[=].target.display = "Andre"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #C
* group[=].element[=].display = "Udførelse"
* group[=].element[=].target.code = #d6d48a71-b96f-4b88-86f9-b13bd3c03560
* group[=].element[=].target.display = "Udførelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #C1
* group[=].element[=].display = "Udfører selv"
* group[=].element[=].target.code = #0c87bff2-3b24-4a6e-a9df-193f268ae7b8
* group[=].element[=].target.display = "Udfører selv"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #C2
* group[=].element[=].display = "Udfører dele af"
* group[=].element[=].target.code = #86c7db25-59bb-4bef-bfe3-c73b3031b9f2
* group[=].element[=].target.display = "Udfører dele af"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #C3
* group[=].element[=].display = "Udfører ikke selv"
* group[=].element[=].target.code = #9e6c7ef6-9539-4f87-a82a-1eea50a1ec2a
* group[=].element[=].target.display = "Udfører ikke selv"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #C4
* group[=].element[=].display = "Ikke relevant"
* group[=].element[=].target.code = #f5a558db-e3cd-4b66-bf69-34cd86df05e4
* group[=].element[=].target.display = "Ikke relevant"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #0fa991ef_adf5_4202_8cfe_a31454ed6e9d
* group[=].element[=].display = "Kommunale sundhedsfremme og forebyggelsestilstande"
* group[=].element[=].target.code = #0fa991ef-adf5-4202-8cfe-a31454ed6e9d
* group[=].element[=].target.display = "Kommunale sundhedsfremme og forebyggelsestilstande"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #3547a306_8623_4713_a8ce_db1e82839c50
* group[=].element[=].display = "Mental sundhed"
* group[=].element[=].target.code = #3547a306-8623-4713-a8ce-db1e82839c50
* group[=].element[=].target.display = "Mental sundhed"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #525b5dd8_d62b_4efa_bf66_262ac47eca5b
* group[=].element[=].display = "Emotionel funktion"
* group[=].element[=].target.code = #525b5dd8-d62b-4efa-bf66-262ac47eca5b
* group[=].element[=].target.display = "Emotionel funktion"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #0520a107_2bb0_47b8_8856_c53e27607e51
* group[=].element[=].display = "Kognitiv funktion"
* group[=].element[=].target.code = #0520a107-2bb0-47b8-8856-c53e27607e51
* group[=].element[=].target.display = "Kognitiv funktion"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #43ad3091_f684_4d6f_8885_20ecd1cf2255
* group[=].element[=].display = "Kropspfattelse"
* group[=].element[=].target.code = #43ad3091-f684-4d6f-8885-20ecd1cf2255
* group[=].element[=].target.display = "Kropspfattelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Trivsel
* group[=].element[=].display = "Trivsel"
* group[=].element[=].target.code = #ba083ca7-fe46-41d0-acd5-85851ac8137f
* group[=].element[=].target.display = "Trivsel"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #cb55874a_93d9_45c7_a25a_8ff677c24385
* group[=].element[=].display = "Søvn og hvile"
* group[=].element[=].target.code = #cb55874a-93d9-45c7-a25a-8ff677c24385
* group[=].element[=].target.display = "Søvn og hvile"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #7b3b3587_4ddd_4b93_a81b_455bfc601492
* group[=].element[=].display = "Hverdagsliv"
* group[=].element[=].target.code = #7b3b3587-4ddd-4b93-a81b-455bfc601492
* group[=].element[=].target.display = "Hverdagsliv"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #08042057_72f4_4798_a727_75ce6205dc86
* group[=].element[=].display = "Sociale relationer"
* group[=].element[=].target.code = #08042057-72f4-4798-a727-75ce6205dc86
* group[=].element[=].target.display = "Sociale relationer"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #fab34c19_4805_45af_b961_56099c849744
* group[=].element[=].display = "Daglige aktiviteter"
* group[=].element[=].target.code = #fab34c19-4805-45af-b961-56099c849744
* group[=].element[=].target.display = "Daglige aktiviteter"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #b349c7ec_86c5_4c52_aaf2_9034d98b0e3b
* group[=].element[=].display = "Sundhedsadfærd"
* group[=].element[=].target.code = #b349c7ec-86c5-4c52-aaf2-9034d98b0e3b
* group[=].element[=].target.display = "Sundhedsadfærd"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #1a34ed6c_083b_451f_b8c8_137f99126b0c
* group[=].element[=].display = "Tobak og nikotin"
* group[=].element[=].target.code = #1a34ed6c-083b-451f-b8c8-137f99126b0c
* group[=].element[=].target.display = "Tobak og nikotin"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #57b8979f_cf46_4312_aafa_3a0dd93aa921
* group[=].element[=].display = "Alkohol"
* group[=].element[=].target.code = #57b8979f-cf46-4312-aafa-3a0dd93aa921
* group[=].element[=].target.display = "Alkohol"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #bb7e9e71_73f6_4ec6_a0bf_eaec1e5982b4
* group[=].element[=].display = "Sundhedskompetence"
* group[=].element[=].target.code = #bb7e9e71-73f6-4ec6-a0bf-eaec1e5982b4
* group[=].element[=].target.display = "Sundhedskompetence"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #f0b62265_6c83_4239_af97_4d6e9ba9dea7
* group[=].element[=].display = "Medicin og stoffer"
* group[=].element[=].target.code = #f0b62265-6c83-4239-af97-4d6e9ba9dea7
* group[=].element[=].target.display = "Medicin og stoffer"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #f1f1eee3_a3ea_4ca1_bfa9_ebb381af1a1f
* group[=].element[=].display = "Fysisk aktivitet"
* group[=].element[=].target.code = #f1f1eee3-a3ea-4ca1-bfa9-ebb381af1a1f
* group[=].element[=].target.display = "Fysisk aktivitet"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #f715168e_125b_4d00_8e93_2ca4147ed13f
* group[=].element[=].display = "Spisemønster"
* group[=].element[=].target.code = #f715168e-125b-4d00-8e93-2ca4147ed13f
* group[=].element[=].target.display = "Spisemønster"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #d03da587_94dc_46e6_ba71_eb1e43ec7df6
* group[=].element[=].display = "Kroppen"
* group[=].element[=].target.code = #d03da587-94dc-46e6-ba71-eb1e43ec7df6
* group[=].element[=].target.display = "Kroppen"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #43f0b6da_11da_4eed_b00b_19b2177690b5
* group[=].element[=].display = "Håndtere genstande"
* group[=].element[=].target.code = #43f0b6da-11da-4eed-b00b-19b2177690b5
* group[=].element[=].target.display = "Håndtere genstande"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #880cdd75_c63a_44a0_a4e4_8209644c8628
* group[=].element[=].display = "Kontinens"
* group[=].element[=].target.code = #880cdd75-c63a-44a0-a4e4-8209644c8628
* group[=].element[=].target.display = "Kontinens"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #abc0b770_d080_4cc8_851a_aa62556730e6
* group[=].element[=].display = "Mobilitet og bevægelse"
* group[=].element[=].target.code = #abc0b770-d080-4cc8-851a-aa62556730e6
* group[=].element[=].target.display = "Mobilitet og bevægelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #c0ee1cf6_47a9_4523_8fda_a80a13e28e30
* group[=].element[=].display = "Ernæring"
* group[=].element[=].target.code = #c0ee1cf6-47a9-4523-8fda-a80a13e28e30
* group[=].element[=].target.display = "Ernæring"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #e33396bb_019a_4fda_b901_1dbfdea1fc10
* group[=].element[=].display = "Respiration"
* group[=].element[=].target.code = #e33396bb-019a-4fda-b901-1dbfdea1fc10
* group[=].element[=].target.display = "Respiration"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #e3ff3fea_a4ff_4c7b_ad04_f4aad2e67fd3
* group[=].element[=].display = "Cirkulation"
* group[=].element[=].target.code = #e3ff3fea-a4ff-4c7b-ad04-f4aad2e67fd3
* group[=].element[=].target.display = "Cirkulation"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #e7531532_7b7f_4ac0_863a_0b6a4cbe6ce2
* group[=].element[=].display = "Smerte"
* group[=].element[=].target.code = #e7531532-7b7f-4ac0-863a-0b6a4cbe6ce2
* group[=].element[=].target.display = "Smerte"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #febbd20d_f5ff_41e7_bf12_dfa0700678e0
* group[=].element[=].display = "Vægt"
* group[=].element[=].target.code = #febbd20d-f5ff-41e7-bf12-dfa0700678e0
* group[=].element[=].target.display = "Vægt"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #102ea764_d2cf_4a24_979d_68c2e8d638cf
* group[=].element[=].display = "Kommunale sundhedsfremme og forebyggelsesindsatser"
* group[=].element[=].target.code = #102ea764-d2cf-4a24-979d-68c2e8d638cf
* group[=].element[=].target.display = "Kommunale sundhedsfremme og forebyggelsesindsatser"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #c203c6b5_3be0_40a8_8204_e93751deabf5
* group[=].element[=].display = "Tobaksafvænning"
* group[=].element[=].target.code = #c203c6b5-3be0-40a8-8204-e93751deabf5
* group[=].element[=].target.display = "Tobaksafvænning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #01a500f6_c221_4fd0_b518_cd361218b60d
* group[=].element[=].display = "Madlavning i praksis"
* group[=].element[=].target.code = #01a500f6-c221-4fd0-b518-cd361218b60d
* group[=].element[=].target.display = "Madlavning i praksis"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #03a3ebdb_9e2d_4be1_b32b_42f0bd2a3362
* group[=].element[=].display = "Afsluttende samtale"
* group[=].element[=].target.code = #03a3ebdb-9e2d-4be1-b32b-42f0bd2a3362
* group[=].element[=].target.display = "Afsluttende samtale"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #61692d91_69b8_4830_9453_3d58454e49d3
* group[=].element[=].display = "Færdighedstræning"
* group[=].element[=].target.code = #61692d91-69b8-4830-9453-3d58454e49d3
* group[=].element[=].target.display = "Færdighedstræning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Nikotin_og_tobaksafvaenning
* group[=].element[=].display = "Nikotin- og tobaksafvænning"
* group[=].element[=].target.code = #6d24992e-e0a2-43e7-bc27-0234622a8655
* group[=].element[=].target.display = "Nikotin- og tobaksafvænning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #6eddbaf7_2a73_49d4_91e7_6138d419f58c
* group[=].element[=].display = "Afklarende samtale"
* group[=].element[=].target.code = #6eddbaf7-2a73-49d4-91e7-6138d419f58c
* group[=].element[=].target.display = "Afklarende samtale"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #924e9828_84cf_4689_9551_0ebb6dc71b98
* group[=].element[=].display = "Samtale om alkohol"
* group[=].element[=].target.code = #924e9828-84cf-4689-9551-0ebb6dc71b98
* group[=].element[=].target.display = "Samtale om alkohol"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #ab87c0b5_40be_4e0a_b749_d9f833bfed2d
* group[=].element[=].display = "Fysisk træning"
* group[=].element[=].target.code = #ab87c0b5-40be-4e0a-b749-d9f833bfed2d
* group[=].element[=].target.display = "Fysisk træning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #abe847e0_1ce0_44dc_a675_ce05b66f47e6
* group[=].element[=].display = "Vejledning og introduktion til fysiske aktiviteter"
* group[=].element[=].target.code = #abe847e0-1ce0-44dc-a675-ce05b66f47e6
* group[=].element[=].target.display = "Vejledning og introduktion til fysiske aktiviteter"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #c9a99304_1788_43b7_b7be_e187b092ae9c
* group[=].element[=].display = "Kostvejledning"
* group[=].element[=].target.code = #c9a99304-1788-43b7-b7be-e187b092ae9c
* group[=].element[=].target.display = "Kostvejledning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #cf7a55c2_7061_47ed_b7c5_e29620fe93bf
* group[=].element[=].display = "Diætbehandling"
* group[=].element[=].target.code = #cf7a55c2-7061-47ed-b7c5-e29620fe93bf
* group[=].element[=].target.display = "Diætbehandling"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #d1e016b5_150a_4ac4_97ba_d3e19e28471e
* group[=].element[=].display = "Opfølgning"
* group[=].element[=].target.code = #d1e016b5-150a-4ac4-97ba-d3e19e28471e
* group[=].element[=].target.display = "Opfølgning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #e71b7d85_5c78_49c2_8624_8499d162317b
* group[=].element[=].display = "Sygdomshåndtering"
* group[=].element[=].target.code = #e71b7d85-5c78-49c2-8624-8499d162317b
* group[=].element[=].target.display = "Sygdomshåndtering"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #ee5606ac_1bed_487e_aa3c_72dcc30ec037
* group[=].element[=].display = "Behovssamtale"
* group[=].element[=].target.code = #ee5606ac-1bed-487e-aa3c-72dcc30ec037
* group[=].element[=].target.display = "Behovssamtale"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #f30cab6d_2a42_4358_99d7_811127fb6e05
* group[=].element[=].display = "Mental håndtering"
* group[=].element[=].target.code = #f30cab6d-2a42-4358-99d7-811127fb6e05
* group[=].element[=].target.display = "Mental håndtering"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #B
* group[=].element[=].display = "Funktionsevne skalering"
* group[=].element[=].target.code = #2c02a704-deee-4878-9378-1167613b3da6
* group[=].element[=].target.display = "Funktionsevne skalering"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #B4
* group[=].element[=].display = "3"
* group[=].element[=].target.code = #1ceef776-0cfa-4acd-b222-c5bb2424e0c1
* group[=].element[=].target.display = "3"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #B1
* group[=].element[=].display = "0"
* group[=].element[=].target.code = #9c5cfb57-a498-40e5-98a7-792bf5fb205b
* group[=].element[=].target.display = "0"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #B6
* group[=].element[=].display = "9"
* group[=].element[=].target.code = #d7ff926a-4955-478f-b300-0b0ec0785013
* group[=].element[=].target.display = "9"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #B3
* group[=].element[=].display = "2"
* group[=].element[=].target.code = #d984ad21-48fe-4619-845e-2aa0303048e7
* group[=].element[=].target.display = "2"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #B5
* group[=].element[=].display = "4"
* group[=].element[=].target.code = #f4c9f159-5806-4c06-95e9-e69b83bab1a1
* group[=].element[=].target.display = "4"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #B2
* group[=].element[=].display = "1"
* group[=].element[=].target.code = #fcc16cb1-41f0-4832-b834-110fba0aaabe
* group[=].element[=].target.display = "1"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I
* group[=].element[=].display = "Kommunale sygeplejetilstande"
* group[=].element[=].target.code = #4db72d65-7ec1-45b4-89c3-5017c35d085e
* group[=].element[=].target.display = "Kommunale sygeplejetilstande"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I7
* group[=].element[=].display = "Respiration og cirkulation"
* group[=].element[=].target.code = #01150cdb-6098-48ce-bb61-60967f6bcc37
* group[=].element[=].target.display = "Respiration og cirkulation"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I7.2
* group[=].element[=].display = "Cirkulationsproblemer"
* group[=].element[=].target.code = #3dac3b51-364e-47c0-a043-15b6d7a6c405
* group[=].element[=].target.display = "Cirkulationsproblemer"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I7.1
* group[=].element[=].display = "Respirationsproblemer"
* group[=].element[=].target.code = #dae40f60-8dab-4bd3-ab72-b07d0f278692
* group[=].element[=].target.display = "Respirationsproblemer"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I12
* group[=].element[=].display = "Udskillelse af affaldsstoffer"
* group[=].element[=].target.code = #045fa500-35b0-46b7-97dd-adb60888a8ea
* group[=].element[=].target.display = "Udskillelse af affaldsstoffer"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I12.2
* group[=].element[=].display = "Problemer med vandladning"
* group[=].element[=].target.code = #116ff724-09b7-45c0-bee5-8bbf1d500c63
* group[=].element[=].target.display = "Problemer med vandladning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I12.3
* group[=].element[=].display = "Problemer med urininkontinens"
* group[=].element[=].target.code = #1fdf6282-7e57-4e3d-91c4-c8b2f030c374
* group[=].element[=].target.display = "Problemer med urininkontinens"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I12.4
* group[=].element[=].display = "Problemer med mave og tarm"
* group[=].element[=].target.code = #8edb6c4d-0410-431c-bd8d-2c3b2d93461d
* group[=].element[=].target.display = "Problemer med mave og tarm"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I12.1
* group[=].element[=].display = "Problemer med afføringsinkontinens"
* group[=].element[=].target.code = #a2d41ce8-e0ee-4863-bfe0-5c19bbf1bf06
* group[=].element[=].target.display = "Problemer med afføringsinkontinens"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Problemer_med_vandladning
* group[=].element[=].display = "Problemer med vandladning"
* group[=].element[=].target.code = #ae911e37-1ed5-4c30-9622-c73640f1c606
* group[=].element[=].target.display = "Problemer med vandladning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Problemer_med_mave_og_tarm
* group[=].element[=].display = "Problemer med mave og tarm"
* group[=].element[=].target.code = #bc239b8b-119e-41b4-ae53-4a51fb45e001
* group[=].element[=].target.display = "Problemer med mave og tarm"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I4
* group[=].element[=].display = "Hud og slimhinder"
* group[=].element[=].target.code = #1bb534f3-e526-41a9-b9c3-6157ea19c915
* group[=].element[=].target.display = "Hud og slimhinder"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I4.7
* group[=].element[=].display = "Problemer med blandingssår"
* group[=].element[=].target.code = #0c0c9388-da32-4cfd-af9b-33c39896424b
* group[=].element[=].target.display = "Problemer med blandingssår"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I4.6
* group[=].element[=].display = "Problemer med venøst sår"
* group[=].element[=].target.code = #19503407-1ae8-4b17-b96a-98387c24278d
* group[=].element[=].target.display = "Problemer med venøst sår"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I4.5
* group[=].element[=].display = "Problemer med arterielt sår"
* group[=].element[=].target.code = #273eb475-1b94-4445-921b-13c829246494
* group[=].element[=].target.display = "Problemer med arterielt sår"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I4.8
* group[=].element[=].display = "Problemer med traumesår"
* group[=].element[=].target.code = #555bc65d-6c7f-4848-b5bd-e6176c306986
* group[=].element[=].target.display = "Problemer med traumesår"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I4.3
* group[=].element[=].display = "Problemer med cancersår"
* group[=].element[=].target.code = #78307e65-8f66-4d8b-972e-2431cf80e1ba
* group[=].element[=].target.display = "Problemer med cancersår"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I4.1
* group[=].element[=].display = "Problemer med kirurgisk sår"
* group[=].element[=].target.code = #7fc48908-33a5-42bf-9d30-feb346e3af21
* group[=].element[=].target.display = "Problemer med kirurgisk sår"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I4.9
* group[=].element[=].display = "Problemer med hud og slimhinder"
* group[=].element[=].target.code = #1ee0cce8-b082-464a-a19c-808e7cb082eb
* group[=].element[=].target.display = "Problemer med hud og slimhinder"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Problemer_med_andre_saar
* group[=].element[=].display = "Problemer med andre sår"
* group[=].element[=].target.code = #24d20243-e3f1-4258-a4de-450774fea13c
* group[=].element[=].target.display = "Problemer med andre sår"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I4.4
* group[=].element[=].display = "Problemer med tryksår"
* group[=].element[=].target.code = #bb0ea5fa-3462-40de-9047-a16fc4815a47
* group[=].element[=].target.display = "Problemer med tryksår"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I4.2
* group[=].element[=].display = "Problemer med diabetisk sår"
* group[=].element[=].target.code = #fea2c964-eee3-485d-9d07-83a750d843e8
* group[=].element[=].target.display = "Problemer med diabetisk sår"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I3
* group[=].element[=].display = "Ernæring"
* group[=].element[=].target.code = #25dcedb3-7149-4ef9-a2c3-be30267441fb
* group[=].element[=].target.display = "Ernæring"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I3.3
* group[=].element[=].display = "Uhensigtsmæssig vægtændring"
* group[=].element[=].target.code = #15947075-ae22-45ca-94bb-ab5992a40c1e
* group[=].element[=].target.display = "Uhensigtsmæssig vægtændring"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I3.4
* group[=].element[=].display = "Problemer med overvægt"
* group[=].element[=].target.code = #354af175-2fcf-4f24-9adc-e9c349cd64c0
* group[=].element[=].target.display = "Problemer med overvægt"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I3.2
* group[=].element[=].display = "Problemer med fødeindtag"
* group[=].element[=].target.code = #5f6830e9-a756-4255-8cec-021c1450de8b
* group[=].element[=].target.display = "Problemer med fødeindtag"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I3.5
* group[=].element[=].display = "Problemer med undervægt"
* group[=].element[=].target.code = #7946e63c-036f-49f7-a5bc-1f5a8dc173c7
* group[=].element[=].target.display = "Problemer med undervægt"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I3.1
* group[=].element[=].display = "Problemer med væskeindtag"
* group[=].element[=].target.code = #82239c9a-001c-4027-896d-72caf62c2e31
* group[=].element[=].target.display = "Problemer med væskeindtag"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Problemer_med_vaegt
* group[=].element[=].display = "Problemer med vægt"
* group[=].element[=].target.code = #42b04f2b-3208-4cce-b52a-a5b293ce8846
* group[=].element[=].target.display = "Problemer med vægt"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Problemer_med_ernaering
* group[=].element[=].display = "Problemer med ernæring"
* group[=].element[=].target.code = #bc65b137-9f5a-4889-82c2-c6764e5507f0
* group[=].element[=].target.display = "Problemer med ernæring"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I5
* group[=].element[=].display = "Kommunikation"
* group[=].element[=].target.code = #3f00a76f-8e7b-4b13-80cc-f2ceef4e51d1
* group[=].element[=].target.display = "Kommunikation"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I5.1
* group[=].element[=].display = "Problemer med kommunikation"
* group[=].element[=].target.code = #68dcfecb-3b30-4392-bfb2-325174220323
* group[=].element[=].target.display = "Problemer med kommunikation"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I2
* group[=].element[=].display = "Bevægeapparat"
* group[=].element[=].target.code = #55670b1e-7a36-46b2-8712-b7536237f22d
* group[=].element[=].target.display = "Bevægeapparat"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I2.1
* group[=].element[=].display = "Problemer med mobilitet og bevægelse"
* group[=].element[=].target.code = #92caace8-60e3-4861-80ac-6e372a700e1d
* group[=].element[=].target.display = "Problemer med mobilitet og bevægelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I6
* group[=].element[=].display = "Psykosociale forhold"
* group[=].element[=].target.code = #5bfe4bda-2358-41da-946e-1fdaa33d5fe8
* group[=].element[=].target.display = "Psykosociale forhold"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I6.2
* group[=].element[=].display = "Emotionelle problemer"
* group[=].element[=].target.code = #7b6a52c6-7e0d-4800-a223-ebdd2c9261e4
* group[=].element[=].target.display = "Emotionelle problemer"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I6.4
* group[=].element[=].display = "Mentale problemer"
* group[=].element[=].target.code = #f7619a25-1f4f-4940-83b8-913a2da0ef47
* group[=].element[=].target.display = "Mentale problemer"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I6.1
* group[=].element[=].display = "Problemer med socialt samvær"
* group[=].element[=].target.code = #5cc0c081-4b5a-4465-8635-7515768fbadc
* group[=].element[=].target.display = "Problemer med socialt samvær"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Problemer_med_trivsel
* group[=].element[=].display = "Problemer med trivsel"
* group[=].element[=].target.code = #b754ce15-4de8-4ac6-8224-57432fd7cd6a
* group[=].element[=].target.display = "Problemer med trivsel"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I6.3
* group[=].element[=].display = "Problemer med misbrug"
* group[=].element[=].target.code = #f7710e83-a2d3-4c17-bcf6-bd084aec2efb
* group[=].element[=].target.display = "Problemer med misbrug"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I10
* group[=].element[=].display = "Søvn og hvile"
* group[=].element[=].target.code = #8c539fd9-7f31-4b4e-8b30-8298c8ab640f
* group[=].element[=].target.display = "Søvn og hvile"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I10.2
* group[=].element[=].display = "Søvnproblemer"
* group[=].element[=].target.code = #6c6a10b9-d4c3-44f6-8803-80466d158356
* group[=].element[=].target.display = "Søvnproblemer"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I10.1
* group[=].element[=].display = "Døgnrytmeproblemer"
* group[=].element[=].target.code = #c11de086-e05b-4cec-b550-a2f0244bf823
* group[=].element[=].target.display = "Døgnrytmeproblemer"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Problemer_med_soevn_og_hvile
* group[=].element[=].display = "Problemer med søvn og hvile"
* group[=].element[=].target.code = #f5a9fb78-bd27-4d98-821a-757cd65fab53
* group[=].element[=].target.display = "Problemer med søvn og hvile"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I11
* group[=].element[=].display = "Viden og udvikling"
* group[=].element[=].target.code = #9162d29a-1c7f-4585-8145-8fb4f1a999e3
* group[=].element[=].target.display = "Viden og udvikling"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I11.2
* group[=].element[=].display = "Problemer med indsigt i behandlingsformål"
* group[=].element[=].target.code = #4a37483a-9d95-496b-a593-aa720a6228ac
* group[=].element[=].target.display = "Problemer med indsigt i behandlingsformål"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I11.3
* group[=].element[=].display = "Problemer med sygdomsindsigt"
* group[=].element[=].target.code = #d0496876-5673-4597-bd4a-6323d1dfea46
* group[=].element[=].target.display = "Problemer med sygdomsindsigt"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Problemer_med_sundhedskompetence
* group[=].element[=].display = "Problemer med sundhedskompetence"
* group[=].element[=].target.code = #6d72e1df-2873-48b2-a59d-6ee355b0e929
* group[=].element[=].target.display = "Problemer med sundhedskompetence"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I11.1
* group[=].element[=].display = "Problemer med hukommelse"
* group[=].element[=].target.code = #e1dcf02e-6df5-487d-b596-3d499545468f
* group[=].element[=].target.display = "Problemer med hukommelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I11.4
* group[=].element[=].display = "Kognitive problemer"
* group[=].element[=].target.code = #e671cc6c-a24b-4a50-82bf-8f3f6ab09c9a
* group[=].element[=].target.display = "Kognitive problemer"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I9
* group[=].element[=].display = "Smerter og sanseindtryk"
* group[=].element[=].target.code = #94e9c867-fbc8-4d35-8596-e6b8765b12e8
* group[=].element[=].target.display = "Smerter og sanseindtryk"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I9.4
* group[=].element[=].display = "Problemer med lugtesans"
* group[=].element[=].target.code = #14d0e94f-35a0-4604-885d-6458d4d8023a
* group[=].element[=].target.display = "Problemer med lugtesans"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I9.2
* group[=].element[=].display = "Periodevise smerter"
* group[=].element[=].target.code = #4d857481-a4f4-4ee6-84e9-366b8875839f
* group[=].element[=].target.display = "Periodevise smerter"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I9.1
* group[=].element[=].display = "Akutte smerter"
* group[=].element[=].target.code = #6da78b57-2b00-43f2-b7f0-7045dd9aa1a5
* group[=].element[=].target.display = "Akutte smerter"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I9.8
* group[=].element[=].display = "Problemer med smagssans"
* group[=].element[=].target.code = #742d39b5-63b5-411b-8792-e0d35c914c8d
* group[=].element[=].target.display = "Problemer med smagssans"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I9.5
* group[=].element[=].display = "Problemer med følesans"
* group[=].element[=].target.code = #8a592ca5-f544-41d9-aeeb-fe50c2893b45
* group[=].element[=].target.display = "Problemer med følesans"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I9.7
* group[=].element[=].display = "Problemer med hørelse"
* group[=].element[=].target.code = #a078cdbd-a1e0-4d02-a472-f010b971c156
* group[=].element[=].target.display = "Problemer med hørelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I9.3
* group[=].element[=].display = "Kroniske smerter"
* group[=].element[=].target.code = #e4a049fc-e20c-4117-b834-b475eee781da
* group[=].element[=].target.display = "Kroniske smerter"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I9.6
* group[=].element[=].display = "Problemer med synssans"
* group[=].element[=].target.code = #ee01e70d-0d2b-47a9-8f15-cb59ce4bf348
* group[=].element[=].target.display = "Problemer med synssans"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Problemer_med_smerter
* group[=].element[=].display = "Problemer med smerter"
* group[=].element[=].target.code = #5b6f5ce1-24b0-486d-8bbb-f9711fec92dd
* group[=].element[=].target.display = "Problemer med smerter"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Problemer_med_sanser
* group[=].element[=].display = "Problemer med sanser"
* group[=].element[=].target.code = #d80c56ae-e9f6-44e9-bd2d-103e10a7fef2
* group[=].element[=].target.display = "Problemer med sanser"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I8
* group[=].element[=].display = "Seksualitet, køn og kropsopfattelse"
* group[=].element[=].target.code = #cc377732-7f14-49b7-8940-1aa07b8884e7
* group[=].element[=].target.display = "Seksualitet, køn og kropsopfattelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I8.1
* group[=].element[=].display = "Problemer med seksualitet"
* group[=].element[=].target.code = #d5966884-4e41-40c1-b711-6c6cde778360
* group[=].element[=].target.display = "Problemer med seksualitet"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Problemer_med_seksualitet_koen_og_kropsopfattelse
* group[=].element[=].display = "Problemer med seksualitet, køn og kropsopfattelse"
* group[=].element[=].target.code = #7dc00935-32e7-46f2-b12a-8d6adfc5ad77
* group[=].element[=].target.display = "Problemer med seksualitet, køn og kropsopfattelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I1
* group[=].element[=].display = "Funktionsniveau"
* group[=].element[=].target.code = #fa6aa904-d06e-4029-b4c4-13ead04ace27
* group[=].element[=].target.display = "Funktionsniveau"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I1.1
* group[=].element[=].display = "Problemer med personlig pleje"
* group[=].element[=].target.code = #b4e4bb41-7734-4c84-967f-fa1916662972
* group[=].element[=].target.display = "Problemer med personlig pleje"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #I1.2
* group[=].element[=].display = "Problemer med daglige aktiviteter"
* group[=].element[=].target.code = #651a82a3-ff4b-44c1-89dd-574363b33e02
* group[=].element[=].target.display = "Problemer med daglige aktiviteter"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #59c107b1_afc2_400e_a129_f9676a0aa9bf
* group[=].element[=].display = "Måltype"
* group[=].element[=].target.code = #59c107b1-afc2-400e-a129-f9676a0aa9bf
* group[=].element[=].target.display = "Måltype"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #e182c5dc_9f91_474a_92e8_f62be3d498f4
* group[=].element[=].display = "Tilstand forsvinder, mindskes eller forbliver uændret"
* group[=].element[=].target.code = #e182c5dc-9f91-474a-92e8-f62be3d498f4
* group[=].element[=].target.display = "Tilstand forsvinder, mindskes eller forbliver uændret"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #15846728_58b4_4413_a9d1_be0f1404b10f
* group[=].element[=].display = "Tilstand forbliver uændret"
* group[=].element[=].target.code = #15846728-58b4-4413-a9d1-be0f1404b10f
* group[=].element[=].target.display = "Tilstand forbliver uændret"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #81c827de_ef31_4410_aa57_0d1d1bc6c264
* group[=].element[=].display = "Tilstand forsvinder"
* group[=].element[=].target.code = #81c827de-ef31-4410-aa57-0d1d1bc6c264
* group[=].element[=].target.display = "Tilstand forsvinder"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #8addc23a_f7c6_47c4_97fb_a73fcdfc9f65
* group[=].element[=].display = "Tilstand mindskes"
* group[=].element[=].target.code = #8addc23a-f7c6-47c4-97fb-a73fcdfc9f65
* group[=].element[=].target.display = "Tilstand mindskes"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #7deb81de_12c0_4a49_bd5b_72ea6fe89d83
* group[=].element[=].display = "Kommunal genoptræning efter sygehusophold-indsatser"
* group[=].element[=].target.code = #7deb81de-12c0-4a49-bd5b-72ea6fe89d83
* group[=].element[=].target.display = "Kommunal genoptræning efter sygehusophold-indsatser"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #1130ad70_6553_490d_87f8_5e8941687a0c
* group[=].element[=].display = "Terapeutfaglig udredning"
* group[=].element[=].target.code = #1130ad70-6553-490d-87f8-5e8941687a0c
* group[=].element[=].target.display = "Terapeutfaglig udredning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #2abe20c7_c0b4_41c1_b397_52acf36499ef
* group[=].element[=].display = "Fysisk træning"
* group[=].element[=].target.code = #2abe20c7-c0b4-41c1-b397-52acf36499ef
* group[=].element[=].target.display = "Fysisk træning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #2c661159_1bb3_4af2_bdf1_f3a9927a99e2
* group[=].element[=].display = "Kognitiv træning"
* group[=].element[=].target.code = #2c661159-1bb3-4af2-bdf1-f3a9927a99e2
* group[=].element[=].target.display = "Kognitiv træning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #571fa7da_a155_4a84_b780_ef19170d48a0
* group[=].element[=].display = "Opfølgning"
* group[=].element[=].target.code = #571fa7da-a155-4a84-b780-ef19170d48a0
* group[=].element[=].target.display = "Opfølgning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #58293f63_00d7_4730_8dbc_c784d40f9e23
* group[=].element[=].display = "Funktionstræning"
* group[=].element[=].target.code = #58293f63-00d7-4730-8dbc-c784d40f9e23
* group[=].element[=].target.display = "Funktionstræning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #66fb32c9_ecc3_484b_be49_f20094be237c
* group[=].element[=].display = "Vejledning og undervisning"
* group[=].element[=].target.code = #66fb32c9-ecc3-484b-be49-f20094be237c
* group[=].element[=].target.display = "Vejledning og undervisning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #7f825e3e_1a5c_4249_bf41_9f7171fb6b8a
* group[=].element[=].display = "ADL-træning"
* group[=].element[=].target.code = #7f825e3e-1a5c-4249-bf41-9f7171fb6b8a
* group[=].element[=].target.display = "ADL-træning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #8d714c98_f23a_4722_8a2f_85c162fe4840
* group[=].element[=].display = "Psykomotorisk træning"
* group[=].element[=].target.code = #8d714c98-f23a-4722-8a2f-85c162fe4840
* group[=].element[=].target.display = "Psykomotorisk træning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #ba3e17bd_d4aa_4848_acad_25adc8285c19
* group[=].element[=].display = "Koordinering og kommunikation"
* group[=].element[=].target.code = #ba3e17bd-d4aa-4848-acad-25adc8285c19
* group[=].element[=].target.display = "Koordinering og kommunikation"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #f8ac963c_6ec5_4ec5_bd90_a22fea4e2d16
* group[=].element[=].display = "Manuel behandling"
* group[=].element[=].target.code = #f8ac963c-6ec5-4ec5-bd90-a22fea4e2d16
* group[=].element[=].target.display = "Manuel behandling"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #94db6c71_859d_43e6_9a62_4e7fa7daf767
* group[=].element[=].display = "Kommunal genoptræning efter sygehusophold-tilstande"
* group[=].element[=].target.code = #94db6c71-859d-43e6-9a62-4e7fa7daf767
* group[=].element[=].target.display = "Kommunal genoptræning efter sygehusophold-tilstande"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #0337193a_b5cc_43e1_a324_fa28944bfc3b
* group[=].element[=].display = "Sanser og smerter"
* group[=].element[=].target.code = #0337193a-b5cc-43e1-a324-fa28944bfc3b
* group[=].element[=].target.display = "Sanser og smerter"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #1b5ad154_d22c_4949_a5db_c01ccefd64d9
* group[=].element[=].display = "Balance"
* group[=].element[=].target.code = #1b5ad154-d22c-4949-a5db-c01ccefd64d9
* group[=].element[=].target.display = "Balance"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #2d3a12d0_c0d9_4702_a96e_1d7824c80c6c
* group[=].element[=].display = "Sanser"
* group[=].element[=].target.code = #2d3a12d0-c0d9-4702-a96e-1d7824c80c6c
* group[=].element[=].target.display = "Sanser"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #40cbf3ef_9ec0_4795_bb3b_ea7c788b49e2
* group[=].element[=].display = "Smerter"
* group[=].element[=].target.code = #40cbf3ef-9ec0-4795-bb3b-ea7c788b49e2
* group[=].element[=].target.display = "Smerter"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #2b11e7a0_1faf_4b45_a653_4c347f019266
* group[=].element[=].display = "Bevægeapperatet"
* group[=].element[=].target.code = #2b11e7a0-1faf-4b45-a653-4c347f019266
* group[=].element[=].target.display = "Bevægeapperatet"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #396c3048_410b_46a8_89e6_ba89cd0e8fda
* group[=].element[=].display = "Muskelfunktion"
* group[=].element[=].target.code = #396c3048-410b-46a8-89e6-ba89cd0e8fda
* group[=].element[=].target.display = "Muskelfunktion"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #3c366bd0_0c87_4f2d_a755_0fba564c7a9d
* group[=].element[=].display = "Ledfunktion"
* group[=].element[=].target.code = #3c366bd0-0c87-4f2d-a755-0fba564c7a9d
* group[=].element[=].target.display = "Ledfunktion"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #d6a26f74_bff7_40e0_95d5_0b382119ad6d
* group[=].element[=].display = "Koordination"
* group[=].element[=].target.code = #d6a26f74-bff7-40e0-95d5-0b382119ad6d
* group[=].element[=].target.display = "Koordination"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #7e608d37_3f3c_4374_bbc8_e317505d8bc2
* group[=].element[=].display = "Samfundsliv"
* group[=].element[=].target.code = #7e608d37-3f3c-4374-bbc8-e317505d8bc2
* group[=].element[=].target.display = "Samfundsliv"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #04d9580e_669a_42d5_b20f_3c651ad5b8bf
* group[=].element[=].display = "Samspil og kontakt"
* group[=].element[=].target.code = #04d9580e-669a-42d5-b20f-3c651ad5b8bf
* group[=].element[=].target.display = "Samspil og kontakt"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #5f2310b3_cad1_43f6_9dc7_d982da141860
* group[=].element[=].display = "Varetage beskæftigelse"
* group[=].element[=].target.code = #5f2310b3-cad1-43f6-9dc7-d982da141860
* group[=].element[=].target.display = "Varetage beskæftigelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #73642409_bcd7_41b7_a2ed_50ae37352167
* group[=].element[=].display = "Varetage uddannelse"
* group[=].element[=].target.code = #73642409-bcd7-41b7-a2ed-50ae37352167
* group[=].element[=].target.display = "Varetage uddannelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #9c2c29fb_4df7_4be4_a72f_383b488d575d
* group[=].element[=].display = "Deltage i fritidsaktiviteter og fællesskaber"
* group[=].element[=].target.code = #9c2c29fb-4df7-4be4-a72f-383b488d575d
* group[=].element[=].target.display = "Deltage i fritidsaktiviteter og fællesskaber"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #99b18761_88d7_44b2_915d_c64aa0b3b562
* group[=].element[=].display = "Hjerte og lunger"
* group[=].element[=].target.code = #99b18761-88d7-44b2-915d-c64aa0b3b562
* group[=].element[=].target.display = "Hjerte og lunger"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #a2253dcc_4806_4491_af3a_373344a70ccc
* group[=].element[=].display = "Cirkulation"
* group[=].element[=].target.code = #a2253dcc-4806-4491-af3a-373344a70ccc
* group[=].element[=].target.display = "Cirkulation"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #acb817ea_63aa_4d7e_aa67_f557c73f7c8a
* group[=].element[=].display = "Udholdenhed"
* group[=].element[=].target.code = #acb817ea-63aa-4d7e-aa67-f557c73f7c8a
* group[=].element[=].target.display = "Udholdenhed"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #fa0028ca_72c5_4180_aefe_7b696698b196
* group[=].element[=].display = "Respiration"
* group[=].element[=].target.code = #fa0028ca-72c5-4180-aefe-7b696698b196
* group[=].element[=].target.display = "Respiration"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #ddbd7477_9579_4a83_a3e7_74ed716a0451
* group[=].element[=].display = "Hud og hævelser"
* group[=].element[=].target.code = #ddbd7477-9579-4a83-a3e7-74ed716a0451
* group[=].element[=].target.display = "Hud og hævelser"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #65ca1484_390b_4f1e_ba14_86a170ba75b9
* group[=].element[=].display = "Ødem"
* group[=].element[=].target.code = #65ca1484-390b-4f1e-ba14-86a170ba75b9
* group[=].element[=].target.display = "Ødem"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #e3242303_2506_4a09_ac65_59dfd06cb489
* group[=].element[=].display = "Mobilitet"
* group[=].element[=].target.code = #e3242303-2506-4a09-ac65-59dfd06cb489
* group[=].element[=].target.display = "Mobilitet"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #271c791c_7b6e_4a43_bf2f_d2a815386749
* group[=].element[=].display = "Færden med transportmidler"
* group[=].element[=].target.code = #271c791c-7b6e-4a43-bf2f-d2a815386749
* group[=].element[=].target.display = "Færden med transportmidler"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #2a641de6_1017_4647_a0fb_c3c8b7b1f43e
* group[=].element[=].display = "Ændre og opretholde kropsstilling"
* group[=].element[=].target.code = #2a641de6-1017-4647-a0fb-c3c8b7b1f43e
* group[=].element[=].target.display = "Ændre og opretholde kropsstilling"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #3f27a7bc_790d_444e_bcf4_6e22a6b1da7e
* group[=].element[=].display = "Gang og bevægelse"
* group[=].element[=].target.code = #3f27a7bc-790d-444e-bcf4-6e22a6b1da7e
* group[=].element[=].target.display = "Gang og bevægelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #713fcbca_3776_4fb5_b423_2b82fcab7865
* group[=].element[=].display = "Håndtere genstande"
* group[=].element[=].target.code = #713fcbca-3776-4fb5-b423-2b82fcab7865
* group[=].element[=].target.display = "Håndtere genstande"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Forflytte_sig
* group[=].element[=].display = "Forflytte sig"
* group[=].element[=].target.code = #86e1982c-f459-4658-9071-e4bf3453a687
* group[=].element[=].target.display = "Forflytte sig"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Mobilitet_og_bevaegelse_140tilstand
* group[=].element[=].display = "Mobilitet og bevægelse"
* group[=].element[=].target.code = #dd41df82-3c13-4523-b9c5-e83676425299
* group[=].element[=].target.display = "Mobilitet og bevægelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #ebd91b5e_114a_48a5_90b8_d3c1fd50b72b
* group[=].element[=].display = "Viden og udvikling"
* group[=].element[=].target.code = #ebd91b5e-114a-48a5-90b8-d3c1fd50b72b
* group[=].element[=].target.display = "Viden og udvikling"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #3bba13c9_c429_408e_b82c_3f2bf25b8d39
* group[=].element[=].display = "Læring og anvendelse af viden"
* group[=].element[=].target.code = #3bba13c9-c429-408e-b82c-3f2bf25b8d39
* group[=].element[=].target.display = "Læring og anvendelse af viden"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #a2e013fb_7c91_4c5a_90c6_d119ff3e0ce8
* group[=].element[=].display = "Udføre daglige rutiner"
* group[=].element[=].target.code = #a2e013fb-7c91-4c5a-90c6-d119ff3e0ce8
* group[=].element[=].target.display = "Udføre daglige rutiner"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #ecb5e72d_40a2_4af3_9135_25974026bf02
* group[=].element[=].display = "Ernæring"
* group[=].element[=].target.code = #ecb5e72d-40a2-4af3-9135-25974026bf02
* group[=].element[=].target.display = "Ernæring"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #c0624874_bdd4_4879_99c5_3a7330f83cc9
* group[=].element[=].display = "Fødeindtagelse"
* group[=].element[=].target.code = #c0624874-bdd4-4879-99c5-3a7330f83cc9
* group[=].element[=].target.display = "Fødeindtagelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #1dae1e1e_306e_48f2_b9e1_2a180301d8dd
* group[=].element[=].display = "Mentale funktioner"
* group[=].element[=].target.code = #1dae1e1e-306e-48f2-b9e1-2a180301d8dd
* group[=].element[=].target.display = "Mentale funktioner"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #2c99f93c_4459_471d_a6b8_303d32c15ed6
* group[=].element[=].display = "Overordnede kognitive funktioner"
* group[=].element[=].target.code = #2c99f93c-4459-471d-a6b8-303d32c15ed6
* group[=].element[=].target.display = "Overordnede kognitive funktioner"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #36248229_67ac_4f5a_9446_b72c7208e34d
* group[=].element[=].display = "Opmærksomhed"
* group[=].element[=].target.code = #36248229-67ac-4f5a-9446-b72c7208e34d
* group[=].element[=].target.display = "Opmærksomhed"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #87a689e9_fe3b_4696_a15f_07b7be8fecf4
* group[=].element[=].display = "Psykomotoriske funktioner"
* group[=].element[=].target.code = #87a689e9-fe3b-4696-a15f-07b7be8fecf4
* group[=].element[=].target.display = "Psykomotoriske funktioner"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #95fbdaed_00a4_461e_961d_629322c89914
* group[=].element[=].display = "Orienteringsevne"
* group[=].element[=].target.code = #95fbdaed-00a4-461e-961d-629322c89914
* group[=].element[=].target.display = "Orienteringsevne"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #d377b371_64f5_416c_93f3_852e437ae1cb
* group[=].element[=].display = "Følelsesfunktioner"
* group[=].element[=].target.code = #d377b371-64f5-416c-93f3-852e437ae1cb
* group[=].element[=].target.display = "Følelsesfunktioner"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #eec8fc0a_7a30_49ea_ba3d_1c1d3cb50bfb
* group[=].element[=].display = "Oplevelse af egen krop"
* group[=].element[=].target.code = #eec8fc0a-7a30-49ea-ba3d-1c1d3cb50bfb
* group[=].element[=].target.display = "Oplevelse af egen krop"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #064f983b_5ec5_40a3_bc90_c3fcec6b6ef5
* group[=].element[=].display = "Kommunikation"
* group[=].element[=].target.code = #064f983b-5ec5-40a3-bc90-c3fcec6b6ef5
* group[=].element[=].target.display = "Kommunikation"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #1d9759c6_6526_4d07_994a_5dee3fa65177
* group[=].element[=].display = "Energi og handlekraft"
* group[=].element[=].target.code = #1d9759c6-6526-4d07-994a-5dee3fa65177
* group[=].element[=].target.display = "Energi og handlekraft"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #56860429_eabe_4d48_b8ad_d7f7b28f6df5
* group[=].element[=].display = "Hukommelse"
* group[=].element[=].target.code = #56860429-eabe-4d48-b8ad-d7f7b28f6df5
* group[=].element[=].target.display = "Hukommelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Kognitive_funktioner_140tilstande
* group[=].element[=].display = "Kognitive funktioner"
* group[=].element[=].target.code = #b16668ff-9c02-491e-b082-7b699d93f5bc
* group[=].element[=].target.display = "Kognitive funktioner"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Kroppen
* group[=].element[=].display = "Kroppen"
* group[=].element[=].target.code = #aec684bd-c2ea-4ff0-8eb7-6d2cf67fb863
* group[=].element[=].target.display = "Kroppen"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #263a2c2f_7ae2_4264_8808_7e8216b1a118
* group[=].element[=].display = "Sår og cicatriser"
* group[=].element[=].target.code = #263a2c2f-7ae2-4264-8808-7e8216b1a118
* group[=].element[=].target.display = "Sår og cicatriser"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Respiration_og_cirkulation
* group[=].element[=].display = "Respiration og cirkulation"
* group[=].element[=].target.code = #26b05040-94f3-4c8c-9ede-c7223bddf518
* group[=].element[=].target.display = "Respiration og cirkulation"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Sanser_og_smerter
* group[=].element[=].display = "Sanser og smerter"
* group[=].element[=].target.code = #3c685f14-5d48-4b1c-a451-9da780e2b41c
* group[=].element[=].target.display = "Sanser og smerter"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Kontinens
* group[=].element[=].display = "Kontinens"
* group[=].element[=].target.code = #bbc99471-a9f3-41f1-a95b-6842abfb551a
* group[=].element[=].target.display = "Kontinens"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Bevaegeapparat
* group[=].element[=].display = "Bevægeapparat"
* group[=].element[=].target.code = #c6f49b84-58af-43df-bb3e-0d6a67fa0aba
* group[=].element[=].target.display = "Bevægeapparat"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #b9c4561d_20bc_48c9_a727_fea719424a86
* group[=].element[=].display = "Praktiske opgaver"
* group[=].element[=].target.code = #b9c4561d-20bc-48c9-a727-fea719424a86
* group[=].element[=].target.display = "Praktiske opgaver"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #2bd07f7c_e6bb_424b_ab8f_f7c1de2afe80
* group[=].element[=].display = "Lave mad"
* group[=].element[=].target.code = #2bd07f7c-e6bb-424b-ab8f-f7c1de2afe80
* group[=].element[=].target.display = "Lave mad"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #b53bca74_fd3f_4127_89ae_1a39d7836b93
* group[=].element[=].display = "Lave husligt arbejde"
* group[=].element[=].target.code = #b53bca74-fd3f-4127-89ae-1a39d7836b93
* group[=].element[=].target.display = "Lave husligt arbejde"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #bd088375_65fc_4e1d_9a8b_78dc918e6581
* group[=].element[=].display = "Indkøb"
* group[=].element[=].target.code = #bd088375-65fc-4e1d-9a8b-78dc918e6581
* group[=].element[=].target.display = "Indkøb"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #df62498e_7ad1_4f01_93ce_a0441f879a2c
* group[=].element[=].display = "Egenomsorg"
* group[=].element[=].target.code = #df62498e-7ad1-4f01-93ce-a0441f879a2c
* group[=].element[=].target.display = "Egenomsorg"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #0c126894_60e1_4781_96b7_9b227677bfb6
* group[=].element[=].display = "Vaske sig"
* group[=].element[=].target.code = #0c126894-60e1-4781-96b7-9b227677bfb6
* group[=].element[=].target.display = "Vaske sig"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #1e199483_7201_43ef_a685_7fee7f4398ce
* group[=].element[=].display = "Af- og påklædning"
* group[=].element[=].target.code = #1e199483-7201-43ef-a685-7fee7f4398ce
* group[=].element[=].target.display = "Af- og påklædning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #91fbebf5_9cd2_4a95_ab7f_3e94e635253e
* group[=].element[=].display = "Varetage egen sundhed"
* group[=].element[=].target.code = #91fbebf5-9cd2-4a95-ab7f-3e94e635253e
* group[=].element[=].target.display = "Varetage egen sundhed"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #a05628c5_0128_42f7_844c_0f8261041328
* group[=].element[=].display = "Spise og drikke"
* group[=].element[=].target.code = #a05628c5-0128-42f7-844c-0f8261041328
* group[=].element[=].target.display = "Spise og drikke"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #cffd4ef7_0282_4a68_a542_bae128172047
* group[=].element[=].display = "Gå på toilet"
* group[=].element[=].target.code = #cffd4ef7-0282-4a68-a542-bae128172047
* group[=].element[=].target.display = "Gå på toilet"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #dc2691db_fcc5_406f_a790_3c1f2f91c6b9
* group[=].element[=].display = "Kropspleje"
* group[=].element[=].target.code = #dc2691db-fcc5-406f-a790-3c1f2f91c6b9
* group[=].element[=].target.display = "Kropspleje"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Personlig_pleje_140tilstand
* group[=].element[=].display = "Personlig pleje"
* group[=].element[=].target.code = #243ae4ae-4e36-4192-88cb-399711ac3766
* group[=].element[=].target.display = "Personlig pleje"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Spise_og_drikke_140tilstand
* group[=].element[=].display = "Spise og drikke"
* group[=].element[=].target.code = #290baa56-5d8c-40a6-b40c-1de05649f0d1
* group[=].element[=].target.display = "Spise og drikke"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Sundhedskompetence_140tilstand
* group[=].element[=].display = "Sundhedskompetence"
* group[=].element[=].target.code = #6a2c3341-c13e-4638-961d-72ba0fe29a80
* group[=].element[=].target.display = "Sundhedskompetence"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Kommunalt_hjaelpemiddelomraade_tilstande
* group[=].element[=].display = "Kommunalt hjælpemiddelområde tilstande"
* group[=].element[=].target.code = #9faf9d59-f308-498a-96d1-aa1d9124d514
* group[=].element[=].target.display = "Kommunalt hjælpemiddelområde tilstande"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Praktiske_opgaver_omraade
* group[=].element[=].display = "Praktiske opgaver"
* group[=].element[=].target.code = #0f033909-e470-4e83-a707-edce5e96bb9a
* group[=].element[=].target.display = "Praktiske opgaver"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Praktiske_opgaver
* group[=].element[=].display = "Praktiske opgaver"
* group[=].element[=].target.code = #c26718f2-4dd7-464b-97ee-50b474c01091
* group[=].element[=].target.display = "Praktiske opgaver"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Kommunikation_omraade_hjaelpemidler
* group[=].element[=].display = "Kommunikation"
* group[=].element[=].target.code = #45061921-7da7-4d12-b3eb-af687e99400f
* group[=].element[=].target.display = "Kommunikation"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Kommunikation_hjaelpemidler
* group[=].element[=].display = "Kommunikation"
* group[=].element[=].target.code = #4f703eed-305f-47d2-872d-08988da2eb2c
* group[=].element[=].target.display = "Kommunikation"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Mobilitet_omraade
* group[=].element[=].display = "Mobilitet"
* group[=].element[=].target.code = #6322f707-8e41-4881-8f57-020960964488
* group[=].element[=].target.display = "Mobilitet"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Mobilitet
* group[=].element[=].display = "Mobilitet"
* group[=].element[=].target.code = #63612558-1d94-44af-a36d-7a2de24ab733
* group[=].element[=].target.display = "Mobilitet"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Samfundsliv_omraade
* group[=].element[=].display = "Samfundsliv"
* group[=].element[=].target.code = #9ef9970c-c635-4179-a275-6c5f7fc30ffa
* group[=].element[=].target.display = "Samfundsliv"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Samfundsliv
* group[=].element[=].display = "Samfundsliv"
* group[=].element[=].target.code = #5ed4346d-3fb2-456b-a62a-98f8fbcfe101
* group[=].element[=].target.display = "Samfundsliv"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Egenomsorg_omraade
* group[=].element[=].display = "Egenomsorg"
* group[=].element[=].target.code = #ad513193-df34-4ff8-8846-3486f47192e8
* group[=].element[=].target.display = "Egenomsorg"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Egenomsorg
* group[=].element[=].display = "Egenomsorg"
* group[=].element[=].target.code = #5813303f-d4d8-46f9-91ba-f7a300e46920
* group[=].element[=].target.display = "Egenomsorg"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Mentale_funktioner_omraade
* group[=].element[=].display = "Mentale funktioner"
* group[=].element[=].target.code = #ca4305dd-2693-4b3e-855c-2d122a8d3cb0
* group[=].element[=].target.display = "Mentale funktioner"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Mentale_funktioner
* group[=].element[=].display = "Mentale funktioner"
* group[=].element[=].target.code = #1b5e19ec-cefc-480d-9ba2-46a098b8d2b9
* group[=].element[=].target.display = "Mentale funktioner"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #E
* group[=].element[=].display = "Resultat af opfølgning kommunal pleje og omsorg"
* group[=].element[=].target.code = #ad78224f-b339-462c-9f2c-90b3120605cb
* group[=].element[=].target.display = "Resultat af opfølgning kommunal pleje og omsorg"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #E3
* group[=].element[=].display = "Afsluttes"
* group[=].element[=].target.code = #59753987-c38d-41c5-b201-0eeff3032fef
* group[=].element[=].target.display = "Afsluttes"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #E4
* group[=].element[=].display = "Revisitation"
* group[=].element[=].target.code = #61b9a5c2-2ea7-45ad-82b8-53cbb513290e
* group[=].element[=].target.display = "Revisitation"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #E1
* group[=].element[=].display = "Fortsættes"
* group[=].element[=].target.code = #9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213
* group[=].element[=].target.display = "Fortsættes"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #E2
* group[=].element[=].display = "Ændres inden for rammen"
* group[=].element[=].target.code = #c6e71993-5d72-409a-8ab9-ecc094968635
* group[=].element[=].target.display = "Ændres inden for rammen"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H
* group[=].element[=].display = "Kommunale pleje- og omsorgsindsatser"
* group[=].element[=].target.code = #b07bbb6d-16b2-4cee-b5a5-771ca5beb67c
* group[=].element[=].target.display = "Kommunale pleje- og omsorgsindsatser"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H2
* group[=].element[=].display = "SEL § 83A"
* group[=].element[=].target.code = #5270beb2-5d61-46f0-acc3-d1ee2a750e53
* group[=].element[=].target.display = "SEL § 83A"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H1c
* group[=].element[=].display = "Madservice"
* group[=].element[=].target.code = #5c8f6a03-bcd2-4c70-b427-14bb684aff5d
* group[=].element[=].target.display = "Madservice"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H1
* group[=].element[=].display = "SEL § 83"
* group[=].element[=].target.code = #642bc356-a7e2-4dcf-9d3d-7ae90bf936c2
* group[=].element[=].target.display = "SEL § 83"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H1b
* group[=].element[=].display = "Hjemmehjælp - Praktisk hjælp og støtte"
* group[=].element[=].target.code = #c3e6dc66-ecbc-4926-a06c-eb2c99c0f29e
* group[=].element[=].target.display = "Hjemmehjælp - Praktisk hjælp og støtte"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #83_stk_1_nr_1_Personlig_hjaelp_og_pleje
* group[=].element[=].display = "§ 83 stk. 1, nr. 1 Personlig hjælp og pleje"
* group[=].element[=].target.code = #23a80ae9-ab88-48ed-a689-36bdd3cc6e41
* group[=].element[=].target.display = "§ 83 stk. 1, nr. 1 Personlig hjælp og pleje"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H1.1
* group[=].element[=].display = "Personlig hygiejne"
* group[=].element[=].target.code = #17312894-b23f-43d9-9723-b725ac25d872
* group[=].element[=].target.display = "Personlig hygiejne"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H1.5
* group[=].element[=].display = "Hverdagens aktiviteter"
* group[=].element[=].target.code = #1ae7906b-5f16-4ba4-9077-7f59067cbedb
* group[=].element[=].target.display = "Hverdagens aktiviteter"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H1.2
* group[=].element[=].display = "Udskillelser"
* group[=].element[=].target.code = #4a4add40-ee74-4090-bd70-48d9bda9c5c4
* group[=].element[=].target.display = "Udskillelser"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H1.6
* group[=].element[=].display = "Tilsyn/omsorg"
* group[=].element[=].target.code = #a3af0522-e228-4a6a-b5c2-c9fcf0f3b2c4
* group[=].element[=].target.display = "Tilsyn/omsorg"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H1.3
* group[=].element[=].display = "Ernæring"
* group[=].element[=].target.code = #ac68ca34-bfad-4254-a715-6fd758838e67
* group[=].element[=].target.display = "Ernæring"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H1.4
* group[=].element[=].display = "Mobilitet"
* group[=].element[=].target.code = #ef8ee035-00d2-48b9-b366-27753ccd5504
* group[=].element[=].target.display = "Mobilitet"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Aeldrelovsindsats
* group[=].element[=].display = "Ældrelovsindsats"
* group[=].element[=].target.code = #2a668eb0-25f1-4101-863c-11e81c4bf210
* group[=].element[=].target.display = "Ældrelovsindsats"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Praktisk_hjaelp_i_hjemmet
* group[=].element[=].display = "Praktisk hjaelp i hjemmet"
* group[=].element[=].target.code = #52de9a13-8605-4a80-8a40-78101a55c4a3
* group[=].element[=].target.display = "Praktisk hjaelp i hjemmet"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Madservice
* group[=].element[=].display = "Madservice"
* group[=].element[=].target.code = #5aa18d37-d924-4613-b6b5-1538f471db15
* group[=].element[=].target.display = "Madservice"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Afloesning_i_hjemmet
* group[=].element[=].display = "Afløsning i hjemmet"
* group[=].element[=].target.code = #649b3428-4018-47da-bb36-1f2bfab3c8c1
* group[=].element[=].target.display = "Afløsning i hjemmet"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Midlertidigt_ophold
* group[=].element[=].display = "Midlertidigt ophold"
* group[=].element[=].target.code = #76bd54b0-87b8-453e-bfcd-48eec0737e5b
* group[=].element[=].target.display = "Midlertidigt ophold"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Koordinering_med_paaroerende_og_eller_civilsamfund
* group[=].element[=].display = "Koordinering med pårørende og/eller civilsamfund"
* group[=].element[=].target.code = #8b92ac57-0200-4437-aacf-5b90898a3838
* group[=].element[=].target.display = "Koordinering med pårørende og/eller civilsamfund"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Personlig_hjaelp_og_pleje
* group[=].element[=].display = "Personlig hjælp og pleje"
* group[=].element[=].target.code = #8dc5f564-b8c6-4aa1-ba34-682d62d15f31
* group[=].element[=].target.display = "Personlig hjælp og pleje"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Genoptraening
* group[=].element[=].display = "Genoptræning"
* group[=].element[=].target.code = #a07ffdd2-3c27-4a42-a860-58f6bb840d77
* group[=].element[=].target.display = "Genoptræning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Aflastningsophold_uden_for_hjemmet
* group[=].element[=].display = "Aflastningsophold uden for hjemmet"
* group[=].element[=].target.code = #ceb5a58a-06ff-49c6-9da2-f65fc63847f6
* group[=].element[=].target.display = "Aflastningsophold uden for hjemmet"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Dialog_med_borger_om_tilrettelaeggelse_af_forloeb
* group[=].element[=].display = "Dialog med borger om tilrettelæggelse af forløb"
* group[=].element[=].target.code = #fd6e4caf-a844-482f-b43b-0b8a43391a11
* group[=].element[=].target.display = "Dialog med borger om tilrettelæggelse af forløb"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #83_stk_1_nr_2_Praktisk_hjaelp_i_hjemmet
* group[=].element[=].display = "§ 83 stk. 1, nr. 2 Praktisk hjælp i hjemmet"
* group[=].element[=].target.code = #3823d4cd-c38f-49f7-bb15-bd2488b07cd9
* group[=].element[=].target.display = "§ 83 stk. 1, nr. 2 Praktisk hjælp i hjemmet"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H1.12
* group[=].element[=].display = "Praktiske indsatser i relation til børn i husstanden"
* group[=].element[=].target.code = #074078e1-b78b-4167-b125-f7b76923469e
* group[=].element[=].target.display = "Praktiske indsatser i relation til børn i husstanden"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H1.10
* group[=].element[=].display = "Tilberede/anrette mad"
* group[=].element[=].target.code = #1d25d761-72a9-41c8-a29d-d6a47975dc05
* group[=].element[=].target.display = "Tilberede/anrette mad"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H1.8
* group[=].element[=].display = "Rengøring"
* group[=].element[=].target.code = #43608562-e356-4990-8b96-e35128bbdc4f
* group[=].element[=].target.display = "Rengøring"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H1.9
* group[=].element[=].display = "Tøjvask"
* group[=].element[=].target.code = #8bf6aa06-6e1f-47b6-96ab-4b7d153305f0
* group[=].element[=].target.display = "Tøjvask"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H1.7
* group[=].element[=].display = "Indkøb"
* group[=].element[=].target.code = #bc0306e2-5090-4bc8-b878-9814cafea403
* group[=].element[=].target.display = "Indkøb"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #83a_Rehabilitering_praktisk_hjaelp_i_hjemmet
* group[=].element[=].display = "§ 83a Rehabilitering praktisk hjælp i hjemmet"
* group[=].element[=].target.code = #4bfff76f-cc05-4635-96e5-282f4abb2986
* group[=].element[=].target.display = "§ 83a Rehabilitering praktisk hjælp i hjemmet"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H2.3
* group[=].element[=].display = "RH Indkøb"
* group[=].element[=].target.code = #17e261ba-e33b-467a-af08-094dc38b4190
* group[=].element[=].target.display = "RH Indkøb"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H2.7
* group[=].element[=].display = "RH Tilberede/anrette mad"
* group[=].element[=].target.code = #6b3c5af0-22ac-40eb-bc50-c7734da2bf6d
* group[=].element[=].target.display = "RH Tilberede/anrette mad"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H2.11
* group[=].element[=].display = "RH Praktiske indsatser i relation til børn i husstanden"
* group[=].element[=].target.code = #8cbba31e-ae0c-4fb4-9389-21acf9805ad2
* group[=].element[=].target.display = "RH Praktiske indsatser i relation til børn i husstanden"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H2.6
* group[=].element[=].display = "RH Rengøring"
* group[=].element[=].target.code = #b3c16115-d0d9-4229-a526-df366d44f948
* group[=].element[=].target.display = "RH Rengøring"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H2.9
* group[=].element[=].display = "RH Tøjvask"
* group[=].element[=].target.code = #dae030b6-2807-4a99-aebb-9309f5997082
* group[=].element[=].target.display = "RH Tøjvask"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #83_stk_1_nr_3_Madservice
* group[=].element[=].display = "§ 83 stk. 1, nr. 3 Madservice"
* group[=].element[=].target.code = #6cacf7a2-97ef-4981-a16a-338d571fc115
* group[=].element[=].target.display = "§ 83 stk. 1, nr. 3 Madservice"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H1.11
* group[=].element[=].display = "Madservice"
* group[=].element[=].target.code = #9aad7654-b9f9-40a3-84d9-2ae1dec4228a
* group[=].element[=].target.display = "Madservice"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H7
* group[=].element[=].display = "0-ydelser"
* group[=].element[=].target.code = #6f9ed46f-6498-4567-9637-2324dbfaa0a0
* group[=].element[=].target.display = "0-ydelser"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H7.1
* group[=].element[=].display = "Generel 0-ydelse"
* group[=].element[=].target.code = #4e5198d5-7d1b-44bc-9ab0-98ca8964a521
* group[=].element[=].target.display = "Generel 0-ydelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H7.2
* group[=].element[=].display = "Koordinerende 0-ydelse"
* group[=].element[=].target.code = #4e6ac795-fc5d-433a-9d0a-1b1006132525
* group[=].element[=].target.display = "Koordinerende 0-ydelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H3
* group[=].element[=].display = "§ 84 stk. 1 Aflastning - afløsning"
* group[=].element[=].target.code = #90910722-a79d-4c35-8110-3adc988b206b
* group[=].element[=].target.display = "§ 84 stk. 1 Aflastning - afløsning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H3.2
* group[=].element[=].display = "Afløsning i hjemmet"
* group[=].element[=].target.code = #06ebbe96-1f58-4f77-b06e-217ac754c597
* group[=].element[=].target.display = "Afløsning i hjemmet"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H3.1
* group[=].element[=].display = "Aflastningsophold uden for hjemmet"
* group[=].element[=].target.code = #406a5834-76fc-42fb-a1d5-c471e39f9ef0
* group[=].element[=].target.display = "Aflastningsophold uden for hjemmet"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H3.3
* group[=].element[=].display = "Praktisk hjælp efter §84"
* group[=].element[=].target.code = #78bdd2d6-c5cc-446f-8f68-78a9416134ec
* group[=].element[=].target.display = "Praktisk hjælp efter §84"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H6
* group[=].element[=].display = "§ 86 stk. 2 Vedligeholdelsestræning"
* group[=].element[=].target.code = #ae759142-4006-454f-a585-ca02519e5579
* group[=].element[=].target.display = "§ 86 stk. 2 Vedligeholdelsestræning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H6.1
* group[=].element[=].display = "Vedligehold af færdigheder"
* group[=].element[=].target.code = #c7d79b23-a53d-4ad5-a536-24d7c7fe8e18
* group[=].element[=].target.display = "Vedligehold af færdigheder"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H4
* group[=].element[=].display = "§ 84 stk. 2 Midlertidigt ophold"
* group[=].element[=].target.code = #aeb52f84-c587-4e12-8793-69ebf83819f5
* group[=].element[=].target.display = "§ 84 stk. 2 Midlertidigt ophold"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H4.1
* group[=].element[=].display = "Midlertidig ophold"
* group[=].element[=].target.code = #82d29975-53e4-4634-bd1c-87278376bb9e
* group[=].element[=].target.display = "Midlertidig ophold"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H5
* group[=].element[=].display = "§ 86 stk. 1 Genoptræning"
* group[=].element[=].target.code = #db582ef3-121c-4061-9569-3dbede361d47
* group[=].element[=].target.display = "§ 86 stk. 1 Genoptræning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H5.1
* group[=].element[=].display = "Genoptræning af funktionsnedsættelse"
* group[=].element[=].target.code = #49b9601f-eff7-43a4-8263-56296ec82601
* group[=].element[=].target.display = "Genoptræning af funktionsnedsættelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #83a_Rehabilitering_personlig_hjaelp_og_pleje
* group[=].element[=].display = "§ 83a Rehabilitering personlig hjælp og pleje"
* group[=].element[=].target.code = #fe266687-9efd-4aea-a37c-49c88632d4f3
* group[=].element[=].target.display = "§ 83a Rehabilitering personlig hjælp og pleje"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H2.4
* group[=].element[=].display = "RH Mobilitet"
* group[=].element[=].target.code = #0b654911-f2b6-47d3-948b-3e9fb315b4c9
* group[=].element[=].target.display = "RH Mobilitet"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H2.5
* group[=].element[=].display = "RH Personlig hygiejne"
* group[=].element[=].target.code = #2912752c-2e9e-4702-8787-b45f73ff5b05
* group[=].element[=].target.display = "RH Personlig hygiejne"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H2.8
* group[=].element[=].display = "RH Tilsyn/omsorg"
* group[=].element[=].target.code = #42a41f1d-80a5-4a3e-8de2-db8bb684a889
* group[=].element[=].target.display = "RH Tilsyn/omsorg"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H2.1
* group[=].element[=].display = "RH Ernæring"
* group[=].element[=].target.code = #754c06a7-d6f1-4f8d-ad3e-a5c109efaca6
* group[=].element[=].target.display = "RH Ernæring"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H2.10
* group[=].element[=].display = "RH Udskillelser"
* group[=].element[=].target.code = #a6199582-15a7-4c3d-bbdf-21f5059031c6
* group[=].element[=].target.display = "RH Udskillelser"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #H2.2
* group[=].element[=].display = "RH Hverdagens aktiviteter"
* group[=].element[=].target.code = #f9cd3ded-f8af-4060-aad5-7e7c342d0230
* group[=].element[=].target.display = "RH Hverdagens aktiviteter"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G
* group[=].element[=].display = "Kommunale sygeplejeindsatser"
* group[=].element[=].target.code = #cac857f7-2957-4fc7-a814-9e7fc450270a
* group[=].element[=].target.display = "Kommunale sygeplejeindsatser"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1
* group[=].element[=].display = "SUL § 138"
* group[=].element[=].target.code = #993d8f7b-fbed-4a78-90d9-6efbfa835114
* group[=].element[=].target.display = "SUL § 138"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.42
* group[=].element[=].display = "Vejledning"
* group[=].element[=].target.code = #0204a44a-29ca-4ac0-9f08-a8dcb35b44d9
* group[=].element[=].target.display = "Vejledning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.26
* group[=].element[=].display = "Psykiatrisk pleje"
* group[=].element[=].target.code = #4374f01c-494b-4fc6-9d95-a0022fa515cf
* group[=].element[=].target.display = "Psykiatrisk pleje"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.27
* group[=].element[=].display = "Psykisk støtte"
* group[=].element[=].target.code = #476708f4-505d-4575-9e1f-e9dadb7d7759
* group[=].element[=].target.display = "Psykisk støtte"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.6
* group[=].element[=].display = "Behandling med ortopædiske hjælpemidler"
* group[=].element[=].target.code = #61bbabf0-40a9-4e4c-ae73-5eea09928299
* group[=].element[=].target.display = "Behandling med ortopædiske hjælpemidler"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.25
* group[=].element[=].display = "Pleje ved anvendelse af personlige hjælpemidler"
* group[=].element[=].target.code = #84538b56-8405-4662-ac59-d9d443ca4508
* group[=].element[=].target.display = "Pleje ved anvendelse af personlige hjælpemidler"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.28
* group[=].element[=].display = "Rehabilitering"
* group[=].element[=].target.code = #8f8ee1d1-df6f-4c1c-8293-0b47a46b5c21
* group[=].element[=].target.display = "Rehabilitering"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.14
* group[=].element[=].display = "Forflytning og mobilisering"
* group[=].element[=].target.code = #932da174-e1ee-4991-bfd8-5b5fd18b7301
* group[=].element[=].target.display = "Forflytning og mobilisering"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.38
* group[=].element[=].display = "Særlig kommunikationsform"
* group[=].element[=].target.code = #a13ec0ec-b525-4b42-89e1-a75c743fcca5
* group[=].element[=].target.display = "Særlig kommunikationsform"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.30
* group[=].element[=].display = "Respiratorbehandling"
* group[=].element[=].target.code = #c37b573b-d4a8-4784-8751-b54c70249902
* group[=].element[=].target.display = "Respiratorbehandling"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.23
* group[=].element[=].display = "Oplæring"
* group[=].element[=].target.code = #c77c0972-df47-4ebe-a274-75c470dc010a
* group[=].element[=].target.display = "Oplæring"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.31
* group[=].element[=].display = "Samarbejde med netværk"
* group[=].element[=].target.code = #c926c94f-137e-4317-9fb0-ad074ba5c5be
* group[=].element[=].target.display = "Samarbejde med netværk"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.36
* group[=].element[=].display = "Støtte til ADL-aktivitet"
* group[=].element[=].target.code = #d615e2f1-4fe8-491f-84de-40d97a8d51f0
* group[=].element[=].target.display = "Støtte til ADL-aktivitet"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.24
* group[=].element[=].display = "Parenteral ernæring"
* group[=].element[=].target.code = #021b4fae-e0f2-46a7-ad3e-26044d207e03
* group[=].element[=].target.display = "Parenteral ernæring"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.5
* group[=].element[=].display = "Anlæggelse og pleje af kateter"
* group[=].element[=].target.code = #04393d04-a756-41d8-b0b0-f88577526443
* group[=].element[=].target.display = "Anlæggelse og pleje af kateter"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.34
* group[=].element[=].display = "Sondeernæring"
* group[=].element[=].target.code = #0eda48a1-b117-47d8-b4f0-a2e1fc12a053
* group[=].element[=].target.display = "Sondeernæring"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.7
* group[=].element[=].display = "Behandling og pleje af hudproblem"
* group[=].element[=].target.code = #1219579a-0c73-4777-957c-f2fa78c3cd3e
* group[=].element[=].target.display = "Behandling og pleje af hudproblem"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Hjaelp_til_hjemmemonitorering_diabetes
* group[=].element[=].display = "Hjælp til hjemmemonitorering relateret til diabetes"
* group[=].element[=].target.code = #13702705-9e2d-441a-a7cd-15053e6664fd
* group[=].element[=].target.display = "Hjælp til hjemmemonitorering relateret til diabetes"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.40
* group[=].element[=].display = "Trakeostomipleje"
* group[=].element[=].target.code = #1cb4bf0a-da39-44fa-b9c8-52093d3ae956
* group[=].element[=].target.display = "Trakeostomipleje"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.19
* group[=].element[=].display = "Kompressionsbehandling"
* group[=].element[=].target.code = #23eb1228-e878-4960-8d3c-2c022c66a489
* group[=].element[=].target.display = "Kompressionsbehandling"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.12
* group[=].element[=].display = "Ernæringsindsats"
* group[=].element[=].target.code = #2793feb9-a99e-4157-81bb-9ce9d8ae0657
* group[=].element[=].target.display = "Ernæringsindsats"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.8
* group[=].element[=].display = "Behandling og pleje af mave-tarmproblem"
* group[=].element[=].target.code = #27ff5930-0a20-4b48-b22e-aa0a01175702
* group[=].element[=].target.display = "Behandling og pleje af mave-tarmproblem"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.11
* group[=].element[=].display = "Drænpleje"
* group[=].element[=].target.code = #2db1c5e7-9744-4faf-b874-4edab43e17b6
* group[=].element[=].target.display = "Drænpleje"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.29
* group[=].element[=].display = "Respirationsbehandling"
* group[=].element[=].target.code = #3198a6ba-879c-4d2e-914b-560ba1e0d63a
* group[=].element[=].target.display = "Respirationsbehandling"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.41
* group[=].element[=].display = "Undersøgelser og måling af værdier"
* group[=].element[=].target.code = #34b8b9a0-41bf-4dce-88f6-409de21fb175
* group[=].element[=].target.display = "Undersøgelser og måling af værdier"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.10
* group[=].element[=].display = "Dialyse"
* group[=].element[=].target.code = #363f2ea2-6781-497b-969d-71221c676883
* group[=].element[=].target.display = "Dialyse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.44
* group[=].element[=].display = "Væske per os"
* group[=].element[=].target.code = #399fb4f4-b1e0-48a1-8d92-05f5c5ba7d3b
* group[=].element[=].target.display = "Væske per os"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Hjaelp_til_hjemmemonitorering_relateret_til_hjerte
* group[=].element[=].display = "Hjælp til hjemmemonitorering relateret til hjerte"
* group[=].element[=].target.code = #3ba23b7c-4004-4b09-a133-1087e513a926
* group[=].element[=].target.display = "Hjælp til hjemmemonitorering relateret til hjerte"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.35
* group[=].element[=].display = "Stomipleje"
* group[=].element[=].target.code = #58091c74-aa47-4c34-acd5-96fbb4f2ebd8
* group[=].element[=].target.display = "Stomipleje"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Psykisk_pleje_og_stoette
* group[=].element[=].display = "Psykisk pleje og støtte"
* group[=].element[=].target.code = #6260adb6-38a0-42e3-9505-01bc3da5af94
* group[=].element[=].target.display = "Psykisk pleje og støtte"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Udtagelse_af_kapillaerblodproever_veneblodproever
* group[=].element[=].display = "Udtagelse af kapillærblodprøver og veneblodprøver"
* group[=].element[=].target.code = #63a47ab5-2266-42f1-b974-0c9021d73671
* group[=].element[=].target.display = "Udtagelse af kapillærblodprøver og veneblodprøver"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Hjaelp_til_hjemmemonitorering_relateret_til_saar
* group[=].element[=].display = "Hjælp til hjemmemonitorering relateret til sår"
* group[=].element[=].target.code = #7511b78b-1417-4215-9c28-70b4adaee0f8
* group[=].element[=].target.display = "Hjælp til hjemmemonitorering relateret til sår"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.39
* group[=].element[=].display = "Sårbehandling"
* group[=].element[=].target.code = #76878386-b3d2-4320-828a-a700e8a66234
* group[=].element[=].target.display = "Sårbehandling"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Hjaelp_til_hjemmemonitorering_relateret_til_KOL
* group[=].element[=].display = "Hjælp til hjemmemonitorering relateret til KOL"
* group[=].element[=].target.code = #800ff360-e737-4ba0-a384-c2f107c77369
* group[=].element[=].target.display = "Hjælp til hjemmemonitorering relateret til KOL"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.21
* group[=].element[=].display = "Medicindispensering"
* group[=].element[=].target.code = #81ad7190-f253-47c2-a7c9-3d61dd4f7275
* group[=].element[=].target.display = "Medicindispensering"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.9
* group[=].element[=].display = "Cirkulationsbehandling"
* group[=].element[=].target.code = #967855e5-386d-4c00-8e42-de05a8672e6d
* group[=].element[=].target.display = "Cirkulationsbehandling"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.37
* group[=].element[=].display = "Subkutan væskebehandling"
* group[=].element[=].target.code = #999e4908-106e-49b8-bc5f-8f9778df8a8d
* group[=].element[=].target.display = "Subkutan væskebehandling"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Ordination_af_medicin
* group[=].element[=].display = "Ordination af medicin"
* group[=].element[=].target.code = #9c413b5d-9ddb-4298-8f78-f9459c6f142c
* group[=].element[=].target.display = "Ordination af medicin"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.22
* group[=].element[=].display = "Nonfarmakologisk smertelindring"
* group[=].element[=].target.code = #a0c9f295-7608-4d80-b6e7-fb37908b330a
* group[=].element[=].target.display = "Nonfarmakologisk smertelindring"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Syning_af_overfladiske_hudsaar_udenfor_ansigtet
* group[=].element[=].display = "Syning af overfladiske hudsår udenfor ansigtet"
* group[=].element[=].target.code = #b0c840e3-dc65-461e-b176-a3b540cca7ce
* group[=].element[=].target.display = "Syning af overfladiske hudsår udenfor ansigtet"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.47
* group[=].element[=].display = "Supplerende udredning"
* group[=].element[=].target.code = #b2634ff3-544b-46e8-8908-b056b3c4e27c
* group[=].element[=].target.display = "Supplerende udredning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.15
* group[=].element[=].display = "Iltbehandling"
* group[=].element[=].target.code = #bce1125d-3f4e-4be4-b1eb-f26b7454b2d2
* group[=].element[=].target.display = "Iltbehandling"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.20
* group[=].element[=].display = "Medicinadministration"
* group[=].element[=].target.code = #d2d42368-9d6d-4ca2-affe-f7116da86e1b
* group[=].element[=].target.display = "Medicinadministration"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Hjaelp_til_hjemmemonitorering_andet
* group[=].element[=].display = "Hjælp til hjemmemonitorering - andet"
* group[=].element[=].target.code = #d67e7cd7-2b3a-4cb7-9309-b799a94ddd6d
* group[=].element[=].target.display = "Hjælp til hjemmemonitorering - andet"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.18
* group[=].element[=].display = "Intravenøs væskebehandling"
* group[=].element[=].target.code = #e3eabbbe-b1a2-499f-beff-cca6e28c5e5c
* group[=].element[=].target.display = "Intravenøs væskebehandling"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.16
* group[=].element[=].display = "Inkontinensbehandling"
* group[=].element[=].target.code = #e6c95074-ce45-488a-af8b-b6b39d20808f
* group[=].element[=].target.display = "Inkontinensbehandling"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.32
* group[=].element[=].display = "Sekretsugning"
* group[=].element[=].target.code = #e8e49a3f-9b29-4486-9274-1c8bcd478c5e
* group[=].element[=].target.display = "Sekretsugning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.17
* group[=].element[=].display = "Intravenøs medicinsk behandling"
* group[=].element[=].target.code = #f0d23296-29c5-4dc4-942e-3ce4cfdf6741
* group[=].element[=].target.display = "Intravenøs medicinsk behandling"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G1.46
* group[=].element[=].display = "Personlig pleje"
* group[=].element[=].target.code = #fdf43795-6499-4a5b-a1d9-d045975682b2
* group[=].element[=].target.display = "Personlig pleje"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G2
* group[=].element[=].display = "0-ydelser"
* group[=].element[=].target.code = #ff47f955-3179-446f-b211-dc29de9456e3
* group[=].element[=].target.display = "0-ydelser"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G2.3
* group[=].element[=].display = "Koordinering"
* group[=].element[=].target.code = #0899186c-200c-4048-8cda-929b4d629343
* group[=].element[=].target.display = "Koordinering"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G2.1
* group[=].element[=].display = "Sygeplejefaglig udredning"
* group[=].element[=].target.code = #96546362-359b-401f-8760-f2c54f62d804
* group[=].element[=].target.display = "Sygeplejefaglig udredning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G2.4
* group[=].element[=].display = "Generel 0-ydelse"
* group[=].element[=].target.code = #ccbed25e-da29-4c4e-9f6c-0b3132125336
* group[=].element[=].target.display = "Generel 0-ydelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #G2.2
* group[=].element[=].display = "Opfølgning"
* group[=].element[=].target.code = #f2ac3b5e-ff62-4510-88ce-7a916fc24a90
* group[=].element[=].target.display = "Opfølgning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J
* group[=].element[=].display = "Kommunale pleje- og omsorgstilstande"
* group[=].element[=].target.code = #d49d6b0c-c067-4469-b92d-3842822c4971
* group[=].element[=].target.display = "Kommunale pleje- og omsorgstilstande"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J5
* group[=].element[=].display = "Samfundsliv"
* group[=].element[=].target.code = #86b53158-6d05-412e-ad55-2e1fa26359b3
* group[=].element[=].target.display = "Samfundsliv"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J5.1
* group[=].element[=].display = "Have lønnet beskæftigelse"
* group[=].element[=].target.code = #589d1a12-9be3-4d4c-bb72-3de133731e2f
* group[=].element[=].target.display = "Have lønnet beskæftigelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J2
* group[=].element[=].display = "Praktiske opgaver"
* group[=].element[=].target.code = #1c850a09-aa49-4fae-9354-f932f13e030b
* group[=].element[=].target.display = "Praktiske opgaver"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J2.3
* group[=].element[=].display = "Udføre daglige rutiner"
* group[=].element[=].target.code = #e40942af-08a1-49ef-90c3-93541c53b47a
* group[=].element[=].target.display = "Udføre daglige rutiner"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J2.4
* group[=].element[=].display = "Indkøb"
* group[=].element[=].target.code = #293bd85b-d9b4-4e2c-83d9-d3df32ce9d82
* group[=].element[=].target.display = "Indkøb"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J2.2
* group[=].element[=].display = "Lave mad"
* group[=].element[=].target.code = #75bfc8db-a220-4801-a8c7-5e968e94d44b
* group[=].element[=].target.display = "Lave mad"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J2.1
* group[=].element[=].display = "Lave husligt arbejde"
* group[=].element[=].target.code = #a7ac8429-513f-43cd-bc69-96a8d0e0f0ff
* group[=].element[=].target.display = "Lave husligt arbejde"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J1
* group[=].element[=].display = "Egenomsorg"
* group[=].element[=].target.code = #43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac
* group[=].element[=].target.display = "Egenomsorg"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J1.4
* group[=].element[=].display = "Drikke"
* group[=].element[=].target.code = #0285a61e-e563-4f2a-a33f-fedf28a57661
* group[=].element[=].target.display = "Drikke"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J1.1
* group[=].element[=].display = "Vaske sig"
* group[=].element[=].target.code = #4d46bd94-9518-431c-82e8-ebb91bca307a
* group[=].element[=].target.display = "Vaske sig"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J1.5
* group[=].element[=].display = "Fødeindtagelse"
* group[=].element[=].target.code = #56291a75-960d-4fbb-8f28-ae27da8851dc
* group[=].element[=].target.display = "Fødeindtagelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J1.2
* group[=].element[=].display = "Kropspleje"
* group[=].element[=].target.code = #581f65f9-cd0a-4630-8cc5-c8c125ae2d0c
* group[=].element[=].target.display = "Kropspleje"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J1.8
* group[=].element[=].display = "Gå på toilet"
* group[=].element[=].target.code = #5eecf025-ae93-4256-8df5-bc304c149b96
* group[=].element[=].target.display = "Gå på toilet"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J1.6
* group[=].element[=].display = "Spise"
* group[=].element[=].target.code = #888c8f63-c059-46c3-8f36-f9649dbd0771
* group[=].element[=].target.display = "Spise"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J1.7
* group[=].element[=].display = "Varetage egen sundhed"
* group[=].element[=].target.code = #91762d6a-fd77-454c-88cd-8d9bc49b1ab8
* group[=].element[=].target.display = "Varetage egen sundhed"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J1.3
* group[=].element[=].display = "Af- og påklædning"
* group[=].element[=].target.code = #e853d3e7-1de5-44f0-ab48-1fb20c449035
* group[=].element[=].target.display = "Af- og påklædning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Spise_og_drikke
* group[=].element[=].display = "Spise og drikke"
* group[=].element[=].target.code = #41c201d5-6d3d-4576-b3d2-510a9b105631
* group[=].element[=].target.display = "Spise og drikke"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Sundhedskompetence
* group[=].element[=].display = "Sundhedskompetence"
* group[=].element[=].target.code = #98cfcc91-682e-4777-bfa5-6dcae59ff77f
* group[=].element[=].target.display = "Sundhedskompetence"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Personlig_pleje
* group[=].element[=].display = "Personlig pleje"
* group[=].element[=].target.code = #feb38b55-c2d7-4d57-99c2-93622eaa0025
* group[=].element[=].target.display = "Personlig pleje"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J4
* group[=].element[=].display = "Mentale funktioner"
* group[=].element[=].target.code = #4571f168-a92a-4caf-8dc8-35f45c2a1cb4
* group[=].element[=].target.display = "Mentale funktioner"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J4.8
* group[=].element[=].display = "Problemløsning"
* group[=].element[=].target.code = #1054554c-2178-4b4a-8edf-cbf68345226e
* group[=].element[=].target.display = "Problemløsning"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J4.5
* group[=].element[=].display = "Følelsesfunktioner"
* group[=].element[=].target.code = #12ada406-5ed6-44fb-8ba3-86828c157167
* group[=].element[=].target.display = "Følelsesfunktioner"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J4.3
* group[=].element[=].display = "Orienteringsevne"
* group[=].element[=].target.code = #3b29a8ea-282b-4118-8d83-2f494a509c27
* group[=].element[=].target.display = "Orienteringsevne"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J4.7
* group[=].element[=].display = "Tilegne sig færdigheder"
* group[=].element[=].target.code = #986028e0-3f13-4fa8-b059-c0ae7f161a1c
* group[=].element[=].target.display = "Tilegne sig færdigheder"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J4.4
* group[=].element[=].display = "Overordnede kognitive funktioner"
* group[=].element[=].target.code = #bc6a1539-a606-4032-875f-f7cd062f8364
* group[=].element[=].target.display = "Overordnede kognitive funktioner"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J4.1
* group[=].element[=].display = "Anvende kommunikationsudstyr og -teknikker"
* group[=].element[=].target.code = #c8b28097-70b7-41d8-b91f-57aa68ddac51
* group[=].element[=].target.display = "Anvende kommunikationsudstyr og -teknikker"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Kommunikation
* group[=].element[=].display = "Kommunikation"
* group[=].element[=].target.code = #08267627-cf37-49e9-ae2a-4cafdca51ba0
* group[=].element[=].target.display = "Kommunikation"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J4.2
* group[=].element[=].display = "Hukommelse"
* group[=].element[=].target.code = #a3ac7928-77c9-425c-a7f1-1248a3764d0a
* group[=].element[=].target.display = "Hukommelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Kognitive_funktioner
* group[=].element[=].display = "Kognitive funktioner"
* group[=].element[=].target.code = #d7687a4e-d848-4931-940e-8ef338eb3f85
* group[=].element[=].target.display = "Kognitive funktioner"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Trivsel_funktionsevnetilstand
* group[=].element[=].display = "Trivsel"
* group[=].element[=].target.code = #ea9d19bc-d513-4f4b-936f-8f0a405ae134
* group[=].element[=].target.display = "Trivsel"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J4.6
* group[=].element[=].display = "Energi og handlekraft"
* group[=].element[=].target.code = #ff8312dc-442a-43f8-831a-faa18918c1ee
* group[=].element[=].target.display = "Energi og handlekraft"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J3
* group[=].element[=].display = "Mobilitet"
* group[=].element[=].target.code = #462f9352-0129-4d8e-8c75-a6dfed78ddcf
* group[=].element[=].target.display = "Mobilitet"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J3.4
* group[=].element[=].display = "Færden i forskellige omgivelser"
* group[=].element[=].target.code = #0266853a-f222-4955-a2ce-687e26161144
* group[=].element[=].target.display = "Færden i forskellige omgivelser"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J3.7
* group[=].element[=].display = "Muskelstyrke"
* group[=].element[=].target.code = #346de9b3-4ba4-4ebd-b41d-b863b611159a
* group[=].element[=].target.display = "Muskelstyrke"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J3.3
* group[=].element[=].display = "Bruge transportmidler"
* group[=].element[=].target.code = #3770dcf7-8285-45c9-90e6-d3efa1d85f99
* group[=].element[=].target.display = "Bruge transportmidler"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J3.2
* group[=].element[=].display = "Bevæge sig omkring"
* group[=].element[=].target.code = #4f915ee9-9f30-47b5-b582-c0f1467dd271
* group[=].element[=].target.display = "Bevæge sig omkring"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J3.8
* group[=].element[=].display = "Gå"
* group[=].element[=].target.code = #51697715-965a-40f3-b4a5-819103bf9d49
* group[=].element[=].target.display = "Gå"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J3.6
* group[=].element[=].display = "Ændre kropsstilling"
* group[=].element[=].target.code = #8d848883-6da7-4a7a-91a9-83fc9ffa2e06
* group[=].element[=].target.display = "Ændre kropsstilling"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J3.9
* group[=].element[=].display = "Udholdenhed"
* group[=].element[=].target.code = #b1d490a4-229c-465e-99b8-554e1e68513a
* group[=].element[=].target.display = "Udholdenhed"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J3.1
* group[=].element[=].display = "Løfte og bære"
* group[=].element[=].target.code = #ba4683f8-4700-4059-a2f6-0598e2e9e15a
* group[=].element[=].target.display = "Løfte og bære"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #J3.5
* group[=].element[=].display = "Forflytte sig"
* group[=].element[=].target.code = #d39cd035-eb12-4a18-8a68-f43d4c0c62ef
* group[=].element[=].target.display = "Forflytte sig"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Mobilitet_og_bevaegelse
* group[=].element[=].display = "Mobilitet og bevægelse"
* group[=].element[=].target.code = #d8aa5f09-cd9c-4996-a853-1c95ee98f25c
* group[=].element[=].target.display = "Mobilitet og bevægelse"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Kommunalt_hjaelpemiddelomraade_indsatser
* group[=].element[=].display = "Kommunalt hjælpemiddelområde indsatser"
* group[=].element[=].target.code = #f5e2461b-2737-4b52-846c-2ff8f2d88db5
* group[=].element[=].target.display = "Kommunalt hjælpemiddelområde indsatser"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #113_i_Serviceloven
* group[=].element[=].display = "§ 113 i Serviceloven"
* group[=].element[=].target.code = #0310e06b-dc06-4bd6-9506-a362323ff493
* group[=].element[=].target.display = "§ 113 i Serviceloven"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Forbrugsgoder
* group[=].element[=].display = "Forbrugsgoder"
* group[=].element[=].target.code = #1385779d-32f8-4810-9747-101a6ebdb148
* group[=].element[=].target.display = "Forbrugsgoder"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #112_i_Serviceloven
* group[=].element[=].display = "§ 112 i Serviceloven"
* group[=].element[=].target.code = #250f6486-9bb7-42c6-91cb-0a65a8508d02
* group[=].element[=].target.display = "§ 112 i Serviceloven"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Mobilitetshjaelpemidler
* group[=].element[=].display = "Mobilitetshjælpemidler"
* group[=].element[=].target.code = #0f1c5a0b-fdd3-4102-81e3-7402159fb250
* group[=].element[=].target.display = "Mobilitetshjælpemidler"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Kropsbaarne_hjaelpemidler
* group[=].element[=].display = "Kropsbårne hjælpemidler"
* group[=].element[=].target.code = #6b6bbece-97df-4d9e-8cfe-6b16354ed685
* group[=].element[=].target.display = "Kropsbårne hjælpemidler"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Genbrugshjaelpemidler
* group[=].element[=].display = "Genbrugshjælpemidler"
* group[=].element[=].target.code = #7914915c-a202-47c4-be5c-a713ad5fd462
* group[=].element[=].target.display = "Genbrugshjælpemidler"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #114_i_Serviceloven
* group[=].element[=].display = "§ 114 i Serviceloven"
* group[=].element[=].target.code = #b7821542-0e47-4d8d-a007-fbb2fc9abb5a
* group[=].element[=].target.display = "§ 114 i Serviceloven"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Stoette_til_bil_efter_serviceloven
* group[=].element[=].display = "Støtte til bil efter serviceloven"
* group[=].element[=].target.code = #4436b19b-5ea2-4611-aea1-9bc9bd6b963c
* group[=].element[=].target.display = "Støtte til bil efter serviceloven"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #116_i_Serviceloven
* group[=].element[=].display = "§ 116 i Serviceloven"
* group[=].element[=].target.code = #c0358cd5-9193-40de-b71c-86453d6abda6
* group[=].element[=].target.display = "§ 116 i Serviceloven"
* group[=].element[=].target.equivalence = #equivalent
* group[=].element[+].code = #Boligindretning
* group[=].element[=].display = "Boligindretning"
* group[=].element[=].target.code = #2e43fc47-573b-498d-adc7-6d9b6edb8f15
* group[=].element[=].target.display = "Boligindretning"
* group[=].element[=].target.equivalence = #equivalent
