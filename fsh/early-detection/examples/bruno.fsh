// Bruno Test Elmer, a month after his fall: a change that staff notice, a raised score, an infection that is treated at home.
// fsh/acute/examples/bruno.fsh has the acute team's side of it.

// ---- Monday 7 December. The assistant sees that he is not himself; the board meeting makes him yellow; the nurse measures TOBS 6 and calls the team.

Instance: FkiEarlyDetectionDeliveryReport-bruno-1-aendring
InstanceOf: FkiEarlyDetectionDeliveryReport
Usage: #example
Title: "Bruno, tidlig opsporing 1: en ændring"
Description: "Assistenten ser om morgenen, at Bruno er urolig, intet spiser og lader vandet hele tiden. Tavlemødet gør ham gul. Sygeplejersken måler TOBS 6, gør ham rød og ringer til akutteamet."
* insert Report(2026-12-07T23:30:00+01:00)
* insert CitizenEntry(FkiEarlyDetectionCitizen, 507b5318-1b07-47ba-88d9-6185e6d10334, 2509479989, 2026-12-07T07:40:00+01:00)
* insert ElmebyOrganizations(FkiEarlyDetectionOrganization, 2026-12-07T07:40:00+01:00)
* insert EpisodeEntry(FkiEarlyDetectionEpisode, 32aa120a-39eb-5b19-8c43-9e6555a10ebd, 2026-12-07T07:40:00+01:00, active, early-detection, 507b5318-1b07-47ba-88d9-6185e6d10334, 47e25424-fc20-54f2-b80a-6f8529e90a01, 2026-12-07T07:40:00+01:00)
* insert ContactEntry(FkiEarlyDetectionEncounter, 2a815878-cc4b-560c-a8b8-756d4304050f, 2026-12-07T09:55:00+01:00, finished, 507b5318-1b07-47ba-88d9-6185e6d10334, 32aa120a-39eb-5b19-8c43-9e6555a10ebd, 2026-12-07T09:25:00+01:00)
* entry[encounter][=].resource.type = $caresocial#bb6fc544-7f4f-4b50-8868-1431e0df2381 "observation"
* entry[encounter][=].resource.period.end = "2026-12-07T09:55:00+01:00"
* entry[encounter][=].resource.reasonReference.reference = "Observation/afdd38bc-f4a5-5008-98df-4b8fd4241152"
* insert ObservationEntry(everydayObservation, FkiEarlyDetectionEverydayObservation, 3260a12e-1fe7-55d0-946b-b1d88204766a, 2026-12-07T07:40:00+01:00, 507b5318-1b07-47ba-88d9-6185e6d10334, 32aa120a-39eb-5b19-8c43-9e6555a10ebd)
* entry[everydayObservation][=].resource.valueBoolean = true
* entry[everydayObservation][=].resource.component[+].code = FkiChangeDomainCodes#eating-drinking
* entry[everydayObservation][=].resource.component[=].valueBoolean = true
* entry[everydayObservation][=].resource.component[+].code = FkiChangeDomainCodes#mood-behaviour
* entry[everydayObservation][=].resource.component[=].valueBoolean = true
* entry[everydayObservation][=].resource.component[+].code = FkiChangeDomainCodes#elimination
* entry[everydayObservation][=].resource.component[=].valueBoolean = true
* insert TriageEntry(afdd38bc-f4a5-5008-98df-4b8fd4241152, 2026-12-07T08:15:00+01:00, 507b5318-1b07-47ba-88d9-6185e6d10334, 32aa120a-39eb-5b19-8c43-9e6555a10ebd, yellow)
* entry[triageStatus][=].resource.extension[triggeredBy].valueReference.reference = "Observation/3260a12e-1fe7-55d0-946b-b1d88204766a"
* entry[triageStatus][=].resource.component[reason][+].valueCodeableConcept = FkiChangeDomainCodes#mood-behaviour
* entry[triageStatus][=].resource.component[reason][+].valueCodeableConcept = FkiChangeDomainCodes#elimination
* insert TobsWithParts(04e261a6-5367-5297-9e77-806d4ab741, 2026-12-07T09:35:00+01:00, 507b5318-1b07-47ba-88d9-6185e6d10334, 32aa120a-39eb-5b19-8c43-9e6555a10ebd, 2a815878-cc4b-560c-a8b8-756d4304050f)
* insert TobsValues(112, 2, 419567006, 1, 22, 2, 38.6, 1, 118, 64, 0, 6)
* entry[tobsScore][=].resource.extension[triggeredBy].valueReference.reference = "Observation/afdd38bc-f4a5-5008-98df-4b8fd4241152"
* insert TriageEntry(ae01106c-1f0e-5d02-8788-917b48eea8cc, 2026-12-07T09:45:00+01:00, 507b5318-1b07-47ba-88d9-6185e6d10334, 32aa120a-39eb-5b19-8c43-9e6555a10ebd, red)
* entry[triageStatus][=].resource.extension[triggeredBy].valueReference.reference = "Observation/04e261a6-5367-5297-9e77-806d4ab74100"

// ---- Tuesday 8 December. The antibiotic works: TOBS 2, yellow.

Instance: FkiEarlyDetectionDeliveryReport-bruno-2-bedring
InstanceOf: FkiEarlyDetectionDeliveryReport
Usage: #example
Title: "Bruno, tidlig opsporing 2: i bedring"
Description: "Dagen efter akutteamets behandling måler sygeplejersken igen: TOBS 2. Bruno er gul, og en ny måling er planlagt."
* insert Report(2026-12-08T23:30:00+01:00)
* insert CitizenEntry(FkiEarlyDetectionCitizen, 507b5318-1b07-47ba-88d9-6185e6d10334, 2509479989, 2026-12-08T09:00:00+01:00)
* insert ElmebyOrganizations(FkiEarlyDetectionOrganization, 2026-12-08T09:00:00+01:00)
* insert EpisodeEntry(FkiEarlyDetectionEpisode, 32aa120a-39eb-5b19-8c43-9e6555a10ebd, 2026-12-08T09:00:00+01:00, active, early-detection, 507b5318-1b07-47ba-88d9-6185e6d10334, 47e25424-fc20-54f2-b80a-6f8529e90a01, 2026-12-07T07:40:00+01:00)
* insert ContactEntry(FkiEarlyDetectionEncounter, 85bea8af-e2cf-57d1-9b4a-ec90a44c2dbb, 2026-12-08T09:25:00+01:00, finished, 507b5318-1b07-47ba-88d9-6185e6d10334, 32aa120a-39eb-5b19-8c43-9e6555a10ebd, 2026-12-08T09:00:00+01:00)
* entry[encounter][=].resource.type = $caresocial#9f03dfbb-7a97-45a5-94db-d4c3501714a9 "opfølgning"
* entry[encounter][=].resource.period.end = "2026-12-08T09:25:00+01:00"
* entry[encounter][=].resource.reasonReference.reference = "Observation/6713603e-e40b-5568-8625-1f311ee07700"
* insert TobsWithParts(6713603e-e40b-5568-8625-1f311ee077, 2026-12-08T09:10:00+01:00, 507b5318-1b07-47ba-88d9-6185e6d10334, 32aa120a-39eb-5b19-8c43-9e6555a10ebd, 85bea8af-e2cf-57d1-9b4a-ec90a44c2dbb)
* insert TobsValues(92, 1, 271591004, 0, 18, 0, 38.1, 1, 124, 70, 0, 2)
* insert TriageEntry(252cd77b-abc0-58a5-b786-ddac24b8a999, 2026-12-08T09:20:00+01:00, 507b5318-1b07-47ba-88d9-6185e6d10334, 32aa120a-39eb-5b19-8c43-9e6555a10ebd, yellow)
* entry[triageStatus][=].resource.extension[triggeredBy].valueReference.reference = "Observation/6713603e-e40b-5568-8625-1f311ee07700"
* insert ContactEntry(FkiEarlyDetectionEncounter, 41c2906e-7721-50c8-ac7d-57bca1e8fe40, 2026-12-08T09:25:00+01:00, planned, 507b5318-1b07-47ba-88d9-6185e6d10334, 32aa120a-39eb-5b19-8c43-9e6555a10ebd, 2026-12-10)
* entry[encounter][=].resource.type = $caresocial#9f03dfbb-7a97-45a5-94db-d4c3501714a9 "opfølgning"
* entry[encounter][=].resource.reasonReference.reference = "Observation/6713603e-e40b-5568-8625-1f311ee07700"

// ---- Thursday 10 December. He is himself again: TOBS 0, green, and the episode ends.

Instance: FkiEarlyDetectionDeliveryReport-bruno-3-slut
InstanceOf: FkiEarlyDetectionDeliveryReport
Usage: #example
Title: "Bruno, tidlig opsporing 3: tilbage i hverdagen"
Description: "TOBS er 0, Bruno er grøn, og forløbet slutter, hvor det begyndte: i hans eget hjem."
* insert Report(2026-12-10T23:30:00+01:00)
* insert CitizenEntry(FkiEarlyDetectionCitizen, 507b5318-1b07-47ba-88d9-6185e6d10334, 2509479989, 2026-12-10T09:05:00+01:00)
* insert ElmebyOrganizations(FkiEarlyDetectionOrganization, 2026-12-10T09:05:00+01:00)
* insert EpisodeEntry(FkiEarlyDetectionEpisode, 32aa120a-39eb-5b19-8c43-9e6555a10ebd, 2026-12-10T09:30:00+01:00, finished, early-detection, 507b5318-1b07-47ba-88d9-6185e6d10334, 47e25424-fc20-54f2-b80a-6f8529e90a01, 2026-12-07T07:40:00+01:00)
* entry[episode][=].resource.period.end = "2026-12-10T09:30:00+01:00"
* insert ContactEntry(FkiEarlyDetectionEncounter, 41c2906e-7721-50c8-ac7d-57bca1e8fe40, 2026-12-10T09:30:00+01:00, finished, 507b5318-1b07-47ba-88d9-6185e6d10334, 32aa120a-39eb-5b19-8c43-9e6555a10ebd, 2026-12-10T09:05:00+01:00)
* entry[encounter][=].resource.type = $caresocial#9f03dfbb-7a97-45a5-94db-d4c3501714a9 "opfølgning"
* entry[encounter][=].resource.period.end = "2026-12-10T09:30:00+01:00"
* entry[encounter][=].resource.reasonReference.reference = "Observation/d7c9f3b2-df64-5132-bc9e-93b232a1e700"
* insert TobsWithParts(d7c9f3b2-df64-5132-bc9e-93b232a1e7, 2026-12-10T09:15:00+01:00, 507b5318-1b07-47ba-88d9-6185e6d10334, 32aa120a-39eb-5b19-8c43-9e6555a10ebd, 41c2906e-7721-50c8-ac7d-57bca1e8fe40)
* insert TobsValues(74, 0, 271591004, 0, 16, 0, 36.9, 0, 128, 72, 0, 0)
* insert TriageEntry(71ab55c4-a529-5fe3-89b2-30b9fe8fd317, 2026-12-10T09:25:00+01:00, 507b5318-1b07-47ba-88d9-6185e6d10334, 32aa120a-39eb-5b19-8c43-9e6555a10ebd, green)
* entry[triageStatus][=].resource.extension[triggeredBy].valueReference.reference = "Observation/d7c9f3b2-df64-5132-bc9e-93b232a1e700"
