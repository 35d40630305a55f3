// Who answers for which task, by date. From 1 January 2027 some tasks move to the regions; the final text of the act has not been read, so
// the move is a fact and its details await confirmation. input/pagecontent/authority.md shows the same, and a test compares the two.

RuleSet: Task(code, law, da, en, definitionDa, definitionEn)
* insert Concept({code}, [[{da}]], [[{en}]], [[{definitionDa}]], [[{definitionEn}]])
* #{code} ^property[+].code = #lawArea
* #{code} ^property[=].valueCoding = FkiLawAreaCodes#{law}

RuleSet: AuthorityBefore(code, kind)
* #{code} ^property[+].code = #authorityBefore
* #{code} ^property[=].valueCoding = FkiOrganizationKindCodes#{kind}

RuleSet: AuthorityFrom(code, kind)
* #{code} ^property[+].code = #authorityFrom
* #{code} ^property[=].valueCoding = FkiOrganizationKindCodes#{kind}

RuleSet: Moves(code)
* #{code} ^property[+].code = #moves
* #{code} ^property[=].valueDateTime = "2027-01-01"

CodeSystem: FkiTaskCodes
Id: fki-task-codes
* insert OwnCodes
* insert Header([["Tasks and their authority"]], [["Opgaver og deres myndighed"]],
    [["The tasks of municipal health and eldercare, the law area of each, and who answers for it before and from the day it moves."]],
    [["Opgaverne i kommunal sundhed og ældrepleje, lovområdet for hver, og hvem der har ansvaret før og fra den dag, den flytter."]])
* ^property[0].code = #lawArea
* ^property[0].type = #Coding
* insert Text(^property[0].description, [["Law area (fki-law-area-codes); none where FKI has no code for it."]], [["Lovområde (fki-law-area-codes); intet, hvor FKI ingen kode har."]])
* ^property[1].code = #authorityBefore
* ^property[1].type = #Coding
* insert Text(^property[1].description, [["Authority until the move (fki-organization-kind-codes); all the time where nothing moves."]], [["Myndighed indtil flytningen (fki-organization-kind-codes); hele tiden, hvor intet flytter."]])
* ^property[2].code = #authorityFrom
* ^property[2].type = #Coding
* insert Text(^property[2].description, [["Authority from the move; two where the task is shared."]], [["Myndighed fra flytningen; to, hvor opgaven deles."]])
* ^property[3].code = #moves
* ^property[3].type = #dateTime
* insert Text(^property[3].description, [["First day with the new authority."]], [["Første dag med den nye myndighed."]])
* insert Task(home-care, home-care, [["Hjemmepleje"]], [["Home care"]], [["Servicelovens § 83, § 83 a, § 84 og § 86 og ældreloven."]], [["Social Services Act § 83, § 83a, § 84 and § 86, and the Elderly Care Act."]])
* insert AuthorityBefore(home-care, municipality)
* insert AuthorityFrom(home-care, municipality)
* insert Task(home-nursing, sul-138, [["Hjemmesygepleje"]], [["Home nursing"]], [["Sundhedslovens § 138, uden akutsygepleje fra 2027."]], [["Health Act § 138, without acute nursing from 2027."]])
* insert AuthorityBefore(home-nursing, municipality)
* insert AuthorityFrom(home-nursing, municipality)
* insert Task(acute-nursing, sul-138, [["Akutsygepleje"]], [["Acute nursing"]], [["Akutfunktioner, fra 2027 akutsygepleje. En kommune kan drive den for regionen efter aftale."]], [["Acute functions, from 2027 acute nursing. A municipality may run it for the region by agreement."]])
* insert AuthorityBefore(acute-nursing, municipality)
* insert AuthorityFrom(acute-nursing, region)
* insert Moves(acute-nursing)
* insert Concept(temporary-place, [["Midlertidige pladser"]], [["Temporary places"]], [["Midlertidige pladser, fra 2027 sundheds- og omsorgspladser, hvoraf 70 % flytter til regionen."]], [["Temporary places, from 2027 health and care places, of which 70 % move to the region."]])
* insert AuthorityBefore(temporary-place, municipality)
* insert AuthorityFrom(temporary-place, region)
* insert AuthorityFrom(temporary-place, municipality)
* insert Moves(temporary-place)
* insert Task(patient-oriented-prevention, sul-119, [["Patientrettet forebyggelse"]], [["Patient-oriented prevention"]], [["Den del af sundhedslovens § 119, der er rettet mod mennesker med kronisk sygdom."]], [["The part of § 119 of the Health Act for people with chronic disease."]])
* insert AuthorityBefore(patient-oriented-prevention, municipality)
* insert AuthorityFrom(patient-oriented-prevention, region)
* insert Moves(patient-oriented-prevention)
* insert Task(citizen-oriented-prevention, sul-119, [["Borgerrettet forebyggelse"]], [["Citizen-oriented prevention"]], [["Resten af sundhedslovens § 119."]], [["The rest of § 119 of the Health Act."]])
* insert AuthorityBefore(citizen-oriented-prevention, municipality)
* insert AuthorityFrom(citizen-oriented-prevention, municipality)
* insert Task(general-rehabilitation, sul-140, [["Almen genoptræning"]], [["General rehabilitation"]], [["Genoptræning efter sundhedslovens § 140 på alment niveau."]], [["Rehabilitation under § 140 of the Health Act at the general level."]])
* insert AuthorityBefore(general-rehabilitation, municipality)
* insert AuthorityFrom(general-rehabilitation, municipality)
* insert Task(specialised-rehabilitation, sul-140, [["Specialiseret genoptræning"]], [["Specialised rehabilitation"]], [["Genoptræning efter sundhedslovens § 140 på specialiseret niveau. Indtil 2027 udføres den af sygehuset."]], [["Rehabilitation under § 140 of the Health Act at the specialised level. Until 2027 the hospital carries it out."]])
* insert AuthorityBefore(specialised-rehabilitation, region)
* insert AuthorityFrom(specialised-rehabilitation, region)
* insert Moves(specialised-rehabilitation)
