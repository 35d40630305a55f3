// What early detection speaks of and no one else has codes for: triage, changes, parts of TOBS, where temperature is taken.

CodeSystem: FkiObservationTypeCodes
Id: fki-observation-type-codes
* insert OwnCodes
* insert Header([["Types of observation"]], [["Observationstyper"]],
    [["What an observation is, where neither SNOMED CT, LOINC nor NPU has a code for it."]],
    [["Hvad en observation er, hvor hverken SNOMED CT, LOINC eller NPU har en kode for det."]])
* insert Concept(everyday-observation, [["Hverdagsobservation"]], [["Everyday observation"]], [["Om personalet har set en ændring hos borgeren, og på hvilke områder."]], [["Whether staff saw a change in the citizen, and in which domains."]])
* insert Concept(triage-status, [["Triagestatus"]], [["Triage status"]], [["Borgerens triagefarve, som den er besluttet på tavlemødet eller ved et besøg."]], [["The citizen's triage colour as decided at the board meeting or at a visit."]])
* insert Concept(triage-reason, [["Begrundelse for triage"]], [["Reason for triage"]], [["Det område, en ændring er set på."]], [["The domain in which a change was seen."]])
* insert Concept(habitual-state, [["Habitualtilstand"]], [["Habitual state"]], [["Det, der er normalt for borgeren selv."]], [["What is normal for this citizen."]])
* insert Concept(acute-outcome, [["Udfald af akutbesøg"]], [["Outcome of acute visit"]], [["Hvor borgeren blev, og hvem der tog over, da akutbesøget var slut."]], [["Where the citizen was and who took over when the acute visit had ended."]])

CodeSystem: FkiTriageCodes
Id: fki-triage-codes
* insert OwnCodes
* insert Header([["Triage colours"]], [["Triagefarver"]],
    [["Three colours that every municipality's own scheme maps to, so that they can be compared."]],
    [["Tre farver, som enhver kommunes egen model oversættes til, så de kan sammenlignes."]])
* insert Concept(green, [["Grøn"]], [["Green"]], [["Ingen ændring i forhold til borgerens habitualtilstand."]], [["No change from the citizen's habitual state."]])
* insert Concept(yellow, [["Gul"]], [["Yellow"]], [["Mindre ændringer, der kræver en handleplan og opfølgning."]], [["Small changes that ask for an action plan and follow-up."]])
* insert Concept(red, [["Rød"]], [["Red"]], [["Alvorlig ændring med risiko for indlæggelse."]], [["A serious change with a risk of admission."]])

ValueSet: FkiTriageLevels
Id: fki-triage-levels
* insert OwnValues
* insert Header([["Triage colours"]], [["Triagefarver"]], [["Green, yellow, red."]], [["Grøn, gul, rød."]])
* include codes from system FkiTriageCodes

CodeSystem: FkiChangeDomainCodes
Id: fki-change-domain-codes
* insert OwnCodes
* insert Header([["Domains of change"]], [["Ændringsområder"]],
    [["Where staff look for changes in everyday care. Local schemes have more words; each belongs to one of these."]],
    [["Hvor personalet ser efter ændringer i hverdagen. Lokale skemaer har flere ord; hvert hører til ét af disse."]])
* insert Concept(eating-drinking, [["Mad og drikke"]], [["Eating and drinking"]], [["Spiser eller drikker anderledes end ellers."]], [["Eats or drinks otherwise than usual."]])
* insert Concept(mobility, [["Bevægelse"]], [["Mobility"]], [["Går, rejser sig eller forflytter sig anderledes."]], [["Walks, rises or moves otherwise than usual."]])
* insert Concept(personal-care, [["Personlig pleje"]], [["Personal care"]], [["Klarer mindre, eller skal hjælpes mere, end ellers."]], [["Manages less, or needs more help, than usual."]])
* insert Concept(mood-behaviour, [["Humør og adfærd"]], [["Mood and behaviour"]], [["Trist, vred, urolig eller indadvendt på en ny måde."]], [["Sad, angry, restless or withdrawn in a new way."]])
* insert Concept(cognition, [["Hukommelse og opmærksomhed"]], [["Memory and attention"]], [["Forvirret, sløv eller svær at få kontakt med."]], [["Confused, drowsy or hard to reach."]])
* insert Concept(sleep, [["Søvn og hvile"]], [["Sleep and rest"]], [["Sover mere, mindre eller på andre tider."]], [["Sleeps more, less or at other times."]])
* insert Concept(breathing, [["Vejrtrækning"]], [["Breathing"]], [["Forpustet, hoster eller trækker vejret anderledes."]], [["Short of breath, coughing or breathing otherwise."]])
* insert Concept(pain, [["Smerter"]], [["Pain"]], [["Nye eller stærkere smerter."]], [["New or stronger pain."]])
* insert Concept(skin, [["Hud og slimhinder"]], [["Skin and mucosa"]], [["Rødme, sår, hævelse eller ændret farve."]], [["Redness, wounds, swelling or changed colour."]])
* insert Concept(elimination, [["Vandladning og afføring"]], [["Elimination"]], [["Ændret vandladning, afføring eller lugt."]], [["Changed urination, stool or smell."]])
* insert Concept(social, [["Samvær"]], [["Social contact"]], [["Trækker sig fra andre eller fra vaner."]], [["Withdraws from others or from habits."]])

ValueSet: FkiChangeDomains
Id: fki-change-domains
* insert OwnValues
* insert Header([["Domains of change"]], [["Ændringsområder"]], [["Every domain in which a change may be seen."]], [["Alle områder, en ændring kan ses på."]])
* include codes from system FkiChangeDomainCodes

CodeSystem: FkiTobsPartCodes
Id: fki-tobs-part-codes
* insert OwnCodes
* insert Header([["Parts of TOBS"]], [["TOBS' dele"]],
    [["The five parts whose points make up TOBS. A part is points from 0 to 3; what was measured is an observation of its own."]],
    [["De fem dele, hvis point udgør TOBS. En del er point fra 0 til 3; det målte er sin egen observation."]])
* insert Concept(pulse, [["Puls, point"]], [["Pulse, points"]], [["Point for puls."]], [["Points for pulse."]])
* insert Concept(consciousness, [["Bevidsthed, point"]], [["Consciousness, points"]], [["Point for bevidsthedsniveau."]], [["Points for level of consciousness."]])
* insert Concept(respiration, [["Respiration, point"]], [["Respiration, points"]], [["Point for respirationsfrekvens."]], [["Points for respiratory rate."]])
* insert Concept(temperature, [["Temperatur, point"]], [["Temperature, points"]], [["Point for temperatur omregnet til rektal."]], [["Points for temperature as if taken rectally."]])
* insert Concept(systolic, [["Systolisk blodtryk, point"]], [["Systolic blood pressure, points"]], [["Point for systolisk blodtryk."]], [["Points for systolic blood pressure."]])

CodeSystem: FkiTemperatureSiteCodes
Id: fki-temperature-site-codes
* insert OwnCodes
* ^property[0].code = #correction
* ^property[0].type = #decimal
* insert Text(^property[0].description, [["Degrees to add before the temperature is given points. Without it the temperature is given none."]], [["Grader, der lægges til, før temperaturen får point. Uden den får temperaturen ingen."]])
* insert Header([["Where temperature is taken"]], [["Hvor temperaturen måles"]],
    [["Rectal is the reference; what is added elsewhere stands as a property."]],
    [["Rektal er reference; det, der lægges til andre steder, står som egenskab."]])
* insert Concept(rectal, [["Rektalt"]], [["Rectal"]], [["Målt i endetarmen: reference."]], [["Taken in the rectum: the reference."]])
* #rectal ^property[0].code = #correction
* #rectal ^property[0].valueDecimal = 0
* insert Concept(oral, [["Oralt"]], [["Oral"]], [["Målt i munden: læg 0,5 til."]], [["Taken in the mouth: add 0.5."]])
* #oral ^property[0].code = #correction
* #oral ^property[0].valueDecimal = 0.5
* insert Concept(axillary, [["Aksillært"]], [["Axillary"]], [["Målt i armhulen: læg 1,0 til."]], [["Taken in the armpit: add 1.0."]])
* #axillary ^property[0].code = #correction
* #axillary ^property[0].valueDecimal = 1.0
* insert Concept(ear, [["I øret"]], [["In the ear"]], [["Målt i øret: skemaet har intet tillæg, så temperaturen får ingen point."]], [["Taken in the ear: the scheme has no addition, so that the temperature is given no points."]])

ValueSet: FkiTemperatureSites
Id: fki-temperature-sites
* insert OwnValues
* insert Header([["Where temperature is taken"]], [["Hvor temperaturen måles"]], [["Every way of taking temperature that is told apart."]], [["Alle måder at måle temperatur på, der skelnes mellem."]])
* include codes from system FkiTemperatureSiteCodes

CodeSystem: FkiLadderContactCodes
Id: fki-ladder-contact-codes
* insert OwnCodes
* insert Header([["Whom a step calls"]], [["Hvem et trin tilkalder"]],
    [["Who is contacted at a step of the response ladder."]], [["Hvem der kontaktes på et trin i responstrappen."]])
* insert Concept(none, [["Ingen"]], [["No one"]], [["Personalet skønner selv."]], [["Staff use their own judgement."]])
* insert Concept(nurse, [["Sygeplejerske"]], [["Nurse"]], [["Assistenten kontakter en sygeplejerske."]], [["The assistant contacts a nurse."]])
* insert Concept(general-practice, [["Praktiserende læge"]], [["General practice"]], [["Sygeplejersken kontakter borgerens læge eller vagtlægen."]], [["The nurse contacts the citizen's doctor or the doctor on call."]])
* insert Concept(acute-team, [["Akutteam"]], [["Acute team"]], [["Akutteamet henvises til."]], [["The acute team is referred to."]])
* insert Concept(emergency-call, [["112"]], [["112"]], [["Der ringes 1-1-2."]], [["An emergency call is made."]])

ValueSet: FkiLadderContacts
Id: fki-ladder-contacts
* insert OwnValues
* insert Header([["Whom a step calls"]], [["Hvem et trin tilkalder"]], [["Everyone that a step may call."]], [["Alle, et trin kan tilkalde."]])
* include codes from system FkiLadderContactCodes
