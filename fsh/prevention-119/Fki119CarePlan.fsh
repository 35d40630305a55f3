Profile: Fki119CarePlan
Parent: CarePlan
Id: Fki119CarePlan
* insert Header([["Care plan, § 119"]], [["Indsatsforløb, § 119"]],
    [["A course of health promotion or prevention, or a course that follows up on one: since when, who carries it out, where it is, and why it was called off if it was."]],
    [["Et forløb med sundhedsfremme eller forebyggelse eller et forløb, der følger op på et: hvornår fra, hvem der udfører det, hvor det er, og hvorfor det er aflyst, hvis det er det."]])
* insert CourseCarePlan
* obeys fki-f-05
* category from FkiCarePlanCategories119 (required)

Invariant: fki-f-05
Severity: #error
Expression: "activity.detail.all(statusReason.exists() = (status = 'cancelled' or status = 'stopped'))"
* insert Says([["Give a reason (statusReason) when the course is cancelled or stopped, and only then."]],
    [["Angiv en grund (statusReason), når forløbet er aflyst eller afbrudt, og kun da."]])
