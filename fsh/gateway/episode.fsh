// The pathway query: one citizen's episode and everything in it.

Instance: fki-episode-part-of
InstanceOf: SearchParameter
Usage: #definition
* insert Search(FkiEpisodePartOf, part-of-episode, fki-episode-part-of, reference)
* insert Text(description, [["Episodes that lie within another: an acute episode inside home nursing."]], [["Forløb, der ligger inden i et andet: et akutforløb inden i hjemmesygepleje."]])
* base = #EpisodeOfCare
* expression = "EpisodeOfCare.extension.where(url = 'http://fhir.kl.dk/fki/StructureDefinition/fki-part-of-episode').value.ofType(Reference)"
* xpathUsage = #normal
* xpath = "f:EpisodeOfCare/f:extension[@url='http://fhir.kl.dk/fki/StructureDefinition/fki-part-of-episode']/f:valueReference"
* target = #EpisodeOfCare

Instance: fki-episode-everything
InstanceOf: OperationDefinition
Usage: #definition
* insert Operation(FkiEpisodeEverything, everything, fki-episode-everything, false)
* insert Titled([["An episode and everything in it"]], [["Et forløb og alt, hvad der er i det"]],
    [["The pathway query: one episode, what the search parameters episode, episode-of-care and part-of-episode lead to it from, and what those refer to, so that the answer can be read by itself. The latest version of each. FkiEpisodeEverything-else-akut is such an answer."]],
    [["Forløbsopslaget: ét forløb, det, som søgeparametrene episode, episode-of-care og part-of-episode fører til det fra, og det, de henviser til, så svaret kan læses for sig selv. Seneste version af hver. FkiEpisodeEverything-else-akut er et sådant svar."]])
* resource = #EpisodeOfCare
* type = false
* instance = true
* insert Parameter(return, out, 1, 1, Bundle, [["A collection, the episode first."]], [["En samling, forløbet først."]])
* parameter[=].targetProfile = Canonical(FkiEpisodeRecord)

Profile: FkiEpisodeRecord
Parent: Bundle
Id: FkiEpisodeRecord
* insert Header([["Episode with everything in it"]], [["Forløb med alt, hvad der er i det"]],
    [["What the pathway query answers: the episode, what belongs to it, and what those refer to, each in its latest version and by its own profile."]],
    [["Det, forløbsopslaget svarer: forløbet, det, der hører til det, og det, de henviser til, hver i sin seneste version og efter sin egen profil."]])
* insert Element(type, [["Always a collection"]], [["Altid en samling (collection)"]],
    [["Nothing in it is a message or a search page: what stands side by side belongs together."]],
    [["Intet i den er en meddelelse eller en søgeside: det, der står side om side, hører sammen."]])
* type = #collection
* entry 1..*
* insert Element(entry, [["The episode first, then the rest"]], [["Forløbet først, så resten"]],
    [["One entry a resource. What is referred to and is known stands here too, so that the answer can be read by itself."]],
    [["Én indgang pr. ressource. Det, der henvises til og kendes, står her også, så svaret kan læses for sig selv."]])
* entry.fullUrl 1..1
* insert Element(entry.fullUrl, [["Where the resource lives"]], [["Hvor ressourcen hører hjemme"]],
    [["The address or urn:uuid by which the others refer to it."]],
    [["Den adresse eller urn:uuid, som de andre henviser til den med."]])
* entry.resource 1..1
