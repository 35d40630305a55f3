// The form that staff fill in where they are: one question, a domain each, and room for words. Domains are FkiChangeDomainCodes.

RuleSet: Domain(code, en, da)
* item[=].item[+].linkId = "{code}"
* item[=].item[=].type = #boolean
* item[=].item[=].code = FkiChangeDomainCodes#{code}
* insert Text(item[=].item[=].text, [[{en}]], [[{da}]])

Instance: fki-everyday-observation
InstanceOf: Questionnaire
Usage: #definition
* url = "http://fhir.kl.dk/fki/Questionnaire/fki-everyday-observation"
* version = "0.1.0"
* name = "FkiEverydayObservationForm"
* status = #draft
* experimental = false
* subjectType = #Patient
* insert Text(title, [["Everyday observation"]], [["Hverdagsobservation"]])
* insert Text(description,
    [["Asks whoever comes whether something is otherwise than usual, and where. A municipality's own form may have more words; its answers fall under these domains."]],
    [["Spørger den, der kommer, om noget er anderledes end ellers, og hvor. En kommunes eget skema kan have flere ord; svarene hører til disse områder."]])
* item[0].linkId = "change"
* item[=].type = #boolean
* item[=].required = true
* insert Text(item[=].text, [["Is anything otherwise than usual?"]], [["Er noget anderledes, end det plejer?"]])
* item[+].linkId = "domains"
* item[=].type = #group
* item[=].enableWhen.question = "change"
* item[=].enableWhen.operator = #=
* item[=].enableWhen.answerBoolean = true
* insert Text(item[=].text, [["Where?"]], [["Hvor?"]])
* insert Domain(eating-drinking, [["Does the citizen eat or drink otherwise?"]], [["Spiser eller drikker borgeren anderledes?"]])
* insert Domain(mobility, [["Does the citizen walk, rise or move otherwise?"]], [["Går, rejser eller bevæger borgeren sig anderledes?"]])
* insert Domain(personal-care, [["Does the citizen need more help than usual?"]], [["Skal borgeren hjælpes mere end ellers?"]])
* insert Domain(mood-behaviour, [["Is the citizen sad, angry or restless in a new way?"]], [["Er borgeren trist, vred eller urolig på en ny måde?"]])
* insert Domain(cognition, [["Is the citizen confused, drowsy or hard to reach?"]], [["Er borgeren forvirret, sløv eller svær at få kontakt med?"]])
* insert Domain(sleep, [["Does the citizen sleep more, less or at other times?"]], [["Sover borgeren mere, mindre eller på andre tider?"]])
* insert Domain(breathing, [["Is the citizen short of breath or coughing?"]], [["Er borgeren forpustet, eller hoster borgeren?"]])
* insert Domain(pain, [["Does the citizen have new or stronger pain?"]], [["Har borgeren nye eller stærkere smerter?"]])
* insert Domain(skin, [["Is there redness, a wound or swelling?"]], [["Er der rødme, sår eller hævelse?"]])
* insert Domain(elimination, [["Has urination or stool changed?"]], [["Er vandladning eller afføring ændret?"]])
* insert Domain(social, [["Does the citizen withdraw from others?"]], [["Trækker borgeren sig fra andre?"]])
* item[+].linkId = "words"
* item[=].type = #text
* insert Text(item[=].text, [["What did you see, feel and hear?"]], [["Hvad så, følte og hørte du?"]])
