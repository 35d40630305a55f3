// Else, January 2027: the region is the authority, Elmeby runs the team for it and keeps the record. Admission is the right end.

Instance: FkiAcuteDeliveryReport-else-indlagt
InstanceOf: FkiAcuteDeliveryReport
Usage: #example
Title: "Else, akut: indlagt i tide"
Description: "Akutteamet er der tre kvarter efter opkaldet, giver væske og ringer efter en ambulance. Regionen er myndighed, Elmeby driver teamet og fører journalen."
* insert Report(2027-01-12T23:45:00+01:00)
* insert CitizenEntry(FkiAcuteCitizen, eca4f296-d885-5981-84a6-11c18d772ee1, 0201919990, 2027-01-12T10:00:00+01:00)
* insert OrganizationEntry(FkiAcuteOrganization, 01c85400-be5b-5867-86eb-c3538d9d5870, 2027-01-12T10:00:00+01:00, 900000000000029, region, "Region Elmelund")
* insert OrganizationEntry(FkiAcuteOrganization, 259d125c-636b-559f-8eb0-007bed20620c, 2027-01-12T10:00:00+01:00, 900000000000011, municipality, "Elmeby Sygepleje")
* insert EpisodeEntry(FkiAcuteEpisode, 09505d51-603c-573e-a799-cf1e6b0582b6, 2027-01-12T11:55:00+01:00, finished, acute-nursing, eca4f296-d885-5981-84a6-11c18d772ee1, 01c85400-be5b-5867-86eb-c3538d9d5870, 2027-01-12T10:00:00+01:00)
* entry[episode][=].resource.period.end = "2027-01-12T11:50:00+01:00"
* entry[episode][=].resource.referralRequest.reference = "ServiceRequest/526d481e-8e86-584d-af3e-19f1a0b23172"
* insert PartOf(f997b13a-4747-5d87-ba06-6b5946c00a01)
* insert ReferralEntry(526d481e-8e86-584d-af3e-19f1a0b23172, 2027-01-12T11:55:00+01:00, completed, eca4f296-d885-5981-84a6-11c18d772ee1, acute-nursing, home-nursing, immediately, 900000000000011)
* entry[referral][=].resource.authoredOn = "2027-01-12T10:00:00+01:00"
* entry[referral][=].resource.occurrencePeriod.start = "2027-01-12T10:45:00+01:00"
* entry[referral][=].resource.occurrencePeriod.end = "2027-01-12T11:55:00+01:00"
* entry[referral][=].resource.reasonCode = FkiAcuteReasonCodes#breathing
* insert BecauseOf(dfef4974-071b-548a-9adc-843345bcdb00)
* insert VisitEntry(d3b00723-fbcb-5195-9612-2d196078b922, eca4f296-d885-5981-84a6-11c18d772ee1, 09505d51-603c-573e-a799-cf1e6b0582b6, 2027-01-12T10:45:00+01:00, 2027-01-12T11:50:00+01:00)
* entry[encounter][=].resource.basedOn.reference = "ServiceRequest/526d481e-8e86-584d-af3e-19f1a0b23172"
* insert InterventionEntry(12c259a8-5ec1-5edb-af4d-05cf15e9f0d3, 2027-01-12T10:55:00+01:00, eca4f296-d885-5981-84a6-11c18d772ee1, 09505d51-603c-573e-a799-cf1e6b0582b6, d3b00723-fbcb-5195-9612-2d196078b922, [[$fsiii#34b8b9a0-41bf-4dce-88f6-409de21fb175 "Undersøgelser og måling af værdier"]])
* entry[intervention][=].resource.extension[independentWork].valueBoolean = true
* insert InterventionEntry(01cbc69b-dabe-5aae-b738-72a067270269, 2027-01-12T11:10:00+01:00, eca4f296-d885-5981-84a6-11c18d772ee1, 09505d51-603c-573e-a799-cf1e6b0582b6, d3b00723-fbcb-5195-9612-2d196078b922, [[$fsiii#e3eabbbe-b1a2-499f-beff-cca6e28c5e5c "Intravenøs væskebehandling"]])
* insert OutcomeEntry(679a1221-899e-53e2-8ab9-7cb33166b58a, 2027-01-12T11:50:00+01:00, eca4f296-d885-5981-84a6-11c18d772ee1, 09505d51-603c-573e-a799-cf1e6b0582b6, d3b00723-fbcb-5195-9612-2d196078b922, hospital-admission)
* insert TobsWithParts(10b864c7-6f3d-5280-bc60-eccf225d1e, 2027-01-12T10:55:00+01:00, eca4f296-d885-5981-84a6-11c18d772ee1, 09505d51-603c-573e-a799-cf1e6b0582b6, d3b00723-fbcb-5195-9612-2d196078b922)
* insert TobsValues(132, 3, 450847001, 2, 32, 3, 39.4, 2, 84, 48, 1, 11)
* insert BloodTestEntry(glucose, FkiAcuteGlucose, c1b8a0de-0f43-5a3c-9a6e-3c1d7f2b9e03, 2027-01-12T10:57:00+01:00, eca4f296-d885-5981-84a6-11c18d772ee1, 09505d51-603c-573e-a799-cf1e6b0582b6, d3b00723-fbcb-5195-9612-2d196078b922, 8.1, mmol/L)
