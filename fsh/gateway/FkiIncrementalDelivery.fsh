Profile: FkiIncrementalDelivery
Parent: Bundle
Id: FkiIncrementalDelivery
* insert Header([["Incremental delivery"]], [["Inkrementel levering"]],
    [["Many delivery reports in one collection, in no order: how the gateway hands on to recipients what it has received since last."]],
    [["Mange indberetningsrapporter i én samling, uden rækkefølge: sådan giver gatewayen det, den har modtaget siden sidst, videre til modtagerne."]])
* type = #collection
* entry.fullUrl 1..1
* entry.resource 1..1
* entry.resource only FkiDeliveryReport
* insert Not(total)
* insert Not(signature)
* insert Not(entry.search)
* insert Not(entry.request)
* insert Not(entry.response)
* insert Short(type, [["Always a collection"]], [["Altid en samling (collection)"]])
* insert Short(timestamp, [["When the delivery was assembled"]], [["Hvornår leveringen er dannet"]])
* insert Short(entry, [["The reports"]], [["Rapporterne"]])
* insert Short(entry.fullUrl, [["The report's identity"]], [["Rapportens identitet"]])
* insert Short(entry.resource, [["A delivery report of any area"]], [["En indberetningsrapport fra et hvilket som helst område"]])
