// Referrals that take other ways: one that was declined, a palliative course to its end, a temporary place.

Instance: FkiAcuteDeliveryReport-lonni-afvist
InstanceOf: FkiAcuteDeliveryReport
Usage: #example
Title: "Lonni: afvist, fordi teamet var optaget"
Description: "Egen læge henviser Lonni, men begge biler er ude. Henvisningen er indberettet som afvist med årsag, og der er intet forløb."
* insert Report(2026-12-14T23:45:00+01:00)
* insert CitizenEntry(FkiAcuteCitizen, a3cc0910-58df-5032-96f0-7f0b2fe6a7f5, 0201609996, 2026-12-14T13:10:00+01:00)
* insert ElmebyOrganizations(FkiAcuteOrganization, 2026-12-14T13:10:00+01:00)
* insert ReferralEntry(d1ec75de-f19a-5b05-bb0c-d7489111854d, 2026-12-14T13:20:00+01:00, revoked, a3cc0910-58df-5032-96f0-7f0b2fe6a7f5, acute-nursing, general-practice, within-4-hours, 99912341000032)
* entry[referral][=].resource.authoredOn = "2026-12-14T13:10:00+01:00"
* entry[referral][=].resource.reasonCode = FkiAcuteReasonCodes#dehydration
* entry[referral][=].resource.extension[declineReason].valueCodeableConcept = FkiDeclineReasonCodes#no-capacity

Instance: FkiAcuteDeliveryReport-einer-1-lindring
InstanceOf: FkiAcuteDeliveryReport
Usage: #example
Title: "Einer: lindring hjemme"
Description: "Einer er døende og vil dø hjemme. Vagtlægen henviser om natten, akutteamet lægger en pumpe og kommer igen. Forløbet er palliativt og ligger inden i hans hjemmesygepleje."
* insert Report(2026-11-16T23:45:00+01:00)
* insert CitizenEntry(FkiAcuteCitizen, 64b5741b-a36e-50df-b6dc-d545c3e58a26, 0201609995, 2026-11-16T02:30:00+01:00)
* insert ElmebyOrganizations(FkiAcuteOrganization, 2026-11-16T02:30:00+01:00)
* insert EpisodeEntry(FkiAcuteEpisode, c6fcb84d-13af-57a3-a3b8-d65740c4824f, 2026-11-16T02:40:00+01:00, active, palliative, 64b5741b-a36e-50df-b6dc-d545c3e58a26, 47e25424-fc20-54f2-b80a-6f8529e90a01, 2026-11-16T02:30:00+01:00)
* entry[episode][=].resource.referralRequest.reference = "ServiceRequest/d83310e8-3259-5677-8c79-fe42792665d6"
* insert PartOf(cc537eea-48bc-590b-b7c4-c8969d600450)
* insert ReferralEntry(d83310e8-3259-5677-8c79-fe42792665d6, 2026-11-16T02:40:00+01:00, active, 64b5741b-a36e-50df-b6dc-d545c3e58a26, acute-nursing, on-call-doctor, within-2-hours, 99912341000048)
* entry[referral][=].resource.authoredOn = "2026-11-16T02:30:00+01:00"
* entry[referral][=].resource.reasonCode = FkiAcuteReasonCodes#palliative
* entry[referral][=].resource.orderDetail = $fsiii#f0d23296-29c5-4dc4-942e-3ce4cfdf6741 "Intravenøs medicinsk behandling"
* insert VisitEntry(09fd7553-80cd-5608-b543-237a24dc6007, 64b5741b-a36e-50df-b6dc-d545c3e58a26, c6fcb84d-13af-57a3-a3b8-d65740c4824f, 2026-11-16T03:35:00+01:00, 2026-11-16T04:50:00+01:00)
* entry[encounter][=].resource.basedOn.reference = "ServiceRequest/d83310e8-3259-5677-8c79-fe42792665d6"
* insert InterventionEntry(62365712-afa5-591c-8c71-1146e6d1e778, 2026-11-16T03:55:00+01:00, 64b5741b-a36e-50df-b6dc-d545c3e58a26, c6fcb84d-13af-57a3-a3b8-d65740c4824f, 09fd7553-80cd-5608-b543-237a24dc6007, [[$fsiii#f0d23296-29c5-4dc4-942e-3ce4cfdf6741 "Intravenøs medicinsk behandling"]])
* entry[intervention][=].resource.basedOn.reference = "ServiceRequest/d83310e8-3259-5677-8c79-fe42792665d6"
* insert OutcomeEntry(8d2bad45-216c-5c4c-b5fc-c0c1b8ef2fe6, 2026-11-16T04:50:00+01:00, 64b5741b-a36e-50df-b6dc-d545c3e58a26, c6fcb84d-13af-57a3-a3b8-d65740c4824f, 09fd7553-80cd-5608-b543-237a24dc6007, home-new-visit)

// ---- Wednesday 18 November: Einer dies at home with the team there. His episode and referral end; care closes its record the same day.

Instance: FkiAcuteDeliveryReport-einer-2-doed
InstanceOf: FkiAcuteDeliveryReport
Usage: #example
Title: "Einer, akut 2: død hjemme"
Description: "Einer dør om morgenen, som han ville, med akutteamet hos sig. Udfaldet er død; forløb og henvisning lukkes, og intet står åbent (C-14)."
* insert Report(2026-11-18T23:45:00+01:00)
* insert CitizenEntry(FkiAcuteCitizen, 64b5741b-a36e-50df-b6dc-d545c3e58a26, 0201609995, 2026-11-18T07:10:00+01:00)
* entry[citizen][=].resource.deceasedBoolean = true
* insert ElmebyOrganizations(FkiAcuteOrganization, 2026-11-18T06:20:00+01:00)
* insert EpisodeEntry(FkiAcuteEpisode, c6fcb84d-13af-57a3-a3b8-d65740c4824f, 2026-11-18T07:40:00+01:00, finished, palliative, 64b5741b-a36e-50df-b6dc-d545c3e58a26, 47e25424-fc20-54f2-b80a-6f8529e90a01, 2026-11-16T02:30:00+01:00)
* entry[episode][=].resource.period.end = "2026-11-18T07:30:00+01:00"
* entry[episode][=].resource.referralRequest.reference = "ServiceRequest/d83310e8-3259-5677-8c79-fe42792665d6"
* insert PartOf(cc537eea-48bc-590b-b7c4-c8969d600450)
* insert ReferralEntry(d83310e8-3259-5677-8c79-fe42792665d6, 2026-11-18T07:40:00+01:00, completed, 64b5741b-a36e-50df-b6dc-d545c3e58a26, acute-nursing, on-call-doctor, within-2-hours, 99912341000048)
* entry[referral][=].resource.authoredOn = "2026-11-16T02:30:00+01:00"
* entry[referral][=].resource.occurrencePeriod.end = "2026-11-18T07:30:00+01:00"
* entry[referral][=].resource.reasonCode = FkiAcuteReasonCodes#palliative
* entry[referral][=].resource.orderDetail = $fsiii#f0d23296-29c5-4dc4-942e-3ce4cfdf6741 "Intravenøs medicinsk behandling"
* insert VisitEntry(0d1f6a58-52c7-5b1e-9c37-86d2a4f0be11, 64b5741b-a36e-50df-b6dc-d545c3e58a26, c6fcb84d-13af-57a3-a3b8-d65740c4824f, 2026-11-18T06:20:00+01:00, 2026-11-18T07:30:00+01:00)
* entry[encounter][=].resource.basedOn.reference = "ServiceRequest/d83310e8-3259-5677-8c79-fe42792665d6"
* insert OutcomeEntry(0d1f6a58-52c7-5b1e-9c37-86d2a4f0be12, 2026-11-18T07:30:00+01:00, 64b5741b-a36e-50df-b6dc-d545c3e58a26, c6fcb84d-13af-57a3-a3b8-d65740c4824f, 0d1f6a58-52c7-5b1e-9c37-86d2a4f0be11, died)

Instance: FkiAcuteDeliveryReport-max-midlertidig-plads
InstanceOf: FkiAcuteDeliveryReport
Usage: #example
Title: "Max: fra sygehuset til en midlertidig plads"
Description: "Sygehuset udskriver Max til en midlertidig plads, hvor akutteamet ser til ham det første døgn. Tilstanden bag er med i rapporten."
* insert Report(2026-12-15T23:45:00+01:00)
* insert CitizenEntry(FkiAcuteCitizen, a1ccf71c-ba69-5350-a5de-6cfe86443324, 0107729995, 2026-12-15T14:00:00+01:00)
* insert ElmebyOrganizations(FkiAcuteOrganization, 2026-12-15T14:00:00+01:00)
* insert EpisodeEntry(FkiAcuteEpisode, 09f1a9b7-cdff-5edc-b4ae-f3779cec5fde, 2026-12-15T16:00:00+01:00, active, temporary-place, a1ccf71c-ba69-5350-a5de-6cfe86443324, 47e25424-fc20-54f2-b80a-6f8529e90a01, 2026-12-15T16:00:00+01:00)
* entry[episode][=].resource.referralRequest.reference = "ServiceRequest/ad3ae23e-53d9-5ce9-b6f9-05468b26bed0"
* entry[episode][=].resource.diagnosis.condition.reference = "Condition/26755f40-f341-59f2-822a-4838a5cfda4d"
* insert ReferralEntry(ad3ae23e-53d9-5ce9-b6f9-05468b26bed0, 2026-12-15T14:15:00+01:00, active, a1ccf71c-ba69-5350-a5de-6cfe86443324, temporary-place, hospital, same-day, 99912341000016)
* entry[referral][=].resource.authoredOn = "2026-12-15T14:00:00+01:00"
* entry[referral][=].resource.reasonReference.reference = "Condition/26755f40-f341-59f2-822a-4838a5cfda4d"
* insert VisitEntry(65097436-aec6-5e36-b34f-bd4af39d268f, a1ccf71c-ba69-5350-a5de-6cfe86443324, 09f1a9b7-cdff-5edc-b4ae-f3779cec5fde, 2026-12-15T18:10:00+01:00, 2026-12-15T18:40:00+01:00)
* entry[encounter][=].resource.class = $act-code#IMP
* entry[encounter][=].resource.basedOn.reference = "ServiceRequest/ad3ae23e-53d9-5ce9-b6f9-05468b26bed0"
* insert InterventionEntry(5fdce199-3192-5384-8bd1-1ba85fc26ac6, 2026-12-15T18:20:00+01:00, a1ccf71c-ba69-5350-a5de-6cfe86443324, 09f1a9b7-cdff-5edc-b4ae-f3779cec5fde, 65097436-aec6-5e36-b34f-bd4af39d268f, [[$fsiii#34b8b9a0-41bf-4dce-88f6-409de21fb175 "Undersøgelser og måling af værdier"]])
* entry[intervention][=].resource.reasonReference.reference = "Condition/26755f40-f341-59f2-822a-4838a5cfda4d"
* insert ReportedEntry(condition, Condition, FkiCareCondition, 26755f40-f341-59f2-822a-4838a5cfda4d, 2026-12-15T16:20:00+01:00)
* entry[condition][=].resource.clinicalStatus = $condition-clinical#active
* entry[condition][=].resource.category = $condition-category#problem-list-item
* entry[condition][=].resource.code = $fsiii#dae40f60-8dab-4bd3-ab72-b07d0f278692 "Respirationsproblemer"
* entry[condition][=].resource.subject.reference = "Patient/a1ccf71c-ba69-5350-a5de-6cfe86443324"
* entry[condition][=].resource.recordedDate = "2026-12-15"
* insert OutcomeEntry(f2240908-38d7-5063-879d-b4eaa16a984d, 2026-12-15T18:40:00+01:00, a1ccf71c-ba69-5350-a5de-6cfe86443324, 09f1a9b7-cdff-5edc-b4ae-f3779cec5fde, 65097436-aec6-5e36-b34f-bd4af39d268f, temporary-place)

// ---- What the gateway hands on of one day, from both areas.
Instance: FkiIncrementalDelivery-bruno-7-december
InstanceOf: FkiIncrementalDelivery
Usage: #example
Title: "Inkrementel levering: Brunos mandag fra to områder"
Description: "Den tidlige opsporing og akutteamets side af samme dag. En modtager finder begge ved forløbenes id'er."
* type = #collection
* timestamp = "2026-12-08T06:00:00+01:00"
* entry[0].fullUrl = "https://gateway.elmeby.example/fhir/Bundle/FkiAcuteDeliveryReport-bruno-1-behandlet-hjemme"
* entry[0].resource = FkiAcuteDeliveryReport-bruno-1-behandlet-hjemme
* entry[1].fullUrl = "https://gateway.elmeby.example/fhir/Bundle/FkiEarlyDetectionDeliveryReport-bruno-1-aendring"
* entry[1].resource = FkiEarlyDetectionDeliveryReport-bruno-1-aendring
