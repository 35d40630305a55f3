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
* insert Element(type, [["Always a collection"]], [["Altid en samling (collection)"]],
    [["Nothing in it is a message or a transaction: reports that lie side by side."]], [["Intet i den er en meddelelse eller en transaktion: rapporter, der ligger side om side."]])
* insert Element(timestamp, [["When the delivery was assembled"]], [["Hvornår leveringen er dannet"]],
    [["The moment at which the sender put the reports together."]], [["Det tidspunkt, hvor afsenderen samlede rapporterne."]])
* insert Element(entry, [["The reports"]], [["Rapporterne"]],
    [["One entry a report, and one report a citizen and day."]], [["Én indgang pr. rapport, og én rapport pr. borger og dag."]])
* insert Element(entry.fullUrl, [["The report's identity"]], [["Rapportens identitet"]],
    [["The report's own id as a urn:uuid. It is new for each report."]], [["Rapportens eget id som urn:uuid. Det er nyt for hver rapport."]])
* insert Element(entry.resource, [["A delivery report of any area"]], [["En indberetningsrapport fra et hvilket som helst område"]],
    [["The report is held to the rules of its own area."]], [["Rapporten holdes til reglerne for sit eget område."]])
