// Bruno's infection, as the acute team saw it: treated at home and handed to home nursing. The municipality is the authority until the end of 2026.

// ---- Monday 7 December. Called at 10:05, there at 11:20: blood samples, antibiotic into a vein, and a new visit the day after.

Instance: FkiAcuteDeliveryReport-bruno-1-behandlet-hjemme
InstanceOf: FkiAcuteDeliveryReport
Usage: #example
Title: "Bruno, akut 1: behandlet hjemme"
Description: "Hjemmesygeplejersken ringer kl. 10.05 med TOBS 6. Akutteamet er der 11.20, tager blodprøver (CRP 96), giver antibiotika i en blodåre og kommer igen i morgen."
* insert Report(2026-12-07T23:45:00+01:00)
* insert CitizenEntry(FkiAcuteCitizen, 507b5318-1b07-47ba-88d9-6185e6d10334, 2509479989, 2026-12-07T10:05:00+01:00)
* insert ElmebyOrganizations(FkiAcuteOrganization, 2026-12-07T10:05:00+01:00)
* insert EpisodeEntry(FkiAcuteEpisode, 3a03bc24-bbdd-544d-b81a-3bd807721061, 2026-12-07T10:10:00+01:00, active, acute-nursing, 507b5318-1b07-47ba-88d9-6185e6d10334, 47e25424-fc20-54f2-b80a-6f8529e90a01, 2026-12-07T10:05:00+01:00)
* entry[episode][=].resource.referralRequest.reference = "ServiceRequest/8a57c5ae-540b-5ffd-8485-b1665799f4ee"
* insert PartOf(32aa120a-39eb-5b19-8c43-9e6555a10ebd)
* insert ReferralEntry(8a57c5ae-540b-5ffd-8485-b1665799f4ee, 2026-12-07T10:10:00+01:00, active, 507b5318-1b07-47ba-88d9-6185e6d10334, acute-nursing, home-nursing, within-2-hours, 900000000000011)
* entry[referral][=].resource.authoredOn = "2026-12-07T10:05:00+01:00"
* entry[referral][=].resource.occurrencePeriod.start = "2026-12-07T11:30:00+01:00"
* entry[referral][=].resource.reasonCode = FkiAcuteReasonCodes#infection
* insert BecauseOf(04e261a6-5367-5297-9e77-806d4ab74100)
* insert VisitEntry(27fc7993-48c6-5a4c-83e0-3cce5433dea6, 507b5318-1b07-47ba-88d9-6185e6d10334, 3a03bc24-bbdd-544d-b81a-3bd807721061, 2026-12-07T11:20:00+01:00, 2026-12-07T12:35:00+01:00)
* entry[encounter][=].resource.basedOn.reference = "ServiceRequest/8a57c5ae-540b-5ffd-8485-b1665799f4ee"
* insert InterventionEntry(591b35d6-cc6c-5ce4-80c6-7471ec992899, 2026-12-07T11:40:00+01:00, 507b5318-1b07-47ba-88d9-6185e6d10334, 3a03bc24-bbdd-544d-b81a-3bd807721061, 27fc7993-48c6-5a4c-83e0-3cce5433dea6, [[$fsiii#63a47ab5-2266-42f1-b974-0c9021d73671 "Udtagelse af kapillærblodprøver og veneblodprøver"]])
* entry[intervention][=].resource.extension[independentWork].valueBoolean = true
* insert InterventionEntry(40d26b35-7129-5508-889d-dd6bbace4f06, 2026-12-07T12:05:00+01:00, 507b5318-1b07-47ba-88d9-6185e6d10334, 3a03bc24-bbdd-544d-b81a-3bd807721061, 27fc7993-48c6-5a4c-83e0-3cce5433dea6, [[$fsiii#f0d23296-29c5-4dc4-942e-3ce4cfdf6741 "Intravenøs medicinsk behandling"]])
* entry[intervention][=].resource.basedOn.reference = "ServiceRequest/8a57c5ae-540b-5ffd-8485-b1665799f4ee"
* insert OutcomeEntry(3c09ec02-cfc7-59f2-86fc-af543561a775, 2026-12-07T12:35:00+01:00, 507b5318-1b07-47ba-88d9-6185e6d10334, 3a03bc24-bbdd-544d-b81a-3bd807721061, 27fc7993-48c6-5a4c-83e0-3cce5433dea6, home-new-visit)
* insert TobsWithParts(f448659e-f497-5579-95a9-5ad7a577ae, 2026-12-07T11:30:00+01:00, 507b5318-1b07-47ba-88d9-6185e6d10334, 3a03bc24-bbdd-544d-b81a-3bd807721061, 27fc7993-48c6-5a4c-83e0-3cce5433dea6)
* insert TobsValues(108, 1, 419567006, 1, 21, 2, 38.8, 1, 116, 62, 0, 5)
* insert BloodTestEntry(crp, FkiAcuteCrp, c1b8a0de-0f43-5a3c-9a6e-3c1d7f2b9e01, 2026-12-07T11:50:00+01:00, 507b5318-1b07-47ba-88d9-6185e6d10334, 3a03bc24-bbdd-544d-b81a-3bd807721061, 27fc7993-48c6-5a4c-83e0-3cce5433dea6, 96, mg/L)
* insert BloodTestEntry(haemoglobin, FkiAcuteHaemoglobin, c1b8a0de-0f43-5a3c-9a6e-3c1d7f2b9e02, 2026-12-07T11:50:00+01:00, 507b5318-1b07-47ba-88d9-6185e6d10334, 3a03bc24-bbdd-544d-b81a-3bd807721061, 27fc7993-48c6-5a4c-83e0-3cce5433dea6, 7.4, mmol/L)

// ---- Tuesday 8 December. Second dose; home nursing takes over, and the episode ends.

Instance: FkiAcuteDeliveryReport-bruno-2-overgivet
InstanceOf: FkiAcuteDeliveryReport
Usage: #example
Title: "Bruno, akut 2: overgivet til hjemmesygeplejen"
Description: "Anden dosis er givet, Bruno er i bedring, og hjemmesygeplejen tager over. Henvisning og forløb lukkes."
* insert Report(2026-12-08T23:45:00+01:00)
* insert CitizenEntry(FkiAcuteCitizen, 507b5318-1b07-47ba-88d9-6185e6d10334, 2509479989, 2026-12-08T11:00:00+01:00)
* insert ElmebyOrganizations(FkiAcuteOrganization, 2026-12-08T11:00:00+01:00)
* insert EpisodeEntry(FkiAcuteEpisode, 3a03bc24-bbdd-544d-b81a-3bd807721061, 2026-12-08T11:50:00+01:00, finished, acute-nursing, 507b5318-1b07-47ba-88d9-6185e6d10334, 47e25424-fc20-54f2-b80a-6f8529e90a01, 2026-12-07T10:05:00+01:00)
* entry[episode][=].resource.period.end = "2026-12-08T11:45:00+01:00"
* entry[episode][=].resource.referralRequest.reference = "ServiceRequest/8a57c5ae-540b-5ffd-8485-b1665799f4ee"
* insert PartOf(32aa120a-39eb-5b19-8c43-9e6555a10ebd)
* insert ReferralEntry(8a57c5ae-540b-5ffd-8485-b1665799f4ee, 2026-12-08T11:50:00+01:00, completed, 507b5318-1b07-47ba-88d9-6185e6d10334, acute-nursing, home-nursing, within-2-hours, 900000000000011)
* entry[referral][=].resource.authoredOn = "2026-12-07T10:05:00+01:00"
* entry[referral][=].resource.occurrencePeriod.start = "2026-12-07T11:30:00+01:00"
* entry[referral][=].resource.occurrencePeriod.end = "2026-12-08T11:50:00+01:00"
* entry[referral][=].resource.reasonCode = FkiAcuteReasonCodes#infection
* insert BecauseOf(04e261a6-5367-5297-9e77-806d4ab74100)
* insert VisitEntry(2ad2d717-e79f-564d-a04f-4dd36f0a9824, 507b5318-1b07-47ba-88d9-6185e6d10334, 3a03bc24-bbdd-544d-b81a-3bd807721061, 2026-12-08T11:05:00+01:00, 2026-12-08T11:45:00+01:00)
* entry[encounter][=].resource.basedOn.reference = "ServiceRequest/8a57c5ae-540b-5ffd-8485-b1665799f4ee"
* entry[encounter][=].resource.extension[plannedStartDate].valueDateTime = "2026-12-08T11:00:00+01:00"
* insert InterventionEntry(11e5890a-d2f4-5f89-b565-32f3b7465162, 2026-12-08T11:20:00+01:00, 507b5318-1b07-47ba-88d9-6185e6d10334, 3a03bc24-bbdd-544d-b81a-3bd807721061, 2ad2d717-e79f-564d-a04f-4dd36f0a9824, [[$fsiii#f0d23296-29c5-4dc4-942e-3ce4cfdf6741 "Intravenøs medicinsk behandling"]])
* entry[intervention][=].resource.basedOn.reference = "ServiceRequest/8a57c5ae-540b-5ffd-8485-b1665799f4ee"
* insert OutcomeEntry(79e25455-a5c7-568d-b564-3cfb021069e6, 2026-12-08T11:45:00+01:00, 507b5318-1b07-47ba-88d9-6185e6d10334, 3a03bc24-bbdd-544d-b81a-3bd807721061, 2ad2d717-e79f-564d-a04f-4dd36f0a9824, home-nursing)
