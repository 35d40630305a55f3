// Generated from input/terminology by `npm run terminology`. Do not edit: change the table.

RuleSet: FsiiiSupplementConcepts
* #370e6178-9a5d-45f9-a2c9-f658186059c9
* #370e6178-9a5d-45f9-a2c9-f658186059c9 ^designation[0].language = #en
* #370e6178-9a5d-45f9-a2c9-f658186059c9 ^designation[0].value = "General information"
* #370e6178-9a5d-45f9-a2c9-f658186059c9 ^property[0].code = #pair
* #370e6178-9a5d-45f9-a2c9-f658186059c9 ^property[0].valueCode = #F
* #370e6178-9a5d-45f9-a2c9-f658186059c9 ^property[1].code = #status
* #370e6178-9a5d-45f9-a2c9-f658186059c9 ^property[1].valueCode = #deprecated
* #370e6178-9a5d-45f9-a2c9-f658186059c9 ^property[2].code = #statusBasis
* #370e6178-9a5d-45f9-a2c9-f658186059c9 ^property[2].valueString = "confirmed: FSH comment udgående"
* #370e6178-9a5d-45f9-a2c9-f658186059c9 ^property[3].code = #lawArea
* #370e6178-9a5d-45f9-a2c9-f658186059c9 ^property[3].valueCoding = FkiLawAreaCodes#several
* #041a8348-e77d-4d6d-a464-a46b4fd036d0
* #041a8348-e77d-4d6d-a464-a46b4fd036d0 ^designation[0].language = #en
* #041a8348-e77d-4d6d-a464-a46b4fd036d0 ^designation[0].value = "Resources"
* #041a8348-e77d-4d6d-a464-a46b4fd036d0 ^property[0].code = #pair
* #041a8348-e77d-4d6d-a464-a46b4fd036d0 ^property[0].valueCode = #F3
* #041a8348-e77d-4d6d-a464-a46b4fd036d0 ^property[1].code = #status
* #041a8348-e77d-4d6d-a464-a46b4fd036d0 ^property[1].valueCode = #deprecated
* #041a8348-e77d-4d6d-a464-a46b4fd036d0 ^property[2].code = #statusBasis
* #041a8348-e77d-4d6d-a464-a46b4fd036d0 ^property[2].valueString = "inferred: parent outgoing"
* #041a8348-e77d-4d6d-a464-a46b4fd036d0 ^property[3].code = #lawArea
* #041a8348-e77d-4d6d-a464-a46b4fd036d0 ^property[3].valueCoding = FkiLawAreaCodes#several
* #18eb83fc-a4fb-46ac-9d98-73ce76946c43
* #18eb83fc-a4fb-46ac-9d98-73ce76946c43 ^designation[0].language = #en
* #18eb83fc-a4fb-46ac-9d98-73ce76946c43 ^designation[0].value = "Motivation"
* #18eb83fc-a4fb-46ac-9d98-73ce76946c43 ^property[0].code = #pair
* #18eb83fc-a4fb-46ac-9d98-73ce76946c43 ^property[0].valueCode = #F2
* #18eb83fc-a4fb-46ac-9d98-73ce76946c43 ^property[1].code = #status
* #18eb83fc-a4fb-46ac-9d98-73ce76946c43 ^property[1].valueCode = #deprecated
* #18eb83fc-a4fb-46ac-9d98-73ce76946c43 ^property[2].code = #statusBasis
* #18eb83fc-a4fb-46ac-9d98-73ce76946c43 ^property[2].valueString = "inferred: parent outgoing"
* #18eb83fc-a4fb-46ac-9d98-73ce76946c43 ^property[3].code = #lawArea
* #18eb83fc-a4fb-46ac-9d98-73ce76946c43 ^property[3].valueCoding = FkiLawAreaCodes#several
* #3769072e-79aa-466a-9385-baaba53b5b41
* #3769072e-79aa-466a-9385-baaba53b5b41 ^designation[0].language = #en
* #3769072e-79aa-466a-9385-baaba53b5b41 ^designation[0].value = "Coping"
* #3769072e-79aa-466a-9385-baaba53b5b41 ^property[0].code = #pair
* #3769072e-79aa-466a-9385-baaba53b5b41 ^property[0].valueCode = #F1
* #3769072e-79aa-466a-9385-baaba53b5b41 ^property[1].code = #status
* #3769072e-79aa-466a-9385-baaba53b5b41 ^property[1].valueCode = #deprecated
* #3769072e-79aa-466a-9385-baaba53b5b41 ^property[2].code = #statusBasis
* #3769072e-79aa-466a-9385-baaba53b5b41 ^property[2].valueString = "inferred: parent outgoing"
* #3769072e-79aa-466a-9385-baaba53b5b41 ^property[3].code = #lawArea
* #3769072e-79aa-466a-9385-baaba53b5b41 ^property[3].valueCoding = FkiLawAreaCodes#several
* #55dcbfa5-22e0-4765-8b9d-b2ea35f08aa3
* #55dcbfa5-22e0-4765-8b9d-b2ea35f08aa3 ^designation[0].language = #en
* #55dcbfa5-22e0-4765-8b9d-b2ea35f08aa3 ^designation[0].value = "Life story"
* #55dcbfa5-22e0-4765-8b9d-b2ea35f08aa3 ^property[0].code = #pair
* #55dcbfa5-22e0-4765-8b9d-b2ea35f08aa3 ^property[0].valueCode = #F7
* #55dcbfa5-22e0-4765-8b9d-b2ea35f08aa3 ^property[1].code = #status
* #55dcbfa5-22e0-4765-8b9d-b2ea35f08aa3 ^property[1].valueCode = #deprecated
* #55dcbfa5-22e0-4765-8b9d-b2ea35f08aa3 ^property[2].code = #statusBasis
* #55dcbfa5-22e0-4765-8b9d-b2ea35f08aa3 ^property[2].valueString = "inferred: parent outgoing"
* #55dcbfa5-22e0-4765-8b9d-b2ea35f08aa3 ^property[3].code = #lawArea
* #55dcbfa5-22e0-4765-8b9d-b2ea35f08aa3 ^property[3].valueCoding = FkiLawAreaCodes#several
* #5a5e8e1d-d9ab-4b87-83e9-b34ca474808f
* #5a5e8e1d-d9ab-4b87-83e9-b34ca474808f ^designation[0].language = #en
* #5a5e8e1d-d9ab-4b87-83e9-b34ca474808f ^designation[0].value = "Education and work"
* #5a5e8e1d-d9ab-4b87-83e9-b34ca474808f ^property[0].code = #pair
* #5a5e8e1d-d9ab-4b87-83e9-b34ca474808f ^property[0].valueCode = #F6
* #5a5e8e1d-d9ab-4b87-83e9-b34ca474808f ^property[1].code = #status
* #5a5e8e1d-d9ab-4b87-83e9-b34ca474808f ^property[1].valueCode = #deprecated
* #5a5e8e1d-d9ab-4b87-83e9-b34ca474808f ^property[2].code = #statusBasis
* #5a5e8e1d-d9ab-4b87-83e9-b34ca474808f ^property[2].valueString = "inferred: parent outgoing"
* #5a5e8e1d-d9ab-4b87-83e9-b34ca474808f ^property[3].code = #lawArea
* #5a5e8e1d-d9ab-4b87-83e9-b34ca474808f ^property[3].valueCoding = FkiLawAreaCodes#several
* #6e6d9fcb-5b78-4f4a-87ac-a25f5ee3f620
* #6e6d9fcb-5b78-4f4a-87ac-a25f5ee3f620 ^designation[0].language = #en
* #6e6d9fcb-5b78-4f4a-87ac-a25f5ee3f620 ^designation[0].value = "Network"
* #6e6d9fcb-5b78-4f4a-87ac-a25f5ee3f620 ^property[0].code = #pair
* #6e6d9fcb-5b78-4f4a-87ac-a25f5ee3f620 ^property[0].valueCode = #F8
* #6e6d9fcb-5b78-4f4a-87ac-a25f5ee3f620 ^property[1].code = #status
* #6e6d9fcb-5b78-4f4a-87ac-a25f5ee3f620 ^property[1].valueCode = #deprecated
* #6e6d9fcb-5b78-4f4a-87ac-a25f5ee3f620 ^property[2].code = #statusBasis
* #6e6d9fcb-5b78-4f4a-87ac-a25f5ee3f620 ^property[2].valueString = "inferred: parent outgoing"
* #6e6d9fcb-5b78-4f4a-87ac-a25f5ee3f620 ^property[3].code = #lawArea
* #6e6d9fcb-5b78-4f4a-87ac-a25f5ee3f620 ^property[3].valueCoding = FkiLawAreaCodes#several
* #7c3806c7-81a6-4ebc-8201-19fce4408f47
* #7c3806c7-81a6-4ebc-8201-19fce4408f47 ^designation[0].language = #en
* #7c3806c7-81a6-4ebc-8201-19fce4408f47 ^designation[0].value = "Health information"
* #7c3806c7-81a6-4ebc-8201-19fce4408f47 ^property[0].code = #pair
* #7c3806c7-81a6-4ebc-8201-19fce4408f47 ^property[0].valueCode = #F9
* #7c3806c7-81a6-4ebc-8201-19fce4408f47 ^property[1].code = #status
* #7c3806c7-81a6-4ebc-8201-19fce4408f47 ^property[1].valueCode = #deprecated
* #7c3806c7-81a6-4ebc-8201-19fce4408f47 ^property[2].code = #statusBasis
* #7c3806c7-81a6-4ebc-8201-19fce4408f47 ^property[2].valueString = "inferred: parent outgoing"
* #7c3806c7-81a6-4ebc-8201-19fce4408f47 ^property[3].code = #lawArea
* #7c3806c7-81a6-4ebc-8201-19fce4408f47 ^property[3].valueCoding = FkiLawAreaCodes#several
* #98cd49f3-5dab-412e-9742-6437d0c2adce
* #98cd49f3-5dab-412e-9742-6437d0c2adce ^designation[0].language = #en
* #98cd49f3-5dab-412e-9742-6437d0c2adce ^designation[0].value = "Habits"
* #98cd49f3-5dab-412e-9742-6437d0c2adce ^property[0].code = #pair
* #98cd49f3-5dab-412e-9742-6437d0c2adce ^property[0].valueCode = #F5
* #98cd49f3-5dab-412e-9742-6437d0c2adce ^property[1].code = #status
* #98cd49f3-5dab-412e-9742-6437d0c2adce ^property[1].valueCode = #deprecated
* #98cd49f3-5dab-412e-9742-6437d0c2adce ^property[2].code = #statusBasis
* #98cd49f3-5dab-412e-9742-6437d0c2adce ^property[2].valueString = "inferred: parent outgoing"
* #98cd49f3-5dab-412e-9742-6437d0c2adce ^property[3].code = #lawArea
* #98cd49f3-5dab-412e-9742-6437d0c2adce ^property[3].valueCoding = FkiLawAreaCodes#several
* #9a8f6787-c366-4287-a1b8-5a9e35d7f9d8
* #9a8f6787-c366-4287-a1b8-5a9e35d7f9d8 ^designation[0].language = #en
* #9a8f6787-c366-4287-a1b8-5a9e35d7f9d8 ^designation[0].value = "Layout of the home"
* #9a8f6787-c366-4287-a1b8-5a9e35d7f9d8 ^property[0].code = #pair
* #9a8f6787-c366-4287-a1b8-5a9e35d7f9d8 ^property[0].valueCode = #F12
* #9a8f6787-c366-4287-a1b8-5a9e35d7f9d8 ^property[1].code = #status
* #9a8f6787-c366-4287-a1b8-5a9e35d7f9d8 ^property[1].valueCode = #deprecated
* #9a8f6787-c366-4287-a1b8-5a9e35d7f9d8 ^property[2].code = #statusBasis
* #9a8f6787-c366-4287-a1b8-5a9e35d7f9d8 ^property[2].valueString = "inferred: parent outgoing"
* #9a8f6787-c366-4287-a1b8-5a9e35d7f9d8 ^property[3].code = #lawArea
* #9a8f6787-c366-4287-a1b8-5a9e35d7f9d8 ^property[3].valueCoding = FkiLawAreaCodes#several
* #e1afc3ae-e911-499d-9f46-bf8bab760536
* #e1afc3ae-e911-499d-9f46-bf8bab760536 ^designation[0].language = #en
* #e1afc3ae-e911-499d-9f46-bf8bab760536 ^designation[0].value = "Assistive devices"
* #e1afc3ae-e911-499d-9f46-bf8bab760536 ^property[0].code = #pair
* #e1afc3ae-e911-499d-9f46-bf8bab760536 ^property[0].valueCode = #F10
* #e1afc3ae-e911-499d-9f46-bf8bab760536 ^property[1].code = #status
* #e1afc3ae-e911-499d-9f46-bf8bab760536 ^property[1].valueCode = #deprecated
* #e1afc3ae-e911-499d-9f46-bf8bab760536 ^property[2].code = #statusBasis
* #e1afc3ae-e911-499d-9f46-bf8bab760536 ^property[2].valueString = "inferred: parent outgoing"
* #e1afc3ae-e911-499d-9f46-bf8bab760536 ^property[3].code = #lawArea
* #e1afc3ae-e911-499d-9f46-bf8bab760536 ^property[3].valueCoding = FkiLawAreaCodes#several
* #f515d687-54cc-449d-9c4e-fd5d18919b95
* #f515d687-54cc-449d-9c4e-fd5d18919b95 ^designation[0].language = #en
* #f515d687-54cc-449d-9c4e-fd5d18919b95 ^designation[0].value = "Roles"
* #f515d687-54cc-449d-9c4e-fd5d18919b95 ^property[0].code = #pair
* #f515d687-54cc-449d-9c4e-fd5d18919b95 ^property[0].valueCode = #F4
* #f515d687-54cc-449d-9c4e-fd5d18919b95 ^property[1].code = #status
* #f515d687-54cc-449d-9c4e-fd5d18919b95 ^property[1].valueCode = #deprecated
* #f515d687-54cc-449d-9c4e-fd5d18919b95 ^property[2].code = #statusBasis
* #f515d687-54cc-449d-9c4e-fd5d18919b95 ^property[2].valueString = "inferred: parent outgoing"
* #f515d687-54cc-449d-9c4e-fd5d18919b95 ^property[3].code = #lawArea
* #f515d687-54cc-449d-9c4e-fd5d18919b95 ^property[3].valueCoding = FkiLawAreaCodes#several
* #687159ad-a61c-47c0-a878-53aa54bae2d5
* #687159ad-a61c-47c0-a878-53aa54bae2d5 ^designation[0].language = #en
* #687159ad-a61c-47c0-a878-53aa54bae2d5 ^designation[0].value = "Importance"
* #687159ad-a61c-47c0-a878-53aa54bae2d5 ^property[0].code = #pair
* #687159ad-a61c-47c0-a878-53aa54bae2d5 ^property[0].valueCode = #D
* #687159ad-a61c-47c0-a878-53aa54bae2d5 ^property[1].code = #status
* #687159ad-a61c-47c0-a878-53aa54bae2d5 ^property[1].valueCode = #deprecated
* #687159ad-a61c-47c0-a878-53aa54bae2d5 ^property[2].code = #statusBasis
* #687159ad-a61c-47c0-a878-53aa54bae2d5 ^property[2].valueString = "inferred: first sort run of siblings"
* #687159ad-a61c-47c0-a878-53aa54bae2d5 ^property[3].code = #lawArea
* #687159ad-a61c-47c0-a878-53aa54bae2d5 ^property[3].valueCoding = FkiLawAreaCodes#several
* #283bc119-5c7c-4679-8c8b-8768484e96d7
* #283bc119-5c7c-4679-8c8b-8768484e96d7 ^designation[0].language = #en
* #283bc119-5c7c-4679-8c8b-8768484e96d7 ^designation[0].value = "Experiences limitations"
* #283bc119-5c7c-4679-8c8b-8768484e96d7 ^property[0].code = #pair
* #283bc119-5c7c-4679-8c8b-8768484e96d7 ^property[0].valueCode = #D2
* #283bc119-5c7c-4679-8c8b-8768484e96d7 ^property[1].code = #status
* #283bc119-5c7c-4679-8c8b-8768484e96d7 ^property[1].valueCode = #deprecated
* #283bc119-5c7c-4679-8c8b-8768484e96d7 ^property[2].code = #statusBasis
* #283bc119-5c7c-4679-8c8b-8768484e96d7 ^property[2].valueString = "inferred: parent outgoing"
* #283bc119-5c7c-4679-8c8b-8768484e96d7 ^property[3].code = #lawArea
* #283bc119-5c7c-4679-8c8b-8768484e96d7 ^property[3].valueCoding = FkiLawAreaCodes#several
* #ba2fc34d-dde5-4d1e-b642-7d6950580641
* #ba2fc34d-dde5-4d1e-b642-7d6950580641 ^designation[0].language = #en
* #ba2fc34d-dde5-4d1e-b642-7d6950580641 ^designation[0].value = "Experiences no limitations"
* #ba2fc34d-dde5-4d1e-b642-7d6950580641 ^property[0].code = #pair
* #ba2fc34d-dde5-4d1e-b642-7d6950580641 ^property[0].valueCode = #D1
* #ba2fc34d-dde5-4d1e-b642-7d6950580641 ^property[1].code = #status
* #ba2fc34d-dde5-4d1e-b642-7d6950580641 ^property[1].valueCode = #deprecated
* #ba2fc34d-dde5-4d1e-b642-7d6950580641 ^property[2].code = #statusBasis
* #ba2fc34d-dde5-4d1e-b642-7d6950580641 ^property[2].valueString = "inferred: parent outgoing"
* #ba2fc34d-dde5-4d1e-b642-7d6950580641 ^property[3].code = #lawArea
* #ba2fc34d-dde5-4d1e-b642-7d6950580641 ^property[3].valueCoding = FkiLawAreaCodes#several
* #95851822-5a33-4349-a1f2-9b1245369bf5
* #95851822-5a33-4349-a1f2-9b1245369bf5 ^designation[0].language = #en
* #95851822-5a33-4349-a1f2-9b1245369bf5 ^designation[0].value = "Contact or referral from"
* #95851822-5a33-4349-a1f2-9b1245369bf5 ^property[0].code = #pair
* #95851822-5a33-4349-a1f2-9b1245369bf5 ^property[0].valueCode = #A
* #95851822-5a33-4349-a1f2-9b1245369bf5 ^property[1].code = #status
* #95851822-5a33-4349-a1f2-9b1245369bf5 ^property[1].valueCode = #deprecated
* #95851822-5a33-4349-a1f2-9b1245369bf5 ^property[2].code = #statusBasis
* #95851822-5a33-4349-a1f2-9b1245369bf5 ^property[2].valueString = "inferred: first sort run of siblings"
* #95851822-5a33-4349-a1f2-9b1245369bf5 ^property[3].code = #lawArea
* #95851822-5a33-4349-a1f2-9b1245369bf5 ^property[3].valueCoding = FkiLawAreaCodes#several
* #10c50afd-9ac7-4522-b945-29d84c082516
* #10c50afd-9ac7-4522-b945-29d84c082516 ^designation[0].language = #en
* #10c50afd-9ac7-4522-b945-29d84c082516 ^designation[0].value = "Home care"
* #10c50afd-9ac7-4522-b945-29d84c082516 ^property[0].code = #pair
* #10c50afd-9ac7-4522-b945-29d84c082516 ^property[0].valueCode = #A4
* #10c50afd-9ac7-4522-b945-29d84c082516 ^property[1].code = #status
* #10c50afd-9ac7-4522-b945-29d84c082516 ^property[1].valueCode = #deprecated
* #10c50afd-9ac7-4522-b945-29d84c082516 ^property[2].code = #statusBasis
* #10c50afd-9ac7-4522-b945-29d84c082516 ^property[2].valueString = "inferred: parent outgoing"
* #10c50afd-9ac7-4522-b945-29d84c082516 ^property[3].code = #lawArea
* #10c50afd-9ac7-4522-b945-29d84c082516 ^property[3].valueCoding = FkiLawAreaCodes#several
* #21ba5764-8b1b-4409-b7a1-f2396b60e7a4
* #21ba5764-8b1b-4409-b7a1-f2396b60e7a4 ^designation[0].language = #en
* #21ba5764-8b1b-4409-b7a1-f2396b60e7a4 ^designation[0].value = "Another municipality"
* #21ba5764-8b1b-4409-b7a1-f2396b60e7a4 ^property[0].code = #pair
* #21ba5764-8b1b-4409-b7a1-f2396b60e7a4 ^property[0].valueCode = #A8
* #21ba5764-8b1b-4409-b7a1-f2396b60e7a4 ^property[1].code = #status
* #21ba5764-8b1b-4409-b7a1-f2396b60e7a4 ^property[1].valueCode = #deprecated
* #21ba5764-8b1b-4409-b7a1-f2396b60e7a4 ^property[2].code = #statusBasis
* #21ba5764-8b1b-4409-b7a1-f2396b60e7a4 ^property[2].valueString = "inferred: parent outgoing"
* #21ba5764-8b1b-4409-b7a1-f2396b60e7a4 ^property[3].code = #lawArea
* #21ba5764-8b1b-4409-b7a1-f2396b60e7a4 ^property[3].valueCoding = FkiLawAreaCodes#several
* #2c2d5545-e247-4d73-b454-3b0849b16980
* #2c2d5545-e247-4d73-b454-3b0849b16980 ^designation[0].language = #en
* #2c2d5545-e247-4d73-b454-3b0849b16980 ^designation[0].value = "General practitioner or out-of-hours doctor"
* #2c2d5545-e247-4d73-b454-3b0849b16980 ^property[0].code = #pair
* #2c2d5545-e247-4d73-b454-3b0849b16980 ^property[0].valueCode = #A9
* #2c2d5545-e247-4d73-b454-3b0849b16980 ^property[1].code = #status
* #2c2d5545-e247-4d73-b454-3b0849b16980 ^property[1].valueCode = #deprecated
* #2c2d5545-e247-4d73-b454-3b0849b16980 ^property[2].code = #statusBasis
* #2c2d5545-e247-4d73-b454-3b0849b16980 ^property[2].valueString = "inferred: parent outgoing"
* #2c2d5545-e247-4d73-b454-3b0849b16980 ^property[3].code = #lawArea
* #2c2d5545-e247-4d73-b454-3b0849b16980 ^property[3].valueCoding = FkiLawAreaCodes#several
* #2cdf2c7c-65f7-4671-a976-89aff82c574d
* #2cdf2c7c-65f7-4671-a976-89aff82c574d ^designation[0].language = #en
* #2cdf2c7c-65f7-4671-a976-89aff82c574d ^designation[0].value = "Hospital: emergency department"
* #2cdf2c7c-65f7-4671-a976-89aff82c574d ^property[0].code = #pair
* #2cdf2c7c-65f7-4671-a976-89aff82c574d ^property[0].valueCode = #A14
* #2cdf2c7c-65f7-4671-a976-89aff82c574d ^property[1].code = #status
* #2cdf2c7c-65f7-4671-a976-89aff82c574d ^property[1].valueCode = #deprecated
* #2cdf2c7c-65f7-4671-a976-89aff82c574d ^property[2].code = #statusBasis
* #2cdf2c7c-65f7-4671-a976-89aff82c574d ^property[2].valueString = "inferred: parent outgoing"
* #2cdf2c7c-65f7-4671-a976-89aff82c574d ^property[3].code = #lawArea
* #2cdf2c7c-65f7-4671-a976-89aff82c574d ^property[3].valueCoding = FkiLawAreaCodes#several
* #4d2bf9ca-869b-4fb5-afe8-027f0f04e7c1
* #4d2bf9ca-869b-4fb5-afe8-027f0f04e7c1 ^designation[0].language = #en
* #4d2bf9ca-869b-4fb5-afe8-027f0f04e7c1 ^designation[0].value = "Hospital: surgical"
* #4d2bf9ca-869b-4fb5-afe8-027f0f04e7c1 ^property[0].code = #pair
* #4d2bf9ca-869b-4fb5-afe8-027f0f04e7c1 ^property[0].valueCode = #A11
* #4d2bf9ca-869b-4fb5-afe8-027f0f04e7c1 ^property[1].code = #status
* #4d2bf9ca-869b-4fb5-afe8-027f0f04e7c1 ^property[1].valueCode = #deprecated
* #4d2bf9ca-869b-4fb5-afe8-027f0f04e7c1 ^property[2].code = #statusBasis
* #4d2bf9ca-869b-4fb5-afe8-027f0f04e7c1 ^property[2].valueString = "inferred: parent outgoing"
* #4d2bf9ca-869b-4fb5-afe8-027f0f04e7c1 ^property[3].code = #lawArea
* #4d2bf9ca-869b-4fb5-afe8-027f0f04e7c1 ^property[3].valueCoding = FkiLawAreaCodes#several
* #503f8a4f-9023-470d-ba60-4a0e2ba8ac88
* #503f8a4f-9023-470d-ba60-4a0e2ba8ac88 ^designation[0].language = #en
* #503f8a4f-9023-470d-ba60-4a0e2ba8ac88 ^designation[0].value = "Medical specialist"
* #503f8a4f-9023-470d-ba60-4a0e2ba8ac88 ^property[0].code = #pair
* #503f8a4f-9023-470d-ba60-4a0e2ba8ac88 ^property[0].valueCode = #A10
* #503f8a4f-9023-470d-ba60-4a0e2ba8ac88 ^property[1].code = #status
* #503f8a4f-9023-470d-ba60-4a0e2ba8ac88 ^property[1].valueCode = #deprecated
* #503f8a4f-9023-470d-ba60-4a0e2ba8ac88 ^property[2].code = #statusBasis
* #503f8a4f-9023-470d-ba60-4a0e2ba8ac88 ^property[2].valueString = "inferred: parent outgoing"
* #503f8a4f-9023-470d-ba60-4a0e2ba8ac88 ^property[3].code = #lawArea
* #503f8a4f-9023-470d-ba60-4a0e2ba8ac88 ^property[3].valueCoding = FkiLawAreaCodes#several
* #6d013db6-c05a-446a-b4d3-5823cb7e3f26
* #6d013db6-c05a-446a-b4d3-5823cb7e3f26 ^designation[0].language = #en
* #6d013db6-c05a-446a-b4d3-5823cb7e3f26 ^designation[0].value = "Training"
* #6d013db6-c05a-446a-b4d3-5823cb7e3f26 ^property[0].code = #pair
* #6d013db6-c05a-446a-b4d3-5823cb7e3f26 ^property[0].valueCode = #A6
* #6d013db6-c05a-446a-b4d3-5823cb7e3f26 ^property[1].code = #status
* #6d013db6-c05a-446a-b4d3-5823cb7e3f26 ^property[1].valueCode = #deprecated
* #6d013db6-c05a-446a-b4d3-5823cb7e3f26 ^property[2].code = #statusBasis
* #6d013db6-c05a-446a-b4d3-5823cb7e3f26 ^property[2].valueString = "inferred: parent outgoing"
* #6d013db6-c05a-446a-b4d3-5823cb7e3f26 ^property[3].code = #lawArea
* #6d013db6-c05a-446a-b4d3-5823cb7e3f26 ^property[3].valueCoding = FkiLawAreaCodes#several
* #9da2f982-b1da-4e62-89ba-7affeb4f079d
* #9da2f982-b1da-4e62-89ba-7affeb4f079d ^designation[0].language = #en
* #9da2f982-b1da-4e62-89ba-7affeb4f079d ^designation[0].value = "Case worker in another department"
* #9da2f982-b1da-4e62-89ba-7affeb4f079d ^property[0].code = #pair
* #9da2f982-b1da-4e62-89ba-7affeb4f079d ^property[0].valueCode = #A3
* #9da2f982-b1da-4e62-89ba-7affeb4f079d ^property[1].code = #status
* #9da2f982-b1da-4e62-89ba-7affeb4f079d ^property[1].valueCode = #deprecated
* #9da2f982-b1da-4e62-89ba-7affeb4f079d ^property[2].code = #statusBasis
* #9da2f982-b1da-4e62-89ba-7affeb4f079d ^property[2].valueString = "inferred: parent outgoing"
* #9da2f982-b1da-4e62-89ba-7affeb4f079d ^property[3].code = #lawArea
* #9da2f982-b1da-4e62-89ba-7affeb4f079d ^property[3].valueCoding = FkiLawAreaCodes#several
* #cf85bd30-afc4-4134-b3f6-c4e3861372ac
* #cf85bd30-afc4-4134-b3f6-c4e3861372ac ^designation[0].language = #en
* #cf85bd30-afc4-4134-b3f6-c4e3861372ac ^designation[0].value = "Hospital: medical"
* #cf85bd30-afc4-4134-b3f6-c4e3861372ac ^property[0].code = #pair
* #cf85bd30-afc4-4134-b3f6-c4e3861372ac ^property[0].valueCode = #A12
* #cf85bd30-afc4-4134-b3f6-c4e3861372ac ^property[1].code = #status
* #cf85bd30-afc4-4134-b3f6-c4e3861372ac ^property[1].valueCode = #deprecated
* #cf85bd30-afc4-4134-b3f6-c4e3861372ac ^property[2].code = #statusBasis
* #cf85bd30-afc4-4134-b3f6-c4e3861372ac ^property[2].valueString = "inferred: parent outgoing"
* #cf85bd30-afc4-4134-b3f6-c4e3861372ac ^property[3].code = #lawArea
* #cf85bd30-afc4-4134-b3f6-c4e3861372ac ^property[3].valueCoding = FkiLawAreaCodes#several
* #cfe8ea63-e2aa-4b2c-99f7-7a1748f25ef3
* #cfe8ea63-e2aa-4b2c-99f7-7a1748f25ef3 ^designation[0].language = #en
* #cfe8ea63-e2aa-4b2c-99f7-7a1748f25ef3 ^designation[0].value = "Home nursing"
* #cfe8ea63-e2aa-4b2c-99f7-7a1748f25ef3 ^property[0].code = #pair
* #cfe8ea63-e2aa-4b2c-99f7-7a1748f25ef3 ^property[0].valueCode = #A5
* #cfe8ea63-e2aa-4b2c-99f7-7a1748f25ef3 ^property[1].code = #status
* #cfe8ea63-e2aa-4b2c-99f7-7a1748f25ef3 ^property[1].valueCode = #deprecated
* #cfe8ea63-e2aa-4b2c-99f7-7a1748f25ef3 ^property[2].code = #statusBasis
* #cfe8ea63-e2aa-4b2c-99f7-7a1748f25ef3 ^property[2].valueString = "inferred: parent outgoing"
* #cfe8ea63-e2aa-4b2c-99f7-7a1748f25ef3 ^property[3].code = #lawArea
* #cfe8ea63-e2aa-4b2c-99f7-7a1748f25ef3 ^property[3].valueCoding = FkiLawAreaCodes#several
* #d9b03ed2-7e81-4c01-8b3f-9aa9853ee5be
* #d9b03ed2-7e81-4c01-8b3f-9aa9853ee5be ^designation[0].language = #en
* #d9b03ed2-7e81-4c01-8b3f-9aa9853ee5be ^designation[0].value = "Hospital: psychiatric"
* #d9b03ed2-7e81-4c01-8b3f-9aa9853ee5be ^property[0].code = #pair
* #d9b03ed2-7e81-4c01-8b3f-9aa9853ee5be ^property[0].valueCode = #A13
* #d9b03ed2-7e81-4c01-8b3f-9aa9853ee5be ^property[1].code = #status
* #d9b03ed2-7e81-4c01-8b3f-9aa9853ee5be ^property[1].valueCode = #deprecated
* #d9b03ed2-7e81-4c01-8b3f-9aa9853ee5be ^property[2].code = #statusBasis
* #d9b03ed2-7e81-4c01-8b3f-9aa9853ee5be ^property[2].valueString = "inferred: parent outgoing"
* #d9b03ed2-7e81-4c01-8b3f-9aa9853ee5be ^property[3].code = #lawArea
* #d9b03ed2-7e81-4c01-8b3f-9aa9853ee5be ^property[3].valueCoding = FkiLawAreaCodes#several
* #ddd8f111-2a2c-4fb3-a444-7b1ad35b95fa
* #ddd8f111-2a2c-4fb3-a444-7b1ad35b95fa ^designation[0].language = #en
* #ddd8f111-2a2c-4fb3-a444-7b1ad35b95fa ^designation[0].value = "Health promotion and prevention"
* #ddd8f111-2a2c-4fb3-a444-7b1ad35b95fa ^property[0].code = #pair
* #ddd8f111-2a2c-4fb3-a444-7b1ad35b95fa ^property[0].valueCode = #A7
* #ddd8f111-2a2c-4fb3-a444-7b1ad35b95fa ^property[1].code = #status
* #ddd8f111-2a2c-4fb3-a444-7b1ad35b95fa ^property[1].valueCode = #deprecated
* #ddd8f111-2a2c-4fb3-a444-7b1ad35b95fa ^property[2].code = #statusBasis
* #ddd8f111-2a2c-4fb3-a444-7b1ad35b95fa ^property[2].valueString = "inferred: parent outgoing"
* #ddd8f111-2a2c-4fb3-a444-7b1ad35b95fa ^property[3].code = #lawArea
* #ddd8f111-2a2c-4fb3-a444-7b1ad35b95fa ^property[3].valueCoding = FkiLawAreaCodes#several
* #df730716-47ae-42ed-9ff3-bbf4353d5626
* #df730716-47ae-42ed-9ff3-bbf4353d5626 ^designation[0].language = #en
* #df730716-47ae-42ed-9ff3-bbf4353d5626 ^designation[0].value = "Relative"
* #df730716-47ae-42ed-9ff3-bbf4353d5626 ^property[0].code = #pair
* #df730716-47ae-42ed-9ff3-bbf4353d5626 ^property[0].valueCode = #A2
* #df730716-47ae-42ed-9ff3-bbf4353d5626 ^property[1].code = #status
* #df730716-47ae-42ed-9ff3-bbf4353d5626 ^property[1].valueCode = #deprecated
* #df730716-47ae-42ed-9ff3-bbf4353d5626 ^property[2].code = #statusBasis
* #df730716-47ae-42ed-9ff3-bbf4353d5626 ^property[2].valueString = "inferred: parent outgoing"
* #df730716-47ae-42ed-9ff3-bbf4353d5626 ^property[3].code = #lawArea
* #df730716-47ae-42ed-9ff3-bbf4353d5626 ^property[3].valueCoding = FkiLawAreaCodes#several
* #e73934c9-e7aa-46a6-a7e4-3f1aa6fce1a7
* #e73934c9-e7aa-46a6-a7e4-3f1aa6fce1a7 ^designation[0].language = #en
* #e73934c9-e7aa-46a6-a7e4-3f1aa6fce1a7 ^designation[0].value = "Citizen"
* #e73934c9-e7aa-46a6-a7e4-3f1aa6fce1a7 ^property[0].code = #pair
* #e73934c9-e7aa-46a6-a7e4-3f1aa6fce1a7 ^property[0].valueCode = #A1
* #e73934c9-e7aa-46a6-a7e4-3f1aa6fce1a7 ^property[1].code = #status
* #e73934c9-e7aa-46a6-a7e4-3f1aa6fce1a7 ^property[1].valueCode = #deprecated
* #e73934c9-e7aa-46a6-a7e4-3f1aa6fce1a7 ^property[2].code = #statusBasis
* #e73934c9-e7aa-46a6-a7e4-3f1aa6fce1a7 ^property[2].valueString = "inferred: parent outgoing"
* #e73934c9-e7aa-46a6-a7e4-3f1aa6fce1a7 ^property[3].code = #lawArea
* #e73934c9-e7aa-46a6-a7e4-3f1aa6fce1a7 ^property[3].valueCoding = FkiLawAreaCodes#several
* #e8a0be2a-86e6-4098-b2d4-86d00511556b
* #e8a0be2a-86e6-4098-b2d4-86d00511556b ^designation[0].language = #en
* #e8a0be2a-86e6-4098-b2d4-86d00511556b ^designation[0].value = "Others"
* #e8a0be2a-86e6-4098-b2d4-86d00511556b ^property[0].code = #pair
* #e8a0be2a-86e6-4098-b2d4-86d00511556b ^property[0].valueCode = #A15
* #e8a0be2a-86e6-4098-b2d4-86d00511556b ^property[1].code = #status
* #e8a0be2a-86e6-4098-b2d4-86d00511556b ^property[1].valueCode = #deprecated
* #e8a0be2a-86e6-4098-b2d4-86d00511556b ^property[2].code = #statusBasis
* #e8a0be2a-86e6-4098-b2d4-86d00511556b ^property[2].valueString = "inferred: parent outgoing"
* #e8a0be2a-86e6-4098-b2d4-86d00511556b ^property[3].code = #lawArea
* #e8a0be2a-86e6-4098-b2d4-86d00511556b ^property[3].valueCoding = FkiLawAreaCodes#several
* #d6d48a71-b96f-4b88-86f9-b13bd3c03560
* #d6d48a71-b96f-4b88-86f9-b13bd3c03560 ^designation[0].language = #en
* #d6d48a71-b96f-4b88-86f9-b13bd3c03560 ^designation[0].value = "Performance"
* #d6d48a71-b96f-4b88-86f9-b13bd3c03560 ^property[0].code = #pair
* #d6d48a71-b96f-4b88-86f9-b13bd3c03560 ^property[0].valueCode = #C
* #d6d48a71-b96f-4b88-86f9-b13bd3c03560 ^property[1].code = #status
* #d6d48a71-b96f-4b88-86f9-b13bd3c03560 ^property[1].valueCode = #deprecated
* #d6d48a71-b96f-4b88-86f9-b13bd3c03560 ^property[2].code = #statusBasis
* #d6d48a71-b96f-4b88-86f9-b13bd3c03560 ^property[2].valueString = "inferred: first sort run of siblings"
* #d6d48a71-b96f-4b88-86f9-b13bd3c03560 ^property[3].code = #lawArea
* #d6d48a71-b96f-4b88-86f9-b13bd3c03560 ^property[3].valueCoding = FkiLawAreaCodes#several
* #0c87bff2-3b24-4a6e-a9df-193f268ae7b8
* #0c87bff2-3b24-4a6e-a9df-193f268ae7b8 ^designation[0].language = #en
* #0c87bff2-3b24-4a6e-a9df-193f268ae7b8 ^designation[0].value = "Performs unaided"
* #0c87bff2-3b24-4a6e-a9df-193f268ae7b8 ^property[0].code = #pair
* #0c87bff2-3b24-4a6e-a9df-193f268ae7b8 ^property[0].valueCode = #C1
* #0c87bff2-3b24-4a6e-a9df-193f268ae7b8 ^property[1].code = #status
* #0c87bff2-3b24-4a6e-a9df-193f268ae7b8 ^property[1].valueCode = #deprecated
* #0c87bff2-3b24-4a6e-a9df-193f268ae7b8 ^property[2].code = #statusBasis
* #0c87bff2-3b24-4a6e-a9df-193f268ae7b8 ^property[2].valueString = "inferred: parent outgoing"
* #0c87bff2-3b24-4a6e-a9df-193f268ae7b8 ^property[3].code = #lawArea
* #0c87bff2-3b24-4a6e-a9df-193f268ae7b8 ^property[3].valueCoding = FkiLawAreaCodes#several
* #86c7db25-59bb-4bef-bfe3-c73b3031b9f2
* #86c7db25-59bb-4bef-bfe3-c73b3031b9f2 ^designation[0].language = #en
* #86c7db25-59bb-4bef-bfe3-c73b3031b9f2 ^designation[0].value = "Performs in part"
* #86c7db25-59bb-4bef-bfe3-c73b3031b9f2 ^property[0].code = #pair
* #86c7db25-59bb-4bef-bfe3-c73b3031b9f2 ^property[0].valueCode = #C2
* #86c7db25-59bb-4bef-bfe3-c73b3031b9f2 ^property[1].code = #status
* #86c7db25-59bb-4bef-bfe3-c73b3031b9f2 ^property[1].valueCode = #deprecated
* #86c7db25-59bb-4bef-bfe3-c73b3031b9f2 ^property[2].code = #statusBasis
* #86c7db25-59bb-4bef-bfe3-c73b3031b9f2 ^property[2].valueString = "inferred: parent outgoing"
* #86c7db25-59bb-4bef-bfe3-c73b3031b9f2 ^property[3].code = #lawArea
* #86c7db25-59bb-4bef-bfe3-c73b3031b9f2 ^property[3].valueCoding = FkiLawAreaCodes#several
* #9e6c7ef6-9539-4f87-a82a-1eea50a1ec2a
* #9e6c7ef6-9539-4f87-a82a-1eea50a1ec2a ^designation[0].language = #en
* #9e6c7ef6-9539-4f87-a82a-1eea50a1ec2a ^designation[0].value = "Does not perform unaided"
* #9e6c7ef6-9539-4f87-a82a-1eea50a1ec2a ^property[0].code = #pair
* #9e6c7ef6-9539-4f87-a82a-1eea50a1ec2a ^property[0].valueCode = #C3
* #9e6c7ef6-9539-4f87-a82a-1eea50a1ec2a ^property[1].code = #status
* #9e6c7ef6-9539-4f87-a82a-1eea50a1ec2a ^property[1].valueCode = #deprecated
* #9e6c7ef6-9539-4f87-a82a-1eea50a1ec2a ^property[2].code = #statusBasis
* #9e6c7ef6-9539-4f87-a82a-1eea50a1ec2a ^property[2].valueString = "inferred: parent outgoing"
* #9e6c7ef6-9539-4f87-a82a-1eea50a1ec2a ^property[3].code = #lawArea
* #9e6c7ef6-9539-4f87-a82a-1eea50a1ec2a ^property[3].valueCoding = FkiLawAreaCodes#several
* #f5a558db-e3cd-4b66-bf69-34cd86df05e4
* #f5a558db-e3cd-4b66-bf69-34cd86df05e4 ^designation[0].language = #en
* #f5a558db-e3cd-4b66-bf69-34cd86df05e4 ^designation[0].value = "Not relevant"
* #f5a558db-e3cd-4b66-bf69-34cd86df05e4 ^property[0].code = #pair
* #f5a558db-e3cd-4b66-bf69-34cd86df05e4 ^property[0].valueCode = #C4
* #f5a558db-e3cd-4b66-bf69-34cd86df05e4 ^property[1].code = #status
* #f5a558db-e3cd-4b66-bf69-34cd86df05e4 ^property[1].valueCode = #deprecated
* #f5a558db-e3cd-4b66-bf69-34cd86df05e4 ^property[2].code = #statusBasis
* #f5a558db-e3cd-4b66-bf69-34cd86df05e4 ^property[2].valueString = "inferred: parent outgoing"
* #f5a558db-e3cd-4b66-bf69-34cd86df05e4 ^property[3].code = #lawArea
* #f5a558db-e3cd-4b66-bf69-34cd86df05e4 ^property[3].valueCoding = FkiLawAreaCodes#several
* #0fa991ef-adf5-4202-8cfe-a31454ed6e9d
* #0fa991ef-adf5-4202-8cfe-a31454ed6e9d ^designation[0].language = #en
* #0fa991ef-adf5-4202-8cfe-a31454ed6e9d ^designation[0].value = "Conditions in municipal health promotion and prevention"
* #0fa991ef-adf5-4202-8cfe-a31454ed6e9d ^property[0].code = #pair
* #0fa991ef-adf5-4202-8cfe-a31454ed6e9d ^property[0].valueCode = #0fa991ef_adf5_4202_8cfe_a31454ed6e9d
* #0fa991ef-adf5-4202-8cfe-a31454ed6e9d ^property[1].code = #status
* #0fa991ef-adf5-4202-8cfe-a31454ed6e9d ^property[1].valueCode = #active
* #0fa991ef-adf5-4202-8cfe-a31454ed6e9d ^property[2].code = #statusBasis
* #0fa991ef-adf5-4202-8cfe-a31454ed6e9d ^property[2].valueString = "inferred: second sort run of siblings"
* #0fa991ef-adf5-4202-8cfe-a31454ed6e9d ^property[3].code = #lawArea
* #0fa991ef-adf5-4202-8cfe-a31454ed6e9d ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #3547a306-8623-4713-a8ce-db1e82839c50
* #3547a306-8623-4713-a8ce-db1e82839c50 ^designation[0].language = #en
* #3547a306-8623-4713-a8ce-db1e82839c50 ^designation[0].value = "Mental health"
* #3547a306-8623-4713-a8ce-db1e82839c50 ^property[0].code = #pair
* #3547a306-8623-4713-a8ce-db1e82839c50 ^property[0].valueCode = #3547a306_8623_4713_a8ce_db1e82839c50
* #3547a306-8623-4713-a8ce-db1e82839c50 ^property[1].code = #status
* #3547a306-8623-4713-a8ce-db1e82839c50 ^property[1].valueCode = #active
* #3547a306-8623-4713-a8ce-db1e82839c50 ^property[2].code = #statusBasis
* #3547a306-8623-4713-a8ce-db1e82839c50 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #3547a306-8623-4713-a8ce-db1e82839c50 ^property[3].code = #lawArea
* #3547a306-8623-4713-a8ce-db1e82839c50 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #525b5dd8-d62b-4efa-bf66-262ac47eca5b
* #525b5dd8-d62b-4efa-bf66-262ac47eca5b ^designation[0].language = #en
* #525b5dd8-d62b-4efa-bf66-262ac47eca5b ^designation[0].value = "Emotional function"
* #525b5dd8-d62b-4efa-bf66-262ac47eca5b ^property[0].code = #pair
* #525b5dd8-d62b-4efa-bf66-262ac47eca5b ^property[0].valueCode = #525b5dd8_d62b_4efa_bf66_262ac47eca5b
* #525b5dd8-d62b-4efa-bf66-262ac47eca5b ^property[1].code = #status
* #525b5dd8-d62b-4efa-bf66-262ac47eca5b ^property[1].valueCode = #deprecated
* #525b5dd8-d62b-4efa-bf66-262ac47eca5b ^property[2].code = #statusBasis
* #525b5dd8-d62b-4efa-bf66-262ac47eca5b ^property[2].valueString = "inferred: first sort run of siblings"
* #525b5dd8-d62b-4efa-bf66-262ac47eca5b ^property[3].code = #lawArea
* #525b5dd8-d62b-4efa-bf66-262ac47eca5b ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #0520a107-2bb0-47b8-8856-c53e27607e51
* #0520a107-2bb0-47b8-8856-c53e27607e51 ^designation[0].language = #en
* #0520a107-2bb0-47b8-8856-c53e27607e51 ^designation[0].value = "Cognitive function"
* #0520a107-2bb0-47b8-8856-c53e27607e51 ^property[0].code = #pair
* #0520a107-2bb0-47b8-8856-c53e27607e51 ^property[0].valueCode = #0520a107_2bb0_47b8_8856_c53e27607e51
* #0520a107-2bb0-47b8-8856-c53e27607e51 ^property[1].code = #status
* #0520a107-2bb0-47b8-8856-c53e27607e51 ^property[1].valueCode = #active
* #0520a107-2bb0-47b8-8856-c53e27607e51 ^property[2].code = #statusBasis
* #0520a107-2bb0-47b8-8856-c53e27607e51 ^property[2].valueString = "confirmed: listed in KLConditionCodes119"
* #0520a107-2bb0-47b8-8856-c53e27607e51 ^property[3].code = #lawArea
* #0520a107-2bb0-47b8-8856-c53e27607e51 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #43ad3091-f684-4d6f-8885-20ecd1cf2255
* #43ad3091-f684-4d6f-8885-20ecd1cf2255 ^designation[0].language = #en
* #43ad3091-f684-4d6f-8885-20ecd1cf2255 ^designation[0].value = "Body image"
* #43ad3091-f684-4d6f-8885-20ecd1cf2255 ^designation[1].language = #da
* #43ad3091-f684-4d6f-8885-20ecd1cf2255 ^designation[1].use = $sct#900000000000013009 "Synonym"
* #43ad3091-f684-4d6f-8885-20ecd1cf2255 ^designation[1].value = "Kropsopfattelse"
* #43ad3091-f684-4d6f-8885-20ecd1cf2255 ^property[0].code = #pair
* #43ad3091-f684-4d6f-8885-20ecd1cf2255 ^property[0].valueCode = #43ad3091_f684_4d6f_8885_20ecd1cf2255
* #43ad3091-f684-4d6f-8885-20ecd1cf2255 ^property[1].code = #status
* #43ad3091-f684-4d6f-8885-20ecd1cf2255 ^property[1].valueCode = #active
* #43ad3091-f684-4d6f-8885-20ecd1cf2255 ^property[2].code = #statusBasis
* #43ad3091-f684-4d6f-8885-20ecd1cf2255 ^property[2].valueString = "confirmed: listed in KLConditionCodes119"
* #43ad3091-f684-4d6f-8885-20ecd1cf2255 ^property[3].code = #lawArea
* #43ad3091-f684-4d6f-8885-20ecd1cf2255 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #ba083ca7-fe46-41d0-acd5-85851ac8137f
* #ba083ca7-fe46-41d0-acd5-85851ac8137f ^designation[0].language = #en
* #ba083ca7-fe46-41d0-acd5-85851ac8137f ^designation[0].value = "Well-being"
* #ba083ca7-fe46-41d0-acd5-85851ac8137f ^property[0].code = #pair
* #ba083ca7-fe46-41d0-acd5-85851ac8137f ^property[0].valueCode = #Trivsel
* #ba083ca7-fe46-41d0-acd5-85851ac8137f ^property[1].code = #status
* #ba083ca7-fe46-41d0-acd5-85851ac8137f ^property[1].valueCode = #active
* #ba083ca7-fe46-41d0-acd5-85851ac8137f ^property[2].code = #statusBasis
* #ba083ca7-fe46-41d0-acd5-85851ac8137f ^property[2].valueString = "confirmed: listed in KLConditionCodes119"
* #ba083ca7-fe46-41d0-acd5-85851ac8137f ^property[3].code = #lawArea
* #ba083ca7-fe46-41d0-acd5-85851ac8137f ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #cb55874a-93d9-45c7-a25a-8ff677c24385
* #cb55874a-93d9-45c7-a25a-8ff677c24385 ^designation[0].language = #en
* #cb55874a-93d9-45c7-a25a-8ff677c24385 ^designation[0].value = "Sleep and rest"
* #cb55874a-93d9-45c7-a25a-8ff677c24385 ^property[0].code = #pair
* #cb55874a-93d9-45c7-a25a-8ff677c24385 ^property[0].valueCode = #cb55874a_93d9_45c7_a25a_8ff677c24385
* #cb55874a-93d9-45c7-a25a-8ff677c24385 ^property[1].code = #status
* #cb55874a-93d9-45c7-a25a-8ff677c24385 ^property[1].valueCode = #active
* #cb55874a-93d9-45c7-a25a-8ff677c24385 ^property[2].code = #statusBasis
* #cb55874a-93d9-45c7-a25a-8ff677c24385 ^property[2].valueString = "confirmed: listed in KLConditionCodes119"
* #cb55874a-93d9-45c7-a25a-8ff677c24385 ^property[3].code = #lawArea
* #cb55874a-93d9-45c7-a25a-8ff677c24385 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #7b3b3587-4ddd-4b93-a81b-455bfc601492
* #7b3b3587-4ddd-4b93-a81b-455bfc601492 ^designation[0].language = #en
* #7b3b3587-4ddd-4b93-a81b-455bfc601492 ^designation[0].value = "Everyday life"
* #7b3b3587-4ddd-4b93-a81b-455bfc601492 ^property[0].code = #pair
* #7b3b3587-4ddd-4b93-a81b-455bfc601492 ^property[0].valueCode = #7b3b3587_4ddd_4b93_a81b_455bfc601492
* #7b3b3587-4ddd-4b93-a81b-455bfc601492 ^property[1].code = #status
* #7b3b3587-4ddd-4b93-a81b-455bfc601492 ^property[1].valueCode = #active
* #7b3b3587-4ddd-4b93-a81b-455bfc601492 ^property[2].code = #statusBasis
* #7b3b3587-4ddd-4b93-a81b-455bfc601492 ^property[2].valueString = "confirmed: listed in KLConditionCodes119"
* #7b3b3587-4ddd-4b93-a81b-455bfc601492 ^property[3].code = #lawArea
* #7b3b3587-4ddd-4b93-a81b-455bfc601492 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #08042057-72f4-4798-a727-75ce6205dc86
* #08042057-72f4-4798-a727-75ce6205dc86 ^designation[0].language = #en
* #08042057-72f4-4798-a727-75ce6205dc86 ^designation[0].value = "Social relations"
* #08042057-72f4-4798-a727-75ce6205dc86 ^property[0].code = #pair
* #08042057-72f4-4798-a727-75ce6205dc86 ^property[0].valueCode = #08042057_72f4_4798_a727_75ce6205dc86
* #08042057-72f4-4798-a727-75ce6205dc86 ^property[1].code = #status
* #08042057-72f4-4798-a727-75ce6205dc86 ^property[1].valueCode = #active
* #08042057-72f4-4798-a727-75ce6205dc86 ^property[2].code = #statusBasis
* #08042057-72f4-4798-a727-75ce6205dc86 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #08042057-72f4-4798-a727-75ce6205dc86 ^property[3].code = #lawArea
* #08042057-72f4-4798-a727-75ce6205dc86 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #fab34c19-4805-45af-b961-56099c849744
* #fab34c19-4805-45af-b961-56099c849744 ^designation[0].language = #en
* #fab34c19-4805-45af-b961-56099c849744 ^designation[0].value = "Daily activities"
* #fab34c19-4805-45af-b961-56099c849744 ^property[0].code = #pair
* #fab34c19-4805-45af-b961-56099c849744 ^property[0].valueCode = #fab34c19_4805_45af_b961_56099c849744
* #fab34c19-4805-45af-b961-56099c849744 ^property[1].code = #status
* #fab34c19-4805-45af-b961-56099c849744 ^property[1].valueCode = #active
* #fab34c19-4805-45af-b961-56099c849744 ^property[2].code = #statusBasis
* #fab34c19-4805-45af-b961-56099c849744 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #fab34c19-4805-45af-b961-56099c849744 ^property[3].code = #lawArea
* #fab34c19-4805-45af-b961-56099c849744 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #b349c7ec-86c5-4c52-aaf2-9034d98b0e3b
* #b349c7ec-86c5-4c52-aaf2-9034d98b0e3b ^designation[0].language = #en
* #b349c7ec-86c5-4c52-aaf2-9034d98b0e3b ^designation[0].value = "Health behaviour"
* #b349c7ec-86c5-4c52-aaf2-9034d98b0e3b ^property[0].code = #pair
* #b349c7ec-86c5-4c52-aaf2-9034d98b0e3b ^property[0].valueCode = #b349c7ec_86c5_4c52_aaf2_9034d98b0e3b
* #b349c7ec-86c5-4c52-aaf2-9034d98b0e3b ^property[1].code = #status
* #b349c7ec-86c5-4c52-aaf2-9034d98b0e3b ^property[1].valueCode = #active
* #b349c7ec-86c5-4c52-aaf2-9034d98b0e3b ^property[2].code = #statusBasis
* #b349c7ec-86c5-4c52-aaf2-9034d98b0e3b ^property[2].valueString = "confirmed: listed in KLConditionCodes119"
* #b349c7ec-86c5-4c52-aaf2-9034d98b0e3b ^property[3].code = #lawArea
* #b349c7ec-86c5-4c52-aaf2-9034d98b0e3b ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #1a34ed6c-083b-451f-b8c8-137f99126b0c
* #1a34ed6c-083b-451f-b8c8-137f99126b0c ^designation[0].language = #en
* #1a34ed6c-083b-451f-b8c8-137f99126b0c ^designation[0].value = "Tobacco and nicotine"
* #1a34ed6c-083b-451f-b8c8-137f99126b0c ^property[0].code = #pair
* #1a34ed6c-083b-451f-b8c8-137f99126b0c ^property[0].valueCode = #1a34ed6c_083b_451f_b8c8_137f99126b0c
* #1a34ed6c-083b-451f-b8c8-137f99126b0c ^property[1].code = #status
* #1a34ed6c-083b-451f-b8c8-137f99126b0c ^property[1].valueCode = #active
* #1a34ed6c-083b-451f-b8c8-137f99126b0c ^property[2].code = #statusBasis
* #1a34ed6c-083b-451f-b8c8-137f99126b0c ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #1a34ed6c-083b-451f-b8c8-137f99126b0c ^property[3].code = #lawArea
* #1a34ed6c-083b-451f-b8c8-137f99126b0c ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #57b8979f-cf46-4312-aafa-3a0dd93aa921
* #57b8979f-cf46-4312-aafa-3a0dd93aa921 ^designation[0].language = #en
* #57b8979f-cf46-4312-aafa-3a0dd93aa921 ^designation[0].value = "Alcohol"
* #57b8979f-cf46-4312-aafa-3a0dd93aa921 ^property[0].code = #pair
* #57b8979f-cf46-4312-aafa-3a0dd93aa921 ^property[0].valueCode = #57b8979f_cf46_4312_aafa_3a0dd93aa921
* #57b8979f-cf46-4312-aafa-3a0dd93aa921 ^property[1].code = #status
* #57b8979f-cf46-4312-aafa-3a0dd93aa921 ^property[1].valueCode = #active
* #57b8979f-cf46-4312-aafa-3a0dd93aa921 ^property[2].code = #statusBasis
* #57b8979f-cf46-4312-aafa-3a0dd93aa921 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #57b8979f-cf46-4312-aafa-3a0dd93aa921 ^property[3].code = #lawArea
* #57b8979f-cf46-4312-aafa-3a0dd93aa921 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #bb7e9e71-73f6-4ec6-a0bf-eaec1e5982b4
* #bb7e9e71-73f6-4ec6-a0bf-eaec1e5982b4 ^designation[0].language = #en
* #bb7e9e71-73f6-4ec6-a0bf-eaec1e5982b4 ^designation[0].value = "Health literacy"
* #bb7e9e71-73f6-4ec6-a0bf-eaec1e5982b4 ^property[0].code = #pair
* #bb7e9e71-73f6-4ec6-a0bf-eaec1e5982b4 ^property[0].valueCode = #bb7e9e71_73f6_4ec6_a0bf_eaec1e5982b4
* #bb7e9e71-73f6-4ec6-a0bf-eaec1e5982b4 ^property[1].code = #status
* #bb7e9e71-73f6-4ec6-a0bf-eaec1e5982b4 ^property[1].valueCode = #active
* #bb7e9e71-73f6-4ec6-a0bf-eaec1e5982b4 ^property[2].code = #statusBasis
* #bb7e9e71-73f6-4ec6-a0bf-eaec1e5982b4 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #bb7e9e71-73f6-4ec6-a0bf-eaec1e5982b4 ^property[3].code = #lawArea
* #bb7e9e71-73f6-4ec6-a0bf-eaec1e5982b4 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #f0b62265-6c83-4239-af97-4d6e9ba9dea7
* #f0b62265-6c83-4239-af97-4d6e9ba9dea7 ^designation[0].language = #en
* #f0b62265-6c83-4239-af97-4d6e9ba9dea7 ^designation[0].value = "Medicines and drugs"
* #f0b62265-6c83-4239-af97-4d6e9ba9dea7 ^property[0].code = #pair
* #f0b62265-6c83-4239-af97-4d6e9ba9dea7 ^property[0].valueCode = #f0b62265_6c83_4239_af97_4d6e9ba9dea7
* #f0b62265-6c83-4239-af97-4d6e9ba9dea7 ^property[1].code = #status
* #f0b62265-6c83-4239-af97-4d6e9ba9dea7 ^property[1].valueCode = #active
* #f0b62265-6c83-4239-af97-4d6e9ba9dea7 ^property[2].code = #statusBasis
* #f0b62265-6c83-4239-af97-4d6e9ba9dea7 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #f0b62265-6c83-4239-af97-4d6e9ba9dea7 ^property[3].code = #lawArea
* #f0b62265-6c83-4239-af97-4d6e9ba9dea7 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #f1f1eee3-a3ea-4ca1-bfa9-ebb381af1a1f
* #f1f1eee3-a3ea-4ca1-bfa9-ebb381af1a1f ^designation[0].language = #en
* #f1f1eee3-a3ea-4ca1-bfa9-ebb381af1a1f ^designation[0].value = "Physical activity"
* #f1f1eee3-a3ea-4ca1-bfa9-ebb381af1a1f ^property[0].code = #pair
* #f1f1eee3-a3ea-4ca1-bfa9-ebb381af1a1f ^property[0].valueCode = #f1f1eee3_a3ea_4ca1_bfa9_ebb381af1a1f
* #f1f1eee3-a3ea-4ca1-bfa9-ebb381af1a1f ^property[1].code = #status
* #f1f1eee3-a3ea-4ca1-bfa9-ebb381af1a1f ^property[1].valueCode = #active
* #f1f1eee3-a3ea-4ca1-bfa9-ebb381af1a1f ^property[2].code = #statusBasis
* #f1f1eee3-a3ea-4ca1-bfa9-ebb381af1a1f ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #f1f1eee3-a3ea-4ca1-bfa9-ebb381af1a1f ^property[3].code = #lawArea
* #f1f1eee3-a3ea-4ca1-bfa9-ebb381af1a1f ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #f715168e-125b-4d00-8e93-2ca4147ed13f
* #f715168e-125b-4d00-8e93-2ca4147ed13f ^designation[0].language = #en
* #f715168e-125b-4d00-8e93-2ca4147ed13f ^designation[0].value = "Eating pattern"
* #f715168e-125b-4d00-8e93-2ca4147ed13f ^property[0].code = #pair
* #f715168e-125b-4d00-8e93-2ca4147ed13f ^property[0].valueCode = #f715168e_125b_4d00_8e93_2ca4147ed13f
* #f715168e-125b-4d00-8e93-2ca4147ed13f ^property[1].code = #status
* #f715168e-125b-4d00-8e93-2ca4147ed13f ^property[1].valueCode = #active
* #f715168e-125b-4d00-8e93-2ca4147ed13f ^property[2].code = #statusBasis
* #f715168e-125b-4d00-8e93-2ca4147ed13f ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #f715168e-125b-4d00-8e93-2ca4147ed13f ^property[3].code = #lawArea
* #f715168e-125b-4d00-8e93-2ca4147ed13f ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #d03da587-94dc-46e6-ba71-eb1e43ec7df6
* #d03da587-94dc-46e6-ba71-eb1e43ec7df6 ^designation[0].language = #en
* #d03da587-94dc-46e6-ba71-eb1e43ec7df6 ^designation[0].value = "The body"
* #d03da587-94dc-46e6-ba71-eb1e43ec7df6 ^property[0].code = #pair
* #d03da587-94dc-46e6-ba71-eb1e43ec7df6 ^property[0].valueCode = #d03da587_94dc_46e6_ba71_eb1e43ec7df6
* #d03da587-94dc-46e6-ba71-eb1e43ec7df6 ^property[1].code = #status
* #d03da587-94dc-46e6-ba71-eb1e43ec7df6 ^property[1].valueCode = #active
* #d03da587-94dc-46e6-ba71-eb1e43ec7df6 ^property[2].code = #statusBasis
* #d03da587-94dc-46e6-ba71-eb1e43ec7df6 ^property[2].valueString = "confirmed: listed in KLConditionCodes119"
* #d03da587-94dc-46e6-ba71-eb1e43ec7df6 ^property[3].code = #lawArea
* #d03da587-94dc-46e6-ba71-eb1e43ec7df6 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #43f0b6da-11da-4eed-b00b-19b2177690b5
* #43f0b6da-11da-4eed-b00b-19b2177690b5 ^designation[0].language = #en
* #43f0b6da-11da-4eed-b00b-19b2177690b5 ^designation[0].value = "Handling objects"
* #43f0b6da-11da-4eed-b00b-19b2177690b5 ^property[0].code = #pair
* #43f0b6da-11da-4eed-b00b-19b2177690b5 ^property[0].valueCode = #43f0b6da_11da_4eed_b00b_19b2177690b5
* #43f0b6da-11da-4eed-b00b-19b2177690b5 ^property[1].code = #status
* #43f0b6da-11da-4eed-b00b-19b2177690b5 ^property[1].valueCode = #active
* #43f0b6da-11da-4eed-b00b-19b2177690b5 ^property[2].code = #statusBasis
* #43f0b6da-11da-4eed-b00b-19b2177690b5 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #43f0b6da-11da-4eed-b00b-19b2177690b5 ^property[3].code = #lawArea
* #43f0b6da-11da-4eed-b00b-19b2177690b5 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #880cdd75-c63a-44a0-a4e4-8209644c8628
* #880cdd75-c63a-44a0-a4e4-8209644c8628 ^designation[0].language = #en
* #880cdd75-c63a-44a0-a4e4-8209644c8628 ^designation[0].value = "Continence"
* #880cdd75-c63a-44a0-a4e4-8209644c8628 ^property[0].code = #pair
* #880cdd75-c63a-44a0-a4e4-8209644c8628 ^property[0].valueCode = #880cdd75_c63a_44a0_a4e4_8209644c8628
* #880cdd75-c63a-44a0-a4e4-8209644c8628 ^property[1].code = #status
* #880cdd75-c63a-44a0-a4e4-8209644c8628 ^property[1].valueCode = #active
* #880cdd75-c63a-44a0-a4e4-8209644c8628 ^property[2].code = #statusBasis
* #880cdd75-c63a-44a0-a4e4-8209644c8628 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #880cdd75-c63a-44a0-a4e4-8209644c8628 ^property[3].code = #lawArea
* #880cdd75-c63a-44a0-a4e4-8209644c8628 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #abc0b770-d080-4cc8-851a-aa62556730e6
* #abc0b770-d080-4cc8-851a-aa62556730e6 ^designation[0].language = #en
* #abc0b770-d080-4cc8-851a-aa62556730e6 ^designation[0].value = "Mobility and movement"
* #abc0b770-d080-4cc8-851a-aa62556730e6 ^property[0].code = #pair
* #abc0b770-d080-4cc8-851a-aa62556730e6 ^property[0].valueCode = #abc0b770_d080_4cc8_851a_aa62556730e6
* #abc0b770-d080-4cc8-851a-aa62556730e6 ^property[1].code = #status
* #abc0b770-d080-4cc8-851a-aa62556730e6 ^property[1].valueCode = #active
* #abc0b770-d080-4cc8-851a-aa62556730e6 ^property[2].code = #statusBasis
* #abc0b770-d080-4cc8-851a-aa62556730e6 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #abc0b770-d080-4cc8-851a-aa62556730e6 ^property[3].code = #lawArea
* #abc0b770-d080-4cc8-851a-aa62556730e6 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #c0ee1cf6-47a9-4523-8fda-a80a13e28e30
* #c0ee1cf6-47a9-4523-8fda-a80a13e28e30 ^designation[0].language = #en
* #c0ee1cf6-47a9-4523-8fda-a80a13e28e30 ^designation[0].value = "Nutrition"
* #c0ee1cf6-47a9-4523-8fda-a80a13e28e30 ^property[0].code = #pair
* #c0ee1cf6-47a9-4523-8fda-a80a13e28e30 ^property[0].valueCode = #c0ee1cf6_47a9_4523_8fda_a80a13e28e30
* #c0ee1cf6-47a9-4523-8fda-a80a13e28e30 ^property[1].code = #status
* #c0ee1cf6-47a9-4523-8fda-a80a13e28e30 ^property[1].valueCode = #active
* #c0ee1cf6-47a9-4523-8fda-a80a13e28e30 ^property[2].code = #statusBasis
* #c0ee1cf6-47a9-4523-8fda-a80a13e28e30 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #c0ee1cf6-47a9-4523-8fda-a80a13e28e30 ^property[3].code = #lawArea
* #c0ee1cf6-47a9-4523-8fda-a80a13e28e30 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #e33396bb-019a-4fda-b901-1dbfdea1fc10
* #e33396bb-019a-4fda-b901-1dbfdea1fc10 ^designation[0].language = #en
* #e33396bb-019a-4fda-b901-1dbfdea1fc10 ^designation[0].value = "Respiration"
* #e33396bb-019a-4fda-b901-1dbfdea1fc10 ^property[0].code = #pair
* #e33396bb-019a-4fda-b901-1dbfdea1fc10 ^property[0].valueCode = #e33396bb_019a_4fda_b901_1dbfdea1fc10
* #e33396bb-019a-4fda-b901-1dbfdea1fc10 ^property[1].code = #status
* #e33396bb-019a-4fda-b901-1dbfdea1fc10 ^property[1].valueCode = #active
* #e33396bb-019a-4fda-b901-1dbfdea1fc10 ^property[2].code = #statusBasis
* #e33396bb-019a-4fda-b901-1dbfdea1fc10 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #e33396bb-019a-4fda-b901-1dbfdea1fc10 ^property[3].code = #lawArea
* #e33396bb-019a-4fda-b901-1dbfdea1fc10 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #e3ff3fea-a4ff-4c7b-ad04-f4aad2e67fd3
* #e3ff3fea-a4ff-4c7b-ad04-f4aad2e67fd3 ^designation[0].language = #en
* #e3ff3fea-a4ff-4c7b-ad04-f4aad2e67fd3 ^designation[0].value = "Circulation"
* #e3ff3fea-a4ff-4c7b-ad04-f4aad2e67fd3 ^property[0].code = #pair
* #e3ff3fea-a4ff-4c7b-ad04-f4aad2e67fd3 ^property[0].valueCode = #e3ff3fea_a4ff_4c7b_ad04_f4aad2e67fd3
* #e3ff3fea-a4ff-4c7b-ad04-f4aad2e67fd3 ^property[1].code = #status
* #e3ff3fea-a4ff-4c7b-ad04-f4aad2e67fd3 ^property[1].valueCode = #active
* #e3ff3fea-a4ff-4c7b-ad04-f4aad2e67fd3 ^property[2].code = #statusBasis
* #e3ff3fea-a4ff-4c7b-ad04-f4aad2e67fd3 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #e3ff3fea-a4ff-4c7b-ad04-f4aad2e67fd3 ^property[3].code = #lawArea
* #e3ff3fea-a4ff-4c7b-ad04-f4aad2e67fd3 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #e7531532-7b7f-4ac0-863a-0b6a4cbe6ce2
* #e7531532-7b7f-4ac0-863a-0b6a4cbe6ce2 ^designation[0].language = #en
* #e7531532-7b7f-4ac0-863a-0b6a4cbe6ce2 ^designation[0].value = "Pain"
* #e7531532-7b7f-4ac0-863a-0b6a4cbe6ce2 ^property[0].code = #pair
* #e7531532-7b7f-4ac0-863a-0b6a4cbe6ce2 ^property[0].valueCode = #e7531532_7b7f_4ac0_863a_0b6a4cbe6ce2
* #e7531532-7b7f-4ac0-863a-0b6a4cbe6ce2 ^property[1].code = #status
* #e7531532-7b7f-4ac0-863a-0b6a4cbe6ce2 ^property[1].valueCode = #active
* #e7531532-7b7f-4ac0-863a-0b6a4cbe6ce2 ^property[2].code = #statusBasis
* #e7531532-7b7f-4ac0-863a-0b6a4cbe6ce2 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #e7531532-7b7f-4ac0-863a-0b6a4cbe6ce2 ^property[3].code = #lawArea
* #e7531532-7b7f-4ac0-863a-0b6a4cbe6ce2 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #febbd20d-f5ff-41e7-bf12-dfa0700678e0
* #febbd20d-f5ff-41e7-bf12-dfa0700678e0 ^designation[0].language = #en
* #febbd20d-f5ff-41e7-bf12-dfa0700678e0 ^designation[0].value = "Weight"
* #febbd20d-f5ff-41e7-bf12-dfa0700678e0 ^property[0].code = #pair
* #febbd20d-f5ff-41e7-bf12-dfa0700678e0 ^property[0].valueCode = #febbd20d_f5ff_41e7_bf12_dfa0700678e0
* #febbd20d-f5ff-41e7-bf12-dfa0700678e0 ^property[1].code = #status
* #febbd20d-f5ff-41e7-bf12-dfa0700678e0 ^property[1].valueCode = #active
* #febbd20d-f5ff-41e7-bf12-dfa0700678e0 ^property[2].code = #statusBasis
* #febbd20d-f5ff-41e7-bf12-dfa0700678e0 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #febbd20d-f5ff-41e7-bf12-dfa0700678e0 ^property[3].code = #lawArea
* #febbd20d-f5ff-41e7-bf12-dfa0700678e0 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #102ea764-d2cf-4a24-979d-68c2e8d638cf
* #102ea764-d2cf-4a24-979d-68c2e8d638cf ^designation[0].language = #en
* #102ea764-d2cf-4a24-979d-68c2e8d638cf ^designation[0].value = "Interventions in municipal health promotion and prevention"
* #102ea764-d2cf-4a24-979d-68c2e8d638cf ^property[0].code = #pair
* #102ea764-d2cf-4a24-979d-68c2e8d638cf ^property[0].valueCode = #102ea764_d2cf_4a24_979d_68c2e8d638cf
* #102ea764-d2cf-4a24-979d-68c2e8d638cf ^property[1].code = #status
* #102ea764-d2cf-4a24-979d-68c2e8d638cf ^property[1].valueCode = #active
* #102ea764-d2cf-4a24-979d-68c2e8d638cf ^property[2].code = #statusBasis
* #102ea764-d2cf-4a24-979d-68c2e8d638cf ^property[2].valueString = "inferred: second sort run of siblings"
* #102ea764-d2cf-4a24-979d-68c2e8d638cf ^property[3].code = #lawArea
* #102ea764-d2cf-4a24-979d-68c2e8d638cf ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #c203c6b5-3be0-40a8-8204-e93751deabf5
* #c203c6b5-3be0-40a8-8204-e93751deabf5 ^designation[0].language = #en
* #c203c6b5-3be0-40a8-8204-e93751deabf5 ^designation[0].value = "Smoking cessation"
* #c203c6b5-3be0-40a8-8204-e93751deabf5 ^property[0].code = #pair
* #c203c6b5-3be0-40a8-8204-e93751deabf5 ^property[0].valueCode = #c203c6b5_3be0_40a8_8204_e93751deabf5
* #c203c6b5-3be0-40a8-8204-e93751deabf5 ^property[1].code = #status
* #c203c6b5-3be0-40a8-8204-e93751deabf5 ^property[1].valueCode = #deprecated
* #c203c6b5-3be0-40a8-8204-e93751deabf5 ^property[2].code = #statusBasis
* #c203c6b5-3be0-40a8-8204-e93751deabf5 ^property[2].valueString = "inferred: first sort run of siblings"
* #c203c6b5-3be0-40a8-8204-e93751deabf5 ^property[3].code = #lawArea
* #c203c6b5-3be0-40a8-8204-e93751deabf5 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #01a500f6-c221-4fd0-b518-cd361218b60d
* #01a500f6-c221-4fd0-b518-cd361218b60d ^designation[0].language = #en
* #01a500f6-c221-4fd0-b518-cd361218b60d ^designation[0].value = "Practical cooking"
* #01a500f6-c221-4fd0-b518-cd361218b60d ^property[0].code = #pair
* #01a500f6-c221-4fd0-b518-cd361218b60d ^property[0].valueCode = #01a500f6_c221_4fd0_b518_cd361218b60d
* #01a500f6-c221-4fd0-b518-cd361218b60d ^property[1].code = #status
* #01a500f6-c221-4fd0-b518-cd361218b60d ^property[1].valueCode = #active
* #01a500f6-c221-4fd0-b518-cd361218b60d ^property[2].code = #statusBasis
* #01a500f6-c221-4fd0-b518-cd361218b60d ^property[2].valueString = "confirmed: listed in KLInterventionCodes119"
* #01a500f6-c221-4fd0-b518-cd361218b60d ^property[3].code = #lawArea
* #01a500f6-c221-4fd0-b518-cd361218b60d ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #03a3ebdb-9e2d-4be1-b32b-42f0bd2a3362
* #03a3ebdb-9e2d-4be1-b32b-42f0bd2a3362 ^designation[0].language = #en
* #03a3ebdb-9e2d-4be1-b32b-42f0bd2a3362 ^designation[0].value = "Closing interview"
* #03a3ebdb-9e2d-4be1-b32b-42f0bd2a3362 ^property[0].code = #pair
* #03a3ebdb-9e2d-4be1-b32b-42f0bd2a3362 ^property[0].valueCode = #03a3ebdb_9e2d_4be1_b32b_42f0bd2a3362
* #03a3ebdb-9e2d-4be1-b32b-42f0bd2a3362 ^property[1].code = #status
* #03a3ebdb-9e2d-4be1-b32b-42f0bd2a3362 ^property[1].valueCode = #active
* #03a3ebdb-9e2d-4be1-b32b-42f0bd2a3362 ^property[2].code = #statusBasis
* #03a3ebdb-9e2d-4be1-b32b-42f0bd2a3362 ^property[2].valueString = "confirmed: listed in KLInterventionCodes119"
* #03a3ebdb-9e2d-4be1-b32b-42f0bd2a3362 ^property[3].code = #lawArea
* #03a3ebdb-9e2d-4be1-b32b-42f0bd2a3362 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #61692d91-69b8-4830-9453-3d58454e49d3
* #61692d91-69b8-4830-9453-3d58454e49d3 ^designation[0].language = #en
* #61692d91-69b8-4830-9453-3d58454e49d3 ^designation[0].value = "Skills training"
* #61692d91-69b8-4830-9453-3d58454e49d3 ^property[0].code = #pair
* #61692d91-69b8-4830-9453-3d58454e49d3 ^property[0].valueCode = #61692d91_69b8_4830_9453_3d58454e49d3
* #61692d91-69b8-4830-9453-3d58454e49d3 ^property[1].code = #status
* #61692d91-69b8-4830-9453-3d58454e49d3 ^property[1].valueCode = #active
* #61692d91-69b8-4830-9453-3d58454e49d3 ^property[2].code = #statusBasis
* #61692d91-69b8-4830-9453-3d58454e49d3 ^property[2].valueString = "confirmed: listed in KLInterventionCodes119"
* #61692d91-69b8-4830-9453-3d58454e49d3 ^property[3].code = #lawArea
* #61692d91-69b8-4830-9453-3d58454e49d3 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #6d24992e-e0a2-43e7-bc27-0234622a8655
* #6d24992e-e0a2-43e7-bc27-0234622a8655 ^designation[0].language = #en
* #6d24992e-e0a2-43e7-bc27-0234622a8655 ^designation[0].value = "Nicotine and tobacco cessation"
* #6d24992e-e0a2-43e7-bc27-0234622a8655 ^property[0].code = #pair
* #6d24992e-e0a2-43e7-bc27-0234622a8655 ^property[0].valueCode = #Nikotin_og_tobaksafvaenning
* #6d24992e-e0a2-43e7-bc27-0234622a8655 ^property[1].code = #status
* #6d24992e-e0a2-43e7-bc27-0234622a8655 ^property[1].valueCode = #active
* #6d24992e-e0a2-43e7-bc27-0234622a8655 ^property[2].code = #statusBasis
* #6d24992e-e0a2-43e7-bc27-0234622a8655 ^property[2].valueString = "confirmed: listed in KLInterventionCodes119"
* #6d24992e-e0a2-43e7-bc27-0234622a8655 ^property[3].code = #lawArea
* #6d24992e-e0a2-43e7-bc27-0234622a8655 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #6eddbaf7-2a73-49d4-91e7-6138d419f58c
* #6eddbaf7-2a73-49d4-91e7-6138d419f58c ^designation[0].language = #en
* #6eddbaf7-2a73-49d4-91e7-6138d419f58c ^designation[0].value = "Clarifying interview"
* #6eddbaf7-2a73-49d4-91e7-6138d419f58c ^property[0].code = #pair
* #6eddbaf7-2a73-49d4-91e7-6138d419f58c ^property[0].valueCode = #6eddbaf7_2a73_49d4_91e7_6138d419f58c
* #6eddbaf7-2a73-49d4-91e7-6138d419f58c ^property[1].code = #status
* #6eddbaf7-2a73-49d4-91e7-6138d419f58c ^property[1].valueCode = #active
* #6eddbaf7-2a73-49d4-91e7-6138d419f58c ^property[2].code = #statusBasis
* #6eddbaf7-2a73-49d4-91e7-6138d419f58c ^property[2].valueString = "confirmed: listed in KLInterventionCodes119"
* #6eddbaf7-2a73-49d4-91e7-6138d419f58c ^property[3].code = #lawArea
* #6eddbaf7-2a73-49d4-91e7-6138d419f58c ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #924e9828-84cf-4689-9551-0ebb6dc71b98
* #924e9828-84cf-4689-9551-0ebb6dc71b98 ^designation[0].language = #en
* #924e9828-84cf-4689-9551-0ebb6dc71b98 ^designation[0].value = "Talk about alcohol"
* #924e9828-84cf-4689-9551-0ebb6dc71b98 ^property[0].code = #pair
* #924e9828-84cf-4689-9551-0ebb6dc71b98 ^property[0].valueCode = #924e9828_84cf_4689_9551_0ebb6dc71b98
* #924e9828-84cf-4689-9551-0ebb6dc71b98 ^property[1].code = #status
* #924e9828-84cf-4689-9551-0ebb6dc71b98 ^property[1].valueCode = #active
* #924e9828-84cf-4689-9551-0ebb6dc71b98 ^property[2].code = #statusBasis
* #924e9828-84cf-4689-9551-0ebb6dc71b98 ^property[2].valueString = "confirmed: listed in KLInterventionCodes119"
* #924e9828-84cf-4689-9551-0ebb6dc71b98 ^property[3].code = #lawArea
* #924e9828-84cf-4689-9551-0ebb6dc71b98 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #ab87c0b5-40be-4e0a-b749-d9f833bfed2d
* #ab87c0b5-40be-4e0a-b749-d9f833bfed2d ^designation[0].language = #en
* #ab87c0b5-40be-4e0a-b749-d9f833bfed2d ^designation[0].value = "Physical training"
* #ab87c0b5-40be-4e0a-b749-d9f833bfed2d ^property[0].code = #pair
* #ab87c0b5-40be-4e0a-b749-d9f833bfed2d ^property[0].valueCode = #ab87c0b5_40be_4e0a_b749_d9f833bfed2d
* #ab87c0b5-40be-4e0a-b749-d9f833bfed2d ^property[1].code = #status
* #ab87c0b5-40be-4e0a-b749-d9f833bfed2d ^property[1].valueCode = #active
* #ab87c0b5-40be-4e0a-b749-d9f833bfed2d ^property[2].code = #statusBasis
* #ab87c0b5-40be-4e0a-b749-d9f833bfed2d ^property[2].valueString = "confirmed: listed in KLInterventionCodes119"
* #ab87c0b5-40be-4e0a-b749-d9f833bfed2d ^property[3].code = #lawArea
* #ab87c0b5-40be-4e0a-b749-d9f833bfed2d ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #abe847e0-1ce0-44dc-a675-ce05b66f47e6
* #abe847e0-1ce0-44dc-a675-ce05b66f47e6 ^designation[0].language = #en
* #abe847e0-1ce0-44dc-a675-ce05b66f47e6 ^designation[0].value = "Guidance on and introduction to physical activities"
* #abe847e0-1ce0-44dc-a675-ce05b66f47e6 ^property[0].code = #pair
* #abe847e0-1ce0-44dc-a675-ce05b66f47e6 ^property[0].valueCode = #abe847e0_1ce0_44dc_a675_ce05b66f47e6
* #abe847e0-1ce0-44dc-a675-ce05b66f47e6 ^property[1].code = #status
* #abe847e0-1ce0-44dc-a675-ce05b66f47e6 ^property[1].valueCode = #active
* #abe847e0-1ce0-44dc-a675-ce05b66f47e6 ^property[2].code = #statusBasis
* #abe847e0-1ce0-44dc-a675-ce05b66f47e6 ^property[2].valueString = "confirmed: listed in KLInterventionCodes119"
* #abe847e0-1ce0-44dc-a675-ce05b66f47e6 ^property[3].code = #lawArea
* #abe847e0-1ce0-44dc-a675-ce05b66f47e6 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #c9a99304-1788-43b7-b7be-e187b092ae9c
* #c9a99304-1788-43b7-b7be-e187b092ae9c ^designation[0].language = #en
* #c9a99304-1788-43b7-b7be-e187b092ae9c ^designation[0].value = "Dietary guidance"
* #c9a99304-1788-43b7-b7be-e187b092ae9c ^property[0].code = #pair
* #c9a99304-1788-43b7-b7be-e187b092ae9c ^property[0].valueCode = #c9a99304_1788_43b7_b7be_e187b092ae9c
* #c9a99304-1788-43b7-b7be-e187b092ae9c ^property[1].code = #status
* #c9a99304-1788-43b7-b7be-e187b092ae9c ^property[1].valueCode = #active
* #c9a99304-1788-43b7-b7be-e187b092ae9c ^property[2].code = #statusBasis
* #c9a99304-1788-43b7-b7be-e187b092ae9c ^property[2].valueString = "confirmed: listed in KLInterventionCodes119"
* #c9a99304-1788-43b7-b7be-e187b092ae9c ^property[3].code = #lawArea
* #c9a99304-1788-43b7-b7be-e187b092ae9c ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #cf7a55c2-7061-47ed-b7c5-e29620fe93bf
* #cf7a55c2-7061-47ed-b7c5-e29620fe93bf ^designation[0].language = #en
* #cf7a55c2-7061-47ed-b7c5-e29620fe93bf ^designation[0].value = "Dietetic treatment"
* #cf7a55c2-7061-47ed-b7c5-e29620fe93bf ^property[0].code = #pair
* #cf7a55c2-7061-47ed-b7c5-e29620fe93bf ^property[0].valueCode = #cf7a55c2_7061_47ed_b7c5_e29620fe93bf
* #cf7a55c2-7061-47ed-b7c5-e29620fe93bf ^property[1].code = #status
* #cf7a55c2-7061-47ed-b7c5-e29620fe93bf ^property[1].valueCode = #active
* #cf7a55c2-7061-47ed-b7c5-e29620fe93bf ^property[2].code = #statusBasis
* #cf7a55c2-7061-47ed-b7c5-e29620fe93bf ^property[2].valueString = "confirmed: listed in KLInterventionCodes119"
* #cf7a55c2-7061-47ed-b7c5-e29620fe93bf ^property[3].code = #lawArea
* #cf7a55c2-7061-47ed-b7c5-e29620fe93bf ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #d1e016b5-150a-4ac4-97ba-d3e19e28471e
* #d1e016b5-150a-4ac4-97ba-d3e19e28471e ^designation[0].language = #en
* #d1e016b5-150a-4ac4-97ba-d3e19e28471e ^designation[0].value = "Follow-up"
* #d1e016b5-150a-4ac4-97ba-d3e19e28471e ^property[0].code = #pair
* #d1e016b5-150a-4ac4-97ba-d3e19e28471e ^property[0].valueCode = #d1e016b5_150a_4ac4_97ba_d3e19e28471e
* #d1e016b5-150a-4ac4-97ba-d3e19e28471e ^property[1].code = #status
* #d1e016b5-150a-4ac4-97ba-d3e19e28471e ^property[1].valueCode = #active
* #d1e016b5-150a-4ac4-97ba-d3e19e28471e ^property[2].code = #statusBasis
* #d1e016b5-150a-4ac4-97ba-d3e19e28471e ^property[2].valueString = "confirmed: listed in KLInterventionCodes119"
* #d1e016b5-150a-4ac4-97ba-d3e19e28471e ^property[3].code = #lawArea
* #d1e016b5-150a-4ac4-97ba-d3e19e28471e ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #e71b7d85-5c78-49c2-8624-8499d162317b
* #e71b7d85-5c78-49c2-8624-8499d162317b ^designation[0].language = #en
* #e71b7d85-5c78-49c2-8624-8499d162317b ^designation[0].value = "Managing illness"
* #e71b7d85-5c78-49c2-8624-8499d162317b ^property[0].code = #pair
* #e71b7d85-5c78-49c2-8624-8499d162317b ^property[0].valueCode = #e71b7d85_5c78_49c2_8624_8499d162317b
* #e71b7d85-5c78-49c2-8624-8499d162317b ^property[1].code = #status
* #e71b7d85-5c78-49c2-8624-8499d162317b ^property[1].valueCode = #active
* #e71b7d85-5c78-49c2-8624-8499d162317b ^property[2].code = #statusBasis
* #e71b7d85-5c78-49c2-8624-8499d162317b ^property[2].valueString = "confirmed: listed in KLInterventionCodes119"
* #e71b7d85-5c78-49c2-8624-8499d162317b ^property[3].code = #lawArea
* #e71b7d85-5c78-49c2-8624-8499d162317b ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #ee5606ac-1bed-487e-aa3c-72dcc30ec037
* #ee5606ac-1bed-487e-aa3c-72dcc30ec037 ^designation[0].language = #en
* #ee5606ac-1bed-487e-aa3c-72dcc30ec037 ^designation[0].value = "Needs interview"
* #ee5606ac-1bed-487e-aa3c-72dcc30ec037 ^property[0].code = #pair
* #ee5606ac-1bed-487e-aa3c-72dcc30ec037 ^property[0].valueCode = #ee5606ac_1bed_487e_aa3c_72dcc30ec037
* #ee5606ac-1bed-487e-aa3c-72dcc30ec037 ^property[1].code = #status
* #ee5606ac-1bed-487e-aa3c-72dcc30ec037 ^property[1].valueCode = #active
* #ee5606ac-1bed-487e-aa3c-72dcc30ec037 ^property[2].code = #statusBasis
* #ee5606ac-1bed-487e-aa3c-72dcc30ec037 ^property[2].valueString = "confirmed: listed in KLInterventionCodes119"
* #ee5606ac-1bed-487e-aa3c-72dcc30ec037 ^property[3].code = #lawArea
* #ee5606ac-1bed-487e-aa3c-72dcc30ec037 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #f30cab6d-2a42-4358-99d7-811127fb6e05
* #f30cab6d-2a42-4358-99d7-811127fb6e05 ^designation[0].language = #en
* #f30cab6d-2a42-4358-99d7-811127fb6e05 ^designation[0].value = "Mental coping"
* #f30cab6d-2a42-4358-99d7-811127fb6e05 ^property[0].code = #pair
* #f30cab6d-2a42-4358-99d7-811127fb6e05 ^property[0].valueCode = #f30cab6d_2a42_4358_99d7_811127fb6e05
* #f30cab6d-2a42-4358-99d7-811127fb6e05 ^property[1].code = #status
* #f30cab6d-2a42-4358-99d7-811127fb6e05 ^property[1].valueCode = #active
* #f30cab6d-2a42-4358-99d7-811127fb6e05 ^property[2].code = #statusBasis
* #f30cab6d-2a42-4358-99d7-811127fb6e05 ^property[2].valueString = "confirmed: listed in KLInterventionCodes119"
* #f30cab6d-2a42-4358-99d7-811127fb6e05 ^property[3].code = #lawArea
* #f30cab6d-2a42-4358-99d7-811127fb6e05 ^property[3].valueCoding = FkiLawAreaCodes#sul-119
* #2c02a704-deee-4878-9378-1167613b3da6
* #2c02a704-deee-4878-9378-1167613b3da6 ^designation[0].language = #en
* #2c02a704-deee-4878-9378-1167613b3da6 ^designation[0].value = "Functioning scale"
* #2c02a704-deee-4878-9378-1167613b3da6 ^property[0].code = #pair
* #2c02a704-deee-4878-9378-1167613b3da6 ^property[0].valueCode = #B
* #2c02a704-deee-4878-9378-1167613b3da6 ^property[1].code = #status
* #2c02a704-deee-4878-9378-1167613b3da6 ^property[1].valueCode = #active
* #2c02a704-deee-4878-9378-1167613b3da6 ^property[2].code = #statusBasis
* #2c02a704-deee-4878-9378-1167613b3da6 ^property[2].valueString = "inferred: second sort run of siblings"
* #2c02a704-deee-4878-9378-1167613b3da6 ^property[3].code = #lawArea
* #2c02a704-deee-4878-9378-1167613b3da6 ^property[3].valueCoding = FkiLawAreaCodes#several
* #1ceef776-0cfa-4acd-b222-c5bb2424e0c1
* #1ceef776-0cfa-4acd-b222-c5bb2424e0c1 ^designation[0].language = #en
* #1ceef776-0cfa-4acd-b222-c5bb2424e0c1 ^designation[0].value = "3: severe limitations"
* #1ceef776-0cfa-4acd-b222-c5bb2424e0c1 ^property[0].code = #pair
* #1ceef776-0cfa-4acd-b222-c5bb2424e0c1 ^property[0].valueCode = #B4
* #1ceef776-0cfa-4acd-b222-c5bb2424e0c1 ^property[1].code = #status
* #1ceef776-0cfa-4acd-b222-c5bb2424e0c1 ^property[1].valueCode = #active
* #1ceef776-0cfa-4acd-b222-c5bb2424e0c1 ^property[2].code = #statusBasis
* #1ceef776-0cfa-4acd-b222-c5bb2424e0c1 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #1ceef776-0cfa-4acd-b222-c5bb2424e0c1 ^property[3].code = #lawArea
* #1ceef776-0cfa-4acd-b222-c5bb2424e0c1 ^property[3].valueCoding = FkiLawAreaCodes#several
* #1ceef776-0cfa-4acd-b222-c5bb2424e0c1 ^property[4].code = #ordinal
* #1ceef776-0cfa-4acd-b222-c5bb2424e0c1 ^property[4].valueInteger = 3
* #9c5cfb57-a498-40e5-98a7-792bf5fb205b
* #9c5cfb57-a498-40e5-98a7-792bf5fb205b ^designation[0].language = #en
* #9c5cfb57-a498-40e5-98a7-792bf5fb205b ^designation[0].value = "0: no or insignificant limitations"
* #9c5cfb57-a498-40e5-98a7-792bf5fb205b ^property[0].code = #pair
* #9c5cfb57-a498-40e5-98a7-792bf5fb205b ^property[0].valueCode = #B1
* #9c5cfb57-a498-40e5-98a7-792bf5fb205b ^property[1].code = #status
* #9c5cfb57-a498-40e5-98a7-792bf5fb205b ^property[1].valueCode = #active
* #9c5cfb57-a498-40e5-98a7-792bf5fb205b ^property[2].code = #statusBasis
* #9c5cfb57-a498-40e5-98a7-792bf5fb205b ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #9c5cfb57-a498-40e5-98a7-792bf5fb205b ^property[3].code = #lawArea
* #9c5cfb57-a498-40e5-98a7-792bf5fb205b ^property[3].valueCoding = FkiLawAreaCodes#several
* #9c5cfb57-a498-40e5-98a7-792bf5fb205b ^property[4].code = #ordinal
* #9c5cfb57-a498-40e5-98a7-792bf5fb205b ^property[4].valueInteger = 0
* #d7ff926a-4955-478f-b300-0b0ec0785013
* #d7ff926a-4955-478f-b300-0b0ec0785013 ^designation[0].language = #en
* #d7ff926a-4955-478f-b300-0b0ec0785013 ^designation[0].value = "9: not relevant"
* #d7ff926a-4955-478f-b300-0b0ec0785013 ^property[0].code = #pair
* #d7ff926a-4955-478f-b300-0b0ec0785013 ^property[0].valueCode = #B6
* #d7ff926a-4955-478f-b300-0b0ec0785013 ^property[1].code = #status
* #d7ff926a-4955-478f-b300-0b0ec0785013 ^property[1].valueCode = #active
* #d7ff926a-4955-478f-b300-0b0ec0785013 ^property[2].code = #statusBasis
* #d7ff926a-4955-478f-b300-0b0ec0785013 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #d7ff926a-4955-478f-b300-0b0ec0785013 ^property[3].code = #lawArea
* #d7ff926a-4955-478f-b300-0b0ec0785013 ^property[3].valueCoding = FkiLawAreaCodes#several
* #d984ad21-48fe-4619-845e-2aa0303048e7
* #d984ad21-48fe-4619-845e-2aa0303048e7 ^designation[0].language = #en
* #d984ad21-48fe-4619-845e-2aa0303048e7 ^designation[0].value = "2: moderate limitations"
* #d984ad21-48fe-4619-845e-2aa0303048e7 ^property[0].code = #pair
* #d984ad21-48fe-4619-845e-2aa0303048e7 ^property[0].valueCode = #B3
* #d984ad21-48fe-4619-845e-2aa0303048e7 ^property[1].code = #status
* #d984ad21-48fe-4619-845e-2aa0303048e7 ^property[1].valueCode = #active
* #d984ad21-48fe-4619-845e-2aa0303048e7 ^property[2].code = #statusBasis
* #d984ad21-48fe-4619-845e-2aa0303048e7 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #d984ad21-48fe-4619-845e-2aa0303048e7 ^property[3].code = #lawArea
* #d984ad21-48fe-4619-845e-2aa0303048e7 ^property[3].valueCoding = FkiLawAreaCodes#several
* #d984ad21-48fe-4619-845e-2aa0303048e7 ^property[4].code = #ordinal
* #d984ad21-48fe-4619-845e-2aa0303048e7 ^property[4].valueInteger = 2
* #f4c9f159-5806-4c06-95e9-e69b83bab1a1
* #f4c9f159-5806-4c06-95e9-e69b83bab1a1 ^designation[0].language = #en
* #f4c9f159-5806-4c06-95e9-e69b83bab1a1 ^designation[0].value = "4: total limitations"
* #f4c9f159-5806-4c06-95e9-e69b83bab1a1 ^property[0].code = #pair
* #f4c9f159-5806-4c06-95e9-e69b83bab1a1 ^property[0].valueCode = #B5
* #f4c9f159-5806-4c06-95e9-e69b83bab1a1 ^property[1].code = #status
* #f4c9f159-5806-4c06-95e9-e69b83bab1a1 ^property[1].valueCode = #active
* #f4c9f159-5806-4c06-95e9-e69b83bab1a1 ^property[2].code = #statusBasis
* #f4c9f159-5806-4c06-95e9-e69b83bab1a1 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #f4c9f159-5806-4c06-95e9-e69b83bab1a1 ^property[3].code = #lawArea
* #f4c9f159-5806-4c06-95e9-e69b83bab1a1 ^property[3].valueCoding = FkiLawAreaCodes#several
* #f4c9f159-5806-4c06-95e9-e69b83bab1a1 ^property[4].code = #ordinal
* #f4c9f159-5806-4c06-95e9-e69b83bab1a1 ^property[4].valueInteger = 4
* #fcc16cb1-41f0-4832-b834-110fba0aaabe
* #fcc16cb1-41f0-4832-b834-110fba0aaabe ^designation[0].language = #en
* #fcc16cb1-41f0-4832-b834-110fba0aaabe ^designation[0].value = "1: slight limitations"
* #fcc16cb1-41f0-4832-b834-110fba0aaabe ^property[0].code = #pair
* #fcc16cb1-41f0-4832-b834-110fba0aaabe ^property[0].valueCode = #B2
* #fcc16cb1-41f0-4832-b834-110fba0aaabe ^property[1].code = #status
* #fcc16cb1-41f0-4832-b834-110fba0aaabe ^property[1].valueCode = #active
* #fcc16cb1-41f0-4832-b834-110fba0aaabe ^property[2].code = #statusBasis
* #fcc16cb1-41f0-4832-b834-110fba0aaabe ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #fcc16cb1-41f0-4832-b834-110fba0aaabe ^property[3].code = #lawArea
* #fcc16cb1-41f0-4832-b834-110fba0aaabe ^property[3].valueCoding = FkiLawAreaCodes#several
* #fcc16cb1-41f0-4832-b834-110fba0aaabe ^property[4].code = #ordinal
* #fcc16cb1-41f0-4832-b834-110fba0aaabe ^property[4].valueInteger = 1
* #4db72d65-7ec1-45b4-89c3-5017c35d085e
* #4db72d65-7ec1-45b4-89c3-5017c35d085e ^designation[0].language = #en
* #4db72d65-7ec1-45b4-89c3-5017c35d085e ^designation[0].value = "Home nursing conditions"
* #4db72d65-7ec1-45b4-89c3-5017c35d085e ^property[0].code = #pair
* #4db72d65-7ec1-45b4-89c3-5017c35d085e ^property[0].valueCode = #I
* #4db72d65-7ec1-45b4-89c3-5017c35d085e ^property[1].code = #status
* #4db72d65-7ec1-45b4-89c3-5017c35d085e ^property[1].valueCode = #active
* #4db72d65-7ec1-45b4-89c3-5017c35d085e ^property[2].code = #statusBasis
* #4db72d65-7ec1-45b4-89c3-5017c35d085e ^property[2].valueString = "inferred: second sort run of siblings"
* #4db72d65-7ec1-45b4-89c3-5017c35d085e ^property[3].code = #lawArea
* #4db72d65-7ec1-45b4-89c3-5017c35d085e ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #01150cdb-6098-48ce-bb61-60967f6bcc37
* #01150cdb-6098-48ce-bb61-60967f6bcc37 ^designation[0].language = #en
* #01150cdb-6098-48ce-bb61-60967f6bcc37 ^designation[0].value = "Respiration and circulation"
* #01150cdb-6098-48ce-bb61-60967f6bcc37 ^property[0].code = #pair
* #01150cdb-6098-48ce-bb61-60967f6bcc37 ^property[0].valueCode = #I7
* #01150cdb-6098-48ce-bb61-60967f6bcc37 ^property[1].code = #status
* #01150cdb-6098-48ce-bb61-60967f6bcc37 ^property[1].valueCode = #active
* #01150cdb-6098-48ce-bb61-60967f6bcc37 ^property[2].code = #statusBasis
* #01150cdb-6098-48ce-bb61-60967f6bcc37 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #01150cdb-6098-48ce-bb61-60967f6bcc37 ^property[3].code = #lawArea
* #01150cdb-6098-48ce-bb61-60967f6bcc37 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #3dac3b51-364e-47c0-a043-15b6d7a6c405
* #3dac3b51-364e-47c0-a043-15b6d7a6c405 ^designation[0].language = #en
* #3dac3b51-364e-47c0-a043-15b6d7a6c405 ^designation[0].value = "Circulatory problems"
* #3dac3b51-364e-47c0-a043-15b6d7a6c405 ^property[0].code = #pair
* #3dac3b51-364e-47c0-a043-15b6d7a6c405 ^property[0].valueCode = #I7.2
* #3dac3b51-364e-47c0-a043-15b6d7a6c405 ^property[1].code = #status
* #3dac3b51-364e-47c0-a043-15b6d7a6c405 ^property[1].valueCode = #active
* #3dac3b51-364e-47c0-a043-15b6d7a6c405 ^property[2].code = #statusBasis
* #3dac3b51-364e-47c0-a043-15b6d7a6c405 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #3dac3b51-364e-47c0-a043-15b6d7a6c405 ^property[3].code = #lawArea
* #3dac3b51-364e-47c0-a043-15b6d7a6c405 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #dae40f60-8dab-4bd3-ab72-b07d0f278692
* #dae40f60-8dab-4bd3-ab72-b07d0f278692 ^designation[0].language = #en
* #dae40f60-8dab-4bd3-ab72-b07d0f278692 ^designation[0].value = "Respiratory problems"
* #dae40f60-8dab-4bd3-ab72-b07d0f278692 ^property[0].code = #pair
* #dae40f60-8dab-4bd3-ab72-b07d0f278692 ^property[0].valueCode = #I7.1
* #dae40f60-8dab-4bd3-ab72-b07d0f278692 ^property[1].code = #status
* #dae40f60-8dab-4bd3-ab72-b07d0f278692 ^property[1].valueCode = #active
* #dae40f60-8dab-4bd3-ab72-b07d0f278692 ^property[2].code = #statusBasis
* #dae40f60-8dab-4bd3-ab72-b07d0f278692 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #dae40f60-8dab-4bd3-ab72-b07d0f278692 ^property[3].code = #lawArea
* #dae40f60-8dab-4bd3-ab72-b07d0f278692 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #045fa500-35b0-46b7-97dd-adb60888a8ea
* #045fa500-35b0-46b7-97dd-adb60888a8ea ^designation[0].language = #en
* #045fa500-35b0-46b7-97dd-adb60888a8ea ^designation[0].value = "Excretion"
* #045fa500-35b0-46b7-97dd-adb60888a8ea ^property[0].code = #pair
* #045fa500-35b0-46b7-97dd-adb60888a8ea ^property[0].valueCode = #I12
* #045fa500-35b0-46b7-97dd-adb60888a8ea ^property[1].code = #status
* #045fa500-35b0-46b7-97dd-adb60888a8ea ^property[1].valueCode = #active
* #045fa500-35b0-46b7-97dd-adb60888a8ea ^property[2].code = #statusBasis
* #045fa500-35b0-46b7-97dd-adb60888a8ea ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #045fa500-35b0-46b7-97dd-adb60888a8ea ^property[3].code = #lawArea
* #045fa500-35b0-46b7-97dd-adb60888a8ea ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #116ff724-09b7-45c0-bee5-8bbf1d500c63
* #116ff724-09b7-45c0-bee5-8bbf1d500c63 ^designation[0].language = #en
* #116ff724-09b7-45c0-bee5-8bbf1d500c63 ^designation[0].value = "Problems with urination"
* #116ff724-09b7-45c0-bee5-8bbf1d500c63 ^property[0].code = #pair
* #116ff724-09b7-45c0-bee5-8bbf1d500c63 ^property[0].valueCode = #I12.2
* #116ff724-09b7-45c0-bee5-8bbf1d500c63 ^property[1].code = #status
* #116ff724-09b7-45c0-bee5-8bbf1d500c63 ^property[1].valueCode = #active
* #116ff724-09b7-45c0-bee5-8bbf1d500c63 ^property[2].code = #statusBasis
* #116ff724-09b7-45c0-bee5-8bbf1d500c63 ^property[2].valueString = "single sort run with both old and 2024 codes"
* #116ff724-09b7-45c0-bee5-8bbf1d500c63 ^property[3].code = #statusUnconfirmed
* #116ff724-09b7-45c0-bee5-8bbf1d500c63 ^property[3].valueBoolean = true
* #116ff724-09b7-45c0-bee5-8bbf1d500c63 ^property[4].code = #lawArea
* #116ff724-09b7-45c0-bee5-8bbf1d500c63 ^property[4].valueCoding = FkiLawAreaCodes#sul-138
* #1fdf6282-7e57-4e3d-91c4-c8b2f030c374
* #1fdf6282-7e57-4e3d-91c4-c8b2f030c374 ^designation[0].language = #en
* #1fdf6282-7e57-4e3d-91c4-c8b2f030c374 ^designation[0].value = "Problems with urinary incontinence"
* #1fdf6282-7e57-4e3d-91c4-c8b2f030c374 ^property[0].code = #pair
* #1fdf6282-7e57-4e3d-91c4-c8b2f030c374 ^property[0].valueCode = #I12.3
* #1fdf6282-7e57-4e3d-91c4-c8b2f030c374 ^property[1].code = #status
* #1fdf6282-7e57-4e3d-91c4-c8b2f030c374 ^property[1].valueCode = #active
* #1fdf6282-7e57-4e3d-91c4-c8b2f030c374 ^property[2].code = #statusBasis
* #1fdf6282-7e57-4e3d-91c4-c8b2f030c374 ^property[2].valueString = "single sort run with both old and 2024 codes"
* #1fdf6282-7e57-4e3d-91c4-c8b2f030c374 ^property[3].code = #statusUnconfirmed
* #1fdf6282-7e57-4e3d-91c4-c8b2f030c374 ^property[3].valueBoolean = true
* #1fdf6282-7e57-4e3d-91c4-c8b2f030c374 ^property[4].code = #lawArea
* #1fdf6282-7e57-4e3d-91c4-c8b2f030c374 ^property[4].valueCoding = FkiLawAreaCodes#sul-138
* #8edb6c4d-0410-431c-bd8d-2c3b2d93461d
* #8edb6c4d-0410-431c-bd8d-2c3b2d93461d ^designation[0].language = #en
* #8edb6c4d-0410-431c-bd8d-2c3b2d93461d ^designation[0].value = "Problems with stomach and bowel"
* #8edb6c4d-0410-431c-bd8d-2c3b2d93461d ^property[0].code = #pair
* #8edb6c4d-0410-431c-bd8d-2c3b2d93461d ^property[0].valueCode = #I12.4
* #8edb6c4d-0410-431c-bd8d-2c3b2d93461d ^property[1].code = #status
* #8edb6c4d-0410-431c-bd8d-2c3b2d93461d ^property[1].valueCode = #active
* #8edb6c4d-0410-431c-bd8d-2c3b2d93461d ^property[2].code = #statusBasis
* #8edb6c4d-0410-431c-bd8d-2c3b2d93461d ^property[2].valueString = "single sort run with both old and 2024 codes"
* #8edb6c4d-0410-431c-bd8d-2c3b2d93461d ^property[3].code = #statusUnconfirmed
* #8edb6c4d-0410-431c-bd8d-2c3b2d93461d ^property[3].valueBoolean = true
* #8edb6c4d-0410-431c-bd8d-2c3b2d93461d ^property[4].code = #lawArea
* #8edb6c4d-0410-431c-bd8d-2c3b2d93461d ^property[4].valueCoding = FkiLawAreaCodes#sul-138
* #a2d41ce8-e0ee-4863-bfe0-5c19bbf1bf06
* #a2d41ce8-e0ee-4863-bfe0-5c19bbf1bf06 ^designation[0].language = #en
* #a2d41ce8-e0ee-4863-bfe0-5c19bbf1bf06 ^designation[0].value = "Problems with faecal incontinence"
* #a2d41ce8-e0ee-4863-bfe0-5c19bbf1bf06 ^property[0].code = #pair
* #a2d41ce8-e0ee-4863-bfe0-5c19bbf1bf06 ^property[0].valueCode = #I12.1
* #a2d41ce8-e0ee-4863-bfe0-5c19bbf1bf06 ^property[1].code = #status
* #a2d41ce8-e0ee-4863-bfe0-5c19bbf1bf06 ^property[1].valueCode = #active
* #a2d41ce8-e0ee-4863-bfe0-5c19bbf1bf06 ^property[2].code = #statusBasis
* #a2d41ce8-e0ee-4863-bfe0-5c19bbf1bf06 ^property[2].valueString = "single sort run with both old and 2024 codes"
* #a2d41ce8-e0ee-4863-bfe0-5c19bbf1bf06 ^property[3].code = #statusUnconfirmed
* #a2d41ce8-e0ee-4863-bfe0-5c19bbf1bf06 ^property[3].valueBoolean = true
* #a2d41ce8-e0ee-4863-bfe0-5c19bbf1bf06 ^property[4].code = #lawArea
* #a2d41ce8-e0ee-4863-bfe0-5c19bbf1bf06 ^property[4].valueCoding = FkiLawAreaCodes#sul-138
* #ae911e37-1ed5-4c30-9622-c73640f1c606
* #ae911e37-1ed5-4c30-9622-c73640f1c606 ^designation[0].language = #en
* #ae911e37-1ed5-4c30-9622-c73640f1c606 ^designation[0].value = "Problems with urination"
* #ae911e37-1ed5-4c30-9622-c73640f1c606 ^property[0].code = #pair
* #ae911e37-1ed5-4c30-9622-c73640f1c606 ^property[0].valueCode = #Problemer_med_vandladning
* #ae911e37-1ed5-4c30-9622-c73640f1c606 ^property[1].code = #status
* #ae911e37-1ed5-4c30-9622-c73640f1c606 ^property[1].valueCode = #active
* #ae911e37-1ed5-4c30-9622-c73640f1c606 ^property[2].code = #statusBasis
* #ae911e37-1ed5-4c30-9622-c73640f1c606 ^property[2].valueString = "inferred: first seen in 2024 release"
* #ae911e37-1ed5-4c30-9622-c73640f1c606 ^property[3].code = #lawArea
* #ae911e37-1ed5-4c30-9622-c73640f1c606 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #bc239b8b-119e-41b4-ae53-4a51fb45e001
* #bc239b8b-119e-41b4-ae53-4a51fb45e001 ^designation[0].language = #en
* #bc239b8b-119e-41b4-ae53-4a51fb45e001 ^designation[0].value = "Problems with stomach and bowel"
* #bc239b8b-119e-41b4-ae53-4a51fb45e001 ^property[0].code = #pair
* #bc239b8b-119e-41b4-ae53-4a51fb45e001 ^property[0].valueCode = #Problemer_med_mave_og_tarm
* #bc239b8b-119e-41b4-ae53-4a51fb45e001 ^property[1].code = #status
* #bc239b8b-119e-41b4-ae53-4a51fb45e001 ^property[1].valueCode = #active
* #bc239b8b-119e-41b4-ae53-4a51fb45e001 ^property[2].code = #statusBasis
* #bc239b8b-119e-41b4-ae53-4a51fb45e001 ^property[2].valueString = "inferred: first seen in 2024 release"
* #bc239b8b-119e-41b4-ae53-4a51fb45e001 ^property[3].code = #lawArea
* #bc239b8b-119e-41b4-ae53-4a51fb45e001 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #1bb534f3-e526-41a9-b9c3-6157ea19c915
* #1bb534f3-e526-41a9-b9c3-6157ea19c915 ^designation[0].language = #en
* #1bb534f3-e526-41a9-b9c3-6157ea19c915 ^designation[0].value = "Skin and mucous membranes"
* #1bb534f3-e526-41a9-b9c3-6157ea19c915 ^property[0].code = #pair
* #1bb534f3-e526-41a9-b9c3-6157ea19c915 ^property[0].valueCode = #I4
* #1bb534f3-e526-41a9-b9c3-6157ea19c915 ^property[1].code = #status
* #1bb534f3-e526-41a9-b9c3-6157ea19c915 ^property[1].valueCode = #active
* #1bb534f3-e526-41a9-b9c3-6157ea19c915 ^property[2].code = #statusBasis
* #1bb534f3-e526-41a9-b9c3-6157ea19c915 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #1bb534f3-e526-41a9-b9c3-6157ea19c915 ^property[3].code = #lawArea
* #1bb534f3-e526-41a9-b9c3-6157ea19c915 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #0c0c9388-da32-4cfd-af9b-33c39896424b
* #0c0c9388-da32-4cfd-af9b-33c39896424b ^designation[0].language = #en
* #0c0c9388-da32-4cfd-af9b-33c39896424b ^designation[0].value = "Problems with a mixed ulcer"
* #0c0c9388-da32-4cfd-af9b-33c39896424b ^property[0].code = #pair
* #0c0c9388-da32-4cfd-af9b-33c39896424b ^property[0].valueCode = #I4.7
* #0c0c9388-da32-4cfd-af9b-33c39896424b ^property[1].code = #status
* #0c0c9388-da32-4cfd-af9b-33c39896424b ^property[1].valueCode = #deprecated
* #0c0c9388-da32-4cfd-af9b-33c39896424b ^property[2].code = #statusBasis
* #0c0c9388-da32-4cfd-af9b-33c39896424b ^property[2].valueString = "inferred: first sort run of siblings"
* #0c0c9388-da32-4cfd-af9b-33c39896424b ^property[3].code = #lawArea
* #0c0c9388-da32-4cfd-af9b-33c39896424b ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #19503407-1ae8-4b17-b96a-98387c24278d
* #19503407-1ae8-4b17-b96a-98387c24278d ^designation[0].language = #en
* #19503407-1ae8-4b17-b96a-98387c24278d ^designation[0].value = "Problems with a venous ulcer"
* #19503407-1ae8-4b17-b96a-98387c24278d ^property[0].code = #pair
* #19503407-1ae8-4b17-b96a-98387c24278d ^property[0].valueCode = #I4.6
* #19503407-1ae8-4b17-b96a-98387c24278d ^property[1].code = #status
* #19503407-1ae8-4b17-b96a-98387c24278d ^property[1].valueCode = #deprecated
* #19503407-1ae8-4b17-b96a-98387c24278d ^property[2].code = #statusBasis
* #19503407-1ae8-4b17-b96a-98387c24278d ^property[2].valueString = "inferred: first sort run of siblings"
* #19503407-1ae8-4b17-b96a-98387c24278d ^property[3].code = #lawArea
* #19503407-1ae8-4b17-b96a-98387c24278d ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #273eb475-1b94-4445-921b-13c829246494
* #273eb475-1b94-4445-921b-13c829246494 ^designation[0].language = #en
* #273eb475-1b94-4445-921b-13c829246494 ^designation[0].value = "Problems with an arterial ulcer"
* #273eb475-1b94-4445-921b-13c829246494 ^property[0].code = #pair
* #273eb475-1b94-4445-921b-13c829246494 ^property[0].valueCode = #I4.5
* #273eb475-1b94-4445-921b-13c829246494 ^property[1].code = #status
* #273eb475-1b94-4445-921b-13c829246494 ^property[1].valueCode = #deprecated
* #273eb475-1b94-4445-921b-13c829246494 ^property[2].code = #statusBasis
* #273eb475-1b94-4445-921b-13c829246494 ^property[2].valueString = "inferred: first sort run of siblings"
* #273eb475-1b94-4445-921b-13c829246494 ^property[3].code = #lawArea
* #273eb475-1b94-4445-921b-13c829246494 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #555bc65d-6c7f-4848-b5bd-e6176c306986
* #555bc65d-6c7f-4848-b5bd-e6176c306986 ^designation[0].language = #en
* #555bc65d-6c7f-4848-b5bd-e6176c306986 ^designation[0].value = "Problems with a traumatic wound"
* #555bc65d-6c7f-4848-b5bd-e6176c306986 ^property[0].code = #pair
* #555bc65d-6c7f-4848-b5bd-e6176c306986 ^property[0].valueCode = #I4.8
* #555bc65d-6c7f-4848-b5bd-e6176c306986 ^property[1].code = #status
* #555bc65d-6c7f-4848-b5bd-e6176c306986 ^property[1].valueCode = #deprecated
* #555bc65d-6c7f-4848-b5bd-e6176c306986 ^property[2].code = #statusBasis
* #555bc65d-6c7f-4848-b5bd-e6176c306986 ^property[2].valueString = "inferred: first sort run of siblings"
* #555bc65d-6c7f-4848-b5bd-e6176c306986 ^property[3].code = #lawArea
* #555bc65d-6c7f-4848-b5bd-e6176c306986 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #78307e65-8f66-4d8b-972e-2431cf80e1ba
* #78307e65-8f66-4d8b-972e-2431cf80e1ba ^designation[0].language = #en
* #78307e65-8f66-4d8b-972e-2431cf80e1ba ^designation[0].value = "Problems with a malignant wound"
* #78307e65-8f66-4d8b-972e-2431cf80e1ba ^property[0].code = #pair
* #78307e65-8f66-4d8b-972e-2431cf80e1ba ^property[0].valueCode = #I4.3
* #78307e65-8f66-4d8b-972e-2431cf80e1ba ^property[1].code = #status
* #78307e65-8f66-4d8b-972e-2431cf80e1ba ^property[1].valueCode = #deprecated
* #78307e65-8f66-4d8b-972e-2431cf80e1ba ^property[2].code = #statusBasis
* #78307e65-8f66-4d8b-972e-2431cf80e1ba ^property[2].valueString = "inferred: first sort run of siblings"
* #78307e65-8f66-4d8b-972e-2431cf80e1ba ^property[3].code = #lawArea
* #78307e65-8f66-4d8b-972e-2431cf80e1ba ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #7fc48908-33a5-42bf-9d30-feb346e3af21
* #7fc48908-33a5-42bf-9d30-feb346e3af21 ^designation[0].language = #en
* #7fc48908-33a5-42bf-9d30-feb346e3af21 ^designation[0].value = "Problems with a surgical wound"
* #7fc48908-33a5-42bf-9d30-feb346e3af21 ^property[0].code = #pair
* #7fc48908-33a5-42bf-9d30-feb346e3af21 ^property[0].valueCode = #I4.1
* #7fc48908-33a5-42bf-9d30-feb346e3af21 ^property[1].code = #status
* #7fc48908-33a5-42bf-9d30-feb346e3af21 ^property[1].valueCode = #deprecated
* #7fc48908-33a5-42bf-9d30-feb346e3af21 ^property[2].code = #statusBasis
* #7fc48908-33a5-42bf-9d30-feb346e3af21 ^property[2].valueString = "inferred: first sort run of siblings"
* #7fc48908-33a5-42bf-9d30-feb346e3af21 ^property[3].code = #lawArea
* #7fc48908-33a5-42bf-9d30-feb346e3af21 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #1ee0cce8-b082-464a-a19c-808e7cb082eb
* #1ee0cce8-b082-464a-a19c-808e7cb082eb ^designation[0].language = #en
* #1ee0cce8-b082-464a-a19c-808e7cb082eb ^designation[0].value = "Problems with skin and mucous membranes"
* #1ee0cce8-b082-464a-a19c-808e7cb082eb ^property[0].code = #pair
* #1ee0cce8-b082-464a-a19c-808e7cb082eb ^property[0].valueCode = #I4.9
* #1ee0cce8-b082-464a-a19c-808e7cb082eb ^property[1].code = #status
* #1ee0cce8-b082-464a-a19c-808e7cb082eb ^property[1].valueCode = #active
* #1ee0cce8-b082-464a-a19c-808e7cb082eb ^property[2].code = #statusBasis
* #1ee0cce8-b082-464a-a19c-808e7cb082eb ^property[2].valueString = "inferred: second sort run of siblings"
* #1ee0cce8-b082-464a-a19c-808e7cb082eb ^property[3].code = #lawArea
* #1ee0cce8-b082-464a-a19c-808e7cb082eb ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #24d20243-e3f1-4258-a4de-450774fea13c
* #24d20243-e3f1-4258-a4de-450774fea13c ^designation[0].language = #en
* #24d20243-e3f1-4258-a4de-450774fea13c ^designation[0].value = "Problems with other wounds"
* #24d20243-e3f1-4258-a4de-450774fea13c ^property[0].code = #pair
* #24d20243-e3f1-4258-a4de-450774fea13c ^property[0].valueCode = #Problemer_med_andre_saar
* #24d20243-e3f1-4258-a4de-450774fea13c ^property[1].code = #status
* #24d20243-e3f1-4258-a4de-450774fea13c ^property[1].valueCode = #active
* #24d20243-e3f1-4258-a4de-450774fea13c ^property[2].code = #statusBasis
* #24d20243-e3f1-4258-a4de-450774fea13c ^property[2].valueString = "inferred: first seen in 2024 release"
* #24d20243-e3f1-4258-a4de-450774fea13c ^property[3].code = #lawArea
* #24d20243-e3f1-4258-a4de-450774fea13c ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #bb0ea5fa-3462-40de-9047-a16fc4815a47
* #bb0ea5fa-3462-40de-9047-a16fc4815a47 ^designation[0].language = #en
* #bb0ea5fa-3462-40de-9047-a16fc4815a47 ^designation[0].value = "Problems with a pressure ulcer"
* #bb0ea5fa-3462-40de-9047-a16fc4815a47 ^property[0].code = #pair
* #bb0ea5fa-3462-40de-9047-a16fc4815a47 ^property[0].valueCode = #I4.4
* #bb0ea5fa-3462-40de-9047-a16fc4815a47 ^property[1].code = #status
* #bb0ea5fa-3462-40de-9047-a16fc4815a47 ^property[1].valueCode = #active
* #bb0ea5fa-3462-40de-9047-a16fc4815a47 ^property[2].code = #statusBasis
* #bb0ea5fa-3462-40de-9047-a16fc4815a47 ^property[2].valueString = "inferred: second sort run of siblings"
* #bb0ea5fa-3462-40de-9047-a16fc4815a47 ^property[3].code = #lawArea
* #bb0ea5fa-3462-40de-9047-a16fc4815a47 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #fea2c964-eee3-485d-9d07-83a750d843e8
* #fea2c964-eee3-485d-9d07-83a750d843e8 ^designation[0].language = #en
* #fea2c964-eee3-485d-9d07-83a750d843e8 ^designation[0].value = "Problems with a diabetic ulcer"
* #fea2c964-eee3-485d-9d07-83a750d843e8 ^property[0].code = #pair
* #fea2c964-eee3-485d-9d07-83a750d843e8 ^property[0].valueCode = #I4.2
* #fea2c964-eee3-485d-9d07-83a750d843e8 ^property[1].code = #status
* #fea2c964-eee3-485d-9d07-83a750d843e8 ^property[1].valueCode = #active
* #fea2c964-eee3-485d-9d07-83a750d843e8 ^property[2].code = #statusBasis
* #fea2c964-eee3-485d-9d07-83a750d843e8 ^property[2].valueString = "inferred: second sort run of siblings"
* #fea2c964-eee3-485d-9d07-83a750d843e8 ^property[3].code = #lawArea
* #fea2c964-eee3-485d-9d07-83a750d843e8 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #25dcedb3-7149-4ef9-a2c3-be30267441fb
* #25dcedb3-7149-4ef9-a2c3-be30267441fb ^designation[0].language = #en
* #25dcedb3-7149-4ef9-a2c3-be30267441fb ^designation[0].value = "Nutrition"
* #25dcedb3-7149-4ef9-a2c3-be30267441fb ^property[0].code = #pair
* #25dcedb3-7149-4ef9-a2c3-be30267441fb ^property[0].valueCode = #I3
* #25dcedb3-7149-4ef9-a2c3-be30267441fb ^property[1].code = #status
* #25dcedb3-7149-4ef9-a2c3-be30267441fb ^property[1].valueCode = #active
* #25dcedb3-7149-4ef9-a2c3-be30267441fb ^property[2].code = #statusBasis
* #25dcedb3-7149-4ef9-a2c3-be30267441fb ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #25dcedb3-7149-4ef9-a2c3-be30267441fb ^property[3].code = #lawArea
* #25dcedb3-7149-4ef9-a2c3-be30267441fb ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #15947075-ae22-45ca-94bb-ab5992a40c1e
* #15947075-ae22-45ca-94bb-ab5992a40c1e ^designation[0].language = #en
* #15947075-ae22-45ca-94bb-ab5992a40c1e ^designation[0].value = "Undesirable change of weight"
* #15947075-ae22-45ca-94bb-ab5992a40c1e ^property[0].code = #pair
* #15947075-ae22-45ca-94bb-ab5992a40c1e ^property[0].valueCode = #I3.3
* #15947075-ae22-45ca-94bb-ab5992a40c1e ^property[1].code = #status
* #15947075-ae22-45ca-94bb-ab5992a40c1e ^property[1].valueCode = #deprecated
* #15947075-ae22-45ca-94bb-ab5992a40c1e ^property[2].code = #statusBasis
* #15947075-ae22-45ca-94bb-ab5992a40c1e ^property[2].valueString = "inferred: first sort run of siblings"
* #15947075-ae22-45ca-94bb-ab5992a40c1e ^property[3].code = #lawArea
* #15947075-ae22-45ca-94bb-ab5992a40c1e ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #354af175-2fcf-4f24-9adc-e9c349cd64c0
* #354af175-2fcf-4f24-9adc-e9c349cd64c0 ^designation[0].language = #en
* #354af175-2fcf-4f24-9adc-e9c349cd64c0 ^designation[0].value = "Problems with overweight"
* #354af175-2fcf-4f24-9adc-e9c349cd64c0 ^property[0].code = #pair
* #354af175-2fcf-4f24-9adc-e9c349cd64c0 ^property[0].valueCode = #I3.4
* #354af175-2fcf-4f24-9adc-e9c349cd64c0 ^property[1].code = #status
* #354af175-2fcf-4f24-9adc-e9c349cd64c0 ^property[1].valueCode = #deprecated
* #354af175-2fcf-4f24-9adc-e9c349cd64c0 ^property[2].code = #statusBasis
* #354af175-2fcf-4f24-9adc-e9c349cd64c0 ^property[2].valueString = "inferred: first sort run of siblings"
* #354af175-2fcf-4f24-9adc-e9c349cd64c0 ^property[3].code = #lawArea
* #354af175-2fcf-4f24-9adc-e9c349cd64c0 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #5f6830e9-a756-4255-8cec-021c1450de8b
* #5f6830e9-a756-4255-8cec-021c1450de8b ^designation[0].language = #en
* #5f6830e9-a756-4255-8cec-021c1450de8b ^designation[0].value = "Problems with food intake"
* #5f6830e9-a756-4255-8cec-021c1450de8b ^property[0].code = #pair
* #5f6830e9-a756-4255-8cec-021c1450de8b ^property[0].valueCode = #I3.2
* #5f6830e9-a756-4255-8cec-021c1450de8b ^property[1].code = #status
* #5f6830e9-a756-4255-8cec-021c1450de8b ^property[1].valueCode = #deprecated
* #5f6830e9-a756-4255-8cec-021c1450de8b ^property[2].code = #statusBasis
* #5f6830e9-a756-4255-8cec-021c1450de8b ^property[2].valueString = "inferred: first sort run of siblings"
* #5f6830e9-a756-4255-8cec-021c1450de8b ^property[3].code = #lawArea
* #5f6830e9-a756-4255-8cec-021c1450de8b ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #7946e63c-036f-49f7-a5bc-1f5a8dc173c7
* #7946e63c-036f-49f7-a5bc-1f5a8dc173c7 ^designation[0].language = #en
* #7946e63c-036f-49f7-a5bc-1f5a8dc173c7 ^designation[0].value = "Problems with underweight"
* #7946e63c-036f-49f7-a5bc-1f5a8dc173c7 ^property[0].code = #pair
* #7946e63c-036f-49f7-a5bc-1f5a8dc173c7 ^property[0].valueCode = #I3.5
* #7946e63c-036f-49f7-a5bc-1f5a8dc173c7 ^property[1].code = #status
* #7946e63c-036f-49f7-a5bc-1f5a8dc173c7 ^property[1].valueCode = #deprecated
* #7946e63c-036f-49f7-a5bc-1f5a8dc173c7 ^property[2].code = #statusBasis
* #7946e63c-036f-49f7-a5bc-1f5a8dc173c7 ^property[2].valueString = "inferred: first sort run of siblings"
* #7946e63c-036f-49f7-a5bc-1f5a8dc173c7 ^property[3].code = #lawArea
* #7946e63c-036f-49f7-a5bc-1f5a8dc173c7 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #82239c9a-001c-4027-896d-72caf62c2e31
* #82239c9a-001c-4027-896d-72caf62c2e31 ^designation[0].language = #en
* #82239c9a-001c-4027-896d-72caf62c2e31 ^designation[0].value = "Problems with fluid intake"
* #82239c9a-001c-4027-896d-72caf62c2e31 ^property[0].code = #pair
* #82239c9a-001c-4027-896d-72caf62c2e31 ^property[0].valueCode = #I3.1
* #82239c9a-001c-4027-896d-72caf62c2e31 ^property[1].code = #status
* #82239c9a-001c-4027-896d-72caf62c2e31 ^property[1].valueCode = #deprecated
* #82239c9a-001c-4027-896d-72caf62c2e31 ^property[2].code = #statusBasis
* #82239c9a-001c-4027-896d-72caf62c2e31 ^property[2].valueString = "inferred: first sort run of siblings"
* #82239c9a-001c-4027-896d-72caf62c2e31 ^property[3].code = #lawArea
* #82239c9a-001c-4027-896d-72caf62c2e31 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #42b04f2b-3208-4cce-b52a-a5b293ce8846
* #42b04f2b-3208-4cce-b52a-a5b293ce8846 ^designation[0].language = #en
* #42b04f2b-3208-4cce-b52a-a5b293ce8846 ^designation[0].value = "Problems with weight"
* #42b04f2b-3208-4cce-b52a-a5b293ce8846 ^property[0].code = #pair
* #42b04f2b-3208-4cce-b52a-a5b293ce8846 ^property[0].valueCode = #Problemer_med_vaegt
* #42b04f2b-3208-4cce-b52a-a5b293ce8846 ^property[1].code = #status
* #42b04f2b-3208-4cce-b52a-a5b293ce8846 ^property[1].valueCode = #active
* #42b04f2b-3208-4cce-b52a-a5b293ce8846 ^property[2].code = #statusBasis
* #42b04f2b-3208-4cce-b52a-a5b293ce8846 ^property[2].valueString = "inferred: first seen in 2024 release"
* #42b04f2b-3208-4cce-b52a-a5b293ce8846 ^property[3].code = #lawArea
* #42b04f2b-3208-4cce-b52a-a5b293ce8846 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #bc65b137-9f5a-4889-82c2-c6764e5507f0
* #bc65b137-9f5a-4889-82c2-c6764e5507f0 ^designation[0].language = #en
* #bc65b137-9f5a-4889-82c2-c6764e5507f0 ^designation[0].value = "Problems with nutrition"
* #bc65b137-9f5a-4889-82c2-c6764e5507f0 ^property[0].code = #pair
* #bc65b137-9f5a-4889-82c2-c6764e5507f0 ^property[0].valueCode = #Problemer_med_ernaering
* #bc65b137-9f5a-4889-82c2-c6764e5507f0 ^property[1].code = #status
* #bc65b137-9f5a-4889-82c2-c6764e5507f0 ^property[1].valueCode = #active
* #bc65b137-9f5a-4889-82c2-c6764e5507f0 ^property[2].code = #statusBasis
* #bc65b137-9f5a-4889-82c2-c6764e5507f0 ^property[2].valueString = "inferred: first seen in 2024 release"
* #bc65b137-9f5a-4889-82c2-c6764e5507f0 ^property[3].code = #lawArea
* #bc65b137-9f5a-4889-82c2-c6764e5507f0 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #3f00a76f-8e7b-4b13-80cc-f2ceef4e51d1
* #3f00a76f-8e7b-4b13-80cc-f2ceef4e51d1 ^designation[0].language = #en
* #3f00a76f-8e7b-4b13-80cc-f2ceef4e51d1 ^designation[0].value = "Communication"
* #3f00a76f-8e7b-4b13-80cc-f2ceef4e51d1 ^property[0].code = #pair
* #3f00a76f-8e7b-4b13-80cc-f2ceef4e51d1 ^property[0].valueCode = #I5
* #3f00a76f-8e7b-4b13-80cc-f2ceef4e51d1 ^property[1].code = #status
* #3f00a76f-8e7b-4b13-80cc-f2ceef4e51d1 ^property[1].valueCode = #active
* #3f00a76f-8e7b-4b13-80cc-f2ceef4e51d1 ^property[2].code = #statusBasis
* #3f00a76f-8e7b-4b13-80cc-f2ceef4e51d1 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #3f00a76f-8e7b-4b13-80cc-f2ceef4e51d1 ^property[3].code = #lawArea
* #3f00a76f-8e7b-4b13-80cc-f2ceef4e51d1 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #68dcfecb-3b30-4392-bfb2-325174220323
* #68dcfecb-3b30-4392-bfb2-325174220323 ^designation[0].language = #en
* #68dcfecb-3b30-4392-bfb2-325174220323 ^designation[0].value = "Problems with communication"
* #68dcfecb-3b30-4392-bfb2-325174220323 ^property[0].code = #pair
* #68dcfecb-3b30-4392-bfb2-325174220323 ^property[0].valueCode = #I5.1
* #68dcfecb-3b30-4392-bfb2-325174220323 ^property[1].code = #status
* #68dcfecb-3b30-4392-bfb2-325174220323 ^property[1].valueCode = #active
* #68dcfecb-3b30-4392-bfb2-325174220323 ^property[2].code = #statusBasis
* #68dcfecb-3b30-4392-bfb2-325174220323 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #68dcfecb-3b30-4392-bfb2-325174220323 ^property[3].code = #lawArea
* #68dcfecb-3b30-4392-bfb2-325174220323 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #55670b1e-7a36-46b2-8712-b7536237f22d
* #55670b1e-7a36-46b2-8712-b7536237f22d ^designation[0].language = #en
* #55670b1e-7a36-46b2-8712-b7536237f22d ^designation[0].value = "Musculoskeletal system"
* #55670b1e-7a36-46b2-8712-b7536237f22d ^property[0].code = #pair
* #55670b1e-7a36-46b2-8712-b7536237f22d ^property[0].valueCode = #I2
* #55670b1e-7a36-46b2-8712-b7536237f22d ^property[1].code = #status
* #55670b1e-7a36-46b2-8712-b7536237f22d ^property[1].valueCode = #active
* #55670b1e-7a36-46b2-8712-b7536237f22d ^property[2].code = #statusBasis
* #55670b1e-7a36-46b2-8712-b7536237f22d ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #55670b1e-7a36-46b2-8712-b7536237f22d ^property[3].code = #lawArea
* #55670b1e-7a36-46b2-8712-b7536237f22d ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #92caace8-60e3-4861-80ac-6e372a700e1d
* #92caace8-60e3-4861-80ac-6e372a700e1d ^designation[0].language = #en
* #92caace8-60e3-4861-80ac-6e372a700e1d ^designation[0].value = "Problems with mobility and movement"
* #92caace8-60e3-4861-80ac-6e372a700e1d ^property[0].code = #pair
* #92caace8-60e3-4861-80ac-6e372a700e1d ^property[0].valueCode = #I2.1
* #92caace8-60e3-4861-80ac-6e372a700e1d ^property[1].code = #status
* #92caace8-60e3-4861-80ac-6e372a700e1d ^property[1].valueCode = #active
* #92caace8-60e3-4861-80ac-6e372a700e1d ^property[2].code = #statusBasis
* #92caace8-60e3-4861-80ac-6e372a700e1d ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #92caace8-60e3-4861-80ac-6e372a700e1d ^property[3].code = #lawArea
* #92caace8-60e3-4861-80ac-6e372a700e1d ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #5bfe4bda-2358-41da-946e-1fdaa33d5fe8
* #5bfe4bda-2358-41da-946e-1fdaa33d5fe8 ^designation[0].language = #en
* #5bfe4bda-2358-41da-946e-1fdaa33d5fe8 ^designation[0].value = "Psychosocial conditions"
* #5bfe4bda-2358-41da-946e-1fdaa33d5fe8 ^property[0].code = #pair
* #5bfe4bda-2358-41da-946e-1fdaa33d5fe8 ^property[0].valueCode = #I6
* #5bfe4bda-2358-41da-946e-1fdaa33d5fe8 ^property[1].code = #status
* #5bfe4bda-2358-41da-946e-1fdaa33d5fe8 ^property[1].valueCode = #active
* #5bfe4bda-2358-41da-946e-1fdaa33d5fe8 ^property[2].code = #statusBasis
* #5bfe4bda-2358-41da-946e-1fdaa33d5fe8 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #5bfe4bda-2358-41da-946e-1fdaa33d5fe8 ^property[3].code = #lawArea
* #5bfe4bda-2358-41da-946e-1fdaa33d5fe8 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #7b6a52c6-7e0d-4800-a223-ebdd2c9261e4
* #7b6a52c6-7e0d-4800-a223-ebdd2c9261e4 ^designation[0].language = #en
* #7b6a52c6-7e0d-4800-a223-ebdd2c9261e4 ^designation[0].value = "Emotional problems"
* #7b6a52c6-7e0d-4800-a223-ebdd2c9261e4 ^property[0].code = #pair
* #7b6a52c6-7e0d-4800-a223-ebdd2c9261e4 ^property[0].valueCode = #I6.2
* #7b6a52c6-7e0d-4800-a223-ebdd2c9261e4 ^property[1].code = #status
* #7b6a52c6-7e0d-4800-a223-ebdd2c9261e4 ^property[1].valueCode = #deprecated
* #7b6a52c6-7e0d-4800-a223-ebdd2c9261e4 ^property[2].code = #statusBasis
* #7b6a52c6-7e0d-4800-a223-ebdd2c9261e4 ^property[2].valueString = "inferred: first sort run of siblings"
* #7b6a52c6-7e0d-4800-a223-ebdd2c9261e4 ^property[3].code = #lawArea
* #7b6a52c6-7e0d-4800-a223-ebdd2c9261e4 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #f7619a25-1f4f-4940-83b8-913a2da0ef47
* #f7619a25-1f4f-4940-83b8-913a2da0ef47 ^designation[0].language = #en
* #f7619a25-1f4f-4940-83b8-913a2da0ef47 ^designation[0].value = "Mental problems"
* #f7619a25-1f4f-4940-83b8-913a2da0ef47 ^property[0].code = #pair
* #f7619a25-1f4f-4940-83b8-913a2da0ef47 ^property[0].valueCode = #I6.4
* #f7619a25-1f4f-4940-83b8-913a2da0ef47 ^property[1].code = #status
* #f7619a25-1f4f-4940-83b8-913a2da0ef47 ^property[1].valueCode = #deprecated
* #f7619a25-1f4f-4940-83b8-913a2da0ef47 ^property[2].code = #statusBasis
* #f7619a25-1f4f-4940-83b8-913a2da0ef47 ^property[2].valueString = "inferred: first sort run of siblings"
* #f7619a25-1f4f-4940-83b8-913a2da0ef47 ^property[3].code = #lawArea
* #f7619a25-1f4f-4940-83b8-913a2da0ef47 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #5cc0c081-4b5a-4465-8635-7515768fbadc
* #5cc0c081-4b5a-4465-8635-7515768fbadc ^designation[0].language = #en
* #5cc0c081-4b5a-4465-8635-7515768fbadc ^designation[0].value = "Problems with social life"
* #5cc0c081-4b5a-4465-8635-7515768fbadc ^property[0].code = #pair
* #5cc0c081-4b5a-4465-8635-7515768fbadc ^property[0].valueCode = #I6.1
* #5cc0c081-4b5a-4465-8635-7515768fbadc ^property[1].code = #status
* #5cc0c081-4b5a-4465-8635-7515768fbadc ^property[1].valueCode = #active
* #5cc0c081-4b5a-4465-8635-7515768fbadc ^property[2].code = #statusBasis
* #5cc0c081-4b5a-4465-8635-7515768fbadc ^property[2].valueString = "inferred: second sort run of siblings"
* #5cc0c081-4b5a-4465-8635-7515768fbadc ^property[3].code = #lawArea
* #5cc0c081-4b5a-4465-8635-7515768fbadc ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #b754ce15-4de8-4ac6-8224-57432fd7cd6a
* #b754ce15-4de8-4ac6-8224-57432fd7cd6a ^designation[0].language = #en
* #b754ce15-4de8-4ac6-8224-57432fd7cd6a ^designation[0].value = "Problems with well-being"
* #b754ce15-4de8-4ac6-8224-57432fd7cd6a ^property[0].code = #pair
* #b754ce15-4de8-4ac6-8224-57432fd7cd6a ^property[0].valueCode = #Problemer_med_trivsel
* #b754ce15-4de8-4ac6-8224-57432fd7cd6a ^property[1].code = #status
* #b754ce15-4de8-4ac6-8224-57432fd7cd6a ^property[1].valueCode = #active
* #b754ce15-4de8-4ac6-8224-57432fd7cd6a ^property[2].code = #statusBasis
* #b754ce15-4de8-4ac6-8224-57432fd7cd6a ^property[2].valueString = "inferred: first seen in 2024 release"
* #b754ce15-4de8-4ac6-8224-57432fd7cd6a ^property[3].code = #lawArea
* #b754ce15-4de8-4ac6-8224-57432fd7cd6a ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #f7710e83-a2d3-4c17-bcf6-bd084aec2efb
* #f7710e83-a2d3-4c17-bcf6-bd084aec2efb ^designation[0].language = #en
* #f7710e83-a2d3-4c17-bcf6-bd084aec2efb ^designation[0].value = "Problems with substance abuse"
* #f7710e83-a2d3-4c17-bcf6-bd084aec2efb ^property[0].code = #pair
* #f7710e83-a2d3-4c17-bcf6-bd084aec2efb ^property[0].valueCode = #I6.3
* #f7710e83-a2d3-4c17-bcf6-bd084aec2efb ^property[1].code = #status
* #f7710e83-a2d3-4c17-bcf6-bd084aec2efb ^property[1].valueCode = #active
* #f7710e83-a2d3-4c17-bcf6-bd084aec2efb ^property[2].code = #statusBasis
* #f7710e83-a2d3-4c17-bcf6-bd084aec2efb ^property[2].valueString = "inferred: second sort run of siblings"
* #f7710e83-a2d3-4c17-bcf6-bd084aec2efb ^property[3].code = #lawArea
* #f7710e83-a2d3-4c17-bcf6-bd084aec2efb ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #8c539fd9-7f31-4b4e-8b30-8298c8ab640f
* #8c539fd9-7f31-4b4e-8b30-8298c8ab640f ^designation[0].language = #en
* #8c539fd9-7f31-4b4e-8b30-8298c8ab640f ^designation[0].value = "Sleep and rest"
* #8c539fd9-7f31-4b4e-8b30-8298c8ab640f ^property[0].code = #pair
* #8c539fd9-7f31-4b4e-8b30-8298c8ab640f ^property[0].valueCode = #I10
* #8c539fd9-7f31-4b4e-8b30-8298c8ab640f ^property[1].code = #status
* #8c539fd9-7f31-4b4e-8b30-8298c8ab640f ^property[1].valueCode = #active
* #8c539fd9-7f31-4b4e-8b30-8298c8ab640f ^property[2].code = #statusBasis
* #8c539fd9-7f31-4b4e-8b30-8298c8ab640f ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #8c539fd9-7f31-4b4e-8b30-8298c8ab640f ^property[3].code = #lawArea
* #8c539fd9-7f31-4b4e-8b30-8298c8ab640f ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #6c6a10b9-d4c3-44f6-8803-80466d158356
* #6c6a10b9-d4c3-44f6-8803-80466d158356 ^designation[0].language = #en
* #6c6a10b9-d4c3-44f6-8803-80466d158356 ^designation[0].value = "Sleep problems"
* #6c6a10b9-d4c3-44f6-8803-80466d158356 ^property[0].code = #pair
* #6c6a10b9-d4c3-44f6-8803-80466d158356 ^property[0].valueCode = #I10.2
* #6c6a10b9-d4c3-44f6-8803-80466d158356 ^property[1].code = #status
* #6c6a10b9-d4c3-44f6-8803-80466d158356 ^property[1].valueCode = #active
* #6c6a10b9-d4c3-44f6-8803-80466d158356 ^property[2].code = #statusBasis
* #6c6a10b9-d4c3-44f6-8803-80466d158356 ^property[2].valueString = "single sort run with both old and 2024 codes"
* #6c6a10b9-d4c3-44f6-8803-80466d158356 ^property[3].code = #statusUnconfirmed
* #6c6a10b9-d4c3-44f6-8803-80466d158356 ^property[3].valueBoolean = true
* #6c6a10b9-d4c3-44f6-8803-80466d158356 ^property[4].code = #lawArea
* #6c6a10b9-d4c3-44f6-8803-80466d158356 ^property[4].valueCoding = FkiLawAreaCodes#sul-138
* #c11de086-e05b-4cec-b550-a2f0244bf823
* #c11de086-e05b-4cec-b550-a2f0244bf823 ^designation[0].language = #en
* #c11de086-e05b-4cec-b550-a2f0244bf823 ^designation[0].value = "Problems with circadian rhythm"
* #c11de086-e05b-4cec-b550-a2f0244bf823 ^property[0].code = #pair
* #c11de086-e05b-4cec-b550-a2f0244bf823 ^property[0].valueCode = #I10.1
* #c11de086-e05b-4cec-b550-a2f0244bf823 ^property[1].code = #status
* #c11de086-e05b-4cec-b550-a2f0244bf823 ^property[1].valueCode = #active
* #c11de086-e05b-4cec-b550-a2f0244bf823 ^property[2].code = #statusBasis
* #c11de086-e05b-4cec-b550-a2f0244bf823 ^property[2].valueString = "single sort run with both old and 2024 codes"
* #c11de086-e05b-4cec-b550-a2f0244bf823 ^property[3].code = #statusUnconfirmed
* #c11de086-e05b-4cec-b550-a2f0244bf823 ^property[3].valueBoolean = true
* #c11de086-e05b-4cec-b550-a2f0244bf823 ^property[4].code = #lawArea
* #c11de086-e05b-4cec-b550-a2f0244bf823 ^property[4].valueCoding = FkiLawAreaCodes#sul-138
* #f5a9fb78-bd27-4d98-821a-757cd65fab53
* #f5a9fb78-bd27-4d98-821a-757cd65fab53 ^designation[0].language = #en
* #f5a9fb78-bd27-4d98-821a-757cd65fab53 ^designation[0].value = "Problems with sleep and rest"
* #f5a9fb78-bd27-4d98-821a-757cd65fab53 ^property[0].code = #pair
* #f5a9fb78-bd27-4d98-821a-757cd65fab53 ^property[0].valueCode = #Problemer_med_soevn_og_hvile
* #f5a9fb78-bd27-4d98-821a-757cd65fab53 ^property[1].code = #status
* #f5a9fb78-bd27-4d98-821a-757cd65fab53 ^property[1].valueCode = #active
* #f5a9fb78-bd27-4d98-821a-757cd65fab53 ^property[2].code = #statusBasis
* #f5a9fb78-bd27-4d98-821a-757cd65fab53 ^property[2].valueString = "inferred: first seen in 2024 release"
* #f5a9fb78-bd27-4d98-821a-757cd65fab53 ^property[3].code = #lawArea
* #f5a9fb78-bd27-4d98-821a-757cd65fab53 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #9162d29a-1c7f-4585-8145-8fb4f1a999e3
* #9162d29a-1c7f-4585-8145-8fb4f1a999e3 ^designation[0].language = #en
* #9162d29a-1c7f-4585-8145-8fb4f1a999e3 ^designation[0].value = "Knowledge and development"
* #9162d29a-1c7f-4585-8145-8fb4f1a999e3 ^property[0].code = #pair
* #9162d29a-1c7f-4585-8145-8fb4f1a999e3 ^property[0].valueCode = #I11
* #9162d29a-1c7f-4585-8145-8fb4f1a999e3 ^property[1].code = #status
* #9162d29a-1c7f-4585-8145-8fb4f1a999e3 ^property[1].valueCode = #active
* #9162d29a-1c7f-4585-8145-8fb4f1a999e3 ^property[2].code = #statusBasis
* #9162d29a-1c7f-4585-8145-8fb4f1a999e3 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #9162d29a-1c7f-4585-8145-8fb4f1a999e3 ^property[3].code = #lawArea
* #9162d29a-1c7f-4585-8145-8fb4f1a999e3 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #4a37483a-9d95-496b-a593-aa720a6228ac
* #4a37483a-9d95-496b-a593-aa720a6228ac ^designation[0].language = #en
* #4a37483a-9d95-496b-a593-aa720a6228ac ^designation[0].value = "Problems with insight into the purpose of treatment"
* #4a37483a-9d95-496b-a593-aa720a6228ac ^property[0].code = #pair
* #4a37483a-9d95-496b-a593-aa720a6228ac ^property[0].valueCode = #I11.2
* #4a37483a-9d95-496b-a593-aa720a6228ac ^property[1].code = #status
* #4a37483a-9d95-496b-a593-aa720a6228ac ^property[1].valueCode = #deprecated
* #4a37483a-9d95-496b-a593-aa720a6228ac ^property[2].code = #statusBasis
* #4a37483a-9d95-496b-a593-aa720a6228ac ^property[2].valueString = "inferred: first sort run of siblings"
* #4a37483a-9d95-496b-a593-aa720a6228ac ^property[3].code = #lawArea
* #4a37483a-9d95-496b-a593-aa720a6228ac ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #d0496876-5673-4597-bd4a-6323d1dfea46
* #d0496876-5673-4597-bd4a-6323d1dfea46 ^designation[0].language = #en
* #d0496876-5673-4597-bd4a-6323d1dfea46 ^designation[0].value = "Problems with insight into the illness"
* #d0496876-5673-4597-bd4a-6323d1dfea46 ^property[0].code = #pair
* #d0496876-5673-4597-bd4a-6323d1dfea46 ^property[0].valueCode = #I11.3
* #d0496876-5673-4597-bd4a-6323d1dfea46 ^property[1].code = #status
* #d0496876-5673-4597-bd4a-6323d1dfea46 ^property[1].valueCode = #deprecated
* #d0496876-5673-4597-bd4a-6323d1dfea46 ^property[2].code = #statusBasis
* #d0496876-5673-4597-bd4a-6323d1dfea46 ^property[2].valueString = "inferred: first sort run of siblings"
* #d0496876-5673-4597-bd4a-6323d1dfea46 ^property[3].code = #lawArea
* #d0496876-5673-4597-bd4a-6323d1dfea46 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #6d72e1df-2873-48b2-a59d-6ee355b0e929
* #6d72e1df-2873-48b2-a59d-6ee355b0e929 ^designation[0].language = #en
* #6d72e1df-2873-48b2-a59d-6ee355b0e929 ^designation[0].value = "Problems with health literacy"
* #6d72e1df-2873-48b2-a59d-6ee355b0e929 ^property[0].code = #pair
* #6d72e1df-2873-48b2-a59d-6ee355b0e929 ^property[0].valueCode = #Problemer_med_sundhedskompetence
* #6d72e1df-2873-48b2-a59d-6ee355b0e929 ^property[1].code = #status
* #6d72e1df-2873-48b2-a59d-6ee355b0e929 ^property[1].valueCode = #active
* #6d72e1df-2873-48b2-a59d-6ee355b0e929 ^property[2].code = #statusBasis
* #6d72e1df-2873-48b2-a59d-6ee355b0e929 ^property[2].valueString = "inferred: first seen in 2024 release"
* #6d72e1df-2873-48b2-a59d-6ee355b0e929 ^property[3].code = #lawArea
* #6d72e1df-2873-48b2-a59d-6ee355b0e929 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #e1dcf02e-6df5-487d-b596-3d499545468f
* #e1dcf02e-6df5-487d-b596-3d499545468f ^designation[0].language = #en
* #e1dcf02e-6df5-487d-b596-3d499545468f ^designation[0].value = "Problems with memory"
* #e1dcf02e-6df5-487d-b596-3d499545468f ^property[0].code = #pair
* #e1dcf02e-6df5-487d-b596-3d499545468f ^property[0].valueCode = #I11.1
* #e1dcf02e-6df5-487d-b596-3d499545468f ^property[1].code = #status
* #e1dcf02e-6df5-487d-b596-3d499545468f ^property[1].valueCode = #active
* #e1dcf02e-6df5-487d-b596-3d499545468f ^property[2].code = #statusBasis
* #e1dcf02e-6df5-487d-b596-3d499545468f ^property[2].valueString = "inferred: second sort run of siblings"
* #e1dcf02e-6df5-487d-b596-3d499545468f ^property[3].code = #lawArea
* #e1dcf02e-6df5-487d-b596-3d499545468f ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #e671cc6c-a24b-4a50-82bf-8f3f6ab09c9a
* #e671cc6c-a24b-4a50-82bf-8f3f6ab09c9a ^designation[0].language = #en
* #e671cc6c-a24b-4a50-82bf-8f3f6ab09c9a ^designation[0].value = "Cognitive problems"
* #e671cc6c-a24b-4a50-82bf-8f3f6ab09c9a ^property[0].code = #pair
* #e671cc6c-a24b-4a50-82bf-8f3f6ab09c9a ^property[0].valueCode = #I11.4
* #e671cc6c-a24b-4a50-82bf-8f3f6ab09c9a ^property[1].code = #status
* #e671cc6c-a24b-4a50-82bf-8f3f6ab09c9a ^property[1].valueCode = #active
* #e671cc6c-a24b-4a50-82bf-8f3f6ab09c9a ^property[2].code = #statusBasis
* #e671cc6c-a24b-4a50-82bf-8f3f6ab09c9a ^property[2].valueString = "inferred: second sort run of siblings"
* #e671cc6c-a24b-4a50-82bf-8f3f6ab09c9a ^property[3].code = #lawArea
* #e671cc6c-a24b-4a50-82bf-8f3f6ab09c9a ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #94e9c867-fbc8-4d35-8596-e6b8765b12e8
* #94e9c867-fbc8-4d35-8596-e6b8765b12e8 ^designation[0].language = #en
* #94e9c867-fbc8-4d35-8596-e6b8765b12e8 ^designation[0].value = "Pain and sensory perception"
* #94e9c867-fbc8-4d35-8596-e6b8765b12e8 ^property[0].code = #pair
* #94e9c867-fbc8-4d35-8596-e6b8765b12e8 ^property[0].valueCode = #I9
* #94e9c867-fbc8-4d35-8596-e6b8765b12e8 ^property[1].code = #status
* #94e9c867-fbc8-4d35-8596-e6b8765b12e8 ^property[1].valueCode = #active
* #94e9c867-fbc8-4d35-8596-e6b8765b12e8 ^property[2].code = #statusBasis
* #94e9c867-fbc8-4d35-8596-e6b8765b12e8 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #94e9c867-fbc8-4d35-8596-e6b8765b12e8 ^property[3].code = #lawArea
* #94e9c867-fbc8-4d35-8596-e6b8765b12e8 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #14d0e94f-35a0-4604-885d-6458d4d8023a
* #14d0e94f-35a0-4604-885d-6458d4d8023a ^designation[0].language = #en
* #14d0e94f-35a0-4604-885d-6458d4d8023a ^designation[0].value = "Problems with the sense of smell"
* #14d0e94f-35a0-4604-885d-6458d4d8023a ^property[0].code = #pair
* #14d0e94f-35a0-4604-885d-6458d4d8023a ^property[0].valueCode = #I9.4
* #14d0e94f-35a0-4604-885d-6458d4d8023a ^property[1].code = #status
* #14d0e94f-35a0-4604-885d-6458d4d8023a ^property[1].valueCode = #deprecated
* #14d0e94f-35a0-4604-885d-6458d4d8023a ^property[2].code = #statusBasis
* #14d0e94f-35a0-4604-885d-6458d4d8023a ^property[2].valueString = "inferred: first sort run of siblings"
* #14d0e94f-35a0-4604-885d-6458d4d8023a ^property[3].code = #lawArea
* #14d0e94f-35a0-4604-885d-6458d4d8023a ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #4d857481-a4f4-4ee6-84e9-366b8875839f
* #4d857481-a4f4-4ee6-84e9-366b8875839f ^designation[0].language = #en
* #4d857481-a4f4-4ee6-84e9-366b8875839f ^designation[0].value = "Intermittent pain"
* #4d857481-a4f4-4ee6-84e9-366b8875839f ^property[0].code = #pair
* #4d857481-a4f4-4ee6-84e9-366b8875839f ^property[0].valueCode = #I9.2
* #4d857481-a4f4-4ee6-84e9-366b8875839f ^property[1].code = #status
* #4d857481-a4f4-4ee6-84e9-366b8875839f ^property[1].valueCode = #deprecated
* #4d857481-a4f4-4ee6-84e9-366b8875839f ^property[2].code = #statusBasis
* #4d857481-a4f4-4ee6-84e9-366b8875839f ^property[2].valueString = "inferred: first sort run of siblings"
* #4d857481-a4f4-4ee6-84e9-366b8875839f ^property[3].code = #lawArea
* #4d857481-a4f4-4ee6-84e9-366b8875839f ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #6da78b57-2b00-43f2-b7f0-7045dd9aa1a5
* #6da78b57-2b00-43f2-b7f0-7045dd9aa1a5 ^designation[0].language = #en
* #6da78b57-2b00-43f2-b7f0-7045dd9aa1a5 ^designation[0].value = "Acute pain"
* #6da78b57-2b00-43f2-b7f0-7045dd9aa1a5 ^property[0].code = #pair
* #6da78b57-2b00-43f2-b7f0-7045dd9aa1a5 ^property[0].valueCode = #I9.1
* #6da78b57-2b00-43f2-b7f0-7045dd9aa1a5 ^property[1].code = #status
* #6da78b57-2b00-43f2-b7f0-7045dd9aa1a5 ^property[1].valueCode = #deprecated
* #6da78b57-2b00-43f2-b7f0-7045dd9aa1a5 ^property[2].code = #statusBasis
* #6da78b57-2b00-43f2-b7f0-7045dd9aa1a5 ^property[2].valueString = "inferred: first sort run of siblings"
* #6da78b57-2b00-43f2-b7f0-7045dd9aa1a5 ^property[3].code = #lawArea
* #6da78b57-2b00-43f2-b7f0-7045dd9aa1a5 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #742d39b5-63b5-411b-8792-e0d35c914c8d
* #742d39b5-63b5-411b-8792-e0d35c914c8d ^designation[0].language = #en
* #742d39b5-63b5-411b-8792-e0d35c914c8d ^designation[0].value = "Problems with the sense of taste"
* #742d39b5-63b5-411b-8792-e0d35c914c8d ^property[0].code = #pair
* #742d39b5-63b5-411b-8792-e0d35c914c8d ^property[0].valueCode = #I9.8
* #742d39b5-63b5-411b-8792-e0d35c914c8d ^property[1].code = #status
* #742d39b5-63b5-411b-8792-e0d35c914c8d ^property[1].valueCode = #deprecated
* #742d39b5-63b5-411b-8792-e0d35c914c8d ^property[2].code = #statusBasis
* #742d39b5-63b5-411b-8792-e0d35c914c8d ^property[2].valueString = "inferred: first sort run of siblings"
* #742d39b5-63b5-411b-8792-e0d35c914c8d ^property[3].code = #lawArea
* #742d39b5-63b5-411b-8792-e0d35c914c8d ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #8a592ca5-f544-41d9-aeeb-fe50c2893b45
* #8a592ca5-f544-41d9-aeeb-fe50c2893b45 ^designation[0].language = #en
* #8a592ca5-f544-41d9-aeeb-fe50c2893b45 ^designation[0].value = "Problems with the sense of touch"
* #8a592ca5-f544-41d9-aeeb-fe50c2893b45 ^property[0].code = #pair
* #8a592ca5-f544-41d9-aeeb-fe50c2893b45 ^property[0].valueCode = #I9.5
* #8a592ca5-f544-41d9-aeeb-fe50c2893b45 ^property[1].code = #status
* #8a592ca5-f544-41d9-aeeb-fe50c2893b45 ^property[1].valueCode = #deprecated
* #8a592ca5-f544-41d9-aeeb-fe50c2893b45 ^property[2].code = #statusBasis
* #8a592ca5-f544-41d9-aeeb-fe50c2893b45 ^property[2].valueString = "inferred: first sort run of siblings"
* #8a592ca5-f544-41d9-aeeb-fe50c2893b45 ^property[3].code = #lawArea
* #8a592ca5-f544-41d9-aeeb-fe50c2893b45 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #a078cdbd-a1e0-4d02-a472-f010b971c156
* #a078cdbd-a1e0-4d02-a472-f010b971c156 ^designation[0].language = #en
* #a078cdbd-a1e0-4d02-a472-f010b971c156 ^designation[0].value = "Problems with hearing"
* #a078cdbd-a1e0-4d02-a472-f010b971c156 ^property[0].code = #pair
* #a078cdbd-a1e0-4d02-a472-f010b971c156 ^property[0].valueCode = #I9.7
* #a078cdbd-a1e0-4d02-a472-f010b971c156 ^property[1].code = #status
* #a078cdbd-a1e0-4d02-a472-f010b971c156 ^property[1].valueCode = #deprecated
* #a078cdbd-a1e0-4d02-a472-f010b971c156 ^property[2].code = #statusBasis
* #a078cdbd-a1e0-4d02-a472-f010b971c156 ^property[2].valueString = "inferred: first sort run of siblings"
* #a078cdbd-a1e0-4d02-a472-f010b971c156 ^property[3].code = #lawArea
* #a078cdbd-a1e0-4d02-a472-f010b971c156 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #e4a049fc-e20c-4117-b834-b475eee781da
* #e4a049fc-e20c-4117-b834-b475eee781da ^designation[0].language = #en
* #e4a049fc-e20c-4117-b834-b475eee781da ^designation[0].value = "Chronic pain"
* #e4a049fc-e20c-4117-b834-b475eee781da ^property[0].code = #pair
* #e4a049fc-e20c-4117-b834-b475eee781da ^property[0].valueCode = #I9.3
* #e4a049fc-e20c-4117-b834-b475eee781da ^property[1].code = #status
* #e4a049fc-e20c-4117-b834-b475eee781da ^property[1].valueCode = #deprecated
* #e4a049fc-e20c-4117-b834-b475eee781da ^property[2].code = #statusBasis
* #e4a049fc-e20c-4117-b834-b475eee781da ^property[2].valueString = "inferred: first sort run of siblings"
* #e4a049fc-e20c-4117-b834-b475eee781da ^property[3].code = #lawArea
* #e4a049fc-e20c-4117-b834-b475eee781da ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #ee01e70d-0d2b-47a9-8f15-cb59ce4bf348
* #ee01e70d-0d2b-47a9-8f15-cb59ce4bf348 ^designation[0].language = #en
* #ee01e70d-0d2b-47a9-8f15-cb59ce4bf348 ^designation[0].value = "Problems with sight"
* #ee01e70d-0d2b-47a9-8f15-cb59ce4bf348 ^property[0].code = #pair
* #ee01e70d-0d2b-47a9-8f15-cb59ce4bf348 ^property[0].valueCode = #I9.6
* #ee01e70d-0d2b-47a9-8f15-cb59ce4bf348 ^property[1].code = #status
* #ee01e70d-0d2b-47a9-8f15-cb59ce4bf348 ^property[1].valueCode = #deprecated
* #ee01e70d-0d2b-47a9-8f15-cb59ce4bf348 ^property[2].code = #statusBasis
* #ee01e70d-0d2b-47a9-8f15-cb59ce4bf348 ^property[2].valueString = "inferred: first sort run of siblings"
* #ee01e70d-0d2b-47a9-8f15-cb59ce4bf348 ^property[3].code = #lawArea
* #ee01e70d-0d2b-47a9-8f15-cb59ce4bf348 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #5b6f5ce1-24b0-486d-8bbb-f9711fec92dd
* #5b6f5ce1-24b0-486d-8bbb-f9711fec92dd ^designation[0].language = #en
* #5b6f5ce1-24b0-486d-8bbb-f9711fec92dd ^designation[0].value = "Problems with pain"
* #5b6f5ce1-24b0-486d-8bbb-f9711fec92dd ^property[0].code = #pair
* #5b6f5ce1-24b0-486d-8bbb-f9711fec92dd ^property[0].valueCode = #Problemer_med_smerter
* #5b6f5ce1-24b0-486d-8bbb-f9711fec92dd ^property[1].code = #status
* #5b6f5ce1-24b0-486d-8bbb-f9711fec92dd ^property[1].valueCode = #active
* #5b6f5ce1-24b0-486d-8bbb-f9711fec92dd ^property[2].code = #statusBasis
* #5b6f5ce1-24b0-486d-8bbb-f9711fec92dd ^property[2].valueString = "inferred: first seen in 2024 release"
* #5b6f5ce1-24b0-486d-8bbb-f9711fec92dd ^property[3].code = #lawArea
* #5b6f5ce1-24b0-486d-8bbb-f9711fec92dd ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #d80c56ae-e9f6-44e9-bd2d-103e10a7fef2
* #d80c56ae-e9f6-44e9-bd2d-103e10a7fef2 ^designation[0].language = #en
* #d80c56ae-e9f6-44e9-bd2d-103e10a7fef2 ^designation[0].value = "Problems with the senses"
* #d80c56ae-e9f6-44e9-bd2d-103e10a7fef2 ^property[0].code = #pair
* #d80c56ae-e9f6-44e9-bd2d-103e10a7fef2 ^property[0].valueCode = #Problemer_med_sanser
* #d80c56ae-e9f6-44e9-bd2d-103e10a7fef2 ^property[1].code = #status
* #d80c56ae-e9f6-44e9-bd2d-103e10a7fef2 ^property[1].valueCode = #active
* #d80c56ae-e9f6-44e9-bd2d-103e10a7fef2 ^property[2].code = #statusBasis
* #d80c56ae-e9f6-44e9-bd2d-103e10a7fef2 ^property[2].valueString = "inferred: first seen in 2024 release"
* #d80c56ae-e9f6-44e9-bd2d-103e10a7fef2 ^property[3].code = #lawArea
* #d80c56ae-e9f6-44e9-bd2d-103e10a7fef2 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #cc377732-7f14-49b7-8940-1aa07b8884e7
* #cc377732-7f14-49b7-8940-1aa07b8884e7 ^designation[0].language = #en
* #cc377732-7f14-49b7-8940-1aa07b8884e7 ^designation[0].value = "Sexuality, gender and body image"
* #cc377732-7f14-49b7-8940-1aa07b8884e7 ^property[0].code = #pair
* #cc377732-7f14-49b7-8940-1aa07b8884e7 ^property[0].valueCode = #I8
* #cc377732-7f14-49b7-8940-1aa07b8884e7 ^property[1].code = #status
* #cc377732-7f14-49b7-8940-1aa07b8884e7 ^property[1].valueCode = #active
* #cc377732-7f14-49b7-8940-1aa07b8884e7 ^property[2].code = #statusBasis
* #cc377732-7f14-49b7-8940-1aa07b8884e7 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #cc377732-7f14-49b7-8940-1aa07b8884e7 ^property[3].code = #lawArea
* #cc377732-7f14-49b7-8940-1aa07b8884e7 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #d5966884-4e41-40c1-b711-6c6cde778360
* #d5966884-4e41-40c1-b711-6c6cde778360 ^designation[0].language = #en
* #d5966884-4e41-40c1-b711-6c6cde778360 ^designation[0].value = "Problems with sexuality"
* #d5966884-4e41-40c1-b711-6c6cde778360 ^property[0].code = #pair
* #d5966884-4e41-40c1-b711-6c6cde778360 ^property[0].valueCode = #I8.1
* #d5966884-4e41-40c1-b711-6c6cde778360 ^property[1].code = #status
* #d5966884-4e41-40c1-b711-6c6cde778360 ^property[1].valueCode = #deprecated
* #d5966884-4e41-40c1-b711-6c6cde778360 ^property[2].code = #statusBasis
* #d5966884-4e41-40c1-b711-6c6cde778360 ^property[2].valueString = "inferred: first sort run of siblings"
* #d5966884-4e41-40c1-b711-6c6cde778360 ^property[3].code = #lawArea
* #d5966884-4e41-40c1-b711-6c6cde778360 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #7dc00935-32e7-46f2-b12a-8d6adfc5ad77
* #7dc00935-32e7-46f2-b12a-8d6adfc5ad77 ^designation[0].language = #en
* #7dc00935-32e7-46f2-b12a-8d6adfc5ad77 ^designation[0].value = "Problems with sexuality, gender and body image"
* #7dc00935-32e7-46f2-b12a-8d6adfc5ad77 ^property[0].code = #pair
* #7dc00935-32e7-46f2-b12a-8d6adfc5ad77 ^property[0].valueCode = #Problemer_med_seksualitet_koen_og_kropsopfattelse
* #7dc00935-32e7-46f2-b12a-8d6adfc5ad77 ^property[1].code = #status
* #7dc00935-32e7-46f2-b12a-8d6adfc5ad77 ^property[1].valueCode = #active
* #7dc00935-32e7-46f2-b12a-8d6adfc5ad77 ^property[2].code = #statusBasis
* #7dc00935-32e7-46f2-b12a-8d6adfc5ad77 ^property[2].valueString = "inferred: first seen in 2024 release"
* #7dc00935-32e7-46f2-b12a-8d6adfc5ad77 ^property[3].code = #lawArea
* #7dc00935-32e7-46f2-b12a-8d6adfc5ad77 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #fa6aa904-d06e-4029-b4c4-13ead04ace27
* #fa6aa904-d06e-4029-b4c4-13ead04ace27 ^designation[0].language = #en
* #fa6aa904-d06e-4029-b4c4-13ead04ace27 ^designation[0].value = "Level of functioning"
* #fa6aa904-d06e-4029-b4c4-13ead04ace27 ^property[0].code = #pair
* #fa6aa904-d06e-4029-b4c4-13ead04ace27 ^property[0].valueCode = #I1
* #fa6aa904-d06e-4029-b4c4-13ead04ace27 ^property[1].code = #status
* #fa6aa904-d06e-4029-b4c4-13ead04ace27 ^property[1].valueCode = #active
* #fa6aa904-d06e-4029-b4c4-13ead04ace27 ^property[2].code = #statusBasis
* #fa6aa904-d06e-4029-b4c4-13ead04ace27 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #fa6aa904-d06e-4029-b4c4-13ead04ace27 ^property[3].code = #lawArea
* #fa6aa904-d06e-4029-b4c4-13ead04ace27 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #b4e4bb41-7734-4c84-967f-fa1916662972
* #b4e4bb41-7734-4c84-967f-fa1916662972 ^designation[0].language = #en
* #b4e4bb41-7734-4c84-967f-fa1916662972 ^designation[0].value = "Problems with personal care"
* #b4e4bb41-7734-4c84-967f-fa1916662972 ^property[0].code = #pair
* #b4e4bb41-7734-4c84-967f-fa1916662972 ^property[0].valueCode = #I1.1
* #b4e4bb41-7734-4c84-967f-fa1916662972 ^property[1].code = #status
* #b4e4bb41-7734-4c84-967f-fa1916662972 ^property[1].valueCode = #deprecated
* #b4e4bb41-7734-4c84-967f-fa1916662972 ^property[2].code = #statusBasis
* #b4e4bb41-7734-4c84-967f-fa1916662972 ^property[2].valueString = "inferred: first sort run of siblings"
* #b4e4bb41-7734-4c84-967f-fa1916662972 ^property[3].code = #lawArea
* #b4e4bb41-7734-4c84-967f-fa1916662972 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #651a82a3-ff4b-44c1-89dd-574363b33e02
* #651a82a3-ff4b-44c1-89dd-574363b33e02 ^designation[0].language = #en
* #651a82a3-ff4b-44c1-89dd-574363b33e02 ^designation[0].value = "Problems with daily activities"
* #651a82a3-ff4b-44c1-89dd-574363b33e02 ^property[0].code = #pair
* #651a82a3-ff4b-44c1-89dd-574363b33e02 ^property[0].valueCode = #I1.2
* #651a82a3-ff4b-44c1-89dd-574363b33e02 ^property[1].code = #status
* #651a82a3-ff4b-44c1-89dd-574363b33e02 ^property[1].valueCode = #active
* #651a82a3-ff4b-44c1-89dd-574363b33e02 ^property[2].code = #statusBasis
* #651a82a3-ff4b-44c1-89dd-574363b33e02 ^property[2].valueString = "inferred: second sort run of siblings"
* #651a82a3-ff4b-44c1-89dd-574363b33e02 ^property[3].code = #lawArea
* #651a82a3-ff4b-44c1-89dd-574363b33e02 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #59c107b1-afc2-400e-a129-f9676a0aa9bf
* #59c107b1-afc2-400e-a129-f9676a0aa9bf ^designation[0].language = #en
* #59c107b1-afc2-400e-a129-f9676a0aa9bf ^designation[0].value = "Type of goal"
* #59c107b1-afc2-400e-a129-f9676a0aa9bf ^property[0].code = #pair
* #59c107b1-afc2-400e-a129-f9676a0aa9bf ^property[0].valueCode = #59c107b1_afc2_400e_a129_f9676a0aa9bf
* #59c107b1-afc2-400e-a129-f9676a0aa9bf ^property[1].code = #status
* #59c107b1-afc2-400e-a129-f9676a0aa9bf ^property[1].valueCode = #active
* #59c107b1-afc2-400e-a129-f9676a0aa9bf ^property[2].code = #statusBasis
* #59c107b1-afc2-400e-a129-f9676a0aa9bf ^property[2].valueString = "inferred: second sort run of siblings"
* #59c107b1-afc2-400e-a129-f9676a0aa9bf ^property[3].code = #lawArea
* #59c107b1-afc2-400e-a129-f9676a0aa9bf ^property[3].valueCoding = FkiLawAreaCodes#several
* #e182c5dc-9f91-474a-92e8-f62be3d498f4
* #e182c5dc-9f91-474a-92e8-f62be3d498f4 ^designation[0].language = #en
* #e182c5dc-9f91-474a-92e8-f62be3d498f4 ^designation[0].value = "Condition disappears, lessens or remains unchanged"
* #e182c5dc-9f91-474a-92e8-f62be3d498f4 ^property[0].code = #pair
* #e182c5dc-9f91-474a-92e8-f62be3d498f4 ^property[0].valueCode = #e182c5dc_9f91_474a_92e8_f62be3d498f4
* #e182c5dc-9f91-474a-92e8-f62be3d498f4 ^property[1].code = #status
* #e182c5dc-9f91-474a-92e8-f62be3d498f4 ^property[1].valueCode = #active
* #e182c5dc-9f91-474a-92e8-f62be3d498f4 ^property[2].code = #statusBasis
* #e182c5dc-9f91-474a-92e8-f62be3d498f4 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #e182c5dc-9f91-474a-92e8-f62be3d498f4 ^property[3].code = #lawArea
* #e182c5dc-9f91-474a-92e8-f62be3d498f4 ^property[3].valueCoding = FkiLawAreaCodes#several
* #15846728-58b4-4413-a9d1-be0f1404b10f
* #15846728-58b4-4413-a9d1-be0f1404b10f ^designation[0].language = #en
* #15846728-58b4-4413-a9d1-be0f1404b10f ^designation[0].value = "Condition remains unchanged"
* #15846728-58b4-4413-a9d1-be0f1404b10f ^property[0].code = #pair
* #15846728-58b4-4413-a9d1-be0f1404b10f ^property[0].valueCode = #15846728_58b4_4413_a9d1_be0f1404b10f
* #15846728-58b4-4413-a9d1-be0f1404b10f ^property[1].code = #status
* #15846728-58b4-4413-a9d1-be0f1404b10f ^property[1].valueCode = #active
* #15846728-58b4-4413-a9d1-be0f1404b10f ^property[2].code = #statusBasis
* #15846728-58b4-4413-a9d1-be0f1404b10f ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #15846728-58b4-4413-a9d1-be0f1404b10f ^property[3].code = #lawArea
* #15846728-58b4-4413-a9d1-be0f1404b10f ^property[3].valueCoding = FkiLawAreaCodes#several
* #81c827de-ef31-4410-aa57-0d1d1bc6c264
* #81c827de-ef31-4410-aa57-0d1d1bc6c264 ^designation[0].language = #en
* #81c827de-ef31-4410-aa57-0d1d1bc6c264 ^designation[0].value = "Condition disappears"
* #81c827de-ef31-4410-aa57-0d1d1bc6c264 ^property[0].code = #pair
* #81c827de-ef31-4410-aa57-0d1d1bc6c264 ^property[0].valueCode = #81c827de_ef31_4410_aa57_0d1d1bc6c264
* #81c827de-ef31-4410-aa57-0d1d1bc6c264 ^property[1].code = #status
* #81c827de-ef31-4410-aa57-0d1d1bc6c264 ^property[1].valueCode = #active
* #81c827de-ef31-4410-aa57-0d1d1bc6c264 ^property[2].code = #statusBasis
* #81c827de-ef31-4410-aa57-0d1d1bc6c264 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #81c827de-ef31-4410-aa57-0d1d1bc6c264 ^property[3].code = #lawArea
* #81c827de-ef31-4410-aa57-0d1d1bc6c264 ^property[3].valueCoding = FkiLawAreaCodes#several
* #8addc23a-f7c6-47c4-97fb-a73fcdfc9f65
* #8addc23a-f7c6-47c4-97fb-a73fcdfc9f65 ^designation[0].language = #en
* #8addc23a-f7c6-47c4-97fb-a73fcdfc9f65 ^designation[0].value = "Condition lessens"
* #8addc23a-f7c6-47c4-97fb-a73fcdfc9f65 ^property[0].code = #pair
* #8addc23a-f7c6-47c4-97fb-a73fcdfc9f65 ^property[0].valueCode = #8addc23a_f7c6_47c4_97fb_a73fcdfc9f65
* #8addc23a-f7c6-47c4-97fb-a73fcdfc9f65 ^property[1].code = #status
* #8addc23a-f7c6-47c4-97fb-a73fcdfc9f65 ^property[1].valueCode = #active
* #8addc23a-f7c6-47c4-97fb-a73fcdfc9f65 ^property[2].code = #statusBasis
* #8addc23a-f7c6-47c4-97fb-a73fcdfc9f65 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #8addc23a-f7c6-47c4-97fb-a73fcdfc9f65 ^property[3].code = #lawArea
* #8addc23a-f7c6-47c4-97fb-a73fcdfc9f65 ^property[3].valueCoding = FkiLawAreaCodes#several
* #7deb81de-12c0-4a49-bd5b-72ea6fe89d83
* #7deb81de-12c0-4a49-bd5b-72ea6fe89d83 ^designation[0].language = #en
* #7deb81de-12c0-4a49-bd5b-72ea6fe89d83 ^designation[0].value = "Interventions in municipal rehabilitation after a hospital stay"
* #7deb81de-12c0-4a49-bd5b-72ea6fe89d83 ^property[0].code = #pair
* #7deb81de-12c0-4a49-bd5b-72ea6fe89d83 ^property[0].valueCode = #7deb81de_12c0_4a49_bd5b_72ea6fe89d83
* #7deb81de-12c0-4a49-bd5b-72ea6fe89d83 ^property[1].code = #status
* #7deb81de-12c0-4a49-bd5b-72ea6fe89d83 ^property[1].valueCode = #active
* #7deb81de-12c0-4a49-bd5b-72ea6fe89d83 ^property[2].code = #statusBasis
* #7deb81de-12c0-4a49-bd5b-72ea6fe89d83 ^property[2].valueString = "inferred: second sort run of siblings"
* #7deb81de-12c0-4a49-bd5b-72ea6fe89d83 ^property[3].code = #lawArea
* #7deb81de-12c0-4a49-bd5b-72ea6fe89d83 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #1130ad70-6553-490d-87f8-5e8941687a0c
* #1130ad70-6553-490d-87f8-5e8941687a0c ^designation[0].language = #en
* #1130ad70-6553-490d-87f8-5e8941687a0c ^designation[0].value = "Therapist's assessment"
* #1130ad70-6553-490d-87f8-5e8941687a0c ^property[0].code = #pair
* #1130ad70-6553-490d-87f8-5e8941687a0c ^property[0].valueCode = #1130ad70_6553_490d_87f8_5e8941687a0c
* #1130ad70-6553-490d-87f8-5e8941687a0c ^property[1].code = #status
* #1130ad70-6553-490d-87f8-5e8941687a0c ^property[1].valueCode = #active
* #1130ad70-6553-490d-87f8-5e8941687a0c ^property[2].code = #statusBasis
* #1130ad70-6553-490d-87f8-5e8941687a0c ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #1130ad70-6553-490d-87f8-5e8941687a0c ^property[3].code = #lawArea
* #1130ad70-6553-490d-87f8-5e8941687a0c ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #2abe20c7-c0b4-41c1-b397-52acf36499ef
* #2abe20c7-c0b4-41c1-b397-52acf36499ef ^designation[0].language = #en
* #2abe20c7-c0b4-41c1-b397-52acf36499ef ^designation[0].value = "Physical training"
* #2abe20c7-c0b4-41c1-b397-52acf36499ef ^property[0].code = #pair
* #2abe20c7-c0b4-41c1-b397-52acf36499ef ^property[0].valueCode = #2abe20c7_c0b4_41c1_b397_52acf36499ef
* #2abe20c7-c0b4-41c1-b397-52acf36499ef ^property[1].code = #status
* #2abe20c7-c0b4-41c1-b397-52acf36499ef ^property[1].valueCode = #active
* #2abe20c7-c0b4-41c1-b397-52acf36499ef ^property[2].code = #statusBasis
* #2abe20c7-c0b4-41c1-b397-52acf36499ef ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #2abe20c7-c0b4-41c1-b397-52acf36499ef ^property[3].code = #lawArea
* #2abe20c7-c0b4-41c1-b397-52acf36499ef ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #2c661159-1bb3-4af2-bdf1-f3a9927a99e2
* #2c661159-1bb3-4af2-bdf1-f3a9927a99e2 ^designation[0].language = #en
* #2c661159-1bb3-4af2-bdf1-f3a9927a99e2 ^designation[0].value = "Cognitive training"
* #2c661159-1bb3-4af2-bdf1-f3a9927a99e2 ^property[0].code = #pair
* #2c661159-1bb3-4af2-bdf1-f3a9927a99e2 ^property[0].valueCode = #2c661159_1bb3_4af2_bdf1_f3a9927a99e2
* #2c661159-1bb3-4af2-bdf1-f3a9927a99e2 ^property[1].code = #status
* #2c661159-1bb3-4af2-bdf1-f3a9927a99e2 ^property[1].valueCode = #active
* #2c661159-1bb3-4af2-bdf1-f3a9927a99e2 ^property[2].code = #statusBasis
* #2c661159-1bb3-4af2-bdf1-f3a9927a99e2 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #2c661159-1bb3-4af2-bdf1-f3a9927a99e2 ^property[3].code = #lawArea
* #2c661159-1bb3-4af2-bdf1-f3a9927a99e2 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #571fa7da-a155-4a84-b780-ef19170d48a0
* #571fa7da-a155-4a84-b780-ef19170d48a0 ^designation[0].language = #en
* #571fa7da-a155-4a84-b780-ef19170d48a0 ^designation[0].value = "Follow-up"
* #571fa7da-a155-4a84-b780-ef19170d48a0 ^property[0].code = #pair
* #571fa7da-a155-4a84-b780-ef19170d48a0 ^property[0].valueCode = #571fa7da_a155_4a84_b780_ef19170d48a0
* #571fa7da-a155-4a84-b780-ef19170d48a0 ^property[1].code = #status
* #571fa7da-a155-4a84-b780-ef19170d48a0 ^property[1].valueCode = #active
* #571fa7da-a155-4a84-b780-ef19170d48a0 ^property[2].code = #statusBasis
* #571fa7da-a155-4a84-b780-ef19170d48a0 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #571fa7da-a155-4a84-b780-ef19170d48a0 ^property[3].code = #lawArea
* #571fa7da-a155-4a84-b780-ef19170d48a0 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #58293f63-00d7-4730-8dbc-c784d40f9e23
* #58293f63-00d7-4730-8dbc-c784d40f9e23 ^designation[0].language = #en
* #58293f63-00d7-4730-8dbc-c784d40f9e23 ^designation[0].value = "Functional training"
* #58293f63-00d7-4730-8dbc-c784d40f9e23 ^property[0].code = #pair
* #58293f63-00d7-4730-8dbc-c784d40f9e23 ^property[0].valueCode = #58293f63_00d7_4730_8dbc_c784d40f9e23
* #58293f63-00d7-4730-8dbc-c784d40f9e23 ^property[1].code = #status
* #58293f63-00d7-4730-8dbc-c784d40f9e23 ^property[1].valueCode = #active
* #58293f63-00d7-4730-8dbc-c784d40f9e23 ^property[2].code = #statusBasis
* #58293f63-00d7-4730-8dbc-c784d40f9e23 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #58293f63-00d7-4730-8dbc-c784d40f9e23 ^property[3].code = #lawArea
* #58293f63-00d7-4730-8dbc-c784d40f9e23 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #66fb32c9-ecc3-484b-be49-f20094be237c
* #66fb32c9-ecc3-484b-be49-f20094be237c ^designation[0].language = #en
* #66fb32c9-ecc3-484b-be49-f20094be237c ^designation[0].value = "Guidance and teaching"
* #66fb32c9-ecc3-484b-be49-f20094be237c ^property[0].code = #pair
* #66fb32c9-ecc3-484b-be49-f20094be237c ^property[0].valueCode = #66fb32c9_ecc3_484b_be49_f20094be237c
* #66fb32c9-ecc3-484b-be49-f20094be237c ^property[1].code = #status
* #66fb32c9-ecc3-484b-be49-f20094be237c ^property[1].valueCode = #active
* #66fb32c9-ecc3-484b-be49-f20094be237c ^property[2].code = #statusBasis
* #66fb32c9-ecc3-484b-be49-f20094be237c ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #66fb32c9-ecc3-484b-be49-f20094be237c ^property[3].code = #lawArea
* #66fb32c9-ecc3-484b-be49-f20094be237c ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #7f825e3e-1a5c-4249-bf41-9f7171fb6b8a
* #7f825e3e-1a5c-4249-bf41-9f7171fb6b8a ^designation[0].language = #en
* #7f825e3e-1a5c-4249-bf41-9f7171fb6b8a ^designation[0].value = "ADL training"
* #7f825e3e-1a5c-4249-bf41-9f7171fb6b8a ^property[0].code = #pair
* #7f825e3e-1a5c-4249-bf41-9f7171fb6b8a ^property[0].valueCode = #7f825e3e_1a5c_4249_bf41_9f7171fb6b8a
* #7f825e3e-1a5c-4249-bf41-9f7171fb6b8a ^property[1].code = #status
* #7f825e3e-1a5c-4249-bf41-9f7171fb6b8a ^property[1].valueCode = #active
* #7f825e3e-1a5c-4249-bf41-9f7171fb6b8a ^property[2].code = #statusBasis
* #7f825e3e-1a5c-4249-bf41-9f7171fb6b8a ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #7f825e3e-1a5c-4249-bf41-9f7171fb6b8a ^property[3].code = #lawArea
* #7f825e3e-1a5c-4249-bf41-9f7171fb6b8a ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #8d714c98-f23a-4722-8a2f-85c162fe4840
* #8d714c98-f23a-4722-8a2f-85c162fe4840 ^designation[0].language = #en
* #8d714c98-f23a-4722-8a2f-85c162fe4840 ^designation[0].value = "Psychomotor training"
* #8d714c98-f23a-4722-8a2f-85c162fe4840 ^property[0].code = #pair
* #8d714c98-f23a-4722-8a2f-85c162fe4840 ^property[0].valueCode = #8d714c98_f23a_4722_8a2f_85c162fe4840
* #8d714c98-f23a-4722-8a2f-85c162fe4840 ^property[1].code = #status
* #8d714c98-f23a-4722-8a2f-85c162fe4840 ^property[1].valueCode = #active
* #8d714c98-f23a-4722-8a2f-85c162fe4840 ^property[2].code = #statusBasis
* #8d714c98-f23a-4722-8a2f-85c162fe4840 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #8d714c98-f23a-4722-8a2f-85c162fe4840 ^property[3].code = #lawArea
* #8d714c98-f23a-4722-8a2f-85c162fe4840 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #ba3e17bd-d4aa-4848-acad-25adc8285c19
* #ba3e17bd-d4aa-4848-acad-25adc8285c19 ^designation[0].language = #en
* #ba3e17bd-d4aa-4848-acad-25adc8285c19 ^designation[0].value = "Coordination and communication"
* #ba3e17bd-d4aa-4848-acad-25adc8285c19 ^property[0].code = #pair
* #ba3e17bd-d4aa-4848-acad-25adc8285c19 ^property[0].valueCode = #ba3e17bd_d4aa_4848_acad_25adc8285c19
* #ba3e17bd-d4aa-4848-acad-25adc8285c19 ^property[1].code = #status
* #ba3e17bd-d4aa-4848-acad-25adc8285c19 ^property[1].valueCode = #active
* #ba3e17bd-d4aa-4848-acad-25adc8285c19 ^property[2].code = #statusBasis
* #ba3e17bd-d4aa-4848-acad-25adc8285c19 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #ba3e17bd-d4aa-4848-acad-25adc8285c19 ^property[3].code = #lawArea
* #ba3e17bd-d4aa-4848-acad-25adc8285c19 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #f8ac963c-6ec5-4ec5-bd90-a22fea4e2d16
* #f8ac963c-6ec5-4ec5-bd90-a22fea4e2d16 ^designation[0].language = #en
* #f8ac963c-6ec5-4ec5-bd90-a22fea4e2d16 ^designation[0].value = "Manual treatment"
* #f8ac963c-6ec5-4ec5-bd90-a22fea4e2d16 ^property[0].code = #pair
* #f8ac963c-6ec5-4ec5-bd90-a22fea4e2d16 ^property[0].valueCode = #f8ac963c_6ec5_4ec5_bd90_a22fea4e2d16
* #f8ac963c-6ec5-4ec5-bd90-a22fea4e2d16 ^property[1].code = #status
* #f8ac963c-6ec5-4ec5-bd90-a22fea4e2d16 ^property[1].valueCode = #active
* #f8ac963c-6ec5-4ec5-bd90-a22fea4e2d16 ^property[2].code = #statusBasis
* #f8ac963c-6ec5-4ec5-bd90-a22fea4e2d16 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #f8ac963c-6ec5-4ec5-bd90-a22fea4e2d16 ^property[3].code = #lawArea
* #f8ac963c-6ec5-4ec5-bd90-a22fea4e2d16 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #94db6c71-859d-43e6-9a62-4e7fa7daf767
* #94db6c71-859d-43e6-9a62-4e7fa7daf767 ^designation[0].language = #en
* #94db6c71-859d-43e6-9a62-4e7fa7daf767 ^designation[0].value = "Conditions in municipal rehabilitation after a hospital stay"
* #94db6c71-859d-43e6-9a62-4e7fa7daf767 ^property[0].code = #pair
* #94db6c71-859d-43e6-9a62-4e7fa7daf767 ^property[0].valueCode = #94db6c71_859d_43e6_9a62_4e7fa7daf767
* #94db6c71-859d-43e6-9a62-4e7fa7daf767 ^property[1].code = #status
* #94db6c71-859d-43e6-9a62-4e7fa7daf767 ^property[1].valueCode = #active
* #94db6c71-859d-43e6-9a62-4e7fa7daf767 ^property[2].code = #statusBasis
* #94db6c71-859d-43e6-9a62-4e7fa7daf767 ^property[2].valueString = "inferred: second sort run of siblings"
* #94db6c71-859d-43e6-9a62-4e7fa7daf767 ^property[3].code = #lawArea
* #94db6c71-859d-43e6-9a62-4e7fa7daf767 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #0337193a-b5cc-43e1-a324-fa28944bfc3b
* #0337193a-b5cc-43e1-a324-fa28944bfc3b ^designation[0].language = #en
* #0337193a-b5cc-43e1-a324-fa28944bfc3b ^designation[0].value = "Senses and pain"
* #0337193a-b5cc-43e1-a324-fa28944bfc3b ^property[0].code = #pair
* #0337193a-b5cc-43e1-a324-fa28944bfc3b ^property[0].valueCode = #0337193a_b5cc_43e1_a324_fa28944bfc3b
* #0337193a-b5cc-43e1-a324-fa28944bfc3b ^property[1].code = #status
* #0337193a-b5cc-43e1-a324-fa28944bfc3b ^property[1].valueCode = #deprecated
* #0337193a-b5cc-43e1-a324-fa28944bfc3b ^property[2].code = #statusBasis
* #0337193a-b5cc-43e1-a324-fa28944bfc3b ^property[2].valueString = "confirmed: FSH comment udgående"
* #0337193a-b5cc-43e1-a324-fa28944bfc3b ^property[3].code = #lawArea
* #0337193a-b5cc-43e1-a324-fa28944bfc3b ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #1b5ad154-d22c-4949-a5db-c01ccefd64d9
* #1b5ad154-d22c-4949-a5db-c01ccefd64d9 ^designation[0].language = #en
* #1b5ad154-d22c-4949-a5db-c01ccefd64d9 ^designation[0].value = "Balance"
* #1b5ad154-d22c-4949-a5db-c01ccefd64d9 ^property[0].code = #pair
* #1b5ad154-d22c-4949-a5db-c01ccefd64d9 ^property[0].valueCode = #1b5ad154_d22c_4949_a5db_c01ccefd64d9
* #1b5ad154-d22c-4949-a5db-c01ccefd64d9 ^property[1].code = #status
* #1b5ad154-d22c-4949-a5db-c01ccefd64d9 ^property[1].valueCode = #deprecated
* #1b5ad154-d22c-4949-a5db-c01ccefd64d9 ^property[2].code = #statusBasis
* #1b5ad154-d22c-4949-a5db-c01ccefd64d9 ^property[2].valueString = "confirmed: not listed in Conditions140"
* #1b5ad154-d22c-4949-a5db-c01ccefd64d9 ^property[3].code = #lawArea
* #1b5ad154-d22c-4949-a5db-c01ccefd64d9 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #2d3a12d0-c0d9-4702-a96e-1d7824c80c6c
* #2d3a12d0-c0d9-4702-a96e-1d7824c80c6c ^designation[0].language = #en
* #2d3a12d0-c0d9-4702-a96e-1d7824c80c6c ^designation[0].value = "Senses"
* #2d3a12d0-c0d9-4702-a96e-1d7824c80c6c ^property[0].code = #pair
* #2d3a12d0-c0d9-4702-a96e-1d7824c80c6c ^property[0].valueCode = #2d3a12d0_c0d9_4702_a96e_1d7824c80c6c
* #2d3a12d0-c0d9-4702-a96e-1d7824c80c6c ^property[1].code = #status
* #2d3a12d0-c0d9-4702-a96e-1d7824c80c6c ^property[1].valueCode = #deprecated
* #2d3a12d0-c0d9-4702-a96e-1d7824c80c6c ^property[2].code = #statusBasis
* #2d3a12d0-c0d9-4702-a96e-1d7824c80c6c ^property[2].valueString = "confirmed: not listed in Conditions140"
* #2d3a12d0-c0d9-4702-a96e-1d7824c80c6c ^property[3].code = #lawArea
* #2d3a12d0-c0d9-4702-a96e-1d7824c80c6c ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #40cbf3ef-9ec0-4795-bb3b-ea7c788b49e2
* #40cbf3ef-9ec0-4795-bb3b-ea7c788b49e2 ^designation[0].language = #en
* #40cbf3ef-9ec0-4795-bb3b-ea7c788b49e2 ^designation[0].value = "Pain"
* #40cbf3ef-9ec0-4795-bb3b-ea7c788b49e2 ^property[0].code = #pair
* #40cbf3ef-9ec0-4795-bb3b-ea7c788b49e2 ^property[0].valueCode = #40cbf3ef_9ec0_4795_bb3b_ea7c788b49e2
* #40cbf3ef-9ec0-4795-bb3b-ea7c788b49e2 ^property[1].code = #status
* #40cbf3ef-9ec0-4795-bb3b-ea7c788b49e2 ^property[1].valueCode = #deprecated
* #40cbf3ef-9ec0-4795-bb3b-ea7c788b49e2 ^property[2].code = #statusBasis
* #40cbf3ef-9ec0-4795-bb3b-ea7c788b49e2 ^property[2].valueString = "confirmed: not listed in Conditions140"
* #40cbf3ef-9ec0-4795-bb3b-ea7c788b49e2 ^property[3].code = #lawArea
* #40cbf3ef-9ec0-4795-bb3b-ea7c788b49e2 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #2b11e7a0-1faf-4b45-a653-4c347f019266
* #2b11e7a0-1faf-4b45-a653-4c347f019266 ^designation[0].language = #en
* #2b11e7a0-1faf-4b45-a653-4c347f019266 ^designation[0].value = "Musculoskeletal system"
* #2b11e7a0-1faf-4b45-a653-4c347f019266 ^designation[1].language = #da
* #2b11e7a0-1faf-4b45-a653-4c347f019266 ^designation[1].use = $sct#900000000000013009 "Synonym"
* #2b11e7a0-1faf-4b45-a653-4c347f019266 ^designation[1].value = "Bevægeapparatet"
* #2b11e7a0-1faf-4b45-a653-4c347f019266 ^property[0].code = #pair
* #2b11e7a0-1faf-4b45-a653-4c347f019266 ^property[0].valueCode = #2b11e7a0_1faf_4b45_a653_4c347f019266
* #2b11e7a0-1faf-4b45-a653-4c347f019266 ^property[1].code = #status
* #2b11e7a0-1faf-4b45-a653-4c347f019266 ^property[1].valueCode = #deprecated
* #2b11e7a0-1faf-4b45-a653-4c347f019266 ^property[2].code = #statusBasis
* #2b11e7a0-1faf-4b45-a653-4c347f019266 ^property[2].valueString = "confirmed: FSH comment udgående"
* #2b11e7a0-1faf-4b45-a653-4c347f019266 ^property[3].code = #lawArea
* #2b11e7a0-1faf-4b45-a653-4c347f019266 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #396c3048-410b-46a8-89e6-ba89cd0e8fda
* #396c3048-410b-46a8-89e6-ba89cd0e8fda ^designation[0].language = #en
* #396c3048-410b-46a8-89e6-ba89cd0e8fda ^designation[0].value = "Muscle function"
* #396c3048-410b-46a8-89e6-ba89cd0e8fda ^property[0].code = #pair
* #396c3048-410b-46a8-89e6-ba89cd0e8fda ^property[0].valueCode = #396c3048_410b_46a8_89e6_ba89cd0e8fda
* #396c3048-410b-46a8-89e6-ba89cd0e8fda ^property[1].code = #status
* #396c3048-410b-46a8-89e6-ba89cd0e8fda ^property[1].valueCode = #deprecated
* #396c3048-410b-46a8-89e6-ba89cd0e8fda ^property[2].code = #statusBasis
* #396c3048-410b-46a8-89e6-ba89cd0e8fda ^property[2].valueString = "confirmed: not listed in Conditions140"
* #396c3048-410b-46a8-89e6-ba89cd0e8fda ^property[3].code = #lawArea
* #396c3048-410b-46a8-89e6-ba89cd0e8fda ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #3c366bd0-0c87-4f2d-a755-0fba564c7a9d
* #3c366bd0-0c87-4f2d-a755-0fba564c7a9d ^designation[0].language = #en
* #3c366bd0-0c87-4f2d-a755-0fba564c7a9d ^designation[0].value = "Joint function"
* #3c366bd0-0c87-4f2d-a755-0fba564c7a9d ^property[0].code = #pair
* #3c366bd0-0c87-4f2d-a755-0fba564c7a9d ^property[0].valueCode = #3c366bd0_0c87_4f2d_a755_0fba564c7a9d
* #3c366bd0-0c87-4f2d-a755-0fba564c7a9d ^property[1].code = #status
* #3c366bd0-0c87-4f2d-a755-0fba564c7a9d ^property[1].valueCode = #deprecated
* #3c366bd0-0c87-4f2d-a755-0fba564c7a9d ^property[2].code = #statusBasis
* #3c366bd0-0c87-4f2d-a755-0fba564c7a9d ^property[2].valueString = "confirmed: not listed in Conditions140"
* #3c366bd0-0c87-4f2d-a755-0fba564c7a9d ^property[3].code = #lawArea
* #3c366bd0-0c87-4f2d-a755-0fba564c7a9d ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #d6a26f74-bff7-40e0-95d5-0b382119ad6d
* #d6a26f74-bff7-40e0-95d5-0b382119ad6d ^designation[0].language = #en
* #d6a26f74-bff7-40e0-95d5-0b382119ad6d ^designation[0].value = "Coordination of movement"
* #d6a26f74-bff7-40e0-95d5-0b382119ad6d ^property[0].code = #pair
* #d6a26f74-bff7-40e0-95d5-0b382119ad6d ^property[0].valueCode = #d6a26f74_bff7_40e0_95d5_0b382119ad6d
* #d6a26f74-bff7-40e0-95d5-0b382119ad6d ^property[1].code = #status
* #d6a26f74-bff7-40e0-95d5-0b382119ad6d ^property[1].valueCode = #deprecated
* #d6a26f74-bff7-40e0-95d5-0b382119ad6d ^property[2].code = #statusBasis
* #d6a26f74-bff7-40e0-95d5-0b382119ad6d ^property[2].valueString = "confirmed: not listed in Conditions140"
* #d6a26f74-bff7-40e0-95d5-0b382119ad6d ^property[3].code = #lawArea
* #d6a26f74-bff7-40e0-95d5-0b382119ad6d ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #7e608d37-3f3c-4374-bbc8-e317505d8bc2
* #7e608d37-3f3c-4374-bbc8-e317505d8bc2 ^designation[0].language = #en
* #7e608d37-3f3c-4374-bbc8-e317505d8bc2 ^designation[0].value = "Community life"
* #7e608d37-3f3c-4374-bbc8-e317505d8bc2 ^property[0].code = #pair
* #7e608d37-3f3c-4374-bbc8-e317505d8bc2 ^property[0].valueCode = #7e608d37_3f3c_4374_bbc8_e317505d8bc2
* #7e608d37-3f3c-4374-bbc8-e317505d8bc2 ^property[1].code = #status
* #7e608d37-3f3c-4374-bbc8-e317505d8bc2 ^property[1].valueCode = #deprecated
* #7e608d37-3f3c-4374-bbc8-e317505d8bc2 ^property[2].code = #statusBasis
* #7e608d37-3f3c-4374-bbc8-e317505d8bc2 ^property[2].valueString = "confirmed: FSH comment udgående"
* #7e608d37-3f3c-4374-bbc8-e317505d8bc2 ^property[3].code = #lawArea
* #7e608d37-3f3c-4374-bbc8-e317505d8bc2 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #04d9580e-669a-42d5-b20f-3c651ad5b8bf
* #04d9580e-669a-42d5-b20f-3c651ad5b8bf ^designation[0].language = #en
* #04d9580e-669a-42d5-b20f-3c651ad5b8bf ^designation[0].value = "Interaction and contact"
* #04d9580e-669a-42d5-b20f-3c651ad5b8bf ^property[0].code = #pair
* #04d9580e-669a-42d5-b20f-3c651ad5b8bf ^property[0].valueCode = #04d9580e_669a_42d5_b20f_3c651ad5b8bf
* #04d9580e-669a-42d5-b20f-3c651ad5b8bf ^property[1].code = #status
* #04d9580e-669a-42d5-b20f-3c651ad5b8bf ^property[1].valueCode = #deprecated
* #04d9580e-669a-42d5-b20f-3c651ad5b8bf ^property[2].code = #statusBasis
* #04d9580e-669a-42d5-b20f-3c651ad5b8bf ^property[2].valueString = "confirmed: not listed in Conditions140"
* #04d9580e-669a-42d5-b20f-3c651ad5b8bf ^property[3].code = #lawArea
* #04d9580e-669a-42d5-b20f-3c651ad5b8bf ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #5f2310b3-cad1-43f6-9dc7-d982da141860
* #5f2310b3-cad1-43f6-9dc7-d982da141860 ^designation[0].language = #en
* #5f2310b3-cad1-43f6-9dc7-d982da141860 ^designation[0].value = "Keeping a job"
* #5f2310b3-cad1-43f6-9dc7-d982da141860 ^property[0].code = #pair
* #5f2310b3-cad1-43f6-9dc7-d982da141860 ^property[0].valueCode = #5f2310b3_cad1_43f6_9dc7_d982da141860
* #5f2310b3-cad1-43f6-9dc7-d982da141860 ^property[1].code = #status
* #5f2310b3-cad1-43f6-9dc7-d982da141860 ^property[1].valueCode = #deprecated
* #5f2310b3-cad1-43f6-9dc7-d982da141860 ^property[2].code = #statusBasis
* #5f2310b3-cad1-43f6-9dc7-d982da141860 ^property[2].valueString = "confirmed: not listed in Conditions140"
* #5f2310b3-cad1-43f6-9dc7-d982da141860 ^property[3].code = #lawArea
* #5f2310b3-cad1-43f6-9dc7-d982da141860 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #73642409-bcd7-41b7-a2ed-50ae37352167
* #73642409-bcd7-41b7-a2ed-50ae37352167 ^designation[0].language = #en
* #73642409-bcd7-41b7-a2ed-50ae37352167 ^designation[0].value = "Keeping up an education"
* #73642409-bcd7-41b7-a2ed-50ae37352167 ^property[0].code = #pair
* #73642409-bcd7-41b7-a2ed-50ae37352167 ^property[0].valueCode = #73642409_bcd7_41b7_a2ed_50ae37352167
* #73642409-bcd7-41b7-a2ed-50ae37352167 ^property[1].code = #status
* #73642409-bcd7-41b7-a2ed-50ae37352167 ^property[1].valueCode = #deprecated
* #73642409-bcd7-41b7-a2ed-50ae37352167 ^property[2].code = #statusBasis
* #73642409-bcd7-41b7-a2ed-50ae37352167 ^property[2].valueString = "confirmed: not listed in Conditions140"
* #73642409-bcd7-41b7-a2ed-50ae37352167 ^property[3].code = #lawArea
* #73642409-bcd7-41b7-a2ed-50ae37352167 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #9c2c29fb-4df7-4be4-a72f-383b488d575d
* #9c2c29fb-4df7-4be4-a72f-383b488d575d ^designation[0].language = #en
* #9c2c29fb-4df7-4be4-a72f-383b488d575d ^designation[0].value = "Taking part in leisure activities and communities"
* #9c2c29fb-4df7-4be4-a72f-383b488d575d ^property[0].code = #pair
* #9c2c29fb-4df7-4be4-a72f-383b488d575d ^property[0].valueCode = #9c2c29fb_4df7_4be4_a72f_383b488d575d
* #9c2c29fb-4df7-4be4-a72f-383b488d575d ^property[1].code = #status
* #9c2c29fb-4df7-4be4-a72f-383b488d575d ^property[1].valueCode = #deprecated
* #9c2c29fb-4df7-4be4-a72f-383b488d575d ^property[2].code = #statusBasis
* #9c2c29fb-4df7-4be4-a72f-383b488d575d ^property[2].valueString = "confirmed: not listed in Conditions140"
* #9c2c29fb-4df7-4be4-a72f-383b488d575d ^property[3].code = #lawArea
* #9c2c29fb-4df7-4be4-a72f-383b488d575d ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #99b18761-88d7-44b2-915d-c64aa0b3b562
* #99b18761-88d7-44b2-915d-c64aa0b3b562 ^designation[0].language = #en
* #99b18761-88d7-44b2-915d-c64aa0b3b562 ^designation[0].value = "Heart and lungs"
* #99b18761-88d7-44b2-915d-c64aa0b3b562 ^property[0].code = #pair
* #99b18761-88d7-44b2-915d-c64aa0b3b562 ^property[0].valueCode = #99b18761_88d7_44b2_915d_c64aa0b3b562
* #99b18761-88d7-44b2-915d-c64aa0b3b562 ^property[1].code = #status
* #99b18761-88d7-44b2-915d-c64aa0b3b562 ^property[1].valueCode = #deprecated
* #99b18761-88d7-44b2-915d-c64aa0b3b562 ^property[2].code = #statusBasis
* #99b18761-88d7-44b2-915d-c64aa0b3b562 ^property[2].valueString = "confirmed: FSH comment udgående"
* #99b18761-88d7-44b2-915d-c64aa0b3b562 ^property[3].code = #lawArea
* #99b18761-88d7-44b2-915d-c64aa0b3b562 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #a2253dcc-4806-4491-af3a-373344a70ccc
* #a2253dcc-4806-4491-af3a-373344a70ccc ^designation[0].language = #en
* #a2253dcc-4806-4491-af3a-373344a70ccc ^designation[0].value = "Circulation"
* #a2253dcc-4806-4491-af3a-373344a70ccc ^property[0].code = #pair
* #a2253dcc-4806-4491-af3a-373344a70ccc ^property[0].valueCode = #a2253dcc_4806_4491_af3a_373344a70ccc
* #a2253dcc-4806-4491-af3a-373344a70ccc ^property[1].code = #status
* #a2253dcc-4806-4491-af3a-373344a70ccc ^property[1].valueCode = #deprecated
* #a2253dcc-4806-4491-af3a-373344a70ccc ^property[2].code = #statusBasis
* #a2253dcc-4806-4491-af3a-373344a70ccc ^property[2].valueString = "confirmed: not listed in Conditions140"
* #a2253dcc-4806-4491-af3a-373344a70ccc ^property[3].code = #lawArea
* #a2253dcc-4806-4491-af3a-373344a70ccc ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #acb817ea-63aa-4d7e-aa67-f557c73f7c8a
* #acb817ea-63aa-4d7e-aa67-f557c73f7c8a ^designation[0].language = #en
* #acb817ea-63aa-4d7e-aa67-f557c73f7c8a ^designation[0].value = "Endurance"
* #acb817ea-63aa-4d7e-aa67-f557c73f7c8a ^property[0].code = #pair
* #acb817ea-63aa-4d7e-aa67-f557c73f7c8a ^property[0].valueCode = #acb817ea_63aa_4d7e_aa67_f557c73f7c8a
* #acb817ea-63aa-4d7e-aa67-f557c73f7c8a ^property[1].code = #status
* #acb817ea-63aa-4d7e-aa67-f557c73f7c8a ^property[1].valueCode = #deprecated
* #acb817ea-63aa-4d7e-aa67-f557c73f7c8a ^property[2].code = #statusBasis
* #acb817ea-63aa-4d7e-aa67-f557c73f7c8a ^property[2].valueString = "confirmed: not listed in Conditions140"
* #acb817ea-63aa-4d7e-aa67-f557c73f7c8a ^property[3].code = #lawArea
* #acb817ea-63aa-4d7e-aa67-f557c73f7c8a ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #fa0028ca-72c5-4180-aefe-7b696698b196
* #fa0028ca-72c5-4180-aefe-7b696698b196 ^designation[0].language = #en
* #fa0028ca-72c5-4180-aefe-7b696698b196 ^designation[0].value = "Respiration"
* #fa0028ca-72c5-4180-aefe-7b696698b196 ^property[0].code = #pair
* #fa0028ca-72c5-4180-aefe-7b696698b196 ^property[0].valueCode = #fa0028ca_72c5_4180_aefe_7b696698b196
* #fa0028ca-72c5-4180-aefe-7b696698b196 ^property[1].code = #status
* #fa0028ca-72c5-4180-aefe-7b696698b196 ^property[1].valueCode = #deprecated
* #fa0028ca-72c5-4180-aefe-7b696698b196 ^property[2].code = #statusBasis
* #fa0028ca-72c5-4180-aefe-7b696698b196 ^property[2].valueString = "confirmed: not listed in Conditions140"
* #fa0028ca-72c5-4180-aefe-7b696698b196 ^property[3].code = #lawArea
* #fa0028ca-72c5-4180-aefe-7b696698b196 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #ddbd7477-9579-4a83-a3e7-74ed716a0451
* #ddbd7477-9579-4a83-a3e7-74ed716a0451 ^designation[0].language = #en
* #ddbd7477-9579-4a83-a3e7-74ed716a0451 ^designation[0].value = "Skin and swelling"
* #ddbd7477-9579-4a83-a3e7-74ed716a0451 ^property[0].code = #pair
* #ddbd7477-9579-4a83-a3e7-74ed716a0451 ^property[0].valueCode = #ddbd7477_9579_4a83_a3e7_74ed716a0451
* #ddbd7477-9579-4a83-a3e7-74ed716a0451 ^property[1].code = #status
* #ddbd7477-9579-4a83-a3e7-74ed716a0451 ^property[1].valueCode = #deprecated
* #ddbd7477-9579-4a83-a3e7-74ed716a0451 ^property[2].code = #statusBasis
* #ddbd7477-9579-4a83-a3e7-74ed716a0451 ^property[2].valueString = "confirmed: FSH comment udgående"
* #ddbd7477-9579-4a83-a3e7-74ed716a0451 ^property[3].code = #lawArea
* #ddbd7477-9579-4a83-a3e7-74ed716a0451 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #65ca1484-390b-4f1e-ba14-86a170ba75b9
* #65ca1484-390b-4f1e-ba14-86a170ba75b9 ^designation[0].language = #en
* #65ca1484-390b-4f1e-ba14-86a170ba75b9 ^designation[0].value = "Oedema"
* #65ca1484-390b-4f1e-ba14-86a170ba75b9 ^property[0].code = #pair
* #65ca1484-390b-4f1e-ba14-86a170ba75b9 ^property[0].valueCode = #65ca1484_390b_4f1e_ba14_86a170ba75b9
* #65ca1484-390b-4f1e-ba14-86a170ba75b9 ^property[1].code = #status
* #65ca1484-390b-4f1e-ba14-86a170ba75b9 ^property[1].valueCode = #deprecated
* #65ca1484-390b-4f1e-ba14-86a170ba75b9 ^property[2].code = #statusBasis
* #65ca1484-390b-4f1e-ba14-86a170ba75b9 ^property[2].valueString = "confirmed: not listed in Conditions140"
* #65ca1484-390b-4f1e-ba14-86a170ba75b9 ^property[3].code = #lawArea
* #65ca1484-390b-4f1e-ba14-86a170ba75b9 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #e3242303-2506-4a09-ac65-59dfd06cb489
* #e3242303-2506-4a09-ac65-59dfd06cb489 ^designation[0].language = #en
* #e3242303-2506-4a09-ac65-59dfd06cb489 ^designation[0].value = "Mobility"
* #e3242303-2506-4a09-ac65-59dfd06cb489 ^property[0].code = #pair
* #e3242303-2506-4a09-ac65-59dfd06cb489 ^property[0].valueCode = #e3242303_2506_4a09_ac65_59dfd06cb489
* #e3242303-2506-4a09-ac65-59dfd06cb489 ^property[1].code = #status
* #e3242303-2506-4a09-ac65-59dfd06cb489 ^property[1].valueCode = #active
* #e3242303-2506-4a09-ac65-59dfd06cb489 ^property[2].code = #statusBasis
* #e3242303-2506-4a09-ac65-59dfd06cb489 ^property[2].valueString = "conflict: sort run says outgoing, FSH comment and two Conditions140 children say active"
* #e3242303-2506-4a09-ac65-59dfd06cb489 ^property[3].code = #statusUnconfirmed
* #e3242303-2506-4a09-ac65-59dfd06cb489 ^property[3].valueBoolean = true
* #e3242303-2506-4a09-ac65-59dfd06cb489 ^property[4].code = #lawArea
* #e3242303-2506-4a09-ac65-59dfd06cb489 ^property[4].valueCoding = FkiLawAreaCodes#sul-140
* #271c791c-7b6e-4a43-bf2f-d2a815386749
* #271c791c-7b6e-4a43-bf2f-d2a815386749 ^designation[0].language = #en
* #271c791c-7b6e-4a43-bf2f-d2a815386749 ^designation[0].value = "Travelling by transport"
* #271c791c-7b6e-4a43-bf2f-d2a815386749 ^property[0].code = #pair
* #271c791c-7b6e-4a43-bf2f-d2a815386749 ^property[0].valueCode = #271c791c_7b6e_4a43_bf2f_d2a815386749
* #271c791c-7b6e-4a43-bf2f-d2a815386749 ^property[1].code = #status
* #271c791c-7b6e-4a43-bf2f-d2a815386749 ^property[1].valueCode = #deprecated
* #271c791c-7b6e-4a43-bf2f-d2a815386749 ^property[2].code = #statusBasis
* #271c791c-7b6e-4a43-bf2f-d2a815386749 ^property[2].valueString = "confirmed: not listed in Conditions140"
* #271c791c-7b6e-4a43-bf2f-d2a815386749 ^property[3].code = #lawArea
* #271c791c-7b6e-4a43-bf2f-d2a815386749 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #2a641de6-1017-4647-a0fb-c3c8b7b1f43e
* #2a641de6-1017-4647-a0fb-c3c8b7b1f43e ^designation[0].language = #en
* #2a641de6-1017-4647-a0fb-c3c8b7b1f43e ^designation[0].value = "Changing and keeping body position"
* #2a641de6-1017-4647-a0fb-c3c8b7b1f43e ^property[0].code = #pair
* #2a641de6-1017-4647-a0fb-c3c8b7b1f43e ^property[0].valueCode = #2a641de6_1017_4647_a0fb_c3c8b7b1f43e
* #2a641de6-1017-4647-a0fb-c3c8b7b1f43e ^property[1].code = #status
* #2a641de6-1017-4647-a0fb-c3c8b7b1f43e ^property[1].valueCode = #deprecated
* #2a641de6-1017-4647-a0fb-c3c8b7b1f43e ^property[2].code = #statusBasis
* #2a641de6-1017-4647-a0fb-c3c8b7b1f43e ^property[2].valueString = "confirmed: not listed in Conditions140"
* #2a641de6-1017-4647-a0fb-c3c8b7b1f43e ^property[3].code = #lawArea
* #2a641de6-1017-4647-a0fb-c3c8b7b1f43e ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #3f27a7bc-790d-444e-bcf4-6e22a6b1da7e
* #3f27a7bc-790d-444e-bcf4-6e22a6b1da7e ^designation[0].language = #en
* #3f27a7bc-790d-444e-bcf4-6e22a6b1da7e ^designation[0].value = "Walking and movement"
* #3f27a7bc-790d-444e-bcf4-6e22a6b1da7e ^property[0].code = #pair
* #3f27a7bc-790d-444e-bcf4-6e22a6b1da7e ^property[0].valueCode = #3f27a7bc_790d_444e_bcf4_6e22a6b1da7e
* #3f27a7bc-790d-444e-bcf4-6e22a6b1da7e ^property[1].code = #status
* #3f27a7bc-790d-444e-bcf4-6e22a6b1da7e ^property[1].valueCode = #deprecated
* #3f27a7bc-790d-444e-bcf4-6e22a6b1da7e ^property[2].code = #statusBasis
* #3f27a7bc-790d-444e-bcf4-6e22a6b1da7e ^property[2].valueString = "confirmed: not listed in Conditions140"
* #3f27a7bc-790d-444e-bcf4-6e22a6b1da7e ^property[3].code = #lawArea
* #3f27a7bc-790d-444e-bcf4-6e22a6b1da7e ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #713fcbca-3776-4fb5-b423-2b82fcab7865
* #713fcbca-3776-4fb5-b423-2b82fcab7865 ^designation[0].language = #en
* #713fcbca-3776-4fb5-b423-2b82fcab7865 ^designation[0].value = "Handling objects"
* #713fcbca-3776-4fb5-b423-2b82fcab7865 ^property[0].code = #pair
* #713fcbca-3776-4fb5-b423-2b82fcab7865 ^property[0].valueCode = #713fcbca_3776_4fb5_b423_2b82fcab7865
* #713fcbca-3776-4fb5-b423-2b82fcab7865 ^property[1].code = #status
* #713fcbca-3776-4fb5-b423-2b82fcab7865 ^property[1].valueCode = #deprecated
* #713fcbca-3776-4fb5-b423-2b82fcab7865 ^property[2].code = #statusBasis
* #713fcbca-3776-4fb5-b423-2b82fcab7865 ^property[2].valueString = "confirmed: not listed in Conditions140"
* #713fcbca-3776-4fb5-b423-2b82fcab7865 ^property[3].code = #lawArea
* #713fcbca-3776-4fb5-b423-2b82fcab7865 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #86e1982c-f459-4658-9071-e4bf3453a687
* #86e1982c-f459-4658-9071-e4bf3453a687 ^designation[0].language = #en
* #86e1982c-f459-4658-9071-e4bf3453a687 ^designation[0].value = "Transferring oneself"
* #86e1982c-f459-4658-9071-e4bf3453a687 ^property[0].code = #pair
* #86e1982c-f459-4658-9071-e4bf3453a687 ^property[0].valueCode = #Forflytte_sig
* #86e1982c-f459-4658-9071-e4bf3453a687 ^property[1].code = #status
* #86e1982c-f459-4658-9071-e4bf3453a687 ^property[1].valueCode = #active
* #86e1982c-f459-4658-9071-e4bf3453a687 ^property[2].code = #statusBasis
* #86e1982c-f459-4658-9071-e4bf3453a687 ^property[2].valueString = "confirmed: listed in Conditions140 (sort-run rule said outgoing)"
* #86e1982c-f459-4658-9071-e4bf3453a687 ^property[3].code = #lawArea
* #86e1982c-f459-4658-9071-e4bf3453a687 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #dd41df82-3c13-4523-b9c5-e83676425299
* #dd41df82-3c13-4523-b9c5-e83676425299 ^designation[0].language = #en
* #dd41df82-3c13-4523-b9c5-e83676425299 ^designation[0].value = "Mobility and movement"
* #dd41df82-3c13-4523-b9c5-e83676425299 ^property[0].code = #pair
* #dd41df82-3c13-4523-b9c5-e83676425299 ^property[0].valueCode = #Mobilitet_og_bevaegelse_140tilstand
* #dd41df82-3c13-4523-b9c5-e83676425299 ^property[1].code = #status
* #dd41df82-3c13-4523-b9c5-e83676425299 ^property[1].valueCode = #active
* #dd41df82-3c13-4523-b9c5-e83676425299 ^property[2].code = #statusBasis
* #dd41df82-3c13-4523-b9c5-e83676425299 ^property[2].valueString = "confirmed: listed in Conditions140 (sort-run rule said outgoing)"
* #dd41df82-3c13-4523-b9c5-e83676425299 ^property[3].code = #lawArea
* #dd41df82-3c13-4523-b9c5-e83676425299 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #ebd91b5e-114a-48a5-90b8-d3c1fd50b72b
* #ebd91b5e-114a-48a5-90b8-d3c1fd50b72b ^designation[0].language = #en
* #ebd91b5e-114a-48a5-90b8-d3c1fd50b72b ^designation[0].value = "Knowledge and development"
* #ebd91b5e-114a-48a5-90b8-d3c1fd50b72b ^property[0].code = #pair
* #ebd91b5e-114a-48a5-90b8-d3c1fd50b72b ^property[0].valueCode = #ebd91b5e_114a_48a5_90b8_d3c1fd50b72b
* #ebd91b5e-114a-48a5-90b8-d3c1fd50b72b ^property[1].code = #status
* #ebd91b5e-114a-48a5-90b8-d3c1fd50b72b ^property[1].valueCode = #deprecated
* #ebd91b5e-114a-48a5-90b8-d3c1fd50b72b ^property[2].code = #statusBasis
* #ebd91b5e-114a-48a5-90b8-d3c1fd50b72b ^property[2].valueString = "confirmed: FSH comment udgående"
* #ebd91b5e-114a-48a5-90b8-d3c1fd50b72b ^property[3].code = #lawArea
* #ebd91b5e-114a-48a5-90b8-d3c1fd50b72b ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #3bba13c9-c429-408e-b82c-3f2bf25b8d39
* #3bba13c9-c429-408e-b82c-3f2bf25b8d39 ^designation[0].language = #en
* #3bba13c9-c429-408e-b82c-3f2bf25b8d39 ^designation[0].value = "Learning and applying knowledge"
* #3bba13c9-c429-408e-b82c-3f2bf25b8d39 ^property[0].code = #pair
* #3bba13c9-c429-408e-b82c-3f2bf25b8d39 ^property[0].valueCode = #3bba13c9_c429_408e_b82c_3f2bf25b8d39
* #3bba13c9-c429-408e-b82c-3f2bf25b8d39 ^property[1].code = #status
* #3bba13c9-c429-408e-b82c-3f2bf25b8d39 ^property[1].valueCode = #deprecated
* #3bba13c9-c429-408e-b82c-3f2bf25b8d39 ^property[2].code = #statusBasis
* #3bba13c9-c429-408e-b82c-3f2bf25b8d39 ^property[2].valueString = "confirmed: not listed in Conditions140"
* #3bba13c9-c429-408e-b82c-3f2bf25b8d39 ^property[3].code = #lawArea
* #3bba13c9-c429-408e-b82c-3f2bf25b8d39 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #a2e013fb-7c91-4c5a-90c6-d119ff3e0ce8
* #a2e013fb-7c91-4c5a-90c6-d119ff3e0ce8 ^designation[0].language = #en
* #a2e013fb-7c91-4c5a-90c6-d119ff3e0ce8 ^designation[0].value = "Carrying out daily routines"
* #a2e013fb-7c91-4c5a-90c6-d119ff3e0ce8 ^property[0].code = #pair
* #a2e013fb-7c91-4c5a-90c6-d119ff3e0ce8 ^property[0].valueCode = #a2e013fb_7c91_4c5a_90c6_d119ff3e0ce8
* #a2e013fb-7c91-4c5a-90c6-d119ff3e0ce8 ^property[1].code = #status
* #a2e013fb-7c91-4c5a-90c6-d119ff3e0ce8 ^property[1].valueCode = #deprecated
* #a2e013fb-7c91-4c5a-90c6-d119ff3e0ce8 ^property[2].code = #statusBasis
* #a2e013fb-7c91-4c5a-90c6-d119ff3e0ce8 ^property[2].valueString = "confirmed: not listed in Conditions140"
* #a2e013fb-7c91-4c5a-90c6-d119ff3e0ce8 ^property[3].code = #lawArea
* #a2e013fb-7c91-4c5a-90c6-d119ff3e0ce8 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #ecb5e72d-40a2-4af3-9135-25974026bf02
* #ecb5e72d-40a2-4af3-9135-25974026bf02 ^designation[0].language = #en
* #ecb5e72d-40a2-4af3-9135-25974026bf02 ^designation[0].value = "Nutrition"
* #ecb5e72d-40a2-4af3-9135-25974026bf02 ^property[0].code = #pair
* #ecb5e72d-40a2-4af3-9135-25974026bf02 ^property[0].valueCode = #ecb5e72d_40a2_4af3_9135_25974026bf02
* #ecb5e72d-40a2-4af3-9135-25974026bf02 ^property[1].code = #status
* #ecb5e72d-40a2-4af3-9135-25974026bf02 ^property[1].valueCode = #deprecated
* #ecb5e72d-40a2-4af3-9135-25974026bf02 ^property[2].code = #statusBasis
* #ecb5e72d-40a2-4af3-9135-25974026bf02 ^property[2].valueString = "confirmed: FSH comment udgående"
* #ecb5e72d-40a2-4af3-9135-25974026bf02 ^property[3].code = #lawArea
* #ecb5e72d-40a2-4af3-9135-25974026bf02 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #c0624874-bdd4-4879-99c5-3a7330f83cc9
* #c0624874-bdd4-4879-99c5-3a7330f83cc9 ^designation[0].language = #en
* #c0624874-bdd4-4879-99c5-3a7330f83cc9 ^designation[0].value = "Food intake"
* #c0624874-bdd4-4879-99c5-3a7330f83cc9 ^property[0].code = #pair
* #c0624874-bdd4-4879-99c5-3a7330f83cc9 ^property[0].valueCode = #c0624874_bdd4_4879_99c5_3a7330f83cc9
* #c0624874-bdd4-4879-99c5-3a7330f83cc9 ^property[1].code = #status
* #c0624874-bdd4-4879-99c5-3a7330f83cc9 ^property[1].valueCode = #deprecated
* #c0624874-bdd4-4879-99c5-3a7330f83cc9 ^property[2].code = #statusBasis
* #c0624874-bdd4-4879-99c5-3a7330f83cc9 ^property[2].valueString = "confirmed: not listed in Conditions140"
* #c0624874-bdd4-4879-99c5-3a7330f83cc9 ^property[3].code = #lawArea
* #c0624874-bdd4-4879-99c5-3a7330f83cc9 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #1dae1e1e-306e-48f2-b9e1-2a180301d8dd
* #1dae1e1e-306e-48f2-b9e1-2a180301d8dd ^designation[0].language = #en
* #1dae1e1e-306e-48f2-b9e1-2a180301d8dd ^designation[0].value = "Mental functions"
* #1dae1e1e-306e-48f2-b9e1-2a180301d8dd ^property[0].code = #pair
* #1dae1e1e-306e-48f2-b9e1-2a180301d8dd ^property[0].valueCode = #1dae1e1e_306e_48f2_b9e1_2a180301d8dd
* #1dae1e1e-306e-48f2-b9e1-2a180301d8dd ^property[1].code = #status
* #1dae1e1e-306e-48f2-b9e1-2a180301d8dd ^property[1].valueCode = #active
* #1dae1e1e-306e-48f2-b9e1-2a180301d8dd ^property[2].code = #statusBasis
* #1dae1e1e-306e-48f2-b9e1-2a180301d8dd ^property[2].valueString = "inferred: second sort run of siblings"
* #1dae1e1e-306e-48f2-b9e1-2a180301d8dd ^property[3].code = #lawArea
* #1dae1e1e-306e-48f2-b9e1-2a180301d8dd ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #2c99f93c-4459-471d-a6b8-303d32c15ed6
* #2c99f93c-4459-471d-a6b8-303d32c15ed6 ^designation[0].language = #en
* #2c99f93c-4459-471d-a6b8-303d32c15ed6 ^designation[0].value = "Higher-level cognitive functions"
* #2c99f93c-4459-471d-a6b8-303d32c15ed6 ^property[0].code = #pair
* #2c99f93c-4459-471d-a6b8-303d32c15ed6 ^property[0].valueCode = #2c99f93c_4459_471d_a6b8_303d32c15ed6
* #2c99f93c-4459-471d-a6b8-303d32c15ed6 ^property[1].code = #status
* #2c99f93c-4459-471d-a6b8-303d32c15ed6 ^property[1].valueCode = #deprecated
* #2c99f93c-4459-471d-a6b8-303d32c15ed6 ^property[2].code = #statusBasis
* #2c99f93c-4459-471d-a6b8-303d32c15ed6 ^property[2].valueString = "confirmed: not listed in Conditions140"
* #2c99f93c-4459-471d-a6b8-303d32c15ed6 ^property[3].code = #lawArea
* #2c99f93c-4459-471d-a6b8-303d32c15ed6 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #36248229-67ac-4f5a-9446-b72c7208e34d
* #36248229-67ac-4f5a-9446-b72c7208e34d ^designation[0].language = #en
* #36248229-67ac-4f5a-9446-b72c7208e34d ^designation[0].value = "Attention"
* #36248229-67ac-4f5a-9446-b72c7208e34d ^property[0].code = #pair
* #36248229-67ac-4f5a-9446-b72c7208e34d ^property[0].valueCode = #36248229_67ac_4f5a_9446_b72c7208e34d
* #36248229-67ac-4f5a-9446-b72c7208e34d ^property[1].code = #status
* #36248229-67ac-4f5a-9446-b72c7208e34d ^property[1].valueCode = #deprecated
* #36248229-67ac-4f5a-9446-b72c7208e34d ^property[2].code = #statusBasis
* #36248229-67ac-4f5a-9446-b72c7208e34d ^property[2].valueString = "confirmed: not listed in Conditions140"
* #36248229-67ac-4f5a-9446-b72c7208e34d ^property[3].code = #lawArea
* #36248229-67ac-4f5a-9446-b72c7208e34d ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #87a689e9-fe3b-4696-a15f-07b7be8fecf4
* #87a689e9-fe3b-4696-a15f-07b7be8fecf4 ^designation[0].language = #en
* #87a689e9-fe3b-4696-a15f-07b7be8fecf4 ^designation[0].value = "Psychomotor functions"
* #87a689e9-fe3b-4696-a15f-07b7be8fecf4 ^property[0].code = #pair
* #87a689e9-fe3b-4696-a15f-07b7be8fecf4 ^property[0].valueCode = #87a689e9_fe3b_4696_a15f_07b7be8fecf4
* #87a689e9-fe3b-4696-a15f-07b7be8fecf4 ^property[1].code = #status
* #87a689e9-fe3b-4696-a15f-07b7be8fecf4 ^property[1].valueCode = #deprecated
* #87a689e9-fe3b-4696-a15f-07b7be8fecf4 ^property[2].code = #statusBasis
* #87a689e9-fe3b-4696-a15f-07b7be8fecf4 ^property[2].valueString = "confirmed: not listed in Conditions140"
* #87a689e9-fe3b-4696-a15f-07b7be8fecf4 ^property[3].code = #lawArea
* #87a689e9-fe3b-4696-a15f-07b7be8fecf4 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #95fbdaed-00a4-461e-961d-629322c89914
* #95fbdaed-00a4-461e-961d-629322c89914 ^designation[0].language = #en
* #95fbdaed-00a4-461e-961d-629322c89914 ^designation[0].value = "Orientation"
* #95fbdaed-00a4-461e-961d-629322c89914 ^property[0].code = #pair
* #95fbdaed-00a4-461e-961d-629322c89914 ^property[0].valueCode = #95fbdaed_00a4_461e_961d_629322c89914
* #95fbdaed-00a4-461e-961d-629322c89914 ^property[1].code = #status
* #95fbdaed-00a4-461e-961d-629322c89914 ^property[1].valueCode = #deprecated
* #95fbdaed-00a4-461e-961d-629322c89914 ^property[2].code = #statusBasis
* #95fbdaed-00a4-461e-961d-629322c89914 ^property[2].valueString = "confirmed: not listed in Conditions140"
* #95fbdaed-00a4-461e-961d-629322c89914 ^property[3].code = #lawArea
* #95fbdaed-00a4-461e-961d-629322c89914 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #d377b371-64f5-416c-93f3-852e437ae1cb
* #d377b371-64f5-416c-93f3-852e437ae1cb ^designation[0].language = #en
* #d377b371-64f5-416c-93f3-852e437ae1cb ^designation[0].value = "Emotional functions"
* #d377b371-64f5-416c-93f3-852e437ae1cb ^property[0].code = #pair
* #d377b371-64f5-416c-93f3-852e437ae1cb ^property[0].valueCode = #d377b371_64f5_416c_93f3_852e437ae1cb
* #d377b371-64f5-416c-93f3-852e437ae1cb ^property[1].code = #status
* #d377b371-64f5-416c-93f3-852e437ae1cb ^property[1].valueCode = #deprecated
* #d377b371-64f5-416c-93f3-852e437ae1cb ^property[2].code = #statusBasis
* #d377b371-64f5-416c-93f3-852e437ae1cb ^property[2].valueString = "confirmed: not listed in Conditions140"
* #d377b371-64f5-416c-93f3-852e437ae1cb ^property[3].code = #lawArea
* #d377b371-64f5-416c-93f3-852e437ae1cb ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #eec8fc0a-7a30-49ea-ba3d-1c1d3cb50bfb
* #eec8fc0a-7a30-49ea-ba3d-1c1d3cb50bfb ^designation[0].language = #en
* #eec8fc0a-7a30-49ea-ba3d-1c1d3cb50bfb ^designation[0].value = "Experience of one's own body"
* #eec8fc0a-7a30-49ea-ba3d-1c1d3cb50bfb ^property[0].code = #pair
* #eec8fc0a-7a30-49ea-ba3d-1c1d3cb50bfb ^property[0].valueCode = #eec8fc0a_7a30_49ea_ba3d_1c1d3cb50bfb
* #eec8fc0a-7a30-49ea-ba3d-1c1d3cb50bfb ^property[1].code = #status
* #eec8fc0a-7a30-49ea-ba3d-1c1d3cb50bfb ^property[1].valueCode = #deprecated
* #eec8fc0a-7a30-49ea-ba3d-1c1d3cb50bfb ^property[2].code = #statusBasis
* #eec8fc0a-7a30-49ea-ba3d-1c1d3cb50bfb ^property[2].valueString = "confirmed: not listed in Conditions140"
* #eec8fc0a-7a30-49ea-ba3d-1c1d3cb50bfb ^property[3].code = #lawArea
* #eec8fc0a-7a30-49ea-ba3d-1c1d3cb50bfb ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #064f983b-5ec5-40a3-bc90-c3fcec6b6ef5
* #064f983b-5ec5-40a3-bc90-c3fcec6b6ef5 ^designation[0].language = #en
* #064f983b-5ec5-40a3-bc90-c3fcec6b6ef5 ^designation[0].value = "Communication"
* #064f983b-5ec5-40a3-bc90-c3fcec6b6ef5 ^property[0].code = #pair
* #064f983b-5ec5-40a3-bc90-c3fcec6b6ef5 ^property[0].valueCode = #064f983b_5ec5_40a3_bc90_c3fcec6b6ef5
* #064f983b-5ec5-40a3-bc90-c3fcec6b6ef5 ^property[1].code = #status
* #064f983b-5ec5-40a3-bc90-c3fcec6b6ef5 ^property[1].valueCode = #active
* #064f983b-5ec5-40a3-bc90-c3fcec6b6ef5 ^property[2].code = #statusBasis
* #064f983b-5ec5-40a3-bc90-c3fcec6b6ef5 ^property[2].valueString = "confirmed: listed in Conditions140"
* #064f983b-5ec5-40a3-bc90-c3fcec6b6ef5 ^property[3].code = #lawArea
* #064f983b-5ec5-40a3-bc90-c3fcec6b6ef5 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #1d9759c6-6526-4d07-994a-5dee3fa65177
* #1d9759c6-6526-4d07-994a-5dee3fa65177 ^designation[0].language = #en
* #1d9759c6-6526-4d07-994a-5dee3fa65177 ^designation[0].value = "Energy and drive"
* #1d9759c6-6526-4d07-994a-5dee3fa65177 ^property[0].code = #pair
* #1d9759c6-6526-4d07-994a-5dee3fa65177 ^property[0].valueCode = #1d9759c6_6526_4d07_994a_5dee3fa65177
* #1d9759c6-6526-4d07-994a-5dee3fa65177 ^property[1].code = #status
* #1d9759c6-6526-4d07-994a-5dee3fa65177 ^property[1].valueCode = #active
* #1d9759c6-6526-4d07-994a-5dee3fa65177 ^property[2].code = #statusBasis
* #1d9759c6-6526-4d07-994a-5dee3fa65177 ^property[2].valueString = "confirmed: listed in Conditions140"
* #1d9759c6-6526-4d07-994a-5dee3fa65177 ^property[3].code = #lawArea
* #1d9759c6-6526-4d07-994a-5dee3fa65177 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #56860429-eabe-4d48-b8ad-d7f7b28f6df5
* #56860429-eabe-4d48-b8ad-d7f7b28f6df5 ^designation[0].language = #en
* #56860429-eabe-4d48-b8ad-d7f7b28f6df5 ^designation[0].value = "Memory"
* #56860429-eabe-4d48-b8ad-d7f7b28f6df5 ^property[0].code = #pair
* #56860429-eabe-4d48-b8ad-d7f7b28f6df5 ^property[0].valueCode = #56860429_eabe_4d48_b8ad_d7f7b28f6df5
* #56860429-eabe-4d48-b8ad-d7f7b28f6df5 ^property[1].code = #status
* #56860429-eabe-4d48-b8ad-d7f7b28f6df5 ^property[1].valueCode = #active
* #56860429-eabe-4d48-b8ad-d7f7b28f6df5 ^property[2].code = #statusBasis
* #56860429-eabe-4d48-b8ad-d7f7b28f6df5 ^property[2].valueString = "confirmed: listed in Conditions140"
* #56860429-eabe-4d48-b8ad-d7f7b28f6df5 ^property[3].code = #lawArea
* #56860429-eabe-4d48-b8ad-d7f7b28f6df5 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #b16668ff-9c02-491e-b082-7b699d93f5bc
* #b16668ff-9c02-491e-b082-7b699d93f5bc ^designation[0].language = #en
* #b16668ff-9c02-491e-b082-7b699d93f5bc ^designation[0].value = "Cognitive functions"
* #b16668ff-9c02-491e-b082-7b699d93f5bc ^property[0].code = #pair
* #b16668ff-9c02-491e-b082-7b699d93f5bc ^property[0].valueCode = #Kognitive_funktioner_140tilstande
* #b16668ff-9c02-491e-b082-7b699d93f5bc ^property[1].code = #status
* #b16668ff-9c02-491e-b082-7b699d93f5bc ^property[1].valueCode = #active
* #b16668ff-9c02-491e-b082-7b699d93f5bc ^property[2].code = #statusBasis
* #b16668ff-9c02-491e-b082-7b699d93f5bc ^property[2].valueString = "confirmed: listed in Conditions140"
* #b16668ff-9c02-491e-b082-7b699d93f5bc ^property[3].code = #lawArea
* #b16668ff-9c02-491e-b082-7b699d93f5bc ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #aec684bd-c2ea-4ff0-8eb7-6d2cf67fb863
* #aec684bd-c2ea-4ff0-8eb7-6d2cf67fb863 ^designation[0].language = #en
* #aec684bd-c2ea-4ff0-8eb7-6d2cf67fb863 ^designation[0].value = "The body"
* #aec684bd-c2ea-4ff0-8eb7-6d2cf67fb863 ^property[0].code = #pair
* #aec684bd-c2ea-4ff0-8eb7-6d2cf67fb863 ^property[0].valueCode = #Kroppen
* #aec684bd-c2ea-4ff0-8eb7-6d2cf67fb863 ^property[1].code = #status
* #aec684bd-c2ea-4ff0-8eb7-6d2cf67fb863 ^property[1].valueCode = #active
* #aec684bd-c2ea-4ff0-8eb7-6d2cf67fb863 ^property[2].code = #statusBasis
* #aec684bd-c2ea-4ff0-8eb7-6d2cf67fb863 ^property[2].valueString = "inferred: first seen in 2024 release"
* #aec684bd-c2ea-4ff0-8eb7-6d2cf67fb863 ^property[3].code = #lawArea
* #aec684bd-c2ea-4ff0-8eb7-6d2cf67fb863 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #263a2c2f-7ae2-4264-8808-7e8216b1a118
* #263a2c2f-7ae2-4264-8808-7e8216b1a118 ^designation[0].language = #en
* #263a2c2f-7ae2-4264-8808-7e8216b1a118 ^designation[0].value = "Wounds and scars"
* #263a2c2f-7ae2-4264-8808-7e8216b1a118 ^property[0].code = #pair
* #263a2c2f-7ae2-4264-8808-7e8216b1a118 ^property[0].valueCode = #263a2c2f_7ae2_4264_8808_7e8216b1a118
* #263a2c2f-7ae2-4264-8808-7e8216b1a118 ^property[1].code = #status
* #263a2c2f-7ae2-4264-8808-7e8216b1a118 ^property[1].valueCode = #active
* #263a2c2f-7ae2-4264-8808-7e8216b1a118 ^property[2].code = #statusBasis
* #263a2c2f-7ae2-4264-8808-7e8216b1a118 ^property[2].valueString = "confirmed: listed in Conditions140 (sort-run rule said undetermined)"
* #263a2c2f-7ae2-4264-8808-7e8216b1a118 ^property[3].code = #lawArea
* #263a2c2f-7ae2-4264-8808-7e8216b1a118 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #26b05040-94f3-4c8c-9ede-c7223bddf518
* #26b05040-94f3-4c8c-9ede-c7223bddf518 ^designation[0].language = #en
* #26b05040-94f3-4c8c-9ede-c7223bddf518 ^designation[0].value = "Respiration and circulation"
* #26b05040-94f3-4c8c-9ede-c7223bddf518 ^property[0].code = #pair
* #26b05040-94f3-4c8c-9ede-c7223bddf518 ^property[0].valueCode = #Respiration_og_cirkulation
* #26b05040-94f3-4c8c-9ede-c7223bddf518 ^property[1].code = #status
* #26b05040-94f3-4c8c-9ede-c7223bddf518 ^property[1].valueCode = #active
* #26b05040-94f3-4c8c-9ede-c7223bddf518 ^property[2].code = #statusBasis
* #26b05040-94f3-4c8c-9ede-c7223bddf518 ^property[2].valueString = "confirmed: listed in Conditions140"
* #26b05040-94f3-4c8c-9ede-c7223bddf518 ^property[3].code = #lawArea
* #26b05040-94f3-4c8c-9ede-c7223bddf518 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #3c685f14-5d48-4b1c-a451-9da780e2b41c
* #3c685f14-5d48-4b1c-a451-9da780e2b41c ^designation[0].language = #en
* #3c685f14-5d48-4b1c-a451-9da780e2b41c ^designation[0].value = "Senses and pain"
* #3c685f14-5d48-4b1c-a451-9da780e2b41c ^property[0].code = #pair
* #3c685f14-5d48-4b1c-a451-9da780e2b41c ^property[0].valueCode = #Sanser_og_smerter
* #3c685f14-5d48-4b1c-a451-9da780e2b41c ^property[1].code = #status
* #3c685f14-5d48-4b1c-a451-9da780e2b41c ^property[1].valueCode = #active
* #3c685f14-5d48-4b1c-a451-9da780e2b41c ^property[2].code = #statusBasis
* #3c685f14-5d48-4b1c-a451-9da780e2b41c ^property[2].valueString = "confirmed: listed in Conditions140"
* #3c685f14-5d48-4b1c-a451-9da780e2b41c ^property[3].code = #lawArea
* #3c685f14-5d48-4b1c-a451-9da780e2b41c ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #bbc99471-a9f3-41f1-a95b-6842abfb551a
* #bbc99471-a9f3-41f1-a95b-6842abfb551a ^designation[0].language = #en
* #bbc99471-a9f3-41f1-a95b-6842abfb551a ^designation[0].value = "Continence"
* #bbc99471-a9f3-41f1-a95b-6842abfb551a ^property[0].code = #pair
* #bbc99471-a9f3-41f1-a95b-6842abfb551a ^property[0].valueCode = #Kontinens
* #bbc99471-a9f3-41f1-a95b-6842abfb551a ^property[1].code = #status
* #bbc99471-a9f3-41f1-a95b-6842abfb551a ^property[1].valueCode = #active
* #bbc99471-a9f3-41f1-a95b-6842abfb551a ^property[2].code = #statusBasis
* #bbc99471-a9f3-41f1-a95b-6842abfb551a ^property[2].valueString = "confirmed: listed in Conditions140"
* #bbc99471-a9f3-41f1-a95b-6842abfb551a ^property[3].code = #lawArea
* #bbc99471-a9f3-41f1-a95b-6842abfb551a ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #c6f49b84-58af-43df-bb3e-0d6a67fa0aba
* #c6f49b84-58af-43df-bb3e-0d6a67fa0aba ^designation[0].language = #en
* #c6f49b84-58af-43df-bb3e-0d6a67fa0aba ^designation[0].value = "Musculoskeletal system"
* #c6f49b84-58af-43df-bb3e-0d6a67fa0aba ^property[0].code = #pair
* #c6f49b84-58af-43df-bb3e-0d6a67fa0aba ^property[0].valueCode = #Bevaegeapparat
* #c6f49b84-58af-43df-bb3e-0d6a67fa0aba ^property[1].code = #status
* #c6f49b84-58af-43df-bb3e-0d6a67fa0aba ^property[1].valueCode = #active
* #c6f49b84-58af-43df-bb3e-0d6a67fa0aba ^property[2].code = #statusBasis
* #c6f49b84-58af-43df-bb3e-0d6a67fa0aba ^property[2].valueString = "confirmed: listed in Conditions140"
* #c6f49b84-58af-43df-bb3e-0d6a67fa0aba ^property[3].code = #lawArea
* #c6f49b84-58af-43df-bb3e-0d6a67fa0aba ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #b9c4561d-20bc-48c9-a727-fea719424a86
* #b9c4561d-20bc-48c9-a727-fea719424a86 ^designation[0].language = #en
* #b9c4561d-20bc-48c9-a727-fea719424a86 ^designation[0].value = "Domestic tasks"
* #b9c4561d-20bc-48c9-a727-fea719424a86 ^property[0].code = #pair
* #b9c4561d-20bc-48c9-a727-fea719424a86 ^property[0].valueCode = #b9c4561d_20bc_48c9_a727_fea719424a86
* #b9c4561d-20bc-48c9-a727-fea719424a86 ^property[1].code = #status
* #b9c4561d-20bc-48c9-a727-fea719424a86 ^property[1].valueCode = #active
* #b9c4561d-20bc-48c9-a727-fea719424a86 ^property[2].code = #statusBasis
* #b9c4561d-20bc-48c9-a727-fea719424a86 ^property[2].valueString = "inferred: second sort run of siblings"
* #b9c4561d-20bc-48c9-a727-fea719424a86 ^property[3].code = #lawArea
* #b9c4561d-20bc-48c9-a727-fea719424a86 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #2bd07f7c-e6bb-424b-ab8f-f7c1de2afe80
* #2bd07f7c-e6bb-424b-ab8f-f7c1de2afe80 ^designation[0].language = #en
* #2bd07f7c-e6bb-424b-ab8f-f7c1de2afe80 ^designation[0].value = "Preparing meals"
* #2bd07f7c-e6bb-424b-ab8f-f7c1de2afe80 ^property[0].code = #pair
* #2bd07f7c-e6bb-424b-ab8f-f7c1de2afe80 ^property[0].valueCode = #2bd07f7c_e6bb_424b_ab8f_f7c1de2afe80
* #2bd07f7c-e6bb-424b-ab8f-f7c1de2afe80 ^property[1].code = #status
* #2bd07f7c-e6bb-424b-ab8f-f7c1de2afe80 ^property[1].valueCode = #active
* #2bd07f7c-e6bb-424b-ab8f-f7c1de2afe80 ^property[2].code = #statusBasis
* #2bd07f7c-e6bb-424b-ab8f-f7c1de2afe80 ^property[2].valueString = "confirmed: listed in Conditions140"
* #2bd07f7c-e6bb-424b-ab8f-f7c1de2afe80 ^property[3].code = #lawArea
* #2bd07f7c-e6bb-424b-ab8f-f7c1de2afe80 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #b53bca74-fd3f-4127-89ae-1a39d7836b93
* #b53bca74-fd3f-4127-89ae-1a39d7836b93 ^designation[0].language = #en
* #b53bca74-fd3f-4127-89ae-1a39d7836b93 ^designation[0].value = "Doing housework"
* #b53bca74-fd3f-4127-89ae-1a39d7836b93 ^property[0].code = #pair
* #b53bca74-fd3f-4127-89ae-1a39d7836b93 ^property[0].valueCode = #b53bca74_fd3f_4127_89ae_1a39d7836b93
* #b53bca74-fd3f-4127-89ae-1a39d7836b93 ^property[1].code = #status
* #b53bca74-fd3f-4127-89ae-1a39d7836b93 ^property[1].valueCode = #active
* #b53bca74-fd3f-4127-89ae-1a39d7836b93 ^property[2].code = #statusBasis
* #b53bca74-fd3f-4127-89ae-1a39d7836b93 ^property[2].valueString = "confirmed: listed in Conditions140"
* #b53bca74-fd3f-4127-89ae-1a39d7836b93 ^property[3].code = #lawArea
* #b53bca74-fd3f-4127-89ae-1a39d7836b93 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #bd088375-65fc-4e1d-9a8b-78dc918e6581
* #bd088375-65fc-4e1d-9a8b-78dc918e6581 ^designation[0].language = #en
* #bd088375-65fc-4e1d-9a8b-78dc918e6581 ^designation[0].value = "Shopping"
* #bd088375-65fc-4e1d-9a8b-78dc918e6581 ^property[0].code = #pair
* #bd088375-65fc-4e1d-9a8b-78dc918e6581 ^property[0].valueCode = #bd088375_65fc_4e1d_9a8b_78dc918e6581
* #bd088375-65fc-4e1d-9a8b-78dc918e6581 ^property[1].code = #status
* #bd088375-65fc-4e1d-9a8b-78dc918e6581 ^property[1].valueCode = #active
* #bd088375-65fc-4e1d-9a8b-78dc918e6581 ^property[2].code = #statusBasis
* #bd088375-65fc-4e1d-9a8b-78dc918e6581 ^property[2].valueString = "confirmed: listed in Conditions140"
* #bd088375-65fc-4e1d-9a8b-78dc918e6581 ^property[3].code = #lawArea
* #bd088375-65fc-4e1d-9a8b-78dc918e6581 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #df62498e-7ad1-4f01-93ce-a0441f879a2c
* #df62498e-7ad1-4f01-93ce-a0441f879a2c ^designation[0].language = #en
* #df62498e-7ad1-4f01-93ce-a0441f879a2c ^designation[0].value = "Self-care"
* #df62498e-7ad1-4f01-93ce-a0441f879a2c ^property[0].code = #pair
* #df62498e-7ad1-4f01-93ce-a0441f879a2c ^property[0].valueCode = #df62498e_7ad1_4f01_93ce_a0441f879a2c
* #df62498e-7ad1-4f01-93ce-a0441f879a2c ^property[1].code = #status
* #df62498e-7ad1-4f01-93ce-a0441f879a2c ^property[1].valueCode = #active
* #df62498e-7ad1-4f01-93ce-a0441f879a2c ^property[2].code = #statusBasis
* #df62498e-7ad1-4f01-93ce-a0441f879a2c ^property[2].valueString = "inferred: second sort run of siblings"
* #df62498e-7ad1-4f01-93ce-a0441f879a2c ^property[3].code = #lawArea
* #df62498e-7ad1-4f01-93ce-a0441f879a2c ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #0c126894-60e1-4781-96b7-9b227677bfb6
* #0c126894-60e1-4781-96b7-9b227677bfb6 ^designation[0].language = #en
* #0c126894-60e1-4781-96b7-9b227677bfb6 ^designation[0].value = "Washing oneself"
* #0c126894-60e1-4781-96b7-9b227677bfb6 ^property[0].code = #pair
* #0c126894-60e1-4781-96b7-9b227677bfb6 ^property[0].valueCode = #0c126894_60e1_4781_96b7_9b227677bfb6
* #0c126894-60e1-4781-96b7-9b227677bfb6 ^property[1].code = #status
* #0c126894-60e1-4781-96b7-9b227677bfb6 ^property[1].valueCode = #deprecated
* #0c126894-60e1-4781-96b7-9b227677bfb6 ^property[2].code = #statusBasis
* #0c126894-60e1-4781-96b7-9b227677bfb6 ^property[2].valueString = "confirmed: not listed in Conditions140"
* #0c126894-60e1-4781-96b7-9b227677bfb6 ^property[3].code = #lawArea
* #0c126894-60e1-4781-96b7-9b227677bfb6 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #1e199483-7201-43ef-a685-7fee7f4398ce
* #1e199483-7201-43ef-a685-7fee7f4398ce ^designation[0].language = #en
* #1e199483-7201-43ef-a685-7fee7f4398ce ^designation[0].value = "Undressing and dressing"
* #1e199483-7201-43ef-a685-7fee7f4398ce ^property[0].code = #pair
* #1e199483-7201-43ef-a685-7fee7f4398ce ^property[0].valueCode = #1e199483_7201_43ef_a685_7fee7f4398ce
* #1e199483-7201-43ef-a685-7fee7f4398ce ^property[1].code = #status
* #1e199483-7201-43ef-a685-7fee7f4398ce ^property[1].valueCode = #deprecated
* #1e199483-7201-43ef-a685-7fee7f4398ce ^property[2].code = #statusBasis
* #1e199483-7201-43ef-a685-7fee7f4398ce ^property[2].valueString = "confirmed: not listed in Conditions140"
* #1e199483-7201-43ef-a685-7fee7f4398ce ^property[3].code = #lawArea
* #1e199483-7201-43ef-a685-7fee7f4398ce ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #91fbebf5-9cd2-4a95-ab7f-3e94e635253e
* #91fbebf5-9cd2-4a95-ab7f-3e94e635253e ^designation[0].language = #en
* #91fbebf5-9cd2-4a95-ab7f-3e94e635253e ^designation[0].value = "Looking after one's health"
* #91fbebf5-9cd2-4a95-ab7f-3e94e635253e ^property[0].code = #pair
* #91fbebf5-9cd2-4a95-ab7f-3e94e635253e ^property[0].valueCode = #91fbebf5_9cd2_4a95_ab7f_3e94e635253e
* #91fbebf5-9cd2-4a95-ab7f-3e94e635253e ^property[1].code = #status
* #91fbebf5-9cd2-4a95-ab7f-3e94e635253e ^property[1].valueCode = #deprecated
* #91fbebf5-9cd2-4a95-ab7f-3e94e635253e ^property[2].code = #statusBasis
* #91fbebf5-9cd2-4a95-ab7f-3e94e635253e ^property[2].valueString = "confirmed: not listed in Conditions140"
* #91fbebf5-9cd2-4a95-ab7f-3e94e635253e ^property[3].code = #lawArea
* #91fbebf5-9cd2-4a95-ab7f-3e94e635253e ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #a05628c5-0128-42f7-844c-0f8261041328
* #a05628c5-0128-42f7-844c-0f8261041328 ^designation[0].language = #en
* #a05628c5-0128-42f7-844c-0f8261041328 ^designation[0].value = "Eating and drinking"
* #a05628c5-0128-42f7-844c-0f8261041328 ^property[0].code = #pair
* #a05628c5-0128-42f7-844c-0f8261041328 ^property[0].valueCode = #a05628c5_0128_42f7_844c_0f8261041328
* #a05628c5-0128-42f7-844c-0f8261041328 ^property[1].code = #status
* #a05628c5-0128-42f7-844c-0f8261041328 ^property[1].valueCode = #deprecated
* #a05628c5-0128-42f7-844c-0f8261041328 ^property[2].code = #statusBasis
* #a05628c5-0128-42f7-844c-0f8261041328 ^property[2].valueString = "confirmed: not listed in Conditions140"
* #a05628c5-0128-42f7-844c-0f8261041328 ^property[3].code = #lawArea
* #a05628c5-0128-42f7-844c-0f8261041328 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #cffd4ef7-0282-4a68-a542-bae128172047
* #cffd4ef7-0282-4a68-a542-bae128172047 ^designation[0].language = #en
* #cffd4ef7-0282-4a68-a542-bae128172047 ^designation[0].value = "Using the toilet"
* #cffd4ef7-0282-4a68-a542-bae128172047 ^property[0].code = #pair
* #cffd4ef7-0282-4a68-a542-bae128172047 ^property[0].valueCode = #cffd4ef7_0282_4a68_a542_bae128172047
* #cffd4ef7-0282-4a68-a542-bae128172047 ^property[1].code = #status
* #cffd4ef7-0282-4a68-a542-bae128172047 ^property[1].valueCode = #deprecated
* #cffd4ef7-0282-4a68-a542-bae128172047 ^property[2].code = #statusBasis
* #cffd4ef7-0282-4a68-a542-bae128172047 ^property[2].valueString = "confirmed: not listed in Conditions140"
* #cffd4ef7-0282-4a68-a542-bae128172047 ^property[3].code = #lawArea
* #cffd4ef7-0282-4a68-a542-bae128172047 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #dc2691db-fcc5-406f-a790-3c1f2f91c6b9
* #dc2691db-fcc5-406f-a790-3c1f2f91c6b9 ^designation[0].language = #en
* #dc2691db-fcc5-406f-a790-3c1f2f91c6b9 ^designation[0].value = "Care of the body"
* #dc2691db-fcc5-406f-a790-3c1f2f91c6b9 ^property[0].code = #pair
* #dc2691db-fcc5-406f-a790-3c1f2f91c6b9 ^property[0].valueCode = #dc2691db_fcc5_406f_a790_3c1f2f91c6b9
* #dc2691db-fcc5-406f-a790-3c1f2f91c6b9 ^property[1].code = #status
* #dc2691db-fcc5-406f-a790-3c1f2f91c6b9 ^property[1].valueCode = #deprecated
* #dc2691db-fcc5-406f-a790-3c1f2f91c6b9 ^property[2].code = #statusBasis
* #dc2691db-fcc5-406f-a790-3c1f2f91c6b9 ^property[2].valueString = "confirmed: not listed in Conditions140"
* #dc2691db-fcc5-406f-a790-3c1f2f91c6b9 ^property[3].code = #lawArea
* #dc2691db-fcc5-406f-a790-3c1f2f91c6b9 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #243ae4ae-4e36-4192-88cb-399711ac3766
* #243ae4ae-4e36-4192-88cb-399711ac3766 ^designation[0].language = #en
* #243ae4ae-4e36-4192-88cb-399711ac3766 ^designation[0].value = "Personal care"
* #243ae4ae-4e36-4192-88cb-399711ac3766 ^property[0].code = #pair
* #243ae4ae-4e36-4192-88cb-399711ac3766 ^property[0].valueCode = #Personlig_pleje_140tilstand
* #243ae4ae-4e36-4192-88cb-399711ac3766 ^property[1].code = #status
* #243ae4ae-4e36-4192-88cb-399711ac3766 ^property[1].valueCode = #active
* #243ae4ae-4e36-4192-88cb-399711ac3766 ^property[2].code = #statusBasis
* #243ae4ae-4e36-4192-88cb-399711ac3766 ^property[2].valueString = "confirmed: listed in Conditions140"
* #243ae4ae-4e36-4192-88cb-399711ac3766 ^property[3].code = #lawArea
* #243ae4ae-4e36-4192-88cb-399711ac3766 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #290baa56-5d8c-40a6-b40c-1de05649f0d1
* #290baa56-5d8c-40a6-b40c-1de05649f0d1 ^designation[0].language = #en
* #290baa56-5d8c-40a6-b40c-1de05649f0d1 ^designation[0].value = "Eating and drinking"
* #290baa56-5d8c-40a6-b40c-1de05649f0d1 ^property[0].code = #pair
* #290baa56-5d8c-40a6-b40c-1de05649f0d1 ^property[0].valueCode = #Spise_og_drikke_140tilstand
* #290baa56-5d8c-40a6-b40c-1de05649f0d1 ^property[1].code = #status
* #290baa56-5d8c-40a6-b40c-1de05649f0d1 ^property[1].valueCode = #active
* #290baa56-5d8c-40a6-b40c-1de05649f0d1 ^property[2].code = #statusBasis
* #290baa56-5d8c-40a6-b40c-1de05649f0d1 ^property[2].valueString = "confirmed: listed in Conditions140"
* #290baa56-5d8c-40a6-b40c-1de05649f0d1 ^property[3].code = #lawArea
* #290baa56-5d8c-40a6-b40c-1de05649f0d1 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #6a2c3341-c13e-4638-961d-72ba0fe29a80
* #6a2c3341-c13e-4638-961d-72ba0fe29a80 ^designation[0].language = #en
* #6a2c3341-c13e-4638-961d-72ba0fe29a80 ^designation[0].value = "Health literacy"
* #6a2c3341-c13e-4638-961d-72ba0fe29a80 ^property[0].code = #pair
* #6a2c3341-c13e-4638-961d-72ba0fe29a80 ^property[0].valueCode = #Sundhedskompetence_140tilstand
* #6a2c3341-c13e-4638-961d-72ba0fe29a80 ^property[1].code = #status
* #6a2c3341-c13e-4638-961d-72ba0fe29a80 ^property[1].valueCode = #active
* #6a2c3341-c13e-4638-961d-72ba0fe29a80 ^property[2].code = #statusBasis
* #6a2c3341-c13e-4638-961d-72ba0fe29a80 ^property[2].valueString = "confirmed: listed in Conditions140"
* #6a2c3341-c13e-4638-961d-72ba0fe29a80 ^property[3].code = #lawArea
* #6a2c3341-c13e-4638-961d-72ba0fe29a80 ^property[3].valueCoding = FkiLawAreaCodes#sul-140
* #9faf9d59-f308-498a-96d1-aa1d9124d514
* #9faf9d59-f308-498a-96d1-aa1d9124d514 ^designation[0].language = #en
* #9faf9d59-f308-498a-96d1-aa1d9124d514 ^designation[0].value = "Conditions in the municipal area of assistive devices"
* #9faf9d59-f308-498a-96d1-aa1d9124d514 ^property[0].code = #pair
* #9faf9d59-f308-498a-96d1-aa1d9124d514 ^property[0].valueCode = #Kommunalt_hjaelpemiddelomraade_tilstande
* #9faf9d59-f308-498a-96d1-aa1d9124d514 ^property[1].code = #status
* #9faf9d59-f308-498a-96d1-aa1d9124d514 ^property[1].valueCode = #active
* #9faf9d59-f308-498a-96d1-aa1d9124d514 ^property[2].code = #statusBasis
* #9faf9d59-f308-498a-96d1-aa1d9124d514 ^property[2].valueString = "inferred: first seen in 2024 release"
* #9faf9d59-f308-498a-96d1-aa1d9124d514 ^property[3].code = #lawArea
* #9faf9d59-f308-498a-96d1-aa1d9124d514 ^property[3].valueCoding = FkiLawAreaCodes#assistive-devices
* #0f033909-e470-4e83-a707-edce5e96bb9a
* #0f033909-e470-4e83-a707-edce5e96bb9a ^designation[0].language = #en
* #0f033909-e470-4e83-a707-edce5e96bb9a ^designation[0].value = "Domestic tasks"
* #0f033909-e470-4e83-a707-edce5e96bb9a ^property[0].code = #pair
* #0f033909-e470-4e83-a707-edce5e96bb9a ^property[0].valueCode = #Praktiske_opgaver_omraade
* #0f033909-e470-4e83-a707-edce5e96bb9a ^property[1].code = #status
* #0f033909-e470-4e83-a707-edce5e96bb9a ^property[1].valueCode = #active
* #0f033909-e470-4e83-a707-edce5e96bb9a ^property[2].code = #statusBasis
* #0f033909-e470-4e83-a707-edce5e96bb9a ^property[2].valueString = "inferred: first seen in 2024 release"
* #0f033909-e470-4e83-a707-edce5e96bb9a ^property[3].code = #lawArea
* #0f033909-e470-4e83-a707-edce5e96bb9a ^property[3].valueCoding = FkiLawAreaCodes#assistive-devices
* #c26718f2-4dd7-464b-97ee-50b474c01091
* #c26718f2-4dd7-464b-97ee-50b474c01091 ^designation[0].language = #en
* #c26718f2-4dd7-464b-97ee-50b474c01091 ^designation[0].value = "Domestic tasks"
* #c26718f2-4dd7-464b-97ee-50b474c01091 ^property[0].code = #pair
* #c26718f2-4dd7-464b-97ee-50b474c01091 ^property[0].valueCode = #Praktiske_opgaver
* #c26718f2-4dd7-464b-97ee-50b474c01091 ^property[1].code = #status
* #c26718f2-4dd7-464b-97ee-50b474c01091 ^property[1].valueCode = #active
* #c26718f2-4dd7-464b-97ee-50b474c01091 ^property[2].code = #statusBasis
* #c26718f2-4dd7-464b-97ee-50b474c01091 ^property[2].valueString = "inferred: first seen in 2024 release"
* #c26718f2-4dd7-464b-97ee-50b474c01091 ^property[3].code = #lawArea
* #c26718f2-4dd7-464b-97ee-50b474c01091 ^property[3].valueCoding = FkiLawAreaCodes#assistive-devices
* #45061921-7da7-4d12-b3eb-af687e99400f
* #45061921-7da7-4d12-b3eb-af687e99400f ^designation[0].language = #en
* #45061921-7da7-4d12-b3eb-af687e99400f ^designation[0].value = "Communication"
* #45061921-7da7-4d12-b3eb-af687e99400f ^property[0].code = #pair
* #45061921-7da7-4d12-b3eb-af687e99400f ^property[0].valueCode = #Kommunikation_omraade_hjaelpemidler
* #45061921-7da7-4d12-b3eb-af687e99400f ^property[1].code = #status
* #45061921-7da7-4d12-b3eb-af687e99400f ^property[1].valueCode = #active
* #45061921-7da7-4d12-b3eb-af687e99400f ^property[2].code = #statusBasis
* #45061921-7da7-4d12-b3eb-af687e99400f ^property[2].valueString = "inferred: first seen in 2024 release"
* #45061921-7da7-4d12-b3eb-af687e99400f ^property[3].code = #lawArea
* #45061921-7da7-4d12-b3eb-af687e99400f ^property[3].valueCoding = FkiLawAreaCodes#assistive-devices
* #4f703eed-305f-47d2-872d-08988da2eb2c
* #4f703eed-305f-47d2-872d-08988da2eb2c ^designation[0].language = #en
* #4f703eed-305f-47d2-872d-08988da2eb2c ^designation[0].value = "Communication"
* #4f703eed-305f-47d2-872d-08988da2eb2c ^property[0].code = #pair
* #4f703eed-305f-47d2-872d-08988da2eb2c ^property[0].valueCode = #Kommunikation_hjaelpemidler
* #4f703eed-305f-47d2-872d-08988da2eb2c ^property[1].code = #status
* #4f703eed-305f-47d2-872d-08988da2eb2c ^property[1].valueCode = #active
* #4f703eed-305f-47d2-872d-08988da2eb2c ^property[2].code = #statusBasis
* #4f703eed-305f-47d2-872d-08988da2eb2c ^property[2].valueString = "inferred: first seen in 2024 release"
* #4f703eed-305f-47d2-872d-08988da2eb2c ^property[3].code = #lawArea
* #4f703eed-305f-47d2-872d-08988da2eb2c ^property[3].valueCoding = FkiLawAreaCodes#assistive-devices
* #6322f707-8e41-4881-8f57-020960964488
* #6322f707-8e41-4881-8f57-020960964488 ^designation[0].language = #en
* #6322f707-8e41-4881-8f57-020960964488 ^designation[0].value = "Mobility"
* #6322f707-8e41-4881-8f57-020960964488 ^property[0].code = #pair
* #6322f707-8e41-4881-8f57-020960964488 ^property[0].valueCode = #Mobilitet_omraade
* #6322f707-8e41-4881-8f57-020960964488 ^property[1].code = #status
* #6322f707-8e41-4881-8f57-020960964488 ^property[1].valueCode = #active
* #6322f707-8e41-4881-8f57-020960964488 ^property[2].code = #statusBasis
* #6322f707-8e41-4881-8f57-020960964488 ^property[2].valueString = "inferred: first seen in 2024 release"
* #6322f707-8e41-4881-8f57-020960964488 ^property[3].code = #lawArea
* #6322f707-8e41-4881-8f57-020960964488 ^property[3].valueCoding = FkiLawAreaCodes#assistive-devices
* #63612558-1d94-44af-a36d-7a2de24ab733
* #63612558-1d94-44af-a36d-7a2de24ab733 ^designation[0].language = #en
* #63612558-1d94-44af-a36d-7a2de24ab733 ^designation[0].value = "Mobility"
* #63612558-1d94-44af-a36d-7a2de24ab733 ^property[0].code = #pair
* #63612558-1d94-44af-a36d-7a2de24ab733 ^property[0].valueCode = #Mobilitet
* #63612558-1d94-44af-a36d-7a2de24ab733 ^property[1].code = #status
* #63612558-1d94-44af-a36d-7a2de24ab733 ^property[1].valueCode = #active
* #63612558-1d94-44af-a36d-7a2de24ab733 ^property[2].code = #statusBasis
* #63612558-1d94-44af-a36d-7a2de24ab733 ^property[2].valueString = "inferred: first seen in 2024 release"
* #63612558-1d94-44af-a36d-7a2de24ab733 ^property[3].code = #lawArea
* #63612558-1d94-44af-a36d-7a2de24ab733 ^property[3].valueCoding = FkiLawAreaCodes#assistive-devices
* #9ef9970c-c635-4179-a275-6c5f7fc30ffa
* #9ef9970c-c635-4179-a275-6c5f7fc30ffa ^designation[0].language = #en
* #9ef9970c-c635-4179-a275-6c5f7fc30ffa ^designation[0].value = "Community life"
* #9ef9970c-c635-4179-a275-6c5f7fc30ffa ^property[0].code = #pair
* #9ef9970c-c635-4179-a275-6c5f7fc30ffa ^property[0].valueCode = #Samfundsliv_omraade
* #9ef9970c-c635-4179-a275-6c5f7fc30ffa ^property[1].code = #status
* #9ef9970c-c635-4179-a275-6c5f7fc30ffa ^property[1].valueCode = #active
* #9ef9970c-c635-4179-a275-6c5f7fc30ffa ^property[2].code = #statusBasis
* #9ef9970c-c635-4179-a275-6c5f7fc30ffa ^property[2].valueString = "inferred: first seen in 2024 release"
* #9ef9970c-c635-4179-a275-6c5f7fc30ffa ^property[3].code = #lawArea
* #9ef9970c-c635-4179-a275-6c5f7fc30ffa ^property[3].valueCoding = FkiLawAreaCodes#assistive-devices
* #5ed4346d-3fb2-456b-a62a-98f8fbcfe101
* #5ed4346d-3fb2-456b-a62a-98f8fbcfe101 ^designation[0].language = #en
* #5ed4346d-3fb2-456b-a62a-98f8fbcfe101 ^designation[0].value = "Community life"
* #5ed4346d-3fb2-456b-a62a-98f8fbcfe101 ^property[0].code = #pair
* #5ed4346d-3fb2-456b-a62a-98f8fbcfe101 ^property[0].valueCode = #Samfundsliv
* #5ed4346d-3fb2-456b-a62a-98f8fbcfe101 ^property[1].code = #status
* #5ed4346d-3fb2-456b-a62a-98f8fbcfe101 ^property[1].valueCode = #active
* #5ed4346d-3fb2-456b-a62a-98f8fbcfe101 ^property[2].code = #statusBasis
* #5ed4346d-3fb2-456b-a62a-98f8fbcfe101 ^property[2].valueString = "inferred: first seen in 2024 release"
* #5ed4346d-3fb2-456b-a62a-98f8fbcfe101 ^property[3].code = #lawArea
* #5ed4346d-3fb2-456b-a62a-98f8fbcfe101 ^property[3].valueCoding = FkiLawAreaCodes#assistive-devices
* #ad513193-df34-4ff8-8846-3486f47192e8
* #ad513193-df34-4ff8-8846-3486f47192e8 ^designation[0].language = #en
* #ad513193-df34-4ff8-8846-3486f47192e8 ^designation[0].value = "Self-care"
* #ad513193-df34-4ff8-8846-3486f47192e8 ^property[0].code = #pair
* #ad513193-df34-4ff8-8846-3486f47192e8 ^property[0].valueCode = #Egenomsorg_omraade
* #ad513193-df34-4ff8-8846-3486f47192e8 ^property[1].code = #status
* #ad513193-df34-4ff8-8846-3486f47192e8 ^property[1].valueCode = #active
* #ad513193-df34-4ff8-8846-3486f47192e8 ^property[2].code = #statusBasis
* #ad513193-df34-4ff8-8846-3486f47192e8 ^property[2].valueString = "inferred: first seen in 2024 release"
* #ad513193-df34-4ff8-8846-3486f47192e8 ^property[3].code = #lawArea
* #ad513193-df34-4ff8-8846-3486f47192e8 ^property[3].valueCoding = FkiLawAreaCodes#assistive-devices
* #5813303f-d4d8-46f9-91ba-f7a300e46920
* #5813303f-d4d8-46f9-91ba-f7a300e46920 ^designation[0].language = #en
* #5813303f-d4d8-46f9-91ba-f7a300e46920 ^designation[0].value = "Self-care"
* #5813303f-d4d8-46f9-91ba-f7a300e46920 ^property[0].code = #pair
* #5813303f-d4d8-46f9-91ba-f7a300e46920 ^property[0].valueCode = #Egenomsorg
* #5813303f-d4d8-46f9-91ba-f7a300e46920 ^property[1].code = #status
* #5813303f-d4d8-46f9-91ba-f7a300e46920 ^property[1].valueCode = #active
* #5813303f-d4d8-46f9-91ba-f7a300e46920 ^property[2].code = #statusBasis
* #5813303f-d4d8-46f9-91ba-f7a300e46920 ^property[2].valueString = "inferred: first seen in 2024 release"
* #5813303f-d4d8-46f9-91ba-f7a300e46920 ^property[3].code = #lawArea
* #5813303f-d4d8-46f9-91ba-f7a300e46920 ^property[3].valueCoding = FkiLawAreaCodes#assistive-devices
* #ca4305dd-2693-4b3e-855c-2d122a8d3cb0
* #ca4305dd-2693-4b3e-855c-2d122a8d3cb0 ^designation[0].language = #en
* #ca4305dd-2693-4b3e-855c-2d122a8d3cb0 ^designation[0].value = "Mental functions"
* #ca4305dd-2693-4b3e-855c-2d122a8d3cb0 ^property[0].code = #pair
* #ca4305dd-2693-4b3e-855c-2d122a8d3cb0 ^property[0].valueCode = #Mentale_funktioner_omraade
* #ca4305dd-2693-4b3e-855c-2d122a8d3cb0 ^property[1].code = #status
* #ca4305dd-2693-4b3e-855c-2d122a8d3cb0 ^property[1].valueCode = #active
* #ca4305dd-2693-4b3e-855c-2d122a8d3cb0 ^property[2].code = #statusBasis
* #ca4305dd-2693-4b3e-855c-2d122a8d3cb0 ^property[2].valueString = "inferred: first seen in 2024 release"
* #ca4305dd-2693-4b3e-855c-2d122a8d3cb0 ^property[3].code = #lawArea
* #ca4305dd-2693-4b3e-855c-2d122a8d3cb0 ^property[3].valueCoding = FkiLawAreaCodes#assistive-devices
* #1b5e19ec-cefc-480d-9ba2-46a098b8d2b9
* #1b5e19ec-cefc-480d-9ba2-46a098b8d2b9 ^designation[0].language = #en
* #1b5e19ec-cefc-480d-9ba2-46a098b8d2b9 ^designation[0].value = "Mental functions"
* #1b5e19ec-cefc-480d-9ba2-46a098b8d2b9 ^property[0].code = #pair
* #1b5e19ec-cefc-480d-9ba2-46a098b8d2b9 ^property[0].valueCode = #Mentale_funktioner
* #1b5e19ec-cefc-480d-9ba2-46a098b8d2b9 ^property[1].code = #status
* #1b5e19ec-cefc-480d-9ba2-46a098b8d2b9 ^property[1].valueCode = #active
* #1b5e19ec-cefc-480d-9ba2-46a098b8d2b9 ^property[2].code = #statusBasis
* #1b5e19ec-cefc-480d-9ba2-46a098b8d2b9 ^property[2].valueString = "inferred: first seen in 2024 release"
* #1b5e19ec-cefc-480d-9ba2-46a098b8d2b9 ^property[3].code = #lawArea
* #1b5e19ec-cefc-480d-9ba2-46a098b8d2b9 ^property[3].valueCoding = FkiLawAreaCodes#assistive-devices
* #ad78224f-b339-462c-9f2c-90b3120605cb
* #ad78224f-b339-462c-9f2c-90b3120605cb ^designation[0].language = #en
* #ad78224f-b339-462c-9f2c-90b3120605cb ^designation[0].value = "Result of follow-up in municipal care"
* #ad78224f-b339-462c-9f2c-90b3120605cb ^property[0].code = #pair
* #ad78224f-b339-462c-9f2c-90b3120605cb ^property[0].valueCode = #E
* #ad78224f-b339-462c-9f2c-90b3120605cb ^property[1].code = #status
* #ad78224f-b339-462c-9f2c-90b3120605cb ^property[1].valueCode = #active
* #ad78224f-b339-462c-9f2c-90b3120605cb ^property[2].code = #statusBasis
* #ad78224f-b339-462c-9f2c-90b3120605cb ^property[2].valueString = "inferred: second sort run of siblings"
* #ad78224f-b339-462c-9f2c-90b3120605cb ^property[3].code = #lawArea
* #ad78224f-b339-462c-9f2c-90b3120605cb ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #59753987-c38d-41c5-b201-0eeff3032fef
* #59753987-c38d-41c5-b201-0eeff3032fef ^designation[0].language = #en
* #59753987-c38d-41c5-b201-0eeff3032fef ^designation[0].value = "Ended"
* #59753987-c38d-41c5-b201-0eeff3032fef ^property[0].code = #pair
* #59753987-c38d-41c5-b201-0eeff3032fef ^property[0].valueCode = #E3
* #59753987-c38d-41c5-b201-0eeff3032fef ^property[1].code = #status
* #59753987-c38d-41c5-b201-0eeff3032fef ^property[1].valueCode = #active
* #59753987-c38d-41c5-b201-0eeff3032fef ^property[2].code = #statusBasis
* #59753987-c38d-41c5-b201-0eeff3032fef ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #59753987-c38d-41c5-b201-0eeff3032fef ^property[3].code = #lawArea
* #59753987-c38d-41c5-b201-0eeff3032fef ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #61b9a5c2-2ea7-45ad-82b8-53cbb513290e
* #61b9a5c2-2ea7-45ad-82b8-53cbb513290e ^designation[0].language = #en
* #61b9a5c2-2ea7-45ad-82b8-53cbb513290e ^designation[0].value = "Reassessed for eligibility"
* #61b9a5c2-2ea7-45ad-82b8-53cbb513290e ^property[0].code = #pair
* #61b9a5c2-2ea7-45ad-82b8-53cbb513290e ^property[0].valueCode = #E4
* #61b9a5c2-2ea7-45ad-82b8-53cbb513290e ^property[1].code = #status
* #61b9a5c2-2ea7-45ad-82b8-53cbb513290e ^property[1].valueCode = #active
* #61b9a5c2-2ea7-45ad-82b8-53cbb513290e ^property[2].code = #statusBasis
* #61b9a5c2-2ea7-45ad-82b8-53cbb513290e ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #61b9a5c2-2ea7-45ad-82b8-53cbb513290e ^property[3].code = #lawArea
* #61b9a5c2-2ea7-45ad-82b8-53cbb513290e ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213
* #9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213 ^designation[0].language = #en
* #9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213 ^designation[0].value = "Continued"
* #9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213 ^property[0].code = #pair
* #9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213 ^property[0].valueCode = #E1
* #9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213 ^property[1].code = #status
* #9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213 ^property[1].valueCode = #active
* #9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213 ^property[2].code = #statusBasis
* #9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213 ^property[3].code = #lawArea
* #9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #c6e71993-5d72-409a-8ab9-ecc094968635
* #c6e71993-5d72-409a-8ab9-ecc094968635 ^designation[0].language = #en
* #c6e71993-5d72-409a-8ab9-ecc094968635 ^designation[0].value = "Changed within the framework"
* #c6e71993-5d72-409a-8ab9-ecc094968635 ^property[0].code = #pair
* #c6e71993-5d72-409a-8ab9-ecc094968635 ^property[0].valueCode = #E2
* #c6e71993-5d72-409a-8ab9-ecc094968635 ^property[1].code = #status
* #c6e71993-5d72-409a-8ab9-ecc094968635 ^property[1].valueCode = #active
* #c6e71993-5d72-409a-8ab9-ecc094968635 ^property[2].code = #statusBasis
* #c6e71993-5d72-409a-8ab9-ecc094968635 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #c6e71993-5d72-409a-8ab9-ecc094968635 ^property[3].code = #lawArea
* #c6e71993-5d72-409a-8ab9-ecc094968635 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #b07bbb6d-16b2-4cee-b5a5-771ca5beb67c
* #b07bbb6d-16b2-4cee-b5a5-771ca5beb67c ^designation[0].language = #en
* #b07bbb6d-16b2-4cee-b5a5-771ca5beb67c ^designation[0].value = "Home care interventions"
* #b07bbb6d-16b2-4cee-b5a5-771ca5beb67c ^property[0].code = #pair
* #b07bbb6d-16b2-4cee-b5a5-771ca5beb67c ^property[0].valueCode = #H
* #b07bbb6d-16b2-4cee-b5a5-771ca5beb67c ^property[1].code = #status
* #b07bbb6d-16b2-4cee-b5a5-771ca5beb67c ^property[1].valueCode = #active
* #b07bbb6d-16b2-4cee-b5a5-771ca5beb67c ^property[2].code = #statusBasis
* #b07bbb6d-16b2-4cee-b5a5-771ca5beb67c ^property[2].valueString = "inferred: second sort run of siblings"
* #b07bbb6d-16b2-4cee-b5a5-771ca5beb67c ^property[3].code = #lawArea
* #b07bbb6d-16b2-4cee-b5a5-771ca5beb67c ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #5270beb2-5d61-46f0-acc3-d1ee2a750e53
* #5270beb2-5d61-46f0-acc3-d1ee2a750e53 ^designation[0].language = #en
* #5270beb2-5d61-46f0-acc3-d1ee2a750e53 ^designation[0].value = "Social Services Act § 83a"
* #5270beb2-5d61-46f0-acc3-d1ee2a750e53 ^property[0].code = #pair
* #5270beb2-5d61-46f0-acc3-d1ee2a750e53 ^property[0].valueCode = #H2
* #5270beb2-5d61-46f0-acc3-d1ee2a750e53 ^property[1].code = #status
* #5270beb2-5d61-46f0-acc3-d1ee2a750e53 ^property[1].valueCode = #deprecated
* #5270beb2-5d61-46f0-acc3-d1ee2a750e53 ^property[2].code = #statusBasis
* #5270beb2-5d61-46f0-acc3-d1ee2a750e53 ^property[2].valueString = "inferred: first sort run of siblings"
* #5270beb2-5d61-46f0-acc3-d1ee2a750e53 ^property[3].code = #lawArea
* #5270beb2-5d61-46f0-acc3-d1ee2a750e53 ^property[3].valueCoding = FkiLawAreaCodes#sel-83a
* #5c8f6a03-bcd2-4c70-b427-14bb684aff5d
* #5c8f6a03-bcd2-4c70-b427-14bb684aff5d ^designation[0].language = #en
* #5c8f6a03-bcd2-4c70-b427-14bb684aff5d ^designation[0].value = "Meal service"
* #5c8f6a03-bcd2-4c70-b427-14bb684aff5d ^property[0].code = #pair
* #5c8f6a03-bcd2-4c70-b427-14bb684aff5d ^property[0].valueCode = #H1c
* #5c8f6a03-bcd2-4c70-b427-14bb684aff5d ^property[1].code = #status
* #5c8f6a03-bcd2-4c70-b427-14bb684aff5d ^property[1].valueCode = #deprecated
* #5c8f6a03-bcd2-4c70-b427-14bb684aff5d ^property[2].code = #statusBasis
* #5c8f6a03-bcd2-4c70-b427-14bb684aff5d ^property[2].valueString = "inferred: first sort run of siblings"
* #5c8f6a03-bcd2-4c70-b427-14bb684aff5d ^property[3].code = #lawArea
* #5c8f6a03-bcd2-4c70-b427-14bb684aff5d ^property[3].valueCoding = FkiLawAreaCodes#sel-83
* #642bc356-a7e2-4dcf-9d3d-7ae90bf936c2
* #642bc356-a7e2-4dcf-9d3d-7ae90bf936c2 ^designation[0].language = #en
* #642bc356-a7e2-4dcf-9d3d-7ae90bf936c2 ^designation[0].value = "Social Services Act § 83"
* #642bc356-a7e2-4dcf-9d3d-7ae90bf936c2 ^property[0].code = #pair
* #642bc356-a7e2-4dcf-9d3d-7ae90bf936c2 ^property[0].valueCode = #H1
* #642bc356-a7e2-4dcf-9d3d-7ae90bf936c2 ^property[1].code = #status
* #642bc356-a7e2-4dcf-9d3d-7ae90bf936c2 ^property[1].valueCode = #deprecated
* #642bc356-a7e2-4dcf-9d3d-7ae90bf936c2 ^property[2].code = #statusBasis
* #642bc356-a7e2-4dcf-9d3d-7ae90bf936c2 ^property[2].valueString = "inferred: first sort run of siblings"
* #642bc356-a7e2-4dcf-9d3d-7ae90bf936c2 ^property[3].code = #lawArea
* #642bc356-a7e2-4dcf-9d3d-7ae90bf936c2 ^property[3].valueCoding = FkiLawAreaCodes#sel-83
* #c3e6dc66-ecbc-4926-a06c-eb2c99c0f29e
* #c3e6dc66-ecbc-4926-a06c-eb2c99c0f29e ^designation[0].language = #en
* #c3e6dc66-ecbc-4926-a06c-eb2c99c0f29e ^designation[0].value = "Home help: practical help and support"
* #c3e6dc66-ecbc-4926-a06c-eb2c99c0f29e ^property[0].code = #pair
* #c3e6dc66-ecbc-4926-a06c-eb2c99c0f29e ^property[0].valueCode = #H1b
* #c3e6dc66-ecbc-4926-a06c-eb2c99c0f29e ^property[1].code = #status
* #c3e6dc66-ecbc-4926-a06c-eb2c99c0f29e ^property[1].valueCode = #deprecated
* #c3e6dc66-ecbc-4926-a06c-eb2c99c0f29e ^property[2].code = #statusBasis
* #c3e6dc66-ecbc-4926-a06c-eb2c99c0f29e ^property[2].valueString = "inferred: first sort run of siblings"
* #c3e6dc66-ecbc-4926-a06c-eb2c99c0f29e ^property[3].code = #lawArea
* #c3e6dc66-ecbc-4926-a06c-eb2c99c0f29e ^property[3].valueCoding = FkiLawAreaCodes#sel-83
* #23a80ae9-ab88-48ed-a689-36bdd3cc6e41
* #23a80ae9-ab88-48ed-a689-36bdd3cc6e41 ^designation[0].language = #en
* #23a80ae9-ab88-48ed-a689-36bdd3cc6e41 ^designation[0].value = "§ 83(1)(1) Personal help and care"
* #23a80ae9-ab88-48ed-a689-36bdd3cc6e41 ^property[0].code = #pair
* #23a80ae9-ab88-48ed-a689-36bdd3cc6e41 ^property[0].valueCode = #83_stk_1_nr_1_Personlig_hjaelp_og_pleje
* #23a80ae9-ab88-48ed-a689-36bdd3cc6e41 ^property[1].code = #status
* #23a80ae9-ab88-48ed-a689-36bdd3cc6e41 ^property[1].valueCode = #active
* #23a80ae9-ab88-48ed-a689-36bdd3cc6e41 ^property[2].code = #statusBasis
* #23a80ae9-ab88-48ed-a689-36bdd3cc6e41 ^property[2].valueString = "inferred: first seen in 2024 release"
* #23a80ae9-ab88-48ed-a689-36bdd3cc6e41 ^property[3].code = #lawArea
* #23a80ae9-ab88-48ed-a689-36bdd3cc6e41 ^property[3].valueCoding = FkiLawAreaCodes#sel-83
* #17312894-b23f-43d9-9723-b725ac25d872
* #17312894-b23f-43d9-9723-b725ac25d872 ^designation[0].language = #en
* #17312894-b23f-43d9-9723-b725ac25d872 ^designation[0].value = "Personal hygiene"
* #17312894-b23f-43d9-9723-b725ac25d872 ^property[0].code = #pair
* #17312894-b23f-43d9-9723-b725ac25d872 ^property[0].valueCode = #H1.1
* #17312894-b23f-43d9-9723-b725ac25d872 ^property[1].code = #status
* #17312894-b23f-43d9-9723-b725ac25d872 ^property[1].valueCode = #active
* #17312894-b23f-43d9-9723-b725ac25d872 ^property[2].code = #statusBasis
* #17312894-b23f-43d9-9723-b725ac25d872 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #17312894-b23f-43d9-9723-b725ac25d872 ^property[3].code = #lawArea
* #17312894-b23f-43d9-9723-b725ac25d872 ^property[3].valueCoding = FkiLawAreaCodes#sel-83
* #1ae7906b-5f16-4ba4-9077-7f59067cbedb
* #1ae7906b-5f16-4ba4-9077-7f59067cbedb ^designation[0].language = #en
* #1ae7906b-5f16-4ba4-9077-7f59067cbedb ^designation[0].value = "Everyday activities"
* #1ae7906b-5f16-4ba4-9077-7f59067cbedb ^property[0].code = #pair
* #1ae7906b-5f16-4ba4-9077-7f59067cbedb ^property[0].valueCode = #H1.5
* #1ae7906b-5f16-4ba4-9077-7f59067cbedb ^property[1].code = #status
* #1ae7906b-5f16-4ba4-9077-7f59067cbedb ^property[1].valueCode = #active
* #1ae7906b-5f16-4ba4-9077-7f59067cbedb ^property[2].code = #statusBasis
* #1ae7906b-5f16-4ba4-9077-7f59067cbedb ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #1ae7906b-5f16-4ba4-9077-7f59067cbedb ^property[3].code = #lawArea
* #1ae7906b-5f16-4ba4-9077-7f59067cbedb ^property[3].valueCoding = FkiLawAreaCodes#sel-83
* #4a4add40-ee74-4090-bd70-48d9bda9c5c4
* #4a4add40-ee74-4090-bd70-48d9bda9c5c4 ^designation[0].language = #en
* #4a4add40-ee74-4090-bd70-48d9bda9c5c4 ^designation[0].value = "Excretion"
* #4a4add40-ee74-4090-bd70-48d9bda9c5c4 ^property[0].code = #pair
* #4a4add40-ee74-4090-bd70-48d9bda9c5c4 ^property[0].valueCode = #H1.2
* #4a4add40-ee74-4090-bd70-48d9bda9c5c4 ^property[1].code = #status
* #4a4add40-ee74-4090-bd70-48d9bda9c5c4 ^property[1].valueCode = #active
* #4a4add40-ee74-4090-bd70-48d9bda9c5c4 ^property[2].code = #statusBasis
* #4a4add40-ee74-4090-bd70-48d9bda9c5c4 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #4a4add40-ee74-4090-bd70-48d9bda9c5c4 ^property[3].code = #lawArea
* #4a4add40-ee74-4090-bd70-48d9bda9c5c4 ^property[3].valueCoding = FkiLawAreaCodes#sel-83
* #a3af0522-e228-4a6a-b5c2-c9fcf0f3b2c4
* #a3af0522-e228-4a6a-b5c2-c9fcf0f3b2c4 ^designation[0].language = #en
* #a3af0522-e228-4a6a-b5c2-c9fcf0f3b2c4 ^designation[0].value = "Supervision and care"
* #a3af0522-e228-4a6a-b5c2-c9fcf0f3b2c4 ^property[0].code = #pair
* #a3af0522-e228-4a6a-b5c2-c9fcf0f3b2c4 ^property[0].valueCode = #H1.6
* #a3af0522-e228-4a6a-b5c2-c9fcf0f3b2c4 ^property[1].code = #status
* #a3af0522-e228-4a6a-b5c2-c9fcf0f3b2c4 ^property[1].valueCode = #active
* #a3af0522-e228-4a6a-b5c2-c9fcf0f3b2c4 ^property[2].code = #statusBasis
* #a3af0522-e228-4a6a-b5c2-c9fcf0f3b2c4 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #a3af0522-e228-4a6a-b5c2-c9fcf0f3b2c4 ^property[3].code = #lawArea
* #a3af0522-e228-4a6a-b5c2-c9fcf0f3b2c4 ^property[3].valueCoding = FkiLawAreaCodes#sel-83
* #ac68ca34-bfad-4254-a715-6fd758838e67
* #ac68ca34-bfad-4254-a715-6fd758838e67 ^designation[0].language = #en
* #ac68ca34-bfad-4254-a715-6fd758838e67 ^designation[0].value = "Nutrition"
* #ac68ca34-bfad-4254-a715-6fd758838e67 ^property[0].code = #pair
* #ac68ca34-bfad-4254-a715-6fd758838e67 ^property[0].valueCode = #H1.3
* #ac68ca34-bfad-4254-a715-6fd758838e67 ^property[1].code = #status
* #ac68ca34-bfad-4254-a715-6fd758838e67 ^property[1].valueCode = #active
* #ac68ca34-bfad-4254-a715-6fd758838e67 ^property[2].code = #statusBasis
* #ac68ca34-bfad-4254-a715-6fd758838e67 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #ac68ca34-bfad-4254-a715-6fd758838e67 ^property[3].code = #lawArea
* #ac68ca34-bfad-4254-a715-6fd758838e67 ^property[3].valueCoding = FkiLawAreaCodes#sel-83
* #ef8ee035-00d2-48b9-b366-27753ccd5504
* #ef8ee035-00d2-48b9-b366-27753ccd5504 ^designation[0].language = #en
* #ef8ee035-00d2-48b9-b366-27753ccd5504 ^designation[0].value = "Mobility"
* #ef8ee035-00d2-48b9-b366-27753ccd5504 ^property[0].code = #pair
* #ef8ee035-00d2-48b9-b366-27753ccd5504 ^property[0].valueCode = #H1.4
* #ef8ee035-00d2-48b9-b366-27753ccd5504 ^property[1].code = #status
* #ef8ee035-00d2-48b9-b366-27753ccd5504 ^property[1].valueCode = #active
* #ef8ee035-00d2-48b9-b366-27753ccd5504 ^property[2].code = #statusBasis
* #ef8ee035-00d2-48b9-b366-27753ccd5504 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #ef8ee035-00d2-48b9-b366-27753ccd5504 ^property[3].code = #lawArea
* #ef8ee035-00d2-48b9-b366-27753ccd5504 ^property[3].valueCoding = FkiLawAreaCodes#sel-83
* #2a668eb0-25f1-4101-863c-11e81c4bf210
* #2a668eb0-25f1-4101-863c-11e81c4bf210 ^designation[0].language = #en
* #2a668eb0-25f1-4101-863c-11e81c4bf210 ^designation[0].value = "Intervention under the Elderly Care Act"
* #2a668eb0-25f1-4101-863c-11e81c4bf210 ^property[0].code = #pair
* #2a668eb0-25f1-4101-863c-11e81c4bf210 ^property[0].valueCode = #Aeldrelovsindsats
* #2a668eb0-25f1-4101-863c-11e81c4bf210 ^property[1].code = #status
* #2a668eb0-25f1-4101-863c-11e81c4bf210 ^property[1].valueCode = #active
* #2a668eb0-25f1-4101-863c-11e81c4bf210 ^property[2].code = #statusBasis
* #2a668eb0-25f1-4101-863c-11e81c4bf210 ^property[2].valueString = "inferred: first seen in 2024 release"
* #2a668eb0-25f1-4101-863c-11e81c4bf210 ^property[3].code = #lawArea
* #2a668eb0-25f1-4101-863c-11e81c4bf210 ^property[3].valueCoding = FkiLawAreaCodes#aeldreloven
* #52de9a13-8605-4a80-8a40-78101a55c4a3
* #52de9a13-8605-4a80-8a40-78101a55c4a3 ^designation[0].language = #en
* #52de9a13-8605-4a80-8a40-78101a55c4a3 ^designation[0].value = "Practical help in the home"
* #52de9a13-8605-4a80-8a40-78101a55c4a3 ^designation[1].language = #da
* #52de9a13-8605-4a80-8a40-78101a55c4a3 ^designation[1].use = $sct#900000000000013009 "Synonym"
* #52de9a13-8605-4a80-8a40-78101a55c4a3 ^designation[1].value = "Praktisk hjælp i hjemmet"
* #52de9a13-8605-4a80-8a40-78101a55c4a3 ^property[0].code = #pair
* #52de9a13-8605-4a80-8a40-78101a55c4a3 ^property[0].valueCode = #Praktisk_hjaelp_i_hjemmet
* #52de9a13-8605-4a80-8a40-78101a55c4a3 ^property[1].code = #status
* #52de9a13-8605-4a80-8a40-78101a55c4a3 ^property[1].valueCode = #active
* #52de9a13-8605-4a80-8a40-78101a55c4a3 ^property[2].code = #statusBasis
* #52de9a13-8605-4a80-8a40-78101a55c4a3 ^property[2].valueString = "inferred: first seen in 2024 release"
* #52de9a13-8605-4a80-8a40-78101a55c4a3 ^property[3].code = #lawArea
* #52de9a13-8605-4a80-8a40-78101a55c4a3 ^property[3].valueCoding = FkiLawAreaCodes#aeldreloven
* #5aa18d37-d924-4613-b6b5-1538f471db15
* #5aa18d37-d924-4613-b6b5-1538f471db15 ^designation[0].language = #en
* #5aa18d37-d924-4613-b6b5-1538f471db15 ^designation[0].value = "Meal service"
* #5aa18d37-d924-4613-b6b5-1538f471db15 ^property[0].code = #pair
* #5aa18d37-d924-4613-b6b5-1538f471db15 ^property[0].valueCode = #Madservice
* #5aa18d37-d924-4613-b6b5-1538f471db15 ^property[1].code = #status
* #5aa18d37-d924-4613-b6b5-1538f471db15 ^property[1].valueCode = #active
* #5aa18d37-d924-4613-b6b5-1538f471db15 ^property[2].code = #statusBasis
* #5aa18d37-d924-4613-b6b5-1538f471db15 ^property[2].valueString = "inferred: first seen in 2024 release"
* #5aa18d37-d924-4613-b6b5-1538f471db15 ^property[3].code = #lawArea
* #5aa18d37-d924-4613-b6b5-1538f471db15 ^property[3].valueCoding = FkiLawAreaCodes#aeldreloven
* #649b3428-4018-47da-bb36-1f2bfab3c8c1
* #649b3428-4018-47da-bb36-1f2bfab3c8c1 ^designation[0].language = #en
* #649b3428-4018-47da-bb36-1f2bfab3c8c1 ^designation[0].value = "Relief in the home"
* #649b3428-4018-47da-bb36-1f2bfab3c8c1 ^property[0].code = #pair
* #649b3428-4018-47da-bb36-1f2bfab3c8c1 ^property[0].valueCode = #Afloesning_i_hjemmet
* #649b3428-4018-47da-bb36-1f2bfab3c8c1 ^property[1].code = #status
* #649b3428-4018-47da-bb36-1f2bfab3c8c1 ^property[1].valueCode = #active
* #649b3428-4018-47da-bb36-1f2bfab3c8c1 ^property[2].code = #statusBasis
* #649b3428-4018-47da-bb36-1f2bfab3c8c1 ^property[2].valueString = "inferred: first seen in 2024 release"
* #649b3428-4018-47da-bb36-1f2bfab3c8c1 ^property[3].code = #lawArea
* #649b3428-4018-47da-bb36-1f2bfab3c8c1 ^property[3].valueCoding = FkiLawAreaCodes#aeldreloven
* #76bd54b0-87b8-453e-bfcd-48eec0737e5b
* #76bd54b0-87b8-453e-bfcd-48eec0737e5b ^designation[0].language = #en
* #76bd54b0-87b8-453e-bfcd-48eec0737e5b ^designation[0].value = "Temporary stay"
* #76bd54b0-87b8-453e-bfcd-48eec0737e5b ^property[0].code = #pair
* #76bd54b0-87b8-453e-bfcd-48eec0737e5b ^property[0].valueCode = #Midlertidigt_ophold
* #76bd54b0-87b8-453e-bfcd-48eec0737e5b ^property[1].code = #status
* #76bd54b0-87b8-453e-bfcd-48eec0737e5b ^property[1].valueCode = #active
* #76bd54b0-87b8-453e-bfcd-48eec0737e5b ^property[2].code = #statusBasis
* #76bd54b0-87b8-453e-bfcd-48eec0737e5b ^property[2].valueString = "inferred: first seen in 2024 release"
* #76bd54b0-87b8-453e-bfcd-48eec0737e5b ^property[3].code = #lawArea
* #76bd54b0-87b8-453e-bfcd-48eec0737e5b ^property[3].valueCoding = FkiLawAreaCodes#aeldreloven
* #8b92ac57-0200-4437-aacf-5b90898a3838
* #8b92ac57-0200-4437-aacf-5b90898a3838 ^designation[0].language = #en
* #8b92ac57-0200-4437-aacf-5b90898a3838 ^designation[0].value = "Coordination with relatives or civil society"
* #8b92ac57-0200-4437-aacf-5b90898a3838 ^property[0].code = #pair
* #8b92ac57-0200-4437-aacf-5b90898a3838 ^property[0].valueCode = #Koordinering_med_paaroerende_og_eller_civilsamfund
* #8b92ac57-0200-4437-aacf-5b90898a3838 ^property[1].code = #status
* #8b92ac57-0200-4437-aacf-5b90898a3838 ^property[1].valueCode = #active
* #8b92ac57-0200-4437-aacf-5b90898a3838 ^property[2].code = #statusBasis
* #8b92ac57-0200-4437-aacf-5b90898a3838 ^property[2].valueString = "inferred: first seen in 2024 release"
* #8b92ac57-0200-4437-aacf-5b90898a3838 ^property[3].code = #lawArea
* #8b92ac57-0200-4437-aacf-5b90898a3838 ^property[3].valueCoding = FkiLawAreaCodes#aeldreloven
* #8dc5f564-b8c6-4aa1-ba34-682d62d15f31
* #8dc5f564-b8c6-4aa1-ba34-682d62d15f31 ^designation[0].language = #en
* #8dc5f564-b8c6-4aa1-ba34-682d62d15f31 ^designation[0].value = "Personal help and care"
* #8dc5f564-b8c6-4aa1-ba34-682d62d15f31 ^property[0].code = #pair
* #8dc5f564-b8c6-4aa1-ba34-682d62d15f31 ^property[0].valueCode = #Personlig_hjaelp_og_pleje
* #8dc5f564-b8c6-4aa1-ba34-682d62d15f31 ^property[1].code = #status
* #8dc5f564-b8c6-4aa1-ba34-682d62d15f31 ^property[1].valueCode = #active
* #8dc5f564-b8c6-4aa1-ba34-682d62d15f31 ^property[2].code = #statusBasis
* #8dc5f564-b8c6-4aa1-ba34-682d62d15f31 ^property[2].valueString = "inferred: first seen in 2024 release"
* #8dc5f564-b8c6-4aa1-ba34-682d62d15f31 ^property[3].code = #lawArea
* #8dc5f564-b8c6-4aa1-ba34-682d62d15f31 ^property[3].valueCoding = FkiLawAreaCodes#aeldreloven
* #a07ffdd2-3c27-4a42-a860-58f6bb840d77
* #a07ffdd2-3c27-4a42-a860-58f6bb840d77 ^designation[0].language = #en
* #a07ffdd2-3c27-4a42-a860-58f6bb840d77 ^designation[0].value = "Rehabilitation training"
* #a07ffdd2-3c27-4a42-a860-58f6bb840d77 ^property[0].code = #pair
* #a07ffdd2-3c27-4a42-a860-58f6bb840d77 ^property[0].valueCode = #Genoptraening
* #a07ffdd2-3c27-4a42-a860-58f6bb840d77 ^property[1].code = #status
* #a07ffdd2-3c27-4a42-a860-58f6bb840d77 ^property[1].valueCode = #active
* #a07ffdd2-3c27-4a42-a860-58f6bb840d77 ^property[2].code = #statusBasis
* #a07ffdd2-3c27-4a42-a860-58f6bb840d77 ^property[2].valueString = "inferred: first seen in 2024 release"
* #a07ffdd2-3c27-4a42-a860-58f6bb840d77 ^property[3].code = #lawArea
* #a07ffdd2-3c27-4a42-a860-58f6bb840d77 ^property[3].valueCoding = FkiLawAreaCodes#aeldreloven
* #ceb5a58a-06ff-49c6-9da2-f65fc63847f6
* #ceb5a58a-06ff-49c6-9da2-f65fc63847f6 ^designation[0].language = #en
* #ceb5a58a-06ff-49c6-9da2-f65fc63847f6 ^designation[0].value = "Respite stay outside the home"
* #ceb5a58a-06ff-49c6-9da2-f65fc63847f6 ^property[0].code = #pair
* #ceb5a58a-06ff-49c6-9da2-f65fc63847f6 ^property[0].valueCode = #Aflastningsophold_uden_for_hjemmet
* #ceb5a58a-06ff-49c6-9da2-f65fc63847f6 ^property[1].code = #status
* #ceb5a58a-06ff-49c6-9da2-f65fc63847f6 ^property[1].valueCode = #active
* #ceb5a58a-06ff-49c6-9da2-f65fc63847f6 ^property[2].code = #statusBasis
* #ceb5a58a-06ff-49c6-9da2-f65fc63847f6 ^property[2].valueString = "inferred: first seen in 2024 release"
* #ceb5a58a-06ff-49c6-9da2-f65fc63847f6 ^property[3].code = #lawArea
* #ceb5a58a-06ff-49c6-9da2-f65fc63847f6 ^property[3].valueCoding = FkiLawAreaCodes#aeldreloven
* #fd6e4caf-a844-482f-b43b-0b8a43391a11
* #fd6e4caf-a844-482f-b43b-0b8a43391a11 ^designation[0].language = #en
* #fd6e4caf-a844-482f-b43b-0b8a43391a11 ^designation[0].value = "Dialogue with the citizen on planning the course"
* #fd6e4caf-a844-482f-b43b-0b8a43391a11 ^property[0].code = #pair
* #fd6e4caf-a844-482f-b43b-0b8a43391a11 ^property[0].valueCode = #Dialog_med_borger_om_tilrettelaeggelse_af_forloeb
* #fd6e4caf-a844-482f-b43b-0b8a43391a11 ^property[1].code = #status
* #fd6e4caf-a844-482f-b43b-0b8a43391a11 ^property[1].valueCode = #active
* #fd6e4caf-a844-482f-b43b-0b8a43391a11 ^property[2].code = #statusBasis
* #fd6e4caf-a844-482f-b43b-0b8a43391a11 ^property[2].valueString = "inferred: first seen in 2024 release"
* #fd6e4caf-a844-482f-b43b-0b8a43391a11 ^property[3].code = #lawArea
* #fd6e4caf-a844-482f-b43b-0b8a43391a11 ^property[3].valueCoding = FkiLawAreaCodes#aeldreloven
* #3823d4cd-c38f-49f7-bb15-bd2488b07cd9
* #3823d4cd-c38f-49f7-bb15-bd2488b07cd9 ^designation[0].language = #en
* #3823d4cd-c38f-49f7-bb15-bd2488b07cd9 ^designation[0].value = "§ 83(1)(2) Practical help in the home"
* #3823d4cd-c38f-49f7-bb15-bd2488b07cd9 ^property[0].code = #pair
* #3823d4cd-c38f-49f7-bb15-bd2488b07cd9 ^property[0].valueCode = #83_stk_1_nr_2_Praktisk_hjaelp_i_hjemmet
* #3823d4cd-c38f-49f7-bb15-bd2488b07cd9 ^property[1].code = #status
* #3823d4cd-c38f-49f7-bb15-bd2488b07cd9 ^property[1].valueCode = #active
* #3823d4cd-c38f-49f7-bb15-bd2488b07cd9 ^property[2].code = #statusBasis
* #3823d4cd-c38f-49f7-bb15-bd2488b07cd9 ^property[2].valueString = "inferred: first seen in 2024 release"
* #3823d4cd-c38f-49f7-bb15-bd2488b07cd9 ^property[3].code = #lawArea
* #3823d4cd-c38f-49f7-bb15-bd2488b07cd9 ^property[3].valueCoding = FkiLawAreaCodes#sel-83
* #074078e1-b78b-4167-b125-f7b76923469e
* #074078e1-b78b-4167-b125-f7b76923469e ^designation[0].language = #en
* #074078e1-b78b-4167-b125-f7b76923469e ^designation[0].value = "Practical tasks related to children in the household"
* #074078e1-b78b-4167-b125-f7b76923469e ^property[0].code = #pair
* #074078e1-b78b-4167-b125-f7b76923469e ^property[0].valueCode = #H1.12
* #074078e1-b78b-4167-b125-f7b76923469e ^property[1].code = #status
* #074078e1-b78b-4167-b125-f7b76923469e ^property[1].valueCode = #active
* #074078e1-b78b-4167-b125-f7b76923469e ^property[2].code = #statusBasis
* #074078e1-b78b-4167-b125-f7b76923469e ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #074078e1-b78b-4167-b125-f7b76923469e ^property[3].code = #lawArea
* #074078e1-b78b-4167-b125-f7b76923469e ^property[3].valueCoding = FkiLawAreaCodes#sel-83
* #1d25d761-72a9-41c8-a29d-d6a47975dc05
* #1d25d761-72a9-41c8-a29d-d6a47975dc05 ^designation[0].language = #en
* #1d25d761-72a9-41c8-a29d-d6a47975dc05 ^designation[0].value = "Preparing or serving food"
* #1d25d761-72a9-41c8-a29d-d6a47975dc05 ^property[0].code = #pair
* #1d25d761-72a9-41c8-a29d-d6a47975dc05 ^property[0].valueCode = #H1.10
* #1d25d761-72a9-41c8-a29d-d6a47975dc05 ^property[1].code = #status
* #1d25d761-72a9-41c8-a29d-d6a47975dc05 ^property[1].valueCode = #active
* #1d25d761-72a9-41c8-a29d-d6a47975dc05 ^property[2].code = #statusBasis
* #1d25d761-72a9-41c8-a29d-d6a47975dc05 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #1d25d761-72a9-41c8-a29d-d6a47975dc05 ^property[3].code = #lawArea
* #1d25d761-72a9-41c8-a29d-d6a47975dc05 ^property[3].valueCoding = FkiLawAreaCodes#sel-83
* #43608562-e356-4990-8b96-e35128bbdc4f
* #43608562-e356-4990-8b96-e35128bbdc4f ^designation[0].language = #en
* #43608562-e356-4990-8b96-e35128bbdc4f ^designation[0].value = "Cleaning"
* #43608562-e356-4990-8b96-e35128bbdc4f ^property[0].code = #pair
* #43608562-e356-4990-8b96-e35128bbdc4f ^property[0].valueCode = #H1.8
* #43608562-e356-4990-8b96-e35128bbdc4f ^property[1].code = #status
* #43608562-e356-4990-8b96-e35128bbdc4f ^property[1].valueCode = #active
* #43608562-e356-4990-8b96-e35128bbdc4f ^property[2].code = #statusBasis
* #43608562-e356-4990-8b96-e35128bbdc4f ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #43608562-e356-4990-8b96-e35128bbdc4f ^property[3].code = #lawArea
* #43608562-e356-4990-8b96-e35128bbdc4f ^property[3].valueCoding = FkiLawAreaCodes#sel-83
* #8bf6aa06-6e1f-47b6-96ab-4b7d153305f0
* #8bf6aa06-6e1f-47b6-96ab-4b7d153305f0 ^designation[0].language = #en
* #8bf6aa06-6e1f-47b6-96ab-4b7d153305f0 ^designation[0].value = "Laundry"
* #8bf6aa06-6e1f-47b6-96ab-4b7d153305f0 ^property[0].code = #pair
* #8bf6aa06-6e1f-47b6-96ab-4b7d153305f0 ^property[0].valueCode = #H1.9
* #8bf6aa06-6e1f-47b6-96ab-4b7d153305f0 ^property[1].code = #status
* #8bf6aa06-6e1f-47b6-96ab-4b7d153305f0 ^property[1].valueCode = #active
* #8bf6aa06-6e1f-47b6-96ab-4b7d153305f0 ^property[2].code = #statusBasis
* #8bf6aa06-6e1f-47b6-96ab-4b7d153305f0 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #8bf6aa06-6e1f-47b6-96ab-4b7d153305f0 ^property[3].code = #lawArea
* #8bf6aa06-6e1f-47b6-96ab-4b7d153305f0 ^property[3].valueCoding = FkiLawAreaCodes#sel-83
* #bc0306e2-5090-4bc8-b878-9814cafea403
* #bc0306e2-5090-4bc8-b878-9814cafea403 ^designation[0].language = #en
* #bc0306e2-5090-4bc8-b878-9814cafea403 ^designation[0].value = "Shopping"
* #bc0306e2-5090-4bc8-b878-9814cafea403 ^property[0].code = #pair
* #bc0306e2-5090-4bc8-b878-9814cafea403 ^property[0].valueCode = #H1.7
* #bc0306e2-5090-4bc8-b878-9814cafea403 ^property[1].code = #status
* #bc0306e2-5090-4bc8-b878-9814cafea403 ^property[1].valueCode = #active
* #bc0306e2-5090-4bc8-b878-9814cafea403 ^property[2].code = #statusBasis
* #bc0306e2-5090-4bc8-b878-9814cafea403 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #bc0306e2-5090-4bc8-b878-9814cafea403 ^property[3].code = #lawArea
* #bc0306e2-5090-4bc8-b878-9814cafea403 ^property[3].valueCoding = FkiLawAreaCodes#sel-83
* #4bfff76f-cc05-4635-96e5-282f4abb2986
* #4bfff76f-cc05-4635-96e5-282f4abb2986 ^designation[0].language = #en
* #4bfff76f-cc05-4635-96e5-282f4abb2986 ^designation[0].value = "§ 83a Reablement: practical help in the home"
* #4bfff76f-cc05-4635-96e5-282f4abb2986 ^property[0].code = #pair
* #4bfff76f-cc05-4635-96e5-282f4abb2986 ^property[0].valueCode = #83a_Rehabilitering_praktisk_hjaelp_i_hjemmet
* #4bfff76f-cc05-4635-96e5-282f4abb2986 ^property[1].code = #status
* #4bfff76f-cc05-4635-96e5-282f4abb2986 ^property[1].valueCode = #active
* #4bfff76f-cc05-4635-96e5-282f4abb2986 ^property[2].code = #statusBasis
* #4bfff76f-cc05-4635-96e5-282f4abb2986 ^property[2].valueString = "inferred: first seen in 2024 release"
* #4bfff76f-cc05-4635-96e5-282f4abb2986 ^property[3].code = #lawArea
* #4bfff76f-cc05-4635-96e5-282f4abb2986 ^property[3].valueCoding = FkiLawAreaCodes#sel-83a
* #17e261ba-e33b-467a-af08-094dc38b4190
* #17e261ba-e33b-467a-af08-094dc38b4190 ^designation[0].language = #en
* #17e261ba-e33b-467a-af08-094dc38b4190 ^designation[0].value = "Reablement: shopping"
* #17e261ba-e33b-467a-af08-094dc38b4190 ^property[0].code = #pair
* #17e261ba-e33b-467a-af08-094dc38b4190 ^property[0].valueCode = #H2.3
* #17e261ba-e33b-467a-af08-094dc38b4190 ^property[1].code = #status
* #17e261ba-e33b-467a-af08-094dc38b4190 ^property[1].valueCode = #active
* #17e261ba-e33b-467a-af08-094dc38b4190 ^property[2].code = #statusBasis
* #17e261ba-e33b-467a-af08-094dc38b4190 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #17e261ba-e33b-467a-af08-094dc38b4190 ^property[3].code = #lawArea
* #17e261ba-e33b-467a-af08-094dc38b4190 ^property[3].valueCoding = FkiLawAreaCodes#sel-83a
* #6b3c5af0-22ac-40eb-bc50-c7734da2bf6d
* #6b3c5af0-22ac-40eb-bc50-c7734da2bf6d ^designation[0].language = #en
* #6b3c5af0-22ac-40eb-bc50-c7734da2bf6d ^designation[0].value = "Reablement: preparing or serving food"
* #6b3c5af0-22ac-40eb-bc50-c7734da2bf6d ^property[0].code = #pair
* #6b3c5af0-22ac-40eb-bc50-c7734da2bf6d ^property[0].valueCode = #H2.7
* #6b3c5af0-22ac-40eb-bc50-c7734da2bf6d ^property[1].code = #status
* #6b3c5af0-22ac-40eb-bc50-c7734da2bf6d ^property[1].valueCode = #active
* #6b3c5af0-22ac-40eb-bc50-c7734da2bf6d ^property[2].code = #statusBasis
* #6b3c5af0-22ac-40eb-bc50-c7734da2bf6d ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #6b3c5af0-22ac-40eb-bc50-c7734da2bf6d ^property[3].code = #lawArea
* #6b3c5af0-22ac-40eb-bc50-c7734da2bf6d ^property[3].valueCoding = FkiLawAreaCodes#sel-83a
* #8cbba31e-ae0c-4fb4-9389-21acf9805ad2
* #8cbba31e-ae0c-4fb4-9389-21acf9805ad2 ^designation[0].language = #en
* #8cbba31e-ae0c-4fb4-9389-21acf9805ad2 ^designation[0].value = "Reablement: practical tasks related to children in the household"
* #8cbba31e-ae0c-4fb4-9389-21acf9805ad2 ^property[0].code = #pair
* #8cbba31e-ae0c-4fb4-9389-21acf9805ad2 ^property[0].valueCode = #H2.11
* #8cbba31e-ae0c-4fb4-9389-21acf9805ad2 ^property[1].code = #status
* #8cbba31e-ae0c-4fb4-9389-21acf9805ad2 ^property[1].valueCode = #active
* #8cbba31e-ae0c-4fb4-9389-21acf9805ad2 ^property[2].code = #statusBasis
* #8cbba31e-ae0c-4fb4-9389-21acf9805ad2 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #8cbba31e-ae0c-4fb4-9389-21acf9805ad2 ^property[3].code = #lawArea
* #8cbba31e-ae0c-4fb4-9389-21acf9805ad2 ^property[3].valueCoding = FkiLawAreaCodes#sel-83a
* #b3c16115-d0d9-4229-a526-df366d44f948
* #b3c16115-d0d9-4229-a526-df366d44f948 ^designation[0].language = #en
* #b3c16115-d0d9-4229-a526-df366d44f948 ^designation[0].value = "Reablement: cleaning"
* #b3c16115-d0d9-4229-a526-df366d44f948 ^property[0].code = #pair
* #b3c16115-d0d9-4229-a526-df366d44f948 ^property[0].valueCode = #H2.6
* #b3c16115-d0d9-4229-a526-df366d44f948 ^property[1].code = #status
* #b3c16115-d0d9-4229-a526-df366d44f948 ^property[1].valueCode = #active
* #b3c16115-d0d9-4229-a526-df366d44f948 ^property[2].code = #statusBasis
* #b3c16115-d0d9-4229-a526-df366d44f948 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #b3c16115-d0d9-4229-a526-df366d44f948 ^property[3].code = #lawArea
* #b3c16115-d0d9-4229-a526-df366d44f948 ^property[3].valueCoding = FkiLawAreaCodes#sel-83a
* #dae030b6-2807-4a99-aebb-9309f5997082
* #dae030b6-2807-4a99-aebb-9309f5997082 ^designation[0].language = #en
* #dae030b6-2807-4a99-aebb-9309f5997082 ^designation[0].value = "Reablement: laundry"
* #dae030b6-2807-4a99-aebb-9309f5997082 ^property[0].code = #pair
* #dae030b6-2807-4a99-aebb-9309f5997082 ^property[0].valueCode = #H2.9
* #dae030b6-2807-4a99-aebb-9309f5997082 ^property[1].code = #status
* #dae030b6-2807-4a99-aebb-9309f5997082 ^property[1].valueCode = #active
* #dae030b6-2807-4a99-aebb-9309f5997082 ^property[2].code = #statusBasis
* #dae030b6-2807-4a99-aebb-9309f5997082 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #dae030b6-2807-4a99-aebb-9309f5997082 ^property[3].code = #lawArea
* #dae030b6-2807-4a99-aebb-9309f5997082 ^property[3].valueCoding = FkiLawAreaCodes#sel-83a
* #6cacf7a2-97ef-4981-a16a-338d571fc115
* #6cacf7a2-97ef-4981-a16a-338d571fc115 ^designation[0].language = #en
* #6cacf7a2-97ef-4981-a16a-338d571fc115 ^designation[0].value = "§ 83(1)(3) Meal service"
* #6cacf7a2-97ef-4981-a16a-338d571fc115 ^property[0].code = #pair
* #6cacf7a2-97ef-4981-a16a-338d571fc115 ^property[0].valueCode = #83_stk_1_nr_3_Madservice
* #6cacf7a2-97ef-4981-a16a-338d571fc115 ^property[1].code = #status
* #6cacf7a2-97ef-4981-a16a-338d571fc115 ^property[1].valueCode = #active
* #6cacf7a2-97ef-4981-a16a-338d571fc115 ^property[2].code = #statusBasis
* #6cacf7a2-97ef-4981-a16a-338d571fc115 ^property[2].valueString = "inferred: first seen in 2024 release"
* #6cacf7a2-97ef-4981-a16a-338d571fc115 ^property[3].code = #lawArea
* #6cacf7a2-97ef-4981-a16a-338d571fc115 ^property[3].valueCoding = FkiLawAreaCodes#sel-83
* #9aad7654-b9f9-40a3-84d9-2ae1dec4228a
* #9aad7654-b9f9-40a3-84d9-2ae1dec4228a ^designation[0].language = #en
* #9aad7654-b9f9-40a3-84d9-2ae1dec4228a ^designation[0].value = "Meal service"
* #9aad7654-b9f9-40a3-84d9-2ae1dec4228a ^property[0].code = #pair
* #9aad7654-b9f9-40a3-84d9-2ae1dec4228a ^property[0].valueCode = #H1.11
* #9aad7654-b9f9-40a3-84d9-2ae1dec4228a ^property[1].code = #status
* #9aad7654-b9f9-40a3-84d9-2ae1dec4228a ^property[1].valueCode = #active
* #9aad7654-b9f9-40a3-84d9-2ae1dec4228a ^property[2].code = #statusBasis
* #9aad7654-b9f9-40a3-84d9-2ae1dec4228a ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #9aad7654-b9f9-40a3-84d9-2ae1dec4228a ^property[3].code = #lawArea
* #9aad7654-b9f9-40a3-84d9-2ae1dec4228a ^property[3].valueCoding = FkiLawAreaCodes#sel-83
* #6f9ed46f-6498-4567-9637-2324dbfaa0a0
* #6f9ed46f-6498-4567-9637-2324dbfaa0a0 ^designation[0].language = #en
* #6f9ed46f-6498-4567-9637-2324dbfaa0a0 ^designation[0].value = "Zero services"
* #6f9ed46f-6498-4567-9637-2324dbfaa0a0 ^property[0].code = #pair
* #6f9ed46f-6498-4567-9637-2324dbfaa0a0 ^property[0].valueCode = #H7
* #6f9ed46f-6498-4567-9637-2324dbfaa0a0 ^property[1].code = #status
* #6f9ed46f-6498-4567-9637-2324dbfaa0a0 ^property[1].valueCode = #active
* #6f9ed46f-6498-4567-9637-2324dbfaa0a0 ^property[2].code = #statusBasis
* #6f9ed46f-6498-4567-9637-2324dbfaa0a0 ^property[2].valueString = "inferred: second sort run of siblings"
* #6f9ed46f-6498-4567-9637-2324dbfaa0a0 ^property[3].code = #lawArea
* #6f9ed46f-6498-4567-9637-2324dbfaa0a0 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #4e5198d5-7d1b-44bc-9ab0-98ca8964a521
* #4e5198d5-7d1b-44bc-9ab0-98ca8964a521 ^designation[0].language = #en
* #4e5198d5-7d1b-44bc-9ab0-98ca8964a521 ^designation[0].value = "General zero service"
* #4e5198d5-7d1b-44bc-9ab0-98ca8964a521 ^property[0].code = #pair
* #4e5198d5-7d1b-44bc-9ab0-98ca8964a521 ^property[0].valueCode = #H7.1
* #4e5198d5-7d1b-44bc-9ab0-98ca8964a521 ^property[1].code = #status
* #4e5198d5-7d1b-44bc-9ab0-98ca8964a521 ^property[1].valueCode = #active
* #4e5198d5-7d1b-44bc-9ab0-98ca8964a521 ^property[2].code = #statusBasis
* #4e5198d5-7d1b-44bc-9ab0-98ca8964a521 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #4e5198d5-7d1b-44bc-9ab0-98ca8964a521 ^property[3].code = #lawArea
* #4e5198d5-7d1b-44bc-9ab0-98ca8964a521 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #4e6ac795-fc5d-433a-9d0a-1b1006132525
* #4e6ac795-fc5d-433a-9d0a-1b1006132525 ^designation[0].language = #en
* #4e6ac795-fc5d-433a-9d0a-1b1006132525 ^designation[0].value = "Coordinating zero service"
* #4e6ac795-fc5d-433a-9d0a-1b1006132525 ^property[0].code = #pair
* #4e6ac795-fc5d-433a-9d0a-1b1006132525 ^property[0].valueCode = #H7.2
* #4e6ac795-fc5d-433a-9d0a-1b1006132525 ^property[1].code = #status
* #4e6ac795-fc5d-433a-9d0a-1b1006132525 ^property[1].valueCode = #active
* #4e6ac795-fc5d-433a-9d0a-1b1006132525 ^property[2].code = #statusBasis
* #4e6ac795-fc5d-433a-9d0a-1b1006132525 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #4e6ac795-fc5d-433a-9d0a-1b1006132525 ^property[3].code = #lawArea
* #4e6ac795-fc5d-433a-9d0a-1b1006132525 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #90910722-a79d-4c35-8110-3adc988b206b
* #90910722-a79d-4c35-8110-3adc988b206b ^designation[0].language = #en
* #90910722-a79d-4c35-8110-3adc988b206b ^designation[0].value = "§ 84(1) Respite and relief"
* #90910722-a79d-4c35-8110-3adc988b206b ^property[0].code = #pair
* #90910722-a79d-4c35-8110-3adc988b206b ^property[0].valueCode = #H3
* #90910722-a79d-4c35-8110-3adc988b206b ^property[1].code = #status
* #90910722-a79d-4c35-8110-3adc988b206b ^property[1].valueCode = #active
* #90910722-a79d-4c35-8110-3adc988b206b ^property[2].code = #statusBasis
* #90910722-a79d-4c35-8110-3adc988b206b ^property[2].valueString = "inferred: second sort run of siblings"
* #90910722-a79d-4c35-8110-3adc988b206b ^property[3].code = #lawArea
* #90910722-a79d-4c35-8110-3adc988b206b ^property[3].valueCoding = FkiLawAreaCodes#sel-84
* #06ebbe96-1f58-4f77-b06e-217ac754c597
* #06ebbe96-1f58-4f77-b06e-217ac754c597 ^designation[0].language = #en
* #06ebbe96-1f58-4f77-b06e-217ac754c597 ^designation[0].value = "Relief in the home"
* #06ebbe96-1f58-4f77-b06e-217ac754c597 ^property[0].code = #pair
* #06ebbe96-1f58-4f77-b06e-217ac754c597 ^property[0].valueCode = #H3.2
* #06ebbe96-1f58-4f77-b06e-217ac754c597 ^property[1].code = #status
* #06ebbe96-1f58-4f77-b06e-217ac754c597 ^property[1].valueCode = #active
* #06ebbe96-1f58-4f77-b06e-217ac754c597 ^property[2].code = #statusBasis
* #06ebbe96-1f58-4f77-b06e-217ac754c597 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #06ebbe96-1f58-4f77-b06e-217ac754c597 ^property[3].code = #lawArea
* #06ebbe96-1f58-4f77-b06e-217ac754c597 ^property[3].valueCoding = FkiLawAreaCodes#sel-84
* #406a5834-76fc-42fb-a1d5-c471e39f9ef0
* #406a5834-76fc-42fb-a1d5-c471e39f9ef0 ^designation[0].language = #en
* #406a5834-76fc-42fb-a1d5-c471e39f9ef0 ^designation[0].value = "Respite stay outside the home"
* #406a5834-76fc-42fb-a1d5-c471e39f9ef0 ^property[0].code = #pair
* #406a5834-76fc-42fb-a1d5-c471e39f9ef0 ^property[0].valueCode = #H3.1
* #406a5834-76fc-42fb-a1d5-c471e39f9ef0 ^property[1].code = #status
* #406a5834-76fc-42fb-a1d5-c471e39f9ef0 ^property[1].valueCode = #active
* #406a5834-76fc-42fb-a1d5-c471e39f9ef0 ^property[2].code = #statusBasis
* #406a5834-76fc-42fb-a1d5-c471e39f9ef0 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #406a5834-76fc-42fb-a1d5-c471e39f9ef0 ^property[3].code = #lawArea
* #406a5834-76fc-42fb-a1d5-c471e39f9ef0 ^property[3].valueCoding = FkiLawAreaCodes#sel-84
* #78bdd2d6-c5cc-446f-8f68-78a9416134ec
* #78bdd2d6-c5cc-446f-8f68-78a9416134ec ^designation[0].language = #en
* #78bdd2d6-c5cc-446f-8f68-78a9416134ec ^designation[0].value = "Practical help under § 84"
* #78bdd2d6-c5cc-446f-8f68-78a9416134ec ^property[0].code = #pair
* #78bdd2d6-c5cc-446f-8f68-78a9416134ec ^property[0].valueCode = #H3.3
* #78bdd2d6-c5cc-446f-8f68-78a9416134ec ^property[1].code = #status
* #78bdd2d6-c5cc-446f-8f68-78a9416134ec ^property[1].valueCode = #active
* #78bdd2d6-c5cc-446f-8f68-78a9416134ec ^property[2].code = #statusBasis
* #78bdd2d6-c5cc-446f-8f68-78a9416134ec ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #78bdd2d6-c5cc-446f-8f68-78a9416134ec ^property[3].code = #lawArea
* #78bdd2d6-c5cc-446f-8f68-78a9416134ec ^property[3].valueCoding = FkiLawAreaCodes#sel-84
* #ae759142-4006-454f-a585-ca02519e5579
* #ae759142-4006-454f-a585-ca02519e5579 ^designation[0].language = #en
* #ae759142-4006-454f-a585-ca02519e5579 ^designation[0].value = "§ 86(2) Maintenance training"
* #ae759142-4006-454f-a585-ca02519e5579 ^property[0].code = #pair
* #ae759142-4006-454f-a585-ca02519e5579 ^property[0].valueCode = #H6
* #ae759142-4006-454f-a585-ca02519e5579 ^property[1].code = #status
* #ae759142-4006-454f-a585-ca02519e5579 ^property[1].valueCode = #active
* #ae759142-4006-454f-a585-ca02519e5579 ^property[2].code = #statusBasis
* #ae759142-4006-454f-a585-ca02519e5579 ^property[2].valueString = "inferred: second sort run of siblings"
* #ae759142-4006-454f-a585-ca02519e5579 ^property[3].code = #lawArea
* #ae759142-4006-454f-a585-ca02519e5579 ^property[3].valueCoding = FkiLawAreaCodes#sel-86
* #c7d79b23-a53d-4ad5-a536-24d7c7fe8e18
* #c7d79b23-a53d-4ad5-a536-24d7c7fe8e18 ^designation[0].language = #en
* #c7d79b23-a53d-4ad5-a536-24d7c7fe8e18 ^designation[0].value = "Maintenance of skills"
* #c7d79b23-a53d-4ad5-a536-24d7c7fe8e18 ^property[0].code = #pair
* #c7d79b23-a53d-4ad5-a536-24d7c7fe8e18 ^property[0].valueCode = #H6.1
* #c7d79b23-a53d-4ad5-a536-24d7c7fe8e18 ^property[1].code = #status
* #c7d79b23-a53d-4ad5-a536-24d7c7fe8e18 ^property[1].valueCode = #active
* #c7d79b23-a53d-4ad5-a536-24d7c7fe8e18 ^property[2].code = #statusBasis
* #c7d79b23-a53d-4ad5-a536-24d7c7fe8e18 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #c7d79b23-a53d-4ad5-a536-24d7c7fe8e18 ^property[3].code = #lawArea
* #c7d79b23-a53d-4ad5-a536-24d7c7fe8e18 ^property[3].valueCoding = FkiLawAreaCodes#sel-86
* #aeb52f84-c587-4e12-8793-69ebf83819f5
* #aeb52f84-c587-4e12-8793-69ebf83819f5 ^designation[0].language = #en
* #aeb52f84-c587-4e12-8793-69ebf83819f5 ^designation[0].value = "§ 84(2) Temporary stay"
* #aeb52f84-c587-4e12-8793-69ebf83819f5 ^property[0].code = #pair
* #aeb52f84-c587-4e12-8793-69ebf83819f5 ^property[0].valueCode = #H4
* #aeb52f84-c587-4e12-8793-69ebf83819f5 ^property[1].code = #status
* #aeb52f84-c587-4e12-8793-69ebf83819f5 ^property[1].valueCode = #active
* #aeb52f84-c587-4e12-8793-69ebf83819f5 ^property[2].code = #statusBasis
* #aeb52f84-c587-4e12-8793-69ebf83819f5 ^property[2].valueString = "inferred: second sort run of siblings"
* #aeb52f84-c587-4e12-8793-69ebf83819f5 ^property[3].code = #lawArea
* #aeb52f84-c587-4e12-8793-69ebf83819f5 ^property[3].valueCoding = FkiLawAreaCodes#sel-84
* #82d29975-53e4-4634-bd1c-87278376bb9e
* #82d29975-53e4-4634-bd1c-87278376bb9e ^designation[0].language = #en
* #82d29975-53e4-4634-bd1c-87278376bb9e ^designation[0].value = "Temporary stay"
* #82d29975-53e4-4634-bd1c-87278376bb9e ^property[0].code = #pair
* #82d29975-53e4-4634-bd1c-87278376bb9e ^property[0].valueCode = #H4.1
* #82d29975-53e4-4634-bd1c-87278376bb9e ^property[1].code = #status
* #82d29975-53e4-4634-bd1c-87278376bb9e ^property[1].valueCode = #active
* #82d29975-53e4-4634-bd1c-87278376bb9e ^property[2].code = #statusBasis
* #82d29975-53e4-4634-bd1c-87278376bb9e ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #82d29975-53e4-4634-bd1c-87278376bb9e ^property[3].code = #lawArea
* #82d29975-53e4-4634-bd1c-87278376bb9e ^property[3].valueCoding = FkiLawAreaCodes#sel-84
* #db582ef3-121c-4061-9569-3dbede361d47
* #db582ef3-121c-4061-9569-3dbede361d47 ^designation[0].language = #en
* #db582ef3-121c-4061-9569-3dbede361d47 ^designation[0].value = "§ 86(1) Rehabilitation training"
* #db582ef3-121c-4061-9569-3dbede361d47 ^property[0].code = #pair
* #db582ef3-121c-4061-9569-3dbede361d47 ^property[0].valueCode = #H5
* #db582ef3-121c-4061-9569-3dbede361d47 ^property[1].code = #status
* #db582ef3-121c-4061-9569-3dbede361d47 ^property[1].valueCode = #active
* #db582ef3-121c-4061-9569-3dbede361d47 ^property[2].code = #statusBasis
* #db582ef3-121c-4061-9569-3dbede361d47 ^property[2].valueString = "inferred: second sort run of siblings"
* #db582ef3-121c-4061-9569-3dbede361d47 ^property[3].code = #lawArea
* #db582ef3-121c-4061-9569-3dbede361d47 ^property[3].valueCoding = FkiLawAreaCodes#sel-86
* #49b9601f-eff7-43a4-8263-56296ec82601
* #49b9601f-eff7-43a4-8263-56296ec82601 ^designation[0].language = #en
* #49b9601f-eff7-43a4-8263-56296ec82601 ^designation[0].value = "Training of reduced functioning"
* #49b9601f-eff7-43a4-8263-56296ec82601 ^property[0].code = #pair
* #49b9601f-eff7-43a4-8263-56296ec82601 ^property[0].valueCode = #H5.1
* #49b9601f-eff7-43a4-8263-56296ec82601 ^property[1].code = #status
* #49b9601f-eff7-43a4-8263-56296ec82601 ^property[1].valueCode = #active
* #49b9601f-eff7-43a4-8263-56296ec82601 ^property[2].code = #statusBasis
* #49b9601f-eff7-43a4-8263-56296ec82601 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #49b9601f-eff7-43a4-8263-56296ec82601 ^property[3].code = #lawArea
* #49b9601f-eff7-43a4-8263-56296ec82601 ^property[3].valueCoding = FkiLawAreaCodes#sel-86
* #fe266687-9efd-4aea-a37c-49c88632d4f3
* #fe266687-9efd-4aea-a37c-49c88632d4f3 ^designation[0].language = #en
* #fe266687-9efd-4aea-a37c-49c88632d4f3 ^designation[0].value = "§ 83a Reablement: personal help and care"
* #fe266687-9efd-4aea-a37c-49c88632d4f3 ^property[0].code = #pair
* #fe266687-9efd-4aea-a37c-49c88632d4f3 ^property[0].valueCode = #83a_Rehabilitering_personlig_hjaelp_og_pleje
* #fe266687-9efd-4aea-a37c-49c88632d4f3 ^property[1].code = #status
* #fe266687-9efd-4aea-a37c-49c88632d4f3 ^property[1].valueCode = #active
* #fe266687-9efd-4aea-a37c-49c88632d4f3 ^property[2].code = #statusBasis
* #fe266687-9efd-4aea-a37c-49c88632d4f3 ^property[2].valueString = "inferred: first seen in 2024 release"
* #fe266687-9efd-4aea-a37c-49c88632d4f3 ^property[3].code = #lawArea
* #fe266687-9efd-4aea-a37c-49c88632d4f3 ^property[3].valueCoding = FkiLawAreaCodes#sel-83a
* #0b654911-f2b6-47d3-948b-3e9fb315b4c9
* #0b654911-f2b6-47d3-948b-3e9fb315b4c9 ^designation[0].language = #en
* #0b654911-f2b6-47d3-948b-3e9fb315b4c9 ^designation[0].value = "Reablement: mobility"
* #0b654911-f2b6-47d3-948b-3e9fb315b4c9 ^property[0].code = #pair
* #0b654911-f2b6-47d3-948b-3e9fb315b4c9 ^property[0].valueCode = #H2.4
* #0b654911-f2b6-47d3-948b-3e9fb315b4c9 ^property[1].code = #status
* #0b654911-f2b6-47d3-948b-3e9fb315b4c9 ^property[1].valueCode = #active
* #0b654911-f2b6-47d3-948b-3e9fb315b4c9 ^property[2].code = #statusBasis
* #0b654911-f2b6-47d3-948b-3e9fb315b4c9 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #0b654911-f2b6-47d3-948b-3e9fb315b4c9 ^property[3].code = #lawArea
* #0b654911-f2b6-47d3-948b-3e9fb315b4c9 ^property[3].valueCoding = FkiLawAreaCodes#sel-83a
* #2912752c-2e9e-4702-8787-b45f73ff5b05
* #2912752c-2e9e-4702-8787-b45f73ff5b05 ^designation[0].language = #en
* #2912752c-2e9e-4702-8787-b45f73ff5b05 ^designation[0].value = "Reablement: personal hygiene"
* #2912752c-2e9e-4702-8787-b45f73ff5b05 ^property[0].code = #pair
* #2912752c-2e9e-4702-8787-b45f73ff5b05 ^property[0].valueCode = #H2.5
* #2912752c-2e9e-4702-8787-b45f73ff5b05 ^property[1].code = #status
* #2912752c-2e9e-4702-8787-b45f73ff5b05 ^property[1].valueCode = #active
* #2912752c-2e9e-4702-8787-b45f73ff5b05 ^property[2].code = #statusBasis
* #2912752c-2e9e-4702-8787-b45f73ff5b05 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #2912752c-2e9e-4702-8787-b45f73ff5b05 ^property[3].code = #lawArea
* #2912752c-2e9e-4702-8787-b45f73ff5b05 ^property[3].valueCoding = FkiLawAreaCodes#sel-83a
* #42a41f1d-80a5-4a3e-8de2-db8bb684a889
* #42a41f1d-80a5-4a3e-8de2-db8bb684a889 ^designation[0].language = #en
* #42a41f1d-80a5-4a3e-8de2-db8bb684a889 ^designation[0].value = "Reablement: supervision and care"
* #42a41f1d-80a5-4a3e-8de2-db8bb684a889 ^property[0].code = #pair
* #42a41f1d-80a5-4a3e-8de2-db8bb684a889 ^property[0].valueCode = #H2.8
* #42a41f1d-80a5-4a3e-8de2-db8bb684a889 ^property[1].code = #status
* #42a41f1d-80a5-4a3e-8de2-db8bb684a889 ^property[1].valueCode = #active
* #42a41f1d-80a5-4a3e-8de2-db8bb684a889 ^property[2].code = #statusBasis
* #42a41f1d-80a5-4a3e-8de2-db8bb684a889 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #42a41f1d-80a5-4a3e-8de2-db8bb684a889 ^property[3].code = #lawArea
* #42a41f1d-80a5-4a3e-8de2-db8bb684a889 ^property[3].valueCoding = FkiLawAreaCodes#sel-83a
* #754c06a7-d6f1-4f8d-ad3e-a5c109efaca6
* #754c06a7-d6f1-4f8d-ad3e-a5c109efaca6 ^designation[0].language = #en
* #754c06a7-d6f1-4f8d-ad3e-a5c109efaca6 ^designation[0].value = "Reablement: nutrition"
* #754c06a7-d6f1-4f8d-ad3e-a5c109efaca6 ^property[0].code = #pair
* #754c06a7-d6f1-4f8d-ad3e-a5c109efaca6 ^property[0].valueCode = #H2.1
* #754c06a7-d6f1-4f8d-ad3e-a5c109efaca6 ^property[1].code = #status
* #754c06a7-d6f1-4f8d-ad3e-a5c109efaca6 ^property[1].valueCode = #active
* #754c06a7-d6f1-4f8d-ad3e-a5c109efaca6 ^property[2].code = #statusBasis
* #754c06a7-d6f1-4f8d-ad3e-a5c109efaca6 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #754c06a7-d6f1-4f8d-ad3e-a5c109efaca6 ^property[3].code = #lawArea
* #754c06a7-d6f1-4f8d-ad3e-a5c109efaca6 ^property[3].valueCoding = FkiLawAreaCodes#sel-83a
* #a6199582-15a7-4c3d-bbdf-21f5059031c6
* #a6199582-15a7-4c3d-bbdf-21f5059031c6 ^designation[0].language = #en
* #a6199582-15a7-4c3d-bbdf-21f5059031c6 ^designation[0].value = "Reablement: excretion"
* #a6199582-15a7-4c3d-bbdf-21f5059031c6 ^property[0].code = #pair
* #a6199582-15a7-4c3d-bbdf-21f5059031c6 ^property[0].valueCode = #H2.10
* #a6199582-15a7-4c3d-bbdf-21f5059031c6 ^property[1].code = #status
* #a6199582-15a7-4c3d-bbdf-21f5059031c6 ^property[1].valueCode = #active
* #a6199582-15a7-4c3d-bbdf-21f5059031c6 ^property[2].code = #statusBasis
* #a6199582-15a7-4c3d-bbdf-21f5059031c6 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #a6199582-15a7-4c3d-bbdf-21f5059031c6 ^property[3].code = #lawArea
* #a6199582-15a7-4c3d-bbdf-21f5059031c6 ^property[3].valueCoding = FkiLawAreaCodes#sel-83a
* #f9cd3ded-f8af-4060-aad5-7e7c342d0230
* #f9cd3ded-f8af-4060-aad5-7e7c342d0230 ^designation[0].language = #en
* #f9cd3ded-f8af-4060-aad5-7e7c342d0230 ^designation[0].value = "Reablement: everyday activities"
* #f9cd3ded-f8af-4060-aad5-7e7c342d0230 ^property[0].code = #pair
* #f9cd3ded-f8af-4060-aad5-7e7c342d0230 ^property[0].valueCode = #H2.2
* #f9cd3ded-f8af-4060-aad5-7e7c342d0230 ^property[1].code = #status
* #f9cd3ded-f8af-4060-aad5-7e7c342d0230 ^property[1].valueCode = #active
* #f9cd3ded-f8af-4060-aad5-7e7c342d0230 ^property[2].code = #statusBasis
* #f9cd3ded-f8af-4060-aad5-7e7c342d0230 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #f9cd3ded-f8af-4060-aad5-7e7c342d0230 ^property[3].code = #lawArea
* #f9cd3ded-f8af-4060-aad5-7e7c342d0230 ^property[3].valueCoding = FkiLawAreaCodes#sel-83a
* #cac857f7-2957-4fc7-a814-9e7fc450270a
* #cac857f7-2957-4fc7-a814-9e7fc450270a ^designation[0].language = #en
* #cac857f7-2957-4fc7-a814-9e7fc450270a ^designation[0].value = "Home nursing interventions"
* #cac857f7-2957-4fc7-a814-9e7fc450270a ^property[0].code = #pair
* #cac857f7-2957-4fc7-a814-9e7fc450270a ^property[0].valueCode = #G
* #cac857f7-2957-4fc7-a814-9e7fc450270a ^property[1].code = #status
* #cac857f7-2957-4fc7-a814-9e7fc450270a ^property[1].valueCode = #active
* #cac857f7-2957-4fc7-a814-9e7fc450270a ^property[2].code = #statusBasis
* #cac857f7-2957-4fc7-a814-9e7fc450270a ^property[2].valueString = "inferred: second sort run of siblings"
* #cac857f7-2957-4fc7-a814-9e7fc450270a ^property[3].code = #lawArea
* #cac857f7-2957-4fc7-a814-9e7fc450270a ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #993d8f7b-fbed-4a78-90d9-6efbfa835114
* #993d8f7b-fbed-4a78-90d9-6efbfa835114 ^designation[0].language = #en
* #993d8f7b-fbed-4a78-90d9-6efbfa835114 ^designation[0].value = "Health Act § 138"
* #993d8f7b-fbed-4a78-90d9-6efbfa835114 ^property[0].code = #pair
* #993d8f7b-fbed-4a78-90d9-6efbfa835114 ^property[0].valueCode = #G1
* #993d8f7b-fbed-4a78-90d9-6efbfa835114 ^property[1].code = #status
* #993d8f7b-fbed-4a78-90d9-6efbfa835114 ^property[1].valueCode = #active
* #993d8f7b-fbed-4a78-90d9-6efbfa835114 ^property[2].code = #statusBasis
* #993d8f7b-fbed-4a78-90d9-6efbfa835114 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #993d8f7b-fbed-4a78-90d9-6efbfa835114 ^property[3].code = #lawArea
* #993d8f7b-fbed-4a78-90d9-6efbfa835114 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #0204a44a-29ca-4ac0-9f08-a8dcb35b44d9
* #0204a44a-29ca-4ac0-9f08-a8dcb35b44d9 ^designation[0].language = #en
* #0204a44a-29ca-4ac0-9f08-a8dcb35b44d9 ^designation[0].value = "Guidance"
* #0204a44a-29ca-4ac0-9f08-a8dcb35b44d9 ^property[0].code = #pair
* #0204a44a-29ca-4ac0-9f08-a8dcb35b44d9 ^property[0].valueCode = #G1.42
* #0204a44a-29ca-4ac0-9f08-a8dcb35b44d9 ^property[1].code = #status
* #0204a44a-29ca-4ac0-9f08-a8dcb35b44d9 ^property[1].valueCode = #deprecated
* #0204a44a-29ca-4ac0-9f08-a8dcb35b44d9 ^property[2].code = #statusBasis
* #0204a44a-29ca-4ac0-9f08-a8dcb35b44d9 ^property[2].valueString = "inferred: first sort run of siblings"
* #0204a44a-29ca-4ac0-9f08-a8dcb35b44d9 ^property[3].code = #lawArea
* #0204a44a-29ca-4ac0-9f08-a8dcb35b44d9 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #4374f01c-494b-4fc6-9d95-a0022fa515cf
* #4374f01c-494b-4fc6-9d95-a0022fa515cf ^designation[0].language = #en
* #4374f01c-494b-4fc6-9d95-a0022fa515cf ^designation[0].value = "Psychiatric care"
* #4374f01c-494b-4fc6-9d95-a0022fa515cf ^property[0].code = #pair
* #4374f01c-494b-4fc6-9d95-a0022fa515cf ^property[0].valueCode = #G1.26
* #4374f01c-494b-4fc6-9d95-a0022fa515cf ^property[1].code = #status
* #4374f01c-494b-4fc6-9d95-a0022fa515cf ^property[1].valueCode = #deprecated
* #4374f01c-494b-4fc6-9d95-a0022fa515cf ^property[2].code = #statusBasis
* #4374f01c-494b-4fc6-9d95-a0022fa515cf ^property[2].valueString = "inferred: first sort run of siblings"
* #4374f01c-494b-4fc6-9d95-a0022fa515cf ^property[3].code = #lawArea
* #4374f01c-494b-4fc6-9d95-a0022fa515cf ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #476708f4-505d-4575-9e1f-e9dadb7d7759
* #476708f4-505d-4575-9e1f-e9dadb7d7759 ^designation[0].language = #en
* #476708f4-505d-4575-9e1f-e9dadb7d7759 ^designation[0].value = "Psychological support"
* #476708f4-505d-4575-9e1f-e9dadb7d7759 ^property[0].code = #pair
* #476708f4-505d-4575-9e1f-e9dadb7d7759 ^property[0].valueCode = #G1.27
* #476708f4-505d-4575-9e1f-e9dadb7d7759 ^property[1].code = #status
* #476708f4-505d-4575-9e1f-e9dadb7d7759 ^property[1].valueCode = #deprecated
* #476708f4-505d-4575-9e1f-e9dadb7d7759 ^property[2].code = #statusBasis
* #476708f4-505d-4575-9e1f-e9dadb7d7759 ^property[2].valueString = "inferred: first sort run of siblings"
* #476708f4-505d-4575-9e1f-e9dadb7d7759 ^property[3].code = #lawArea
* #476708f4-505d-4575-9e1f-e9dadb7d7759 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #61bbabf0-40a9-4e4c-ae73-5eea09928299
* #61bbabf0-40a9-4e4c-ae73-5eea09928299 ^designation[0].language = #en
* #61bbabf0-40a9-4e4c-ae73-5eea09928299 ^designation[0].value = "Treatment with orthopaedic aids"
* #61bbabf0-40a9-4e4c-ae73-5eea09928299 ^property[0].code = #pair
* #61bbabf0-40a9-4e4c-ae73-5eea09928299 ^property[0].valueCode = #G1.6
* #61bbabf0-40a9-4e4c-ae73-5eea09928299 ^property[1].code = #status
* #61bbabf0-40a9-4e4c-ae73-5eea09928299 ^property[1].valueCode = #deprecated
* #61bbabf0-40a9-4e4c-ae73-5eea09928299 ^property[2].code = #statusBasis
* #61bbabf0-40a9-4e4c-ae73-5eea09928299 ^property[2].valueString = "inferred: first sort run of siblings"
* #61bbabf0-40a9-4e4c-ae73-5eea09928299 ^property[3].code = #lawArea
* #61bbabf0-40a9-4e4c-ae73-5eea09928299 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #84538b56-8405-4662-ac59-d9d443ca4508
* #84538b56-8405-4662-ac59-d9d443ca4508 ^designation[0].language = #en
* #84538b56-8405-4662-ac59-d9d443ca4508 ^designation[0].value = "Care in the use of personal aids"
* #84538b56-8405-4662-ac59-d9d443ca4508 ^property[0].code = #pair
* #84538b56-8405-4662-ac59-d9d443ca4508 ^property[0].valueCode = #G1.25
* #84538b56-8405-4662-ac59-d9d443ca4508 ^property[1].code = #status
* #84538b56-8405-4662-ac59-d9d443ca4508 ^property[1].valueCode = #deprecated
* #84538b56-8405-4662-ac59-d9d443ca4508 ^property[2].code = #statusBasis
* #84538b56-8405-4662-ac59-d9d443ca4508 ^property[2].valueString = "inferred: first sort run of siblings"
* #84538b56-8405-4662-ac59-d9d443ca4508 ^property[3].code = #lawArea
* #84538b56-8405-4662-ac59-d9d443ca4508 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #8f8ee1d1-df6f-4c1c-8293-0b47a46b5c21
* #8f8ee1d1-df6f-4c1c-8293-0b47a46b5c21 ^designation[0].language = #en
* #8f8ee1d1-df6f-4c1c-8293-0b47a46b5c21 ^designation[0].value = "Rehabilitation"
* #8f8ee1d1-df6f-4c1c-8293-0b47a46b5c21 ^property[0].code = #pair
* #8f8ee1d1-df6f-4c1c-8293-0b47a46b5c21 ^property[0].valueCode = #G1.28
* #8f8ee1d1-df6f-4c1c-8293-0b47a46b5c21 ^property[1].code = #status
* #8f8ee1d1-df6f-4c1c-8293-0b47a46b5c21 ^property[1].valueCode = #deprecated
* #8f8ee1d1-df6f-4c1c-8293-0b47a46b5c21 ^property[2].code = #statusBasis
* #8f8ee1d1-df6f-4c1c-8293-0b47a46b5c21 ^property[2].valueString = "inferred: first sort run of siblings"
* #8f8ee1d1-df6f-4c1c-8293-0b47a46b5c21 ^property[3].code = #lawArea
* #8f8ee1d1-df6f-4c1c-8293-0b47a46b5c21 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #932da174-e1ee-4991-bfd8-5b5fd18b7301
* #932da174-e1ee-4991-bfd8-5b5fd18b7301 ^designation[0].language = #en
* #932da174-e1ee-4991-bfd8-5b5fd18b7301 ^designation[0].value = "Transfer and mobilisation"
* #932da174-e1ee-4991-bfd8-5b5fd18b7301 ^property[0].code = #pair
* #932da174-e1ee-4991-bfd8-5b5fd18b7301 ^property[0].valueCode = #G1.14
* #932da174-e1ee-4991-bfd8-5b5fd18b7301 ^property[1].code = #status
* #932da174-e1ee-4991-bfd8-5b5fd18b7301 ^property[1].valueCode = #deprecated
* #932da174-e1ee-4991-bfd8-5b5fd18b7301 ^property[2].code = #statusBasis
* #932da174-e1ee-4991-bfd8-5b5fd18b7301 ^property[2].valueString = "inferred: first sort run of siblings"
* #932da174-e1ee-4991-bfd8-5b5fd18b7301 ^property[3].code = #lawArea
* #932da174-e1ee-4991-bfd8-5b5fd18b7301 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #a13ec0ec-b525-4b42-89e1-a75c743fcca5
* #a13ec0ec-b525-4b42-89e1-a75c743fcca5 ^designation[0].language = #en
* #a13ec0ec-b525-4b42-89e1-a75c743fcca5 ^designation[0].value = "Special form of communication"
* #a13ec0ec-b525-4b42-89e1-a75c743fcca5 ^property[0].code = #pair
* #a13ec0ec-b525-4b42-89e1-a75c743fcca5 ^property[0].valueCode = #G1.38
* #a13ec0ec-b525-4b42-89e1-a75c743fcca5 ^property[1].code = #status
* #a13ec0ec-b525-4b42-89e1-a75c743fcca5 ^property[1].valueCode = #deprecated
* #a13ec0ec-b525-4b42-89e1-a75c743fcca5 ^property[2].code = #statusBasis
* #a13ec0ec-b525-4b42-89e1-a75c743fcca5 ^property[2].valueString = "inferred: first sort run of siblings"
* #a13ec0ec-b525-4b42-89e1-a75c743fcca5 ^property[3].code = #lawArea
* #a13ec0ec-b525-4b42-89e1-a75c743fcca5 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #c37b573b-d4a8-4784-8751-b54c70249902
* #c37b573b-d4a8-4784-8751-b54c70249902 ^designation[0].language = #en
* #c37b573b-d4a8-4784-8751-b54c70249902 ^designation[0].value = "Ventilator treatment"
* #c37b573b-d4a8-4784-8751-b54c70249902 ^property[0].code = #pair
* #c37b573b-d4a8-4784-8751-b54c70249902 ^property[0].valueCode = #G1.30
* #c37b573b-d4a8-4784-8751-b54c70249902 ^property[1].code = #status
* #c37b573b-d4a8-4784-8751-b54c70249902 ^property[1].valueCode = #deprecated
* #c37b573b-d4a8-4784-8751-b54c70249902 ^property[2].code = #statusBasis
* #c37b573b-d4a8-4784-8751-b54c70249902 ^property[2].valueString = "inferred: first sort run of siblings"
* #c37b573b-d4a8-4784-8751-b54c70249902 ^property[3].code = #lawArea
* #c37b573b-d4a8-4784-8751-b54c70249902 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #c77c0972-df47-4ebe-a274-75c470dc010a
* #c77c0972-df47-4ebe-a274-75c470dc010a ^designation[0].language = #en
* #c77c0972-df47-4ebe-a274-75c470dc010a ^designation[0].value = "Training"
* #c77c0972-df47-4ebe-a274-75c470dc010a ^property[0].code = #pair
* #c77c0972-df47-4ebe-a274-75c470dc010a ^property[0].valueCode = #G1.23
* #c77c0972-df47-4ebe-a274-75c470dc010a ^property[1].code = #status
* #c77c0972-df47-4ebe-a274-75c470dc010a ^property[1].valueCode = #deprecated
* #c77c0972-df47-4ebe-a274-75c470dc010a ^property[2].code = #statusBasis
* #c77c0972-df47-4ebe-a274-75c470dc010a ^property[2].valueString = "inferred: first sort run of siblings"
* #c77c0972-df47-4ebe-a274-75c470dc010a ^property[3].code = #lawArea
* #c77c0972-df47-4ebe-a274-75c470dc010a ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #c926c94f-137e-4317-9fb0-ad074ba5c5be
* #c926c94f-137e-4317-9fb0-ad074ba5c5be ^designation[0].language = #en
* #c926c94f-137e-4317-9fb0-ad074ba5c5be ^designation[0].value = "Cooperation with the network"
* #c926c94f-137e-4317-9fb0-ad074ba5c5be ^property[0].code = #pair
* #c926c94f-137e-4317-9fb0-ad074ba5c5be ^property[0].valueCode = #G1.31
* #c926c94f-137e-4317-9fb0-ad074ba5c5be ^property[1].code = #status
* #c926c94f-137e-4317-9fb0-ad074ba5c5be ^property[1].valueCode = #deprecated
* #c926c94f-137e-4317-9fb0-ad074ba5c5be ^property[2].code = #statusBasis
* #c926c94f-137e-4317-9fb0-ad074ba5c5be ^property[2].valueString = "inferred: first sort run of siblings"
* #c926c94f-137e-4317-9fb0-ad074ba5c5be ^property[3].code = #lawArea
* #c926c94f-137e-4317-9fb0-ad074ba5c5be ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #d615e2f1-4fe8-491f-84de-40d97a8d51f0
* #d615e2f1-4fe8-491f-84de-40d97a8d51f0 ^designation[0].language = #en
* #d615e2f1-4fe8-491f-84de-40d97a8d51f0 ^designation[0].value = "Support for an ADL activity"
* #d615e2f1-4fe8-491f-84de-40d97a8d51f0 ^property[0].code = #pair
* #d615e2f1-4fe8-491f-84de-40d97a8d51f0 ^property[0].valueCode = #G1.36
* #d615e2f1-4fe8-491f-84de-40d97a8d51f0 ^property[1].code = #status
* #d615e2f1-4fe8-491f-84de-40d97a8d51f0 ^property[1].valueCode = #deprecated
* #d615e2f1-4fe8-491f-84de-40d97a8d51f0 ^property[2].code = #statusBasis
* #d615e2f1-4fe8-491f-84de-40d97a8d51f0 ^property[2].valueString = "inferred: first sort run of siblings"
* #d615e2f1-4fe8-491f-84de-40d97a8d51f0 ^property[3].code = #lawArea
* #d615e2f1-4fe8-491f-84de-40d97a8d51f0 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #021b4fae-e0f2-46a7-ad3e-26044d207e03
* #021b4fae-e0f2-46a7-ad3e-26044d207e03 ^designation[0].language = #en
* #021b4fae-e0f2-46a7-ad3e-26044d207e03 ^designation[0].value = "Parenteral nutrition"
* #021b4fae-e0f2-46a7-ad3e-26044d207e03 ^property[0].code = #pair
* #021b4fae-e0f2-46a7-ad3e-26044d207e03 ^property[0].valueCode = #G1.24
* #021b4fae-e0f2-46a7-ad3e-26044d207e03 ^property[1].code = #status
* #021b4fae-e0f2-46a7-ad3e-26044d207e03 ^property[1].valueCode = #active
* #021b4fae-e0f2-46a7-ad3e-26044d207e03 ^property[2].code = #statusBasis
* #021b4fae-e0f2-46a7-ad3e-26044d207e03 ^property[2].valueString = "inferred: second sort run of siblings"
* #021b4fae-e0f2-46a7-ad3e-26044d207e03 ^property[3].code = #lawArea
* #021b4fae-e0f2-46a7-ad3e-26044d207e03 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #04393d04-a756-41d8-b0b0-f88577526443
* #04393d04-a756-41d8-b0b0-f88577526443 ^designation[0].language = #en
* #04393d04-a756-41d8-b0b0-f88577526443 ^designation[0].value = "Insertion and care of a catheter"
* #04393d04-a756-41d8-b0b0-f88577526443 ^property[0].code = #pair
* #04393d04-a756-41d8-b0b0-f88577526443 ^property[0].valueCode = #G1.5
* #04393d04-a756-41d8-b0b0-f88577526443 ^property[1].code = #status
* #04393d04-a756-41d8-b0b0-f88577526443 ^property[1].valueCode = #active
* #04393d04-a756-41d8-b0b0-f88577526443 ^property[2].code = #statusBasis
* #04393d04-a756-41d8-b0b0-f88577526443 ^property[2].valueString = "inferred: second sort run of siblings"
* #04393d04-a756-41d8-b0b0-f88577526443 ^property[3].code = #lawArea
* #04393d04-a756-41d8-b0b0-f88577526443 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #0eda48a1-b117-47d8-b4f0-a2e1fc12a053
* #0eda48a1-b117-47d8-b4f0-a2e1fc12a053 ^designation[0].language = #en
* #0eda48a1-b117-47d8-b4f0-a2e1fc12a053 ^designation[0].value = "Tube feeding"
* #0eda48a1-b117-47d8-b4f0-a2e1fc12a053 ^property[0].code = #pair
* #0eda48a1-b117-47d8-b4f0-a2e1fc12a053 ^property[0].valueCode = #G1.34
* #0eda48a1-b117-47d8-b4f0-a2e1fc12a053 ^property[1].code = #status
* #0eda48a1-b117-47d8-b4f0-a2e1fc12a053 ^property[1].valueCode = #active
* #0eda48a1-b117-47d8-b4f0-a2e1fc12a053 ^property[2].code = #statusBasis
* #0eda48a1-b117-47d8-b4f0-a2e1fc12a053 ^property[2].valueString = "inferred: second sort run of siblings"
* #0eda48a1-b117-47d8-b4f0-a2e1fc12a053 ^property[3].code = #lawArea
* #0eda48a1-b117-47d8-b4f0-a2e1fc12a053 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #1219579a-0c73-4777-957c-f2fa78c3cd3e
* #1219579a-0c73-4777-957c-f2fa78c3cd3e ^designation[0].language = #en
* #1219579a-0c73-4777-957c-f2fa78c3cd3e ^designation[0].value = "Treatment and care of a skin problem"
* #1219579a-0c73-4777-957c-f2fa78c3cd3e ^property[0].code = #pair
* #1219579a-0c73-4777-957c-f2fa78c3cd3e ^property[0].valueCode = #G1.7
* #1219579a-0c73-4777-957c-f2fa78c3cd3e ^property[1].code = #status
* #1219579a-0c73-4777-957c-f2fa78c3cd3e ^property[1].valueCode = #active
* #1219579a-0c73-4777-957c-f2fa78c3cd3e ^property[2].code = #statusBasis
* #1219579a-0c73-4777-957c-f2fa78c3cd3e ^property[2].valueString = "inferred: second sort run of siblings"
* #1219579a-0c73-4777-957c-f2fa78c3cd3e ^property[3].code = #lawArea
* #1219579a-0c73-4777-957c-f2fa78c3cd3e ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #13702705-9e2d-441a-a7cd-15053e6664fd
* #13702705-9e2d-441a-a7cd-15053e6664fd ^designation[0].language = #en
* #13702705-9e2d-441a-a7cd-15053e6664fd ^designation[0].value = "Help with home monitoring related to diabetes"
* #13702705-9e2d-441a-a7cd-15053e6664fd ^property[0].code = #pair
* #13702705-9e2d-441a-a7cd-15053e6664fd ^property[0].valueCode = #Hjaelp_til_hjemmemonitorering_diabetes
* #13702705-9e2d-441a-a7cd-15053e6664fd ^property[1].code = #status
* #13702705-9e2d-441a-a7cd-15053e6664fd ^property[1].valueCode = #active
* #13702705-9e2d-441a-a7cd-15053e6664fd ^property[2].code = #statusBasis
* #13702705-9e2d-441a-a7cd-15053e6664fd ^property[2].valueString = "inferred: first seen in 2024 release"
* #13702705-9e2d-441a-a7cd-15053e6664fd ^property[3].code = #lawArea
* #13702705-9e2d-441a-a7cd-15053e6664fd ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #1cb4bf0a-da39-44fa-b9c8-52093d3ae956
* #1cb4bf0a-da39-44fa-b9c8-52093d3ae956 ^designation[0].language = #en
* #1cb4bf0a-da39-44fa-b9c8-52093d3ae956 ^designation[0].value = "Tracheostomy care"
* #1cb4bf0a-da39-44fa-b9c8-52093d3ae956 ^property[0].code = #pair
* #1cb4bf0a-da39-44fa-b9c8-52093d3ae956 ^property[0].valueCode = #G1.40
* #1cb4bf0a-da39-44fa-b9c8-52093d3ae956 ^property[1].code = #status
* #1cb4bf0a-da39-44fa-b9c8-52093d3ae956 ^property[1].valueCode = #active
* #1cb4bf0a-da39-44fa-b9c8-52093d3ae956 ^property[2].code = #statusBasis
* #1cb4bf0a-da39-44fa-b9c8-52093d3ae956 ^property[2].valueString = "inferred: second sort run of siblings"
* #1cb4bf0a-da39-44fa-b9c8-52093d3ae956 ^property[3].code = #lawArea
* #1cb4bf0a-da39-44fa-b9c8-52093d3ae956 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #23eb1228-e878-4960-8d3c-2c022c66a489
* #23eb1228-e878-4960-8d3c-2c022c66a489 ^designation[0].language = #en
* #23eb1228-e878-4960-8d3c-2c022c66a489 ^designation[0].value = "Compression therapy"
* #23eb1228-e878-4960-8d3c-2c022c66a489 ^property[0].code = #pair
* #23eb1228-e878-4960-8d3c-2c022c66a489 ^property[0].valueCode = #G1.19
* #23eb1228-e878-4960-8d3c-2c022c66a489 ^property[1].code = #status
* #23eb1228-e878-4960-8d3c-2c022c66a489 ^property[1].valueCode = #active
* #23eb1228-e878-4960-8d3c-2c022c66a489 ^property[2].code = #statusBasis
* #23eb1228-e878-4960-8d3c-2c022c66a489 ^property[2].valueString = "inferred: second sort run of siblings"
* #23eb1228-e878-4960-8d3c-2c022c66a489 ^property[3].code = #lawArea
* #23eb1228-e878-4960-8d3c-2c022c66a489 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #2793feb9-a99e-4157-81bb-9ce9d8ae0657
* #2793feb9-a99e-4157-81bb-9ce9d8ae0657 ^designation[0].language = #en
* #2793feb9-a99e-4157-81bb-9ce9d8ae0657 ^designation[0].value = "Nutritional intervention"
* #2793feb9-a99e-4157-81bb-9ce9d8ae0657 ^property[0].code = #pair
* #2793feb9-a99e-4157-81bb-9ce9d8ae0657 ^property[0].valueCode = #G1.12
* #2793feb9-a99e-4157-81bb-9ce9d8ae0657 ^property[1].code = #status
* #2793feb9-a99e-4157-81bb-9ce9d8ae0657 ^property[1].valueCode = #active
* #2793feb9-a99e-4157-81bb-9ce9d8ae0657 ^property[2].code = #statusBasis
* #2793feb9-a99e-4157-81bb-9ce9d8ae0657 ^property[2].valueString = "inferred: second sort run of siblings"
* #2793feb9-a99e-4157-81bb-9ce9d8ae0657 ^property[3].code = #lawArea
* #2793feb9-a99e-4157-81bb-9ce9d8ae0657 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #27ff5930-0a20-4b48-b22e-aa0a01175702
* #27ff5930-0a20-4b48-b22e-aa0a01175702 ^designation[0].language = #en
* #27ff5930-0a20-4b48-b22e-aa0a01175702 ^designation[0].value = "Treatment and care of a gastrointestinal problem"
* #27ff5930-0a20-4b48-b22e-aa0a01175702 ^property[0].code = #pair
* #27ff5930-0a20-4b48-b22e-aa0a01175702 ^property[0].valueCode = #G1.8
* #27ff5930-0a20-4b48-b22e-aa0a01175702 ^property[1].code = #status
* #27ff5930-0a20-4b48-b22e-aa0a01175702 ^property[1].valueCode = #active
* #27ff5930-0a20-4b48-b22e-aa0a01175702 ^property[2].code = #statusBasis
* #27ff5930-0a20-4b48-b22e-aa0a01175702 ^property[2].valueString = "inferred: second sort run of siblings"
* #27ff5930-0a20-4b48-b22e-aa0a01175702 ^property[3].code = #lawArea
* #27ff5930-0a20-4b48-b22e-aa0a01175702 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #2db1c5e7-9744-4faf-b874-4edab43e17b6
* #2db1c5e7-9744-4faf-b874-4edab43e17b6 ^designation[0].language = #en
* #2db1c5e7-9744-4faf-b874-4edab43e17b6 ^designation[0].value = "Care of a drain"
* #2db1c5e7-9744-4faf-b874-4edab43e17b6 ^property[0].code = #pair
* #2db1c5e7-9744-4faf-b874-4edab43e17b6 ^property[0].valueCode = #G1.11
* #2db1c5e7-9744-4faf-b874-4edab43e17b6 ^property[1].code = #status
* #2db1c5e7-9744-4faf-b874-4edab43e17b6 ^property[1].valueCode = #active
* #2db1c5e7-9744-4faf-b874-4edab43e17b6 ^property[2].code = #statusBasis
* #2db1c5e7-9744-4faf-b874-4edab43e17b6 ^property[2].valueString = "inferred: second sort run of siblings"
* #2db1c5e7-9744-4faf-b874-4edab43e17b6 ^property[3].code = #lawArea
* #2db1c5e7-9744-4faf-b874-4edab43e17b6 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #3198a6ba-879c-4d2e-914b-560ba1e0d63a
* #3198a6ba-879c-4d2e-914b-560ba1e0d63a ^designation[0].language = #en
* #3198a6ba-879c-4d2e-914b-560ba1e0d63a ^designation[0].value = "Respiratory treatment"
* #3198a6ba-879c-4d2e-914b-560ba1e0d63a ^property[0].code = #pair
* #3198a6ba-879c-4d2e-914b-560ba1e0d63a ^property[0].valueCode = #G1.29
* #3198a6ba-879c-4d2e-914b-560ba1e0d63a ^property[1].code = #status
* #3198a6ba-879c-4d2e-914b-560ba1e0d63a ^property[1].valueCode = #active
* #3198a6ba-879c-4d2e-914b-560ba1e0d63a ^property[2].code = #statusBasis
* #3198a6ba-879c-4d2e-914b-560ba1e0d63a ^property[2].valueString = "inferred: second sort run of siblings"
* #3198a6ba-879c-4d2e-914b-560ba1e0d63a ^property[3].code = #lawArea
* #3198a6ba-879c-4d2e-914b-560ba1e0d63a ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #34b8b9a0-41bf-4dce-88f6-409de21fb175
* #34b8b9a0-41bf-4dce-88f6-409de21fb175 ^designation[0].language = #en
* #34b8b9a0-41bf-4dce-88f6-409de21fb175 ^designation[0].value = "Examinations and measurement of values"
* #34b8b9a0-41bf-4dce-88f6-409de21fb175 ^property[0].code = #pair
* #34b8b9a0-41bf-4dce-88f6-409de21fb175 ^property[0].valueCode = #G1.41
* #34b8b9a0-41bf-4dce-88f6-409de21fb175 ^property[1].code = #status
* #34b8b9a0-41bf-4dce-88f6-409de21fb175 ^property[1].valueCode = #active
* #34b8b9a0-41bf-4dce-88f6-409de21fb175 ^property[2].code = #statusBasis
* #34b8b9a0-41bf-4dce-88f6-409de21fb175 ^property[2].valueString = "inferred: second sort run of siblings"
* #34b8b9a0-41bf-4dce-88f6-409de21fb175 ^property[3].code = #lawArea
* #34b8b9a0-41bf-4dce-88f6-409de21fb175 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #363f2ea2-6781-497b-969d-71221c676883
* #363f2ea2-6781-497b-969d-71221c676883 ^designation[0].language = #en
* #363f2ea2-6781-497b-969d-71221c676883 ^designation[0].value = "Dialysis"
* #363f2ea2-6781-497b-969d-71221c676883 ^property[0].code = #pair
* #363f2ea2-6781-497b-969d-71221c676883 ^property[0].valueCode = #G1.10
* #363f2ea2-6781-497b-969d-71221c676883 ^property[1].code = #status
* #363f2ea2-6781-497b-969d-71221c676883 ^property[1].valueCode = #active
* #363f2ea2-6781-497b-969d-71221c676883 ^property[2].code = #statusBasis
* #363f2ea2-6781-497b-969d-71221c676883 ^property[2].valueString = "inferred: second sort run of siblings"
* #363f2ea2-6781-497b-969d-71221c676883 ^property[3].code = #lawArea
* #363f2ea2-6781-497b-969d-71221c676883 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #399fb4f4-b1e0-48a1-8d92-05f5c5ba7d3b
* #399fb4f4-b1e0-48a1-8d92-05f5c5ba7d3b ^designation[0].language = #en
* #399fb4f4-b1e0-48a1-8d92-05f5c5ba7d3b ^designation[0].value = "Fluid by mouth"
* #399fb4f4-b1e0-48a1-8d92-05f5c5ba7d3b ^property[0].code = #pair
* #399fb4f4-b1e0-48a1-8d92-05f5c5ba7d3b ^property[0].valueCode = #G1.44
* #399fb4f4-b1e0-48a1-8d92-05f5c5ba7d3b ^property[1].code = #status
* #399fb4f4-b1e0-48a1-8d92-05f5c5ba7d3b ^property[1].valueCode = #active
* #399fb4f4-b1e0-48a1-8d92-05f5c5ba7d3b ^property[2].code = #statusBasis
* #399fb4f4-b1e0-48a1-8d92-05f5c5ba7d3b ^property[2].valueString = "inferred: second sort run of siblings"
* #399fb4f4-b1e0-48a1-8d92-05f5c5ba7d3b ^property[3].code = #lawArea
* #399fb4f4-b1e0-48a1-8d92-05f5c5ba7d3b ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #3ba23b7c-4004-4b09-a133-1087e513a926
* #3ba23b7c-4004-4b09-a133-1087e513a926 ^designation[0].language = #en
* #3ba23b7c-4004-4b09-a133-1087e513a926 ^designation[0].value = "Help with home monitoring related to the heart"
* #3ba23b7c-4004-4b09-a133-1087e513a926 ^property[0].code = #pair
* #3ba23b7c-4004-4b09-a133-1087e513a926 ^property[0].valueCode = #Hjaelp_til_hjemmemonitorering_relateret_til_hjerte
* #3ba23b7c-4004-4b09-a133-1087e513a926 ^property[1].code = #status
* #3ba23b7c-4004-4b09-a133-1087e513a926 ^property[1].valueCode = #active
* #3ba23b7c-4004-4b09-a133-1087e513a926 ^property[2].code = #statusBasis
* #3ba23b7c-4004-4b09-a133-1087e513a926 ^property[2].valueString = "inferred: first seen in 2024 release"
* #3ba23b7c-4004-4b09-a133-1087e513a926 ^property[3].code = #lawArea
* #3ba23b7c-4004-4b09-a133-1087e513a926 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #58091c74-aa47-4c34-acd5-96fbb4f2ebd8
* #58091c74-aa47-4c34-acd5-96fbb4f2ebd8 ^designation[0].language = #en
* #58091c74-aa47-4c34-acd5-96fbb4f2ebd8 ^designation[0].value = "Stoma care"
* #58091c74-aa47-4c34-acd5-96fbb4f2ebd8 ^property[0].code = #pair
* #58091c74-aa47-4c34-acd5-96fbb4f2ebd8 ^property[0].valueCode = #G1.35
* #58091c74-aa47-4c34-acd5-96fbb4f2ebd8 ^property[1].code = #status
* #58091c74-aa47-4c34-acd5-96fbb4f2ebd8 ^property[1].valueCode = #active
* #58091c74-aa47-4c34-acd5-96fbb4f2ebd8 ^property[2].code = #statusBasis
* #58091c74-aa47-4c34-acd5-96fbb4f2ebd8 ^property[2].valueString = "inferred: second sort run of siblings"
* #58091c74-aa47-4c34-acd5-96fbb4f2ebd8 ^property[3].code = #lawArea
* #58091c74-aa47-4c34-acd5-96fbb4f2ebd8 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #6260adb6-38a0-42e3-9505-01bc3da5af94
* #6260adb6-38a0-42e3-9505-01bc3da5af94 ^designation[0].language = #en
* #6260adb6-38a0-42e3-9505-01bc3da5af94 ^designation[0].value = "Mental health care and support"
* #6260adb6-38a0-42e3-9505-01bc3da5af94 ^property[0].code = #pair
* #6260adb6-38a0-42e3-9505-01bc3da5af94 ^property[0].valueCode = #Psykisk_pleje_og_stoette
* #6260adb6-38a0-42e3-9505-01bc3da5af94 ^property[1].code = #status
* #6260adb6-38a0-42e3-9505-01bc3da5af94 ^property[1].valueCode = #active
* #6260adb6-38a0-42e3-9505-01bc3da5af94 ^property[2].code = #statusBasis
* #6260adb6-38a0-42e3-9505-01bc3da5af94 ^property[2].valueString = "inferred: first seen in 2024 release"
* #6260adb6-38a0-42e3-9505-01bc3da5af94 ^property[3].code = #lawArea
* #6260adb6-38a0-42e3-9505-01bc3da5af94 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #63a47ab5-2266-42f1-b974-0c9021d73671
* #63a47ab5-2266-42f1-b974-0c9021d73671 ^designation[0].language = #en
* #63a47ab5-2266-42f1-b974-0c9021d73671 ^designation[0].value = "Taking of capillary and venous blood samples"
* #63a47ab5-2266-42f1-b974-0c9021d73671 ^property[0].code = #pair
* #63a47ab5-2266-42f1-b974-0c9021d73671 ^property[0].valueCode = #Udtagelse_af_kapillaerblodproever_veneblodproever
* #63a47ab5-2266-42f1-b974-0c9021d73671 ^property[1].code = #status
* #63a47ab5-2266-42f1-b974-0c9021d73671 ^property[1].valueCode = #active
* #63a47ab5-2266-42f1-b974-0c9021d73671 ^property[2].code = #statusBasis
* #63a47ab5-2266-42f1-b974-0c9021d73671 ^property[2].valueString = "inferred: first seen in 2024 release"
* #63a47ab5-2266-42f1-b974-0c9021d73671 ^property[3].code = #lawArea
* #63a47ab5-2266-42f1-b974-0c9021d73671 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #7511b78b-1417-4215-9c28-70b4adaee0f8
* #7511b78b-1417-4215-9c28-70b4adaee0f8 ^designation[0].language = #en
* #7511b78b-1417-4215-9c28-70b4adaee0f8 ^designation[0].value = "Help with home monitoring related to wounds"
* #7511b78b-1417-4215-9c28-70b4adaee0f8 ^property[0].code = #pair
* #7511b78b-1417-4215-9c28-70b4adaee0f8 ^property[0].valueCode = #Hjaelp_til_hjemmemonitorering_relateret_til_saar
* #7511b78b-1417-4215-9c28-70b4adaee0f8 ^property[1].code = #status
* #7511b78b-1417-4215-9c28-70b4adaee0f8 ^property[1].valueCode = #active
* #7511b78b-1417-4215-9c28-70b4adaee0f8 ^property[2].code = #statusBasis
* #7511b78b-1417-4215-9c28-70b4adaee0f8 ^property[2].valueString = "inferred: first seen in 2024 release"
* #7511b78b-1417-4215-9c28-70b4adaee0f8 ^property[3].code = #lawArea
* #7511b78b-1417-4215-9c28-70b4adaee0f8 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #76878386-b3d2-4320-828a-a700e8a66234
* #76878386-b3d2-4320-828a-a700e8a66234 ^designation[0].language = #en
* #76878386-b3d2-4320-828a-a700e8a66234 ^designation[0].value = "Wound treatment"
* #76878386-b3d2-4320-828a-a700e8a66234 ^property[0].code = #pair
* #76878386-b3d2-4320-828a-a700e8a66234 ^property[0].valueCode = #G1.39
* #76878386-b3d2-4320-828a-a700e8a66234 ^property[1].code = #status
* #76878386-b3d2-4320-828a-a700e8a66234 ^property[1].valueCode = #active
* #76878386-b3d2-4320-828a-a700e8a66234 ^property[2].code = #statusBasis
* #76878386-b3d2-4320-828a-a700e8a66234 ^property[2].valueString = "inferred: second sort run of siblings"
* #76878386-b3d2-4320-828a-a700e8a66234 ^property[3].code = #lawArea
* #76878386-b3d2-4320-828a-a700e8a66234 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #800ff360-e737-4ba0-a384-c2f107c77369
* #800ff360-e737-4ba0-a384-c2f107c77369 ^designation[0].language = #en
* #800ff360-e737-4ba0-a384-c2f107c77369 ^designation[0].value = "Help with home monitoring related to COPD"
* #800ff360-e737-4ba0-a384-c2f107c77369 ^property[0].code = #pair
* #800ff360-e737-4ba0-a384-c2f107c77369 ^property[0].valueCode = #Hjaelp_til_hjemmemonitorering_relateret_til_KOL
* #800ff360-e737-4ba0-a384-c2f107c77369 ^property[1].code = #status
* #800ff360-e737-4ba0-a384-c2f107c77369 ^property[1].valueCode = #active
* #800ff360-e737-4ba0-a384-c2f107c77369 ^property[2].code = #statusBasis
* #800ff360-e737-4ba0-a384-c2f107c77369 ^property[2].valueString = "inferred: first seen in 2024 release"
* #800ff360-e737-4ba0-a384-c2f107c77369 ^property[3].code = #lawArea
* #800ff360-e737-4ba0-a384-c2f107c77369 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #81ad7190-f253-47c2-a7c9-3d61dd4f7275
* #81ad7190-f253-47c2-a7c9-3d61dd4f7275 ^designation[0].language = #en
* #81ad7190-f253-47c2-a7c9-3d61dd4f7275 ^designation[0].value = "Dispensing of medicine"
* #81ad7190-f253-47c2-a7c9-3d61dd4f7275 ^property[0].code = #pair
* #81ad7190-f253-47c2-a7c9-3d61dd4f7275 ^property[0].valueCode = #G1.21
* #81ad7190-f253-47c2-a7c9-3d61dd4f7275 ^property[1].code = #status
* #81ad7190-f253-47c2-a7c9-3d61dd4f7275 ^property[1].valueCode = #active
* #81ad7190-f253-47c2-a7c9-3d61dd4f7275 ^property[2].code = #statusBasis
* #81ad7190-f253-47c2-a7c9-3d61dd4f7275 ^property[2].valueString = "inferred: second sort run of siblings"
* #81ad7190-f253-47c2-a7c9-3d61dd4f7275 ^property[3].code = #lawArea
* #81ad7190-f253-47c2-a7c9-3d61dd4f7275 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #967855e5-386d-4c00-8e42-de05a8672e6d
* #967855e5-386d-4c00-8e42-de05a8672e6d ^designation[0].language = #en
* #967855e5-386d-4c00-8e42-de05a8672e6d ^designation[0].value = "Circulatory treatment"
* #967855e5-386d-4c00-8e42-de05a8672e6d ^property[0].code = #pair
* #967855e5-386d-4c00-8e42-de05a8672e6d ^property[0].valueCode = #G1.9
* #967855e5-386d-4c00-8e42-de05a8672e6d ^property[1].code = #status
* #967855e5-386d-4c00-8e42-de05a8672e6d ^property[1].valueCode = #active
* #967855e5-386d-4c00-8e42-de05a8672e6d ^property[2].code = #statusBasis
* #967855e5-386d-4c00-8e42-de05a8672e6d ^property[2].valueString = "inferred: second sort run of siblings"
* #967855e5-386d-4c00-8e42-de05a8672e6d ^property[3].code = #lawArea
* #967855e5-386d-4c00-8e42-de05a8672e6d ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #999e4908-106e-49b8-bc5f-8f9778df8a8d
* #999e4908-106e-49b8-bc5f-8f9778df8a8d ^designation[0].language = #en
* #999e4908-106e-49b8-bc5f-8f9778df8a8d ^designation[0].value = "Subcutaneous fluid therapy"
* #999e4908-106e-49b8-bc5f-8f9778df8a8d ^property[0].code = #pair
* #999e4908-106e-49b8-bc5f-8f9778df8a8d ^property[0].valueCode = #G1.37
* #999e4908-106e-49b8-bc5f-8f9778df8a8d ^property[1].code = #status
* #999e4908-106e-49b8-bc5f-8f9778df8a8d ^property[1].valueCode = #active
* #999e4908-106e-49b8-bc5f-8f9778df8a8d ^property[2].code = #statusBasis
* #999e4908-106e-49b8-bc5f-8f9778df8a8d ^property[2].valueString = "inferred: second sort run of siblings"
* #999e4908-106e-49b8-bc5f-8f9778df8a8d ^property[3].code = #lawArea
* #999e4908-106e-49b8-bc5f-8f9778df8a8d ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #9c413b5d-9ddb-4298-8f78-f9459c6f142c
* #9c413b5d-9ddb-4298-8f78-f9459c6f142c ^designation[0].language = #en
* #9c413b5d-9ddb-4298-8f78-f9459c6f142c ^designation[0].value = "Prescribing of medicine"
* #9c413b5d-9ddb-4298-8f78-f9459c6f142c ^property[0].code = #pair
* #9c413b5d-9ddb-4298-8f78-f9459c6f142c ^property[0].valueCode = #Ordination_af_medicin
* #9c413b5d-9ddb-4298-8f78-f9459c6f142c ^property[1].code = #status
* #9c413b5d-9ddb-4298-8f78-f9459c6f142c ^property[1].valueCode = #active
* #9c413b5d-9ddb-4298-8f78-f9459c6f142c ^property[2].code = #statusBasis
* #9c413b5d-9ddb-4298-8f78-f9459c6f142c ^property[2].valueString = "inferred: first seen in 2024 release"
* #9c413b5d-9ddb-4298-8f78-f9459c6f142c ^property[3].code = #lawArea
* #9c413b5d-9ddb-4298-8f78-f9459c6f142c ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #a0c9f295-7608-4d80-b6e7-fb37908b330a
* #a0c9f295-7608-4d80-b6e7-fb37908b330a ^designation[0].language = #en
* #a0c9f295-7608-4d80-b6e7-fb37908b330a ^designation[0].value = "Non-pharmacological pain relief"
* #a0c9f295-7608-4d80-b6e7-fb37908b330a ^property[0].code = #pair
* #a0c9f295-7608-4d80-b6e7-fb37908b330a ^property[0].valueCode = #G1.22
* #a0c9f295-7608-4d80-b6e7-fb37908b330a ^property[1].code = #status
* #a0c9f295-7608-4d80-b6e7-fb37908b330a ^property[1].valueCode = #active
* #a0c9f295-7608-4d80-b6e7-fb37908b330a ^property[2].code = #statusBasis
* #a0c9f295-7608-4d80-b6e7-fb37908b330a ^property[2].valueString = "inferred: second sort run of siblings"
* #a0c9f295-7608-4d80-b6e7-fb37908b330a ^property[3].code = #lawArea
* #a0c9f295-7608-4d80-b6e7-fb37908b330a ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #b0c840e3-dc65-461e-b176-a3b540cca7ce
* #b0c840e3-dc65-461e-b176-a3b540cca7ce ^designation[0].language = #en
* #b0c840e3-dc65-461e-b176-a3b540cca7ce ^designation[0].value = "Suturing of superficial skin wounds outside the face"
* #b0c840e3-dc65-461e-b176-a3b540cca7ce ^property[0].code = #pair
* #b0c840e3-dc65-461e-b176-a3b540cca7ce ^property[0].valueCode = #Syning_af_overfladiske_hudsaar_udenfor_ansigtet
* #b0c840e3-dc65-461e-b176-a3b540cca7ce ^property[1].code = #status
* #b0c840e3-dc65-461e-b176-a3b540cca7ce ^property[1].valueCode = #active
* #b0c840e3-dc65-461e-b176-a3b540cca7ce ^property[2].code = #statusBasis
* #b0c840e3-dc65-461e-b176-a3b540cca7ce ^property[2].valueString = "inferred: first seen in 2024 release"
* #b0c840e3-dc65-461e-b176-a3b540cca7ce ^property[3].code = #lawArea
* #b0c840e3-dc65-461e-b176-a3b540cca7ce ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #b2634ff3-544b-46e8-8908-b056b3c4e27c
* #b2634ff3-544b-46e8-8908-b056b3c4e27c ^designation[0].language = #en
* #b2634ff3-544b-46e8-8908-b056b3c4e27c ^designation[0].value = "Supplementary assessment"
* #b2634ff3-544b-46e8-8908-b056b3c4e27c ^property[0].code = #pair
* #b2634ff3-544b-46e8-8908-b056b3c4e27c ^property[0].valueCode = #G1.47
* #b2634ff3-544b-46e8-8908-b056b3c4e27c ^property[1].code = #status
* #b2634ff3-544b-46e8-8908-b056b3c4e27c ^property[1].valueCode = #active
* #b2634ff3-544b-46e8-8908-b056b3c4e27c ^property[2].code = #statusBasis
* #b2634ff3-544b-46e8-8908-b056b3c4e27c ^property[2].valueString = "inferred: second sort run of siblings"
* #b2634ff3-544b-46e8-8908-b056b3c4e27c ^property[3].code = #lawArea
* #b2634ff3-544b-46e8-8908-b056b3c4e27c ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #bce1125d-3f4e-4be4-b1eb-f26b7454b2d2
* #bce1125d-3f4e-4be4-b1eb-f26b7454b2d2 ^designation[0].language = #en
* #bce1125d-3f4e-4be4-b1eb-f26b7454b2d2 ^designation[0].value = "Oxygen therapy"
* #bce1125d-3f4e-4be4-b1eb-f26b7454b2d2 ^property[0].code = #pair
* #bce1125d-3f4e-4be4-b1eb-f26b7454b2d2 ^property[0].valueCode = #G1.15
* #bce1125d-3f4e-4be4-b1eb-f26b7454b2d2 ^property[1].code = #status
* #bce1125d-3f4e-4be4-b1eb-f26b7454b2d2 ^property[1].valueCode = #active
* #bce1125d-3f4e-4be4-b1eb-f26b7454b2d2 ^property[2].code = #statusBasis
* #bce1125d-3f4e-4be4-b1eb-f26b7454b2d2 ^property[2].valueString = "inferred: second sort run of siblings"
* #bce1125d-3f4e-4be4-b1eb-f26b7454b2d2 ^property[3].code = #lawArea
* #bce1125d-3f4e-4be4-b1eb-f26b7454b2d2 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #d2d42368-9d6d-4ca2-affe-f7116da86e1b
* #d2d42368-9d6d-4ca2-affe-f7116da86e1b ^designation[0].language = #en
* #d2d42368-9d6d-4ca2-affe-f7116da86e1b ^designation[0].value = "Administration of medicine"
* #d2d42368-9d6d-4ca2-affe-f7116da86e1b ^property[0].code = #pair
* #d2d42368-9d6d-4ca2-affe-f7116da86e1b ^property[0].valueCode = #G1.20
* #d2d42368-9d6d-4ca2-affe-f7116da86e1b ^property[1].code = #status
* #d2d42368-9d6d-4ca2-affe-f7116da86e1b ^property[1].valueCode = #active
* #d2d42368-9d6d-4ca2-affe-f7116da86e1b ^property[2].code = #statusBasis
* #d2d42368-9d6d-4ca2-affe-f7116da86e1b ^property[2].valueString = "inferred: second sort run of siblings"
* #d2d42368-9d6d-4ca2-affe-f7116da86e1b ^property[3].code = #lawArea
* #d2d42368-9d6d-4ca2-affe-f7116da86e1b ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #d67e7cd7-2b3a-4cb7-9309-b799a94ddd6d
* #d67e7cd7-2b3a-4cb7-9309-b799a94ddd6d ^designation[0].language = #en
* #d67e7cd7-2b3a-4cb7-9309-b799a94ddd6d ^designation[0].value = "Help with home monitoring: other"
* #d67e7cd7-2b3a-4cb7-9309-b799a94ddd6d ^property[0].code = #pair
* #d67e7cd7-2b3a-4cb7-9309-b799a94ddd6d ^property[0].valueCode = #Hjaelp_til_hjemmemonitorering_andet
* #d67e7cd7-2b3a-4cb7-9309-b799a94ddd6d ^property[1].code = #status
* #d67e7cd7-2b3a-4cb7-9309-b799a94ddd6d ^property[1].valueCode = #active
* #d67e7cd7-2b3a-4cb7-9309-b799a94ddd6d ^property[2].code = #statusBasis
* #d67e7cd7-2b3a-4cb7-9309-b799a94ddd6d ^property[2].valueString = "inferred: first seen in 2024 release"
* #d67e7cd7-2b3a-4cb7-9309-b799a94ddd6d ^property[3].code = #lawArea
* #d67e7cd7-2b3a-4cb7-9309-b799a94ddd6d ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #e3eabbbe-b1a2-499f-beff-cca6e28c5e5c
* #e3eabbbe-b1a2-499f-beff-cca6e28c5e5c ^designation[0].language = #en
* #e3eabbbe-b1a2-499f-beff-cca6e28c5e5c ^designation[0].value = "Intravenous fluid therapy"
* #e3eabbbe-b1a2-499f-beff-cca6e28c5e5c ^property[0].code = #pair
* #e3eabbbe-b1a2-499f-beff-cca6e28c5e5c ^property[0].valueCode = #G1.18
* #e3eabbbe-b1a2-499f-beff-cca6e28c5e5c ^property[1].code = #status
* #e3eabbbe-b1a2-499f-beff-cca6e28c5e5c ^property[1].valueCode = #active
* #e3eabbbe-b1a2-499f-beff-cca6e28c5e5c ^property[2].code = #statusBasis
* #e3eabbbe-b1a2-499f-beff-cca6e28c5e5c ^property[2].valueString = "inferred: second sort run of siblings"
* #e3eabbbe-b1a2-499f-beff-cca6e28c5e5c ^property[3].code = #lawArea
* #e3eabbbe-b1a2-499f-beff-cca6e28c5e5c ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #e6c95074-ce45-488a-af8b-b6b39d20808f
* #e6c95074-ce45-488a-af8b-b6b39d20808f ^designation[0].language = #en
* #e6c95074-ce45-488a-af8b-b6b39d20808f ^designation[0].value = "Incontinence treatment"
* #e6c95074-ce45-488a-af8b-b6b39d20808f ^property[0].code = #pair
* #e6c95074-ce45-488a-af8b-b6b39d20808f ^property[0].valueCode = #G1.16
* #e6c95074-ce45-488a-af8b-b6b39d20808f ^property[1].code = #status
* #e6c95074-ce45-488a-af8b-b6b39d20808f ^property[1].valueCode = #active
* #e6c95074-ce45-488a-af8b-b6b39d20808f ^property[2].code = #statusBasis
* #e6c95074-ce45-488a-af8b-b6b39d20808f ^property[2].valueString = "inferred: second sort run of siblings"
* #e6c95074-ce45-488a-af8b-b6b39d20808f ^property[3].code = #lawArea
* #e6c95074-ce45-488a-af8b-b6b39d20808f ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #e8e49a3f-9b29-4486-9274-1c8bcd478c5e
* #e8e49a3f-9b29-4486-9274-1c8bcd478c5e ^designation[0].language = #en
* #e8e49a3f-9b29-4486-9274-1c8bcd478c5e ^designation[0].value = "Suction of secretions"
* #e8e49a3f-9b29-4486-9274-1c8bcd478c5e ^property[0].code = #pair
* #e8e49a3f-9b29-4486-9274-1c8bcd478c5e ^property[0].valueCode = #G1.32
* #e8e49a3f-9b29-4486-9274-1c8bcd478c5e ^property[1].code = #status
* #e8e49a3f-9b29-4486-9274-1c8bcd478c5e ^property[1].valueCode = #active
* #e8e49a3f-9b29-4486-9274-1c8bcd478c5e ^property[2].code = #statusBasis
* #e8e49a3f-9b29-4486-9274-1c8bcd478c5e ^property[2].valueString = "inferred: second sort run of siblings"
* #e8e49a3f-9b29-4486-9274-1c8bcd478c5e ^property[3].code = #lawArea
* #e8e49a3f-9b29-4486-9274-1c8bcd478c5e ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #f0d23296-29c5-4dc4-942e-3ce4cfdf6741
* #f0d23296-29c5-4dc4-942e-3ce4cfdf6741 ^designation[0].language = #en
* #f0d23296-29c5-4dc4-942e-3ce4cfdf6741 ^designation[0].value = "Intravenous medication"
* #f0d23296-29c5-4dc4-942e-3ce4cfdf6741 ^property[0].code = #pair
* #f0d23296-29c5-4dc4-942e-3ce4cfdf6741 ^property[0].valueCode = #G1.17
* #f0d23296-29c5-4dc4-942e-3ce4cfdf6741 ^property[1].code = #status
* #f0d23296-29c5-4dc4-942e-3ce4cfdf6741 ^property[1].valueCode = #active
* #f0d23296-29c5-4dc4-942e-3ce4cfdf6741 ^property[2].code = #statusBasis
* #f0d23296-29c5-4dc4-942e-3ce4cfdf6741 ^property[2].valueString = "inferred: second sort run of siblings"
* #f0d23296-29c5-4dc4-942e-3ce4cfdf6741 ^property[3].code = #lawArea
* #f0d23296-29c5-4dc4-942e-3ce4cfdf6741 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #fdf43795-6499-4a5b-a1d9-d045975682b2
* #fdf43795-6499-4a5b-a1d9-d045975682b2 ^designation[0].language = #en
* #fdf43795-6499-4a5b-a1d9-d045975682b2 ^designation[0].value = "Personal care"
* #fdf43795-6499-4a5b-a1d9-d045975682b2 ^property[0].code = #pair
* #fdf43795-6499-4a5b-a1d9-d045975682b2 ^property[0].valueCode = #G1.46
* #fdf43795-6499-4a5b-a1d9-d045975682b2 ^property[1].code = #status
* #fdf43795-6499-4a5b-a1d9-d045975682b2 ^property[1].valueCode = #active
* #fdf43795-6499-4a5b-a1d9-d045975682b2 ^property[2].code = #statusBasis
* #fdf43795-6499-4a5b-a1d9-d045975682b2 ^property[2].valueString = "inferred: second sort run of siblings"
* #fdf43795-6499-4a5b-a1d9-d045975682b2 ^property[3].code = #lawArea
* #fdf43795-6499-4a5b-a1d9-d045975682b2 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #ff47f955-3179-446f-b211-dc29de9456e3
* #ff47f955-3179-446f-b211-dc29de9456e3 ^designation[0].language = #en
* #ff47f955-3179-446f-b211-dc29de9456e3 ^designation[0].value = "Zero services"
* #ff47f955-3179-446f-b211-dc29de9456e3 ^property[0].code = #pair
* #ff47f955-3179-446f-b211-dc29de9456e3 ^property[0].valueCode = #G2
* #ff47f955-3179-446f-b211-dc29de9456e3 ^property[1].code = #status
* #ff47f955-3179-446f-b211-dc29de9456e3 ^property[1].valueCode = #active
* #ff47f955-3179-446f-b211-dc29de9456e3 ^property[2].code = #statusBasis
* #ff47f955-3179-446f-b211-dc29de9456e3 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #ff47f955-3179-446f-b211-dc29de9456e3 ^property[3].code = #lawArea
* #ff47f955-3179-446f-b211-dc29de9456e3 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #0899186c-200c-4048-8cda-929b4d629343
* #0899186c-200c-4048-8cda-929b4d629343 ^designation[0].language = #en
* #0899186c-200c-4048-8cda-929b4d629343 ^designation[0].value = "Coordination"
* #0899186c-200c-4048-8cda-929b4d629343 ^property[0].code = #pair
* #0899186c-200c-4048-8cda-929b4d629343 ^property[0].valueCode = #G2.3
* #0899186c-200c-4048-8cda-929b4d629343 ^property[1].code = #status
* #0899186c-200c-4048-8cda-929b4d629343 ^property[1].valueCode = #active
* #0899186c-200c-4048-8cda-929b4d629343 ^property[2].code = #statusBasis
* #0899186c-200c-4048-8cda-929b4d629343 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #0899186c-200c-4048-8cda-929b4d629343 ^property[3].code = #lawArea
* #0899186c-200c-4048-8cda-929b4d629343 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #96546362-359b-401f-8760-f2c54f62d804
* #96546362-359b-401f-8760-f2c54f62d804 ^designation[0].language = #en
* #96546362-359b-401f-8760-f2c54f62d804 ^designation[0].value = "Nursing assessment"
* #96546362-359b-401f-8760-f2c54f62d804 ^property[0].code = #pair
* #96546362-359b-401f-8760-f2c54f62d804 ^property[0].valueCode = #G2.1
* #96546362-359b-401f-8760-f2c54f62d804 ^property[1].code = #status
* #96546362-359b-401f-8760-f2c54f62d804 ^property[1].valueCode = #active
* #96546362-359b-401f-8760-f2c54f62d804 ^property[2].code = #statusBasis
* #96546362-359b-401f-8760-f2c54f62d804 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #96546362-359b-401f-8760-f2c54f62d804 ^property[3].code = #lawArea
* #96546362-359b-401f-8760-f2c54f62d804 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #ccbed25e-da29-4c4e-9f6c-0b3132125336
* #ccbed25e-da29-4c4e-9f6c-0b3132125336 ^designation[0].language = #en
* #ccbed25e-da29-4c4e-9f6c-0b3132125336 ^designation[0].value = "General zero service"
* #ccbed25e-da29-4c4e-9f6c-0b3132125336 ^property[0].code = #pair
* #ccbed25e-da29-4c4e-9f6c-0b3132125336 ^property[0].valueCode = #G2.4
* #ccbed25e-da29-4c4e-9f6c-0b3132125336 ^property[1].code = #status
* #ccbed25e-da29-4c4e-9f6c-0b3132125336 ^property[1].valueCode = #active
* #ccbed25e-da29-4c4e-9f6c-0b3132125336 ^property[2].code = #statusBasis
* #ccbed25e-da29-4c4e-9f6c-0b3132125336 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #ccbed25e-da29-4c4e-9f6c-0b3132125336 ^property[3].code = #lawArea
* #ccbed25e-da29-4c4e-9f6c-0b3132125336 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #f2ac3b5e-ff62-4510-88ce-7a916fc24a90
* #f2ac3b5e-ff62-4510-88ce-7a916fc24a90 ^designation[0].language = #en
* #f2ac3b5e-ff62-4510-88ce-7a916fc24a90 ^designation[0].value = "Follow-up"
* #f2ac3b5e-ff62-4510-88ce-7a916fc24a90 ^property[0].code = #pair
* #f2ac3b5e-ff62-4510-88ce-7a916fc24a90 ^property[0].valueCode = #G2.2
* #f2ac3b5e-ff62-4510-88ce-7a916fc24a90 ^property[1].code = #status
* #f2ac3b5e-ff62-4510-88ce-7a916fc24a90 ^property[1].valueCode = #active
* #f2ac3b5e-ff62-4510-88ce-7a916fc24a90 ^property[2].code = #statusBasis
* #f2ac3b5e-ff62-4510-88ce-7a916fc24a90 ^property[2].valueString = "inferred: single sort run, no sign of replacement"
* #f2ac3b5e-ff62-4510-88ce-7a916fc24a90 ^property[3].code = #lawArea
* #f2ac3b5e-ff62-4510-88ce-7a916fc24a90 ^property[3].valueCoding = FkiLawAreaCodes#sul-138
* #d49d6b0c-c067-4469-b92d-3842822c4971
* #d49d6b0c-c067-4469-b92d-3842822c4971 ^designation[0].language = #en
* #d49d6b0c-c067-4469-b92d-3842822c4971 ^designation[0].value = "Home care conditions"
* #d49d6b0c-c067-4469-b92d-3842822c4971 ^property[0].code = #pair
* #d49d6b0c-c067-4469-b92d-3842822c4971 ^property[0].valueCode = #J
* #d49d6b0c-c067-4469-b92d-3842822c4971 ^property[1].code = #status
* #d49d6b0c-c067-4469-b92d-3842822c4971 ^property[1].valueCode = #active
* #d49d6b0c-c067-4469-b92d-3842822c4971 ^property[2].code = #statusBasis
* #d49d6b0c-c067-4469-b92d-3842822c4971 ^property[2].valueString = "inferred: second sort run of siblings"
* #d49d6b0c-c067-4469-b92d-3842822c4971 ^property[3].code = #lawArea
* #d49d6b0c-c067-4469-b92d-3842822c4971 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #86b53158-6d05-412e-ad55-2e1fa26359b3
* #86b53158-6d05-412e-ad55-2e1fa26359b3 ^designation[0].language = #en
* #86b53158-6d05-412e-ad55-2e1fa26359b3 ^designation[0].value = "Community life"
* #86b53158-6d05-412e-ad55-2e1fa26359b3 ^property[0].code = #pair
* #86b53158-6d05-412e-ad55-2e1fa26359b3 ^property[0].valueCode = #J5
* #86b53158-6d05-412e-ad55-2e1fa26359b3 ^property[1].code = #status
* #86b53158-6d05-412e-ad55-2e1fa26359b3 ^property[1].valueCode = #deprecated
* #86b53158-6d05-412e-ad55-2e1fa26359b3 ^property[2].code = #statusBasis
* #86b53158-6d05-412e-ad55-2e1fa26359b3 ^property[2].valueString = "confirmed: FSH comment udgående"
* #86b53158-6d05-412e-ad55-2e1fa26359b3 ^property[3].code = #lawArea
* #86b53158-6d05-412e-ad55-2e1fa26359b3 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #589d1a12-9be3-4d4c-bb72-3de133731e2f
* #589d1a12-9be3-4d4c-bb72-3de133731e2f ^designation[0].language = #en
* #589d1a12-9be3-4d4c-bb72-3de133731e2f ^designation[0].value = "Having paid work"
* #589d1a12-9be3-4d4c-bb72-3de133731e2f ^property[0].code = #pair
* #589d1a12-9be3-4d4c-bb72-3de133731e2f ^property[0].valueCode = #J5.1
* #589d1a12-9be3-4d4c-bb72-3de133731e2f ^property[1].code = #status
* #589d1a12-9be3-4d4c-bb72-3de133731e2f ^property[1].valueCode = #deprecated
* #589d1a12-9be3-4d4c-bb72-3de133731e2f ^property[2].code = #statusBasis
* #589d1a12-9be3-4d4c-bb72-3de133731e2f ^property[2].valueString = "inferred: parent outgoing"
* #589d1a12-9be3-4d4c-bb72-3de133731e2f ^property[3].code = #lawArea
* #589d1a12-9be3-4d4c-bb72-3de133731e2f ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #1c850a09-aa49-4fae-9354-f932f13e030b
* #1c850a09-aa49-4fae-9354-f932f13e030b ^designation[0].language = #en
* #1c850a09-aa49-4fae-9354-f932f13e030b ^designation[0].value = "Domestic tasks"
* #1c850a09-aa49-4fae-9354-f932f13e030b ^property[0].code = #pair
* #1c850a09-aa49-4fae-9354-f932f13e030b ^property[0].valueCode = #J2
* #1c850a09-aa49-4fae-9354-f932f13e030b ^property[1].code = #status
* #1c850a09-aa49-4fae-9354-f932f13e030b ^property[1].valueCode = #active
* #1c850a09-aa49-4fae-9354-f932f13e030b ^property[2].code = #statusBasis
* #1c850a09-aa49-4fae-9354-f932f13e030b ^property[2].valueString = "inferred: second sort run of siblings"
* #1c850a09-aa49-4fae-9354-f932f13e030b ^property[3].code = #lawArea
* #1c850a09-aa49-4fae-9354-f932f13e030b ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #e40942af-08a1-49ef-90c3-93541c53b47a
* #e40942af-08a1-49ef-90c3-93541c53b47a ^designation[0].language = #en
* #e40942af-08a1-49ef-90c3-93541c53b47a ^designation[0].value = "Carrying out daily routines"
* #e40942af-08a1-49ef-90c3-93541c53b47a ^property[0].code = #pair
* #e40942af-08a1-49ef-90c3-93541c53b47a ^property[0].valueCode = #J2.3
* #e40942af-08a1-49ef-90c3-93541c53b47a ^property[1].code = #status
* #e40942af-08a1-49ef-90c3-93541c53b47a ^property[1].valueCode = #deprecated
* #e40942af-08a1-49ef-90c3-93541c53b47a ^property[2].code = #statusBasis
* #e40942af-08a1-49ef-90c3-93541c53b47a ^property[2].valueString = "inferred: first sort run of siblings"
* #e40942af-08a1-49ef-90c3-93541c53b47a ^property[3].code = #lawArea
* #e40942af-08a1-49ef-90c3-93541c53b47a ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #293bd85b-d9b4-4e2c-83d9-d3df32ce9d82
* #293bd85b-d9b4-4e2c-83d9-d3df32ce9d82 ^designation[0].language = #en
* #293bd85b-d9b4-4e2c-83d9-d3df32ce9d82 ^designation[0].value = "Shopping"
* #293bd85b-d9b4-4e2c-83d9-d3df32ce9d82 ^property[0].code = #pair
* #293bd85b-d9b4-4e2c-83d9-d3df32ce9d82 ^property[0].valueCode = #J2.4
* #293bd85b-d9b4-4e2c-83d9-d3df32ce9d82 ^property[1].code = #status
* #293bd85b-d9b4-4e2c-83d9-d3df32ce9d82 ^property[1].valueCode = #active
* #293bd85b-d9b4-4e2c-83d9-d3df32ce9d82 ^property[2].code = #statusBasis
* #293bd85b-d9b4-4e2c-83d9-d3df32ce9d82 ^property[2].valueString = "inferred: second sort run of siblings"
* #293bd85b-d9b4-4e2c-83d9-d3df32ce9d82 ^property[3].code = #lawArea
* #293bd85b-d9b4-4e2c-83d9-d3df32ce9d82 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #75bfc8db-a220-4801-a8c7-5e968e94d44b
* #75bfc8db-a220-4801-a8c7-5e968e94d44b ^designation[0].language = #en
* #75bfc8db-a220-4801-a8c7-5e968e94d44b ^designation[0].value = "Preparing meals"
* #75bfc8db-a220-4801-a8c7-5e968e94d44b ^property[0].code = #pair
* #75bfc8db-a220-4801-a8c7-5e968e94d44b ^property[0].valueCode = #J2.2
* #75bfc8db-a220-4801-a8c7-5e968e94d44b ^property[1].code = #status
* #75bfc8db-a220-4801-a8c7-5e968e94d44b ^property[1].valueCode = #active
* #75bfc8db-a220-4801-a8c7-5e968e94d44b ^property[2].code = #statusBasis
* #75bfc8db-a220-4801-a8c7-5e968e94d44b ^property[2].valueString = "inferred: second sort run of siblings"
* #75bfc8db-a220-4801-a8c7-5e968e94d44b ^property[3].code = #lawArea
* #75bfc8db-a220-4801-a8c7-5e968e94d44b ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #a7ac8429-513f-43cd-bc69-96a8d0e0f0ff
* #a7ac8429-513f-43cd-bc69-96a8d0e0f0ff ^designation[0].language = #en
* #a7ac8429-513f-43cd-bc69-96a8d0e0f0ff ^designation[0].value = "Doing housework"
* #a7ac8429-513f-43cd-bc69-96a8d0e0f0ff ^property[0].code = #pair
* #a7ac8429-513f-43cd-bc69-96a8d0e0f0ff ^property[0].valueCode = #J2.1
* #a7ac8429-513f-43cd-bc69-96a8d0e0f0ff ^property[1].code = #status
* #a7ac8429-513f-43cd-bc69-96a8d0e0f0ff ^property[1].valueCode = #active
* #a7ac8429-513f-43cd-bc69-96a8d0e0f0ff ^property[2].code = #statusBasis
* #a7ac8429-513f-43cd-bc69-96a8d0e0f0ff ^property[2].valueString = "inferred: second sort run of siblings"
* #a7ac8429-513f-43cd-bc69-96a8d0e0f0ff ^property[3].code = #lawArea
* #a7ac8429-513f-43cd-bc69-96a8d0e0f0ff ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac
* #43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac ^designation[0].language = #en
* #43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac ^designation[0].value = "Self-care"
* #43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac ^property[0].code = #pair
* #43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac ^property[0].valueCode = #J1
* #43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac ^property[1].code = #status
* #43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac ^property[1].valueCode = #active
* #43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac ^property[2].code = #statusBasis
* #43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac ^property[2].valueString = "inferred: second sort run of siblings"
* #43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac ^property[3].code = #lawArea
* #43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #0285a61e-e563-4f2a-a33f-fedf28a57661
* #0285a61e-e563-4f2a-a33f-fedf28a57661 ^designation[0].language = #en
* #0285a61e-e563-4f2a-a33f-fedf28a57661 ^designation[0].value = "Drinking"
* #0285a61e-e563-4f2a-a33f-fedf28a57661 ^property[0].code = #pair
* #0285a61e-e563-4f2a-a33f-fedf28a57661 ^property[0].valueCode = #J1.4
* #0285a61e-e563-4f2a-a33f-fedf28a57661 ^property[1].code = #status
* #0285a61e-e563-4f2a-a33f-fedf28a57661 ^property[1].valueCode = #deprecated
* #0285a61e-e563-4f2a-a33f-fedf28a57661 ^property[2].code = #statusBasis
* #0285a61e-e563-4f2a-a33f-fedf28a57661 ^property[2].valueString = "inferred: first sort run of siblings"
* #0285a61e-e563-4f2a-a33f-fedf28a57661 ^property[3].code = #lawArea
* #0285a61e-e563-4f2a-a33f-fedf28a57661 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #4d46bd94-9518-431c-82e8-ebb91bca307a
* #4d46bd94-9518-431c-82e8-ebb91bca307a ^designation[0].language = #en
* #4d46bd94-9518-431c-82e8-ebb91bca307a ^designation[0].value = "Washing oneself"
* #4d46bd94-9518-431c-82e8-ebb91bca307a ^property[0].code = #pair
* #4d46bd94-9518-431c-82e8-ebb91bca307a ^property[0].valueCode = #J1.1
* #4d46bd94-9518-431c-82e8-ebb91bca307a ^property[1].code = #status
* #4d46bd94-9518-431c-82e8-ebb91bca307a ^property[1].valueCode = #deprecated
* #4d46bd94-9518-431c-82e8-ebb91bca307a ^property[2].code = #statusBasis
* #4d46bd94-9518-431c-82e8-ebb91bca307a ^property[2].valueString = "inferred: first sort run of siblings"
* #4d46bd94-9518-431c-82e8-ebb91bca307a ^property[3].code = #lawArea
* #4d46bd94-9518-431c-82e8-ebb91bca307a ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #56291a75-960d-4fbb-8f28-ae27da8851dc
* #56291a75-960d-4fbb-8f28-ae27da8851dc ^designation[0].language = #en
* #56291a75-960d-4fbb-8f28-ae27da8851dc ^designation[0].value = "Food intake"
* #56291a75-960d-4fbb-8f28-ae27da8851dc ^property[0].code = #pair
* #56291a75-960d-4fbb-8f28-ae27da8851dc ^property[0].valueCode = #J1.5
* #56291a75-960d-4fbb-8f28-ae27da8851dc ^property[1].code = #status
* #56291a75-960d-4fbb-8f28-ae27da8851dc ^property[1].valueCode = #deprecated
* #56291a75-960d-4fbb-8f28-ae27da8851dc ^property[2].code = #statusBasis
* #56291a75-960d-4fbb-8f28-ae27da8851dc ^property[2].valueString = "inferred: first sort run of siblings"
* #56291a75-960d-4fbb-8f28-ae27da8851dc ^property[3].code = #lawArea
* #56291a75-960d-4fbb-8f28-ae27da8851dc ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #581f65f9-cd0a-4630-8cc5-c8c125ae2d0c
* #581f65f9-cd0a-4630-8cc5-c8c125ae2d0c ^designation[0].language = #en
* #581f65f9-cd0a-4630-8cc5-c8c125ae2d0c ^designation[0].value = "Care of the body"
* #581f65f9-cd0a-4630-8cc5-c8c125ae2d0c ^property[0].code = #pair
* #581f65f9-cd0a-4630-8cc5-c8c125ae2d0c ^property[0].valueCode = #J1.2
* #581f65f9-cd0a-4630-8cc5-c8c125ae2d0c ^property[1].code = #status
* #581f65f9-cd0a-4630-8cc5-c8c125ae2d0c ^property[1].valueCode = #deprecated
* #581f65f9-cd0a-4630-8cc5-c8c125ae2d0c ^property[2].code = #statusBasis
* #581f65f9-cd0a-4630-8cc5-c8c125ae2d0c ^property[2].valueString = "inferred: first sort run of siblings"
* #581f65f9-cd0a-4630-8cc5-c8c125ae2d0c ^property[3].code = #lawArea
* #581f65f9-cd0a-4630-8cc5-c8c125ae2d0c ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #5eecf025-ae93-4256-8df5-bc304c149b96
* #5eecf025-ae93-4256-8df5-bc304c149b96 ^designation[0].language = #en
* #5eecf025-ae93-4256-8df5-bc304c149b96 ^designation[0].value = "Using the toilet"
* #5eecf025-ae93-4256-8df5-bc304c149b96 ^property[0].code = #pair
* #5eecf025-ae93-4256-8df5-bc304c149b96 ^property[0].valueCode = #J1.8
* #5eecf025-ae93-4256-8df5-bc304c149b96 ^property[1].code = #status
* #5eecf025-ae93-4256-8df5-bc304c149b96 ^property[1].valueCode = #deprecated
* #5eecf025-ae93-4256-8df5-bc304c149b96 ^property[2].code = #statusBasis
* #5eecf025-ae93-4256-8df5-bc304c149b96 ^property[2].valueString = "inferred: first sort run of siblings"
* #5eecf025-ae93-4256-8df5-bc304c149b96 ^property[3].code = #lawArea
* #5eecf025-ae93-4256-8df5-bc304c149b96 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #888c8f63-c059-46c3-8f36-f9649dbd0771
* #888c8f63-c059-46c3-8f36-f9649dbd0771 ^designation[0].language = #en
* #888c8f63-c059-46c3-8f36-f9649dbd0771 ^designation[0].value = "Eating"
* #888c8f63-c059-46c3-8f36-f9649dbd0771 ^property[0].code = #pair
* #888c8f63-c059-46c3-8f36-f9649dbd0771 ^property[0].valueCode = #J1.6
* #888c8f63-c059-46c3-8f36-f9649dbd0771 ^property[1].code = #status
* #888c8f63-c059-46c3-8f36-f9649dbd0771 ^property[1].valueCode = #deprecated
* #888c8f63-c059-46c3-8f36-f9649dbd0771 ^property[2].code = #statusBasis
* #888c8f63-c059-46c3-8f36-f9649dbd0771 ^property[2].valueString = "inferred: first sort run of siblings"
* #888c8f63-c059-46c3-8f36-f9649dbd0771 ^property[3].code = #lawArea
* #888c8f63-c059-46c3-8f36-f9649dbd0771 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #91762d6a-fd77-454c-88cd-8d9bc49b1ab8
* #91762d6a-fd77-454c-88cd-8d9bc49b1ab8 ^designation[0].language = #en
* #91762d6a-fd77-454c-88cd-8d9bc49b1ab8 ^designation[0].value = "Looking after one's health"
* #91762d6a-fd77-454c-88cd-8d9bc49b1ab8 ^property[0].code = #pair
* #91762d6a-fd77-454c-88cd-8d9bc49b1ab8 ^property[0].valueCode = #J1.7
* #91762d6a-fd77-454c-88cd-8d9bc49b1ab8 ^property[1].code = #status
* #91762d6a-fd77-454c-88cd-8d9bc49b1ab8 ^property[1].valueCode = #deprecated
* #91762d6a-fd77-454c-88cd-8d9bc49b1ab8 ^property[2].code = #statusBasis
* #91762d6a-fd77-454c-88cd-8d9bc49b1ab8 ^property[2].valueString = "inferred: first sort run of siblings"
* #91762d6a-fd77-454c-88cd-8d9bc49b1ab8 ^property[3].code = #lawArea
* #91762d6a-fd77-454c-88cd-8d9bc49b1ab8 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #e853d3e7-1de5-44f0-ab48-1fb20c449035
* #e853d3e7-1de5-44f0-ab48-1fb20c449035 ^designation[0].language = #en
* #e853d3e7-1de5-44f0-ab48-1fb20c449035 ^designation[0].value = "Undressing and dressing"
* #e853d3e7-1de5-44f0-ab48-1fb20c449035 ^property[0].code = #pair
* #e853d3e7-1de5-44f0-ab48-1fb20c449035 ^property[0].valueCode = #J1.3
* #e853d3e7-1de5-44f0-ab48-1fb20c449035 ^property[1].code = #status
* #e853d3e7-1de5-44f0-ab48-1fb20c449035 ^property[1].valueCode = #deprecated
* #e853d3e7-1de5-44f0-ab48-1fb20c449035 ^property[2].code = #statusBasis
* #e853d3e7-1de5-44f0-ab48-1fb20c449035 ^property[2].valueString = "inferred: first sort run of siblings"
* #e853d3e7-1de5-44f0-ab48-1fb20c449035 ^property[3].code = #lawArea
* #e853d3e7-1de5-44f0-ab48-1fb20c449035 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #41c201d5-6d3d-4576-b3d2-510a9b105631
* #41c201d5-6d3d-4576-b3d2-510a9b105631 ^designation[0].language = #en
* #41c201d5-6d3d-4576-b3d2-510a9b105631 ^designation[0].value = "Eating and drinking"
* #41c201d5-6d3d-4576-b3d2-510a9b105631 ^property[0].code = #pair
* #41c201d5-6d3d-4576-b3d2-510a9b105631 ^property[0].valueCode = #Spise_og_drikke
* #41c201d5-6d3d-4576-b3d2-510a9b105631 ^property[1].code = #status
* #41c201d5-6d3d-4576-b3d2-510a9b105631 ^property[1].valueCode = #active
* #41c201d5-6d3d-4576-b3d2-510a9b105631 ^property[2].code = #statusBasis
* #41c201d5-6d3d-4576-b3d2-510a9b105631 ^property[2].valueString = "inferred: first seen in 2024 release"
* #41c201d5-6d3d-4576-b3d2-510a9b105631 ^property[3].code = #lawArea
* #41c201d5-6d3d-4576-b3d2-510a9b105631 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #98cfcc91-682e-4777-bfa5-6dcae59ff77f
* #98cfcc91-682e-4777-bfa5-6dcae59ff77f ^designation[0].language = #en
* #98cfcc91-682e-4777-bfa5-6dcae59ff77f ^designation[0].value = "Health literacy"
* #98cfcc91-682e-4777-bfa5-6dcae59ff77f ^property[0].code = #pair
* #98cfcc91-682e-4777-bfa5-6dcae59ff77f ^property[0].valueCode = #Sundhedskompetence
* #98cfcc91-682e-4777-bfa5-6dcae59ff77f ^property[1].code = #status
* #98cfcc91-682e-4777-bfa5-6dcae59ff77f ^property[1].valueCode = #active
* #98cfcc91-682e-4777-bfa5-6dcae59ff77f ^property[2].code = #statusBasis
* #98cfcc91-682e-4777-bfa5-6dcae59ff77f ^property[2].valueString = "inferred: first seen in 2024 release"
* #98cfcc91-682e-4777-bfa5-6dcae59ff77f ^property[3].code = #lawArea
* #98cfcc91-682e-4777-bfa5-6dcae59ff77f ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #feb38b55-c2d7-4d57-99c2-93622eaa0025
* #feb38b55-c2d7-4d57-99c2-93622eaa0025 ^designation[0].language = #en
* #feb38b55-c2d7-4d57-99c2-93622eaa0025 ^designation[0].value = "Personal care"
* #feb38b55-c2d7-4d57-99c2-93622eaa0025 ^property[0].code = #pair
* #feb38b55-c2d7-4d57-99c2-93622eaa0025 ^property[0].valueCode = #Personlig_pleje
* #feb38b55-c2d7-4d57-99c2-93622eaa0025 ^property[1].code = #status
* #feb38b55-c2d7-4d57-99c2-93622eaa0025 ^property[1].valueCode = #active
* #feb38b55-c2d7-4d57-99c2-93622eaa0025 ^property[2].code = #statusBasis
* #feb38b55-c2d7-4d57-99c2-93622eaa0025 ^property[2].valueString = "inferred: first seen in 2024 release"
* #feb38b55-c2d7-4d57-99c2-93622eaa0025 ^property[3].code = #lawArea
* #feb38b55-c2d7-4d57-99c2-93622eaa0025 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #4571f168-a92a-4caf-8dc8-35f45c2a1cb4
* #4571f168-a92a-4caf-8dc8-35f45c2a1cb4 ^designation[0].language = #en
* #4571f168-a92a-4caf-8dc8-35f45c2a1cb4 ^designation[0].value = "Mental functions"
* #4571f168-a92a-4caf-8dc8-35f45c2a1cb4 ^property[0].code = #pair
* #4571f168-a92a-4caf-8dc8-35f45c2a1cb4 ^property[0].valueCode = #J4
* #4571f168-a92a-4caf-8dc8-35f45c2a1cb4 ^property[1].code = #status
* #4571f168-a92a-4caf-8dc8-35f45c2a1cb4 ^property[1].valueCode = #active
* #4571f168-a92a-4caf-8dc8-35f45c2a1cb4 ^property[2].code = #statusBasis
* #4571f168-a92a-4caf-8dc8-35f45c2a1cb4 ^property[2].valueString = "inferred: second sort run of siblings"
* #4571f168-a92a-4caf-8dc8-35f45c2a1cb4 ^property[3].code = #lawArea
* #4571f168-a92a-4caf-8dc8-35f45c2a1cb4 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #1054554c-2178-4b4a-8edf-cbf68345226e
* #1054554c-2178-4b4a-8edf-cbf68345226e ^designation[0].language = #en
* #1054554c-2178-4b4a-8edf-cbf68345226e ^designation[0].value = "Problem solving"
* #1054554c-2178-4b4a-8edf-cbf68345226e ^property[0].code = #pair
* #1054554c-2178-4b4a-8edf-cbf68345226e ^property[0].valueCode = #J4.8
* #1054554c-2178-4b4a-8edf-cbf68345226e ^property[1].code = #status
* #1054554c-2178-4b4a-8edf-cbf68345226e ^property[1].valueCode = #deprecated
* #1054554c-2178-4b4a-8edf-cbf68345226e ^property[2].code = #statusBasis
* #1054554c-2178-4b4a-8edf-cbf68345226e ^property[2].valueString = "inferred: first sort run of siblings"
* #1054554c-2178-4b4a-8edf-cbf68345226e ^property[3].code = #lawArea
* #1054554c-2178-4b4a-8edf-cbf68345226e ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #12ada406-5ed6-44fb-8ba3-86828c157167
* #12ada406-5ed6-44fb-8ba3-86828c157167 ^designation[0].language = #en
* #12ada406-5ed6-44fb-8ba3-86828c157167 ^designation[0].value = "Emotional functions"
* #12ada406-5ed6-44fb-8ba3-86828c157167 ^property[0].code = #pair
* #12ada406-5ed6-44fb-8ba3-86828c157167 ^property[0].valueCode = #J4.5
* #12ada406-5ed6-44fb-8ba3-86828c157167 ^property[1].code = #status
* #12ada406-5ed6-44fb-8ba3-86828c157167 ^property[1].valueCode = #deprecated
* #12ada406-5ed6-44fb-8ba3-86828c157167 ^property[2].code = #statusBasis
* #12ada406-5ed6-44fb-8ba3-86828c157167 ^property[2].valueString = "inferred: first sort run of siblings"
* #12ada406-5ed6-44fb-8ba3-86828c157167 ^property[3].code = #lawArea
* #12ada406-5ed6-44fb-8ba3-86828c157167 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #3b29a8ea-282b-4118-8d83-2f494a509c27
* #3b29a8ea-282b-4118-8d83-2f494a509c27 ^designation[0].language = #en
* #3b29a8ea-282b-4118-8d83-2f494a509c27 ^designation[0].value = "Orientation"
* #3b29a8ea-282b-4118-8d83-2f494a509c27 ^property[0].code = #pair
* #3b29a8ea-282b-4118-8d83-2f494a509c27 ^property[0].valueCode = #J4.3
* #3b29a8ea-282b-4118-8d83-2f494a509c27 ^property[1].code = #status
* #3b29a8ea-282b-4118-8d83-2f494a509c27 ^property[1].valueCode = #deprecated
* #3b29a8ea-282b-4118-8d83-2f494a509c27 ^property[2].code = #statusBasis
* #3b29a8ea-282b-4118-8d83-2f494a509c27 ^property[2].valueString = "inferred: first sort run of siblings"
* #3b29a8ea-282b-4118-8d83-2f494a509c27 ^property[3].code = #lawArea
* #3b29a8ea-282b-4118-8d83-2f494a509c27 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #986028e0-3f13-4fa8-b059-c0ae7f161a1c
* #986028e0-3f13-4fa8-b059-c0ae7f161a1c ^designation[0].language = #en
* #986028e0-3f13-4fa8-b059-c0ae7f161a1c ^designation[0].value = "Acquiring skills"
* #986028e0-3f13-4fa8-b059-c0ae7f161a1c ^property[0].code = #pair
* #986028e0-3f13-4fa8-b059-c0ae7f161a1c ^property[0].valueCode = #J4.7
* #986028e0-3f13-4fa8-b059-c0ae7f161a1c ^property[1].code = #status
* #986028e0-3f13-4fa8-b059-c0ae7f161a1c ^property[1].valueCode = #deprecated
* #986028e0-3f13-4fa8-b059-c0ae7f161a1c ^property[2].code = #statusBasis
* #986028e0-3f13-4fa8-b059-c0ae7f161a1c ^property[2].valueString = "inferred: first sort run of siblings"
* #986028e0-3f13-4fa8-b059-c0ae7f161a1c ^property[3].code = #lawArea
* #986028e0-3f13-4fa8-b059-c0ae7f161a1c ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #bc6a1539-a606-4032-875f-f7cd062f8364
* #bc6a1539-a606-4032-875f-f7cd062f8364 ^designation[0].language = #en
* #bc6a1539-a606-4032-875f-f7cd062f8364 ^designation[0].value = "Higher-level cognitive functions"
* #bc6a1539-a606-4032-875f-f7cd062f8364 ^property[0].code = #pair
* #bc6a1539-a606-4032-875f-f7cd062f8364 ^property[0].valueCode = #J4.4
* #bc6a1539-a606-4032-875f-f7cd062f8364 ^property[1].code = #status
* #bc6a1539-a606-4032-875f-f7cd062f8364 ^property[1].valueCode = #deprecated
* #bc6a1539-a606-4032-875f-f7cd062f8364 ^property[2].code = #statusBasis
* #bc6a1539-a606-4032-875f-f7cd062f8364 ^property[2].valueString = "inferred: first sort run of siblings"
* #bc6a1539-a606-4032-875f-f7cd062f8364 ^property[3].code = #lawArea
* #bc6a1539-a606-4032-875f-f7cd062f8364 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #c8b28097-70b7-41d8-b91f-57aa68ddac51
* #c8b28097-70b7-41d8-b91f-57aa68ddac51 ^designation[0].language = #en
* #c8b28097-70b7-41d8-b91f-57aa68ddac51 ^designation[0].value = "Using communication devices and techniques"
* #c8b28097-70b7-41d8-b91f-57aa68ddac51 ^property[0].code = #pair
* #c8b28097-70b7-41d8-b91f-57aa68ddac51 ^property[0].valueCode = #J4.1
* #c8b28097-70b7-41d8-b91f-57aa68ddac51 ^property[1].code = #status
* #c8b28097-70b7-41d8-b91f-57aa68ddac51 ^property[1].valueCode = #deprecated
* #c8b28097-70b7-41d8-b91f-57aa68ddac51 ^property[2].code = #statusBasis
* #c8b28097-70b7-41d8-b91f-57aa68ddac51 ^property[2].valueString = "inferred: first sort run of siblings"
* #c8b28097-70b7-41d8-b91f-57aa68ddac51 ^property[3].code = #lawArea
* #c8b28097-70b7-41d8-b91f-57aa68ddac51 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #08267627-cf37-49e9-ae2a-4cafdca51ba0
* #08267627-cf37-49e9-ae2a-4cafdca51ba0 ^designation[0].language = #en
* #08267627-cf37-49e9-ae2a-4cafdca51ba0 ^designation[0].value = "Communication"
* #08267627-cf37-49e9-ae2a-4cafdca51ba0 ^property[0].code = #pair
* #08267627-cf37-49e9-ae2a-4cafdca51ba0 ^property[0].valueCode = #Kommunikation
* #08267627-cf37-49e9-ae2a-4cafdca51ba0 ^property[1].code = #status
* #08267627-cf37-49e9-ae2a-4cafdca51ba0 ^property[1].valueCode = #active
* #08267627-cf37-49e9-ae2a-4cafdca51ba0 ^property[2].code = #statusBasis
* #08267627-cf37-49e9-ae2a-4cafdca51ba0 ^property[2].valueString = "inferred: first seen in 2024 release"
* #08267627-cf37-49e9-ae2a-4cafdca51ba0 ^property[3].code = #lawArea
* #08267627-cf37-49e9-ae2a-4cafdca51ba0 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #a3ac7928-77c9-425c-a7f1-1248a3764d0a
* #a3ac7928-77c9-425c-a7f1-1248a3764d0a ^designation[0].language = #en
* #a3ac7928-77c9-425c-a7f1-1248a3764d0a ^designation[0].value = "Memory"
* #a3ac7928-77c9-425c-a7f1-1248a3764d0a ^property[0].code = #pair
* #a3ac7928-77c9-425c-a7f1-1248a3764d0a ^property[0].valueCode = #J4.2
* #a3ac7928-77c9-425c-a7f1-1248a3764d0a ^property[1].code = #status
* #a3ac7928-77c9-425c-a7f1-1248a3764d0a ^property[1].valueCode = #active
* #a3ac7928-77c9-425c-a7f1-1248a3764d0a ^property[2].code = #statusBasis
* #a3ac7928-77c9-425c-a7f1-1248a3764d0a ^property[2].valueString = "inferred: second sort run of siblings"
* #a3ac7928-77c9-425c-a7f1-1248a3764d0a ^property[3].code = #lawArea
* #a3ac7928-77c9-425c-a7f1-1248a3764d0a ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #d7687a4e-d848-4931-940e-8ef338eb3f85
* #d7687a4e-d848-4931-940e-8ef338eb3f85 ^designation[0].language = #en
* #d7687a4e-d848-4931-940e-8ef338eb3f85 ^designation[0].value = "Cognitive functions"
* #d7687a4e-d848-4931-940e-8ef338eb3f85 ^property[0].code = #pair
* #d7687a4e-d848-4931-940e-8ef338eb3f85 ^property[0].valueCode = #Kognitive_funktioner
* #d7687a4e-d848-4931-940e-8ef338eb3f85 ^property[1].code = #status
* #d7687a4e-d848-4931-940e-8ef338eb3f85 ^property[1].valueCode = #active
* #d7687a4e-d848-4931-940e-8ef338eb3f85 ^property[2].code = #statusBasis
* #d7687a4e-d848-4931-940e-8ef338eb3f85 ^property[2].valueString = "inferred: first seen in 2024 release"
* #d7687a4e-d848-4931-940e-8ef338eb3f85 ^property[3].code = #lawArea
* #d7687a4e-d848-4931-940e-8ef338eb3f85 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #ea9d19bc-d513-4f4b-936f-8f0a405ae134
* #ea9d19bc-d513-4f4b-936f-8f0a405ae134 ^designation[0].language = #en
* #ea9d19bc-d513-4f4b-936f-8f0a405ae134 ^designation[0].value = "Well-being"
* #ea9d19bc-d513-4f4b-936f-8f0a405ae134 ^property[0].code = #pair
* #ea9d19bc-d513-4f4b-936f-8f0a405ae134 ^property[0].valueCode = #Trivsel_funktionsevnetilstand
* #ea9d19bc-d513-4f4b-936f-8f0a405ae134 ^property[1].code = #status
* #ea9d19bc-d513-4f4b-936f-8f0a405ae134 ^property[1].valueCode = #active
* #ea9d19bc-d513-4f4b-936f-8f0a405ae134 ^property[2].code = #statusBasis
* #ea9d19bc-d513-4f4b-936f-8f0a405ae134 ^property[2].valueString = "inferred: first seen in 2024 release"
* #ea9d19bc-d513-4f4b-936f-8f0a405ae134 ^property[3].code = #lawArea
* #ea9d19bc-d513-4f4b-936f-8f0a405ae134 ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #ff8312dc-442a-43f8-831a-faa18918c1ee
* #ff8312dc-442a-43f8-831a-faa18918c1ee ^designation[0].language = #en
* #ff8312dc-442a-43f8-831a-faa18918c1ee ^designation[0].value = "Energy and drive"
* #ff8312dc-442a-43f8-831a-faa18918c1ee ^property[0].code = #pair
* #ff8312dc-442a-43f8-831a-faa18918c1ee ^property[0].valueCode = #J4.6
* #ff8312dc-442a-43f8-831a-faa18918c1ee ^property[1].code = #status
* #ff8312dc-442a-43f8-831a-faa18918c1ee ^property[1].valueCode = #active
* #ff8312dc-442a-43f8-831a-faa18918c1ee ^property[2].code = #statusBasis
* #ff8312dc-442a-43f8-831a-faa18918c1ee ^property[2].valueString = "inferred: second sort run of siblings"
* #ff8312dc-442a-43f8-831a-faa18918c1ee ^property[3].code = #lawArea
* #ff8312dc-442a-43f8-831a-faa18918c1ee ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #462f9352-0129-4d8e-8c75-a6dfed78ddcf
* #462f9352-0129-4d8e-8c75-a6dfed78ddcf ^designation[0].language = #en
* #462f9352-0129-4d8e-8c75-a6dfed78ddcf ^designation[0].value = "Mobility"
* #462f9352-0129-4d8e-8c75-a6dfed78ddcf ^property[0].code = #pair
* #462f9352-0129-4d8e-8c75-a6dfed78ddcf ^property[0].valueCode = #J3
* #462f9352-0129-4d8e-8c75-a6dfed78ddcf ^property[1].code = #status
* #462f9352-0129-4d8e-8c75-a6dfed78ddcf ^property[1].valueCode = #active
* #462f9352-0129-4d8e-8c75-a6dfed78ddcf ^property[2].code = #statusBasis
* #462f9352-0129-4d8e-8c75-a6dfed78ddcf ^property[2].valueString = "inferred: second sort run of siblings"
* #462f9352-0129-4d8e-8c75-a6dfed78ddcf ^property[3].code = #lawArea
* #462f9352-0129-4d8e-8c75-a6dfed78ddcf ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #0266853a-f222-4955-a2ce-687e26161144
* #0266853a-f222-4955-a2ce-687e26161144 ^designation[0].language = #en
* #0266853a-f222-4955-a2ce-687e26161144 ^designation[0].value = "Moving around in different surroundings"
* #0266853a-f222-4955-a2ce-687e26161144 ^property[0].code = #pair
* #0266853a-f222-4955-a2ce-687e26161144 ^property[0].valueCode = #J3.4
* #0266853a-f222-4955-a2ce-687e26161144 ^property[1].code = #status
* #0266853a-f222-4955-a2ce-687e26161144 ^property[1].valueCode = #active
* #0266853a-f222-4955-a2ce-687e26161144 ^property[2].code = #statusBasis
* #0266853a-f222-4955-a2ce-687e26161144 ^property[2].valueString = "single sort run with both old and 2024 codes"
* #0266853a-f222-4955-a2ce-687e26161144 ^property[3].code = #statusUnconfirmed
* #0266853a-f222-4955-a2ce-687e26161144 ^property[3].valueBoolean = true
* #0266853a-f222-4955-a2ce-687e26161144 ^property[4].code = #lawArea
* #0266853a-f222-4955-a2ce-687e26161144 ^property[4].valueCoding = FkiLawAreaCodes#home-care
* #346de9b3-4ba4-4ebd-b41d-b863b611159a
* #346de9b3-4ba4-4ebd-b41d-b863b611159a ^designation[0].language = #en
* #346de9b3-4ba4-4ebd-b41d-b863b611159a ^designation[0].value = "Muscle strength"
* #346de9b3-4ba4-4ebd-b41d-b863b611159a ^property[0].code = #pair
* #346de9b3-4ba4-4ebd-b41d-b863b611159a ^property[0].valueCode = #J3.7
* #346de9b3-4ba4-4ebd-b41d-b863b611159a ^property[1].code = #status
* #346de9b3-4ba4-4ebd-b41d-b863b611159a ^property[1].valueCode = #active
* #346de9b3-4ba4-4ebd-b41d-b863b611159a ^property[2].code = #statusBasis
* #346de9b3-4ba4-4ebd-b41d-b863b611159a ^property[2].valueString = "single sort run with both old and 2024 codes"
* #346de9b3-4ba4-4ebd-b41d-b863b611159a ^property[3].code = #statusUnconfirmed
* #346de9b3-4ba4-4ebd-b41d-b863b611159a ^property[3].valueBoolean = true
* #346de9b3-4ba4-4ebd-b41d-b863b611159a ^property[4].code = #lawArea
* #346de9b3-4ba4-4ebd-b41d-b863b611159a ^property[4].valueCoding = FkiLawAreaCodes#home-care
* #3770dcf7-8285-45c9-90e6-d3efa1d85f99
* #3770dcf7-8285-45c9-90e6-d3efa1d85f99 ^designation[0].language = #en
* #3770dcf7-8285-45c9-90e6-d3efa1d85f99 ^designation[0].value = "Using transport"
* #3770dcf7-8285-45c9-90e6-d3efa1d85f99 ^property[0].code = #pair
* #3770dcf7-8285-45c9-90e6-d3efa1d85f99 ^property[0].valueCode = #J3.3
* #3770dcf7-8285-45c9-90e6-d3efa1d85f99 ^property[1].code = #status
* #3770dcf7-8285-45c9-90e6-d3efa1d85f99 ^property[1].valueCode = #active
* #3770dcf7-8285-45c9-90e6-d3efa1d85f99 ^property[2].code = #statusBasis
* #3770dcf7-8285-45c9-90e6-d3efa1d85f99 ^property[2].valueString = "single sort run with both old and 2024 codes"
* #3770dcf7-8285-45c9-90e6-d3efa1d85f99 ^property[3].code = #statusUnconfirmed
* #3770dcf7-8285-45c9-90e6-d3efa1d85f99 ^property[3].valueBoolean = true
* #3770dcf7-8285-45c9-90e6-d3efa1d85f99 ^property[4].code = #lawArea
* #3770dcf7-8285-45c9-90e6-d3efa1d85f99 ^property[4].valueCoding = FkiLawAreaCodes#home-care
* #4f915ee9-9f30-47b5-b582-c0f1467dd271
* #4f915ee9-9f30-47b5-b582-c0f1467dd271 ^designation[0].language = #en
* #4f915ee9-9f30-47b5-b582-c0f1467dd271 ^designation[0].value = "Moving around"
* #4f915ee9-9f30-47b5-b582-c0f1467dd271 ^property[0].code = #pair
* #4f915ee9-9f30-47b5-b582-c0f1467dd271 ^property[0].valueCode = #J3.2
* #4f915ee9-9f30-47b5-b582-c0f1467dd271 ^property[1].code = #status
* #4f915ee9-9f30-47b5-b582-c0f1467dd271 ^property[1].valueCode = #active
* #4f915ee9-9f30-47b5-b582-c0f1467dd271 ^property[2].code = #statusBasis
* #4f915ee9-9f30-47b5-b582-c0f1467dd271 ^property[2].valueString = "single sort run with both old and 2024 codes"
* #4f915ee9-9f30-47b5-b582-c0f1467dd271 ^property[3].code = #statusUnconfirmed
* #4f915ee9-9f30-47b5-b582-c0f1467dd271 ^property[3].valueBoolean = true
* #4f915ee9-9f30-47b5-b582-c0f1467dd271 ^property[4].code = #lawArea
* #4f915ee9-9f30-47b5-b582-c0f1467dd271 ^property[4].valueCoding = FkiLawAreaCodes#home-care
* #51697715-965a-40f3-b4a5-819103bf9d49
* #51697715-965a-40f3-b4a5-819103bf9d49 ^designation[0].language = #en
* #51697715-965a-40f3-b4a5-819103bf9d49 ^designation[0].value = "Walking"
* #51697715-965a-40f3-b4a5-819103bf9d49 ^property[0].code = #pair
* #51697715-965a-40f3-b4a5-819103bf9d49 ^property[0].valueCode = #J3.8
* #51697715-965a-40f3-b4a5-819103bf9d49 ^property[1].code = #status
* #51697715-965a-40f3-b4a5-819103bf9d49 ^property[1].valueCode = #active
* #51697715-965a-40f3-b4a5-819103bf9d49 ^property[2].code = #statusBasis
* #51697715-965a-40f3-b4a5-819103bf9d49 ^property[2].valueString = "single sort run with both old and 2024 codes"
* #51697715-965a-40f3-b4a5-819103bf9d49 ^property[3].code = #statusUnconfirmed
* #51697715-965a-40f3-b4a5-819103bf9d49 ^property[3].valueBoolean = true
* #51697715-965a-40f3-b4a5-819103bf9d49 ^property[4].code = #lawArea
* #51697715-965a-40f3-b4a5-819103bf9d49 ^property[4].valueCoding = FkiLawAreaCodes#home-care
* #8d848883-6da7-4a7a-91a9-83fc9ffa2e06
* #8d848883-6da7-4a7a-91a9-83fc9ffa2e06 ^designation[0].language = #en
* #8d848883-6da7-4a7a-91a9-83fc9ffa2e06 ^designation[0].value = "Changing body position"
* #8d848883-6da7-4a7a-91a9-83fc9ffa2e06 ^property[0].code = #pair
* #8d848883-6da7-4a7a-91a9-83fc9ffa2e06 ^property[0].valueCode = #J3.6
* #8d848883-6da7-4a7a-91a9-83fc9ffa2e06 ^property[1].code = #status
* #8d848883-6da7-4a7a-91a9-83fc9ffa2e06 ^property[1].valueCode = #active
* #8d848883-6da7-4a7a-91a9-83fc9ffa2e06 ^property[2].code = #statusBasis
* #8d848883-6da7-4a7a-91a9-83fc9ffa2e06 ^property[2].valueString = "single sort run with both old and 2024 codes"
* #8d848883-6da7-4a7a-91a9-83fc9ffa2e06 ^property[3].code = #statusUnconfirmed
* #8d848883-6da7-4a7a-91a9-83fc9ffa2e06 ^property[3].valueBoolean = true
* #8d848883-6da7-4a7a-91a9-83fc9ffa2e06 ^property[4].code = #lawArea
* #8d848883-6da7-4a7a-91a9-83fc9ffa2e06 ^property[4].valueCoding = FkiLawAreaCodes#home-care
* #b1d490a4-229c-465e-99b8-554e1e68513a
* #b1d490a4-229c-465e-99b8-554e1e68513a ^designation[0].language = #en
* #b1d490a4-229c-465e-99b8-554e1e68513a ^designation[0].value = "Endurance"
* #b1d490a4-229c-465e-99b8-554e1e68513a ^property[0].code = #pair
* #b1d490a4-229c-465e-99b8-554e1e68513a ^property[0].valueCode = #J3.9
* #b1d490a4-229c-465e-99b8-554e1e68513a ^property[1].code = #status
* #b1d490a4-229c-465e-99b8-554e1e68513a ^property[1].valueCode = #active
* #b1d490a4-229c-465e-99b8-554e1e68513a ^property[2].code = #statusBasis
* #b1d490a4-229c-465e-99b8-554e1e68513a ^property[2].valueString = "single sort run with both old and 2024 codes"
* #b1d490a4-229c-465e-99b8-554e1e68513a ^property[3].code = #statusUnconfirmed
* #b1d490a4-229c-465e-99b8-554e1e68513a ^property[3].valueBoolean = true
* #b1d490a4-229c-465e-99b8-554e1e68513a ^property[4].code = #lawArea
* #b1d490a4-229c-465e-99b8-554e1e68513a ^property[4].valueCoding = FkiLawAreaCodes#home-care
* #ba4683f8-4700-4059-a2f6-0598e2e9e15a
* #ba4683f8-4700-4059-a2f6-0598e2e9e15a ^designation[0].language = #en
* #ba4683f8-4700-4059-a2f6-0598e2e9e15a ^designation[0].value = "Lifting and carrying"
* #ba4683f8-4700-4059-a2f6-0598e2e9e15a ^property[0].code = #pair
* #ba4683f8-4700-4059-a2f6-0598e2e9e15a ^property[0].valueCode = #J3.1
* #ba4683f8-4700-4059-a2f6-0598e2e9e15a ^property[1].code = #status
* #ba4683f8-4700-4059-a2f6-0598e2e9e15a ^property[1].valueCode = #active
* #ba4683f8-4700-4059-a2f6-0598e2e9e15a ^property[2].code = #statusBasis
* #ba4683f8-4700-4059-a2f6-0598e2e9e15a ^property[2].valueString = "single sort run with both old and 2024 codes"
* #ba4683f8-4700-4059-a2f6-0598e2e9e15a ^property[3].code = #statusUnconfirmed
* #ba4683f8-4700-4059-a2f6-0598e2e9e15a ^property[3].valueBoolean = true
* #ba4683f8-4700-4059-a2f6-0598e2e9e15a ^property[4].code = #lawArea
* #ba4683f8-4700-4059-a2f6-0598e2e9e15a ^property[4].valueCoding = FkiLawAreaCodes#home-care
* #d39cd035-eb12-4a18-8a68-f43d4c0c62ef
* #d39cd035-eb12-4a18-8a68-f43d4c0c62ef ^designation[0].language = #en
* #d39cd035-eb12-4a18-8a68-f43d4c0c62ef ^designation[0].value = "Transferring oneself"
* #d39cd035-eb12-4a18-8a68-f43d4c0c62ef ^property[0].code = #pair
* #d39cd035-eb12-4a18-8a68-f43d4c0c62ef ^property[0].valueCode = #J3.5
* #d39cd035-eb12-4a18-8a68-f43d4c0c62ef ^property[1].code = #status
* #d39cd035-eb12-4a18-8a68-f43d4c0c62ef ^property[1].valueCode = #active
* #d39cd035-eb12-4a18-8a68-f43d4c0c62ef ^property[2].code = #statusBasis
* #d39cd035-eb12-4a18-8a68-f43d4c0c62ef ^property[2].valueString = "single sort run with both old and 2024 codes"
* #d39cd035-eb12-4a18-8a68-f43d4c0c62ef ^property[3].code = #statusUnconfirmed
* #d39cd035-eb12-4a18-8a68-f43d4c0c62ef ^property[3].valueBoolean = true
* #d39cd035-eb12-4a18-8a68-f43d4c0c62ef ^property[4].code = #lawArea
* #d39cd035-eb12-4a18-8a68-f43d4c0c62ef ^property[4].valueCoding = FkiLawAreaCodes#home-care
* #d8aa5f09-cd9c-4996-a853-1c95ee98f25c
* #d8aa5f09-cd9c-4996-a853-1c95ee98f25c ^designation[0].language = #en
* #d8aa5f09-cd9c-4996-a853-1c95ee98f25c ^designation[0].value = "Mobility and movement"
* #d8aa5f09-cd9c-4996-a853-1c95ee98f25c ^property[0].code = #pair
* #d8aa5f09-cd9c-4996-a853-1c95ee98f25c ^property[0].valueCode = #Mobilitet_og_bevaegelse
* #d8aa5f09-cd9c-4996-a853-1c95ee98f25c ^property[1].code = #status
* #d8aa5f09-cd9c-4996-a853-1c95ee98f25c ^property[1].valueCode = #active
* #d8aa5f09-cd9c-4996-a853-1c95ee98f25c ^property[2].code = #statusBasis
* #d8aa5f09-cd9c-4996-a853-1c95ee98f25c ^property[2].valueString = "inferred: first seen in 2024 release"
* #d8aa5f09-cd9c-4996-a853-1c95ee98f25c ^property[3].code = #lawArea
* #d8aa5f09-cd9c-4996-a853-1c95ee98f25c ^property[3].valueCoding = FkiLawAreaCodes#home-care
* #f5e2461b-2737-4b52-846c-2ff8f2d88db5
* #f5e2461b-2737-4b52-846c-2ff8f2d88db5 ^designation[0].language = #en
* #f5e2461b-2737-4b52-846c-2ff8f2d88db5 ^designation[0].value = "Interventions in the municipal area of assistive devices"
* #f5e2461b-2737-4b52-846c-2ff8f2d88db5 ^property[0].code = #pair
* #f5e2461b-2737-4b52-846c-2ff8f2d88db5 ^property[0].valueCode = #Kommunalt_hjaelpemiddelomraade_indsatser
* #f5e2461b-2737-4b52-846c-2ff8f2d88db5 ^property[1].code = #status
* #f5e2461b-2737-4b52-846c-2ff8f2d88db5 ^property[1].valueCode = #active
* #f5e2461b-2737-4b52-846c-2ff8f2d88db5 ^property[2].code = #statusBasis
* #f5e2461b-2737-4b52-846c-2ff8f2d88db5 ^property[2].valueString = "inferred: first seen in 2024 release"
* #f5e2461b-2737-4b52-846c-2ff8f2d88db5 ^property[3].code = #lawArea
* #f5e2461b-2737-4b52-846c-2ff8f2d88db5 ^property[3].valueCoding = FkiLawAreaCodes#assistive-devices
* #0310e06b-dc06-4bd6-9506-a362323ff493
* #0310e06b-dc06-4bd6-9506-a362323ff493 ^designation[0].language = #en
* #0310e06b-dc06-4bd6-9506-a362323ff493 ^designation[0].value = "Social Services Act § 113"
* #0310e06b-dc06-4bd6-9506-a362323ff493 ^property[0].code = #pair
* #0310e06b-dc06-4bd6-9506-a362323ff493 ^property[0].valueCode = #113_i_Serviceloven
* #0310e06b-dc06-4bd6-9506-a362323ff493 ^property[1].code = #status
* #0310e06b-dc06-4bd6-9506-a362323ff493 ^property[1].valueCode = #active
* #0310e06b-dc06-4bd6-9506-a362323ff493 ^property[2].code = #statusBasis
* #0310e06b-dc06-4bd6-9506-a362323ff493 ^property[2].valueString = "inferred: first seen in 2024 release"
* #0310e06b-dc06-4bd6-9506-a362323ff493 ^property[3].code = #lawArea
* #0310e06b-dc06-4bd6-9506-a362323ff493 ^property[3].valueCoding = FkiLawAreaCodes#sel-113
* #1385779d-32f8-4810-9747-101a6ebdb148
* #1385779d-32f8-4810-9747-101a6ebdb148 ^designation[0].language = #en
* #1385779d-32f8-4810-9747-101a6ebdb148 ^designation[0].value = "Consumer durables"
* #1385779d-32f8-4810-9747-101a6ebdb148 ^property[0].code = #pair
* #1385779d-32f8-4810-9747-101a6ebdb148 ^property[0].valueCode = #Forbrugsgoder
* #1385779d-32f8-4810-9747-101a6ebdb148 ^property[1].code = #status
* #1385779d-32f8-4810-9747-101a6ebdb148 ^property[1].valueCode = #active
* #1385779d-32f8-4810-9747-101a6ebdb148 ^property[2].code = #statusBasis
* #1385779d-32f8-4810-9747-101a6ebdb148 ^property[2].valueString = "inferred: first seen in 2024 release"
* #1385779d-32f8-4810-9747-101a6ebdb148 ^property[3].code = #lawArea
* #1385779d-32f8-4810-9747-101a6ebdb148 ^property[3].valueCoding = FkiLawAreaCodes#sel-113
* #250f6486-9bb7-42c6-91cb-0a65a8508d02
* #250f6486-9bb7-42c6-91cb-0a65a8508d02 ^designation[0].language = #en
* #250f6486-9bb7-42c6-91cb-0a65a8508d02 ^designation[0].value = "Social Services Act § 112"
* #250f6486-9bb7-42c6-91cb-0a65a8508d02 ^property[0].code = #pair
* #250f6486-9bb7-42c6-91cb-0a65a8508d02 ^property[0].valueCode = #112_i_Serviceloven
* #250f6486-9bb7-42c6-91cb-0a65a8508d02 ^property[1].code = #status
* #250f6486-9bb7-42c6-91cb-0a65a8508d02 ^property[1].valueCode = #active
* #250f6486-9bb7-42c6-91cb-0a65a8508d02 ^property[2].code = #statusBasis
* #250f6486-9bb7-42c6-91cb-0a65a8508d02 ^property[2].valueString = "inferred: first seen in 2024 release"
* #250f6486-9bb7-42c6-91cb-0a65a8508d02 ^property[3].code = #lawArea
* #250f6486-9bb7-42c6-91cb-0a65a8508d02 ^property[3].valueCoding = FkiLawAreaCodes#sel-112
* #0f1c5a0b-fdd3-4102-81e3-7402159fb250
* #0f1c5a0b-fdd3-4102-81e3-7402159fb250 ^designation[0].language = #en
* #0f1c5a0b-fdd3-4102-81e3-7402159fb250 ^designation[0].value = "Mobility aids"
* #0f1c5a0b-fdd3-4102-81e3-7402159fb250 ^property[0].code = #pair
* #0f1c5a0b-fdd3-4102-81e3-7402159fb250 ^property[0].valueCode = #Mobilitetshjaelpemidler
* #0f1c5a0b-fdd3-4102-81e3-7402159fb250 ^property[1].code = #status
* #0f1c5a0b-fdd3-4102-81e3-7402159fb250 ^property[1].valueCode = #active
* #0f1c5a0b-fdd3-4102-81e3-7402159fb250 ^property[2].code = #statusBasis
* #0f1c5a0b-fdd3-4102-81e3-7402159fb250 ^property[2].valueString = "inferred: first seen in 2024 release"
* #0f1c5a0b-fdd3-4102-81e3-7402159fb250 ^property[3].code = #lawArea
* #0f1c5a0b-fdd3-4102-81e3-7402159fb250 ^property[3].valueCoding = FkiLawAreaCodes#sel-112
* #6b6bbece-97df-4d9e-8cfe-6b16354ed685
* #6b6bbece-97df-4d9e-8cfe-6b16354ed685 ^designation[0].language = #en
* #6b6bbece-97df-4d9e-8cfe-6b16354ed685 ^designation[0].value = "Body-worn assistive devices"
* #6b6bbece-97df-4d9e-8cfe-6b16354ed685 ^property[0].code = #pair
* #6b6bbece-97df-4d9e-8cfe-6b16354ed685 ^property[0].valueCode = #Kropsbaarne_hjaelpemidler
* #6b6bbece-97df-4d9e-8cfe-6b16354ed685 ^property[1].code = #status
* #6b6bbece-97df-4d9e-8cfe-6b16354ed685 ^property[1].valueCode = #active
* #6b6bbece-97df-4d9e-8cfe-6b16354ed685 ^property[2].code = #statusBasis
* #6b6bbece-97df-4d9e-8cfe-6b16354ed685 ^property[2].valueString = "inferred: first seen in 2024 release"
* #6b6bbece-97df-4d9e-8cfe-6b16354ed685 ^property[3].code = #lawArea
* #6b6bbece-97df-4d9e-8cfe-6b16354ed685 ^property[3].valueCoding = FkiLawAreaCodes#sel-112
* #7914915c-a202-47c4-be5c-a713ad5fd462
* #7914915c-a202-47c4-be5c-a713ad5fd462 ^designation[0].language = #en
* #7914915c-a202-47c4-be5c-a713ad5fd462 ^designation[0].value = "Reusable assistive devices"
* #7914915c-a202-47c4-be5c-a713ad5fd462 ^property[0].code = #pair
* #7914915c-a202-47c4-be5c-a713ad5fd462 ^property[0].valueCode = #Genbrugshjaelpemidler
* #7914915c-a202-47c4-be5c-a713ad5fd462 ^property[1].code = #status
* #7914915c-a202-47c4-be5c-a713ad5fd462 ^property[1].valueCode = #active
* #7914915c-a202-47c4-be5c-a713ad5fd462 ^property[2].code = #statusBasis
* #7914915c-a202-47c4-be5c-a713ad5fd462 ^property[2].valueString = "inferred: first seen in 2024 release"
* #7914915c-a202-47c4-be5c-a713ad5fd462 ^property[3].code = #lawArea
* #7914915c-a202-47c4-be5c-a713ad5fd462 ^property[3].valueCoding = FkiLawAreaCodes#sel-112
* #b7821542-0e47-4d8d-a007-fbb2fc9abb5a
* #b7821542-0e47-4d8d-a007-fbb2fc9abb5a ^designation[0].language = #en
* #b7821542-0e47-4d8d-a007-fbb2fc9abb5a ^designation[0].value = "Social Services Act § 114"
* #b7821542-0e47-4d8d-a007-fbb2fc9abb5a ^property[0].code = #pair
* #b7821542-0e47-4d8d-a007-fbb2fc9abb5a ^property[0].valueCode = #114_i_Serviceloven
* #b7821542-0e47-4d8d-a007-fbb2fc9abb5a ^property[1].code = #status
* #b7821542-0e47-4d8d-a007-fbb2fc9abb5a ^property[1].valueCode = #active
* #b7821542-0e47-4d8d-a007-fbb2fc9abb5a ^property[2].code = #statusBasis
* #b7821542-0e47-4d8d-a007-fbb2fc9abb5a ^property[2].valueString = "inferred: first seen in 2024 release"
* #b7821542-0e47-4d8d-a007-fbb2fc9abb5a ^property[3].code = #lawArea
* #b7821542-0e47-4d8d-a007-fbb2fc9abb5a ^property[3].valueCoding = FkiLawAreaCodes#sel-114
* #4436b19b-5ea2-4611-aea1-9bc9bd6b963c
* #4436b19b-5ea2-4611-aea1-9bc9bd6b963c ^designation[0].language = #en
* #4436b19b-5ea2-4611-aea1-9bc9bd6b963c ^designation[0].value = "Support for a car under the Social Services Act"
* #4436b19b-5ea2-4611-aea1-9bc9bd6b963c ^property[0].code = #pair
* #4436b19b-5ea2-4611-aea1-9bc9bd6b963c ^property[0].valueCode = #Stoette_til_bil_efter_serviceloven
* #4436b19b-5ea2-4611-aea1-9bc9bd6b963c ^property[1].code = #status
* #4436b19b-5ea2-4611-aea1-9bc9bd6b963c ^property[1].valueCode = #active
* #4436b19b-5ea2-4611-aea1-9bc9bd6b963c ^property[2].code = #statusBasis
* #4436b19b-5ea2-4611-aea1-9bc9bd6b963c ^property[2].valueString = "inferred: first seen in 2024 release"
* #4436b19b-5ea2-4611-aea1-9bc9bd6b963c ^property[3].code = #lawArea
* #4436b19b-5ea2-4611-aea1-9bc9bd6b963c ^property[3].valueCoding = FkiLawAreaCodes#sel-114
* #c0358cd5-9193-40de-b71c-86453d6abda6
* #c0358cd5-9193-40de-b71c-86453d6abda6 ^designation[0].language = #en
* #c0358cd5-9193-40de-b71c-86453d6abda6 ^designation[0].value = "Social Services Act § 116"
* #c0358cd5-9193-40de-b71c-86453d6abda6 ^property[0].code = #pair
* #c0358cd5-9193-40de-b71c-86453d6abda6 ^property[0].valueCode = #116_i_Serviceloven
* #c0358cd5-9193-40de-b71c-86453d6abda6 ^property[1].code = #status
* #c0358cd5-9193-40de-b71c-86453d6abda6 ^property[1].valueCode = #active
* #c0358cd5-9193-40de-b71c-86453d6abda6 ^property[2].code = #statusBasis
* #c0358cd5-9193-40de-b71c-86453d6abda6 ^property[2].valueString = "inferred: first seen in 2024 release"
* #c0358cd5-9193-40de-b71c-86453d6abda6 ^property[3].code = #lawArea
* #c0358cd5-9193-40de-b71c-86453d6abda6 ^property[3].valueCoding = FkiLawAreaCodes#sel-116
* #2e43fc47-573b-498d-adc7-6d9b6edb8f15
* #2e43fc47-573b-498d-adc7-6d9b6edb8f15 ^designation[0].language = #en
* #2e43fc47-573b-498d-adc7-6d9b6edb8f15 ^designation[0].value = "Home adaptation"
* #2e43fc47-573b-498d-adc7-6d9b6edb8f15 ^property[0].code = #pair
* #2e43fc47-573b-498d-adc7-6d9b6edb8f15 ^property[0].valueCode = #Boligindretning
* #2e43fc47-573b-498d-adc7-6d9b6edb8f15 ^property[1].code = #status
* #2e43fc47-573b-498d-adc7-6d9b6edb8f15 ^property[1].valueCode = #active
* #2e43fc47-573b-498d-adc7-6d9b6edb8f15 ^property[2].code = #statusBasis
* #2e43fc47-573b-498d-adc7-6d9b6edb8f15 ^property[2].valueString = "inferred: first seen in 2024 release"
* #2e43fc47-573b-498d-adc7-6d9b6edb8f15 ^property[3].code = #lawArea
* #2e43fc47-573b-498d-adc7-6d9b6edb8f15 ^property[3].valueCoding = FkiLawAreaCodes#sel-116
* #F
* #F ^designation[0].language = #en
* #F ^designation[0].value = "General information"
* #F ^property[0].code = #pair
* #F ^property[0].valueCode = #370e6178-9a5d-45f9-a2c9-f658186059c9
* #F3
* #F3 ^designation[0].language = #en
* #F3 ^designation[0].value = "Resources"
* #F3 ^property[0].code = #pair
* #F3 ^property[0].valueCode = #041a8348-e77d-4d6d-a464-a46b4fd036d0
* #F2
* #F2 ^designation[0].language = #en
* #F2 ^designation[0].value = "Motivation"
* #F2 ^property[0].code = #pair
* #F2 ^property[0].valueCode = #18eb83fc-a4fb-46ac-9d98-73ce76946c43
* #F1
* #F1 ^designation[0].language = #en
* #F1 ^designation[0].value = "Coping"
* #F1 ^property[0].code = #pair
* #F1 ^property[0].valueCode = #3769072e-79aa-466a-9385-baaba53b5b41
* #F7
* #F7 ^designation[0].language = #en
* #F7 ^designation[0].value = "Life story"
* #F7 ^property[0].code = #pair
* #F7 ^property[0].valueCode = #55dcbfa5-22e0-4765-8b9d-b2ea35f08aa3
* #F6
* #F6 ^designation[0].language = #en
* #F6 ^designation[0].value = "Education and work"
* #F6 ^property[0].code = #pair
* #F6 ^property[0].valueCode = #5a5e8e1d-d9ab-4b87-83e9-b34ca474808f
* #F8
* #F8 ^designation[0].language = #en
* #F8 ^designation[0].value = "Network"
* #F8 ^property[0].code = #pair
* #F8 ^property[0].valueCode = #6e6d9fcb-5b78-4f4a-87ac-a25f5ee3f620
* #F9
* #F9 ^designation[0].language = #en
* #F9 ^designation[0].value = "Health information"
* #F9 ^property[0].code = #pair
* #F9 ^property[0].valueCode = #7c3806c7-81a6-4ebc-8201-19fce4408f47
* #F5
* #F5 ^designation[0].language = #en
* #F5 ^designation[0].value = "Habits"
* #F5 ^property[0].code = #pair
* #F5 ^property[0].valueCode = #98cd49f3-5dab-412e-9742-6437d0c2adce
* #F12
* #F12 ^designation[0].language = #en
* #F12 ^designation[0].value = "Layout of the home"
* #F12 ^property[0].code = #pair
* #F12 ^property[0].valueCode = #9a8f6787-c366-4287-a1b8-5a9e35d7f9d8
* #F10
* #F10 ^designation[0].language = #en
* #F10 ^designation[0].value = "Assistive devices"
* #F10 ^property[0].code = #pair
* #F10 ^property[0].valueCode = #e1afc3ae-e911-499d-9f46-bf8bab760536
* #F4
* #F4 ^designation[0].language = #en
* #F4 ^designation[0].value = "Roles"
* #F4 ^property[0].code = #pair
* #F4 ^property[0].valueCode = #f515d687-54cc-449d-9c4e-fd5d18919b95
* #D
* #D ^designation[0].language = #en
* #D ^designation[0].value = "Importance"
* #D ^property[0].code = #pair
* #D ^property[0].valueCode = #687159ad-a61c-47c0-a878-53aa54bae2d5
* #D2
* #D2 ^designation[0].language = #en
* #D2 ^designation[0].value = "Experiences limitations"
* #D2 ^property[0].code = #pair
* #D2 ^property[0].valueCode = #283bc119-5c7c-4679-8c8b-8768484e96d7
* #D1
* #D1 ^designation[0].language = #en
* #D1 ^designation[0].value = "Experiences no limitations"
* #D1 ^property[0].code = #pair
* #D1 ^property[0].valueCode = #ba2fc34d-dde5-4d1e-b642-7d6950580641
* #A
* #A ^designation[0].language = #en
* #A ^designation[0].value = "Contact or referral from"
* #A ^property[0].code = #pair
* #A ^property[0].valueCode = #95851822-5a33-4349-a1f2-9b1245369bf5
* #A4
* #A4 ^designation[0].language = #en
* #A4 ^designation[0].value = "Home care"
* #A4 ^property[0].code = #pair
* #A4 ^property[0].valueCode = #10c50afd-9ac7-4522-b945-29d84c082516
* #A8
* #A8 ^designation[0].language = #en
* #A8 ^designation[0].value = "Another municipality"
* #A8 ^property[0].code = #pair
* #A8 ^property[0].valueCode = #21ba5764-8b1b-4409-b7a1-f2396b60e7a4
* #A9
* #A9 ^designation[0].language = #en
* #A9 ^designation[0].value = "General practitioner or out-of-hours doctor"
* #A9 ^property[0].code = #pair
* #A9 ^property[0].valueCode = #2c2d5545-e247-4d73-b454-3b0849b16980
* #A14
* #A14 ^designation[0].language = #en
* #A14 ^designation[0].value = "Hospital: emergency department"
* #A14 ^property[0].code = #pair
* #A14 ^property[0].valueCode = #2cdf2c7c-65f7-4671-a976-89aff82c574d
* #A11
* #A11 ^designation[0].language = #en
* #A11 ^designation[0].value = "Hospital: surgical"
* #A11 ^property[0].code = #pair
* #A11 ^property[0].valueCode = #4d2bf9ca-869b-4fb5-afe8-027f0f04e7c1
* #A10
* #A10 ^designation[0].language = #en
* #A10 ^designation[0].value = "Medical specialist"
* #A10 ^property[0].code = #pair
* #A10 ^property[0].valueCode = #503f8a4f-9023-470d-ba60-4a0e2ba8ac88
* #A6
* #A6 ^designation[0].language = #en
* #A6 ^designation[0].value = "Training"
* #A6 ^property[0].code = #pair
* #A6 ^property[0].valueCode = #6d013db6-c05a-446a-b4d3-5823cb7e3f26
* #A3
* #A3 ^designation[0].language = #en
* #A3 ^designation[0].value = "Case worker in another department"
* #A3 ^property[0].code = #pair
* #A3 ^property[0].valueCode = #9da2f982-b1da-4e62-89ba-7affeb4f079d
* #A12
* #A12 ^designation[0].language = #en
* #A12 ^designation[0].value = "Hospital: medical"
* #A12 ^property[0].code = #pair
* #A12 ^property[0].valueCode = #cf85bd30-afc4-4134-b3f6-c4e3861372ac
* #A5
* #A5 ^designation[0].language = #en
* #A5 ^designation[0].value = "Home nursing"
* #A5 ^property[0].code = #pair
* #A5 ^property[0].valueCode = #cfe8ea63-e2aa-4b2c-99f7-7a1748f25ef3
* #A13
* #A13 ^designation[0].language = #en
* #A13 ^designation[0].value = "Hospital: psychiatric"
* #A13 ^property[0].code = #pair
* #A13 ^property[0].valueCode = #d9b03ed2-7e81-4c01-8b3f-9aa9853ee5be
* #A7
* #A7 ^designation[0].language = #en
* #A7 ^designation[0].value = "Health promotion and prevention"
* #A7 ^property[0].code = #pair
* #A7 ^property[0].valueCode = #ddd8f111-2a2c-4fb3-a444-7b1ad35b95fa
* #A2
* #A2 ^designation[0].language = #en
* #A2 ^designation[0].value = "Relative"
* #A2 ^property[0].code = #pair
* #A2 ^property[0].valueCode = #df730716-47ae-42ed-9ff3-bbf4353d5626
* #A1
* #A1 ^designation[0].language = #en
* #A1 ^designation[0].value = "Citizen"
* #A1 ^property[0].code = #pair
* #A1 ^property[0].valueCode = #e73934c9-e7aa-46a6-a7e4-3f1aa6fce1a7
* #A15
* #A15 ^designation[0].language = #en
* #A15 ^designation[0].value = "Others"
* #A15 ^property[0].code = #pair
* #A15 ^property[0].valueCode = #e8a0be2a-86e6-4098-b2d4-86d00511556b
* #C
* #C ^designation[0].language = #en
* #C ^designation[0].value = "Performance"
* #C ^property[0].code = #pair
* #C ^property[0].valueCode = #d6d48a71-b96f-4b88-86f9-b13bd3c03560
* #C1
* #C1 ^designation[0].language = #en
* #C1 ^designation[0].value = "Performs unaided"
* #C1 ^property[0].code = #pair
* #C1 ^property[0].valueCode = #0c87bff2-3b24-4a6e-a9df-193f268ae7b8
* #C2
* #C2 ^designation[0].language = #en
* #C2 ^designation[0].value = "Performs in part"
* #C2 ^property[0].code = #pair
* #C2 ^property[0].valueCode = #86c7db25-59bb-4bef-bfe3-c73b3031b9f2
* #C3
* #C3 ^designation[0].language = #en
* #C3 ^designation[0].value = "Does not perform unaided"
* #C3 ^property[0].code = #pair
* #C3 ^property[0].valueCode = #9e6c7ef6-9539-4f87-a82a-1eea50a1ec2a
* #C4
* #C4 ^designation[0].language = #en
* #C4 ^designation[0].value = "Not relevant"
* #C4 ^property[0].code = #pair
* #C4 ^property[0].valueCode = #f5a558db-e3cd-4b66-bf69-34cd86df05e4
* #0fa991ef_adf5_4202_8cfe_a31454ed6e9d
* #0fa991ef_adf5_4202_8cfe_a31454ed6e9d ^designation[0].language = #en
* #0fa991ef_adf5_4202_8cfe_a31454ed6e9d ^designation[0].value = "Conditions in municipal health promotion and prevention"
* #0fa991ef_adf5_4202_8cfe_a31454ed6e9d ^property[0].code = #pair
* #0fa991ef_adf5_4202_8cfe_a31454ed6e9d ^property[0].valueCode = #0fa991ef-adf5-4202-8cfe-a31454ed6e9d
* #3547a306_8623_4713_a8ce_db1e82839c50
* #3547a306_8623_4713_a8ce_db1e82839c50 ^designation[0].language = #en
* #3547a306_8623_4713_a8ce_db1e82839c50 ^designation[0].value = "Mental health"
* #3547a306_8623_4713_a8ce_db1e82839c50 ^property[0].code = #pair
* #3547a306_8623_4713_a8ce_db1e82839c50 ^property[0].valueCode = #3547a306-8623-4713-a8ce-db1e82839c50
* #525b5dd8_d62b_4efa_bf66_262ac47eca5b
* #525b5dd8_d62b_4efa_bf66_262ac47eca5b ^designation[0].language = #en
* #525b5dd8_d62b_4efa_bf66_262ac47eca5b ^designation[0].value = "Emotional function"
* #525b5dd8_d62b_4efa_bf66_262ac47eca5b ^property[0].code = #pair
* #525b5dd8_d62b_4efa_bf66_262ac47eca5b ^property[0].valueCode = #525b5dd8-d62b-4efa-bf66-262ac47eca5b
* #0520a107_2bb0_47b8_8856_c53e27607e51
* #0520a107_2bb0_47b8_8856_c53e27607e51 ^designation[0].language = #en
* #0520a107_2bb0_47b8_8856_c53e27607e51 ^designation[0].value = "Cognitive function"
* #0520a107_2bb0_47b8_8856_c53e27607e51 ^property[0].code = #pair
* #0520a107_2bb0_47b8_8856_c53e27607e51 ^property[0].valueCode = #0520a107-2bb0-47b8-8856-c53e27607e51
* #43ad3091_f684_4d6f_8885_20ecd1cf2255
* #43ad3091_f684_4d6f_8885_20ecd1cf2255 ^designation[0].language = #en
* #43ad3091_f684_4d6f_8885_20ecd1cf2255 ^designation[0].value = "Body image"
* #43ad3091_f684_4d6f_8885_20ecd1cf2255 ^designation[1].language = #da
* #43ad3091_f684_4d6f_8885_20ecd1cf2255 ^designation[1].use = $sct#900000000000013009 "Synonym"
* #43ad3091_f684_4d6f_8885_20ecd1cf2255 ^designation[1].value = "Kropsopfattelse"
* #43ad3091_f684_4d6f_8885_20ecd1cf2255 ^property[0].code = #pair
* #43ad3091_f684_4d6f_8885_20ecd1cf2255 ^property[0].valueCode = #43ad3091-f684-4d6f-8885-20ecd1cf2255
* #Trivsel
* #Trivsel ^designation[0].language = #en
* #Trivsel ^designation[0].value = "Well-being"
* #Trivsel ^property[0].code = #pair
* #Trivsel ^property[0].valueCode = #ba083ca7-fe46-41d0-acd5-85851ac8137f
* #cb55874a_93d9_45c7_a25a_8ff677c24385
* #cb55874a_93d9_45c7_a25a_8ff677c24385 ^designation[0].language = #en
* #cb55874a_93d9_45c7_a25a_8ff677c24385 ^designation[0].value = "Sleep and rest"
* #cb55874a_93d9_45c7_a25a_8ff677c24385 ^property[0].code = #pair
* #cb55874a_93d9_45c7_a25a_8ff677c24385 ^property[0].valueCode = #cb55874a-93d9-45c7-a25a-8ff677c24385
* #7b3b3587_4ddd_4b93_a81b_455bfc601492
* #7b3b3587_4ddd_4b93_a81b_455bfc601492 ^designation[0].language = #en
* #7b3b3587_4ddd_4b93_a81b_455bfc601492 ^designation[0].value = "Everyday life"
* #7b3b3587_4ddd_4b93_a81b_455bfc601492 ^property[0].code = #pair
* #7b3b3587_4ddd_4b93_a81b_455bfc601492 ^property[0].valueCode = #7b3b3587-4ddd-4b93-a81b-455bfc601492
* #08042057_72f4_4798_a727_75ce6205dc86
* #08042057_72f4_4798_a727_75ce6205dc86 ^designation[0].language = #en
* #08042057_72f4_4798_a727_75ce6205dc86 ^designation[0].value = "Social relations"
* #08042057_72f4_4798_a727_75ce6205dc86 ^property[0].code = #pair
* #08042057_72f4_4798_a727_75ce6205dc86 ^property[0].valueCode = #08042057-72f4-4798-a727-75ce6205dc86
* #fab34c19_4805_45af_b961_56099c849744
* #fab34c19_4805_45af_b961_56099c849744 ^designation[0].language = #en
* #fab34c19_4805_45af_b961_56099c849744 ^designation[0].value = "Daily activities"
* #fab34c19_4805_45af_b961_56099c849744 ^property[0].code = #pair
* #fab34c19_4805_45af_b961_56099c849744 ^property[0].valueCode = #fab34c19-4805-45af-b961-56099c849744
* #b349c7ec_86c5_4c52_aaf2_9034d98b0e3b
* #b349c7ec_86c5_4c52_aaf2_9034d98b0e3b ^designation[0].language = #en
* #b349c7ec_86c5_4c52_aaf2_9034d98b0e3b ^designation[0].value = "Health behaviour"
* #b349c7ec_86c5_4c52_aaf2_9034d98b0e3b ^property[0].code = #pair
* #b349c7ec_86c5_4c52_aaf2_9034d98b0e3b ^property[0].valueCode = #b349c7ec-86c5-4c52-aaf2-9034d98b0e3b
* #1a34ed6c_083b_451f_b8c8_137f99126b0c
* #1a34ed6c_083b_451f_b8c8_137f99126b0c ^designation[0].language = #en
* #1a34ed6c_083b_451f_b8c8_137f99126b0c ^designation[0].value = "Tobacco and nicotine"
* #1a34ed6c_083b_451f_b8c8_137f99126b0c ^property[0].code = #pair
* #1a34ed6c_083b_451f_b8c8_137f99126b0c ^property[0].valueCode = #1a34ed6c-083b-451f-b8c8-137f99126b0c
* #57b8979f_cf46_4312_aafa_3a0dd93aa921
* #57b8979f_cf46_4312_aafa_3a0dd93aa921 ^designation[0].language = #en
* #57b8979f_cf46_4312_aafa_3a0dd93aa921 ^designation[0].value = "Alcohol"
* #57b8979f_cf46_4312_aafa_3a0dd93aa921 ^property[0].code = #pair
* #57b8979f_cf46_4312_aafa_3a0dd93aa921 ^property[0].valueCode = #57b8979f-cf46-4312-aafa-3a0dd93aa921
* #bb7e9e71_73f6_4ec6_a0bf_eaec1e5982b4
* #bb7e9e71_73f6_4ec6_a0bf_eaec1e5982b4 ^designation[0].language = #en
* #bb7e9e71_73f6_4ec6_a0bf_eaec1e5982b4 ^designation[0].value = "Health literacy"
* #bb7e9e71_73f6_4ec6_a0bf_eaec1e5982b4 ^property[0].code = #pair
* #bb7e9e71_73f6_4ec6_a0bf_eaec1e5982b4 ^property[0].valueCode = #bb7e9e71-73f6-4ec6-a0bf-eaec1e5982b4
* #f0b62265_6c83_4239_af97_4d6e9ba9dea7
* #f0b62265_6c83_4239_af97_4d6e9ba9dea7 ^designation[0].language = #en
* #f0b62265_6c83_4239_af97_4d6e9ba9dea7 ^designation[0].value = "Medicines and drugs"
* #f0b62265_6c83_4239_af97_4d6e9ba9dea7 ^property[0].code = #pair
* #f0b62265_6c83_4239_af97_4d6e9ba9dea7 ^property[0].valueCode = #f0b62265-6c83-4239-af97-4d6e9ba9dea7
* #f1f1eee3_a3ea_4ca1_bfa9_ebb381af1a1f
* #f1f1eee3_a3ea_4ca1_bfa9_ebb381af1a1f ^designation[0].language = #en
* #f1f1eee3_a3ea_4ca1_bfa9_ebb381af1a1f ^designation[0].value = "Physical activity"
* #f1f1eee3_a3ea_4ca1_bfa9_ebb381af1a1f ^property[0].code = #pair
* #f1f1eee3_a3ea_4ca1_bfa9_ebb381af1a1f ^property[0].valueCode = #f1f1eee3-a3ea-4ca1-bfa9-ebb381af1a1f
* #f715168e_125b_4d00_8e93_2ca4147ed13f
* #f715168e_125b_4d00_8e93_2ca4147ed13f ^designation[0].language = #en
* #f715168e_125b_4d00_8e93_2ca4147ed13f ^designation[0].value = "Eating pattern"
* #f715168e_125b_4d00_8e93_2ca4147ed13f ^property[0].code = #pair
* #f715168e_125b_4d00_8e93_2ca4147ed13f ^property[0].valueCode = #f715168e-125b-4d00-8e93-2ca4147ed13f
* #d03da587_94dc_46e6_ba71_eb1e43ec7df6
* #d03da587_94dc_46e6_ba71_eb1e43ec7df6 ^designation[0].language = #en
* #d03da587_94dc_46e6_ba71_eb1e43ec7df6 ^designation[0].value = "The body"
* #d03da587_94dc_46e6_ba71_eb1e43ec7df6 ^property[0].code = #pair
* #d03da587_94dc_46e6_ba71_eb1e43ec7df6 ^property[0].valueCode = #d03da587-94dc-46e6-ba71-eb1e43ec7df6
* #43f0b6da_11da_4eed_b00b_19b2177690b5
* #43f0b6da_11da_4eed_b00b_19b2177690b5 ^designation[0].language = #en
* #43f0b6da_11da_4eed_b00b_19b2177690b5 ^designation[0].value = "Handling objects"
* #43f0b6da_11da_4eed_b00b_19b2177690b5 ^property[0].code = #pair
* #43f0b6da_11da_4eed_b00b_19b2177690b5 ^property[0].valueCode = #43f0b6da-11da-4eed-b00b-19b2177690b5
* #880cdd75_c63a_44a0_a4e4_8209644c8628
* #880cdd75_c63a_44a0_a4e4_8209644c8628 ^designation[0].language = #en
* #880cdd75_c63a_44a0_a4e4_8209644c8628 ^designation[0].value = "Continence"
* #880cdd75_c63a_44a0_a4e4_8209644c8628 ^property[0].code = #pair
* #880cdd75_c63a_44a0_a4e4_8209644c8628 ^property[0].valueCode = #880cdd75-c63a-44a0-a4e4-8209644c8628
* #abc0b770_d080_4cc8_851a_aa62556730e6
* #abc0b770_d080_4cc8_851a_aa62556730e6 ^designation[0].language = #en
* #abc0b770_d080_4cc8_851a_aa62556730e6 ^designation[0].value = "Mobility and movement"
* #abc0b770_d080_4cc8_851a_aa62556730e6 ^property[0].code = #pair
* #abc0b770_d080_4cc8_851a_aa62556730e6 ^property[0].valueCode = #abc0b770-d080-4cc8-851a-aa62556730e6
* #c0ee1cf6_47a9_4523_8fda_a80a13e28e30
* #c0ee1cf6_47a9_4523_8fda_a80a13e28e30 ^designation[0].language = #en
* #c0ee1cf6_47a9_4523_8fda_a80a13e28e30 ^designation[0].value = "Nutrition"
* #c0ee1cf6_47a9_4523_8fda_a80a13e28e30 ^property[0].code = #pair
* #c0ee1cf6_47a9_4523_8fda_a80a13e28e30 ^property[0].valueCode = #c0ee1cf6-47a9-4523-8fda-a80a13e28e30
* #e33396bb_019a_4fda_b901_1dbfdea1fc10
* #e33396bb_019a_4fda_b901_1dbfdea1fc10 ^designation[0].language = #en
* #e33396bb_019a_4fda_b901_1dbfdea1fc10 ^designation[0].value = "Respiration"
* #e33396bb_019a_4fda_b901_1dbfdea1fc10 ^property[0].code = #pair
* #e33396bb_019a_4fda_b901_1dbfdea1fc10 ^property[0].valueCode = #e33396bb-019a-4fda-b901-1dbfdea1fc10
* #e3ff3fea_a4ff_4c7b_ad04_f4aad2e67fd3
* #e3ff3fea_a4ff_4c7b_ad04_f4aad2e67fd3 ^designation[0].language = #en
* #e3ff3fea_a4ff_4c7b_ad04_f4aad2e67fd3 ^designation[0].value = "Circulation"
* #e3ff3fea_a4ff_4c7b_ad04_f4aad2e67fd3 ^property[0].code = #pair
* #e3ff3fea_a4ff_4c7b_ad04_f4aad2e67fd3 ^property[0].valueCode = #e3ff3fea-a4ff-4c7b-ad04-f4aad2e67fd3
* #e7531532_7b7f_4ac0_863a_0b6a4cbe6ce2
* #e7531532_7b7f_4ac0_863a_0b6a4cbe6ce2 ^designation[0].language = #en
* #e7531532_7b7f_4ac0_863a_0b6a4cbe6ce2 ^designation[0].value = "Pain"
* #e7531532_7b7f_4ac0_863a_0b6a4cbe6ce2 ^property[0].code = #pair
* #e7531532_7b7f_4ac0_863a_0b6a4cbe6ce2 ^property[0].valueCode = #e7531532-7b7f-4ac0-863a-0b6a4cbe6ce2
* #febbd20d_f5ff_41e7_bf12_dfa0700678e0
* #febbd20d_f5ff_41e7_bf12_dfa0700678e0 ^designation[0].language = #en
* #febbd20d_f5ff_41e7_bf12_dfa0700678e0 ^designation[0].value = "Weight"
* #febbd20d_f5ff_41e7_bf12_dfa0700678e0 ^property[0].code = #pair
* #febbd20d_f5ff_41e7_bf12_dfa0700678e0 ^property[0].valueCode = #febbd20d-f5ff-41e7-bf12-dfa0700678e0
* #102ea764_d2cf_4a24_979d_68c2e8d638cf
* #102ea764_d2cf_4a24_979d_68c2e8d638cf ^designation[0].language = #en
* #102ea764_d2cf_4a24_979d_68c2e8d638cf ^designation[0].value = "Interventions in municipal health promotion and prevention"
* #102ea764_d2cf_4a24_979d_68c2e8d638cf ^property[0].code = #pair
* #102ea764_d2cf_4a24_979d_68c2e8d638cf ^property[0].valueCode = #102ea764-d2cf-4a24-979d-68c2e8d638cf
* #c203c6b5_3be0_40a8_8204_e93751deabf5
* #c203c6b5_3be0_40a8_8204_e93751deabf5 ^designation[0].language = #en
* #c203c6b5_3be0_40a8_8204_e93751deabf5 ^designation[0].value = "Smoking cessation"
* #c203c6b5_3be0_40a8_8204_e93751deabf5 ^property[0].code = #pair
* #c203c6b5_3be0_40a8_8204_e93751deabf5 ^property[0].valueCode = #c203c6b5-3be0-40a8-8204-e93751deabf5
* #01a500f6_c221_4fd0_b518_cd361218b60d
* #01a500f6_c221_4fd0_b518_cd361218b60d ^designation[0].language = #en
* #01a500f6_c221_4fd0_b518_cd361218b60d ^designation[0].value = "Practical cooking"
* #01a500f6_c221_4fd0_b518_cd361218b60d ^property[0].code = #pair
* #01a500f6_c221_4fd0_b518_cd361218b60d ^property[0].valueCode = #01a500f6-c221-4fd0-b518-cd361218b60d
* #03a3ebdb_9e2d_4be1_b32b_42f0bd2a3362
* #03a3ebdb_9e2d_4be1_b32b_42f0bd2a3362 ^designation[0].language = #en
* #03a3ebdb_9e2d_4be1_b32b_42f0bd2a3362 ^designation[0].value = "Closing interview"
* #03a3ebdb_9e2d_4be1_b32b_42f0bd2a3362 ^property[0].code = #pair
* #03a3ebdb_9e2d_4be1_b32b_42f0bd2a3362 ^property[0].valueCode = #03a3ebdb-9e2d-4be1-b32b-42f0bd2a3362
* #61692d91_69b8_4830_9453_3d58454e49d3
* #61692d91_69b8_4830_9453_3d58454e49d3 ^designation[0].language = #en
* #61692d91_69b8_4830_9453_3d58454e49d3 ^designation[0].value = "Skills training"
* #61692d91_69b8_4830_9453_3d58454e49d3 ^property[0].code = #pair
* #61692d91_69b8_4830_9453_3d58454e49d3 ^property[0].valueCode = #61692d91-69b8-4830-9453-3d58454e49d3
* #Nikotin_og_tobaksafvaenning
* #Nikotin_og_tobaksafvaenning ^designation[0].language = #en
* #Nikotin_og_tobaksafvaenning ^designation[0].value = "Nicotine and tobacco cessation"
* #Nikotin_og_tobaksafvaenning ^property[0].code = #pair
* #Nikotin_og_tobaksafvaenning ^property[0].valueCode = #6d24992e-e0a2-43e7-bc27-0234622a8655
* #6eddbaf7_2a73_49d4_91e7_6138d419f58c
* #6eddbaf7_2a73_49d4_91e7_6138d419f58c ^designation[0].language = #en
* #6eddbaf7_2a73_49d4_91e7_6138d419f58c ^designation[0].value = "Clarifying interview"
* #6eddbaf7_2a73_49d4_91e7_6138d419f58c ^property[0].code = #pair
* #6eddbaf7_2a73_49d4_91e7_6138d419f58c ^property[0].valueCode = #6eddbaf7-2a73-49d4-91e7-6138d419f58c
* #924e9828_84cf_4689_9551_0ebb6dc71b98
* #924e9828_84cf_4689_9551_0ebb6dc71b98 ^designation[0].language = #en
* #924e9828_84cf_4689_9551_0ebb6dc71b98 ^designation[0].value = "Talk about alcohol"
* #924e9828_84cf_4689_9551_0ebb6dc71b98 ^property[0].code = #pair
* #924e9828_84cf_4689_9551_0ebb6dc71b98 ^property[0].valueCode = #924e9828-84cf-4689-9551-0ebb6dc71b98
* #ab87c0b5_40be_4e0a_b749_d9f833bfed2d
* #ab87c0b5_40be_4e0a_b749_d9f833bfed2d ^designation[0].language = #en
* #ab87c0b5_40be_4e0a_b749_d9f833bfed2d ^designation[0].value = "Physical training"
* #ab87c0b5_40be_4e0a_b749_d9f833bfed2d ^property[0].code = #pair
* #ab87c0b5_40be_4e0a_b749_d9f833bfed2d ^property[0].valueCode = #ab87c0b5-40be-4e0a-b749-d9f833bfed2d
* #abe847e0_1ce0_44dc_a675_ce05b66f47e6
* #abe847e0_1ce0_44dc_a675_ce05b66f47e6 ^designation[0].language = #en
* #abe847e0_1ce0_44dc_a675_ce05b66f47e6 ^designation[0].value = "Guidance on and introduction to physical activities"
* #abe847e0_1ce0_44dc_a675_ce05b66f47e6 ^property[0].code = #pair
* #abe847e0_1ce0_44dc_a675_ce05b66f47e6 ^property[0].valueCode = #abe847e0-1ce0-44dc-a675-ce05b66f47e6
* #c9a99304_1788_43b7_b7be_e187b092ae9c
* #c9a99304_1788_43b7_b7be_e187b092ae9c ^designation[0].language = #en
* #c9a99304_1788_43b7_b7be_e187b092ae9c ^designation[0].value = "Dietary guidance"
* #c9a99304_1788_43b7_b7be_e187b092ae9c ^property[0].code = #pair
* #c9a99304_1788_43b7_b7be_e187b092ae9c ^property[0].valueCode = #c9a99304-1788-43b7-b7be-e187b092ae9c
* #cf7a55c2_7061_47ed_b7c5_e29620fe93bf
* #cf7a55c2_7061_47ed_b7c5_e29620fe93bf ^designation[0].language = #en
* #cf7a55c2_7061_47ed_b7c5_e29620fe93bf ^designation[0].value = "Dietetic treatment"
* #cf7a55c2_7061_47ed_b7c5_e29620fe93bf ^property[0].code = #pair
* #cf7a55c2_7061_47ed_b7c5_e29620fe93bf ^property[0].valueCode = #cf7a55c2-7061-47ed-b7c5-e29620fe93bf
* #d1e016b5_150a_4ac4_97ba_d3e19e28471e
* #d1e016b5_150a_4ac4_97ba_d3e19e28471e ^designation[0].language = #en
* #d1e016b5_150a_4ac4_97ba_d3e19e28471e ^designation[0].value = "Follow-up"
* #d1e016b5_150a_4ac4_97ba_d3e19e28471e ^property[0].code = #pair
* #d1e016b5_150a_4ac4_97ba_d3e19e28471e ^property[0].valueCode = #d1e016b5-150a-4ac4-97ba-d3e19e28471e
* #e71b7d85_5c78_49c2_8624_8499d162317b
* #e71b7d85_5c78_49c2_8624_8499d162317b ^designation[0].language = #en
* #e71b7d85_5c78_49c2_8624_8499d162317b ^designation[0].value = "Managing illness"
* #e71b7d85_5c78_49c2_8624_8499d162317b ^property[0].code = #pair
* #e71b7d85_5c78_49c2_8624_8499d162317b ^property[0].valueCode = #e71b7d85-5c78-49c2-8624-8499d162317b
* #ee5606ac_1bed_487e_aa3c_72dcc30ec037
* #ee5606ac_1bed_487e_aa3c_72dcc30ec037 ^designation[0].language = #en
* #ee5606ac_1bed_487e_aa3c_72dcc30ec037 ^designation[0].value = "Needs interview"
* #ee5606ac_1bed_487e_aa3c_72dcc30ec037 ^property[0].code = #pair
* #ee5606ac_1bed_487e_aa3c_72dcc30ec037 ^property[0].valueCode = #ee5606ac-1bed-487e-aa3c-72dcc30ec037
* #f30cab6d_2a42_4358_99d7_811127fb6e05
* #f30cab6d_2a42_4358_99d7_811127fb6e05 ^designation[0].language = #en
* #f30cab6d_2a42_4358_99d7_811127fb6e05 ^designation[0].value = "Mental coping"
* #f30cab6d_2a42_4358_99d7_811127fb6e05 ^property[0].code = #pair
* #f30cab6d_2a42_4358_99d7_811127fb6e05 ^property[0].valueCode = #f30cab6d-2a42-4358-99d7-811127fb6e05
* #B
* #B ^designation[0].language = #en
* #B ^designation[0].value = "Functioning scale"
* #B ^property[0].code = #pair
* #B ^property[0].valueCode = #2c02a704-deee-4878-9378-1167613b3da6
* #B4
* #B4 ^designation[0].language = #en
* #B4 ^designation[0].value = "3: severe limitations"
* #B4 ^property[0].code = #pair
* #B4 ^property[0].valueCode = #1ceef776-0cfa-4acd-b222-c5bb2424e0c1
* #B1
* #B1 ^designation[0].language = #en
* #B1 ^designation[0].value = "0: no or insignificant limitations"
* #B1 ^property[0].code = #pair
* #B1 ^property[0].valueCode = #9c5cfb57-a498-40e5-98a7-792bf5fb205b
* #B6
* #B6 ^designation[0].language = #en
* #B6 ^designation[0].value = "9: not relevant"
* #B6 ^property[0].code = #pair
* #B6 ^property[0].valueCode = #d7ff926a-4955-478f-b300-0b0ec0785013
* #B3
* #B3 ^designation[0].language = #en
* #B3 ^designation[0].value = "2: moderate limitations"
* #B3 ^property[0].code = #pair
* #B3 ^property[0].valueCode = #d984ad21-48fe-4619-845e-2aa0303048e7
* #B5
* #B5 ^designation[0].language = #en
* #B5 ^designation[0].value = "4: total limitations"
* #B5 ^property[0].code = #pair
* #B5 ^property[0].valueCode = #f4c9f159-5806-4c06-95e9-e69b83bab1a1
* #B2
* #B2 ^designation[0].language = #en
* #B2 ^designation[0].value = "1: slight limitations"
* #B2 ^property[0].code = #pair
* #B2 ^property[0].valueCode = #fcc16cb1-41f0-4832-b834-110fba0aaabe
* #I
* #I ^designation[0].language = #en
* #I ^designation[0].value = "Home nursing conditions"
* #I ^property[0].code = #pair
* #I ^property[0].valueCode = #4db72d65-7ec1-45b4-89c3-5017c35d085e
* #I7
* #I7 ^designation[0].language = #en
* #I7 ^designation[0].value = "Respiration and circulation"
* #I7 ^property[0].code = #pair
* #I7 ^property[0].valueCode = #01150cdb-6098-48ce-bb61-60967f6bcc37
* #I7.2
* #I7.2 ^designation[0].language = #en
* #I7.2 ^designation[0].value = "Circulatory problems"
* #I7.2 ^property[0].code = #pair
* #I7.2 ^property[0].valueCode = #3dac3b51-364e-47c0-a043-15b6d7a6c405
* #I7.1
* #I7.1 ^designation[0].language = #en
* #I7.1 ^designation[0].value = "Respiratory problems"
* #I7.1 ^property[0].code = #pair
* #I7.1 ^property[0].valueCode = #dae40f60-8dab-4bd3-ab72-b07d0f278692
* #I12
* #I12 ^designation[0].language = #en
* #I12 ^designation[0].value = "Excretion"
* #I12 ^property[0].code = #pair
* #I12 ^property[0].valueCode = #045fa500-35b0-46b7-97dd-adb60888a8ea
* #I12.2
* #I12.2 ^designation[0].language = #en
* #I12.2 ^designation[0].value = "Problems with urination"
* #I12.2 ^property[0].code = #pair
* #I12.2 ^property[0].valueCode = #116ff724-09b7-45c0-bee5-8bbf1d500c63
* #I12.3
* #I12.3 ^designation[0].language = #en
* #I12.3 ^designation[0].value = "Problems with urinary incontinence"
* #I12.3 ^property[0].code = #pair
* #I12.3 ^property[0].valueCode = #1fdf6282-7e57-4e3d-91c4-c8b2f030c374
* #I12.4
* #I12.4 ^designation[0].language = #en
* #I12.4 ^designation[0].value = "Problems with stomach and bowel"
* #I12.4 ^property[0].code = #pair
* #I12.4 ^property[0].valueCode = #8edb6c4d-0410-431c-bd8d-2c3b2d93461d
* #I12.1
* #I12.1 ^designation[0].language = #en
* #I12.1 ^designation[0].value = "Problems with faecal incontinence"
* #I12.1 ^property[0].code = #pair
* #I12.1 ^property[0].valueCode = #a2d41ce8-e0ee-4863-bfe0-5c19bbf1bf06
* #Problemer_med_vandladning
* #Problemer_med_vandladning ^designation[0].language = #en
* #Problemer_med_vandladning ^designation[0].value = "Problems with urination"
* #Problemer_med_vandladning ^property[0].code = #pair
* #Problemer_med_vandladning ^property[0].valueCode = #ae911e37-1ed5-4c30-9622-c73640f1c606
* #Problemer_med_mave_og_tarm
* #Problemer_med_mave_og_tarm ^designation[0].language = #en
* #Problemer_med_mave_og_tarm ^designation[0].value = "Problems with stomach and bowel"
* #Problemer_med_mave_og_tarm ^property[0].code = #pair
* #Problemer_med_mave_og_tarm ^property[0].valueCode = #bc239b8b-119e-41b4-ae53-4a51fb45e001
* #I4
* #I4 ^designation[0].language = #en
* #I4 ^designation[0].value = "Skin and mucous membranes"
* #I4 ^property[0].code = #pair
* #I4 ^property[0].valueCode = #1bb534f3-e526-41a9-b9c3-6157ea19c915
* #I4.7
* #I4.7 ^designation[0].language = #en
* #I4.7 ^designation[0].value = "Problems with a mixed ulcer"
* #I4.7 ^property[0].code = #pair
* #I4.7 ^property[0].valueCode = #0c0c9388-da32-4cfd-af9b-33c39896424b
* #I4.6
* #I4.6 ^designation[0].language = #en
* #I4.6 ^designation[0].value = "Problems with a venous ulcer"
* #I4.6 ^property[0].code = #pair
* #I4.6 ^property[0].valueCode = #19503407-1ae8-4b17-b96a-98387c24278d
* #I4.5
* #I4.5 ^designation[0].language = #en
* #I4.5 ^designation[0].value = "Problems with an arterial ulcer"
* #I4.5 ^property[0].code = #pair
* #I4.5 ^property[0].valueCode = #273eb475-1b94-4445-921b-13c829246494
* #I4.8
* #I4.8 ^designation[0].language = #en
* #I4.8 ^designation[0].value = "Problems with a traumatic wound"
* #I4.8 ^property[0].code = #pair
* #I4.8 ^property[0].valueCode = #555bc65d-6c7f-4848-b5bd-e6176c306986
* #I4.3
* #I4.3 ^designation[0].language = #en
* #I4.3 ^designation[0].value = "Problems with a malignant wound"
* #I4.3 ^property[0].code = #pair
* #I4.3 ^property[0].valueCode = #78307e65-8f66-4d8b-972e-2431cf80e1ba
* #I4.1
* #I4.1 ^designation[0].language = #en
* #I4.1 ^designation[0].value = "Problems with a surgical wound"
* #I4.1 ^property[0].code = #pair
* #I4.1 ^property[0].valueCode = #7fc48908-33a5-42bf-9d30-feb346e3af21
* #I4.9
* #I4.9 ^designation[0].language = #en
* #I4.9 ^designation[0].value = "Problems with skin and mucous membranes"
* #I4.9 ^property[0].code = #pair
* #I4.9 ^property[0].valueCode = #1ee0cce8-b082-464a-a19c-808e7cb082eb
* #Problemer_med_andre_saar
* #Problemer_med_andre_saar ^designation[0].language = #en
* #Problemer_med_andre_saar ^designation[0].value = "Problems with other wounds"
* #Problemer_med_andre_saar ^property[0].code = #pair
* #Problemer_med_andre_saar ^property[0].valueCode = #24d20243-e3f1-4258-a4de-450774fea13c
* #I4.4
* #I4.4 ^designation[0].language = #en
* #I4.4 ^designation[0].value = "Problems with a pressure ulcer"
* #I4.4 ^property[0].code = #pair
* #I4.4 ^property[0].valueCode = #bb0ea5fa-3462-40de-9047-a16fc4815a47
* #I4.2
* #I4.2 ^designation[0].language = #en
* #I4.2 ^designation[0].value = "Problems with a diabetic ulcer"
* #I4.2 ^property[0].code = #pair
* #I4.2 ^property[0].valueCode = #fea2c964-eee3-485d-9d07-83a750d843e8
* #I3
* #I3 ^designation[0].language = #en
* #I3 ^designation[0].value = "Nutrition"
* #I3 ^property[0].code = #pair
* #I3 ^property[0].valueCode = #25dcedb3-7149-4ef9-a2c3-be30267441fb
* #I3.3
* #I3.3 ^designation[0].language = #en
* #I3.3 ^designation[0].value = "Undesirable change of weight"
* #I3.3 ^property[0].code = #pair
* #I3.3 ^property[0].valueCode = #15947075-ae22-45ca-94bb-ab5992a40c1e
* #I3.4
* #I3.4 ^designation[0].language = #en
* #I3.4 ^designation[0].value = "Problems with overweight"
* #I3.4 ^property[0].code = #pair
* #I3.4 ^property[0].valueCode = #354af175-2fcf-4f24-9adc-e9c349cd64c0
* #I3.2
* #I3.2 ^designation[0].language = #en
* #I3.2 ^designation[0].value = "Problems with food intake"
* #I3.2 ^property[0].code = #pair
* #I3.2 ^property[0].valueCode = #5f6830e9-a756-4255-8cec-021c1450de8b
* #I3.5
* #I3.5 ^designation[0].language = #en
* #I3.5 ^designation[0].value = "Problems with underweight"
* #I3.5 ^property[0].code = #pair
* #I3.5 ^property[0].valueCode = #7946e63c-036f-49f7-a5bc-1f5a8dc173c7
* #I3.1
* #I3.1 ^designation[0].language = #en
* #I3.1 ^designation[0].value = "Problems with fluid intake"
* #I3.1 ^property[0].code = #pair
* #I3.1 ^property[0].valueCode = #82239c9a-001c-4027-896d-72caf62c2e31
* #Problemer_med_vaegt
* #Problemer_med_vaegt ^designation[0].language = #en
* #Problemer_med_vaegt ^designation[0].value = "Problems with weight"
* #Problemer_med_vaegt ^property[0].code = #pair
* #Problemer_med_vaegt ^property[0].valueCode = #42b04f2b-3208-4cce-b52a-a5b293ce8846
* #Problemer_med_ernaering
* #Problemer_med_ernaering ^designation[0].language = #en
* #Problemer_med_ernaering ^designation[0].value = "Problems with nutrition"
* #Problemer_med_ernaering ^property[0].code = #pair
* #Problemer_med_ernaering ^property[0].valueCode = #bc65b137-9f5a-4889-82c2-c6764e5507f0
* #I5
* #I5 ^designation[0].language = #en
* #I5 ^designation[0].value = "Communication"
* #I5 ^property[0].code = #pair
* #I5 ^property[0].valueCode = #3f00a76f-8e7b-4b13-80cc-f2ceef4e51d1
* #I5.1
* #I5.1 ^designation[0].language = #en
* #I5.1 ^designation[0].value = "Problems with communication"
* #I5.1 ^property[0].code = #pair
* #I5.1 ^property[0].valueCode = #68dcfecb-3b30-4392-bfb2-325174220323
* #I2
* #I2 ^designation[0].language = #en
* #I2 ^designation[0].value = "Musculoskeletal system"
* #I2 ^property[0].code = #pair
* #I2 ^property[0].valueCode = #55670b1e-7a36-46b2-8712-b7536237f22d
* #I2.1
* #I2.1 ^designation[0].language = #en
* #I2.1 ^designation[0].value = "Problems with mobility and movement"
* #I2.1 ^property[0].code = #pair
* #I2.1 ^property[0].valueCode = #92caace8-60e3-4861-80ac-6e372a700e1d
* #I6
* #I6 ^designation[0].language = #en
* #I6 ^designation[0].value = "Psychosocial conditions"
* #I6 ^property[0].code = #pair
* #I6 ^property[0].valueCode = #5bfe4bda-2358-41da-946e-1fdaa33d5fe8
* #I6.2
* #I6.2 ^designation[0].language = #en
* #I6.2 ^designation[0].value = "Emotional problems"
* #I6.2 ^property[0].code = #pair
* #I6.2 ^property[0].valueCode = #7b6a52c6-7e0d-4800-a223-ebdd2c9261e4
* #I6.4
* #I6.4 ^designation[0].language = #en
* #I6.4 ^designation[0].value = "Mental problems"
* #I6.4 ^property[0].code = #pair
* #I6.4 ^property[0].valueCode = #f7619a25-1f4f-4940-83b8-913a2da0ef47
* #I6.1
* #I6.1 ^designation[0].language = #en
* #I6.1 ^designation[0].value = "Problems with social life"
* #I6.1 ^property[0].code = #pair
* #I6.1 ^property[0].valueCode = #5cc0c081-4b5a-4465-8635-7515768fbadc
* #Problemer_med_trivsel
* #Problemer_med_trivsel ^designation[0].language = #en
* #Problemer_med_trivsel ^designation[0].value = "Problems with well-being"
* #Problemer_med_trivsel ^property[0].code = #pair
* #Problemer_med_trivsel ^property[0].valueCode = #b754ce15-4de8-4ac6-8224-57432fd7cd6a
* #I6.3
* #I6.3 ^designation[0].language = #en
* #I6.3 ^designation[0].value = "Problems with substance abuse"
* #I6.3 ^property[0].code = #pair
* #I6.3 ^property[0].valueCode = #f7710e83-a2d3-4c17-bcf6-bd084aec2efb
* #I10
* #I10 ^designation[0].language = #en
* #I10 ^designation[0].value = "Sleep and rest"
* #I10 ^property[0].code = #pair
* #I10 ^property[0].valueCode = #8c539fd9-7f31-4b4e-8b30-8298c8ab640f
* #I10.2
* #I10.2 ^designation[0].language = #en
* #I10.2 ^designation[0].value = "Sleep problems"
* #I10.2 ^property[0].code = #pair
* #I10.2 ^property[0].valueCode = #6c6a10b9-d4c3-44f6-8803-80466d158356
* #I10.1
* #I10.1 ^designation[0].language = #en
* #I10.1 ^designation[0].value = "Problems with circadian rhythm"
* #I10.1 ^property[0].code = #pair
* #I10.1 ^property[0].valueCode = #c11de086-e05b-4cec-b550-a2f0244bf823
* #Problemer_med_soevn_og_hvile
* #Problemer_med_soevn_og_hvile ^designation[0].language = #en
* #Problemer_med_soevn_og_hvile ^designation[0].value = "Problems with sleep and rest"
* #Problemer_med_soevn_og_hvile ^property[0].code = #pair
* #Problemer_med_soevn_og_hvile ^property[0].valueCode = #f5a9fb78-bd27-4d98-821a-757cd65fab53
* #I11
* #I11 ^designation[0].language = #en
* #I11 ^designation[0].value = "Knowledge and development"
* #I11 ^property[0].code = #pair
* #I11 ^property[0].valueCode = #9162d29a-1c7f-4585-8145-8fb4f1a999e3
* #I11.2
* #I11.2 ^designation[0].language = #en
* #I11.2 ^designation[0].value = "Problems with insight into the purpose of treatment"
* #I11.2 ^property[0].code = #pair
* #I11.2 ^property[0].valueCode = #4a37483a-9d95-496b-a593-aa720a6228ac
* #I11.3
* #I11.3 ^designation[0].language = #en
* #I11.3 ^designation[0].value = "Problems with insight into the illness"
* #I11.3 ^property[0].code = #pair
* #I11.3 ^property[0].valueCode = #d0496876-5673-4597-bd4a-6323d1dfea46
* #Problemer_med_sundhedskompetence
* #Problemer_med_sundhedskompetence ^designation[0].language = #en
* #Problemer_med_sundhedskompetence ^designation[0].value = "Problems with health literacy"
* #Problemer_med_sundhedskompetence ^property[0].code = #pair
* #Problemer_med_sundhedskompetence ^property[0].valueCode = #6d72e1df-2873-48b2-a59d-6ee355b0e929
* #I11.1
* #I11.1 ^designation[0].language = #en
* #I11.1 ^designation[0].value = "Problems with memory"
* #I11.1 ^property[0].code = #pair
* #I11.1 ^property[0].valueCode = #e1dcf02e-6df5-487d-b596-3d499545468f
* #I11.4
* #I11.4 ^designation[0].language = #en
* #I11.4 ^designation[0].value = "Cognitive problems"
* #I11.4 ^property[0].code = #pair
* #I11.4 ^property[0].valueCode = #e671cc6c-a24b-4a50-82bf-8f3f6ab09c9a
* #I9
* #I9 ^designation[0].language = #en
* #I9 ^designation[0].value = "Pain and sensory perception"
* #I9 ^property[0].code = #pair
* #I9 ^property[0].valueCode = #94e9c867-fbc8-4d35-8596-e6b8765b12e8
* #I9.4
* #I9.4 ^designation[0].language = #en
* #I9.4 ^designation[0].value = "Problems with the sense of smell"
* #I9.4 ^property[0].code = #pair
* #I9.4 ^property[0].valueCode = #14d0e94f-35a0-4604-885d-6458d4d8023a
* #I9.2
* #I9.2 ^designation[0].language = #en
* #I9.2 ^designation[0].value = "Intermittent pain"
* #I9.2 ^property[0].code = #pair
* #I9.2 ^property[0].valueCode = #4d857481-a4f4-4ee6-84e9-366b8875839f
* #I9.1
* #I9.1 ^designation[0].language = #en
* #I9.1 ^designation[0].value = "Acute pain"
* #I9.1 ^property[0].code = #pair
* #I9.1 ^property[0].valueCode = #6da78b57-2b00-43f2-b7f0-7045dd9aa1a5
* #I9.8
* #I9.8 ^designation[0].language = #en
* #I9.8 ^designation[0].value = "Problems with the sense of taste"
* #I9.8 ^property[0].code = #pair
* #I9.8 ^property[0].valueCode = #742d39b5-63b5-411b-8792-e0d35c914c8d
* #I9.5
* #I9.5 ^designation[0].language = #en
* #I9.5 ^designation[0].value = "Problems with the sense of touch"
* #I9.5 ^property[0].code = #pair
* #I9.5 ^property[0].valueCode = #8a592ca5-f544-41d9-aeeb-fe50c2893b45
* #I9.7
* #I9.7 ^designation[0].language = #en
* #I9.7 ^designation[0].value = "Problems with hearing"
* #I9.7 ^property[0].code = #pair
* #I9.7 ^property[0].valueCode = #a078cdbd-a1e0-4d02-a472-f010b971c156
* #I9.3
* #I9.3 ^designation[0].language = #en
* #I9.3 ^designation[0].value = "Chronic pain"
* #I9.3 ^property[0].code = #pair
* #I9.3 ^property[0].valueCode = #e4a049fc-e20c-4117-b834-b475eee781da
* #I9.6
* #I9.6 ^designation[0].language = #en
* #I9.6 ^designation[0].value = "Problems with sight"
* #I9.6 ^property[0].code = #pair
* #I9.6 ^property[0].valueCode = #ee01e70d-0d2b-47a9-8f15-cb59ce4bf348
* #Problemer_med_smerter
* #Problemer_med_smerter ^designation[0].language = #en
* #Problemer_med_smerter ^designation[0].value = "Problems with pain"
* #Problemer_med_smerter ^property[0].code = #pair
* #Problemer_med_smerter ^property[0].valueCode = #5b6f5ce1-24b0-486d-8bbb-f9711fec92dd
* #Problemer_med_sanser
* #Problemer_med_sanser ^designation[0].language = #en
* #Problemer_med_sanser ^designation[0].value = "Problems with the senses"
* #Problemer_med_sanser ^property[0].code = #pair
* #Problemer_med_sanser ^property[0].valueCode = #d80c56ae-e9f6-44e9-bd2d-103e10a7fef2
* #I8
* #I8 ^designation[0].language = #en
* #I8 ^designation[0].value = "Sexuality, gender and body image"
* #I8 ^property[0].code = #pair
* #I8 ^property[0].valueCode = #cc377732-7f14-49b7-8940-1aa07b8884e7
* #I8.1
* #I8.1 ^designation[0].language = #en
* #I8.1 ^designation[0].value = "Problems with sexuality"
* #I8.1 ^property[0].code = #pair
* #I8.1 ^property[0].valueCode = #d5966884-4e41-40c1-b711-6c6cde778360
* #Problemer_med_seksualitet_koen_og_kropsopfattelse
* #Problemer_med_seksualitet_koen_og_kropsopfattelse ^designation[0].language = #en
* #Problemer_med_seksualitet_koen_og_kropsopfattelse ^designation[0].value = "Problems with sexuality, gender and body image"
* #Problemer_med_seksualitet_koen_og_kropsopfattelse ^property[0].code = #pair
* #Problemer_med_seksualitet_koen_og_kropsopfattelse ^property[0].valueCode = #7dc00935-32e7-46f2-b12a-8d6adfc5ad77
* #I1
* #I1 ^designation[0].language = #en
* #I1 ^designation[0].value = "Level of functioning"
* #I1 ^property[0].code = #pair
* #I1 ^property[0].valueCode = #fa6aa904-d06e-4029-b4c4-13ead04ace27
* #I1.1
* #I1.1 ^designation[0].language = #en
* #I1.1 ^designation[0].value = "Problems with personal care"
* #I1.1 ^property[0].code = #pair
* #I1.1 ^property[0].valueCode = #b4e4bb41-7734-4c84-967f-fa1916662972
* #I1.2
* #I1.2 ^designation[0].language = #en
* #I1.2 ^designation[0].value = "Problems with daily activities"
* #I1.2 ^property[0].code = #pair
* #I1.2 ^property[0].valueCode = #651a82a3-ff4b-44c1-89dd-574363b33e02
* #59c107b1_afc2_400e_a129_f9676a0aa9bf
* #59c107b1_afc2_400e_a129_f9676a0aa9bf ^designation[0].language = #en
* #59c107b1_afc2_400e_a129_f9676a0aa9bf ^designation[0].value = "Type of goal"
* #59c107b1_afc2_400e_a129_f9676a0aa9bf ^property[0].code = #pair
* #59c107b1_afc2_400e_a129_f9676a0aa9bf ^property[0].valueCode = #59c107b1-afc2-400e-a129-f9676a0aa9bf
* #e182c5dc_9f91_474a_92e8_f62be3d498f4
* #e182c5dc_9f91_474a_92e8_f62be3d498f4 ^designation[0].language = #en
* #e182c5dc_9f91_474a_92e8_f62be3d498f4 ^designation[0].value = "Condition disappears, lessens or remains unchanged"
* #e182c5dc_9f91_474a_92e8_f62be3d498f4 ^property[0].code = #pair
* #e182c5dc_9f91_474a_92e8_f62be3d498f4 ^property[0].valueCode = #e182c5dc-9f91-474a-92e8-f62be3d498f4
* #15846728_58b4_4413_a9d1_be0f1404b10f
* #15846728_58b4_4413_a9d1_be0f1404b10f ^designation[0].language = #en
* #15846728_58b4_4413_a9d1_be0f1404b10f ^designation[0].value = "Condition remains unchanged"
* #15846728_58b4_4413_a9d1_be0f1404b10f ^property[0].code = #pair
* #15846728_58b4_4413_a9d1_be0f1404b10f ^property[0].valueCode = #15846728-58b4-4413-a9d1-be0f1404b10f
* #81c827de_ef31_4410_aa57_0d1d1bc6c264
* #81c827de_ef31_4410_aa57_0d1d1bc6c264 ^designation[0].language = #en
* #81c827de_ef31_4410_aa57_0d1d1bc6c264 ^designation[0].value = "Condition disappears"
* #81c827de_ef31_4410_aa57_0d1d1bc6c264 ^property[0].code = #pair
* #81c827de_ef31_4410_aa57_0d1d1bc6c264 ^property[0].valueCode = #81c827de-ef31-4410-aa57-0d1d1bc6c264
* #8addc23a_f7c6_47c4_97fb_a73fcdfc9f65
* #8addc23a_f7c6_47c4_97fb_a73fcdfc9f65 ^designation[0].language = #en
* #8addc23a_f7c6_47c4_97fb_a73fcdfc9f65 ^designation[0].value = "Condition lessens"
* #8addc23a_f7c6_47c4_97fb_a73fcdfc9f65 ^property[0].code = #pair
* #8addc23a_f7c6_47c4_97fb_a73fcdfc9f65 ^property[0].valueCode = #8addc23a-f7c6-47c4-97fb-a73fcdfc9f65
* #7deb81de_12c0_4a49_bd5b_72ea6fe89d83
* #7deb81de_12c0_4a49_bd5b_72ea6fe89d83 ^designation[0].language = #en
* #7deb81de_12c0_4a49_bd5b_72ea6fe89d83 ^designation[0].value = "Interventions in municipal rehabilitation after a hospital stay"
* #7deb81de_12c0_4a49_bd5b_72ea6fe89d83 ^property[0].code = #pair
* #7deb81de_12c0_4a49_bd5b_72ea6fe89d83 ^property[0].valueCode = #7deb81de-12c0-4a49-bd5b-72ea6fe89d83
* #1130ad70_6553_490d_87f8_5e8941687a0c
* #1130ad70_6553_490d_87f8_5e8941687a0c ^designation[0].language = #en
* #1130ad70_6553_490d_87f8_5e8941687a0c ^designation[0].value = "Therapist's assessment"
* #1130ad70_6553_490d_87f8_5e8941687a0c ^property[0].code = #pair
* #1130ad70_6553_490d_87f8_5e8941687a0c ^property[0].valueCode = #1130ad70-6553-490d-87f8-5e8941687a0c
* #2abe20c7_c0b4_41c1_b397_52acf36499ef
* #2abe20c7_c0b4_41c1_b397_52acf36499ef ^designation[0].language = #en
* #2abe20c7_c0b4_41c1_b397_52acf36499ef ^designation[0].value = "Physical training"
* #2abe20c7_c0b4_41c1_b397_52acf36499ef ^property[0].code = #pair
* #2abe20c7_c0b4_41c1_b397_52acf36499ef ^property[0].valueCode = #2abe20c7-c0b4-41c1-b397-52acf36499ef
* #2c661159_1bb3_4af2_bdf1_f3a9927a99e2
* #2c661159_1bb3_4af2_bdf1_f3a9927a99e2 ^designation[0].language = #en
* #2c661159_1bb3_4af2_bdf1_f3a9927a99e2 ^designation[0].value = "Cognitive training"
* #2c661159_1bb3_4af2_bdf1_f3a9927a99e2 ^property[0].code = #pair
* #2c661159_1bb3_4af2_bdf1_f3a9927a99e2 ^property[0].valueCode = #2c661159-1bb3-4af2-bdf1-f3a9927a99e2
* #571fa7da_a155_4a84_b780_ef19170d48a0
* #571fa7da_a155_4a84_b780_ef19170d48a0 ^designation[0].language = #en
* #571fa7da_a155_4a84_b780_ef19170d48a0 ^designation[0].value = "Follow-up"
* #571fa7da_a155_4a84_b780_ef19170d48a0 ^property[0].code = #pair
* #571fa7da_a155_4a84_b780_ef19170d48a0 ^property[0].valueCode = #571fa7da-a155-4a84-b780-ef19170d48a0
* #58293f63_00d7_4730_8dbc_c784d40f9e23
* #58293f63_00d7_4730_8dbc_c784d40f9e23 ^designation[0].language = #en
* #58293f63_00d7_4730_8dbc_c784d40f9e23 ^designation[0].value = "Functional training"
* #58293f63_00d7_4730_8dbc_c784d40f9e23 ^property[0].code = #pair
* #58293f63_00d7_4730_8dbc_c784d40f9e23 ^property[0].valueCode = #58293f63-00d7-4730-8dbc-c784d40f9e23
* #66fb32c9_ecc3_484b_be49_f20094be237c
* #66fb32c9_ecc3_484b_be49_f20094be237c ^designation[0].language = #en
* #66fb32c9_ecc3_484b_be49_f20094be237c ^designation[0].value = "Guidance and teaching"
* #66fb32c9_ecc3_484b_be49_f20094be237c ^property[0].code = #pair
* #66fb32c9_ecc3_484b_be49_f20094be237c ^property[0].valueCode = #66fb32c9-ecc3-484b-be49-f20094be237c
* #7f825e3e_1a5c_4249_bf41_9f7171fb6b8a
* #7f825e3e_1a5c_4249_bf41_9f7171fb6b8a ^designation[0].language = #en
* #7f825e3e_1a5c_4249_bf41_9f7171fb6b8a ^designation[0].value = "ADL training"
* #7f825e3e_1a5c_4249_bf41_9f7171fb6b8a ^property[0].code = #pair
* #7f825e3e_1a5c_4249_bf41_9f7171fb6b8a ^property[0].valueCode = #7f825e3e-1a5c-4249-bf41-9f7171fb6b8a
* #8d714c98_f23a_4722_8a2f_85c162fe4840
* #8d714c98_f23a_4722_8a2f_85c162fe4840 ^designation[0].language = #en
* #8d714c98_f23a_4722_8a2f_85c162fe4840 ^designation[0].value = "Psychomotor training"
* #8d714c98_f23a_4722_8a2f_85c162fe4840 ^property[0].code = #pair
* #8d714c98_f23a_4722_8a2f_85c162fe4840 ^property[0].valueCode = #8d714c98-f23a-4722-8a2f-85c162fe4840
* #ba3e17bd_d4aa_4848_acad_25adc8285c19
* #ba3e17bd_d4aa_4848_acad_25adc8285c19 ^designation[0].language = #en
* #ba3e17bd_d4aa_4848_acad_25adc8285c19 ^designation[0].value = "Coordination and communication"
* #ba3e17bd_d4aa_4848_acad_25adc8285c19 ^property[0].code = #pair
* #ba3e17bd_d4aa_4848_acad_25adc8285c19 ^property[0].valueCode = #ba3e17bd-d4aa-4848-acad-25adc8285c19
* #f8ac963c_6ec5_4ec5_bd90_a22fea4e2d16
* #f8ac963c_6ec5_4ec5_bd90_a22fea4e2d16 ^designation[0].language = #en
* #f8ac963c_6ec5_4ec5_bd90_a22fea4e2d16 ^designation[0].value = "Manual treatment"
* #f8ac963c_6ec5_4ec5_bd90_a22fea4e2d16 ^property[0].code = #pair
* #f8ac963c_6ec5_4ec5_bd90_a22fea4e2d16 ^property[0].valueCode = #f8ac963c-6ec5-4ec5-bd90-a22fea4e2d16
* #94db6c71_859d_43e6_9a62_4e7fa7daf767
* #94db6c71_859d_43e6_9a62_4e7fa7daf767 ^designation[0].language = #en
* #94db6c71_859d_43e6_9a62_4e7fa7daf767 ^designation[0].value = "Conditions in municipal rehabilitation after a hospital stay"
* #94db6c71_859d_43e6_9a62_4e7fa7daf767 ^property[0].code = #pair
* #94db6c71_859d_43e6_9a62_4e7fa7daf767 ^property[0].valueCode = #94db6c71-859d-43e6-9a62-4e7fa7daf767
* #0337193a_b5cc_43e1_a324_fa28944bfc3b
* #0337193a_b5cc_43e1_a324_fa28944bfc3b ^designation[0].language = #en
* #0337193a_b5cc_43e1_a324_fa28944bfc3b ^designation[0].value = "Senses and pain"
* #0337193a_b5cc_43e1_a324_fa28944bfc3b ^property[0].code = #pair
* #0337193a_b5cc_43e1_a324_fa28944bfc3b ^property[0].valueCode = #0337193a-b5cc-43e1-a324-fa28944bfc3b
* #1b5ad154_d22c_4949_a5db_c01ccefd64d9
* #1b5ad154_d22c_4949_a5db_c01ccefd64d9 ^designation[0].language = #en
* #1b5ad154_d22c_4949_a5db_c01ccefd64d9 ^designation[0].value = "Balance"
* #1b5ad154_d22c_4949_a5db_c01ccefd64d9 ^property[0].code = #pair
* #1b5ad154_d22c_4949_a5db_c01ccefd64d9 ^property[0].valueCode = #1b5ad154-d22c-4949-a5db-c01ccefd64d9
* #2d3a12d0_c0d9_4702_a96e_1d7824c80c6c
* #2d3a12d0_c0d9_4702_a96e_1d7824c80c6c ^designation[0].language = #en
* #2d3a12d0_c0d9_4702_a96e_1d7824c80c6c ^designation[0].value = "Senses"
* #2d3a12d0_c0d9_4702_a96e_1d7824c80c6c ^property[0].code = #pair
* #2d3a12d0_c0d9_4702_a96e_1d7824c80c6c ^property[0].valueCode = #2d3a12d0-c0d9-4702-a96e-1d7824c80c6c
* #40cbf3ef_9ec0_4795_bb3b_ea7c788b49e2
* #40cbf3ef_9ec0_4795_bb3b_ea7c788b49e2 ^designation[0].language = #en
* #40cbf3ef_9ec0_4795_bb3b_ea7c788b49e2 ^designation[0].value = "Pain"
* #40cbf3ef_9ec0_4795_bb3b_ea7c788b49e2 ^property[0].code = #pair
* #40cbf3ef_9ec0_4795_bb3b_ea7c788b49e2 ^property[0].valueCode = #40cbf3ef-9ec0-4795-bb3b-ea7c788b49e2
* #2b11e7a0_1faf_4b45_a653_4c347f019266
* #2b11e7a0_1faf_4b45_a653_4c347f019266 ^designation[0].language = #en
* #2b11e7a0_1faf_4b45_a653_4c347f019266 ^designation[0].value = "Musculoskeletal system"
* #2b11e7a0_1faf_4b45_a653_4c347f019266 ^designation[1].language = #da
* #2b11e7a0_1faf_4b45_a653_4c347f019266 ^designation[1].use = $sct#900000000000013009 "Synonym"
* #2b11e7a0_1faf_4b45_a653_4c347f019266 ^designation[1].value = "Bevægeapparatet"
* #2b11e7a0_1faf_4b45_a653_4c347f019266 ^property[0].code = #pair
* #2b11e7a0_1faf_4b45_a653_4c347f019266 ^property[0].valueCode = #2b11e7a0-1faf-4b45-a653-4c347f019266
* #396c3048_410b_46a8_89e6_ba89cd0e8fda
* #396c3048_410b_46a8_89e6_ba89cd0e8fda ^designation[0].language = #en
* #396c3048_410b_46a8_89e6_ba89cd0e8fda ^designation[0].value = "Muscle function"
* #396c3048_410b_46a8_89e6_ba89cd0e8fda ^property[0].code = #pair
* #396c3048_410b_46a8_89e6_ba89cd0e8fda ^property[0].valueCode = #396c3048-410b-46a8-89e6-ba89cd0e8fda
* #3c366bd0_0c87_4f2d_a755_0fba564c7a9d
* #3c366bd0_0c87_4f2d_a755_0fba564c7a9d ^designation[0].language = #en
* #3c366bd0_0c87_4f2d_a755_0fba564c7a9d ^designation[0].value = "Joint function"
* #3c366bd0_0c87_4f2d_a755_0fba564c7a9d ^property[0].code = #pair
* #3c366bd0_0c87_4f2d_a755_0fba564c7a9d ^property[0].valueCode = #3c366bd0-0c87-4f2d-a755-0fba564c7a9d
* #d6a26f74_bff7_40e0_95d5_0b382119ad6d
* #d6a26f74_bff7_40e0_95d5_0b382119ad6d ^designation[0].language = #en
* #d6a26f74_bff7_40e0_95d5_0b382119ad6d ^designation[0].value = "Coordination of movement"
* #d6a26f74_bff7_40e0_95d5_0b382119ad6d ^property[0].code = #pair
* #d6a26f74_bff7_40e0_95d5_0b382119ad6d ^property[0].valueCode = #d6a26f74-bff7-40e0-95d5-0b382119ad6d
* #7e608d37_3f3c_4374_bbc8_e317505d8bc2
* #7e608d37_3f3c_4374_bbc8_e317505d8bc2 ^designation[0].language = #en
* #7e608d37_3f3c_4374_bbc8_e317505d8bc2 ^designation[0].value = "Community life"
* #7e608d37_3f3c_4374_bbc8_e317505d8bc2 ^property[0].code = #pair
* #7e608d37_3f3c_4374_bbc8_e317505d8bc2 ^property[0].valueCode = #7e608d37-3f3c-4374-bbc8-e317505d8bc2
* #04d9580e_669a_42d5_b20f_3c651ad5b8bf
* #04d9580e_669a_42d5_b20f_3c651ad5b8bf ^designation[0].language = #en
* #04d9580e_669a_42d5_b20f_3c651ad5b8bf ^designation[0].value = "Interaction and contact"
* #04d9580e_669a_42d5_b20f_3c651ad5b8bf ^property[0].code = #pair
* #04d9580e_669a_42d5_b20f_3c651ad5b8bf ^property[0].valueCode = #04d9580e-669a-42d5-b20f-3c651ad5b8bf
* #5f2310b3_cad1_43f6_9dc7_d982da141860
* #5f2310b3_cad1_43f6_9dc7_d982da141860 ^designation[0].language = #en
* #5f2310b3_cad1_43f6_9dc7_d982da141860 ^designation[0].value = "Keeping a job"
* #5f2310b3_cad1_43f6_9dc7_d982da141860 ^property[0].code = #pair
* #5f2310b3_cad1_43f6_9dc7_d982da141860 ^property[0].valueCode = #5f2310b3-cad1-43f6-9dc7-d982da141860
* #73642409_bcd7_41b7_a2ed_50ae37352167
* #73642409_bcd7_41b7_a2ed_50ae37352167 ^designation[0].language = #en
* #73642409_bcd7_41b7_a2ed_50ae37352167 ^designation[0].value = "Keeping up an education"
* #73642409_bcd7_41b7_a2ed_50ae37352167 ^property[0].code = #pair
* #73642409_bcd7_41b7_a2ed_50ae37352167 ^property[0].valueCode = #73642409-bcd7-41b7-a2ed-50ae37352167
* #9c2c29fb_4df7_4be4_a72f_383b488d575d
* #9c2c29fb_4df7_4be4_a72f_383b488d575d ^designation[0].language = #en
* #9c2c29fb_4df7_4be4_a72f_383b488d575d ^designation[0].value = "Taking part in leisure activities and communities"
* #9c2c29fb_4df7_4be4_a72f_383b488d575d ^property[0].code = #pair
* #9c2c29fb_4df7_4be4_a72f_383b488d575d ^property[0].valueCode = #9c2c29fb-4df7-4be4-a72f-383b488d575d
* #99b18761_88d7_44b2_915d_c64aa0b3b562
* #99b18761_88d7_44b2_915d_c64aa0b3b562 ^designation[0].language = #en
* #99b18761_88d7_44b2_915d_c64aa0b3b562 ^designation[0].value = "Heart and lungs"
* #99b18761_88d7_44b2_915d_c64aa0b3b562 ^property[0].code = #pair
* #99b18761_88d7_44b2_915d_c64aa0b3b562 ^property[0].valueCode = #99b18761-88d7-44b2-915d-c64aa0b3b562
* #a2253dcc_4806_4491_af3a_373344a70ccc
* #a2253dcc_4806_4491_af3a_373344a70ccc ^designation[0].language = #en
* #a2253dcc_4806_4491_af3a_373344a70ccc ^designation[0].value = "Circulation"
* #a2253dcc_4806_4491_af3a_373344a70ccc ^property[0].code = #pair
* #a2253dcc_4806_4491_af3a_373344a70ccc ^property[0].valueCode = #a2253dcc-4806-4491-af3a-373344a70ccc
* #acb817ea_63aa_4d7e_aa67_f557c73f7c8a
* #acb817ea_63aa_4d7e_aa67_f557c73f7c8a ^designation[0].language = #en
* #acb817ea_63aa_4d7e_aa67_f557c73f7c8a ^designation[0].value = "Endurance"
* #acb817ea_63aa_4d7e_aa67_f557c73f7c8a ^property[0].code = #pair
* #acb817ea_63aa_4d7e_aa67_f557c73f7c8a ^property[0].valueCode = #acb817ea-63aa-4d7e-aa67-f557c73f7c8a
* #fa0028ca_72c5_4180_aefe_7b696698b196
* #fa0028ca_72c5_4180_aefe_7b696698b196 ^designation[0].language = #en
* #fa0028ca_72c5_4180_aefe_7b696698b196 ^designation[0].value = "Respiration"
* #fa0028ca_72c5_4180_aefe_7b696698b196 ^property[0].code = #pair
* #fa0028ca_72c5_4180_aefe_7b696698b196 ^property[0].valueCode = #fa0028ca-72c5-4180-aefe-7b696698b196
* #ddbd7477_9579_4a83_a3e7_74ed716a0451
* #ddbd7477_9579_4a83_a3e7_74ed716a0451 ^designation[0].language = #en
* #ddbd7477_9579_4a83_a3e7_74ed716a0451 ^designation[0].value = "Skin and swelling"
* #ddbd7477_9579_4a83_a3e7_74ed716a0451 ^property[0].code = #pair
* #ddbd7477_9579_4a83_a3e7_74ed716a0451 ^property[0].valueCode = #ddbd7477-9579-4a83-a3e7-74ed716a0451
* #65ca1484_390b_4f1e_ba14_86a170ba75b9
* #65ca1484_390b_4f1e_ba14_86a170ba75b9 ^designation[0].language = #en
* #65ca1484_390b_4f1e_ba14_86a170ba75b9 ^designation[0].value = "Oedema"
* #65ca1484_390b_4f1e_ba14_86a170ba75b9 ^property[0].code = #pair
* #65ca1484_390b_4f1e_ba14_86a170ba75b9 ^property[0].valueCode = #65ca1484-390b-4f1e-ba14-86a170ba75b9
* #e3242303_2506_4a09_ac65_59dfd06cb489
* #e3242303_2506_4a09_ac65_59dfd06cb489 ^designation[0].language = #en
* #e3242303_2506_4a09_ac65_59dfd06cb489 ^designation[0].value = "Mobility"
* #e3242303_2506_4a09_ac65_59dfd06cb489 ^property[0].code = #pair
* #e3242303_2506_4a09_ac65_59dfd06cb489 ^property[0].valueCode = #e3242303-2506-4a09-ac65-59dfd06cb489
* #271c791c_7b6e_4a43_bf2f_d2a815386749
* #271c791c_7b6e_4a43_bf2f_d2a815386749 ^designation[0].language = #en
* #271c791c_7b6e_4a43_bf2f_d2a815386749 ^designation[0].value = "Travelling by transport"
* #271c791c_7b6e_4a43_bf2f_d2a815386749 ^property[0].code = #pair
* #271c791c_7b6e_4a43_bf2f_d2a815386749 ^property[0].valueCode = #271c791c-7b6e-4a43-bf2f-d2a815386749
* #2a641de6_1017_4647_a0fb_c3c8b7b1f43e
* #2a641de6_1017_4647_a0fb_c3c8b7b1f43e ^designation[0].language = #en
* #2a641de6_1017_4647_a0fb_c3c8b7b1f43e ^designation[0].value = "Changing and keeping body position"
* #2a641de6_1017_4647_a0fb_c3c8b7b1f43e ^property[0].code = #pair
* #2a641de6_1017_4647_a0fb_c3c8b7b1f43e ^property[0].valueCode = #2a641de6-1017-4647-a0fb-c3c8b7b1f43e
* #3f27a7bc_790d_444e_bcf4_6e22a6b1da7e
* #3f27a7bc_790d_444e_bcf4_6e22a6b1da7e ^designation[0].language = #en
* #3f27a7bc_790d_444e_bcf4_6e22a6b1da7e ^designation[0].value = "Walking and movement"
* #3f27a7bc_790d_444e_bcf4_6e22a6b1da7e ^property[0].code = #pair
* #3f27a7bc_790d_444e_bcf4_6e22a6b1da7e ^property[0].valueCode = #3f27a7bc-790d-444e-bcf4-6e22a6b1da7e
* #713fcbca_3776_4fb5_b423_2b82fcab7865
* #713fcbca_3776_4fb5_b423_2b82fcab7865 ^designation[0].language = #en
* #713fcbca_3776_4fb5_b423_2b82fcab7865 ^designation[0].value = "Handling objects"
* #713fcbca_3776_4fb5_b423_2b82fcab7865 ^property[0].code = #pair
* #713fcbca_3776_4fb5_b423_2b82fcab7865 ^property[0].valueCode = #713fcbca-3776-4fb5-b423-2b82fcab7865
* #Forflytte_sig
* #Forflytte_sig ^designation[0].language = #en
* #Forflytte_sig ^designation[0].value = "Transferring oneself"
* #Forflytte_sig ^property[0].code = #pair
* #Forflytte_sig ^property[0].valueCode = #86e1982c-f459-4658-9071-e4bf3453a687
* #Mobilitet_og_bevaegelse_140tilstand
* #Mobilitet_og_bevaegelse_140tilstand ^designation[0].language = #en
* #Mobilitet_og_bevaegelse_140tilstand ^designation[0].value = "Mobility and movement"
* #Mobilitet_og_bevaegelse_140tilstand ^property[0].code = #pair
* #Mobilitet_og_bevaegelse_140tilstand ^property[0].valueCode = #dd41df82-3c13-4523-b9c5-e83676425299
* #ebd91b5e_114a_48a5_90b8_d3c1fd50b72b
* #ebd91b5e_114a_48a5_90b8_d3c1fd50b72b ^designation[0].language = #en
* #ebd91b5e_114a_48a5_90b8_d3c1fd50b72b ^designation[0].value = "Knowledge and development"
* #ebd91b5e_114a_48a5_90b8_d3c1fd50b72b ^property[0].code = #pair
* #ebd91b5e_114a_48a5_90b8_d3c1fd50b72b ^property[0].valueCode = #ebd91b5e-114a-48a5-90b8-d3c1fd50b72b
* #3bba13c9_c429_408e_b82c_3f2bf25b8d39
* #3bba13c9_c429_408e_b82c_3f2bf25b8d39 ^designation[0].language = #en
* #3bba13c9_c429_408e_b82c_3f2bf25b8d39 ^designation[0].value = "Learning and applying knowledge"
* #3bba13c9_c429_408e_b82c_3f2bf25b8d39 ^property[0].code = #pair
* #3bba13c9_c429_408e_b82c_3f2bf25b8d39 ^property[0].valueCode = #3bba13c9-c429-408e-b82c-3f2bf25b8d39
* #a2e013fb_7c91_4c5a_90c6_d119ff3e0ce8
* #a2e013fb_7c91_4c5a_90c6_d119ff3e0ce8 ^designation[0].language = #en
* #a2e013fb_7c91_4c5a_90c6_d119ff3e0ce8 ^designation[0].value = "Carrying out daily routines"
* #a2e013fb_7c91_4c5a_90c6_d119ff3e0ce8 ^property[0].code = #pair
* #a2e013fb_7c91_4c5a_90c6_d119ff3e0ce8 ^property[0].valueCode = #a2e013fb-7c91-4c5a-90c6-d119ff3e0ce8
* #ecb5e72d_40a2_4af3_9135_25974026bf02
* #ecb5e72d_40a2_4af3_9135_25974026bf02 ^designation[0].language = #en
* #ecb5e72d_40a2_4af3_9135_25974026bf02 ^designation[0].value = "Nutrition"
* #ecb5e72d_40a2_4af3_9135_25974026bf02 ^property[0].code = #pair
* #ecb5e72d_40a2_4af3_9135_25974026bf02 ^property[0].valueCode = #ecb5e72d-40a2-4af3-9135-25974026bf02
* #c0624874_bdd4_4879_99c5_3a7330f83cc9
* #c0624874_bdd4_4879_99c5_3a7330f83cc9 ^designation[0].language = #en
* #c0624874_bdd4_4879_99c5_3a7330f83cc9 ^designation[0].value = "Food intake"
* #c0624874_bdd4_4879_99c5_3a7330f83cc9 ^property[0].code = #pair
* #c0624874_bdd4_4879_99c5_3a7330f83cc9 ^property[0].valueCode = #c0624874-bdd4-4879-99c5-3a7330f83cc9
* #1dae1e1e_306e_48f2_b9e1_2a180301d8dd
* #1dae1e1e_306e_48f2_b9e1_2a180301d8dd ^designation[0].language = #en
* #1dae1e1e_306e_48f2_b9e1_2a180301d8dd ^designation[0].value = "Mental functions"
* #1dae1e1e_306e_48f2_b9e1_2a180301d8dd ^property[0].code = #pair
* #1dae1e1e_306e_48f2_b9e1_2a180301d8dd ^property[0].valueCode = #1dae1e1e-306e-48f2-b9e1-2a180301d8dd
* #2c99f93c_4459_471d_a6b8_303d32c15ed6
* #2c99f93c_4459_471d_a6b8_303d32c15ed6 ^designation[0].language = #en
* #2c99f93c_4459_471d_a6b8_303d32c15ed6 ^designation[0].value = "Higher-level cognitive functions"
* #2c99f93c_4459_471d_a6b8_303d32c15ed6 ^property[0].code = #pair
* #2c99f93c_4459_471d_a6b8_303d32c15ed6 ^property[0].valueCode = #2c99f93c-4459-471d-a6b8-303d32c15ed6
* #36248229_67ac_4f5a_9446_b72c7208e34d
* #36248229_67ac_4f5a_9446_b72c7208e34d ^designation[0].language = #en
* #36248229_67ac_4f5a_9446_b72c7208e34d ^designation[0].value = "Attention"
* #36248229_67ac_4f5a_9446_b72c7208e34d ^property[0].code = #pair
* #36248229_67ac_4f5a_9446_b72c7208e34d ^property[0].valueCode = #36248229-67ac-4f5a-9446-b72c7208e34d
* #87a689e9_fe3b_4696_a15f_07b7be8fecf4
* #87a689e9_fe3b_4696_a15f_07b7be8fecf4 ^designation[0].language = #en
* #87a689e9_fe3b_4696_a15f_07b7be8fecf4 ^designation[0].value = "Psychomotor functions"
* #87a689e9_fe3b_4696_a15f_07b7be8fecf4 ^property[0].code = #pair
* #87a689e9_fe3b_4696_a15f_07b7be8fecf4 ^property[0].valueCode = #87a689e9-fe3b-4696-a15f-07b7be8fecf4
* #95fbdaed_00a4_461e_961d_629322c89914
* #95fbdaed_00a4_461e_961d_629322c89914 ^designation[0].language = #en
* #95fbdaed_00a4_461e_961d_629322c89914 ^designation[0].value = "Orientation"
* #95fbdaed_00a4_461e_961d_629322c89914 ^property[0].code = #pair
* #95fbdaed_00a4_461e_961d_629322c89914 ^property[0].valueCode = #95fbdaed-00a4-461e-961d-629322c89914
* #d377b371_64f5_416c_93f3_852e437ae1cb
* #d377b371_64f5_416c_93f3_852e437ae1cb ^designation[0].language = #en
* #d377b371_64f5_416c_93f3_852e437ae1cb ^designation[0].value = "Emotional functions"
* #d377b371_64f5_416c_93f3_852e437ae1cb ^property[0].code = #pair
* #d377b371_64f5_416c_93f3_852e437ae1cb ^property[0].valueCode = #d377b371-64f5-416c-93f3-852e437ae1cb
* #eec8fc0a_7a30_49ea_ba3d_1c1d3cb50bfb
* #eec8fc0a_7a30_49ea_ba3d_1c1d3cb50bfb ^designation[0].language = #en
* #eec8fc0a_7a30_49ea_ba3d_1c1d3cb50bfb ^designation[0].value = "Experience of one's own body"
* #eec8fc0a_7a30_49ea_ba3d_1c1d3cb50bfb ^property[0].code = #pair
* #eec8fc0a_7a30_49ea_ba3d_1c1d3cb50bfb ^property[0].valueCode = #eec8fc0a-7a30-49ea-ba3d-1c1d3cb50bfb
* #064f983b_5ec5_40a3_bc90_c3fcec6b6ef5
* #064f983b_5ec5_40a3_bc90_c3fcec6b6ef5 ^designation[0].language = #en
* #064f983b_5ec5_40a3_bc90_c3fcec6b6ef5 ^designation[0].value = "Communication"
* #064f983b_5ec5_40a3_bc90_c3fcec6b6ef5 ^property[0].code = #pair
* #064f983b_5ec5_40a3_bc90_c3fcec6b6ef5 ^property[0].valueCode = #064f983b-5ec5-40a3-bc90-c3fcec6b6ef5
* #1d9759c6_6526_4d07_994a_5dee3fa65177
* #1d9759c6_6526_4d07_994a_5dee3fa65177 ^designation[0].language = #en
* #1d9759c6_6526_4d07_994a_5dee3fa65177 ^designation[0].value = "Energy and drive"
* #1d9759c6_6526_4d07_994a_5dee3fa65177 ^property[0].code = #pair
* #1d9759c6_6526_4d07_994a_5dee3fa65177 ^property[0].valueCode = #1d9759c6-6526-4d07-994a-5dee3fa65177
* #56860429_eabe_4d48_b8ad_d7f7b28f6df5
* #56860429_eabe_4d48_b8ad_d7f7b28f6df5 ^designation[0].language = #en
* #56860429_eabe_4d48_b8ad_d7f7b28f6df5 ^designation[0].value = "Memory"
* #56860429_eabe_4d48_b8ad_d7f7b28f6df5 ^property[0].code = #pair
* #56860429_eabe_4d48_b8ad_d7f7b28f6df5 ^property[0].valueCode = #56860429-eabe-4d48-b8ad-d7f7b28f6df5
* #Kognitive_funktioner_140tilstande
* #Kognitive_funktioner_140tilstande ^designation[0].language = #en
* #Kognitive_funktioner_140tilstande ^designation[0].value = "Cognitive functions"
* #Kognitive_funktioner_140tilstande ^property[0].code = #pair
* #Kognitive_funktioner_140tilstande ^property[0].valueCode = #b16668ff-9c02-491e-b082-7b699d93f5bc
* #Kroppen
* #Kroppen ^designation[0].language = #en
* #Kroppen ^designation[0].value = "The body"
* #Kroppen ^property[0].code = #pair
* #Kroppen ^property[0].valueCode = #aec684bd-c2ea-4ff0-8eb7-6d2cf67fb863
* #263a2c2f_7ae2_4264_8808_7e8216b1a118
* #263a2c2f_7ae2_4264_8808_7e8216b1a118 ^designation[0].language = #en
* #263a2c2f_7ae2_4264_8808_7e8216b1a118 ^designation[0].value = "Wounds and scars"
* #263a2c2f_7ae2_4264_8808_7e8216b1a118 ^property[0].code = #pair
* #263a2c2f_7ae2_4264_8808_7e8216b1a118 ^property[0].valueCode = #263a2c2f-7ae2-4264-8808-7e8216b1a118
* #Respiration_og_cirkulation
* #Respiration_og_cirkulation ^designation[0].language = #en
* #Respiration_og_cirkulation ^designation[0].value = "Respiration and circulation"
* #Respiration_og_cirkulation ^property[0].code = #pair
* #Respiration_og_cirkulation ^property[0].valueCode = #26b05040-94f3-4c8c-9ede-c7223bddf518
* #Sanser_og_smerter
* #Sanser_og_smerter ^designation[0].language = #en
* #Sanser_og_smerter ^designation[0].value = "Senses and pain"
* #Sanser_og_smerter ^property[0].code = #pair
* #Sanser_og_smerter ^property[0].valueCode = #3c685f14-5d48-4b1c-a451-9da780e2b41c
* #Kontinens
* #Kontinens ^designation[0].language = #en
* #Kontinens ^designation[0].value = "Continence"
* #Kontinens ^property[0].code = #pair
* #Kontinens ^property[0].valueCode = #bbc99471-a9f3-41f1-a95b-6842abfb551a
* #Bevaegeapparat
* #Bevaegeapparat ^designation[0].language = #en
* #Bevaegeapparat ^designation[0].value = "Musculoskeletal system"
* #Bevaegeapparat ^property[0].code = #pair
* #Bevaegeapparat ^property[0].valueCode = #c6f49b84-58af-43df-bb3e-0d6a67fa0aba
* #b9c4561d_20bc_48c9_a727_fea719424a86
* #b9c4561d_20bc_48c9_a727_fea719424a86 ^designation[0].language = #en
* #b9c4561d_20bc_48c9_a727_fea719424a86 ^designation[0].value = "Domestic tasks"
* #b9c4561d_20bc_48c9_a727_fea719424a86 ^property[0].code = #pair
* #b9c4561d_20bc_48c9_a727_fea719424a86 ^property[0].valueCode = #b9c4561d-20bc-48c9-a727-fea719424a86
* #2bd07f7c_e6bb_424b_ab8f_f7c1de2afe80
* #2bd07f7c_e6bb_424b_ab8f_f7c1de2afe80 ^designation[0].language = #en
* #2bd07f7c_e6bb_424b_ab8f_f7c1de2afe80 ^designation[0].value = "Preparing meals"
* #2bd07f7c_e6bb_424b_ab8f_f7c1de2afe80 ^property[0].code = #pair
* #2bd07f7c_e6bb_424b_ab8f_f7c1de2afe80 ^property[0].valueCode = #2bd07f7c-e6bb-424b-ab8f-f7c1de2afe80
* #b53bca74_fd3f_4127_89ae_1a39d7836b93
* #b53bca74_fd3f_4127_89ae_1a39d7836b93 ^designation[0].language = #en
* #b53bca74_fd3f_4127_89ae_1a39d7836b93 ^designation[0].value = "Doing housework"
* #b53bca74_fd3f_4127_89ae_1a39d7836b93 ^property[0].code = #pair
* #b53bca74_fd3f_4127_89ae_1a39d7836b93 ^property[0].valueCode = #b53bca74-fd3f-4127-89ae-1a39d7836b93
* #bd088375_65fc_4e1d_9a8b_78dc918e6581
* #bd088375_65fc_4e1d_9a8b_78dc918e6581 ^designation[0].language = #en
* #bd088375_65fc_4e1d_9a8b_78dc918e6581 ^designation[0].value = "Shopping"
* #bd088375_65fc_4e1d_9a8b_78dc918e6581 ^property[0].code = #pair
* #bd088375_65fc_4e1d_9a8b_78dc918e6581 ^property[0].valueCode = #bd088375-65fc-4e1d-9a8b-78dc918e6581
* #df62498e_7ad1_4f01_93ce_a0441f879a2c
* #df62498e_7ad1_4f01_93ce_a0441f879a2c ^designation[0].language = #en
* #df62498e_7ad1_4f01_93ce_a0441f879a2c ^designation[0].value = "Self-care"
* #df62498e_7ad1_4f01_93ce_a0441f879a2c ^property[0].code = #pair
* #df62498e_7ad1_4f01_93ce_a0441f879a2c ^property[0].valueCode = #df62498e-7ad1-4f01-93ce-a0441f879a2c
* #0c126894_60e1_4781_96b7_9b227677bfb6
* #0c126894_60e1_4781_96b7_9b227677bfb6 ^designation[0].language = #en
* #0c126894_60e1_4781_96b7_9b227677bfb6 ^designation[0].value = "Washing oneself"
* #0c126894_60e1_4781_96b7_9b227677bfb6 ^property[0].code = #pair
* #0c126894_60e1_4781_96b7_9b227677bfb6 ^property[0].valueCode = #0c126894-60e1-4781-96b7-9b227677bfb6
* #1e199483_7201_43ef_a685_7fee7f4398ce
* #1e199483_7201_43ef_a685_7fee7f4398ce ^designation[0].language = #en
* #1e199483_7201_43ef_a685_7fee7f4398ce ^designation[0].value = "Undressing and dressing"
* #1e199483_7201_43ef_a685_7fee7f4398ce ^property[0].code = #pair
* #1e199483_7201_43ef_a685_7fee7f4398ce ^property[0].valueCode = #1e199483-7201-43ef-a685-7fee7f4398ce
* #91fbebf5_9cd2_4a95_ab7f_3e94e635253e
* #91fbebf5_9cd2_4a95_ab7f_3e94e635253e ^designation[0].language = #en
* #91fbebf5_9cd2_4a95_ab7f_3e94e635253e ^designation[0].value = "Looking after one's health"
* #91fbebf5_9cd2_4a95_ab7f_3e94e635253e ^property[0].code = #pair
* #91fbebf5_9cd2_4a95_ab7f_3e94e635253e ^property[0].valueCode = #91fbebf5-9cd2-4a95-ab7f-3e94e635253e
* #a05628c5_0128_42f7_844c_0f8261041328
* #a05628c5_0128_42f7_844c_0f8261041328 ^designation[0].language = #en
* #a05628c5_0128_42f7_844c_0f8261041328 ^designation[0].value = "Eating and drinking"
* #a05628c5_0128_42f7_844c_0f8261041328 ^property[0].code = #pair
* #a05628c5_0128_42f7_844c_0f8261041328 ^property[0].valueCode = #a05628c5-0128-42f7-844c-0f8261041328
* #cffd4ef7_0282_4a68_a542_bae128172047
* #cffd4ef7_0282_4a68_a542_bae128172047 ^designation[0].language = #en
* #cffd4ef7_0282_4a68_a542_bae128172047 ^designation[0].value = "Using the toilet"
* #cffd4ef7_0282_4a68_a542_bae128172047 ^property[0].code = #pair
* #cffd4ef7_0282_4a68_a542_bae128172047 ^property[0].valueCode = #cffd4ef7-0282-4a68-a542-bae128172047
* #dc2691db_fcc5_406f_a790_3c1f2f91c6b9
* #dc2691db_fcc5_406f_a790_3c1f2f91c6b9 ^designation[0].language = #en
* #dc2691db_fcc5_406f_a790_3c1f2f91c6b9 ^designation[0].value = "Care of the body"
* #dc2691db_fcc5_406f_a790_3c1f2f91c6b9 ^property[0].code = #pair
* #dc2691db_fcc5_406f_a790_3c1f2f91c6b9 ^property[0].valueCode = #dc2691db-fcc5-406f-a790-3c1f2f91c6b9
* #Personlig_pleje_140tilstand
* #Personlig_pleje_140tilstand ^designation[0].language = #en
* #Personlig_pleje_140tilstand ^designation[0].value = "Personal care"
* #Personlig_pleje_140tilstand ^property[0].code = #pair
* #Personlig_pleje_140tilstand ^property[0].valueCode = #243ae4ae-4e36-4192-88cb-399711ac3766
* #Spise_og_drikke_140tilstand
* #Spise_og_drikke_140tilstand ^designation[0].language = #en
* #Spise_og_drikke_140tilstand ^designation[0].value = "Eating and drinking"
* #Spise_og_drikke_140tilstand ^property[0].code = #pair
* #Spise_og_drikke_140tilstand ^property[0].valueCode = #290baa56-5d8c-40a6-b40c-1de05649f0d1
* #Sundhedskompetence_140tilstand
* #Sundhedskompetence_140tilstand ^designation[0].language = #en
* #Sundhedskompetence_140tilstand ^designation[0].value = "Health literacy"
* #Sundhedskompetence_140tilstand ^property[0].code = #pair
* #Sundhedskompetence_140tilstand ^property[0].valueCode = #6a2c3341-c13e-4638-961d-72ba0fe29a80
* #Kommunalt_hjaelpemiddelomraade_tilstande
* #Kommunalt_hjaelpemiddelomraade_tilstande ^designation[0].language = #en
* #Kommunalt_hjaelpemiddelomraade_tilstande ^designation[0].value = "Conditions in the municipal area of assistive devices"
* #Kommunalt_hjaelpemiddelomraade_tilstande ^property[0].code = #pair
* #Kommunalt_hjaelpemiddelomraade_tilstande ^property[0].valueCode = #9faf9d59-f308-498a-96d1-aa1d9124d514
* #Praktiske_opgaver_omraade
* #Praktiske_opgaver_omraade ^designation[0].language = #en
* #Praktiske_opgaver_omraade ^designation[0].value = "Domestic tasks"
* #Praktiske_opgaver_omraade ^property[0].code = #pair
* #Praktiske_opgaver_omraade ^property[0].valueCode = #0f033909-e470-4e83-a707-edce5e96bb9a
* #Praktiske_opgaver
* #Praktiske_opgaver ^designation[0].language = #en
* #Praktiske_opgaver ^designation[0].value = "Domestic tasks"
* #Praktiske_opgaver ^property[0].code = #pair
* #Praktiske_opgaver ^property[0].valueCode = #c26718f2-4dd7-464b-97ee-50b474c01091
* #Kommunikation_omraade_hjaelpemidler
* #Kommunikation_omraade_hjaelpemidler ^designation[0].language = #en
* #Kommunikation_omraade_hjaelpemidler ^designation[0].value = "Communication"
* #Kommunikation_omraade_hjaelpemidler ^property[0].code = #pair
* #Kommunikation_omraade_hjaelpemidler ^property[0].valueCode = #45061921-7da7-4d12-b3eb-af687e99400f
* #Kommunikation_hjaelpemidler
* #Kommunikation_hjaelpemidler ^designation[0].language = #en
* #Kommunikation_hjaelpemidler ^designation[0].value = "Communication"
* #Kommunikation_hjaelpemidler ^property[0].code = #pair
* #Kommunikation_hjaelpemidler ^property[0].valueCode = #4f703eed-305f-47d2-872d-08988da2eb2c
* #Mobilitet_omraade
* #Mobilitet_omraade ^designation[0].language = #en
* #Mobilitet_omraade ^designation[0].value = "Mobility"
* #Mobilitet_omraade ^property[0].code = #pair
* #Mobilitet_omraade ^property[0].valueCode = #6322f707-8e41-4881-8f57-020960964488
* #Mobilitet
* #Mobilitet ^designation[0].language = #en
* #Mobilitet ^designation[0].value = "Mobility"
* #Mobilitet ^property[0].code = #pair
* #Mobilitet ^property[0].valueCode = #63612558-1d94-44af-a36d-7a2de24ab733
* #Samfundsliv_omraade
* #Samfundsliv_omraade ^designation[0].language = #en
* #Samfundsliv_omraade ^designation[0].value = "Community life"
* #Samfundsliv_omraade ^property[0].code = #pair
* #Samfundsliv_omraade ^property[0].valueCode = #9ef9970c-c635-4179-a275-6c5f7fc30ffa
* #Samfundsliv
* #Samfundsliv ^designation[0].language = #en
* #Samfundsliv ^designation[0].value = "Community life"
* #Samfundsliv ^property[0].code = #pair
* #Samfundsliv ^property[0].valueCode = #5ed4346d-3fb2-456b-a62a-98f8fbcfe101
* #Egenomsorg_omraade
* #Egenomsorg_omraade ^designation[0].language = #en
* #Egenomsorg_omraade ^designation[0].value = "Self-care"
* #Egenomsorg_omraade ^property[0].code = #pair
* #Egenomsorg_omraade ^property[0].valueCode = #ad513193-df34-4ff8-8846-3486f47192e8
* #Egenomsorg
* #Egenomsorg ^designation[0].language = #en
* #Egenomsorg ^designation[0].value = "Self-care"
* #Egenomsorg ^property[0].code = #pair
* #Egenomsorg ^property[0].valueCode = #5813303f-d4d8-46f9-91ba-f7a300e46920
* #Mentale_funktioner_omraade
* #Mentale_funktioner_omraade ^designation[0].language = #en
* #Mentale_funktioner_omraade ^designation[0].value = "Mental functions"
* #Mentale_funktioner_omraade ^property[0].code = #pair
* #Mentale_funktioner_omraade ^property[0].valueCode = #ca4305dd-2693-4b3e-855c-2d122a8d3cb0
* #Mentale_funktioner
* #Mentale_funktioner ^designation[0].language = #en
* #Mentale_funktioner ^designation[0].value = "Mental functions"
* #Mentale_funktioner ^property[0].code = #pair
* #Mentale_funktioner ^property[0].valueCode = #1b5e19ec-cefc-480d-9ba2-46a098b8d2b9
* #E
* #E ^designation[0].language = #en
* #E ^designation[0].value = "Result of follow-up in municipal care"
* #E ^property[0].code = #pair
* #E ^property[0].valueCode = #ad78224f-b339-462c-9f2c-90b3120605cb
* #E3
* #E3 ^designation[0].language = #en
* #E3 ^designation[0].value = "Ended"
* #E3 ^property[0].code = #pair
* #E3 ^property[0].valueCode = #59753987-c38d-41c5-b201-0eeff3032fef
* #E4
* #E4 ^designation[0].language = #en
* #E4 ^designation[0].value = "Reassessed for eligibility"
* #E4 ^property[0].code = #pair
* #E4 ^property[0].valueCode = #61b9a5c2-2ea7-45ad-82b8-53cbb513290e
* #E1
* #E1 ^designation[0].language = #en
* #E1 ^designation[0].value = "Continued"
* #E1 ^property[0].code = #pair
* #E1 ^property[0].valueCode = #9c90b0e5-9c0a-4b72-a18c-76cd6d6c6213
* #E2
* #E2 ^designation[0].language = #en
* #E2 ^designation[0].value = "Changed within the framework"
* #E2 ^property[0].code = #pair
* #E2 ^property[0].valueCode = #c6e71993-5d72-409a-8ab9-ecc094968635
* #H
* #H ^designation[0].language = #en
* #H ^designation[0].value = "Home care interventions"
* #H ^property[0].code = #pair
* #H ^property[0].valueCode = #b07bbb6d-16b2-4cee-b5a5-771ca5beb67c
* #H2
* #H2 ^designation[0].language = #en
* #H2 ^designation[0].value = "Social Services Act § 83a"
* #H2 ^property[0].code = #pair
* #H2 ^property[0].valueCode = #5270beb2-5d61-46f0-acc3-d1ee2a750e53
* #H1c
* #H1c ^designation[0].language = #en
* #H1c ^designation[0].value = "Meal service"
* #H1c ^property[0].code = #pair
* #H1c ^property[0].valueCode = #5c8f6a03-bcd2-4c70-b427-14bb684aff5d
* #H1
* #H1 ^designation[0].language = #en
* #H1 ^designation[0].value = "Social Services Act § 83"
* #H1 ^property[0].code = #pair
* #H1 ^property[0].valueCode = #642bc356-a7e2-4dcf-9d3d-7ae90bf936c2
* #H1b
* #H1b ^designation[0].language = #en
* #H1b ^designation[0].value = "Home help: practical help and support"
* #H1b ^property[0].code = #pair
* #H1b ^property[0].valueCode = #c3e6dc66-ecbc-4926-a06c-eb2c99c0f29e
* #83_stk_1_nr_1_Personlig_hjaelp_og_pleje
* #83_stk_1_nr_1_Personlig_hjaelp_og_pleje ^designation[0].language = #en
* #83_stk_1_nr_1_Personlig_hjaelp_og_pleje ^designation[0].value = "§ 83(1)(1) Personal help and care"
* #83_stk_1_nr_1_Personlig_hjaelp_og_pleje ^property[0].code = #pair
* #83_stk_1_nr_1_Personlig_hjaelp_og_pleje ^property[0].valueCode = #23a80ae9-ab88-48ed-a689-36bdd3cc6e41
* #H1.1
* #H1.1 ^designation[0].language = #en
* #H1.1 ^designation[0].value = "Personal hygiene"
* #H1.1 ^property[0].code = #pair
* #H1.1 ^property[0].valueCode = #17312894-b23f-43d9-9723-b725ac25d872
* #H1.5
* #H1.5 ^designation[0].language = #en
* #H1.5 ^designation[0].value = "Everyday activities"
* #H1.5 ^property[0].code = #pair
* #H1.5 ^property[0].valueCode = #1ae7906b-5f16-4ba4-9077-7f59067cbedb
* #H1.2
* #H1.2 ^designation[0].language = #en
* #H1.2 ^designation[0].value = "Excretion"
* #H1.2 ^property[0].code = #pair
* #H1.2 ^property[0].valueCode = #4a4add40-ee74-4090-bd70-48d9bda9c5c4
* #H1.6
* #H1.6 ^designation[0].language = #en
* #H1.6 ^designation[0].value = "Supervision and care"
* #H1.6 ^property[0].code = #pair
* #H1.6 ^property[0].valueCode = #a3af0522-e228-4a6a-b5c2-c9fcf0f3b2c4
* #H1.3
* #H1.3 ^designation[0].language = #en
* #H1.3 ^designation[0].value = "Nutrition"
* #H1.3 ^property[0].code = #pair
* #H1.3 ^property[0].valueCode = #ac68ca34-bfad-4254-a715-6fd758838e67
* #H1.4
* #H1.4 ^designation[0].language = #en
* #H1.4 ^designation[0].value = "Mobility"
* #H1.4 ^property[0].code = #pair
* #H1.4 ^property[0].valueCode = #ef8ee035-00d2-48b9-b366-27753ccd5504
* #Aeldrelovsindsats
* #Aeldrelovsindsats ^designation[0].language = #en
* #Aeldrelovsindsats ^designation[0].value = "Intervention under the Elderly Care Act"
* #Aeldrelovsindsats ^property[0].code = #pair
* #Aeldrelovsindsats ^property[0].valueCode = #2a668eb0-25f1-4101-863c-11e81c4bf210
* #Praktisk_hjaelp_i_hjemmet
* #Praktisk_hjaelp_i_hjemmet ^designation[0].language = #en
* #Praktisk_hjaelp_i_hjemmet ^designation[0].value = "Practical help in the home"
* #Praktisk_hjaelp_i_hjemmet ^designation[1].language = #da
* #Praktisk_hjaelp_i_hjemmet ^designation[1].use = $sct#900000000000013009 "Synonym"
* #Praktisk_hjaelp_i_hjemmet ^designation[1].value = "Praktisk hjælp i hjemmet"
* #Praktisk_hjaelp_i_hjemmet ^property[0].code = #pair
* #Praktisk_hjaelp_i_hjemmet ^property[0].valueCode = #52de9a13-8605-4a80-8a40-78101a55c4a3
* #Madservice
* #Madservice ^designation[0].language = #en
* #Madservice ^designation[0].value = "Meal service"
* #Madservice ^property[0].code = #pair
* #Madservice ^property[0].valueCode = #5aa18d37-d924-4613-b6b5-1538f471db15
* #Afloesning_i_hjemmet
* #Afloesning_i_hjemmet ^designation[0].language = #en
* #Afloesning_i_hjemmet ^designation[0].value = "Relief in the home"
* #Afloesning_i_hjemmet ^property[0].code = #pair
* #Afloesning_i_hjemmet ^property[0].valueCode = #649b3428-4018-47da-bb36-1f2bfab3c8c1
* #Midlertidigt_ophold
* #Midlertidigt_ophold ^designation[0].language = #en
* #Midlertidigt_ophold ^designation[0].value = "Temporary stay"
* #Midlertidigt_ophold ^property[0].code = #pair
* #Midlertidigt_ophold ^property[0].valueCode = #76bd54b0-87b8-453e-bfcd-48eec0737e5b
* #Koordinering_med_paaroerende_og_eller_civilsamfund
* #Koordinering_med_paaroerende_og_eller_civilsamfund ^designation[0].language = #en
* #Koordinering_med_paaroerende_og_eller_civilsamfund ^designation[0].value = "Coordination with relatives or civil society"
* #Koordinering_med_paaroerende_og_eller_civilsamfund ^property[0].code = #pair
* #Koordinering_med_paaroerende_og_eller_civilsamfund ^property[0].valueCode = #8b92ac57-0200-4437-aacf-5b90898a3838
* #Personlig_hjaelp_og_pleje
* #Personlig_hjaelp_og_pleje ^designation[0].language = #en
* #Personlig_hjaelp_og_pleje ^designation[0].value = "Personal help and care"
* #Personlig_hjaelp_og_pleje ^property[0].code = #pair
* #Personlig_hjaelp_og_pleje ^property[0].valueCode = #8dc5f564-b8c6-4aa1-ba34-682d62d15f31
* #Genoptraening
* #Genoptraening ^designation[0].language = #en
* #Genoptraening ^designation[0].value = "Rehabilitation training"
* #Genoptraening ^property[0].code = #pair
* #Genoptraening ^property[0].valueCode = #a07ffdd2-3c27-4a42-a860-58f6bb840d77
* #Aflastningsophold_uden_for_hjemmet
* #Aflastningsophold_uden_for_hjemmet ^designation[0].language = #en
* #Aflastningsophold_uden_for_hjemmet ^designation[0].value = "Respite stay outside the home"
* #Aflastningsophold_uden_for_hjemmet ^property[0].code = #pair
* #Aflastningsophold_uden_for_hjemmet ^property[0].valueCode = #ceb5a58a-06ff-49c6-9da2-f65fc63847f6
* #Dialog_med_borger_om_tilrettelaeggelse_af_forloeb
* #Dialog_med_borger_om_tilrettelaeggelse_af_forloeb ^designation[0].language = #en
* #Dialog_med_borger_om_tilrettelaeggelse_af_forloeb ^designation[0].value = "Dialogue with the citizen on planning the course"
* #Dialog_med_borger_om_tilrettelaeggelse_af_forloeb ^property[0].code = #pair
* #Dialog_med_borger_om_tilrettelaeggelse_af_forloeb ^property[0].valueCode = #fd6e4caf-a844-482f-b43b-0b8a43391a11
* #83_stk_1_nr_2_Praktisk_hjaelp_i_hjemmet
* #83_stk_1_nr_2_Praktisk_hjaelp_i_hjemmet ^designation[0].language = #en
* #83_stk_1_nr_2_Praktisk_hjaelp_i_hjemmet ^designation[0].value = "§ 83(1)(2) Practical help in the home"
* #83_stk_1_nr_2_Praktisk_hjaelp_i_hjemmet ^property[0].code = #pair
* #83_stk_1_nr_2_Praktisk_hjaelp_i_hjemmet ^property[0].valueCode = #3823d4cd-c38f-49f7-bb15-bd2488b07cd9
* #H1.12
* #H1.12 ^designation[0].language = #en
* #H1.12 ^designation[0].value = "Practical tasks related to children in the household"
* #H1.12 ^property[0].code = #pair
* #H1.12 ^property[0].valueCode = #074078e1-b78b-4167-b125-f7b76923469e
* #H1.10
* #H1.10 ^designation[0].language = #en
* #H1.10 ^designation[0].value = "Preparing or serving food"
* #H1.10 ^property[0].code = #pair
* #H1.10 ^property[0].valueCode = #1d25d761-72a9-41c8-a29d-d6a47975dc05
* #H1.8
* #H1.8 ^designation[0].language = #en
* #H1.8 ^designation[0].value = "Cleaning"
* #H1.8 ^property[0].code = #pair
* #H1.8 ^property[0].valueCode = #43608562-e356-4990-8b96-e35128bbdc4f
* #H1.9
* #H1.9 ^designation[0].language = #en
* #H1.9 ^designation[0].value = "Laundry"
* #H1.9 ^property[0].code = #pair
* #H1.9 ^property[0].valueCode = #8bf6aa06-6e1f-47b6-96ab-4b7d153305f0
* #H1.7
* #H1.7 ^designation[0].language = #en
* #H1.7 ^designation[0].value = "Shopping"
* #H1.7 ^property[0].code = #pair
* #H1.7 ^property[0].valueCode = #bc0306e2-5090-4bc8-b878-9814cafea403
* #83a_Rehabilitering_praktisk_hjaelp_i_hjemmet
* #83a_Rehabilitering_praktisk_hjaelp_i_hjemmet ^designation[0].language = #en
* #83a_Rehabilitering_praktisk_hjaelp_i_hjemmet ^designation[0].value = "§ 83a Reablement: practical help in the home"
* #83a_Rehabilitering_praktisk_hjaelp_i_hjemmet ^property[0].code = #pair
* #83a_Rehabilitering_praktisk_hjaelp_i_hjemmet ^property[0].valueCode = #4bfff76f-cc05-4635-96e5-282f4abb2986
* #H2.3
* #H2.3 ^designation[0].language = #en
* #H2.3 ^designation[0].value = "Reablement: shopping"
* #H2.3 ^property[0].code = #pair
* #H2.3 ^property[0].valueCode = #17e261ba-e33b-467a-af08-094dc38b4190
* #H2.7
* #H2.7 ^designation[0].language = #en
* #H2.7 ^designation[0].value = "Reablement: preparing or serving food"
* #H2.7 ^property[0].code = #pair
* #H2.7 ^property[0].valueCode = #6b3c5af0-22ac-40eb-bc50-c7734da2bf6d
* #H2.11
* #H2.11 ^designation[0].language = #en
* #H2.11 ^designation[0].value = "Reablement: practical tasks related to children in the household"
* #H2.11 ^property[0].code = #pair
* #H2.11 ^property[0].valueCode = #8cbba31e-ae0c-4fb4-9389-21acf9805ad2
* #H2.6
* #H2.6 ^designation[0].language = #en
* #H2.6 ^designation[0].value = "Reablement: cleaning"
* #H2.6 ^property[0].code = #pair
* #H2.6 ^property[0].valueCode = #b3c16115-d0d9-4229-a526-df366d44f948
* #H2.9
* #H2.9 ^designation[0].language = #en
* #H2.9 ^designation[0].value = "Reablement: laundry"
* #H2.9 ^property[0].code = #pair
* #H2.9 ^property[0].valueCode = #dae030b6-2807-4a99-aebb-9309f5997082
* #83_stk_1_nr_3_Madservice
* #83_stk_1_nr_3_Madservice ^designation[0].language = #en
* #83_stk_1_nr_3_Madservice ^designation[0].value = "§ 83(1)(3) Meal service"
* #83_stk_1_nr_3_Madservice ^property[0].code = #pair
* #83_stk_1_nr_3_Madservice ^property[0].valueCode = #6cacf7a2-97ef-4981-a16a-338d571fc115
* #H1.11
* #H1.11 ^designation[0].language = #en
* #H1.11 ^designation[0].value = "Meal service"
* #H1.11 ^property[0].code = #pair
* #H1.11 ^property[0].valueCode = #9aad7654-b9f9-40a3-84d9-2ae1dec4228a
* #H7
* #H7 ^designation[0].language = #en
* #H7 ^designation[0].value = "Zero services"
* #H7 ^property[0].code = #pair
* #H7 ^property[0].valueCode = #6f9ed46f-6498-4567-9637-2324dbfaa0a0
* #H7.1
* #H7.1 ^designation[0].language = #en
* #H7.1 ^designation[0].value = "General zero service"
* #H7.1 ^property[0].code = #pair
* #H7.1 ^property[0].valueCode = #4e5198d5-7d1b-44bc-9ab0-98ca8964a521
* #H7.2
* #H7.2 ^designation[0].language = #en
* #H7.2 ^designation[0].value = "Coordinating zero service"
* #H7.2 ^property[0].code = #pair
* #H7.2 ^property[0].valueCode = #4e6ac795-fc5d-433a-9d0a-1b1006132525
* #H3
* #H3 ^designation[0].language = #en
* #H3 ^designation[0].value = "§ 84(1) Respite and relief"
* #H3 ^property[0].code = #pair
* #H3 ^property[0].valueCode = #90910722-a79d-4c35-8110-3adc988b206b
* #H3.2
* #H3.2 ^designation[0].language = #en
* #H3.2 ^designation[0].value = "Relief in the home"
* #H3.2 ^property[0].code = #pair
* #H3.2 ^property[0].valueCode = #06ebbe96-1f58-4f77-b06e-217ac754c597
* #H3.1
* #H3.1 ^designation[0].language = #en
* #H3.1 ^designation[0].value = "Respite stay outside the home"
* #H3.1 ^property[0].code = #pair
* #H3.1 ^property[0].valueCode = #406a5834-76fc-42fb-a1d5-c471e39f9ef0
* #H3.3
* #H3.3 ^designation[0].language = #en
* #H3.3 ^designation[0].value = "Practical help under § 84"
* #H3.3 ^property[0].code = #pair
* #H3.3 ^property[0].valueCode = #78bdd2d6-c5cc-446f-8f68-78a9416134ec
* #H6
* #H6 ^designation[0].language = #en
* #H6 ^designation[0].value = "§ 86(2) Maintenance training"
* #H6 ^property[0].code = #pair
* #H6 ^property[0].valueCode = #ae759142-4006-454f-a585-ca02519e5579
* #H6.1
* #H6.1 ^designation[0].language = #en
* #H6.1 ^designation[0].value = "Maintenance of skills"
* #H6.1 ^property[0].code = #pair
* #H6.1 ^property[0].valueCode = #c7d79b23-a53d-4ad5-a536-24d7c7fe8e18
* #H4
* #H4 ^designation[0].language = #en
* #H4 ^designation[0].value = "§ 84(2) Temporary stay"
* #H4 ^property[0].code = #pair
* #H4 ^property[0].valueCode = #aeb52f84-c587-4e12-8793-69ebf83819f5
* #H4.1
* #H4.1 ^designation[0].language = #en
* #H4.1 ^designation[0].value = "Temporary stay"
* #H4.1 ^property[0].code = #pair
* #H4.1 ^property[0].valueCode = #82d29975-53e4-4634-bd1c-87278376bb9e
* #H5
* #H5 ^designation[0].language = #en
* #H5 ^designation[0].value = "§ 86(1) Rehabilitation training"
* #H5 ^property[0].code = #pair
* #H5 ^property[0].valueCode = #db582ef3-121c-4061-9569-3dbede361d47
* #H5.1
* #H5.1 ^designation[0].language = #en
* #H5.1 ^designation[0].value = "Training of reduced functioning"
* #H5.1 ^property[0].code = #pair
* #H5.1 ^property[0].valueCode = #49b9601f-eff7-43a4-8263-56296ec82601
* #83a_Rehabilitering_personlig_hjaelp_og_pleje
* #83a_Rehabilitering_personlig_hjaelp_og_pleje ^designation[0].language = #en
* #83a_Rehabilitering_personlig_hjaelp_og_pleje ^designation[0].value = "§ 83a Reablement: personal help and care"
* #83a_Rehabilitering_personlig_hjaelp_og_pleje ^property[0].code = #pair
* #83a_Rehabilitering_personlig_hjaelp_og_pleje ^property[0].valueCode = #fe266687-9efd-4aea-a37c-49c88632d4f3
* #H2.4
* #H2.4 ^designation[0].language = #en
* #H2.4 ^designation[0].value = "Reablement: mobility"
* #H2.4 ^property[0].code = #pair
* #H2.4 ^property[0].valueCode = #0b654911-f2b6-47d3-948b-3e9fb315b4c9
* #H2.5
* #H2.5 ^designation[0].language = #en
* #H2.5 ^designation[0].value = "Reablement: personal hygiene"
* #H2.5 ^property[0].code = #pair
* #H2.5 ^property[0].valueCode = #2912752c-2e9e-4702-8787-b45f73ff5b05
* #H2.8
* #H2.8 ^designation[0].language = #en
* #H2.8 ^designation[0].value = "Reablement: supervision and care"
* #H2.8 ^property[0].code = #pair
* #H2.8 ^property[0].valueCode = #42a41f1d-80a5-4a3e-8de2-db8bb684a889
* #H2.1
* #H2.1 ^designation[0].language = #en
* #H2.1 ^designation[0].value = "Reablement: nutrition"
* #H2.1 ^property[0].code = #pair
* #H2.1 ^property[0].valueCode = #754c06a7-d6f1-4f8d-ad3e-a5c109efaca6
* #H2.10
* #H2.10 ^designation[0].language = #en
* #H2.10 ^designation[0].value = "Reablement: excretion"
* #H2.10 ^property[0].code = #pair
* #H2.10 ^property[0].valueCode = #a6199582-15a7-4c3d-bbdf-21f5059031c6
* #H2.2
* #H2.2 ^designation[0].language = #en
* #H2.2 ^designation[0].value = "Reablement: everyday activities"
* #H2.2 ^property[0].code = #pair
* #H2.2 ^property[0].valueCode = #f9cd3ded-f8af-4060-aad5-7e7c342d0230
* #G
* #G ^designation[0].language = #en
* #G ^designation[0].value = "Home nursing interventions"
* #G ^property[0].code = #pair
* #G ^property[0].valueCode = #cac857f7-2957-4fc7-a814-9e7fc450270a
* #G1
* #G1 ^designation[0].language = #en
* #G1 ^designation[0].value = "Health Act § 138"
* #G1 ^property[0].code = #pair
* #G1 ^property[0].valueCode = #993d8f7b-fbed-4a78-90d9-6efbfa835114
* #G1.42
* #G1.42 ^designation[0].language = #en
* #G1.42 ^designation[0].value = "Guidance"
* #G1.42 ^property[0].code = #pair
* #G1.42 ^property[0].valueCode = #0204a44a-29ca-4ac0-9f08-a8dcb35b44d9
* #G1.26
* #G1.26 ^designation[0].language = #en
* #G1.26 ^designation[0].value = "Psychiatric care"
* #G1.26 ^property[0].code = #pair
* #G1.26 ^property[0].valueCode = #4374f01c-494b-4fc6-9d95-a0022fa515cf
* #G1.27
* #G1.27 ^designation[0].language = #en
* #G1.27 ^designation[0].value = "Psychological support"
* #G1.27 ^property[0].code = #pair
* #G1.27 ^property[0].valueCode = #476708f4-505d-4575-9e1f-e9dadb7d7759
* #G1.6
* #G1.6 ^designation[0].language = #en
* #G1.6 ^designation[0].value = "Treatment with orthopaedic aids"
* #G1.6 ^property[0].code = #pair
* #G1.6 ^property[0].valueCode = #61bbabf0-40a9-4e4c-ae73-5eea09928299
* #G1.25
* #G1.25 ^designation[0].language = #en
* #G1.25 ^designation[0].value = "Care in the use of personal aids"
* #G1.25 ^property[0].code = #pair
* #G1.25 ^property[0].valueCode = #84538b56-8405-4662-ac59-d9d443ca4508
* #G1.28
* #G1.28 ^designation[0].language = #en
* #G1.28 ^designation[0].value = "Rehabilitation"
* #G1.28 ^property[0].code = #pair
* #G1.28 ^property[0].valueCode = #8f8ee1d1-df6f-4c1c-8293-0b47a46b5c21
* #G1.14
* #G1.14 ^designation[0].language = #en
* #G1.14 ^designation[0].value = "Transfer and mobilisation"
* #G1.14 ^property[0].code = #pair
* #G1.14 ^property[0].valueCode = #932da174-e1ee-4991-bfd8-5b5fd18b7301
* #G1.38
* #G1.38 ^designation[0].language = #en
* #G1.38 ^designation[0].value = "Special form of communication"
* #G1.38 ^property[0].code = #pair
* #G1.38 ^property[0].valueCode = #a13ec0ec-b525-4b42-89e1-a75c743fcca5
* #G1.30
* #G1.30 ^designation[0].language = #en
* #G1.30 ^designation[0].value = "Ventilator treatment"
* #G1.30 ^property[0].code = #pair
* #G1.30 ^property[0].valueCode = #c37b573b-d4a8-4784-8751-b54c70249902
* #G1.23
* #G1.23 ^designation[0].language = #en
* #G1.23 ^designation[0].value = "Training"
* #G1.23 ^property[0].code = #pair
* #G1.23 ^property[0].valueCode = #c77c0972-df47-4ebe-a274-75c470dc010a
* #G1.31
* #G1.31 ^designation[0].language = #en
* #G1.31 ^designation[0].value = "Cooperation with the network"
* #G1.31 ^property[0].code = #pair
* #G1.31 ^property[0].valueCode = #c926c94f-137e-4317-9fb0-ad074ba5c5be
* #G1.36
* #G1.36 ^designation[0].language = #en
* #G1.36 ^designation[0].value = "Support for an ADL activity"
* #G1.36 ^property[0].code = #pair
* #G1.36 ^property[0].valueCode = #d615e2f1-4fe8-491f-84de-40d97a8d51f0
* #G1.24
* #G1.24 ^designation[0].language = #en
* #G1.24 ^designation[0].value = "Parenteral nutrition"
* #G1.24 ^property[0].code = #pair
* #G1.24 ^property[0].valueCode = #021b4fae-e0f2-46a7-ad3e-26044d207e03
* #G1.5
* #G1.5 ^designation[0].language = #en
* #G1.5 ^designation[0].value = "Insertion and care of a catheter"
* #G1.5 ^property[0].code = #pair
* #G1.5 ^property[0].valueCode = #04393d04-a756-41d8-b0b0-f88577526443
* #G1.34
* #G1.34 ^designation[0].language = #en
* #G1.34 ^designation[0].value = "Tube feeding"
* #G1.34 ^property[0].code = #pair
* #G1.34 ^property[0].valueCode = #0eda48a1-b117-47d8-b4f0-a2e1fc12a053
* #G1.7
* #G1.7 ^designation[0].language = #en
* #G1.7 ^designation[0].value = "Treatment and care of a skin problem"
* #G1.7 ^property[0].code = #pair
* #G1.7 ^property[0].valueCode = #1219579a-0c73-4777-957c-f2fa78c3cd3e
* #Hjaelp_til_hjemmemonitorering_diabetes
* #Hjaelp_til_hjemmemonitorering_diabetes ^designation[0].language = #en
* #Hjaelp_til_hjemmemonitorering_diabetes ^designation[0].value = "Help with home monitoring related to diabetes"
* #Hjaelp_til_hjemmemonitorering_diabetes ^property[0].code = #pair
* #Hjaelp_til_hjemmemonitorering_diabetes ^property[0].valueCode = #13702705-9e2d-441a-a7cd-15053e6664fd
* #G1.40
* #G1.40 ^designation[0].language = #en
* #G1.40 ^designation[0].value = "Tracheostomy care"
* #G1.40 ^property[0].code = #pair
* #G1.40 ^property[0].valueCode = #1cb4bf0a-da39-44fa-b9c8-52093d3ae956
* #G1.19
* #G1.19 ^designation[0].language = #en
* #G1.19 ^designation[0].value = "Compression therapy"
* #G1.19 ^property[0].code = #pair
* #G1.19 ^property[0].valueCode = #23eb1228-e878-4960-8d3c-2c022c66a489
* #G1.12
* #G1.12 ^designation[0].language = #en
* #G1.12 ^designation[0].value = "Nutritional intervention"
* #G1.12 ^property[0].code = #pair
* #G1.12 ^property[0].valueCode = #2793feb9-a99e-4157-81bb-9ce9d8ae0657
* #G1.8
* #G1.8 ^designation[0].language = #en
* #G1.8 ^designation[0].value = "Treatment and care of a gastrointestinal problem"
* #G1.8 ^property[0].code = #pair
* #G1.8 ^property[0].valueCode = #27ff5930-0a20-4b48-b22e-aa0a01175702
* #G1.11
* #G1.11 ^designation[0].language = #en
* #G1.11 ^designation[0].value = "Care of a drain"
* #G1.11 ^property[0].code = #pair
* #G1.11 ^property[0].valueCode = #2db1c5e7-9744-4faf-b874-4edab43e17b6
* #G1.29
* #G1.29 ^designation[0].language = #en
* #G1.29 ^designation[0].value = "Respiratory treatment"
* #G1.29 ^property[0].code = #pair
* #G1.29 ^property[0].valueCode = #3198a6ba-879c-4d2e-914b-560ba1e0d63a
* #G1.41
* #G1.41 ^designation[0].language = #en
* #G1.41 ^designation[0].value = "Examinations and measurement of values"
* #G1.41 ^property[0].code = #pair
* #G1.41 ^property[0].valueCode = #34b8b9a0-41bf-4dce-88f6-409de21fb175
* #G1.10
* #G1.10 ^designation[0].language = #en
* #G1.10 ^designation[0].value = "Dialysis"
* #G1.10 ^property[0].code = #pair
* #G1.10 ^property[0].valueCode = #363f2ea2-6781-497b-969d-71221c676883
* #G1.44
* #G1.44 ^designation[0].language = #en
* #G1.44 ^designation[0].value = "Fluid by mouth"
* #G1.44 ^property[0].code = #pair
* #G1.44 ^property[0].valueCode = #399fb4f4-b1e0-48a1-8d92-05f5c5ba7d3b
* #Hjaelp_til_hjemmemonitorering_relateret_til_hjerte
* #Hjaelp_til_hjemmemonitorering_relateret_til_hjerte ^designation[0].language = #en
* #Hjaelp_til_hjemmemonitorering_relateret_til_hjerte ^designation[0].value = "Help with home monitoring related to the heart"
* #Hjaelp_til_hjemmemonitorering_relateret_til_hjerte ^property[0].code = #pair
* #Hjaelp_til_hjemmemonitorering_relateret_til_hjerte ^property[0].valueCode = #3ba23b7c-4004-4b09-a133-1087e513a926
* #G1.35
* #G1.35 ^designation[0].language = #en
* #G1.35 ^designation[0].value = "Stoma care"
* #G1.35 ^property[0].code = #pair
* #G1.35 ^property[0].valueCode = #58091c74-aa47-4c34-acd5-96fbb4f2ebd8
* #Psykisk_pleje_og_stoette
* #Psykisk_pleje_og_stoette ^designation[0].language = #en
* #Psykisk_pleje_og_stoette ^designation[0].value = "Mental health care and support"
* #Psykisk_pleje_og_stoette ^property[0].code = #pair
* #Psykisk_pleje_og_stoette ^property[0].valueCode = #6260adb6-38a0-42e3-9505-01bc3da5af94
* #Udtagelse_af_kapillaerblodproever_veneblodproever
* #Udtagelse_af_kapillaerblodproever_veneblodproever ^designation[0].language = #en
* #Udtagelse_af_kapillaerblodproever_veneblodproever ^designation[0].value = "Taking of capillary and venous blood samples"
* #Udtagelse_af_kapillaerblodproever_veneblodproever ^property[0].code = #pair
* #Udtagelse_af_kapillaerblodproever_veneblodproever ^property[0].valueCode = #63a47ab5-2266-42f1-b974-0c9021d73671
* #Hjaelp_til_hjemmemonitorering_relateret_til_saar
* #Hjaelp_til_hjemmemonitorering_relateret_til_saar ^designation[0].language = #en
* #Hjaelp_til_hjemmemonitorering_relateret_til_saar ^designation[0].value = "Help with home monitoring related to wounds"
* #Hjaelp_til_hjemmemonitorering_relateret_til_saar ^property[0].code = #pair
* #Hjaelp_til_hjemmemonitorering_relateret_til_saar ^property[0].valueCode = #7511b78b-1417-4215-9c28-70b4adaee0f8
* #G1.39
* #G1.39 ^designation[0].language = #en
* #G1.39 ^designation[0].value = "Wound treatment"
* #G1.39 ^property[0].code = #pair
* #G1.39 ^property[0].valueCode = #76878386-b3d2-4320-828a-a700e8a66234
* #Hjaelp_til_hjemmemonitorering_relateret_til_KOL
* #Hjaelp_til_hjemmemonitorering_relateret_til_KOL ^designation[0].language = #en
* #Hjaelp_til_hjemmemonitorering_relateret_til_KOL ^designation[0].value = "Help with home monitoring related to COPD"
* #Hjaelp_til_hjemmemonitorering_relateret_til_KOL ^property[0].code = #pair
* #Hjaelp_til_hjemmemonitorering_relateret_til_KOL ^property[0].valueCode = #800ff360-e737-4ba0-a384-c2f107c77369
* #G1.21
* #G1.21 ^designation[0].language = #en
* #G1.21 ^designation[0].value = "Dispensing of medicine"
* #G1.21 ^property[0].code = #pair
* #G1.21 ^property[0].valueCode = #81ad7190-f253-47c2-a7c9-3d61dd4f7275
* #G1.9
* #G1.9 ^designation[0].language = #en
* #G1.9 ^designation[0].value = "Circulatory treatment"
* #G1.9 ^property[0].code = #pair
* #G1.9 ^property[0].valueCode = #967855e5-386d-4c00-8e42-de05a8672e6d
* #G1.37
* #G1.37 ^designation[0].language = #en
* #G1.37 ^designation[0].value = "Subcutaneous fluid therapy"
* #G1.37 ^property[0].code = #pair
* #G1.37 ^property[0].valueCode = #999e4908-106e-49b8-bc5f-8f9778df8a8d
* #Ordination_af_medicin
* #Ordination_af_medicin ^designation[0].language = #en
* #Ordination_af_medicin ^designation[0].value = "Prescribing of medicine"
* #Ordination_af_medicin ^property[0].code = #pair
* #Ordination_af_medicin ^property[0].valueCode = #9c413b5d-9ddb-4298-8f78-f9459c6f142c
* #G1.22
* #G1.22 ^designation[0].language = #en
* #G1.22 ^designation[0].value = "Non-pharmacological pain relief"
* #G1.22 ^property[0].code = #pair
* #G1.22 ^property[0].valueCode = #a0c9f295-7608-4d80-b6e7-fb37908b330a
* #Syning_af_overfladiske_hudsaar_udenfor_ansigtet
* #Syning_af_overfladiske_hudsaar_udenfor_ansigtet ^designation[0].language = #en
* #Syning_af_overfladiske_hudsaar_udenfor_ansigtet ^designation[0].value = "Suturing of superficial skin wounds outside the face"
* #Syning_af_overfladiske_hudsaar_udenfor_ansigtet ^property[0].code = #pair
* #Syning_af_overfladiske_hudsaar_udenfor_ansigtet ^property[0].valueCode = #b0c840e3-dc65-461e-b176-a3b540cca7ce
* #G1.47
* #G1.47 ^designation[0].language = #en
* #G1.47 ^designation[0].value = "Supplementary assessment"
* #G1.47 ^property[0].code = #pair
* #G1.47 ^property[0].valueCode = #b2634ff3-544b-46e8-8908-b056b3c4e27c
* #G1.15
* #G1.15 ^designation[0].language = #en
* #G1.15 ^designation[0].value = "Oxygen therapy"
* #G1.15 ^property[0].code = #pair
* #G1.15 ^property[0].valueCode = #bce1125d-3f4e-4be4-b1eb-f26b7454b2d2
* #G1.20
* #G1.20 ^designation[0].language = #en
* #G1.20 ^designation[0].value = "Administration of medicine"
* #G1.20 ^property[0].code = #pair
* #G1.20 ^property[0].valueCode = #d2d42368-9d6d-4ca2-affe-f7116da86e1b
* #Hjaelp_til_hjemmemonitorering_andet
* #Hjaelp_til_hjemmemonitorering_andet ^designation[0].language = #en
* #Hjaelp_til_hjemmemonitorering_andet ^designation[0].value = "Help with home monitoring: other"
* #Hjaelp_til_hjemmemonitorering_andet ^property[0].code = #pair
* #Hjaelp_til_hjemmemonitorering_andet ^property[0].valueCode = #d67e7cd7-2b3a-4cb7-9309-b799a94ddd6d
* #G1.18
* #G1.18 ^designation[0].language = #en
* #G1.18 ^designation[0].value = "Intravenous fluid therapy"
* #G1.18 ^property[0].code = #pair
* #G1.18 ^property[0].valueCode = #e3eabbbe-b1a2-499f-beff-cca6e28c5e5c
* #G1.16
* #G1.16 ^designation[0].language = #en
* #G1.16 ^designation[0].value = "Incontinence treatment"
* #G1.16 ^property[0].code = #pair
* #G1.16 ^property[0].valueCode = #e6c95074-ce45-488a-af8b-b6b39d20808f
* #G1.32
* #G1.32 ^designation[0].language = #en
* #G1.32 ^designation[0].value = "Suction of secretions"
* #G1.32 ^property[0].code = #pair
* #G1.32 ^property[0].valueCode = #e8e49a3f-9b29-4486-9274-1c8bcd478c5e
* #G1.17
* #G1.17 ^designation[0].language = #en
* #G1.17 ^designation[0].value = "Intravenous medication"
* #G1.17 ^property[0].code = #pair
* #G1.17 ^property[0].valueCode = #f0d23296-29c5-4dc4-942e-3ce4cfdf6741
* #G1.46
* #G1.46 ^designation[0].language = #en
* #G1.46 ^designation[0].value = "Personal care"
* #G1.46 ^property[0].code = #pair
* #G1.46 ^property[0].valueCode = #fdf43795-6499-4a5b-a1d9-d045975682b2
* #G2
* #G2 ^designation[0].language = #en
* #G2 ^designation[0].value = "Zero services"
* #G2 ^property[0].code = #pair
* #G2 ^property[0].valueCode = #ff47f955-3179-446f-b211-dc29de9456e3
* #G2.3
* #G2.3 ^designation[0].language = #en
* #G2.3 ^designation[0].value = "Coordination"
* #G2.3 ^property[0].code = #pair
* #G2.3 ^property[0].valueCode = #0899186c-200c-4048-8cda-929b4d629343
* #G2.1
* #G2.1 ^designation[0].language = #en
* #G2.1 ^designation[0].value = "Nursing assessment"
* #G2.1 ^property[0].code = #pair
* #G2.1 ^property[0].valueCode = #96546362-359b-401f-8760-f2c54f62d804
* #G2.4
* #G2.4 ^designation[0].language = #en
* #G2.4 ^designation[0].value = "General zero service"
* #G2.4 ^property[0].code = #pair
* #G2.4 ^property[0].valueCode = #ccbed25e-da29-4c4e-9f6c-0b3132125336
* #G2.2
* #G2.2 ^designation[0].language = #en
* #G2.2 ^designation[0].value = "Follow-up"
* #G2.2 ^property[0].code = #pair
* #G2.2 ^property[0].valueCode = #f2ac3b5e-ff62-4510-88ce-7a916fc24a90
* #J
* #J ^designation[0].language = #en
* #J ^designation[0].value = "Home care conditions"
* #J ^property[0].code = #pair
* #J ^property[0].valueCode = #d49d6b0c-c067-4469-b92d-3842822c4971
* #J5
* #J5 ^designation[0].language = #en
* #J5 ^designation[0].value = "Community life"
* #J5 ^property[0].code = #pair
* #J5 ^property[0].valueCode = #86b53158-6d05-412e-ad55-2e1fa26359b3
* #J5.1
* #J5.1 ^designation[0].language = #en
* #J5.1 ^designation[0].value = "Having paid work"
* #J5.1 ^property[0].code = #pair
* #J5.1 ^property[0].valueCode = #589d1a12-9be3-4d4c-bb72-3de133731e2f
* #J2
* #J2 ^designation[0].language = #en
* #J2 ^designation[0].value = "Domestic tasks"
* #J2 ^property[0].code = #pair
* #J2 ^property[0].valueCode = #1c850a09-aa49-4fae-9354-f932f13e030b
* #J2.3
* #J2.3 ^designation[0].language = #en
* #J2.3 ^designation[0].value = "Carrying out daily routines"
* #J2.3 ^property[0].code = #pair
* #J2.3 ^property[0].valueCode = #e40942af-08a1-49ef-90c3-93541c53b47a
* #J2.4
* #J2.4 ^designation[0].language = #en
* #J2.4 ^designation[0].value = "Shopping"
* #J2.4 ^property[0].code = #pair
* #J2.4 ^property[0].valueCode = #293bd85b-d9b4-4e2c-83d9-d3df32ce9d82
* #J2.2
* #J2.2 ^designation[0].language = #en
* #J2.2 ^designation[0].value = "Preparing meals"
* #J2.2 ^property[0].code = #pair
* #J2.2 ^property[0].valueCode = #75bfc8db-a220-4801-a8c7-5e968e94d44b
* #J2.1
* #J2.1 ^designation[0].language = #en
* #J2.1 ^designation[0].value = "Doing housework"
* #J2.1 ^property[0].code = #pair
* #J2.1 ^property[0].valueCode = #a7ac8429-513f-43cd-bc69-96a8d0e0f0ff
* #J1
* #J1 ^designation[0].language = #en
* #J1 ^designation[0].value = "Self-care"
* #J1 ^property[0].code = #pair
* #J1 ^property[0].valueCode = #43c2b7f0-5e55-4627-8fcf-bdaf5a9d84ac
* #J1.4
* #J1.4 ^designation[0].language = #en
* #J1.4 ^designation[0].value = "Drinking"
* #J1.4 ^property[0].code = #pair
* #J1.4 ^property[0].valueCode = #0285a61e-e563-4f2a-a33f-fedf28a57661
* #J1.1
* #J1.1 ^designation[0].language = #en
* #J1.1 ^designation[0].value = "Washing oneself"
* #J1.1 ^property[0].code = #pair
* #J1.1 ^property[0].valueCode = #4d46bd94-9518-431c-82e8-ebb91bca307a
* #J1.5
* #J1.5 ^designation[0].language = #en
* #J1.5 ^designation[0].value = "Food intake"
* #J1.5 ^property[0].code = #pair
* #J1.5 ^property[0].valueCode = #56291a75-960d-4fbb-8f28-ae27da8851dc
* #J1.2
* #J1.2 ^designation[0].language = #en
* #J1.2 ^designation[0].value = "Care of the body"
* #J1.2 ^property[0].code = #pair
* #J1.2 ^property[0].valueCode = #581f65f9-cd0a-4630-8cc5-c8c125ae2d0c
* #J1.8
* #J1.8 ^designation[0].language = #en
* #J1.8 ^designation[0].value = "Using the toilet"
* #J1.8 ^property[0].code = #pair
* #J1.8 ^property[0].valueCode = #5eecf025-ae93-4256-8df5-bc304c149b96
* #J1.6
* #J1.6 ^designation[0].language = #en
* #J1.6 ^designation[0].value = "Eating"
* #J1.6 ^property[0].code = #pair
* #J1.6 ^property[0].valueCode = #888c8f63-c059-46c3-8f36-f9649dbd0771
* #J1.7
* #J1.7 ^designation[0].language = #en
* #J1.7 ^designation[0].value = "Looking after one's health"
* #J1.7 ^property[0].code = #pair
* #J1.7 ^property[0].valueCode = #91762d6a-fd77-454c-88cd-8d9bc49b1ab8
* #J1.3
* #J1.3 ^designation[0].language = #en
* #J1.3 ^designation[0].value = "Undressing and dressing"
* #J1.3 ^property[0].code = #pair
* #J1.3 ^property[0].valueCode = #e853d3e7-1de5-44f0-ab48-1fb20c449035
* #Spise_og_drikke
* #Spise_og_drikke ^designation[0].language = #en
* #Spise_og_drikke ^designation[0].value = "Eating and drinking"
* #Spise_og_drikke ^property[0].code = #pair
* #Spise_og_drikke ^property[0].valueCode = #41c201d5-6d3d-4576-b3d2-510a9b105631
* #Sundhedskompetence
* #Sundhedskompetence ^designation[0].language = #en
* #Sundhedskompetence ^designation[0].value = "Health literacy"
* #Sundhedskompetence ^property[0].code = #pair
* #Sundhedskompetence ^property[0].valueCode = #98cfcc91-682e-4777-bfa5-6dcae59ff77f
* #Personlig_pleje
* #Personlig_pleje ^designation[0].language = #en
* #Personlig_pleje ^designation[0].value = "Personal care"
* #Personlig_pleje ^property[0].code = #pair
* #Personlig_pleje ^property[0].valueCode = #feb38b55-c2d7-4d57-99c2-93622eaa0025
* #J4
* #J4 ^designation[0].language = #en
* #J4 ^designation[0].value = "Mental functions"
* #J4 ^property[0].code = #pair
* #J4 ^property[0].valueCode = #4571f168-a92a-4caf-8dc8-35f45c2a1cb4
* #J4.8
* #J4.8 ^designation[0].language = #en
* #J4.8 ^designation[0].value = "Problem solving"
* #J4.8 ^property[0].code = #pair
* #J4.8 ^property[0].valueCode = #1054554c-2178-4b4a-8edf-cbf68345226e
* #J4.5
* #J4.5 ^designation[0].language = #en
* #J4.5 ^designation[0].value = "Emotional functions"
* #J4.5 ^property[0].code = #pair
* #J4.5 ^property[0].valueCode = #12ada406-5ed6-44fb-8ba3-86828c157167
* #J4.3
* #J4.3 ^designation[0].language = #en
* #J4.3 ^designation[0].value = "Orientation"
* #J4.3 ^property[0].code = #pair
* #J4.3 ^property[0].valueCode = #3b29a8ea-282b-4118-8d83-2f494a509c27
* #J4.7
* #J4.7 ^designation[0].language = #en
* #J4.7 ^designation[0].value = "Acquiring skills"
* #J4.7 ^property[0].code = #pair
* #J4.7 ^property[0].valueCode = #986028e0-3f13-4fa8-b059-c0ae7f161a1c
* #J4.4
* #J4.4 ^designation[0].language = #en
* #J4.4 ^designation[0].value = "Higher-level cognitive functions"
* #J4.4 ^property[0].code = #pair
* #J4.4 ^property[0].valueCode = #bc6a1539-a606-4032-875f-f7cd062f8364
* #J4.1
* #J4.1 ^designation[0].language = #en
* #J4.1 ^designation[0].value = "Using communication devices and techniques"
* #J4.1 ^property[0].code = #pair
* #J4.1 ^property[0].valueCode = #c8b28097-70b7-41d8-b91f-57aa68ddac51
* #Kommunikation
* #Kommunikation ^designation[0].language = #en
* #Kommunikation ^designation[0].value = "Communication"
* #Kommunikation ^property[0].code = #pair
* #Kommunikation ^property[0].valueCode = #08267627-cf37-49e9-ae2a-4cafdca51ba0
* #J4.2
* #J4.2 ^designation[0].language = #en
* #J4.2 ^designation[0].value = "Memory"
* #J4.2 ^property[0].code = #pair
* #J4.2 ^property[0].valueCode = #a3ac7928-77c9-425c-a7f1-1248a3764d0a
* #Kognitive_funktioner
* #Kognitive_funktioner ^designation[0].language = #en
* #Kognitive_funktioner ^designation[0].value = "Cognitive functions"
* #Kognitive_funktioner ^property[0].code = #pair
* #Kognitive_funktioner ^property[0].valueCode = #d7687a4e-d848-4931-940e-8ef338eb3f85
* #Trivsel_funktionsevnetilstand
* #Trivsel_funktionsevnetilstand ^designation[0].language = #en
* #Trivsel_funktionsevnetilstand ^designation[0].value = "Well-being"
* #Trivsel_funktionsevnetilstand ^property[0].code = #pair
* #Trivsel_funktionsevnetilstand ^property[0].valueCode = #ea9d19bc-d513-4f4b-936f-8f0a405ae134
* #J4.6
* #J4.6 ^designation[0].language = #en
* #J4.6 ^designation[0].value = "Energy and drive"
* #J4.6 ^property[0].code = #pair
* #J4.6 ^property[0].valueCode = #ff8312dc-442a-43f8-831a-faa18918c1ee
* #J3
* #J3 ^designation[0].language = #en
* #J3 ^designation[0].value = "Mobility"
* #J3 ^property[0].code = #pair
* #J3 ^property[0].valueCode = #462f9352-0129-4d8e-8c75-a6dfed78ddcf
* #J3.4
* #J3.4 ^designation[0].language = #en
* #J3.4 ^designation[0].value = "Moving around in different surroundings"
* #J3.4 ^property[0].code = #pair
* #J3.4 ^property[0].valueCode = #0266853a-f222-4955-a2ce-687e26161144
* #J3.7
* #J3.7 ^designation[0].language = #en
* #J3.7 ^designation[0].value = "Muscle strength"
* #J3.7 ^property[0].code = #pair
* #J3.7 ^property[0].valueCode = #346de9b3-4ba4-4ebd-b41d-b863b611159a
* #J3.3
* #J3.3 ^designation[0].language = #en
* #J3.3 ^designation[0].value = "Using transport"
* #J3.3 ^property[0].code = #pair
* #J3.3 ^property[0].valueCode = #3770dcf7-8285-45c9-90e6-d3efa1d85f99
* #J3.2
* #J3.2 ^designation[0].language = #en
* #J3.2 ^designation[0].value = "Moving around"
* #J3.2 ^property[0].code = #pair
* #J3.2 ^property[0].valueCode = #4f915ee9-9f30-47b5-b582-c0f1467dd271
* #J3.8
* #J3.8 ^designation[0].language = #en
* #J3.8 ^designation[0].value = "Walking"
* #J3.8 ^property[0].code = #pair
* #J3.8 ^property[0].valueCode = #51697715-965a-40f3-b4a5-819103bf9d49
* #J3.6
* #J3.6 ^designation[0].language = #en
* #J3.6 ^designation[0].value = "Changing body position"
* #J3.6 ^property[0].code = #pair
* #J3.6 ^property[0].valueCode = #8d848883-6da7-4a7a-91a9-83fc9ffa2e06
* #J3.9
* #J3.9 ^designation[0].language = #en
* #J3.9 ^designation[0].value = "Endurance"
* #J3.9 ^property[0].code = #pair
* #J3.9 ^property[0].valueCode = #b1d490a4-229c-465e-99b8-554e1e68513a
* #J3.1
* #J3.1 ^designation[0].language = #en
* #J3.1 ^designation[0].value = "Lifting and carrying"
* #J3.1 ^property[0].code = #pair
* #J3.1 ^property[0].valueCode = #ba4683f8-4700-4059-a2f6-0598e2e9e15a
* #J3.5
* #J3.5 ^designation[0].language = #en
* #J3.5 ^designation[0].value = "Transferring oneself"
* #J3.5 ^property[0].code = #pair
* #J3.5 ^property[0].valueCode = #d39cd035-eb12-4a18-8a68-f43d4c0c62ef
* #Mobilitet_og_bevaegelse
* #Mobilitet_og_bevaegelse ^designation[0].language = #en
* #Mobilitet_og_bevaegelse ^designation[0].value = "Mobility and movement"
* #Mobilitet_og_bevaegelse ^property[0].code = #pair
* #Mobilitet_og_bevaegelse ^property[0].valueCode = #d8aa5f09-cd9c-4996-a853-1c95ee98f25c
* #Kommunalt_hjaelpemiddelomraade_indsatser
* #Kommunalt_hjaelpemiddelomraade_indsatser ^designation[0].language = #en
* #Kommunalt_hjaelpemiddelomraade_indsatser ^designation[0].value = "Interventions in the municipal area of assistive devices"
* #Kommunalt_hjaelpemiddelomraade_indsatser ^property[0].code = #pair
* #Kommunalt_hjaelpemiddelomraade_indsatser ^property[0].valueCode = #f5e2461b-2737-4b52-846c-2ff8f2d88db5
* #113_i_Serviceloven
* #113_i_Serviceloven ^designation[0].language = #en
* #113_i_Serviceloven ^designation[0].value = "Social Services Act § 113"
* #113_i_Serviceloven ^property[0].code = #pair
* #113_i_Serviceloven ^property[0].valueCode = #0310e06b-dc06-4bd6-9506-a362323ff493
* #Forbrugsgoder
* #Forbrugsgoder ^designation[0].language = #en
* #Forbrugsgoder ^designation[0].value = "Consumer durables"
* #Forbrugsgoder ^property[0].code = #pair
* #Forbrugsgoder ^property[0].valueCode = #1385779d-32f8-4810-9747-101a6ebdb148
* #112_i_Serviceloven
* #112_i_Serviceloven ^designation[0].language = #en
* #112_i_Serviceloven ^designation[0].value = "Social Services Act § 112"
* #112_i_Serviceloven ^property[0].code = #pair
* #112_i_Serviceloven ^property[0].valueCode = #250f6486-9bb7-42c6-91cb-0a65a8508d02
* #Mobilitetshjaelpemidler
* #Mobilitetshjaelpemidler ^designation[0].language = #en
* #Mobilitetshjaelpemidler ^designation[0].value = "Mobility aids"
* #Mobilitetshjaelpemidler ^property[0].code = #pair
* #Mobilitetshjaelpemidler ^property[0].valueCode = #0f1c5a0b-fdd3-4102-81e3-7402159fb250
* #Kropsbaarne_hjaelpemidler
* #Kropsbaarne_hjaelpemidler ^designation[0].language = #en
* #Kropsbaarne_hjaelpemidler ^designation[0].value = "Body-worn assistive devices"
* #Kropsbaarne_hjaelpemidler ^property[0].code = #pair
* #Kropsbaarne_hjaelpemidler ^property[0].valueCode = #6b6bbece-97df-4d9e-8cfe-6b16354ed685
* #Genbrugshjaelpemidler
* #Genbrugshjaelpemidler ^designation[0].language = #en
* #Genbrugshjaelpemidler ^designation[0].value = "Reusable assistive devices"
* #Genbrugshjaelpemidler ^property[0].code = #pair
* #Genbrugshjaelpemidler ^property[0].valueCode = #7914915c-a202-47c4-be5c-a713ad5fd462
* #114_i_Serviceloven
* #114_i_Serviceloven ^designation[0].language = #en
* #114_i_Serviceloven ^designation[0].value = "Social Services Act § 114"
* #114_i_Serviceloven ^property[0].code = #pair
* #114_i_Serviceloven ^property[0].valueCode = #b7821542-0e47-4d8d-a007-fbb2fc9abb5a
* #Stoette_til_bil_efter_serviceloven
* #Stoette_til_bil_efter_serviceloven ^designation[0].language = #en
* #Stoette_til_bil_efter_serviceloven ^designation[0].value = "Support for a car under the Social Services Act"
* #Stoette_til_bil_efter_serviceloven ^property[0].code = #pair
* #Stoette_til_bil_efter_serviceloven ^property[0].valueCode = #4436b19b-5ea2-4611-aea1-9bc9bd6b963c
* #116_i_Serviceloven
* #116_i_Serviceloven ^designation[0].language = #en
* #116_i_Serviceloven ^designation[0].value = "Social Services Act § 116"
* #116_i_Serviceloven ^property[0].code = #pair
* #116_i_Serviceloven ^property[0].valueCode = #c0358cd5-9193-40de-b71c-86453d6abda6
* #Boligindretning
* #Boligindretning ^designation[0].language = #en
* #Boligindretning ^designation[0].value = "Home adaptation"
* #Boligindretning ^property[0].code = #pair
* #Boligindretning ^property[0].valueCode = #2e43fc47-573b-498d-adc7-6d9b6edb8f15
