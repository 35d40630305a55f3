// Transition only: afterwards the follow-up contact points to the condition, and this file is deleted.

Extension: FkiFollowUpEncounterExtension
Id: fki-follow-up-encounter
Context: Condition, CarePlan
* insert Header([["Planned follow-up"]], [["Planlagt opfølgning"]],
    [["The contact at which the condition or intervention is followed up. Deprecated since October 2025: let the contact refer to the condition."]],
    [["Den kontakt, hvor tilstanden eller indsatsen følges op. Udgået fra oktober 2025: lad kontakten henvise til tilstanden."]])
* value[x] 1..1
* value[x] only Reference(Encounter)
* value[x] ^type.aggregation = #bundled
* insert Short(value[x], [["The contact"]], [["Kontakten"]])

RuleSet: FollowUpEncounterInTransition
* obeys fki-e-17
* extension contains FkiFollowUpEncounterExtension named followUpEncounter 0..1
* insert Element(extension[followUpEncounter], [["Planned follow-up (deprecated)"]], [["Planlagt opfølgning (udgået)"]],
    [["Replaced by a planned contact that refers to what it follows up."]], [["Afløst af en planlagt kontakt, der henviser til det, den følger op på."]])

Invariant: fki-e-17
Severity: #warning
Expression: "extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-follow-up-encounter').empty()"
* insert Says([["Let the follow-up contact refer to the condition (Encounter.reasonReference) instead of using this extension."]],
    [["Lad opfølgningskontakten henvise til tilstanden (Encounter.reasonReference) i stedet for at bruge denne extension."]])
