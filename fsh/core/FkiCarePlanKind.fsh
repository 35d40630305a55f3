// R4 has one resource for two things in FKI: the single intervention and the pathway of several. A fixed category tells them apart.

CodeSystem: FkiCarePlanKindCodes
Id: fki-care-plan-kind-codes
* insert OwnCodes
* insert Header([["Kinds of care plan"]], [["Indsatsplanens art"]],
    [["Tells a planned intervention from a care plan, which are both a CarePlan in FHIR."]],
    [["Skelner en planlagt indsats fra et indsatsforløb, som begge er en CarePlan i FHIR."]])
* insert Concept(planned-intervention, [["Planlagt indsats"]], [["Planned intervention"]],
    [["Én bevilget indsats."]], [["One intervention that was granted."]])
* insert Concept(care-plan, [["Indsatsforløb"]], [["Care plan"]],
    [["Et forløb, der samler flere indsatser om samme formål."]], [["A pathway that gathers several interventions for one purpose."]])

RuleSet: CarePlanKind(kind)
* category 1..*
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains kind 1..1
* category[kind] = FkiCarePlanKindCodes#{kind}
* insert Element(category, [["What kind of plan"]], [["Planens art og kategori"]],
    [["Both planned interventions and care plans are CarePlan in FHIR; the category tells them apart."]], [["Både planlagte indsatser og indsatsforløb er CarePlan i FHIR; kategorien skiller dem ad."]])
* insert Element(category[kind], [["Planned intervention or care plan"]], [["Planlagt indsats eller indsatsforløb"]],
    [["FKI's code for one of the two."]], [["FKI's kode for en af de to."]])
