// A score together with what it was made of, outside a report: what a TOBS calculator gives back, and how the test vectors are written.
Profile: FkiTobsMeasurement
Parent: Bundle
Id: FkiTobsMeasurement
* insert Header([["TOBS with its measurements"]], [["TOBS med sine målinger"]],
    [["One TOBS score and the five measurements that it was made of, or as many as there were. The points and the sum are computed again when it is validated."]],
    [["Én TOBS-score og de fem målinger, den er lavet af, eller så mange der var. Point og sum beregnes igen, når den valideres."]])
* type = #collection
* insert Element(type, [["Always a collection"]], [["Altid en samling (collection)"]],
    [["Things that lie side by side, in no order."]], [["Ting, der ligger side om side, uden rækkefølge."]])
* insert Not(total)
* insert Not(link)
* insert Not(entry.search)
* insert Not(entry.request)
* insert Not(entry.response)
* entry.fullUrl 1..1
* entry.resource 1..1
* insert Element(entry, [["The score and its measurements"]], [["Scoren og dens målinger"]],
    [["Nothing else: no citizen, no contact."]], [["Intet andet: ingen borger, ingen kontakt."]])
* insert Element(entry.fullUrl, [["Identity, by which the score refers to it"]], [["Identitet, som scoren henviser med"]],
    [["Without it the score cannot be computed again."]], [["Uden den kan scoren ikke beregnes igen."]])
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
* insert Element(entry[score], [["The score"]], [["Scoren"]],
    [["Exactly one: the reason the collection is there."]], [["Netop én: grunden til, at samlingen findes."]])
* insert Element(entry[pulse], [["Pulse"]], [["Puls"]],
    [["Beats a minute, felt or measured."]], [["Slag i minuttet, følt eller målt."]])
* insert Element(entry[consciousness], [["Level of consciousness"]], [["Bevidsthedsniveau"]],
    [["One of five answers, not points."]], [["Ét af fem svar, ikke point."]])
* insert Element(entry[respiration], [["Respiratory rate"]], [["Respirationsfrekvens"]],
    [["Breaths a minute, counted."]], [["Vejrtrækninger i minuttet, talt."]])
* insert Element(entry[temperature], [["Temperature"]], [["Temperatur"]],
    [["Readings with where they were taken."]], [["Aflæsninger med hvor de er målt."]])
* insert Element(entry[bloodPressure], [["Blood pressure"]], [["Blodtryk"]],
    [["Systolic and diastolic together."]], [["Systolisk og diastolisk sammen."]])
