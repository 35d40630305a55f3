Profile: FkiOperationOutcome
Parent: OperationOutcome
Id: FkiOperationOutcome
* insert Header([["Response to a report"]], [["Svar på en indberetning"]],
    [["All that was found in a report, each with a stable code, the rules that it breaks, where it stands, and a text that says what to do."]],
    [["Alt, der er fundet i en indberetning, hver ting med en stabil kode, de regler, den bryder, hvor den står, og en tekst, der siger, hvad man skal gøre."]])
* issue.extension contains FkiBrokenRuleExtension named rule 0..*
* issue.details 1..1
* issue.details.coding 1..1
* issue.details.coding from FkiErrors (required)
* issue.details.text 1..1
* insert Element(issue, [["One finding"]], [["Ét fund"]],
    [["Every fault is told, not only the first."]], [["Alle fejl fortælles, ikke kun den første."]])
* insert Element(issue.extension[rule], [["The FKI rule that it breaks"]], [["FKI-reglen, det bryder"]],
    [["The rule's id, by which the sender can look it up and count it."]], [["Reglens id, som afsenderen kan slå den op og tælle den med."]])
* insert Element(issue.severity, [["error refuses the report, warning does not"]], [["error afviser rapporten, warning gør ikke"]],
    [["Information tells what could not be checked."]], [["Information fortæller, hvad der ikke kunne kontrolleres."]])
* insert Element(issue.code, [["FHIR's kind of issue"]], [["FHIR's fejltype"]],
    [["The kind by which any FHIR system can sort findings."]], [["Den art, som ethvert FHIR-system kan sortere fund efter."]])
* insert Element(issue.details, [["Code and text of the finding"]], [["Fundets kode og tekst"]],
    [["The code is stable over versions; the text may be improved."]], [["Koden er den samme fra version til version; teksten kan blive bedre."]])
* insert Element(issue.details.coding, [["Stable code, for machines"]], [["Stabil kode, til maskiner"]],
    [["Never changes meaning, so that a sender may act on it. The text may be worded anew."]],
    [["Ændrer aldrig betydning, så en afsender kan handle efter den. Teksten kan omformuleres."]])
* insert Element(issue.details.text, [["What to do, in words"]], [["Hvad man skal gøre, med ord"]],
    [["Written to the one who can mend it, without any citizen's data."]], [["Skrevet til den, der kan rette det, uden oplysninger om en borger."]])
* insert Element(issue.expression, [["Where it stands, as FHIRPath"]], [["Hvor det står, som FHIRPath"]],
    [["The element that the finding is about."]], [["Det element, som fundet handler om."]])

Extension: FkiBrokenRuleExtension
Id: fki-broken-rule
Context: OperationOutcome.issue
* insert Header([["Broken rule"]], [["Brudt regel"]],
    [["The id of the FKI rule that the finding breaks, for example H-01."]], [["Id'et på den FKI-regel, fundet bryder, for eksempel H-01."]])
* value[x] 1..1
* value[x] only code
* insert Short(value[x], [["Rule id"]], [["Regel-id"]])

CodeSystem: FkiErrorCodes
Id: fki-error-codes
* insert OwnCodes
* insert Header([["Error codes"]], [["Fejlkoder"]],
    [["What can be wrong with a report, from its syntax to its place among earlier reports. A code never changes meaning."]],
    [["Hvad der kan være galt med en indberetning, fra syntaks til dens plads blandt tidligere rapporter. En kode ændrer aldrig betydning."]])
* insert Concept(syntax, [["Kan ikke læses"]], [["Cannot be read"]], [["Indholdet er ikke gyldig JSON eller XML."]], [["The content is not valid JSON or XML."]])
* insert Concept(unknown-profile, [["Ukendt profil"]], [["Unknown profile"]], [["Rapporten følger ingen kendt rapportprofil."]], [["The report follows no known report profile."]])
* insert Concept(unknown-element, [["Ukendt element"]], [["Unknown element"]], [["Elementet findes ikke."]], [["There is no such element."]])
* insert Concept(not-allowed, [["Ikke tilladt"]], [["Not allowed"]], [["Elementet eller ressourcen må ikke indberettes."]], [["The element or resource must not be reported."]])
* insert Concept(missing, [["Mangler"]], [["Missing"]], [["Et krævet element mangler."]], [["A required element is missing."]])
* insert Concept(too-many, [["For mange"]], [["Too many"]], [["Elementet er gentaget for mange gange."]], [["The element is repeated too often."]])
* insert Concept(format, [["Forkert format"]], [["Wrong format"]], [["Værdien har forkert type eller format."]], [["The value has the wrong type or format."]])
* insert Concept(value, [["Forkert værdi"]], [["Wrong value"]], [["Værdien er ikke den faste værdi."]], [["The value is not the fixed value."]])
* insert Concept(code, [["Ugyldig kode"]], [["Invalid code"]], [["Koden er ikke i værdisættet, eller teksten passer ikke."]], [["The code is not in the value set, or its display does not fit."]])
* insert Concept(identifier, [["Ugyldigt nummer"]], [["Invalid number"]], [["Nummeret har forkert format eller kontrolciffer."]], [["The number has a wrong format or check digit."]])
* insert Concept(reference, [["Ugyldig henvisning"]], [["Invalid reference"]], [["Henvisningen peger ud af rapporten eller på noget forkert."]], [["The reference leaves the report, or points to the wrong thing."]])
* insert Concept(rule, [["Brudt regel"]], [["Broken rule"]], [["En regel på tværs af elementer er brudt."]], [["A rule across elements is broken."]])
* insert Concept(conflict, [["Modsiger tidligere rapport"]], [["Contradicts an earlier report"]], [["Rapporten passer ikke med det, der tidligere er indberettet."]], [["The report does not agree with what was reported before."]])
* insert Concept(duplicate, [["Allerede modtaget"]], [["Already received"]], [["En rapport med samme id er modtaget før."]], [["A report with the same id was received before."]])
* insert Concept(sender, [["Afsender ikke godkendt"]], [["Sender not approved"]], [["Afsenderen må ikke indberette for organisationen."]], [["The sender may not report for the organisation."]])
* insert Concept(too-large, [["For stor"]], [["Too large"]], [["Rapporten er større, end modtageren tager imod."]], [["The report is larger than the receiver takes."]])
* insert Concept(internal, [["Fejl hos modtageren"]], [["Fault at the receiver"]], [["Fejlen er modtagerens; send igen senere."]], [["The fault is the receiver's; send again later."]])
* insert Concept(accepted, [["Modtaget"]], [["Accepted"]], [["Rapporten er modtaget uden fejl."]], [["The report was accepted without error."]])

ValueSet: FkiErrors
Id: fki-errors
* insert OwnValues
* insert Header([["Error codes"]], [["Fejlkoder"]], [["Every code that a response to a report may carry."]], [["Enhver kode, som et svar på en indberetning kan have."]])
* include codes from system FkiErrorCodes

Instance: FkiOperationOutcome-afvist
InstanceOf: FkiOperationOutcome
Usage: #example
Title: "Svar: rapporten er afvist"
Description: "To fund: en hjemmeplejetilstand uden funktionsevneniveau afviser rapporten, en manglende begrundelse gør ikke."
* issue[0].severity = #error
* issue[0].code = #invariant
* issue[0].extension[rule].valueCode = #H-01
* issue[0].details.coding = FkiErrorCodes#rule "Brudt regel"
* issue[0].details.text = "Angiv funktionsevneniveau (severity) på en hjemmeplejetilstand; en sygeplejetilstand har intet."
* issue[0].expression = "Bundle.entry[1].resource"
* issue[1].severity = #warning
* issue[1].code = #invariant
* issue[1].extension[rule].valueCode = #H-11
* issue[1].details.coding = FkiErrorCodes#rule "Brudt regel"
* issue[1].details.text = "Henvis til enhver tilstand, der vides at begrunde indsatsen (activity.detail.reasonReference)."
* issue[1].expression = "Bundle.entry[5].resource"

Instance: FkiOperationOutcome-modtaget
InstanceOf: FkiOperationOutcome
Usage: #example
Title: "Svar: rapporten er modtaget"
Description: "Ingen fund. Svaret siger det udtrykkeligt, for en OperationOutcome skal have mindst ét issue."
* issue.severity = #information
* issue.code = #informational
* issue.details.coding = FkiErrorCodes#accepted "Modtaget"
* issue.details.text = "Rapporten er modtaget uden fejl."
