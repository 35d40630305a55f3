// What acute nursing speaks of and no one else has codes for: who refers and why, how soon, whether it is taken on, and where it ends.

CodeSystem: FkiReferringPartyCodes
Id: fki-referring-party-codes
* insert OwnCodes
* insert Header([["Referring parties"]], [["Henvisende parter"]], [["Which kind of party refers to acute nursing."]], [["Hvilken slags part der henviser til akutsygepleje."]])
* insert Concept(general-practice, [["Almen praksis"]], [["General practice"]], [["Borgerens egen læge."]], [["The citizen's own doctor."]])
* insert Concept(on-call-doctor, [["Vagtlæge"]], [["Doctor on call"]], [["Lægevagten eller akuttelefonen."]], [["The doctor on call or the emergency telephone."]])
* insert Concept(hospital, [["Sygehus"]], [["Hospital"]], [["En afdeling eller akutmodtagelse, også ved udskrivning."]], [["A department or an emergency department, also at discharge."]])
* insert Concept(ambulance, [["Præhospital"]], [["Ambulance"]], [["Ambulance, akutlægebil eller vagtcentral."]], [["Ambulance, emergency doctor or dispatch centre."]])
* insert Concept(home-nursing, [["Hjemmesygepleje"]], [["Home nursing"]], [["Kommunens egen hjemmesygepleje."]], [["The municipality's own home nursing."]])
* insert Concept(home-care, [["Hjemmepleje"]], [["Home care"]], [["Hjemmepleje eller plejehjem."]], [["Home care or a care home."]])
* insert Concept(other, [["Anden"]], [["Other"]], [["Enhver anden part."]], [["Any other party."]])

ValueSet: FkiReferringParties
Id: fki-referring-parties
* insert OwnValues
* insert Header([["Referring parties"]], [["Henvisende parter"]], [["Every kind of party that refers to acute nursing."]], [["Alle slags parter, der henviser til akutsygepleje."]])
* include codes from system FkiReferringPartyCodes

CodeSystem: FkiAcuteReasonCodes
Id: fki-acute-reason-codes
* insert OwnCodes
* insert Header([["Reasons for acute nursing"]], [["Årsager til akutsygepleje"]], [["Why someone was referred to acute nursing. A diagnosis or a score says more, where there is one."]], [["Hvorfor nogen er henvist til akutsygepleje. En diagnose eller en score siger mere, hvor der er en."]])
* insert Concept(deterioration, [["Akut forværring"]], [["Acute deterioration"]], [["Borgeren er blevet dårligere på kort tid, fx med forhøjet TOBS."]], [["The citizen has become worse in a short time, for example with a raised TOBS."]])
* insert Concept(infection, [["Mistanke om infektion"]], [["Suspected infection"]], [["Fx feber, lungebetændelse eller urinvejsinfektion."]], [["For example fever, pneumonia or a urinary tract infection."]])
* insert Concept(dehydration, [["Væskemangel"]], [["Dehydration"]], [["Borgeren mangler væske eller kan ikke holde den i sig."]], [["The citizen lacks fluid or cannot keep it down."]])
* insert Concept(breathing, [["Vejrtrækningsbesvær"]], [["Breathing difficulty"]], [["Åndenød eller forværret lungesygdom."]], [["Shortness of breath or worse lung disease."]])
* insert Concept(fall, [["Fald"]], [["Fall"]], [["Borgeren er faldet og skal ses til."]], [["The citizen has fallen and needs to be seen."]])
* insert Concept(pain, [["Smerter"]], [["Pain"]], [["Nye eller stærkere smerter."]], [["New or stronger pain."]])
* insert Concept(intravenous-treatment, [["Intravenøs behandling"]], [["Intravenous treatment"]], [["Medicin eller væske i en blodåre i hjemmet."]], [["Medicine or fluid into a vein at home."]])
* insert Concept(catheter-or-tube, [["Kateter eller sonde"]], [["Catheter or tube"]], [["Anlæggelse eller et stop, der ikke kan vente."]], [["Insertion, or a blockage that cannot wait."]])
* insert Concept(wound, [["Sår"]], [["Wound"]], [["Et sår, der skal syes eller behandles nu."]], [["A wound that needs suturing or treatment now."]])
* insert Concept(observation-after-discharge, [["Observation efter udskrivning"]], [["Observation after discharge"]], [["Tæt opfølgning de første døgn hjemme."]], [["Close follow-up in the first days at home."]])
* insert Concept(palliative, [["Lindring"]], [["Palliation"]], [["Akut behov for lindring ved livets slutning."]], [["Acute need of palliation at the end of life."]])
* insert Concept(other, [["Anden"]], [["Other"]], [["Enhver anden årsag."]], [["Any other reason."]])

ValueSet: FkiAcuteReasons
Id: fki-acute-reasons
* insert OwnValues
* insert Header([["Reasons for acute nursing"]], [["Årsager til akutsygepleje"]], [["Every reason for acute nursing."]], [["Alle årsager til akutsygepleje."]])
* include codes from system FkiAcuteReasonCodes

CodeSystem: FkiUrgencyCodes
Id: fki-urgency-codes
* insert OwnCodes
* ^property[0].code = #hours
* ^property[0].type = #decimal
* insert Text(^property[0].description, [["Within how many hours the first visit should begin. None for what is planned, or ends with the day."]], [["Inden for hvor mange timer første besøg bør begynde. Ingen for det planlagte og det, der følger dagen."]])
* insert Header([["Urgency"]], [["Hastegrad"]], [["How soon the first visit should begin, counted from when the referral was received."]], [["Hvor hurtigt første besøg bør begynde, regnet fra henvisningen blev modtaget."]])
* insert Concept(immediately, [["Straks"]], [["Immediately"]], [["Der køres med det samme."]], [["Someone leaves at once."]])
* #immediately ^property[0].code = #hours
* #immediately ^property[0].valueDecimal = 0
* insert Concept(within-2-hours, [["Inden for 2 timer"]], [["Within 2 hours"]], [["Første besøg inden for 2 timer."]], [["First visit within 2 hours."]])
* #within-2-hours ^property[0].code = #hours
* #within-2-hours ^property[0].valueDecimal = 2
* insert Concept(within-4-hours, [["Inden for 4 timer"]], [["Within 4 hours"]], [["Første besøg inden for 4 timer."]], [["First visit within 4 hours."]])
* #within-4-hours ^property[0].code = #hours
* #within-4-hours ^property[0].valueDecimal = 4
* insert Concept(same-day, [["Samme dag"]], [["Same day"]], [["Første besøg inden døgnets udgang."]], [["First visit before the day ends."]])
* insert Concept(within-24-hours, [["Inden for 24 timer"]], [["Within 24 hours"]], [["Første besøg inden for 24 timer."]], [["First visit within 24 hours."]])
* #within-24-hours ^property[0].code = #hours
* #within-24-hours ^property[0].valueDecimal = 24
* insert Concept(planned, [["Planlagt"]], [["Planned"]], [["Efter aftale."]], [["By appointment."]])

ValueSet: FkiUrgencies
Id: fki-urgencies
* insert OwnValues
* insert Header([["Urgency"]], [["Hastegrad"]], [["Every degree of urgency."]], [["Alle hastegrader."]])
* include codes from system FkiUrgencyCodes

CodeSystem: FkiDeclineReasonCodes
Id: fki-decline-reason-codes
* insert OwnCodes
* insert Header([["Reasons for declining"]], [["Afvisningsårsager"]], [["Why acute nursing did not take a referral on."]], [["Hvorfor akutsygeplejen ikke påtog sig en henvisning."]])
* insert Concept(no-capacity, [["Ingen kapacitet"]], [["No capacity"]], [["Teamet kunne ikke nå det."]], [["The team could not make it in time."]])
* insert Concept(outside-target-group, [["Uden for målgruppen"]], [["Outside the target group"]], [["Opgaven hører ikke til akutsygeplejen."]], [["The task does not belong to acute nursing."]])
* insert Concept(other-service, [["Andet tilbud"]], [["Other service"]], [["Et andet tilbud tog over, før nogen kørte."]], [["Another service took over before anyone left."]])
* insert Concept(citizen-declined, [["Borgeren sagde nej"]], [["Citizen declined"]], [["Borgeren ønskede ikke besøg."]], [["The citizen did not want a visit."]])
* insert Concept(admitted, [["Indlagt"]], [["Admitted"]], [["Borgeren blev indlagt, før nogen kørte."]], [["The citizen was admitted before anyone left."]])
* insert Concept(withdrawn, [["Trukket tilbage"]], [["Withdrawn"]], [["Den, der henviste, trak henvisningen tilbage."]], [["Whoever referred withdrew the referral."]])

ValueSet: FkiDeclineReasons
Id: fki-decline-reasons
* insert OwnValues
* insert Header([["Reasons for declining"]], [["Afvisningsårsager"]], [["Every reason why a referral was not taken on."]], [["Alle årsager til, at en henvisning ikke blev taget imod."]])
* include codes from system FkiDeclineReasonCodes

CodeSystem: FkiDispositionCodes
Id: fki-disposition-codes
* insert OwnCodes
* ^property[0].code = #closes
* ^property[0].type = #boolean
* insert Text(^property[0].description, [["Whether the episode may end with it."]], [["Om forløbet kan slutte med det."]])
* insert Header([["Dispositions"]], [["Udfald"]], [["Where the citizen was and who took over when an acute visit had ended."]], [["Hvor borgeren var, og hvem der tog over, da et akutbesøg var slut."]])
* insert Disposition(home, true, [["Bliver hjemme, ikke flere akutbesøg"]], [["Remains at home, no further acute visit"]], [["Borgeren bliver hjemme, og akutteamet kommer ikke igen."]], [["The citizen remains at home, and the acute team does not come again."]])
* insert Disposition(home-new-visit, false, [["Bliver hjemme, nyt akutbesøg planlagt"]], [["Remains at home, new acute visit planned"]], [["Borgeren bliver hjemme, og akutteamet kommer igen."]], [["The citizen remains at home, and the acute team comes again."]])
* insert Disposition(home-nursing, true, [["Overgivet til hjemmesygeplejen"]], [["Handed to home nursing"]], [["Hjemmesygeplejen tager over."]], [["Home nursing takes over."]])
* insert Disposition(temporary-place, true, [["Midlertidig plads"]], [["Temporary place"]], [["Borgeren kommer på en midlertidig plads eller en sundheds- og omsorgsplads."]], [["The citizen goes to a temporary place or a health and care place."]])
* insert Disposition(emergency-department, true, [["Akutmodtagelse"]], [["Emergency department"]], [["Borgeren køres til akutmodtagelsen."]], [["The citizen is taken to the emergency department."]])
* insert Disposition(hospital-admission, true, [["Indlæggelse"]], [["Hospital admission"]], [["Borgeren indlægges på en afdeling."]], [["The citizen is admitted to a department."]])
* insert Disposition(general-practice, true, [["Egen læge tager over"]], [["General practice takes over"]], [["Borgerens læge følger op."]], [["The citizen's doctor follows up."]])
* insert Disposition(other-authority, true, [["Overgivet til anden myndighed"]], [["Transferred to another authority"]], [["En anden kommune eller region tager over."]], [["Another municipality or region takes over."]])
* insert Disposition(died, true, [["Død"]], [["Died"]], [["Borgeren døde under eller efter besøget."]], [["The citizen died during or after the visit."]])
* insert Disposition(declined, true, [["Borgeren afslog"]], [["Declined by the citizen"]], [["Borgeren ønskede ikke mere hjælp."]], [["The citizen wanted no more help."]])

RuleSet: Disposition(code, closes, da, en, definitionDa, definitionEn)
* insert Concept({code}, [[{da}]], [[{en}]], [[{definitionDa}]], [[{definitionEn}]])
* #{code} ^property[0].code = #closes
* #{code} ^property[0].valueBoolean = {closes}

ValueSet: FkiDispositions
Id: fki-dispositions
* insert OwnValues
* insert Header([["Dispositions"]], [["Udfald"]], [["Every way an acute visit may end."]], [["Alle måder, et akutbesøg kan ende på."]])
* include codes from system FkiDispositionCodes
