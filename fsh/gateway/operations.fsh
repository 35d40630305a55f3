// The operations of the gateway. Their parameters name FKI's profiles, so that a client can be made from them.

RuleSet: Titled(titleEn, titleDa, en, da)
* insert Text(title, [[{titleEn}]], [[{titleDa}]])
* insert Text(description, [[{en}]], [[{da}]])

RuleSet: Operation(name, code, url, affects)
* name = "{name}"
* url = "http://fhir.kl.dk/fki/OperationDefinition/{url}"
* code = #{code}
* version = "0.1.0"
* status = #draft
* experimental = false
* kind = #operation
* affectsState = {affects}
* system = false

RuleSet: Parameter(name, use, min, max, type, en, da)
* parameter[+].name = #{name}
* parameter[=].use = #{use}
* parameter[=].min = {min}
* parameter[=].max = "{max}"
* parameter[=].type = #{type}
* insert Text(parameter[=].documentation, [[{en}]], [[{da}]])

Instance: fki-submit-report
InstanceOf: OperationDefinition
Usage: #definition
* insert Operation(FkiSubmitReport, submit-report, fki-submit-report, true)
* insert Titled([["Submit a report"]], [["Indberet en rapport"]],
    [["Hands a delivery report to the gateway, which judges it at once against every rule and answers with all that it finds. A report with an error is not taken in. What was taken in is passed on to the recipients later: with `Prefer: respond-async` the answer is 202 and where to ask, and the receipt says what became of it."]],
    [["Giver en indberetningsrapport til gatewayen, som straks bedømmer den efter alle regler og svarer med alt, den finder. En rapport med en fejl tages ikke ind. Det, der er taget ind, gives senere videre til modtagerne: med `Prefer: respond-async` er svaret 202 og hvor man spørger, og kvitteringen siger, hvad der blev af den."]])
* resource = #Bundle
* type = true
* instance = false
* insert Parameter(report, in, 1, 1, Bundle, [["The report."]], [["Rapporten."]])
* parameter[=].targetProfile = "http://fhir.kl.dk/fki/StructureDefinition/FkiDeliveryReport"
* insert Parameter(return, out, 1, 1, OperationOutcome, [["All that was found; one issue of code accepted where nothing was."]], [["Alt, der blev fundet; ét issue med koden accepted, hvor intet blev."]])
* parameter[=].targetProfile = "http://fhir.kl.dk/fki/StructureDefinition/FkiOperationOutcome"

Instance: fki-validate-report
InstanceOf: OperationDefinition
Usage: #definition
* insert Operation(FkiValidateReport, validate-report, fki-validate-report, false)
* insert Titled([["Validate a report"]], [["Validér en rapport"]],
    [["Judges a delivery report as submit-report does, and takes nothing in: for vendors' tests."]],
    [["Bedømmer en indberetningsrapport, som submit-report gør, og tager intet ind: til leverandørers test."]])
* resource = #Bundle
* type = true
* instance = false
* insert Parameter(report, in, 1, 1, Bundle, [["The report."]], [["Rapporten."]])
* parameter[=].targetProfile = "http://fhir.kl.dk/fki/StructureDefinition/FkiDeliveryReport"
* insert Parameter(profile, in, 0, 1, canonical, [["The report profile to judge by, instead of the one in meta.profile."]], [["Den rapportprofil, der bedømmes efter, i stedet for den i meta.profile."]])
* insert Parameter(return, out, 1, 1, OperationOutcome, [["All that was found."]], [["Alt, der blev fundet."]])
* parameter[=].targetProfile = "http://fhir.kl.dk/fki/StructureDefinition/FkiOperationOutcome"

Instance: fki-report-receipt
InstanceOf: OperationDefinition
Usage: #definition
* insert Operation(FkiReportReceipt, report-receipt, fki-report-receipt, false)
* insert Titled([["Receipt of a report"]], [["Kvittering for en rapport"]],
    [["Says what became of a report that was taken in: for each recipient whether it has been passed on, and what the recipient answered."]],
    [["Siger, hvad der blev af en rapport, der er taget ind: for hver modtager, om den er givet videre, og hvad modtageren svarede."]])
* resource = #Bundle
* type = false
* instance = true
* insert Parameter(received, out, 1, 1, instant, [["When the gateway took the report in."]], [["Hvornår gatewayen tog rapporten ind."]])
* parameter[+].name = #recipient
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "*"
* insert Text(parameter[=].documentation, [["One recipient, for example the national health data authority or the municipalities' management information."]], [["Én modtager, for eksempel Sundhedsdatastyrelsen eller FLIS."]])
* parameter[=].part[0].name = #organization
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #Identifier
* insert Text(parameter[=].part[=].documentation, [["SOR code or FK Organisation id of the recipient."]], [["Modtagerens SOR-kode eller FK Organisation-id."]])
* parameter[=].part[+].name = #forwarded
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 0
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #instant
* insert Text(parameter[=].part[=].documentation, [["When it was passed on; absent while it waits."]], [["Hvornår den blev givet videre; udelades, mens den venter."]])
* parameter[=].part[+].name = #outcome
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 0
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #OperationOutcome
* parameter[=].part[=].targetProfile = "http://fhir.kl.dk/fki/StructureDefinition/FkiOperationOutcome"
* insert Text(parameter[=].part[=].documentation, [["What the recipient answered."]], [["Hvad modtageren svarede."]])

Instance: fki-citizen-summary
InstanceOf: OperationDefinition
Usage: #definition
* insert Operation(FkiCitizenSummary, citizen-summary, fki-citizen-summary, false)
* insert Titled([["A citizen's record, pulled"]], [["En borgers data, hentet"]],
    [["The latest version of everything known of one citizen, out of the record system: a pull instead of a push. The citizen is named by the Patient's id, never by CPR number."]],
    [["Seneste version af alt, der vides om én borger, fra journalsystemet: hentet i stedet for sendt. Borgeren nævnes med Patient-ressourcens id, aldrig med CPR-nummer."]])
* resource = #Patient
* type = false
* instance = true
* insert Parameter(start, in, 0, 1, date, [["Only what changed on or after this day."]], [["Kun det, der er ændret denne dag eller senere."]])
* insert Parameter(end, in, 0, 1, date, [["Only what changed on or before this day."]], [["Kun det, der er ændret denne dag eller tidligere."]])
* insert Parameter(return, out, 1, 1, Bundle, [["A collection of the resources, each in its latest version."]], [["En samling af ressourcerne, hver i seneste version."]])
