Logical: FkiFagpersonModel
Parent: Element
Id: FkiFagpersonModel
* insert Model([["Practitioner (information model)"]], [["Fagperson (informationsmodel)"]], [["A professional who assesses, delivers or documents."]], [["En fagprofessionel, der vurderer, leverer eller dokumenterer."]])
* insert Attribute(fagpersonnavn, 0..*, [[HumanName]], [["Name"]], [["fagpersonnavn"]],
    [["The professional's name."]],
    [["Fagpersonens navn."]], [["FkiPractitioner#Practitioner.name"]])
* insert Attribute(fagpersonautorisation, 0..*, [[Identifier]], [["Authorisation"]], [["fagpersonautorisation"]],
    [["The authorisation id in the national register of health professionals."]],
    [["Autorisations-id i det nationale autorisationsregister."]], [["FkiPractitioner#Practitioner.qualification"]])
