Profile: FkiProvenance
Parent: Provenance
Id: FkiProvenance
* insert Header([["Change history"]], [["Ændringshistorie"]],
    [["Who changed what, when and why. It points to what it tells of, so that nothing needs to point to it."]],
    [["Hvem der ændrede hvad, hvornår og hvorfor. Den peger på det, den handler om, så intet behøver pege på den."]])
* target only Reference(Condition or CarePlan or Goal or Observation or Encounter or Procedure or ServiceRequest or Patient)
* insert Short(target, [["What was changed"]], [["Hvad der blev ændret"]])
* insert Short(recorded, [["When the change was made in the record"]], [["Hvornår ændringen blev registreret"]])
* insert Short(occurred[x], [["When it happened, where that is another time"]], [["Hvornår det skete, hvis det er et andet tidspunkt"]])
* activity from http://hl7.org/fhir/ValueSet/provenance-activity-type (extensible)
* insert Short(activity, [["Created, changed, corrected or removed"]], [["Oprettet, ændret, rettet eller fjernet"]])
* insert Short(reason, [["Why"]], [["Hvorfor"]])
* agent.who only Reference(FkiPractitioner or FkiPractitionerRole or FkiOrganization or FkiDevice)
* insert Short(agent, [["Who did it"]], [["Hvem der gjorde det"]])
* insert Short(agent.who, [["Professional, organisation or system"]], [["Fagperson, organisation eller system"]])
* agent.onBehalfOf only Reference(FkiOrganization)
* insert Short(agent.onBehalfOf, [["Organisation that keeps the record"]], [["Journalførende organisation"]])
* insert Short(entity, [["The earlier version"]], [["Den tidligere version"]])

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
