Profile: Fki119PlannedIntervention
Parent: CarePlan
Id: Fki119PlannedIntervention
* insert Header([["Planned intervention, § 119"]], [["Planlagt indsats, § 119"]],
    [["One intervention of health promotion or prevention: training, guidance and treatment within a course, the conversations before and after it on their own."]],
    [["Én indsats i sundhedsfremme og forebyggelse: træning, vejledning og behandling inden for et forløb, samtalerne før og efter det for sig."]])
* insert CoursePlannedIntervention
* obeys fki-f-02 and fki-f-03
* activity.detail.code.coding[level2] from FkiInterventions119 (required)
* activity.detail.extension contains FkiDeliveryTypeExtension named deliveryType 1..1
* insert CourseDeliveryType
* activity.detail.performer 1..1

// KL's list lacks the current nicotine code and has the outgoing tobacco code (finding 42), and compares a list of codings with one code (41).
Invariant: fki-f-02
Severity: #error
Expression: "status = 'entered-in-error' or activity.detail.code.coding.where(system = 'urn:oid:1.2.208.176.2.21' and (code = 'f30cab6d-2a42-4358-99d7-811127fb6e05' or code = 'e71b7d85-5c78-49c2-8624-8499d162317b' or code = '01a500f6-c221-4fd0-b518-cd361218b60d' or code = 'c203c6b5-3be0-40a8-8204-e93751deabf5' or code = '6d24992e-e0a2-43e7-bc27-0234622a8655' or code = 'c9a99304-1788-43b7-b7be-e187b092ae9c' or code = 'ab87c0b5-40be-4e0a-b749-d9f833bfed2d' or code = '61692d91-69b8-4830-9453-3d58454e49d3' or code = 'abe847e0-1ce0-44dc-a675-ce05b66f47e6' or code = 'd1e016b5-150a-4ac4-97ba-d3e19e28471e' or code = 'cf7a55c2-7061-47ed-b7c5-e29620fe93bf' or code = '924e9828-84cf-4689-9551-0ebb6dc71b98')).empty() or basedOn.exists()"
* insert Says([["Refer from training, guidance and treatment to the course that it is part of (basedOn)."]],
    [["Henvis fra træning, vejledning og behandling til det forløb, den er del af (basedOn)."]])

Invariant: fki-f-03
Severity: #error
Expression: "activity.detail.code.coding.where(system = 'urn:oid:1.2.208.176.2.21' and (code = '03a3ebdb-9e2d-4be1-b32b-42f0bd2a3362' or code = 'ee5606ac-1bed-487e-aa3c-72dcc30ec037' or code = '6eddbaf7-2a73-49d4-91e7-6138d419f58c')).empty() or basedOn.empty()"
* insert Says([["Leave basedOn out of the clarifying, needs and closing conversations: they are part of no course."]],
    [["Udelad basedOn på afklarende samtale, behovssamtale og afsluttende samtale: de er ikke del af et forløb."]])
