/** A small project whose instances are made from what an author edits: profiles with texts, slices, an extension, codes, RuleSets. */
export const CONFIG = `id: example.kept
canonical: http://example.org/kept
name: Kept
status: draft
version: 0.1.0
fhirVersion: 4.0.1
copyrightYear: 2025+
releaseLabel: ci-build
menu:
  Home: index.html
`;
export const VISITORS = `Alias: $cpr = urn:oid:1.2.208.176.1.2

RuleSet: Says(short)
* ^short = "{short}"
* ^definition = "As its short text says."

Profile: Visitor
Parent: Patient
Title: "A visitor"
Description: "Who comes and goes."
* ^purpose = "To know who was here."
* obeys named
* name 1..* MS
* name insert Says(What a visitor is called)
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains cpr 0..1
* identifier[cpr].system = $cpr (exactly)
* identifier[cpr] ^short = "The number of a visitor"
* maritalStatus from Kinds (required)
* extension contains Shoe named shoe 0..1

Invariant: named
Description: "A visitor has a name."
Severity: #error
Expression: "name.exists()"

Extension: Shoe
Title: "Size of shoe"
Description: "How large a shoe is."
* value[x] only integer

CodeSystem: Kind
Title: "Kinds"
Description: "Kinds of visitors."
* #early "Comes early" "Before all others"
* #late "Comes late"
* #late ^designation.language = #da
* #late ^designation.value = "Kommer sent"

ValueSet: Kinds
Title: "Kinds"
Description: "All kinds of visitors."
* include codes from system Kind

Logical: Visit
Title: "A visit"
Description: "What happens."
* by 1..1 Reference(Visitor) "Who comes" "The visitor."

Mapping: VisitorToBook
Source: Visitor
Target: "http://example.org/book"
Title: "Book"
Description: "Where visitors are written down."
* name -> "line"
`;
export const INSTANCES = `Instance: house
InstanceOf: Organization
Usage: #inline
* name = "The house"

Instance: anna
InstanceOf: Visitor
Title: "Anna"
Description: "Who was here first."
* contained = house
* managingOrganization = Reference(house)
* name[+].given = "Anna"
* name[+].given[+] = "Anna"
* name[=].given[+] = "Marie"
* identifier[cpr].value = "2512489996"
* maritalStatus = Kind#early
* extension[shoe].valueInteger = 38

Instance: bert
InstanceOf: Visitor
Description: "Who came second."
* name.text = "Bert"
* link.other = Reference(anna)
* link.type = #seealso

Instance: all-of-them
InstanceOf: Bundle
* type = #collection
* entry[+].resource = anna
* entry[+].resource = bert
`;
