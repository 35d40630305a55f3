Profile: FkiProvenance
Parent: Provenance
Id: FkiProvenance
* insert Header([["Change history"]], [["Ændringshistorie"]],
    [["Who changed what, when and why. It points to what it tells of, so that nothing needs to point to it."]],
    [["Hvem der ændrede hvad, hvornår og hvorfor. Den peger på det, den handler om, så intet behøver pege på den."]])
* target only Reference(Condition or CarePlan or Goal or Observation or Encounter or Procedure or ServiceRequest or Patient)
* insert Element(target, [["What was changed"]], [["Hvad der blev ændret"]],
    [["The resource that the entry of the change history is about."]], [["Den ressource, som linjen i ændringshistorien handler om."]])
* insert Element(recorded, [["When the change was made in the record"]], [["Hvornår ændringen blev registreret"]],
    [["The moment at which the record took the change in."]], [["Det tidspunkt, hvor journalen tog ændringen ind."]])
* insert Element(occurred[x], [["When it happened, where that is another time"]], [["Hvornår det skete, hvis det er et andet tidspunkt"]],
    [["When what was recorded took place."]], [["Hvornår det, der blev registreret, fandt sted."]])
* activity from http://hl7.org/fhir/ValueSet/provenance-activity-type (extensible)
* insert Element(activity, [["Created, changed, corrected or removed"]], [["Oprettet, ændret, rettet eller fjernet"]],
    [["What kind of change it was."]], [["Hvilken slags ændring det var."]])
* insert Element(reason, [["Why"]], [["Hvorfor"]],
    [["What made the change necessary."]], [["Hvad der gjorde ændringen nødvendig."]])
* agent.who only Reference(FkiPractitioner or FkiPractitionerRole or FkiOrganization or FkiDevice)
* insert Element(agent, [["Who did it"]], [["Hvem der gjorde det"]],
    [["Everyone who had a part in the change."]], [["Alle, der havde en del i ændringen."]])
* insert Element(agent.who, [["Professional, organisation or system"]], [["Fagperson, organisation eller system"]],
    [["Whoever made the change. A system stands here where no one did."]], [["Den, der gjorde det. Et system står her, hvor ingen person gjorde det."]])
* agent.onBehalfOf only Reference(FkiOrganization)
* insert Element(agent.onBehalfOf, [["Organisation that keeps the record"]], [["Journalførende organisation"]],
    [["The organisation that has the duty to keep the record."]], [["Organisationen, der har pligt til at føre journalen."]])
* insert Element(entity, [["The earlier version"]], [["Den tidligere version"]],
    [["What stood before the change."]], [["Det, der stod før ændringen."]])

Instance: FkiProvenance-tilstand-oprettet
InstanceOf: FkiProvenance
Usage: #example
Title: "Tilstanden blev oprettet"
Description: "Sygeplejersken registrerede Brunos tilstand ved første besøg."
* target = Reference(FkiCondition-mobilitet)
* recorded = "2026-11-02T11:20:00+01:00"
* activity = http://terminology.hl7.org/CodeSystem/v3-DataOperation#CREATE "create"
* agent.who = Reference(FkiPractitionerRole-sygeplejerske)
* agent.onBehalfOf = Reference(FkiOrganization-elmeby-kommune)
