Profile: FkiDevice
Parent: Device
Id: FkiDevice
* insert Header([["Device"]], [["Udstyr"]],
    [["Equipment that measures or delivers: a citizen's own blood pressure monitor, a medicine robot. Named as performer or device where no person measured."]],
    [["Udstyr, der måler eller leverer: borgerens eget blodtryksapparat, en medicinrobot. Nævnes som udfører eller udstyr, hvor ingen person har målt."]])
* type 1..1
* type from http://hl7.org/fhir/ValueSet/device-type (example)
* insert Element(type, [["What kind of equipment"]], [["Hvilken slags udstyr"]],
    [["What the equipment is for."]], [["Hvad udstyret er til."]])
* insert Element(deviceName.name, [["What it is called"]], [["Hvad det hedder"]],
    [["The name that staff and citizen know it by."]], [["Det navn, som medarbejdere og borger kender det under."]])
* patient only Reference(FkiCitizen)
* insert Element(patient, [["The citizen who uses it"]], [["Borgeren, der bruger det"]],
    [["The citizen who has it at home or on loan."]], [["Borgeren, der har det hjemme eller til låns."]])
* owner only Reference(FkiOrganization)
* insert Element(owner, [["Organisation that lends it"]], [["Organisationen, der udlåner det"]],
    [["The organisation that owns it and looks after it."]], [["Organisationen, der ejer det og vedligeholder det."]])

Instance: FkiDevice-blodtryksapparat
InstanceOf: FkiDevice
Usage: #example
Title: "Blodtryksapparat til hjemmebrug"
Description: "Lånt ud til hjemmemonitorering."
* status = #active
* type.text = "Blodtryksapparat til overarm"
* patient = Reference(FkiCitizen-bruno-elmer)
* owner = Reference(FkiOrganization-elmeby-sygepleje)
