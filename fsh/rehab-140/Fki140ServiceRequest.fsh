Profile: Fki140ServiceRequest
Parent: ServiceRequest
Id: Fki140ServiceRequest
* insert Header([["Rehabilitation plan (GGOP), § 140"]], [["Genoptræningsplan (GGOP), § 140"]],
    [["The hospital's plan as the municipality received it: from whom, when, of which type, for which diagnoses, when the citizen was discharged, and when the first contact was offered."]],
    [["Sygehusets plan, som kommunen modtog den: fra hvem, hvornår, af hvilken type, for hvilke diagnoser, hvornår borgeren blev udskrevet, og hvornår første kontakt blev tilbudt."]])
* insert CourseServiceRequest
* obeys fki-t-01 and fki-t-02 and fki-t-05 and fki-t-08
* extension contains
    FkiDischargeDateExtension named dischargeDate 1..1 and
    http://hl7.org/fhir/StructureDefinition/request-statusReason named statusReason 0..1
* insert Element(extension[dischargeDate], [["When the citizen left hospital"]], [["Udskrivningsdato"]],
    [["The seven days in which the first contact is to be offered count from this day."]],
    [["De syv dage, hvor første kontakt skal tilbydes, regnes fra denne dag."]])
* extension[statusReason].value[x] from FkiMissingActivityReasons (required)
* extension[statusReason].value[x].coding 1..1
* insert Short(extension[statusReason].value[x], [["The reason"]], [["Årsagen"]])
* insert Element(extension[statusReason], [["Why nothing follows here"]], [["Årsag til manglende aktivitet"]],
    [["Postponed by the plan, taken over by another municipality, moved to a private provider by free choice, free choice declined, or sent by mistake. Required while the plan is on hold."]],
    [["Udskudt efter planen, overtaget af en anden kommune, overgået til privat leverandør ved frit valg, frit valg afslået, eller sendt ved en fejl. Kræves, så længe planen er sat i bero."]])
* category 1..2
* category from FkiRehabilitationPlanTypes (required)
* category.coding 1..1
* insert Not(category.text)
* insert Element(category, [["Type of rehabilitation plan"]], [["Type af genoptræningsplan"]],
    [["One main type: general, specialised or rehabilitation. Beside general the municipality may say basic or advanced."]],
    [["Én hovedtype: almen, specialiseret eller rehabilitering. Ved siden af almen kan kommunen angive basal eller avanceret."]])
* code 1..1
* code = $caresocial#7fc66c15-0cb3-4c89-9e18-f3a01e6a6592
* requester 1..1
* occurrence[x] only Period
* occurrence[x].start 1..1
* insert Not(occurrence[x].end)
* insert Element(occurrence[x], [["First contact offered"]], [["Tilbudt første kontakt"]],
    [["Counts also if the citizen declined it or it was cancelled."]],
    [["Tæller også, hvis borgeren afslog den, eller den blev aflyst."]])
* insert Element(occurrence[x].start, [["The time that was offered"]], [["Den tilbudte tid"]],
    [["The first time that the citizen was offered."]], [["Den første tid, borgeren fik tilbudt."]])

Invariant: fki-t-01
Severity: #error
Expression: "category.coding.where(code = 'ffd81f78-352e-4589-a195-5350dd1df2a4' or code = '0c8e2bfc-1350-45d1-90da-c07e2645d073' or code = '83c89857-8fb8-4163-97b1-eb1a56345c29').exists()"
* insert Says([["Give the plan's main type: almen, specialiseret or rehabilitering."]],
    [["Angiv planens hovedtype: almen, specialiseret eller rehabilitering."]])

// Silent where there is no main type at all: that is T-01.
Invariant: fki-t-02
Severity: #error
Expression: "category.coding.where(code = 'ffd81f78-352e-4589-a195-5350dd1df2a4' or code = '0c8e2bfc-1350-45d1-90da-c07e2645d073' or code = '83c89857-8fb8-4163-97b1-eb1a56345c29').empty() or (category.coding.where(code = 'ffd81f78-352e-4589-a195-5350dd1df2a4' or code = '0c8e2bfc-1350-45d1-90da-c07e2645d073' or code = '83c89857-8fb8-4163-97b1-eb1a56345c29').count() = 1 and (category.coding.where(code = '8b962281-2ab6-4b10-9c91-4bac592d6d49' or code = 'b679c454-2da2-46dd-9425-0e52d4aa2bf3').exists() implies category.coding.where(code = 'ffd81f78-352e-4589-a195-5350dd1df2a4').exists()))"
* insert Says([["Give one main type only, and basal or avanceret only together with almen."]],
    [["Angiv kun én hovedtype, og kun basal eller avanceret sammen med almen."]])

Invariant: fki-t-05
Severity: #error
Expression: "status = 'on-hold' implies extension.where(url = 'http://hl7.org/fhir/StructureDefinition/request-statusReason').exists()"
* insert Says([["Say why the plan is on hold (extension statusReason)."]],
    [["Angiv, hvorfor planen er sat i bero (extension statusReason)."]])

// Days are compared as text, so that a time of day and its zone do not decide. A plan that was withdrawn needs no offer.
Invariant: fki-t-08
Severity: #warning
Expression: "extension.where(url = 'http://hl7.org/fhir/StructureDefinition/request-statusReason').exists() or status = 'on-hold' or status = 'revoked' or status = 'entered-in-error' or occurrence.ofType(Period).start.empty() or extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-discharge-date').value.empty() or occurrence.ofType(Period).start.toString().substring(0, 10) <= (extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-discharge-date').value.ofType(date) + 7 days).toString()"
* insert Says([["Offer the first contact within seven days of discharge; if that cannot be, offer a free choice of provider, and say why the plan is on hold."]],
    [["Tilbyd første kontakt inden syv dage efter udskrivningen; kan det ikke lade sig gøre, så tilbyd frit valg af leverandør, og angiv, hvorfor planen er sat i bero."]])
