// Generated from input/terminology by `npm run terminology`. Do not edit: change the table.

RuleSet: CareSocialSupplementConcepts
* #95ec4535-8fe8-4296-867c-35de421794cf
* #95ec4535-8fe8-4296-867c-35de421794cf ^designation[0].language = #en
* #95ec4535-8fe8-4296-867c-35de421794cf ^designation[0].value = "evaluation"
* #95ec4535-8fe8-4296-867c-35de421794cf ^property[0].code = #status
* #95ec4535-8fe8-4296-867c-35de421794cf ^property[0].valueCode = #active
* #95ec4535-8fe8-4296-867c-35de421794cf ^property[1].code = #statusBasis
* #95ec4535-8fe8-4296-867c-35de421794cf ^property[1].valueString = "in kl-term 2.3.0"
* #effe55c7-572c-4a99-8fb4-2a9dda2f6572
* #effe55c7-572c-4a99-8fb4-2a9dda2f6572 ^designation[0].language = #en
* #effe55c7-572c-4a99-8fb4-2a9dda2f6572 ^designation[0].value = "FFB assessment of need for support"
* #effe55c7-572c-4a99-8fb4-2a9dda2f6572 ^property[0].code = #status
* #effe55c7-572c-4a99-8fb4-2a9dda2f6572 ^property[0].valueCode = #active
* #effe55c7-572c-4a99-8fb4-2a9dda2f6572 ^property[1].code = #statusBasis
* #effe55c7-572c-4a99-8fb4-2a9dda2f6572 ^property[1].valueString = "in kl-term 2.3.0"
* #053a301d-1bb8-4cc4-b781-87825ecf0ef8
* #053a301d-1bb8-4cc4-b781-87825ecf0ef8 ^designation[0].language = #en
* #053a301d-1bb8-4cc4-b781-87825ecf0ef8 ^designation[0].value = "FFB assessment of the citizen's situation"
* #053a301d-1bb8-4cc4-b781-87825ecf0ef8 ^property[0].code = #status
* #053a301d-1bb8-4cc4-b781-87825ecf0ef8 ^property[0].valueCode = #active
* #053a301d-1bb8-4cc4-b781-87825ecf0ef8 ^property[1].code = #statusBasis
* #053a301d-1bb8-4cc4-b781-87825ecf0ef8 ^property[1].valueString = "in kl-term 2.3.0"
* #3f7a8ca0-afca-4b0d-8773-a99b5f2f8aaf
* #3f7a8ca0-afca-4b0d-8773-a99b5f2f8aaf ^designation[0].language = #en
* #3f7a8ca0-afca-4b0d-8773-a99b5f2f8aaf ^designation[0].value = "VUM the citizen's view of the intervention"
* #3f7a8ca0-afca-4b0d-8773-a99b5f2f8aaf ^property[0].code = #status
* #3f7a8ca0-afca-4b0d-8773-a99b5f2f8aaf ^property[0].valueCode = #active
* #3f7a8ca0-afca-4b0d-8773-a99b5f2f8aaf ^property[1].code = #statusBasis
* #3f7a8ca0-afca-4b0d-8773-a99b5f2f8aaf ^property[1].valueString = "in kl-term 2.3.0"
* #f52887de-023f-4193-b6b0-4b0a37b1cffc
* #f52887de-023f-4193-b6b0-4b0a37b1cffc ^designation[0].language = #en
* #f52887de-023f-4193-b6b0-4b0a37b1cffc ^designation[0].value = "VUM the citizen's resources for the intervention"
* #f52887de-023f-4193-b6b0-4b0a37b1cffc ^property[0].code = #status
* #f52887de-023f-4193-b6b0-4b0a37b1cffc ^property[0].valueCode = #active
* #f52887de-023f-4193-b6b0-4b0a37b1cffc ^property[1].code = #statusBasis
* #f52887de-023f-4193-b6b0-4b0a37b1cffc ^property[1].valueString = "in kl-term 2.3.0"
* #7b41185e-eeb4-437d-8120-5d51bbd27a79
* #7b41185e-eeb4-437d-8120-5d51bbd27a79 ^designation[0].language = #en
* #7b41185e-eeb4-437d-8120-5d51bbd27a79 ^designation[0].value = "Request for an intervention or service"
* #7b41185e-eeb4-437d-8120-5d51bbd27a79 ^property[0].code = #status
* #7b41185e-eeb4-437d-8120-5d51bbd27a79 ^property[0].valueCode = #active
* #7b41185e-eeb4-437d-8120-5d51bbd27a79 ^property[1].code = #statusBasis
* #7b41185e-eeb4-437d-8120-5d51bbd27a79 ^property[1].valueString = "in kl-term 2.3.0"
* #4a297733-4d66-4726-a933-590d55cf91e0
* #4a297733-4d66-4726-a933-590d55cf91e0 ^designation[0].language = #en
* #4a297733-4d66-4726-a933-590d55cf91e0 ^designation[0].value = "Social intervention"
* #4a297733-4d66-4726-a933-590d55cf91e0 ^property[0].code = #status
* #4a297733-4d66-4726-a933-590d55cf91e0 ^property[0].valueCode = #active
* #4a297733-4d66-4726-a933-590d55cf91e0 ^property[1].code = #statusBasis
* #4a297733-4d66-4726-a933-590d55cf91e0 ^property[1].valueString = "in kl-term 2.3.0"
* #ad865929-7363-4b2d-a271-01993181fbaf
* #ad865929-7363-4b2d-a271-01993181fbaf ^designation[0].language = #en
* #ad865929-7363-4b2d-a271-01993181fbaf ^designation[0].value = "Municipal home care"
* #ad865929-7363-4b2d-a271-01993181fbaf ^property[0].code = #status
* #ad865929-7363-4b2d-a271-01993181fbaf ^property[0].valueCode = #active
* #ad865929-7363-4b2d-a271-01993181fbaf ^property[1].code = #statusBasis
* #ad865929-7363-4b2d-a271-01993181fbaf ^property[1].valueString = "in kl-term 2.3.0"
* #490ab7be-ddb1-4a54-baf1-009fe6e8a83b
* #490ab7be-ddb1-4a54-baf1-009fe6e8a83b ^designation[0].language = #en
* #490ab7be-ddb1-4a54-baf1-009fe6e8a83b ^designation[0].value = "Municipal nursing"
* #490ab7be-ddb1-4a54-baf1-009fe6e8a83b ^property[0].code = #status
* #490ab7be-ddb1-4a54-baf1-009fe6e8a83b ^property[0].valueCode = #active
* #490ab7be-ddb1-4a54-baf1-009fe6e8a83b ^property[1].code = #statusBasis
* #490ab7be-ddb1-4a54-baf1-009fe6e8a83b ^property[1].valueString = "in kl-term 2.3.0"
* #a71921ea-fe83-441d-933b-cc21d0b3c8c3
* #a71921ea-fe83-441d-933b-cc21d0b3c8c3 ^designation[0].language = #en
* #a71921ea-fe83-441d-933b-cc21d0b3c8c3 ^designation[0].value = "Municipal health promotion and prevention"
* #a71921ea-fe83-441d-933b-cc21d0b3c8c3 ^property[0].code = #status
* #a71921ea-fe83-441d-933b-cc21d0b3c8c3 ^property[0].valueCode = #active
* #a71921ea-fe83-441d-933b-cc21d0b3c8c3 ^property[1].code = #statusBasis
* #a71921ea-fe83-441d-933b-cc21d0b3c8c3 ^property[1].valueString = "in kl-term 2.3.0"
* #7fc66c15-0cb3-4c89-9e18-f3a01e6a6592
* #7fc66c15-0cb3-4c89-9e18-f3a01e6a6592 ^designation[0].language = #en
* #7fc66c15-0cb3-4c89-9e18-f3a01e6a6592 ^designation[0].value = "Municipal rehabilitation after a hospital stay"
* #7fc66c15-0cb3-4c89-9e18-f3a01e6a6592 ^property[0].code = #status
* #7fc66c15-0cb3-4c89-9e18-f3a01e6a6592 ^property[0].valueCode = #active
* #7fc66c15-0cb3-4c89-9e18-f3a01e6a6592 ^property[1].code = #statusBasis
* #7fc66c15-0cb3-4c89-9e18-f3a01e6a6592 ^property[1].valueString = "in kl-term 2.3.0"
* #d267ac44-8d7f-43e9-8535-ab3da350649f
* #d267ac44-8d7f-43e9-8535-ab3da350649f ^designation[0].language = #en
* #d267ac44-8d7f-43e9-8535-ab3da350649f ^designation[0].value = "Municipal area of assistive devices"
* #d267ac44-8d7f-43e9-8535-ab3da350649f ^property[0].code = #status
* #d267ac44-8d7f-43e9-8535-ab3da350649f ^property[0].valueCode = #active
* #d267ac44-8d7f-43e9-8535-ab3da350649f ^property[1].code = #statusBasis
* #d267ac44-8d7f-43e9-8535-ab3da350649f ^property[1].valueString = "in kl-term 2.3.0"
* #b5731132-f6b9-4a47-995d-681d2b755d4f
* #b5731132-f6b9-4a47-995d-681d2b755d4f ^designation[0].language = #en
* #b5731132-f6b9-4a47-995d-681d2b755d4f ^designation[0].value = "Source"
* #b5731132-f6b9-4a47-995d-681d2b755d4f ^property[0].code = #status
* #b5731132-f6b9-4a47-995d-681d2b755d4f ^property[0].valueCode = #active
* #b5731132-f6b9-4a47-995d-681d2b755d4f ^property[1].code = #statusBasis
* #b5731132-f6b9-4a47-995d-681d2b755d4f ^property[1].valueString = "in kl-term 2.3.0"
* #25b4e705-2e9a-47a2-b11a-c829316b9d3a
* #25b4e705-2e9a-47a2-b11a-c829316b9d3a ^designation[0].language = #en
* #25b4e705-2e9a-47a2-b11a-c829316b9d3a ^designation[0].value = "Citizen"
* #25b4e705-2e9a-47a2-b11a-c829316b9d3a ^property[0].code = #status
* #25b4e705-2e9a-47a2-b11a-c829316b9d3a ^property[0].valueCode = #active
* #25b4e705-2e9a-47a2-b11a-c829316b9d3a ^property[1].code = #statusBasis
* #25b4e705-2e9a-47a2-b11a-c829316b9d3a ^property[1].valueString = "in kl-term 2.3.0"
* #f6ea2920-7dde-491e-a489-6b99a3904069
* #f6ea2920-7dde-491e-a489-6b99a3904069 ^designation[0].language = #en
* #f6ea2920-7dde-491e-a489-6b99a3904069 ^designation[0].value = "Case worker"
* #f6ea2920-7dde-491e-a489-6b99a3904069 ^property[0].code = #status
* #f6ea2920-7dde-491e-a489-6b99a3904069 ^property[0].valueCode = #active
* #f6ea2920-7dde-491e-a489-6b99a3904069 ^property[1].code = #statusBasis
* #f6ea2920-7dde-491e-a489-6b99a3904069 ^property[1].valueString = "in kl-term 2.3.0"
* #166d2437-4e47-4a52-bd94-cdbe91086ca6
* #166d2437-4e47-4a52-bd94-cdbe91086ca6 ^designation[0].language = #en
* #166d2437-4e47-4a52-bd94-cdbe91086ca6 ^designation[0].value = "Relative alone"
* #166d2437-4e47-4a52-bd94-cdbe91086ca6 ^property[0].code = #status
* #166d2437-4e47-4a52-bd94-cdbe91086ca6 ^property[0].valueCode = #active
* #166d2437-4e47-4a52-bd94-cdbe91086ca6 ^property[1].code = #statusBasis
* #166d2437-4e47-4a52-bd94-cdbe91086ca6 ^property[1].valueString = "in kl-term 2.3.0"
* #329774f9-7700-47cf-9c00-63765d9e8078
* #329774f9-7700-47cf-9c00-63765d9e8078 ^designation[0].language = #en
* #329774f9-7700-47cf-9c00-63765d9e8078 ^designation[0].value = "Staff and relative alone"
* #329774f9-7700-47cf-9c00-63765d9e8078 ^property[0].code = #status
* #329774f9-7700-47cf-9c00-63765d9e8078 ^property[0].valueCode = #active
* #329774f9-7700-47cf-9c00-63765d9e8078 ^property[1].code = #statusBasis
* #329774f9-7700-47cf-9c00-63765d9e8078 ^property[1].valueString = "in kl-term 2.3.0"
* #12428e48-7df8-441f-9a89-d92bb7874066
* #12428e48-7df8-441f-9a89-d92bb7874066 ^designation[0].language = #en
* #12428e48-7df8-441f-9a89-d92bb7874066 ^designation[0].value = "Citizen supported by staff"
* #12428e48-7df8-441f-9a89-d92bb7874066 ^property[0].code = #status
* #12428e48-7df8-441f-9a89-d92bb7874066 ^property[0].valueCode = #active
* #12428e48-7df8-441f-9a89-d92bb7874066 ^property[1].code = #statusBasis
* #12428e48-7df8-441f-9a89-d92bb7874066 ^property[1].valueString = "in kl-term 2.3.0"
* #8fe80acb-2c2a-4f10-b2b8-ddb77d2f69dc
* #8fe80acb-2c2a-4f10-b2b8-ddb77d2f69dc ^designation[0].language = #en
* #8fe80acb-2c2a-4f10-b2b8-ddb77d2f69dc ^designation[0].value = "Staff alone"
* #8fe80acb-2c2a-4f10-b2b8-ddb77d2f69dc ^property[0].code = #status
* #8fe80acb-2c2a-4f10-b2b8-ddb77d2f69dc ^property[0].valueCode = #active
* #8fe80acb-2c2a-4f10-b2b8-ddb77d2f69dc ^property[1].code = #statusBasis
* #8fe80acb-2c2a-4f10-b2b8-ddb77d2f69dc ^property[1].valueString = "in kl-term 2.3.0"
* #b66dc78a-a673-43fc-8ac0-1e859ba626e0
* #b66dc78a-a673-43fc-8ac0-1e859ba626e0 ^designation[0].language = #en
* #b66dc78a-a673-43fc-8ac0-1e859ba626e0 ^designation[0].value = "Citizen supported by a relative"
* #b66dc78a-a673-43fc-8ac0-1e859ba626e0 ^property[0].code = #status
* #b66dc78a-a673-43fc-8ac0-1e859ba626e0 ^property[0].valueCode = #active
* #b66dc78a-a673-43fc-8ac0-1e859ba626e0 ^property[1].code = #statusBasis
* #b66dc78a-a673-43fc-8ac0-1e859ba626e0 ^property[1].valueString = "in kl-term 2.3.0"
* #63338442-7b2e-405b-acc0-142361ef19f1
* #63338442-7b2e-405b-acc0-142361ef19f1 ^designation[0].language = #en
* #63338442-7b2e-405b-acc0-142361ef19f1 ^designation[0].value = "Others"
* #63338442-7b2e-405b-acc0-142361ef19f1 ^property[0].code = #status
* #63338442-7b2e-405b-acc0-142361ef19f1 ^property[0].valueCode = #active
* #63338442-7b2e-405b-acc0-142361ef19f1 ^property[1].code = #statusBasis
* #63338442-7b2e-405b-acc0-142361ef19f1 ^property[1].valueString = "in kl-term 2.3.0"
* #f00a6844-1005-401d-965d-1c5859df7beb
* #f00a6844-1005-401d-965d-1c5859df7beb ^designation[0].language = #en
* #f00a6844-1005-401d-965d-1c5859df7beb ^designation[0].value = "Performer"
* #f00a6844-1005-401d-965d-1c5859df7beb ^property[0].code = #status
* #f00a6844-1005-401d-965d-1c5859df7beb ^property[0].valueCode = #active
* #f00a6844-1005-401d-965d-1c5859df7beb ^property[1].code = #statusBasis
* #f00a6844-1005-401d-965d-1c5859df7beb ^property[1].valueString = "in kl-term 2.3.0"
* #25303acd-dcaf-4a8e-a8a3-3961a43858aa
* #25303acd-dcaf-4a8e-a8a3-3961a43858aa ^designation[0].language = #en
* #25303acd-dcaf-4a8e-a8a3-3961a43858aa ^designation[0].value = "contact activity"
* #25303acd-dcaf-4a8e-a8a3-3961a43858aa ^property[0].code = #status
* #25303acd-dcaf-4a8e-a8a3-3961a43858aa ^property[0].valueCode = #active
* #25303acd-dcaf-4a8e-a8a3-3961a43858aa ^property[1].code = #statusBasis
* #25303acd-dcaf-4a8e-a8a3-3961a43858aa ^property[1].valueString = "in kl-term 2.3.0"
* #bb6fc544-7f4f-4b50-8868-1431e0df2381
* #bb6fc544-7f4f-4b50-8868-1431e0df2381 ^designation[0].language = #en
* #bb6fc544-7f4f-4b50-8868-1431e0df2381 ^designation[0].value = "observation"
* #bb6fc544-7f4f-4b50-8868-1431e0df2381 ^property[0].code = #status
* #bb6fc544-7f4f-4b50-8868-1431e0df2381 ^property[0].valueCode = #active
* #bb6fc544-7f4f-4b50-8868-1431e0df2381 ^property[1].code = #statusBasis
* #bb6fc544-7f4f-4b50-8868-1431e0df2381 ^property[1].valueString = "in kl-term 2.3.0"
* #9f03dfbb-7a97-45a5-94db-d4c3501714a9
* #9f03dfbb-7a97-45a5-94db-d4c3501714a9 ^designation[0].language = #en
* #9f03dfbb-7a97-45a5-94db-d4c3501714a9 ^designation[0].value = "follow-up"
* #9f03dfbb-7a97-45a5-94db-d4c3501714a9 ^property[0].code = #status
* #9f03dfbb-7a97-45a5-94db-d4c3501714a9 ^property[0].valueCode = #active
* #9f03dfbb-7a97-45a5-94db-d4c3501714a9 ^property[1].code = #statusBasis
* #9f03dfbb-7a97-45a5-94db-d4c3501714a9 ^property[1].valueString = "in kl-term 2.3.0"
* #829ac647-c7fc-4964-836b-f708d886e0e3
* #829ac647-c7fc-4964-836b-f708d886e0e3 ^designation[0].language = #en
* #829ac647-c7fc-4964-836b-f708d886e0e3 ^designation[0].value = "gathering of information"
* #829ac647-c7fc-4964-836b-f708d886e0e3 ^property[0].code = #status
* #829ac647-c7fc-4964-836b-f708d886e0e3 ^property[0].valueCode = #active
* #829ac647-c7fc-4964-836b-f708d886e0e3 ^property[1].code = #statusBasis
* #829ac647-c7fc-4964-836b-f708d886e0e3 ^property[1].valueString = "in kl-term 2.3.0"
* #15775b0a-7ec6-469e-9d3c-a81fbc9a1b45
* #15775b0a-7ec6-469e-9d3c-a81fbc9a1b45 ^designation[0].language = #en
* #15775b0a-7ec6-469e-9d3c-a81fbc9a1b45 ^designation[0].value = "delivery of an acute intervention"
* #15775b0a-7ec6-469e-9d3c-a81fbc9a1b45 ^property[0].code = #status
* #15775b0a-7ec6-469e-9d3c-a81fbc9a1b45 ^property[0].valueCode = #active
* #15775b0a-7ec6-469e-9d3c-a81fbc9a1b45 ^property[1].code = #statusBasis
* #15775b0a-7ec6-469e-9d3c-a81fbc9a1b45 ^property[1].valueString = "in kl-term 2.3.0"
* #c03b426a-4348-407f-b343-f4baa9759c72
* #c03b426a-4348-407f-b343-f4baa9759c72 ^designation[0].language = #en
* #c03b426a-4348-407f-b343-f4baa9759c72 ^designation[0].value = "delivery of an intervention not granted"
* #c03b426a-4348-407f-b343-f4baa9759c72 ^property[0].code = #status
* #c03b426a-4348-407f-b343-f4baa9759c72 ^property[0].valueCode = #active
* #c03b426a-4348-407f-b343-f4baa9759c72 ^property[1].code = #statusBasis
* #c03b426a-4348-407f-b343-f4baa9759c72 ^property[1].valueString = "in kl-term 2.3.0"
* #784275f1-6822-4a88-b361-d958007d5253
* #784275f1-6822-4a88-b361-d958007d5253 ^designation[0].language = #en
* #784275f1-6822-4a88-b361-d958007d5253 ^designation[0].value = "delivery of a planned intervention"
* #784275f1-6822-4a88-b361-d958007d5253 ^property[0].code = #status
* #784275f1-6822-4a88-b361-d958007d5253 ^property[0].valueCode = #active
* #784275f1-6822-4a88-b361-d958007d5253 ^property[1].code = #statusBasis
* #784275f1-6822-4a88-b361-d958007d5253 ^property[1].valueString = "in kl-term 2.3.0"
* #9269c9a2-8220-447b-a127-811275b41062
* #9269c9a2-8220-447b-a127-811275b41062 ^designation[0].language = #en
* #9269c9a2-8220-447b-a127-811275b41062 ^designation[0].value = "assessment or grant"
* #9269c9a2-8220-447b-a127-811275b41062 ^property[0].code = #status
* #9269c9a2-8220-447b-a127-811275b41062 ^property[0].valueCode = #active
* #9269c9a2-8220-447b-a127-811275b41062 ^property[1].code = #statusBasis
* #9269c9a2-8220-447b-a127-811275b41062 ^property[1].valueString = "in kl-term 2.3.0"
* #3762dd32-4123-43a8-815d-ec40d3697652
* #3762dd32-4123-43a8-815d-ec40d3697652 ^designation[0].language = #en
* #3762dd32-4123-43a8-815d-ec40d3697652 ^designation[0].value = "consent to the contact"
* #3762dd32-4123-43a8-815d-ec40d3697652 ^property[0].code = #status
* #3762dd32-4123-43a8-815d-ec40d3697652 ^property[0].valueCode = #active
* #3762dd32-4123-43a8-815d-ec40d3697652 ^property[1].code = #statusBasis
* #3762dd32-4123-43a8-815d-ec40d3697652 ^property[1].valueString = "in kl-term 2.3.0"
* #54aeeba6-6aa2-4165-a5a8-bbd6f2f3b1eb
* #54aeeba6-6aa2-4165-a5a8-bbd6f2f3b1eb ^designation[0].language = #en
* #54aeeba6-6aa2-4165-a5a8-bbd6f2f3b1eb ^designation[0].value = "does not consent"
* #54aeeba6-6aa2-4165-a5a8-bbd6f2f3b1eb ^property[0].code = #status
* #54aeeba6-6aa2-4165-a5a8-bbd6f2f3b1eb ^property[0].valueCode = #active
* #54aeeba6-6aa2-4165-a5a8-bbd6f2f3b1eb ^property[1].code = #statusBasis
* #54aeeba6-6aa2-4165-a5a8-bbd6f2f3b1eb ^property[1].valueString = "in kl-term 2.3.0"
* #e67035da-9179-466b-99ad-ea86835d38c9
* #e67035da-9179-466b-99ad-ea86835d38c9 ^designation[0].language = #en
* #e67035da-9179-466b-99ad-ea86835d38c9 ^designation[0].value = "consents"
* #e67035da-9179-466b-99ad-ea86835d38c9 ^property[0].code = #status
* #e67035da-9179-466b-99ad-ea86835d38c9 ^property[0].valueCode = #active
* #e67035da-9179-466b-99ad-ea86835d38c9 ^property[1].code = #statusBasis
* #e67035da-9179-466b-99ad-ea86835d38c9 ^property[1].valueString = "in kl-term 2.3.0"
* #253bbdc0-c4ca-4e77-9d3e-3a9e51281636
* #253bbdc0-c4ca-4e77-9d3e-3a9e51281636 ^designation[0].language = #en
* #253bbdc0-c4ca-4e77-9d3e-3a9e51281636 ^designation[0].value = "Goal or purpose"
* #253bbdc0-c4ca-4e77-9d3e-3a9e51281636 ^property[0].code = #status
* #253bbdc0-c4ca-4e77-9d3e-3a9e51281636 ^property[0].valueCode = #active
* #253bbdc0-c4ca-4e77-9d3e-3a9e51281636 ^property[1].code = #statusBasis
* #253bbdc0-c4ca-4e77-9d3e-3a9e51281636 ^property[1].valueString = "in kl-term 2.3.0"
* #416fe27d-3ccf-4390-8742-8b52a9d8dc78
* #416fe27d-3ccf-4390-8742-8b52a9d8dc78 ^designation[0].language = #en
* #416fe27d-3ccf-4390-8742-8b52a9d8dc78 ^designation[0].value = "FFB the citizen's goals and wishes"
* #416fe27d-3ccf-4390-8742-8b52a9d8dc78 ^property[0].code = #status
* #416fe27d-3ccf-4390-8742-8b52a9d8dc78 ^property[0].valueCode = #active
* #416fe27d-3ccf-4390-8742-8b52a9d8dc78 ^property[1].code = #statusBasis
* #416fe27d-3ccf-4390-8742-8b52a9d8dc78 ^property[1].valueString = "in kl-term 2.3.0"
* #6746d4af-145a-4bfd-a672-05c0cf11b53b
* #6746d4af-145a-4bfd-a672-05c0cf11b53b ^designation[0].language = #en
* #6746d4af-145a-4bfd-a672-05c0cf11b53b ^designation[0].value = "FFB partial goal"
* #6746d4af-145a-4bfd-a672-05c0cf11b53b ^property[0].code = #status
* #6746d4af-145a-4bfd-a672-05c0cf11b53b ^property[0].valueCode = #active
* #6746d4af-145a-4bfd-a672-05c0cf11b53b ^property[1].code = #statusBasis
* #6746d4af-145a-4bfd-a672-05c0cf11b53b ^property[1].valueString = "in kl-term 2.3.0"
* #0bb3daef-538d-45dc-b444-abdbcb63f6bc
* #0bb3daef-538d-45dc-b444-abdbcb63f6bc ^designation[0].language = #en
* #0bb3daef-538d-45dc-b444-abdbcb63f6bc ^designation[0].value = "FFB goal of the intervention"
* #0bb3daef-538d-45dc-b444-abdbcb63f6bc ^property[0].code = #status
* #0bb3daef-538d-45dc-b444-abdbcb63f6bc ^property[0].valueCode = #active
* #0bb3daef-538d-45dc-b444-abdbcb63f6bc ^property[1].code = #statusBasis
* #0bb3daef-538d-45dc-b444-abdbcb63f6bc ^property[1].valueString = "in kl-term 2.3.0"
* #ca552020-6ed1-4cdc-b0d4-32697f1f27ad
* #ca552020-6ed1-4cdc-b0d4-32697f1f27ad ^designation[0].language = #en
* #ca552020-6ed1-4cdc-b0d4-32697f1f27ad ^designation[0].value = "FSIII goal for a condition"
* #ca552020-6ed1-4cdc-b0d4-32697f1f27ad ^property[0].code = #status
* #ca552020-6ed1-4cdc-b0d4-32697f1f27ad ^property[0].valueCode = #active
* #ca552020-6ed1-4cdc-b0d4-32697f1f27ad ^property[1].code = #statusBasis
* #ca552020-6ed1-4cdc-b0d4-32697f1f27ad ^property[1].valueString = "in kl-term 2.3.0"
* #424827b1-23aa-4848-962b-56ee47def560
* #424827b1-23aa-4848-962b-56ee47def560 ^designation[0].language = #en
* #424827b1-23aa-4848-962b-56ee47def560 ^designation[0].value = "Purpose of the intervention"
* #424827b1-23aa-4848-962b-56ee47def560 ^property[0].code = #status
* #424827b1-23aa-4848-962b-56ee47def560 ^property[0].valueCode = #active
* #424827b1-23aa-4848-962b-56ee47def560 ^property[1].code = #statusBasis
* #424827b1-23aa-4848-962b-56ee47def560 ^property[1].valueString = "in kl-term 2.3.0"
* #ffb9886b-d04e-46b1-9165-a400f91f822b
* #ffb9886b-d04e-46b1-9165-a400f91f822b ^designation[0].language = #en
* #ffb9886b-d04e-46b1-9165-a400f91f822b ^designation[0].value = "The citizen's wishes and goals"
* #ffb9886b-d04e-46b1-9165-a400f91f822b ^property[0].code = #status
* #ffb9886b-d04e-46b1-9165-a400f91f822b ^property[0].valueCode = #active
* #ffb9886b-d04e-46b1-9165-a400f91f822b ^property[1].code = #statusBasis
* #ffb9886b-d04e-46b1-9165-a400f91f822b ^property[1].valueString = "in kl-term 2.3.0"
* #940f37e6-8a3d-483b-adac-be8af3268a5b
* #940f37e6-8a3d-483b-adac-be8af3268a5b ^designation[0].language = #en
* #940f37e6-8a3d-483b-adac-be8af3268a5b ^designation[0].value = "information gathering"
* #940f37e6-8a3d-483b-adac-be8af3268a5b ^property[0].code = #status
* #940f37e6-8a3d-483b-adac-be8af3268a5b ^property[0].valueCode = #active
* #940f37e6-8a3d-483b-adac-be8af3268a5b ^property[1].code = #statusBasis
* #940f37e6-8a3d-483b-adac-be8af3268a5b ^property[1].valueString = "in kl-term 2.3.0"
* #95e787e0-5490-437d-ae4c-f3736644242f
* #95e787e0-5490-437d-ae4c-f3736644242f ^designation[0].language = #en
* #95e787e0-5490-437d-ae4c-f3736644242f ^designation[0].value = "clarifying interview § 119, FSIII"
* #95e787e0-5490-437d-ae4c-f3736644242f ^property[0].code = #status
* #95e787e0-5490-437d-ae4c-f3736644242f ^property[0].valueCode = #active
* #95e787e0-5490-437d-ae4c-f3736644242f ^property[1].code = #statusBasis
* #95e787e0-5490-437d-ae4c-f3736644242f ^property[1].valueString = "in kl-term 2.3.0"
* #e5a73b0e-a5d2-430e-931f-6156306ab00f
* #e5a73b0e-a5d2-430e-931f-6156306ab00f ^designation[0].language = #en
* #e5a73b0e-a5d2-430e-931f-6156306ab00f ^designation[0].value = "assessment of functioning in home care, FSIII"
* #e5a73b0e-a5d2-430e-931f-6156306ab00f ^property[0].code = #status
* #e5a73b0e-a5d2-430e-931f-6156306ab00f ^property[0].valueCode = #active
* #e5a73b0e-a5d2-430e-931f-6156306ab00f ^property[1].code = #statusBasis
* #e5a73b0e-a5d2-430e-931f-6156306ab00f ^property[1].valueString = "in kl-term 2.3.0"
* #f8ebd11a-04f3-4aa0-9786-406e8896c84d
* #f8ebd11a-04f3-4aa0-9786-406e8896c84d ^designation[0].language = #en
* #f8ebd11a-04f3-4aa0-9786-406e8896c84d ^designation[0].value = "social assessment, VUM/FFB"
* #f8ebd11a-04f3-4aa0-9786-406e8896c84d ^property[0].code = #status
* #f8ebd11a-04f3-4aa0-9786-406e8896c84d ^property[0].valueCode = #active
* #f8ebd11a-04f3-4aa0-9786-406e8896c84d ^property[1].code = #statusBasis
* #f8ebd11a-04f3-4aa0-9786-406e8896c84d ^property[1].valueString = "in kl-term 2.3.0"
* #47fd1468-89da-4803-9d7a-ecc039a30d92
* #47fd1468-89da-4803-9d7a-ecc039a30d92 ^designation[0].language = #en
* #47fd1468-89da-4803-9d7a-ecc039a30d92 ^designation[0].value = "nursing assessment, FSIII"
* #47fd1468-89da-4803-9d7a-ecc039a30d92 ^property[0].code = #status
* #47fd1468-89da-4803-9d7a-ecc039a30d92 ^property[0].valueCode = #active
* #47fd1468-89da-4803-9d7a-ecc039a30d92 ^property[1].code = #statusBasis
* #47fd1468-89da-4803-9d7a-ecc039a30d92 ^property[1].valueString = "in kl-term 2.3.0"
* #0f0f223c-abe3-4720-aab8-c257679a0a4e
* #0f0f223c-abe3-4720-aab8-c257679a0a4e ^designation[0].language = #en
* #0f0f223c-abe3-4720-aab8-c257679a0a4e ^designation[0].value = "therapist's assessment, FSIII"
* #0f0f223c-abe3-4720-aab8-c257679a0a4e ^property[0].code = #status
* #0f0f223c-abe3-4720-aab8-c257679a0a4e ^property[0].valueCode = #active
* #0f0f223c-abe3-4720-aab8-c257679a0a4e ^property[1].code = #statusBasis
* #0f0f223c-abe3-4720-aab8-c257679a0a4e ^property[1].valueString = "in kl-term 2.3.0"
* #10deb210-e7e1-4d56-9531-b9ff2102126e
* #10deb210-e7e1-4d56-9531-b9ff2102126e ^designation[0].language = #en
* #10deb210-e7e1-4d56-9531-b9ff2102126e ^designation[0].value = "Planned course of interventions"
* #10deb210-e7e1-4d56-9531-b9ff2102126e ^property[0].code = #status
* #10deb210-e7e1-4d56-9531-b9ff2102126e ^property[0].valueCode = #active
* #10deb210-e7e1-4d56-9531-b9ff2102126e ^property[1].code = #statusBasis
* #10deb210-e7e1-4d56-9531-b9ff2102126e ^property[1].valueString = "in kl-term 2.3.0"
* #e459386d-1474-4c31-89c5-c8bc7a25e3d4
* #e459386d-1474-4c31-89c5-c8bc7a25e3d4 ^designation[0].language = #en
* #e459386d-1474-4c31-89c5-c8bc7a25e3d4 ^designation[0].value = "Social intervention"
* #e459386d-1474-4c31-89c5-c8bc7a25e3d4 ^property[0].code = #status
* #e459386d-1474-4c31-89c5-c8bc7a25e3d4 ^property[0].valueCode = #active
* #e459386d-1474-4c31-89c5-c8bc7a25e3d4 ^property[1].code = #statusBasis
* #e459386d-1474-4c31-89c5-c8bc7a25e3d4 ^property[1].valueString = "in kl-term 2.3.0"
* #01302bcb-c7f3-42c4-8ded-68e33da064eb
* #01302bcb-c7f3-42c4-8ded-68e33da064eb ^designation[0].language = #en
* #01302bcb-c7f3-42c4-8ded-68e33da064eb ^designation[0].value = "Easily accessible services for children and young people in mental distress"
* #01302bcb-c7f3-42c4-8ded-68e33da064eb ^property[0].code = #status
* #01302bcb-c7f3-42c4-8ded-68e33da064eb ^property[0].valueCode = #active
* #01302bcb-c7f3-42c4-8ded-68e33da064eb ^property[1].code = #statusBasis
* #01302bcb-c7f3-42c4-8ded-68e33da064eb ^property[1].valueString = "in kl-term 2.3.0"
* #4fd6c23a-6ff3-4251-ac37-3ca095027b5b
* #4fd6c23a-6ff3-4251-ac37-3ca095027b5b ^designation[0].language = #en
* #4fd6c23a-6ff3-4251-ac37-3ca095027b5b ^designation[0].value = "Municipal health promotion and prevention"
* #4fd6c23a-6ff3-4251-ac37-3ca095027b5b ^property[0].code = #status
* #4fd6c23a-6ff3-4251-ac37-3ca095027b5b ^property[0].valueCode = #active
* #4fd6c23a-6ff3-4251-ac37-3ca095027b5b ^property[1].code = #statusBasis
* #4fd6c23a-6ff3-4251-ac37-3ca095027b5b ^property[1].valueString = "in kl-term 2.3.0"
* #9791e55a-656f-47eb-8fd5-c4a06b0a4662
* #9791e55a-656f-47eb-8fd5-c4a06b0a4662 ^designation[0].language = #en
* #9791e55a-656f-47eb-8fd5-c4a06b0a4662 ^designation[0].value = "Follow-up course under § 119"
* #9791e55a-656f-47eb-8fd5-c4a06b0a4662 ^property[0].code = #status
* #9791e55a-656f-47eb-8fd5-c4a06b0a4662 ^property[0].valueCode = #active
* #9791e55a-656f-47eb-8fd5-c4a06b0a4662 ^property[1].code = #statusBasis
* #9791e55a-656f-47eb-8fd5-c4a06b0a4662 ^property[1].valueString = "in kl-term 2.3.0"
* #5c160c02-e858-4c1f-925a-71ed64844749
* #5c160c02-e858-4c1f-925a-71ed64844749 ^designation[0].language = #en
* #5c160c02-e858-4c1f-925a-71ed64844749 ^designation[0].value = "Intervention course under § 119"
* #5c160c02-e858-4c1f-925a-71ed64844749 ^property[0].code = #status
* #5c160c02-e858-4c1f-925a-71ed64844749 ^property[0].valueCode = #active
* #5c160c02-e858-4c1f-925a-71ed64844749 ^property[1].code = #statusBasis
* #5c160c02-e858-4c1f-925a-71ed64844749 ^property[1].valueString = "in kl-term 2.3.0"
* #ddd2f670-5ec7-4f9c-9a2c-aee25cb133bf
* #ddd2f670-5ec7-4f9c-9a2c-aee25cb133bf ^designation[0].language = #en
* #ddd2f670-5ec7-4f9c-9a2c-aee25cb133bf ^designation[0].value = "Municipal rehabilitation after a hospital stay"
* #ddd2f670-5ec7-4f9c-9a2c-aee25cb133bf ^property[0].code = #status
* #ddd2f670-5ec7-4f9c-9a2c-aee25cb133bf ^property[0].valueCode = #active
* #ddd2f670-5ec7-4f9c-9a2c-aee25cb133bf ^property[1].code = #statusBasis
* #ddd2f670-5ec7-4f9c-9a2c-aee25cb133bf ^property[1].valueString = "in kl-term 2.3.0"
* #4863001e-14c7-4be8-a2da-e4f21a4b6ac4
* #4863001e-14c7-4be8-a2da-e4f21a4b6ac4 ^designation[0].language = #en
* #4863001e-14c7-4be8-a2da-e4f21a4b6ac4 ^designation[0].value = "Follow-up course under § 140"
* #4863001e-14c7-4be8-a2da-e4f21a4b6ac4 ^property[0].code = #status
* #4863001e-14c7-4be8-a2da-e4f21a4b6ac4 ^property[0].valueCode = #active
* #4863001e-14c7-4be8-a2da-e4f21a4b6ac4 ^property[1].code = #statusBasis
* #4863001e-14c7-4be8-a2da-e4f21a4b6ac4 ^property[1].valueString = "in kl-term 2.3.0"
* #f15b2663-94d9-4d0c-a5de-d8bd8e1e4ebb
* #f15b2663-94d9-4d0c-a5de-d8bd8e1e4ebb ^designation[0].language = #en
* #f15b2663-94d9-4d0c-a5de-d8bd8e1e4ebb ^designation[0].value = "Intervention course under § 140"
* #f15b2663-94d9-4d0c-a5de-d8bd8e1e4ebb ^property[0].code = #status
* #f15b2663-94d9-4d0c-a5de-d8bd8e1e4ebb ^property[0].valueCode = #active
* #f15b2663-94d9-4d0c-a5de-d8bd8e1e4ebb ^property[1].code = #statusBasis
* #f15b2663-94d9-4d0c-a5de-d8bd8e1e4ebb ^property[1].valueString = "in kl-term 2.3.0"
* #bf469e95-f9e3-45c7-bf15-ab7e8a85236f
* #bf469e95-f9e3-45c7-bf15-ab7e8a85236f ^designation[0].language = #en
* #bf469e95-f9e3-45c7-bf15-ab7e8a85236f ^designation[0].value = "Class of contact"
* #bf469e95-f9e3-45c7-bf15-ab7e8a85236f ^property[0].code = #status
* #bf469e95-f9e3-45c7-bf15-ab7e8a85236f ^property[0].valueCode = #active
* #bf469e95-f9e3-45c7-bf15-ab7e8a85236f ^property[1].code = #statusBasis
* #bf469e95-f9e3-45c7-bf15-ab7e8a85236f ^property[1].valueString = "in kl-term 2.3.0"
* #124be95d-6924-4609-9d2a-e7c73ae3ab3d
* #124be95d-6924-4609-9d2a-e7c73ae3ab3d ^designation[0].language = #en
* #124be95d-6924-4609-9d2a-e7c73ae3ab3d ^designation[0].value = "Video visit"
* #124be95d-6924-4609-9d2a-e7c73ae3ab3d ^property[0].code = #status
* #124be95d-6924-4609-9d2a-e7c73ae3ab3d ^property[0].valueCode = #active
* #124be95d-6924-4609-9d2a-e7c73ae3ab3d ^property[1].code = #statusBasis
* #124be95d-6924-4609-9d2a-e7c73ae3ab3d ^property[1].valueString = "in kl-term 2.3.0"
* #1b55a4b0-1156-4f58-b2df-b5c6014d9048
* #1b55a4b0-1156-4f58-b2df-b5c6014d9048 ^designation[0].language = #en
* #1b55a4b0-1156-4f58-b2df-b5c6014d9048 ^designation[0].value = "By telephone"
* #1b55a4b0-1156-4f58-b2df-b5c6014d9048 ^property[0].code = #status
* #1b55a4b0-1156-4f58-b2df-b5c6014d9048 ^property[0].valueCode = #active
* #1b55a4b0-1156-4f58-b2df-b5c6014d9048 ^property[1].code = #statusBasis
* #1b55a4b0-1156-4f58-b2df-b5c6014d9048 ^property[1].valueString = "in kl-term 2.3.0"
* #11266a8f-5795-42ab-88ec-4fe5c6c28e80
* #11266a8f-5795-42ab-88ec-4fe5c6c28e80 ^designation[0].language = #en
* #11266a8f-5795-42ab-88ec-4fe5c6c28e80 ^designation[0].value = "Focus of the goal"
* #11266a8f-5795-42ab-88ec-4fe5c6c28e80 ^property[0].code = #status
* #11266a8f-5795-42ab-88ec-4fe5c6c28e80 ^property[0].valueCode = #active
* #11266a8f-5795-42ab-88ec-4fe5c6c28e80 ^property[1].code = #statusBasis
* #11266a8f-5795-42ab-88ec-4fe5c6c28e80 ^property[1].valueString = "in kl-term 2.3.0"
* #66959f77-6e2a-4574-8423-3ff097f8b9fa
* #66959f77-6e2a-4574-8423-3ff097f8b9fa ^designation[0].language = #en
* #66959f77-6e2a-4574-8423-3ff097f8b9fa ^designation[0].value = "level of functioning"
* #66959f77-6e2a-4574-8423-3ff097f8b9fa ^property[0].code = #status
* #66959f77-6e2a-4574-8423-3ff097f8b9fa ^property[0].valueCode = #active
* #66959f77-6e2a-4574-8423-3ff097f8b9fa ^property[1].code = #statusBasis
* #66959f77-6e2a-4574-8423-3ff097f8b9fa ^property[1].valueString = "in kl-term 2.3.0"
* #90c48f03-f194-4b2f-ad7d-6cba1069ae48
* #90c48f03-f194-4b2f-ad7d-6cba1069ae48 ^designation[0].language = #en
* #90c48f03-f194-4b2f-ad7d-6cba1069ae48 ^designation[0].value = "type of goal"
* #90c48f03-f194-4b2f-ad7d-6cba1069ae48 ^property[0].code = #status
* #90c48f03-f194-4b2f-ad7d-6cba1069ae48 ^property[0].valueCode = #active
* #90c48f03-f194-4b2f-ad7d-6cba1069ae48 ^property[1].code = #statusBasis
* #90c48f03-f194-4b2f-ad7d-6cba1069ae48 ^property[1].valueString = "in kl-term 2.3.0"
* #6b29554d-0261-4ec4-bb16-022d81c7dfb7
* #6b29554d-0261-4ec4-bb16-022d81c7dfb7 ^designation[0].language = #en
* #6b29554d-0261-4ec4-bb16-022d81c7dfb7 ^designation[0].value = "Type of rehabilitation plan"
* #6b29554d-0261-4ec4-bb16-022d81c7dfb7 ^property[0].code = #status
* #6b29554d-0261-4ec4-bb16-022d81c7dfb7 ^property[0].valueCode = #active
* #6b29554d-0261-4ec4-bb16-022d81c7dfb7 ^property[1].code = #statusBasis
* #6b29554d-0261-4ec4-bb16-022d81c7dfb7 ^property[1].valueString = "in kl-term 2.3.0"
* #0c8e2bfc-1350-45d1-90da-c07e2645d073
* #0c8e2bfc-1350-45d1-90da-c07e2645d073 ^designation[0].language = #en
* #0c8e2bfc-1350-45d1-90da-c07e2645d073 ^designation[0].value = "Specialised"
* #0c8e2bfc-1350-45d1-90da-c07e2645d073 ^property[0].code = #status
* #0c8e2bfc-1350-45d1-90da-c07e2645d073 ^property[0].valueCode = #active
* #0c8e2bfc-1350-45d1-90da-c07e2645d073 ^property[1].code = #statusBasis
* #0c8e2bfc-1350-45d1-90da-c07e2645d073 ^property[1].valueString = "in kl-term 2.3.0"
* #8b962281-2ab6-4b10-9c91-4bac592d6d49
* #8b962281-2ab6-4b10-9c91-4bac592d6d49 ^designation[0].language = #en
* #8b962281-2ab6-4b10-9c91-4bac592d6d49 ^designation[0].value = "Basic"
* #8b962281-2ab6-4b10-9c91-4bac592d6d49 ^property[0].code = #status
* #8b962281-2ab6-4b10-9c91-4bac592d6d49 ^property[0].valueCode = #active
* #8b962281-2ab6-4b10-9c91-4bac592d6d49 ^property[1].code = #statusBasis
* #8b962281-2ab6-4b10-9c91-4bac592d6d49 ^property[1].valueString = "in kl-term 2.3.0"
* #ffd81f78-352e-4589-a195-5350dd1df2a4
* #ffd81f78-352e-4589-a195-5350dd1df2a4 ^designation[0].language = #en
* #ffd81f78-352e-4589-a195-5350dd1df2a4 ^designation[0].value = "General"
* #ffd81f78-352e-4589-a195-5350dd1df2a4 ^property[0].code = #status
* #ffd81f78-352e-4589-a195-5350dd1df2a4 ^property[0].valueCode = #active
* #ffd81f78-352e-4589-a195-5350dd1df2a4 ^property[1].code = #statusBasis
* #ffd81f78-352e-4589-a195-5350dd1df2a4 ^property[1].valueString = "in kl-term 2.3.0"
* #b679c454-2da2-46dd-9425-0e52d4aa2bf3
* #b679c454-2da2-46dd-9425-0e52d4aa2bf3 ^designation[0].language = #en
* #b679c454-2da2-46dd-9425-0e52d4aa2bf3 ^designation[0].value = "Advanced"
* #b679c454-2da2-46dd-9425-0e52d4aa2bf3 ^property[0].code = #status
* #b679c454-2da2-46dd-9425-0e52d4aa2bf3 ^property[0].valueCode = #active
* #b679c454-2da2-46dd-9425-0e52d4aa2bf3 ^property[1].code = #statusBasis
* #b679c454-2da2-46dd-9425-0e52d4aa2bf3 ^property[1].valueString = "in kl-term 2.3.0"
* #83c89857-8fb8-4163-97b1-eb1a56345c29
* #83c89857-8fb8-4163-97b1-eb1a56345c29 ^designation[0].language = #en
* #83c89857-8fb8-4163-97b1-eb1a56345c29 ^designation[0].value = "Comprehensive rehabilitation"
* #83c89857-8fb8-4163-97b1-eb1a56345c29 ^property[0].code = #status
* #83c89857-8fb8-4163-97b1-eb1a56345c29 ^property[0].valueCode = #active
* #83c89857-8fb8-4163-97b1-eb1a56345c29 ^property[1].code = #statusBasis
* #83c89857-8fb8-4163-97b1-eb1a56345c29 ^property[1].valueString = "in kl-term 2.3.0"
* #3f79cee2-b148-4f2c-9cbd-387820e74685
* #3f79cee2-b148-4f2c-9cbd-387820e74685 ^designation[0].language = #en
* #3f79cee2-b148-4f2c-9cbd-387820e74685 ^designation[0].value = "Type of delivery"
* #3f79cee2-b148-4f2c-9cbd-387820e74685 ^property[0].code = #status
* #3f79cee2-b148-4f2c-9cbd-387820e74685 ^property[0].valueCode = #active
* #3f79cee2-b148-4f2c-9cbd-387820e74685 ^property[1].code = #statusBasis
* #3f79cee2-b148-4f2c-9cbd-387820e74685 ^property[1].valueString = "in kl-term 2.3.0"
* #2865f123-15a7-4a36-a514-32ea37c400ca
* #2865f123-15a7-4a36-a514-32ea37c400ca ^designation[0].language = #en
* #2865f123-15a7-4a36-a514-32ea37c400ca ^designation[0].value = "Delivered to a group"
* #2865f123-15a7-4a36-a514-32ea37c400ca ^property[0].code = #status
* #2865f123-15a7-4a36-a514-32ea37c400ca ^property[0].valueCode = #active
* #2865f123-15a7-4a36-a514-32ea37c400ca ^property[1].code = #statusBasis
* #2865f123-15a7-4a36-a514-32ea37c400ca ^property[1].valueString = "in kl-term 2.3.0"
* #8d12d74c-17da-47a7-a4fe-e69dbaec0a8c
* #8d12d74c-17da-47a7-a4fe-e69dbaec0a8c ^designation[0].language = #en
* #8d12d74c-17da-47a7-a4fe-e69dbaec0a8c ^designation[0].value = "Delivered to one citizen"
* #8d12d74c-17da-47a7-a4fe-e69dbaec0a8c ^property[0].code = #status
* #8d12d74c-17da-47a7-a4fe-e69dbaec0a8c ^property[0].valueCode = #active
* #8d12d74c-17da-47a7-a4fe-e69dbaec0a8c ^property[1].code = #statusBasis
* #8d12d74c-17da-47a7-a4fe-e69dbaec0a8c ^property[1].valueString = "in kl-term 2.3.0"
* #34cdd6ab-3da9-49e8-84dc-1cbf683d4fcf
* #34cdd6ab-3da9-49e8-84dc-1cbf683d4fcf ^designation[0].language = #en
* #34cdd6ab-3da9-49e8-84dc-1cbf683d4fcf ^designation[0].value = "Delivered by a robot"
* #34cdd6ab-3da9-49e8-84dc-1cbf683d4fcf ^property[0].code = #status
* #34cdd6ab-3da9-49e8-84dc-1cbf683d4fcf ^property[0].valueCode = #active
* #34cdd6ab-3da9-49e8-84dc-1cbf683d4fcf ^property[1].code = #statusBasis
* #34cdd6ab-3da9-49e8-84dc-1cbf683d4fcf ^property[1].valueString = "in kl-term 2.3.0"
* #284857a4-5e91-499a-a001-64d7f0b7038a
* #284857a4-5e91-499a-a001-64d7f0b7038a ^designation[0].language = #en
* #284857a4-5e91-499a-a001-64d7f0b7038a ^designation[0].value = "Delivered digitally"
* #284857a4-5e91-499a-a001-64d7f0b7038a ^property[0].code = #status
* #284857a4-5e91-499a-a001-64d7f0b7038a ^property[0].valueCode = #active
* #284857a4-5e91-499a-a001-64d7f0b7038a ^property[1].code = #statusBasis
* #284857a4-5e91-499a-a001-64d7f0b7038a ^property[1].valueString = "in kl-term 2.3.0"
* #bb233864-6d4c-4ab4-a4a3-567e61b3dfb0
* #bb233864-6d4c-4ab4-a4a3-567e61b3dfb0 ^designation[0].language = #en
* #bb233864-6d4c-4ab4-a4a3-567e61b3dfb0 ^designation[0].value = "Reason for missing activity"
* #bb233864-6d4c-4ab4-a4a3-567e61b3dfb0 ^property[0].code = #status
* #bb233864-6d4c-4ab4-a4a3-567e61b3dfb0 ^property[0].valueCode = #active
* #bb233864-6d4c-4ab4-a4a3-567e61b3dfb0 ^property[1].code = #statusBasis
* #bb233864-6d4c-4ab4-a4a3-567e61b3dfb0 ^property[1].valueString = "in kl-term 2.3.0"
* #a8632e22-bf0c-4f5a-92a7-70977ba104d5
* #a8632e22-bf0c-4f5a-92a7-70977ba104d5 ^designation[0].language = #en
* #a8632e22-bf0c-4f5a-92a7-70977ba104d5 ^designation[0].value = "Postponed"
* #a8632e22-bf0c-4f5a-92a7-70977ba104d5 ^property[0].code = #status
* #a8632e22-bf0c-4f5a-92a7-70977ba104d5 ^property[0].valueCode = #active
* #a8632e22-bf0c-4f5a-92a7-70977ba104d5 ^property[1].code = #statusBasis
* #a8632e22-bf0c-4f5a-92a7-70977ba104d5 ^property[1].valueString = "in kl-term 2.3.0"
* #f64b8f5e-8ced-4a8b-ab73-8994fb524915
* #f64b8f5e-8ced-4a8b-ab73-8994fb524915 ^designation[0].language = #en
* #f64b8f5e-8ced-4a8b-ab73-8994fb524915 ^designation[0].value = "Another municipality"
* #f64b8f5e-8ced-4a8b-ab73-8994fb524915 ^designation[1].language = #da
* #f64b8f5e-8ced-4a8b-ab73-8994fb524915 ^designation[1].use = $sct#900000000000013009 "Synonym"
* #f64b8f5e-8ced-4a8b-ab73-8994fb524915 ^designation[1].value = "Anden kommune"
* #f64b8f5e-8ced-4a8b-ab73-8994fb524915 ^property[0].code = #status
* #f64b8f5e-8ced-4a8b-ab73-8994fb524915 ^property[0].valueCode = #active
* #f64b8f5e-8ced-4a8b-ab73-8994fb524915 ^property[1].code = #statusBasis
* #f64b8f5e-8ced-4a8b-ab73-8994fb524915 ^property[1].valueString = "in kl-term 2.3.0"
* #3796fa11-305f-47d6-b164-45b05489afb2
* #3796fa11-305f-47d6-b164-45b05489afb2 ^designation[0].language = #en
* #3796fa11-305f-47d6-b164-45b05489afb2 ^designation[0].value = "Free choice"
* #3796fa11-305f-47d6-b164-45b05489afb2 ^property[0].code = #status
* #3796fa11-305f-47d6-b164-45b05489afb2 ^property[0].valueCode = #active
* #3796fa11-305f-47d6-b164-45b05489afb2 ^property[1].code = #statusBasis
* #3796fa11-305f-47d6-b164-45b05489afb2 ^property[1].valueString = "in kl-term 2.3.0"
* #8ac7be88-5d16-4dbd-a61a-ab02673f4b34
* #8ac7be88-5d16-4dbd-a61a-ab02673f4b34 ^designation[0].language = #en
* #8ac7be88-5d16-4dbd-a61a-ab02673f4b34 ^designation[0].value = "Error"
* #8ac7be88-5d16-4dbd-a61a-ab02673f4b34 ^property[0].code = #status
* #8ac7be88-5d16-4dbd-a61a-ab02673f4b34 ^property[0].valueCode = #active
* #8ac7be88-5d16-4dbd-a61a-ab02673f4b34 ^property[1].code = #statusBasis
* #8ac7be88-5d16-4dbd-a61a-ab02673f4b34 ^property[1].valueString = "in kl-term 2.3.0"
* #46a6bc1f-bfe8-4390-a71f-44ad4a384b9d
* #46a6bc1f-bfe8-4390-a71f-44ad4a384b9d ^designation[0].language = #en
* #46a6bc1f-bfe8-4390-a71f-44ad4a384b9d ^designation[0].value = "Free choice declined"
* #46a6bc1f-bfe8-4390-a71f-44ad4a384b9d ^property[0].code = #status
* #46a6bc1f-bfe8-4390-a71f-44ad4a384b9d ^property[0].valueCode = #active
* #46a6bc1f-bfe8-4390-a71f-44ad4a384b9d ^property[1].code = #statusBasis
* #46a6bc1f-bfe8-4390-a71f-44ad4a384b9d ^property[1].valueString = "in kl-term 2.3.0"
* #2c059407-fed5-4852-92d8-6bb5ad63d7bb
* #2c059407-fed5-4852-92d8-6bb5ad63d7bb ^designation[0].language = #en
* #2c059407-fed5-4852-92d8-6bb5ad63d7bb ^designation[0].value = "Reason for ending the intervention"
* #2c059407-fed5-4852-92d8-6bb5ad63d7bb ^property[0].code = #status
* #2c059407-fed5-4852-92d8-6bb5ad63d7bb ^property[0].valueCode = #active
* #2c059407-fed5-4852-92d8-6bb5ad63d7bb ^property[1].code = #statusBasis
* #2c059407-fed5-4852-92d8-6bb5ad63d7bb ^property[1].valueString = "in kl-term 2.3.0"
* #82e99421-31da-4915-96ed-168ccfa1d20c
* #82e99421-31da-4915-96ed-168ccfa1d20c ^designation[0].language = #en
* #82e99421-31da-4915-96ed-168ccfa1d20c ^designation[0].value = "An event ends it"
* #82e99421-31da-4915-96ed-168ccfa1d20c ^property[0].code = #status
* #82e99421-31da-4915-96ed-168ccfa1d20c ^property[0].valueCode = #active
* #82e99421-31da-4915-96ed-168ccfa1d20c ^property[1].code = #statusBasis
* #82e99421-31da-4915-96ed-168ccfa1d20c ^property[1].valueString = "in kl-term 2.3.0"
* #4bbf6d6a-a1c6-41c2-b8c1-7352b7378adf
* #4bbf6d6a-a1c6-41c2-b8c1-7352b7378adf ^designation[0].language = #en
* #4bbf6d6a-a1c6-41c2-b8c1-7352b7378adf ^designation[0].value = "No further need (assessed by the citizen)"
* #4bbf6d6a-a1c6-41c2-b8c1-7352b7378adf ^property[0].code = #status
* #4bbf6d6a-a1c6-41c2-b8c1-7352b7378adf ^property[0].valueCode = #active
* #4bbf6d6a-a1c6-41c2-b8c1-7352b7378adf ^property[1].code = #statusBasis
* #4bbf6d6a-a1c6-41c2-b8c1-7352b7378adf ^property[1].valueString = "in kl-term 2.3.0"
* #a63b6aa6-7d56-4e67-a5b3-d73f6d262af5
* #a63b6aa6-7d56-4e67-a5b3-d73f6d262af5 ^designation[0].language = #en
* #a63b6aa6-7d56-4e67-a5b3-d73f6d262af5 ^designation[0].value = "No further need (assessed by a professional)"
* #a63b6aa6-7d56-4e67-a5b3-d73f6d262af5 ^property[0].code = #status
* #a63b6aa6-7d56-4e67-a5b3-d73f6d262af5 ^property[0].valueCode = #active
* #a63b6aa6-7d56-4e67-a5b3-d73f6d262af5 ^property[1].code = #statusBasis
* #a63b6aa6-7d56-4e67-a5b3-d73f6d262af5 ^property[1].valueString = "in kl-term 2.3.0"
* #ef491570-7884-4acd-bcf7-43d6b2c64762
* #ef491570-7884-4acd-bcf7-43d6b2c64762 ^designation[0].language = #en
* #ef491570-7884-4acd-bcf7-43d6b2c64762 ^designation[0].value = "The citizen has not been in touch or did not turn up"
* #ef491570-7884-4acd-bcf7-43d6b2c64762 ^property[0].code = #status
* #ef491570-7884-4acd-bcf7-43d6b2c64762 ^property[0].valueCode = #active
* #ef491570-7884-4acd-bcf7-43d6b2c64762 ^property[1].code = #statusBasis
* #ef491570-7884-4acd-bcf7-43d6b2c64762 ^property[1].valueString = "in kl-term 2.3.0"
* #3a5a72b7-addf-4857-b80c-04e4246e3072
* #3a5a72b7-addf-4857-b80c-04e4246e3072 ^designation[0].language = #en
* #3a5a72b7-addf-4857-b80c-04e4246e3072 ^designation[0].value = "Actively declined"
* #3a5a72b7-addf-4857-b80c-04e4246e3072 ^property[0].code = #status
* #3a5a72b7-addf-4857-b80c-04e4246e3072 ^property[0].valueCode = #active
* #3a5a72b7-addf-4857-b80c-04e4246e3072 ^property[1].code = #statusBasis
* #3a5a72b7-addf-4857-b80c-04e4246e3072 ^property[1].valueString = "in kl-term 2.3.0"
* #8371b769-4bfb-4ac8-b130-d91c54784a56
* #8371b769-4bfb-4ac8-b130-d91c54784a56 ^designation[0].language = #en
* #8371b769-4bfb-4ac8-b130-d91c54784a56 ^designation[0].value = "Actively declined because of transport arrangements"
* #8371b769-4bfb-4ac8-b130-d91c54784a56 ^property[0].code = #status
* #8371b769-4bfb-4ac8-b130-d91c54784a56 ^property[0].valueCode = #active
* #8371b769-4bfb-4ac8-b130-d91c54784a56 ^property[1].code = #statusBasis
* #8371b769-4bfb-4ac8-b130-d91c54784a56 ^property[1].valueString = "in kl-term 2.3.0"
* #a3f2bd01-078b-486e-81be-797d192ad7bd
* #a3f2bd01-078b-486e-81be-797d192ad7bd ^designation[0].language = #en
* #a3f2bd01-078b-486e-81be-797d192ad7bd ^designation[0].value = "Actively declined because of other training"
* #a3f2bd01-078b-486e-81be-797d192ad7bd ^property[0].code = #status
* #a3f2bd01-078b-486e-81be-797d192ad7bd ^property[0].valueCode = #active
* #a3f2bd01-078b-486e-81be-797d192ad7bd ^property[1].code = #statusBasis
* #a3f2bd01-078b-486e-81be-797d192ad7bd ^property[1].valueString = "in kl-term 2.3.0"
* #0cd5734d-b663-47c6-a3da-6b14a937d144
* #0cd5734d-b663-47c6-a3da-6b14a937d144 ^designation[0].language = #en
* #0cd5734d-b663-47c6-a3da-6b14a937d144 ^designation[0].value = "Actively declined because of other illness"
* #0cd5734d-b663-47c6-a3da-6b14a937d144 ^property[0].code = #status
* #0cd5734d-b663-47c6-a3da-6b14a937d144 ^property[0].valueCode = #active
* #0cd5734d-b663-47c6-a3da-6b14a937d144 ^property[1].code = #statusBasis
* #0cd5734d-b663-47c6-a3da-6b14a937d144 ^property[1].valueString = "in kl-term 2.3.0"
* #f8436c2e-af1c-44fe-939d-473b518dd01d
* #f8436c2e-af1c-44fe-939d-473b518dd01d ^designation[0].language = #en
* #f8436c2e-af1c-44fe-939d-473b518dd01d ^designation[0].value = "Actively declined because of the cost of transport"
* #f8436c2e-af1c-44fe-939d-473b518dd01d ^property[0].code = #status
* #f8436c2e-af1c-44fe-939d-473b518dd01d ^property[0].valueCode = #active
* #f8436c2e-af1c-44fe-939d-473b518dd01d ^property[1].code = #statusBasis
* #f8436c2e-af1c-44fe-939d-473b518dd01d ^property[1].valueString = "in kl-term 2.3.0"
* #880028ec-5f16-4242-ba53-57a902094d5b
* #880028ec-5f16-4242-ba53-57a902094d5b ^designation[0].language = #en
* #880028ec-5f16-4242-ba53-57a902094d5b ^designation[0].value = "Participants in the contact"
* #880028ec-5f16-4242-ba53-57a902094d5b ^property[0].code = #status
* #880028ec-5f16-4242-ba53-57a902094d5b ^property[0].valueCode = #active
* #880028ec-5f16-4242-ba53-57a902094d5b ^property[1].code = #statusBasis
* #880028ec-5f16-4242-ba53-57a902094d5b ^property[1].valueString = "in kl-term 2.3.0"
* #ca228a58-bd0e-4b0e-81ce-3866adc26535
* #ca228a58-bd0e-4b0e-81ce-3866adc26535 ^designation[0].language = #en
* #ca228a58-bd0e-4b0e-81ce-3866adc26535 ^designation[0].value = "Child or young person takes part"
* #ca228a58-bd0e-4b0e-81ce-3866adc26535 ^property[0].code = #status
* #ca228a58-bd0e-4b0e-81ce-3866adc26535 ^property[0].valueCode = #active
* #ca228a58-bd0e-4b0e-81ce-3866adc26535 ^property[1].code = #statusBasis
* #ca228a58-bd0e-4b0e-81ce-3866adc26535 ^property[1].valueString = "in kl-term 2.3.0"
* #d3578249-10df-4051-851d-3986b1570bee
* #d3578249-10df-4051-851d-3986b1570bee ^designation[0].language = #en
* #d3578249-10df-4051-851d-3986b1570bee ^designation[0].value = "Carer without the child or young person"
* #d3578249-10df-4051-851d-3986b1570bee ^property[0].code = #status
* #d3578249-10df-4051-851d-3986b1570bee ^property[0].valueCode = #active
* #d3578249-10df-4051-851d-3986b1570bee ^property[1].code = #statusBasis
* #d3578249-10df-4051-851d-3986b1570bee ^property[1].valueString = "in kl-term 2.3.0"
* #54c4ffea-7caf-4edc-8aa9-ef6e0be26c4c
* #54c4ffea-7caf-4edc-8aa9-ef6e0be26c4c ^designation[0].language = #en
* #54c4ffea-7caf-4edc-8aa9-ef6e0be26c4c ^designation[0].value = "FSIII overall assessment"
* #54c4ffea-7caf-4edc-8aa9-ef6e0be26c4c ^property[0].code = #status
* #54c4ffea-7caf-4edc-8aa9-ef6e0be26c4c ^property[0].valueCode = #retired
* #54c4ffea-7caf-4edc-8aa9-ef6e0be26c4c ^property[1].code = #statusBasis
* #54c4ffea-7caf-4edc-8aa9-ef6e0be26c4c ^property[1].valueString = "removed from kl-term after 2.2.0 (20241031); kept so that older reports can be read"
* #e70c66c0-a939-493b-8ea8-5b7e7b48ba1a
* #e70c66c0-a939-493b-8ea8-5b7e7b48ba1a ^designation[0].language = #en
* #e70c66c0-a939-493b-8ea8-5b7e7b48ba1a ^designation[0].value = "general information, FSIII"
* #e70c66c0-a939-493b-8ea8-5b7e7b48ba1a ^property[0].code = #status
* #e70c66c0-a939-493b-8ea8-5b7e7b48ba1a ^property[0].valueCode = #retired
* #e70c66c0-a939-493b-8ea8-5b7e7b48ba1a ^property[1].code = #statusBasis
* #e70c66c0-a939-493b-8ea8-5b7e7b48ba1a ^property[1].valueString = "removed from kl-term after 2.2.0 (20241031); kept so that older reports can be read"
* #4530b499-d74b-4d2e-9df9-247047fb231d
* #4530b499-d74b-4d2e-9df9-247047fb231d ^designation[0].language = #en
* #4530b499-d74b-4d2e-9df9-247047fb231d ^designation[0].value = "delivery of an intervention"
* #4530b499-d74b-4d2e-9df9-247047fb231d ^property[0].code = #status
* #4530b499-d74b-4d2e-9df9-247047fb231d ^property[0].valueCode = #active
* #4530b499-d74b-4d2e-9df9-247047fb231d ^property[1].code = #statusBasis
* #4530b499-d74b-4d2e-9df9-247047fb231d ^property[1].valueString = "in kl-term 2.4.0, as read in kl-gateway 1.3.0; its place in the hierarchy is inferred"
