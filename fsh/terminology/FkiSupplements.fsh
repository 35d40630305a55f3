// What FKI says about KL's concepts and KL does not: English, unofficial; status and why; law area; which codes are the same concept.

RuleSet: Supplement(system)
* ^supplements = {system}
* ^content = #supplement
* ^experimental = false
* ^property[0].code = #status
* ^property[0].uri = "http://hl7.org/fhir/concept-properties#status"
* insert Text(^property[0].description, [["active: in force. deprecated: outgoing, accepted in the transition. retired: no longer to be used."]], [["active: gældende. deprecated: udgående, modtages i overgangen. retired: må ikke længere bruges."]])
* ^property[0].type = #code
* ^property[1].code = #statusBasis
* insert Text(^property[1].description, [["What the status rests on. KL publishes none. Of a letter code: see its pair."]], [["Hvad statussen bygger på. KL udgiver ingen. For en brugervendt nøgle: se dens par."]])
* ^property[1].type = #string

CodeSystem: FkiFsiiiSupplement
Id: fki-fsiii-supplement
// No version: HL7's validator takes none after an OID.
* insert Supplement("urn:oid:1.2.208.176.2.21")
* insert Header([["FSIII, supplement"]], [["FSIII, supplement"]],
    [["English names of FSIII's concepts, their status and what it rests on, the law area they belong to, and the twin that each has in the other code style. Unofficial: KL publishes none of it."]],
    [["Engelske navne på FSIII's begreber, deres status og hvad den bygger på, det lovområde de hører til, og den tvilling hvert begreb har i den anden kodeform. Uofficielt: KL udgiver intet af det."]])
* ^property[2].code = #statusUnconfirmed
* insert Text(^property[2].description, [["The status awaits KL's decision. Until then the concept counts as in force."]], [["Statussen afventer KL's afgørelse. Indtil da regnes begrebet for gældende."]])
* ^property[2].type = #boolean
* ^property[3].code = #lawArea
* insert Text(^property[3].description, [["The law area, from the root and the heading that the concept stands under."]], [["Lovområdet, ud fra den rod og overskrift, som begrebet står under."]])
* ^property[3].type = #Coding
* ^property[4].code = #pair
* insert Text(^property[4].description, [["The same concept in the other code style: letter code (BVN) or UUID."]], [["Det samme begreb i den anden kodeform: brugervendt nøgle (BVN) eller UUID."]])
* ^property[4].type = #code
* ^property[5].code = #ordinal
* insert Text(^property[5].description, [["Order of the severities."]], [["Sværhedsgradernes rækkefølge."]])
* ^property[5].type = #integer
* insert FsiiiSupplementConcepts

CodeSystem: FkiCareSocialSupplement
Id: fki-caresocial-supplement
* insert Supplement("http://fhir.kl.dk/term/CodeSystem/CareSocialCodes")
* insert Header([["CareSocialCodes, supplement"]], [["CareSocialCodes, supplement"]],
    [["English names of CareSocialCodes' concepts, and what their status rests on. Unofficial."]],
    [["Engelske navne på begreberne i CareSocialCodes, og hvad deres status bygger på. Uofficielt."]])
* insert CareSocialSupplementConcepts

CodeSystem: FkiFfbSupplement
Id: fki-ffb-supplement
* insert Supplement("urn:oid:1.2.208.176.2.22")
* insert Header([["FFB, supplement"]], [["FFB, supplement"]],
    [["English names of FFB's concepts. Unofficial."]],
    [["Engelske navne på FFB's begreber. Uofficielt."]])
* insert FfbSupplementConcepts
