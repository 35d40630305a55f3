Logical: FkiIndberetningsrapportModel
Parent: Element
Id: FkiIndberetningsrapportModel
* insert Model([["Delivery report (information model)"]], [["Indberetningsrapport (informationsmodel)"]], [["What a municipality sends of one citizen: the whole, or what changed."]], [["Det, en kommune sender om én borger: det hele, eller det ændrede."]])
* insert Attribute(indberetningsrapportBorger, 1..1, [[Reference(Patient)]], [["Citizen"]], [["indberetningsrapportBorger"]],
    [["The one citizen that the report is about."]],
    [["Den ene borger, rapporten handler om."]], [["FkiDeliveryReport#Bundle.entry"]])
* insert Attribute(indberetningsrapportIndhold, 0..*, [[Reference(Resource)]], [["Content"]], [["indberetningsrapportIndhold"]],
    [["What is reported of the citizen."]],
    [["Det, der indberettes om borgeren."]], [["FkiDeliveryReport#Bundle.entry"]])
* insert Attribute(indberetningsrapportType, 1..1, [[code]], [["Type"]], [["indberetningsrapportType"]],
    [["That it is a collection."]],
    [["At det er en samling."]], [["FkiDeliveryReport#Bundle.type"]])
* insert Attribute(indberetningsrapportTid, 1..1, [[instant]], [["Time"]], [["indberetningsrapportTid"]],
    [["When the report was put together."]],
    [["Hvornår rapporten blev dannet."]], [["FkiDeliveryReport#Bundle.timestamp"]])
* insert Attribute(indberetningsrapportProfil, 1..1, [[canonical]], [["Profile"]], [["indberetningsrapportProfil"]],
    [["Which report it is, by its profile."]],
    [["Hvilken rapport det er, angivet ved profilen."]], [["FkiDeliveryReport#Bundle.meta.profile"]])
