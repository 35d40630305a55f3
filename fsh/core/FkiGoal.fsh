Profile: FkiGoal
Parent: Goal
Id: FkiGoal
* insert Header([["Goal"]], [["Mål"]],
    [["What is to be reached for the citizen: an expected functional level for a condition, a goal of an intervention, the citizen's own wish, or the purpose of a care plan. The category says which."]],
    [["Hvad der skal nås for borgeren: et forventet funktionsevneniveau for en tilstand, et indsatsmål, borgerens eget ønske eller formålet med et indsatsforløb. Kategorien siger hvilket."]])
* insert GoalTexts
* obeys fki-rank-one
* extension contains http://hl7.org/fhir/StructureDefinition/goal-relationship named goalRelationship 0..*
* extension[goalRelationship].extension[type].value[x] from FkiGoalRelationships (extensible)
* extension[goalRelationship].extension[target].value[x] only Reference(FkiGoal)
* insert Short(extension[goalRelationship].extension[type].value[x], [["How it relates to the other"]], [["Hvordan det forholder sig til det andet"]])
* insert Short(extension[goalRelationship].extension[target].value[x], [["The other goal"]], [["Det andet mål"]])
* insert Short(extension[goalRelationship], [["Other goals that it is part of or replaces"]], [["Andre mål, det er en del af eller erstatter (delmålBaseretPå)"]])
* category 1..1
* category from FkiGoalCategories (required)
* subject only Reference(FkiCitizen)
* target ^slicing.discriminator.type = #pattern
* target ^slicing.discriminator.path = "measure"
* target ^slicing.rules = #open
* target contains severity 0..1 and change 0..1
* insert Short(target[severity], [["The level that is to be reached"]], [["Det niveau, der skal nås (målSværhedsgrad)"]])
* target[severity].measure 1..1
* target[severity].measure = $caresocial#66959f77-6e2a-4574-8423-3ff097f8b9fa
* target[severity].detail[x] only CodeableConcept
* target[severity].detail[x] from FkiSeveritiesTransition (required)
* insert Short(target[change], [["The change that is aimed at"]], [["Den forandring, der sigtes mod (måltype)"]])
* target[change].measure 1..1
* target[change].measure = $caresocial#90c48f03-f194-4b2f-ad7d-6cba1069ae48
* target[change].detail[x] only CodeableConcept
* target[change].detail[x] from FkiGoalChanges (required)
* insert Short(target[change].measure, [["That a kind of change is meant"]], [["At der menes en måltype"]])
* insert Short(target[change].detail[x], [["The kind of change"]], [["Måltypen"]])
* expressedBy only Reference(FkiPractitioner or FkiPractitionerRole or FkiCitizen)
* insert Short(expressedBy, [["Who set the goal"]], [["Målansvarlig"]])
* addresses only Reference(FkiCondition or FkiMatterOfInterest)
* addresses.extension contains FkiRankExtension named rank 0..1
* insert Short(addresses.extension[rank], [["Rank among what the goal addresses"]], [["Rang blandt det, målet gælder (målrelateretRang)"]])
* insert Short(note, [["Note"]], [["Målnotat"]])
* insert Short(outcomeCode, [["How the goal turned out"]], [["Målvurdering"]])
* outcomeCode.extension contains FkiInformerExtension named informer 0..1
* insert Short(outcomeCode.extension[informer], [["Who the assessment comes from"]], [["Målvurderingens informant"]])

// What means the same of a goal wherever one is recorded or reported.
RuleSet: GoalTexts
* insert Element(lifecycleStatus, [["Whether it is worked towards, ended or entered in error"]], [["Målstatus"]],
    [["active while it is worked towards, completed when it is not any more, entered-in-error when it should never have been recorded. A goal that changes is a new goal."]],
    [["active, så længe der arbejdes hen imod det, completed, når der ikke gør det mere, entered-in-error, når det aldrig burde være registreret. Et mål, der ændres, er et nyt mål."]])
* insert Element(category, [["What kind of goal"]], [["Målkategori"]],
    [["Whether it is an expected state, a goal of an intervention, a purpose, or the citizen's own wish."]],
    [["Om det er en forventet tilstand, et indsatsmål, et formål eller borgerens eget ønske."]])
* insert Element(description, [["What is to be reached"]], [["Målbeskrivelse"]],
    [["The goal in words, or FSIII's code for it in reporting."]],
    [["Målet i ord eller, i indberetningen, FSIII's kode for det."]])
* insert Element(subject, [["The citizen"]], [["Borgeren"]],
    [["Whose goal it is."]],
    [["Hvis mål det er."]])
* insert Element(start[x], [["From when"]], [["Hvornår fra"]],
    [["The day on which the goal was set."]],
    [["Den dag, målet blev sat."]])
* insert Element(target, [["What is measured, and what it should be"]], [["Hvad der måles på, og hvad det skal blive"]],
    [["One measure and the value that is expected of it."]],
    [["Én måling og den værdi, der forventes af den."]])
* insert Element(target.measure, [["What is measured"]], [["Målemetode"]],
    [["What is measured: for a home care condition its functional level."]],
    [["Hvad der måles på: for en hjemmeplejetilstand dens funktionsevneniveau."]])
* insert Element(target.detail[x], [["What it should be"]], [["Hvad det skal blive"]],
    [["The value that is expected: for a home care condition a functional level from 0 to 4, or 9."]],
    [["Den værdi, der forventes: for en hjemmeplejetilstand et funktionsevneniveau fra 0 til 4, eller 9."]])
* insert Element(addresses, [["The condition that it is for"]], [["Tilstanden, målet gælder (målrelateret)"]],
    [["What the goal is to change or keep."]],
    [["Det, målet skal ændre eller bevare."]])
