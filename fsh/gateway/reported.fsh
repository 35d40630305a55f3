// What reporting leaves out and demands of a resource whatever the area, so that an area's profile says only what is its own.

RuleSet: ReportCitizen
* insert ReportedResource
* insert CitizenTexts
* identifier 1..1
* identifier only FkiCprIdentifier
* insert Element(identifier, [["CPR number, and no other"]], [["CPR-nummeret og intet andet"]],
    [["Citizens without a CPR number are not reported."]],
    [["Borgere uden CPR-nummer indberettes ikke."]])
* deceased[x] only boolean
* insert Element(deceased[x], [["Whether the citizen is dead"]], [["Om borgeren er død (borgerErDød)"]],
    [["Yes or no; the day is not reported."]],
    [["Ja eller nej; dagen indberettes ikke."]])
* managingOrganization 1..1
* managingOrganization.identifier 1..1
* managingOrganization.identifier only FkiSorIdentifier
* insert Element(managingOrganization.identifier, [["SOR code of the organisation"]], [["Organisationens SOR-kode"]],
    [["The organisation is named by its code alone, without a reference or a name."]],
    [["Organisationen nævnes kun med sin kode, uden henvisning eller navn."]])
* insert Not(managingOrganization.reference)
* insert Not(managingOrganization.type)
* insert Not(managingOrganization.display)
* insert Not(name)
* insert Not(telecom)
* insert Not(gender)
* insert Not(birthDate)
* insert Not(address)
* insert Not(maritalStatus)
* insert Not(multipleBirth[x])
* insert Not(photo)
* insert Not(contact)
* insert Not(communication)
* insert Not(generalPractitioner)
* insert Not(link)

// A condition that a profession of the municipality has found.
RuleSet: ReportCondition
* insert ReportedResource
* insert ConditionTexts
* insert FoundConditionTexts
* clinicalStatus.coding 1..1
* insert Not(clinicalStatus.text)
* verificationStatus.coding 1..1
* insert Not(verificationStatus.text)
* category 0..1
* category = $condition-category#problem-list-item
* category.coding 1..1
* insert Not(category.text)
* code 1..1
* code.coding 1..1
* insert Not(code.text)
* subject only Reference(Patient)
* insert InReport(subject)
* recordedDate 1..1
* insert BareCondition

RuleSet: BareCondition
* insert Not(identifier)
* insert Not(bodySite)
* insert Not(encounter)
* insert Not(onset[x])
* insert Not(abatement[x])
* insert Not(recorder)
* insert Not(asserter)
* insert Not(stage)
* insert Not(evidence)
* insert Not(note)

// A CarePlan, whether it is one intervention or a course of several.
RuleSet: ReportPlan
* insert ReportedResource
* intent = #plan
* subject only Reference(Patient)
* insert InReport(subject)
* period 1..1
* period.start 1..1
* activity 1..1
* activity.detail 1..1
* insert Not(identifier)
* insert Not(instantiatesCanonical)
* insert Not(instantiatesUri)
* insert Not(replaces)
* insert Not(partOf)
* insert Not(title)
* insert Not(description)
* insert Not(encounter)
* insert Not(created)
* insert Not(author)
* insert Not(contributor)
* insert Not(careTeam)
* insert Not(addresses)
* insert Not(supportingInfo)
* insert Not(goal)
* insert Not(note)
* insert Not(activity.outcomeCodeableConcept)
* insert Not(activity.outcomeReference)
* insert Not(activity.progress)
* insert Not(activity.reference)
* insert Not(activity.detail.kind)
* insert Not(activity.detail.instantiatesCanonical)
* insert Not(activity.detail.instantiatesUri)
* insert Not(activity.detail.reasonCode)
* insert Not(activity.detail.goal)
* insert Not(activity.detail.doNotPerform)
* insert Not(activity.detail.scheduled[x])
* insert Not(activity.detail.location)
* insert Not(activity.detail.product[x])
* insert Not(activity.detail.dailyAmount)
* insert Not(activity.detail.quantity)
* insert Not(activity.detail.description)

// The one intervention that a plan is for, by FSIII's code, and the conditions behind it.
RuleSet: ReportIntervention
* insert ReportPlan
* insert PlannedInterventionTexts
* activity.detail.code 1..1
* insert Not(activity.detail.code.text)
* insert LevelCodings(activity.detail.code)
* activity.detail.reasonReference only Reference(Condition)
* insert InReport(activity.detail.reasonReference)
* insert Not(category)
* insert Not(activity.detail.statusReason)

// FSIII's code is required; the municipality's own code below it may stand beside.
RuleSet: LevelCodings(code)
* {code}.coding ^slicing.discriminator.type = #value
* {code}.coding ^slicing.discriminator.path = "system"
* {code}.coding ^slicing.rules = #closed
* {code}.coding contains level2 1..1 and level3 0..1
* {code}.coding[level2].system 1..1
* {code}.coding[level2].system = $fsiii
* {code}.coding[level2].code 1..1
* {code}.coding[level3].system 1..1
* {code}.coding[level3].system = $local-intervention
* {code}.coding[level3].code 1..1
* {code}.coding[level3].display 1..1
* insert Element({code}.coding[level2], [["FSIII intervention, level 2"]], [["FSIII-indsats på niveau 2"]],
    [["Required, exactly once."]],
    [["Kræves, netop én gang."]])
* insert Element({code}.coding[level3], [["The municipality's own intervention, level 3"]], [["Kommunens egen indsats på niveau 3"]],
    [["The municipality's own code below level 2, with its text. Which municipality follows from the citizen's organisation."]],
    [["Kommunens egen kode under niveau 2, med tekst. Hvilken kommune følger af borgerens organisation."]])

RuleSet: ReportEncounter
* insert BareEncounter
* insert Not(episodeOfCare)
* insert Not(basedOn)

// What every reported contact leaves out, also where it names its episode and referral.
RuleSet: BareEncounter
* insert ReportedResource
* insert EncounterTexts
* class from FkiEncounterClasses (required)
* subject 1..1
* subject only Reference(Patient)
* insert InReport(subject)
* period 1..1
* period.start 1..1
* insert Not(identifier)
* insert Not(statusHistory)
* insert Not(classHistory)
* insert Not(serviceType)
* insert Not(priority)
* insert Not(participant)
* insert Not(appointment)
* insert Not(length)
* insert Not(reasonCode)
* insert Not(diagnosis)
* insert Not(account)
* insert Not(hospitalization)
* insert Not(location)
* insert Not(serviceProvider)
* insert Not(partOf)
