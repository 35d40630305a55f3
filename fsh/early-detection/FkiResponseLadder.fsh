// What follows a score. The thresholds differ between municipalities, so they are data in a plan, never invariants on a score.

Profile: FkiResponseLadder
Parent: PlanDefinition
Id: FkiResponseLadder
* insert Header([["Response ladder"]], [["Responstrappe"]],
    [["What a municipality does at which TOBS score: whom it calls, how often it measures again. Each step says from which score to which; together they cover 0 to 15."]],
    [["Hvad en kommune gør ved hvilken TOBS-score: hvem den tilkalder, og hvor tit den måler igen. Hvert trin siger fra hvilken score til hvilken; tilsammen dækker de 0 til 15."]])
* obeys fki-d-08
* title 1..1
* insert Element(title, [["What it is called"]], [["Hvad den hedder"]],
    [["The name that staff know it by."]], [["Det navn, personalet kender den under."]])
* publisher 1..1
* insert Element(publisher, [["The municipality whose ladder it is"]], [["Kommunen, hvis trappe det er"]],
    [["A ladder holds for one municipality."]], [["En trappe gælder for én kommune."]])
* approvalDate 0..1
* insert Element(approvalDate, [["When it was approved clinically"]], [["Hvornår den er fagligt godkendt"]],
    [["No ladder is used before."]], [["Ingen trappe bruges før."]])
* relatedArtifact 0..*
* insert Element(relatedArtifact, [["The ladder that it is derived from, and its sources"]], [["Den trappe, den er afledt af, og dens kilder"]],
    [["The template or neighbour that it was copied from."]], [["Den skabelon eller nabo, den er kopieret fra."]])
* action 1..*
* action.extension contains FkiLadderStepExtension named step 1..1
* insert Element(action, [["The steps"]], [["Trinene"]],
    [["In the order of the scores."]], [["I scorernes rækkefølge."]])
* insert Element(action.extension[step], [["Scores, contact, repetition"]], [["Scorer, kontakt, gentagelse"]],
    [["The local parameters of the step."]], [["Trinnets lokale parametre."]])
* action.title 1..1
* insert Element(action.title, [["The step in a few words"]], [["Trinnet i få ord"]],
    [["What stands on the card."]], [["Det, der står på kortet."]])
* insert Element(action.description, [["What staff do"]], [["Hvad personalet gør"]],
    [["In plain words, for those who stand in the home."]], [["I almindelige ord, til dem, der står i hjemmet."]])

Extension: FkiLadderStepExtension
Id: fki-ladder-step
Context: PlanDefinition.action
* insert Header([["Step of a response ladder"]], [["Trin i en responstrappe"]],
    [["The scores that a step is for, whom it calls, and how often and how soon a new score is due."]],
    [["De scorer, et trin er for, hvem det tilkalder, og hvor tit og hvornår en ny score skal foreligge."]])
* extension contains from 1..1 and to 1..1 and contact 0..1 and repeatTimes 0..1 and repeatWithin 0..1
* extension[from].value[x] 1..1
* extension[from].value[x] only integer
* extension[to].value[x] 1..1
* extension[to].value[x] only integer
* extension[contact].value[x] 1..1
* extension[contact].value[x] only CodeableConcept
* extension[contact].value[x] from FkiLadderContacts (required)
* extension[repeatTimes].value[x] 1..1
* extension[repeatTimes].value[x] only positiveInt
* extension[repeatWithin].value[x] 1..1
* extension[repeatWithin].value[x] only Duration
* insert Element(extension[from], [["Lowest score"]], [["Laveste score"]],
    [["The step holds from this score."]], [["Trinnet gælder fra denne score."]])
* insert Element(extension[from].value[x], [["0 to 15"]], [["0 til 15"]],
    [["A TOBS score."]], [["En TOBS-score."]])
* insert Element(extension[to], [["Highest score"]], [["Højeste score"]],
    [["The step holds to this score, and with it."]], [["Trinnet gælder til og med denne score."]])
* insert Element(extension[to].value[x], [["0 to 15"]], [["0 til 15"]],
    [["A TOBS score."]], [["En TOBS-score."]])
* insert Element(extension[contact], [["Whom it calls"]], [["Hvem der tilkaldes"]],
    [["Left out where the step calls no one."]], [["Udelades, hvor trinnet ingen tilkalder."]])
* insert Element(extension[contact].value[x], [["Kind of contact"]], [["Slags kontakt"]],
    [["One of a fixed list."]], [["Én fra en fast liste."]])
* insert Element(extension[repeatTimes], [["How many new scores"]], [["Hvor mange nye scorer"]],
    [["Each due within the interval below."]], [["Hver inden for fristen nedenfor."]])
* insert Element(extension[repeatTimes].value[x], [["Number"]], [["Antal"]],
    [["How many."]], [["Hvor mange."]])
* insert Element(extension[repeatWithin], [["How soon the next score is due"]], [["Hvornår den næste score skal foreligge"]],
    [["The limit that an indicator of reaction reads."]], [["Den frist, en indikator for reaktion læser."]])
* insert Element(extension[repeatWithin].value[x], [["Hours or minutes"]], [["Timer eller minutter"]],
    [["A duration in UCUM."]], [["En varighed i UCUM."]])

// Each step begins where another ends, and together they hold sixteen scores: then none is left out and none held twice.
Invariant: fki-d-08
Severity: #error
Expression: "action.extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-ladder-step').all(extension.where(url = 'from').value.ofType(integer) <= extension.where(url = 'to').value.ofType(integer)) and action.extension.extension.where(url = 'from').value.ofType(integer).where($this = 0).count() = 1 and action.extension.extension.where(url = 'to').value.ofType(integer).all($this = 15 or ($this + 1) in %resource.action.extension.extension.where(url = 'from').value.ofType(integer)) and action.extension.extension.where(url = 'to').value.ofType(integer).aggregate($this + $total + 1, 0) - action.extension.extension.where(url = 'from').value.ofType(integer).aggregate($this + $total, 0) = 16"
* insert Says([["Let the steps cover every score from 0 to 15 exactly once."]], [["Lad trinene dække hver score fra 0 til 15 netop én gang."]])

RuleSet: Step(from, to, contact, en, da, descriptionEn, descriptionDa)
* action[+].extension[step].extension[from].valueInteger = {from}
* action[=].extension[step].extension[to].valueInteger = {to}
* action[=].extension[step].extension[contact].valueCodeableConcept = FkiLadderContactCodes#{contact}
* insert Text(action[=].title, [[{en}]], [[{da}]])
* insert Text(action[=].description, [[{descriptionEn}]], [[{descriptionDa}]])

RuleSet: Again(times, hours)
* action[=].extension[step].extension[repeatTimes].valuePositiveInt = {times}
* action[=].extension[step].extension[repeatWithin].valueDuration = {hours} 'h' "timer"

// The lowest steps follow what Holstebro and Skive publish. The upper ones are a starting point for a municipality's own, not a recommendation.
Instance: fki-tobs-response-ladder
InstanceOf: FkiResponseLadder
Usage: #definition
* url = "http://fhir.kl.dk/fki/PlanDefinition/fki-tobs-response-ladder"
* version = "0.1.0"
* name = "FkiTobsResponseLadder"
* status = #draft
* experimental = true
* publisher = "KL"
* insert Text(title, [["Response ladder for TOBS (template)"]], [["Responstrappe for TOBS (skabelon)"]])
* insert Text(description,
    [["A template that a municipality copies and changes: every score, contact and interval is a local parameter and needs clinical approval before use."]],
    [["En skabelon, som en kommune kopierer og ændrer: hver score, kontakt og frist er en lokal parameter og kræver faglig godkendelse før brug."]])
* insert Step(0, 0, none, [["As usual"]], [["Som det plejer"]], [["Measure again at your own discretion."]], [["Mål igen efter eget skøn."]])
* insert Step(1, 1, none, [["Look for a cause"]], [["Se efter en årsag"]], [["Look at urine, blood sugar, fluid and medicine; call the doctor if in doubt. Measure again three times in a day."]], [["Se på urin, blodsukker, væske og medicin; ring til lægen ved tvivl. Mål igen tre gange på et døgn."]])
* insert Again(3, 8)
* insert Step(2, 4, nurse, [["Call a nurse"]], [["Kontakt en sygeplejerske"]], [["As before, and a nurse is contacted. Measure again three times, two hours apart."]], [["Som før, og en sygeplejerske kontaktes. Mål igen tre gange med to timers mellemrum."]])
* insert Again(3, 2)
* insert Step(5, 8, acute-team, [["Call the acute team"]], [["Tilkald akutteamet"]], [["The nurse refers to the acute team or calls the doctor. Measure again within the hour."]], [["Sygeplejersken henviser til akutteamet eller ringer til lægen. Mål igen inden for en time."]])
* insert Again(1, 1)
* insert Step(9, 15, emergency-call, [["Risk of life"]], [["Livstruende"]], [["Call 112 unless it has been decided otherwise with the citizen."]], [["Ring 112, medmindre andet er aftalt med borgeren."]])

Instance: FkiResponseLadder-elmeby
InstanceOf: FkiResponseLadder
Usage: #example
Title: "Elmeby Kommunes responstrappe"
Description: "Elmeby har et akutteam døgnet rundt og tilkalder det allerede ved 4. Kommunen er opdigtet, og tallene er ikke en anbefaling."
* url = "https://omsorg.elmeby.example/fhir/PlanDefinition/responstrappe"
* version = "2026-2"
* name = "ElmebyResponstrappe"
* title = "Responstrappe i Elmeby"
* status = #active
* experimental = true
* publisher = "Elmeby Kommune"
* approvalDate = "2026-09-01"
* relatedArtifact.type = #derived-from
* relatedArtifact.resource = "http://fhir.kl.dk/fki/PlanDefinition/fki-tobs-response-ladder"
* insert Step(0, 1, none, [["As usual"]], [["Som det plejer"]], [["Measure again the next day."]], [["Mål igen næste dag."]])
* insert Again(1, 24)
* insert Step(2, 3, nurse, [["Call a nurse"]], [["Kontakt en sygeplejerske"]], [["The nurse comes the same day."]], [["Sygeplejersken kommer samme dag."]])
* insert Again(3, 2)
* insert Step(4, 15, acute-team, [["Call the acute team"]], [["Tilkald akutteamet"]], [["The team decides whether an ambulance is needed."]], [["Teamet afgør, om der skal en ambulance."]])
* insert Again(1, 1)
