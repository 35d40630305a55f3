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
