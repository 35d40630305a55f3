// A score together with what it was made of, outside a report: what a TOBS calculator gives back, and how the test vectors are written.
Profile: FkiTobsMeasurement
Parent: Bundle
Id: FkiTobsMeasurement
* insert Header([["TOBS with its measurements"]], [["TOBS med sine målinger"]],
    [["One TOBS score and the five measurements that it was made of, or as many as there were. The points and the sum are computed again when it is validated."]],
    [["Én TOBS-score og de fem målinger, den er lavet af, eller så mange der var. Point og sum beregnes igen, når den valideres."]])
* type = #collection
* insert Short(type, [["Always a collection"]], [["Altid en samling (collection)"]])
* insert Not(total)
* insert Not(link)
* insert Not(entry.search)
* insert Not(entry.request)
* insert Not(entry.response)
* entry.fullUrl 1..1
* entry.resource 1..1
* insert Short(entry, [["The score and its measurements"]], [["Scoren og dens målinger"]])
* insert Short(entry.fullUrl, [["Identity, by which the score refers to it"]], [["Identitet, som scoren henviser med"]])
* entry ^slicing.discriminator.type = #value
* entry ^slicing.discriminator.path = "resource.ofType(Observation).code"
* entry ^slicing.rules = #closed
* entry contains
    score 1..1 and
    pulse 0..1 and
    consciousness 0..1 and
    respiration 0..1 and
    temperature 0..1 and
    bloodPressure 0..1
* entry[score].resource only FkiTobsScore
* entry[pulse].resource only FkiPulse
* entry[consciousness].resource only FkiConsciousness
* entry[respiration].resource only FkiRespiration
* entry[temperature].resource only FkiTemperature
* entry[bloodPressure].resource only FkiBloodPressure
* insert Short(entry[score], [["The score"]], [["Scoren"]])
* insert Short(entry[pulse], [["Pulse"]], [["Puls"]])
* insert Short(entry[consciousness], [["Level of consciousness"]], [["Bevidsthedsniveau"]])
* insert Short(entry[respiration], [["Respiratory rate"]], [["Respirationsfrekvens"]])
* insert Short(entry[temperature], [["Temperature"]], [["Temperatur"]])
* insert Short(entry[bloodPressure], [["Blood pressure"]], [["Blodtryk"]])
