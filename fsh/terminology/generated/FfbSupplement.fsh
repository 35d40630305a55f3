// Generated from input/terminology by `npm run terminology`. Do not edit: change the table.

RuleSet: FfbSupplementConcepts
* #67b4ac73-dedf-4337-ad56-476b0a55ab03
* #67b4ac73-dedf-4337-ad56-476b0a55ab03 ^designation[0].language = #en
* #67b4ac73-dedf-4337-ad56-476b0a55ab03 ^designation[0].value = "Social intervention"
* #af7624f8-affd-4a7e-8754-b1b1dd9d8def
* #af7624f8-affd-4a7e-8754-b1b1dd9d8def ^designation[0].language = #en
* #af7624f8-affd-4a7e-8754-b1b1dd9d8def ^designation[0].value = "Service"
* #72a2a2d4-5a83-4093-ba1c-7f759c132801
* #72a2a2d4-5a83-4093-ba1c-7f759c132801 ^designation[0].language = #en
* #72a2a2d4-5a83-4093-ba1c-7f759c132801 ^designation[0].value = "Clarification"
* #35b593cf-724f-4058-9f31-fe1b3e8df124
* #35b593cf-724f-4058-9f31-fe1b3e8df124 ^designation[0].language = #en
* #35b593cf-724f-4058-9f31-fe1b3e8df124 ^designation[0].value = "Social-educational assessment"
* #a1eaa022-9e5c-493c-83d3-7cc40b9df9e9
* #a1eaa022-9e5c-493c-83d3-7cc40b9df9e9 ^designation[0].language = #en
* #a1eaa022-9e5c-493c-83d3-7cc40b9df9e9 ^designation[0].value = "Residential stay"
* #5af56051-8413-4115-aaa2-83a0767e1137
* #5af56051-8413-4115-aaa2-83a0767e1137 ^designation[0].language = #en
* #5af56051-8413-4115-aaa2-83a0767e1137 ^designation[0].value = "Long-term stay"
* #80aa8ea7-4ad8-405f-876a-4c0f89fde06a
* #80aa8ea7-4ad8-405f-876a-4c0f89fde06a ^designation[0].language = #en
* #80aa8ea7-4ad8-405f-876a-4c0f89fde06a ^designation[0].value = "Temporary stay"
* #a81a3fa9-6601-4d1e-a11e-f7444dfd3828
* #a81a3fa9-6601-4d1e-a11e-f7444dfd3828 ^designation[0].language = #en
* #a81a3fa9-6601-4d1e-a11e-f7444dfd3828 ^designation[0].value = "Emergency stay"
* #a2256d86-1cf8-4da5-be49-1f49f4335ecb
* #a2256d86-1cf8-4da5-be49-1f49f4335ecb ^designation[0].language = #en
* #a2256d86-1cf8-4da5-be49-1f49f4335ecb ^designation[0].value = "Activity and social contact"
* #299af83f-586c-4c17-8af6-c8c47a847d6d
* #299af83f-586c-4c17-8af6-c8c47a847d6d ^designation[0].language = #en
* #299af83f-586c-4c17-8af6-c8c47a847d6d ^designation[0].value = "Sensory stimulation"
* #2c1944be-fe87-4c42-b08e-9cc075c9ef18
* #2c1944be-fe87-4c42-b08e-9cc075c9ef18 ^designation[0].language = #en
* #2c1944be-fe87-4c42-b08e-9cc075c9ef18 ^designation[0].value = "Outing or event"
* #66e23d66-1c5f-4070-bed1-8827cc863dcd
* #66e23d66-1c5f-4070-bed1-8827cc863dcd ^designation[0].language = #en
* #66e23d66-1c5f-4070-bed1-8827cc863dcd ^designation[0].value = "Physical activity"
* #7e419926-bb04-4829-99c9-95ea20403c2c
* #7e419926-bb04-4829-99c9-95ea20403c2c ^designation[0].language = #en
* #7e419926-bb04-4829-99c9-95ea20403c2c ^designation[0].value = "Social activity"
* #be5d5058-ef06-42a9-b894-51e44513e717
* #be5d5058-ef06-42a9-b894-51e44513e717 ^designation[0].language = #en
* #be5d5058-ef06-42a9-b894-51e44513e717 ^designation[0].value = "Creative activity"
* #f25674bf-3162-45c3-bde4-6d542bf9629b
* #f25674bf-3162-45c3-bde4-6d542bf9629b ^designation[0].language = #en
* #f25674bf-3162-45c3-bde4-6d542bf9629b ^designation[0].value = "Skills development"
* #d8505298-6ea5-4ca8-923d-6e4451cc9a48
* #d8505298-6ea5-4ca8-923d-6e4451cc9a48 ^designation[0].language = #en
* #d8505298-6ea5-4ca8-923d-6e4451cc9a48 ^designation[0].value = "Sheltered employment"
* #55b77d7c-afce-4269-9232-7731ab1ef4fc
* #55b77d7c-afce-4269-9232-7731ab1ef4fc ^designation[0].language = #en
* #55b77d7c-afce-4269-9232-7731ab1ef4fc ^designation[0].value = "Service work"
* #c429b7a9-5085-472b-b118-a21ca90f769f
* #c429b7a9-5085-472b-b118-a21ca90f769f ^designation[0].language = #en
* #c429b7a9-5085-472b-b118-a21ca90f769f ^designation[0].value = "Work placement"
* #fb3d8722-90e0-4a80-ba65-490617ffeb0f
* #fb3d8722-90e0-4a80-ba65-490617ffeb0f ^designation[0].language = #en
* #fb3d8722-90e0-4a80-ba65-490617ffeb0f ^designation[0].value = "Production and workshop"
* #1f0ff82b-3243-422f-9651-1d00fd2dcd61
* #1f0ff82b-3243-422f-9651-1d00fd2dcd61 ^designation[0].language = #en
* #1f0ff82b-3243-422f-9651-1d00fd2dcd61 ^designation[0].value = "Social-educational support"
* #309b778e-52ed-448a-91ae-0650a6cd8b1b
* #309b778e-52ed-448a-91ae-0650a6cd8b1b ^designation[0].language = #en
* #309b778e-52ed-448a-91ae-0650a6cd8b1b ^designation[0].value = "Support for taking part in society"
* #0886a1b6-4a3a-47e5-9c97-066270529e4f
* #0886a1b6-4a3a-47e5-9c97-066270529e4f ^designation[0].language = #en
* #0886a1b6-4a3a-47e5-9c97-066270529e4f ^designation[0].value = "Support for transport"
* #1a2daf63-0510-4bf3-8578-662d4300c965
* #1a2daf63-0510-4bf3-8578-662d4300c965 ^designation[0].language = #en
* #1a2daf63-0510-4bf3-8578-662d4300c965 ^designation[0].value = "Support for education"
* #cb1169ee-8969-46d3-813d-f0dd555bd838
* #cb1169ee-8969-46d3-813d-f0dd555bd838 ^designation[0].language = #en
* #cb1169ee-8969-46d3-813d-f0dd555bd838 ^designation[0].value = "Support for employment"
* #e2631dec-fd8b-420e-94db-53fd80e82766
* #e2631dec-fd8b-420e-94db-53fd80e82766 ^designation[0].language = #en
* #e2631dec-fd8b-420e-94db-53fd80e82766 ^designation[0].value = "Support for contact with public and private bodies"
* #329782cf-a740-4eb7-aa7e-aaaa9a53c99e
* #329782cf-a740-4eb7-aa7e-aaaa9a53c99e ^designation[0].language = #en
* #329782cf-a740-4eb7-aa7e-aaaa9a53c99e ^designation[0].value = "Support for health"
* #3c1639d0-e486-43c6-8add-448b8aff4b8f
* #3c1639d0-e486-43c6-8add-448b8aff4b8f ^designation[0].language = #en
* #3c1639d0-e486-43c6-8add-448b8aff4b8f ^designation[0].value = "Support for a healthy way of life"
* #72272d03-1774-4a14-b598-5f19b5eac83f
* #72272d03-1774-4a14-b598-5f19b5eac83f ^designation[0].language = #en
* #72272d03-1774-4a14-b598-5f19b5eac83f ^designation[0].value = "Support for personal hygiene"
* #ad7755d2-11bf-468d-958b-2f0c8d9c3742
* #ad7755d2-11bf-468d-958b-2f0c8d9c3742 ^designation[0].language = #en
* #ad7755d2-11bf-468d-958b-2f0c8d9c3742 ^designation[0].value = "Support for mental well-being"
* #bd5fea9a-16ed-4e63-b6a1-8e83caaf9b0b
* #bd5fea9a-16ed-4e63-b6a1-8e83caaf9b0b ^designation[0].language = #en
* #bd5fea9a-16ed-4e63-b6a1-8e83caaf9b0b ^designation[0].value = "Support for sexuality"
* #e7c8b42e-b882-4629-8e03-65e44b1aa3e3
* #e7c8b42e-b882-4629-8e03-65e44b1aa3e3 ^designation[0].language = #en
* #e7c8b42e-b882-4629-8e03-65e44b1aa3e3 ^designation[0].value = "Support for treatment"
* #4ff4a2d4-4cde-4a22-bb37-ecfbd3fd9650
* #4ff4a2d4-4cde-4a22-bb37-ecfbd3fd9650 ^designation[0].language = #en
* #4ff4a2d4-4cde-4a22-bb37-ecfbd3fd9650 ^designation[0].value = "Support for relations and communities"
* #05cd5e81-1a3a-4bdd-901b-7ec96c12d990
* #05cd5e81-1a3a-4bdd-901b-7ec96c12d990 ^designation[0].language = #en
* #05cd5e81-1a3a-4bdd-901b-7ec96c12d990 ^designation[0].value = "Support for social relations"
* #ea47a198-7e24-472d-ba5d-132b8b744710
* #ea47a198-7e24-472d-ba5d-132b8b744710 ^designation[0].language = #en
* #ea47a198-7e24-472d-ba5d-132b8b744710 ^designation[0].value = "Support in the role as parent"
* #a63f7092-63d9-4cb5-ace5-655b552fdacc
* #a63f7092-63d9-4cb5-ace5-655b552fdacc ^designation[0].language = #en
* #a63f7092-63d9-4cb5-ace5-655b552fdacc ^designation[0].value = "Support for practical tasks"
* #638f44df-6bf2-47f8-9935-b8fdc83e5bf5
* #638f44df-6bf2-47f8-9935-b8fdc83e5bf5 ^designation[0].language = #en
* #638f44df-6bf2-47f8-9935-b8fdc83e5bf5 ^designation[0].value = "Support for daily tasks in the home"
* #c56634ca-6847-4c50-b5c1-c528c1ffc1d8
* #c56634ca-6847-4c50-b5c1-c528c1ffc1d8 ^designation[0].language = #en
* #c56634ca-6847-4c50-b5c1-c528c1ffc1d8 ^designation[0].value = "Support for settling in a home"
* #d473dea2-4f6d-4f36-a8f0-260f0213f50a
* #d473dea2-4f6d-4f36-a8f0-260f0213f50a ^designation[0].language = #en
* #d473dea2-4f6d-4f36-a8f0-260f0213f50a ^designation[0].value = "Support for administration"
* #21dca9cf-c238-465b-9f12-15351f51b038
* #21dca9cf-c238-465b-9f12-15351f51b038 ^designation[0].language = #en
* #21dca9cf-c238-465b-9f12-15351f51b038 ^designation[0].value = "Preventive help and support"
* #3459f530-7334-48c4-9037-53bf80df8851
* #3459f530-7334-48c4-9037-53bf80df8851 ^designation[0].language = #en
* #3459f530-7334-48c4-9037-53bf80df8851 ^designation[0].value = "Help and support in a group"
* #f3edac43-d0d6-4cc3-96c7-4658a557257a
* #f3edac43-d0d6-4cc3-96c7-4658a557257a ^designation[0].language = #en
* #f3edac43-d0d6-4cc3-96c7-4658a557257a ^designation[0].value = "Emergency counselling, care and support"
* #fe42f8f4-d516-4bab-b006-12b0cd186603
* #fe42f8f4-d516-4bab-b006-12b0cd186603 ^designation[0].language = #en
* #fe42f8f4-d516-4bab-b006-12b0cd186603 ^designation[0].value = "Individual time-limited social-educational help and support"
* #794ebc42-0639-46eb-aca2-40e996568578
* #794ebc42-0639-46eb-aca2-40e996568578 ^designation[0].language = #en
* #794ebc42-0639-46eb-aca2-40e996568578 ^designation[0].value = "Help and support set up with volunteers"
* #b6e1f331-fccf-4a33-8bb6-566546edc405
* #b6e1f331-fccf-4a33-8bb6-566546edc405 ^designation[0].language = #en
* #b6e1f331-fccf-4a33-8bb6-566546edc405 ^designation[0].value = "Help and support in a group, set up with volunteers"
* #d580bcb7-145a-4346-8e99-d387bbf08a40
* #d580bcb7-145a-4346-8e99-d387bbf08a40 ^designation[0].language = #en
* #d580bcb7-145a-4346-8e99-d387bbf08a40 ^designation[0].value = "Individual time-limited social-educational help and support, delivered with volunteers"
* #f708aea3-66bd-46c6-af11-7bf28942fa47
* #f708aea3-66bd-46c6-af11-7bf28942fa47 ^designation[0].language = #en
* #f708aea3-66bd-46c6-af11-7bf28942fa47 ^designation[0].value = "Provider of services"
* #5ea75f09-8eec-4edc-aafd-a330a523c33e
* #5ea75f09-8eec-4edc-aafd-a330a523c33e ^designation[0].language = #en
* #5ea75f09-8eec-4edc-aafd-a330a523c33e ^designation[0].value = "Social emergency service"
* #d90f4da6-f87a-43b5-833f-646b4baf16d6
* #d90f4da6-f87a-43b5-833f-646b4baf16d6 ^designation[0].language = #en
* #d90f4da6-f87a-43b5-833f-646b4baf16d6 ^designation[0].value = "Mobile service"
* #7fec7d14-addb-4684-9637-403739de6228
* #7fec7d14-addb-4684-9637-403739de6228 ^designation[0].language = #en
* #7fec7d14-addb-4684-9637-403739de6228 ^designation[0].value = "Day service for adults"
* #9401777d-bdc5-4f52-9804-63c8cae9a792
* #9401777d-bdc5-4f52-9804-63c8cae9a792 ^designation[0].language = #en
* #9401777d-bdc5-4f52-9804-63c8cae9a792 ^designation[0].value = "Activity and social contact centre"
* #a0fb02a2-367c-48bc-bacd-92e49a861a4c
* #a0fb02a2-367c-48bc-bacd-92e49a861a4c ^designation[0].language = #en
* #a0fb02a2-367c-48bc-bacd-92e49a861a4c ^designation[0].value = "Sheltered workshop"
* #d23e3e8a-7fcf-4603-9d75-481b6e47e0eb
* #d23e3e8a-7fcf-4603-9d75-481b6e47e0eb ^designation[0].language = #en
* #d23e3e8a-7fcf-4603-9d75-481b6e47e0eb ^designation[0].value = "Housing with services"
* #a7cbf55b-6906-4b2a-872e-c48b4d728837
* #a7cbf55b-6906-4b2a-872e-c48b4d728837 ^designation[0].language = #en
* #a7cbf55b-6906-4b2a-872e-c48b4d728837 ^designation[0].value = "Public housing suited to older and disabled people"
* #2ecfcfe5-10ed-4934-a744-f18ce30b1619
* #2ecfcfe5-10ed-4934-a744-f18ce30b1619 ^designation[0].language = #en
* #2ecfcfe5-10ed-4934-a744-f18ce30b1619 ^designation[0].value = "Residential facility for adults"
* #25de7444-3919-4dab-b844-8cec6c15f30e
* #25de7444-3919-4dab-b844-8cec6c15f30e ^designation[0].language = #en
* #25de7444-3919-4dab-b844-8cec6c15f30e ^designation[0].value = "Temporary residential facility for adults"
* #96c97f55-a11b-47f8-aa52-6fdae4e804c2
* #96c97f55-a11b-47f8-aa52-6fdae4e804c2 ^designation[0].language = #en
* #96c97f55-a11b-47f8-aa52-6fdae4e804c2 ^designation[0].value = "Long-term residential facility for adults"
* #070016aa-e164-4813-aca5-b75acab89d63
* #070016aa-e164-4813-aca5-b75acab89d63 ^designation[0].language = #en
* #070016aa-e164-4813-aca5-b75acab89d63 ^designation[0].value = "Secure long-term residential facility for adults"
* #498fe92c-d7f7-41cd-9404-5b38fe113be0
* #498fe92c-d7f7-41cd-9404-5b38fe113be0 ^designation[0].language = #en
* #498fe92c-d7f7-41cd-9404-5b38fe113be0 ^designation[0].value = "Ordinary long-term residential facility for adults"
* #cda90d67-f65a-4a34-b8d8-168ee9ff0949
* #cda90d67-f65a-4a34-b8d8-168ee9ff0949 ^designation[0].language = #en
* #cda90d67-f65a-4a34-b8d8-168ee9ff0949 ^designation[0].value = "Target group"
* #0919515d-9975-4743-a16f-edb45374b0da
* #0919515d-9975-4743-a16f-edb45374b0da ^designation[0].language = #en
* #0919515d-9975-4743-a16f-edb45374b0da ^designation[0].value = "Social problem"
* #122f3f8e-84a0-476f-b9c5-0e40b1dcf113
* #122f3f8e-84a0-476f-b9c5-0e40b1dcf113 ^designation[0].language = #en
* #122f3f8e-84a0-476f-b9c5-0e40b1dcf113 ^designation[0].value = "Prostitution"
* #16075f99-3694-4878-a48d-b2f4b515cb76
* #16075f99-3694-4878-a48d-b2f4b515cb76 ^designation[0].language = #en
* #16075f99-3694-4878-a48d-b2f4b515cb76 ^designation[0].value = "Social isolation"
* #293bf940-c075-4e3d-b5ef-6e331202e556
* #293bf940-c075-4e3d-b5ef-6e331202e556 ^designation[0].language = #en
* #293bf940-c075-4e3d-b5ef-6e331202e556 ^designation[0].value = "Homelessness"
* #3b166cb0-df17-4002-a4c4-69e9a943645c
* #3b166cb0-df17-4002-a4c4-69e9a943645c ^designation[0].language = #en
* #3b166cb0-df17-4002-a4c4-69e9a943645c ^designation[0].value = "Withdrawn behaviour"
* #3e3f5ebf-82c1-401b-ab5e-e6138a31da3a
* #3e3f5ebf-82c1-401b-ab5e-e6138a31da3a ^designation[0].language = #en
* #3e3f5ebf-82c1-401b-ab5e-e6138a31da3a ^designation[0].value = "Self-harming behaviour"
* #5e95db73-4d16-4084-93a3-595c0650b160
* #5e95db73-4d16-4084-93a3-595c0650b160 ^designation[0].language = #en
* #5e95db73-4d16-4084-93a3-595c0650b160 ^designation[0].value = "Suicidal thoughts or attempts"
* #66fac925-3488-43b3-8e50-4510d3821b37
* #66fac925-3488-43b3-8e50-4510d3821b37 ^designation[0].language = #en
* #66fac925-3488-43b3-8e50-4510d3821b37 ^designation[0].value = "Other social problem"
* #6fd0f315-2297-4d66-b638-3f867a0900e0
* #6fd0f315-2297-4d66-b638-3f867a0900e0 ^designation[0].language = #en
* #6fd0f315-2297-4d66-b638-3f867a0900e0 ^designation[0].value = "Sexually abusive behaviour"
* #e1b59a4a-9cc2-4113-a5f1-84af588b02a2
* #e1b59a4a-9cc2-4113-a5f1-84af588b02a2 ^designation[0].language = #en
* #e1b59a4a-9cc2-4113-a5f1-84af588b02a2 ^designation[0].value = "Aggressive behaviour"
* #f1f4d709-19d2-48cc-8942-231bf912323d
* #f1f4d709-19d2-48cc-8942-231bf912323d ^designation[0].language = #en
* #f1f4d709-19d2-48cc-8942-231bf912323d ^designation[0].value = "Neglect"
* #5c6bc9a0-a955-4168-9692-cdcd691ff866
* #5c6bc9a0-a955-4168-9692-cdcd691ff866 ^designation[0].language = #en
* #5c6bc9a0-a955-4168-9692-cdcd691ff866 ^designation[0].value = "Abuse"
* #3412d671-22bf-456c-b963-c4e05c2725a0
* #3412d671-22bf-456c-b963-c4e05c2725a0 ^designation[0].language = #en
* #3412d671-22bf-456c-b963-c4e05c2725a0 ^designation[0].value = "Violent abuse"
* #905caa77-2b98-48ce-b0e1-35dc4c1cc4bd
* #905caa77-2b98-48ce-b0e1-35dc4c1cc4bd ^designation[0].language = #en
* #905caa77-2b98-48ce-b0e1-35dc4c1cc4bd ^designation[0].value = "Other abuse"
* #c47fd846-f1e0-4786-89a4-88d00e7a86c0
* #c47fd846-f1e0-4786-89a4-88d00e7a86c0 ^designation[0].language = #en
* #c47fd846-f1e0-4786-89a4-88d00e7a86c0 ^designation[0].value = "Sexual abuse"
* #be53dafc-1fc2-4b9f-8ab3-9d468ff03e6e
* #be53dafc-1fc2-4b9f-8ab3-9d468ff03e6e ^designation[0].language = #en
* #be53dafc-1fc2-4b9f-8ab3-9d468ff03e6e ^designation[0].value = "Crime"
* #6a038911-d866-4910-90ae-72ca55c641ea
* #6a038911-d866-4910-90ae-72ca55c641ea ^designation[0].language = #en
* #6a038911-d866-4910-90ae-72ca55c641ea ^designation[0].value = "Crime not dangerous to persons"
* #df42d472-06f6-4c5f-9dcf-64aa6cc20925
* #df42d472-06f6-4c5f-9dcf-64aa6cc20925 ^designation[0].language = #en
* #df42d472-06f6-4c5f-9dcf-64aa6cc20925 ^designation[0].value = "Crime dangerous to persons"
* #e2ecc751-21b9-4aab-a20f-2f3dd9701c97
* #e2ecc751-21b9-4aab-a20f-2f3dd9701c97 ^designation[0].language = #en
* #e2ecc751-21b9-4aab-a20f-2f3dd9701c97 ^designation[0].value = "Substance abuse"
* #0e25a2ec-4f04-4d14-a5ad-a6519a7d1d5f
* #0e25a2ec-4f04-4d14-a5ad-a6519a7d1d5f ^designation[0].language = #en
* #0e25a2ec-4f04-4d14-a5ad-a6519a7d1d5f ^designation[0].value = "Drug abuse"
* #ab4413f0-fa81-41c0-ad8c-21782c12a0fa
* #ab4413f0-fa81-41c0-ad8c-21782c12a0fa ^designation[0].language = #en
* #ab4413f0-fa81-41c0-ad8c-21782c12a0fa ^designation[0].value = "Alcohol abuse"
* #f3ec0ccd-2b0c-4a60-85fc-3cdd0ca73cef
* #f3ec0ccd-2b0c-4a60-85fc-3cdd0ca73cef ^designation[0].language = #en
* #f3ec0ccd-2b0c-4a60-85fc-3cdd0ca73cef ^designation[0].value = "Impairment"
* #1f23325e-c9c9-455b-bfe7-b4dcd1bb63e5
* #1f23325e-c9c9-455b-bfe7-b4dcd1bb63e5 ^designation[0].language = #en
* #1f23325e-c9c9-455b-bfe7-b4dcd1bb63e5 ^designation[0].value = "Rare impairment"
* #f1c7ee41-21b4-4dba-9424-c874bf72b5e7
* #f1c7ee41-21b4-4dba-9424-c874bf72b5e7 ^designation[0].language = #en
* #f1c7ee41-21b4-4dba-9424-c874bf72b5e7 ^designation[0].value = "Multiple impairments"
* #112cc0ba-9953-476c-a971-2671697d7639
* #112cc0ba-9953-476c-a971-2671697d7639 ^designation[0].language = #en
* #112cc0ba-9953-476c-a971-2671697d7639 ^designation[0].value = "Physical impairment"
* #5cb8997c-eb10-477f-b653-b2a5ff11ce7d
* #5cb8997c-eb10-477f-b653-b2a5ff11ce7d ^designation[0].language = #en
* #5cb8997c-eb10-477f-b653-b2a5ff11ce7d ^designation[0].value = "Impaired communication"
* #615310e8-f702-4455-910b-9d6d8aa684fb
* #615310e8-f702-4455-910b-9d6d8aa684fb ^designation[0].language = #en
* #615310e8-f702-4455-910b-9d6d8aa684fb ^designation[0].value = "Impaired vision"
* #6e155207-db12-419a-8d9c-d67756533056
* #6e155207-db12-419a-8d9c-d67756533056 ^designation[0].language = #en
* #6e155207-db12-419a-8d9c-d67756533056 ^designation[0].value = "Impaired mobility"
* #7ef8be83-90d1-4375-b1cb-24710bea21c7
* #7ef8be83-90d1-4375-b1cb-24710bea21c7 ^designation[0].language = #en
* #7ef8be83-90d1-4375-b1cb-24710bea21c7 ^designation[0].value = "Impaired hearing"
* #da298aec-cd7d-436c-9927-d88d00066881
* #da298aec-cd7d-436c-9927-d88d00066881 ^designation[0].language = #en
* #da298aec-cd7d-436c-9927-d88d00066881 ^designation[0].value = "Other physical impairment"
* #04a2ecdd-cdc6-4000-91d3-4e21958126ec
* #04a2ecdd-cdc6-4000-91d3-4e21958126ec ^designation[0].language = #en
* #04a2ecdd-cdc6-4000-91d3-4e21958126ec ^designation[0].value = "Deafblindness"
* #0d66b364-958e-48cf-a18b-744fab284194
* #0d66b364-958e-48cf-a18b-744fab284194 ^designation[0].language = #en
* #0d66b364-958e-48cf-a18b-744fab284194 ^designation[0].value = "Acquired deafblindness"
* #ab7b7d7b-b7bb-4b8c-99d9-5c98a302b771
* #ab7b7d7b-b7bb-4b8c-99d9-5c98a302b771 ^designation[0].language = #en
* #ab7b7d7b-b7bb-4b8c-99d9-5c98a302b771 ^designation[0].value = "Congenital deafblindness"
* #9ed67228-b934-4677-9f7e-ebb0d80de44b
* #9ed67228-b934-4677-9f7e-ebb0d80de44b ^designation[0].language = #en
* #9ed67228-b934-4677-9f7e-ebb0d80de44b ^designation[0].value = "Mental impairment"
* #a78fb31e-b30a-4815-af85-932859fd06b9
* #a78fb31e-b30a-4815-af85-932859fd06b9 ^designation[0].language = #en
* #a78fb31e-b30a-4815-af85-932859fd06b9 ^designation[0].value = "Mental difficulties"
* #192b7d79-415c-4f4f-9223-607938ecbe97
* #192b7d79-415c-4f4f-9223-607938ecbe97 ^designation[0].language = #en
* #192b7d79-415c-4f4f-9223-607938ecbe97 ^designation[0].value = "Eating disorder"
* #303deb9b-84f0-49d2-ab7a-f8b98eed40a2
* #303deb9b-84f0-49d2-ab7a-f8b98eed40a2 ^designation[0].language = #en
* #303deb9b-84f0-49d2-ab7a-f8b98eed40a2 ^designation[0].value = "Anxiety"
* #6aac5ae6-ef06-4866-9c66-16d51ebbc83b
* #6aac5ae6-ef06-4866-9c66-16d51ebbc83b ^designation[0].language = #en
* #6aac5ae6-ef06-4866-9c66-16d51ebbc83b ^designation[0].value = "Personality disorder"
* #851b2a9d-cde2-4d5d-8f33-d03789022cbb
* #851b2a9d-cde2-4d5d-8f33-d03789022cbb ^designation[0].language = #en
* #851b2a9d-cde2-4d5d-8f33-d03789022cbb ^designation[0].value = "Other mental difficulty"
* #afaa7e31-2b5d-4a49-9008-56aa8df8dc13
* #afaa7e31-2b5d-4a49-9008-56aa8df8dc13 ^designation[0].language = #en
* #afaa7e31-2b5d-4a49-9008-56aa8df8dc13 ^designation[0].value = "Stress"
* #d42d8f41-2d07-4391-a687-bad51172d0c9
* #d42d8f41-2d07-4391-a687-bad51172d0c9 ^designation[0].language = #en
* #d42d8f41-2d07-4391-a687-bad51172d0c9 ^designation[0].value = "Attachment disorder"
* #ee5b52bd-b839-4e69-ad04-c8b33eabfbde
* #ee5b52bd-b839-4e69-ad04-c8b33eabfbde ^designation[0].language = #en
* #ee5b52bd-b839-4e69-ad04-c8b33eabfbde ^designation[0].value = "Depression"
* #f2ccc0c0-2a0a-49c9-9d6a-741a7cd220a3
* #f2ccc0c0-2a0a-49c9-9d6a-741a7cd220a3 ^designation[0].language = #en
* #f2ccc0c0-2a0a-49c9-9d6a-741a7cd220a3 ^designation[0].value = "Altered perception of reality"
* #01da9924-f4b4-4265-8594-0e892fa60676
* #01da9924-f4b4-4265-8594-0e892fa60676 ^designation[0].language = #en
* #01da9924-f4b4-4265-8594-0e892fa60676 ^designation[0].value = "Intellectual or cognitive disorder"
* #17ce646b-4469-4a73-82a9-9628436f6c70
* #17ce646b-4469-4a73-82a9-9628436f6c70 ^designation[0].language = #en
* #17ce646b-4469-4a73-82a9-9628436f6c70 ^designation[0].value = "Other intellectual or cognitive disorder"
* #7b48f1a0-579b-4976-ae7c-4074b5981449
* #7b48f1a0-579b-4976-ae7c-4074b5981449 ^designation[0].language = #en
* #7b48f1a0-579b-4976-ae7c-4074b5981449 ^designation[0].value = "Dementia"
* #97c355cc-84e3-46d0-ac1b-00bc627d089f
* #97c355cc-84e3-46d0-ac1b-00bc627d089f ^designation[0].language = #en
* #97c355cc-84e3-46d0-ac1b-00bc627d089f ^designation[0].value = "Intellectual disability"
* #34449052-1150-4900-9d69-c56eb9b26793
* #34449052-1150-4900-9d69-c56eb9b26793 ^designation[0].language = #en
* #34449052-1150-4900-9d69-c56eb9b26793 ^designation[0].value = "Developmental disorder"
* #5cfc9530-a193-4f66-9981-3b980ee9ea7b
* #5cfc9530-a193-4f66-9981-3b980ee9ea7b ^designation[0].language = #en
* #5cfc9530-a193-4f66-9981-3b980ee9ea7b ^designation[0].value = "Other developmental disorder"
* #71dfe6d1-ebc1-4414-8527-edf8e605c356
* #71dfe6d1-ebc1-4414-8527-edf8e605c356 ^designation[0].language = #en
* #71dfe6d1-ebc1-4414-8527-edf8e605c356 ^designation[0].value = "Developmental disorder of speech and language"
* #93d52b11-faa7-4ff7-b552-11a84cce8bf1
* #93d52b11-faa7-4ff7-b552-11a84cce8bf1 ^designation[0].language = #en
* #93d52b11-faa7-4ff7-b552-11a84cce8bf1 ^designation[0].value = "Developmental disorder of scholastic skills"
* #9b3fd322-a75a-4ed8-9b74-425fa1e01c95
* #9b3fd322-a75a-4ed8-9b74-425fa1e01c95 ^designation[0].language = #en
* #9b3fd322-a75a-4ed8-9b74-425fa1e01c95 ^designation[0].value = "Autism spectrum"
* #cc6a58cf-d3d2-4e5f-b7fe-98b009647eac
* #cc6a58cf-d3d2-4e5f-b7fe-98b009647eac ^designation[0].language = #en
* #cc6a58cf-d3d2-4e5f-b7fe-98b009647eac ^designation[0].value = "Attention disorder"
* #e6a269f5-944a-4ff8-b4d8-6dc2134d9167
* #e6a269f5-944a-4ff8-b4d8-6dc2134d9167 ^designation[0].language = #en
* #e6a269f5-944a-4ff8-b4d8-6dc2134d9167 ^designation[0].value = "Developmental disorder of sensorimotor skills"
* #59254ffb-8efb-4023-84f8-73e5bcba0bc7
* #59254ffb-8efb-4023-84f8-73e5bcba0bc7 ^designation[0].language = #en
* #59254ffb-8efb-4023-84f8-73e5bcba0bc7 ^designation[0].value = "Brain injury"
* #1097d07f-1dba-4cc2-ae3a-399a501c2eb6
* #1097d07f-1dba-4cc2-ae3a-399a501c2eb6 ^designation[0].language = #en
* #1097d07f-1dba-4cc2-ae3a-399a501c2eb6 ^designation[0].value = "Congenital brain injury"
* #d26f97e8-99ed-46a9-94db-93340f77a950
* #d26f97e8-99ed-46a9-94db-93340f77a950 ^designation[0].language = #en
* #d26f97e8-99ed-46a9-94db-93340f77a950 ^designation[0].value = "Acquired brain injury"
* #7ac451dc-773b-4877-baaf-1e6b1d5c8e28
* #7ac451dc-773b-4877-baaf-1e6b1d5c8e28 ^designation[0].language = #en
* #7ac451dc-773b-4877-baaf-1e6b1d5c8e28 ^designation[0].value = "Level of need for support"
* #2254dac8-8aa3-4334-8502-9720194f49ad
* #2254dac8-8aa3-4334-8502-9720194f49ad ^designation[0].language = #en
* #2254dac8-8aa3-4334-8502-9720194f49ad ^designation[0].value = "Not assessed"
* #401a397b-b3aa-4ca3-8b23-bd8f99dd3f76
* #401a397b-b3aa-4ca3-8b23-bd8f99dd3f76 ^designation[0].language = #en
* #401a397b-b3aa-4ca3-8b23-bd8f99dd3f76 ^designation[0].value = "Moderate need for support"
* #ae9f388a-91c3-46cf-af55-f81952f2977c
* #ae9f388a-91c3-46cf-af55-f81952f2977c ^designation[0].language = #en
* #ae9f388a-91c3-46cf-af55-f81952f2977c ^designation[0].value = "No need for support"
* #b99a0790-4d70-4152-b149-3fe58b745583
* #b99a0790-4d70-4152-b149-3fe58b745583 ^designation[0].language = #en
* #b99a0790-4d70-4152-b149-3fe58b745583 ^designation[0].value = "High need for support"
* #dd628e73-d6c9-4837-a2b8-aa62d73bd6ae
* #dd628e73-d6c9-4837-a2b8-aa62d73bd6ae ^designation[0].language = #en
* #dd628e73-d6c9-4837-a2b8-aa62d73bd6ae ^designation[0].value = "Slight need for support"
* #e99763d6-6c43-4969-ad52-2b1a7055f9dc
* #e99763d6-6c43-4969-ad52-2b1a7055f9dc ^designation[0].language = #en
* #e99763d6-6c43-4969-ad52-2b1a7055f9dc ^designation[0].value = "Complete need for support"
* #90479ffa-bf46-4b3a-a172-91f2798e2a43
* #90479ffa-bf46-4b3a-a172-91f2798e2a43 ^designation[0].language = #en
* #90479ffa-bf46-4b3a-a172-91f2798e2a43 ^designation[0].value = "Status of the intervention"
* #1e971d84-10a4-4ef8-a8b3-0daa4c7d088a
* #1e971d84-10a4-4ef8-a8b3-0daa4c7d088a ^designation[0].language = #en
* #1e971d84-10a4-4ef8-a8b3-0daa4c7d088a ^designation[0].value = "Decide to continue the intervention"
* #b4c01aa8-82fd-44e4-83ff-ca19ec02c779
* #b4c01aa8-82fd-44e4-83ff-ca19ec02c779 ^designation[0].language = #en
* #b4c01aa8-82fd-44e4-83ff-ca19ec02c779 ^designation[0].value = "Decide to end the intervention and refer to another"
* #d7d03656-4c87-4e67-9146-aa5990460f16
* #d7d03656-4c87-4e67-9146-aa5990460f16 ^designation[0].language = #en
* #d7d03656-4c87-4e67-9146-aa5990460f16 ^designation[0].value = "Decide to end the intervention"
* #b3ddc7d7-f6c1-4d47-8280-456992cbe0a6
* #b3ddc7d7-f6c1-4d47-8280-456992cbe0a6 ^designation[0].language = #en
* #b3ddc7d7-f6c1-4d47-8280-456992cbe0a6 ^designation[0].value = "FFB conditions"
* #740934cd-002b-4b96-b92e-b3562eed9448
* #740934cd-002b-4b96-b92e-b3562eed9448 ^designation[0].language = #en
* #740934cd-002b-4b96-b92e-b3562eed9448 ^designation[0].value = "Functions and circumstances"
* #25c5c614-305f-46cd-9891-55d564fc30cf
* #25c5c614-305f-46cd-9891-55d564fc30cf ^designation[0].language = #en
* #25c5c614-305f-46cd-9891-55d564fc30cf ^designation[0].value = "Mental functions"
* #17c35058-eb88-4a7a-8727-74cd12be42c7
* #17c35058-eb88-4a7a-8727-74cd12be42c7 ^designation[0].language = #en
* #17c35058-eb88-4a7a-8727-74cd12be42c7 ^designation[0].value = "Attention and concentration"
* #3591c972-5b15-4bbd-86c7-91622cda56e8
* #3591c972-5b15-4bbd-86c7-91622cda56e8 ^designation[0].language = #en
* #3591c972-5b15-4bbd-86c7-91622cda56e8 ^designation[0].value = "Perception of reality"
* #4934e45a-0f93-4c23-a767-2b681378700b
* #4934e45a-0f93-4c23-a767-2b681378700b ^designation[0].language = #en
* #4934e45a-0f93-4c23-a767-2b681378700b ^designation[0].value = "State of consciousness"
* #52e0b8dd-f5fa-4e1a-b66e-f5e4a41bd313
* #52e0b8dd-f5fa-4e1a-b66e-f5e4a41bd313 ^designation[0].language = #en
* #52e0b8dd-f5fa-4e1a-b66e-f5e4a41bd313 ^designation[0].value = "Psychosocial functions"
* #61452fe5-cea2-4d92-b2f1-406e9a5d31cb
* #61452fe5-cea2-4d92-b2f1-406e9a5d31cb ^designation[0].language = #en
* #61452fe5-cea2-4d92-b2f1-406e9a5d31cb ^designation[0].value = "Memory"
* #6279a3dc-7085-4157-809c-f96922242b1b
* #6279a3dc-7085-4157-809c-f96922242b1b ^designation[0].language = #en
* #6279a3dc-7085-4157-809c-f96922242b1b ^designation[0].value = "Insight into one's own situation"
* #8028b034-cad2-42df-b51c-aaba9c0bba61
* #8028b034-cad2-42df-b51c-aaba9c0bba61 ^designation[0].language = #en
* #8028b034-cad2-42df-b51c-aaba9c0bba61 ^designation[0].value = "Initiative and motivation"
* #9c2173e6-6465-44d3-af16-7c44059193b2
* #9c2173e6-6465-44d3-af16-7c44059193b2 ^designation[0].language = #en
* #9c2173e6-6465-44d3-af16-7c44059193b2 ^designation[0].value = "Organising and planning"
* #b93216fa-3843-4a7e-85bc-e3ef35a1967f
* #b93216fa-3843-4a7e-85bc-e3ef35a1967f ^designation[0].language = #en
* #b93216fa-3843-4a7e-85bc-e3ef35a1967f ^designation[0].value = "Problem solving"
* #dccaa419-0bcd-4056-a11a-2e385e23edc6
* #dccaa419-0bcd-4056-a11a-2e385e23edc6 ^designation[0].language = #en
* #dccaa419-0bcd-4056-a11a-2e385e23edc6 ^designation[0].value = "Emotions and behaviour"
* #ef4271c4-f942-4194-a2b0-e9a7045eab22
* #ef4271c4-f942-4194-a2b0-e9a7045eab22 ^designation[0].language = #en
* #ef4271c4-f942-4194-a2b0-e9a7045eab22 ^designation[0].value = "Intellectual functions"
* #f7c0ef6c-18ba-4d38-9df5-4c891f154a08
* #f7c0ef6c-18ba-4d38-9df5-4c891f154a08 ^designation[0].language = #en
* #f7c0ef6c-18ba-4d38-9df5-4c891f154a08 ^designation[0].value = "Orientation"
* #4fb78b88-d3af-4cfb-84d7-f06daf423317
* #4fb78b88-d3af-4cfb-84d7-f06daf423317 ^designation[0].language = #en
* #4fb78b88-d3af-4cfb-84d7-f06daf423317 ^designation[0].value = "Health circumstances"
* #081ab1be-7dc1-41fa-803c-12a146eb0b74
* #081ab1be-7dc1-41fa-803c-12a146eb0b74 ^designation[0].language = #en
* #081ab1be-7dc1-41fa-803c-12a146eb0b74 ^designation[0].value = "Health care treatment and training"
* #0b650369-258a-4d01-a811-42b306c2f89d
* #0b650369-258a-4d01-a811-42b306c2f89d ^designation[0].language = #en
* #0b650369-258a-4d01-a811-42b306c2f89d ^designation[0].value = "Exercise"
* #69dbfad7-859a-4596-8737-8054f6b4948f
* #69dbfad7-859a-4596-8737-8054f6b4948f ^designation[0].language = #en
* #69dbfad7-859a-4596-8737-8054f6b4948f ^designation[0].value = "Physical health"
* #83376fdb-f55d-4dd9-944e-b49631a9836f
* #83376fdb-f55d-4dd9-944e-b49631a9836f ^designation[0].language = #en
* #83376fdb-f55d-4dd9-944e-b49631a9836f ^designation[0].value = "Sleep"
* #c67aed23-d4f3-4ae6-8886-156c99048e5b
* #c67aed23-d4f3-4ae6-8886-156c99048e5b ^designation[0].language = #en
* #c67aed23-d4f3-4ae6-8886-156c99048e5b ^designation[0].value = "Diet"
* #c8f4475a-8de3-4920-ad0c-eea78c49a68d
* #c8f4475a-8de3-4920-ad0c-eea78c49a68d ^designation[0].language = #en
* #c8f4475a-8de3-4920-ad0c-eea78c49a68d ^designation[0].value = "Intoxicants"
* #e6f82424-da5a-41d1-bd1a-5796aa79d5f2
* #e6f82424-da5a-41d1-bd1a-5796aa79d5f2 ^designation[0].language = #en
* #e6f82424-da5a-41d1-bd1a-5796aa79d5f2 ^designation[0].value = "Circadian rhythm"
* #f5b8e809-7689-4952-838c-a069c99408b3
* #f5b8e809-7689-4952-838c-a069c99408b3 ^designation[0].language = #en
* #f5b8e809-7689-4952-838c-a069c99408b3 ^designation[0].value = "Tobacco"
* #a134c31d-d316-46d4-935e-e500874dbbe1
* #a134c31d-d316-46d4-935e-e500874dbbe1 ^designation[0].language = #en
* #a134c31d-d316-46d4-935e-e500874dbbe1 ^designation[0].value = "Physical functions"
* #1a6585e7-25a6-4518-9384-8f6290f879cc
* #1a6585e7-25a6-4518-9384-8f6290f879cc ^designation[0].language = #en
* #1a6585e7-25a6-4518-9384-8f6290f879cc ^designation[0].value = "Voice and speech"
* #3b4bcb40-f761-46a5-bc5f-b30ac37c88ed
* #3b4bcb40-f761-46a5-bc5f-b30ac37c88ed ^designation[0].language = #en
* #3b4bcb40-f761-46a5-bc5f-b30ac37c88ed ^designation[0].value = "Movement"
* #9959e779-e8ee-47e8-989b-bbff4aae2883
* #9959e779-e8ee-47e8-989b-bbff4aae2883 ^designation[0].language = #en
* #9959e779-e8ee-47e8-989b-bbff4aae2883 ^designation[0].value = "Sight"
* #b37419b3-c5f2-43e9-9e9d-4037b06b3fa5
* #b37419b3-c5f2-43e9-9e9d-4037b06b3fa5 ^designation[0].language = #en
* #b37419b3-c5f2-43e9-9e9d-4037b06b3fa5 ^designation[0].value = "Pain and sensory functions"
* #eb3599bc-c0bb-4281-8a1c-bf6eab8ffde3
* #eb3599bc-c0bb-4281-8a1c-bf6eab8ffde3 ^designation[0].language = #en
* #eb3599bc-c0bb-4281-8a1c-bf6eab8ffde3 ^designation[0].value = "Hearing"
* #e1836145-0c20-4e20-971e-d62dfe4ea1a0
* #e1836145-0c20-4e20-971e-d62dfe4ea1a0 ^designation[0].language = #en
* #e1836145-0c20-4e20-971e-d62dfe4ea1a0 ^designation[0].value = "Social circumstances"
* #08aa68ce-acd6-4e03-b6b5-091811324345
* #08aa68ce-acd6-4e03-b6b5-091811324345 ^designation[0].language = #en
* #08aa68ce-acd6-4e03-b6b5-091811324345 ^designation[0].value = "Economic situation"
* #35c56275-0093-4901-9fd8-d06fdb5cb8f3
* #35c56275-0093-4901-9fd8-d06fdb5cb8f3 ^designation[0].language = #en
* #35c56275-0093-4901-9fd8-d06fdb5cb8f3 ^designation[0].value = "Housing situation"
* #52efa2e9-e0dc-41eb-8c01-9865e2fdebae
* #52efa2e9-e0dc-41eb-8c01-9865e2fdebae ^designation[0].language = #en
* #52efa2e9-e0dc-41eb-8c01-9865e2fdebae ^designation[0].value = "Interests"
* #7a8f247b-baf8-4552-95bb-acf8ef004b74
* #7a8f247b-baf8-4552-95bb-acf8ef004b74 ^designation[0].language = #en
* #7a8f247b-baf8-4552-95bb-acf8ef004b74 ^designation[0].value = "Family situation"
* #83cf43f1-6d71-477c-8583-2e28755b41d3
* #83cf43f1-6d71-477c-8583-2e28755b41d3 ^designation[0].language = #en
* #83cf43f1-6d71-477c-8583-2e28755b41d3 ^designation[0].value = "Crime"
* #d493a97d-6036-423d-87ff-c2a086e9d664
* #d493a97d-6036-423d-87ff-c2a086e9d664 ^designation[0].language = #en
* #d493a97d-6036-423d-87ff-c2a086e9d664 ^designation[0].value = "Traumatic experiences"
* #e993d8c3-b7d7-4d72-9be2-937e5ba38b5a
* #e993d8c3-b7d7-4d72-9be2-937e5ba38b5a ^designation[0].language = #en
* #e993d8c3-b7d7-4d72-9be2-937e5ba38b5a ^designation[0].value = "Prostitution"
* #f695cec7-2b39-4c7e-8731-da8558a4fb3f
* #f695cec7-2b39-4c7e-8731-da8558a4fb3f ^designation[0].language = #en
* #f695cec7-2b39-4c7e-8731-da8558a4fb3f ^designation[0].value = "Education and work"
* #93433530-b85c-4d04-a4fb-5ae26cf16f1c
* #93433530-b85c-4d04-a4fb-5ae26cf16f1c ^designation[0].language = #en
* #93433530-b85c-4d04-a4fb-5ae26cf16f1c ^designation[0].value = "Activity and participation"
* #3856b434-f72e-42a5-b9d1-0cc93f48434b
* #3856b434-f72e-42a5-b9d1-0cc93f48434b ^designation[0].language = #en
* #3856b434-f72e-42a5-b9d1-0cc93f48434b ^designation[0].value = "Relations"
* #3f9da5ac-9686-4eeb-b517-b46e17fcb1d7
* #3f9da5ac-9686-4eeb-b517-b46e17fcb1d7 ^designation[0].language = #en
* #3f9da5ac-9686-4eeb-b517-b46e17fcb1d7 ^designation[0].value = "Interacting and making contact"
* #4c082610-b122-4019-96f2-1061e287445e
* #4c082610-b122-4019-96f2-1061e287445e ^designation[0].language = #en
* #4c082610-b122-4019-96f2-1061e287445e ^designation[0].value = "Maintaining relations with the network"
* #dcc6bb77-45af-4625-9c4d-7d7878307220
* #dcc6bb77-45af-4625-9c4d-7d7878307220 ^designation[0].language = #en
* #dcc6bb77-45af-4625-9c4d-7d7878307220 ^designation[0].value = "Taking part in communities and leisure activities"
* #c2b186f9-9c10-478e-8345-2d2c37ab4c46
* #c2b186f9-9c10-478e-8345-2d2c37ab4c46 ^designation[0].language = #en
* #c2b186f9-9c10-478e-8345-2d2c37ab4c46 ^designation[0].value = "Communication"
* #2ba29098-a527-43d5-b858-4c5353669f42
* #2ba29098-a527-43d5-b858-4c5353669f42 ^designation[0].language = #en
* #2ba29098-a527-43d5-b858-4c5353669f42 ^designation[0].value = "Producing messages"
* #986898d0-e2e5-4afa-9cb3-ee7aecaa0143
* #986898d0-e2e5-4afa-9cb3-ee7aecaa0143 ^designation[0].language = #en
* #986898d0-e2e5-4afa-9cb3-ee7aecaa0143 ^designation[0].value = "Conversation"
* #9bbbffef-c404-4ea3-a927-cd22d8027e6d
* #9bbbffef-c404-4ea3-a927-cd22d8027e6d ^designation[0].language = #en
* #9bbbffef-c404-4ea3-a927-cd22d8027e6d ^designation[0].value = "Understanding messages"
* #a80e8f96-18ba-4ee4-9496-d3ce882c2f85
* #a80e8f96-18ba-4ee4-9496-d3ce882c2f85 ^designation[0].language = #en
* #a80e8f96-18ba-4ee4-9496-d3ce882c2f85 ^designation[0].value = "Using communication devices and techniques"
* #d1495b2c-1452-4e49-8dbe-8193af5d8823
* #d1495b2c-1452-4e49-8dbe-8193af5d8823 ^designation[0].language = #en
* #d1495b2c-1452-4e49-8dbe-8193af5d8823 ^designation[0].value = "Mobility"
* #320c9aa6-630e-4695-bba2-29ea808fad24
* #320c9aa6-630e-4695-bba2-29ea808fad24 ^designation[0].language = #en
* #320c9aa6-630e-4695-bba2-29ea808fad24 ^designation[0].value = "Carrying, moving and handling objects"
* #4977ce08-df4d-4c09-8e03-c2a563862e68
* #4977ce08-df4d-4c09-8e03-c2a563862e68 ^designation[0].language = #en
* #4977ce08-df4d-4c09-8e03-c2a563862e68 ^designation[0].value = "Walking and moving"
* #759ddc8e-57c0-4aa6-8d32-14d8eb51c5dd
* #759ddc8e-57c0-4aa6-8d32-14d8eb51c5dd ^designation[0].language = #en
* #759ddc8e-57c0-4aa6-8d32-14d8eb51c5dd ^designation[0].value = "Changing and keeping body position"
* #eff3385d-01fa-4c9c-9850-52e179243f21
* #eff3385d-01fa-4c9c-9850-52e179243f21 ^designation[0].language = #en
* #eff3385d-01fa-4c9c-9850-52e179243f21 ^designation[0].value = "Travelling by transport"
* #da3f488f-1742-4d00-b247-a7d47500b36b
* #da3f488f-1742-4d00-b247-a7d47500b36b ^designation[0].language = #en
* #da3f488f-1742-4d00-b247-a7d47500b36b ^designation[0].value = "Self-care"
* #14615a09-bd94-4602-b43a-f6d3d3f9801d
* #14615a09-bd94-4602-b43a-f6d3d3f9801d ^designation[0].language = #en
* #14615a09-bd94-4602-b43a-f6d3d3f9801d ^designation[0].value = "Drinking"
* #28fbf17e-bca3-45e1-be35-553e3d91f1b7
* #28fbf17e-bca3-45e1-be35-553e3d91f1b7 ^designation[0].language = #en
* #28fbf17e-bca3-45e1-be35-553e3d91f1b7 ^designation[0].value = "Looking after one's sexuality"
* #347aa085-4fe2-411f-ac56-5693d164adc3
* #347aa085-4fe2-411f-ac56-5693d164adc3 ^designation[0].language = #en
* #347aa085-4fe2-411f-ac56-5693d164adc3 ^designation[0].value = "Undressing and dressing"
* #3a748135-98a8-416a-808d-bff88a8e40ee
* #3a748135-98a8-416a-808d-bff88a8e40ee ^designation[0].language = #en
* #3a748135-98a8-416a-808d-bff88a8e40ee ^designation[0].value = "Pursuing an interest"
* #464a2ab6-a7df-4b3a-b74d-7873f4cfe668
* #464a2ab6-a7df-4b3a-b74d-7873f4cfe668 ^designation[0].language = #en
* #464a2ab6-a7df-4b3a-b74d-7873f4cfe668 ^designation[0].value = "Eating"
* #4a58417e-9a75-43f2-9763-66505050159f
* #4a58417e-9a75-43f2-9763-66505050159f ^designation[0].language = #en
* #4a58417e-9a75-43f2-9763-66505050159f ^designation[0].value = "Looking after one's health"
* #885400cc-dd71-479e-8993-3fc48fdd6710
* #885400cc-dd71-479e-8993-3fc48fdd6710 ^designation[0].language = #en
* #885400cc-dd71-479e-8993-3fc48fdd6710 ^designation[0].value = "Washing oneself"
* #94fb3ea0-92cf-43b1-929b-c95e6fb739a1
* #94fb3ea0-92cf-43b1-929b-c95e6fb739a1 ^designation[0].language = #en
* #94fb3ea0-92cf-43b1-929b-c95e6fb739a1 ^designation[0].value = "Using the toilet"
* #b3939f0b-43d9-4e8c-bb2e-50ff8bb7ed03
* #b3939f0b-43d9-4e8c-bb2e-50ff8bb7ed03 ^designation[0].language = #en
* #b3939f0b-43d9-4e8c-bb2e-50ff8bb7ed03 ^designation[0].value = "Caring for one's body"
* #dfbe6ff6-223b-436a-b864-8ba29bda41e2
* #dfbe6ff6-223b-436a-b864-8ba29bda41e2 ^designation[0].language = #en
* #dfbe6ff6-223b-436a-b864-8ba29bda41e2 ^designation[0].value = "Community life"
* #685e8517-2f5c-4ef8-a7c4-fa2d008fdd9d
* #685e8517-2f5c-4ef8-a7c4-fa2d008fdd9d ^designation[0].language = #en
* #685e8517-2f5c-4ef8-a7c4-fa2d008fdd9d ^designation[0].value = "Keeping a job"
* #70443014-3faf-402d-abcf-396bfad32eb9
* #70443014-3faf-402d-abcf-396bfad32eb9 ^designation[0].language = #en
* #70443014-3faf-402d-abcf-396bfad32eb9 ^designation[0].value = "Managing one's economy"
* #8888edfa-642b-4329-9fe3-a9b180e6d3f4
* #8888edfa-642b-4329-9fe3-a9b180e6d3f4 ^designation[0].language = #en
* #8888edfa-642b-4329-9fe3-a9b180e6d3f4 ^designation[0].value = "Keeping up an education"
* #8bef71de-55b5-47fe-b438-18ac769106b3
* #8bef71de-55b5-47fe-b438-18ac769106b3 ^designation[0].language = #en
* #8bef71de-55b5-47fe-b438-18ac769106b3 ^designation[0].value = "Handling mail"
* #fd4b8dd3-5c4b-4257-8c13-ea045617d2f6
* #fd4b8dd3-5c4b-4257-8c13-ea045617d2f6 ^designation[0].language = #en
* #fd4b8dd3-5c4b-4257-8c13-ea045617d2f6 ^designation[0].value = "Looking after one's home"
* #eef71492-65f5-4297-aa95-3c3a6866ddef
* #eef71492-65f5-4297-aa95-3c3a6866ddef ^designation[0].language = #en
* #eef71492-65f5-4297-aa95-3c3a6866ddef ^designation[0].value = "Domestic tasks"
* #01770afa-cd17-41fe-a966-b8895e4d55d8
* #01770afa-cd17-41fe-a966-b8895e4d55d8 ^designation[0].language = #en
* #01770afa-cd17-41fe-a966-b8895e4d55d8 ^designation[0].value = "Shopping"
* #4a51d7a7-61e7-48fa-a1d5-9d26337c6c38
* #4a51d7a7-61e7-48fa-a1d5-9d26337c6c38 ^designation[0].language = #en
* #4a51d7a7-61e7-48fa-a1d5-9d26337c6c38 ^designation[0].value = "Looking after belongings"
* #58ef570c-1c1e-47be-8bfd-26ed99825762
* #58ef570c-1c1e-47be-8bfd-26ed99825762 ^designation[0].language = #en
* #58ef570c-1c1e-47be-8bfd-26ed99825762 ^designation[0].value = "Helping and caring for others"
* #8f32c948-41c4-49d7-8913-cdeede2e7fe1
* #8f32c948-41c4-49d7-8913-cdeede2e7fe1 ^designation[0].language = #en
* #8f32c948-41c4-49d7-8913-cdeede2e7fe1 ^designation[0].value = "Cleaning"
* #b947f321-7cdb-4b33-9653-f3ff800572b0
* #b947f321-7cdb-4b33-9653-f3ff800572b0 ^designation[0].language = #en
* #b947f321-7cdb-4b33-9653-f3ff800572b0 ^designation[0].value = "Preparing meals"
* #bd67597b-e80f-427f-8cf9-79d01eff91fc
* #bd67597b-e80f-427f-8cf9-79d01eff91fc ^designation[0].language = #en
* #bd67597b-e80f-427f-8cf9-79d01eff91fc ^designation[0].value = "Doing laundry"
* #a56d59c0-c8fd-468c-85f9-b67f66561b90
* #a56d59c0-c8fd-468c-85f9-b67f66561b90 ^designation[0].language = #en
* #a56d59c0-c8fd-468c-85f9-b67f66561b90 ^designation[0].value = "Environmental factors"
* #7445fb2b-0009-43d9-b49b-1b9782f2fcd9
* #7445fb2b-0009-43d9-b49b-1b9782f2fcd9 ^designation[0].language = #en
* #7445fb2b-0009-43d9-b49b-1b9782f2fcd9 ^designation[0].value = "Surroundings"
* #22eef871-6650-426f-8b79-8d40a6c62808
* #22eef871-6650-426f-8b79-8d40a6c62808 ^designation[0].language = #en
* #22eef871-6650-426f-8b79-8d40a6c62808 ^designation[0].value = "Attitudes in the surroundings"
* #83342ff3-5f2e-4914-b045-e98357685866
* #83342ff3-5f2e-4914-b045-e98357685866 ^designation[0].language = #en
* #83342ff3-5f2e-4914-b045-e98357685866 ^designation[0].value = "Neighbourhood"
* #df194a84-6e4b-4f14-a194-d8d9d9a1fcad
* #df194a84-6e4b-4f14-a194-d8d9d9a1fcad ^designation[0].language = #en
* #df194a84-6e4b-4f14-a194-d8d9d9a1fcad ^designation[0].value = "Persons in the network"
* #b5257b2d-0fbf-4d00-bf38-d298c8568116
* #b5257b2d-0fbf-4d00-bf38-d298c8568116 ^designation[0].language = #en
* #b5257b2d-0fbf-4d00-bf38-d298c8568116 ^designation[0].value = "Type of goal"
* #10752a63-00b4-4958-b7f4-9f3a18f74266
* #10752a63-00b4-4958-b7f4-9f3a18f74266 ^designation[0].language = #en
* #10752a63-00b4-4958-b7f4-9f3a18f74266 ^designation[0].value = "Maintain functioning"
* #d41c8072-52f8-42b5-9375-ddbea454d27f
* #d41c8072-52f8-42b5-9375-ddbea454d27f ^designation[0].language = #en
* #d41c8072-52f8-42b5-9375-ddbea454d27f ^designation[0].value = "Develop functioning"
* #e47c22bd-d88d-48ab-882b-419923e1f44e
* #e47c22bd-d88d-48ab-882b-419923e1f44e ^designation[0].language = #en
* #e47c22bd-d88d-48ab-882b-419923e1f44e ^designation[0].value = "Limit loss of functioning"
* #e89d317c-4657-4970-b614-ada2ed220595
* #e89d317c-4657-4970-b614-ada2ed220595 ^designation[0].language = #en
* #e89d317c-4657-4970-b614-ada2ed220595 ^designation[0].value = "Level of functioning"
* #1c327095-107f-4b96-88d0-ec562cb980be
* #1c327095-107f-4b96-88d0-ec562cb980be ^designation[0].language = #en
* #1c327095-107f-4b96-88d0-ec562cb980be ^designation[0].value = "Not assessed"
* #5bdde847-2837-416b-ab63-bbff8b7aa531
* #5bdde847-2837-416b-ab63-bbff8b7aa531 ^designation[0].language = #en
* #5bdde847-2837-416b-ab63-bbff8b7aa531 ^designation[0].value = "Moderately reduced functioning"
* #8328ce4a-6238-4f73-bf1a-74aadb68eff8
* #8328ce4a-6238-4f73-bf1a-74aadb68eff8 ^designation[0].language = #en
* #8328ce4a-6238-4f73-bf1a-74aadb68eff8 ^designation[0].value = "Slightly reduced functioning"
* #832ae90b-23b5-4063-80aa-0b81bdce680e
* #832ae90b-23b5-4063-80aa-0b81bdce680e ^designation[0].language = #en
* #832ae90b-23b5-4063-80aa-0b81bdce680e ^designation[0].value = "Completely reduced functioning"
* #b508ff66-6326-4862-a6d7-7bbf184c9823
* #b508ff66-6326-4862-a6d7-7bbf184c9823 ^designation[0].language = #en
* #b508ff66-6326-4862-a6d7-7bbf184c9823 ^designation[0].value = "No reduced functioning"
* #cae545f5-2813-4d79-98fc-0a7d770af3cd
* #cae545f5-2813-4d79-98fc-0a7d770af3cd ^designation[0].language = #en
* #cae545f5-2813-4d79-98fc-0a7d770af3cd ^designation[0].value = "Severely reduced functioning"
