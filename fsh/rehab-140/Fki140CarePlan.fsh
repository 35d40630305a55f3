Profile: Fki140CarePlan
Parent: CarePlan
Id: Fki140CarePlan
* insert Header([["Care plan, § 140"]], [["Indsatsforløb, § 140"]],
    [["A course of rehabilitation after a hospital stay, or a course that follows up on one: since when, who carries it out, where it is, and why it was called off if it was."]],
    [["Et genoptræningsforløb efter sygehusophold eller et forløb, der følger op på et: hvornår fra, hvem der udfører det, hvor det er, og hvorfor det er aflyst, hvis det er det."]])
* insert CourseCarePlan
* obeys fki-t-10
* category from FkiCarePlanCategories140 (required)

Invariant: fki-t-10
Severity: #error
Expression: "activity.detail.all(statusReason.exists() = (status = 'cancelled' or status = 'stopped'))"
* insert Says([["Give a reason (statusReason) when the course is cancelled or stopped, and only then."]],
    [["Angiv en grund (statusReason), når forløbet er aflyst eller afbrudt, og kun da."]])
