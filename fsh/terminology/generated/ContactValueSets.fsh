// Generated from input/terminology by `npm run terminology`. Do not edit: change the table.

ValueSet: FkiEncounterTypes
Id: fki-encounter-types
* insert Header([["Types of contact"]], [["Kontakttyper"]], [["What a contact with the citizen is for."]], [["Hvad en kontakt med borgeren går ud på."]])
* insert OwnValues
* ^copyright = "CareSocialCodes: © KL."
* $caresocial#bb6fc544-7f4f-4b50-8868-1431e0df2381 "observation"
* $caresocial#9f03dfbb-7a97-45a5-94db-d4c3501714a9 "opfølgning"
* $caresocial#829ac647-c7fc-4964-836b-f708d886e0e3 "oplysning"
* $caresocial#15775b0a-7ec6-469e-9d3c-a81fbc9a1b45 "udførelse af akutindsats"
* $caresocial#c03b426a-4348-407f-b343-f4baa9759c72 "udførelse af ikke-bevilget indsats"
* $caresocial#784275f1-6822-4a88-b361-d958007d5253 "udførelse af planlagt indsats"
* $caresocial#9269c9a2-8220-447b-a127-811275b41062 "vurdering/bevilling"
* $caresocial#4530b499-d74b-4d2e-9df9-247047fb231d "udførelse af indsats"

ValueSet: FkiCareEncounterTypes
Id: fki-care-encounter-types
* insert Header([["Types of contact in care"]], [["Kontakttyper i pleje og sygepleje"]], [["The two types that home care and home nursing report: delivery of an intervention, and follow-up."]], [["De to typer, som hjemmepleje og hjemmesygepleje indberetter: udførelse af indsats og opfølgning."]])
* insert OwnValues
* ^copyright = "CareSocialCodes: © KL."
* $caresocial#4530b499-d74b-4d2e-9df9-247047fb231d "udførelse af indsats"
* $caresocial#9f03dfbb-7a97-45a5-94db-d4c3501714a9 "opfølgning"

ValueSet: FkiCareEncounterTypesTransition
Id: fki-care-encounter-types-transition
* insert Header([["Types of contact in care, transition"]], [["Kontakttyper i pleje og sygepleje, overgang"]], [["In the transition home care and home nursing may report any type of contact."]], [["I overgangen må hjemmepleje og hjemmesygepleje indberette enhver kontakttype."]])
* insert OwnValues
* include codes from valueset FkiEncounterTypes

ValueSet: FkiEncounterClasses
Id: fki-encounter-classes
* insert Header([["Classes of contact"]], [["Kontaktklasser"]], [["Where and how a contact takes place: HL7's classes (home, ambulatory, inpatient, virtual), by telephone, or by video."]], [["Hvor og hvordan en kontakt foregår: HL7's klasser (hjemme, ambulant, indlagt, virtuel), telefonisk eller på skærm."]])
* insert OwnValues
* ^copyright = "CareSocialCodes: © KL."
* include codes from valueset http://terminology.hl7.org/ValueSet/v3-ActEncounterCode
* $caresocial#124be95d-6924-4609-9d2a-e7c73ae3ab3d "Skærmbesøg"
* $caresocial#1b55a4b0-1156-4f58-b2df-b5c6014d9048 "Telefonisk"

ValueSet: FkiServiceTypes
Id: fki-service-types
* insert Header([["Types of request"]], [["Typer af anmodning"]], [["Which municipal service is asked for."]], [["Hvilken kommunal ydelse der anmodes om."]])
* insert OwnValues
* ^copyright = "CareSocialCodes: © KL."
* $caresocial#4a297733-4d66-4726-a933-590d55cf91e0 "Social indsats"
* $caresocial#ad865929-7363-4b2d-a271-01993181fbaf "Kommunal pleje og omsorg"
* $caresocial#490ab7be-ddb1-4a54-baf1-009fe6e8a83b "Kommunal sygepleje"
* $caresocial#a71921ea-fe83-441d-933b-cc21d0b3c8c3 "Kommunal Sundhedsfremme og forebyggelse"
* $caresocial#7fc66c15-0cb3-4c89-9e18-f3a01e6a6592 "Kommunal genoptræning efter sygehusophold"
* $caresocial#d267ac44-8d7f-43e9-8535-ab3da350649f "Kommunalt hjælpemiddelområde"

ValueSet: FkiRehabilitationPlanTypes
Id: fki-rehabilitation-plan-types
* insert Header([["Types of rehabilitation plan"]], [["Typer af genoptræningsplan"]], [["The levels of a rehabilitation plan under § 140."]], [["Niveauerne af en genoptræningsplan efter § 140."]])
* insert OwnValues
* ^copyright = "CareSocialCodes: © KL."
* $caresocial#0c8e2bfc-1350-45d1-90da-c07e2645d073 "Specialiseret"
* $caresocial#8b962281-2ab6-4b10-9c91-4bac592d6d49 "Basal"
* $caresocial#ffd81f78-352e-4589-a195-5350dd1df2a4 "Almen"
* $caresocial#b679c454-2da2-46dd-9425-0e52d4aa2bf3 "Avanceret"
* $caresocial#83c89857-8fb8-4163-97b1-eb1a56345c29 "Rehabilitering"

ValueSet: FkiMissingActivityReasons
Id: fki-missing-activity-reasons
* insert Header([["Reasons for missing activity"]], [["Begrundelser for manglende aktivitet"]], [["Why nothing happens on a request."]], [["Hvorfor der ikke sker noget på en anmodning."]])
* insert OwnValues
* ^copyright = "CareSocialCodes: © KL."
* $caresocial#a8632e22-bf0c-4f5a-92a7-70977ba104d5 "Udskudt"
* $caresocial#f64b8f5e-8ced-4a8b-ab73-8994fb524915 "Anden kommmune"
* $caresocial#3796fa11-305f-47d6-b164-45b05489afb2 "Frit valg"
* $caresocial#8ac7be88-5d16-4dbd-a61a-ab02673f4b34 "Fejl"
* $caresocial#46a6bc1f-bfe8-4390-a71f-44ad4a384b9d "Frit valg afslået"

ValueSet: FkiConsentToContact
Id: fki-consent-to-contact
* insert Header([["Consent to the contact"]], [["Indforståelse med henvendelsen"]], [["Whether the citizen consents to the contact being made."]], [["Om borgeren er indforstået med henvendelsen."]])
* insert OwnValues
* ^copyright = "CareSocialCodes: © KL."
* $caresocial#54aeeba6-6aa2-4165-a5a8-bbd6f2f3b1eb "ikke indforstået"
* $caresocial#e67035da-9179-466b-99ad-ea86835d38c9 "indforstået"

ValueSet: FkiRequestSourcesTransition
Id: fki-request-sources-transition
* insert Header([["Sources of a request, transition"]], [["Henvendelse fra, overgang"]], [["Who made the contact or referral. All are outgoing; the letter codes are accepted too."]], [["Hvem der henvendte sig eller henviste. Alle er udgående; også bogstavkoderne accepteres."]])
* insert OwnValues
* ^copyright = "Codes and names of FSIII: © KL."
* $fsiii#10c50afd-9ac7-4522-b945-29d84c082516 "Hjemmeplejen"
* $fsiii#A4 "Hjemmeplejen"
* $fsiii#21ba5764-8b1b-4409-b7a1-f2396b60e7a4 "Anden kommune"
* $fsiii#A8 "Anden kommune"
* $fsiii#2c2d5545-e247-4d73-b454-3b0849b16980 "Egen læge/vagtlæge"
* $fsiii#A9 "Egen læge/vagtlæge"
* $fsiii#2cdf2c7c-65f7-4671-a976-89aff82c574d "Sygehus - akutmodtagelse"
* $fsiii#A14 "Sygehus - akutmodtagelse"
* $fsiii#4d2bf9ca-869b-4fb5-afe8-027f0f04e7c1 "Sygehus - kirurgisk"
* $fsiii#A11 "Sygehus - kirurgisk"
* $fsiii#503f8a4f-9023-470d-ba60-4a0e2ba8ac88 "Speciallæge"
* $fsiii#A10 "Speciallæge"
* $fsiii#6d013db6-c05a-446a-b4d3-5823cb7e3f26 "Træning"
* $fsiii#A6 "Træning"
* $fsiii#9da2f982-b1da-4e62-89ba-7affeb4f079d "Sagsbehandler, anden forvaltning"
* $fsiii#A3 "Sagsbehandler, anden forvaltning"
* $fsiii#cf85bd30-afc4-4134-b3f6-c4e3861372ac "Sygehus - medicinsk"
* $fsiii#A12 "Sygehus - medicinsk"
* $fsiii#cfe8ea63-e2aa-4b2c-99f7-7a1748f25ef3 "Hjemmesygeplejen"
* $fsiii#A5 "Hjemmesygeplejen"
* $fsiii#d9b03ed2-7e81-4c01-8b3f-9aa9853ee5be "Sygehus - psykiatrisk"
* $fsiii#A13 "Sygehus - psykiatrisk"
* $fsiii#ddd8f111-2a2c-4fb3-a444-7b1ad35b95fa "Sundhedsfremme og forebyggelse"
* $fsiii#A7 "Sundhedsfremme og forebyggelse"
* $fsiii#df730716-47ae-42ed-9ff3-bbf4353d5626 "Pårørende"
* $fsiii#A2 "Pårørende"
* $fsiii#e73934c9-e7aa-46a6-a7e4-3f1aa6fce1a7 "Borger"
* $fsiii#A1 "Borger"
* $fsiii#e8a0be2a-86e6-4098-b2d4-86d00511556b "Andre"
* $fsiii#A15 "Andre"

ValueSet: FkiInformers
Id: fki-informers
* insert Header([["Informers"]], [["Informanter"]], [["Who told it: the citizen, a relative, staff, or together."]], [["Hvem der har oplyst det: borgeren, en pårørende, en medarbejder eller flere sammen."]])
* insert OwnValues
* ^copyright = "CareSocialCodes: © KL."
* $caresocial#25b4e705-2e9a-47a2-b11a-c829316b9d3a "Borger"
* $caresocial#f6ea2920-7dde-491e-a489-6b99a3904069 "Sagsbehandler"
* $caresocial#166d2437-4e47-4a52-bd94-cdbe91086ca6 "Pårørende alene"
* $caresocial#329774f9-7700-47cf-9c00-63765d9e8078 "Medarbejder og pårørende alene"
* $caresocial#12428e48-7df8-441f-9a89-d92bb7874066 "Borger støttet af medarbejder"
* $caresocial#8fe80acb-2c2a-4f10-b2b8-ddb77d2f69dc "Medarbejder alene"
* $caresocial#b66dc78a-a673-43fc-8ac0-1e859ba626e0 "Borger støttet af pårørende"
* $caresocial#63338442-7b2e-405b-acc0-142361ef19f1 "Andre"
* $caresocial#f00a6844-1005-401d-965d-1c5859df7beb "Udfører"

ValueSet: FkiInformationGatheringTypes
Id: fki-information-gathering-types
* insert Header([["Types of information gathering"]], [["Typer af oplysningsaktivitet"]], [["How information about the citizen was gathered."]], [["Hvordan oplysninger om borgeren blev indhentet."]])
* insert OwnValues
* ^copyright = "CareSocialCodes: © KL."
* $caresocial#95e787e0-5490-437d-ae4c-f3736644242f "afklarende samtale §119, FSIII"
* $caresocial#e5a73b0e-a5d2-430e-931f-6156306ab00f "funktionsevnevurdering hjemmepleje, FSIII"
* $caresocial#f8ebd11a-04f3-4aa0-9786-406e8896c84d "socialfaglig udredning, VUM/FFB"
* $caresocial#47fd1468-89da-4803-9d7a-ecc039a30d92 "sygeplejefaglig udredning, FSIII"
* $caresocial#0f0f223c-abe3-4720-aab8-c257679a0a4e "terapeutfaglig udredning, FSIII"

ValueSet: FkiInformationGatheringInvestigations
Id: fki-information-gathering-investigations
* insert Header([["What information gathering looks into"]], [["Hvad en oplysningsaktivitet undersøger"]], [["Types of evaluation and matters of interest."]], [["Vurderingstyper og områder."]])
* insert OwnValues
* include codes from valueset FkiEvaluationTypes
* include codes from valueset FkiMattersOfInterest

ValueSet: FkiServiceOffersFfb
Id: fki-service-offers-ffb
* insert Header([["FFB services"]], [["FFB-tilbud"]], [["Kinds of service in adult social care."]], [["Slags tilbud på voksensocialområdet."]])
* insert OwnValues
* ^copyright = "Codes and names of FFB: © KL."
* $ffb#9401777d-bdc5-4f52-9804-63c8cae9a792 "Aktivitets- og samværstilbud"
* $ffb#a0fb02a2-367c-48bc-bacd-92e49a861a4c "Beskyttet beskæftigelsestilbud"
* $ffb#25de7444-3919-4dab-b844-8cec6c15f30e "Midlertidigt botilbud til voksne"
* $ffb#498fe92c-d7f7-41cd-9404-5b38fe113be0 "Almindeligt længerevarende botilbud til voksne"
* $ffb#070016aa-e164-4813-aca5-b75acab89d63 "Sikret længerevarende botilbud til voksne"
* $ffb#d90f4da6-f87a-43b5-833f-646b4baf16d6 "Mobilt tilbud"
* $ffb#a7cbf55b-6906-4b2a-872e-c48b4d728837 "Almen ældre- og handicapvenlig bolig"
* $ffb#5ea75f09-8eec-4edc-aafd-a330a523c33e "Socialt akuttilbud"
