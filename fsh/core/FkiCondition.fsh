Profile: FkiCondition
Parent: Condition
Id: FkiCondition
* insert Header([["Condition"]], [["Tilstand"]],
    [["A problem or a functional ability that a professional has found in a citizen, and that may be a reason to help. Coded in the language of the area that found it: FSIII in home care, nursing, rehabilitation and prevention, FFB in social care."]],
    [["Et problem eller en funktionsevne, som en fagperson har fundet hos en borger, og som kan være en grund til at hjælpe. Kodet i fagområdets sprog: FSIII i hjemmepleje, sygepleje, genoptræning og forebyggelse, FFB på socialområdet."]])
* insert ConditionTexts
* insert FoundConditionTexts
* insert SeverityTexts
* obeys fki-condition-status
* extension contains
    http://hl7.org/fhir/StructureDefinition/condition-dueTo named dueTo 0..1 and
    http://hl7.dk/fhir/core/StructureDefinition/ConditionLastAssertedDate named conditionLastAssertedDate 0..1 and
    http://hl7.dk/fhir/core/StructureDefinition/NotFollowedAnymore named notFollowedAnymore 0..1
* insert Element(extension[dueTo], [["What caused the condition"]], [["Tilstandens årsag"]],
    [["Another condition or a diagnosis that this one came of."]], [["En anden tilstand eller en diagnose, som denne er en følge af."]])
* insert Element(extension[conditionLastAssertedDate], [["When the condition was last assessed"]], [["Hvornår tilstanden sidst er vurderet"]],
    [["The last time a professional looked at the condition, also where nothing changed."]], [["Sidste gang en fagperson så på tilstanden, også hvor intet blev ændret."]])
* insert Element(extension[notFollowedAnymore], [["When the condition was no longer followed"]], [["Hvornår tilstanden ikke længere følges"]],
    [["The date on which the municipality stopped following it; the citizen may still have it."]], [["Datoen, hvor kommunen holdt op med at følge den; borgeren kan stadig have den."]])
* code 1..1
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding contains FSIIIConditionCode 0..1 and FFBConditionCode 0..1 and SCTConditionCode 0..1 and SKS-D 0..1 and ICPC2code 0..1
* code.coding[FSIIIConditionCode].system 1..1
* code.coding[FSIIIConditionCode].system = $fsiii
* code.coding[FSIIIConditionCode] from FkiConditionsFsiiiTransition (required)
* code.coding[FFBConditionCode].system 1..1
* code.coding[FFBConditionCode].system = $ffb
* code.coding[FFBConditionCode] from FkiConditionsFfb (required)
* code.coding[SCTConditionCode].system 1..1
* code.coding[SCTConditionCode].system = $sct
* code.coding[SCTConditionCode] from http://hl7.org/fhir/ValueSet/condition-code (required)
* code.coding[SKS-D].system 1..1
* code.coding[SKS-D].system = $sks-diagnosis
* code.coding[ICPC2code].system 1..1
* code.coding[ICPC2code].system = $icpc2
* insert Element(code.coding[FSIIIConditionCode], [["FSIII condition"]], [["FSIII-tilstand"]],
    [["The condition by KL's code for home care, nursing, rehabilitation or prevention."]], [["Tilstanden med KL's kode for hjemmepleje, sygepleje, genoptræning eller forebyggelse."]])
* insert Element(code.coding[FFBConditionCode], [["FFB condition"]], [["FFB-tilstand"]],
    [["The condition by KL's code for adult social care."]], [["Tilstanden med KL's kode for voksensocialområdet."]])
* insert Element(code.coding[SCTConditionCode], [["SNOMED CT concept"]], [["SNOMED CT-begreb"]],
    [["The condition by an international concept, for exchange."]], [["Tilstanden med et internationalt begreb, til udveksling."]])
* insert Element(code.coding[SKS-D], [["SKS diagnosis code (D…)"]], [["SKS-diagnosekode (D…)"]],
    [["A diagnosis as hospitals write it in Denmark."]], [["En diagnose, som sygehuse skriver den i Danmark."]])
* insert Element(code.coding[ICPC2code], [["ICPC-2-DK code"]], [["ICPC-2-DK-kode"]],
    [["A diagnosis or symptom as general practice writes it."]], [["En diagnose eller et symptom, som almen praksis skriver det."]])
* insert Element(code.text, [["Assessment in words"]], [["Tilstandsvurdering"]],
    [["What the professional writes of how the condition shows in this citizen."]],
    [["Hvad fagpersonen skriver om, hvordan tilstanden viser sig hos netop denne borger."]])
* severity from FkiSeveritiesTransition (required)
* subject only Reference(FkiCitizen)
* encounter only Reference(FkiEncounter)
* insert Element(encounter, [["The contact where it was found"]], [["Kontakten, hvor den blev fundet"]],
    [["The contact in which the condition was recorded for the first time."]], [["Den kontakt, hvor tilstanden første gang blev registreret."]])
* insert Element(abatement[x], [["When the condition ended"]], [["Tilstandens afslutningstid"]],
    [["When the citizen no longer had the condition, which is not when it left focus."]], [["Hvornår borgeren ikke længere havde tilstanden, hvilket ikke er, hvornår den gik ud af fokus."]])
* abatement[x] only dateTime
* recorder only Reference(FkiPractitioner or FkiPractitionerRole or FkiCitizen or RelatedPerson)
* insert Element(recorder, [["Who put the condition on record"]], [["Hvem der registrerede tilstanden"]],
    [["Whoever entered the condition, who need not be the one who asserts it."]], [["Den, der oprettede tilstanden, og som ikke behøver at være den ansvarlige."]])
* asserter only Reference(FkiPractitioner or FkiPractitionerRole)
* insert Element(asserter, [["Professional who asserts the condition"]], [["Tilstandsansvarlig"]],
    [["The professional whose judgement it is that the citizen has the condition."]], [["Fagpersonen, hvis vurdering det er, at borgeren har tilstanden."]])
* evidence.detail only Reference(FkiMatterOfInterest or FkiFollowUp or FkiObservation)
* insert Element(evidence.detail, [["Findings that the condition rests on"]], [["Fund, som tilstanden bygger på"]],
    [["Areas of interest, observations and follow-ups that show the condition."]], [["De områder, observationer og opfølgninger, der viser tilstanden."]])
* insert Element(note, [["Professional note"]], [["Fagligt notat"]],
    [["What staff need to know of the condition besides the codes. Not reported."]], [["Hvad medarbejdere skal vide om tilstanden ud over koderne. Indberettes ikke."]])
* note.extension contains FkiInformerExtension named informer 0..1
* insert Element(note.extension[informer], [["Who the information comes from"]], [["Hvem oplysningen kommer fra (informant)"]],
    [["The person whom the note rests on, by relation to the citizen."]], [["Personen, som notatet bygger på, ved sin relation til borgeren."]])

// What means the same of a condition wherever one is recorded or reported: of any, and of those that a profession of the municipality works with.
RuleSet: ConditionTexts
* insert Element(clinicalStatus, [["Whether the citizen has the condition"]], [["Om borgeren har tilstanden (tilstandsstatus)"]],
    [["Active while the citizen has it, inactive when the citizen no longer does. Absent only where the condition was entered in error."]],
    [["Active, så længe borgeren har den, inactive, når borgeren ikke længere har den. Udelades kun, hvis tilstanden er fejlregistreret."]])
* insert Element(verificationStatus, [["How sure, or entered in error"]], [["Hvor sikkert, eller fejlregistreret"]],
    [["Confirmed when absent. Entered-in-error withdraws the condition; clinicalStatus is then left out."]],
    [["Bekræftet, når den udelades. Entered-in-error trækker tilstanden tilbage; clinicalStatus udelades da."]])
* insert Element(code, [["Which condition"]], [["Tilstandskode"]],
    [["Kept for life: another code is another condition."]], [["Følger tilstanden hele livet: en anden kode er en anden tilstand."]])
* insert Element(subject, [["The citizen who has the condition"]], [["Borgeren, der har tilstanden"]],
    [["The report's or record's citizen; always a Patient."]],
    [["Journalens eller rapportens borger; altid en Patient."]])

RuleSet: FoundConditionTexts
* insert Element(category, [["In focus"]], [["Tilstandsfokus"]],
    [["problem-list-item while a profession works with the condition. Removed when it leaves their focus, which does not mean that the citizen no longer has it."]],
    [["problem-list-item, så længe en faggruppe arbejder med tilstanden. Fjernes, når den går ud af fokus, hvilket ikke betyder, at borgeren ikke længere har den."]])
* insert Element(recordedDate, [["First recorded"]], [["Først registreret (oprettelsestid)"]],
    [["When the condition was first recorded, which is not when it began."]],
    [["Hvornår tilstanden først blev registreret, hvilket ikke er hvornår den begyndte."]])

RuleSet: SeverityTexts
* insert Element(severity, [["Functional level"]], [["Funktionsevneniveau (tilstandssværhedsgrad)"]],
    [["How limited the citizen is, from 0 (not at all or hardly) to 4 (totally); 9 is not relevant."]],
    [["Hvor begrænset borgeren er, fra 0 (ingen eller ubetydelige begrænsninger) til 4 (totale begrænsninger); 9 er ikke relevant."]])

// R4 forbids clinicalStatus in a condition entered in error (con-5), so that a plain 1..1 would make corrections impossible.
Invariant: fki-condition-status
Severity: #error
Expression: "clinicalStatus.exists() or verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/condition-ver-status' and code = 'entered-in-error').exists()"
* insert Says([["Give clinicalStatus; only a condition entered in error goes without."]],
    [["Angiv clinicalStatus; kun en fejlregistreret tilstand er uden."]])

Extension: FkiInformerExtension
Id: fki-informer
Context: Annotation, Observation, Goal.outcomeCode
* insert Header([["Informer"]], [["Informant"]],
    [["Who the information comes from: the citizen, relatives, staff, or some of them together."]],
    [["Hvem oplysningen kommer fra: borgeren, pårørende, medarbejdere eller nogle af dem sammen."]])
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from FkiInformers (required)
* insert Short(value[x], [["Who"]], [["Hvem"]])
