Profile: FkiEvaluation
Parent: Observation
Id: FkiEvaluation
* insert Header([["Evaluation"]], [["Vurdering"]],
    [["A professional conclusion on the citizen's situation, need of support, or pathway."]],
    [["En faglig konklusion om borgerens situation, støttebehov eller forløb."]])
* insert ObservationTexts
* code.coding 1..2
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding contains klEvaluationCode 1..1 and sctEvaluationCode 0..1
* code.coding[klEvaluationCode].system 1..1
* code.coding[klEvaluationCode].system = $caresocial
* code.coding[klEvaluationCode] from FkiEvaluationTypes (required)
* code.coding[sctEvaluationCode].system 1..1
* code.coding[sctEvaluationCode].system = $sct
* code.coding[sctEvaluationCode].code 1..1
* code.coding[sctEvaluationCode] from FkiEvaluationTypesSct (required)
* insert Element(code, [["Which evaluation"]], [["Hvilken vurdering (vurderingskode)"]],
    [["What was evaluated, by KL's code or a SNOMED CT concept."]], [["Hvad der er vurderet, med KL's kode eller et SNOMED CT-begreb."]])
* insert Element(code.coding[klEvaluationCode], [["KL's code"]], [["KL's kode"]],
    [["The evaluation as KL's list has it."]], [["Vurderingen, som KL's liste har den."]])
* insert Element(code.coding[sctEvaluationCode], [["SNOMED CT concept"]], [["SNOMED CT-begreb"]],
    [["The evaluation by an international concept."]], [["Vurderingen med et internationalt begreb."]])
* subject 1..1
* subject only Reference(FkiCitizen)
* encounter only Reference(FkiEncounter)
* insert Element(encounter, [["Contact at which it was made"]], [["Kontakten, hvor den blev lavet (vurderingskontakt)"]],
    [["The contact in which the evaluation was made."]], [["Den kontakt, hvor vurderingen blev lavet."]])
* effective[x] 1..1
* effective[x] only dateTime
* performer only Reference(FkiPractitioner or FkiPractitionerRole)
* insert Element(performer, [["Who evaluated"]], [["Hvem der vurderede (vurderingsansvarlig)"]],
    [["The professional who answers for the conclusion."]], [["Fagpersonen, der står inde for konklusionen."]])
* basedOn only Reference(FkiPlannedIntervention or FkiCarePlan or FkiServiceRequest)
* insert Element(basedOn, [["Plan or request that asked for it"]], [["Forløb eller anledning bag (vurderingBaseretPå)"]],
    [["What the evaluation was made for."]], [["Det, vurderingen er lavet til."]])
* value[x] only CodeableConcept
* insert Element(value[x], [["The conclusion, in words and where there is one by code"]], [["Konklusionen, i ord og, hvor den findes, som kode (vurderingsresultat)"]],
    [["What the evaluation came to."]], [["Hvad vurderingen nåede frem til."]])
* obeys fki-needs-assessment

// Only the needs assessment of adult social care has coded answers.
Invariant: fki-needs-assessment
Severity: #error
Expression: "value.coding.where(system = 'urn:oid:1.2.208.176.2.22').exists() implies code.coding.where(system = 'http://fhir.kl.dk/term/CodeSystem/CareSocialCodes' and code.startsWith('effe55c7')).exists()"
* insert Says([["Use FFB's need levels only where the evaluation is the needs assessment (FFB støttebehovsvurdering); else write the conclusion as text."]],
    [["Brug kun FFB's støttebehovsniveauer, hvor vurderingen er en FFB støttebehovsvurdering; skriv ellers konklusionen som tekst."]])
