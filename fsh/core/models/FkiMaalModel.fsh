Logical: FkiMaalModel
Parent: Element
Id: FkiMaalModel
* insert Model([["Goal (information model)"]], [["Mål (informationsmodel)"]], [["What citizen and municipality want to reach."]], [["Det, borger og kommune vil opnå."]])
* insert Attribute(maalkategori, 1..1, [[CodeableConcept]], [["Category"]], [["målkategori"]],
    [["What kind of goal it is."]],
    [["Hvilken slags mål det er."]], [["FkiGoal#Goal.category"]])
* insert Attribute(maalSvaerhedsgrad, 0..1, [[CodeableConcept]], [["Level to reach"]], [["målSværhedsgrad"]],
    [["The level of function that is expected."]],
    [["Det funktionsevneniveau, der forventes."]], [["FkiGoal#Goal.target:severity.detail[x]"]])
* insert Attribute(maaltype, 0..1, [[CodeableConcept]], [["Direction"]], [["måltype"]],
    [["Whether to develop, keep or relieve."]],
    [["Om der skal udvikles, fastholdes eller lindres."]], [["FkiGoal#Goal.target:change.detail[x]"]])
* insert Attribute(maalbeskrivelse, 1..1, [[CodeableConcept]], [["Description"]], [["målbeskrivelse"]],
    [["The goal in words or by code."]],
    [["Målet i ord eller som kode."]], [["FkiGoal#Goal.description"]])
* insert Attribute(maalSubjekt, 1..1, [[Reference(Patient)]], [["Subject"]], [["målSubjekt"]],
    [["Whose goal it is."]],
    [["Hvis mål det er."]], [["FkiGoal#Goal.subject"]])
* insert Attribute(maalAnsvarlig, 0..1, [[Reference(Practitioner or Patient)]], [["Set by"]], [["målAnsvarlig"]],
    [["Who expressed the goal."]],
    [["Hvem der har udtrykt målet."]], [["FkiGoal#Goal.expressedBy"]])
* insert Attribute(maalrelateret, 0..*, [[Reference(Condition)]], [["Addresses"]], [["målrelateret"]],
    [["The conditions or areas that the goal is about."]],
    [["De tilstande eller områder, målet handler om."]], [["FkiGoal#Goal.addresses"]])
* insert Attribute(maalrelateretRang, 0..1, [[positiveInt]], [["Rank"]], [["målrelateretRang"]],
    [["Which of them comes first; only one has rank 1."]],
    [["Hvilken der kommer først; kun én har rang 1."]], [["FkiGoal#Goal.addresses.extension:rank"]])
* insert Attribute(maalnotat, 0..*, [[markdown]], [["Note"]], [["målnotat"]],
    [["Remarks to the goal."]],
    [["Bemærkninger til målet."]], [["FkiGoal#Goal.note"]])
* insert Attribute(maalvurdering, 0..*, [[string]], [["Assessment of the goal"]], [["målvurdering"]],
    [["How far the goal has been reached."]],
    [["Hvor langt målet er nået."]], [["FkiGoal#Goal.outcomeCode"]])
* insert Attribute(maalvurderingsInformant, 0..1, [[CodeableConcept]], [["Who informed"]], [["målvurderingsInformant"]],
    [["Who told how far the goal was reached."]],
    [["Hvem der har fortalt, hvor langt målet er nået."]], [["FkiGoal#Goal.outcomeCode.extension:informer"]])
* insert Attribute(maalemetode, 0..1, [[CodeableConcept]], [["Measure"]], [["målemetode"]],
    [["What the goal is measured by."]],
    [["Hvad målet måles med."]], [["FkiGoal#Goal.target.measure"]])
* insert Attribute(delmaalBaseretPaa, 0..1, [[Reference(Goal)]], [["Part of goal"]], [["delmålBaseretPå"]],
    [["The goal that this one is a step towards."]],
    [["Det mål, som dette er et skridt på vejen til."]], [["FkiGoal#Goal.extension:goalRelationship"]])
* insert Attribute(maalstatus, 1..1, [[code]], [["Status"]], [["målstatus"]],
    [["Where the goal is in its life."]],
    [["Hvor målet er i sit forløb."]], [["FkiGoal#Goal.lifecycleStatus"]])
* insert Attribute(maalstart, 0..1, [[date]], [["Start"]], [["målstart"]],
    [["From when the goal holds."]],
    [["Hvornår målet gælder fra."]], [["FkiGoal#Goal.start[x]"]])
