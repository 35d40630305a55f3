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
* insert Element(extension[goalRelationship].extension[type].value[x], [["How it relates to the other"]], [["Hvordan det forholder sig til det andet"]],
    [["Part of the other goal, or in its place."]], [["En del af det andet mål eller i stedet for det."]])
* insert Element(extension[goalRelationship].extension[target].value[x], [["The other goal"]], [["Det andet mål"]],
    [["The goal that this one is compared with."]], [["Det mål, som dette ses i forhold til."]])
* insert Element(extension[goalRelationship], [["Other goals that it is part of or replaces"]], [["Andre mål, det er en del af eller erstatter (delmålBaseretPå)"]],
    [["Ties a step on the way to the goal that it leads to, or a new goal to the one it replaced."]], [["Knytter et delmål til det mål, det fører hen imod, eller et nyt mål til det, det har erstattet."]])
* category 1..1
* category from FkiGoalCategories (required)
* subject only Reference(FkiCitizen)
* target ^slicing.discriminator.type = #pattern
* target ^slicing.discriminator.path = "measure"
* target ^slicing.rules = #open
* target contains severity 0..1 and change 0..1
* insert Element(target[severity], [["The level that is to be reached"]], [["Det niveau, der skal nås (målSværhedsgrad)"]],
    [["The level of functioning that the citizen is expected to have when the goal is reached."]], [["Det funktionsniveau, som borgeren forventes at have, når målet er nået."]])
* target[severity].measure 1..1
* target[severity].measure = $caresocial#66959f77-6e2a-4574-8423-3ff097f8b9fa
* target[severity].detail[x] only CodeableConcept
* target[severity].detail[x] from FkiSeveritiesTransition (required)
* insert Element(target[change], [["The change that is aimed at"]], [["Den forandring, der sigtes mod (måltype)"]],
    [["Whether the condition is to improve, stay as it is, or get worse more slowly."]], [["Om tilstanden skal bedres, fastholdes eller forværres langsommere."]])
* target[change].measure 1..1
* target[change].measure = $caresocial#90c48f03-f194-4b2f-ad7d-6cba1069ae48
* target[change].detail[x] only CodeableConcept
* target[change].detail[x] from FkiGoalChanges (required)
* insert Element(target[change].measure, [["That a kind of change is meant"]], [["At der menes en måltype"]],
    [["KL's code that says how the target's value is read."]], [["KL's kode, der siger, hvordan målets værdi skal læses."]])
* insert Element(target[change].detail[x], [["The kind of change"]], [["Måltypen"]],
    [["KL's code for the change."]], [["KL's kode for forandringen."]])
* expressedBy only Reference(FkiPractitioner or FkiPractitionerRole or FkiCitizen)
* insert Element(expressedBy, [["Who set the goal"]], [["Målansvarlig"]],
    [["The professional, or the citizen, who set the goal."]], [["Fagpersonen eller borgeren, der har sat målet."]])
* addresses only Reference(FkiCondition or FkiMatterOfInterest)
* addresses.extension contains FkiRankExtension named rank 0..1
* insert Element(addresses.extension[rank], [["Rank among what the goal addresses"]], [["Rang blandt det, målet gælder (målrelateretRang)"]],
    [["The order of what the goal is about. Only one may come first, and that is a condition."]], [["Rækkefølgen af det, målet handler om. Kun én kan komme først, og det er en tilstand."]])
* insert Element(note, [["Note"]], [["Målnotat"]],
    [["What staff and citizen agreed on in words. Not reported."]], [["Hvad medarbejder og borger er enige om, med ord. Indberettes ikke."]])
* insert Element(outcomeCode, [["How the goal turned out"]], [["Målvurdering"]],
    [["How close the citizen came, in words. Not reported."]], [["Hvor tæt på borgeren kom, med ord. Indberettes ikke."]])
* outcomeCode.extension contains FkiInformerExtension named informer 0..1
* insert Element(outcomeCode.extension[informer], [["Who the assessment comes from"]], [["Målvurderingens informant"]],
    [["The person behind the assessment, by relation to the citizen."]], [["Personen bag vurderingen, ved sin relation til borgeren."]])

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
