Profile: FkiDeliveryReport
Parent: Bundle
Id: FkiDeliveryReport
* insert Header([["Delivery report"]], [["Indberetningsrapport"]],
    [["What every report has in common, whatever the area: one citizen, one day, a collection of resources that refer only to each other. The areas say which resources."]],
    [["Det, som alle indberetninger har til fælles, uanset område: én borger, ét døgn, en samling af ressourcer, der kun henviser til hinanden. Områderne siger hvilke ressourcer."]])
* obeys fki-c-04 and fki-c-07 and fki-c-17
* type = #collection
* timestamp 1..1
* entry 1..*
* entry.fullUrl 1..1
* entry.resource 1..1
* insert Not(identifier)
* insert Not(total)
* insert Not(link)
* insert Not(signature)
* insert Not(entry.link)
* insert Not(entry.search)
* insert Not(entry.request)
* insert Not(entry.response)
* insert Element(type, [["Always a collection"]], [["Altid en samling (collection)"]],
    [["Neither a message nor a transaction: the receiver decides what to do with it."]],
    [["Hverken en meddelelse eller en transaktion: modtageren afgør, hvad der gøres med den."]])
* insert Element(timestamp, [["When the report was assembled"]], [["Hvornår rapporten er dannet"]],
    [["The report covers at most the 24 hours before."]], [["Rapporten dækker højst de 24 timer inden."]])
* insert Element(entry, [["The citizen, and what has changed"]], [["Borgeren og det, der er ændret"]],
    [["The citizen, what has changed since the last report, and what that refers to."]],
    [["Borgeren, det, der er ændret siden sidste rapport, og det, det henviser til."]])
* insert Element(entry.fullUrl, [["The resource's identity"]], [["Ressourcens identitet"]],
    [["An absolute URL that ends in type and id, or urn:uuid: and the id. Other resources refer to it by either form."]],
    [["En absolut URL, der ender på type og id, eller urn:uuid: og id. Andre ressourcer henviser til den i den ene eller anden form."]])
* insert Element(entry.resource, [["The resource itself"]], [["Selve ressourcen"]],
    [["A resource of the area's own profiles."]],
    [["En ressource efter områdets egne profiler."]])

// What every reported resource carries. Contained resources would let in what the area's profile keeps out.
RuleSet: ReportedResource
* obeys fki-c-16
* meta 1..1
* meta.lastUpdated 1..1
* meta.profile 1..*
* insert Not(contained)
* insert Element(meta, [["When it changed, and which profile it follows"]], [["Hvornår den er ændret, og hvilken profil den følger"]],
    [["Required in every reported resource."]],
    [["Kræves i enhver indberettet ressource."]])
* insert Element(meta.lastUpdated, [["When what it says came to hold"]], [["Hvornår det, den siger, kom til at gælde"]],
    [["A later report with the same id updates the information as of this time. A resource that is included only because others refer to it carries the time at which it was read."]],
    [["En senere rapport med samme id opdaterer oplysningen fra dette tidspunkt. En ressource, der kun er med, fordi andre henviser til den, har det tidspunkt, hvor den er læst."]])
* insert Element(meta.profile, [["The profile it follows"]], [["Den profil, den følger"]],
    [["The area's profile. The report holds the resource to it, also if another is named here."]],
    [["Områdets profil. Rapporten holder ressourcen op imod den, også hvis en anden er nævnt her."]])

// The reference stays inside the report. It names a type, not a profile: the report's slices already hold every entry to its own profile, and a
// profile here would repeat one fault in a condition at each reference to it.
RuleSet: InReport(path)
* {path} ^type.aggregation = #bundled

Invariant: fki-c-04
Severity: #error
Expression: "entry.fullUrl.isDistinct()"
* insert Says([["Give each entry its own fullUrl; the same resource stands in the report only once."]],
    [["Giv hver entry sin egen fullUrl; den samme ressource står kun én gang i rapporten."]])

Invariant: fki-c-07
Severity: #warning
Expression: "entry.resource.all(id.exists() and id.matches('^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'))"
* insert Says([["Give each resource a UUID in lower case as its id: ids must be unique across all municipalities."]],
    [["Giv hver ressource en UUID med små bogstaver som id: id'er skal være entydige på tværs af alle kommuner."]])

// A report that ends things after a death stays allowed: the record must be closed. What is left open is named; interventions without an end are C-15's,
// in the areas that report planned interventions.
Invariant: fki-c-14
Severity: #error
Expression: "entry.resource.ofType(Patient).where(deceased.ofType(boolean) = true).exists() implies (entry.resource.ofType(Condition).where(category.exists() and clinicalStatus.coding.where(code = 'active' or code = 'recurrence' or code = 'relapse').exists()).empty() and entry.resource.ofType(Goal).where(lifecycleStatus = 'active').empty() and entry.resource.ofType(CarePlan).where(status = 'draft' or status = 'active' or status = 'on-hold').empty() and entry.resource.ofType(Encounter).where(status = 'planned' or status = 'arrived' or status = 'triaged' or status = 'in-progress' or status = 'onleave').empty() and entry.resource.ofType(ServiceRequest).where(status = 'draft' or status = 'active' or status = 'on-hold').empty() and entry.resource.ofType(EpisodeOfCare).where(status = 'planned' or status = 'waitlist' or status = 'active' or status = 'onhold').empty())"
* insert Says([["End what is still open: the citizen is dead, so no condition is in focus, no goal, intervention, request or episode active, no contact planned."]],
    [["Afslut det, der står åbent: borgeren er død, så ingen tilstand er i fokus, intet mål, ingen indsats, ingen anledning og intet forløb aktivt, ingen kontakt planlagt."]])

Invariant: fki-c-15
Severity: #error
Expression: "entry.resource.ofType(Patient).where(deceased.ofType(boolean) = true).exists() implies entry.resource.ofType(CarePlan).where(status != 'entered-in-error').all(period.end.exists())"
* insert Says([["Give each planned intervention an end (period.end): the citizen is dead."]],
    [["Giv hver planlagt indsats en afslutning (period.end): borgeren er død."]])

Invariant: fki-c-16
Severity: #warning
Expression: "text.empty()"
* insert Says([["Leave the narrative (text) out: free text is not part of reporting."]],
    [["Udelad den fortællende tekst (text): fritekst indgår ikke i indberetningen."]])

Invariant: fki-c-17
Severity: #warning
Expression: "timestamp.empty() or entry.resource.meta.lastUpdated.all($this <= %resource.timestamp and $this >= %resource.timestamp - 24 hours)"
* insert Says([["Report at most the day before timestamp; what changed earlier belongs in a report of its own."]],
    [["Indberet højst døgnet før timestamp; det, der er ændret tidligere, hører til i sin egen rapport."]])
