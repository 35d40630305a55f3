Profile: FkiDevice
Parent: Device
Id: FkiDevice
* insert Header([["Device"]], [["Udstyr"]],
    [["Equipment that measures or delivers: a citizen's own blood pressure monitor, a medicine robot. Named as performer or device where no person measured."]],
    [["Udstyr, der måler eller leverer: borgerens eget blodtryksapparat, en medicinrobot. Nævnes som udfører eller udstyr, hvor ingen person har målt."]])
* type 1..1
* type from http://hl7.org/fhir/ValueSet/device-type (example)
* insert Short(type, [["What kind of equipment"]], [["Hvilken slags udstyr"]])
* insert Short(deviceName.name, [["What it is called"]], [["Hvad det hedder"]])
* patient only Reference(FkiCitizen)
* insert Short(patient, [["The citizen who uses it"]], [["Borgeren, der bruger det"]])
* owner only Reference(FkiOrganization)
* insert Short(owner, [["Organisation that lends it"]], [["Organisationen, der udlåner det"]])

Instance: FkiDevice-blodtryksapparat
InstanceOf: FkiDevice
Usage: #example
Title: "Blodtryksapparat til hjemmebrug"
Description: "Lånt ud til hjemmemonitorering."
* status = #active
* type.text = "Blodtryksapparat til overarm"
* patient = Reference(FkiCitizen-bruno-elmer)
* owner = Reference(FkiOrganization-elmeby-sygepleje)
